import { words } from './plain.ts'

/** Before a name or number: a full stop after these never ends a sentence. */
export const OPENING_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev fr hon gen col maj capt cmdr lt sgt cpl pvt adm gov sen rep reps sens pres supt insp
  st mt ft no nos vol vols pp p art arts sec fig figs eq ch cf vs v approx ca e.g i.e viz messrs mme mlle sr.ra
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri`)

/** May end a sentence: they do when a capital that is no part of a name follows. */
export const CLOSING_ABBREVIATIONS = words(`
  inc ltd corp co bros llc plc jr sr esq phd ph.d m.d b.a m.a etc al a.m p.m am pm u.s u.k u.n u.s.a e.u d.c l.a n.y
  dept univ assn est ave blvd rd hwy bldg ft in lb oz mi km kg min hr approx`)

/** Words that open sentences far more often than they go on in a name. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those he she it they we you i his her its their our there here in on at by for from with
  as after before since when while where why how who what which if but and or so yet however meanwhile moreover also
  some many most several few all both each every no not another other one two three according despite although though
  because during until under over about last next earlier later`)
