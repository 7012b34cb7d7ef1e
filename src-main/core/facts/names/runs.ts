import { isUpper, words } from '../../text/plain.ts'
import type { Token } from '../../text/tokens.ts'
import { DOCUMENT_HEADS } from '../data/documents.ts'
import { NOT_NAMES, ORG_HEADS, VENUE_HEADS } from '../data/organisations.ts'
import { NAME_PARTICLES } from '../data/people.ts'
import type { Mark, Range } from '../syntax/types.ts'
import { bodyNamed, homeOf, placeNamed } from './gazetteer.ts'
import { isRole, PORTFOLIO } from './split.ts'

const FUNCTION = words(`
  the a an this that these those he she it they we you i his her its their our my your in on at by for from with as after before
  since when while where why how what who which if but and or so yet however meanwhile moreover also not no there here then now some many
  most several few all both each every another other more less such one two three four five six seven eight nine ten under over about between
  to of into onto near until because although though despite during according once still only even just like unlike than nobody everyone anyone
  everything nothing something someone today yesterday tomorrow yes well oh first second third last next earlier later`)

/** "Ministry of ...", "Institute for X and Y": names that go on over "of", "for" and "and". */
const LINKING = words(`
  Ministry Department University Institute Organization Organisation Office Bureau Committee Commission Council Court Bank Board Academy
  School College Centre Center Association Federation Union Society Agency Fund Foundation Museum Gallery Library House Houses Chamber
  Faculty Archbishop Bishop Cathedral Church Duke Royal Treaty Agreement Convention Declaration Protocol Charter Act Bill Law Parliament
  Conservatory Friends League Directorate Service Survey Authority Secretariat Temple Port City Republic Kingdom Isle Bay Gulf Strait Cape
  Tower Battle Peace Partnership Campaign Coalition Alliance Code Constitution State Assembly Congress Forum Party Guild Inspectorate
  Registry Archive Archives Tribunal Order Trust`)

/** No name has more words; shouted lines have. */
const LONGEST = 14

export const capitalised = (t: Token | undefined): boolean => t !== undefined && isUpper(t.text[0])

/**
 * Stretches of capitalised words that may be a name, `from` and `to` in tokens. `known` tells whether the first word of
 * a sentence is a name elsewhere in the text.
 */
export function runsIn(tokens: readonly Token[], marks: readonly Mark[], from: number): Range[] {
  const out: Range[] = []
  let i = from
  while (i < tokens.length) {
    if (!opens(tokens, marks, i, from)) {
      i++
      continue
    }
    let to = i + 1
    for (;;) {
      const next = tokens[to]
      if (next === undefined || marks[to] === 'D' || to - i >= LONGEST) break
      if (continues(tokens, marks, to)) to++
      else if (next.lower === "'s" && owned(tokens, i, to)) to += 2
      else if (
        NAME_PARTICLES.has(next.lower) &&
        !capitalised(next) &&
        capitalised(tokens[to + 1]) &&
        capitalised(tokens[to - 1]) &&
        !/^(?:the|a)$/.test(next.lower)
      )
        to += 2
      else if (
        NAME_PARTICLES.has(next.lower) &&
        NAME_PARTICLES.has(tokens[to + 1]?.lower ?? '') &&
        capitalised(tokens[to + 2])
      )
        to += 3
      else {
        const linked = linkedTo(tokens, marks, i, to)
        if (linked <= to) break
        to = linked
      }
    }
    out.push({ from: i, to })
    i = to
  }
  return out
}

function opens(tokens: readonly Token[], marks: readonly Mark[], i: number, first: number): boolean {
  const t = tokens[i]
  if (t === undefined || !capitalised(t) || marks[i] === 'D' || NOT_NAMES.has(t.text)) return false
  if (FUNCTION.has(t.lower) && t.text !== 'US') return false
  const before = tokens[i - 1]?.text
  const atStart = i === first || before === '"' || before === ':' || before === '•'
  if (!atStart)
    return (
      marks[i] === 'PROPN' ||
      marks[i] === 'NOUN' ||
      marks[i] === 'ADJ' ||
      marks[i] === 'X' ||
      (marks[i] === 'VERB' && capitalised(tokens[i + 1])) ||
      placeNamed(t.text) !== null
    )
  if (placeNamed(t.text) !== null || bodyNamed(t.text) !== null || homeOf(t.text) !== null) return true
  return (
    marks[i] === 'PROPN' ||
    (capitalised(tokens[i + 1]) && (marks[i] === 'NOUN' || marks[i] === 'ADJ') && marks[i + 1] === 'PROPN')
  )
}

