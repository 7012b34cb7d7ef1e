/** A name or a number on the way from the top of a JSON text to a value in it. */
export type Step = string | number

export interface Place {
  /** Both from 1, as editors count; columns in UTF-16 code units. */
  readonly line: number
  readonly column: number
}

/** What keeps a text from being JSON. The message is a sentence without its full stop. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault'
  readonly offset: number
  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

export interface Scan {
  /** Offset of the value at this path, or of the nearest value around it that is there. */
  readonly find: (path: readonly Step[]) => number
  /** Names given twice in one object, of which JSON.parse would keep the last without a word. */
  readonly twice: readonly { readonly offset: number; readonly name: string }[]
}

/** Deeper than any bank, and far from the end of the stack. */
const DEEPEST = 200

/**
 * Reads a JSON text for where things stand in it, which JSON.parse does not tell. It takes exactly what JSON.parse
 * takes, up to a depth of 200.
 * @throws JsonFault
 */
export function scanJson(text: string): Scan {
  const starts = new Map<string, number>()
  const twice: { offset: number; name: string }[] = []
  let at = 0

  const fault = (message: string): JsonFault =>
    at >= text.length
      ? new JsonFault(text.length, 'the text ends in the middle')
      : new JsonFault(at, `${message}, not ${shown(text, at)}`)
  const skip = (): void => {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++
  }
  const string = (): string => {
    const start = at++
    for (;;) {
      const character = text.charAt(at)
      if (character === '' || character < ' ') {
        // A text left open runs to the end of its line: its beginning is what the reader looks for.
        throw character === '' ? fault('') : new JsonFault(start, 'a text in quotes must end on its own line')
      }
      if (character === '"') break
      if (character === '\\' && !/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at + 1, at + 6))) {
        throw fault('a backslash must be followed by one of " \\ / b f n r t u')
      }
      at += character === '\\' ? 2 : 1
    }
    at++
    return JSON.parse(text.slice(start, at)) as string
  }
  const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

  const value = (key: string, depth: number): void => {
    skip()
    starts.set(key, at)
    if (depth > DEEPEST) throw new JsonFault(at, `values lie in each other more than ${DEEPEST} deep`)
    const character = text.charAt(at)
    if (character === '{') object(key, depth)
    else if (character === '[') array(key, depth)
    else if (character === '"') string()
    else {
      plain.lastIndex = at
      const found = plain.exec(text)
      if (found === null) throw fault('a value is expected here')
      at += found[0].length
    }
  }

  const object = (key: string, depth: number): void => {
    at++
    const names = new Set<string>()
    skip()
    if (text.charAt(at) === '}') {
      at++
      return
    }
    for (;;) {
      skip()
      if (text.charAt(at) !== '"') throw fault('a name in double quotes is expected here')
      const offset = at
      const name = string()
      if (names.has(name)) twice.push({ offset, name })
      names.add(name)
      skip()
      if (text.charAt(at) !== ':') throw fault(`a colon is expected after "${name}"`)
      at++
      value(child(key, name), depth + 1)
      if (!more('}')) return
    }
  }

  const array = (key: string, depth: number): void => {
    at++
    skip()
    if (text.charAt(at) === ']') {
      at++
      return
    }
    for (let index = 0; ; index++) {
      value(child(key, index), depth + 1)
      if (!more(']')) return
    }
  }

  /** Past a comma, or past the end of the list: then false. */
  const more = (end: string): boolean => {
    skip()
    const character = text.charAt(at)
    if (character !== ',' && character !== end) throw fault(`a comma or ${end} is expected here`)
    at++
    return character === ','
  }

  value('', 0)
  skip()
  if (at < text.length) throw fault('nothing is expected after the end')
  return {
    twice,
    find: (path) => {
      for (let length = path.length; length > 0; length--) {
        const found = starts.get(path.slice(0, length).reduce(child, ''))
        if (found !== undefined) return found
      }
      return starts.get('') ?? 0
    }
  }
}

/** Line and column of an offset. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** NUL cannot stand between the names of a path by accident and leave two paths alike. */
const child = (key: string, step: Step): string => `${key}\0${JSON.stringify(step)}`

function shown(text: string, at: number): string {
  const [character = ''] = text.slice(at, at + 2)
  return character === '\n' || character === '\r' ? 'the end of the line' : `"${character}"`
}
