import { extract } from '../../src-main/core/facts/extract.ts'
import { load, names, type Half } from '../corpus/load.ts'
import { judged, score, sum, type Scores } from './score.ts'
import type { View } from './view.ts'

/** What the extractor finds in a text by itself: it is not told the date line. */
export function view(text: string): View {
  const found = extract(text, {})
  return {
    text,
    date: found.date,
    sentences: found.sentences,
    entities: found.entities,
    facts: found.facts,
    dates: found.dates,
    quotes: found.quotes.map((q) => q.text)
  }
}

export type Evaluation = {
  half: Half
  texts: { name: string; scores: Scores }[]
  total: Scores
  facts: ReturnType<typeof judged>
}

/** Scores a half of the corpus, or one text of it, named by how its name begins. */
export function evaluate(half: Half, only = ''): Evaluation {
  const texts = names(half)
    .filter((name) => name.startsWith(only))
    .map((name) => {
      const { text, gold } = load(half, name)
      const found = view(text)
      return { name, scores: score(gold, found), facts: judged(gold, found) }
    })
  return {
    half,
    texts: texts.map(({ name, scores }) => ({ name, scores })),
    total: sum(texts.map((t) => t.scores)),
    facts: texts.flatMap((t) => t.facts)
  }
}
