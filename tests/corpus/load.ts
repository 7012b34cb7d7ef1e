import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Gold } from './gold.ts'

export const halves = ['dev', 'scoring'] as const
export type Half = (typeof halves)[number]
export type Item = { half: Half; name: string; text: string; gold: Gold }

// From the root of the repository, where every script of it runs: the bundled evaluation itself stands elsewhere.
const folder = (half: Half) => resolve('tests/corpus', half)

/** Names of a half's texts without extension, in order. */
export function names(half: Half): string[] {
  const at = folder(half)
  if (!existsSync(at)) return []
  return readdirSync(at)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort()
}

/** Throws what zod or JSON says, with the file's name before it. */
export function load(half: Half, name: string): Item {
  const at = resolve(folder(half), name)
  try {
    const text = readFileSync(`${at}.txt`, 'utf8')
    return { half, name, text, gold: Gold.parse(JSON.parse(readFileSync(`${at}.gold.json`, 'utf8'))) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`${half}/${name}.gold.json: ${why}`, { cause: error })
  }
}
