import { words } from '../../text/plain.ts'

/** Occasions and means of saying something: "at a press conference", "in an interview with". */
export const MEDIA_NOUNS = words(`
  interview interviews conference briefing statement post tweet letter speech address message article blog video podcast email broadcast
  hearing testimony ceremony lecture essay column comment comments remarks note press-conference release call`)
