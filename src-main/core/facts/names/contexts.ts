import { words } from '../../text/plain.ts'
import type { Token } from '../../text/tokens.ts'
import { ORG_NOUNS, PLACE_NOUNS } from '../data/organisations.ts'

export const PLACE_BEFORE =
  /^(?:in|at|near|outside|inside|around|across|throughout|towards?|above|below|off)$/

/** Small-letter nouns that end the name of a body: "Veritas institute", "the Polish parliament". */
export const ORG_TAILS = words(`
  ministry parliament institute department agency council court university college museum embassy government senate
  congress police army navy federation association union party bank commission committee regulator newspaper hospital
  club authority assembly foundation society orchestra choir`)

/** Small-letter nouns that end the name of a site: "Harpa conference centre", "the Coupure canal". */
export const SITE_TAILS = words(`
  centre center canal valley river bridge stadium park square street station airport harbour harbor port market island
  prison lake mountain hotel hall tower castle palace church cathedral mosque temple beach bay peninsula district province
  quarter terminal arena forest desert delta strait dam reservoir quay village plateau campus basin reef glacier road crossing
  viaduct monastery abbey factory plant mine site hillside`)

/** "the operator TransHexa", "the town of X": what a noun before a name says about it. */
export function saidBefore(tokens: readonly Token[], from: number): 'organisation' | 'place' | null {
  const before = tokens[from - 1]?.lower ?? ''
  if (ORG_NOUNS.has(before) && before !== 'church') return 'organisation'
  if (PLACE_NOUNS.has(before)) return 'place'
  const earlier = tokens[from - 2]?.lower ?? ''
  return before === 'of' &&
    /^(?:city|town|village|island|port|state|province|region|district|county|suburb|hamlet|capital)$/.test(
      earlier
    )
    ? 'place'
    : null
}

/** ", a shipping company": what an apposition after a name says about it. */
export function saidAfter(tokens: readonly Token[], to: number): 'organisation' | 'place' | null {
  if (tokens[to]?.text !== ',' || !/^(?:an?|the|one)$/.test(tokens[to + 1]?.lower ?? '')) return null
  let head = ''
  for (let i = to + 2; i < to + 10; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (
      /^(?:[,.;()]|of|who|in|that|which|for|at|with|based|and|on|from)$/.test(lower) ||
      tokens[i] === undefined
    )
      break
    head = lower === "'s" ? '' : lower
  }
  return ORG_NOUNS.has(head) ? 'organisation' : PLACE_NOUNS.has(head) ? 'place' : null
}
