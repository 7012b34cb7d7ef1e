import fs from 'node:fs/promises'
import { AppError } from '../../src-shared/result.ts'

/** What each refusal of the system means and what to do. */
const refusals: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name and the folder.',
  EACCES: 'this file may not be read. Check its permissions.',
  EPERM: 'this file may not be read. Check its permissions.',
  EISDIR: 'this is a folder. Name a file in it.',
  ENOTDIR: 'a part of this path is a file, not a folder. Check the name.',
  ENAMETOOLONG: 'this name is too long for the system. Check it.'
}

/** How an input is called in messages. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)

/**
 * All bytes of a file, or of standard input for `-`.
 * @param most no more bytes than this are read, one beyond it to show that there are more
 * @throws AppError `bad-input` naming the file and the remedy
 */
export async function readInput(file: string, most: number): Promise<Uint8Array> {
  try {
    if (file === '-') return await collect(process.stdin, most)
    const handle = await fs.open(file)
    try {
      return await collect(handle.createReadStream({ autoClose: false }), most)
    } finally {
      await handle.close()
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new AppError(
      'bad-input',
      `${nameOf(file)}: ${refusals[code] ?? `it could not be read (${message}).`}`
    )
  }
}

async function collect(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = chunk as Uint8Array
    chunks.push(bytes)
    size += bytes.length
    if (size > most) break
  }
  return Buffer.concat(chunks)
}

/**
 * Writes to standard output and waits until it is taken, so that nothing is cut off at the end of the process. A
 * reader that has seen enough (`| head`) ends it without a word.
 */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

/** For people: standard output belongs to the result. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`)
