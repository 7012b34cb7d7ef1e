/** Pairs that cannot both be true of one thing, a pair or two sets a line with `|` between. Entries as in SYNONYMS. */
export const OPPOSITES = `
rise increase grow climb go_up raise gain up higher | fall decrease drop decline go_down lower sink shrink cut reduce down slump
accept approve agree back adopt pass | reject refuse turn_down dismiss veto decline throw_out vote_down
confirm admit acknowledge concede accept affirm | deny dispute reject refute dismiss
support back endorse favour welcome | oppose resist condemn criticise
vote_for | vote_against
win victory beat | lose defeat loss
open reopen | close shut closure
begin start | end finish stop
arrive arrival | leave depart exit departure
buy purchase | sell
convict guilty conviction | acquit clear acquittal
arrest detain jail imprison | free release
allow permit | forbid ban prohibit bar
keep hold maintain remain stay unchanged | change alter raise cut
praise | criticise criticize condemn
join enter | leave quit
hire employ appoint recruit | dismiss sack fire lay_off
marry | divorce
lend | borrow
succeed success | fail failure
survive | die kill
first | last
more most | less least fewer
above over | below under
early | late
before | after
old | new
public | private
legal lawful | illegal unlawful
safe | unsafe dangerous
guilty | innocent
possible | impossible
able | unable
calm | angry
rich | poor
deep | shallow
thick | thin
strong | weak
high tall | low short
long | short
hot warm | cold cool
wet | dry
full | empty
increase growth | decrease reduction fall
majority most | minority
men man male | women woman female
son | daughter
brother | sister
husband | wife
mother | father
boy | girl
day | night
morning | evening afternoon night
optimistic hopeful | pessimistic
voluntary | compulsory mandatory
temporary | permanent
break violate | observe respect comply keep
remember | forget
advance | retreat withdraw
left | right
slow | fast quick
`

/** Compass words and the like: a swap is one of place, not of polarity. */
export const DIRECTIONS = `
north northern | south southern
east eastern | west western
upstream | downstream
upper | lower
inside indoors | outside outdoors
above | below
`
