#: form	ref	norm	kind
# Words for peoples: nouns and adjectives, with the place that they belong to.
# `ref` is the same slug in every language; `norm` is the name in this one.
Afghan|,s	afghanistan	Afghanistan	adjective
Egyptian|,s	egypt	Egypt	adjective
Albanian|,s	albania	Albania	adjective
Algerian|,s	algeria	Algeria	adjective
Andorran|,s	andorra	Andorra	adjective
Angolan|,s	angola	Angola	adjective
Antiguan|,s	antigua-and-barbuda	Antigua and Barbuda	adjective
Equatorial Guinean|,s	equatorial-guinea	Equatorial Guinea	adjective
Equatoguinean|,s	equatorial-guinea	Equatorial Guinea	adjective
Argentine	argentina	Argentina	adjective
Argentinian|,s	argentina	Argentina	adjective
Argentinean|,s	argentina	Argentina	adjective
Armenian|,s	armenia	Armenia	adjective
Azerbaijani|,s	azerbaijan	Azerbaijan	adjective
Azeri|,s	azerbaijan	Azerbaijan	adjective
Ethiopian|,s	ethiopia	Ethiopia	adjective
Australian|,s	australia	Australia	adjective
Aussie|,s	australia	Australia	demonym
Bahamian|,s	bahamas	Bahamas	adjective
Bahraini|,s	bahrain	Bahrain	adjective
Bangladeshi|,s	bangladesh	Bangladesh	adjective
Barbadian|,s	barbados	Barbados	adjective
Belgian|,s	belgium	Belgium	adjective
Belizean|,s	belize	Belize	adjective
Beninese	benin	Benin	adjective
Bhutanese	bhutan	Bhutan	adjective
Bolivian|,s	bolivia	Bolivia	adjective
Bosnian|,s	bosnia-and-herzegovina	Bosnia and Herzegovina	adjective
Botswanan|,s	botswana	Botswana	adjective
Motswana|,s	botswana	Botswana	demonym
Brazilian|,s	brazil	Brazil	adjective
Bruneian|,s	brunei	Brunei	adjective
Bulgarian|,s	bulgaria	Bulgaria	adjective
Burkinabe	burkina-faso	Burkina Faso	adjective
Burkinabé	burkina-faso	Burkina Faso	adjective
Burundian|,s	burundi	Burundi	adjective
Chilean|,s	chile	Chile	adjective
Chinese	china	China	adjective
Costa Rican|,s	costa-rica	Costa Rica	adjective
Danish	denmark	Denmark	adjective
Dane|,s	denmark	Denmark	demonym
Congolese	democratic-republic-of-the-congo	Democratic Republic of the Congo	adjective
German|,s	germany	Germany	adjective
Dominican|,s	dominica	Dominica	adjective
Djiboutian|,s	djibouti	Djibouti	adjective
Ecuadorian|,s	ecuador	Ecuador	adjective
Ecuadorean|,s	ecuador	Ecuador	adjective
Salvadoran|,s	el-salvador	El Salvador	adjective
Salvadorian|,s	el-salvador	El Salvador	adjective
Ivorian|,s	ivory-coast	Ivory Coast	adjective
Eritrean|,s	eritrea	Eritrea	adjective
Estonian|,s	estonia	Estonia	adjective
Swazi|,s	eswatini	Eswatini	adjective
Fijian|,s	fiji	Fiji	adjective
Finnish	finland	Finland	adjective
Finn|,s	finland	Finland	demonym
French	france	France	adjective
Frenchman|,s	france	France	demonym
Frenchmen	france	France	demonym
Frenchwoman|,s	france	France	demonym
Gabonese	gabon	Gabon	adjective
Gambian|,s	gambia	Gambia	adjective
Georgian|,s	georgia	Georgia	adjective
Ghanaian|,s	ghana	Ghana	adjective
Grenadian|,s	grenada	Grenada	adjective
Greek|,s	greece	Greece	adjective
British	united-kingdom	United Kingdom	adjective
Briton|,s	united-kingdom	United Kingdom	demonym
Brit|,s	united-kingdom	United Kingdom	demonym
Guatemalan|,s	guatemala	Guatemala	adjective
Guinean|,s	guinea	Guinea	adjective
Bissau-Guinean|,s	guinea-bissau	Guinea-Bissau	adjective
Guyanese	guyana	Guyana	adjective
Haitian|,s	haiti	Haiti	adjective
Honduran|,s	honduras	Honduras	adjective
Indian|,s	india	India	adjective
Indonesian|,s	indonesia	Indonesia	adjective
Iraqi|,s	iraq	Iraq	adjective
Iranian|,s	iran	Iran	adjective
Irish	ireland	Ireland	adjective
Irishman|,s	ireland	Ireland	demonym
Irishmen	ireland	Ireland	demonym
Irishwoman|,s	ireland	Ireland	demonym
Icelandic	iceland	Iceland	adjective
Icelander|,s	iceland	Iceland	demonym
Israeli|,s	israel	Israel	adjective
Italian|,s	italy	Italy	adjective
Jamaican|,s	jamaica	Jamaica	adjective
Japanese	japan	Japan	adjective
Yemeni|,s	yemen	Yemen	adjective
Jordanian|,s	jordan	Jordan	adjective
Cambodian|,s	cambodia	Cambodia	adjective
Cameroonian|,s	cameroon	Cameroon	adjective
Canadian|,s	canada	Canada	adjective
Cape Verdean|,s	cape-verde	Cape Verde	adjective
Kazakh	kazakhstan	Kazakhstan	adjective
Kazakhstani|,s	kazakhstan	Kazakhstan	adjective
Qatari|,s	qatar	Qatar	adjective
Kenyan|,s	kenya	Kenya	adjective
Kyrgyz|,s	kyrgyzstan	Kyrgyzstan	adjective
I-Kiribati|,s	kiribati	Kiribati	adjective
Colombian|,s	colombia	Colombia	adjective
Comorian|,s	comoros	Comoros	adjective
Kosovar	kosovo	Kosovo	adjective
Kosovan|,s	kosovo	Kosovo	adjective
Croatian|,s	croatia	Croatia	adjective
Croat|,s	croatia	Croatia	demonym
Cuban|,s	cuba	Cuba	adjective
Kuwaiti|,s	kuwait	Kuwait	adjective
Laotian|,s	laos	Laos	adjective
Lao	laos	Laos	adjective
Basotho	lesotho	Lesotho	adjective
Latvian|,s	latvia	Latvia	adjective
Lebanese	lebanon	Lebanon	adjective
Liberian|,s	liberia	Liberia	adjective
Libyan|,s	libya	Libya	adjective
Liechtenstein|,s	liechtenstein	Liechtenstein	adjective
Lithuanian|,s	lithuania	Lithuania	adjective
Luxembourgish	luxembourg	Luxembourg	adjective
Luxembourger|,s	luxembourg	Luxembourg	demonym
Malagasy	madagascar	Madagascar	adjective
Malawian|,s	malawi	Malawi	adjective
Malaysian|,s	malaysia	Malaysia	adjective
Maldivian|,s	maldives	Maldives	adjective
Malian|,s	mali	Mali	adjective
Maltese	malta	Malta	adjective
Moroccan|,s	morocco	Morocco	adjective
Marshallese	marshall-islands	Marshall Islands	adjective
Mauritanian|,s	mauritania	Mauritania	adjective
Mauritian|,s	mauritius	Mauritius	adjective
Mexican|,s	mexico	Mexico	adjective
Micronesian|,s	micronesia	Micronesia	adjective
Moldovan|,s	moldova	Moldova	adjective
Monegasque	monaco	Monaco	adjective
Monacan|,s	monaco	Monaco	adjective
Mongolian|,s	mongolia	Mongolia	adjective
Montenegrin|,s	montenegro	Montenegro	adjective
Mozambican|,s	mozambique	Mozambique	adjective
Burmese	myanmar	Myanmar	adjective
Namibian|,s	namibia	Namibia	adjective
Nauruan|,s	nauru	Nauru	adjective
Nepalese	nepal	Nepal	adjective
Nepali|,s	nepal	Nepal	adjective
New Zealand	new-zealand	New Zealand	adjective
New Zealander|,s	new-zealand	New Zealand	demonym
Nicaraguan|,s	nicaragua	Nicaragua	adjective
Dutch	netherlands	Netherlands	adjective
Dutchman|,s	netherlands	Netherlands	demonym
Dutchmen	netherlands	Netherlands	demonym
Nigerien|,s	niger	Niger	adjective
Nigerian|,s	nigeria	Nigeria	adjective
North Korean|,s	north-korea	North Korea	adjective
Macedonian|,s	north-macedonia	North Macedonia	adjective
Norwegian|,s	norway	Norway	adjective
Omani|,s	oman	Oman	adjective
Austrian|,s	austria	Austria	adjective
East Timorese	east-timor	East Timor	adjective
Timorese	east-timor	East Timor	adjective
Pakistani|,s	pakistan	Pakistan	adjective
Palauan|,s	palau	Palau	adjective
Panamanian|,s	panama	Panama	adjective
Papua New Guinean|,s	papua-new-guinea	Papua New Guinea	adjective
Paraguayan|,s	paraguay	Paraguay	adjective
Peruvian|,s	peru	Peru	adjective
Philippine	philippines	Philippines	adjective
Filipino	philippines	Philippines	adjective
Polish	poland	Poland	adjective
Pole|,s	poland	Poland	demonym
Portuguese	portugal	Portugal	adjective
Rwandan|,s	rwanda	Rwanda	adjective
Romanian|,s	romania	Romania	adjective
Russian|,s	russia	Russia	adjective
Solomon Islander	solomon-islands	Solomon Islands	adjective
Zambian|,s	zambia	Zambia	adjective
Samoan|,s	samoa	Samoa	adjective
Sammarinese	san-marino	San Marino	adjective
Santomean|,s	sao-tome-and-principe	São Tomé and Príncipe	adjective
Saudi|,s	saudi-arabia	Saudi Arabia	adjective
Saudi Arabian|,s	saudi-arabia	Saudi Arabia	adjective
Swedish	sweden	Sweden	adjective
Swede|,s	sweden	Sweden	demonym
Swiss	switzerland	Switzerland	adjective
Senegalese	senegal	Senegal	adjective
Serbian|,s	serbia	Serbia	adjective
Serb|,s	serbia	Serbia	demonym
Seychellois	seychelles	Seychelles	adjective
Sierra Leonean|,s	sierra-leone	Sierra Leone	adjective
Zimbabwean|,s	zimbabwe	Zimbabwe	adjective
Singaporean|,s	singapore	Singapore	adjective
Slovak|,s	slovakia	Slovakia	adjective
Slovakian|,s	slovakia	Slovakia	adjective
Slovenian|,s	slovenia	Slovenia	adjective
Slovene|,s	slovenia	Slovenia	demonym
Somali|,s	somalia	Somalia	adjective
Somalian|,s	somalia	Somalia	adjective
Spanish	spain	Spain	adjective
Spaniard|,s	spain	Spain	demonym
Sri Lankan|,s	sri-lanka	Sri Lanka	adjective
Saint Lucian|,s	saint-lucia	Saint Lucia	adjective
South African|,s	south-africa	South Africa	adjective
Sudanese	sudan	Sudan	adjective
South Korean|,s	south-korea	South Korea	adjective
South Sudanese	south-sudan	South Sudan	adjective
Surinamese	suriname	Suriname	adjective
Syrian|,s	syria	Syria	adjective
Tajik|,s	tajikistan	Tajikistan	adjective
Tajikistani|,s	tajikistan	Tajikistan	adjective
Taiwanese	taiwan	Taiwan	adjective
Tanzanian|,s	tanzania	Tanzania	adjective
Thai|,s	thailand	Thailand	adjective
Togolese	togo	Togo	adjective
Tongan|,s	tonga	Tonga	adjective
Trinidadian|,s	trinidad-and-tobago	Trinidad and Tobago	adjective
Chadian|,s	chad	Chad	adjective
Czech	czech-republic	Czech Republic	adjective
Tunisian|,s	tunisia	Tunisia	adjective
Turkish	turkey	Turkey	adjective
Turk|,s	turkey	Turkey	demonym
Turkmen|,s	turkmenistan	Turkmenistan	adjective
Tuvaluan|,s	tuvalu	Tuvalu	adjective
Ugandan|,s	uganda	Uganda	adjective
Ukrainian|,s	ukraine	Ukraine	adjective
Hungarian|,s	hungary	Hungary	adjective
Uruguayan|,s	uruguay	Uruguay	adjective
Uzbek|,s	uzbekistan	Uzbekistan	adjective
Ni-Vanuatu	vanuatu	Vanuatu	adjective
Venezuelan|,s	venezuela	Venezuela	adjective
Emirati|,s	united-arab-emirates	United Arab Emirates	adjective
American|,s	united-states	United States	adjective
Vietnamese	vietnam	Vietnam	adjective
Belarusian|,s	belarus	Belarus	adjective
Belarussian|,s	belarus	Belarus	adjective
Central African|,s	central-african-republic	Central African Republic	adjective
Cypriot|,s	cyprus	Cyprus	adjective
South Ossetian|,s	south-ossetia	South Ossetia	adjective
Abkhaz|,s	abkhazia	Abkhazia	adjective
Abkhazian|,s	abkhazia	Abkhazia	adjective
Transnistrian|,s	transnistria	Transnistria	adjective
Karabakh	nagorno-karabakh	Nagorno-Karabakh	adjective
Turkish Cypriot|,s	northern-cyprus	Northern Cyprus	adjective
Somalilander	somaliland	Somaliland	adjective
Puntlander	puntland	Puntland	adjective
Sahrawi|,s	western-sahara	Western Sahara	adjective
Palestinian|,s	palestine	Palestine	adjective
Gazan|,s	gaza-strip	Gaza Strip	adjective
Crimean|,s	crimea	Crimea	adjective
Chechen|,s	chechnya	Chechnya	adjective
North Ossetian|,s	north-ossetia	North Ossetia	adjective
Ossetian|,s	ossetia	Ossetia	adjective
Ingush	ingushetia	Ingushetia	adjective
Dagestani|,s	dagestan	Dagestan	adjective
Karachay	karachay-cherkessia	Karachay-Cherkessia	adjective
Kabardian|,s	kabardino-balkaria	Kabardino-Balkaria	adjective
Adyghe	adygea	Adygea	adjective
Kalmyk|,s	kalmykia	Kalmykia	adjective
Tatar	tatarstan	Tatarstan	adjective
Bashkir	bashkortostan	Bashkortostan	adjective
Adjarian|,s	adjara	Adjara	adjective
Gagauz|,s	gagauzia	Gagauzia	adjective
Kurdish	kurdistan	Kurdistan	adjective
Kurd|,s	kurdistan	Kurdistan	demonym
Tibetan|,s	tibet	Tibet	adjective
Uyghur	xinjiang	Xinjiang	adjective
Uighur	xinjiang	Xinjiang	adjective
Hong Konger	hong-kong	Hong Kong	adjective
Hongkonger	hong-kong	Hong Kong	adjective
English	england	England	adjective
Englishman|,s	england	England	demonym
Englishmen	england	England	demonym
Englishwoman|,s	england	England	demonym
Scottish	scotland	Scotland	adjective
Scots	scotland	Scotland	adjective
Scot|,s	scotland	Scotland	demonym
Scotsman|,s	scotland	Scotland	demonym
Scotsmen	scotland	Scotland	demonym
Welsh	wales	Wales	adjective
Welshman|,s	wales	Wales	demonym
Welshmen	wales	Wales	demonym
Northern Irish	northern-ireland	Northern Ireland	adjective
Catalan|,s	catalonia	Catalonia	adjective
Basque	basque-country	Basque Country	adjective
Galician|,s	galicia	Galicia	adjective
Andalusian|,s	andalusia	Andalusia	adjective
Castilian|,s	castile	Castile	adjective
South Tyrolean|,s	south-tyrol	South Tyrol	adjective
Tyrolean|,s	tyrol	Tyrol	adjective
Sicilian|,s	sicily	Sicily	adjective
Sardinian|,s	sardinia	Sardinia	adjective
Corsican|,s	corsica	Corsica	adjective
Breton|,s	brittany	Brittany	adjective
Flemish	flanders	Flanders	adjective
Fleming|,s	flanders	Flanders	demonym
Walloon|,s	wallonia	Wallonia	adjective
Greenlandic	greenland	Greenland	adjective
Greenlander|,s	greenland	Greenland	demonym
Faroese	faroe-islands	Faroe Islands	adjective
Gibraltarian|,s	gibraltar	Gibraltar	adjective
Quebecer	quebec	Quebec	adjective
Québécois	quebec	Quebec	adjective
Quebecois	quebec	Quebec	adjective
Puerto Rican|,s	puerto-rico	Puerto Rico	adjective
Guamanian|,s	guam	Guam	adjective
Bermudian|,s	bermuda	Bermuda	adjective
New Caledonian|,s	new-caledonia	New Caledonia	adjective
Kashmiri|,s	kashmir	Kashmir	adjective
Punjabi|,s	punjab	Punjab	adjective
Bengali|,s	bengal	Bengal	adjective
Baloch	balochistan	Balochistan	adjective
Baluch	balochistan	Balochistan	adjective
Tigrayan|,s	tigray	Tigray	adjective
Zanzibari|,s	zanzibar	Zanzibar	adjective
Bosnian Serb|,s	republika-srpska	Republika Srpska	adjective
Silesian|,s	silesia	Silesia	adjective
Pomeranian|,s	pomerania	Pomerania	adjective
Prussian|,s	prussia	Prussia	adjective
East Prussian|,s	east-prussia	East Prussia	adjective
Bohemian|,s	bohemia	Bohemia	adjective
Moravian|,s	moravia	Moravia	adjective
Soviet|,s	soviet-union	Soviet Union	adjective
Yugoslav	yugoslavia	Yugoslavia	adjective
Yugoslavian|,s	yugoslavia	Yugoslavia	adjective
Czechoslovak|,s	czechoslovakia	Czechoslovakia	adjective
East German|,s	east-germany	East Germany	adjective
West German|,s	west-germany	West Germany	adjective
Austro-Hungarian|,s	austria-hungary	Austria-Hungary	adjective
Ottoman|,s	ottoman-empire	Ottoman Empire	adjective
Roman|,s	roman-empire	Roman Empire	adjective
Byzantine	byzantine-empire	Byzantine Empire	adjective
Persian|,s	persia	Persia	adjective
Mesopotamian|,s	mesopotamia	Mesopotamia	adjective
Babylonian|,s	babylon	Babylon	adjective
Assyrian|,s	assyria	Assyria	adjective
Carthaginian|,s	carthage	Carthage	adjective
Gallic	gaul	Gaul	adjective
Rhodesian|,s	rhodesia	Rhodesia	adjective
South Vietnamese	south-vietnam	South Vietnam	adjective
North Vietnamese	north-vietnam	North Vietnam	adjective
Korean|,s	korea	Korea	adjective
European|,s	europe	Europe	adjective
Asian|,s	asia	Asia	adjective
African|,s	africa	Africa	adjective
North American|,s	north-america	North America	adjective
South American|,s	south-america	South America	adjective
Latin American|,s	latin-america	Latin America	adjective
Central American|,s	central-america	Central America	adjective
Antarctic	antarctica	Antarctica	adjective
West European|,s	western-europe	Western Europe	adjective
Western European|,s	western-europe	Western Europe	adjective
East European|,s	eastern-europe	Eastern Europe	adjective
Eastern European|,s	eastern-europe	Eastern Europe	adjective
Central European|,s	central-europe	Central Europe	adjective
Northern European|,s	northern-europe	Northern Europe	adjective
Southern European|,s	southern-europe	Southern Europe	adjective
Middle Eastern|,s	middle-east	Middle East	adjective
Central Asian|,s	central-asia	Central Asia	adjective
East Asian|,s	east-asia	East Asia	adjective
Southeast Asian|,s	southeast-asia	Southeast Asia	adjective
South Asian|,s	south-asia	South Asia	adjective
West African|,s	west-africa	West Africa	adjective
East African|,s	east-africa	East Africa	adjective
North African|,s	north-africa	North Africa	adjective
Scandinavian|,s	scandinavia	Scandinavia	adjective
Baltic	baltic-states	Baltic states	adjective
South Caucasian|,s	south-caucasus	South Caucasus	adjective
North Caucasian|,s	north-caucasus	North Caucasus	adjective
Arab|,s	arabian-peninsula	Arabian Peninsula	adjective
Arabic	arabian-peninsula	Arabian Peninsula	adjective
Arabian|,s	arabian-peninsula	Arabian Peninsula	adjective
Siberian|,s	siberia	Siberia	adjective
Anatolian|,s	anatolia	Anatolia	adjective
Polynesian|,s	polynesia	Polynesia	adjective
Melanesian|,s	melanesia	Melanesia	adjective
Thracian|,s	thrace	Thrace	adjective
Eurasian|,s	eurasia	Eurasia	adjective
Scythian|,s	scythia	Scythia	adjective
Illyrian|,s	illyria	Illyria	adjective
Germanic	germania	Germania	adjective
Etruscan|,s	etruria	Etruria	adjective
Phoenician|,s	phoenicia	Phoenicia	adjective
Numidian|,s	numidia	Numidia	adjective
Lydian|,s	lydia	Kingdom of Lydia	adjective
Malay	malaya	Malaya	adjective
Indochinese	indochina	Indochina	adjective
Nubian|,s	nubia	Nubia	adjective
Ionian|,s	ionia	Ionia	adjective
Californian|,s	california	California	adjective
Texan|,s	texas	Texas	adjective
New Yorker|,s	new-york	New York	adjective
Londoner|,s	london	London	adjective
Parisian|,s	paris	Paris	adjective
Bavarian|,s	bavaria	Bavaria	adjective
Saxon|,s	saxony	Saxony	adjective
Berliner|,s	berlin	Berlin	adjective
Viennese	vienna	Vienna	adjective
Venetian|,s	venice	Venice	adjective
Tuscan|,s	tuscany	Tuscany	adjective
Hawaiian|,s	hawaii	Hawaii	adjective
Floridian|,s	florida	Florida	adjective
Cretan|,s	crete	Crete	adjective
Alaskan|,s	alaska	Alaska	adjective
Cornish	cornwall	Cornwall	adjective
Muscovite	moscow	Moscow	adjective
Bostonian|,s	boston	Boston	adjective
Chicagoan|,s	chicago	Chicago	adjective
Neapolitan|,s	naples	Naples	adjective
Athenian|,s	athens	Athens	adjective
Spartan|,s	sparta	Sparta	adjective
Swabian|,s	swabia	Swabia	adjective
Franconian|,s	franconia	Franconia	adjective
Westphalian|,s	westphalia	Westphalia	adjective
Andean|,s	andes	Andes	adjective
Alpine	alps	Alps	adjective
Lorrainer|,s	lorraine	Lorraine	adjective
Burgundian|,s	burgundy	Burgundy	adjective
Florentine	florence	Florence	adjective
Madeiran|,s	madeira	Madeira	adjective
Rhenish	rhineland	Rhineland	adjective
Afro-American|,s	united-states	United States	demonym
African-American|,s	united-states	United States	demonym
African American|,s	united-states	United States	demonym
Anglo-American|,s	united-states	United States	demonym
Asian-American|,s	united-states	United States	demonym
Asian American|,s	united-states	United States	demonym
Mexican-American|,s	united-states	United States	demonym
Native American|,s	united-states	United States	demonym
Italian-American|,s	united-states	United States	demonym
Irish-American|,s	united-states	United States	demonym
Japanese-American|,s	united-states	United States	demonym
Chinese-American|,s	united-states	United States	demonym
Arab-American|,s	united-states	United States	demonym
Cuban-American|,s	united-states	United States	demonym
Acehnese	aceh	Aceh	adjective
Ålandic|,s	aland-islands	Åland Islands	adjective
Ålander|,s	aland-islands	Åland Islands	demonym
American Samoan|,s	american-samoa	American Samoa	adjective
Anguillan|,s	anguilla	Anguilla	adjective
Aruban|,s	aruba	Aruba	adjective
Biafran|,s	biafra	Biafra	adjective
Bougainvillean|,s	bougainville	Bougainville	adjective
Bonairean|,s	bonaire	Bonaire	adjective
Cappadocian|,s	cappadocia	Cappadocia	adjective
Caymanian|,s	cayman-islands	Cayman Islands	adjective
Cook Islander|,s	cook-islands	Cook Islands	demonym
Curaçaoan|,s	curacao	Curaçao	adjective
Darfuri|,s	darfur	Darfur	adjective
Darfurian|,s	darfur	Darfur	demonym
Falkland Islander|,s	falkland-islands	Falkland Islands	demonym
French Guianese	french-guiana	French Guiana	adjective
French Polynesian|,s	french-polynesia	French Polynesia	adjective
Galatian|,s	galatia	Galatia	adjective
Guadeloupean|,s	guadeloupe	Guadeloupe	adjective
Iberian|,s	iberian-peninsula	Iberian Peninsula	adjective
Manx|,s	isle-of-man	Isle of Man	adjective
Manxman	isle-of-man	Isle of Man	demonym
Katangese	katanga	Katanga	adjective
Katangan|,s	katanga	Katanga	demonym
Levantine|,s	levant	Levant	adjective
Macanese	macau	Macau	adjective
Maghrebi|,s	maghreb	Maghreb	adjective
Maghrebian|,s	maghreb	Maghreb	demonym
Martinican|,s	martinique	Martinique	adjective
Martiniquais	martinique	Martinique	demonym
Mahoran|,s	mayotte	Mayotte	adjective
Montserratian|,s	montserrat	Montserrat	adjective
Niuean|,s	niue	Niue	adjective
Norfolk Islander|,s	norfolk-island	Norfolk Island	demonym
Pitcairn Islander|,s	pitcairn-islands	Pitcairn Islands	demonym
Réunionese	reunion	Réunion	adjective
Sahelian|,s	sahel	Sahel	adjective
Saint Helenian|,s	saint-helena	Saint Helena	adjective
Kittitian|,s	saint-kitts-and-nevis	Saint Kitts and Nevis	adjective
Nevisian|,s	saint-kitts-and-nevis	Saint Kitts and Nevis	demonym
Vincentian|,s	saint-vincent-and-the-grenadines	Saint Vincent and the Grenadines	adjective
Southeast European|,s	southeastern-europe	Southeastern Europe	adjective
Sub-Saharan African|,s	sub-saharan-africa	Sub-Saharan Africa	adjective
Tokelauan|,s	tokelau	Tokelau	adjective
Transcaucasian|,s	transcaucasia	Transcaucasia	adjective
Transylvanian|,s	transylvania	Transylvania	adjective
Virgin Islander|,s	virgin-islands	Virgin Islands	demonym
U.S. Virgin Islander|,s	us-virgin-islands	U.S. Virgin Islands	adjective
Vojvodinian|,s	vojvodina	Vojvodina	adjective
Zairian|,s	zaire	Zaire	adjective
Zairean|,s	zaire	Zaire	demonym
Laplander|,s	lapland	Lapland	demonym
Upper Silesian|,s	upper-silesia	Upper Silesia	adjective
Lower Silesian|,s	lower-silesia	Lower Silesia	adjective
Ruthenian|,s	ruthenia	Ruthenia	adjective
Transcarpathian|,s	transcarpathia	Transcarpathia	adjective
Volhynian|,s	volhynia	Volhynia	adjective
Podolian|,s	podolia	Podolia	adjective
Courlander|,s	courland	Courland	adjective
Livonian|,s	livonia	Livonia	adjective
Ceylonese	ceylon	Ceylon	adjective
Dahomeyan|,s	dahomey	Dahomey	adjective
Tanganyikan|,s	tanganyika	Tanganyika	adjective
Netherlands Antillean|,s	netherlands-antilles	Netherlands Antilles	adjective
South Yemeni|,s	south-yemen	South Yemen	adjective
North Yemeni|,s	north-yemen	North Yemen	adjective
Adjaran|,s	adjara	Adjara	demonym
Ambazonian|,s	ambazonia	Ambazonia	adjective
Cabindan|,s	cabinda	Cabinda	adjective
Northern Cypriot|,s	northern-cyprus	Northern Cyprus	adjective
Karabakhi|,s	nagorno-karabakh	Nagorno-Karabakh	adjective
Ingushetian|,s	ingushetia	Ingushetia	demonym
Kabardin|,s	kabardino-balkaria	Kabardino-Balkaria	demonym
Adygean|,s	adygea	Adygea	adjective
Khakas|,s	khakassia	Khakassia	adjective
Chuvash	chuvashia	Chuvashia	adjective
Udmurt|,s	udmurtia	Udmurtia	adjective
Mordvin|,s	mordovia	Mordovia	adjective
Mordovian|,s	mordovia	Mordovia	demonym
Tuvan|,s	tuva	Tuva	adjective
Buryat|,s	buryatia	Buryatia	adjective
Yakut|,s	yakutia	Yakutia	adjective
Karelian|,s	karelia	Karelia	adjective
Virginian|,s	virginia	Virginia	adjective
Arizonan|,s	arizona	Arizona	adjective
Coloradan|,s	colorado	Colorado	adjective
Ohioan|,s	ohio	Ohio	adjective
Iowan|,s	iowa	Iowa	adjective
Kansan|,s	kansas	Kansas	adjective
Nebraskan|,s	nebraska	Nebraska	adjective
Nevadan|,s	nevada	Nevada	adjective
Oregonian|,s	oregon	Oregon	adjective
Pennsylvanian|,s	pennsylvania	Pennsylvania	adjective
Tennessean|,s	tennessee	Tennessee	adjective
Louisianan|,s	louisiana	Louisiana	adjective
Alabaman|,s	alabama	Alabama	adjective
Alabamian|,s	alabama	Alabama	demonym
Minnesotan|,s	minnesota	Minnesota	adjective
Montanan|,s	montana	Montana	adjective
Michigander|,s	michigan	Michigan	adjective
Missourian|,s	missouri	Missouri	adjective
Kentuckian|,s	kentucky	Kentucky	adjective
Marylander|,s	maryland	Maryland	adjective
Wisconsinite|,s	wisconsin	Wisconsin	adjective
Idahoan|,s	idaho	Idaho	adjective
Utahn|,s	utah	Utah	adjective
Vermonter|,s	vermont	Vermont	adjective
Oklahoman|,s	oklahoma	Oklahoma	adjective
Illinoisan|,s	illinois	Illinois	adjective
Hoosier|,s	indiana	Indiana	adjective
Arkansan|,s	arkansas	Arkansas	adjective
Mississippian|,s	mississippi	Mississippi	adjective
North Carolinian|,s	north-carolina	North Carolina	adjective
South Carolinian|,s	south-carolina	South Carolina	adjective
North Dakotan|,s	north-dakota	North Dakota	adjective
South Dakotan|,s	south-dakota	South Dakota	adjective
West Virginian|,s	west-virginia	West Virginia	adjective
New Mexican|,s	new-mexico	New Mexico	adjective
New Jerseyan|,s	new-jersey	New Jersey	adjective
Wyomingite|,s	wyoming	Wyoming	adjective
Washingtonian|,s	washington-state	Washington State	adjective
New Englander|,s	new-england	New England	adjective
Queenslander|,s	queensland	Queensland	adjective
Tasmanian|,s	tasmania	Tasmania	adjective
Ontarian|,s	ontario	Ontario	adjective
Albertan|,s	alberta	Alberta	adjective
Manitoban|,s	manitoba	Manitoba	adjective
Nova Scotian|,s	nova-scotia	Nova Scotia	adjective
Newfoundlander|,s	newfoundland	Newfoundland	adjective
British Columbian|,s	british-columbia	British Columbia	adjective
Cornishman	cornwall	Cornwall	demonym
Yorkshireman|,s	yorkshire	Yorkshire	adjective
Lower Saxon|,s	lower-saxony	Lower Saxony	adjective
Hessian|,s	hesse	Hesse	adjective
Thuringian|,s	thuringia	Thuringia	adjective
Rhinelander|,s	rhineland	Rhineland	demonym
Brandenburger|,s	brandenburg	Brandenburg	adjective
Palatine|,s	palatinate	Palatinate	adjective
Saarlander|,s	saarland	Saarland	adjective
Lusatian|,s	lusatia	Lusatia	adjective
Upper Bavarian|,s	upper-bavaria	Upper Bavaria	adjective
Lower Bavarian|,s	lower-bavaria	Lower Bavaria	adjective
Lower Austrian|,s	lower-austria	Lower Austria	adjective
Upper Austrian|,s	upper-austria	Upper Austria	adjective
Styrian|,s	styria	Styria	adjective
Carinthian|,s	carinthia	Carinthia	adjective
Burgenlander|,s	burgenland	Burgenland	adjective
Northern German|,s	northern-germany	Northern Germany	adjective
Southern German|,s	southern-germany	Southern Germany	adjective
Northern Italian|,s	northern-italy	Northern Italy	adjective
Southern Italian|,s	southern-italy	Southern Italy	adjective
Alsatian|,s	alsace	Alsace	adjective
Provencal|,s	provence	Provence	adjective
Provençal|,s	provence	Provence	demonym
Savoyard|,s	savoy	Savoy	adjective
Auvergnat|,s	auvergne	Auvergne	adjective
Aquitanian|,s	aquitaine	Aquitaine	adjective
Ligurian|,s	liguria	Liguria	adjective
Calabrian|,s	calabria	Calabria	adjective
Apulian|,s	apulia	Apulia	adjective
Campanian|,s	campania	Campania	adjective
Piedmontese	piedmont	Piedmont	adjective
Umbrian|,s	umbria	Umbria	adjective
Friulian|,s	friuli	Friuli	adjective
Abruzzese	abruzzo	Abruzzo	adjective
Aragonese	aragon	Aragon	adjective
Asturian|,s	asturias	Asturias	adjective
Cantabrian|,s	cantabria	Cantabria	adjective
Navarrese	navarre	Navarre	adjective
Extremaduran|,s	extremadura	Extremadura	adjective
Canarian|,s	canary-islands	Canary Islands	adjective
Azorean|,s	azores	Azores	adjective
Epirote|,s	epirus	Epirus	adjective
Thessalian|,s	thessaly	Thessaly	adjective
Peloponnesian|,s	peloponnese	Peloponnese	adjective
Istrian|,s	istria	Istria	adjective
Slavonian|,s	slavonia	Slavonia	adjective
Herzegovinian|,s	herzegovina	Herzegovina	adjective
Bessarabian|,s	bessarabia	Bessarabia	adjective
Bukovinian|,s	bukovina	Bukovina	adjective
Wallachian|,s	wallachia	Wallachia	adjective
Moldavian|,s	moldavia	Moldavia	adjective
Masurian|,s	masuria	Masuria	adjective
Masovian|,s	masovia	Masovia	adjective
Gujarati|,s	gujarat	Gujarat	adjective
Bihari|,s	bihar	Bihar	adjective
Rajasthani|,s	rajasthan	Rajasthan	adjective
Keralite|,s	kerala	Kerala	adjective
Assamese	assam	Assam	adjective
Sindhi|,s	sindh	Sindh	adjective
West Bengali|,s	west-bengal	West Bengal	adjective
Sichuanese	sichuan	Sichuan	adjective
Cantonese	guangdong	Guangdong	adjective
Hunanese	hunan	Hunan	adjective
Manchurian|,s	manchuria	Manchuria	adjective
Javanese	java	Java	adjective
Sumatran|,s	sumatra	Sumatra	adjective
Balinese	bali	Bali	adjective
Bornean|,s	borneo	Borneo	adjective
Okinawan|,s	okinawa	Okinawa	adjective
Patagonian|,s	patagonia	Patagonia	adjective
New Guinean|,s	new-guinea	New Guinea	adjective
West Papuan|,s	west-papua	West Papua	adjective
Kabyle|,s	kabylia	Kabylia	adjective
Khuzestani|,s	khuzestan	Khuzestan	adjective
Inner Mongolian|,s	inner-mongolia	Inner Mongolia	adjective
Galilean|,s	galilee	Galilee	adjective
Judean|,s	judea	Judea	adjective