/** "St Mary's Cathedral", "the People's Party": a possessive inside a name. */
function owned(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.text ?? ''
  const saint = /^(?:Saint|St|St\.|San|Santa)$/.test(tokens[from]?.text ?? '')
  const next = tokens[to + 1]
  if (!capitalised(next)) return false
  return (
    saint ||
    (/^(?:People|Queen|King|Women|Children|Farmers|Workers|Men|Sheriff|Prince|Princess|Fishermen|Teachers|Lloyd|Sotheby|Christie|Trinity|Lord|Mayor|Master|Writers|Players|Soldiers|Citizens|Parents|Nurses)$/.test(
      last
    ) &&
      (ORG_HEADS.has(next?.text ?? '') || VENUE_HEADS.has(next?.text ?? '')))
  )
}

function continues(tokens: readonly Token[], marks: readonly Mark[], i: number): boolean {
  const t = tokens[i]
  if (t === undefined) return false
  if (t.text === '&' && capitalised(tokens[i + 1])) return true
  if (
    /^\d+$/.test(t.text) &&
    capitalised(tokens[i - 1]) &&
    /^(?:Article|Chapter|Section|Route|Highway|Formula|Apollo|Group|Unit|Channel|Radio|Pier|Terminal|Platform)$/.test(
      tokens[i - 1]?.text ?? ''
    )
  )
    return true
  if (!capitalised(t) || NOT_NAMES.has(t.text)) return false
  return marks[i] !== 'PRON' && !(FUNCTION.has(t.lower) && t.text !== 'US')
}

/** Over "of the", "for", "and", "in" where the name so far is of a kind that goes on so. Returns the new end or `to`. */
function linkedTo(tokens: readonly Token[], marks: readonly Mark[], from: number, to: number): number {
  const link = tokens[to]?.lower
  if (link === undefined) return to
  const after = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  if (!capitalised(tokens[after]) || marks[after] === 'D') return to
  if ((link === 'of' || link === 'for') && isRole(tokens, to - 1) && PORTFOLIO.has(tokens[after]?.text ?? ''))
    return after + 1
  const head = tokens.slice(from, to).find((t) => LINKING.has(t.text))
  if (head === undefined) return to
  if (link === 'of' || link === 'for') {
    const word = tokens[after]?.text ?? ''
    // "the Council of Paris mayors" is no name, "the University of Paris" is.
    return NOT_NAMES.has(word) ? to : after + 1
  }
  const linkedBefore = tokens
    .slice(from, to)
    .some((t) => t.lower === 'of' || t.lower === 'for' || t.lower === '&')
  const lastWord = tokens[to - 1]?.text ?? ''
  if (link === 'and' && after === to + 1) {
    const joinsHead =
      /^(?:University|Academy|College|Ministry|Department|Organization|Organisation|Committee|Institute|Centre|Center|Bureau|Office|Commission|Society|Faculty|School|Board|Council|Agency|Association|Royal|Fund|Museum|Federation)$/.test(
        head.text
      )
    if (!joinsHead || (!linkedBefore && !ORG_HEADS.has(tokens[after + 1]?.text ?? ''))) return to
    if (
      placeNamed(lastWord) !== null ||
      bodyNamed(tokens[after]?.text ?? '') !== null ||
      placeNamed(tokens[after]?.text ?? '') !== null ||
      homeOf(tokens[after]?.text ?? '') !== null
    )
      return to
    return after + 1
  }
  if (
    link === 'in' &&
    linkedBefore &&
    /^(?:Organization|Organisation|Partnership|Battle)$/.test(head.text) &&
    after === to + 1
  )
    return after + 1
  if (
    link === 'on' &&
    (DOCUMENT_HEADS.has(head.text) || head.text === 'Commission' || head.text === 'Committee')
  )
    return after + 1
  return to
}
