import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { expect, test } from '../helpers/electron.ts'
import { answer, goOn, library, next, onQuestion, stem, title } from '../helpers/learner.ts'

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing on any screen, ${theme.toLowerCase()}`, async ({ launch }) => {
    const { page } = await launch()
    await expect(title(page)).toHaveText('Library')
    // Motion would leave colours half-way while axe measures them.
    await page.keyboard.press('Control+,')
    await page.getByRole('radio', { name: theme }).check({ force: true })
    await page.getByRole('radio', { name: 'Reduced' }).check({ force: true })
    await check(page, 'settings')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await check(page, 'library, first start')

    await page.keyboard.press('?')
    await check(page, 'keys')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await check(page, 'palette, commands')
    await page.keyboard.type('geneva')
    await expect(page.getByRole('group', { name: 'Sources' })).toBeVisible()
    await check(page, 'palette, results')
    await page.keyboard.press('Escape')

    await library.start(page)
    const seen = new Set<string>()
    for (let n = 1; n <= 10; n++) {
      await onQuestion(page, n)
      const kind = await kindOf(page)
      const isNew = !seen.has(kind)
      seen.add(kind)
      if (isNew) await check(page, `${kind}, asked`)
      await answer(page, 'keyboard', isNew ? 'wrong' : 'right')
      if (isNew) await check(page, `${kind}, answered`)
      if (n === 1) {
        await page.getByRole('button', { name: 'End quiz' }).click()
        await check(page, 'end the quiz')
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
        await goOn(page).focus()
      }
      await next(page, 'keyboard')
    }
    expect(seen.size, `kinds of questions among ten: ${[...seen].join(', ')}`).toBeGreaterThan(1)

    await expect(title(page)).toHaveText('Your score')
    await check(page, 'score')
    await page
      .getByRole('button', { name: /^Show sentence/ })
      .first()
      .click()
    await expect(page.getByRole('main').locator('mark')).toHaveCount(1)
    await check(page, 'source')
    await page.getByRole('button', { name: 'History' }).click()
    await expect(page.getByRole('row')).toHaveCount(2)
    await check(page, 'history')
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('cell').getByRole('button').first().click()
    await expect(page.getByRole('heading', { name: 'Your quizzes on this set' })).toBeVisible()
    await check(page, 'set')
  })
}

async function kindOf(page: Page): Promise<string> {
  if ((await page.getByText('Does the source say so?').count()) > 0) return 'true or false'
  if ((await page.getByRole('list', { name: 'What was said' }).count()) > 0) return 'who said it'
  await expect(stem(page)).toBeVisible()
  return 'multiple choice'
}

/** axe's own rules, all of them: the app has no exception to ask for. */
async function check(page: Page, screen: string): Promise<void> {
  await page.evaluate(axeSource)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(found, screen).toEqual([])
}
