#: form	ref	norm	kind
# Places of the world: countries, regions, cities, waters, mountains, islands, sites.
# `ref` is the same slug in every language; `norm` is the name in this one.
Afghanistan	afghanistan	Afghanistan	country
Egypt	egypt	Egypt	country
Albania	albania	Albania	country
Algeria	algeria	Algeria	country
Andorra	andorra	Andorra	country
Angola	angola	Angola	country
Antigua and Barbuda	antigua-and-barbuda	Antigua and Barbuda	country
Equatorial Guinea	equatorial-guinea	Equatorial Guinea	country
Argentina	argentina	Argentina	country
Armenia	armenia	Armenia	country
Azerbaijan	azerbaijan	Azerbaijan	country
Ethiopia	ethiopia	Ethiopia	country
Australia	australia	Australia	country
Bahamas	bahamas	Bahamas	country
Bahrain	bahrain	Bahrain	country
Bangladesh	bangladesh	Bangladesh	country
Barbados	barbados	Barbados	country
Belgium	belgium	Belgium	country
Belize	belize	Belize	country
Benin	benin	Benin	country
Bhutan	bhutan	Bhutan	country
Bolivia	bolivia	Bolivia	country
Bosnia and Herzegovina	bosnia-and-herzegovina	Bosnia and Herzegovina	country
Bosnia-Herzegovina	bosnia-and-herzegovina	Bosnia and Herzegovina	country
Bosnia	bosnia-and-herzegovina	Bosnia and Herzegovina	country
Botswana	botswana	Botswana	country
Brazil	brazil	Brazil	country
Brunei	brunei	Brunei	country
Bulgaria	bulgaria	Bulgaria	country
Burkina Faso	burkina-faso	Burkina Faso	country
Burundi	burundi	Burundi	country
Chile	chile	Chile	country
China	china	China	country
People's Republic of China	china	China	country
Cook Islands	cook-islands	Cook Islands	country
Costa Rica	costa-rica	Costa Rica	country
Denmark	denmark	Denmark	country
Democratic Republic of the Congo	democratic-republic-of-the-congo	Democratic Republic of the Congo	country
Democratic Republic of Congo	democratic-republic-of-the-congo	Democratic Republic of the Congo	country
DR Congo	democratic-republic-of-the-congo	Democratic Republic of the Congo	country
Germany	germany	Germany	country
Federal Republic of Germany	germany	Germany	country
Dominica	dominica	Dominica	country
Dominican Republic	dominican-republic	Dominican Republic	country
Djibouti	djibouti	Djibouti	country
Ecuador	ecuador	Ecuador	country
El Salvador	el-salvador	El Salvador	country
Ivory Coast	ivory-coast	Ivory Coast	country
Côte d'Ivoire	ivory-coast	Ivory Coast	country
Cote d'Ivoire	ivory-coast	Ivory Coast	country
Eritrea	eritrea	Eritrea	country
Estonia	estonia	Estonia	country
Eswatini	eswatini	Eswatini	country
Swaziland	eswatini	Eswatini	country
Fiji	fiji	Fiji	country
Finland	finland	Finland	country
France	france	France	country
Gabon	gabon	Gabon	country
Gambia	gambia	Gambia	country
Georgia	georgia	Georgia	country
Ghana	ghana	Ghana	country
Grenada	grenada	Grenada	country
Greece	greece	Greece	country
United Kingdom	united-kingdom	United Kingdom	country
Great Britain	united-kingdom	United Kingdom	country
Britain	united-kingdom	United Kingdom	country
=UK	united-kingdom	United Kingdom	country
U.K.	united-kingdom	United Kingdom	country
Guatemala	guatemala	Guatemala	country
Guinea	guinea	Guinea	country
Guinea-Bissau	guinea-bissau	Guinea-Bissau	country
Guyana	guyana	Guyana	country
Haiti	haiti	Haiti	country
Honduras	honduras	Honduras	country
India	india	India	country
Indonesia	indonesia	Indonesia	country
Iraq	iraq	Iraq	country
Iran	iran	Iran	country
Ireland	ireland	Ireland	country
Republic of Ireland	ireland	Ireland	country
Iceland	iceland	Iceland	country
Israel	israel	Israel	country
Italy	italy	Italy	country
Jamaica	jamaica	Jamaica	country
Japan	japan	Japan	country
Yemen	yemen	Yemen	country
Jordan	jordan	Jordan	country
Cambodia	cambodia	Cambodia	country
Cameroon	cameroon	Cameroon	country
Canada	canada	Canada	country
Cape Verde	cape-verde	Cape Verde	country
Cabo Verde	cape-verde	Cape Verde	country
Kazakhstan	kazakhstan	Kazakhstan	country
Qatar	qatar	Qatar	country
Kenya	kenya	Kenya	country
Kyrgyzstan	kyrgyzstan	Kyrgyzstan	country
Kiribati	kiribati	Kiribati	country
Colombia	colombia	Colombia	country
Comoros	comoros	Comoros	country
Congo	congo	Congo	country
Republic of the Congo	congo	Congo	country
Congo-Brazzaville	congo	Congo	country
Kosovo	kosovo	Kosovo	country
Croatia	croatia	Croatia	country
Cuba	cuba	Cuba	country
Kuwait	kuwait	Kuwait	country
Laos	laos	Laos	country
Lesotho	lesotho	Lesotho	country
Latvia	latvia	Latvia	country
Lebanon	lebanon	Lebanon	country
Liberia	liberia	Liberia	country
Libya	libya	Libya	country
Liechtenstein	liechtenstein	Liechtenstein	country
Lithuania	lithuania	Lithuania	country
Luxembourg	luxembourg	Luxembourg	country
Madagascar	madagascar	Madagascar	country
Malawi	malawi	Malawi	country
Malaysia	malaysia	Malaysia	country
Maldives	maldives	Maldives	country
Mali	mali	Mali	country
Malta	malta	Malta	country
Morocco	morocco	Morocco	country
Marshall Islands	marshall-islands	Marshall Islands	country
Mauritania	mauritania	Mauritania	country
Mauritius	mauritius	Mauritius	country
Mexico	mexico	Mexico	country
Micronesia	micronesia	Micronesia	country
Moldova	moldova	Moldova	country
Republic of Moldova	moldova	Moldova	country
Monaco	monaco	Monaco	country
Mongolia	mongolia	Mongolia	country
Montenegro	montenegro	Montenegro	country
Mozambique	mozambique	Mozambique	country
Myanmar	myanmar	Myanmar	country
Burma	myanmar	Myanmar	country
Namibia	namibia	Namibia	country
Nauru	nauru	Nauru	country
Nepal	nepal	Nepal	country
New Zealand	new-zealand	New Zealand	country
Nicaragua	nicaragua	Nicaragua	country
Netherlands	netherlands	Netherlands	country
Holland	netherlands	Netherlands	country
Niger	niger	Niger	country
Nigeria	nigeria	Nigeria	country
North Korea	north-korea	North Korea	country
North Macedonia	north-macedonia	North Macedonia	country
Macedonia	north-macedonia	North Macedonia	country
Norway	norway	Norway	country
Oman	oman	Oman	country
Austria	austria	Austria	country
East Timor	east-timor	East Timor	country
Timor-Leste	east-timor	East Timor	country
Pakistan	pakistan	Pakistan	country
Palau	palau	Palau	country
Panama	panama	Panama	country
Papua New Guinea	papua-new-guinea	Papua New Guinea	country
Paraguay	paraguay	Paraguay	country
Peru	peru	Peru	country
Philippines	philippines	Philippines	country
Poland	poland	Poland	country
Portugal	portugal	Portugal	country
Rwanda	rwanda	Rwanda	country
Romania	romania	Romania	country
Russia	russia	Russia	country
Russian Federation	russia	Russia	country
Solomon Islands	solomon-islands	Solomon Islands	country
Zambia	zambia	Zambia	country
Samoa	samoa	Samoa	country
San Marino	san-marino	San Marino	country
São Tomé and Príncipe	sao-tome-and-principe	São Tomé and Príncipe	country
Sao Tome and Principe	sao-tome-and-principe	São Tomé and Príncipe	country
Saudi Arabia	saudi-arabia	Saudi Arabia	country
Sweden	sweden	Sweden	country
Switzerland	switzerland	Switzerland	country
Senegal	senegal	Senegal	country
Serbia	serbia	Serbia	country
Seychelles	seychelles	Seychelles	country
Sierra Leone	sierra-leone	Sierra Leone	country
Zimbabwe	zimbabwe	Zimbabwe	country
Singapore	singapore	Singapore	country
Slovakia	slovakia	Slovakia	country
Slovenia	slovenia	Slovenia	country
Somalia	somalia	Somalia	country
Spain	spain	Spain	country
Sri Lanka	sri-lanka	Sri Lanka	country
Saint Kitts and Nevis	saint-kitts-and-nevis	Saint Kitts and Nevis	country
St. Kitts and Nevis	saint-kitts-and-nevis	Saint Kitts and Nevis	country
Saint Lucia	saint-lucia	Saint Lucia	country
St. Lucia	saint-lucia	Saint Lucia	country
Saint Vincent and the Grenadines	saint-vincent-and-the-grenadines	Saint Vincent and the Grenadines	country
St. Vincent and the Grenadines	saint-vincent-and-the-grenadines	Saint Vincent and the Grenadines	country
South Africa	south-africa	South Africa	country
Sudan	sudan	Sudan	country
South Korea	south-korea	South Korea	country
South Sudan	south-sudan	South Sudan	country
Suriname	suriname	Suriname	country
Surinam	suriname	Suriname	country
Syria	syria	Syria	country
Tajikistan	tajikistan	Tajikistan	country
Taiwan	taiwan	Taiwan	country
Tanzania	tanzania	Tanzania	country
Thailand	thailand	Thailand	country
Togo	togo	Togo	country
Tonga	tonga	Tonga	country
Trinidad and Tobago	trinidad-and-tobago	Trinidad and Tobago	country
Chad	chad	Chad	country
Czech Republic	czech-republic	Czech Republic	country
Czechia	czech-republic	Czech Republic	country
Tunisia	tunisia	Tunisia	country
Turkey	turkey	Turkey	country
Türkiye	turkey	Turkey	country
Turkmenistan	turkmenistan	Turkmenistan	country
Tuvalu	tuvalu	Tuvalu	country
Uganda	uganda	Uganda	country
Ukraine	ukraine	Ukraine	country
Hungary	hungary	Hungary	country
Uruguay	uruguay	Uruguay	country
Uzbekistan	uzbekistan	Uzbekistan	country
Vanuatu	vanuatu	Vanuatu	country
Vatican City	vatican-city	Vatican City	country
Vatican	vatican-city	Vatican City	country
Venezuela	venezuela	Venezuela	country
United Arab Emirates	united-arab-emirates	United Arab Emirates	country
=UAE	united-arab-emirates	United Arab Emirates	country
U.A.E.	united-arab-emirates	United Arab Emirates	country
United States	united-states	United States	country
United States of America	united-states	United States	country
=USA	united-states	United States	country
U.S.A.	united-states	United States	country
=US	united-states	United States	country
U.S.	united-states	United States	country
Vietnam	vietnam	Vietnam	country
Belarus	belarus	Belarus	country
Belorussia	belarus	Belarus	country
Central African Republic	central-african-republic	Central African Republic	country
Cyprus	cyprus	Cyprus	country
South Ossetia	south-ossetia	South Ossetia	country
Abkhazia	abkhazia	Abkhazia	country
Transnistria	transnistria	Transnistria	country
Trans-Dniester	transnistria	Transnistria	country
Transdniestria	transnistria	Transnistria	country
Nagorno-Karabakh	nagorno-karabakh	Nagorno-Karabakh	country
Nagorno Karabakh	nagorno-karabakh	Nagorno-Karabakh	country
Artsakh	nagorno-karabakh	Nagorno-Karabakh	country
Northern Cyprus	northern-cyprus	Northern Cyprus	country
North Cyprus	northern-cyprus	Northern Cyprus	country
Turkish Republic of Northern Cyprus	northern-cyprus	Northern Cyprus	country
Somaliland	somaliland	Somaliland	country
Puntland	puntland	Puntland	country
Western Sahara	western-sahara	Western Sahara	country
Palestine	palestine	Palestine	country
Palestinian territories	palestine	Palestine	country
Gaza Strip	gaza-strip	Gaza Strip	country
West Bank	west-bank	West Bank	country
Crimea	crimea	Crimea	country
Donetsk People's Republic	donetsk-people-s-republic	Donetsk People's Republic	country
Luhansk People's Republic	luhansk-people-s-republic	Luhansk People's Republic	country
Lugansk People's Republic	luhansk-people-s-republic	Luhansk People's Republic	country
Chechnya	chechnya	Chechnya	country
Chechen Republic	chechnya	Chechnya	country
North Ossetia	north-ossetia	North Ossetia	country
North Ossetia-Alania	north-ossetia	North Ossetia	country
North Ossetia–Alania	north-ossetia	North Ossetia	country
Ossetia	ossetia	Ossetia	country
Ingushetia	ingushetia	Ingushetia	country
Dagestan	dagestan	Dagestan	country
Karachay-Cherkessia	karachay-cherkessia	Karachay-Cherkessia	country
Karachai-Cherkessia	karachay-cherkessia	Karachay-Cherkessia	country
Karachayevo-Cherkessia	karachay-cherkessia	Karachay-Cherkessia	country
Kabardino-Balkaria	kabardino-balkaria	Kabardino-Balkaria	country
Adygea	adygea	Adygea	country
Kalmykia	kalmykia	Kalmykia	country
Tatarstan	tatarstan	Tatarstan	country
Bashkortostan	bashkortostan	Bashkortostan	country
Bashkiria	bashkortostan	Bashkortostan	country
Adjara	adjara	Adjara	country
Ajaria	adjara	Adjara	country
Gagauzia	gagauzia	Gagauzia	country
Kurdistan	kurdistan	Kurdistan	country
Tibet	tibet	Tibet	country
Xinjiang	xinjiang	Xinjiang	country
Hong Kong	hong-kong	Hong Kong	country
Macau	macau	Macau	country
Macao	macau	Macau	country
England	england	England	country
Scotland	scotland	Scotland	country
Wales	wales	Wales	country
Northern Ireland	northern-ireland	Northern Ireland	country
Catalonia	catalonia	Catalonia	country
Basque Country	basque-country	Basque Country	country
Galicia	galicia	Galicia	country
Andalusia	andalusia	Andalusia	country
Castile	castile	Castile	country
South Tyrol	south-tyrol	South Tyrol	country
Tyrol	tyrol	Tyrol	country
Sicily	sicily	Sicily	country
Sardinia	sardinia	Sardinia	country
Corsica	corsica	Corsica	country
Brittany	brittany	Brittany	country
Flanders	flanders	Flanders	country
Wallonia	wallonia	Wallonia	country
Greenland	greenland	Greenland	country
Faroe Islands	faroe-islands	Faroe Islands	country
Åland Islands	aland-islands	Åland Islands	country
Aland Islands	aland-islands	Åland Islands	country
Gibraltar	gibraltar	Gibraltar	country
Quebec	quebec	Quebec	country
Québec	quebec	Quebec	country
Puerto Rico	puerto-rico	Puerto Rico	country
Guam	guam	Guam	country
Bermuda	bermuda	Bermuda	country
Falkland Islands	falkland-islands	Falkland Islands	country
Falklands	falkland-islands	Falkland Islands	country
French Guiana	french-guiana	French Guiana	country
French Polynesia	french-polynesia	French Polynesia	country
New Caledonia	new-caledonia	New Caledonia	country
Guadeloupe	guadeloupe	Guadeloupe	country
Martinique	martinique	Martinique	country
Réunion	reunion	Réunion	country
Mayotte	mayotte	Mayotte	country
Curaçao	curacao	Curaçao	country
Curacao	curacao	Curaçao	country
Aruba	aruba	Aruba	country
Cayman Islands	cayman-islands	Cayman Islands	country
Virgin Islands	virgin-islands	Virgin Islands	country
Anguilla	anguilla	Anguilla	country
Montserrat	montserrat	Montserrat	country
Saint Helena	saint-helena	Saint Helena	country
St. Helena	saint-helena	Saint Helena	country
Guernsey	guernsey	Guernsey	country
Isle of Man	isle-of-man	Isle of Man	country
Niue	niue	Niue	country
Tokelau	tokelau	Tokelau	country
Pitcairn Islands	pitcairn-islands	Pitcairn Islands	country
Norfolk Island	norfolk-island	Norfolk Island	country
Northern Mariana Islands	northern-mariana-islands	Northern Mariana Islands	country
American Samoa	american-samoa	American Samoa	country
Svalbard	svalbard	Svalbard	country
Spitsbergen	svalbard	Svalbard	country
Bougainville	bougainville	Bougainville	country
Kashmir	kashmir	Kashmir	country
Punjab	punjab	Punjab	country
Bengal	bengal	Bengal	country
Balochistan	balochistan	Balochistan	country
Baluchistan	balochistan	Balochistan	country
Aceh	aceh	Aceh	country
Darfur	darfur	Darfur	country
Tigray	tigray	Tigray	country
Biafra	biafra	Biafra	country
Katanga	katanga	Katanga	country
Zanzibar	zanzibar	Zanzibar	country
Republika Srpska	republika-srpska	Republika Srpska	country
Vojvodina	vojvodina	Vojvodina	country
Sandžak	sandzak	Sandžak	country
Sandzak	sandzak	Sandžak	country
Transylvania	transylvania	Transylvania	country
Silesia	silesia	Silesia	country
Pomerania	pomerania	Pomerania	country
Prussia	prussia	Prussia	country
East Prussia	east-prussia	East Prussia	country
Bohemia	bohemia	Bohemia	country
Moravia	moravia	Moravia	country
Eastern Galicia	galicia-eastern-europe	Eastern Galicia	country
Soviet Union	soviet-union	Soviet Union	country
=USSR	soviet-union	Soviet Union	country
U.S.S.R.	soviet-union	Soviet Union	country
Yugoslavia	yugoslavia	Yugoslavia	country
Czechoslovakia	czechoslovakia	Czechoslovakia	country
East Germany	east-germany	East Germany	country
=GDR	east-germany	East Germany	country
German Democratic Republic	east-germany	East Germany	country
West Germany	west-germany	West Germany	country
Austria-Hungary	austria-hungary	Austria-Hungary	country
Ottoman Empire	ottoman-empire	Ottoman Empire	country
Roman Empire	roman-empire	Roman Empire	country
Byzantine Empire	byzantine-empire	Byzantine Empire	country
Byzantium	byzantine-empire	Byzantine Empire	country
British Empire	british-empire	British Empire	country
German Empire	german-empire	German Empire	country
Persia	persia	Persia	country
Mesopotamia	mesopotamia	Mesopotamia	country
Babylon	babylon	Babylon	country
Assyria	assyria	Assyria	country
Carthage	carthage	Carthage	country
Gaul	gaul	Gaul	country
Serbia and Montenegro	serbia-and-montenegro	Serbia and Montenegro	country
Rhodesia	rhodesia	Rhodesia	country
Zaire	zaire	Zaire	country
South Vietnam	south-vietnam	South Vietnam	country
North Vietnam	north-vietnam	North Vietnam	country
Korea	korea	Korea	country
Siam	siam	Siam	country
Europe	europe	Europe	country
Asia	asia	Asia	country
Africa	africa	Africa	country
America	america	America	country
Americas	america	America	country
North America	north-america	North America	country
South America	south-america	South America	country
Latin America	latin-america	Latin America	country
Central America	central-america	Central America	country
Oceania	oceania	Oceania	country
Antarctica	antarctica	Antarctica	country
Antarctic	antarctica	Antarctica	country
Arctic	arctic	Arctic	country
Western Europe	western-europe	Western Europe	country
West Europe	western-europe	Western Europe	country
Eastern Europe	eastern-europe	Eastern Europe	country
East Europe	eastern-europe	Eastern Europe	country
Central Europe	central-europe	Central Europe	country
Northern Europe	northern-europe	Northern Europe	country
Southern Europe	southern-europe	Southern Europe	country
Southeastern Europe	southeastern-europe	Southeastern Europe	country
South-Eastern Europe	southeastern-europe	Southeastern Europe	country
Middle East	middle-east	Middle East	country
Near East	middle-east	Middle East	country
Far East	far-east	Far East	country
Central Asia	central-asia	Central Asia	country
East Asia	east-asia	East Asia	country
Southeast Asia	southeast-asia	Southeast Asia	country
South-East Asia	southeast-asia	Southeast Asia	country
South Asia	south-asia	South Asia	country
West Africa	west-africa	West Africa	country
East Africa	east-africa	East Africa	country
North Africa	north-africa	North Africa	country
Central Africa	central-africa	Central Africa	country
Southern Africa	southern-africa	Southern Africa	country
Sub-Saharan Africa	sub-saharan-africa	Sub-Saharan Africa	country
Maghreb	maghreb	Maghreb	country
Levant	levant	Levant	country
Scandinavia	scandinavia	Scandinavia	country
Baltic states	baltic-states	Baltic states	country
Baltics	baltic-states	Baltic states	country
Balkans	balkans	Balkans	country
Balkan	balkans	Balkans	country
Caucasus	caucasus	Caucasus	country
Caucasus Mountains	caucasus	Caucasus	country
South Caucasus	south-caucasus	South Caucasus	country
North Caucasus	north-caucasus	North Caucasus	country
Transcaucasia	transcaucasia	Transcaucasia	country
Iberian Peninsula	iberian-peninsula	Iberian Peninsula	country
Arabian Peninsula	arabian-peninsula	Arabian Peninsula	country
Korean Peninsula	korean-peninsula	Korean Peninsula	country
Siberia	siberia	Siberia	country
Anatolia	anatolia	Anatolia	country
Asia Minor	asia-minor	Asia Minor	country
Polynesia	polynesia	Polynesia	country
Melanesia	melanesia	Melanesia	country
Caribbean	caribbean	Caribbean	country
Sahel	sahel	Sahel	country
Horn of Africa	horn-of-africa	Horn of Africa	country
Lapland	lapland	Lapland	country
Thrace	thrace	Thrace	country
Donbas	donbas	Donbas	country
Donbass	donbas	Donbas	country
Eurasia	eurasia	Eurasia	country
Scythia	scythia	Scythia	country
Illyria	illyria	Illyria	country
Germania	germania	Germania	country
Etruria	etruria	Etruria	country
Phoenicia	phoenicia	Phoenicia	country
Numidia	numidia	Numidia	country
Kingdom of Lydia	lydia	Kingdom of Lydia	country
Malaya	malaya	Malaya	country
Earth	earth	Earth	country
Indochina	indochina	Indochina	country
Nubia	nubia	Nubia	country
Galatia	galatia	Galatia	country
Cappadocia	cappadocia	Cappadocia	country
Ionia	ionia	Ionia	country
Kabul	kabul	Kabul	city
Cairo	cairo	Cairo	city
Tirana	tirana	Tirana	city
Algiers	algiers	Algiers	city
Luanda	luanda	Luanda	city
Buenos Aires	buenos-aires	Buenos Aires	city
Yerevan	yerevan	Yerevan	city
Baku	baku	Baku	city
Addis Ababa	addis-ababa	Addis Ababa	city
Canberra	canberra	Canberra	city
Nassau	nassau	Nassau	city
Manama	manama	Manama	city
Dhaka	dhaka	Dhaka	city
Bridgetown	bridgetown	Bridgetown	city
Brussels	brussels	Brussels	city
Belmopan	belmopan	Belmopan	city
Porto-Novo	porto-novo	Porto-Novo	city
Thimphu	thimphu	Thimphu	city
La Paz	la-paz	La Paz	city
Sarajevo	sarajevo	Sarajevo	city
Gaborone	gaborone	Gaborone	city
Brasília	brasilia	Brasília	city
Brasilia	brasilia	Brasília	city
Bandar Seri Begawan	bandar-seri-begawan	Bandar Seri Begawan	city
Ouagadougou	ouagadougou	Ouagadougou	city
Bujumbura	bujumbura	Bujumbura	city
Santiago de Chile	santiago-de-chile	Santiago de Chile	city
Santiago	santiago-de-chile	Santiago de Chile	city
Beijing	beijing	Beijing	city
Peking	beijing	Beijing	city
San José, Costa Rica	san-jose-costa-rica	San José, Costa Rica	city
Copenhagen	copenhagen	Copenhagen	city
Kinshasa	kinshasa	Kinshasa	city
Brazzaville	brazzaville	Brazzaville	city
Berlin	berlin	Berlin	city
Santo Domingo	santo-domingo	Santo Domingo	city
Quito	quito	Quito	city
San Salvador	san-salvador	San Salvador	city
Yamoussoukro	yamoussoukro	Yamoussoukro	city
Abidjan	abidjan	Abidjan	city
Asmara	asmara	Asmara	city
Tallinn	tallinn	Tallinn	city
Mbabane	mbabane	Mbabane	city
Suva	suva	Suva	city
Helsinki	helsinki	Helsinki	city
Paris	paris	Paris	city
Libreville	libreville	Libreville	city
Banjul	banjul	Banjul	city
Tbilisi	tbilisi	Tbilisi	city
Accra	accra	Accra	city
Athens	athens	Athens	city
Guatemala City	guatemala-city	Guatemala City	city
Conakry	conakry	Conakry	city
Bissau	bissau	Bissau	city
Georgetown	georgetown	Georgetown	city
Port-au-Prince	port-au-prince	Port-au-Prince	city
Tegucigalpa	tegucigalpa	Tegucigalpa	city
New Delhi	new-delhi	New Delhi	city
Delhi	delhi	Delhi	city
Jakarta	jakarta	Jakarta	city
Baghdad	baghdad	Baghdad	city
Tehran	tehran	Tehran	city
Teheran	tehran	Tehran	city
Dublin	dublin	Dublin	city
Reykjavik	reykjavik	Reykjavik	city
Reykjavík	reykjavik	Reykjavik	city
Jerusalem	jerusalem	Jerusalem	city
Rome	rome	Rome	city
Kingston	kingston	Kingston	city
Tokyo	tokyo	Tokyo	city
Sanaa	sanaa	Sanaa	city
Sana'a	sanaa	Sanaa	city
Aden	aden	Aden	city
Amman	amman	Amman	city
Phnom Penh	phnom-penh	Phnom Penh	city
Yaoundé	yaounde	Yaoundé	city
Yaounde	yaounde	Yaoundé	city
Douala	douala	Douala	city
Ottawa	ottawa	Ottawa	city
Praia	praia	Praia	city
Astana	astana	Astana	city
Nur-Sultan	astana	Astana	city
Almaty	almaty	Almaty	city
Doha	doha	Doha	city
Nairobi	nairobi	Nairobi	city
Bishkek	bishkek	Bishkek	city
Bogotá	bogota	Bogotá	city
Bogota	bogota	Bogotá	city
Moroni	moroni	Moroni	city
Pristina	pristina	Pristina	city
Prishtina	pristina	Pristina	city
Zagreb	zagreb	Zagreb	city
Havana	havana	Havana	city
Kuwait City	kuwait-city	Kuwait City	city
Vientiane	vientiane	Vientiane	city
Maseru	maseru	Maseru	city
Riga	riga	Riga	city
Beirut	beirut	Beirut	city
Monrovia	monrovia	Monrovia	city
Tripoli	tripoli	Tripoli	city
Vaduz	vaduz	Vaduz	city
Vilnius	vilnius	Vilnius	city
Luxembourg City	luxembourg-city	Luxembourg City	city
Antananarivo	antananarivo	Antananarivo	city
Lilongwe	lilongwe	Lilongwe	city
Kuala Lumpur	kuala-lumpur	Kuala Lumpur	city
Malé	male	Malé	city
Bamako	bamako	Bamako	city
Valletta	valletta	Valletta	city
Rabat	rabat	Rabat	city
Nouakchott	nouakchott	Nouakchott	city
Port Louis	port-louis	Port Louis	city
Mexico City	mexico-city	Mexico City	city
Chișinău	chisinau	Chișinău	city
Chisinau	chisinau	Chișinău	city
Ulaanbaatar	ulaanbaatar	Ulaanbaatar	city
Ulan Bator	ulaanbaatar	Ulaanbaatar	city
Podgorica	podgorica	Podgorica	city
Maputo	maputo	Maputo	city
Naypyidaw	naypyidaw	Naypyidaw	city
Yangon	yangon	Yangon	city
Rangoon	yangon	Yangon	city
Windhoek	windhoek	Windhoek	city
Kathmandu	kathmandu	Kathmandu	city
Katmandu	kathmandu	Kathmandu	city
Managua	managua	Managua	city
Amsterdam	amsterdam	Amsterdam	city
The Hague	the-hague	The Hague	city
Hague	the-hague	The Hague	city
Niamey	niamey	Niamey	city
Abuja	abuja	Abuja	city
Lagos	lagos	Lagos	city
Pyongyang	pyongyang	Pyongyang	city
Skopje	skopje	Skopje	city
Oslo	oslo	Oslo	city
Muscat	muscat	Muscat	city
Vienna	vienna	Vienna	city
Dili	dili	Dili	city
Islamabad	islamabad	Islamabad	city
Panama City	panama-city	Panama City	city
Port Moresby	port-moresby	Port Moresby	city
Asunción	asuncion	Asunción	city
Asuncion	asuncion	Asunción	city
Lima	lima	Lima	city
Manila	manila	Manila	city
Warsaw	warsaw	Warsaw	city
Lisbon	lisbon	Lisbon	city
Kigali	kigali	Kigali	city
Bucharest	bucharest	Bucharest	city
Moscow	moscow	Moscow	city
Honiara	honiara	Honiara	city
Lusaka	lusaka	Lusaka	city
Apia	apia	Apia	city
Riyadh	riyadh	Riyadh	city
Stockholm	stockholm	Stockholm	city
Bern	bern	Bern	city
Berne	bern	Bern	city
Dakar	dakar	Dakar	city
Belgrade	belgrade	Belgrade	city
Freetown	freetown	Freetown	city
Harare	harare	Harare	city
Bratislava	bratislava	Bratislava	city
Ljubljana	ljubljana	Ljubljana	city
Mogadishu	mogadishu	Mogadishu	city
Madrid	madrid	Madrid	city
Colombo	colombo	Colombo	city
Pretoria	pretoria	Pretoria	city
Cape Town	cape-town	Cape Town	city
Bloemfontein	bloemfontein	Bloemfontein	city
Khartoum	khartoum	Khartoum	city
Seoul	seoul	Seoul	city
Juba	juba	Juba	city
Paramaribo	paramaribo	Paramaribo	city
Damascus	damascus	Damascus	city
Dushanbe	dushanbe	Dushanbe	city
Taipei	taipei	Taipei	city
Dodoma	dodoma	Dodoma	city
Dar es Salaam	dar-es-salaam	Dar es Salaam	city
Bangkok	bangkok	Bangkok	city
Lomé	lome	Lomé	city
Lome	lome	Lomé	city
Port of Spain	port-of-spain	Port of Spain	city
N'Djamena	n-djamena	N'Djamena	city
Prague	prague	Prague	city
Tunis	tunis	Tunis	city
Ankara	ankara	Ankara	city
Istanbul	istanbul	Istanbul	city
Constantinople	istanbul	Istanbul	city
Ashgabat	ashgabat	Ashgabat	city
Kampala	kampala	Kampala	city
Kyiv	kyiv	Kyiv	city
Kiev	kyiv	Kyiv	city
Budapest	budapest	Budapest	city
Montevideo	montevideo	Montevideo	city
Tashkent	tashkent	Tashkent	city
Port Vila	port-vila	Port Vila	city
Caracas	caracas	Caracas	city
Abu Dhabi	abu-dhabi	Abu Dhabi	city
Dubai	dubai	Dubai	city
Washington	washington	Washington	city
Washington, D.C.	washington	Washington	city
Washington D.C.	washington	Washington	city
Washington DC	washington	Washington	city
Washington, DC	washington	Washington	city
London	london	London	city
Hanoi	hanoi	Hanoi	city
Minsk	minsk	Minsk	city
Bangui	bangui	Bangui	city
Nicosia	nicosia	Nicosia	city
Tskhinvali	tskhinvali	Tskhinvali	city
Tskhinval	tskhinvali	Tskhinvali	city
Sukhumi	sukhumi	Sukhumi	city
Sokhumi	sukhumi	Sukhumi	city
Tiraspol	tiraspol	Tiraspol	city
Stepanakert	stepanakert	Stepanakert	city
Hargeisa	hargeisa	Hargeisa	city
Gaza City	gaza-city	Gaza City	city
Gaza	gaza-city	Gaza City	city
Ramallah	ramallah	Ramallah	city
Grozny	grozny	Grozny	city
Vladikavkaz	vladikavkaz	Vladikavkaz	city
Beslan	beslan	Beslan	city
Makhachkala	makhachkala	Makhachkala	city
Nalchik	nalchik	Nalchik	city
Nazran	nazran	Nazran	city
Kazan	kazan	Kazan	city
Ufa	ufa	Ufa	city
Elista	elista	Elista	city
Batumi	batumi	Batumi	city
Kutaisi	kutaisi	Kutaisi	city
Poti	poti	Poti	city
Zugdidi	zugdidi	Zugdidi	city
Tel Aviv	tel-aviv	Tel Aviv	city
Haifa	haifa	Haifa	city
Hebron	hebron	Hebron	city
Bethlehem	bethlehem	Bethlehem	city
Nablus	nablus	Nablus	city
Jenin	jenin	Jenin	city
Rafah	rafah	Rafah	city
Khan Younis	khan-younis	Khan Younis	city
Khan Yunis	khan-younis	Khan Younis	city
Nazareth	nazareth	Nazareth	city
Jericho	jericho	Jericho	city
Eilat	eilat	Eilat	city
Aleppo	aleppo	Aleppo	city
Homs	homs	Homs	city
Hama	hama	Hama	city
Idlib	idlib	Idlib	city
Raqqa	raqqa	Raqqa	city
Palmyra	palmyra	Palmyra	city
Mosul	mosul	Mosul	city
Basra	basra	Basra	city
Fallujah	fallujah	Fallujah	city
Kirkuk	kirkuk	Kirkuk	city
Erbil	erbil	Erbil	city
Tikrit	tikrit	Tikrit	city
Najaf	najaf	Najaf	city
Karbala	karbala	Karbala	city
Isfahan	isfahan	Isfahan	city
Shiraz	shiraz	Shiraz	city
Tabriz	tabriz	Tabriz	city
Mashhad	mashhad	Mashhad	city
Qom	qom	Qom	city
Kandahar	kandahar	Kandahar	city
Herat	herat	Herat	city
Kunduz	kunduz	Kunduz	city
Mazar-i-Sharif	mazar-i-sharif	Mazar-i-Sharif	city
Jalalabad	jalalabad	Jalalabad	city
Karachi	karachi	Karachi	city
Lahore	lahore	Lahore	city
Peshawar	peshawar	Peshawar	city
Rawalpindi	rawalpindi	Rawalpindi	city
Quetta	quetta	Quetta	city
Mumbai	mumbai	Mumbai	city
Bombay	mumbai	Mumbai	city
Kolkata	kolkata	Kolkata	city
Calcutta	kolkata	Kolkata	city
Chennai	chennai	Chennai	city
Madras	chennai	Chennai	city
Bangalore	bangalore	Bangalore	city
Bengaluru	bangalore	Bangalore	city
Hyderabad	hyderabad	Hyderabad	city
Ahmedabad	ahmedabad	Ahmedabad	city
Pune	pune	Pune	city
Jaipur	jaipur	Jaipur	city
Varanasi	varanasi	Varanasi	city
Amritsar	amritsar	Amritsar	city
Srinagar	srinagar	Srinagar	city
Goa	goa	Goa	city
Shanghai	shanghai	Shanghai	city
Guangzhou	guangzhou	Guangzhou	city
Shenzhen	shenzhen	Shenzhen	city
Tianjin	tianjin	Tianjin	city
Chongqing	chongqing	Chongqing	city
Wuhan	wuhan	Wuhan	city
Chengdu	chengdu	Chengdu	city
Nanjing	nanjing	Nanjing	city
Nanking	nanjing	Nanjing	city
Hangzhou	hangzhou	Hangzhou	city
Xi'an	xi-an	Xi'an	city
Harbin	harbin	Harbin	city
Qingdao	qingdao	Qingdao	city
Lhasa	lhasa	Lhasa	city
Urumqi	urumqi	Urumqi	city
Ürümqi	urumqi	Urumqi	city
Kashgar	kashgar	Kashgar	city
Osaka	osaka	Osaka	city
Kyoto	kyoto	Kyoto	city
Yokohama	yokohama	Yokohama	city
Nagoya	nagoya	Nagoya	city
Hiroshima	hiroshima	Hiroshima	city
Nagasaki	nagasaki	Nagasaki	city
Fukushima	fukushima	Fukushima	city
Sapporo	sapporo	Sapporo	city
Nagano	nagano	Nagano	city
Sendai	sendai	Sendai	city
Busan	busan	Busan	city
Incheon	incheon	Incheon	city
Pyeongchang	pyeongchang	Pyeongchang	city
Ho Chi Minh City	ho-chi-minh-city	Ho Chi Minh City	city
Saigon	saigon	Saigon	city
Da Nang	da-nang	Da Nang	city
Chiang Mai	chiang-mai	Chiang Mai	city
Phuket	phuket	Phuket	city
Surabaya	surabaya	Surabaya	city
Bandung	bandung	Bandung	city
Medan	medan	Medan	city
Banda Aceh	banda-aceh	Banda Aceh	city
Cebu	cebu	Cebu	city
Davao	davao	Davao	city
Mandalay	mandalay	Mandalay	city
Chittagong	chittagong	Chittagong	city
Sydney	sydney	Sydney	city
Melbourne	melbourne	Melbourne	city
Brisbane	brisbane	Brisbane	city
Perth	perth	Perth	city
Hobart	hobart	Hobart	city
Auckland	auckland	Auckland	city
Christchurch	christchurch	Christchurch	city
Johannesburg	johannesburg	Johannesburg	city
Durban	durban	Durban	city
Soweto	soweto	Soweto	city
Port Elizabeth	port-elizabeth	Port Elizabeth	city
Kano	kano	Kano	city
Ibadan	ibadan	Ibadan	city
Port Harcourt	port-harcourt	Port Harcourt	city
Maiduguri	maiduguri	Maiduguri	city
Kumasi	kumasi	Kumasi	city
Timbuktu	timbuktu	Timbuktu	city
Gao	gao	Gao	city
Mombasa	mombasa	Mombasa	city
Kisumu	kisumu	Kisumu	city
Entebbe	entebbe	Entebbe	city
Goma	goma	Goma	city
Bukavu	bukavu	Bukavu	city
Kisangani	kisangani	Kisangani	city
Lubumbashi	lubumbashi	Lubumbashi	city
Alexandria	alexandria	Alexandria	city
Giza	giza	Giza	city
Luxor	luxor	Luxor	city
Aswan	aswan	Aswan	city
Suez	suez	Suez	city
Port Said	port-said	Port Said	city
Sharm el-Sheikh	sharm-el-sheikh	Sharm el-Sheikh	city
Casablanca	casablanca	Casablanca	city
Marrakesh	marrakesh	Marrakesh	city
Marrakech	marrakesh	Marrakesh	city
Tangier	tangier	Tangier	city
Fès	fes	Fès	city
Oran	oran	Oran	city
Benghazi	benghazi	Benghazi	city
Misrata	misrata	Misrata	city
Sirte	sirte	Sirte	city
Sfax	sfax	Sfax	city
Massawa	massawa	Massawa	city
Jeddah	jeddah	Jeddah	city
Mecca	mecca	Mecca	city
Medina	medina	Medina	city
Manchester	manchester	Manchester	city
Birmingham	birmingham	Birmingham	city
Liverpool	liverpool	Liverpool	city
Leeds	leeds	Leeds	city
Sheffield	sheffield	Sheffield	city
Bristol	bristol	Bristol	city
Newcastle	newcastle	Newcastle	city
Nottingham	nottingham	Nottingham	city
Leicester	leicester	Leicester	city
Coventry	coventry	Coventry	city
Southampton	southampton	Southampton	city
Portsmouth	portsmouth	Portsmouth	city
Plymouth	plymouth	Plymouth	city
Brighton	brighton	Brighton	city
Oxford	oxford	Oxford	city
Cambridge	cambridge	Cambridge	city
York	york	York	city
Norwich	norwich	Norwich	city
Exeter	exeter	Exeter	city
Canterbury	canterbury	Canterbury	city
Dover	dover	Dover	city
Stoke	stoke	Stoke	city
Wolverhampton	wolverhampton	Wolverhampton	city
Sunderland	sunderland	Sunderland	city
Middlesbrough	middlesbrough	Middlesbrough	city
Blackpool	blackpool	Blackpool	city
Wigan	wigan	Wigan	city
Stratford	stratford	Stratford	city
Edinburgh	edinburgh	Edinburgh	city
Glasgow	glasgow	Glasgow	city
Aberdeen	aberdeen	Aberdeen	city
Dundee	dundee	Dundee	city
Inverness	inverness	Inverness	city
Cardiff	cardiff	Cardiff	city
Swansea	swansea	Swansea	city
Belfast	belfast	Belfast	city
Londonderry	londonderry	Londonderry	city
Derry	londonderry	Londonderry	city
Limerick	limerick	Limerick	city
Galway	galway	Galway	city
New York	new-york	New York	city
New York City	new-york	New York	city
=NYC	new-york	New York	city
=NY	new-york	New York	city
Los Angeles	los-angeles	Los Angeles	city
L.A.	los-angeles	Los Angeles	city
=LA	los-angeles	Los Angeles	city
Chicago	chicago	Chicago	city
Philadelphia	philadelphia	Philadelphia	city
San Antonio	san-antonio	San Antonio	city
San Diego	san-diego	San Diego	city
Dallas	dallas	Dallas	city
Jacksonville	jacksonville	Jacksonville	city
San Francisco	san-francisco	San Francisco	city
=SF	san-francisco	San Francisco	city
Indianapolis	indianapolis	Indianapolis	city
Fort Worth	fort-worth	Fort Worth	city
Seattle	seattle	Seattle	city
Denver	denver	Denver	city
Boston	boston	Boston	city
El Paso	el-paso	El Paso	city
Detroit	detroit	Detroit	city
Nashville	nashville	Nashville	city
Memphis	memphis	Memphis	city
Portland	portland	Portland	city
Oklahoma City	oklahoma-city	Oklahoma City	city
Las Vegas	las-vegas	Las Vegas	city
Louisville	louisville	Louisville	city
Baltimore	baltimore	Baltimore	city
Milwaukee	milwaukee	Milwaukee	city
Albuquerque	albuquerque	Albuquerque	city
Tucson	tucson	Tucson	city
Fresno	fresno	Fresno	city
Sacramento	sacramento	Sacramento	city
Kansas City	kansas-city	Kansas City	city
Atlanta	atlanta	Atlanta	city
Omaha	omaha	Omaha	city
Colorado Springs	colorado-springs	Colorado Springs	city
Miami	miami	Miami	city
Long Beach	long-beach	Long Beach	city
Oakland	oakland	Oakland	city
Minneapolis	minneapolis	Minneapolis	city
Tulsa	tulsa	Tulsa	city
Tampa	tampa	Tampa	city
New Orleans	new-orleans	New Orleans	city
Honolulu	honolulu	Honolulu	city
Anaheim	anaheim	Anaheim	city
St. Louis	st-louis	St. Louis	city
Saint Louis	st-louis	St. Louis	city
Pittsburgh	pittsburgh	Pittsburgh	city
Cincinnati	cincinnati	Cincinnati	city
Anchorage	anchorage	Anchorage	city
Newark	newark	Newark	city
Fort Lauderdale	fort-lauderdale	Fort Lauderdale	city
Orlando	orlando	Orlando	city
Salt Lake City	salt-lake-city	Salt Lake City	city
Richmond	richmond	Richmond	city
Des Moines	des-moines	Des Moines	city
Baton Rouge	baton-rouge	Baton Rouge	city
Little Rock	little-rock	Little Rock	city
Tallahassee	tallahassee	Tallahassee	city
Annapolis	annapolis	Annapolis	city
Albany	albany	Albany	city
Hartford	hartford	Hartford	city
Trenton	trenton	Trenton	city
Harrisburg	harrisburg	Harrisburg	city
Santa Fe	santa-fe	Santa Fe	city
Boise	boise	Boise	city
Springfield	springfield	Springfield	city
Topeka	topeka	Topeka	city
Cheyenne	cheyenne	Cheyenne	city
Palo Alto	palo-alto	Palo Alto	city
Berkeley	berkeley	Berkeley	city
San Bernardino	san-bernardino	San Bernardino	city
Beverly Hills	beverly-hills	Beverly Hills	city
Hollywood	hollywood	Hollywood	city
Brooklyn	brooklyn	Brooklyn	city
Manhattan	manhattan	Manhattan	city
Bronx	bronx	Bronx	city
Staten Island	staten-island	Staten Island	city
Harlem	harlem	Harlem	city
Princeton	princeton	Princeton	city
New Haven	new-haven	New Haven	city
Charlottesville	charlottesville	Charlottesville	city
Guantánamo	guantanamo	Guantánamo	city
Guantanamo	guantanamo	Guantánamo	city
Guantanamo Bay	guantanamo-bay	Guantanamo Bay	city
Guantánamo Bay	guantanamo-bay	Guantanamo Bay	city
Toronto	toronto	Toronto	city
Montreal	montreal	Montreal	city
Montréal	montreal	Montreal	city
Vancouver	vancouver	Vancouver	city
Calgary	calgary	Calgary	city
Edmonton	edmonton	Edmonton	city
Winnipeg	winnipeg	Winnipeg	city
Quebec City	quebec-city	Quebec City	city
Halifax	halifax	Halifax	city
Tijuana	tijuana	Tijuana	city
Ciudad Juárez	ciudad-juarez	Ciudad Juárez	city
Ciudad Juarez	ciudad-juarez	Ciudad Juárez	city
Guadalajara	guadalajara	Guadalajara	city
Monterrey	monterrey	Monterrey	city
Acapulco	acapulco	Acapulco	city
Cancún	cancun	Cancún	city
Cancun	cancun	Cancún	city
Veracruz	veracruz	Veracruz	city
Puebla	puebla	Puebla	city
Medellín	medellin	Medellín	city
Medellin	medellin	Medellín	city
Cali	cali	Cali	city
Cartagena	cartagena	Cartagena	city
Barranquilla	barranquilla	Barranquilla	city
Maracaibo	maracaibo	Maracaibo	city
Guayaquil	guayaquil	Guayaquil	city
Cusco	cusco	Cusco	city
Arequipa	arequipa	Arequipa	city
Santa Cruz	santa-cruz	Santa Cruz	city
Cochabamba	cochabamba	Cochabamba	city
São Paulo	sao-paulo	São Paulo	city
Sao Paulo	sao-paulo	São Paulo	city
Rio de Janeiro	rio-de-janeiro	Rio de Janeiro	city
Recife	recife	Recife	city
Fortaleza	fortaleza	Fortaleza	city
Belo Horizonte	belo-horizonte	Belo Horizonte	city
Porto Alegre	porto-alegre	Porto Alegre	city
Curitiba	curitiba	Curitiba	city
Manaus	manaus	Manaus	city
Córdoba	cordoba	Córdoba	city
Cordoba	cordoba	Córdoba	city
Rosario	rosario	Rosario	city
Valparaíso	valparaiso	Valparaíso	city
Valparaiso	valparaiso	Valparaíso	city
Saint Petersburg	saint-petersburg	Saint Petersburg	city
St. Petersburg	saint-petersburg	Saint Petersburg	city
St Petersburg	saint-petersburg	Saint Petersburg	city
Leningrad	saint-petersburg	Saint Petersburg	city
Novosibirsk	novosibirsk	Novosibirsk	city
Yekaterinburg	yekaterinburg	Yekaterinburg	city
Ekaterinburg	yekaterinburg	Yekaterinburg	city
Nizhny Novgorod	nizhny-novgorod	Nizhny Novgorod	city
Samara	samara	Samara	city
Omsk	omsk	Omsk	city
Chelyabinsk	chelyabinsk	Chelyabinsk	city
Rostov-on-Don	rostov-on-don	Rostov-on-Don	city
Rostov	rostov-on-don	Rostov-on-Don	city
Volgograd	volgograd	Volgograd	city
Stalingrad	volgograd	Volgograd	city
Voronezh	voronezh	Voronezh	city
Perm	perm	Perm	city
Krasnoyarsk	krasnoyarsk	Krasnoyarsk	city
Krasnodar	krasnodar	Krasnodar	city
Sochi	sochi	Sochi	city
Murmansk	murmansk	Murmansk	city
Arkhangelsk	arkhangelsk	Arkhangelsk	city
Vladivostok	vladivostok	Vladivostok	city
Irkutsk	irkutsk	Irkutsk	city
Yakutsk	yakutsk	Yakutsk	city
Khabarovsk	khabarovsk	Khabarovsk	city
Tula	tula	Tula	city
Kursk	kursk	Kursk	city
Smolensk	smolensk	Smolensk	city
Pskov	pskov	Pskov	city
Kaliningrad	kaliningrad	Kaliningrad	city
Königsberg	kaliningrad	Kaliningrad	city
Konigsberg	kaliningrad	Kaliningrad	city
Astrakhan	astrakhan	Astrakhan	city
Saratov	saratov	Saratov	city
Tomsk	tomsk	Tomsk	city
Norilsk	norilsk	Norilsk	city
Belgorod	belgorod	Belgorod	city
Bryansk	bryansk	Bryansk	city
Kharkiv	kharkiv	Kharkiv	city
Kharkov	kharkiv	Kharkiv	city
Odesa	odesa	Odesa	city
Odessa	odesa	Odesa	city
Dnipro	dnipro	Dnipro	city
Dnipropetrovsk	dnipro	Dnipro	city
Donetsk	donetsk	Donetsk	city
Luhansk	luhansk	Luhansk	city
Lugansk	luhansk	Luhansk	city
Lviv	lviv	Lviv	city
Lvov	lviv	Lviv	city
Zaporizhzhia	zaporizhzhia	Zaporizhzhia	city
Mariupol	mariupol	Mariupol	city
Kherson	kherson	Kherson	city
Mykolaiv	mykolaiv	Mykolaiv	city
Sevastopol	sevastopol	Sevastopol	city
Simferopol	simferopol	Simferopol	city
Yalta	yalta	Yalta	city
Chernobyl	chernobyl	Chernobyl	city
Chernihiv	chernihiv	Chernihiv	city
Bucha	bucha	Bucha	city
Bakhmut	bakhmut	Bakhmut	city
Chernivtsi	chernivtsi	Chernivtsi	city
Kraków	krakow	Kraków	city
Krakow	krakow	Kraków	city
Cracow	krakow	Kraków	city
Gdańsk	gdansk	Gdańsk	city
Gdansk	gdansk	Gdańsk	city
Wrocław	wroclaw	Wrocław	city
Wroclaw	wroclaw	Wrocław	city
Poznań	poznan	Poznań	city
Poznan	poznan	Poznań	city
Łódź	lodz	Łódź	city
Lodz	lodz	Łódź	city
Szczecin	szczecin	Szczecin	city
Katowice	katowice	Katowice	city
Lublin	lublin	Lublin	city
Auschwitz	auschwitz	Auschwitz	city
Brno	brno	Brno	city
Ostrava	ostrava	Ostrava	city
Plzeň	plzen	Plzeň	city
Plzen	plzen	Plzeň	city
Karlovy Vary	karlovy-vary	Karlovy Vary	city
Košice	kosice	Košice	city
Kosice	kosice	Košice	city
Debrecen	debrecen	Debrecen	city
Szeged	szeged	Szeged	city
Cluj	cluj	Cluj	city
Timișoara	timisoara	Timișoara	city
Timisoara	timisoara	Timișoara	city
Plovdiv	plovdiv	Plovdiv	city
Varna	varna	Varna	city
Dubrovnik	dubrovnik	Dubrovnik	city
Rijeka	rijeka	Rijeka	city
Vukovar	vukovar	Vukovar	city
Mostar	mostar	Mostar	city
Banja Luka	banja-luka	Banja Luka	city
Srebrenica	srebrenica	Srebrenica	city
Novi Sad	novi-sad	Novi Sad	city
Niš	nis	Niš	city
Nis	nis	Niš	city
Mitrovica	mitrovica	Mitrovica	city
Thessaloniki	thessaloniki	Thessaloniki	city
Piraeus	piraeus	Piraeus	city
Olympia	olympia	Olympia	city
Delphi	delphi	Delphi	city
Corinth	corinth	Corinth	city
Sparta	sparta	Sparta	city
Izmir	izmir	Izmir	city
Antalya	antalya	Antalya	city
Diyarbakır	diyarbakir	Diyarbakır	city
Diyarbakir	diyarbakir	Diyarbakır	city
Adana	adana	Adana	city
Bursa	bursa	Bursa	city
Milan	milan	Milan	city
Naples	naples	Naples	city
Turin	turin	Turin	city
Venice	venice	Venice	city
Genoa	genoa	Genoa	city
Bologna	bologna	Bologna	city
Verona	verona	Verona	city
Palermo	palermo	Palermo	city
Bari	bari	Bari	city
Catania	catania	Catania	city
Trieste	trieste	Trieste	city
Pisa	pisa	Pisa	city
Siena	siena	Siena	city
Parma	parma	Parma	city
Padua	padua	Padua	city
Bolzano	bolzano	Bolzano	city
Merano	merano	Merano	city
Trento	trento	Trento	city
Perugia	perugia	Perugia	city
Ravenna	ravenna	Ravenna	city
Modena	modena	Modena	city
Pompeii	pompeii	Pompeii	city
Lampedusa	lampedusa	Lampedusa	city
L'Aquila	l-aquila	L'Aquila	city
Barcelona	barcelona	Barcelona	city
Valencia	valencia	Valencia	city
Seville	seville	Seville	city
Zaragoza	zaragoza	Zaragoza	city
Málaga	malaga	Málaga	city
Malaga	malaga	Málaga	city
Bilbao	bilbao	Bilbao	city
San Sebastián	san-sebastian	San Sebastián	city
San Sebastian	san-sebastian	San Sebastián	city
Granada	granada	Granada	city
Toledo	toledo	Toledo	city
Salamanca	salamanca	Salamanca	city
Porto	porto	Porto	city
Faro	faro	Faro	city
Marseille	marseille	Marseille	city
Marseilles	marseille	Marseille	city
Lyon	lyon	Lyon	city
Lyons	lyon	Lyon	city
Toulouse	toulouse	Toulouse	city
Nantes	nantes	Nantes	city
Strasbourg	strasbourg	Strasbourg	city
Montpellier	montpellier	Montpellier	city
Bordeaux	bordeaux	Bordeaux	city
Lille	lille	Lille	city
Rennes	rennes	Rennes	city
Reims	reims	Reims	city
Le Havre	le-havre	Le Havre	city
Toulon	toulon	Toulon	city
Grenoble	grenoble	Grenoble	city
Dijon	dijon	Dijon	city
Metz	metz	Metz	city
Versailles	versailles	Versailles	city
Cannes	cannes	Cannes	city
Avignon	avignon	Avignon	city
Calais	calais	Calais	city
Orléans	orleans	Orléans	city
Orleans	orleans	Orléans	city
Rouen	rouen	Rouen	city
Caen	caen	Caen	city
Antwerp	antwerp	Antwerp	city
Ghent	ghent	Ghent	city
Bruges	bruges	Bruges	city
Liège	liege	Liège	city
Liege	liege	Liège	city
Leuven	leuven	Leuven	city
Charleroi	charleroi	Charleroi	city
Namur	namur	Namur	city
Rotterdam	rotterdam	Rotterdam	city
Utrecht	utrecht	Utrecht	city
Eindhoven	eindhoven	Eindhoven	city
Groningen	groningen	Groningen	city
Maastricht	maastricht	Maastricht	city
Nijmegen	nijmegen	Nijmegen	city
Haarlem	haarlem	Haarlem	city
Leiden	leiden	Leiden	city
Delft	delft	Delft	city
Gothenburg	gothenburg	Gothenburg	city
Malmö	malmoe	Malmö	city
Malmo	malmoe	Malmö	city
Uppsala	uppsala	Uppsala	city
Trondheim	trondheim	Trondheim	city
Stavanger	stavanger	Stavanger	city
Tromsø	tromso	Tromsø	city
Utøya	utoya	Utøya	city
Utoya	utoya	Utøya	city
Aarhus	aarhus	Aarhus	city
Odense	odense	Odense	city
Aalborg	aalborg	Aalborg	city
Tampere	tampere	Tampere	city
Turku	turku	Turku	city
Espoo	espoo	Espoo	city
Tartu	tartu	Tartu	city
Narva	narva	Narva	city
Daugavpils	daugavpils	Daugavpils	city
Kaunas	kaunas	Kaunas	city
Klaipėda	klaipeda	Klaipėda	city
Klaipeda	klaipeda	Klaipėda	city
Brest	brest	Brest	city
Gomel	gomel	Gomel	city
Grodno	grodno	Grodno	city
Vitebsk	vitebsk	Vitebsk	city
Basel	basel	Basel	city
Basle	basel	Basel	city
Zurich	zurich	Zurich	city
Zürich	zurich	Zurich	city
Geneva	geneva	Geneva	city
Lausanne	lausanne	Lausanne	city
Lucerne	lucerne	Lucerne	city
St. Gallen	st-gallen	St. Gallen	city
Winterthur	winterthur	Winterthur	city
Lugano	lugano	Lugano	city
Davos	davos	Davos	city
Biel	biel	Biel	city
Chur	chur	Chur	city
Fribourg	fribourg	Fribourg	city
Neuchâtel	neuchatel	Neuchâtel	city
Neuchatel	neuchatel	Neuchâtel	city
Schaffhausen	schaffhausen	Schaffhausen	city
Sion	sion	Sion	city
Thun	thun	Thun	city
Montreux	montreux	Montreux	city
Graz	graz	Graz	city
Linz	linz	Linz	city
Salzburg	salzburg	Salzburg	city
Innsbruck	innsbruck	Innsbruck	city
Klagenfurt	klagenfurt	Klagenfurt	city
Villach	villach	Villach	city
St. Pölten	st-poelten	St. Pölten	city
St. Polten	st-poelten	St. Pölten	city
Dornbirn	dornbirn	Dornbirn	city
Bregenz	bregenz	Bregenz	city
Eisenstadt	eisenstadt	Eisenstadt	city
Kitzbühel	kitzbuehel	Kitzbühel	city
Kitzbuhel	kitzbuehel	Kitzbühel	city
Feldkirch	feldkirch	Feldkirch	city
Steyr	steyr	Steyr	city
Hamburg	hamburg	Hamburg	city
Munich	munich	Munich	city
Cologne	cologne	Cologne	city
Frankfurt	frankfurt	Frankfurt	city
Frankfurt (Oder)	frankfurt-oder	Frankfurt (Oder)	city
Stuttgart	stuttgart	Stuttgart	city
Düsseldorf	duesseldorf	Düsseldorf	city
Dusseldorf	duesseldorf	Düsseldorf	city
Leipzig	leipzig	Leipzig	city
Dortmund	dortmund	Dortmund	city
Bremen	bremen	Bremen	city
Dresden	dresden	Dresden	city
Hanover	hanover	Hanover	city
Nuremberg	nuremberg	Nuremberg	city
Duisburg	duisburg	Duisburg	city
Bochum	bochum	Bochum	city
Wuppertal	wuppertal	Wuppertal	city
Bielefeld	bielefeld	Bielefeld	city
Bonn	bonn	Bonn	city
Münster	muenster	Münster	city
Mannheim	mannheim	Mannheim	city
Karlsruhe	karlsruhe	Karlsruhe	city
Augsburg	augsburg	Augsburg	city
Wiesbaden	wiesbaden	Wiesbaden	city
Mönchengladbach	moenchengladbach	Mönchengladbach	city
Gelsenkirchen	gelsenkirchen	Gelsenkirchen	city
Aachen	aachen	Aachen	city
Braunschweig	braunschweig	Braunschweig	city
Brunswick	braunschweig	Braunschweig	city
Chemnitz	chemnitz	Chemnitz	city
Kiel	kiel	Kiel	city
Magdeburg	magdeburg	Magdeburg	city
Freiburg	freiburg	Freiburg	city
Krefeld	krefeld	Krefeld	city
Mainz	mainz	Mainz	city
Lübeck	luebeck	Lübeck	city
Lubeck	luebeck	Lübeck	city
Erfurt	erfurt	Erfurt	city
Oberhausen	oberhausen	Oberhausen	city
Rostock	rostock	Rostock	city
Kassel	kassel	Kassel	city
Potsdam	potsdam	Potsdam	city
Saarbrücken	saarbruecken	Saarbrücken	city
Ludwigshafen	ludwigshafen	Ludwigshafen	city
Mülheim	muelheim	Mülheim	city
Oldenburg	oldenburg	Oldenburg	city
Osnabrück	osnabrueck	Osnabrück	city
Leverkusen	leverkusen	Leverkusen	city
Heidelberg	heidelberg	Heidelberg	city
Darmstadt	darmstadt	Darmstadt	city
Solingen	solingen	Solingen	city
Herne	herne	Herne	city
Regensburg	regensburg	Regensburg	city
Neuss	neuss	Neuss	city
Paderborn	paderborn	Paderborn	city
Ingolstadt	ingolstadt	Ingolstadt	city
Offenbach	offenbach	Offenbach	city
Fürth	fuerth	Fürth	city
Würzburg	wuerzburg	Würzburg	city
Ulm	ulm	Ulm	city
Heilbronn	heilbronn	Heilbronn	city
Pforzheim	pforzheim	Pforzheim	city
Wolfsburg	wolfsburg	Wolfsburg	city
Göttingen	goettingen	Göttingen	city
Gottingen	goettingen	Göttingen	city
Bottrop	bottrop	Bottrop	city
Reutlingen	reutlingen	Reutlingen	city
Koblenz	koblenz	Koblenz	city
Bremerhaven	bremerhaven	Bremerhaven	city
Recklinghausen	recklinghausen	Recklinghausen	city
Erlangen	erlangen	Erlangen	city
Remscheid	remscheid	Remscheid	city
Jena	jena	Jena	city
Trier	trier	Trier	city
Salzgitter	salzgitter	Salzgitter	city
Moers	moers	Moers	city
Hildesheim	hildesheim	Hildesheim	city
Gütersloh	guetersloh	Gütersloh	city
Kaiserslautern	kaiserslautern	Kaiserslautern	city
Cottbus	cottbus	Cottbus	city
Hanau	hanau	Hanau	city
Schwerin	schwerin	Schwerin	city
Witten	witten	Witten	city
Esslingen	esslingen	Esslingen	city
Gera	gera	Gera	city
Ludwigsburg	ludwigsburg	Ludwigsburg	city
Zwickau	zwickau	Zwickau	city
Tübingen	tuebingen	Tübingen	city
Tubingen	tuebingen	Tübingen	city
Flensburg	flensburg	Flensburg	city
Konstanz	konstanz	Konstanz	city
Worms	worms	Worms	city
Marburg	marburg	Marburg	city
Lüneburg	lueneburg	Lüneburg	city
Bayreuth	bayreuth	Bayreuth	city
Bamberg	bamberg	Bamberg	city
Plauen	plauen	Plauen	city
Neubrandenburg	neubrandenburg	Neubrandenburg	city
Wilhelmshaven	wilhelmshaven	Wilhelmshaven	city
Passau	passau	Passau	city
Fulda	fulda	Fulda	city
Weimar	weimar	Weimar	city
Stralsund	stralsund	Stralsund	city
Greifswald	greifswald	Greifswald	city
Görlitz	goerlitz	Görlitz	city
Wittenberg	wittenberg	Wittenberg	city
Dessau	dessau	Dessau	city
Eisenach	eisenach	Eisenach	city
Speyer	speyer	Speyer	city
Friedrichshafen	friedrichshafen	Friedrichshafen	city
Baden-Baden	baden-baden	Baden-Baden	city
Landshut	landshut	Landshut	city
Rosenheim	rosenheim	Rosenheim	city
Kempten	kempten	Kempten	city
Aschaffenburg	aschaffenburg	Aschaffenburg	city
Schweinfurt	schweinfurt	Schweinfurt	city
Wismar	wismar	Wismar	city
Emden	emden	Emden	city
Celle	celle	Celle	city
Goslar	goslar	Goslar	city
Hameln	hameln	Hameln	city
Detmold	detmold	Detmold	city
Minden	minden	Minden	city
Giessen	giessen	Giessen	city
Wetzlar	wetzlar	Wetzlar	city
Düren	dueren	Düren	city
Bautzen	bautzen	Bautzen	city
Hoyerswerda	hoyerswerda	Hoyerswerda	city
Suhl	suhl	Suhl	city
Gotha	gotha	Gotha	city
Nordhausen	nordhausen	Nordhausen	city
Sindelfingen	sindelfingen	Sindelfingen	city
Böblingen	boeblingen	Böblingen	city
Göppingen	goeppingen	Göppingen	city
Schwäbisch Gmünd	schwaebisch-gmuend	Schwäbisch Gmünd	city
Ravensburg	ravensburg	Ravensburg	city
Villingen-Schwenningen	villingen-schwenningen	Villingen-Schwenningen	city
Offenburg	offenburg	Offenburg	city
Lörrach	loerrach	Lörrach	city
Homburg	homburg	Homburg	city
Völklingen	voelklingen	Völklingen	city
Neunkirchen	neunkirchen	Neunkirchen	city
Pirmasens	pirmasens	Pirmasens	city
Garmisch-Partenkirchen	garmisch-partenkirchen	Garmisch-Partenkirchen	city
Berchtesgaden	berchtesgaden	Berchtesgaden	city
Dachau	dachau	Dachau	city
Buchenwald	buchenwald	Buchenwald	city
Gorleben	gorleben	Gorleben	city
Heiligendamm	heiligendamm	Heiligendamm	city
Ramstein	ramstein	Ramstein	city
Wacken	wacken	Wacken	city
Winnenden	winnenden	Winnenden	city
Norderstedt	norderstedt	Norderstedt	city
Neumünster	neumuenster	Neumünster	city
Itzehoe	itzehoe	Itzehoe	city
Pinneberg	pinneberg	Pinneberg	city
Husum	husum	Husum	city
Eckernförde	eckernfoerde	Eckernförde	city
Verden	verden	Verden	city
Delmenhorst	delmenhorst	Delmenhorst	city
Nordhorn	nordhorn	Nordhorn	city
Lingen	lingen	Lingen	city
Rheine	rheine	Rheine	city
Bocholt	bocholt	Bocholt	city
Wesel	wesel	Wesel	city
Kleve	kleve	Kleve	city
Viersen	viersen	Viersen	city
Ratingen	ratingen	Ratingen	city
Velbert	velbert	Velbert	city
Iserlohn	iserlohn	Iserlohn	city
Lüdenscheid	luedenscheid	Lüdenscheid	city
Arnsberg	arnsberg	Arnsberg	city
Soest	soest	Soest	city
Lippstadt	lippstadt	Lippstadt	city
Unna	unna	Unna	city
Lünen	luenen	Lünen	city
Marl	marl	Marl	city
Dorsten	dorsten	Dorsten	city
Gladbeck	gladbeck	Gladbeck	city
Hürth	huerth	Hürth	city
Troisdorf	troisdorf	Troisdorf	city
Euskirchen	euskirchen	Euskirchen	city
Bergisch Gladbach	bergisch-gladbach	Bergisch Gladbach	city
Dormagen	dormagen	Dormagen	city
Grevenbroich	grevenbroich	Grevenbroich	city
Bad Homburg	bad-homburg	Bad Homburg	city
Rüsselsheim	ruesselsheim	Rüsselsheim	city
Eberswalde	eberswalde	Eberswalde	city
Senftenberg	senftenberg	Senftenberg	city
Neuruppin	neuruppin	Neuruppin	city
Brandenburg an der Havel	brandenburg-an-der-havel	Brandenburg an der Havel	city
Oranienburg	oranienburg	Oranienburg	city
Stendal	stendal	Stendal	city
Halberstadt	halberstadt	Halberstadt	city
Quedlinburg	quedlinburg	Quedlinburg	city
Wernigerode	wernigerode	Wernigerode	city
Merseburg	merseburg	Merseburg	city
Naumburg	naumburg	Naumburg	city
Meissen	meissen	Meissen	city
Pirna	pirna	Pirna	city
Freital	freital	Freital	city
Riesa	riesa	Riesa	city
Saalfeld	saalfeld	Saalfeld	city
Ilmenau	ilmenau	Ilmenau	city
Kreuzberg	kreuzberg	Kreuzberg	city
Neukölln	neukoelln	Neukölln	city
Neukolln	neukoelln	Neukölln	city
Charlottenburg	charlottenburg	Charlottenburg	city
Spandau	spandau	Spandau	city
Prenzlauer Berg	prenzlauer-berg	Prenzlauer Berg	city
Schöneberg	schoeneberg	Schöneberg	city
Pankow	pankow	Pankow	city
Köpenick	koepenick	Köpenick	city
Altona	altona	Altona	city
St. Pauli	st-pauli	St. Pauli	city
Schwabing	schwabing	Schwabing	city
Sachsenhausen	sachsenhausen	Sachsenhausen	city
Ravensbrück	ravensbrueck	Ravensbrück	city
Bergen-Belsen	bergen-belsen	Bergen-Belsen	city
Wandlitz	wandlitz	Wandlitz	city
Tegel	tegel	Tegel	city
Tempelhof	tempelhof	Tempelhof	city
Schönefeld	schoenefeld	Schönefeld	city
Fessenheim	fessenheim	Fessenheim	city
Hockenheim	hockenheim	Hockenheim	city
Amiens	amiens	Amiens	city
Limoges	limoges	Limoges	city
Besançon	besancon	Besançon	city
Perpignan	perpignan	Perpignan	city
Mulhouse	mulhouse	Mulhouse	city
Colmar	colmar	Colmar	city
La Rochelle	la-rochelle	La Rochelle	city
Biarritz	biarritz	Biarritz	city
Saint-Tropez	saint-tropez	Saint-Tropez	city
Lourdes	lourdes	Lourdes	city
Saint-Denis	saint-denis	Saint-Denis	city
Alicante	alicante	Alicante	city
Murcia	murcia	Murcia	city
Cádiz	cadiz	Cádiz	city
Cadiz	cadiz	Cádiz	city
Gijón	gijon	Gijón	city
A Coruña	a-coruna	A Coruña	city
La Coruña	a-coruna	A Coruña	city
Santiago de Compostela	santiago-de-compostela	Santiago de Compostela	city
Palma	palma	Palma	city
Palma de Mallorca	palma	Palma	city
Las Palmas	las-palmas	Las Palmas	city
Coimbra	coimbra	Coimbra	city
Braga	braga	Braga	city
Cagliari	cagliari	Cagliari	city
Syracuse in Sicily	syracuse-sicily	Syracuse in Sicily	city
Messina	messina	Messina	city
Rimini	rimini	Rimini	city
Lucca	lucca	Lucca	city
Mantua	mantua	Mantua	city
Bergamo	bergamo	Bergamo	city
Brescia	brescia	Brescia	city
Cremona	cremona	Cremona	city
Vicenza	vicenza	Vicenza	city
Zadar	zadar	Zadar	city
Pula	pula	Pula	city
Maribor	maribor	Maribor	city
Celje	celje	Celje	city
Tuzla	tuzla	Tuzla	city
Zenica	zenica	Zenica	city
Bihać	bihac	Bihać	city
Bihac	bihac	Bihać	city
Goražde	gorazde	Goražde	city
Gorazde	gorazde	Goražde	city
Kragujevac	kragujevac	Kragujevac	city
Prizren	prizren	Prizren	city
Peć	pec	Peć	city
Peja	pec	Peć	city
Ohrid	ohrid	Ohrid	city
Tetovo	tetovo	Tetovo	city
Bitola	bitola	Bitola	city
Durrës	durres	Durrës	city
Durres	durres	Durrës	city
Shkodër	shkoder	Shkodër	city
Shkodra	shkoder	Shkodër	city
Constanța	constanta	Constanța	city
Constanta	constanta	Constanța	city
Iași	iasi	Iași	city
Iasi	iasi	Iași	city
Brașov	brasov	Brașov	city
Brasov	brasov	Brașov	city
Sibiu	sibiu	Sibiu	city
Burgas	burgas	Burgas	city
Pécs	pecs	Pécs	city
Pecs	pecs	Pécs	city
Győr	gyor	Győr	city
Gyor	gyor	Győr	city
Miskolc	miskolc	Miskolc	city
Białystok	bialystok	Białystok	city
Bialystok	bialystok	Białystok	city
Gdynia	gdynia	Gdynia	city
Toruń	torun	Toruń	city
Torun	torun	Toruń	city
Bydgoszcz	bydgoszcz	Bydgoszcz	city
Rzeszów	rzeszow	Rzeszów	city
Rzeszow	rzeszow	Rzeszów	city
Częstochowa	czestochowa	Częstochowa	city
Czestochowa	czestochowa	Częstochowa	city
Ternopil	ternopil	Ternopil	city
Vinnytsia	vinnytsia	Vinnytsia	city
Poltava	poltava	Poltava	city
Sumy	sumy	Sumy	city
Zhytomyr	zhytomyr	Zhytomyr	city
Rivne	rivne	Rivne	city
Ivano-Frankivsk	ivano-frankivsk	Ivano-Frankivsk	city
Uzhhorod	uzhhorod	Uzhhorod	city
Kryvyi Rih	kryvyi-rih	Kryvyi Rih	city
Kramatorsk	kramatorsk	Kramatorsk	city
Sloviansk	sloviansk	Sloviansk	city
Slavyansk	sloviansk	Sloviansk	city
Melitopol	melitopol	Melitopol	city
Berdiansk	berdiansk	Berdiansk	city
Kerch	kerch	Kerch	city
Avdiivka	avdiivka	Avdiivka	city
Mogilev	mogilev	Mogilev	city
Mahilyow	mogilev	Mogilev	city
Gyumri	gyumri	Gyumri	city
Ganja	ganja	Ganja	city
Sumgait	sumgait	Sumgait	city
Sumqayit	sumgait	Sumgait	city
Shusha	shusha	Shusha	city
Rustavi	rustavi	Rustavi	city
Telavi	telavi	Telavi	city
Akhalgori	akhalgori	Akhalgori	city
Kodori Gorge	kodori-gorge	Kodori Gorge	city
Bukhara	bukhara	Bukhara	city
Samarkand	samarkand	Samarkand	city
Andijan	andijan	Andijan	city
Osh	osh	Osh	city
Khujand	khujand	Khujand	city
Karaganda	karaganda	Karaganda	city
Shymkent	shymkent	Shymkent	city
Atyrau	atyrau	Atyrau	city
Baikonur	baikonur	Baikonur	city
Aktau	aktau	Aktau	city
Ulan-Ude	ulan-ude	Ulan-Ude	city
Chita	chita	Chita	city
Magadan	magadan	Magadan	city
Petropavlovsk-Kamchatsky	petropavlovsk-kamchatsky	Petropavlovsk-Kamchatsky	city
Vorkuta	vorkuta	Vorkuta	city
Syktyvkar	syktyvkar	Syktyvkar	city
Tambov	tambov	Tambov	city
Ryazan	ryazan	Ryazan	city
Tver	tver	Tver	city
Yaroslavl	yaroslavl	Yaroslavl	city
Ivanovo	ivanovo	Ivanovo	city
Kaluga	kaluga	Kaluga	city
Oryol	oryol	Oryol	city
Lipetsk	lipetsk	Lipetsk	city
Penza	penza	Penza	city
Ulyanovsk	ulyanovsk	Ulyanovsk	city
Tolyatti	tolyatti	Tolyatti	city
Togliatti	tolyatti	Tolyatti	city
Orenburg	orenburg	Orenburg	city
Magnitogorsk	magnitogorsk	Magnitogorsk	city
Tyumen	tyumen	Tyumen	city
Surgut	surgut	Surgut	city
Kemerovo	kemerovo	Kemerovo	city
Barnaul	barnaul	Barnaul	city
Abakan	abakan	Abakan	city
Blagoveshchensk	blagoveshchensk	Blagoveshchensk	city
Budyonnovsk	budyonnovsk	Budyonnovsk	city
Budennovsk	budyonnovsk	Budyonnovsk	city
Pyatigorsk	pyatigorsk	Pyatigorsk	city
Stavropol	stavropol	Stavropol	city
Cherkessk	cherkessk	Cherkessk	city
Maykop	maykop	Maykop	city
Novorossiysk	novorossiysk	Novorossiysk	city
Derbent	derbent	Derbent	city
Gudermes	gudermes	Gudermes	city
Novgorod	novgorod	Novgorod	city
Petrozavodsk	petrozavodsk	Petrozavodsk	city
Kobane	kobane	Kobane	city
Kobani	kobane	Kobane	city
Deir ez-Zor	deir-ez-zor	Deir ez-Zor	city
Deir al-Zor	deir-ez-zor	Deir ez-Zor	city
Latakia	latakia	Latakia	city
Tartus	tartus	Tartus	city
Daraa	daraa	Daraa	city
Deraa	daraa	Daraa	city
Sidon	sidon	Sidon	city
Aqaba	aqaba	Aqaba	city
Zarqa	zarqa	Zarqa	city
Ramadi	ramadi	Ramadi	city
Samarra	samarra	Samarra	city
Halabja	halabja	Halabja	city
Duhok	duhok	Duhok	city
Sinjar	sinjar	Sinjar	city
Abadan	abadan	Abadan	city
Bushehr	bushehr	Bushehr	city
Natanz	natanz	Natanz	city
Fordow	fordow	Fordow	city
Bandar Abbas	bandar-abbas	Bandar Abbas	city
Dammam	dammam	Dammam	city
Taif	taif	Taif	city
Hodeidah	hodeidah	Hodeidah	city
Hudaydah	hodeidah	Hodeidah	city
Taiz	taiz	Taiz	city
Salalah	salalah	Salalah	city
Sharjah	sharjah	Sharjah	city
Port Sudan	port-sudan	Port Sudan	city
Omdurman	omdurman	Omdurman	city
El Fasher	el-fasher	El Fasher	city
Al Fasher	el-fasher	El Fasher	city
Nyala	nyala	Nyala	city
Dire Dawa	dire-dawa	Dire Dawa	city
Mekelle	mekelle	Mekelle	city
Gondar	gondar	Gondar	city
Kismayo	kismayo	Kismayo	city
Berbera	berbera	Berbera	city
Arusha	arusha	Arusha	city
Mwanza	mwanza	Mwanza	city
Lamu	lamu	Lamu	city
Eldoret	eldoret	Eldoret	city
Kigoma	kigoma	Kigoma	city
Beni	beni	Beni	city
Bunia	bunia	Bunia	city
Kananga	kananga	Kananga	city
Pointe-Noire	pointe-noire	Pointe-Noire	city
Port-Gentil	port-gentil	Port-Gentil	city
Bouaké	bouake	Bouaké	city
Tamale	tamale	Tamale	city
Cotonou	cotonou	Cotonou	city
Kaduna	kaduna	Kaduna	city
Jos	jos	Jos	city
Enugu	enugu	Enugu	city
Benin City	benin-city	Benin City	city
Calabar	calabar	Calabar	city
Zaria	zaria	Zaria	city
Agadez	agadez	Agadez	city
Zinder	zinder	Zinder	city
Kidal	kidal	Kidal	city
Mopti	mopti	Mopti	city
Bobo-Dioulasso	bobo-dioulasso	Bobo-Dioulasso	city
Saint-Louis	saint-louis	Saint-Louis	city
Tamanrasset	tamanrasset	Tamanrasset	city
Annaba	annaba	Annaba	city
Agadir	agadir	Agadir	city
Fez	fez	Fez	city
Meknès	meknes	Meknès	city
Ceuta	ceuta	Ceuta	city
Melilla	melilla	Melilla	city
Tobruk	tobruk	Tobruk	city
Derna	derna	Derna	city
Ismailia	ismailia	Ismailia	city
Sinai	sinai	Sinai	city
Mansoura	mansoura	Mansoura	city
Bulawayo	bulawayo	Bulawayo	city
Ndola	ndola	Ndola	city
Blantyre	blantyre	Blantyre	city
Beira	beira	Beira	city
Nampula	nampula	Nampula	city
Polokwane	polokwane	Polokwane	city
East London	east-london	East London	city
Swakopmund	swakopmund	Swakopmund	city
Walvis Bay	walvis-bay	Walvis Bay	city
Toamasina	toamasina	Toamasina	city
Kochi	kochi	Kochi	city
Thiruvananthapuram	thiruvananthapuram	Thiruvananthapuram	city
Lucknow	lucknow	Lucknow	city
Kanpur	kanpur	Kanpur	city
Nagpur	nagpur	Nagpur	city
Indore	indore	Indore	city
Bhopal	bhopal	Bhopal	city
Patna	patna	Patna	city
Surat	surat	Surat	city
Agra	agra	Agra	city
Allahabad	allahabad	Allahabad	city
Ayodhya	ayodhya	Ayodhya	city
Chandigarh	chandigarh	Chandigarh	city
Guwahati	guwahati	Guwahati	city
Imphal	imphal	Imphal	city
Dehradun	dehradun	Dehradun	city
Shimla	shimla	Shimla	city
Darjeeling	darjeeling	Darjeeling	city
Ludhiana	ludhiana	Ludhiana	city
Mysore	mysore	Mysore	city
Multan	multan	Multan	city
Faisalabad	faisalabad	Faisalabad	city
Islamkot	islamkot	Islamkot	city
Abbottabad	abbottabad	Abbottabad	city
Gwadar	gwadar	Gwadar	city
Kandy	kandy	Kandy	city
Jaffna	jaffna	Jaffna	city
Galle	galle	Galle	city
Trincomalee	trincomalee	Trincomalee	city
Pokhara	pokhara	Pokhara	city
Sylhet	sylhet	Sylhet	city
Khulna	khulna	Khulna	city
Cox's Bazar	cox-s-bazar	Cox's Bazar	city
Rajshahi	rajshahi	Rajshahi	city
Luang Prabang	luang-prabang	Luang Prabang	city
Siem Reap	siem-reap	Siem Reap	city
Battambang	battambang	Battambang	city
Haiphong	haiphong	Haiphong	city
Pattaya	pattaya	Pattaya	city
Ayutthaya	ayutthaya	Ayutthaya	city
Ipoh	ipoh	Ipoh	city
Penang	penang	Penang	city
Johor Bahru	johor-bahru	Johor Bahru	city
Kota Kinabalu	kota-kinabalu	Kota Kinabalu	city
Malacca	malacca	Malacca	city
Makassar	makassar	Makassar	city
Palembang	palembang	Palembang	city
Yogyakarta	yogyakarta	Yogyakarta	city
Denpasar	denpasar	Denpasar	city
Zamboanga	zamboanga	Zamboanga	city
Marawi	marawi	Marawi	city
Baguio	baguio	Baguio	city
Daegu	daegu	Daegu	city
Daejeon	daejeon	Daejeon	city
Gwangju	gwangju	Gwangju	city
Ulsan	ulsan	Ulsan	city
Suwon	suwon	Suwon	city
Kaesong	kaesong	Kaesong	city
Fukuoka	fukuoka	Fukuoka	city
Kitakyushu	kitakyushu	Kitakyushu	city
Nara	nara	Nara	city
Niigata	niigata	Niigata	city
Okayama	okayama	Okayama	city
Kumamoto	kumamoto	Kumamoto	city
Kagoshima	kagoshima	Kagoshima	city
Naha	naha	Naha	city
Kaohsiung	kaohsiung	Kaohsiung	city
Taichung	taichung	Taichung	city
Tainan	tainan	Tainan	city
Dalian	dalian	Dalian	city
Shenyang	shenyang	Shenyang	city
Changchun	changchun	Changchun	city
Jinan	jinan	Jinan	city
Zhengzhou	zhengzhou	Zhengzhou	city
Changsha	changsha	Changsha	city
Kunming	kunming	Kunming	city
Guiyang	guiyang	Guiyang	city
Nanning	nanning	Nanning	city
Fuzhou	fuzhou	Fuzhou	city
Xiamen	xiamen	Xiamen	city
Suzhou	suzhou	Suzhou	city
Wuxi	wuxi	Wuxi	city
Ningbo	ningbo	Ningbo	city
Hefei	hefei	Hefei	city
Nanchang	nanchang	Nanchang	city
Taiyuan	taiyuan	Taiyuan	city
Lanzhou	lanzhou	Lanzhou	city
Xining	xining	Xining	city
Hohhot	hohhot	Hohhot	city
Dongguan	dongguan	Dongguan	city
Foshan	foshan	Foshan	city
Zhuhai	zhuhai	Zhuhai	city
Sanya	sanya	Sanya	city
Gold Coast	gold-coast	Gold Coast	city
Cairns	cairns	Cairns	city
Alice Springs	alice-springs	Alice Springs	city
Geelong	geelong	Geelong	city
Townsville	townsville	Townsville	city
Dunedin	dunedin	Dunedin	city
Rotorua	rotorua	Rotorua	city
Nadi	nadi	Nadi	city
Akron	akron	Akron	city
Amarillo	amarillo	Amarillo	city
Ann Arbor	ann-arbor	Ann Arbor	city
Asheville	asheville	Asheville	city
Aspen	aspen	Aspen	city
Athens, Georgia	athens-georgia	Athens, Georgia	city
Bakersfield	bakersfield	Bakersfield	city
Bethesda	bethesda	Bethesda	city
Biloxi	biloxi	Biloxi	city
Burbank	burbank	Burbank	city
Camden	camden	Camden	city
Cedar Rapids	cedar-rapids	Cedar Rapids	city
Charleston	charleston	Charleston	city
Chattanooga	chattanooga	Chattanooga	city
Corpus Christi	corpus-christi	Corpus Christi	city
Dayton	dayton	Dayton	city
Daytona Beach	daytona-beach	Daytona Beach	city
Duluth	duluth	Duluth	city
Durham	durham	Durham	city
Evansville	evansville	Evansville	city
Fargo	fargo	Fargo	city
Fayetteville	fayetteville	Fayetteville	city
Flagstaff	flagstaff	Flagstaff	city
Fort Collins	fort-collins	Fort Collins	city
Fort Myers	fort-myers	Fort Myers	city
Fort Wayne	fort-wayne	Fort Wayne	city
Galveston	galveston	Galveston	city
Gettysburg	gettysburg	Gettysburg	city
Glendale	glendale	Glendale	city
Grand Rapids	grand-rapids	Grand Rapids	city
Green Bay	green-bay	Green Bay	city
Greensboro	greensboro	Greensboro	city
Hoboken	hoboken	Hoboken	city
Huntsville	huntsville	Huntsville	city
Iowa City	iowa-city	Iowa City	city
Irvine	irvine	Irvine	city
Ithaca	ithaca	Ithaca	city
Jersey City	jersey-city	Jersey City	city
Joplin	joplin	Joplin	city
Juneau	juneau	Juneau	city
Key West	key-west	Key West	city
Knoxville	knoxville	Knoxville	city
Lancaster	lancaster	Lancaster	city
Lansing	lansing	Lansing	city
Laredo	laredo	Laredo	city
Lexington	lexington	Lexington	city
Los Alamos	los-alamos	Los Alamos	city
Lubbock	lubbock	Lubbock	city
Modesto	modesto	Modesto	city
Napa	napa	Napa	city
Naperville	naperville	Naperville	city
Newport	newport	Newport	city
Norfolk	norfolk	Norfolk	city
Ogden	ogden	Ogden	city
Pasadena	pasadena	Pasadena	city
Pensacola	pensacola	Pensacola	city
Peoria	peoria	Peoria	city
Plano	plano	Plano	city
Provo	provo	Provo	city
Reno	reno	Reno	city
Roanoke	roanoke	Roanoke	city
Rochester	rochester	Rochester	city
Roswell	roswell	Roswell	city
Saginaw	saginaw	Saginaw	city
Salem	salem	Salem	city
San Jose	san-jose	San Jose	city
Santa Ana	santa-ana	Santa Ana	city
Santa Barbara	santa-barbara	Santa Barbara	city
Santa Monica	santa-monica	Santa Monica	city
Sarasota	sarasota	Sarasota	city
Savannah	savannah	Savannah	city
Scottsdale	scottsdale	Scottsdale	city
Scranton	scranton	Scranton	city
Selma	selma	Selma	city
Shreveport	shreveport	Shreveport	city
Sioux Falls	sioux-falls	Sioux Falls	city
Spokane	spokane	Spokane	city
Stamford	stamford	Stamford	city
Stockton	stockton	Stockton	city
Syracuse	syracuse	Syracuse	city
Tacoma	tacoma	Tacoma	city
Tempe	tempe	Tempe	city
Tuscaloosa	tuscaloosa	Tuscaloosa	city
Utica	utica	Utica	city
Waco	waco	Waco	city
Wichita	wichita	Wichita	city
Wilmington	wilmington	Wilmington	city
Winston-Salem	winston-salem	Winston-Salem	city
Worcester	worcester	Worcester	city
Yonkers	yonkers	Yonkers	city
Youngstown	youngstown	Youngstown	city
Arlington County	arlington-county	Arlington County	city
Malibu	malibu	Malibu	city
Santa Clara	santa-clara	Santa Clara	city
Cupertino	cupertino	Cupertino	city
Mountain View	mountain-view	Mountain View	city
Menlo Park	menlo-park	Menlo Park	city
Redmond	redmond	Redmond	city
Bellevue	bellevue	Bellevue	city
Silicon Valley	silicon-valley	Silicon Valley	city
Cape Canaveral	cape-canaveral	Cape Canaveral	city
West Point	west-point	West Point	city
Quantico	quantico	Quantico	city
Saskatoon	saskatoon	Saskatoon	city
London, Ontario	london-ontario	London, Ontario	city
Kitchener	kitchener	Kitchener	city
Windsor, Ontario	windsor-ontario	Windsor, Ontario	city
St. John's	st-john-s	St. John's	city
Fredericton	fredericton	Fredericton	city
Moncton	moncton	Moncton	city
Banff	banff	Banff	city
Whistler	whistler	Whistler	city
Mississauga	mississauga	Mississauga	city
Gatineau	gatineau	Gatineau	city
Laval	laval	Laval	city
Mérida	merida	Mérida	city
Oaxaca	oaxaca	Oaxaca	city
León	leon	León	city
Querétaro	queretaro	Querétaro	city
Chihuahua	chihuahua	Chihuahua	city
Culiacán	culiacan	Culiacán	city
Hermosillo	hermosillo	Hermosillo	city
Mazatlán	mazatlan	Mazatlán	city
Matamoros	matamoros	Matamoros	city
Nuevo Laredo	nuevo-laredo	Nuevo Laredo	city
Morelia	morelia	Morelia	city
San Pedro Sula	san-pedro-sula	San Pedro Sula	city
Colón	colon	Colón	city
San Juan	san-juan	San Juan	city
Ponce	ponce	Ponce	city
Santiago de Cuba	santiago-de-cuba	Santiago de Cuba	city
Camagüey	camagueey	Camagüey	city
Kingstown	kingstown	Kingstown	city
Castries	castries	Castries	city
Roseau	roseau	Roseau	city
Basseterre	basseterre	Basseterre	city
St. George's	st-george-s	St. George's	city
Cayenne	cayenne	Cayenne	city
Belém	belem	Belém	city
Belem	belem	Belém	city
Goiânia	goiania	Goiânia	city
Campinas	campinas	Campinas	city
Florianópolis	florianopolis	Florianópolis	city
Vitória	vitoria	Vitória	city
Maceió	maceio	Maceió	city
São Luís	sao-luis	São Luís	city
La Plata	la-plata	La Plata	city
Mar del Plata	mar-del-plata	Mar del Plata	city
Tucumán	tucuman	Tucumán	city
Ushuaia	ushuaia	Ushuaia	city
Bariloche	bariloche	Bariloche	city
Salta	salta	Salta	city
Concepción	concepcion	Concepción	city
Antofagasta	antofagasta	Antofagasta	city
Iquique	iquique	Iquique	city
Punta Arenas	punta-arenas	Punta Arenas	city
Viña del Mar	vina-del-mar	Viña del Mar	city
Trujillo	trujillo	Trujillo	city
Iquitos	iquitos	Iquitos	city
Puno	puno	Puno	city
Cuenca	cuenca	Cuenca	city
Bucaramanga	bucaramanga	Bucaramanga	city
Cúcuta	cucuta	Cúcuta	city
Santa Marta	santa-marta	Santa Marta	city
Barquisimeto	barquisimeto	Barquisimeto	city
Ciudad del Este	ciudad-del-este	Ciudad del Este	city
Encarnación	encarnacion	Encarnación	city
Punta del Este	punta-del-este	Punta del Este	city
Bournemouth	bournemouth	Bournemouth	city
Blackburn	blackburn	Blackburn	city
Burnley	burnley	Burnley	city
Rochdale	rochdale	Rochdale	city
Stockport	stockport	Stockport	city
Oldham	oldham	Oldham	city
Salford	salford	Salford	city
Huddersfield	huddersfield	Huddersfield	city
Wakefield	wakefield	Wakefield	city
Doncaster	doncaster	Doncaster	city
Rotherham	rotherham	Rotherham	city
Barnsley	barnsley	Barnsley	city
Grimsby	grimsby	Grimsby	city
Scunthorpe	scunthorpe	Scunthorpe	city
Northampton	northampton	Northampton	city
Luton	luton	Luton	city
Watford	watford	Watford	city
Milton Keynes	milton-keynes	Milton Keynes	city
Peterborough	peterborough	Peterborough	city
Ipswich	ipswich	Ipswich	city
Colchester	colchester	Colchester	city
Chelmsford	chelmsford	Chelmsford	city
Southend	southend	Southend	city
Basildon	basildon	Basildon	city
Maidstone	maidstone	Maidstone	city
Eastbourne	eastbourne	Eastbourne	city
Guildford	guildford	Guildford	city
Slough	slough	Slough	city
Swindon	swindon	Swindon	city
Gloucester	gloucester	Gloucester	city
Cheltenham	cheltenham	Cheltenham	city
Hereford	hereford	Hereford	city
Shrewsbury	shrewsbury	Shrewsbury	city
Telford	telford	Telford	city
Chester	chester	Chester	city
Carlisle	carlisle	Carlisle	city
Darlington	darlington	Darlington	city
Hartlepool	hartlepool	Hartlepool	city
Gateshead	gateshead	Gateshead	city
Scarborough	scarborough	Scarborough	city
Harrogate	harrogate	Harrogate	city
Truro	truro	Truro	city
Torquay	torquay	Torquay	city
Salisbury	salisbury	Salisbury	city
Winchester	winchester	Winchester	city
Stonehenge	stonehenge	Stonehenge	city
Wimbledon	wimbledon	Wimbledon	city
Greenwich	greenwich	Greenwich	city
Westminster	westminster	Westminster	city
Hackney	hackney	Hackney	city
Brixton	brixton	Brixton	city
Kensington	kensington	Kensington	city
Notting Hill	notting-hill	Notting Hill	city
Heathrow	heathrow	Heathrow	city
Gatwick	gatwick	Gatwick	city
Stansted	stansted	Stansted	city
Soho	soho	Soho	city
Canary Wharf	canary-wharf	Canary Wharf	city
Stirling	stirling	Stirling	city
St Andrews	st-andrews	St Andrews	city
Lockerbie	lockerbie	Lockerbie	city
Wrexham	wrexham	Wrexham	city
Bangor	bangor	Bangor	city
Armagh	armagh	Armagh	city
Newry	newry	Newry	city
Lisburn	lisburn	Lisburn	city
Waterford	waterford	Waterford	city
Kilkenny	kilkenny	Kilkenny	city
Sligo	sligo	Sligo	city
Drogheda	drogheda	Drogheda	city
Roskilde	roskilde	Roskilde	city
Esbjerg	esbjerg	Esbjerg	city
Helsingborg	helsingborg	Helsingborg	city
Linköping	linkoeping	Linköping	city
Örebro	oerebro	Örebro	city
Västerås	vaesteras	Västerås	city
Norrköping	norrkoeping	Norrköping	city
Jönköping	joenkoeping	Jönköping	city
Umeå	umea	Umeå	city
Kiruna	kiruna	Kiruna	city
Kristiansand	kristiansand	Kristiansand	city
Drammen	drammen	Drammen	city
Lillehammer	lillehammer	Lillehammer	city
Oulu	oulu	Oulu	city
Lahti	lahti	Lahti	city
Jyväskylä	jyvaeskylae	Jyväskylä	city
Rovaniemi	rovaniemi	Rovaniemi	city
Akureyri	akureyri	Akureyri	city
Tórshavn	torshavn	Tórshavn	city
Nuuk	nuuk	Nuuk	city
Longyearbyen	longyearbyen	Longyearbyen	city
Heraklion	heraklion	Heraklion	city
Patras	patras	Patras	city
Volos	volos	Volos	city
Rhodes	rhodes	Rhodes	city
Kalamata	kalamata	Kalamata	city
Larnaca	larnaca	Larnaca	city
Limassol	limassol	Limassol	city
Paphos	paphos	Paphos	city
Famagusta	famagusta	Famagusta	city
Trabzon	trabzon	Trabzon	city
Konya	konya	Konya	city
Gaziantep	gaziantep	Gaziantep	city
Kayseri	kayseri	Kayseri	city
Mersin	mersin	Mersin	city
Samsun	samsun	Samsun	city
Şanlıurfa	sanliurfa	Şanlıurfa	city
Edirne	edirne	Edirne	city
Bodrum	bodrum	Bodrum	city
Incirlik	incirlik	Incirlik	city
Mechelen	mechelen	Mechelen	city
Ostend	ostend	Ostend	city
Kortrijk	kortrijk	Kortrijk	city
Mons	mons	Mons	city
Tilburg	tilburg	Tilburg	city
Breda	breda	Breda	city
Arnhem	arnhem	Arnhem	city
Enschede	enschede	Enschede	city
Almere	almere	Almere	city
Apeldoorn	apeldoorn	Apeldoorn	city
Hilversum	hilversum	Hilversum	city
Esch	esch	Esch	city
Echternach	echternach	Echternach	city
Schengen	schengen	Schengen	city
Bavaria	bavaria	Bavaria	region
Baden-Württemberg	baden-wuerttemberg	Baden-Württemberg	region
Baden-Wuerttemberg	baden-wuerttemberg	Baden-Württemberg	region
Saxony	saxony	Saxony	region
Lower Saxony	lower-saxony	Lower Saxony	region
North Rhine-Westphalia	north-rhine-westphalia	North Rhine-Westphalia	region
Rhineland-Palatinate	rhineland-palatinate	Rhineland-Palatinate	region
Saarland	saarland	Saarland	region
Thuringia	thuringia	Thuringia	region
Brandenburg	brandenburg	Brandenburg	region
Saxony-Anhalt	saxony-anhalt	Saxony-Anhalt	region
Mecklenburg-Western Pomerania	mecklenburg-western-pomerania	Mecklenburg-Western Pomerania	region
Mecklenburg-Vorpommern	mecklenburg-western-pomerania	Mecklenburg-Western Pomerania	region
Schleswig-Holstein	schleswig-holstein	Schleswig-Holstein	region
Franconia	franconia	Franconia	region
Upper Franconia	upper-franconia	Upper Franconia	region
Lower Franconia	lower-franconia	Lower Franconia	region
Middle Franconia	middle-franconia	Middle Franconia	region
Upper Bavaria	upper-bavaria	Upper Bavaria	region
Lower Bavaria	lower-bavaria	Lower Bavaria	region
Upper Palatinate	upper-palatinate	Upper Palatinate	region
Swabia	swabia	Swabia	region
Allgäu	allgaeu	Allgäu	region
Allgau	allgaeu	Allgäu	region
Rhineland	rhineland	Rhineland	region
Westphalia	westphalia	Westphalia	region
Ruhr area	ruhr-area	Ruhr area	region
Ruhr region	ruhr-area	Ruhr area	region
Sauerland	sauerland	Sauerland	region
Eifel	eifel	Eifel	region
Hunsrück	hunsrueck	Hunsrück	region
Palatinate	palatinate	Palatinate	region
East Frisia	east-frisia	East Frisia	region
Friesland	friesland	Friesland	region
Holstein	holstein	Holstein	region
Mecklenburg	mecklenburg	Mecklenburg	region
Western Pomerania	western-pomerania	Western Pomerania	region
Lusatia	lusatia	Lusatia	region
Upper Lusatia	upper-lusatia	Upper Lusatia	region
Uckermark	uckermark	Uckermark	region
Prignitz	prignitz	Prignitz	region
Altmark	altmark	Altmark	region
Emsland	emsland	Emsland	region
Münsterland	muensterland	Münsterland	region
Württemberg	wuerttemberg	Württemberg	region
Wuerttemberg	wuerttemberg	Württemberg	region
Black Forest	black-forest	Black Forest	region
Odenwald	odenwald	Odenwald	region
Spessart	spessart	Spessart	region
Bavarian Forest	bavarian-forest	Bavarian Forest	region
Lüneburger Heide	lueneburger-heide	Lüneburger Heide	region
Lower Rhine	lower-rhine	Lower Rhine	region
Lower Austria	lower-austria	Lower Austria	region
Upper Austria	upper-austria	Upper Austria	region
Styria	styria	Styria	region
Carinthia	carinthia	Carinthia	region
Burgenland	burgenland	Burgenland	region
Vorarlberg	vorarlberg	Vorarlberg	region
Valais	valais	Valais	region
Graubünden	graubuenden	Graubünden	region
Grisons	graubuenden	Graubünden	region
Ticino	ticino	Ticino	region
Aargau	aargau	Aargau	region
Thurgau	thurgau	Thurgau	region
Appenzell	appenzell	Appenzell	region
Vaud	vaud	Vaud	region
Solothurn	solothurn	Solothurn	region
Schwyz	schwyz	Schwyz	region
Glarus	glarus	Glarus	region
Lake Zurich	lake-zurich	Lake Zurich	region
Alabama	alabama	Alabama	region
Alaska	alaska	Alaska	region
Arizona	arizona	Arizona	region
Arkansas	arkansas	Arkansas	region
California	california	California	region
Colorado	colorado	Colorado	region
Connecticut	connecticut	Connecticut	region
Delaware	delaware	Delaware	region
Florida	florida	Florida	region
Hawaii	hawaii	Hawaii	region
Idaho	idaho	Idaho	region
Illinois	illinois	Illinois	region
Indiana	indiana	Indiana	region
Iowa	iowa	Iowa	region
Kansas	kansas	Kansas	region
Kentucky	kentucky	Kentucky	region
Louisiana	louisiana	Louisiana	region
Maine	maine	Maine	region
Maryland	maryland	Maryland	region
Massachusetts	massachusetts	Massachusetts	region
Michigan	michigan	Michigan	region
Minnesota	minnesota	Minnesota	region
Mississippi	mississippi	Mississippi	region
Missouri	missouri	Missouri	region
Montana	montana	Montana	region
Nebraska	nebraska	Nebraska	region
Nevada	nevada	Nevada	region
New Hampshire	new-hampshire	New Hampshire	region
New Jersey	new-jersey	New Jersey	region
New Mexico	new-mexico	New Mexico	region
North Carolina	north-carolina	North Carolina	region
North Dakota	north-dakota	North Dakota	region
Ohio	ohio	Ohio	region
Oklahoma	oklahoma	Oklahoma	region
Oregon	oregon	Oregon	region
Pennsylvania	pennsylvania	Pennsylvania	region
Rhode Island	rhode-island	Rhode Island	region
South Carolina	south-carolina	South Carolina	region
South Dakota	south-dakota	South Dakota	region
Tennessee	tennessee	Tennessee	region
Texas	texas	Texas	region
Utah	utah	Utah	region
Vermont	vermont	Vermont	region
West Virginia	west-virginia	West Virginia	region
Wisconsin	wisconsin	Wisconsin	region
Wyoming	wyoming	Wyoming	region
District of Columbia	district-of-columbia	District of Columbia	region
Deep South	deep-south	Deep South	region
New England	new-england	New England	region
=Southern California	southern-california	Southern California	region
=Northern California	northern-california	Northern California	region
Washington State	washington-state	Washington State	region
Midwest	midwest	Midwest	region
East Coast	east-coast	East Coast	region
West Coast	west-coast	West Coast	region
Ontario	ontario	Ontario	region
British Columbia	british-columbia	British Columbia	region
Alberta	alberta	Alberta	region
Manitoba	manitoba	Manitoba	region
Saskatchewan	saskatchewan	Saskatchewan	region
Nova Scotia	nova-scotia	Nova Scotia	region
New Brunswick	new-brunswick	New Brunswick	region
Newfoundland	newfoundland	Newfoundland	region
Labrador	labrador	Labrador	region
Yukon	yukon	Yukon	region
Nunavut	nunavut	Nunavut	region
State of Mexico	state-of-mexico	State of Mexico	region
Chiapas	chiapas	Chiapas	region
Sinaloa	sinaloa	Sinaloa	region
Yucatán	yucatan	Yucatán	region
Yucatan	yucatan	Yucatán	region
Baja California	baja-california	Baja California	region
Patagonia	patagonia	Patagonia	region
Tierra del Fuego	tierra-del-fuego	Tierra del Fuego	region
Bahia	bahia	Bahia	region
Minas Gerais	minas-gerais	Minas Gerais	region
Queensland	queensland	Queensland	region
New South Wales	new-south-wales	New South Wales	region
Northern Territory	northern-territory	Northern Territory	region
South Australia	south-australia	South Australia	region
Western Australia	western-australia	Western Australia	region
Tasmania	tasmania	Tasmania	region
Cornwall	cornwall	Cornwall	region
Devon	devon	Devon	region
Essex	essex	Essex	region
Sussex	sussex	Sussex	region
Surrey	surrey	Surrey	region
Yorkshire	yorkshire	Yorkshire	region
Lancashire	lancashire	Lancashire	region
Suffolk	suffolk	Suffolk	region
Northumberland	northumberland	Northumberland	region
Cumbria	cumbria	Cumbria	region
Merseyside	merseyside	Merseyside	region
Wiltshire	wiltshire	Wiltshire	region
Dorset	dorset	Dorset	region
Somerset	somerset	Somerset	region
Gloucestershire	gloucestershire	Gloucestershire	region
Oxfordshire	oxfordshire	Oxfordshire	region
Hampshire	hampshire	Hampshire	region
Berkshire	berkshire	Berkshire	region
Buckinghamshire	buckinghamshire	Buckinghamshire	region
Hertfordshire	hertfordshire	Hertfordshire	region
Cambridgeshire	cambridgeshire	Cambridgeshire	region
Lincolnshire	lincolnshire	Lincolnshire	region
Nottinghamshire	nottinghamshire	Nottinghamshire	region
Derbyshire	derbyshire	Derbyshire	region
Staffordshire	staffordshire	Staffordshire	region
Cheshire	cheshire	Cheshire	region
Leicestershire	leicestershire	Leicestershire	region
Warwickshire	warwickshire	Warwickshire	region
Shropshire	shropshire	Shropshire	region
Herefordshire	herefordshire	Herefordshire	region
Highlands	highlands	Highlands	region
Orkney	orkney	Orkney	region
Shetland	shetland	Shetland	region
Ulster	ulster	Ulster	region
Leinster	leinster	Leinster	region
Munster	munster	Munster	region
Connacht	connacht	Connacht	region
Greater Manchester	greater-manchester	Greater Manchester	region
West Midlands	west-midlands	West Midlands	region
Midlands	midlands	Midlands	region
Tyneside	tyneside	Tyneside	region
Alsace	alsace	Alsace	region
Lorraine	lorraine	Lorraine	region
Alsace-Lorraine	alsace-lorraine	Alsace-Lorraine	region
Normandy	normandy	Normandy	region
Provence	provence	Provence	region
Burgundy	burgundy	Burgundy	region
Savoy	savoy	Savoy	region
Aquitaine	aquitaine	Aquitaine	region
Languedoc	languedoc	Languedoc	region
Auvergne	auvergne	Auvergne	region
Picardy	picardy	Picardy	region
Île-de-France	ile-de-france	Île-de-France	region
French Riviera	french-riviera	French Riviera	region
Côte d'Azur	french-riviera	French Riviera	region
Lombardy	lombardy	Lombardy	region
Tuscany	tuscany	Tuscany	region
Veneto	veneto	Veneto	region
Piedmont	piedmont	Piedmont	region
Liguria	liguria	Liguria	region
Campania	campania	Campania	region
Calabria	calabria	Calabria	region
Apulia	apulia	Apulia	region
Puglia	apulia	Apulia	region
Umbria	umbria	Umbria	region
Emilia-Romagna	emilia-romagna	Emilia-Romagna	region
Friuli	friuli	Friuli	region
Trentino	trentino	Trentino	region
Abruzzo	abruzzo	Abruzzo	region
Asturias	asturias	Asturias	region
Aragon	aragon	Aragon	region
Valencian Community	valencian-community	Valencian Community	region
Extremadura	extremadura	Extremadura	region
Navarre	navarre	Navarre	region
Cantabria	cantabria	Cantabria	region
Algarve	algarve	Algarve	region
Alentejo	alentejo	Alentejo	region
Azores	azores	Azores	region
Madeira	madeira	Madeira	region
Canary Islands	canary-islands	Canary Islands	region
Balearic Islands	balearic-islands	Balearic Islands	region
Dalmatia	dalmatia	Dalmatia	region
Istria	istria	Istria	region
Slavonia	slavonia	Slavonia	region
Herzegovina	herzegovina	Herzegovina	region
Krajina	krajina	Krajina	region
Epirus	epirus	Epirus	region
Peloponnese	peloponnese	Peloponnese	region
Peloponnesus	peloponnese	Peloponnese	region
Attica	attica	Attica	region
Thessaly	thessaly	Thessaly	region
Banat	banat	Banat	region
Wallachia	wallachia	Wallachia	region
Moldavia	moldavia	Moldavia	region
Bessarabia	bessarabia	Bessarabia	region
Bukovina	bukovina	Bukovina	region
Dobruja	dobruja	Dobruja	region
Masuria	masuria	Masuria	region
Masovia	masovia	Masovia	region
Livonia	livonia	Livonia	region
Karelia	karelia	Karelia	region
Yakutia	yakutia	Yakutia	region
Kamchatka	kamchatka	Kamchatka	region
Sakhalin	sakhalin	Sakhalin	region
Chuvashia	chuvashia	Chuvashia	region
Udmurtia	udmurtia	Udmurtia	region
Mordovia	mordovia	Mordovia	region
Buryatia	buryatia	Buryatia	region
Tuva	tuva	Tuva	region
Krasnodar Krai	krasnodar-krai	Krasnodar Krai	region
Samegrelo	samegrelo	Samegrelo	region
Kakheti	kakheti	Kakheti	region
Svaneti	svaneti	Svaneti	region
Nakhchivan	nakhchivan	Nakhchivan	region
Karabakh	karabakh	Karabakh	region
Pankisi Gorge	pankisi-gorge	Pankisi Gorge	region
Kerala	kerala	Kerala	region
Tamil Nadu	tamil-nadu	Tamil Nadu	region
Gujarat	gujarat	Gujarat	region
Rajasthan	rajasthan	Rajasthan	region
Uttar Pradesh	uttar-pradesh	Uttar Pradesh	region
Bihar	bihar	Bihar	region
Assam	assam	Assam	region
Maharashtra	maharashtra	Maharashtra	region
Karnataka	karnataka	Karnataka	region
Jammu	jammu	Jammu	region
West Bengal	west-bengal	West Bengal	region
Manipur	manipur	Manipur	region
Nagaland	nagaland	Nagaland	region
Sikkim	sikkim	Sikkim	region
Sindh	sindh	Sindh	region
Khyber Pakhtunkhwa	khyber-pakhtunkhwa	Khyber Pakhtunkhwa	region
Waziristan	waziristan	Waziristan	region
North Waziristan	north-waziristan	North Waziristan	region
South Waziristan	south-waziristan	South Waziristan	region
Helmand	helmand	Helmand	region
Badakhshan	badakhshan	Badakhshan	region
Nangarhar	nangarhar	Nangarhar	region
Guangdong	guangdong	Guangdong	region
Sichuan	sichuan	Sichuan	region
Yunnan	yunnan	Yunnan	region
Hubei	hubei	Hubei	region
Hunan	hunan	Hunan	region
Henan	henan	Henan	region
Hebei	hebei	Hebei	region
Shandong	shandong	Shandong	region
Shanxi	shanxi	Shanxi	region
Shaanxi	shaanxi	Shaanxi	region
Jiangsu	jiangsu	Jiangsu	region
Zhejiang	zhejiang	Zhejiang	region
Fujian	fujian	Fujian	region
Gansu	gansu	Gansu	region
Qinghai	qinghai	Qinghai	region
Inner Mongolia	inner-mongolia	Inner Mongolia	region
Manchuria	manchuria	Manchuria	region
Guangxi	guangxi	Guangxi	region
Guizhou	guizhou	Guizhou	region
Anhui	anhui	Anhui	region
Jiangxi	jiangxi	Jiangxi	region
Heilongjiang	heilongjiang	Heilongjiang	region
Jilin	jilin	Jilin	region
Liaoning	liaoning	Liaoning	region
Hainan	hainan	Hainan	region
Rakhine	rakhine	Rakhine	region
Rakhine State	rakhine-state	Rakhine State	region
Mindanao	mindanao	Mindanao	region
Luzon	luzon	Luzon	region
Sumatra	sumatra	Sumatra	region
Bali	bali	Bali	region
Borneo	borneo	Borneo	region
Sulawesi	sulawesi	Sulawesi	region
Lombok	lombok	Lombok	region
Timor	timor	Timor	region
West Papua	west-papua	West Papua	region
Kalimantan	kalimantan	Kalimantan	region
New Guinea	new-guinea	New Guinea	region
Hokkaido	hokkaido	Hokkaido	region
Honshu	honshu	Honshu	region
Kyushu	kyushu	Kyushu	region
Shikoku	shikoku	Shikoku	region
Okinawa	okinawa	Okinawa	region
Jeju	jeju	Jeju	region
Anbar	anbar	Anbar	region
Khuzestan	khuzestan	Khuzestan	region
Sinai Peninsula	sinai-peninsula	Sinai Peninsula	region
Golan Heights	golan-heights	Golan Heights	region
East Jerusalem	east-jerusalem	East Jerusalem	region
Galilee	galilee	Galilee	region
Judea	judea	Judea	region
Samaria	samaria	Samaria	region
Negev	negev	Negev	region
Kordofan	kordofan	Kordofan	region
Ogaden	ogaden	Ogaden	region
Kivu	kivu	Kivu	region
North Kivu	north-kivu	North Kivu	region
South Kivu	south-kivu	South Kivu	region
Ituri	ituri	Ituri	region
Kasai	kasai	Kasai	region
Casamance	casamance	Casamance	region
Kabylia	kabylia	Kabylia	region
Cyrenaica	cyrenaica	Cyrenaica	region
Oromia	oromia	Oromia	region
Amhara	amhara	Amhara	region
Gauteng	gauteng	Gauteng	region
KwaZulu-Natal	kwazulu-natal	KwaZulu-Natal	region
Transvaal	transvaal	Transvaal	region
Niger Delta	niger-delta	Niger Delta	region
Borno	borno	Borno	region
Cabo Delgado	cabo-delgado	Cabo Delgado	region
Cape Province	cape-province	Cape Province	region
Rhine	rhine	Rhine	water
Danube	danube	Danube	water
Elbe	elbe	Elbe	water
Weser	weser	Weser	water
Neckar	neckar	Neckar	water
Moselle	moselle	Moselle	water
Saar	saar	Saar	water
Lahn	lahn	Lahn	water
Ruhr	ruhr	Ruhr	water
Spree	spree	Spree	water
Havel	havel	Havel	water
Oder	oder	Oder	water
Neisse	neisse	Neisse	water
Isar	isar	Isar	water
Lech	lech	Lech	water
Ems	ems	Ems	water
Saale	saale	Saale	water
Werra	werra	Werra	water
Volga	volga	Volga	water
Dnieper	dnieper	Dnieper	water
Dniester	dniester	Dniester	water
Neva	neva	Neva	water
Moskva	moskva	Moskva	water
Yenisei	yenisei	Yenisei	water
Amur	amur	Amur	water
Ural	ural	Ural	water
Thames	thames	Thames	water
Severn	severn	Severn	water
Mersey	mersey	Mersey	water
Seine	seine	Seine	water
Loire	loire	Loire	water
Rhône	rhone	Rhône	water
Rhone	rhone	Rhône	water
Garonne	garonne	Garonne	water
Tiber	tiber	Tiber	water
Ebro	ebro	Ebro	water
Tagus	tagus	Tagus	water
Douro	douro	Douro	water
Vistula	vistula	Vistula	water
Vltava	vltava	Vltava	water
Drava	drava	Drava	water
Sava	sava	Sava	water
Drina	drina	Drina	water
Tisza	tisza	Tisza	water
Meuse	meuse	Meuse	water
Scheldt	scheldt	Scheldt	water
Nile	nile	Nile	water
Blue Nile	blue-nile	Blue Nile	water
Congo River	congo-river	Congo River	water
Zambezi	zambezi	Zambezi	water
Orange River	orange-river	Orange River	water
Limpopo	limpopo	Limpopo	water
Euphrates	euphrates	Euphrates	water
Tigris	tigris	Tigris	water
Jordan River	jordan-river	Jordan River	water
River Jordan	jordan-river	Jordan River	water
Indus	indus	Indus	water
Ganges	ganges	Ganges	water
Brahmaputra	brahmaputra	Brahmaputra	water
Mekong	mekong	Mekong	water
Yangtze	yangtze	Yangtze	water
Yangtze River	yangtze	Yangtze	water
Yellow River	yellow-river	Yellow River	water
Mississippi River	mississippi-river	Mississippi River	water
Missouri River	missouri-river	Missouri River	water
Potomac	potomac	Potomac	water
Rio Grande	rio-grande	Rio Grande	water
Colorado River	colorado-river	Colorado River	water
Orinoco	orinoco	Orinoco	water
Paraná	parana	Paraná	water
Parana	parana	Paraná	water
Rio de la Plata	rio-de-la-plata	Rio de la Plata	water
Saint Lawrence River	saint-lawrence-river	Saint Lawrence River	water
St. Lawrence River	saint-lawrence-river	Saint Lawrence River	water
Atlantic	atlantic	Atlantic	water
Atlantic Ocean	atlantic	Atlantic	water
North Atlantic	north-atlantic	North Atlantic	water
South Atlantic	south-atlantic	South Atlantic	water
Pacific	pacific	Pacific	water
Pacific Ocean	pacific	Pacific	water
Indian Ocean	indian-ocean	Indian Ocean	water
Arctic Ocean	arctic-ocean	Arctic Ocean	water
Mediterranean	mediterranean	Mediterranean	water
Mediterranean Sea	mediterranean	Mediterranean	water
North Sea	north-sea	North Sea	water
Baltic Sea	baltic-sea	Baltic Sea	water
Black Sea	black-sea	Black Sea	water
Caspian Sea	caspian-sea	Caspian Sea	water
Caspian	caspian-sea	Caspian Sea	water
Red Sea	red-sea	Red Sea	water
Dead Sea	dead-sea	Dead Sea	water
Aegean Sea	aegean-sea	Aegean Sea	water
Aegean	aegean-sea	Aegean Sea	water
Adriatic Sea	adriatic-sea	Adriatic Sea	water
Adriatic	adriatic-sea	Adriatic Sea	water
Ionian Sea	ionian-sea	Ionian Sea	water
Irish Sea	irish-sea	Irish Sea	water
Sea of Azov	sea-of-azov	Sea of Azov	water
Aral Sea	aral-sea	Aral Sea	water
Lake Baikal	lake-baikal	Lake Baikal	water
Sea of Japan	sea-of-japan	Sea of Japan	water
Yellow Sea	yellow-sea	Yellow Sea	water
South China Sea	south-china-sea	South China Sea	water
East China Sea	east-china-sea	East China Sea	water
Arabian Sea	arabian-sea	Arabian Sea	water
Persian Gulf	persian-gulf	Persian Gulf	water
Gulf of Mexico	gulf-of-mexico	Gulf of Mexico	water
Gulf of Aden	gulf-of-aden	Gulf of Aden	water
Bay of Bengal	bay-of-bengal	Bay of Bengal	water
Bay of Biscay	bay-of-biscay	Bay of Biscay	water
Gulf of Bothnia	gulf-of-bothnia	Gulf of Bothnia	water
Barents Sea	barents-sea	Barents Sea	water
White Sea	white-sea	White Sea	water
Bering Sea	bering-sea	Bering Sea	water
Bering Strait	bering-strait	Bering Strait	water
Strait of Hormuz	strait-of-hormuz	Strait of Hormuz	water
Strait of Gibraltar	strait-of-gibraltar	Strait of Gibraltar	water
Strait of Malacca	strait-of-malacca	Strait of Malacca	water
Kerch Strait	kerch-strait	Kerch Strait	water
Taiwan Strait	taiwan-strait	Taiwan Strait	water
Bosphorus	bosphorus	Bosphorus	water
Bosporus	bosphorus	Bosphorus	water
Dardanelles	dardanelles	Dardanelles	water
English Channel	english-channel	English Channel	water
Suez Canal	suez-canal	Suez Canal	water
Panama Canal	panama-canal	Panama Canal	water
Kiel Canal	kiel-canal	Kiel Canal	water
Lake Constance	lake-constance	Lake Constance	water
Lake Geneva	lake-geneva	Lake Geneva	water
Lake Garda	lake-garda	Lake Garda	water
Chiemsee	chiemsee	Chiemsee	water
Müritz	mueritz	Müritz	water
Lake Victoria	lake-victoria	Lake Victoria	water
Lake Tanganyika	lake-tanganyika	Lake Tanganyika	water
Lake Chad	lake-chad	Lake Chad	water
Lake Titicaca	lake-titicaca	Lake Titicaca	water
Great Lakes	great-lakes	Great Lakes	water
Lake Michigan	lake-michigan	Lake Michigan	water
Lake Erie	lake-erie	Lake Erie	water
Lake Ontario	lake-ontario	Lake Ontario	water
Lake Superior	lake-superior	Lake Superior	water
Great Salt Lake	great-salt-lake	Great Salt Lake	water
Loch Ness	loch-ness	Loch Ness	water
Lake Ladoga	lake-ladoga	Lake Ladoga	water
Lake Balaton	lake-balaton	Lake Balaton	water
Hudson Bay	hudson-bay	Hudson Bay	water
San Francisco Bay	san-francisco-bay	San Francisco Bay	water
Chesapeake Bay	chesapeake-bay	Chesapeake Bay	water
Pearl Harbor	pearl-harbor	Pearl Harbor	water
Niagara Falls	niagara-falls	Niagara Falls	water
Victoria Falls	victoria-falls	Victoria Falls	water
Kattegat	kattegat	Kattegat	water
Skagerrak	skagerrak	Skagerrak	water
Øresund	oresund	Øresund	water
Tyrrhenian Sea	tyrrhenian-sea	Tyrrhenian Sea	water
Coral Sea	coral-sea	Coral Sea	water
Tasman Sea	tasman-sea	Tasman Sea	water
Caribbean Sea	caribbean-sea	Caribbean Sea	water
Dollart	dollart	Dollart	water
Jadebusen	jadebusen	Jadebusen	water
Kieler Bucht	kieler-bucht	Kieler Bucht	water
German Bight	german-bight	German Bight	water
Wadden Sea	wadden-sea	Wadden Sea	water
Bay of Pigs	bay-of-pigs	Bay of Pigs	water
Cape Horn	cape-horn	Cape Horn	water
Cape of Good Hope	cape-of-good-hope	Cape of Good Hope	water
Cape Arkona	cape-arkona	Cape Arkona	water
Alps	alps	Alps	mountain
Pyrenees	pyrenees	Pyrenees	mountain
Carpathians	carpathians	Carpathians	mountain
Carpathian Mountains	carpathians	Carpathians	mountain
Apennines	apennines	Apennines	mountain
Dolomites	dolomites	Dolomites	mountain
Ore Mountains	ore-mountains	Ore Mountains	mountain
Taunus	taunus	Taunus	mountain
Vosges	vosges	Vosges	mountain
Zugspitze	zugspitze	Zugspitze	mountain
Watzmann	watzmann	Watzmann	mountain
Grossglockner	grossglockner	Grossglockner	mountain
Matterhorn	matterhorn	Matterhorn	mountain
Eiger	eiger	Eiger	mountain
Jungfraujoch	jungfraujoch	Jungfraujoch	mountain
Mont Blanc	mont-blanc	Mont Blanc	mountain
Vesuvius	vesuvius	Vesuvius	mountain
Mount Vesuvius	vesuvius	Vesuvius	mountain
Etna	etna	Etna	mountain
Mount Etna	etna	Etna	mountain
Stromboli	stromboli	Stromboli	mountain
Mount Olympus	mount-olympus	Mount Olympus	mountain
Mount Ararat	mount-ararat	Mount Ararat	mountain
Mount Elbrus	mount-elbrus	Mount Elbrus	mountain
Elbrus	mount-elbrus	Mount Elbrus	mountain
Kazbek	kazbek	Kazbek	mountain
Mount Kazbek	kazbek	Kazbek	mountain
Himalayas	himalayas	Himalayas	mountain
Himalaya	himalayas	Himalayas	mountain
Karakoram	karakoram	Karakoram	mountain
Hindu Kush	hindu-kush	Hindu Kush	mountain
Pamir	pamir	Pamir	mountain
Tian Shan	tian-shan	Tian Shan	mountain
Altai	altai	Altai	mountain
Ural Mountains	ural-mountains	Ural Mountains	mountain
Urals	ural-mountains	Ural Mountains	mountain
Mount Everest	mount-everest	Mount Everest	mountain
Everest	mount-everest	Mount Everest	mountain
Nanga Parbat	nanga-parbat	Nanga Parbat	mountain
Annapurna	annapurna	Annapurna	mountain
Kilimanjaro	kilimanjaro	Kilimanjaro	mountain
Mount Kilimanjaro	kilimanjaro	Kilimanjaro	mountain
Mount Fuji	mount-fuji	Mount Fuji	mountain
Rocky Mountains	rocky-mountains	Rocky Mountains	mountain
Rockies	rocky-mountains	Rocky Mountains	mountain
Appalachians	appalachians	Appalachians	mountain
Appalachian Mountains	appalachians	Appalachians	mountain
Sierra Nevada	sierra-nevada	Sierra Nevada	mountain
Andes	andes	Andes	mountain
Aconcagua	aconcagua	Aconcagua	mountain
Chimborazo	chimborazo	Chimborazo	mountain
Denali	denali	Denali	mountain
Mount St. Helens	mount-st-helens	Mount St. Helens	mountain
Mount Rainier	mount-rainier	Mount Rainier	mountain
Table Mountain	table-mountain	Table Mountain	mountain
Mount Sinai	mount-sinai	Mount Sinai	mountain
Temple Mount	temple-mount	Temple Mount	mountain
Mount of Olives	mount-of-olives	Mount of Olives	mountain
Atlas Mountains	atlas-mountains	Atlas Mountains	mountain
Ben Nevis	ben-nevis	Ben Nevis	mountain
Snowdon	snowdon	Snowdon	mountain
Sahara	sahara	Sahara	mountain
Gobi Desert	gobi-desert	Gobi Desert	mountain
Kalahari	kalahari	Kalahari	mountain
Namib	namib	Namib	mountain
Atacama Desert	atacama-desert	Atacama Desert	mountain
Atacama	atacama-desert	Atacama Desert	mountain
Tora Bora	tora-bora	Tora Bora	mountain
Ayers Rock	ayers-rock	Ayers Rock	mountain
Grand Canyon	grand-canyon	Grand Canyon	mountain
Yellowstone	yellowstone	Yellowstone	mountain
Yosemite	yosemite	Yosemite	mountain
Serengeti	serengeti	Serengeti	mountain
Death Valley	death-valley	Death Valley	mountain
Thuringian Forest	thuringian-forest	Thuringian Forest	mountain
Rhön	rhoen	Rhön	mountain
Teutoburg Forest	teutoburg-forest	Teutoburg Forest	mountain
Swabian Jura	swabian-jura	Swabian Jura	mountain
Vienna Woods	vienna-woods	Vienna Woods	mountain
Tatra Mountains	tatra-mountains	Tatra Mountains	mountain
High Tatras	high-tatras	High Tatras	mountain
Sudetes	sudetes	Sudetes	mountain
Giant Mountains	giant-mountains	Giant Mountains	mountain
Taklamakan	taklamakan	Taklamakan	mountain
Darién Gap	darien-gap	Darién Gap	mountain
Crete	crete	Crete	island
Corfu	corfu	Corfu	island
Lesbos	lesbos	Lesbos	island
Santorini	santorini	Santorini	island
Mykonos	mykonos	Mykonos	island
Kos	kos	Kos	island
Samos	samos	Samos	island
Zakynthos	zakynthos	Zakynthos	island
Mallorca	mallorca	Mallorca	island
Ibiza	ibiza	Ibiza	island
Menorca	menorca	Menorca	island
Tenerife	tenerife	Tenerife	island
Gran Canaria	gran-canaria	Gran Canaria	island
Lanzarote	lanzarote	Lanzarote	island
Fuerteventura	fuerteventura	Fuerteventura	island
La Palma	la-palma	La Palma	island
La Gomera	la-gomera	La Gomera	island
Elba	elba	Elba	island
Capri	capri	Capri	island
Ischia	ischia	Ischia	island
Rügen	ruegen	Rügen	island
Rugen	ruegen	Rügen	island
Usedom	usedom	Usedom	island
Sylt	sylt	Sylt	island
Amrum	amrum	Amrum	island
Norderney	norderney	Norderney	island
Borkum	borkum	Borkum	island
Heligoland	heligoland	Heligoland	island
Fehmarn	fehmarn	Fehmarn	island
Hiddensee	hiddensee	Hiddensee	island
Bornholm	bornholm	Bornholm	island
Gotland	gotland	Gotland	island
Öland	oeland	Öland	island
Saaremaa	saaremaa	Saaremaa	island
Funen	funen	Funen	island
Zealand	zealand	Zealand	island
Jutland	jutland	Jutland	island
Shetland Islands	shetland-islands	Shetland Islands	island
Orkney Islands	orkney-islands	Orkney Islands	island
Hebrides	hebrides	Hebrides	island
Isle of Wight	isle-of-wight	Isle of Wight	island
Anglesey	anglesey	Anglesey	island
Channel Islands	channel-islands	Channel Islands	island
British Isles	british-isles	British Isles	island
Hispaniola	hispaniola	Hispaniola	island
Lesser Antilles	lesser-antilles	Lesser Antilles	island
Galápagos Islands	galapagos-islands	Galápagos Islands	island
Galapagos Islands	galapagos-islands	Galápagos Islands	island
Easter Island	easter-island	Easter Island	island
Long Island	long-island	Long Island	island
Ellis Island	ellis-island	Ellis Island	island
Alcatraz	alcatraz	Alcatraz	island
Robben Island	robben-island	Robben Island	island
Diego Garcia	diego-garcia	Diego Garcia	island
Kuril Islands	kuril-islands	Kuril Islands	island
Kurils	kuril-islands	Kuril Islands	island
Aleutian Islands	aleutian-islands	Aleutian Islands	island
Spratly Islands	spratly-islands	Spratly Islands	island
Paracel Islands	paracel-islands	Paracel Islands	island
Senkaku Islands	senkaku-islands	Senkaku Islands	island
Andaman Islands	andaman-islands	Andaman Islands	island
Nicobar Islands	nicobar-islands	Nicobar Islands	island
Moluccas	moluccas	Moluccas	island
Mariana Islands	mariana-islands	Mariana Islands	island
Midway	midway	Midway	island
Iwo Jima	iwo-jima	Iwo Jima	island
Tahiti	tahiti	Tahiti	island
Bora Bora	bora-bora	Bora Bora	island
Oahu	oahu	Oahu	island
Maui	maui	Maui	island
Zanzibar Archipelago	zanzibar-archipelago	Zanzibar Archipelago	island
Lakshadweep	lakshadweep	Lakshadweep	island
South Georgia	south-georgia	South Georgia	island
Novaya Zemlya	novaya-zemlya	Novaya Zemlya	island
Franz Josef Land	franz-josef-land	Franz Josef Land	island
Snake Island	snake-island	Snake Island	island
Nauru Island	nauru-island	Nauru Island	island
Christmas Island	christmas-island	Christmas Island	island
Tristan da Cunha	tristan-da-cunha	Tristan da Cunha	island
Heard Island	heard-island	Heard Island	island
Vancouver Island	vancouver-island	Vancouver Island	island
Baffin Island	baffin-island	Baffin Island	island
Prince Edward Island	prince-edward-island	Prince Edward Island	island
Bikini Atoll	bikini-atoll	Bikini Atoll	island
Jaluit	jaluit	Jaluit	island
Socotra	socotra	Socotra	island
Djerba	djerba	Djerba	island
Gozo	gozo	Gozo	island
Comino	comino	Comino	island
Pantelleria	pantelleria	Pantelleria	island
Volcano Islands	volcano-islands	Volcano Islands	island
Brandenburg Gate	brandenburg-gate	Brandenburg Gate	site
Unter den Linden	unter-den-linden	Unter den Linden	site
Alexanderplatz	alexanderplatz	Alexanderplatz	site
Potsdamer Platz	potsdamer-platz	Potsdamer Platz	site
Kurfürstendamm	kurfuerstendamm	Kurfürstendamm	site
Checkpoint Charlie	checkpoint-charlie	Checkpoint Charlie	site
Berlin Wall	berlin-wall	Berlin Wall	site
Cologne Cathedral	cologne-cathedral	Cologne Cathedral	site
Frauenkirche	frauenkirche	Frauenkirche	site
Neuschwanstein Castle	neuschwanstein-castle	Neuschwanstein Castle	site
Neuschwanstein	neuschwanstein-castle	Neuschwanstein Castle	site
Theresienwiese	theresienwiese	Theresienwiese	site
Bellevue Palace	bellevue-palace	Bellevue Palace	site
Sanssouci	sanssouci	Sanssouci	site
St. Stephen's Cathedral	st-stephen-s-cathedral	St. Stephen's Cathedral	site
Schönbrunn Palace	schoenbrunn-palace	Schönbrunn Palace	site
Hofburg	hofburg	Hofburg	site
Eiffel Tower	eiffel-tower	Eiffel Tower	site
Notre-Dame	notre-dame	Notre-Dame	site
Notre Dame	notre-dame	Notre-Dame	site
Champs-Élysées	champs-elysees	Champs-Élysées	site
Champs Elysees	champs-elysees	Champs-Élysées	site
Élysée Palace	elysee-palace	Élysée Palace	site
Elysee Palace	elysee-palace	Élysée Palace	site
Place de la Concorde	place-de-la-concorde	Place de la Concorde	site
Bastille	bastille	Bastille	site
Colosseum	colosseum	Colosseum	site
St. Peter's Basilica	st-peter-s-basilica	St. Peter's Basilica	site
St. Peter's Square	st-peter-s-square	St. Peter's Square	site
Sistine Chapel	sistine-chapel	Sistine Chapel	site
Acropolis	acropolis	Acropolis	site
Parthenon	parthenon	Parthenon	site
Red Square	red-square	Red Square	site
Kremlin	kremlin	Kremlin	site
Maidan	maidan	Maidan	site
Taksim Square	taksim-square	Taksim Square	site
Gezi Park	gezi-park	Gezi Park	site
Hagia Sophia	hagia-sophia	Hagia Sophia	site
Tahrir Square	tahrir-square	Tahrir Square	site
Western Wall	western-wall	Western Wall	site
Al-Aqsa Mosque	al-aqsa-mosque	Al-Aqsa Mosque	site
Dome of the Rock	dome-of-the-rock	Dome of the Rock	site
Big Ben	big-ben	Big Ben	site
Tower Bridge	tower-bridge	Tower Bridge	site
Buckingham Palace	buckingham-palace	Buckingham Palace	site
Downing Street	downing-street	Downing Street	site
Westminster Abbey	westminster-abbey	Westminster Abbey	site
Trafalgar Square	trafalgar-square	Trafalgar Square	site
Hyde Park	hyde-park	Hyde Park	site
Piccadilly Circus	piccadilly-circus	Piccadilly Circus	site
Windsor Castle	windsor-castle	Windsor Castle	site
Wembley	wembley	Wembley	site
White House	white-house	White House	site
Capitol	capitol	Capitol	site
Capitol Hill	capitol	Capitol	site
U.S. Capitol	capitol	Capitol	site
Oval Office	oval-office	Oval Office	site
Wall Street	wall-street	Wall Street	site
Times Square	times-square	Times Square	site
Central Park	central-park	Central Park	site
Empire State Building	empire-state-building	Empire State Building	site
World Trade Center	world-trade-center	World Trade Center	site
Ground Zero	ground-zero	Ground Zero	site
Statue of Liberty	statue-of-liberty	Statue of Liberty	site
Golden Gate Bridge	golden-gate-bridge	Golden Gate Bridge	site
Broadway	broadway	Broadway	site
Fifth Avenue	fifth-avenue	Fifth Avenue	site
Madison Square Garden	madison-square-garden	Madison Square Garden	site
Camp David	camp-david	Camp David	site
Mar-a-Lago	mar-a-lago	Mar-a-Lago	site
Pentagon building	pentagon-building	Pentagon building	site
Disneyland	disneyland	Disneyland	site
Fort Knox	fort-knox	Fort Knox	site
Alamo	alamo	Alamo	site
Mount Rushmore	mount-rushmore	Mount Rushmore	site
Hiroshima Peace Park	hiroshima-peace-park	Hiroshima Peace Park	site
Tiananmen Square	tiananmen-square	Tiananmen Square	site
Forbidden City	forbidden-city	Forbidden City	site
Great Wall of China	great-wall-of-china	Great Wall of China	site
Great Wall	great-wall-of-china	Great Wall of China	site
Taj Mahal	taj-mahal	Taj Mahal	site
Blue House	blue-house	Blue House	site
Pyramids of Giza	pyramids-of-giza	Pyramids of Giza	site
Machu Picchu	machu-picchu	Machu Picchu	site
Ciudad de la Luz	ciudad-de-la-luz	Ciudad de la Luz	site
Christ the Redeemer	christ-the-redeemer	Christ the Redeemer	site
Maracanã	maracana	Maracanã	site
Angkor Wat	angkor-wat	Angkor Wat	site
Sydney Opera House	sydney-opera-house	Sydney Opera House	site
Elbphilharmonie	elbphilharmonie	Elbphilharmonie	site
Nürburgring	nuerburgring	Nürburgring	site
Nurburgring	nuerburgring	Nürburgring	site
Hockenheimring	hockenheimring	Hockenheimring	site
Allianz Arena	allianz-arena	Allianz Arena	site
Olympic Stadium	olympic-stadium	Olympic Stadium	site
Stadtschloss	stadtschloss	Stadtschloss	site
Mediterranean region	mediterranean	Mediterranean	region
East Westphalia	east-westphalia	East Westphalia	region
=Northern Germany	northern-germany	Northern Germany	region
=Southern Germany	southern-germany	Southern Germany	region
Danube Delta	danube-delta	Danube Delta	region
New France	new-france	New France	region
West Indies	west-indies	West Indies	region
South Seas	south-seas	South Seas	region
Rhine-Main area	rhine-main-area	Rhine-Main area	region
Rhine-Neckar district	rhine-neckar-district	Rhine-Neckar district	region
Rhein-Sieg district	rhein-sieg-district	Rhein-Sieg district	region
Bergisches Land	bergisches-land	Bergisches Land	region
Siegerland	siegerland	Siegerland	region
Oderbruch	oderbruch	Oderbruch	region
Spreewald	spreewald	Spreewald	region
Havelland	havelland	Havelland	region
Fläming	flaeming	Fläming	region
Vogtland	vogtland	Vogtland	region
Hohenlohe	hohenlohe	Hohenlohe	region
Kraichgau	kraichgau	Kraichgau	region
Ortenau	ortenau	Ortenau	region
Breisgau	breisgau	Breisgau	region
Markgräflerland	markgraeflerland	Markgräflerland	region
Upper Swabia	upper-swabia	Upper Swabia	region
Chiemgau	chiemgau	Chiemgau	region
Berchtesgadener Land	berchtesgadener-land	Berchtesgadener Land	region
Salzkammergut	salzkammergut	Salzkammergut	region
Wachau	wachau	Wachau	region
Weinviertel	weinviertel	Weinviertel	region
Waldviertel	waldviertel	Waldviertel	region
Mühlviertel	muehlviertel	Mühlviertel	region
Innviertel	innviertel	Innviertel	region
Zillertal	zillertal	Zillertal	region
Ötztal	oetztal	Ötztal	region
Stubaital	stubaital	Stubaital	region
Pinzgau	pinzgau	Pinzgau	region
Pongau	pongau	Pongau	region
Engadin	engadin	Engadin	region
Emmental	emmental	Emmental	region
Bernese Oberland	bernese-oberland	Bernese Oberland	region
Toggenburg	toggenburg	Toggenburg	region
Wienerland	wienerland	Wienerland	region
Vintschgau	vintschgau	Vintschgau	region
Pustertal	pustertal	Pustertal	region
Sudetenland	sudetenland	Sudetenland	region
Ciscaucasia	ciscaucasia	Ciscaucasia	region
Black Sea coast	black-sea-coast	Black Sea coast	region
Elbe valley	elbe-valley	Elbe valley	region
Rhine valley	rhine-valley	Rhine valley	region
Wallgau	wallgau	Wallgau	region
=Western Poland	western-poland	Western Poland	region
=Southern Poland	southern-poland	Southern Poland	region
=Eastern Poland	eastern-poland	Eastern Poland	region
=Northern Iraq	northern-iraq	Northern Iraq	region
=Southern Lebanon	southern-lebanon	Southern Lebanon	region
=Eastern Ukraine	eastern-ukraine	Eastern Ukraine	region
=Western Ukraine	western-ukraine	Western Ukraine	region
=Eastern Congo	eastern-congo	Eastern Congo	region
=Northern Syria	northern-syria	Northern Syria	region
=Southern Turkey	southern-turkey	Southern Turkey	region
=Southern France	southern-france	Southern France	region
=Northern Italy	northern-italy	Northern Italy	region
=Southern Italy	southern-italy	Southern Italy	region
=Northern Spain	northern-spain	Northern Spain	region
=Southern Spain	southern-spain	Southern Spain	region
=Southern England	southern-england	Southern England	region
=Northern England	northern-england	Northern England	region
=Eastern Afghanistan	eastern-afghanistan	Eastern Afghanistan	region
=Southern Afghanistan	southern-afghanistan	Southern Afghanistan	region
=Northern Afghanistan	northern-afghanistan	Northern Afghanistan	region
East Berlin	east-berlin	East Berlin	region
West Berlin	west-berlin	West Berlin	region
=Northern Bavaria	northern-bavaria	Northern Bavaria	region
=Southern Hesse	southern-hesse	Southern Hesse	region
=Northern Hesse	northern-hesse	Northern Hesse	region
=Central Hesse	central-hesse	Central Hesse	region
Südbaden	suedbaden	Südbaden	region
Nordbaden	nordbaden	Nordbaden	region
Mount Kenya	mount-kenya	Mount Kenya	mountain
Mount McKinley	mount-mckinley	Mount McKinley	mountain
Sanremo	sanremo	Sanremo	city
San Remo	sanremo	Sanremo	city
Old Trafford	old-trafford	Old Trafford	city
Anfield	anfield	Anfield	city
Leoben	leoben	Leoben	city
Wolfsberg	wolfsberg	Wolfsberg	city
Mittweida	mittweida	Mittweida	city
Immenstadt	immenstadt	Immenstadt	city
Büdingen	buedingen	Büdingen	city
Karlstein	karlstein	Karlstein	city
Pfaffenhofen	pfaffenhofen	Pfaffenhofen	city
Rheinhausen	rheinhausen	Rheinhausen	city
Gerlingen	gerlingen	Gerlingen	city
Dannenberg	dannenberg	Dannenberg	city
Landau	landau	Landau	city
Gagra	gagra	Gagra	city
Ochamchire	ochamchire	Ochamchire	city
Wolfenbüttel	wolfenbuettel	Wolfenbüttel	city
Helmstedt	helmstedt	Helmstedt	city
Gifhorn	gifhorn	Gifhorn	city
Uelzen	uelzen	Uelzen	city
Stade	stade	Stade	city
Buxtehude	buxtehude	Buxtehude	city
Cuxhaven	cuxhaven	Cuxhaven	city
Nienburg	nienburg	Nienburg	city
Rotenburg	rotenburg	Rotenburg	city
Bückeburg	bueckeburg	Bückeburg	city
Holzminden	holzminden	Holzminden	city
Northeim	northeim	Northeim	city
Einbeck	einbeck	Einbeck	city
Osterode	osterode	Osterode	city
Clausthal-Zellerfeld	clausthal-zellerfeld	Clausthal-Zellerfeld	city
Bad Kreuznach	bad-kreuznach	Bad Kreuznach	city
Bad Oeynhausen	bad-oeynhausen	Bad Oeynhausen	city
Bad Salzuflen	bad-salzuflen	Bad Salzuflen	city
Bad Reichenhall	bad-reichenhall	Bad Reichenhall	city
Bad Tölz	bad-toelz	Bad Tölz	city
Bad Kissingen	bad-kissingen	Bad Kissingen	city
Bad Segeberg	bad-segeberg	Bad Segeberg	city
Bad Schwartau	bad-schwartau	Bad Schwartau	city
Wildbad Kreuth	wildbad-kreuth	Wildbad Kreuth	city
Kreuth	kreuth	Kreuth	city
Tegernsee	tegernsee	Tegernsee	city
Starnberg	starnberg	Starnberg	city
Murnau	murnau	Murnau	city
Garching	garching	Garching	city
Freising	freising	Freising	city
Erding	erding	Erding	city
Ebersberg	ebersberg	Ebersberg	city
Fürstenfeldbruck	fuerstenfeldbruck	Fürstenfeldbruck	city
Weilheim	weilheim	Weilheim	city
Traunstein	traunstein	Traunstein	city
Altötting	altoetting	Altötting	city
Mühldorf	muehldorf	Mühldorf	city
Deggendorf	deggendorf	Deggendorf	city
Straubing	straubing	Straubing	city
Cham	cham	Cham	city
Schwandorf	schwandorf	Schwandorf	city
Amberg	amberg	Amberg	city
Coburg	coburg	Coburg	city
Kulmbach	kulmbach	Kulmbach	city
Kronach	kronach	Kronach	city
Lichtenfels	lichtenfels	Lichtenfels	city
Forchheim	forchheim	Forchheim	city
Ansbach	ansbach	Ansbach	city
Schwabach	schwabach	Schwabach	city
Rothenburg	rothenburg	Rothenburg	city
Dinkelsbühl	dinkelsbuehl	Dinkelsbühl	city
Nördlingen	noerdlingen	Nördlingen	city
Donauwörth	donauwoerth	Donauwörth	city
Memmingen	memmingen	Memmingen	city
Kaufbeuren	kaufbeuren	Kaufbeuren	city
Lindau	lindau	Lindau	city
Sonthofen	sonthofen	Sonthofen	city
Oberstdorf	oberstdorf	Oberstdorf	city
Füssen	fuessen	Füssen	city
Biberach	biberach	Biberach	city
Ehingen	ehingen	Ehingen	city
Sigmaringen	sigmaringen	Sigmaringen	city
Tuttlingen	tuttlingen	Tuttlingen	city
Rottweil	rottweil	Rottweil	city
Balingen	balingen	Balingen	city
Albstadt	albstadt	Albstadt	city
Hechingen	hechingen	Hechingen	city
Rottenburg	rottenburg	Rottenburg	city
Nürtingen	nuertingen	Nürtingen	city
Kirchheim	kirchheim	Kirchheim	city
Geislingen	geislingen	Geislingen	city
Heidenheim	heidenheim	Heidenheim	city
Aalen	aalen	Aalen	city
Ellwangen	ellwangen	Ellwangen	city
Crailsheim	crailsheim	Crailsheim	city
Schwäbisch Hall	schwaebisch-hall	Schwäbisch Hall	city
Künzelsau	kuenzelsau	Künzelsau	city
Mosbach	mosbach	Mosbach	city
Bruchsal	bruchsal	Bruchsal	city
Rastatt	rastatt	Rastatt	city
Bühl	buehl	Bühl	city
Lahr	lahr	Lahr	city
Emmendingen	emmendingen	Emmendingen	city
Breisach	breisach	Breisach	city
Waldshut	waldshut	Waldshut	city
Radolfzell	radolfzell	Radolfzell	city
Überlingen	ueberlingen	Überlingen	city
Alzey	alzey	Alzey	city
Bingen	bingen	Bingen	city
Ingelheim	ingelheim	Ingelheim	city
Frankenthal	frankenthal	Frankenthal	city
Neuwied	neuwied	Neuwied	city
Andernach	andernach	Andernach	city
Mayen	mayen	Mayen	city
Cochem	cochem	Cochem	city
Wittlich	wittlich	Wittlich	city
Bitburg	bitburg	Bitburg	city
Prüm	pruem	Prüm	city
Idar-Oberstein	idar-oberstein	Idar-Oberstein	city
Merzig	merzig	Merzig	city
Saarlouis	saarlouis	Saarlouis	city
Limburg	limburg	Limburg	city
Bad Hersfeld	bad-hersfeld	Bad Hersfeld	city
Eschwege	eschwege	Eschwege	city
Korbach	korbach	Korbach	city
Friedberg	friedberg	Friedberg	city
Bad Nauheim	bad-nauheim	Bad Nauheim	city
Dillenburg	dillenburg	Dillenburg	city
Herborn	herborn	Herborn	city
Siegburg	siegburg	Siegburg	city
Bad Honnef	bad-honnef	Bad Honnef	city
Königswinter	koenigswinter	Königswinter	city
Meckenheim	meckenheim	Meckenheim	city
Brühl	bruehl	Brühl	city
Kerpen	kerpen	Kerpen	city
Bergheim	bergheim	Bergheim	city
Frechen	frechen	Frechen	city
Jülich	juelich	Jülich	city
Stolberg	stolberg	Stolberg	city
Eschweiler	eschweiler	Eschweiler	city
Heinsberg	heinsberg	Heinsberg	city
Erkelenz	erkelenz	Erkelenz	city
Goch	goch	Goch	city
Emmerich	emmerich	Emmerich	city
Dinslaken	dinslaken	Dinslaken	city
Kamp-Lintfort	kamp-lintfort	Kamp-Lintfort	city
Rheinberg	rheinberg	Rheinberg	city
Borken	borken	Borken	city
Coesfeld	coesfeld	Coesfeld	city
Ahaus	ahaus	Ahaus	city
Gronau	gronau	Gronau	city
Ibbenbüren	ibbenbueren	Ibbenbüren	city
Steinfurt	steinfurt	Steinfurt	city
Warendorf	warendorf	Warendorf	city
Beckum	beckum	Beckum	city
Ahlen	ahlen	Ahlen	city
Rheda-Wiedenbrück	rheda-wiedenbrueck	Rheda-Wiedenbrück	city
Herford	herford	Herford	city
Höxter	hoexter	Höxter	city
Warburg	warburg	Warburg	city
Brilon	brilon	Brilon	city
Meschede	meschede	Meschede	city
Olpe	olpe	Olpe	city
Attendorn	attendorn	Attendorn	city
Plettenberg	plettenberg	Plettenberg	city
Altena	altena	Altena	city
Schwelm	schwelm	Schwelm	city
Ennepetal	ennepetal	Ennepetal	city
Hattingen	hattingen	Hattingen	city
Greiz	greiz	Greiz	city
Altenburg	altenburg	Altenburg	city
Apolda	apolda	Apolda	city
Sömmerda	soemmerda	Sömmerda	city
Mühlhausen	muehlhausen	Mühlhausen	city
Bad Langensalza	bad-langensalza	Bad Langensalza	city
Meiningen	meiningen	Meiningen	city
Sonneberg	sonneberg	Sonneberg	city
Hildburghausen	hildburghausen	Hildburghausen	city
Schmalkalden	schmalkalden	Schmalkalden	city
Rudolstadt	rudolstadt	Rudolstadt	city
Pößneck	poessneck	Pößneck	city
Torgau	torgau	Torgau	city
Oschatz	oschatz	Oschatz	city
Grimma	grimma	Grimma	city
Borna	borna	Borna	city
Döbeln	doebeln	Döbeln	city
Freiberg	freiberg	Freiberg	city
Annaberg-Buchholz	annaberg-buchholz	Annaberg-Buchholz	city
Reichenbach	reichenbach	Reichenbach	city
Auerbach	auerbach	Auerbach	city
Kamenz	kamenz	Kamenz	city
Löbau	loebau	Löbau	city
Zittau	zittau	Zittau	city
Weißwasser	weisswasser	Weißwasser	city
Spremberg	spremberg	Spremberg	city
Guben	guben	Guben	city
Eisenhüttenstadt	eisenhuettenstadt	Eisenhüttenstadt	city
Fürstenwalde	fuerstenwalde	Fürstenwalde	city
Strausberg	strausberg	Strausberg	city
Bernau	bernau	Bernau	city
Schwedt	schwedt	Schwedt	city
Angermünde	angermuende	Angermünde	city
Prenzlau	prenzlau	Prenzlau	city
Templin	templin	Templin	city
Perleberg	perleberg	Perleberg	city
Wittenberge	wittenberge	Wittenberge	city
Rathenow	rathenow	Rathenow	city
Nauen	nauen	Nauen	city
Falkensee	falkensee	Falkensee	city
Königs Wusterhausen	koenigs-wusterhausen	Königs Wusterhausen	city
Luckenwalde	luckenwalde	Luckenwalde	city
Jüterbog	jueterbog	Jüterbog	city
Zossen	zossen	Zossen	city
Teltow	teltow	Teltow	city
Pasewalk	pasewalk	Pasewalk	city
Anklam	anklam	Anklam	city
Demmin	demmin	Demmin	city
Güstrow	guestrow	Güstrow	city
Parchim	parchim	Parchim	city
Ludwigslust	ludwigslust	Ludwigslust	city
Neustrelitz	neustrelitz	Neustrelitz	city
Bergen auf Rügen	bergen-auf-ruegen	Bergen auf Rügen	city
Sassnitz	sassnitz	Sassnitz	city
Bitterfeld	bitterfeld	Bitterfeld	city
Köthen	koethen	Köthen	city
Zerbst	zerbst	Zerbst	city
Bernburg	bernburg	Bernburg	city
Aschersleben	aschersleben	Aschersleben	city
Staßfurt	stassfurt	Staßfurt	city
Schönebeck	schoenebeck	Schönebeck	city
Salzwedel	salzwedel	Salzwedel	city
Gardelegen	gardelegen	Gardelegen	city
Sangerhausen	sangerhausen	Sangerhausen	city
Eisleben	eisleben	Eisleben	city
Zeitz	zeitz	Zeitz	city
Weißenfels	weissenfels	Weißenfels	city
Jüchen	juechen	Jüchen	city
Ahrensburg	ahrensburg	Ahrensburg	city
Bad Oldesloe	bad-oldesloe	Bad Oldesloe	city
Ratzeburg	ratzeburg	Ratzeburg	city
Mölln	moelln	Mölln	city
Eutin	eutin	Eutin	city
Plön	ploen	Plön	city
Preetz	preetz	Preetz	city
Rendsburg	rendsburg	Rendsburg	city
Schleswig	schleswig	Schleswig	city
Meldorf	meldorf	Meldorf	city
Elmshorn	elmshorn	Elmshorn	city
Glückstadt	glueckstadt	Glückstadt	city
Wedel	wedel	Wedel	city
Geesthacht	geesthacht	Geesthacht	city
State of Georgia	georgia-us	State of Georgia	region
Ascension Island	ascension-island	Ascension Island	country
Saint Barthélemy	saint-barthelemy	Saint Barthélemy	country
St. Barthélemy	saint-barthelemy	Saint Barthélemy	country
Caribbean Netherlands	caribbean-netherlands	Caribbean Netherlands	country
Bonaire	bonaire	Bonaire	island
Sint Eustatius	sint-eustatius	Sint Eustatius	island
Cocos Islands	cocos-islands	Cocos Islands	country
South Sandwich Islands	south-sandwich-islands	South Sandwich Islands	country
British Indian Ocean Territory	british-indian-ocean-territory	British Indian Ocean Territory	country
Chagos Islands	chagos-islands	Chagos Islands	island
Chagos Archipelago	chagos-islands	Chagos Islands	island
Sint Maarten	sint-maarten	Sint Maarten	country
British Virgin Islands	british-virgin-islands	British Virgin Islands	country
U.S. Virgin Islands	us-virgin-islands	U.S. Virgin Islands	country
US Virgin Islands	us-virgin-islands	U.S. Virgin Islands	country
Turks and Caicos Islands	turks-and-caicos-islands	Turks and Caicos Islands	country
Wallis and Futuna	wallis-and-futuna	Wallis and Futuna	country
Saint Pierre and Miquelon	saint-pierre-and-miquelon	Saint Pierre and Miquelon	country
Jan Mayen	jan-mayen	Jan Mayen	island
Bouvet Island	bouvet-island	Bouvet Island	country
Clipperton Island	clipperton-island	Clipperton Island	country
Midway Atoll	midway-atoll	Midway Atoll	island
South Yemen	south-yemen	South Yemen	country
North Yemen	north-yemen	North Yemen	country
Manchukuo	manchukuo	Manchukuo	country
French Indochina	french-indochina	French Indochina	country
British India	british-india	British India	country
Upper Volta	upper-volta	Upper Volta	country
Dahomey	dahomey	Dahomey	country
Tanganyika	tanganyika	Tanganyika	country
Southern Rhodesia	southern-rhodesia	Southern Rhodesia	country
Northern Rhodesia	northern-rhodesia	Northern Rhodesia	country
Nyasaland	nyasaland	Nyasaland	country
Bechuanaland	bechuanaland	Bechuanaland	country
Basutoland	basutoland	Basutoland	country
German South West Africa	german-south-west-africa	German South West Africa	country
German East Africa	german-east-africa	German East Africa	country
Belgian Congo	belgian-congo	Belgian Congo	country
Spanish Sahara	spanish-sahara	Spanish Sahara	country
Dutch East Indies	dutch-east-indies	Dutch East Indies	country
Dutch Guiana	dutch-guiana	Dutch Guiana	country
British Guiana	british-guiana	British Guiana	country
British Honduras	british-honduras	British Honduras	country
New Granada	new-granada	New Granada	country
Gran Colombia	gran-colombia	Gran Colombia	country
Netherlands Antilles	netherlands-antilles	Netherlands Antilles	country
East Pakistan	east-pakistan	East Pakistan	country
Ceylon	ceylon	Ceylon	country
Babylonia	babylonia	Babylonia	country
Ruthenia	ruthenia	Ruthenia	region
Transcarpathia	transcarpathia	Transcarpathia	region
Carpathian Ruthenia	carpatho-ukraine	Carpathian Ruthenia	region
Volhynia	volhynia	Volhynia	region
Podolia	podolia	Podolia	region
Courland	courland	Courland	region
Lower Silesia	lower-silesia	Lower Silesia	region
Upper Silesia	upper-silesia	Upper Silesia	region
Holy Roman Empire	holy-roman-empire	Holy Roman Empire	country
Russian Empire	russian-empire	Russian Empire	country
Weimar Republic	weimar-republic	Weimar Republic	country
Nazi Germany	nazi-germany	Nazi Germany	country
Vichy France	vichy-france	Vichy France	country
Cisleithania	cisleithania	Cisleithania	country
Papal States	papal-states	Papal States	country
Kingdom of Naples	kingdom-of-naples	Kingdom of Naples	country
United Arab Republic	united-arab-republic	United Arab Republic	country
Jubaland	jubaland	Jubaland	country
Azawad	azawad	Azawad	country
Ambazonia	ambazonia	Ambazonia	country
Cabinda	cabinda	Cabinda	country
Rojava	rojava	Rojava	country
Iraqi Kurdistan	iraqi-kurdistan	Iraqi Kurdistan	country
East Turkestan	east-turkestan	East Turkestan	country
Mari El	mari-el	Mari El	country
Komi Republic	komi-republic	Komi Republic	country
Khakassia	khakassia	Khakassia	country
Côte d’Ivoire	ivory-coast	Ivory Coast	country
International Space Station	international-space-station	International Space Station	site
=ISS	international-space-station	International Space Station	site
Antigua	antigua	Antigua	island
