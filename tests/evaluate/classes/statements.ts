import type { StatementFact } from '../../../src-shared/model.ts'
import type { Gold } from '../../corpus/gold.ts'
import { match, nothing, type Matching, type Tally } from '../tally.ts'
import { factsOf, overlaps, place, sentenceOf, type Case } from '../view.ts'
import { contentTokens, nameWithin, sameName, share } from '../words.ts'
import { goldOf } from './entities.ts'

type Row = Gold['statements'][number]

/** Whether the fact's speaker is the marked one: the same entity, or for an unnamed speaker the same noun phrase. */
export function speakerRight(c: Case, row: Row, fact: StatementFact): boolean {
  const entity = c.view.entities.find((e) => e.id === fact.speaker.entity) ?? {
    name: fact.speaker.name,
    aliases: []
  }
  return [row.speaker, ...row.also].some((speaker) => {
    const marked = c.gold.entities.find((e) => e.name === speaker)
    if (!marked) return nameWithin(speaker, entity.name)
    const found = goldOf(c.gold, entity)
    // Documents are seldom named by a proper name: "a police report from the time" is the police report.
    return (
      found === marked ||
      (found === null && marked.type === 'document' && nameWithin(marked.name, entity.name))
    )
  })
}

function fit(c: Case, row: Row, fact: StatementFact): number {
  const near = [place(c.view.text, row.anchor), ...row.quoted.map((q) => place(c.view.text, q))]
  if (!near.some((span) => overlaps(sentenceOf(c.view, span), fact.evidence))) return 0
  const content = contentTokens([fact.content, ...fact.quotes.map((q) => q.text)].join(' '))
  const marked = contentTokens(row.content)
  const quoted = contentTokens(row.quoted.join(' '))
  const covered = share(marked, content)
  const within = content.length === 0 ? 0 : share(content, [...marked, ...quoted])
  if (covered < 0.5 && within < 0.6) return 0
  return covered + within + (speakerRight(c, row, fact) ? 1 : 0)
}

function continues(c: Case, row: Row, f: StatementFact): boolean {
  const sentence = sentenceOf(c.view, place(c.view.text, row.anchor))
  const content = contentTokens(f.content)
  if (row.quoted.length === 0) {
    const rest = c.view.text.slice(place(c.view.text, row.content).start, sentence.end)
    return overlaps(sentence, f.evidence) && share(content, contentTokens(rest)) >= 0.8
  }
  const spans = [sentence, ...row.quoted.map((q) => sentenceOf(c.view, place(c.view.text, q)))]
  const said = contentTokens([row.content, ...row.quoted].join(' '))
  return spans.some((s) => overlaps(s, f.evidence)) && share(content, said) >= 0.8
}

/** Found when the evidence meets the marked sentence or quotation and the contents overlap; who said it is scored apart. */
export function statements(c: Case): Matching<Row, StatementFact> {
  return match(c.gold.statements, factsOf(c, 'statement'), (row, fact) => fit(c, row, fact), {
    row: (row) => `${row.speaker} ${row.verb}: ${row.content}`,
    thing: (f) => `${f.speaker.name} ${f.verb}: ${f.content.slice(0, 80)} (${f.confidence.toFixed(2)})`,
    // A second sentence of a quotation already found, or the second half of what was said, given to the same speaker.
    ignore: (f) => c.gold.statements.some((row) => speakerRight(c, row, f) && continues(c, row, f))
  })
}

/** Of the statements found: right speakers, polarity, and who passed it on. */
export function speakers(
  c: Case,
  { pairs }: Matching<Row, StatementFact>
): Record<'speaker' | 'polarity' | 'via', Tally> {
  const result = { speaker: nothing(), polarity: nothing(), via: nothing() }
  const put = (tally: Tally, right: boolean, text: string) => {
    tally.given++
    if (right) {
      tally.right++
      tally.found++
    } else tally.wrong.push(text)
  }
  const needed = c.gold.statements.filter((s) => !s.optional)
  result.speaker.wanted = needed.length
  result.polarity.wanted = needed.filter((s) => s.negated).length
  result.via.wanted = needed.filter((s) => s.via !== null).length
  for (const { row, thing } of pairs) {
    if (row.optional) continue
    const name = c.view.entities.find((e) => e.id === thing.speaker.entity)?.name ?? thing.speaker.name
    put(result.speaker, speakerRight(c, row, thing), `${name}, not ${row.speaker}: ${row.content}`)
    if (row.negated || !thing.affirmed)
      put(
        result.polarity,
        row.negated === !thing.affirmed,
        `${row.negated ? 'a denial' : 'no denial'}: ${row.content}`
      )
    if (row.via !== null || thing.via !== null) {
      const right =
        row.via !== null &&
        thing.via !== null &&
        (sameName(row.via, thing.via.name) || nameWithin(row.via, thing.via.name))
      put(result.via, right, `${thing.via?.name ?? 'nobody'}, not ${row.via ?? 'nobody'}: ${row.content}`)
    }
  }
  return result
}
