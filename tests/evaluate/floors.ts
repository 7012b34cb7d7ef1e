import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { halves } from '../corpus/load.ts'
import { classes, type Scores } from './score.ts'
import { precision, recall } from './tally.ts'

const file = resolve('tests/evaluate/floors.json')
const Share = z.number().min(0).max(1)
const Floors = z.record(
  z.enum(halves),
  z.partialRecord(z.enum(classes), z.strictObject({ recall: Share, precision: Share }))
)
export type Floors = z.infer<typeof Floors>

export const readFloors = (): Floors => Floors.parse(JSON.parse(readFileSync(file, 'utf8')))

const measures = { recall, precision }

/** What has sunk below its floor, a line each. */
export function below(floors: Floors, half: keyof Floors, scores: Scores): string[] {
  return classes.flatMap((c) => {
    const floor = floors[half][c]
    if (!floor) return []
    return (['recall', 'precision'] as const).flatMap((m) => {
      const is = measures[m](scores[c])
      // A hair's breadth is left for the rounding of the file.
      return is !== null && is < floor[m] - 1e-9
        ? [`${half}: ${m} of ${c} is ${(100 * is).toFixed(1)} %, its floor ${(100 * floor[m]).toFixed(1)} %`]
        : []
    })
  })
}

/** Lifts each floor to where the score stands, rounded down to a tenth of a percent; never lowers one. */
export function raise(floors: Floors, half: keyof Floors, scores: Scores): Floors {
  const lifted = { ...floors[half] }
  for (const c of classes) {
    const old = lifted[c] ?? { recall: 0, precision: 0 }
    const up = (m: 'recall' | 'precision') =>
      Math.max(old[m], Math.floor(1000 * (measures[m](scores[c]) ?? 0)) / 1000)
    lifted[c] = { recall: up('recall'), precision: up('precision') }
  }
  return { ...floors, [half]: lifted }
}

export const writeFloors = (floors: Floors) => writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
