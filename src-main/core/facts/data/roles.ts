import { words } from '../../text/plain.ts'

/** Head nouns of offices and occupations a person is named by. */
export const ROLE_HEADS = words(`
  president vice-president minister secretary chancellor premier prime-minister king queen prince princess pope patriarch
  archbishop bishop rabbi imam priest pastor vicar ambassador envoy consul delegate negotiator mediator diplomat governor
  senator congressman congresswoman representative deputy lawmaker legislator councillor councilor councilman councilwoman
  alderman mayor mp mep commissioner chairman chairwoman chairperson chair speaker leader whip spokesman spokeswoman
  spokesperson director director-general director-in-chief manager officer executive chief head ceo cfo coo cto founder
  co-founder owner co-owner entrepreneur investor banker economist analyst strategist trader broker consultant adviser
  advisor aide counsel lawyer attorney barrister solicitor prosecutor judge justice magistrate defendant plaintiff clerk
  registrar sheriff detective inspector constable superintendent sergeant captain colonel general admiral commander major
  lieutenant marshal soldier pilot astronaut cosmonaut engineer architect designer builder developer programmer scientist
  researcher biologist chemist physicist astronomer geologist ecologist botanist zoologist historian archaeologist
  anthropologist sociologist psychologist psychiatrist epidemiologist virologist climatologist meteorologist seismologist
  volcanologist oceanographer hydrologist glaciologist palaeontologist paleontologist mathematician statistician linguist
  philosopher professor lecturer teacher headteacher headmaster headmistress principal dean rector provost student
  doctor surgeon physician nurse midwife paramedic pharmacist veterinarian vet dentist cardiologist oncologist coach trainer
  goalkeeper striker midfielder defender forward winger captain player footballer cricketer bowler batsman quarterback pitcher
  swimmer runner sprinter cyclist boxer wrestler gymnast skier referee umpire champion author writer novelist poet playwright
  journalist reporter editor editor-in-chief columnist correspondent critic publisher broadcaster presenter host producer
  filmmaker film-maker screenwriter actor actress singer musician composer conductor pianist violinist cellist drummer
  guitarist dancer choreographer artist painter sculptor photographer curator librarian archivist conservator farmer
  fisherman grower baker chef brewer winemaker shopkeeper landlord resident organiser organizer campaigner activist
  trustee treasurer governor ombudsman auditor inspector-general coordinator co-ordinator supervisor superintendent
  administrator planner surveyor ranger warden keeper guide driver conductor captain officer firefighter investigator
  coroner pathologist expert specialist technician contractor foreman worker tenant volunteer witness survivor
  heir baron baroness duke duchess earl count lord lady emir sultan sheikh shah emperor empress dictator tsar
  undersecretary under-secretary undersecretary-general secretary-general co-chair co-director co-author vice-chancellor
  vice-chair vice-chairman attorney-general governor-general boss controller curate sommelier stationmaster harbourmaster
  beekeeper caretaker bookseller translator biographer publicist theologian industrialist geneticist neurologist
  abbot abbess friar monk nun novice hermit chaplain sexton organist cantor verger substitute member
  master skipper backbencher frontbencher crossbencher nominee candidate mechanic electrician plumber carpenter mason joiner welder blacksmith
  potter weaver tailor shoemaker jeweller watchmaker clockmaker instrument-maker luthier printer bookbinder engraver illustrator cartoonist
  animator stuntman comedian magician clown acrobat storyteller essayist diarist memoirist blogger podcaster newsreader anchor pundit
  lexicographer cartographer surveyor-general diver sailor boatman ferryman lifeguard coastguard seaman mariner navigator helmsman rower oarsman
  shepherd herder rancher stockman drover forester gamekeeper gardener florist butcher grocer barber hairdresser waiter waitress barman
  barmaid cook caterer hotelier innkeeper publican restaurateur cleaner cashier receptionist typist stenographer bookkeeper accountant
  actuary underwriter insurer mortgage-broker stockbroker financier philanthropist benefactor patron collector dealer auctioneer merchant
  importer exporter wholesaler retailer trucker courier postman postmaster signalman stoker porter steward stewardess purser bosun
  hydrologist toxicologist radiologist anaesthetist anesthetist obstetrician paediatrician pediatrician dermatologist haematologist
  hematologist urologist orthopaedist physiotherapist psychotherapist therapist counsellor counselor dietitian nutritionist optician
  phytopathologist ichthyologist herpetologist primatologist paleoclimatologist ethnographer ethnologist demographer criminologist
  cryptographer topographer mineralogist metallurgist crystallographer cosmologist astrophysicist biophysicist biochemist pharmacologist
  physiologist parasitologist bacteriologist embryologist anatomist naturalist conservationist environmentalist mountaineer climber explorer
  marathoner hurdler decathlete sprinter wrestler judoka fencer archer jockey rider showjumper snooker-player chess-player grandmaster
  bassist saxophonist trumpeter flautist flutist harpist organist percussionist soprano tenor baritone alto mezzo-soprano rapper songwriter
  lyricist librettist arranger impresario stage-manager set-designer costume-designer cinematographer cameraman cameraman make-up-artist
  sub-lieutenant brigadier commodore corporal private gunner sapper paratrooper spymaster spy agent informant commandant
  vicar-general canon deacon minister-president prime-minister minister-counsellor attache attaché charge-d'affaires plenipotentiary rapporteur
  whistleblower co-ordinator co-leader co-owner co-president vice-captain vice-principal deputy-director sub-editor picture-editor
  neuroscientist immunologist microbiologist entomologist ornithologist hydrogeologist agronomist horticulturist`)

