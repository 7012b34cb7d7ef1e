import type { Story } from '../entities/story.ts'
import { nameText } from '../names/classify.ts'
import { basePhrase, fullPhrase } from '../syntax/phrases.ts'
import { clauseOf } from '../syntax/clause-of.ts'
import type { Frame } from '../syntax/types.ts'
import { words } from '../../text/plain.ts'
import { durationAt } from './durations.ts'
import { numeralAt, type Numeral } from './read-number.ts'

export interface Quantity {
  value: number
  unit: string
  of: string
  from: number
  to: number
  sentence: number
  sure: number
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB'
}
const MONEY: Readonly<Record<string, string>> = {
  pounds: 'GBP',
  pound: 'GBP',
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  yen: 'JPY',
  rupees: 'INR',
  roubles: 'RUB',
  rubles: 'RUB',
  kronor: 'kronor',
  kroner: 'kroner',
  francs: 'francs',
  yuan: 'yuan',
  pesos: 'pesos',
  lira: 'lira',
  zlotys: 'zlotys'
}
const NOT_COUNTED = words(`o'clock am pm a.m. p.m. years-old percent`)
const NUMBERED = words(
  'no no. number chapter article section page room route highway flight line platform terminal unit group class phase stage district apollo formula channel grade level version act scene psalm covid title division tier'
)

/** Amounts, shares, durations and counts of a sentence, with what they are of. */
export function quantitiesIn(story: Story, frame: Frame): Quantity[] {
  const { tokens, marks } = frame
  const out: Quantity[] = []
  const names = story.names[frame.sentence.index] ?? []
  let i = 0
  while (i < tokens.length) {
    const found =
      inDate(story, frame, i) || names.some((n) => i >= n.from && i < n.to) ? null : quantityAt(frame, i)
    if (found === null) {
      i++
      continue
    }
    const of = whatOf(frame, found.from, found.to)
    if (
      of !== '' &&
      !story.dates.some(
        (d) =>
          d.when !== null &&
          d.start < (tokens[found.to - 1]?.end ?? 0) &&
          d.end > (tokens[found.from]?.start ?? 0)
      )
    )
      out.push({ ...found, of, sentence: frame.sentence.index, sure: found.sure })
    i = found.to
  }
  marks
  return out
}

type Bare = Pick<Quantity, 'value' | 'unit' | 'from' | 'to' | 'sure'>

const inDate = (story: Story, frame: Frame, i: number): boolean => {
  const t = frame.tokens[i]
  return (
    t !== undefined &&
    (frame.marks[i] === 'D' || story.dates.some((d) => d.start <= t.start && t.end <= d.end))
  )
}

function quantityAt(frame: Frame, i: number): Bare | null {
  const { tokens } = frame
  const t = tokens[i]
  if (t === undefined) return null
  const currency = CURRENCIES[t.text]
  if (currency !== undefined) {
    const number = numeralAt(tokens, i + 1)
    return number === null
      ? null
      : { value: number.value, unit: currency, from: i, to: number.to, sure: 0.95 }
  }
  const glued = /^([£$€¥₹₽])(\d.*)$/.exec(t.lower)
  if (glued !== null) {
    const number = numeralAt([{ ...t, lower: glued[2] ?? '' }, ...tokens.slice(i + 1, i + 3)], 0)
    return number === null
      ? null
      : {
          value: number.value,
          unit: CURRENCIES[glued[1] ?? ''] ?? '',
          from: i,
          to: i + number.to,
          sure: 0.95
        }
  }
  const duration = durationAt(tokens, i)
  if (duration !== null) {
    if (
      /^(?:ago|old|earlier|later)$/.test(tokens[duration.to]?.lower ?? '') ||
      tokens[duration.to]?.lower === '-'
    )
      return null
    const article = /^an?$/.test(t.lower)
    if (
      article &&
      (/^(?:day|week|month|year)s?$/.test(duration.unit.replace(/s$/, '')) || perUnit(frame, i)) &&
      !(tokens[duration.to - 1]?.lower ?? '').endsWith("half")
    )
      return null
    return { value: duration.value, unit: duration.unit, from: i, to: duration.to, sure: 0.9 }
  }
  const number = numeralAt(tokens, i)
  return number === null ? null : counted(frame, i, number)
}

/** "twice a day", "five miles an hour" */
const perUnit = (frame: Frame, i: number): boolean =>
  /^(?:NOUN|NUM|ADV)$/.test(frame.marks[i - 1] ?? '') && frame.tokens[i - 1]?.lower !== 'about'

