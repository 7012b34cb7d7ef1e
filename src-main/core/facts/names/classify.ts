import type { EntityType } from '../../../../src-shared/model.ts'
import { words } from '../../text/plain.ts'
import type { Token } from '../../text/tokens.ts'
import { DOCUMENT_HEADS } from '../data/documents.ts'
import { ORG_HEADS, VENUE_HEADS } from '../data/organisations.ts'
import { NAME_PARTICLES } from '../data/people.ts'
import { ROLE_HEADS } from '../data/roles.ts'
import { SPEECH } from '../data/speech.ts'
import type { Mark, Range } from '../syntax/types.ts'
import { bodyNamed, homeOf, isCity, placeNamed } from './gazetteer.ts'
import { isEnglish } from '../../text/tokens.ts'
import { PLACE_BEFORE, saidAfter, saidBefore } from './contexts.ts'
import type { Evidence } from './evidence.ts'
import { firstName } from './split.ts'

export interface Guess {
  type: EntityType
  known: string | null
  sure: number
}

const EVENT_HEADS = words(`
  Cup Championship Championships Games Festival Prize Award Awards Day Week War Wars Election Elections Summit Conference Olympics Open
  Final Finals Marathon Trophy Medal Revolution Crisis Operation Storm Hurricane Cyclone Typhoon Earthquake Expo Fair Tour Grand Prix Premiership
  Series Biennale Century Age Era Street-Journal Season Year Pandemic Virus Language Languages`)

/** What kind of thing a run of capitals names; null for what is none of ours. */
export function classify(
  tokens: readonly Token[],
  marks: readonly Mark[],
  run: Range,
  known: ReadonlySet<string>,
  evidence: Evidence
): Guess | null {
  const parts = tokens.slice(run.from, run.to)
  const text = nameText(parts)
  const before = tokens[run.from - 1]?.lower ?? ''
  const first = parts[0]?.text ?? ''
  const last = parts.at(-1)?.text ?? ''
  const body = bodyNamed(text)
  if (body !== null) return { type: 'organisation', known: body, sure: 0.97 }
  const shouted = /^\p{Lu}{4,}$/u.test(text) ? `${text.charAt(0)}${text.slice(1).toLowerCase()}` : text
  const place = placeNamed(shouted)
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
  if (parts.length === 1 && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(text) && text.length <= 7 && !SHOUTED.test(text))
    return { type: 'organisation', known: null, sure: 0.8 }
  if (linked > 0 && SITE_OF.has(first)) return { type: 'place', known: null, sure: 0.85 }
  if (parts.length > 1 && VENUE_FIRST.has(first)) return { type: 'place', known: null, sure: 0.75 }
  if (
    parts.length === 1 &&
    /(?:plein|straat|strasse|straße|gasse|platz|brücke|gatan|gade|plads|torget|gracht|dijk)$/.test(text)
  )
    return { type: 'place', known: null, sure: 0.75 }
  if (/^(?:Dutch|English|French|Irish|Welsh)(?:man|woman|men|women)$/.test(text)) return null
  return person(tokens, marks, run, parts, known, evidence)
}

const SITE_OF = words(
  'City Port Isle Bay Gulf Strait Cape Republic Kingdom County Province State Duchy Sea Tower Valley'
)
const SHOUTED =
  /^(?:IST|GMT|UTC|CET|EST|PEOPLE|NEWS|SPORT|WORLD|LIVE|UPDATE|NOTE|MAP|PHOTO|VIDEO|CV|MRI|CT|X|Q|A|III?|IV|VI{0,3})$/
const VENUE_FIRST = words(
  'Mount Lake Port Fort Cape Loch Glen San Santa São North South East West New Upper Lower Little Great Estadio Stade Stadio Plaza Piazza Rue Calle Praça Via Pont Ponte'
)
const LEADING = words(
  'University Bank Court Ministry Department Institute Royal National International European Federal Association Friends'
)

const ARTICLES = words('Le La Les El Los Las Il Lo Gli De Het Den Der Die Das O Os')
/** Ends of names that only bodies have, in other languages too. */
const BODY_WORD =
  /^(?:Bank|Banco|Banque|Banca|Bahn|Radio|Rádio|Avis|Ysgol|Zeitung|Post|Tribune|Group|Gruppe|Groupe|Grupo|Health|Media|Energy|Air|Letters|Capital|Digital|Global|Renewal|Action|Alliance|Trust|Watch|Aid|Rescue|Tech|Labs|Bus|Lines|Star|Cross|Rail|Water|Power|Steel|Foods|Motors|Union|Press|Wire)$/
const BODY_END =
  /(?:bank|corp|tech|soft|air|gas|neft|bahn|zeitung|blad|com|net|tel|pharma|flix|gen|works|tv)$/

