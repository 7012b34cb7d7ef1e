import { expect, type Page } from '@playwright/test'
import type {
  DateQuestion,
  MultipleResponse,
  Ordering,
  Question,
  ShortAnswer
} from '../../src-shared/model.ts'

/** How the learner works the window. */
export type Hand = 'mouse' | 'keyboard'

type Parted = MultipleResponse | Ordering | ShortAnswer | DateQuestion

/** Questions whose answer is put together before it is sent. */
export const hasParts = (question: Question): question is Parted =>
  !['multiple-choice', 'true-false', 'who-said-it'].includes(question.kind)

/** Puts an answer together that is all right, or earns nothing, and sends it. */
export async function answerParts(
  page: Page,
  hand: Hand,
  how: 'right' | 'wrong',
  question: Parted
): Promise<void> {
  if (question.kind === 'short-answer')
    await write(page, hand, how === 'right' ? (question.accepted[0] ?? '').toLowerCase() : 'something else')
  else if (question.kind === 'date') await write(page, hand, how === 'right' ? question.key : '1 April 1066')
  else if (question.kind === 'ordering') await arrange(page, hand, how, question)
  else await choose(page, hand, how, question)
  const confirm = page.getByRole('button', { name: 'That is my answer' })
  await expect(confirm).toBeEnabled()
  if (hand === 'mouse') await confirm.click()
  else await page.keyboard.press('Enter')
}

async function choose(
  page: Page,
  hand: Hand,
  how: 'right' | 'wrong',
  question: MultipleResponse
): Promise<void> {
  const boxes = page.getByRole('list', { name: 'Answers' }).getByRole('checkbox')
  await expect(boxes).toHaveCount(question.options.length)
  const texts = await boxes.allInnerTexts()
  for (const { text, correct } of question.options) {
    if (correct !== (how === 'right')) continue
    const at = texts.findIndex((shown) => shown.replace(/^\d+\s+/, '').trim() === text)
    if (hand === 'mouse') await boxes.nth(at).click()
    else await page.keyboard.press(String(at + 1))
    await expect(boxes.nth(at)).toBeChecked()
  }
}

async function arrange(page: Page, hand: Hand, how: 'right' | 'wrong', { items }: Ordering): Promise<void> {
  const buttons = page.getByRole('list', { name: 'Answers' }).getByRole('button')
  await expect(buttons).toHaveCount(items.length)
  const texts = (await buttons.allInnerTexts()).map((shown) => shown.replace(/^\d+\s+/, '').trim())
  const line = items.map(({ text }) => text)
  for (const [n, text] of (how === 'right' ? line : line.reverse()).entries()) {
    const at = texts.indexOf(text)
    if (hand === 'mouse') await buttons.nth(at).click()
    else await page.keyboard.press(String(at + 1))
    await expect(buttons.nth(at)).toContainText(`place ${n + 1}`)
  }
}

async function write(page: Page, hand: Hand, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Your answer' })
  if (hand === 'mouse') {
    await field.click()
    await field.fill(text)
  } else {
    await expect(field).toBeFocused()
    await page.keyboard.type(text)
  }
}
