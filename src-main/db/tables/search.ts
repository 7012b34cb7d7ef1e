import type { SearchHit } from '../../../src-shared/contract.ts'
import type { ReadableDb } from '../handle.ts'

/** Words in one search; further ones are not looked at. */
const MOST_WORDS = 16

/**
 * What somebody typed as an FTS5 query for rows that have all the words or beginnings of words; null when there is
 * nothing to look for. Only letters and digits pass, each run in quotation marks, so no sign the person types can
 * reach FTS5's own language.
 */
export function ftsQuery(typed: string): string | null {
  const words = typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.length === 0
    ? null
    : words
        .slice(0, MOST_WORDS)
        .map((word) => `"${word}"*`)
        .join(' ')
}

// Marks around a match, from Unicode's block for private use: no news text has them.
const OPEN = '\uE0F1'
const CLOSE = '\uE0F2'

/** A marked snippet cut into plain and matching parts; no part is empty. */
export function cut(marked: string): SearchHit['snippet'] {
  return marked.split(OPEN).flatMap((piece, index) => {
    if (index === 0) return part(piece, false)
    const end = piece.indexOf(CLOSE)
    // A match may itself hold neither mark, so a piece without the closing one is plain text of the source.
    if (end < 0) return part(piece, false)
    return [...part(piece.slice(0, end), true), ...part(piece.slice(end + 1).replaceAll(CLOSE, ''), false)]
  })
}
const part = (text: string, match: boolean) => (text === '' ? [] : [{ text, match }])

interface HitRow {
  readonly kind: SearchHit['kind']
  readonly id: number
  readonly homeId: number
  readonly homeTitle: string
  readonly start: number | null
  readonly end: number | null
  readonly title: string
  readonly snippet: string
}

/** Sources that a bank of the library holds. */
const inLibrary =
  'SELECT source_id FROM bank_sources JOIN banks ON banks.id = bank_id WHERE deleted_at IS NULL'

const snippet = (index: string) => `snippet(${index}, -1, '${OPEN}', '${CLOSE}', '…', 20) AS snippet`

/**
 * Each index by its own bm25 (lower is better), a match in a title or stem worth more. The numbers of two indexes cannot be
 * compared, so the kinds take turns: the best of each, then the second of each. Else a word that is in every question
 * would push the one source out of the list.
 */
const sql = `
SELECT * FROM (
SELECT * FROM (
  SELECT 'bank' AS kind, b.id, b.id AS homeId, b.title AS homeTitle, NULL AS start, NULL AS end, b.title,
    ${snippet('banks_fts')}, bm25(banks_fts, 4, 1) AS rank
  FROM banks_fts JOIN banks b ON b.id = banks_fts.rowid
  WHERE banks_fts MATCH :query AND b.deleted_at IS NULL ORDER BY rank LIMIT :limit
)
UNION ALL SELECT * FROM (
  SELECT 'question', q.id, b.id, b.title, NULL, NULL, q.stem, ${snippet('questions_fts')},
    bm25(questions_fts, 2, 1) AS rank
  FROM questions_fts JOIN questions q ON q.id = questions_fts.rowid JOIN banks b ON b.id = q.bank_id
  WHERE questions_fts MATCH :query AND q.retired = 0 AND b.deleted_at IS NULL ORDER BY rank LIMIT :limit
)
UNION ALL SELECT * FROM (
  SELECT 'fact', f.id, s.id, s.title, f.start, f.end, f.text, ${snippet('facts_fts')}, bm25(facts_fts) AS rank
  FROM facts_fts JOIN facts f ON f.id = facts_fts.rowid JOIN sources s ON s.id = f.source_id
  WHERE facts_fts MATCH :query AND s.id IN (${inLibrary}) ORDER BY rank LIMIT :limit
)
UNION ALL SELECT * FROM (
  SELECT 'source', s.id, s.id, s.title, NULL, NULL, s.title, ${snippet('sources_fts')},
    bm25(sources_fts, 4, 1) AS rank
  FROM sources_fts JOIN sources s ON s.id = sources_fts.rowid
  WHERE sources_fts MATCH :query AND s.id IN (${inLibrary}) ORDER BY rank LIMIT :limit
)
)
ORDER BY row_number() OVER (PARTITION BY kind ORDER BY rank, id), kind LIMIT :limit
`

/** The best of each kind first. `query` as made by `ftsQuery`. */
export function searchAll(db: ReadableDb, query: string, limit: number): SearchHit[] {
  return db.all<HitRow>(sql, { query, limit }).map((row) => ({
    kind: row.kind,
    id: row.id,
    home: { id: row.homeId, title: row.homeTitle },
    ...(row.start === null || row.end === null ? {} : { at: { start: row.start, end: row.end } }),
    title: row.title,
    snippet: cut(row.snippet)
  }))
}
