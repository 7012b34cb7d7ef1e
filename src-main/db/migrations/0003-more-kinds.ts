import type { Migration } from './index.ts'

/**
 * Questions of every kind. SQLite cannot change a CHECK, so the table is built anew under its name; its rows keep their
 * numbers, to which answers, options and the search index point.
 */
const rebuild = `
CREATE TABLE questions_of_more_kinds (
  id INTEGER PRIMARY KEY,
  bank_id INTEGER NOT NULL REFERENCES banks (id) ON DELETE CASCADE,
  uid TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'multiple-choice', 'multiple-response', 'true-false', 'who-said-it', 'matching',
    'ordering', 'short-answer', 'date', 'cloze'
  )),
  stem TEXT NOT NULL,
  explanation TEXT NOT NULL,
  -- of true-false only
  verdict TEXT CHECK (verdict IN ('true', 'false', 'not-stated')),
  -- JSON: the key of the kinds that have it neither in a verdict nor in options
  payload TEXT CHECK (json_type(payload) = 'object'),
  difficulty TEXT NOT NULL CHECK (difficulty IN ('easy', 'medium', 'hard')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'accepted')),
  -- the texts of options and other parts again, one a line: the search index is built over columns of one table
  option_text TEXT NOT NULL,
  -- no longer in the bank, kept for the answers it was given
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  CHECK ((kind = 'true-false') = (verdict IS NOT NULL)),
  CHECK ((kind IN ('ordering', 'short-answer', 'date', 'cloze')) = (payload IS NOT NULL))
) STRICT;

INSERT INTO questions_of_more_kinds
  (id, bank_id, uid, position, kind, stem, explanation, verdict, difficulty, state, option_text, retired)
  SELECT id, bank_id, uid, position, kind, stem, explanation, verdict, difficulty, state, option_text, retired
  FROM questions;
DROP TABLE questions;
ALTER TABLE questions_of_more_kinds RENAME TO questions;

CREATE INDEX questions_by_bank ON questions (bank_id, position);
CREATE UNIQUE INDEX questions_in_use ON questions (bank_id, uid) WHERE retired = 0;

-- The triggers that keep the search index went with the old table; the index itself is as it was.
CREATE TRIGGER questions_fts_insert AFTER INSERT ON questions BEGIN
  INSERT INTO questions_fts (rowid, stem, option_text) VALUES (new.id, new.stem, new.option_text);
END;
CREATE TRIGGER questions_fts_delete AFTER DELETE ON questions BEGIN
  INSERT INTO questions_fts (questions_fts, rowid, stem, option_text)
    VALUES ('delete', old.id, old.stem, old.option_text);
END;
CREATE TRIGGER questions_fts_update AFTER UPDATE OF stem, option_text ON questions BEGIN
  INSERT INTO questions_fts (questions_fts, rowid, stem, option_text)
    VALUES ('delete', old.id, old.stem, old.option_text);
  INSERT INTO questions_fts (rowid, stem, option_text) VALUES (new.id, new.stem, new.option_text);
END;
`

export const moreKinds: Migration = {
  version: 3,
  name: 'questions of every kind',
  up(db) {
    db.exec(rebuild)
  }
}
