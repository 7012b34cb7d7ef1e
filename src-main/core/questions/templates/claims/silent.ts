import type { EventFact, StatementFact } from '../../../../../src-shared/model.ts'
import type { ClaimDraft, Template } from '../../draft.ts'
import {
  definite,
  happening,
  hasClearSubject,
  headNoun,
  isActivity,
  isSpecific,
  rivals,
  type Happening
} from '../../happening.ts'
import { textAt, type Knowledge } from '../../knowledge.ts'
import { isDay } from '../../words/dates.ts'
import { capitalise, join, sentence } from '../../words/text.ts'
import { said, sayIn, type Said } from '../../saying.ts'

/**
 * Claims on which the source is silent. Each gives a detail that such an event or statement may well have, and is
 * written only where none of the words that could settle it stands anywhere in the source: silence is then certain.
 */
interface EventDetail {
  readonly slot: string
  readonly absent: RegExp
  readonly silence: string
  fits(h: Happening): boolean
  claim(h: Happening): string
}

const isConversation = (h: Happening): boolean =>
  /^(?:talks?|meetings?|negotiations?|consultations?|discussions?|summits?|conferences?|sessions?)$/i.test(
    headNoun(h.subject)
  )

const EVENT_DETAILS: readonly EventDetail[] = [
  {
    slot: 'doors',
    absent: /\bclosed\b|\bprivate(?:ly)?\b|\bpublicly\b|open to|in public|spectators|audience|behind/i,
    silence: 'whether outsiders were admitted',
    fits: (h) => isConversation(h) && hasClearSubject(h),
    claim: (h) => sentence(join(definite(h.subject), 'took place behind closed doors'))
  },
  {
    slot: 'outcome',
    absent: /\bjoint\b|communiqu|declaration|final document|signed/i,
    silence: 'whether a joint statement followed',
    fits: (h) => isConversation(h) && hasClearSubject(h),
    claim: (h) => sentence(join('after', `${definite(h.subject)},`, 'the two sides issued a joint statement'))
  },
  {
    slot: 'broadcast',
    absent: /broadcast|\blive\b|stream|televis|\bTV\b|\bradio\b|camera/i,
    silence: 'whether it was broadcast',
    fits: (h) => isActivity(h) && hasClearSubject(h),
    claim: (h) =>
      sentence(join(definite(h.subject), /s$/i.test(headNoun(h.subject)) ? 'were' : 'was', 'broadcast live'))
  },
  {
    slot: 'time',
    absent:
      /\b(?:a\.?m\.?|p\.?m\.?|o['’]clock|morning|afternoon|evening|noon|midday|midnight|night|dawn|dusk|hours? before|\d{1,2}[:.]\d\d)\b/i,
    silence: 'at what time of day it was',
    fits: ({ fact, date }) => date !== '' && fact.when !== null && isDay(fact.when.iso),
    claim: (h) =>
      sentence(join(`on the morning of ${h.date.replace(/^on /, '')},`, h.subject, h.verb, h.rest, h.place))
  },
  {
    slot: 'vote',
    absent: /unanim|majority|\bvot(?:e|es|ed|ing)\b|ballot|against|abst/i,
    silence: 'how the votes fell',
    fits: (h) =>
      /\b(?:approved|adopted|passed|ratified|rejected|elected|endorsed)$/.test(h.verb) &&
      !/\b(?:judge|court)\b/i.test(h.subject),
    claim: (h) => sentence(join(h.subject, h.verb, h.rest, 'by a majority of two votes'))
  },
  {
    slot: 'language',
    absent: /\blanguages?\b|\bin (?:English|French|German|Spanish|Russian)\b|translat/i,
    silence: 'in which languages',
    fits: (h) => /\b(?:published|released|issued)$/.test(h.verb) && h.rest !== '',
    claim: (h) => sentence(join(h.subject, h.verb, h.rest, 'in two languages'))
  }
]

export const eventSilent: Template = {
  id: 'claim/event-silent',
  kind: 'true-false',
  write: (k, chance) => {
    const uses = new Map<string, number>()
    return k.events.flatMap((fact: EventFact): ClaimDraft[] => {
      const h = happening(k, fact)
      if (!h || (!isSpecific(h) && h.date === '') || rivals(k, h).length > 0) return []
      const fitting = chance(fact.id)
        .shuffle(EVENT_DETAILS.filter((each) => each.fits(h) && !each.absent.test(k.source.text)))
        // What has been said of few others comes first, so that "not stated" has no wording of its own.
        .sort((a, b) => (uses.get(a.slot) ?? 0) - (uses.get(b.slot) ?? 0))
      const detail = fitting[0]
      if (!detail || (uses.get(detail.slot) ?? 0) >= 2) return []
      uses.set(detail.slot, (uses.get(detail.slot) ?? 0) + 1)
      return [
        {
          kind: 'true-false',
          stem: detail.claim(h),
          verdict: 'not-stated',
          explanation: `The source tells of it but does not say ${detail.silence}.`,
          facts: [fact],
          slot: detail.slot,
          difficulty: 'hard'
        }
      ]
    })
  }
}

const OCCASIONS = ['in a radio interview', 'in a newspaper interview', 'in a telephone interview'] as const
const TELLS_OCCASION =
  /interview|\bradio\b|television|\bTV\b|newspaper|podcast|phone|magazine|broadcast|programme|correspondent/i

export const statementSilent: Template = {
  id: 'claim/statement-silent',
  kind: 'true-false',
  write: (k, chance) => {
    // Without a date line the speaker may have lived before there was radio.
    if (k.source.date === null || TELLS_OCCASION.test(k.source.text)) return []
    return everySecond(k).flatMap((s): ClaimDraft[] => {
      const occasion = chance(s.fact.id).pick(OCCASIONS) ?? OCCASIONS[0]
      return [
        {
          kind: 'true-false',
          stem: sayIn(s, occasion),
          verdict: 'not-stated',
          explanation: `${capitalise(s.speaker)} did say so, but the source does not say on what occasion.`,
          facts: [s.fact],
          slot: 'occasion',
          difficulty: 'hard'
        }
      ]
    })
  }
}

/** Persons only, and not every statement: a bank full of interviews would give the verdict away. */
function everySecond(k: Knowledge): Said[] {
  const found = k.statements.flatMap((fact: StatementFact): Said[] => {
    const s = said(k, fact)
    const isPerson = k.entity(fact.speaker.entity)?.type === 'person'
    const place = /\b(?:at|during|after|before|in a|in an|on) /.test(
      textAt(k.source, fact.evidence).replace(fact.content, '')
    )
    return s && isPerson && fact.medium === null && fact.affirmed && s.form !== 'quote' && !place ? [s] : []
  })
  return found.filter((_, at) => at % 2 === 0)
}
