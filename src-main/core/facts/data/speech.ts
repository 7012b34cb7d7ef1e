import { words } from '../../text/plain.ts'

/** Lemmas of verbs that report words or views: "X said (that) ...". */
export const SPEECH = words(`
  sigh discover establish record speak dub label brand denounce hail talk dispute concede dismiss
  say tell state add note stress explain announce declare claim argue insist warn report reply respond answer remark
  observe comment confirm acknowledge admit concede emphasise emphasize underline underscore highlight maintain assert
  affirm reaffirm reiterate repeat recall predict estimate suggest believe think contend allege complain caution write
  tweet post mention disclose reveal indicate testify vow promise pledge deny reject dismiss refute dispute agree
  conclude find show hold rule rule-out joke quip boast lament regret hope fear expect ask demand urge describe call
  recount remember continue point make draw stipulate specify clarify hint signal swear recommend
  advise propose forecast counter conceive protest object read rule hear learn understand guess realise realize
  tell assure inform notify remind convince thank praise criticise criticize blame accuse condemn welcome elaborate
  interject muse shout whisper cry exclaim retort rejoin sum`)

/** Of these: take a that-clause (or a clause with no "that") as what was said. */
export const CLAUSE_TAKING = words(`
  retort rejoin reiterate respond muse sigh discover establish record argue rejoin exclaim
  say tell state add note stress explain announce declare claim argue insist warn report reply respond answer remark
  observe comment confirm acknowledge admit concede emphasise emphasize underline underscore highlight maintain assert
  affirm reaffirm reiterate repeat recall predict estimate suggest believe think contend allege complain caution write
  tweet post mention disclose reveal indicate testify vow promise pledge deny dispute agree conclude joke quip boast
  lament regret hope fear expect stipulate specify clarify hint signal swear recommend advise propose forecast counter
  protest object rule provide require demand remember find show assure inform notify remind argue continue ask urge
  read guess doubt`)

/** Take a clause without "that" so often that a following subject and verb are read as what was said. */
export const ZERO_THAT = words(`
  say tell believe think claim add hope insist admit argue warn suggest confirm announce promise predict acknowledge
  explain note state stress estimate expect maintain report fear vow assure guess`)

/** Follow or interrupt a quotation: '"...," X said'. */
export const QUOTE_VERBS = words(`
  sigh report show find suggest estimate indicate reveal point record rule agree believe forecast insist protest respond
  say tell add note stress explain announce declare claim argue insist warn reply respond answer remark observe comment
  confirm acknowledge admit concede emphasise emphasize underline recall predict write tweet post testify vow promise
  conclude joke quip boast lament ask continue state repeat reiterate complain caution read recount remember shout
  whisper cry exclaim retort rejoin muse tell assert counter`)

/** Hold views as well as words: reported with less assurance. */
export const VIEW_VERBS = words('believe think hope fear expect doubt guess find show')

/** To say that it is not so. */
export const DENYING = words('deny dispute reject refute dismiss doubt')

/** Promise or order with an infinitive: "vowed to rebuild", "urged residents to stay". */
export const PROMISING = words('vow promise pledge swear threaten')
export const URGING = words('urge ask tell order advise warn call demand')

/** Multi-word speech: verb lemma -> words after it. */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ['out'],
  sum: ['up'],
  make: ['clear'],
  go: ['on', 'say'],
  spell: ['out'],
  rule: ['out'],
  set: ['out']
}

/** Light verbs with their nouns: "drew attention to the fact that", "expressed hope that". */
export const LIGHT: Readonly<Record<string, ReadonlySet<string>>> = {
  draw: words('attention'),
  call: words('attention'),
  pay: words('attention'),
  express: words(
    'hope concern confidence regret fear doubt fears doubts belief view opinion conviction concerns dismay satisfaction certainty'
  ),
  voice: words('hope concern confidence regret fear doubt fears doubts belief view opinion concerns'),
  give: words('assurance assurances notice warning word'),
  issue: words('warning'),
  make: words('point claim argument case statement promise prediction'),
  raise: words('point concern concerns objection possibility'),
  take: words('view position line'),
  hold: words('view opinion'),
  share: words('view opinion'),
  lay: words('emphasis stress'),
  put: words('emphasis'),
  stress: words('fact'),
  repeat: words('call demand claim'),
  have: words('doubt doubts')
}

/** Nouns of a thing that speaks for its author. */
export const DOCUMENT_NOUNS = words(`
  document documents statement report letter agreement agreements treaty text draft drafts study survey memo memorandum
  communique communiqué declaration bill law act resolution notice review paper filing ruling judgment judgement verdict
  article book charter protocol brief email message note post tweet release audit poll plan proposal proposals inquiry
  enquiry record records minutes inscription contract accord pact indictment lawsuit complaint guidelines guidance bulletin
  summary analysis dossier petition manifesto will manuscript diary announcement advisory assessment strategy budget
  prospectus order decree constitution convention motion`)

/** Document nouns that are strong enough to be an entity of their own when defined in the text. */
export const SPEAKING_NOUNS = words(`
  document documents statement report letter agreement agreements treaty text draft drafts study survey memo memorandum
  communique communiqué declaration bill law act resolution notice review paper filing ruling judgment judgement verdict
  article charter protocol indictment lawsuit complaint guidelines guidance bulletin audit poll proposals inquiry accord
  pact petition advisory assessment convention motion contract release analysis dossier email`)
