import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChecker } from '../../../src-main/core/claims/check.ts'
import { splitClaims } from '../../../src-main/core/claims/split.ts'

const report = `BRUSSELS, 14 March 2022 - The transport ministers of Norland and Estavia met in Brussels on Monday and signed an agreement on night trains.

The talks lasted an hour and a half. Norland will pay 40 million euros for new carriages, and the first train is to leave Halden on 12 December.

Norland's transport minister, Greta Lindholm, said that tickets would cost 59 euros. "We have waited eleven years for this," she told reporters. She denied that Norland had threatened to leave the project.

Estavian minister Pavel Orlik warned that the station at Kessin was too small. A consultant's report rejected in February had proposed a new station south of the river.

The line was closed in 1994 after a fire destroyed the depot in Kessin. Nobody was hurt.`

const check = makeChecker([{ text: report }])
const verdict = (claim: string) => check(claim).verdict

describe('a claim that the source bears out', () => {
  it.each([
    ['in other words', 'The transport ministers of Norland and Estavia held talks in Brussels.'],
    ['with the date that the date line gives a weekday', 'The ministers met on 14 March 2022.'],
    ['with the capital for its name', 'The ministers met in the Belgian capital.'],
    ['with a figure in another unit', 'The talks lasted 90 minutes.'],
    ['turned from active to passive', 'An agreement on night trains was signed on Monday.'],
    ['with a noun for a verb', 'The line was shut in 1994.'],
    ['said by the one who said it', 'Greta Lindholm said that tickets would cost 59 euros.'],
    ['of an office', 'Pavel Orlik is a minister.'],
    ['of a denial', 'Lindholm denied that Norland had threatened to leave the project.'],
    [
      'less exact than the source',
      'The line was closed in the 1990s after a fire destroyed the depot in Kessin.'
    ]
  ])('is supported %s', (_, claim) => {
    const found = check(claim)
    expect(found).toMatchObject({ verdict: 'supported', conflict: null })
    expect(found.evidence).toHaveLength(1)
  })
})

describe('a claim that differs in one piece is refuted, and the piece is named', () => {
  it.each([
    ['date', 'The first train is to leave Halden on 2 December.', '2 December', '12 December'],
    [
      'number',
      'Norland will pay 60 million euros for new carriages.',
      '60 million euros',
      '40 million euros'
    ],
    ['number', 'The talks lasted two hours.', 'two hours', 'an hour and a half'],
    ['place', 'The depot in Halden was destroyed by a fire.', 'Halden', 'Kessin'],
    ['place', 'The report had proposed a new station north of the river.', 'north', 'south'],
    [
      'speaker',
      'Greta Lindholm warned that the station at Kessin was too small.',
      'Greta Lindholm',
      'Pavel Orlik'
    ]
  ])('%s: %s', (slot, claim, claimed, stated) => {
    expect(check(claim)).toMatchObject({ verdict: 'refuted', conflict: { slot, claimed, stated } })
  })

  it('refutes what the source denies and what it says the contrary of', () => {
    expect(check('Lindholm confirmed that Norland had threatened to leave the project.')).toMatchObject({
      verdict: 'refuted',
      conflict: { slot: 'polarity' }
    })
    expect(check('The line was opened in 1994.')).toMatchObject({
      verdict: 'refuted',
      conflict: { slot: 'polarity' }
    })
  })

  it('refutes an office that is not the one held', () => {
    expect(check('Greta Lindholm is the finance minister of Norland.')).toMatchObject({
      verdict: 'refuted',
      conflict: { slot: 'role' }
    })
  })
})

describe('what the source does not say', () => {
  it.each([
    'Pavel Orlik will resign.',
    'The new carriages are being built in Estavia.',
    'Greta Lindholm travelled to the meeting by train.',
    'The price of bread rose in May.'
  ])('is not stated: %s', (claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'not-stated', evidence: [], conflict: null })
  })

  it('does not take what is only proposed for done', () => {
    expect(verdict('A new station was built south of the river.')).not.toBe('supported')
  })
})

describe('evidence', () => {
  it('is the sentence that decides, by offsets into the text as given', () => {
    const [evidence] = check('Norland will pay 60 million euros for new carriages.').evidence
    expect(evidence?.text).toContain('40 million euros')
    expect(report.slice(evidence?.start, evidence?.end)).toBe(evidence?.text)
  })

  it('names the source among several', () => {
    const other = 'The harbour of Kessin was dredged in May 2021. It cost nine million euros.'
    const found = makeChecker([{ text: report }, { text: other }])(
      'The harbour of Kessin was dredged in May 2021.'
    )
    expect(found).toMatchObject({ verdict: 'supported', evidence: [{ source: 1 }] })
  })
})

describe('any input', () => {
  it('is answered: no text, no claim, no source', () => {
    expect(makeChecker([])('Anything.').verdict).toBe('not-stated')
    expect(makeChecker([{ text: '' }])('Anything.').verdict).toBe('not-stated')
    expect(verdict('')).toBe('not-stated')
    expect(verdict('?!')).toBe('not-stated')
  })

  it('gets the same answer twice, with evidence that is in the text', () => {
    const words = report.split(/\s+/)
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 14 }), (parts) => {
        const claim = parts.join(' ')
        const first = check(claim)
        expect(check(claim)).toEqual(first)
        expect(first.confidence).toBeGreaterThanOrEqual(0)
        expect(first.confidence).toBeLessThanOrEqual(1)
        expect(first.verdict === 'not-stated').toBe(first.evidence.length === 0)
        expect(first.verdict === 'refuted').toBe(first.conflict !== null)
        for (const e of first.evidence) expect(report.slice(e.start, e.end)).toBe(e.text)
      }),
      { numRuns: 150 }
    )
  })

  it('never calls a sentence of the source refuted by itself', () => {
    for (const claim of splitClaims(report)) expect([claim, verdict(claim)]).not.toEqual([claim, 'refuted'])
  })
})

describe('a text of claims', () => {
  it('is split into its sentences, without bullets and blank lines', () => {
    expect(splitClaims('- It rained in Leeds.\n- Dr. Ames said no. The bridge is shut.\n\n***\n')).toEqual([
      'It rained in Leeds.',
      'Dr. Ames said no.',
      'The bridge is shut.'
    ])
  })
})
