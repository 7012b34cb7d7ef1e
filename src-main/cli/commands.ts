import os from 'node:os'
import path from 'node:path'
import type { QuestionKind } from '../../src-shared/model.ts'
import { nameOf, print, readInput, tell } from './files.ts'
import { showBank, showSource } from './show.ts'

// Each command loads what it needs when it runs: the language model takes a third of a second, which `validate`
// and `--help` have no use for. A command returns its exit code.

export interface ArticleOptions {
  readonly date?: string
  readonly title?: string
  readonly json?: boolean
}

export interface BankOptions extends ArticleOptions {
  readonly seed?: string
  readonly count?: number
  readonly kinds?: readonly QuestionKind[]
}

/** Larger than any bank that the program would write of the largest text it reads. */
const MOST_BANK_BYTES = 64 * 1024 * 1024

export async function extract(file: string, { json, ...options }: ArticleOptions): Promise<number> {
  const [article, { writeJson }] = await Promise.all([
    readArticle(file, options),
    import('../services/validate.ts')
  ])
  const { title, date, sha256, text, sentences, entities, facts } = article
  const result = { source: { title, date, sha256, text, sentences }, entities, facts }
  await print(json ? writeJson(result) : showSource(article))
  return 0
}

export async function generate(file: string, options: BankOptions): Promise<number> {
  const [source, { generateBank }, { writeBank }] = await Promise.all([
    readArticle(file, options),
    import('../services/generate.ts'),
    import('../services/validate.ts')
  ])
  const bank = generateBank(source, options)
  if (bank.questions.length === 0) {
    tell(`${nameOf(file)}: no question could be made of it. Facts are found in English news prose.`)
  }
  await print(options.json ? writeBank(bank) : showBank(bank))
  return 0
}

export async function validate(file: string, { json }: { json?: boolean }): Promise<number> {
  const { readBankFile, validateBank, issueLine, writeJson } = await import('../services/validate.ts')
  const name = nameOf(file)
  const text = readBankFile(await readInput(file, MOST_BANK_BYTES), name)
  const { bank, problems, flaws } = validateBank(text)
  if (json) await print(writeJson({ valid: problems.length === 0, problems, flaws }))
  for (const problem of problems) tell(issueLine(name, problem))
  for (const { message, ...flaw } of flaws) tell(issueLine(name, { ...flaw, message: `flaw: ${message}` }))
  if (bank === null || problems.length > 0) {
    tell(`${name} is not a sound bank: ${counted(problems.length, 'problem')}. Put right the lines above.`)
    return 1
  }
  const facts = bank.sources.reduce((sum, source) => sum + source.facts.length, 0)
  if (!json) {
    await print(
      `${name} is a sound bank: ${counted(bank.questions.length, 'question')} on ${counted(facts, 'fact')}, ` +
        `${counted(flaws.length, 'flaw')}\n`
    )
  }
  return 0
}

export async function doctor({
  data,
  json,
  repair
}: {
  data?: string
  json?: boolean
  repair?: boolean
}): Promise<number> {
  const [{ doctor: examine }, { dataFile, dataFolder, standardFolder }, { writeJson }] = await Promise.all([
    import('../services/doctor.ts'),
    import('../services/start.ts'),
    import('../services/validate.ts')
  ])
  const standard = standardFolder(process.platform, process.env, os.homedir())
  const file = dataFile(dataFolder({ flag: data, env: process.env, cwd: process.cwd(), standard }))
  const report = examine(file, { repair: repair ?? false })
  if (json) await print(writeJson(report))
  else {
    const rows = Object.entries(report.counts).map(([table, count]) => `  ${table} ${count}`)
    const checks = report.checks.map(({ name, ok }) => `  ${ok ? 'ok    ' : 'FAILED'} ${name}`)
    await print([`${file}, ${report.bytes} bytes`, ...checks, ...rows, ''].join('\n'))
  }
  for (const problem of report.checks.flatMap(({ problems }) => problems)) tell(`${file}: ${problem}`)
  if (!report.healthy)
    tell(`${file}: the data file is not sound. Make a copy of it, then try doctor --repair.`)
  return report.healthy ? 0 : 1
}

export async function schema(): Promise<number> {
  const { bankSchema } = await import('../services/validate.ts')
  await print(bankSchema())
  return 0
}

async function readArticle(file: string, { date, title }: ArticleOptions) {
  const [{ extractSource, readPlainText, MOST_BYTES }, name] = [
    await import('../services/extract.ts'),
    nameOf(file)
  ]
  const { text, notice } = readPlainText(await readInput(file, MOST_BYTES), name)
  if (notice !== null) tell(notice)
  const fallbackTitle = file === '-' ? 'Untitled text' : path.basename(file, path.extname(file))
  return extractSource(text, { date, title, fallbackTitle })
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
