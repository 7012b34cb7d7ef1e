import { words } from '../../text/plain.ts'
import type { Token } from '../../text/tokens.ts'
import { ROLE_HEADS, TITLES } from '../data/roles.ts'
import type { Range } from '../syntax/types.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../data/people.ts'
import { homeOf, placeNamed } from './gazetteer.ts'

/** What an office may be of: "Secretary of State", "Minister of Foreign Affairs". */
const PORTFOLIO = words(`
  State Defence Defense Foreign Affairs Health Education Justice Finance Interior Trade Culture Energy Economy Environment Transport
  Agriculture Labor Labour Treasury Home Security Commerce Industry Housing War Tourism Science Sport Sports Police Staff Public Works
  Internal External Homeland Exchequer Schools Prisons Fisheries Mines Information Technology Religious Youth`)

const lower = (t: Token | undefined): string => t?.lower.replace(/\.$/, '') ?? ''
export const firstName = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word)

/**
 * Cuts a run of capitals where an office ends and a person begins: "US Secretary of State Anthony Blinken" gives the
 * token where the person starts, or -1.
 */
export function personStart(tokens: readonly Token[], run: Range): number {
  for (let i = run.to - 1; i >= run.from; i--) {
    if (!isRole(tokens, i)) continue
    let next = i + 1
    if (tokens[next]?.lower === 'of' || tokens[next]?.lower === 'for') {
      let end = next + 1
      while (tokens[end]?.lower === 'the') end++
      while (
        PORTFOLIO.has(tokens[end]?.text ?? '') ||
        (tokens[end]?.lower === 'and' && PORTFOLIO.has(tokens[end + 1]?.text ?? ''))
      )
        end++
      if (end === next + 1) return -1
      next = end
    }
    return next < run.to && /^\p{Lu}/u.test(tokens[next]?.text ?? '') ? next : -1
  }
  return -1
}

export const isRole = (tokens: readonly Token[], i: number): boolean =>
  ROLE_HEADS.has(lower(tokens[i])) || (TITLES.has(lower(tokens[i])) && i >= 0)

export const isTitle = (t: Token | undefined): boolean => TITLES.has(lower(t))

/** "Tuesday in Oslo Ana Perez": a place or a demonym runs straight into a first name. */
export function nameAfterPlace(tokens: readonly Token[], run: Range): number {
  for (let i = run.from + 1; i < run.to - 1; i++) {
    const head = tokens
      .slice(run.from, i)
      .map((t) => t.text)
      .join(' ')
    if (
      (placeNamed(head) !== null || homeOf(head) !== null) &&
      firstName(tokens[i]?.text ?? '') &&
      !firstName(tokens[run.from]?.text ?? '')
    )
      return i
  }
  return -1
}

export { PORTFOLIO }
