import type { Distractor, ResponseDraft, Template } from '../../draft.ts'
import type { Knowledge } from '../../knowledge.ts'
import { said, tell, type Said } from '../../saying.ts'
import { flipped } from '../../words/polarity.ts'
import { capitalise, likeness, question, sentence, wordCount } from '../../words/text.ts'

const LONGEST = 30
/** More of one question would be a page to read. */
const MOST_KEYS = 3

/** "Which of these did Sergei Ryabkov say, according to the source?" */
export const saidWhich: Template = {
  id: 'response/said',
  kind: 'multiple-response',
  write: (k, chance) => {
    const all = k.statements
      .flatMap((fact) => said(k, fact) ?? [])
      .filter((s) => s.form === 'that' && s.fact.affirmed && !s.isDocument && wordCount(s.content) <= LONGEST)
    const speakers = [...new Set(all.map(({ fact }) => fact.speaker.entity))]
    return speakers.flatMap((speaker): ResponseDraft[] => {
      const random = chance(speaker)
      const own = random.shuffle(all.filter(({ fact }) => fact.speaker.entity === speaker))
      const [first] = own
      if (!first) return []
      // An option that names the speaker, or one of the others, would sort itself.
      const names = speakers.flatMap((id) => k.names(id))
      const unnamed = (s: Said): boolean => !names.some((name) => s.content.includes(name))
      const groups = inGroups(own.filter(unnamed))
      const others = random.shuffle(
        all.filter((s) => s.fact.speaker.entity !== speaker && unnamed(s) && !agrees(k, speaker, s))
      )
      return groups.map((keys, at): ResponseDraft => ({
        kind: 'multiple-response',
        stem: question(`which of these did ${first.speaker} say, according to the source`),
        keys: keys.map(({ content }) => asOption(content)),
        distractors: [
          ...turned(others, at * MOST_KEYS).map((s): Distractor => ({
            text: asOption(s.content),
            why: tell(s)
          })),
          ...opposites(own.filter((s) => unnamed(s) && !keys.includes(s)))
        ],
        form: 'text',
        explanation: keys.map((s) => tell(s)).join(' '),
        facts: keys.map(({ fact }) => fact),
        slot: 'contents',
        difficulty: 'hard'
      }))
    })
  }
}

/** Twos and threes, none of which say the same; a lone one left over is not asked here. */
function inGroups(own: readonly Said[]): Said[][] {
  const distinct: Said[] = []
  for (const s of own)
    if (distinct.every((other) => likeness(other.content, s.content) < 0.6)) distinct.push(s)
  const groups: Said[][] = []
  for (let at = 0; at < distinct.length; at += MOST_KEYS) groups.push(distinct.slice(at, at + MOST_KEYS))
  return groups.filter((group) => group.length >= 2)
}

/** So that the next question on the same speaker begins with others. */
const turned = <T>(items: readonly T[], by: number): T[] => {
  const at = items.length === 0 ? 0 : by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

/** The contrary of what the speaker said elsewhere. */
const opposites = (own: readonly Said[]): Distractor[] =>
  own.flatMap((s): Distractor[] => {
    const opposite = flipped(s.content)
    return opposite === null
      ? []
      : [{ text: asOption(opposite), why: sentence(`it is the opposite: ${tell(s)}`) }]
  })

const asOption = (content: string): string => capitalise(`that ${content}`)

/** The speaker said, or passed on, much the same: then it would be right too. */
const agrees = (k: Knowledge, speaker: string, s: Said): boolean =>
  k.everything.some(
    (fact) =>
      fact.kind === 'statement' &&
      (fact.speaker.entity === speaker || fact.via?.entity === speaker) &&
      likeness(fact.content, s.content) >= 0.5
  )
