import { AppError } from '../../../src-shared/result.ts'

/** An article of this size would be a book: longer texts are meant to come in parts. */
export const MOST_BYTES = 5 * 1024 * 1024

export interface PlainText {
  /** Without byte order mark, every line end a `\n`, else as in the file. */
  readonly text: string
  /** What the reader should know, a sentence; null when the encoding was certain. */
  readonly notice: string | null
}

/* eslint-disable no-control-regex -- the first bytes of files that are no text */
/** Files that people take for text, by how they begin, and what to do instead. */
const others: readonly [start: RegExp, message: string][] = [
  [/^%PDF-/, 'is a PDF. Copy its text into a text file (UTF-8) and use that.'],
  [/^PK\x03\x04/, 'is a packed document, such as .docx or .zip. Save it as plain text (UTF-8) and use that.'],
  [/^\{\\rtf/, 'is rich text (RTF). Save it as plain text (UTF-8) and use that.'],
  [/^\xd0\xcf\x11\xe0/, 'is an old Office document. Save it as plain text (UTF-8) and use that.'],
  [
    /^\s*<(?:!doctype html|html)[\s>]/i,
    'is a web page. Copy its article into a text file (UTF-8) and use that.'
  ]
]
/* eslint-enable no-control-regex */

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, else Windows-1252 with a notice.
 * @param name of the file, for messages
 * @throws AppError `bad-input` when it is empty, too large or no text; the message names file and remedy
 */
export function readPlainText(bytes: Uint8Array, name: string): PlainText {
  const refuse = (message: string): AppError => new AppError('bad-input', `${name} ${message}`)
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    throw refuse(`has ${size} MB; at most ${MOST_BYTES / 1024 / 1024} MB can be read. Cut it into parts.`)
  }
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const other = others.find(([pattern]) => pattern.test(start))
  if (other) throw refuse(other[1])
  const { text, notice } = decode(bytes)
  const binary = controlCharacter(text)
  if (binary !== null) {
    throw refuse(
      `is no text file: line ${binary.line} holds the control character ${binary.code}. Save it as plain text (UTF-8).`
    )
  }
  if (text.trim() === '') throw refuse('is empty. Put the text of an article into it.')
  return { text: text.replace(/\r\n?/g, '\n'), notice: notice === null ? null : `${name} ${notice}` }
}

function decode(bytes: Uint8Array): PlainText {
  const [a, b] = bytes
  // TextDecoder takes the byte order mark away.
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notice: null }
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notice: null }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notice: null }
  } catch {
    return {
      text: windows1252(bytes),
      notice:
        'is not UTF-8 and was read as Windows-1252. If letters look wrong, save it as UTF-8 and try again.'
    }
  }
}

/** Bytes 128 to 159; the five that stand for nothing become the sign for that. */
const FROM_128 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

/** By hand, because TextDecoder in Node 20 takes "windows-1252" for Latin-1, which has no quotation marks. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => FROM_128.charAt(byte.charCodeAt(0) - 128))

/** The first character that no text holds: a control other than tab, line end or page break. */
function controlCharacter(text: string): { line: number; code: string } | null {
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  const at = text.search(/[\0-\x08\x0e-\x1f\x7f]/)
  if (at === -1) return null
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  return { line: text.slice(0, at).split(/\r\n?|\n/).length, code: `U+${code}` }
}
