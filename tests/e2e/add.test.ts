import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { article } from '../helpers/article.ts'
import { check, closeDialog, setTheme } from '../helpers/axe.ts'
import { expect, test } from '../helpers/electron.ts'
import { stem, title } from '../helpers/learner.ts'

const field = (page: Page) => page.getByRole('textbox', { name: 'The article' })
const primary = 'Keep and take the quiz'
const headline = 'Lake ferry to run again in spring'
const facts = (page: Page) => page.getByRole('region', { name: 'Facts found' }).getByRole('listitem')

/** From the library to the empty field. */
async function open(page: Page): Promise<void> {
  await expect(title(page)).toHaveText('Library')
  await page.keyboard.press('Control+n')
  await expect(field(page)).toBeFocused()
}

/** From the library to the review, by keys alone. */
async function review(page: Page, text = article): Promise<void> {
  await open(page)
  await page.keyboard.insertText(text)
  await page.keyboard.press('Control+Enter')
  await expect(title(page)).toHaveText('Review the facts')
}

test('an article becomes a quiz by keyboard alone, and an answer shows its sentence', async ({ launch }) => {
  const { page } = await launch()
  await review(page)
  const counts = page.getByRole('status').filter({ hasText: 'questions' })
  await expect(counts).toHaveText(/^0 of \d+/)
  const before = await questionsIn(page)

  await test.step('the chosen fact and its evidence are marked together', async () => {
    await expect(facts(page).first()).toContainText('The town council of Almsee approved')
    await expect(page.locator('mark.on')).toHaveText(/^The town council of Almsee approved/)
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('mark.on')).toHaveText(/^Mayor Clara Brandt said/)
    await page.keyboard.press('Home')
  })

  await test.step('accept one, reject one, take it back, reject it again', async () => {
    await page.keyboard.press('a')
    await expect(facts(page).first()).toContainText('accepted')
    await page.keyboard.press('r')
    await expect(facts(page).nth(1)).toContainText('left out')
    await expect.poll(() => questionsIn(page)).toBeLessThan(before)
    await page.keyboard.press('u')
    await expect(facts(page).nth(1)).not.toContainText('left out')
    await expect.poll(() => questionsIn(page)).toBe(before)
    await page.keyboard.press('r')
    await page.keyboard.press('Shift+A')
    const total = await facts(page).count()
    await expect(counts).toHaveText(new RegExp(`^${total} of ${total}`))
  })

  const kept = await questionsIn(page)
  await page.keyboard.press('Control+Enter')
  await expect(stem(page)).toBeVisible()
  await expect(page.getByText('1 of 20', { exact: true })).toBeVisible()
  await answerAny(page)
  await expect(
    page.getByRole('complementary', { name: 'In the source' }).locator('mark').first()
  ).toBeVisible()

  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await expect(page.getByRole('row', { name: headline })).toContainText(String(kept))
})

test('leaving the screen keeps the text, the facts and what was decided', async ({ launch }) => {
  const { page } = await launch()
  await review(page)
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'History', exact: true }).click()
  await expect(title(page)).toHaveText('History')
  await page.keyboard.press('Control+n')
  await expect(facts(page).first()).toContainText('accepted')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue(article)
  await page.keyboard.press('Control+Enter')
  await expect(facts(page).first()).toContainText('accepted')
})

test('title and date line are corrected by hand', async ({ launch }) => {
  const { page } = await launch()
  await review(page)
  const date = page.getByRole('textbox', { name: 'Written on' })
  await expect(date).toHaveValue('12 March 2024')
  await page.getByRole('textbox', { name: 'Title' }).fill('The Marianne sails')
  const met = facts(page).filter({ hasText: 'Brennwald met' })
  await expect(met).toContainText('9 March 2024')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('soon')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Write it like 12 March 2024')).toBeVisible()
  await date.fill('20 March 2024')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Write it like 12 March 2024')).toHaveCount(0)
  await expect(date).toHaveValue('20 March 2024')
  await page.getByRole('button', { name: primary }).click()
  await expect(page.getByText('The Marianne sails')).toBeVisible()
})

test('a long reading is cancelled, and the text stays', async ({ launch }) => {
  const { app, page } = await launch()
  const long = Array.from({ length: 150 }, (_, n) => article.replaceAll('Almsee', `Almsee${n}`)).join('\n\n')
  await open(page)
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), long)
  await page.keyboard.press('Control+v')
  await expect(field(page)).toHaveValue(long)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('progressbar', { name: 'Reading the article' })).toBeVisible()
  // It does tell how far it is, and the window stays free meanwhile.
  await expect.poll(() => shareRead(page)).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Find the facts' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(field(page)).toHaveValue(long)
})

