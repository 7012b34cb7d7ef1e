import type { RoleFact } from '../../../../../src-shared/model.ts'
import { once, type Knowledge } from '../../knowledge.ts'
import { isDemonym } from '../../data/countries.ts'
import { isPartOfName } from '../../words/same.ts'
import { bare } from '../../words/text.ts'
import { inMidSentence } from '../../wording.ts'

export interface Office {
  readonly fact: RoleFact
  readonly person: string
  /** The office with its organisation: "White House press secretary", "chair of the harbour board". */
  readonly office: string
}

/** One office a person, the fullest wording of it; none for people without a full name. */
export const offices = once((k: Knowledge): Office[] => {
  const all = k.roles.flatMap((fact): Office[] => {
    const person = k.name(fact.person)
    const organisation = fact.organisation === null ? null : k.name(fact.organisation)
    if (!person?.includes(' ')) return []
    const named =
      organisation !== null && k.names(fact.organisation ?? '').some((name) => isPartOfName(name, fact.role))
    const office =
      organisation === null || named || / (?:of|at|for) /.test(fact.role)
        ? fact.role
        : `${fact.role} of ${organisation}`
    return [{ fact, person, office: plainOffice(k, office.replace(/^(?:the|an?) /i, '')) }]
  })
  return all.filter(
    (each) =>
      !all.some(
        (other) => other !== each && other.fact.person === each.fact.person && fuller(other, each, all)
      )
  )
})

/** "Opposition leader" has its capital from the start of a sentence; "Secretary of State" and "British envoy" do not. */
function plainOffice(k: Knowledge, office: string): string {
  const plain = / .*\p{Lu}/u.test(office) ? office : inMidSentence(k, office)
  return /^\p{Ll}\S*['’]s /u.test(plain) ? `the ${plain}` : plain
}

const SINGLE_OFFICE =
  /^(?:mayor|president|chair(?:man|woman|person)?|captain|director|king|queen|governor|chancellor|treasurer|speaker|coach|manager|editor|head|leader|commander|prime minister|headteacher|principal|secretary)$/i

const RANK =
  /(?:minister|president|ambassador|secretary|chancellor|king|queen|mayor|governor|chief|director|head|leader|chair\w*)$/i
const TRADE = /(?:er|ist|ian|or)$/
const ONE_HOLDER =
  /(?:minister|leader|commander|officer|manager|speaker|treasurer|commissioner|director|governor|chancellor|prosecutor|coordinator|administrator|editor|ambassador|mayor|premier|member)$/
const isOneOfMany = (office: string): boolean =>
  /^(?:former|ex-|local|veteran)\b/.test(office) || isDemonym(office.split(' ')[0] ?? '')

/** After "as": "mayor", but "a teacher" and "a Danish diplomat", because there are many. */
export function asOffice(office: string): string {
  const takesArticle =
    (/^\p{Ll}+$/u.test(office) && !SINGLE_OFFICE.test(office)) ||
    (/^\p{Ll}+(?: \p{Ll}+)+$/u.test(office) && TRADE.test(office) && !ONE_HOLDER.test(office)) ||
    (isOneOfMany(office) &&
      /^\S+(?: \p{Ll}+)+$/u.test(office) &&
      (office.startsWith('former ') || !RANK.test(office)))
  return takesArticle ? `${/^[aeiou]/i.test(office) ? 'an' : 'a'} ${office}` : office
}

const fuller = (a: Office, b: Office, all: readonly Office[]): boolean =>
  isPartOfName(a.office, b.office) &&
  (a.office.length > b.office.length ||
    (a.office.length === b.office.length && all.indexOf(a) < all.indexOf(b)))

/** Whether another sentence gives this person such an office too. */
export const holds = (k: Knowledge, person: string, office: string): boolean =>
  k.everything.some(
    (fact) =>
      fact.kind === 'role' &&
      fact.person === person &&
      (isPartOfName(fact.role, office) || bare(fact.role) === bare(office))
  )
