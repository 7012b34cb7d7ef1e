import { segment } from '../text/sentences.ts'

/** A text of claims as single ones: each sentence is one, without bullets and blank lines. */
export const splitClaims = (text: string): string[] =>
  segment(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((claim) => /\p{L}/u.test(claim))
