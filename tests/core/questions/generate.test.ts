import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generate, keyText, type GenerateOptions } from '../../../src-main/core/questions/generate.ts'
import { lint } from '../../../src-main/core/questions/lint/lint.ts'
import { Question, type Source } from '../../../src-shared/model.ts'
import { harbour } from '../../helpers/harbour.ts'

const all = generate(harbour, { seed: 'test' })
const byId = (id: string): Question => {
  const found = all.find((question) => question.id === id)
  if (!found) throw new Error(`no question ${id} among ${all.map((each) => each.id).join(', ')}`)
  return found
}
const options = (id: string): string[] => {
  const question = byId(id)
  return question.kind === 'multiple-choice' ? question.options.map(({ text }) => text) : []
}

describe('every generated question', () => {
  it('fits the model, has an id of its own and passes the flaw lint', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const question of all) {
      expect(Question.parse(question)).toEqual(question)
      expect(lint(question, { source: harbour })).toEqual([])
    }
  })

  it('has one key, a reason for each wrong option, an explanation and evidence inside the source', () => {
    for (const question of all) {
      expect(question.explanation).toMatch(/^[“\p{L}].*[.”]$/u)
      expect(question.evidence.length).toBeGreaterThan(0)
      for (const { source, start, end } of question.evidence) {
        expect(source).toBe('harbour')
        expect(harbour.sentences.some((sentence) => sentence.start <= start && start < sentence.end)).toBe(
          true
        )
        expect(end).toBeLessThanOrEqual(harbour.text.length)
      }
      if (question.kind !== 'multiple-choice') continue
      expect(question.options.filter(({ correct }) => correct)).toHaveLength(1)
      for (const { correct, why } of question.options) expect(why === null).toBe(correct)
    }
  })

  it('shares stem and key with no other', () => {
    expect(new Set(all.map((question) => `${question.stem}|${keyText(question)}`)).size).toBe(all.length)
  })

  it('asks sure facts only, whatever the caller allows', () => {
    const asked = new Set(generate(harbour, { seed: 'test', minConfidence: 0 }).flatMap(({ facts }) => facts))
    expect(asked).not.toContain('port')
    const strict = new Set(
      generate(harbour, { seed: 'test', minConfidence: 0.93 }).flatMap(({ facts }) => facts)
    )
    expect(strict).toContain('forum')
    expect(strict).not.toContain('bedrock')
  })
})

describe('events', () => {
  it('ask when, where, who, between whom, how long, and what happened then and there', () => {
    expect(byId('event-when-forum').stem).toBe(
      'When did a meeting of the Coastal Cities Forum take place in Rotterdam?'
    )
    expect(byId('event-where-forum').stem).toBe(
      'In which city did a meeting of the Coastal Cities Forum take place?'
    )
    expect(byId('event-who-budget').stem).toBe(
      'Which organisation approved a budget for the new harbour wall on 14 March 2023?'
    )
    expect(byId('event-between-talks').stem).toBe(
      'Who took part in the talks on flood defences that ended in Amsterdam on 18 March 2023?'
    )
    expect(byId('event-how-long-talks').stem).toBe(
      'How long did the talks between Elena Marsh and Dutch engineer Pieter Vos on flood defences last?'
    )
    expect(byId('event-what-on-date-forum').stem).toBe(
      'What happened on 16 March 2023, according to the source?'
    )
    expect(keyText(byId('event-when-forum'))).toBe('16 march 2023')
    expect(keyText(byId('event-where-forum'))).toBe('rotterdam')
    expect(keyText(byId('event-how-long-talks'))).toBe('two and a half hours')
    expect(keyText(byId('event-between-talks'))).toBe('elena marsh and pieter vos')
  })

  it('are not asked where the words alone do not say which event is meant', () => {
    expect(all.filter(({ id }) => id.endsWith('-vote'))).toEqual([])
  })

  it('offer the source’s own dates and places first and say what belongs to them', () => {
    expect(options('event-when-forum')).toEqual(expect.arrayContaining(['14 March 2023', '18 March 2023']))
    const where = byId('event-where-forum')
    const amsterdam =
      where.kind === 'multiple-choice' && where.options.find(({ text }) => text === 'Amsterdam')
    expect(amsterdam && amsterdam.why).toMatch(
      /^On 18 March 2023, the talks between .* ended in Amsterdam\.$/
    )
  })
})

describe('statements', () => {
  it('are always asked as said by somebody', () => {
    const about = all.filter(({ tags, kind }) => tags.includes('statement') && kind === 'true-false')
    expect(about.length).toBeGreaterThan(10)
    for (const { stem } of about) {
      expect(stem).toMatch(/Elena Marsh|Pieter Vos|Tomas Reyes|Ruth Okafor|[Hh]arbour authority/)
    }
  })

  it('keep a denial a denial', () => {
    expect(byId('statement-who-said-ferry').stem).toMatch(
      / denied that the work would close the ferry terminal\?$/
    )
    expect(byId('claim-statement-denial-ferry')).toMatchObject({ key: 'false' })
  })

  it('are given full names where the source leans on the sentence before', () => {
    expect(byId('statement-who-said-fishermen').stem).toContain('the city council of Port Hallow had ignored')
  })

  it('never offer a speaker’s own words as a wrong answer to what that speaker said', () => {
    expect(options('statement-what-said-cost')).not.toContain(
      'That the city could not borrow without the consent of the region'
    )
  })
})

