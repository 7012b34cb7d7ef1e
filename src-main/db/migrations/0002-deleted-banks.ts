import type { Migration } from './index.ts'

/** A deleted bank leaves the library and stays in the file, so that deleting can be undone, history and all. */
export const second: Migration = {
  version: 2,
  name: 'deleted banks',
  up(db) {
    // Milliseconds since 1970; null while the bank is in the library.
    db.exec('ALTER TABLE banks ADD COLUMN deleted_at INTEGER')
    db.exec('CREATE INDEX sources_by_sha256 ON sources (sha256)')
  }
}
