import { expect, it } from 'vitest'
import { openDatabase } from '../../src-main/db/open.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { dataFile } from '../../src-main/db/place.ts'
import { closing, tempFolder } from '../helpers/db.ts'

/** A file of version 2 with a question, its parts, and an answer given to it. */
function before(): string {
  const file = dataFile(tempFolder())
  const db = openDatabase(file, { migrations: migrations.slice(0, 2) })
  for (const sql of [
    `INSERT INTO learners (id, name, created_at) VALUES (1, 'Ada', 0)`,
    `INSERT INTO banks (id, uid, title, description, language, is_sample, imported_at) VALUES (1, 'b', 'B', '', 'en', 0, 0)`,
    `INSERT INTO questions (id, bank_id, uid, position, kind, stem, explanation, verdict, difficulty, state, option_text, retired)
     VALUES (7, 1, 'q', 3, 'true-false', 'The ferry sailed.', 'It did.', 'true', 'hard', 'draft', 'harbour', 1)`,
    `INSERT INTO options (id, question_id, role, uid, position, text, correct) VALUES (5, 7, 'option', 'a', 0, 'one', 1)`,
    `INSERT INTO attempts (id, learner_id, bank_id, seed, started_at) VALUES (1, 1, 1, '', 0)`,
    `INSERT INTO attempt_items (attempt_id, position, question_id, option_order) VALUES (1, 0, 7, '{}')`,
    `INSERT INTO responses (attempt_id, question_id, answer, score, correct, ms, answered_at) VALUES (1, 7, '{}', 1, 1, 9, 9)`
  ])
    db.run(sql)
  db.close()
  return file
}

it('migration 3 keeps every question where it was, with its parts, its answers and its place in the search', () => {
  const db = closing(openDatabase(before(), { migrations: migrations.slice(0, 3) }))
  expect(db.all('SELECT * FROM questions')).toEqual([
    {
      id: 7,
      bank_id: 1,
      uid: 'q',
      position: 3,
      kind: 'true-false',
      stem: 'The ferry sailed.',
      explanation: 'It did.',
      verdict: 'true',
      payload: null,
      difficulty: 'hard',
      state: 'draft',
      option_text: 'harbour',
      retired: 1
    }
  ])
  expect(db.all('SELECT question_id AS question FROM options')).toEqual([{ question: 7 }])
  expect(db.all('SELECT question_id AS question, ms FROM responses')).toEqual([{ question: 7, ms: 9 }])
  const found = (word: string) =>
    db.all<{ rowid: number }>('SELECT rowid FROM questions_fts WHERE questions_fts MATCH ?', [word])
  expect(found('ferry')).toEqual([{ rowid: 7 }])
  db.run(`UPDATE questions SET stem = 'The tug sailed.' WHERE id = 7`)
  expect([found('ferry'), found('tug')]).toEqual([[], [{ rowid: 7 }]])
  db.run('DELETE FROM questions WHERE id = 7')
  expect([found('tug'), db.all('SELECT * FROM options'), db.all('SELECT * FROM responses')]).toEqual([
    [],
    [],
    []
  ])
})

it('migration 3 takes every kind, and a payload where one is needed and nowhere else', () => {
  const db = closing(openDatabase(before()))
  const insert = (kind: string, payload: string | null) =>
    db.run(
      `INSERT INTO questions (bank_id, uid, position, kind, stem, explanation, payload, difficulty, state, option_text)
       VALUES (1, :kind, 0, :kind, 's', '', :payload, 'easy', 'draft', '')`,
      { kind, payload }
    )
  for (const kind of ['multiple-choice', 'multiple-response', 'who-said-it', 'matching']) {
    expect(() => insert(kind, '{}')).toThrow()
    insert(kind, null)
  }
  for (const kind of ['ordering', 'short-answer', 'date', 'cloze']) {
    expect(() => insert(kind, null)).toThrow()
    expect(() => insert(kind, '[]')).toThrow()
    insert(kind, '{}')
  }
  expect(() => insert('essay', '{}')).toThrow()
})
