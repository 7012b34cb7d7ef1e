import type { Question } from '../../../src-shared/model.ts'
import { groupBy } from '../group.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'

interface Link {
  readonly question: number
}
export interface EvidenceRow extends Link {
  readonly source: number
  readonly sourceUid: string
  readonly start: number
  readonly end: number
}

/** What questions point at, by question, each in the author's order. */
export interface Links {
  readonly facts: Map<number, (Link & { uid: string })[]>
  readonly evidence: Map<number, EvidenceRow[]>
  readonly tags: Map<number, (Link & { name: string })[]>
}

export function linksOf(db: ReadableDb, questions: string): Links {
  const among = 'question_id IN (SELECT value FROM json_each(?)) ORDER BY question_id, l.position'
  const byQuestion = <Row extends Link>(sql: string) =>
    groupBy(db.all<Row>(`${sql} WHERE ${among}`, [questions]), ({ question }) => question)
  return {
    facts: byQuestion(
      'SELECT question_id AS question, f.uid FROM question_facts l JOIN facts f ON f.id = l.fact_id'
    ),
    evidence: byQuestion(
      `SELECT question_id AS question, s.id AS source, s.uid AS sourceUid, l.start, l.end
       FROM question_evidence l JOIN sources s ON s.id = l.source_id`
    ),
    tags: byQuestion(
      'SELECT question_id AS question, t.name FROM question_tags l JOIN tags t ON t.id = l.tag_id'
    )
  }
}

/** Row ids by the uids that a bank file uses. */
export interface References {
  readonly sources: ReadonlyMap<string, number>
  readonly facts: ReadonlyMap<string, number>
}

const resolve = (ids: ReadonlyMap<string, number>, uid: string): number => {
  const id = ids.get(uid)
  if (id === undefined) throw new RangeError(`nothing is called ${uid}`)
  return id
}

/** The question's links become exactly these. */
export function writeLinks(db: WritableDb, id: number, question: Question, references: References): void {
  db.run('DELETE FROM question_facts WHERE question_id = ?', [id])
  question.facts.forEach((uid, position) => {
    db.run('INSERT INTO question_facts (question_id, fact_id, position) VALUES (?, ?, ?)', [
      id,
      resolve(references.facts, uid),
      position
    ])
  })
  db.run('DELETE FROM question_evidence WHERE question_id = ?', [id])
  question.evidence.forEach(({ source, start, end }, position) => {
    db.run(
      'INSERT INTO question_evidence (question_id, position, source_id, start, end) VALUES (?, ?, ?, ?, ?)',
      [id, position, resolve(references.sources, source), start, end]
    )
  })
  db.run('DELETE FROM question_tags WHERE question_id = ?', [id])
  question.tags.forEach((name, position) => {
    db.run('INSERT INTO tags (name) VALUES (?) ON CONFLICT (name) DO NOTHING', [name])
    db.run(
      'INSERT INTO question_tags (question_id, position, tag_id) SELECT ?, ?, id FROM tags WHERE name = ?',
      [id, position, name]
    )
  })
}

/** For a source whose text is replaced: the offsets mean nothing in the new one. Questions brought in again get theirs anew. */
export function dropEvidenceIn(db: WritableDb, source: number): void {
  db.run('DELETE FROM question_evidence WHERE source_id = ?', [source])
}

export function dropLooseTags(db: WritableDb): void {
  db.run('DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM question_tags)')
}
