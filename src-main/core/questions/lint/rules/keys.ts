import { bare } from '../../words/text.ts'
import { keysOf, onChoices, onOptions, wrongOf, type Rule } from '../rule.ts'

export const oneKey: Rule = {
  id: 'one-key',
  about: 'Exactly one option is right (Tarrant: more than one or no correct answer)',
  check: (question) => {
    if (question.kind === 'multiple-choice') {
      const count = keysOf(question).length
      if (count === 1) return []
      return [
        {
          field: 'key',
          message:
            count === 0
              ? 'No option is marked as right. Mark one.'
              : `${count} options are marked as right. Leave one.`
        }
      ]
    }
    if (question.kind === 'multiple-response') {
      const right = keysOf(question).length
      const wrong = wrongOf(question).length
      if (right >= 2 && wrong >= 2) return []
      return [
        {
          field: 'key',
          message:
            right < 2
              ? 'Fewer than two options are marked as right. Mark another, or ask it as multiple choice.'
              : 'Fewer than two options are wrong, so choosing all is nearly right. Add a wrong one.'
        }
      ]
    }
    if (question.kind === 'who-said-it') {
      const ids = new Set(question.choices.map(({ id }) => id))
      return question.prompts
        .filter(({ key }) => !ids.has(key))
        .map(({ id }) => ({
          field: `prompts.${id}`,
          message: 'This has no speaker among the choices. Pick one.'
        }))
    }
    return []
  }
}

/** Longer than any other by half and by this many characters stands out on a screen. */
const STANDS_OUT = 15

export const longestKey: Rule = {
  id: 'longest-key',
  about: 'The right option is conspicuously the longest (Tarrant: longest option is correct)',
  check: onOptions((question) => {
    // Of several keys the shortest decides: where all of them are long, length tells right from wrong.
    const [key] = [...keysOf(question)].sort((a, b) => a.text.length - b.text.length)
    const longest = Math.max(0, ...wrongOf(question).map(({ text }) => text.length))
    if (!key || longest === 0 || key.text.length < longest * 1.5 || key.text.length < longest + STANDS_OUT)
      return []
    return [
      {
        field: `options.${key.id}`,
        message:
          'The right option is much longer than the others, which gives it away. Shorten it or lengthen a wrong one.'
      }
    ]
  })
}

const MEANING = /^[\p{L}\p{N}]{4,}$/u
const COMMON = new Set(
  'that this with from have were been will would their there they which what when where whose according source happened took place used words word quote quoted position named'.split(
    ' '
  )
)
const stems = (text: string): Set<string> =>
  new Set(
    bare(text)
      .split(' ')
      .filter((word) => MEANING.test(word) && !COMMON.has(word))
      .map((word) => word.slice(0, 6))
  )

export const clang: Rule = {
  id: 'clang',
  about: 'A word of the stem comes back in the right option alone (Tarrant: word repeats)',
  check: onChoices((question) => {
    const [key] = keysOf(question)
    if (!key) return []
    const inStem = stems(question.stem)
    const elsewhere = new Set(wrongOf(question).flatMap(({ text }) => [...stems(text)]))
    const repeated = [...stems(key.text)].filter((word) => inStem.has(word) && !elsewhere.has(word))
    if (repeated.length === 0) return []
    const word = bare(key.text)
      .split(' ')
      .find((each) => repeated.includes(each.slice(0, 6)))
    return [
      {
        field: `options.${key.id}`,
        message: `“${word ?? ''}” stands in the question and in the right option only. Use another word, or use it in a wrong option too.`
      }
    ]
  })
}
