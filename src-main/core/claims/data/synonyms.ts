/**
 * Words that news texts use for one another, a group a line: verbs, their nouns, their adjectives together. Two words that
 * share a group may stand for each other; a word may be in several. Several words of one entry are joined by `_`.
 */
export const SYNONYMS = `
meet meeting talk talks hold_talks negotiate negotiation discuss discussion confer session summit gather encounter
talk speak converse conversation chat address
negotiation talks dialogue discussion consultation
negotiator delegate mediator envoy
begin start commence launch open opening outset onset get_under_way initiate kick_off
end finish conclude close conclusion stop cease come_to_an_end wind_up terminate over break_up
last take run continue go_on duration
stop halt suspend suspension pause break interrupt interruption cease discontinue freeze
resume restart reopen go_back_to return_to
close shut closure shutdown closed shutter lock
cancel call_off scrap drop abandon cancellation axe annul revoke withdraw
postpone delay put_off defer adjourn hold_up late push_back
sign signature signing conclude ink
agree agreement accept consent deal strike_a_deal reach accord settle approve
agreement deal accord treaty pact contract settlement arrangement convention
treaty agreement convention pact
truce ceasefire cease-fire armistice
approve approval adopt pass back endorse endorsement ratify ratification vote_for clear authorise authorize give_the_go-ahead green-light permit allow
allow permit let permission authorise authorize enable
forbid ban prohibit prohibition outlaw bar
reject turn_down refuse dismiss throw_out vote_down rebuff decline rejection refusal oppose spurn veto
refuse decline reject
oppose opposition against object resist
deny dispute reject refute contradict denial dismiss disagree
admit acknowledge concede confess own_up accept recognise recognize
confirm affirm corroborate verify acknowledge
say tell state declare add note remark comment observe mention point_out explain report announce write tweet post call describe insist stress claim argue maintain assert make_clear make_it_clear disclose reveal testify recall quip joke according_to estimate put expect
announce declare make_public reveal disclose unveil announcement publish
publish release bring_out put_out come_out issue publication appear make_public
reveal disclose show uncover
warn caution alert warning
promise pledge vow commit undertake guarantee assure swear
demand call_for ask_for urge request insist want require ask appeal
ask request call_on urge appeal want
propose suggest proposal suggestion put_forward recommend recommendation advise
plan intend scheme project aim mean planned due scheduled expected want will set
want wish desire seek like hope aim would_like
expect forecast predict anticipate project prediction estimate put foresee reckon
estimate reckon calculate calculation put believe
think believe reckon consider hold
know aware be_aware find_out
doubt question sceptical skeptical
criticise criticize blame attack condemn denounce criticism
praise commend laud hail welcome compliment
accuse blame charge allege accusation allegation
charge indict accuse indictment prosecute
arrest detain hold take_into_custody seize apprehend custody detention
sentence jail imprison imprisonment send_to_prison prison put_behind_bars term
prison jail gaol custody
convict guilty find_guilty conviction condemn
acquit clear acquittal exonerate
appeal challenge contest
sue take_to_court lawsuit litigation file_a_suit action
judge court magistrate tribunal bench
court tribunal judge bench panel
ruling verdict judgment judgement decision rule
rule decide decision find
decide decision resolve choose opt determine
lawyer attorney solicitor barrister counsel advocate act_for represent
represent act_for act_on_behalf_of speak_for stand_for
trial hearing proceedings case court_case
crime offence offense
kill die death dead claim_the_life_of lose_one's_life lose_life be_killed pass_away perish fatal murder slay cost_the_life_of claim_life leave_dead
die pass_away death dead late perish decease succumb
death dead toll fatality victim
injure injury wound hurt harm casualty
murder kill assassinate homicide slay
rescue save pull_from bring_to_safety
survive live outlive survivor
steal theft rob robbery take burgle burglary thief make_off_with loot stolen
theft robbery burglary heist
flee escape run_away get_away
attack assault strike raid hit
hit strike damage batter
destroy destruction ruin wreck raze demolish wipe_out level
damage harm hurt
collapse fall_down cave_in break_down give_way fail
burst break rupture breach give_way
break_out start erupt outbreak
burn fire blaze
fire blaze flame inferno wildfire
flood flooding inundate deluge
storm hurricane cyclone gale typhoon
earthquake quake tremor
evacuate evacuation move_out leave
happen occur take_place be_held hold come_about
take_place be_held hold happen occur be stage
hold stage host organise organize put_on run
organise organize arrange set_up stage
attend take_part be_present go_to participate come_to visit
take_part participate join involve participation involved
win victory beat defeat triumph take_title victor
beat defeat overcome win_against
lose defeat loss
draw tie
score goal net head
lead head run chair direct command be_in_charge preside be_at_the_head front captain
head lead director chief leader run president chair boss
chair preside preside_over chairman chairwoman head
director head manager chief boss leader
leader head chief boss
chief_executive chief_executive_officer ceo
spokesman spokeswoman spokesperson press_secretary
chairman chair chairwoman chairperson
vice-president vice_president deputy_president
deputy vice
minister secretary
boss chief head manager
coach trainer manager
captain skipper
founder found establish
found establish set_up create start foundation launch founder exist begin go_back_to
create make set_up form establish
form develop arise emerge
build construct construction put_up erect make work building building_work
construction work building
make manufacture produce build craft create
produce make output production yield grow
grow cultivate raise farm
repair fix mend restore renovate restoration renovation
own belong owner possess property hold ownership
belong own part_of
buy purchase acquire acquisition take_over bought get
sell sale sold
cost price worth value priced
worth cost value be_valued total amount
value worth price
pay payment pay_out spend fund hand_over compensate
spend pay expenditure cost
fund finance pay_for pay bankroll
loan lend credit
lend loan
borrow loan credit
earn make take_home get_paid
fine penalise penalize penalty
damages compensation
owe debt
bankrupt bankruptcy insolvent go_bust fold collapse go_under
merge merger combine join tie-up takeover
company firm business corporation enterprise
profit earnings gain
rise increase go_up climb grow jump growth soar higher surge raise gain up
raise increase lift put_up push_up
fall decrease drop decline go_down sink shrink cut dip lower reduction slump down
cut reduce reduction lower slash decrease trim
reduce cut lower decrease
double twice
keep hold maintain retain leave_unchanged remain stay
remain stay keep still
leave depart go walk_out exit quit resign step_down set_off departure storm_out
resign quit step_down stand_down give_up leave resignation
walk_out leave storm_out
dismiss sack fire lay_off make_redundant dismissal discharge remove oust axe
arrive reach come get_to arrival land
reach arrive get_to attain hit total
come arrive travel
return come_back go_back get_back
go travel head move
travel go journey trip visit fly
trip journey tour visit
visit trip tour go_to see call_on
move relocate transfer shift
enter go_into get_into come_into reach
enter_into_force come_into_force take_effect come_into_effect force apply effective
send dispatch ship deliver
bring carry take deliver
give hand present provide grant offer hand_over award donate pass
hand_over give deliver transfer pass surrender
get receive obtain get_hold_of gain win be_given collect
receive get be_given obtain take
obtain get acquire get_hold_of gain steal copy access
offer provide propose
award give present confer grant honour honor receive win
prize award trophy
provide supply give offer deliver
supply provide deliver provision
help assist aid support assistance
support back help endorse favour favor
protest demonstrate demonstration rally march
strike walkout walk-out stoppage industrial_action
union trade_union
worker employee staff labourer member_of_staff
employ hire recruit take_on appoint
job post position work
appoint name nominate choose elect appointment make become
elect vote choose election pick
election vote poll ballot
vote ballot poll
join enter become_a_member enlist
become be turn_into make
work employ serve job
serve work act
replace succeed take_over successor substitute
succeed follow replace take_over
take_over assume take_charge acquire
study research investigate examine investigation survey inquiry
study research survey paper
investigate inquiry enquiry probe look_into examine investigation
inquiry investigation probe enquiry
inspect inspection check examine
scientist researcher team
research study
discover find discovery uncover detect come_across unearth
find discover locate recover turn_up
find_again recover trace
show demonstrate indicate reveal prove display present
see watch witness view look_at
watch see view
spectator viewer crowd audience people
measure measurement record
test trial try
record register
write author pen compose
author writer
book novel volume
picture painting portrait canvas work
paint painting portray painter
map chart
play perform performance appear
song piece composition
film movie picture
learn study find_out
teach teacher instruct lecture educate
teacher schoolteacher headteacher
pupil student schoolchild
student pupil undergraduate
school academy
university college
child kid boy girl
baby infant newborn
woman lady female
man male
person people human
people person human inhabitant resident villager
resident inhabitant local villager people
live reside dwell inhabit home
family relative household
parent mother father
husband wife spouse widow widower
marry wed wedding marriage
wedding marriage
born birth
age old
ill sick illness disease ail
disease illness sickness infection
patient case sufferer
doctor physician medic
hospital clinic
treat treatment therapy
vaccine vaccination jab shot immunise immunize vaccinate inoculate
vaccinate immunise immunize jab inoculate
recover recovery get_better
car vehicle automobile
vehicle car lorry truck
lorry truck
plane aircraft aeroplane airplane jet airliner
ship vessel boat
ferry boat
train rail railway
railway rail railroad line
road street highway
bridge viaduct crossing span
cross crossing
airport airfield
flight fly
crash accident collision collide
accident crash
driver motorist
traffic congestion
weapon arm gun
soldier troop army military
army military troops soldier
police officer policeman
war conflict fighting
conflict war fighting dispute
fight battle fighting combat
fire shell shoot
peace truce
country nation state
government administration cabinet authority
authority council body
council authority
city town municipality
town city village
village hamlet settlement
capital city
area region district zone
province region state
house home dwelling
building house structure
factory plant works mill
shop store
hotel inn guesthouse
land ground
farm farmer
harvest crop yield output
tree orchard
animal beast
water river
dam barrage
coast shore
sea ocean
island isle
mountain peak
stone rock
picture image photograph photo
letter note message
message note
document paper text
newspaper paper daily journal
interview talk
press journalist reporter media
telephone phone
call phone ring
money cash funds
rule law regulation
law act legislation statute bill
bill draft law
draft version
permit licence license permission
licence license permit
meeting session assembly
assembly parliament
member belong
part share portion
number figure total
figure number
half fifty_per_cent
high tall height
tall high height
long length
wide width broad
deep depth
heavy weigh weight
weigh weight heavy
thick thickness
fast quick speed rapid
speed_up accelerate hasten
slow_down decelerate
big large great huge
small little tiny
new fresh recent latest
fresh new
old former ancient
former ex previous earlier used_to once
previous earlier prior former before
first initial original maiden
initial first
only sole single just alone
single only one sole
last final
next following coming
again once_more anew back
together jointly with
mainly mostly chiefly largely primarily main
main chief principal primary
important major key
serious grave severe
free release
usual normal regular
run operate manage
operate run
use employ utilise utilize apply
control hold manage run
influence affect
affect hit influence touch impact concern
concern involve affect relate about
cause trigger lead_to bring_about result reason
because due_to owing_to reason
prevent stop avert block
block stop obstruct
threaten threat menace
risk danger hazard
dangerous unsafe hazardous
safe secure
protect protection guard safeguard
guard protect
try attempt seek
fail failure unsuccessful
succeed success
allege claim accuse
consist comprise contain
include contain
contain hold include
add join
bear carry
carry bear transport hold
wait stand_by
ready prepared complete
complete finish end ready
inform notify tell notification advise
notify inform tell
apologise apologize apology sorry
thank gratitude
compare comparison
ballot_paper ballot vote
voter elector
turnout participation
majority most
hide conceal secret
identify recognise recognize name
recognise recognize identify
name call title
call name describe dub
lock close
return give_back bring_back
read reading
order command instruct
command order
restore repair
wage pay salary
pension retirement
retire retirement
tax levy duty
budget spending
interest rate
bank lender
investor shareholder
share stock
customer client consumer
client customer
gate door
exhibit show display exhibition
exhibition show display
museum gallery
artist painter
church cathedral
priest vicar clergyman
space orbit
spacecraft probe satellite orbiter
moon lunar
launch lift_off blast_off
instrument device
reject throw_out dismiss
throw_out dismiss reject lose
observe abide comply respect
comply obey respect observe
violate breach violation break
breach break violation leak
hack intrude break_in intruder attacker hacker
attacker intruder hacker
data information
password credential
copy duplicate
ton tonne
kilo kilogram kilogramme
meter metre
kilometer kilometre
minute min
hour hr
per_cent percent percentage
anyone anybody someone somebody
nobody no_one none
abandon desert leave empty
deserted empty uninhabited abandoned
visitor tourist guest public
tourist visitor
board deck
headquarters base based seat head_office
based headquarters seat located
locate situate lie
stand be
lie be
award_ceremony ceremony
funeral burial bury
memorial monument
speech address talk
speak address talk
declare announce proclaim
war_crime atrocity
refugee displaced
border frontier
troop soldier
withdraw pull_out retreat withdrawal
invade invasion enter
capture seize take
seize take confiscate
control rule govern
govern rule be_in_power lead
power office
politician lawmaker mp
lawmaker mp legislator deputy
opposition rival
party group
rival opponent
opponent rival adversary
game match
match game fixture
season campaign
player footballer
team side squad
fan supporter
championship title
qualify qualifier
lead advantage
seed plant
species kind
bird fowl
fish catch
forest wood woodland
drought dry
rain rainfall
snow snowfall
warm heat
cold freeze
temperature heat
melt thaw melting
ice glacier
pollute pollution contaminate
pollution contamination
energy power
electricity power
gas fuel
oil petroleum crude
mine mining pit
tariff duty charge
trade commerce
export sell
import bring_in
negotiate bargain
advance ahead
reply answer respond response
answer reply respond
question ask query
story account
view opinion
idea notion
problem trouble difficulty
mistake error
error mistake
fault defect flaw
rescue_worker rescuer
volunteer helper
donate give donation
charity foundation
gift present
collapse break_apart fall_apart break_up fold give_way disintegrate
bring_in raise earn yield generate make collect
raise collect gather
pick_up receive get detect
detect notice discover spot find
notice see spot
come_from originate stem derive be_from hail from
pull_down demolish tear_down knock_down flatten
occupy hold control seize
troop force soldier army
force troop
lend provide loan make_available supply
tag mark label ring
wrong mistaken incorrect false error
correct right accurate true
work succeed success function operate
function work operate
faulty defective broken
unaware not_know ignorant
know aware learn
carry_out conduct do perform undertake
conduct carry_out lead
broadcast air transmit show
spread extend reach
extend prolong lengthen extension
shorten cut
overrule override ignore disregard
ignore disregard neglect overlook
fireman firefighter
policeman policewoman officer police
headteacher head_teacher headmaster headmistress
rocket missile launcher
signal message
listen hear
hear listen learn
favour prefer support back
against opposed oppose
pass spend
spend pass devote
penalty spot-kick
equalise level equalize draw_level
goalless scoreless
trophy cup
trip journey ride
quick fast rapid swift short
shop retailer outlet business
retailer shop store chain
tradesman shopkeeper trader
car motorist driver traffic
lawmaker parliamentarian deputy mp legislator
majority most
vote_against oppose reject
vote_for support back approve
law act legislation
raise_money collect fundraise
pay_for fund finance sponsor
fund pay_for finance
mine colliery
flat apartment
lift elevator
film movie
holiday vacation
autumn fall
rubbish waste refuse garbage
pavement sidewalk
petrol gasoline fuel
grow expand increase growth expansion
expand extend enlarge
shrink contract diminish
vanish disappear go_missing missing
missing disappear lost
lose loss
trace track follow find
owner proprietor landlord
own have possess
lack be_without miss
exceed top be_more surpass pass
top exceed surpass
rank place stand
oldest eldest old
young youth
teenager adolescent youngster
adult grown-up
elderly old
pensioner retiree
migrant immigrant
flee escape leave
shelter refuge
hunger starvation famine
poverty poor
wealth wealthy rich
charge fee price
fee charge payment
refund repay reimburse give_back
repay pay_back return
salary wage pay earnings income
income earnings revenue
revenue turnover sales income
turnover revenue sales
staff workforce employee personnel worker
workforce staff employee
recruit hire take_on
vacancy opening
boss head chief employer
ally partner
partner ally colleague
friend companion
enemy foe
quarrel argue row dispute
row dispute argument quarrel
dispute row conflict disagreement
disagree differ
similar alike like
different differ unlike
delay late postponement wait
late delayed
early premature
date day
century hundred
decade ten
`
