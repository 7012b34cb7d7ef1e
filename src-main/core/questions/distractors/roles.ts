import type { Rng } from '../../study/rng.ts'
import { offices } from '../data/lists.ts'
import { bare } from '../words/text.ts'

/**
 * Offices near a given one, made by putting another of its rank into its own wording, so that form and length
 * match: "Russian Deputy Foreign Minister" gives "Russian Deputy Defence Minister".
 */
export function nearRoles(role: string, random: Rng): string[] {
  const found = offices
    .flatMap((group) => group.map((office) => ({ group, office })))
    // The office must end its wording: "chief executive officer" is no "chief executive".
    .filter(({ office }) => new RegExp(`\\b${office}(?=$| (?:of|at|for|in|to|from)\\b)`, 'i').test(role))
    .sort((a, b) => b.office.length - a.office.length)[0]
  if (!found) return []
  const { group, office } = found
  return random
    .shuffle(group)
    .filter(
      (other) => !bare(role).includes(bare(other)) && !other.includes(office) && !office.includes(other)
    )
    .map((other) => role.replace(new RegExp(`\\b${office}\\b`, 'i'), () => matchCase(other, role, office)))
}

/** Capitals as the source writes the office. */
function matchCase(other: string, role: string, office: string): string {
  const written = new RegExp(`\\b${office}\\b`, 'i').exec(role)?.[0] ?? office
  if (
    /^\p{Lu}/u.test(written) &&
    written.split(' ').every((word) => /^\p{Lu}/u.test(word) || word === 'of' || word === 'the')
  )
    return other.replace(/\b(?!of\b|the\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
  return /^\p{Ll}/u.test(written) ? other.toLowerCase() : other
}
