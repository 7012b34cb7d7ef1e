import { describe, expect, it } from 'vitest'
import { channels, type Channel } from '../../src-shared/channels.ts'
import { contract } from '../../src-shared/contract.ts'
import { AppError } from '../../src-shared/result.ts'
import { connect } from '../../src-main/ipc/connect.ts'
import { makeGate, type Caller, type Frame, type Handlers } from '../../src-main/ipc/gate.ts'
import { routes } from '../../src-main/ipc/routes.ts'
import type { Services } from '../../src-main/services/context.ts'
import type { Drafting } from '../../src-main/services/drafting/drafting.ts'

const OURS = 'app://factwright/index.html'
const frame = (url: string, parent: Frame | null = null): Frame => ({ url, parent })
const us: Caller = { senderFrame: frame(OURS) }

/** A gate whose every service notes that it was reached and does `work`. */
function setUp(work: (channel: Channel, input: unknown) => unknown = () => null, checkOutput = false) {
  const reached: [Channel, unknown][] = []
  const logged: string[] = []
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      (input: unknown) => {
        reached.push([channel, input])
        return work(channel, input)
      }
    ])
  ) as unknown as Handlers
  const gate = makeGate({
    contract,
    handlers,
    checkOutput,
    isOurPage: (address) => address.startsWith('app://factwright/'),
    log: (message, cause) => logged.push(`${message} ${cause instanceof Error ? cause.message : ''}`)
  })
  return { gate, reached, logged }
}

describe('the gate looks at who calls', () => {
  const strangers: [string, Caller][] = [
    ['a frame that has gone', { senderFrame: null }],
    ['a page of another site', { senderFrame: frame('https://example.org/') }],
    ['a file', { senderFrame: frame('file:///etc/passwd') }],
    ['an empty page', { senderFrame: frame('about:blank') }],
    ['a frame inside our own page', { senderFrame: frame(OURS, frame(OURS)) }],
    ['our page inside another', { senderFrame: frame(OURS, frame('https://example.org/')) }]
  ]
  it.each(strangers)('%s is refused on every channel', async (_, caller) => {
    const { gate, reached, logged } = setUp()
    for (const channel of channels) {
      expect(await gate(channel, caller, {})).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    }
    expect(reached).toEqual([])
    expect(logged).toHaveLength(channels.length)
  })

  it('our own top frame is let through', async () => {
    const { gate, reached } = setUp()
    expect(await gate('listBanks', us, {})).toEqual({ ok: true, value: null })
    expect(reached).toEqual([['listBanks', {}]])
  })
})

