import { words } from '../../text/plain.ts'
import { basePhrase, fullPhrase } from '../syntax/phrases.ts'
import type { Frame, Range } from '../syntax/types.ts'

/** Nouns that name something that happens. */
export const HAPPENINGS = words(`
  meeting meetings talks summit conference wedding ceremony funeral concert match game election elections vote referendum hearing trial
  attack fire crash earthquake explosion accident flood landslide storm protest protests march rally strike festival exhibition
  celebration launch opening closure collapse raid arrest visit session congress debate battle war siege negotiations consultations
  workshop race final tournament birth death burial expedition exercise ceremony reception dinner press-conference gathering parade
  performance premiere auction sale eruption outbreak march raid shooting robbery theft race derby semi-final friendly debut inauguration`)

/**
 * "after a meeting with the union in Seville", "linked to a wedding on 25 January": happenings named by a noun after a
 * preposition, whose date and place are their own. The stretch runs to the end of what hangs on the noun.
 */
export function nominals(frame: Frame): Range[] {
  const { tokens, marks } = frame
  const out: Range[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (marks[i] !== 'NOUN' || !HAPPENINGS.has(tokens[i]?.lower ?? '') || marks[i + 1] === 'NOUN') continue
    let from = i
    while (from > 0 && /^(?:NOUN|ADJ|PROPN|DET|PRON)$/.test(marks[from - 1] ?? '')) from--
    const before = tokens[from - 1]?.lower ?? ''
    const base = basePhrase(tokens, marks, from, tokens.length)
    if (base?.to !== i + 1) continue
    if (
      !/^(?:after|before|at|during|following|to|from|for|of|since|by)$/.test(before) ||
      marks[from - 1] === 'PART'
    )
      continue
    const full =
      fullPhrase(tokens, marks, from, tokens.length, /^(?:of|with|between|on|about|for|against|in|at)$/) ??
      base
    out.push({ from, to: full.to })
    i = full.to - 1
  }
  return out
}