test('what cannot be read says why, and is still there', async ({ launch }) => {
  const { page } = await launch()
  await open(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('There is no text yet')
  for (const [text, message] of [
    ['Too short to tell.', 'too short'],
    ['Der Stadtrat sagte am Dienstag im Rathaus nichts zu den Plänen des Kantons. '.repeat(4), 'English'],
    ['It was quiet by the river all evening, and nobody who came past was in any hurry to go.', 'news report']
  ] as const) {
    await field(page).fill(text)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText(message)
    await expect(field(page)).toHaveValue(text)
    await expect(field(page)).toBeFocused()
  }
})

test('a file is opened by dialog or dropped, and one that is no text is refused', async ({ launch }) => {
  const { app, page } = await launch()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-add-'))
  const file = path.join(folder, 'ferry.md')
  fs.writeFileSync(file, `# ${article.replaceAll('\n', '\r\n')}`)
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  await page.getByRole('button', { name: 'Add an article' }).click()
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await expect(field(page)).toHaveValue(`# ${article}`)
  await expect(page.getByText('ferry.md')).toBeVisible()
  fs.rmSync(folder, { recursive: true })

  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await drop(page, 'lake.txt', 'Dropped here.')
  await expect(field(page)).toHaveValue('Dropped here.')
  await page.getByRole('button', { name: 'Bring back what was here' }).click()
  await expect(field(page)).toHaveValue(`# ${article}`)
  await drop(page, 'lake.txt', 'Dropped here.')
  await expect(field(page)).toHaveValue('Dropped here.')
  await drop(page, 'scan.pdf', '%PDF-1.7 …')
  await expect(page.getByRole('alert')).toContainText('scan.pdf is a PDF')
  await expect(field(page)).toHaveValue('Dropped here.')
})

test('the same article again leads to the set it is in', async ({ launch }) => {
  const { page } = await launch()
  await review(page)
  await page.keyboard.press('Control+Enter')
  await expect(stem(page)).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(field(page)).toHaveValue('')
  await page.keyboard.insertText(article.trim())
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('This article is in your library already')).toBeVisible()
  await page.getByRole('button', { name: 'Open the set' }).click()
  await expect(title(page)).toHaveText(headline)
})

test('a set is deleted by key and brought back, and so is the last one by button', async ({ launch }) => {
  const { page } = await launch()
  const set = page
    .getByRole('cell')
    .getByRole('button', { name: 'Security guarantees, January 2022', exact: true })
  await set.focus()
  await page.keyboard.press('Delete')
  await expect(set).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'No sets here yet' })).toBeVisible()
  await page.keyboard.press('u')
  await expect(set).toBeVisible()
  await expect(page.getByText('Set deleted')).toHaveCount(0)

  await set.click()
  await page.getByRole('button', { name: 'Delete this set' }).click()
  await expect(title(page)).toHaveText('Library')
  await expect(set).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(set).toBeVisible()
})

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing while adding, ${theme.toLowerCase()}`, async ({ launch }) => {
    const { page } = await launch()
    await setTheme(page, theme)
    await closeDialog(page)
    await page.keyboard.press('Control+n')
    await check(page, 'empty')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    await check(page, 'refused')
    await field(page).fill(article)
    await page.keyboard.press('Control+Enter')
    await expect(title(page)).toHaveText('Review the facts')
    await check(page, 'review')
    for (const key of ['a', 'r', 'ArrowDown']) await page.keyboard.press(key)
    await check(page, 'review, decided')
    await page.keyboard.press('Control+Enter')
    await expect(stem(page)).toBeVisible()
    await page.keyboard.press('Control+n')
    await field(page).fill(article)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('in your library already')).toBeVisible()
    await check(page, 'present')
    await page.getByRole('button', { name: 'Open the set' }).click()
    await page.getByRole('button', { name: 'Delete this set' }).click()
    await expect(page.getByText('Set deleted')).toBeVisible()
    await check(page, 'deleted')
  })
}

async function questionsIn(page: Page): Promise<number> {
  const text = await page.getByRole('status').filter({ hasText: 'questions' }).innerText()
  return Number(/(\d+) questions/.exec(text)?.[1])
}

const shareRead = (page: Page): Promise<number> =>
  page.getByRole('progressbar').evaluate((bar) => Number(bar.getAttribute('value')))

/** Any answer, by keys: what is looked at is the evidence after it. */
async function answerAny(page: Page): Promise<void> {
  const write = page.getByRole('button', { name: 'I do not know' })
  const several = page.getByRole('button', { name: /^\d+ (quotes?|events?) to go$|^Choose / })
  if ((await write.count()) > 0) {
    await write.press('Enter')
  } else if ((await several.count()) > 0) {
    const [, count = '1', what] = /^(\d+) (\w+)/.exec(await several.innerText()) ?? []
    // Each quote goes to the first speaker; each event is picked once.
    for (let n = 1; n <= Number(count); n++)
      await page.keyboard.press(what?.startsWith('event') ? String(n) : '1')
    await expect(page.getByRole('button', { name: 'That is my answer' })).toBeVisible()
    await page.keyboard.press('Enter')
  } else await page.keyboard.press('1')
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text ?? ''], name ?? ''))
      return transfer
    },
    [name, text]
  )
  await page.dispatchEvent('#page', 'dragover', { dataTransfer: data })
  await expect(page.getByText('Let go to add this article')).toBeVisible()
  await page.dispatchEvent('#page', 'drop', { dataTransfer: data })
  await expect(page.getByText('Let go to add this article')).toHaveCount(0)
}
