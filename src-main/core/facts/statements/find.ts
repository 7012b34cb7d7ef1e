import type { Story } from '../entities/story.ts'
import type { Frame } from '../syntax/types.ts'
import { accordingTo } from './according-to.ts'
import { asSaid } from './as-said.ts'
import { backwardThis } from './backward-this.ts'
import { continuation } from './continuation.ts'
import { documentSpeaks } from './document-speaker.ts'
import { goesOn } from './goes-on.ts'
import { saidIn } from './said.ts'
import type { Draft } from './types.ts'

/** All statements of a text in order. Speakers found early help to read the pronouns after them. */
export function statementsIn(story: Story): Draft[] {
  const out: Draft[] = []
  for (const frame of story.frames) {
    if (frame.sentence.end <= story.heading.body) continue
    out.push(...ofSentence(story, frame, out))
    goesOn(story, frame, out)
  }
  return out
}

function ofSentence(story: Story, frame: Frame, before: readonly Draft[]): Draft[] {
  const first = [...accordingTo(story, frame), ...asSaid(story, frame), ...documentSpeaks(story, frame)]
  const said = saidIn(story, frame).filter(
    (d) => !first.some((f) => d.content.start >= f.content.start && d.content.start < f.content.end)
  )
  const found = [...first, ...said]
  if (found.length > 0) return found
  const back = backwardThis(story, frame)
  return back.length > 0 ? back : continuation(story, frame, before)
}
