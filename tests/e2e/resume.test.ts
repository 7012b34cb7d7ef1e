import { expect, test } from '../helpers/electron.ts'
import { answer, goOn, library, next, onQuestion, stem, title } from '../helpers/learner.ts'

test('killed before an answer, the quiz goes on at the same question', async ({ launch }) => {
  const first = await launch()
  await library.start(first.page)
  const asked = await stem(first.page).innerText()
  await first.kill()

  const { page } = await launch({ dataDir: first.dataDir })
  await onQuestion(page, 1)
  await expect(stem(page)).toHaveText(asked)
  await expect(page.getByRole('progressbar', { name: '0 of 10 answered' })).toBeVisible()
})

test('killed the moment feedback shows, the answer is kept and the next question comes', async ({
  launch
}) => {
  const first = await launch()
  await library.start(first.page)
  await answer(first.page, 'mouse', 'right')
  await next(first.page, 'mouse')
  await onQuestion(first.page, 2)
  await answer(first.page, 'keyboard', 'wrong')
  const asked = await stem(first.page).innerText()
  await first.kill()

  const { page } = await launch({ dataDir: first.dataDir })
  await onQuestion(page, 3)
  await expect(page.getByRole('progressbar', { name: '2 of 10 answered' })).toBeVisible()
  // Looking back shows what was answered, with its feedback. By button: in a field an arrow moves the caret.
  await page.getByRole('button', { name: 'Question before' }).click()
  await expect(stem(page)).toHaveText(asked)
  await expect(page.getByText(/^(Not right\.|\d of \d right\.)/)).toBeVisible()
})

test('killed between two questions and ended later, the score counts every answer', async ({ launch }) => {
  const first = await launch()
  await library.start(first.page)
  for (let n = 1; n <= 4; n++) {
    await onQuestion(first.page, n)
    await answer(first.page, 'keyboard', n === 2 ? 'wrong' : 'right')
    await next(first.page, 'keyboard')
  }
  await onQuestion(first.page, 5)
  const asked = await stem(first.page).innerText()
  await first.kill()

  const second = await launch({ dataDir: first.dataDir })
  await onQuestion(second.page, 5)
  await expect(stem(second.page)).toHaveText(asked)
  for (let n = 5; n <= 10; n++) {
    await onQuestion(second.page, n)
    await answer(second.page, 'keyboard', 'right')
    await next(second.page, 'keyboard')
  }
  await expect(second.page.getByText('9 of 10', { exact: true })).toBeVisible()
  await second.close()

  // A finished quiz is not gone on with; it stands in the history, and opens there.
  const { page } = await launch({ dataDir: first.dataDir })
  await expect(title(page)).toHaveText('Library')
  await page.getByRole('button', { name: 'History' }).click()
  const row = page.getByRole('row', { name: /9 of 10/ })
  await expect(row).toHaveCount(1)
  await row.getByRole('button').click()
  await expect(title(page)).toHaveText('Your score')
  await expect(page.getByRole('heading', { name: 'Missed: 1' })).toBeVisible()
})

test('a quiz left stays open; ended early, it keeps what was answered', async ({ launch }) => {
  const { page } = await launch()
  await library.start(page)
  await answer(page, 'keyboard', 'right')
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('Library')

  await page.getByRole('button', { name: 'Go on with question 2 of 10' }).click()
  // The run is still at the feedback it was left at.
  await expect(goOn(page)).toBeVisible()
  await page.getByRole('button', { name: 'End quiz' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End quiz' }).click()
  await expect(title(page)).toHaveText('Your score')
  await expect(page.getByText('1 of 10', { exact: true })).toBeVisible()
  await expect(page.getByText('9 questions not answered')).toBeVisible()
})
