import { call } from '../api.ts'
import type { SourceView } from '../../src-shared/contract.ts'
import { Remote } from './remote.svelte.ts'

/** Source texts, fetched once each: they do not change while the window is open. */
export class Sources {
  readonly #byId = new Map<number, Remote<SourceView>>()

  get(id: number): Remote<SourceView> {
    let remote = this.#byId.get(id)
    if (!remote) {
      remote = new Remote<SourceView>()
      this.#byId.set(id, remote)
      this.reload(id)
    }
    return remote
  }

  reload(id: number): void {
    void this.#byId.get(id)?.load(() => call('getSource', { source: id }))
  }
}
