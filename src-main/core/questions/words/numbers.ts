const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty'
] as const

/** Words up to twenty, figures with commas beyond: the usual newspaper style. */
export const countInWords = (value: number): string => SMALL[value] ?? figures(value, 0)

function figures(value: number, decimals: number): string {
  const [whole = '0', fraction] = value.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A number as it stands in a text: "$4.2 million", "three", "12,000", "8.5 per cent". */
export interface WrittenNumber {
  /** Where it stands in the text it was found in. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The figure itself, before "million" and the like. */
  readonly figure: number
  readonly decimals: number
  readonly inWords: boolean
  readonly before: string
  readonly after: string
}

const NUMBER = new RegExp(
  String.raw`(?<before>[$€£]\s?)?(?:(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|\b(?<word>${SMALL.slice(1).join('|')})\b)` +
    String.raw`(?<after>(?:\s?%|(?:bn|m|k|tn)\b|\s(?:per ?cent|percent|thousand|million|billion|trillion)\b)?)`,
  'gi'
)

/** All numbers in a text, left to right. */
export function numbersIn(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = []
  for (const match of text.matchAll(NUMBER)) {
    const { before = '', digits, word, after = '' } = match.groups ?? {}
    const figure =
      digits === undefined
        ? SMALL.indexOf((word ?? '').toLowerCase() as 'one')
        : Number(digits.replaceAll(',', ''))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      figure,
      decimals: digits?.split('.')[1]?.length ?? 0,
      inWords: digits === undefined,
      before,
      after
    })
  }
  return found
}

/** The same writing with another figure. */
export function rewrite(number: WrittenNumber, figure: number): string {
  const plain = number.inWords && figure <= 20 ? countInWords(figure) : figures(figure, number.decimals)
  return `${number.before}${plain}${number.after}`
}

/**
 * Figures near a given one, nearest first, as round as it is: small counts move by one, bigger ones by a step of
 * their own second place, so that 12,000 gets 11,000 and 15,000, never 12,001.
 */
export function nearFigures(number: WrittenNumber): number[] {
  const unit = 10 ** -number.decimals
  const scaled = Math.round(number.figure / unit)
  // Numbers never reach the singular: "one delegations" would give the game away.
  const least = 2
  const steps = scaled <= 20 ? [1, 2, 3, 4] : stepsFor(scaled)
  const isShare = /%|per ?cent/i.test(number.after)
  return steps
    .flatMap((step) => [scaled + step, scaled - step])
    .filter((value) => value >= least && !(isShare && value * unit >= 100))
    .map((value) => Number((value * unit).toFixed(number.decimals)))
}

function stepsFor(scaled: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(scaled))
  let step = magnitude / 10
  // As round as the original: 3,000 has one figure that counts, so it moves by hundreds at least.
  while (step >= 1 && scaled % (step * 10) === 0) step *= 10
  const lead = Math.max(1, step, Math.round(magnitude / 10))
  return [lead, 2 * lead, 3 * lead, 5 * lead]
}
