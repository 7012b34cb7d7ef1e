import type { Mention } from '../../../../src-shared/model.ts'
import type { Rng } from '../../study/rng.ts'
import { countries, type Country } from '../data/countries.ts'
import { prepositionOf, type Knowledge } from '../knowledge.ts'
import { bare } from '../words/text.ts'

export type PlaceKind = 'city' | 'country' | 'other'

const cityHome = new Map(
  countries.flatMap((country) => country.cities.map((city): [string, Country] => [bare(city), country]))
)
const countryByName = new Map(
  countries.flatMap((country) =>
    [country.name, ...country.aliases].map((name): [string, Country] => [bare(name), country])
  )
)

export const placeKind = (name: string): PlaceKind =>
  countryByName.has(bare(name)) ? 'country' : cityHome.has(bare(name)) ? 'city' : 'other'

const home = (name: string): Country | undefined => countryByName.get(bare(name)) ?? cityHome.get(bare(name))

/**
 * Names of places that could stand in for a venue, best first: other venues and places of the source that are of
 * the same kind, then cities (or countries) of the same country and region. None is among the event's own venues,
 * contains one or lies in one.
 */
export function nearPlaces(k: Knowledge, venues: readonly Mention[], random: Rng): string[] {
  const key = venues[0]
  if (!key) return []
  const own = venues.flatMap(({ entity, name }) => [name, ...k.names(entity)]).map(bare)
  const keyName = k.entity(key.entity)?.name ?? key.name
  const kind = placeKind(keyName)
  const homes = venues.map(({ name }) => home(name)?.name)
  const fits = (name: string): boolean =>
    placeKind(name) === kind &&
    !own.includes(bare(name)) &&
    (kind === 'city' || !homes.includes(home(name)?.name ?? '?'))
  const places = k.source.entities.filter(({ type }) => type === 'place')
  // A village "near" which something stands does not fit where something happened "in" a hall.
  const venuesOfSource = new Set(
    k.events.flatMap(({ where }) =>
      where
        .filter((mention) => kind !== 'other' || prepositionOf(k, mention) === prepositionOf(k, key))
        .map(({ entity }) => entity)
    )
  )
  const fromVenues = places.filter(({ id }) => venuesOfSource.has(id)).map(({ name }) => name)
  // An unknown name may be a hall, a river or a village: only a place where something else happened is sure to fit.
  const fromText =
    kind === 'other' ? [] : places.filter(({ id }) => !venuesOfSource.has(id)).map(({ name }) => name)
  return unique([
    ...random.shuffle(fromVenues.filter(fits)),
    ...random.shuffle(fromText.filter(fits)),
    ...fromLists(keyName, kind, random).filter(fits)
  ])
}

function fromLists(key: string, kind: PlaceKind, random: Rng): string[] {
  const where = home(key)
  if (!where || kind === 'other') return []
  const region = countries.filter((country) => country.region === where.region && country !== where)
  if (kind === 'country') return random.shuffle(region.map(({ name }) => name))
  const sisters = where.cities.filter((city) => bare(city) !== bare(key))
  // Capitals first for a city that hosts the world, sisters first within one large country.
  const capitals = region.flatMap(({ cities }) => cities.slice(0, 1))
  const near =
    where.cities.length > 6
      ? [...random.shuffle(sisters), ...random.shuffle(capitals)]
      : [...random.shuffle(capitals), ...random.shuffle(sisters)]
  return near
}

const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [bare(name), name])).values()
]
