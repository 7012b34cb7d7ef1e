import { z } from 'zod'
import { IsoDate, IsoDay, entityTypes } from '../../src-shared/model.ts'

/**
 * What is marked beside each text of the corpus; README.md says how. Strict objects, so that a misspelt field fails
 * instead of being ignored.
 */
const optional = { optional: z.boolean().default(false) }
const nth = { nth: z.int().min(1).default(1) }
const Text = z.string().min(1)

const DateRow = z.strictObject({ mention: Text, ...nth, iso: IsoDate, event: z.string(), ...optional })
const Venue = z.strictObject({
  place: Text,
  also: z.array(Text).default([]),
  event: z.string(),
  anchor: Text,
  ...optional
})
const Event = z.strictObject({
  anchor: Text,
  date: IsoDate.nullable(),
  place: Text.nullable(),
  words: z.array(Text).min(1),
  ...optional
})
const Statement = z.strictObject({
  speaker: Text,
  also: z.array(Text).default([]),
  anchor: Text,
  verb: z.string(),
  content: Text,
  quoted: z.array(Text),
  negated: z.boolean(),
  via: Text.nullable(),
  ...optional
})
const Role = z.strictObject({ person: Text, role: Text, organisation: Text.nullable(), ...optional })
const Quantity = z.strictObject({
  mention: Text,
  ...nth,
  value: z.number(),
  unit: z.string(),
  of: z.string(),
  ...optional
})
const EntityRow = z.strictObject({
  name: Text,
  type: z.enum(entityTypes),
  aliases: z.array(Text),
  ...optional
})
const slots = ['date', 'place', 'speaker', 'number', 'role', 'polarity', 'who'] as const
const Claim = z.strictObject({
  claim: Text,
  label: z.enum(['supported', 'refuted', 'not-stated']),
  slot: z.enum(slots).nullable(),
  evidence: Text.nullable()
})

export const Gold = z.strictObject({
  articleDate: IsoDay.nullable(),
  domain: Text,
  style: Text,
  dates: z.array(DateRow),
  venues: z.array(Venue),
  events: z.array(Event),
  statements: z.array(Statement),
  quotes: z.array(Text),
  roles: z.array(Role),
  quantities: z.array(Quantity),
  entities: z.array(EntityRow),
  claims: z.array(Claim).length(10)
})
export type Gold = z.infer<typeof Gold>
