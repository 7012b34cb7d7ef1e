import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Draft } from '../../src-shared/contract.ts'
import type { Progress } from '../../src-shared/channels.ts'
import type { Bank } from '../../src-shared/model.ts'
import { AppError } from '../../src-shared/result.ts'
import { questionsOfBank } from '../../src-main/db/tables/questions.ts'
import { createDrafting, type MakeBank } from '../../src-main/services/drafting/drafting.ts'
import { chosenBank } from '../../src-main/services/drafting/keep.ts'
import { draftBank } from '../../src-main/services/drafting/make-draft.ts'
import { isSuggestion } from '../../src-main/services/drafting/suggestion.ts'
import { textProblem } from '../../src-main/services/drafting/text-problem.ts'
import { draftView } from '../../src-main/services/drafting/view.ts'
import { exportBank } from '../../src-main/services/export-bank.ts'
import { extractSource } from '../../src-main/services/extract.ts'
import { generateBank } from '../../src-main/services/generate.ts'
import { article } from '../helpers/article.ts'
import { world } from '../helpers/db.ts'
import { harbour } from '../helpers/harbour.ts'
import { anyAnswer } from '../helpers/kinds.ts'

/** Reads in this thread, and stops as a worker would: at once, with the signal's reason. */
const inThisThread: MakeBank = async ({ text, ...options }, { signal, onProgress }) => {
  onProgress(0.5)
  await Promise.resolve()
  signal.throwIfAborted()
  return draftBank(extractSource(text, options))
}

function drafting(makeBank: MakeBank = inThisThread) {
  const here = world({ banks: [] })
  here.services.openApp({})
  const told: Progress[] = []
  return {
    ...here,
    told,
    drafts: createDrafting(here.context, { makeBank, onProgress: (progress) => told.push(progress) })
  }
}

async function found(from: ReturnType<typeof drafting>, text = article) {
  const reply = await from.drafts.draftBank({ job: 1, text })
  if (reply.found !== 'facts') throw new Error(`${reply.found} instead of facts`)
  expect(Draft.parse(reply.draft)).toEqual(reply.draft)
  return reply.draft
}

const failureOf = async (work: () => unknown): Promise<AppError> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('what is found in an article', () => {
  it('is told in words, in the order of the text, with a place in it', async () => {
    const draft = await found(drafting())
    expect(draft).toMatchObject({ title: 'Lake ferry to run again in spring', date: '2024-03-12' })
    expect(draft.facts.length).toBeGreaterThan(10)
    const starts = draft.facts.map(({ evidence }) => evidence.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const met = draft.facts.find(({ title }) => title.includes('Brennwald met'))
    expect(met).toMatchObject({ kind: 'event', isSuggestion: false })
    expect(met?.details).toContain('9 March 2024 (from “Two days earlier”)')
    expect(article.slice(met?.evidence.start, met?.evidence.end)).toContain('met in Zurich')
    for (const { title, details } of draft.facts) {
      expect(title.trim()).not.toBe('')
      expect(new Set(details).size).toBe(details.length)
    }
    const ids = new Set(draft.facts.map(({ id }) => id))
    for (const question of draft.questions) expect(question.facts.every((id) => ids.has(id))).toBe(true)
  })

  it('says who denied, and who holds which office', () => {
    const { facts } = draftView('d', draftBank(harbour))
    const titles = facts.map(({ title }) => title)
    expect(titles).toContain('Harbour authority denied: the work would close the ferry terminal')
    expect(titles).toContain('Ruth Okafor: Opposition leader')
  })

  it('tells how far it is under the number of the job', async () => {
    const from = drafting()
    await from.drafts.draftBank({ job: 7, text: article })
    expect(from.told).toEqual([{ job: 7, done: 0.5 }])
  })

  it('takes the day that is given over the one that is found', async () => {
    const reply = await drafting().drafts.draftBank({ job: 1, text: article, date: '2023-01-05' })
    expect(reply).toMatchObject({ draft: { date: '2023-01-05' } })
  })

  it('is named after its file, or its first words, where there is no headline', async () => {
    const text = article.split('\n').slice(4).join('\n')
    expect(await drafting().drafts.draftBank({ job: 1, text, name: 'ferry' })).toMatchObject({
      draft: { title: 'ferry' }
    })
    expect(await drafting().drafts.draftBank({ job: 1, text })).toMatchObject({
      draft: { title: 'The town council of Almsee approved the repair …' }
    })
  })
})

describe('suggestions', () => {
  /** With one more fact that is doubtful, and could be asked about. */
  const source = {
    ...harbour,
    facts: harbour.facts.map((fact) => (fact.id === 'fishermen' ? { ...fact, confidence: 0.5 } : fact))
  }
  const draft = draftBank(source)
  const unsure = source.facts.filter(isSuggestion).map(({ id }) => id)
  const isOnUnsure = ({ facts }: Bank['questions'][number]) => facts.some((id) => unsure.includes(id))

  it('add questions to those that are made anyway, and change none of them', () => {
    const plain = generateBank(source).questions
    expect(draft.questions.slice(0, plain.length)).toEqual(plain)
    expect(draft.questions.slice(plain.length).every(isOnUnsure)).toBe(true)
    expect(draft.questions.length).toBeGreaterThan(plain.length)
    const ids = draft.questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are left out until they are accepted, and then vouched for', () => {
    const without = chosenBank(draft, { title: 'x', reject: [], accept: [] })
    expect(without.questions.some(isOnUnsure)).toBe(false)
    expect(without.sources[0]?.facts.some(({ id }) => unsure.includes(id))).toBe(false)
    const withThem = chosenBank(draft, { title: 'x', reject: [], accept: unsure })
    expect(withThem.questions).toHaveLength(draft.questions.length)
    expect(withThem.sources[0]?.facts.find(({ id }) => id === unsure[0])?.confidence).toBe(1)
  })

  it('whatever is rejected and accepted, no question asks about a fact that is not kept', () => {
    const ids = source.facts.map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (reject, accept) => {
        let bank: Bank
        try {
          bank = chosenBank(draft, { title: 'x', reject, accept })
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-input' })
          return
        }
        const kept = new Set(bank.sources[0]?.facts.map(({ id }) => id))
        expect(reject.some((id) => kept.has(id))).toBe(false)
        for (const { facts, state } of bank.questions) {
          expect(facts.every((id) => kept.has(id))).toBe(true)
          expect(state).toBe('accepted')
        }
      })
    )
  })
})

