import type { Question } from '../../../src-shared/model.ts'
import { rng } from '../study/rng.ts'

/**
 * At most `count` questions, balanced: each pick is of the kind taken least so far, and within it of the fact and
 * then the slot asked least. Ties fall by the seed. The chosen keep the order they came in.
 */
export function choose(questions: readonly Question[], count: number, seed: string): Question[] {
  const left = rng(`${seed}/choose`).shuffle(questions)
  const chosen = new Set<Question>()
  const kinds = new Tally()
  const facts = new Tally()
  const slots = new Tally()
  while (chosen.size < count && left.length > 0) {
    let best = 0
    let bestCost = Infinity
    left.forEach((question, at) => {
      const cost =
        1e6 * kinds.of(question.kind) +
        1e3 * Math.max(...question.facts.map((id) => facts.of(id))) +
        slots.of(slotOf(question))
      if (cost < bestCost) {
        best = at
        bestCost = cost
      }
    })
    const [question] = left.splice(best, 1)
    if (!question) break
    chosen.add(question)
    kinds.add(question.kind)
    question.facts.forEach((id) => facts.add(id))
    slots.add(slotOf(question))
  }
  return questions.filter((question) => chosen.has(question))
}

const slotOf = ({ tags }: Question): string => tags.at(-1) ?? ''

class Tally {
  private readonly counts = new Map<string, number>()
  of(name: string): number {
    return this.counts.get(name) ?? 0
  }
  add(name: string): void {
    this.counts.set(name, this.of(name) + 1)
  }
}
