import { durationAt } from '../../facts/quantities/durations.ts'
import { numeralAt } from '../../facts/quantities/read-number.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../../facts/syntax/types.ts'

export interface Measure {
  /** In the base unit of its kind. */
  value: number
  /** "time", "percent", "length", "mass", a currency; null for a count. */
  kind: string | null
  /** Lemma of the noun counted, where one follows. */
  noun: string | null
  /** "at least", "about": how the figure is bounded. */
  bound: 'exact' | 'about' | 'over' | 'under'
}

const BASE: Readonly<Record<string, readonly [string, number]>> = {
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  month: ['time', 2_629_800],
  year: ['time', 31_557_600],
  decade: ['time', 315_576_000],
  century: ['time', 3_155_760_000],
  fortnight: ['time', 1_209_600],
  millimetre: ['length', 0.001],
  centimetre: ['length', 0.01],
  metre: ['length', 1],
  kilometre: ['length', 1000],
  km: ['length', 1000],
  mile: ['length', 1609.344],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  gram: ['mass', 0.001],
  kilogram: ['mass', 1],
  kilo: ['mass', 1],
  kg: ['mass', 1],
  tonne: ['mass', 1000],
  ton: ['mass', 1000],
  percent: ['percent', 1],
  '%': ['percent', 1],
  dollar: ['usd', 1],
  euro: ['eur', 1],
  pound: ['gbp', 1],
  hectare: ['area', 1],
  degree: ['degree', 1]
}
const SIGNS: Readonly<Record<string, string>> = { '£': 'gbp', $: 'usd', '€': 'eur', '¥': 'jpy', '₹': 'inr' }
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  sixth: 100 / 6,
  seventh: 100 / 7,
  eighth: 12.5,
  tenth: 10
}

const unit = (lower: string): string =>
  lower
    .replace(/meter(s?)$/, 'metre$1')
    .replace(/^feet$/, 'foot')
    .replace(/^inches$/, 'inch')
    .replace(/s$/, '')

export interface Found {
  number: Measure
  to: number
}

/** The number that starts at a token, with its unit or what it counts; null where none does. */
export function numberAt(frame: Frame, at: number): Found | null {
  const { tokens } = frame
  const first = tokens[at]
  if (first === undefined) return null
  const bound = boundBefore(tokens, at)
  const aged = ageAt(tokens, at)
  if (aged !== null)
    return { number: { value: aged.value, kind: 'age', noun: null, bound: 'exact' }, to: aged.to }
  const duration = durationAt(tokens, at)
  const share = duration === null ? fractionAt(tokens, at) : null
  if (share !== null)
    return { number: { value: share.value, kind: 'percent', noun: null, bound }, to: share.to }
  const glued = /^([£$€¥₹])(\d.*)$/.exec(first.lower)
  const sign = SIGNS[first.text] ?? SIGNS[glued?.[1] ?? '']
  if (sign !== undefined) {
    const list =
      glued === null
        ? tokens.slice(at + 1, at + 5)
        : [{ ...first, lower: glued[2] ?? '' }, ...tokens.slice(at + 1, at + 5)]
    const number = numeralAt(list, 0)
    if (number === null) return null
    return {
      number: { value: number.value, kind: sign, noun: null, bound },
      to: at + number.to + (glued === null ? 1 : 0)
    }
  }
  if (duration !== null) {
    const [kind, factor] = BASE[unit(duration.unit)] ?? ['time', 1]
    const article = /^an?$/.test(first.lower)
    if (!(article && duration.value === 1))
      return { number: { value: duration.value * factor, kind, noun: null, bound }, to: duration.to }
    return null
  }
  const number = numeralAt(tokens, at)
  if (number === null || (first.lower === 'one' && !counts(frame, number.to))) return null
  return measured(frame, number.value, number.to, bound)
}

const counts = (frame: Frame, at: number): boolean => frame.marks[at] === 'NOUN'

