import type { Entity, StatementFact } from '../../../src-shared/model.ts'
import type { Knowledge } from './knowledge.ts'
import { danglingWord } from './words/dangling.ts'
import { bare, capitalise, sentence, withoutQuotes } from './words/text.ts'
import { sayingVerb } from './words/verbs.ts'

/** Pieces of the source made fit to stand alone: short names become full ones, dangling words refuse the piece. */

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Replaces matches that lie outside quotations, because nobody's quoted words may be changed. */
function replaceOutsideQuotes(
  text: string,
  pattern: RegExp,
  replacement: (found: string) => string,
  once = false
): string {
  const plain = withoutQuotes(text)
  let out = ''
  let from = 0
  for (const match of plain.matchAll(pattern)) {
    out += text.slice(from, match.index) + replacement(match[0])
    from = match.index + match[0].length
    if (once) break
  }
  return out + text.slice(from)
}

/** "the alliance", "the Deputy Minister": names that lean on an earlier sentence. */
function leaning(entity: Entity, alias: string): boolean {
  const words = alias.replace(/^the /i, '').split(' ')
  const name = entity.name.toLowerCase()
  if (entity.type === 'person') return !words.some((word) => name.split(' ').includes(word.toLowerCase()))
  const isCommon = /^\p{Ll}/u.test(words[0] ?? '')
  const isShortened =
    words.length === 1 &&
    /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') &&
    name.includes(' ') &&
    name.includes((words[0] ?? '').toLowerCase())
  return (isCommon || isShortened) && !/^(it|he|she|they|its|his|her|their)$/i.test(alias)
}

/** Short and leaning names replaced by the canonical ones. */
export function withFullNames(k: Knowledge, text: string): string {
  let out = text
  for (const entity of k.source.entities) {
    if (withoutQuotes(out).includes(entity.name)) continue
    const name = k.name(entity.id) ?? entity.name
    for (const alias of entity.aliases.filter((candidate) => leaning(entity, candidate))) {
      const bareAlias = escape(alias.replace(/^the /i, ''))
      out = replaceOutsideQuotes(
        out,
        new RegExp(`\\b[Tt]he ${bareAlias}\\b(?! (?:of|for)\\b)`, 'gu'),
        () => name
      )
    }
    if (entity.type === 'person') out = withFirstName(out, entity.name)
  }
  return out
}

/** "Ryabkov" becomes "Sergei Ryabkov" where it first stands alone. */
function withFirstName(text: string, name: string): string {
  const surname = name.split(' ').at(-1) ?? name
  if (surname === name || withoutQuotes(text).includes(name)) return text
  const alone = new RegExp(
    `(?<!\\p{Lu}[\\p{L}.]* )(?<![\\p{L}-])(?:(?:Mr|Mrs|Ms|Dr)\\.? )?${escape(surname)}(?![\\p{L}-])`,
    'gu'
  )
  return replaceOutsideQuotes(text, alone, () => name, true)
}

