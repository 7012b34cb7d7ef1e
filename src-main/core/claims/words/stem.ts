/** Endings that make a noun, adjective or adverb of a verb, longest first. */
const ENDINGS =
  /(?:isations?|izations?|ations?|itions?|ments?|ances?|ences?|ness|ions?|ings?|ures?|ers?|ors?|ists?|als?|ity|ily|ly|ed|es|e|y|s)$/

/** What a word shares with those made of it: "announce", "announcement"; "elect", "election". Crude, and only for comparing. */
export function stem(lemma: string): string {
  if (lemma.length < 5 || !/^[a-z]+$/.test(lemma)) return lemma
  const bare = lemma.replace(ENDINGS, '')
  const kept = bare.length >= 4 ? bare : lemma.replace(/(?:e|s|es)$/, '')
  return kept.replace(/([^aeiouls])\1$/, '$1').replace(/i$/, '')
}
