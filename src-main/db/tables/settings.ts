import type { ReadableDb, WritableDb } from '../handle.ts'

/** A stored value as it was written, or undefined; the caller parses it, for an older version may have written it. */
export function readSetting(db: ReadableDb, key: string): unknown {
  const row = db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', [key])
  return row && (JSON.parse(row.value) as unknown)
}

export function writeSetting(db: WritableDb, key: string, value: unknown): void {
  db.run(
    'INSERT INTO settings (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    { key, value: JSON.stringify(value) }
  )
}
