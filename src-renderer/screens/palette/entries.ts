import type { Command } from '../../../src-shared/channels.ts'
import type { SearchHit } from '../../../src-shared/contract.ts'
import { shortcutKey } from '../../keyboard.ts'
import type { AppState } from '../../state/app.svelte.ts'
import type { Screen } from '../../state/router.svelte.ts'
import { t } from '../../text/text.ts'

interface Piece {
  readonly text: string
  readonly match: boolean
}
export interface Entry {
  /** Its place in the whole list, counted through all groups. */
  readonly at: number
  readonly title: readonly Piece[]
  /** The piece of the text that matches, where the title does not show it. */
  readonly below?: readonly Piece[]
  readonly note: string
  readonly keys: string
  readonly run: () => void
}
export interface Group {
  readonly title: string
  readonly entries: readonly Entry[]
}
type Draft = Omit<Entry, 'at'>

const keysOf: Partial<Record<Command, string>> = {
  add: `${shortcutKey} N`,
  settings: `${shortcutKey} ,`,
  keys: '?',
  larger: `${shortcutKey} +`,
  smaller: `${shortcutKey} −`,
  'usual-size': `${shortcutKey} 0`
}
const offered = ['add', 'library', 'history', 'settings', 'keys', 'larger', 'smaller', 'usual-size'] as const
const kinds = ['bank', 'question', 'fact', 'source'] as const

const plain = (text: string): Piece[] => [{ text, match: false }]

/** Commands whose words the query begins, and what was found, group by group. */
export function entriesOf(query: string, hits: readonly SearchHit[], app: AppState): Group[] {
  const groups: { title: string; drafts: Draft[] }[] = [
    { title: t.palette.groups.command, drafts: matching(query, commandsFor(app)) }
  ]
  for (const kind of kinds) {
    const drafts = hits.filter((hit) => hit.kind === kind).map((hit) => fromHit(hit, app))
    groups.push({ title: t.palette.groups[kind], drafts })
  }
  let at = 0
  return groups
    .filter((group) => group.drafts.length > 0)
    .map(({ title, drafts }) => ({ title, entries: drafts.map((draft) => ({ ...draft, at: at++ })) }))
}

function commandsFor(app: AppState): Draft[] {
  const quizzes = (app.banks.value ?? []).map((bank): Draft => {
    const { open } = bank
    return {
      title: plain(open ? t.commands.goOn(bank.title) : t.commands.takeQuiz(bank.title)),
      note: '',
      keys: '',
      run: () => void (open ? app.resumeQuiz(open.attempt) : app.startQuiz({ bank: bank.id, count: 20 }))
    }
  })
  const commands = offered.map((command): Draft => ({
    title: plain(t.commands[command]),
    note: '',
    keys: keysOf[command] ?? '',
    run: () => app.command(command)
  }))
  return [...quizzes, ...commands]
}

/** Each word of the query must begin a word of the command. */
function matching(query: string, drafts: readonly Draft[]): Draft[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  return drafts.filter((draft) => {
    const words = draft.title
      .map((piece) => piece.text)
      .join('')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  })
}

function fromHit(hit: SearchHit, app: AppState): Draft {
  const words = hit.snippet.map((piece) => piece.text).join('')
  const inTitle = hit.title.includes(words.replace(/^…|…$/g, ''))
  return {
    ...(inTitle ? { title: hit.snippet } : { title: plain(hit.title), below: hit.snippet }),
    note: hit.home.title === hit.title ? '' : hit.home.title,
    keys: '',
    run: () => openHit(hit, app)
  }
}

function openHit(hit: SearchHit, app: AppState): void {
  app.router.go(screenOf(hit))
}

function screenOf(hit: SearchHit): Screen {
  switch (hit.kind) {
    case 'bank':
      return { name: 'bank', bank: hit.id }
    // A question is opened with its set: shown alone it would give its answer away.
    case 'question':
      return { name: 'bank', bank: hit.home.id }
    case 'fact':
      return { name: 'source', source: hit.home.id, marks: hit.at ? [hit.at] : [], find: hit.title }
    case 'source':
      return {
        name: 'source',
        source: hit.id,
        marks: [],
        find: hit.snippet.find((piece) => piece.match)?.text
      }
  }
}
