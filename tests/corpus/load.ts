import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { Gold } from './gold.ts'

export const halves = ['dev', 'scoring'] as const
export type Half = (typeof halves)[number]
export type Item = { half: Half; name: string; text: string; gold: Gold }

const folder = (half: Half) => new URL(`./${half}/`, import.meta.url)

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
  const text = readFileSync(new URL(`${name}.txt`, folder(half)), 'utf8')
  const file = `${name}.gold.json`
  try {
    const gold = Gold.parse(JSON.parse(readFileSync(new URL(file, folder(half)), 'utf8')))
    return { half, name, text, gold }
  } catch (error) {
    throw new Error(`${half}/${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error
    })
  }
}
