import { ESLint } from 'eslint'
import path from 'node:path'
import ts from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

/**
 * The project's own configuration on files that do not exist. Only the rules that need the compiler's types are
 * off, as those ask for a real file.
 */
const root = path.resolve(import.meta.dirname, '../..')
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.ts', '**/*.svelte'],
      ...ts.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false } }
    }
  ] as ESLint.Options['overrideConfig'] & object
})

/** The rules that a file of this content would break at this place. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) })
  const messages = result?.messages ?? []
  const fatal = messages.find((message) => message.fatal)
  if (fatal) throw new Error(`${file} did not parse: ${fatal.message}`)
  return messages
    .map((message) => message.ruleId ?? '')
    .filter((rule) => rule.startsWith('house/') || rule.startsWith('no-restricted') || rule === 'no-eval')
}

const imports = (specifier: string) => `import * as x from '${specifier}'\nexport const y = x\n`
const script = (code: string) => `<script lang="ts">\n${code}\n</script>\n`

describe('an import that breaks an arrow fails the lint', () => {
  it.each([
    ['src-shared/a.ts', 'commander'],
    ['src-shared/a.ts', 'node:fs'],
    ['src-shared/a.ts', '../src-main/core/text/sentences.ts'],
    ['src-shared/channels.ts', 'zod'],
    ['src-shared/channels.ts', './contract.ts'],
    ['src-main/core/facts/a.ts', 'electron'],
    ['src-main/core/facts/a.ts', 'better-sqlite3'],
    ['src-main/core/facts/a.ts', 'node:fs'],
    ['src-main/core/facts/a.ts', 'fs'],
    ['src-main/core/facts/a.ts', 'node:fs/promises'],
    ['src-main/core/facts/a.ts', 'node:crypto'],
    ['src-main/core/facts/a.ts', '../../db/open.ts'],
    ['src-main/core/facts/a.ts', '../../services/extract.ts'],
    ['src-main/core/facts/deep/er/a.ts', '../../../../formats/factwright-json/read.ts'],
    ['src-main/core/facts/a.ts', '../../log.ts'],
    ['src-main/db/tables/a.ts', 'electron'],
    ['src-main/db/tables/a.ts', '../../core/text/sentences.ts'],
    ['src-main/db/tables/a.ts', '../../services/quiz.ts'],
    ['src-main/formats/a/read.ts', 'electron'],
    ['src-main/formats/a/read.ts', 'node:fs'],
    ['src-main/formats/a/read.ts', '../../db/open.ts'],
    ['src-main/services/a.ts', 'electron'],
    ['src-main/services/a.ts', '../ipc/gate.ts'],
    ['src-main/services/a.ts', '../window.ts'],
    ['src-main/services/a.ts', '../workers/client.ts'],
    ['src-main/workers/a.ts', '../db/open.ts'],
    ['src-main/workers/a.ts', 'electron'],
    ['src-main/ipc/routes.ts', '../db/open.ts'],
    ['src-main/ipc/routes.ts', '../core/study/grade.ts'],
    ['src-main/cli.ts', './db/open.ts'],
    ['src-main/cli.ts', './core/facts/extract.ts'],
    ['src-main/cli.ts', 'electron'],
    ['src-main/window.ts', './db/open.ts'],
    ['src-main/window.ts', './core/text/sentences.ts'],
    ['src-main/main.ts', './db/open.ts'],
    ['src-main/preload.ts', '../src-shared/contract.ts'],
    ['src-main/preload.ts', '../src-shared/model.ts'],
    ['src-main/preload.ts', 'zod'],
    ['src-main/preload.ts', 'node:fs'],
    ['src-main/menu.ts', './main.ts'],
    ['src-main/services/a.ts', '../main.ts'],
    ['tests/ipc/a.test.ts', '../../src-main/main.ts'],
    ['bench/a.ts', '../src-main/main.ts'],
    ['src-renderer/api.ts', 'electron'],
    ['src-renderer/api.ts', 'zod'],
    ['src-renderer/api.ts', 'node:fs'],
    ['src-renderer/api.ts', '../src-shared/contract.ts'],
    ['src-renderer/state/quiz.svelte.ts', '../../src-shared/model.ts'],
    ['src-renderer/state/quiz.svelte.ts', '../../src-main/services/quiz.ts'],
    ['src-renderer/state/quiz.svelte.ts', '../../src-main/core/study/grade.ts']
  ])('%s <- %s', async (file, specifier) => {
    expect(await broken(file, imports(specifier))).toContain('house/arrows')
  })

  it('in a component as in a module', async () => {
    expect(
      await broken('src-renderer/screens/a/A.svelte', script(imports('../../../src-main/log.ts')))
    ).toContain('house/arrows')
  })

  it.each([
    ['a re-export', `export { openData } from '../../db/open.ts'`],
    ['a re-export of all', `export * from '../../db/open.ts'`],
    ['a dynamic import', `export const x = () => import('../../db/open.ts')`],
    ['a dynamic import by template', 'export const x = () => import(`../../db/open.ts`)'],
    ['a type import', `import type { Data } from '../../db/open.ts'\nexport type X = Data`],
    ['an inline type import', `export type X = import('../../db/open.ts').Data`],
    ['a query behind the name', `import x from '../../db/open.ts?raw'\nexport const y = x`],
    ['require', `export const x: unknown = require('../../db/open.ts')`],
    ['a name put together at run time', `export const x = (n: string) => import('../../' + n)`]
  ])('%s counts too', async (_, code) => {
    expect(await broken('src-main/core/facts/a.ts', code)).toContain('house/arrows')
  })
})

describe('an import along an arrow passes', () => {
  it.each([
    ['src-shared/contract.ts', './channels.ts'],
    ['src-shared/model.ts', 'zod'],
    ['src-main/core/facts/event/a.ts', '../../text/sentences.ts'],
    ['src-main/core/facts/a.ts', '../../../src-shared/model.ts'],
    ['src-main/core/facts/a.ts', 'wink-nlp'],
    ['src-main/db/open.ts', 'better-sqlite3'],
    ['src-main/services/quiz.ts', '../db/open.ts'],
    ['src-main/services/quiz.ts', '../core/study/grade.ts'],
    ['src-main/services/quiz.ts', '../../questions/a/bank.json'],
    ['src-main/ipc/routes.ts', '../services/index.ts'],
    ['src-main/cli.ts', './services/index.ts'],
    ['src-main/main.ts', './window.ts'],
    ['src-main/preload.ts', '../src-shared/channels.ts'],
    ['src-renderer/api.ts', '../src-shared/result.ts'],
    ['tests/ipc/a.test.ts', '../../src-main/ipc/gate.ts']
  ])('%s <- %s', async (file, specifier) => {
    expect(await broken(file, imports(specifier))).toEqual([])
  })

  it('the window may import the types of the contract', async () => {
    const code = `import type { Quiz } from '../src-shared/contract.ts'\nexport type X = Quiz\n`
    expect(await broken('src-renderer/api.ts', code)).toEqual([])
  })
})

describe('the core knows no clock, no luck and no world', () => {
  it.each([
    'export const x = Date.now()',
    'export const x = new Date()',
    'export const x = Date()',
    'export const x = Math.random()',
    'export const x = performance.now()',
    'export const x = process.env',
    `export const x = fetch('https://example.org')`,
    'export const x = crypto.randomUUID()',
    'setTimeout(() => undefined, 1)',
    'export const x = globalThis'
  ])('%s', async (code) => {
    const found = await broken('src-main/core/study/a.ts', code)
    expect(found.some((rule) => rule.startsWith('no-restricted'))).toBe(true)
  })

  it('a date made from an argument is fine', async () => {
    const code = 'export const year = (iso: string) => new Date(iso).getUTCFullYear()'
    expect(await broken('src-main/core/study/a.ts', code)).toEqual([])
  })
})

describe('rules that keep the window safe', () => {
  it('nothing hands a link to the system', async () => {
    const code = `import { shell } from 'electron'\nexport const x = shell\n`
    expect(await broken('src-main/menu.ts', code)).toContain('no-restricted-imports')
  })
  it('nothing evaluates text', async () => {
    expect(await broken('src-renderer/a.ts', `eval('1')`)).toContain('no-eval')
  })
  it('no text becomes markup in a module', async () => {
    const code = 'export const x = (e: Element, s: string) => { e.innerHTML = s }'
    expect(await broken('src-renderer/a.ts', code)).toContain('no-restricted-syntax')
  })
  it('no text becomes markup in a component', async () => {
    const [result] = await eslint.lintText('<p>{@html "<b>x</b>"}</p>', {
      filePath: path.join(root, 'src-renderer/A.svelte')
    })
    expect(result?.messages.map((message) => message.ruleId)).toContain('svelte/no-at-html-tags')
  })
})
