// `npm run build`: both halves into out/, fresh or not.
import { ensureBuilt } from './setup/build.mjs'
import { main } from './setup/say.mjs'

await main(() => ensureBuilt(['main', 'renderer'], { force: true }))
