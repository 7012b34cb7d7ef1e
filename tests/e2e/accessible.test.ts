import { questionKinds } from '../../src-shared/model.ts'
import { check, closeDialog, setTheme } from '../helpers/axe.ts'
import { expect, test } from '../helpers/electron.ts'
import { answer, goOn, library, next, onlyThe, onQuestion, title } from '../helpers/learner.ts'

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing on any screen, ${theme.toLowerCase()}`, async ({ launch }) => {
    const { page } = await launch()
    await setTheme(page, theme)
    await check(page, 'settings')
    await closeDialog(page)
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
    for (let n = 1; n <= 10; n++) {
      await onQuestion(page, n)
      await answer(page, 'keyboard', n < 3 ? 'wrong' : 'right')
      if (n === 1) {
        await page.getByRole('button', { name: 'End quiz' }).click()
        await check(page, 'end the quiz')
        await closeDialog(page)
        await goOn(page).focus()
      }
      await next(page, 'keyboard')
    }
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

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing on any kind of question, asked and answered, ${theme.toLowerCase()}`, async ({
    launch
  }) => {
    const { page } = await launch()
    await setTheme(page, theme)
    await closeDialog(page)
    for (const kind of questionKinds) {
      const total = await onlyThe(page, kind)
      await onQuestion(page, 1, total)
      await check(page, `${kind}, asked`)
      await answer(page, 'keyboard', 'wrong')
      await check(page, `${kind}, answered`)
      await page.keyboard.press('Escape')
      await expect(title(page)).toHaveText('Library')
    }
  })
}