function counted(frame: Frame, from: number, number: Numeral): Bare | null {
  const { tokens, marks } = frame
  const next = tokens[number.to]
  if (next === undefined) return null
  const before = tokens[from - 1]
  if (next.text === '%' || next.lower === 'percent')
    return { value: number.value, unit: 'percent', from, to: number.to + 1, sure: 0.94 }
  if (next.lower === 'per' && tokens[number.to + 1]?.lower === 'cent')
    return { value: number.value, unit: 'percent', from, to: number.to + 2, sure: 0.94 }
  const word = tokens[from]?.lower ?? ''
  if (word === 'one' || (before !== undefined && NUMBERED.has(before.lower)) || before?.text === '#')
    return null
  if (next.text === '-' || next.text === ':' || NOT_COUNTED.has(next.lower)) return null
  // Adjectives may stand between: "three big public libraries"; nouns before the last one belong to it.
  let at = number.to
  if (
    next.lower === 'of' &&
    (tokens[number.to + 1]?.lower === 'the' ||
      tokens[number.to + 1]?.lower === 'its' ||
      tokens[number.to + 1]?.lower === 'their')
  )
    at = number.to + 2
  const money = MONEY[tokens[at]?.lower ?? '']
  if (money !== undefined) return { value: number.value, unit: money, from, to: at + 1, sure: 0.94 }
  let head = -1
  for (let i = at; i < tokens.length && i < at + 5; i++) {
    const mark = marks[i]
    if (mark === 'NOUN') head = i
    else if (mark === 'ADJ' && head < 0) continue
    else if (mark === 'PROPN' && head < 0) continue
    else if (
      mark === 'VERB' &&
      head < 0 &&
      /(?:ed|ing)$/.test(tokens[i]?.lower ?? '') &&
      marks[i + 1] === 'NOUN'
    )
      continue
    else break
  }
  if (head < 0) return null
  const noun = tokens[head]
  if (
    noun === undefined ||
    (noun.lower === noun.lemma &&
      number.value !== 1 &&
      !/^(?:people|percent|aircraft|sheep|fish|salmon|species|police|staff|crew|troops|cattle|deer|men|women|children|feet|km|kg|cm|mm|m|mph|kph|metres|series|cod|mw|gw|hectares|lives|wolves|mice|geese|teeth|data|media|criteria|bacteria|phenomena|larvae|craft|spacecraft|offspring|knots|tonne|km\/h|trout|bison|personnel)$/.test(
        noun.lower
      ))
  )
    return null
  return { value: number.value, unit: noun.lower, from, to: head + 1, sure: 0.86 }
}

/** What an amount belongs to: what follows "of", what stands before "of" or "by", else the clause around it. */
function whatOf(frame: Frame, from: number, to: number): string {
  const { tokens, marks } = frame
  const next = tokens[to]?.lower
  if (next === 'of' || next === 'in' || next === 'from') {
    const after = next === 'of' ? fullPhrase(tokens, marks, to + 1, tokens.length, /^of$/) : null
    if (after !== null && after.from === to + 1)
      return nameText(tokens.slice(skipArticle(frame, after.from), after.to))
  }
  const clause = clauseOf(frame, from)
  const before =
    tokens[from - 1]?.lower === 'about' ||
    tokens[from - 1]?.lower === 'to' ||
    tokens[from - 1]?.lower === 'some'
      ? from - 2
      : from - 1
  if (tokens[before]?.lower === 'of' || tokens[before]?.lower === 'worth') {
    let start = before
    while (start > 0 && /^(?:NOUN|ADJ|PROPN)$/.test(marks[start - 1] ?? '')) start--
    if (start < before) return nameText(tokens.slice(start, before))
  }
  if (clause === null) {
    const around = tokens.filter(
      (_, i) => (i < from || i >= to) && (marks[i] === 'NOUN' || marks[i] === 'PROPN' || marks[i] === 'VERB')
    )
    return nameText(around.slice(0, 6))
  }
  const { group, subject } = clause
  const parts: string[] = []
  const inSubject = subject !== null && from >= subject.from && from < subject.to
  if (subject !== null && !inSubject) {
    const head = basePhrase(tokens, marks, subject.from, subject.to) ?? subject
    parts.push(nameText(tokens.slice(skipArticle(frame, head.from), head.to)))
  }
  parts.push(nameText(tokens.slice(group.from, group.to)))
  const objectFrom = inSubject ? group.to : group.to
  if (objectFrom < clause.to) {
    const rest = tokens.slice(objectFrom, Math.min(clause.to, objectFrom + 12)).filter((_, i) => {
      const at = objectFrom + i
      const leads = marks[at] === 'ADP' && (at + 1 === from || marks[at + 1] === 'D')
      return (
        (at < from || at >= to) && !leads && marks[at] !== 'D' && marks[at] !== 'PUNCT' && marks[at] !== 'SYM'
      )
    })
    parts.push(nameText(rest))
  }
  return parts.filter((p) => p !== '').join(' ')
}

const skipArticle = (frame: Frame, at: number): number => (frame.marks[at] === 'DET' ? at + 1 : at)
