import { words } from '../../text/plain.ts'
import { ORG_NOUNS } from '../data/organisations.ts'
import { ROLE_HEADS } from '../data/roles.ts'
import { DOCUMENT_NOUNS } from '../data/speech.ts'
import { unnamed, type Reference } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import { nameText } from '../names/classify.ts'
import { basePhrase, fullPhrase } from '../syntax/phrases.ts'
import type { Frame, Range } from '../syntax/types.ts'

const NOT_SPEAKERS = words(
  'it there this that which what who i we you one something nothing someone everyone nobody he she they plan time day year question answer result'
)

/** A speaker whom the text does not name, by the words it uses: "two governments", "a woman in the front row". */
export function unnamedSpeaker(story: Story, frame: Frame, range: Range, anything = false): Reference | null {
  const { tokens, marks } = frame
  const base = basePhrase(tokens, marks, range.from, range.to)
  if (base === null || base.to <= base.from) return null
  const head = tokens[base.to - 1]
  if (
    head === undefined ||
    NOT_SPEAKERS.has(head.lower) ||
    (marks[base.to - 1] !== 'NOUN' && marks[base.to - 1] !== 'PROPN')
  )
    return null
  const full = fullPhrase(tokens, marks, base.from, range.to, /^(?:of|for|at|from)$/) ?? base
  const from =
    marks[base.from] === 'DET' || (marks[base.from] === 'PRON' && base.to - base.from > 1)
      ? base.from + 1
      : base.from
  const text = nameText(tokens.slice(from, full.to))
  if (text === '') return null
  const kind = kindOf(head.lower)
  const plausible =
    anything ||
    kind !== 'organisation' ||
    SPEAKING.test(head.lower) ||
    ORG_NOUNS.has(head.lower) ||
    ROLE_HEADS.has(head.lower) ||
    (head.lower.endsWith('s') && head.lower !== head.lemma) ||
    head.lower === 'police'
  return plausible ? unnamed(story, text, 0.75, kind) : null
}

/** Things that speak for those behind them. */
const SPEAKING =
  /^(?:airport|port|zoo|park|plant|supplier|insurer|lender|buyer|owner|hotel|restaurant|shop|factory|mill|mine|festival|family|couple|pair|crew|household|prosecution|defence|defense|opposition|industry|chain|clinic|village|town|city|island|club|website|advert|leaflet|script|voice|sources?|media|press|staff|management|leadership|majority|minority|public|bishops?)$/
const PERSON_NOUN =
  /^(?:man|woman|boy|girl|child|mother|father|parent|neighbour|neighbor|friend|colleague|brother|sister|son|daughter|widow|husband|wife|source|official|critic|caller|passenger|customer|grandmother|grandfather|uncle|aunt|predecessor|successor|rival|counterpart|fan|user|reader|visitor)$/

function kindOf(noun: string): 'person' | 'document' | 'organisation' {
  return PERSON_NOUN.test(noun)
    ? 'person'
    : DOCUMENT_NOUNS.has(noun) ||
        /^(?:figures|data|results|inscriptions?|website|rules|documents|diary|sign|plaque)$/.test(noun)
      ? 'document'
      : 'organisation'
}
