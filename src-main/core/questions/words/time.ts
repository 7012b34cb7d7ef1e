const TIME =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|(?:in|on|since|until|by|of|last|next|this|early|late) may|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|today|tonight|\d{4}|later|earlier|before|after|afterwards|then|next|following|previous|first|last|second|third|final|again|since|once)\b/i

/** Words of time that would tell where an event stands among others: a date, "later", "the second". */
export const timeWord = (text: string): string | null => TIME.exec(text)?.[0] ?? null
export const namesTime = (text: string): boolean => timeWord(text) !== null
