import { words } from '../../text/plain.ts'
import type { Frame } from '../syntax/types.ts'
import { durationAt } from './durations.ts'
import { numeralAt, type Numeral } from './read-number.ts'
import { wordValue } from './numbers.ts'

export interface Amount {
  value: number
  unit: string
  from: number
  to: number
  sure: number
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  '¥': 'yen',
  '₹': 'rupees',
  '₽': 'roubles'
}
const MONEY: Readonly<Record<string, string>> = {
  pounds: 'GBP',
  pound: 'GBP',
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR'
}
const NOT_COUNTED = words(`o'clock am pm a.m. p.m. years-old`)
const NUMBERED = words(
  'no no. number chapter article section page room route highway flight line platform terminal unit group class phase stage district apollo formula channel grade level version act scene psalm covid title division tier aged age'
)
/** Plural without an s. */
const UNMARKED = words(
  'people percent aircraft sheep fish salmon species police staff crew troops cattle deer men women children feet km kg cm mm m mph kph metres series cod mw gw kwh lives wolves mice geese teeth data media craft spacecraft offspring trout bison personnel oxen buffalo dead injured'
)
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  ninth: 1 / 9,
  tenth: 1 / 10,
  thirds: 1 / 3,
  quarters: 1 / 4,
  fifths: 1 / 5,
  eighths: 1 / 8,
  tenths: 1 / 10
}
const SCALED = words(
  'hour day week month year minute second member metre meter kilometre kilometer mile seat storey story page point part foot acre hectare tonne ton litre liter kilo gram bed room room man person strong nation country state volume song game match vote episode goal car lane inch pound degree megawatt'
)

/** The amount that begins at a token, or null. */
export function amountAt(frame: Frame, i: number): Amount | null {
  const { tokens } = frame
  const t = tokens[i]
  if (t === undefined) return null
  const money = moneyAt(frame, i)
  if (money !== null) return money
  const joined = hyphenated(frame, i)
  if (joined !== null) return joined
  const part = fractionAt(frame, i)
  if (part !== null) return part
  const degrees = /^-?(\d+(?:\.\d+)?)°?([CF])$/i.exec(t.text)
  if (degrees !== null && /\d°|[CF]$/.test(t.text))
    return {
      value: Number(t.text.startsWith('-') ? `-${degrees[1] ?? ''}` : degrees[1]),
      unit: 'degrees',
      from: i,
      to: i + 1,
      sure: 0.85
    }
  const duration = durationAt(tokens, i)
  if (duration !== null) return lasting(frame, i, duration)
  const number = numeralAt(tokens, i)
  return number === null ? null : counted(frame, i, number)
}

function moneyAt(frame: Frame, i: number): Amount | null {
  const { tokens } = frame
  const t = tokens[i]
  const glued = /^([£$€¥₹₽])(\d.*)$/.exec(t?.lower ?? '')
  const symbol = SYMBOLS[glued?.[1] ?? t?.text ?? '']
  if (t === undefined || symbol === undefined) return null
  const number =
    glued === null
      ? numeralAt(tokens, i + 1)
      : numeralAt([{ ...t, lower: glued[2] ?? '' }, ...tokens.slice(i + 1, i + 3)], 0)
  if (number === null) return null
  return {
    value: number.value,
    unit: symbol,
    from: i,
    to: glued === null ? number.to : i + number.to,
    sure: 0.88
  }
}

/** "48-hour", "nine-member". */
function hyphenated(frame: Frame, i: number): Amount | null {
  const m = /^([\p{L}\d.,]+)-(\p{L}+)$/u.exec(frame.tokens[i]?.lower ?? '')
  const value = m === null ? null : wordValue(m[1] ?? '')
  const noun = m?.[2] ?? ''
  if (value === null || !SCALED.has(noun) || value === 1) return null
  if (frame.marks[i + 1] !== 'NOUN' && frame.marks[i + 1] !== 'ADJ' && frame.marks[i + 1] !== 'PROPN')
    return null
  return {
    value,
    unit:
      noun === 'foot'
        ? 'feet'
        : noun === 'man' || noun === 'person' || noun === 'strong'
          ? 'people'
          : `${noun}s`,
    from: i,
    to: i + 1,
    sure: 0.85
  }
}

