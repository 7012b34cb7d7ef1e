/** Hand-made lists that wrong options are drawn from when the source itself has too few of a type. */

/** Social networks and messengers: where a statement is "published on". */
export const platforms = [
  'Facebook',
  'Twitter',
  'Telegram',
  'Instagram',
  'YouTube',
  'LinkedIn',
  'WhatsApp',
  'TikTok'
]

export const newsAgencies = [
  'Reuters',
  'Agence France-Presse',
  'Associated Press',
  'TASS',
  'Interfax',
  'Xinhua',
  'Bloomberg'
]

export const newspapers = [
  'The Guardian',
  'The Times',
  'The New York Times',
  'The Washington Post',
  'Le Monde',
  'Der Spiegel',
  'Financial Times',
  'The Wall Street Journal'
]

export const broadcasters = ['BBC', 'CNN', 'Al Jazeera', 'Deutsche Welle', 'NPR', 'Sky News', 'Fox News']

/** Ways of making something known that are no names. */
export const occasions = [
  'a news conference',
  'a radio interview',
  'a television interview',
  'a written statement',
  'an open letter',
  'a speech in parliament',
  'a newspaper article',
  'a telephone call',
  'an email to staff',
  'a podcast'
]

export const media: readonly (readonly string[])[] = [
  platforms,
  newsAgencies,
  newspapers,
  broadcasters,
  occasions
]

/** Bodies that speak in public, by what they are. */
export const bodies: readonly (readonly string[])[] = [
  [
    'NATO',
    'European Union',
    'United Nations',
    'Council of Europe',
    'Organization for Security and Cooperation in Europe',
    'Collective Security Treaty Organization',
    'World Trade Organization',
    'International Monetary Fund',
    'World Bank',
    'African Union',
    'World Health Organization'
  ],
  [
    'Electoral Commission',
    'Constitutional Court',
    'Supreme Court',
    'Audit Office',
    'Central Bank',
    'Public Prosecutor'
  ],
  ['European Commission', 'European Parliament', 'European Council', 'International Court of Justice'],
  [
    'Ministry of Finance',
    'Ministry of Defence',
    'Ministry of Justice',
    'Ministry of the Interior',
    'Ministry of Health',
    'Ministry of Transport'
  ],
  ['police', 'fire service', 'ambulance service', 'coastguard'],
  ['city council', 'county council', 'regional government', 'harbour authority', 'chamber of commerce']
]

/** Single words of judgement that people are quoted with, by what they say. */
export const judgements: readonly (readonly string[])[] = [
  [
    'unacceptable',
    'unrealistic',
    'dangerous',
    'irresponsible',
    'provocative',
    'hostile',
    'reckless',
    'short-sighted',
    'impenetrable',
    'toxic'
  ],
  [
    'constructive',
    'encouraging',
    'promising',
    'balanced',
    'reasonable',
    'historic',
    'remarkable',
    'flexible'
  ],
  ['unclear', 'contradictory', 'premature', 'incomplete', 'disappointing', 'confusing', 'evasive']
]

/** Offices near each other in rank and field. */
export const offices: readonly (readonly string[])[] = [
  [
    'Foreign Minister',
    'Defence Minister',
    'Finance Minister',
    'Interior Minister',
    'Justice Minister',
    'Prime Minister'
  ],
  ['Secretary of State', 'Secretary of Defense', 'Secretary of the Treasury', 'National Security Adviser'],
  ['press secretary', 'chief of staff', 'spokesperson', 'legal adviser', 'speechwriter'],
  ['mayor', 'deputy mayor', 'council leader', 'city treasurer', 'town clerk', 'head of planning'],
  ['chairman', 'chief executive', 'finance director', 'company secretary', 'head of communications'],
  ['judge', 'prosecutor', 'defence lawyer', 'court clerk', 'chief constable'],
  ['professor', 'lecturer', 'research fellow', 'dean', 'laboratory head', 'librarian'],
  ['head coach', 'team captain', 'goalkeeper', 'referee', 'club president', 'team doctor'],
  ['director', 'curator', 'conductor', 'producer', 'editor', 'composer']
]