describe('the gate looks at what is asked', () => {
  const bad: [Channel, unknown][] = [
    ['openApp', undefined],
    ['openApp', 'x'],
    ['listBanks', null],
    ['getSource', {}],
    ['getSource', { source: 0 }],
    ['getSource', { source: 1.5 }],
    ['getSource', { source: '1' }],
    ['getSource', { source: '1; DROP TABLE sources' }],
    ['getSource', { source: Number.NaN }],
    ['startQuiz', { bank: 1, count: 0 }],
    ['startQuiz', { bank: 1, kinds: ['essay'] }],
    ['submitAnswer', { attempt: 1, question: 1, answer: {}, ms: 1 }],
    ['submitAnswer', { attempt: 1, question: 1, answer: { kind: 'true-false', verdict: 'maybe' }, ms: 1 }],
    ['submitAnswer', { attempt: 1, question: 1, answer: { kind: 'true-false', verdict: 'true' }, ms: -1 }],
    [
      'submitAnswer',
      { attempt: 1, question: 1, answer: { kind: 'true-false', verdict: 'true' }, ms: Infinity }
    ],
    ['search', { query: 'x'.repeat(501) }],
    ['search', { query: 'x', limit: 1000 }],
    ['saveSettings', { textSize: 50 }],
    ['saveSettings', { theme: 'url(https://example.org)' }],
    ['reportProblem', { message: 'x'.repeat(5001), stack: '' }]
  ]
  it.each(bad)('%s refuses %j', async (channel, input) => {
    const { gate, reached } = setUp()
    expect(await gate(channel, us, input)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(reached).toEqual([])
  })

  it('says in the log what was wrong with it, but not what it held', async () => {
    const { gate, logged } = setUp()
    await gate('search', us, { query: `my secret ${'x'.repeat(500)}` })
    expect(logged.join()).toContain('query too_big')
    expect(logged.join()).not.toContain('secret')
  })

  it('fills in defaults and drops what the contract does not know', async () => {
    const { gate, reached } = setUp()
    await gate('search', us, { query: 'a', extra: 1 })
    expect(reached).toEqual([['search', { query: 'a', limit: 20 }]])
  })

  it.each([
    '{"theme":"dark","__proto__":{"polluted":true}}',
    '{"theme":"dark","constructor":{"prototype":{"polluted":true}}}'
  ])('no prototype is touched by %s', async (json) => {
    const { gate, reached } = setUp()
    await gate('saveSettings', us, JSON.parse(json))
    expect(reached).toEqual([['saveSettings', { theme: 'dark' }]])
    expect(Object.getPrototypeOf(reached[0]![1])).toBe(Object.prototype)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('no prototype is touched by the pairs of an answer', async () => {
    const { gate, reached } = setUp()
    const pairs: unknown = JSON.parse('{"__proto__":"a","p1":"b"}')
    await gate('submitAnswer', us, { attempt: 1, question: 1, answer: { kind: 'who-said-it', pairs }, ms: 1 })
    const taken = (reached[0]?.[1] as { answer: { pairs: object } } | undefined)?.answer.pairs
    expect(taken).toEqual({ p1: 'b' })
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype)
  })
})

describe('the gate answers with a result, whatever happens', () => {
  it('an AppError keeps its code and message', async () => {
    const { gate } = setUp(() => {
      throw new AppError('disk-full', 'No room.')
    })
    expect(await gate('listBanks', us, {})).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'No room.' }
    })
  })

  it.each([
    new Error('SELECT password FROM /home/ann/secret.sqlite'),
    new AggregateError([], 'SELECT password'),
    'SELECT password'
  ])('any other error becomes "internal", told only to the log', async (error) => {
    const { gate, logged } = setUp(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- libraries throw what they like
      throw error
    })
    const result = await gate('listBanks', us, {})
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(result)).not.toMatch(/password|\.ts|at /)
    expect(logged).toHaveLength(1)
    if (error instanceof Error) expect(logged[0]).toContain(error.message)
  })

  it('a rejected promise as well', async () => {
    const { gate } = setUp(() => Promise.reject(new Error('later')))
    expect(await gate('listBanks', us, {})).toMatchObject({ ok: false, error: { code: 'internal' } })
  })

  it('an answer that breaks the contract is caught where answers are checked', async () => {
    const wrong = () => [{ id: 'not a number' }]
    expect(await setUp(wrong, true).gate('listBanks', us, {})).toMatchObject({ ok: false })
    expect(await setUp(wrong, false).gate('listBanks', us, {})).toMatchObject({ ok: true })
  })
})

describe('the wiring', () => {
  it('listens on the channels of the contract and on no other', () => {
    const listening: string[] = []
    connect({ handle: (channel: string) => listening.push(channel) }, setUp().gate)
    expect(listening.sort()).toEqual(Object.keys(contract).sort())
    expect([...channels].sort()).toEqual(Object.keys(contract).sort())
  })

  it('leads each channel to the service of its name, and tells of saved settings', () => {
    const called: string[] = []
    const services = new Proxy(
      {},
      { get: (_, name: string) => () => (called.push(name), `value of ${name}`) }
    ) as Services & Drafting & { openTextFile: () => Promise<null> }
    const told: unknown[] = []
    const handlers = routes(services, {
      drafting: services,
      openTextFile: services.openTextFile,
      onSettings: (settings) => told.push(settings)
    })
    for (const channel of channels) {
      const handle = handlers[channel] as (input: unknown) => unknown
      expect(handle({})).toBe(`value of ${channel}`)
    }
    expect(called).toEqual([...channels])
    expect(told).toEqual(['value of saveSettings'])
  })
})
