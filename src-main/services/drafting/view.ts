import type { Draft, DraftFact } from '../../../src-shared/contract.ts'
import type { Bank, Entity, Fact, Source } from '../../../src-shared/model.ts'
import { dateInWords } from '../../core/questions/words/dates.ts'
import { durationInWords } from '../../core/questions/words/durations.ts'
import { isSuggestion } from './suggestion.ts'

/** What was found, as a person reads it. The bank holds one source, as drafts do. */
export function draftView(id: string, bank: Bank): Draft {
  const [source] = bank.sources
  if (!source) throw new TypeError('a draft without its source')
  const nameOf = namesOf(source.entities)
  const facts = [...source.facts].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end
  )
  return {
    id,
    title: source.title,
    date: source.date,
    sentences: source.sentences.length,
    facts: facts.map((fact) => factView(fact, source, nameOf)),
    questions: bank.questions.map(({ stem, kind, facts }) => ({ stem, kind, facts }))
  }
}

type NameOf = (entity: string) => string

function namesOf(entities: readonly Entity[]): NameOf {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

function factView(fact: Fact, source: Source, nameOf: NameOf): DraftFact {
  const { id, kind, evidence, confidence } = fact
  return {
    id,
    kind,
    evidence,
    confidence,
    isSuggestion: isSuggestion(fact),
    title: capital(titleOf(fact, nameOf)),
    // A statement may say its date twice, an event may name a place that also took part.
    details: [...new Set(detailsOf(fact, source, nameOf).filter((detail) => detail !== ''))]
  }
}

function titleOf(fact: Fact, nameOf: NameOf): string {
  switch (fact.kind) {
    case 'event':
      return fact.what
    case 'statement':
      return `${nameOf(fact.speaker.entity)}${fact.affirmed ? '' : ' denied'}: ${fact.content}`
    case 'role':
      return `${nameOf(fact.person)}: ${fact.role}`
    case 'quantity':
      return [amount.format(fact.value), fact.unit, fact.of === '' ? '' : `(${fact.of})`]
        .filter((part) => part !== '')
        .join(' ')
  }
}
const amount = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

function detailsOf(fact: Fact, { text }: Source, nameOf: NameOf): string[] {
  switch (fact.kind) {
    case 'event':
      return [
        whenOf(fact, text),
        ...fact.where.map(({ entity }) => nameOf(entity)),
        fact.duration === null ? '' : durationInWords(fact.duration.iso),
        ...fact.who.map(nameOf)
      ]
    case 'statement':
      return [
        fact.role ?? '',
        whenOf(fact, text),
        fact.medium ?? '',
        fact.via === null
          ? ''
          : `through ${fact.via.entity === null ? fact.via.name : nameOf(fact.via.entity)}`
      ]
    case 'role':
      return [fact.organisation === null ? '' : nameOf(fact.organisation)]
    case 'quantity':
      return []
  }
}

/** The date; with the source's own words where they are not simply it: "12 January 2022 (from “two days later”)". */
function whenOf(fact: Extract<Fact, { kind: 'event' | 'statement' }>, text: string): string {
  if (fact.when === null) return ''
  const { iso, start, end } = fact.when
  const date = dateInWords(iso)
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return /\d/.test(words) || words === '' ? date : `${date} (from “${words}”)`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
