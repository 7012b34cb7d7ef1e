import { exists, monthNumber, weekdayNumber } from './calendar.ts'
import {
  MONTH,
  DAY,
  YEAR,
  WEEKDAY,
  COUNT,
  TO,
  num,
  point,
  at,
  rule,
  unit,
  FEASTS,
  LEAD,
  AHEAD,
  storyShift,
  range,
  shift,
  counted,
  anchoredBy,
  yearly,
  joined,
  betweenBefore,
  type Rule
} from './patterns.ts'

/** Tried in order; what an earlier one took is left out for the later ones. */
export const RULES: readonly Rule[] = [
  rule(`(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)`, (g) => {
    const p = { y: num(g['y']), m: num(g['m']), d: num(g['d']) }
    return p.y !== null && p.m !== null && p.d !== null && exists({ y: p.y, m: p.m, d: p.d })
      ? { kind: 'point', at: p, weekday: null, lean: 0 }
      : null
  }),
  rule(`(?<a>\\d{1,2})(?<s>[./])(?<b>\\d{1,2})\\k<s>(?<y>\\d{4})`, (g) => {
    const [a, b, y] = [num(g['a']) ?? 0, num(g['b']) ?? 0, num(g['y'])]
    const [d, m] = b > 12 ? [b, a] : [a, b]
    return m >= 1 && m <= 12 && y !== null && exists({ y, m, d })
      ? { kind: 'point', at: { y, m, d }, weekday: null, lean: 0 }
      : null
  }),
  // 3 May to 5 June 2021, 3-5 May, from 3 to 5 May
  rule(
    `(?<d1>${DAY})\\s+(?<m1>${MONTH})(?:,?\\s+(?<y1>${YEAR}))?${TO}(?<d2>${DAY})\\s+(?<m2>${MONTH})(?:,?\\s+(?<y2>${YEAR}))?`,
    (g, m, copy) =>
      joined(m[0]) && !betweenBefore(copy, m.index)
        ? null
        : range(point(g['y1'] ?? g['y2'], g['m1'], g['d1']), point(g['y2'] ?? g['y1'], g['m2'], g['d2']))
  ),
  rule(
    `(?<m1>${MONTH})\\s+(?<d1>${DAY})(?:,?\\s+(?<y1>${YEAR}))?${TO}(?<m2>${MONTH})\\s+(?<d2>${DAY})(?:,?\\s+(?<y2>${YEAR}))?`,
    (g, m, copy) =>
      joined(m[0]) && !betweenBefore(copy, m.index)
        ? null
        : range(point(g['y1'] ?? g['y2'], g['m1'], g['d1']), point(g['y2'] ?? g['y1'], g['m2'], g['d2']))
  ),
  rule(`(?<d1>${DAY})${TO}(?<d2>${DAY})\\s+(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?`, (g, m, copy) =>
    joined(m[0]) && !betweenBefore(copy, m.index)
      ? null
      : range(point(g['y'], g['m'], g['d1']), point(g['y'], g['m'], g['d2']))
  ),
  rule(`(?<m>${MONTH})\\s+(?<d1>${DAY})${TO}(?<d2>${DAY})(?:,?\\s+(?<y>${YEAR}))?`, (g, m, copy) =>
    joined(m[0]) && !betweenBefore(copy, m.index)
      ? null
      : range(point(g['y'], g['m'], g['d1']), point(g['y'], g['m'], g['d2']))
  ),
  // "2 and 3 March": the first of the two; the second is an expression of its own.
  rule(
    `(?<d>${DAY})(?=(?:,\\s*|\\s+and\\s+|\\s+or\\s+)${DAY}\\s+(?:of\\s+)?(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?)`,
    (g) => at(point(g['y'], g['m'], g['d']), undefined)
  ),
  rule(
    `(?<ord>first|second|third|fourth|last) (?<w>${WEEKDAY}) (?:in|of) (?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?`,
    (g) => ({
      kind: 'ordinal',
      nth: ['first', 'second', 'third', 'fourth'].indexOf((g['ord'] ?? '').toLowerCase()) + 1,
      weekday: weekdayNumber(g['w'] ?? ''),
      y: num(g['y']),
      m: monthNumber(g['m'] ?? '')
    }),
    'i'
  ),
  rule(
    `(?<name>Christmas Eve|Christmas Day|Christmas|New Year's Eve|New Year's Day|New Year|Boxing Day|Midsummer's Day)(?:,?\\s+(?<y>${YEAR}))?(?!\\s+(?:tree|market|party|card|cards|carols?|holidays?|break|dinner|concert|sales?|trading|lights))`,
    (g) => {
      const day = FEASTS[g['name'] ?? '']
      return day === undefined ? null : at({ y: num(g['y']), m: day[0], d: day[1] }, undefined)
    }
  ),
  rule(`(?<w>${WEEKDAY}),? the (?<d>\\d{1,2})(?:st|nd|rd|th)`, (g) => ({ kind: 'nth', d: num(g['d']) ?? 1 })),
  // "in May of that year", "the following April", "from March to May", "May 1 and 2"
  rule(
    `(?:(?<d>${DAY})\\s+)?(?<m>${MONTH})(?:\\s+(?<d2>${DAY}))?\\s*,?\\s*(?:of|in)?\\s*(?:that|the) (?<rel>same|following|next|previous)?\\s*year`,
    (g) => ({
      kind: 'ofStory',
      m: monthNumber(g['m'] ?? ''),
      d: num(g['d'] ?? g['d2']),
      by: storyShift(g['rel'])
    })
  ),
  rule(`(?:that|the (?<rel>same|following|next|previous)) (?<m>${MONTH})`, (g) => ({
    kind: 'ofStory',
    m: monthNumber(g['m'] ?? ''),
    d: null,
    by: null
  })),
  rule(
    `(?<m1>${MONTH})(?:\\s*[-–]\\s*|\\s+(?:to|until|till|through|and)\\s+)(?<m2>${MONTH})(?!\\s*\\d)`,
    (g, m, copy) =>
      /\\b(?:from|between)\\s+$/i.test(copy.slice(Math.max(0, m.index - 10), m.index)) || /[-–]/.test(m[0])
        ? range(point(undefined, g['m1'], undefined), point(undefined, g['m2'], undefined))
        : null
  ),
  rule(`(?<=(?<m>${MONTH})\\s+${DAY}\\s+and\\s+)(?<d>${DAY})(?:,?\\s+(?<y>${YEAR}))?`, (g) =>
    at(point(g['y'], g['m'], g['d']), undefined)
  ),
  rule(
    `(?<w1>${WEEKDAY})(?:\\s*[-–]\\s*|\\s+(?:to|until|till|through)\\s+)(?<w2>${WEEKDAY})(?!s)`,
    (g, m, copy) =>
      /\\bpostponed\\s+from\\s+$|\\bmoved\\s+from\\s+$/i.test(copy.slice(Math.max(0, m.index - 16), m.index))
        ? null
        : { kind: 'weekdays', from: weekdayNumber(g['w1'] ?? ''), to: weekdayNumber(g['w2'] ?? '') }
  ),
  rule(`(?<=(?:${MONTH})\\s+(?:and|or)\\s+)(?<m>${MONTH})(?!\\s+\\d)(?:\\s+(?<y>${YEAR}))?`, (g) =>
    at(point(g['y'], g['m'], undefined), undefined)
  ),
  rule(`(?<m>${MONTH}) of (?<rel>last|this|next) year`, (g) =>
    yearly(point(undefined, g['m'], undefined), undefined, g['rel'])
  ),
  rule(
    `${LEAD}(?<d>${DAY})(?:\\s+of)?\\s+(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR})|(?:,|\\s+of)?\\s+(?<rel>last|this|next) year)?`,
    (g) => yearly(point(g['y'], g['m'], g['d']), g['w'], g['rel'])
  ),
  rule(
    `${LEAD}(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY})(?:,?\\s+(?<y>${YEAR})|(?:,|\\s+of)?\\s+(?<rel>last|this|next) year)?`,
    (g) => yearly(point(g['y'], g['m'], g['d']), g['w'], g['rel'])
  ),
  rule(`(?<m1>${MONTH})(?:\\s+(?<y1>${YEAR}))?${TO}(?<m2>${MONTH})\\s+(?<y2>${YEAR})`, (g, m, copy) =>
    joined(m[0]) && !betweenBefore(copy, m.index)
      ? null
      : range(point(g['y1'] ?? g['y2'], g['m1'], undefined), point(g['y2'], g['m2'], undefined))
  ),
  rule(`(?<m>${MONTH})(?:,|\\s+of)?\\s+(?<y>${YEAR})`, (g) =>
    at(point(g['y'], g['m'], undefined), undefined)
  ),
  rule(
    `(?<rel>last|next|this|past|coming)\\s+(?<m>${MONTH})`,
    (g) =>
      at(
        point(undefined, g['m'], undefined),
        undefined,
        g['rel'] === 'last' || g['rel'] === 'past' ? -1 : g['rel'] === 'this' ? 0 : 1
      ),
    'i'
  ),
  rule(
    `(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]ill|[Ee]arly|[Ll]ate|[Tt]hrough|[Tt]o|[Ff]or|[Mm]id|[Ee]ach|[Ee]very|[Aa]s)[\\s-])(?<m>${MONTH})(?!\\s+\\p{Lu})(?:\\s+(?<rel>last|this|next) year)?`,
    (g, _m, copy) =>
      /\b(?:each|every)\s+$/i.test(copy)
        ? null
        : yearly(point(undefined, g['m'], undefined), undefined, g['rel'])
  ),
  rule(`(?<y1>${YEAR})${TO}(?<y2>${YEAR})`, (g, m, copy) =>
    joined(m[0]) && !betweenBefore(copy, m.index)
      ? null
      : range(point(g['y1'], undefined, undefined), point(g['y2'], undefined, undefined))
  ),
  rule(`(?<y1>${YEAR})[-–/](?<y2>\\d\\d)`, (g) => {
    const from = num(g['y1']) ?? 0
    const to = Math.floor(from / 100) * 100 + (num(g['y2']) ?? 0)
    return to > from && to - from < 60
      ? range({ y: from, m: null, d: null }, { y: to, m: null, d: null })
      : null
  }),
  rule(`(?:the\\s+)?(?:(?:early|late|mid)[\\s-])?(?<y>1[5-9]\\d0|20[0-2]0)s`, (g) => {
    const y = num(g['y']) ?? 0
    return range({ y, m: null, d: null }, { y: y + (y % 100 === 0 ? 9 : 9), m: null, d: null })
  }),
  rule(
    `(?<=(?:\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]ill|[Ee]arly|[Ll]ate|[Mm]id|[Tt]hrough|[Tt]o|[Bb]etween|[Aa]nd|[Aa]s|[Ff]or|\\d{4},|[Aa]round|[Aa]bout|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Uu]ntil|[Ss]eason|[Bb]ack in|[Yy]ear|[Aa]nother)[\\s-]|\\())(?<y>${YEAR})(?!\\s+(?:\\p{Ll}+\\s+)?(?:people|homes|houses|jobs|workers|seats|tonnes|tons|miles|metres|meters|kilometres|kilometers|years|voters|residents|pupils|students|patients|copies|euros|dollars|pounds|hectares|acres|litres|feet|cases|deaths|members|visitors|fans|spectators|households|families|children|square|cubic|kilograms|troops|soldiers|times|words|trees|birds|vehicles|cars|buses|signatures|species)\\b)`,
    (g) => at(point(g['y'], undefined, undefined), undefined)
  ),
  rule(`^(?<y>${YEAR})(?=,)`, (g) => at(point(g['y'], undefined, undefined), undefined)),
  // "(1921-2003)"
  rule(`(?<=\\()(?<y>${YEAR})(?=\\s*[-–])|(?<=\\(${YEAR}\\s*[-–]\\s*)(?<y2>${YEAR})(?=\\))`, (g) =>
    at(point(g['y'] ?? g['y2'], undefined, undefined), undefined)
  ),
  rule(
    `in (?<n>${COUNT}) (?<u>days?|weeks?|months?|years?)(?:' time)?(?! of)`,
    (g, m, copy) => {
      // How long something took, unless the words before tell of what is to come.
      const before = copy.slice(Math.max(0, m.index - 60), m.index)
      return AHEAD.test(before) ? counted(g, 1, false) : null
    },
    'i'
  ),
  rule(
    `(?:over|at|during) the weekend|this past weekend`,
    () => ({ kind: 'whole', unit: 'weekend', by: -1, story: false }),
    'i'
  ),
  rule(`the first of (?<m>${MONTH})`, (g) => at(point(undefined, g['m'], '1'), undefined)),
  // Days named by the week.
  rule(
    `(?:(?<rel>last|next|this|this past|this coming|the following|the previous|that)\\s+)?(?<!(?:Black|Good|Cyber|Super|Ash|Bloody|Palm|Easter|Shrove)\\s)(?<w>${WEEKDAY})(?!s)(?!\\s+(?:Club|Night Football|Times|Post|Mail|Review))`,
    (g) => {
      const rel = g['rel']?.toLowerCase()
      const story = rel === 'the following' || rel === 'the previous' || rel === 'that'
      const lean =
        rel === undefined || rel === 'this' || rel === 'that'
          ? 0
          : rel === 'next'
            ? 2
            : rel === 'the following' || rel === 'this coming'
              ? 1
              : -1
      return { kind: 'weekday', weekday: weekdayNumber(g['w'] ?? ''), lean, story }
    },
    'i'
  ),
  // Days named from the date line.
  rule(
    `(?:earlier |later )?today|(?:earlier|later) in the day|tonight|this (?:morning|afternoon|evening)`,
    () => shift('day', 0, false),
    'i'
  ),
  rule(
    `(?<!the )(?:yesterday(?: (?:morning|afternoon|evening))?|last night)`,
    () => shift('day', -1, false),
    'i'
  ),
  rule(`(?:the day before yesterday)`, () => shift('day', -2, false), 'i'),
  rule(`tomorrow(?: (?:morning|afternoon|evening|night))?`, () => shift('day', 1, false), 'i'),
  rule(
    `(?<n>${COUNT})\\s+(?<u>days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))\\s+ago`,
    (g) => counted(g, -1, false),
    'i'
  ),
  rule(
    `(?<rel>last|this|next)\\s+(?<u>week|weekend|month|year)`,
    (g) => ({
      kind: 'whole',
      unit: unit(g['u'] ?? ''),
      by: g['rel']?.toLowerCase() === 'last' ? -1 : g['rel']?.toLowerCase() === 'next' ? 1 : 0,
      story: false
    }),
    'i'
  ),
  // Days named from the story's own day.
  rule(
    `(?:the |that )?(?:very )?same (?<u>day|evening|night|afternoon|morning)|that (?:same )?(?:day|evening|night|afternoon|morning)|later that (?:day|evening|night)`,
    () => shift('day', 0, true),
    'i'
  ),
  rule(
    `the (?:following|next) (?:day|morning|evening|afternoon|night)|the day after(?!\\s+(?!\\s*[.,;])\\p{L})|the morning after(?!\\s+\\p{L})`,
    () => shift('day', 1, true),
    'i'
  ),
  rule(
    `the (?:previous|preceding) (?:day|evening|night|morning|afternoon)|the (?:day|night|evening) before(?!\\s+\\p{L})`,
    () => shift('day', -1, true),
    'i'
  ),
  rule(
    `(?<n>${COUNT})\\s+(?<u>days?|weeks?|fortnights?|months?|years?|decades?)\\s+(?:earlier|before|previously)`,
    (g, m, copy) => counted(g, -1, true, anchoredBy(m, copy)),
    'i'
  ),
  rule(
    `(?<n>${COUNT})\\s+(?<u>days?|weeks?|fortnights?|months?|years?|decades?)\\s+(?:later|afterwards?|after)`,
    (g, m, copy) => counted(g, 1, true, anchoredBy(m, copy)),
    'i'
  ),
  rule(
    `the (?<u>week|weekend|month|year) (?<rel>before|after)(?!\\s+(?!and\\b|but\\b)[\\p{L}])`,
    (g) => ({
      kind: 'whole',
      unit: unit(g['u'] ?? ''),
      by: g['rel']?.toLowerCase() === 'after' ? 1 : -1,
      story: true
    }),
    'i'
  ),
  rule(
    `the (?<rel>following|next|previous|preceding|same) (?<u>week|weekend|month|year)|that (?<u2>week|month|year)`,
    (g) => ({
      kind: 'whole',
      unit: unit(g['u'] ?? g['u2'] ?? ''),
      by: /^(?:following|next)$/i.test(g['rel'] ?? '') ? 1 : /^p/i.test(g['rel'] ?? '') ? -1 : 0,
      story: true
    }),
    'i'
  ),
  rule(
    `(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Oo]f|[Bb]efore|[Aa]fter) )the (?<d>(?:[12]?\\d|3[01])(?:st|nd|rd|th))(?!\\s+(?:century|floor|anniversary|birthday|time|minute|edition|place|round|\\p{Ll}+))`,
    (g) => ({ kind: 'nth', d: num(g['d']) ?? 1 })
  )
]
