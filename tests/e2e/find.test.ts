import { expect, test } from '../helpers/electron.ts'
import { answer, goOn, onlyThe, onQuestion, title } from '../helpers/learner.ts'

test('the palette finds what the source says and opens it there', async ({ launch }) => {
  const { page } = await launch()
  await expect(title(page)).toHaveText('Library')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Find' })
  await expect(field).toBeFocused()
  await page.keyboard.type('impenetr')
  const found = page
    .getByRole('group', { name: /^(Facts|Sources)$/ })
    .getByRole('option')
    .first()
  await expect(found).toBeVisible()
  await expect(found.locator('mark').first()).toHaveText(/^impenetr/i)

  // Down to it by keyboard: the list keeps up with the arrows, the field keeps the focus.
  const before = await page
    .getByRole('group', { name: /^(Do|Sets|Questions)$/ })
    .getByRole('option')
    .count()
  for (let i = 0; i < before; i++) await page.keyboard.press('ArrowDown')
  await expect(found).toHaveAttribute('aria-selected', 'true')
  await expect(field).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('dialog')).toHaveCount(0)
  const mark = page.getByRole('main').locator('mark').first()
  await expect(mark).toContainText('impenetrable')
  await expect(mark).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('Library')
})

test('the palette runs commands, says when nothing is found, and closes without a trace', async ({
  launch
}) => {
  const { page } = await launch()
  await expect(title(page)).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('xyzzy')
  await expect(page.getByText('Nothing found for “xyzzy”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(title(page)).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('hist')
  await expect(page.getByRole('option', { name: 'Go to the history' })).toHaveAttribute(
    'aria-selected',
    'true'
  )
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('History')
})

test('keys that answer do nothing while a dialog is open', async ({ launch }) => {
  const { page } = await launch()
  const total = await onlyThe(page, 'multiple-choice')
  await onQuestion(page, 1, total)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await onQuestion(page, 1, total)
  await answer(page, 'keyboard', 'right')
  await page.keyboard.press('e')
  await expect(page.getByRole('complementary').getByRole('region')).toBeFocused()
  await page.keyboard.press('e')
  await expect(goOn(page)).toBeFocused()
})
