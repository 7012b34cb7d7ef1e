import data from '../data/gazetteer.json' with { type: 'json' }
import { DEMONYMS } from '../data/demonyms.ts'
import { KNOWN_ORGS } from '../data/organisations.ts'
import { COUNTRY_ALIASES, REGIONS } from '../data/regions.ts'

const COUNTRIES: ReadonlySet<string> = new Set(data.countries.split('|'))
const CITIES: ReadonlySet<string> = new Set(data.cities.split('|'))
const ORG_NAMES: ReadonlyMap<string, string> = new Map(
  KNOWN_ORGS.flatMap((names) => names.map((n): [string, string] => [n, names[0] ?? n]))
)

/** The canonical name of a place known by this name, or null. */
export function placeNamed(name: string): string | null {
  const alias = COUNTRY_ALIASES[name]
  if (alias !== undefined) return alias
  if (COUNTRIES.has(name) || REGIONS.has(name) || CITIES.has(name)) return name
  return null
}

export const isCountry = (name: string): boolean => COUNTRIES.has(name) || COUNTRY_ALIASES[name] !== undefined
export const isCity = (name: string): boolean => CITIES.has(name) && !COUNTRIES.has(name)

/** The canonical name of a well-known body, or null. */
export const bodyNamed = (name: string): string | null => ORG_NAMES.get(name) ?? null

/** The country a demonym belongs to; null for what is no demonym, '' for one of no country ("Western"). */
export const homeOf = (word: string): string | null => DEMONYMS.get(word) ?? null

export const otherNamesOf = (canonical: string): string[] => [
  ...Object.entries(COUNTRY_ALIASES).flatMap(([alias, name]) => (name === canonical ? [alias] : [])),
  ...(KNOWN_ORGS.find((names) => names[0] === canonical)?.slice(1) ?? [])
]
