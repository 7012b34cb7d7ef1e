import type { EventFact } from '../../../src-shared/model.ts'
import { oncePerFact, venue, type Knowledge } from './knowledge.ts'
import { isBroken, isForecast, isReported, isThen } from './soundness.ts'
import { danglingWord } from './words/dangling.ts'
import { datesOverlap, onDate } from './words/dates.ts'
import {
  contentWords,
  join,
  question,
  sentence,
  withoutQuotes,
  wordCount,
  sharedPart,
  wordSet
} from './words/text.ts'
import { curly, standalone, withFullNames } from './wording.ts'

/** An event whose clause stands by itself, in the pieces that stems are built from. */
export interface Happening {
  readonly fact: EventFact
  readonly subject: string
  readonly verb: string
  readonly aux: string
  readonly main: string
  readonly rest: string
  /** "in Geneva", or empty. With several venues it names the first, which is the nearest to the verb. */
  readonly place: string
  /** "on 10 January 2022", or empty. */
  readonly date: string
  /** The clause without date and place: what the options of "What happened ...?" say. */
  readonly clause: string
}

const LONGEST = 40

/** Null when the clause leans on other sentences, or is too long to be read in a question. */
export const happening = oncePerFact((k: Knowledge, fact: EventFact): Happening | null => {
  const { clause } = fact
  if (!clause) return null
  const subject = standalone(k, clause.subject)
  const rest = clause.rest === '' ? '' : standaloneRest(k, clause.rest, clause.subject)
  if (subject === null || rest === null) return null
  const text = join(subject, clause.verb, rest)
  if (wordCount(text) > LONGEST || danglingWord(text) !== null || isReported(k, fact)) return null
  if (isBroken(clause, subject, rest, fact.where.length > 0) || isForecast(clause)) return null
  const mention = fact.where[0]
  const place = mention ? venue(k, mention) : ''
  return {
    fact,
    subject,
    verb: clause.verb,
    aux: clause.aux,
    main: clause.main,
    rest,
    // A venue that the subject already tells ("the Geneva talks") is not told twice.
    place: mention && text.includes(k.name(mention.entity) ?? mention.name) ? '' : place,
    date: fact.when && isThen(k, fact.when, clause, rest) ? onDate(fact.when.iso) : '',
    clause: text
  }
})

/** The rest may point back at the subject with "its" and "their", but not with "it", which is another thing. */
function standaloneRest(k: Knowledge, rest: string, subject: string): string | null {
  const full = withFullNames(k, curly(rest.trim().replace(/[\s,;:.]+$/, '')))
  return danglingWord(`${subject} was ${full}`) === null &&
    !/\b(?:it|they|them|he|she|him)\b|\bher\b(?! \p{L})/u.test(withoutQuotes(full))
    ? full
    : null
}

export interface Changes {
  readonly place?: string
  readonly date?: string
  readonly subject?: string
  readonly rest?: string
}

/** "On 12 January 2022, a meeting of the council was held in Brussels.", with slots changed or (by '') left out. */
export function report(h: Happening, changes: Changes = {}): string {
  const date = changes.date ?? h.date
  return sentence(
    join(
      date === '' ? '' : `${date},`,
      changes.subject ?? h.subject,
      h.verb,
      changes.rest ?? h.rest,
      changes.place ?? h.place
    )
  )
}

/** "When was a meeting of the council held in Brussels?": `ask` first, then the clause turned round, then `context`. */
export const ask = (h: Happening, word: string, ...context: readonly string[]): string =>
  question(join(word, h.aux, h.subject, h.main, h.rest, ...context))

/** From here on two tellings may be of one event. */
const ALIKE = 0.6
const wordsOf = oncePerFact((_: Knowledge, fact: EventFact) =>
  wordSet(fact.clause ? join(fact.clause.subject, fact.clause.verb, fact.clause.rest) : fact.what)
)

/** Happenings of the source that the same words might mean; those without a readable clause too. */
export const rivals = (k: Knowledge, { fact }: Happening): readonly EventFact[] => rivalsOf(k, fact)
const rivalsOf = oncePerFact((k: Knowledge, fact: EventFact): readonly EventFact[] =>
  k.everything.filter(
    (other): other is EventFact =>
      other.kind === 'event' &&
      other.id !== fact.id &&
      sharedPart(wordsOf(k, other), wordsOf(k, fact)) >= ALIKE
  )
)

export const sameDate = (a: EventFact, b: EventFact): boolean =>
  a.when !== null && b.when !== null && datesOverlap(a.when.iso, b.when.iso)

export const samePlace = (a: EventFact, b: EventFact): boolean =>
  a.where.some(({ entity }) => b.where.some((other) => other.entity === entity))

/** The subject alone is clear, whatever else the clause says: a name in it, or three words that carry meaning. */
export const hasClearSubject = (h: Happening): boolean =>
  /\p{Lu}\p{L}/u.test(h.subject) || contentWords(h.subject).length >= 3

/** True when the words alone say which event is meant: a name in them, or three words that carry meaning. */
export const isSpecific = (h: Happening): boolean =>
  /\p{Lu}\p{L}/u.test(h.subject.slice(1)) || /\p{Lu}\p{L}/u.test(h.rest) || wordCount(h.clause) >= 7

/** It happened or will, so that it can be placed; "is regarded as" cannot. */
export const takesPlace = (h: Happening): boolean => hasHappened(h) || h.aux === 'will'

/** It has happened, by the form of the verb, and was not merely so ("was the highest bridge"). */
export const hasHappened = ({ aux, main }: Happening): boolean =>
  /^(?:did|was|were|had)$/.test(aux) &&
  main !== '' &&
  !/^(?:be|have|remain|contain|include|belong|stand|lie)\b/.test(main)

const ACTIVITY =
  /^(?:talks?|conversations?|(?:phone )?calls?|meetings?|negotiations?|consultations?|discussions?|sessions?|hearings?|debates?|trials?|conferences?|summits?|visits?|match(?:es)?|games?|finals?|concerts?|performances?|shows?|ceremon(?:y|ies)|strikes?|protests?|marches|demonstrations?|searches|search|operations?|surger(?:y|ies)|races?|tours?|exhibitions?|festivals?|courses?|outages?|blackouts?|storms?|fires?|floods?|sieges?|interviews?|votes?|counts?|rehearsals?|excavations?|missions?|flights?|voyages?|expeditions?)$/i

/** The noun that heads the subject: "talks" in "talks between A and B on C". */
export function headNoun(subject: string): string {
  const group =
    subject.split(
      /\s(?:of|between|on|with|in|about|over|for|at|from|to|among|against|by|that|which|who)\s/
    )[0] ?? subject
  return group.split(' ').at(-1) ?? group
}

export const isActivity = (h: Happening): boolean => ACTIVITY.test(headNoun(h.subject))

/** "a meeting of ..." and "talks between ..." as something already known: "the meeting of ...". */
export function definite(subject: string): string {
  if (/^(?:the|his|her|its|their|both|all)\s/i.test(subject)) return subject.replace(/^The /, 'the ')
  const noun = subject.replace(/^(?:an?|another|one)\s/i, '')
  return /^\p{Lu}/u.test(noun) && !/\s(?:of|between|on)\s/.test(noun) ? noun : `the ${noun}`
}
