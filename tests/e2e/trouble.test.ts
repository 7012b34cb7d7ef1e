import Sqlite from 'better-sqlite3'
import { dataFile } from '../../src-main/db/place.ts'
import { expect, test } from '../helpers/electron.ts'
import { goOn, onlyThe, onQuestion } from '../helpers/learner.ts'

test('an answer that cannot be written is kept, and sent again when asked', async ({ launch }) => {
  const { page, dataDir } = await launch()
  // Of a kind that one key answers.
  const total = await onlyThe(page, 'multiple-choice')
  await onQuestion(page, 1, total)
  const other = new Sqlite(dataFile(dataDir))
  try {
    // Another program writes to the data file and does not come to an end.
    other.exec('BEGIN IMMEDIATE')
    await page.keyboard.press('1')

    const trouble = page.getByRole('alert')
    await expect(trouble).toContainText('Your answer is not saved yet, but it is kept here.')
    await expect(goOn(page)).toHaveCount(0)
    await expect(page.getByRole('progressbar', { name: `0 of ${total} answered` })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()

    other.exec('ROLLBACK')
    await page.keyboard.press('Enter')
    await expect(goOn(page)).toBeVisible()
    await expect(trouble).toHaveCount(0)
    await expect(page.getByRole('progressbar', { name: `1 of ${total} answered` })).toBeVisible()
    await page.keyboard.press('Enter')
    await onQuestion(page, 2, total)
  } finally {
    other.close()
  }
})