describe('keeping', () => {
  it('stores the bank as it was chosen: title, facts, accepted questions', async () => {
    const from = drafting()
    const draft = await found(from)
    const out = draft.facts.find(({ title }) => title.startsWith('Clara Brandt: the ferry'))!
    const kept = from.drafts.keepDraft({ draft: draft.id, title: 'The ferry', reject: [out.id], accept: [] })
    const bank = exportBank(from.context, kept.bank)
    expect(bank).toMatchObject({
      title: 'The ferry',
      description: 'An article of 12 March 2024, 15 sentences long.'
    })
    expect(bank.sources[0]).toMatchObject({ title: 'The ferry', text: article, date: '2024-03-12' })
    expect(bank.sources[0]?.facts).toHaveLength(draft.facts.length - 1)
    const left = draft.questions.filter(({ facts }) => !facts.includes(out.id))
    expect(bank.questions.map(({ stem }) => stem).sort()).toEqual(left.map(({ stem }) => stem).sort())
    expect(kept).toEqual({ bank: kept.bank, title: 'The ferry', questions: left.length })
    expect(new Set(bank.questions.map(({ state }) => state))).toEqual(new Set(['accepted']))
  })

  it('gives a quiz whose every answer shows its evidence in the text', async () => {
    const from = drafting()
    const draft = await found(from)
    const { bank } = from.drafts.keepDraft({ draft: draft.id, title: 'F', reject: [], accept: [] })
    const quiz = from.services.startQuiz({ bank })
    for (const stored of questionsOfBank(from.db, bank)) {
      const { question } = stored
      const { feedback } = from.services.submitAnswer({
        attempt: quiz.attempt,
        question: stored.id,
        ms: 1,
        answer: anyAnswer(question)
      })
      expect(feedback.evidence.length, question.stem).toBeGreaterThan(0)
      for (const { text, start, end } of feedback.evidence) expect(text).toBe(article.slice(start, end))
    }
  })

  it('keeps nothing when every fact is rejected, and the draft is still there', async () => {
    const from = drafting()
    const draft = await found(from)
    const all = { draft: draft.id, title: 'F', reject: draft.facts.map(({ id }) => id), accept: [] }
    expect(await failureOf(() => from.drafts.keepDraft(all))).toMatchObject({ code: 'bad-input' })
    expect(from.services.listBanks({})).toEqual([])
    expect(from.drafts.keepDraft({ ...all, reject: [] }).questions).toBe(draft.questions.length)
  })

  it('is refused for a draft that is no longer held', async () => {
    const from = drafting()
    const first = await found(from)
    const second = await found(from, article.replace('ferry Marianne', 'ferry Helene'))
    const keep = (draft: string) => from.drafts.keepDraft({ draft, title: 'F', reject: [], accept: [] })
    expect(await failureOf(() => keep(first.id))).toMatchObject({ code: 'not-found' })
    keep(second.id)
    expect(await failureOf(() => keep(second.id))).toMatchObject({ code: 'not-found' })
    expect(from.services.listBanks({})).toHaveLength(1)
  })

  it('writes all or nothing', async () => {
    const from = drafting()
    const draft = await found(from)
    from.db.run(
      `CREATE TRIGGER stop BEFORE INSERT ON questions WHEN NEW.position = 9 BEGIN SELECT RAISE(ABORT, 'no'); END`
    )
    expect(() => from.drafts.keepDraft({ draft: draft.id, title: 'F', reject: [], accept: [] })).toThrow()
    expect(from.services.listBanks({})).toEqual([])
    expect(from.db.all('SELECT id FROM sources')).toEqual([])
    from.db.run('DROP TRIGGER stop')
    from.drafts.keepDraft({ draft: draft.id, title: 'F', reject: [], accept: [] })
    expect(from.services.listBanks({})).toHaveLength(1)
  })
})