/** Names no list has and no head word tells: by what stands around them, here and elsewhere in the text. */
function person(
  tokens: readonly Token[],
  marks: readonly Mark[],
  run: Range,
  parts: readonly Token[],
  known: ReadonlySet<string>,
  evidence: Evidence
): Guess | null {
  const first = parts[0]?.text ?? ''
  const last = parts.at(-1)?.text ?? ''
  const before = tokens[run.from - 1]?.lower ?? ''
  const after = tokens[run.to]
  const names = parts.filter((t) => !NAME_PARTICLES.has(t.lower))
  const text = nameText(parts)
  if (known.has(last) && (parts.length === 1 || text.toLowerCase() === last.toLowerCase() || known.has(text)))
    return { type: 'person', known: null, sure: 0.9 }
  const told = saidBefore(tokens, run.from) ?? saidAfter(tokens, run.to)
  if (told !== null && !firstName(first)) return { type: told, known: null, sure: 0.9 }
  if (names.length >= 2 && names.length <= 4) {
    if (parts.some((t) => t.text === '&')) return { type: 'organisation', known: null, sure: 0.85 }
    if (/^\p{Lu}{2,4}$/u.test(first) && !/^\p{Lu}+$/u.test(last))
      return { type: 'organisation', known: null, sure: 0.75 }
    if (parts.some((t) => t.lower === 'of' || t.lower === 'for' || /\d/.test(t.text)))
      return { type: 'organisation', known: null, sure: 0.5 }
    if (parts.every((t) => /^\p{Lu}{2,}$/u.test(t.text))) return null
    if (firstName(first) || /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(first))
      return { type: 'person', known: null, sure: 0.95 }
    const aged = after?.text === ',' && /^\d{1,3}$/.test(tokens[run.to + 1]?.text ?? '')
    const who = after?.text === ',' && tokens[run.to + 1]?.lower === 'who'
    if (aged || who || after?.lower === 'who') return { type: 'person', known: null, sure: 0.93 }
    if (ROLE_HEADS.has(before) && !/^(?:head|chief|fire)$/.test(before))
      return { type: 'person', known: null, sure: 0.92 }
    if (before === 'told' && !firstName(first)) return { type: 'organisation', known: null, sure: 0.7 }
    if (ARTICLES.has(first) && !known.has(last)) return { type: 'organisation', known: null, sure: 0.7 }
    const usage = evidence.get(last)
    const surname =
      usage !== undefined && usage.alone - usage.placed >= 1 && (!isEnglish(last) || usage.acts > 0)
    if (surname) return { type: 'person', known: null, sure: 0.9 }
    if (
      parts.some((t) => BODY_WORD.test(t.text)) ||
      homeOf(first) !== null ||
      placeNamed(first) !== null ||
      placeNamed(last) !== null
    )
      return { type: 'organisation', known: null, sure: 0.72 }
    const placed = evidence.get(text)
    if (placed !== undefined && placed.placed >= 1 && PLACE_BEFORE.test(before))
      return { type: 'place', known: null, sure: 0.68 }
    const foreshort = (evidence.get(first)?.alone ?? 0) > 0
    const common = parts.filter((t) => isEnglish(t.text)).length
    if (before === 'the')
      return common === parts.length && !foreshort ? null : { type: 'organisation', known: null, sure: 0.62 }
    if (foreshort || common > 0) return { type: 'organisation', known: null, sure: foreshort ? 0.7 : 0.6 }
    const speaks = after !== undefined && SPEECH.has(after.lemma)
    return { type: 'person', known: null, sure: speaks ? 0.8 : 0.62 }
  }
  if (parts.length === 2 && ARTICLES.has(first) && names.length === 1)
    return { type: 'organisation', known: null, sure: 0.7 }
  if (parts.length !== 1) return { type: 'organisation', known: null, sure: 0.5 }
  const usage = evidence.get(text)
  if (usage !== undefined && usage.placed >= 1)
    return { type: 'place', known: null, sure: PLACE_BEFORE.test(before) ? 0.75 : 0.7 }
  if (firstName(last)) return { type: 'person', known: null, sure: 0.75 }
  if (BODY_END.test(text) && !isEnglish(text)) return { type: 'organisation', known: null, sure: 0.7 }
  if (marks[run.from] !== 'PROPN' || usage === undefined) return null
  if (isEnglish(text) || usage.inside === 0)
    return usage.acts >= 2 && usage.inside > 0 ? { type: 'organisation', known: null, sure: 0.6 } : null
  if (usage.acts > 0 || /\p{Lu}/u.test(text.slice(1)))
    return { type: 'organisation', known: null, sure: 0.65 }
  return { type: 'organisation', known: null, sure: 0.4 }
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
