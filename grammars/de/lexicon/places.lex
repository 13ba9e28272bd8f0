#: form	ref	norm	kind
# Places of the world: countries, regions, cities, waters, mountains, islands, sites.
# `ref` is the same slug in every language; `norm` is the name in this one.
Afghanistan|,s	afghanistan	Afghanistan	country
Ägypten|,s	egypt	Ägypten	country
Albanien|,s	albania	Albanien	country
Algerien|,s	algeria	Algerien	country
Andorra|,s	andorra	Andorra	country
Angola|,s	angola	Angola	country
Antigua|,s und Barbuda	antigua-and-barbuda	Antigua und Barbuda	country
Äquatorialguinea|,s	equatorial-guinea	Äquatorialguinea	country
Argentinien|,s	argentina	Argentinien	country
Armenien|,s	armenia	Armenien	country
Aserbaidschan|,s	azerbaijan	Aserbaidschan	country
Äthiopien|,s	ethiopia	Äthiopien	country
Australien|,s	australia	Australien	country
Bahamas	bahamas	Bahamas	country
Bahrain|,s	bahrain	Bahrain	country
Bangladesch|,s	bangladesh	Bangladesch	country
Barbados	barbados	Barbados	country
Belgien|,s	belgium	Belgien	country
Belize|,s	belize	Belize	country
Benin|,s	benin	Benin	country
Bhutan|,s	bhutan	Bhutan	country
Bolivien|,s	bolivia	Bolivien	country
Bosnien|,s und Herzegowina	bosnia-and-herzegovina	Bosnien und Herzegowina	country
Bosnien-Herzegowina|,s	bosnia-and-herzegovina	Bosnien und Herzegowina	country
Bosnien|,s	bosnia-and-herzegovina	Bosnien und Herzegowina	country
Botswana|,s	botswana	Botswana	country
Botsuana|,s	botswana	Botswana	country
Brasilien|,s	brazil	Brasilien	country
Brunei|,s	brunei	Brunei	country
Bulgarien|,s	bulgaria	Bulgarien	country
Burkina Faso|,s	burkina-faso	Burkina Faso	country
Burundi|,s	burundi	Burundi	country
Chile|,s	chile	Chile	country
China|,s	china	China	country
Volksrepublik China|,s	china	China	country
Cookinseln|,s	cook-islands	Cookinseln	country
Costa Rica|,s	costa-rica	Costa Rica	country
Dänemark|,s	denmark	Dänemark	country
Demokratisch|e,en,er,es,em Republik Kongo|,s	democratic-republic-of-the-congo	Demokratische Republik Kongo	country
DR Kongo|,s	democratic-republic-of-the-congo	Demokratische Republik Kongo	country
Kongo-Kinshasa|,s	democratic-republic-of-the-congo	Demokratische Republik Kongo	country
Deutschland|,s,es	germany	Deutschland	country
Bundesrepublik Deutschland|,s,es	germany	Deutschland	country
Bundesrepublik|,s	germany	Deutschland	country
=BRD	germany	Deutschland	country
Dominica|,s	dominica	Dominica	country
Dominikanisch|e,en,er,es,em Republik|,s	dominican-republic	Dominikanische Republik	country
Dschibuti|,s	djibouti	Dschibuti	country
Ecuador|,s	ecuador	Ecuador	country
Ekuador|,s	ecuador	Ecuador	country
El Salvador|,s	el-salvador	El Salvador	country
Elfenbeinküste|,s	ivory-coast	Elfenbeinküste	country
Côte d'Ivoire|,s	ivory-coast	Elfenbeinküste	country
Eritrea|,s	eritrea	Eritrea	country
Estland|,s,es	estonia	Estland	country
Eswatini|,s	eswatini	Eswatini	country
Swasiland|,s,es	eswatini	Eswatini	country
Fidschi|,s	fiji	Fidschi	country
Finnland|,s,es	finland	Finnland	country
Frankreich|,s,es	france	Frankreich	country
Gabun|,s	gabon	Gabun	country
Gambia|,s	gambia	Gambia	country
Georgien|,s	georgia	Georgien	country
Ghana|,s	ghana	Ghana	country
Grenada|,s	grenada	Grenada	country
Griechenland|,s,es	greece	Griechenland	country
Großbritannien|,s	united-kingdom	Großbritannien	country
Vereinigt|e,en,er,es,em Königreich|,s,es	united-kingdom	Großbritannien	country
=UK	united-kingdom	Großbritannien	country
Guatemala|,s	guatemala	Guatemala	country
Guinea|,s	guinea	Guinea	country
Guinea-Bissau|,s	guinea-bissau	Guinea-Bissau	country
Guyana|,s	guyana	Guyana	country
Haiti|,s	haiti	Haiti	country
Honduras	honduras	Honduras	country
Indien|,s	india	Indien	country
Indonesien|,s	indonesia	Indonesien	country
Irak|,s	iraq	Irak	country
Iran|,s	iran	Iran	country
Irland|,s,es	ireland	Irland	country
Republik Irland|,s,es	ireland	Irland	country
Island|,s,es	iceland	Island	country
Israel|,s	israel	Israel	country
Italien|,s	italy	Italien	country
Jamaika|,s	jamaica	Jamaika	country
Japan|,s	japan	Japan	country
Jemen|,s	yemen	Jemen	country
Jordanien|,s	jordan	Jordanien	country
Kambodscha|,s	cambodia	Kambodscha	country
Kamerun|,s	cameroon	Kamerun	country
Kanada|,s	canada	Kanada	country
Kap Verde|,s	cape-verde	Kap Verde	country
Kapverden|,s	cape-verde	Kap Verde	country
Kasachstan|,s	kazakhstan	Kasachstan	country
Katar|,s	qatar	Katar	country
Kenia|,s	kenya	Kenia	country
Kirgisistan|,s	kyrgyzstan	Kirgisistan	country
Kirgisien|,s	kyrgyzstan	Kirgisistan	country
Kirgistan|,s	kyrgyzstan	Kirgisistan	country
Kiribati|,s	kiribati	Kiribati	country
Kolumbien|,s	colombia	Kolumbien	country
Komoren|,s	comoros	Komoren	country
Kongo|,s	congo	Kongo	country
Republik Kongo|,s	congo	Kongo	country
Kongo-Brazzaville|,s	congo	Kongo	country
Kosovo|,s	kosovo	Kosovo	country
Kroatien|,s	croatia	Kroatien	country
Kuba|,s	cuba	Kuba	country
Kuwait|,s	kuwait	Kuwait	country
Laos	laos	Laos	country
Lesotho|,s	lesotho	Lesotho	country
Lettland|,s,es	latvia	Lettland	country
Libanon|,s	lebanon	Libanon	country
Liberia|,s	liberia	Liberia	country
Libyen|,s	libya	Libyen	country
Liechtenstein|,s	liechtenstein	Liechtenstein	country
Litauen|,s	lithuania	Litauen	country
Luxemburg|,s	luxembourg	Luxemburg	country
Madagaskar|,s	madagascar	Madagaskar	country
Malawi|,s	malawi	Malawi	country
Malaysia|,s	malaysia	Malaysia	country
Malediven|,s	maldives	Malediven	country
Mali|,s	mali	Mali	country
Malta|,s	malta	Malta	country
Marokko|,s	morocco	Marokko	country
Marshallinseln|,s	marshall-islands	Marshallinseln	country
Mauretanien|,s	mauritania	Mauretanien	country
Mauritius	mauritius	Mauritius	country
Mexiko|,s	mexico	Mexiko	country
Mikronesien|,s	micronesia	Mikronesien	country
Moldau|,s	moldova	Moldau	country
Republik Moldau|,s	moldova	Moldau	country
Moldawien|,s	moldova	Moldau	country
Moldova|,s	moldova	Moldau	country
Monaco|,s	monaco	Monaco	country
Mongolei|,s	mongolia	Mongolei	country
Montenegro|,s	montenegro	Montenegro	country
Mosambik|,s	mozambique	Mosambik	country
Myanmar|,s	myanmar	Myanmar	country
Birma|,s	myanmar	Myanmar	country
Burma|,s	myanmar	Myanmar	country
Namibia|,s	namibia	Namibia	country
Nauru|,s	nauru	Nauru	country
Nepal|,s	nepal	Nepal	country
Neuseeland|,s,es	new-zealand	Neuseeland	country
Nicaragua|,s	nicaragua	Nicaragua	country
Niederlande|,s	netherlands	Niederlande	country
Holland|,s,es	netherlands	Niederlande	country
Niger|,s	niger	Niger	country
Nigeria|,s	nigeria	Nigeria	country
Nordkorea|,s	north-korea	Nordkorea	country
Nordmazedonien|,s	north-macedonia	Nordmazedonien	country
Mazedonien|,s	north-macedonia	Nordmazedonien	country
Makedonien|,s	north-macedonia	Nordmazedonien	country
Norwegen|,s	norway	Norwegen	country
Oman|,s	oman	Oman	country
Österreich|,s,es	austria	Österreich	country
Osttimor|,s	east-timor	Osttimor	country
Pakistan|,s	pakistan	Pakistan	country
Palau|,s	palau	Palau	country
Panama|,s	panama	Panama	country
Papua-Neuguinea|,s	papua-new-guinea	Papua-Neuguinea	country
Paraguay|,s	paraguay	Paraguay	country
Peru|,s	peru	Peru	country
Philippinen|,s	philippines	Philippinen	country
Polen|,s	poland	Polen	country
Portugal|,s	portugal	Portugal	country
Ruanda|,s	rwanda	Ruanda	country
Rumänien|,s	romania	Rumänien	country
Russland|,s,es	russia	Russland	country
Russisch|e,en,er,es,em Föderation|,s	russia	Russland	country
Salomonen|,s	solomon-islands	Salomonen	country
Sambia|,s	zambia	Sambia	country
Samoa|,s	samoa	Samoa	country
San Marino|,s	san-marino	San Marino	country
São Tomé|,s und Príncipe	sao-tome-and-principe	São Tomé und Príncipe	country
Saudi-Arabien|,s	saudi-arabia	Saudi-Arabien	country
Schweden|,s	sweden	Schweden	country
Schweiz	switzerland	Schweiz	country
Senegal|,s	senegal	Senegal	country
Serbien|,s	serbia	Serbien	country
Seychellen|,s	seychelles	Seychellen	country
Sierra Leone|,s	sierra-leone	Sierra Leone	country
Simbabwe|,s	zimbabwe	Simbabwe	country
Singapur|,s	singapore	Singapur	country
Slowakei|,s	slovakia	Slowakei	country
Slowenien|,s	slovenia	Slowenien	country
Somalia|,s	somalia	Somalia	country
Spanien|,s	spain	Spanien	country
Sri Lanka|,s	sri-lanka	Sri Lanka	country
St. Kitts und Nevis	saint-kitts-and-nevis	St. Kitts und Nevis	country
St. Lucia|,s	saint-lucia	St. Lucia	country
St. Vincent|,s und die Grenadinen	saint-vincent-and-the-grenadines	St. Vincent und die Grenadinen	country
Südafrika|,s	south-africa	Südafrika	country
Sudan|,s	sudan	Sudan	country
Südkorea|,s	south-korea	Südkorea	country
Südsudan|,s	south-sudan	Südsudan	country
Suriname|,s	suriname	Suriname	country
Syrien|,s	syria	Syrien	country
Tadschikistan|,s	tajikistan	Tadschikistan	country
Taiwan|,s	taiwan	Taiwan	country
Tansania|,s	tanzania	Tansania	country
Thailand|,s,es	thailand	Thailand	country
Togo|,s	togo	Togo	country
Tonga|,s	tonga	Tonga	country
Trinidad|,s und Tobago	trinidad-and-tobago	Trinidad und Tobago	country
Tschad|,s	chad	Tschad	country
Tschechien|,s	czech-republic	Tschechien	country
Tschechisch|e,en,er,es,em Republik|,s	czech-republic	Tschechien	country
Tunesien|,s	tunisia	Tunesien	country
Türkei|,s	turkey	Türkei	country
Turkmenistan|,s	turkmenistan	Turkmenistan	country
Tuvalu|,s	tuvalu	Tuvalu	country
Uganda|,s	uganda	Uganda	country
Ukraine|,s	ukraine	Ukraine	country
Ungarn|,s	hungary	Ungarn	country
Uruguay|,s	uruguay	Uruguay	country
Usbekistan|,s	uzbekistan	Usbekistan	country
Vanuatu|,s	vanuatu	Vanuatu	country
Vatikanstadt|,s	vatican-city	Vatikanstadt	country
Vatikan|,s	vatican-city	Vatikanstadt	country
Venezuela|,s	venezuela	Venezuela	country
Vereinigt|e,en,er,es,em Arabisch|e,en,er,es,em Emirate|,s	united-arab-emirates	Vereinigte Arabische Emirate	country
=VAE	united-arab-emirates	Vereinigte Arabische Emirate	country
Emirate|,s	united-arab-emirates	Vereinigte Arabische Emirate	country
Vereinigt|e,en,er,es,em Staaten|,s	united-states	Vereinigte Staaten	country
Vereinigt|e,en,er,es,em Staaten|,s von Amerika	united-states	Vereinigte Staaten	country
=USA	united-states	Vereinigte Staaten	country
=US	united-states	Vereinigte Staaten	country
U.S.	united-states	Vereinigte Staaten	country
Vietnam|,s	vietnam	Vietnam	country
Weißrussland|,s,es	belarus	Weißrussland	country
Belarus	belarus	Weißrussland	country
Zentralafrikanisch|e,en,er,es,em Republik|,s	central-african-republic	Zentralafrikanische Republik	country
Zypern|,s	cyprus	Zypern	country
Südossetien|,s	south-ossetia	Südossetien	country
Süd-Ossetien|,s	south-ossetia	Südossetien	country
Abchasien|,s	abkhazia	Abchasien	country
Transnistrien|,s	transnistria	Transnistrien	country
Bergkarabach|,s	nagorno-karabakh	Bergkarabach	country
Berg-Karabach|,s	nagorno-karabakh	Bergkarabach	country
Arzach|,s	nagorno-karabakh	Bergkarabach	country
Nordzypern|,s	northern-cyprus	Nordzypern	country
Türkisch|e,en,er,es,em Republik Nordzypern|,s	northern-cyprus	Nordzypern	country
Somaliland|,s,es	somaliland	Somaliland	country
Puntland|,s,es	puntland	Puntland	country
Westsahara|,s	western-sahara	Westsahara	country
Palästina|,s	palestine	Palästina	country
Palästinensisch|e,en,er,es,em Gebiete|,s	palestine	Palästina	country
Palästinensergebiete|,s	palestine	Palästina	country
Gazastreifen|,s	gaza-strip	Gazastreifen	country
Gaza-Streifen|,s	gaza-strip	Gazastreifen	country
Westjordanland|,s,es	west-bank	Westjordanland	country
Krim|,s	crimea	Krim	country
Donezker Volksrepublik|,s	donetsk-people-s-republic	Donezker Volksrepublik	country
Volksrepublik Donezk|,s	donetsk-people-s-republic	Donezker Volksrepublik	country
Lugansker Volksrepublik|,s	luhansk-people-s-republic	Lugansker Volksrepublik	country
Volksrepublik Lugansk|,s	luhansk-people-s-republic	Lugansker Volksrepublik	country
Tschetschenien|,s	chechnya	Tschetschenien	country
Nordossetien|,s	north-ossetia	Nordossetien	country
Nordossetien-Alanien|,s	north-ossetia	Nordossetien	country
Nord-Ossetien|,s	north-ossetia	Nordossetien	country
Ossetien|,s	ossetia	Ossetien	country
Inguschetien|,s	ingushetia	Inguschetien	country
Dagestan|,s	dagestan	Dagestan	country
Karatschai-Tscherkessien|,s	karachay-cherkessia	Karatschai-Tscherkessien	country
Kabardino-Balkarien|,s	kabardino-balkaria	Kabardino-Balkarien	country
Adygeja|,s	adygea	Adygeja	country
Adygien|,s	adygea	Adygeja	country
Kalmückien|,s	kalmykia	Kalmückien	country
Tatarstan|,s	tatarstan	Tatarstan	country
Baschkortostan|,s	bashkortostan	Baschkortostan	country
Baschkirien|,s	bashkortostan	Baschkortostan	country
Adscharien|,s	adjara	Adscharien	country
Gagausien|,s	gagauzia	Gagausien	country
Kurdistan|,s	kurdistan	Kurdistan	country
Tibet|,s	tibet	Tibet	country
Xinjiang|,s	xinjiang	Xinjiang	country
Hongkong|,s	hong-kong	Hongkong	country
Hong Kong|,s	hong-kong	Hongkong	country
Macau|,s	macau	Macau	country
Macao|,s	macau	Macau	country
England|,s,es	england	England	country
Schottland|,s,es	scotland	Schottland	country
Wales	wales	Wales	country
Nordirland|,s,es	northern-ireland	Nordirland	country
Katalonien|,s	catalonia	Katalonien	country
Baskenland|,s,es	basque-country	Baskenland	country
Galicien|,s	galicia	Galicien	country
Andalusien|,s	andalusia	Andalusien	country
Kastilien|,s	castile	Kastilien	country
Südtirol|,s	south-tyrol	Südtirol	country
Tirol|,s	tyrol	Tirol	country
Sizilien|,s	sicily	Sizilien	country
Sardinien|,s	sardinia	Sardinien	country
Korsika|,s	corsica	Korsika	country
Bretagne|,s	brittany	Bretagne	country
Flandern|,s	flanders	Flandern	country
Wallonien|,s	wallonia	Wallonien	country
Grönland|,s,es	greenland	Grönland	country
Färöer|,s	faroe-islands	Färöer	country
Åland|,s,es	aland-islands	Åland	country
Gibraltar|,s	gibraltar	Gibraltar	country
Quebec|,s	quebec	Quebec	country
Québec|,s	quebec	Quebec	country
Puerto Rico|,s	puerto-rico	Puerto Rico	country
Guam|,s	guam	Guam	country
Bermuda|,s	bermuda	Bermuda	country
Falklandinseln|,s	falkland-islands	Falklandinseln	country
Falkland-Inseln|,s	falkland-islands	Falklandinseln	country
Malwinen|,s	falkland-islands	Falklandinseln	country
Französisch-Guayana|,s	french-guiana	Französisch-Guayana	country
Französisch-Polynesien|,s	french-polynesia	Französisch-Polynesien	country
Neukaledonien|,s	new-caledonia	Neukaledonien	country
Guadeloupe|,s	guadeloupe	Guadeloupe	country
Martinique|,s	martinique	Martinique	country
Réunion|,s	reunion	Réunion	country
Mayotte|,s	mayotte	Mayotte	country
Curaçao|,s	curacao	Curaçao	country
Aruba|,s	aruba	Aruba	country
Kaimaninseln|,s	cayman-islands	Kaimaninseln	country
Jungferninseln|,s	virgin-islands	Jungferninseln	country
Anguilla|,s	anguilla	Anguilla	country
Montserrat|,s,es	montserrat	Montserrat	country
St. Helena|,s	saint-helena	St. Helena	country
Guernsey|,s	guernsey	Guernsey	country
Isle|,s of Man	isle-of-man	Isle of Man	country
Niue|,s	niue	Niue	country
Tokelau|,s	tokelau	Tokelau	country
Pitcairninseln|,s	pitcairn-islands	Pitcairninseln	country
Norfolkinsel|,s	norfolk-island	Norfolkinsel	country
Nördlich|e,en,er,es,em Marianen|,s	northern-mariana-islands	Nördliche Marianen	country
Amerikanisch-Samoa|,s	american-samoa	Amerikanisch-Samoa	country
Spitzbergen|,s	svalbard	Spitzbergen	country
Svalbard|,s	svalbard	Spitzbergen	country
Bougainville|,s	bougainville	Bougainville	country
Kaschmir|,s	kashmir	Kaschmir	country
Punjab|,s	punjab	Punjab	country
Pandschab|,s	punjab	Punjab	country
Bengalen|,s	bengal	Bengalen	country
Belutschistan|,s	balochistan	Belutschistan	country
Aceh|,s	aceh	Aceh	country
Darfur|,s	darfur	Darfur	country
Tigray|,s	tigray	Tigray	country
Tigre|,s	tigray	Tigray	country
Biafra|,s	biafra	Biafra	country
Katanga|,s	katanga	Katanga	country
Sansibar|,s	zanzibar	Sansibar	country
Republika Srpska|,s	republika-srpska	Republika Srpska	country
Serbisch|e,en,er,es,em Republik|,s	republika-srpska	Republika Srpska	country
Wojwodina|,s	vojvodina	Wojwodina	country
Sandschak|,s	sandzak	Sandschak	country
Siebenbürgen|,s	transylvania	Siebenbürgen	country
Transsilvanien|,s	transylvania	Siebenbürgen	country
Schlesien|,s	silesia	Schlesien	country
Pommern|,s	pomerania	Pommern	country
Preußen|,s	prussia	Preußen	country
Ostpreußen|,s	east-prussia	Ostpreußen	country
Böhmen|,s	bohemia	Böhmen	country
Mähren|,s	moravia	Mähren	country
Galizien|,s	galicia-eastern-europe	Galizien	country
Sowjetunion|,s	soviet-union	Sowjetunion	country
UdSSR|,s	soviet-union	Sowjetunion	country
Sowjet-Union|,s	soviet-union	Sowjetunion	country
Jugoslawien|,s	yugoslavia	Jugoslawien	country
Tschechoslowakei|,s	czechoslovakia	Tschechoslowakei	country
=DDR	east-germany	DDR	country
Deutsch|e,en,er,es,em Demokratisch|e,en,er,es,em Republik|,s	east-germany	DDR	country
Ostdeutschland|,s,es	east-germany	DDR	country
Westdeutschland|,s,es	west-germany	Westdeutschland	country
Österreich-Ungarn|,s	austria-hungary	Österreich-Ungarn	country
Osmanisch|e,en,er,es,em Reich|,s,es	ottoman-empire	Osmanisches Reich	country
Römisch|e,en,er,es,em Reich|,s,es	roman-empire	Römisches Reich	country
Heilig|e,en,er,es,em Römisch|e,en,er,es,em Reich|,s,es	holy-roman-empire	Heiliges Römisches Reich	country
Byzantinisch|e,en,er,es,em Reich|,s,es	byzantine-empire	Byzantinisches Reich	country
Byzanz	byzantine-empire	Byzantinisches Reich	country
Britisch|e,en,er,es,em Empire|,s	british-empire	Britisches Empire	country
Deutsch|e,en,er,es,em Reich|,s,es	german-empire	Deutsches Reich	country
Persien|,s	persia	Persien	country
Mesopotamien|,s	mesopotamia	Mesopotamien	country
Babylon|,s	babylon	Babylon	country
Assyrien|,s	assyria	Assyrien	country
Karthago|,s	carthage	Karthago	country
Gallien|,s	gaul	Gallien	country
Serbien|,s und Montenegro	serbia-and-montenegro	Serbien und Montenegro	country
Rhodesien|,s	rhodesia	Rhodesien	country
Zaire|,s	zaire	Zaire	country
Südvietnam|,s	south-vietnam	Südvietnam	country
Nordvietnam|,s	north-vietnam	Nordvietnam	country
Korea|,s	korea	Korea	country
Siam|,s	siam	Siam	country
Europa|,s	europe	Europa	country
Asien|,s	asia	Asien	country
Afrika|,s	africa	Afrika	country
Amerika|,s	america	Amerika	country
Nordamerika|,s	north-america	Nordamerika	country
Südamerika|,s	south-america	Südamerika	country
Lateinamerika|,s	latin-america	Lateinamerika	country
Mittelamerika|,s	central-america	Mittelamerika	country
Zentralamerika|,s	central-america	Mittelamerika	country
Ozeanien|,s	oceania	Ozeanien	country
Antarktis	antarctica	Antarktis	country
Arktis	arctic	Arktis	country
Westeuropa|,s	western-europe	Westeuropa	country
Osteuropa|,s	eastern-europe	Osteuropa	country
Mitteleuropa|,s	central-europe	Mitteleuropa	country
Zentraleuropa|,s	central-europe	Mitteleuropa	country
Nordeuropa|,s	northern-europe	Nordeuropa	country
Südeuropa|,s	southern-europe	Südeuropa	country
Südosteuropa|,s	southeastern-europe	Südosteuropa	country
Nah|e,en,er,es,em Osten|,s	middle-east	Naher Osten	country
Nahost|,s	middle-east	Naher Osten	country
Mittler|e,en,er,es,em Osten|,s	middle-east	Naher Osten	country
Mittler|e,en,er,es,em Osten|,s	middle-east	Naher Osten	country
Fern|e,en,er,es,em Osten|,s	far-east	Ferner Osten	country
Zentralasien|,s	central-asia	Zentralasien	country
Ostasien|,s	east-asia	Ostasien	country
Südostasien|,s	southeast-asia	Südostasien	country
Südasien|,s	south-asia	Südasien	country
Westafrika|,s	west-africa	Westafrika	country
Ostafrika|,s	east-africa	Ostafrika	country
Nordafrika|,s	north-africa	Nordafrika	country
Zentralafrika|,s	central-africa	Zentralafrika	country
Südlich|e,en,er,es,em Afrika|,s	southern-africa	Südliches Afrika	country
Subsahara-Afrika|,s	sub-saharan-africa	Subsahara-Afrika	country
Maghreb|,s	maghreb	Maghreb	country
Levante|,s	levant	Levante	country
Skandinavien|,s	scandinavia	Skandinavien	country
Baltikum|,s	baltic-states	Baltikum	country
Balkan|,s	balkans	Balkan	country
Kaukasus	caucasus	Kaukasus	country
Südkaukasus	south-caucasus	Südkaukasus	country
Nordkaukasus	north-caucasus	Nordkaukasus	country
Transkaukasien|,s	transcaucasia	Transkaukasien	country
Iberisch|e,en,er,es,em Halbinsel|,s	iberian-peninsula	Iberische Halbinsel	country
Arabisch|e,en,er,es,em Halbinsel|,s	arabian-peninsula	Arabische Halbinsel	country
Koreanisch|e,en,er,es,em Halbinsel|,s	korean-peninsula	Koreanische Halbinsel	country
Sibirien|,s	siberia	Sibirien	country
Anatolien|,s	anatolia	Anatolien	country
Kleinasien|,s	asia-minor	Kleinasien	country
Polynesien|,s	polynesia	Polynesien	country
Melanesien|,s	melanesia	Melanesien	country
Karibik|,s	caribbean	Karibik	country
Sahel|,s	sahel	Sahel	country
Sahelzone|,s	sahel	Sahel	country
Horn|,s von Afrika	horn-of-africa	Horn von Afrika	country
Lappland|,s,es	lapland	Lappland	country
Thrakien|,s	thrace	Thrakien	country
Donbass	donbas	Donbass	country
Donbas	donbas	Donbass	country
Eurasien|,s	eurasia	Eurasien	country
Skythien|,s	scythia	Skythien	country
Illyrien|,s	illyria	Illyrien	country
Germanien|,s	germania	Germanien	country
Etrurien|,s	etruria	Etrurien	country
Phönizien|,s	phoenicia	Phönizien	country
Numidien|,s	numidia	Numidien	country
Lydien|,s	lydia	Lydien	country
Malaya|,s	malaya	Malaya	country
Indochina|,s	indochina	Indochina	country
Nubien|,s	nubia	Nubien	country
Galatien|,s	galatia	Galatien	country
Kappadokien|,s	cappadocia	Kappadokien	country
Ionien|,s	ionia	Ionien	country
Kabul|,s	kabul	Kabul	city
Kairo|,s	cairo	Kairo	city
Tirana|,s	tirana	Tirana	city
Algier|,s	algiers	Algier	city
Luanda|,s	luanda	Luanda	city
Buenos Aires	buenos-aires	Buenos Aires	city
Eriwan|,s	yerevan	Eriwan	city
Jerewan|,s	yerevan	Eriwan	city
Baku|,s	baku	Baku	city
Addis Abeba|,s	addis-ababa	Addis Abeba	city
Canberra|,s	canberra	Canberra	city
Nassau|,s	nassau	Nassau	city
Manama|,s	manama	Manama	city
Dhaka|,s	dhaka	Dhaka	city
Bridgetown|,s	bridgetown	Bridgetown	city
Brüssel|,s	brussels	Brüssel	city
Belmopan|,s	belmopan	Belmopan	city
Porto-Novo|,s	porto-novo	Porto-Novo	city
Thimphu|,s	thimphu	Thimphu	city
La Paz	la-paz	La Paz	city
Sarajevo|,s	sarajevo	Sarajevo	city
Gaborone|,s	gaborone	Gaborone	city
Brasília|,s	brasilia	Brasília	city
Brasilia|,s	brasilia	Brasília	city
Bandar Seri Begawan|,s	bandar-seri-begawan	Bandar Seri Begawan	city
Ouagadougou|,s	ouagadougou	Ouagadougou	city
Bujumbura|,s	bujumbura	Bujumbura	city
Santiago|,s de Chile	santiago-de-chile	Santiago de Chile	city
Peking|,s	beijing	Peking	city
San José|,s	san-jose-costa-rica	San José	city
Kopenhagen|,s	copenhagen	Kopenhagen	city
Kinshasa|,s	kinshasa	Kinshasa	city
Brazzaville|,s	brazzaville	Brazzaville	city
Berlin|,s	berlin	Berlin	city
Santo Domingo|,s	santo-domingo	Santo Domingo	city
Quito|,s	quito	Quito	city
San Salvador|,s	san-salvador	San Salvador	city
Yamoussoukro|,s	yamoussoukro	Yamoussoukro	city
Abidjan|,s	abidjan	Abidjan	city
Asmara|,s	asmara	Asmara	city
Tallinn|,s	tallinn	Tallinn	city
Mbabane|,s	mbabane	Mbabane	city
Suva|,s	suva	Suva	city
Helsinki|,s	helsinki	Helsinki	city
Paris	paris	Paris	city
Libreville|,s	libreville	Libreville	city
Banjul|,s	banjul	Banjul	city
Tiflis	tbilisi	Tiflis	city
Tbilissi|,s	tbilisi	Tiflis	city
Accra|,s	accra	Accra	city
Athen|,s	athens	Athen	city
Guatemala-Stadt|,s	guatemala-city	Guatemala-Stadt	city
Conakry|,s	conakry	Conakry	city
Bissau|,s	bissau	Bissau	city
Georgetown|,s	georgetown	Georgetown	city
Port-au-Prince|,s	port-au-prince	Port-au-Prince	city
Tegucigalpa|,s	tegucigalpa	Tegucigalpa	city
Neu-Delhi|,s	new-delhi	Neu-Delhi	city
Delhi|,s	delhi	Delhi	city
Jakarta|,s	jakarta	Jakarta	city
Bagdad|,s	baghdad	Bagdad	city
Teheran|,s	tehran	Teheran	city
Dublin|,s	dublin	Dublin	city
Reykjavík|,s	reykjavik	Reykjavík	city
Reykjavik|,s	reykjavik	Reykjavík	city
Jerusalem|,s	jerusalem	Jerusalem	city
Rom|,s	rome	Rom	city
Kingston|,s	kingston	Kingston	city
Tokio|,s	tokyo	Tokio	city
Sanaa|,s	sanaa	Sanaa	city
Aden|,s	aden	Aden	city
Amman|,s	amman	Amman	city
Phnom Penh|,s	phnom-penh	Phnom Penh	city
Yaoundé|,s	yaounde	Yaoundé	city
Jaunde|,s	yaounde	Yaoundé	city
Douala|,s	douala	Douala	city
Ottawa|,s	ottawa	Ottawa	city
Praia|,s	praia	Praia	city
Astana|,s	astana	Astana	city
Nur-Sultan|,s	astana	Astana	city
Almaty|,s	almaty	Almaty	city
Doha|,s	doha	Doha	city
Nairobi|,s	nairobi	Nairobi	city
Bischkek|,s	bishkek	Bischkek	city
Bogotá|,s	bogota	Bogotá	city
Bogota|,s	bogota	Bogotá	city
Moroni|,s	moroni	Moroni	city
Pristina|,s	pristina	Pristina	city
Zagreb|,s	zagreb	Zagreb	city
Havanna|,s	havana	Havanna	city
Kuwait-Stadt|,s	kuwait-city	Kuwait-Stadt	city
Vientiane|,s	vientiane	Vientiane	city
Maseru|,s	maseru	Maseru	city
Riga|,s	riga	Riga	city
Beirut|,s	beirut	Beirut	city
Monrovia|,s	monrovia	Monrovia	city
Tripolis	tripoli	Tripolis	city
Vaduz	vaduz	Vaduz	city
Vilnius	vilnius	Vilnius	city
Wilna|,s	vilnius	Vilnius	city
Luxemburg-Stadt|,s	luxembourg-city	Luxemburg-Stadt	city
Antananarivo|,s	antananarivo	Antananarivo	city
Lilongwe|,s	lilongwe	Lilongwe	city
Kuala Lumpur|,s	kuala-lumpur	Kuala Lumpur	city
Malé|,s	male	Malé	city
Bamako|,s	bamako	Bamako	city
Valletta|,s	valletta	Valletta	city
Rabat|,s	rabat	Rabat	city
Nouakchott|,s	nouakchott	Nouakchott	city
Port Louis	port-louis	Port Louis	city
Mexiko-Stadt|,s	mexico-city	Mexiko-Stadt	city
Kischinau|,s	chisinau	Kischinau	city
Chișinău|,s	chisinau	Kischinau	city
Chisinau|,s	chisinau	Kischinau	city
Ulaanbaatar|,s	ulaanbaatar	Ulaanbaatar	city
Ulan Bator|,s	ulaanbaatar	Ulaanbaatar	city
Podgorica|,s	podgorica	Podgorica	city
Maputo|,s	maputo	Maputo	city
Naypyidaw|,s	naypyidaw	Naypyidaw	city
Rangun|,s	yangon	Rangun	city
Yangon|,s	yangon	Rangun	city
Windhoek|,s	windhoek	Windhoek	city
Windhuk|,s	windhoek	Windhoek	city
Kathmandu|,s	kathmandu	Kathmandu	city
Katmandu|,s	kathmandu	Kathmandu	city
Managua|,s	managua	Managua	city
Amsterdam|,s	amsterdam	Amsterdam	city
Den Haag|,s	the-hague	Den Haag	city
Niamey|,s	niamey	Niamey	city
Abuja|,s	abuja	Abuja	city
Lagos	lagos	Lagos	city
Pjöngjang|,s	pyongyang	Pjöngjang	city
Skopje|,s	skopje	Skopje	city
Oslo|,s	oslo	Oslo	city
Maskat|,s	muscat	Maskat	city
Wien|,s	vienna	Wien	city
Dili|,s	dili	Dili	city
Islamabad|,s	islamabad	Islamabad	city
Panama-Stadt|,s	panama-city	Panama-Stadt	city
Port Moresby|,s	port-moresby	Port Moresby	city
Asunción|,s	asuncion	Asunción	city
Lima|,s	lima	Lima	city
Manila|,s	manila	Manila	city
Warschau|,s	warsaw	Warschau	city
Lissabon|,s	lisbon	Lissabon	city
Kigali|,s	kigali	Kigali	city
Bukarest|,s	bucharest	Bukarest	city
Moskau|,s	moscow	Moskau	city
Honiara|,s	honiara	Honiara	city
Lusaka|,s	lusaka	Lusaka	city
Apia|,s	apia	Apia	city
Riad|,s	riyadh	Riad	city
Stockholm|,s	stockholm	Stockholm	city
Bern|,s	bern	Bern	city
Dakar|,s	dakar	Dakar	city
Belgrad|,s	belgrade	Belgrad	city
Freetown|,s	freetown	Freetown	city
Harare|,s	harare	Harare	city
Bratislava|,s	bratislava	Bratislava	city
Pressburg|,s	bratislava	Bratislava	city
Ljubljana|,s	ljubljana	Ljubljana	city
Laibach|,s	ljubljana	Ljubljana	city
Mogadischu|,s	mogadishu	Mogadischu	city
Madrid|,s	madrid	Madrid	city
Colombo|,s	colombo	Colombo	city
Pretoria|,s	pretoria	Pretoria	city
Kapstadt|,s	cape-town	Kapstadt	city
Bloemfontein|,s	bloemfontein	Bloemfontein	city
Khartum|,s	khartoum	Khartum	city
Seoul|,s	seoul	Seoul	city
Juba|,s	juba	Juba	city
Paramaribo|,s	paramaribo	Paramaribo	city
Damaskus	damascus	Damaskus	city
Duschanbe|,s	dushanbe	Duschanbe	city
Taipeh|,s	taipei	Taipeh	city
Taipei|,s	taipei	Taipeh	city
Dodoma|,s	dodoma	Dodoma	city
Daressalam|,s	dar-es-salaam	Daressalam	city
Bangkok|,s	bangkok	Bangkok	city
Lomé|,s	lome	Lomé	city
Port|,s of Spain	port-of-spain	Port of Spain	city
N'Djamena|,s	n-djamena	N'Djamena	city
Prag|,s	prague	Prag	city
Tunis	tunis	Tunis	city
Ankara|,s	ankara	Ankara	city
Istanbul|,s	istanbul	Istanbul	city
Konstantinopel|,s	istanbul	Istanbul	city
Aschgabat|,s	ashgabat	Aschgabat	city
Kampala|,s	kampala	Kampala	city
Kiew|,s	kyiv	Kiew	city
Budapest|,s	budapest	Budapest	city
Montevideo|,s	montevideo	Montevideo	city
Taschkent|,s	tashkent	Taschkent	city
Port Vila|,s	port-vila	Port Vila	city
Caracas	caracas	Caracas	city
Abu Dhabi|,s	abu-dhabi	Abu Dhabi	city
Dubai|,s	dubai	Dubai	city
Washington|,s	washington	Washington	city
Washington, D.C.	washington	Washington	city
Washington D.C.	washington	Washington	city
Washington DC	washington	Washington	city
London|,s	london	London	city
Hanoi|,s	hanoi	Hanoi	city
Minsk|,s	minsk	Minsk	city
Bangui|,s	bangui	Bangui	city
Nikosia|,s	nicosia	Nikosia	city
Zchinwali|,s	tskhinvali	Zchinwali	city
Sochumi|,s	sukhumi	Sochumi	city
Suchumi|,s	sukhumi	Sochumi	city
Tiraspol|,s	tiraspol	Tiraspol	city
Stepanakert|,s	stepanakert	Stepanakert	city
Hargeisa|,s	hargeisa	Hargeisa	city
Gaza|,s	gaza-city	Gaza	city
Gaza-Stadt|,s	gaza-city	Gaza	city
Ramallah|,s	ramallah	Ramallah	city
Grosny|,s	grozny	Grosny	city
Wladikawkas	vladikavkaz	Wladikawkas	city
Beslan|,s	beslan	Beslan	city
Machatschkala|,s	makhachkala	Machatschkala	city
Naltschik|,s	nalchik	Naltschik	city
Nasran|,s	nazran	Nasran	city
Kasan|,s	kazan	Kasan	city
Ufa|,s	ufa	Ufa	city
Elista|,s	elista	Elista	city
Batumi|,s	batumi	Batumi	city
Kutaissi|,s	kutaisi	Kutaissi	city
Poti|,s	poti	Poti	city
Sugdidi|,s	zugdidi	Sugdidi	city
Tel Aviv|,s	tel-aviv	Tel Aviv	city
Haifa|,s	haifa	Haifa	city
Hebron|,s	hebron	Hebron	city
Bethlehem|,s	bethlehem	Bethlehem	city
Nablus	nablus	Nablus	city
Dschenin|,s	jenin	Dschenin	city
Rafah|,s	rafah	Rafah	city
Chan Junis	khan-younis	Chan Junis	city
Nazareth|,s	nazareth	Nazareth	city
Jericho|,s	jericho	Jericho	city
Eilat|,s	eilat	Eilat	city
Aleppo|,s	aleppo	Aleppo	city
Homs	homs	Homs	city
Hama|,s	hama	Hama	city
Idlib|,s	idlib	Idlib	city
Rakka|,s	raqqa	Rakka	city
Raqqa|,s	raqqa	Rakka	city
Palmyra|,s	palmyra	Palmyra	city
Mossul|,s	mosul	Mossul	city
Basra|,s	basra	Basra	city
Falludscha|,s	fallujah	Falludscha	city
Kirkuk|,s	kirkuk	Kirkuk	city
Erbil|,s	erbil	Erbil	city
Tikrit|,s	tikrit	Tikrit	city
Nadschaf|,s	najaf	Nadschaf	city
Kerbela|,s	karbala	Kerbela	city
Isfahan|,s	isfahan	Isfahan	city
Schiras	shiraz	Schiras	city
Täbris	tabriz	Täbris	city
Maschhad|,s	mashhad	Maschhad	city
Ghom|,s	qom	Ghom	city
Kandahar|,s	kandahar	Kandahar	city
Herat|,s,es	herat	Herat	city
Kundus	kunduz	Kundus	city
Masar-e Scharif|,s	mazar-i-sharif	Masar-e Scharif	city
Masar-i-Scharif|,s	mazar-i-sharif	Masar-e Scharif	city
Dschalalabad|,s	jalalabad	Dschalalabad	city
Karatschi|,s	karachi	Karatschi	city
Lahore|,s	lahore	Lahore	city
Peschawar|,s	peshawar	Peschawar	city
Rawalpindi|,s	rawalpindi	Rawalpindi	city
Quetta|,s	quetta	Quetta	city
Mumbai|,s	mumbai	Mumbai	city
Bombay|,s	mumbai	Mumbai	city
Kolkata|,s	kolkata	Kolkata	city
Kalkutta|,s	kolkata	Kolkata	city
Chennai|,s	chennai	Chennai	city
Madras	chennai	Chennai	city
Bangalore|,s	bangalore	Bangalore	city
Bengaluru|,s	bangalore	Bangalore	city
Hyderabad|,s	hyderabad	Hyderabad	city
Ahmedabad|,s	ahmedabad	Ahmedabad	city
Pune|,s	pune	Pune	city
Jaipur|,s	jaipur	Jaipur	city
Varanasi|,s	varanasi	Varanasi	city
Amritsar|,s	amritsar	Amritsar	city
Srinagar|,s	srinagar	Srinagar	city
Goa|,s	goa	Goa	city
Shanghai|,s	shanghai	Shanghai	city
Schanghai|,s	shanghai	Shanghai	city
Guangzhou|,s	guangzhou	Guangzhou	city
Kanton|,s	guangzhou	Guangzhou	city
Shenzhen|,s	shenzhen	Shenzhen	city
Tianjin|,s	tianjin	Tianjin	city
Chongqing|,s	chongqing	Chongqing	city
Wuhan|,s	wuhan	Wuhan	city
Chengdu|,s	chengdu	Chengdu	city
Nanjing|,s	nanjing	Nanjing	city
Nanking|,s	nanjing	Nanjing	city
Hangzhou|,s	hangzhou	Hangzhou	city
Xi'an|,s	xi-an	Xi'an	city
Harbin|,s	harbin	Harbin	city
Qingdao|,s	qingdao	Qingdao	city
Tsingtau|,s	qingdao	Qingdao	city
Lhasa|,s	lhasa	Lhasa	city
Ürümqi|,s	urumqi	Ürümqi	city
Urumtschi|,s	urumqi	Ürümqi	city
Kaschgar|,s	kashgar	Kaschgar	city
Osaka|,s	osaka	Osaka	city
Kyoto|,s	kyoto	Kyoto	city
Kioto|,s	kyoto	Kyoto	city
Yokohama|,s	yokohama	Yokohama	city
Nagoya|,s	nagoya	Nagoya	city
Hiroshima|,s	hiroshima	Hiroshima	city
Nagasaki|,s	nagasaki	Nagasaki	city
Fukushima|,s	fukushima	Fukushima	city
Sapporo|,s	sapporo	Sapporo	city
Nagano|,s	nagano	Nagano	city
Sendai|,s	sendai	Sendai	city
Busan|,s	busan	Busan	city
Pusan|,s	busan	Busan	city
Incheon|,s	incheon	Incheon	city
Pyeongchang|,s	pyeongchang	Pyeongchang	city
Ho-Chi-Minh-Stadt|,s	ho-chi-minh-city	Ho-Chi-Minh-Stadt	city
Saigon|,s	saigon	Saigon	city
Da Nang|,s	da-nang	Da Nang	city
Chiang Mai|,s	chiang-mai	Chiang Mai	city
Phuket|,s	phuket	Phuket	city
Surabaya|,s	surabaya	Surabaya	city
Bandung|,s	bandung	Bandung	city
Medan|,s	medan	Medan	city
Banda Aceh|,s	banda-aceh	Banda Aceh	city
Cebu|,s	cebu	Cebu	city
Davao|,s	davao	Davao	city
Mandalay|,s	mandalay	Mandalay	city
Chittagong|,s	chittagong	Chittagong	city
Sydney|,s	sydney	Sydney	city
Melbourne|,s	melbourne	Melbourne	city
Brisbane|,s	brisbane	Brisbane	city
Perth|,s	perth	Perth	city
Hobart|,s	hobart	Hobart	city
Auckland|,s,es	auckland	Auckland	city
Christchurch|,s	christchurch	Christchurch	city
Johannesburg|,s	johannesburg	Johannesburg	city
Durban|,s	durban	Durban	city
Soweto|,s	soweto	Soweto	city
Port Elizabeth|,s	port-elizabeth	Port Elizabeth	city
Kano|,s	kano	Kano	city
Ibadan|,s	ibadan	Ibadan	city
Port Harcourt|,s	port-harcourt	Port Harcourt	city
Maiduguri|,s	maiduguri	Maiduguri	city
Kumasi|,s	kumasi	Kumasi	city
Timbuktu|,s	timbuktu	Timbuktu	city
Gao|,s	gao	Gao	city
Mombasa|,s	mombasa	Mombasa	city
Kisumu|,s	kisumu	Kisumu	city
Entebbe|,s	entebbe	Entebbe	city
Goma|,s	goma	Goma	city
Bukavu|,s	bukavu	Bukavu	city
Kisangani|,s	kisangani	Kisangani	city
Lubumbashi|,s	lubumbashi	Lubumbashi	city
Alexandria|,s	alexandria	Alexandria	city
Gizeh|,s	giza	Gizeh	city
Luxor|,s	luxor	Luxor	city
Assuan|,s	aswan	Assuan	city
Sues	suez	Sues	city
Port Said|,s	port-said	Port Said	city
Scharm el-Scheich|,s	sharm-el-sheikh	Scharm el-Scheich	city
Scharm asch-Schaich|,s	sharm-el-sheikh	Scharm el-Scheich	city
Casablanca|,s	casablanca	Casablanca	city
Marrakesch|,s	marrakesh	Marrakesch	city
Tanger|,s	tangier	Tanger	city
Fès	fes	Fès	city
Oran|,s	oran	Oran	city
Bengasi|,s	benghazi	Bengasi	city
Misrata|,s	misrata	Misrata	city
Sirte|,s	sirte	Sirte	city
Sfax	sfax	Sfax	city
Massawa|,s	massawa	Massawa	city
Dschidda|,s	jeddah	Dschidda	city
Mekka|,s	mecca	Mekka	city
Medina|,s	medina	Medina	city
Manchester|,s	manchester	Manchester	city
Birmingham|,s	birmingham	Birmingham	city
Liverpool|,s	liverpool	Liverpool	city
Leeds	leeds	Leeds	city
Sheffield|,s	sheffield	Sheffield	city
Bristol|,s	bristol	Bristol	city
Newcastle|,s	newcastle	Newcastle	city
Nottingham|,s	nottingham	Nottingham	city
Leicester|,s	leicester	Leicester	city
Coventry|,s	coventry	Coventry	city
Southampton|,s	southampton	Southampton	city
Portsmouth|,s	portsmouth	Portsmouth	city
Plymouth|,s	plymouth	Plymouth	city
Brighton|,s	brighton	Brighton	city
Oxford|,s	oxford	Oxford	city
Cambridge|,s	cambridge	Cambridge	city
York|,s	york	York	city
Norwich|,s	norwich	Norwich	city
Exeter|,s	exeter	Exeter	city
Canterbury|,s	canterbury	Canterbury	city
Dover|,s	dover	Dover	city
Stoke|,s	stoke	Stoke	city
Wolverhampton|,s	wolverhampton	Wolverhampton	city
Sunderland|,s,es	sunderland	Sunderland	city
Middlesbrough|,s	middlesbrough	Middlesbrough	city
Blackpool|,s	blackpool	Blackpool	city
Wigan|,s	wigan	Wigan	city
Stratford|,s	stratford	Stratford	city
Edinburgh|,s	edinburgh	Edinburgh	city
Glasgow|,s	glasgow	Glasgow	city
Aberdeen|,s	aberdeen	Aberdeen	city
Dundee|,s	dundee	Dundee	city
Inverness	inverness	Inverness	city
Cardiff|,s	cardiff	Cardiff	city
Swansea|,s	swansea	Swansea	city
Belfast|,s	belfast	Belfast	city
Londonderry|,s	londonderry	Londonderry	city
Derry|,s	londonderry	Londonderry	city
Limerick|,s	limerick	Limerick	city
Galway|,s	galway	Galway	city
New York|,s	new-york	New York	city
New York City|,s	new-york	New York	city
Los Angeles	los-angeles	Los Angeles	city
L.A.	los-angeles	Los Angeles	city
Chicago|,s	chicago	Chicago	city
Philadelphia|,s	philadelphia	Philadelphia	city
San Antonio|,s	san-antonio	San Antonio	city
San Diego|,s	san-diego	San Diego	city
Dallas	dallas	Dallas	city
Jacksonville|,s	jacksonville	Jacksonville	city
San Francisco|,s	san-francisco	San Francisco	city
Indianapolis	indianapolis	Indianapolis	city
Fort Worth|,s	fort-worth	Fort Worth	city
Seattle|,s	seattle	Seattle	city
Denver|,s	denver	Denver	city
Boston|,s	boston	Boston	city
El Paso|,s	el-paso	El Paso	city
Detroit|,s	detroit	Detroit	city
Nashville|,s	nashville	Nashville	city
Memphis	memphis	Memphis	city
Portland|,s,es	portland	Portland	city
Oklahoma City|,s	oklahoma-city	Oklahoma City	city
Las Vegas	las-vegas	Las Vegas	city
Louisville|,s	louisville	Louisville	city
Baltimore|,s	baltimore	Baltimore	city
Milwaukee|,s	milwaukee	Milwaukee	city
Albuquerque|,s	albuquerque	Albuquerque	city
Tucson|,s	tucson	Tucson	city
Fresno|,s	fresno	Fresno	city
Sacramento|,s	sacramento	Sacramento	city
Kansas City|,s	kansas-city	Kansas City	city
Atlanta|,s	atlanta	Atlanta	city
Omaha|,s	omaha	Omaha	city
Colorado Springs	colorado-springs	Colorado Springs	city
Miami|,s	miami	Miami	city
Long Beach|,s	long-beach	Long Beach	city
Oakland|,s,es	oakland	Oakland	city
Minneapolis	minneapolis	Minneapolis	city
Tulsa|,s	tulsa	Tulsa	city
Tampa|,s	tampa	Tampa	city
New Orleans	new-orleans	New Orleans	city
Honolulu|,s	honolulu	Honolulu	city
Anaheim|,s	anaheim	Anaheim	city
St. Louis	st-louis	St. Louis	city
Pittsburgh|,s	pittsburgh	Pittsburgh	city
Cincinnati|,s	cincinnati	Cincinnati	city
Anchorage|,s	anchorage	Anchorage	city
Newark|,s	newark	Newark	city
Fort Lauderdale|,s	fort-lauderdale	Fort Lauderdale	city
Orlando|,s	orlando	Orlando	city
Salt Lake City|,s	salt-lake-city	Salt Lake City	city
Richmond|,s	richmond	Richmond	city
Des Moines	des-moines	Des Moines	city
Baton Rouge|,s	baton-rouge	Baton Rouge	city
Little Rock|,s	little-rock	Little Rock	city
Tallahassee|,s	tallahassee	Tallahassee	city
Annapolis	annapolis	Annapolis	city
Albany|,s	albany	Albany	city
Hartford|,s	hartford	Hartford	city
Trenton|,s	trenton	Trenton	city
Harrisburg|,s	harrisburg	Harrisburg	city
Santa Fe	santa-fe	Santa Fe	city
Boise|,s	boise	Boise	city
Springfield|,s	springfield	Springfield	city
Topeka|,s	topeka	Topeka	city
Cheyenne|,s	cheyenne	Cheyenne	city
Palo Alto|,s	palo-alto	Palo Alto	city
Berkeley|,s	berkeley	Berkeley	city
San Bernardino|,s	san-bernardino	San Bernardino	city
Beverly Hills	beverly-hills	Beverly Hills	city
Hollywood|,s	hollywood	Hollywood	city
Brooklyn|,s	brooklyn	Brooklyn	city
Manhattan|,s	manhattan	Manhattan	city
Bronx	bronx	Bronx	city
Staten Island|,s,es	staten-island	Staten Island	city
Harlem|,s	harlem	Harlem	city
Princeton|,s	princeton	Princeton	city
New Haven|,s	new-haven	New Haven	city
Charlottesville|,s	charlottesville	Charlottesville	city
Guantánamo|,s	guantanamo	Guantánamo	city
Guantanamo|,s	guantanamo	Guantánamo	city
Guantánamo Bay|,s	guantanamo-bay	Guantánamo Bay	city
Toronto|,s	toronto	Toronto	city
Montreal|,s	montreal	Montreal	city
Montréal|,s	montreal	Montreal	city
Vancouver|,s	vancouver	Vancouver	city
Calgary|,s	calgary	Calgary	city
Edmonton|,s	edmonton	Edmonton	city
Winnipeg|,s	winnipeg	Winnipeg	city
Quebec City|,s	quebec-city	Quebec City	city
Québec-Stadt|,s	quebec-city	Quebec City	city
Halifax	halifax	Halifax	city
Tijuana|,s	tijuana	Tijuana	city
Ciudad Juárez	ciudad-juarez	Ciudad Juárez	city
Guadalajara|,s	guadalajara	Guadalajara	city
Monterrey|,s	monterrey	Monterrey	city
Acapulco|,s	acapulco	Acapulco	city
Cancún|,s	cancun	Cancún	city
Cancun|,s	cancun	Cancún	city
Veracruz	veracruz	Veracruz	city
Puebla|,s	puebla	Puebla	city
Medellín|,s	medellin	Medellín	city
Cali|,s	cali	Cali	city
Cartagena|,s	cartagena	Cartagena	city
Barranquilla|,s	barranquilla	Barranquilla	city
Maracaibo|,s	maracaibo	Maracaibo	city
Guayaquil|,s	guayaquil	Guayaquil	city
Cusco|,s	cusco	Cusco	city
Arequipa|,s	arequipa	Arequipa	city
Santa Cruz	santa-cruz	Santa Cruz	city
Cochabamba|,s	cochabamba	Cochabamba	city
São Paulo|,s	sao-paulo	São Paulo	city
Sao Paulo|,s	sao-paulo	São Paulo	city
Rio|,s de Janeiro	rio-de-janeiro	Rio de Janeiro	city
Rio|,s	rio-de-janeiro	Rio de Janeiro	city
Recife|,s	recife	Recife	city
Fortaleza|,s	fortaleza	Fortaleza	city
Belo Horizonte|,s	belo-horizonte	Belo Horizonte	city
Porto Alegre|,s	porto-alegre	Porto Alegre	city
Curitiba|,s	curitiba	Curitiba	city
Manaus	manaus	Manaus	city
Córdoba|,s	cordoba	Córdoba	city
Rosario|,s	rosario	Rosario	city
Valparaíso|,s	valparaiso	Valparaíso	city
Sankt Petersburg|,s	saint-petersburg	Sankt Petersburg	city
St. Petersburg|,s	saint-petersburg	Sankt Petersburg	city
Leningrad|,s	saint-petersburg	Sankt Petersburg	city
Nowosibirsk|,s	novosibirsk	Nowosibirsk	city
Jekaterinburg|,s	yekaterinburg	Jekaterinburg	city
Nischni Nowgorod|,s	nizhny-novgorod	Nischni Nowgorod	city
Samara|,s	samara	Samara	city
Omsk|,s	omsk	Omsk	city
Tscheljabinsk|,s	chelyabinsk	Tscheljabinsk	city
Rostow|,s	rostov-on-don	Rostow	city
Rostow|,s am Don	rostov-on-don	Rostow	city
Wolgograd|,s	volgograd	Wolgograd	city
Stalingrad|,s	volgograd	Wolgograd	city
Woronesch|,s	voronezh	Woronesch	city
Perm|,s	perm	Perm	city
Krasnojarsk|,s	krasnoyarsk	Krasnojarsk	city
Krasnodar|,s	krasnodar	Krasnodar	city
Sotschi|,s	sochi	Sotschi	city
Murmansk|,s	murmansk	Murmansk	city
Archangelsk|,s	arkhangelsk	Archangelsk	city
Wladiwostok|,s	vladivostok	Wladiwostok	city
Irkutsk|,s	irkutsk	Irkutsk	city
Jakutsk|,s	yakutsk	Jakutsk	city
Chabarowsk|,s	khabarovsk	Chabarowsk	city
Tula|,s	tula	Tula	city
Kursk|,s	kursk	Kursk	city
Smolensk|,s	smolensk	Smolensk	city
Pskow|,s	pskov	Pskow	city
Kaliningrad|,s	kaliningrad	Kaliningrad	city
Königsberg|,s,es	kaliningrad	Kaliningrad	city
Astrachan|,s	astrakhan	Astrachan	city
Saratow|,s	saratov	Saratow	city
Tomsk|,s	tomsk	Tomsk	city
Norilsk|,s	norilsk	Norilsk	city
Belgorod|,s	belgorod	Belgorod	city
Brjansk|,s	bryansk	Brjansk	city
Charkiw|,s	kharkiv	Charkiw	city
Charkow|,s	kharkiv	Charkiw	city
Odessa|,s	odesa	Odessa	city
Dnipro|,s	dnipro	Dnipro	city
Dnipropetrowsk|,s	dnipro	Dnipro	city
Donezk|,s	donetsk	Donezk	city
Luhansk|,s	luhansk	Luhansk	city
Lugansk|,s	luhansk	Luhansk	city
Lwiw|,s	lviv	Lwiw	city
Lemberg|,s,es	lviv	Lwiw	city
Saporischschja|,s	zaporizhzhia	Saporischschja	city
Mariupol|,s	mariupol	Mariupol	city
Cherson|,s	kherson	Cherson	city
Mykolajiw|,s	mykolaiv	Mykolajiw	city
Sewastopol|,s	sevastopol	Sewastopol	city
Simferopol|,s	simferopol	Simferopol	city
Jalta|,s	yalta	Jalta	city
Tschernobyl|,s	chernobyl	Tschernobyl	city
Tschernihiw|,s	chernihiv	Tschernihiw	city
Butscha|,s	bucha	Butscha	city
Bachmut|,s	bakhmut	Bachmut	city
Czernowitz	chernivtsi	Czernowitz	city
Krakau|,s	krakow	Krakau	city
Danzig|,s	gdansk	Danzig	city
Breslau|,s	wroclaw	Breslau	city
Posen|,s	poznan	Posen	city
Lodz	lodz	Lodz	city
Łódź|,s	lodz	Lodz	city
Stettin|,s	szczecin	Stettin	city
Kattowitz	katowice	Kattowitz	city
Lublin|,s	lublin	Lublin	city
Auschwitz	auschwitz	Auschwitz	city
Brünn|,s	brno	Brünn	city
Ostrau|,s	ostrava	Ostrau	city
Pilsen|,s	plzen	Pilsen	city
Karlsbad|,s	karlovy-vary	Karlsbad	city
Kaschau|,s	kosice	Kaschau	city
Debrecen|,s	debrecen	Debrecen	city
Szeged|,s	szeged	Szeged	city
Cluj|,s	cluj	Cluj	city
Temeswar|,s	timisoara	Temeswar	city
Timișoara|,s	timisoara	Temeswar	city
Plowdiw|,s	plovdiv	Plowdiw	city
Warna|,s	varna	Warna	city
Dubrovnik|,s	dubrovnik	Dubrovnik	city
Rijeka|,s	rijeka	Rijeka	city
Vukovar|,s	vukovar	Vukovar	city
Mostar|,s	mostar	Mostar	city
Banja Luka|,s	banja-luka	Banja Luka	city
Srebrenica|,s	srebrenica	Srebrenica	city
Novi Sad|,s	novi-sad	Novi Sad	city
Niš|,s	nis	Niš	city
Mitrovica|,s	mitrovica	Mitrovica	city
Thessaloniki|,s	thessaloniki	Thessaloniki	city
Saloniki|,s	thessaloniki	Thessaloniki	city
Piräus	piraeus	Piräus	city
Olympia|,s	olympia	Olympia	city
Delphi|,s	delphi	Delphi	city
Korinth|,s	corinth	Korinth	city
Sparta|,s	sparta	Sparta	city
Izmir|,s	izmir	Izmir	city
Antalya|,s	antalya	Antalya	city
Diyarbakır|,s	diyarbakir	Diyarbakır	city
Diyarbakir|,s	diyarbakir	Diyarbakır	city
Adana|,s	adana	Adana	city
Bursa|,s	bursa	Bursa	city
Mailand|,s,es	milan	Mailand	city
Neapel|,s	naples	Neapel	city
Turin|,s	turin	Turin	city
Venedig|,s	venice	Venedig	city
Florenz	florence	Florenz	city
Genua|,s	genoa	Genua	city
Bologna|,s	bologna	Bologna	city
Verona|,s	verona	Verona	city
Palermo|,s	palermo	Palermo	city
Bari|,s	bari	Bari	city
Catania|,s	catania	Catania	city
Triest|,s	trieste	Triest	city
Pisa|,s	pisa	Pisa	city
Siena|,s	siena	Siena	city
Parma|,s	parma	Parma	city
Padua|,s	padua	Padua	city
Bozen|,s	bolzano	Bozen	city
Meran|,s	merano	Meran	city
Trient|,s	trento	Trient	city
Perugia|,s	perugia	Perugia	city
Ravenna|,s	ravenna	Ravenna	city
Modena|,s	modena	Modena	city
Pompeji|,s	pompeii	Pompeji	city
Lampedusa|,s	lampedusa	Lampedusa	city
L'Aquila|,s	l-aquila	L'Aquila	city
Barcelona|,s	barcelona	Barcelona	city
Valencia|,s	valencia	Valencia	city
Sevilla|,s	seville	Sevilla	city
Saragossa|,s	zaragoza	Saragossa	city
Málaga|,s	malaga	Málaga	city
Bilbao|,s	bilbao	Bilbao	city
San Sebastián|,s	san-sebastian	San Sebastián	city
Granada|,s	granada	Granada	city
Toledo|,s	toledo	Toledo	city
Salamanca|,s	salamanca	Salamanca	city
Porto|,s	porto	Porto	city
Faro|,s	faro	Faro	city
Marseille|,s	marseille	Marseille	city
Lyon|,s	lyon	Lyon	city
Toulouse|,s	toulouse	Toulouse	city
Nizza|,s	nice	Nizza	city
Nantes	nantes	Nantes	city
Straßburg|,s	strasbourg	Straßburg	city
Montpellier|,s	montpellier	Montpellier	city
Bordeaux	bordeaux	Bordeaux	city
Lille|,s	lille	Lille	city
Rennes	rennes	Rennes	city
Reims	reims	Reims	city
Le Havre|,s	le-havre	Le Havre	city
Toulon|,s	toulon	Toulon	city
Grenoble|,s	grenoble	Grenoble	city
Dijon|,s	dijon	Dijon	city
Metz	metz	Metz	city
Versailles	versailles	Versailles	city
Cannes	cannes	Cannes	city
Avignon|,s	avignon	Avignon	city
Calais	calais	Calais	city
Orléans	orleans	Orléans	city
Rouen|,s	rouen	Rouen	city
Caen|,s	caen	Caen	city
Antwerpen|,s	antwerp	Antwerpen	city
Gent|,s	ghent	Gent	city
Brügge|,s	bruges	Brügge	city
Lüttich|,s	liege	Lüttich	city
Charleroi|,s	charleroi	Charleroi	city
Namur|,s	namur	Namur	city
Rotterdam|,s	rotterdam	Rotterdam	city
Utrecht|,s	utrecht	Utrecht	city
Eindhoven|,s	eindhoven	Eindhoven	city
Groningen|,s	groningen	Groningen	city
Maastricht|,s	maastricht	Maastricht	city
Nijmegen|,s	nijmegen	Nijmegen	city
Haarlem|,s	haarlem	Haarlem	city
Delft|,s	delft	Delft	city
Göteborg|,s	gothenburg	Göteborg	city
Malmö|,s	malmoe	Malmö	city
Uppsala|,s	uppsala	Uppsala	city
Trondheim|,s	trondheim	Trondheim	city
Stavanger|,s	stavanger	Stavanger	city
Tromsø|,s	tromso	Tromsø	city
Utøya|,s	utoya	Utøya	city
Aarhus	aarhus	Aarhus	city
Odense|,s	odense	Odense	city
Aalborg|,s	aalborg	Aalborg	city
Tampere|,s	tampere	Tampere	city
Turku|,s	turku	Turku	city
Espoo|,s	espoo	Espoo	city
Tartu|,s	tartu	Tartu	city
Narva|,s	narva	Narva	city
Daugavpils	daugavpils	Daugavpils	city
Kaunas	kaunas	Kaunas	city
Klaipėda|,s	klaipeda	Klaipėda	city
Memel|,s	klaipeda	Klaipėda	city
Brest|,s	brest	Brest	city
Gomel|,s	gomel	Gomel	city
Grodno|,s	grodno	Grodno	city
Witebsk|,s	vitebsk	Witebsk	city
Basel|,s	basel	Basel	city
Zürich|,s	zurich	Zürich	city
Genf|,s	geneva	Genf	city
Lausanne|,s	lausanne	Lausanne	city
Luzern|,s	lucerne	Luzern	city
St. Gallen|,s	st-gallen	St. Gallen	city
Sankt Gallen|,s	st-gallen	St. Gallen	city
Winterthur|,s	winterthur	Winterthur	city
Lugano|,s	lugano	Lugano	city
Davos	davos	Davos	city
Biel|,s	biel	Biel	city
Chur|,s	chur	Chur	city
Fribourg|,s	fribourg	Fribourg	city
Neuenburg|,s	neuchatel	Neuenburg	city
Neuchâtel|,s	neuchatel	Neuenburg	city
Schaffhausen|,s	schaffhausen	Schaffhausen	city
Sitten|,s	sion	Sitten	city
Sion|,s	sion	Sitten	city
Thun|,s	thun	Thun	city
Montreux	montreux	Montreux	city
Graz	graz	Graz	city
Linz	linz	Linz	city
Salzburg|,s	salzburg	Salzburg	city
Innsbruck|,s	innsbruck	Innsbruck	city
Klagenfurt|,s	klagenfurt	Klagenfurt	city
Villach|,s	villach	Villach	city
St. Pölten|,s	st-poelten	St. Pölten	city
Dornbirn|,s	dornbirn	Dornbirn	city
Bregenz	bregenz	Bregenz	city
Eisenstadt|,s	eisenstadt	Eisenstadt	city
Kitzbühel|,s	kitzbuehel	Kitzbühel	city
Feldkirch|,s	feldkirch	Feldkirch	city
Steyr|,s	steyr	Steyr	city
Hamburg|,s	hamburg	Hamburg	city
München|,s	munich	München	city
Köln|,s	cologne	Köln	city
Frankfurt|,s	frankfurt	Frankfurt	city
Frankfurt|,s am Main	frankfurt	Frankfurt	city
Frankfurt|,s a. M.	frankfurt	Frankfurt	city
Frankfurt (Oder)	frankfurt-oder	Frankfurt (Oder)	city
Frankfurt|,s an der Oder	frankfurt-oder	Frankfurt (Oder)	city
Stuttgart|,s	stuttgart	Stuttgart	city
Düsseldorf|,s	duesseldorf	Düsseldorf	city
Leipzig|,s	leipzig	Leipzig	city
Dortmund|,s	dortmund	Dortmund	city
Bremen|,s	bremen	Bremen	city
Dresden|,s	dresden	Dresden	city
Hannover|,s	hanover	Hannover	city
Nürnberg|,s,es	nuremberg	Nürnberg	city
Duisburg|,s	duisburg	Duisburg	city
Bochum|,s	bochum	Bochum	city
Wuppertal|,s,es	wuppertal	Wuppertal	city
Bielefeld|,s	bielefeld	Bielefeld	city
Bonn|,s	bonn	Bonn	city
Münster|,s	muenster	Münster	city
Mannheim|,s	mannheim	Mannheim	city
Karlsruhe|,s	karlsruhe	Karlsruhe	city
Augsburg|,s	augsburg	Augsburg	city
Wiesbaden|,s	wiesbaden	Wiesbaden	city
Mönchengladbach|,s	moenchengladbach	Mönchengladbach	city
Gelsenkirchen|,s	gelsenkirchen	Gelsenkirchen	city
Aachen|,s	aachen	Aachen	city
Braunschweig|,s	braunschweig	Braunschweig	city
Chemnitz	chemnitz	Chemnitz	city
Kiel|,s	kiel	Kiel	city
Halle (Saale)	halle	Halle	city
Magdeburg|,s	magdeburg	Magdeburg	city
Freiburg|,s	freiburg	Freiburg	city
Freiburg|,s im Breisgau	freiburg	Freiburg	city
Krefeld|,s	krefeld	Krefeld	city
Mainz	mainz	Mainz	city
Lübeck|,s	luebeck	Lübeck	city
Erfurt|,s	erfurt	Erfurt	city
Oberhausen|,s	oberhausen	Oberhausen	city
Rostock|,s	rostock	Rostock	city
Kassel|,s	kassel	Kassel	city
Potsdam|,s	potsdam	Potsdam	city
Saarbrücken|,s	saarbruecken	Saarbrücken	city
Ludwigshafen|,s	ludwigshafen	Ludwigshafen	city
Mülheim|,s	muelheim	Mülheim	city
Oldenburg|,s	oldenburg	Oldenburg	city
Osnabrück|,s	osnabrueck	Osnabrück	city
Leverkusen|,s	leverkusen	Leverkusen	city
Heidelberg|,s,es	heidelberg	Heidelberg	city
Darmstadt|,s	darmstadt	Darmstadt	city
Solingen|,s	solingen	Solingen	city
Herne|,s	herne	Herne	city
Regensburg|,s	regensburg	Regensburg	city
Neuss	neuss	Neuss	city
Paderborn|,s	paderborn	Paderborn	city
Ingolstadt|,s	ingolstadt	Ingolstadt	city
Offenbach|,s	offenbach	Offenbach	city
Fürth|,s	fuerth	Fürth	city
Würzburg|,s	wuerzburg	Würzburg	city
Ulm|,s	ulm	Ulm	city
Heilbronn|,s	heilbronn	Heilbronn	city
Pforzheim|,s	pforzheim	Pforzheim	city
Wolfsburg|,s	wolfsburg	Wolfsburg	city
Göttingen|,s	goettingen	Göttingen	city
Bottrop|,s	bottrop	Bottrop	city
Reutlingen|,s	reutlingen	Reutlingen	city
Koblenz	koblenz	Koblenz	city
Bremerhaven|,s	bremerhaven	Bremerhaven	city
Recklinghausen|,s	recklinghausen	Recklinghausen	city
Erlangen|,s	erlangen	Erlangen	city
Remscheid|,s	remscheid	Remscheid	city
Jena|,s	jena	Jena	city
Trier|,s	trier	Trier	city
Salzgitter|,s	salzgitter	Salzgitter	city
Moers	moers	Moers	city
Hildesheim|,s	hildesheim	Hildesheim	city
Gütersloh|,s	guetersloh	Gütersloh	city
Kaiserslautern|,s	kaiserslautern	Kaiserslautern	city
Cottbus	cottbus	Cottbus	city
Hanau|,s	hanau	Hanau	city
Schwerin|,s	schwerin	Schwerin	city
Witten|,s	witten	Witten	city
Esslingen|,s	esslingen	Esslingen	city
Gera|,s	gera	Gera	city
Ludwigsburg|,s	ludwigsburg	Ludwigsburg	city
Zwickau|,s	zwickau	Zwickau	city
Tübingen|,s	tuebingen	Tübingen	city
Flensburg|,s	flensburg	Flensburg	city
Konstanz	konstanz	Konstanz	city
Worms	worms	Worms	city
Marburg|,s	marburg	Marburg	city
Lüneburg|,s	lueneburg	Lüneburg	city
Bayreuth|,s	bayreuth	Bayreuth	city
Bamberg|,s,es	bamberg	Bamberg	city
Plauen|,s	plauen	Plauen	city
Neubrandenburg|,s	neubrandenburg	Neubrandenburg	city
Wilhelmshaven|,s	wilhelmshaven	Wilhelmshaven	city
Passau|,s	passau	Passau	city
Fulda|,s	fulda	Fulda	city
Weimar|,s	weimar	Weimar	city
Stralsund|,s	stralsund	Stralsund	city
Greifswald|,s,es	greifswald	Greifswald	city
Görlitz	goerlitz	Görlitz	city
Wittenberg|,s,es	wittenberg	Wittenberg	city
Dessau|,s	dessau	Dessau	city
Eisenach|,s	eisenach	Eisenach	city
Speyer|,s	speyer	Speyer	city
Friedrichshafen|,s	friedrichshafen	Friedrichshafen	city
Baden-Baden|,s	baden-baden	Baden-Baden	city
Landshut|,s	landshut	Landshut	city
Rosenheim|,s	rosenheim	Rosenheim	city
Kempten|,s	kempten	Kempten	city
Aschaffenburg|,s	aschaffenburg	Aschaffenburg	city
Schweinfurt|,s	schweinfurt	Schweinfurt	city
Wismar|,s	wismar	Wismar	city
Emden|,s	emden	Emden	city
Celle|,s	celle	Celle	city
Goslar|,s	goslar	Goslar	city
Hameln|,s	hameln	Hameln	city
Detmold|,s	detmold	Detmold	city
Minden|,s	minden	Minden	city
Gießen|,s	giessen	Gießen	city
Wetzlar|,s	wetzlar	Wetzlar	city
Düren|,s	dueren	Düren	city
Bautzen|,s	bautzen	Bautzen	city
Hoyerswerda|,s	hoyerswerda	Hoyerswerda	city
Suhl|,s	suhl	Suhl	city
Gotha|,s	gotha	Gotha	city
Nordhausen|,s	nordhausen	Nordhausen	city
Sindelfingen|,s	sindelfingen	Sindelfingen	city
Böblingen|,s	boeblingen	Böblingen	city
Göppingen|,s	goeppingen	Göppingen	city
Schwäbisch Gmünd|,s	schwaebisch-gmuend	Schwäbisch Gmünd	city
Ravensburg|,s	ravensburg	Ravensburg	city
Villingen-Schwenningen|,s	villingen-schwenningen	Villingen-Schwenningen	city
Offenburg|,s	offenburg	Offenburg	city
Lörrach|,s	loerrach	Lörrach	city
Homburg|,s	homburg	Homburg	city
Völklingen|,s	voelklingen	Völklingen	city
Neunkirchen|,s	neunkirchen	Neunkirchen	city
Pirmasens	pirmasens	Pirmasens	city
Garmisch-Partenkirchen|,s	garmisch-partenkirchen	Garmisch-Partenkirchen	city
Berchtesgaden|,s	berchtesgaden	Berchtesgaden	city
Dachau|,s	dachau	Dachau	city
Buchenwald|,s,es	buchenwald	Buchenwald	city
Gorleben|,s	gorleben	Gorleben	city
Heiligendamm|,s	heiligendamm	Heiligendamm	city
Ramstein|,s	ramstein	Ramstein	city
Wacken|,s	wacken	Wacken	city
Winnenden|,s	winnenden	Winnenden	city
Norderstedt|,s	norderstedt	Norderstedt	city
Neumünster|,s	neumuenster	Neumünster	city
Itzehoe|,s	itzehoe	Itzehoe	city
Pinneberg|,s,es	pinneberg	Pinneberg	city
Husum|,s	husum	Husum	city
Eckernförde|,s	eckernfoerde	Eckernförde	city
Verden|,s	verden	Verden	city
Delmenhorst|,s	delmenhorst	Delmenhorst	city
Nordhorn|,s	nordhorn	Nordhorn	city
Lingen|,s	lingen	Lingen	city
Rheine|,s	rheine	Rheine	city
Bocholt|,s	bocholt	Bocholt	city
Wesel|,s	wesel	Wesel	city
Kleve|,s	kleve	Kleve	city
Viersen|,s	viersen	Viersen	city
Ratingen|,s	ratingen	Ratingen	city
Velbert|,s	velbert	Velbert	city
Iserlohn|,s	iserlohn	Iserlohn	city
Lüdenscheid|,s	luedenscheid	Lüdenscheid	city
Arnsberg|,s,es	arnsberg	Arnsberg	city
Soest|,s	soest	Soest	city
Lippstadt|,s	lippstadt	Lippstadt	city
Unna|,s	unna	Unna	city
Lünen|,s	luenen	Lünen	city
Marl|,s	marl	Marl	city
Dorsten|,s	dorsten	Dorsten	city
Gladbeck|,s	gladbeck	Gladbeck	city
Hürth|,s	huerth	Hürth	city
Troisdorf|,s	troisdorf	Troisdorf	city
Euskirchen|,s	euskirchen	Euskirchen	city
Bergisch Gladbach|,s	bergisch-gladbach	Bergisch Gladbach	city
Dormagen|,s	dormagen	Dormagen	city
Grevenbroich|,s	grevenbroich	Grevenbroich	city
Bad Homburg|,s	bad-homburg	Bad Homburg	city
Rüsselsheim|,s	ruesselsheim	Rüsselsheim	city
Eberswalde|,s	eberswalde	Eberswalde	city
Senftenberg|,s,es	senftenberg	Senftenberg	city
Neuruppin|,s	neuruppin	Neuruppin	city
Brandenburg|,s an der Havel	brandenburg-an-der-havel	Brandenburg an der Havel	city
Oranienburg|,s	oranienburg	Oranienburg	city
Stendal|,s	stendal	Stendal	city
Halberstadt|,s	halberstadt	Halberstadt	city
Quedlinburg|,s	quedlinburg	Quedlinburg	city
Wernigerode|,s	wernigerode	Wernigerode	city
Merseburg|,s	merseburg	Merseburg	city
Naumburg|,s	naumburg	Naumburg	city
Meißen|,s	meissen	Meißen	city
Pirna|,s	pirna	Pirna	city
Freital|,s,es	freital	Freital	city
Riesa|,s	riesa	Riesa	city
Saalfeld|,s	saalfeld	Saalfeld	city
Ilmenau|,s	ilmenau	Ilmenau	city
Kreuzberg|,s,es	kreuzberg	Kreuzberg	city
Neukölln|,s	neukoelln	Neukölln	city
Charlottenburg|,s	charlottenburg	Charlottenburg	city
Spandau|,s	spandau	Spandau	city
Prenzlauer Berg|,s,es	prenzlauer-berg	Prenzlauer Berg	city
Schöneberg|,s,es	schoeneberg	Schöneberg	city
Pankow|,s	pankow	Pankow	city
Köpenick|,s	koepenick	Köpenick	city
Altona|,s	altona	Altona	city
St. Pauli|,s	st-pauli	St. Pauli	city
Schwabing|,s	schwabing	Schwabing	city
Sachsenhausen|,s	sachsenhausen	Sachsenhausen	city
Ravensbrück|,s	ravensbrueck	Ravensbrück	city
Bergen-Belsen|,s	bergen-belsen	Bergen-Belsen	city
Wandlitz	wandlitz	Wandlitz	city
Tegel|,s	tegel	Tegel	city
Tempelhof|,s,es	tempelhof	Tempelhof	city
Schönefeld|,s	schoenefeld	Schönefeld	city
Fessenheim|,s	fessenheim	Fessenheim	city
Hockenheim|,s	hockenheim	Hockenheim	city
Amiens	amiens	Amiens	city
Limoges	limoges	Limoges	city
Besançon|,s	besancon	Besançon	city
Perpignan|,s	perpignan	Perpignan	city
Mulhouse|,s	mulhouse	Mulhouse	city
Colmar|,s	colmar	Colmar	city
La Rochelle|,s	la-rochelle	La Rochelle	city
Biarritz	biarritz	Biarritz	city
Saint-Tropez	saint-tropez	Saint-Tropez	city
Lourdes	lourdes	Lourdes	city
Saint-Denis	saint-denis	Saint-Denis	city
Alicante|,s	alicante	Alicante	city
Murcia|,s	murcia	Murcia	city
Cádiz	cadiz	Cádiz	city
Gijón|,s	gijon	Gijón	city
La Coruña|,s	a-coruna	La Coruña	city
Santiago|,s de Compostela	santiago-de-compostela	Santiago de Compostela	city
Palma|,s	palma	Palma	city
Palma|,s de Mallorca	palma	Palma	city
Las Palmas	las-palmas	Las Palmas	city
Coimbra|,s	coimbra	Coimbra	city
Braga|,s	braga	Braga	city
Cagliari|,s	cagliari	Cagliari	city
Syrakus	syracuse-sicily	Syrakus	city
Messina|,s	messina	Messina	city
Rimini|,s	rimini	Rimini	city
Lucca|,s	lucca	Lucca	city
Mantua|,s	mantua	Mantua	city
Bergamo|,s	bergamo	Bergamo	city
Brescia|,s	brescia	Brescia	city
Cremona|,s	cremona	Cremona	city
Vicenza|,s	vicenza	Vicenza	city
Zadar|,s	zadar	Zadar	city
Pula|,s	pula	Pula	city
Maribor|,s	maribor	Maribor	city
Celje|,s	celje	Celje	city
Tuzla|,s	tuzla	Tuzla	city
Zenica|,s	zenica	Zenica	city
Bihać|,s	bihac	Bihać	city
Goražde|,s	gorazde	Goražde	city
Kragujevac|,s	kragujevac	Kragujevac	city
Prizren|,s	prizren	Prizren	city
Peć|,s	pec	Peć	city
Ohrid|,s	ohrid	Ohrid	city
Tetovo|,s	tetovo	Tetovo	city
Bitola|,s	bitola	Bitola	city
Durrës	durres	Durrës	city
Shkodra|,s	shkoder	Shkodra	city
Konstanza|,s	constanta	Konstanza	city
Constanța|,s	constanta	Konstanza	city
Iași|,s	iasi	Iași	city
Kronstadt|,s	brasov	Kronstadt	city
Brașov|,s	brasov	Kronstadt	city
Hermannstadt|,s	sibiu	Hermannstadt	city
Sibiu|,s	sibiu	Hermannstadt	city
Burgas	burgas	Burgas	city
Pécs	pecs	Pécs	city
Győr|,s	gyor	Győr	city
Miskolc|,s	miskolc	Miskolc	city
Białystok|,s	bialystok	Białystok	city
Gdynia|,s	gdynia	Gdynia	city
Toruń|,s	torun	Toruń	city
Bydgoszcz	bydgoszcz	Bydgoszcz	city
Rzeszów|,s	rzeszow	Rzeszów	city
Tschenstochau|,s	czestochowa	Tschenstochau	city
Ternopil|,s	ternopil	Ternopil	city
Winnyzja|,s	vinnytsia	Winnyzja	city
Poltawa|,s	poltava	Poltawa	city
Sumy|,s	sumy	Sumy	city
Schytomyr|,s	zhytomyr	Schytomyr	city
Riwne|,s	rivne	Riwne	city
Iwano-Frankiwsk|,s	ivano-frankivsk	Iwano-Frankiwsk	city
Uschhorod|,s	uzhhorod	Uschhorod	city
Krywyj Rih|,s	kryvyi-rih	Krywyj Rih	city
Kramatorsk|,s	kramatorsk	Kramatorsk	city
Slowjansk|,s	sloviansk	Slowjansk	city
Melitopol|,s	melitopol	Melitopol	city
Berdjansk|,s	berdiansk	Berdjansk	city
Kertsch|,s	kerch	Kertsch	city
Awdijiwka|,s	avdiivka	Awdijiwka	city
Mahiljou|,s	mogilev	Mahiljou	city
Mogiljow|,s	mogilev	Mahiljou	city
Gjumri|,s	gyumri	Gjumri	city
Gandscha|,s	ganja	Gandscha	city
Sumgait|,s	sumgait	Sumgait	city
Schuscha|,s	shusha	Schuscha	city
Rustawi|,s	rustavi	Rustawi	city
Telawi|,s	telavi	Telawi	city
Achalgori|,s	akhalgori	Achalgori	city
Kodori-Tal|,s,es	kodori-gorge	Kodori-Tal	city
Buchara|,s	bukhara	Buchara	city
Samarkand|,s	samarkand	Samarkand	city
Andischan|,s	andijan	Andischan	city
Osch|,s	osh	Osch	city
Chudschand|,s	khujand	Chudschand	city
Karaganda|,s	karaganda	Karaganda	city
Schymkent|,s	shymkent	Schymkent	city
Atyrau|,s	atyrau	Atyrau	city
Baikonur|,s	baikonur	Baikonur	city
Aqtau|,s	aktau	Aqtau	city
Ulan-Ude|,s	ulan-ude	Ulan-Ude	city
Tschita|,s	chita	Tschita	city
Magadan|,s	magadan	Magadan	city
Petropawlowsk-Kamtschatski|,s	petropavlovsk-kamchatsky	Petropawlowsk-Kamtschatski	city
Workuta|,s	vorkuta	Workuta	city
Syktywkar|,s	syktyvkar	Syktywkar	city
Tambow|,s	tambov	Tambow	city
Rjasan|,s	ryazan	Rjasan	city
Twer|,s	tver	Twer	city
Jaroslawl|,s	yaroslavl	Jaroslawl	city
Iwanowo|,s	ivanovo	Iwanowo	city
Kaluga|,s	kaluga	Kaluga	city
Orjol|,s	oryol	Orjol	city
Lipezk|,s	lipetsk	Lipezk	city
Pensa|,s	penza	Pensa	city
Uljanowsk|,s	ulyanovsk	Uljanowsk	city
Toljatti|,s	tolyatti	Toljatti	city
Orenburg|,s	orenburg	Orenburg	city
Magnitogorsk|,s	magnitogorsk	Magnitogorsk	city
Tjumen|,s	tyumen	Tjumen	city
Surgut|,s	surgut	Surgut	city
Kemerowo|,s	kemerovo	Kemerowo	city
Barnaul|,s	barnaul	Barnaul	city
Abakan|,s	abakan	Abakan	city
Blagoweschtschensk|,s	blagoveshchensk	Blagoweschtschensk	city
Budjonnowsk|,s	budyonnovsk	Budjonnowsk	city
Pjatigorsk|,s	pyatigorsk	Pjatigorsk	city
Stawropol|,s	stavropol	Stawropol	city
Tscherkessk|,s	cherkessk	Tscherkessk	city
Maikop|,s	maykop	Maikop	city
Noworossijsk|,s	novorossiysk	Noworossijsk	city
Derbent|,s	derbent	Derbent	city
Gudermes	gudermes	Gudermes	city
Nowgorod|,s	novgorod	Nowgorod	city
Petrosawodsk|,s	petrozavodsk	Petrosawodsk	city
Kobane|,s	kobane	Kobane	city
Deir ez-Zor|,s	deir-ez-zor	Deir ez-Zor	city
Latakia|,s	latakia	Latakia	city
Tartus	tartus	Tartus	city
Daraa|,s	daraa	Daraa	city
Dara|,s	daraa	Daraa	city
Sidon|,s	sidon	Sidon	city
Tyros	tyre	Tyros	city
Akaba|,s	aqaba	Akaba	city
Zarqa|,s	zarqa	Zarqa	city
Ramadi|,s	ramadi	Ramadi	city
Samarra|,s	samarra	Samarra	city
Halabdscha|,s	halabja	Halabdscha	city
Dohuk|,s	duhok	Dohuk	city
Sindschar|,s	sinjar	Sindschar	city
Abadan|,s	abadan	Abadan	city
Buschehr|,s	bushehr	Buschehr	city
Natans	natanz	Natans	city
Fordo|,s	fordow	Fordo	city
Bandar Abbas	bandar-abbas	Bandar Abbas	city
Dammam|,s	dammam	Dammam	city
Taif|,s	taif	Taif	city
Hodeida|,s	hodeidah	Hodeida	city
Tais	taiz	Tais	city
Salalah|,s	salalah	Salalah	city
Schardscha|,s	sharjah	Schardscha	city
Port Sudan|,s	port-sudan	Port Sudan	city
Omdurman|,s	omdurman	Omdurman	city
Al-Faschir|,s	el-fasher	Al-Faschir	city
Nyala|,s	nyala	Nyala	city
Dire Dawa|,s	dire-dawa	Dire Dawa	city
Mekele|,s	mekelle	Mekele	city
Gondar|,s	gondar	Gondar	city
Kismayo|,s	kismayo	Kismayo	city
Berbera|,s	berbera	Berbera	city
Arusha|,s	arusha	Arusha	city
Mwanza|,s	mwanza	Mwanza	city
Lamu|,s	lamu	Lamu	city
Eldoret|,s	eldoret	Eldoret	city
Kigoma|,s	kigoma	Kigoma	city
Beni|,s	beni	Beni	city
Bunia|,s	bunia	Bunia	city
Kananga|,s	kananga	Kananga	city
Pointe-Noire|,s	pointe-noire	Pointe-Noire	city
Port-Gentil|,s	port-gentil	Port-Gentil	city
Bouaké|,s	bouake	Bouaké	city
Tamale|,s	tamale	Tamale	city
Cotonou|,s	cotonou	Cotonou	city
Kaduna|,s	kaduna	Kaduna	city
Jos	jos	Jos	city
Enugu|,s	enugu	Enugu	city
Benin City|,s	benin-city	Benin City	city
Calabar|,s	calabar	Calabar	city
Zaria|,s	zaria	Zaria	city
Agadez	agadez	Agadez	city
Zinder|,s	zinder	Zinder	city
Kidal|,s	kidal	Kidal	city
Mopti|,s	mopti	Mopti	city
Bobo-Dioulasso|,s	bobo-dioulasso	Bobo-Dioulasso	city
Saint-Louis	saint-louis	Saint-Louis	city
Tamanrasset|,s	tamanrasset	Tamanrasset	city
Annaba|,s	annaba	Annaba	city
Agadir|,s	agadir	Agadir	city
Fes	fez	Fes	city
Meknès	meknes	Meknès	city
Ceuta|,s	ceuta	Ceuta	city
Melilla|,s	melilla	Melilla	city
Tobruk|,s	tobruk	Tobruk	city
Derna|,s	derna	Derna	city
Ismailia|,s	ismailia	Ismailia	city
Sinai|,s	sinai	Sinai	city
Mansura|,s	mansoura	Mansura	city
Bulawayo|,s	bulawayo	Bulawayo	city
Ndola|,s	ndola	Ndola	city
Blantyre|,s	blantyre	Blantyre	city
Beira|,s	beira	Beira	city
Nampula|,s	nampula	Nampula	city
Polokwane|,s	polokwane	Polokwane	city
East London|,s	east-london	East London	city
Swakopmund|,s	swakopmund	Swakopmund	city
Walvis Bay|,s	walvis-bay	Walvis Bay	city
Toamasina|,s	toamasina	Toamasina	city
Kochi|,s	kochi	Kochi	city
Thiruvananthapuram|,s	thiruvananthapuram	Thiruvananthapuram	city
Lucknow|,s	lucknow	Lucknow	city
Kanpur|,s	kanpur	Kanpur	city
Nagpur|,s	nagpur	Nagpur	city
Indore|,s	indore	Indore	city
Bhopal|,s	bhopal	Bhopal	city
Patna|,s	patna	Patna	city
Surat|,s,es	surat	Surat	city
Agra|,s	agra	Agra	city
Allahabad|,s	allahabad	Allahabad	city
Ayodhya|,s	ayodhya	Ayodhya	city
Chandigarh|,s	chandigarh	Chandigarh	city
Guwahati|,s	guwahati	Guwahati	city
Imphal|,s	imphal	Imphal	city
Dehradun|,s	dehradun	Dehradun	city
Shimla|,s	shimla	Shimla	city
Darjeeling|,s	darjeeling	Darjeeling	city
Ludhiana|,s	ludhiana	Ludhiana	city
Mysore|,s	mysore	Mysore	city
Multan|,s	multan	Multan	city
Faisalabad|,s	faisalabad	Faisalabad	city
Islamkot|,s	islamkot	Islamkot	city
Abbottabad|,s	abbottabad	Abbottabad	city
Gwadar|,s	gwadar	Gwadar	city
Kandy|,s	kandy	Kandy	city
Jaffna|,s	jaffna	Jaffna	city
Galle|,s	galle	Galle	city
Trincomalee|,s	trincomalee	Trincomalee	city
Pokhara|,s	pokhara	Pokhara	city
Sylhet|,s	sylhet	Sylhet	city
Khulna|,s	khulna	Khulna	city
Cox's Bazar|,s	cox-s-bazar	Cox's Bazar	city
Rajshahi|,s	rajshahi	Rajshahi	city
Luang Prabang|,s	luang-prabang	Luang Prabang	city
Siem Reap|,s	siem-reap	Siem Reap	city
Battambang|,s	battambang	Battambang	city
Huế|,s	hue	Huế	city
Haiphong|,s	haiphong	Haiphong	city
Pattaya|,s	pattaya	Pattaya	city
Ayutthaya|,s	ayutthaya	Ayutthaya	city
Ipoh|,s	ipoh	Ipoh	city
Penang|,s	penang	Penang	city
Johor Bahru|,s	johor-bahru	Johor Bahru	city
Kota Kinabalu|,s	kota-kinabalu	Kota Kinabalu	city
Malacca|,s	malacca	Malacca	city
Makassar|,s	makassar	Makassar	city
Palembang|,s	palembang	Palembang	city
Yogyakarta|,s	yogyakarta	Yogyakarta	city
Denpasar|,s	denpasar	Denpasar	city
Zamboanga|,s	zamboanga	Zamboanga	city
Marawi|,s	marawi	Marawi	city
Baguio|,s	baguio	Baguio	city
Daegu|,s	daegu	Daegu	city
Daejeon|,s	daejeon	Daejeon	city
Gwangju|,s	gwangju	Gwangju	city
Ulsan|,s	ulsan	Ulsan	city
Suwon|,s	suwon	Suwon	city
Kaesong|,s	kaesong	Kaesong	city
Fukuoka|,s	fukuoka	Fukuoka	city
Kitakyushu|,s	kitakyushu	Kitakyushu	city
Nara|,s	nara	Nara	city
Niigata|,s	niigata	Niigata	city
Okayama|,s	okayama	Okayama	city
Kumamoto|,s	kumamoto	Kumamoto	city
Kagoshima|,s	kagoshima	Kagoshima	city
Naha|,s	naha	Naha	city
Kaohsiung|,s	kaohsiung	Kaohsiung	city
Taichung|,s	taichung	Taichung	city
Tainan|,s	tainan	Tainan	city
Dalian|,s	dalian	Dalian	city
Shenyang|,s	shenyang	Shenyang	city
Changchun|,s	changchun	Changchun	city
Jinan|,s	jinan	Jinan	city
Zhengzhou|,s	zhengzhou	Zhengzhou	city
Changsha|,s	changsha	Changsha	city
Kunming|,s	kunming	Kunming	city
Guiyang|,s	guiyang	Guiyang	city
Nanning|,s	nanning	Nanning	city
Fuzhou|,s	fuzhou	Fuzhou	city
Xiamen|,s	xiamen	Xiamen	city
Suzhou|,s	suzhou	Suzhou	city
Wuxi|,s	wuxi	Wuxi	city
Ningbo|,s	ningbo	Ningbo	city
Hefei|,s	hefei	Hefei	city
Nanchang|,s	nanchang	Nanchang	city
Taiyuan|,s	taiyuan	Taiyuan	city
Lanzhou|,s	lanzhou	Lanzhou	city
Xining|,s	xining	Xining	city
Hohhot|,s	hohhot	Hohhot	city
Dongguan|,s	dongguan	Dongguan	city
Foshan|,s	foshan	Foshan	city
Zhuhai|,s	zhuhai	Zhuhai	city
Sanya|,s	sanya	Sanya	city
Gold Coast|,s	gold-coast	Gold Coast	city
Cairns	cairns	Cairns	city
Alice Springs	alice-springs	Alice Springs	city
Geelong|,s	geelong	Geelong	city
Townsville|,s	townsville	Townsville	city
Dunedin|,s	dunedin	Dunedin	city
Rotorua|,s	rotorua	Rotorua	city
Nadi|,s	nadi	Nadi	city
Akron|,s	akron	Akron	city
Amarillo|,s	amarillo	Amarillo	city
Ann Arbor|,s	ann-arbor	Ann Arbor	city
Asheville|,s	asheville	Asheville	city
Aspen|,s	aspen	Aspen	city
Athens, Georgia|,s	athens-georgia	Athens, Georgia	city
Bakersfield|,s	bakersfield	Bakersfield	city
Bethesda|,s	bethesda	Bethesda	city
Biloxi|,s	biloxi	Biloxi	city
Burbank|,s	burbank	Burbank	city
Camden|,s	camden	Camden	city
Cedar Rapids	cedar-rapids	Cedar Rapids	city
Charleston|,s	charleston	Charleston	city
Chattanooga|,s	chattanooga	Chattanooga	city
Corpus Christi|,s	corpus-christi	Corpus Christi	city
Dayton|,s	dayton	Dayton	city
Daytona Beach|,s	daytona-beach	Daytona Beach	city
Duluth|,s	duluth	Duluth	city
Durham|,s	durham	Durham	city
Evansville|,s	evansville	Evansville	city
Fargo|,s	fargo	Fargo	city
Fayetteville|,s	fayetteville	Fayetteville	city
Flagstaff|,s	flagstaff	Flagstaff	city
Fort Collins	fort-collins	Fort Collins	city
Fort Myers	fort-myers	Fort Myers	city
Fort Wayne|,s	fort-wayne	Fort Wayne	city
Galveston|,s	galveston	Galveston	city
Gettysburg|,s	gettysburg	Gettysburg	city
Glendale|,s	glendale	Glendale	city
Grand Rapids	grand-rapids	Grand Rapids	city
Green Bay|,s	green-bay	Green Bay	city
Greensboro|,s	greensboro	Greensboro	city
Hoboken|,s	hoboken	Hoboken	city
Huntsville|,s	huntsville	Huntsville	city
Iowa City|,s	iowa-city	Iowa City	city
Irvine|,s	irvine	Irvine	city
Ithaca|,s	ithaca	Ithaca	city
Jersey City|,s	jersey-city	Jersey City	city
Joplin|,s	joplin	Joplin	city
Juneau|,s	juneau	Juneau	city
Key West|,s	key-west	Key West	city
Knoxville|,s	knoxville	Knoxville	city
Lancaster|,s	lancaster	Lancaster	city
Lansing|,s	lansing	Lansing	city
Laredo|,s	laredo	Laredo	city
Lexington|,s	lexington	Lexington	city
Los Alamos	los-alamos	Los Alamos	city
Lubbock|,s	lubbock	Lubbock	city
Modesto|,s	modesto	Modesto	city
Napa|,s	napa	Napa	city
Naperville|,s	naperville	Naperville	city
Newport|,s	newport	Newport	city
Norfolk|,s	norfolk	Norfolk	city
Ogden|,s	ogden	Ogden	city
Pasadena|,s	pasadena	Pasadena	city
Pensacola|,s	pensacola	Pensacola	city
Peoria|,s	peoria	Peoria	city
Plano|,s	plano	Plano	city
Provo|,s	provo	Provo	city
Reno|,s	reno	Reno	city
Roanoke|,s	roanoke	Roanoke	city
Rochester|,s	rochester	Rochester	city
Roswell|,s	roswell	Roswell	city
Saginaw|,s	saginaw	Saginaw	city
Salem|,s	salem	Salem	city
San Jose|,s	san-jose	San Jose	city
Santa Ana|,s	santa-ana	Santa Ana	city
Santa Barbara|,s	santa-barbara	Santa Barbara	city
Santa Monica|,s	santa-monica	Santa Monica	city
Sarasota|,s	sarasota	Sarasota	city
Savannah|,s	savannah	Savannah	city
Scottsdale|,s	scottsdale	Scottsdale	city
Scranton|,s	scranton	Scranton	city
Selma|,s	selma	Selma	city
Shreveport|,s	shreveport	Shreveport	city
Sioux Falls	sioux-falls	Sioux Falls	city
Spokane|,s	spokane	Spokane	city
Stamford|,s	stamford	Stamford	city
Stockton|,s	stockton	Stockton	city
Syracuse|,s	syracuse	Syracuse	city
Tacoma|,s	tacoma	Tacoma	city
Tempe|,s	tempe	Tempe	city
Tuscaloosa|,s	tuscaloosa	Tuscaloosa	city
Utica|,s	utica	Utica	city
Waco|,s	waco	Waco	city
Wichita|,s	wichita	Wichita	city
Wilmington|,s	wilmington	Wilmington	city
Winston-Salem|,s	winston-salem	Winston-Salem	city
Worcester|,s	worcester	Worcester	city
Yonkers	yonkers	Yonkers	city
Youngstown|,s	youngstown	Youngstown	city
Arlington County|,s	arlington-county	Arlington County	city
Malibu|,s	malibu	Malibu	city
Santa Clara|,s	santa-clara	Santa Clara	city
Cupertino|,s	cupertino	Cupertino	city
Mountain View|,s	mountain-view	Mountain View	city
Menlo Park|,s	menlo-park	Menlo Park	city
Redmond|,s	redmond	Redmond	city
Bellevue|,s	bellevue	Bellevue	city
Silicon Valley|,s	silicon-valley	Silicon Valley	city
Cape Canaveral|,s	cape-canaveral	Cape Canaveral	city
West Point|,s	west-point	West Point	city
Quantico|,s	quantico	Quantico	city
Saskatoon|,s	saskatoon	Saskatoon	city
London, Ontario|,s	london-ontario	London, Ontario	city
Kitchener|,s	kitchener	Kitchener	city
Windsor, Ontario|,s	windsor-ontario	Windsor, Ontario	city
St. John's	st-john-s	St. John's	city
Fredericton|,s	fredericton	Fredericton	city
Moncton|,s	moncton	Moncton	city
Banff|,s	banff	Banff	city
Whistler|,s	whistler	Whistler	city
Mississauga|,s	mississauga	Mississauga	city
Gatineau|,s	gatineau	Gatineau	city
Laval|,s	laval	Laval	city
Mérida|,s	merida	Mérida	city
Oaxaca|,s	oaxaca	Oaxaca	city
León|,s	leon	León	city
Querétaro|,s	queretaro	Querétaro	city
Chihuahua|,s	chihuahua	Chihuahua	city
Culiacán|,s	culiacan	Culiacán	city
Hermosillo|,s	hermosillo	Hermosillo	city
Mazatlán|,s	mazatlan	Mazatlán	city
Matamoros	matamoros	Matamoros	city
Nuevo Laredo|,s	nuevo-laredo	Nuevo Laredo	city
Morelia|,s	morelia	Morelia	city
San Pedro Sula|,s	san-pedro-sula	San Pedro Sula	city
Colón|,s	colon	Colón	city
San Juan|,s	san-juan	San Juan	city
Ponce|,s	ponce	Ponce	city
Santiago|,s de Cuba	santiago-de-cuba	Santiago de Cuba	city
Camagüey|,s	camagueey	Camagüey	city
Kingstown|,s	kingstown	Kingstown	city
Castries	castries	Castries	city
Roseau|,s	roseau	Roseau	city
Basseterre|,s	basseterre	Basseterre	city
St. George's	st-george-s	St. George's	city
Cayenne|,s	cayenne	Cayenne	city
Belém|,s	belem	Belém	city
Goiânia|,s	goiania	Goiânia	city
Campinas	campinas	Campinas	city
Florianópolis	florianopolis	Florianópolis	city
Vitória|,s	vitoria	Vitória	city
Maceió|,s	maceio	Maceió	city
São Luís	sao-luis	São Luís	city
La Plata|,s	la-plata	La Plata	city
Mar|,s del Plata	mar-del-plata	Mar del Plata	city
Tucumán|,s	tucuman	Tucumán	city
Ushuaia|,s	ushuaia	Ushuaia	city
Bariloche|,s	bariloche	Bariloche	city
Salta|,s	salta	Salta	city
Concepción|,s	concepcion	Concepción	city
Antofagasta|,s	antofagasta	Antofagasta	city
Iquique|,s	iquique	Iquique	city
Punta Arenas	punta-arenas	Punta Arenas	city
Viña|,s del Mar	vina-del-mar	Viña del Mar	city
Trujillo|,s	trujillo	Trujillo	city
Iquitos	iquitos	Iquitos	city
Puno|,s	puno	Puno	city
Cuenca|,s	cuenca	Cuenca	city
Bucaramanga|,s	bucaramanga	Bucaramanga	city
Cúcuta|,s	cucuta	Cúcuta	city
Santa Marta|,s	santa-marta	Santa Marta	city
Barquisimeto|,s	barquisimeto	Barquisimeto	city
Ciudad|,s del Este	ciudad-del-este	Ciudad del Este	city
Encarnación|,s	encarnacion	Encarnación	city
Punta|,s del Este	punta-del-este	Punta del Este	city
Bournemouth|,s	bournemouth	Bournemouth	city
Blackburn|,s	blackburn	Blackburn	city
Burnley|,s	burnley	Burnley	city
Rochdale|,s	rochdale	Rochdale	city
Stockport|,s	stockport	Stockport	city
Oldham|,s	oldham	Oldham	city
Salford|,s	salford	Salford	city
Huddersfield|,s	huddersfield	Huddersfield	city
Wakefield|,s	wakefield	Wakefield	city
Doncaster|,s	doncaster	Doncaster	city
Rotherham|,s	rotherham	Rotherham	city
Barnsley|,s	barnsley	Barnsley	city
Grimsby|,s	grimsby	Grimsby	city
Scunthorpe|,s	scunthorpe	Scunthorpe	city
Northampton|,s	northampton	Northampton	city
Luton|,s	luton	Luton	city
Watford|,s	watford	Watford	city
Milton Keynes	milton-keynes	Milton Keynes	city
Peterborough|,s	peterborough	Peterborough	city
Ipswich|,s	ipswich	Ipswich	city
Colchester|,s	colchester	Colchester	city
Chelmsford|,s	chelmsford	Chelmsford	city
Southend|,s	southend	Southend	city
Basildon|,s	basildon	Basildon	city
Maidstone|,s	maidstone	Maidstone	city
Eastbourne|,s	eastbourne	Eastbourne	city
Guildford|,s	guildford	Guildford	city
Slough|,s	slough	Slough	city
Swindon|,s	swindon	Swindon	city
Gloucester|,s	gloucester	Gloucester	city
Cheltenham|,s	cheltenham	Cheltenham	city
Hereford|,s	hereford	Hereford	city
Shrewsbury|,s	shrewsbury	Shrewsbury	city
Telford|,s	telford	Telford	city
Chester|,s	chester	Chester	city
Carlisle|,s	carlisle	Carlisle	city
Darlington|,s	darlington	Darlington	city
Hartlepool|,s	hartlepool	Hartlepool	city
Gateshead|,s	gateshead	Gateshead	city
Scarborough|,s	scarborough	Scarborough	city
Harrogate|,s	harrogate	Harrogate	city
Truro|,s	truro	Truro	city
Torquay|,s	torquay	Torquay	city
Salisbury|,s	salisbury	Salisbury	city
Winchester|,s	winchester	Winchester	city
Stonehenge|,s	stonehenge	Stonehenge	city
Wimbledon|,s	wimbledon	Wimbledon	city
Greenwich|,s	greenwich	Greenwich	city
Westminster|,s	westminster	Westminster	city
Hackney|,s	hackney	Hackney	city
Brixton|,s	brixton	Brixton	city
Kensington|,s	kensington	Kensington	city
Notting Hill|,s	notting-hill	Notting Hill	city
Heathrow|,s	heathrow	Heathrow	city
Gatwick|,s	gatwick	Gatwick	city
Stansted|,s	stansted	Stansted	city
Soho|,s	soho	Soho	city
Canary Wharf|,s	canary-wharf	Canary Wharf	city
Stirling|,s	stirling	Stirling	city
St Andrews	st-andrews	St Andrews	city
Lockerbie|,s	lockerbie	Lockerbie	city
Wrexham|,s	wrexham	Wrexham	city
Bangor|,s	bangor	Bangor	city
Armagh|,s	armagh	Armagh	city
Newry|,s	newry	Newry	city
Lisburn|,s	lisburn	Lisburn	city
Waterford|,s	waterford	Waterford	city
Kilkenny|,s	kilkenny	Kilkenny	city
Sligo|,s	sligo	Sligo	city
Drogheda|,s	drogheda	Drogheda	city
Roskilde|,s	roskilde	Roskilde	city
Esbjerg|,s	esbjerg	Esbjerg	city
Helsingborg|,s	helsingborg	Helsingborg	city
Linköping|,s	linkoeping	Linköping	city
Örebro|,s	oerebro	Örebro	city
Västerås	vaesteras	Västerås	city
Norrköping|,s	norrkoeping	Norrköping	city
Jönköping|,s	joenkoeping	Jönköping	city
Umeå|,s	umea	Umeå	city
Kiruna|,s	kiruna	Kiruna	city
Kristiansand|,s	kristiansand	Kristiansand	city
Drammen|,s	drammen	Drammen	city
Lillehammer|,s	lillehammer	Lillehammer	city
Oulu|,s	oulu	Oulu	city
Lahti|,s	lahti	Lahti	city
Jyväskylä|,s	jyvaeskylae	Jyväskylä	city
Rovaniemi|,s	rovaniemi	Rovaniemi	city
Akureyri|,s	akureyri	Akureyri	city
Tórshavn|,s	torshavn	Tórshavn	city
Nuuk|,s	nuuk	Nuuk	city
Longyearbyen|,s	longyearbyen	Longyearbyen	city
Heraklion|,s	heraklion	Heraklion	city
Patras	patras	Patras	city
Volos	volos	Volos	city
Rhodos	rhodes	Rhodos	city
Kalamata|,s	kalamata	Kalamata	city
Larnaka|,s	larnaca	Larnaka	city
Limassol|,s	limassol	Limassol	city
Paphos	paphos	Paphos	city
Famagusta|,s	famagusta	Famagusta	city
Trabzon|,s	trabzon	Trabzon	city
Konya|,s	konya	Konya	city
Gaziantep|,s	gaziantep	Gaziantep	city
Kayseri|,s	kayseri	Kayseri	city
Mersin|,s	mersin	Mersin	city
Samsun|,s	samsun	Samsun	city
Şanlıurfa|,s	sanliurfa	Şanlıurfa	city
Edirne|,s	edirne	Edirne	city
Bodrum|,s	bodrum	Bodrum	city
Incirlik|,s	incirlik	Incirlik	city
Mechelen|,s	mechelen	Mechelen	city
Ostende|,s	ostend	Ostende	city
Kortrijk|,s	kortrijk	Kortrijk	city
Mons	mons	Mons	city
Tilburg|,s	tilburg	Tilburg	city
Breda|,s	breda	Breda	city
Arnheim|,s	arnhem	Arnheim	city
Enschede|,s	enschede	Enschede	city
Almere|,s	almere	Almere	city
Apeldoorn|,s	apeldoorn	Apeldoorn	city
Hilversum|,s	hilversum	Hilversum	city
Esch|,s	esch	Esch	city
Echternach|,s	echternach	Echternach	city
Schengen|,s	schengen	Schengen	city
Bayern|,s	bavaria	Bayern	region
Baden-Württemberg|,s,es	baden-wuerttemberg	Baden-Württemberg	region
Hessen|,s	hesse	Hessen	region
Sachsen|,s	saxony	Sachsen	region
Niedersachsen|,s	lower-saxony	Niedersachsen	region
Nordrhein-Westfalen|,s	north-rhine-westphalia	Nordrhein-Westfalen	region
=NRW	north-rhine-westphalia	Nordrhein-Westfalen	region
Rheinland-Pfalz	rhineland-palatinate	Rheinland-Pfalz	region
Saarland|,s,es	saarland	Saarland	region
Thüringen|,s	thuringia	Thüringen	region
Brandenburg|,s	brandenburg	Brandenburg	region
Sachsen-Anhalt|,s	saxony-anhalt	Sachsen-Anhalt	region
Mecklenburg-Vorpommern|,s	mecklenburg-western-pomerania	Mecklenburg-Vorpommern	region
Schleswig-Holstein|,s	schleswig-holstein	Schleswig-Holstein	region
Oberfranken|,s	upper-franconia	Oberfranken	region
Unterfranken|,s	lower-franconia	Unterfranken	region
Mittelfranken|,s	middle-franconia	Mittelfranken	region
Oberbayern|,s	upper-bavaria	Oberbayern	region
Niederbayern|,s	lower-bavaria	Niederbayern	region
Oberpfalz	upper-palatinate	Oberpfalz	region
Schwaben|,s	swabia	Schwaben	region
Allgäu|,s	allgaeu	Allgäu	region
Rheinland|,s,es	rhineland	Rheinland	region
Westfalen|,s	westphalia	Westfalen	region
Ruhrgebiet|,s	ruhr-area	Ruhrgebiet	region
Sauerland|,s,es	sauerland	Sauerland	region
Eifel|,s	eifel	Eifel	region
Hunsrück|,s	hunsrueck	Hunsrück	region
Pfalz	palatinate	Pfalz	region
Ostfriesland|,s,es	east-frisia	Ostfriesland	region
Friesland|,s,es	friesland	Friesland	region
Holstein|,s	holstein	Holstein	region
Mecklenburg|,s	mecklenburg	Mecklenburg	region
Vorpommern|,s	western-pomerania	Vorpommern	region
Lausitz	lusatia	Lausitz	region
Oberlausitz	upper-lusatia	Oberlausitz	region
Uckermark|,s	uckermark	Uckermark	region
Prignitz	prignitz	Prignitz	region
Altmark|,s	altmark	Altmark	region
Emsland|,s,es	emsland	Emsland	region
Münsterland|,s,es	muensterland	Münsterland	region
Württemberg|,s,es	wuerttemberg	Württemberg	region
Schwarzwald|,s,es	black-forest	Schwarzwald	region
Odenwald|,s,es	odenwald	Odenwald	region
Spessart|,s	spessart	Spessart	region
Bayerisch|e,en,er,es,em Wald|,s,es	bavarian-forest	Bayerischer Wald	region
Lüneburger Heide|,s	lueneburger-heide	Lüneburger Heide	region
Niederrhein|,s	lower-rhine	Niederrhein	region
Niederösterreich|,s,es	lower-austria	Niederösterreich	region
Oberösterreich|,s,es	upper-austria	Oberösterreich	region
Steiermark|,s	styria	Steiermark	region
Kärnten|,s	carinthia	Kärnten	region
Burgenland|,s,es	burgenland	Burgenland	region
Vorarlberg|,s,es	vorarlberg	Vorarlberg	region
Wallis	valais	Wallis	region
Graubünden|,s	graubuenden	Graubünden	region
Tessin|,s	ticino	Tessin	region
Aargau|,s	aargau	Aargau	region
Thurgau|,s	thurgau	Thurgau	region
Appenzell|,s	appenzell	Appenzell	region
Waadt|,s	vaud	Waadt	region
Solothurn|,s	solothurn	Solothurn	region
Schwyz	schwyz	Schwyz	region
Glarus	glarus	Glarus	region
Zürichsee|,s	lake-zurich	Zürichsee	region
Alabama|,s	alabama	Alabama	region
Alaska|,s	alaska	Alaska	region
Arizona|,s	arizona	Arizona	region
Arkansas	arkansas	Arkansas	region
Kalifornien|,s	california	Kalifornien	region
Colorado|,s	colorado	Colorado	region
Connecticut|,s	connecticut	Connecticut	region
Delaware|,s	delaware	Delaware	region
Florida|,s	florida	Florida	region
Hawaii|,s	hawaii	Hawaii	region
Idaho|,s	idaho	Idaho	region
Illinois	illinois	Illinois	region
Indiana|,s	indiana	Indiana	region
Iowa|,s	iowa	Iowa	region
Kansas	kansas	Kansas	region
Kentucky|,s	kentucky	Kentucky	region
Louisiana|,s	louisiana	Louisiana	region
Maine|,s	maine	Maine	region
Maryland|,s,es	maryland	Maryland	region
Massachusetts	massachusetts	Massachusetts	region
Michigan|,s	michigan	Michigan	region
Minnesota|,s	minnesota	Minnesota	region
Mississippi|,s	mississippi	Mississippi	region
Missouri|,s	missouri	Missouri	region
Montana|,s	montana	Montana	region
Nebraska|,s	nebraska	Nebraska	region
Nevada|,s	nevada	Nevada	region
New Hampshire|,s	new-hampshire	New Hampshire	region
New Jersey|,s	new-jersey	New Jersey	region
New Mexico|,s	new-mexico	New Mexico	region
North Carolina|,s	north-carolina	North Carolina	region
North Dakota|,s	north-dakota	North Dakota	region
Ohio|,s	ohio	Ohio	region
Oklahoma|,s	oklahoma	Oklahoma	region
Oregon|,s	oregon	Oregon	region
Pennsylvania|,s	pennsylvania	Pennsylvania	region
Rhode Island|,s,es	rhode-island	Rhode Island	region
South Carolina|,s	south-carolina	South Carolina	region
South Dakota|,s	south-dakota	South Dakota	region
Tennessee|,s	tennessee	Tennessee	region
Texas	texas	Texas	region
Utah|,s	utah	Utah	region
Vermont|,s	vermont	Vermont	region
West Virginia|,s	west-virginia	West Virginia	region
Wisconsin|,s	wisconsin	Wisconsin	region
Wyoming|,s	wyoming	Wyoming	region
District|,s of Columbia	district-of-columbia	District of Columbia	region
Washington-Distrikt|,s	district-of-columbia	District of Columbia	region
Südstaaten|,s	deep-south	Südstaaten	region
Neuengland|,s,es	new-england	Neuengland	region
Südkalifornien|,s	southern-california	Südkalifornien	region
Nordkalifornien|,s	northern-california	Nordkalifornien	region
US-Bundesstaat Washington|,s	washington-state	US-Bundesstaat Washington	region
Mittler|e,en,er,es,em Westen|,s	midwest	Mittlerer Westen	region
Ostküste|,s	east-coast	Ostküste	region
Westküste|,s	west-coast	Westküste	region
Ontario|,s	ontario	Ontario	region
British Columbia|,s	british-columbia	British Columbia	region
Alberta|,s	alberta	Alberta	region
Manitoba|,s	manitoba	Manitoba	region
Saskatchewan|,s	saskatchewan	Saskatchewan	region
Neuschottland|,s,es	nova-scotia	Neuschottland	region
Nova Scotia|,s	nova-scotia	Neuschottland	region
New Brunswick|,s	new-brunswick	New Brunswick	region
Neufundland|,s,es	newfoundland	Neufundland	region
Labrador|,s	labrador	Labrador	region
Yukon|,s	yukon	Yukon	region
Nunavut|,s	nunavut	Nunavut	region
Bundesstaat Mexiko|,s	state-of-mexico	Bundesstaat Mexiko	region
Chiapas	chiapas	Chiapas	region
Sinaloa|,s	sinaloa	Sinaloa	region
Yucatán|,s	yucatan	Yucatán	region
Baja California|,s	baja-california	Baja California	region
Patagonien|,s	patagonia	Patagonien	region
Feuerland|,s,es	tierra-del-fuego	Feuerland	region
Bahia|,s	bahia	Bahia	region
Minas Gerais	minas-gerais	Minas Gerais	region
Queensland|,s,es	queensland	Queensland	region
New South Wales	new-south-wales	New South Wales	region
Northern Territory|,s	northern-territory	Northern Territory	region
South Australia|,s	south-australia	South Australia	region
Western Australia|,s	western-australia	Western Australia	region
Tasmanien|,s	tasmania	Tasmanien	region
Kornwall|,s	cornwall	Kornwall	region
Cornwall|,s	cornwall	Kornwall	region
Devon|,s	devon	Devon	region
Essex	essex	Essex	region
Sussex	sussex	Sussex	region
Surrey|,s	surrey	Surrey	region
Yorkshire|,s	yorkshire	Yorkshire	region
Lancashire|,s	lancashire	Lancashire	region
Suffolk|,s	suffolk	Suffolk	region
Northumberland|,s,es	northumberland	Northumberland	region
Cumbria|,s	cumbria	Cumbria	region
Merseyside|,s	merseyside	Merseyside	region
Wiltshire|,s	wiltshire	Wiltshire	region
Dorset|,s	dorset	Dorset	region
Somerset|,s	somerset	Somerset	region
Gloucestershire|,s	gloucestershire	Gloucestershire	region
Oxfordshire|,s	oxfordshire	Oxfordshire	region
Hampshire|,s	hampshire	Hampshire	region
Berkshire|,s	berkshire	Berkshire	region
Buckinghamshire|,s	buckinghamshire	Buckinghamshire	region
Hertfordshire|,s	hertfordshire	Hertfordshire	region
Cambridgeshire|,s	cambridgeshire	Cambridgeshire	region
Lincolnshire|,s	lincolnshire	Lincolnshire	region
Nottinghamshire|,s	nottinghamshire	Nottinghamshire	region
Derbyshire|,s	derbyshire	Derbyshire	region
Staffordshire|,s	staffordshire	Staffordshire	region
Cheshire|,s	cheshire	Cheshire	region
Leicestershire|,s	leicestershire	Leicestershire	region
Warwickshire|,s	warwickshire	Warwickshire	region
Shropshire|,s	shropshire	Shropshire	region
Herefordshire|,s	herefordshire	Herefordshire	region
Highlands	highlands	Highlands	region
Orkney|,s	orkney	Orkney	region
Shetland|,s,es	shetland	Shetland	region
Ulster|,s	ulster	Ulster	region
Leinster|,s	leinster	Leinster	region
Munster|,s	munster	Munster	region
Connacht|,s	connacht	Connacht	region
Greater Manchester|,s	greater-manchester	Greater Manchester	region
West Midlands	west-midlands	West Midlands	region
Midlands	midlands	Midlands	region
Tyneside|,s	tyneside	Tyneside	region
Elsass	alsace	Elsass	region
Lothringen|,s	lorraine	Lothringen	region
Elsass-Lothringen|,s	alsace-lorraine	Elsass-Lothringen	region
Normandie|,s	normandy	Normandie	region
Provence|,s	provence	Provence	region
Burgund|,s	burgundy	Burgund	region
Savoyen|,s	savoy	Savoyen	region
Aquitanien|,s	aquitaine	Aquitanien	region
Languedoc|,s	languedoc	Languedoc	region
Auvergne|,s	auvergne	Auvergne	region
Picardie|,s	picardy	Picardie	region
Île-de-France|,s	ile-de-france	Île-de-France	region
Côte d'Azur|,s	french-riviera	Côte d'Azur	region
Lombardei|,s	lombardy	Lombardei	region
Toskana|,s	tuscany	Toskana	region
Venetien|,s	veneto	Venetien	region
Piemont|,s	piedmont	Piemont	region
Ligurien|,s	liguria	Ligurien	region
Kampanien|,s	campania	Kampanien	region
Kalabrien|,s	calabria	Kalabrien	region
Apulien|,s	apulia	Apulien	region
Umbrien|,s	umbria	Umbrien	region
Latium|,s	lazio	Latium	region
Emilia-Romagna|,s	emilia-romagna	Emilia-Romagna	region
Friaul|,s	friuli	Friaul	region
Trentino|,s	trentino	Trentino	region
Abruzzen|,s	abruzzo	Abruzzen	region
Asturien|,s	asturias	Asturien	region
Aragonien|,s	aragon	Aragonien	region
Valencianisch|e,en,er,es,em Gemeinschaft|,s	valencian-community	Valencianische Gemeinschaft	region
Extremadura|,s	extremadura	Extremadura	region
Navarra|,s	navarre	Navarra	region
Kantabrien|,s	cantabria	Kantabrien	region
Algarve|,s	algarve	Algarve	region
Alentejo|,s	alentejo	Alentejo	region
Azoren|,s	azores	Azoren	region
Madeira|,s	madeira	Madeira	region
Kanarisch|e,en,er,es,em Inseln|,s	canary-islands	Kanarische Inseln	region
Kanaren|,s	canary-islands	Kanarische Inseln	region
Balearen|,s	balearic-islands	Balearen	region
Dalmatien|,s	dalmatia	Dalmatien	region
Istrien|,s	istria	Istrien	region
Slawonien|,s	slavonia	Slawonien	region
Herzegowina|,s	herzegovina	Herzegowina	region
Krajina|,s	krajina	Krajina	region
Epirus	epirus	Epirus	region
Peloponnes	peloponnese	Peloponnes	region
Attika|,s	attica	Attika	region
Thessalien|,s	thessaly	Thessalien	region
Banat|,s	banat	Banat	region
Walachei|,s	wallachia	Walachei	region
Moldauisch|e,en,er,es,em Republik|,s	moldavia	Moldauische Republik	region
Bessarabien|,s	bessarabia	Bessarabien	region
Bukowina|,s	bukovina	Bukowina	region
Dobrudscha|,s	dobruja	Dobrudscha	region
Masuren|,s	masuria	Masuren	region
Masowien|,s	masovia	Masowien	region
Livland|,s,es	livonia	Livland	region
Karelien|,s	karelia	Karelien	region
Jakutien|,s	yakutia	Jakutien	region
Kamtschatka|,s	kamchatka	Kamtschatka	region
Kamchatka|,s	kamchatka	Kamtschatka	region
Sachalin|,s	sakhalin	Sachalin	region
Sakhalin|,s	sakhalin	Sachalin	region
Tschuwaschien|,s	chuvashia	Tschuwaschien	region
Udmurtien|,s	udmurtia	Udmurtien	region
Mordwinien|,s	mordovia	Mordwinien	region
Burjatien|,s	buryatia	Burjatien	region
Tuwa|,s	tuva	Tuwa	region
Region Krasnodar|,s	krasnodar-krai	Region Krasnodar	region
Samegrelo|,s	samegrelo	Samegrelo	region
Kachetien|,s	kakheti	Kachetien	region
Swanetien|,s	svaneti	Swanetien	region
Nachitschewan|,s	nakhchivan	Nachitschewan	region
Karabach|,s	karabakh	Karabach	region
Pankissi-Tal|,s,es	pankisi-gorge	Pankissi-Tal	region
Kerala|,s	kerala	Kerala	region
Tamil Nadu|,s	tamil-nadu	Tamil Nadu	region
Gujarat|,s,es	gujarat	Gujarat	region
Rajasthan|,s	rajasthan	Rajasthan	region
Uttar Pradesh|,s	uttar-pradesh	Uttar Pradesh	region
Bihar|,s	bihar	Bihar	region
Assam|,s	assam	Assam	region
Maharashtra|,s	maharashtra	Maharashtra	region
Karnataka|,s	karnataka	Karnataka	region
Jammu|,s	jammu	Jammu	region
Westbengalen|,s	west-bengal	Westbengalen	region
Manipur|,s	manipur	Manipur	region
Nagaland|,s,es	nagaland	Nagaland	region
Sikkim|,s	sikkim	Sikkim	region
Sindh|,s	sindh	Sindh	region
Khyber Pakhtunkhwa|,s	khyber-pakhtunkhwa	Khyber Pakhtunkhwa	region
Waziristan|,s	waziristan	Waziristan	region
Nordwaziristan|,s	north-waziristan	Nordwaziristan	region
Südwaziristan|,s	south-waziristan	Südwaziristan	region
Helmand|,s	helmand	Helmand	region
Badachschan|,s	badakhshan	Badachschan	region
Nangarhar|,s	nangarhar	Nangarhar	region
Guangdong|,s	guangdong	Guangdong	region
Sichuan|,s	sichuan	Sichuan	region
Yunnan|,s	yunnan	Yunnan	region
Hubei|,s	hubei	Hubei	region
Hunan|,s	hunan	Hunan	region
Henan|,s	henan	Henan	region
Hebei|,s	hebei	Hebei	region
Shandong|,s	shandong	Shandong	region
Shanxi|,s	shanxi	Shanxi	region
Shaanxi|,s	shaanxi	Shaanxi	region
Jiangsu|,s	jiangsu	Jiangsu	region
Zhejiang|,s	zhejiang	Zhejiang	region
Fujian|,s	fujian	Fujian	region
Gansu|,s	gansu	Gansu	region
Qinghai|,s	qinghai	Qinghai	region
Inner|e,en,er,es,em Mongolei|,s	inner-mongolia	Innere Mongolei	region
Mandschurei|,s	manchuria	Mandschurei	region
Guangxi|,s	guangxi	Guangxi	region
Guizhou|,s	guizhou	Guizhou	region
Anhui|,s	anhui	Anhui	region
Jiangxi|,s	jiangxi	Jiangxi	region
Heilongjiang|,s	heilongjiang	Heilongjiang	region
Jilin|,s	jilin	Jilin	region
Liaoning|,s	liaoning	Liaoning	region
Hainan|,s	hainan	Hainan	region
Rakhine|,s	rakhine	Rakhine	region
Rohingya-Gebiet|,s	rakhine-state	Rohingya-Gebiet	region
Mindanao|,s	mindanao	Mindanao	region
Luzon|,s	luzon	Luzon	region
Sumatra|,s	sumatra	Sumatra	region
Bali|,s	bali	Bali	region
Borneo|,s	borneo	Borneo	region
Sulawesi|,s	sulawesi	Sulawesi	region
Lombok|,s	lombok	Lombok	region
Timor|,s	timor	Timor	region
Westpapua|,s	west-papua	Westpapua	region
Kalimantan|,s	kalimantan	Kalimantan	region
Neuguinea|,s	new-guinea	Neuguinea	region
Hokkaido|,s	hokkaido	Hokkaido	region
Honshu|,s	honshu	Honshu	region
Kyushu|,s	kyushu	Kyushu	region
Shikoku|,s	shikoku	Shikoku	region
Okinawa|,s	okinawa	Okinawa	region
Jeju|,s	jeju	Jeju	region
Anbar|,s	anbar	Anbar	region
Chusistan|,s	khuzestan	Chusistan	region
Sinai-Halbinsel|,s	sinai-peninsula	Sinai-Halbinsel	region
Golanhöhen|,s	golan-heights	Golanhöhen	region
Ostjerusalem|,s	east-jerusalem	Ostjerusalem	region
Galiläa|,s	galilee	Galiläa	region
Judäa|,s	judea	Judäa	region
Samaria|,s	samaria	Samaria	region
Negev|,s	negev	Negev	region
Kordofan|,s	kordofan	Kordofan	region
Ogaden|,s	ogaden	Ogaden	region
Kivu|,s	kivu	Kivu	region
Nord-Kivu|,s	north-kivu	Nord-Kivu	region
Süd-Kivu|,s	south-kivu	Süd-Kivu	region
Ituri|,s	ituri	Ituri	region
Kasai|,s	kasai	Kasai	region
Casamance|,s	casamance	Casamance	region
Kabylei|,s	kabylia	Kabylei	region
Kyrenaika|,s	cyrenaica	Kyrenaika	region
Oromia|,s	oromia	Oromia	region
Amhara|,s	amhara	Amhara	region
Gauteng|,s	gauteng	Gauteng	region
KwaZulu-Natal|,s,es	kwazulu-natal	KwaZulu-Natal	region
Transvaal|,s	transvaal	Transvaal	region
Nigerdelta|,s	niger-delta	Nigerdelta	region
Borno|,s	borno	Borno	region
Cabo Delgado|,s	cabo-delgado	Cabo Delgado	region
Kapprovinz	cape-province	Kapprovinz	region
Rhein|,s	rhine	Rhein	water
Donau|,s	danube	Donau	water
Elbe|,s	elbe	Elbe	water
Weser|,s	weser	Weser	water
Neckar|,s	neckar	Neckar	water
Mosel|,s	moselle	Mosel	water
Saar|,s	saar	Saar	water
Lahn|,s	lahn	Lahn	water
Ruhr|,s	ruhr	Ruhr	water
Spree|,s	spree	Spree	water
Havel|,s	havel	Havel	water
Neiße|,s	neisse	Neiße	water
Isar|,s	isar	Isar	water
Lech|,s	lech	Lech	water
Ems	ems	Ems	water
Saale|,s	saale	Saale	water
Werra|,s	werra	Werra	water
Wolga|,s	volga	Wolga	water
Dnjepr|,s	dnieper	Dnjepr	water
Dnister|,s	dniester	Dnister	water
Dnjestr|,s	dniester	Dnister	water
Newa|,s	neva	Newa	water
Moskwa|,s	moskva	Moskwa	water
Jenissei|,s	yenisei	Jenissei	water
Amur|,s	amur	Amur	water
Ural|,s	ural	Ural	water
Themse|,s	thames	Themse	water
Severn|,s	severn	Severn	water
Mersey|,s	mersey	Mersey	water
Loire|,s	loire	Loire	water
Rhône|,s	rhone	Rhône	water
Rhone|,s	rhone	Rhône	water
Garonne|,s	garonne	Garonne	water
Tiber|,s	tiber	Tiber	water
Ebro|,s	ebro	Ebro	water
Tajo|,s	tagus	Tajo	water
Douro|,s	douro	Douro	water
Weichsel|,s	vistula	Weichsel	water
Vltava|,s	vltava	Vltava	water
Drau|,s	drava	Drau	water
Save|,s	sava	Save	water
Drina|,s	drina	Drina	water
Theiß	tisza	Theiß	water
Maas	meuse	Maas	water
Schelde|,s	scheldt	Schelde	water
Nil|,s	nile	Nil	water
Blau|e,en,er,es,em Nil|,s	blue-nile	Blauer Nil	water
Kongo-Fluss	congo-river	Kongo-Fluss	water
Sambesi|,s	zambezi	Sambesi	water
Oranje|,s	orange-river	Oranje	water
Limpopo|,s	limpopo	Limpopo	water
Euphrat|,s,es	euphrates	Euphrat	water
Tigris	tigris	Tigris	water
Jordan|,s	jordan-river	Jordan	water
Indus	indus	Indus	water
Ganges	ganges	Ganges	water
Brahmaputra|,s	brahmaputra	Brahmaputra	water
Mekong|,s	mekong	Mekong	water
Jangtse|,s	yangtze	Jangtse	water
Jangtsekiang|,s	yangtze	Jangtse	water
Gelb|e,en,er,es,em Fluss	yellow-river	Gelber Fluss	water
Mississippi River|,s	mississippi-river	Mississippi River	water
Missouri River|,s	missouri-river	Missouri River	water
Potomac|,s	potomac	Potomac	water
Rio Grande|,s	rio-grande	Rio Grande	water
Colorado River|,s	colorado-river	Colorado River	water
Amazonas	amazon	Amazonas	water
Orinoco|,s	orinoco	Orinoco	water
Paraná|,s	parana	Paraná	water
Rio|,s de la Plata	rio-de-la-plata	Rio de la Plata	water
Sankt-Lorenz-Strom|,s,es	saint-lawrence-river	Sankt-Lorenz-Strom	water
Atlantik|,s	atlantic	Atlantik	water
Atlantisch|e,en,er,es,em Ozean|,s,es	atlantic	Atlantik	water
Nordatlantik|,s	north-atlantic	Nordatlantik	water
Südatlantik|,s	south-atlantic	Südatlantik	water
Pazifik|,s	pacific	Pazifik	water
Pazifisch|e,en,er,es,em Ozean|,s,es	pacific	Pazifik	water
Indisch|e,en,er,es,em Ozean|,s,es	indian-ocean	Indischer Ozean	water
Arktisch|e,en,er,es,em Ozean|,s,es	arctic-ocean	Arktischer Ozean	water
Nordpolarmeer|,s,es	arctic-ocean	Arktischer Ozean	water
Mittelmeer|,s,es	mediterranean	Mittelmeer	water
Nordsee|,s	north-sea	Nordsee	water
Ostsee|,s	baltic-sea	Ostsee	water
Schwarz|e,en,er,es,em Meer|,s,es	black-sea	Schwarzes Meer	water
Kaspisch|e,en,er,es,em Meer|,s,es	caspian-sea	Kaspisches Meer	water
Rot|e,en,er,es,em Meer|,s,es	red-sea	Rotes Meer	water
Tot|e,en,er,es,em Meer|,s,es	dead-sea	Totes Meer	water
Ägäis	aegean-sea	Ägäis	water
Adria|,s	adriatic-sea	Adria	water
Ionisch|e,en,er,es,em Meer|,s,es	ionian-sea	Ionisches Meer	water
Irisch|e,en,er,es,em See|,s	irish-sea	Irische See	water
Asowsches Meer|,s,es	sea-of-azov	Asowsches Meer	water
Aralsee|,s	aral-sea	Aralsee	water
Baikalsee|,s	lake-baikal	Baikalsee	water
Japanisch|e,en,er,es,em Meer|,s,es	sea-of-japan	Japanisches Meer	water
Gelb|e,en,er,es,em Meer|,s,es	yellow-sea	Gelbes Meer	water
Südchinesisch|e,en,er,es,em Meer|,s,es	south-china-sea	Südchinesisches Meer	water
Ostchinesisch|e,en,er,es,em Meer|,s,es	east-china-sea	Ostchinesisches Meer	water
Arabisch|e,en,er,es,em Meer|,s,es	arabian-sea	Arabisches Meer	water
Persisch|e,en,er,es,em Golf|,s	persian-gulf	Persischer Golf	water
Golf|,s von Mexiko	gulf-of-mexico	Golf von Mexiko	water
Golf|,s von Aden	gulf-of-aden	Golf von Aden	water
Golf|,s von Bengalen	bay-of-bengal	Golf von Bengalen	water
Golf|,s von Biskaya	bay-of-biscay	Golf von Biskaya	water
Biskaya|,s	bay-of-biscay	Golf von Biskaya	water
Bottnisch|e,en,er,es,em Meerbusen|,s	gulf-of-bothnia	Bottnischer Meerbusen	water
Barentssee|,s	barents-sea	Barentssee	water
Weiß|e,en,er,es,em Meer|,s,es	white-sea	Weißes Meer	water
Beringsee|,s	bering-sea	Beringsee	water
Beringstraße|,s	bering-strait	Beringstraße	water
Straße|,s von Hormus	strait-of-hormuz	Straße von Hormus	water
Straße|,s von Gibraltar	strait-of-gibraltar	Straße von Gibraltar	water
Straße|,s von Malakka	strait-of-malacca	Straße von Malakka	water
Straße|,s von Kertsch	kerch-strait	Straße von Kertsch	water
Taiwanstraße|,s	taiwan-strait	Taiwanstraße	water
Bosporus	bosphorus	Bosporus	water
Dardanellen|,s	dardanelles	Dardanellen	water
Ärmelkanal|,s,es	english-channel	Ärmelkanal	water
Suezkanal|,s,es	suez-canal	Suezkanal	water
Sueskanal|,s,es	suez-canal	Suezkanal	water
Panamakanal|,s,es	panama-canal	Panamakanal	water
Nord-Ostsee-Kanal|,s,es	kiel-canal	Nord-Ostsee-Kanal	water
Bodensee|,s	lake-constance	Bodensee	water
Genfersee|,s	lake-geneva	Genfersee	water
Genfer See|,s	lake-geneva	Genfersee	water
Gardasee|,s	lake-garda	Gardasee	water
Chiemsee|,s	chiemsee	Chiemsee	water
Müritz	mueritz	Müritz	water
Viktoriasee|,s	lake-victoria	Viktoriasee	water
Tanganjikasee|,s	lake-tanganyika	Tanganjikasee	water
Tschadsee|,s	lake-chad	Tschadsee	water
Titicacasee|,s	lake-titicaca	Titicacasee	water
Groß|e,en,er,es,em Seen|,s	great-lakes	Große Seen	water
Michigansee|,s	lake-michigan	Michigansee	water
Eriesee|,s	lake-erie	Eriesee	water
Ontariosee|,s	lake-ontario	Ontariosee	water
Ober|e,en,er,es,em See|,s	lake-superior	Oberer See	water
Groß|e,en,er,es,em Salzsee|,s	great-salt-lake	Großer Salzsee	water
Loch Ness	loch-ness	Loch Ness	water
Ladogasee|,s	lake-ladoga	Ladogasee	water
Plattensee|,s	lake-balaton	Plattensee	water
Hudson Bay|,s	hudson-bay	Hudson Bay	water
San Francisco Bay|,s	san-francisco-bay	San Francisco Bay	water
Chesapeake Bay|,s	chesapeake-bay	Chesapeake Bay	water
Pearl Harbor|,s	pearl-harbor	Pearl Harbor	water
Niagarafälle|,s	niagara-falls	Niagarafälle	water
Victoriafälle|,s	victoria-falls	Victoriafälle	water
Kattegat|,s	kattegat	Kattegat	water
Skagerrak|,s	skagerrak	Skagerrak	water
Öresund|,s	oresund	Öresund	water
Tyrrhenisch|e,en,er,es,em Meer|,s,es	tyrrhenian-sea	Tyrrhenisches Meer	water
Korallenmeer|,s,es	coral-sea	Korallenmeer	water
Tasmansee|,s	tasman-sea	Tasmansee	water
Karibisch|e,en,er,es,em Meer|,s,es	caribbean-sea	Karibisches Meer	water
Dollart|,s	dollart	Dollart	water
Jadebusen|,s	jadebusen	Jadebusen	water
Kieler Bucht|,s	kieler-bucht	Kieler Bucht	water
Deutsch|e,en,er,es,em Bucht|,s	german-bight	Deutsche Bucht	water
Wattenmeer|,s,es	wadden-sea	Wattenmeer	water
Schweinebucht|,s	bay-of-pigs	Schweinebucht	water
Kap Hoorn|,s	cape-horn	Kap Hoorn	water
Kap|,s der Guten Hoffnung	cape-of-good-hope	Kap der Guten Hoffnung	water
Kapp Arkona|,s	cape-arkona	Kapp Arkona	water
Alpen|,s	alps	Alpen	mountain
Pyrenäen|,s	pyrenees	Pyrenäen	mountain
Karpaten|,s	carpathians	Karpaten	mountain
Apennin|,s	apennines	Apennin	mountain
Dolomiten|,s	dolomites	Dolomiten	mountain
Erzgebirge|,s	ore-mountains	Erzgebirge	mountain
Taunus	taunus	Taunus	mountain
Vogesen|,s	vosges	Vogesen	mountain
Zugspitze|,s	zugspitze	Zugspitze	mountain
Watzmann|,s	watzmann	Watzmann	mountain
Großglockner|,s	grossglockner	Großglockner	mountain
Matterhorn|,s	matterhorn	Matterhorn	mountain
Eiger|,s	eiger	Eiger	mountain
Jungfraujoch|,s	jungfraujoch	Jungfraujoch	mountain
Mont Blanc|,s	mont-blanc	Mont Blanc	mountain
Montblanc|,s	mont-blanc	Mont Blanc	mountain
Vesuv|,s	vesuvius	Vesuv	mountain
Ätna|,s	etna	Ätna	mountain
Stromboli|,s	stromboli	Stromboli	mountain
Olymp|,s	mount-olympus	Olymp	mountain
Ararat|,s,es	mount-ararat	Ararat	mountain
Elbrus	mount-elbrus	Elbrus	mountain
Kasbek|,s	kazbek	Kasbek	mountain
Himalaya|,s	himalayas	Himalaya	mountain
Karakorum|,s	karakoram	Karakorum	mountain
Hindukusch|,s	hindu-kush	Hindukusch	mountain
Pamir|,s	pamir	Pamir	mountain
Tian Shan|,s	tian-shan	Tian Shan	mountain
Altai|,s	altai	Altai	mountain
Uralgebirge|,s	ural-mountains	Uralgebirge	mountain
Mount Everest|,s	mount-everest	Mount Everest	mountain
Nanga Parbat|,s	nanga-parbat	Nanga Parbat	mountain
Annapurna|,s	annapurna	Annapurna	mountain
Kilimandscharo|,s	kilimanjaro	Kilimandscharo	mountain
Fuji|,s	mount-fuji	Fuji	mountain
Rocky Mountains	rocky-mountains	Rocky Mountains	mountain
Appalachen|,s	appalachians	Appalachen	mountain
Sierra Nevada|,s	sierra-nevada	Sierra Nevada	mountain
Anden|,s	andes	Anden	mountain
Aconcagua|,s	aconcagua	Aconcagua	mountain
Chimborazo|,s	chimborazo	Chimborazo	mountain
Denali|,s	denali	Denali	mountain
Mount St. Helens	mount-st-helens	Mount St. Helens	mountain
Mount Rainier|,s	mount-rainier	Mount Rainier	mountain
Tafelberg|,s,es	table-mountain	Tafelberg	mountain
Sinai-Berg|,s,es	mount-sinai	Sinai-Berg	mountain
Tempelberg|,s,es	temple-mount	Tempelberg	mountain
Ölberg|,s,es	mount-of-olives	Ölberg	mountain
Atlasgebirge|,s	atlas-mountains	Atlasgebirge	mountain
Ben Nevis	ben-nevis	Ben Nevis	mountain
Snowdon|,s	snowdon	Snowdon	mountain
Sahara|,s	sahara	Sahara	mountain
Gobi|,s	gobi-desert	Gobi	mountain
Kalahari|,s	kalahari	Kalahari	mountain
Namib|,s	namib	Namib	mountain
Atacama|,s	atacama-desert	Atacama	mountain
Tora Bora|,s	tora-bora	Tora Bora	mountain
Ayers Rock|,s	ayers-rock	Ayers Rock	mountain
Grand Canyon|,s	grand-canyon	Grand Canyon	mountain
Yellowstone|,s	yellowstone	Yellowstone	mountain
Yosemite|,s	yosemite	Yosemite	mountain
Serengeti|,s	serengeti	Serengeti	mountain
Death Valley|,s	death-valley	Death Valley	mountain
Thüringer Wald|,s,es	thuringian-forest	Thüringer Wald	mountain
Rhön|,s	rhoen	Rhön	mountain
Teutoburger Wald|,s,es	teutoburg-forest	Teutoburger Wald	mountain
Schwäbisch|e,en,er,es,em Alb|,s	swabian-jura	Schwäbische Alb	mountain
Wienerwald|,s,es	vienna-woods	Wienerwald	mountain
Tatra|,s	tatra-mountains	Tatra	mountain
Hoh|e,en,er,es,em Tatra|,s	high-tatras	Hohe Tatra	mountain
Sudeten|,s	sudetes	Sudeten	mountain
Riesengebirge|,s	giant-mountains	Riesengebirge	mountain
Taklamakan|,s	taklamakan	Taklamakan	mountain
Dschungel|,s von Darién	darien-gap	Dschungel von Darién	mountain
Kreta|,s	crete	Kreta	island
Korfu|,s	corfu	Korfu	island
Lesbos	lesbos	Lesbos	island
Santorin|,s	santorini	Santorin	island
Mykonos	mykonos	Mykonos	island
Kos	kos	Kos	island
Samos	samos	Samos	island
Zakynthos	zakynthos	Zakynthos	island
Mallorca|,s	mallorca	Mallorca	island
Ibiza|,s	ibiza	Ibiza	island
Menorca|,s	menorca	Menorca	island
Teneriffa|,s	tenerife	Teneriffa	island
Gran Canaria|,s	gran-canaria	Gran Canaria	island
Lanzarote|,s	lanzarote	Lanzarote	island
Fuerteventura|,s	fuerteventura	Fuerteventura	island
La Palma|,s	la-palma	La Palma	island
La Gomera|,s	la-gomera	La Gomera	island
Elba|,s	elba	Elba	island
Capri|,s	capri	Capri	island
Ischia|,s	ischia	Ischia	island
Rügen|,s	ruegen	Rügen	island
Usedom|,s	usedom	Usedom	island
Sylt|,s	sylt	Sylt	island
Amrum|,s	amrum	Amrum	island
Norderney|,s	norderney	Norderney	island
Borkum|,s	borkum	Borkum	island
Helgoland|,s,es	heligoland	Helgoland	island
Fehmarn|,s	fehmarn	Fehmarn	island
Hiddensee|,s	hiddensee	Hiddensee	island
Bornholm|,s	bornholm	Bornholm	island
Gotland|,s,es	gotland	Gotland	island
Öland|,s,es	oeland	Öland	island
Saaremaa|,s	saaremaa	Saaremaa	island
Fünen|,s	funen	Fünen	island
Seeland|,s,es	zealand	Seeland	island
Jütland|,s,es	jutland	Jütland	island
Shetlandinseln|,s	shetland-islands	Shetlandinseln	island
Orkneyinseln|,s	orkney-islands	Orkneyinseln	island
Hebriden|,s	hebrides	Hebriden	island
Isle|,s of Wight	isle-of-wight	Isle of Wight	island
Anglesey|,s	anglesey	Anglesey	island
Kanalinseln|,s	channel-islands	Kanalinseln	island
Britisch|e,en,er,es,em Inseln|,s	british-isles	Britische Inseln	island
Hispaniola|,s	hispaniola	Hispaniola	island
Klein|e,en,er,es,em Antillen|,s	lesser-antilles	Kleine Antillen	island
Galapagos	galapagos-islands	Galapagos	island
Galápagos-Inseln|,s	galapagos-islands	Galapagos	island
Galapagosinseln|,s	galapagos-islands	Galapagos	island
Osterinsel|,s	easter-island	Osterinsel	island
Long Island|,s,es	long-island	Long Island	island
Ellis Island|,s,es	ellis-island	Ellis Island	island
Alcatraz	alcatraz	Alcatraz	island
Robben Island|,s,es	robben-island	Robben Island	island
Diego Garcia|,s	diego-garcia	Diego Garcia	island
Kurilen|,s	kuril-islands	Kurilen	island
Aleuten|,s	aleutian-islands	Aleuten	island
Spratly-Inseln|,s	spratly-islands	Spratly-Inseln	island
Paracel-Inseln|,s	paracel-islands	Paracel-Inseln	island
Senkaku-Inseln|,s	senkaku-islands	Senkaku-Inseln	island
Andamanen|,s	andaman-islands	Andamanen	island
Nikobaren|,s	nicobar-islands	Nikobaren	island
Molukken|,s	moluccas	Molukken	island
Marianen|,s	mariana-islands	Marianen	island
Midway|,s	midway	Midway	island
Iwojima|,s	iwo-jima	Iwojima	island
Tahiti|,s	tahiti	Tahiti	island
Bora Bora|,s	bora-bora	Bora Bora	island
Oahu|,s	oahu	Oahu	island
Maui|,s	maui	Maui	island
Sansibar-Archipel|,s	zanzibar-archipelago	Sansibar-Archipel	island
Lakkadiven|,s	lakshadweep	Lakkadiven	island
Südgeorgien|,s	south-georgia	Südgeorgien	island
Nowaja Semlja|,s	novaya-zemlya	Nowaja Semlja	island
Franz-Josef-Land|,s,es	franz-josef-land	Franz-Josef-Land	island
Schlangeninsel|,s	snake-island	Schlangeninsel	island
Nauru-Insel|,s	nauru-island	Nauru-Insel	island
Christmas Island|,s,es	christmas-island	Christmas Island	island
Weihnachtsinsel|,s	christmas-island	Christmas Island	island
Tristan da Cunha|,s	tristan-da-cunha	Tristan da Cunha	island
Heard Island|,s,es	heard-island	Heard Island	island
Vancouver Island|,s,es	vancouver-island	Vancouver Island	island
Baffininsel|,s	baffin-island	Baffininsel	island
Prince Edward Island|,s,es	prince-edward-island	Prince Edward Island	island
Bikini-Atoll|,s	bikini-atoll	Bikini-Atoll	island
Jaluit|,s	jaluit	Jaluit	island
Socotra|,s	socotra	Socotra	island
Sokotra|,s	socotra	Socotra	island
Djerba|,s	djerba	Djerba	island
Gozo|,s	gozo	Gozo	island
Comino|,s	comino	Comino	island
Pantelleria|,s	pantelleria	Pantelleria	island
Vulkaninseln|,s	volcano-islands	Vulkaninseln	island
Brandenburger Tor|,s	brandenburg-gate	Brandenburger Tor	site
Unter den Linden|,s	unter-den-linden	Unter den Linden	site
Alexanderplatz|,es	alexanderplatz	Alexanderplatz	site
Potsdamer Platz|,es	potsdamer-platz	Potsdamer Platz	site
Kurfürstendamm|,s	kurfuerstendamm	Kurfürstendamm	site
Checkpoint Charlie|,s	checkpoint-charlie	Checkpoint Charlie	site
Berliner Mauer|,s	berlin-wall	Berliner Mauer	site
Kölner Dom|,s	cologne-cathedral	Kölner Dom	site
Frauenkirche|,s	frauenkirche	Frauenkirche	site
Schloss Neuschwanstein|,s	neuschwanstein-castle	Schloss Neuschwanstein	site
Neuschwanstein|,s	neuschwanstein-castle	Schloss Neuschwanstein	site
Oktoberfestwiese|,s	theresienwiese	Oktoberfestwiese	site
Schloss Bellevue|,s	bellevue-palace	Schloss Bellevue	site
Sanssouci|,s	sanssouci	Sanssouci	site
Stephansdom|,s	st-stephen-s-cathedral	Stephansdom	site
Schönbrunn|,s	schoenbrunn-palace	Schönbrunn	site
Hofburg|,s	hofburg	Hofburg	site
Eiffelturm|,s	eiffel-tower	Eiffelturm	site
Notre-Dame|,s	notre-dame	Notre-Dame	site
Champs-Élysées	champs-elysees	Champs-Élysées	site
Élysée-Palast|,s	elysee-palace	Élysée-Palast	site
Place|,s de la Concorde	place-de-la-concorde	Place de la Concorde	site
Bastille|,s	bastille	Bastille	site
Kolosseum|,s	colosseum	Kolosseum	site
Petersdom|,s	st-peter-s-basilica	Petersdom	site
Petersplatz|,es	st-peter-s-square	Petersplatz	site
Sixtinisch|e,en,er,es,em Kapelle|,s	sistine-chapel	Sixtinische Kapelle	site
Akropolis	acropolis	Akropolis	site
Parthenon|,s	parthenon	Parthenon	site
Rot|e,en,er,es,em Platz|,es	red-square	Roter Platz	site
Kreml|,s	kremlin	Kreml	site
Maidan|,s	maidan	Maidan	site
Taksim-Platz|,es	taksim-square	Taksim-Platz	site
Gezi-Park|,s	gezi-park	Gezi-Park	site
Hagia Sophia|,s	hagia-sophia	Hagia Sophia	site
Tahrir-Platz|,es	tahrir-square	Tahrir-Platz	site
Klagemauer|,s	western-wall	Klagemauer	site
Al-Aksa-Moschee|,s	al-aqsa-mosque	Al-Aksa-Moschee	site
Felsendom|,s	dome-of-the-rock	Felsendom	site
Big Ben|,s	big-ben	Big Ben	site
Tower Bridge|,s	tower-bridge	Tower Bridge	site
Buckingham-Palast|,s	buckingham-palace	Buckingham-Palast	site
Buckingham Palace|,s	buckingham-palace	Buckingham-Palast	site
Downing Street|,s	downing-street	Downing Street	site
Westminster Abbey|,s	westminster-abbey	Westminster Abbey	site
Trafalgar Square|,s	trafalgar-square	Trafalgar Square	site
Hyde Park|,s	hyde-park	Hyde Park	site
Piccadilly Circus	piccadilly-circus	Piccadilly Circus	site
Windsor Castle|,s	windsor-castle	Windsor Castle	site
Wembley|,s	wembley	Wembley	site
Weiß|e,en,er,es,em Haus|,es	white-house	Weißes Haus	site
Kapitol|,s	capitol	Kapitol	site
Capitol Hill|,s	capitol	Kapitol	site
Oval Office|,s	oval-office	Oval Office	site
Wall Street|,s	wall-street	Wall Street	site
Times Square|,s	times-square	Times Square	site
Central Park|,s	central-park	Central Park	site
Empire State Building|,s	empire-state-building	Empire State Building	site
World Trade Center|,s	world-trade-center	World Trade Center	site
Ground Zero|,s	ground-zero	Ground Zero	site
Freiheitsstatue|,s	statue-of-liberty	Freiheitsstatue	site
Golden Gate Bridge|,s	golden-gate-bridge	Golden Gate Bridge	site
Broadway|,s	broadway	Broadway	site
Fifth Avenue|,s	fifth-avenue	Fifth Avenue	site
Madison Square Garden|,s	madison-square-garden	Madison Square Garden	site
Camp David|,s	camp-david	Camp David	site
Mar-a-Lago|,s	mar-a-lago	Mar-a-Lago	site
Pentagon-Gebäude|,s	pentagon-building	Pentagon-Gebäude	site
Disneyland|,s,es	disneyland	Disneyland	site
Fort Knox	fort-knox	Fort Knox	site
Alamo|,s	alamo	Alamo	site
Mount Rushmore|,s	mount-rushmore	Mount Rushmore	site
Hiroshima-Friedenspark|,s	hiroshima-peace-park	Hiroshima-Friedenspark	site
Platz|,es des Himmlischen Friedens	tiananmen-square	Platz des Himmlischen Friedens	site
Tian'anmen-Platz|,es	tiananmen-square	Platz des Himmlischen Friedens	site
Verboten|e,en,er,es,em Stadt|,s	forbidden-city	Verbotene Stadt	site
Chinesisch|e,en,er,es,em Mauer|,s	great-wall-of-china	Chinesische Mauer	site
Groß|e,en,er,es,em Mauer|,s	great-wall-of-china	Chinesische Mauer	site
Taj Mahal|,s	taj-mahal	Taj Mahal	site
Blau|e,en,er,es,em Haus|,es	blue-house	Blaues Haus	site
Pyramiden|,s von Gizeh	pyramids-of-giza	Pyramiden von Gizeh	site
Machu Picchu|,s	machu-picchu	Machu Picchu	site
Ciudad|,s de la Luz	ciudad-de-la-luz	Ciudad de la Luz	site
Christusstatue|,s	christ-the-redeemer	Christusstatue	site
Maracanã|,s	maracana	Maracanã	site
Angkor Wat|,s	angkor-wat	Angkor Wat	site
Sydney Opera House|,s	sydney-opera-house	Sydney Opera House	site
Elbphilharmonie|,s	elbphilharmonie	Elbphilharmonie	site
Nürburgring|,s	nuerburgring	Nürburgring	site
Hockenheimring|,s	hockenheimring	Hockenheimring	site
Allianz Arena|,s	allianz-arena	Allianz Arena	site
Olympiastadion|,s	olympic-stadium	Olympiastadion	site
Stadtschloss	stadtschloss	Stadtschloss	site
Mittelmeerraum|,s	mediterranean	Mittelmeer	region
Ostwestfalen|,s	east-westphalia	Ostwestfalen	region
Norddeutschland|,s,es	northern-germany	Norddeutschland	region
Süddeutschland|,s,es	southern-germany	Süddeutschland	region
Donaudelta|,s	danube-delta	Donaudelta	region
Neufrankreich|,s,es	new-france	Neufrankreich	region
Westindisch|e,en,er,es,em Inseln|,s	west-indies	Westindische Inseln	region
Südsee|,s	south-seas	Südsee	region
Rhein-Main-Gebiet|,s	rhine-main-area	Rhein-Main-Gebiet	region
Rhein-Neckar-Kreis	rhine-neckar-district	Rhein-Neckar-Kreis	region
Rhein-Sieg-Kreis	rhein-sieg-district	Rhein-Sieg-Kreis	region
Bergisch|e,en,er,es,em Land|,s,es	bergisches-land	Bergisches Land	region
Siegerland|,s,es	siegerland	Siegerland	region
Oderbruch|,s	oderbruch	Oderbruch	region
Spreewald|,s,es	spreewald	Spreewald	region
Havelland|,s,es	havelland	Havelland	region
Fläming|,s	flaeming	Fläming	region
Vogtland|,s,es	vogtland	Vogtland	region
Hohenlohe|,s	hohenlohe	Hohenlohe	region
Kraichgau|,s	kraichgau	Kraichgau	region
Ortenau|,s	ortenau	Ortenau	region
Breisgau|,s	breisgau	Breisgau	region
Markgräflerland|,s,es	markgraeflerland	Markgräflerland	region
Oberschwaben|,s	upper-swabia	Oberschwaben	region
Chiemgau|,s	chiemgau	Chiemgau	region
Berchtesgadener Land|,s,es	berchtesgadener-land	Berchtesgadener Land	region
Salzkammergut|,s	salzkammergut	Salzkammergut	region
Wachau|,s	wachau	Wachau	region
Weinviertel|,s	weinviertel	Weinviertel	region
Waldviertel|,s	waldviertel	Waldviertel	region
Mühlviertel|,s	muehlviertel	Mühlviertel	region
Innviertel|,s	innviertel	Innviertel	region
Zillertal|,s,es	zillertal	Zillertal	region
Ötztal|,s,es	oetztal	Ötztal	region
Stubaital|,s,es	stubaital	Stubaital	region
Pinzgau|,s	pinzgau	Pinzgau	region
Pongau|,s	pongau	Pongau	region
Engadin|,s	engadin	Engadin	region
Emmental|,s,es	emmental	Emmental	region
Berner Oberland|,s,es	bernese-oberland	Berner Oberland	region
Toggenburg|,s	toggenburg	Toggenburg	region
Wienerland|,s,es	wienerland	Wienerland	region
Vintschgau|,s	vintschgau	Vintschgau	region
Pustertal|,s,es	pustertal	Pustertal	region
Südsudetenland|,s,es	sudetenland	Südsudetenland	region
Ciskaukasien|,s	ciscaucasia	Ciskaukasien	region
Schwarzmeerküste|,s	black-sea-coast	Schwarzmeerküste	region
Elbtal|,s,es	elbe-valley	Elbtal	region
Rheintal|,s,es	rhine-valley	Rheintal	region
Wallgau|,s	wallgau	Wallgau	region
Westpolen|,s	western-poland	Westpolen	region
Südpolen|,s	southern-poland	Südpolen	region
Ostpolen|,s	eastern-poland	Ostpolen	region
Nordirak|,s	northern-iraq	Nordirak	region
Südlibanon|,s	southern-lebanon	Südlibanon	region
Ostukraine|,s	eastern-ukraine	Ostukraine	region
Westukraine|,s	western-ukraine	Westukraine	region
Ostkongo|,s	eastern-congo	Ostkongo	region
Nordsyrien|,s	northern-syria	Nordsyrien	region
Südtürkei|,s	southern-turkey	Südtürkei	region
Südfrankreich|,s,es	southern-france	Südfrankreich	region
Norditalien|,s	northern-italy	Norditalien	region
Süditalien|,s	southern-italy	Süditalien	region
Nordspanien|,s	northern-spain	Nordspanien	region
Südspanien|,s	southern-spain	Südspanien	region
Südengland|,s,es	southern-england	Südengland	region
Nordengland|,s,es	northern-england	Nordengland	region
Ostafghanistan|,s	eastern-afghanistan	Ostafghanistan	region
Südafghanistan|,s	southern-afghanistan	Südafghanistan	region
Nordafghanistan|,s	northern-afghanistan	Nordafghanistan	region
Ostberlin|,s	east-berlin	Ostberlin	region
Ost-Berlin|,s	east-berlin	Ostberlin	region
Westberlin|,s	west-berlin	Westberlin	region
West-Berlin|,s	west-berlin	Westberlin	region
Nordbayern|,s	northern-bavaria	Nordbayern	region
Südhessen|,s	southern-hesse	Südhessen	region
Nordhessen|,s	northern-hesse	Nordhessen	region
Mittelhessen|,s	central-hesse	Mittelhessen	region
Südbaden|,s	suedbaden	Südbaden	region
Nordbaden|,s	nordbaden	Nordbaden	region
Mount Kenya|,s	mount-kenya	Mount Kenya	mountain
Mount McKinley|,s	mount-mckinley	Mount McKinley	mountain
San Remo|,s	sanremo	San Remo	city
Old Trafford|,s	old-trafford	Old Trafford	city
Anfield|,s	anfield	Anfield	city
Leoben|,s	leoben	Leoben	city
Wolfsberg|,s,es	wolfsberg	Wolfsberg	city
Mittweida|,s	mittweida	Mittweida	city
Immenstadt|,s	immenstadt	Immenstadt	city
Büdingen|,s	buedingen	Büdingen	city
Karlstein|,s	karlstein	Karlstein	city
Pfaffenhofen|,s	pfaffenhofen	Pfaffenhofen	city
Rheinhausen|,s	rheinhausen	Rheinhausen	city
Gerlingen|,s	gerlingen	Gerlingen	city
Dannenberg|,s,es	dannenberg	Dannenberg	city
Landau|,s	landau	Landau	city
Gagra|,s	gagra	Gagra	city
Otschamtschira|,s	ochamchire	Otschamtschira	city
Wolfenbüttel|,s	wolfenbuettel	Wolfenbüttel	city
Helmstedt|,s	helmstedt	Helmstedt	city
Gifhorn|,s	gifhorn	Gifhorn	city
Uelzen|,s	uelzen	Uelzen	city
Stade|,s	stade	Stade	city
Buxtehude|,s	buxtehude	Buxtehude	city
Cuxhaven|,s	cuxhaven	Cuxhaven	city
Nienburg|,s	nienburg	Nienburg	city
Rotenburg|,s	rotenburg	Rotenburg	city
Bückeburg|,s	bueckeburg	Bückeburg	city
Holzminden|,s	holzminden	Holzminden	city
Northeim|,s	northeim	Northeim	city
Einbeck|,s	einbeck	Einbeck	city
Osterode|,s	osterode	Osterode	city
Clausthal-Zellerfeld|,s	clausthal-zellerfeld	Clausthal-Zellerfeld	city
Bad Kreuznach|,s	bad-kreuznach	Bad Kreuznach	city
Bad Oeynhausen|,s	bad-oeynhausen	Bad Oeynhausen	city
Bad Salzuflen|,s	bad-salzuflen	Bad Salzuflen	city
Bad Reichenhall|,s	bad-reichenhall	Bad Reichenhall	city
Bad Tölz	bad-toelz	Bad Tölz	city
Bad Kissingen|,s	bad-kissingen	Bad Kissingen	city
Bad Segeberg|,s,es	bad-segeberg	Bad Segeberg	city
Bad Schwartau|,s	bad-schwartau	Bad Schwartau	city
Wildbad Kreuth|,s	wildbad-kreuth	Wildbad Kreuth	city
Kreuth|,s	kreuth	Kreuth	city
Tegernsee|,s	tegernsee	Tegernsee	city
Starnberg|,s,es	starnberg	Starnberg	city
Murnau|,s	murnau	Murnau	city
Garching|,s	garching	Garching	city
Freising|,s	freising	Freising	city
Erding|,s	erding	Erding	city
Ebersberg|,s,es	ebersberg	Ebersberg	city
Fürstenfeldbruck|,s	fuerstenfeldbruck	Fürstenfeldbruck	city
Weilheim|,s	weilheim	Weilheim	city
Traunstein|,s	traunstein	Traunstein	city
Altötting|,s	altoetting	Altötting	city
Mühldorf|,s	muehldorf	Mühldorf	city
Deggendorf|,s	deggendorf	Deggendorf	city
Straubing|,s	straubing	Straubing	city
Cham|,s	cham	Cham	city
Schwandorf|,s	schwandorf	Schwandorf	city
Amberg|,s,es	amberg	Amberg	city
Coburg|,s	coburg	Coburg	city
Kulmbach|,s	kulmbach	Kulmbach	city
Kronach|,s	kronach	Kronach	city
Lichtenfels	lichtenfels	Lichtenfels	city
Forchheim|,s	forchheim	Forchheim	city
Ansbach|,s	ansbach	Ansbach	city
Schwabach|,s	schwabach	Schwabach	city
Rothenburg|,s	rothenburg	Rothenburg	city
Dinkelsbühl|,s	dinkelsbuehl	Dinkelsbühl	city
Nördlingen|,s	noerdlingen	Nördlingen	city
Donauwörth|,s	donauwoerth	Donauwörth	city
Memmingen|,s	memmingen	Memmingen	city
Kaufbeuren|,s	kaufbeuren	Kaufbeuren	city
Lindau|,s	lindau	Lindau	city
Sonthofen|,s	sonthofen	Sonthofen	city
Oberstdorf|,s	oberstdorf	Oberstdorf	city
Füssen|,s	fuessen	Füssen	city
Biberach|,s	biberach	Biberach	city
Ehingen|,s	ehingen	Ehingen	city
Sigmaringen|,s	sigmaringen	Sigmaringen	city
Tuttlingen|,s	tuttlingen	Tuttlingen	city
Rottweil|,s	rottweil	Rottweil	city
Balingen|,s	balingen	Balingen	city
Albstadt|,s	albstadt	Albstadt	city
Hechingen|,s	hechingen	Hechingen	city
Rottenburg|,s	rottenburg	Rottenburg	city
Nürtingen|,s	nuertingen	Nürtingen	city
Kirchheim|,s	kirchheim	Kirchheim	city
Geislingen|,s	geislingen	Geislingen	city
Heidenheim|,s	heidenheim	Heidenheim	city
Aalen|,s	aalen	Aalen	city
Ellwangen|,s	ellwangen	Ellwangen	city
Crailsheim|,s	crailsheim	Crailsheim	city
Schwäbisch Hall|,s	schwaebisch-hall	Schwäbisch Hall	city
Künzelsau|,s	kuenzelsau	Künzelsau	city
Mosbach|,s	mosbach	Mosbach	city
Bruchsal|,s	bruchsal	Bruchsal	city
Rastatt|,s	rastatt	Rastatt	city
Bühl|,s	buehl	Bühl	city
Lahr|,s	lahr	Lahr	city
Emmendingen|,s	emmendingen	Emmendingen	city
Breisach|,s	breisach	Breisach	city
Waldshut|,s	waldshut	Waldshut	city
Radolfzell|,s	radolfzell	Radolfzell	city
Überlingen|,s	ueberlingen	Überlingen	city
Alzey|,s	alzey	Alzey	city
Bingen|,s	bingen	Bingen	city
Ingelheim|,s	ingelheim	Ingelheim	city
Frankenthal|,s	frankenthal	Frankenthal	city
Neuwied|,s	neuwied	Neuwied	city
Andernach|,s	andernach	Andernach	city
Mayen|,s	mayen	Mayen	city
Cochem|,s	cochem	Cochem	city
Wittlich|,s	wittlich	Wittlich	city
Bitburg|,s	bitburg	Bitburg	city
Prüm|,s	pruem	Prüm	city
Idar-Oberstein|,s	idar-oberstein	Idar-Oberstein	city
Merzig|,s	merzig	Merzig	city
Saarlouis	saarlouis	Saarlouis	city
Limburg|,s	limburg	Limburg	city
Bad Hersfeld|,s	bad-hersfeld	Bad Hersfeld	city
Eschwege|,s	eschwege	Eschwege	city
Korbach|,s	korbach	Korbach	city
Friedberg|,s,es	friedberg	Friedberg	city
Bad Nauheim|,s	bad-nauheim	Bad Nauheim	city
Dillenburg|,s	dillenburg	Dillenburg	city
Herborn|,s	herborn	Herborn	city
Siegburg|,s	siegburg	Siegburg	city
Bad Honnef|,s	bad-honnef	Bad Honnef	city
Königswinter|,s	koenigswinter	Königswinter	city
Meckenheim|,s	meckenheim	Meckenheim	city
Brühl|,s	bruehl	Brühl	city
Kerpen|,s	kerpen	Kerpen	city
Bergheim|,s	bergheim	Bergheim	city
Frechen|,s	frechen	Frechen	city
Jülich|,s	juelich	Jülich	city
Stolberg|,s,es	stolberg	Stolberg	city
Eschweiler|,s	eschweiler	Eschweiler	city
Heinsberg|,s,es	heinsberg	Heinsberg	city
Erkelenz	erkelenz	Erkelenz	city
Goch|,s	goch	Goch	city
Emmerich|,s	emmerich	Emmerich	city
Dinslaken|,s	dinslaken	Dinslaken	city
Kamp-Lintfort|,s	kamp-lintfort	Kamp-Lintfort	city
Rheinberg|,s,es	rheinberg	Rheinberg	city
Borken|,s	borken	Borken	city
Coesfeld|,s	coesfeld	Coesfeld	city
Ahaus|,es	ahaus	Ahaus	city
Gronau|,s	gronau	Gronau	city
Ibbenbüren|,s	ibbenbueren	Ibbenbüren	city
Steinfurt|,s	steinfurt	Steinfurt	city
Warendorf|,s	warendorf	Warendorf	city
Beckum|,s	beckum	Beckum	city
Ahlen|,s	ahlen	Ahlen	city
Rheda-Wiedenbrück|,s	rheda-wiedenbrueck	Rheda-Wiedenbrück	city
Herford|,s	herford	Herford	city
Höxter|,s	hoexter	Höxter	city
Warburg|,s	warburg	Warburg	city
Brilon|,s	brilon	Brilon	city
Meschede|,s	meschede	Meschede	city
Olpe|,s	olpe	Olpe	city
Attendorn|,s	attendorn	Attendorn	city
Plettenberg|,s,es	plettenberg	Plettenberg	city
Altena|,s	altena	Altena	city
Schwelm|,s	schwelm	Schwelm	city
Ennepetal|,s,es	ennepetal	Ennepetal	city
Hattingen|,s	hattingen	Hattingen	city
Greiz	greiz	Greiz	city
Altenburg|,s	altenburg	Altenburg	city
Apolda|,s	apolda	Apolda	city
Sömmerda|,s	soemmerda	Sömmerda	city
Mühlhausen|,s	muehlhausen	Mühlhausen	city
Bad Langensalza|,s	bad-langensalza	Bad Langensalza	city
Meiningen|,s	meiningen	Meiningen	city
Sonneberg|,s,es	sonneberg	Sonneberg	city
Hildburghausen|,s	hildburghausen	Hildburghausen	city
Schmalkalden|,s	schmalkalden	Schmalkalden	city
Rudolstadt|,s	rudolstadt	Rudolstadt	city
Pößneck|,s	poessneck	Pößneck	city
Torgau|,s	torgau	Torgau	city
Oschatz	oschatz	Oschatz	city
Grimma|,s	grimma	Grimma	city
Borna|,s	borna	Borna	city
Döbeln|,s	doebeln	Döbeln	city
Freiberg|,s,es	freiberg	Freiberg	city
Annaberg-Buchholz	annaberg-buchholz	Annaberg-Buchholz	city
Reichenbach|,s	reichenbach	Reichenbach	city
Auerbach|,s	auerbach	Auerbach	city
Kamenz	kamenz	Kamenz	city
Löbau|,s	loebau	Löbau	city
Zittau|,s	zittau	Zittau	city
Weißwasser|,s	weisswasser	Weißwasser	city
Spremberg|,s,es	spremberg	Spremberg	city
Guben|,s	guben	Guben	city
Eisenhüttenstadt|,s	eisenhuettenstadt	Eisenhüttenstadt	city
Fürstenwalde|,s	fuerstenwalde	Fürstenwalde	city
Strausberg|,s,es	strausberg	Strausberg	city
Bernau|,s	bernau	Bernau	city
Schwedt|,s	schwedt	Schwedt	city
Angermünde|,s	angermuende	Angermünde	city
Prenzlau|,s	prenzlau	Prenzlau	city
Templin|,s	templin	Templin	city
Perleberg|,s,es	perleberg	Perleberg	city
Wittenberge|,s	wittenberge	Wittenberge	city
Rathenow|,s	rathenow	Rathenow	city
Nauen|,s	nauen	Nauen	city
Falkensee|,s	falkensee	Falkensee	city
Königs Wusterhausen|,s	koenigs-wusterhausen	Königs Wusterhausen	city
Luckenwalde|,s	luckenwalde	Luckenwalde	city
Jüterbog|,s	jueterbog	Jüterbog	city
Zossen|,s	zossen	Zossen	city
Teltow|,s	teltow	Teltow	city
Pasewalk|,s	pasewalk	Pasewalk	city
Anklam|,s	anklam	Anklam	city
Demmin|,s	demmin	Demmin	city
Güstrow|,s	guestrow	Güstrow	city
Parchim|,s	parchim	Parchim	city
Ludwigslust|,s	ludwigslust	Ludwigslust	city
Neustrelitz	neustrelitz	Neustrelitz	city
Bergen auf Rügen|,s	bergen-auf-ruegen	Bergen auf Rügen	city
Sassnitz	sassnitz	Sassnitz	city
Bitterfeld|,s	bitterfeld	Bitterfeld	city
Köthen|,s	koethen	Köthen	city
Zerbst|,s	zerbst	Zerbst	city
Bernburg|,s	bernburg	Bernburg	city
Aschersleben|,s	aschersleben	Aschersleben	city
Staßfurt|,s	stassfurt	Staßfurt	city
Schönebeck|,s	schoenebeck	Schönebeck	city
Salzwedel|,s	salzwedel	Salzwedel	city
Gardelegen|,s	gardelegen	Gardelegen	city
Sangerhausen|,s	sangerhausen	Sangerhausen	city
Eisleben|,s	eisleben	Eisleben	city
Zeitz	zeitz	Zeitz	city
Weißenfels	weissenfels	Weißenfels	city
Jüchen|,s	juechen	Jüchen	city
Ahrensburg|,s	ahrensburg	Ahrensburg	city
Bad Oldesloe|,s	bad-oldesloe	Bad Oldesloe	city
Ratzeburg|,s	ratzeburg	Ratzeburg	city
Mölln|,s	moelln	Mölln	city
Eutin|,s	eutin	Eutin	city
Plön|,s	ploen	Plön	city
Preetz	preetz	Preetz	city
Rendsburg|,s	rendsburg	Rendsburg	city
Schleswig|,s	schleswig	Schleswig	city
Meldorf|,s	meldorf	Meldorf	city
Elmshorn|,s	elmshorn	Elmshorn	city
Glückstadt|,s	glueckstadt	Glückstadt	city
Wedel|,s	wedel	Wedel	city
Geesthacht|,s	geesthacht	Geesthacht	city
Georgia|,s	georgia-us	Georgia	region
Ascension|,s	ascension-island	Ascension	country
Saint-Barthélemy|,s	saint-barthelemy	Saint-Barthélemy	country
St. Barthélemy	saint-barthelemy	Saint-Barthélemy	country
Karibische|,n Niederlande|,n	caribbean-netherlands	Karibische Niederlande	country
Bonaire|,s	bonaire	Bonaire	island
Sint Eustatius	sint-eustatius	Sint Eustatius	island
Kokosinseln	cocos-islands	Kokosinseln	country
Südliche|,n Sandwichinseln	south-sandwich-islands	Südliche Sandwichinseln	country
Heardinsel	heard-island	Heard Island	island
Britische|,n,s Territorium|,s im Indischen Ozean	british-indian-ocean-territory	Britische Territorium im Indischen Ozean	country
Chagos-Inseln	chagos-islands	Chagos-Inseln	island
Chagos-Archipel|,s	chagos-islands	Chagos-Inseln	island
Sint Maarten|,s	sint-maarten	Sint Maarten	country
Britische|,n,r Jungferninseln	british-virgin-islands	Britische Jungferninseln	country
Amerikanische|,n,r Jungferninseln	us-virgin-islands	Amerikanische Jungferninseln	country
Turks- und Caicosinseln	turks-and-caicos-islands	Turks- und Caicosinseln	country
Wallis und Futuna|,s	wallis-and-futuna	Wallis und Futuna	country
Saint-Pierre und Miquelon|,s	saint-pierre-and-miquelon	Saint-Pierre und Miquelon	country
Jan Mayen|,s	jan-mayen	Jan Mayen	island
Bouvetinsel	bouvet-island	Bouvetinsel	country
Clipperton-Insel	clipperton-island	Clipperton-Insel	country
Midway-Atoll|,s	midway-atoll	Midway-Atoll	island
Ålandinseln	aland-islands	Åland	country
Cabo Verde|,s	cape-verde	Kap Verde	country
Timor-Leste|,s	east-timor	Osttimor	country
Palästinensische|,n Autonomiegebiete|,n	palestine	Palästina	country
Südjemen|,s	south-yemen	Südjemen	country
Nordjemen|,s	north-yemen	Nordjemen	country
Mandschukuo|,s	manchukuo	Mandschukuo	country
Französisch-Indochina|,s	french-indochina	Französisch-Indochina	country
Britisch-Indien|,s	british-india	Britisch-Indien	country
Obervolta|,s	upper-volta	Obervolta	country
Dahomey|,s	dahomey	Dahomey	country
Goldküste	gold-coast	Gold Coast	city
Tanganjika|,s	tanganyika	Tanganjika	country
Südrhodesien|,s	southern-rhodesia	Südrhodesien	country
Nordrhodesien|,s	northern-rhodesia	Nordrhodesien	country
Njassaland|,s	nyasaland	Njassaland	country
Betschuanaland|,s	bechuanaland	Betschuanaland	country
Basutoland|,s	basutoland	Basutoland	country
Deutsch-Südwestafrika|,s	german-south-west-africa	Deutsch-Südwestafrika	country
Deutsch-Ostafrika|,s	german-east-africa	Deutsch-Ostafrika	country
Belgisch-Kongo|,s	belgian-congo	Belgisch-Kongo	country
Spanisch-Sahara	spanish-sahara	Spanisch-Sahara	country
Niederländisch-Indien|,s	dutch-east-indies	Niederländisch-Indien	country
Niederländisch-Guayana|,s	dutch-guiana	Niederländisch-Guayana	country
Britisch-Guayana|,s	british-guiana	Britisch-Guayana	country
Britisch-Honduras	british-honduras	Britisch-Honduras	country
Neugranada|,s	new-granada	Neugranada	country
Großkolumbien|,s	gran-colombia	Großkolumbien	country
Niederländische|,n,r Antillen	netherlands-antilles	Niederländische Antillen	country
Ostpakistan|,s	east-pakistan	Ostpakistan	country
Ceylon|,s	ceylon	Ceylon	country
Babylonien|,s	babylonia	Babylonien	country
Ruthenien|,s	ruthenia	Ruthenien	region
Transkarpatien|,s	transcarpathia	Transkarpatien	region
Karpatenukraine	carpatho-ukraine	Karpatenukraine	region
Wolhynien|,s	volhynia	Wolhynien	region
Podolien|,s	podolia	Podolien	region
Kurland|,s	courland	Kurland	region
Niederschlesien|,s	lower-silesia	Niederschlesien	region
Oberschlesien|,s	upper-silesia	Oberschlesien	region
Russische|,n,s Reich|,es,s	russian-empire	Russische Reich	country
Weimarer Republik	weimar-republic	Weimarer Republik	country
Nazideutschland|,s	nazi-germany	Nazideutschland	country
Nazi-Deutschland|,s	nazi-germany	Nazideutschland	country
Vichy-Frankreich|,s	vichy-france	Vichy-Frankreich	country
Cisleithanien|,s	cisleithania	Cisleithanien	country
Kirchenstaat|,es,s	papal-states	Kirchenstaat	country
Königreich Neapel|,s	kingdom-of-naples	Königreich Neapel	country
Vereinigte|,n Arabische|,n Republik	united-arab-republic	Vereinigte Arabische Republik	country
Jubaland|,s	jubaland	Jubaland	country
Azawad|,s	azawad	Azawad	country
Ambazonien|,s	ambazonia	Ambazonien	country
Cabinda|,s	cabinda	Cabinda	country
Rojava|,s	rojava	Rojava	country
Irakisch-Kurdistan|,s	iraqi-kurdistan	Irakisch-Kurdistan	country
Ostturkestan|,s	east-turkestan	Ostturkestan	country
Mari El|,s	mari-el	Mari El	country
Republik Komi	komi-republic	Republik Komi	country
Chakassien|,s	khakassia	Chakassien	country
Côte d’Ivoire	ivory-coast	Elfenbeinküste	country
International|e,en,er,es,em Raumstation|,s	international-space-station	Internationale Raumstation	site
=ISS	international-space-station	Internationale Raumstation	site
International Space Station	international-space-station	Internationale Raumstation	site
Antigua|,s	antigua	Antigua	island
