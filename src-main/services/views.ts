import type { EvidenceView, Feedback, Item } from '../../src-shared/contract.ts'
import type { Answer, Option, Question, ShortAnswer, Span } from '../../src-shared/model.ts'
import { dateInWords, isDay, isMonth } from '../core/questions/words/dates.ts'
import { takeDate } from '../core/study/date-answer.ts'
import { takeAnswer } from '../core/study/short-answer.ts'
import type { ReadableDb } from '../db/handle.ts'
import type { StoredQuestion } from '../db/tables/questions.ts'
import type { Response } from '../db/tables/responses.ts'
import { sentencesOf, sourceById } from '../db/tables/sources.ts'

const pick = ({ id, text }: { id: string; text: string }) => ({ id, text })

/** The question as it may be shown before it is answered. Named field by field, so that no key can slip through. */
export function toItem(id: number, question: Question): Item {
  const base = { question: id, stem: question.stem, tags: question.tags }
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return { ...base, kind: question.kind, options: question.options.map(pick) }
    case 'ordering':
      return { ...base, kind: question.kind, items: question.items.map(pick) }
    case 'date':
      return { ...base, kind: question.kind, precision: precisionOf(question.key) }
    case 'short-answer':
    case 'true-false':
      return { ...base, kind: question.kind }
    case 'who-said-it':
      return {
        ...base,
        kind: question.kind,
        choices: question.choices.map(pick),
        prompts: question.prompts.map(pick)
      }
  }
}

const whysOf = (options: readonly Option[]): Record<string, string> =>
  Object.fromEntries(options.flatMap(({ id, why }) => (why === null ? [] : [[id, why]])))

const precisionOf = (iso: string): 'day' | 'month' | 'year' =>
  isDay(iso) ? 'day' : isMonth(iso) ? 'month' : 'year'

/** Said where what was written is not, letter for letter, what it was taken for. */
function takenAs({ accepted, wrong }: ShortAnswer, answer: Answer): string | null {
  if (answer.kind !== 'short-answer') return null
  const { as } = takeAnswer(answer.text, accepted, wrong)
  return as === answer.text.trim() ? null : as
}

function toKey(question: Question, answer: Answer): Feedback['key'] {
  switch (question.kind) {
    case 'multiple-choice':
      return {
        kind: question.kind,
        option: question.options.find(({ correct }) => correct)?.id ?? '',
        whys: whysOf(question.options)
      }
    case 'multiple-response':
      return {
        kind: question.kind,
        options: question.options.filter(({ correct }) => correct).map(({ id }) => id),
        whys: whysOf(question.options)
      }
    case 'ordering':
      return {
        kind: question.kind,
        order: question.items.map(({ id }) => id),
        when: Object.fromEntries(question.items.map(({ id, when }) => [id, dateInWords(when)]))
      }
    case 'date': {
      const as = answer.kind === 'date' ? takeDate(answer.text, question.key).as : null
      return {
        kind: question.kind,
        text: dateInWords(question.key),
        taken: as === null ? null : dateInWords(as)
      }
    }
    case 'short-answer':
      return { kind: question.kind, text: question.accepted[0] ?? '', taken: takenAs(question, answer) }
    case 'true-false':
      return { kind: question.kind, verdict: question.key }
    case 'who-said-it':
      return {
        kind: question.kind,
        pairs: Object.fromEntries(question.prompts.map(({ id, key }) => [id, key]))
      }
  }
}

/** Makes feedback for several responses, reading each source once. */
export function feedbackMaker(db: ReadableDb): (stored: StoredQuestion, response: Response) => Feedback {
  const sources = new Map<number, { text: string; sentences: Span[] }>()
  const sourceOf = (id: number) => {
    let source = sources.get(id)
    if (!source) {
      source = { text: sourceById(db, id)?.text ?? '', sentences: sentencesOf(db, id) }
      sources.set(id, source)
    }
    return source
  }
  const view = ({ source, start, end }: StoredQuestion['evidence'][number]): EvidenceView => {
    const { text, sentences } = sourceOf(source)
    const next = sentences.findIndex((sentence) => sentence.start > start)
    return {
      source,
      start,
      end,
      text: text.slice(start, end),
      // Text ahead of the first sentence, such as a date line, counts to it.
      sentence: Math.max(1, next < 0 ? sentences.length : next)
    }
  }
  return ({ id, question, evidence }, { answer, score, correct }) => ({
    question: id,
    answer,
    score,
    correct,
    explanation: question.explanation,
    key: toKey(question, answer),
    evidence: evidence.map(view)
  })
}
