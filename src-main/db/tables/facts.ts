import type { Entity, Fact, FactKind } from '../../../src-shared/model.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'

interface FactRow {
  readonly uid: string
  readonly kind: FactKind
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly payload: string
}

/** What a kind adds is stored as JSON: nothing but the fact itself ever asks for a part of it. */
function toFact(row: FactRow): Fact {
  return {
    ...(JSON.parse(row.payload) as object),
    id: row.uid,
    kind: row.kind,
    evidence: { start: row.start, end: row.end },
    confidence: row.confidence
  } as Fact
}

function payloadOf(fact: Fact): string {
  const { id: _id, kind: _kind, evidence: _evidence, confidence: _confidence, ...rest } = fact
  return JSON.stringify(rest)
}

/** The fact in words, for search and lists, with full names instead of "he"; never shown as a quotation. */
function inWords(fact: Fact, nameOf: (entity: string) => string): string {
  switch (fact.kind) {
    case 'event':
      return [fact.what, ...fact.where.map(({ name }) => name)].join(', ')
    case 'statement':
      return `${nameOf(fact.speaker.entity)}: ${fact.content}`
    case 'role':
      return [
        `${nameOf(fact.person)}: ${fact.role}`,
        ...(fact.organisation ? [nameOf(fact.organisation)] : [])
      ].join(', ')
    case 'quantity':
      return [String(fact.value), fact.unit, fact.of].filter((part) => part !== '').join(' ')
  }
}

export function factsOf(db: ReadableDb, source: number): Fact[] {
  return db
    .all<FactRow>(
      'SELECT uid, kind, start, end, confidence, payload FROM facts WHERE source_id = ? ORDER BY position',
      [source]
    )
    .map(toFact)
}

/** Row ids of all facts of these sources, by uid; ids are unique within a bank file. */
export function factIds(db: ReadableDb, sources: readonly number[]): Map<string, number> {
  const rows = db.all<{ id: number; uid: string }>(
    'SELECT id, uid FROM facts WHERE source_id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(sources)]
  )
  return new Map(rows.map(({ id, uid }) => [uid, id]))
}

/** The source's facts become exactly these; those of a uid it has already keep their rows, and so their links. */
export function writeFacts(
  db: WritableDb,
  source: number,
  facts: readonly Fact[],
  entities: readonly Entity[]
): void {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  facts.forEach((fact, position) => {
    db.run(
      `INSERT INTO facts (source_id, uid, position, kind, start, end, confidence, payload, text)
       VALUES (:source, :uid, :position, :kind, :start, :end, :confidence, :payload, :text)
       ON CONFLICT (source_id, uid) DO UPDATE SET
         position = excluded.position, kind = excluded.kind, start = excluded.start, end = excluded.end,
         confidence = excluded.confidence, payload = excluded.payload, text = excluded.text`,
      {
        source,
        uid: fact.id,
        position,
        kind: fact.kind,
        start: fact.evidence.start,
        end: fact.evidence.end,
        confidence: fact.confidence,
        payload: payloadOf(fact),
        text: inWords(fact, (entity) => names.get(entity) ?? entity)
      }
    )
  })
  db.run('DELETE FROM facts WHERE source_id = ? AND uid NOT IN (SELECT value FROM json_each(?))', [
    source,
    JSON.stringify(facts.map(({ id }) => id))
  ])
}
