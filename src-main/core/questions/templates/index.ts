import type { Template } from '../draft.ts'
import { eventDateFalse, eventDuration, eventPlaceFalse, eventTrue } from './claims/event.ts'
import { quantityClaim, roleClaim } from './claims/other.ts'
import { eventSilent, statementSilent } from './claims/silent.ts'
import {
  statementDenialFalse,
  statementPolarityFalse,
  statementSpeakerFalse,
  statementTrue
} from './claims/statement.ts'
import { eventBetween } from './event/between.ts'
import { eventHowLong } from './event/how-long.ts'
import { eventAtPlace, eventOnDate } from './event/what.ts'
import { eventWhen } from './event/when.ts'
import { eventWhere } from './event/where.ts'
import { eventWho } from './event/who.ts'
import { matchContents, matchWords } from './match/who-said-it.ts'
import { howMany } from './quantity/how-many.ts'
import { happenedAt, happenedBefore, happenedIn } from './response/happened.ts'
import { saidWhich } from './response/said.ts'
import { timeLine } from './order/time-line.ts'
import { shortHolder, shortHowMany, shortSpeaker, shortWhere, shortWho } from './short/written.ts'
import { dateWhen } from './date/when.ts'
import { roleHolder } from './role/holder.ts'
import { roleOffice } from './role/office.ts'
import { statementMedium } from './statement/medium.ts'
import { whatSaid } from './statement/what-said.ts'
import { whenSaid } from './statement/when-said.ts'
import { whoSaid } from './statement/who-said.ts'
import { describedAs, whichWords, whoseWords } from './statement/words.ts'

/** Every way of asking. Where two questions turn out alike, the earlier one stays. */
export const templates: readonly Template[] = [
  eventWhen,
  eventWhere,
  eventWho,
  eventBetween,
  eventHowLong,
  eventOnDate,
  eventAtPlace,
  whoSaid,
  describedAs,
  whoseWords,
  whichWords,
  whatSaid,
  statementMedium,
  whenSaid,
  roleOffice,
  roleHolder,
  howMany,
  eventTrue,
  eventDateFalse,
  eventPlaceFalse,
  eventDuration,
  eventSilent,
  statementTrue,
  statementSpeakerFalse,
  statementPolarityFalse,
  statementDenialFalse,
  statementSilent,
  roleClaim,
  quantityClaim,
  matchContents,
  matchWords,
  saidWhich,
  happenedAt,
  happenedIn,
  happenedBefore,
  timeLine,
  dateWhen,
  shortWhere,
  shortWho,
  shortSpeaker,
  shortHolder,
  shortHowMany
]
