import type { QuantityFact } from '../../../../../src-shared/model.ts'
import type { ClaimDraft, Template } from '../../draft.ts'
import { textAt, type Knowledge } from '../../knowledge.ts'
import { dateInWords, onDate } from '../../words/dates.ts'
import { nearFigures, numbersIn, rewrite } from '../../words/numbers.ts'
import { sentence, wordCount } from '../../words/text.ts'
import { LONELY_SUBJECT } from '../../soundness.ts'
import { standalone } from '../../wording.ts'
import { asOffice, holds, offices } from '../role/roles.ts'

/** The office of a person: right, or another person's. */
export const roleClaim: Template = {
  id: 'claim/role',
  kind: 'true-false',
  write: (k, chance) => {
    const all = offices(k)
    return all.map(({ fact, person, office }, at): ClaimDraft => {
      const others = all.filter(
        (other) => other.fact.person !== fact.person && !holds(k, fact.person, other.office)
      )
      const wrong = at % 2 === 0 ? chance(fact.id).pick(others) : undefined
      const claim = (held: string): string => `The source names ${person} as ${asOffice(held)}.`
      return {
        kind: 'true-false',
        stem: claim(wrong?.office ?? office),
        verdict: wrong ? 'false' : 'true',
        explanation: wrong
          ? `The source names ${person} as ${asOffice(office)}; the claim says ${wrong.office}, which is ${wrong.person}.`
          : claim(office),
        facts: [fact],
        slot: 'role',
        difficulty: 'easy'
      }
    })
  }
}

const LONGEST = 36
/** "The companies agreed ...": which companies? */
const BARE_SUBJECT =
  /^the \p{Ll}+ (?:\p{Ll}+ed|is|was|were|are|has|had|have|will|would|said|took|made|won|lost|fell|rose|came)\b/u

/** A whole sentence of the source that stands by itself, with its one number right or changed. */
export const quantityClaim: Template = {
  id: 'claim/quantity',
  kind: 'true-false',
  write: (k, chance) => {
    const asked = new Set<number>()
    return k.quantities.flatMap((fact): ClaimDraft[] => {
      const raw = textAt(k.source, fact.evidence)
      // One claim a sentence: another on its second number would be the same sentence again.
      if (asked.has(fact.evidence.start)) return []
      const text = standalone(
        k,
        datesWritten(k, fact.evidence.start, raw).replace(
          /^(?:But|And|So|Yet|Also|Still|However|Meanwhile),? /,
          ''
        )
      )
      if (
        text === null ||
        wordCount(text) > LONGEST ||
        BARE_SUBJECT.test(text) ||
        LONELY_SUBJECT.test(text) ||
        /[“”"]/.test(text)
      )
        return []
      if (!namesItsSpeakers(k, fact, raw)) return []
      const quantity = textAt(k.source, fact)
      const at = text.indexOf(quantity)
      const number = numbersIn(quantity)[0]
      // The words must be found once, or the change could hit another number.
      if (at < 0 || !number || text.includes(quantity, at + 1)) return []
      const random = chance(fact.id)
      const figure = random.pick(nearFigures(number).slice(0, 3))
      if (figure === undefined) return []
      asked.add(fact.evidence.start)
      const isTrue = random.below(2) === 0
      const wrong = rewrite(number, figure)
      const changed = text.slice(0, at + number.start) + wrong + text.slice(at + number.end)
      return [
        {
          kind: 'true-false',
          stem: sentence(isTrue ? text : changed),
          verdict: isTrue ? 'true' : 'false',
          explanation: isTrue
            ? `The source says so: ${sentence(text)}`
            : `The source says ${number.text}; the claim says ${wrong}.`,
          facts: [fact],
          slot: 'number',
          difficulty: 'easy'
        }
      ]
    })
  }
}

/** A sentence that goes on with what somebody said, without saying who, would be told as a fact about the world. */
const namesItsSpeakers = (k: Knowledge, { evidence }: QuantityFact, text: string): boolean =>
  k.everything.every(
    (other) =>
      other.kind !== 'statement' ||
      other.evidence.start >= evidence.end ||
      other.evidence.end <= evidence.start ||
      [other.speaker.name, ...k.names(other.speaker.entity)].some((name) => text.includes(name))
  )

const NAMES_A_DAY =
  /\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day/i

/** Dates inside a sentence written out in full, because "January 12" and "on Saturday" need the source around them. */
function datesWritten(k: Knowledge, start: number, text: string): string {
  const found = k.everything
    .flatMap((fact) => ('when' in fact && fact.when ? [fact.when] : []))
    .filter((when) => when.start >= start && when.end <= start + text.length)
    .sort((a, b) => b.start - a.start)
  const spans = new Map(found.map((when) => [when.start, when]))
  let out = text
  for (const when of spans.values()) {
    // "This morning" takes no date in its place; it stays, and the sentence is refused for it.
    if (!NAMES_A_DAY.test(textAt(k.source, when))) continue
    const before = out.slice(0, when.start - start).replace(/\b(?:the|last|next|this) $/i, '')
    const leads =
      /\b(?:on|in|by|until|till|from|to|since|before|after|of|between|and|for|during|than|through)\s+(?:about |around )?$/i.test(
        before
      ) || before.trim() === ''
    out = before + (leads ? dateInWords(when.iso) : onDate(when.iso)) + out.slice(when.end - start)
  }
  return out
}
