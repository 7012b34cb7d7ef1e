import { words } from '../../text/plain.ts'

/** Carry no content of their own: neither searched for nor missed. */
export const LIGHT = words(`
  a an the this that these those and or but nor so yet if of in on at by for from with to into onto upon as than then
  there here it its he him his she her hers they them their theirs we us our i me my you your who whom whose which what when where
  why how be is are was were been being am have has had having do does did done doing will would shall should can could may might
  must ought about around over under between among through during within out up off down along across against toward
  towards per via too very also just quite rather such both each every all any some own other another same's 's ' not n't no
  nor never none nobody nothing neither either while because since until till before after although though whether ever
  used however really altogether actually already indeed even else own once still yet later now then both per
  n’t let get got`)

/** Count for little: missing one of them does not unsettle a match. */
export const WEAK = words(`
  make take go come get give put set hold use run become say tell people person year month week day time thing way part number new
  first last year's case place work member group several many much more most few least total side
  have happen occur take_place state announce call report according_to add note claim main mainly
  whole entire certain various able possible together again back only alone single himself herself itself themselves
  plan planned due expected scheduled want start begin ready
  up country area mr mrs ms dr man woman level amount kind`)

/** Verbs that only say that something was, so that the noun beside them is what is claimed. */
export const EMPTY_VERBS = words(`
  be have take_place happen occur hold be_held come last run go worth mean stand lie sit total amount cost worth concern involve measure weigh number
  get make give put set do base serve record exist belong include contain contains live stay remain carry use involve become receive originate pass appear spend undergo suffer experience face remain represent constitute feature comprise consist bring come_from part_of work
  take use have_to see`)

/** Verbs that hold what follows to be not so. */
export const DENIALS =
  words(`deny dispute reject refute dismiss refuse decline contradict doubt fail stop prevent avoid
  cancel abandon scrap drop rule_out forbid ban prohibit lack turn_down`)

/** What follows is only wished for, considered or alleged. */
export const WISHED =
  words(`ask propose suggest threaten call_for urge demand hope consider seek request recommend apply wish
  accuse allege suspect discuss debate likely possible unclear undecided rumour rumor speculation proposal request calls demand
  threat attempt try want appeal petition bid`)

/** What follows is still to come. */
export const PLANNED = words(
  `promise pledge vow plan intend expect predict forecast aim due prepare schedule`
)
