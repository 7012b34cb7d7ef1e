import { makeChecker } from '../../../src-main/core/claims/check.ts'
import { claimVerdicts, type ClaimVerdict } from '../../../src-main/core/claims/types.ts'
import { load, names, type Half } from '../../corpus/load.ts'

/** Counts of one half: how often a claim marked as the first was called the second, and more about those called right. */
export type ClaimScore = {
  matrix: Record<ClaimVerdict, Record<ClaimVerdict, number>>
  /** Of supported and refuted claims called so: whose evidence overlaps the marked one. */
  evidence: { right: number; of: number }
  /** Of refuted claims called so: whose differing slot is the marked one. */
  slot: { right: number; of: number }
  /** A line for each wrong verdict; for the dev half only. */
  wrong: string[]
}

const row = (): Record<ClaimVerdict, number> => ({ supported: 0, refuted: 0, 'not-stated': 0 })

/** Judges every marked claim of a half against its own text, which is given as it stands. */
export function scoreClaims(half: Half, only = ''): ClaimScore {
  const score: ClaimScore = {
    matrix: { supported: row(), refuted: row(), 'not-stated': row() },
    evidence: { right: 0, of: 0 },
    slot: { right: 0, of: 0 },
    wrong: []
  }
  for (const name of names(half).filter((n) => n.startsWith(only))) {
    const { text, gold } = load(half, name)
    const check = makeChecker([{ text }])
    for (const { claim, label, slot, evidence } of gold.claims) {
      const found = check(claim)
      score.matrix[label][found.verdict]++
      if (found.verdict !== label) {
        if (half === 'dev')
          score.wrong.push(
            `${name.slice(0, 2)} ${label}${slot === null ? '' : ` (${slot})`} called ${found.verdict}: ${claim}`
          )
        continue
      }
      if (evidence !== null) {
        const start = text.indexOf(evidence)
        score.evidence.of++
        if (found.evidence.some((e) => e.start < start + evidence.length && start < e.end))
          score.evidence.right++
      }
      if (slot !== null) {
        score.slot.of++
        if (found.conflict?.slot === slot) score.slot.right++
      }
    }
  }
  return score
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The shares that have goals and floors; null where nothing was called so. */
export function measures({ matrix, evidence, slot }: ClaimScore) {
  const all = sumOf(claimVerdicts.flatMap((a) => claimVerdicts.map((b) => matrix[a][b])))
  const called = (v: ClaimVerdict): number => sumOf(claimVerdicts.map((l) => matrix[l][v]))
  const share = (right: number, of: number): number | null => (of === 0 ? null : right / of)
  return {
    accuracy: share(sumOf(claimVerdicts.map((v) => matrix[v][v])), all),
    'supported precision': share(matrix.supported.supported, called('supported')),
    'refuted precision': share(matrix.refuted.refuted, called('refuted')),
    evidence: share(evidence.right, evidence.of),
    slot: share(slot.right, slot.of)
  }
}
export type ClaimMeasure = keyof ReturnType<typeof measures>

const goals: Partial<Record<ClaimMeasure, number>> = { accuracy: 88, 'supported precision': 98 }

/** Measures with their goals, and how verdicts fall. A star is beside what has reached its goal. */
export function claimTable(score: ClaimScore): string {
  const lines = Object.entries(measures(score)).map(([name, value]) => {
    const goal = goals[name as ClaimMeasure]
    const percent = value === null ? '-' : (100 * value).toFixed(1)
    return `${name.padEnd(20)}${percent.padStart(6)}${goal !== undefined && value !== null && 100 * value >= goal ? '*' : ' '}${goal === undefined ? '' : `  goal ${goal}`}`
  })
  const head = ['claims marked', ...claimVerdicts.map((v) => `called ${v}`)]
  const rows = claimVerdicts.map((l) => [l, ...claimVerdicts.map((v) => String(score.matrix[l][v]))])
  const table = [head, ...rows].map((r) =>
    r.map((c, i) => (i === 0 ? c.padEnd(14) : c.padStart(19))).join('')
  )
  return [...lines, '', ...table].join('\n')
}
