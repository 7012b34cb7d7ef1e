import { z } from 'zod'
import { BANK_FORMAT, BANK_VERSION, Bank } from '../../../src-shared/model.ts'
import { AppError } from '../../../src-shared/result.ts'
import { JsonFault, placeOf, scanJson, type Place, type Scan, type Step } from './scan.ts'

/** Something wrong with a bank file, where it stands and what to do. */
export interface Issue extends Place {
  /** Such as `questions[3].stem`; empty for the file as a whole. */
  readonly path: string
  /** A sentence for a person. */
  readonly message: string
}

export interface Reading {
  /** Null where the issues are about the file's shape. */
  readonly bank: Bank | null
  readonly issues: readonly Issue[]
  /** Where a value of the file stands. */
  readonly placeOf: (path: readonly Step[]) => Place
}

/** Reads a bank as JSON text and says everything that is wrong with its shape. Never throws. */
export function readBankText(text: string): Reading {
  let scan: Scan
  try {
    scan = scanJson(text)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const place = placeOf(text, error.offset)
    const issue = { ...place, path: '', message: `This is not JSON: ${error.message}.` }
    return { bank: null, issues: [issue], placeOf: () => place }
  }
  const at = (path: readonly Step[]): Place => placeOf(text, scan.find(path))
  const value: unknown = JSON.parse(text)
  const shape = stranger(value) ?? shapeIssues(value)
  const doubles = scan.twice.map(({ offset, name }) => ({
    ...placeOf(text, offset),
    path: '',
    message: `"${name}" is given twice here. Keep one of the two.`
  }))
  const issues = Array.isArray(shape) ? shape.map((issue) => ({ ...at(issue.steps), ...named(issue) })) : []
  return {
    bank: Array.isArray(shape) ? null : shape,
    issues: [...doubles, ...issues].sort((a, b) => a.line - b.line || a.column - b.column),
    placeOf: at
  }
}

/** More would only be scrolled past. */
const MOST_SHOWN = 20

/**
 * Reads a bank file.
 * @param name of the file, for messages
 * @throws AppError `bad-input` naming file, line and remedy of each issue
 */
export function readBank(text: string, name: string): Bank {
  const { bank, issues } = readBankText(text)
  if (bank !== null && issues.length === 0) return bank
  const lines = issues.slice(0, MOST_SHOWN).map((issue) => issueLine(name, issue))
  if (issues.length > MOST_SHOWN) lines.push(`and ${issues.length - MOST_SHOWN} more`)
  throw new AppError('bad-input', lines.join('\n'))
}

/** One line of text, in the form that editors turn into a link. */
export const issueLine = (name: string, { line, column, path, message }: Issue): string =>
  `${name}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message}`

/** `questions[3].evidence[0].start` */
export const pathName = (path: readonly Step[]): string =>
  path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    ''
  )

// ---------------------------------------------------------------- what is wrong with the shape

interface ShapeIssue {
  readonly steps: readonly Step[]
  readonly message: string
}

const named = ({ steps, message }: ShapeIssue) => ({ path: pathName(steps), message })

/** A file that is no bank at all, or a newer one, is told as that and not by fifty missing fields. */
function stranger(value: unknown): ShapeIssue[] | null {
  const { format, version } = Object(value) as { format?: unknown; version?: unknown }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || format !== BANK_FORMAT) {
    const message = `This is not a Factwright bank: it has no "format": "${BANK_FORMAT}" at its top.`
    return [{ steps: format === undefined ? [] : ['format'], message }]
  }
  if (typeof version === 'number' && version > BANK_VERSION) {
    const message =
      `This bank is of version ${version}, and this Factwright reads up to version ${BANK_VERSION}. ` +
      'Use a newer Factwright, or export the bank again from where it comes from.'
    return [{ steps: ['version'], message }]
  }
  return null
}

function shapeIssues(value: unknown): Bank | ShapeIssue[] {
  const parsed = Bank.safeParse(value)
  if (parsed.success) return parsed.data
  return parsed.error.issues.map((issue) => {
    const steps = issue.path.filter((step): step is Step => typeof step !== 'symbol')
    return { steps, message: sentence(issue, at(value, steps)) }
  })
}

const words: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }'
}

function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = words[issue.expected] ?? issue.expected
      if (value === undefined) return `It is missing. Add ${wanted}.`
      return `It must be ${wanted}, and is ${kindOf(value)}.`
    }
    case 'invalid_value':
      return value === undefined
        ? `It is missing. Add one of ${listed(issue.values)}.`
        : `It must be one of ${listed(issue.values)}, and is ${JSON.stringify(value)}.`
    case 'invalid_union':
      // The schema's only unions are told apart by a kind, and the path leads to it.
      return value === undefined
        ? 'It is missing. Say which kind this is.'
        : `The kind ${JSON.stringify(value)} is not known to this version of Factwright.`
    case 'too_small':
      if (issue.origin === 'string') return 'It is empty. Write something.'
      if (issue.origin === 'array') return `It has too few entries. At least ${issue.minimum} are needed.`
      return `It must be at least ${issue.minimum}, and is ${String(value)}.`
    case 'too_big':
      if (issue.origin === 'string') return `It is too long. At most ${issue.maximum} characters are allowed.`
      if (issue.origin === 'array') return `It has too many entries. At most ${issue.maximum} are allowed.`
      return `It must be at most ${issue.maximum}, and is ${String(value)}.`
    case 'invalid_format':
      return `${JSON.stringify(value)} does not have the right form: ${formats[issue.format] ?? issue.message}.`
    default:
      return `${issue.message}.`
  }
}

const formats: Readonly<Record<string, string>> = { date: 'a day like 2022-01-21 is expected' }

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')

const kindOf = (value: unknown): string =>
  value === null ? 'null' : (words[Array.isArray(value) ? 'array' : typeof value] ?? typeof value)

/** The value at a path; undefined where there is none. */
const at = (value: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<Step, unknown>)[step]
        : undefined,
    value
  )
