import { createHash } from 'node:crypto'
import { takeDate } from '../core/study/date-answer.ts'
import { plain } from '../core/study/wording.ts'
import { daysOf } from '../core/questions/words/dates.ts'
import type { Bank, Fact, Question, Source, Span } from '../../src-shared/model.ts'

/** Something a bank file says that cannot be so, though its shape is right. */
export interface Problem {
  /** Where it stands in the file, as zod gives paths: `['questions', 3, 'evidence', 0]`. */
  readonly path: readonly (string | number)[]
  /** For a person: the item by its id and what is wrong with it, as a sentence. */
  readonly message: string
}

/** Questions with a problem can be left out; a problem anywhere else spoils what questions point at. */
export interface BankProblems {
  readonly sources: readonly Problem[]
  readonly questions: readonly (Problem & { readonly index: number })[]
}

/** Checks what a schema cannot: that ids are unique, references meet something, and offsets lie in their text. */
export function bankProblems(bank: Bank): BankProblems {
  const sources = bank.sources.flatMap((source, index) =>
    sourceProblems(source).map(({ path, message }) => ({
      path: ['sources', index, ...path],
      message: `Source "${source.id}": ${message}`
    }))
  )
  const duplicates = [
    ...repeated(bank.sources).map((index) =>
      duplicate(['sources', index], 'Source', bank.sources[index]?.id)
    ),
    // A question names its facts without their source, so they must differ over all of the file.
    ...repeatedFacts(bank.sources)
  ]
  const known: Known = {
    texts: new Map(bank.sources.map(({ id, text }) => [id, text])),
    facts: new Set(bank.sources.flatMap(({ facts }) => facts.map(({ id }) => id)))
  }
  const questions = bank.questions.flatMap((question, index) =>
    questionProblems(question, known).map(({ path, message }) => ({
      index,
      path: ['questions', index, ...path],
      message: `Question "${question.id}": ${message}`
    }))
  )
  const twins = repeated(bank.questions).map((index) => ({
    index,
    ...duplicate(['questions', index], 'Question', bank.questions[index]?.id)
  }))
  return {
    sources: [...sources, ...duplicates],
    questions: [...questions, ...twins].sort((a, b) => a.index - b.index)
  }
}

// ---------------------------------------------------------------- sources

function sourceProblems(source: Source): Problem[] {
  const problems: Problem[] = []
  const actual = createHash('sha256').update(source.text, 'utf8').digest('hex')
  if (actual !== source.sha256) {
    problems.push({ path: ['sha256'], message: `its text has the SHA-256 ${actual}, not ${source.sha256}.` })
  }
  source.sentences.forEach((span, index) => {
    const path = ['sentences', index]
    problems.push(...outside(span, source.text, path, `sentence ${index + 1}`))
    const before = source.sentences[index - 1]
    if (before && span.start < before.end) {
      problems.push({ path, message: `sentence ${index + 1} begins before the one ahead of it ends.` })
    }
  })
  for (const index of repeated(source.entities)) {
    problems.push(duplicate(['entities', index], 'entity', source.entities[index]?.id))
  }
  const entities = new Set(source.entities.map(({ id }) => id))
  source.facts.forEach((fact, index) => {
    const path = ['facts', index]
    const name = `fact "${fact.id}"`
    for (const [part, span] of spansOf(fact)) {
      problems.push(...outside(span, source.text, path, `${part} of ${name}`))
    }
    for (const entity of entitiesOf(fact)) {
      if (!entities.has(entity)) {
        problems.push({ path, message: `${name} names the entity "${entity}", which is not there.` })
      }
    }
  })
  return problems
}

function spansOf(fact: Fact): [string, Span][] {
  const spans: [string, Span | null][] = [['the evidence', fact.evidence]]
  if (fact.kind === 'event') {
    spans.push(['the date', fact.when], ['the duration', fact.duration])
    for (const place of fact.where) spans.push(['a place', place])
  } else if (fact.kind === 'statement') {
    spans.push(['the date', fact.when])
    for (const quote of fact.quotes) spans.push(['a quotation', quote])
  } else if (fact.kind === 'quantity') {
    spans.push(['the number', fact])
  }
  return spans.filter((entry): entry is [string, Span] => entry[1] !== null)
}

function entitiesOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'event':
      return [...fact.who, ...fact.where.map(({ entity }) => entity)]
    case 'statement':
      return [fact.speaker.entity, ...(fact.via?.entity ? [fact.via.entity] : [])]
    case 'role':
      return [fact.person, ...(fact.organisation ? [fact.organisation] : [])]
    case 'quantity':
      return []
  }
}

