import type { Story } from '../entities/story.ts'
import type { Frame } from '../syntax/types.ts'
import { accordingTo } from './according-to.ts'
import { asSaid } from './as-said.ts'
import { backwardThis } from './backward-this.ts'
import { continuation } from './continuation.ts'
import { documentSpeaks } from './document-speaker.ts'
import { goesOn } from './goes-on.ts'
import { answersIn } from './interview.ts'
import { colonQuote } from './colon.ts'
import { inWords } from './in-words.ts'
import { relayed } from './relayed.ts'
import { saidIn } from './said.ts'
import { saying } from './saying.ts'
import type { Draft } from './types.ts'

/** All statements of a text in order. Speakers found early help to read the pronouns after them. */
export function statementsIn(story: Story): Draft[] {
  const out: Draft[] = []
  const answers = answersIn(story)
  let answered = -1
  for (const frame of story.frames) {
    const answer = answers.get(frame.sentence.index)
    if (answer !== undefined) {
      out.push(answer)
      answered = answer.to
    }
    if (frame.sentence.index < answered) continue
    if (frame.sentence.end <= story.heading.body) continue
    out.push(...ofSentence(story, frame, out).filter((draft) => saysSomething(story, draft)))
    goesOn(story, frame, out)
  }
  return out
}

/** A broken sentence can end right after its verb of saying: "she said that ," leaves no words for a statement. */
function saysSomething({ reading }: Story, { content, lead }: Draft): boolean {
  return [lead, content].some(
    (part) => part !== undefined && /[\p{L}\p{N}]/u.test(reading.text.slice(part.start, part.end))
  )
}

function ofSentence(story: Story, frame: Frame, before: readonly Draft[]): Draft[] {
  const first = [
    ...accordingTo(story, frame),
    ...inWords(story, frame),
    ...asSaid(story, frame),
    ...documentSpeaks(story, frame),
    ...relayed(story, frame)
  ]
  const said = saidIn(story, frame).filter(
    (d) => !first.some((f) => d.content.start >= f.content.start && d.content.start < f.content.end)
  )
  const found = [...first, ...said]
  found.push(
    ...saying(story, frame).filter(
      (d) => !found.some((f) => d.content.start >= f.content.start && d.content.start < f.content.end)
    )
  )
  if (found.length > 0) return found
  const blunt = colonQuote(story, frame)
  if (blunt.length > 0) return blunt
  const back = backwardThis(story, frame)
  return back.length > 0 ? back : continuation(story, frame, before)
}
