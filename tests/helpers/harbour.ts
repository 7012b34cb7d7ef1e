import { createHash } from 'node:crypto'
import type {
  Clause,
  Entity,
  EventFact,
  Fact,
  Mention,
  QuantityFact,
  RoleFact,
  Source,
  Span,
  StatementFact,
  When
} from '../../src-shared/model.ts'

/**
 * A small source with facts marked by hand: what an extractor without faults would give. The questions' tests
 * build on it, so that a change in extraction never breaks them.
 */

const TEXT = `The city council of Port Hallow approved a budget for the new harbour wall on 14 March 2023. The vote was held in Port Hallow.

Mayor Elena Marsh said that the wall would protect the old town from “the storms of the coming decades”. The harbour authority denied that the work would close the ferry terminal.

On 16 March, a meeting of the Coastal Cities Forum took place in Rotterdam. The talks between Elena Marsh and Dutch engineer Pieter Vos on flood defences ended in Amsterdam on 18 March. They lasted two and a half hours. Pieter Vos called the plan sound and stressed that the foundations must reach the bedrock. According to council treasurer Tomas Reyes, the cost of the wall is “alarming”. Reyes also warned that the city could not borrow without the consent of the region.

On 20 March, the harbour authority published three studies of the tides on Facebook. Opposition leader Ruth Okafor argued that the council had ignored the advice of the fishermen. Okafor spoke of “a wall against our own port”.

The new harbour wall was designed in 240 sections.`

function spanOf(text: string, from = 0): Span {
  const start = TEXT.indexOf(text, from)
  if (start < 0) throw new Error(`not in the harbour text: ${text}`)
  return { start, end: start + text.length }
}

const sentences: Span[] = []
for (const match of TEXT.matchAll(/\S[^\n]*?[.](?=”?\s+\p{Lu}|”?$|”?\n|$)”?/gmu)) {
  sentences.push({ start: match.index, end: match.index + match[0].length })
}

/** The sentence that holds these words. */
function sentence(text: string): Span {
  const { start } = spanOf(text)
  const found = sentences.find((each) => each.start <= start && start < each.end)
  if (!found) throw new Error(`in no sentence: ${text}`)
  return found
}

const entities: Entity[] = [
  { id: 'council', type: 'organisation', name: 'city council of Port Hallow', aliases: ['the council'] },
  { id: 'authority', type: 'organisation', name: 'harbour authority', aliases: ['The harbour authority'] },
  { id: 'forum', type: 'organisation', name: 'Coastal Cities Forum', aliases: [] },
  { id: 'marsh', type: 'person', name: 'Elena Marsh', aliases: ['Marsh'] },
  { id: 'vos', type: 'person', name: 'Pieter Vos', aliases: ['Vos'] },
  { id: 'reyes', type: 'person', name: 'Tomas Reyes', aliases: ['Reyes'] },
  { id: 'okafor', type: 'person', name: 'Ruth Okafor', aliases: ['Okafor'] },
  { id: 'hallow', type: 'place', name: 'Port Hallow', aliases: [] },
  { id: 'rotterdam', type: 'place', name: 'Rotterdam', aliases: [] },
  { id: 'amsterdam', type: 'place', name: 'Amsterdam', aliases: [] }
]

const when = (iso: string, text: string): When => ({ iso, precision: 'day', ...spanOf(text) })
const place = (entity: string, name: string, context: string): Mention => {
  const { start } = spanOf(context)
  return { entity, name, ...spanOf(name, start) }
}

function event(
  id: string,
  clause: Clause,
  evidence: Span,
  more: Partial<Pick<EventFact, 'when' | 'where' | 'who' | 'duration' | 'confidence'>> = {}
): EventFact {
  return {
    id,
    kind: 'event',
    what: [clause.subject, clause.verb, clause.rest].filter((part) => part !== '').join(' '),
    when: null,
    where: [],
    who: [],
    duration: null,
    clause,
    evidence,
    confidence: 0.95,
    ...more
  }
}

function statement(
  id: string,
  speaker: string,
  verb: string,
  content: string,
  more: Partial<Pick<StatementFact, 'affirmed' | 'quotes' | 'medium' | 'when' | 'confidence'>> = {}
): StatementFact {
  return {
    id,
    kind: 'statement',
    speaker: { entity: speaker, name: entities.find((each) => each.id === speaker)?.name ?? speaker },
    role: null,
    verb,
    affirmed: true,
    content,
    quotes: [],
    when: null,
    medium: null,
    via: null,
    evidence: sentence(content),
    confidence: 0.92,
    ...more
  }
}

