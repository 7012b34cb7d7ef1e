// `npm run setup`: everything the other commands would fetch or build on first use, now.
import { ensureDesktop } from './setup/ensure.mjs'
import { main } from './setup/say.mjs'

await main(async () => {
  await ensureDesktop()
})
