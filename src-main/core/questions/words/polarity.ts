import { withoutQuotes } from './text.ts'

/**
 * Helpers that can carry "not". "Had to" cannot, since "had not to" is no English, nor can "may" and "might": what may
 * be also may not be, and neither refutes the other.
 */
const AUXILIARY =
  /\b(is|are|was|were|will|would|can|could|must|should|(?:has|have|had)(?= (?:been|\p{Ll}+(?:ed|en|wn|ne|ght|lt|pt|nt|ung|old|one|ome|ade|ut|et|it|ost|eft|ound|aid|ead))\b))\b(?!['’])/u
const NEGATED =
  /\b(is|are|was|were|will|would|can|could|must|should|may|might|has|have|had) not (?=\p{L}|[“"])/u
const SHORT: Readonly<Record<string, string>> = {
  "isn't": 'is',
  "aren't": 'are',
  "wasn't": 'was',
  "weren't": 'were',
  "won't": 'will',
  "wouldn't": 'would',
  "can't": 'can',
  cannot: 'can',
  "couldn't": 'could',
  "mustn't": 'must',
  "shouldn't": 'should',
  "hasn't": 'has',
  "haven't": 'have',
  "hadn't": 'had'
}
/** After these the first helper belongs to another clause than the main one. */
const OTHER_CLAUSE =
  /\b(?:who|which|that|whose|whom|where|when|if|because|although|though|while|since|until|unless|whether|as|before|after|than|but|how|why|what)\b/i
/** Words that make "not" say something else than the opposite, or nothing clear. */
const FRAGILE =
  /\b(?:not|never|no|nobody|nothing|neither|nor|none|only|hardly|any|all|every|each|also|both|either|too|yet|already|still|just|even|now|however|rather|nevertheless|nonetheless|must have)\b|n['’]t\b/i

/** "not “gone, not damaged, gone”" would be read twice: one quoted word can be denied, a phrase cannot. */
const SEVERAL_QUOTED = /^ (?:an? |the )?[“"]\S+\s+\S+\s+\S+/

/**
 * The same clause with its opposite meaning, by one "not" put in or taken out of its main verb; null where that
 * cannot be done safely, because a doubtful opposite would make a doubtful key.
 */
export function flipped(clause: string): string | null {
  const plain = withoutQuotes(clause).replaceAll('’', "'")
  const short = /\b(?:\w+n't|cannot)\b/.exec(plain)
  if (short) {
    const full = SHORT[short[0].toLowerCase()]
    if (!full || !mainClause(plain, short.index) || fragile(plain, short)) return null
    return clause.slice(0, short.index) + full + clause.slice(short.index + short[0].length)
  }
  const negated = NEGATED.exec(plain)
  if (negated) {
    if (!mainClause(plain, negated.index) || fragile(plain, negated)) return null
    const at = negated.index + (negated[1]?.length ?? 0)
    return clause.slice(0, at) + clause.slice(at + ' not'.length)
  }
  const auxiliary = AUXILIARY.exec(plain)
  if (!auxiliary || !mainClause(plain, auxiliary.index) || FRAGILE.test(plain)) return null
  const at = auxiliary.index + auxiliary[0].length
  if (SEVERAL_QUOTED.test(clause.slice(at))) return null
  return `${clause.slice(0, at)} not${clause.slice(at)}`
}

const mainClause = (plain: string, at: number): boolean => at > 0 && !OTHER_CLAUSE.test(plain.slice(0, at))

function fragile(plain: string, negation: RegExpExecArray): boolean {
  const rest = plain.slice(0, negation.index) + ' ' + plain.slice(negation.index + negation[0].length)
  return FRAGILE.test(rest)
}
