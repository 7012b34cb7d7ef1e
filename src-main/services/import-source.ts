import { isDeepStrictEqual } from 'node:util'
import type { Source } from '../../src-shared/model.ts'
import { AppError } from '../../src-shared/result.ts'
import type { WritableDb } from '../db/handle.ts'
import { entitiesOf, writeEntities } from '../db/tables/entities.ts'
import { factsOf, writeFacts } from '../db/tables/facts.ts'
import { dropEvidenceIn } from '../db/tables/question-links.ts'
import { otherBanksOf, sourceByUid, upsertSource } from '../db/tables/sources.ts'

/**
 * Brings in a source of this bank and returns its row id. A source that other banks hold too is shared: its text
 * must be the same, and what this file knows about it is added to what is there.
 * @throws AppError `conflict` when that cannot be
 */
export function importSource(db: WritableDb, source: Source, bank: number): number {
  const present = sourceByUid(db, source.id)
  const others = present ? otherBanksOf(db, present.id, bank) : []
  if (present && others.length > 0) {
    if (present.sha256 !== source.sha256) throw conflict(source, others, 'its text is another')
    return share(db, present.id, source, others)
  }
  const id = upsertSource(db, source)
  if (present && present.sha256 !== source.sha256) dropEvidenceIn(db, id)
  writeEntities(db, id, source.entities)
  writeFacts(db, id, source.facts, source.entities)
  return id
}

function share(db: WritableDb, id: number, source: Source, others: readonly string[]): number {
  const entities = joined(entitiesOf(db, id), source.entities)
  const facts = joined(factsOf(db, id), source.facts)
  const clash = entities.clash ?? facts.clash
  if (clash !== null) throw conflict(source, others, `"${clash}" stands for something else there`)
  writeEntities(db, id, entities.all)
  writeFacts(db, id, facts.all, entities.all)
  return id
}

/** Both lists as one; `clash` is an id under which they differ. */
function joined<Item extends { id: string }>(present: readonly Item[], arriving: readonly Item[]) {
  const byId = new Map(present.map((item) => [item.id, item]))
  const clash = arriving.find((item) => byId.has(item.id) && !isDeepStrictEqual(byId.get(item.id), item))
  return {
    all: [...present, ...arriving.filter(({ id }) => !byId.has(id))],
    clash: clash?.id ?? null
  }
}

const conflict = (source: Source, others: readonly string[], reason: string): AppError =>
  new AppError(
    'conflict',
    `The source "${source.id}" (${source.title}) is also used by ${others.map((title) => `"${title}"`).join(', ')}, ` +
      `but ${reason}. Nothing was changed. Give the source another id in this file, then bring it in again.`
  )
