import type { StatementFact } from '../../../src-shared/model.ts'
import { isProperName, oncePerFact, type Knowledge } from './knowledge.ts'
import { bare, capitalise, sentence, sharedPart, wordSet } from './words/text.ts'
import { sayingVerb } from './words/verbs.ts'
import { curly, standalone } from './wording.ts'

/** A statement whose words stand by themselves, in the pieces that stems are built from. */
export interface Said {
  readonly fact: StatementFact
  /** The speaker as it stands in a sentence: "Sergei Ryabkov", "the Russian Foreign Ministry". */
  readonly speaker: string
  /** What was said, to stand after the verb and its link; in quotation marks when `form` is "quote". */
  readonly content: string
  /** "said that the wall is high", "promised to mend the wall", "said: “The wall is high.”" */
  readonly form: 'that' | 'to' | 'quote'
  /** The speaker is a document: "According to the agreement, ...". */
  readonly isDocument: boolean
  readonly past: string
  readonly base: string
  readonly asked: string
}

/** A comment hung on the end may be the writer's own: "..., which is alarming". */
const TRAILING =
  /, (?:which|what|adding|noting|according to|said|says|he|she|they|but|although|though)\b[^“”]*$/

/** Verbs that can stand before a colon and a quotation. */
const BEFORE_COLON = new Set(['said', 'stated', 'added', 'wrote', 'replied', 'explained', 'declared'])

/** Verbs that take "to" and say what their own subject will do. */
const BEFORE_TO: Readonly<Record<string, string>> = {
  promised: 'promise',
  pledged: 'pledge',
  vowed: 'vow',
  threatened: 'threaten',
  offered: 'offer',
  agreed: 'agree',
  refused: 'refuse',
  declined: 'decline'
}

const LEAST_QUOTE_WORDS = 4

/** What a statement says, fit to be asked; null when it leans on sentences around it or has no named speaker. */
export const said = oncePerFact((k: Knowledge, fact: StatementFact): Said | null => {
  const speaker = k.name(fact.speaker.entity)
  if (speaker === null || !isSomebody(k, fact)) return null
  const isDocument = k.entity(fact.speaker.entity)?.type === 'document'
  const verb = { ...sayingVerb(fact.verb, fact.affirmed), isDocument }
  const raw = curly(fact.content.trim().replace(/^that /, ''))
  const wholeQuote = fact.quotes.find(({ text }) => bare(text).length >= bare(raw).length * 0.95)
  if (wholeQuote && fact.affirmed) {
    const words = tidyQuote(wholeQuote.text)
    // Half a sentence, torn off by "he told the chamber", is no quotation to ask for.
    if (words.split(' ').length < LEAST_QUOTE_WORDS || /^\p{Ll}/u.test(words)) return null
    return {
      fact,
      speaker,
      content: `“${words}”`,
      form: 'quote',
      ...verb,
      past: BEFORE_COLON.has(verb.past) ? verb.past : 'said'
    }
  }
  const content = standalone(k, raw.replace(TRAILING, ''))
  if (content === null || !isBalanced(content)) return null
  if (followsTo(k, fact)) {
    const base = BEFORE_TO[fact.verb]
    return base === undefined || !fact.affirmed
      ? null
      : { fact, speaker, content, form: 'to', isDocument, past: fact.verb, base, asked: base }
  }
  return isClause(k, fact, content) ? { fact, speaker, content, form: 'that', ...verb } : null
})

/** A name, a document, or several people ("officials"); not "source" or "note". */
function isSomebody(k: Knowledge, { speaker }: StatementFact): boolean {
  const entity = k.entity(speaker.entity)
  if (!entity) return false
  return (
    entity.type === 'document' ||
    isProperName(k, entity) ||
    /(?:[^s]s|people|police|men|women)$/.test(
      entity.name.split(/ (?:of|in|at|for|from|with|who|close) /)[0] ?? ''
    )
  )
}

/** "promised | to publish a list": the content is an infinitive. */
function followsTo(k: Knowledge, { content, evidence }: StatementFact): boolean {
  const at = k.source.text.indexOf(content, evidence.start)
  return at >= 0 && /\bto\s+$/.test(k.source.text.slice(Math.max(0, at - 4), at))
}

