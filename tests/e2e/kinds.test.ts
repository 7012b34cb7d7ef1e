import type { QuestionKind } from '../../src-shared/model.ts'
import { expect, test } from '../helpers/electron.ts'
import { answer, evidence, goOn, next, onlyThe, onQuestion, sampleBank, title } from '../helpers/learner.ts'

const kinds: readonly QuestionKind[] = ['multiple-response', 'ordering', 'short-answer', 'date']

for (const kind of kinds) {
  const count = sampleBank().questions.filter((question) => question.kind === kind).length
  for (const hand of ['mouse', 'keyboard'] as const) {
    test(`${kind}: right and wrong, to the score, by ${hand} alone`, async ({ launch }) => {
      const { page } = await launch()
      await onlyThe(page, kind)
      for (let n = 1; n <= count; n++) {
        await onQuestion(page, n, count)
        await answer(page, hand, n === 1 ? 'wrong' : 'right')
        await expect(page.getByText(n === 1 ? 'Not right.' : 'Right.', { exact: true })).toBeVisible()
        await expect(evidence(page)).toBeInViewport()
        await expect(goOn(page)).toBeFocused()
        await next(page, hand)
      }
      await expect(title(page)).toHaveText('Your score')
      await expect(page.getByText(`${count - 1} of ${count}`, { exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Missed: 1' })).toBeVisible()
    })
  }
}

test('one Escape leaves the field and keeps what was typed, the next leaves the quiz', async ({ launch }) => {
  const { page } = await launch()
  await onlyThe(page, 'short-answer')
  const field = page.getByRole('textbox')
  await field.fill('half a thought')
  await page.keyboard.press('Escape')
  await expect(field).not.toBeFocused()
  await expect(field).toHaveValue('half a thought')
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('Library')
})
