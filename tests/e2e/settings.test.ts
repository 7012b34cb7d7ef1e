import { expect, test } from '../helpers/electron.ts'
import { title } from '../helpers/learner.ts'

test('theme and text size hold at once and after a restart, from the first frame', async ({ launch }) => {
  const first = await launch()
  await expect(title(first.page)).toHaveText('Library')
  await first.page.keyboard.press('Control+,')
  await first.page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await first.page.getByRole('button', { name: 'Larger' }).click()
  await expect(first.page.getByText('110%')).toBeVisible()
  await expect(first.page.locator('html')).toHaveCSS('font-size', '17.6px')
  await expect(first.page.locator('html')).toHaveCSS('background-color', 'rgb(25, 24, 23)')
  await first.close()

  const { page } = await launch({ dataDir: first.dataDir })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('font-size', '17.6px')
  // The page knew before it asked main for anything.
  expect(new URL(page.url()).search).toBe('?theme=dark&size=1.1&motion=system')
})
