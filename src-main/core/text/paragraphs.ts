import type { Span } from '../../../src-shared/model.ts'

const BULLET = /^\s*(?:[-*•–—]|\(?\d{1,2}[.)])\s+/

/** Longest run without a break that is read as one piece: keeps a text of one endless line from costing the square. */
const LONGEST = 20_000

/**
 * The blocks of a text in the plain copy: split at blank lines, and at single line ends too unless the line looks
 * wrapped (long, and the next goes on in the middle of a sentence). Bullets and their marks are left outside.
 */
export function paragraphs(plainText: string): Span[] {
  const out: Span[] = []
  let start = -1
  let end = -1
  let lastLine = ''
  const flush = (): void => {
    if (start >= 0) push(out, plainText, start, end)
    start = -1
  }
  let at = 0
  for (const line of plainText.split('\n')) {
    const lead = BULLET.exec(line)?.[0].length ?? line.length - line.trimStart().length
    const body = line.slice(lead).trimEnd()
    if (body === '') flush()
    else {
      const wrapped =
        start >= 0 &&
        lead < 4 &&
        !BULLET.test(line) &&
        lastLine.length >= 50 &&
        lastLine.length < 140 &&
        !/[.!?:"]$/.test(lastLine)
      if (!wrapped) flush()
      if (start < 0) start = at + lead
      end = at + lead + body.length
      lastLine = body
    }
    at += line.length + 1
  }
  flush()
  return out
}

function push(out: Span[], text: string, start: number, end: number): void {
  while (end - start > LONGEST) {
    const cut = text.lastIndexOf(' ', start + LONGEST)
    const to = cut > start ? cut : start + LONGEST
    if (text.slice(start, to).trim() !== '') out.push({ start, end: to })
    start = to
    while (start < end && text[start] === ' ') start++
  }
  if (start < end) out.push({ start, end })
}
