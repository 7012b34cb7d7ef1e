import type { Question } from '../../../../../src-shared/model.ts'
import { danglingWord } from '../../words/dangling.ts'
import { bare, withoutQuotes, wordCount } from '../../words/text.ts'
import { onOptions, type Rule } from '../rule.ts'

/** Rules on the stem. */

const withStem = (question: Question, stem: string): Question => ({ ...question, stem })

export const questionMark: Rule = {
  id: 'question-mark',
  about: 'A stem that asks ends with a question mark; a claim does not',
  check: (question) => {
    const stem = question.stem.trim()
    const asks = /\?[”"’]?$/.test(stem)
    if (question.kind === 'true-false') {
      return asks
        ? [{ field: 'stem', message: 'A claim to be judged is a statement, not a question. Reword it.' }]
        : []
    }
    if (asks) return []
    const mended = `${stem.replace(/[\s.:,;]+$/, '')}?`
    return [
      {
        field: 'stem',
        message: 'The question has no question mark at its end.',
        fix: { label: 'Add it', question: withStem(question, mended) }
      }
    ]
  }
}

/** What the question itself says, without what it quotes or reports after "that". */
const ownWords = (stem: string): string => withoutQuotes(stem).replace(/\bthat\b.*$/is, ' ')
const NEGATIVE = /\b(not|except|least|never|false|untrue|incorrect|wrong)\b|n['’]t\b/i

export const negativeStem: Rule = {
  id: 'negative-stem',
  about: 'A negative stem whose "not" can be overlooked (Tarrant: negatively worded stem)',
  check: onOptions((question) => {
    const own = ownWords(question.stem)
    const match = NEGATIVE.exec(own)
    // NOT and EXCEPT in capitals are marked, which the literature accepts.
    if (!match || /^(?:NOT|EXCEPT|LEAST|NEVER)$/.test(match[0])) return []
    const marked =
      question.stem.slice(0, match.index) +
      match[0].toUpperCase() +
      question.stem.slice(match.index + match[0].length)
    const flaw = {
      field: 'stem',
      message: `“${match[0]}” is easily overlooked. Ask it positively, or write ${match[0].toUpperCase()}.`
    }
    return [
      /^(?:not|except|least|never)$/i.test(match[0])
        ? { ...flaw, fix: { label: 'Mark it', question: withStem(question, marked) } }
        : flaw
    ]
  })
}

const UNFOCUSED =
  /^(?:which|what) (?:one )?(?:of (?:the following|these|the statements?)(?: statements?| sentences?)?|statement|answer|option)? ?(?:is|are) (?:the )?(?:true|correct|right|false|best)(?: (?:statement|answer|option))?s?[?:]?$|^(?:what about|regarding|concerning|choose|select|pick)\b/i

export const unfocused: Rule = {
  id: 'unfocused',
  about: 'A stem that asks nothing in particular (Tarrant: unfocused stem)',
  check: (question) => {
    const stem = question.stem.trim()
    const asksNothing = question.kind !== 'true-false' && (UNFOCUSED.test(stem) || wordCount(stem) < 3)
    const claimsNothing = question.kind === 'true-false' && wordCount(stem) < 4
    return asksNothing || claimsNothing
      ? [
          {
            field: 'stem',
            message: 'Without the options nobody could tell what is asked. Put the question into the stem.'
          }
        ]
      : []
  }
}

export const blanks: Rule = {
  id: 'blank',
  about: 'A blank to be filled inside the stem (Tarrant: fill in the blank)',
  check: onOptions((question) =>
    /_{2,}|\.{4,}|…\s*\?|\[\s*\]|\(\s*\)/.test(question.stem)
      ? [
          {
            field: 'stem',
            message: 'A blank in the middle makes readers hold the sentence in mind. Ask a whole question.'
          }
        ]
      : []
  )
}

export const dangling: Rule = {
  id: 'dangling-reference',
  about:
    'A word that points outside the question: "he", "that day" (Haladyna: include the central idea in the stem)',
  check: (question) => {
    // "these" in "Which of these ..." points at the options.
    const stem = question.stem.replace(
      /\b(?:which|each|to whom|who|whose|what) (?:of )?(?:these|them)\b|\bin which order did these\b|\beach of these\b|\bwords are these\b|\bof these words\b/gi,
      'which'
    )
    const asks = question.kind !== 'true-false'
    const word = danglingWord(asks ? stem.replace(/\beach of these\b/gi, 'each') : stem)
    return word === null
      ? []
      : [
          {
            field: 'stem',
            message: `“${word}” refers to something that the question does not name. Name it.`
          }
        ]
  }
}

const MOST_STEM_WORDS = 48
const MOST_OPTION_WORDS = 42

export const tooLong: Rule = {
  id: 'too-long',
  about: 'Too much to read (Tarrant: unnecessary information in stem)',
  check: (question) => {
    const flaws = []
    const words = wordCount(question.stem)
    if (words > MOST_STEM_WORDS)
      flaws.push({
        field: 'stem',
        message: `The question has ${words} words. Cut it to what must be known to answer.`
      })
    if ((withoutQuotes(question.stem).match(/[.!?](?=\s+\p{Lu}\p{Ll})/gu) ?? []).length > 2)
      flaws.push({
        field: 'stem',
        message: 'Several sentences come before the question. Leave out what is not needed to answer.'
      })
    if (question.kind === 'multiple-choice' || question.kind === 'multiple-response')
      for (const { id, text } of question.options)
        if (wordCount(text) > MOST_OPTION_WORDS)
          flaws.push({
            field: `options.${id}`,
            message: `This option has ${wordCount(text)} words. Shorten it, or move what all share into the question.`
          })
    return flaws
  }
}

const DATED =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|\d{4})\b|\b(?:on|in|\d{1,2}) may\b/i

export const answerCue: Rule = {
  id: 'answer-cue',
  about: 'The stem of a question to be answered in writing holds the answer',
  check: (question) => {
    if (question.kind !== 'short-answer') return []
    const stem = ` ${bare(question.stem)} `
    const shown = question.accepted.find((each) => stem.includes(` ${bare(each)} `))
    return shown === undefined
      ? []
      : [{ field: 'stem', message: `“${shown}” stands in the question and is a right answer. Reword it.` }]
  }
}

export const orderCue: Rule = {
  id: 'order-cue',
  about: 'An event to be put in order tells its own date',
  check: (question) =>
    question.kind === 'ordering'
      ? question.items.flatMap(({ id, text }) => {
          const word = DATED.exec(text)?.[0]
          return word === undefined
            ? []
            : [
                {
                  field: `items.${id}`,
                  message: `“${word}” tells when it happened, which is what is asked. Leave the date out.`
                }
              ]
        })
      : []
}
