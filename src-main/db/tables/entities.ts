import type { Entity, EntityType } from '../../../src-shared/model.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'

interface EntityRow {
  readonly uid: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: string
}

const toEntity = (row: EntityRow): Entity => ({
  id: row.uid,
  type: row.type,
  name: row.name,
  aliases: JSON.parse(row.aliases) as string[]
})

export function entitiesOf(db: ReadableDb, source: number): Entity[] {
  return db
    .all<EntityRow>('SELECT uid, type, name, aliases FROM entities WHERE source_id = ? ORDER BY position', [
      source
    ])
    .map(toEntity)
}

/** The source's entities become exactly these; those of a uid it has already keep their rows. */
export function writeEntities(db: WritableDb, source: number, entities: readonly Entity[]): void {
  entities.forEach((entity, position) => {
    db.run(
      `INSERT INTO entities (source_id, uid, position, type, name, aliases)
       VALUES (:source, :uid, :position, :type, :name, :aliases)
       ON CONFLICT (source_id, uid) DO UPDATE SET
         position = excluded.position, type = excluded.type, name = excluded.name, aliases = excluded.aliases`,
      {
        source,
        uid: entity.id,
        position,
        type: entity.type,
        name: entity.name,
        aliases: JSON.stringify(entity.aliases)
      }
    )
  })
  db.run('DELETE FROM entities WHERE source_id = ? AND uid NOT IN (SELECT value FROM json_each(?))', [
    source,
    JSON.stringify(entities.map(({ id }) => id))
  ])
}
