import type { Entity, EntityType } from '../../../../src-shared/model.ts'
import { FEMALE_NAMES, MALE_NAMES, NAME_PARTICLES } from '../data/people.ts'
import { FEMALE_TITLES, MALE_TITLES } from '../data/roles.ts'
import { otherNamesOf } from '../names/gazetteer.ts'
import type { Name } from '../names/types.ts'
import { initialsOf, keyWords, sameKeys, subset } from './keys.ts'

export type Gender = 'male' | 'female' | null

export interface Known {
  id: string
  type: EntityType
  name: string
  aliases: Set<string>
  gender: Gender
  /** Offices of a person in order of mention. */
  roles: { text: string; at: number }[]
  /** How sure it is that this is one thing of this type. */
  sure: number
  keys: Set<string>
  /** Common nouns the text has called it by: "company", "union". */
  nouns: Set<string>
  listed: boolean
}

/** What an entity can be looked up by: parts of a person's name, key words and initials of a body's. */
function wordsFor(type: EntityType, name: string): string[] {
  if (type === 'person') return bare(name)
  if (type === 'place') return []
  return [...keyWords(name), /^\p{Lu}{2,}$/u.test(name) ? `=${name}` : `=${initialsOf(name)}`]
}

const PREFIX: Readonly<Record<EntityType, string>> = {
  person: 'p',
  organisation: 'o',
  place: 'l',
  document: 'd'
}

/** All that a text names, each once. */
export class Registry {
  readonly all: Known[] = []
  private readonly counts = new Map<EntityType, number>()
  private readonly byName = new Map<string, Known>()
  /** By each word of their names, so that a look-up need not go through all. */
  private readonly byWord = new Map<string, Known[]>()

  /** The entity a name stands for, made if new. Shorter names find the longer one: pass longer names first. */
  link(name: Name): Known {
    const found = this.find(name)
    const entity = found ?? this.add(name.type, name.known ?? name.text, name.sure)
    if (name.text !== entity.name) entity.aliases.add(name.text)
    entity.sure = Math.max(entity.sure, name.sure)
    entity.gender ??= genderOf(name)
    this.byName.set(`${name.type}:${name.text}`, entity)
    return entity
  }

  add(type: EntityType, name: string, sure: number): Known {
    const number = (this.counts.get(type) ?? 0) + 1
    this.counts.set(type, number)
    const entity: Known = {
      id: `${PREFIX[type]}${number}`,
      type,
      name,
      aliases: new Set(),
      gender: null,
      roles: [],
      sure,
      keys: keyWords(name),
      nouns: new Set(),
      listed: true
    }
    this.all.push(entity)
    for (const word of wordsFor(type, name)) {
      const key = `${type}:${word}`
      this.byWord.set(key, [...(this.byWord.get(key) ?? []).slice(-40), entity])
    }
    this.byName.set(`${type}:${name}`, entity)
    return entity
  }

  named(type: EntityType, name: string): Known | null {
    return this.byName.get(`${type}:${name}`) ?? null
  }

  private find(name: Name): Known | null {
    const exact =
      this.byName.get(`${name.type}:${name.known ?? name.text}`) ??
      this.byName.get(`${name.type}:${name.text}`)
    if (exact !== undefined) return exact
    if (name.known !== null) return null
    const acronym = /^\p{Lu}{2,}$/u.test(name.text)
    const peers = [
      ...new Set(wordsFor(name.type, name.text).flatMap((w) => this.byWord.get(`${name.type}:${w}`) ?? []))
    ]
    if (name.type === 'person') return peers.find((e) => samePerson(e.name, name.text)) ?? null
    if (name.type === 'organisation' || name.type === 'document') {
      const keys = keyWords(name.text)
      const same = peers.find((e) => sameKeys(e.keys, keys))
      if (same !== undefined) return same
      const expanded = peers.filter((e) =>
        acronym ? initialsOf(e.name) === name.text : subset(keys, e.keys)
      )
      if (expanded.length === 1) return expanded[0] ?? null
      if (acronym) return null
    }
    return null
  }

  entities(): Entity[] {
    return this.all
      .filter((e) => e.listed)
      .map((e) => ({
        id: e.id,
        type: e.type,
        name: e.name,
        aliases: [...new Set([...e.aliases, ...knownAliases(e)])].filter((a) => a !== e.name)
      }))
  }
}

const knownAliases = (e: Known): string[] =>
  e.type === 'place' || e.type === 'organisation' ? otherNamesOf(e.name) : []

const bare = (name: string): string[] =>
  name.split(/\s+/).filter((w) => w !== '' && !NAME_PARTICLES.has(w.toLowerCase()))

/** "Ryabkov" or "S. Ryabkov" for "Sergei Ryabkov"; brothers of one surname stay two. */
export function samePerson(full: string, short: string): boolean {
  const a = bare(full)
  const b = bare(short)
  const lastA = a.at(-1)
  const lastB = b.at(-1)
  if (a.length === 0 || b.length === 0) return false
  if (b.length === 1) return lastA === lastB || (a.length > 1 && a[0] === b[0] && b[0] !== undefined)
  if (a.length === 1) return lastA === lastB
  if (lastA !== lastB) return false
  const [x = '', y = ''] = [a[0], b[0]]
  return (
    x === y ||
    (x.startsWith(y.charAt(0)) && (x.replace('.', '').length === 1 || y.replace('.', '').length === 1))
  )
}

function genderOf(name: Name): Gender {
  if (name.type !== 'person') return null
  if (name.title !== null && MALE_TITLES.has(name.title)) return 'male'
  if (name.title !== null && FEMALE_TITLES.has(name.title)) return 'female'
  const role = name.role?.text.toLowerCase() ?? ''
  if (
    /(?:spokesman|chairman|congressman|councilman|businessman|king|prince|actor|headmaster|landlord)\b/.test(
      role
    )
  )
    return 'male'
  if (
    /(?:spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|queen|princess|actress|headmistress|landlady)\b/.test(
      role
    )
  )
    return 'female'
  const first = name.text.split(' ')[0] ?? ''
  const [male, female] = [MALE_NAMES.has(first), FEMALE_NAMES.has(first)]
  return male === female ? null : male ? 'male' : 'female'
}
