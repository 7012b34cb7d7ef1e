import { parseArgs } from 'node:util'
import { halves } from '../corpus/load.ts'
import { claimsBelow, raiseClaims, readClaimFloors, writeClaimFloors } from './claims/floors.ts'
import { claimTable, scoreClaims } from './claims/score.ts'
import { evaluate, type Evaluation } from './evaluate.ts'
import { below, raise, readFloors, writeFloors } from './floors.ts'
import { classTable, details, reliabilityTable, worstTexts } from './table.ts'

const usage = `npm run evaluate -- [--half dev|scoring] [--text NN] [--verbose] [--raise]
  --half     only that half of tests/corpus
  --text     only the texts whose names begin so
  --verbose  what was missed and what was wrong, for dev texts; the scoring half keeps its secrets
  --raise    lift the floors in tests/evaluate/floors.json to the present scores`

function print(result: Evaluation, verbose: boolean) {
  console.log(`\n${result.half}: ${result.texts.length} texts\n`)
  console.log(classTable(result.total))
  console.log(`\nfacts right by confidence\n${reliabilityTable(result.facts)}`)
  console.log(`\nworst texts (F1 over all classes)\n${worstTexts(result.texts)}`)
  if (!verbose) return
  for (const { name, scores } of result.texts) console.log(`\n${name}\n${details(scores)}`)
}

function main(): number {
  const { values } = parseArgs({
    options: {
      half: { type: 'string' },
      text: { type: 'string', default: '' },
      verbose: { type: 'boolean', default: false },
      raise: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  const chosen = values.half === undefined ? halves : halves.filter((h) => h === values.half)
  if (values.help || chosen.length === 0) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  if (chosen.includes('scoring') && (values.verbose || values.text !== '')) {
    console.error(
      'Details of the scoring half are not shown: rules are never written while looking at it. Use --half dev.'
    )
    return 2
  }
  if (values.text !== '') {
    print(evaluate('dev', values.text), values.verbose)
    const score = scoreClaims('dev', values.text)
    console.log(`\nclaims\n\n${claimTable(score)}\n\n${score.wrong.join('\n')}`)
    return 0
  }
  const floors = readFloors()
  const results = chosen.map((half) => evaluate(half))
  for (const result of results) print(result, values.verbose)
  const claims = chosen.map((half) => ({ half, score: scoreClaims(half) }))
  for (const { half, score } of claims) {
    console.log(`\n${half}: claims\n\n${claimTable(score)}`)
    if (values.verbose) console.log(`\n${score.wrong.join('\n')}`)
  }
  if (values.raise)
    writeClaimFloors(claims.reduce((f, { half, score }) => raiseClaims(f, half, score), readClaimFloors()))
  if (values.raise) writeFloors(results.reduce((f, r) => raise(f, r.half, r.total), floors))
  const claimFloors = readClaimFloors()
  const sunk = [
    ...results.flatMap((r) => below(floors, r.half, r.total)),
    ...claims.flatMap(({ half, score }) => claimsBelow(claimFloors, half, score))
  ]
  console.log(
    sunk.length === 0 ? '\nNothing is below its floor.' : `\nBelow their floors:\n  ${sunk.join('\n  ')}`
  )
  return sunk.length === 0 ? 0 : 1
}

process.exitCode = main()
