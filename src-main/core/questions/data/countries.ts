/**
 * Countries with other names for them and cities that news is made in, by region: for distractors that are near.
 * Row: name | other names and adjective | cities, capital first. Order within a region carries no meaning.
 */
const TABLE: Readonly<Record<string, string>> = {
  'western-europe': `
United Kingdom|UK,Britain,Great Britain,British|London,Manchester,Birmingham,Edinburgh,Glasgow,Liverpool,Leeds,Bristol,Cardiff,Belfast,Oxford,Cambridge
Ireland|Irish|Dublin,Cork,Galway
France|French|Paris,Lyon,Marseille,Strasbourg,Nice,Toulouse,Bordeaux,Lille
Germany|German,Federal Republic of Germany|Berlin,Hamburg,Munich,Frankfurt,Cologne,Bonn,Leipzig,Dresden,Stuttgart
Switzerland|Swiss|Bern,Geneva,Zurich,Basel,Lausanne,Davos,Lucerne
Austria|Austrian|Vienna,Salzburg,Graz,Linz,Innsbruck
Belgium|Belgian|Brussels,Antwerp,Ghent,Bruges,Liege
Netherlands|Dutch,Holland|Amsterdam,The Hague,Rotterdam,Utrecht,Maastricht
Luxembourg|Luxembourgish|Luxembourg
Italy|Italian|Rome,Milan,Naples,Turin,Venice,Florence,Genoa
Spain|Spanish|Madrid,Barcelona,Valencia,Seville,Bilbao
Portugal|Portuguese|Lisbon,Porto,Braga`,
  'northern-europe': `
Sweden|Swedish|Stockholm,Gothenburg,Malmo,Uppsala
Norway|Norwegian|Oslo,Bergen,Trondheim,Stavanger
Denmark|Danish|Copenhagen,Aarhus,Odense
Finland|Finnish|Helsinki,Tampere,Turku
Iceland|Icelandic|Reykjavik,Akureyri
Estonia|Estonian|Tallinn,Tartu
Latvia|Latvian|Riga,Liepaja
Lithuania|Lithuanian|Vilnius,Kaunas`,
  'eastern-europe': `
Russia|Russian Federation,Russian|Moscow,Saint Petersburg,St. Petersburg,Kazan,Sochi,Novosibirsk,Vladivostok
Ukraine|Ukrainian|Kyiv,Kiev,Lviv,Odesa,Kharkiv
Belarus|Belarusian|Minsk,Gomel,Brest
Poland|Polish|Warsaw,Krakow,Gdansk,Wroclaw,Poznan
Czech Republic|Czech,Czechia|Prague,Brno,Ostrava
Slovakia|Slovak|Bratislava,Kosice
Hungary|Hungarian|Budapest,Debrecen
Romania|Romanian|Bucharest,Cluj,Timisoara
Bulgaria|Bulgarian|Sofia,Plovdiv,Varna
Moldova|Moldovan|Chisinau,Tiraspol
Serbia|Serbian|Belgrade,Novi Sad
Croatia|Croatian|Zagreb,Split,Dubrovnik
Slovenia|Slovenian|Ljubljana,Maribor
Greece|Greek|Athens,Thessaloniki
Georgia|Georgian|Tbilisi,Batumi
Armenia|Armenian|Yerevan,Gyumri
Azerbaijan|Azerbaijani|Baku,Ganja
Kazakhstan|Kazakh|Astana,Almaty`,
  'middle-east': `
Turkey|Turkish,Turkiye|Ankara,Istanbul,Izmir,Antalya
Israel|Israeli|Jerusalem,Tel Aviv,Haifa
Lebanon|Lebanese|Beirut,Tripoli
Syria|Syrian|Damascus,Aleppo
Jordan|Jordanian|Amman,Aqaba
Iraq|Iraqi|Baghdad,Basra,Mosul
Iran|Iranian|Tehran,Isfahan,Shiraz
Saudi Arabia|Saudi|Riyadh,Jeddah,Mecca
United Arab Emirates|UAE,Emirati|Abu Dhabi,Dubai
Qatar|Qatari|Doha
Egypt|Egyptian|Cairo,Alexandria,Sharm el-Sheikh`,
  africa: `
Nigeria|Nigerian|Abuja,Lagos,Kano
Ghana|Ghanaian|Accra,Kumasi
Kenya|Kenyan|Nairobi,Mombasa,Kisumu
Ethiopia|Ethiopian|Addis Ababa,Dire Dawa
Uganda|Ugandan|Kampala,Entebbe
Tanzania|Tanzanian|Dodoma,Dar es Salaam
Rwanda|Rwandan|Kigali
South Africa|South African|Pretoria,Cape Town,Johannesburg,Durban
Senegal|Senegalese|Dakar
Morocco|Moroccan|Rabat,Casablanca,Marrakesh
Tunisia|Tunisian|Tunis,Sfax
Algeria|Algerian|Algiers,Oran
Zambia|Zambian|Lusaka,Ndola`,
  asia: `
China|Chinese,People's Republic of China|Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Hong Kong
Japan|Japanese|Tokyo,Osaka,Kyoto,Nagoya,Hiroshima
South Korea|South Korean,Republic of Korea|Seoul,Busan,Incheon
India|Indian|New Delhi,Delhi,Mumbai,Bangalore,Kolkata,Chennai
Pakistan|Pakistani|Islamabad,Karachi,Lahore
Bangladesh|Bangladeshi|Dhaka,Chittagong
Sri Lanka|Sri Lankan|Colombo,Kandy
Nepal|Nepalese|Kathmandu,Pokhara
Thailand|Thai|Bangkok,Chiang Mai
Vietnam|Vietnamese|Hanoi,Da Nang
Indonesia|Indonesian|Jakarta,Surabaya,Bandung
Malaysia|Malaysian|Kuala Lumpur,Penang
Philippines|Philippine,Filipino|Manila,Cebu
Mongolia|Mongolian|Ulaanbaatar`,
  'north-america': `
United States|US,U.S.,USA,America,American,United States of America|Washington,New York,Chicago,Boston,Los Angeles,San Francisco,Houston,Seattle,Atlanta,Philadelphia,Denver,Miami
Canada|Canadian|Ottawa,Toronto,Montreal,Vancouver,Calgary,Quebec City,Halifax
Mexico|Mexican|Mexico City,Guadalajara,Monterrey
Cuba|Cuban|Havana`,
  'south-america': `
Brazil|Brazilian|Brasilia,Rio de Janeiro,Sao Paulo,Recife
Argentina|Argentine|Buenos Aires,Cordoba,Rosario
Chile|Chilean|Santiago,Valparaiso
Peru|Peruvian|Lima,Cusco
Colombia|Colombian|Bogota,Medellin,Cartagena
Ecuador|Ecuadorian|Quito,Guayaquil
Uruguay|Uruguayan|Montevideo
Bolivia|Bolivian|La Paz,Sucre`,
  oceania: `
Australia|Australian|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide
New Zealand|New Zealander|Wellington,Auckland,Christchurch,Dunedin`
}

export interface Country {
  readonly name: string
  /** Other names, and the adjective. */
  readonly aliases: readonly string[]
  readonly cities: readonly string[]
  readonly region: string
}

const cells = (text: string): string[] => text.split(',').filter((cell) => cell !== '')

export const countries: readonly Country[] = Object.entries(TABLE).flatMap(([region, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row): Country => {
      const [name = '', aliases = '', cities = ''] = row.split('|')
      return { name, aliases: cells(aliases), cities: cells(cities), region }
    })
)

const cityNames = new Set(countries.flatMap(({ cities }) => cities.map((city) => city.toLowerCase())))
export const isCity = (name: string): boolean => cityNames.has(name.toLowerCase())

const demonyms = new Set(countries.flatMap(({ aliases }) => aliases))
/** "Danish", "South African": an adjective of a country (or another name for one). */
export const isDemonym = (word: string): boolean => demonyms.has(word)