const quote = (text: string): { text: string; start: number; end: number } => ({ text, ...spanOf(text) })
const role = (id: string, person: string, office: string, inWords: string): RoleFact => ({
  id,
  kind: 'role',
  person,
  role: office,
  organisation: null,
  evidence: sentence(inWords),
  confidence: 0.95
})
const quantity = (
  id: string,
  value: number,
  unit: string,
  of: string,
  text: string,
  inWords: string
): QuantityFact => ({
  id,
  kind: 'quantity',
  value,
  unit,
  of,
  ...spanOf(text, spanOf(inWords).start),
  evidence: sentence(inWords),
  confidence: 0.9
})

const talks = sentence('The talks between')
const facts: Fact[] = [
  event(
    'budget',
    {
      subject: 'The city council of Port Hallow',
      verb: 'approved',
      aux: 'did',
      main: 'approve',
      rest: 'a budget for the new harbour wall'
    },
    sentence('approved a budget'),
    { when: when('2023-03-14', '14 March 2023'), who: ['council'] }
  ),
  event(
    'vote',
    { subject: 'The vote', verb: 'was held', aux: 'was', main: 'held', rest: '' },
    sentence('The vote'),
    { where: [place('hallow', 'Port Hallow', 'held in Port Hallow')] }
  ),
  statement(
    'storms',
    'marsh',
    'said',
    'the wall would protect the old town from “the storms of the coming decades”',
    {
      quotes: [quote('the storms of the coming decades')]
    }
  ),
  statement('ferry', 'authority', 'denied', 'the work would close the ferry terminal', { affirmed: false }),
  event(
    'forum',
    {
      subject: 'a meeting of the Coastal Cities Forum',
      verb: 'took place',
      aux: 'did',
      main: 'take place',
      rest: ''
    },
    sentence('a meeting of the Coastal'),
    {
      when: when('2023-03-16', '16 March'),
      where: [place('rotterdam', 'Rotterdam', 'in Rotterdam')],
      who: ['forum']
    }
  ),
  event(
    'talks',
    {
      subject: 'The talks between Elena Marsh and Dutch engineer Pieter Vos on flood defences',
      verb: 'ended',
      aux: 'did',
      main: 'end',
      rest: ''
    },
    { start: talks.start, end: sentence('They lasted').end },
    {
      when: when('2023-03-18', '18 March'),
      where: [place('amsterdam', 'Amsterdam', 'in Amsterdam')],
      who: ['marsh', 'vos'],
      duration: { iso: 'PT2H30M', ...spanOf('two and a half hours') }
    }
  ),
  statement('bedrock', 'vos', 'stressed', 'the foundations must reach the bedrock'),
  statement('cost', 'reyes', 'According to', 'the cost of the wall is “alarming”', {
    quotes: [quote('alarming')]
  }),
  statement('borrow', 'reyes', 'warned', 'the city could not borrow without the consent of the region'),
  event(
    'studies',
    {
      subject: 'the harbour authority',
      verb: 'published',
      aux: 'did',
      main: 'publish',
      rest: 'three studies of the tides'
    },
    sentence('published three studies'),
    { when: when('2023-03-20', '20 March'), who: ['authority'] }
  ),
  statement('fishermen', 'okafor', 'argued', 'the council had ignored the advice of the fishermen'),
  role('r-marsh', 'marsh', 'Mayor', 'Mayor Elena'),
  role('r-vos', 'vos', 'Dutch engineer', 'Dutch engineer'),
  role('r-reyes', 'reyes', 'council treasurer', 'council treasurer'),
  role('r-okafor', 'okafor', 'Opposition leader', 'Opposition leader'),
  quantity('q-studies', 3, 'studies', 'tides', 'three', 'published three studies'),
  quantity('q-sections', 240, 'sections', 'the wall', '240', 'in 240 sections'),
  event(
    'sections',
    {
      subject: 'The new harbour wall',
      verb: 'was designed',
      aux: 'was',
      main: 'designed',
      rest: 'in 240 sections'
    },
    sentence('was designed')
  ),
  // Too unsure to be asked, though it may be true.
  statement('port', 'okafor', 'spoke of', 'a wall against our own port', {
    confidence: 0.4,
    quotes: [quote('a wall against our own port')]
  })
]

export const harbour: Source = {
  id: 'harbour',
  title: 'A wall for Port Hallow',
  date: '2023-03-21',
  sha256: createHash('sha256').update(TEXT).digest('hex'),
  text: TEXT,
  sentences,
  entities,
  facts
}
