import type {
  DateQuestion,
  Ordering,
  Question,
  QuestionKind,
  ShortAnswer,
  Verdict
} from '../../../src-shared/model.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { optionText, optionsOf, writeOptions, type OptionRow } from './options.ts'
import { linksOf, writeLinks, type References } from './question-links.ts'

interface QuestionRow {
  readonly id: number
  readonly uid: string
  readonly kind: QuestionKind
  readonly stem: string
  readonly explanation: string
  readonly verdict: Verdict | null
  /** JSON: what the kind adds, where it is neither a verdict nor options. */
  readonly payload: string | null
  readonly difficulty: Question['difficulty']
  readonly state: Question['state']
}

/** A question as its author wrote it, with the numbers it has here. */
export interface StoredQuestion {
  readonly id: number
  readonly question: Question
  /** As in the question, with the row id of the source. */
  readonly evidence: readonly { source: number; start: number; end: number }[]
}

function toQuestion(row: QuestionRow, options: readonly OptionRow[], rest: Links): Question {
  const { uid: id, stem, explanation, difficulty, state } = row
  const base = { id, stem, explanation, difficulty, state, ...rest }
  const of = (role: OptionRow['role']) => options.filter((option) => option.role === role)
  switch (row.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return {
        ...base,
        kind: row.kind,
        options: of('option').map(({ uid, text, correct, why }) => ({
          id: uid,
          text,
          correct: correct === 1,
          why
        }))
      }
    case 'who-said-it':
      return {
        ...base,
        kind: row.kind,
        choices: of('choice').map(({ uid, text }) => ({ id: uid, text })),
        prompts: of('prompt').map(({ uid, text, key }) => ({ id: uid, text, key: stored(key) }))
      }
    case 'ordering':
      return { ...base, kind: row.kind, ...payload<'items', Ordering>(row) }
    case 'date':
      return { ...base, kind: row.kind, ...payload<'key', DateQuestion>(row) }
    case 'short-answer':
      return { ...base, kind: row.kind, ...payload<'accepted' | 'wrong', ShortAnswer>(row) }
    case 'true-false':
      return { ...base, kind: row.kind, key: stored(row.verdict) }
  }
}
type Links = Pick<Question, 'facts' | 'evidence' | 'tags'>

function payloadOf(question: Question): string | null {
  switch (question.kind) {
    case 'ordering':
      return JSON.stringify({ items: question.items })
    case 'short-answer':
      return JSON.stringify({ accepted: question.accepted, wrong: question.wrong })
    case 'date':
      return JSON.stringify({ key: question.key })
    default:
      return null
  }
}

/** As `payloadOf` wrote it. */

const payload = <Fields extends keyof Of, Of>(row: QuestionRow): Pick<Of, Fields> =>
  JSON.parse(stored(row.payload)) as Pick<Of, Fields>

/** The schema's checks promise it. */
function stored<T>(value: T | null): T {
  if (value === null) throw new TypeError('a key is missing in the data file')
  return value
}

/** Questions by row id; ids that are not there are left out. Six statements, whatever the number. */
export function questionsByIds(db: ReadableDb, ids: readonly number[]): Map<number, StoredQuestion> {
  const list = JSON.stringify(ids)
  const rows = db.all<QuestionRow>(
    `SELECT id, uid, kind, stem, explanation, verdict, payload, difficulty, state FROM questions
     WHERE id IN (SELECT value FROM json_each(?))`,
    [list]
  )
  const options = optionsOf(db, list)
  const links = linksOf(db, list)
  return new Map(
    rows.map((row) => {
      const evidence = links.evidence.get(row.id) ?? []
      const question = toQuestion(row, options.get(row.id) ?? [], {
        facts: (links.facts.get(row.id) ?? []).map(({ uid }) => uid),
        evidence: evidence.map(({ sourceUid: source, start, end }) => ({ source, start, end })),
        tags: (links.tags.get(row.id) ?? []).map(({ name }) => name)
      })
      return [
        row.id,
        { id: row.id, question, evidence: evidence.map(({ source, start, end }) => ({ source, start, end })) }
      ]
    })
  )
}

/** The bank's questions in use, in its order. */
export function questionsOfBank(db: ReadableDb, bank: number): StoredQuestion[] {
  const ids = db
    .all<{ id: number }>('SELECT id FROM questions WHERE bank_id = ? AND retired = 0 ORDER BY position', [
      bank
    ])
    .map(({ id }) => id)
  const byId = questionsByIds(db, ids)
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Retired questions of the bank, the latest first. */
export function retiredOfBank(db: ReadableDb, bank: number): StoredQuestion[] {
  const ids = db
    .all<{ id: number }>('SELECT id FROM questions WHERE bank_id = ? AND retired = 1 ORDER BY id DESC', [
      bank
    ])
    .map(({ id }) => id)
  const byId = questionsByIds(db, ids)
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Ids of the bank's questions that were ever put to anybody. */
export function askedOfBank(db: ReadableDb, bank: number): Set<number> {
  const rows = db.all<{ id: number }>(
    'SELECT id FROM questions WHERE bank_id = ? AND id IN (SELECT question_id FROM attempt_items)',
    [bank]
  )
  return new Set(rows.map(({ id }) => id))
}

const values = (question: Question, position: number) => ({
  position,
  stem: question.stem,
  explanation: question.explanation,
  verdict: question.kind === 'true-false' ? question.key : null,
  payload: payloadOf(question),
  difficulty: question.difficulty,
  state: question.state,
  optionText: optionText(question)
})

/** @returns the new row's id */
export function insertQuestion(
  db: WritableDb,
  bank: number,
  position: number,
  question: Question,
  references: References
): number {
  const { id } = db.run(
    `INSERT INTO questions (bank_id, uid, position, kind, stem, explanation, verdict, payload, difficulty, state, option_text)
     VALUES (:bank, :uid, :position, :kind, :stem, :explanation, :verdict, :payload, :difficulty, :state, :optionText)`,
    { bank, uid: question.id, kind: question.kind, ...values(question, position) }
  )
  writeOptions(db, id, question)
  writeLinks(db, id, question, references)
  return id
}

/** Rewrites all of a question but its uid and kind, and puts it (back) in use. */
export function updateQuestion(
  db: WritableDb,
  id: number,
  position: number,
  question: Question,
  references: References
): void {
  db.run(
    `UPDATE questions SET position = :position, stem = :stem, explanation = :explanation, verdict = :verdict, payload = :payload,
       difficulty = :difficulty, state = :state, option_text = :optionText, retired = 0
     WHERE id = :id`,
    { id, ...values(question, position) }
  )
  writeOptions(db, id, question)
  writeLinks(db, id, question, references)
}

export function moveQuestion(db: WritableDb, id: number, position: number): void {
  db.run('UPDATE questions SET position = ? WHERE id = ? AND position <> ?', [position, id, position])
}

export function retireQuestion(db: WritableDb, id: number): void {
  db.run('UPDATE questions SET retired = 1 WHERE id = ?', [id])
}

export function deleteQuestion(db: WritableDb, id: number): void {
  db.run('DELETE FROM questions WHERE id = ?', [id])
}
