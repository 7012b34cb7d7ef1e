import type { StatementFact } from '../../../../../src-shared/model.ts'
import { judgements } from '../../data/lists.ts'
import { optionName } from '../../distractors/people.ts'
import type { ChoiceDraft, Distractor, Template } from '../../draft.ts'
import { once, oncePerFact, type Knowledge } from '../../knowledge.ts'
import { bare, question, wordCount } from '../../words/text.ts'
import { mayAgree, said, tell, tidyQuote, type Said } from '../../saying.ts'
import { standalone } from '../../wording.ts'
import { isNamed, otherSpeakers } from './who-said.ts'

/** Quotations short enough to be asked as words, with their speaker. */
interface Words {
  readonly s: Said
  readonly fact: StatementFact
  readonly text: string
  /** Somebody else uses the same words. */
  readonly shared: boolean
}

const MOST_WORDS = 14

/** Neither a title ("The Salt Merchant") nor somebody else's words inside a quotation. */
export function ownQuotes({ quotes }: StatementFact): string[] {
  return quotes
    .filter(
      (quote) =>
        !quotes.some((other) => other !== quote && other.start <= quote.start && quote.end <= other.end)
    )
    .map(({ text }) => tidyQuote(text))
    .filter((text) => text !== '' && !isTitle(text))
}

const isTitle = (text: string): boolean => {
  const words = text.split(' ').filter((word) => !/^(?:of|the|a|an|and|in|on|for|to)$/.test(word))
  return words.length >= 2 && words.every((word) => /^[\p{Lu}\d]/u.test(word))
}

const quotations = once((k: Knowledge): Words[] => {
  const found = k.statements.flatMap((fact) => {
    const s = said(k, fact)
    return s && fact.affirmed
      ? ownQuotes(fact).map((text): Words => ({ s, fact, text, shared: usedByOthers(k, fact, text) }))
      : []
  })
  return found.filter(({ text }) => text !== '' && wordCount(text) <= MOST_WORDS)
})

/** The first quotation of each statement: to ask for its others as well would be to ask the same again. */
const oneEach = (all: readonly Words[]): Words[] =>
  all.filter(({ fact }, at) => all.findIndex((other) => other.fact === fact) === at)

/** "Who used the words “serious political decisions”?" */
export const whoseWords: Template = {
  id: 'statement/whose-words',
  kind: 'multiple-choice',
  write: (k, chance) =>
    quotations(k).flatMap(({ s, fact, text, shared }): ChoiceDraft[] => {
      const type = k.entity(fact.speaker.entity)?.type
      if (
        (type !== 'person' && type !== 'organisation') ||
        shared ||
        s.form === 'quote' ||
        !isNamed(k, fact.speaker.entity)
      )
        return []
      const noun = wordCount(text) === 1 ? 'the word' : 'the words'
      const stem = question(`${type === 'person' ? 'who' : 'which organisation'} used ${noun} “${text}”`)
      return [
        {
          kind: 'multiple-choice',
          stem,
          key: optionName(k, fact.speaker.entity),
          distractors: otherSpeakers(k, s, stem, chance(`${fact.id}/${text}`)),
          form: 'name',
          explanation: tell(s),
          facts: [fact],
          slot: 'words',
          difficulty: 'medium'
        }
      ]
    })
}

/** "Which of these words are quoted from Sergei Ryabkov?" */
export const whichWords: Template = {
  id: 'statement/which-words',
  kind: 'multiple-choice',
  write: (k, chance) =>
    oneEach(quotations(k)).flatMap(({ s, fact, text }): ChoiceDraft[] => {
      const others = quotations(k).filter(
        (other) =>
          !mayAgree(k, other.fact.speaker.entity, fact.speaker.entity) &&
          !alike(other.text, text) &&
          !other.shared
      )
      const distractors = chance(`${fact.id}/${text}`)
        .shuffle(others)
        .sort((a, b) => Math.abs(a.text.length - text.length) - Math.abs(b.text.length - text.length))
        .map((other): Distractor => ({
          text: `“${other.text}”`,
          why: `These are words of ${other.s.speaker}.`
        }))
      return [
        {
          kind: 'multiple-choice',
          stem: question(`which of these words does the source quote from ${s.speaker}`),
          key: `“${text}”`,
          distractors,
          form: 'text',
          explanation: tell(s),
          facts: [fact],
          slot: 'words',
          difficulty: 'hard'
        }
      ]
    })
}

/** "NATO's position is “impenetrable”": the thing described, and the one word for it. */
const DESCRIBED =
  /^(?<thing>[^“”]{4,90}?) (?:is|was|are|were) (?:an? )?“(?<word>\p{L}+(?:-\p{L}+)?)”(?=$|[,.])/u

/** "Which word did Sergei Ryabkov use to describe NATO's position?" */
export const describedAs: Template = {
  id: 'statement/described-as',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.statements.flatMap((fact): ChoiceDraft[] => {
      const s = said(k, fact)
      const groups = s?.form === 'that' ? DESCRIBED.exec(s.content)?.groups : undefined
      const thing = groups ? standalone(k, groups['thing'] ?? '') : null
      const word = groups?.['word'] ?? ''
      if (!s || thing === null || !fact.affirmed) return []
      const group = judgements.find((words) => words.includes(word.toLowerCase()))
      const distractors = chance(fact.id)
        .shuffle(group ?? [])
        .filter((other) => !bare(k.source.text).includes(other))
        .map((other): Distractor => ({
          text: `“${other}”`,
          why: `The source quotes ${s.speaker} with “${word}”.`
        }))
      return [
        {
          kind: 'multiple-choice',
          stem: question(`which word did ${s.speaker} use to describe ${thing}`),
          key: `“${word}”`,
          distractors,
          form: 'text',
          explanation: tell(s),
          facts: [fact],
          slot: 'words',
          difficulty: 'medium'
        }
      ]
    })
}

const alike = (a: string, b: string): boolean => bare(a).includes(bare(b)) || bare(b).includes(bare(a))

const bareContent = oncePerFact((_: Knowledge, { content }: StatementFact) => ` ${bare(content)} `)

/** The same words quoted from, or simply written about, somebody else as well. */
const usedByOthers = (k: Knowledge, fact: StatementFact, text: string): boolean =>
  k.everything.some(
    (other) =>
      other.kind === 'statement' &&
      other.speaker.entity !== fact.speaker.entity &&
      bareContent(k, other).includes(` ${bare(text)} `)
  )
