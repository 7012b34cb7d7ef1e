import { Bank } from '../../../src-shared/model.ts'

/** Columns after which something is spread over several lines. */
const WIDTH = 110

/**
 * A bank as text, the same for equal banks whatever the order of their fields: fields stand in the order of the
 * schema. What fits on a line stays on one, so that the file can be read and compared by people.
 * @throws ZodError when this is no bank, which is a mistake of the caller
 */
export const writeBank = (bank: Bank): string => writeJson(Bank.parse(bank))

/** Any JSON value in the same layout, ending with a line end. */
export const writeJson = (value: unknown): string => `${lay(value, 0, 0)}\n`

/**
 * @param indent spaces before the line this begins on
 * @param taken columns used on that line by what stands before and after
 */
function lay(value: unknown, indent: number, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const short = onOneLine(value)
  if (short.length + indent + taken <= WIDTH) return short
  const inner = indent + 2
  const lines = Array.isArray(value)
    ? value.map((item) => lay(item, inner, 1))
    : fieldsOf(value).map(([name, item]) => {
        const label = `${JSON.stringify(name)}: `
        return label + lay(item, inner, label.length + 1)
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const margin = ' '.repeat(inner)
  return `${open}\n${margin}${lines.join(`,\n${margin}`)}\n${' '.repeat(indent)}${close}`
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const fields = fieldsOf(value).map(([name, item]) => `${JSON.stringify(name)}: ${onOneLine(item)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** A field that is undefined is none, as in JSON.stringify. */
const fieldsOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined)
