import { describe, expect, it } from 'vitest'
import { segment } from '../../../src-main/core/text/sentences.ts'

const split = (text: string): string[] => segment(text).map((s) => text.slice(s.start, s.end))

describe('sentences', () => {
  it('do not end at abbreviations, initials or decimals', () => {
    expect(
      split(
        'Dr. J. K. Moss met Gen. Lee at 5 p.m. on Jan. 5. They paid $3.5 million for No. 7 Hill St. in the U.S. capital.'
      )
    ).toEqual([
      'Dr. J. K. Moss met Gen. Lee at 5 p.m. on Jan. 5.',
      'They paid $3.5 million for No. 7 Hill St. in the U.S. capital.'
    ])
  })

  it('end at an abbreviation when a sentence plainly starts after it', () => {
    expect(split('The firm is Norvik Ltd. It moved to the U.S. The rest stayed.')).toHaveLength(3)
  })

  it('go on after a question or an exclamation inside a quotation', () => {
    expect(split('"Who paid?" she asked. “Nobody!” he shouted back. Then they left.')).toEqual([
      '"Who paid?" she asked.',
      '“Nobody!” he shouted back.',
      'Then they left.'
    ])
  })

  it('keep the closing mark of a quotation that ends with them', () => {
    expect(split('“We lost. We will be back.” She left.')).toEqual([
      '“We lost.',
      'We will be back.”',
      'She left.'
    ])
  })

  it('are headings and bullets of their own, without the bullet', () => {
    expect(split('Three demands\n\n- Lower the fee\n- Open the gate\n\nThe board said no.')).toEqual([
      'Three demands',
      'Lower the fee',
      'Open the gate',
      'The board said no.'
    ])
  })

  it('go on over the line ends of a wrapped text', () => {
    const text =
      'The council of the town voted on Monday to close the old library in\nthe square. Nobody came.'
    expect(split(text)).toHaveLength(2)
  })
})
