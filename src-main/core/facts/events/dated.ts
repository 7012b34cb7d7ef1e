import type { EventFact, When } from '../../../../src-shared/model.ts'
import type { Story } from '../entities/story.ts'
import { durationAt } from '../quantities/durations.ts'
import type { Frame, Range } from '../syntax/types.ts'

export interface Dated extends Range {
  when: When
  /** The preposition before it. */
  lead: string
}

const FILLER =
  /^(?:the|early|late|mid|later|earlier|end|beginning|start|middle|of|morning|evening|afternoon|night|only|about|around|shortly|exactly)$/
const LEAD =
  /^(?:in|on|at|by|since|until|till|from|to|during|before|after|between|for|through|throughout|than|as|within)$/

/** Dates of a sentence with the tokens of their whole phrase: "by the end of 2025". Those within quotations are not the text's own. */
export function datesOf(story: Story, frame: Frame): Dated[] {
  const { tokens, marks } = frame
  return (story.datesIn[frame.sentence.index] ?? []).flatMap((d) => {
    if (d.when === null || d.start < frame.sentence.start || d.end > frame.sentence.end) return []
    if (d.end <= story.heading.body) return []
    let from = tokens.findIndex((t) => t.end > d.start)
    let to = tokens.findIndex((t) => t.start >= d.end)
    if (from < 0 || marks[from] === 'Q') return []
    if (to < 0) to = tokens.length
    // A date in brackets after a name is a life's, not the sentence's.
    if (tokens[from - 1]?.text === '(' || /^[-–]$/.test(tokens[from - 1]?.text ?? '')) return []
    const first = from
    while (from > 0 && FILLER.test(tokens[from - 1]?.lower ?? '')) from--
    let lead = ''
    if (LEAD.test(tokens[from - 1]?.lower ?? '')) {
      from--
      lead = tokens[from]?.lower ?? ''
      if (lead === 'as' || tokens[from - 1]?.lower === 'than') lead = tokens[from - 1]?.lower ?? lead
    } else if (tokens[from]?.lower !== 'the') from = first
    while (/^(?:morning|evening|afternoon|night)$/.test(tokens[to]?.lower ?? '')) to++
    return [{ from, to, when: d.when, lead }]
  })
}

export interface Lasting extends Range {
  duration: NonNullable<EventFact['duration']>
}

/** How long: "for three days", "lasted an hour". */
export function durationsOf(frame: Frame, dates: readonly Dated[]): Lasting[] {
  const { tokens } = frame
  const out: Lasting[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (dates.some((d) => i >= d.from && i < d.to)) continue
    const found = durationAt(tokens, i)
    if (found === null) continue
    const before = tokens[i - 1]?.lower ?? ''
    const verb = /^(?:last|lasted|lasting|lasts|took|take|takes)$/.test(before)
    if (
      (before !== 'for' && !verb) ||
      /^(?:old|ago|earlier|later|imprisonment)$/.test(tokens[found.to]?.lower ?? '')
    )
      continue
    out.push({
      from: before === 'for' ? i - 1 : i,
      to: found.to,
      duration: { iso: found.iso, start: tokens[i]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 }
    })
    i = found.to
  }
  return out
}

/** The date of the event itself rather than one it is measured by. */
/** With `perfect`, "since 2004" says when it began: "has belonged to them since 2004". */
export function mainDate(dates: readonly Dated[], perfect: boolean): Dated | null {
  const own = dates.filter((d) => !/^(?:than|compared)$/.test(d.lead) && (perfect || d.lead !== 'since'))
  return own.find((d) => !/^(?:until|till|by|before|after|to|from|for)$/.test(d.lead)) ?? own[0] ?? null
}