describe('claims', () => {
  const claims = all.filter((question) => question.kind === 'true-false')
  it('come with all three verdicts', () => {
    for (const verdict of ['true', 'false', 'not-stated']) {
      expect(claims.filter(({ key }) => key === verdict).length).toBeGreaterThanOrEqual(5)
    }
  })

  it('that are false differ from the source in one slot, which the explanation names', () => {
    expect(byId('claim-event-date-budget').explanation).toMatch(
      /^The source says 14 March 2023; the claim says \d+ March 2023\.$/
    )
    expect(byId('claim-event-place-forum').stem).toBe(
      'A meeting of the Coastal Cities Forum took place in Amsterdam.'
    )
    expect(byId('claim-statement-polarity-borrow').stem).toBe(
      'Tomas Reyes warned that the city could borrow without the consent of the region.'
    )
  })

  it('that are not stated use no word the source could settle', () => {
    const told: Source = {
      ...harbour,
      text: `${harbour.text} All of it was broadcast in the morning after a vote behind closed doors in two languages, with a joint statement and an interview.`
    }
    const silent = (source: Source): Question[] =>
      generate(source, { seed: 'test' }).filter(
        (question) => question.kind === 'true-false' && question.key === 'not-stated'
      )
    expect(silent(harbour).length).toBeGreaterThanOrEqual(5)
    expect(silent(told)).toEqual([])
  })
})

describe('who said it', () => {
  it('has one to four prompts, none of which names a speaker, and every right one is among the choices', () => {
    const matches = all.filter((question) => question.kind === 'who-said-it')
    expect(matches.length).toBeGreaterThanOrEqual(2)
    for (const { prompts, choices } of matches) {
      expect(prompts.length).toBeGreaterThanOrEqual(1)
      expect(prompts.length).toBeLessThanOrEqual(4)
      for (const { text, key } of prompts) {
        expect(choices.map(({ id }) => id)).toContain(key)
        for (const choice of choices) expect(text.toLowerCase()).not.toContain(choice.text.toLowerCase())
      }
    }
  })
})

describe('numbers', () => {
  it('ask how many, in the source’s own clause', () => {
    expect(byId('quantity-how-many-q-sections-sections').stem).toBe(
      'In how many sections was the new harbour wall designed?'
    )
    expect(byId('quantity-how-many-q-studies-studies').stem).toBe(
      'How many studies of the tides did the harbour authority publish on 20 March 2023?'
    )
    expect(keyText(byId('quantity-how-many-q-sections-sections'))).toBe('240')
  })
})

describe('the same seed', () => {
  it('gives the same questions; another gives another order of options', () => {
    expect(generate(harbour, { seed: 'test' })).toEqual(all)
    expect(generate(harbour, { seed: 'other' })).not.toEqual(all)
  })

  it('holds for any seed and any choice of kinds and count', () => {
    const kinds = fc.subarray(['multiple-choice', 'true-false', 'who-said-it'] as const, { minLength: 1 })
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), kinds, (seed, count, wanted) => {
        const chosen: GenerateOptions = { seed, count, kinds: wanted }
        const questions = generate(harbour, chosen)
        expect(questions).toEqual(generate(harbour, chosen))
        expect(questions.length).toBeLessThanOrEqual(count)
        for (const question of questions) {
          expect(wanted).toContain(question.kind)
          expect(lint(question, { source: harbour })).toEqual([])
        }
      }),
      { numRuns: 30 }
    )
  })
})

describe('a count', () => {
  it('is met, and spread over kinds and facts', () => {
    const chosen = generate(harbour, { seed: 'test', count: 12 })
    expect(chosen).toHaveLength(12)
    const tally = (kind: string): number => chosen.filter((question) => question.kind === kind).length
    // Kinds of which there is enough share evenly.
    const plenty = ['multiple-choice', 'true-false', 'short-answer', 'who-said-it'].map(tally)
    expect(Math.max(...plenty) - Math.min(...plenty)).toBeLessThanOrEqual(1)
    expect(tally('ordering')).toBe(1)
    // What asks about several facts at once leaves little choice; the others each take a fact of their own.
    const single = chosen.filter(({ facts }) => facts.length === 1).map(({ facts }) => facts[0])
    expect(single.length).toBeGreaterThanOrEqual(5)
    expect(new Set(single).size).toBe(single.length)
  })
})

it('puts the key into each position about equally often', () => {
  const counts = [0, 0, 0, 0]
  for (const question of all) {
    if (question.kind !== 'multiple-choice' || question.options.length < 4) continue
    const at = question.options.findIndex(({ correct }) => correct)
    counts[at] = (counts[at] ?? 0) + 1
  }
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(4)
})

it('has nothing to ask of a source without facts', () => {
  expect(generate({ ...harbour, facts: [] }, { seed: 'test' })).toEqual([])
})
