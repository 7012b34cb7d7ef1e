import { describe, expect, it } from 'vitest'
import { look } from './look.ts'

/** Wednesday. */
const line = '2023-05-17'
const cases: readonly [string, readonly string[]][] = [
  ['The bridge opened on 3 May 2021.', ['2021-05-03']],
  ['On December 17 the ministry published a draft.', ['2022-12-17']],
  ['The exhibition is open until October 8.', ['2023-10-08']],
  ['The trial will begin on 2 April.', ['2024-04-02']],
  ['The storm passed on Saturday.', ['2023-05-13']],
  ['The court will rule on Friday.', ['2023-05-19']],
  ['The council met last Wednesday.', ['2023-05-10']],
  ['He spoke yesterday. She answers tomorrow.', ['2023-05-16', '2023-05-18']],
  [
    'The pair met on 2 May 2021. The following day they signed. Two weeks later they fell out.',
    ['2021-05-02', '2021-05-03', '2021-05-17']
  ],
  ['The vote on 7 March 2022 was close. On the same day, the mayor resigned.', ['2022-03-07', '2022-03-07']],
  ['The fair ran from 3 to 5 May.', ['2023-05-03/2023-05-05']],
  ['It rained on 2 and 3 March.', ['2023-03-02', '2023-03-03']],
  ['Prices doubled between 2010 and 2015.', ['2010/2015']],
  ['Maria Lund (12 May 1921 - 3 June 2003) was a painter.', ['1921-05-12', '2003-06-03']],
  ['The club was founded in 1887. A year later it moved.', ['1887', '1888']],
  ['In June last year the mayor resigned.', ['2022-06']],
  ['Voting takes place on the second Tuesday in June.', ['2023-06-13']],
  ['She resigned on Friday, two days after the vote.', ['2023-05-12', '2023-05-10']],
  ['The tower was damaged in August 2015. In October of that year it fell.', ['2015-08', '2015-10']]
]

describe('dates', () => {
  it.each(cases)('%s', (text, iso) => {
    expect(look(text, line).dates).toEqual(iso)
  })

  it.each([
    'She sat in the sun and may march again at the same time.',
    'About 2000 people came, and 1999 homes were lost.',
    'The 9/11 attacks changed the law.',
    'Trains run every Sunday from May to October.',
    'The score was 3-2 after 90 minutes.'
  ])('no date in: %s', (text) => {
    expect(look(text, line).dates).toEqual([])
  })

  it('without a date line, days of the week stay unsettled rather than guessed', () => {
    expect(look('The storm passed on Saturday.', null).dates).toEqual([])
  })
})
