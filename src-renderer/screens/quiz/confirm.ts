import { Arranging } from '../../state/arranging.svelte.ts'
import { Matching } from '../../state/matching.svelte.ts'
import { Written } from '../../state/written.svelte.ts'
import type { Work } from '../../state/work.ts'
import { t } from '../../text/text.ts'

/** What the button says that sends an answer of several parts, or what is still to be done before. */
export function confirmText(work: Work): string {
  if (work.complete) return t.quiz.confirm
  if (work instanceof Written) return t.quiz.writeFirst
  if (work instanceof Arranging) return t.quiz.orderWait(work.open)
  return work instanceof Matching ? t.quiz.confirmWait(work.open) : t.quiz.chooseFirst
}
