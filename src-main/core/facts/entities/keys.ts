import { words } from '../../text/plain.ts'
import { homeOf, placeNamed } from '../names/gazetteer.ts'

const EMPTY = words('the of for and in on a an at to affairs federation & its')

/** What two names of one body share whatever the order: "Russian Foreign Ministry", "Ministry of Foreign Affairs of the Russian Federation". */
export function keyWords(name: string): Set<string> {
  let text = name.replace(/^the /i, '')
  for (const long of [
    'Russian Federation',
    'United States',
    'United Kingdom',
    'European Union',
    'United Nations',
    'New Zealand',
    'South Africa',
    'Saudi Arabia'
  ])
    text = text.replaceAll(long, (placeNamed(long) ?? long).replaceAll(' ', '_'))
  const out = new Set<string>()
  for (const word of text.split(/[\s,]+/)) {
    const bare = word.replace(/'s?$/, '')
    if (bare === '' || EMPTY.has(bare.toLowerCase())) continue
    const home = homeOf(bare)
    const canonical = home !== null && home !== '' ? home : (placeNamed(bare.replaceAll('_', ' ')) ?? bare)
    out.add(spelling(canonical.toLowerCase().replaceAll(' ', '_')))
  }
  return out
}

const spelling = (word: string): string =>
  word
    .replace('organisation', 'organization')
    .replace('defence', 'defense')
    .replace('centre', 'center')
    .replace('theatre', 'theater')
    .replace('labour', 'labor')
    .replace('co-operation', 'cooperation')

export const sameKeys = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((w) => b.has(w))
export const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && [...a].every((w) => b.has(w))

/** "OSCE" for "Organization for Security and Cooperation in Europe". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0] ?? '')
    .join('')
}
