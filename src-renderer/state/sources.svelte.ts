import { call } from '../api.ts'
import type { SourceView } from '../../src-shared/contract.ts'
import { Remote } from './remote.svelte.ts'

/** Source texts, fetched once each: they do not change while the window is open. */
export class Sources {
  readonly #byId: Partial<Record<number, Remote<SourceView>>> = {}

  get(id: number): Remote<SourceView> {
    const known = this.#byId[id]
    if (known) return known
    const remote = new Remote<SourceView>()
    this.#byId[id] = remote
    this.reload(id)
    return remote
  }

  reload(id: number): void {
    void this.#byId[id]?.load(() => call('getSource', { source: id }))
  }
}
