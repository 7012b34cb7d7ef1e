import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/core/facts/extract.ts'

const story = 'The council closed two libraries, and nobody was surprised by it.'

describe('title and date line', () => {
  it.each([
    [` date 2022-01-22 ${story}`, '2022-01-22'],
    [`GENEVA, 22 January 2022 - ${story}`, '2022-01-22'],
    [`Oslo, Jan. 5, 2021 (Agency) — ${story}`, '2021-01-05'],
    [`Published 3 May 2021\n\n${story}`, '2021-05-03'],
    [`Libraries to close\n\nBy Ann Moss\n3 May 2021\n\n${story}`, '2021-05-03'],
    [`${story} The mayor said so on Monday (May 3, 2021).`, '2021-05-03'],
    [`2 MAY 2021 | TOWN\n\n${story}`, '2021-05-02']
  ])('%j', (text, date) => {
    expect(extract(text).date).toBe(date)
  })

  it('takes the headline for the title and keeps it out of the facts', () => {
    const found = extract(
      `Libraries closed on 3 May 2019 in Leeds\n\nBy Ann Moss\n\n${story} It happened on 4 May 2019.`
    )
    expect(found.title).toBe('Libraries closed on 3 May 2019 in Leeds')
    expect(found.facts.every((f) => f.evidence.start > 40)).toBe(true)
  })

  it('lets what it is told win over what it finds', () => {
    const found = extract(`Headline here\n\n3 May 2021\n\n${story}`, { date: '2020-02-02', title: 'Another' })
    expect([found.title, found.date]).toEqual(['Another', '2020-02-02'])
  })

  it('does not take a date of the story for the date line', () => {
    expect(extract('On 3 May 1968 the council closed two libraries. Nobody came.').date).toBeNull()
  })
})
