import type {
  Entity,
  EventFact,
  Fact,
  Mention,
  QuantityFact,
  RoleFact,
  Source,
  Span,
  StatementFact
} from '../../../src-shared/model.ts'
import { isCity } from './data/countries.ts'

/** Below this nothing is asked, whatever the caller wants: the extractor itself calls such facts suggestions. */
export const LEAST_CONFIDENCE = 0.6

/** A source as the templates look at it: what may be asked, and all that could make a wrong option right. */
export interface Knowledge {
  readonly source: Source
  readonly events: readonly EventFact[]
  readonly statements: readonly StatementFact[]
  readonly roles: readonly RoleFact[]
  readonly quantities: readonly QuantityFact[]
  /** Unsure facts too: they are never asked, but what they say may be true. */
  readonly everything: readonly Fact[]
  /** Undefined for an id that the source does not list. */
  entity(id: string): Entity | undefined
  /** The canonical name as it stands inside a sentence, with "the" where the source uses it. */
  name(id: string): string | null
  /** All names of an entity, the canonical one first. */
  names(id: string): readonly string[]
}

export function knowledge(source: Source, minConfidence: number): Knowledge {
  const entities = new Map(source.entities.map((entity) => [entity.id, entity]))
  const floor = Math.max(LEAST_CONFIDENCE, minConfidence)
  const sure = source.facts.filter(({ confidence }) => confidence >= floor)
  const named = new Map(source.entities.map((entity) => [entity.id, inSentence(source, entity)]))
  return {
    source,
    events: sure.filter((fact) => fact.kind === 'event'),
    statements: sure.filter((fact) => fact.kind === 'statement'),
    roles: sure.filter((fact) => fact.kind === 'role'),
    quantities: sure.filter((fact) => fact.kind === 'quantity'),
    everything: source.facts,
    entity: (id) => entities.get(id),
    name: (id) => named.get(id) ?? null,
    names: (id) => {
      const entity = entities.get(id)
      return entity ? [entity.name, ...entity.aliases] : []
    }
  }
}

const COMMON_HEAD =
  /\b(?:Ministry|Council|Organi[sz]ation|Union|Committee|Commission|Department|House|Court|Bank|Agency|Authority|Institute|Association|Federation|Republic|Kingdom|States|Nations|Party|Parliament|Senate|Government|Company|Group|Alliance|Service|Office|Board|Museum|Society|Foundation|Trust|police|council|ministry|authority|government|board|agency|department|union|committee|commission|court|hospital|university|company|club|party|federation|office|service|museum|bank|parliament|army|navy|association|institute|trust)\b/

/**
 * A name that a reader takes for one. A single capitalised word that the text also writes small, or shows only at
 * the start of sentences, is a common noun that an extractor took for a name; "officials" has no capital at all.
 */
