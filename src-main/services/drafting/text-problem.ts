import { MOST_BYTES } from '../../formats/plain-text/read.ts'

/** Fewer words are a heading or a slip of the hand, and no article. */
const LEAST_WORDS = 8
/** From here on a text is long enough to tell its language by. */
const TELLING_WORDS = 25
/** Looked at of a long text. */
const SAMPLE = 100_000
/** The rarest English prose has more than twice this share; other languages share few of these words. */
const LEAST_ENGLISH = 0.06
const ENGLISH = new Set(
  'the of and to that for with from which have has were they his their would been it this be by on said who not are will than when after before'.split(
    ' '
  )
)

/**
 * Why no facts can be looked for in this text, as a message that says what to do; null when they can.
 * Cheap enough to be asked before any work begins.
 */
export function textProblem(text: string): string | null {
  if (text.trim() === '') return 'There is no text yet. Paste an article, or open a file.'
  const bytes = Buffer.byteLength(text, 'utf8')
  if (bytes > MOST_BYTES) {
    const size = (bytes / 1024 / 1024).toFixed(1)
    return `This text has ${size} MB; at most ${MOST_BYTES / 1024 / 1024} MB can be read at once. Add it in parts.`
  }
  const sample = text.slice(0, SAMPLE)
  const words = sample.match(/\p{L}+/gu) ?? []
  if (words.length === 0) {
    return 'There are no letters in this text, so there is nothing to read. Paste the words of an article.'
  }
  if (!isLatin(sample)) return notEnglish
  if (words.length < LEAST_WORDS) {
    return 'This is too short to hold facts that could be asked. Paste at least a paragraph of whole sentences.'
  }
  const share = words.filter((word) => ENGLISH.has(word.toLowerCase())).length / words.length
  return words.length >= TELLING_WORDS && share < LEAST_ENGLISH ? notEnglish : null
}

const notEnglish =
  'This does not look like English. Factwright reads English articles only: paste an English one, or a translation.'

/** Whether at least half of the letters are Latin ones. */
function isLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 >= letters.length
}
