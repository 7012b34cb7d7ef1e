/** demonym -> country. "Korean" and the like are left out where two countries share them. */
const LIST = `
  American:United States,British:United Kingdom,English:England,Scottish:Scotland,Welsh:Wales,Irish:Ireland,French:France,
  German:Germany,Italian:Italy,Spanish:Spain,Portuguese:Portugal,Dutch:Netherlands,Belgian:Belgium,Swiss:Switzerland,
  Austrian:Austria,Danish:Denmark,Swedish:Sweden,Norwegian:Norway,Finnish:Finland,Icelandic:Iceland,Polish:Poland,
  Czech:Czech Republic,Slovak:Slovakia,Hungarian:Hungary,Romanian:Romania,Bulgarian:Bulgaria,Greek:Greece,Turkish:Turkey,
  Serbian:Serbia,Croatian:Croatia,Slovenian:Slovenia,Bosnian:Bosnia and Herzegovina,Albanian:Albania,Macedonian:North Macedonia,
  Montenegrin:Montenegro,Kosovan:Kosovo,Ukrainian:Ukraine,Belarusian:Belarus,Russian:Russia,Moldovan:Moldova,Georgian:Georgia,
  Armenian:Armenia,Azerbaijani:Azerbaijan,Estonian:Estonia,Latvian:Latvia,Lithuanian:Lithuania,Kazakh:Kazakhstan,
  Uzbek:Uzbekistan,Turkmen:Turkmenistan,Kyrgyz:Kyrgyzstan,Tajik:Tajikistan,Mongolian:Mongolia,Chinese:China,Japanese:Japan,
  Taiwanese:Taiwan,Vietnamese:Vietnam,Thai:Thailand,Cambodian:Cambodia,Laotian:Laos,Burmese:Myanmar,Malaysian:Malaysia,
  Singaporean:Singapore,Indonesian:Indonesia,Filipino:Philippines,Philippine:Philippines,Indian:India,Pakistani:Pakistan,Bangladeshi:Bangladesh,
  Nepalese:Nepal,Nepali:Nepal,Bhutanese:Bhutan,Maldivian:Maldives,Afghan:Afghanistan,Iranian:Iran,Iraqi:Iraq,Syrian:Syria,
  Lebanese:Lebanon,Jordanian:Jordan,Israeli:Israel,Palestinian:Palestine,Saudi:Saudi Arabia,Yemeni:Yemen,Omani:Oman,
  Emirati:United Arab Emirates,Qatari:Qatar,Kuwaiti:Kuwait,Bahraini:Bahrain,Egyptian:Egypt,Libyan:Libya,Tunisian:Tunisia,
  Algerian:Algeria,Moroccan:Morocco,Sudanese:Sudan,Ethiopian:Ethiopia,Eritrean:Eritrea,Somali:Somalia,Kenyan:Kenya,
  Ugandan:Uganda,Tanzanian:Tanzania,Rwandan:Rwanda,Burundian:Burundi,Zambian:Zambia,Zimbabwean:Zimbabwe,Malawian:Malawi,
  Mozambican:Mozambique,Angolan:Angola,Namibian:Namibia,Botswanan:Botswana,South African:South Africa,Nigerian:Nigeria,Ghanaian:Ghana,
  Senegalese:Senegal,Malian:Mali,Ivorian:Ivory Coast,Liberian:Liberia,Gambian:Gambia,Cameroonian:Cameroon,Congolese:Congo,
  Gabonese:Gabon,Chadian:Chad,Mauritanian:Mauritania,Mauritian:Mauritius,Malagasy:Madagascar,Canadian:Canada,Mexican:Mexico,
  Guatemalan:Guatemala,Honduran:Honduras,Salvadoran:El Salvador,Nicaraguan:Nicaragua,Costa Rican:Costa Rica,Panamanian:Panama,
  Cuban:Cuba,Jamaican:Jamaica,Haitian:Haiti,Dominican:Dominican Republic,Bahamian:Bahamas,Barbadian:Barbados,Colombian:Colombia,
  Venezuelan:Venezuela,Ecuadorian:Ecuador,Peruvian:Peru,Bolivian:Bolivia,Chilean:Chile,Argentine:Argentina,Argentinian:Argentina,
  Uruguayan:Uruguay,Paraguayan:Paraguay,Brazilian:Brazil,Guyanese:Guyana,Australian:Australia,New Zealander:New Zealand,Fijian:Fiji,
  Samoan:Samoa,Tongan:Tonga,Maltese:Malta,Cypriot:Cyprus,Luxembourgish:Luxembourg,European:Europe,African:Africa,Asian:Asia,
  South Korean:South Korea,North Korean:North Korea,Sri Lankan:Sri Lanka,Catalan:Catalonia,Bavarian:Bavaria,Californian:California,
  Texan:Texas,Arctic:Arctic,Antarctic:Antarctica,Western:,Soviet:Soviet Union,Parisian:Paris,Venetian:Venice,Quebecois:Quebec`

export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  LIST.split(',').map((pair): [string, string] => {
    const [name = '', country = ''] = pair.trim().split(':')
    return [name, country]
  })
)
