import type { Rule } from '../rule.ts'

export const evidenceThere: Rule = {
  id: 'evidence',
  about: 'A question on a source shows the words that settle it',
  check: (question, { source }) => {
    if (!source) return []
    const own = question.evidence.filter((each) => each.source === source.id)
    if (own.length === 0)
      return [
        { field: 'evidence', message: 'No sentence of the source is marked that settles this. Mark it.' }
      ]
    return own.some(({ start, end }) => start >= end || end > source.text.length)
      ? [{ field: 'evidence', message: 'The marked place lies outside the source. Mark it again.' }]
      : []
  }
}
