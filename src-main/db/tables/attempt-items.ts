import type { Question } from '../../../src-shared/model.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import type { Role } from './options.ts'

/** Uids of a question's parts in the order shown. */
export type OptionOrder = Readonly<Partial<Record<Role | 'item', readonly string[]>>>

export function orderOf(question: Question): OptionOrder {
  const uids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id)
  if (question.kind === 'multiple-choice' || question.kind === 'multiple-response')
    return { option: uids(question.options) }
  if (question.kind === 'ordering') return { item: uids(question.items) }
  if (question.kind === 'who-said-it')
    return { choice: uids(question.choices), prompt: uids(question.prompts) }
  return {}
}

/** The question with its parts in this order; parts the author added since come last. */
export function inOrder(question: Question, order: OptionOrder): Question {
  const arrange = <Part extends { id: string }>(parts: readonly Part[], uids: readonly string[] = []) => {
    const place = new Map(uids.map((uid, index) => [uid, index]))
    return [...parts].sort((a, b) => (place.get(a.id) ?? uids.length) - (place.get(b.id) ?? uids.length))
  }
  if (question.kind === 'multiple-choice' || question.kind === 'multiple-response')
    return { ...question, options: arrange(question.options, order.option) }
  if (question.kind === 'ordering') return { ...question, items: arrange(question.items, order.item) }
  if (question.kind === 'who-said-it')
    return {
      ...question,
      choices: arrange(question.choices, order.choice),
      prompts: arrange(question.prompts, order.prompt)
    }
  return question
}

export interface ItemRow {
  readonly question: number
  readonly order: OptionOrder
}

/** In the order asked. */
export function itemsOf(db: ReadableDb, attempt: number): ItemRow[] {
  return db
    .all<{ question: number; optionOrder: string }>(
      `SELECT question_id AS question, option_order AS optionOrder FROM attempt_items
       WHERE attempt_id = ? ORDER BY position`,
      [attempt]
    )
    .map(({ question, optionOrder }) => ({ question, order: JSON.parse(optionOrder) as OptionOrder }))
}

export function hasItem(db: ReadableDb, attempt: number, question: number): boolean {
  return (
    db.get('SELECT 1 AS yes FROM attempt_items WHERE attempt_id = ? AND question_id = ?', [
      attempt,
      question
    ]) !== undefined
  )
}

export function insertItems(db: WritableDb, attempt: number, items: readonly ItemRow[]): void {
  items.forEach(({ question, order }, position) => {
    db.run(
      'INSERT INTO attempt_items (attempt_id, position, question_id, option_order) VALUES (?, ?, ?, ?)',
      [attempt, position, question, JSON.stringify(order)]
    )
  })
}
