import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { first } from '../../src-main/db/migrations/0001-first-schema.ts'
import { closing } from '../helpers/db.ts'

const names = (raw: Sqlite.Database, sql: string) => raw.prepare(sql).pluck().all() as string[]

describe('the list of migrations', () => {
  it('counts from 1 without a gap, so that the data version is the number of migrations run', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })
})

describe('migration 1, the first schema', () => {
  const migrated = () => {
    const raw = closing(new Sqlite(':memory:'))
    first.up(raw)
    raw.pragma('foreign_keys = ON')
    return raw
  }

  it('makes the tables of the house', () => {
    const tables = names(
      migrated(),
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`
    )
    expect(tables.filter((name) => !name.startsWith('sqlite_')).sort()).toEqual([
      'attempt_items',
      'attempts',
      'bank_sources',
      'banks',
      'entities',
      'facts',
      'learners',
      'options',
      'question_evidence',
      'question_facts',
      'question_tags',
      'questions',
      'responses',
      'sentences',
      'settings',
      'sources',
      'tags'
    ])
  })

  it('makes every table of ours strict', () => {
    const loose = names(
      migrated(),
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND NOT strict`
    )
    expect(loose).toEqual([])
  })

  it('has an index for every foreign key, so that no deletion has to read a whole table', () => {
    const raw = migrated()
    const tables = names(raw, `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    const bare = tables.flatMap((table) => {
      const indexes = raw
        .prepare('SELECT name FROM pragma_index_list(?)')
        .pluck()
        .all(table)
        .map((index) => names(raw, `SELECT name FROM pragma_index_info('${String(index)}') ORDER BY seqno`))
      const keys = raw.prepare('SELECT DISTINCT "from" FROM pragma_foreign_key_list(?) WHERE seq = 0').pluck()
      return (keys.all(table) as string[])
        .filter((column) => !indexes.some(([leading]) => leading === column))
        .map((column) => `${table}.${column}`)
    })
    expect(bare).toEqual([])
  })

  it('refuses a second response to the same question of an attempt', () => {
    const raw = migrated()
    raw.exec(`
      INSERT INTO learners VALUES (1, 'You', 0);
      INSERT INTO banks VALUES (1, 'b', 'B', '', 'en', 0, 0);
      INSERT INTO questions VALUES (1, 1, 'q', 0, 'true-false', 's', '', 'true', 'easy', 'draft', '', 0);
      INSERT INTO attempts VALUES (1, 1, 1, 'seed', 100, NULL);
      INSERT INTO attempt_items VALUES (1, 0, 1, '{}');
      INSERT INTO responses VALUES (1, 1, 1, '{}', 1, 1, 0, 100);
    `)
    expect(() => raw.exec(`INSERT INTO responses VALUES (2, 1, 1, '{}', 0, 0, 0, 101)`)).toThrow(/UNIQUE/)
    expect(() => raw.exec(`INSERT INTO attempts VALUES (2, 1, 1, 'seed', 100, NULL)`)).toThrow(/UNIQUE/)
    expect(() => raw.exec('UPDATE attempts SET finished_at = 99')).toThrow(/CHECK/)
    expect(() => raw.exec(`INSERT INTO responses VALUES (2, 1, 9, '{}', 0, 0, 0, 101)`)).toThrow(
      /FOREIGN KEY/
    )
  })
})
