import { bare } from '../../words/text.ts'
import { keysOf, onChoices, wrongOf, type Rule } from '../rule.ts'

/** Grammar that only the right option fits (Tarrant: grammatical cues). */

const startsWithVowel = (text: string): boolean => /^[aeiou]/i.test(text.replace(/^[^\p{L}\p{N}]+/u, ''))

export const articleCue: Rule = {
  id: 'article-cue',
  about: '"a" or "an" at the end of the stem fits some options only (Tarrant: grammatical cues)',
  check: onChoices((question) => {
    const article = /(?<![/\p{L}])(an?)\s*[?:.…_]*$/iu.exec(question.stem.trim())?.[1]
    const [key] = keysOf(question)
    if (article === undefined || !key) return []
    const wanted = article.toLowerCase() === 'an'
    const misfits = wrongOf(question).filter(({ text }) => startsWithVowel(text) !== wanted)
    if (startsWithVowel(key.text) === wanted && misfits.length === 0) return []
    const stem = question.stem.replace(/\ban?(?=\s*[?:.…_]*\s*$)/i, 'a/an')
    return [
      {
        field: 'stem',
        message: `“${article}” before the options fits only some of them. Put the article into the options.`,
        fix: { label: 'Write “a/an”', question: { ...question, stem } }
      }
    ]
  })
}

const isPlural = (text: string): boolean =>
  /\band\b/.test(text) || /[^s\W]s$/i.test(bare(text).split(' ').at(-1) ?? '')

export const numberCue: Rule = {
  id: 'number-cue',
  about: 'Singular or plural in the stem fits the right option only (Tarrant: grammatical cues)',
  check: onChoices((question) => {
    const verb = /^(?:who|which|what) (is|are|was|were)\b/i.exec(question.stem.trim())?.[1]?.toLowerCase()
    const [key] = keysOf(question)
    // "What was ..." may ask for a name that ends in "s": only "are" and "were" are sure to want a plural.
    if (!key || (verb !== 'are' && verb !== 'were')) return []
    const alone = isPlural(key.text) && wrongOf(question).every(({ text }) => !isPlural(text))
    return alone
      ? [
          {
            field: 'options',
            message: `“${verb}” fits the right option only. Make the others plural too, or reword the question.`
          }
        ]
      : []
  })
}
