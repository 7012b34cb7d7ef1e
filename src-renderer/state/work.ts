import type { Item } from '../../src-shared/contract.ts'
import type { Answer } from '../../src-shared/model.ts'
import { Arranging } from './arranging.svelte.ts'
import { Chosen } from './chosen.svelte.ts'
import { Written } from './written.svelte.ts'
import { Matching } from './matching.svelte.ts'

/** An answer of several parts, put together before it is sent. */
export interface Work {
  /** Nothing is left to do before it can be sent. */
  readonly complete: boolean
  toAnswer(): Answer
}

/** Null for a question that one choice answers. */
export function workOn(item: Item): Work | null {
  switch (item.kind) {
    case 'who-said-it':
      return item.prompts.length > 1 ? new Matching(item) : null
    case 'multiple-response':
      return new Chosen()
    case 'date':
    case 'short-answer':
      return new Written(item.kind)
    case 'ordering':
      return new Arranging(item)
    case 'multiple-choice':
    case 'true-false':
      return null
  }
}
