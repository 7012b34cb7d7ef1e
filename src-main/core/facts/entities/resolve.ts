import { words } from '../../text/plain.ts'
import { ORG_NOUNS } from '../data/organisations.ts'
import { ROLE_HEADS } from '../data/roles.ts'
import { nameText } from '../names/classify.ts'
import { isTitle } from '../names/split.ts'
import { basePhrase } from '../syntax/phrases.ts'
import type { Frame, Range } from '../syntax/types.ts'
import { byRole } from './by-role.ts'
import { documentFor } from './documents.ts'
import { byPronoun } from './pronouns.ts'
import type { Known } from './registry.ts'
import type { Linked, Story } from './story.ts'

export interface Reference {
  entity: Known
  /** The words of the text. */
  name: string
  /** The office named right here, if any. */
  role: string | null
  sure: number
}

const NOBODIES = words(
  'it there this that these those which what who something nothing everything anything one'
)
const GROUPS = words(`
  police officials residents neighbours neighbors witnesses experts scientists researchers critics campaigners activists analysts
  authorities doctors lawyers prosecutors organisers organizers investigators engineers teachers parents students workers unions
  opponents supporters sources protesters firefighters rescuers economists historians diplomats lawmakers councillors ministers
  farmers fishermen fans voters families relatives survivors traders investors regulators inspectors staff management
  astronomers biologists geologists meteorologists forecasters archaeologists conservationists ecologists environmentalists
  detectives officers soldiers troops rebels shareholders members managers owners developers planners judges jurors reporters
  journalists commuters passengers drivers pilots musicians artists authors volunteers curators auditors`)

/** Who or what a phrase names, pronouns and definite descriptions included; null when that cannot be told. */
export function referenceOf(story: Story, frame: Frame, range: Range): Reference | null {
  const { tokens, marks } = frame
  const names = story.names[frame.sentence.index] ?? []
  const base = basePhrase(tokens, marks, range.from, range.to)
  if (base === null) return null
  const head = tokens[base.to - 1]
  if (head === undefined) return null
  const text = nameText(tokens.slice(range.from, base.to))
  const pronoun = base.to - base.from === 1 && marks[base.from] === 'PRON'
  if (pronoun) {
    const found = byPronoun(story, frame, base.from)
    return found === null || (NOBODIES.has(head.lower) && head.lower !== 'it')
      ? null
      : { entity: found.entity, name: text, role: null, sure: found.sure }
  }
  const own = names.filter((n) => n.from >= base.from && n.to <= base.to)
  const person =
    own.findLast((n) => n.type === 'person' && n.to === base.to) ??
    own.findLast((n) => n.type === 'person' && tokens[n.to]?.lower !== "'s")
  if (person !== undefined && person.to >= base.to - 1)
    return { entity: person.entity, name: person.text, role: person.role?.text ?? null, sure: person.sure }
  const last = own.findLast((n) => n.to === base.to)
  if (last !== undefined) return { entity: last.entity, name: last.text, role: null, sure: last.sure }
  // A name that runs on over a preposition: "Ministry of ..." starts here and goes past the phrase.
  const across = names.find((n) => n.from >= base.from && n.from < base.to && n.to > base.to)
  if (across !== undefined) return { entity: across.entity, name: across.text, role: null, sure: across.sure }
  return described(story, frame, range, base, names)
}

function described(
  story: Story,
  frame: Frame,
  range: Range,
  base: Range,
  names: readonly Linked[]
): Reference | null {
  const { tokens, marks } = frame
  const head = tokens[base.to - 1]
  if (head === undefined) return null
  const bare =
    marks[base.from] === 'DET' || (marks[base.from] === 'PRON' && base.to - base.from > 1)
      ? base.from + 1
      : base.from
  const phrase = nameText(tokens.slice(bare, range.to)).replace(/\s+,.*$/, '')
  if (ROLE_HEADS.has(head.lower) || ROLE_HEADS.has(head.lower.split('-').at(-1) ?? '')) {
    const titled = names.find(
      (n) => n.type === 'person' && n.role !== null && n.role.from <= base.from && n.role.to >= base.to
    )
    if (titled !== undefined)
      return { entity: titled.entity, name: titled.text, role: titled.role?.text ?? null, sure: 0.93 }
    // "the foreign minister, Ana Perez, said"
    const beside = names.find(
      (n) => n.type === 'person' && n.from >= base.to && n.from < range.to && apart(frame, base.to, n.from)
    )
    if (beside !== undefined)
      return {
        entity: beside.entity,
        name: beside.text,
        role: nameText(tokens.slice(bare, roleEnd(frame, base, beside.from))),
        sure: 0.92
      }
    return byRole(story, frame, { from: bare, to: range.to }, base, phrase)
  }
  const document = documentFor(story, frame, base, range)
  if (document !== null) return document
  const lower = head.lower
  if (ORG_NOUNS.has(lower)) {
    const found = bodyMeant(story, frame, lower, nameText(tokens.slice(bare, base.to)))
    if (found !== null)
      return { entity: found, name: nameText(tokens.slice(base.from, base.to)), role: null, sure: 0.82 }
    return unnamed(story, nameText(tokens.slice(bare, base.to)), 0.72)
  }
  if (GROUPS.has(lower)) return unnamed(story, nameText(tokens.slice(bare, base.to)), 0.7)
  return null
}

/** Only a comma and a name's own words between an office and who holds it. */
function apart(frame: Frame, from: number, to: number): boolean {
  let end = to
  while (end > from && isTitle(frame.tokens[end - 1])) end--
  const comma = frame.tokens.slice(from, end).filter((t) => t.text === ',').length
  return comma === 1 && frame.tokens[end - 1]?.text === ','
}

function roleEnd(frame: Frame, base: Range, name: number): number {
  let end = name
  while (end > base.to && frame.tokens[end - 1]?.text === ',') end--
  return end
}

/** The body "the council" speaks of: the last one named whose name holds the word, or the one body of such a kind. */
function bodyMeant(story: Story, frame: Frame, noun: string, phrase: string): Known | null {
  const seen: Known[] = []
  for (let s = frame.sentence.index; s >= 0 && s > frame.sentence.index - 25; s--) {
    for (const n of [...(story.names[s] ?? [])].reverse())
      if (n.type === 'organisation' && n.sure >= 0.5) seen.push(n.entity)
  }
  const exact = story.registry.named('organisation', phrase)
  const matching = seen.find(
    (e) => e.nouns.has(noun) || [...e.aliases].some((a) => a.toLowerCase().includes(noun))
  )
  if (matching !== undefined) return matching
  if (noun === 'alliance' || noun === 'bloc')
    return seen.find((e) => /^(?:NATO|European Union|African Union|ASEAN)$/.test(e.name)) ?? exact
  if (exact !== null) return exact
  const business = seen.filter(
    (e, i) =>
      seen.indexOf(e) === i &&
      !/\p{Ll}$/u.test(e.name.charAt(0)) &&
      ![...e.nouns].some((n) => !BUSINESS.has(n))
  )
  return BUSINESS.has(noun) ? (business[0] ?? null) : null
}

const BUSINESS = words(
  'company firm group operator manufacturer maker retailer airline carrier startup start-up developer utility publisher brewery charity broadcaster chain supplier buyer owner lender'
)

/** Speakers without a name of their own: "police", "residents". */
export function unnamed(
  story: Story,
  name: string,
  sure: number,
  type: 'person' | 'organisation' | 'document' = 'organisation'
): Reference {
  const entity = story.registry.named(type, name) ?? story.registry.add(type, name, sure)
  return { entity, name, role: null, sure }
}
