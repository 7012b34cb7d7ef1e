import { AppError } from '../../../src-shared/result.ts'

/**
 * The text of a bank file, without a byte order mark.
 * @param name of the file, for messages
 * @throws AppError `bad-input` when it is not UTF-8, as JSON files are
 */
export function readBankFile(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AppError(
      'bad-input',
      `${name} is not UTF-8, as a bank file must be. Save it as UTF-8 and try again.`
    )
  }
}
