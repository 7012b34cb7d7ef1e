import type { Entity } from '../../../../src-shared/model.ts'
import { NAME_PARTICLES } from '../../facts/data/people.ts'
import { homeOf, placeNamed } from '../../facts/names/gazetteer.ts'
import { words } from '../../text/plain.ts'

const EMPTY = words('of the and for in on at de to a an & mr mrs ms dr sir dame')

/** A name's words for comparing: small letters, nationalities as countries, no titles. */
export function nameKeys(text: string): string[] {
  const whole = placeNamed(text)
  const out: string[] = []
  for (const word of (whole ?? text).split(/[\s,]+/)) {
    const bare = word.replace(/['’]s?$/, '').replace(/^["“‘(]+|["”)]+$/g, '')
    const lower = bare.toLowerCase()
    if (bare === '' || EMPTY.has(lower) || NAME_PARTICLES.has(lower)) continue
    const home = homeOf(bare)
    if (home !== null && home !== '') out.push(...home.toLowerCase().split(' '))
    else out.push(lower)
  }
  return out
}

/** Names of a source by their words. */
export class NameIndex {
  private readonly byKey = new Map<string, Set<string>>()
  private readonly keysOf = new Map<string, Set<string>>()
  private readonly types = new Map<string, Entity['type']>()
  readonly names = new Map<string, string>()

  constructor(entities: readonly Entity[]) {
    for (const e of entities) {
      const all = new Set<string>()
      for (const name of [e.name, ...e.aliases])
        if (/\p{Lu}/u.test(name)) for (const key of nameKeys(name)) all.add(key)
      this.keysOf.set(e.id, all)
      this.types.set(e.id, e.type)
      this.names.set(e.id, e.name)
      for (const key of all) {
        const ids = this.byKey.get(key) ?? new Set()
        this.byKey.set(key, ids.add(e.id))
      }
    }
  }

  typeOf(id: string): Entity['type'] | null {
    return this.types.get(id) ?? null
  }

  keys(id: string): ReadonlySet<string> {
    return this.keysOf.get(id) ?? new Set()
  }

  /** Entities whose names hold all of these words. */
  find(keys: readonly string[]): string[] {
    const [head, ...rest] = keys
    if (head === undefined) return []
    return [...(this.byKey.get(head) ?? [])].filter((id) =>
      rest.every((k) => this.keysOf.get(id)?.has(k) === true)
    )
  }

  has(key: string): boolean {
    return this.byKey.has(key)
  }
}
