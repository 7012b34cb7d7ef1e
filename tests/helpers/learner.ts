import fs from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { Bank, type Question } from '../../src-shared/model.ts'
import { launchCommand } from './electron.ts'
import { answerParts, hasParts, type Hand } from './parts.ts'

export type { Hand } from './parts.ts'

let sample: Bank | undefined
/** The bank that comes with the program, from which the tests know what is right. */
export function sampleBank(): Bank {
  const file = path.join(launchCommand().project, 'questions', 'security-guarantees-2022', 'bank.json')
  return (sample ??= Bank.parse(JSON.parse(fs.readFileSync(file, 'utf8'))))
}

/** What is on the screen, and the numbers of the choices to make for an answer: one, or one a quote. */
interface Asked {
  readonly kind: Question['kind']
  readonly buttons: Locator
  readonly right: readonly number[]
  readonly choices: number
}

export const library = {
  /** Starts the sample's quiz with ten questions, from the first screen. */
  async start(page: Page): Promise<void> {
    await page.getByRole('radio', { name: '10', exact: true }).check({ force: true })
    await page.getByRole('button', { name: 'Take the quiz', exact: true }).click()
    await onQuestion(page, 1)
  }
}

export const stem = (page: Page): Locator => page.locator('#stem')
export const goOn = (page: Page): Locator => page.getByRole('button', { name: /^(Next|See the score)$/ })
/** The sentence that settles the question: of several, the one the source is opened at. */
export const evidence = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'In the source' }).locator('mark[data-mark="0"]')
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/**
 * Starts a quiz on the sample's questions of one kind from the library; the window, opened anew, goes on with it.
 * Returns how many there are.
 */
export async function onlyThe(page: Page, kind: Question['kind']): Promise<number> {
  await expect(title(page)).toHaveText('Library')
  await page.evaluate((only) => {
    const bridge = (globalThis as unknown as { api: { startQuiz: (input: unknown) => Promise<unknown> } }).api
    return bridge.startQuiz({ bank: 1, kinds: [only] })
  }, kind)
  await page.reload()
  return sampleBank().questions.filter((question) => question.kind === kind).length
}

/** Waits for question `n` of the ten, not yet answered. */
export async function onQuestion(page: Page, n: number, of = 10): Promise<void> {
  await expect(page.getByText(`${n} of ${of}`, { exact: true })).toBeVisible()
  await expect(goOn(page)).toHaveCount(0)
}

/** Answers the question on the screen and waits for its feedback. */
export async function answer(page: Page, hand: Hand, how: 'right' | 'wrong'): Promise<void> {
  const shown = await stem(page).innerText()
  const parted = sampleBank()
    .questions.filter(hasParts)
    .find((question) => question.stem === shown)
  if (parted) {
    await answerParts(page, hand, how, parted)
    await expect(goOn(page)).toBeVisible()
    return
  }
  const asked = await read(page)
  const picks = asked.right.map((n) => (how === 'right' ? n : (n % asked.choices) + 1))
  for (const n of picks) {
    if (hand === 'mouse') await asked.buttons.nth(n - 1).click()
    else await page.keyboard.press(String(n))
  }
  if (asked.kind === 'who-said-it' && picks.length > 1) {
    const confirm = page.getByRole('button', { name: 'That is my answer' })
    await expect(confirm).toBeEnabled()
    if (hand === 'mouse') await confirm.click()
    else await page.keyboard.press('Enter')
  }
  await expect(goOn(page)).toBeVisible()
}

export async function next(page: Page, hand: Hand): Promise<void> {
  if (hand === 'mouse') await goOn(page).click()
  else await page.keyboard.press('Enter')
}

async function read(page: Page): Promise<Asked> {
  const asked = await stem(page).innerText()
  const candidates = sampleBank().questions.filter((question) => question.stem === asked)
  const quotes = page.getByRole('list', { name: 'What was said' })
  if (candidates.some(({ kind }) => kind === 'true-false')) {
    const buttons = page
      .getByRole('list', { name: 'What does the source say about this?' })
      .getByRole('button')
    return { kind: 'true-false', buttons, right: [verdictNumber(candidates)], choices: 3 }
  }
  if (candidates.some(({ kind }) => kind === 'who-said-it')) {
    const several = (await quotes.count()) > 0
    const buttons = several
      ? page.getByRole('group', { name: /^Who said quote/ }).getByRole('button')
      : page.getByRole('list', { name: 'Answers' }).getByRole('button')
    const names = await namesOf(buttons)
    const shown = several
      ? await quotes.locator('q').allInnerTexts()
      : [await page.locator('blockquote').innerText()]
    const right = shown.map((text) => names.indexOf(speakerOf(candidates, text)) + 1)
    return { kind: 'who-said-it', buttons, right, choices: names.length }
  }
  const buttons = page.getByRole('list', { name: 'Answers' }).getByRole('button')
  const names = await namesOf(buttons)
  return {
    kind: 'multiple-choice',
    buttons,
    right: [names.indexOf(keyOf(candidates, names)) + 1],
    choices: names.length
  }
}

/** What the choices say, without the number keys in front. */
async function namesOf(buttons: Locator): Promise<string[]> {
  await expect(buttons.first()).toBeVisible()
  const texts = await buttons.allInnerTexts()
  return texts.map((text) => text.replace(/^\d+\s+/, '').trim())
}

function verdictNumber(candidates: readonly Question[]): number {
  const [question] = candidates
  if (question?.kind !== 'true-false') throw new Error('two questions of different kinds share a stem')
  return ['true', 'false', 'not-stated'].indexOf(question.key) + 1
}

function keyOf(candidates: readonly Question[], names: readonly string[]): string {
  for (const question of candidates) {
    if (question.kind !== 'multiple-choice') continue
    if (question.options.every(({ text }) => names.includes(text)))
      return question.options.find(({ correct }) => correct)?.text ?? ''
  }
  throw new Error(`no question of the sample has the options ${names.join(', ')}`)
}

function speakerOf(candidates: readonly Question[], shown: string): string {
  for (const question of candidates) {
    if (question.kind !== 'who-said-it') continue
    const prompt = question.prompts.find(({ text }) => shown.endsWith(text))
    if (prompt) return question.choices.find(({ id }) => id === prompt.key)?.text ?? ''
  }
  throw new Error(`no question of the sample has the quote ${shown}`)
}
