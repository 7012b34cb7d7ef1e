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
import { isCity } from './distractors/places.ts'

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
  const named = new Map(source.entities.map((entity) => [entity.id, inSentence(source.text, entity)]))
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
  /\b(?:Ministry|Council|Organi[sz]ation|Union|Committee|Commission|Department|House|Court|Bank|Agency|Authority|Institute|Association|Federation|Republic|Kingdom|States|Nations|Party|Parliament|Senate|Government|Company|Group|Alliance|Service|Office|Board|Museum|Society|Foundation|Trust|police|council|ministry|authority|government|harbour|board|agency|department)\b/

/** "the" as the source writes it most; where the source never shows the name inside a sentence, by its head noun. */
function inSentence(text: string, entity: Entity): string {
  const { name, type } = entity
  if (/^(the|a|an|his|her|its|their) /i.test(name)) return lowerArticle(name)
  if (type === 'person' || isCity(name)) return name
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
  const article = withThe > 0 ? withThe * 2 >= all.length : name.includes(' ') && COMMON_HEAD.test(name)
  return article ? `the ${name}` : name
}

/** "The European Union", "NATO": a body from a list, as it stands alone. */
export const bodyAlone = (name: string): string => (COMMON_HEAD.test(name) ? `The ${name}` : name)

const lowerArticle = (name: string): string =>
  name.replace(/^(The|A|An) /, (article) => article.toLowerCase())

export const textAt = (source: Source, { start, end }: Span): string => source.text.slice(start, end)

/** "in Geneva", "at the town hall": the venue with the preposition that the source gives it. */
export function venue(k: Knowledge, mention: Mention): string {
  const before = k.source.text.slice(Math.max(0, mention.start - 24), mention.start)
  const name = k.name(mention.entity) ?? mention.name
  const match = /\b(in|at|on|near|outside|inside|aboard|off)\s+(the\s+)?$/i.exec(before)
  // "at the Vienna site of ...": there the city is part of a longer name, and alone takes "in".
  const isPart = match?.[2] !== undefined && !name.startsWith('the ')
  return `${match && !isPart ? (match[1] ?? 'in').toLowerCase() : 'in'} ${name}`
}
