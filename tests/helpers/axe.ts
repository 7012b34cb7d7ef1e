import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { expect } from './electron.ts'
import { title } from './learner.ts'

const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** axe's own rules, all of them: the app has no exception to ask for. */
export async function check(page: Page, screen: string): Promise<void> {
  await page.evaluate(source)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(found, screen).toEqual([])
}

/** The theme, and no motion: it would leave colours half-way while axe measures them. The settings stay open. */
export async function setTheme(page: Page, theme: 'Light' | 'Dark'): Promise<void> {
  await expect(title(page)).toHaveText('Library')
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: theme }).check({ force: true })
  await page.getByRole('radio', { name: 'Reduced' }).check({ force: true })
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
