/**
 * Claims a second against a source of 100,000 words, beside the bare reading of the same claims. The source is the corpus's
 * texts, again and again, each time with other numbers, so that no sentence is there twice; the claims are those marked for it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { makeChecker } from '../src-main/core/claims/check.ts'
import { readStory } from '../src-main/core/facts/read-story.ts'

const folder = resolve('tests/corpus/dev')
const names = readdirSync(folder).filter((f) => f.endsWith('.txt'))
const texts = names.map((n) => readFileSync(resolve(folder, n), 'utf8'))
const claims = names.flatMap((n) => {
  const gold = JSON.parse(readFileSync(resolve(folder, n.replace('.txt', '.gold.json')), 'utf8')) as {
    claims: { claim: string }[]
  }
  return gold.claims.map((c) => c.claim)
})

const WORDS = 100_000
const parts: string[] = []
for (let words = 0, round = 0; words < WORDS; round++)
  for (const text of texts) {
    if (words >= WORDS) break
    parts.push(
      round === 0 ? text : text.replace(/\b\d{2,3}\b/g, (n) => String((Number(n) + 7 * round) % 1000))
    )
    words += text.split(/\s+/).length
  }
const source = parts.join('\n\n')

const seconds = (run: () => void): number => {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}
const memory = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

const before = memory()
let check = makeChecker([])
const reading = seconds(() => {
  check = makeChecker([{ text: source }])
})
const held = memory() - before
for (const claim of claims.slice(0, 100)) check(claim)
const judging = seconds(() => {
  for (const claim of claims) check(claim)
})
const bare = seconds(() => {
  for (const claim of claims) readStory(claim, { title: '' })
})

console.log(
  `source: ${source.split(/\s+/).length} words, read and indexed in ${reading.toFixed(1)} s, ${held.toFixed(0)} MB held`
)
console.log(`claims: ${claims.length} judged, ${(claims.length / judging).toFixed(0)} a second`)
console.log(`beside: ${(claims.length / bare).toFixed(0)} a second only read`)
