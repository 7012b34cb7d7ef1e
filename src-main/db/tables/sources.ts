import type { Source, Span } from '../../../src-shared/model.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'

export interface SourceRow {
  readonly id: number
  readonly uid: string
  readonly title: string
  readonly date: string | null
  readonly sha256: string
  readonly text: string
}

const columns = 'id, uid, title, date, sha256, text'

export function sourceById(db: ReadableDb, id: number): SourceRow | undefined {
  return db.get<SourceRow>(`SELECT ${columns} FROM sources WHERE id = ?`, [id])
}

export function sourceByUid(db: ReadableDb, uid: string): SourceRow | undefined {
  return db.get<SourceRow>(`SELECT ${columns} FROM sources WHERE uid = ?`, [uid])
}

/** In the order of the bank. */
export function sourcesOfBank(db: ReadableDb, bank: number): SourceRow[] {
  return db.all<SourceRow>(
    `SELECT ${columns} FROM sources JOIN bank_sources ON source_id = id WHERE bank_id = ? ORDER BY position`,
    [bank]
  )
}

/** In the order of the text. */
export function sentencesOf(db: ReadableDb, source: number): Span[] {
  return db.all<Span>('SELECT start, end FROM sentences WHERE source_id = ? ORDER BY number', [source])
}

/** Makes the source of this uid or brings it up to date, its text and sentences included; returns its row id. */
export function upsertSource(db: WritableDb, source: Source): number {
  const { id } = db.write<{ id: number }>(
    `INSERT INTO sources (uid, title, date, sha256, text) VALUES (:uid, :title, :date, :sha256, :text)
     ON CONFLICT (uid) DO UPDATE SET
       title = excluded.title, date = excluded.date, sha256 = excluded.sha256, text = excluded.text
     RETURNING id`,
    { uid: source.id, title: source.title, date: source.date, sha256: source.sha256, text: source.text }
  )
  db.run('DELETE FROM sentences WHERE source_id = ?', [id])
  source.sentences.forEach(({ start, end }, index) => {
    db.run('INSERT INTO sentences (source_id, number, start, end) VALUES (?, ?, ?, ?)', [
      id,
      index + 1,
      start,
      end
    ])
  })
  return id
}

/** Titles of the other banks that hold this source. */
export function otherBanksOf(db: ReadableDb, source: number, bank: number): string[] {
  return db
    .all<{ title: string }>(
      `SELECT title FROM banks JOIN bank_sources ON bank_id = id
       WHERE source_id = ? AND bank_id <> ? ORDER BY title`,
      [source, bank]
    )
    .map(({ title }) => title)
}

export function setBankSources(db: WritableDb, bank: number, sources: readonly number[]): void {
  db.run('DELETE FROM bank_sources WHERE bank_id = ?', [bank])
  sources.forEach((source, position) => {
    db.run('INSERT INTO bank_sources (bank_id, source_id, position) VALUES (?, ?, ?)', [
      bank,
      source,
      position
    ])
  })
}

/** Sources that no bank holds go, unless a past answer still shows its evidence there. */
export function dropLooseSources(db: WritableDb): void {
  db.run(
    `DELETE FROM sources
     WHERE id NOT IN (SELECT source_id FROM bank_sources)
       AND id NOT IN (SELECT source_id FROM question_evidence)`
  )
}
