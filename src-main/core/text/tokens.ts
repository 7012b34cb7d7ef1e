import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../../../src-shared/model.ts'
import { paragraphs } from './paragraphs.ts'
import { isUpper, plain, unaccented } from './plain.ts'
import { type Quote, quotesIn } from './quotes.ts'
import { sentencesOf } from './sentences.ts'

export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token extends Span {
  text: string
  lower: string
  tag: Tag
  lemma: string
}

export interface Sentence extends Span {
  index: number
  paragraph: number
  tokens: Token[]
}

export interface Paragraph extends Span {
  /** Indices of its sentences, end exclusive. */
  from: number
  to: number
  quotes: Quote[]
}

/** A text read: everything below it works on this. */
export interface Reading {
  text: string
  copy: string
  paragraphs: Paragraph[]
  sentences: Sentence[]
}

const nlp = winkNLP(model, ['pos'])
const { its } = nlp

/** Paragraphs, sentences, tagged tokens, quotations. `onSentence` hears the offset reached. */
export function read(text: string, onSentence?: (done: number) => void): Reading {
  const copy = plain(text)
  const blocks = paragraphs(copy)
  const named = capitalsInside(copy, blocks)
  const reading: Reading = { text, copy, paragraphs: [], sentences: [] }
  blocks.forEach((block, paragraph) => {
    const from = reading.sentences.length
    for (const span of sentencesOf(copy, block)) {
      reading.sentences.push({
        ...span,
        index: reading.sentences.length,
        paragraph,
        tokens: tokensOf(copy, span, named)
      })
      onSentence?.(span.end)
    }
    const next = blocks[paragraph + 1]
    const carries = next !== undefined && /["“]/.test(text[next.start] ?? '')
    reading.paragraphs.push({
      ...block,
      from,
      to: reading.sentences.length,
      quotes: quotesIn(text, block, carries)
    })
  })
  return reading
}

const english = new Map<string, boolean>()

/** Whether the tagger's word list holds a word, in small letters: "health" it does, "Solheim" it does not. */
export function isEnglish(word: string): boolean {
  const lower = unaccented(word.toLowerCase())
  const known = english.get(lower)
  if (known !== undefined) return known
  if (english.size > 20_000) english.clear()
  const listed = (form: string): boolean => !nlp.readDoc(form).isOOV(form)
  const found =
    /^[a-z'-]+$/.test(lower) &&
    (listed(lower) || (lower.endsWith('s') && lower.length > 4 && listed(lower.slice(0, -1))))
  english.set(lower, found)
  return found
}

/** Words seen with a capital where no sentence starts: names. */
function capitalsInside(copy: string, blocks: readonly Span[]): Set<string> {
  const seen = new Set<string>()
  for (const block of blocks)
    for (const m of copy.slice(block.start, block.end).matchAll(/[\p{Ll}\d,;] (\p{Lu}[\p{L}'-]+)/gu)) {
      const word = m[1]?.replace(/'s$/, '')
      if (word !== undefined) seen.add(word)
    }
  return seen
}

function tokensOf(copy: string, span: Span, named: ReadonlySet<string>): Token[] {
  const source = copy.slice(span.start, span.end)
  const fed = unaccented(withoutOpeningCapital(source, named))
  const tagged = nlp.readDoc(fed).tokens()
  /* eslint-disable @typescript-eslint/unbound-method -- the library is asked for parts of a token by its own functions */
  const shapes = tagged.out(its.value)
  const tags = tagged.out(its.pos) as Tag[]
  // The library's types leave out that its functions may take the model's word lists.
  const lemmas = tagged.out(its.lemma as typeof its.value)
  /* eslint-enable @typescript-eslint/unbound-method */
  const out: Token[] = []
  let at = 0
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i] ?? ''
    // The tagger may rewrite a character it does not know; what cannot be found again is passed over.
    const found = fed.indexOf(shape, at)
    if (found < 0 || shape.trim() === '') continue
    const text = source.slice(found, found + shape.length)
    at = found + shape.length
    const tag = tags[i] ?? 'X'
    out.push({
      text,
      lower: text.toLowerCase(),
      tag: (tag as string) === 'SPACE' ? 'X' : tag,
      lemma: (lemmas[i] ?? text).toLowerCase(),
      start: span.start + found,
      end: span.start + at
    })
  }
  return hyphened(out)
}

/**
 * A sentence's first word has a capital whatever it is, and the tagger then takes it for a name ("Storms killed ...").
 * It is read in small letters unless it is a name elsewhere in the text or no English word at all.
 */
function withoutOpeningCapital(source: string, named: ReadonlySet<string>): string {
  const m = /^["'([\s]*(\p{Lu}\p{Ll}+)(?=[\s,:;])/u.exec(source)
  const word = m?.[1]
  if (m === null || word === undefined || named.has(word)) return source
  const lower = word.toLowerCase()
  if (lower.length !== word.length || !(isEnglish(lower) || pluralOfPeople(lower))) return source
  const at = m[0].length - word.length
  return source.slice(0, at) + lower + source.slice(at + word.length)
}

/** "Environmentalists", "Prosecutors", "Dockers": no word list has them all. */
const pluralOfPeople = (lower: string): boolean => /(?:ists|ers|ors|ians|men|women|eers|ants)$/.test(lower)

/** Joins what a hyphen joins: "Russia-NATO", "two-day", "Rowling-Smith". */
function hyphened(tokens: Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hyphen = tokens[i]
    if (hyphen === undefined) break
    const next = tokens[i + 1]
    const last = out.at(-1)
    const joins =
      hyphen.text === '-' &&
      next !== undefined &&
      last?.end === hyphen.start &&
      hyphen.end === next.start &&
      /^[\p{L}\p{N}.]/u.test(next.text) &&
      /[\p{L}\p{N}.]$/u.test(last.text)
    if (!joins) {
      out.push(hyphen)
      continue
    }
    i++
    const tag: Tag =
      isUpper(next.text[0]) && (isUpper(last.text[0]) || next.tag === 'PROPN')
        ? 'PROPN'
        : next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADP'
          ? 'ADJ'
          : last.tag === 'NUM' && next.tag === 'NOUN'
            ? 'ADJ'
            : next.tag
    const text = `${last.text}-${next.text}`
    out[out.length - 1] = {
      text,
      lower: text.toLowerCase(),
      tag,
      lemma: `${last.lower}-${next.lemma}`,
      start: last.start,
      end: next.end
    }
  }
  return out
}
