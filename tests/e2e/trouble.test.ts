import Sqlite from 'better-sqlite3'
import { dataFile } from '../../src-main/db/place.ts'
import { expect, test } from '../helpers/electron.ts'
import { goOn, library, onQuestion } from '../helpers/learner.ts'

test('an answer that cannot be written is kept, and sent again when asked', async ({ launch }) => {
  const { page, dataDir } = await launch()
  await library.start(page)
  const other = new Sqlite(dataFile(dataDir))
  try {
    // Another program writes to the data file and does not come to an end.
    other.exec('BEGIN IMMEDIATE')
    const speakers = page.getByRole('group', { name: /^Who said quote/ }).getByRole('button')
    const several = (await speakers.count()) > 0
    const quotes = several
      ? await page.getByRole('list', { name: 'What was said' }).getByRole('button').count()
      : 1
    for (let i = 0; i < quotes; i++) await page.keyboard.press('1')
    if (several) await page.keyboard.press('Enter')

    const trouble = page.getByRole('alert')
    await expect(trouble).toContainText('Your answer is not saved yet, but it is kept here.')
    await expect(goOn(page)).toHaveCount(0)
    await expect(page.getByRole('progressbar', { name: '0 of 10 answered' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()

    other.exec('ROLLBACK')
    await page.keyboard.press('Enter')
    await expect(goOn(page)).toBeVisible()
    await expect(trouble).toHaveCount(0)
    await expect(page.getByRole('progressbar', { name: '1 of 10 answered' })).toBeVisible()
    await page.keyboard.press('Enter')
    await onQuestion(page, 2)
  } finally {
    other.close()
  }
})
