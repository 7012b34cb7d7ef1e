import type { Entity } from '../../../src-shared/model.ts'
import { once, type Knowledge } from './knowledge.ts'
import { danglingWord } from './words/dangling.ts'
import { withoutQuotes } from './words/text.ts'

/** Pieces of the source made fit to stand alone: short names become full ones, dangling words refuse the piece. */

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Replaces matches that lie outside quotations, because nobody's quoted words may be changed. */
function replaceOutsideQuotes(
  text: string,
  pattern: RegExp,
  replacement: (found: string) => string,
  first = false
): string {
  const plain = withoutQuotes(text)
  let out = ''
  let from = 0
  for (const match of plain.matchAll(pattern)) {
    out += text.slice(from, match.index) + replacement(match[0])
    from = match.index + match[0].length
    if (first) break
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

interface ShortName {
  /** A piece that must be in the text for the pattern to match: a cheap look before a dear one. */
  readonly piece: string
  readonly pattern: RegExp
  /** What stands in its place, and where it must not stand already. */
  readonly full: string
  readonly name: string
  /** A surname is given its first name once; a leaning name is replaced everywhere. */
  readonly once: boolean
}

const shortNames = once((k: Knowledge): ShortName[] =>
  k.source.entities.flatMap((entity): ShortName[] => {
    const full = k.name(entity.id) ?? entity.name
    const short = entity.aliases
      .filter((alias) => leaning(entity, alias))
      .map((alias): ShortName => {
        const piece = alias.replace(/^the /i, '')
        const pattern = new RegExp(`\\b[Tt]he ${escape(piece)}\\b(?! (?:of|for)\\b)`, 'gu')
        return { piece, pattern, full, name: entity.name, once: false }
      })
    const surname = entity.name.split(' ').at(-1) ?? entity.name
    if (entity.type !== 'person' || surname === entity.name) return short
    // "Ryabkov" becomes "Sergei Ryabkov" where it first stands alone; "in Washington" is the place.
    const alone = new RegExp(
      `(?<!\\b(?:in|at|near) )(?<!\\p{Lu}[\\p{L}.]* )(?<![\\p{L}-])(?:(?:Mr|Mrs|Ms|Dr)\\.? )?${escape(surname)}(?![\\p{L}-])`,
      'gu'
    )
    return [...short, { piece: surname, pattern: alone, full: entity.name, name: entity.name, once: true }]
  })
)

/** Short and leaning names replaced by the canonical ones. */
export function withFullNames(k: Knowledge, text: string): string {
  let out = text
  for (const { piece, pattern, full, name, once: first } of shortNames(k)) {
    if (!out.includes(piece) || withoutQuotes(out).includes(name)) continue
    out = replaceOutsideQuotes(out, pattern, () => full, first)
  }
  return out
}

const TITLE =
  /^(?:president|king|queen|pope|judge|inspector|professor|doctor|captain|governor|chancellor|minister|mayor|father|sister|brother|sir|dame|lord|lady)$/i

/** "Archaeologist Pia Lanzi" has its capital from the sentence; "President Vella" has it from the office. */
const opensWithTrade = (k: Knowledge, text: string): boolean =>
  k.everything.some(
    (fact) =>
      fact.kind === 'role' &&
      /^\p{L}\p{Ll}+$/u.test(fact.role) &&
      !TITLE.test(fact.role) &&
      text
        .toLowerCase()
        .startsWith(`${fact.role.toLowerCase()} ${(k.entity(fact.person)?.name ?? '?').toLowerCase()}`)
  )

/** Lower case for a first word that is no name, so that the clause can stand after "that" or an auxiliary. */
export function inMidSentence(k: Knowledge, text: string): string {
  const first = /^[“"]?(\p{L}[\p{L}’'-]*)/u.exec(text)?.[1]
  if (first === undefined || text.startsWith('“') || text.startsWith('"') || !/^\p{Lu}/u.test(first))
    return text
  if (first === 'I' || /^\p{Lu}+$/u.test(first)) return /^A$/u.test(first) ? `a${text.slice(1)}` : text
  const seenSmall = new RegExp(`(?<!\\p{L})${escape(first.toLowerCase())}(?!\\p{L})`, 'u').test(k.source.text)
  const isName = k.source.entities.some(({ type, name, aliases }) =>
    [name, ...aliases].some(
      (each) =>
        /^\p{Lu}/u.test(each) &&
        (each.includes(' ') || !seenSmall) &&
        (startsWith(text, each) ||
          (type === 'person' && each.split(' ').some((word) => word === first.replace(/['’]s$/, ''))))
    )
  )
  const isArticle =
    /^(The|An?|Some|Several|Many|More|Most|Both|All|No|Its|His|Her|Their|Each|Every|Any)$/.test(first)
  if (opensWithTrade(k, text)) return text.charAt(0).toLowerCase() + text.slice(1)
  const secondIsName = /^\p{Lu}\S* \p{Lu}\p{Ll}/u.test(text)
  const isAdjectiveOfPlace = /(?:ish|ese|ian|ean|can|man|French|Dutch|Greek|Swiss)$/.test(first)
  const keeps =
    !isArticle && (isName || secondIsName || (!seenSmall && (isAdjectiveOfPlace || isMonth(first))))
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const startsWith = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))

const isMonth = (word: string): boolean =>
  /^(January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
    word
  )

/** A piece of the source with full names and no dangling word, mid-sentence form; null when it leans on others. */
export function standalone(k: Knowledge, text: string): string | null {
  // "WARSAW: The parliament ..." opens a paragraph of a briefing.
  const trimmed = curly(
    text
      .trim()
      .replace(/[\s,;:.]+$/, '')
      .replace(/^\p{Lu}{3,}(?: \p{Lu}+)*: /u, '')
  )
  if (trimmed === '') return null
  const full = inMidSentence(k, withFullNames(k, withCapitals(k, trimmed)))
  return danglingWord(full) === null ? full : null
}

const SMALL_WORD =
  /^(?:the|an?|some|several|many|more|most|both|all|no|its|his|her|their|each|every|any|in|on|at|for|of|two|three)$/

/** A capital that was taken away with that of the sentence: "home Minister Lane", where the source has "Home Minister Lane". */
function withCapitals(k: Knowledge, text: string): string {
  const [first = '', second = ''] = text.split(' ')
  if (!/^\p{Ll}/u.test(first) || SMALL_WORD.test(first) || !/^\p{Lu}/u.test(second)) return text
  const raised = text.charAt(0).toUpperCase() + text.slice(1)
  const isRaised = k.source.text.includes(`${raised.slice(0, first.length)} ${second}`)
  return isRaised && !k.source.text.includes(`${first} ${second}`) ? raised : text
}

/** Typewriter quotation marks as the printed ones that everything else here looks for. */
export const curly = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”')
