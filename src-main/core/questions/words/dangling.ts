import { withoutQuotes, wordCount } from './text.ts'

/**
 * Words that point outside the sentence they stand in. A stem is read alone, so each would leave the reader
 * asking who, which or when. What is quoted is left as it was said.
 */
const ALWAYS: readonly RegExp[] = [
  /\b(?:in|at|on|from|of|by|with|to|for|during) that \p{Ll}+/iu,
  /\bthe (?:two|three|four|five) (?!of\b)\p{Ll}+s\b(?! (?:of|between|from|in|at|on|who|which|that|with|for)\b)/iu,
  /\bthe \d+-year-old\b/i,
  /\b(?:this|these|those)\b(?!\s+(?:who|of\s+(?:these|the)))/i,
  /\bthat (?:day|week|month|year|time|point|evening|morning|night|meeting|decision|case|position)\b/i,
  /\bsuch (?:an? )?(?!as\b)[a-z]+/i,
  /\bthe same (?:day|time|week|month|year|place|way|evening|morning|meeting|source|document)\b/i,
  /\bthe (?:former|latter|aforementioned|two sides|two men|two women|pair|other side|other party)\b/i,
  /\bthe (?:previous|following|preceding|next|other) (?:day|week|month|year|evening|morning|one|two)\b/i,
  /\b(?:yesterday|today|tomorrow|tonight|nowadays)\b/i,
  /\b(?:last|next) (?:day|night|week|weekend|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
  /\b(?:on|by|until|since|before|after) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?!,? \d)/i,
  /\b\w+ (?:ago|earlier|later)\b/i,
  /\b(?:meanwhile|hereby|thereby|therefore|however|moreover|furthermore|in turn)\b/i,
  /\bhere\b/i
]
// In capitals "US" is a country; small letters make the pronoun.
const SPEAKERS =
  /(?:^|[^\p{L}])(I|[Ww]e|us|[Oo]ur|ours|[Mm]y|[Yy]ou|[Yy]our|myself|ourselves)(?=$|[^\p{L}'’])|(?:\bI|\b[Ww]e|\b[Yy]ou)['’](?:m|re|ve|ll|d)\b/u
const PERSONAL = /\b(he|she|him|her|his|hers|himself|herself)\b/i
const IMPERSONAL = /\b(it|they|them|its|their|theirs|itself|themselves)\b/i
/** "It is important that ..." points at nothing. */
const EMPTY_IT =
  /\bit (?:is|was|will be|would be|remains|remained|seems|seemed|appears|appeared) (?:\w+ly )?(?:(?!(?:in|on|at|a|an|the)\b)\w+ (?:that|whether|how)\b|(?!(?:in|on|at|a|an|the|\w+ed)\b)\w+ (?:to|for)\b)/i
/** Bodies and papers that only an earlier sentence can name. */
const SHORT_FOR =
  /\bthe (?:alliance|company|firm|group|agency|organi[sz]ation|bloc|documents?|statement|decision|ruling|incident|proposal)\b(?! (?:of|between|that|which|with|led|on|by|about|in|for)\b)/i
const NAME = /\p{Lu}\p{L}+/u

/**
 * The first word that refers to something the text does not name; null when the text stands by itself.
 * A pronoun is at home when something it can mean comes before it in the same text.
 */
export function danglingWord(text: string): string | null {
  const plain = withoutQuotes(text)
  for (const pattern of ALWAYS) {
    const match = pattern.exec(plain)
    if (match) return match[0].trim()
  }
  const speaker = SPEAKERS.exec(plain)
  if (speaker) return (speaker[1] ?? speaker[0]).trim()
  return (
    homeless(plain, SHORT_FOR, hasName) ??
    homeless(plain, PERSONAL, hasName) ??
    (EMPTY_IT.test(plain) ? null : homeless(plain, IMPERSONAL, hasNoun))
  )
}

function homeless(text: string, pronoun: RegExp, hasHome: (before: string) => boolean): string | null {
  const match = pronoun.exec(text)
  return match && !hasHome(text.slice(0, match.index)) ? match[0] : null
}

// The question's own first word has a capital and is no name: "Who said that he ...?"
const OPENING =
  /^\s*(?:Who|Whose|Whom|What|When|Where|Which|Why|How|The|An?|In|On|At|For|From|During|By|To|According|After|Before|Since)\b/
const hasName = (before: string): boolean => NAME.test(before.replace(OPENING, (word) => word.toLowerCase()))

/** A name, or a noun group after an article, with something left of the sentence to be subject. */
const hasNoun = (before: string): boolean =>
  hasName(before) ||
  (/\b(?:the|a|an|every|each|some|all|most|many|both|no)\s+\p{L}+/iu.test(before) &&
    wordCount(before) >= 3) ||
  wordCount(before) >= 5
