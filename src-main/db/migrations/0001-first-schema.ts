import type { Migration } from './index.ts'

/**
 * Sources and their facts, banks and their questions, learners and their answers, and the search index.
 *
 * `uid` is the id an object has in a bank file, unique within its parent; `id` is ours. Offsets are UTF-16 code units
 * into the source's text, end exclusive. Times are milliseconds since 1970 (UTC). Columns named as JSON hold what only
 * ever travels as a whole.
 */
const schema = `
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  date TEXT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE sentences (
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end >= start),
  PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  uid TEXT NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('person', 'organisation', 'place', 'document')),
  name TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
  UNIQUE (source_id, uid)
) STRICT;

CREATE TABLE facts (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  uid TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'statement', 'role', 'quantity')),
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end >= start),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  -- JSON: all that the kind adds
  payload TEXT NOT NULL CHECK (json_type(payload) = 'object'),
  -- the fact in words, for search and lists
  text TEXT NOT NULL,
  UNIQUE (source_id, uid)
) STRICT;

CREATE TABLE banks (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  language TEXT NOT NULL,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  imported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE bank_sources (
  bank_id INTEGER NOT NULL REFERENCES banks (id) ON DELETE CASCADE,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (bank_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_sources_by_source ON bank_sources (source_id);

CREATE TABLE questions (
  id INTEGER PRIMARY KEY,
  bank_id INTEGER NOT NULL REFERENCES banks (id) ON DELETE CASCADE,
  uid TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('multiple-choice', 'true-false', 'who-said-it')),
  stem TEXT NOT NULL,
  explanation TEXT NOT NULL,
  -- of true-false only; other kinds have their key in the options
  verdict TEXT CHECK (verdict IN ('true', 'false', 'not-stated')),
  difficulty TEXT NOT NULL CHECK (difficulty IN ('easy', 'medium', 'hard')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'accepted')),
  -- the options' texts again, one a line: the search index is built over columns of one table
  option_text TEXT NOT NULL,
  -- no longer in the bank, kept for the answers it was given
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  CHECK ((kind = 'true-false') = (verdict IS NOT NULL))
) STRICT;
CREATE INDEX questions_by_bank ON questions (bank_id, position);
CREATE UNIQUE INDEX questions_in_use ON questions (bank_id, uid) WHERE retired = 0;

CREATE TABLE options (
  id INTEGER PRIMARY KEY,
  question_id INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  -- option: of multiple choice. choice and prompt: of who said it.
  role TEXT NOT NULL CHECK (role IN ('option', 'choice', 'prompt')),
  uid TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  correct INTEGER CHECK (correct IN (0, 1)),
  why TEXT,
  -- of a prompt: the choice that is right
  key_id INTEGER REFERENCES options (id) ON DELETE CASCADE,
  UNIQUE (question_id, role, uid),
  CHECK ((role = 'option') = (correct IS NOT NULL)),
  CHECK ((role = 'prompt') = (key_id IS NOT NULL))
) STRICT;
CREATE INDEX options_by_key ON options (key_id) WHERE key_id IS NOT NULL;

CREATE TABLE question_facts (
  question_id INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  fact_id INTEGER NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (question_id, fact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_facts_by_fact ON question_facts (fact_id);

CREATE TABLE question_evidence (
  question_id INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end >= start),
  PRIMARY KEY (question_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_evidence_by_source ON question_evidence (source_id);

CREATE TABLE tags (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE question_tags (
  question_id INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  tag_id INTEGER NOT NULL REFERENCES tags (id),
  PRIMARY KEY (question_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_tags_by_tag ON question_tags (tag_id);

CREATE TABLE learners (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- AUTOINCREMENT: the order of ids is the order of events, whatever the clock does, and no id is ever used again.
CREATE TABLE attempts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  bank_id INTEGER NOT NULL REFERENCES banks (id) ON DELETE CASCADE,
  -- from which the order of questions and options was drawn
  seed TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER CHECK (finished_at >= started_at)
) STRICT;
CREATE UNIQUE INDEX attempts_open ON attempts (learner_id, bank_id) WHERE finished_at IS NULL;
CREATE INDEX attempts_by_learner ON attempts (learner_id);
CREATE INDEX attempts_by_bank ON attempts (bank_id);

CREATE TABLE attempt_items (
  attempt_id INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  question_id INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  -- JSON: a list of option uids for each role, in the order shown
  option_order TEXT NOT NULL CHECK (json_type(option_order) = 'object'),
  PRIMARY KEY (attempt_id, position),
  UNIQUE (attempt_id, question_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_items_by_question ON attempt_items (question_id);

CREATE TABLE responses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  attempt_id INTEGER NOT NULL,
  question_id INTEGER NOT NULL,
  answer TEXT NOT NULL CHECK (json_type(answer) = 'object'),
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  ms INTEGER NOT NULL CHECK (ms >= 0),
  answered_at INTEGER NOT NULL,
  UNIQUE (attempt_id, question_id),
  FOREIGN KEY (attempt_id, question_id) REFERENCES attempt_items (attempt_id, question_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX responses_by_question ON responses (question_id, id);

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
`

/**
 * An index that keeps no copy of the texts and follows its table by triggers. Letters count without their accents;
 * two- and three-letter beginnings are indexed because every search is one for beginnings.
 */
function searchIndex(table: string, columns: readonly string[]): string {
  const index = `${table}_fts`
  const names = columns.join(', ')
  const values = (row: 'old' | 'new') => columns.map((column) => `${row}.${column}`).join(', ')
  const drop = `INSERT INTO ${index} (${index}, rowid, ${names}) VALUES ('delete', old.id, ${values('old')});`
  const add = `INSERT INTO ${index} (rowid, ${names}) VALUES (new.id, ${values('new')});`
  return `
CREATE VIRTUAL TABLE ${index} USING fts5 (
  ${names}, content = '${table}', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER ${index}_insert AFTER INSERT ON ${table} BEGIN ${add} END;
CREATE TRIGGER ${index}_delete AFTER DELETE ON ${table} BEGIN ${drop} END;
CREATE TRIGGER ${index}_update AFTER UPDATE OF ${names} ON ${table} BEGIN ${drop} ${add} END;
`
}

export const first: Migration = {
  version: 1,
  name: 'first schema',
  up(db) {
    db.exec(schema)
    db.exec(searchIndex('banks', ['title', 'description']))
    db.exec(searchIndex('questions', ['stem', 'option_text']))
    db.exec(searchIndex('facts', ['text']))
    db.exec(searchIndex('sources', ['title', 'text']))
  }
}
