import { en, type Catalogue } from './en.ts'

/** The catalogue in use. English is the first and, so far, the only one. */
export const t: Catalogue = en
export { duration, isoDay, moment, number, percent, plural } from './format.ts'
