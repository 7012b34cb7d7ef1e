import type { TextFile } from '../../src-shared/contract.ts'
import { readPlainText } from '../formats/plain-text/read.ts'

export { MOST_BYTES } from '../formats/plain-text/read.ts'

/**
 * A file's bytes as the text of an article.
 * @param input `name` without its folder, for messages
 * @throws AppError `bad-input` when it is empty, too large or no text
 */
export function readTextFile({ name, bytes }: { name: string; bytes: Uint8Array }): TextFile {
  return { name, ...readPlainText(bytes, name) }
}
