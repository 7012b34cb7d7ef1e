import type { EventFact, QuantityFact, RoleFact, StatementFact } from '../../../src-shared/model.ts'
import { type Extraction, extract } from '../../../src-main/core/facts/extract.ts'

/** An extraction with its facts by kind and entity names in place of ids, for tests to read. */
export function look(text: string, date: string | null = '2023-05-17') {
  const found: Extraction = extract(text, { date })
  const name = (id: string | null): string | null => found.entities.find((e) => e.id === id)?.name ?? null
  return {
    found,
    name,
    events: found.facts.filter((f): f is EventFact => f.kind === 'event'),
    statements: found.facts.filter((f): f is StatementFact => f.kind === 'statement'),
    said: found.facts.flatMap((f) =>
      f.kind === 'statement' ? [{ who: name(f.speaker.entity), what: f.content }] : []
    ),
    roles: found.facts.filter((f): f is RoleFact => f.kind === 'role').map((f) => [name(f.person), f.role]),
    amounts: found.facts
      .filter((f): f is QuantityFact => f.kind === 'quantity')
      .map((f) => [f.value, f.unit]),
    dates: found.dates.map((d) => d.iso)
  }
}
