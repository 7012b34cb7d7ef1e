import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/electron.ts'
import { answer, goOn, library, evidence, next, onQuestion, title, type Hand } from '../helpers/learner.ts'

for (const hand of ['mouse', 'keyboard'] as const) {
  test(`first start to score, by ${hand} alone`, async ({ launch }) => {
    const { page } = await launch()
    await expect(title(page)).toHaveText('Library')
    await expect(page.getByText('start here')).toBeVisible()
    if (hand === 'mouse') await library.start(page)
    else {
      await tabTo(page, 'Take the quiz')
      // Beside it, how many questions: ten instead of twenty.
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await onQuestion(page, 1)
    }

    for (let n = 1; n <= 10; n++) {
      await onQuestion(page, n)
      // Two of ten are missed: the first and the last.
      const how = n === 1 || n === 10 ? 'wrong' : 'right'
      await answer(page, hand, how)
      await expect(evidence(page)).toBeInViewport()
      await expect(page.getByText(/^(Not right\.|\d of \d right\.)/)).toHaveCount(how === 'wrong' ? 1 : 0)
      await expect(goOn(page)).toBeFocused()
      await next(page, hand)
    }

    await expect(title(page)).toHaveText('Your score')
    await expect(page.getByText('8 of 10', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Missed: 2' })).toBeVisible()
    await expect(
      page.getByRole('list', { name: 'Each question in the order asked' }).getByText(/right$/)
    ).toHaveCount(8)

    await onlyTheMissed(page, hand)
    await onQuestion(page, 1, 2)
    await answer(page, hand, 'right')
    await next(page, hand)
    await onQuestion(page, 2, 2)
    await answer(page, hand, 'right')
    await next(page, hand)
    await expect(page.getByText('2 of 2', { exact: true })).toBeVisible()
    await expect(page.getByText('Everything right. Nothing to go over.')).toBeVisible()
  })
}

async function onlyTheMissed(page: Page, hand: Hand): Promise<void> {
  if (hand === 'mouse') await page.getByRole('button', { name: 'Only the 2 missed' }).click()
  else {
    await tabTo(page, 'Only the 2 missed')
    await page.keyboard.press('Enter')
  }
}

/** From the heading, where a screen begins, the main action is at most three steps away. */
async function tabTo(page: Page, name: string): Promise<void> {
  await expect(title(page)).toBeFocused()
  const wanted = page.getByRole('button', { name, exact: true })
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((button) => button.matches(':focus'))) return
  }
  await expect(wanted).toBeFocused()
}
