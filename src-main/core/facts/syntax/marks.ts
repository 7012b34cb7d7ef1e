import type { Token } from '../../text/tokens.ts'
import { words } from '../../text/plain.ts'
import { ROLE_HEADS } from '../data/roles.ts'
import type { Mark } from './types.ts'
import { isPast } from './verb-forms.ts'

const PREPOSITIONS = words(
  'in on at of for from with by about into over under between among against during through within without toward towards after before'
)
const ALWAYS_VERB = words('said says told tells insisted added warned argued stressed noted')
/** Present forms the tagger takes for plural nouns: "the ministry reports." */
const REPORTS = words('reports states claims shows notes estimates warns suggests reads records insists')
const NEVER_VERB = words('according including following regarding concerning during pending')

/** The tagger's tags, mended where news English trips it. */
export function mend(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = tokens.map((t) => t.tag)
  tokens.forEach((t, i) => {
    const before = tokens[i - 1]
    const next = tokens[i + 1]
    if (ALWAYS_VERB.has(t.lower) && marks[i] !== 'VERB') marks[i] = 'VERB'
    else if (NEVER_VERB.has(t.lower)) marks[i] = 'ADP'
    else if (t.tag === 'VERB' && t.lower.endsWith('s') && next?.tag === 'AUX' && t.lemma !== t.lower)
      marks[i] = 'NOUN'
    else if (
      t.lower === 'that' &&
      t.tag === 'DET' &&
      next?.tag === 'NOUN' &&
      next.lower !== next.lemma &&
      before !== undefined
    )
      marks[i] = 'SCONJ'
    else if (
      (t.tag === 'NOUN' || t.tag === 'ADJ') &&
      next?.lower === 'that' &&
      /^(?:NOUN|PROPN|NUM)$/.test(before?.tag ?? '') &&
      (isPast(t.lower) || t.lower.endsWith('ed'))
    )
      marks[i] = 'VERB'
    else if (
      REPORTS.has(t.lower) &&
      t.tag === 'NOUN' &&
      /^(?:NOUN|PROPN|PRON)$/.test(before?.tag ?? '') &&
      /^(?:that|[.:,"])$/.test(next?.lower ?? '.')
    )
      marks[i] = 'VERB'
    else if (
      (t.tag === 'VERB' || t.tag === 'AUX') &&
      i > 0 &&
      /^\p{Lu}\p{Ll}/u.test(t.text) &&
      (next?.tag === 'VERB' || next?.tag === 'AUX') &&
      t.lower !== 'had'
    )
      marks[i] = 'PROPN'
    else if (
      /^(?:lead|leading|acting|managing|visiting|founding)$/.test(t.lower) &&
      t.tag === 'VERB' &&
      ROLE_HEADS.has(next?.lower ?? '')
    )
      marks[i] = 'ADJ'
    else if (
      t.tag === 'ADJ' &&
      ROLE_HEADS.has(t.lower) &&
      (next === undefined || /^[,.;:)"]$/.test(next.text) || next.tag === 'PROPN')
    )
      marks[i] = 'NOUN'
    else if (marks[i] === 'VERB') {
      const determined =
        before !== undefined &&
        (before.tag === 'DET' ||
          before.tag === 'ADJ' ||
          before.lower === "'s" ||
          /^(?:its|their|his|her|our|my|your|no)$/.test(before.lower))
      if (determined && (next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ'))
        marks[i] = 'ADJ'
      else if (determined && before.tag !== 'ADJ') marks[i] = 'NOUN'
      else if (
        before !== undefined &&
        PREPOSITIONS.has(before.lower) &&
        !/(?:ing|ed)$/.test(t.lower) &&
        t.lemma === t.lower
      )
        marks[i] = 'NOUN'
      else if (/^\p{Lu}/u.test(t.text) && i > 0 && before?.tag === 'PROPN' && next?.tag === 'PROPN')
        marks[i] = 'PROPN'
      else if (/^\p{Lu}/u.test(t.text) && ROLE_HEADS.has(t.lower)) marks[i] = 'PROPN'
    } else if (t.text === 'May' && next !== undefined && /^\d/.test(next.text)) marks[i] = 'PROPN'
    else if (
      t.lower === "'s" &&
      marks[i] === 'AUX' &&
      /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') &&
      /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.tag ?? '')
    )
      marks[i] = 'PART'
  })
  if (!marks.some((m) => m === 'VERB' || m === 'AUX')) rescue(tokens, marks)
  return marks
}

/** A sentence without any verb has one the tagger took for a noun: "the dam burst", "Raman learnt the game". */
function rescue(tokens: readonly Token[], marks: Mark[]): void {
  const at = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      (marks[i] === 'NOUN' || marks[i] === 'ADJ') &&
      /^(?:NOUN|PROPN|PRON)$/.test(marks[i - 1] ?? '') &&
      !/^(?:NOUN|PROPN)$/.test(marks[i + 1] ?? '') &&
      (isPast(t.lower) || (t.lower.endsWith('ed') && t.lower.length > 4))
  )
  if (at > 0) marks[at] = 'VERB'
}
