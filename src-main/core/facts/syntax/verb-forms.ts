import { words } from '../../text/plain.ts'

/** Past forms that cannot be participles. */
const PAST_ONLY = words(`
  said told saw took gave went came began wrote spoke fell rose broke chose drove grew knew threw wore became ran sang swam
  flew drew shook stole swore tore woke forgot froze hid rode sank shrank sprang ate drank beat did was were had overcame foresaw undertook overtook withdrew oversaw underwent overthrew thought`)

/** Participles that cannot be past forms. */
const PARTICIPLE_ONLY = words(`
  seen taken given gone begun written spoken fallen risen broken chosen driven grown known thrown worn flown drawn shown done
  been eaten shaken stolen sworn torn woken forgotten frozen hidden ridden sunk proven beaten bitten blown born borne forbidden
  drunk sung swum undertaken overtaken overseen withdrawn overthrown mistaken`)

const MODALS = words('will would can could may might must shall should ll d ought wo ca')

const IRREGULAR: Readonly<Record<string, string>> = {
  born: 'bear',
  said: 'say',
  told: 'tell',
  held: 'hold',
  met: 'meet',
  led: 'lead',
  built: 'build',
  lost: 'lose',
  won: 'win',
  left: 'leave',
  made: 'make',
  sold: 'sell',
  sent: 'send',
  spent: 'spend',
  found: 'find',
  founded: 'found',
  paid: 'pay',
  put: 'put',
  cut: 'cut',
  set: 'set',
  hit: 'hit',
  kept: 'keep',
  brought: 'bring',
  bought: 'buy',
  caught: 'catch',
  taught: 'teach',
  thought: 'think',
  fought: 'fight',
  felt: 'feel',
  heard: 'hear',
  stood: 'stand',
  struck: 'strike',
  shot: 'shoot',
  sat: 'sit',
  began: 'begin',
  became: 'become',
  came: 'come',
  went: 'go',
  gave: 'give',
  took: 'take',
  saw: 'see',
  rose: 'rise',
  fell: 'fall',
  broke: 'break',
  chose: 'choose',
  drove: 'drive',
  grew: 'grow',
  knew: 'know',
  threw: 'throw',
  wrote: 'write',
  spoke: 'speak',
  ran: 'run',
  sang: 'sing',
  swam: 'swim',
  flew: 'fly',
  drew: 'draw',
  shook: 'shake',
  stole: 'steal',
  swore: 'swear',
  wore: 'wear',
  sank: 'sink',
  burnt: 'burn',
  laid: 'lay',
  lay: 'lie',
  lit: 'light',
  slid: 'slide',
  bore: 'bear',
  beat: 'beat',
  bent: 'bend',
  bred: 'breed',
  clung: 'cling',
  crept: 'creep',
  dealt: 'deal',
  dug: 'dig',
  fed: 'feed',
  fled: 'flee',
  forgot: 'forget',
  froze: 'freeze',
  got: 'get',
  hung: 'hang',
  hid: 'hide',
  lent: 'lend',
  meant: 'mean',
  overtook: 'overtake',
  rode: 'ride',
  shone: 'shine',
  shut: 'shut',
  slept: 'sleep',
  sought: 'seek',
  spread: 'spread',
  swept: 'sweep',
  underwent: 'undergo',
  undertook: 'undertake',
  withdrew: 'withdraw',
  wound: 'wind',
  woke: 'wake',
  cost: 'cost',
  read: 'read',
  understood: 'understand',
  ate: 'eat',
  drank: 'drink',
  did: 'do',
  had: 'have',
  split: 'split',
  quit: 'quit',
  burst: 'burst',
  cast: 'cast',
  hurt: 'hurt',
  let: 'let',
  upset: 'upset',
  bet: 'bet',
  shed: 'shed',
  broadcast: 'broadcast',
  forecast: 'forecast',
  learnt: 'learn',
  sprung: 'spring',
  swung: 'swing',
  flung: 'fling',
  hanged: 'hang',
  leapt: 'leap',
  spelt: 'spell',
  dreamt: 'dream',
  knelt: 'kneel',
  mowed: 'mow',
  bound: 'bind',
  ground: 'grind',
  stuck: 'stick',
  stung: 'sting',
  spun: 'spin',
  tread: 'tread',
  wept: 'weep',
  withheld: 'withhold',
  upheld: 'uphold',
  rebuilt: 'rebuild',
  resold: 'resell'
}

/** An irregular past form or participle. */
export const isPast = (lower: string): boolean => PAST_ONLY.has(lower) || IRREGULAR[lower] !== undefined

export type Form = 'past' | 'participle' | 'past-or-participle' | 'gerund' | 'third' | 'base'

export function formOf(lower: string, lemma: string): Form {
  if (PAST_ONLY.has(lower)) return 'past'
  if (PARTICIPLE_ONLY.has(lower)) return 'participle'
  if (lower.endsWith('ing') && lemma !== lower) return 'gerund'
  if (IRREGULAR[lower] !== undefined && lower !== 'lay') return 'past-or-participle'
  if (lower.endsWith('ed') && lower !== lemma) return 'past-or-participle'
  if (lower.endsWith('s') && lemma !== lower) return 'third'
  if (lower.endsWith('ing')) return 'gerund'
  if (lower.endsWith('ed') && lower.length > 4) return 'past-or-participle'
  return 'base'
}

/** The dictionary form the tagger's lemma should be. */
export const lemmaOf = (lower: string, lemma: string): string => IRREGULAR[lower] ?? lemma

export const isModal = (lower: string): boolean => MODALS.has(lower.replace(/^'/, ''))
