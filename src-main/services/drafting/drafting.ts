import { createHash, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Contract, Output } from '../../../src-shared/contract.ts'
import type { Progress } from '../../../src-shared/channels.ts'
import type { Bank } from '../../../src-shared/model.ts'
import { AppError } from '../../../src-shared/result.ts'
import { bankOfText } from '../../db/tables/banks.ts'
import type { Context } from '../context.ts'
import { keepBank } from './keep.ts'
import { textProblem } from './text-problem.ts'
import { draftView } from './view.ts'

/** Makes the bank of an article somewhere else than here; rejects with the signal's reason when aborted. */
export type MakeBank = (
  job: { text: string; date?: string | undefined; fallbackTitle: string; suggestions: true },
  options: { onProgress: (done: number) => void; signal: AbortSignal }
) => Promise<Bank>

export interface DraftingOptions {
  readonly makeBank: MakeBank
  readonly onProgress: (progress: Progress) => void
}

type Call<C extends 'draftBank' | 'cancelDraft' | 'keepDraft'> = z.output<Contract[C]['input']>
export interface Drafting {
  readonly draftBank: (input: Call<'draftBank'>) => Promise<Output<'draftBank'>>
  readonly cancelDraft: () => null
  readonly keepDraft: (input: Call<'keepDraft'>) => Output<'keepDraft'>
}

/**
 * From an article to a bank: one text is read at a time, and what was found in the latest is held here until it is
 * kept. Nothing is written before that.
 */
export function createDrafting(
  context: Pick<Context, 'db' | 'now'>,
  { makeBank, onProgress }: DraftingOptions
): Drafting {
  let running: AbortController | null = null
  let held: { readonly id: string; readonly bank: Bank } | null = null

  const stop = (): void => {
    running?.abort()
    running = null
  }

  return {
    async draftBank({ job, text, date, name }) {
      stop()
      const problem = textProblem(text)
      if (problem !== null) throw new AppError('bad-input', problem)
      const present = bankOfText(context.db, hashes(text))
      if (present) return { found: 'present', bank: { id: present.id, title: present.title } }
      const own = new AbortController()
      running = own
      try {
        const bank = await makeBank(
          { text, date, fallbackTitle: name ?? opening(text), suggestions: true },
          { signal: own.signal, onProgress: (done) => onProgress({ job, done }) }
        )
        if (own.signal.aborted) return { found: 'cancelled' }
        if (bank.questions.length === 0) throw nothing(bank)
        held = { id: randomUUID(), bank }
        return { found: 'facts', draft: draftView(held.id, bank) }
      } catch (error) {
        if (own.signal.aborted) return { found: 'cancelled' }
        throw error
      } finally {
        if (running === own) running = null
      }
    },

    cancelDraft() {
      stop()
      return null
    },

    keepDraft({ draft, ...choices }) {
      if (held?.id !== draft) {
        throw new AppError(
          'not-found',
          'What was found in this text is no longer at hand. The text is: find the facts again, then keep the set.'
        )
      }
      const kept = keepBank(context, held.bank, choices)
      held = null
      return kept
    }
  }
}

/** Of the text as it is, and as it would be with one line end or none after it: pasting loses or adds one. */
function hashes(text: string): string[] {
  const bare = text.trim()
  return [...new Set([text, bare, `${bare}\n`])].map((each) =>
    createHash('sha256').update(each, 'utf8').digest('hex')
  )
}

/** The first words, where no headline and no file gives a name. */
function opening(text: string): string {
  const [line = ''] = text.trim().split('\n', 1)
  const words = line.split(/\s+/).slice(0, 8).join(' ').slice(0, 80)
  return words.length < line.length ? `${words.replace(/[\s,;:.–—-]+$/, '')} …` : words
}

function nothing({ sources: [source] }: Bank): AppError {
  const found = source?.facts.length ?? 0
  return new AppError(
    'bad-input',
    (found === 0
      ? 'No facts were found in this text. '
      : 'What was found in this text is too little to make a fair question of. ') +
      'Factwright looks for what happened when and where, who said what, who holds which office, and numbers: ' +
      'a news report has them, a poem or a list seldom does. The text is still here to be added to.'
  )
}
