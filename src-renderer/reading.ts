import type { Span } from '../src-shared/model.ts'

/** A stretch of a source's text; `mark` is the index of the mark it lies in, or null. */
export interface Part {
  readonly text: string
  readonly mark: number | null
}
export interface Paragraph {
  readonly start: number
  readonly kind: 'title' | 'heading' | 'text'
  readonly parts: readonly Part[]
}

const TITLE_LENGTH = 140

/**
 * Cuts a source's text into paragraphs, and each paragraph where marks begin and end. Marks are offsets into
 * `text`; where two overlap the earlier one keeps the ground. Text with blank lines is taken to be wrapped by
 * hand, so that a single line end is a space there.
 */
export function paragraphs(text: string, marks: readonly Span[]): Paragraph[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*(?:\n[^\S\n]*)+/g : /\n/g
  const result: Paragraph[] = []
  let start = 0
  const close = (end: number): void => {
    const paragraph = cut(text, start, end, marks, result.length === 0)
    if (paragraph) result.push(paragraph)
  }
  for (const match of text.matchAll(separator)) {
    close(match.index)
    start = match.index + match[0].length
  }
  close(text.length)
  return result
}

function cut(
  text: string,
  from: number,
  to: number,
  marks: readonly Span[],
  first: boolean
): Paragraph | null {
  const raw = text.slice(from, to)
  if (raw.trim() === '') return null
  const hashes = /^\s*#{1,6}\s+/.exec(raw)
  const start = from + (hashes ? hashes[0].length : raw.length - raw.trimStart().length)
  const end = from + raw.trimEnd().length
  const parts: Part[] = []
  const ordered = marks.map((mark, index) => ({ ...mark, index })).sort((a, b) => a.start - b.start)
  let at = start
  for (const mark of ordered) {
    const begin = Math.max(mark.start, at)
    const stop = Math.min(mark.end, end)
    if (begin >= stop) continue
    if (begin > at) parts.push({ text: text.slice(at, begin), mark: null })
    parts.push({ text: text.slice(begin, stop), mark: mark.index })
    at = stop
  }
  if (at < end) parts.push({ text: text.slice(at, end), mark: null })
  const body = text.slice(start, end)
  const titled = first && body.length <= TITLE_LENGTH && !/[.!?…]["”’)]*$/.test(body)
  return { start, kind: titled ? 'title' : hashes ? 'heading' : 'text', parts }
}

/** The sentences that hold the first place where `words` stand, whatever their case; none where they do not. */
export function sentencesAround(text: string, sentences: readonly Span[], words: string): Span[] {
  const start = text.toLowerCase().indexOf(words.trim().toLowerCase())
  if (start === -1 || words.trim() === '') return []
  const end = start + words.trim().length
  const around = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
  return around.length > 0 ? around : [{ start, end }]
}
