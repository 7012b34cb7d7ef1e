import type { Question } from '../../../src-shared/model.ts'
import { groupBy } from '../group.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'

export type Role = 'option' | 'choice' | 'prompt'

export interface OptionRow {
  readonly question: number
  readonly role: Role
  readonly uid: string
  readonly text: string
  readonly correct: 0 | 1 | null
  readonly why: string | null
  /** Of a prompt: the uid of the choice that is right. */
  readonly key: string | null
}

/** By question, in the author's order. */
export function optionsOf(db: ReadableDb, questions: string): Map<number, OptionRow[]> {
  const rows = db.all<OptionRow>(
    `SELECT o.question_id AS question, o.role, o.uid, o.text, o.correct, o.why, k.uid AS key
     FROM options o LEFT JOIN options k ON k.id = o.key_id
     WHERE o.question_id IN (SELECT value FROM json_each(?)) ORDER BY o.question_id, o.position`,
    [questions]
  )
  return groupBy(rows, ({ question }) => question)
}

/** The question's options become exactly these. A prompt whose key is no choice of the question is a SQLite error. */
export function writeOptions(db: WritableDb, id: number, question: Question): void {
  db.run('DELETE FROM options WHERE question_id = ?', [id])
  const insert = (role: Role, position: number, more: Omit<OptionRow, 'question' | 'role'>) =>
    db.run(
      `INSERT INTO options (question_id, role, position, uid, text, correct, why, key_id)
       VALUES (:id, :role, :position, :uid, :text, :correct, :why,
         (SELECT id FROM options WHERE question_id = :id AND role = 'choice' AND uid = :key))`,
      { id, role, position, ...more }
    )
  if (question.kind === 'multiple-choice' || question.kind === 'multiple-response') {
    question.options.forEach(({ id: uid, text, correct, why }, position) =>
      insert('option', position, { uid, text, correct: correct ? 1 : 0, why, key: null })
    )
  } else if (question.kind === 'who-said-it') {
    question.choices.forEach(({ id: uid, text }, position) =>
      insert('choice', position, { uid, text, correct: null, why: null, key: null })
    )
    question.prompts.forEach(({ id: uid, text, key }, position) =>
      insert('prompt', position, { uid, text, correct: null, why: null, key })
    )
  }
}

/** All texts beside the stem that a search for the question should meet. */
export function optionText(question: Question): string {
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return question.options.map(({ text }) => text).join('\n')
    case 'who-said-it':
      return [...question.choices, ...question.prompts].map(({ text }) => text).join('\n')
    case 'ordering':
      return question.items.map(({ text }) => text).join('\n')
    case 'date':
      return ''
    case 'short-answer':
      return question.accepted.join('\n')
    case 'true-false':
      return ''
  }
}
