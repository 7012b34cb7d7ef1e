import type { Alignment } from '../align.ts'
import type { Claim } from '../read/claim.ts'
import type { Read } from '../read/source.ts'
import type { NameItem } from '../read/types.ts'

export interface Speaking {
  /** Whether the one the claim names is the one who says it in the source; null where neither can be told. */
  same: boolean | null
  claimed: NameItem | null
  stated: string
}

/** Who says in the source what the claim has somebody say. */
export function speakerOf(claim: Claim, alignment: Alignment, source: Read): Speaking {
  const none: Speaking = { same: null, claimed: null, stated: '' }
  const { said } = claim
  if (said === null) return none
  const claimed = said.speaker.findLast((i): i is NameItem => i.kind === 'name' && i.entities.length > 0)
  const head = said.speaker.at(-1)
  // "The coach of Uruguay" names no speaker by itself.
  if (
    claimed === undefined ||
    head !== claimed ||
    said.speaker.some((i) => i.kind === 'word' && i.from > claimed.from)
  )
    return none
  if (
    said.speaker.length > 1 &&
    said.speaker[0] !== claimed &&
    source.names.typeOf(claimed.entities[0] ?? '') !== 'person'
  )
    return none
  const anchors = alignment.matches.filter(
    (m) => m.via === 'line' && m.at >= 0 && m.item.from >= said.from && m.item.to <= said.to
  )
  const { line } = alignment
  const within = source.saidIn.get(line.index) ?? []
  let best: { count: number; speaker: (typeof within)[number]['speaker'] } | null = null
  for (const s of within) {
    const count = anchors.filter((m) => {
      const token = line.frame.tokens[m.at]
      return token !== undefined && token.start >= s.content.start - 1 && token.end <= s.content.end + 1
    }).length
    // Of two, the inner one: it was found later and covers less.
    if (count > 0 && (best === null || count > best.count)) best = { count, speaker: s.speaker }
  }
  if (best === null) return { ...none, claimed }
  const { speaker } = best
  // "A neighbour, Dirk Vos, told detectives": named beside the words, whoever was taken for the speaker.
  const beside =
    line.referents.some((r) => r.direct && claimed.entities.includes(r.entity)) &&
    !source.names.names.has(speaker.entity.id)
  return {
    same: beside || claimed.entities.includes(speaker.entity.id),
    claimed,
    stated: speaker.entity.name
  }
}
