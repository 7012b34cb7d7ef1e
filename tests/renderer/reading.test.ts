import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphs, sentencesAround } from '../../src-renderer/reading.ts'

const words = (paragraph: ReturnType<typeof paragraphs>[number]): string =>
  paragraph.parts.map((part) => part.text).join('')

describe('a source cut for reading', () => {
  test('blank lines part paragraphs, and a single line end is a space of its paragraph', () => {
    const shown = paragraphs('The title\n\nOne sentence\nof two lines.\n\n\nAnother.', [])
    expect(shown.map(words)).toEqual(['The title', 'One sentence\nof two lines.', 'Another.'])
    expect(shown.map(({ kind }) => kind)).toEqual(['title', 'text', 'text'])
  })

  test('without blank lines each line is a paragraph', () => {
    expect(paragraphs('First.\nSecond.', []).map(words)).toEqual(['First.', 'Second.'])
  })

  test('a first sentence is no title, and Markdown headings lose their signs', () => {
    expect(paragraphs('It ended.\n\n## Later\n\nMore.', []).map(({ kind }) => kind)).toEqual([
      'text',
      'heading',
      'text'
    ])
    expect(paragraphs('It ended.\n\n## Later', []).map(words)).toEqual(['It ended.', 'Later'])
  })

  test('a mark over two paragraphs marks both, and knows which mark it is', () => {
    const text = 'Before. Marked\n\nstill. After.'
    const [first, second] = paragraphs(text, [{ start: 8, end: 22 }])
    expect(first?.parts).toEqual([
      { text: 'Before. ', mark: null },
      { text: 'Marked', mark: 0 }
    ])
    expect(second?.parts).toEqual([
      { text: 'still.', mark: 0 },
      { text: ' After.', mark: null }
    ])
  })

  test('whatever is marked, no word of the text is lost, doubled or moved', () => {
    const line = fc.stringMatching(/^[a-zäß“”’.,0-9 ]{0,40}$/)
    const texts = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n\n'))
    const marks = fc.array(fc.record({ start: fc.nat(400), length: fc.nat(80) }), { maxLength: 6 })
    fc.assert(
      fc.property(texts, marks, (text, drawn) => {
        const spans = drawn.map(({ start, length }) => ({ start, end: start + length }))
        const shown = paragraphs(text, spans)
        for (const paragraph of shown)
          expect(text.slice(paragraph.start, paragraph.start + words(paragraph).length)).toBe(
            words(paragraph)
          )
        expect(shown.map(words).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const { start, parts } of shown) {
          let at = start
          for (const part of parts) {
            for (let i = at; i < at + part.text.length; i++)
              expect(part.mark !== null).toBe(spans.some((span) => span.start <= i && i < span.end))
            at += part.text.length
          }
        }
      })
    )
  })
})

describe('words looked up in a source', () => {
  const text = 'They met in Geneva. Talks went on. They met again.'
  const sentences = [
    { start: 0, end: 19 },
    { start: 20, end: 34 },
    { start: 35, end: 50 }
  ]
  test('give the sentence they first stand in, whatever their case', () => {
    expect(sentencesAround(text, sentences, 'geneva')).toEqual([sentences[0]])
    expect(sentencesAround(text, sentences, 'Talks went')).toEqual([sentences[1]])
  })
  test('give both sentences where they run over an end', () => {
    expect(sentencesAround(text, sentences, 'Geneva. Talks')).toEqual(sentences.slice(0, 2))
  })
  test('give nothing where they do not stand, or where there are none', () => {
    expect(sentencesAround(text, sentences, 'Vienna')).toEqual([])
    expect(sentencesAround(text, sentences, '  ')).toEqual([])
  })
})
