import type { SearchHit } from '../../src-shared/contract.ts'
import { ftsQuery, searchAll } from '../db/tables/search.ts'
import type { Context } from './context.ts'

/**
 * What has all the words, or words that begin like them: the best of each kind first. Nothing for a query without a word.
 */
export function search({ db }: Context, { query, limit }: { query: string; limit: number }): SearchHit[] {
  const fts = ftsQuery(query)
  return fts === null ? [] : searchAll(db, fts, limit)
}