export function isProperName(k: Pick<Knowledge, 'source'>, { name, type }: Entity): boolean {
  // "Russia's top diplomat" and "the chief officer, Dr. Lane" describe somebody.
  if (name.includes(',') || /['’]s \p{Ll}/u.test(name)) return false
  if (type === 'person' && / \p{Ll}+$/u.test(name)) return false
  // "harbour authority" is a body without a capital; "chief scientist" is nobody in particular.
  if (!/\p{Lu}/u.test(name)) return type === 'organisation' && name.includes(' ') && COMMON_HEAD.test(name)
  if (!/^\p{Lu}[\p{Ll}’']+(?: \p{Ll}+)*$/u.test(name)) return /^\p{Lu}|\d/u.test(name) || type !== 'person'
  const { text } = k.source
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const small = new RegExp(
    `(?<!\\p{L})${escaped.charAt(0).toLowerCase()}${escaped.slice(1)}(?!\\p{L})`,
    'u'
  ).test(text)
  return !small && new RegExp(`[\\p{L}\\d,;:)]\\s(?:[“"(])?${escaped}(?!\\p{L})`, 'u').test(text)
}

/** A reading of the whole source, made once for each knowledge. */
export function once<T>(read: (k: Knowledge) => T): (k: Knowledge) => T {
  const made = new WeakMap<Knowledge, { readonly value: T }>()
  return (k) => {
    const known = made.get(k) ?? { value: read(k) }
    made.set(k, known)
    return known.value
  }
}

/**
 * A reading of one fact, made once for each knowledge: every template asks for it, and a long source has thousands.
 */
export function oncePerFact<F extends Fact, T>(
  read: (k: Knowledge, fact: F) => T
): (k: Knowledge, fact: F) => T {
  const made = new WeakMap<Knowledge, Map<F, T>>()
  return (k, fact) => {
    const own = made.get(k) ?? new Map<F, T>()
    made.set(k, own)
    const known = own.get(fact)
    if (known !== undefined) return known
    const value = read(k, fact)
    own.set(fact, value)
    return value
  }
}

/** "the" as the source writes it most; where the source never shows the name inside a sentence, by its head noun. */
function inSentence(source: Source, entity: Entity): string {
  const { text } = source
  const { type } = entity
  // "Environmentalists" has its capital from the start of a sentence.
  const isProper = isProperName({ source }, entity) || /,|['’]s /.test(entity.name)
  const name = isProper ? entity.name : entity.name.charAt(0).toLowerCase() + entity.name.slice(1)
  if (/^(the|a|an|his|her|its|their) /i.test(name)) return lowerArticle(name)
  if (type === 'document' && /^\p{Ll}/u.test(name)) return `the ${name}`
  if ((type === 'person' && isProper) || isCity(name)) return name
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const all = [
    ...text.matchAll(
      new RegExp(`(?<the>\\b[Tt]he )?(?<![\\p{L}-])${escaped}(?![\\p{L}])(?<more>-\\p{L}| \\p{Lu})?`, 'gu')
    )
  ].filter(
    // "the NATO Council" tells nothing about "NATO".
    ({ groups }) => !groups?.['more']
  )
  const withThe = all.filter(({ groups }) => groups?.['the']).length
  // "Powys County Council voted" opens a sentence without it.
  const goesBare = new RegExp(
    `(?:^|[.!?”"]\\s+)${escaped} (?:has|have|had|is|was|will|would|said|says|\\p{Ll}+ed)\\b`,
    'mu'
  ).test(text)
  const article =
    withThe > 0 ? withThe * 2 >= all.length : !goesBare && name.includes(' ') && COMMON_HEAD.test(name)
  return article ? `the ${name}` : name
}

/** "The European Union", "NATO": a body from a list, as it stands alone. */
export const bodyAlone = (name: string): string => (COMMON_HEAD.test(name) ? `The ${name}` : name)

const lowerArticle = (name: string): string =>
  name.replace(/^(The|A|An) /, (article) => article.toLowerCase())

export const textAt = (source: Source, { start, end }: Span): string => source.text.slice(start, end)

const PREPOSITION = /\b(in|at|on|near|outside|inside|aboard|off)\s+(the\s+)?$/i

/** The preposition before a venue, lower case; null where the source has none. */
export const prepositionOf = (k: Knowledge, { start }: Mention): string | null =>
  PREPOSITION.exec(k.source.text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? null

/** "in Geneva", "at the town hall": the venue with the preposition that the source gives it. */
export function venue(k: Knowledge, mention: Mention): string {
  const name = k.name(mention.entity) ?? mention.name
  const article = PREPOSITION.exec(k.source.text.slice(Math.max(0, mention.start - 24), mention.start))?.[2]
  // "at the Vienna site of ...": there the city is part of a longer name, and alone takes "in".
  const isPart = article !== undefined && !name.startsWith('the ')
  return `${isPart ? 'in' : (prepositionOf(k, mention) ?? 'in')} ${name}`
}
