import type { Clause as AskedClause } from '../../../../src-shared/model.ts'
import { byPronoun } from '../entities/pronouns.ts'
import type { Story } from '../entities/story.ts'
import { nameText } from '../names/classify.ts'
import type { Frame, Range, VerbGroup } from '../syntax/types.ts'
import { formOf } from '../syntax/verb-forms.ts'

export interface Wording {
  what: string
  clause: AskedClause | null
  /** Less sure where words had to be filled in. */
  sure: number
}

/** Text of tokens with those left out that belong to dates, places and durations, as it stands but for blanks. */
export function textOf(story: Story, frame: Frame, range: Range, out: ReadonlySet<number>): string {
  const { text } = story.reading
  let result = ''
  let end = -1
  let skipped = false
  for (let i = range.from; i < range.to; i++) {
    const t = frame.tokens[i]
    if (t === undefined) continue
    if (out.has(i)) {
      skipped = true
      continue
    }
    const gap = end >= 0 && (t.start > end || skipped) ? ' ' : ''
    result += gap + text.slice(t.start, t.end)
    end = t.end
    skipped = false
  }
  return tidy(result)
}

export const tidy = (text: string): string =>
  text
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/\s+(?:and|or|but|on|in|at|by|from|since|until|to|for|of)$/i, '')
    .replace(/\s+/g, ' ')
    .trim()

const PRONOUNS = /^(?:he|she|it|they|him|her|them|this|that|these|those|who|which|i|we|you)$/

