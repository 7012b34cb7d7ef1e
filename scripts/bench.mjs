// `npm run bench [-- NAME ...]`: the benchmarks in bench/, one after another, so that none disturbs the other.
import fs from 'node:fs'
import path from 'node:path'
import { bundle } from './setup/bundle.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { ensureDesktop } from './setup/ensure.mjs'
import { launchEnv, prepareLaunch } from './setup/launch.mjs'
import { inProject, root } from './setup/paths.mjs'
import { foreground, wasInterrupted } from './setup/run.mjs'
import { SetupError, main } from './setup/say.mjs'

/** One that takes longer waits for something that will not come. */
const LIMIT_MS = 15 * 60 * 1000
const BENCHMARK = /^(?!.*\.d\.m?ts$)([\w-]+)\.(ts|mjs)$/

/** Those named, or all; files in bench/ that are no benchmarks of their own live in folders. @param {string[]} names */
function chosen(names) {
  const all = fs.readdirSync(inProject('bench')).flatMap((file) => {
    const name = BENCHMARK.exec(file)?.[1]
    return name ? [{ name, file: inProject('bench', file) }] : []
  })
  const unknown = names.filter((name) => !all.some((each) => each.name === name))
  if (unknown.length > 0) {
    const known = all.map((each) => each.name).join(', ')
    throw new SetupError(`no such benchmark: ${unknown.join(', ')}. There are: ${known}`)
  }
  return names.length === 0 ? all : all.filter((each) => names.includes(each.name))
}

await main(async () => {
  const benchmarks = chosen(process.argv.slice(2))
  const electron = await ensureDesktop()
  await ensureBuilt()
  const launch = await prepareLaunch(electron)
  let failed = 0
  try {
    for (const { name, file } of benchmarks) {
      console.log(`\n# ${name}`)
      const script = file.endsWith('.ts') ? await bundle(file) : file
      const env = { ...launch.env, ...launchEnv(launch) }
      const options = { cwd: root, env, timeout: LIMIT_MS }
      const code = await foreground(process.execPath, ['--expose-gc', script], options)
      if (wasInterrupted()) return code
      if (code !== 0) failed += 1
      if (code !== 0) console.log(`# ${path.basename(file)} failed (exit code ${code})`)
    }
  } finally {
    await launch.stop()
  }
  return failed === 0 ? 0 : 1
})