function repeatedFacts(sources: readonly Source[]): Problem[] {
  const places = sources.flatMap((source, s) =>
    source.facts.map(({ id }, f) => ({ id, path: ['sources', s, 'facts', f] }))
  )
  return repeated(places).flatMap((index) => {
    const place = places[index]
    return place ? [duplicate(place.path, 'Fact', place.id)] : []
  })
}

// ---------------------------------------------------------------- questions

interface Known {
  readonly texts: ReadonlyMap<string, string>
  readonly facts: ReadonlySet<string>
}

function questionProblems(question: Question, { texts, facts }: Known): Problem[] {
  const problems: Problem[] = []
  question.facts.forEach((fact, index) => {
    if (!facts.has(fact)) problems.push({ path: ['facts', index], message: `there is no fact "${fact}".` })
  })
  for (const index of repeated(question.facts.map((id) => ({ id })))) {
    problems.push(duplicate(['facts', index], 'fact', question.facts[index]))
  }
  question.evidence.forEach((evidence, index) => {
    const path = ['evidence', index]
    const text = texts.get(evidence.source)
    if (text === undefined) {
      problems.push({
        path,
        message: `its evidence is in the source "${evidence.source}", which is not there.`
      })
    } else {
      problems.push(...outside(evidence, text, path, `evidence ${index + 1}`))
    }
  })
  return [...problems, ...keyProblems(question)]
}

function keyProblems(question: Question): Problem[] {
  if (question.kind === 'multiple-choice') {
    const keys = question.options.filter(({ correct }) => correct).length
    return [
      ...twins(question.options, 'options', 'option'),
      ...(keys === 1
        ? []
        : [{ path: ['options'], message: `exactly one option must be correct, and ${keys} are.` }])
    ]
  }
  if (question.kind === 'multiple-response') {
    const right = question.options.filter(({ correct }) => correct).length
    const isChoice = right > 0 && right < question.options.length
    return [
      ...twins(question.options, 'options', 'option'),
      ...(isChoice
        ? []
        : [
            {
              path: ['options'],
              message: `some options must be correct and some not, and ${right} of ${question.options.length} are.`
            }
          ])
    ]
  }
  if (question.kind === 'date') {
    return takeDate(question.key, question.key).correct
      ? []
      : [{ path: ['key'], message: `the calendar has no ${question.key}.` }]
  }
  if (question.kind === 'short-answer') {
    return question.wrong.flatMap((text, index) =>
      question.accepted.some((right) => plain(right) === plain(text))
        ? [{ path: ['wrong', index], message: `“${text}” is both accepted and wrong.` }]
        : []
    )
  }
  if (question.kind === 'ordering') {
    return [
      ...twins(question.items, 'items', 'item'),
      ...question.items.flatMap(({ id, when }, index) => {
        const before = question.items[index - 1]
        return before === undefined || daysOf(before.when).last < daysOf(when).first
          ? []
          : [
              {
                path: ['items', index, 'when'],
                message: `item "${id}" (${when}) must be later than the one ahead of it (${before.when}).`
              }
            ]
      })
    ]
  }
  if (question.kind === 'who-said-it') {
    const choices = new Set(question.choices.map(({ id }) => id))
    return [
      ...twins(question.choices, 'choices', 'choice'),
      ...twins(question.prompts, 'prompts', 'prompt'),
      ...question.prompts.flatMap(({ id, key }, index) =>
        choices.has(key)
          ? []
          : [
              {
                path: ['prompts', index, 'key'],
                message: `the key of prompt "${id}" is the choice "${key}", which is not there.`
              }
            ]
      )
    ]
  }
  return []
}

const twins = (parts: readonly { id: string }[], list: string, what: string): Problem[] =>
  repeated(parts).map((index) => duplicate([list, index], what, parts[index]?.id))

// ---------------------------------------------------------------- helpers

/** Indices of those whose id one ahead of them has already. */
function repeated(items: readonly { readonly id: string }[]): number[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [index]
    seen.add(id)
    return []
  })
}

const duplicate = (path: readonly (string | number)[], what: string, id: string | undefined): Problem => ({
  path,
  message: `${what} "${id ?? ''}" is there twice; ids must differ.`
})

function outside(span: Span, text: string, path: readonly (string | number)[], what: string): Problem[] {
  if (span.start < span.end && span.end <= text.length) return []
  return [
    {
      path,
      message:
        span.start < span.end
          ? `${what} (${span.start} to ${span.end}) lies beyond the end of the text, which has ${text.length} characters.`
          : `${what} (${span.start} to ${span.end}) holds no text.`
    }
  ]
}
