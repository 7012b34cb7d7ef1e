import type { Clause, EventFact, When } from '../../../src-shared/model.ts'
import type { Knowledge } from './knowledge.ts'
import { daysOf } from './words/dates.ts'
import { withoutQuotes } from './words/text.ts'

/**
 * Doubts about an event, from its wording and the sentence around it. Each is a reason not to ask: a question
 * lost costs little, a question with a wrong key costs a reader's trust.
 */

export const LONELY_SUBJECT =
  /^(?:it|they|he|she|there|who|which|that|one|some|all|both|others?|many|any(?:one|body)|every(?:one|body)|no ?(?:one|body)|nothing|something|someone)\b/i
const OPEN_END =
  /\b(?:and|or|but|of|in|on|at|to|for|with|by|from|the|an?|as|than|its|that|not|near|into|about|last|first|next|past|final|same|every|each|around|just|only|over|more|after|before|during|back|ago|alleging|saying|adding|including)$/i
/** "took | over in February" without its "over". */
const NEEDS_OBJECT =
  /^(?:take|taken|make|made|give|given|have|put|get|bring|brought|lay|set|keep|kept|cause|caused|include|contain|call|called|be|find|found|show|shown|want|need|use|used|buy|bought|become|name|named)$/
const AUXILIARY = /^(?:will|would|can|could|may|might|must|shall|should|has|have|had|is|are|was|were)\b/

/** What no reader could take for a whole clause. */
export function isBroken({ main, aux }: Clause, subject: string, rest: string, hasMore: boolean): boolean {
  return (
    // Half an apposition: "the vote, 54 to 41".
    subject.replace(/, \S+(?: \S+){0,4} and /g, ' and ').includes(',') ||
    LONELY_SUBJECT.test(subject) ||
    // "The company" alone: which?
    /^the (?:(?:first|second|third|fourth|final|last|next|new|latest|same) )?\p{Ll}+$/u.test(subject) ||
    /^that\b/.test(rest) ||
    OPEN_END.test(rest) ||
    // "appointed professor, a post": the relative clause is gone.
    /, (?:an?|the) \p{Ll}+$/u.test(rest) ||
    // "after her club, Valencia": the verb of the second clause is gone.
    /\b(?:after|before|because|while|although|until|when|once)\b.*, \p{Lu}\p{L}+$/u.test(rest) ||
    /[()[\]:]/.test(subject + rest) ||
    // "Lane was born to a pharmacist, Lane"
    (/^\p{Lu}/u.test(subject) && subject.length > 3 && rest.includes(subject)) ||
    // "a first round was held and a second"
    /\band (?:an?|the) (?:second|third|fourth|other|latter)\b/.test(rest) ||
    (rest === '' &&
      !/^(?:was|were|is|are|been)$/.test(aux) &&
      !/^be(?:en)? /.test(main) &&
      NEEDS_OBJECT.test(main)) ||
    (rest === '' && !hasMore && (main === '' || main === 'be')) ||
    (rest === '' && /^(?:is|are|was|were)$/.test(aux) && main === '') ||
    // A helper twice: "does ... will open".
    (AUXILIARY.test(main) && /^(?:do|does|did)$/.test(aux))
  )
}

/** What is expected has not happened. */
export const isForecast = ({ main, rest }: Clause): boolean =>
  /^(?:forecast|expected|due|scheduled|planned|set|likely|predicted|supposed|believed|said|reported|thought)\b/.test(
    main === '' ? rest : main
  )

const SAYING =
  /\b(?:said|says|saying|told|announced|announcing|claimed|claims|claiming|alleg(?:e|es|ed|ing)|according to|reported|warned|warning|argued|denied|denies|insisted|predicted|forecast|believes?|accus(?:ed|ing)|suggested|estimates?|estimated)\b/i

/** The sentence says who said so: then it is no fact about the world, and is asked as a statement or not at all. */
export function isReported(k: Knowledge, { clause, evidence, what }: EventFact): boolean {
  const key = (clause?.subject ?? what).toLowerCase()
  const inside = k.source.sentences.filter(({ start, end }) => start < evidence.end && evidence.start < end)
  const texts = inside.map(({ start, end }) => k.source.text.slice(start, end))
  const own = texts.find((text) => text.toLowerCase().includes(key)) ?? texts[0] ?? ''
  return SAYING.test(withoutQuotes(own))
}

const NOT_THEN =
  /\b(?:by|until|till|since|before|after|from|through|towards?|end of|early|late|mid|start of|beginning of)[\s-]*(?:the\s+)?$/i

/**
 * Whether the date is that on which it happened: not in "by 2025", "from April", "until May", not where the date
 * belongs to one end of a change ("from 91 percent in 2014 to 84 percent"), and not against the tense of the verb.
 */
export function isThen(
  k: Knowledge,
  { iso, precision, start, end }: When,
  { aux }: Clause,
  rest: string
): boolean {
  if (/\bfrom\b.*\bto\b/.test(rest) && /^\s*to\b/.test(k.source.text.slice(end, end + 8))) return false
  if (!fitsTense(k, iso, aux)) return false
  return precision === 'range' || !NOT_THEN.test(k.source.text.slice(Math.max(0, start - 24), start))
}

/** "In 2006, the firm runs 31 clinics" and "next May the firm closed" are a date taken from another clause. */
export function fitsTense(k: Knowledge, iso: string, aux: string): boolean {
  if (k.source.date === null) return true
  const now = daysOf(k.source.date).first
  const { first, last } = daysOf(iso)
  if (/^(?:do|does|is|are|will)$/.test(aux)) return last >= now
  return !/^(?:did|was|were|had)$/.test(aux) || first <= now
}
