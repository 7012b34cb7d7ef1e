import type { StatementFact } from '../../../../../src-shared/model.ts'
import type { MatchDraft, Template } from '../../draft.ts'
import type { Knowledge } from '../../knowledge.ts'
import type { Rng } from '../../../study/rng.ts'
import { bare, capitalise, list, sentence, wordCount } from '../../words/text.ts'
import { said, tidyQuote } from '../../wording.ts'

const MOST_PROMPTS = 4
const MOST_CHOICES = 5
const LONGEST_NAME = 7
const LONGEST_PROMPT = 30

interface Prompt {
  readonly fact: StatementFact
  readonly text: string
}

/** What was said, to be given to those who said it. */
export const matchContents: Template = {
  id: 'match/contents',
  kind: 'who-said-it',
  write: (k, chance) =>
    groups(k, contents(k), chance('contents')).map((group, at) =>
      draft(k, group, at, [(who) => `Who said what: ${who}?`, (who) => `Which of them said each of these: ${who}?`, (who) => `To whom does the source give each of these statements: ${who}?`], 'content')
    )
}

/** The quoted words alone. */
export const matchWords: Template = {
  id: 'match/words',
  kind: 'who-said-it',
  write: (k, chance) =>
    groups(k, quotes(k), chance('words')).map((group, at) =>
      draft(k, group, at, [(who) => `Whose words are these: ${who}?`, (who) => `Who is quoted with each of these words: ${who}?`, (who) => `From whom does the source quote each of these: ${who}?`], 'words')
    )
}

const speakers = (k: Knowledge): Set<string> =>
  new Set(k.statements.map(({ speaker }) => speaker.entity).filter((id) => wordCount(k.name(id) ?? '') <= LONGEST_NAME && k.name(id) !== null))

function contents(k: Knowledge): Prompt[] {
  return k.statements.flatMap((fact): Prompt[] => {
    const s = said(k, fact)
    return s && fact.affirmed ? [{ fact, text: s.direct ? s.content : sentence(s.content) }] : []
  })
}

function quotes(k: Knowledge): Prompt[] {
  return k.statements.flatMap((fact): Prompt[] =>
    fact.affirmed && said(k, fact) ? fact.quotes.slice(0, 1).map(({ text }): Prompt => ({ fact, text: `“${tidyQuote(text)}”` })) : []
  )
}

/** Groups of one to four prompts, taken from the speakers in turn so that each group has several where it can. */
function groups(k: Knowledge, all: readonly Prompt[], random: Rng): Prompt[][] {
  const known = speakers(k)
  if (known.size < 2) return []
  const names = [...known].flatMap((id) => k.names(id)).map(bare)
  const fit = all.filter(
    ({ fact, text }) =>
      known.has(fact.speaker.entity) &&
      wordCount(text) <= LONGEST_PROMPT &&
      // A prompt that names a speaker would point at a choice.
      !names.some((name) => ` ${bare(text)} `.includes(` ${name} `)) &&
      all.every((other) => other.fact.speaker.entity === fact.speaker.entity || !bare(other.text).includes(bare(text)))
  )
  const bySpeaker = [...known].map((id) => random.shuffle(fit.filter(({ fact }) => fact.speaker.entity === id)))
  const inTurn: Prompt[] = []
  for (let round = 0; inTurn.length < fit.length; round++) inTurn.push(...bySpeaker.flatMap((own) => own.slice(round, round + 1)))
  const out: Prompt[][] = []
  // Even sizes: five prompts make three and two, never four and one.
  const count = Math.ceil(inTurn.length / MOST_PROMPTS)
  for (let group = 0; group < count; group++) out.push(inTurn.filter((_, at) => at % count === group))
  return out
}

function draft(k: Knowledge, group: readonly Prompt[], at: number, stems: readonly ((who: string) => string)[], slot: string): MatchDraft {
  const right = [...new Set(group.map(({ fact }) => fact.speaker.entity))]
  const others = [...speakers(k)].filter((id) => !right.includes(id))
  const choices = [...right, ...others].slice(0, Math.max(right.length, Math.min(MOST_CHOICES, right.length + 2))).sort()
  const who = list(choices.map((id) => k.name(id) ?? id), 'or')
  const write = stems[at % stems.length]
  return {
    kind: 'who-said-it',
    stem: write ? write(who) : who,
    choices: choices.map((id) => ({ key: id, text: capitalise(k.name(id) ?? id) })),
    prompts: group.map(({ fact, text }) => ({ text, key: fact.speaker.entity })),
    explanation: sentence(`the source gives ${list(group.map(({ fact, text }) => `${inShort(text)} to ${k.name(fact.speaker.entity) ?? ''}`))}`),
    facts: group.map(({ fact }) => fact),
    slot,
    difficulty: group.length > 2 ? 'hard' : 'medium'
  }
}

/** The first words of a prompt, enough to know it by. */
function inShort(text: string): string {
  const words = text.replace(/[“”]/g, '').replace(/\.$/, '').split(' ')
  return words.length <= 6 ? `“${words.join(' ')}”` : `“${words.slice(0, 5).join(' ')} …”`
}
