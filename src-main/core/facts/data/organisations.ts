import { words, phrases } from '../../text/plain.ts'

/** Last (or "X of ...": first) word of an organisation's name. */
export const ORG_HEADS = words(`
  Ministry University College School Academy Institute Institution Council Bank Party Corporation Corp Inc Ltd Limited LLC PLC
  Plc plc AG SA GmbH NV Co Company Agency Department Commission Committee Court Police Union Association Club Hospital
  Foundation Group Trust Authority Bureau Office Parliament Congress Senate Assembly Board Federation League Society
  Organization Organisation Service Services Force Forces Army Navy Guard Airlines Airways Air Motors Industries Systems
  Technologies Technology Labs Laboratory Laboratories Partners Capital Holdings Energy Power Electric Oil Gas Petroleum
  Media News Times Post Herald Tribune Gazette Journal Chronicle Guardian Observer Telegraph Network Television Radio
  Broadcasting Press Agency Cabinet Government Treasury Exchange Fund Alliance Coalition Front Movement Campaign Team
  United City Rovers Wanderers Athletic FC CF SC AFC RFC Orchestra Philharmonic Choir Ensemble Ballet Opera Company Theatre
  Museum Gallery Library Centre Center Consortium Cooperative Co-operative Collective Chamber Secretariat Tribunal
  Administration Directorate Inspectorate Ombudsman Division Brigade Regiment Patrol Watch Network Initiative Programme
  Forum Partnership Guild Brewery Railways Railway Rail Lines Shipping Logistics Foods Pharma Pharmaceuticals Therapeutics
  Biotech Software Solutions Consulting Ventures Studios Pictures Records Publishing Publishers Books Stores Supermarkets
  Observatory Survey Clinic Brothers Sons Associates Insurance Mutual Engineering Construction Homes Properties Estates
  Republicans Democrats Conservatives Liberals Greens Commons Lords Diet Duma Bundestag Knesset Rada Sejm Riksdag Storting
  Quartet Trio Band Chorus Wildlife Samaritans Registry Archive Archives`)

/** These are a building as much as a body: after "at" or "in" they are a place. */
export const VENUE_HEADS = words(`
  Street Road Avenue Lane Square Park Stadium Arena Bridge River Lake Mountain Mount Airport Station Hall Hotel Palace
  Castle Centre Center Tower House Theatre Theater Museum Gallery Library Cathedral Church Mosque Temple Synagogue Abbey Island
  Islands Bay Beach Harbour Harbor Port Valley Canyon Desert Forest Gardens Garden Plaza Market Mall Prison Cemetery Creek
  Falls Peak Hill Hills Ocean Sea Gulf Strait Canal Peninsula Cape Coast Province County District Region State Village Town
  Parish Borough Quay Wharf Pier Dock Docks Terrace Court Campus Dam Reservoir Glacier Reef Ridge Pass Point Basin Delta
  Highway Motorway Boulevard Drive Crescent Auditorium Amphitheatre Fort Monastery Chapel Estate Farm Vineyard Quarry Mine
  Mill Works Lighthouse Observatory Zoo Academy Moor Marsh Fen Dale Isle Cove Lagoon Plateau Territory Prefecture Oblast
  Republic Kingdom Emirate Heath Common Rock Viaduct Convent Pavilion Tunnel Aqueduct Lock Weir Gate Arch Steps Fountain Velodrome Oval Racecourse Courthouse Opera Sound`)