/** Roles that mean a crowd rather than an office; weak without a name beside them. */
export const WEAK_ROLES = words(`
  resident student worker tenant volunteer witness survivor driver player expert head chief general major count lord lady
  chair forward guide keeper host champion owner officer teacher specialist captain leader lawyer member substitute`)

/** Words a role noun phrase may hold before its head, in small letters. */
export const ROLE_MODIFIERS = words(`
  deputy vice acting interim former ex outgoing incoming first second third senior junior chief prime foreign defence
  defense finance interior justice health education trade culture energy economy economic environment transport agriculture
  home state press general executive managing assistant associate permanent special lead leading principal head national
  regional local federal municipal city county district state district's district managing technical medical scientific
  artistic creative musical sporting human financial operating operations communications information technology marketing
  public prosecutor police fire army navy air force military naval club team party union group company parliamentary
  opposition majority minority house senate cabinet government royal crown supreme high court constitutional appeal
  long-time longtime veteran retired two-time three-time presidential world olympic european international research
  project programme program site harbour harbor port bridge station planning housing water forest wildlife museum gallery
  library festival theatre theater school university college hospital clinical visiting emeritus honorary founding
  nobel-winning award-winning new current late`)

export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother judge justice president
  chancellor king queen prince princess pope emperor empress senator governor mayor minister secretary captain capt
  colonel col general gen major maj lieutenant lt sergeant sgt admiral adm commander inspector detective sheriff officer
  constable superintendent chief coach councillor councilor cllr rep sen gov congressman congresswoman ambassador bishop
  archbishop cardinal rabbi imam sheikh abbot abbess mr. mrs. ms. dr. prof. rev. capt. col. gen. maj. lt. sgt. adm. rep. sen.
  gov. cllr. premier baroness duke duchess count countess earl baron corporal private constable`)

/** Titles that say nothing about an office. */
export const PLAIN_TITLES = words('mr mrs ms miss mx mr. mrs. ms. sir dame lady')
export const MALE_TITLES = words(
  'mr mr. sir lord king prince duke father brother congressman spokesman chairman count baron earl pope actor'
)
export const FEMALE_TITLES = words(
  'mrs mrs. ms ms. miss dame lady queen princess duchess sister congresswoman spokeswoman chairwoman countess baroness actress'
)
