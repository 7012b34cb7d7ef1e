import fs from 'node:fs'
import path from 'node:path'
import { readBank } from '../formats/factwright-json/read.ts'
import type { Samples } from './context.ts'

/**
 * The banks that come with the program: `bank.json` in each folder of `folder`. Looking whether they changed reads
 * no file; where the folder is absent there are none.
 * @param version of the program
 */
export function samplesIn(folder: string, version: string): Samples {
  const found = fs.existsSync(folder)
    ? fs.readdirSync(folder).map((name) => ({ name, file: path.join(folder, name, 'bank.json') }))
    : []
  const files = found
    .map((one) => ({ ...one, stat: fs.statSync(one.file, { throwIfNoEntry: false }) }))
    .filter(({ stat }) => stat?.isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const marks = files.map(({ name, stat }) => `${name}:${stat?.size ?? 0}:${Math.trunc(stat?.mtimeMs ?? 0)}`)
  return {
    stamp: [version, ...marks].join(' '),
    load: () => files.map(({ file }) => readBank(fs.readFileSync(file, 'utf8'), file))
  }
}