/** Words for an event: its subject, verb and rest, pronouns filled in; no clause where a reader could not tell who is meant. */
export function wording(
  story: Story,
  frame: Frame,
  subject: Range | null,
  group: VerbGroup,
  rest: Range,
  out: ReadonlySet<number>,
  aux: string | null
): Wording | null {
  if (subject === null) return null
  const name = subjectText(story, frame, subject, out)
  if (name === null) return null
  const { tokens } = frame
  const verb =
    aux === null ? textOf(story, frame, group, new Set()) : `${aux} ${tokens[group.main]?.lower ?? ''}`
  const after = textOf(story, frame, rest, out)
  const what = tidy(`${name.text} ${verb} ${after}`)
  const parts = questionParts(frame, group, aux, plural(frame, subject))
  const dangling = hasDangling(frame, rest, out)
  const clause: AskedClause | null =
    parts === null ||
    !name.clear ||
    dangling ||
    after.includes(';') ||
    (after.match(/["“”]/g)?.length ?? 0) % 2 !== 0
      ? null
      : {
          subject: inSentence(name.text, frame, subject),
          verb: tidy(verb),
          aux: parts.aux,
          main: parts.main,
          rest: after
        }
  return { what, clause, sure: name.clear ? (dangling ? 0.95 : 1) : 0.75 }
}

function subjectText(
  story: Story,
  frame: Frame,
  subject: Range,
  out: ReadonlySet<number>
): { text: string; clear: boolean } | null {
  const { tokens } = frame
  const first = tokens[subject.from]
  if (first === undefined) return null
  if (subject.to - subject.from === 1 && PRONOUNS.test(first.lower)) {
    if (first.lower === 'they') {
      const before = pluralBefore(story, frame)
      if (before !== null) return { text: before, clear: true }
    }
    const found = byPronoun(story, frame, subject.from)
    if (found !== null && found.sure >= 0.75) return { text: found.entity.name, clear: true }
    return { text: first.text, clear: false }
  }
  let text = textOf(story, frame, subject, out)
  const owner = /^(?:his|her|its|their)$/.test(first.lower) ? byPronoun(story, frame, subject.from) : null
  if (/^(?:his|her|its|their)$/.test(first.lower)) {
    const found =
      owner ??
      (first.lower === 'its'
        ? byPronoun(
            story,
            {
              ...frame,
              tokens: frame.tokens.map((t, i) => (i === subject.from ? { ...t, lower: 'it' } : t))
            },
            subject.from
          )
        : null)
    if (found !== null && found.sure >= 0.75)
      text = `${found.entity.name}'s ${text.slice(first.text.length + 1)}`
    else return { text, clear: false }
  }
  return text === ''
    ? null
    : {
        text,
        clear: !/^(?:this|that|these|those|such|some|others|another|both|one|the latter|the former)$/i.test(
          text
        )
      }
}

/** "They" for the two or more that the sentence before was about. */
function pluralBefore(story: Story, frame: Frame): string | null {
  const before = story.frames[frame.sentence.index - 1]
  const subject = before?.clauses.find((c) => c.depth === 0 && c.subject !== null)?.subject
  if (before === undefined || subject === undefined || subject === null) return null
  const tokens = before.tokens.slice(subject.from, subject.to)
  const many = tokens.some((t) => t.lower === 'and') || plural(before, subject)
  return many && !PRONOUNS.test(tokens[0]?.lower ?? '') ? nameText(tokens).replace(/ ,/g, ',') : null
}

/** Subjects start small inside a sentence unless they are names. */
function inSentence(text: string, frame: Frame, subject: Range): string {
  const first = frame.tokens[subject.from]
  if (first === undefined || !text.startsWith(first.text)) return text
  return frame.marks[subject.from] === 'PROPN' || /^\p{Lu}{2}/u.test(text) || first.lower === 'i'
    ? text
    : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

function plural(frame: Frame, subject: Range): boolean {
  let head = -1
  for (let i = subject.from; i < subject.to; i++) {
    if (frame.marks[i] === 'ADP' && head >= 0) break
    if (frame.tokens[i]?.lower === 'and' && head >= 0) return true
    if (frame.marks[i] === 'NOUN' || frame.marks[i] === 'PROPN') head = i
  }
  const t = frame.tokens[head]
  return (
    t !== undefined &&
    ((t.lower !== t.lemma && t.lower.endsWith('s')) || /^(?:people|police|children|men|women)$/.test(t.lower))
  )
}

function questionParts(
  frame: Frame,
  group: VerbGroup,
  aux: string | null,
  many: boolean
): { aux: string; main: string } | null {
  const { tokens } = frame
  const word = (i: number): string => tokens[i]?.text ?? ''
  if (aux !== null) return { aux, main: word(group.main).toLowerCase() }
  const texts = tokens.slice(group.from, group.to).map((t) => t.text)
  const main = tokens[group.main]
  if (main === undefined) return null
  if (
    group.aux.length > 0 ||
    group.copula ||
    (main.tag === 'AUX' && !/^(?:has|have|had|do|does|did)$/.test(main.lower))
  ) {
    const [first = '', ...others] = texts
    const full =
      first === "'s"
        ? 'is'
        : first === "'ll"
          ? 'will'
          : first === "'d"
            ? 'would'
            : first === "'ve"
              ? 'have'
              : first
    return { aux: full.toLowerCase(), main: others.join(' ') }
  }
  if (texts.some((t) => /^(?:n't|not)$/.test(t))) return null
  const form = formOf(main.lower, main.lemma)
  const lead = texts.slice(0, -1).join(' ')
  const base = group.lemma
  if (form === 'past' || form === 'past-or-participle') return { aux: 'did', main: tidy(`${lead} ${base}`) }
  return { aux: many ? 'do' : 'does', main: tidy(`${lead} ${base}`) }
}

/** A pronoun in the rest that points outside it. */
function hasDangling(frame: Frame, rest: Range, out: ReadonlySet<number>): boolean {
  for (let i = rest.from; i < rest.to; i++) {
    if (out.has(i) || frame.marks[i] !== 'PRON') continue
    if (
      /^(?:he|she|they|him|them|it|this|these|those)$/.test(frame.tokens[i]?.lower ?? '') &&
      i === rest.from
    )
      return true
  }
  return false
}