/** Lower case for a first word that is no name, so that the clause can stand after "that" or an auxiliary. */
export function inMidSentence(k: Knowledge, text: string): string {
  const first = /^[“"]?(\p{L}[\p{L}’'-]*)/u.exec(text)?.[1]
  if (first === undefined || text.startsWith('“') || text.startsWith('"') || !/^\p{Lu}/u.test(first))
    return text
  if (first === 'I' || /^\p{Lu}+$/u.test(first)) return /^A$/u.test(first) ? `a${text.slice(1)}` : text
  const isName = k.source.entities.some(({ name, aliases }) =>
    [name, ...aliases].some((each) =>
      each.split(/[ -]/).some((word) => word === first || word === first.replace(/['’]s$/, ''))
    )
  )
  const isArticle =
    /^(The|An?|Some|Several|Many|More|Most|Both|All|No|Its|His|Her|Their|Each|Every|Any)$/.test(first)
  const seenSmall = new RegExp(`(?<!\\p{L})${escape(first.toLowerCase())}(?!\\p{L})`, 'u').test(k.source.text)
  const secondIsName = /^\p{Lu}\S* \p{Lu}\p{Ll}/u.test(text)
  const isAdjectiveOfPlace = /(?:ish|ese|ian|ean|can|man|French|Dutch|Greek|Swiss)$/.test(first)
  const keeps =
    !isArticle && (isName || (!seenSmall && (secondIsName || isAdjectiveOfPlace || isMonth(first))))
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const isMonth = (word: string): boolean =>
  /^(January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
    word
  )

/** A piece of the source with full names and no dangling word, mid-sentence form; null when it leans on others. */
export function standalone(k: Knowledge, text: string): string | null {
  const trimmed = text.trim().replace(/[\s,;:.]+$/, '')
  if (trimmed === '') return null
  const full = inMidSentence(k, withFullNames(k, trimmed))
  return danglingWord(full) === null ? full : null
}

// ---------------------------------------------------------------- statements

export interface Said {
  readonly fact: StatementFact
  /** The speaker as it stands in a sentence: "Sergei Ryabkov", "the Russian Foreign Ministry". */
  readonly speaker: string
  /** What was said, to stand after "that"; in quotation marks when `direct`. */
  readonly content: string
  /** The whole content is a quotation. */
  readonly direct: boolean
  /** The speaker is a document: "According to the agreement, ...". */
  readonly isDocument: boolean
  readonly past: string
  readonly base: string
  readonly asked: string
}

/** A comment hung on the end may be the writer's own: "..., which is alarming". */
const TRAILING = /, (?:which|what|adding|noting|according to|said|says|he|she|they)\b[^“”]*$/

/** Verbs that can stand before a colon and a quotation. */
const BEFORE_COLON = new Set(['said', 'stated', 'added', 'wrote', 'replied', 'explained', 'declared'])

/** What a statement says, fit to be asked; null when it leans on sentences around it or has no named speaker. */
export function said(k: Knowledge, fact: StatementFact): Said | null {
  const speaker = k.name(fact.speaker.entity)
  if (speaker === null) return null
  const raw = fact.content.trim().replace(/^that /, '')
  const wholeQuote = fact.quotes.find(({ text }) => bare(text).length >= bare(raw).length * 0.95)
  const verb = {
    ...sayingVerb(fact.verb, fact.affirmed),
    isDocument: k.entity(fact.speaker.entity)?.type === 'document'
  }
  if (wholeQuote && fact.affirmed) {
    const words = tidyQuote(wholeQuote.text)
    return words.split(' ').length < 4
      ? null
      : {
          fact,
          speaker,
          content: `“${words}”`,
          direct: true,
          ...verb,
          past: BEFORE_COLON.has(verb.past) ? verb.past : 'said'
        }
  }
  const content = standalone(k, raw.replace(TRAILING, ''))
  if (content === null || !isClause(content) || !balanced(content)) return null
  return { fact, speaker, content, direct: false, ...verb }
}

/** Inner marks become single ones, so that the outer pair can be told apart. */
export function tidyQuote(text: string): string {
  const stripped = text
    .trim()
    .replace(/^[“"]+(?=[^“”"]*$)/, '')
    .replace(/[,;.]+$/, '')
  return stripped.replaceAll('“', '‘').replaceAll('”', '’').trim()
}

function balanced(text: string): boolean {
  return (
    (text.match(/“/g) ?? []).length === (text.match(/”/g) ?? []).length &&
    (text.match(/"/g) ?? []).length % 2 === 0
  )
}

/** A verb form somewhere after the first word: "that" needs a clause, not a noun. */
const VERB =
  /\b(?:is|are|was|were|be|been|will|would|can|could|must|should|may|might|shall|has|have|had|does|do|did|remains?|means?|needs?|wants?|makes?|gives?|takes?|shows?|poses?)\b|\b\p{Ll}+ed\b|\b(?:made|gave|took|saw|came|went|held|left|lost|won|led|paid|met|sent|said|found|kept|told|began|rose|fell|grew|cut|put|set)\b/u
const isClause = (text: string): boolean =>
  text.split(' ').length >= 4 && VERB.test(text.slice(text.indexOf(' ')))

/** "Sergei Ryabkov stressed that ...", "Jen Psaki said: “...”", "According to the draft agreements, ...". */
export function tell(
  { fact, speaker, content, direct, isDocument, past }: Said,
  options: { speaker?: string; content?: string } = {}
): string {
  const who = options.speaker ?? speaker
  const what = options.content ?? content
  if (isDocument) return sentence(`according to ${who}, ${what}`)
  if (direct) return `${capitalise(who)} ${past}: ${what.replace(/”$/, /[.!?]”$/.test(what) ? '”' : '.”')}`
  return sentence(`${who} ${fact.affirmed ? past : 'denied'} that ${what}`)
}

/** The same sentence with where it was said. */
export const sayOn = (told: string, medium: string, isPlatform: boolean): string =>
  `${told.replace(/\.$/, '')} (${isPlatform ? 'on' : 'medium:'} ${medium}).`

/** "In a radio interview, Sergei Ryabkov said that ..." */
export const sayIn = ({ speaker, past, content }: Said, occasion: string): string =>
  sentence(`${occasion}, ${speaker} ${past} that ${content}`)
