import type { EntityType } from '../../../../src-shared/model.ts'
import { words } from '../../text/plain.ts'
import type { Token } from '../../text/tokens.ts'
import { DOCUMENT_HEADS } from '../data/documents.ts'
import { ORG_HEADS, VENUE_HEADS } from '../data/organisations.ts'
import { NAME_PARTICLES } from '../data/people.ts'
import { SPEECH } from '../data/speech.ts'
import type { Mark, Range } from '../syntax/types.ts'
import { bodyNamed, homeOf, isCity, placeNamed } from './gazetteer.ts'
import { firstName } from './split.ts'

export interface Guess {
  type: EntityType
  known: string | null
  sure: number
}

const PLACE_BEFORE = /^(?:in|at|near|outside|inside|around|across|throughout|towards?)$/
const EVENT_HEADS = words(`
  Cup Championship Championships Games Festival Prize Award Awards Day Week War Wars Election Elections Summit Conference Olympics Open
  Final Finals Marathon Trophy Medal Revolution Crisis Operation Storm Hurricane Cyclone Typhoon Earthquake Expo Fair Tour Grand Prix Premiership
  Series Biennale Century Age Era Street-Journal Season Year Pandemic Virus Language Languages`)

/** What kind of thing a run of capitals names; null for what is none of ours. */
export function classify(
  tokens: readonly Token[],
  marks: readonly Mark[],
  run: Range,
  known: ReadonlySet<string>
): Guess | null {
  const parts = tokens.slice(run.from, run.to)
  const text = nameText(parts)
  const before = tokens[run.from - 1]?.lower ?? ''
  const first = parts[0]?.text ?? ''
  const last = parts.at(-1)?.text ?? ''
  const body = bodyNamed(text)
  if (body !== null) return { type: 'organisation', known: body, sure: 0.97 }
  const place = placeNamed(text)
  if (place !== null && !(parts.length === 1 && known.has(text)))
    return {
      type: 'place',
      known: place,
      sure: parts.length === 1 && firstName(text) && !isCity(text) ? 0.7 : 0.95
    }
  if (homeOf(text) !== null) return null
  const linked = parts.findIndex((t) => t.lower === 'of' || t.lower === 'for' || t.lower === 'on')
  const head = linked > 0 ? (parts[linked - 1]?.text ?? '') : last
  if (EVENT_HEADS.has(head) || EVENT_HEADS.has(last)) return null
  if (parts.length > 1 && DOCUMENT_HEADS.has(head)) return { type: 'document', known: null, sure: 0.85 }
  const venue = VENUE_HEADS.has(head)
  const org = ORG_HEADS.has(head)
  if (
    parts.length > 1 &&
    venue &&
    (!org ||
      PLACE_BEFORE.test(before) ||
      (before === 'the' && PLACE_BEFORE.test(tokens[run.from - 2]?.lower ?? '')))
  ) {
    return { type: 'place', known: null, sure: org ? 0.75 : 0.85 }
  }
  if (parts.length > 1 && venue && VENUE_FIRST.has(first)) return { type: 'place', known: null, sure: 0.8 }
  if (
    org &&
    (parts.length > 1 ||
      /^(?:Parliament|Congress|Senate|Treasury|Commons|Bundestag|Duma|Knesset|Sejm|Riksdag|Storting)$/.test(
        text
      ))
  )
    return { type: 'organisation', known: null, sure: 0.92 }
  if (
    linked < 0 &&
    parts.length > 1 &&
    (ORG_HEADS.has(last) || (ORG_HEADS.has(first) && !firstName(first) && LEADING.has(first)))
  )
    return { type: 'organisation', known: null, sure: 0.85 }
  if (linked > 0 && (ORG_HEADS.has(first) || LEADING.has(first)))
    return { type: 'organisation', known: null, sure: 0.85 }
  if (parts.length === 1 && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(text) && text.length <= 7)
    return { type: 'organisation', known: null, sure: 0.8 }
  if (parts.length > 1 && VENUE_FIRST.has(first)) return { type: 'place', known: null, sure: 0.75 }
  return person(tokens, marks, run, parts, known)
}

const VENUE_FIRST = words(
  'Mount Lake Port Fort Cape Loch Glen San Santa São Saint St. North South East West New Upper Lower Little Great'
)
const LEADING = words(
  'University Bank Court Ministry Department Institute Royal National International European Federal Association Friends'
)

function person(
  tokens: readonly Token[],
  marks: readonly Mark[],
  run: Range,
  parts: readonly Token[],
  known: ReadonlySet<string>
): Guess | null {
  const first = parts[0]?.text ?? ''
  const last = parts.at(-1)?.text ?? ''
  const before = tokens[run.from - 1]?.lower ?? ''
  const after = tokens[run.to]
  const names = parts.filter((t) => !NAME_PARTICLES.has(t.lower))
  if (parts.length === 1 && known.has(last)) return { type: 'person', known: null, sure: 0.9 }
  if (names.length >= 2 && names.length <= 4) {
    if (parts.some((t) => t.lower === 'of' || t.lower === 'for' || t.text === '&'))
      return { type: 'organisation', known: null, sure: 0.6 }
    if (parts.every((t) => /^\p{Lu}{2,}$/u.test(t.text))) return null
    if (firstName(first) || /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(first))
      return { type: 'person', known: null, sure: 0.95 }
    if (before === 'the') return { type: 'organisation', known: null, sure: 0.6 }
    if (homeOf(first) !== null || placeNamed(first) !== null)
      return { type: 'organisation', known: null, sure: 0.65 }
    const speaks = after !== undefined && SPEECH.has(after.lemma)
    const aged = after?.text === ',' && /^\d{1,3}$/.test(tokens[run.to + 1]?.text ?? '')
    if (speaks || aged) return { type: 'person', known: null, sure: 0.9 }
    return { type: 'person', known: null, sure: 0.75 }
  }
  if (parts.length !== 1) return { type: 'organisation', known: null, sure: 0.5 }
  if (firstName(last)) return { type: 'person', known: null, sure: 0.75 }
  if (marks[run.from] !== 'PROPN') return null
  if (PLACE_BEFORE.test(before)) return { type: 'place', known: null, sure: 0.7 }
  return { type: 'organisation', known: null, sure: 0.45 }
}

/** The words of a name as one string: "J. K. Rowling", "Ministry of Foreign Affairs of the Russian Federation". */
export function nameText(parts: readonly Token[]): string {
  let out = ''
  let end = -1
  for (const t of parts) {
    out += out !== '' && t.start > end ? ` ${t.text}` : t.text
    end = t.end
  }
  return out
}