/** "a fifth", "almost half", "two thirds", "one in five", "one train in three". */
function fractionAt(frame: Frame, i: number): Amount | null {
  const { tokens, marks } = frame
  const lower = tokens[i]?.lower ?? ''
  const next = tokens[i + 1]?.lower ?? ''
  const after = tokens[i + 2]?.lower ?? ''
  const hour = tokens
    .slice(i, i + 6)
    .map((x) => x.lower)
    .join(' ')
  const quarters = /^(a|three) quarters? of an hour/.exec(hour)
  if (quarters !== null)
    return { value: quarters[1] === 'a' ? 15 : 45, unit: 'minutes', from: i, to: i + 5, sure: 0.88 }
  const amount = (value: number, to: number): Amount => ({ value, unit: '', from: i, to, sure: 0.8 })
  const ten = next === 'in' ? after : next === 'out' && after === 'of' ? (tokens[i + 3]?.lower ?? '') : ''
  const few = wordValue(lower)
  if (/^(?:ten|10|hundred|100)$/.test(ten) && few !== null && few > 1 && few < 10)
    return amount(few / (ten === 'ten' || ten === '10' ? 10 : 100), next === 'in' ? i + 3 : i + 4)
  if (lower === 'one') {
    const noun = marks[i + 1] === 'NOUN' ? 1 : 0
    const out = tokens[i + 1 + noun]?.lower === 'in' ? wordValue(tokens[i + 2 + noun]?.lower ?? '') : null
    if (out !== null && out > 1 && marks[i + 3 + noun] !== 'NOUN') return amount(1 / out, i + 3 + noun)
  }
  const part = FRACTIONS[next]
  const whole = /^an?$/.test(lower) || lower === 'one' ? 1 : wordValue(lower)
  const noun = /^(?:NOUN|PROPN|ADJ)$/.test(marks[i + 2] ?? '')
  if (part !== undefined && whole !== null && next !== 'half' && (whole > 1 || (after !== 'time' && !noun)))
    return amount(whole * part, i + 2)
  if (
    lower === 'half' &&
    !/^(?:past|an?|-)$/.test(next) &&
    /^(?:of|the|its|their|all)$/.test(next) &&
    tokens[i - 1]?.lower !== 'a' &&
    !/^(?:first|second|other)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return amount(0.5, i + 1)
  return null
}

function lasting(
  frame: Frame,
  i: number,
  duration: NonNullable<ReturnType<typeof durationAt>>
): Amount | null {
  const { tokens, marks } = frame
  const next = tokens[duration.to]?.lower ?? ''
  if (/^(?:ago|old|-)$/.test(next)) return null
  const article = /^an?$/.test(tokens[i]?.lower ?? '')
  const half = (tokens[duration.to - 1]?.lower ?? '').endsWith('half')
  if (
    article &&
    !half &&
    (/^(?:days|weeks|months|years)$/.test(duration.unit) || /^(?:NOUN|NUM|ADV)$/.test(marks[i - 1] ?? ''))
  )
    return null
  if (
    /^one$/.test(tokens[i]?.lower ?? '') &&
    duration.unit === 'days' &&
    (i === 0 || tokens[i - 1]?.text === '"')
  )
    return null
  return { value: duration.value, unit: duration.unit, from: i, to: duration.to, sure: 0.86 }
}

function counted(frame: Frame, from: number, number: Numeral): Amount | null {
  const { tokens, marks } = frame
  const next = tokens[number.to]
  const before = tokens[from - 1]
  const { value } = number
  if (next?.text === '%' || next?.lower === 'percent')
    return { value, unit: 'percent', from, to: number.to + 1, sure: 0.88 }
  if (next?.lower === 'per' && tokens[number.to + 1]?.lower === 'cent')
    return { value, unit: 'percent', from, to: number.to + 2, sure: 0.88 }
  const word = tokens[from]?.lower ?? ''
  if (
    (word === 'one' && number.to === from + 1) ||
    (before !== undefined && NUMBERED.has(before.lower)) ||
    before?.text === '#'
  )
    return null
  if (next === undefined) return crowd(frame, from, number)
  if (/^[-:/–]$/.test(next.text) || NOT_COUNTED.has(next.lower)) return null
  let at = number.to
  if (next.lower === 'of' && /^(?:the|its|their|his|her|those|these)$/.test(tokens[at + 1]?.lower ?? ''))
    at += 2
  const money = MONEY[tokens[at]?.lower ?? '']
  if (money !== undefined) return { value, unit: money, from, to: at + 1, sure: 0.88 }
  if (marks[at] === 'NUM') at++
  let head = -1
  for (let i = at; i < tokens.length && i < at + 5; i++) {
    const mark = marks[i]
    const describing =
      mark === 'ADJ' ||
      mark === 'PROPN' ||
      (mark === 'VERB' && /(?:ed|ing)$/.test(tokens[i]?.lower ?? '') && marks[i + 1] === 'NOUN')
    if (mark === 'NOUN') head = i
    else if (!describing || head >= 0) break
  }
  const noun = tokens[head]
  if (noun === undefined) return crowd(frame, from, number)
  if (!(noun.lower.endsWith('s') || noun.lower !== noun.lemma || UNMARKED.has(noun.lower)))
    return crowd(frame, from, number)
  const square = tokens[head - 1]?.lower ?? ''
  const unit = /^(?:square|cubic|nautical|light|percentage|basis)$/.test(square)
    ? `${square} ${noun.lower}`
    : noun.lower
  const rate = rateAt(frame, head + 1)
  return {
    value,
    unit: rate === null ? unit : `${unit} ${rate.text}`,
    from,
    to: rate?.to ?? head + 1,
    sure: 0.86
  }
}

/** "140 kilometres an hour", "3 tonnes per hectare". */
function rateAt(frame: Frame, at: number): { text: string; to: number } | null {
  const { tokens } = frame
  const unit = tokens[at + 1]?.lower ?? ''
  if (
    !/^(?:an?|per)$/.test(tokens[at]?.lower ?? '') ||
    !/^(?:hour|second|minute|day|week|month|year|hectare|acre|kilo|kilogram|litre|tonne|kilometre|mile|metre|person|head)$/.test(
      unit
    )
  )
    return null
  return /^(?:hour|second|minute|hectare)$/.test(unit)
    ? { text: `${tokens[at]?.lower ?? ''} ${unit}`, to: at + 2 }
    : null
}

const PEOPLE_DO = words(
  'die kill injure rescue arrest march come attend vote protest survive flee missing hospitalise hospitalize hurt wound evacuate demonstrate gather sign drown treat detain walk turn'
)

/** "a crowd of 41,000", "about 2,000 came", "14 are missing": people, though the word is not there. */
function crowd(frame: Frame, from: number, number: Numeral): Amount | null {
  const { tokens, marks } = frame
  const verb = tokens[number.to]
  const done = tokens
    .slice(number.to, number.to + 4)
    .some((t) => PEOPLE_DO.has(t.lemma) || PEOPLE_DO.has(t.lower))
  if (
    number.value >= 2 &&
    verb !== undefined &&
    (marks[number.to] === 'VERB' || marks[number.to] === 'AUX') &&
    done &&
    !(tokens[from - 1]?.text ?? '').endsWith('.')
  )
    return { value: number.value, unit: 'people', from, to: number.to, sure: 0.7 }
  let before = from - 1
  while (/^(?:about|some|around|nearly|almost|over|than|more)$/.test(tokens[before]?.lower ?? '')) before--
  if (
    tokens[before]?.lower !== 'of' ||
    !/^(?:crowd|audience|population|attendance|congregation|workforce|staff|electorate|membership|crew)$/.test(
      tokens[before - 1]?.lower ?? ''
    )
  )
    return null
  return { value: number.value, unit: 'people', from, to: number.to, sure: 0.85 }
}