/** Well-known bodies with their other names; the first is canonical. */
export const KNOWN_ORGS: readonly (readonly string[])[] = [
  ['NATO', 'North Atlantic Treaty Organization', 'North Atlantic Alliance'],
  ['United Nations', 'UN', 'U.N.'],
  ['European Union', 'EU', 'E.U.'],
  ['White House'],
  ['Kremlin'],
  ['Pentagon'],
  ['Downing Street'],
  ['Elysee', 'Élysée'],
  ['Vatican', 'Holy See'],
  [
    'Organization for Security and Cooperation in Europe',
    'OSCE',
    'Organisation for Security and Co-operation in Europe'
  ],
  ['World Health Organization', 'WHO', 'World Health Organisation'],
  ['International Monetary Fund', 'IMF'],
  ['World Trade Organization', 'WTO'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['European Central Bank', 'ECB'],
  ['European Commission'],
  ['European Parliament'],
  ['European Council'],
  ['Federal Reserve', 'Fed', 'the Fed'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['Central Intelligence Agency', 'CIA'],
  ['National Aeronautics and Space Administration', 'NASA'],
  ['European Space Agency', 'ESA'],
  ['British Broadcasting Corporation', 'BBC'],
  ['African Union'],
  ['Arab League'],
  ['ASEAN'],
  ['OPEC'],
  ['G7'],
  ['G20'],
  ['BRICS'],
  ['UNESCO'],
  ['UNICEF'],
  ['UNHCR'],
  ['Red Cross', 'International Committee of the Red Cross', 'ICRC'],
  ['Security Council', 'UN Security Council'],
  ['General Assembly', 'UN General Assembly'],
  ['World Bank'],
  ['Interpol'],
  ['Europol'],
  ['Greenpeace'],
  ['Amnesty International'],
  ['Oxfam'],
  ['Facebook'],
  ['Twitter'],
  ['Google'],
  ['Apple'],
  ['Microsoft'],
  ['Amazon'],
  ['YouTube'],
  ['Instagram'],
  ['Telegram'],
  ['Reuters'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['TASS'],
  ['Xinhua'],
  ['CNN'],
  ['NBC'],
  ['ABC'],
  ['CBS'],
  ['Bloomberg'],
  ['Al Jazeera'],
  ['New York Times'],
  ['Washington Post'],
  ['Wall Street Journal'],
  ['Guardian'],
  ['Le Monde'],
  ['Der Spiegel'],
  ['Hamas'],
  ['Hezbollah'],
  ['Taliban'],
  ['Islamic State'],
  ['Gazprom'],
  ['Boeing'],
  ['Airbus'],
  ['Deutsche Bahn'],
  ['Lufthansa'],
  ['Air France'],
  ['British Airways'],
  ['Siemens'],
  ['Shell'],
  ['BP'],
  ['Nokia'],
  ['Ericsson'],
  ['Sony'],
  ['Intel'],
  ['Netflix'],
  ['Médecins Sans Frontières', 'Doctors Without Borders'],
  ['Human Rights Watch'],
  ['Lloyds'],
  ['Rolls-Royce'],
  ['Nestlé'],
  ['IKEA'],
  ['Spotify'],
  ['OpenAI'],
  ['SpaceX'],
  ['Toyota'],
  ['Tesla'],
  ['Samsung'],
  ['Huawei'],
  ['Volkswagen'],
  ['FIFA'],
  ['UEFA'],
  ['IOC', 'International Olympic Committee'],
  ['Labour', 'Labour Party'],
  ['Conservative Party', 'Tories'],
  ['Republican Party', 'Republicans', 'GOP'],
  ['Democratic Party', 'Democrats']
]

/** Where statements appear: "on Facebook", "in an interview with ...". */
export const PLATFORMS = words(
  'Facebook Twitter Telegram Instagram YouTube LinkedIn WhatsApp TikTok Mastodon X Bluesky VKontakte Reddit Weibo'
)

/** Common nouns an organisation or a body of people is called by later, with "the". */
export const ORG_NOUNS = words(`
  company firm ministry council committee commission court agency university college school institute bank party union
  association club hospital foundation group trust authority bureau office parliament congress senate assembly board
  federation league society organisation organization service force forces army navy police government alliance bloc body
  department museum gallery library theatre theater orchestra newspaper paper magazine broadcaster channel airline carrier
  operator manufacturer maker retailer brewery startup start-up charity cabinet administration regulator panel tribunal jury
  team side delegation coalition consortium cooperative co-operative watchdog utility developer publisher society chamber
  secretariat directorate observatory laboratory lab church congregation band choir choirs ensemble brigade sheriff's
  prosecutors developers embassy consulate mission syndicate partnership inspectorate centre center garrison guild`)

/** Common nouns a place is called by later. */
export const PLACE_NOUNS = words(
  'city town village country state province region county capital island district nation kingdom republic port municipality borough'
)

/** Well-known shorthand for governments; places in form. */
export const NOT_NAMES = phrases(`
  Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,January,February,March,April,May,June,July,August,September,
  October,November,December,Mondays,Tuesdays,Wednesdays,Thursdays,Fridays,Saturdays,Sundays,Mr,Mrs,Ms,Dr,I,AM,PM,TV,Covid,
  Covid-19,COVID-19,COVID,Christmas,Easter,God,Internet,Latin,Arabic,Nobel,Olympic,Olympics,AD,BC,CE,BCE,GMT,UTC,BST,CET,EST,EDT,PDT,PST,DNA,RNA,CO2,GDP,GPS,USB,PDF,HIV,AIDS,
  Monday's,OK,UFO,VAT,PhD,MBA,CCTV,LED,SUV,ID,IT,AI,PR,HR,FAQ,Ramadan,Passover,Halloween,Hanukkah,Diwali,Thanksgiving,Bible,Koran,Quran,
  Earth,Mars,Moon,Sun,Venus,Jupiter,Saturn,Mercury`)
