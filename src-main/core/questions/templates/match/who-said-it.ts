import type { StatementFact } from '../../../../../src-shared/model.ts'
import type { MatchDraft, Template } from '../../draft.ts'
import { isProperName, type Knowledge } from '../../knowledge.ts'
import type { Rng } from '../../../study/rng.ts'
import { bare, capitalise, list, sentence, wordCount } from '../../words/text.ts'
import { mayAgree, said } from '../../saying.ts'
import { ownQuotes } from '../statement/words.ts'

const MOST_PROMPTS = 4
const MOST_CHOICES = 5
const LONGEST_NAME = 10
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
      draft(
        k,
        group,
        at,
        [
          (who) => `Who said what: ${who}?`,
          (who) => `Which of them said each of these: ${who}?`,
          (who) => `To whom does the source give each of these statements: ${who}?`
        ],
        'content'
      )
    )
}

/** The quoted words alone. */
export const matchWords: Template = {
  id: 'match/words',
  kind: 'who-said-it',
  write: (k, chance) =>
    groups(k, quotes(k), chance('words')).map((group, at) =>
      draft(
        k,
        group,
        at,
        [
          (who) => `Whose words are these: ${who}?`,
          (who) => `Who is quoted with each of these words: ${who}?`,
          (who) => `From whom does the source quote each of these: ${who}?`
        ],
        'words'
      )
    )
}

/** Speakers with a name; "officials" and "a report" are nobody to give words to. */
const speakers = (k: Knowledge): Set<string> =>
  new Set(
    k.statements
      .map(({ speaker }) => speaker.entity)
      .filter((id) => {
        const entity = k.entity(id)
        return entity !== undefined && wordCount(entity.name) <= LONGEST_NAME && isProperName(k, entity)
      })
  )

function contents(k: Knowledge): Prompt[] {
  return k.statements.flatMap((fact): Prompt[] => {
    const s = said(k, fact)
    // "Promised to mend the wall" is no sentence of its own.
    if (!s || !fact.affirmed || s.form === 'to') return []
    return [{ fact, text: s.form === 'quote' ? s.content : sentence(s.content) }]
  })
}

function quotes(k: Knowledge): Prompt[] {
  return k.statements.flatMap((fact): Prompt[] =>
    fact.affirmed && said(k, fact)
      ? ownQuotes(fact)
          .slice(0, 1)
          .map((text): Prompt => ({ fact, text: `“${text}”` }))
      : []
  )
}

/** Without the documents where a body speaks too: a ministry's note may be meant by either. */
const apart = (k: Knowledge, ids: ReadonlySet<string>): Set<string> =>
  new Set(
    [...ids].filter(
      (id) =>
        ![...ids].some((other) => other !== id && k.entity(id)?.type === 'document' && mayAgree(k, id, other))
    )
  )

/** Groups of one to four prompts, taken from the speakers in turn so that each group has several where it can. */
function groups(k: Knowledge, all: readonly Prompt[], random: Rng): Prompt[][] {
  const known = apart(k, speakers(k))
  if (known.size < 2) return []
  const names = [...known].flatMap((id) => k.names(id)).map(bare)
  const fit = all.filter(
    ({ fact, text }) =>
      known.has(fact.speaker.entity) &&
      wordCount(text) <= LONGEST_PROMPT &&
      // A prompt that names a speaker would point at a choice.
      !names.some((name) => ` ${bare(text)} `.includes(` ${name} `)) &&
      all.every(
        (other) => other.fact.speaker.entity === fact.speaker.entity || !bare(other.text).includes(bare(text))
      )
  )
  const bySpeaker = [...known].flatMap((id) =>
    random.shuffle(fit.filter(({ fact }) => fact.speaker.entity === id))
  )
  const out: Prompt[][] = []
  // Dealt like cards: even sizes, and each speaker's words spread over all groups.
  const count = Math.ceil(bySpeaker.length / MOST_PROMPTS)
  for (let group = 0; group < count; group++) out.push(cut(bySpeaker.filter((_, at) => at % count === group)))
  return out.filter((group) => group.length > 1)
}

/** More than two prompts with one answer would teach to stop reading. */
const cut = (group: readonly Prompt[]): Prompt[] =>
  new Set(group.map(({ fact }) => fact.speaker.entity)).size === 1 ? group.slice(0, 2) : [...group]

/** Those who speak in the source, then others it names in full: a choice of two would be half given. */
function others(k: Knowledge, right: readonly string[], prompts: readonly Prompt[]): string[] {
  const said = bare(prompts.map(({ text }) => text).join(' '))
  const named = k.source.entities
    .filter(
      ({ id, type, name }) =>
        type === 'person' && name.includes(' ') && !k.names(id).some((each) => said.includes(bare(each)))
    )
    .map(({ id }) => id)
  return [...new Set([...apart(k, speakers(k)), ...named])].filter((id) => !right.includes(id))
}

function draft(
  k: Knowledge,
  group: readonly Prompt[],
  at: number,
  stems: readonly ((who: string) => string)[],
  slot: string
): MatchDraft {
  const right = [...new Set(group.map(({ fact }) => fact.speaker.entity))]
  const choices = [...right, ...others(k, right, group)]
    .slice(0, Math.max(right.length, Math.min(MOST_CHOICES, right.length + 2)))
    .sort()
  const who = list(
    choices.map((id) => k.name(id) ?? id),
    'or'
  )
  const write = stems[at % stems.length]
  return {
    kind: 'who-said-it',
    stem: write ? write(who) : who,
    choices: choices.map((id) => ({ key: id, text: capitalise(k.name(id) ?? id) })),
    prompts: group.map(({ fact, text }) => ({ text, key: fact.speaker.entity })),
    explanation: sentence(
      `the source gives ${list(group.map(({ fact, text }) => `${inShort(text)} to ${k.name(fact.speaker.entity) ?? ''}`))}`
    ),
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
