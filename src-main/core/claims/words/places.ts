import { placeNamed } from '../../facts/names/gazetteer.ts'
import data from '../data/places.json' with { type: 'json' }

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** Cities by country, the capital first. */
const cities = new Map(
  data.countries.split('|').map((row): [string, readonly string[]] => {
    const [country = '', list = ''] = row.split(':')
    return [country, list.split(',')]
  })
)
const canonical = (name: string): string => plain(placeNamed(name) ?? name)

/** The capital of a country in small letters, or null. */
export const capitalOf = (country: string): string | null => cities.get(canonical(country))?.[0] ?? null

/** Whether the second place is known to lie in the first, a country. */
export const liesIn = (country: string, city: string): boolean =>
  cities.get(canonical(country))?.includes(plain(city)) === true
