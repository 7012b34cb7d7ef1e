/** Verbs of saying that take "that ...", past form to base form. Others are told as "said". */
const SAYING: Readonly<Record<string, string>> = {
  said: 'say',
  stated: 'state',
  stressed: 'stress',
  noted: 'note',
  'pointed out': 'point out',
  explained: 'explain',
  added: 'add',
  announced: 'announce',
  argued: 'argue',
  claimed: 'claim',
  confirmed: 'confirm',
  declared: 'declare',
  emphasised: 'emphasise',
  emphasized: 'emphasize',
  underlined: 'underline',
  insisted: 'insist',
  maintained: 'maintain',
  reported: 'report',
  recalled: 'recall',
  acknowledged: 'acknowledge',
  admitted: 'admit',
  conceded: 'concede',
  warned: 'warn',
  wrote: 'write',
  complained: 'complain',
  concluded: 'conclude',
  predicted: 'predict',
  promised: 'promise',
  pledged: 'pledge',
  vowed: 'vow',
  suggested: 'suggest',
  observed: 'observe',
  remarked: 'remark',
  revealed: 'reveal',
  testified: 'testify',
  replied: 'reply',
  repeated: 'repeat',
  alleged: 'allege',
  asserted: 'assert',
  estimated: 'estimate',
  found: 'find',
  ruled: 'rule',
  mentioned: 'mention'
}

const TO_PAST = new Map(
  Object.entries(SAYING).flatMap(([past, base]): [string, string][] => [
    [base, past],
    [thirdPerson(base), past]
  ])
)

function thirdPerson(base: string): string {
  const [head = '', ...tail] = base.split(' ')
  const form = /(s|sh|ch|x)$/.test(head)
    ? `${head}es`
    : /[^aeiou]y$/.test(head)
      ? `${head.slice(0, -1)}ies`
      : `${head}s`
  return [form, ...tail].join(' ')
}

export interface SayingVerb {
  /** "pointed out": Ryabkov pointed out that ... */
  readonly past: string
  /** "point out": When did Ryabkov point out that ...? */
  readonly base: string
  /** The same where it can take "what", else "say": nobody asks "What did she warn?" */
  readonly asked: string
}

const WITHOUT_OBJECT = new Set([
  'warn',
  'complain',
  'insist',
  'reply',
  'testify',
  'vow',
  'rule',
  'repeat',
  'recall'
])

/** The source's own verb where it takes "that", in the past, else "said". */
export function sayingVerb(verb: string, affirmed: boolean): SayingVerb {
  if (!affirmed) return { past: 'denied', base: 'deny', asked: 'deny' }
  const words = verb.toLowerCase().trim()
  const past = words in SAYING ? words : (TO_PAST.get(words) ?? 'said')
  const base = SAYING[past] ?? 'say'
  return { past, base, asked: WITHOUT_OBJECT.has(base) ? 'say' : base }
}
