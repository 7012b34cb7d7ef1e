import type { Story } from '../entities/story.ts'
import type { Frame } from '../syntax/types.ts'
import type { Draft } from './types.ts'

/** A sentence that is nothing but quotation goes on with the speaker before it: '"We lost," she said. "We will be back."' */
export function goesOn(story: Story, frame: Frame, drafts: Draft[]): void {
  const { marks, tokens, sentence } = frame
  const last = drafts.at(-1)
  if (last?.to !== sentence.index || tokens.length === 0) return
  const quoted =
    marks.every((m, i) => m === 'Q' || m === 'PUNCT' || tokens[i]?.text === '"') && marks.includes('Q')
  if (!quoted) return
  const paragraph = story.reading.paragraphs[sentence.paragraph]
  const before = story.reading.sentences[sentence.index - 1]
  if (paragraph === undefined || before === undefined) return
  const quote = paragraph.quotes.find(
    (q) => q.parent === null && q.outer.start < sentence.end && q.outer.end > sentence.start
  )
  if (quote === undefined) return
  if (before.paragraph !== sentence.paragraph) {
    const prior = story.reading.paragraphs[before.paragraph]
    const open = prior?.quotes.some((q) => q.parent === null && q.end === prior.end)
    if (open !== true) return
  }
  last.to = sentence.index + 1
}
