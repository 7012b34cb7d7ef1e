import { match } from '../tally.ts'
import { factsOf, type Case } from '../view.ts'
import { contentTokens } from '../words.ts'
import { goldOf } from './entities.ts'

const demonym = /(ian|ean|ish|ese|an|i|ch|ek|ss|se)$/

/**
 * The words of an office that tell it from another. Whose office it is may be said in the role or beside it, so names
 * of places and organisations, nationalities and genitives do not count: "Serbian Foreign Minister" is "Foreign Minister".
 */
function core(c: Case, role: string): string {
  const owners = new Set(
    c.gold.entities
      .filter((e) => e.type === 'place' || e.type === 'organisation')
      .flatMap((e) => [e.name, ...e.aliases.filter((a) => /\p{Lu}/u.test(a))].flatMap(contentTokens))
  )
  const genitive = role.replace(/\b\p{Lu}[\p{L}]*[’']s?\s/gu, '')
  const words = contentTokens(genitive)
  const capitals = new Set((genitive.match(/\p{Lu}[\p{L}]+/gu) ?? []).flatMap(contentTokens))
  const kept = words.filter((w) => !owners.has(w) && !(capitals.has(w) && demonym.test(w)))
  return (kept.length > 0 ? kept : words).join(' ')
}

/** A role is right when it is the marked office of the marked person. */
export function roles(c: Case) {
  return match(
    c.gold.roles,
    factsOf(c, 'role'),
    (row, fact) => {
      const entity = c.view.entities.find((e) => e.id === fact.person)
      if (!entity || goldOf(c.gold, entity)?.name !== row.person) return 0
      return core(c, row.role) === core(c, fact.role) ? 1 : 0
    },
    {
      row: (row) => `${row.person}: ${row.role}`,
      thing: (f) => `${c.view.entities.find((e) => e.id === f.person)?.name ?? f.person}: ${f.role}`
    }
  )
}
