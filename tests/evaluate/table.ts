import { classes, type Class, type Scores } from './score.ts'
import { f1, precision, recall, type Tally } from './tally.ts'

/** What issue 3 asks for, in percent: recall, precision. */
const goals: Partial<Record<Class, [number, number]>> = {
  dates: [97, 97],
  venues: [90, 95],
  events: [88, 92],
  statements: [92, 96],
  speakers: [90, 95],
  quotations: [98, 98],
  roles: [92, 95],
  quantities: [88, 93],
  entities: [90, 92]
}

const percent = (share: number | null) => (share === null ? '-' : (100 * share).toFixed(1))
const line = (cells: string[]) =>
  cells.map((c, i) => (i === 0 ? c.padEnd(12) : c.padStart(i % 3 === 0 ? 7 : 11))).join('')

/** A line a class: recall and precision with their goals and counts. A star is beside what has reached its goal. */
export function classTable(scores: Scores): string {
  const cell = (t: Tally, c: Class, i: 0 | 1) => {
    const is = i === 0 ? recall(t) : precision(t)
    const goal = goals[c]?.[i]
    return `${percent(is)}${goal !== undefined && is !== null && 100 * is >= goal ? '*' : ' '}`
  }
  return [
    line(['class', 'recall', 'of', 'goal', 'precision', 'of', 'goal']),
    ...classes.map((c) => {
      const t = scores[c]
      const goal = (i: 0 | 1) => String(goals[c]?.[i] ?? '')
      return line([
        c,
        cell(t, c, 0),
        `${t.found}/${t.wanted}`,
        goal(0),
        cell(t, c, 1),
        `${t.right}/${t.given}`,
        goal(1)
      ])
    })
  ].join('\n')
}

const edges = [0, 0.6, 0.7, 0.8, 0.9, 1.0001]

/** How often facts of a confidence are right: a calibrated one is right about as often as it says. */
export function reliabilityTable(
  facts: readonly { kind: string; confidence: number; right: boolean }[]
): string {
  const kinds = ['all', 'event', 'statement', 'role', 'quantity']
  const rows = edges.slice(1).map((high, i) => {
    const low = edges[i] ?? 0
    const inside = facts.filter((f) => f.confidence >= low && f.confidence < high)
    const mean = inside.length === 0 ? null : inside.reduce((a, f) => a + f.confidence, 0) / inside.length
    const cells = kinds.map((kind) => {
      const of = inside.filter((f) => kind === 'all' || f.kind === kind)
      const right = of.filter((f) => f.right).length
      return of.length === 0 ? '-' : `${percent(right / of.length)} ${right}/${of.length}`
    })
    return [
      `${low.toFixed(1)}-${Math.min(high, 1).toFixed(1)}`,
      mean === null ? '-' : mean.toFixed(2),
      ...cells
    ]
  })
  return [['confidence', 'mean', ...kinds.map((k) => `${k} right`)], ...rows]
    .map((r) => r.map((c, i) => (i === 0 ? c.padEnd(12) : c.padStart(i === 1 ? 6 : 18))).join(''))
    .join('\n')
}

/** F1 over all classes together: what a text is ranked by. */
export const overall = (scores: Scores) =>
  f1(
    classes.reduce<Tally>(
      (a, c) => ({
        ...a,
        wanted: a.wanted + scores[c].wanted,
        found: a.found + scores[c].found,
        given: a.given + scores[c].given,
        right: a.right + scores[c].right
      }),
      { wanted: 0, found: 0, given: 0, right: 0, missed: [], wrong: [] }
    )
  )

export function worstTexts(all: readonly { name: string; scores: Scores }[], how = 6): string {
  return [...all]
    .sort((a, b) => overall(a.scores) - overall(b.scores))
    .slice(0, how)
    .map(({ name, scores }) => {
      const weak = classes.filter((c) => f1(scores[c]) < 0.75).join(', ')
      return `  ${percent(overall(scores))}  ${name}${weak ? `  (weak: ${weak})` : ''}`
    })
    .join('\n')
}

export function details(scores: Scores): string {
  return classes
    .flatMap((c) => [
      ...scores[c].missed.map((m) => `  ${c}: missed  ${m}`),
      ...scores[c].wrong.map((m) => `  ${c}: wrong   ${m}`)
    ])
    .join('\n')
}
