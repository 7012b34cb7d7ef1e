import type { Item } from './load.ts'

const count = (text: string, part: string) => text.split(part).length - 1

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const weekdayOf = (iso: string) =>
  weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? 'day that does not exist'

/** The words of a text, as a reader counts them. */
export const wordCount = (text: string) => text.trim().split(/\s+/).length

/** What is wrong with the marking of a text, a line each: `field: what`. Empty when all is well. */
export function problems({ text, gold }: Item): string[] {
  const found: string[] = []
  const say = (field: string, what: string) => found.push(`${field}: ${what}`)
  const inText = (field: string, part: string, nth = 1) => {
    const times = count(text, part)
    if (times < nth)
      say(field, times === 0 ? `not in the text: "${part}"` : `no occurrence ${String(nth)} of "${part}"`)
  }
  const anchored = (field: string, part: string) => {
    inText(field, part)
    if (count(text, part) > 1) say(field, `occurs more than once: "${part}"`)
  }
  const names = new Set(gold.entities.map((e) => e.name))

  const words = wordCount(text)
  if (words < 150 || words > 500) say('text', `${String(words)} words; 150 to 500 are asked for`)
  const wholeWords = (field: string, part: string, nth: number) => {
    inText(field, part, nth)
    if (count(text, part) < nth) return
    let at = -1
    for (let i = 0; i < nth; i++) at = text.indexOf(part, at + 1)
    if (
      /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) ||
      /^[\p{L}\p{N}]{2}/u.test(text.slice(at + part.length - 1))
    )
      say(field, `occurrence ${String(nth)} of "${part}" is inside another word or number`)
  }
  gold.dates.forEach((d, i) => {
    const field = `dates[${String(i)}]`
    wholeWords(`${field}.mention`, d.mention, d.nth)
    const day = weekdays.find((w) => d.mention.includes(w))
    if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(d.iso) && weekdayOf(d.iso) !== day)
      say(`${field}.iso`, `${d.iso} is a ${weekdayOf(d.iso)}, not a ${day}`)
  })
  gold.venues.forEach((v, i) => {
    anchored(`venues[${String(i)}].anchor`, v.anchor)
    for (const place of [v.place, ...v.also]) inText(`venues[${String(i)}].place`, place)
  })
  gold.events.forEach((e, i) => {
    anchored(`events[${String(i)}].anchor`, e.anchor)
    if (e.date === null && e.place === null) say(`events[${String(i)}]`, 'has neither date nor place')
    for (const word of e.words)
      if (!text.toLowerCase().includes(word.toLowerCase().slice(0, 3)))
        say(`events[${String(i)}].words`, `not in the text: "${word}"`)
  })
  let last = 0
  gold.quotes.forEach((quote, i) => {
    const at = text.indexOf(quote, last)
    if (at < 0) say(`quotes[${String(i)}]`, `not in the text after the one before: "${quote}"`)
    else last = at
  })
  gold.statements.forEach((s, i) => {
    const field = `statements[${String(i)}]`
    anchored(`${field}.anchor`, s.anchor)
    inText(`${field}.content`, s.content)
    for (const quote of s.quoted)
      if (!gold.quotes.includes(quote)) say(`${field}.quoted`, `not among quotes: "${quote}"`)
    for (const speaker of [s.speaker, ...s.also])
      if (!names.has(speaker) && !text.toLowerCase().includes(speaker.toLowerCase()))
        say(`${field}.speaker`, `neither an entity nor in the text: "${speaker}"`)
  })
  gold.roles.forEach((r, i) => {
    const field = `roles[${String(i)}]`
    if (!names.has(r.person)) say(`${field}.person`, `no such entity: "${r.person}"`)
    inText(`${field}.role`, r.role)
    if (r.organisation !== null && !names.has(r.organisation))
      say(`${field}.organisation`, `no such entity: "${r.organisation}"`)
  })
  gold.quantities.forEach((q, i) => {
    wholeWords(`quantities[${String(i)}].mention`, q.mention, q.nth)
  })
  gold.entities.forEach((e, i) => {
    for (const name of [e.name, ...e.aliases]) inText(`entities[${String(i)}]`, name)
  })
  if (names.size < gold.entities.length) say('entities', 'two have the same name')
  gold.claims.forEach((c, i) => {
    const field = `claims[${String(i)}]`
    if (c.evidence !== null) inText(`${field}.evidence`, c.evidence)
    if ((c.evidence === null) !== (c.label === 'not-stated'))
      say(`${field}.evidence`, `does not go with ${c.label}`)
    if ((c.slot === null) !== (c.label !== 'refuted')) say(`${field}.slot`, `does not go with ${c.label}`)
  })
  return found
}
