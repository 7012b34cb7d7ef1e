import { words } from '../../text/plain.ts'
import type { Token } from '../../text/tokens.ts'
import { SPEECH } from '../data/speech.ts'
import type { Mark, VerbGroup } from './types.ts'
import { formOf, isModal, lemmaOf } from './verb-forms.ts'

const BOUNDARY_WORDS = words(
  'that if because while although though when where who which whom whose after before until unless as since whether what how why once so'
)

/** Verb groups of a sentence, left to right: which are finite is settled by what stands before and after them. */
export function verbGroups(tokens: readonly Token[], marks: readonly Mark[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  let i = 0
  while (i < tokens.length) {
    if (marks[i] !== 'AUX' && marks[i] !== 'VERB') {
      i++
      continue
    }
    const group = collect(tokens, marks, i)
    groups.push(group)
    i = group.to
  }
  settle(tokens, marks, groups)
  return groups
}

function collect(tokens: readonly Token[], marks: readonly Mark[], from: number): VerbGroup {
  const aux: number[] = []
  let main = -1
  let negated = false
  let i = from
  while (i < tokens.length) {
    const lower = tokens[i]?.lower ?? ''
    if (marks[i] === 'AUX') aux.push(i++)
    else if (lower === 'not' || lower === "n't" || lower === 'never') {
      negated = true
      i++
    } else if (marks[i] === 'ADV' && aux.length > 0 && leadsToVerb(marks, i)) i++
    else if (marks[i] === 'VERB') {
      if (main < 0) main = i++
      break
    } else break
  }
  let to = i
  while (
    to > from + 1 &&
    to - 1 !== main &&
    !aux.includes(to - 1) &&
    !/^(?:not|n't|never)$/.test(tokens[to - 1]?.lower ?? '')
  )
    to--
  const verb = main >= 0 ? main : (aux.at(-1) ?? from)
  const token = tokens[verb]
  const [lower, given] = [token?.lower ?? '', token?.lemma ?? '']
  const modal = aux.find((a) => isModal(tokens[a]?.lower ?? ''))
  const lastAux = main >= 0 ? aux.at(-1) : undefined
  const form = formOf(lower, given)
  const beBefore = lastAux !== undefined && tokens[lastAux]?.lemma === 'be'
  const before = tokens[from - 1]?.lower
  return {
    from,
    to,
    aux: main >= 0 ? aux : aux.slice(0, -1),
    main: verb,
    lemma: lemmaOf(lower, given),
    finite:
      aux.length > 0 &&
      before !== 'to' &&
      !/^(?:having|being|be|been)$/.test(tokens[aux[0] ?? -1]?.lower ?? ''),
    passive: beBefore && form !== 'gerund' && form !== 'base',
    negated: negated || before === 'never',
    modal: modal === undefined ? null : (tokens[modal]?.lower ?? null),
    past:
      aux.some((a) => /^(?:was|were|had|did)$/.test(tokens[a]?.lower ?? '')) ||
      (aux.length === 0 && (form === 'past' || form === 'past-or-participle')),
    copula: main < 0 && given === 'be'
  }
}

function leadsToVerb(marks: readonly Mark[], at: number): boolean {
  let i = at
  while (marks[i] === 'ADV') i++
  return marks[i] === 'VERB' || marks[i] === 'AUX'
}

/** Decides on bare verbs: "the plan backed by the council failed" has one finite verb, and it is not the first. */
function settle(tokens: readonly Token[], marks: readonly Mark[], groups: VerbGroup[]): void {
  groups.forEach((g, index) => {
    if (g.aux.length > 0 || marks[g.main] === 'AUX') return
    const token = tokens[g.main]
    if (token === undefined) return
    const before = tokens[g.from - 1]
    const beforeMark = marks[g.from - 1]
    const form = formOf(token.lower, token.lemma)
    if (before?.lower === 'to' || form === 'gerund' || form === 'participle') return
    if (form === 'past') {
      g.finite = true
      return
    }
    if (form === 'third') {
      g.finite = beforeMark !== 'ADP' && beforeMark !== 'DET'
      return
    }
    const prior = groups.slice(0, index).findLast((p) => p.finite)
    const open = prior === undefined || crosses(tokens, marks, prior.to, g.from)
    const priorSpeaks = prior !== undefined && SPEECH.has(prior.lemma)
    const nounBefore =
      subjectLike(beforeMark) ||
      (beforeMark === 'ADV' && subjectLike(marks[g.from - 2])) ||
      beforeMark === 'D' ||
      tokens[g.from - 1]?.text === '"'
    if (form === 'base') {
      const pronoun = /^(?:i|you|we|they|who|which|that)$/.test(before?.lower ?? '')
      const plural = beforeMark === 'NOUN' && before?.lower !== before?.lemma
      const conjoined =
        beforeMark === 'CCONJ' &&
        groups[index - 1]?.finite === true &&
        formOf(
          tokens[groups[index - 1]?.main ?? 0]?.lower ?? '',
          tokens[groups[index - 1]?.main ?? 0]?.lemma ?? ''
        ) === 'base'
      g.finite =
        (pronoun || conjoined || ((plural || beforeMark === 'PROPN') && (open || priorSpeaks))) &&
        !groups[index - 1]?.modal
      return
    }
    const next = groups[index + 1]
    const atStart =
      before === undefined ||
      (before.text === ',' && prior === undefined && !subjectBefore(marks, g.from - 1))
    if (atStart) return
    if (beforeMark === 'CCONJ') {
      // Goes with what it is joined to.
      const last = groups[index - 1]
      g.finite = last?.finite ?? false
      return
    }
    if (before.text === ',') {
      // ", published on ..." trails its noun; ", called ..., said" closes a relative or an apposition.
      if (prior !== undefined && opensLater(tokens, groups, index)) {
        g.finite = true
        return
      }
      const closesInsertion = prior !== undefined && open && !crossesWord(tokens, prior.from, g.from)
      g.finite =
        prior === undefined
          ? !restHasFinite(tokens, marks, groups, index)
          : closesInsertion && hasRelative(tokens, prior)
      if (tokens[g.to]?.lower === 'by' || tokens[g.to]?.lower === 'in')
        g.finite = g.finite && prior === undefined
      return
    }
    if (/^(?:who|which|that|he|she|it|they|we|i|you)$/.test(before.lower)) {
      g.finite = true
      return
    }
    if (!nounBefore) {
      g.finite = beforeMark === 'ADV' && open
      return
    }
    if (!open && !priorSpeaks) return
    if (describes(tokens, marks, groups, index)) return
    // A clear finite verb right after, nothing between: this one only describes the noun.
    const nextClear =
      next !== undefined &&
      isClear(tokens, marks, next) &&
      !crosses(tokens, marks, g.to, next.from) &&
      !SPEECH.has(g.lemma)
    g.finite =
      !nextClear &&
      !(tokens[g.to]?.lower === 'by' && next !== undefined && !crosses(tokens, marks, g.to, next.from))
  })
}

/** "A note pinned to the frame read: ...", "Stannard, in a dissent attached to the minutes, argues": the later verb is the finite one. */
function describes(
  tokens: readonly Token[],
  marks: readonly Mark[],
  groups: readonly VerbGroup[],
  index: number
): boolean {
  const g = groups[index]
  const next = groups[index + 1]
  if (g === undefined || next === undefined || SPEECH.has(g.lemma)) return false
  if (marks[g.to] !== 'ADP' && marks[g.to] !== 'D' && tokens[g.to]?.text !== ',') return false
  const token = tokens[next.main]
  const ambiguous =
    token !== undefined && next.aux.length === 0 && formOf(token.lower, token.lemma) === 'past-or-participle'
  if (ambiguous && !crosses(tokens, marks, g.to, next.from) && marks[next.from - 1] !== 'CCONJ')
    return marks[next.to] !== 'ADP' && next.to < tokens.length - 1
  let at = g.from - 1
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(marks[at] ?? '')) at--
  return marks[at] === 'ADP' && tokens[at]?.lower !== 'of' && restHasFinite(tokens, marks, groups, index)
}

/** "When the council approved it, the leader, Ann Bell, complained": the main clause still waits for its verb. */
function opensLater(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const finite = groups.slice(0, index).filter((g) => g.finite)
  return (
    finite.length === 1 &&
    /^(?:when|while|if|as|although|though|after|before|because|since|until|once|unless)$/.test(
      tokens[0]?.lower ?? ''
    )
  )
}

const subjectLike = (mark: Mark | undefined): boolean =>
  mark === 'NOUN' || mark === 'PROPN' || mark === 'PRON' || mark === 'NUM' || mark === 'SYM' || mark === 'DET'

const subjectBefore = (marks: readonly Mark[], to: number): boolean =>
  marks.slice(0, to).some((m) => m === 'NOUN' || m === 'PROPN' || m === 'PRON')

function isClear(tokens: readonly Token[], marks: readonly Mark[], g: VerbGroup): boolean {
  if (tokens[g.from - 1]?.lower === 'to') return false
  if (marks[g.main] === 'AUX' || g.aux.length > 0) return g.finite
  const form = formOf(tokens[g.main]?.lower ?? '', tokens[g.main]?.lemma ?? '')
  return form === 'past' || form === 'third'
}

/** Does a plain finite verb follow before any word that opens another clause? */
function restHasFinite(
  tokens: readonly Token[],
  marks: readonly Mark[],
  groups: readonly VerbGroup[],
  index: number
): boolean {
  const at = groups[index]?.to ?? 0
  for (const g of groups.slice(index + 1)) {
    if (opensClause(tokens, marks, at, g.from)) return false
    if (isClear(tokens, marks, g) || g.finite) return true
  }
  return false
}

function opensClause(tokens: readonly Token[], marks: readonly Mark[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      marks[i] === 'SCONJ' ||
      marks[i] === 'Q' ||
      marks[i] === 'CCONJ' ||
      BOUNDARY_WORDS.has(tokens[i]?.lower ?? '')
    )
      return true
  return false
}

const hasRelative = (tokens: readonly Token[], g: VerbGroup): boolean =>
  [1, 2, 3].some((n) => /^(?:who|which|whose|whom|where)$/.test(tokens[g.from - n]?.lower ?? ''))

/** Is there anything between that may open or close a clause? */
function crosses(tokens: readonly Token[], marks: readonly Mark[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (marks[i] === 'CCONJ' || marks[i] === 'SCONJ' || marks[i] === 'Q' || BOUNDARY_WORDS.has(lower))
      return true
    if (/^[,;:()—–-]$/.test(lower)) return true
  }
  return false
}

function crossesWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === 'and' || tokens[i]?.lower === 'but') return true
  return false
}
