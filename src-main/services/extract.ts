import { createHash } from 'node:crypto'
import type { Source } from '../../src-shared/model.ts'
import { extract } from '../core/facts/extract.ts'

export { MOST_BYTES, readPlainText } from '../formats/plain-text/read.ts'

export interface ExtractOptions {
  /** An ISO day, when the text's own date line is wrong or missing. */
  readonly date?: string | undefined
  /** When the text's own headline is wrong or missing. */
  readonly title?: string | undefined
  /** What to call the text when neither it nor `title` says. */
  readonly fallbackTitle?: string
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined
}

/** A text with all that was found in it. The same text and options give the same source, its id included. */
export function extractSource(
  text: string,
  { fallbackTitle = 'Untitled text', ...options }: ExtractOptions = {}
): Source {
  const found = extract(text, options)
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const title = options.title ?? found.title ?? fallbackTitle
  return {
    id: `${slug(title)}-${sha256.slice(0, 8)}`,
    title,
    date: options.date ?? found.date,
    sha256,
    text,
    sentences: found.sentences,
    entities: found.entities,
    facts: found.facts
  }
}

/** A name for files and ids: small letters, digits and hyphens, 60 at most. */
function slug(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const words = plain.match(/[a-z0-9]+/g) ?? ['text']
  return words.join('-').slice(0, 60).replace(/-$/, '')
}
