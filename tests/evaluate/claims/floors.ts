import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { halves, type Half } from '../../corpus/load.ts'
import { type ClaimScore, measures } from './score.ts'

const file = resolve('tests/evaluate/claims/floors.json')
const kinds = ['accuracy', 'supported precision', 'refuted precision', 'evidence', 'slot'] as const
const Floors = z.record(z.enum(halves), z.partialRecord(z.enum(kinds), z.number().min(0).max(1)))
export type ClaimFloors = z.infer<typeof Floors>

export const readClaimFloors = (): ClaimFloors => Floors.parse(JSON.parse(readFileSync(file, 'utf8')))
export const writeClaimFloors = (floors: ClaimFloors) =>
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)

/** What has sunk below its floor, a line each. */
export function claimsBelow(floors: ClaimFloors, half: Half, score: ClaimScore): string[] {
  const now = measures(score)
  return kinds.flatMap((kind) => {
    const floor = floors[half][kind]
    const is = now[kind]
    return floor !== undefined && is !== null && is < floor - 1e-9
      ? [`${half}: ${kind} of claims is ${(100 * is).toFixed(1)} %, its floor ${(100 * floor).toFixed(1)} %`]
      : []
  })
}

/** Lifts each floor to where the score stands, rounded down to a tenth of a percent; never lowers one. */
export function raiseClaims(floors: ClaimFloors, half: Half, score: ClaimScore): ClaimFloors {
  const now = measures(score)
  const lifted = { ...floors[half] }
  for (const kind of kinds)
    lifted[kind] = Math.max(lifted[kind] ?? 0, Math.floor(1000 * (now[kind] ?? 0)) / 1000)
  return { ...floors, [half]: lifted }
}