/** Inner marks become single ones, so that the outer pair can be told apart. */
export function tidyQuote(text: string): string {
  const stripped = curly(text)
    .trim()
    .replace(/^[“"]+(?=[^“”"]*$)/, '')
    .replace(/[,;.]+(['’]?)$/, '$1')
  return stripped.replaceAll('“', '‘').replaceAll('”', '’').trim()
}

const isBalanced = (text: string): boolean =>
  !text.includes('"') && (text.match(/“/g) ?? []).length === (text.match(/”/g) ?? []).length

/** Verb forms that are sure to be the finite verb of a clause. */
const FINITE =
  /\b(?:is|are|was|were|will|would|can|cannot|could|must|should|may|might|shall|has|have|had|does|do|did)\b|n['’]t\b/
/** Forms that may be one, or a participle or a noun: enough only where "that" promises a clause. */
const PERHAPS_FINITE =
  /\b(?:remains?|means?|needs?|wants?|makes?|gives?|takes?|shows?|poses?|made|gave|took|saw|came|went|held|left|lost|won|led|paid|met|sent|said|found|kept|told|began|rose|fell|grew|wrote|knew|\p{Ll}{2,}ed)\b/u
const STARTS_WITH_VERB =
  /^(?:is|are|was|were|will|would|can|cannot|could|must|should|may|might|shall|has|have|had|does|do|did|not)\b/
const RELATIVE = /\b(?:that|which|who|whose|whom|where|because|if)\b/

/** "That" needs a clause: "the wall will hold", not "a cut in fees" or "claims that the wall had failed". */
function isClause(k: Knowledge, { content, evidence }: StatementFact, said: string): boolean {
  // "will take the case to court" has lost its subject; "the charge: “I never ...”" is two things.
  if (said.split(' ').length < 4 || STARTS_WITH_VERB.test(said) || said.includes(': ')) return false
  const body = said.slice(said.indexOf(' '))
  const relative = body.search(RELATIVE)
  const main = relative < 0 || /^(?:if|because|where)\b/.test(said) ? body : body.slice(0, relative)
  if (FINITE.test(main)) return true
  const at = k.source.text.indexOf(content, evidence.start)
  const before = k.source.text.slice(Math.max(0, at - 24), Math.max(0, at))
  return (
    PERHAPS_FINITE.test(main) &&
    (/\bthat,?\s+$/.test(before) || /(?:^|[.,:]\s+)$/.test(before) || at === evidence.start)
  )
}

const contentWordsOf = oncePerFact((_: Knowledge, { content }: StatementFact) => wordSet(content))

/** Statements that say much the same, this one among them. */
export const alike = oncePerFact((k: Knowledge, fact: StatementFact): readonly StatementFact[] =>
  k.everything.filter(
    (other): other is StatementFact =>
      other.kind === 'statement' && sharedPart(contentWordsOf(k, other), contentWordsOf(k, fact)) >= 0.6
  )
)

/** Who says much the same, or passes it on. */
export const agreeing = (k: Knowledge, fact: StatementFact): string[] =>
  alike(k, fact).flatMap(({ speaker, via }) =>
    via?.entity ? [speaker.entity, via.entity] : [speaker.entity]
  )

/**
 * Whether what one says may count as said by the other: the same speaker, or a document beside a body, since a
 * ministry speaks in its own notes and the source need not say whose note it was.
 */
export function mayAgree(k: Knowledge, a: string, b: string): boolean {
  const types = [a, b].map((id) => k.entity(id)?.type)
  return a === b || (types.includes('document') && types.some((type) => type !== 'person'))
}

/** What follows the speaker: "stressed that ...", "promised to ...", "said: “...”". */
export function asserted({ fact, content, form, past }: Said, changed?: string): string {
  const what = changed ?? content
  if (form === 'quote') return `${past}: ${what.replace(/”$/, /[.!?]”$/.test(what) ? '”' : '.”')}`
  return `${fact.affirmed ? past : 'denied'} ${form} ${what}`
}

/** "Sergei Ryabkov stressed that ...", "Jen Psaki said: “...”", "According to the draft agreements, ...". */
export function tell(s: Said, options: { speaker?: string; content?: string } = {}): string {
  const who = options.speaker ?? s.speaker
  if (s.isDocument) return sentence(`according to ${who}, ${options.content ?? s.content}`)
  const told = `${capitalise(who)} ${asserted(s, options.content)}`
  return s.form === 'quote' ? told : sentence(told)
}

/** "Who stressed that ...?", "Which organisation said: “...”?" */
export function whoAsserted(s: Said, who: string): string {
  const told = `${who} ${asserted(s)}`
  return s.form === 'quote' ? `${capitalise(told.replace(/\.”$/, '”'))}?` : `${capitalise(told)}?`
}

/** The same sentence with where it was said. */
export const sayOn = (told: string, medium: string, isPlatform: boolean): string =>
  `${told.replace(/\.$/, '')} (${isPlatform ? 'on' : 'medium:'} ${medium}).`

/** "In a radio interview, Sergei Ryabkov said that ..." */
export const sayIn = (s: Said, occasion: string): string =>
  sentence(`${occasion}, ${s.speaker} ${asserted(s)}`)