function measured(frame: Frame, value: number, at: number, bound: Measure['bound']): Found {
  const { tokens, marks } = frame
  const next = tokens[at]?.lower ?? ''
  if (next === 'per' && tokens[at + 1]?.lower === 'cent')
    return { number: { value, kind: 'percent', noun: null, bound }, to: at + 2 }
  const cubic = /^(?:square|cubic)$/.test(next)
  const base = BASE[unit(cubic ? (tokens[at + 1]?.lower ?? '') : next)]
  if (base !== undefined) {
    const [kind, factor] = base
    // "miles an hour", "litres a second": a speed is no length.
    const per = /^(?:an?|per)$/.test(tokens[at + 1]?.lower ?? '')
    const rate = per ? `/${tokens[at + 2]?.lower ?? ''}` : ''
    return {
      number: {
        value: value * factor,
        kind: (cubic ? `${next} ${kind}` : kind) + (/^\/(?:hour|second)$/.test(rate) ? rate : ''),
        noun: null,
        bound
      },
      to: cubic ? at + 2 : at + 1
    }
  }
  let noun: string | null = null
  for (let i = /^(?:of)$/.test(next) ? at + 2 : at; i < tokens.length && i < at + 6; i++) {
    if (marks[i] === 'NOUN') noun = tokens[i]?.lemma ?? null
    else if (noun !== null || !/^(?:ADJ|VERB|PROPN|ADV|DET|PRON)$/.test(marks[i] ?? '')) break
  }
  return { number: { value, kind: null, noun, bound }, to: at }
}

/** "a fifth", "two thirds", "half", "one in five". */
function fractionAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const first = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  const singular = FRACTIONS[next]
  if (
    /^(?:an?|one)$/.test(first) &&
    singular !== undefined &&
    !/^(?:time|half)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return tokens[at + 2] === undefined ||
      /^(?:of|[.,;]|in|by|from|this|over|since|to|less|more|and|during)$/.test(tokens[at + 2]?.lower ?? '')
      ? { value: singular, to: at + 2 }
      : null
  if (
    first === 'half' &&
    /^(?:of|the|its|his|her|their|and|,|\.)$/.test(next) &&
    !/^(?:an?|first|second|and)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return { value: 50, to: at + 1 }
  const plural = FRACTIONS[next.replace(/^halves$/, 'half').replace(/s$/, '')]
  const count = numeralAt(tokens, at)
  if (count !== null && plural !== undefined && count.to === at + 1 && next.endsWith('s'))
    return { value: count.value * plural, to: at + 2 }
  if (
    count !== null &&
    count.to === at + 1 &&
    (next === 'in' || next === 'of' || (next === 'out' && tokens[at + 2]?.lower === 'of'))
  ) {
    const of = numeralAt(tokens, next === 'out' ? at + 3 : at + 2)
    if (of !== null && of.value > count.value && of.value <= 1000 && count.value < 500)
      return { value: (100 * count.value) / of.value, to: of.to }
  }
  return null
}

function boundBefore(tokens: readonly Token[], at: number): Measure['bound'] {
  const one = tokens[at - 1]?.lower ?? ''
  const two = `${tokens[at - 2]?.lower ?? ''} ${one}`
  if (/^(?:more than|at least|no fewer|no less)$/.test(two) || /^(?:over|above)$/.test(one)) return 'over'
  if (/^(?:less than|fewer than|at most|up to)$/.test(two) || /^(?:under|below|almost|nearly)$/.test(one))
    return 'under'
  if (/^(?:about|around|some|roughly|approximately|circa)$/.test(one)) return 'about'
  return 'exact'
}

/** "19-year-old", "21 years old", "aged 54", ", 71,": the age of a person. */
function ageAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const t = tokens[at]
  const glued = /^(\d{1,3})-years?-old$/.exec(t?.lower ?? '')
  if (glued !== null) return { value: Number(glued[1]), to: at + 1 }
  const number = numeralAt(tokens, at)
  if (number === null || number.value > 120) return null
  const [a, b] = [tokens[number.to]?.lower ?? '', tokens[number.to + 1]?.lower ?? '']
  if (/^years?$/.test(a) && b === 'old') return { value: number.value, to: number.to + 2 }
  const before = tokens[at - 1]?.lower ?? ''
  const name = /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')
  if (before === 'aged' || (before === ',' && name && /^[,.]$/.test(a) && number.value >= 5))
    return { value: number.value, to: number.to }
  if (before === 'of' && tokens[at - 2]?.lower === 'age') return { value: number.value, to: number.to }
  return null
}
