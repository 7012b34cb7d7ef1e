import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_BYTES, readPlainText } from '../../src-main/formats/plain-text/read.ts'

const text = 'Café “quoted” – 𝒜.\nSecond line.\n'

function utf16(content: string, endian: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le')
  return endian === 'le' ? bytes : bytes.swap16()
}

describe('the encodings of a text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(text, 'le')],
    ['UTF-16, big end first', utf16(text, 'be')]
  ])('%s is read without a word', (_, bytes) => {
    expect(readPlainText(bytes, 'a.txt')).toEqual({ text, notice: null })
  })

  it('anything else is read as Windows-1252, with a notice that names the file', () => {
    const bytes = Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80])
    const { text: read, notice } = readPlainText(bytes, 'a.txt')
    expect(read).toBe('“Café” €')
    expect(notice).toMatch(/^a\.txt .*Windows-1252/)
  })

  it('every text comes back from UTF-8, line ends aside', () => {
    const prose = fc.string({ unit: 'grapheme', minLength: 1 }).map((inner) => `a${inner}`)
    fc.assert(
      fc.property(prose, (inner) => {
        const read = readPlainText(Buffer.from(inner), 'a.txt').text
        expect(read).toBe(inner.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
      })
    )
  })

  it('every line end becomes one', () => {
    expect(readPlainText(Buffer.from('a\r\nb\rc\nd\r\r\n'), 'x').text).toBe('a\nb\nc\nd\n\n')
  })

  it('a text of the largest size is read', () => {
    expect(readPlainText(Buffer.alloc(MOST_BYTES, 'a '), 'x').text).toHaveLength(MOST_BYTES)
  })
})

describe('what is no text', () => {
  it.each<[string, Uint8Array | string, RegExp]>([
    ['nothing', '', /is empty/],
    ['a byte order mark alone', '\uFEFF', /is empty/],
    ['no-break spaces', '\u00a0\u2003\n', /is empty/],
    ['UTF-16 without its mark', utf16('abc', 'le').subarray(2), /control character U\+0000/],
    ['a bell', 'ding\n\u0007', /line 2 holds the control character U\+0007/],
    ['RTF', '{\\rtf1 text}', /rich text/],
    ['a web page', '\n<!DOCTYPE html>\n<p>text', /web page/],
    ['an old document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /old Office document/],
    ['too much', Buffer.alloc(MOST_BYTES + 1, 'a'), /5\.0 MB; at most 5 MB/]
  ])('%s is refused, with the name of the file and a remedy', (_, content, message) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    expect(() => readPlainText(bytes, 'my.txt')).toThrow(message)
    expect(() => readPlainText(bytes, 'my.txt')).toThrow(/^my\.txt .*\. [A-Z].*\.$/)
  })
})
