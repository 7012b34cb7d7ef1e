import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, launchCommand, test } from '../helpers/electron.ts'
import { answer, evidence, library, next, onQuestion, sampleBank, stem, title } from '../helpers/learner.ts'

const SIZE = { width: 1280, height: 800 }

/** What is worth its bytes in the repository. */
const KEPT = {
  light: ['library', 'quiz', 'speakers', 'score'],
  dark: ['quiz', 'find']
}

for (const theme of ['light', 'dark'] as const) {
  test(`pictures, ${theme}`, async ({ launch }) => {
    const { app, page } = await launch()
    const take = picturesOf(page, theme)
    await setUp(app, page, theme)
    await take('library')

    await library.start(page)
    let taken = false
    for (let n = 1; n <= 10; n++) {
      await onQuestion(page, n)
      // A choice that was missed shows most: both answers, why, and the sentence.
      const best: boolean = !taken && (await kindOf(page)) === 'multiple-choice'
      await answer(page, 'keyboard', best || n % 4 === 1 ? 'wrong' : 'right')
      await expect(evidence(page).first()).toBeInViewport()
      if (best || n === 1) await take('quiz')
      taken ||= best
      await next(page, 'keyboard')
    }
    await expect(title(page)).toHaveText('Your score')
    await take('score')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('geneva')
    await expect(page.getByRole('group', { name: 'Questions' })).toBeVisible()
    await take('find')
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Library', exact: true }).click()
    await page.getByRole('radio', { name: /^All/ }).check({ force: true })
    await page.getByRole('button', { name: 'Take the quiz', exact: true }).click()
    const total = sampleBank().questions.length
    for (let n = 1; ; n++) {
      await onQuestion(page, n, total)
      if ((await kindOf(page)) === 'who-said-it') break
      await answer(page, 'keyboard', 'right')
      await next(page, 'keyboard')
    }
    await page.keyboard.press('1')
    await page.keyboard.press('3')
    await take('speakers')
  })
}

async function setUp(app: ElectronApplication, page: Page, theme: 'light' | 'dark'): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
  }, SIZE)
  await expect(title(page)).toHaveText('Library')
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).check({ force: true })
  // Nothing is caught in the middle of a movement.
  await page.getByRole('radio', { name: 'Reduced' }).check({ force: true })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

function picturesOf(page: Page, theme: keyof typeof KEPT): (name: string) => Promise<void> {
  const folder = path.join(launchCommand().project, 'docs', 'pictures')
  return async (name) => {
    if (!KEPT[theme].includes(name)) return
    await page.mouse.move(0, SIZE.height - 1)
    await page.screenshot({ path: path.join(folder, `${name}-${theme}.png`), caret: 'hide' })
  }
}

async function kindOf(page: Page): Promise<string | undefined> {
  const asked = await stem(page).innerText()
  return sampleBank().questions.find((question) => question.stem === asked)?.kind
}