describe('a text that is in the library', () => {
  const kept = async () => {
    const from = drafting()
    const draft = await found(from)
    const { bank } = from.drafts.keepDraft({ draft: draft.id, title: 'Ferry', reject: [], accept: [] })
    return { ...from, bank }
  }

  it.each([
    ['the same', article],
    ['without its last line end', article.trimEnd()],
    ['with space around it', `\n  ${article}\n\n`]
  ])('is recognised: %s', async (_, text) => {
    const { drafts, bank } = await kept()
    expect(await drafts.draftBank({ job: 2, text })).toEqual({
      found: 'present',
      bank: { id: bank, title: 'Ferry' }
    })
  })

  it('is another one when a word is', async () => {
    const { drafts } = await kept()
    expect(await drafts.draftBank({ job: 2, text: article.replace('gamble', 'folly') })).toMatchObject({
      found: 'facts'
    })
  })

  it('is read again once its set is deleted, and kept again it is that set with its history', async () => {
    const { drafts, services, bank } = await kept()
    services.endQuiz({ attempt: services.startQuiz({ bank }).attempt })
    services.deleteBank({ bank })
    const reply = await drafts.draftBank({ job: 2, text: article })
    if (reply.found !== 'facts') throw new Error(reply.found)
    const again = drafts.keepDraft({ draft: reply.draft.id, title: 'Ferry again', reject: [], accept: [] })
    expect(again.bank).toBe(bank)
    expect(services.listBanks({}).map(({ title }) => title)).toEqual(['Ferry again'])
  })
})

describe('cancelling', () => {
  /** Waits until it is told to stop, as a long reading does. */
  const endless: MakeBank = (_, { signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })

  it('ends the reading, which then says so', async () => {
    const { drafts } = drafting(endless)
    const reply = drafts.draftBank({ job: 1, text: article })
    drafts.cancelDraft()
    expect(await reply).toEqual({ found: 'cancelled' })
  })

  it('of nothing does nothing', () => {
    expect(drafting().drafts.cancelDraft()).toBeNull()
  })

  it('keeps what was found before', async () => {
    let reads = 0
    const from = drafting((job, options) =>
      reads++ === 0 ? inThisThread(job, options) : endless(job, options)
    )
    const draft = await found(from)
    const second = from.drafts.draftBank({ job: 2, text: `${article} More.` })
    from.drafts.cancelDraft()
    await second
    expect(from.drafts.keepDraft({ draft: draft.id, title: 'F', reject: [], accept: [] }).bank).toBe(1)
  })

  it('a second reading ends the first', async () => {
    let reads = 0
    const { drafts } = drafting((job, options) =>
      reads++ === 0 ? endless(job, options) : inThisThread(job, options)
    )
    const first = drafts.draftBank({ job: 1, text: article })
    expect(await drafts.draftBank({ job: 2, text: article })).toMatchObject({ found: 'facts' })
    expect(await first).toEqual({ found: 'cancelled' })
  })
})

describe('a text in which nothing can be looked for', () => {
  const german =
    'Der Stadtrat hat am Dienstag beschlossen, die alte Fähre wieder fahren zu lassen. Die Kosten trägt der Kanton, wie die Sprecherin am Abend sagte, und im Mai soll es losgehen.'
  it.each([
    ['nothing', '', /no text yet/],
    ['blank', ' \n\t ', /no text yet/],
    ['no letters', '12 + 13 = 25 … !!! 🚢', /no letters/],
    ['a word or two', 'Ferry to run again.', /too short/],
    ['German', german, /not look like English/],
    ['Russian', 'Совет города решил, что паром снова будет ходить по озеру весной.', /not look like English/],
    ['too long', 'The vote took place. '.repeat(260_000), /5\.2 MB; at most 5 MB/]
  ])('%s is refused with what to do', async (_, text, message) => {
    const { drafts, told } = drafting()
    const failure = await failureOf(() => drafts.draftBank({ job: 1, text }))
    expect(failure).toMatchObject({ code: 'bad-input', message: expect.stringMatching(message) as string })
    expect(told).toEqual([])
  })

  it('English prose in which there is nothing to ask says so', async () => {
    const text =
      'It was quiet by the river that evening, and nobody who came past was in any hurry to go home again.'
    const failure = await failureOf(() => drafting().drafts.draftBank({ job: 1, text }))
    expect(failure.message).toMatch(/No facts were found|too little/)
  })

  it('any string is either a problem or none, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const problem = textProblem(text)
        expect(problem === null || problem.length > 20).toBe(true)
      })
    )
  })
})
