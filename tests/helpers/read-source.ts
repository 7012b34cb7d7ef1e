import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extract } from '../../src-main/core/facts/extract.ts'
import type { Source } from '../../src-shared/model.ts'

/** The source that the pipeline makes of a text file. */
export function readSource(file: string, id: string): Source {
  const text = readFileSync(file, 'utf8')
  const { title, date, sentences, entities, facts } = extract(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { id, title: title ?? id, date, sha256, text, sentences, entities, facts }
}
