import { SvelteMap } from 'svelte/reactivity'
import type { Draft, DraftFact, Input } from '../../src-shared/contract.ts'

export type Decision = 'accepted' | 'rejected'

/** What was found in a text, and what a person thinks of it. */
export class Review {
  readonly draft: Draft
  /** In the order shown: what is sure, then the suggestions, each in the order of the text. */
  readonly facts: readonly DraftFact[]
  readonly sure: number
  title = $state('')
  #at = $state(0)
  readonly #decisions = new SvelteMap<string, Decision>()
  /** What each key press changed, the latest last. */
  #history: { readonly at: number; readonly before: readonly [string, Decision | undefined][] }[] = []
  readonly #asked: Readonly<Record<string, number>>

  constructor(draft: Draft) {
    this.draft = draft
    this.title = draft.title
    const sure = draft.facts.filter((fact) => !fact.isSuggestion)
    this.sure = sure.length
    this.facts = [...sure, ...draft.facts.filter((fact) => fact.isSuggestion)]
    const asked: Record<string, number> = {}
    for (const id of draft.questions.flatMap(({ facts }) => facts)) asked[id] = (asked[id] ?? 0) + 1
    this.#asked = asked
  }

  get at(): number {
    return this.#at
  }
  get chosen(): DraftFact | undefined {
    return this.facts[this.#at]
  }
  /** How many facts were decided on. */
  get decided(): number {
    return this.#decisions.size
  }
  get canUndo(): boolean {
    return this.#decisions.size > 0 && this.#history.length > 0
  }

  decisionOn(fact: DraftFact): Decision | undefined {
    return this.#decisions.get(fact.id)
  }
  /** What is sure is kept unless it was rejected, a suggestion only when it was accepted. */
  isKept(fact: DraftFact): boolean {
    const decision = this.#decisions.get(fact.id)
    return fact.isSuggestion ? decision === 'accepted' : decision !== 'rejected'
  }
  /** How many questions ask about this fact, alone or with others. */
  askedAbout(fact: DraftFact): number {
    return this.#asked[fact.id] ?? 0
  }

  /** Questions that stay: those on kept facts alone. */
  readonly questions = $derived.by(() => {
    const kept = Object.fromEntries(this.facts.map((fact) => [fact.id, this.isKept(fact)]))
    return this.draft.questions.filter(({ facts }) => facts.every((fact) => kept[fact])).length
  })

  choose(at: number): void {
    this.#at = Math.max(0, Math.min(at, this.facts.length - 1))
  }

  /** Decides on the chosen fact and goes on to the next one; the same again takes the decision back. */
  decide(decision: Decision): void {
    const fact = this.chosen
    if (!fact) return
    const before = this.#decisions.get(fact.id)
    this.#history.push({ at: this.#at, before: [[fact.id, before]] })
    if (before === decision) {
      this.#decisions.delete(fact.id)
      return
    }
    this.#decisions.set(fact.id, decision)
    this.choose(this.#at + 1)
  }

  /** Accepts whatever is sure and was not decided on. */
  acceptSure(): void {
    const open = this.facts.filter((fact) => !fact.isSuggestion && !this.#decisions.has(fact.id))
    if (open.length === 0) return
    this.#history.push({ at: this.#at, before: open.map(({ id }) => [id, undefined]) })
    for (const { id } of open) this.#decisions.set(id, 'accepted')
  }

  undo(): void {
    const last = this.#history.pop()
    if (!last) return
    for (const [id, decision] of last.before) {
      if (decision === undefined) this.#decisions.delete(id)
      else this.#decisions.set(id, decision)
    }
    this.choose(last.at)
  }

  /** Takes over what was decided on the same facts in an earlier reading of the text. */
  adopt(earlier: Review): void {
    const decisions = Object.fromEntries(
      earlier.facts.map((fact) => [sameness(fact), earlier.decisionOn(fact)])
    )
    for (const fact of this.facts) {
      const decision = decisions[sameness(fact)]
      if (decision !== undefined) this.#decisions.set(fact.id, decision)
    }
    this.choose(earlier.at)
  }

  choices(): Input<'keepDraft'> {
    const ids = (decision: Decision): string[] =>
      this.facts.filter((fact) => this.#decisions.get(fact.id) === decision).map(({ id }) => id)
    return {
      draft: this.draft.id,
      title: this.title.trim() === '' ? this.draft.title : this.title,
      reject: ids('rejected'),
      accept: ids('accepted')
    }
  }
}

/** Ids are given anew with each reading; what is found where is the same. */
const sameness = ({ kind, evidence, title }: DraftFact): string =>
  `${kind}|${evidence.start}|${evidence.end}|${title}`
