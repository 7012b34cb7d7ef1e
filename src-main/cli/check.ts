import { AppError } from '../../src-shared/result.ts'
import type { Checked } from '../services/check.ts'
import { nameOf, print, readInput, tell } from './files.ts'

export interface CheckOptions {
  readonly claim?: readonly string[]
  readonly claims?: string
  readonly date?: string
  readonly json?: boolean
}

/** Prints a line a claim, as each is judged: JSON, or words for reading. The exit code is 0 whatever the verdicts. */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  const [{ checkClaims, splitClaims }, { readPlainText, MOST_BYTES }] = await Promise.all([
    import('../services/check.ts'),
    import('../services/extract.ts')
  ])
  if ([...files, options.claims].filter((f) => f === '-').length > 1)
    throw new AppError(
      'bad-input',
      'Standard input can be read once only: name a file for the claims or for the source.'
    )
  const read = async (file: string): Promise<string> => {
    const { text, notice } = readPlainText(await readInput(file, MOST_BYTES), nameOf(file))
    if (notice !== null) tell(notice)
    return text
  }
  const claims = [
    ...(options.claim ?? []).map((c) => c.trim()).filter((c) => c !== ''),
    ...(options.claims === undefined ? [] : splitClaims(await read(options.claims)))
  ]
  if (claims.length === 0)
    throw new AppError(
      'bad-input',
      'There is no claim to check. Give one with --claim, or a file with --claims.'
    )
  const sources: { text: string; date: string | null }[] = []
  for (const file of files) sources.push({ text: await read(file), date: options.date ?? null })
  for (const result of checkClaims(sources, claims))
    await print(options.json ? line(result, files) : show(result, files))
  return 0
}

/** One line of JSON; evidence names the file it stands in. */
function line({ evidence, ...rest }: Checked, files: readonly string[]): string {
  return `${JSON.stringify({
    claim: rest.claim,
    verdict: rest.verdict,
    confidence: rest.confidence,
    evidence: evidence.map(({ source, start, end, text }) => ({ source: files[source], start, end, text })),
    conflict: rest.conflict
  })}\n`
}

function show({ claim, verdict, evidence, conflict }: Checked, files: readonly string[]): string {
  const from = (source: number): string => (files.length > 1 ? `${nameOf(files[source] ?? '')}: ` : '')
  return [
    `${verdict.toUpperCase().replace('-', ' ')}  ${claim}`,
    ...(conflict === null
      ? []
      : [`  ${conflict.slot}: the claim "${conflict.claimed}", the source "${conflict.stated}"`]),
    ...evidence.map((e) => `  ${from(e.source)}"${e.text.replace(/\s+/g, ' ')}"`),
    ''
  ].join('\n')
}
