#: form	ref	norm	kind	sure
# Places from gazetteers, compiled by tools/gazetteer.py: the core that is built in.
# Source: Unicode CLDR 41-0.1 (unicode-cldr-core), territories, subdivisions and exemplar cities; © 1991-2022 Unicode, Inc., Unicode License (Unicode-DFS-2016).
# Source: GeoNames, https://www.geonames.org, as in Debian's libgeonames 0.3.0-1 (libgeonames-common, libgeonames0); CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.
# `sure`: a place `alone`, or behind a preposition (`in`), or `no`, only with better evidence.
# Changed here: names cleaned, one thing a name, German endings added.
A’ana	a-ana	A’ana	region	in
A'ana	a-ana-ws	A'ana	region	in
Aakkâr	aakkar	Aakkâr	region	alone
Aalst	aalst	Aalst	city	no
Aarau	aarau	Aarau	city	no
Canton of Aargau	aargau	Aargau	region	alone
Aarschot	aarschot	Aarschot	city	in
Aba	aba	Aba	city	no
Abá	aba	Aba	city	no
Abadeh	abadeh	Abadeh	city	in
Abaetetuba	abaetetuba	Abaetetuba	city	alone
Abakaliki	abakaliki	Abakaliki	city	alone
Abancay	abancay	Abancay	city	in
Abashiri	abashiri	Abashiri	city	in
Abasolo	abasolo	Abasolo	city	in
Abay	abay	Abay	city	in
Abbeville	abbeville	Abbeville	city	in
Abbiategrasso	abbiategrasso	Abbiategrasso	city	in
Abbotsford	abbotsford	Abbotsford	city	in
Abéché	abeche	Abéché	city	alone
Abengourou	abengourou	Abengourou	city	alone
Abeokuta	abeokuta	Abeokuta	city	alone
Abéòkúta	abeokuta	Abeokuta	city	alone
Abepura	abepura	Abepura	city	alone
Aberdare	aberdare	Aberdare	city	in
Aberdeenshire	aberdeenshire	Aberdeenshire	region	alone
Abergele	abergele	Abergele	city	in
Aberystwyth	aberystwyth	Aberystwyth	city	in
Abha	abha	Abha	city	in
Abhar	abhar	Abhar	city	alone
Abia	abia	Abia	region	in
Abiko	abiko	Abiko	city	alone
Abilene	abilene	Abilene	city	in
Abingdon	abingdon	Abingdon	city	in
Abington	abington	Abington	city	in
Abinsk	abinsk	Abinsk	city	in
Abnub	abnub	Abnub	city	alone
Abobo	abobo	Abobo	city	alone
Abohar	abohar	Abohar	city	alone
Aboisso	aboisso	Aboisso	city	in
Abomey	abomey	Abomey	city	alone
Abomey-Calavi	abomey-calavi	Abomey-Calavi	city	alone
Abovyan	abovyan	Abovyan	city	in
Abqaiq	abqaiq	Abqaiq	city	in
Abra	abra	Abra	region	in
Abreu e Lima	abreu-e-lima	Abreu e Lima	city	alone
Abu al Maţamir	abu-al-matamir	Abu al Maţamir	city	alone
Abu 'Arish	abu-arish	Abu 'Arish	city	alone
Abu Ghraib	abu-ghraib	Abu Ghraib	city	alone
Abu Kabir	abu-kabir	Abu Kabir	city	alone
Abu Qurqaş	abu-qurqas	Abu Qurqaş	city	alone
Abu Road	abu-road	Abu Road	city	alone
Abu Tij	abu-tij	Abu Tij	city	alone
Abucay	abucay	Abucay	city	in
Abyan	abyan	Abyan	region	in
Abyek	abyek	Abyek	city	in
Acacías	acacias	Acacías	city	in
Acámbaro	acambaro	Acámbaro	city	in
Acapulco de Juárez	acapulco	Acapulco	city	alone
Acaraú	acarau	Acaraú	city	in
Acarigua	acarigua	Acarigua	city	alone
Acatzingo	acatzingo	Acatzingo	city	in
Acayucan	acayucan	Acayucan	city	in
Accrington	accrington	Accrington	city	in
Acerra	acerra	Acerra	city	no
Achaguas	achaguas	Achaguas	city	in
Achalpur	achalpur	Achalpur	city	alone
Achara	achara	Achara	region	alone
Acharnes	acharnes	Acharnes	city	alone
Acheng	acheng	Acheng	city	alone
Achern	achern	Achern	city	no
Achim	achim	Achim	city	no
Achinsk	achinsk	Achinsk	city	alone
Açinsk	achinsk	Achinsk	city	alone
Acilia-Castel Fusano-Ostia Antica	acilia-castel-fusano-ostia-antica	Acilia-Castel Fusano-Ostia Antica	city	alone
Acireale	acireale	Acireale	city	in
Acklins	acklins	Acklins	region	alone
Acoua	acoua	Acoua	region	in
Acre	acre	Acre	city	no
Acton	acton	Acton	city	in
Actopan	actopan	Actopan	city	in
Açu	acu	Açu	city	no
Acworth	acworth	Acworth	city	in
Aḑ Ḑali	ad-dali	Aḑ Ḑali	region	alone
Ad-Damazin	ad-damazin	Ad-Damazin	city	alone
Ada	ada	Ada	city	no
Adak	adak	Adak	city	in
Adamantina	adamantina	Adamantina	city	in
Adamawa	adamawa	Adamawa	region	alone
Adapazarı	adapazari	Adapazarı	city	alone
Addanki	addanki	Addanki	city	in
Addison	addison	Addison	city	in
Adeje	adeje	Adeje	city	in
Adelanto	adelanto	Adelanto	city	in
Adelphi	adelphi	Adelphi	city	in
Adigrat	adigrat	Adigrat	city	alone
Adilabad	adilabad	Adilabad	city	alone
Adilcevaz	adilcevaz	Adilcevaz	city	in
Adirampattinam	adirampattinam	Adirampattinam	city	in
Adiwerna	adiwerna	Adiwerna	city	alone
Adıyaman	adiyaman	Adıyaman	city	alone
Adjlun	adjlun	Adjlun	city	alone
Ajlun	adjlun	Adjlun	city	alone
Adjumani	adjumani	Adjumani	city	in
Adjuntas	adjuntas	Adjuntas	region	alone
Adler	adler	Adler	city	alone
Adliswil	adliswil	Adliswil	city	in
Ado-Ekiti	ado-ekiti	Ado-Ekiti	city	alone
Adoni	adoni	Adoni	city	alone
Adrano	adrano	Adrano	city	in
Adrar	adrar	Adrar	city	in
Adrian	adrian	Adrian	city	no
Adrogué	adrogue	Adrogué	city	in
Adur	adur	Adur	city	in
Adwick le Street	adwick-le-street	Adwick le Street	city	alone
Adygeya Republic	adygeya-republic	Adygeya Republic	region	alone
Adzopé	adzope	Adzopé	city	alone
Afar	afar	Afar	region	in
Affery	affery	Affery	city	in
Affton	affton	Affton	city	in
Afgooye	afgooye	Afgooye	city	alone
Afif	afif	Afif	city	no
Afikpo	afikpo	Afikpo	city	alone
Aflao	aflao	Aflao	city	alone
Aflou	aflou	Aflou	city	alone
Afogados da Ingazeira	afogados-da-ingazeira	Afogados da Ingazeira	city	alone
Afragola	afragola	Afragola	city	alone
Afrin	afrin	Afrin	city	in
Afşin	afsin	Afşin	city	in
Afula	afula	Afula	city	in
Afyonkarahisar	afyonkarahisar	Afyonkarahisar	city	alone
Afzalgarh	afzalgarh	Afzalgarh	city	in
Aga	aga	Aga	city	no
Agaléga	agalega	Agaléga	region	alone
Agalega Islands	agalega-islands	Agalega Islands	region	alone
Agana Heights	agana-heights	Agana Heights	region	alone
Agar	agar	Agar	city	in
Agaro	agaro	Agaro	city	in
Agartala	agartala	Agartala	city	alone
Agat	agat	Agat	region	in
Agawam	agawam	Agawam	city	in
Agbor	agbor	Agbor	city	alone
Agboville	agboville	Agboville	city	alone
Ağcabǝdi	agcab-di	Ağcabǝdi	city	in
Ağdam	agdam	Ağdam	city	in
Agder	agder	Agder	region	in
Agen	agen	Agen	city	in
Ageo	ageo	Ageo	city	in
Agía Paraskeví	agia-paraskevi	Agía Paraskeví	city	alone
Agía Varvára	agia-varvara	Agía Varvára	city	alone
Ágioi Anárgyroi	agioi-anargyroi	Ágioi Anárgyroi	city	alone
Agios Dimitrios	agios-dimitrios	Agios Dimitrios	city	alone
Agnibilékrou	agnibilekrou	Agnibilékrou	city	in
Agogo	agogo	Agogo	city	in
Agoo	agoo	Agoo	city	in
Agoura	agoura	Agoura	city	in
Agoura Hills	agoura-hills	Agoura Hills	city	alone
Ağrı	agri	Ağrı	city	in
Agrigente	agrigento	Agrigento	city	in
Agrigento	agrigento	Agrigento	city	in
Agrinio	agrinio	Agrinio	city	in
Agua Dulce	agua-dulce	Agua Dulce	city	alone
Agua Prieta	agua-prieta	Agua Prieta	city	alone
Aguachica	aguachica	Aguachica	city	alone
Aguada	aguada	Aguada	region	alone
Aguadilla	aguadilla	Aguadilla	region	alone
Aguaí	aguai	Aguaí	city	in
Aguas Buenas	aguas-buenas	Aguas Buenas	region	alone
Águas Santas	aguas-santas	Águas Santas	city	alone
Aguascalientes	aguascalientes	Aguascalientes	city	alone
Agudos	agudos	Agudos	city	in
Aguilares	aguilares	Aguilares	city	in
Águilas	aguilas	Águilas	city	in
Agüimes	aguimes	Agüimes	city	in
Agulu	agulu	Agulu	city	alone
Agusan del Norte	agusan-del-norte	Agusan del Norte	region	alone
Agusan del Sur	agusan-del-sur	Agusan del Sur	region	alone
Agustin Codazzi	agustin-codazzi	Agustin Codazzi	city	alone
Ahafo	ahafo	Ahafo	region	in
Ahal	ahal	Ahal	region	in
Ahar	ahar	Ahar	city	in
Ahlat	ahlat	Ahlat	city	alone
Ahmadpur	ahmadpur	Ahmadpur	city	in
Ahmadpur East	ahmadpur-east	Ahmadpur East	city	alone
Ahmednagar	ahmednagar	Ahmednagar	city	alone
Ahraura	ahraura	Ahraura	city	in
Ahu	ahu	Ahu	city	no
Ahuachapán	ahuachapan	Ahuachapán	city	in
Ahvaz	ahvaz	Ahvaz	city	alone
Ahwatukee Foothills	ahwatukee-foothills	Ahwatukee Foothills	city	alone
Aibak	aibak	Aibak	city	in
Aibonito	aibonito	Aibonito	region	alone
Aichach	aichach	Aichach	city	in
Aichi	aichi	Aichi	region	in
Aiga-i-le-Tai	aiga-i-le-tai	Aiga-i-le-Tai	region	alone
Aigáleo	aigaleo	Aigáleo	city	alone
Aiken	aiken	Aiken	city	in
Aileu	aileu	Aileu	region	in
Ain	ain	Ain	region	in
Aïn Arnat	ain-arnat	Aïn Arnat	city	alone
Aïn Beïda	ain-beida	Aïn Beïda	city	alone
Aïn Bessem	ain-bessem	Aïn Bessem	city	alone
Aïn Defla	ain-defla	Aïn Defla	city	alone
Aïn el Bya	ain-el-bya	Aïn el Bya	city	alone
Ain el Hadjel	ain-el-hadjel	Ain el Hadjel	city	alone
Aïn Fakroun	ain-fakroun	Aïn Fakroun	city	alone
Aïn Kercha	ain-kercha	Aïn Kercha	city	alone
Aïn Oussera	ain-oussera	Aïn Oussera	city	alone
Aïn Sefra	ain-sefra	Aïn Sefra	city	alone
Aïn Smara	ain-smara	Aïn Smara	city	alone
Ain Sukhna	ain-sukhna	Ain Sukhna	city	alone
Aïn Temouchent	ain-temouchent	Aïn Temouchent	city	alone
Aïn Témouchent	ain-temouchent-dz	Aïn Témouchent	region	alone
Aïn Touta	ain-touta	Aïn Touta	city	alone
Ainaro	ainaro	Ainaro	region	alone
Aioi	aioi	Aioi	city	in
Airdrie	airdrie	Airdrie	city	in
Airoli	airoli	Airoli	city	alone
Aisne	aisne	Aisne	region	in
Aitutaki	aitutaki	Aitutaki	region	alone
Aiud	aiud	Aiud	city	in
Aivali	aivali	Aivali	city	alone
Aix-en-Provence	aix-en-provence	Aix-en-Provence	city	alone
Aix-les-Bains	aix-les-bains	Aix-les-Bains	city	alone
Aizawl	aizawl	Aizawl	city	alone
Ajab Shir	ajab-shir	Ajab Shir	city	alone
Ajaccio	ajaccio	Ajaccio	city	in
Ajalpan	ajalpan	Ajalpan	city	in
Ajdabiya	ajdabiya	Ajdabiya	city	alone
Ajka	ajka	Ajka	city	in
Ajloun	ajloun	Ajloun	region	alone
Ajman	ajman	Ajman	city	alone
Ajmer	ajmer	Ajmer	city	alone
Ðắk Nông	ak-nong	Ðắk Nông	region	alone
Akalkot	akalkot	Akalkot	city	in
Akashi	akashi	Akashi	city	alone
Akbarabad	akbarabad	Akbarabad	city	alone
Akbarpur	akbarpur	Akbarpur	city	in
Akbou	akbou	Akbou	city	alone
Akçaabat	akcaabat	Akçaabat	city	in
Akçakale	akcakale	Akçakale	city	in
Akçakoca	akcakoca	Akçakoca	city	in
Åkersberga	akersberga	Åkersberga	city	in
Akershus	akershus	Akershus	region	alone
Aketi	aketi	Aketi	city	in
Akhisar	akhisar	Akhisar	city	alone
Akhmim	akhmim	Akhmim	city	alone
Akhtubinsk	akhtubinsk	Akhtubinsk	city	in
Akim Oda	akim-oda	Akim Oda	city	alone
Akita	akita	Akita	city	alone
Akividu	akividu	Akividu	city	in
Akkar	akkar	Akkar	region	in
Aklan	aklan	Aklan	region	in
Akmola	akmola	Akmola	region	alone
Akola	akola	Akola	city	alone
Akot	akot	Akot	city	in
Akoupé	akoupe	Akoupé	city	in
Aksaray	aksaray	Aksaray	city	alone
Aksay	aksay	Aksay	city	in
Akşehir	aksehir	Akşehir	city	alone
Aksu	aksu	Aksu	city	alone
Aktobe	aktobe	Aktobe	city	alone
Aku	aku	Aku	city	no
Akune	akune	Akune	city	in
Akure	akure	Akure	city	alone
Àkúré	akure	Akure	city	alone
Akwa Ibom	akwa-ibom	Akwa Ibom	region	alone
Akyazı	akyazi	Akyazı	city	in
Akyurt	akyurt	Akyurt	city	in
Al-Hamdaniya District	al-hamdaniya-district	Al-Hamdaniya District	city	alone
Al-Hasakah	al-hasakah	Al-Hasakah	region	alone
Al'met'yevsk	al-met-yevsk	Al'met'yevsk	city	alone
Al-Qassim	al-qassim	Al-Qassim	region	alone
Al-Shahaniya	al-shahaniya	Al-Shahaniya	region	alone
Al-Ubayyid	al-ubayyid	Al-Ubayyid	city	alone
Al-'Ula	al-ula	Al-'Ula	city	alone
Alabaster	alabaster	Alabaster	city	in
Alabel	alabel	Alabel	city	in
Alaca	alaca	Alaca	city	in
Alafaya	alafaya	Alafaya	city	in
Alaghsas	alaghsas	Alaghsas	city	alone
Alagoas	alagoas	Alagoas	region	alone
Alagoinhas	alagoinhas	Alagoinhas	city	alone
Alajuela	alajuela	Alajuela	city	in
Alameda	alameda	Alameda	city	in
Alaminos	alaminos	Alaminos	city	in
Álamo	alamo-mx	Álamo	city	in
Alamogordo	alamogordo	Alamogordo	city	in
Aland	aland	Aland	city	in
Ålands landsbygd	alands-landsbygd	Ålands landsbygd	region	alone
Ålands skärgård	alands-skargard	Ålands skärgård	region	alone
Alangad	alangad	Alangad	city	in
Alangulam	alangulam	Alangulam	city	in
Alanya	alanya	Alanya	city	alone
Alaotra Mangoro	alaotra-mangoro	Alaotra Mangoro	region	alone
Alapayevsk	alapayevsk	Alapayevsk	city	in
Alappuzha	alappuzha	Alappuzha	city	alone
Alacuás	alaquas	Alaquàs	city	in
Alaquàs	alaquas	Alaquàs	city	in
Alaşehir	alasehir	Alaşehir	city	in
Alatyr	alatyr	Alatyr	city	in
Álava	alava	Álava	region	in
Alba	alba	Alba	region	no
Albacete	albacete	Albacete	city	alone
Albano Laziale	albano-laziale	Albano Laziale	city	alone
Albay	albay	Albay	region	in
Albemarle	albemarle	Albemarle	city	in
Alberton	alberton	Alberton	city	in
Albertslund	albertslund-municipality	Albertslund Municipality	city	in
Albertslund Municipality	albertslund-municipality	Albertslund Municipality	city	alone
Albertville	albertville	Albertville	city	in
Albi	albi	Albi	city	in
Alborz	alborz	Alborz	region	alone
Albu Kamal	albu-kamal	Albu Kamal	city	alone
Alcabideche	alcabideche	Alcabideche	city	in
Alcalá de Guadaira	alcala-de-guadaira	Alcalá de Guadaira	city	alone
Alcalá de Guadaíra	alcala-de-guadaira	Alcalá de Guadaira	city	alone
Alcalá de Henares	alcala-de-henares	Alcalá de Henares	city	alone
Alcamo	alcamo	Alcamo	city	in
Alcantarilla	alcantarilla	Alcantarilla	city	in
Alcázar de San Juan	alcazar-de-san-juan	Alcázar de San Juan	city	alone
Alchevs'k	alchevs-k	Alchevs'k	city	alone
Alchevs’k	alchevs-k	Alchevs'k	city	alone
Alcobendas	alcobendas	Alcobendas	city	alone
Alcorcón	alcorcon	Alcorcón	city	alone
Alcoi	alcoy	Alcoy	city	alone
Alcoy	alcoy	Alcoy	city	alone
Aldaia	aldaia	Aldaia	city	in
Aldaya	aldaia	Aldaia	city	in
Alderetes	alderetes	Alderetes	city	in
Alderney	alderney	Alderney	region	alone
Aldershot	aldershot	Aldershot	city	in
Aldine	aldine	Aldine	city	in
Aldridge	aldridge	Aldridge	city	in
Alegrete	alegrete	Alegrete	city	alone
Aleksandrov	aleksandrov	Aleksandrov	city	alone
Aleksandrovskoye	aleksandrovskoye	Aleksandrovskoye	city	in
Alekseyevka	alekseyevka	Alekseyevka	city	in
Aleksin	aleksin	Aleksin	city	alone
Além Paraíba	alem-paraiba	Além Paraíba	city	alone
Alençon	alencon	Alençon	city	in
Alenquer	alenquer	Alenquer	city	in
Alès	ales	Alès	city	in
Aleshtar	aleshtar	Aleshtar	city	in
Alessandria	alessandria	Alessandria	city	alone
Ålesund	alesund	Ålesund	city	in
Alexandroupoli	alexandroupoli	Alexandroupoli	city	in
Aleysk	aleysk	Aleysk	city	in
Alfeld	alfeld	Alfeld	city	in
Alfenas	alfenas	Alfenas	city	alone
Alfortville	alfortville	Alfortville	city	in
Alfreton	alfreton	Alfreton	city	in
Alfter	alfter	Alfter	city	in
Algeciras	algeciras	Algeciras	city	alone
Algecires	algeciras	Algeciras	city	alone
Alxeciras	algeciras	Algeciras	city	alone
Algemesí	algemesi	Algemesí	city	in
Alghero	alghero	Alghero	city	in
Algonquin	algonquin	Algonquin	city	in
Algueirão	algueirao	Algueirão	city	alone
Alhambra	alhambra	Alhambra	city	in
Alhaurín de la Torre	alhaurin-de-la-torre	Alhaurín de la Torre	city	alone
Aliağa	aliaga	Aliağa	city	in
Aliaga	aliaga-ph	Aliaga	city	in
Alibori	alibori	Alibori	region	alone
Alice	alice	Alice	city	no
Alief	alief	Alief	city	in
Aliganj	aliganj	Aliganj	city	in
Aligarh	aligarh	Aligarh	city	alone
Aligoodarz	aligoodarz	Aligoodarz	city	alone
Alihe	alihe	Alihe	city	alone
Alimos	alimos	Alimos	city	in
Alingsås	alingsas	Alingsås	city	in
Alipur	alipur	Alipur	city	in
Alipur Duar	alipur-duar	Alipur Duar	city	alone
Aliso Viejo	aliso-viejo	Aliso Viejo	city	alone
Aliwal North	aliwal-north	Aliwal North	city	alone
Alkmaar	alkmaar	Alkmaar	city	alone
Alkmar	alkmaar	Alkmaar	city	alone
Prayagraj	allahabad	Allahabad	city	alone
Allanridge	allanridge	Allanridge	city	in
Allapattah	allapattah	Allapattah	city	in
Allen	allen	Allen	city	no
Allendale	allendale	Allendale	city	in
Allentown	allentown	Allentown	city	in
Allier	allier	Allier	region	alone
Alliston	alliston	Alliston	city	in
Alloa	alloa	Alloa	city	in
Allschwil	allschwil	Allschwil	city	in
Alma	alma	Alma	city	no
Almada	almada	Almada	city	in
Almansa	almansa	Almansa	city	in
Almassora	almassora	Almassora	city	in
Almazora	almassora	Almassora	city	in
Almaty Oblysy	almaty-oblysy	Almaty Oblysy	region	alone
Almelo	almelo	Almelo	city	alone
Almenara	almenara	Almenara	city	in
Almendralejo	almendralejo	Almendralejo	city	in
Almere Stad	almere-stad	Almere Stad	city	alone
Almeria	almeria	Almería	city	alone
Almería	almeria	Almería	city	alone
Almirante Tamandaré	almirante-tamandare	Almirante Tamandaré	city	alone
Almora	almora	Almora	city	in
Almuñécar	almunecar	Almuñécar	city	in
Alo	alo	Alo	region	in
Aloha	aloha	Aloha	city	in
Alor Star	alor-star	Alor Star	city	alone
Alpes-de-Haute-Provence	alpes-de-haute-provence	Alpes-de-Haute-Provence	region	alone
Alpes-Maritimes	alpes-maritimes	Alpes-Maritimes	region	alone
Alpharetta	alpharetta	Alpharetta	city	in
Alphen aan den Rijn	alphen-aan-den-rijn	Alphen aan den Rijn	city	alone
Alsdorf	alsdorf	Alsdorf	city	in
Alsfeld	alsfeld	Alsfeld	city	in
Alsip	alsip	Alsip	city	in
Alta Gracia	alta-gracia	Alta Gracia	city	alone
Alta Verapaz	alta-verapaz	Alta Verapaz	region	alone
Altadena	altadena	Altadena	city	in
Altagracia de Orituco	altagracia-de-orituco	Altagracia de Orituco	city	alone
Altai Republic	altai-republic	Altai Republic	region	alone
Altamira	altamira	Altamira	city	alone
Altamont	altamont	Altamont	city	in
Altamonte Springs	altamonte-springs	Altamonte Springs	city	alone
Altamura	altamura	Altamura	city	alone
Altay	altay	Altay	city	alone
Altdorf	altdorf	Altdorf	city	no
Alto Barinas	alto-barinas	Alto Barinas	city	alone
Alto Hospicio	alto-hospicio	Alto Hospicio	city	alone
Alto Paraguay	alto-paraguay	Alto Paraguay	region	alone
Alto Paraná	alto-parana	Alto Paraná	region	alone
Alton	alton	Alton	city	no
Altoona	altoona	Altoona	city	in
Altos	altos	Altos	city	in
Altrincham	altrincham	Altrincham	city	in
Altus	altus	Altus	city	in
Alushta	alushta	Alushta	city	in
Alvalade	alvalade	Alvalade	city	in
Alvand	alvand	Alvand	city	alone
Alvin	alvin	Alvin	city	no
Alvorada	alvorada	Alvorada	city	alone
Alwar	alwar	Alwar	city	alone
Alytus	alytus	Alytus	city	alone
Alzenau in Unterfranken	alzenau-in-unterfranken	Alzenau in Unterfranken	city	alone
Alcira	alzira	Alzira	city	in
Alzira	alzira	Alzira	city	in
Amadora	amadora	Amadora	city	alone
Amagasaki	amagasaki	Amagasaki	city	alone
Amagi	amagi	Amagi	city	in
Amahai	amahai	Amahai	city	in
Amaigbo	amaigbo	Amaigbo	city	alone
Amalapuram	amalapuram	Amalapuram	city	in
Amalner	amalner	Amalner	city	alone
Amambay	amambay	Amambay	region	alone
Amanat Alasimah	amanat-alasimah	Amanat Alasimah	region	alone
Amancio	amancio	Amancio	city	in
Amangarh	amangarh	Amangarh	city	in
Amapá	amapa	Amapá	region	in
Amara	amara	Amara	city	no
Amaravati	amaravati	Amaravati	city	alone
Amasya	amasya	Amasya	city	alone
Amatitlán	amatitlan	Amatitlán	city	alone
Ambad	ambad	Ambad	city	in
Ambah	ambah	Ambah	city	in
Ambajogai	ambajogai	Ambajogai	city	alone
Ambala	ambala	Ambala	city	alone
Ambalangoda	ambalangoda	Ambalangoda	city	in
Ambalavao	ambalavao	Ambalavao	city	in
Ambanja	ambanja	Ambanja	city	in
Ambarawa	ambarawa	Ambarawa	city	alone
Ambarnath	ambarnath	Ambarnath	city	alone
Ambasamudram	ambasamudram	Ambasamudram	city	in
Ambato	ambato	Ambato	city	alone
Ambatofinandrahana	ambatofinandrahana	Ambatofinandrahana	city	in
Ambatolampy	ambatolampy	Ambatolampy	city	in
Ambatondrazaka	ambatondrazaka	Ambatondrazaka	city	in
Ambattur	ambattur	Ambattur	city	alone
Ambikapur	ambikapur	Ambikapur	city	alone
Ambilobe	ambilobe	Ambilobe	city	in
Amboasary	amboasary	Amboasary	city	in
Ambon City	ambon-city	Ambon City	city	alone
Ambositra	ambositra	Ambositra	city	in
Ambovombe	ambovombe	Ambovombe	city	alone
Ambur	ambur	Ambur	city	alone
Ameca	ameca	Ameca	city	in
Amecameca	amecameca	Amecameca	city	in
Americana	americana	Americana	city	no
Américo Brasiliense	americo-brasiliense	Américo Brasiliense	city	alone
Americus	americus	Americus	city	in
Amersfoort	amersfoort	Amersfoort	city	alone
Amersham	amersham	Amersham	city	in
Amersham on the Hill	amersham-on-the-hill	Amersham on the Hill	city	alone
Ames	ames	Ames	city	in
Amés	ames-es	Amés	city	in
Amesbury	amesbury	Amesbury	city	in
Amherst	amherst	Amherst	city	in
Amherst Center	amherst-center	Amherst Center	city	alone
Ami	ami	Ami	city	no
Amiradzhan	amiradzhan	Amiradzhan	city	in
Əmircan	amiradzhan	Amiradzhan	city	in
Amizour	amizour	Amizour	city	in
Amla	amla	Amla	city	in
Amlapura	amlapura	Amlapura	city	in
Amli	amli	Amli	city	in
Ammanford	ammanford	Ammanford	city	in
Ammochostos	ammochostos	Ammochostos	region	alone
Amnat Charoen	amnat-charoen	Amnat Charoen	city	alone
Amol	amol	Amol	city	in
Amora	amora	Amora	city	in
Amoron'i Mania	amoron-i-mania	Amoron'i Mania	region	alone
Amos	amos	Amos	city	no
Amozoc de Mota	amozoc-de-mota	Amozoc de Mota	city	alone
Ampahana	ampahana	Ampahana	city	in
Ampang	ampang	Ampang	city	alone
Ampanihy	ampanihy	Ampanihy	city	in
Ampara	ampara	Ampara	city	in
Amparafaravola	amparafaravola	Amparafaravola	city	in
Amparo	amparo	Amparo	city	no
Amphoe Phra Pradaeng	amphoe-phra-pradaeng	Amphoe Phra Pradaeng	city	alone
Amphoe Sikhiu	amphoe-sikhiu	Amphoe Sikhiu	city	alone
Ampthill	ampthill	Ampthill	city	in
Amran	amran	Amran	city	alone
Amravati	amravati	Amravati	city	alone
Amreli	amreli	Amreli	city	alone
Amroha	amroha	Amroha	city	alone
Amstelveen	amstelveen	Amstelveen	city	alone
Amstetten	amstetten	Amstetten	city	in
Amšteta	amstetten	Amstetten	city	in
Amudalavalasa	amudalavalasa	Amudalavalasa	city	in
Amuntai	amuntai	Amuntai	city	in
Amursk	amursk	Amursk	city	in
An Nuqaţ al Khams	an-nuqat-al-khams	An Nuqaţ al Khams	region	alone
Anaco	anaco	Anaco	city	alone
Anacortes	anacortes	Anacortes	city	in
Anadyr	anadyr	Anadyr	city	in
Anah	anah	Anah	city	in
Anaime	anaime	Anaime	city	in
Anakapalle	anakapalle	Anakapalle	city	alone
Analamanga	analamanga	Analamanga	region	alone
Analanjirofo	analanjirofo	Analanjirofo	region	alone
Anambra	anambra	Anambra	region	alone
Anamur	anamur	Anamur	city	in
Anan	anan	Anan	city	in
Anand	anand	Anand	city	no
Ananindeua	ananindeua	Ananindeua	city	alone
Anantapur	anantapur	Anantapur	city	alone
Anantnag	anantnag	Anantnag	city	alone
Anapa	anapa	Anapa	city	in
Anápolis	anapolis	Anápolis	city	alone
Añasco	anasco	Añasco	region	alone
Anbu	anbu	Anbu	city	in
Anbyŏn-ŭp	anbyon-up	Anbyŏn-ŭp	city	alone
Ancash	ancash	Ancash	region	alone
Ancaster	ancaster	Ancaster	city	in
Ancona	ancona	Ancona	city	alone
Ancône	ancona	Ancona	city	alone
Ancud	ancud	Ancud	city	in
Anda	anda	Anda	city	in
Andaman and Nicobar Islands	andaman-and-nicobar-islands	Andaman and Nicobar Islands	region	alone
Anderlecht	anderlecht	Anderlecht	city	alone
Brussel	anderlecht	Anderlecht	city	alone
Bruxelles	anderlecht	Anderlecht	city	alone
Anderson	anderson	Anderson	city	no
Andhra Pradesh	andhra-pradesh	Andhra Pradesh	region	alone
Andkhoy	andkhoy	Andkhoy	city	in
Andkhvoy	andkhoy	Andkhoy	city	in
Andong	andong	Andong	city	alone
Andover	andover	Andover	city	in
Andradas	andradas	Andradas	city	in
Andradina	andradina	Andradina	city	in
Andreas	andreas	Andreas	region	no
Andria	andria	Andria	city	alone
Andrijevica	andrijevica	Andrijevica	region	alone
Androy	androy	Androy	region	alone
Andújar	andujar	Andújar	city	in
Aného	aneho	Aného	city	in
Anekal	anekal	Anekal	city	in
Anenii Noi	anenii-noi	Anenii Noi	region	alone
Änew	anew	Änew	city	in
Anfu	anfu	Anfu	city	in
Ang Thong	ang-thong	Ang Thong	region	alone
Angamali	angamali	Angamali	city	in
Angarsk	angarsk	Angarsk	city	alone
Anqarsk	angarsk	Angarsk	city	alone
Angat	angat	Angat	city	in
Angeles City	angeles-city	Angeles City	city	alone
Angers	angers	Angers	city	no
Anglet	anglet	Anglet	city	in
Angleton	angleton	Angleton	city	in
Angoche	angoche	Angoche	city	alone
Angol	angol	Angol	city	in
Angono	angono	Angono	city	alone
Angoulême	angouleme	Angoulême	city	in
Angra dos Reis	angra-dos-reis	Angra dos Reis	city	alone
Angren	angren	Angren	city	alone
Angri	angri	Angri	city	in
Angul	angul	Angul	city	in
Anguo	anguo	Anguo	city	alone
Angus	angus	Angus	region	no
Anhua	anhua	Anhua	city	in
Anjangaon	anjangaon	Anjangaon	city	in
Anjar	anjar	Anjar	city	alone
Anjiang	anjiang	Anjiang	city	in
Anjo	anjo	Anjo	city	in
Anjouan	anjouan	Anjouan	region	alone
Anju	anju	Anju	city	in
Ankang	ankang	Ankang	city	alone
Ankazoabo	ankazoabo	Ankazoabo	city	in
Ankeny	ankeny	Ankeny	city	in
Anking	anking	Anking	city	alone
Ankleshwar	ankleshwar	Ankleshwar	city	alone
Anliu	anliu	Anliu	city	alone
Anloga	anloga	Anloga	city	in
Anlong	anlong	Anlong	city	alone
Anlu	anlu	Anlu	city	in
Annaka	annaka	Annaka	city	in
Annandale	annandale	Annandale	city	in
Annecy	annecy	Annecy	city	in
Annemasse	annemasse	Annemasse	city	in
Annigeri	annigeri	Annigeri	city	in
Anning	anning	Anning	city	alone
Annino	annino	Annino	city	in
Anniston	anniston	Anniston	city	in
Annobón	annobon	Annobón	region	alone
Áno Liósia	ano-liosia	Áno Liósia	city	alone
Anoka	anoka	Anoka	city	in
Anosy	anosy	Anosy	region	in
Anqiu	anqiu	Anqiu	city	alone
Ans	ans	Ans	city	no
Ansan-si	ansan-si	Ansan-si	city	alone
Anseba	anseba	Anseba	region	alone
Anjŏ	anseong	Anseong	city	in
Anseong	anseong	Anseong	city	alone
Anserma	anserma	Anserma	city	in
Anshan	anshan	Anshan	city	alone
Anshun	anshun	Anshun	city	alone
Ansonia	ansonia	Ansonia	city	in
Anta	anta	Anta	city	in
Antakya	antakya	Antakya	city	alone
Antalaha	antalaha	Antalaha	city	in
Antanifotsy	antanifotsy	Antanifotsy	city	alone
Antelope	antelope	Antelope	city	in
Antequera	antequera	Antequera	city	in
Anthem	anthem	Anthem	city	in
Antibes	antibes	Antibes	city	alone
Antigua	antigua	Antigua	city	in
Antigua Guatemala	antigua-guatemala	Antigua Guatemala	city	alone
Antiguo Cuscatlán	antiguo-cuscatlan	Antiguo Cuscatlán	city	alone
Antioch	antioch	Antioch	city	in
Antioquia	antioquia	Antioquia	region	alone
Antipolo City	antipolo-city	Antipolo City	city	alone
Antique	antique	Antique	region	no
Antony	antony	Antony	city	no
Antratsit	antratsit	Antratsit	city	in
Antratsyt	antratsit	Antratsit	city	in
Antrim	antrim	Antrim	city	in
Antrim and Newtownabbey	antrim-and-newtownabbey	Antrim and Newtownabbey	region	alone
Antsirabe	antsirabe	Antsirabe	city	alone
Antsiranana	antsiranana	Antsiranana	city	alone
Antsohimbondrona	antsohimbondrona	Antsohimbondrona	city	in
An-t’u-hsien	antu	Antu	city	alone
Antu	antu	Antu	city	in
Anupgarh	anupgarh	Anupgarh	city	in
Anupshahr	anupshahr	Anupshahr	city	in
Anuradhapura	anuradhapura	Anuradhapura	city	alone
Anxiang	anxiang	Anxiang	city	in
Anyama	anyama	Anyama	city	alone
Anyang	anyang	Anyang	city	alone
Anyang-si	anyang-si	Anyang-si	city	alone
Anyuan	anyuan	Anyuan	city	in
Anzhero-Sudzhensk	anzhero-sudzhensk	Anzhero-Sudzhensk	city	alone
Anzio	anzio	Anzio	city	no
Anzoátegui	anzoategui	Anzoátegui	region	alone
Aoji	aoji	Aoji	city	in
Aomori	aomori	Aomori	city	alone
Aonla	aonla	Aonla	city	in
Aosta	aosta	Aosta	city	in
Aoste	aosta	Aosta	city	in
Aosta Valley	aosta-valley	Aosta Valley	region	alone
Aousserd	aousserd	Aousserd	region	alone
Aoxi	aoxi	Aoxi	city	in
Apache Junction	apache-junction	Apache Junction	city	alone
Apalit	apalit	Apalit	city	alone
Apan	apan	Apan	city	in
Aparecida	aparecida	Aparecida	city	in
Aparecida de Goiânia	aparecida-de-goiania	Aparecida de Goiânia	city	alone
Aparri	aparri	Aparri	city	in
Apartadó	apartado	Apartadó	city	alone
Apaseo el Alto	apaseo-el-alto	Apaseo el Alto	city	alone
Apaseo el Grande	apaseo-el-grande	Apaseo el Grande	city	alone
Apatity	apatity	Apatity	city	alone
Apatitı	apatity	Apatity	city	alone
Apatzingán	apatzingan	Apatzingán	city	alone
Apayao	apayao	Apayao	region	alone
Apex	apex	Apex	city	in
Apizaco	apizaco	Apizaco	city	in
Apodaca	apodaca	Apodaca	city	no
Apomu	apomu	Apomu	city	alone
Apopa	apopa	Apopa	city	alone
Apopka	apopka	Apopka	city	in
Appenzell Ausserrhoden	appenzell-ausserrhoden	Appenzell Ausserrhoden	region	alone
Appenzell Innerrhoden	appenzell-innerrhoden	Appenzell Innerrhoden	region	alone
Appleton	appleton	Appleton	city	in
Apsheronsk	apsheronsk	Apsheronsk	city	in
Apucarana	apucarana	Apucarana	city	alone
Apure	apure	Apure	region	in
Apurímac	apurimac	Apurímac	region	alone
Aqmola	aqmola	Aqmola	region	alone
Aqtobe	aqtobe	Aqtobe	city	in
Aqtöbe	aqtobe-kz	Aqtöbe	region	alone
Aquidauana	aquidauana	Aquidauana	city	in
Aquiraz	aquiraz	Aquiraz	city	alone
Ar Rahad	ar-rahad	Ar Rahad	city	alone
Ar Ramtha	ar-ramtha	Ar Ramtha	city	alone
Ar Rass	ar-rass	Ar Rass	city	alone
Ar Rastan	ar-rastan	Ar Rastan	city	alone
Ar Rayyan	ar-rayyan	Ar Rayyan	city	alone
Ar Rifa	ar-rifa	Ar Rifa	city	alone
Ar Riqqah	ar-riqqah	Ar Riqqah	city	alone
Ar Rumaythah	ar-rumaythah	Ar Rumaythah	city	alone
Ar Ruseris	ar-ruseris	Ar Ruseris	city	alone
Aracaju	aracaju	Aracaju	city	alone
Aracataca	aracataca	Aracataca	city	in
Aracati	aracati	Aracati	city	in
Araçatuba	aracatuba	Araçatuba	city	alone
Aracruz	aracruz	Aracruz	city	in
Arad	arad	Arad	city	in
Aragatsotn	aragatsotn	Aragatsotn	region	alone
Aragua	aragua	Aragua	region	alone
Aragua de Barcelona	aragua-de-barcelona	Aragua de Barcelona	city	alone
Araguaína	araguaina	Araguaína	city	alone
Araguaina	araguaina-	Araguaina	city	in
Araguari	araguari	Araguari	city	alone
Arai	arai	Arai	city	in
Arak	arak	Arak	city	alone
Arakkonam	arakkonam	Arakkonam	city	alone
Araklı	arakli	Araklı	city	in
Ala’er	aral	Aral	city	alone
Aral	aral	Aral	city	in
Arambagh	arambagh	Arambagh	city	alone
Aramoko-Ekiti	aramoko-ekiti	Aramoko-Ekiti	city	alone
Aranda de Duero	aranda-de-duero	Aranda de Duero	city	alone
Arandas	arandas	Arandas	city	in
Arangaon	arangaon	Arangaon	city	in
Aranjuez	aranjuez	Aranjuez	city	in
Arantangi	arantangi	Arantangi	city	in
Arapiraca	arapiraca	Arapiraca	city	alone
Arapongas	arapongas	Arapongas	city	alone
Arar	arar	Arar	city	in
Araranguá	ararangua	Araranguá	city	in
Araraquara	araraquara	Araraquara	city	alone
Araras	araras	Araras	city	alone
Araria	araria	Araria	city	alone
Araripina	araripina	Araripina	city	in
Araruama	araruama	Araruama	city	alone
Arashiyama	arashiyama	Arashiyama	city	in
Arauca	arauca	Arauca	city	alone
Araucanía	araucania	Araucanía	region	alone
Araucária	araucaria	Araucária	city	alone
Araure	araure	Araure	city	alone
Arawa	arawa	Arawa	city	in
Araxá	araxa	Araxá	city	alone
Arayat	arayat	Arayat	city	alone
Arba Minch	arba-minch	Arba Minch	city	alone
Arbory	arbory	Arbory	region	alone
Arbroath	arbroath	Arbroath	city	in
Arbutus	arbutus	Arbutus	city	in
Arcadia	arcadia	Arcadia	city	in
Arcata	arcata	Arcata	city	in
Archway	archway	Archway	city	in
Arcos	arcos	Arcos	city	in
Arcos de la Frontera	arcos-de-la-frontera	Arcos de la Frontera	city	alone
Arcot	arcot	Arcot	city	in
Arcoverde	arcoverde	Arcoverde	city	in
Ardabil	ardabil	Ardabil	city	alone
Ardahan	ardahan	Ardahan	region	alone
Ardakan	ardakan	Ardakan	city	in
Ardèche	ardeche	Ardèche	region	alone
Arden-Arcade	arden-arcade	Arden-Arcade	city	alone
Ardennes	ardennes	Ardennes	region	alone
Ardeşen	ardesen	Ardeşen	city	alone
Ardmore	ardmore	Ardmore	city	in
Ards and North Down	ards-and-north-down	Ards and North Down	region	alone
Arecibo	arecibo	Arecibo	city	in
Areka	areka	Areka	city	in
Arendal	arendal	Arendal	city	in
Arezzo	arezzo	Arezzo	city	alone
Arganda	arganda	Arganda	city	in
Arganda del Rey	arganda	Arganda	city	alone
Argenteuil	argenteuil	Argenteuil	city	alone
Argeș	arges	Argeș	region	in
Arges	arges-ro	Arges	region	no
Argun	argun	Argun	city	in
Kolxoznoe	argun	Argun	city	in
Argungu	argungu	Argungu	city	in
Argyll and Bute	argyll-and-bute	Argyll and Bute	region	alone
Argyroúpoli	argyroupoli	Argyroúpoli	city	in
Arhangay	arhangay	Arhangay	region	alone
Ariana	ariana	Ariana	region	no
Arica	arica	Arica	city	alone
Arica y Parinacota	arica-y-parinacota	Arica y Parinacota	region	alone
Ariège	ariege	Ariège	region	alone
Arifwala	arifwala	Arifwala	city	alone
Ariguaní	ariguani	Ariguaní	city	in
Arima	arima	Arima	city	in
Aringay	aringay	Aringay	city	in
Aripuanã	aripuana	Aripuanã	city	in
Ariquemes	ariquemes	Ariquemes	city	in
Ariyalur	ariyalur	Ariyalur	city	in
Arjawinangun	arjawinangun	Arjawinangun	city	alone
Arjona	arjona	Arjona	city	in
Arkhangai	arkhangai	Arkhangai	region	alone
Arles	arles	Arles	city	in
Arlington Heights	arlington-heights	Arlington Heights	city	alone
Aarlen	arlon	Arlon	city	in
Arlon	arlon	Arlon	city	in
Armavir	armavir	Armavir	city	alone
Armentières	armentieres	Armentières	city	in
Armidale	armidale	Armidale	city	in
Arnavutköy	arnavutkoy	Arnavutköy	city	alone
Arni	arni	Arni	city	in
Arnold	arnold	Arnold	city	no
Arnstadt	arnstadt	Arnstadt	city	in
Aroa	aroa	Aroa	city	in
Arona	arona	Arona	city	alone
Aroor	aroor	Aroor	city	in
Arqalyk	arqalyk	Arqalyk	city	in
Arqalyq	arqalyk	Arqalyk	city	in
Arrah	arrah	Arrah	city	alone
Arraial do Cabo	arraial-do-cabo	Arraial do Cabo	city	alone
Arraiján	arraijan	Arraiján	city	alone
Arras	arras	Arras	city	in
Arrecife	arrecife	Arrecife	city	in
Arrentela	arrentela	Arrentela	city	in
Arris	arris	Arris	city	in
Arroyo	arroyo	Arroyo	region	no
Arroyomolinos	arroyomolinos	Arroyomolinos	city	in
Arsen'yev	arsen-yev	Arsen'yev	city	in
Arsikere	arsikere	Arsikere	city	in
Arta	arta	Arta	region	in
Arteixo	arteixo	Arteixo	city	in
Artëm	artem	Artëm	city	alone
Artemisa	artemisa	Artemisa	city	alone
Artëmovskiy	artemovskiy	Artëmovskiy	city	in
Artesia	artesia	Artesia	city	in
Artibonite	artibonite	Artibonite	region	alone
Artigas	artigas	Artigas	city	in
Artvin	artvin	Artvin	region	alone
Arua	arua	Arua	city	in
Arucas	arucas	Arucas	city	in
Arujá	aruja	Arujá	city	alone
Arumuganeri	arumuganeri	Arumuganeri	city	in
Arunachal Pradesh	arunachal-pradesh	Arunachal Pradesh	region	alone
Aruppukkottai	aruppukkottai	Aruppukkottai	city	alone
Arvada	arvada	Arvada	city	in
Arvayheer	arvayheer	Arvayheer	city	in
Arvi	arvi	Arvi	city	in
Arvin	arvin	Arvin	city	in
Aryanah	aryanah	Aryanah	city	alone
Arys	arys	Arys	city	in
Arzamas	arzamas	Arzamas	city	alone
Arzano	arzano	Arzano	city	in
Aş Şaff	as-saff	Aş Şaff	city	alone
Aş Şanamayn	as-sanamayn	Aş Şanamayn	city	alone
As-Suwayda	as-suwayda	As-Suwayda	city	alone
Soueïda	as-suwayda	As-Suwayda	city	in
Aş Şuwayrah	as-suwayrah	Aş Şuwayrah	city	alone
Asaba	asaba	Asaba	city	alone
Asadabad	asadabad	Asadabad	city	in
Asahi	asahi	Asahi	city	in
Asahikawa	asahikawa	Asahikawa	city	alone
Asaka	asaka	Asaka	city	alone
Asamankese	asamankese	Asamankese	city	in
Asan	asan	Asan	city	in
Asandh	asandh	Asandh	city	in
Asansol	asansol	Asansol	city	alone
Asbe Teferi	asbe-teferi	Asbe Teferi	city	alone
Asbest	asbest	Asbest	city	alone
Asbury Park	asbury-park	Asbury Park	city	alone
Ascension	ascension-island	Ascension Island	region	alone
Ascheberg	ascheberg	Ascheberg	city	in
Ascoli Piceno	ascoli-piceno	Ascoli Piceno	city	alone
Ascot	ascot	Ascot	city	in
Asenovgrad	asenovgrad	Asenovgrad	city	in
Aserrí	aserri	Aserrí	city	in
Aşgabat	asgabat	Aşgabat	region	alone
Ash Sharqiyah North	ash-sharqiyah-north	Ash Sharqiyah North	region	alone
Ash Sharqiyah South	ash-sharqiyah-south	Ash Sharqiyah South	region	alone
Asha	asha	Asha	city	no
Ashanti	ashanti	Ashanti	region	alone
Ashburn	ashburn	Ashburn	city	in
Ashburton	ashburton	Ashburton	city	in
Ashdod	ashdod	Ashdod	city	alone
Asheboro	asheboro	Asheboro	city	in
Ashford	ashford	Ashford	city	in
Ashikaga	ashikaga	Ashikaga	city	alone
Ashington	ashington	Ashington	city	in
Ashiya	ashiya	Ashiya	city	alone
Ashland	ashland	Ashland	city	in
Ashmun	ashmun	Ashmun	city	alone
Ashoknagar	ashoknagar	Ashoknagar	city	alone
Ashoknagar Kalyangarh	ashoknagar-kalyangarh	Ashoknagar Kalyangarh	city	alone
Ashquelon	ashquelon	Ashquelon	city	alone
Ashta	ashta	Ashta	city	in
Ashtabula	ashtabula	Ashtabula	city	in
Ashton-under-Lyne	ashton-under-lyne	Ashton-under-Lyne	city	alone
Ashwaubenon	ashwaubenon	Ashwaubenon	city	in
Asilah	asilah	Asilah	city	in
Asino	asino	Asino	city	in
Asipovichy	asipovichy	Asipovichy	city	in
Asir	asir	Asir	region	in
Asker	asker	Asker	city	alone
Asnières-sur-Seine	asnieres-sur-seine	Asnières-sur-Seine	city	alone
Aso	aso	Aso	city	no
Asosa	asosa	Asosa	city	in
Aspen Hill	aspen-hill	Aspen Hill	city	alone
Aspropyrgos	aspropyrgos	Aspropyrgos	city	in
Assa-Zag	assa-zag	Assa-Zag	region	alone
Assaba	assaba	Assaba	region	alone
Asse	asse	Asse	city	in
Assemini	assemini	Assemini	city	in
Assen	assen	Assen	city	alone
Assis	assis	Assis	city	alone
Assiut	assiut	Assiut	city	alone
Astanajapura	astanajapura	Astanajapura	city	alone
Astaneh	astaneh-ye-ashrafiyeh	Astaneh-ye Ashrafiyeh	city	in
Astaneh-ye Ashrafiyeh	astaneh-ye-ashrafiyeh	Astaneh-ye Ashrafiyeh	city	alone
Astara	astara	Astara	city	in
Asti	asti	Asti	city	no
Astoria	astoria	Astoria	city	no
Principality of Asturias	asturias	Asturias	region	alone
Asyut	asyut	Asyut	region	in
Aţ Ţafilah	at-tafilah	Aţ Ţafilah	city	alone
At Tall al Kabir	at-tall-al-kabir	At Tall al Kabir	city	alone
Atafu	atafu	Atafu	region	in
Atakora	atakora	Atakora	region	alone
Atakpamé	atakpame	Atakpamé	city	alone
Atamaría	atamaria	Atamaría	city	in
Atambua	atambua	Atambua	city	in
Atami	atami	Atami	city	in
Atani	atani	Atani	city	alone
Ataq	ataq	Ataq	city	in
Atarra	atarra	Atarra	city	in
Aţarut	atarut	Aţarut	city	in
Atascadero	atascadero	Atascadero	city	in
Atascocita	atascocita	Atascocita	city	in
Ataşehir	atasehir	Ataşehir	city	alone
Atbara	atbara	Atbara	city	alone
Atbasar	atbasar	Atbasar	city	in
Aat	ath	Ath	city	no
Ath	ath	Ath	city	no
Athani	athani	Athani	city	in
Atherton	atherton	Atherton	city	in
Athis-Mons	athis-mons	Athis-Mons	city	alone
Athlone	athlone	Athlone	city	in
Atibaia	atibaia	Atibaia	city	alone
Atimonan	atimonan	Atimonan	city	in
Atiu	atiu	Atiu	region	in
Atkarsk	atkarsk	Atkarsk	city	in
Atlántico	atlantico	Atlántico	region	alone
Atlántico Norte	atlantico-norte	Atlántico Norte	region	alone
Atlántico Sur	atlantico-sur	Atlántico Sur	region	alone
Atlántida	atlantida	Atlántida	region	alone
Atlantique	atlantique	Atlantique	region	alone
Atlantis	atlantis	Atlantis	city	in
Atlixco	atlixco	Atlixco	city	alone
Atmakur	atmakur	Atmakur	city	in
Atotonilco el Alto	atotonilco-el-alto	Atotonilco el Alto	city	alone
Atrauli	atrauli	Atrauli	city	in
Atsiaman	atsiaman	Atsiaman	city	alone
Atsimo-Andrefana	atsimo-andrefana	Atsimo-Andrefana	region	alone
Atsimo-Atsinanana	atsimo-atsinanana	Atsimo-Atsinanana	region	alone
Atsinanana	atsinanana	Atsinanana	region	alone
Atsugi	atsugi	Atsugi	city	alone
Attapeu	attapeu	Attapeu	region	alone
Attapu	attapu	Attapu	region	alone
Attili	attili	Attili	city	alone
Attingal	attingal	Attingal	city	in
Attleboro	attleboro	Attleboro	city	in
Attock City	attock-city	Attock City	city	alone
Attur	attur	Attur	city	in
Atua	atua	Atua	region	in
Atwater	atwater	Atwater	city	in
Aubagne	aubagne	Aubagne	city	in
Aube	aube	Aube	region	in
Aubervilliers	aubervilliers	Aubervilliers	city	alone
Auburn	auburn	Auburn	city	in
Auburn Hills	auburn-hills	Auburn Hills	city	alone
Auburndale	auburndale	Auburndale	city	in
Auchi	auchi	Auchi	city	alone
Aude	aude	Aude	region	no
Auderghem	auderghem	Auderghem	city	in
Augustavas	augustow	Augustów	city	in
Augustów	augustow	Augustów	city	in
Aulnay-sous-Bois	aulnay-sous-bois	Aulnay-sous-Bois	city	alone
Auraiya	auraiya	Auraiya	city	alone
Aurangabad	aurangabad	Aurangabad	city	alone
Aurich	aurich	Aurich	city	in
Aurillac	aurillac	Aurillac	city	in
Aurora	aurora	Aurora	city	no
Ausa	ausa	Ausa	city	in
Oświęcim	auschwitz	Auschwitz	city	in
Aust-Agder	aust-agder	Aust-Agder	region	alone
Austintown	austintown	Austintown	city	in
Australasia	australasia	Australasia	region	alone
Autlán de Navarro	autlan-de-navarro	Autlán de Navarro	city	alone
Autonomous Region in Muslim Mindanao	autonomous-region-in-muslim-mindanao	Autonomous Region in Muslim Mindanao	region	alone
Auvergne-Rhône-Alpes	auvergne-rhone-alpes	Auvergne-Rhône-Alpes	region	alone
Auxerre	auxerre	Auxerre	city	in
Avadi	avadi	Avadi	city	alone
Avanigadda	avanigadda	Avanigadda	city	in
Avannaata	avannaata	Avannaata	region	alone
Avaré	avare	Avaré	city	alone
Aveiro	aveiro	Aveiro	city	in
Avellino	avellino	Avellino	city	in
Avenel	avenel	Avenel	city	in
Aventura	aventura	Aventura	city	in
Aversa	aversa	Aversa	city	no
Aveyron	aveyron	Aveyron	region	alone
Avezzano	avezzano	Avezzano	city	in
Avila	avila	Ávila	city	in
Àvila	avila	Ávila	city	in
Ávila	avila	Ávila	city	no
Avilés	aviles	Avilés	city	alone
Avocado Heights	avocado-heights	Avocado Heights	city	alone
Avola	avola	Avola	city	in
Avon	avon	Avon	city	in
Avon Center	avon-center	Avon Center	city	alone
Avon Lake	avon-lake	Avon Lake	city	alone
Avondale	avondale	Avondale	city	in
Awasa	awasa	Awasa	city	alone
Awati	awati	Awati	city	in
Awdal	awdal	Awdal	region	in
Aweil	aweil	Aweil	city	in
Awka	awka	Awka	city	in
Awsim	awsim	Awsim	city	alone
Axum	axum	Axum	city	in
Ayabe	ayabe	Ayabe	city	in
Ayacucho	ayacucho	Ayacucho	city	alone
Ayagoz	ayagoz	Ayagoz	city	in
Ayagöz	ayagoz	Ayagoz	city	in
Aydin	aydin	Aydin	city	no
Aydın	aydin-tr	Aydın	region	no
Ayeyarwady	ayeyarwady	Ayeyarwady	region	alone
Aylesbury	aylesbury	Aylesbury	city	in
Ayn al 'Arab	ayn-al-arab	Ayn al 'Arab	city	alone
Ayorou	ayorou	Ayorou	city	in
Ayr	ayr	Ayr	city	no
Aysén	aysen	Aysén	region	in
Ayutuxtepeque	ayutuxtepeque	Ayutuxtepeque	city	in
Az Zabadani	az-zabadani	Az Zabadani	city	alone
Az Zarqa	az-zarqa	Az Zarqa	city	alone
Az Zawiyah	az-zawiyah	Az Zawiyah	city	alone
Az Zubayr	az-zubayr	Az Zubayr	city	alone
Az Zulfi	az-zulfi	Az Zulfi	city	alone
Azadshahr	azadshahr	Azadshahr	city	alone
Azamgarh	azamgarh	Azamgarh	city	alone
Azare	azare	Azare	city	alone
A'zaz	azaz	Azaz	city	alone
Azaz	azaz	Azaz	city	in
Azazga	azazga	Azazga	city	in
Azcapotzalco	azcapotzalco	Azcapotzalco	city	alone
Azemmour	azemmour	Azemmour	city	in
Azhiyur	azhiyur	Azhiyur	city	in
Azilal	azilal	Azilal	region	alone
Azimpur	azimpur	Azimpur	city	alone
Azna	azna	Azna	city	in
Azogues	azogues	Azogues	city	in
Azov	azov	Azov	city	in
Azrou	azrou	Azrou	city	in
Azua	azua	Azua	city	in
Azuay	azuay	Azuay	region	in
Azul	azul	Azul	city	in
Azuqueca	azuqueca-de-henares	Azuqueca de Henares	city	in
Azuqueca de Henares	azuqueca-de-henares	Azuqueca de Henares	city	alone
Azusa	azusa	Azusa	city	in
Azzaba	azzaba	Azzaba	city	alone
Bǝrdǝ	b-rd	Bǝrdǝ	city	in
Bərdə	b-rd	Bǝrdǝ	city	in
Bà Ria-Vũng Tàu	ba-ria-vung-tau	Bà Ria-Vũng Tàu	region	alone
Baalbek	baalbek	Baalbek	city	in
Baalbek-Hermel	baalbek-hermel	Baalbek-Hermel	region	alone
Baar	baar	Baar	city	no
Baardheere	baardheere	Baardheere	city	in
Bab Ezzouar	bab-ezzouar	Bab Ezzouar	city	alone
Babaeski	babaeski	Babaeski	city	in
Babahoyo	babahoyo	Babahoyo	city	alone
Babat	babat	Babat	city	in
Babati	babati	Babati	city	in
Babati Mjini	babati	Babati	city	alone
Babenhausen	babenhausen	Babenhausen	city	in
Babina	babina	Babina	city	in
Babol	babol	Babol	city	alone
Babolsar	babolsar	Babolsar	city	in
BABOR - VILLE	babor-ville	BABOR - VILLE	city	alone
Babruysk	babruysk	Babruysk	city	alone
Babu	babu	Babu	city	in
Bắc Giang	bac-giang	Bắc Giang	city	alone
Bắc Kan	bac-kan	Bắc Kan	region	alone
Bac Liêu	bac-lieu	Bac Liêu	city	alone
Thành Phố Bac Liêu	bac-lieu	Bac Liêu	city	alone
Bắc Ninh	bac-ninh	Bắc Ninh	city	alone
Bacabal	bacabal	Bacabal	city	alone
Bacau	bacau	Bacau	city	alone
Bacău	bacau	Bacau	city	alone
Bachhraon	bachhraon	Bachhraon	city	in
Bačka Palanka	backa-palanka	Bačka Palanka	city	alone
Backnang	backnang	Backnang	city	in
Bacoli	bacoli	Bacoli	city	in
Bacolod City	bacolod-city	Bacolod City	city	alone
Bacoor	bacoor	Bacoor	city	alone
Bács-Kiskun	bacs-kiskun	Bács-Kiskun	region	alone
Bad Münder am Deister	bad-munder-am-deister	Bad Münder am Deister	city	alone
Bad Neustadt an der Saale	bad-neustadt-an-der-saale	Bad Neustadt an der Saale	city	alone
Bad Soden am Taunus	bad-soden-am-taunus	Bad Soden am Taunus	city	alone
Bada Barabil	bada-barabil	Bada Barabil	city	alone
Badagara	badagara	Badagara	city	alone
Badagry	badagry	Badagry	city	in
Badajoz	badajoz	Badajoz	city	alone
Badalona	badalona	Badalona	city	alone
Badami	badami	Badami	city	in
Badarganj	badarganj	Badarganj	city	in
Badger	badger	Badger	city	in
Badghis	badghis	Badghis	region	alone
Badin	badin	Badin	city	alone
Badlapur	badlapur	Badlapur	city	alone
Badulla	badulla	Badulla	city	in
Baduria	baduria	Baduria	city	in
Baekrajan	baekrajan	Baekrajan	city	in
Baesweiler	baesweiler	Baesweiler	city	in
Bafang	bafang	Bafang	city	alone
Bafatá	bafata	Bafatá	region	alone
Bafia	bafia	Bafia	city	alone
Bafoulabé	bafoulabe	Bafoulabé	city	in
Bafoussam	bafoussam	Bafoussam	city	alone
Bafq	bafq	Bafq	city	in
Bafra	bafra	Bafra	city	alone
Bagaha	bagaha	Bagaha	city	alone
Bagalkot	bagalkot	Bagalkot	city	alone
Bagamoyo	bagamoyo	Bagamoyo	city	alone
Bagasra	bagasra	Bagasra	city	in
Bağcılar	bagcilar	Bağcılar	city	alone
Bagé	bage	Bagé	city	in
Bagerhat	bagerhat	Bagerhat	city	alone
Bagheria	bagheria	Bagheria	city	in
Baghlan	baghlan	Baghlan	city	alone
Bagmati	bagmati	Bagmati	region	alone
Bagneux	bagneux	Bagneux	city	in
Bagnolet	bagnolet	Bagnolet	city	in
Bago	bago	Bago	city	in
Bago City	bago-city	Bago City	city	alone
Bagong Pag-asa	bagong-pagasa	Bagong Pagasa	city	alone
Bagong Pagasa	bagong-pagasa	Bagong Pagasa	city	alone
Bagpat	bagpat	Bagpat	city	in
Baguio City	baguio	Baguio	city	alone
Bah-Bah	bah-bah	Bah-Bah	city	alone
Bahadurganj	bahadurganj	Bahadurganj	city	in
Bahadurgarh	bahadurgarh	Bahadurgarh	city	alone
Bahar	bahar	Bahar	city	no
Baharampur	baharampur	Baharampur	city	alone
Bahau	bahau	Bahau	city	in
Bahawalnagar	bahawalnagar	Bahawalnagar	city	alone
Bahawalpur	bahawalpur	Bahawalpur	city	alone
Bahçelievler	bahcelievler	Bahçelievler	city	alone
Baheri	baheri	Baheri	city	alone
Bahia Banderas	bahia-banderas	Bahia Banderas	city	alone
Bahía Blanca	bahia-blanca	Bahía Blanca	city	alone
Bahía de Caráquez	bahia-de-caraquez	Bahía de Caráquez	city	alone
Bahjoi	bahjoi	Bahjoi	city	in
Bahla’	bahla	Bahla’	city	in
Bahr el Gazel	bahr-el-gazel	Bahr el Gazel	region	alone
Bahraich	bahraich	Bahraich	city	alone
Baia Mare	baia-mare	Baia Mare	city	alone
Baicheng	baicheng	Baicheng	city	alone
Baichihe	baichihe	Baichihe	city	in
Baidi	baidi	Baidi	city	in
Baidoa	baidoa	Baidoa	city	alone
Baydhabo	baidoa	Baidoa	city	alone
Baidyabati	baidyabati	Baidyabati	city	alone
Baie-Comeau	baie-comeau	Baie-Comeau	city	alone
Baie-Mahault	baie-mahault	Baie-Mahault	city	alone
Baiersbronn	baiersbronn	Baiersbronn	city	in
Baihecun	baihecun	Baihecun	city	alone
Baihua	baihua	Baihua	city	in
Baijiantan	baijiantan	Baijiantan	city	alone
Bail-Hongal	bail-hongal	Bail-Hongal	city	alone
Baildon	baildon	Baildon	city	in
Baimajing	baimajing	Baimajing	city	in
Bainbridge Island	bainbridge-island	Bainbridge Island	city	alone
Baiquan	baiquan	Baiquan	city	alone
Bairagnia	bairagnia	Bairagnia	city	in
Bairnsdale	bairnsdale	Bairnsdale	city	in
Bais	bais-city	Bais City	city	in
Bais City	bais-city	Bais City	city	alone
Baise City	baise-city	Baise City	city	alone
Baisha	baisha	Baisha	city	alone
Baishan	baishan	Baishan	city	alone
Baishikante	baishikante	Baishikante	city	in
Baishishan	baishishan	Baishishan	city	in
Baixi	baixi	Baixi	city	alone
Baiyin	baiyin	Baiyin	city	alone
Baja	baja	Baja	city	in
Baja California Sur	baja-california-sur	Baja California Sur	region	alone
Baja Verapaz	baja-verapaz	Baja Verapaz	region	alone
Bajah	bajah	Bajah	region	in
Bajil	bajil	Bajil	city	in
Bajitpur	bajitpur	Bajitpur	city	in
Bajos de Haina	bajos-de-haina	Bajos de Haina	city	alone
Bakau	bakau	Bakau	city	in
Baker Island	baker-island	Baker Island	region	alone
Bakhchysarai	bakhchysarai	Bakhchysarai	city	in
Bakhtiyarpur	bakhtiyarpur	Bakhtiyarpur	city	in
Baki	baki	Baki	city	in
Bakıxanov	bakixanov	Bakıxanov	city	alone
Bakool	bakool	Bakool	region	alone
Bakri	bakri	Bakri	city	in
Baksan	baksan	Baksan	city	in
Balad	balad	Balad	city	in
Baladiyat ad Dawḩah	baladiyat-ad-dawhah	Baladiyat ad Dawḩah	region	alone
Baladiyat ar Rayyan	baladiyat-ar-rayyan	Baladiyat ar Rayyan	region	alone
Baladiyat Umm Şalal	baladiyat-umm-salal	Baladiyat Umm Şalal	region	alone
Baladjary	baladjary	Baladjary	city	in
Biləcəri	baladjary	Baladjary	city	in
Balaghat	balaghat	Balaghat	city	alone
Balagtas	balagtas	Balagtas	city	in
Balai Pungut	balai-pungut	Balai Pungut	city	alone
Balakhna	balakhna	Balakhna	city	alone
Balakliya	balakliya	Balakliya	city	in
Balakovo	balakovo	Balakovo	city	alone
Balanga	balanga	Balanga	city	alone
Balangir	balangir	Balangir	city	alone
Balapulang	balapulang	Balapulang	city	in
Balapur	balapur	Balapur	city	in
Balashikha	balashikha	Balashikha	city	alone
Balaşixa	balashikha	Balashikha	city	alone
Balashov	balashov	Balashov	city	alone
Balaşov	balashov	Balashov	city	alone
Balasore	balasore	Balasore	city	alone
Balayan	balayan	Balayan	city	in
Balbriggan	balbriggan	Balbriggan	city	in
Balcarce	balcarce	Balcarce	city	in
Balch Springs	balch-springs	Balch Springs	city	alone
Baldwin	baldwin	Baldwin	city	no
Balé	bale	Balé	region	in
Balears	balears	Balears	region	alone
Balfour	balfour	Balfour	city	in
Balıkesir	balikesir	Balıkesir	city	alone
Balikpapan	balikpapan	Balikpapan	city	alone
Baliuag	baliuag	Baliuag	city	alone
Baliwan	baliwan	Baliwan	city	in
Balkanabat	balkanabat	Balkanabat	city	alone
Nebit-Dag	balkanabat	Balkanabat	city	alone
Balkh	balkh	Balkh	city	alone
Balx	balkh	Balkh	city	in
Ballarat	ballarat	Ballarat	city	in
Ballaugh	ballaugh	Ballaugh	region	alone
Ballenger Creek	ballenger-creek	Ballenger Creek	city	alone
Ballerup	ballerup-municipality	Ballerup Municipality	city	in
Ballerup Municipality	ballerup-municipality	Ballerup Municipality	city	alone
Ballincollig	ballincollig	Ballincollig	city	in
Ballitoville	ballitoville	Ballitoville	city	in
Ballwin	ballwin	Ballwin	city	in
Ballymena	ballymena	Ballymena	city	in
Balneário Camboriú	balneario-camboriu	Balneário Camboriú	city	alone
Baloda Bazar	baloda-bazar	Baloda Bazar	city	alone
Balotra	balotra	Balotra	city	alone
Balqa	balqa	Balqa	region	in
Balqash	balqash	Balqash	city	alone
Balrampur	balrampur	Balrampur	city	alone
Balsas	balsas	Balsas	city	no
Bălţi	balti	Bălţi	city	alone
Baltiysk	baltiysk	Baltiysk	city	in
Balu	balu	Balu	city	in
Balung	balung	Balung	city	in
Balurghat	balurghat	Balurghat	city	alone
Balwyn North	balwyn-north	Balwyn North	city	alone
Balykchy	balykchy	Balykchy	city	in
Balzar	balzar	Balzar	city	in
Balzers	balzers	Balzers	region	no
Bam	bam	Bam	city	no
Bama	bama	Bama	city	in
Bambanglipuro	bambanglipuro	Bambanglipuro	city	in
Bambari	bambari	Bambari	city	in
Bamenda	bamenda	Bamenda	city	alone
Bamingui-Bangoran	bamingui-bangoran	Bamingui-Bangoran	region	alone
Bamor Kalan	bamor-kalan	Bamor Kalan	city	alone
Bamyan	bamyan	Bamyan	city	alone
Ban Bang Kadi Pathum Thani	ban-bang-kadi-pathum-thani	Ban Bang Kadi Pathum Thani	city	alone
Ban Khlong Bang Sao Thong	ban-khlong-bang-sao-thong	Ban Khlong Bang Sao Thong	city	alone
Ban Lam Luk Ka	ban-lam-luk-ka	Ban Lam Luk Ka	city	alone
Ban Phan Don	ban-phan-don	Ban Phan Don	city	alone
Ban Talat Bueng	ban-talat-bueng	Ban Talat Bueng	city	alone
Banaadir	banaadir	Banaadir	region	alone
Banamba	banamba	Banamba	city	in
Banbridge	banbridge	Banbridge	city	in
Banbury	banbury	Banbury	city	in
Banda	banda	Banda	city	alone
Bandar	bandar	Bandar	city	no
Bandar-e Genaveh	bandar-e-genaveh	Bandar-e Genaveh	city	alone
Bandarban	bandarban	Bandarban	city	in
Bandeirantes	bandeirantes	Bandeirantes	city	in
Bandipura	bandipura	Bandipura	city	in
Bandırma	bandirma	Bandırma	city	alone
Bandraboua	bandraboua	Bandraboua	region	alone
Bandrele	bandrele	Bandrele	region	alone
Bandundu	bandundu-province	Bandundu Province	city	alone
Bandundu Province	bandundu-province	Bandundu Province	city	alone
Baneh	baneh	Baneh	city	alone
Banes	banes	Banes	city	in
Banfora	banfora	Banfora	city	alone
Bang Bo District	bang-bo-district	Bang Bo District	city	alone
Bang Bua Thong	bang-bua-thong	Bang Bua Thong	city	alone
Bang Kruai	bang-kruai	Bang Kruai	city	alone
Bang Lamung	bang-lamung	Bang Lamung	city	alone
Bang Pakong	bang-pakong	Bang Pakong	city	alone
Bang Phae	bang-phae	Bang Phae	city	alone
Bañga	banga	Bañga	city	in
Banganapalle	banganapalle	Banganapalle	city	in
Bangangté	bangangte	Bangangté	city	alone
Bangaon	bangaon	Bangaon	city	alone
Bangarapet	bangarapet	Bangarapet	city	in
Bangarmau	bangarmau	Bangarmau	city	in
Bangil	bangil	Bangil	city	alone
Bangkalan	bangkalan	Bangkalan	city	alone
Banha	banha	Banha	city	alone
Baní	bani	Baní	city	in
Bani Mazar	bani-mazar	Bani Mazar	city	alone
Bani Suhayla	bani-suhayla	Bani Suhayla	city	alone
Bani Suwayf	bani-suwayf	Bani Suwayf	city	alone
Bani Walid	bani-walid	Bani Walid	city	alone
Qaşr Bani Walid	bani-walid	Bani Walid	city	alone
Bani Yas City	bani-yas-city	Bani Yas City	city	alone
Baniachang	baniachang	Baniachang	city	in
Baniyas	baniyas	Baniyas	city	in
Banjar	banjar	Banjar	city	alone
Banjaran	banjaran	Banjaran	city	alone
Banjarmasin	banjarmasin	Banjarmasin	city	alone
Banka	banka	Banka	city	in
Bankra	bankra	Bankra	city	in
Bankura	bankura	Bankura	city	alone
Banmankhi	banmankhi	Banmankhi	city	in
Banning	banning	Banning	city	in
Bannu	bannu	Bannu	city	in
Bannur	bannur	Bannur	city	in
Banqiao District	banqiao-district	Banqiao District	city	alone
Bansbaria	bansbaria	Bansbaria	city	alone
Bansi	bansi	Bansi	city	in
Banská Bystrica	banska-bystrica	Banská Bystrica	city	alone
Banskobystrický kraj	banskobystricky-kraj	Banskobystrický kraj	region	alone
Banstead	banstead	Banstead	city	in
Banswara	banswara	Banswara	city	alone
Banteay Meanchey	banteay-meanchey	Banteay Meanchey	region	alone
Banten	banten	Banten	region	alone
Banting	banting	Banting	city	in
Bantul	bantul	Bantul	city	in
Bantval	bantval	Bantval	city	in
Banwa	banwa	Banwa	region	in
Banyo	banyo	Banyo	city	in
Banyumas	banyumas	Banyumas	city	in
Banyuwangi	banyuwangi	Banyuwangi	city	alone
Banzart	banzart	Banzart	region	alone
Bảo Lôc	bao-loc	Bảo Lôc	city	alone
Baoding	baoding	Baoding	city	alone
Bawding shehiri	baoding	Baoding	city	alone
Baoji	baoji	Baoji	city	alone
Baoqing	baoqing	Baoqing	city	alone
Baoruco	baoruco	Baoruco	region	alone
Baoshan	baoshan	Baoshan	city	alone
Baotou	baotou	Baotou	city	alone
Baoying	baoying	Baoying	city	alone
Bapatla	bapatla	Bapatla	city	alone
Baqa el Gharbiya	baqa-el-gharbiya	Baqa el Gharbiya	city	alone
Baqa el Gharbiyya	baqa-el-gharbiya	Baqa el Gharbiya	city	alone
Baqubah	baqubah	Baqubah	city	alone
Ba’quba	baqubah	Baqubah	city	alone
Bar	bar	Bar	region	no
Barabai	barabai	Barabai	city	alone
Barabinsk	barabinsk	Barabinsk	city	in
Baracoa	baracoa	Baracoa	city	in
Barahona	barahona	Barahona	region	alone
Barakaldo	barakaldo	Barakaldo	city	alone
Baraki	baraki	Baraki	city	alone
Barakpur	barakpur	Barakpur	city	alone
Baramati	baramati	Baramati	city	in
Baramula	baramula	Baramula	city	alone
Baran	baran	Baran	city	no
Baranoa	baranoa	Baranoa	city	in
Baranovichi	baranovichi	Baranovichi	city	alone
Baranya	baranya	Baranya	region	alone
Barasat	barasat	Barasat	city	alone
Barauli	barauli	Barauli	city	in
Baraut	baraut	Baraut	city	alone
Barbacena	barbacena	Barbacena	city	alone
Barbacha	barbacha	Barbacha	city	in
Barbalha	barbalha	Barbalha	city	in
Barbera Del Valles	barbera-del-valles	Barbera Del Valles	city	alone
Barberà del Vallès	barbera-del-valles	Barbera Del Valles	city	alone
Barberena	barberena	Barberena	city	in
Barberton	barberton	Barberton	city	in
Barbil	barbil	Barbil	city	in
Barcarena	barcarena	Barcarena	city	in
Barcellona Pozzo di Gotto	barcellona-pozzo-di-gotto	Barcellona Pozzo di Gotto	city	alone
Barceloneta	barceloneta	Barceloneta	region	alone
Bardaskan	bardaskan	Bardaskan	city	in
Bardejov	bardejov	Bardejov	city	in
Bardhaman	bardhaman	Bardhaman	city	alone
Bardoli	bardoli	Bardoli	city	in
Bardsir	bardsir	Bardsir	city	in
Bareilly	bareilly	Bareilly	city	alone
Barendrecht	barendrecht	Barendrecht	city	in
Bargarh	bargarh	Bargarh	city	alone
Barguna	barguna	Barguna	region	alone
Barh	barh	Barh	city	in
Barhiya	barhiya	Barhiya	city	in
Bariadi	bariadi	Bariadi	city	in
Barika	barika	Barika	city	alone
Barima-Waini	barima-waini	Barima-Waini	region	alone
Barinas	barinas	Barinas	city	alone
Baringo	baringo	Baringo	region	alone
Barinitas	barinitas	Barinitas	city	in
Bariri	bariri	Bariri	city	in
Barisal	barisal	Barisal	region	alone
Barishal	barishal	Barishal	city	alone
Barking	barking	Barking	city	no
Barking and Dagenham	barking-and-dagenham	Barking and Dagenham	region	alone
Bârlad	barlad	Bârlad	city	alone
Barlavento Islands	barlavento-islands	Barlavento Islands	region	alone
Barletta	barletta	Barletta	city	alone
Barletta-Andria-Trani	barletta-andria-trani	Barletta-Andria-Trani	region	alone
Barmer	barmer	Barmer	city	alone
Barnala	barnala	Barnala	city	alone
Barnes	barnes	Barnes	city	no
Barnet	barnet	Barnet	city	in
Barneveld	barneveld	Barneveld	city	in
Barnstable	barnstable	Barnstable	city	in
Barnstaple	barnstaple	Barnstaple	city	in
Baro	baro	Baro	city	in
Barpeta	barpeta	Barpeta	city	in
Barpeta Road	barpeta-road	Barpeta Road	city	alone
Barra	barra	Barra	city	no
Barra do Bugres	barra-do-bugres	Barra do Bugres	city	alone
Barra do Corda	barra-do-corda	Barra do Corda	city	alone
Barra do Garças	barra-do-garcas	Barra do Garças	city	alone
Barra do Piraí	barra-do-pirai	Barra do Piraí	city	alone
Barra dos Coqueiros	barra-dos-coqueiros	Barra dos Coqueiros	city	alone
Barranca	barranca	Barranca	city	in
Barrancabermeja	barrancabermeja	Barrancabermeja	city	alone
Barranqueras	barranqueras	Barranqueras	city	in
Barranquitas	barranquitas	Barranquitas	region	alone
Barreiras	barreiras	Barreiras	city	alone
Barreiro	barreiro	Barreiro	city	in
Barreiros	barreiros	Barreiros	city	in
Barretos	barretos	Barretos	city	alone
Barrhead	barrhead	Barrhead	city	in
Barrie	barrie	Barrie	city	in
Barrigada	barrigada	Barrigada	region	alone
Barrington	barrington	Barrington	city	in
Barrinha	barrinha	Barrinha	city	in
Barros Blancos	barros-blancos	Barros Blancos	city	alone
Barrow in Furness	barrow-in-furness	Barrow in Furness	city	alone
Barry	barry	Barry	city	no
Barsi	barsi	Barsi	city	alone
Barstow	barstow	Barstow	city	in
Barstow Heights	barstow-heights	Barstow Heights	city	alone
Bartın	bartin	Bartın	city	in
Bartlesville	bartlesville	Bartlesville	city	in
Bartlett	bartlett	Bartlett	city	in
Bartley Green	bartley-green	Bartley Green	city	alone
Bartow	bartow	Bartow	city	in
Barueri	barueri	Barueri	city	alone
Tamboré	barueri	Barueri	city	alone
Baruipur	baruipur	Baruipur	city	in
Baruni	baruni	Baruni	city	alone
Baruta	baruta	Baruta	city	alone
Barwala	barwala	Barwala	city	in
Barwani	barwani	Barwani	city	in
Bas-Congo	bas-congo	Bas-Congo	region	alone
Bas-Rhin	bas-rhin	Bas-Rhin	region	alone
Bas-Sassandra²	bas-sassandra	Bas-Sassandra²	region	alone
Bas-Uélé	bas-uele	Bas-Uélé	region	alone
Başakşehir	basaksehir	Başakşehir	city	alone
Basarabeasca	basarabeasca	Basarabeasca	region	alone
Basauri	basauri	Basauri	city	in
Basavakalyan	basavakalyan	Basavakalyan	city	alone
Basavana Bagevadi	basavana-bagevadi	Basavana Bagevadi	city	alone
Basel-Landschaft	basel-landschaft	Basel-Landschaft	region	alone
Basel-Stadt	basel-stadt	Basel-Stadt	region	alone
Basford	basford	Basford	city	in
Bashan	bashan	Bashan	city	alone
Bashkortostan Republic	bashkortostan	Bashkortostan	region	alone
Basilan	basilan	Basilan	region	alone
Basilicata	basilicata	Basilicata	region	alone
Basingstoke	basingstoke	Basingstoke	city	in
Basirpur	basirpur	Basirpur	city	in
Basking Ridge	basking-ridge	Basking Ridge	city	alone
Basmat	basmat	Basmat	city	alone
Basoda	basoda	Basoda	city	alone
Basoko	basoko	Basoko	city	in
Bassano del Grappa	bassano-del-grappa	Bassano del Grappa	city	alone
Bassar	bassar	Bassar	city	alone
Basse-Kotto	basse-kotto	Basse-Kotto	region	alone
Bassum	bassum	Bassum	city	in
Basti	basti	Basti	city	alone
Bastia	bastia	Bastia	city	no
Basudebpur	basudebpur	Basudebpur	city	in
Basuo	basuo	Basuo	city	alone
Basyun	basyun	Basyun	city	in
Bataan	bataan	Bataan	region	alone
Batabo	batabo	Batabo	city	in
Batac City	batac-city	Batac City	city	alone
Batala	batala	Batala	city	alone
Batam	batam	Batam	city	alone
Batanes	batanes	Batanes	region	alone
Batang	batang	Batang	city	alone
Batangas	batangas	Batangas	city	alone
Batatais	batatais	Batatais	city	in
Batavia	batavia	Batavia	city	in
Bataysk	bataysk	Bataysk	city	alone
Bath and North East Somerset	bath-and-north-east-somerset	Bath and North East Somerset	region	alone
Bath Beach	bath-beach	Bath Beach	city	alone
Batha	batha	Batha	region	in
Bathgate	bathgate	Bathgate	city	in
Bathinda	bathinda	Bathinda	city	alone
Bathurst	bathurst	Bathurst	city	in
Batifa	batifa	Batifa	city	in
Batken	batken	Batken	region	alone
Batley	batley	Batley	city	in
Batman	batman	Batman	city	no
Batna	batna-city	Batna City	city	alone
Batna City	batna-city	Batna City	city	alone
Batouri	batouri	Batouri	city	in
Battagram	battagram	Battagram	city	alone
Battaramulla South	battaramulla-south	Battaramulla South	city	alone
Batticaloa	batticaloa	Batticaloa	city	alone
Battipaglia	battipaglia	Battipaglia	city	in
Battir	battir	Battir	city	in
Batu	batu	Batu	city	no
Baturaden	baturaden	Baturaden	city	in
Baturaja	baturaja	Baturaja	city	alone
Batys Qazaqstan	batys-qazaqstan	Batys Qazaqstan	region	alone
Bauan	bauan	Bauan	city	in
Baucau	baucau	Baucau	region	alone
Bauchi	bauchi	Bauchi	city	alone
Baunatal	baunatal	Baunatal	city	in
Bauru	bauru	Bauru	city	alone
Bauta	bauta	Bauta	city	in
Bawku	bawku	Bawku	city	in
Bawshar	bawshar	Bawshar	city	alone
Bay of Plenty	bay-of-plenty	Bay of Plenty	region	alone
Bay Point	bay-point	Bay Point	city	alone
Bay Shore	bay-shore	Bay Shore	city	alone
Bayamo	bayamo	Bayamo	city	alone
Bayamón	bayamon	Bayamón	city	alone
Bayan	bayan	Bayan	city	in
Bayan Hot	bayan-hot	Bayan Hot	city	alone
Bayan Nur	bayan-nur	Bayan Nur	city	alone
Bayan-Ölgii	bayan-olgii	Bayan-Ölgii	region	alone
Bayan-Ölgiy	bayan-olgiy	Bayan-Ölgiy	region	alone
Bayana	bayana	Bayana	city	in
Bayanhongor	bayanhongor	Bayanhongor	city	in
Bayankhongor	bayankhongor	Bayankhongor	region	alone
Bayawan	bayawan	Bayawan	city	alone
Bayburt	bayburt	Bayburt	city	in
Baychester	baychester	Baychester	city	in
Bayelsa	bayelsa	Bayelsa	region	alone
Bayeux	bayeux	Bayeux	city	alone
Bayiji	bayiji	Bayiji	city	alone
Bayji	bayji	Bayji	city	in
Baynjiwayn	baynjiwayn	Baynjiwayn	city	in
Bayombong	bayombong	Bayombong	city	in
Bayonet Point	bayonet-point	Bayonet Point	city	alone
Bayonne	bayonne	Bayonne	city	in
Bayou Cane	bayou-cane	Bayou Cane	city	alone
Bayramaly	bayramaly	Bayramaly	city	alone
Bayshore Gardens	bayshore-gardens	Bayshore Gardens	city	alone
Bayside	bayside	Bayside	city	in
Bayt al Faqih	bayt-al-faqih	Bayt al Faqih	city	alone
Bayt Ḩanun	bayt-hanun	Bayt Ḩanun	city	alone
Baytown	baytown	Baytown	city	in
Bayugan	bayugan	Bayugan	city	in
Bayville	bayville	Bayville	city	in
Bazar-e Yakawlang	bazar-e-yakawlang	Bazar-e Yakawlang	city	alone
Bazar-Korgon	bazar-korgon	Bazar-Korgon	city	alone
Bazarak	bazarak	Bazarak	city	alone
Bazèga	bazega	Bazèga	region	alone
Be’er Ya'aqov	be-er-ya-aqov	Be’er Ya'aqov	city	alone
Beaconsfield	beaconsfield	Beaconsfield	city	in
Bear	bear	Bear	city	no
Bearsden	bearsden	Bearsden	city	in
Beaufort West	beaufort-west	Beaufort West	city	alone
Beaumont	beaumont	Beaumont	city	in
Beauvais	beauvais	Beauvais	city	in
Beaver Dam	beaver-dam	Beaver Dam	city	alone
Beavercreek	beavercreek	Beavercreek	city	in
Beaverton	beaverton	Beaverton	city	in
Beawar	beawar	Beawar	city	alone
Bebedouro	bebedouro	Bebedouro	city	alone
Beberibe	beberibe	Beberibe	city	in
Bebington	bebington	Bebington	city	in
Bečej	becej	Bečej	city	in
Óbecse	becej	Bečej	city	in
Béchar	bechar	Béchar	city	alone
Beckenham	beckenham	Beckenham	city	in
Beckingen	beckingen	Beckingen	city	in
Beckley	beckley	Beckley	city	in
Bedburg	bedburg	Bedburg	city	in
Bedford	bedford	Bedford	city	no
Bedlington	bedlington	Bedlington	city	in
Bedong	bedong	Bedong	city	in
Bedworth	bedworth	Bedworth	city	in
Bendzinas	bedzin	Będzin	city	in
Będzin	bedzin	Będzin	city	in
Beersheba	beersheba	Beersheba	city	alone
Begamganj	begamganj	Begamganj	city	in
Begoro	begoro	Begoro	city	in
Begusarai	begusarai	Begusarai	city	alone
Behbahan	behbahan	Behbahan	city	alone
Beheira	beheira	Beheira	region	alone
Behror	behror	Behror	city	in
Behshahr	behshahr	Behshahr	city	alone
Bei’an	bei-an	Bei’an	city	alone
Beibei	beibei	Beibei	city	alone
Beidaihehaibin	beidaihehaibin	Beidaihehaibin	city	alone
Beidao	beidao	Beidao	city	alone
Beihai	beihai	Beihai	city	alone
Beiliu	beiliu	Beiliu	city	alone
Beimeng	beimeng	Beimeng	city	alone
Beipiao	beipiao	Beipiao	city	alone
Beisu	beisu	Beisu	city	in
Beitbridge	beitbridge	Beitbridge	city	in
Beiwangli	beiwangli	Beiwangli	city	in
Béja	beja	Béja	city	in
Béjaïa	bejaia	Béjaïa	city	alone
Béjaia	bejaia-dz	Béjaia	region	alone
Bejuma	bejuma	Bejuma	city	in
Bekasi	bekasi	Bekasi	city	alone
Békés	bekes	Békés	region	in
Bekes	bekes-hu	Bekes	region	in
Békéscsaba	bekescsaba	Békéscsaba	city	alone
Bekobod	bekobod	Bekobod	city	alone
Bektemir	bektemir	Bektemir	city	in
Bel Air North	bel-air-north	Bel Air North	city	alone
Bel Air South	bel-air-south	Bel Air South	city	alone
Bela	bela	Bela	city	no
Belait	belait	Belait	region	alone
Belalcázar	belalcazar	Belalcázar	city	in
Páez	belalcazar	Belalcázar	city	in
Belawan	belawan	Belawan	city	alone
Belaya Kalitva	belaya-kalitva	Belaya Kalitva	city	alone
Belchatuvas	belchatow	Bełchatów	city	alone
Bełchatów	belchatow	Bełchatów	city	alone
Beldanga	beldanga	Beldanga	city	in
Belebey	belebey	Belebey	city	alone
Beled Hawo	beled-hawo	Beled Hawo	city	alone
Beledweyne	beledweyne	Beledweyne	city	in
Belek	belek	Belek	city	alone
Belford Roxo	belford-roxo	Belford Roxo	city	alone
Belfort	belfort	Belfort	city	in
Belgaum	belgaum	Belgaum	city	alone
Belize City	belize-city	Belize City	city	alone
Bell	bell	Bell	city	no
Bellaire	bellaire	Bellaire	city	in
Bellampalli	bellampalli	Bellampalli	city	alone
Bellary	bellary	Bellary	city	alone
Belle Glade	belle-glade	Belle Glade	city	alone
Belleville	belleville	Belleville	city	in
Bellflower	bellflower	Bellflower	city	in
Bellingham	bellingham	Bellingham	city	in
Bellinzona	bellinzona	Bellinzona	city	in
Bellinzone	bellinzona	Bellinzona	city	in
Bellmore	bellmore	Bellmore	city	in
Bello	bello	Bello	city	no
Bellshill	bellshill	Bellshill	city	in
Bellune	belluno	Belluno	city	in
Belluno	belluno	Belluno	city	in
Bellview	bellview	Bellview	city	in
Bellwood	bellwood	Bellwood	city	in
Belmont	belmont	Belmont	city	in
Belo Jardim	belo-jardim	Belo Jardim	city	alone
Beloeil	beloeil	Beloeil	city	in
Belogorsk	belogorsk	Belogorsk	city	alone
Beloqorsk	belogorsk	Belogorsk	city	alone
Beloit	beloit	Beloit	city	in
Belorechensk	belorechensk	Belorechensk	city	in
Beloreçensk	belorechensk	Belorechensk	city	in
Beloretsk	beloretsk	Beloretsk	city	alone
Belovo	belovo	Belovo	city	alone
Belper	belper	Belper	city	in
Belton	belton	Belton	city	in
Beltsville	beltsville	Beltsville	city	in
Belvedere Park	belvedere-park	Belvedere Park	city	alone
Belvidere	belvidere	Belvidere	city	in
Bemowo	bemowo	Bemowo	city	alone
Bến Tre	ben-tre	Bến Tre	city	alone
Benalmádena	benalmadena	Benalmádena	city	in
Benbrook	benbrook	Benbrook	city	in
Bend	bend	Bend	city	no
Bende	bende	Bende	city	alone
Bender	bender	Bender	region	no
Bendigo	bendigo	Bendigo	city	in
Bendorf	bendorf	Bendorf	city	in
Benešov	benesov	Benešov	region	alone
Benevento	benevento	Benevento	city	in
Bénévent	benevento	Benevento	city	in
Benevides	benevides	Benevides	city	in
Bengbu	bengbu	Bengbu	city	alone
Bengkulu	bengkulu	Bengkulu	city	alone
Bengo	bengo	Bengo	region	in
Benguela	benguela	Benguela	city	alone
Benguet	benguet	Benguet	region	alone
Beni Abbes	beni-abbes	Beni Abbes	region	alone
Beni Douala	beni-douala	Beni Douala	city	alone
Beni Mellal	beni-mellal	Beni Mellal	city	alone
Béni Mellal-Khénifra	beni-mellal-khenifra	Béni Mellal-Khénifra	region	alone
Béni-Mellal	beni-mellal-ma	Béni-Mellal	region	alone
Beni Mered	beni-mered	Beni Mered	city	alone
Beni Saf	beni-saf	Beni Saf	city	alone
Beni Suef	beni-suef	Beni Suef	region	alone
Beni Suweif	beni-suweif	Beni Suweif	region	alone
Benicarló	benicarlo	Benicarló	city	in
Benicia	benicia	Benicia	city	in
Benidorm	benidorm	Benidorm	city	alone
Benishangul-Gumuz	benishangul-gumuz	Benishangul-Gumuz	region	alone
Benoni	benoni	Benoni	city	alone
Bensalem	bensalem	Bensalem	city	in
Bensenville	bensenville	Bensenville	city	in
Bensheim	bensheim	Bensheim	city	in
Bensonhurst	bensonhurst	Bensonhurst	city	in
Bensonville	bensonville	Bensonville	city	in
Bento Gonçalves	bento-goncalves	Bento Gonçalves	city	alone
Benton	benton	Benton	city	in
Bentong Town	bentong-town	Bentong Town	city	alone
Bentonville	bentonville	Bentonville	city	in
Bentota	bentota	Bentota	city	in
Benue	benue	Benue	region	no
Benxi	benxi	Benxi	city	alone
Beppu	beppu	Beppu	city	alone
Beqaa	beqaa	Beqaa	region	in
Béqaa	beqaa-lb	Béqaa	region	in
Bera	bera	Bera	city	in
Berane	berane	Berane	region	alone
Berasia	berasia	Berasia	city	in
Berastagi	berastagi	Berastagi	city	in
Berat	berat	Berat	city	no
Berati	berat	Berat	city	in
Berazategui	berazategui	Berazategui	city	alone
Berbérati	berberati	Berbérati	city	alone
Berchem	berchem	Berchem	city	in
Berdyansk	berdiansk	Berdiansk	city	alone
Berdsk	berdsk	Berdsk	city	alone
Berdychiv	berdychiv	Berdychiv	city	alone
Berea	berea	Berea	city	in
Berekum	berekum	Berekum	city	alone
Berezniki	berezniki	Berezniki	city	alone
Berëzovskiy	berezovskiy	Berëzovskiy	city	in
Bergama	bergama	Bergama	city	in
Bergen op Zoom	bergen-op-zoom	Bergen op Zoom	city	alone
Bergenfield	bergenfield	Bergenfield	city	in
Bergerac	bergerac	Bergerac	city	in
Bergkamen	bergkamen	Bergkamen	city	in
Bergneustadt	bergneustadt	Bergneustadt	city	in
Beringen	beringen	Beringen	city	in
Berkane	berkane	Berkane	city	alone
Berkhamsted	berkhamsted	Berkhamsted	city	in
Berkley	berkley	Berkley	city	in
Bermejo	bermejo	Bermejo	city	in
Bernau bei Berlin	bernau	Bernau	city	alone
Beroun	beroun	Beroun	region	alone
Berrechid	berrechid	Berrechid	city	alone
Berriane	berriane	Berriane	city	in
Berriozábal	berriozabal	Berriozábal	city	in
Berrouaghia	berrouaghia	Berrouaghia	city	alone
Berry Islands	berry-islands	Berry Islands	region	alone
Bertioga	bertioga	Bertioga	city	in
Bertoua	bertoua	Bertoua	city	alone
Beruniy	beruniy	Beruniy	city	alone
Beruwala	beruwala	Beruwala	city	in
Berwyn	berwyn	Berwyn	city	in
Besbes	besbes	Besbes	city	alone
Beşikdüzü	besikduzu	Beşikdüzü	city	in
Besni	besni	Besni	city	in
Bessemer	bessemer	Bessemer	city	in
Best	best	Best	city	no
Besuki	besuki	Besuki	city	in
Bet Shemesh	bet-shemesh	Bet Shemesh	city	alone
Betafo	betafo	Betafo	city	in
Betamcherla	betamcherla	Betamcherla	city	in
Bethal	bethal	Bethal	city	in
Bethany	bethany	Bethany	city	no
Bethel Park	bethel-park	Bethel Park	city	alone
Bethpage	bethpage	Bethpage	city	in
Béthune	bethune	Béthune	city	in
Betim	betim	Betim	city	no
Betioky	betioky	Betioky	city	in
Betong	betong	Betong	city	in
Betsiboka	betsiboka	Betsiboka	region	alone
Bettendorf	bettendorf	Bettendorf	city	in
Bettiah	bettiah	Bettiah	city	alone
Betul	betul	Betul	city	alone
Beulah	beulah	Beulah	city	in
Beuningen	beuningen	Beuningen	city	in
Beveren	beveren	Beveren	city	in
Beverley	beverley	Beverley	city	in
Beverly	beverly	Beverly	city	no
Beverungen	beverungen	Beverungen	city	in
Beverwijk	beverwijk	Beverwijk	city	in
Beverwyk	beverwijk	Beverwijk	city	in
Bexbach	bexbach	Bexbach	city	in
Bexhill-on-Sea	bexhill-on-sea	Bexhill-on-Sea	city	alone
Bexley	bexley	Bexley	city	in
Beykonak	beykonak	Beykonak	city	in
Beyla	beyla	Beyla	region	in
Beylikduzu	beylikduzu	Beylikduzu	city	alone
Beypazarı	beypazari	Beypazarı	city	in
Beypore	beypore	Beypore	city	alone
Beyrouth	beyrouth	Beyrouth	region	alone
Beyşehir	beysehir	Beyşehir	city	in
Bezerros	bezerros	Bezerros	city	in
Bejetsk	bezhetsk	Bezhetsk	city	in
Bezhetsk	bezhetsk	Bezhetsk	city	in
Béziers	beziers	Béziers	city	alone
Bezons	bezons	Bezons	city	in
Bhabhua	bhabhua	Bhabhua	city	in
Bhadasar	bhadasar	Bhadasar	city	in
Bhadohi	bhadohi	Bhadohi	city	alone
Bhadra	bhadra	Bhadra	city	in
Bhadrachalam	bhadrachalam	Bhadrachalam	city	in
Bhadrakh	bhadrakh	Bhadrakh	city	alone
Bhadravati	bhadravati	Bhadravati	city	alone
Bhadreswar	bhadreswar	Bhadreswar	city	alone
Bhagalpur	bhagalpur	Bhagalpur	city	alone
Bhairab Bazar	bhairab-bazar	Bhairab Bazar	city	alone
Bhaisa	bhaisa	Bhaisa	city	in
Bhakkar	bhakkar	Bhakkar	city	alone
Bhalki	bhalki	Bhalki	city	in
Bhalwal	bhalwal	Bhalwal	city	alone
Bhamo	bhamo	Bhamo	city	in
Bhandara	bhandara	Bhandara	city	alone
Bhandaria	bhandaria	Bhandaria	city	in
Bharatpur	bharatpur	Bharatpur	city	alone
Bharthana	bharthana	Bharthana	city	in
Bharuch	bharuch	Bharuch	city	alone
Bhatapara	bhatapara	Bhatapara	city	in
Bhatkal	bhatkal	Bhatkal	city	in
Bhatpara	bhatpara	Bhatpara	city	alone
Bhatpara Abhaynagar	bhatpara-abhaynagar	Bhatpara Abhaynagar	city	alone
Bhavani	bhavani	Bhavani	city	in
Bhavnagar	bhavnagar	Bhavnagar	city	alone
Bhawaniganj	bhawaniganj	Bhawaniganj	city	in
Bhawanipatna	bhawanipatna	Bhawanipatna	city	alone
Bhawanipur	bhawanipur	Bhawanipur	city	in
Bhayandar	bhayandar	Bhayandar	city	alone
Bhera	bhera	Bhera	city	in
Bheramara	bheramara	Bheramara	city	in
Bheri	bheri	Bheri	region	in
Bhilai	bhilai	Bhilai	city	alone
Bhilwara	bhilwara	Bhilwara	city	alone
Bhimavaram	bhimavaram	Bhimavaram	city	alone
Bhimber	bhimber	Bhimber	city	alone
Bhimunipatnam	bhimunipatnam	Bhimunipatnam	city	in
Bhind	bhind	Bhind	city	alone
Bhinmal	bhinmal	Bhinmal	city	in
Bhisho	bhisho	Bhisho	city	in
Bhiwadi	bhiwadi	Bhiwadi	city	in
Bhiwandi	bhiwandi	Bhiwandi	city	alone
Bhiwani	bhiwani	Bhiwani	city	alone
Bhola	bhola	Bhola	region	in
Bhola District	bhola-district	Bhola District	city	alone
Bhongaon	bhongaon	Bhongaon	city	in
Bhongir	bhongir	Bhongir	city	in
Bhubaneswar	bhubaneswar	Bhubaneswar	city	alone
Bhuj	bhuj	Bhuj	city	in
Bhusawal	bhusawal	Bhusawal	city	alone
Biała Podlaska	biala-podlaska	Biała Podlaska	city	alone
Palenkės Biala	biala-podlaska	Biała Podlaska	city	alone
Białołeka	bialoleka	Białołeka	city	alone
Biantang	biantang	Biantang	city	in
Bianzhuang	bianzhuang	Bianzhuang	city	alone
Biaora	biaora	Biaora	city	in
Bibai	bibai	Bibai	city	in
Biberach an der Riss	biberach-an-der-riss	Biberach an der Riss	city	alone
Biberach an der Riß	biberach-an-der-riss	Biberach an der Riss	city	alone
Bibir Hat	bibir-hat	Bibir Hat	city	alone
Bicester	bicester	Bicester	city	in
Bicol	bicol	Bicol	region	in
Bida	bida	Bida	city	in
Bidar	bidar	Bidar	city	alone
Biddeford	biddeford	Biddeford	city	in
Biddulph	biddulph	Biddulph	city	in
Bideford	bideford	Bideford	city	in
Bidhuna	bidhuna	Bidhuna	city	in
Bidur	bidur	Bidur	city	in
Bié	bie	Bié	region	in
Bíe	bie-ao	Bíe	region	in
Bielany	bielany	Bielany	city	alone
Beliava	bielawa	Bielawa	city	in
Bielawa	bielawa	Bielawa	city	in
Biella	biella	Biella	city	in
Bielsk Podlaski	bielsk-podlaski	Bielsk Podlaski	city	alone
Bielskas	bielsk-podlaski	Bielsk Podlaski	city	in
Belsko-Biala	bielsko-biala	Bielsko-Biala	city	alone
Bielsko-Biala	bielsko-biala	Bielsko-Biala	city	alone
Bielsko-Biała	bielsko-biala	Bielsko-Biala	city	alone
Biên Hòa	bien-hoa	Biên Hòa	city	alone
Bietigheim-Bissingen	bietigheim-bissingen	Bietigheim-Bissingen	city	alone
Biga	biga	Biga	city	in
Biggleswade	biggleswade	Biggleswade	city	in
Bignona	bignona	Bignona	city	in
Biguaçu	biguacu	Biguaçu	city	in
Bihar Sharif	bihar-sharif	Bihar Sharif	city	alone
Biharamulo	biharamulo	Biharamulo	city	in
Bihariganj	bihariganj	Bihariganj	city	in
Bihor	bihor	Bihor	region	in
Bijapur	bijapur	Bijapur	city	alone
Bijar	bijar	Bijar	city	in
Bijeljina	bijeljina	Bijeljina	city	in
Bijelo Polje	bijelo-polje	Bijelo Polje	region	alone
Bijie	bijie	Bijie	city	alone
Bijnor	bijnor	Bijnor	city	alone
Bikaner	bikaner	Bikaner	city	alone
Bikramganj	bikramganj	Bikramganj	city	in
Bila Tserkva	bila-tserkva	Bila Tserkva	city	alone
Bilara	bilara	Bilara	city	in
Bilari	bilari	Bilari	city	in
Bilasipara	bilasipara	Bilasipara	city	in
Bilaspur	bilaspur	Bilaspur	city	alone
Bilbeis	bilbeis	Bilbeis	city	alone
Bilecik	bilecik	Bilecik	city	in
Bilgorajus	bilgoraj	Biłgoraj	city	in
Biłgoraj	bilgoraj	Biłgoraj	city	in
Bilgram	bilgram	Bilgram	city	in
Bilhorod-Dnistrovskyi	bilhorod-dnistrovskyi	Bilhorod-Dnistrovskyi	city	alone
Bilimora	bilimora	Bilimora	city	alone
Biliran	biliran	Biliran	region	alone
Billerica	billerica	Billerica	city	in
Billericay	billericay	Billericay	city	in
Billingham	billingham	Billingham	city	in
Billings Metropolitan Area	billings-metropolitan-area	Billings Metropolitan Area	city	alone
Bilqas	bilqas	Bilqas	city	alone
Bilsi	bilsi	Bilsi	city	in
Bilzen	bilzen	Bilzen	city	in
Bỉm Sơn	bim-son	Bỉm Sơn	city	alone
Bima	bima	Bima	city	in
Bimbo	bimbo	Bimbo	city	no
Bimini	bimini	Bimini	region	alone
Binalbagan	binalbagan	Binalbagan	city	in
Binyang	binan	Biñan	city	alone
Biñan	binan	Biñan	city	alone
Binangonan	binangonan	Binangonan	city	alone
Binche	binche	Binche	city	in
Bindki	bindki	Bindki	city	in
Bindura	bindura	Bindura	city	in
Bingen am Rhein	bingen-am-rhein	Bingen am Rhein	city	alone
Bingerville	bingerville	Bingerville	city	in
Binghamton	binghamton	Binghamton	city	in
Bingley	bingley	Bingley	city	in
Bingöl	bingol	Bingöl	city	alone
Bình Đinh	binh-dinh	Bình Đinh	region	alone
Bình Dương	binh-duong	Bình Dương	region	alone
Bình Minh	binh-minh	Bình Minh	city	alone
Cái Vồn	binh-minh	Bình Minh	city	alone
Bình Phước	binh-phuoc	Bình Phước	region	alone
Bình Thuân	binh-thuan	Bình Thuân	region	alone
Bình Thủy	binh-thuy	Bình Thủy	city	alone
Binhe	binhe	Binhe	city	alone
Binjai	binjai	Binjai	city	alone
Binmaley	binmaley	Binmaley	city	in
Binnish	binnish	Binnish	city	in
Binonga	binonga	Binonga	city	alone
Binshangul Gumuz	binshangul-gumuz	Binshangul Gumuz	region	alone
Bintulu	bintulu	Bintulu	city	alone
Binzhou	binzhou	Binzhou	city	alone
Bío Bío	bio-bio	Bío Bío	region	alone
Biobío	biobio	Biobío	region	alone
Bioko Norte	bioko-norte	Bioko Norte	region	alone
Bioko Sur	bioko-sur	Bioko Sur	region	alone
Biombo	biombo	Biombo	region	alone
Bir el Ater	bir-el-ater	Bir el Ater	city	alone
Bir el Djir	bir-el-djir	Bir el Djir	city	alone
Biratnagar	biratnagar	Biratnagar	city	alone
Birecik	birecik	Birecik	city	in
Birendranagar	birendranagar	Birendranagar	city	in
Bireun	bireun	Bireun	city	in
Birgañj	birgunj	Birgunj	city	alone
Birgunj	birgunj	Birgunj	city	alone
Birigui	birigui	Birigui	city	alone
Birine	birine	Birine	city	in
Biritiba Mirim	biritiba-mirim	Biritiba Mirim	city	alone
Birjand	birjand	Birjand	city	alone
Birkenhead	birkenhead	Birkenhead	city	alone
Birkhadem	birkhadem	Birkhadem	city	alone
Birmitrapur	birmitrapur	Birmitrapur	city	in
Birni N Konni	birni-n-konni	Birni N Konni	city	alone
Birnin Kebbi	birnin-kebbi	Birnin Kebbi	city	alone
Birnin Kudu	birnin-kudu	Birnin Kudu	city	alone
Birobican	birobidzhan	Birobidzhan	city	alone
Birobidzhan	birobidzhan	Birobidzhan	city	alone
Birpara	birpara	Birpara	city	in
Birsk	birsk	Birsk	city	in
Böre	birsk	Birsk	city	in
Biruaca	biruaca	Biruaca	city	alone
Bisalpur	bisalpur	Bisalpur	city	alone
Bisauli	bisauli	Bisauli	city	in
Biscay	biscay	Biscay	region	alone
Bisceglie	bisceglie	Bisceglie	city	in
Bisha	bisha	Bisha	city	alone
Bishnupur	bishnupur	Bishnupur	city	alone
Bishoftu	bishoftu	Bishoftu	city	alone
Bishop's Stortford	bishop-s-stortford	Bishop's Stortford	city	alone
Bishopbriggs	bishopbriggs	Bishopbriggs	city	in
Bishopstoke	bishopstoke	Bishopstoke	city	in
Biskra	biskra	Biskra	city	alone
Bislig	bislig	Bislig	city	alone
Bismil	bismil	Bismil	city	alone
Bissau Autonomous	bissau-autonomous	Bissau Autonomous	region	alone
Bistriţa	bistrita	Bistriţa	city	alone
Bistrița	bistrita	Bistriţa	city	alone
Bistriţa-Năsăud	bistrita-nasaud	Bistriţa-Năsăud	region	alone
Biswan	biswan	Biswan	city	in
Bitlis	bitlis	Bitlis	city	in
Bitonto	bitonto	Bitonto	city	in
Bitterfeld-Wolfen	bitterfeld-wolfen	Bitterfeld-Wolfen	city	alone
Biu	biu	Biu	city	no
Bixby	bixby	Bixby	city	in
Biyang	biyang	Biyang	city	in
Biysk	biysk	Biysk	city	alone
Bizerte	bizerte	Bizerte	city	alone
Bjelovar	bjelovar	Bjelovar	city	in
Bjelovar-Bilogora	bjelovar-bilogora	Bjelovar-Bilogora	region	alone
Blackburn with Darwen	blackburn-with-darwen	Blackburn with Darwen	region	alone
Blackheath	blackheath	Blackheath	city	in
Blacksburg	blacksburg	Blacksburg	city	in
Blackwood	blackwood	Blackwood	city	in
Blaenau Gwent	blaenau-gwent	Blaenau Gwent	region	alone
Blagodarnyy	blagodarnyy	Blagodarnyy	city	in
Blagoevgrad	blagoevgrad	Blagoevgrad	city	alone
Blaine	blaine	Blaine	city	no
Blainville	blainville	Blainville	city	in
Blanc-Sablon	blanc-sablon	Blanc-Sablon	city	alone
Blanchardstown	blanchardstown	Blanchardstown	city	in
Blanes	blanes	Blanes	city	in
Blankenburg	blankenburg	Blankenburg	city	in
Blansko	blansko	Blansko	region	alone
Blauwput	blauwput	Blauwput	city	in
Blekinge	blekinge	Blekinge	region	alone
Blenheim	blenheim	Blenheim	city	in
Bletchley	bletchley	Bletchley	city	in
Blida	blida	Blida	city	alone
Blieskastel	blieskastel	Blieskastel	city	in
Blitar	blitar	Blitar	city	alone
Bloemhof	bloemhof	Bloemhof	city	in
Blois	blois	Blois	city	in
Blomberg	blomberg	Blomberg	city	in
Bloomfield	bloomfield	Bloomfield	city	in
Bloomingdale	bloomingdale	Bloomingdale	city	in
Bloomington	bloomington	Bloomington	city	in
Blora	blora	Blora	city	in
Blowing Point	blowing-point	Blowing Point	region	alone
Bloxwich	bloxwich	Bloxwich	city	in
Bluefields	bluefields	Bluefields	city	in
Bluffton	bluffton	Bluffton	city	in
Blumenau	blumenau	Blumenau	city	alone
Blyth	blyth	Blyth	city	in
Blythe	blythe	Blythe	city	in
Bnei Brak	bnei-brak	Bnei Brak	city	alone
Boa Esperança	boa-esperanca	Boa Esperança	city	alone
Boa Vista	boa-vista	Boa Vista	city	alone
Boaco	boaco	Boaco	city	in
Boadilla del Monte	boadilla-del-monte	Boadilla del Monte	city	alone
Boardman	boardman	Boardman	city	in
Bobbili	bobbili	Bobbili	city	in
Bobigny	bobigny	Bobigny	city	in
Bobingen	bobingen	Bobingen	city	in
Bobonaro	bobonaro	Bobonaro	region	alone
Boca Chica	boca-chica	Boca Chica	city	alone
Boca Del Mar	boca-del-mar	Boca Del Mar	city	alone
Boca Raton	boca-raton	Boca Raton	city	alone
Bocaiúva	bocaiuva	Bocaiúva	city	in
Bocas del Toro	bocas-del-toro	Bocas del Toro	region	alone
Bocaue	bocaue	Bocaue	city	alone
Bochnia	bochnia	Bochnia	city	in
Boconó	bocono	Boconó	city	alone
Bodden Town	bodden-town	Bodden Town	region	alone
Bodh Gaya	bodh-gaya	Bodh Gaya	city	alone
Bodhan	bodhan	Bodhan	city	alone
Bodinayakkanur	bodinayakkanur	Bodinayakkanur	city	alone
Boditi	boditi	Boditi	city	in
Bodø	bodo	Bodø	city	in
Budejju	bodo	Bodø	city	in
Boende	boende	Boende	city	in
Boeny	boeny	Boeny	region	in
Boffa	boffa	Boffa	region	in
Bogale	bogale	Bogale	city	alone
Bogdanovich	bogdanovich	Bogdanovich	city	in
Boghni	boghni	Boghni	city	in
Bognor Regis	bognor-regis	Bognor Regis	city	alone
Bogor	bogor	Bogor	city	alone
Bogoroditsk	bogoroditsk	Bogoroditsk	city	in
Boqorodiçk	bogoroditsk	Bogoroditsk	city	in
Bogorodsk	bogorodsk	Bogorodsk	city	in
Boqorodsk	bogorodsk	Bogorodsk	city	in
Bogota D.C.	bogota-d-c	Bogota D.C.	region	alone
Bogra	bogra	Bogra	city	alone
Bohicon	bohicon	Bohicon	city	alone
Bohol	bohol	Bohol	region	in
Boisbriand	boisbriand	Boisbriand	city	in
Boituva	boituva	Boituva	city	in
Bojia	bojia	Bojia	city	in
Bojnourd	bojnourd	Bojnourd	city	alone
Bojnurd	bojnourd	Bojnourd	city	alone
Bojonegoro	bojonegoro	Bojonegoro	city	alone
Bokaro Steel City	bokaro-steel-city	Bokaro Steel City	city	alone
Boké	boke	Boké	region	in
Boke	boke-gn	Boke	region	in
Bokeo	bokeo	Bokeo	region	in
Boksburg	boksburg	Boksburg	city	alone
Bolama	bolama	Bolama	region	alone
Bole	bole	Bole	city	in
Bolesławiec	boleslawiec	Bolesławiec	city	in
Bolgatanga	bolgatanga	Bolgatanga	city	in
Boli	boli	Boli	city	in
Bolikhamsai	bolikhamsai	Bolikhamsai	region	alone
Bolingbrook	bolingbrook	Bolingbrook	city	in
Bolívar	bolivar	Bolívar	region	no
Bollate	bollate	Bollate	city	in
Bolobo	bolobo	Bolobo	city	in
Bologoye	bologoye	Bologoye	city	in
Bolpur	bolpur	Bolpur	city	alone
Bolshoy Kamen	bolshoy-kamen	Bolshoy Kamen	city	alone
Bolu	bolu	Bolu	city	in
Bolvadin	bolvadin	Bolvadin	city	in
Bom Conselho	bom-conselho	Bom Conselho	city	alone
Bom Despacho	bom-despacho	Bom Despacho	city	alone
Bom Jesus da Lapa	bom-jesus-da-lapa	Bom Jesus da Lapa	city	alone
Bom Jesus do Itabapoana	bom-jesus-do-itabapoana	Bom Jesus do Itabapoana	city	alone
Boma	boma	Boma	city	in
Bóma	boma	Boma	city	in
Bomet	bomet	Bomet	region	in
Bomi	bomi	Bomi	region	in
Bon Air	bon-air	Bon Air	city	alone
Bonab	bonab	Bonab	city	alone
Bonan	bonan	Bonan	city	in
Chiu-ch’eng	bonan	Bonan	city	alone
Bonao	bonao	Bonao	city	alone
Bondoukou	bondoukou	Bondoukou	city	in
Bondowoso	bondowoso	Bondowoso	city	alone
Bondy	bondy	Bondy	city	in
Bönen	bonen	Bönen	city	in
Bong	bong	Bong	region	in
Bongabon	bongabon	Bongabon	city	in
Bongaigaon	bongaigaon	Bongaigaon	city	alone
Bongao	bongao	Bongao	city	in
Bongolava	bongolava	Bongolava	region	alone
Bongor	bongor	Bongor	city	in
Bongouanou	bongouanou	Bongouanou	city	in
Bonita Springs	bonita-springs	Bonita Springs	city	alone
Bonney Lake	bonney-lake	Bonney Lake	city	alone
Bonnyrigg	bonnyrigg	Bonnyrigg	city	in
Bono	bono	Bono	region	in
Bono East	bono-east	Bono East	region	alone
Bonoua	bonoua	Bonoua	city	in
Bontang	bontang	Bontang	city	alone
Boone	boone	Boone	city	in
Bootle	bootle	Bootle	city	in
Boppard	boppard	Boppard	city	in
Boquerón	boqueron	Boquerón	region	alone
Bor	bor	Bor	city	no
Borås	boras	Borås	city	alone
Borazjan	borazjan	Borazjan	city	alone
Bordj Badji Mokhtar	bordj-badji-mokhtar	Bordj Badji Mokhtar	region	alone
Bordj Bou Arreridj	bordj-bou-arreridj	Bordj Bou Arreridj	city	alone
Bordj-Bou-Arreridj	bordj-bou-arreridj	Bordj Bou Arreridj	city	alone
Bordj Bou Arréridj	bordj-bou-arreridj-dz	Bordj Bou Arréridj	region	alone
Bordj el Kiffan	bordj-el-kiffan	Bordj el Kiffan	city	alone
Bordj Ghdir	bordj-ghdir	Bordj Ghdir	city	alone
Bordon	bordon	Bordon	city	in
Borehamwood	borehamwood	Borehamwood	city	in
Borgerhout	borgerhout	Borgerhout	city	in
Borgou	borgou	Borgou	region	alone
Borisoglebsk	borisoglebsk	Borisoglebsk	city	alone
Borisoqlebsk	borisoglebsk	Borisoglebsk	city	alone
Borisov	borisov	Borisov	city	no
Borivali	borivali	Borivali	city	alone
Borkou	borkou	Borkou	region	alone
Borlänge	borlange	Borlänge	city	in
Bornheim	bornheim	Bornheim	city	in
Borough of Queens	borough-of-queens	Borough of Queens	city	alone
Borovichi	borovichi	Borovichi	city	in
Boroviçi	borovichi	Borovichi	city	in
Borşa	borsa	Borşa	city	in
Borsad	borsad	Borsad	city	alone
Borsod-Abaúj-Zemplén	borsod-abauj-zemplen	Borsod-Abaúj-Zemplén	region	alone
Borujen	borujen	Borujen	city	in
Borujerd	borujerd	Borujerd	city	alone
Boryeong	boryeong	Boryeong	city	alone
Boryslav	boryslav	Boryslav	city	in
Boryspil	boryspil	Boryspil	city	in
Borzya	borzya	Borzya	city	in
Boosaaso	bosaso	Bosaso	city	alone
Bosaso	bosaso	Bosaso	city	alone
Boscoreale	boscoreale	Boscoreale	city	in
Boshan	boshan	Boshan	city	alone
Bossangoa	bossangoa	Bossangoa	city	in
Bossier City	bossier-city	Bossier City	city	alone
Bostonia	bostonia	Bostonia	city	in
Botad	botad	Botad	city	alone
Bothaville	bothaville	Bothaville	city	in
Bothell	bothell	Bothell	city	in
Bothell West	bothell-west	Bothell West	city	alone
Botosani	botosani	Botosani	city	alone
Botoșani	botosani	Botosani	city	alone
Botoşani	botosani-ro	Botoşani	region	alone
Botou	botou	Botou	city	alone
Botshabelo	botshabelo	Botshabelo	city	alone
Botucatu	botucatu	Botucatu	city	alone
Boû Arfa	bou-arfa	Boû Arfa	city	alone
Bou Hanifia el Hamamat	bou-hanifia-el-hamamat	Bou Hanifia el Hamamat	city	alone
Bou Tlelis	bou-tlelis	Bou Tlelis	city	alone
Bouaflé	bouafle	Bouaflé	city	alone
Bouar	bouar	Bouar	city	in
Bouarfa	bouarfa	Bouarfa	city	in
Boucherville	boucherville	Boucherville	city	in
Bouches-du-Rhône	bouches-du-rhone	Bouches-du-Rhône	region	alone
Boucle du Mouhoun	boucle-du-mouhoun	Boucle du Mouhoun	region	alone
Boudouaou	boudouaou	Boudouaou	city	in
Bouéni	boueni	Bouéni	region	alone
Bouenza	bouenza	Bouenza	region	alone
Boufarik	boufarik	Boufarik	city	in
Bougaa	bougaa	Bougaa	city	in
Bougara	bougara	Bougara	city	alone
Bougouni	bougouni	Bougouni	city	in
Bougouriba	bougouriba	Bougouriba	region	alone
Bouinan	bouinan	Bouinan	city	in
Bouïra	bouira	Bouïra	city	in
Bouira	bouira-dz	Bouira	region	alone
Boujdour	boujdour	Boujdour	region	alone
Boukadir	boukadir	Boukadir	city	in
Boulder City	boulder-city	Boulder City	city	alone
Boulemane	boulemane	Boulemane	region	alone
Boulgou	boulgou	Boulgou	region	alone
Boulkiemdé	boulkiemde	Boulkiemdé	region	alone
Boulogne-Billancourt	boulogne-billancourt	Boulogne-Billancourt	city	alone
Boulogne-sur-Mer	boulogne-sur-mer	Boulogne-sur-Mer	city	alone
Boumerdas	boumerdas	Boumerdas	city	alone
Boumerdès	boumerdes	Boumerdès	region	alone
Boundiali	boundiali	Boundiali	city	in
Bountiful	bountiful	Bountiful	city	in
Bourbonnais	bourbonnais	Bourbonnais	city	in
Bourg-en-Bresse	bourg-en-bresse	Bourg-en-Bresse	city	alone
Bourges	bourges	Bourges	city	alone
Bouznika	bouznika	Bouznika	city	in
Bowangshan	bowangshan	Bowangshan	city	in
Bowie	bowie	Bowie	city	in
Bowling Green	bowling-green	Bowling Green	city	alone
Bowthorpe	bowthorpe	Bowthorpe	city	in
Boxtel	boxtel	Boxtel	city	in
Boyabat	boyabat	Boyabat	city	in
Boyacá	boyaca	Boyacá	region	alone
Boyarka	boyarka	Boyarka	city	in
Boynton Beach	boynton-beach	Boynton Beach	city	alone
Boyolali	boyolali	Boyolali	city	in
Boyolangu	boyolangu	Boyolangu	city	in
Boysun	boysun	Boysun	city	in
Bozeman	bozeman	Bozeman	city	in
Bozhou	bozhou	Bozhou	city	alone
Bozoum	bozoum	Bozoum	city	in
Bozüyük	bozuyuk	Bozüyük	city	in
Bozyazı	bozyazi	Bozyazı	city	in
Bracebridge	bracebridge	Bracebridge	city	in
Brackenheim	brackenheim	Brackenheim	city	in
Bracknell	bracknell	Bracknell	city	in
Bracknell Forest	bracknell-forest	Bracknell Forest	region	alone
Braddan	braddan	Braddan	region	alone
Bradenton	bradenton	Bradenton	city	in
Bradley	bradley	Bradley	city	no
Bragança	braganca	Bragança	city	no
Braganza	braganza	Braganza	region	alone
Brahmanbaria	brahmanbaria	Brahmanbaria	region	alone
Brahmapur	brahmapur	Brahmapur	city	alone
Braila	braila	Braila	city	alone
Brăila	braila-ro	Brăila	region	alone
Braine-l'Alleud	braine-l-alleud	Braine-l'Alleud	city	alone
Eigenbrakel	braine-l-alleud	Braine-l'Alleud	city	in
Braintree	braintree	Braintree	city	in
Brajarajnagar	brajarajnagar	Brajarajnagar	city	alone
Birak	brak	Brak	city	in
Brak	brak	Brak	city	in
Brake	brake	Brake	city	in
Brakel	brakel	Brakel	city	in
Brakna	brakna	Brakna	region	alone
Brakpan	brakpan	Brakpan	city	alone
Bramhall	bramhall	Bramhall	city	in
Brampton	brampton	Brampton	city	alone
Bramsche	bramsche	Bramsche	city	in
Brandon	brandon	Brandon	city	no
Branford	branford	Branford	city	in
Braničevo	branicevo	Braničevo	region	alone
Brant	brant	Brant	city	no
Brantford	brantford	Brantford	city	in
Braşov	brasov-ro	Braşov	region	alone
Brasschaat	brasschaat	Brasschaat	city	in
Bratislavský Kraj	bratislavsky-kraj	Bratislavský Kraj	region	alone
Bratsk	bratsk	Bratsk	city	alone
Brava	brava	Brava	region	in
Brawley	brawley	Brawley	city	in
Bray	bray	Bray	city	in
Brazzavile	brazzavile	Brazzavile	region	alone
Brčko	brcko	Brčko	city	in
Brea	brea	Brea	city	in
Břeclav	breclav	Břeclav	city	in
Bredbury	bredbury	Bredbury	city	in
Brejo da Madre de Deus	brejo-da-madre-de-deus	Brejo da Madre de Deus	city	alone
Brejo Santo	brejo-santo	Brejo Santo	city	alone
Bremerton	bremerton	Bremerton	city	in
Bremervörde	bremervorde	Bremervörde	city	in
Breña	brena	Breña	city	alone
Brenham	brenham	Brenham	city	in
Brent	brent	Brent	city	no
Brentwood	brentwood	Brentwood	city	in
Bresso	bresso	Bresso	city	in
Bretten	bretten	Bretten	city	in
Breves	breves	Breves	city	in
Bria	bria	Bria	city	in
Briarwood	briarwood	Briarwood	city	in
Briceni	briceni	Briceni	region	alone
Bride	bride	Bride	region	no
Bridgend	bridgend	Bridgend	city	in
Bridgeport	bridgeport	Bridgeport	city	in
Bridgeton	bridgeton	Bridgeton	city	in
Bridgeview	bridgeview	Bridgeview	city	in
Bridgewater	bridgewater	Bridgewater	city	in
Bridgwater	bridgwater	Bridgwater	city	in
Bridlington	bridlington	Bridlington	city	in
Brierley Hill	brierley-hill	Brierley Hill	city	alone
Brigham City	brigham-city	Brigham City	city	alone
Brighouse	brighouse	Brighouse	city	in
Brighton and Hove	brighton-and-hove	Brighton and Hove	region	alone
Brighton Beach	brighton-beach	Brighton Beach	city	alone
Brikama	brikama	Brikama	city	alone
Brindisi	brindisi	Brindisi	city	alone
Briton Ferry	briton-ferry	Briton Ferry	city	alone
Brive-la-Gaillarde	brive-la-gaillarde	Brive-la-Gaillarde	city	alone
Brixham	brixham	Brixham	city	in
Brno-město	brno-mesto	Brno-město	region	alone
Brno-venkov	brno-venkov	Brno-venkov	region	alone
Broadstairs	broadstairs	Broadstairs	city	in
Broadview Heights	broadview-heights	Broadview Heights	city	alone
Brockley	brockley	Brockley	city	in
Brockton	brockton	Brockton	city	in
Brockville	brockville	Brockville	city	in
Brod-Posavina	brod-posavina	Brod-Posavina	region	alone
Brodnica	brodnica	Brodnica	city	in
Brokopondo	brokopondo	Brokopondo	region	alone
Bromley	bromley	Bromley	region	alone
Bromsgrove	bromsgrove	Bromsgrove	city	in
Bron	bron	Bron	city	in
Brong-Ahafo	brong-ahafo	Brong-Ahafo	region	alone
Bronkhorstspruit	bronkhorstspruit	Bronkhorstspruit	city	in
Brookfield	brookfield	Brookfield	city	in
Brookhaven	brookhaven	Brookhaven	city	in
Brookings	brookings	Brookings	city	in
Brookline	brookline	Brookline	city	in
Broomfield	broomfield	Broomfield	city	in
Brossard	brossard	Brossard	city	in
Brough	brough	Brough	city	in
Brovary	brovary	Brovary	city	alone
Brownhills	brownhills	Brownhills	city	in
Brownsburg	brownsburg	Brownsburg	city	in
Brownsville	brownsville	Brownsville	city	in
Brownwood	brownwood	Brownwood	city	in
Broxburn	broxburn	Broxburn	city	in
Bruchköbel	bruchkobel	Bruchköbel	city	in
Bruckmühl	bruckmuhl	Bruckmühl	city	in
Brüggen	bruggen	Brüggen	city	in
Brugherio	brugherio	Brugherio	city	in
Brumadinho	brumadinho	Brumadinho	city	in
Brumado	brumado	Brumado	city	in
Brunei-Muara	brunei-muara	Brunei-Muara	region	alone
Brunssum	brunssum	Brunssum	city	in
Bruntál	bruntal	Bruntál	region	alone
Brushy Creek	brushy-creek	Brushy Creek	city	alone
Brusque	brusque	Brusque	city	no
Bryan	bryan	Bryan	city	no
Bryanka	bryanka	Bryanka	city	in
Bryant	bryant	Bryant	city	no
Brymbo	brymbo	Brymbo	city	in
Bryn Mawr-Skyway	bryn-mawr-skyway	Bryn Mawr-Skyway	city	alone
Brzeg	brzeg	Brzeg	city	no
Bžegas	brzeg	Brzeg	city	in
Buaran	buaran	Buaran	city	in
Bubanza	bubanza	Bubanza	region	alone
Bucak	bucak	Bucak	city	in
Buchanan	buchanan	Buchanan	city	no
Buchen in Odenwald	buchen-in-odenwald	Buchen in Odenwald	city	alone
Bucheon-si	bucheon-si	Bucheon-si	city	alone
Buchholz in der Nordheide	buchholz-in-der-nordheide	Buchholz in der Nordheide	city	alone
Buckeye	buckeye	Buckeye	city	in
Buckhall	buckhall	Buckhall	city	in
Buckingham	buckingham	Buckingham	city	in
Buckley	buckley	Buckley	city	in
Bucureşti	bucuresti	Bucureşti	region	alone
Budaörs	budaors	Budaörs	city	in
Budaun	budaun	Budaun	city	alone
Budge Budge	budge-budge	Budge Budge	city	alone
Budhana	budhana	Budhana	city	in
Budhlada	budhlada	Budhlada	city	in
Budta	budta	Budta	city	alone
Buduran	buduran	Buduran	city	in
Budva	budva	Budva	region	in
Budënnovsk	budyonnovsk	Budyonnovsk	city	alone
Buea	buea	Buea	city	in
Buéa	buea	Buea	city	in
Buena Park	buena-park	Buena Park	city	alone
Buenaventura	buenaventura	Buenaventura	city	alone
Buenaventura Lakes	buenaventura-lakes	Buenaventura Lakes	city	alone
Buenavista	buenavista	Buenavista	city	alone
Bueng Kan	bueng-kan	Bueng Kan	region	alone
Buenos Aires F.D.	buenos-aires-f-d	Buenos Aires F.D.	region	alone
Buffalo Grove	buffalo-grove	Buffalo Grove	city	alone
Bugarama	bugarama	Bugarama	city	in
Bugo	bugo	Bugo	city	in
Bugojno	bugojno	Bugojno	city	in
Bugul'ma	bugul-ma	Bugul'ma	city	alone
Buguma	buguma	Buguma	city	alone
Buguruslan	buguruslan	Buguruslan	city	in
Buquruslan	buguruslan	Buguruslan	city	in
Buhe	buhe	Buhe	city	in
Buhi	buhi	Buhi	city	in
Buin	buin	Buin	city	in
Bujumbura Mairie	bujumbura-mairie	Bujumbura Mairie	region	alone
Bujumbura Rural	bujumbura-rural	Bujumbura Rural	region	alone
Bukama	bukama	Bukama	city	in
Bukan	bukan	Bukan	city	alone
Bukidnon	bukidnon	Bukidnon	region	alone
Bukit Mertajam	bukit-mertajam	Bukit Mertajam	city	alone
Bukittinggi	bukittinggi	Bukittinggi	city	alone
Bukoba	bukoba	Bukoba	city	alone
Bulacan	bulacan	Bulacan	city	alone
Bulakamba	bulakamba	Bulakamba	city	in
Bulan	bulan	Bulan	city	in
Bulancak	bulancak	Bulancak	city	in
Bulandshahr	bulandshahr	Bulandshahr	city	alone
Bulanık	bulanik	Bulanık	city	in
Bulaon	bulaon	Bulaon	city	alone
Buldana	buldana	Buldana	city	alone
Bulgan	bulgan	Bulgan	region	alone
Bullhead City	bullhead-city	Bullhead City	city	alone
Buluan	buluan	Buluan	city	in
Bulung’ur Shahri	bulung-ur-shahri	Bulung’ur Shahri	city	alone
Bulungu	bulungu	Bulungu	city	in
Bumba	bumba	Bumba	city	alone
Bumthang	bumthang	Bumthang	region	alone
Bunbury	bunbury	Bunbury	city	in
Bunda	bunda	Bunda	city	in
Bundaberg	bundaberg	Bundaberg	city	in
Bundi	bundi	Bundi	city	alone
Bungoma	bungoma	Bungoma	city	in
Bungu	bungu	Bungu	city	in
Buôn Hồ	buon-ho	Buôn Hồ	city	alone
Buon Ma Thuot	buon-ma-thuot	Buon Ma Thuot	city	alone
Buôn Ma Thuôt	buon-ma-thuot	Buon Ma Thuot	city	alone
Buraidah	buraidah	Buraidah	city	alone
Buraimi	buraimi	Buraimi	city	alone
Burao	burao	Burao	city	alone
Burco	burao	Burao	city	alone
Burdur	burdur	Burdur	city	alone
Büren	buren	Büren	city	in
Burewala	burewala	Burewala	city	alone
Burg bei Magdeburg	burg-bei-magdeburg	Burg bei Magdeburg	city	alone
Burgdorf	burgdorf	Burgdorf	city	in
Burgess Hill	burgess-hill	Burgess Hill	city	alone
Burghausen	burghausen	Burghausen	city	in
Burgos	burgos	Burgos	city	alone
Burgundy-Franche-Comté	burgundy-franche-comte	Burgundy-Franche-Comté	region	alone
Burhaniye	burhaniye	Burhaniye	city	in
Burhanpur	burhanpur	Burhanpur	city	alone
Burhanuddin	burhanuddin	Burhanuddin	city	in
Buri Ram	buri-ram	Buri Ram	region	alone
Burien	burien	Burien	city	in
Buriram	buriram	Buriram	city	in
Buritizeiro	buritizeiro	Buritizeiro	city	in
Burjassot	burjassot	Burjassot	city	in
Burke	burke	Burke	city	no
Burla	burla	Burla	city	in
Burleson	burleson	Burleson	city	in
Burlingame	burlingame	Burlingame	city	in
Burlington	burlington	Burlington	city	in
Burnaby	burnaby	Burnaby	city	in
Burngreave	burngreave	Burngreave	city	in
Burnham-on-Sea	burnham-on-sea	Burnham-on-Sea	city	alone
Burnie	burnie	Burnie	city	in
Burnsville	burnsville	Burnsville	city	in
Burntwood	burntwood	Burntwood	city	in
Borriana	burriana	Burriana	city	in
Burriana	burriana	Burriana	city	in
Burscheid	burscheid	Burscheid	city	in
Bürstadt	burstadt	Bürstadt	city	in
Burton	burton	Burton	city	no
Burton-on-Trent	burton-on-trent	Burton-on-Trent	city	alone
Bururi	bururi	Bururi	region	alone
Bury	bury	Bury	city	no
Bury St Edmunds	bury-st-edmunds	Bury St Edmunds	city	alone
Buryatiya Republic	buryatiya-republic	Buryatiya Republic	region	alone
Buseresere	buseresere	Buseresere	city	in
Bushey	bushey	Bushey	city	in
Bushwick	bushwick	Bushwick	city	in
Busia	busia	Busia	city	in
Businga	businga	Businga	city	in
Busingen	busingen	Busingen	city	in
Buskerud	buskerud	Buskerud	region	alone
Busselton	busselton	Busselton	city	in
Bussum	bussum	Bussum	city	in
Busto Arsizio	busto-arsizio	Busto Arsizio	city	alone
Buston	buston	Buston	city	in
Bustos	bustos	Bustos	city	in
Buta	buta	Buta	city	in
Butajira	butajira	Butajira	city	in
Butare	butare	Butare	city	alone
Butel	butel	Butel	city	in
Butembo	butembo	Butembo	city	alone
Butha-Buthe	butha-buthe	Butha-Buthe	region	alone
Butnan	butnan	Butnan	region	alone
Butte	butte	Butte	city	no
Butterworth	butterworth	Butterworth	city	alone
Butuan	butuan	Butuan	city	alone
Buturlinovka	buturlinovka	Buturlinovka	city	in
Butwal	butwal	Butwal	city	alone
Butzbach	butzbach	Butzbach	city	in
Buurhakaba	buurhakaba	Buurhakaba	city	in
Buxar	buxar	Buxar	city	alone
Buxton	buxton	Buxton	city	in
Buy	buy	Buy	city	no
Buyeo	buyeo	Buyeo	city	in
Buynaksk	buynaksk	Buynaksk	city	alone
Büyükçekmece	buyukcekmece	Büyükçekmece	city	alone
Buzau	buzau	Buzau	city	alone
Buzău	buzau	Buzau	city	alone
Buzen	buzen	Buzen	city	in
Buzhuang	buzhuang	Buzhuang	city	in
Buzuluk	buzuluk	Buzuluk	city	alone
Bwizibwera	bwizibwera	Bwizibwera	city	alone
Byadgi	byadgi	Byadgi	city	in
Byaroza	byaroza	Byaroza	city	in
Bytom	bytom	Bytom	city	alone
Bytomas	bytom	Bytom	city	alone
Byumba	byumba	Byumba	city	alone
Cà Mau	ca-mau	Cà Mau	city	alone
Caaguazú	caaguazu	Caaguazú	city	in
Caazapá	caazapa	Caazapá	region	alone
Cabadbaran	cabadbaran	Cabadbaran	city	in
Cabagan	cabagan	Cabagan	city	in
Cabaiguán	cabaiguan	Cabaiguán	city	in
Cabañas	cabanas	Cabañas	region	alone
Cabanatuan	cabanatuan-city	Cabanatuan City	city	alone
Cabanatuan City	cabanatuan-city	Cabanatuan City	city	alone
Cabedelo	cabedelo	Cabedelo	city	in
Cabiao	cabiao	Cabiao	city	in
Cabimas	cabimas	Cabimas	city	alone
Cabo	cabo	Cabo	city	no
Cabo San Lucas	cabo-san-lucas	Cabo San Lucas	city	alone
Cabot	cabot	Cabot	city	in
Cabreúva	cabreuva	Cabreúva	city	in
Cabudare	cabudare	Cabudare	city	alone
Cabuyao	cabuyao	Cabuyao	city	alone
Caçador	cacador	Caçador	city	alone
Čačak	cacak	Čačak	city	alone
Caçapava	cacapava	Caçapava	city	alone
Cacém	cacem	Cacém	city	alone
Càceres	caceres	Cáceres	city	alone
Cáceres	caceres	Cáceres	city	no
Cachan	cachan	Cachan	city	in
Cacheu	cacheu	Cacheu	region	alone
Cachoeira do Sul	cachoeira-do-sul	Cachoeira do Sul	city	alone
Cachoeiras de Macacu	cachoeiras-de-macacu	Cachoeiras de Macacu	city	alone
Cachoeirinha	cachoeirinha	Cachoeirinha	city	alone
Cachoeiro de Itapemirim	cachoeiro-de-itapemirim	Cachoeiro de Itapemirim	city	alone
Cacoal	cacoal	Cacoal	city	in
Cacocum	cacocum	Cacocum	city	in
Cadereyta	cadereyta	Cadereyta	city	alone
Cadereyta Jiménez	cadereyta-jimenez	Cadereyta Jiménez	city	alone
Caerphilly	caerphilly	Caerphilly	city	in
Caeté	caete	Caeté	city	in
Caetité	caetite	Caetité	city	in
Cagayan	cagayan	Cagayan	region	alone
Cagayan de Oro	cagayan-de-oro	Cagayan de Oro	city	alone
Cagayan Valley	cagayan-valley	Cagayan Valley	region	alone
Cagnes-sur-Mer	cagnes-sur-mer	Cagnes-sur-Mer	city	alone
Cagua	cagua	Cagua	city	alone
Caguas	caguas	Caguas	city	alone
Cahul	cahul	Cahul	city	in
Cái Răng	cai-rang	Cái Răng	city	alone
Caibarién	caibarien	Caibarién	city	in
Caicara del Orinoco	caicara-del-orinoco	Caicara del Orinoco	city	alone
Caicedonia	caicedonia	Caicedonia	city	in
Caicó	caico	Caicó	city	in
Caidian	caidian	Caidian	city	alone
Caieiras	caieiras	Caieiras	city	alone
Cainta	cainta	Cainta	city	alone
Čair	cair	Čair	city	in
Caivano	caivano	Caivano	city	in
Caja Seca	caja-seca	Caja Seca	city	alone
Cajamar	cajamar	Cajamar	city	in
Cajamarca	cajamarca	Cajamarca	city	alone
Cajati	cajati	Cajati	city	in
Cajazeiras	cajazeiras	Cajazeiras	city	in
Calabanga	calabanga	Calabanga	city	in
Calabarzon	calabarzon	Calabarzon	region	alone
Calabasas	calabasas	Calabasas	city	in
Calabozo	calabozo	Calabozo	city	alone
Calaca	calaca	Calaca	city	in
Calama	calama	Calama	city	alone
Calamba	calamba	Calamba	city	alone
Calapan	calapan	Calapan	city	alone
Călărași	calarasi	Călărași	region	alone
Călăraşi	calarasi-md	Călăraşi	region	alone
Calarcá	calarca	Calarcá	city	alone
Calauan	calauan	Calauan	city	in
Calbayog	calbayog-city	Calbayog City	city	alone
Calbayog City	calbayog-city	Calbayog City	city	alone
Caldas	caldas	Caldas	city	alone
Caldas da Rainha	caldas-da-rainha	Caldas da Rainha	city	alone
Caldas Novas	caldas-novas	Caldas Novas	city	alone
Calderdale	calderdale	Calderdale	region	alone
Caldwell	caldwell	Caldwell	city	no
Caledon	caledon	Caledon	city	in
Caledonia	caledonia	Caledonia	city	in
Caleta Olivia	caleta-olivia	Caleta Olivia	city	alone
Calexico	calexico	Calexico	city	in
Calhoun	calhoun	Calhoun	city	in
Callao	callao	Callao	city	alone
Calne	calne	Calne	city	in
Caloocan	caloocan-city	Caloocan City	city	alone
Caloocan City	caloocan-city	Caloocan City	city	alone
Calpulalpan	calpulalpan	Calpulalpan	city	in
Caltagirone	caltagirone	Caltagirone	city	in
Caltanissetta	caltanissetta	Caltanissetta	city	in
Caluire-et-Cuire	caluire-et-cuire	Caluire-et-Cuire	city	alone
Calumet City	calumet-city	Calumet City	city	alone
Calumpit	calumpit	Calumpit	city	alone
Calvados	calvados	Calvados	region	alone
Calverton	calverton	Calverton	city	in
Calvià	calvia	Calvià	city	in
Calw	calw	Calw	city	in
Cẩm Phả	cam-pha	Cẩm Phả	city	alone
Cẩm Phả Mines	cam-pha-mines	Cẩm Phả Mines	city	alone
Cam Ranh	cam-ranh	Cam Ranh	city	alone
Camaçari	camacari	Camaçari	city	alone
Camaiore	camaiore	Camaiore	city	in
Camajuaní	camajuani	Camajuaní	city	in
Camaquã	camaqua	Camaquã	city	in
Câmara de Lobos	camara-de-lobos	Câmara de Lobos	city	alone
Camargo	camargo	Camargo	city	in
Camarillo	camarillo	Camarillo	city	in
Camarines Norte	camarines-norte	Camarines Norte	region	alone
Camarines Sur	camarines-sur	Camarines Sur	region	alone
Camas	camas	Camas	city	in
Camayenne	camayenne	Camayenne	city	alone
Cambé	cambe	Cambé	city	alone
Camberley	camberley	Camberley	city	in
Camborne	camborne	Camborne	city	in
Cambrai	cambrai	Cambrai	city	no
Cambria Heights	cambria-heights	Cambria Heights	city	alone
Cambridge Bay	cambridge-bay	Cambridge Bay	city	alone
Cambrils	cambrils	Cambrils	city	in
Cambuslang	cambuslang	Cambuslang	city	in
Camden Town	camden-town	Camden Town	city	alone
Cametá	cameta	Cametá	city	in
Camiguin	camiguin	Camiguin	region	alone
Camiling	camiling	Camiling	city	in
Camiri	camiri	Camiri	city	in
Camocim	camocim	Camocim	city	in
Campana	campana	Campana	city	alone
Campbell	campbell	Campbell	city	no
Campeche	campeche	Campeche	city	alone
Campechuela	campechuela	Campechuela	city	in
Campi Bisenzio	campi-bisenzio	Campi Bisenzio	city	alone
Câmpia Turzii	campia-turzii	Câmpia Turzii	city	alone
Campiña	campina	Campiña	city	alone
Campina Grande	campina-grande	Campina Grande	city	alone
Campina Grande do Sul	campina-grande-do-sul	Campina Grande do Sul	city	alone
Câmpina	campina-ro	Câmpina	city	in
Campo Belo	campo-belo	Campo Belo	city	alone
Campo Grande	campo-grande	Campo Grande	city	alone
Campo Largo	campo-largo	Campo Largo	city	alone
Campo Maior	campo-maior	Campo Maior	city	alone
Campo Mourão	campo-mourao	Campo Mourão	city	alone
Campobasso	campobasso	Campobasso	city	in
Campos do Jordão	campos-do-jordao	Campos do Jordão	city	alone
Campos dos Goytacazes	campos-dos-goytacazes	Campos dos Goytacazes	city	alone
Camrose	camrose	Camrose	city	in
Camuy	camuy	Camuy	region	in
Çan	can	Çan	city	no
Cañada de Gómez	canada-de-gomez	Cañada de Gómez	city	alone
Çanakkale	canakkale	Çanakkale	city	alone
Cananea	cananea	Cananea	city	in
Cañar	canar	Cañar	region	in
Canarsie	canarsie	Canarsie	city	in
Canavieiras	canavieiras	Canavieiras	city	in
Canby	canby	Canby	city	in
Candaba	candaba	Candaba	city	in
Candelaria	candelaria	Candelaria	city	alone
Candelária	candelaria-br	Candelária	city	in
Candi Prambanan	candi-prambanan	Candi Prambanan	city	alone
Candiac	candiac	Candiac	city	in
Cândido Mota	candido-mota	Cândido Mota	city	alone
Candler-McAfee	candler-mcafee	Candler-McAfee	city	alone
Canela	canela	Canela	city	in
Canelones	canelones	Canelones	region	alone
Cangas do Morrazo	cangas-do-morrazo	Cangas do Morrazo	city	alone
Cangzhou	cangzhou	Cangzhou	city	alone
Canicattì	canicatti	Canicattì	city	in
Canidelo	canidelo	Canidelo	city	in
Canindé	caninde	Canindé	city	in
Canindeyú	canindeyu	Canindeyú	region	alone
Çankaya	cankaya	Çankaya	city	alone
Çankırı	cankiri	Çankırı	city	alone
Cankuzo	cankuzo	Cankuzo	region	alone
Canlaon	canlaon	Canlaon	city	in
Canning Town	canning-town	Canning Town	city	alone
Cannock	cannock	Cannock	city	in
Canoas	canoas	Canoas	city	alone
Canoinhas	canoinhas	Canoinhas	city	in
Cañon City	canon-city	Cañon City	city	alone
Canosa di Puglia	canosa-di-puglia	Canosa di Puglia	city	alone
Canóvanas	canovanas	Canóvanas	region	alone
Cantal	cantal	Cantal	region	alone
Cantaura	cantaura	Cantaura	city	alone
Cantel	cantel	Cantel	city	in
Cantemir	cantemir	Cantemir	region	alone
Canton	canton	Canton	city	in
Canton of Appenzell Ausserrhoden	canton-of-appenzell-ausserrhoden	Canton of Appenzell Ausserrhoden	region	alone
Cantù	cantu	Cantù	city	in
Canvey Island	canvey-island	Canvey Island	city	alone
Cao Bằng	cao-bang	Cao Bằng	city	alone
Thành Phố Cao Bằng	cao-bang	Cao Bằng	city	alone
Cao Lanh	cao-lanh	Cao Lanh	city	alone
Caohe	caohe	Caohe	city	alone
Ts’ao-ho-cheng	caohe	Caohe	city	alone
Caoqiao	caoqiao	Caoqiao	city	alone
Caotang	caotang	Caotang	city	in
Cap-Haïtien	cap-haitien	Cap-Haïtien	city	alone
Kap Ayisyen	cap-haitien	Cap-Haïtien	city	alone
Capacho Nuevo	capacho-nuevo	Capacho Nuevo	city	alone
Capalaba	capalaba	Capalaba	city	in
Capanema	capanema	Capanema	city	in
Capannori	capannori	Capannori	city	in
Capâo Bonito	capao-bonito	Capâo Bonito	city	alone
Capão da Canoa	capao-da-canoa	Capão da Canoa	city	alone
Capas	capas	Capas	city	alone
Capelle aan den IJssel	capelle-aan-den-ijssel	Capelle aan den IJssel	city	alone
Capellen	capellen	Capellen	region	alone
Capiatá	capiata	Capiatá	city	alone
Capitán Bermúdez	capitan-bermudez	Capitán Bermúdez	city	alone
Capitão Poço	capitao-poco	Capitão Poço	city	alone
Capivari	capivari	Capivari	city	in
Capiz	capiz	Capiz	region	in
Caquetá	caqueta	Caquetá	region	alone
Caraballeda	caraballeda	Caraballeda	city	in
Carabobo	carabobo	Carabobo	region	alone
Caracal	caracal	Caracal	city	in
Caraga	caraga	Caraga	region	alone
Caragua	caraguatatuba	Caraguatatuba	city	alone
Caraguatatuba	caraguatatuba	Caraguatatuba	city	alone
Caranavi	caranavi	Caranavi	city	in
Carangola	carangola	Carangola	city	in
Caransebeş	caransebes	Caransebeş	city	in
Carapicuíba	carapicuiba	Carapicuíba	city	alone
Caraș-Severin	caras-severin	Caraș-Severin	region	alone
Caraş-Severin	caras-severin-ro	Caraş-Severin	region	alone
Caratinga	caratinga	Caratinga	city	alone
Caravaca	caravaca	Caravaca	city	in
Carazinho	carazinho	Carazinho	city	in
Carazo	carazo	Carazo	region	alone
Carballo	carballo	Carballo	city	in
Carbondale	carbondale	Carbondale	city	in
Carbonia-Iglesias	carbonia-iglesias	Carbonia-Iglesias	region	alone
Carcar	carcar	Carcar	city	in
Carcassonne	carcassonne	Carcassonne	city	in
Carchi	carchi	Carchi	region	alone
Cárdenas	cardenas	Cárdenas	city	no
Cardona	cardona	Cardona	city	in
Cargados Carajos	cargados-carajos	Cargados Carajos	region	alone
Cariaco	cariaco	Cariaco	city	in
Caringin	caringin	Caringin	city	alone
Carini	carini	Carini	city	in
Caripito	caripito	Caripito	city	in
Carletonville	carletonville	Carletonville	city	in
Carlow	carlow	Carlow	city	in
Carlsbad	carlsbad	Carlsbad	city	in
Carmarthen	carmarthen	Carmarthen	city	in
Carmarthenshire	carmarthenshire	Carmarthenshire	region	alone
Carmel	carmel	Carmel	city	no
Carmichael	carmichael	Carmichael	city	in
Carmo do Paranaíba	carmo-do-paranaiba	Carmo do Paranaíba	city	alone
Carmona	carmona	Carmona	city	in
Carney	carney	Carney	city	in
Carnot	carnot	Carnot	city	in
Carolina	carolina	Carolina	city	no
Carora	carora	Carora	city	alone
Carouge	carouge	Carouge	city	in
Carpentersville	carpentersville	Carpentersville	city	in
Carpentras	carpentras	Carpentras	city	in
Carpi	carpi	Carpi	city	no
Carpina	carpina	Carpina	city	alone
Carrara	carrara	Carrara	city	no
Carrare	carrara	Carrara	city	in
Carrboro	carrboro	Carrboro	city	in
Carrickfergus	carrickfergus	Carrickfergus	city	in
Carrigaline	carrigaline	Carrigaline	city	in
Carrizal	carrizal	Carrizal	city	in
Carrollton	carrollton	Carrollton	city	in
Carrollwood	carrollwood	Carrollwood	city	in
Carrollwood Village	carrollwood-village	Carrollwood Village	city	alone
Çarşamba	carsamba	Çarşamba	city	in
Carshalton	carshalton	Carshalton	city	in
Carson	carson	Carson	city	in
Carson City	carson-city	Carson City	city	alone
Cartago	cartago	Cartago	city	alone
Carteret	carteret	Carteret	city	in
Cartersville	cartersville	Cartersville	city	in
Carterton	carterton	Carterton	city	in
Caruaru	caruaru	Caruaru	city	no
Carúpano	carupano	Carúpano	city	alone
Cary	cary	Cary	city	no
Casa de Oro-Mount Helix	casa-de-oro-mount-helix	Casa de Oro-Mount Helix	city	alone
Casa Grande	casa-grande	Casa Grande	city	alone
Casablanca-Settat	casablanca-settat	Casablanca-Settat	region	alone
Casale Monferrato	casale-monferrato	Casale Monferrato	city	alone
Casalecchio di Reno	casalecchio-di-reno	Casalecchio di Reno	city	alone
Casalnuovo di Napoli	casalnuovo-di-napoli	Casalnuovo di Napoli	city	alone
Casanare	casanare	Casanare	region	alone
Casas Adobes	casas-adobes	Casas Adobes	city	alone
Cascades	cascades	Cascades	region	no
Cascais	cascais	Cascais	city	in
Cascavel	cascavel	Cascavel	city	alone
Cascina	cascina	Cascina	city	in
Caserta	caserta	Caserta	city	alone
Caserte	caserta	Caserta	city	alone
Casey	casey	Casey	city	no
Casilda	casilda	Casilda	city	in
Casoria	casoria	Casoria	city	in
Casper	casper	Casper	city	in
Casselberry	casselberry	Casselberry	city	in
Castaic	castaic	Castaic	city	in
Castanhal	castanhal	Castanhal	city	alone
Castel	castel	Castel	region	alone
Castelfranco Veneto	castelfranco-veneto	Castelfranco Veneto	city	alone
Castellammare di Stabia	castellammare-di-stabia	Castellammare di Stabia	city	alone
Castelldefels	castelldefels	Castelldefels	city	alone
Castelli	castelli	Castelli	city	no
Castellon	castellon	Castellon	city	alone
Castelló de la Plana	castellon	Castellon	city	alone
Castellón de la Plana	castellon	Castellon	city	alone
Castellón	castellon-es	Castellón	region	alone
Castelo Branco	castelo-branco	Castelo Branco	city	alone
Castelvetrano	castelvetrano	Castelvetrano	city	in
Castile and León	castile-and-leon	Castile and León	region	alone
Castile-La Mancha	castile-la-mancha	Castile-La Mancha	region	alone
Castille and León	castille-and-leon	Castille and León	region	alone
Castille-La Mancha	castille-la-mancha	Castille-La Mancha	region	alone
Castillejos	castillejos	Castillejos	city	in
Castleford	castleford	Castleford	city	in
Castlereagh	castlereagh	Castlereagh	city	in
Castletown	castletown	Castletown	region	alone
Castres	castres	Castres	city	in
Castres-sur-l'Agout	castres	Castres	city	alone
Castricum	castricum	Castricum	city	in
Castrop-Rauxel	castrop-rauxel	Castrop-Rauxel	city	alone
Cát Bà	cat-ba	Cát Bà	city	alone
Catacaos	catacaos	Catacaos	city	in
Cataguases	cataguases	Cataguases	city	alone
Catalão	catalao	Catalão	city	alone
Catamarca	catamarca	Catamarca	city	in
Catanauan	catanauan	Catanauan	city	in
Catanduanes	catanduanes	Catanduanes	region	alone
Catanduva	catanduva	Catanduva	city	alone
Cataño	catano	Cataño	city	in
Catanzaro	catanzaro	Catanzaro	city	alone
Catarman	catarman	Catarman	city	in
Catarroja	catarroja	Catarroja	city	in
Catbalogan	catbalogan	Catbalogan	city	alone
Catemaco	catemaco	Catemaco	city	in
Caterham	caterham	Caterham	city	in
Catford	catford	Catford	city	in
Catia La Mar	catia-la-mar	Catia La Mar	city	alone
Cativá	cativa	Cativá	city	in
Catonsville	catonsville	Catonsville	city	in
Catu	catu	Catu	city	in
Cauca	cauca	Cauca	region	in
Caucagua	caucagua	Caucagua	city	in
Caucagüito	caucaguito	Caucagüito	city	in
Caucaia	caucaia	Caucaia	city	alone
Caucasia	caucasia	Caucasia	city	in
Caucete	caucete	Caucete	city	in
Cauquenes	cauquenes	Cauquenes	city	in
Căușeni	causeni	Căușeni	region	alone
Căuşeni	causeni-md	Căuşeni	region	alone
Causeway Coast and Glens	causeway-coast-and-glens	Causeway Coast and Glens	region	alone
Cava de' Tirreni	cava-de-tirreni	Cava de' Tirreni	city	alone
Cava de'Tirreni	cava-de-tirreni	Cava de' Tirreni	city	alone
Cavaillon	cavaillon	Cavaillon	city	in
Cavan	cavan	Cavan	region	in
Cave Spring	cave-spring	Cave Spring	city	alone
Cavite	cavite	Cavite	region	alone
Cavite City	cavite-city	Cavite City	city	alone
Caxias	caxias	Caxias	city	no
Caxias do Sul	caxias-do-sul	Caxias do Sul	city	alone
Caxito	caxito	Caxito	city	in
Çay	cay	Çay	city	no
Cayambe	cayambe	Cayambe	city	in
Cayey	cayey	Cayey	region	in
Cayo	cayo	Cayo	region	in
Ceará	ceara	Ceará	region	in
Ceará Mirim	ceara-mirim	Ceará Mirim	city	alone
Cebu City	cebu-city	Cebu City	city	alone
Cedar City	cedar-city	Cedar City	city	alone
Cedar Falls	cedar-falls	Cedar Falls	city	alone
Cedar Hill	cedar-hill	Cedar Hill	city	alone
Cedar Park	cedar-park	Cedar Park	city	alone
Ceeldheer	ceeldheer	Ceeldheer	city	in
Cegléd	cegled	Cegléd	city	in
Ceiba	ceiba	Ceiba	region	in
Celaya	celaya	Celaya	city	alone
Celbridge	celbridge	Celbridge	city	in
Centar Župa	centar-zupa	Centar Župa	city	alone
Qendra Zhupa	centar-zupa	Centar Župa	city	alone
Centenario	centenario	Centenario	city	in
Centennial	centennial	Centennial	city	in
Center Point	center-point	Center Point	city	alone
Centereach	centereach	Centereach	city	in
Centerville	centerville	Centerville	city	in
Central Abaco	central-abaco	Central Abaco	region	alone
Middle Africa	central-africa	Central Africa	region	alone
Central Aimak	central-aimak	Central Aimak	region	alone
Central and Western	central-and-western	Central and Western	region	alone
Central Andros	central-andros	Central Andros	region	alone
Central Banat	central-banat	Central Banat	region	alone
Central Bedfordshire	central-bedfordshire	Central Bedfordshire	region	alone
Central Bohemia	central-bohemia	Central Bohemia	region	alone
Central Darfur	central-darfur	Central Darfur	region	alone
Central Denmark	central-denmark	Central Denmark	region	alone
Central Eleuthera	central-eleuthera	Central Eleuthera	region	alone
Central Equatoria	central-equatoria	Central Equatoria	region	alone
Central Falls	central-falls	Central Falls	city	alone
Central Finland	central-finland	Central Finland	region	alone
Central Greece	central-greece	Central Greece	region	alone
Central Islip	central-islip	Central Islip	city	alone
Central Java	central-java	Central Java	region	alone
Central Jutland	central-jutland	Central Jutland	region	alone
Central Kalimantan	central-kalimantan	Central Kalimantan	region	alone
Central Luzon	central-luzon	Central Luzon	region	alone
Central Macedonia	central-macedonia	Central Macedonia	region	alone
Central Ostrobothnia	central-ostrobothnia	Central Ostrobothnia	region	alone
Central Point	central-point	Central Point	city	alone
Central Serbia	central-serbia	Central Serbia	region	alone
Central Singapore	central-singapore	Central Singapore	region	alone
Central Sulawesi	central-sulawesi	Central Sulawesi	region	alone
Central Visayas	central-visayas	Central Visayas	region	alone
Centrale	centrale	Centrale	region	alone
Centralia	centralia	Centralia	city	in
Centre-Val de Loire	centre-val-de-loire	Centre-Val de Loire	region	alone
Centreville	centreville	Centreville	city	in
Centro Familiar la Soledad	centro-familiar-la-soledad	Centro Familiar la Soledad	city	alone
Centro Sur	centro-sur	Centro Sur	region	alone
Centurion	centurion	Centurion	city	in
Ceper	ceper	Ceper	city	in
Cepu	cepu	Cepu	city	in
Cerdanyola del Vallès	cerdanyola-del-valles	Cerdanyola del Vallès	city	alone
Ceredigion	ceredigion	Ceredigion	region	alone
Ceres	ceres	Ceres	city	in
Cereté	cerete	Cereté	city	in
Cergy	cergy	Cergy	city	in
Cergy-Pontoise	cergy-pontoise	Cergy-Pontoise	city	alone
Cerignola	cerignola	Cerignola	city	in
Çerkezköy	cerkezkoy	Çerkezköy	city	alone
Cernusco sul Naviglio	cernusco-sul-naviglio	Cernusco sul Naviglio	city	alone
Cerquilho	cerquilho	Cerquilho	city	in
Cerritos	cerritos	Cerritos	city	in
Cerro	cerro	Cerro	city	no
Cerro de Pasco	cerro-de-pasco	Cerro de Pasco	city	alone
Cesano Maderno	cesano-maderno	Cesano Maderno	city	alone
Cesar	cesar	Cesar	region	no
Cesena	cesena	Cesena	city	alone
Césène	cesena	Cesena	city	alone
Česká Lípa	ceska-lipa	Česká Lípa	city	alone
České Budějovice	ceske-budejovice	České Budějovice	city	alone
Český Krumlov	cesky-krumlov	Český Krumlov	region	alone
Cessnock	cessnock	Cessnock	city	in
Cetinje	cetinje	Cetinje	region	alone
Ceyhan	ceyhan	Ceyhan	city	alone
Ceylanpınar	ceylanpinar	Ceylanpınar	city	in
Cha-am	cha-am	Cha-am	city	alone
Chabahar	chabahar	Chabahar	city	in
Chah Bahar	chabahar	Chabahar	city	alone
Chacabuco	chacabuco	Chacabuco	city	in
Chacao	chacao	Chacao	city	alone
Chacarita	chacarita	Chacarita	city	in
Chachoengsao	chachoengsao	Chachoengsao	city	in
Chaco	chaco	Chaco	region	no
Chaeryŏng-ŭp	chaeryong-up	Chaeryŏng-ŭp	city	alone
Chagang	chagang	Chagang	region	alone
Chagos	chagos	Chagos	city	in
Chaguanas	chaguanas	Chaguanas	city	alone
Chaharmahal and Bakhtiari	chaharmahal-and-bakhtiari	Chaharmahal and Bakhtiari	region	alone
Chahe	chahe	Chahe	city	in
Chai Badan	chai-badan	Chai Badan	city	alone
Chai Nat	chai-nat	Chai Nat	region	alone
Chaibasa	chaibasa	Chaibasa	city	alone
Chaïdári	chaidari	Chaïdári	city	in
Chaigou	chaigou	Chaigou	city	alone
Chaihe	chaihe	Chaihe	city	alone
Chaiyaphum	chaiyaphum	Chaiyaphum	city	in
Chajarí	chajari	Chajarí	city	in
Chak Azam Sahu	chak-azam-sahu	Chak Azam Sahu	city	alone
Chak Jhumra	chak-jhumra	Chak Jhumra	city	alone
Chak Thirty-one -Eleven Left	chak-thirty-one-eleven-left	Chak Thirty-one -Eleven Left	city	alone
Chakapara	chakapara	Chakapara	city	in
Chaklasi	chaklasi	Chaklasi	city	in
Chakradharpur	chakradharpur	Chakradharpur	city	in
Chaksu	chaksu	Chaksu	city	in
Chakwal	chakwal	Chakwal	city	alone
Chakwama	chakwama	Chakwama	city	alone
Chalan Pago-Ordot	chalan-pago-ordot	Chalan Pago-Ordot	region	alone
Chalandri	chalandri	Chalandri	city	alone
Chalatenango	chalatenango	Chalatenango	region	alone
Chalchuapa	chalchuapa	Chalchuapa	city	in
Chalcis	chalcis	Chalcis	city	in
Chalco	chalco	Chalco	city	alone
Chalfont Saint Peter	chalfont-saint-peter	Chalfont Saint Peter	city	alone
Chalinze	chalinze	Chalinze	city	in
Chalisgaon	chalisgaon	Chalisgaon	city	alone
Chalk Farm	chalk-farm	Chalk Farm	city	alone
Challakere	challakere	Challakere	city	in
Chalmette	chalmette	Chalmette	city	in
Chalon-sur-Saône	chalon-sur-saone	Chalon-sur-Saône	city	alone
Châlons-en-Champagne	chalons-en-champagne	Châlons-en-Champagne	city	alone
Chalus	chalus	Chalus	city	alone
Chaman	chaman	Chaman	city	alone
Chamartin	chamartin	Chamartin	city	alone
Chamartín	chamartin	Chamartin	city	alone
Chambersburg	chambersburg	Chambersburg	city	in
Chambéry	chambery	Chambéry	city	alone
Chamblee	chamblee	Chamblee	city	in
Chambly	chambly	Chambly	city	in
Chamdo	chamdo	Chamdo	city	alone
Changdu	chamdo	Chamdo	city	alone
Qamdo	chamdo	Chamdo	city	alone
Champa	champa	Champa	city	in
Champaign	champaign	Champaign	city	in
Champasak	champasak	Champasak	region	alone
Champigny-sur-Marne	champigny-sur-marne	Champigny-sur-Marne	city	alone
Champlin	champlin	Champlin	city	in
Champotón	champoton	Champotón	city	in
Champs-sur-Marne	champs-sur-marne	Champs-sur-Marne	city	alone
Chamrajnagar	chamrajnagar	Chamrajnagar	city	alone
Chancay	chancay	Chancay	city	in
Chanda	chanda	Chanda	city	alone
Chandannagar	chandannagar	Chandannagar	city	alone
Chandauli	chandauli	Chandauli	city	in
Chanderi	chanderi	Chanderi	city	in
Chandpur	chandpur	Chandpur	city	alone
Chanduasi	chanduasi	Chanduasi	city	alone
Changanacheri	changanacheri	Changanacheri	city	in
Changcheng	changcheng	Changcheng	city	alone
Changde	changde	Changde	city	alone
Changdian	changdian	Changdian	city	in
Changhua	changhua	Changhua	region	alone
Changji	changji	Changji	city	alone
Changle	changle	Changle	city	alone
Changleng	changleng	Changleng	city	in
Changli	changli	Changli	city	alone
Changling	changling	Changling	city	in
Ch’ang-ling-chen	changling	Changling	city	alone
Changning	changning	Changning	city	alone
Changnyeong	changnyeong	Changnyeong	city	alone
Changping	changping	Changping	city	alone
Changqing	changqing	Changqing	city	alone
Changshu	changshu	Changshu	city	alone
Changsu	changsu	Changsu	city	in
Changtu	changtu	Changtu	city	alone
Changwon	changwon	Changwon	city	alone
Changxin	changxin	Changxin	city	in
Changyi	changyi	Changyi	city	alone
Changyŏn	changyon	Changyŏn	city	in
Changzhi	changzhi	Changzhi	city	alone
Changzhou	changzhou	Changzhou	city	alone
Chanhassen	chanhassen	Chanhassen	city	in
Chania	chania	Chania	city	in
Chanika	chanika	Chanika	city	in
Channapatna	channapatna	Channapatna	city	alone
Channarayapatna	channarayapatna	Channarayapatna	city	in
Channelview	channelview	Channelview	city	in
Chanthaburi	chanthaburi	Chanthaburi	city	alone
Chantilly	chantilly	Chantilly	city	in
Chaohu	chaohu	Chaohu	city	alone
Chaotian	chaotian	Chaotian	city	in
Chzhaotyan’	chaotian	Chaotian	city	in
Chaouia-Ouardigha	chaouia-ouardigha	Chaouia-Ouardigha	region	alone
Chaoyang	chaoyang	Chaoyang	city	alone
Chaozhou	chaozhou	Chaozhou	city	alone
Chapadinha	chapadinha	Chapadinha	city	in
Chapayevsk	chapayevsk	Chapayevsk	city	alone
Chapecó	chapeco	Chapecó	city	alone
Chapel Allerton	chapel-allerton	Chapel Allerton	city	alone
Chapel Hill	chapel-hill	Chapel Hill	city	alone
Chapeltown	chapeltown	Chapeltown	city	in
Chapra	chapra	Chapra	city	alone
Char Bhadrasan	char-bhadrasan	Char Bhadrasan	city	alone
Charallave	charallave	Charallave	city	alone
Charata	charata	Charata	city	in
Chardara	chardara	Chardara	city	in
Charef	charef	Charef	city	in
Charente	charente	Charente	region	alone
Charente-Maritime	charente-maritime	Charente-Maritime	region	alone
Charenton-le-Pont	charenton-le-pont	Charenton-le-Pont	city	alone
Chari-Baguirmi	chari-baguirmi	Chari-Baguirmi	region	alone
Charikar	charikar	Charikar	city	in
Charkhi Dadri	charkhi-dadri	Charkhi Dadri	city	alone
Charleville-Mézières	charleville-mezieres	Charleville-Mézières	city	alone
Charlottenlund	charlottenlund	Charlottenlund	city	in
Charlottetown	charlottetown	Charlottetown	city	in
Charneca de Caparica	charneca-de-caparica	Charneca de Caparica	city	alone
Charqueadas	charqueadas	Charqueadas	city	in
Charsadda	charsadda	Charsadda	city	alone
Charter Township of Clinton	charter-township-of-clinton	Charter Township of Clinton	city	alone
Chartres	chartres	Chartres	city	in
Chas	chas	Chas	city	no
Chaska	chaska	Chaska	city	in
Chatan	chatan	Chatan	city	in
Châteauguay	chateauguay	Châteauguay	city	in
Châteauroux	chateauroux	Châteauroux	city	in
Châtelet	chatelet	Châtelet	city	in
Châtellerault	chatellerault	Châtellerault	city	in
Châtenay-Malabry	chatenay-malabry	Châtenay-Malabry	city	alone
Chatham	chatham	Chatham	city	in
Chatham Islands	chatham-islands	Chatham Islands	region	alone
Châtillon	chatillon	Châtillon	city	in
Chato	chato	Chato	city	in
Chatou	chatou	Chatou	city	in
Chatra	chatra	Chatra	city	in
Châu Đốc	chau-doc	Châu Đốc	city	alone
Chauk	chauk	Chauk	city	alone
Chaumont	chaumont	Chaumont	city	in
Chaupimarca	chaupimarca	Chaupimarca	city	in
Cheadle Hulme	cheadle-hulme	Cheadle Hulme	city	alone
Cheb	cheb	Cheb	city	in
Chebarkul	chebarkul	Chebarkul	city	in
Cheboksary	cheboksary	Cheboksary	city	alone
Çeboksarı	cheboksary	Cheboksary	city	alone
Cheektowaga	cheektowaga	Cheektowaga	city	in
Chefchaouen	chefchaouen	Chefchaouen	city	in
Chefushan	chefushan	Chefushan	city	in
Chegutu	chegutu	Chegutu	city	in
Chekhov	chekhov	Chekhov	city	no
Çexov	chekhov	Chekhov	city	alone
Chelghoum el Aïd	chelghoum-el-aid	Chelghoum el Aïd	city	alone
Chelles	chelles	Chelles	city	in
Chelmas	chelm	Chełm	city	alone
Chełm	chelm	Chełm	city	alone
Chemmumiahpet	chemmumiahpet	Chemmumiahpet	city	in
Chenab Nagar	chenab-nagar	Chenab Nagar	city	alone
Chenaran	chenaran	Chenaran	city	in
Chengalpattu	chengalpattu	Chengalpattu	city	alone
Chengannur	chengannur	Chengannur	city	in
Chengde	chengde	Chengde	city	alone
Chenggu	chenggu	Chenggu	city	alone
Chenghai	chenghai	Chenghai	city	in
Chenghua	chenghua	Chenghua	city	alone
Ch’eng-hai-hsien	chenghua	Chenghua	city	alone
Chengxian Chengguanzhen	chengxian-chengguanzhen	Chengxian Chengguanzhen	city	alone
Chengxiang	chengxiang	Chengxiang	city	alone
Chengyang	chengyang	Chengyang	city	alone
Chengzhong	chengzhong	Chengzhong	city	alone
Chengzihe	chengzihe	Chengzihe	city	alone
Chenlou	chenlou	Chenlou	city	in
Chenzhou	chenzhou	Chenzhou	city	alone
Cheonan	cheonan	Cheonan	city	alone
Cheongju-si	cheongju-si	Cheongju-si	city	alone
Cheongsong gun	cheongsong-gun	Cheongsong gun	city	alone
Chepén	chepen	Chepén	city	in
Chepstow	chepstow	Chepstow	city	in
Cher	cher	Cher	region	in
Cheraga	cheraga	Cheraga	city	in
Cherbourg	cherbourg-octeville	Cherbourg-Octeville	city	in
Cherbourg-Octeville	cherbourg-octeville	Cherbourg-Octeville	city	alone
Cheremkhovo	cheremkhovo	Cheremkhovo	city	in
Cherëmushki	cheremushki	Cherëmushki	city	alone
Cherepovets	cherepovets	Cherepovets	city	alone
Cheria	cheria	Cheria	city	alone
Cherkasy	cherkasy	Cherkasy	city	alone
Chernogorsk	chernogorsk	Chernogorsk	city	alone
Chernushka	chernushka	Chernushka	city	in
Chernyakhovsk	chernyakhovsk	Chernyakhovsk	city	in
Cherpulassery	cherpulassery	Cherpulassery	city	in
Cherry Hill	cherry-hill	Cherry Hill	city	alone
Cherthala	cherthala	Cherthala	city	in
Chervonohrad	chervonohrad	Chervonohrad	city	alone
Chesapeake	chesapeake	Chesapeake	city	in
Chesham	chesham	Chesham	city	in
Cheshire East	cheshire-east	Cheshire East	region	alone
Cheshire West and Chester	cheshire-west-and-chester	Cheshire West and Chester	region	alone
Cheshunt	cheshunt	Cheshunt	city	in
Chessington	chessington	Chessington	city	in
Chester-le-Street	chester-le-street	Chester-le-Street	city	alone
Chesterfield	chesterfield	Chesterfield	city	in
Chetouane	chetouane	Chetouane	city	in
Chetumal	chetumal	Chetumal	city	alone
Chetwayi	chetwayi	Chetwayi	city	in
Cheyyar	cheyyar	Cheyyar	city	in
Chhabra	chhabra	Chhabra	city	in
Chhagalnaiya	chhagalnaiya	Chhagalnaiya	city	in
Chhatak	chhatak	Chhatak	city	in
Chhatarpur	chhatarpur	Chhatarpur	city	alone
Chhattisgarh	chhattisgarh	Chhattisgarh	region	alone
Chhibramau	chhibramau	Chhibramau	city	in
Chhindwara	chhindwara	Chhindwara	city	alone
Chí Linh	chi-linh	Chí Linh	city	alone
Chía	chia	Chía	city	in
Chiapa de Corzo	chiapa-de-corzo	Chiapa de Corzo	city	alone
Chiavari	chiavari	Chiavari	city	in
Chiayi	chiayi	Chiayi	region	alone
Chiba	chiba	Chiba	city	alone
Chibuto	chibuto	Chibuto	city	in
Chicago Heights	chicago-heights	Chicago Heights	city	alone
Chichaoua	chichaoua	Chichaoua	region	alone
Chichawatni	chichawatni	Chichawatni	city	alone
Chichester	chichester	Chichester	city	in
Chichibu	chichibu	Chichibu	city	in
Chichicastenango	chichicastenango	Chichicastenango	city	alone
Chichigalpa	chichigalpa	Chichigalpa	city	in
Chickasha	chickasha	Chickasha	city	in
Chiclana	chiclana-de-la-frontera	Chiclana de la Frontera	city	alone
Chiclana de la Frontera	chiclana-de-la-frontera	Chiclana de la Frontera	city	alone
Chiclayo	chiclayo	Chiclayo	city	alone
Chico	chico	Chico	city	in
Chicoloapan	chicoloapan	Chicoloapan	city	alone
Chiconi	chiconi	Chiconi	region	alone
Chicopee	chicopee	Chicopee	city	in
Chidambaram	chidambaram	Chidambaram	city	in
Chidawa	chidawa	Chidawa	city	in
Chieri	chieri	Chieri	city	in
Chieti	chieti	Chieti	city	in
Chifeng	chifeng	Chifeng	city	alone
Chigasaki	chigasaki	Chigasaki	city	alone
Chigorodó	chigorodo	Chigorodó	city	in
Chiguayante	chiguayante	Chiguayante	city	alone
Chihuahua City	chihuahua	Chihuahua	city	alone
Chiili	chiili	Chiili	city	in
Shiyeli	chiili	Chiili	city	in
Chik Ballapur	chik-ballapur	Chik Ballapur	city	alone
Chikhli	chikhli	Chikhli	city	in
Chikkamagaluru	chikmagalur	Chikmagalur	city	alone
Chikmagalur	chikmagalur	Chikmagalur	city	alone
Chikodi	chikodi	Chikodi	city	in
Chikushino-shi	chikushino-shi	Chikushino-shi	city	alone
Chilakalurupet	chilakalurupet	Chilakalurupet	city	alone
Chilapa de Álvarez	chilapa-de-alvarez	Chilapa de Álvarez	city	alone
Chilca	chilca	Chilca	city	alone
Chilecito	chilecito	Chilecito	city	in
Chilgok	chilgok	Chilgok	city	in
Chilibre	chilibre	Chilibre	city	in
Chililabombwe	chililabombwe	Chililabombwe	city	in
Chillán	chillan	Chillán	city	alone
Chillicothe	chillicothe	Chillicothe	city	in
Chilliwack	chilliwack	Chilliwack	city	in
Chillum	chillum	Chillum	city	in
Chilmari	chilmari	Chilmari	city	in
Chilpancingo	chilpancingo	Chilpancingo	city	alone
Chimaltenango	chimaltenango	Chimaltenango	city	alone
Chimbas	chimbas	Chimbas	city	alone
Chimbote	chimbote	Chimbote	city	alone
Chimbu	chimbu	Chimbu	region	alone
Chimoio	chimoio	Chimoio	city	alone
Chin	chin	Chin	region	in
Chinandega	chinandega	Chinandega	city	alone
Chinautla	chinautla	Chinautla	city	alone
Chinch'ŏn	chinch-on	Chinch'ŏn	city	alone
Chincha Alta	chincha-alta	Chincha Alta	city	alone
Chinchiná	chinchina	Chinchiná	city	alone
Chingford	chingford	Chingford	city	in
Chingola	chingola	Chingola	city	alone
Chinhoyi	chinhoyi	Chinhoyi	city	alone
Chiniot	chiniot	Chiniot	city	alone
Chinnachowk	chinnachowk	Chinnachowk	city	alone
Chinnamanur	chinnamanur	Chinnamanur	city	in
Chino	chino	Chino	city	in
Chino Hills	chino-hills	Chino Hills	city	alone
Chintamani	chintamani	Chintamani	city	alone
Chioggia	chioggia	Chioggia	city	in
Chipata	chipata	Chipata	city	alone
Chiplun	chiplun	Chiplun	city	in
Chippenham	chippenham	Chippenham	city	in
Chipping Sodbury	chipping-sodbury	Chipping Sodbury	city	alone
Chipurupalle	chipurupalle	Chipurupalle	city	in
Chiquimula	chiquimula	Chiquimula	city	in
Chiquinquirá	chiquinquira	Chiquinquirá	city	in
Chirala	chirala	Chirala	city	alone
Chirang	chirang	Chirang	region	alone
Chirchiq	chirchiq	Chirchiq	city	alone
Chiredzi	chiredzi	Chiredzi	city	in
Chiriquí	chiriqui	Chiriquí	region	alone
Chirongui	chirongui	Chirongui	region	alone
Chiryu	chiryu	Chiryu	city	alone
Chishtian	chishtian	Chishtian	city	alone
Chislehurst	chislehurst	Chislehurst	city	in
Chistopol	chistopol	Chistopol	city	alone
Chitapur	chitapur	Chitapur	city	in
Chitose	chitose	Chitose	city	alone
Chitradurga	chitradurga	Chitradurga	city	alone
Chittaranjan	chittaranjan	Chittaranjan	city	in
Chittaurgarh	chittaurgarh	Chittaurgarh	city	alone
Chittur	chittur	Chittur	city	in
Chitungwiza	chitungwiza	Chitungwiza	city	alone
Chivacoa	chivacoa	Chivacoa	city	alone
Chivilcoy	chivilcoy	Chivilcoy	city	in
Chizhou	chizhou	Chizhou	city	alone
Chlef	chlef	Chlef	region	in
Chobe	chobe	Chobe	region	in
Chocó	choco	Chocó	region	in
Chocope	chocope	Chocope	city	in
Chodavaram	chodavaram	Chodavaram	city	in
Chofu	chofu	Chofu	city	alone
Choibalsan	choibalsan	Choibalsan	city	in
Choiseul	choiseul	Choiseul	region	alone
Choisy-le-Roi	choisy-le-roi	Choisy-le-Roi	city	alone
Choinicės	chojnice	Chojnice	city	in
Chojnice	chojnice	Chojnice	city	in
Chònice	chojnice	Chojnice	city	in
Chokwé	chokwe	Chokwé	city	alone
Chókwè	chokwe	Chokwé	city	alone
Cholargós	cholargos	Cholargós	city	in
Cholet	cholet	Cholet	city	in
Choloma	choloma	Choloma	city	alone
Cholula	cholula	Cholula	city	alone
Choluteca	choluteca	Choluteca	region	alone
Choma	choma	Choma	city	in
Chomutov	chomutov	Chomutov	city	in
Chon Buri	chon-buri	Chon Buri	city	alone
Chone	chone	Chone	city	in
Chongjin	chongjin	Chongjin	city	alone
Chŏngju	chongju	Chŏngju	city	in
Chonglong	chonglong	Chonglong	city	in
Chongxing	chongxing	Chongxing	city	in
Chongzuo	chongzuo	Chongzuo	city	alone
Chontales	chontales	Chontales	region	alone
Chopda	chopda	Chopda	city	alone
Chorley	chorley	Chorley	city	in
Chornomors’k	chornomors-k	Chornomors’k	city	in
Chortkiv	chortkiv	Chortkiv	city	in
Chortoq	chortoq	Chortoq	city	in
Chorzów	chorzow	Chorzów	city	alone
Chožuvas	chorzow	Chorzów	city	alone
Chosica	chosica	Chosica	city	alone
Chowchilla	chowchilla	Chowchilla	city	in
Christiana	christiana	Christiana	city	in
Christiansburg	christiansburg	Christiansburg	city	in
Chrudim	chrudim	Chrudim	region	alone
Chrzanów	chrzanow	Chrzanów	city	in
Chšanuvas	chrzanow	Chrzanów	city	in
Chtouka Aït Baha	chtouka-ait-baha	Chtouka Aït Baha	region	alone
Chu	chu	Chu	city	no
Shu	chu	Chu	city	no
Chubut	chubut	Chubut	region	no
Chuchar-kana Mandi	chuchar-kana-mandi	Chuchar-kana Mandi	city	alone
Chuhuyiv	chuhuyiv	Chuhuyiv	city	in
Chukha	chukha	Chukha	region	alone
Chukotka	chukotka	Chukotka	region	alone
Chukotka Autonomous	chukotka-autonomous	Chukotka Autonomous	region	alone
Chula Vista	chula-vista	Chula Vista	city	alone
Chulucanas	chulucanas	Chulucanas	city	alone
Chum Phae	chum-phae	Chum Phae	city	alone
Chumphon	chumphon	Chumphon	city	in
Chunar	chunar	Chunar	city	in
Chuncheon	chuncheon	Chuncheon	city	alone
Chungju	chungju	Chungju	city	alone
Chunian	chunian	Chunian	city	in
Chuquisaca	chuquisaca	Chuquisaca	region	alone
Churachandpur	churachandpur	Churachandpur	city	in
Churu	churu	Churu	city	alone
Chusovoy	chusovoy	Chusovoy	city	in
Çusovoy	chusovoy	Chusovoy	city	in
Chust	chust	Chust	city	alone
Chüy	chuy	Chüy	region	in
Chuju shehiri	chuzhou	Chuzhou	city	alone
Chuzhou	chuzhou	Chuzhou	city	alone
Chystyakove	chystyakove	Chystyakove	city	in
Ciales	ciales	Ciales	region	alone
Ciamis	ciamis	Ciamis	city	alone
Ciampea	ciampea	Ciampea	city	alone
Ciampino	ciampino	Ciampino	city	in
Cianorte	cianorte	Cianorte	city	in
Cibinong	cibinong	Cibinong	city	alone
Cibitoke	cibitoke	Cibitoke	region	alone
Cibolo	cibolo	Cibolo	city	in
Cicero	cicero	Cicero	city	in
Cicurug	cicurug	Cicurug	city	alone
Cidade de Nacala	cidade-de-nacala	Cidade de Nacala	city	alone
Cidra	cidra	Cidra	region	in
Cechanuvas	ciechanow	Ciechanów	city	in
Ciechanów	ciechanow	Ciechanów	city	in
Ciego de Ávila	ciego-de-avila	Ciego de Ávila	city	alone
Ciénaga	cienaga	Ciénaga	city	alone
Cienfuegos	cienfuegos	Cienfuegos	city	alone
Cešynas	cieszyn	Cieszyn	city	in
Cieszyn	cieszyn	Cieszyn	city	in
Cieza	cieza	Cieza	city	in
Cifuentes	cifuentes	Cifuentes	city	in
Cikampek	cikampek	Cikampek	city	alone
Cikarang	cikarang	Cikarang	city	alone
Cikupa	cikupa	Cikupa	city	alone
Cileungsir	cileungsir	Cileungsir	city	alone
Cileunyi	cileunyi	Cileunyi	city	alone
Cimahi	cimahi	Cimahi	city	alone
Cimin	cimin	Cimin	city	in
Cimișlia	cimislia	Cimișlia	region	alone
Cinco Ranch	cinco-ranch	Cinco Ranch	city	alone
Cinisello Balsamo	cinisello-balsamo	Cinisello Balsamo	city	alone
Cintalapa de Figueroa	cintalapa-de-figueroa	Cintalapa de Figueroa	city	alone
Cipolletti	cipolletti	Cipolletti	city	alone
Ciputat	ciputat	Ciputat	city	alone
Ciranjang-hilir	ciranjang-hilir	Ciranjang-hilir	city	alone
Cirebon	cirebon	Cirebon	city	alone
Cirencester	cirencester	Cirencester	city	in
Cisterna di Latina	cisterna-di-latina	Cisterna di Latina	city	alone
Citeureup	citeureup	Citeureup	city	alone
Citrus Heights	citrus-heights	Citrus Heights	city	alone
Citrus Park	citrus-park	Citrus Park	city	alone
City of Banjul	city-of-banjul	City of Banjul	region	alone
City of Francistown	city-of-francistown	City of Francistown	region	alone
City of Milford	city-of-milford	City of Milford	city	alone
City of Saint Peters	city-of-saint-peters	City of Saint Peters	city	alone
City of Sammamish	city-of-sammamish	City of Sammamish	city	alone
City of Taguig	city-of-taguig	City of Taguig	city	alone
City of Westminster	city-of-westminster	City of Westminster	city	alone
City of Zagreb	city-of-zagreb	City of Zagreb	region	alone
Ciudad Acuña	ciudad-acuna	Ciudad Acuña	city	alone
Ciudad Altamirano	ciudad-altamirano	Ciudad Altamirano	city	alone
Ciudad Benito Juárez	ciudad-benito-juarez	Ciudad Benito Juárez	city	alone
Ciudad Bolívar	ciudad-bolivar	Ciudad Bolívar	city	alone
Ciudad Bolivia	ciudad-bolivia	Ciudad Bolivia	city	alone
Ciudad Choluteca	ciudad-choluteca	Ciudad Choluteca	city	alone
Ciudad Constitución	ciudad-constitucion	Ciudad Constitución	city	alone
Ciudad de Allende	ciudad-de-allende	Ciudad de Allende	city	alone
Ciudad de Huajuapan de León	ciudad-de-huajuapan-de-leon	Ciudad de Huajuapan de León	city	alone
Ciudad de Villa de Álvarez	ciudad-de-villa-de-alvarez	Ciudad de Villa de Álvarez	city	alone
Ciudad del Carmen	ciudad-del-carmen	Ciudad del Carmen	city	alone
Ciudad Delicias	ciudad-delicias	Ciudad Delicias	city	alone
Ciudad Fernández	ciudad-fernandez	Ciudad Fernández	city	alone
Ciudad Guayana	ciudad-guayana	Ciudad Guayana	city	alone
Ciudad Guzmán	ciudad-guzman	Ciudad Guzmán	city	alone
Ciudad Hidalgo	ciudad-hidalgo	Ciudad Hidalgo	city	alone
Ciudad Lineal	ciudad-lineal	Ciudad Lineal	city	alone
Ciudad López Mateos	ciudad-lopez-mateos	Ciudad López Mateos	city	alone
Ciudad Madero	ciudad-madero	Ciudad Madero	city	alone
Ciudad Mante	ciudad-mante	Ciudad Mante	city	alone
Ciudad Melchor Múzquiz	ciudad-melchor-muzquiz	Ciudad Melchor Múzquiz	city	alone
Ciudad Mendoza	ciudad-mendoza	Ciudad Mendoza	city	alone
Ciudad Nezahualcoyotl	ciudad-nezahualcoyotl	Ciudad Nezahualcoyotl	city	alone
Ciudad Nicolás Romero	ciudad-nicolas-romero	Ciudad Nicolás Romero	city	alone
Ciudad Obregón	ciudad-obregon	Ciudad Obregón	city	alone
Ciudad Ojeda	ciudad-ojeda	Ciudad Ojeda	city	alone
Ciudad Piar	ciudad-piar	Ciudad Piar	city	alone
Cidade Real	ciudad-real	Ciudad Real	city	alone
Ciudad Real	ciudad-real	Ciudad Real	city	alone
Ciudá Real	ciudad-real	Ciudad Real	city	alone
Ciudad Río Bravo	ciudad-rio-bravo	Ciudad Río Bravo	city	alone
Ciudad Sabinas Hidalgo	ciudad-sabinas-hidalgo	Ciudad Sabinas Hidalgo	city	alone
Ciudad Sahagun	ciudad-sahagun	Ciudad Sahagun	city	alone
Ciudad Sandino	ciudad-sandino	Ciudad Sandino	city	alone
Ciudad Satelite	ciudad-satelite	Ciudad Satelite	city	alone
Ciudad Valles	ciudad-valles	Ciudad Valles	city	alone
Ciudad Victoria	ciudad-victoria	Ciudad Victoria	city	alone
Ciudad Vieja	ciudad-vieja	Ciudad Vieja	city	alone
Ciutadella	ciutadella	Ciutadella	city	in
Civitanova Marche	civitanova-marche	Civitanova Marche	city	alone
Civitavecchia	civitavecchia	Civitavecchia	city	in
Cixi	cixi	Cixi	city	alone
Cizre	cizre	Cizre	city	alone
Clackmannanshire	clackmannanshire	Clackmannanshire	region	alone
Clacton-on-Sea	clacton-on-sea	Clacton-on-Sea	city	alone
Clamart	clamart	Clamart	city	in
Clare	clare	Clare	region	no
Claremont	claremont	Claremont	city	in
Claremore	claremore	Claremore	city	in
Clarence-Rockland	clarence-rockland	Clarence-Rockland	city	alone
Clarendon	clarendon	Clarendon	region	in
Clark-Fulton	clark-fulton	Clark-Fulton	city	alone
Clarksburg	clarksburg	Clarksburg	city	in
Clarksdale	clarksdale	Clarksdale	city	in
Clarksville	clarksville	Clarksville	city	in
Clay	clay	Clay	city	no
Clayton	clayton	Clayton	city	no
Clearfield	clearfield	Clearfield	city	in
Clearlake	clearlake	Clearlake	city	in
Clearwater	clearwater	Clearwater	city	in
Cleburne	cleburne	Cleburne	city	in
Cleckheaton	cleckheaton	Cleckheaton	city	in
Cleethorpes	cleethorpes	Cleethorpes	city	in
Clemmons	clemmons	Clemmons	city	in
Clemson	clemson	Clemson	city	in
Clermont	clermont	Clermont	city	in
Clermont-Ferrand	clermont-ferrand	Clermont-Ferrand	city	alone
Clervaux	clervaux	Clervaux	region	alone
Clevedon	clevedon	Clevedon	city	in
Clichy	clichy	Clichy	city	in
Clichy-sous-Bois	clichy-sous-bois	Clichy-sous-Bois	city	alone
Cliffside Park	cliffside-park	Cliffside Park	city	alone
Clifton	clifton	Clifton	city	no
Clinton	clinton	Clinton	city	no
Clive	clive	Clive	city	no
Clonmel	clonmel	Clonmel	city	in
Cloppenburg	cloppenburg	Cloppenburg	city	in
Closepet	closepet	Closepet	city	alone
Cloverleaf	cloverleaf	Cloverleaf	city	in
Cloverly	cloverly	Cloverly	city	in
Clovis	clovis	Clovis	city	in
Cluj-Napoca	cluj-napoca	Cluj-Napoca	city	alone
Clydach	clydach	Clydach	city	in
Clydebank	clydebank	Clydebank	city	in
Cờ Đỏ	co-do	Cờ Đỏ	city	alone
Coacalco	coacalco	Coacalco	city	alone
Coachella	coachella	Coachella	city	in
Coahuila	coahuila	Coahuila	region	alone
Coalinga	coalinga	Coalinga	city	in
Coalville	coalville	Coalville	city	in
Coamo	coamo	Coamo	region	in
Coaraci	coaraci	Coaraci	city	in
Coari	coari	Coari	city	in
Coatbridge	coatbridge	Coatbridge	city	in
Coatepec	coatepec	Coatepec	city	in
Coatepeque	coatepeque	Coatepeque	city	in
Coatzacoalcos	coatzacoalcos	Coatzacoalcos	city	alone
Coatzintla	coatzintla	Coatzintla	city	in
Cobán	coban	Cobán	city	in
Cobham	cobham	Cobham	city	in
Cobija	cobija	Cobija	city	in
Cobourg	cobourg	Cobourg	city	in
Cochrane	cochrane	Cochrane	city	in
Cockeysville	cockeysville	Cockeysville	city	in
Coclé	cocle	Coclé	region	in
Cocoa	cocoa	Cocoa	city	in
Coconut Creek	coconut-creek	Coconut Creek	city	alone
Coconut Grove	coconut-grove	Coconut Grove	city	alone
Cocorote	cocorote	Cocorote	city	in
Cocos	cocos	Cocos	city	in
Codó	codo	Codó	city	in
Coelho Neto	coelho-neto	Coelho Neto	city	alone
Coeur d'Alene	coeur-d-alene	Coeur d'Alene	city	alone
Coffs Harbour	coffs-harbour	Coffs Harbour	city	alone
Cogan	cogan	Cogan	city	in
Cohoes	cohoes	Cohoes	city	in
Coimbatore	coimbatore	Coimbatore	city	alone
Coity	coity	Coity	city	in
Cojedes	cojedes	Cojedes	region	alone
Cojutepeque	cojutepeque	Cojutepeque	city	in
Colatina	colatina	Colatina	city	alone
Colcapirhua	colcapirhua	Colcapirhua	city	in
Coleraine	coleraine	Coleraine	city	in
Colima	colima	Colima	city	no
Colinas	colinas	Colinas	city	in
Collado Villalba	collado-villalba	Collado Villalba	city	alone
Collegno	collegno	Collegno	city	in
Colleyville	colleyville	Colleyville	city	in
Collierville	collierville	Collierville	city	in
Collines	collines	Collines	region	alone
Collingwood	collingwood	Collingwood	city	in
Collinsville	collinsville	Collinsville	city	in
Collinwood	collinwood	Collinwood	city	in
Collo	collo	Collo	city	in
Colmenar Viejo	colmenar-viejo	Colmenar Viejo	city	alone
Colne	colne	Colne	city	in
Cologno Monzese	cologno-monzese	Cologno Monzese	city	alone
Colomadu	colomadu	Colomadu	city	in
Colombes	colombes	Colombes	city	alone
Colomiers	colomiers	Colomiers	city	in
Coloncito	coloncito	Coloncito	city	in
Colonelganj	colonelganj	Colonelganj	city	in
Colonia	colonia	Colonia	city	in
Colonia del Sol	colonia-del-sol	Colonia del Sol	city	alone
Colonial Heights	colonial-heights	Colonial Heights	city	alone
Colton	colton	Colton	city	in
Columbia	columbia	Columbia	city	no
Columbine	columbine	Columbine	city	in
Colwood	colwood	Colwood	city	in
Colwyn Bay	colwyn-bay	Colwyn Bay	city	alone
Comal	comal	Comal	city	in
Comalcalco	comalcalco	Comalcalco	city	in
Comayagua	comayagua	Comayagua	city	in
Comé	come	Comé	city	in
Comerío	comerio	Comerío	region	alone
Comilla	comilla	Comilla	city	alone
Comiso	comiso	Comiso	city	in
Comitán de Domínguez	comitan-de-dominguez	Comitán de Domínguez	city	alone
Commack	commack	Commack	city	in
Commerce City	commerce-city	Commerce City	city	alone
Commewijne	commewijne	Commewijne	region	alone
Como	como	Como	city	no
Côme	como	Como	city	in
Comodoro Rivadavia	comodoro-rivadavia	Comodoro Rivadavia	city	alone
Comoé	comoe	Comoé	region	in
Compiègne	compiegne	Compiègne	city	in
Compostela	compostela	Compostela	city	in
Compostela Valley	compostela-valley	Compostela Valley	region	alone
Conceição do Araguaia	conceicao-do-araguaia	Conceição do Araguaia	city	alone
Conceição do Coité	conceicao-do-coite	Conceição do Coité	city	alone
Concepcion	concepcion-ph	Concepcion	city	no
Conception Bay South	conception-bay-south	Conception Bay South	city	alone
Concord	concord	Concord	city	no
Concordia	concordia	Concordia	city	alone
Concórdia	concordia-br	Concórdia	city	in
Condado	condado	Condado	city	in
Conegliano	conegliano	Conegliano	city	in
Coney Island	coney-island	Coney Island	city	alone
Conflans-Sainte-Honorine	conflans-sainte-honorine	Conflans-Sainte-Honorine	city	alone
Congleton	congleton	Congleton	city	in
Congo - Brazzaville	congo	Congo	country	alone
Congonhas	congonhas	Congonhas	city	in
Conisbrough	conisbrough	Conisbrough	city	in
Connaught	connaught	Connaught	region	alone
Cono Norte	cono-norte	Cono Norte	city	alone
Conroe	conroe	Conroe	city	in
Conselheiro Lafaiete	conselheiro-lafaiete	Conselheiro Lafaiete	city	alone
Consett	consett	Consett	city	in
Consolacion	consolacion	Consolacion	city	in
Consolación del Sur	consolacion-del-sur	Consolación del Sur	city	alone
Constanza	constanza	Constanza	city	in
Constitución	constitucion	Constitución	city	in
Contagem	contagem	Contagem	city	alone
Contai	contai	Contai	city	alone
Contla	contla	Contla	city	in
Contramaestre	contramaestre	Contramaestre	city	alone
Converse	converse	Converse	city	in
Conway	conway	Conway	city	in
Conwy	conwy	Conwy	region	in
Conyers	conyers	Conyers	city	in
Cookeville	cookeville	Cookeville	city	in
Coon Rapids	coon-rapids	Coon Rapids	city	alone
Coondapoor	coondapoor	Coondapoor	city	in
Cooper City	cooper-city	Cooper City	city	alone
Coos Bay	coos-bay	Coos Bay	city	alone
Copacabana	copacabana	Copacabana	city	in
Municipio de Copacabana	copacabana	Copacabana	city	alone
Copán	copan	Copán	region	in
Copiague	copiague	Copiague	city	in
Copiapó	copiapo	Copiapó	city	alone
Coppell	coppell	Coppell	city	in
Copperas Cove	copperas-cove	Copperas Cove	city	alone
Copperbelt	copperbelt	Copperbelt	region	alone
Coquimbo	coquimbo	Coquimbo	city	alone
Coquitlam	coquitlam	Coquitlam	city	in
Coral Gables	coral-gables	Coral Gables	city	alone
Coral Harbour	coral-harbour	Coral Harbour	city	alone
Coral Springs	coral-springs	Coral Springs	city	alone
Coral Terrace	coral-terrace	Coral Terrace	city	alone
Coralville	coralville	Coralville	city	in
Coram	coram	Coram	city	in
Corato	corato	Corato	city	in
Corbeil-Essonnes	corbeil-essonnes	Corbeil-Essonnes	city	alone
Corby	corby	Corby	city	in
Corcoran	corcoran	Corcoran	city	in
Cordeirópolis	cordeiropolis	Cordeirópolis	city	in
Cordillera	cordillera	Cordillera	region	alone
Cordillera Administrative	cordillera-administrative	Cordillera Administrative	region	alone
Cordova	cordova	Cordova	city	in
Coria del Río	coria-del-rio	Coria del Río	city	alone
Çorlu	corlu	Çorlu	city	alone
Cornélio Procópio	cornelio-procopio	Cornélio Procópio	city	alone
Cornelius	cornelius	Cornelius	city	no
Cornellà de Llobregat	cornella-de-llobregat	Cornellà de Llobregat	city	alone
Coro	coro	Coro	city	in
Coroatá	coroata	Coroatá	city	in
Corona	corona	Corona	city	no
Coronado	coronado	Coronado	city	in
Coronel	coronel	Coronel	city	alone
Coronel Fabriciano	coronel-fabriciano	Coronel Fabriciano	city	alone
Coronel Oviedo	coronel-oviedo	Coronel Oviedo	city	alone
Coronel Suárez	coronel-suarez	Coronel Suárez	city	alone
Coronie	coronie	Coronie	region	alone
Corozal	corozal	Corozal	city	in
Corralillo	corralillo	Corralillo	city	in
Corrèze	correze	Corrèze	region	alone
Ciudad de Corrientes	corrientes	Corrientes	city	alone
Corrientes	corrientes	Corrientes	city	alone
Corroios	corroios	Corroios	city	in
Corse-du-Sud	corse-du-sud	Corse-du-Sud	region	alone
Corsicana	corsicana	Corsicana	city	in
Corsico	corsico	Corsico	city	in
Cortazar	cortazar	Cortazar	city	alone
Cortés	cortes	Cortés	region	alone
Cortland	cortland	Cortland	city	in
Cortlandt Manor	cortlandt-manor	Cortlandt Manor	city	alone
Çorum	corum	Çorum	city	alone
Corumbá	corumba	Corumbá	city	alone
Coruripe	coruripe	Coruripe	city	in
Corvallis	corvallis	Corvallis	city	in
Cosamaloapan	cosamaloapan	Cosamaloapan	city	in
Cosenza	cosenza	Cosenza	city	alone
Coslada	coslada	Coslada	city	alone
Cosmópolis	cosmopolis	Cosmópolis	city	in
Costa Mesa	costa-mesa	Costa Mesa	city	alone
Coswig	coswig	Coswig	city	in
Cotabato City	cotabato-city	Cotabato City	city	alone
Cotai	cotai	Cotai	region	in
Côte-d’Or	cote-d-or	Côte-d’Or	region	alone
Côte-Saint-Luc	cote-saint-luc	Côte-Saint-Luc	city	alone
Côtes-d’Armor	cotes-d-armor	Côtes-d’Armor	region	alone
Cotia	cotia	Cotia	city	alone
Cotopaxi	cotopaxi	Cotopaxi	region	alone
Cottage Grove	cottage-grove	Cottage Grove	city	alone
Cottage Lake	cottage-lake	Cottage Lake	city	alone
Cottonwood Heights	cottonwood-heights	Cottonwood Heights	city	alone
Cotuí	cotui	Cotuí	city	in
Coudekerque-Branche	coudekerque-branche	Coudekerque-Branche	city	alone
Coulsdon	coulsdon	Coulsdon	city	in
Country Club Hills	country-club-hills	Country Club Hills	city	alone
Courbevoie	courbevoie	Courbevoie	city	alone
Courcelles	courcelles	Courcelles	city	in
Courtenay	courtenay	Courtenay	city	in
Cova Lima	cova-lima	Cova Lima	region	alone
Covasna	covasna	Covasna	region	alone
Cové	cove	Cové	city	in
Covina	covina	Covina	city	in
Covington	covington	Covington	city	in
Cowes	cowes	Cowes	city	in
Cowley	cowley	Cowley	city	in
Cox’s Bazar	cox-s-bazar-bd	Cox’s Bazar	city	alone
Coxim	coxim	Coxim	city	in
Coyah	coyah	Coyah	city	alone
Coyhaique	coyhaique	Coyhaique	city	in
Coyoacán	coyoacan	Coyoacán	city	alone
Coyotepec	coyotepec	Coyotepec	city	in
Coyula	coyula	Coyula	city	in
Cradock	cradock	Cradock	city	in
Craigavon	craigavon	Craigavon	city	in
Craiova	craiova	Craiova	city	alone
Cramlington	cramlington	Cramlington	city	in
Cranberry Township	cranberry-township	Cranberry Township	city	alone
Cranbrook	cranbrook	Cranbrook	city	in
Cranford	cranford	Cranford	city	in
Cranston	cranston	Cranston	city	in
Crateús	crateus	Crateús	city	in
Crato	crato	Crato	city	alone
Cravinhos	cravinhos	Cravinhos	city	in
Crawfordsville	crawfordsville	Crawfordsville	city	in
Creil	creil	Creil	city	no
Crema	crema	Crema	city	in
Crest Hill	crest-hill	Crest Hill	city	alone
Creston	creston	Creston	city	in
Crestview	crestview	Crestview	city	in
Créteil	creteil	Créteil	city	alone
Creuse	creuse	Creuse	region	alone
Creve Coeur	creve-coeur	Creve Coeur	city	alone
Crevillent	crevillent	Crevillent	city	in
Crevillente	crevillent	Crevillent	city	in
Crewe	crewe	Crewe	city	in
Criciúma	criciuma	Criciúma	city	alone
Cricklewood	cricklewood	Cricklewood	city	in
Crimmitschau	crimmitschau	Crimmitschau	city	in
Cristalina	cristalina	Cristalina	city	in
Criuleni	criuleni	Criuleni	region	alone
Crofton	crofton	Crofton	city	in
Croix-des-Bouquets	croix-des-bouquets	Croix-des-Bouquets	city	alone
Kwadèbouke	croix-des-bouquets	Croix-des-Bouquets	city	alone
Crooked Island and Long Cay	crooked-island-and-long-cay	Crooked Island and Long Cay	region	alone
Crosby	crosby	Crosby	city	in
Cross River	cross-river	Cross River	region	alone
Crotone	crotone	Crotone	city	in
Crowborough	crowborough	Crowborough	city	in
Crowthorne	crowthorne	Crowthorne	city	in
Croydon	croydon	Croydon	city	in
Crozet	crozet	Crozet	region	alone
Cruz das Almas	cruz-das-almas	Cruz das Almas	city	alone
Cruz del Eje	cruz-del-eje	Cruz del Eje	city	alone
Cruzeiro	cruzeiro	Cruzeiro	city	alone
Cruzeiro do Sul	cruzeiro-do-sul	Cruzeiro do Sul	city	alone
Crystal	crystal	Crystal	city	no
Csongrád	csongrad	Csongrád	region	alone
Củ Chi	cu-chi	Củ Chi	city	alone
Cúa	cua	Cúa	city	no
Cuamba	cuamba	Cuamba	city	alone
Cuando Cobango	cuando-cobango	Cuando Cobango	region	alone
Cuando Cubango	cuando-cubango	Cuando Cubango	region	alone
Cuanza Norte	cuanza-norte	Cuanza Norte	region	alone
Cuanza Sul	cuanza-sul	Cuanza Sul	region	alone
Cuauhtémoc	cuauhtemoc	Cuauhtémoc	city	alone
Cuautitlán	cuautitlan	Cuautitlán	city	alone
Cuautitlán Izcalli	cuautitlan-izcalli	Cuautitlán Izcalli	city	alone
Cuautla	cuautla	Cuautla	city	alone
Cuautlancingo	cuautlancingo	Cuautlancingo	city	in
Cubatão	cubatao	Cubatão	city	alone
Çubuk	cubuk	Çubuk	city	alone
Cudahy	cudahy	Cudahy	city	in
Cuddalore	cuddalore	Cuddalore	city	alone
Cuernavaca	cuernavaca	Cuernavaca	city	alone
Cueto	cueto	Cueto	city	in
Cuiabá	cuiaba	Cuiabá	city	alone
Cuiaba	cuiaba-	Cuiaba	city	in
Cuito	cuito	Cuito	city	alone
Cuíto	cuito	Cuito	city	alone
Cukai	cukai	Cukai	city	alone
Culebra	culebra	Culebra	region	alone
Culemborg	culemborg	Culemborg	city	in
Culleredo	culleredo	Culleredo	city	in
Cullinan	cullinan	Cullinan	city	in
Cullman	cullman	Cullman	city	in
Culpeper	culpeper	Culpeper	city	in
Culver City	culver-city	Culver City	city	alone
Cumaná	cumana	Cumaná	city	alone
Cumanacoa	cumanacoa	Cumanacoa	city	in
Cumanayagua	cumanayagua	Cumanayagua	city	in
Cumberland	cumberland	Cumberland	city	in
Cumbernauld	cumbernauld	Cumbernauld	city	in
Cumbum	cumbum	Cumbum	city	alone
Çumra	cumra	Çumra	city	in
Cundinamarca	cundinamarca	Cundinamarca	region	alone
Cunene	cunene	Cunene	region	alone
Cuneo	cuneo	Cuneo	city	no
Cung Kiêm	cung-kiem	Cung Kiêm	city	alone
Curanilahue	curanilahue	Curanilahue	city	in
Curepipe	curepipe	Curepipe	city	alone
Curicó	curico	Curicó	city	alone
Curitibanos	curitibanos	Curitibanos	city	in
Currais Novos	currais-novos	Currais Novos	city	alone
Curridabat	curridabat	Curridabat	city	in
Currie	currie	Currie	city	in
Curtea de Argeş	curtea-de-arges	Curtea de Argeş	city	alone
Curtea de Argeș	curtea-de-arges	Curtea de Argeş	city	alone
Curug	curug	Curug	city	alone
Curup	curup	Curup	city	in
Curuzú Cuatiá	curuzu-cuatia	Curuzú Cuatiá	city	alone
Curvelo	curvelo	Curvelo	city	alone
Cuscatancingo	cuscatancingo	Cuscatancingo	city	in
Cuscatlán	cuscatlan	Cuscatlán	region	alone
Cutler	cutler	Cutler	city	in
Cutler Bay	cutler-bay	Cutler Bay	city	alone
Cutler Ridge	cutler-ridge	Cutler Ridge	city	alone
Cutral-Có	cutral-co	Cutral-Có	city	alone
Cuttack	cuttack	Cuttack	city	alone
Cuvette	cuvette	Cuvette	region	alone
Cuvette-Ouest	cuvette-ouest	Cuvette-Ouest	region	alone
Cuyahoga Falls	cuyahoga-falls	Cuyahoga Falls	city	alone
Cuyuni-Mazaruni	cuyuni-mazaruni	Cuyuni-Mazaruni	region	alone
Cwmbran	cwmbran	Cwmbran	city	in
Cyangugu	cyangugu	Cyangugu	city	alone
Cypress	cypress	Cypress	city	no
Czechowice-Dziedzice	czechowice-dziedzice	Czechowice-Dziedzice	city	alone
Čechovicės-Dzedzicės	czechowice-dziedzice	Czechowice-Dziedzice	city	alone
Czeladź	czeladz	Czeladź	city	in
Czerwionka	czerwionka-leszczyny	Czerwionka-Leszczyny	city	in
Czerwionka-Leszczyny	czerwionka-leszczyny	Czerwionka-Leszczyny	city	alone
Červionka-Leščynos	czerwionka-leszczyny	Czerwionka-Leszczyny	city	alone
Dabajuro	dabajuro	Dabajuro	city	in
Dabhoi	dabhoi	Dabhoi	city	in
Dabola	dabola	Dabola	region	alone
Dabou	dabou	Dabou	city	alone
Dabra	dabra	Dabra	city	alone
Dombrova Gurniča	dabrowa-gornicza	Dąbrowa Górnicza	city	alone
Dąbrowa Górnicza	dabrowa-gornicza	Dąbrowa Górnicza	city	alone
Dabwali	dabwali	Dabwali	city	alone
Dachang	dachang	Dachang	city	in
Dacheng	dacheng	Dacheng	city	alone
Dadra and Nagar Haveli	dadra-and-nagar-haveli	Dadra and Nagar Haveli	region	alone
Dadri	dadri	Dadri	city	alone
Dadu	dadu	Dadu	city	in
Daet	daet	Daet	city	in
Dafengdong	dafengdong	Dafengdong	city	in
Dagana	dagana	Dagana	region	alone
Dagenham	dagenham	Dagenham	city	in
Dagestanskiye Ogni	dagestanskiye-ogni	Dagestanskiye Ogni	city	alone
Dagupan	dagupan	Dagupan	city	alone
Dahanu	dahanu	Dahanu	city	in
Dahegam	dahegam	Dahegam	city	in
Dahuangshan	dahuangshan	Dahuangshan	city	in
Daito	daito	Daito	city	alone
Daizhuang	daizhuang	Daizhuang	city	in
Dajabón	dajabon	Dajabón	region	alone
Đắk Lắk	dak-lak	Đắk Lắk	region	alone
Đắk Nông	dak-nong	Đắk Nông	region	alone
Dakahlia	dakahlia	Dakahlia	region	alone
Dakhla-Oued Ed-Dahab	dakhla-oued-ed-dahab	Dakhla-Oued Ed-Dahab	region	alone
Dakhlet Nouadhibou	dakhlet-nouadhibou	Dakhlet Nouadhibou	region	alone
Dakor	dakor	Dakor	city	in
Dalaba	dalaba	Dalaba	region	alone
Dalarna	dalarna	Dalarna	region	alone
Dalfsen	dalfsen	Dalfsen	city	in
Dali	dali	Dali	city	in
Dali Old Town	dali-old-town	Dali Old Town	city	alone
Dalianwan	dalianwan	Dalianwan	city	in
Daliyat al Karmel	daliyat-al-karmel	Daliyat al Karmel	city	alone
Dalnegorsk	dalnegorsk	Dalnegorsk	city	in
Dalnerechensk	dalnerechensk	Dalnerechensk	city	in
Daloa	daloa	Daloa	city	alone
Dalserf	dalserf	Dalserf	city	in
Dalton	dalton	Dalton	city	in
Daly City	daly-city	Daly City	city	alone
Daman	daman	Daman	city	in
Daman and Diu	daman-and-diu	Daman and Diu	region	alone
Damanhur	damanhur	Damanhur	city	alone
Damaturu	damaturu	Damaturu	city	in
Damavand	damavand	Damavand	city	in
Dâmbovița	dambovita	Dâmbovița	region	alone
Dâmboviţa	dambovita-ro	Dâmboviţa	region	alone
Dambulla	dambulla	Dambulla	city	alone
Damghan	damghan	Damghan	city	alone
Damiao	damiao	Damiao	city	alone
Damietta	damietta	Damietta	city	alone
Dumyaţ	damietta	Damietta	city	alone
Damme	damme	Damme	city	no
Damoh	damoh	Damoh	city	alone
Damoujia	damoujia	Damoujia	city	in
Danané	danane	Danané	city	in
Danao	danao	Danao	city	alone
Danbury	danbury	Danbury	city	in
Dandeli	dandeli	Dandeli	city	in
Dandong	dandong	Dandong	city	alone
Dangjiang	dangjiang	Dangjiang	city	in
Dania Beach	dania-beach	Dania Beach	city	alone
Danilovgrad	danilovgrad	Danilovgrad	region	alone
Danjiangkou	danjiangkou	Danjiangkou	city	alone
Danlí	danli	Danlí	city	in
Danmarkshavn	danmarkshavn	Danmarkshavn	city	in
Danshui	danshui	Danshui	city	alone
Danvers	danvers	Danvers	city	in
Danville	danville	Danville	city	in
Daocheng	daocheng	Daocheng	city	in
Daokou	daokou	Daokou	city	in
Daotian	daotian	Daotian	city	alone
Daoukro	daoukro	Daoukro	city	in
Dapaong	dapaong	Dapaong	city	in
Dapeng	dapeng	Dapeng	city	in
Daphne	daphne	Daphne	city	no
Dapitan	dapitan	Dapitan	city	alone
Daqing	daqing	Daqing	city	alone
Dar'a	dar-a	Dar'a	city	alone
Dar Chabanne	dar-chabanne	Dar Chabanne	city	alone
Dar Chioukh	dar-chioukh	Dar Chioukh	city	alone
Dar el Beïda	dar-el-beida	Dar el Beïda	city	alone
Dar Kulayb	dar-kulayb	Dar Kulayb	city	alone
Dara	daraa	Daraa	city	no
Darab	darab	Darab	city	alone
Darayya	darayya	Darayya	city	alone
Darbhanga	darbhanga	Darbhanga	city	alone
Dardoq	dardoq	Dardoq	city	in
Darhan	darhan	Darhan	city	alone
Darhan Uul	darhan-uul	Darhan Uul	region	alone
Darien	darien	Darien	city	in
Darién	darien-pa	Darién	region	alone
Darkhan-Uul	darkhan-uul	Darkhan-Uul	region	alone
Darnah	darnah	Darnah	city	alone
Darsi	darsi	Darsi	city	in
Dartford	dartford	Dartford	city	in
Dartmouth	dartmouth	Dartmouth	city	in
Darton	darton	Darton	city	in
Darwen	darwen	Darwen	city	in
Daryapur	daryapur	Daryapur	city	in
Dasha	dasha	Dasha	city	alone
Dashahe	dashahe	Dashahe	city	in
Dasheng	dasheng	Dasheng	city	in
Dashi	dashi	Dashi	city	in
Dashiqiao	dashiqiao	Dashiqiao	city	alone
Dashitou	dashitou	Dashitou	city	alone
Dasmariñas	dasmarinas	Dasmariñas	city	alone
Dasna	dasna	Dasna	city	in
Daşoguz	dasoguz	Daşoguz	city	alone
Date	date	Date	city	no
Datia	datia	Datia	city	alone
Datong	datong	Datong	city	alone
Datteln	datteln	Datteln	city	no
Datun	datun	Datun	city	alone
Daudnagar	daudnagar	Daudnagar	city	in
Daund	daund	Daund	city	in
Daura	daura	Daura	city	alone
Dausa	dausa	Dausa	city	alone
Davangere	davangere	Davangere	city	alone
Davao City	davao	Davao	city	alone
Davao del Norte	davao-del-norte	Davao del Norte	region	alone
Davao del Sur	davao-del-sur	Davao del Sur	region	alone
Davao Oriental	davao-oriental	Davao Oriental	region	alone
Davenport	davenport	Davenport	city	in
Daventry	daventry	Daventry	city	in
David	david	David	city	no
Davie	davie	Davie	city	in
Davis	davis	Davis	city	no
Dawei	dawei	Dawei	city	alone
Dawson	dawson	Dawson	city	no
Dawukou	dawukou	Dawukou	city	alone
Daxi	daxi	Daxi	city	in
Ta-ch’i-chen	daxi	Daxi	city	alone
Daxing	daxing	Daxing	city	alone
Daxu	daxu	Daxu	city	in
Daye	daye	Daye	city	in
Daykundi	daykundi	Daykundi	region	alone
Dayr az Zawr	dayr-az-zawr	Dayr az Zawr	city	alone
Dayr Ḩafir	dayr-hafir	Dayr Ḩafir	city	alone
Dayr Mawas	dayr-mawas	Dayr Mawas	city	alone
Dayruţ	dayrut	Dayruţ	city	alone
Dazaifu	dazaifu	Dazaifu	city	alone
Dazhong	dazhong	Dazhong	city	alone
Dazhou	dazhou	Dazhou	city	alone
De Aar	de-aar	De Aar	city	alone
De Bosk	de-bosk	De Bosk	city	alone
De Pere	de-pere	De Pere	city	alone
Deal	deal	Deal	city	no
Dearborn	dearborn	Dearborn	city	in
Dearborn Heights	dearborn-heights	Dearborn Heights	city	alone
DeBary	debary	DeBary	city	in
Dębica	debica	Dębica	city	in
Debila	debila	Debila	city	in
Debre Birhan	debre-birhan	Debre Birhan	city	alone
Debre Mark’os	debre-mark-os	Debre Mark’os	city	alone
Debre Tabor	debre-tabor	Debre Tabor	city	alone
Debub	debub	Debub	region	in
Deçan	decan	Deçan	city	in
Deçani	decan	Deçan	city	in
Decatur	decatur	Decatur	city	in
Děčín	decin	Děčín	city	in
Dededo	dededo	Dededo	region	alone
Dededo Village	dededo-village	Dededo Village	city	alone
Dedham	dedham	Dedham	city	in
Dédougou	dedougou	Dédougou	city	in
Dedovsk	dedovsk	Dedovsk	city	in
Deer Park	deer-park	Deer Park	city	alone
Deer Valley	deer-valley	Deer Valley	city	alone
Deerfield	deerfield	Deerfield	city	in
Deerfield Beach	deerfield-beach	Deerfield Beach	city	alone
Deesa	deesa	Deesa	city	alone
Deeside	deeside	Deeside	city	in
Defiance	defiance	Defiance	city	no
Dehdasht	dehdasht	Dehdasht	city	alone
Dehiwala-Mount Lavinia	dehiwala-mount-lavinia	Dehiwala-Mount Lavinia	city	alone
Dehloran	dehloran	Dehloran	city	in
Dehra Dun	dehra-dun	Dehra Dun	city	alone
Dehri	dehri	Dehri	city	alone
Dehui	dehui	Dehui	city	alone
Deinze	deinze	Deinze	city	in
Deir al-Balah	deir-al-balah	Deir al-Balah	region	alone
Deir el-Balah	deir-el-balah	Deir el-Balah	city	alone
Dej	dej	Dej	city	no
DeKalb	dekalb	DeKalb	city	in
Del City	del-city	Del City	city	alone
Del Pilar	del-pilar	Del Pilar	city	alone
Del Rio	del-rio	Del Rio	city	alone
DeLand	deland	DeLand	city	in
Delano	delano	Delano	city	in
Delbrück	delbruck	Delbrück	city	in
Delegación Cuajimalpa de Morelos	delegacion-cuajimalpa-de-morelos	Delegación Cuajimalpa de Morelos	city	alone
Delfzijl	delfzijl	Delfzijl	city	in
Delgado	delgado	Delgado	city	alone
Deli Tua	deli-tua	Deli Tua	city	alone
Delijan	delijan	Delijan	city	in
Delitzsch	delitzsch	Delitzsch	city	in
Dellys	dellys	Dellys	city	in
Delmas	delmas	Delmas	city	in
Delmiro Gouveia	delmiro-gouveia	Delmiro Gouveia	city	alone
Delray Beach	delray-beach	Delray Beach	city	alone
Delta Amacuro	delta-amacuro	Delta Amacuro	region	alone
Deltona	deltona	Deltona	city	in
Demak	demak	Demak	city	in
Dembeni	dembeni	Dembeni	region	alone
Dembi Dolo	dembi-dolo	Dembi Dolo	city	alone
Demerara-Mahaica	demerara-mahaica	Demerara-Mahaica	region	alone
Congo - Kinshasa	democratic-republic-of-the-congo	Democratic Republic of the Congo	country	alone
Denbighshire	denbighshire	Denbighshire	region	alone
Dendermonde	dendermonde	Dendermonde	city	in
Termonde	dendermonde	Dendermonde	city	in
Dengbu	dengbu	Dengbu	city	alone
Denguélé²	denguele	Denguélé²	region	alone
Dengzhou	dengzhou	Dengzhou	city	alone
Denia	denia	Denia	city	in
Dénia	denia	Denia	city	in
Denison	denison	Denison	city	no
Denizli	denizli	Denizli	city	alone
Denov	denov	Denov	city	alone
Denton	denton	Denton	city	in
Denville	denville	Denville	city	in
Deoband	deoband	Deoband	city	alone
Deoghar	deoghar	Deoghar	city	alone
Deolali	deolali	Deolali	city	in
Deoli	deoli	Deoli	city	alone
Deoria	deoria	Deoria	city	alone
Depew	depew	Depew	city	in
Depok	depok	Depok	city	alone
Dêqên	deqen	Dêqên	city	alone
Deqing	deqing	Deqing	city	alone
Dera Ghazi Khan	dera-ghazi-khan	Dera Ghazi Khan	city	alone
Dera Ismail Khan	dera-ismail-khan	Dera Ismail Khan	city	alone
Dereham	dereham	Dereham	city	in
Derince	derince	Derince	city	alone
Derry and Strabane	derry-and-strabane	Derry and Strabane	region	alone
Derry Village	derry-village	Derry Village	city	alone
Descalvado	descalvado	Descalvado	city	in
Desert Hot Springs	desert-hot-springs	Desert Hot Springs	city	alone
Desio	desio	Desio	city	in
Desnogorsk	desnogorsk	Desnogorsk	city	in
Desnoqorsk	desnogorsk	Desnogorsk	city	in
DeSoto	desoto	DeSoto	city	in
Dessie	dessie	Dessie	city	alone
Det Udom	det-udom	Det Udom	city	alone
Detroit-Shoreway	detroit-shoreway	Detroit-Shoreway	city	alone
Deulgaon Raja	deulgaon-raja	Deulgaon Raja	city	alone
Deurne	deurne	Deurne	city	alone
Deux-Montagnes	deux-montagnes	Deux-Montagnes	city	alone
Deux-Sèvres	deux-sevres	Deux-Sèvres	region	alone
Deva	deva	Deva	city	in
Devakottai	devakottai	Devakottai	city	in
Devanahalli	devanahalli	Devanahalli	city	in
Devarkonda	devarkonda	Devarkonda	city	in
Develi	develi	Develi	city	in
Deventer	deventer	Deventer	city	alone
Dimter	deventer	Deventer	city	alone
Devinuwara	devinuwara	Devinuwara	city	in
Devizes	devizes	Devizes	city	in
Devonshire	devonshire	Devonshire	region	alone
Dewas	dewas	Dewas	city	alone
Dewsbury	dewsbury	Dewsbury	city	in
Deyang	deyang	Deyang	city	alone
Dezhou	dezhou	Dezhou	city	alone
Dhahran	dhahran	Dhahran	city	alone
Dhamar	dhamar	Dhamar	city	alone
Dhamnod	dhamnod	Dhamnod	city	in
Dhampur	dhampur	Dhampur	city	in
Dhamtari	dhamtari	Dhamtari	city	alone
Dhanaura	dhanaura	Dhanaura	city	in
Dhanbad	dhanbad	Dhanbad	city	alone
Dhandhuka	dhandhuka	Dhandhuka	city	in
Dhangadhi	dhangadhi	Dhangadhi	city	alone
Dhar	dhar	Dhar	city	in
Dharan	dharan	Dharan	city	alone
Dharangaon	dharangaon	Dharangaon	city	in
Dharapuram	dharapuram	Dharapuram	city	alone
Dhari	dhari	Dhari	city	in
Dharmabad	dharmabad	Dharmabad	city	in
Dharmadam	dharmadam	Dharmadam	city	in
Dharmanagar	dharmanagar	Dharmanagar	city	in
Dharmapuri	dharmapuri	Dharmapuri	city	alone
Dharmavaram	dharmavaram	Dharmavaram	city	alone
Dhaulpur	dhaulpur	Dhaulpur	city	alone
Dhawalagiri	dhawalagiri	Dhawalagiri	region	alone
Dhenkanal	dhenkanal	Dhenkanal	city	alone
Dhi Sufal	dhi-as-sufal	Dhi as Sufal	city	alone
Dhi as Sufal	dhi-as-sufal	Dhi as Sufal	city	alone
Dhi Qar	dhi-qar	Dhi Qar	region	alone
Dhofar	dhofar	Dhofar	region	alone
Dholka	dholka	Dholka	city	in
Dhone	dhone	Dhone	city	in
Dhoraji	dhoraji	Dhoraji	city	alone
Dhrangadhra	dhrangadhra	Dhrangadhra	city	alone
Dhrol	dhrol	Dhrol	city	in
Dhubri	dhubri	Dhubri	city	alone
Dhule	dhule	Dhule	city	alone
Dhulian	dhulian	Dhulian	city	alone
Dhupgari	dhupgari	Dhupgari	city	in
Dhuri	dhuri	Dhuri	city	in
Dĩ An	di-an	Dĩ An	city	alone
Diadema	diadema	Diadema	city	no
Diamantina	diamantina	Diamantina	city	in
Diamond Bar	diamond-bar	Diamond Bar	city	alone
Diamond Harbour	diamond-harbour	Diamond Harbour	city	alone
Diana	diana	Diana	region	no
Diapaga	diapaga	Diapaga	city	in
Dibai	dibai	Dibai	city	in
Dibba Al-Fujairah	dibba-al-fujairah	Dibba Al-Fujairah	city	alone
Dibba Al-Hisn	dibba-al-hisn	Dibba Al-Hisn	city	alone
Ḩişn Diba	dibba-al-hisn	Dibba Al-Hisn	city	alone
Dibër	diber	Dibër	region	in
Dibrugarh	dibrugarh	Dibrugarh	city	alone
Dickinson	dickinson	Dickinson	city	in
Dickson	dickson	Dickson	city	in
Didao	didao	Didao	city	alone
Didcot	didcot	Didcot	city	in
Didim	didim	Didim	city	in
Didouche Mourad	didouche-mourad	Didouche Mourad	city	alone
Didwana	didwana	Didwana	city	in
Dieburg	dieburg	Dieburg	city	in
Diekirch	diekirch	Diekirch	region	alone
Điên Biên	dien-bien	Điên Biên	region	alone
Dien Bien Phu	dien-bien-phu	Dien Bien Phu	city	alone
Điên Biên Phủ	dien-bien-phu	Dien Bien Phu	city	alone
Diepholz	diepholz	Diepholz	city	in
Dieppe	dieppe	Dieppe	city	in
Dietikon	dietikon	Dietikon	city	in
Dietzenbach	dietzenbach	Dietzenbach	city	in
Diffa	diffa	Diffa	city	in
Dig	dig	Dig	city	no
Dighwara	dighwara	Dighwara	city	in
Diglur	diglur	Diglur	city	in
Digos	digos	Digos	city	alone
Digras	digras	Digras	city	in
Digri	digri	Digri	city	in
Dijkot	dijkot	Dijkot	city	in
Dikhil	dikhil	Dikhil	region	alone
Dikirnis	dikirnis	Dikirnis	city	alone
Dikwa	dikwa	Dikwa	city	in
Dila	dila	Dila	city	in
Dilbeek	dilbeek	Dilbeek	city	in
Díli	dili-tl	Díli	region	in
Dilling	dilling	Dilling	city	in
Dillingen	dillingen	Dillingen	city	in
Dillingen an der Donau	dillingen-an-der-donau	Dillingen an der Donau	city	alone
Dimapur	dimapur	Dimapur	city	alone
Dimbokro	dimbokro	Dimbokro	city	alone
Dimitrovgrad	dimitrovgrad	Dimitrovgrad	city	alone
Dimitrovqrad	dimitrovgrad	Dimitrovgrad	city	alone
Dimona	dimona	Dimona	city	in
Dinagat Islands	dinagat-islands	Dinagat Islands	region	alone
Dinajpur	dinajpur	Dinajpur	city	alone
Dinalupihan	dinalupihan	Dinalupihan	city	alone
Dinapore	dinapore	Dinapore	city	alone
Dinar	dinar	Dinar	city	in
Dindigul	dindigul	Dindigul	city	alone
Dinga	dinga	Dinga	city	in
Dingcheng	dingcheng	Dingcheng	city	alone
Dingolfing	dingolfing	Dingolfing	city	in
Dingtao	dingtao	Dingtao	city	in
Dinguiraye	dinguiraye	Dinguiraye	region	alone
Dingxi	dingxi	Dingxi	city	alone
Dingzhou	dingzhou	Dingzhou	city	alone
Dinhata	dinhata	Dinhata	city	in
Dinnington	dinnington	Dinnington	city	in
Dinskaya	dinskaya	Dinskaya	city	in
Dinuba	dinuba	Dinuba	city	in
Diourbel	diourbel	Diourbel	region	alone
Dipalpur	dipalpur	Dipalpur	city	alone
Diphu	diphu	Diphu	city	in
Dipolog	dipolog-city	Dipolog City	city	alone
Dipolog City	dipolog-city	Dipolog City	city	alone
Dir	dir	Dir	city	no
Diriamba	diriamba	Diriamba	city	in
Dishna	dishna	Dishna	city	in
District of Taher	district-of-taher	District of Taher	city	alone
Distrito Federal	distrito-federal	Distrito Federal	region	alone
Distrito Nacional	distrito-nacional	Distrito Nacional	region	alone
Disuq	disuq	Disuq	city	alone
Ditzingen	ditzingen	Ditzingen	city	in
Divinópolis	divinopolis	Divinópolis	city	alone
Divnogorsk	divnogorsk	Divnogorsk	city	in
Divo	divo	Divo	city	in
Diwek	diwek	Diwek	city	in
Dix Hills	dix-hills	Dix Hills	city	alone
Dixiana	dixiana	Dixiana	city	in
Dixon	dixon	Dixon	city	no
Diyala	diyala	Diyala	region	alone
Diyarb Najm	diyarb-najm	Diyarb Najm	city	alone
Djamaa	djamaa	Djamaa	city	in
Djanet	djanet	Djanet	region	alone
Djelfa	djelfa	Djelfa	city	alone
Djemmal	djemmal	Djemmal	city	in
Djibloho	djibloho	Djibloho	region	alone
Djidiouia	djidiouia	Djidiouia	city	in
Djougou	djougou	Djougou	city	alone
Dmitrov	dmitrov	Dmitrov	city	alone
Doboj	doboj	Doboj	city	in
Dobrich	dobrich	Dobrich	city	alone
Dobropillya	dobropol-ye	Dobropol'ye	city	in
Dobropol'ye	dobropol-ye	Dobropol'ye	city	in
Dobryanka	dobryanka	Dobryanka	city	in
Doddaballapura	doddaballapura	Doddaballapura	city	alone
Dodge City	dodge-city	Dodge City	city	alone
Doetinchem	doetinchem	Doetinchem	city	in
Dogbo	dogbo	Dogbo	city	in
Dogondoutchi	dogondoutchi	Dogondoutchi	city	in
Doğubayazıt	dogubeyazit	Doğubeyazıt	city	alone
Doğubeyazıt	dogubeyazit	Doğubeyazıt	city	alone
Dohad	dohad	Dohad	city	alone
Dohar	dohar	Dohar	city	in
Dohuk	dohuk	Dohuk	region	in
Dole	dole	Dole	city	no
Dolgoprudnyy	dolgoprudnyy	Dolgoprudnyy	city	alone
Dolisie	dolisie	Dolisie	city	alone
Dolj	dolj	Dolj	region	in
Dollard-des-Ormeaux	dollard-des-ormeaux	Dollard-des-Ormeaux	city	alone
Dolores	dolores	Dolores	city	no
Dolton	dolton	Dolton	city	in
Domažlice	domazlice	Domažlice	region	alone
Dombivali	dombivali	Dombivali	city	alone
Dome	dome	Dome	city	in
Domodedovo	domodedovo	Domodedovo	city	in
Dompu	dompu	Dompu	city	in
Donaueschingen	donaueschingen	Donaueschingen	city	in
Dondaicha	dondaicha	Dondaicha	city	in
Dondo	dondo	Dondo	city	alone
Dondușeni	donduseni	Dondușeni	region	alone
Donegal	donegal	Donegal	region	alone
Đồng Nai	dong-nai	Đồng Nai	region	alone
Đồng Tháp	dong-thap	Đồng Tháp	region	alone
Donga	donga	Donga	region	in
Dongargarh	dongargarh	Dongargarh	city	in
Dongcheng	dongcheng	Dongcheng	city	in
Dongcun	dongcun	Dongcun	city	alone
Dongdu	dongdu	Dongdu	city	alone
Dongen	dongen	Dongen	city	in
Dongfeng	dongfeng	Dongfeng	city	alone
Tung-p’ing-hsien	dongfeng	Dongfeng	city	alone
Donggang	donggang	Donggang	city	in
Donggongon	donggongon	Donggongon	city	alone
Donghai	donghai	Donghai	city	alone
Donghe	donghe	Donghe	city	alone
Wang-ts’ang-pa	donghe	Donghe	city	alone
Dongkan	dongkan	Dongkan	city	alone
Dongling	dongling	Dongling	city	alone
Dongning	dongning	Dongning	city	alone
Dongsheng	dongsheng	Dongsheng	city	alone
Dongtai	dongtai	Dongtai	city	alone
Dongxia	dongxia	Dongxia	city	alone
Dongxing	dongxing	Dongxing	city	alone
Dongyang	dongyang	Dongyang	city	alone
Dongying	dongying	Dongying	city	alone
Donna	donna	Donna	city	no
Donostia	donostia	Donostia	city	alone
Sant Sebastià	donostia	Donostia	city	alone
Donskoy	donskoy	Donskoy	city	in
Dorado	dorado	Dorado	region	no
Doral	doral	Doral	city	in
Dorbod	dorbod	Dorbod	city	in
Dorcheh Piaz	dorcheh-piaz	Dorcheh Piaz	city	alone
Dorchester	dorchester	Dorchester	city	in
Dordogne	dordogne	Dordogne	region	alone
Doardt	dordrecht	Dordrecht	city	alone
Dordrecht	dordrecht	Dordrecht	city	alone
Dori	dori	Dori	city	in
Dorking	dorking	Dorking	city	in
Dornod	dornod	Dornod	region	alone
Dornogovi	dornogovi	Dornogovi	region	alone
Dorohoi	dorohoi	Dorohoi	city	in
Dörtyol	dortyol	Dörtyol	city	in
Dorval	dorval	Dorval	city	in
Dos Hermanas	dos-hermanas	Dos Hermanas	city	alone
Dos Quebradas	dosquebradas	Dosquebradas	city	alone
Dosquebradas	dosquebradas	Dosquebradas	city	alone
Dosso	dosso	Dosso	city	in
Dothan	dothan	Dothan	city	in
Douai	douai	Douai	city	in
Douane	douane	Douane	city	alone
Doubs	doubs	Doubs	region	in
Douéra	douera	Douéra	city	in
Douglas	douglas	Douglas	city	no
Douglasville	douglasville	Douglasville	city	in
Doukkala-Abda	doukkala-abda	Doukkala-Abda	region	alone
Douliu	douliu	Douliu	city	alone
Yün-lin	douliu	Douliu	city	alone
Douma	douma	Douma	city	alone
Dourados	dourados	Dourados	city	alone
Douz	douz	Douz	city	in
Dowlatabad	dowlatabad	Dowlatabad	city	in
Downers Grove	downers-grove	Downers Grove	city	alone
Downey	downey	Downey	city	in
Draa Ben Khedda	draa-ben-khedda	Draa Ben Khedda	city	alone
Draa el Mizan	draa-el-mizan	Draa el Mizan	city	alone
Drâa-Tafilalet	draa-tafilalet	Drâa-Tafilalet	region	alone
Drachten	drachten	Drachten	city	in
Dracut	dracut	Dracut	city	in
Dragash	dragash	Dragash	city	in
Dragaš	dragash	Dragash	city	in
Draguignan	draguignan	Draguignan	city	in
Drama	drama	Drama	city	no
Drancy	drancy	Drancy	city	alone
Draper	draper	Draper	city	in
Draveil	draveil	Draveil	city	in
Drean	drean	Drean	city	in
Dreieich	dreieich	Dreieich	city	in
Drensteinfurt	drensteinfurt	Drensteinfurt	city	in
Drenthe	drenthe	Drenthe	region	alone
Dreux	dreux	Dreux	city	in
Drexel Heights	drexel-heights	Drexel Heights	city	alone
Drexel Hill	drexel-hill	Drexel Hill	city	alone
Driefontein	driefontein	Driefontein	city	in
Driyorejo	driyorejo	Driyorejo	city	in
Drobeta-Turnu Severin	drobeta-turnu-severin	Drobeta-Turnu Severin	city	alone
Drochia	drochia	Drochia	region	alone
Drohobych	drohobych	Drohobych	city	alone
Droichead Nua	droichead-nua	Droichead Nua	city	alone
Droitwich	droitwich	Droitwich	city	in
Drôme	drome	Drôme	region	in
Dronfield	dronfield	Dronfield	city	in
Dronten	dronten	Dronten	city	in
Droylsden	droylsden	Droylsden	city	in
Drummondville	drummondville	Drummondville	city	in
Druzhkovka	druzhkovka	Druzhkovka	city	alone
Dschang	dschang	Dschang	city	alone
Duaca	duaca	Duaca	city	in
Duarte	duarte	Duarte	city	no
Dubăsari	dubasari	Dubăsari	region	alone
Dubbo	dubbo	Dubbo	city	in
Dübendorf	dubendorf	Dübendorf	city	in
Dubna	dubna	Dubna	city	alone
Dubno	dubno	Dubno	city	in
Dubrajpur	dubrajpur	Dubrajpur	city	in
Dubréka	dubreka	Dubréka	region	alone
Dubrovnik-Neretva	dubrovnik-neretva	Dubrovnik-Neretva	region	alone
Dubti	dubti	Dubti	city	in
Dubuque	dubuque	Dubuque	city	in
Duc Thanh District	duc-thanh-district	Duc Thanh District	city	alone
Liên Nghĩa	duc-trong	Đưc Trong	city	alone
Đưc Trong	duc-trong	Đưc Trong	city	alone
Ducheng	ducheng	Ducheng	city	alone
Tu-ch’eng-hsü	ducheng	Ducheng	city	alone
Dudelange	dudelange	Dudelange	city	in
Düdelingen	dudelange	Dudelange	city	in
Gemeng Diddeleng	dudelange	Dudelange	city	alone
Duderstadt	duderstadt	Duderstadt	city	in
Dudley	dudley	Dudley	city	no
Duekoué	duekoue	Duekoué	city	in
Duitama	duitama	Duitama	city	alone
Duiven	duiven	Duiven	city	in
Duiwelskloof	duiwelskloof	Duiwelskloof	city	in
Dujail	dujail	Dujail	city	in
Dukinfield	dukinfield	Dukinfield	city	in
Dukuhturi	dukuhturi	Dukuhturi	city	alone
Dullewala	dullewala	Dullewala	city	in
Dülmen	dulmen	Dülmen	city	in
Dum Dum	dum-dum	Dum Dum	city	alone
Dumaguete	dumaguete	Dumaguete	city	alone
Dumai	dumai	Dumai	city	alone
Dumbarton	dumbarton	Dumbarton	city	in
Dumfries	dumfries	Dumfries	city	in
Dumfries and Galloway	dumfries-and-galloway	Dumfries and Galloway	region	alone
Dumka	dumka	Dumka	city	in
Dumont	dumont	Dumont	city	in
Dumont d’Urville	dumont-d-urville	Dumont d’Urville	city	alone
Dumraon	dumraon	Dumraon	city	in
Dún Laoghaire	dun-laoghaire	Dún Laoghaire	city	alone
Dunakeszi	dunakeszi	Dunakeszi	city	in
Dunaújváros	dunaujvaros	Dunaújváros	city	in
Duncan	duncan	Duncan	city	no
Duncanville	duncanville	Duncanville	city	in
Dundalk	dundalk	Dundalk	city	in
Dundgovi	dundgovi	Dundgovi	region	alone
Dunfermline	dunfermline	Dunfermline	city	in
Dunga Bunga	dunga-bunga	Dunga Bunga	city	alone
Dungarpur	dungarpur	Dungarpur	city	in
Dunhou	dunhou	Dunhou	city	alone
Dunhua	dunhua	Dunhua	city	alone
Dunhuang	dunhuang	Dunhuang	city	alone
Dünxuang Shehiri	dunhuang	Dunhuang	city	alone
Dunkerque	dunkirk	Dunkirk	city	alone
Dunkirk	dunkirk	Dunkirk	city	alone
Dunkwa	dunkwa	Dunkwa	city	in
Dunstable	dunstable	Dunstable	city	in
Dunwoody	dunwoody	Dunwoody	city	in
Dunyapur	dunyapur	Dunyapur	city	in
Duoba	duoba	Duoba	city	alone
Duobao	duobao	Duobao	city	alone
Dupnitsa	dupnitsa	Dupnitsa	city	in
Duque de Caxias	duque-de-caxias	Duque de Caxias	city	alone
Durán	duran	Durán	city	no
Durango	durango	Durango	city	no
Durant	durant	Durant	city	in
Durazno	durazno	Durazno	city	in
Durg	durg	Durg	city	in
Durgapur	durgapur	Durgapur	city	alone
Dushan	dushan	Dushan	city	alone
Dushanzi	dushanzi	Dushanzi	city	alone
Maytaƣ	dushanzi	Dushanzi	city	alone
Duxbury	duxbury	Duxbury	city	in
Duyun	duyun	Duyun	city	alone
Düzce	duzce	Düzce	city	in
Dwarka	dwarka	Dwarka	city	in
Dyatkovo	dyatkovo	Dyatkovo	city	in
Dyer	dyer	Dyer	city	in
Dyersburg	dyersburg	Dyersburg	city	in
Dyker Heights	dyker-heights	Dyker Heights	city	alone
Dyurtyuli	dyurtyuli	Dyurtyuli	city	in
Dzabkhan	dzabkhan	Dzabkhan	region	alone
Dzaoudzi	dzaoudzi	Dzaoudzi	region	alone
Dzerjinsk	dzerzhinsk	Dzerzhinsk	city	alone
Dzerzhinsk	dzerzhinsk	Dzerzhinsk	city	alone
Dzerzhinsky	dzerzhinsky	Dzerzhinsky	city	in
Dzhankoy	dzhankoy	Dzhankoy	city	in
Dzeržoniuvas	dzierzoniow	Dzierżoniów	city	in
Dzierżoniów	dzierzoniow	Dzierżoniów	city	in
Dzyarzhynsk	dzyarzhynsk	Dzyarzhynsk	city	in
E’zhou	e-zhou	E’zhou	city	alone
Eagan	eagan	Eagan	city	in
Eagle	eagle	Eagle	city	no
Ealing	ealing	Ealing	region	alone
Earlsfield	earlsfield	Earlsfield	city	in
Easley	easley	Easley	city	in
Eastern Africa	east-africa	East Africa	region	alone
East Aimak	east-aimak	East Aimak	region	alone
East Amherst	east-amherst	East Amherst	city	alone
Eastern Asia	east-asia	East Asia	region	alone
East Ayrshire	east-ayrshire	East Ayrshire	region	alone
East Azerbaijan	east-azerbaijan	East Azerbaijan	region	alone
East Berbice-Corentyne	east-berbice-corentyne	East Berbice-Corentyne	region	alone
East Brainerd	east-brainerd	East Brainerd	city	alone
East Brunswick	east-brunswick	East Brunswick	city	alone
East Chattanooga	east-chattanooga	East Chattanooga	city	alone
East Chicago	east-chicago	East Chicago	city	alone
East Cleveland	east-cleveland	East Cleveland	city	alone
East Concord	east-concord	East Concord	city	alone
East Darfur	east-darfur	East Darfur	region	alone
East Dunbartonshire	east-dunbartonshire	East Dunbartonshire	region	alone
East Elmhurst	east-elmhurst	East Elmhurst	city	alone
East End	east-end	East End	region	alone
East Flanders	east-flanders	East Flanders	region	alone
East Flatbush	east-flatbush	East Flatbush	city	alone
East Florence	east-florence	East Florence	city	alone
East Gobi Aymag	east-gobi-aymag	East Gobi Aymag	region	alone
East Grand Bahama	east-grand-bahama	East Grand Bahama	region	alone
East Grinstead	east-grinstead	East Grinstead	city	alone
East Gwillimbury	east-gwillimbury	East Gwillimbury	city	alone
East Hampton	east-hampton	East Hampton	city	alone
East Harlem	east-harlem	East Harlem	city	alone
East Hartford	east-hartford	East Hartford	city	alone
East Haven	east-haven	East Haven	city	alone
East Hemet	east-hemet	East Hemet	city	alone
East Hill-Meridian	east-hill-meridian	East Hill-Meridian	city	alone
East Honolulu	east-honolulu	East Honolulu	city	alone
East Java	east-java	East Java	region	alone
East Kalimantan	east-kalimantan	East Kalimantan	region	alone
East Kazakhstan	east-kazakhstan	East Kazakhstan	region	alone
East Kilbride	east-kilbride	East Kilbride	city	alone
East Lake-Orient Park	east-lake-orient-park	East Lake-Orient Park	city	alone
East Lansing	east-lansing	East Lansing	city	alone
East Longmeadow	east-longmeadow	East Longmeadow	city	alone
East Los Angeles	east-los-angeles	East Los Angeles	city	alone
East Lothian	east-lothian	East Lothian	region	alone
East Macedonia and Thrace	east-macedonia-and-thrace	East Macedonia and Thrace	region	alone
East Massapequa	east-massapequa	East Massapequa	city	alone
East Meadow	east-meadow	East Meadow	city	alone
East Millcreek	east-millcreek	East Millcreek	city	alone
East Molesey	east-molesey	East Molesey	city	alone
East Moline	east-moline	East Moline	city	alone
East Naples	east-naples	East Naples	city	alone
East New Britain	east-new-britain	East New Britain	region	alone
East Northport	east-northport	East Northport	city	alone
East Norwalk	east-norwalk	East Norwalk	city	alone
East Nusa Tenggara	east-nusa-tenggara	East Nusa Tenggara	region	alone
East Orange	east-orange	East Orange	city	alone
East Palo Alto	east-palo-alto	East Palo Alto	city	alone
East Patchogue	east-patchogue	East Patchogue	city	alone
East Pensacola Heights	east-pensacola-heights	East Pensacola Heights	city	alone
East Peoria	east-peoria	East Peoria	city	alone
East Point	east-point	East Point	city	alone
East Providence	east-providence	East Providence	city	alone
East Rancho Dominguez	east-rancho-dominguez	East Rancho Dominguez	city	alone
East Renfrewshire	east-renfrewshire	East Renfrewshire	region	alone
East Retford	east-retford	East Retford	city	alone
East Ridge	east-ridge	East Ridge	city	alone
East Riding of Yorkshire	east-riding-of-yorkshire	East Riding of Yorkshire	region	alone
East Riverdale	east-riverdale	East Riverdale	city	alone
East Saint Louis	east-saint-louis	East Saint Louis	city	alone
East Sepik	east-sepik	East Sepik	region	alone
East Setauket	east-setauket	East Setauket	city	alone
East Sussex	east-sussex	East Sussex	region	alone
East Tremont	east-tremont	East Tremont	city	alone
Eastern Cape	eastern-cape	Eastern Cape	region	alone
Eastern Darfur	eastern-darfur	Eastern Darfur	region	alone
Eastern Equatoria	eastern-equatoria	Eastern Equatoria	region	alone
Eastern Samar	eastern-samar	Eastern Samar	region	alone
Eastern Visayas	eastern-visayas	Eastern Visayas	region	alone
Easthampton	easthampton	Easthampton	city	in
Eastlake	eastlake	Eastlake	city	in
Eastleigh	eastleigh	Eastleigh	city	in
Eastmont	eastmont	Eastmont	city	in
Easton	easton	Easton	city	in
Eastpointe	eastpointe	Eastpointe	city	in
Eastvale	eastvale	Eastvale	city	in
Eastwood	eastwood	Eastwood	city	no
Eau Claire	eau-claire	Eau Claire	city	alone
Ebbw Vale	ebbw-vale	Ebbw Vale	city	alone
Eberbach	eberbach	Eberbach	city	in
Ebersbach an der Fils	ebersbach-an-der-fils	Ebersbach an der Fils	city	alone
Ebetsu	ebetsu	Ebetsu	city	alone
Eboli	eboli	Eboli	city	in
Ébolowa	ebolowa	Ébolowa	city	alone
Ebonyi	ebonyi	Ebonyi	region	alone
Ebute Ikorodu	ebute-ikorodu	Ebute Ikorodu	city	alone
Ecatepec de Morelos	ecatepec-de-morelos	Ecatepec de Morelos	city	alone
Eccles	eccles	Eccles	city	in
Ech Chettia	ech-chettia	Ech Chettia	city	alone
Échirolles	echirolles	Échirolles	city	in
Écija	ecija	Écija	city	in
Ede	ede	Ede	city	no
Edéa	edea	Edéa	city	in
Édéa	edea	Edéa	city	in
Eden	eden	Eden	city	no
Edenvale	edenvale	Edenvale	city	in
Edewecht	edewecht	Edewecht	city	in
Edfu	edfu	Edfu	city	in
Edgewater	edgewater	Edgewater	city	in
Edgewood	edgewood	Edgewood	city	in
Edina	edina	Edina	city	in
Edinburg	edinburg	Edinburg	city	in
Edineț	edinet	Edineț	region	alone
Edison	edison	Edison	city	no
Edmond	edmond	Edmond	city	no
Edmonds	edmonds	Edmonds	city	in
Edmundston	edmundston	Edmundston	city	in
Edo	edo	Edo	region	no
Edremit	edremit	Edremit	city	in
Edwardsville	edwardsville	Edwardsville	city	in
Efate	efate	Efate	city	in
Effium	effium	Effium	city	alone
Efon-Alaaye	efon-alaaye	Efon-Alaaye	city	alone
Eger	eger	Eger	city	in
Eggenstein-Leopoldshafen	eggenstein-leopoldshafen	Eggenstein-Leopoldshafen	city	alone
Eggertsville	eggertsville	Eggertsville	city	in
Egham	egham	Egham	city	in
Egra	egra	Egra	city	in
Eha Amufu	eha-amufu	Eha Amufu	city	alone
Ehime	ehime	Ehime	region	in
Eibar	eibar	Eibar	city	no
Eilenburg	eilenburg	Eilenburg	city	in
Eirunepe	eirunepe	Eirunepe	city	in
Eisen	eisen	Eisen	city	no
Eisleben Lutherstadt	eisleben	Eisleben	city	alone
Eislingen	eislingen	Eislingen	city	in
Eitorf	eitorf	Eitorf	city	in
Ejido	ejido	Ejido	city	alone
Ejigbo	ejigbo	Ejigbo	city	alone
Ejura	ejura	Ejura	city	alone
Ekangala	ekangala	Ekangala	city	in
Ekazhevo	ekazhevo	Ekazhevo	city	in
Eket	eket	Eket	city	in
Ekibastuz	ekibastuz	Ekibastuz	city	alone
Ekiti	ekiti	Ekiti	region	in
Ekpoma	ekpoma	Ekpoma	city	in
El Abiodh Sidi Cheikh	el-abiodh-sidi-cheikh	El Abiodh Sidi Cheikh	city	alone
El'ad	el-ad	El'ad	city	in
El Carmen de Bolívar	el-carmen-de-bolivar	El Carmen de Bolívar	city	alone
El Dorado Hills	el-dorado-hills	El Dorado Hills	city	alone
Al-Fashir	el-fasher	El Fasher	city	alone
El Hatillo Municipality	el-hatillo-municipality	El Hatillo Municipality	city	alone
Municipio El Hatillo	el-hatillo-municipality	El Hatillo Municipality	city	alone
El-Kseur	el-kseur	El-Kseur	city	alone
El Prat de Llobregat	el-prat-de-llobregat	El Prat de Llobregat	city	alone
El Puerto de Santa María	el-puerto-de-santa-maria	El Puerto de Santa María	city	alone
Puerto	el-puerto-de-santa-maria	El Puerto de Santa María	city	no
Puerto de Santa María	el-puerto-de-santa-maria	El Puerto de Santa María	city	alone
Elamanchili	elamanchili	Elamanchili	city	in
Élancourt	elancourt	Élancourt	city	in
Elâzığ	elazig	Elâzığ	city	alone
Elbasan	elbasan	Elbasan	city	alone
Elbistan	elbistan	Elbistan	city	alone
Elbingas	elblag	Elblag	city	alone
Elblag	elblag	Elblag	city	alone
Elbląg	elblag	Elblag	city	alone
Elche	elche	Elche	city	no
Elx	elche	Elche	city	no
Elda	elda	Elda	city	no
Eldersburg	eldersburg	Eldersburg	city	in
Elegeyo-Marakwet	elegeyo-marakwet	Elegeyo-Marakwet	region	alone
Elektrostal	elektrostal	Elektrostal	city	alone
Elgeyo-Marakwet	elgeyo-marakwet	Elgeyo-Marakwet	region	alone
Elgin	elgin	Elgin	city	no
Elías Piña	elias-pina	Elías Piña	region	alone
Elixku	elixku	Elixku	city	in
Elizabeth	elizabeth	Elizabeth	city	no
Elizabethtown	elizabethtown	Elizabethtown	city	in
Ełk	elk	Ełk	city	no
Lukas	elk	Ełk	city	no
Elk Grove	elk-grove	Elk Grove	city	alone
Elk Grove Village	elk-grove-village	Elk Grove Village	city	alone
Elk River	elk-river	Elk River	city	alone
Elkhart	elkhart	Elkhart	city	in
Elko	elko	Elko	city	in
Elkridge	elkridge	Elkridge	city	in
Elkton	elkton	Elkton	city	in
Elland	elland	Elland	city	in
Ellenabad	ellenabad	Ellenabad	city	in
Ellensburg	ellensburg	Ellensburg	city	in
Ellesmere Port	ellesmere-port	Ellesmere Port	city	alone
Ellicott City	ellicott-city	Ellicott City	city	alone
Elmadağ	elmadag	Elmadağ	city	in
Elmhurst	elmhurst	Elmhurst	city	in
Elmina	elmina	Elmina	city	in
Elmira	elmira	Elmira	city	no
Elmont	elmont	Elmont	city	in
Elmwood Park	elmwood-park	Elmwood Park	city	alone
Elorza	elorza	Elorza	city	in
Eloy	eloy	Eloy	city	in
Elsdorf	elsdorf	Elsdorf	city	in
Elsinore	elsinore	Elsinore	city	in
Helsingør	elsinore	Elsinore	city	in
Eltham	eltham	Eltham	city	in
Eltville	eltville	Eltville	city	in
Eltville am Rhein	eltville	Eltville	city	alone
Elur	elur	Elur	city	in
Eluru	eluru	Eluru	city	alone
Ely	ely	Ely	city	no
Elyria	elyria	Elyria	city	in
Emberá	embera	Emberá	region	alone
Embu	embu	Embu	city	in
Embu das Artes	embu	Embu	city	alone
Embu Guaçu	embu-guacu	Embu Guaçu	city	alone
Dɵrbiljin	emin	Emin	city	in
Emin	emin	Emin	city	no
Emmeloard	emmeloord	Emmeloord	city	in
Emmeloord	emmeloord	Emmeloord	city	in
Emmen	emmen	Emmen	city	in
Emmerich am Rhein	emmerich-am-rhein	Emmerich am Rhein	city	alone
Emmiganur	emmiganur	Emmiganur	city	alone
Empalme	empalme	Empalme	city	in
Empangeni	empangeni	Empangeni	city	in
Empoli	empoli	Empoli	city	in
Emporia	emporia	Emporia	city	in
Emsdetten	emsdetten	Emsdetten	city	in
Emsworth	emsworth	Emsworth	city	in
Emure-Ekiti	emure-ekiti	Emure-Ekiti	city	alone
Enchanted Hills	enchanted-hills	Enchanted Hills	city	alone
Encheng	encheng	Encheng	city	alone
Encinitas	encinitas	Encinitas	city	in
Encontrados	encontrados	Encontrados	city	in
Encrucijada	encrucijada	Encrucijada	city	in
Ende	ende	Ende	city	no
Enderbury	enderbury	Enderbury	city	in
Enerhodar	enerhodar	Enerhodar	city	in
Enfield	enfield	Enfield	city	in
Enfield Lock	enfield-lock	Enfield Lock	city	alone
Enga	enga	Enga	region	in
Engel's	engel-s	Engel's	city	alone
Engelskirchen	engelskirchen	Engelskirchen	city	in
Enger	enger	Enger	city	in
England and Wales	england-and-wales	England and Wales	region	alone
Englewood	englewood	Englewood	city	in
Enid	enid	Enid	city	no
Enna	enna	Enna	region	in
Ennedi-Est	ennedi-est	Ennedi-Est	region	alone
Ennedi-Ouest	ennedi-ouest	Ennedi-Ouest	region	alone
Ennigerloh	ennigerloh	Ennigerloh	city	in
Ennis	ennis	Ennis	city	in
Ensenada	ensenada	Ensenada	city	alone
Enshi	enshi	Enshi	city	alone
Ensley	ensley	Ensley	city	in
Enterprise	enterprise	Enterprise	city	no
Entre Rios	entre-rios	Entre Rios	city	alone
Entre Ríos	entre-rios-ar	Entre Ríos	region	alone
Enugu-Ukwu	enugu-ukwu	Enugu-Ukwu	city	alone
Envigado	envigado	Envigado	city	alone
Enzan	enzan	Enzan	city	in
Enzan-shi	enzan	Enzan	city	alone
Epe	epe	Epe	city	no
Épernay	epernay	Épernay	city	in
Épinal	epinal	Épinal	city	in
Épinay-sur-Seine	epinay-sur-seine	Épinay-sur-Seine	city	alone
Eppelborn	eppelborn	Eppelborn	city	in
Eppingen	eppingen	Eppingen	city	in
Epsom	epsom	Epsom	city	in
Eqbaliyeh	eqbaliyeh	Eqbaliyeh	city	in
Équateur	equateur	Équateur	region	alone
Erandol	erandol	Erandol	city	in
Erattupetta	erattupetta	Erattupetta	city	in
Erbaa	erbaa	Erbaa	city	in
Erciş	ercis	Erciş	city	alone
Ercolano	ercolano	Ercolano	city	in
Érd	erd	Érd	city	no
Erdaojiang	erdaojiang	Erdaojiang	city	alone
Erdemli	erdemli	Erdemli	city	in
Erdenet	erdenet	Erdenet	city	alone
Erechim	erechim	Erechim	city	alone
Erftstadt	erftstadt	Erftstadt	city	in
Ergani	ergani	Ergani	city	in
Erie	erie	Erie	city	in
Ceerigaabo	erigavo	Erigavo	city	in
Erigavo	erigavo	Erigavo	city	in
Erkrath	erkrath	Erkrath	city	in
Ermelo	ermelo	Ermelo	city	in
Ermera	ermera	Ermera	region	alone
Ermesinde	ermesinde	Ermesinde	city	in
Ermont	ermont	Ermont	city	in
Erode	erode	Erode	city	no
Erongo	erongo	Erongo	region	alone
Errachidia	errachidia	Errachidia	city	alone
Erraguntla	erraguntla	Erraguntla	city	in
Errenteria	errenteria	Errenteria	city	in
Rentería	errenteria	Errenteria	city	in
Erskine	erskine	Erskine	city	in
Erwitte	erwitte	Erwitte	city	in
Erzin	erzin	Erzin	city	in
Erzincan	erzincan	Erzincan	city	alone
Erzurum	erzurum	Erzurum	city	alone
Es Senia	es-senia	Es Senia	city	alone
Escada	escada	Escada	city	in
Escalante	escalante	Escalante	city	in
Escárcega	escarcega	Escárcega	city	in
Esch an der Alzette	esch-sur-alzette	Esch-sur-Alzette	city	alone
Esch-Uelzecht	esch-sur-alzette	Esch-sur-Alzette	city	alone
Esch-sur-Alzette	esch-sur-alzette	Esch-sur-Alzette	city	alone
Eschborn	eschborn	Eschborn	city	in
Eschen	eschen	Eschen	region	no
Escondido	escondido	Escondido	city	in
Escuinapa	escuinapa	Escuinapa	city	in
Escuintla	escuintla	Escuintla	city	alone
Esenler	esenler	Esenler	city	alone
Esenyurt	esenyurt	Esenyurt	city	alone
Esfarayen	esfarayen	Esfarayen	city	in
Esher	esher	Esher	city	in
Esik	esik	Esik	city	in
Eskilstuna	eskilstuna	Eskilstuna	city	alone
Eskişehir	eskisehir	Eskişehir	city	alone
Esmeraldas	esmeraldas	Esmeraldas	city	alone
Esna	esna	Esna	city	in
Espaillat	espaillat	Espaillat	region	alone
Espelkamp	espelkamp	Espelkamp	city	in
Esperanza	esperanza	Esperanza	city	no
Espinal	espinal	Espinal	city	in
Espinho	espinho	Espinho	city	in
Espírito Santo	espirito-santo	Espírito Santo	region	alone
Espírito Santo do Pinhal	espirito-santo-do-pinhal	Espírito Santo do Pinhal	city	alone
Esplugues de Llobregat	esplugues-de-llobregat	Esplugues de Llobregat	city	alone
Esposende	esposende	Esposende	city	in
Esquel	esquel	Esquel	city	in
Esquimalt	esquimalt	Esquimalt	city	in
Esquina	esquina	Esquina	city	in
Essaouira	essaouira	Essaouira	city	alone
Essequibo Islands-West Demerara	essequibo-islands-west-demerara	Essequibo Islands-West Demerara	region	alone
Esslingen am Neckar	esslingen-am-neckar	Esslingen am Neckar	city	alone
Essonne	essonne	Essonne	region	alone
Estado de Bahia	estado-de-bahia	Estado de Bahia	region	alone
Estado Trujillo	estado-trujillo	Estado Trujillo	region	alone
Estância	estancia	Estância	city	in
Estância Velha	estancia-velha	Estância Velha	city	alone
Esteio	esteio	Esteio	city	alone
Estelí	esteli	Estelí	city	alone
Estelle	estelle	Estelle	city	no
Estepona	estepona	Estepona	city	alone
Estero	estero	Estero	city	in
Estuaire	estuaire	Estuaire	region	alone
Esuk Oron	esuk-oron	Esuk Oron	city	alone
Esztergom	esztergom	Esztergom	city	in
Et Taiyiba	et-taiyiba	Et Taiyiba	city	alone
Etawa	etawa	Etawa	city	in
Etawah	etawah	Etawah	city	alone
Etterbeek	etterbeek	Etterbeek	city	in
Ettlingen	ettlingen	Ettlingen	city	in
Eua	eua	Eua	region	in
Eucla	eucla	Eucla	city	in
Euclid	euclid	Euclid	city	in
Euclides da Cunha	euclides-da-cunha	Euclides da Cunha	city	alone
Euless	euless	Euless	city	in
Eunápolis	eunapolis	Eunápolis	city	alone
Eure	eure	Eure	region	in
Eure-et-Loir	eure-et-loir	Eure-et-Loir	region	alone
Eureka	eureka	Eureka	city	no
Eusébio	eusebio	Eusébio	city	in
Eustis	eustis	Eustis	city	in
Evans	evans	Evans	city	no
Evanston	evanston	Evanston	city	in
Evere	evere	Evere	city	in
Everett	everett	Everett	city	no
Evergem	evergem	Evergem	city	in
Evergreen Park	evergreen-park	Evergreen Park	city	alone
Evesham	evesham	Evesham	city	in
Evora	evora	Evora	city	no
Évora	evora-pt	Évora	region	in
Évreux	evreux	Évreux	city	in
Évry	evry	Évry	city	in
Ewing	ewing	Ewing	city	in
Exmouth	exmouth	Exmouth	city	in
Exuma	exuma	Exuma	region	in
Eysturoy region	eysturoy-region	Eysturoy region	region	alone
Ezbet el-Burg	ezbet-el-burg	Ezbet el-Burg	city	alone
Ezhou	ezhou	Ezhou	city	alone
Ezhva	ezhva	Ezhva	city	in
Ezza-Ohu	ezza-ohu	Ezza-Ohu	city	alone
Fa’asaleleaga	fa-asaleleaga	Fa’asaleleaga	region	alone
Fa'asaleleaga	fa-asaleleaga-ws	Fa'asaleleaga	region	alone
Faaa	faaa	Faaa	city	in
Facatativá	facatativa	Facatativá	city	alone
Fada N'gourma	fada-n-gourma	Fada N'gourma	city	alone
Faenza	faenza	Faenza	city	in
Făgăraș	fagaras	Făgăraș	city	in
Fahs-Beni Makada	fahs-beni-makada	Fahs-Beni Makada	region	alone
Failsworth	failsworth	Failsworth	city	in
Fairbanks	fairbanks	Fairbanks	city	in
Fairborn	fairborn	Fairborn	city	in
Fairfax	fairfax	Fairfax	city	in
Fairfield	fairfield	Fairfield	city	no
Fairhaven	fairhaven	Fairhaven	city	in
Fairhope	fairhope	Fairhope	city	in
Fairland	fairland	Fairland	city	in
Fairmont	fairmont	Fairmont	city	in
Fairview Heights	fairview-heights	Fairview Heights	city	alone
Fairview Park	fairview-park	Fairview Park	city	alone
Fairwood	fairwood	Fairwood	city	in
Faiyum	faiyum	Faiyum	region	alone
Faizabad	faizabad	Faizabad	city	alone
Fajardo	fajardo	Fajardo	city	in
Fakaofo	fakaofo	Fakaofo	city	in
Falavarjan	falavarjan	Falavarjan	city	in
Mollavarjan	falavarjan	Falavarjan	city	in
Falcón	falcon	Falcón	region	alone
Falconara Marittima	falconara-marittima	Falconara Marittima	city	alone
Fălești	falesti	Fălești	region	alone
Falkirk	falkirk	Falkirk	city	in
Fallbrook	fallbrook	Fallbrook	city	in
Fallingbrook	fallingbrook	Fallingbrook	city	in
Falmouth	falmouth	Falmouth	city	in
Fălticeni	falticeni	Fălticeni	city	in
Falun	falun	Falun	city	in
Famaillá	famailla	Famaillá	city	in
Fandriana	fandriana	Fandriana	city	in
Fangcheng Chengguanzhen	fangcheng-chengguanzhen	Fangcheng Chengguanzhen	city	alone
Fangchenggang	fangchenggang	Fangchenggang	city	alone
Fangcun	fangcun	Fangcun	city	in
Fangshan	fangshan	Fangshan	city	alone
Fanlou	fanlou	Fanlou	city	alone
Fano	fano	Fano	city	no
Faqirwali	faqirwali	Faqirwali	city	in
Faqus	faqus	Faqus	city	alone
Farafenni	farafenni	Farafenni	city	in
Farah	farah	Farah	city	no
Faranah	faranah	Faranah	region	alone
Faraskur	faraskur	Faraskur	city	in
Faratsiho	faratsiho	Faratsiho	city	in
Fareham	fareham	Fareham	city	in
Faribault	faribault	Faribault	city	in
Faridabad	faridabad	Faridabad	city	alone
Faridkot	faridkot	Faridkot	city	alone
Faridpur	faridpur	Faridpur	city	alone
Farmington	farmington	Farmington	city	in
Farmington Hills	farmington-hills	Farmington Hills	city	alone
Farmingville	farmingville	Farmingville	city	in
Farnborough	farnborough	Farnborough	city	in
Farnham	farnham	Farnham	city	in
Farnworth	farnworth	Farnworth	city	in
Farragut	farragut	Farragut	city	in
Farrokh Shahr	farrokh-shahr	Farrokh Shahr	city	alone
Farroupilha	farroupilha	Farroupilha	city	in
Farrukhabad	farrukhabad	Farrukhabad	city	alone
Farrukhnagar	farrukhnagar	Farrukhnagar	city	in
Fars	fars	Fars	region	in
Farsan	farsan	Farsan	city	in
Farshuţ	farshut	Farshuţ	city	in
Faryab	faryab	Faryab	region	alone
Fasa	fasa	Fasa	city	in
Fastiv	fastiv	Fastiv	city	in
Fatehabad	fatehabad	Fatehabad	city	alone
Fatehpur	fatehpur	Fatehpur	city	alone
Fatehpur Sikri	fatehpur-sikri	Fatehpur Sikri	city	alone
Fatick	fatick	Fatick	region	alone
Fatsa	fatsa	Fatsa	city	alone
Fatwa	fatwa	Fatwa	city	in
Favara	favara	Favara	city	in
Faversham	faversham	Faversham	city	in
Fayzabad	fayzabad	Fayzabad	city	in
Feyzabad	fayzabad	Fayzabad	city	in
Fazilka	fazilka	Fazilka	city	alone
Fazilpur	fazilpur	Fazilpur	city	in
FCT	fct	FCT	region	in
Federal Dependencies	federal-dependencies	Federal Dependencies	region	alone
Federal Territory of Labuan	federal-territory-of-labuan	Federal Territory of Labuan	region	alone
Federal Way	federal-way	Federal Way	city	alone
Federally Administered Tribal Areas	federally-administered-tribal-areas	Federally Administered Tribal Areas	region	alone
Federation of Bosnia and Herzegovina	federation-of-bosnia-and-herzegovina	Federation of Bosnia and Herzegovina	region	alone
Feicheng	feicheng	Feicheng	city	alone
Feira de Santana	feira-de-santana	Feira de Santana	city	alone
Fejér	fejer	Fejér	region	in
Felege Neway	felege-neway	Felege Neway	city	alone
Felgueiras	felgueiras	Felgueiras	city	in
Felixstowe	felixstowe	Felixstowe	city	in
Fellbach	fellbach	Fellbach	city	in
Felling	felling	Felling	city	in
Feltham	feltham	Feltham	city	in
Fengcheng	fengcheng	Fengcheng	city	alone
Fenggang	fenggang	Fenggang	city	alone
Fenghua	fenghua	Fenghua	city	alone
Fenghuang	fenghuang	Fenghuang	city	alone
Fengjie	fengjie	Fengjie	city	alone
Fengkou	fengkou	Fengkou	city	alone
Fengping	fengping	Fengping	city	alone
Fengrun	fengrun	Fengrun	city	alone
Fengyi	fengyi	Fengyi	city	alone
Fengzhen	fengzhen	Fengzhen	city	alone
Feni	feni	Feni	city	in
Fenyi	fenyi	Fenyi	city	in
Feodosiya	feodosiya	Feodosiya	city	alone
Fereydun Kenar	fereydun-kenar	Fereydun Kenar	city	alone
Farghona	fergana	Fergana	city	alone
Fergana	fergana	Fergana	city	alone
Ferezaj	ferizaj	Ferizaj	city	in
Ferizaj	ferizaj	Ferizaj	city	in
Ferkessédougou	ferkessedougou	Ferkessédougou	city	alone
Fermanagh and Omagh	fermanagh-and-omagh	Fermanagh and Omagh	region	alone
Fermo	fermo	Fermo	region	in
Fernandópolis	fernandopolis	Fernandópolis	city	alone
Ferndale	ferndale	Ferndale	city	in
Ferndown	ferndown	Ferndown	city	in
Fernley	fernley	Fernley	city	in
Ferokh	ferokh	Ferokh	city	in
Ferrara	ferrara	Ferrara	city	no
Ferrare	ferrara	Ferrara	city	alone
Ferraz de Vasconcelos	ferraz-de-vasconcelos	Ferraz de Vasconcelos	city	alone
Ferreñafe	ferrenafe	Ferreñafe	city	in
Ferrol	ferrol	Ferrol	city	alone
Fes	fes	Fès	city	no
Fès-Boulemane	fes-boulemane	Fès-Boulemane	region	alone
Fès-Meknès	fes-meknes	Fès-Meknès	region	alone
Feteşti	fetesti	Feteşti	city	in
Fethiye	fethiye	Fethiye	city	alone
Fianarantsoa	fianarantsoa	Fianarantsoa	city	alone
Fiche	fiche	Fiche	city	in
Fiditi	fiditi	Fiditi	city	alone
Fier	fier	Fier	city	in
Fife	fife	Fife	region	in
Figueira da Foz	figueira-da-foz-municipality	Figueira da Foz Municipality	city	alone
Figueira da Foz Municipality	figueira-da-foz-municipality	Figueira da Foz Municipality	city	alone
Figueres	figueres	Figueres	city	in
Figuig	figuig	Figuig	region	alone
Filderstadt	filderstadt	Filderstadt	city	in
Fillmore	fillmore	Fillmore	city	no
Finchley	finchley	Finchley	city	in
Findlay	findlay	Findlay	city	in
Finglas	finglas	Finglas	city	in
Finistère	finistere	Finistère	region	alone
Finnmark	finnmark	Finnmark	region	alone
Finsterwalde	finsterwalde	Finsterwalde	city	in
Firozabad	firozabad	Firozabad	city	alone
Firozpur	firozpur	Firozpur	city	alone
Firuzabad	firuzabad	Firuzabad	city	alone
Fishers	fishers	Fishers	city	in
Fitchburg	fitchburg	Fitchburg	city	in
Fiumicino	fiumicino	Fiumicino	city	in
Fizuli	fizuli	Fizuli	city	in
Füzuli	fizuli	Fizuli	city	in
Flacq	flacq	Flacq	region	in
Flagami	flagami	Flagami	city	in
Flatbush	flatbush	Flatbush	city	in
Flatlands	flatlands	Flatlands	city	in
Fleet	fleet	Fleet	city	in
Fleetwood	fleetwood	Fleetwood	city	in
Flémalle-Haute	flemalle-haute	Flémalle-Haute	city	alone
Fleming Island	fleming-island	Fleming Island	city	alone
Flemish Brabant	flemish-brabant	Flemish Brabant	region	alone
Flevoland	flevoland	Flevoland	region	alone
Flintshire	flintshire	Flintshire	region	alone
Floral Park	floral-park	Floral Park	city	alone
Florence-Graham	florence-graham	Florence-Graham	city	alone
Florencia	florencia	Florencia	city	no
Flores	flores	Flores	region	no
Florești	floresti	Florești	region	alone
Floreşti	floresti-md	Floreşti	region	alone
Floriano	floriano	Floriano	city	in
Florida Ridge	florida-ridge	Florida Ridge	city	alone
Floridablanca	floridablanca	Floridablanca	city	alone
Florin	florin	Florin	city	no
Florissant	florissant	Florissant	city	in
Flörsheim	florsheim	Flörsheim	city	in
Flörsheim am Main	florsheim	Flörsheim	city	alone
Flowing Wells	flowing-wells	Flowing Wells	city	alone
Flissingen	flushing	Flushing	city	in
Flushing	flushing	Flushing	city	in
Vlissingen	flushing	Flushing	city	in
Fnidek	fnidek	Fnidek	city	in
Fochville	fochville	Fochville	city	in
Focşani	focsani	Focşani	city	alone
Focșani	focsani	Focşani	city	alone
Foggia	foggia	Foggia	city	alone
Fokino	fokino	Fokino	city	in
Foley	foley	Foley	city	in
Foligno	foligno	Foligno	city	in
Folkestone	folkestone	Folkestone	city	in
Folsom	folsom	Folsom	city	in
Fond du Lac	fond-du-lac	Fond du Lac	city	alone
Fondi	fondi	Fondi	city	in
Fonseca	fonseca	Fonseca	city	in
Fontana	fontana	Fontana	city	in
Fontem	fontem	Fontem	city	in
Fontenay-sous-Bois	fontenay-sous-bois	Fontenay-sous-Bois	city	alone
Fontvieille	fontvieille	Fontvieille	region	alone
Foothill Farms	foothill-farms	Foothill Farms	city	alone
Forbesganj	forbesganj	Forbesganj	city	in
Fordham	fordham	Fordham	city	in
Fordon	fordon	Fordon	city	alone
Forécariah	forecariah	Forécariah	region	alone
Forest	forest	Forest	city	no
Forlì	forli	Forlì	city	alone
Forlì-Cesena	forli-cesena	Forlì-Cesena	region	alone
Formby	formby	Formby	city	in
Formia	formia	Formia	city	in
Formiga	formiga	Formiga	city	in
Formigine	formigine	Formigine	city	in
Ciudad de Formosa	formosa	Formosa	city	alone
Formosa	formosa	Formosa	city	no
Forney	forney	Forney	city	in
Fort-de-France	fort-de-france	Fort-de-France	city	alone
Fort Leonard Wood	fort-leonard-wood	Fort Leonard Wood	city	alone
Fort St. John	fort-st-john	Fort St. John	city	alone
Fort Walton Beach	fort-walton-beach	Fort Walton Beach	city	alone
Fortuna Foothills	fortuna-foothills	Fortuna Foothills	city	alone
Foumban	foumban	Foumban	city	alone
Foumbot	foumbot	Foumbot	city	alone
Fountain	fountain	Fountain	city	no
Fountainbleau	fountainbleau	Fountainbleau	city	in
Foz do Iguaçu	foz-do-iguacu	Foz do Iguaçu	city	alone
Fraccionamiento Real Palmas	fraccionamiento-real-palmas	Fraccionamiento Real Palmas	city	alone
Fraijanes	fraijanes	Fraijanes	city	in
Framingham	framingham	Framingham	city	in
Framingham Center	framingham-center	Framingham Center	city	alone
Franca	franca	Franca	city	no
Francavilla Fontana	francavilla-fontana	Francavilla Fontana	city	alone
Franceville	franceville	Franceville	city	in
Francistown	francistown	Francistown	city	alone
Franconville	franconville	Franconville	city	in
Frankenberg	frankenberg	Frankenberg	city	in
Frankfort	frankfort	Frankfort	city	in
Frankfurt am Main	frankfurt	Frankfurt	city	alone
Franklin	franklin	Franklin	city	no
Frankston East	frankston-east	Frankston East	city	alone
Frattamaggiore	frattamaggiore	Frattamaggiore	city	in
Frauenfeld	frauenfeld	Frauenfeld	city	in
Fredericia	fredericia	Fredericia	city	in
Frederick	frederick	Frederick	city	no
Fredericksburg	fredericksburg	Fredericksburg	city	in
Frederickson	frederickson	Frederickson	city	in
Frederiksberg	frederiksberg	Frederiksberg	city	alone
Fredrikstad	fredrikstad	Fredrikstad	city	alone
Free	free	Free	region	no
Freeport	freeport	Freeport	city	in
Freha	freha	Freha	city	in
Freiberg am Neckar	freiberg-am-neckar	Freiberg am Neckar	city	alone
Freiburg im Breisgau	freiburg	Freiburg	city	alone
Freilassing	freilassing	Freilassing	city	in
Fréjus	frejus	Fréjus	city	in
Guyane	french-guiana	French Guiana	region	alone
Frenda	frenda	Frenda	city	alone
Fresnillo	fresnillo	Fresnillo	city	alone
Freudenstadt	freudenstadt	Freudenstadt	city	in
Fria	fria	Fria	city	in
Fridley	fridley	Fridley	city	in
Friedrichsdorf	friedrichsdorf	Friedrichsdorf	city	in
Friendswood	friendswood	Friendswood	city	in
Friern Barnet	friern-barnet	Friern Barnet	city	alone
Friesoythe	friesoythe	Friesoythe	city	in
Frinton-on-Sea	frinton-on-sea	Frinton-on-Sea	city	alone
Frisco	frisco	Frisco	city	in
Friuli Venezia Giulia	friuli-venezia-giulia	Friuli Venezia Giulia	region	alone
Frolovo	frolovo	Frolovo	city	in
Frome	frome	Frome	city	in
Fröndenberg	frondenberg	Fröndenberg	city	in
Frontera	frontera	Frontera	city	alone
Frosinone	frosinone	Frosinone	city	in
Frutal	frutal	Frutal	city	in
Fryazevo	fryazevo	Fryazevo	city	in
Fryazino	fryazino	Fryazino	city	in
Frýdek-Místek	frydek-mistek	Frýdek-Místek	city	alone
Fu’an	fu-an	Fu’an	city	alone
Fuchucho	fuchucho	Fuchucho	city	in
Fuding	fuding	Fuding	city	alone
Fuengirola	fuengirola	Fuengirola	city	alone
Fuenlabrada	fuenlabrada	Fuenlabrada	city	alone
Fuentes del Valle	fuentes-del-valle	Fuentes del Valle	city	alone
Fujairah	fujairah	Fujairah	city	alone
Fujieda	fujieda	Fujieda	city	alone
Fujikawaguchiko	fujikawaguchiko	Fujikawaguchiko	city	in
Fujin	fujin	Fujin	city	alone
Fujinomiya	fujinomiya	Fujinomiya	city	alone
Fujioka	fujioka	Fujioka	city	alone
Fujisawa	fujisawa	Fujisawa	city	alone
Fujishiro	fujishiro	Fujishiro	city	in
Fujiyoshida	fujiyoshida	Fujiyoshida	city	in
Fukagawa	fukagawa	Fukagawa	city	in
Fukayacho	fukayacho	Fukayacho	city	alone
Fukiage-fujimi	fukiage-fujimi	Fukiage-fujimi	city	alone
Fukien	fukien	Fukien	region	alone
Fukuchiyama	fukuchiyama	Fukuchiyama	city	alone
Fukuecho	fukuecho	Fukuecho	city	in
Fukui	fukui	Fukui	region	in
Fukui-shi	fukui-shi	Fukui-shi	city	alone
Fukuroi	fukuroi	Fukuroi	city	alone
Fukuyama	fukuyama	Fukuyama	city	alone
Fulham	fulham	Fulham	city	no
Fuling	fuling	Fuling	city	alone
Fullerton	fullerton	Fullerton	city	in
Fulwood	fulwood	Fulwood	city	in
Fuman	fuman	Fuman	city	in
Funafuti	funafuti	Funafuti	city	in
Funaishikawa	funaishikawa	Funaishikawa	city	in
Funchal	funchal	Funchal	city	alone
Fundación	fundacion	Fundación	city	in
Fundong	fundong	Fundong	city	in
Funtua	funtua	Funtua	city	alone
Funza	funza	Funza	city	in
Fuorigrotta	fuorigrotta	Fuorigrotta	city	alone
Fuqing	fuqing	Fuqing	city	alone
Fuquay-Varina	fuquay-varina	Fuquay-Varina	city	alone
Furmanov	furmanov	Furmanov	city	in
Furukawa	furukawa	Furukawa	city	alone
Fusagasugá	fusagasuga	Fusagasugá	city	alone
Fushun	fushun	Fushun	city	alone
Fussa	fussa	Fussa	city	in
Futian	futian	Futian	city	in
Futtsu	futtsu	Futtsu	city	in
Fuwwah	fuwwah	Fuwwah	city	alone
Fuxin	fuxin	Fuxin	city	alone
Fuyang	fuyang	Fuyang	city	alone
Fuyu	fuyu	Fuyu	city	in
Fuyuan	fuyuan	Fuyuan	city	in
Fylde	fylde	Fylde	city	in
G’ijduvon Shahri	g-ijduvon-shahri	G’ijduvon Shahri	city	alone
G'uzor	g-uzor	G'uzor	city	in
Ga-Rankuwa	ga-rankuwa	Ga-Rankuwa	city	alone
Gaalkacyo	gaalkacyo	Gaalkacyo	city	alone
Gabès	gabes	Gabès	city	alone
Gabrovo	gabrovo	Gabrovo	city	alone
Gabú	gabu	Gabú	region	in
Gachsaran	gachsaran	Gachsaran	city	alone
Gadag	gadag	Gadag	city	alone
Gadag-Betageri	gadag-betageri	Gadag-Betageri	city	alone
Gadarwara	gadarwara	Gadarwara	city	in
Gaddi Annaram	gaddi-annaram	Gaddi Annaram	city	alone
Gadhada	gadhada	Gadhada	city	in
Gadhinglaj	gadhinglaj	Gadhinglaj	city	in
Gadsden	gadsden	Gadsden	city	in
Gadwal	gadwal	Gadwal	city	in
Gafargaon	gafargaon	Gafargaon	city	in
Gafsa	gafsa	Gafsa	city	alone
Gaga’emauga	gaga-emauga	Gaga’emauga	region	alone
Gaga'emauga	gaga-emauga-ws	Gaga'emauga	region	alone
Gaga’ifomauga	gaga-ifomauga	Gaga’ifomauga	region	alone
Gagaifomauga	gagaifomauga	Gagaifomauga	region	alone
Gagarin	gagarin	Gagarin	city	no
Qaqarin	gagarin	Gagarin	city	in
Găgăuzia	gagauzia-md	Găgăuzia	region	alone
Gaggenau	gaggenau	Gaggenau	city	in
Gagnoa	gagnoa	Gagnoa	city	alone
Gagny	gagny	Gagny	city	in
Gahanna	gahanna	Gahanna	city	in
Gainesville	gainesville	Gainesville	city	in
Gainsborough	gainsborough	Gainsborough	city	in
Gaithersburg	gaithersburg	Gaithersburg	city	in
Gajendragarh	gajendragarh	Gajendragarh	city	in
Gajraula	gajraula	Gajraula	city	in
Gajuwaka	gajuwaka	Gajuwaka	city	alone
Galapagar	galapagar	Galapagar	city	in
Galápagos	galapagos	Galápagos	region	alone
Galati	galati	Galati	city	alone
Galați	galati-ro	Galați	region	alone
Galaţi	galati-ro-18	Galaţi	region	alone
Galatsi	galatsi	Galatsi	city	in
Galdakao	galdakao	Galdakao	city	in
Galdácano	galdakao	Galdakao	city	in
Galesburg	galesburg	Galesburg	city	in
Galesong	galesong	Galesong	city	alone
Galguduud	galguduud	Galguduud	region	alone
Gallarate	gallarate	Gallarate	city	in
Gallatin	gallatin	Gallatin	city	in
Galt	galt	Galt	city	in
Gamagori	gamagori	Gamagori	city	alone
Gambat	gambat	Gambat	city	in
Gambela	gambela	Gambela	city	in
Gambella	gambella	Gambella	region	alone
Gamboru	gamboru	Gamboru	city	alone
Gampaha	gampaha	Gampaha	region	alone
Gampengrejo	gampengrejo	Gampengrejo	city	in
Gamping Lor	gamping-lor	Gamping Lor	city	alone
Gamprin	gamprin	Gamprin	region	in
Gandajika	gandajika	Gandajika	city	alone
Gandaki	gandaki	Gandaki	region	alone
Gandaki Pradesh	gandaki-pradesh	Gandaki Pradesh	region	alone
Ganderkesee	ganderkesee	Ganderkesee	city	in
Gandhidham	gandhidham	Gandhidham	city	alone
Gandhinagar	gandhinagar	Gandhinagar	city	alone
Gandia	gandia	Gandia	city	alone
Gandía	gandia	Gandia	city	alone
Gangakher	gangakher	Gangakher	city	in
Ganganagar	ganganagar	Ganganagar	city	alone
Gangapur	gangapur	Gangapur	city	alone
Gangarampur	gangarampur	Gangarampur	city	alone
Gangavati	gangavati	Gangavati	city	alone
Ganghwa-gun	ganghwa-gun	Ganghwa-gun	city	alone
Gangneung	gangneung	Gangneung	city	alone
Gangoh	gangoh	Gangoh	city	in
Gangshang	gangshang	Gangshang	city	in
Gangtok	gangtok	Gangtok	city	in
Gangtou	gangtou	Gangtou	city	in
Gangu Chengguanzhen	gangu-chengguanzhen	Gangu Chengguanzhen	city	alone
Gangwon	gangwon	Gangwon	region	alone
Ganj Dundwara	ganj-dundwara	Ganj Dundwara	city	alone
Gannan	gannan	Gannan	city	in
Gantang	gantang	Gantang	city	alone
Ganzhou	ganzhou	Ganzhou	city	alone
Ganzourgou	ganzourgou	Ganzourgou	region	alone
Gaogou	gaogou	Gaogou	city	in
Gaoliu	gaoliu	Gaoliu	city	alone
Gaomi	gaomi	Gaomi	city	alone
Gaoping	gaoping	Gaoping	city	alone
Gaoual	gaoual	Gaoual	region	alone
Gaoyou	gaoyou	Gaoyou	city	alone
Gaozhou	gaozhou	Gaozhou	city	alone
Gaozuo	gaozuo	Gaozuo	city	in
Gapan	gapan	Gapan	city	alone
Gapyeong County	gapyeong-county	Gapyeong County	city	alone
Garango	garango	Garango	city	in
Garanhuns	garanhuns	Garanhuns	city	alone
Garbagnate Milanese	garbagnate-milanese	Garbagnate Milanese	city	alone
Garbsen	garbsen	Garbsen	city	alone
Garça	garca	Garça	city	in
García	garcia	García	city	alone
Gard	gard	Gard	region	in
Garden Grove	garden-grove	Garden Grove	city	alone
Gardena	gardena	Gardena	city	in
Gardez	gardez	Gardez	city	alone
Gardner	gardner	Gardner	city	in
Garfield	garfield	Garfield	city	no
Garges-lès-Gonesse	garges-les-gonesse	Garges-lès-Gonesse	city	alone
Garh Maharaja	garh-maharaja	Garh Maharaja	city	alone
Garhakota	garhakota	Garhakota	city	in
Garhmuktesar	garhmuktesar	Garhmuktesar	city	in
Garhwa	garhwa	Garhwa	city	in
Gariadhar	gariadhar	Gariadhar	city	in
Garibaldi	garibaldi	Garibaldi	city	no
Garissa	garissa	Garissa	city	alone
Garland	garland	Garland	city	no
Garner	garner	Garner	city	in
Garoowe	garoowe	Garoowe	city	in
Garoua	garoua	Garoua	city	alone
Garoua Boulaï	garoua-boulai	Garoua Boulaï	city	alone
Garupá	garupa	Garupá	city	in
Garzón	garzon	Garzón	city	in
Gasa	gasa	Gasa	region	in
Gash-Barka	gash-barka	Gash-Barka	region	alone
Gashua	gashua	Gashua	city	alone
Gaspar	gaspar	Gaspar	city	no
Gastonia	gastonia	Gastonia	city	in
Gatak	gatak	Gatak	city	in
Gatchina	gatchina	Gatchina	city	alone
Gates-North Gates	gates-north-gates	Gates-North Gates	city	alone
Gatesville	gatesville	Gatesville	city	in
Gaur	gaur	Gaur	city	in
Gauribidanur	gauribidanur	Gauribidanur	city	in
Gaurnadi	gaurnadi	Gaurnadi	city	in
Gautier	gautier	Gautier	city	in
Gauting	gauting	Gauting	city	in
Gavà	gava	Gavà	city	in
Gävle	gavle	Gävle	city	alone
Gävleborg	gavleborg	Gävleborg	region	alone
Gawler	gawler	Gawler	city	in
Gay	gay	Gay	city	no
Gaya	gaya	Gaya	city	no
Gbadolite	gbadolite	Gbadolite	city	in
Gbarnga	gbarnga	Gbarnga	city	in
Gbarpolu	gbarpolu	Gbarpolu	region	alone
Gbawe	gbawe	Gbawe	city	in
Gbongan	gbongan	Gbongan	city	alone
Gebog	gebog	Gebog	city	in
Gebze	gebze	Gebze	city	alone
Gedangan	gedangan	Gedangan	city	alone
Gedaref	gedaref	Gedaref	city	alone
Gedera	gedera	Gedera	city	in
Gedo	gedo	Gedo	region	in
Geel	geel	Geel	city	in
Gegharkunik	gegharkunik	Gegharkunik	region	alone
Geidam	geidam	Geidam	city	in
Geilenkirchen	geilenkirchen	Geilenkirchen	city	in
Geiro	geiro	Geiro	city	in
Geislingen an der Steige	geislingen-an-der-steige	Geislingen an der Steige	city	alone
Geita	geita	Geita	city	in
Gejiu	gejiu	Gejiu	city	alone
Gela	gela	Gela	city	in
Gelderland	gelderland	Gelderland	region	alone
Geldermalsen	geldermalsen	Geldermalsen	city	in
Geldrop	geldrop	Geldrop	city	in
Geleen	geleen	Geleen	city	in
Gelendzhik	gelendzhik	Gelendzhik	city	in
Qelencik	gelendzhik	Gelendzhik	city	in
Gelibolu	gelibolu	Gelibolu	city	in
Gelligaer	gelligaer	Gelligaer	city	in
Gelnhausen	gelnhausen	Gelnhausen	city	in
Gemena	gemena	Gemena	city	alone
Gemlik	gemlik	Gemlik	city	alone
Geneina	geneina	Geneina	city	alone
General José de San Martín	general-jose-de-san-martin	General José de San Martín	city	alone
Genhe	genhe	Genhe	city	alone
Genk	genk	Genk	city	no
Gennevilliers	gennevilliers	Gennevilliers	city	in
Genteng	genteng	Genteng	city	alone
Georgiyevsk	georgiyevsk	Georgiyevsk	city	alone
Georgsmarienhütte	georgsmarienhutte	Georgsmarienhütte	city	in
Geraardsbergen	geraardsbergen	Geraardsbergen	city	in
Gerakas	gerakas	Gerakas	city	in
Geraldton	geraldton	Geraldton	city	in
Gerash	gerash	Gerash	city	in
Gerede	gerede	Gerede	city	in
Gereida	gereida	Gereida	city	alone
Gereshk	gereshk	Gereshk	city	in
Geretsried	geretsried	Geretsried	city	in
Germantown	germantown	Germantown	city	in
Germering	germering	Germering	city	in
Germersheim	germersheim	Germersheim	city	in
Gero	gero	Gero	city	no
Gerona	gerona	Gerona	city	in
Gerrards Cross	gerrards-cross	Gerrards Cross	city	alone
Gers	gers	Gers	region	in
Gersthofen	gersthofen	Gersthofen	city	in
Gescher	gescher	Gescher	city	in
Geseke	geseke	Geseke	city	in
Getafe	getafe	Getafe	city	no
Xetafe	getafe	Getafe	city	alone
Getxo	getxo	Getxo	city	alone
Gevelsberg	gevelsberg	Gevelsberg	city	in
Gevrai	gevrai	Gevrai	city	in
Geylegphug	geylegphug	Geylegphug	region	alone
Ghanzi	ghanzi	Ghanzi	region	alone
Gharaunda	gharaunda	Gharaunda	city	in
Gharb-Chrarda-Béni Hssen	gharb-chrarda-beni-hssen	Gharb-Chrarda-Béni Hssen	region	alone
Gharbia	gharbia	Gharbia	region	alone
Ghardaïa	ghardaia	Ghardaïa	city	alone
Gharyan	gharyan	Gharyan	city	alone
Ghat	ghat	Ghat	region	in
Ghatal	ghatal	Ghatal	city	in
Ghatampur	ghatampur	Ghatampur	city	in
Ghatsila	ghatsila	Ghatsila	city	in
Ghauspur	ghauspur	Ghauspur	city	in
Ghaziabad	ghaziabad	Ghaziabad	city	alone
Ghazieh	ghazieh	Ghazieh	city	in
Ghazipur	ghazipur	Ghazipur	city	alone
Ghazni	ghazni	Ghazni	city	alone
Ghor	ghor	Ghor	region	in
Ghormach	ghormach	Ghormach	city	in
Ghosi	ghosi	Ghosi	city	in
Ghotki	ghotki	Ghotki	city	alone
Ghowr	ghowr	Ghowr	region	in
Ghugus	ghugus	Ghugus	city	in
Gia Lai	gia-lai	Gia Lai	region	alone
Gia Nghĩa	gia-nghia	Gia Nghĩa	city	alone
Giannitsá	giannitsa	Giannitsá	city	in
Gibara	gibara	Gibara	city	in
Giddalur	giddalur	Giddalur	city	in
Giddarbaha	giddarbaha	Giddarbaha	city	in
Giengen an der Brenz	giengen-an-der-brenz	Giengen an der Brenz	city	alone
Gierłoż	gierloz	Gierłoż	city	in
Gifu	gifu	Gifu	region	no
Gijang	gijang	Gijang	city	in
Gilan	gilan	Gilan	region	in
Gilbert	gilbert	Gilbert	city	no
Gilching	gilching	Gilching	city	in
Gilgit-Baltistan	gilgit-baltistan	Gilgit-Baltistan	region	alone
Gillette	gillette	Gillette	city	in
Gillingham	gillingham	Gillingham	city	in
Gilroy	gilroy	Gilroy	city	in
Gimbi	gimbi	Gimbi	city	in
Gimcheon	gimcheon	Gimcheon	city	alone
Gimhae	gimhae	Gimhae	city	alone
Ginowan	ginowan	Ginowan	city	alone
Ginsheim-Gustavsburg	ginsheim-gustavsburg	Ginsheim-Gustavsburg	city	alone
Giohar	giohar	Giohar	city	in
Jawhar	giohar	Giohar	city	in
Gipuzkoa	gipuzkoa	Gipuzkoa	region	alone
Girardot City	girardot-city	Girardot City	city	alone
Giresun	giresun	Giresun	city	alone
Giridih	giridih	Giridih	city	alone
Girón	giron	Girón	city	alone
Girona	girona	Girona	city	alone
Gironde	gironde	Gironde	region	alone
Gisborne	gisborne	Gisborne	city	in
Gisenyi	gisenyi	Gisenyi	city	alone
Gitarama	gitarama	Gitarama	city	alone
Gitega	gitega	Gitega	city	in
Giugliano in Campania	giugliano-in-campania	Giugliano in Campania	city	alone
Giurgiu	giurgiu	Giurgiu	city	alone
Giv'at Shmuel	giv-at-shmuel	Giv'at Shmuel	city	alone
Giv'atayim	giv-atayim	Giv'atayim	city	alone
Giyani	giyani	Giyani	city	in
Giżycko	gizycko	Giżycko	city	in
Lėcius	gizycko	Giżycko	city	in
Gjakova	gjakova	Gjakova	city	alone
Gjakovë	gjakova	Gjakova	city	alone
Gjilan	gjilan	Gjilan	region	alone
Gjirokastër	gjirokaster	Gjirokastër	region	alone
Glace Bay	glace-bay	Glace Bay	city	alone
Gladstone	gladstone	Gladstone	city	in
Canton of Glarus	glarus	Glarus	region	alone
Glassboro	glassboro	Glassboro	city	in
Glassmanor	glassmanor	Glassmanor	city	in
Glastonbury	glastonbury	Glastonbury	city	in
Glauchau	glauchau	Glauchau	city	in
Glazov	glazov	Glazov	city	alone
Glendale Heights	glendale-heights	Glendale Heights	city	alone
Glendora	glendora	Glendora	city	in
Glenrothes	glenrothes	Glenrothes	city	in
Glenvar Heights	glenvar-heights	Glenvar Heights	city	alone
Glenview	glenview	Glenview	city	in
Glenville	glenville	Glenville	city	in
Glinde	glinde	Glinde	city	in
Glivicės	gliwice	Gliwice	city	alone
Gliwice	gliwice	Gliwice	city	alone
Glodeni	glodeni	Glodeni	region	alone
Drenas	glogovac	Glogovac	city	in
Glogovac	glogovac	Glogovac	city	in
Gloguvas	glogow	Głogów	city	alone
Głogów	glogow	Głogów	city	alone
Glossop	glossop	Glossop	city	in
Gloversville	gloversville	Gloversville	city	in
Glyfada	glyfada	Glyfada	city	alone
Gmina Śrem	gmina-srem	Gmina Śrem	city	alone
Śrem	gmina-srem	Gmina Śrem	city	in
Gmina Świecie	gmina-swiecie	Gmina Świecie	city	alone
Świecie	gmina-swiecie	Gmina Świecie	city	in
Gnagna	gnagna	Gnagna	region	alone
Gnieznas	gniezno	Gniezno	city	alone
Gniezno	gniezno	Gniezno	city	alone
Gnjilane	gnjilane	Gnjilane	city	in
Gò Công	go-cong	Gò Công	city	alone
Goalpara	goalpara	Goalpara	city	in
Goba	goba	Goba	city	in
Gobardanga	gobardanga	Gobardanga	city	in
Gobernador Gálvez	gobernador-galvez	Gobernador Gálvez	city	alone
Gobernador Virasora	gobernador-virasora	Gobernador Virasora	city	alone
Gobichettipalayam	gobichettipalayam	Gobichettipalayam	city	in
Gobindpur	gobindpur	Gobindpur	city	in
Gobo	gobo	Gobo	city	in
Godalming	godalming	Godalming	city	in
Godda	godda	Godda	city	in
Godean	godean	Godean	city	alone
Godfrey	godfrey	Godfrey	city	no
Godhra	godhra	Godhra	city	alone
Gödöllő	godollo	Gödöllő	city	in
Goes	goes	Goes	city	no
Gogrial	gogrial	Gogrial	city	in
Gôh-Djiboua	goh-djiboua	Gôh-Djiboua	region	alone
Gohadi	gohadi	Gohadi	city	in
Gohana	gohana	Gohana	city	in
Goiana	goiana	Goiana	city	in
Goianésia	goianesia	Goianésia	city	in
Goiás	goias	Goiás	region	in
Goiatuba	goiatuba	Goiatuba	city	in
Gojo	gojo	Gojo	city	in
Gojra	gojra	Gojra	city	alone
Gokak	gokak	Gokak	city	alone
Gokarna	gokarna	Gokarna	city	in
Göksun	goksun	Göksun	city	in
Gola Gokarannath	gola-gokarannath	Gola Gokarannath	city	alone
Golaghat	golaghat	Golaghat	city	in
Gölbaşı	golbasi	Gölbaşı	city	in
Golborne	golborne	Golborne	city	in
Gölcük	golcuk	Gölcük	city	in
Golden	golden	Golden	city	no
Golders Green	golders-green	Golders Green	city	alone
Goldsboro	goldsboro	Goldsboro	city	in
Golestan	golestan	Golestan	region	alone
Goleta	goleta	Goleta	city	in
Golpayegan	golpayegan	Golpayegan	city	in
Gombe	gombe	Gombe	city	alone
Gombong	gombong	Gombong	city	in
Gomoh	gomoh	Gomoh	city	in
Gonabad	gonabad	Gonabad	city	in
Gonayiv	gonaives	Gonaïves	city	alone
Gonaïves	gonaives	Gonaïves	city	alone
Gonbad-e Kavus	gonbad-e-kavus	Gonbad-e Kavus	city	alone
Gonda City	gonda-city	Gonda City	city	alone
Gondal	gondal	Gondal	city	alone
Gonder	gonder	Gonder	city	alone
Gondia	gondia	Gondia	city	alone
Gondomar	gondomar	Gondomar	city	in
Gönen	gonen	Gönen	city	in
Gonesse	gonesse	Gonesse	city	in
Gongchangling	gongchangling	Gongchangling	city	alone
Gongguan	gongguan	Gongguan	city	alone
Gongju	gongju	Gongju	city	alone
Gongqingcheng	gongqingcheng	Gongqingcheng	city	in
Gongyi	gongyi	Gongyi	city	in
Gongzhuling	gongzhuling	Gongzhuling	city	alone
Goodings Grove	goodings-grove	Goodings Grove	city	alone
Goodlettsville	goodlettsville	Goodlettsville	city	in
Goole	goole	Goole	city	in
Goose Bay	goose-bay	Goose Bay	city	alone
Goose Creek	goose-creek	Goose Creek	city	alone
Gopalganj	gopalganj	Gopalganj	city	alone
Gorakhpur	gorakhpur	Gorakhpur	city	alone
Görele	gorele	Görele	city	in
Gorgan	gorgan	Gorgan	city	alone
Gorgol	gorgol	Gorgol	region	alone
Garkum	gorinchem	Gorinchem	city	in
Gorinchem	gorinchem	Gorinchem	city	in
Gorizia	gorizia	Gorizia	city	in
Gorj	gorj	Gorj	region	in
Gorlice	gorlice	Gorlice	city	no
Gorlicės	gorlice	Gorlice	city	in
Gorna Oryahovitsa	gorna-oryahovitsa	Gorna Oryahovitsa	city	alone
Gorno-Altaysk	gorno-altaysk	Gorno-Altaysk	city	alone
Gorno-Badakhshan	gorno-badakhshan	Gorno-Badakhshan	region	alone
Gorodets	gorodets	Gorodets	city	in
Qorodets	gorodets	Gorodets	city	in
Gorontalo	gorontalo	Gorontalo	city	alone
Gorseinon	gorseinon	Gorseinon	city	in
Goryachevodskiy	goryachevodskiy	Goryachevodskiy	city	in
Goryachiy Klyuch	goryachiy-klyuch	Goryachiy Klyuch	city	alone
Gorzów Wielkopolski	gorzow-wielkopolski	Gorzów Wielkopolski	city	alone
Gožuvas	gorzow-wielkopolski	Gorzów Wielkopolski	city	alone
Lãdzbarg	gorzow-wielkopolski	Gorzów Wielkopolski	city	alone
Gosaba	gosaba	Gosaba	city	alone
Gose	gose	Gose	city	in
Gosen	gosen	Gosen	city	in
Goseong	goseong	Goseong	city	in
Gosforth	gosforth	Gosforth	city	in
Goshen	goshen	Goshen	city	in
Goshogawara	goshogawara	Goshogawara	city	in
Gosport	gosport	Gosport	city	in
Gossau	gossau	Gossau	city	in
Gossau SG	gossau	Gossau	city	alone
Gostivar	gostivar	Gostivar	city	in
Gostivari	gostivar	Gostivar	city	in
Gotenba	gotenba	Gotenba	city	alone
Gouda	gouda	Gouda	city	no
Goulburn	goulburn	Goulburn	city	in
Gourma	gourma	Gourma	region	alone
Goussainville	goussainville	Goussainville	city	in
Governador Valadares	governador-valadares	Governador Valadares	city	alone
Govi-Altai	govi-altai	Govi-Altai	region	alone
Govĭ-Altay	govi-altay	Govĭ-Altay	region	alone
Govĭ-Sumber	govi-sumber	Govĭ-Sumber	region	alone
Govisümber	govisumber	Govisümber	region	alone
Gowurdak	gowurdak	Gowurdak	city	in
Goya	goya	Goya	city	no
Goyang-si	goyang-si	Goyang-si	city	alone
Göyçay	goycay	Göyçay	city	in
Goyerkata	goyerkata	Goyerkata	city	alone
Graaff Reinet	graaff-reinet	Graaff Reinet	city	alone
Grabouw	grabouw	Grabouw	city	in
Gracias a Dios	gracias-a-dios	Gracias a Dios	region	alone
Grafton	grafton	Grafton	city	in
Gragnano	gragnano	Gragnano	city	in
Graham	graham	Graham	city	no
Grahamstown	grahamstown	Grahamstown	city	in
Grajaú	grajau	Grajaú	city	in
Granadero Baigorria	granadero-baigorria	Granadero Baigorria	city	alone
Granadilla de Abona	granadilla-de-abona	Granadilla de Abona	city	alone
Granby	granby	Granby	city	in
Grand’Anse	grand-anse	Grand’Anse	region	alone
Grand Bassa	grand-bassa	Grand Bassa	region	alone
Grand-Bassam	grand-bassam	Grand-Bassam	city	alone
Grand Cape Mount	grand-cape-mount	Grand Cape Mount	region	alone
Grand Casablanca	grand-casablanca	Grand Casablanca	region	alone
Grand Cay	grand-cay	Grand Cay	region	alone
Grand-Est	grand-est	Grand-Est	region	alone
Grand Forks	grand-forks	Grand Forks	city	alone
Grand Gedeh	grand-gedeh	Grand Gedeh	region	alone
Grand Island	grand-island	Grand Island	city	alone
Grand Junction	grand-junction	Grand Junction	city	alone
Grand Kru	grand-kru	Grand Kru	region	alone
Grand Port	grand-port	Grand Port	region	alone
Grand Prairie	grand-prairie	Grand Prairie	city	alone
Grand Turk	grand-turk	Grand Turk	city	alone
Grande Comore	grande-comore	Grande Comore	region	alone
Grande Prairie	grande-prairie	Grande Prairie	city	alone
Grandview	grandview	Grandview	city	in
Grandville	grandville	Grandville	city	in
Grangemouth	grangemouth	Grangemouth	city	in
Granger	granger	Granger	city	in
Grand-Goâve	grangwav	Grangwav	city	alone
Grangwav	grangwav	Grangwav	city	in
Granite Bay	granite-bay	Granite Bay	city	alone
Granite City	granite-city	Granite City	city	alone
Graniteville	graniteville	Graniteville	city	in
Granja	granja	Granja	city	in
Granma	granma	Granma	region	alone
Granollers	granollers	Granollers	city	alone
Grantham	grantham	Grantham	city	in
Grants Pass	grants-pass	Grants Pass	city	alone
Grao de Murviedro	grao-de-murviedro	Grao de Murviedro	city	alone
Grapevine	grapevine	Grapevine	city	in
Grasse	grasse	Grasse	city	in
Gravatá	gravata	Gravatá	city	alone
Gravataí	gravatai	Gravataí	city	alone
Gravesend	gravesend	Gravesend	city	in
Gravina di Catania	gravina-di-catania	Gravina di Catania	city	alone
Gravina in Puglia	gravina-in-puglia	Gravina in Puglia	city	alone
Grays	grays	Grays	city	no
Grayslake	grayslake	Grayslake	city	in
Great Bend	great-bend	Great Bend	city	alone
Great Falls	great-falls	Great Falls	city	alone
Great Kills	great-kills	Great Kills	city	alone
Great Malvern	great-malvern	Great Malvern	city	alone
Great Sankey	great-sankey	Great Sankey	city	alone
Great Wyrley	great-wyrley	Great Wyrley	city	alone
Great Yarmouth	great-yarmouth	Great Yarmouth	city	alone
Greater Accra	greater-accra	Greater Accra	region	alone
Greater Noida	greater-noida	Greater Noida	city	alone
Greater Northdale	greater-northdale	Greater Northdale	city	alone
Greater Poland	greater-poland	Greater Poland	region	alone
Greater Sudbury	greater-sudbury	Greater Sudbury	city	alone
Greater Upper Marlboro	greater-upper-marlboro	Greater Upper Marlboro	city	alone
Greeley	greeley	Greeley	city	no
Green	green	Green	city	no
Greenacres City	greenacres-city	Greenacres City	city	alone
Greenbelt	greenbelt	Greenbelt	city	in
Greenburgh	greenburgh	Greenburgh	city	in
Greeneville	greeneville	Greeneville	city	in
Greenfield	greenfield	Greenfield	city	in
Greenford	greenford	Greenford	city	in
Greenock	greenock	Greenock	city	in
Greenville	greenville	Greenville	city	no
Greenwood	greenwood	Greenwood	city	in
Greenwood Village	greenwood-village	Greenwood Village	city	alone
Greer	greer	Greer	city	no
Grefrath	grefrath	Grefrath	city	in
Gremda	gremda	Gremda	city	in
Granges	grenchen	Grenchen	city	in
Grenchen	grenchen	Grenchen	city	in
Gresham	gresham	Gresham	city	in
Gresik	gresik	Gresik	city	alone
Gressier	gressier	Gressier	city	in
Gretna	gretna	Gretna	city	in
Greve	greve	Greve	city	in
Greven	greven	Greven	city	in
Grevenmacher	grevenmacher	Grevenmacher	region	alone
Greystones	greystones	Greystones	city	in
Griesheim	griesheim	Griesheim	city	in
Griffin	griffin	Griffin	city	no
Griffith	griffith	Griffith	city	no
Grimbergen	grimbergen	Grimbergen	city	in
Gröbenzell	grobenzell	Gröbenzell	city	in
Grodnenskaya	grodnenskaya	Grodnenskaya	region	alone
Grodzisk Mazowiecki	grodzisk-mazowiecki	Grodzisk Mazowiecki	city	alone
Mazovijos Grodziskas	grodzisk-mazowiecki	Grodzisk Mazowiecki	city	alone
Grogol	grogol	Grogol	city	alone
Groß-Gerau	gross-gerau	Groß-Gerau	city	alone
Groß-Umstadt	gross-umstadt	Groß-Umstadt	city	alone
Grosse Pointe Woods	grosse-pointe-woods	Grosse Pointe Woods	city	alone
Großenhain	grossenhain	Großenhain	city	in
Grosseto	grosseto	Grosseto	city	alone
Großostheim	grossostheim	Großostheim	city	in
Grottaglie	grottaglie	Grottaglie	city	in
Grouville	grouville	Grouville	region	alone
Grove	grove	Grove	city	no
Groves	groves	Groves	city	in
Grudziondzas	grudziadz	Grudziądz	city	alone
Grudziądz	grudziadz	Grudziądz	city	alone
Grëdządz	grudziadz	Grudziądz	city	alone
Grugliasco	grugliasco	Grugliasco	city	in
Gryazi	gryazi	Gryazi	city	in
Guacamayas	guacamayas	Guacamayas	city	in
Guacara	guacara	Guacara	city	alone
Guadalajara de Buga	guadalajara-de-buga	Guadalajara de Buga	city	alone
Guadalcanal	guadalcanal	Guadalcanal	city	in
Guadalupe	guadalupe	Guadalupe	city	no
Guaíba	guaiba	Guaíba	city	alone
Guáimaro	guaimaro	Guáimaro	city	in
Guainía	guainia	Guainía	region	alone
Guaíra	guaira	Guaíra	city	in
Guairá	guaira-py	Guairá	region	alone
Guajará-Mirim	guajara-mirim	Guajará-Mirim	city	alone
Gualeguay	gualeguay	Gualeguay	city	in
Gualeguaychú	gualeguaychu	Gualeguaychú	city	alone
Guamúchil	guamuchil	Guamúchil	city	alone
Guanabacoa	guanabacoa	Guanabacoa	city	alone
Guanacaste	guanacaste	Guanacaste	region	alone
Guanajay	guanajay	Guanajay	city	in
Guanajuato City	guanajuato-city	Guanajuato City	city	alone
Guanambi	guanambi	Guanambi	city	in
Guanare	guanare	Guanare	city	alone
Guanarito	guanarito	Guanarito	city	in
Guandu	guandu	Guandu	city	in
Guang’an	guang-an	Guang’an	city	alone
Guangcun	guangcun	Guangcun	city	in
Guangming	guangming	Guangming	city	alone
Guangshui	guangshui	Guangshui	city	alone
Guangxi Zhuang Autonomous	guangxi-zhuang-autonomous	Guangxi Zhuang Autonomous	region	alone
Guangyuan	guangyuan	Guangyuan	city	alone
Kwangyüanhsien	guangyuan	Guangyuan	city	alone
Guanhu	guanhu	Guanhu	city	alone
Guánica	guanica	Guánica	region	alone
Guankou	guankou	Guankou	city	alone
Guanshan	guanshan	Guanshan	city	in
Guanyin	guanyin	Guanyin	city	alone
Guanzhuang	guanzhuang	Guanzhuang	city	in
Guapimirim	guapimirim	Guapimirim	city	in
Guarabira	guarabira	Guarabira	city	in
Guarapari	guarapari	Guarapari	city	alone
Guarapuava	guarapuava	Guarapuava	city	alone
Guararapes	guararapes	Guararapes	city	in
Guaratinguetá	guaratingueta	Guaratinguetá	city	alone
Guarda	guarda	Guarda	city	no
Guarenas	guarenas	Guarenas	city	alone
Guariba	guariba	Guariba	city	in
Guárico	guarico	Guárico	region	alone
Guarujá	guaruja	Guarujá	city	alone
Guarulhos	guarulhos	Guarulhos	city	alone
Guasave	guasave	Guasave	city	alone
Guasdualito	guasdualito	Guasdualito	city	alone
Guasipati	guasipati	Guasipati	city	in
Guatire	guatire	Guatire	city	alone
Guaviare	guaviare	Guaviare	region	alone
Guaxupé	guaxupe	Guaxupé	city	in
Guayama	guayama	Guayama	region	alone
Guayanilla	guayanilla	Guayanilla	region	alone
Guayaramerín	guayaramerin	Guayaramerín	city	in
Guayas	guayas	Guayas	region	alone
Guaymas	guaymas	Guaymas	city	alone
Guaynabo	guaynabo	Guaynabo	city	alone
Gubakha	gubakha	Gubakha	city	in
Qubaxa	gubakha	Gubakha	city	in
Gubkin	gubkin	Gubkin	city	alone
Qubkin	gubkin	Gubkin	city	alone
Gucheng	gucheng	Gucheng	city	alone
Gucheng Chengguanzhen	gucheng-chengguanzhen	Gucheng Chengguanzhen	city	alone
Ku-ch’eng	gucheng-chengguanzhen	Gucheng Chengguanzhen	city	alone
Gudalur	gudalur	Gudalur	city	in
Gudivada	gudivada	Gudivada	city	alone
Gudiyatham	gudiyatham	Gudiyatham	city	alone
Gudong	gudong	Gudong	city	in
Gudur	gudur	Gudur	city	alone
Guduvancheri	guduvancheri	Guduvancheri	city	in
Gueckedou	gueckedou	Gueckedou	city	alone
Guéckédou	gueckedou-gn	Guéckédou	region	alone
Guelders	guelders	Guelders	city	in
Guelma	guelma	Guelma	city	alone
Guelmim	guelmim	Guelmim	city	alone
Guelmim-Es Semara	guelmim-es-semara	Guelmim-Es Semara	region	alone
Guelmim-Oued Noun	guelmim-oued-noun	Guelmim-Oued Noun	region	alone
Guelph	guelph	Guelph	city	in
Guéra	guera	Guéra	region	in
Guercif	guercif	Guercif	city	in
Guerrero	guerrero	Guerrero	region	no
Guider	guider	Guider	city	alone
Guidimaka	guidimaka	Guidimaka	region	alone
Guidonia Montecelio	guidonia-montecelio	Guidonia Montecelio	city	alone
Guigang	guigang	Guigang	city	alone
Guiglo	guiglo	Guiglo	city	in
Güigüe	guigue	Güigüe	city	alone
Guiguinto	guiguinto	Guiguinto	city	alone
Guilford	guilford	Guilford	city	in
Guilin	guilin	Guilin	city	alone
Guimarães	guimaraes	Guimarães	city	no
Guimaras	guimaras	Guimaras	region	alone
Guimba	guimba	Guimba	city	in
Güines	guines	Güines	city	alone
Guiping	guiping	Guiping	city	alone
Güira de Melena	guira-de-melena	Güira de Melena	city	alone
Guiren	guiren	Guiren	city	in
Güiria	guiria	Güiria	city	in
Guisborough	guisborough	Guisborough	city	in
Guiseley	guiseley	Guiseley	city	in
Guixi	guixi	Guixi	city	alone
Gujar Khan	gujar-khan	Gujar Khan	city	alone
Gujo	gujo	Gujo	city	in
Gujranwala	gujranwala	Gujranwala	city	alone
Gujrat	gujrat	Gujrat	city	alone
Gukovo	gukovo	Gukovo	city	alone
Gul'kevichi	gul-kevichi	Gul'kevichi	city	in
Gulabpura	gulabpura	Gulabpura	city	in
Gulaothi	gulaothi	Gulaothi	city	in
Gulariya	gulariya	Gulariya	city	in
Gulbarga	gulbarga	Gulbarga	city	alone
Guledagudda	guledagudda	Guledagudda	city	in
Gulf	gulf	Gulf	region	no
Gulfport	gulfport	Gulfport	city	in
Guli	guli	Guli	city	alone
Gulin	gulin	Gulin	city	alone
Guliston	guliston	Guliston	city	in
Gulu	gulu	Gulu	city	in
Gumel	gumel	Gumel	city	in
Gumi	gumi	Gumi	city	in
Gumia	gumia	Gumia	city	in
Gumla	gumla	Gumla	city	in
Gummersbach	gummersbach	Gummersbach	city	in
Gummi	gummi	Gummi	city	in
Gümüşhane	gumushane	Gümüşhane	city	in
Guna	guna	Guna	city	in
Guna Yala	guna-yala	Guna Yala	region	alone
Gundlupet	gundlupet	Gundlupet	city	in
Gunma	gunma	Gunma	region	in
Gunpo	gunpo	Gunpo	city	alone
Gunsan	gunsan	Gunsan	city	alone
Guntakal	guntakal	Guntakal	city	alone
Guntur	guntur	Guntur	city	alone
Günzburg	gunzburg	Günzburg	city	in
Gunzenhausen	gunzenhausen	Gunzenhausen	city	in
Guojia	guojia	Guojia	city	in
Guozhen	guozhen	Guozhen	city	alone
Gupi	gupi	Gupi	city	in
Gur'yevsk	gur-yevsk	Gur'yevsk	city	in
Gurabo	gurabo	Gurabo	region	alone
Gurgaon	gurgaon	Gurgaon	city	alone
Guri-si	guri-si	Guri-si	city	alone
Guria	guria	Guria	region	in
Gurlan	gurlan	Gurlan	city	in
Gurnee	gurnee	Gurnee	city	in
Güroymak	guroymak	Güroymak	city	in
Gürpınar	gurpinar	Gürpınar	city	in
Gursahaiganj	gursahaiganj	Gursahaiganj	city	in
Gursarai	gursarai	Gursarai	city	in
Gurupi	gurupi	Gurupi	city	alone
Gus'-Khrustal'nyy	gus-khrustal-nyy	Gus'-Khrustal'nyy	city	alone
Gusau	gusau	Gusau	city	alone
Gusev	gusev	Gusev	city	no
Qusev	gusev	Gusev	city	in
Gushikawa	gushikawa	Gushikawa	city	alone
Gushu	gushu	Gushu	city	alone
Tang-t’u	gushu	Gushu	city	alone
Gusinje	gusinje	Gusinje	region	alone
Guskhara	guskhara	Guskhara	city	in
Gusong	gusong	Gusong	city	alone
Guyancourt	guyancourt	Guyancourt	city	in
Guye	guye	Guye	city	in
Guyong	guyong	Guyong	city	alone
Guyoville	guyoville	Guyoville	city	in
Guyuan	guyuan	Guyuan	city	alone
Gwalior	gwalior	Gwalior	city	alone
Gwangmyeong	gwangmyeong	Gwangmyeong	city	alone
Gweru	gweru	Gweru	city	alone
Gwynedd	gwynedd	Gwynedd	region	alone
Gwynn Oak	gwynn-oak	Gwynn Oak	city	alone
Gyanpur	gyanpur	Gyanpur	city	alone
Gyeonggi	gyeonggi	Gyeonggi	region	alone
Gyeongju	gyeongju	Gyeongju	city	alone
Gyeongsan-si	gyeongsan-si	Gyeongsan-si	city	alone
Gyoda	gyoda	Gyoda	city	alone
Gyöngyös	gyongyos	Gyöngyös	city	in
Győr-Moson-Sopron	gyor-moson-sopron	Győr-Moson-Sopron	region	alone
Gyula	gyula	Gyula	city	no
Ha'apai	ha-apai	Ha'apai	region	alone
Hà Đông	ha-dong	Hà Đông	city	alone
Hà Giang	ha-giang	Hà Giang	city	alone
Ha'il	ha-il	Ha'il	city	alone
Ha’il	ha-il-sa	Ha’il	region	in
Hà Nam	ha-nam	Hà Nam	region	alone
Hà Tiên	ha-tien	Hà Tiên	city	alone
Hà Tĩnh	ha-tinh	Hà Tĩnh	city	alone
Haa	haa	Haa	region	in
Haan	haan	Haan	city	no
Haar	haar	Haar	city	in
Habboûch	habbouch	Habboûch	city	alone
Habiganj	habiganj	Habiganj	city	alone
Habra	habra	Habra	city	alone
Hachinohe	hachinohe	Hachinohe	city	alone
Hachioji	hachioji	Hachioji	city	alone
Hacienda Heights	hacienda-heights	Hacienda Heights	city	alone
Hacienda La Calera	hacienda-la-calera	Hacienda La Calera	city	alone
Hacienda Santa Fe	hacienda-santa-fe	Hacienda Santa Fe	city	alone
Hackensack	hackensack	Hackensack	city	in
Hadagalli	hadagalli	Hadagalli	city	in
Hadali	hadali	Hadali	city	in
Hadano	hadano	Hadano	city	alone
Hadapu Zhen	hadapu-zhen	Hadapu Zhen	city	alone
Hadejia	hadejia	Hadejia	city	alone
Hadera	hadera	Hadera	city	alone
Hadgaon	hadgaon	Hadgaon	city	in
Ḩadithah	hadithah	Ḩadithah	city	in
Hadjer-Lamis	hadjer-lamis	Hadjer-Lamis	region	alone
Hadjout	hadjout	Hadjout	city	in
Hadleigh	hadleigh	Hadleigh	city	in
Hadramaut	hadramaut	Hadramaut	region	alone
Haeju	haeju	Haeju	city	alone
Hafar Al-Batin	hafar-al-batin	Hafar Al-Batin	city	alone
Hafizabad	hafizabad	Hafizabad	city	alone
Haflong	haflong	Haflong	city	in
Hafnarfjordur	hafnarfjordur	Hafnarfjordur	city	in
Hafnarfjörður	hafnarfjordur	Hafnarfjordur	city	in
Hagatna	hagatna	Hagatna	region	alone
Hagere Hiywet	hagere-hiywet	Hagere Hiywet	city	alone
Hagerstown	hagerstown	Hagerstown	city	in
Hagi	hagi	Hagi	city	in
Hagonoy	hagonoy	Hagonoy	city	alone
Hagunoy	hagonoy	Hagonoy	city	alone
Haguenau	haguenau	Haguenau	city	in
Hải Dương	hai-duong	Hải Dương	city	alone
Thành Phố Hải Dương	hai-duong	Hải Dương	city	alone
Haicheng	haicheng	Haicheng	city	alone
Haiger	haiger	Haiger	city	in
Haikou	haikou	Haikou	city	alone
Xeyko shehir	haikou	Haikou	city	alone
Hailakandi	hailakandi	Hailakandi	city	in
Hailar	hailar	Hailar	city	alone
Hailin	hailin	Hailin	city	alone
Hailsham	hailsham	Hailsham	city	in
Hailun	hailun	Hailun	city	alone
Haimen	haimen	Haimen	city	alone
Hainaut	hainaut	Hainaut	region	alone
Haines City	haines-city	Haines City	city	alone
Haining	haining	Haining	city	alone
Haitou	haitou	Haitou	city	in
Haiyang	haiyang	Haiyang	city	in
Haizhou	haizhou	Haizhou	city	in
Hajdú-Bihar	hajdu-bihar	Hajdú-Bihar	region	alone
Hajdúböszörmény	hajduboszormeny	Hajdúböszörmény	city	in
Hajiawa	hajiawa	Hajiawa	city	alone
Hajiganj	hajiganj	Hajiganj	city	in
Hajin	hajin	Hajin	city	in
Hajipur	hajipur	Hajipur	city	alone
Ḩajjah	hajjah	Ḩajjah	city	in
Hajjah	hajjah-ye	Hajjah	region	alone
Hakkâri	hakkari	Hakkâri	city	alone
Hakodate	hakodate	Hakodate	city	alone
Hala	hala	Hala	city	in
Haldensleben I	haldensleben-i	Haldensleben I	city	alone
Haldia	haldia	Haldia	city	alone
Haldwani	haldwani	Haldwani	city	alone
Hale	hale	Hale	city	in
Halesowen	halesowen	Halesowen	city	in
Half Way Tree	half-way-tree	Half Way Tree	city	alone
Halisahar	halisahar	Halisahar	city	alone
Halland	halland	Halland	region	alone
Hallandale	hallandale	Hallandale	city	in
Halle Neustadt	halle-neustadt	Halle Neustadt	city	alone
Halle-Neustadt	halle-neustadt	Halle Neustadt	city	alone
Halmstad	halmstad	Halmstad	city	alone
Halol	halol	Halol	city	in
Halstenbek	halstenbek	Halstenbek	city	in
Haltern am See	haltern-am-see	Haltern am See	city	alone
Haltern in Westfalen	haltern-am-see	Haltern am See	city	alone
Haltom City	haltom-city	Haltom City	city	alone
Halton	halton	Halton	region	alone
Halvad	halvad	Halvad	city	in
Halver	halver	Halver	city	in
Ham Lake	ham-lake	Ham Lake	city	alone
Hamada	hamada	Hamada	city	in
Hamadan	hamadan	Hamadan	city	alone
Hamakita	hamakita	Hamakita	city	alone
Hamamatsu	hamamatsu	Hamamatsu	city	alone
Hamanoichi	hamanoichi	Hamanoichi	city	in
Hamar	hamar	Hamar	city	in
Hámar	hamar	Hamar	city	in
Hambantota	hambantota	Hambantota	region	alone
Hamden	hamden	Hamden	city	in
Hämeenlinna	hameenlinna	Hämeenlinna	city	in
Tavastehus	hameenlinna	Hämeenlinna	city	in
Hamelin	hameln	Hameln	city	in
Hamgyŏng-bukto	hamgyong-bukto	Hamgyŏng-bukto	region	alone
Hamhung	hamhung	Hamhung	city	alone
Hamirpur	hamirpur	Hamirpur	city	in
Hamma Bouziane	hamma-bouziane	Hamma Bouziane	city	alone
Hammam Bou Hadjar	hammam-bou-hadjar	Hammam Bou Hadjar	city	alone
Hammam-Lif	hammam-lif	Hammam-Lif	city	alone
Hammam Sousse	hammam-sousse	Hammam Sousse	city	alone
Hammamet	hammamet	Hammamet	city	alone
Hammersmith and Fulham	hammersmith-and-fulham	Hammersmith and Fulham	region	alone
Hamminkeln	hamminkeln	Hamminkeln	city	in
Hammond	hammond	Hammond	city	no
Hampton	hampton	Hampton	city	no
Hamtramck	hamtramck	Hamtramck	city	in
Hanahan	hanahan	Hanahan	city	in
Hanam	hanam	Hanam	city	alone
Hanamaki	hanamaki	Hanamaki	city	alone
Hanawa	hanawa	Hanawa	city	in
Hancheng	hancheng	Hancheng	city	alone
Hanchuan	hanchuan	Hanchuan	city	alone
Handa	handa	Handa	city	alone
Handan	handan	Handan	city	alone
Hanford	hanford	Hanford	city	in
Hangal	hangal	Hangal	city	in
Hangu	hangu	Hangu	city	alone
Haninge	haninge	Haninge	city	alone
Hannibal	hannibal	Hannibal	city	in
Hanno	hanno	Hanno	city	no
Hann. Münden	hannoversch-munden	Hannoversch Münden	city	alone
Hannoversch Münden	hannoversch-munden	Hannoversch Münden	city	alone
Hanover Park	hanover-park	Hanover Park	city	alone
Hansi	hansi	Hansi	city	alone
Hanting	hanting	Hanting	city	alone
Hanumangarh	hanumangarh	Hanumangarh	city	alone
Hanwang	hanwang	Hanwang	city	in
Hanworth	hanworth	Hanworth	city	in
Hanyin Chengguanzhen	hanyin-chengguanzhen	Hanyin Chengguanzhen	city	alone
Hanyu	hanyu	Hanyu	city	in
Hanyuan	hanyuan	Hanyuan	city	in
Hanzhong	hanzhong	Hanzhong	city	alone
Haojiaqiao	haojiaqiao	Haojiaqiao	city	in
Haomen	haomen	Haomen	city	in
Hapur	hapur	Hapur	city	alone
Haqqulobod	haqqulobod	Haqqulobod	city	in
Xaqqulobod	haqqulobod	Haqqulobod	city	in
Harar	harar	Harar	city	alone
Harari	harari	Harari	region	alone
Ḩarasta	harasta	Ḩarasta	city	in
Ḩirista	harasta	Ḩarasta	city	in
Harda	harda	Harda	city	alone
Hardap	hardap	Hardap	region	alone
Hardenberg	hardenberg	Hardenberg	city	in
Harderwijk	harderwijk	Harderwijk	city	in
Hardoi	hardoi	Hardoi	city	alone
Harelbeke	harelbeke	Harelbeke	city	in
Haren	haren	Haren	city	in
Harghita	harghita	Harghita	region	alone
Haridwar	haridwar	Haridwar	city	alone
Harihar	harihar	Harihar	city	alone
Haringey	haringey	Haringey	region	alone
Haripur	haripur	Haripur	city	in
Harker Heights	harker-heights	Harker Heights	city	alone
Harlesden	harlesden	Harlesden	city	in
Harlingen	harlingen	Harlingen	city	in
Harlow	harlow	Harlow	city	no
Harpanahalli	harpanahalli	Harpanahalli	city	in
Harpenden	harpenden	Harpenden	city	in
Harper	harper	Harper	city	no
Harringay	harringay	Harringay	city	in
Harrismith	harrismith	Harrismith	city	in
Harrison	harrison	Harrison	city	no
Harrisonburg	harrisonburg	Harrisonburg	city	in
Harrow	harrow	Harrow	region	no
Harsewinkel	harsewinkel	Harsewinkel	city	in
Harsin	harsin	Harsin	city	in
Hartley	hartley	Hartley	city	in
Harunabad	harunabad	Harunabad	city	alone
Harvey	harvey	Harvey	city	no
Harwich	harwich	Harwich	city	in
Haryana	haryana	Haryana	region	alone
Hasaki	hasaki	Hasaki	city	in
Hasanpur	hasanpur	Hasanpur	city	in
Haselbachtal	haselbachtal	Haselbachtal	city	in
Hashimoto	hashimoto	Hashimoto	city	in
Hashtpar	hashtpar	Hashtpar	city	in
Hasilpur	hasilpur	Hasilpur	city	alone
Hasimara	hasimara	Hasimara	city	in
Haskovo	haskovo	Haskovo	city	alone
Haslett	haslett	Haslett	city	in
Haslingden	haslingden	Haslingden	city	in
Hassan	hassan	Hassan	city	no
Hasselt	hasselt	Hasselt	city	alone
Hassi Messaoud	hassi-messaoud	Hassi Messaoud	city	alone
Haßloch	hassloch	Haßloch	city	in
Hasuda	hasuda	Hasuda	city	alone
Hatay	hatay	Hatay	region	in
Hatfield	hatfield	Hatfield	city	in
Hathras	hathras	Hathras	city	alone
Hatillo	hatillo	Hatillo	region	alone
Hato Mayor	hato-mayor	Hato Mayor	region	alone
Hato Mayor del Rey	hato-mayor-del-rey	Hato Mayor del Rey	city	alone
Hatogaya-honcho	hatogaya-honcho	Hatogaya-honcho	city	alone
Hatsukaichi	hatsukaichi	Hatsukaichi	city	alone
Hatta	hatta	Hatta	city	in
Hattersheim	hattersheim	Hattersheim	city	in
Hattiesburg	hattiesburg	Hattiesburg	city	in
Hâu Giang	hau-giang	Hâu Giang	region	alone
Haugesund	haugesund	Haugesund	city	in
Hauppauge	hauppauge	Hauppauge	city	in
Haut-Katanga	haut-katanga	Haut-Katanga	region	alone
Haut-Lomami	haut-lomami	Haut-Lomami	region	alone
Haut-Mbomou	haut-mbomou	Haut-Mbomou	region	alone
Haut-Ogooué	haut-ogooue	Haut-Ogooué	region	alone
Haut-Rhin	haut-rhin	Haut-Rhin	region	alone
Haut-Uélé	haut-uele	Haut-Uélé	region	alone
Haute-Corse	haute-corse	Haute-Corse	region	alone
Haute-Garonne	haute-garonne	Haute-Garonne	region	alone
Haute-Kotto	haute-kotto	Haute-Kotto	region	alone
Haute-Loire	haute-loire	Haute-Loire	region	alone
Haute-Marne	haute-marne	Haute-Marne	region	alone
Haute-Saône	haute-saone	Haute-Saône	region	alone
Haute-Savoie	haute-savoie	Haute-Savoie	region	alone
Haute-Vienne	haute-vienne	Haute-Vienne	region	alone
Hautes-Alpes	hautes-alpes	Hautes-Alpes	region	alone
Hautes-Pyrénées	hautes-pyrenees	Hautes-Pyrénées	region	alone
Hauts-Bassins	hauts-bassins	Hauts-Bassins	region	alone
Hauts-de-France	hauts-de-france	Hauts-de-France	region	alone
Hauts-de-Seine	hauts-de-seine	Hauts-de-Seine	region	alone
Havant	havant	Havant	city	in
Haveli Lakha	haveli-lakha	Haveli Lakha	city	alone
Havelian	havelian	Havelian	city	in
Havelock	havelock	Havelock	city	in
Haverhill	haverhill	Haverhill	city	in
Haveri	haveri	Haveri	city	alone
Havering	havering	Havering	region	alone
Havířov	havirov	Havířov	city	alone
Havlíčkův Brod	havlickuv-brod	Havlíčkův Brod	region	alone
Ḩawalli	hawalli	Ḩawalli	city	alone
Hawalli	hawalli-kw	Hawalli	region	alone
Hawarden	hawarden	Hawarden	city	in
Hawke’s Bay	hawke-s-bay	Hawke’s Bay	region	alone
Hawke's Bay	hawke-s-bay-nz	Hawke's Bay	region	alone
Ḩawsh 'Isá	hawsh-isa	Ḩawsh 'Isá	city	alone
Hawthorne	hawthorne	Hawthorne	city	in
Hayama	hayama	Hayama	city	in
Hayang	hayang	Hayang	city	in
Haydock	haydock	Haydock	city	in
Hayes	hayes	Hayes	city	no
Hayesville	hayesville	Hayesville	city	in
Hayling Island	hayling-island	Hayling Island	city	alone
Hays	hays	Hays	city	in
Haysyn	haysyn	Haysyn	city	in
Hayward	hayward	Hayward	city	no
Haywards Heath	haywards-heath	Haywards Heath	city	alone
Hazaribagh	hazaribagh	Hazaribagh	city	alone
Hazelwood	hazelwood	Hazelwood	city	in
Hazleton	hazleton	Hazleton	city	in
Hazro City	hazro-city	Hazro City	city	alone
Heanor	heanor	Heanor	city	in
Heba	heba	Heba	city	in
Hebburn	hebburn	Hebburn	city	in
Hebi	hebi	Hebi	city	alone
Hechi	hechi	Hechi	city	alone
Hechuan	hechuan	Hechuan	city	alone
Hecun	hecun	Hecun	city	alone
Hede	hede	Hede	city	in
Hedge End	hedge-end	Hedge End	city	alone
Hedmark	hedmark	Hedmark	region	alone
Hedong	hedong	Hedong	city	alone
Heemskerk	heemskerk	Heemskerk	city	in
Heemstede	heemstede	Heemstede	city	in
Hiemstee	heemstede	Heemstede	city	in
Heerenveen	heerenveen	Heerenveen	city	in
Heerhugowaard	heerhugowaard	Heerhugowaard	city	in
Heerlen	heerlen	Heerlen	city	alone
Hegang	hegang	Hegang	city	alone
Hegou	hegou	Hegou	city	in
Heguan	heguan	Heguan	city	alone
Heidenau	heidenau	Heidenau	city	in
Heihe	heihe	Heihe	city	alone
Heilbad Heiligenstadt	heilbad-heiligenstadt	Heilbad Heiligenstadt	city	alone
Heilbron	heilbron	Heilbron	city	in
Heiligenhaus	heiligenhaus	Heiligenhaus	city	in
Heishan	heishan	Heishan	city	alone
Heist-op-den-Berg	heist-op-den-berg	Heist-op-den-Berg	city	alone
Hejiang	hejiang	Hejiang	city	alone
Hekinan	hekinan	Hekinan	city	alone
Hekou	hekou	Hekou	city	in
Hela	hela	Hela	region	in
Helchteren	helchteren	Helchteren	city	in
Héliopolis	heliopolis	Héliopolis	city	in
Hellín	hellin	Hellín	city	in
Helmond	helmond	Helmond	city	alone
Helong	helong	Helong	city	alone
Helwan	helwan	Helwan	city	alone
Hemel Hempstead	hemel-hempstead	Hemel Hempstead	city	alone
Hemer	hemer	Hemer	city	no
Hemet	hemet	Hemet	city	in
Hemmingen	hemmingen	Hemmingen	city	in
Hempstead	hempstead	Hempstead	city	in
Hendala	hendala	Hendala	city	in
Hendek	hendek	Hendek	city	in
Henderson	henderson	Henderson	city	no
Hendersonville	hendersonville	Hendersonville	city	in
Hendrina	hendrina	Hendrina	city	in
Hengbei	hengbei	Hengbei	city	alone
Heng-ch’un	hengchun	Hengchun	city	alone
Hengchun	hengchun	Hengchun	city	in
Hengelo	hengelo	Hengelo	city	alone
Hengshan	hengshan	Hengshan	city	alone
Hengshui	hengshui	Hengshui	city	alone
Hengyang	hengyang	Hengyang	city	alone
Xéngyang shehiri	hengyang	Hengyang	city	alone
Hénin-Beaumont	henin-beaumont	Hénin-Beaumont	city	alone
Hennaya	hennaya	Hennaya	city	in
Hennef	hennef	Hennef	city	in
Hennenman	hennenman	Hennenman	city	in
Hennigsdorf	hennigsdorf	Hennigsdorf	city	in
Henrietta	henrietta	Henrietta	city	no
Hentiy	hentiy	Hentiy	region	alone
Hepingjie	hepingjie	Hepingjie	city	alone
Hepo	hepo	Hepo	city	in
Ho-p’o	hepo	Hepo	city	alone
Heppenheim	heppenheim-an-der-bergstrasse	Heppenheim an der Bergstrasse	city	in
Heppenheim an der Bergstrasse	heppenheim-an-der-bergstrasse	Heppenheim an der Bergstrasse	city	alone
Hepu	hepu	Hepu	city	in
Ho-p’u-hsien	hepu	Hepu	city	alone
Heqiao	heqiao	Heqiao	city	in
Heraclea	heraclea	Heraclea	city	alone
Hérault	herault	Hérault	region	alone
Herblay	herblay	Herblay	city	in
Herceg Novi	herceg-novi	Herceg Novi	region	alone
Hercules	hercules	Hercules	city	in
Herdecke	herdecke	Herdecke	city	in
Heredia	heredia	Heredia	region	alone
Herentals	herentals	Herentals	city	in
Herisau	herisau	Herisau	city	in
Hermanas Mirabal	hermanas-mirabal	Hermanas Mirabal	region	alone
Hermanus	hermanus	Hermanus	city	in
Hermiston	hermiston	Hermiston	city	in
Hermosa	hermosa	Hermosa	city	in
Hermosa Beach	hermosa-beach	Hermosa Beach	city	alone
Hernando	hernando	Hernando	city	no
Herndon	herndon	Herndon	city	in
Herne Bay	herne-bay	Herne Bay	city	alone
Herning	herning	Herning	city	in
Heroica Caborca	heroica-caborca	Heroica Caborca	city	alone
Heroica Matamoros	heroica-matamoros	Heroica Matamoros	city	alone
Heróica Zitácuaro	heroica-zitacuaro	Heróica Zitácuaro	city	alone
Herrenberg	herrenberg	Herrenberg	city	in
Herrera	herrera	Herrera	region	no
Herriman	herriman	Herriman	city	in
Herstal	herstal	Herstal	city	in
Herten	herten	Herten	city	alone
Hertford	hertford	Hertford	city	in
Hervey Bay	hervey-bay	Hervey Bay	city	alone
Herzliya	herzliya	Herzliya	city	alone
Herzogenaurach	herzogenaurach	Herzogenaurach	city	in
Herzogenrath	herzogenrath	Herzogenrath	city	in
Heshan	heshan	Heshan	city	in
Hesperia	hesperia	Hesperia	city	in
Hessisch Oldendorf	hessisch-oldendorf	Hessisch Oldendorf	city	alone
Heston	heston	Heston	city	in
Heswall	heswall	Heswall	city	in
Hetauda	hetauda	Hetauda	city	alone
Hettstedt	hettstedt	Hettstedt	city	in
Heunghae	heunghae	Heunghae	city	in
Heusden	heusden	Heusden	city	in
Heusenstamm	heusenstamm	Heusenstamm	city	in
Heusweiler	heusweiler	Heusweiler	city	in
Heves	heves	Heves	region	in
Heysham	heysham	Heysham	city	in
Heyuan	heyuan	Heyuan	city	alone
Heze	heze	Heze	city	alone
Hezhou	hezhou	Hezhou	city	alone
Hezuo	hezuo	Hezuo	city	in
Hhohho	hhohho	Hhohho	region	alone
Hialeah	hialeah	Hialeah	city	in
Hialeah Gardens	hialeah-gardens	Hialeah Gardens	city	alone
Hibbing	hibbing	Hibbing	city	in
Hickory	hickory	Hickory	city	in
Hicksville	hicksville	Hicksville	city	in
Hidalgo	hidalgo	Hidalgo	region	no
Hiddenhausen	hiddenhausen	Hiddenhausen	city	in
Higashimurayama	higashimurayama	Higashimurayama	city	alone
Higashine	higashine	Higashine	city	in
Highbury	highbury	Highbury	city	in
Highland Springs	highland-springs	Highland Springs	city	alone
Highlands Ranch	highlands-ranch	Highlands Ranch	city	alone
Highview	highview	Highview	city	in
Higuerote	higuerote	Higuerote	city	in
Hihya	hihya	Hihya	city	in
Hiji	hiji	Hiji	city	in
Hikari	hikari	Hikari	city	in
Hikone	hikone	Hikone	city	alone
Hilchenbach	hilchenbach	Hilchenbach	city	in
Hilden	hilden	Hilden	city	no
Hillcrest Heights	hillcrest-heights	Hillcrest Heights	city	alone
Hille	hille	Hille	city	in
Hillerød	hillerod	Hillerød	city	in
Hilliard	hilliard	Hilliard	city	in
Hillingdon	hillingdon	Hillingdon	region	alone
Hillsboro	hillsboro	Hillsboro	city	in
Hillsborough	hillsborough	Hillsborough	city	in
Hillside	hillside	Hillside	city	in
Hilo	hilo	Hilo	city	in
Hilsa	hilsa	Hilsa	city	in
Himachal Pradesh	himachal-pradesh	Himachal Pradesh	region	alone
Himamaylan	himamaylan	Himamaylan	city	in
Himatnagar	himatnagar	Himatnagar	city	alone
Himeji	himeji	Himeji	city	alone
Himimachi	himimachi	Himimachi	city	in
Hîncești	hincesti	Hîncești	region	alone
Hinckley	hinckley	Hinckley	city	in
Hindaun	hindaun	Hindaun	city	alone
Hindley	hindley	Hindley	city	in
Hindupur	hindupur	Hindupur	city	alone
Hinesville	hinesville	Hinesville	city	in
Hinganghat	hinganghat	Hinganghat	city	alone
Hingoli	hingoli	Hingoli	city	alone
Hinigaran	hinigaran	Hinigaran	city	in
Hınıs	hinis	Hınıs	city	in
Hino	hino	Hino	city	no
Hinsdale	hinsdale	Hinsdale	city	in
Hinthada	hinthada	Hinthada	city	alone
Hirakata	hirakata	Hirakata	city	alone
Hirakud	hirakud	Hirakud	city	in
Hiran	hiran	Hiran	region	in
Hirara	hirara	Hirara	city	in
Hiratacho	hiratacho	Hiratacho	city	in
Hiratsuka	hiratsuka	Hiratsuka	city	alone
Hiriyur	hiriyur	Hiriyur	city	in
Hirosaki	hirosaki	Hirosaki	city	alone
Hisar	hisar	Hisar	city	alone
Hisua	hisua	Hisua	city	in
Hit	hit	Hit	city	no
Hita	hita	Hita	city	in
Hitachi-Naka	hitachi-naka	Hitachi-Naka	city	alone
Hitchin	hitchin	Hitchin	city	in
Hitoyoshi	hitoyoshi	Hitoyoshi	city	in
Hlavní město Praha	hlavni-mesto-praha	Hlavní město Praha	region	alone
Hlotse	hlotse	Hlotse	city	in
Hlukhiv	hlukhiv	Hlukhiv	city	in
Hòa Bình	hoa-binh	Hòa Bình	city	alone
Thành Phố Hòa Bình	hoa-binh	Hòa Bình	city	alone
Hobbs	hobbs	Hobbs	city	in
Hochheim am Main	hochheim-am-main	Hochheim am Main	city	alone
Hod HaSharon	hod-hasharon	Hod HaSharon	city	alone
Hodal	hodal	Hodal	city	in
Hoddesdon	hoddesdon	Hoddesdon	city	in
Hodh Ech Chargi	hodh-ech-chargi	Hodh Ech Chargi	region	alone
Hodh Ech Chargui	hodh-ech-chargui	Hodh Ech Chargui	region	alone
Hodh El Gharbi	hodh-el-gharbi	Hodh El Gharbi	region	alone
Hódmezővásárhely	hodmezovasarhely	Hódmezővásárhely	city	in
Hodonín	hodonin	Hodonín	city	in
Hoensbroek	hoensbroek	Hoensbroek	city	in
Hoeryŏng	hoeryong	Hoeryŏng	city	in
Hofgeismar	hofgeismar	Hofgeismar	city	in
Hofheim am Taunus	hofheim-am-taunus	Hofheim am Taunus	city	alone
Hofu	hofu	Hofu	city	in
Hohenems	hohenems	Hohenems	city	in
Hohenstein-Ernstthal	hohenstein-ernstthal	Hohenstein-Ernstthal	city	alone
Hohoe	hohoe	Hohoe	city	in
Hoi An	hoi-an	Hoi An	city	alone
Hôi An	hoi-an	Hoi An	city	alone
Hoima	hoima	Hoima	city	in
Hojai	hojai	Hojai	city	in
Hojo	hojo	Hojo	city	in
Hokuto	hokuto	Hokuto	city	in
Holbrook	holbrook	Holbrook	city	in
Holden	holden	Holden	city	in
Holenarasipura	holenarasipura	Holenarasipura	city	in
Holguín	holguin	Holguín	city	alone
Holiday	holiday	Holiday	city	no
Holladay	holladay	Holladay	city	in
Hollis	hollis	Hollis	city	no
Hollister	hollister	Hollister	city	in
Holon	holon	Holon	city	alone
Holstebro	holstebro	Holstebro	city	in
Holt	holt	Holt	city	in
Holtsville	holtsville	Holtsville	city	in
Holy Cross	holy-cross	Holy Cross	region	alone
Holyoke	holyoke	Holyoke	city	in
Holzkirchen	holzkirchen	Holzkirchen	city	in
Holzwickede	holzwickede	Holzwickede	city	in
Homa Bay	homa-bay	Homa Bay	city	alone
Homagama	homagama	Homagama	city	in
Homel	homel	Homel	region	in
Homestead	homestead	Homestead	city	in
Homewood	homewood	Homewood	city	in
Homnabad	homnabad	Homnabad	city	in
Gomel’	homyel	Homyel	city	alone
Homyel	homyel	Homyel	city	alone
Homyel’ Voblasc’	homyel-voblasc	Homyel’ Voblasc’	region	alone
Honcho	honcho	Honcho	city	in
Hondomachi-hondo	hondomachi-hondo	Hondomachi-hondo	city	alone
Hongch’ŏn	hongch-on	Hongch’ŏn	city	alone
Honggang	honggang	Honggang	city	alone
Honghe	honghe	Honghe	city	alone
Hongjiang	hongjiang	Hongjiang	city	in
Hongqiao	hongqiao	Hongqiao	city	in
Hung-ch’iao-chen	hongqiao	Hongqiao	city	alone
Hongseong	hongseong	Hongseong	city	alone
Hongwŏn	hongwon	Hongwŏn	city	alone
Honjo	honjo	Honjo	city	alone
Honmachi	honmachi	Honmachi	city	alone
Hoofddorp	hoofddorp	Hoofddorp	city	alone
Hoogeveen	hoogeveen	Hoogeveen	city	in
Hoogvliet	hoogvliet	Hoogvliet	city	in
Hook	hook	Hook	city	in
Hoarn	hoorn	Hoorn	city	alone
Hoorn	hoorn	Hoorn	city	alone
Hoover	hoover	Hoover	city	no
Hopatcong Hills	hopatcong-hills	Hopatcong Hills	city	alone
Hopewell	hopewell	Hopewell	city	in
Hopkins	hopkins	Hopkins	city	in
Hopkinsville	hopkinsville	Hopkinsville	city	in
Horb am Neckar	horb-am-neckar	Horb am Neckar	city	alone
Hordaland	hordaland	Hordaland	region	alone
Horgen	horgen	Horgen	city	no
Horishni Plavni	horishni-plavni	Horishni Plavni	city	alone
Horizon City	horizon-city	Horizon City	city	alone
Horizonte	horizonte	Horizonte	city	in
Horki	horki	Horki	city	in
Horley	horley	Horley	city	in
Horlivka	horlivka	Horlivka	city	alone
Hormigueros	hormigueros	Hormigueros	region	alone
Hormozgan	hormozgan	Hormozgan	region	alone
Horn Lake	horn-lake	Horn Lake	city	alone
Hornsby	hornsby	Hornsby	city	in
Horsens	horsens	Horsens	city	in
Horsforth	horsforth	Horsforth	city	in
Horsham	horsham	Horsham	city	in
Hørsholm	horsholm	Hørsholm	city	in
Hörstel	horstel	Hörstel	city	in
Hortolândia	hortolandia	Hortolândia	city	alone
Horwich	horwich	Horwich	city	in
Horyuji	horyuji	Horyuji	city	in
Hosa’ina	hosa-ina	Hosa’ina	city	alone
Hoshangabad	hoshangabad	Hoshangabad	city	alone
Hoshiarpur	hoshiarpur	Hoshiarpur	city	alone
Hoskote	hoskote	Hoskote	city	in
Hosapete	hospet	Hospet	city	alone
Hospet	hospet	Hospet	city	alone
Hosur	hosur	Hosur	city	alone
Hot Springs National Park	hot-springs-national-park	Hot Springs National Park	city	alone
Hotaka	hotaka	Hotaka	city	in
Hotan	hotan	Hotan	city	alone
Houaphanh	houaphanh	Houaphanh	region	alone
Houet	houet	Houet	region	in
Hough	hough	Hough	city	in
Houghton-Le-Spring	houghton-le-spring	Houghton-Le-Spring	city	alone
Houilles	houilles	Houilles	city	in
Houma	houma	Houma	city	in
Houmt El Souk	houmt-el-souk	Houmt El Souk	city	alone
Houmt Souk	houmt-el-souk	Houmt El Souk	city	alone
Houndé	hounde	Houndé	city	in
Hounslow	hounslow	Hounslow	city	in
Houqiao	houqiao	Houqiao	city	in
Houthalen	houthalen	Houthalen	city	in
Houzhen	houzhen	Houzhen	city	alone
Hovd	hovd	Hovd	city	in
Hove	hove	Hove	city	no
Hövelhof	hovelhof	Hövelhof	city	in
Hövsan	hovsan	Hövsan	city	in
Hövsgöl	hovsgol	Hövsgöl	region	alone
Howard	howard	Howard	city	no
Howick	howick	Howick	city	in
Howland Island	howland-island	Howland Island	region	alone
Howrah	howrah	Howrah	city	alone
Hoyland Nether	hoyland-nether	Hoyland Nether	city	alone
Hpa-An	hpa-an	Hpa-An	city	alone
Hradec Králové	hradec-kralove	Hradec Králové	city	alone
Hrazdan	hrazdan	Hrazdan	city	in
Hrodna	hrodna	Hrodna	city	alone
Hsinchu	hsinchu	Hsinchu	city	alone
Ch’ang-lo	huacheng	Huacheng	city	alone
Huacheng	huacheng	Huacheng	city	alone
Huacho	huacho	Huacho	city	in
Huadian	huadian	Huadian	city	alone
Huai'an	huai-an	Huai'an	city	alone
Huaibei	huaibei	Huaibei	city	alone
Huai-ch’eng-chen	huaicheng	Huaicheng	city	alone
Huaicheng	huaicheng	Huaicheng	city	alone
Huaidian	huaidian	Huaidian	city	alone
Huaihua	huaihua	Huaihua	city	alone
Huainan	huainan	Huainan	city	alone
Huaiyang	huaiyang	Huaiyang	city	alone
Huaiyuan Chengguanzhen	huaiyuan-chengguanzhen	Huaiyuan Chengguanzhen	city	alone
Hwaiyüan	huaiyuan-chengguanzhen	Huaiyuan Chengguanzhen	city	alone
Hualien	hualien	Hualien	region	alone
Hualien City	hualien-city	Hualien City	city	alone
Hualmay	hualmay	Hualmay	city	in
Hualong	hualong	Hualong	city	in
Huamantla	huamantla	Huamantla	city	in
Huambo	huambo	Huambo	city	alone
Huanan	huanan	Huanan	city	alone
Huancavelica	huancavelica	Huancavelica	city	in
Huancayo	huancayo	Huancayo	city	alone
Huangdi	huangdi	Huangdi	city	in
Huanggang	huanggang	Huanggang	city	alone
Huanghua	huanghua	Huanghua	city	alone
Huangji	huangji	Huangji	city	in
Huanglou	huanglou	Huanglou	city	alone
Huangmei	huangmei	Huangmei	city	alone
Huangnihe	huangnihe	Huangnihe	city	in
Huangpi	huangpi	Huangpi	city	in
Huangshan City	huangshan-city	Huangshan City	city	alone
Huangshi	huangshi	Huangshi	city	alone
Huangzhou	huangzhou	Huangzhou	city	alone
Huankou	huankou	Huankou	city	alone
Huanren	huanren	Huanren	city	alone
Huánuco	huanuco	Huánuco	city	alone
Huanuco	huanuco-pe	Huanuco	region	alone
Huaquillas	huaquillas	Huaquillas	city	in
Huaral	huaral	Huaral	city	alone
Huaraz	huaraz	Huaraz	city	alone
Huashan	huashan	Huashan	city	alone
Huatabampo	huatabampo	Huatabampo	city	in
Huatusco	huatusco	Huatusco	city	in
Huauchinango	huauchinango	Huauchinango	city	in
Huayin	huayin	Huayin	city	alone
Huazhou	huazhou	Huazhou	city	alone
Hubballi	hubli	Hubli	city	alone
Hubli	hubli	Hubli	city	alone
Hückelhoven	huckelhoven	Hückelhoven	city	in
Hückeswagen	huckeswagen	Hückeswagen	city	in
Hucknall	hucknall	Hucknall	city	in
Huddinge	huddinge	Huddinge	city	alone
Hude	hude	Hude	city	no
Huế	hue	Hue	city	no
Huehuetenango	huehuetenango	Huehuetenango	city	alone
Huejotzingo	huejotzingo	Huejotzingo	city	in
Huejutla de Reyes	huejutla-de-reyes	Huejutla de Reyes	city	alone
Huelva	huelva	Huelva	city	alone
Huesca	huesca	Huesca	city	in
Osca	huesca	Huesca	city	in
Uesca	huesca	Huesca	city	in
Hueytown	hueytown	Hueytown	city	in
Hugli	hugli	Hugli	city	alone
Huguo	huguo	Huguo	city	in
Hui-ch’eng-chen	huicheng	Huicheng	city	alone
Huicheng	huicheng	Huicheng	city	alone
Huíla	huila	Huíla	region	in
Huila	huila-co	Huila	region	in
Huilong	huilong	Huilong	city	alone
Huimanguillo	huimanguillo	Huimanguillo	city	in
Huinan	huinan	Huinan	city	alone
Huiqu	huiqu	Huiqu	city	in
Huixian Chengguanzhen	huixian-chengguanzhen	Huixian Chengguanzhen	city	alone
Huixquilucan	huixquilucan	Huixquilucan	city	alone
Huixtla	huixtla	Huixtla	city	in
Huizen	huizen	Huizen	city	in
Huizhou	huizhou	Huizhou	city	alone
Xuyjo shehiri	huizhou	Huizhou	city	alone
Hujra Shah Muqim	hujra-shah-muqim	Hujra Shah Muqim	city	alone
Hŭkkyo-ri	hukkyo-ri	Hŭkkyo-ri	city	alone
Hulan	hulan	Hulan	city	alone
Hulan Ergi	hulan-ergi	Hulan Ergi	city	alone
Humacao	humacao	Humacao	region	alone
Humaitá	humaita	Humaitá	city	in
Humble	humble	Humble	city	in
Humen	humen	Humen	city	alone
Humenné	humenne	Humenné	city	in
Hunchun	hunchun	Hunchun	city	alone
Hunedoara	hunedoara	Hunedoara	city	alone
Hünfeld	hunfeld	Hünfeld	city	in
Hưng Yên	hung-yen	Hưng Yên	city	alone
Hŭngnam	hungnam	Hŭngnam	city	alone
Hunsur	hunsur	Hunsur	city	in
Huntersville	huntersville	Huntersville	city	in
Huntingdon	huntingdon	Huntingdon	city	in
Huntington	huntington	Huntington	city	no
Huntley	huntley	Huntley	city	in
Hunts Point	hunts-point	Hunts Point	city	alone
Huocheng	huocheng	Huocheng	city	alone
Ho-ch’iu	huoqiu-chengguanzhen	Huoqiu Chengguanzhen	city	alone
Huoqiu Chengguanzhen	huoqiu-chengguanzhen	Huoqiu Chengguanzhen	city	alone
Hurghada	hurghada	Hurghada	city	alone
Hurlingham	hurlingham	Hurlingham	city	alone
Hurricane	hurricane	Hurricane	city	no
Hurst	hurst	Hurst	city	in
Husainabad	husainabad	Husainabad	city	in
Hushitai	hushitai	Hushitai	city	alone
Huşi	husi	Huşi	city	in
Hutang	hutang	Hutang	city	in
Hutchinson	hutchinson	Hutchinson	city	in
Hutto	hutto	Hutto	city	in
Huyton	huyton	Huyton	city	in
Huzhai	huzhai	Huzhai	city	in
Huchow	huzhou	Huzhou	city	alone
Huzhou	huzhou	Huzhou	city	alone
Hvidovre	hvidovre	Hvidovre	city	in
Hwado	hwado	Hwado	city	alone
Hwange	hwange	Hwange	city	in
Hwanghae-bukto	hwanghae-bukto	Hwanghae-bukto	region	alone
Hwangju-ŭp	hwangju-up	Hwangju-ŭp	city	alone
Hwaseong-si	hwaseong-si	Hwaseong-si	city	alone
Hwasun	hwasun	Hwasun	city	in
Hwawŏn	hwawon	Hwawŏn	city	alone
Hyattsville	hyattsville	Hyattsville	city	in
Hybla Valley	hybla-valley	Hybla Valley	city	alone
Hyde	hyde	Hyde	city	no
Hyères	hyeres	Hyères	city	in
Hyesan	hyesan	Hyesan	city	alone
Hyesan-dong	hyesan-dong	Hyesan-dong	city	alone
Hyogo	hyogo	Hyogo	region	in
Hythe	hythe	Hythe	city	in
Hyvinge	hyvinkaa	Hyvinkää	city	in
Hyvinkää	hyvinkaa	Hyvinkää	city	in
Ialomița	ialomita	Ialomița	region	alone
Ialomiţa	ialomita-ro	Ialomiţa	region	alone
Ialoveni	ialoveni	Ialoveni	region	alone
Iba	iba	Iba	city	no
Ibagué	ibague	Ibagué	city	alone
Ibaiti	ibaiti	Ibaiti	city	in
Ibanda	ibanda	Ibanda	city	in
Ibara	ibara	Ibara	city	in
Ibaraki	ibaraki	Ibaraki	city	alone
Ibarra	ibarra	Ibarra	city	no
Ibaté	ibate	Ibaté	city	in
Ibb	ibb	Ibb	city	no
Ibbenbueren	ibbenbueren	Ibbenbüren	city	in
Ibiporã	ibipora	Ibiporã	city	in
Ibirité	ibirite	Ibirité	city	alone
Ibitinga	ibitinga	Ibitinga	city	in
Eivissa	ibiza-town	Ibiza Town	city	in
Ibiza Town	ibiza-town	Ibiza Town	city	alone
Ibra	ibra	Ibra’	city	in
Ibra’	ibra	Ibra’	city	in
Ibri	ibri	Ibri	city	in
Ibshaway	ibshaway	Ibshaway	city	in
Ibusuki	ibusuki	Ibusuki	city	in
Ica	ica	Ica	city	no
Içara	icara	Içara	city	in
Ichalkaranji	ichalkaranji	Ichalkaranji	city	alone
Ichchapuram	ichchapuram	Ichchapuram	city	in
Icheon-si	icheon-si	Icheon-si	city	alone
Ichihara	ichihara	Ichihara	city	alone
Ichinomiya	ichinomiya	Ichinomiya	city	alone
Ichinoseki	ichinoseki	Ichinoseki	city	alone
Icó	ico	Icó	city	no
Idah	idah	Idah	city	in
Idaho Falls	idaho-falls	Idaho Falls	city	alone
Idanre	idanre	Idanre	city	alone
Idappadi	idappadi	Idappadi	city	in
Idku	idku	Idku	city	in
Idstein	idstein	Idstein	city	in
Idylwood	idylwood	Idylwood	city	in
Ðiên Biên	ien-bien	Ðiên Biên	region	alone
Iesi	iesi	Iesi	city	in
Jesi	iesi	Iesi	city	in
Ifakara	ifakara	Ifakara	city	in
Ifo	ifo	Ifo	city	no
Ifrane	ifrane	Ifrane	city	alone
Ifugao	ifugao	Ifugao	region	alone
Iganga	iganga	Iganga	city	in
Igarapava	igarapava	Igarapava	city	in
Igarapé Miri	igarape-miri	Igarapé Miri	city	alone
Igarassu	igarassu	Igarassu	city	alone
Igatpuri	igatpuri	Igatpuri	city	in
Igbara-Odo	igbara-odo	Igbara-Odo	city	alone
Igbo-Ora	igbo-ora	Igbo-Ora	city	alone
Igbo-Ukwu	igbo-ukwu	Igbo-Ukwu	city	alone
Igboho	igboho	Igboho	city	alone
Iğdır	igdir	Iğdır	city	alone
Igede-Ekiti	igede-ekiti	Igede-Ekiti	city	alone
Igrejinha	igrejinha	Igrejinha	city	in
Iguala de la Independencia	iguala-de-la-independencia	Iguala de la Independencia	city	alone
Igualada	igualada	Igualada	city	in
Iguatu	iguatu	Iguatu	city	alone
Igunga	igunga	Igunga	city	in
Igurusi	igurusi	Igurusi	city	in
Ihiala	ihiala	Ihiala	city	alone
Ihorombe	ihorombe	Ihorombe	region	alone
Iida	iida	Iida	city	no
Iiyama	iiyama	Iiyama	city	in
Iizuka	iizuka	Iizuka	city	alone
Ijebu-Igbo	ijebu-igbo	Ijebu-Igbo	city	alone
Ijebu-Jesa	ijebu-jesa	Ijebu-Jesa	city	alone
Ijebu Ode	ijebu-ode	Ijebu Ode	city	alone
Ijero-Ekiti	ijero-ekiti	Ijero-Ekiti	city	alone
IJmuiden	ijmuiden	IJmuiden	city	in
IJsselstein	ijsselstein	IJsselstein	city	in
Ijuí	ijui	Ijuí	city	in
Ijuin	ijuin	Ijuin	city	in
Ikeda	ikeda	Ikeda	city	no
Ikeja	ikeja	Ikeja	city	alone
Ikere-Ekiti	ikere-ekiti	Ikere-Ekiti	city	alone
Ikire	ikire	Ikire	city	alone
Ikirun	ikirun	Ikirun	city	alone
Ikom	ikom	Ikom	city	in
Ikoma	ikoma	Ikoma	city	alone
Ikongo	ikongo	Ikongo	city	in
Ikot Ekpene	ikot-ekpene	Ikot Ekpene	city	alone
Iksan	iksan	Iksan	city	alone
Ilagan	ilagan	Ilagan	city	alone
Ilam	ilam	Ilam	city	in
Ilaro	ilaro	Ilaro	city	in
Ilchester	ilchester	Ilchester	city	in
Île-de-France²	ile-de-france	Île-de-France	region	alone
Ilebo	ilebo	Ilebo	city	alone
Îles Australes	iles-australes	Îles Australes	region	alone
Îles du Vent	iles-du-vent	Îles du Vent	region	alone
Îles Éparses	iles-eparses	Îles Éparses	region	alone
Îles Marquises	iles-marquises	Îles Marquises	region	alone
Îles Tuamotu-Gambier	iles-tuamotu-gambier	Îles Tuamotu-Gambier	region	alone
Ilesa	ilesa	Ilesa	city	alone
Ilfov	ilfov	Ilfov	region	in
Ilgın	ilgin	Ilgın	city	in
Ilhabela	ilhabela	Ilhabela	city	in
Ilhéus	ilheus	Ilhéus	city	alone
São Jorgé dos Ilhéos	ilheus	Ilhéus	city	alone
Iligan	iligan	Iligan	city	alone
Iligan City	iligan-city	Iligan City	city	alone
Ilioúpoli	ilioupoli	Ilioúpoli	city	alone
Ilkal	ilkal	Ilkal	city	in
Ilkeston	ilkeston	Ilkeston	city	in
Ille-et-Vilaine	ille-et-vilaine	Ille-et-Vilaine	region	alone
Illertissen	illertissen	Illertissen	city	in
Illingen	illingen	Illingen	city	in
Illizi	illizi	Illizi	region	alone
Illkirch-Graffenstaden	illkirch-graffenstaden	Illkirch-Graffenstaden	city	alone
Ilobu	ilobu	Ilobu	city	alone
Ilocos	ilocos	Ilocos	region	alone
Ilocos Norte	ilocos-norte	Ilocos Norte	region	alone
Ilocos Sur	ilocos-sur	Ilocos Sur	region	alone
Iloilo	iloilo	Iloilo	region	alone
Iloilo City	iloilo-city	Iloilo City	city	alone
Ilopango	ilopango	Ilopango	city	in
Ilorin	ilorin	Ilorin	city	alone
Ilula	ilula	Ilula	city	in
Imaichi	imaichi	Imaichi	city	alone
İmamoğlu	imamoglu	İmamoğlu	city	in
Imarat Umm al Qaywayn	imarat-umm-al-qaywayn	Imarat Umm al Qaywayn	region	alone
Imaricho-ko	imaricho-ko	Imaricho-ko	city	alone
Imatra	imatra	Imatra	city	in
Imbabura	imbabura	Imbabura	region	alone
Imbituba	imbituba	Imbituba	city	in
Imereti	imereti	Imereti	region	alone
Imishli	imishli	Imishli	city	in
Immokalee	immokalee	Immokalee	city	in
Imola	imola	Imola	city	no
Imperatriz	imperatriz	Imperatriz	city	alone
Imperia	imperia	Imperia	city	in
Imperial	imperial	Imperial	city	in
Imperial Beach	imperial-beach	Imperial Beach	city	alone
Imsil	imsil	Imsil	city	in
Imus	imus	Imus	city	in
Imzouren	imzouren	Imzouren	city	in
Ina	ina	Ina	city	no
Inagua	inagua	Inagua	region	alone
Inarajan	inarajan	Inarajan	region	alone
Inaruwa	inaruwa	Inaruwa	city	alone
Inashiki	inashiki	Inashiki	city	in
Inazawa	inazawa	Inazawa	city	alone
Inca	inca	Inca	city	in
Inchiri	inchiri	Inchiri	region	alone
Inda Silase	inda-silase	Inda Silase	city	alone
Indaial	indaial	Indaial	city	in
Indaiatuba	indaiatuba	Indaiatuba	city	alone
Indang	indang	Indang	city	in
Indapur	indapur	Indapur	city	in
Independence	independence	Independence	city	no
Independencia	independencia	Independencia	region	no
Indi	indi	Indi	city	in
Indianola	indianola	Indianola	city	in
Ingyia	indija	Inđija	city	in
Inđija	indija	Inđija	city	in
Indio	indio	Indio	city	in
Indramayu	indramayu	Indramayu	city	alone
Indre	indre	Indre	region	in
Indre-et-Loire	indre-et-loire	Indre-et-Loire	region	alone
İnegöl	inegol	İnegöl	city	alone
Inezgane-Aït Melloul	inezgane-ait-melloul	Inezgane-Aït Melloul	region	alone
Ingelheim am Rhein	ingelheim-am-rhein	Ingelheim am Rhein	city	alone
Ingeniero Pablo Nogués	ingeniero-pablo-nogues	Ingeniero Pablo Nogués	city	alone
Ingenio	ingenio	Ingenio	city	in
Inglewood	inglewood	Inglewood	city	in
Inglewood-Finn Hill	inglewood-finn-hill	Inglewood-Finn Hill	city	alone
Ingraj Bazar	ingraj-bazar	Ingraj Bazar	city	alone
Ingushetiya Republic	ingushetiya-republic	Ingushetiya Republic	region	alone
Inhambane	inhambane	Inhambane	city	alone
Inhumas	inhumas	Inhumas	city	in
Inisa	inisa	Inisa	city	alone
Inkhil	inkhil	Inkhil	city	in
Inkster	inkster	Inkster	city	in
Inner Mongolia Autonomous	inner-mongolia-autonomous	Inner Mongolia Autonomous	region	alone
Innlandet	innlandet	Innlandet	region	alone
Innoshima	innoshima	Innoshima	city	in
Inongo	inongo	Inongo	city	in
Inovroclavas	inowroclaw	Inowrocław	city	alone
Inowrocław	inowroclaw	Inowrocław	city	alone
Inozemtsevo	inozemtsevo	Inozemtsevo	city	in
Intibucá	intibuca	Intibucá	region	alone
Inuvik	inuvik	Inuvik	city	in
Inuyama	inuyama	Inuyama	city	alone
Inver Grove Heights	inver-grove-heights	Inver Grove Heights	city	alone
Invercargill	invercargill	Invercargill	city	in
Inverclyde	inverclyde	Inverclyde	region	alone
Ioannina	ioannina	Ioannina	city	alone
Ioba	ioba	Ioba	region	in
Iona	iona	Iona	city	in
Ionian Islands	ionian-islands	Ionian Islands	region	alone
Ipatinga	ipatinga	Ipatinga	city	alone
Ipatovo	ipatovo	Ipatovo	city	in
İpatovo	ipatovo	Ipatovo	city	in
Ipiales	ipiales	Ipiales	city	alone
Ipiaú	ipiau	Ipiaú	city	in
Ipirá	ipira	Ipirá	city	in
Ipojuca	ipojuca	Ipojuca	city	in
Iporá	ipora	Iporá	city	in
Ipoti	ipoti	Ipoti	city	alone
Ipu	ipu	Ipu	city	no
Iqaluit	iqaluit	Iqaluit	city	in
Iradan	iradan	Iradan	city	in
Irakleio	irakleio	Irakleio	city	in
Iranshahr	iranshahr	Iranshahr	city	alone
Qal'eh-ye Naşeri	iranshahr	Iranshahr	city	alone
Irapuato	irapuato	Irapuato	city	alone
Irati	irati	Irati	city	in
Irbid	irbid	Irbid	city	alone
Irbin	irbin	Irbin	city	in
Irbit	irbit	Irbit	city	in
İrbit	irbit	Irbit	city	in
Irecê	irece	Irecê	city	alone
Iriga	iriga-city	Iriga City	city	alone
Iriga City	iriga-city	Iriga City	city	alone
Iringa	iringa	Iringa	city	alone
Irinjalakuda	irinjalakuda	Irinjalakuda	city	in
Irlam	irlam	Irlam	city	in
Irondequoit	irondequoit	Irondequoit	city	in
Ironville	ironville	Ironville	city	alone
Irpin	irpin	Irpin	city	alone
Irun	irun	Irun	city	no
Irún	irun	Irun	city	in
Irvington	irvington	Irvington	city	in
Isabel	isabel	Isabel	region	no
Isabela	isabela	Isabela	city	alone
Lungsod ng Isabela	isabela	Isabela	city	alone
Isahaya	isahaya	Isahaya	city	alone
Isakogorka	isakogorka	Isakogorka	city	in
Isawa	isawa	Isawa	city	in
Ise	ise	Ise	city	no
Ise-Ekiti	ise-ekiti	Ise-Ekiti	city	alone
Isehara	isehara	Isehara	city	alone
Iselin	iselin	Iselin	city	in
Isère	isere	Isère	region	in
Isernhagen Farster Bauerschaft	isernhagen-farster-bauerschaft	Isernhagen Farster Bauerschaft	city	alone
Isernia	isernia	Isernia	region	alone
Isesaki	isesaki	Isesaki	city	alone
Isfara	isfara	Isfara	city	in
Ishigaki	ishigaki	Ishigaki	city	in
Ishii	ishii	Ishii	city	in
Ishikari	ishikari	Ishikari	city	in
Ishikawa	ishikawa	Ishikawa	region	no
Ishim	ishim	Ishim	city	alone
İşim	ishim	Ishim	city	in
Ishimbay	ishimbay	Ishimbay	city	alone
Ishinomaki	ishinomaki	Ishinomaki	city	alone
Ishioka	ishioka	Ishioka	city	in
Ishqoshim	ishqoshim	Ishqoshim	city	in
Ishurdi	ishurdi	Ishurdi	city	alone
Isieke	isieke	Isieke	city	alone
Isiolo	isiolo	Isiolo	city	in
Isiro	isiro	Isiro	city	alone
Iskandar	iskandar	Iskandar	city	in
İskenderun	iskenderun	İskenderun	city	alone
Iskitim	iskitim	Iskitim	city	alone
Isla	isla	Isla	city	no
Islamnagar	islamnagar	Islamnagar	city	in
Islampur	islampur	Islampur	city	in
Island Harbour	island-harbour	Island Harbour	region	alone
Isle of Lewis	isle-of-lewis	Isle of Lewis	city	alone
Isles of Scilly	isles-of-scilly	Isles of Scilly	region	alone
Isleworth	isleworth	Isleworth	city	in
Islington	islington	Islington	city	alone
Islip	islip	Islip	city	in
Isparta	isparta	Isparta	city	alone
Issaquah	issaquah	Issaquah	city	in
Issia	issia	Issia	city	in
Issy-les-Moulineaux	issy-les-moulineaux	Issy-les-Moulineaux	city	alone
Istaravshan	istaravshan	Istaravshan	city	in
Istgah-e Rah Ahan-e Garmsar	istgah-e-rah-ahan-e-garmsar	Istgah-e Rah Ahan-e Garmsar	city	alone
Istog	istok	Istok	city	in
Istok	istok	Istok	city	in
Istra	istra	Istra	city	in
Istres	istres	Istres	city	in
Isulan	isulan	Isulan	city	in
Itabaiana	itabaiana	Itabaiana	city	alone
Itaberaba	itaberaba	Itaberaba	city	in
Itabira	itabira	Itabira	city	alone
Itabirito	itabirito	Itabirito	city	in
Itaboraí	itaborai	Itaboraí	city	alone
Itabuna	itabuna	Itabuna	city	alone
Itacoatiara	itacoatiara	Itacoatiara	city	alone
Itaguaí	itaguai	Itaguaí	city	alone
Itagüí	itagui	Itagüí	city	alone
Itaitinga	itaitinga	Itaitinga	city	in
Itaituba	itaituba	Itaituba	city	alone
Itajaí	itajai	Itajaí	city	alone
Itajubá	itajuba	Itajubá	city	alone
Itako	itako	Itako	city	in
Itamaraju	itamaraju	Itamaraju	city	in
Itami	itami	Itami	city	alone
Itanagar	itanagar	Itanagar	city	in
Itanhaém	itanhaem	Itanhaém	city	alone
Itapagé	itapage	Itapagé	city	in
Itapecerica da Serra	itapecerica-da-serra	Itapecerica da Serra	city	alone
Itapecuru Mirim	itapecuru-mirim	Itapecuru Mirim	city	alone
Itapema	itapema	Itapema	city	in
Itaperuçu	itaperucu	Itaperuçu	city	in
Itaperuna	itaperuna	Itaperuna	city	alone
Itapetinga	itapetinga	Itapetinga	city	in
Itapetininga	itapetininga	Itapetininga	city	alone
Itapeva	itapeva	Itapeva	city	alone
Itapevi	itapevi	Itapevi	city	alone
Itapipoca	itapipoca	Itapipoca	city	in
Itapira	itapira	Itapira	city	alone
Itápolis	itapolis	Itápolis	city	in
Itapúa	itapua	Itapúa	region	alone
Itaquaquecetuba	itaquaquecetuba	Itaquaquecetuba	city	alone
Itaqui	itaqui	Itaqui	city	in
Itararé	itarare	Itararé	city	in
Itarsi	itarsi	Itarsi	city	alone
Itasy	itasy	Itasy	region	in
Itatiba	itatiba	Itatiba	city	alone
Itauguá	itaugua	Itauguá	city	alone
Itaúna	itauna	Itaúna	city	alone
Iten	iten	Iten	city	in
Ito	ito	Ito	city	no
Itogon	itogon	Itogon	city	in
Itoigawa	itoigawa	Itoigawa	city	in
Itoman	itoman	Itoman	city	in
Iţsa	itsa	Iţsa	city	in
Ituiutaba	ituiutaba	Ituiutaba	city	alone
Itumbiara	itumbiara	Itumbiara	city	alone
Iturama	iturama	Iturama	city	in
Ituverava	ituverava	Ituverava	city	in
Ivanteyevka	ivanteyevka	Ivanteyevka	city	in
Ives Estates	ives-estates	Ives Estates	city	alone
Ivry-sur-Seine	ivry-sur-seine	Ivry-sur-Seine	city	alone
Iwade	iwade	Iwade	city	in
Iwai	iwai	Iwai	city	in
Iwaki	iwaki	Iwaki	city	alone
Iwakuni	iwakuni	Iwakuni	city	alone
Iwakura	iwakura	Iwakura	city	in
Iwamizawa	iwamizawa	Iwamizawa	city	alone
Iwanuma	iwanuma	Iwanuma	city	in
Iwata	iwata	Iwata	city	alone
Iwate	iwate	Iwate	region	in
Iwatsuki	iwatsuki	Iwatsuki	city	alone
Iwo	iwo	Iwo	city	no
Iwŏn-ŭp	iwon-up	Iwŏn-ŭp	city	alone
Ixelles-Elsene	ixelles-elsene	Ixelles-Elsene	city	alone
Ixmiquilpan	ixmiquilpan	Ixmiquilpan	city	in
Ixtaczoquitlán	ixtaczoquitlan	Ixtaczoquitlán	city	in
Ixtapa	ixtapa	Ixtapa	city	in
Ixtapaluca	ixtapaluca	Ixtapaluca	city	alone
Ixtepec	ixtepec	Ixtepec	city	in
Iyo	iyo	Iyo	city	no
Izabal	izabal	Izabal	region	alone
Izberbash	izberbash	Izberbash	city	in
Izegem	izegem	Izegem	city	in
Izhevsk	izhevsk	Izhevsk	city	alone
Izki	izki	Izki	city	in
Izmail	izmail	Izmail	city	alone
İzmir	izmir-tr	İzmir	region	in
İzmit	izmit	İzmit	city	alone
Izobil'nyy	izobil-nyy	Izobil'nyy	city	in
Iztacalco	iztacalco	Iztacalco	city	alone
Iztapalapa	iztapalapa	Iztapalapa	city	alone
Izúcar de Matamoros	izucar-de-matamoros	Izúcar de Matamoros	city	alone
Izumi	izumi	Izumi	city	alone
Izumiotsu	izumiotsu	Izumiotsu	city	alone
Izumisano	izumisano	Izumisano	city	alone
Izumo	izumo	Izumo	city	alone
Izium	izyum	Izyum	city	in
Izyum	izyum	Izyum	city	in
Jabal al Akhdar	jabal-al-akhdar	Jabal al Akhdar	region	alone
Jabal al Gharbi	jabal-al-gharbi	Jabal al Gharbi	region	alone
Jabalia	jabalia	Jabalia	city	alone
Jabalpur	jabalpur	Jabalpur	city	alone
Jablah	jablah	Jablah	city	alone
Jablanica	jablanica	Jablanica	region	alone
Jablonec nad Nisou	jablonec-nad-nisou	Jablonec nad Nisou	city	alone
Jaboatão	jaboatao	Jaboatão	city	alone
Jaboatão dos Guararapes	jaboatao-dos-guararapes	Jaboatão dos Guararapes	city	alone
Jaboticabal	jaboticabal	Jaboticabal	city	alone
Jacaltenango	jacaltenango	Jacaltenango	city	in
Jacareí	jacarei	Jacareí	city	alone
Jacarezinho	jacarezinho	Jacarezinho	city	in
Jackson	jackson	Jackson	city	no
Jacksonville Beach	jacksonville-beach	Jacksonville Beach	city	alone
Jacmel	jacmel	Jacmel	city	alone
Jakmèl	jacmel	Jacmel	city	alone
Jacobabad	jacobabad	Jacobabad	city	alone
Jacobina	jacobina	Jacobina	city	in
Jacobo Hunter	jacobo-hunter	Jacobo Hunter	city	alone
Jacona de Plancarte	jacona-de-plancarte	Jacona de Plancarte	city	alone
Jaén	jaen	Jaén	city	in
Xaén - Jaén	jaen	Jaén	city	alone
Jaen	jaen-ph	Jaen	city	in
Jafara	jafara	Jafara	region	alone
Jagadhri	jagadhri	Jagadhri	city	alone
Jagatsinghapur	jagatsinghapur	Jagatsinghapur	city	in
Jagdalpur	jagdalpur	Jagdalpur	city	alone
Jagdishpur	jagdishpur	Jagdishpur	city	in
Jagdispur	jagdispur	Jagdispur	city	in
Jaggayyapeta	jaggayyapeta	Jaggayyapeta	city	in
Jagna	jagna	Jagna	city	in
Jagodina	jagodina	Jagodina	city	in
Jagraon	jagraon	Jagraon	city	alone
Jagtial	jagtial	Jagtial	city	alone
Jaguaquara	jaguaquara	Jaguaquara	city	in
Jaguarão	jaguarao	Jaguarão	city	in
Jaguariaíva	jaguariaiva	Jaguariaíva	city	in
Jaguariúna	jaguariuna	Jaguariúna	city	in
Jagüey Grande	jaguey-grande	Jagüey Grande	city	alone
Jahanabad	jahanabad	Jahanabad	city	alone
Jahangirabad	jahangirabad	Jahangirabad	city	in
Jahanian Shah	jahanian-shah	Jahanian Shah	city	alone
Jaigaon	jaigaon	Jaigaon	city	alone
Jais	jais	Jais	city	in
Jaisalmer	jaisalmer	Jaisalmer	city	alone
Jaisingpur	jaisingpur	Jaisingpur	city	in
Jaito	jaito	Jaito	city	in
Jajpur	jajpur	Jajpur	city	in
Jakarta Special Capital	jakarta-special-capital	Jakarta Special Capital	region	alone
Jalai Nur	jalai-nur	Jalai Nur	city	alone
Zhalai Nuo’er	jalai-nur	Jalai Nur	city	alone
Jalal-Abad	jalal-abad	Jalal-Abad	city	alone
Jalalpur	jalalpur	Jalalpur	city	in
Jalalpur Jattan	jalalpur-jattan	Jalalpur Jattan	city	alone
Jalalpur Pirwala	jalalpur-pirwala	Jalalpur Pirwala	city	alone
Jalandhar	jalandhar	Jalandhar	city	alone
Jalapa	jalapa	Jalapa	city	in
Jalarpet	jalarpet	Jalarpet	city	in
Jalaun	jalaun	Jalaun	city	in
Jales	jales	Jales	city	in
Jalesar	jalesar	Jalesar	city	in
Jalgaon	jalgaon	Jalgaon	city	alone
Jalgaon Jamod	jalgaon-jamod	Jalgaon Jamod	city	alone
Cəlilabad	jalilabad	Jalilabad	city	in
Jalilabad	jalilabad	Jalilabad	city	in
Jalingo	jalingo	Jalingo	city	alone
Jalisco	jalisco	Jalisco	region	no
Jalna	jalna	Jalna	city	alone
Jalor	jalor	Jalor	city	in
Jalpaiguri	jalpaiguri	Jalpaiguri	city	alone
Jáltipan de Morelos	jaltipan-de-morelos	Jáltipan de Morelos	city	alone
Jamaame	jamaame	Jamaame	city	alone
Jamadoba	jamadoba	Jamadoba	city	in
Jamalpur	jamalpur	Jamalpur	city	alone
Jambi	jambi-city	Jambi City	city	alone
Jambi City	jambi-city	Jambi City	city	alone
Jambusar	jambusar	Jambusar	city	in
Jambyl	jambyl	Jambyl	region	alone
Jamestown	jamestown	Jamestown	city	in
Jamjamal	jamjamal	Jamjamal	city	alone
Jamkhandi	jamkhandi	Jamkhandi	city	alone
Jammalamadugu	jammalamadugu	Jammalamadugu	city	in
Jammu and Kashmir	jammu-and-kashmir	Jammu and Kashmir	region	alone
Jamnagar	jamnagar	Jamnagar	city	alone
Jampur	jampur	Jampur	city	alone
Jamshedpur	jamshedpur	Jamshedpur	city	alone
Jämtland	jamtland	Jämtland	region	alone
Jamui	jamui	Jamui	city	alone
Jamundí	jamundi	Jamundí	city	in
Jamuria	jamuria	Jamuria	city	alone
Janakpur	janakpur	Janakpur	region	alone
Janakpur Dham	janakpur-dham	Janakpur Dham	city	alone
Janaúba	janauba	Janaúba	city	in
Jandiala	jandiala	Jandiala	city	in
Jandira	jandira	Jandira	city	alone
Janesville	janesville	Janesville	city	in
Jangaon	jangaon	Jangaon	city	in
Jangipur	jangipur	Jangipur	city	alone
Janjgir	janjgir	Janjgir	city	in
Januária	januaria	Januária	city	in
Janub al Batinah	janub-al-batinah	Janub al Batinah	region	alone
Janub ash Sharqiyah	janub-ash-sharqiyah	Janub ash Sharqiyah	region	alone
Jaora	jaora	Jaora	city	alone
Japekrom	japekrom	Japekrom	city	alone
Japeri	japeri	Japeri	city	alone
Jarabacoa	jarabacoa	Jarabacoa	city	in
Jaraguá	jaragua	Jaraguá	city	in
Jaraguá do Sul	jaragua-do-sul	Jaraguá do Sul	city	alone
Jaranwala	jaranwala	Jaranwala	city	alone
Jardin Exotique de Monaco	jardin-exotique-de-monaco	Jardin Exotique de Monaco	region	alone
Jardines de la Silla	jardines-de-la-silla	Jardines de la Silla	city	alone
Jardinópolis	jardinopolis	Jardinópolis	city	in
Jarocin	jarocin	Jarocin	city	in
Jarocinas	jarocin	Jarocin	city	in
Jaroslavas	jaroslaw	Jarosław	city	in
Jarosław	jaroslaw	Jarosław	city	no
Jarrow	jarrow	Jarrow	city	in
Jaru	jaru	Jaru	city	in
Järvenpää	jarvenpaa	Järvenpää	city	in
Träskända	jarvenpaa	Järvenpää	city	in
Jasdan	jasdan	Jasdan	city	in
Jasim	jasim	Jasim	city	in
Qasim	jasim	Jasim	city	no
Jaslas	jaslo	Jasło	city	in
Jasło	jaslo	Jasło	city	in
Jasper	jasper	Jasper	city	no
Jaspur	jaspur	Jaspur	city	in
Jastrzębie Zdrój	jastrzebie-zdroj	Jastrzębie Zdrój	city	alone
Jastrzębie-Zdrój	jastrzebie-zdroj	Jastrzębie Zdrój	city	alone
Jaswantnagar	jaswantnagar	Jaswantnagar	city	in
Jász-Nagykun-Szolnok	jasz-nagykun-szolnok	Jász-Nagykun-Szolnok	region	alone
Jászberény	jaszbereny	Jászberény	city	in
Jatai	jatai	Jatai	city	alone
Jatani	jatani	Jatani	city	in
Jaten	jaten	Jaten	city	in
Jatibarang	jatibarang	Jatibarang	city	alone
Jatiroto	jatiroto	Jatiroto	city	in
Jatiwangi	jatiwangi	Jatiwangi	city	in
Jatoi Shimali	jatoi-shimali	Jatoi Shimali	city	alone
Jaú	jau	Jaú	city	no
Jauharabad	jauharabad	Jauharabad	city	in
Jaunpur	jaunpur	Jaunpur	city	alone
Javanrud	javanrud	Javanrud	city	in
Javožnas	jaworzno	Jaworzno	city	alone
Jaworzno	jaworzno	Jaworzno	city	alone
Jayamkondacholapuram	jayamkondacholapuram	Jayamkondacholapuram	city	in
Jayapura	jayapura	Jayapura	city	alone
Jaynagar Majilpur	jaynagar-majilpur	Jaynagar Majilpur	city	alone
Jayrud	jayrud	Jayrud	city	in
Jayuya	jayuya	Jayuya	region	alone
Jazan	jazan	Jazan	region	in
Jeffersontown	jeffersontown	Jeffersontown	city	in
Jeffersonville	jeffersonville	Jeffersonville	city	in
Jega	jega	Jega	city	in
Jekabpils	jekabpils	Jekabpils	city	in
Jekulo	jekulo	Jekulo	city	in
Jelenia Góra	jelenia-gora	Jelenia Góra	city	alone
Jelgava	jelgava	Jelgava	city	alone
Jember	jember	Jember	city	alone
Jendouba	jendouba	Jendouba	city	in
Jenison	jenison	Jenison	city	in
Jenks	jenks	Jenks	city	in
Jeongeup	jeongeup	Jeongeup	city	alone
Jeonju	jeonju	Jeonju	city	alone
Jequié	jequie	Jequié	city	alone
Jerada	jerada	Jerada	city	in
Jerantut	jerantut	Jerantut	city	in
Jerash	jerash	Jerash	city	in
Jeremi	jeremie	Jérémie	city	alone
Jérémie	jeremie	Jérémie	city	alone
Jerez de García Salinas	jerez-de-garcia-salinas	Jerez de García Salinas	city	alone
Jerez de la Frontera	jerez-de-la-frontera	Jerez de la Frontera	city	alone
Jeseník	jesenik	Jeseník	region	alone
Jessore	jessore	Jessore	city	alone
Jetpur	jetpur	Jetpur	city	alone
Jette	jette	Jette	city	in
Jewar	jewar	Jewar	city	in
Jewish	jewish	Jewish	region	no
Jeypore	jeypore	Jeypore	city	alone
Jhabua	jhabua	Jhabua	city	in
Jhajha	jhajha	Jhajha	city	in
Jhajjar	jhajjar	Jhajjar	city	in
Jhalawar	jhalawar	Jhalawar	city	in
Jhalrapatan	jhalrapatan	Jhalrapatan	city	in
Jhang Sadr	jhang-sadr	Jhang Sadr	city	alone
Jhanjharpur	jhanjharpur	Jhanjharpur	city	in
Jhansi	jhansi	Jhansi	city	alone
Jhargram	jhargram	Jhargram	city	in
Jharia	jharia	Jharia	city	alone
Jharkhand	jharkhand	Jharkhand	region	alone
Jharsuguda	jharsuguda	Jharsuguda	city	alone
Jhawarian	jhawarian	Jhawarian	city	in
Jhelum	jhelum	Jhelum	city	alone
Jhikargachha	jhingergacha	Jhingergacha	city	in
Jhingergacha	jhingergacha	Jhingergacha	city	in
Jhumri Telaiya	jhumri-telaiya	Jhumri Telaiya	city	alone
Jhunjhunun	jhunjhunun	Jhunjhunun	city	alone
Ji’an	ji-an	Ji’an	city	alone
Ji Paraná	ji-parana	Ji Paraná	city	alone
Chia-ch’uan	jiachuan	Jiachuan	city	alone
Jiachuan	jiachuan	Jiachuan	city	in
Jiagedaqi	jiagedaqi	Jiagedaqi	city	alone
Jiamusi	jiamusi	Jiamusi	city	alone
Jian’ou	jian-ou	Jian’ou	city	in
Jianchang	jianchang	Jianchang	city	alone
Jiang’an	jiang-an	Jiang’an	city	alone
Jiangkou	jiangkou	Jiangkou	city	in
Jiangmen	jiangmen	Jiangmen	city	alone
Jiangping	jiangping	Jiangping	city	in
Jianguang	jianguang	Jianguang	city	alone
Jiangyan	jiangyan	Jiangyan	city	alone
Jiangyin	jiangyin	Jiangyin	city	alone
Jiangyou	jiangyou	Jiangyou	city	alone
Jiangzhuang	jiangzhuang	Jiangzhuang	city	alone
Jianshui	jianshui	Jianshui	city	alone
Jiaohe	jiaohe	Jiaohe	city	alone
Jiaozhou	jiaozhou	Jiaozhou	city	alone
Jiaozuo	jiaozuo	Jiaozuo	city	alone
Jiawang	jiawang	Jiawang	city	alone
Jiawang Zhen	jiawang-zhen	Jiawang Zhen	city	alone
Jiaxing	jiaxing	Jiaxing	city	alone
Jiayue	jiayue	Jiayue	city	alone
Jiayuguan City	jiayuguan-city	Jiayuguan City	city	alone
Jiazi	jiazi	Jiazi	city	alone
Jičín	jicin	Jičín	region	in
Jidd Ḩafş	jidd-hafs	Jidd Ḩafş	city	alone
Jidong	jidong	Jidong	city	in
Jiehu	jiehu	Jiehu	city	alone
Jieshi	jieshi	Jieshi	city	alone
Jieshou	jieshou	Jieshou	city	alone
Jietou	jietou	Jietou	city	alone
Jiexiu	jiexiu	Jiexiu	city	alone
Jieyang	jieyang	Jieyang	city	alone
Jigawa	jigawa	Jigawa	region	alone
Jiguaní	jiguani	Jiguaní	city	in
Jihlava	jihlava	Jihlava	city	in
Jihočeský	jihocesky	Jihočeský	region	alone
Jihočeský kraj	jihocesky-kraj	Jihočeský kraj	region	alone
Jihomoravský	jihomoravsky	Jihomoravský	region	alone
Jijel	jijel	Jijel	city	alone
Jijiang	jijiang	Jijiang	city	alone
Jijiga	jijiga	Jijiga	city	in
Jilib	jilib	Jilib	city	in
Jiménez	jimenez	Jiménez	city	in
Jimeta	jimeta	Jimeta	city	alone
Jimma	jimma	Jimma	city	alone
Jimo	jimo	Jimo	city	in
Jinan-gun	jinan-gun	Jinan-gun	city	alone
Jinchang	jinchang	Jinchang	city	alone
Jincheng	jincheng	Jincheng	city	alone
Jind	jind	Jind	city	in
Jinding	jinding	Jinding	city	in
Jindřichův Hradec	jindrichuv-hradec	Jindřichův Hradec	region	alone
Jing'an	jing-an	Jing'an	city	in
Jingdezhen	jingdezhen	Jingdezhen	city	alone
Jinggou	jinggou	Jinggou	city	alone
Jinghong	jinghong	Jinghong	city	alone
Jingling	jingling	Jingling	city	no
Jingmen	jingmen	Jingmen	city	alone
Jingui	jingui	Jingui	city	in
Jingzhi	jingzhi	Jingzhi	city	alone
Jingzhou	jingzhou	Jingzhou	city	alone
Jinhua	jinhua	Jinhua	city	alone
Jining	jining	Jining	city	alone
Jinja	jinja	Jinja	city	alone
Jinji	jinji	Jinji	city	in
Chin-chiang	jinjiang	Jinjiang	city	alone
Jinjiang	jinjiang	Jinjiang	city	alone
Jinju	jinju	Jinju	city	alone
Jinka	jinka	Jinka	city	in
Jinniu	jinniu	Jinniu	city	alone
Jinotega	jinotega	Jinotega	city	in
Jinotepe	jinotepe	Jinotepe	city	in
Jinsha	jinsha	Jinsha	city	alone
Jinshan	jinshan	Jinshan	city	in
Jinshi	jinshi	Jinshi	city	alone
Jintur	jintur	Jintur	city	in
Chin-chen-wei-ch’eng	jinxiang	Jinxiang	city	alone
Jinxiang	jinxiang	Jinxiang	city	alone
Jinzhong	jinzhong	Jinzhong	city	alone
Jinzhongzi	jinzhongzi	Jinzhongzi	city	in
Jinzhou	jinzhou	Jinzhou	city	alone
Jipijapa	jipijapa	Jipijapa	city	in
Jirja	jirja	Jirja	city	alone
Ch’ien-ch’eng	jishou	Jishou	city	alone
Jishou	jishou	Jishou	city	alone
Jishu	jishu	Jishu	city	alone
Jishui	jishui	Jishui	city	alone
Jisr ash Shughur	jisr-ash-shughur	Jisr ash Shughur	city	alone
Jitai	jitai	Jitai	city	in
Jitra	jitra	Jitra	city	alone
Jiujiang	jiujiang	Jiujiang	city	alone
Jiupu	jiupu	Jiupu	city	alone
Jiuquan	jiuquan	Jiuquan	city	alone
Jiushan	jiushan	Jiushan	city	in
Jiutai	jiutai	Jiutai	city	alone
Jiutepec	jiutepec	Jiutepec	city	alone
Jiwaka	jiwaka	Jiwaka	region	alone
Jixi	jixi	Jixi	city	in
Jixian	jixian	Jixian	city	in
Jiyuan	jiyuan	Jiyuan	city	alone
Jizan	jizan	Jizan	city	alone
Jizhou	jizhou	Jizhou	city	alone
Jizzakh	jizzakh	Jizzakh	city	alone
Jizzax	jizzax	Jizzax	region	alone
Joal-Fadiout	joal-fadiout	Joal-Fadiout	city	alone
Jobabo	jobabo	Jobabo	city	in
Jodhpur	jodhpur	Jodhpur	city	alone
Joensuu	joensuu	Joensuu	city	in
Joetsu	joetsu	Joetsu	city	alone
Jogbani	jogbani	Jogbani	city	in
Jogonalan	jogonalan	Jogonalan	city	in
Johns Creek	johns-creek	Johns Creek	city	alone
Johnston	johnston	Johnston	city	no
Johnstone	johnstone	Johnstone	city	in
Johnstown	johnstown	Johnstown	city	in
Johor	johor	Johor	region	in
Joinville	joinville	Joinville	city	alone
Joliet	joliet	Joliet	city	in
Joliette	joliette	Joliette	city	in
Jollyville	jollyville	Jollyville	city	in
Jolo	jolo	Jolo	city	in
Jombang	jombang	Jombang	city	alone
Jona	jona	Jona	city	in
Jona SG	jona	Jona	city	alone
Jonava	jonava	Jonava	city	in
Jonesboro	jonesboro	Jonesboro	city	in
Jonglei	jonglei	Jonglei	region	alone
Jora	jora	Jora	city	in
Jorhat	jorhat	Jorhat	city	alone
Joué-lès-Tours	joue-les-tours	Joué-lès-Tours	city	alone
Jounieh	jounieh	Jounieh	city	alone
Jovellanos	jovellanos	Jovellanos	city	in
Jowzjan	jowzjan	Jowzjan	region	alone
Joymontop	joymontop	Joymontop	city	in
Joypur Hat	joypur-hat	Joypur Hat	city	alone
Juanjuí	juanjui	Juanjuí	city	in
Juazeiro do Norte	juazeiro-do-norte	Juazeiro do Norte	city	alone
Jubail	jubail	Jubail	city	alone
Juchitán de Zaragoza	juchitan-de-zaragoza	Juchitán de Zaragoza	city	alone
Judea and Samaria Area	judea-and-samaria-area	Judea and Samaria Area	region	alone
Juegang	juegang	Juegang	city	alone
Juexi	juexi	Juexi	city	in
Jufra	jufra	Jufra	region	in
Juhaynah	juhaynah	Juhaynah	city	in
Juigalpa	juigalpa	Juigalpa	city	in
Juiz de Fora	juiz-de-fora	Juiz de Fora	city	alone
Jujuy	jujuy	Jujuy	city	in
Juliaca	juliaca	Juliaca	city	alone
Jumella	jumilla	Jumilla	city	in
Jumilla	jumilla	Jumilla	city	in
Junagadh	junagadh	Junagadh	city	alone
Juncos	juncos	Juncos	region	no
Junction City	junction-city	Junction City	city	alone
Jundiaí	jundiai	Jundiaí	city	alone
Jundubah	jundubah	Jundubah	region	alone
Junín	junin	Junín	city	alone
Junlian	junlian	Junlian	city	alone
Junnar	junnar	Junnar	city	in
Canton of Jura	jura	Jura	region	alone
Jurby	jurby	Jurby	region	in
Jurmala	jurmala	Jurmala	city	in
Jutiapa	jutiapa	Jutiapa	city	in
Juticalpa	juticalpa	Juticalpa	city	in
Juventino Rosas	juventino-rosas	Juventino Rosas	city	alone
Juwana	juwana	Juwana	city	in
Juybar	juybar	Juybar	city	in
Juye	juye	Juye	city	in
Jwaneng	jwaneng	Jwaneng	region	alone
K’olito	k-olito	K’olito	city	in
Kaarst	kaarst	Kaarst	city	in
Kabacan	kabacan	Kabacan	city	in
Kabale	kabale	Kabale	city	in
Kabalo	kabalo	Kabalo	city	in
Kabanjahe	kabanjahe	Kabanjahe	city	in
Kabankalan	kabankalan	Kabankalan	city	alone
Kabardino-Balkar	kabardino-balkaria	Kabardino-Balkaria	region	alone
Kabardino-Balkariya Republic	kabardino-balkariya-republic	Kabardino-Balkariya Republic	region	alone
Kabare	kabare	Kabare	city	in
Kabba	kabba	Kabba	city	in
Kabinda	kabinda	Kabinda	city	in
Kabirwala	kabirwala	Kabirwala	city	alone
Kabwe	kabwe	Kabwe	city	alone
Kachia	kachia	Kachia	city	in
Kachin	kachin	Kachin	region	alone
Kachkanar	kachkanar	Kachkanar	city	in
Kadakkavoor	kadakkavoor	Kadakkavoor	city	in
Kadapa	kadapa	Kadapa	city	alone
Kadayanallur	kadayanallur	Kadayanallur	city	alone
Kadi	kadi	Kadi	city	in
Kadiogo	kadiogo	Kadiogo	region	alone
Kadiri	kadiri	Kadiri	city	alone
Kadirli	kadirli	Kadirli	city	alone
Kadoma	kadoma	Kadoma	city	alone
Kaduqli	kaduqli	Kaduqli	city	alone
Kadur	kadur	Kadur	city	in
Kaédi	kaedi	Kaédi	city	in
Kaélé	kaele	Kaélé	city	in
Kaeng Khoi	kaeng-khoi	Kaeng Khoi	city	alone
Kaeng Khro	kaeng-khro	Kaeng Khro	city	alone
Kafanchan	kafanchan	Kafanchan	city	alone
Kaffrine	kaffrine	Kaffrine	city	in
Kafr ad Dawwar	kafr-ad-dawwar	Kafr ad Dawwar	city	alone
Kafr ash Shaykh	kafr-ash-shaykh	Kafr ash Shaykh	city	alone
Kafr az Zayyat	kafr-az-zayyat	Kafr az Zayyat	city	alone
Kafr el-Sheikh	kafr-el-sheikh	Kafr el-Sheikh	region	alone
Kafr Şaqr	kafr-saqr	Kafr Şaqr	city	alone
Kafranbel	kafranbel	Kafranbel	city	in
Kafue	kafue	Kafue	city	in
Kaga-Bandoro	kaga-bandoro	Kaga-Bandoro	city	alone
Kagal	kagal	Kagal	city	in
Kagawa	kagawa	Kagawa	region	alone
Kagera	kagera	Kagera	region	alone
Kağızman	kagizman	Kağızman	city	in
Kagoro	kagoro	Kagoro	city	alone
Kahama	kahama	Kahama	city	in
Kahna Nau	kahna-nau	Kahna Nau	city	alone
Kahramanmaraş	kahramanmaras	Kahramanmaraş	city	alone
Kahriz	kahriz	Kahriz	city	alone
Kahror Pakka	kahror-pakka	Kahror Pakka	city	alone
Kâhta	kahta	Kâhta	city	alone
Kahului	kahului	Kahului	city	in
Kaifeng	kaifeng	Kaifeng	city	alone
Keyféng shehiri	kaifeng	Kaifeng	city	alone
Kaihua	kaihua	Kaihua	city	alone
Kaili	kaili	Kaili	city	alone
Kailua	kailua	Kailua	city	in
Kaimganj	kaimganj	Kaimganj	city	in
Kainan	kainan	Kainan	city	in
Kainuu	kainuu	Kainuu	region	alone
Kairana	kairana	Kairana	city	alone
Kairouan	kairouan	Kairouan	city	alone
Kaisarianí	kaisariani	Kaisarianí	city	in
Kaithal	kaithal	Kaithal	city	alone
Kaitong	kaitong	Kaitong	city	alone
T’ung-yü	kaitong	Kaitong	city	alone
Kaiyuan	kaiyuan	Kaiyuan	city	alone
Kaizuka	kaizuka	Kaizuka	city	alone
Kajaani	kajaani	Kajaani	city	in
Kajana	kajaani	Kajaani	city	in
Kajiado	kajiado	Kajiado	region	alone
Kakamega	kakamega	Kakamega	city	alone
Kakamigahara	kakamigahara	Kakamigahara	city	alone
Kakata	kakata	Kakata	city	in
Kakching	kakching	Kakching	city	in
Kakegawa	kakegawa	Kakegawa	city	alone
Kakhovka	kakhovka	Kakhovka	city	in
Kakinada	kakinada	Kakinada	city	alone
Kakogawa	kakogawa	Kakogawa	city	alone
Kakrala	kakrala	Kakrala	city	in
Kakuda	kakuda	Kakuda	city	in
Kalach-na-Donu	kalach-na-donu	Kalach-na-Donu	city	alone
Kalakkadu	kalakkadu	Kalakkadu	city	in
Kalaleh	kalaleh	Kalaleh	city	in
Kalamaria	kalamaria	Kalamaria	city	alone
Kalamazoo	kalamazoo	Kalamazoo	city	in
Kalamb	kalamb	Kalamb	city	in
Kalanwali	kalanwali	Kalanwali	city	in
Kalasin	kalasin	Kalasin	city	in
Kalat	kalat	Kalat	city	in
Kalavad	kalavad	Kalavad	city	in
Kalavoor	kalavoor	Kalavoor	city	in
Kalemie	kalemie	Kalemie	city	alone
Kalia	kalia	Kalia	city	in
Kalibo Town	kalibo-town	Kalibo Town	city	alone
Kaliganj	kaliganj	Kaliganj	city	in
Kalimpong	kalimpong	Kalimpong	city	in
Kalinga	kalinga	Kalinga	region	alone
Kalinkavichy	kalinkavichy	Kalinkavichy	city	in
Kalispell	kalispell	Kalispell	city	in
Kalisz	kalisz	Kalisz	city	alone
Kališas	kalisz	Kalisz	city	alone
Kaliyaganj	kaliyaganj	Kaliyaganj	city	in
Kalka	kalka	Kalka	city	in
Kallakkurichchi	kallakkurichchi	Kallakkurichchi	city	in
Kallakurichi	kallakurichi	Kallakurichi	city	alone
Kallidaikurichi	kallidaikurichi	Kallidaikurichi	city	in
Kallithea	kallithea	Kallithea	city	alone
Kalmar	kalmar	Kalmar	city	in
Kalmari	kalmar	Kalmar	city	in
Kalmunai	kalmunai	Kalmunai	city	alone
Kalmykiya Republic	kalmykiya-republic	Kalmykiya Republic	region	alone
Kalna	kalna	Kalna	city	in
Kalol	kalol	Kalol	city	in
Kalpatta	kalpatta	Kalpatta	city	in
Kalpi	kalpi	Kalpi	city	in
Kaltan	kaltan	Kaltan	city	in
Kaltenkirchen	kaltenkirchen	Kaltenkirchen	city	in
Kalulushi	kalulushi	Kalulushi	city	alone
Kalur Kot	kalur-kot	Kalur Kot	city	alone
Kalush	kalush	Kalush	city	alone
Kalutara	kalutara	Kalutara	city	in
Kalyan	kalyan	Kalyan	city	alone
Kalyandurg	kalyandurg	Kalyandurg	city	in
Kalyani	kalyani	Kalyani	city	alone
Kamaishi	kamaishi	Kamaishi	city	in
Kamakura	kamakura	Kamakura	city	alone
Kamalia	kamalia	Kamalia	city	alone
Kaman	kaman	Kaman	city	in
Kamareddi	kamareddi	Kamareddi	city	alone
Kamarhati	kamarhati	Kamarhati	city	alone
Kamatero	kamatero	Kamatero	city	in
Kamba	kamba	Kamba	city	in
Kambar	kambar	Kambar	city	alone
Kambove	kambove	Kambove	city	in
Kameda-honcho	kameda-honcho	Kameda-honcho	city	alone
Kamen	kamen	Kamen	city	no
Kamen'-na-Obi	kamen-na-obi	Kamen'-na-Obi	city	alone
Kamensk-Shakhtinsky	kamensk-shakhtinsky	Kamensk-Shakhtinsky	city	alone
Kamensk-Ural'skiy	kamensk-ural-skiy	Kamensk-Ural'skiy	city	alone
Kameoka	kameoka	Kameoka	city	alone
Kameyama	kameyama	Kameyama	city	in
Kamianske	kamianske	Kamianske	city	alone
Kamifukuoka	kamifukuoka	Kamifukuoka	city	in
Kamigyo-ku	kamigyo-ku	Kamigyo-ku	city	alone
Kamiiso	kamiiso	Kamiiso	city	in
Kamimaruko	kamimaruko	Kamimaruko	city	in
Kamina	kamina	Kamina	city	alone
Kaminokawa	kaminokawa	Kaminokawa	city	in
Kaminoyama	kaminoyama	Kaminoyama	city	in
Kamloops	kamloops	Kamloops	city	in
Kamo	kamo	Kamo	city	in
Kamogawa	kamogawa	Kamogawa	city	in
Kamoke	kamoke	Kamoke	city	alone
Kampen	kampen	Kampen	city	in
Kampene	kampene	Kampene	city	in
Kamphaeng Phet	kamphaeng-phet	Kamphaeng Phet	city	alone
Kampli	kampli	Kampli	city	in
Kampong Baharu Balakong	kampong-baharu-balakong	Kampong Baharu Balakong	city	alone
Kampong Cham	kampong-cham	Kampong Cham	city	alone
Kampong Chhnang	kampong-chhnang	Kampong Chhnang	city	alone
Kampong Dungun	kampong-dungun	Kampong Dungun	city	alone
Kampong Masjid Tanah	kampong-masjid-tanah	Kampong Masjid Tanah	city	alone
Kampong Pangkal Kalong	kampong-pangkal-kalong	Kampong Pangkal Kalong	city	alone
Kampong Speu	kampong-speu	Kampong Speu	city	alone
Kampong Thom	kampong-thom	Kampong Thom	region	alone
Kampot	kampot	Kampot	region	alone
Kampung Ayer Keroh	kampung-ayer-keroh	Kampung Ayer Keroh	city	alone
Kampung Baharu Nilai	kampung-baharu-nilai	Kampung Baharu Nilai	city	alone
Kampung Baru Subang	kampung-baru-subang	Kampung Baru Subang	city	alone
Kampung Bukit Baharu	kampung-bukit-baharu	Kampung Bukit Baharu	city	alone
Kampung Pasir Gudang Baru	kampung-pasir-gudang-baru	Kampung Pasir Gudang Baru	city	alone
Kampung Sungai Ara	kampung-sungai-ara	Kampung Sungai Ara	city	alone
Kamra	kamra	Kamra	city	in
Kamthi	kamthi	Kamthi	city	alone
Kamyaran	kamyaran	Kamyaran	city	alone
Kamyianets-Podilskyy	kamyianets-podilskyy	Kamyianets-Podilskyy	city	alone
Kamyshin	kamyshin	Kamyshin	city	alone
Kamyshlov	kamyshlov	Kamyshlov	city	in
Kamışlov	kamyshlov	Kamyshlov	city	in
Kan’onjicho	kan-onjicho	Kan’onjicho	city	in
Kanagawa	kanagawa	Kanagawa	region	alone
Kanash	kanash	Kanash	city	in
Kanasín	kanasin	Kanasín	city	alone
Kanata	kanata	Kanata	city	in
Kanazawa	kanazawa	Kanazawa	city	alone
Kanbe	kanbe	Kanbe	city	in
Kanchanaburi	kanchanaburi	Kanchanaburi	city	alone
Kanchipuram	kanchipuram	Kanchipuram	city	alone
Kanchrapara	kanchrapara	Kanchrapara	city	alone
Kanda	kanda	Kanda	city	in
Kandal	kandal	Kandal	region	alone
Kandalaksha	kandalaksha	Kandalaksha	city	in
Kandana	kandana	Kandana	city	in
Kandhkot	kandhkot	Kandhkot	city	alone
Kandhla	kandhla	Kandhla	city	in
Kandi	kandi	Kandi	city	alone
Kandiaro	kandiaro	Kandiaro	city	in
Kandla	kandla	Kandla	city	in
Kandukur	kandukur	Kandukur	city	in
Kandyagash	kandyagash	Kandyagash	city	in
Kanekomachi	kanekomachi	Kanekomachi	city	in
Kanem	kanem	Kanem	region	in
Kaneohe	kaneohe	Kaneohe	city	in
Kanevskaya	kanevskaya	Kanevskaya	city	in
Kangar	kangar	Kangar	city	alone
Kangavar	kangavar	Kangavar	city	in
Kangayam	kangayam	Kangayam	city	in
Kangding	kangding	Kangding	city	alone
Kangdong-ŭp	kangdong-up	Kangdong-ŭp	city	alone
Kanggye	kanggye	Kanggye	city	alone
Kangwon	kangwon	Kangwon	region	alone
Kanhangad	kanhangad	Kanhangad	city	alone
Kani-Kéli	kani-keli	Kani-Kéli	region	alone
Kanie	kanie	Kanie	city	in
Kanigiri	kanigiri	Kanigiri	city	in
Kanjia	kanjia	Kanjia	city	alone
Kankakee	kankakee	Kankakee	city	in
Kankan	kankan	Kankan	city	alone
Kankanhalli	kankanhalli	Kankanhalli	city	in
Kanker	kanker	Kanker	city	in
Kannabecho-yahiro	kannabecho-yahiro	Kannabecho-yahiro	city	alone
Kannad	kannad	Kannad	city	in
Kannapolis	kannapolis	Kannapolis	city	in
Kannauj	kannauj	Kannauj	city	alone
Kannur	kannur	Kannur	city	alone
Kanoya	kanoya	Kanoya	city	alone
Kansanshi	kansanshi	Kansanshi	city	in
Kansk	kansk	Kansk	city	alone
Kantharalak	kantharalak	Kantharalak	city	in
Kanuma	kanuma	Kanuma	city	alone
Kanuru	kanuru	Kanuru	city	in
Kanye	kanye	Kanye	city	in
Kaohsiung City	kaohsiung	Kaohsiung	city	alone
Kaolack	kaolack	Kaolack	city	alone
Kapadvanj	kapadvanj	Kapadvanj	city	in
Kapan	kapan	Kapan	city	in
Kapellen	kapellen	Kapellen	city	in
Kapenguria	kapenguria	Kapenguria	city	in
Kapiri Mposhi	kapiri-mposhi	Kapiri Mposhi	city	alone
Kapisa	kapisa	Kapisa	region	alone
Kapolei	kapolei	Kapolei	city	in
Kaposvár	kaposvar	Kaposvár	city	alone
Kapshagay	kapshagay	Kapshagay	city	in
Kapurthala Town	kapurthala-town	Kapurthala Town	city	alone
Kara	kara	Kara	city	no
Kara-Balta	kara-balta	Kara-Balta	city	alone
Karabağlar	karabaglar	Karabağlar	city	alone
Karabük	karabuk	Karabük	city	alone
Karabulak	karabulak	Karabulak	city	in
Karacabey	karacabey	Karacabey	city	in
Karachay-Cherkess	karachay-cherkessia	Karachay-Cherkessia	region	alone
Karachayevo-Cherkesiya Republic	karachay-cherkessia	Karachay-Cherkessia	region	alone
Karad	karad	Karad	city	in
Karagandy	karagandy	Karagandy	region	alone
Karaikal	karaikal	Karaikal	city	alone
Karaikudi	karaikudi	Karaikudi	city	alone
Karaj	karaj	Karaj	city	alone
Karak	karak	Karak	region	in
Karakalpakstan	karakalpakstan	Karakalpakstan	region	alone
Karakoçan	karakocan	Karakoçan	city	in
Karakol	karakol	Karakol	city	alone
Karamadai	karamadai	Karamadai	city	in
Karaman	karaman	Karaman	city	alone
Karamay	karamay	Karamay	city	alone
Karamsad	karamsad	Karamsad	city	in
Karamürsel	karamursel	Karamürsel	city	in
Karangampel	karangampel	Karangampel	city	in
Karanganom	karanganom	Karanganom	city	in
Karangsembung	karangsembung	Karangsembung	city	alone
Karanja	karanja	Karanja	city	alone
Karapınar	karapinar	Karapınar	city	in
Karas	karas	Karas	region	in
Karasu	karasu	Karasu	city	in
Karasu Mahallesi	karasu-mahallesi	Karasu Mahallesi	city	alone
Karasuk	karasuk	Karasuk	city	in
Karatau	karatau	Karatau	city	in
Qaratau	karatau	Karatau	city	in
Karatsu	karatsu	Karatsu	city	alone
Karauli	karauli	Karauli	city	alone
Karben	karben	Karben	city	in
Karditsa	karditsa	Karditsa	city	in
Kardzhali	kardzhali	Kardzhali	city	in
Kareli	kareli	Kareli	city	in
Karera	karera	Karera	city	in
Karhal	karhal	Karhal	city	in
Kariba	kariba	Kariba	city	in
Karimganj	karimganj	Karimganj	city	in
Karimnagar	karimnagar	Karimnagar	city	alone
Kariya	kariya	Kariya	city	alone
Karjat	karjat	Karjat	city	in
Karkala	karkala	Karkala	city	in
Karlovac	karlovac	Karlovac	city	in
Karlovarský	karlovarsky	Karlovarský	region	alone
Karlovo	karlovo	Karlovo	city	in
Karlsfeld	karlsfeld	Karlsfeld	city	in
Karlskoga	karlskoga	Karlskoga	city	in
Karlskrona	karlskrona	Karlskrona	city	in
Karlstad	karlstad	Karlstad	city	alone
Karlstadt am Main	karlstadt-am-main	Karlstadt am Main	city	alone
Karmiel	karmiel	Karmiel	city	in
Karnal	karnal	Karnal	city	alone
Karnali	karnali	Karnali	region	alone
Karnali Pradesh	karnali-pradesh	Karnali Pradesh	region	alone
Karoi	karoi	Karoi	city	in
Karonga	karonga	Karonga	city	in
Karor	karor	Karor	city	in
Karori	karori	Karori	city	in
Karpinsk	karpinsk	Karpinsk	city	in
Kars	kars	Kars	city	in
Karsiyang	karsiyang	Karsiyang	city	in
Kartaly	kartaly	Kartaly	city	in
Kartarpur	kartarpur	Kartarpur	city	in
Kartasura	kartasura	Kartasura	city	alone
Karur	karur	Karur	city	alone
Karuzi	karuzi	Karuzi	region	alone
Karviná	karvina	Karviná	city	alone
Karwar	karwar	Karwar	city	alone
Kasaï-Oriental	kasai	Kasai	region	alone
Kasaï	kasai-cd	Kasaï	region	in
Kasaï Central	kasai-central	Kasaï Central	region	alone
Kasai-Central	kasai-central-cd	Kasai-Central	region	alone
Kasama	kasama	Kasama	city	alone
Kasamwa	kasamwa	Kasamwa	city	in
Kasangulu	kasangulu	Kasangulu	city	in
Kasaoka	kasaoka	Kasaoka	city	in
Kasaragod	kasaragod	Kasaragod	city	in
Kasba	kasba	Kasba	city	in
Kasba Tadla	kasba-tadla	Kasba Tadla	city	alone
Kaseda-shirakame	kaseda-shirakame	Kaseda-shirakame	city	alone
Kasese	kasese	Kasese	city	alone
Kasganj	kasganj	Kasganj	city	alone
Kashihara	kashihara	Kashihara	city	alone
Kashihara-shi	kashihara-shi	Kashihara-shi	city	alone
Kashima	kashima	Kashima	city	in
Kashima-shi	kashima-shi	Kashima-shi	city	alone
Kashipur	kashipur	Kashipur	city	alone
Kashira	kashira	Kashira	city	in
Kaşira	kashira	Kashira	city	in
Kashiwa	kashiwa	Kashiwa	city	alone
Kashiwazaki	kashiwazaki	Kashiwazaki	city	alone
Kashmar	kashmar	Kashmar	city	alone
Kashmor	kashmor	Kashmor	city	in
Kasihan	kasihan	Kasihan	city	alone
Kasimov	kasimov	Kasimov	city	in
Kasoa	kasoa	Kasoa	city	in
Kasongo	kasongo	Kasongo	city	in
Kaspiysk	kaspiysk	Kaspiysk	city	alone
Kassala	kassala	Kassala	city	alone
Kasserine	kasserine	Kasserine	city	alone
Kastamonu	kastamonu	Kastamonu	city	alone
Kasugai	kasugai	Kasugai	city	alone
Kasukabe	kasukabe	Kasukabe	city	alone
Kasulu	kasulu	Kasulu	city	in
Kasungu	kasungu	Kasungu	city	in
Kasur	kasur	Kasur	city	alone
Katavi	katavi	Katavi	region	alone
Katerini	katerini	Katerini	city	in
Kathu	kathu	Kathu	city	in
Kathua	kathua	Kathua	city	in
Kati	kati	Kati	city	no
Katihar	katihar	Katihar	city	alone
Katima Mulilo	katima-mulilo	Katima Mulilo	city	alone
Katiola	katiola	Katiola	city	in
Katobu	katobu	Katobu	city	in
Katol	katol	Katol	city	in
Katori-shi	katori-shi	Katori-shi	city	alone
Katoro	katoro	Katoro	city	in
Katoya	katoya	Katoya	city	alone
Katras	katras	Katras	city	in
Katsina	katsina	Katsina	city	alone
Kàtsínà	katsina	Katsina	city	alone
Katsina-Ala	katsina-ala	Katsina-Ala	city	alone
Katsuren-haebaru	katsuren-haebaru	Katsuren-haebaru	city	alone
Katsuta	katsuta	Katsuta	city	alone
Katsuyama	katsuyama	Katsuyama	city	in
Kattaqo'rg'on	kattaqo-rg-on-shahri	Kattaqo’rg’on Shahri	city	in
Kattaqo’rg’on Shahri	kattaqo-rg-on-shahri	Kattaqo’rg’on Shahri	city	alone
Kattivakkam	kattivakkam	Kattivakkam	city	in
Katumba	katumba	Katumba	city	alone
Katunayaka	katunayaka	Katunayaka	city	alone
Katy	katy	Katy	city	no
Kaukauna	kaukauna	Kaukauna	city	in
Kaura Namoda	kaura-namoda	Kaura Namoda	city	alone
Kavadarci	kavadarci	Kavadarci	city	in
Kavadari	kavadarci	Kavadarci	city	in
Kavaja	kavaje	Kavajë	city	in
Kavajë	kavaje	Kavajë	city	in
Kavaklı	kavakli	Kavaklı	city	in
Kavala	kavala	Kavala	city	in
Kavali	kavali	Kavali	city	alone
Kavango East	kavango-east	Kavango East	region	alone
Kavango West	kavango-west	Kavango West	region	alone
Kawagoe	kawagoe	Kawagoe	city	alone
Kawaguchi	kawaguchi	Kawaguchi	city	alone
Kawalu	kawalu	Kawalu	city	in
Kawanishi	kawanishi	Kawanishi	city	alone
Kawanoecho	kawanoecho	Kawanoecho	city	in
Kawardha	kawardha	Kawardha	city	in
Kawit	kawit	Kawit	city	alone
Kawm Ḩamadah	kawm-hamadah	Kawm Ḩamadah	city	alone
Kawthaung	kawthaung	Kawthaung	city	in
Kaya	kaya	Kaya	city	no
Kayah	kayah	Kayah	region	in
Kayalpattinam	kayalpattinam	Kayalpattinam	city	in
Kayamkulam	kayamkulam	Kayamkulam	city	alone
Kayan	kayan	Kayan	city	in
Kayanza	kayanza	Kayanza	region	alone
Kayes	kayes	Kayes	city	alone
Kayin	kayin	Kayin	region	in
Kaysville	kaysville	Kaysville	city	in
Kayyerkan	kayyerkan	Kayyerkan	city	in
Kazan’	kazan	Kazan	city	alone
Kazanlak	kazanlak	Kazanlak	city	in
Kazerun	kazerun	Kazerun	city	alone
Kazincbarcika	kazincbarcika	Kazincbarcika	city	in
Kazo	kazo	Kazo	city	in
Kearney	kearney	Kearney	city	in
Kearns	kearns	Kearns	city	in
Kearny	kearny	Kearny	city	in
Kebbi	kebbi	Kebbi	region	in
Kebili	kebili	Kebili	region	alone
Kebomas	kebomas	Kebomas	city	alone
Kecskemét	kecskemet	Kecskemét	city	alone
Kedah	kedah	Kedah	region	in
Kėdainiai	kedainiai	Kėdainiai	city	in
Kediri	kediri	Kediri	city	alone
Kédougou	kedougou	Kédougou	region	alone
Kedungwaru	kedungwaru	Kedungwaru	city	alone
Kedungwuni	kedungwuni	Kedungwuni	city	alone
Kendzežynas-Kozlė	kedzierzyn-kozle	Kędzierzyn-Koźle	city	alone
Kędzierzyn-Koźle	kedzierzyn-kozle	Kędzierzyn-Koźle	city	alone
Keelung	keelung	Keelung	city	alone
Keene	keene	Keene	city	in
Kef	kef	Kef	region	in
Kefamenanu	kefamenanu	Kefamenanu	city	in
Keffi	keffi	Keffi	city	alone
Kegalle	kegalle	Kegalle	region	alone
Kehl	kehl	Kehl	city	no
Keighley	keighley	Keighley	city	in
Keizer	keizer	Keizer	city	in
Kekri	kekri	Kekri	city	in
Kelaat Sraghna	kelaat-sraghna	Kelaat Sraghna	region	alone
Kelaniya	kelaniya	Kelaniya	city	in
Kelantan	kelantan	Kelantan	region	alone
Kelheim	kelheim	Kelheim	city	in
Kelibia	kelibia	Kelibia	city	in
Kelishad	kelishad-va-sudarjan	Kelishad va Sudarjan	city	in
Kelishad va Sudarjan	kelishad-va-sudarjan	Kelishad va Sudarjan	city	alone
Kelkheim	kelkheim	Kelkheim	city	in
Keller	keller	Keller	city	no
Kelo	kelo	Kelo	city	in
Kelowna	kelowna	Kelowna	city	in
Karabel	kemalpasa	Kemalpaşa	city	in
Kemalpaşa	kemalpasa	Kemalpaşa	city	in
Kémo	kemo	Kémo	region	in
Kempen	kempen	Kempen	city	no
Kempston	kempston	Kempston	city	in
Kempston Hardwick	kempston-hardwick	Kempston Hardwick	city	alone
Kemri	kemri	Kemri	city	in
Kencong	kencong	Kencong	city	in
Kendal	kendal	Kendal	city	in
Kendale Lakes	kendale-lakes	Kendale Lakes	city	alone
Kendall	kendall	Kendall	city	no
Kendari	kendari	Kendari	city	alone
Kendraparha	kendraparha	Kendraparha	city	in
Kénédougou	kenedougou	Kénédougou	region	alone
Kenema	kenema	Kenema	city	alone
Keng Tung	keng-tung	Keng Tung	city	alone
Kenilworth	kenilworth	Kenilworth	city	in
Keningau	keningau	Keningau	city	alone
Kenitra	kenitra	Kenitra	city	alone
Kénitra	kenitra-ma	Kénitra	region	alone
Kenmore	kenmore	Kenmore	city	in
Kenner	kenner	Kenner	city	in
Kennesaw	kennesaw	Kennesaw	city	in
Kennewick	kennewick	Kennewick	city	in
Kenora	kenora	Kenora	city	in
Kenosha	kenosha	Kenosha	city	in
Kenscoff	kenscoff	Kenscoff	city	in
Kenskòf	kenscoff	Kenscoff	city	in
Kentau	kentau	Kentau	city	in
Kentwood	kentwood	Kentwood	city	in
Kep	kep	Kep	region	in
Kepanjen	kepanjen	Kepanjen	city	in
Keratsini	keratsini	Keratsini	city	alone
Kerava	kerava	Kerava	city	in
Kervo	kerava	Kerava	city	in
Keren	keren	Keren	city	alone
Kerguelen	kerguelen	Kerguelen	city	in
Kericho	kericho	Kericho	city	in
Kerkera	kerkera	Kerkera	city	in
Kerki	kerki	Kerki	city	in
Kerkrade	kerkrade	Kerkrade	city	in
Kerman	kerman	Kerman	city	alone
Kermanshah	kermanshah	Kermanshah	city	alone
Kernersville	kernersville	Kernersville	city	in
Kérouané	kerouane	Kérouané	region	alone
Kerrville	kerrville	Kerrville	city	in
Kertosono	kertosono	Kertosono	city	alone
Keryneia	keryneia	Keryneia	region	alone
Kesabpur	kesabpur	Kesabpur	city	in
Keshod	keshod	Keshod	city	alone
Keskin	keskin	Keskin	city	in
Kessel-Lo	kessel-lo	Kessel-Lo	city	alone
Kestel	kestel	Kestel	city	in
Ketanggungan	ketanggungan	Ketanggungan	city	in
Kentšynas	ketrzyn	Kętrzyn	city	in
Kętrzyn	ketrzyn	Kętrzyn	city	in
Kettering	kettering	Kettering	city	in
Kevelaer	kevelaer	Kevelaer	city	in
Kew Gardens	kew-gardens	Kew Gardens	city	alone
Kew Gardens Hills	kew-gardens-hills	Kew Gardens Hills	city	alone
Keynsham	keynsham	Keynsham	city	in
Keystone	keystone	Keystone	city	in
Kfar Saba	kfar-saba	Kfar Saba	city	alone
Kgalagadi	kgalagadi	Kgalagadi	region	alone
Kgatleng	kgatleng	Kgatleng	region	alone
Khachrod	khachrod	Khachrod	city	in
Khadki	khadki	Khadki	city	alone
Khagaria	khagaria	Khagaria	city	in
Khagaul	khagaul	Khagaul	city	in
Khagrachhari	khagrachhari	Khagrachhari	city	in
Khair	khair	Khair	city	in
Khairabad	khairabad	Khairabad	city	in
Khairpur	khairpur	Khairpur	city	alone
Khairpur Nathan Shah	khairpur-nathan-shah	Khairpur Nathan Shah	city	alone
Khairpur Tamewah	khairpur-tamewah	Khairpur Tamewah	city	alone
Khajuraho	khajuraho	Khajuraho	city	in
Khakasiya Republic	khakassia	Khakassia	region	alone
Khalabat	khalabat	Khalabat	city	in
Khalifah A City	khalifah-a-city	Khalifah A City	city	alone
Khalilabad	khalilabad	Khalilabad	city	in
Khaliş	khalis	Khaliş	city	alone
Khalkhal	khalkhal	Khalkhal	city	in
Khambhaliya	khambhaliya	Khambhaliya	city	in
Khambhat	khambhat	Khambhat	city	alone
Khamgaon	khamgaon	Khamgaon	city	alone
Khamis Mushait	khamis-mushait	Khamis Mushait	city	alone
Khammam	khammam	Khammam	city	alone
Khammouan	khammouan	Khammouan	region	alone
Khammouane	khammouane	Khammouane	region	alone
Khanabad	khanabad	Khanabad	city	alone
Khandwa	khandwa	Khandwa	city	alone
Khandyga	khandyga	Khandyga	city	in
Khangah Dogran	khangah-dogran	Khangah Dogran	city	alone
Khánh Hòa	khanh-hoa	Khánh Hòa	region	alone
Khankendi	khankendi	Khankendi	city	in
Xankəndi	khankendi	Khankendi	city	in
Khanna	khanna	Khanna	city	alone
Khanpur	khanpur	Khanpur	city	alone
Khanty-Mansi-Yugra	khanty-mansi-yugra	Khanty-Mansi-Yugra	region	alone
Khanty-Mansiysk	khanty-mansiysk	Khanty-Mansiysk	city	alone
Xanti-Mansi	khanty-mansiysk	Khanty-Mansiysk	city	alone
Kharagpur	kharagpur	Kharagpur	city	alone
Kharan	kharan	Kharan	city	in
Kharar	kharar	Kharar	city	in
Khardaha	khardaha	Khardaha	city	alone
Khargone	khargone	Khargone	city	alone
Kharian	kharian	Kharian	city	alone
Khartsyzsk	khartsyzsk	Khartsyzsk	city	in
Khartsyz’k	khartsyzsk	Khartsyzsk	city	in
Khasavyurt	khasavyurt	Khasavyurt	city	alone
Xasavyurt	khasavyurt	Khasavyurt	city	alone
Khash	khash	Khash	city	alone
Khashuri	khashuri	Khashuri	city	in
Khatauli	khatauli	Khatauli	city	alone
Khatlon	khatlon	Khatlon	region	alone
Khedbrahma	khedbrahma	Khedbrahma	city	in
Khekra	khekra	Khekra	city	in
Khemis el Khechna	khemis-el-khechna	Khemis el Khechna	city	alone
Affreville	khemis-miliana	Khemis Miliana	city	alone
Khemis Miliana	khemis-miliana	Khemis Miliana	city	alone
Khemisset	khemisset	Khemisset	city	alone
Khenchela	khenchela	Khenchela	city	alone
Khenifra	khenifra	Khenifra	city	alone
Khentii	khentii	Khentii	region	alone
Kheri	kheri	Kheri	city	in
Khewra	khewra	Khewra	city	in
Khimki	khimki	Khimki	city	alone
Ximki	khimki	Khimki	city	alone
Khiva	khiva	Khiva	city	in
Xiva	khiva	Khiva	city	in
Khlong Luang	khlong-luang	Khlong Luang	city	alone
Khmelnytskyy	khmelnytskyy	Khmelnytskyy	city	alone
Khmilnyk	khmilnyk	Khmilnyk	city	in
Khobar	khobar	Khobar	city	alone
Kholmsk	kholmsk	Kholmsk	city	in
Khomas	khomas	Khomas	region	alone
Khomeyn	khomeyn	Khomeyn	city	alone
Khomeyni Shahr	khomeyni-shahr	Khomeyni Shahr	city	alone
Khon Kaen	khon-kaen	Khon Kaen	city	alone
Khopoli	khopoli	Khopoli	city	alone
Khor'fakkan	khor-fakkan	Khor'fakkan	city	in
Khorramabad	khorramabad	Khorramabad	city	alone
Khorramdarreh	khorramdarreh	Khorramdarreh	city	in
Khorramshahr	khorramshahr	Khorramshahr	city	alone
Khorugh	khorugh	Khorugh	city	in
Khost	khost	Khost	city	alone
Khouribga	khouribga	Khouribga	city	alone
Khovd	khovd	Khovd	city	in
Khövsgöl	khovsgol	Khövsgöl	region	alone
Khowst	khowst	Khowst	region	alone
Khowy	khowy	Khowy	city	alone
Khulm	khulm	Khulm	city	alone
Khunti	khunti	Khunti	city	in
Khurai	khurai	Khurai	city	in
Khurda	khurda	Khurda	city	in
Khurja	khurja	Khurja	city	alone
Khurrianwala	khurrianwala	Khurrianwala	city	in
Khushab	khushab	Khushab	city	alone
Khuzdar	khuzdar	Khuzdar	city	alone
Kiambu	kiambu	Kiambu	region	alone
Kibiti	kibiti	Kibiti	city	in
Kibondo	kibondo	Kibondo	city	in
Kibre Mengist	kibre-mengist	Kibre Mengist	city	alone
Kibungo	kibungo	Kibungo	city	in
Kibuye	kibuye	Kibuye	city	in
Kičevo	kicevo	Kičevo	city	in
Kërçova	kicevo	Kičevo	city	in
Kichha	kichha	Kichha	city	in
Kidapawan	kidapawan	Kidapawan	city	alone
Kidatu	kidatu	Kidatu	city	in
Kidderminster	kidderminster	Kidderminster	city	in
Kidlington	kidlington	Kidlington	city	in
Kidodi	kidodi	Kidodi	city	in
Kidsgrove	kidsgrove	Kidsgrove	city	in
Kié-Ntem	kie-ntem	Kié-Ntem	region	alone
Kelcai	kielce	Kielce	city	alone
Kielce	kielce	Kielce	city	alone
Kiên Giang	kien-giang	Kiên Giang	region	alone
Kiến Giang	kien-giang-vn	Kiến Giang	region	alone
Kierspe	kierspe	Kierspe	city	in
Kiffa	kiffa	Kiffa	city	in
Kifissia	kifissia	Kifissia	city	in
Kifri	kifri	Kifri	city	in
Kihei	kihei	Kihei	city	in
Kijang	kijang	Kijang	city	in
Chichinda Mare	kikinda	Kikinda	city	alone
Kikinda	kikinda	Kikinda	city	in
Nagykikinda	kikinda	Kikinda	city	in
Kikuchi	kikuchi	Kikuchi	city	in
Kikugawa	kikugawa	Kikugawa	city	in
Kikuyu	kikuyu	Kikuyu	city	no
Kikwit	kikwit	Kikwit	city	alone
Kilakarai	kilakarai	Kilakarai	city	in
Kildare	kildare	Kildare	region	alone
Kilifi	kilifi	Kilifi	city	in
Kilinochchi	kilinochchi	Kilinochchi	region	alone
Kilis	kilis	Kilis	city	alone
Kilju	kilju	Kilju	city	alone
Killeen	killeen	Killeen	city	in
Killingly Center	killingly-center	Killingly Center	city	alone
Kilmarnock	kilmarnock	Kilmarnock	city	in
Kilosa	kilosa	Kilosa	city	alone
Kilwinning	kilwinning	Kilwinning	city	in
Kimitsu	kimitsu	Kimitsu	city	alone
Kimje	kimje	Kimje	city	in
Kimovsk	kimovsk	Kimovsk	city	in
Kimry	kimry	Kimry	city	in
Kimrı	kimry	Kimry	city	in
Kinana	kinana	Kinana	city	in
Kindia	kindia	Kindia	city	alone
Kindu	kindu	Kindu	city	alone
Kinel	kinel	Kinel	city	in
Kineshma	kineshma	Kineshma	city	alone
Kineşma	kineshma	Kineshma	city	alone
King of Prussia	king-of-prussia	King of Prussia	city	alone
Kingisepp	kingisepp	Kingisepp	city	in
Kingman	kingman	Kingman	city	in
Kingman Reef	kingman-reef	Kingman Reef	region	alone
Kings Bridge	kings-bridge	Kings Bridge	city	alone
Kings Lynn	kings-lynn	Kings Lynn	city	alone
Kings Park	kings-park	Kings Park	city	alone
Kingsland	kingsland	Kingsland	city	in
Kingsport	kingsport	Kingsport	city	in
Kingsville	kingsville	Kingsville	city	in
Kingswinford	kingswinford	Kingswinford	city	in
Kingswood	kingswood	Kingswood	city	in
Kinmen	kinmen	Kinmen	region	alone
Kinston	kinston	Kinston	city	in
Kintampo	kintampo	Kintampo	city	in
Kinwat	kinwat	Kinwat	city	in
Kinzan	kinzan	Kinzan	city	in
Kippax	kippax	Kippax	city	in
Kipushi	kipushi	Kipushi	city	alone
Kirando	kirando	Kirando	city	in
Kiratpur	kiratpur	Kiratpur	city	alone
Kirchhain	kirchhain	Kirchhain	city	in
Kirchheim unter Teck	kirchheim-unter-teck	Kirchheim unter Teck	city	alone
Kirchlengern	kirchlengern	Kirchlengern	city	in
Kireyevsk	kireyevsk	Kireyevsk	city	in
Kırıkhan	kirikhan	Kırıkhan	city	alone
Kırıkkale	kirikkale	Kırıkkale	city	alone
Kirinyaga	kirinyaga	Kirinyaga	region	alone
Kirishi	kirishi	Kirishi	city	in
Kiritimati	kiritimati	Kiritimati	city	in
Kırkağaç	kirkagac	Kırkağaç	city	in
Kirkby	kirkby	Kirkby	city	in
Kirkby in Ashfield	kirkby-in-ashfield	Kirkby in Ashfield	city	alone
Kirkcaldy	kirkcaldy	Kirkcaldy	city	in
Kirkintilloch	kirkintilloch	Kirkintilloch	city	in
Kirkkonummi	kirkkonummi	Kirkkonummi	city	in
Kyrkslätt	kirkkonummi	Kirkkonummi	city	in
Kirkland	kirkland	Kirkland	city	no
Kırklareli	kirklareli	Kırklareli	city	in
Kirklees	kirklees	Kirklees	region	alone
Kirksville	kirksville	Kirksville	city	in
Kirkwood	kirkwood	Kirkwood	city	in
Kirov	kirov	Kirov	city	alone
Kirovo-Chepetsk	kirovo-chepetsk	Kirovo-Chepetsk	city	alone
Kirovo-Çepetsk	kirovo-chepetsk	Kirovo-Chepetsk	city	alone
Kirovohradschyna	kirovohradschyna	Kirovohradschyna	region	alone
Kirovsk	kirovsk	Kirovsk	city	in
Kirovske	kirovskoye	Kirovskoye	city	in
Kirovskoye	kirovskoye	Kirovskoye	city	in
Kırşehir	kirsehir	Kırşehir	city	alone
Kirtipur	kirtipur	Kirtipur	city	in
Kirundo	kirundo	Kirundo	region	alone
Kiryas Joel	kiryas-joel	Kiryas Joel	city	alone
Kiryat Ata	kiryat-ata	Kiryat Ata	city	alone
Kiryat Bialik	kiryat-bialik	Kiryat Bialik	city	alone
Kiryat Gat	kiryat-gat	Kiryat Gat	city	alone
Kiryat Motzkin	kiryat-motzkin	Kiryat Motzkin	city	alone
Kiryat Ono	kiryat-ono	Kiryat Ono	city	alone
Kiryu	kiryu	Kiryu	city	alone
Kirzhach	kirzhach	Kirzhach	city	in
Kisaran	kisaran	Kisaran	city	alone
Kisarazu	kisarazu	Kisarazu	city	alone
Kisela Voda	kisela-voda	Kisela Voda	city	alone
Kiselëvsk	kiselevsk	Kiselëvsk	city	alone
Kisesa	kisesa	Kisesa	city	in
Kishanganj	kishanganj	Kishanganj	city	alone
Kishangarh	kishangarh	Kishangarh	city	alone
Kishiwada	kishiwada	Kishiwada	city	alone
Kishorganj	kishorganj	Kishorganj	city	alone
Kisi	kisi	Kisi	city	in
Kisii	kisii	Kisii	city	in
Kiskunfélegyháza	kiskunfelegyhaza	Kiskunfélegyháza	city	in
Kiskunhalas	kiskunhalas	Kiskunhalas	city	in
Kislovodsk	kislovodsk	Kislovodsk	city	alone
Kissidougou	kissidougou	Kissidougou	city	in
Kissimmee	kissimmee	Kissimmee	city	in
Kitahiroshima	kitahiroshima	Kitahiroshima	city	alone
Kitaibaraki	kitaibaraki	Kitaibaraki	city	in
Kitakami	kitakami	Kitakami	city	alone
Kitakata	kitakata	Kitakata	city	in
Kitale	kitale	Kitale	city	alone
Kitami	kitami	Kitami	city	alone
Kitgum	kitgum	Kitgum	city	in
Kithor	kithor	Kithor	city	in
Kitob	kitob	Kitob	city	in
Kitui	kitui	Kitui	region	in
Kitwe	kitwe	Kitwe	city	alone
Kitzingen	kitzingen	Kitzingen	city	in
Kizhake Chalakudi	kizhake-chalakudi	Kizhake Chalakudi	city	alone
Kızıltepe	kiziltepe	Kızıltepe	city	alone
Kizilyurt	kizilyurt	Kizilyurt	city	in
Kizlyar	kizlyar	Kizlyar	city	in
Kladno	kladno	Kladno	city	alone
Klaeng	klaeng	Klaeng	city	in
Klamath Falls	klamath-falls	Klamath Falls	city	alone
Klang	klang	Klang	city	no
Klangenan	klangenan	Klangenan	city	alone
Kabupaten Klaten	klaten	Klaten	city	alone
Klaten	klaten	Klaten	city	alone
Klatovy	klatovy	Klatovy	region	alone
Klebang Besar	klebang-besar	Klebang Besar	city	alone
Kleinmachnow	kleinmachnow	Kleinmachnow	city	in
Klerksdorp	klerksdorp	Klerksdorp	city	in
Klimovsk	klimovsk	Klimovsk	city	in
Klin	klin	Klin	city	in
Klingenstein	klingenstein	Klingenstein	city	in
Klintsy	klintsy	Klintsy	city	alone
Klodzkas	klodzko	Kłodzko	city	in
Kłodzko	klodzko	Kłodzko	city	in
Klosterneuburg	klosterneuburg	Klosterneuburg	city	in
Kloten	kloten	Kloten	city	in
Kluang	kluang	Kluang	city	alone
Kliučborkas	kluczbork	Kluczbork	city	in
Kluczbork	kluczbork	Kluczbork	city	in
Klungkung	klungkung	Klungkung	city	in
Knjazevac	knjazevac	Knjazevac	city	in
Knokke-Heist	knokke-heist	Knokke-Heist	city	alone
Knowsley	knowsley	Knowsley	region	alone
Knox	knox	Knox	city	in
Knuruvas	knurow	Knurów	city	in
Knurów	knurow	Knurów	city	in
Knysna	knysna	Knysna	city	in
Ko Samui	ko-samui	Ko Samui	city	alone
Kobayashi	kobayashi	Kobayashi	city	no
Kobryn	kobryn	Kobryn	city	in
Kocaeli	kocaeli	Kocaeli	region	alone
Kočani	kocani	Kočani	city	in
Koch'ang	koch-ang	Koch'ang	city	alone
Koch Bihar	koch-bihar	Koch Bihar	city	alone
Kochubeyevskoye	kochubeyevskoye	Kochubeyevskoye	city	in
Kodaikanal	kodaikanal	Kodaikanal	city	in
Kodar	kodar	Kodar	city	in
Kodinar	kodinar	Kodinar	city	in
Kodungallur	kodungallur	Kodungallur	city	in
Koelwar	koelwar	Koelwar	city	in
Koesan	koesan	Koesan	city	in
Koforidua	koforidua	Koforidua	city	alone
Kofu	kofu	Kofu	city	in
Koga	koga	Koga	city	in
Kogalym	kogalym	Kogalym	city	in
Koqalım	kogalym	Kogalym	city	in
Køge	koge	Køge	city	in
Kogi	kogi	Kogi	region	in
Kogon Shahri	kogon-shahri	Kogon Shahri	city	alone
Kaôh Kŏng	koh-kong	Koh Kong	city	alone
Koh Kong	koh-kong	Koh Kong	city	alone
Kohat	kohat	Kohat	city	alone
Kohgiluyeh and Boyer-Ahmad	kohgiluyeh-and-boyer-ahmad	Kohgiluyeh and Boyer-Ahmad	region	alone
Kohima	kohima	Kohima	city	alone
Kohtla-Järve	kohtla-jarve	Kohtla-Järve	city	alone
Koidu	koidu	Koidu	city	alone
Kokand	kokand	Kokand	city	alone
Qo'qon	kokand	Kokand	city	alone
Kokhma	kokhma	Kokhma	city	in
Koxma	kokhma	Kokhma	city	in
Karleby	kokkola	Kokkola	city	in
Kokkola	kokkola	Kokkola	city	in
Kokologo	kokologo	Kokologo	city	in
Kokomo	kokomo	Kokomo	city	in
Kokopo	kokopo	Kokopo	city	in
Kokrajhar	kokrajhar	Kokrajhar	city	in
Kokshetau	kokshetau	Kokshetau	city	alone
Kokstad	kokstad	Kokstad	city	in
Kokubu-matsuki	kokubu-matsuki	Kokubu-matsuki	city	alone
Kokubunji	kokubunji	Kokubunji	city	alone
Kol'chugino	kol-chugino	Kol'chugino	city	in
Kolar	kolar	Kolar	city	alone
Kolasib	kolasib	Kolasib	city	in
Kolašin	kolasin	Kolašin	region	alone
Kolbermoor	kolbermoor	Kolbermoor	city	in
Kolda	kolda	Kolda	city	in
Kolding	kolding	Kolding	city	in
Kolea	kolea	Kolea	city	in
Kolhapur	kolhapur	Kolhapur	city	alone
Kolín	kolin	Kolín	city	in
Kollam	kollam	Kollam	city	alone
Kollegal	kollegal	Kollegal	city	in
Kolobžegas	kolobrzeg	Kołobrzeg	city	in
Kołobrzeg	kolobrzeg	Kołobrzeg	city	in
Kòlbrzég	kolobrzeg	Kołobrzeg	city	in
Kolokani	kolokani	Kolokani	city	in
Kolomna	kolomna	Kolomna	city	alone
Kolomyya	kolomyya	Kolomyya	city	alone
Kolonnawa	kolonnawa	Kolonnawa	city	alone
Kolpashevo	kolpashevo	Kolpashevo	city	in
Kolpino	kolpino	Kolpino	city	alone
Kolubara	kolubara	Kolubara	region	alone
Kolwezi	kolwezi	Kolwezi	city	alone
Kom Ombo	kom-ombo	Kom Ombo	city	alone
Komaki	komaki	Komaki	city	alone
Komárno	komarno	Komárno	city	in
Komárom-Esztergom	komarom-esztergom	Komárom-Esztergom	region	alone
Komatipoort	komatipoort	Komatipoort	city	in
Komatsu	komatsu	Komatsu	city	no
Komatsushimacho	komatsushimacho	Komatsushimacho	city	in
Kombissiri	kombissiri	Kombissiri	city	in
Kombolcha	kombolcha	Kombolcha	city	alone
Komi	komi-republic	Komi Republic	region	in
Komló	komlo	Komló	city	in
Komondjari	komondjari	Komondjari	region	alone
Komono	komono	Komono	city	in
Komoro	komoro	Komoro	city	in
Komotini	komotini	Komotini	city	in
Kompienga	kompienga	Kompienga	region	alone
Komsomolsk-on-Amur	komsomolsk-on-amur	Komsomolsk-on-Amur	city	alone
Kon Tum	kon-tum	Kon Tum	city	alone
Konakovo	konakovo	Konakovo	city	in
Konan	konan	Konan	city	alone
Konch	konch	Konch	city	in
Kondagaon	kondagaon	Kondagaon	city	in
Kondapalle	kondapalle	Kondapalle	city	in
Kondopoga	kondopoga	Kondopoga	city	in
Kongolo	kongolo	Kongolo	city	in
Kongoussi	kongoussi	Kongoussi	city	in
Kongtan	kongtan	Kongtan	city	in
Konibodom	konibodom	Konibodom	city	in
Königsbrunn	konigsbrunn	Königsbrunn	city	in
Königslutter am Elm	konigslutter-am-elm	Königslutter am Elm	city	alone
Königstein im Taunus	konigstein-im-taunus	Königstein im Taunus	city	alone
Konin	konin	Konin	city	no
Koninas	konin	Konin	city	alone
Köniz	koniz	Köniz	city	no
Konnagar	konnagar	Konnagar	city	alone
Konongo	konongo	Konongo	city	in
Konosu	konosu	Konosu	city	alone
Konotop	konotop	Konotop	city	alone
Kontagora	kontagora	Kontagora	city	alone
Konye-Urgench	konye-urgench	Konye-Urgench	city	alone
Köneürgenç	konye-urgench	Konye-Urgench	city	in
Konz	konz	Konz	city	in
Kopaganj	kopaganj	Kopaganj	city	in
Kopargaon	kopargaon	Kopargaon	city	alone
Kopavogur	kopavogur	Kopavogur	city	in
Kópavogur	kopavogur	Kopavogur	city	in
Kopeysk	kopeysk	Kopeysk	city	alone
Koppal	koppal	Koppal	city	alone
Koprivnica	koprivnica	Koprivnica	city	in
Koprivnica-Križevci	koprivnica-krizevci	Koprivnica-Križevci	region	alone
Koraput	koraput	Koraput	city	in
Koratla	koratla	Koratla	city	alone
Korba	korba	Korba	city	alone
Korçë	korce	Korçë	city	in
Koregaon	koregaon	Koregaon	city	in
Korem	korem	Korem	city	in
Korenovsk	korenovsk	Korenovsk	city	in
Körfez	korfez	Körfez	city	alone
Korhogo	korhogo	Korhogo	city	alone
Koriyama	koriyama	Koriyama	city	alone
Korkino	korkino	Korkino	city	in
Korla	korla	Korla	city	alone
Korntal	korntal	Korntal	city	in
Kornwestheim	kornwestheim	Kornwestheim	city	in
Korolyov	korolyov	Korolyov	city	alone
Koronadal	koronadal	Koronadal	city	alone
Korosten	korosten	Korosten	city	alone
Korsakov	korsakov	Korsakov	city	in
Korschenbroich	korschenbroich	Korschenbroich	city	in
Koryazhma	koryazhma	Koryazhma	city	in
Korydallos	korydallos	Korydallos	city	alone
Kosai	kosai	Kosai	city	in
Kosamba	kosamba	Kosamba	city	in
Koshigaya	koshigaya	Koshigaya	city	alone
Kosi	kosi	Kosi	city	in
Košický kraj	kosicky-kraj	Košický kraj	region	alone
Koson	koson	Koson	city	in
Kosong	kosong	Kosong	city	alone
Kosonsoy	kosonsoy	Kosonsoy	city	in
Kosovo-Metohija	kosovo-metohija	Kosovo-Metohija	region	alone
Kosovo-Pomoravlje	kosovo-pomoravlje	Kosovo-Pomoravlje	region	alone
Kosovska Mitrovica	kosovska-mitrovica	Kosovska Mitrovica	city	alone
Mitrovicë	kosovska-mitrovica	Kosovska Mitrovica	city	alone
Kosrae	kosrae	Kosrae	city	in
Kossi	kossi	Kossi	region	in
Kostanay	kostanay	Kostanay	city	alone
Qostanay	kostanay	Kostanay	city	alone
Kostomuksha	kostomuksha	Kostomuksha	city	in
Kostopil	kostopil	Kostopil	city	in
Kostroma	kostroma	Kostroma	city	alone
Kostyantynivka	kostyantynivka	Kostyantynivka	city	alone
Koszalin	koszalin	Koszalin	city	alone
Košalinas	koszalin	Koszalin	city	alone
Kòszalëno	koszalin	Koszalin	city	alone
Kot Addu	kot-addu	Kot Addu	city	alone
Kot Diji	kot-diji	Kot Diji	city	alone
Kot Mumin	kot-mumin	Kot Mumin	city	alone
Kot Radha Kishan	kot-radha-kishan	Kot Radha Kishan	city	alone
Kota	kota	Kota	city	no
Kotabumi	kotabumi	Kotabumi	city	in
Kotagiri	kotagiri	Kotagiri	city	in
Kotamangalam	kotamangalam	Kotamangalam	city	in
Kotayk	kotayk	Kotayk	region	alone
Kotdwara	kotdwara	Kotdwara	city	in
Kotel'nich	kotel-nich	Kotel'nich	city	in
Kotikawatta	kotikawatta	Kotikawatta	city	alone
Kotka	kotka	Kotka	city	in
Kotkapura	kotkapura	Kotkapura	city	alone
Kotlas	kotlas	Kotlas	city	in
Kotli	kotli	Kotli	city	alone
Kotma	kotma	Kotma	city	in
Kotor	kotor	Kotor	region	in
Kotovo	kotovo	Kotovo	city	in
Kotovsk	kotovsk	Kotovsk	city	in
Kotputli	kotputli	Kotputli	city	in
Kotri	kotri	Kotri	city	alone
Kottagudem	kottagudem	Kottagudem	city	alone
Kottayam	kottayam	Kottayam	city	in
Koubia	koubia	Koubia	region	alone
Koudougou	koudougou	Koudougou	city	alone
Kouffo	kouffo	Kouffo	region	alone
Kouilou	kouilou	Kouilou	region	alone
Koulikoro	koulikoro	Koulikoro	region	alone
Koulpélogo	koulpelogo	Koulpélogo	region	alone
Koumra	koumra	Koumra	city	in
Koundara	koundara	Koundara	region	alone
Koungou	koungou	Koungou	region	alone
Koupéla	koupela	Koupéla	city	in
Kouritenga	kouritenga	Kouritenga	region	alone
Kouroussa	kouroussa	Kouroussa	region	alone
Kourwéogo	kourweogo	Kourwéogo	region	alone
Kousséri	kousseri	Kousséri	city	alone
Koutiala	koutiala	Koutiala	city	alone
Kouvola	kouvola	Kouvola	city	in
Kovel	kovel	Kovel	city	alone
Kovilpatti	kovilpatti	Kovilpatti	city	alone
Kovrov	kovrov	Kovrov	city	alone
Kovur	kovur	Kovur	city	in
Kovvur	kovvur	Kovvur	city	in
Kowloon	kowloon	Kowloon	city	alone
Koynanagar	koynanagar	Koynanagar	city	in
Koysinceq	koysinceq	Koysinceq	city	in
Kozan	kozan	Kozan	city	alone
Kozani	kozani	Kozani	city	in
Kozhikode	kozhikode	Kozhikode	city	alone
Kozluk	kozluk	Kozluk	city	in
Kpandu	kpandu	Kpandu	city	in
Kraaifontein	kraaifontein	Kraaifontein	city	in
Krabi	krabi	Krabi	city	in
Kraksaan	kraksaan	Kraksaan	city	in
Kralendijk	kralendijk	Kralendijk	city	in
Kraljevo	kraljevo	Kraljevo	city	alone
Královéhradecký	kralovehradecky	Královéhradecký	region	alone
Královéhradecký kraj	kralovehradecky-kraj	Královéhradecký kraj	region	alone
Kranj	kranj	Kranj	city	in
Krapina-Zagorje	krapina-zagorje	Krapina-Zagorje	region	alone
Krasnikas	krasnik	Kraśnik	city	in
Kraśnik	krasnik	Kraśnik	city	in
Krasnoarmeysk	krasnoarmeysk	Krasnoarmeysk	city	in
Krasnoarmeyskaya	krasnoarmeyskaya	Krasnoarmeyskaya	city	in
Krasnodarskiy	krasnodarskiy	Krasnodarskiy	region	alone
Krasnogorsk	krasnogorsk	Krasnogorsk	city	alone
Krasnoqorsk	krasnogorsk	Krasnogorsk	city	alone
Krasnokamensk	krasnokamensk	Krasnokamensk	city	in
Krasnokamsk	krasnokamsk	Krasnokamsk	city	in
Krasnotur'insk	krasnotur-insk	Krasnotur'insk	city	alone
Krasnoufimsk	krasnoufimsk	Krasnoufimsk	city	in
Krasnoural'sk	krasnoural-sk	Krasnoural'sk	city	in
Krasnoyarskiy	krasnoyarskiy	Krasnoyarskiy	region	alone
Krasnoznamensk	krasnoznamensk	Krasnoznamensk	city	in
Krasnyy Luch	krasnyy-luch	Krasnyy Luch	city	alone
Krasnyy Sulin	krasnyy-sulin	Krasnyy Sulin	city	alone
Krathum Baen	krathum-baen	Krathum Baen	city	alone
Kratié	kratie	Kratié	region	alone
Kremenchuk	kremenchuk	Kremenchuk	city	alone
Kresek	kresek	Kresek	city	alone
Kreuzau	kreuzau	Kreuzau	city	in
Kreuzlingen	kreuzlingen	Kreuzlingen	city	in
Kreuztal	kreuztal	Kreuztal	city	in
Krian	krian	Krian	city	in
Kribi	kribi	Kribi	city	in
Kriel	kriel	Kriel	city	in
Kriens	kriens	Kriens	city	in
Krimpen aan den IJssel	krimpen-aan-den-ijssel	Krimpen aan den IJssel	city	alone
Krishnagiri	krishnagiri	Krishnagiri	city	alone
Krishnanagar	krishnanagar	Krishnanagar	city	alone
Kristianstad	kristianstad	Kristianstad	city	in
Krnov	krnov	Krnov	city	in
Kroměříž	kromeriz	Kroměříž	city	in
Kronberg	kronberg	Kronberg	city	in
Kronberg im Taunus	kronberg	Kronberg	city	alone
Kronberg Tal	kronberg-tal	Kronberg Tal	city	alone
Kronoberg	kronoberg	Kronoberg	region	alone
Kroonstad	kroonstad	Kroonstad	city	in
Kropotkin	kropotkin	Kropotkin	city	alone
Kropyvnytskyi	kropyvnytskyi	Kropyvnytskyi	city	alone
Krosnas	krosno	Krosno	city	in
Krosno	krosno	Krosno	city	in
Krotoszyn	krotoszyn	Krotoszyn	city	in
Krotošynas	krotoszyn	Krotoszyn	city	in
Krugersdorp	krugersdorp	Krugersdorp	city	alone
Kruisfontein	kruisfontein	Kruisfontein	city	in
Kruševac	krusevac	Kruševac	city	alone
Krychaw	krychaw	Krychaw	city	in
Krymsk	krymsk	Krymsk	city	in
Krımsk	krymsk	Krymsk	city	in
Ksar Chellala	ksar-chellala	Ksar Chellala	city	alone
Ksar el Boukhari	ksar-el-boukhari	Ksar el Boukhari	city	alone
Ksar El Kebir	ksar-el-kebir	Ksar El Kebir	city	alone
Ksar Hellal	ksar-hellal	Ksar Hellal	city	alone
Ksour Essaf	ksour-essaf	Ksour Essaf	city	alone
Kstovo	kstovo	Kstovo	city	alone
Kuacjok	kuacjok	Kuacjok	city	alone
Kuah	kuah	Kuah	city	in
Kuala Belait	kuala-belait	Kuala Belait	city	alone
Kuala Kangsar	kuala-kangsar	Kuala Kangsar	city	alone
Kuala Selangor	kuala-selangor	Kuala Selangor	city	alone
Kuala Terengganu	kuala-terengganu	Kuala Terengganu	city	alone
Kuala Tungkal	kuala-tungkal	Kuala Tungkal	city	alone
Kualakapuas	kualakapuas	Kualakapuas	city	in
Kuanchuan	kuanchuan	Kuanchuan	city	in
Kuandian	kuandian	Kuandian	city	alone
Kuangshi	kuangshi	Kuangshi	city	in
Kuantan	kuantan	Kuantan	city	alone
Kubinka	kubinka	Kubinka	city	in
Kucha	kucha	Kucha	city	alone
Kuchaman	kuchaman	Kuchaman	city	in
Kuching	kuching	Kuching	city	alone
Kudamatsu	kudamatsu	Kudamatsu	city	in
Kudat	kudat	Kudat	city	in
Kudus	kudus	Kudus	city	alone
Kudymkar	kudymkar	Kudymkar	city	in
Kudımkar	kudymkar	Kudymkar	city	in
Kufa	kufa	Kufa	city	in
Kufə	kufa	Kufa	city	in
Kufra	kufra	Kufra	region	in
Kuhdasht	kuhdasht	Kuhdasht	city	alone
Kuje	kuje	Kuje	city	in
Kukatpalli	kukatpalli	Kukatpalli	city	alone
Kukës	kukes	Kukës	region	in
Kukichuo	kukichuo	Kukichuo	city	alone
Kukshi	kukshi	Kukshi	city	in
Kula	kula	Kula	city	in
Kulai	kulai	Kulai	city	alone
Kulebaki	kulebaki	Kulebaki	city	in
Kulim	kulim	Kulim	city	alone
Kulittalai	kulittalai	Kulittalai	city	in
Kŭlob	kulob	Kŭlob	city	alone
Kulp	kulp	Kulp	city	in
Kulti	kulti	Kulti	city	alone
Kulu	kulu	Kulu	city	in
Kumagaya	kumagaya	Kumagaya	city	alone
Kumanova	kumanovo	Kumanovo	city	alone
Kumanovo	kumanovo	Kumanovo	city	alone
Kumarapalayam	kumarapalayam	Kumarapalayam	city	alone
Kumba	kumba	Kumba	city	alone
Kumbakonam	kumbakonam	Kumbakonam	city	alone
Kumbo	kumbo	Kumbo	city	in
Kumertau	kumertau	Kumertau	city	alone
Kumhari	kumhari	Kumhari	city	in
Kumo	kumo	Kumo	city	in
Kumru	kumru	Kumru	city	in
Kumta	kumta	Kumta	city	in
Kumul	kumul	Kumul	city	alone
Kuna	kuna	Kuna	city	in
Kunar	kunar	Kunar	region	in
Kundarkhi	kundarkhi	Kundarkhi	city	in
Kundian	kundian	Kundian	city	in
Kundla	kundla	Kundla	city	alone
Kunene	kunene	Kunene	region	alone
Kungrad	kungrad	Kungrad	city	alone
Kungur	kungur	Kungur	city	alone
Kunqur	kungur	Kungur	city	alone
Kunigal	kunigal	Kunigal	city	in
Kuningan	kuningan	Kuningan	city	alone
Kunjah	kunjah	Kunjah	city	in
Kunnamangalam	kunnamangalam	Kunnamangalam	city	in
Kunnamkulam	kunnamkulam	Kunnamkulam	city	alone
Kunri	kunri	Kunri	city	in
Kunshan	kunshan	Kunshan	city	alone
Kunwi	kunwi	Kunwi	city	in
Kunyang	kunyang	Kunyang	city	alone
P’ing-yang-hsien-ch’eng	kunyang	Kunyang	city	alone
Künzell	kunzell	Künzell	city	in
Kuopio	kuopio	Kuopio	city	alone
Kupang	kupang	Kupang	city	alone
Kupiansk	kupiansk	Kupiansk	city	in
Kurashiki	kurashiki	Kurashiki	city	alone
Kurayoshi	kurayoshi	Kurayoshi	city	in
Kurchatov	kurchatov	Kurchatov	city	in
Kure	kure	Kure	city	in
Kurgan	kurgan	Kurgan	city	alone
Kurqan	kurgan	Kurgan	city	alone
Bokhtar	kurgan-tyube	Kurgan-Tyube	city	alone
Kurgan-Tyube	kurgan-tyube	Kurgan-Tyube	city	alone
Kurganinsk	kurganinsk	Kurganinsk	city	in
Kurqaninsk	kurganinsk	Kurganinsk	city	in
Kurihashi	kurihashi	Kurihashi	city	in
Kurnool	kurnool	Kurnool	city	alone
Kurobe-shi	kurobe-shi	Kurobe-shi	city	alone
Kuroda	kuroda	Kuroda	city	no
Kuroishi	kuroishi	Kuroishi	city	in
Kuroiso	kuroiso	Kuroiso	city	alone
Kuroiso-shi	kuroiso	Kuroiso	city	alone
Kurtalan	kurtalan	Kurtalan	city	in
Kürten	kurten	Kürten	city	in
Kurume	kurume	Kurume	city	alone
Kurunegala	kurunegala	Kurunegala	city	in
Kurye	kurye	Kurye	city	in
Kusadasi	kusadasi	Kusadasi	city	alone
Kuşadası	kusadasi	Kusadasi	city	alone
Kusatsu	kusatsu	Kusatsu	city	alone
Kushchëvskaya	kushchevskaya	Kushchëvskaya	city	in
Kushikino	kushikino	Kushikino	city	in
Kushiro	kushiro	Kushiro	city	alone
Kushtia	kushtia	Kushtia	city	alone
Kushva	kushva	Kushva	city	in
Kuşva	kushva	Kushva	city	in
Kusŏng	kusong	Kusŏng	city	in
Kusti	kusti	Kusti	city	alone
Kut	kut	Kut	city	no
Kuta	kuta	Kuta	city	in
Kütahya	kutahya	Kütahya	city	alone
Kutloanong	kutloanong	Kutloanong	city	in
Kutná Hora	kutna-hora	Kutná Hora	region	alone
Kutnas	kutno	Kutno	city	in
Kutno	kutno	Kutno	city	no
Kutoarjo	kutoarjo	Kutoarjo	city	in
Kuttampuzha	kuttampuzha	Kuttampuzha	city	in
Kuvandyk	kuvandyk	Kuvandyk	city	in
Kuvandık	kuvandyk	Kuvandyk	city	in
Kuwana	kuwana	Kuwana	city	alone
Kuyavia-Pomerania	kuyavia-pomerania	Kuyavia-Pomerania	region	alone
Kuybyshev	kuybyshev	Kuybyshev	city	in
Kuznetsk	kuznetsk	Kuznetsk	city	alone
Kvemo Kartli	kvemo-kartli	Kvemo Kartli	region	alone
KwaDukuza	kwadukuza	KwaDukuza	city	in
Kwai Tsing	kwai-tsing	Kwai Tsing	region	alone
Kwajalein	kwajalein	Kwajalein	city	in
Kwale	kwale	Kwale	region	in
Kwango	kwango	Kwango	region	alone
Kwangyang	kwangyang	Kwangyang	city	alone
Kwanza Sul	kwanza-sul	Kwanza Sul	region	alone
Kwara	kwara	Kwara	region	in
Kwekwe	kwekwe	Kwekwe	city	alone
Kweneng	kweneng	Kweneng	region	alone
Kvidzynas	kwidzyn	Kwidzyn	city	in
Kwidzyn	kwidzyn	Kwidzyn	city	in
Kwidzëno	kwidzyn	Kwidzyn	city	in
Kwilu	kwilu	Kwilu	region	in
Kwinana	kwinana	Kwinana	city	in
Kwun Tong	kwun-tong	Kwun Tong	region	alone
Kyaikkami	kyaikkami	Kyaikkami	city	in
Kyaiklat	kyaiklat	Kyaiklat	city	in
Kyaikto	kyaikto	Kyaikto	city	in
Kyain Seikgyi Township	kyain-seikgyi-township	Kyain Seikgyi Township	city	alone
Kyathampalle	kyathampalle	Kyathampalle	city	in
Kyaukse	kyaukse	Kyaukse	city	in
Kyela	kyela	Kyela	city	in
Kyivshchyna	kyivshchyna	Kyivshchyna	region	alone
Kyle	kyle	Kyle	city	no
Kymenlaakso	kymenlaakso	Kymenlaakso	region	alone
Kyŏngsŏng	kyongsong	Kyŏngsŏng	city	in
Kyosai	kyosai	Kyosai	city	alone
Girne	kyrenia	Kyrenia	city	in
Kerýneia	kyrenia	Kyrenia	city	in
Kyrenia	kyrenia	Kyrenia	city	in
Kyshtym	kyshtym	Kyshtym	city	in
Kyustendil	kyustendil	Kyustendil	city	in
Kyzyl	kyzyl	Kyzyl	city	alone
Kızıl	kyzyl	Kyzyl	city	alone
Kyzylorda	kyzylorda	Kyzylorda	city	alone
Qızılorda	kyzylorda	Kyzylorda	city	alone
Kzyl-Kiya	kzyl-kiya	Kzyl-Kiya	city	alone
L'Ancienne-Lorette	l-ancienne-lorette	L'Ancienne-Lorette	city	alone
L’Aquila	l-aquila	L'Aquila	city	in
L’Arbaa Naït Irathen	l-arbaa-nait-irathen	L’Arbaa Naït Irathen	city	alone
L'Assomption	l-assomption	L'Assomption	city	in
L'Haÿ-les-Roses	l-hay-les-roses	L'Haÿ-les-Roses	city	alone
Hospitalet de Llobregat	l-hospitalet-de-llobregat	L'Hospitalet de Llobregat	city	alone
L'Hospitalet de Llobregat	l-hospitalet-de-llobregat	L'Hospitalet de Llobregat	city	alone
La Altagracia	la-altagracia	La Altagracia	region	alone
La Asunción	la-asuncion	La Asunción	city	alone
La Barca	la-barca	La Barca	city	alone
La Cañada Flintridge	la-canada-flintridge	La Cañada Flintridge	city	alone
La Carlota	la-carlota	La Carlota	city	alone
La Ceiba	la-ceiba	La Ceiba	city	alone
La Ceja	la-ceja	La Ceja	city	alone
La Chaux-de-Fonds	la-chaux-de-fonds	La Chaux-de-Fonds	city	alone
La Chorrera	la-chorrera	La Chorrera	city	alone
La Ciotat	la-ciotat	La Ciotat	city	alone
La Colle	la-colle	La Colle	region	alone
La Concepción	la-concepcion	La Concepción	city	alone
La Condamine	la-condamine	La Condamine	region	alone
La Courneuve	la-courneuve	La Courneuve	city	alone
La Crescenta-Montrose	la-crescenta-montrose	La Crescenta-Montrose	city	alone
La Crosse	la-crosse	La Crosse	city	alone
La Dorada	la-dorada	La Dorada	city	alone
La Estrella	la-estrella	La Estrella	city	alone
La Fría	la-fria	La Fría	city	alone
La Garde	la-garde	La Garde	city	alone
La Garenne-Colombes	la-garenne-colombes	La Garenne-Colombes	city	alone
La Gi	la-gi	La Gi	city	alone
La Goulette	la-goulette	La Goulette	city	alone
La Grange	la-grange	La Grange	city	alone
La Grita	la-grita	La Grita	city	alone
La Guaira	la-guaira	La Guaira	city	alone
La Guajira	la-guajira	La Guajira	region	alone
La Habra	la-habra	La Habra	city	alone
La Libertad	la-libertad	La Libertad	city	alone
La Lima	la-lima	La Lima	city	alone
La Línea de la Concepción	la-linea-de-la-concepcion	La Línea de la Concepción	city	alone
La Louvière	la-louviere	La Louvière	city	alone
La Marque	la-marque	La Marque	city	alone
La Marsa	la-marsa	La Marsa	city	alone
La Mesa	la-mesa	La Mesa	city	alone
La Mirada	la-mirada	La Mirada	city	alone
La Mohammedia	la-mohammedia	La Mohammedia	city	alone
La Oliva	la-oliva	La Oliva	city	alone
La Orotava	la-orotava	La Orotava	city	alone
La Oroya	la-oroya	La Oroya	city	alone
La Pampa	la-pampa	La Pampa	region	alone
La Peca	la-peca	La Peca	city	alone
La Piedad	la-piedad	La Piedad	city	alone
La Pintana	la-pintana	La Pintana	city	alone
La Porte	la-porte	La Porte	city	alone
La Possession	la-possession	La Possession	city	alone
La Prairie	la-prairie	La Prairie	city	alone
La Presa	la-presa	La Presa	city	alone
La Puente	la-puente	La Puente	city	alone
La Quinta	la-quinta	La Quinta	city	alone
La Rinconada	la-rinconada	La Rinconada	city	alone
Ciudad de La Rioja	la-rioja	La Rioja	city	alone
La Rioja	la-rioja	La Rioja	city	alone
La Roche-sur-Yon	la-roche-sur-yon	La Roche-sur-Yon	city	alone
La Romana	la-romana	La Romana	city	alone
La Salud	la-salud	La Salud	city	alone
La Santisima Trinidad	la-santisima-trinidad	La Santisima Trinidad	city	alone
Trinidad	la-santisima-trinidad	La Santisima Trinidad	city	no
La Sebala du Mornag	la-sebala-du-mornag	La Sebala du Mornag	city	alone
La Serena	la-serena	La Serena	city	alone
La Seyne-sur-Mer	la-seyne-sur-mer	La Seyne-sur-Mer	city	alone
La Spezia	la-spezia	La Spezia	city	alone
La Tebaida	la-tebaida	La Tebaida	city	alone
La Teste-de-Buch	la-teste-de-buch	La Teste-de-Buch	city	alone
La Trinidad	la-trinidad	La Trinidad	city	alone
La Troncal	la-troncal	La Troncal	city	alone
La Unión	la-union	La Unión	city	alone
La Union	la-union-ph	La Union	region	alone
La Vega	la-vega	La Vega	region	alone
La Vela de Coro	la-vela-de-coro	La Vela de Coro	city	alone
La Vergne	la-vergne	La Vergne	city	alone
La Verne	la-verne	La Verne	city	alone
La Victoria	la-victoria	La Victoria	city	alone
La Villa del Rosario	la-villa-del-rosario	La Villa del Rosario	city	alone
La Virginia	la-virginia	La Virginia	city	alone
La Vista	la-vista	La Vista	city	alone
Laatzen	laatzen	Laatzen	city	in
Laâyoune	laayoune	Laâyoune	region	alone
Laâyoune-Boujdour-Sakia El Hamra	laayoune-boujdour-sakia-el-hamra	Laâyoune-Boujdour-Sakia El Hamra	region	alone
Laâyoune-Sakia El Hamra	laayoune-sakia-el-hamra	Laâyoune-Sakia El Hamra	region	alone
Labasa	labasa	Labasa	city	in
Labé	labe	Labé	city	in
Labe	labe-gn	Labe	region	no
Labinsk	labinsk	Labinsk	city	alone
Labuan	labuan	Labuan	city	alone
Labuan Bajo	labuan-bajo	Labuan Bajo	city	alone
Labuanbajo	labuan-bajo	Labuan Bajo	city	alone
Labuhan Deli	labuhan-deli	Labuhan Deli	city	alone
Labytnangi	labytnangi	Labytnangi	city	in
Lac	lac	Lac	region	no
Lacey	lacey	Lacey	city	no
Lachhmangarh Sikar	lachhmangarh-sikar	Lachhmangarh Sikar	city	alone
Lackawanna	lackawanna	Lackawanna	city	in
Laconia	laconia	Laconia	city	in
Ladakh	ladakh	Ladakh	region	alone
Ladera Ranch	ladera-ranch	Ladera Ranch	city	alone
Ladispoli	ladispoli	Ladispoli	city	in
Ladner	ladner	Ladner	city	in
Ladnun	ladnun	Ladnun	city	alone
Ladybrand	ladybrand	Ladybrand	city	in
Lae	lae	Lae	city	no
Lafayette	lafayette	Lafayette	city	no
Lafia	lafia	Lafia	city	alone
Lafiagi	lafiagi	Lafiagi	city	alone
Lagarto	lagarto	Lagarto	city	in
Lage	lage	Lage	city	no
Lages	lages	Lages	city	alone
Laghman	laghman	Laghman	region	alone
Laghouat	laghouat	Laghouat	city	alone
Lago da Pedra	lago-da-pedra	Lago da Pedra	city	alone
Lagoa da Prata	lagoa-da-prata	Lagoa da Prata	city	alone
Lagoa Santa	lagoa-santa	Lagoa Santa	city	alone
Lagos de Moreno	lagos-de-moreno	Lagos de Moreno	city	alone
Laguna	laguna	Laguna	city	in
Laguna Beach	laguna-beach	Laguna Beach	city	alone
Laguna Hills	laguna-hills	Laguna Hills	city	alone
Laguna Niguel	laguna-niguel	Laguna Niguel	city	alone
Laguna Woods	laguna-woods	Laguna Woods	city	alone
Lagunes²	lagunes	Lagunes²	region	alone
Lagunillas	lagunillas	Lagunillas	city	in
Lahad Datu	lahad-datu	Lahad Datu	city	alone
Lahan	lahan	Lahan	city	in
Lahar	lahar	Lahar	city	in
Laharpur	laharpur	Laharpur	city	in
Lahat	lahat	Lahat	city	alone
Lahij	lahij	Lahij	region	in
Laḩij	lahij-ye	Laḩij	region	in
Lahnstein	lahnstein	Lahnstein	city	in
Lai Châu	lai-chau	Lai Châu	region	alone
Laibin	laibin	Laibin	city	alone
Laikipia	laikipia	Laikipia	region	alone
Lainate	lainate	Lainate	city	in
Laiwu	laiwu	Laiwu	city	alone
Laixi	laixi	Laixi	city	alone
Laiyang	laiyang	Laiyang	city	alone
Laizhou	laizhou	Laizhou	city	alone
Lajas	lajas	Lajas	region	in
Lajeado	lajeado	Lajeado	city	no
Lajedo	lajedo	Lajedo	city	in
Lake Butler	lake-butler	Lake Butler	city	alone
Lake Charles	lake-charles	Lake Charles	city	alone
Lake Elsinore	lake-elsinore	Lake Elsinore	city	alone
Lake Forest	lake-forest	Lake Forest	city	alone
Lake Havasu City	lake-havasu-city	Lake Havasu City	city	alone
Lake in the Hills	lake-in-the-hills	Lake in the Hills	city	alone
Lake Jackson	lake-jackson	Lake Jackson	city	alone
Lake Magdalene	lake-magdalene	Lake Magdalene	city	alone
Lake Mary	lake-mary	Lake Mary	city	alone
Lake Oswego	lake-oswego	Lake Oswego	city	alone
Lake Ridge	lake-ridge	Lake Ridge	city	alone
Lake Ronkonkoma	lake-ronkonkoma	Lake Ronkonkoma	city	alone
Lake Shore	lake-shore	Lake Shore	city	alone
Lake Stevens	lake-stevens	Lake Stevens	city	alone
Lake Wales	lake-wales	Lake Wales	city	alone
Lake Worth	lake-worth	Lake Worth	city	alone
Lake Worth Corridor	lake-worth-corridor	Lake Worth Corridor	city	alone
Lakeland	lakeland	Lakeland	city	in
Lakeside	lakeside	Lakeside	city	in
Lakeville	lakeville	Lakeville	city	in
Lakewood	lakewood	Lakewood	city	in
Lakhdaria	lakhdaria	Lakhdaria	city	in
Lakheri	lakheri	Lakheri	city	in
Lakhimpur	lakhimpur	Lakhimpur	city	alone
Lakhyabad	lakhyabad	Lakhyabad	city	in
Lakki	lakki	Lakki	city	in
Lakota	lakota	Lakota	city	in
Laksham	laksham	Laksham	city	alone
Lakshmeshwar	lakshmeshwar	Lakshmeshwar	city	in
Lakshmipur	lakshmipur	Lakshmipur	city	alone
Lal Bahadur Nagar	lal-bahadur-nagar	Lal Bahadur Nagar	city	alone
Lalamusa	lalamusa	Lalamusa	city	alone
Lalganj	lalganj	Lalganj	city	in
Lalgola	lalgola	Lalgola	city	in
Lalian	lalian	Lalian	city	in
Lalmohan	lalmohan	Lalmohan	city	in
Lalmanirhat	lalmonirhat	Lalmonirhat	city	alone
Lalmonirhat	lalmonirhat	Lalmonirhat	city	alone
Lalsot	lalsot	Lalsot	city	in
Lalupon	lalupon	Lalupon	city	alone
Lâm Đồng	lam-dong	Lâm Đồng	region	alone
Huyên Lâm Hà	lam-ha-district	Lam Ha District	city	alone
Lam Ha District	lam-ha-district	Lam Ha District	city	alone
Lambaré	lambare	Lambaré	city	alone
Lambayeque	lambayeque	Lambayeque	city	in
Lambersart	lambersart	Lambersart	city	in
Lambeth	lambeth	Lambeth	region	alone
Lamezia Terme	lamezia-terme	Lamezia Terme	city	alone
Lamia	lamia	Lamia	city	no
Lamongan	lamongan	Lamongan	city	in
Lamont	lamont	Lamont	city	in
Lampa	lampa	Lampa	city	in
Lampang	lampang	Lampang	city	alone
Lampertheim	lampertheim	Lampertheim	city	in
Lamphun	lamphun	Lamphun	city	in
Lampung	lampung	Lampung	region	alone
Lanao del Norte	lanao-del-norte	Lanao del Norte	region	alone
Lanao del Sur	lanao-del-sur	Lanao del Sur	region	alone
Lanciano	lanciano	Lanciano	city	in
Lancing	lancing	Lancing	city	in
Land O' Lakes	land-o-lakes	Land O' Lakes	city	alone
Landes	landes	Landes	region	no
Landover	landover	Landover	city	in
Landsberg am Lech	landsberg-am-lech	Landsberg am Lech	city	alone
Landskrona	landskrona	Landskrona	city	in
Langao Chengguanzhen	langao-chengguanzhen	Langao Chengguanzhen	city	alone
Langarud	langarud	Langarud	city	alone
Langerud	langarud	Langarud	city	alone
Langen	langen	Langen	city	in
Langenfeld	langenfeld	Langenfeld	city	in
Langenhagen	langenhagen	Langenhagen	city	in
Langepas	langepas	Langepas	city	in
Langfang	langfang	Langfang	city	alone
Langford	langford	Langford	city	in
Langley Park	langley-park	Langley Park	city	alone
Langreo	langreo	Langreo	city	in
Llangréu	langreo	Langreo	city	in
Langsa	langsa	Langsa	city	in
Langtoucun	langtoucun	Langtoucun	city	in
Langxiang	langxiang	Langxiang	city	in
Langzhong	langzhong	Langzhong	city	alone
Lanham-Seabrook	lanham-seabrook	Lanham-Seabrook	city	alone
Lankaran	lankaran	Lankaran	city	alone
Lansdale	lansdale	Lansdale	city	in
Lanshan	lanshan	Lanshan	city	in
Lanxi	lanxi	Lanxi	city	alone
Lào Cai	lao-cai	Lào Cai	city	alone
Laoag	laoag	Laoag	city	alone
Laohekou	laohekou	Laohekou	city	alone
Laois	laois	Laois	region	in
Laojunmiao	laojunmiao	Laojunmiao	city	alone
Laon	laon	Laon	city	in
Lapa	lapa	Lapa	city	in
Laplace	laplace	Laplace	city	in
LaPorte	laporte	LaPorte	city	in
Lappeenranta	lappeenranta	Lappeenranta	city	in
Villmanstrand	lappeenranta	Lappeenranta	city	in
Lapu-Lapu City	lapu-lapu-city	Lapu-Lapu City	city	alone
Lar	lar	Lar	city	no
Lara	lara	Lara	region	no
Larache	larache	Larache	city	alone
Laramie	laramie	Laramie	city	in
Larbaâ	larbaa	Larbaâ	city	alone
Lardjem	lardjem	Lardjem	city	in
Lares	lares	Lares	region	in
Largo	largo	Largo	city	in
Larissa	larissa	Larissa	city	no
Larkana	larkana	Larkana	city	alone
Larkhall	larkhall	Larkhall	city	in
Larne	larne	Larne	city	in
Larvotto	larvotto	Larvotto	region	alone
Kanaria Handiko Las Palmas	las-palmas-de-gran-canaria	Las Palmas de Gran Canaria	city	alone
Las Palmas de Gran Canaria	las-palmas-de-gran-canaria	Las Palmas de Gran Canaria	city	alone
Las Rozas de Madrid	las-rozas-de-madrid	Las Rozas de Madrid	city	alone
Lasem	lasem	Lasem	city	in
Lashio	lashio	Lashio	city	alone
Lashkar Gah	lashkar-gah	Lashkar Gah	city	alone
Latacunga	latacunga	Latacunga	city	in
Latham	latham	Latham	city	in
Lathrop	lathrop	Lathrop	city	in
Latina	latina	Latina	city	no
Latur	latur	Latur	city	alone
Lauchhammer	lauchhammer	Lauchhammer	city	in
Lauda-Königshofen	lauda-konigshofen	Lauda-Königshofen	city	alone
Lauderdale Lakes	lauderdale-lakes	Lauderdale Lakes	city	alone
Lauderhill	lauderhill	Lauderhill	city	in
Lauf an der Pegnitz	lauf-an-der-pegnitz	Lauf an der Pegnitz	city	alone
Launceston	launceston	Launceston	city	in
Laupheim	laupheim	Laupheim	city	in
Laurel	laurel	Laurel	city	no
Laurelton	laurelton	Laurelton	city	in
Laurinburg	laurinburg	Laurinburg	city	in
Lauro de Freitas	lauro-de-freitas	Lauro de Freitas	city	alone
Lautém	lautem	Lautém	region	alone
Lautoka	lautoka	Lautoka	city	in
Lavalleja	lavalleja	Lavalleja	region	alone
Lavras	lavras	Lavras	city	alone
Lawang	lawang	Lawang	city	alone
Lawas	lawas	Lawas	city	in
Lawndale	lawndale	Lawndale	city	in
Lawrence	lawrence	Lawrence	city	no
Lawrenceville	lawrenceville	Lawrenceville	city	in
Lawton	lawton	Lawton	city	no
Laxey	laxey	Laxey	region	in
Layton	layton	Layton	city	in
Layyah	layyah	Layyah	city	alone
Lazarevskoye	lazarevskoye	Lazarevskoye	city	in
Lázaro Cárdenas	lazaro-cardenas	Lázaro Cárdenas	city	alone
Le Blanc-Mesnil	le-blanc-mesnil	Le Blanc-Mesnil	city	alone
Le Cannet	le-cannet	Le Cannet	city	alone
Le Chesnay	le-chesnay	Le Chesnay	city	alone
Le Creusot	le-creusot	Le Creusot	city	alone
Le Gosier	le-gosier	Le Gosier	city	alone
Le Grand-Quevilly	le-grand-quevilly	Le Grand-Quevilly	city	alone
Le Kremlin-Bicêtre	le-kremlin-bicetre	Le Kremlin-Bicêtre	city	alone
Le Lamentin	le-lamentin	Le Lamentin	city	alone
Le Mans	le-mans	Le Mans	city	alone
Le Perreux-sur-Marne	le-perreux-sur-marne	Le Perreux-sur-Marne	city	alone
Le Port	le-port	Le Port	city	alone
Le Tampon	le-tampon	Le Tampon	city	alone
Lealman	lealman	Lealman	city	in
Leamington	leamington	Leamington	city	in
Leander	leander	Leander	city	no
Leatherhead	leatherhead	Leatherhead	city	in
Leavenworth	leavenworth	Leavenworth	city	in
Leawood	leawood	Leawood	city	in
Lebach	lebach	Lebach	city	in
Lebaksiu	lebaksiu	Lebaksiu	city	in
Lebap	lebap	Lebap	region	in
Lemborkas	lebork	Lębork	city	in
Lãbórg	lebork	Lębork	city	in
Lębork	lebork	Lębork	city	in
Lebowakgomo	lebowakgomo	Lebowakgomo	city	in
Lebrija	lebrija	Lebrija	city	in
Lecce	lecce	Lecce	city	no
Lecco	lecco	Lecco	city	no
Lecheng	lecheng	Lecheng	city	alone
Loh Ch’ang	lecheng	Lecheng	city	alone
Lecherías	lecherias	Lecherías	city	in
Leduc	leduc	Leduc	city	in
Ledyard Center	ledyard-center	Ledyard Center	city	alone
Lee's Summit	lee-s-summit	Lee's Summit	city	alone
Leek	leek	Leek	city	in
Leer	leer	Leer	city	no
Leesburg	leesburg	Leesburg	city	in
Leeuwarden	leeuwarden	Leeuwarden	city	alone
Ljouwert	leeuwarden	Leeuwarden	city	alone
Leeward Islands	leeward-islands	Leeward Islands	region	alone
Leganés	leganes	Leganés	city	alone
Legaspi City	legaspi-city	Legaspi City	city	alone
Legionovas	legionowo	Legionowo	city	in
Legionowo	legionowo	Legionowo	city	in
Legnano	legnano	Legnano	city	in
Legnica	legnica	Legnica	city	alone
Leh	leh	Leh	city	no
Lehi	lehi	Lehi	city	in
Lehigh Acres	lehigh-acres	Lehigh Acres	city	alone
Lehrte	lehrte	Lehrte	city	no
Leichlingen	leichlingen	Leichlingen	city	in
Leiderdorp	leiderdorp	Leiderdorp	city	in
Leigh	leigh	Leigh	city	no
Leighton Buzzard	leighton-buzzard	Leighton Buzzard	city	alone
Leimen	leimen	Leimen	city	in
Leinfelden-Echterdingen	leinfelden-echterdingen	Leinfelden-Echterdingen	city	alone
Leioa	leioa	Leioa	city	in
Lejona	leioa	Leioa	city	in
Leiria	leiria	Leiria	city	in
Leisure City	leisure-city	Leisure City	city	alone
Leitrim	leitrim	Leitrim	region	alone
Leixlip	leixlip	Leixlip	city	in
Leiyang	leiyang	Leiyang	city	alone
Lekki	lekki	Lekki	city	alone
Lékoumou	lekoumou	Lékoumou	region	alone
Leland	leland	Leland	city	no
Lélouma	lelouma	Lélouma	region	alone
Lelystad	lelystad	Lelystad	city	alone
Lemay	lemay	Lemay	city	in
Lembang	lembang	Lembang	city	alone
Leme	leme	Leme	city	in
Lemgo	lemgo	Lemgo	city	in
Lemon Grove	lemon-grove	Lemon Grove	city	alone
Lemont	lemont	Lemont	city	in
Lemoore	lemoore	Lemoore	city	in
Lempira	lempira	Lempira	region	alone
Lenbe	lenbe	Lenbe	city	in
Lençóis Paulista	lencois-paulista	Lençóis Paulista	city	alone
Lenexa	lenexa	Lenexa	city	in
Lengerich	lengerich	Lengerich	city	in
Lengshuijiang	lengshuijiang	Lengshuijiang	city	alone
Leng-shui-t’ang	lengshuitan	Lengshuitan	city	alone
Lengshuitan	lengshuitan	Lengshuitan	city	alone
Leningradskaya	leningradskaya	Leningradskaya	city	in
Leninogorsk	leninogorsk	Leninogorsk	city	alone
Leninoqorsk	leninogorsk	Leninogorsk	city	alone
Leninsk-Kuznetsky	leninsk-kuznetsky	Leninsk-Kuznetsky	city	alone
Lennestadt	lennestadt	Lennestadt	city	in
Lennox	lennox	Lennox	city	in
Lenoir	lenoir	Lenoir	city	in
Lens	lens	Lens	city	no
Léo	leo	Léo	city	no
Leyogàn	leogane	Léogâne	city	alone
Léogâne	leogane	Léogâne	city	alone
Leominster	leominster	Leominster	city	in
Leonberg	leonberg	Leonberg	city	in
Leopoldina	leopoldina	Leopoldina	city	in
Leopoldshöhe	leopoldshohe	Leopoldshöhe	city	in
Leova	leova	Leova	region	in
Lepe	lepe	Lepe	city	in
Léraba	leraba	Léraba	region	alone
Lerdo	lerdo	Lerdo	city	no
Lere	lere	Lere	city	in
Leribe	leribe	Leribe	region	alone
Lerum	lerum	Lerum	city	in
Leshan	leshan	Leshan	city	alone
Leskovac	leskovac	Leskovac	city	alone
Lesnoy	lesnoy	Lesnoy	city	in
Lesosibirsk	lesosibirsk	Lesosibirsk	city	alone
Lesozavodsk	lesozavodsk	Lesozavodsk	city	in
Lesser Poland	lesser-poland	Lesser Poland	region	alone
Leste	leste	Leste	region	in
Leszno	leszno	Leszno	city	alone
Lešnas	leszno	Leszno	city	alone
Letchworth Garden City	letchworth-garden-city	Letchworth Garden City	city	alone
Lethbridge	lethbridge	Lethbridge	city	in
Leticia	leticia	Leticia	city	no
Letpandan	letpandan	Letpandan	city	in
Letterkenny	letterkenny	Letterkenny	city	in
Leusden	leusden	Leusden	city	in
Leutkirch	leutkirch	Leutkirch	city	in
Leutkirch im Allgäu	leutkirch	Leutkirch	city	alone
Levallois-Perret	levallois-perret	Levallois-Perret	city	alone
Levice	levice	Levice	city	in
Levin	levin	Levin	city	in
Lévis	levis	Lévis	city	in
Levittown	levittown	Levittown	city	in
Lewes	lewes	Lewes	city	in
Lewisham	lewisham	Lewisham	region	alone
Lewiston	lewiston	Lewiston	city	in
Lewiston Orchards	lewiston-orchards	Lewiston Orchards	city	alone
Lewisville	lewisville	Lewisville	city	in
Lexington-Fayette	lexington-fayette	Lexington-Fayette	city	alone
Leyland	leyland	Leyland	city	in
Leyte	leyte	Leyte	region	in
Leyva Solano	leyva-solano	Leyva Solano	city	alone
Lezayre	lezayre	Lezayre	region	alone
Lezhë	lezhe	Lezhë	region	in
Lhokseumawe	lhokseumawe	Lhokseumawe	city	alone
Lhuntse	lhuntse	Lhuntse	region	alone
Liancheng	liancheng	Liancheng	city	alone
Lien-ch’eng	liancheng	Liancheng	city	alone
Lianghu	lianghu	Lianghu	city	alone
Liangji	liangji	Liangji	city	in
Liangshui	liangshui	Liangshui	city	in
Liangxiang	liangxiang	Liangxiang	city	alone
Liangzhai	liangzhai	Liangzhai	city	in
Lianhe	lianhe	Lianhe	city	alone
Lianhua	lianhua	Lianhua	city	in
Lianjiang	lianjiang	Lianjiang	city	alone
Lianshan	lianshan	Lianshan	city	alone
Lan-t’ien-shih	lianyuan	Lianyuan	city	alone
Lianyuan	lianyuan	Lianyuan	city	alone
Lianyungang	lianyungang	Lianyungang	city	alone
Lianzhou	lianzhou	Lianzhou	city	alone
Liaocheng	liaocheng	Liaocheng	city	alone
Liaoyang	liaoyang	Liaoyang	city	alone
Liaoyuan	liaoyuan	Liaoyuan	city	alone
Liaozhong	liaozhong	Liaozhong	city	in
Liban-Nord	liban-nord	Liban-Nord	region	alone
Líbano	libano	Líbano	city	in
Libenge	libenge	Libenge	city	in
Liberal	liberal	Liberal	city	no
Liberec	liberec	Liberec	city	alone
Liberecký	liberecky	Liberecký	region	alone
Liberecký kraj	liberecky-kraj	Liberecký kraj	region	alone
Libertad	libertad	Libertad	city	no
Libertador General San Martín	libertador-general-san-martin	Libertador General San Martín	city	alone
Liberty	liberty	Liberty	city	no
Libertyville	libertyville	Libertyville	city	in
Libon	libon	Libon	city	alone
Licata	licata	Licata	city	in
Licheng	licheng	Licheng	city	alone
Lichfield	lichfield	Lichfield	city	in
Lichinga	lichinga	Lichinga	city	alone
Lichtenburg	lichtenburg	Lichtenburg	city	in
Lichuan	lichuan	Lichuan	city	alone
Lida	lida	Lida	city	in
Lidingö	lidingo	Lidingö	city	in
Lido di Ostia	lido-di-ostia	Lido di Ostia	city	alone
Liepaja	liepaja	Liepaja	city	alone
Lier	lier	Lier	city	no
Lierre	lier	Lier	city	in
Liévin	lievin	Liévin	city	in
Liguo	liguo	Liguo	city	in
Liji	liji	Liji	city	in
Lijiang	lijiang	Lijiang	city	alone
Lijun	lijun	Lijun	city	in
Lika-Senj	lika-senj	Lika-Senj	region	alone
Likasi	likasi	Likasi	city	alone
Likino-Dulevo	likino-dulevo	Likino-Dulevo	city	alone
Likouala	likouala	Likouala	region	alone
Lilienthal	lilienthal	Lilienthal	city	in
Liloan	liloan	Liloan	city	in
Lima region	lima-region	Lima region	region	alone
Limache	limache	Limache	city	in
Limay	limay	Limay	city	in
Limbach-Oberfrohna	limbach-oberfrohna	Limbach-Oberfrohna	city	alone
Limbang	limbang	Limbang	city	in
Limbdi	limbdi	Limbdi	city	in
Limbe	limbe	Limbe	city	alone
Limbé	limbe	Limbe	city	alone
Limbiate	limbiate	Limbiate	city	in
Limburg an der Lahn	limburg-an-der-lahn	Limburg an der Lahn	city	alone
Limeira	limeira	Limeira	city	no
Limoeiro	limoeiro	Limoeiro	city	in
Limoeiro do Norte	limoeiro-do-norte	Limoeiro do Norte	city	alone
Limón	limon	Limón	region	in
Limonar	limonar	Limonar	city	in
Limpio	limpio	Limpio	city	alone
Limuru	limuru	Limuru	city	alone
Linares	linares	Linares	city	alone
Lincang	lincang	Lincang	city	alone
Lincheng	lincheng	Lincheng	city	alone
Lincolnia	lincolnia	Lincolnia	city	in
Linda	linda	Linda	city	no
Lindeman	lindeman	Lindeman	city	in
Linden	linden	Linden	city	no
Lindenhurst	lindenhurst	Lindenhurst	city	in
Lindenwold	lindenwold	Lindenwold	city	in
Lindi	lindi	Lindi	city	in
Lindlar	lindlar	Lindlar	city	in
Lindsay	lindsay	Lindsay	city	no
Lin-fen-hsien	linfen	Linfen	city	alone
Linfen	linfen	Linfen	city	alone
Lingayen	lingayen	Lingayen	city	in
Lingcheng	lingcheng	Lingcheng	city	in
Lingdong	lingdong	Lingdong	city	alone
Linghai	linghai	Linghai	city	in
Linghe	linghe	Linghe	city	alone
Lingsugur	lingsugur	Lingsugur	city	in
Lingwu	lingwu	Lingwu	city	in
Lingyuan	lingyuan	Lingyuan	city	alone
Linhares	linhares	Linhares	city	alone
Linjiacun	linjiacun	Linjiacun	city	alone
Linjiang	linjiang	Linjiang	city	alone
Linkou	linkou	Linkou	city	alone
Linping	linping	Linping	city	alone
Linqing	linqing	Linqing	city	alone
Linqiong	linqiong	Linqiong	city	in
Linqu	linqu	Linqu	city	alone
Lins	lins	Lins	city	in
Linshui	linshui	Linshui	city	alone
Linstead	linstead	Linstead	city	in
Linton Hall	linton-hall	Linton Hall	city	alone
Linton Military Camp	linton-military-camp	Linton Military Camp	city	alone
Lintong	lintong	Lintong	city	alone
Linxi	linxi	Linxi	city	alone
Linxia Chengguanzhen	linxia-chengguanzhen	Linxia Chengguanzhen	city	alone
Linyi	linyi	Linyi	city	alone
Lipa	lipa-city	Lipa City	city	in
Lipa City	lipa-city	Lipa City	city	alone
Liping	liping	Liping	city	alone
Lipkovo	lipkovo	Lipkovo	city	in
Liptovský Mikuláš	liptovsky-mikulas	Liptovský Mikuláš	city	alone
Liquiçá	liquica	Liquiçá	region	alone
Lira	lira	Lira	city	no
Lisakovsk	lisakovsk	Lisakovsk	city	in
Lisala	lisala	Lisala	city	alone
Lisburn and Castlereagh	lisburn-and-castlereagh	Lisburn and Castlereagh	region	alone
Lishu	lishu	Lishu	city	alone
Lishui	lishui	Lishui	city	alone
Lisichansk	lisichansk	Lisichansk	city	alone
Liski	liski	Liski	city	in
Lisle	lisle	Lisle	city	in
Lissone	lissone	Lissone	city	in
Litherland	litherland	Litherland	city	in
Lithia Springs	lithia-springs	Lithia Springs	city	alone
Litoměřice	litomerice	Litoměřice	region	alone
Litoral	litoral	Litoral	region	alone
Littau	littau	Littau	city	in
Littlehampton	littlehampton	Littlehampton	city	in
Littleton	littleton	Littleton	city	in
Litvínov	litvinov	Litvínov	city	in
Liufeng	liufeng	Liufeng	city	in
Liu-hu-ch’eng	liuhe	Liuhe	city	alone
Liuhe	liuhe	Liuhe	city	alone
Liuji	liuji	Liuji	city	in
Liuku	liuku	Liuku	city	alone
Liupanshui	liupanshui	Liupanshui	city	alone
Liuquan	liuquan	Liuquan	city	in
Liushan	liushan	Liushan	city	in
Liutuan	liutuan	Liutuan	city	in
Liuxin	liuxin	Liuxin	city	alone
Liuzhi	liuzhi	Liuzhi	city	alone
Liuzhou	liuzhou	Liuzhou	city	alone
Livermore	livermore	Livermore	city	in
Livingston	livingston	Livingston	city	no
Livingstone	livingstone	Livingstone	city	no
Livny	livny	Livny	city	in
Livorno	livorno	Livorno	city	alone
Livourne	livorno	Livorno	city	alone
Livry-Gargan	livry-gargan	Livry-Gargan	city	alone
Liwá	liwa	Liwá	city	in
Li-hsien-ch’eng	lixian	Lixian	city	alone
Lixian	lixian	Lixian	city	in
Llallagua	llallagua	Llallagua	city	in
Llandudno	llandudno	Llandudno	city	in
Llanelli	llanelli	Llanelli	city	in
Llefià	llefia	Llefià	city	in
Lleida	lleida	Lleida	city	alone
Lloret de Mar	lloret-de-mar	Lloret de Mar	city	alone
Lloydminster	lloydminster	Lloydminster	city	in
Llucmajor	llucmajor	Llucmajor	city	in
Lo Prado	lo-prado	Lo Prado	city	alone
Loa Janan	loa-janan	Loa Janan	city	alone
Lobatse	lobatse	Lobatse	city	in
Lobaye	lobaye	Lobaye	region	alone
Lobito	lobito	Lobito	city	alone
Lobnya	lobnya	Lobnya	city	alone
Lochearn	lochearn	Lochearn	city	in
Lockport	lockport	Lockport	city	in
Lod	lod	Lod	city	no
Lodhran	lodhran	Lodhran	city	alone
Lodi	lodi	Lodi	city	no
Lodja	lodja	Lodja	city	alone
Loei	loei	Loei	city	in
Loerrach	loerrach	Lörrach	city	in
Lofa	lofa	Lofa	region	in
Lofthouse	lofthouse	Lofthouse	city	in
Logan	logan	Logan	city	no
Logansport	logansport	Logansport	city	in
Logar	logar	Logar	region	in
Logone Occidental	logone-occidental	Logone Occidental	region	alone
Logone Oriental	logone-oriental	Logone Oriental	region	alone
Logronyo	logrono	Logroño	city	alone
Logroño	logrono	Logroño	city	alone
Lohardaga	lohardaga	Lohardaga	city	in
Lohja	lohja	Lohja	city	in
Lojo	lohja	Lohja	city	in
Lohmar	lohmar	Lohmar	city	in
Lohne	lohne	Lohne	city	no
Lohr a. Main	lohr-a-main	Lohr a. Main	city	alone
Lohr am Main	lohr-a-main	Lohr a. Main	city	alone
Loir-et-Cher	loir-et-cher	Loir-et-Cher	region	alone
Loire-Atlantique	loire-atlantique	Loire-Atlantique	region	alone
Loiret	loiret	Loiret	region	alone
Loíza	loiza	Loíza	region	in
Loja	loja	Loja	city	no
Lökbatan	lokbatan	Lökbatan	city	in
Lokeren	lokeren	Lokeren	city	in
Lokoja	lokoja	Lokoja	city	alone
Lokossa	lokossa	Lokossa	city	alone
Lola	lola	Lola	region	no
Lom	lom	Lom	city	no
Loma Bonita	loma-bonita	Loma Bonita	city	alone
Loma Linda	loma-linda	Loma Linda	city	alone
Lomami	lomami	Lomami	region	alone
Lombard	lombard	Lombard	city	in
Lomita	lomita	Lomita	city	in
Lomme	lomme	Lomme	city	in
Lommel	lommel	Lommel	city	in
Lomonosov	lomonosov	Lomonosov	city	in
Lompoc	lompoc	Lompoc	city	in
Lomža	lomza	Łomża	city	alone
Łomża	lomza	Łomża	city	alone
Lonan	lonan	Lonan	region	in
Lonavla	lonavla	Lonavla	city	in
Londrina	londrina	Londrina	city	alone
Longcheng	longcheng	Longcheng	city	in
Longchi	longchi	Longchi	city	in
Longfeng	longfeng	Longfeng	city	alone
Longfield	longfield	Longfield	city	in
Longford	longford	Longford	region	alone
Longgu	longgu	Longgu	city	in
Longjiang	longjiang	Longjiang	city	alone
Longjing	longjing	Longjing	city	alone
Longkou	longkou	Longkou	city	alone
Longmeadow	longmeadow	Longmeadow	city	in
Longmont	longmont	Longmont	city	in
Longnan	longnan	Longnan	city	alone
Longquan	longquan	Longquan	city	alone
Longshan	longshan	Longshan	city	in
Longueuil	longueuil	Longueuil	city	in
Longview	longview	Longview	city	in
Longyan	longyan	Longyan	city	alone
Longyen shehiri	longyan	Longyan	city	alone
Loni	loni	Loni	city	in
Lopburi	lopburi	Lopburi	city	in
Lopez	lopez	Lopez	city	no
Lorain	lorain	Lorain	city	in
Loralai	loralai	Loralai	city	in
Llorca	lorca	Lorca	city	alone
Lorca	lorca	Lorca	city	alone
Lorka	lorca	Lorca	city	alone
Lorena	lorena	Lorena	city	no
Lorestan	lorestan	Lorestan	region	alone
Loreto	loreto	Loreto	region	alone
Lori	lori	Lori	region	no
Lorica	lorica	Lorica	city	in
Lorient	lorient	Lorient	city	in
Loroum	loroum	Loroum	region	alone
Lorton	lorton	Lorton	city	in
Los Dos Caminos	los-dos-caminos	Los Dos Caminos	city	alone
Los Palacios y Villafranca	los-palacios-y-villafranca	Los Palacios y Villafranca	city	alone
Los Puertos de Altagracia	los-puertos-de-altagracia	Los Puertos de Altagracia	city	alone
Los Reyes Acaquilpan	los-reyes-acaquilpan	Los Reyes Acaquilpan	city	alone
Los Reyes de Salgado	los-reyes-de-salgado	Los Reyes de Salgado	city	alone
Losal	losal	Losal	city	in
Losheim	losheim	Losheim	city	in
Losheim am See	losheim	Losheim	city	alone
Lot-et-Garonne	lot-et-garonne	Lot-et-Garonne	region	alone
Lota	lota	Lota	city	in
Louangphabang	louangphabang	Louangphabang	region	alone
Loudi	loudi	Loudi	city	alone
Louga	louga	Louga	city	alone
Loughborough	loughborough	Loughborough	city	in
Loum	loum	Loum	city	in
Loungnamtha	loungnamtha	Loungnamtha	region	alone
Louny	louny	Louny	region	in
Loures	loures	Loures	city	alone
Loushanguan	loushanguan	Loushanguan	city	alone
Louth	louth	Louth	city	in
Louvain-la-Neuve	louvain-la-neuve	Louvain-la-Neuve	city	alone
Louveira	louveira	Louveira	city	in
Lovech	lovech	Lovech	city	in
Loveland	loveland	Loveland	city	in
Loves Park	loves-park	Loves Park	city	alone
Lowell	lowell	Lowell	city	no
Lower Earley	lower-earley	Lower Earley	city	alone
Lower Hutt	lower-hutt	Lower Hutt	city	alone
Lower Juba	lower-juba	Lower Juba	region	alone
Lower Princes	lower-princes	Lower Princes	city	alone
Lower Sackville	lower-sackville	Lower Sackville	city	alone
Lower Shabeelle	lower-shabeelle	Lower Shabeelle	region	alone
Lower Shebelle	lower-shebelle	Lower Shebelle	region	alone
Lowestoft	lowestoft	Lowestoft	city	in
Lovičius	lowicz	Lowicz	city	in
Lowicz	lowicz	Lowicz	city	in
Łowicz	lowicz	Lowicz	city	in
Loxstedt	loxstedt	Loxstedt	city	in
Loyalty Islands	loyalty-islands	Loyalty Islands	region	alone
Lozère	lozere	Lozère	region	alone
Lozova	lozova	Lozova	city	alone
Lu'an	lu-an	Lu'an	city	alone
Lualaba	lualaba	Lualaba	region	alone
Luancheng	luancheng	Luancheng	city	alone
Luanda Norte	luanda-norte	Luanda Norte	region	alone
Luang Namtha	luang-namtha	Luang Namtha	region	alone
Luanshya	luanshya	Luanshya	city	alone
Luapula	luapula	Luapula	region	alone
Lubango	lubango	Lubango	city	alone
Lubao	lubao	Lubao	city	in
Lübbecke	lubbecke	Lübbecke	city	in
Liubinas	lubin	Lubin	city	alone
Lubin	lubin	Lubin	city	alone
Lubnjow	lubnjow	Lubnjow	city	in
Lübbenau	lubnjow	Lubnjow	city	in
Lubny	lubny	Lubny	city	in
Lubombo	lubombo	Lubombo	region	alone
Liubonis	lubon	Luboń	city	in
Luboń	lubon	Luboń	city	in
Lubu	lubu	Lubu	city	in
Lubuklinggau	lubuklinggau	Lubuklinggau	city	alone
Lubusz	lubusz	Lubusz	region	alone
Lucan	lucan	Lucan	city	in
Lucas	lucas	Lucas	city	no
Lucaya	lucaya	Lucaya	city	in
Lucban	lucban	Lucban	city	in
Lucena	lucena	Lucena	city	in
Lucena City	lucena-city	Lucena City	city	alone
Lučenec	lucenec	Lučenec	city	in
Lucera	lucera	Lucera	city	in
Lucheng	lucheng	Lucheng	city	alone
Luchingu	luchingu	Luchingu	city	in
Luckeesarai	luckeesarai	Luckeesarai	city	alone
Lüdinghausen	ludinghausen	Lüdinghausen	city	in
Ludlow	ludlow	Ludlow	city	in
Ludwigsfelde	ludwigsfelde	Ludwigsfelde	city	in
Ludwigshafen am Rhein	ludwigshafen-am-rhein	Ludwigshafen am Rhein	city	alone
Luebo	luebo	Luebo	city	in
Lüeyang Chengguanzhen	lueyang-chengguanzhen	Lüeyang Chengguanzhen	city	alone
Lufkin	lufkin	Lufkin	city	in
Luga	luga	Luga	city	in
Luqa	luga	Luga	city	in
Lugazi	lugazi	Lugazi	city	in
Lugo	lugo	Lugo	city	no
Lugoj	lugoj	Lugoj	city	in
Lugulu	lugulu	Lugulu	city	in
Luján	lujan	Luján	city	no
Lukavac	lukavac	Lukavac	city	in
Lukhovitsy	lukhovitsy	Lukhovitsy	city	in
Luxovitsı	lukhovitsy	Lukhovitsy	city	in
Lukuvas	lukow	Łuków	city	in
Łuków	lukow	Łuków	city	in
Lukuledi	lukuledi	Lukuledi	city	in
Luleå	lulea	Luleå	city	in
Luulaja	lulea	Luleå	city	in
Lüleburgaz	luleburgaz	Lüleburgaz	city	alone
Lulou	lulou	Lulou	city	alone
Kabupaten Lumajang	lumajang	Lumajang	city	alone
Lumajang	lumajang	Lumajang	city	alone
Lumbang	lumbang	Lumbang	city	in
Lumberton	lumberton	Lumberton	city	in
Lumbini	lumbini	Lumbini	region	alone
Lumding Railway Colony	lumding-railway-colony	Lumding Railway Colony	city	alone
Lumut	lumut	Lumut	city	in
Lunavada	lunavada	Lunavada	city	in
Lund	lund	Lund	city	in
Lunda Norte	lunda-norte	Lunda Norte	region	alone
Lunda Sul	lunda-sul	Lunda Sul	region	alone
Lunel	lunel	Lunel	city	in
Lunglei	lunglei	Lunglei	city	in
Luninyets	luninyets	Luninyets	city	in
Luobei	luobei	Luobei	city	in
Luocheng	luocheng	Luocheng	city	alone
Luohe	luohe	Luohe	city	alone
Luojiang	luojiang	Luojiang	city	alone
Luolong	luolong	Luolong	city	in
Luomen	luomen	Luomen	city	alone
Luorong	luorong	Luorong	city	alone
Luotang	luotang	Luotang	city	in
Luoyang	luoyang	Luoyang	city	alone
Luoyu	luoyu	Luoyu	city	in
Lupeni	lupeni	Lupeni	city	in
Lupon	lupon	Lupon	city	in
Luquillo	luquillo	Luquillo	region	alone
Lusambo	lusambo	Lusambo	city	in
Lushan	lushan	Lushan	city	in
Lushar	lushar	Lushar	city	alone
Lushnjë	lushnje	Lushnjë	city	in
Lüshunkou	lushunkou	Lüshunkou	city	alone
Lustenau	lustenau	Lustenau	city	in
Lutes Mountain	lutes-mountain	Lutes Mountain	city	alone
Lutherville-Timonium	lutherville-timonium	Lutherville-Timonium	city	alone
Lutsk	lutsk	Lutsk	city	alone
Lutz	lutz	Lutz	city	no
Luuq	luuq	Luuq	city	in
Luwero	luwero	Luwero	city	in
Luwuk	luwuk	Luwuk	city	in
Luzhou	luzhou	Luzhou	city	alone
Luziânia	luziania	Luziânia	city	alone
Lyantor	lyantor	Lyantor	city	in
Lydenburg	lydenburg	Lydenburg	city	in
Lymington	lymington	Lymington	city	in
Lynbrook	lynbrook	Lynbrook	city	in
Lynchburg	lynchburg	Lynchburg	city	in
Lyndhurst	lyndhurst	Lyndhurst	city	in
Lynn	lynn	Lynn	city	no
Lynnwood	lynnwood	Lynnwood	city	in
Lynwood	lynwood	Lynwood	city	in
Lys'va	lys-va	Lys'va	city	alone
Lytham St Annes	lytham-st-annes	Lytham St Annes	city	alone
Lytkarino	lytkarino	Lytkarino	city	in
Lıtkarino	lytkarino	Lytkarino	city	in
Lyubertsy	lyubertsy	Lyubertsy	city	alone
Lyubertsı	lyubertsy	Lyubertsy	city	alone
Lyudinovo	lyudinovo	Lyudinovo	city	in
M'Sila	m-sila	M'Sila	city	alone
M’Sila	m-sila-dz	M’Sila	region	alone
M'Tsangamouji	m-tsangamouji	M'Tsangamouji	region	alone
Ma'ale Adummim	ma-ale-adummim	Ma'ale Adummim	city	alone
Ma'an	ma-an	Ma'an	city	in
Ma’an	ma-an-jo	Ma’an	region	in
Ma’anshan	ma-anshan	Ma’anshan	city	alone
Ma'arratmişrin	ma-arratmisrin	Ma'arratmişrin	city	in
Ma’rib	ma-rib	Ma’rib	region	alone
Ma'uke	ma-uke	Ma'uke	region	alone
Maao	maao	Maao	city	in
Maarssen	maarssen	Maarssen	city	in
Maaseik	maaseik	Maaseik	city	in
Maasmechelen	maasmechelen	Maasmechelen	city	in
Maassluis	maassluis	Maassluis	city	in
Maba	maba	Maba	city	in
Mabai	mabai	Mabai	city	alone
Mabalacat	mabalacat	Mabalacat	city	alone
Mableton	mableton	Mableton	city	in
Mabopane	mabopane	Mabopane	city	in
Macaé	macae	Macaé	city	alone
Macaíba	macaiba	Macaíba	city	in
Macapá	macapa	Macapá	city	alone
Macclesfield	macclesfield	Macclesfield	city	in
Maceio	maceio-	Maceio	city	in
Macenta	macenta	Macenta	city	in
Macerata	macerata	Macerata	city	in
Machachi	machachi	Machachi	city	in
Machado	machado	Machado	city	no
Machagai	machagai	Machagai	city	in
Machakos	machakos	Machakos	city	in
Machala	machala	Machala	city	alone
Machalí	machali	Machalí	city	in
Macheng	macheng	Macheng	city	alone
Macherla	macherla	Macherla	city	in
Machesney Park	machesney-park	Machesney Park	city	alone
Machhlishahr	machhlishahr	Machhlishahr	city	in
Machida	machida	Machida	city	alone
Machilipatnam	machilipatnam	Machilipatnam	city	alone
Machiques	machiques	Machiques	city	alone
Mackay	mackay	Mackay	city	in
Macomb	macomb	Macomb	city	in
Macon	macon	Macon	city	in
Mâcon	macon-fr	Mâcon	city	in
Macquarie	macquarie	Macquarie	city	in
Macuspana	macuspana	Macuspana	city	in
Mačva	macva	Mačva	region	in
Madaba	madaba	Madaba	city	alone
Madanapalle	madanapalle	Madanapalle	city	alone
Madang	madang	Madang	city	in
Madanin	madanin	Madanin	region	alone
Madaripur	madaripur	Madaripur	city	alone
Maddaloni	maddaloni	Maddaloni	city	in
Maddur	maddur	Maddur	city	in
Madera	madera	Madera	city	in
Madgaon	madgaon	Madgaon	city	alone
Madhipura	madhipura	Madhipura	city	in
Madhubani	madhubani	Madhubani	city	alone
Madhugiri	madhugiri	Madhugiri	city	in
Madhupur	madhupur	Madhupur	city	in
Madhya Pashchimanchal	madhya-pashchimanchal	Madhya Pashchimanchal	region	alone
Madhya Pradesh	madhya-pradesh	Madhya Pradesh	region	alone
Madhyamgram	madhyamgram	Madhyamgram	city	alone
Madhyapur Thimi	madhyapur-thimi	Madhyapur Thimi	city	alone
Madikeri	madikeri	Madikeri	city	in
Madinat ash Shamal	madinat-ash-shamal	Madinat ash Shamal	region	alone
Madinat Ḩamad	madinat-hamad	Madinat Ḩamad	city	alone
Madinat 'Isá	madinat-isa	Madinat 'Isá	city	alone
Madisonville	madisonville	Madisonville	city	in
Madiun	madiun	Madiun	city	alone
Madre de Dios	madre-de-dios	Madre de Dios	region	alone
Madriz	madriz	Madriz	region	alone
Madruga	madruga	Madruga	city	in
Madukkarai	madukkarai	Madukkarai	city	in
Madurai	madurai	Madurai	city	alone
Madurantakam	madurantakam	Madurantakam	city	in
Maebaru-chuo	maebaru-chuo	Maebaru-chuo	city	alone
Maebashi	maebashi	Maebashi	city	alone
Maekel	maekel	Maekel	region	alone
Maesteg	maesteg	Maesteg	city	in
Mafeteng	mafeteng	Mafeteng	city	in
Mafinga	mafinga	Mafinga	city	in
Mafra	mafra	Mafra	city	in
Mafraq	mafraq	Mafraq	region	alone
Magadi	magadi	Magadi	city	in
Magalang	magalang	Magalang	city	alone
Magangué	magangue	Magangué	city	alone
Magdalena	magdalena	Magdalena	region	no
Magelang	magelang	Magelang	city	alone
Maghull	maghull	Maghull	city	in
Magileu	magileu	Magileu	region	alone
Magna	magna	Magna	city	in
Magog	magog	Magog	city	in
Magong	magong	Magong	city	in
Magugpo Poblacion	magugpo-poblacion	Magugpo Poblacion	city	alone
Magugu	magugu	Magugu	city	in
Maguindanao	maguindanao	Maguindanao	region	alone
Magway	magway	Magway	city	alone
Maha Sarakham	maha-sarakham	Maha Sarakham	city	alone
Mahabad	mahabad	Mahabad	city	alone
Mahad	mahad	Mahad	city	in
Mahaica-Berbice	mahaica-berbice	Mahaica-Berbice	region	alone
Mahajanga	mahajanga	Mahajanga	city	alone
Mahakali	mahakali	Mahakali	region	alone
Mahalapye	mahalapye	Mahalapye	city	in
Mahalingpur	mahalingpur	Mahalingpur	city	in
Mahanoro	mahanoro	Mahanoro	city	in
Maharagama	maharagama	Maharagama	city	alone
Maharaganj	maharaganj	Maharaganj	city	in
Mahasamund	mahasamund	Mahasamund	city	in
Mahbubabad	mahbubabad	Mahbubabad	city	in
Mahbubnagar	mahbubnagar	Mahbubnagar	city	alone
Mahdia	mahdia	Mahdia	city	in
Mahe	mahe	Mahe	city	in
Mahemdavad	mahemdavad	Mahemdavad	city	in
Mahendragarh	mahendragarh	Mahendragarh	city	in
Mahendranagar	mahendranagar	Mahendranagar	city	alone
Maheshtala	maheshtala	Maheshtala	city	alone
Mahmudabad	mahmudabad	Mahmudabad	city	in
Mahoba	mahoba	Mahoba	city	alone
Mahon	mahon	Mahon	city	in
Maó	mahon	Mahon	city	no
Mahwah	mahwah	Mahwah	city	in
Mai-Ndombe	mai-ndombe	Mai-Ndombe	region	alone
Maia	maia	Maia	city	no
Maicao	maicao	Maicao	city	alone
Maidan Wardak	maidan-wardak	Maidan Wardak	region	alone
Maidenhead	maidenhead	Maidenhead	city	in
Maihar	maihar	Maihar	city	in
Mailsi	mailsi	Mailsi	city	alone
Mainaguri	mainaguri	Mainaguri	city	in
Maine-et-Loire	maine-et-loire	Maine-et-Loire	region	alone
Mainpuri	mainpuri	Mainpuri	city	alone
Maintal	maintal	Maintal	city	in
Maio	maio	Maio	region	in
Maiquetía	maiquetia	Maiquetía	city	in
Mairena del Aljarafe	mairena-del-aljarafe	Mairena del Aljarafe	city	alone
Mairinque	mairinque	Mairinque	city	in
Mairiporã	mairipora	Mairiporã	city	in
Maisons-Alfort	maisons-alfort	Maisons-Alfort	city	alone
Maitland	maitland	Maitland	city	in
Maiurno	maiurno	Maiurno	city	in
Maizuru	maizuru	Maizuru	city	alone
Majadahonda	majadahonda	Majadahonda	city	alone
Majalengka	majalengka	Majalengka	city	alone
Majalgaon	majalgaon	Majalgaon	city	in
Majenang	majenang	Majenang	city	in
Majene	majene	Majene	city	in
Majie	majie	Majie	city	alone
Majuro	majuro	Majuro	city	in
Makakilo	makakilo	Makakilo	city	in
Makakilo City	makakilo-city	Makakilo City	city	alone
Makamba	makamba	Makamba	region	alone
Makati City	makati-city	Makati City	city	alone
Makeni	makeni	Makeni	city	alone
Maki	maki	Maki	city	in
Makira	makira	Makira	region	alone
Makira-Ulawa	makira-ulawa	Makira-Ulawa	region	alone
Makiyivka	makiyivka	Makiyivka	city	alone
Makó	mako	Makó	city	in
Makouda	makouda	Makouda	city	in
Makrana	makrana	Makrana	city	alone
Makubetsu	makubetsu	Makubetsu	city	in
Makueni	makueni	Makueni	region	alone
Makumbako	makumbako	Makumbako	city	in
Makurdi	makurdi	Makurdi	city	alone
Ciudad de Malabo	malabo	Malabo	city	alone
Malabo	malabo	Malabo	city	alone
Maladzyechna	maladzyechna	Maladzyechna	city	alone
Malahide	malahide	Malahide	city	in
Malaita	malaita	Malaita	region	alone
Malakal	malakal	Malakal	city	alone
Malakanagiri	malakanagiri	Malakanagiri	city	in
Malakoff	malakoff	Malakoff	city	in
Malakwal	malakwal	Malakwal	city	in
Malakwal City	malakwal-city	Malakwal City	city	alone
Malambo	malambo	Malambo	city	alone
Malampa	malampa	Malampa	region	alone
Kabupaten Malang	malang	Malang	city	alone
Malang	malang	Malang	city	alone
Malanje	malanje	Malanje	city	alone
Malanville	malanville	Malanville	city	in
Malappuram	malappuram	Malappuram	city	alone
Malard	malard	Malard	city	in
Malatya	malatya	Malatya	city	alone
Malaut	malaut	Malaut	city	alone
Malavalli	malavalli	Malavalli	city	in
Malaybalay	malaybalay	Malaybalay	city	alone
Malayer	malayer	Malayer	city	alone
Malazgirt	malazgirt	Malazgirt	city	in
Malbork	malbork	Malbork	city	in
Malborkas	malbork	Malbork	city	in
Malden	malden	Malden	city	no
Maldon	maldon	Maldon	city	in
Maldonado	maldonado	Maldonado	city	no
Malegaon	malegaon	Malegaon	city	alone
Malew	malew	Malew	region	in
Malgobek	malgobek	Malgobek	city	in
Malilipot	malilipot	Malilipot	city	in
Malindi	malindi	Malindi	city	alone
Malingao	malingao	Malingao	city	alone
Malingshan	malingshan	Malingshan	city	in
Malinyi	malinyi	Malinyi	city	in
Malita	malita	Malita	city	in
Malkajgiri	malkajgiri	Malkajgiri	city	alone
Malkapur	malkapur	Malkapur	city	alone
Malkara	malkara	Malkara	city	in
Mallawi	mallawi	Mallawi	city	alone
Malmesbury	malmesbury	Malmesbury	city	in
Malolos	malolos	Malolos	city	alone
Maloyaroslavets	maloyaroslavets	Maloyaroslavets	city	in
Malpura	malpura	Malpura	city	in
Maltby	maltby	Maltby	city	in
Maltepe	maltepe	Maltepe	city	alone
Maluku	maluku	Maluku	region	alone
Malumfashi	malumfashi	Malumfashi	city	alone
Maluñgun	malungun	Maluñgun	city	in
Malur	malur	Malur	city	in
Maluso	maluso	Maluso	city	in
Malvar	malvar	Malvar	city	in
Malyn	malyn	Malyn	city	in
Mamanguape	mamanguape	Mamanguape	city	in
Mamaroneck	mamaroneck	Mamaroneck	city	in
Mamatid	mamatid	Mamatid	city	in
Mambéré-Kadéï	mambere-kadei	Mambéré-Kadéï	region	alone
Mamou	mamou	Mamou	city	in
Mamoudzou	mamoudzou	Mamoudzou	city	in
Mampong	mampong	Mampong	city	in
Mamporal	mamporal	Mamporal	city	in
Mamu Kanjan	mamu-kanjan	Mamu Kanjan	city	alone
Manabí	manabi	Manabí	region	alone
Manacapuru	manacapuru	Manacapuru	city	in
Manacor	manacor	Manacor	city	in
Manado	manado	Manado	city	alone
Manakara	manakara	Manakara	city	in
Manali	manali	Manali	city	in
Manamadurai	manamadurai	Manamadurai	city	in
Mananara	mananara	Mananara	city	in
Mananjary	mananjary	Mananjary	city	in
Mananwala	mananwala	Mananwala	city	in
Manaoag	manaoag	Manaoag	city	in
Manapla	manapla	Manapla	city	in
Manapparai	manapparai	Manapparai	city	in
Manassas	manassas	Manassas	city	in
Manassas Park	manassas-park	Manassas Park	city	alone
Manatí	manati	Manatí	region	alone
Manatuto	manatuto	Manatuto	region	alone
Manavadar	manavadar	Manavadar	city	in
Manavgat	manavgat	Manavgat	city	alone
Manawar	manawar	Manawar	city	in
Manawatu-Wanganui	manawatu-wanganui	Manawatu-Wanganui	region	alone
Manbij	manbij	Manbij	city	alone
Manche	manche	Manche	region	alone
Mancherial	mancherial	Mancherial	city	alone
Mandaguari	mandaguari	Mandaguari	city	in
Mandali	mandali	Mandali	city	in
Mandaluyong	mandaluyong-city	Mandaluyong City	city	alone
Mandaluyong City	mandaluyong-city	Mandaluyong City	city	alone
Mandamarri	mandamarri	Mandamarri	city	alone
Mandan	mandan	Mandan	city	in
Mandapeta	mandapeta	Mandapeta	city	in
Lungsod ng Mandaue	mandaue-city	Mandaue City	city	alone
Mandaue City	mandaue-city	Mandaue City	city	alone
Mandera	mandera	Mandera	city	in
Mandeville	mandeville	Mandeville	city	in
Mandi	mandi	Mandi	city	in
Mandi Bahauddin	mandi-bahauddin	Mandi Bahauddin	city	alone
Mandiana	mandiana	Mandiana	region	alone
Mandideep	mandideep	Mandideep	city	in
Mandimba	mandimba	Mandimba	city	alone
Mandla	mandla	Mandla	city	no
Mandoul	mandoul	Mandoul	region	alone
Mandsaur	mandsaur	Mandsaur	city	alone
Mandurah	mandurah	Mandurah	city	in
Manduria	manduria	Manduria	city	in
Mandvi	mandvi	Mandvi	city	in
Mandya	mandya	Mandya	city	alone
Maner	maner	Maner	city	in
Manfaluţ	manfalut	Manfaluţ	city	alone
Manfredonia	manfredonia	Manfredonia	city	in
Mangai	mangai	Mangai	city	in
Mangaia	mangaia	Mangaia	region	alone
Mangalagiri	mangalagiri	Mangalagiri	city	in
Mangaldan	mangaldan	Mangaldan	city	alone
Mangalia	mangalia	Mangalia	city	in
Mangalore	mangalore	Mangalore	city	alone
Mangaratiba	mangaratiba	Mangaratiba	city	in
Mangbang	mangbang	Mangbang	city	in
Mangere	mangere	Mangere	city	in
Manggar	manggar	Manggar	city	in
Manghit	manghit	Manghit	city	in
Mangilao	mangilao	Mangilao	region	alone
Manglaur	manglaur	Manglaur	city	in
Mangochi	mangochi	Mangochi	city	in
Mangotsfield	mangotsfield	Mangotsfield	city	in
Mangrol	mangrol	Mangrol	city	in
Mangrove Cay	mangrove-cay	Mangrove Cay	region	alone
Mangrul Pir	mangrul-pir	Mangrul Pir	city	alone
Mangshi	mangshi	Mangshi	city	in
Mangystau	mangystau	Mangystau	region	alone
Manhattan Beach	manhattan-beach	Manhattan Beach	city	alone
Manhuaçu	manhuacu	Manhuaçu	city	in
Manica	manica	Manica	region	alone
Manicaland	manicaland	Manicaland	region	alone
Manicaragua	manicaragua	Manicaragua	city	in
Maniema	maniema	Maniema	region	alone
Manihiki	manihiki	Manihiki	region	alone
Manisa	manisa	Manisa	city	alone
Manises	manises	Manises	city	in
Manitowoc	manitowoc	Manitowoc	city	in
Manizales	manizales	Manizales	city	alone
Manjakandriana	manjakandriana	Manjakandriana	city	in
Manjeri	manjeri	Manjeri	city	alone
Manjo	manjo	Manjo	city	in
Mankachar	mankachar	Mankachar	city	in
Mankato	mankato	Mankato	city	in
Manmad	manmad	Manmad	city	alone
Mannar	mannar	Mannar	region	alone
Mannarakkat	mannarakkat	Mannarakkat	city	in
Mannargudi	mannargudi	Mannargudi	city	alone
Manoharpur	manoharpur	Manoharpur	city	in
Manokwari	manokwari	Manokwari	city	in
Manor Park	manor-park	Manor Park	city	alone
Manouba	manouba	Manouba	region	alone
Manp’o	manp-o	Manp’o	city	alone
Manresa	manresa	Manresa	city	alone
Mansa	mansa	Mansa	city	alone
Mansehra	mansehra	Mansehra	city	alone
Mansfield	mansfield	Mansfield	city	in
Mansfield City	mansfield-city	Mansfield City	city	alone
Mansfield Woodhouse	mansfield-woodhouse	Mansfield Woodhouse	city	alone
Mansilingan	mansilingan	Mansilingan	city	alone
Mansoûra	mansoura-dz	Mansoûra	city	in
Manta	manta	Manta	city	alone
Mantampay	mantampay	Mantampay	city	alone
Manteca	manteca	Manteca	city	in
Mantes-la-Jolie	mantes-la-jolie	Mantes-la-Jolie	city	alone
Mantova	mantova	Mantova	city	in
Province de Mantoue	mantova	Mantova	city	alone
Manu'a	manu-a	Manu'a	region	alone
Manufahi	manufahi	Manufahi	region	alone
Manuguru	manuguru	Manuguru	city	in
Manukau	manukau	Manukau	city	alone
Manurewa	manurewa	Manurewa	city	in
Manvi	manvi	Manvi	city	in
Manwat	manwat	Manwat	city	in
Manyara	manyara	Manyara	region	alone
Manzanillo	manzanillo	Manzanillo	city	alone
Manzhouli	manzhouli	Manzhouli	city	in
Manzini	manzini	Manzini	city	alone
Maocun	maocun	Maocun	city	in
Maoming	maoming	Maoming	city	alone
Maple Grove	maple-grove	Maple Grove	city	alone
Maple Heights	maple-heights	Maple Heights	city	alone
Maple Ridge	maple-ridge	Maple Ridge	city	alone
Maple Shade Township	maple-shade-township	Maple Shade Township	city	alone
Maple Valley	maple-valley	Maple Valley	city	alone
Maplewood	maplewood	Maplewood	city	in
Mapo	mapo	Mapo	city	in
Mapuca	mapuca	Mapuca	city	in
Maputsoe	maputsoe	Maputsoe	city	in
Mara	mara	Mara	region	no
Marabá	maraba	Marabá	city	alone
Marabella	marabella	Marabella	city	in
Maracanaú	maracanau	Maracanaú	city	alone
Maracay	maracay	Maracay	city	alone
Maradi	maradi	Maradi	city	alone
Maramag	maramag	Maramag	city	in
Maramba	maramba	Maramba	city	in
Maramureş	maramures	Maramureş	region	alone
Marana	marana	Marana	city	in
Marand	marand	Marand	city	alone
Maranhão	maranhao	Maranhão	region	alone
Marano di Napoli	marano-di-napoli	Marano di Napoli	city	alone
Marataizes	marataizes	Marataizes	city	in
Marau	marau	Marau	city	in
Maravatío de Ocampo	maravatio-de-ocampo	Maravatío de Ocampo	city	alone
Marawi City	marawi-city	Marawi City	city	alone
Marayur	marayur	Marayur	city	in
Marbach am Neckar	marbach-am-neckar	Marbach am Neckar	city	alone
Marbella	marbella	Marbella	city	alone
Marblehead	marblehead	Marblehead	city	in
Marcavelica	marcavelica	Marcavelica	city	in
March	march	March	city	no
Marche	marche	Marche	region	alone
Marcianise	marcianise	Marcianise	city	in
Marcq-en-Barœul	marcq-en-baroeul	Marcq-en-Barœul	city	alone
Mardan	mardan	Mardan	city	alone
Mardin	mardin	Mardin	city	alone
Marechal Cândido Rondon	marechal-candido-rondon	Marechal Cândido Rondon	city	alone
Marechal Deodoro	marechal-deodoro	Marechal Deodoro	city	alone
Marengo	marengo	Marengo	city	in
Marfil	marfil	Marfil	city	in
Margahayukencana	margahayukencana	Margahayukencana	city	alone
Margasari	margasari	Margasari	city	in
Margate	margate	Margate	city	in
Margibi	margibi	Margibi	region	alone
Marg'ilon	margilan	Margilan	city	alone
Margilan	margilan	Margilan	city	alone
Marhanets	marhanets	Marhanets	city	in
Marhaura	marhaura	Marhaura	city	in
Mariy-El Republic	mari-el	Mari El	region	alone
Marialva	marialva	Marialva	city	in
Mariana	mariana	Mariana	city	no
Mariano	mariano	Mariano	city	no
Mariara	mariara	Mariara	city	alone
Maricá	marica	Maricá	city	alone
Maricao	maricao	Maricao	region	alone
Maricopa	maricopa	Maricopa	city	in
Mariehamn	mariehamn	Mariehamn	city	in
Mariehamns stad	mariehamns-stad	Mariehamns stad	region	alone
Mariel	mariel	Mariel	city	no
Marienberg	marienberg	Marienberg	city	in
Marietta	marietta	Marietta	city	no
Marigliano	marigliano	Marigliano	city	in
Marignane	marignane	Marignane	city	in
Marigot	marigot	Marigot	city	in
Mariinsk	mariinsk	Mariinsk	city	in
Marijampolė	marijampole	Marijampolė	city	in
Marilao	marilao	Marilao	city	alone
Marília	marilia	Marília	city	no
Marín	marin	Marín	city	in
Marina	marina	Marina	city	no
Marinduque	marinduque	Marinduque	region	alone
Mariners Harbor	mariners-harbor	Mariners Harbor	city	alone
Maringá	maringa	Maringá	city	alone
Marinha Grande	marinha-grande	Marinha Grande	city	alone
Marino	marino	Marino	city	no
Marion	marion	Marion	city	no
Maritime	maritime	Maritime	region	no
Marivan	marivan	Marivan	city	alone
Mariveles	mariveles	Mariveles	city	alone
Marj	marj	Marj	region	in
Markala	markala	Markala	city	in
Markapur	markapur	Markapur	city	alone
Markazi	markazi	Markazi	region	alone
Markham	markham	Markham	city	alone
Markkleeberg	markkleeberg	Markkleeberg	city	in
Marktoberdorf	marktoberdorf	Marktoberdorf	city	in
Marktredwitz	marktredwitz	Marktredwitz	city	in
Marlboro	marlboro	Marlboro	city	in
Marlborough	marlborough	Marlborough	city	in
Marlow	marlow	Marlow	city	in
Marmaris	marmaris	Marmaris	city	in
Marne	marne	Marne	region	in
Marolambo	marolambo	Marolambo	city	in
Marondera	marondera	Marondera	city	in
Maros	maros	Maros	city	in
Maroua	maroua	Maroua	city	alone
Marousi	marousi	Marousi	city	alone
Marovoay	marovoay	Marovoay	city	in
Marowijne	marowijne	Marowijne	region	alone
Marown	marown	Marown	region	alone
Marple	marple	Marple	city	in
Marquesas	marquesas	Marquesas	city	in
Marquette	marquette	Marquette	city	in
Marrakech-Menara	marrakech-menara	Marrakech-Menara	region	alone
Marrakesh-Safi	marrakesh-safi	Marrakesh-Safi	region	alone
Marrakesh-Tensift-El Haouz	marrakesh-tensift-el-haouz	Marrakesh-Tensift-El Haouz	region	alone
Marratxí	marratxi	Marratxí	city	in
Marrero	marrero	Marrero	city	in
Marsá Maţruḩ	marsa-matruh	Marsá Maţruḩ	city	alone
Marsabit	marsabit	Marsabit	region	alone
Marsala	marsala	Marsala	city	alone
Marsberg	marsberg	Marsberg	city	in
Marshall	marshall	Marshall	city	no
Marshalltown	marshalltown	Marshalltown	city	in
Marshfield	marshfield	Marshfield	city	in
Märsta	marsta	Märsta	city	in
Martaban	martaban	Martaban	city	in
Martapura	martapura	Martapura	city	alone
Martigues	martigues	Martigues	city	in
Martil	martil	Martil	city	in
Martin	martin	Martin	city	no
Martinez	martinez	Martinez	city	no
Martínez de la Torre	martinez-de-la-torre	Martínez de la Torre	city	alone
Martinsburg	martinsburg	Martinsburg	city	in
Martorell	martorell	Martorell	city	in
Marudi	marudi	Marudi	city	alone
Marugame	marugame	Marugame	city	alone
Maruoka	maruoka	Maruoka	city	in
Marvdasht	marvdasht	Marvdasht	city	alone
Mary	mary	Mary	city	no
Maryborough	maryborough	Maryborough	city	in
Maryland City	maryland-city	Maryland City	city	alone
Maryland Heights	maryland-heights	Maryland Heights	city	alone
Marysville	marysville	Marysville	city	in
Maryvale	maryvale	Maryvale	city	in
Maryville	maryville	Maryville	city	in
Masaka	masaka	Masaka	city	alone
Masaki	masaki	Masaki	city	in
M'saken	masakin	Masakin	city	alone
Masakin	masakin	Masakin	city	alone
Masan	masan	Masan	city	alone
Masantol	masantol	Masantol	city	in
Masasi	masasi	Masasi	city	in
Masaurhi Buzurg	masaurhi-buzurg	Masaurhi Buzurg	city	alone
Masaya	masaya	Masaya	city	alone
Masbate	masbate	Masbate	city	in
Mascalucia	mascalucia	Mascalucia	city	in
Mascara	mascara	Mascara	city	no
Mascouche	mascouche	Mascouche	city	in
Mashiko	mashiko	Mashiko	city	in
Mashonaland Central	mashonaland-central	Mashonaland Central	region	alone
Mashonaland East	mashonaland-east	Mashonaland East	region	alone
Mashonaland West	mashonaland-west	Mashonaland West	region	alone
Mashtul as Suq	mashtul-as-suq	Mashtul as Suq	city	alone
Masina	masina	Masina	city	alone
Masindi	masindi	Masindi	city	in
Masinloc	masinloc	Masinloc	city	in
Masjed Soleyman	masjed-soleyman	Masjed Soleyman	city	alone
Masjed-e Soleyman	masjed-soleyman	Masjed Soleyman	city	alone
Mason	mason	Mason	city	no
Mazovia	masovia	Masovia	region	alone
Maspalomas	maspalomas	Maspalomas	city	in
Maspeth	maspeth	Maspeth	city	in
Massa	massa	Massa	city	no
Massa and Carrara	massa-and-carrara	Massa and Carrara	region	alone
Massafra	massafra	Massafra	city	in
Massamá	massama	Massamá	city	in
Massapequa	massapequa	Massapequa	city	in
Massapequa Park	massapequa-park	Massapequa Park	city	alone
Massillon	massillon	Massillon	city	in
Massy	massy	Massy	city	in
Maştağa	mastaga	Maştağa	city	in
Masterton	masterton	Masterton	city	in
Mastic	mastic	Mastic	city	in
Mastung	mastung	Mastung	city	in
Masuda	masuda	Masuda	city	in
Masumbwe	masumbwe	Masumbwe	city	in
Masvingo	masvingo	Masvingo	city	alone
Maşyaf	masyaf	Maşyaf	city	in
Mata de São João	mata-de-sao-joao	Mata de São João	city	alone
Matabeleland North	matabeleland-north	Matabeleland North	region	alone
Matabeleland South	matabeleland-south	Matabeleland South	region	alone
Matadi	matadi	Matadi	city	alone
Matádi	matadi	Matadi	city	alone
Matagalpa	matagalpa	Matagalpa	city	alone
Matale	matale	Matale	city	in
Matam	matam	Matam	region	in
Matanzas	matanzas	Matanzas	city	alone
Matão	matao	Matão	city	alone
Matara	matara	Matara	city	alone
Mataram	mataram	Mataram	city	alone
Mataró	mataro	Mataró	city	alone
Maţay	matay	Maţay	city	in
Matehuala	matehuala	Matehuala	city	alone
Matera	matera	Matera	city	in
Mateur	mateur	Mateur	city	in
Mathba	mathba	Mathba	city	in
Mathura	mathura	Mathura	city	alone
Mati	mati	Mati	city	in
Matli	matli	Matli	city	in
Mato Grosso	mato-grosso	Mato Grosso	region	alone
Mato Grosso do Sul	mato-grosso-do-sul	Mato Grosso do Sul	region	alone
Matola	matola	Matola	city	alone
Matosinhos	matosinhos-municipality	Matosinhos Municipality	city	in
Matosinhos Municipality	matosinhos-municipality	Matosinhos Municipality	city	alone
Matoury	matoury	Matoury	city	in
Matozinhos	matozinhos	Matozinhos	city	in
Matrouh	matrouh	Matrouh	region	alone
Matsubara	matsubara	Matsubara	city	alone
Matsubase	matsubase	Matsubase	city	in
Matsubushi	matsubushi	Matsubushi	city	in
Matsudo	matsudo	Matsudo	city	alone
Matsue	matsue	Matsue	city	alone
Matsumoto	matsumoto	Matsumoto	city	no
Matsuto	matsuto	Matsuto	city	alone
Matsuyama	matsuyama	Matsuyama	city	alone
Mattanur	mattanur	Mattanur	city	in
Matteson	matteson	Matteson	city	in
Matthews	matthews	Matthews	city	no
Mattoon	mattoon	Mattoon	city	in
Maturín	maturin	Maturín	city	alone
Mau	mau	Mau	city	no
Mauá	maua	Mauá	city	in
Mauban	mauban	Mauban	city	in
Maubeuge	maubeuge	Maubeuge	city	in
Maubin	maubin	Maubin	city	in
Maudaha	maudaha	Maudaha	city	in
Mauganj	mauganj	Mauganj	city	in
Maughold	maughold	Maughold	region	alone
Maulavi Bazar	maulavi-bazar	Maulavi Bazar	city	alone
Mauldin	mauldin	Mauldin	city	in
Maule	maule	Maule	region	in
Maulvi Bazar	maulvi-bazar	Maulvi Bazar	region	alone
Maumelle	maumelle	Maumelle	city	in
Maumere	maumere	Maumere	city	in
Maun	maun	Maun	city	in
Maunabo	maunabo	Maunabo	region	alone
Maur	maur	Maur	city	in
Mauren	mauren	Mauren	region	in
Mavelikkara	mavelikkara	Mavelikkara	city	in
Mavoor	mavoor	Mavoor	city	in
Mawana	mawana	Mawana	city	alone
Mawlaik	mawlaik	Mawlaik	city	in
Mawlamyine	mawlamyine	Mawlamyine	city	alone
Mawlamyinegyunn	mawlamyinegyunn	Mawlamyinegyunn	city	in
Mawson	mawson	Mawson	city	in
Maxixe	maxixe	Maxixe	city	alone
Mayabeque	mayabeque	Mayabeque	region	alone
Mayaguana	mayaguana	Mayaguana	region	alone
Mayagüez	mayaguez	Mayagüez	city	alone
Maych’ew	maych-ew	Maych’ew	city	in
Mayenne	mayenne	Mayenne	region	alone
Mayfield Heights	mayfield-heights	Mayfield Heights	city	alone
Mayiladuthurai	mayiladuthurai	Mayiladuthurai	city	alone
Maymana	maymana	Maymana	city	alone
Mayo	mayo	Mayo	region	in
Mayo-Kebbi Est	mayo-kebbi-est	Mayo-Kebbi Est	region	alone
Mayo-Kebbi Ouest	mayo-kebbi-ouest	Mayo-Kebbi Ouest	region	alone
Maysan	maysan	Maysan	region	alone
Maywood	maywood	Maywood	city	in
Mazabuka	mazabuka	Mazabuka	city	alone
Mazandaran	mazandaran	Mazandaran	region	alone
Mazari Sharif	mazar-i-sharif	Mazar-i-Sharif	city	alone
Mazara del Vallo	mazara-del-vallo	Mazara del Vallo	city	alone
Mazarrón	mazarron	Mazarrón	city	in
Mazatenango	mazatenango	Mazatenango	city	in
Mazatlan	mazatlan-	Mazatlan	city	in
Mažeikiai	mazeikiai	Mažeikiai	city	in
Mazhan	mazhan	Mazhan	city	in
Mazyr	mazyr	Mazyr	city	alone
Mbaïki	mbaiki	Mbaïki	city	alone
Mbaké	mbake	Mbaké	city	alone
Mbale	mbale	Mbale	city	alone
Mbalmayo	mbalmayo	Mbalmayo	city	alone
Mbandaka	mbandaka	Mbandaka	city	alone
Mbándáká	mbandaka	Mbandaka	city	alone
Mbandjok	mbandjok	Mbandjok	city	in
Mbanga	mbanga	Mbanga	city	in
Mbanza-Ngungu	mbanza-ngungu	Mbanza-Ngungu	city	alone
Mbarara	mbarara	Mbarara	city	alone
Mbeya	mbeya	Mbeya	city	alone
Mbinga	mbinga	Mbinga	city	in
Mbomou	mbomou	Mbomou	region	alone
Mbouda	mbouda	Mbouda	city	alone
Mbuji-Mayi	mbuji-mayi	Mbuji-Mayi	city	alone
McAlester	mcalester	McAlester	city	in
McAllen	mcallen	McAllen	city	in
McDonough	mcdonough	McDonough	city	in
McHenry	mchenry	McHenry	city	in
McKeesport	mckeesport	McKeesport	city	in
McKinleyville	mckinleyville	McKinleyville	city	in
McKinney	mckinney	McKinney	city	in
McLean	mclean	McLean	city	no
McMinnville	mcminnville	McMinnville	city	in
McMurdo	mcmurdo	McMurdo	city	in
Mead Valley	mead-valley	Mead Valley	city	alone
Meadow Woods	meadow-woods	Meadow Woods	city	alone
Meadowbrook	meadowbrook	Meadowbrook	city	in
Meads	meads	Meads	city	alone
Meath	meath	Meath	region	in
Meaux	meaux	Meaux	city	in
Makkah al Mukarramah	mecca	Mecca	city	alone
Mechanicsville	mechanicsville	Mechanicsville	city	in
Mechernich	mechernich	Mechernich	city	in
Mechi	mechi	Mechi	region	in
Mechraa Bel Ksiri	mechraa-bel-ksiri	Mechraa Bel Ksiri	city	alone
Medak	medak	Medak	city	in
Médéa	medea	Médéa	city	alone
Medea	medea-dz	Medea	region	in
Medemblik	medemblik	Medemblik	city	in
Medenine	medenine	Medenine	city	alone
Medford	medford	Medford	city	no
Medgidia	medgidia	Medgidia	city	in
Medianeira	medianeira	Medianeira	city	in
Mediaş	medias	Mediaş	city	in
Mediaș	medias	Mediaş	city	in
Međimurje	medimurje	Međimurje	region	alone
Medina Estates	medina-estates	Medina Estates	city	alone
Medininagar	medininagar	Medininagar	city	alone
Medinipur	medinipur	Medinipur	city	alone
Medio Campidano	medio-campidano	Medio Campidano	region	alone
Médiouna	mediouna	Médiouna	region	alone
Mednogorsk	mednogorsk	Mednogorsk	city	in
Mednoqorsk	mednogorsk	Mednogorsk	city	in
Medway	medway	Medway	region	alone
Meerane	meerane	Meerane	city	in
Meerbusch	meerbusch	Meerbusch	city	in
Meerut	meerut	Meerut	city	alone
Meftah	meftah	Meftah	city	in
Megarine	megarine	Megarine	city	in
Meghalaya	meghalaya	Meghalaya	region	alone
Megion	megion	Megion	city	in
Meqion	megion	Megion	city	in
Mehar	mehar	Mehar	city	in
Mehdia daira de meghila	mehdia-daira-de-meghila	Mehdia daira de meghila	city	alone
Mehedinți	mehedinti	Mehedinți	region	alone
Mehedinţi	mehedinti-ro	Mehedinţi	region	alone
Mehendiganj	mehendiganj	Mehendiganj	city	in
Meherpur	meherpur	Meherpur	region	alone
Mehkar	mehkar	Mehkar	city	in
Mehlville	mehlville	Mehlville	city	in
Mehndawal	mehndawal	Mehndawal	city	in
Mehrabpur	mehrabpur	Mehrabpur	city	in
Meïganga	meiganga	Meïganga	city	alone
Meihekou	meihekou	Meihekou	city	alone
Meikle Earnock	meikle-earnock	Meikle Earnock	city	alone
Meiktila	meiktila	Meiktila	city	alone
Meinerzhagen	meinerzhagen	Meinerzhagen	city	in
Meishan	meishan	Meishan	city	alone
Mei-ch’eng-chen	meizhou	Meizhou	city	alone
Meizhou	meizhou	Meizhou	city	alone
Mejicanos	mejicanos	Mejicanos	city	alone
Mek'ele	mek-ele	Mek'ele	city	alone
Mekla	mekla	Mekla	city	in
Meknes	meknes	Meknès	city	alone
Meknès-Tafilalet	meknes-tafilalet	Meknès-Tafilalet	region	alone
Melaka	melaka	Melaka	region	alone
Melaky	melaky	Melaky	region	alone
Melati	melati	Melati	city	alone
Meleuz	meleuz	Meleuz	city	alone
Melgar	melgar	Melgar	city	in
Melipilla	melipilla	Melipilla	city	alone
Melito di Napoli	melito-di-napoli	Melito di Napoli	city	alone
Melksham	melksham	Melksham	city	in
Melle	melle	Melle	city	in
Mělník	melnik	Mělník	region	alone
Melo	melo	Melo	city	in
Melong	melong	Melong	city	in
Melouza	melouza	Melouza	city	in
Melrose	melrose	Melrose	city	in
Melrose Park	melrose-park	Melrose Park	city	alone
Melton Mowbray	melton-mowbray	Melton Mowbray	city	alone
Melun	melun	Melun	city	in
Melur	melur	Melur	city	in
Melville	melville	Melville	city	no
Memari	memari	Memari	city	in
Menabe	menabe	Menabe	region	alone
Ménaka	menaka	Ménaka	region	alone
Menasha	menasha	Menasha	city	in
Mendaha	mendaha	Mendaha	city	in
Menden	menden	Menden	city	in
Mendi	mendi	Mendi	city	in
Mene Grande	mene-grande	Mene Grande	city	alone
Menemen	menemen	Menemen	city	in
Menen	menen	Menen	city	in
Menin	menen	Menen	city	in
Meng-ch’eng-hsien	mengcheng-chengguanzhen	Mengcheng Chengguanzhen	city	alone
Mengcheng Chengguanzhen	mengcheng-chengguanzhen	Mengcheng Chengguanzhen	city	alone
Menghuan	menghuan	Menghuan	city	alone
Lan-ts’ang	menglang	Menglang	city	alone
Menglang	menglang	Menglang	city	alone
Mengmao	mengmao	Mengmao	city	alone
Mengyin	mengyin	Mengyin	city	alone
Menifee	menifee	Menifee	city	in
Menominee	menominee	Menominee	city	in
Menomonee Falls	menomonee-falls	Menomonee Falls	city	alone
Menomonie	menomonie	Menomonie	city	in
Menongue	menongue	Menongue	city	in
Mentekab	mentekab	Mentekab	city	in
Menton	menton	Menton	city	in
Mentor	mentor	Mentor	city	in
Mentougou	mentougou	Mentougou	city	alone
Menuma	menuma	Menuma	city	in
Meppel	meppel	Meppel	city	in
Meppen	meppen	Meppen	city	no
Mequon	mequon	Mequon	city	in
Marka	merca	Merca	city	alone
Merca	merca	Merca	city	alone
Merced	merced	Merced	city	in
Mercer Island	mercer-island	Mercer Island	city	alone
Mercerville-Hamilton Square	mercerville-hamilton-square	Mercerville-Hamilton Square	city	alone
Merelani	merelani	Merelani	city	in
Merida	merida-	Merida	city	no
Meriden	meriden	Meriden	city	in
Meridian	meridian	Meridian	city	in
Mérignac	merignac	Mérignac	city	alone
Merizo	merizo	Merizo	region	alone
Merkezefendi	merkezefendi	Merkezefendi	city	alone
Merksem	merksem	Merksem	city	in
Merlo	merlo	Merlo	city	alone
Merouana	merouana	Merouana	city	in
Merrick	merrick	Merrick	city	in
Merrifield	merrifield	Merrifield	city	in
Merrillville	merrillville	Merrillville	city	in
Merrimack	merrimack	Merrimack	city	in
Merritt Island	merritt-island	Merritt Island	city	alone
Mersch	mersch	Mersch	region	alone
Merta	merta	Merta	city	in
Merthyr Tydfil	merthyr-tydfil	Merthyr Tydfil	city	alone
Merton	merton	Merton	region	alone
Mertoyudan	mertoyudan	Mertoyudan	city	alone
Meru	meru	Meru	city	in
Merzifon	merzifon	Merzifon	city	in
Mesagne	mesagne	Mesagne	city	in
Meskiana	meskiana	Meskiana	city	in
Mesquite	mesquite	Mesquite	city	in
Messaad	messaad	Messaad	city	alone
Mestre	mestre	Mestre	city	alone
Meta	meta	Meta	region	no
Metairie	metairie	Metairie	city	in
Metairie Terrace	metairie-terrace	Metairie Terrace	city	alone
Metallostroy	metallostroy	Metallostroy	city	in
Metamorfosi	metamorfosi	Metamorfosi	city	in
Metepec	metepec	Metepec	city	in
Methuen	methuen	Methuen	city	in
Metlakatla	metlakatla	Metlakatla	city	in
Metlaoui	metlaoui	Metlaoui	city	in
Metlili Chaamba	metlili-chaamba	Metlili Chaamba	city	alone
Mettmann	mettmann	Mettmann	city	in
Mettupalayam	mettupalayam	Mettupalayam	city	alone
Mettur	mettur	Mettur	city	in
Metu	metu	Metu	city	in
Metzingen	metzingen	Metzingen	city	in
Meudon	meudon	Meudon	city	in
Meulaboh	meulaboh	Meulaboh	city	in
Meurthe-et-Moselle	meurthe-et-moselle	Meurthe-et-Moselle	region	alone
Mexborough	mexborough	Mexborough	city	in
Mexicali	mexicali	Mexicali	city	alone
Meybod	meybod	Meybod	city	in
Meycauayan	meycauayan	Meycauayan	city	alone
Meyrin	meyrin	Meyrin	city	in
Meyzieu	meyzieu	Meyzieu	city	in
Meyzieux	meyzieu	Meyzieu	city	in
Mezhdurechensk	mezhdurechensk	Mezhdurechensk	city	alone
Miami Beach	miami-beach	Miami Beach	city	alone
Miami Gardens	miami-gardens	Miami Gardens	city	alone
Miami Lakes	miami-lakes	Miami Lakes	city	alone
Miamisburg	miamisburg	Miamisburg	city	in
Mian Channu	mian-channu	Mian Channu	city	alone
Miandoab	miandoab	Miandoab	city	alone
Miandowab	miandoab	Miandoab	city	alone
Miandrarivo	miandrarivo	Miandrarivo	city	in
Mianke Mor	mianke-mor	Mianke Mor	city	alone
Mianwali	mianwali	Mianwali	city	alone
Mianyang	mianyang	Mianyang	city	alone
Miaojie	miaojie	Miaojie	city	alone
Miaoli	miaoli	Miaoli	region	alone
Miaoyu	miaoyu	Miaoyu	city	in
Miaozi	miaozi	Miaozi	city	in
Miass	miass	Miass	city	alone
Mibu	mibu	Mibu	city	in
Michael	michael	Michael	region	no
Michalovce	michalovce	Michalovce	city	in
Michelstadt	michelstadt	Michelstadt	city	in
Mi-ch’eng-chen	micheng	Micheng	city	alone
Micheng	micheng	Micheng	city	alone
Michigan City	michigan-city	Michigan City	city	alone
Michoacán	michoacan	Michoacán	region	alone
Michurinsk	michurinsk	Michurinsk	city	alone
Miçurinsk	michurinsk	Michurinsk	city	alone
Mid and East Antrim	mid-and-east-antrim	Mid and East Antrim	region	alone
Middelburg	middelburg	Middelburg	city	in
Middle Govĭ	middle-govi	Middle Govĭ	region	alone
Middle Juba	middle-juba	Middle Juba	region	alone
Middle Shabele	middle-shabele	Middle Shabele	region	alone
Middle Shebelle	middle-shebelle	Middle Shebelle	region	alone
Middleborough	middleborough	Middleborough	city	in
Middleburg Heights	middleburg-heights	Middleburg Heights	city	alone
Middleton	middleton	Middleton	city	in
Middletown	middletown	Middletown	city	in
Midelt	midelt	Midelt	city	in
Midland	midland	Midland	city	in
Midlothian	midlothian	Midlothian	city	in
Midoun	midoun	Midoun	city	in
Midrand	midrand	Midrand	city	in
Midsayap	midsayap	Midsayap	city	in
Midstream	midstream	Midstream	city	in
Midvale	midvale	Midvale	city	in
Midway Islands	midway-islands	Midway Islands	region	alone
Midwest City	midwest-city	Midwest City	city	alone
Midyat	midyat	Midyat	city	alone
Mie	mie	Mie	region	in
Melecas	mielec	Mielec	city	alone
Mielec	mielec	Mielec	city	no
Miepherkeim	miepherkeim	Miepherkeim	city	alone
Silvan	miepherkeim	Miepherkeim	city	no
Miercurea Ciuc	miercurea-ciuc	Miercurea-Ciuc	city	alone
Miercurea-Ciuc	miercurea-ciuc	Miercurea-Ciuc	city	alone
Mieres	mieres	Mieres	city	in
Mieres del Camino	mieres	Mieres	city	alone
Mieres del Camín	mieres	Mieres	city	alone
Migdal HaEmeq	migdal-haemeq	Migdal HaEmeq	city	alone
Migori	migori	Migori	city	in
Mihara	mihara	Mihara	city	alone
Mihe	mihe	Mihe	city	in
Mijas	mijas	Mijas	city	alone
Mikhaylovka	mikhaylovka	Mikhaylovka	city	in
Mikhaylovsk	mikhaylovsk	Mikhaylovsk	city	in
Miki	miki	Miki	city	in
Mikkeli	mikkeli	Mikkeli	city	in
Mikoluvas	mikolow	Mikołów	city	in
Mikołów	mikolow	Mikołów	city	in
Mila	mila	Mila	city	no
Milagro	milagro	Milagro	city	alone
Milak	milak	Milak	city	in
Milas	milas	Milas	city	in
Milazzo	milazzo	Milazzo	city	in
Mildura	mildura	Mildura	city	in
Milford	milford	Milford	city	in
Milford Mill	milford-mill	Milford Mill	city	alone
Mililani Town	mililani-town	Mililani Town	city	alone
Mill Creek East	mill-creek-east	Mill Creek East	city	alone
Millbrae	millbrae	Millbrae	city	in
Millbrook	millbrook	Millbrook	city	in
Millcreek	millcreek	Millcreek	city	in
Milledgeville	milledgeville	Milledgeville	city	in
Millerovo	millerovo	Millerovo	city	in
Millville	millville	Millville	city	in
Milne Bay	milne-bay	Milne Bay	region	alone
Milpitas	milpitas	Milpitas	city	in
Milton	milton	Milton	city	no
Milwaukie	milwaukie	Milwaukie	city	in
Mimaropa	mimaropa	Mimaropa	region	alone
Mimarsinan	mimarsinan	Mimarsinan	city	in
Minab	minab	Minab	city	alone
Minaçu	minacu	Minaçu	city	in
Minakuchicho-matoba	minakuchicho-matoba	Minakuchicho-matoba	city	alone
Minamata	minamata	Minamata	city	in
Minamirinkan	minamirinkan	Minamirinkan	city	alone
Minas	minas	Minas	city	in
Minas de Matahambre	minas-de-matahambre	Minas de Matahambre	city	alone
Minatitlán	minatitlan	Minatitlán	city	alone
Minato	minato	Minato	city	no
Minbu	minbu	Minbu	city	in
Minchianabad	minchianabad	Minchianabad	city	in
Mindelo	mindelo	Mindelo	city	alone
Mineiros	mineiros	Mineiros	city	in
Mineola	mineola	Mineola	city	in
Mineralnye Vody	mineralnye-vody	Mineralnye Vody	city	alone
Mineralnıye Vodı	mineralnye-vody	Mineralnye Vody	city	alone
Mingachevir	mingachevir	Mingachevir	city	alone
Mingəçevir	mingachevir	Mingachevir	city	alone
Minggang	minggang	Minggang	city	alone
Mingguang	mingguang	Mingguang	city	alone
Minglanilla	minglanilla	Minglanilla	city	alone
Mingora	mingora	Mingora	city	alone
Mingshui	mingshui	Mingshui	city	alone
Minna	minna	Minna	city	no
Minnetonka	minnetonka	Minnetonka	city	in
Minnetonka Mills	minnetonka-mills	Minnetonka Mills	city	alone
Minoh	minoh	Minoh	city	alone
Minokamo	minokamo	Minokamo	city	in
Minot	minot	Minot	city	in
Mazovijos Minskas	minsk-mazowiecki	Mińsk Mazowiecki	city	alone
Mińsk Mazowiecki	minsk-mazowiecki	Mińsk Mazowiecki	city	alone
Mint Hill	mint-hill	Mint Hill	city	alone
Minusinsk	minusinsk	Minusinsk	city	alone
Minya	minya	Minya	city	alone
Minyat an Naşr	minyat-an-nasr	Minyat an Naşr	city	alone
Mioveni	mioveni	Mioveni	city	in
Miquelon	miquelon	Miquelon	city	in
Miquelon-Langlade	miquelon-langlade	Miquelon-Langlade	region	alone
Mira	mira	Mira	city	no
Mirabel	mirabel	Mirabel	city	in
Miracema	miracema	Miracema	city	in
Miragoâne	miragoane	Miragoâne	city	alone
Miramar	miramar	Miramar	city	no
Miramichi	miramichi	Miramichi	city	in
Miranda	miranda	Miranda	city	no
Miranpur	miranpur	Miranpur	city	in
Miranpur Katra	miranpur-katra	Miranpur Katra	city	alone
Mirfield	mirfield	Mirfield	city	in
Miri	miri	Miri	city	in
Mirny	mirny	Mirny	city	in
Mirpur Khas	mirpur-khas	Mirpur Khas	city	alone
Mirpur Mathelo	mirpur-mathelo	Mirpur Mathelo	city	alone
Miryalaguda	miryalaguda	Miryalaguda	city	alone
Miryang	miryang	Miryang	city	in
Mirzapur	mirzapur	Mirzapur	city	alone
Misamis Occidental	misamis-occidental	Misamis Occidental	region	alone
Misamis Oriental	misamis-oriental	Misamis Oriental	region	alone
Misantla	misantla	Misantla	city	in
Misawa	misawa	Misawa	city	in
Mishan	mishan	Mishan	city	alone
Mishawaka	mishawaka	Mishawaka	city	in
Mishima	mishima	Mishima	city	alone
Misiones	misiones	Misiones	region	no
Mislata	mislata	Mislata	city	in
Misratah	misratah	Misratah	city	alone
Mişratah	misratah-ly	Mişratah	region	alone
Mission	mission	Mission	city	no
Missoula	missoula	Missoula	city	in
Missouri City	missouri-city	Missouri City	city	alone
Misterbianco	misterbianco	Misterbianco	city	in
Misungwi	misungwi	Misungwi	city	in
Mitcham	mitcham	Mitcham	city	in
Mitchell	mitchell	Mitchell	city	no
Mitha Tiwana	mitha-tiwana	Mitha Tiwana	city	alone
Mitiaro	mitiaro	Mitiaro	region	alone
Mito	mito	Mito	city	in
Mitsukaido	mitsukaido	Mitsukaido	city	in
Mitsuke	mitsuke	Mitsuke	city	in
Mityana	mityana	Mityana	city	in
Miura	miura	Miura	city	no
Mixco	mixco	Mixco	city	alone
Mixia	mixia	Mixia	city	in
Mixquiahuala de Juarez	mixquiahuala-de-juarez	Mixquiahuala de Juarez	city	alone
Miyagi	miyagi	Miyagi	region	alone
Miyako	miyako	Miyako	city	in
Miyakonojo	miyakonojo	Miyakonojo	city	alone
Mi-lo-hsien-i-tsu-tzu-chih-ch’ü	miyang	Miyang	city	alone
Miyang	miyang	Miyang	city	alone
Miyazaki	miyazaki	Miyazaki	city	no
Miyoshi	miyoshi	Miyoshi	city	in
Mizdah	mizdah	Mizdah	city	in
Mizoram	mizoram	Mizoram	region	alone
Mizque	mizque	Mizque	city	in
Mizunami	mizunami	Mizunami	city	in
Mizusawa	mizusawa	Mizusawa	city	alone
Mkwanga	mkwanga	Mkwanga	city	in
Mladá Boleslav	mlada-boleslav	Mladá Boleslav	city	alone
Mlandizi	mlandizi	Mlandizi	city	in
Mława	mlawa	Mława	city	in
Mlimba	mlimba	Mlimba	city	in
Mlonggo	mlonggo	Mlonggo	city	in
Moa	moa	Moa	city	no
Moanda	moanda	Moanda	city	in
Mobara	mobara	Mobara	city	alone
Moca	moca	Moca	city	in
Mochudi	mochudi	Mochudi	city	in
Mocímboa	mocimboa	Mocímboa	city	in
Mococa	mococa	Mococa	city	in
Modakeke	modakeke	Modakeke	city	alone
Modasa	modasa	Modasa	city	in
Modica	modica	Modica	city	in
Modiin	modiin	Modiin	city	alone
Modiin Ilit	modiin-ilit	Modiin Ilit	city	alone
Modimolle	modimolle	Modimolle	city	in
Mödling	modling	Mödling	city	in
Modugno	modugno	Modugno	city	in
Moga	moga	Moga	city	in
Mogi das Cruzes	mogi-das-cruzes	Mogi das Cruzes	city	alone
Mogi Guaçu	mogi-guacu	Mogi Guaçu	city	alone
Mogi Mirim	mogi-mirim	Mogi Mirim	city	alone
Mogoditshane	mogoditshane	Mogoditshane	city	in
Mogok	mogok	Mogok	city	alone
Mohale's Hoek	mohale-s-hoek	Mohale's Hoek	city	alone
Mohale’s Hoek	mohale-s-hoek-ls	Mohale’s Hoek	region	alone
Mohali	mohali	Mohali	city	alone
Mohammedia	mohammedia	Mohammedia	city	alone
Mohéli	moheli	Mohéli	region	alone
Mohr	mohr	Mohr	city	in
Mohyliv-Podilskyy	mohyliv-podilskyy	Mohyliv-Podilskyy	city	alone
Mojkovac	mojkovac	Mojkovac	region	alone
Mojo	mojo	Mojo	city	in
Mojokerto	mojokerto	Mojokerto	city	alone
Moka	moka	Moka	region	in
Mokameh	mokameh	Mokameh	city	in
Mokena	mokena	Mokena	city	in
Mokhotlong	mokhotlong	Mokhotlong	region	alone
Mokokchung	mokokchung	Mokokchung	city	in
Mokolo	mokolo	Mokolo	city	alone
Mokopane	mokopane	Mokopane	city	in
Mokotów	mokotow	Mokotów	city	alone
Mokpo	mokpo	Mokpo	city	alone
Molenbeek-Saint-Jean	molenbeek-saint-jean	Molenbeek-Saint-Jean	city	alone
Molepolole	molepolole	Molepolole	city	alone
Molfetta	molfetta	Molfetta	city	in
Molina	molina	Molina	city	in
Molina de Segura	molina-de-segura	Molina de Segura	city	alone
Moline	moline	Moline	city	in
Molise	molise	Molise	region	alone
Mollendo	mollendo	Mollendo	city	in
Mollet del Vallès	mollet-del-valles	Mollet del Vallès	city	alone
Mollet del Vallés	mollet-del-valles	Mollet del Vallès	city	alone
Mölndal	molndal	Mölndal	city	in
Molo	molo	Molo	city	in
Maluku Islands	moluccas	Moluccas	region	alone
Momostenango	momostenango	Momostenango	city	in
Mompós	mompos	Mompós	city	in
Mon	mon	Mon	region	no
Monaco-Ville	monaco-ville	Monaco-Ville	region	alone
Monagas	monagas	Monagas	region	alone
Monaghan	monaghan	Monaghan	region	alone
Monastir	monastir	Monastir	city	alone
Moncalieri	moncalieri	Moncalieri	city	in
Monchegorsk	monchegorsk	Monchegorsk	city	in
Monçeqorsk	monchegorsk	Monchegorsk	city	in
Monclova	monclova	Monclova	city	alone
Mondlo	mondlo	Mondlo	city	in
Mondolkiri	mondolkiri	Mondolkiri	region	alone
Mondragone	mondragone	Mondragone	city	in
Mondulkiri	mondulkiri	Mondulkiri	region	alone
Moneghetti	moneghetti	Moneghetti	region	alone
Moneragala	moneragala	Moneragala	region	alone
Monfalcone	monfalcone	Monfalcone	city	in
Móng Cái	mong-cai	Móng Cái	city	alone
Mongaguá	mongagua	Mongaguá	city	in
Mongala	mongala	Mongala	region	alone
Mongar	mongar	Mongar	region	alone
Mongmong-Toto-Maite	mongmong-toto-maite	Mongmong-Toto-Maite	region	alone
Mongo	mongo	Mongo	city	in
Mongu	mongu	Mongu	city	in
Monheim am Rhein	monheim-am-rhein	Monheim am Rhein	city	alone
Monkayo	monkayo	Monkayo	city	in
Monmouthshire	monmouthshire	Monmouthshire	region	alone
Mono	mono	Mono	region	in
Monopoli	monopoli	Monopoli	city	in
Monroe	monroe	Monroe	city	no
Monroeville	monroeville	Monroeville	city	in
Monsefú	monsefu	Monsefú	city	in
Monseñor Nouel	monsenor-nouel	Monseñor Nouel	region	alone
Monsey	monsey	Monsey	city	in
Mont-de-Marsan	mont-de-marsan	Mont-de-Marsan	city	alone
Mont-Liban	mont-liban	Mont-Liban	region	alone
Mont-Saint-Hilaire	mont-saint-hilaire	Mont-Saint-Hilaire	city	alone
Montagnes	montagnes	Montagnes	region	alone
Montagu	montagu	Montagu	city	in
Montalbán	montalban	Montalbán	city	in
Montauban	montauban	Montauban	city	in
Montbéliard	montbeliard	Montbéliard	city	in
Moncada i Reixac	montcada-i-reixac	Montcada i Reixac	city	alone
Montcada i Reixac	montcada-i-reixac	Montcada i Reixac	city	alone
Montclair	montclair	Montclair	city	in
Montebello	montebello	Montebello	city	in
Montebelluna	montebelluna	Montebelluna	city	in
Montego Bay	montego-bay	Montego Bay	city	alone
Montelíbano	montelibano	Montelíbano	city	alone
Montélimar	montelimar	Montélimar	city	in
Montemorelos	montemorelos	Montemorelos	city	alone
Montepuez	montepuez	Montepuez	city	alone
Monterey	monterey	Monterey	city	in
Monterey Park	monterey-park	Monterey Park	city	alone
Montería	monteria	Montería	city	alone
Montero	montero	Montero	city	alone
Monterotondo	monterotondo	Monterotondo	city	in
Monterusciello	monterusciello	Monterusciello	city	in
Montes Claros	montes-claros	Montes Claros	city	alone
Montesilvano Marina	montesilvano-marina	Montesilvano Marina	city	alone
Monthey	monthey	Monthey	city	in
Monticello	monticello	Monticello	city	in
Montigny-le-Bretonneux	montigny-le-bretonneux	Montigny-le-Bretonneux	city	alone
Montigny-lès-Metz	montigny-les-metz	Montigny-lès-Metz	city	alone
Montijo	montijo	Montijo	city	in
Montluçon	montlucon	Montluçon	city	in
Montreuil	montreuil	Montreuil	city	alone
Montrose	montrose	Montrose	city	in
Montrouge	montrouge	Montrouge	city	in
Montserrado	montserrado	Montserrado	region	alone
Montville Center	montville-center	Montville Center	city	alone
Monufia	monufia	Monufia	region	alone
Monywa	monywa	Monywa	city	alone
Monza	monza	Monza	city	no
Monza and Brianza	monza-and-brianza	Monza and Brianza	region	alone
Monze	monze	Monze	city	in
Mooka	mooka	Mooka	city	alone
Moore	moore	Moore	city	no
Moore’s Island	moore-s-island	Moore’s Island	region	alone
Mooresville	mooresville	Mooresville	city	in
Moorhead	moorhead	Moorhead	city	in
Moorpark	moorpark	Moorpark	city	in
Moosburg	moosburg	Moosburg	city	in
Moose Jaw	moose-jaw	Moose Jaw	city	alone
Moquegua	moquegua	Moquegua	city	in
Mora	mora	Mora	city	in
Morada Nova	morada-nova	Morada Nova	city	alone
Moradabad	moradabad	Moradabad	city	alone
Moraga	moraga	Moraga	city	in
Moramanga	moramanga	Moramanga	city	in
Morar	morar	Morar	city	in
Moratuwa	moratuwa	Moratuwa	city	alone
Moravica	moravica	Moravica	region	alone
Moravskoslezský	moravskoslezsky	Moravskoslezský	region	alone
Moray	moray	Moray	region	no
Morazán	morazan	Morazán	region	alone
Morbihan	morbihan	Morbihan	region	alone
Morden	morden	Morden	city	in
Mordoviya Republic	mordovia	Mordovia	region	alone
Møre og Romsdal	more-og-romsdal	Møre og Romsdal	region	alone
Morecambe	morecambe	Morecambe	city	in
Morelos	morelos	Morelos	region	no
Morena	morena	Morena	city	alone
Moreno	moreno	Moreno	city	no
Moreton	moreton	Moreton	city	in
Mörfelden-Walldorf	morfelden-walldorf	Mörfelden-Walldorf	city	alone
Morganton	morganton	Morganton	city	in
Morgantown	morgantown	Morgantown	city	in
Moriguchi	moriguchi	Moriguchi	city	alone
Moriki	moriki	Moriki	city	in
Morioka	morioka	Morioka	city	alone
Moriya	moriya	Moriya	city	in
Moriyama	moriyama	Moriyama	city	alone
Morley	morley	Morley	city	in
Mormugao	mormugao	Mormugao	city	alone
Moro	moro	Moro	city	in
Morobe	morobe	Morobe	region	alone
Mkoa wa Morogoro	morogoro	Morogoro	city	alone
Morogoro	morogoro	Morogoro	city	alone
Morohongo	morohongo	Morohongo	city	in
Moroleón	moroleon	Moroleón	city	in
Morón	moron	Morón	city	no
Morón de la Frontera	moron-de-la-frontera	Morón de la Frontera	city	alone
Mörön	moron-mn	Mörön	city	in
Morona-Santiago	morona-santiago	Morona-Santiago	region	alone
Morondava	morondava	Morondava	city	in
Morong	morong	Morong	city	in
Morovis	morovis	Morovis	region	alone
Morozovsk	morozovsk	Morozovsk	city	in
Morrelgonj	morrelgonj	Morrelgonj	city	in
Morrinhos	morrinhos	Morrinhos	city	in
Morrisania	morrisania	Morrisania	city	in
Morristown	morristown	Morristown	city	in
Morrisville	morrisville	Morrisville	city	in
Morro Agudo	morro-agudo	Morro Agudo	city	alone
Morshansk	morshansk	Morshansk	city	in
Morton	morton	Morton	city	no
Morvi	morvi	Morvi	city	alone
Moschato	moschato	Moschato	city	in
Moshi	moshi	Moshi	city	alone
Mosonmagyaróvár	mosonmagyarovar	Mosonmagyaróvár	city	in
Mosquera	mosquera	Mosquera	city	in
Moss	moss	Moss	city	in
Mossamedes	mossamedes	Mossamedes	city	alone
Mossel Bay	mossel-bay	Mossel Bay	city	alone
Mössingen	mossingen	Mössingen	city	in
Mossoró	mossoro	Mossoró	city	alone
Most	most	Most	city	no
Mostaganem	mostaganem	Mostaganem	city	alone
Mosteiros	mosteiros	Mosteiros	region	alone
Móstoles	mostoles	Móstoles	city	alone
Mostovskoy	mostovskoy	Mostovskoy	city	in
Motala	motala	Motala	city	in
Motatán	motatan	Motatán	city	in
Motherwell	motherwell	Motherwell	city	in
Mothihari	mothihari	Mothihari	city	alone
Motril	motril	Motril	city	alone
Mott Haven	mott-haven	Mott Haven	city	alone
Mouhoun	mouhoun	Mouhoun	region	alone
Moulay Yacoub	moulay-yacoub	Moulay Yacoub	region	alone
Moundou	moundou	Moundou	city	alone
Mountain Brook	mountain-brook	Mountain Brook	city	alone
Mountlake Terrace	mountlake-terrace	Mountlake Terrace	city	alone
Mountsorrel	mountsorrel	Mountsorrel	city	in
Moeskroen	mouscron	Mouscron	city	in
Mouscron	mouscron	Mouscron	city	in
Mouzaïa	mouzaia	Mouzaïa	city	in
Moxico	moxico	Moxico	region	alone
Moyale	moyale	Moyale	city	in
Moyen-Chari	moyen-chari	Moyen-Chari	region	alone
Moyen-Ogooué	moyen-ogooue	Moyen-Ogooué	region	alone
Moyobamba	moyobamba	Moyobamba	city	in
Moyotzingo	moyotzingo	Moyotzingo	city	in
Mozdok	mozdok	Mozdok	city	in
Mojaysk	mozhaysk	Mozhaysk	city	in
Mozhaysk	mozhaysk	Mozhaysk	city	in
Mozhga	mozhga	Mozhga	city	in
Mpanda	mpanda	Mpanda	city	alone
Mpika	mpika	Mpika	city	in
Mpophomeni	mpophomeni	Mpophomeni	city	in
Mpumalanga	mpumalanga	Mpumalanga	city	in
Mranggen	mranggen	Mranggen	city	in
Mthatha	mthatha	Mthatha	city	in
Mtinko	mtinko	Mtinko	city	in
Mtsamboro	mtsamboro	Mtsamboro	region	alone
Mtsensk	mtsensk	Mtsensk	city	in
Mtskheta-Mtianeti	mtskheta-mtianeti	Mtskheta-Mtianeti	region	alone
Mtwara	mtwara	Mtwara	city	alone
Muan	muan	Muan	city	in
Muang Phônsavan	muang-phonsavan	Muang Phônsavan	city	alone
Muang Xay	muang-xay	Muang Xay	city	alone
Muar	muar-town	Muar town	city	in
Muar town	muar-town	Muar town	city	alone
Mubarak al Kabir	mubarak-al-kabir	Mubarak al Kabir	region	alone
Mubarakpur	mubarakpur	Mubarakpur	city	in
Mubi	mubi	Mubi	city	in
Muborak	muborak	Muborak	city	in
Much	much	Much	city	no
Muchinga	muchinga	Muchinga	region	alone
Mucuri	mucuri	Mucuri	city	in
Mudanjiang	mudanjiang	Mudanjiang	city	alone
Mudbidri	mudbidri	Mudbidri	city	in
Muddebihal	muddebihal	Muddebihal	city	in
Mudhol	mudhol	Mudhol	city	in
Mudon	mudon	Mudon	city	alone
Mudu	mudu	Mudu	city	in
Mudug	mudug	Mudug	region	in
Mufulira	mufulira	Mufulira	city	alone
Mughal Sarai	mughal-sarai	Mughal Sarai	city	alone
Muğla	mugla	Muğla	city	in
Mugnano di Napoli	mugnano-di-napoli	Mugnano di Napoli	city	alone
Muhafazat Hadramaout	muhafazat-hadramaout	Muhafazat Hadramaout	region	alone
Muhammadabad	muhammadabad	Muhammadabad	city	in
Muharraq	muharraq	Muharraq	region	alone
Mühlacker	muhlacker	Mühlacker	city	in
Mühlheim am Main	muhlheim-am-main	Mühlheim am Main	city	alone
Muikamachi	muikamachi	Muikamachi	city	in
Mujiayingzi	mujiayingzi	Mujiayingzi	city	alone
Mukacheve	mukacheve	Mukacheve	city	alone
Mukah	mukah	Mukah	city	in
Mukalla	mukalla	Mukalla	city	alone
Mukdahan	mukdahan	Mukdahan	city	in
Mukher	mukher	Mukher	city	in
Mukilteo	mukilteo	Mukilteo	city	in
Muko	muko	Muko	city	in
Mukono	mukono	Mukono	city	alone
Muktsar	muktsar	Muktsar	city	alone
Mulbagal	mulbagal	Mulbagal	city	in
Muling	muling	Muling	city	alone
Mullaitivu	mullaitivu	Mullaitivu	region	alone
Mulleriyawa	mulleriyawa	Mulleriyawa	city	in
Müllheim	mullheim	Müllheim	city	in
Mullingar	mullingar	Mullingar	city	in
Mulugu	mulugu	Mulugu	city	alone
Mumias	mumias	Mumias	city	in
Muncar	muncar	Muncar	city	alone
Muncie	muncie	Muncie	city	in
Mundelein	mundelein	Mundelein	city	in
Mungeli	mungeli	Mungeli	city	in
Munger	munger	Munger	city	alone
Mungyeong	mungyeong	Mungyeong	city	alone
Municipality of Monaco	municipality-of-monaco	Municipality of Monaco	region	alone
Muñiz	muniz	Muñiz	city	in
Munnar	munnar	Munnar	city	alone
Muñoz	munoz	Muñoz	city	in
Munsan	munsan	Munsan	city	in
Muntilan	muntilan	Muntilan	city	in
Muntok	muntok	Muntok	city	in
Munuf	munuf	Munuf	city	alone
Muradnagar	muradnagar	Muradnagar	city	alone
Murakami	murakami	Murakami	city	no
Muramvya	muramvya	Muramvya	region	alone
Murang’a	murang-a	Murang’a	region	alone
Murang'A	murang-a-ke	Murang'A	region	alone
Muratpaşa	muratpasa	Muratpaşa	city	alone
Muravlenko	muravlenko	Muravlenko	city	in
Mureş	mures	Mureş	region	in
Murfreesboro	murfreesboro	Murfreesboro	city	in
Muriaé	muriae	Muriaé	city	alone
Muricay	muricay	Muricay	city	alone
Muridke	muridke	Muridke	city	alone
Murom	murom	Murom	city	alone
Muroran	muroran	Muroran	city	alone
Murphy	murphy	Murphy	city	no
Murqub	murqub	Murqub	region	alone
Murray	murray	Murray	city	no
Murree	murree	Murree	city	in
Murrieta	murrieta	Murrieta	city	in
Murrysville	murrysville	Murrysville	city	in
Murshidabad	murshidabad	Murshidabad	city	in
Murtajapur	murtajapur	Murtajapur	city	in
Murwara	murwara	Murwara	city	alone
Murzuk	murzuk	Murzuk	city	in
Murzuq	murzuq	Murzuq	region	alone
Muş	mus	Muş	city	no
Musaffah City	musaffah-city	Musaffah City	city	alone
Musandam	musandam	Musandam	region	alone
Musashino	musashino	Musashino	city	alone
Muscatine	muscatine	Muscatine	city	in
Mushabani	mushabani	Mushabani	city	in
Mushie	mushie	Mushie	city	in
Musiri	musiri	Musiri	city	in
Muskego	muskego	Muskego	city	in
Muskegon	muskegon	Muskegon	city	in
Muskogee	muskogee	Muskogee	city	in
Musoma	musoma	Musoma	city	alone
Musselburgh	musselburgh	Musselburgh	city	in
Mussoorie	mussoorie	Mussoorie	city	in
Mustafabad	mustafabad	Mustafabad	city	in
Mustafakemalpaşa	mustafakemalpasa	Mustafakemalpaşa	city	alone
Mustang	mustang	Mustang	city	in
Muswell Hill	muswell-hill	Muswell Hill	city	alone
Mut	mut	Mut	city	no
Mutang	mutang	Mutang	city	in
Mutare	mutare	Mutare	city	alone
Mutengene	mutengene	Mutengene	city	in
Mutsu	mutsu	Mutsu	city	in
Muttenz	muttenz	Muttenz	city	in
Mutuáli	mutuali	Mutuáli	city	in
Muvattupula	muvattupula	Muvattupula	city	in
Muvattupuzha	muvattupuzha	Muvattupuzha	city	in
Muyinga	muyinga	Muyinga	city	alone
Muyuka	muyuka	Muyuka	city	in
Muzaffarabad	muzaffarabad	Muzaffarabad	city	alone
Muzaffargarh	muzaffargarh	Muzaffargarh	city	alone
Muzaffarnagar	muzaffarnagar	Muzaffarnagar	city	alone
Muzaffarpur	muzaffarpur	Muzaffarpur	city	alone
Mvomero	mvomero	Mvomero	city	in
Mwaro	mwaro	Mwaro	region	in
Mweka	mweka	Mweka	city	in
Mwene-Ditu	mwene-ditu	Mwene-Ditu	city	alone
Mỹ Tho	my-tho	Mỹ Tho	city	alone
Myanaung	myanaung	Myanaung	city	in
Myawadi	myawadi	Myawadi	city	in
Myaydo	myaydo	Myaydo	city	in
Myeik	myeik	Myeik	city	alone
Myingyan	myingyan	Myingyan	city	alone
Myitkyina	myitkyina	Myitkyina	city	alone
Mykolayiv	mykolaiv	Mykolaiv	city	alone
Mymensingh	mymensingh	Mymensingh	city	alone
Myrhorod	myrhorod	Myrhorod	city	in
Myrnohrad	myrnohrad	Myrnohrad	city	in
Myski	myski	Myski	city	in
Myslovicės	myslowice	Mysłowice	city	alone
Mysłowice	myslowice	Mysłowice	city	alone
Myszków	myszkow	Myszków	city	in
Myškuvas	myszkow	Myszków	city	in
Mytilene	mytilene	Mytilene	city	in
Mytishchi	mytishchi	Mytishchi	city	alone
Mıtişi	mytishchi	Mytishchi	city	alone
Mzuzu	mzuzu	Mzuzu	city	alone
N'dalatando	n-dalatando	N'dalatando	city	alone
N’diareme limamoulaye	n-diareme-limamoulaye	N’diareme limamoulaye	city	alone
N’Djaména	n-djamena-td	N’Djaména	region	alone
Na Klang	na-klang	Na Klang	city	alone
Naama	naama	Naama	region	in
Naas	naas	Naas	city	in
Nabadwip	nabadwip	Nabadwip	city	alone
Nabari	nabari	Nabari	city	alone
Nabatieh	nabatieh	Nabatieh	region	alone
Nabatîyé	nabatiye	Nabatîyé	region	alone
Nabatîyé et Tahta	nabatiye-et-tahta	Nabatîyé et Tahta	city	alone
Naberezhnye Chelny	naberezhnye-chelny	Naberezhnye Chelny	city	alone
Nabeul	nabeul	Nabeul	city	in
Nabha	nabha	Nabha	city	alone
Nabinagar	nabinagar	Nabinagar	city	in
Nabire	nabire	Nabire	city	in
Nabua	nabua	Nabua	city	in
Nabul	nabul	Nabul	region	in
Náchod	nachod	Náchod	region	alone
Nacional	nacional	Nacional	region	alone
Nacka	nacka	Nacka	city	in
Nacogdoches	nacogdoches	Nacogdoches	city	in
Nada	nada	Nada	city	in
Nadapuram	nadapuram	Nadapuram	city	in
Nadiad	nadiad	Nadiad	city	alone
Nador	nador	Nador	city	alone
Nadym	nadym	Nadym	city	in
Naesŏ	naeso	Naesŏ	city	alone
Næstved	naestved	Næstved	city	in
Nag Hammâdi	nag-hammadi	Nag Hammâdi	city	alone
Lungsod ng Naga	naga	Naga	city	alone
Naga	naga	Naga	city	in
Nagahama	nagahama	Nagahama	city	alone
Nagai	nagai	Nagai	city	no
Nagaoka	nagaoka	Nagaoka	city	alone
Nagapattinam	nagapattinam	Nagapattinam	city	alone
Nagar Karnul	nagar-karnul	Nagar Karnul	city	alone
Nagareyama	nagareyama	Nagareyama	city	alone
Nagari	nagari	Nagari	city	in
Nagarote	nagarote	Nagarote	city	in
Nagarpur	nagarpur	Nagarpur	city	alone
Nagaur	nagaur	Nagaur	city	alone
Nagda	nagda	Nagda	city	alone
Nagercoil	nagercoil	Nagercoil	city	alone
Nageswari	nageswari	Nageswari	city	in
Naghadeh	naghadeh	Naghadeh	city	alone
Nagina	nagina	Nagina	city	alone
Nago	nago	Nago	city	in
Nagold	nagold	Nagold	city	in
Nagqu	nagqu-prefecture	Nagqu Prefecture	city	in
Nagqu Prefecture	nagqu-prefecture	Nagqu Prefecture	city	alone
Naqu	nagqu-prefecture	Nagqu Prefecture	city	in
Nagua	nagua	Nagua	city	in
Naguabo	naguabo	Naguabo	region	alone
Nagykanizsa	nagykanizsa	Nagykanizsa	city	in
Nagykőrös	nagykoros	Nagykőrös	city	in
Nahan	nahan	Nahan	city	in
Nahariya	nahariya	Nahariya	city	in
Naharlagun	naharlagun	Naharlagun	city	in
Nahavand	nahavand	Nahavand	city	alone
Nahiyat Ghammas	nahiyat-ghammas	Nahiyat Ghammas	city	alone
Naḩiyat Saddat al Hindiyah	nahiyat-saddat-al-hindiyah	Naḩiyat Saddat al Hindiyah	city	alone
Nahouri	nahouri	Nahouri	region	alone
Nahualá	nahuala	Nahualá	city	in
Naic	naic	Naic	city	in
Naihati	naihati	Naihati	city	alone
Nailsea	nailsea	Nailsea	city	in
Nainital	nainital	Nainital	city	in
Nairobi Area	nairobi-area	Nairobi Area	region	alone
Naivasha	naivasha	Naivasha	city	in
Najafabad	najafabad	Najafabad	city	alone
Najafgarh	najafgarh	Najafgarh	city	alone
Najibabad	najibabad	Najibabad	city	alone
Najran	najran	Najran	city	alone
Naju	naju	Naju	city	in
Naka	naka	Naka	city	in
Nakama	nakama	Nakama	city	in
Nakamura	nakamura	Nakamura	city	no
Nakano	nakano	Nakano	city	in
Nakatsu	nakatsu	Nakatsu	city	alone
Nakatsugawa	nakatsugawa	Nakatsugawa	city	in
Nakhabino	nakhabino	Nakhabino	city	in
Nakhodka	nakhodka	Nakhodka	city	alone
Naxodka	nakhodka	Nakhodka	city	alone
Nakhon Nayok	nakhon-nayok	Nakhon Nayok	region	alone
Nakhon Pathom	nakhon-pathom	Nakhon Pathom	city	alone
Nakhon Phanom	nakhon-phanom	Nakhon Phanom	city	alone
Nakhon Ratchasima	nakhon-ratchasima	Nakhon Ratchasima	city	alone
Nakhon Sawan	nakhon-sawan	Nakhon Sawan	city	alone
Nakhon Si Thammarat	nakhon-si-thammarat	Nakhon Si Thammarat	city	alone
Nakodar	nakodar	Nakodar	city	in
Naksalbari	naksalbari	Naksalbari	city	in
Nakuru	nakuru	Nakuru	city	alone
Nal'chik	nalchik	Nalchik	city	alone
Nalchiti	nalchiti	Nalchiti	city	in
Nalgonda	nalgonda	Nalgonda	city	alone
Nalhati	nalhati	Nalhati	city	in
Naliang	naliang	Naliang	city	in
Nalut	nalut	Nalut	city	in
Nam Đinh	nam-dinh	Nam Đinh	city	alone
Thành Phố Nam Đinh	nam-dinh	Nam Đinh	city	alone
Namakkal	namakkal	Namakkal	city	in
Namangan	namangan	Namangan	city	alone
Namanyere	namanyere	Namanyere	city	in
Namentenga	namentenga	Namentenga	region	alone
Namerikawa	namerikawa	Namerikawa	city	in
Namibe	namibe	Namibe	region	alone
Namp’o	namp-o	Namp’o	city	alone
Nampa	nampa	Nampa	city	in
Namyangju	namyangju	Namyangju	city	alone
Nan	nan	Nan	region	no
Nana-Grébizi	nana-grebizi	Nana-Grébizi	region	alone
Nana-Mambéré	nana-mambere	Nana-Mambéré	region	alone
Nanaimo	nanaimo	Nanaimo	city	in
Nanao	nanao	Nanao	city	in
Nanchong	nanchong	Nanchong	city	alone
Nanded	nanded	Nanded	city	alone
Nandi	nandi	Nandi	region	in
Nandigama	nandigama	Nandigama	city	in
Nandikotkur	nandikotkur	Nandikotkur	city	in
Nanding	nanding	Nanding	city	alone
Nandu	nandu	Nandu	city	alone
Nandura Buzurg	nandura-buzurg	Nandura Buzurg	city	alone
Nandurbar	nandurbar	Nandurbar	city	alone
Nandyal	nandyal	Nandyal	city	alone
Nanfeng	nanfeng	Nanfeng	city	alone
Nanga Eboko	nanga-eboko	Nanga Eboko	city	alone
Nangal	nangal	Nangal	city	in
Nangen	nangen	Nangen	city	alone
Nangloi Jat	nangloi-jat	Nangloi Jat	city	alone
Nangong	nangong	Nangong	city	alone
Nanhu	nanhu	Nanhu	city	alone
Nanjangud	nanjangud	Nanjangud	city	in
Nanjian	nanjian	Nanjian	city	in
Nankana Sahib	nankana-sahib	Nankana Sahib	city	alone
Nanlong	nanlong	Nanlong	city	alone
Nanma	nanma	Nanma	city	alone
Nanpara	nanpara	Nanpara	city	in
Nanpiao	nanpiao	Nanpiao	city	alone
Nanping	nanping	Nanping	city	alone
Nenping shehiri	nanping	Nanping	city	alone
Nantai	nantai	Nantai	city	in
Nanterre	nanterre	Nanterre	city	alone
Nanto-shi	nanto-shi	Nanto-shi	city	alone
Nantong	nantong	Nantong	city	alone
Nentung shehiri	nantong	Nantong	city	alone
Nantou	nantou	Nantou	region	alone
Nan-t’ou-chieh	nantou-city	Nantou City	city	alone
Nantou City	nantou-city	Nantou City	city	alone
Nantwich	nantwich	Nantwich	city	in
Nanuet	nanuet	Nanuet	city	in
Nanumanga	nanumanga	Nanumanga	region	alone
Nanumea	nanumea	Nanumea	region	alone
Nanuque	nanuque	Nanuque	city	in
Nanxi	nanxi	Nanxi	city	alone
Nanyang	nanyang	Nanyang	city	alone
Nenyang shehiri	nanyang	Nanyang	city	alone
Nanyuki	nanyuki	Nanyuki	city	in
Nanzhang Chengguanzhen	nanzhang-chengguanzhen	Nanzhang Chengguanzhen	city	alone
Nanzhou	nanzhou	Nanzhou	city	in
Napanee	napanee	Napanee	city	in
Napier City	napier-city	Napier City	city	alone
Napo	napo	Napo	region	in
Narail	narail	Narail	city	in
Narang Mandi	narang-mandi	Narang Mandi	city	alone
Narangba	narangba	Narangba	city	in
Naranjal	naranjal	Naranjal	city	in
Naranjito	naranjito	Naranjito	city	in
Narasapuram	narasapuram	Narasapuram	city	in
Narasaraopet	narasaraopet	Narasaraopet	city	alone
Narathiwat	narathiwat	Narathiwat	city	in
Narayanganj	narayanganj	Narayanganj	city	alone
Narayani	narayani	Narayani	region	alone
Narayanpet	narayanpet	Narayanpet	city	in
Narbonne	narbonne	Narbonne	city	in
Nardò	nardo	Nardò	city	in
Narela	narela	Narela	city	alone
Nargund	nargund	Nargund	city	in
Nariño	narino	Nariño	region	alone
Narita	narita	Narita	city	alone
Narnaul	narnaul	Narnaul	city	alone
Naro-Fominsk	naro-fominsk	Naro-Fominsk	city	alone
Narok	narok	Narok	city	in
Naron	naron	Narón	city	in
Narón	naron	Narón	city	in
Narowal	narowal	Narowal	city	alone
Narra	narra	Narra	city	in
Narragansett	narragansett	Narragansett	city	in
Narsimhapur	narsimhapur	Narsimhapur	city	in
Narsingdi	narsingdi	Narsingdi	city	alone
Narsinghgarh	narsinghgarh	Narsinghgarh	city	in
Narsipatnam	narsipatnam	Narsipatnam	city	in
Nartkala	nartkala	Nartkala	city	in
Naruto	naruto	Naruto	city	in
Narutocho-mitsuishi	narutocho-mitsuishi	Narutocho-mitsuishi	city	alone
Narwana	narwana	Narwana	city	in
Naryn	naryn	Naryn	city	in
Nasarawa	nasarawa	Nasarawa	city	in
Nashik	nashik	Nashik	city	alone
Nashua	nashua	Nashua	city	in
Nasirabad	nasirabad	Nasirabad	city	in
Nasiriyah	nasiriyah	Nasiriyah	city	alone
Nassarawa	nassarawa	Nassarawa	region	alone
Nasugbu	nasugbu	Nasugbu	city	alone
Nasushiobara	nasushiobara	Nasushiobara	city	alone
Natchez	natchez	Natchez	city	in
Natchitoches	natchitoches	Natchitoches	city	in
Nathdwara	nathdwara	Nathdwara	city	in
Natick	natick	Natick	city	in
Natitingou	natitingou	Natitingou	city	alone
Nator	natore	Natore	city	alone
Natore	natore	Natore	city	alone
Naucalpan	naucalpan	Naucalpan	city	alone
Naudero	naudero	Naudero	city	in
Naugachhia	naugachhia	Naugachhia	city	in
Naugatuck	naugatuck	Naugatuck	city	in
Naushahra Virkan	naushahra-virkan	Naushahra Virkan	city	alone
Nautanwa	nautanwa	Nautanwa	city	in
Navahrudak	navahrudak	Navahrudak	city	in
Navan	navan	Navan	city	in
Navapolatsk	navapolatsk	Navapolatsk	city	alone
Navarra	navarra	Navarra	region	alone
Navarra Chartered Community	navarre	Navarre	region	alone
Navassa Island	navassa-island	Navassa Island	region	alone
Navegantes	navegantes	Navegantes	city	in
Naviraí	navirai	Naviraí	city	in
Năvodari	navodari	Năvodari	city	in
Navoiy	navoiy	Navoiy	city	alone
Navojoa	navojoa	Navojoa	city	alone
Navolato	navolato	Navolato	city	in
Lungsod ng Navotas	navotas	Navotas	city	alone
Navotas	navotas	Navotas	city	alone
Navrongo	navrongo	Navrongo	city	in
Navsari	navsari	Navsari	city	alone
Nawabganj	nawabganj	Nawabganj	city	alone
Nawabshah	nawabshah	Nawabshah	city	alone
Nawada	nawada	Nawada	city	alone
Nawalgarh	nawalgarh	Nawalgarh	city	in
Nawanshahr	nawanshahr	Nawanshahr	city	in
Naxi	naxi	Naxi	city	in
Nay Pyi Taw	nay-pyi-taw	Nay Pyi Taw	city	alone
Nayala	nayala	Nayala	region	alone
Nayarit	nayarit	Nayarit	region	alone
Nayoro	nayoro	Nayoro	city	in
Nayudupet	nayudupet	Nayudupet	city	in
Nazaré	nazare	Nazaré	city	in
Nazaré da Mata	nazare-da-mata	Nazaré da Mata	city	alone
Nazarovo	nazarovo	Nazarovo	city	in
Naze	naze	Naze	city	in
Nazerat 'Illit	nazerat-illit	Nazerat 'Illit	city	alone
Nazilli	nazilli	Nazilli	city	alone
Nazret	nazret	Nazret	city	alone
Ndibène Dahra	ndibene-dahra	Ndibène Dahra	city	alone
Néa Filadélfeia	nea-filadelfeia	Néa Filadélfeia	city	alone
Nea Ionia	nea-ionia	Nea Ionia	city	alone
Nea Liosia	nea-liosia	Nea Liosia	city	alone
Néa Smýrni	nea-smyrni	Néa Smýrni	city	alone
Neamţ	neamt	Neamţ	region	in
Neapoli	neapoli	Neapoli	city	in
Neath	neath	Neath	city	in
Neath Port Talbot	neath-port-talbot	Neath Port Talbot	region	alone
Nebbi	nebbi	Nebbi	city	in
Neckarsulm	neckarsulm	Neckarsulm	city	in
Necochea	necochea	Necochea	city	alone
Nederland	nederland	Nederland	city	in
Nedroma	nedroma	Nedroma	city	in
Nedumangad	nedumangad	Nedumangad	city	in
Needham	needham	Needham	city	in
Neem ka Thana	neem-ka-thana	Neem ka Thana	city	alone
Ñeembucú	neembucu	Ñeembucú	region	alone
Neenah	neenah	Neenah	city	in
Neftekamsk	neftekamsk	Neftekamsk	city	alone
Neftekumsk	neftekumsk	Neftekumsk	city	in
Nefteyugansk	nefteyugansk	Nefteyugansk	city	alone
Negara	negara	Negara	city	in
Negeri Sembilan	negeri-sembilan	Negeri Sembilan	region	alone
Negombo	negombo	Negombo	city	alone
Negros Occidental	negros-occidental	Negros Occidental	region	alone
Negros Oriental	negros-oriental	Negros Oriental	region	alone
Nehe	nehe	Nehe	city	in
Neietsu	neietsu	Neietsu	city	in
Yŏngwŏl	neietsu	Neietsu	city	in
Neijiang	neijiang	Neijiang	city	alone
Neiva	neiva	Neiva	city	no
Neka	neka	Neka	city	in
Nelamangala	nelamangala	Nelamangala	city	in
Nelidovo	nelidovo	Nelidovo	city	in
Nellikkuppam	nellikkuppam	Nellikkuppam	city	in
Nellore	nellore	Nellore	city	alone
Nelson	nelson	Nelson	city	no
Nelspruit	nelspruit	Nelspruit	city	in
Néma	nema	Néma	city	in
Nemby	nemby	Nemby	city	alone
Nemuro	nemuro	Nemuro	city	in
Nenets	nenets	Nenets	region	alone
Nenets Autonomous	nenets-autonomous	Nenets Autonomous	region	alone
Nenjiang	nenjiang	Nenjiang	city	alone
Nepalgunj	nepalgunj	Nepalgunj	city	alone
Nepanagar	nepanagar	Nepanagar	city	in
Nepean	nepean	Nepean	city	in
Nerekhta	nerekhta	Nerekhta	city	in
Neryungri	neryungri	Neryungri	city	alone
Ness Ziona	ness-ziona	Ness Ziona	city	alone
Neston	neston	Neston	city	in
Netanya	netanya	Netanya	city	alone
Netishyn	netishyn	Netishyn	city	in
Netivot	netivot	Netivot	city	in
Netphen	netphen	Netphen	city	in
Netrakona	netrakona	Netrakona	city	alone
Nettetal	nettetal	Nettetal	city	in
Nettuno	nettuno	Nettuno	city	in
Neu-Anspach	neu-anspach	Neu-Anspach	city	alone
Neu-Isenburg	neu-isenburg	Neu-Isenburg	city	alone
Neu-Ulm	neu-ulm	Neu-Ulm	city	alone
Neubrück	neubruck	Neubrück	city	in
Neuburg an der Donau	neuburg-an-der-donau	Neuburg an der Donau	city	alone
Neuenhagen	neuenhagen	Neuenhagen	city	in
Neufahrn bei Freising	neufahrn-bei-freising	Neufahrn bei Freising	city	alone
Neuilly-sur-Marne	neuilly-sur-marne	Neuilly-sur-Marne	city	alone
Neuilly-sur-Seine	neuilly-sur-seine	Neuilly-sur-Seine	city	alone
Neumarkt in der Oberpfalz	neumarkt-in-der-oberpfalz	Neumarkt in der Oberpfalz	city	alone
Ciudad de Neuquén	neuquen	Neuquén	city	alone
Neuquén	neuquen	Neuquén	city	alone
Neustadt am Rübenberge	neustadt-am-rubenberge	Neustadt am Rübenberge	city	alone
Neustadt bei Coburg	neustadt-bei-coburg	Neustadt bei Coburg	city	alone
Neustadt in Holstein	neustadt-in-holstein	Neustadt in Holstein	city	alone
Nev'yansk	nev-yansk	Nev'yansk	city	in
Nevers	nevers	Nevers	city	in
Nevinnomyssk	nevinnomyssk	Nevinnomyssk	city	alone
Nevinnomıssk	nevinnomyssk	Nevinnomyssk	city	alone
Nevşehir	nevsehir	Nevşehir	city	alone
New Albany	new-albany	New Albany	city	alone
New Amsterdam	new-amsterdam	New Amsterdam	city	alone
New Badah	new-badah	New Badah	city	alone
New Bedford	new-bedford	New Bedford	city	alone
New Berlin	new-berlin	New Berlin	city	alone
New Bern	new-bern	New Bern	city	alone
New Braunfels	new-braunfels	New Braunfels	city	alone
New Brighton	new-brighton	New Brighton	city	alone
New Britain	new-britain	New Britain	city	alone
New Cairo	new-cairo	New Cairo	city	alone
New Canaan	new-canaan	New Canaan	city	alone
New Castle	new-castle	New Castle	city	alone
New Glasgow	new-glasgow	New Glasgow	city	alone
New Hope	new-hope	New Hope	city	alone
New Iberia	new-iberia	New Iberia	city	alone
New Ireland	new-ireland	New Ireland	region	alone
New Lenox	new-lenox	New Lenox	city	alone
New London	new-london	New London	city	alone
New Lynn	new-lynn	New Lynn	city	alone
New Milford	new-milford	New Milford	city	alone
New Mills	new-mills	New Mills	city	alone
New Milton	new-milton	New Milton	city	alone
New Mirpur	new-mirpur	New Mirpur	city	alone
New Philadelphia	new-philadelphia	New Philadelphia	city	alone
New Plymouth	new-plymouth	New Plymouth	city	alone
New Port Richey	new-port-richey	New Port Richey	city	alone
New Providence	new-providence	New Providence	region	alone
New Rochelle	new-rochelle	New Rochelle	city	alone
New Salem	new-salem	New Salem	city	alone
New Smyrna Beach	new-smyrna-beach	New Smyrna Beach	city	alone
New Springville	new-springville	New Springville	city	alone
New Territory	new-territory	New Territory	city	alone
New Westminster	new-westminster	New Westminster	city	alone
Newala Kisimani	newala-kisimani	Newala Kisimani	city	alone
Newark on Trent	newark-on-trent	Newark on Trent	city	alone
Newberg	newberg	Newberg	city	in
Newburg	newburg	Newburg	city	in
Newburgh	newburgh	Newburgh	city	in
Newburn	newburn	Newburn	city	in
Newbury	newbury	Newbury	city	in
Newburyport	newburyport	Newburyport	city	in
Newcastle-under-Lyme	newcastle-under-lyme	Newcastle-under-Lyme	city	alone
Newcastle upon Tyne	newcastle-upon-tyne	Newcastle upon Tyne	city	alone
Newfoundland and Labrador	newfoundland-and-labrador	Newfoundland and Labrador	region	alone
Newham	newham	Newham	region	alone
Newington	newington	Newington	city	in
Newmarket	newmarket	Newmarket	city	in
Newnan	newnan	Newnan	city	in
Newport Beach	newport-beach	Newport Beach	city	alone
Newport News	newport-news	Newport News	city	alone
Newport Pagnell	newport-pagnell	Newport Pagnell	city	alone
Newquay	newquay	Newquay	city	in
Newton-le-Willows	newton-le-willows	Newton-le-Willows	city	alone
Newtownabbey	newtownabbey	Newtownabbey	city	in
Newtownards	newtownards	Newtownards	city	in
Neyagawa	neyagawa	Neyagawa	city	alone
Neyriz	neyriz	Neyriz	city	in
Neyshabur	neyshabur	Neyshabur	city	alone
Neyveli	neyveli	Neyveli	city	alone
Neyyattinkara	neyyattinkara	Neyyattinkara	city	alone
Nganjuk	nganjuk	Nganjuk	city	alone
Ngaoundéré	ngaoundere	Ngaoundéré	city	alone
Nghê An	nghe-an	Nghê An	region	alone
Nghĩa Lô	nghia-lo	Nghĩa Lô	city	alone
Ngöbe-Buglé	ngobe-bugle	Ngöbe-Buglé	region	alone
Ngouni	ngouni	Ngouni	region	alone
Ngounié	ngounie	Ngounié	region	alone
Ngozi	ngozi	Ngozi	region	no
Ngunut	ngunut	Ngunut	city	in
Nguru	nguru	Nguru	city	alone
Nguruka	nguruka	Nguruka	city	in
Ngwaketsi	ngwaketsi	Ngwaketsi	region	alone
Nha Trang	nha-trang	Nha Trang	city	alone
Niagara-on-the-Lake	niagara-on-the-lake	Niagara-on-the-Lake	city	alone
Nianbo	nianbo	Nianbo	city	alone
Nianzhuang	nianzhuang	Nianzhuang	city	alone
Nianzishan	nianzishan	Nianzishan	city	alone
Niari	niari	Niari	region	in
Niassa	niassa	Niassa	region	alone
Nibong Tebal	nibong-tebal	Nibong Tebal	city	alone
Nicetown-Tioga	nicetown-tioga	Nicetown-Tioga	city	alone
Nichelino	nichelino	Nichelino	city	in
Nichinan	nichinan	Nichinan	city	in
Nicholasville	nicholasville	Nicholasville	city	in
Nickerie	nickerie	Nickerie	region	alone
Nidadavole	nidadavole	Nidadavole	city	in
Nidda	nidda	Nidda	city	in
Nidderau	nidderau	Nidderau	city	in
Nidwalden	nidwalden	Nidwalden	region	alone
Niederkassel	niederkassel	Niederkassel	city	in
Niederkrüchten	niederkruchten	Niederkrüchten	city	in
Nieuwegein	nieuwegein	Nieuwegein	city	alone
Nièvre	nievre	Nièvre	region	alone
Niğde	nigde	Niğde	city	alone
Nigel	nigel	Nigel	city	no
Nihommatsu	nihommatsu	Nihommatsu	city	in
Nihtaur	nihtaur	Nihtaur	city	in
Niihama	niihama	Niihama	city	alone
Niitsu	niitsu	Niitsu	city	alone
Níjar	nijar	Níjar	city	in
Nijkerk	nijkerk	Nijkerk	city	in
Nikaia	nikaia	Nikaia	city	alone
Nikki	nikki	Nikki	city	alone
Nikolayevsk-on-Amur	nikolayevsk-on-amur	Nikolayevsk-on-Amur	city	alone
Nikopol	nikopol	Nikopol	city	alone
Niksar	niksar	Niksar	city	in
Nikšić	niksic	Nikšić	city	in
Nikulino	nikulino	Nikulino	city	in
Nilanga	nilanga	Nilanga	city	in
Niles	niles	Niles	city	in
Nileshwar	nileshwar	Nileshwar	city	in
Nilópolis	nilopolis	Nilópolis	city	alone
Nimba	nimba	Nimba	region	in
Nimbahera	nimbahera	Nimbahera	city	in
Nîmes	nimes	Nîmes	city	alone
Nimroz	nimroz	Nimroz	region	alone
Nimruz	nimruz	Nimruz	region	alone
Nineveh	nineveh	Nineveh	region	alone
Ningde	ningde	Ningde	city	alone
Ningdong	ningdong	Ningdong	city	in
Ninghai	ninghai	Ninghai	city	alone
Ningxia	ningxia	Ningxia	region	alone
Ningxia Hui Autonomous	ningxia-hui-autonomous	Ningxia Hui Autonomous	region	alone
Ningyang	ningyang	Ningyang	city	alone
Ninh Bình	ninh-binh	Ninh Bình	city	alone
Thành Phố Ninh Bình	ninh-binh	Ninh Bình	city	alone
Ninh Hòa	ninh-hoa	Ninh Hòa	city	alone
Ninh Thuân	ninh-thuan	Ninh Thuân	region	alone
Ninomiya	ninomiya	Ninomiya	city	in
Ninove	ninove	Ninove	city	in
Nioki	nioki	Nioki	city	in
Niort	niort	Niort	city	no
Nipani	nipani	Nipani	city	alone
Nipigon	nipigon	Nipigon	city	in
Nipomo	nipomo	Nipomo	city	in
Nippes	nippes	Nippes	region	alone
Niquelândia	niquelandia	Niquelândia	city	in
Nirasaki	nirasaki	Nirasaki	city	in
Nirgua	nirgua	Nirgua	city	in
Nirmal	nirmal	Nirmal	city	alone
Nišava	nisava	Nišava	region	alone
Niscemi	niscemi	Niscemi	city	in
Nishi-Tokyo-shi	nishi-tokyo-shi	Nishi-Tokyo-shi	city	alone
Nishifukuma	nishifukuma	Nishifukuma	city	in
Nishinomiya	nishinomiya	Nishinomiya	city	alone
Nishio	nishio	Nishio	city	alone
Nishishinminato	nishishinminato	Nishishinminato	city	in
Nishiwaki	nishiwaki	Nishiwaki	city	in
Nisibis	nisibis	Nisibis	city	alone
Nusaybin	nisibis	Nisibis	city	alone
Nisporeni	nisporeni	Nisporeni	region	alone
Niterói	niteroi	Niterói	city	alone
Nitra	nitra	Nitra	city	alone
Nitriansky kraj	nitriansky-kraj	Nitriansky kraj	region	alone
Niuas	niuas	Niuas	region	in
Niutao	niutao	Niutao	region	alone
Niwai	niwai	Niwai	city	in
Nixa	nixa	Nixa	city	in
Nizamabad	nizamabad	Nizamabad	city	alone
Nijnekamsk	nizhnekamsk	Nizhnekamsk	city	alone
Nizhnekamsk	nizhnekamsk	Nizhnekamsk	city	alone
Nijneudinsk	nizhneudinsk	Nizhneudinsk	city	in
Nizhneudinsk	nizhneudinsk	Nizhneudinsk	city	in
Nijnevartovsk	nizhnevartovsk	Nizhnevartovsk	city	alone
Nizhnevartovsk	nizhnevartovsk	Nizhnevartovsk	city	alone
Nizhny Tagil	nizhny-tagil	Nizhny Tagil	city	alone
Nizhyn	nizhyn	Nizhyn	city	alone
Nizip	nizip	Nizip	city	alone
Nizwá	nizwa	Nizwá	city	alone
Njeru	njeru	Njeru	city	alone
Njombe	njombe	Njombe	city	in
Nkongsamba	nkongsamba	Nkongsamba	city	alone
Nkoteng	nkoteng	Nkoteng	city	in
Nkowakowa	nkowakowa	Nkowakowa	city	in
Nkpor	nkpor	Nkpor	city	alone
Nkwerre	nkwerre	Nkwerre	city	alone
Nnewi	nnewi	Nnewi	city	alone
Noakhali	noakhali	Noakhali	region	alone
Nobeoka	nobeoka	Nobeoka	city	alone
Noblesville	noblesville	Noblesville	city	in
Nocera Inferiore	nocera-inferiore	Nocera Inferiore	city	alone
Noda	noda	Noda	city	in
Nogales	nogales	Nogales	city	alone
Nogata	nogata	Nogata	city	in
Nogent-sur-Marne	nogent-sur-marne	Nogent-sur-Marne	city	alone
Noginsk	noginsk	Noginsk	city	alone
Noqinsk	noginsk	Noginsk	city	alone
Nógrád	nograd	Nógrád	region	alone
Nohar	nohar	Nohar	city	in
Nohiyahoi Tobei Jumhurí	nohiyahoi-tobei-jumhuri	Nohiyahoi Tobei Jumhurí	region	alone
Noida	noida	Noida	city	alone
Noisy-le-Grand	noisy-le-grand	Noisy-le-Grand	city	alone
Noisy-le-Sec	noisy-le-sec	Noisy-le-Sec	city	alone
Nokha	nokha	Nokha	city	in
Nola	nola	Nola	city	no
Nome	nome	Nome	city	in
Nong Bua Lam Phu	nong-bua-lam-phu	Nong Bua Lam Phu	region	alone
Nong Bua Lamphu	nong-bua-lamphu	Nong Bua Lamphu	city	alone
Nong Khae	nong-khae	Nong Khae	city	alone
Nong Khai	nong-khai	Nong Khai	city	alone
Nong Phai	nong-phai	Nong Phai	city	alone
Nongstoin	nongstoin	Nongstoin	city	in
Nongzhang	nongzhang	Nongzhang	city	in
Nonoichi	nonoichi	Nonoichi	city	in
Nonsan	nonsan	Nonsan	city	in
Nonthaburi	nonthaburi	Nonthaburi	city	alone
Norco	norco	Norco	city	in
Norcross	norcross	Norcross	city	in
Nord Kivu	nord-kivu	Nord Kivu	region	alone
Nord-Trøndelag	nord-trondelag	Nord-Trøndelag	region	alone
Nord-Ubangi	nord-ubangi	Nord-Ubangi	region	alone
Nordenham	nordenham	Nordenham	city	in
Nordland	nordland	Nordland	region	alone
Norðoyar region	nordoyar-region	Norðoyar region	region	alone
Norfolk County	norfolk-county	Norfolk County	city	alone
Noril'sk	norilsk	Norilsk	city	alone
Norland	norland	Norland	city	in
Normal	normal	Normal	city	no
Norman	norman	Norman	city	no
Normandie	normandy	Normandy	region	alone
Noronha	noronha	Noronha	city	in
Norrbotten	norrbotten	Norrbotten	region	alone
Norristown	norristown	Norristown	city	in
Norte de Santander	norte-de-santander	Norte de Santander	region	alone
North Abaco	north-abaco	North Abaco	region	alone
North Aegean	north-aegean	North Aegean	region	alone
Northern Africa	north-africa	North Africa	region	alone
North Amityville	north-amityville	North Amityville	city	alone
North Andover	north-andover	North Andover	city	alone
North Andros	north-andros	North Andros	region	alone
North Arlington	north-arlington	North Arlington	city	alone
North Atlanta	north-atlanta	North Atlanta	city	alone
North Attleborough Center	north-attleborough-center	North Attleborough Center	city	alone
North Augusta	north-augusta	North Augusta	city	alone
North Aurora	north-aurora	North Aurora	city	alone
North Ayrshire	north-ayrshire	North Ayrshire	region	alone
North Babylon	north-babylon	North Babylon	city	alone
North Bačka	north-backa	North Bačka	region	alone
North Banat	north-banat	North Banat	region	alone
North Bank	north-bank	North Bank	region	alone
North Battleford	north-battleford	North Battleford	city	alone
North Bay Shore	north-bay-shore	North Bay Shore	city	alone
North Bellmore	north-bellmore	North Bellmore	city	alone
North Bergen	north-bergen	North Bergen	city	alone
North Bethesda	north-bethesda	North Bethesda	city	alone
North Brabant	north-brabant	North Brabant	region	alone
North Canton	north-canton	North Canton	city	alone
North Caribbean Coast Autonomous	north-caribbean-coast-autonomous	North Caribbean Coast Autonomous	region	alone
North Charleston	north-charleston	North Charleston	city	alone
North Chicago	north-chicago	North Chicago	city	alone
North Chicopee	north-chicopee	North Chicopee	city	alone
North Chungcheong	north-chungcheong	North Chungcheong	region	alone
North Cowichan	north-cowichan	North Cowichan	city	alone
North Creek	north-creek	North Creek	city	alone
North Darfur	north-darfur	North Darfur	region	alone
North Decatur	north-decatur	North Decatur	city	alone
North Denmark	north-denmark	North Denmark	region	alone
North Druid Hills	north-druid-hills	North Druid Hills	city	alone
North East Lincolnshire	north-east-lincolnshire	North East Lincolnshire	region	alone
North Eleuthera	north-eleuthera	North Eleuthera	region	alone
North Fort Myers	north-fort-myers	North Fort Myers	city	alone
North Gaza	north-gaza	North Gaza	region	alone
North Gyeongsang	north-gyeongsang	North Gyeongsang	region	alone
North Hamgyong	north-hamgyong	North Hamgyong	region	alone
North Haven	north-haven	North Haven	city	alone
North Holland	north-holland	North Holland	region	alone
North Hwanghae	north-hwanghae	North Hwanghae	region	alone
North Jeolla	north-jeolla	North Jeolla	region	alone
North Kalimantan	north-kalimantan	North Kalimantan	region	alone
North Karelia	north-karelia	North Karelia	region	alone
North Kazakhstan	north-kazakhstan	North Kazakhstan	region	alone
North Khorasan	north-khorasan	North Khorasan	region	alone
North Kingstown	north-kingstown	North Kingstown	city	alone
North Kordofan	north-kordofan	North Kordofan	region	alone
North Kurdufan	north-kurdufan	North Kurdufan	region	alone
North La Crosse	north-la-crosse	North La Crosse	city	alone
North Lakhimpur	north-lakhimpur	North Lakhimpur	city	alone
North Lanarkshire	north-lanarkshire	North Lanarkshire	region	alone
North Las Vegas	north-las-vegas	North Las Vegas	city	alone
North Lauderdale	north-lauderdale	North Lauderdale	city	alone
North Liberty	north-liberty	North Liberty	city	alone
North Lincolnshire	north-lincolnshire	North Lincolnshire	region	alone
North Little Rock	north-little-rock	North Little Rock	city	alone
North Malaku	north-malaku	North Malaku	region	alone
North Maluku	north-maluku	North Maluku	region	alone
North Massapequa	north-massapequa	North Massapequa	city	alone
North Miami	north-miami	North Miami	city	alone
North Miami Beach	north-miami-beach	North Miami Beach	city	alone
North Myrtle Beach	north-myrtle-beach	North Myrtle Beach	city	alone
North Ogden	north-ogden	North Ogden	city	alone
North Olmsted	north-olmsted	North Olmsted	city	alone
North Pemba	north-pemba	North Pemba	region	alone
North Peoria	north-peoria	North Peoria	city	alone
North Plainfield	north-plainfield	North Plainfield	city	alone
North Platte	north-platte	North Platte	city	alone
North Potomac	north-potomac	North Potomac	city	alone
North Providence	north-providence	North Providence	city	alone
North Pyongan	north-pyongan	North Pyongan	region	alone
North Richland Hills	north-richland-hills	North Richland Hills	city	alone
North Ridgeville	north-ridgeville	North Ridgeville	city	alone
North Royalton	north-royalton	North Royalton	city	alone
North Salt Lake	north-salt-lake	North Salt Lake	city	alone
North Shields	north-shields	North Shields	city	alone
North Side	north-side	North Side	region	alone
North Sinai	north-sinai	North Sinai	region	alone
North Somerset	north-somerset	North Somerset	region	alone
North Stamford	north-stamford	North Stamford	city	alone
North Sulawesi	north-sulawesi	North Sulawesi	region	alone
North Sumatra	north-sumatra	North Sumatra	region	alone
North Tonawanda	north-tonawanda	North Tonawanda	city	alone
North Tustin	north-tustin	North Tustin	city	alone
North Tyneside	north-tyneside	North Tyneside	region	alone
North Valley Stream	north-valley-stream	North Valley Stream	city	alone
North Vancouver	north-vancouver	North Vancouver	city	alone
North Yorkshire	north-yorkshire	North Yorkshire	region	alone
Northallerton	northallerton	Northallerton	city	in
Northamptonshire	northamptonshire	Northamptonshire	region	alone
Northbrook	northbrook	Northbrook	city	in
Northdale	northdale	Northdale	city	in
Northern America	northern-america	Northern America	region	alone
Northern Bahr al Ghazal	northern-bahr-al-ghazal	Northern Bahr al Ghazal	region	alone
Northern Bahr el Ghazal	northern-bahr-el-ghazal	Northern Bahr el Ghazal	region	alone
Northern Borders	northern-borders	Northern Borders	region	alone
Northern Cape	northern-cape	Northern Cape	region	alone
Northern Darfur	northern-darfur	Northern Darfur	region	alone
Northern Denmark	northern-denmark	Northern Denmark	region	alone
Northern Mindanao	northern-mindanao	Northern Mindanao	region	alone
Northern Ostrobothnia	northern-ostrobothnia	Northern Ostrobothnia	region	alone
Northern Red Sea	northern-red-sea	Northern Red Sea	region	alone
Northern Samar	northern-samar	Northern Samar	region	alone
Northern Savonia	northern-savonia	Northern Savonia	region	alone
Northfield	northfield	Northfield	city	in
Northglenn	northglenn	Northglenn	city	in
Northland	northland	Northland	region	alone
Northolt	northolt	Northolt	city	in
Northport	northport	Northport	city	in
Northwest Territories	northwest-territories	Northwest Territories	region	alone
Northwich	northwich	Northwich	city	in
Norton	norton	Norton	city	no
Norwalk	norwalk	Norwalk	city	in
Norwood	norwood	Norwood	city	no
Norzagaray	norzagaray	Norzagaray	city	alone
Noshiro	noshiro	Noshiro	city	in
Nossa Senhora de Fátima	nossa-senhora-de-fatima	Nossa Senhora de Fátima	region	alone
Nossa Senhora do Carmo	nossa-senhora-do-carmo	Nossa Senhora do Carmo	region	alone
Nossa Senhora do Socorro	nossa-senhora-do-socorro	Nossa Senhora do Socorro	city	alone
Nosy Varika	nosy-varika	Nosy Varika	city	alone
Nottuln	nottuln	Nottuln	city	in
Nouaceur	nouaceur	Nouaceur	region	alone
Nouadhibou	nouadhibou	Nouadhibou	city	alone
Nouakchott Nord	nouakchott-nord	Nouakchott Nord	region	alone
Nouakchott Ouest	nouakchott-ouest	Nouakchott Ouest	region	alone
Nouakchott Sud	nouakchott-sud	Nouakchott Sud	region	alone
Noumbiel	noumbiel	Noumbiel	region	alone
Noumea	noumea	Noumea	city	alone
Nouméa	noumea	Noumea	city	alone
Nouna	nouna	Nouna	city	in
Nouvelle-Aquitaine	nouvelle-aquitaine	Nouvelle-Aquitaine	region	alone
Novara	novara	Novara	city	alone
Novare	novara	Novara	city	alone
Novato	novato	Novato	city	in
Nové Zámky	nove-zamky	Nové Zámky	city	alone
Novelda	novelda	Novelda	city	in
Noveleta	noveleta	Noveleta	city	in
Novi	novi	Novi	city	in
Novi Ligure	novi-ligure	Novi Ligure	city	alone
Novi Pazar	novi-pazar	Novi Pazar	city	alone
Novo Hamburgo	novo-hamburgo	Novo Hamburgo	city	alone
Novo Horizonte	novo-horizonte	Novo Horizonte	city	alone
Novo-Peredelkino	novo-peredelkino	Novo-Peredelkino	city	alone
Novoaleksandrovsk	novoaleksandrovsk	Novoaleksandrovsk	city	in
Novoaltaysk	novoaltaysk	Novoaltaysk	city	alone
Novocheboksarsk	novocheboksarsk	Novocheboksarsk	city	alone
Novocherkassk	novocherkassk	Novocherkassk	city	alone
Novoçerkassk	novocherkassk	Novocherkassk	city	alone
Novodvinsk	novodvinsk	Novodvinsk	city	in
Novohrad-Volynskyi	novohrad-volynskyi	Novohrad-Volynskyi	city	alone
Novokazalinsk	novokazalinsk	Novokazalinsk	city	in
Äyteke Bi	novokazalinsk	Novokazalinsk	city	alone
Novokhovrino	novokhovrino	Novokhovrino	city	in
Novokubansk	novokubansk	Novokubansk	city	in
Novokuybyshevsk	novokuybyshevsk	Novokuybyshevsk	city	alone
Novokuznetsk	novokuznetsk	Novokuznetsk	city	alone
Novomoskovsk	novomoskovsk	Novomoskovsk	city	alone
Novoshakhtinsk	novoshakhtinsk	Novoshakhtinsk	city	alone
Novotroitsk	novotroitsk	Novotroitsk	city	alone
Novoural'sk	novoural-sk	Novoural'sk	city	alone
Novovolynsk	novovolynsk	Novovolynsk	city	in
Novovoronezh	novovoronezh	Novovoronezh	city	in
Novoyavorivs'k	novoyavorivs-k	Novoyavorivs'k	city	in
Novozybkov	novozybkov	Novozybkov	city	in
Nový Jičín	novy-jicin	Nový Jičín	city	alone
Novy Urengoy	novy-urengoy	Novy Urengoy	city	alone
Novyy Turtkul’	novyy-turtkul	Novyy Turtkul’	city	alone
Nowa Sól	nowa-sol	Nowa Sól	city	alone
Nowrangapur	nowrangapur	Nowrangapur	city	alone
Nowshahr	nowshahr	Nowshahr	city	in
Nowshera Cantonment	nowshera-cantonment	Nowshera Cantonment	city	alone
Mazovijos Novy Dvuras	nowy-dwor-mazowiecki	Nowy Dwór Mazowiecki	city	alone
Nowy Dwór Mazowiecki	nowy-dwor-mazowiecki	Nowy Dwór Mazowiecki	city	alone
Naujasis Sončas	nowy-sacz	Nowy Sącz	city	alone
Nowi Sóncz	nowy-sacz	Nowy Sącz	city	alone
Nowy Sącz	nowy-sacz	Nowy Sącz	city	alone
Naujasis Targas	nowy-targ	Nowy Targ	city	alone
Nowy Targ	nowy-targ	Nowy Targ	city	alone
Noyabrsk	noyabrsk	Noyabrsk	city	alone
Nsawam	nsawam	Nsawam	city	in
Nsukka	nsukka	Nsukka	city	alone
Nubl	nubl	Nubl	city	in
Ñuble	nuble	Ñuble	region	in
Nueva Italia de Ruiz	nueva-italia-de-ruiz	Nueva Italia de Ruiz	city	alone
Nueve de Julio	nueve-de-julio	Nueve de Julio	city	alone
Nuevitas	nuevitas	Nuevitas	city	in
Nuevo Casas Grandes	nuevo-casas-grandes	Nuevo Casas Grandes	city	alone
Nuevo Imperial	nuevo-imperial	Nuevo Imperial	city	alone
Nuevo León	nuevo-leon	Nuevo León	region	alone
Nuevo México	nuevo-mexico	Nuevo México	city	alone
Nugal	nugal	Nugal	region	in
Nui	nui	Nui	region	in
Nukufetau	nukufetau	Nukufetau	region	alone
Nukulaelae	nukulaelae	Nukulaelae	region	alone
Nukunonu	nukunonu	Nukunonu	region	alone
Nukus	nukus	Nukus	city	alone
Numan	numan	Numan	city	no
Numata	numata	Numata	city	in
Numazu	numazu	Numazu	city	alone
Nümbrecht	numbrecht	Nümbrecht	city	in
Nuneaton	nuneaton	Nuneaton	city	in
Nuoro	nuoro	Nuoro	city	in
Nuozhadu	nuozhadu	Nuozhadu	city	in
Nuqat al Khams	nuqat-al-khams	Nuqat al Khams	region	alone
Nurabad	nurabad	Nurabad	city	alone
Nuristan	nuristan	Nuristan	region	alone
Nurlat	nurlat	Nurlat	city	in
Nurmijärvi	nurmijarvi	Nurmijärvi	city	in
Nurota	nurota	Nurota	city	in
Nurpur	nurpur	Nurpur	city	in
Nushki	nushki	Nushki	city	in
Nutley	nutley	Nutley	city	in
Godthab	nuuk	Nuuk	city	in
Nuwara Eliya	nuwara-eliya	Nuwara Eliya	city	alone
Nuzvid	nuzvid	Nuzvid	city	in
Nyachera	nyachera	Nyachera	city	in
Nyagan	nyagan	Nyagan	city	in
Nyahururu	nyahururu	Nyahururu	city	in
Nyamira	nyamira	Nyamira	region	alone
Nyandarua	nyandarua	Nyandarua	region	alone
Nyanga	nyanga	Nyanga	region	alone
Nyaungdon	nyaungdon	Nyaungdon	city	in
Nyaunglebin	nyaunglebin	Nyaunglebin	city	alone
Nyeri	nyeri	Nyeri	city	in
Nyíregyháza	nyiregyhaza	Nyíregyháza	city	alone
Nyköping	nykoping	Nyköping	city	in
Nymburk	nymburk	Nymburk	region	alone
Nyon	nyon	Nyon	city	in
Nysa	nysa	Nysa	city	no
Nyuzen	nyuzen	Nyuzen	city	in
Nzega	nzega	Nzega	city	in
Nzérékoré	nzerekore	Nzérékoré	city	alone
Nzerekore	nzerekore-gn	Nzerekore	region	alone
O'Fallon	o-fallon	O'Fallon	city	in
O'Higgins	o-higgins	O'Higgins	region	alone
Ô Môn	o-mon	Ô Môn	city	alone
Oadby	oadby	Oadby	city	in
Oak Bay	oak-bay	Oak Bay	city	alone
Oak Creek	oak-creek	Oak Creek	city	alone
Oak Forest	oak-forest	Oak Forest	city	alone
Oak Grove	oak-grove	Oak Grove	city	alone
Oak Harbor	oak-harbor	Oak Harbor	city	alone
Oak Hill	oak-hill	Oak Hill	city	alone
Oak Lawn	oak-lawn	Oak Lawn	city	alone
Oak Park	oak-park	Oak Park	city	alone
Oak Ridge	oak-ridge	Oak Ridge	city	alone
Oakdale	oakdale	Oakdale	city	in
Oakland Park	oakland-park	Oakland Park	city	alone
Oakleaf Plantation	oakleaf-plantation	Oakleaf Plantation	city	alone
Oakley	oakley	Oakley	city	in
Oakton	oakton	Oakton	city	in
Oakville	oakville	Oakville	city	in
Oami	oami	Oami	city	in
Oaxaca City	oaxaca-city	Oaxaca City	city	alone
Obala	obala	Obala	city	in
Obando	obando	Obando	city	in
Ober-Ramstadt	ober-ramstadt	Ober-Ramstadt	city	alone
Oberá	obera	Oberá	city	in
Oberasbach	oberasbach	Oberasbach	city	in
Oberkirch	oberkirch	Oberkirch	city	no
Obertshausen	obertshausen	Obertshausen	city	in
Oberursel	oberursel	Oberursel	city	in
Obihiro	obihiro	Obihiro	city	alone
Obita	obita	Obita	city	in
Obninsk	obninsk	Obninsk	city	alone
Obock	obock	Obock	region	in
Obonoma	obonoma	Obonoma	city	alone
Obra	obra	Obra	city	in
Obruchevo	obruchevo	Obruchevo	city	alone
Obu	obu	Obu	city	no
Obuasi	obuasi	Obuasi	city	alone
Obukhiv	obukhiv	Obukhiv	city	in
Obwalden	obwalden	Obwalden	region	alone
Ocala	ocala	Ocala	city	in
Ocaña	ocana	Ocaña	city	alone
Occidental Mindoro	occidental-mindoro	Occidental Mindoro	region	alone
Occitanie	occitanie	Occitanie	region	alone
Oceanside	oceanside	Oceanside	city	in
Ochota	ochota	Ochota	city	alone
Ochtrup	ochtrup	Ochtrup	city	in
Ocniţa	ocnita	Ocniţa	region	alone
Ocoee	ocoee	Ocoee	city	in
Oconomowoc	oconomowoc	Oconomowoc	city	in
Ocosingo	ocosingo	Ocosingo	city	in
Ocotal	ocotal	Ocotal	city	in
Ocotepeque	ocotepeque	Ocotepeque	region	alone
Ocotlán	ocotlan	Ocotlán	city	alone
Ocoyoacac	ocoyoacac	Ocoyoacac	city	in
Ocozocoautla de Espinosa	ocozocoautla-de-espinosa	Ocozocoautla de Espinosa	city	alone
Ocumare del Tuy	ocumare-del-tuy	Ocumare del Tuy	city	alone
Odacho-oda	odacho-oda	Odacho-oda	city	alone
Odate	odate	Odate	city	alone
Odawara	odawara	Odawara	city	alone
Oddar Meanchey	oddar-meanchey	Oddar Meanchey	region	alone
Ode	ode	Ode	city	no
Ödemiş	odemis	Ödemiş	city	alone
Odenthal	odenthal	Odenthal	city	in
Odenton	odenton	Odenton	city	in
Odienné	odienne	Odienné	city	in
Odintsovo	odintsovo	Odintsovo	city	alone
Odisha	odisha	Odisha	region	alone
Odivelas	odivelas	Odivelas	city	in
Odorheiu Secuiesc	odorheiu-secuiesc	Odorheiu Secuiesc	city	alone
Oecusse	oecusse	Oecusse	region	alone
Oeiras	oeiras	Oeiras	city	in
Oelde	oelde	Oelde	city	in
Oer-Erkenschwick	oer-erkenschwick	Oer-Erkenschwick	city	alone
Oerlinghausen	oerlinghausen	Oerlinghausen	city	in
Ofakim	ofakim	Ofakim	city	in
Offa	offa	Offa	city	in
Offaly	offaly	Offaly	region	alone
Ofunato	ofunato	Ofunato	city	in
Ogaki	ogaki	Ogaki	city	alone
Ogaminana	ogaminana	Ogaminana	city	alone
Ogawa	ogawa	Ogawa	city	in
Ogliastra	ogliastra	Ogliastra	region	alone
Ogoja	ogoja	Ogoja	city	in
Ogooué-Ivindo	ogooue-ivindo	Ogooué-Ivindo	region	alone
Ogooué-Lol	ogooue-lol	Ogooué-Lol	region	alone
Ogooué-Lolo	ogooue-lolo	Ogooué-Lolo	region	alone
Ogooué-Maritime	ogooue-maritime	Ogooué-Maritime	region	alone
Ogre	ogre	Ogre	city	in
Ogun	ogun	Ogun	region	in
Ogwashi-Uku	ogwashi-uku	Ogwashi-Uku	city	alone
Ohafia-Ifigh	ohafia-ifigh	Ohafia-Ifigh	city	alone
Ohangaron	ohangaron	Ohangaron	city	in
Ohangwena	ohangwena	Ohangwena	region	alone
Öhringen	ohringen	Öhringen	city	in
Oildale	oildale	Oildale	city	in
Oio	oio	Oio	region	in
Oise	oise	Oise	region	in
Oiso	oiso	Oiso	city	in
Oisterwijk	oisterwijk	Oisterwijk	city	in
Oita	oita	Oita	city	no
Ojinaga	ojinaga	Ojinaga	city	in
Ojiya	ojiya	Ojiya	city	in
Ojo de Agua	ojo-de-agua	Ojo de Agua	city	alone
Ojus	ojus	Ojus	city	in
Okanagan	okanagan	Okanagan	city	alone
Okara	okara	Okara	city	alone
Okawa	okawa	Okawa	city	in
Okaya	okaya	Okaya	city	in
Okazaki	okazaki	Okazaki	city	alone
Okcheon	okcheon	Okcheon	city	in
Oke Ila	oke-ila	Oke Ila	city	alone
Oke Mesi	oke-mesi	Oke Mesi	city	alone
Okegawa	okegawa	Okegawa	city	alone
Okemos	okemos	Okemos	city	in
Okene	okene	Okene	city	alone
Okha	okha	Okha	city	in
Okhtyrka	okhtyrka	Okhtyrka	city	in
Okigwe	okigwe	Okigwe	city	alone
Okolona	okolona	Okolona	city	in
Okrika	okrika	Okrika	city	alone
Oktyabr'sk	oktyabr-sk	Oktyabr'sk	city	in
Oktyabr'skiy	oktyabr-skiy	Oktyabr'skiy	city	alone
Okunoya	okunoya	Okunoya	city	in
Okuta	okuta	Okuta	city	in
Ol Kalou	ol-kalou	Ol Kalou	city	alone
Olanchito	olanchito	Olanchito	city	in
Olancho	olancho	Olancho	region	alone
Olathe	olathe	Olathe	city	in
Olavarría	olavarria	Olavarría	city	alone
Olava	olawa	Oława	city	in
Oława	olawa	Oława	city	in
Olbia	olbia	Olbia	city	in
Olbia-Tempio	olbia-tempio	Olbia-Tempio	region	alone
Olching	olching	Olching	city	in
Old Bridge	old-bridge	Old Bridge	city	alone
Old Harbour	old-harbour	Old Harbour	city	alone
Old Jamestown	old-jamestown	Old Jamestown	city	alone
Oldenzaal	oldenzaal	Oldenzaal	city	in
Oleiros	oleiros	Oleiros	city	in
Oleksandriia	oleksandriia	Oleksandriia	city	alone
Olesnica	olesnica	Oleśnica	city	in
Oleśnica	olesnica	Oleśnica	city	in
Ölgii	olgii	Ölgii	city	in
Olhão	olhao	Olhão	city	in
Olímpia	olimpia	Olímpia	city	in
Olinda	olinda	Olinda	city	alone
Oliva	oliva	Oliva	city	in
Olivais	olivais	Olivais	city	in
Oliveira	oliveira	Oliveira	city	in
Olkusz	olkusz	Olkusz	city	no
Olkušas	olkusz	Olkusz	city	in
Olmaliq	olmaliq	Olmaliq	city	alone
Olney	olney	Olney	city	in
Olomouc	olomouc	Olomouc	city	alone
Olomoucký	olomoucky	Olomoucký	region	alone
Lungsod ng Olongapo	olongapo-city	Olongapo City	city	alone
Olongapo City	olongapo-city	Olongapo City	city	alone
Olot	olot	Olot	city	in
Olsberg	olsberg	Olsberg	city	in
Olsztyn	olsztyn	Olsztyn	city	alone
Olt	olt	Olt	region	in
Olten	olten	Olten	city	no
Olteniţa	oltenita	Olteniţa	city	in
Oltiariq	oltiariq	Oltiariq	city	in
Oltinko'l	oltinko-l	Oltinko'l	city	in
Olupona	olupona	Olupona	city	alone
Omachi	omachi	Omachi	city	in
Omagari	omagari	Omagari	city	in
Omagh	omagh	Omagh	city	in
Omaheke	omaheke	Omaheke	region	alone
Oman Smart Future City	oman-smart-future-city	Oman Smart Future City	city	alone
Ombella-M’Poko	ombella-m-poko	Ombella-M’Poko	region	alone
Ombella-M'Poko	ombella-m-poko-cf	Ombella-M'Poko	region	alone
Ome	ome	Ome	city	no
Omidiyeh	omidiyeh	Omidiyeh	city	in
Omigawa	omigawa	Omigawa	city	in
Omihachiman	omihachiman	Omihachiman	city	alone
Omiya	omiya	Omiya	city	in
Ömnögovi	omnogovi	Ömnögovi	region	alone
Ömnögovĭ	omnogovi-mn	Ömnögovĭ	region	alone
Omran	omran	Omran	region	in
Omura	omura	Omura	city	alone
Omusati	omusati	Omusati	region	alone
Omuta	omuta	Omuta	city	alone
Omutninsk	omutninsk	Omutninsk	city	in
Onalaska	onalaska	Onalaska	city	in
Onchan	onchan	Onchan	region	alone
Onda	onda	Onda	city	in
Ondo	ondo	Ondo	city	no
Onex	onex	Onex	city	in
Ongjin	ongjin	Ongjin	city	alone
Ongole	ongole	Ongole	city	alone
Onitsha	onitsha	Onitsha	city	alone
Ono	ono	Ono	city	no
Ono-hara	ono-hara	Ono-hara	city	alone
Onoda	onoda	Onoda	city	in
Onojo	onojo	Onojo	city	alone
Onomichi	onomichi	Onomichi	city	alone
Onteniente	ontinyent	Ontinyent	city	in
Ontinyent	ontinyent	Ontinyent	city	in
Oosterhout	oosterhout	Oosterhout	city	in
Ooty	ooty	Ooty	city	in
Opa-locka	opa-locka	Opa-locka	city	alone
Opava	opava	Opava	city	alone
Opelika	opelika	Opelika	city	in
Opelousas	opelousas	Opelousas	city	in
Opladen	opladen	Opladen	city	in
Opole	opole	Opole	city	alone
Opolė	opole	Opole	city	alone
Òpòle	opole	Opole	city	alone
Oppland	oppland	Oppland	region	alone
Opština Kolašin	opstina-kolasin	Opština Kolašin	region	alone
Opština Nikšić	opstina-niksic	Opština Nikšić	region	alone
Opština Plav	opstina-plav	Opština Plav	region	alone
Opština Plužine	opstina-pluzine	Opština Plužine	region	alone
Opština Rožaje	opstina-rozaje	Opština Rožaje	region	alone
Opština Šavnik	opstina-savnik	Opština Šavnik	region	alone
Opština Žabljak	opstina-zabljak	Opština Žabljak	region	alone
Oqtosh	oqtosh	Oqtosh	city	in
Oradea	oradea	Oradea	city	alone
Orai	orai	Orai	city	in
Oral	oral	Oral	city	in
Orán	oran-ar	Orán	city	in
Orange	orange	Orange	city	no
Orangevale	orangevale	Orangevale	city	in
Orangeville	orangeville	Orangeville	city	in
Orani	orani	Orani	city	in
Orchards	orchards	Orchards	city	in
Orcutt	orcutt	Orcutt	city	in
Ordos	ordos	Ordos	city	alone
Ordu	ordu	Ordu	city	in
Oregon City	oregon-city	Oregon City	city	alone
Orekhovo-Zuyevo	orekhovo-zuyevo	Orekhovo-Zuyevo	city	alone
Orexovo-Zuyevo	orekhovo-zuyevo	Orekhovo-Zuyevo	city	alone
Orel	orel	Orel	region	in
Orellana	orellana	Orellana	region	alone
Orem	orem	Orem	city	in
Orhangazi	orhangazi	Orhangazi	city	in
Orhei	orhei	Orhei	region	in
Orhon	orhon	Orhon	region	in
Oriental Mindoro	oriental-mindoro	Oriental Mindoro	region	alone
Orihuela	orihuela	Orihuela	city	alone
Oriola	orihuela	Orihuela	city	alone
Orillia	orillia	Orillia	city	in
Orinda	orinda	Orinda	city	in
Orion	orion	Orion	city	in
Oristano	oristano	Oristano	region	alone
Orita-Eruwa	orita-eruwa	Orita-Eruwa	city	alone
Oriximiná	oriximina	Oriximiná	city	in
Orizaba	orizaba	Orizaba	city	alone
Orkhon	orkhon	Orkhon	region	alone
Orland Park	orland-park	Orland Park	city	alone
Orlândia	orlandia	Orlândia	city	in
Orlová	orlova	Orlová	city	in
Ormoc City	ormoc-city	Ormoc City	city	alone
Ormond Beach	ormond-beach	Ormond Beach	city	alone
Ormskirk	ormskirk	Ormskirk	city	in
Orne	orne	Orne	region	in
Örnsköldsvik	ornskoldsvik	Örnsköldsvik	city	in
Oro	oro	Oro	region	in
Oro Valley	oro-valley	Oro Valley	city	alone
Orocovis	orocovis	Orocovis	region	alone
Oromiya	oromiya	Oromiya	region	alone
Oroquieta	oroquieta	Oroquieta	city	in
Orosháza	oroshaza	Orosháza	city	in
Oroville	oroville	Oroville	city	in
Orpington	orpington	Orpington	city	in
Orsha	orsha	Orsha	city	alone
Orsk	orsk	Orsk	city	in
Ortaköy	ortakoy	Ortaköy	city	in
Oruro	oruro	Oruro	city	alone
Oruzgan	oruzgan	Oruzgan	region	alone
Orvault	orvault	Orvault	city	in
Osan	osan	Osan	city	in
Osasco	osasco	Osasco	city	no
Oschersleben	oschersleben	Oschersleben	city	in
Oshakati	oshakati	Oshakati	city	in
Oshana	oshana	Oshana	region	alone
Oshawa	oshawa	Oshawa	city	in
Oshikoto	oshikoto	Oshikoto	region	alone
Oshkosh	oshkosh	Oshkosh	city	in
Oshnaviyeh	oshnaviyeh	Oshnaviyeh	city	in
Osijek	osijek	Osijek	city	alone
Osijek-Baranja	osijek-baranja	Osijek-Baranja	region	alone
Osinniki	osinniki	Osinniki	city	in
Osmanabad	osmanabad	Osmanabad	city	alone
Osmancık	osmancik	Osmancık	city	in
Osmaniye	osmaniye	Osmaniye	city	alone
Osogbo	osogbo	Osogbo	city	alone
Osório	osorio	Osório	city	in
Osorno	osorno	Osorno	city	no
Ospino	ospino	Ospino	city	in
Oss	oss	Oss	city	no
Ossett	ossett	Ossett	city	in
Ossining	ossining	Ossining	city	in
Östergötland	ostergotland	Östergötland	region	alone
Osterholz-Scharmbeck	osterholz-scharmbeck	Osterholz-Scharmbeck	city	alone
Ostróda	osterode	Osterode	city	in
Östersund	ostersund	Östersund	city	in
Ostfildern	ostfildern	Ostfildern	city	in
Østfold	ostfold	Østfold	region	alone
Ostrobothnia	ostrobothnia	Ostrobothnia	region	alone
Ostrogozhsk	ostrogozhsk	Ostrogozhsk	city	in
Ostrolenka	ostroleka	Ostrołęka	city	in
Ostrołęka	ostroleka	Ostrołęka	city	in
Didžiosios Lenkijos Ostruvas	ostrow-wielkopolski	Ostrów Wielkopolski	city	alone
Ostrów Wielkopolski	ostrow-wielkopolski	Ostrów Wielkopolski	city	alone
Ostrowiec Świętokrzyski	ostrowiec-swietokrzyski	Ostrowiec Świętokrzyski	city	alone
Švento Kryžiaus Ostrovecas	ostrowiec-swietokrzyski	Ostrowiec Świętokrzyski	city	alone
Ostuncalco	ostuncalco	Ostuncalco	city	in
Osun	osun	Osun	region	in
Oswego	oswego	Oswego	city	in
Oswestry	oswestry	Oswestry	city	in
Ota	ota	Ota	city	no
Otago	otago	Otago	region	in
Otahuhu	otahuhu	Otahuhu	city	in
Otake	otake	Otake	city	in
Otan Ayegbaju	otan-ayegbaju	Otan Ayegbaju	city	alone
Ŏtâr Méanchey	otar-meanchey	Ŏtâr Méanchey	region	alone
Otara	otara	Otara	city	in
Otaru	otaru	Otaru	city	alone
Otavalo	otavalo	Otavalo	city	in
Otawara	otawara	Otawara	city	in
Oti	oti	Oti	region	in
Otjozondjupa	otjozondjupa	Otjozondjupa	region	alone
Otofuke	otofuke	Otofuke	city	in
Otradnyy	otradnyy	Otradnyy	city	in
Otsego	otsego	Otsego	city	in
Otsu	otsu	Otsu	city	in
Otsuki	otsuki	Otsuki	city	in
Ottappalam	ottappalam	Ottappalam	city	in
Ottobrunn	ottobrunn	Ottobrunn	city	in
Ottumwa	ottumwa	Ottumwa	city	in
Ottweiler	ottweiler	Ottweiler	city	in
Otvockas	otwock	Otwock	city	in
Otwock	otwock	Otwock	city	in
Ouadaï	ouadai	Ouadaï	region	alone
Ouaddaï	ouaddai	Ouaddaï	region	alone
Ouahigouya	ouahigouya	Ouahigouya	city	alone
Ouaka	ouaka	Ouaka	region	in
Ouangani	ouangani	Ouangani	region	alone
Ouargla	ouargla	Ouargla	city	alone
Ouarzazate	ouarzazate	Ouarzazate	city	in
Oubritenga	oubritenga	Oubritenga	region	alone
Oudalan	oudalan	Oudalan	region	alone
Audenarde	oudenaarde	Oudenaarde	city	in
Oudenaarde	oudenaarde	Oudenaarde	city	in
Oudômxai	oudomxai	Oudômxai	region	alone
Oudomxay	oudomxay	Oudomxay	region	alone
Oudtshoorn	oudtshoorn	Oudtshoorn	city	in
Oued Ed-Dahab	oued-ed-dahab	Oued Ed-Dahab	region	alone
Oued Ed-Dahab-Lagouira	oued-ed-dahab-lagouira	Oued Ed-Dahab-Lagouira	region	alone
Oued Fodda	oued-fodda	Oued Fodda	city	alone
Oued Lill	oued-lill	Oued Lill	city	alone
Oued Rhiou	oued-rhiou	Oued Rhiou	city	alone
Oued Sly	oued-sly	Oued Sly	city	alone
Oued Zem	oued-zem	Oued Zem	city	alone
Ouémé	oueme	Ouémé	region	in
Ouezzane	ouezzane	Ouezzane	city	in
Ouham	ouham	Ouham	region	in
Ouham-Pendé	ouham-pende	Ouham-Pendé	region	alone
Ouidah	ouidah	Ouidah	city	alone
Oujda	oujda	Oujda	city	alone
Oulad Teïma	oulad-teima	Oulad Teïma	city	alone
Ouled Djellal	ouled-djellal	Ouled Djellal	region	alone
Ouled Mimoun	ouled-mimoun	Ouled Mimoun	city	alone
Oullins	oullins	Oullins	city	in
Oum el Bouaghi	oum-el-bouaghi	Oum el Bouaghi	city	alone
Oumé	oume	Oumé	city	in
Orense	ourense	Ourense	city	alone
Ourense	ourense	Ourense	city	alone
Ouricuri	ouricuri	Ouricuri	city	in
Ourilândia do Norte	ourilandia-do-norte	Ourilândia do Norte	city	alone
Ourinhos	ourinhos	Ourinhos	city	alone
Ouro Branco	ouro-branco	Ouro Branco	city	alone
Ouro Preto	ouro-preto	Ouro Preto	city	alone
Ouro Preto do Oeste	ouro-preto-do-oeste	Ouro Preto do Oeste	city	alone
Outer Hebrides	outer-hebrides	Outer Hebrides	region	alone
Ovalle	ovalle	Ovalle	city	alone
Overath	overath	Overath	city	in
Overijssel	overijssel	Overijssel	region	alone
Overland	overland	Overland	city	in
Overland Park	overland-park	Overland Park	city	alone
Oviedo	oviedo	Oviedo	city	alone
Uviéu	oviedo	Oviedo	city	alone
Övörhangay	ovorhangay	Övörhangay	region	alone
Övörkhangai	ovorkhangai	Övörkhangai	region	alone
Owasso	owasso	Owasso	city	in
Owatonna	owatonna	Owatonna	city	in
Owensboro	owensboro	Owensboro	city	in
Owerri	owerri	Owerri	city	alone
Owings Mills	owings-mills	Owings Mills	city	alone
Owo	owo	Owo	city	no
Oxnard	oxnard	Oxnard	city	in
Oxon Hill	oxon-hill	Oxon Hill	city	alone
Oxon Hill-Glassmanor	oxon-hill-glassmanor	Oxon Hill-Glassmanor	city	alone
Oyama	oyama	Oyama	city	alone
Oyan	oyan	Oyan	city	in
Oyem	oyem	Oyem	city	in
Oyim	oyim	Oyim	city	in
Oyo	oyo	Oyo	city	no
Oyonnax	oyonnax	Oyonnax	city	in
Oyten	oyten	Oyten	city	in
Ozamiz	ozamiz	Ozamiz	city	alone
Ozamiz City	ozamiz	Ozamiz	city	alone
Ozar	ozar	Ozar	city	in
Ozark	ozark	Ozark	city	in
Ózd	ozd	Ózd	city	no
Ozersk	ozersk	Ozersk	city	alone
Ozone Park	ozone-park	Ozone Park	city	alone
Ozu	ozu	Ozu	city	no
Ozubulu	ozubulu	Ozubulu	city	alone
Ozyory	ozyory	Ozyory	city	in
P’ot’i	p-ot-i	P’ot’i	city	in
P'yŏngan-bukto	p-yongan-bukto	P'yŏngan-bukto	region	alone
P’yŏngsŏng	p-yongsong	P’yŏngsŏng	city	alone
Paarl	paarl	Paarl	city	in
Pabbi	pabbi	Pabbi	city	in
Pabellón de Arteaga	pabellon-de-arteaga	Pabellón de Arteaga	city	alone
Pabianice	pabianice	Pabianice	city	alone
Pabianicės	pabianice	Pabianice	city	alone
Pabna	pabna	Pabna	city	alone
Pacajus	pacajus	Pacajus	city	in
Pacasmayo	pacasmayo	Pacasmayo	city	in
Pacatuba	pacatuba	Pacatuba	city	in
Pachora	pachora	Pachora	city	in
Pachuca	pachuca	Pachuca	city	alone
Pacifica	pacifica	Pacifica	city	in
Paciran	paciran	Paciran	city	in
Paço de Arcos	paco-de-arcos	Paço de Arcos	city	alone
Padalarang	padalarang	Padalarang	city	alone
Padam	padam	Padam	city	in
Padang	padang	Padang	city	alone
Padangsidempuan	padangsidempuan	Padangsidempuan	city	alone
Paderno Dugnano	paderno-dugnano	Paderno Dugnano	city	alone
Padra	padra	Padra	city	in
Padrauna	padrauna	Padrauna	city	in
Padova	padua	Padua	city	alone
Paducah	paducah	Paducah	city	in
Paete	paete	Paete	city	in
Pafos	pafos	Pafos	region	in
Lungsod ng Pagad	pagadian	Pagadian	city	alone
Pagadian	pagadian	Pagadian	city	alone
Pagaluñgan	pagalungan	Pagaluñgan	city	in
Pagani	pagani	Pagani	city	in
Pagar Alam	pagar-alam	Pagar Alam	city	alone
Pagbilao	pagbilao	Pagbilao	city	in
Paget	paget	Paget	region	in
Paghman	paghman	Paghman	city	in
Pago Pago	pago-pago	Pago Pago	city	alone
Pahang	pahang	Pahang	region	alone
Pahrump	pahrump	Pahrump	city	in
Paiçandu	paicandu	Paiçandu	city	in
Paidha	paidha	Paidha	city	in
Paignton	paignton	Paignton	city	in
Päijänne Tavastia	paijanne-tavastia	Päijänne Tavastia	region	alone
Pailin	pailin	Pailin	region	alone
Paine	paine	Paine	city	in
Painesville	painesville	Painesville	city	in
Paisley	paisley	Paisley	city	in
Paita	paita	Paita	city	in
Paithan	paithan	Paithan	city	in
Pajok	pajok	Pajok	city	in
Pak Chong	pak-chong	Pak Chong	city	alone
Pak Kret	pak-kret	Pak Kret	city	alone
Pak Phanang	pak-phanang	Pak Phanang	city	alone
Pakisaji	pakisaji	Pakisaji	city	in
Pakokku	pakokku	Pakokku	city	alone
Pakpattan	pakpattan	Pakpattan	city	alone
Pakse	pakse	Pakse	city	alone
Paktia	paktia	Paktia	region	alone
Paktika	paktika	Paktika	region	alone
Pakur	pakur	Pakur	city	in
Pala	pala	Pala	city	in
Palaiseau	palaiseau	Palaiseau	city	in
Palakkad	palakkad	Palakkad	city	alone
Palakollu	palakollu	Palakollu	city	in
Palang	palang	Palang	city	alone
Kota Palangka Raya	palangkaraya	Palangkaraya	city	alone
Palangkaraya	palangkaraya	Palangkaraya	city	alone
Palani	palani	Palani	city	alone
Palanpur	palanpur	Palanpur	city	alone
Palapye	palapye	Palapye	city	in
Palasa	palasa	Palasa	city	alone
Palauli	palauli	Palauli	region	alone
Palawan	palawan	Palawan	region	alone
Palencia	palencia	Palencia	city	alone
Palentzia	palencia	Palencia	city	alone
Palència	palencia	Palencia	city	alone
Palenque	palenque	Palenque	city	in
Palghar	palghar	Palghar	city	alone
Palhoça	palhoca	Palhoça	city	alone
Pali	pali	Pali	city	in
Palia Kalan	palia-kalan	Palia Kalan	city	alone
Palimanan	palimanan	Palimanan	city	alone
Kpalimé	palime	Palimé	city	alone
Palimé	palime	Palimé	city	alone
Palín	palin	Palín	city	in
Palisades Park	palisades-park	Palisades Park	city	alone
Palitana	palitana	Palitana	city	in
Palkonda	palkonda	Palkonda	city	in
Palladam	palladam	Palladam	city	in
Pallanza-Intra-Suna	pallanza-intra-suna	Pallanza-Intra-Suna	city	alone
Pallavaram	pallavaram	Pallavaram	city	alone
Pallippatti	pallippatti	Pallippatti	city	in
Pallisa	pallisa	Pallisa	city	in
Palm Bay	palm-bay	Palm Bay	city	alone
Palm Beach Gardens	palm-beach-gardens	Palm Beach Gardens	city	alone
Palm City	palm-city	Palm City	city	alone
Palm Coast	palm-coast	Palm Coast	city	alone
Palm Desert	palm-desert	Palm Desert	city	alone
Palm Harbor	palm-harbor	Palm Harbor	city	alone
Palm River-Clair Mel	palm-river-clair-mel	Palm River-Clair Mel	city	alone
Palm Springs	palm-springs	Palm Springs	city	alone
Palm Valley	palm-valley	Palm Valley	city	alone
Palma Soriano	palma-soriano	Palma Soriano	city	alone
Palmaner	palmaner	Palmaner	city	in
Palmar de Varela	palmar-de-varela	Palmar de Varela	city	alone
Palmares	palmares	Palmares	city	in
Palmdale	palmdale	Palmdale	city	in
Palmeira das Missões	palmeira-das-missoes	Palmeira das Missões	city	alone
Palmer	palmer	Palmer	city	in
Palmers Green	palmers-green	Palmers Green	city	alone
Palmerston	palmerston	Palmerston	city	in
Palmerston North	palmerston-north	Palmerston North	city	alone
Palmetto Bay	palmetto-bay	Palmetto Bay	city	alone
Palmira	palmira	Palmira	city	alone
Palmyra Atoll	palmyra-atoll	Palmyra Atoll	region	alone
Palo Negro	palo-negro	Palo Negro	city	alone
Paloncha	paloncha	Paloncha	city	alone
Palopo	palopo	Palopo	city	alone
Palos Hills	palos-hills	Palos Hills	city	alone
Palpalá	palpala	Palpalá	city	in
Paltan	paltan	Paltan	city	alone
Palu	palu	Palu	city	in
Palwal	palwal	Palwal	city	alone
Palwancha	palwancha	Palwancha	city	alone
Pamandzi	pamandzi	Pamandzi	region	alone
Pamanukan	pamanukan	Pamanukan	city	alone
Pamekasan	pamekasan	Pamekasan	city	alone
Pameungpeuk	pameungpeuk	Pameungpeuk	city	in
Pampa	pampa	Pampa	city	no
Pampán	pampan	Pampán	city	in
Pampanga	pampanga	Pampanga	region	alone
Pampanito	pampanito	Pampanito	city	in
Pampatar	pampatar	Pampatar	city	alone
Pampierstad	pampierstad	Pampierstad	city	in
Pamplemousses	pamplemousses	Pamplemousses	region	alone
Iruña	pamplona	Pamplona	city	alone
Pamplona	pamplona	Pamplona	city	alone
Pamulang	pamulang	Pamulang	city	alone
Pan’an	pan-an	Pan’an	city	alone
Panabo	panabo	Panabo	city	alone
Panadura	panadura	Panadura	city	in
Panagar	panagar	Panagar	city	in
Panalanoy	panalanoy	Panalanoy	city	alone
Panamá	panama-pa	Panamá	region	alone
Panambi	panambi	Panambi	city	in
Panarukan	panarukan	Panarukan	city	in
Panauti	panauti	Panauti	city	in
Panciova	pancevo	Pančevo	city	alone
Pancsal	pancevo	Pančevo	city	alone
Pančevo	pancevo	Pančevo	city	alone
Panchagarh	panchagarh	Panchagarh	city	in
Panchkula	panchkula	Panchkula	city	alone
Pandaan	pandaan	Pandaan	city	in
Pandacaqui	pandacaqui	Pandacaqui	city	in
Pandak	pandak	Pandak	city	in
Bayan ng Pandan	pandan	Pandan	city	alone
Pandan	pandan	Pandan	city	in
Pandeglang	pandeglang	Pandeglang	city	alone
Pandharpur	pandharpur	Pandharpur	city	alone
Pandhurna	pandhurna	Pandhurna	city	in
Pandi	pandi	Pandi	city	in
Pando	pando	Pando	region	in
Pandua	pandua	Pandua	city	in
Panevezys	panevezys	Panevezys	city	alone
Panevėžys	panevezys	Panevezys	city	alone
Pangasinan	pangasinan	Pangasinan	region	alone
Pangkalan Brandan	pangkalan-brandan	Pangkalan Brandan	city	alone
Pangkalanbuun	pangkalanbuun	Pangkalanbuun	city	in
Pangkalpinang	pangkalpinang	Pangkalpinang	city	alone
Pangnirtung	pangnirtung	Pangnirtung	city	in
Panihati	panihati	Panihati	city	alone
Panipat	panipat	Panipat	city	alone
Paniqui	paniqui	Paniqui	city	in
Panjakent	panjakent	Panjakent	city	in
Panji	panji	Panji	city	in
Panjim	panjim	Panjim	city	alone
Panjshir	panjshir	Panjshir	region	alone
Pankshin	pankshin	Pankshin	city	in
Panna	panna	Panna	city	in
Pano Aqil	pano-aqil	Pano Aqil	city	alone
Panruti	panruti	Panruti	city	in
Panshan	panshan	Panshan	city	alone
Panshi	panshi	Panshi	city	alone
Pantin	pantin	Pantin	city	in
Pantubig	pantubig	Pantubig	city	in
Pánuco	panuco	Pánuco	city	in
Panvel	panvel	Panvel	city	alone
Panzhihua	panzhihua	Panzhihua	city	alone
Panzos	panzos	Panzos	city	in
Paombong	paombong	Paombong	city	in
Pápa	papa	Pápa	city	in
Papakura	papakura	Papakura	city	in
Papantla de Olarte	papantla-de-olarte	Papantla de Olarte	city	alone
Papatoetoe	papatoetoe	Papatoetoe	city	in
Papaya	papaya	Papaya	city	in
Papeete	papeete	Papeete	city	in
Papenburg	papenburg	Papenburg	city	in
Papendrecht	papendrecht	Papendrecht	city	in
Papillion	papillion	Papillion	city	in
Pappinissheri	pappinissheri	Pappinissheri	city	in
Papua Islands	papua-islands	Papua Islands	region	alone
Par Naogaon	par-naogaon	Par Naogaon	city	alone
Pará	para	Pará	region	in
Pará de Minas	para-de-minas	Pará de Minas	city	alone
Para	para-sr	Para	region	in
Parabiago	parabiago	Parabiago	city	in
Paracambi	paracambi	Paracambi	city	in
Paracatu	paracatu	Paracatu	city	alone
Paradip	paradip	Paradip	city	alone
Paradise	paradise	Paradise	city	no
Paradsasvar	paradsasvar	Paradsasvar	city	alone
Paragominas	paragominas	Paragominas	city	alone
Paragould	paragould	Paragould	city	in
Paraguaçu Paulista	paraguacu-paulista	Paraguaçu Paulista	city	alone
Paraguarí	paraguari	Paraguarí	region	alone
Paraíba	paraiba	Paraíba	region	alone
Paraíba do Sul	paraiba-do-sul	Paraíba do Sul	city	alone
Paraíso	paraiso	Paraíso	city	in
Paraiso	paraiso-ph	Paraiso	city	in
Parakou	parakou	Parakou	city	alone
Paramagudi	paramagudi	Paramagudi	city	alone
Paramonga	paramonga	Paramonga	city	in
Paramus	paramus	Paramus	city	in
Paranaguá	paranagua	Paranaguá	city	alone
Paranaíba	paranaiba	Paranaíba	city	in
Paranavaí	paranavai	Paranavaí	city	alone
Parang	parang	Parang	city	in
Paraparaumu	paraparaumu	Paraparaumu	city	in
Parasia	parasia	Parasia	city	in
Parauapebas	parauapebas	Parauapebas	city	alone
Paravur Tekkumbhagam	paravur-tekkumbhagam	Paravur Tekkumbhagam	city	alone
Parbatipur	parbatipur	Parbatipur	city	in
Parbhani	parbhani	Parbhani	city	alone
Pardi	pardi	Pardi	city	in
Pardubice	pardubice	Pardubice	city	alone
Pardubický	pardubicky	Pardubický	region	alone
Pare	pare	Pare	city	in
Parepare	parepare	Parepare	city	alone
Pariaguán	pariaguan	Pariaguán	city	in
Pariaman	pariaman	Pariaman	city	alone
Parintins	parintins	Parintins	city	alone
Parit Buntar	parit-buntar	Parit Buntar	city	alone
Park Forest	park-forest	Park Forest	city	alone
Park Ridge	park-ridge	Park Ridge	city	alone
Parkchester	parkchester	Parkchester	city	in
Parkent	parkent	Parkent	city	in
Parker	parker	Parker	city	no
Parkersburg	parkersburg	Parkersburg	city	in
Parkland	parkland	Parkland	city	in
Parkville	parkville	Parkville	city	in
Parla	parla	Parla	city	alone
Parlakimidi	parlakimidi	Parlakimidi	city	in
Parli Vaijnath	parli-vaijnath	Parli Vaijnath	city	alone
Parlier	parlier	Parlier	city	in
Parma Heights	parma-heights	Parma Heights	city	alone
Parnaíba	parnaiba	Parnaíba	city	alone
Parnamirim	parnamirim	Parnamirim	city	alone
Pärnu	parnu	Pärnu	city	in
Paro	paro	Paro	region	in
Parobé	parobe	Parobé	city	in
Parola	parola	Parola	city	in
Parole	parole	Parole	city	in
Parral	parral	Parral	city	alone
Parramatta	parramatta	Parramatta	city	in
Parras de la Fuente	parras-de-la-fuente	Parras de la Fuente	city	alone
Parsabad	parsabad	Parsabad	city	alone
Parsippany	parsippany	Parsippany	city	in
Partille	partille	Partille	city	in
Partinico	partinico	Partinico	city	in
Partizansk	partizansk	Partizansk	city	in
Partur	partur	Partur	city	in
Parung	parung	Parung	city	alone
Parvatipuram	parvatipuram	Parvatipuram	city	in
Parwan	parwan	Parwan	region	alone
Parys	parys	Parys	city	in
Pas-de-Calais	pas-de-calais	Pas-de-Calais	region	alone
Pasaje	pasaje	Pasaje	city	in
Pasan	pasan	Pasan	city	in
Pasargad	pasargad	Pasargad	city	in
Pasarkemis	pasarkemis	Pasarkemis	city	alone
Pasay	pasay	Pasay	city	alone
Pascagoula	pascagoula	Pascagoula	city	in
Paşcani	pascani	Paşcani	city	in
Pasco	pasco	Pasco	city	in
Paseh	paseh	Paseh	city	alone
Pasig	pasig	Pasig	city	alone
Pasighat	pasighat	Pasighat	city	in
Pasni	pasni	Pasni	city	in
Paso de los Libres	paso-de-los-libres	Paso de los Libres	city	alone
Paso Robles	paso-robles	Paso Robles	city	alone
Pasragad Branch	pasragad-branch	Pasragad Branch	city	alone
Pasrur	pasrur	Pasrur	city	in
Passaic	passaic	Passaic	city	in
Passi	passi	Passi	city	in
Passo Fundo	passo-fundo	Passo Fundo	city	alone
Passoré	passore	Passoré	region	alone
Passos	passos	Passos	city	alone
Pastaza	pastaza	Pastaza	region	alone
Pasto	pasto	Pasto	city	no
Pasuruan	pasuruan	Pasuruan	city	alone
Patamundai	patamundai	Patamundai	city	in
Patan	patan	Patan	city	alone
Patancheru	patancheru	Patancheru	city	in
Pataskala	pataskala	Pataskala	city	in
Paterna	paterna	Paterna	city	alone
Paternò	paterno	Paternò	city	in
Paterson	paterson	Paterson	city	in
Pathanamthitta	pathanamthitta	Pathanamthitta	city	in
Pathankot	pathankot	Pathankot	city	alone
Pathardih	pathardih	Pathardih	city	in
Pathein	pathein	Pathein	city	alone
Pathri	pathri	Pathri	city	in
Pathum Thani	pathum-thani	Pathum Thani	region	alone
Pati	pati	Pati	city	in
Patiala	patiala	Patiala	city	alone
Patigi	patigi	Patigi	city	in
Patillas	patillas	Patillas	region	alone
Patiya	patiya	Patiya	city	in
Patnos	patnos	Patnos	city	alone
Pato Branco	pato-branco	Pato Branco	city	alone
Patos	patos	Patos	city	alone
Patos de Minas	patos-de-minas	Patos de Minas	city	alone
Pátrai	patras	Patras	city	alone
Patrick	patrick	Patrick	region	no
Patrocínio	patrocinio	Patrocínio	city	alone
Pattani	pattani	Pattani	city	in
Patterson	patterson	Patterson	city	no
Patti	patti	Patti	city	no
Pattoki	pattoki	Pattoki	city	alone
Pattukkottai	pattukkottai	Pattukkottai	city	alone
Patuakhali	patuakhali	Patuakhali	region	alone
Patuto	patuto	Patuto	city	in
Pátzcuaro	patzcuaro	Pátzcuaro	city	in
Pau	pau	Pau	city	no
Paul	paul	Paul	region	no
Paulínia	paulinia	Paulínia	city	alone
Paulista	paulista	Paulista	city	alone
Paungde	paungde	Paungde	city	in
Pauri	pauri	Pauri	city	in
Pavia	pavia	Pavia	city	alone
Pavie	pavia	Pavia	city	alone
Pavlodar	pavlodar	Pavlodar	city	alone
Pavlohrad	pavlohrad	Pavlohrad	city	alone
Pavlovo	pavlovo	Pavlovo	city	alone
Pavlovsk	pavlovsk	Pavlovsk	city	in
Pavlovskaya	pavlovskaya	Pavlovskaya	city	in
Pavlovskiy Posad	pavlovskiy-posad	Pavlovskiy Posad	city	alone
Pavugada	pavugada	Pavugada	city	in
Pawayan	pawayan	Pawayan	city	in
Pawtucket	pawtucket	Pawtucket	city	in
Payakumbuh	payakumbuh	Payakumbuh	city	alone
Payandé	payande	Payandé	city	in
Pays-de-la-Loire	pays-de-la-loire	Pays-de-la-Loire	region	alone
Paysandú	paysandu	Paysandú	city	alone
Payson	payson	Payson	city	in
Payyanur	payyanur	Payyanur	city	alone
Pazardzhik	pazardzhik	Pazardzhik	city	alone
Pčinja	pcinja	Pčinja	region	alone
Peabody	peabody	Peabody	city	in
Peacehaven	peacehaven	Peacehaven	city	in
Peachtree City	peachtree-city	Peachtree City	city	alone
Peachtree Corners	peachtree-corners	Peachtree Corners	city	alone
Pearl	pearl	Pearl	city	no
Pearland	pearland	Pearland	city	in
Pecan Grove	pecan-grove	Pecan Grove	city	alone
Pecangaan	pecangaan	Pecangaan	city	alone
Pechora	pechora	Pechora	city	in
Pedana	pedana	Pedana	city	in
Peddapalli	peddapalli	Peddapalli	city	in
Peddapuram	peddapuram	Peddapuram	city	in
Pedernales	pedernales	Pedernales	region	alone
Pederneiras	pederneiras	Pederneiras	city	in
Pedreira	pedreira	Pedreira	city	in
Peekskill	peekskill	Peekskill	city	in
Peel	peel	Peel	region	no
Pehowa	pehowa	Pehowa	city	in
Peicheng	peicheng	Peicheng	city	alone
Pekalongan	pekalongan	Pekalongan	city	alone
Pekan	pekan	Pekan	city	in
Pekan Bahapal	pekan-bahapal	Pekan Bahapal	city	alone
Pekanbaru	pekanbaru	Pekanbaru	city	alone
Pekin	pekin	Pekin	city	in
Pelabuhanratu	pelabuhanratu	Pelabuhanratu	city	in
Pelham	pelham	Pelham	city	in
Pelhřimov	pelhrimov	Pelhřimov	region	alone
Peliyagoda	peliyagoda	Peliyagoda	city	in
Pelotas	pelotas	Pelotas	city	alone
Pemagatshel	pemagatshel	Pemagatshel	region	alone
Pemalang	pemalang	Pemalang	city	alone
Pemangkat	pemangkat	Pemangkat	city	in
Pematangsiantar	pematangsiantar	Pematangsiantar	city	alone
Pemba	pemba	Pemba	city	alone
Pemba North	pemba-north	Pemba North	region	alone
Pemba South	pemba-south	Pemba South	region	alone
Pembroke	pembroke	Pembroke	region	alone
Pembroke Pines	pembroke-pines	Pembroke Pines	city	alone
Pembrokeshire	pembrokeshire	Pembrokeshire	region	alone
Pen	pen	Pen	city	no
Peñaflor	penaflor	Peñaflor	city	alone
Penama	penama	Penama	region	alone
Penápolis	penapolis	Penápolis	city	in
Peñaranda	penaranda	Peñaranda	city	in
Penarth	penarth	Penarth	city	in
Penco	penco	Penco	city	in
Pendleton	pendleton	Pendleton	city	in
Penedo	penedo	Penedo	city	in
Pengcheng	pengcheng	Pengcheng	city	alone
Penghu	penghu	Penghu	region	alone
Penicuik	penicuik	Penicuik	city	in
Penja	penja	Penja	city	in
Pénjamo	penjamo	Pénjamo	city	in
Pennsauken	pennsauken	Pennsauken	city	in
Penrhyn	penrhyn	Penrhyn	region	alone
Penrith	penrith	Penrith	city	in
Penticton	penticton	Penticton	city	in
Peñuelas	penuelas	Peñuelas	region	alone
Penzance	penzance	Penzance	city	in
Penzberg	penzberg	Penzberg	city	in
Perai	perai	Perai	city	alone
Perak	perak	Perak	region	in
Pérama	perama	Pérama	city	in
Perambalur	perambalur	Perambalur	city	in
Peranampattu	peranampattu	Peranampattu	city	in
Peravia	peravia	Peravia	region	alone
Perbaungan	perbaungan	Perbaungan	city	alone
Perchtoldsdorf	perchtoldsdorf	Perchtoldsdorf	city	in
Percut	percut	Percut	city	alone
Pereiaslav	pereiaslav	Pereiaslav	city	in
Pereira	pereira	Pereira	city	alone
Pereslavl'-Zalesskiy	pereslavl-zalesskiy	Pereslavl'-Zalesskiy	city	alone
Pereval'sk	pereval-sk	Pereval'sk	city	in
Pereval’s’k	pereval-sk	Pereval'sk	city	in
Pergamino	pergamino	Pergamino	city	alone
Périgueux	perigueux	Périgueux	city	in
Peristeri	peristeri	Peristeri	city	alone
Periyakulam	periyakulam	Periyakulam	city	in
Perlis	perlis	Perlis	region	alone
Permatang Kuching	permatang-kuching	Permatang Kuching	city	alone
Pernambuco	pernambuco	Pernambuco	region	alone
Pernik	pernik	Pernik	city	alone
Perote	perote	Perote	city	in
Perris	perris	Perris	city	in
Perry	perry	Perry	city	no
Perrysburg	perrysburg	Perrysburg	city	in
Pershotravensk	pershotravensk	Pershotravensk	city	in
Perth Amboy	perth-amboy	Perth Amboy	city	alone
Perth and Kinross	perth-and-kinross	Perth and Kinross	region	alone
Peruíbe	peruibe	Peruíbe	city	alone
Perumbavoor	perumbavoor	Perumbavoor	city	in
Perumpavur	perumpavur	Perumpavur	city	in
Pervomays'kyy	pervomays-kyy	Pervomays'kyy	city	in
Pervomaysk	pervomaysk	Pervomaysk	city	alone
Pervouralsk	pervouralsk	Pervouralsk	city	alone
Pesaro	pesaro	Pesaro	city	alone
Pesaro and Urbino	pesaro-and-urbino	Pesaro and Urbino	region	alone
Pescara	pescara	Pescara	city	alone
Pesqueira	pesqueira	Pesqueira	city	in
Pessac	pessac	Pessac	city	in
Pest	pest	Pest	region	in
Petah Tikva	petah-tikva	Petah Tikva	city	alone
Petaling Jaya	petaling-jaya	Petaling Jaya	city	alone
Petaluma	petaluma	Petaluma	city	in
Petapa	petapa	Petapa	city	alone
Petare	petare	Petare	city	alone
Petawawa	petawawa	Petawawa	city	in
Petén	peten	Petén	region	in
Peter	peter	Peter	region	no
Petergof	petergof	Petergof	city	alone
Peterhead	peterhead	Peterhead	city	in
Peterlee	peterlee	Peterlee	city	in
Petersburg	petersburg	Petersburg	city	in
Petershagen	petershagen	Petershagen	city	in
Petyon-Vil	petionville	Pétionville	city	alone
Pétionville	petionville	Pétionville	city	alone
Petlad	petlad	Petlad	city	in
Petnjica	petnjica	Petnjica	region	alone
Petrich	petrich	Petrich	city	in
Petrila	petrila	Petrila	city	in
Petrodvorets	petrodvorets	Petrodvorets	city	alone
Petrolina	petrolina	Petrolina	city	alone
Petropavl	petropavl	Petropavl	city	alone
Petropavlovsk-Kamchatskiy	petropavlovsk-kamchatsky	Petropavlovsk-Kamchatsky	city	alone
Petrópolis	petropolis	Petrópolis	city	alone
Petroşani	petrosani	Petroşani	city	in
Petroșani	petrosani	Petroşani	city	in
Petroúpolis	petroupolis	Petroúpolis	city	in
Petrovsk	petrovsk	Petrovsk	city	in
Petrovskaya	petrovskaya	Petrovskaya	city	in
Pfaffenhofen an der Ilm	pfaffenhofen-an-der-ilm	Pfaffenhofen an der Ilm	city	alone
Pflugerville	pflugerville	Pflugerville	city	in
Pfullingen	pfullingen	Pfullingen	city	in
Pfungstadt	pfungstadt	Pfungstadt	city	in
Phagwara	phagwara	Phagwara	city	alone
Phalaborwa	phalaborwa	Phalaborwa	city	in
Phalodi	phalodi	Phalodi	city	in
Phaltan	phaltan	Phaltan	city	in
Phan Rang-Tháp Chàm	phan-rang-thap-cham	Phan Rang-Tháp Chàm	city	alone
Phan Thiết	phan-thiet	Phan Thiết	city	alone
Phang Nga	phang-nga	Phang Nga	region	alone
Pharr	pharr	Pharr	city	in
Phatthalung	phatthalung	Phatthalung	city	in
Phayao	phayao	Phayao	region	alone
Phenix City	phenix-city	Phenix City	city	alone
Phetchabun	phetchabun	Phetchabun	city	in
Phetchaburi	phetchaburi	Phetchaburi	city	in
Phichit	phichit	Phichit	city	in
Phitsanulok	phitsanulok	Phitsanulok	city	alone
Phoenixville	phoenixville	Phoenixville	city	in
Phong Điền	phong-dien	Phong Điền	city	alone
Phôngsali	phongsali	Phôngsali	region	alone
Phongsaly	phongsaly	Phongsaly	region	alone
Photharam	photharam	Photharam	city	in
Phra Phutthabat	phra-phutthabat	Phra Phutthabat	city	alone
Phrae	phrae	Phrae	city	in
Phú Khương	phu-khuong	Phú Khương	city	alone
Phủ Lý	phu-ly	Phủ Lý	city	alone
Thành Phố Phủ Lý	phu-ly	Phủ Lý	city	alone
Phú Quốc	phu-quoc	Phú Quốc	city	alone
Phú Tho	phu-tho	Phú Tho	region	alone
Phú Yên	phu-yen	Phú Yên	region	alone
Phulbani	phulbani	Phulbani	city	in
Phultala	phultala	Phultala	city	in
Phumĭ Véal Srê	phumi-veal-sre	Phumĭ Véal Srê	city	alone
Phusro	phusro	Phusro	city	alone
Phuthaditjhaba	phuthaditjhaba	Phuthaditjhaba	city	in
Piacenza	piacenza	Piacenza	city	alone
Plaisance	piacenza	Piacenza	city	alone
Pianura	pianura	Pianura	city	in
Piaseczno	piaseczno	Piaseczno	city	in
Piasečnas	piaseczno	Piaseczno	city	in
Piatra Neamţ	piatra-neamt	Piatra Neamţ	city	alone
Piatra Neamț	piatra-neamt	Piatra Neamţ	city	alone
Piauí	piaui	Piauí	region	in
Picheng	picheng	Picheng	city	alone
Pichincha	pichincha	Pichincha	region	alone
Pickering	pickering	Pickering	city	in
Pickerington	pickerington	Pickerington	city	in
Picnic Point-North Lynnwood	picnic-point-north-lynnwood	Picnic Point-North Lynnwood	city	alone
Pico Rivera	pico-rivera	Pico Rivera	city	alone
Picos	picos	Picos	city	in
Picsi	picsi	Picsi	city	in
Piedade	piedade	Piedade	city	in
Piedecuesta	piedecuesta	Piedecuesta	city	alone
Piedras Negras	piedras-negras	Piedras Negras	city	alone
Pekarai	piekary-slaskie	Piekary Śląskie	city	in
Piekary Śląskie	piekary-slaskie	Piekary Śląskie	city	alone
Piendamo	piendamo	Piendamo	city	in
Pierrefitte-sur-Seine	pierrefitte-sur-seine	Pierrefitte-sur-Seine	city	alone
Piešťany	piestany	Piešťany	city	in
Pietermaritzburg	pietermaritzburg	Pietermaritzburg	city	alone
Pihani	pihani	Pihani	city	in
Pikesville	pikesville	Pikesville	city	in
Pikine	pikine	Pikine	city	alone
Piéła	pila	Piła	city	alone
Piła	pila	Piła	city	in
Pila	pila-ph	Pila	city	in
Pilani	pilani	Pilani	city	in
Pilar	pilar	Pilar	city	no
Pilibangan	pilibangan	Pilibangan	city	in
Pilibhit	pilibhit	Pilibhit	city	alone
Pililla	pililla	Pililla	city	in
Pilkhuwa	pilkhuwa	Pilkhuwa	city	alone
Pimenta Bueno	pimenta-bueno	Pimenta Bueno	city	alone
Pimpri	pimpri	Pimpri	city	alone
Pinamalayan	pinamalayan	Pinamalayan	city	in
Pindamonhangaba	pindamonhangaba	Pindamonhangaba	city	alone
Pindi Bhattian	pindi-bhattian	Pindi Bhattian	city	alone
Pindi Gheb	pindi-gheb	Pindi Gheb	city	alone
Pindiga	pindiga	Pindiga	city	alone
Pine Bluff	pine-bluff	Pine Bluff	city	alone
Pine Hills	pine-hills	Pine Hills	city	alone
Pinecrest	pinecrest	Pinecrest	city	in
Pineda	pineda-de-mar	Pineda de Mar	city	in
Pineda de Mar	pineda-de-mar	Pineda de Mar	city	alone
Pinehurst	pinehurst	Pinehurst	city	in
Pinellas Park	pinellas-park	Pinellas Park	city	alone
Pignerol	pinerolo	Pinerolo	city	in
Pinerolo	pinerolo	Pinerolo	city	in
Pinetown	pinetown	Pinetown	city	in
Pinewood	pinewood	Pinewood	city	in
Pingdingshan	pingdingshan	Pingdingshan	city	alone
Tekshi choqqiliq tagh shehiri	pingdingshan	Pingdingshan	city	alone
Pingdu	pingdu	Pingdu	city	alone
Pingli	pingli	Pingli	city	in
Pingliang	pingliang	Pingliang	city	alone
Pingnan	pingnan	Pingnan	city	alone
Pingshan	pingshan	Pingshan	city	alone
Pingtung	pingtung	Pingtung	region	alone
Pingxiang	pingxiang	Pingxiang	city	alone
Pingyao County	pingyao-county	Pingyao County	city	alone
Pin’yao	pingyao-county	Pingyao County	city	in
Pingyi	pingyi	Pingyi	city	alone
Pingyin	pingyin	Pingyin	city	alone
Pingzhuang	pingzhuang	Pingzhuang	city	alone
Pinhais	pinhais	Pinhais	city	alone
Pinheiro	pinheiro	Pinheiro	city	no
Pinjaur	pinjaur	Pinjaur	city	in
Pinner	pinner	Pinner	city	in
Pinole	pinole	Pinole	city	in
Pinsk	pinsk	Pinsk	city	alone
Pinto	pinto	Pinto	city	in
Pioltello	pioltello	Pioltello	city	in
Piombino	piombino	Piombino	city	in
Petrakavas	piotrkow-trybunalski	Piotrkow Trybunalski	city	alone
Piotrkow Trybunalski	piotrkow-trybunalski	Piotrkow Trybunalski	city	alone
Piotrków Trybunalski	piotrkow-trybunalski	Piotrkow Trybunalski	city	alone
Pipar	pipar	Pipar	city	in
Piqua	piqua	Piqua	city	in
Pir Jo Goth	pir-jo-goth	Pir Jo Goth	city	alone
Pir Mahal	pir-mahal	Pir Mahal	city	alone
Piracaia	piracaia	Piracaia	city	in
Piracicaba	piracicaba	Piracicaba	city	alone
Piraju	piraju	Piraju	city	in
Khaneh	piranshahr	Piranshahr	city	alone
Piranshahr	piranshahr	Piranshahr	city	alone
Pirapora	pirapora	Pirapora	city	in
Piraquara	piraquara	Piraquara	city	in
Pirassununga	pirassununga	Pirassununga	city	alone
Piravam	piravam	Piravam	city	in
Pirgaaj	pirgaaj	Pirgaaj	city	in
Piripiri	piripiri	Piripiri	city	in
Píritu	piritu	Píritu	city	in
Pirkanmaa	pirkanmaa	Pirkanmaa	region	alone
Piro	piro	Piro	city	in
Pirojpur	pirojpur	Pirojpur	city	in
Pirot	pirot	Pirot	city	in
Piscataway	piscataway	Piscataway	city	in
Piscinola	piscinola	Piscinola	city	in
Pisco	pisco	Pisco	city	alone
Písek	pisek	Písek	city	in
Pishva	pishva	Pishva	city	in
Piskent	piskent	Piskent	city	in
Pistoia	pistoia	Pistoia	city	alone
Pita	pita	Pita	region	in
Pita Kotte	pita-kotte	Pita Kotte	city	alone
Pitalito	pitalito	Pitalito	city	in
Pitangueiras	pitangueiras	Pitangueiras	city	in
Pitcairn	pitcairn	Pitcairn	city	in
Piteşti	pitesti	Piteşti	city	alone
Pitești	pitesti	Piteşti	city	alone
Pithampur	pithampur	Pithampur	city	alone
Pithapuram	pithapuram	Pithapuram	city	in
Pithoragarh	pithoragarh	Pithoragarh	city	in
Piti	piti	Piti	region	in
Piton Saint-Leu	piton-saint-leu	Piton Saint-Leu	city	alone
Pitsea	pitsea	Pitsea	city	in
Pitt Meadows	pitt-meadows	Pitt Meadows	city	alone
Pittsburg	pittsburg	Pittsburg	city	in
Pittsfield	pittsfield	Pittsfield	city	in
Piuí	piui	Piuí	city	in
Piura	piura	Piura	city	alone
Pivijay	pivijay	Pivijay	city	in
Pizhou	pizhou	Pizhou	city	alone
Placentia	placentia	Placentia	city	in
Placetas	placetas	Placetas	city	in
Plaines Wilhems	plaines-wilhems	Plaines Wilhems	region	alone
Plainfield	plainfield	Plainfield	city	in
Plainview	plainview	Plainview	city	in
Plainville	plainville	Plainville	city	in
Plaisir	plaisir	Plaisir	city	in
Planaltina	planaltina	Planaltina	city	alone
Planeta Rica	planeta-rica	Planeta Rica	city	alone
Planken	planken	Planken	region	no
Plantation	plantation	Plantation	city	in
Plaridel	plaridel	Plaridel	city	alone
Plasencia	plasencia	Plasencia	city	in
Plasència	plasencia	Plasencia	city	in
Plateau-Central	plateau-central	Plateau-Central	region	alone
Plattsburgh	plattsburgh	Plattsburgh	city	in
Plav	plav	Plav	region	in
Playa del Carmen	playa-del-carmen	Playa del Carmen	city	alone
Playas	playas	Playas	city	in
Pleasant Grove	pleasant-grove	Pleasant Grove	city	alone
Pleasant Hill	pleasant-hill	Pleasant Hill	city	alone
Pleasant Prairie	pleasant-prairie	Pleasant Prairie	city	alone
Pleasanton	pleasanton	Pleasanton	city	in
Pleasantville	pleasantville	Pleasantville	city	in
Pleiku	pleiku	Pleiku	city	alone
Plây Cu	pleiku	Pleiku	city	alone
Plettenberg Bay	plettenberg-bay	Plettenberg Bay	city	alone
Pleven	pleven	Pleven	city	alone
Pljevlja	pljevlja	Pljevlja	region	alone
Plockas	plock	Płock	city	alone
Płock	plock	Płock	city	alone
Ploieşti	ploiesti	Ploieşti	city	alone
Ploiești	ploiesti	Ploieşti	city	alone
Plottier	plottier	Plottier	city	in
Plum	plum	Plum	city	in
Plumbon	plumbon	Plumbon	city	alone
Plumstead	plumstead	Plumstead	city	in
Plužine	pluzine	Plužine	region	alone
Plymstock	plymstock	Plymstock	city	in
Pilsen	plzen	Plzeň	city	alone
Plzeň-North	plzen-north	Plzeň-North	region	alone
Plzeň-South	plzen-south	Plzeň-South	region	alone
Plzeňský	plzensky	Plzeňský	region	alone
Plzeňský kraj	plzensky-kraj	Plzeňský kraj	region	alone
Poá	poa	Poá	city	no
Pobé	pobe	Pobé	city	in
Pocatello	pocatello	Pocatello	city	in
Pocito	pocito	Pocito	city	in
Poções	pocoes	Poções	city	in
Poços de Caldas	pocos-de-caldas	Poços de Caldas	city	alone
Podilsk	podilsk	Podilsk	city	in
Podlachia	podlachia	Podlachia	region	alone
Podolsk	podolsk	Podolsk	city	alone
Podjevë	podujevo	Podujevo	city	in
Podujevo	podujevo	Podujevo	city	in
Podunavlje	podunavlje	Podunavlje	region	alone
Pogradec	pogradec	Pogradec	city	alone
Pogradeci	pogradec	Pogradec	city	alone
Pohang	pohang	Pohang	city	alone
Poinciana	poinciana	Poinciana	city	in
Pointe-Claire	pointe-claire	Pointe-Claire	city	alone
Paoy Paet	poipet	Poipet	city	alone
Poipet	poipet	Poipet	city	alone
Poissy	poissy	Poissy	city	in
Poitiers	poitiers	Poitiers	city	alone
Pokhvistnevo	pokhvistnevo	Pokhvistnevo	city	in
Pokrov	pokrov	Pokrov	city	in
Pokrovsk	pokrovsk	Pokrovsk	city	alone
Polangui	polangui	Polangui	city	alone
Polatlı	polatli	Polatlı	city	alone
Polatsk	polatsk	Polatsk	city	alone
Polavaram	polavaram	Polavaram	city	in
Polevskoy	polevskoy	Polevskoy	city	alone
Polewali	polewali	Polewali	city	in
Polichni	polichni	Polichni	city	in
Pollachi	pollachi	Pollachi	city	alone
Polomolok	polomolok	Polomolok	city	alone
Polonnaruwa	polonnaruwa	Polonnaruwa	region	alone
Polur	polur	Polur	city	in
Polysayevo	polysayevo	Polysayevo	city	in
Pomeroon-Supenaam	pomeroon-supenaam	Pomeroon-Supenaam	region	alone
Pomigliano d'Arco	pomigliano-d-arco	Pomigliano d'Arco	city	alone
Pomona	pomona	Pomona	city	in
Pomoravlje	pomoravlje	Pomoravlje	region	alone
Pompano Beach	pompano-beach	Pompano Beach	city	alone
Pompéu	pompeu	Pompéu	city	in
Ponape	ponape	Ponape	city	in
Ponca City	ponca-city	Ponca City	city	alone
Ponders End	ponders-end	Ponders End	city	alone
Ponferrada	ponferrada	Ponferrada	city	alone
Poni	poni	Poni	region	in
Ponmana	ponmana	Ponmana	city	in
Ponnani	ponnani	Ponnani	city	alone
Ponnur	ponnur	Ponnur	city	in
Ponnuru	ponnuru	Ponnuru	city	in
Ponorogo	ponorogo	Ponorogo	city	alone
Ponta Grossa	ponta-grossa	Ponta Grossa	city	alone
Ponta Porã	ponta-pora	Ponta Porã	city	alone
Pontal	pontal	Pontal	city	in
Pontault-Combault	pontault-combault	Pontault-Combault	city	alone
Ponte de Lima	ponte-de-lima	Ponte de Lima	city	alone
Ponte Nova	ponte-nova	Ponte Nova	city	alone
Ponte Vedra Beach	ponte-vedra-beach	Ponte Vedra Beach	city	alone
Pontefract	pontefract	Pontefract	city	in
Pontes e Lacerda	pontes-e-lacerda	Pontes e Lacerda	city	alone
Pontevedra	pontevedra	Pontevedra	city	alone
Pontiac	pontiac	Pontiac	city	no
Pontian Kechil	pontian-kechil	Pontian Kechil	city	alone
Pontianak	pontianak	Pontianak	city	alone
Ponticelli	ponticelli	Ponticelli	city	in
Pontoise	pontoise	Pontoise	city	in
Pontypool	pontypool	Pontypool	city	in
Pontypridd	pontypridd	Pontypridd	city	in
Pool	pool	Pool	region	in
Poole	poole	Poole	city	no
Pooler	pooler	Pooler	city	in
Poonamalle	poonamalle	Poonamalle	city	in
Pop	pop	Pop	city	no
Popasna	popasnaya	Popasnaya	city	in
Popasnaya	popasnaya	Popasnaya	city	in
Popayán	popayan	Popayán	city	alone
Poplar Bluff	poplar-bluff	Poplar Bluff	city	alone
Popondetta	popondetta	Popondetta	city	in
Poprad	poprad	Poprad	city	in
Porangatu	porangatu	Porangatu	city	in
Porbandar	porbandar	Porbandar	city	alone
Pordenone	pordenone	Pordenone	city	in
Björneborg	pori	Pori	city	alone
Pori	pori	Pori	city	in
Porirua	porirua	Porirua	city	in
Porlamar	porlamar	Porlamar	city	alone
Porsa	porsa	Porsa	city	in
Porsgrunn	porsgrunn	Porsgrunn	city	in
Port Alberni	port-alberni	Port Alberni	city	alone
Port Alfred	port-alfred	Port Alfred	city	alone
Port Angeles	port-angeles	Port Angeles	city	alone
Port Arthur	port-arthur	Port Arthur	city	alone
Port Blair	port-blair	Port Blair	city	alone
Port Charlotte	port-charlotte	Port Charlotte	city	alone
Port Chester	port-chester	Port Chester	city	alone
Port Colborne	port-colborne	Port Colborne	city	alone
Port Coquitlam	port-coquitlam	Port Coquitlam	city	alone
Port-de-Paix	port-de-paix	Port-de-Paix	city	alone
Pòdepè	port-de-paix	Port-de-Paix	city	alone
Port Dickson	port-dickson	Port Dickson	city	alone
Port Erin	port-erin	Port Erin	region	alone
Port Glasgow	port-glasgow	Port Glasgow	city	alone
Port Hercules	port-hercules	Port Hercules	region	alone
Port Hueneme	port-hueneme	Port Hueneme	city	alone
Port Huron	port-huron	Port Huron	city	alone
Port Macquarie	port-macquarie	Port Macquarie	city	alone
Port Moody	port-moody	Port Moody	city	alone
Port Orange	port-orange	Port Orange	city	alone
Port Richmond	port-richmond	Port Richmond	city	alone
Port Safaga	port-safaga	Port Safaga	city	alone
Port Saint Lucie	port-saint-lucie	Port Saint Lucie	city	alone
Port Shepstone	port-shepstone	Port Shepstone	city	alone
Port St Mary	port-st-mary	Port St Mary	region	alone
Port Washington	port-washington	Port Washington	city	alone
Porta Westfalica	porta-westfalica	Porta Westfalica	city	alone
Portadown	portadown	Portadown	city	in
Portage	portage	Portage	city	in
Portalegre	portalegre	Portalegre	region	alone
Porterville	porterville	Porterville	city	in
Porthcawl	porthcawl	Porthcawl	city	in
Portici	portici	Portici	city	in
Pórticos de San Antonio	porticos-de-san-antonio	Pórticos de San Antonio	city	alone
Portimão	portimao	Portimão	city	in
Portishead	portishead	Portishead	city	in
Portmore	portmore	Portmore	city	in
Porto Feliz	porto-feliz	Porto Feliz	city	alone
Porto Ferreira	porto-ferreira	Porto Ferreira	city	alone
Porto Seguro	porto-seguro	Porto Seguro	city	alone
Porto União	porto-uniao	Porto União	city	alone
Porto Velho	porto-velho	Porto Velho	city	alone
Portoviejo	portoviejo	Portoviejo	city	alone
Portslade	portslade	Portslade	city	in
Portsmouth Heights	portsmouth-heights	Portsmouth Heights	city	alone
Portugalete	portugalete	Portugalete	city	in
Portuguesa	portuguesa	Portuguesa	region	alone
Porur	porur	Porur	city	in
Borgå	porvoo	Porvoo	city	in
Porvoo	porvoo	Porvoo	city	in
Posadas	posadas	Posadas	city	alone
Poso	poso	Poso	city	in
Postmasburg	postmasburg	Postmasburg	city	in
Pôsto Fiscal Rolim de Moura	posto-fiscal-rolim-de-moura	Pôsto Fiscal Rolim de Moura	city	alone
Potaro-Siparuni	potaro-siparuni	Potaro-Siparuni	region	alone
Potchefstroom	potchefstroom	Potchefstroom	city	in
Potenza	potenza	Potenza	city	in
Potiskum	potiskum	Potiskum	city	alone
Potosí	potosi	Potosí	city	alone
Potters Bar	potters-bar	Potters Bar	city	alone
Pottstown	pottstown	Pottstown	city	in
Poughkeepsie	poughkeepsie	Poughkeepsie	city	in
Poulton-le-Fylde	poulton-le-fylde	Poulton-le-Fylde	city	alone
Pouso Alegre	pouso-alegre	Pouso Alegre	city	alone
Považská Bystrica	povazska-bystrica	Považská Bystrica	city	alone
Póvoa de Santa Iria	povoa-de-santa-iria	Póvoa de Santa Iria	city	alone
Póvoa de Varzim	povoa-de-varzim	Póvoa de Varzim	city	alone
Poway	poway	Poway	city	in
Powys	powys	Powys	region	in
Poyang	poyang	Poyang	city	alone
Poykovskiy	poykovskiy	Poykovskiy	city	in
Poza Rica de Hidalgo	poza-rica-de-hidalgo	Poza Rica de Hidalgo	city	alone
Pozsarevác	pozarevac	Požarevac	city	in
Požarevac	pozarevac	Požarevac	city	in
Požega-Slavonia	pozega-slavonia	Požega-Slavonia	region	alone
Pozuelo de Alarcón	pozuelo-de-alarcon	Pozuelo de Alarcón	city	alone
Pouzzoles	pozzuoli	Pozzuoli	city	in
Pozzuoli	pozzuoli	Pozzuoli	city	in
Prabumulih	prabumulih	Prabumulih	city	alone
Prachatice	prachatice	Prachatice	region	alone
Prachin Buri	prachin-buri	Prachin Buri	city	alone
Prachuap Khiri Khan	prachuap-khiri-khan	Prachuap Khiri Khan	city	alone
Pradera	pradera	Pradera	city	in
Praga Północ	praga-polnoc	Praga Północ	city	alone
Praga Południe	praga-poludnie	Praga Południe	city	alone
Prague-East	prague-east	Prague-East	region	alone
Prague-West	prague-west	Prague-West	region	alone
Prahova	prahova	Prahova	region	alone
Praia Grande	praia-grande	Praia Grande	city	alone
Prairie Village	prairie-village	Prairie Village	city	alone
Prairieville	prairieville	Prairieville	city	in
Pran Buri	pran-buri	Pran Buri	city	alone
Pratapgarh	pratapgarh	Pratapgarh	city	in
Prato	prato	Prato	city	no
Prattville	prattville	Prattville	city	in
Praya	praya	Praya	city	in
Preah Sihanouk	preah-sihanouk	Preah Sihanouk	region	alone
Preah Vihear	preah-vihear	Preah Vihear	region	alone
Premià de Mar	premia-de-mar	Premià de Mar	city	alone
Přerov	prerov	Přerov	city	in
Prescot	prescot	Prescot	city	in
Prescott	prescott	Prescott	city	in
Prescott Valley	prescott-valley	Prescott Valley	city	alone
Presidencia Roque Sáenz Peña	presidencia-roque-saenz-pena	Presidencia Roque Sáenz Peña	city	alone
Presidente Dutra	presidente-dutra	Presidente Dutra	city	alone
Presidente Epitácio	presidente-epitacio	Presidente Epitácio	city	alone
Presidente Franco	presidente-franco	Presidente Franco	city	alone
Presidente Hayes	presidente-hayes	Presidente Hayes	region	alone
Presidente Prudente	presidente-prudente	Presidente Prudente	city	alone
Presidente Venceslau	presidente-venceslau	Presidente Venceslau	city	alone
Prešov	presov	Prešov	city	alone
Prešovský kraj	presovsky-kraj	Prešovský kraj	region	alone
Prestatyn	prestatyn	Prestatyn	city	in
Prestea	prestea	Prestea	city	in
Prestwich	prestwich	Prestwich	city	in
Prey Veng	prey-veng	Prey Veng	city	alone
Příbram	pribram	Příbram	city	in
Prichard	prichard	Prichard	city	in
Prievidza	prievidza	Prievidza	city	in
Prijedor	prijedor	Prijedor	city	in
Prilep	prilep	Prilep	city	alone
Primorje-Gorski Kotar	primorje-gorski-kotar	Primorje-Gorski Kotar	region	alone
Primorskiy Kray	primorskiy-kray	Primorskiy Kray	region	alone
Primorsko-Akhtarsk	primorsko-akhtarsk	Primorsko-Akhtarsk	city	alone
Primorsko-Axtarsk	primorsko-akhtarsk	Primorsko-Akhtarsk	city	alone
Primorsky	primorsky	Primorsky	region	alone
Príncipe	principe	Príncipe	region	alone
Pristina Districte	pristina-districte	Pristina Districte	region	alone
Privolzhskiy	privolzhskiy	Privolzhskiy	city	in
Probolinggo	probolinggo	Probolinggo	city	alone
Proddatur	proddatur	Proddatur	city	alone
Progreso	progreso	Progreso	city	no
Prokhladnyy	prokhladnyy	Prokhladnyy	city	alone
Prokop'yevsk	prokop-yevsk	Prokop'yevsk	city	alone
Prokuplje	prokuplje	Prokuplje	city	in
Prome	prome	Prome	city	alone
Pye	prome	Prome	city	no
Promissão	promissao	Promissão	city	in
Prosper	prosper	Prosper	city	no
Prostějov	prostejov	Prostějov	city	in
Protvino	protvino	Protvino	city	in
Provence-Alpes-Côte-d’Azur	provence-alpes-cote-d-azur	Provence-Alpes-Côte-d’Azur	region	alone
Prunedale	prunedale	Prunedale	city	in
Pruszków	pruszkow	Pruszków	city	in
Pruškuvas	pruszkow	Pruszków	city	in
Pryluky	pryluky	Pryluky	city	alone
Peremyšlis	przemysl	Przemyśl	city	alone
Przemyśl	przemysl	Przemyśl	city	alone
Pszczyna	pszczyna	Pszczyna	city	in
Pščyna	pszczyna	Pszczyna	city	in
Ptolemaida	ptolemaida	Ptolemaida	city	in
Pu’an	pu-an	Pu’an	city	in
Tszyan’ge	pu-an	Pu’an	city	in
Pubal	pubal	Pubal	city	alone
Pucallpa	pucallpa	Pucallpa	city	alone
Pucheng	pucheng	Pucheng	city	in
Puchheim	puchheim	Puchheim	city	in
Puchuan	puchuan	Puchuan	city	in
Pucón	pucon	Pucón	city	in
Pudsey	pudsey	Pudsey	city	in
Puducherry	puducherry	Puducherry	city	alone
Pudukkottai	pudukkottai	Pudukkottai	city	alone
Puebla City	puebla	Puebla	city	alone
Pueblo	pueblo	Pueblo	city	in
Pueblo West	pueblo-west	Pueblo West	city	alone
Puente Alto	puente-alto	Puente Alto	city	alone
Puente-Genil	puente-genil	Puente-Genil	city	alone
Puerto de la Cruz	puerto-de-la-cruz	Puerto de la Cruz	city	alone
Puerto del Carmen	puerto-del-carmen	Puerto del Carmen	city	alone
Puerto del Rosario	puerto-del-rosario	Puerto del Rosario	city	alone
Puerto Francisco de Orellana	puerto-francisco-de-orellana	Puerto Francisco de Orellana	city	alone
Puertollano	puertollano	Puertollano	city	in
Pugachev	pugachev	Pugachev	city	in
Pujali	pujali	Pujali	city	in
Pukapuka	pukapuka	Pukapuka	region	alone
Pukekohe East	pukekohe-east	Pukekohe East	city	alone
Pul-e Khumri	pul-e-khumri	Pul-e Khumri	city	alone
Pulandian	pulandian	Pulandian	city	alone
Pulavai	pulawy	Puławy	city	in
Puławy	pulawy	Puławy	city	in
Pulgaon	pulgaon	Pulgaon	city	in
Pulheim	pulheim	Pulheim	city	in
Puli	puli	Puli	city	in
Pulilan	pulilan	Pulilan	city	alone
Pulivendla	pulivendla	Pulivendla	city	in
Puliyankudi	puliyankudi	Puliyankudi	city	alone
Pullman	pullman	Pullman	city	in
Pully	pully	Pully	city	in
Pulong Santa Cruz	pulong-santa-cruz	Pulong Santa Cruz	city	alone
Pulupandan	pulupandan	Pulupandan	city	in
Punaauia	punaauia	Punaauia	city	in
Punakha	punakha	Punakha	region	alone
Punalur	punalur	Punalur	city	in
Punasa	punasa	Punasa	city	alone
Punch	punch	Punch	city	in
Punganuru	punganuru	Punganuru	city	in
Puning	puning	Puning	city	alone
P’u-ning-hsien	puning	Puning	city	alone
Punta Alta	punta-alta	Punta Alta	city	alone
Punta Cana	punta-cana	Punta Cana	city	alone
Punta Cardón	punta-cardon	Punta Cardón	city	alone
Punta De Maisi	punta-de-maisi	Punta De Maisi	city	alone
Punta de Mata	punta-de-mata	Punta de Mata	city	alone
Punta de Piedras	punta-de-piedras	Punta de Piedras	city	alone
Punta Gorda	punta-gorda	Punta Gorda	city	alone
Punta Gorda Isles	punta-gorda-isles	Punta Gorda Isles	city	alone
Puntarenas	puntarenas	Puntarenas	city	in
Punto Fijo	punto-fijo	Punto Fijo	city	alone
Puqi	puqi	Puqi	city	in
Puranpur	puranpur	Puranpur	city	in
Purbalingga	purbalingga	Purbalingga	city	in
Puri	puri	Puri	city	no
Purísima de Bustos	purisima-de-bustos	Purísima de Bustos	city	alone
Purley	purley	Purley	city	in
Purmerein	purmerend	Purmerend	city	alone
Purmerend	purmerend	Purmerend	city	alone
Purna	purna	Purna	city	in
Purnia	purnia	Purnia	city	alone
Purral	purral	Purral	city	in
Pursat	pursat	Pursat	city	in
Puruándiro	puruandiro	Puruándiro	city	in
Puruliya	puruliya	Puruliya	city	alone
Purwakarta	purwakarta	Purwakarta	city	alone
Purwanchal	purwanchal	Purwanchal	region	alone
Purwodadi	purwodadi-grobogan	Purwodadi Grobogan	city	alone
Purwodadi Grobogan	purwodadi-grobogan	Purwodadi Grobogan	city	alone
Purwokerto	purwokerto	Purwokerto	city	alone
Pusad	pusad	Pusad	city	alone
Pushkin	pushkin	Pushkin	city	no
Pushkino	pushkino	Pushkino	city	alone
Puşkino	pushkino	Pushkino	city	alone
Putatan	putatan	Putatan	city	alone
Puteaux	puteaux	Puteaux	city	in
Puthia	puthia	Puthia	city	alone
Putian	putian	Putian	city	alone
Putyen shehiri	putian	Putian	city	alone
Putra Heights	putra-heights	Putra Heights	city	alone
Putrajaya	putrajaya	Putrajaya	city	in
Puttalam	puttalam	Puttalam	city	in
Püttlingen	puttlingen	Püttlingen	city	in
Puttur	puttur	Puttur	city	in
Putumayo	putumayo	Putumayo	region	alone
Puy-de-Dôme	puy-de-dome	Puy-de-Dôme	region	alone
Puyallup	puyallup	Puyallup	city	in
Puyang	puyang	Puyang	city	alone
Puyang Chengguanzhen	puyang-chengguanzhen	Puyang Chengguanzhen	city	alone
Pwani	pwani	Pwani	region	in
Pyapon	pyapon	Pyapon	city	alone
Pyin Oo Lwin	pyin-oo-lwin	Pyin Oo Lwin	city	alone
Pyinmana	pyinmana	Pyinmana	city	alone
Pyrénées-Atlantiques	pyrenees-atlantiques	Pyrénées-Atlantiques	region	alone
Pyrénées-Orientales	pyrenees-orientales	Pyrénées-Orientales	region	alone
Pyt-Yakh	pyt-yakh	Pyt-Yakh	city	alone
Pyu	pyu	Pyu	city	no
Qa’en	qa-en	Qa’en	city	in
Qaasuitsup	qaasuitsup	Qaasuitsup	region	alone
Qabis	qabis	Qabis	region	in
Qacha's Nek	qacha-s-nek	Qacha's Nek	city	alone
Qacha’s Nek	qacha-s-nek-ls	Qacha’s Nek	region	alone
Qahderijan	qahderijan	Qahderijan	city	in
Qalqilya	qalqilya	Qalqilya	region	alone
Qalqilyah	qalqilyah	Qalqilyah	city	in
Qalyub	qalyub	Qalyub	city	alone
Qalyubia	qalyubia	Qalyubia	region	alone
Chapchal	qapqal	Qapqal	city	alone
Qapqal	qapqal	Qapqal	city	alone
Qaraçuxur	qaracuxur	Qaraçuxur	city	alone
Qarah Zia’ od Din	qarah-zia-od-din	Qarah Zia’ od Din	city	alone
Qarchak	qarchak	Qarchak	city	alone
Qarek	qarek	Qarek	city	in
Qarək	qarek	Qarek	city	in
Qarshi	qarshi	Qarshi	city	alone
Qashqadaryo	qashqadaryo	Qashqadaryo	region	alone
Qasr-e-Qand	qasr-e-qand	Qasr-e-Qand	city	alone
Qayroqqum	qayroqqum	Qayroqqum	city	in
Qazvin	qazvin	Qazvin	city	alone
Qena	qena	Qena	region	in
Qeqertalik	qeqertalik	Qeqertalik	region	alone
Qeqqata	qeqqata	Qeqqata	region	alone
Qeshm	qeshm	Qeshm	city	in
Qianjiang	qianjiang	Qianjiang	city	alone
Qianliu	qianliu	Qianliu	city	in
Qiaoguan	qiaoguan	Qiaoguan	city	alone
Qiaotou	qiaotou	Qiaotou	city	alone
Qibili	qibili	Qibili	region	alone
Qibray	qibray	Qibray	city	in
Qilian	qilian	Qilian	city	in
Qina	qina	Qina	city	in
Qincheng	qincheng	Qincheng	city	alone
Qing’an	qing-an	Qing’an	city	in
Qingfu	qingfu	Qingfu	city	in
Qinggang	qinggang	Qinggang	city	alone
Ch’i-shui	qingquan	Qingquan	city	alone
Qingquan	qingquan	Qingquan	city	alone
Qingshanquan	qingshanquan	Qingshanquan	city	in
Qingshizui	qingshizui	Qingshizui	city	in
Qingshuping	qingshuping	Qingshuping	city	alone
Qingyang	qingyang	Qingyang	city	alone
Qingyuan	qingyuan	Qingyuan	city	alone
Qingzhou	qingzhou	Qingzhou	city	alone
Chinxuangdaw shehiri	qinhuangdao	Qinhuangdao	city	alone
Ch’in-huang-tao	qinhuangdao	Qinhuangdao	city	alone
Qinhuangdao	qinhuangdao	Qinhuangdao	city	alone
Qinnan	qinnan	Qinnan	city	in
Qinzhou	qinzhou	Qinzhou	city	alone
Qionghai	qionghai	Qionghai	city	alone
Qionghu	qionghu	Qionghu	city	alone
Yüankiang-hsien	qionghu	Qionghu	city	alone
Qiongshan	qiongshan	Qiongshan	city	alone
Qipan	qipan	Qipan	city	alone
Qiqihar	qiqihar	Qiqihar	city	alone
Qiryat Yam	qiryat-yam	Qiryat Yam	city	alone
Ch’i-men-hsien	qishan	Qishan	city	alone
Qishan	qishan	Qishan	city	in
Qitaihe	qitaihe	Qitaihe	city	alone
Qiuji	qiuji	Qiuji	city	alone
Qo'rg'ontepa	qo-rg-ontepa	Qo'rg'ontepa	city	in
Qŭrghontepa	qo-rg-ontepa	Qo'rg'ontepa	city	in
Qorveh	qorveh	Qorveh	city	alone
Qoryooley	qoryooley	Qoryooley	city	in
Quân Đức Thinh	quan-duc-thinh	Quân Đức Thinh	city	alone
Quảng Bình	quang-binh	Quảng Bình	region	alone
Quảng Nam	quang-nam	Quảng Nam	region	alone
Quảng Ngãi	quang-ngai	Quảng Ngãi	city	alone
Thành phố Quảng Ngãi	quang-ngai	Quảng Ngãi	city	alone
Quảng Ninh	quang-ninh	Quảng Ninh	region	alone
Quảng Tri	quang-tri	Quảng Tri	region	alone
Chüenju shehiri	quanzhou	Quanzhou	city	alone
Quanzhou	quanzhou	Quanzhou	city	alone
Cuart de Poblet	quart-de-poblet	Quart de Poblet	city	alone
Quart de Poblet	quart-de-poblet	Quart de Poblet	city	alone
Quarto	quarto	Quarto	city	in
Quartu Sant'Elena	quartu-sant-elena	Quartu Sant'Elena	city	alone
Quatre Bornes	quatre-bornes	Quatre Bornes	city	alone
Quchan	quchan	Quchan	city	alone
Quebradillas	quebradillas	Quebradillas	region	alone
Queensbury	queensbury	Queensbury	city	in
Queensdale	queensdale	Queensdale	city	in
Queenstown	queenstown	Queenstown	city	in
Queimados	queimados	Queimados	city	alone
Quelimane	quelimane	Quelimane	city	alone
Queluz	queluz	Queluz	city	alone
Querecotillo	querecotillo	Querecotillo	city	in
Querétaro City	queretaro-city	Querétaro City	city	alone
Quesada	quesada	Quesada	city	in
Quetzaltenango	quetzaltenango	Quetzaltenango	city	alone
Quevedo	quevedo	Quevedo	city	alone
Quezaltepeque	quezaltepeque	Quezaltepeque	city	in
Quezon	quezon	Quezon	city	in
Quezon City	quezon-city	Quezon City	city	alone
Qufu	qufu	Qufu	city	in
Qui Nhon	qui-nhon	Qui Nhon	city	alone
Quy Nhơn	qui-nhon	Qui Nhon	city	alone
Quibdó	quibdo	Quibdó	city	alone
Quíbor	quibor	Quíbor	city	in
Quiché	quiche	Quiché	region	alone
Quickborn	quickborn	Quickborn	city	in
Quillacollo	quillacollo	Quillacollo	city	alone
Quillota	quillota	Quillota	city	alone
Quilmes	quilmes	Quilmes	city	no
Quilpué	quilpue	Quilpué	city	alone
Quimbaya	quimbaya	Quimbaya	city	in
Quimper	quimper	Quimper	city	alone
Quinara	quinara	Quinara	region	alone
Quincy	quincy	Quincy	city	no
Quindío	quindio	Quindío	region	alone
Quinta Do Conde	quinta-do-conde	Quinta Do Conde	city	alone
Quintana Roo	quintana-roo	Quintana Roo	region	alone
Quinte West	quinte-west	Quinte West	city	alone
Quirino	quirino	Quirino	region	alone
Quirinópolis	quirinopolis	Quirinópolis	city	in
Quitilipi	quitilipi	Quitilipi	city	in
Quixadá	quixada	Quixadá	city	in
Quixeramobim	quixeramobim	Quixeramobim	city	in
Qujing	qujing	Qujing	city	alone
Qulsary	qulsary	Qulsary	city	in
Quneitra	quneitra	Quneitra	region	alone
Qurayyat	qurayyat	Qurayyat	city	alone
Quş	qus	Quş	city	no
Qushi	qushi	Qushi	city	in
Quthbullapur	quthbullapur	Quthbullapur	city	alone
Quthing	quthing	Quthing	region	alone
Quva	quva	Quva	city	in
Quvasoy	quvasoy	Quvasoy	city	in
Quwaysina	quwaysina	Quwaysina	city	in
Quzhou	quzhou	Quzhou	city	alone
Raanana	raanana	Raanana	city	alone
Rabak	rabak	Rabak	city	alone
Rabat-Salé-Kénitra	rabat-sale-kenitra	Rabat-Salé-Kénitra	region	alone
Rabat-Salé-Zemmour-Zaer	rabat-sale-zemmour-zaer	Rabat-Salé-Zemmour-Zaer	region	alone
Rabigh	rabigh	Rabigh	city	in
Rabkavi	rabkavi	Rabkavi	city	alone
Rach Gia	rach-gia	Rach Gia	city	alone
Racha-Lechkhumi and Kvemo Svaneti	racha-lechkhumi-and-kvemo-svaneti	Racha-Lechkhumi and Kvemo Svaneti	region	alone
Racibužas	raciborz	Racibórz	city	in
Racibórz	raciborz	Racibórz	city	in
Racine	racine	Racine	city	in
Radcliff	radcliff	Radcliff	city	in
Radcliffe	radcliffe	Radcliffe	city	in
Radeberg	radeberg	Radeberg	city	in
Radebeul	radebeul	Radebeul	city	in
Radès	rades	Radès	city	in
Radevormwald	radevormwald	Radevormwald	city	in
Radford	radford	Radford	city	in
Radhanpur	radhanpur	Radhanpur	city	in
Radnor	radnor	Radnor	city	in
Radom	radom	Radom	city	alone
Radomas	radom	Radom	city	alone
Radomskas	radomsko	Radomsko	city	in
Radomsko	radomsko	Radomsko	city	in
Radujnıy	raduzhny	Raduzhny	city	in
Raduzhny	raduzhny	Raduzhny	city	in
Raebareli	raebareli	Raebareli	city	alone
Rafaela	rafaela	Rafaela	city	no
Rafiganj	rafiganj	Rafiganj	city	in
Rafsanjan	rafsanjan	Rafsanjan	city	alone
Ragged Island	ragged-island	Ragged Island	region	alone
Raghogarh	raghogarh	Raghogarh	city	alone
Ragusa	ragusa	Ragusa	city	alone
Raguse	ragusa	Ragusa	city	alone
Rahachow	rahachow	Rahachow	city	in
Rahatgarh	rahatgarh	Rahatgarh	city	in
Rahden	rahden	Rahden	city	in
Raḩimah	rahimah	Raḩimah	city	in
Rahuri	rahuri	Rahuri	city	in
Rahway	rahway	Rahway	city	in
Raichur	raichur	Raichur	city	alone
Raiganj	raiganj	Raiganj	city	alone
Raigarh	raigarh	Raigarh	city	alone
Raikot	raikot	Raikot	city	in
Rainy River	rainy-river	Rainy River	city	alone
Raionul Edineţ	raionul-edinet	Raionul Edineţ	region	alone
Raionul Ocniţa	raionul-ocnita	Raionul Ocniţa	region	alone
Raionul Soroca	raionul-soroca	Raionul Soroca	region	alone
Raipur	raipur	Raipur	city	alone
Raisen	raisen	Raisen	city	in
Raisinghnagar	raisinghnagar	Raisinghnagar	city	in
Raiwind	raiwind	Raiwind	city	in
Raj-Nandgaon	raj-nandgaon	Raj-Nandgaon	city	alone
Rajahmundry	rajahmundry	Rajahmundry	city	alone
Rajakhera	rajakhera	Rajakhera	city	in
Rajanpur	rajanpur	Rajanpur	city	in
Rajaori	rajaori	Rajaori	city	in
Rajapalayam	rajapalayam	Rajapalayam	city	alone
Rajapolah	rajapolah	Rajapolah	city	in
Rajbari	rajbari	Rajbari	region	alone
Rajbiraj	rajbiraj	Rajbiraj	city	in
Rajgarh	rajgarh	Rajgarh	city	in
Rajgir	rajgir	Rajgir	city	in
Rajin	rajin	Rajin	city	alone
Rajkot	rajkot	Rajkot	city	alone
Rajpipla	rajpipla	Rajpipla	city	in
Rajpur	rajpur	Rajpur	city	alone
Rajpura	rajpura	Rajpura	city	alone
Rajsamand	rajsamand	Rajsamand	city	alone
Rajula	rajula	Rajula	city	in
Rajura	rajura	Rajura	city	in
Rakahanga	rakahanga	Rakahanga	region	alone
Rakka	rakka	Rakka	city	alone
Rakovník	rakovnik	Rakovník	region	alone
Ramachandrapuram	ramachandrapuram	Ramachandrapuram	city	in
Ramagundam	ramagundam	Ramagundam	city	alone
Ramallah and al-Bireh	ramallah-and-al-bireh	Ramallah and al-Bireh	region	alone
Ramanathapuram	ramanathapuram	Ramanathapuram	city	alone
Ramapuram	ramapuram	Ramapuram	city	in
Ramat Gan	ramat-gan	Ramat Gan	city	alone
Ramat HaSharon	ramat-hasharon	Ramat HaSharon	city	alone
Rambouillet	rambouillet	Rambouillet	city	in
Ramenskoye	ramenskoye	Ramenskoye	city	alone
Rameswaram	rameswaram	Rameswaram	city	in
Ramganj	ramganj	Ramganj	city	in
Ramganj Mandi	ramganj-mandi	Ramganj Mandi	city	alone
Ramgarh	ramgarh	Ramgarh	city	alone
Ramgundam	ramgundam	Ramgundam	city	alone
Ramhormoz	ramhormoz	Ramhormoz	city	in
Ramla	ramla	Ramla	city	alone
Ramnagar	ramnagar	Ramnagar	city	in
Râmnicu Sărat	ramnicu-sarat	Râmnicu Sărat	city	alone
Râmnicu Vâlcea	ramnicu-valcea	Râmnicu Vâlcea	city	alone
Ramon	ramon	Ramon	city	no
Ramona	ramona	Ramona	city	no
Rampachodavaram	rampachodavaram	Rampachodavaram	city	in
Rampur	rampur	Rampur	city	alone
Rampur Hat	rampur-hat	Rampur Hat	city	alone
Rampura	rampura	Rampura	city	in
Ramsbottom	ramsbottom	Ramsbottom	city	in
Ramsey	ramsey	Ramsey	city	no
Ramsgate	ramsgate	Ramsgate	city	in
Ranaghat	ranaghat	Ranaghat	city	alone
Ranam	ranam	Ranam	city	in
Ranavav	ranavav	Ranavav	city	in
Rancagua	rancagua	Rancagua	city	alone
Rancharia	rancharia	Rancharia	city	in
Ranchi	ranchi	Ranchi	city	alone
Rancho Cordova	rancho-cordova	Rancho Cordova	city	alone
Rancho Cucamonga	rancho-cucamonga	Rancho Cucamonga	city	alone
Rancho La Gloria	rancho-la-gloria	Rancho La Gloria	city	alone
Rancho Mirage	rancho-mirage	Rancho Mirage	city	alone
Rancho Palos Verdes	rancho-palos-verdes	Rancho Palos Verdes	city	alone
Rancho San Diego	rancho-san-diego	Rancho San Diego	city	alone
Rancho Santa Margarita	rancho-santa-margarita	Rancho Santa Margarita	city	alone
Ranchuelo	ranchuelo	Ranchuelo	city	in
Randallstown	randallstown	Randallstown	city	in
Randburg	randburg	Randburg	city	alone
Randers	randers	Randers	city	in
Randfontein	randfontein	Randfontein	city	in
Randolph	randolph	Randolph	city	no
Randudongkal	randudongkal	Randudongkal	city	in
Rangamati Hill	rangamati-hill	Rangamati Hill	region	alone
Rangia	rangia	Rangia	city	in
Rangiora	rangiora	Rangiora	city	in
Rangkasbitung	rangkasbitung	Rangkasbitung	city	alone
Rangpur	rangpur	Rangpur	region	alone
Rangpur City	rangpur-city	Rangpur City	city	alone
Ranibennur	ranibennur	Ranibennur	city	alone
Raniganj	raniganj	Raniganj	city	alone
Ranipet	ranipet	Ranipet	city	alone
Rankin Inlet	rankin-inlet	Rankin Inlet	city	alone
Ranong	ranong	Ranong	region	alone
Rantauprapat	rantauprapat	Rantauprapat	city	alone
Rantepao	rantepao	Rantepao	city	in
Raojan	raojan	Raojan	city	in
Rapallo	rapallo	Rapallo	city	in
Rapperswil	rapperswil	Rapperswil	city	in
Rapperswil SG	rapperswil	Rapperswil	city	alone
Rapti	rapti	Rapti	region	in
Rarotonga	rarotonga	Rarotonga	city	in
Râs el Aïoun	ras-el-aioun	Râs el Aïoun	city	alone
Râs el Oued	ras-el-oued	Râs el Oued	city	alone
Rasht	rasht	Rasht	city	alone
Rasina	rasina	Rasina	region	alone
Rasipuram	rasipuram	Rasipuram	city	in
Raška	raska	Raška	region	in
Rason	rason	Rason	region	in
Rasra	rasra	Rasra	city	in
Rasskazovo	rasskazovo	Rasskazovo	city	in
Rastede	rastede	Rastede	city	in
Ratanakiri	ratanakiri	Ratanakiri	region	alone
Ratangarh	ratangarh	Ratangarh	city	alone
Ratchaburi	ratchaburi	Ratchaburi	city	alone
Ratekau	ratekau	Ratekau	city	in
Rath	rath	Rath	city	in
Ratia	ratia	Ratia	city	in
Ratlam	ratlam	Ratlam	city	no
Ratnagiri	ratnagiri	Ratnagiri	city	alone
Ratnapura	ratnapura	Ratnapura	city	in
Ratodero	ratodero	Ratodero	city	in
Raub	raub	Raub	city	in
Rauma	rauma	Rauma	city	in
Raumo	rauma	Rauma	city	in
Raurkela	raurkela	Raurkela	city	alone
Ravar	ravar	Ravar	city	in
Raver	raver	Raver	city	in
Rawang	rawang	Rawang	city	alone
Rawatbhata	rawatbhata	Rawatbhata	city	in
Rawatsar	rawatsar	Rawatsar	city	in
Rawlakot	rawlakot	Rawlakot	city	in
Rawmarsh	rawmarsh	Rawmarsh	city	in
Rawson	rawson	Rawson	city	no
Rawtenstall	rawtenstall	Rawtenstall	city	in
Raxaul	raxaul	Raxaul	city	in
Rayachoti	rayachoti	Rayachoti	city	alone
Rayadrug	rayadrug	Rayadrug	city	in
Rayleigh	rayleigh	Rayleigh	city	in
Raymah	raymah	Raymah	region	alone
Raymore	raymore	Raymore	city	in
Rayong	rayong	Rayong	city	alone
Raytown	raytown	Raytown	city	in
Razam	razam	Razam	city	in
Razampeta	razampeta	Razampeta	city	in
Razavi Khorasan	razavi-khorasan	Razavi Khorasan	region	alone
Razgrad	razgrad	Razgrad	city	in
Realejo Alto	realejo-alto	Realejo Alto	city	alone
Rechytsa	rechytsa	Rechytsa	city	alone
Recodo	recodo	Recodo	city	in
Reconquista	reconquista	Reconquista	city	alone
Redan	redan	Redan	city	in
Redange	redange	Redange	region	alone
Redbridge	redbridge	Redbridge	region	alone
Redcar	redcar	Redcar	city	in
Redcar and Cleveland	redcar-and-cleveland	Redcar and Cleveland	region	alone
Redcliff	redcliff	Redcliff	city	in
Redding	redding	Redding	city	in
Redditch	redditch	Redditch	city	in
Redenção	redencao	Redenção	city	alone
Redeyef	redeyef	Redeyef	city	in
Redford	redford	Redford	city	in
Redhill	redhill	Redhill	city	in
Redlands	redlands	Redlands	city	in
Redondela	redondela	Redondela	city	in
Redondo Beach	redondo-beach	Redondo Beach	city	alone
Redruth	redruth	Redruth	city	in
Redwood City	redwood-city	Redwood City	city	alone
Reedley	reedley	Reedley	city	in
Reef Al Fujairah City	reef-al-fujairah-city	Reef Al Fujairah City	city	alone
Rees	rees	Rees	city	no
Reforma	reforma	Reforma	city	no
Reggane	reggane	Reggane	city	in
Reggio Calabria	reggio-calabria	Reggio Calabria	city	alone
Reggio de Calabre	reggio-calabria	Reggio Calabria	city	alone
Reggio Emilia	reggio-emilia	Reggio Emilia	city	alone
Reggio d'Émilie	reggio-emilia	Reggio Emilia	city	alone
Reggio nell'Emilia	reggio-emilia	Reggio Emilia	city	alone
Reghaïa	reghaia	Reghaïa	city	in
Region South Denmark	region-south-denmark	Region South Denmark	region	alone
Region VIII	region-viii	Region VIII	region	alone
Registro	registro	Registro	city	in
Regla	regla	Regla	city	in
Rego Park	rego-park	Rego Park	city	alone
Reguiba	reguiba	Reguiba	city	alone
Rehli	rehli	Rehli	city	in
Rehnan	rehnan	Rehnan	city	in
Rehovot	rehovot	Rehovot	city	alone
Reigate	reigate	Reigate	city	in
Reinbek	reinbek	Reinbek	city	in
Reinheim	reinheim	Reinheim	city	in
Reisterstown	reisterstown	Reisterstown	city	in
Reitz	reitz	Reitz	city	in
Relizane	relizane	Relizane	city	alone
Remagen	remagen	Remagen	city	in
Rembangan	rembangan	Rembangan	city	in
Remchi	remchi	Remchi	city	in
Remedios	remedios	Remedios	city	no
Remich	remich	Remich	region	alone
Remseck am Neckar	remseck-am-neckar	Remseck am Neckar	city	alone
Remuera	remuera	Remuera	city	in
Remuna	remuna	Remuna	city	in
Renala Khurd	renala-khurd	Renala Khurd	city	alone
Renens	renens	Renens	city	in
Renfrew	renfrew	Renfrew	city	in
Renfrewshire	renfrewshire	Renfrewshire	region	alone
Rengasdengklok	rengasdengklok	Rengasdengklok	city	alone
Rengo	rengo	Rengo	city	in
Renigunta	renigunta	Renigunta	city	in
Rennell and Bellona	rennell-and-bellona	Rennell and Bellona	region	alone
Renningen	renningen	Renningen	city	in
Renqiu	renqiu	Renqiu	city	alone
Renton	renton	Renton	city	in
Renukoot	renukoot	Renukoot	city	alone
Réo	reo	Réo	city	no
Repalle	repalle	Repalle	city	in
Repentigny	repentigny	Repentigny	city	in
Republic of Tyva	republic-of-tyva	Republic of Tyva	region	alone
Resende	resende	Resende	city	alone
Ciudad de Resistencia	resistencia	Resistencia	city	alone
Resistencia	resistencia	Resistencia	city	alone
Reşiţa	resita	Reşiţa	city	alone
Reșița	resita	Reşiţa	city	alone
Resolute	resolute	Resolute	city	in
Ressano Garcia	ressano-garcia	Ressano Garcia	city	alone
Reston	reston	Reston	city	in
Retalhuleu	retalhuleu	Retalhuleu	city	in
Rethymno	rethymno	Rethymno	city	in
Retreat	retreat	Retreat	city	no
Reuleuet	reuleuet	Reuleuet	city	in
Reus	reus	Reus	city	no
Reutov	reutov	Reutov	city	alone
Revda	revda	Revda	city	alone
Revelganj	revelganj	Revelganj	city	in
Revere	revere	Revere	city	in
Rewa	rewa	Rewa	city	in
Rewari	rewari	Rewari	city	alone
Rexburg	rexburg	Rexburg	city	in
Reyhanlı	reyhanli	Reyhanlı	city	in
Reynoldsburg	reynoldsburg	Reynoldsburg	city	in
Reynosa	reynosa	Reynosa	city	alone
Rezé	reze	Rezé	city	in
Rezekne	rezekne	Rezekne	city	in
Rezh	rezh	Rezh	city	in
Rezina	rezina	Rezina	region	alone
Rhede	rhede	Rhede	city	in
Rheinbach	rheinbach	Rheinbach	city	in
Rheinfelden	rheinfelden	Rheinfelden	city	in
Rheinstetten	rheinstetten	Rheinstetten	city	in
Rho	rho	Rho	city	no
Rhondda	rhondda	Rhondda	city	in
Rhondda Cynon Taf	rhondda-cynon-taf	Rhondda Cynon Taf	region	alone
Rhosllanerchrugog	rhosllanerchrugog	Rhosllanerchrugog	city	in
Rhyl	rhyl	Rhyl	city	in
Rialto	rialto	Rialto	city	in
Riau	riau	Riau	region	in
Riau Islands	riau-islands	Riau Islands	region	alone
Ribeira	ribeira	Ribeira	city	in
Ribeira Brava	ribeira-brava	Ribeira Brava	region	alone
Ribeira do Pombal	ribeira-do-pombal	Ribeira do Pombal	city	alone
Ribeira Grande	ribeira-grande	Ribeira Grande	region	alone
Ribeira Grande de Santiago	ribeira-grande-de-santiago	Ribeira Grande de Santiago	region	alone
Ribeirão	ribeirao	Ribeirão	city	in
Ribeirão das Neves	ribeirao-das-neves	Ribeirão das Neves	city	alone
Ribeirão Pires	ribeirao-pires	Ribeirão Pires	city	alone
Ribeirão Preto	ribeirao-preto	Ribeirão Preto	city	alone
Riberalta	riberalta	Riberalta	city	alone
Rîbniţa	ribnita	Rîbniţa	city	in
Ribnitz-Damgarten	ribnitz-damgarten	Ribnitz-Damgarten	city	alone
Riccione	riccione	Riccione	city	in
Richard-Toll	richard-toll	Richard-Toll	city	alone
Richardson	richardson	Richardson	city	no
Richfield	richfield	Richfield	city	in
Richland	richland	Richland	city	in
Richmond Hill	richmond-hill	Richmond Hill	city	alone
Richmond upon Thames	richmond-upon-thames	Richmond upon Thames	region	alone
Richmond West	richmond-west	Richmond West	city	alone
Ridderkerk	ridderkerk	Ridderkerk	city	in
Ridgecrest	ridgecrest	Ridgecrest	city	in
Ridgeland	ridgeland	Ridgeland	city	in
Ridgewood	ridgewood	Ridgewood	city	in
Riedstadt	riedstadt	Riedstadt	city	in
Riegelsberg	riegelsberg	Riegelsberg	city	in
Riehen	riehen	Riehen	city	in
Rietberg	rietberg	Rietberg	city	in
Rieti	rieti	Rieti	city	in
Rif Dimashq	rif-dimashq	Rif Dimashq	region	alone
Rif-dimashq	rif-dimashq-sy	Rif-dimashq	region	alone
Rifu	rifu	Rifu	city	in
Riihimäki	riihimaki	Riihimäki	city	in
Rijswijk	rijswijk	Rijswijk	city	in
Rillieux-la-Pape	rillieux-la-pape	Rillieux-la-Pape	city	alone
Rimavská Sobota	rimavska-sobota	Rimavská Sobota	city	alone
Rimouski	rimouski	Rimouski	city	in
Rincón	rincon	Rincón	region	no
Rincón de la Victoria	rincon-de-la-victoria	Rincón de la Victoria	city	alone
Rincón de Romos	rincon-de-romos	Rincón de Romos	city	alone
Ringas	ringas	Ringas	city	in
Rinteln	rinteln	Rinteln	city	no
Río Blanco	rio-blanco	Río Blanco	city	alone
Rio Branco do Sul	rio-branco-do-sul	Rio Branco do Sul	city	alone
Ciudad de Río Cuarto	rio-cuarto	Río Cuarto	city	alone
Río Cuarto	rio-cuarto	Río Cuarto	city	alone
Rio das Ostras	rio-das-ostras	Rio das Ostras	city	alone
Rio de Mouro	rio-de-mouro	Rio de Mouro	city	alone
Río de Teapa	rio-de-teapa	Río de Teapa	city	alone
Rio do Sul	rio-do-sul	Rio do Sul	city	alone
Río Gallegos	rio-gallegos	Río Gallegos	city	alone
Río Grande	rio-grande-ar	Río Grande	city	alone
Rio Grande da Serra	rio-grande-da-serra	Rio Grande da Serra	city	alone
Rio Grande do Norte	rio-grande-do-norte	Rio Grande do Norte	region	alone
Rio Grande do Sul	rio-grande-do-sul	Rio Grande do Sul	region	alone
Río Guayabal de Yateras	rio-guayabal-de-yateras	Río Guayabal de Yateras	city	alone
Río Muni	rio-muni	Río Muni	region	alone
Río Negro	rio-negro	Río Negro	region	alone
Río San Juan	rio-san-juan	Río San Juan	region	alone
Río Tercero	rio-tercero	Río Tercero	city	alone
Riobamba	riobamba	Riobamba	city	alone
Riohacha	riohacha	Riohacha	city	alone
Rioja	rioja	Rioja	city	in
Rionegro	rionegro	Rionegro	city	alone
Rioverde	rioverde	Rioverde	city	in
Ripley	ripley	Ripley	city	in
Ripollet	ripollet	Ripollet	city	in
Ripon	ripon	Ripon	city	in
Ris-Orangis	ris-orangis	Ris-Orangis	city	alone
Risalpur	risalpur	Risalpur	city	in
Risaralda	risaralda	Risaralda	region	alone
Risca	risca	Risca	city	in
Rîșcani	riscani	Rîșcani	region	alone
Rishikesh	rishikesh	Rishikesh	city	alone
Rishon LeZiyyon	rishon-leziyyon	Rishon LeZiyyon	city	alone
Rishra	rishra	Rishra	city	alone
Risod	risod	Risod	city	in
Rivas	rivas	Rivas	city	in
Rivas-Vaciamadrid	rivas-vaciamadrid	Rivas-Vaciamadrid	city	alone
River Falls	river-falls	River Falls	city	alone
River Gee	river-gee	River Gee	region	alone
River Nile	river-nile	River Nile	region	alone
Rivera	rivera	Rivera	city	no
Riverbank	riverbank	Riverbank	city	in
Rivercess	rivercess	Rivercess	region	alone
Riverdale	riverdale	Riverdale	city	in
Riverlea	riverlea	Riverlea	city	in
Riversdale	riversdale	Riversdale	city	in
Riverton	riverton	Riverton	city	in
Riverview	riverview	Riverview	city	in
Riviera Beach	riviera-beach	Riviera Beach	city	alone
Rivière-du-Loup	riviere-du-loup	Rivière-du-Loup	city	alone
Rivière du Rempart	riviere-du-rempart	Rivière du Rempart	region	alone
Rivière Noire	riviere-noire	Rivière Noire	region	alone
Rivoli	rivoli	Rivoli	city	no
Rizal	rizal	Rizal	city	in
Rize	rize	Rize	city	in
Rizhao	rizhao	Rizhao	city	alone
Roanne	roanne	Roanne	city	in
Roanoke Rapids	roanoke-rapids	Roanoke Rapids	city	alone
Robaţ Karim	robat-karim	Robaţ Karim	city	alone
Robbah	robbah	Robbah	city	in
Robertsganj	robertsganj	Robertsganj	city	in
Robertson	robertson	Robertson	city	no
Robertsonpet	robertsonpet	Robertsonpet	city	alone
Rocha	rocha	Rocha	city	in
Rochefort	rochefort	Rochefort	city	in
Rochester Hills	rochester-hills	Rochester Hills	city	alone
Rochford	rochford	Rochford	city	in
Rockford	rockford	Rockford	city	in
Rockhampton	rockhampton	Rockhampton	city	in
Rockingham	rockingham	Rockingham	city	in
Rockland	rockland	Rockland	city	in
Rockledge	rockledge	Rockledge	city	in
Rocklin	rocklin	Rocklin	city	in
Rockville	rockville	Rockville	city	in
Rockville Centre	rockville-centre	Rockville Centre	city	alone
Rockwall	rockwall	Rockwall	city	in
Rodez	rodez	Rodez	city	in
Rodgau	rodgau	Rodgau	city	in
Rodniki	rodniki	Rodniki	city	in
Rødovre	rodovre-municipality	Rødovre Municipality	city	in
Rødovre Municipality	rodovre-municipality	Rødovre Municipality	city	alone
Rodrigues	rodrigues	Rodrigues	region	alone
Rodriguez	rodriguez	Rodriguez	city	no
Roermond	roermond	Roermond	city	in
Roeselare	roeselare	Roeselare	city	in
Roulers	roeselare	Roeselare	city	in
Rogaland	rogaland	Rogaland	region	alone
Rogers	rogers	Rogers	city	no
Roha	roha	Roha	city	in
Rohnert Park	rohnert-park	Rohnert Park	city	alone
Rohri	rohri	Rohri	city	in
Rohtak	rohtak	Rohtak	city	alone
Roi Et	roi-et	Roi Et	city	alone
Rokycany	rokycany	Rokycany	region	alone
Rolândia	rolandia	Rolândia	city	in
Roldanillo	roldanillo	Roldanillo	city	in
Rolla	rolla	Rolla	city	in
Rolling Meadows	rolling-meadows	Rolling Meadows	city	alone
Romans-sur-Isère	romans-sur-isere	Romans-sur-Isère	city	alone
Romblon	romblon	Romblon	region	alone
Romeoville	romeoville	Romeoville	city	in
Romford	romford	Romford	city	in
Romny	romny	Romny	city	in
Romsey	romsey	Romsey	city	in
Romulus	romulus	Romulus	city	in
Ronda	ronda	Ronda	city	in
Rondebosch	rondebosch	Rondebosch	city	in
Rondônia	rondonia	Rondônia	region	alone
Rondonópolis	rondonopolis	Rondonópolis	city	alone
Rongai	rongai	Rongai	city	in
Rongjiang	rongjiang	Rongjiang	city	in
Ronkonkoma	ronkonkoma	Ronkonkoma	city	in
Ronnenberg	ronnenberg	Ronnenberg	city	in
Roodepoort	roodepoort	Roodepoort	city	alone
Roorkee	roorkee	Roorkee	city	alone
Roosendaal	roosendaal	Roosendaal	city	alone
Ropar	ropar	Ropar	city	in
Roquetas de Mar	roquetas-de-mar	Roquetas de Mar	city	alone
Roraima	roraima	Roraima	region	alone
Rosamond	rosamond	Rosamond	city	in
Rosário do Sul	rosario-do-sul	Rosário do Sul	city	alone
Rosarito	rosarito	Rosarito	city	alone
Roscommon	roscommon	Roscommon	region	alone
Roseburg	roseburg	Roseburg	city	in
Rosedale	rosedale	Rosedale	city	in
Roselle	roselle	Roselle	city	in
Rosemead	rosemead	Rosemead	city	in
Rosemont	rosemont	Rosemont	city	in
Rosemount	rosemount	Rosemount	city	in
Rosenberg	rosenberg	Rosenberg	city	no
Rosetta	rosetta	Rosetta	city	no
Roseville	roseville	Roseville	city	in
Rosh HaAyin	rosh-haayin	Rosh HaAyin	city	alone
Roșiorii de Vede	rosiorii-de-vede	Roșiorii de Vede	city	alone
Roslavl	roslavl	Roslavl	city	in
Rosny-sous-Bois	rosny-sous-bois	Rosny-sous-Bois	city	alone
Rösrath	rosrath	Rösrath	city	in
Rossendale	rossendale	Rossendale	city	in
Rosso	rosso	Rosso	city	in
Rossosh	rossosh	Rossosh	city	alone
Rossville	rossville	Rossville	city	in
Rota	rota	Rota	city	in
Roth	roth	Roth	city	no
Rothera	rothera	Rothera	city	in
Rottingdean	rottingdean	Rottingdean	city	in
Rotuma	rotuma	Rotuma	region	alone
Rouached	rouached	Rouached	city	in
Roubaix	roubaix	Roubaix	city	alone
Rouissat	rouissat	Rouissat	city	alone
Round Lake Beach	round-lake-beach	Round Lake Beach	city	alone
Rouyn-Noranda	rouyn-noranda	Rouyn-Noranda	city	alone
Rovenki	rovenki	Rovenki	city	in
Roven’ky	rovenki	Rovenki	city	in
Rovereto	rovereto	Rovereto	city	in
Rovigo	rovigo	Rovigo	city	in
Rowland Heights	rowland-heights	Rowland Heights	city	alone
Rowlett	rowlett	Rowlett	city	in
Roxas City	roxas-city	Roxas City	city	alone
Roy	roy	Roy	city	no
Royal Leamington Spa	royal-leamington-spa	Royal Leamington Spa	city	alone
Royal Palm Beach	royal-palm-beach	Royal Palm Beach	city	alone
Royal Tunbridge Wells	royal-tunbridge-wells	Royal Tunbridge Wells	city	alone
Royston	royston	Royston	city	in
Royton	royton	Royton	city	in
Rozzano	rozzano	Rozzano	city	in
Rtishchevo	rtishchevo	Rtishchevo	city	in
Rtişevo	rtishchevo	Rtishchevo	city	in
Rubí	rubi	Rubí	city	in
Rubidoux	rubidoux	Rubidoux	city	in
Rubio	rubio	Rubio	city	alone
Rubizhne	rubizhne	Rubizhne	city	in
Rubtsovsk	rubtsovsk	Rubtsovsk	city	alone
Ruda Śląska	ruda-slaska	Ruda Śląska	city	alone
Silezijos Ruda	ruda-slaska	Ruda Śląska	city	alone
Rudarpur	rudarpur	Rudarpur	city	in
Rudnyy	rudnyy	Rudnyy	city	alone
Rudsar	rudsar	Rudsar	city	in
Rueil-Malmaison	rueil-malmaison	Rueil-Malmaison	city	alone
Rugao	rugao	Rugao	city	alone
Rugby	rugby	Rugby	city	no
Rugeley	rugeley	Rugeley	city	in
Ruggell	ruggell	Ruggell	region	in
Ruhengeri	ruhengeri	Ruhengeri	city	alone
Rui’an	rui-an	Rui’an	city	alone
Ruidian	ruidian	Ruidian	city	in
Ruiru	ruiru	Ruiru	city	alone
Ruislip	ruislip	Ruislip	city	in
Rujewa	rujewa	Rujewa	city	in
Rukban	rukban	Rukban	city	alone
Rukwa	rukwa	Rukwa	region	in
Rum Cay	rum-cay	Rum Cay	region	alone
Ruma	ruma	Ruma	city	in
Árpatarló	ruma	Ruma	city	in
Rumbek	rumbek	Rumbek	city	in
Rumia	rumia	Rumia	city	in
Rëmiô	rumia	Rumia	city	in
Rumoi	rumoi	Rumoi	city	in
Rumonge	rumonge	Rumonge	region	alone
Runcorn	runcorn	Runcorn	city	in
Rundu	rundu	Rundu	city	in
Runing	runing	Runing	city	alone
Rusape	rusape	Rusape	city	in
Ruse	ruse	Ruse	region	no
Rusera	rusera	Rusera	city	in
Rushden	rushden	Rushden	city	in
Rushen	rushen	Rushen	region	alone
Ruskin	ruskin	Ruskin	city	in
Russas	russas	Russas	city	in
Russeifa	russeifa	Russeifa	city	alone
Russellville	russellville	Russellville	city	in
Rüsselsheim am Main	russelsheim-am-main	Rüsselsheim am Main	city	alone
Rustaq	rustaq	Rustaq	city	alone
Rustenburg	rustenburg	Rustenburg	city	in
Ruston	ruston	Ruston	city	in
Rutana	rutana	Rutana	region	alone
Ruteng	ruteng	Ruteng	city	in
Rutherford	rutherford	Rutherford	city	in
Rutherglen	rutherglen	Rutherglen	city	in
Rutland	rutland	Rutland	city	in
Ruvuma	ruvuma	Ruvuma	region	alone
Ruwa	ruwa	Ruwa	city	in
Ruyigi	ruyigi	Ruyigi	city	in
Ruzayevka	ruzayevka	Ruzayevka	city	in
Ružomberok	ruzomberok	Ružomberok	city	in
Rwamagana	rwamagana	Rwamagana	city	in
Ryanggang	ryanggang	Ryanggang	region	alone
Rybinsk	rybinsk	Rybinsk	city	alone
Rıbinsk	rybinsk	Rybinsk	city	alone
Rybnik	rybnik	Rybnik	city	alone
Rybnikas	rybnik	Rybnik	city	alone
Rychnov nad Kněžnou	rychnov-nad-kneznou	Rychnov nad Kněžnou	region	alone
Ryde	ryde	Ryde	city	in
Rye	rye	Rye	city	no
Ryton	ryton	Ryton	city	in
Ryugasaki	ryugasaki	Ryugasaki	city	alone
Ryuo	ryuo	Ryuo	city	in
Rjov	rzhev	Rzhev	city	in
Rzhev	rzhev	Rzhev	city	alone
Şǝki	s-ki	Şǝki	city	in
Şamxor	s-mkir	Şǝmkir	city	in
Şǝmkir	s-mkir	Şǝmkir	city	in
Sa'dah	sa-dah	Sa'dah	city	in
Sa’dah	sa-dah-ye	Sa’dah	region	alone
Şa'dah	sa-dah-ye-15	Şa'dah	region	alone
Saalfelden am Steinernen Meer	saalfelden-am-steinernen-meer	Saalfelden am Steinernen Meer	city	alone
Saatlı	saatli	Saatlı	city	alone
Saba	saba	Saba	region	no
Szabács	sabac	Šabac	city	in
Šabac	sabac	Šabac	city	in
Sabadell	sabadell	Sabadell	city	alone
Sabae	sabae	Sabae	city	alone
Sabah	sabah	Sabah	region	no
Şabaḩ as Salim	sabah-as-salim	Şabaḩ as Salim	city	alone
Sabalgarh	sabalgarh	Sabalgarh	city	in
Sabana Grande	sabana-grande	Sabana Grande	region	alone
Sabanalarga	sabanalarga	Sabanalarga	city	alone
Sabaneta	sabaneta	Sabaneta	city	in
Sabaragamuwa	sabaragamuwa	Sabaragamuwa	region	alone
Sabha	sabha	Sabha	city	alone
Sabinas	sabinas	Sabinas	city	in
Sabirabad	sabirabad	Sabirabad	city	in
Sablayan	sablayan	Sablayan	city	in
Şabratah	sabratah	Şabratah	city	alone
Sabt Al Alaya	sabt-al-alaya	Sabt Al Alaya	city	alone
Şabya	sabya	Şabya	city	in
Sabzawar	sabzawar	Sabzawar	city	alone
Sabzevar	sabzawar	Sabzawar	city	alone
Sacaba	sacaba	Sacaba	city	alone
Sacatepéquez	sacatepequez	Sacatepéquez	region	alone
Săcele	sacele	Săcele	city	in
Sachsenheim	sachsenheim	Sachsenheim	city	in
Saco	saco	Saco	city	in
Sada	sada	Sada	region	in
Sadabad	sadabad	Sadabad	city	in
Sadao	sadao	Sadao	city	no
Sadashivpet	sadashivpet	Sadashivpet	city	in
Saddiqabad	saddiqabad	Saddiqabad	city	alone
Sadri	sadri	Sadri	city	in
Şafaqis	safaqis	Şafaqis	region	alone
Safed	safed	Safed	city	in
Saffron Walden	saffron-walden	Saffron Walden	city	alone
Safi	safi	Safi	city	in
Safidon	safidon	Safidon	city	in
Şafita	safita	Şafita	city	in
Safonovo	safonovo	Safonovo	city	in
Safranbolu	safranbolu	Safranbolu	city	in
Şafwá	safwa	Şafwá	city	in
Saga	saga	Saga	city	no
Sagae	sagae	Sagae	city	in
Sagain	sagain	Sagain	region	alone
Sagaing	sagaing	Sagaing	city	alone
Sagamu	sagamu	Sagamu	city	alone
Sagar	sagar	Sagar	city	no
Sagara	sagara	Sagara	city	in
Sagarmatha	sagarmatha	Sagarmatha	region	alone
Sagauli	sagauli	Sagauli	city	in
Sagay	sagay	Sagay	city	alone
Saginaw Township North	saginaw-township-north	Saginaw Township North	city	alone
Sagua la Grande	sagua-la-grande	Sagua la Grande	city	alone
Saguenay	saguenay	Saguenay	city	in
Sagunt	sagunto	Sagunto	city	alone
Sagunto	sagunto	Sagunto	city	alone
Saḩab	sahab	Saḩab	city	in
Sahagún	sahagun	Sahagún	city	in
Saham	saham	Saham	city	alone
Saḩar	sahar	Saḩar	city	in
Saharanpur	saharanpur	Saharanpur	city	alone
Saharsa	saharsa	Saharsa	city	alone
Sahaswan	sahaswan	Sahaswan	city	alone
Sahavato	sahavato	Sahavato	city	in
Sahibganj	sahibganj	Sahibganj	city	alone
Sahiwal	sahiwal	Sahiwal	city	alone
Sahuarita	sahuarita	Sahuarita	city	in
Sahuayo de Morelos	sahuayo-de-morelos	Sahuayo de Morelos	city	alone
Sai Kung	sai-kung	Sai Kung	region	alone
Saïda	saida	Saïda	city	alone
Saidpur	saidpur	Saidpur	city	alone
Saijo	saijo	Saijo	city	in
Saiki	saiki	Saiki	city	in
Saint Albans	saint-albans	Saint Albans	city	alone
Saint-André	saint-andre	Saint-André	city	alone
Saint Andrew	saint-andrew	Saint Andrew	region	alone
Saint Andrews	saint-andrews	Saint Andrews	city	alone
Saint Ann	saint-ann	Saint Ann	region	alone
Saint Anthony	saint-anthony	Saint Anthony	region	alone
Saint-Augustin-de-Desmaures	saint-augustin-de-desmaures	Saint-Augustin-de-Desmaures	city	alone
Saint-Basile-le-Grand	saint-basile-le-grand	Saint-Basile-le-Grand	city	alone
Saint-Benoît	saint-benoit	Saint-Benoît	city	alone
Saint-Brieuc	saint-brieuc	Saint-Brieuc	city	alone
Saint-Bruno-de-Montarville	saint-bruno-de-montarville	Saint-Bruno-de-Montarville	city	alone
Saint Catherine	saint-catherine	Saint Catherine	region	alone
Saint-Chamond	saint-chamond	Saint-Chamond	city	alone
Saint Charles	saint-charles	Saint Charles	city	alone
Saint Clair Shores	saint-clair-shores	Saint Clair Shores	city	alone
Saint Cloud	saint-cloud	Saint Cloud	city	alone
Saint-Cloud	saint-cloud-fr	Saint-Cloud	city	alone
Saint-Constant	saint-constant	Saint-Constant	city	alone
Saint Croix Island	saint-croix-island	Saint Croix Island	region	alone
Saint-Dizier	saint-dizier	Saint-Dizier	city	alone
Saint Elizabeth	saint-elizabeth	Saint Elizabeth	region	alone
Saint-Etienne	saint-etienne	Saint-Etienne	city	alone
Saint-Étienne	saint-etienne	Saint-Etienne	city	alone
Saint-Étienne-du-Rouvray	saint-etienne-du-rouvray	Saint-Étienne-du-Rouvray	city	alone
Saint-Eustache	saint-eustache	Saint-Eustache	city	alone
Saint George	saint-george	Saint George	region	alone
Saint-Georges	saint-georges	Saint-Georges	city	alone
Saint Georges	saint-georges-ms	Saint Georges	region	alone
Saint-Germain-en-Laye	saint-germain-en-laye	Saint-Germain-en-Laye	city	alone
Saint-Gilles	saint-gilles	Saint-Gilles	city	alone
Saint Helens	saint-helens	Saint Helens	region	alone
Saint Helier	saint-helier	Saint Helier	city	alone
Saint-Herblain	saint-herblain	Saint-Herblain	city	alone
Saint-Hyacinthe	saint-hyacinthe	Saint-Hyacinthe	city	alone
Saint James	saint-james	Saint James	region	alone
Saint-Jean-sur-Richelieu	saint-jean-sur-richelieu	Saint-Jean-sur-Richelieu	city	alone
Saint-Jérôme	saint-jerome	Saint-Jérôme	city	alone
Saint John	saint-john	Saint John	city	alone
Saint John Island	saint-john-island	Saint John Island	region	alone
Saint Joseph	saint-joseph	Saint Joseph	city	alone
Saint-Joseph	saint-joseph-re	Saint-Joseph	city	alone
Saint-Josse-ten-Noode	saint-josse-ten-noode	Saint-Josse-ten-Noode	city	alone
Saint-Laurent-du-Var	saint-laurent-du-var	Saint-Laurent-du-Var	city	alone
Saint-Lazare	saint-lazare	Saint-Lazare	city	alone
Saint-Leu	saint-leu	Saint-Leu	city	alone
Saint-Lin-Laurentides	saint-lin-laurentides	Saint-Lin-Laurentides	city	alone
Saint Louis Park	saint-louis-park	Saint Louis Park	city	alone
Saint-Marc	saint-marc	Saint-Marc	city	alone
Saint-Martin-d'Hères	saint-martin-d-heres	Saint-Martin-d'Hères	city	alone
Saint Mary	saint-mary	Saint Mary	region	alone
Saint Matthews	saint-matthews	Saint Matthews	city	alone
Saint-Maur-des-Fossés	saint-maur-des-fosses	Saint-Maur-des-Fossés	city	alone
Saint-Médard-en-Jalles	saint-medard-en-jalles	Saint-Médard-en-Jalles	city	alone
Saint Michael	saint-michael	Saint Michael	city	alone
Saint-Nazaire	saint-nazaire	Saint-Nazaire	city	alone
Saint Neots	saint-neots	Saint Neots	city	alone
Saint-Ouen	saint-ouen	Saint-Ouen	city	alone
Saint Ouen	saint-ouen-je	Saint Ouen	region	alone
Saint Paul	saint-paul	Saint Paul	city	alone
Saint-Paul-et-Amsterdam	saint-paul-et-amsterdam	Saint-Paul-et-Amsterdam	region	alone
Saint-Paul	saint-paul-re	Saint-Paul	city	alone
Saint Peter	saint-peter	Saint Peter	region	alone
Saint Peters	saint-peters	Saint Peters	city	alone
Saint-Pierre	saint-pierre	Saint-Pierre	city	alone
Saint-Priest	saint-priest	Saint-Priest	city	alone
Saint-Quentin	saint-quentin	Saint-Quentin	city	alone
Saint-Quentin-en-Yvelines	saint-quentin-en-yvelines	Saint-Quentin-en-Yvelines	city	alone
Saint-Raphaël	saint-raphael	Saint-Raphaël	city	alone
Saint Roman	saint-roman	Saint Roman	region	alone
Saint Saviour	saint-saviour	Saint Saviour	region	alone
Saint-Sébastien-sur-Loire	saint-sebastien-sur-loire	Saint-Sébastien-sur-Loire	city	alone
Saint Thomas	saint-thomas	Saint Thomas	region	alone
Saint Thomas Island	saint-thomas-island	Saint Thomas Island	region	alone
Saint Thomas Mount	saint-thomas-mount	Saint Thomas Mount	city	alone
St. Vincent and Grenadines	saint-vincent-and-the-grenadines	Saint Vincent and the Grenadines	country	alone
Sainte-Catherine	sainte-catherine	Sainte-Catherine	city	alone
Sainte-Geneviève-des-Bois	sainte-genevieve-des-bois	Sainte-Geneviève-des-Bois	city	alone
Sainte-Julie	sainte-julie	Sainte-Julie	city	alone
Sainte-Marie	sainte-marie	Sainte-Marie	city	alone
Sainte-Thérèse	sainte-therese	Sainte-Thérèse	city	alone
Saintes	saintes	Saintes	city	in
Sainthia	sainthia	Sainthia	city	in
Sainyabuli	sainyabuli	Sainyabuli	region	alone
Saipan	saipan	Saipan	city	in
Saitama	saitama	Saitama	city	alone
Sakado	sakado	Sakado	city	alone
Sakai	sakai	Sakai	city	no
Sakai-nakajima	sakai-nakajima	Sakai-nakajima	city	alone
Sakaidecho	sakaidecho	Sakaidecho	city	in
Sakaiminato	sakaiminato	Sakaiminato	city	in
Sakaka	sakakah	Sakakah	city	alone
Sakakah	sakakah	Sakakah	city	alone
Sakarya	sakarya	Sakarya	region	alone
Sakata	sakata	Sakata	city	alone
Sakété	sakete	Sakété	city	in
Sakha	sakha	Sakha	region	in
Sakhipur	sakhipur	Sakhipur	city	in
Sakhnin	sakhnin	Sakhnin	city	in
Saki	saki	Saki	city	in
Sakon Nakhon	sakon-nakhon	Sakon Nakhon	city	alone
Sakrand	sakrand	Sakrand	city	in
Saku	saku	Saku	city	in
Sakura	sakura	Sakura	city	alone
Sakurai	sakurai	Sakurai	city	alone
Sal	sal	Sal	region	in
Sal'sk	sal-sk	Sal'sk	city	alone
Salaberry-de-Valleyfield	salaberry-de-valleyfield	Salaberry-de-Valleyfield	city	alone
Salaga	salaga	Salaga	city	in
Sălaj	salaj	Sălaj	region	in
Salamá	salama	Salamá	city	in
Salamat	salamat	Salamat	region	alone
Salamina	salamina	Salamina	city	in
Salamiyah	salamiyah	Salamiyah	city	alone
Salaqi	salaqi	Salaqi	city	alone
Salatiga	salatiga	Salatiga	city	alone
Salavan	salavan	Salavan	region	alone
Salavat	salavat	Salavat	city	no
Salaya	salaya	Salaya	city	in
Salcedo	salcedo	Salcedo	city	in
Saldanha	saldanha	Saldanha	city	in
Salé	sale	Salé	city	alone
Salé Al Jadida	sale-al-jadida	Salé Al Jadida	city	alone
Sale	sale-gb	Sale	city	no
Salekhard	salekhard	Salekhard	city	in
Salerne	salerno	Salerno	city	alone
Salerno	salerno	Salerno	city	alone
Salfit	salfit	Salfit	region	alone
Salgótarján	salgotarjan	Salgótarján	city	in
Salgueiro	salgueiro	Salgueiro	city	in
Salihli	salihli	Salihli	city	alone
Salihorsk	salihorsk	Salihorsk	city	alone
Salima	salima	Salima	city	in
Salina	salina	Salina	city	in
Salina Cruz	salina-cruz	Salina Cruz	city	alone
Salinas	salinas	Salinas	city	no
Salinópolis	salinopolis	Salinópolis	city	in
Salmas	salmas	Salmas	city	alone
Salmon Creek	salmon-creek	Salmon Creek	city	alone
Salon-de-Provence	salon-de-provence	Salon-de-Provence	city	alone
Salor	salor	Salor	city	in
Salou	salou	Salou	city	in
Salqin	salqin	Salqin	city	in
Salt	salt	Salt	city	no
Saltash	saltash	Saltash	city	in
Saltillo	saltillo	Saltillo	city	alone
Salto	salto	Salto	city	no
Salto de Pirapora	salto-de-pirapora	Salto de Pirapora	city	alone
Salur	salur	Salur	city	in
Higüey	salvaleon-de-higuey	Salvaleón de Higüey	city	alone
Salvaleón de Higüey	salvaleon-de-higuey	Salvaleón de Higüey	city	alone
Salvatierra	salvatierra	Salvatierra	city	in
Salyan	salyan	Salyan	city	in
Salzkotten	salzkotten	Salzkotten	city	in
Samal	samal	Samal	city	in
Samalkha	samalkha	Samalkha	city	in
Samalkot	samalkot	Samalkot	city	in
Samaluţ	samalut	Samaluţ	city	alone
Samaná	samana	Samaná	region	alone
Samangan	samangan	Samangan	region	alone
Samannud	samannud	Samannud	city	in
Samar	samar	Samar	region	in
Samarinda	samarinda	Samarinda	city	alone
Samastipur	samastipur	Samastipur	city	in
Şamaxı	samaxi	Şamaxı	city	in
Samba	samba	Samba	city	no
Sambalpur	sambalpur	Sambalpur	city	alone
Sambava	sambava	Sambava	city	in
Sambhal	sambhal	Sambhal	city	alone
Sambir	sambir	Sambir	city	in
Sambrial	sambrial	Sambrial	city	alone
Samburu	samburu	Samburu	region	alone
Samcheok	samcheok	Samcheok	city	in
Samchi	samchi	Samchi	region	alone
Samdrup Jongkhar	samdrup-jongkhar	Samdrup Jongkhar	region	alone
Samegrelo and Zemo Svaneti	samegrelo-and-zemo-svaneti	Samegrelo and Zemo Svaneti	region	alone
Samegrelo-Zemo Svaneti	samegrelo-zemo-svaneti	Samegrelo-Zemo Svaneti	region	alone
Şamitah	samitah	Şamitah	city	in
Sammamish	sammamish	Sammamish	city	in
Samokov	samokov	Samokov	city	in
Sampang	sampang	Sampang	city	in
Sampit	sampit	Sampit	city	alone
Samtredia	samtredia	Samtredia	city	in
Samtse	samtse	Samtse	region	alone
Samtskhe-Javakheti	samtskhe-javakheti	Samtskhe-Javakheti	region	alone
Samut Prakan	samut-prakan	Samut Prakan	city	alone
Samut Sakhon	samut-sakhon	Samut Sakhon	city	alone
Samut Songkhram	samut-songkhram	Samut Songkhram	city	alone
San Andrés	san-andres	San Andrés	city	alone
San Andrés and Providencia	san-andres-and-providencia	San Andrés and Providencia	region	alone
San Andrés Cholula	san-andres-cholula	San Andrés Cholula	city	alone
San Andrés del Rabanedo	san-andres-del-rabanedo	San Andrés del Rabanedo	city	alone
San Andrés Tuxtla	san-andres-tuxtla	San Andrés Tuxtla	city	alone
San Andres y Providencia	san-andres-y-providencia	San Andres y Providencia	region	alone
San Angelo	san-angelo	San Angelo	city	alone
San Antonio de Los Altos	san-antonio-de-los-altos	San Antonio de Los Altos	city	alone
San Antonio de los Baños	san-antonio-de-los-banos	San Antonio de los Baños	city	alone
San Antonio del Táchira	san-antonio-del-tachira	San Antonio del Táchira	city	alone
San Bartolomé de Tirajana	san-bartolome-de-tirajana	San Bartolomé de Tirajana	city	alone
San Benedetto del Tronto	san-benedetto-del-tronto	San Benedetto del Tronto	city	alone
San Benito	san-benito	San Benito	city	alone
San Bernardino Tlaxcalancingo	san-bernardino-tlaxcalancingo	San Bernardino Tlaxcalancingo	city	alone
San Bernardo	san-bernardo	San Bernardo	city	alone
San Bruno	san-bruno	San Bruno	city	alone
San Buenaventura	san-buenaventura	San Buenaventura	city	alone
San Carlos	san-carlos	San Carlos	city	alone
San Carlos del Zulia	san-carlos-del-zulia	San Carlos del Zulia	city	alone
San Carlos Park	san-carlos-park	San Carlos Park	city	alone
San Clemente	san-clemente	San Clemente	city	alone
San Cristóbal	san-cristobal	San Cristóbal	city	alone
San Cristobal	san-cristobal-cu	San Cristobal	city	alone
San Cristóbal de La Laguna	san-cristobal-de-la-laguna	San Cristóbal de La Laguna	city	alone
San Cristóbal de las Casas	san-cristobal-de-las-casas	San Cristóbal de las Casas	city	alone
San Dimas	san-dimas	San Dimas	city	alone
San Donà di Piave	san-dona-di-piave	San Donà di Piave	city	alone
San Donato Milanese	san-donato-milanese	San Donato Milanese	city	alone
San Felipe	san-felipe	San Felipe	city	alone
San Fernando	san-fernando	San Fernando	city	alone
San Fernando City	san-fernando-city	San Fernando City	city	alone
San Fernando de Apure	san-fernando-de-apure	San Fernando de Apure	city	alone
San Fernando de Henares	san-fernando-de-henares	San Fernando de Henares	city	alone
San Francisco Acuautla	san-francisco-acuautla	San Francisco Acuautla	city	alone
San Francisco De Borja	san-francisco-de-borja	San Francisco De Borja	city	alone
San Francisco de Macorís	san-francisco-de-macoris	San Francisco de Macorís	city	alone
San Francisco del Rincón	san-francisco-del-rincon	San Francisco del Rincón	city	alone
San Francisco El Alto	san-francisco-el-alto	San Francisco El Alto	city	alone
San Gabriel	san-gabriel	San Gabriel	city	alone
San Germán	san-german	San Germán	city	alone
San Gil	san-gil	San Gil	city	alone
San Giorgio a Cremano	san-giorgio-a-cremano	San Giorgio a Cremano	city	alone
San Giovanni Rotondo	san-giovanni-rotondo	San Giovanni Rotondo	city	alone
San Giuliano Milanese	san-giuliano-milanese	San Giuliano Milanese	city	alone
San Giuseppe Vesuviano	san-giuseppe-vesuviano	San Giuseppe Vesuviano	city	alone
San Ignacio	san-ignacio	San Ignacio	city	alone
San Ildefonso	san-ildefonso	San Ildefonso	city	alone
San Isidro	san-isidro	San Isidro	city	alone
San Isidro de El General	san-isidro-de-el-general	San Isidro de El General	city	alone
San Jacinto	san-jacinto	San Jacinto	city	alone
San Javier	san-javier	San Javier	city	alone
San Jerónimo Cuatro Vientos	san-jeronimo-cuatro-vientos	San Jerónimo Cuatro Vientos	city	alone
San Joaquín	san-joaquin	San Joaquín	city	alone
San José	san-jose-costa-rica	San José, Costa Rica	city	alone
San José de Guanipa	san-jose-de-guanipa	San José de Guanipa	city	alone
San José de las Lajas	san-jose-de-las-lajas	San José de las Lajas	city	alone
San José de Mayo	san-jose-de-mayo	San José de Mayo	city	alone
San José de Ocoa	san-jose-de-ocoa	San José de Ocoa	region	alone
San José del Cabo	san-jose-del-cabo	San José del Cabo	city	alone
San Jose del Monte	san-jose-del-monte	San Jose del Monte	city	alone
San José Guadalupe Otzacatipan	san-jose-guadalupe-otzacatipan	San José Guadalupe Otzacatipan	city	alone
San José Pinula	san-jose-pinula	San José Pinula	city	alone
San Josecito	san-josecito	San Josecito	city	alone
San Juan Bautista	san-juan-bautista	San Juan Bautista	city	alone
San Juan Bautista Tuxtla	san-juan-bautista-tuxtla	San Juan Bautista Tuxtla	city	alone
San Juan Capistrano	san-juan-capistrano	San Juan Capistrano	city	alone
San Juan City	san-juan-city	San Juan City	city	alone
San Juan de Colón	san-juan-de-colon	San Juan de Colón	city	alone
San Juan de la Maguana	san-juan-de-la-maguana	San Juan de la Maguana	city	alone
San Juan de los Lagos	san-juan-de-los-lagos	San Juan de los Lagos	city	alone
San Juan de los Morros	san-juan-de-los-morros	San Juan de los Morros	city	alone
San Juan del Cesar	san-juan-del-cesar	San Juan del Cesar	city	alone
San Juan del Río	san-juan-del-rio	San Juan del Río	city	alone
San Juan Nepomuceno	san-juan-nepomuceno	San Juan Nepomuceno	city	alone
San Juan Sacatepéquez	san-juan-sacatepequez	San Juan Sacatepéquez	city	alone
San Kamphaeng	san-kamphaeng	San Kamphaeng	city	alone
San Leandro	san-leandro	San Leandro	city	alone
San Leonardo	san-leonardo	San Leonardo	city	alone
San Lorenzo	san-lorenzo	San Lorenzo	city	alone
San Luis	san-luis	San Luis	city	alone
San Luis de la Paz	san-luis-de-la-paz	San Luis de la Paz	city	alone
San Luis de Sincé	san-luis-de-since	San Luis de Sincé	city	alone
San Luis Obispo	san-luis-obispo	San Luis Obispo	city	alone
San Luis Potosí City	san-luis-potosi-city	San Luis Potosí City	city	alone
San Luis Río Colorado	san-luis-rio-colorado	San Luis Río Colorado	city	alone
San Marcos	san-marcos	San Marcos	city	alone
San Martin	san-martin	San Martin	city	alone
San Martín	san-martin-ar	San Martín	city	alone
San Martín Azcatepec	san-martin-azcatepec	San Martín Azcatepec	city	alone
San Martin Texmelucan	san-martin-texmelucan	San Martin Texmelucan	city	alone
San Mateo	san-mateo	San Mateo	city	alone
San Mateo Atenco	san-mateo-atenco	San Mateo Atenco	city	alone
San Miguel	san-miguel	San Miguel	city	alone
San Miguel Ajusco	san-miguel-ajusco	San Miguel Ajusco	city	alone
San Miguel de Allende	san-miguel-de-allende	San Miguel de Allende	city	alone
San Miguel de Cozumel	san-miguel-de-cozumel	San Miguel de Cozumel	city	alone
San Miguel de Tucumán	san-miguel-de-tucuman	San Miguel de Tucumán	city	alone
San Miguel del Padrón	san-miguel-del-padron	San Miguel del Padrón	city	alone
San Miguel Topilejo	san-miguel-topilejo	San Miguel Topilejo	city	alone
San Miguelito	san-miguelito	San Miguelito	city	alone
San Miniato Basso	san-miniato-basso	San Miniato Basso	city	alone
San Nicolas	san-nicolas	San Nicolas	city	alone
San Nicolás de los Arroyos	san-nicolas-de-los-arroyos	San Nicolás de los Arroyos	city	alone
San Nicolás de los Garza	san-nicolas-de-los-garza	San Nicolás de los Garza	city	alone
San Onofre	san-onofre	San Onofre	city	alone
San Pablo	san-pablo	San Pablo	city	alone
San Pablo Autopan	san-pablo-autopan	San Pablo Autopan	city	alone
San Pablo City	san-pablo-city	San Pablo City	city	alone
San Pablo de las Salinas	san-pablo-de-las-salinas	San Pablo de las Salinas	city	alone
San Paolo	san-paolo	San Paolo	city	alone
San Pascual	san-pascual	San Pascual	city	alone
San Pedro	san-pedro	San Pedro	city	alone
San Pedro Ayampuc	san-pedro-ayampuc	San Pedro Ayampuc	city	alone
San-Pédro	san-pedro-ci	San-Pédro	city	alone
San Pedro de Alcántara	san-pedro-de-alcantara	San Pedro de Alcántara	city	alone
San Pedro de Jujuy	san-pedro-de-jujuy	San Pedro de Jujuy	city	alone
San Pedro de Macorís	san-pedro-de-macoris	San Pedro de Macorís	city	alone
San Pedro Garza García	san-pedro-garza-garcia	San Pedro Garza García	city	alone
San Pedro Sacatepéquez	san-pedro-sacatepequez	San Pedro Sacatepéquez	city	alone
San Rafael	san-rafael	San Rafael	city	alone
San Rafael Abajo	san-rafael-abajo	San Rafael Abajo	city	alone
San Rafael del Sur	san-rafael-del-sur	San Rafael del Sur	city	alone
San Ramon	san-ramon	San Ramon	city	alone
San Roque	san-roque	San Roque	city	alone
San Salvador de Jujuy	san-salvador-de-jujuy	San Salvador de Jujuy	city	alone
San Salvador Tizatlalli	san-salvador-tizatlalli	San Salvador Tizatlalli	city	alone
San Sebastián de los Reyes	san-sebastian-de-los-reyes	San Sebastián de los Reyes	city	alone
San Sebastián el Grande	san-sebastian-el-grande	San Sebastián el Grande	city	alone
San Severo	san-severo	San Severo	city	alone
San Simon	san-simon	San Simon	city	alone
San Tan Valley	san-tan-valley	San Tan Valley	city	alone
San Vicent del Raspeig	san-vicent-del-raspeig	San Vicent del Raspeig	city	alone
San Vicente del Raspeig	san-vicent-del-raspeig	San Vicent del Raspeig	city	alone
Sant Vicent del Raspeig	san-vicent-del-raspeig	San Vicent del Raspeig	city	alone
San Vicente	san-vicente	San Vicente	city	alone
San Vicente de Cañete	san-vicente-de-canete	San Vicente de Cañete	city	alone
San Vicente de Moravia	san-vicente-de-moravia	San Vicente de Moravia	city	alone
San Vicente de Tagua Tagua	san-vicente-de-tagua-tagua	San Vicente de Tagua Tagua	city	alone
Saña	sana	Saña	city	in
Sanaag	sanaag	Sanaag	region	alone
Sanand	sanand	Sanand	city	in
Sanandij	sanandij	Sanandij	city	alone
Sanare	sanare	Sanare	city	in
Sanawad	sanawad	Sanawad	city	in
Sancaktepe	sancaktepe	Sancaktepe	city	alone
Sanchazi	sanchazi	Sanchazi	city	alone
Sanchor	sanchor	Sanchor	city	in
Sanchuan	sanchuan	Sanchuan	city	in
Sancti Spíritus	sancti-spiritus	Sancti Spíritus	city	alone
Sanctorum	sanctorum	Sanctorum	city	in
Sandacho	sandacho	Sandacho	city	alone
Sandakan	sandakan	Sandakan	city	alone
Sandalfoot Cove	sandalfoot-cove	Sandalfoot Cove	city	alone
Sandanski	sandanski	Sandanski	city	in
Sandaohezi	sandaohezi	Sandaohezi	city	alone
Sandaoling Lutiankuang Wuqi Nongchang	sandaoling-lutiankuang-wuqi-nongchang	Sandaoling Lutiankuang Wuqi Nongchang	city	alone
Sandaun	sandaun	Sandaun	region	alone
Sandbach	sandbach	Sandbach	city	in
Sandefjord	sandefjord	Sandefjord	city	in
Sandi	sandi	Sandi	city	in
Sandıklı	sandikli	Sandıklı	city	in
Sandila	sandila	Sandila	city	in
Sandnes	sandnes	Sandnes	city	alone
Sandomieras	sandomierz	Sandomierz	city	in
Sandomierz	sandomierz	Sandomierz	city	in
Sandown	sandown	Sandown	city	in
Sandoy region	sandoy-region	Sandoy region	region	alone
Sandu	sandu	Sandu	city	alone
Sandur	sandur	Sandur	city	in
Sandusky	sandusky	Sandusky	city	in
Sandwell	sandwell	Sandwell	region	alone
Sandwip	sandwip	Sandwip	city	in
Sandyford	sandyford	Sandyford	city	in
Sandys	sandys	Sandys	region	alone
Sanford	sanford	Sanford	city	no
Sangamner	sangamner	Sangamner	city	alone
Sangareddi	sangareddi	Sangareddi	city	in
Sangaria	sangaria	Sangaria	city	in
Sanger	sanger	Sanger	city	in
Sangha	sangha	Sangha	region	alone
Sangha-Mbaéré	sangha-mbaere	Sangha-Mbaéré	region	alone
Sanghar	sanghar	Sanghar	city	alone
Sangju	sangju	Sangju	city	alone
Sangla Hill	sangla-hill	Sangla Hill	city	alone
Sangli	sangli	Sangli	city	alone
Sangmélima	sangmelima	Sangmélima	city	in
Sangola	sangola	Sangola	city	in
Sangrur	sangrur	Sangrur	city	alone
Sanguié	sanguie	Sanguié	region	alone
Sanjo	sanjo	Sanjo	city	alone
Sankeshu	sankeshu	Sankeshu	city	in
Sankeshwar	sankeshwar	Sankeshwar	city	in
Sankrail	sankrail	Sankrail	city	in
Sankuru	sankuru	Sankuru	region	alone
Sanliurfa	sanliurfa-tr	Sanliurfa	city	alone
Sanlúcar de Barrameda	sanlucar-de-barrameda	Sanlúcar de Barrameda	city	alone
Sanma	sanma	Sanma	region	in
Sanmatenga	sanmatenga	Sanmatenga	region	alone
Sanmenxia	sanmenxia	Sanmenxia	city	alone
Sanming	sanming	Sanming	city	alone
Senming shehiri	sanming	Sanming	city	alone
Sannois	sannois	Sannois	city	in
Sano	sano	Sano	city	in
Sanok	sanok	Sanok	city	no
Sanokas	sanok	Sanok	city	in
Sansanné-Mango	sansanne-mango	Sansanné-Mango	city	alone
Sanshui	sanshui	Sanshui	city	alone
Sant Adrià de Besòs	sant-adria-de-besos	Sant Adrià de Besòs	city	alone
San Andrés de la Barca	sant-andreu-de-la-barca	Sant Andreu de la Barca	city	alone
Sant Andreu de la Barca	sant-andreu-de-la-barca	Sant Andreu de la Barca	city	alone
Sant'Antimo	sant-antimo	Sant'Antimo	city	in
Sant Boi de Llobregat	sant-boi-de-llobregat	Sant Boi de Llobregat	city	alone
Sant Cugat del Vallès	sant-cugat-del-valles	Sant Cugat del Vallès	city	alone
San Feliú de Llobregat	sant-feliu-de-llobregat	Sant Feliu de Llobregat	city	alone
Sant Feliu de Llobregat	sant-feliu-de-llobregat	Sant Feliu de Llobregat	city	alone
Sant Joan Despí	sant-joan-despi	Sant Joan Despí	city	alone
Districte de Sant Martí	sant-marti	Sant Martí	city	alone
Distrito de Sant Martí	sant-marti	Sant Martí	city	alone
Sant Martí	sant-marti	Sant Martí	city	alone
San Pedro de Ribas	sant-pere-de-ribes	Sant Pere de Ribes	city	alone
Sant Pere de Ribes	sant-pere-de-ribes	Sant Pere de Ribes	city	alone
Sant Vicenç dels Horts	sant-vicenc-dels-horts	Sant Vicenç dels Horts	city	alone
Santa Ana Chiautempan	santa-ana-chiautempan	Santa Ana Chiautempan	city	alone
Santa Anita - Los Ficus	santa-anita-los-ficus	Santa Anita - Los Ficus	city	alone
Santa Bárbara d'Oeste	santa-barbara-d-oeste	Santa Bárbara d'Oeste	city	alone
Santa Bárbara	santa-barbara-ve	Santa Bárbara	city	alone
Santa Catalina	santa-catalina	Santa Catalina	city	alone
Santa Catarina	santa-catarina	Santa Catarina	city	alone
Santa Catarina do Fogo	santa-catarina-do-fogo	Santa Catarina do Fogo	region	alone
Santa Catarina Pinula	santa-catarina-pinula	Santa Catarina Pinula	city	alone
Santa Clarita	santa-clarita	Santa Clarita	city	alone
Santa Coloma de Gramenet	santa-coloma-de-gramenet	Santa Coloma de Gramenet	city	alone
Santa Cruz das Palmeiras	santa-cruz-das-palmeiras	Santa Cruz das Palmeiras	city	alone
Santa Cruz de Barahona	santa-cruz-de-barahona	Santa Cruz de Barahona	city	alone
Santa Cruz de la Sierra	santa-cruz-de-la-sierra	Santa Cruz de la Sierra	city	alone
Santa Cruz de los Taques	santa-cruz-de-los-taques	Santa Cruz de los Taques	city	alone
Santa Cruz de Mara	santa-cruz-de-mara	Santa Cruz de Mara	city	alone
Santa Cruz Tenerifekoa	santa-cruz-de-tenerife	Santa Cruz de Tenerife	city	alone
Santa Cruz de Tenerife	santa-cruz-de-tenerife	Santa Cruz de Tenerife	city	alone
Santa Cruz del Sur	santa-cruz-del-sur	Santa Cruz del Sur	city	alone
Santa Cruz do Capibaribe	santa-cruz-do-capibaribe	Santa Cruz do Capibaribe	city	alone
Santa Cruz do Rio Pardo	santa-cruz-do-rio-pardo	Santa Cruz do Rio Pardo	city	alone
Santa Cruz do Sul	santa-cruz-do-sul	Santa Cruz do Sul	city	alone
Santa Cruz Xoxocotlán	santa-cruz-xoxocotlan	Santa Cruz Xoxocotlán	city	alone
Santa Elena	santa-elena	Santa Elena	city	alone
Santa Elena de Uairén	santa-elena-de-uairen	Santa Elena de Uairén	city	alone
Santa Eulalia del Río	santa-eularia-des-riu	Santa Eulària des Riu	city	alone
Santa Eulària del Riu	santa-eularia-des-riu	Santa Eulària des Riu	city	alone
Santa Eulària des Riu	santa-eularia-des-riu	Santa Eulària des Riu	city	alone
Santa Fé do Sul	santa-fe-do-sul	Santa Fé do Sul	city	alone
Santa Fe Springs	santa-fe-springs	Santa Fe Springs	city	alone
Santa Helena de Goiás	santa-helena-de-goias	Santa Helena de Goiás	city	alone
Santa Inês	santa-ines	Santa Inês	city	alone
Santa Isabel	santa-isabel	Santa Isabel	city	alone
Santa Lucía	santa-lucia	Santa Lucía	city	alone
Santa Lucía de Tirajana	santa-lucia	Santa Lucía	city	alone
Santa Lucía Cotzumalguapa	santa-lucia-cotzumalguapa	Santa Lucía Cotzumalguapa	city	alone
Santa Luzia	santa-luzia	Santa Luzia	city	alone
Santa Maria	santa-maria	Santa Maria	city	alone
Santa Maria Capua Vetere	santa-maria-capua-vetere	Santa Maria Capua Vetere	city	alone
Santa María Chimalhuacán	santa-maria-chimalhuacan	Santa María Chimalhuacán	city	alone
Santa Paula	santa-paula	Santa Paula	city	alone
Santa Perpetua de Moguda	santa-perpetua-de-mogoda	Santa Perpètua de Mogoda	city	alone
Santa Perpètua de Mogoda	santa-perpetua-de-mogoda	Santa Perpètua de Mogoda	city	alone
Santa Pola	santa-pola	Santa Pola	city	alone
Santa Rita	santa-rita	Santa Rita	city	alone
Santa Rita do Sapucaí	santa-rita-do-sapucai	Santa Rita do Sapucaí	city	alone
Santa Rosa	santa-rosa	Santa Rosa	city	alone
Santa Rosa de Cabal	santa-rosa-de-cabal	Santa Rosa de Cabal	city	alone
Santa Rosa de Copán	santa-rosa-de-copan	Santa Rosa de Copán	city	alone
Santa Tecla	santa-tecla	Santa Tecla	city	alone
Santa Teresa	santa-teresa	Santa Teresa	city	alone
Santa Teresa del Tuy	santa-teresa-del-tuy	Santa Teresa del Tuy	city	alone
Santa Uxía de Ribeira	santa-uxia-de-ribeira	Santa Uxía de Ribeira	city	alone
Santa Vitória do Palmar	santa-vitoria-do-palmar	Santa Vitória do Palmar	city	alone
Santana	santana	Santana	city	no
Santana de Parnaíba	santana-de-parnaiba	Santana de Parnaíba	city	alone
Santana do Ipanema	santana-do-ipanema	Santana do Ipanema	city	alone
Santana do Livramento	santana-do-livramento	Santana do Livramento	city	alone
Santana do Paraíso	santana-do-paraiso	Santana do Paraíso	city	alone
Santander de Quilichao	santander-de-quilichao	Santander de Quilichao	city	alone
Santangpu	santangpu	Santangpu	city	in
Santarém	santarem	Santarém	city	alone
Santarem	santarem-	Santarem	city	in
Santee	santee	Santee	city	in
Santo Amaro	santo-amaro	Santo Amaro	city	alone
Santo André	santo-andre	Santo André	city	alone
Santo Ângelo	santo-angelo	Santo Ângelo	city	alone
Santo António	santo-antonio	Santo António	region	alone
Santo Antônio da Platina	santo-antonio-da-platina	Santo Antônio da Platina	city	alone
Santo Antônio de Jesus	santo-antonio-de-jesus	Santo Antônio de Jesus	city	alone
Santo Antônio de Pádua	santo-antonio-de-padua	Santo Antônio de Pádua	city	alone
Santo António dos Olivais	santo-antonio-dos-olivais	Santo António dos Olivais	city	alone
Santo Domingo de los Colorados	santo-domingo-de-los-colorados	Santo Domingo de los Colorados	city	alone
Santo Domingo de los Tsáchilas	santo-domingo-de-los-tsachilas	Santo Domingo de los Tsáchilas	region	alone
Santo Domingo Este	santo-domingo-este	Santo Domingo Este	city	alone
Santo Domingo Oeste	santo-domingo-oeste	Santo Domingo Oeste	city	alone
Santo Domingo Tehuantepec	santo-domingo-tehuantepec	Santo Domingo Tehuantepec	city	alone
Santo Estêvão	santo-estevao	Santo Estêvão	city	alone
Santo Tomas	santo-tomas	Santo Tomas	city	alone
Santo Tomás	santo-tomas-co	Santo Tomás	city	alone
Santo Tomé	santo-tome	Santo Tomé	city	alone
Santol	santol	Santol	city	alone
Santon	santon	Santon	region	alone
Santurce	santurtzi	Santurtzi	city	in
Santurtzi	santurtzi	Santurtzi	city	in
Santutxu	santutxu	Santutxu	city	alone
Sanzhuang	sanzhuang	Sanzhuang	city	in
São Bento do Sul	sao-bento-do-sul	São Bento do Sul	city	alone
São Bernardo do Campo	sao-bernardo-do-campo	São Bernardo do Campo	city	alone
São Borja	sao-borja	São Borja	city	alone
São Caetano do Sul	sao-caetano-do-sul	São Caetano do Sul	city	alone
São Carlos	sao-carlos	São Carlos	city	alone
São Cristóvão	sao-cristovao	São Cristóvão	city	alone
São Domingos	sao-domingos	São Domingos	region	alone
São Domingos de Rana	sao-domingos-de-rana	São Domingos de Rana	city	alone
São Fidélis	sao-fidelis	São Fidélis	city	alone
São Filipe	sao-filipe	São Filipe	region	alone
São Francisco	sao-francisco	São Francisco	city	alone
São Francisco do Sul	sao-francisco-do-sul	São Francisco do Sul	city	alone
São Francisco Xavier	sao-francisco-xavier	São Francisco Xavier	region	alone
São Gabriel	sao-gabriel	São Gabriel	city	alone
São Gotardo	sao-gotardo	São Gotardo	city	alone
São João da Boa Vista	sao-joao-da-boa-vista	São João da Boa Vista	city	alone
São João de Meriti	sao-joao-de-meriti	São João de Meriti	city	alone
São João del Rei	sao-joao-del-rei	São João del Rei	city	alone
São João del-Rei	sao-joao-del-rei	São João del Rei	city	alone
São João dos Inhamuns	sao-joao-dos-inhamuns	São João dos Inhamuns	city	alone
São Joaquim da Barra	sao-joaquim-da-barra	São Joaquim da Barra	city	alone
São José	sao-jose	São José	city	alone
São José de Ribamar	sao-jose-de-ribamar	São José de Ribamar	city	alone
São José do Rio Pardo	sao-jose-do-rio-pardo	São José do Rio Pardo	city	alone
Sao Jose do Rio Preto	sao-jose-do-rio-preto	São José do Rio Preto	city	alone
São José do Rio Preto	sao-jose-do-rio-preto	São José do Rio Preto	city	alone
São José dos Campos	sao-jose-dos-campos	São José dos Campos	city	alone
São José dos Pinhais	sao-jose-dos-pinhais	São José dos Pinhais	city	alone
São Lázaro	sao-lazaro	São Lázaro	region	alone
São Leopoldo	sao-leopoldo	São Leopoldo	city	alone
São Lourenço	sao-lourenco	São Lourenço	city	alone
São Lourenço da Mata	sao-lourenco-da-mata	São Lourenço da Mata	city	alone
São Lourenço do Sul	sao-lourenco-do-sul	São Lourenço do Sul	city	alone
São Lourenço dos Órgãos	sao-lourenco-dos-orgaos	São Lourenço dos Órgãos	region	alone
São Luiz Gonzaga	sao-luiz-gonzaga	São Luiz Gonzaga	city	alone
São Mamede de Infesta	sao-mamede-de-infesta	São Mamede de Infesta	city	alone
São Manuel	sao-manuel	São Manuel	city	alone
São Martinho	sao-martinho	São Martinho	city	alone
São Mateus	sao-mateus	São Mateus	city	alone
São Mateus do Maranhão	sao-mateus-do-maranhao	São Mateus do Maranhão	city	alone
São Miguel	sao-miguel	São Miguel	region	alone
São Miguel do Guamá	sao-miguel-do-guama	São Miguel do Guamá	city	alone
São Miguel dos Campos	sao-miguel-dos-campos	São Miguel dos Campos	city	alone
São Pedro	sao-pedro	São Pedro	city	alone
São Pedro da Aldeia	sao-pedro-da-aldeia	São Pedro da Aldeia	city	alone
São Roque	sao-roque	São Roque	city	alone
São Salvador do Mundo	sao-salvador-do-mundo	São Salvador do Mundo	region	alone
São Sebastião	sao-sebastiao	São Sebastião	city	alone
São Sebastião do Paraíso	sao-sebastiao-do-paraiso	São Sebastião do Paraíso	city	alone
São Sebastião do Passé	sao-sebastiao-do-passe	São Sebastião do Passé	city	alone
São Tomé	sao-tome	São Tomé	city	alone
São Tomé Island	sao-tome-island	São Tomé Island	region	alone
São Vicente	sao-vicente	São Vicente	city	alone
Saône-et-Loire	saone-et-loire	Saône-et-Loire	region	alone
Saoner	saoner	Saoner	city	in
Sapanca	sapanca	Sapanca	city	in
Sapele	sapele	Sapele	city	no
Sapiranga	sapiranga	Sapiranga	city	alone
Sapucaia	sapucaia	Sapucaia	city	alone
Sapulpa	sapulpa	Sapulpa	city	in
Saqqez	saqqez	Saqqez	city	alone
Saquarema	saquarema	Saquarema	city	alone
Sar-e Pol	sar-e-pol	Sar-e Pol	region	alone
Sar-e Pul	sar-e-pul	Sar-e Pul	city	alone
Saraburi	saraburi	Saraburi	city	alone
Sarai Alamgir	sarai-alamgir	Sarai Alamgir	city	alone
Sarakhs	sarakhs	Sarakhs	city	in
Saramacca	saramacca	Saramacca	region	alone
Sarandi	sarandi	Sarandi	city	alone
Sarangani	sarangani	Sarangani	region	alone
Sarangpur	sarangpur	Sarangpur	city	in
Sarankhola	sarankhola	Sarankhola	city	in
Saransk	saransk	Saransk	city	alone
Sarapul	sarapul	Sarapul	city	alone
Saraqib	saraqib	Saraqib	city	in
Saratoga	saratoga	Saratoga	city	in
Saratoga Springs	saratoga-springs	Saratoga Springs	city	alone
Saratovskaya	saratovskaya	Saratovskaya	region	alone
Sarawak	sarawak	Sarawak	region	alone
Sarcelles	sarcelles	Sarcelles	city	in
Sardarshahr	sardarshahr	Sardarshahr	city	alone
Sardhana	sardhana	Sardhana	city	in
Sargodha	sargodha	Sargodha	city	alone
Sarh	sarh	Sarh	city	in
Sari	sari	Sari	city	no
Sariaya	sariaya	Sariaya	city	in
Sarikei	sarikei	Sarikei	city	in
Sarishabari	sarishabari	Sarishabari	city	alone
Sariwŏn	sariwon	Sariwŏn	city	alone
Sarkand	sarkand	Sarkand	city	alone
Sarqan	sarkand	Sarkand	city	alone
Sarkhej	sarkhej	Sarkhej	city	in
Şarkîkaraağaç	sarkikaraagac	Şarkîkaraağaç	city	in
Sarnia	sarnia	Sarnia	city	in
Sarno	sarno	Sarno	city	in
Sarny	sarny	Sarny	city	in
Saronno	saronno	Saronno	city	in
Sarov	sarov	Sarov	city	alone
Sarpang	sarpang	Sarpang	region	alone
Sarpol-e Zahab	sarpol-e-zahab	Sarpol-e Zahab	city	alone
Sarpsborg	sarpsborg	Sarpsborg	city	in
Sarstedt	sarstedt	Sarstedt	city	in
Sartell	sartell	Sartell	city	in
Sarthe	sarthe	Sarthe	region	alone
Sartrouville	sartrouville	Sartrouville	city	in
Saryaghash	saryaghash	Saryaghash	city	in
Sasaguri	sasaguri	Sasaguri	city	in
Sasayama	sasayama	Sasayama	city	in
Sasebo	sasebo	Sasebo	city	alone
Sasolburg	sasolburg	Sasolburg	city	in
Sasovo	sasovo	Sasovo	city	in
Sassandra-Marahoué	sassandra-marahoue	Sassandra-Marahoué	region	alone
Sassari	sassari	Sassari	city	alone
Sassuolo	sassuolo	Sassuolo	city	in
Sasvad	sasvad	Sasvad	city	in
Satakunta	satakunta	Satakunta	region	alone
Satana	satana	Satana	city	in
Satara	satara	Satara	city	alone
Sathupalli	sathupalli	Sathupalli	city	in
Sathyamangalam	sathyamangalam	Sathyamangalam	city	in
Satka	satka	Satka	city	in
Satkania	satkania	Satkania	city	in
Satkhira	satkhira	Satkhira	city	alone
Satna	satna	Satna	city	alone
Sattahip	sattahip	Sattahip	city	alone
Satte	satte	Satte	city	in
Sattenapalle	sattenapalle	Sattenapalle	city	in
Sattur	sattur	Sattur	city	in
Satun	satun	Satun	city	in
Satupa’itea	satupa-itea	Satupa’itea	region	alone
Satupa'itea	satupa-itea-ws	Satupa'itea	region	alone
Saugor	saugor	Saugor	city	alone
Saugus	saugus	Saugus	city	in
Sault Ste. Marie	sault-ste-marie	Sault Ste. Marie	city	alone
Saumur	saumur	Saumur	city	in
Saundatti	saundatti	Saundatti	city	in
Saurimo	saurimo	Saurimo	city	in
Sausar	sausar	Sausar	city	in
Savage	savage	Savage	city	no
Savalou	savalou	Savalou	city	in
Savanes	savanes	Savanes	region	alone
Savanna-la-Mar	savanna-la-mar	Savanna-la-Mar	city	alone
Savannahkhét	savannahkhet	Savannahkhét	region	alone
Savannakhet	savannakhet	Savannakhet	city	alone
Savanne	savanne	Savanne	region	no
Savanur	savanur	Savanur	city	in
Savarkundla	savarkundla	Savarkundla	city	alone
Savé	save	Savé	city	in
Saveh	saveh	Saveh	city	alone
Savelugu	savelugu	Savelugu	city	in
Savigny-le-Temple	savigny-le-temple	Savigny-le-Temple	city	alone
Savigny-sur-Orge	savigny-sur-orge	Savigny-sur-Orge	city	alone
Šavnik	savnik	Šavnik	region	alone
Savoie	savoie	Savoie	region	alone
Savona	savona	Savona	city	in
Savone	savona	Savona	city	in
Nyslott	savonlinna	Savonlinna	city	in
Savonlinna	savonlinna	Savonlinna	city	in
Sawai Madhopur	sawai-madhopur	Sawai Madhopur	city	alone
Sawakin	sawakin	Sawakin	city	in
Sawangan	sawangan	Sawangan	city	alone
Sawara	sawara	Sawara	city	in
Sayama	sayama	Sayama	city	alone
Sayanogorsk	sayanogorsk	Sayanogorsk	city	in
Sayansk	sayansk	Sayansk	city	in
Sayhat	sayhat	Sayhat	city	alone
Sayreville	sayreville	Sayreville	city	in
Sayreville Junction	sayreville-junction	Sayreville Junction	city	alone
Sayula	sayula	Sayula	city	in
Sayville	sayville	Sayville	city	in
Sayyan	sayyan	Sayyan	city	alone
Scafati	scafati	Scafati	city	in
Scaggsville	scaggsville	Scaggsville	city	in
Scandicci	scandicci	Scandicci	city	in
Scarsdale	scarsdale	Scarsdale	city	in
Schaan	schaan	Schaan	region	in
Schaarbeek	schaarbeek	Schaarbeek	city	alone
Schaumburg	schaumburg	Schaumburg	city	in
Schellenberg	schellenberg	Schellenberg	region	in
Schenectady	schenectady	Schenectady	city	in
Schererville	schererville	Schererville	city	in
Schertz	schertz	Schertz	city	in
Schiedam	schiedam	Schiedam	city	alone
Skiedam	schiedam	Schiedam	city	alone
Schifferstadt	schifferstadt	Schifferstadt	city	in
Schiffweiler	schiffweiler	Schiffweiler	city	in
Schiltigheim	schiltigheim	Schiltigheim	city	in
Schio	schio	Schio	city	in
Schkeuditz	schkeuditz	Schkeuditz	city	in
Schlüchtern	schluchtern	Schlüchtern	city	in
Schmallenberg	schmallenberg	Schmallenberg	city	in
Schmelz	schmelz	Schmelz	city	in
Schneeberg	schneeberg	Schneeberg	city	in
Schneverdingen	schneverdingen	Schneverdingen	city	in
Schofield Barracks	schofield-barracks	Schofield Barracks	city	alone
Schopfheim	schopfheim	Schopfheim	city	in
Schorndorf	schorndorf	Schorndorf	city	in
Schortens	schortens	Schortens	city	in
Schoten	schoten	Schoten	city	in
Schramberg	schramberg	Schramberg	city	in
Schrobenhausen	schrobenhausen	Schrobenhausen	city	in
Schwalbach	schwalbach	Schwalbach	city	in
Schwalmstadt	schwalmstadt	Schwalmstadt	city	in
Schwalmtal	schwalmtal	Schwalmtal	city	in
Schwandorf in Bayern	schwandorf-in-bayern	Schwandorf in Bayern	city	alone
Schwanewede	schwanewede	Schwanewede	city	in
Schwarzenberg	schwarzenberg	Schwarzenberg	city	in
Schweizer-Reneke	schweizer-reneke	Schweizer-Reneke	city	alone
Schwerte	schwerte	Schwerte	city	no
Schwetzingen	schwetzingen	Schwetzingen	city	in
Canton of Schwyz	schwyz	Schwyz	region	alone
Sciacca	sciacca	Sciacca	city	in
Scoresbysund	scoresbysund	Scoresbysund	city	in
Scotch Plains	scotch-plains	Scotch Plains	city	alone
Scottburgh	scottburgh	Scottburgh	city	in
Sderot	sderot	Sderot	city	in
Seabrook	seabrook	Seabrook	city	in
Seaford	seaford	Seaford	city	in
Seagoville	seagoville	Seagoville	city	in
Seaham	seaham	Seaham	city	in
Seal Beach	seal-beach	Seal Beach	city	alone
Searcy	searcy	Searcy	city	in
Seaside	seaside	Seaside	city	in
SeaTac	seatac	SeaTac	city	in
Sebastian	sebastian	Sebastian	city	no
Sebdou	sebdou	Sebdou	city	in
Sebeş	sebes	Sebeş	city	in
Şebin Karahisar	sebinkarahisar	Şebinkarahisar	city	alone
Şebinkarahisar	sebinkarahisar	Şebinkarahisar	city	in
Secaucus	secaucus	Secaucus	city	in
Secondigliano	secondigliano	Secondigliano	city	in
Secunda	secunda	Secunda	city	in
Secunderabad	secunderabad	Secunderabad	city	alone
Security-Widefield	security-widefield	Security-Widefield	city	alone
Sedalia	sedalia	Sedalia	city	in
Sédhiou	sedhiou	Sédhiou	region	alone
Sedrata	sedrata	Sedrata	city	in
Seeb	seeb	Seeb	city	in
Seeheim-Jugenheim	seeheim-jugenheim	Seeheim-Jugenheim	city	alone
Seelze	seelze	Seelze	city	in
Seen	seen	Seen	city	no
Seesen	seesen	Seesen	city	in
Seevetal	seevetal	Seevetal	city	in
Sefrou	sefrou	Sefrou	city	alone
Sefton	sefton	Sefton	region	alone
Segamat	segamat	Segamat	city	alone
Segezha	segezha	Segezha	city	in
Ségou	segou	Ségou	city	alone
Segovia	segovia	Segovia	city	no
Segòvia	segovia	Segovia	city	in
Segrate	segrate	Segrate	city	in
Séguéla	seguela	Séguéla	city	in
Seguin	seguin	Seguin	city	in
Sehnde	sehnde	Sehnde	city	in
Sehore	sehore	Sehore	city	alone
Sehwan	sehwan	Sehwan	city	in
Seinäjoki	seinajoki	Seinäjoki	city	in
Seine-et-Marne	seine-et-marne	Seine-et-Marne	region	alone
Seine-Maritime	seine-maritime	Seine-Maritime	region	alone
Seine-Saint-Denis	seine-saint-denis	Seine-Saint-Denis	region	alone
Sejong	sejong	Sejong	city	alone
Sejong-si	sejong-si	Sejong-si	region	alone
Sekondi-Takoradi	sekondi-takoradi	Sekondi-Takoradi	city	alone
Sekong	sekong	Sekong	region	alone
Selangor	selangor	Selangor	region	alone
Selb	selb	Selb	city	in
Selby	selby	Selby	city	in
Selçuk	selcuk	Selçuk	city	in
Selden	selden	Selden	city	in
Selebi-Phikwe	selebi-phikwe	Selebi-Phikwe	city	alone
Selenge	selenge	Selenge	region	alone
Selibe Phikwe	selibe-phikwe	Selibe Phikwe	region	alone
Seligenstadt	seligenstadt	Seligenstadt	city	in
Selm	selm	Selm	city	no
Selogiri	selogiri	Selogiri	city	in
Selu	selu	Selu	city	in
Selva Alegre	selva-alegre	Selva Alegre	city	alone
Semarang	semarang	Semarang	city	alone
Semenyih	semenyih	Semenyih	city	alone
Semey	semey	Semey	city	alone
Semiluki	semiluki	Semiluki	city	in
Semily	semily	Semily	region	alone
Seminole	seminole	Seminole	city	in
Semirom	semirom	Semirom	city	in
Semnan	semnan	Semnan	city	alone
Semporna	semporna	Semporna	city	alone
Senador Canedo	senador-canedo	Senador Canedo	city	alone
Senaki	senaki	Senaki	city	in
Senak’i	senaki	Senaki	city	in
Senden	senden	Senden	city	no
Sendhwa	sendhwa	Sendhwa	city	in
Senekal	senekal	Senekal	city	in
Sengkang	sengkang	Sengkang	city	in
Senhor do Bonfim	senhor-do-bonfim	Senhor do Bonfim	city	alone
Senhora da Hora	senhora-da-hora	Senhora da Hora	city	alone
Senigallia	senigallia	Senigallia	city	in
Sennar	sennar	Sennar	city	alone
Séno	seno	Séno	region	in
Sens	sens	Sens	city	no
Seogwipo	seogwipo	Seogwipo	city	alone
Seohara	seohara	Seohara	city	in
Seonghwan	seonghwan	Seonghwan	city	in
Seongnam-si	seongnam-si	Seongnam-si	city	alone
Seoni	seoni	Seoni	city	alone
Seoni Malwa	seoni-malwa	Seoni Malwa	city	alone
Seosan City	seosan-city	Seosan City	city	alone
Sepang	sepang	Sepang	city	alone
Sepatan	sepatan	Sepatan	city	alone
Sept-Îles	sept-iles	Sept-Îles	city	alone
Sepuka	sepuka	Sepuka	city	in
Sequeira	sequeira	Sequeira	city	in
Seraing	seraing	Seraing	city	alone
Seram	seram	Seram	city	in
Serampore	serampore	Serampore	city	alone
Kabupaten Serang	serang	Serang	city	alone
Serang	serang	Serang	city	alone
Serdobsk	serdobsk	Serdobsk	city	in
Koçhisar	sereflikochisar	Şereflikoçhisar	city	in
Şereflikoçhisar	sereflikochisar	Şereflikoçhisar	city	in
Seregno	seregno	Seregno	city	in
Seremban	seremban	Seremban	city	alone
Serendah	serendah	Serendah	city	in
Sergipe	sergipe	Sergipe	region	alone
Sergiyev Posad	sergiyev-posad	Sergiyev Posad	city	alone
Seria	seria	Seria	city	in
Serik	serik	Serik	city	no
Serilingampalle	serilingampalle	Serilingampalle	city	alone
Seririt	seririt	Seririt	city	in
Sermersooq	sermersooq	Sermersooq	region	alone
Seropédica	seropedica	Seropédica	city	in
Serov	serov	Serov	city	alone
Serowe	serowe	Serowe	city	in
Serpong	serpong	Serpong	city	alone
Serpukhov	serpukhov	Serpukhov	city	alone
Serra	serra	Serra	city	no
Serrana	serrana	Serrana	city	in
Serrekunda	serrekunda	Serrekunda	city	alone
Serres	serres	Serres	city	in
Serrinha	serrinha	Serrinha	city	in
Sertãozinho	sertaozinho	Sertãozinho	city	alone
Sertolovo	sertolovo	Sertolovo	city	in
Sesimbra	sesimbra	Sesimbra	city	in
Sestao	sestao	Sestao	city	in
Sesto Fiorentino	sesto-fiorentino	Sesto Fiorentino	city	alone
Sesto San Giovanni	sesto-san-giovanni	Sesto San Giovanni	city	alone
Sestroretsk	sestroretsk	Sestroretsk	city	in
Sesvete	sesvete	Sesvete	city	in
Setauket-East Setauket	setauket-east-setauket	Setauket-East Setauket	city	alone
Sète	sete	Sète	city	in
Sete Lagoas	sete-lagoas	Sete Lagoas	city	alone
Setharja Old	setharja-old	Setharja Old	city	alone
Seti	seti	Seti	region	in
Sétif	setif	Sétif	city	alone
Seto	seto	Seto	city	in
Settat	settat	Settat	city	alone
Settimo Torinese	settimo-torinese	Settimo Torinese	city	alone
Setúbal	setubal	Setúbal	city	alone
Sevenoaks	sevenoaks	Sevenoaks	city	in
Severna Park	severna-park	Severna Park	city	alone
Severobaykal'sk	severobaykal-sk	Severobaykal'sk	city	in
Severodvinsk	severodvinsk	Severodvinsk	city	alone
Severomorsk	severomorsk	Severomorsk	city	in
Severoural'sk	severoural-sk	Severoural'sk	city	in
Seversk	seversk	Seversk	city	alone
Sevierville	sevierville	Sevierville	city	in
Sevran	sevran	Sevran	city	in
Sewell	sewell	Sewell	city	in
Sewon	sewon	Sewon	city	alone
Seydişehir	seydisehir	Seydişehir	city	in
Seymour	seymour	Seymour	city	no
Sfântu Gheorghe	sfantu-gheorghe	Sfântu Gheorghe	city	alone
Sfizef	sfizef	Sfizef	city	in
Shabqadar	shabqadar	Shabqadar	city	alone
Shabwah	shabwah	Shabwah	region	alone
Shache	shache	Shache	city	alone
Yəkən	shache	Shache	city	alone
Shadegan	shadegan	Shadegan	city	in
Shadrinsk	shadrinsk	Shadrinsk	city	alone
Shadwell	shadwell	Shadwell	city	in
Shafter	shafter	Shafter	city	in
Shagang	shagang	Shagang	city	in
Shahabad	shahabad	Shahabad	city	alone
Shahada	shahada	Shahada	city	in
Shahbazpur	shahbazpur	Shahbazpur	city	in
Shahdad Kot	shahdad-kot	Shahdad Kot	city	alone
Shahdadpur	shahdadpur	Shahdadpur	city	alone
Shahdol	shahdol	Shahdol	city	alone
Shahecheng	shahecheng	Shahecheng	city	alone
Shahganj	shahganj	Shahganj	city	in
Shahin Dezh	shahin-dezh	Shahin Dezh	city	alone
Shahjahanpur	shahjahanpur	Shahjahanpur	city	alone
Shahkot	shahkot	Shahkot	city	alone
Shahpur	shahpur	Shahpur	city	in
Shahpura	shahpura	Shahpura	city	in
Shahr-e Babak	shahr-e-babak	Shahr-e Babak	city	alone
Shahr-e Kord	shahr-e-kord	Shahr-e Kord	city	alone
Shahre Jadide Andisheh	shahre-jadide-andisheh	Shahre Jadide Andisheh	city	alone
Shahriar	shahriar	Shahriar	city	in
Shahrisabz	shahrisabz	Shahrisabz	city	in
Shahrud	shahrud	Shahrud	city	alone
Shahzadpur	shahzadpur	Shahzadpur	city	alone
Shajapur	shajapur	Shajapur	city	in
Shaji	shaji	Shaji	city	in
Shakargarh	shakargarh	Shakargarh	city	alone
Shaker Heights	shaker-heights	Shaker Heights	city	alone
Shakhtars’k	shakhtersk	Shakhtërsk	city	alone
Shakhtërsk	shakhtersk	Shakhtërsk	city	alone
Shakhtinsk	shakhtinsk	Shakhtinsk	city	in
Shakhty	shakhty	Shakhty	city	alone
Şaxtı	shakhty	Shakhty	city	alone
Shakiso	shakiso	Shakiso	city	in
Shakopee	shakopee	Shakopee	city	in
Shali	shali	Shali	city	in
Shalqar	shalqar	Shalqar	city	in
Sham Shui Po	sham-shui-po	Sham Shui Po	region	alone
Shamal al Batinah	shamal-al-batinah	Shamal al Batinah	region	alone
Shamal ash Sharqiyah	shamal-ash-sharqiyah	Shamal ash Sharqiyah	region	alone
Shamli	shamli	Shamli	city	alone
Shamsabad	shamsabad	Shamsabad	city	in
Shan	shan	Shan	region	in
Shancheng	shancheng	Shancheng	city	alone
Shangkou	shangkou	Shangkou	city	alone
Shangluo	shangluo	Shangluo	city	alone
Shangmei	shangmei	Shangmei	city	alone
Shang-p’a-chieh	shangpa	Shangpa	city	alone
Shangpa	shangpa	Shangpa	city	in
Shangqiu	shangqiu	Shangqiu	city	alone
Shangrao	shangrao	Shangrao	city	alone
Shangri-La	shangri-la	Shangri-La	city	alone
Shangsi	shangsi	Shangsi	city	alone
Shangyu	shangyu	Shangyu	city	alone
Shangyun	shangyun	Shangyun	city	in
Shangzhi	shangzhi	Shangzhi	city	alone
Shanhaiguan	shanhaiguan	Shanhaiguan	city	alone
Shanhecun	shanhecun	Shanhecun	city	in
Shanji	shanji	Shanji	city	in
Shankou	shankou	Shankou	city	alone
Shanting	shanting	Shanting	city	alone
Shantipur	shantipur	Shantipur	city	alone
Shantou	shantou	Shantou	city	alone
Shanwang	shanwang	Shanwang	city	alone
Shanwei	shanwei	Shanwei	city	alone
Shaodian	shaodian	Shaodian	city	in
Shaoguan	shaoguan	Shaoguan	city	alone
Shaowu	shaowu	Shaowu	city	alone
Shaoxing	shaoxing	Shaoxing	city	alone
Shawshin shehiri	shaoxing	Shaoxing	city	alone
Shaoyang	shaoyang	Shaoyang	city	alone
Shaozhuang	shaozhuang	Shaozhuang	city	alone
Shaping	shaping	Shaping	city	no
Shar'ya	shar-ya	Shar'ya	city	in
Sharjah city	sharjah	Sharjah	city	alone
Sharqia	sharqia	Sharqia	region	alone
Sharqpur Sharif	sharqpur-sharif	Sharqpur Sharif	city	alone
Sharypovo	sharypovo	Sharypovo	city	in
Shashamane	shashamane	Shashamane	city	alone
Shatura	shatura	Shatura	city	in
Şatura	shatura	Shatura	city	in
Shaw	shaw	Shaw	city	no
Shawinigan	shawinigan	Shawinigan	city	in
Shawnee	shawnee	Shawnee	city	in
Shaykh Miskin	shaykh-miskin	Shaykh Miskin	city	alone
Shchëkino	shchekino	Shchëkino	city	alone
Shchelkovo	shchelkovo	Shchelkovo	city	alone
Shcherbinka	shcherbinka	Shcherbinka	city	in
Shchuchinsk	shchuchinsk	Shchuchinsk	city	in
Shebekino	shebekino	Shebekino	city	in
Sheboygan	sheboygan	Sheboygan	city	in
Sheepshead Bay	sheepshead-bay	Sheepshead Bay	city	alone
Shefa	shefa	Shefa	region	in
Shefa-'Amr	shefa-amr	Shefa-'Amr	city	alone
Shegaon	shegaon	Shegaon	city	in
Sheikhpura	sheikhpura	Sheikhpura	city	in
Shekhupura	shekhupura	Shekhupura	city	alone
Shelby	shelby	Shelby	city	no
Shelbyville	shelbyville	Shelbyville	city	in
Shelekhov	shelekhov	Shelekhov	city	in
Şelexov	shelekhov	Shelekhov	city	in
Shelton	shelton	Shelton	city	no
Shemgang	shemgang	Shemgang	region	alone
Shenandoah	shenandoah	Shenandoah	city	in
Shendi	shendi	Shendi	city	in
Shenjiamen	shenjiamen	Shenjiamen	city	alone
Sheoganj	sheoganj	Sheoganj	city	in
Sheopur	sheopur	Sheopur	city	alone
Shepetivka	shepetivka	Shepetivka	city	in
Shepherds Bush	shepherds-bush	Shepherds Bush	city	alone
Shepparton	shepparton	Shepparton	city	in
Sherbrooke	sherbrooke	Sherbrooke	city	in
Sherghati	sherghati	Sherghati	city	in
Sheridan	sheridan	Sheridan	city	in
Sherkot	sherkot	Sherkot	city	in
Sherman	sherman	Sherman	city	no
Sherpur	sherpur	Sherpur	city	alone
Sherrelwood	sherrelwood	Sherrelwood	city	in
Shertallai	shertallai	Shertallai	city	in
Sherwood	sherwood	Sherwood	city	no
Shibata	shibata	Shibata	city	alone
Shibganj	shibganj	Shibganj	city	alone
Shibin al Kawm	shibin-al-kawm	Shibin al Kawm	city	alone
Shibîn el-Qanâtir	shibin-el-qanatir	Shibîn el-Qanâtir	city	alone
Shibirghan	shibirghan	Shibirghan	city	in
Shibukawa	shibukawa	Shibukawa	city	in
Shibuzi	shibuzi	Shibuzi	city	in
Shida Kartli	shida-kartli	Shida Kartli	region	alone
Shidui	shidui	Shidui	city	in
Shiga	shiga	Shiga	region	in
Shiggaon	shiggaon	Shiggaon	city	in
Shiguai	shiguai	Shiguai	city	alone
Shihezi	shihezi	Shihezi	city	alone
Shiji	shiji	Shiji	city	in
Shijiazhuang	shijiazhuang	Shijiazhuang	city	alone
Shikang	shikang	Shikang	city	alone
Shikarpur	shikarpur	Shikarpur	city	alone
Shiki	shiki	Shiki	city	alone
Shikohabad	shikohabad	Shikohabad	city	alone
Shili	shili	Shili	city	in
Shilin	shilin	Shilin	city	in
Shillong	shillong	Shillong	city	alone
Shilong	shilong	Shilong	city	alone
Shima	shima	Shima	city	alone
Shimabara	shimabara	Shimabara	city	in
Shimada	shimada	Shimada	city	alone
Shimane	shimane	Shimane	region	alone
Shimo-furano	shimo-furano	Shimo-furano	city	alone
Shimoda	shimoda	Shimoda	city	in
Shimodate	shimodate	Shimodate	city	alone
Shimoga	shimoga	Shimoga	city	alone
Shivamogga	shimoga	Shimoga	city	alone
Shimonoseki	shimonoseki	Shimonoseki	city	alone
Shimotoda	shimotoda	Shimotoda	city	alone
Shinaş	shinas	Shinaş	city	in
Shindand	shindand	Shindand	city	in
Shingu	shingu	Shingu	city	in
Shinjo	shinjo	Shinjo	city	in
Shinshiro	shinshiro	Shinshiro	city	in
Shinyanga	shinyanga	Shinyanga	city	alone
Shiogama	shiogama	Shiogama	city	in
Shiojiri	shiojiri	Shiojiri	city	alone
Shipley	shipley	Shipley	city	in
Shih-ch’iao-chen	shiqiao	Shiqiao	city	alone
Shiqiao	shiqiao	Shiqiao	city	alone
Shiqiaozi	shiqiaozi	Shiqiaozi	city	in
Shiquan	shiquan	Shiquan	city	in
Shiraguppi	shiraguppi	Shiraguppi	city	in
Shirak	shirak	Shirak	region	alone
Shiraoka	shiraoka	Shiraoka	city	in
Shirbin	shirbin	Shirbin	city	in
Shirdi	shirdi	Shirdi	city	in
Shirley	shirley	Shirley	city	no
Shiroi	shiroi	Shiroi	city	in
Shiroishi	shiroishi	Shiroishi	city	in
Shirone	shirone	Shirone	city	in
Shirpur	shirpur	Shirpur	city	alone
Shirvan	shirvan	Shirvan	city	alone
Shiselweni	shiselweni	Shiselweni	region	alone
Shitanjing	shitanjing	Shitanjing	city	alone
Shively	shively	Shively	city	in
Shivpuri	shivpuri	Shivpuri	city	alone
Shiwan	shiwan	Shiwan	city	alone
Shixing	shixing	Shixing	city	alone
Shiyan	shiyan	Shiyan	city	alone
Shizhai	shizhai	Shizhai	city	alone
Shizilu	shizilu	Shizilu	city	alone
Shizuishan	shizuishan	Shizuishan	city	alone
Shizuoka	shizuoka	Shizuoka	city	alone
Shofirkon Shahri	shofirkon-shahri	Shofirkon Shahri	city	alone
Sholinghur	sholinghur	Sholinghur	city	in
Shoranur	shoranur	Shoranur	city	in
Shorapur	shorapur	Shorapur	city	in
Shoreham-by-Sea	shoreham-by-sea	Shoreham-by-Sea	city	alone
Shoreline	shoreline	Shoreline	city	in
Shoreview	shoreview	Shoreview	city	in
Shorewood	shorewood	Shorewood	city	in
Shorkot	shorkot	Shorkot	city	alone
Shostka	shostka	Shostka	city	alone
Shouguang	shouguang	Shouguang	city	alone
Shouxian	shouxian	Shouxian	city	alone
Shovot	shovot	Shovot	city	in
Shrigonda	shrigonda	Shrigonda	city	in
Shtime	shtime	Shtime	city	in
Shtip	shtip	Shtip	city	in
Shuangcheng	shuangcheng	Shuangcheng	city	alone
Shuanggou	shuanggou	Shuanggou	city	in
Shuanglong	shuanglong	Shuanglong	city	in
Shuangtang	shuangtang	Shuangtang	city	in
Shuangyang	shuangyang	Shuangyang	city	alone
Shuangyashan	shuangyashan	Shuangyashan	city	alone
Shuikou	shuikou	Shuikou	city	alone
Shuizhai	shuizhai	Shuizhai	city	alone
Shujaabad	shujaabad	Shujaabad	city	alone
Shujalpur	shujalpur	Shujalpur	city	in
Shulan	shulan	Shulan	city	alone
Shumen	shumen	Shumen	city	alone
Shumerlya	shumerlya	Shumerlya	city	in
Shunde	shunde	Shunde	city	alone
Shunhe	shunhe	Shunhe	city	in
Shunyi	shunyi	Shunyi	city	alone
Shunzhou	shunzhou	Shunzhou	city	in
Shushtar	shushtar	Shushtar	city	alone
Shuya	shuya	Shuya	city	alone
Şuya	shuya	Shuya	city	in
Shwebo	shwebo	Shwebo	city	alone
Shyamnagar	shyamnagar	Shyamnagar	city	alone
Si Racha	si-racha	Si Racha	city	alone
Si Sa Ket	si-sa-ket	Si Sa Ket	city	alone
Si Satchanalai	si-satchanalai	Si Satchanalai	city	alone
Sialkot	sialkot	Sialkot	city	alone
Šiauliai	siauliai	Šiauliai	city	alone
Siaya	siaya	Siaya	region	in
Sibay	sibay	Sibay	city	alone
Sebenico	sibenik	Šibenik	city	in
Šibenik	sibenik	Šibenik	city	in
Šibenik-Knin	sibenik-knin	Šibenik-Knin	region	alone
Sibi	sibi	Sibi	city	in
Sibolga	sibolga	Sibolga	city	alone
Sibsagar	sibsagar	Sibsagar	city	alone
Sibu	sibu	Sibu	city	in
Sibulan	sibulan	Sibulan	city	in
Sibut	sibut	Sibut	city	in
Sicklerville	sicklerville	Sicklerville	city	in
Sicuani	sicuani	Sicuani	city	in
Sidareja	sidareja	Sidareja	city	in
Siddhapur	siddhapur	Siddhapur	city	in
Siddharthanagar	siddharthanagar	Siddharthanagar	city	alone
Siddipet	siddipet	Siddipet	city	alone
Sidhi	sidhi	Sidhi	city	in
Sidi Aïssa	sidi-aissa	Sidi Aïssa	city	alone
Sidi Akkacha	sidi-akkacha	Sidi Akkacha	city	alone
Sidi Amrane	sidi-amrane	Sidi Amrane	city	alone
Sidi Bel Abbes	sidi-bel-abbes	Sidi Bel Abbes	city	alone
Sidi-Bel-Abbès	sidi-bel-abbes	Sidi Bel Abbes	city	alone
Sidi Bennour	sidi-bennour	Sidi Bennour	city	alone
Sidi Bouzid	sidi-bouzid	Sidi Bouzid	city	alone
Sidi Bu Zayd	sidi-bu-zayd	Sidi Bu Zayd	region	alone
Sidi ech Chahmi	sidi-ech-chahmi	Sidi ech Chahmi	city	alone
Sidi Kacem	sidi-kacem	Sidi Kacem	city	alone
Sidi Khaled	sidi-khaled	Sidi Khaled	city	alone
Sidi Mérouane	sidi-merouane	Sidi Mérouane	city	alone
Sidi Moussa	sidi-moussa	Sidi Moussa	city	alone
Sidi Okba	sidi-okba	Sidi Okba	city	alone
Sidi Salim	sidi-salim	Sidi Salim	city	alone
Sidi Slimane	sidi-slimane	Sidi Slimane	city	alone
Sidi Yahia El Gharb	sidi-yahia-el-gharb	Sidi Yahia El Gharb	city	alone
Sidi Youssef Ben Ali	sidi-youssef-ben-ali	Sidi Youssef Ben Ali	region	alone
Sidlaghatta	sidlaghatta	Sidlaghatta	city	in
Sidney	sidney	Sidney	city	no
Sidoarjo	sidoarjo	Sidoarjo	city	alone
Sedlcos	siedlce	Siedlce	city	alone
Siedlce	siedlce	Siedlce	city	alone
Siemianowice Śląskie	siemianowice-slaskie	Siemianowice Śląskie	city	alone
Silezijos Semianovicai	siemianowice-slaskie	Siemianowice Śląskie	city	alone
Seradzas	sieradz	Sieradz	city	in
Sieradz	sieradz	Sieradz	city	in
Siders	sierre	Sierre	city	in
Sierre	sierre	Sierre	city	in
Sig	sig	Sig	city	no
Sigave	sigave	Sigave	region	alone
Sighetu Marmaţiei	sighetu-marmatiei	Sighetu Marmaţiei	city	alone
Sighetu Marmației	sighetu-marmatiei	Sighetu Marmaţiei	city	alone
Sighișoara	sighisoara	Sighișoara	city	in
Siguatepeque	siguatepeque	Siguatepeque	city	in
Siguiri	siguiri	Siguiri	city	in
Sihanoukville	sihanoukville	Sihanoukville	city	alone
Sihor	sihor	Sihor	city	in
Sihora	sihora	Sihora	city	in
Sihu	sihu	Sihu	city	in
Siirt	siirt	Siirt	city	alone
Sijua	sijua	Sijua	city	in
Sijunjung	sijunjung	Sijunjung	city	in
Sikandra Rao	sikandra-rao	Sikandra Rao	city	alone
Sikandrabad	sikandrabad	Sikandrabad	city	alone
Sikar	sikar	Sikar	city	alone
Sikasso	sikasso	Sikasso	city	alone
Sikeston	sikeston	Sikeston	city	in
Sikonge	sikonge	Sikonge	city	in
Sila	sila	Sila	region	in
Silang	silang	Silang	city	alone
Silao	silao	Silao	city	alone
Silchar	silchar	Silchar	city	alone
Siliana	siliana	Siliana	city	in
Silifke	silifke	Silifke	city	alone
Siliguri	siliguri	Siliguri	city	alone
Silistra	silistra	Silistra	city	in
Siliviri	siliviri	Siliviri	city	in
Silkeborg	silkeborg	Silkeborg	city	in
Sillanwali	sillanwali	Sillanwali	city	in
Sillod	sillod	Sillod	city	in
Siloam Springs	siloam-springs	Siloam Springs	city	alone
Silopi	silopi	Silopi	city	alone
Silvassa	silvassa	Silvassa	city	in
Silverdale	silverdale	Silverdale	city	in
Silyanah	silyanah	Silyanah	region	alone
Simanggang	simanggang	Simanggang	city	in
Simao	simao	Simao	city	alone
Simav	simav	Simav	city	in
Simdega	simdega	Simdega	city	in
Simen	simen	Simen	city	in
Simi Valley	simi-valley	Simi Valley	city	alone
Simiyu	simiyu	Simiyu	region	alone
Simmerath	simmerath	Simmerath	city	in
Simões Filho	simoes-filho	Simões Filho	city	alone
Simpang	simpang	Simpang	city	in
Simpang Empat	simpang-empat	Simpang Empat	city	alone
Simpsonville	simpsonville	Simpsonville	city	in
Sinah	sinah	Sinah	city	alone
Sinajana	sinajana	Sinajana	region	alone
Sinan	sinan	Sinan	city	no
Sincelejo	sincelejo	Sincelejo	city	alone
Sindgi	sindgi	Sindgi	city	in
Sindhnur	sindhnur	Sindhnur	city	alone
Sinfin	sinfin	Sinfin	city	in
Sinfra	sinfra	Sinfra	city	in
Singa	singa	Singa	city	alone
Singanallur	singanallur	Singanallur	city	in
Singaparna	singaparna	Singaparna	city	in
Singaraja	singaraja	Singaraja	city	alone
Sîngerei	singerei	Sîngerei	region	alone
Singida	singida	Singida	city	alone
Singkawang	singkawang	Singkawang	city	alone
Singkil	singkil	Singkil	city	in
Singojuruh	singojuruh	Singojuruh	city	in
Singosari	singosari	Singosari	city	in
Singrauli	singrauli	Singrauli	city	alone
Sinhyeon	sinhyeon	Sinhyeon	city	alone
Sinjai	sinjai	Sinjai	city	in
Sinnar	sinnar	Sinnar	city	in
Sinoe	sinoe	Sinoe	region	in
Sinop	sinop	Sinop	city	alone
Sinsheim	sinsheim	Sinsheim	city	no
Sint-Agatha-Berchem	sint-agatha-berchem	Sint-Agatha-Berchem	city	alone
Sint-Amandsberg	sint-amandsberg	Sint-Amandsberg	city	alone
Saint-Nicolas	sint-niklaas	Sint-Niklaas	city	alone
Sint-Niklaas	sint-niklaas	Sint-Niklaas	city	alone
Leeuw-Saint-Pierre	sint-pieters-leeuw	Sint-Pieters-Leeuw	city	alone
Sint-Pieters-Leeuw	sint-pieters-leeuw	Sint-Pieters-Leeuw	city	alone
Saint-Trond	sint-truiden	Sint-Truiden	city	alone
Sint-Truiden	sint-truiden	Sint-Truiden	city	alone
Sintra	sintra	Sintra	city	in
Sinuiju	sinuiju	Sinuiju	city	alone
Sinzig	sinzig	Sinzig	city	in
Sioux City	sioux-city	Sioux City	city	alone
Sipaliwini	sipaliwini	Sipaliwini	region	alone
Sipe Sipe	sipe-sipe	Sipe Sipe	city	alone
Siping	siping	Siping	city	alone
Siquijor	siquijor	Siquijor	region	alone
Sira	sira	Sira	city	in
Sirajganj	sirajganj	Sirajganj	city	alone
Sirdaryo	sirdaryo	Sirdaryo	city	in
Sirhind	sirhind	Sirhind	city	alone
Sirinhaém	sirinhaem	Sirinhaém	city	in
Sa'idabad	sirjan	Sirjan	city	alone
Sirjan	sirjan	Sirjan	city	alone
Sirkazhi	sirkazhi	Sirkazhi	city	in
Şırnak	sirnak	Şırnak	city	in
Sirohi	sirohi	Sirohi	city	in
Sironj	sironj	Sironj	city	in
Sirsa	sirsa	Sirsa	city	alone
Sirsaganj	sirsaganj	Sirsaganj	city	in
Sirsi	sirsi	Sirsi	city	alone
Sirsilla	sirsilla	Sirsilla	city	alone
Siruguppa	siruguppa	Siruguppa	city	in
Sirur	sirur	Sirur	city	in
Şirvan	sirvan	Şirvan	city	alone
Sisak	sisak	Sisak	city	in
Sisak-Moslavina	sisak-moslavina	Sisak-Moslavina	region	alone
Sishui	sishui	Sishui	city	alone
Şişli	sisli	Şişli	city	alone
Sissili	sissili	Sissili	region	alone
Sistan and Baluchestan	sistan-and-baluchestan	Sistan and Baluchestan	region	alone
Sistov	sistov	Sistov	city	in
Sitamarhi	sitamarhi	Sitamarhi	city	in
Sitapur	sitapur	Sitapur	city	alone
Sitges	sitges	Sitges	city	in
Sitka	sitka	Sitka	city	in
Sitou	sitou	Sitou	city	in
Sitrah	sitrah	Sitrah	city	in
Sittard	sittard	Sittard	city	in
Sittingbourne	sittingbourne	Sittingbourne	city	in
Sittwe	sittwe	Sittwe	city	alone
Situbondo	situbondo	Situbondo	city	alone
Siuri	siuri	Siuri	city	alone
Sivaganga	sivaganga	Sivaganga	city	in
Sivakasi	sivakasi	Sivakasi	city	alone
Sivas	sivas	Sivas	city	alone
Siverek	siverek	Siverek	city	alone
Siwan	siwan	Siwan	city	alone
Six-Fours-les-Plages	six-fours-les-plages	Six-Fours-les-Plages	city	alone
Siyabuswa	siyabuswa	Siyabuswa	city	in
Skåne	skane	Skåne	region	in
Skanes	skanes	Skanes	city	alone
Skarżysko-Kamienna	skarzysko-kamienna	Skarżysko-Kamienna	city	alone
Skaržyskas-Kamena	skarzysko-kamienna	Skarżysko-Kamienna	city	alone
Skegness	skegness	Skegness	city	in
Heletti	skelleftea	Skellefteå	city	in
Skellefteå	skelleftea	Skellefteå	city	in
Skelmersdale	skelmersdale	Skelmersdale	city	in
Skhirat-Témara	skhirat-temara	Skhirat-Témara	region	alone
Skhirate	skhirate	Skhirate	city	in
Skien	skien	Skien	city	in
Skernevicės	skierniewice	Skierniewice	city	in
Skierniewice	skierniewice	Skierniewice	city	in
Skikda	skikda	Skikda	city	alone
Skokie	skokie	Skokie	city	in
Skövde	skovde	Skövde	city	in
Skutari	skutari	Skutari	city	alone
Slagelse	slagelse	Slagelse	city	in
Slantsy	slantsy	Slantsy	city	in
Slatina	slatina	Slatina	city	alone
Slavgorod	slavgorod	Slavgorod	city	in
Slavonski Brod	slavonski-brod	Slavonski Brod	city	alone
Slavuta	slavuta	Slavuta	city	in
Slavyansk-na-Kubani	slavyansk-na-kubani	Slavyansk-na-Kubani	city	alone
Slawi	slawi	Slawi	city	alone
Sleaford	sleaford	Sleaford	city	in
Sleman	sleman	Sleman	city	in
Slidell	slidell	Slidell	city	in
Sliven	sliven	Sliven	city	alone
Slobodskoy	slobodskoy	Slobodskoy	city	in
Slobozia	slobozia	Slobozia	city	in
Slonim	slonim	Slonim	city	in
Slupskas	slupsk	Słupsk	city	alone
Stolpsk	slupsk	Słupsk	city	alone
Słupsk	slupsk	Słupsk	city	alone
Slutsk	slutsk	Slutsk	city	alone
Smach Mean Chey	smach-mean-chey	Smach Mean Chey	city	alone
Smara	smara	Smara	city	in
Smarhon	smarhon	Smarhon	city	in
Semendria	smederevo	Smederevo	city	alone
Smederevo	smederevo	Smederevo	city	alone
Szendrő	smederevo	Smederevo	city	alone
Smederevska Palanka	smederevska-palanka	Smederevska Palanka	city	alone
Smila	smila	Smila	city	alone
Smithfield	smithfield	Smithfield	city	in
Smithtown	smithtown	Smithtown	city	in
Smolenskaya Oblast’	smolenskaya-oblast	Smolenskaya Oblast’	region	alone
Smolyan	smolyan	Smolyan	city	in
Smyrna	smyrna	Smyrna	city	in
Sneek	sneek	Sneek	city	in
Snits	sneek	Sneek	city	in
Snellville	snellville	Snellville	city	in
Snezhinsk	snezhinsk	Snezhinsk	city	in
Snizhne	snizhne	Snizhne	city	in
Soacha	soacha	Soacha	city	alone
Soanierana Ivongo	soanierana-ivongo	Soanierana Ivongo	city	alone
Soavinandriana	soavinandriana	Soavinandriana	city	in
Sobral	sobral	Sobral	city	alone
Sóc Trăng	soc-trang	Sóc Trăng	city	alone
Socastee	socastee	Socastee	city	in
Soccavo	soccavo	Soccavo	city	in
Soccsksargen	soccsksargen	Soccsksargen	region	alone
Sochaczew	sochaczew	Sochaczew	city	in
Sochačevas	sochaczew	Sochaczew	city	in
Socopó	socopo	Socopó	city	alone
Socorro	socorro	Socorro	city	no
Arkhabil Suqutra	socotra	Socotra	region	alone
Södermanland	sodermanland	Södermanland	region	alone
Södertälje	sodertalje	Södertälje	city	alone
Sodo	sodo	Sodo	city	in
Soe	soe	Soe	city	no
Sofala	sofala	Sofala	region	alone
Sofia-Capital	sofia-capital	Sofia-Capital	region	alone
Sofifi	sofifi	Sofifi	city	in
Sogamoso	sogamoso	Sogamoso	city	alone
Sogn og Fjordane	sogn-og-fjordane	Sogn og Fjordane	region	alone
Sohag	sohag	Sohag	city	alone
Aş Şuḩar	sohar	Sohar	city	alone
Sohar	sohar	Sohar	city	alone
Sohna	sohna	Sohna	city	in
Soissons	soissons	Soissons	city	in
Soja	soja	Soja	city	in
Sojat	sojat	Sojat	city	in
Soka	soka	Soka	city	in
Sokaraja	sokaraja	Sokaraja	city	alone
Sokcho	sokcho	Sokcho	city	alone
Söke	soke	Söke	city	in
Soko	soko	Soko	city	in
Sokodé	sokode	Sokodé	city	alone
Sokol	sokol	Sokol	city	in
Sokolov	sokolov	Sokolov	region	no
Sokoni	sokoni	Sokoni	city	in
Sokoto	sokoto	Sokoto	city	alone
Sókótó	sokoto	Sokoto	city	alone
Sol'-Iletsk	sol-iletsk	Sol'-Iletsk	city	alone
Solan	solan	Solan	city	in
Solano	solano	Solano	city	no
Solapur	solapur	Solapur	city	alone
Șoldănești	soldanesti	Șoldănești	region	alone
Soledad	soledad	Soledad	city	no
Solihull	solihull	Solihull	city	in
Solikamsk	solikamsk	Solikamsk	city	alone
Sollentuna	sollentuna	Sollentuna	city	alone
Solna	solna	Solna	city	alone
Solnechnogorsk	solnechnogorsk	Solnechnogorsk	city	in
Solneçnoqorsk	solnechnogorsk	Solnechnogorsk	city	in
Solok	solok	Solok	city	in
Sololá	solola	Sololá	city	in
Solon	solon	Solon	city	in
Canton of Solothurn	solothurn	Solothurn	region	alone
Soltau	soltau	Soltau	city	no
Soma	soma	Soma	city	in
Somanda	somanda	Somanda	city	in
Sombor	sombor	Sombor	city	in
Somerset East	somerset-east	Somerset East	city	alone
Somerton	somerton	Somerton	city	in
Somerville	somerville	Somerville	city	in
Somma Vesuviana	somma-vesuviana	Somma Vesuviana	city	alone
Somme	somme	Somme	region	in
Somogy	somogy	Somogy	region	alone
Sơn La	son-la	Sơn La	region	alone
Sơn Tây	son-tay	Sơn Tây	city	alone
Sonamukhi	sonamukhi	Sonamukhi	city	in
Sonargaon	sonargaon	Sonargaon	city	alone
Sŏnbong	sonbong	Sŏnbong	city	in
Sønderborg	sonderborg	Sønderborg	city	in
Sondershausen	sondershausen	Sondershausen	city	in
Sondrio	sondrio	Sondrio	region	alone
Songadh	songadh	Songadh	city	in
Songbai	songbai	Songbai	city	in
Sung-hsiang-p’ing	songbai	Songbai	city	alone
Songcheng	songcheng	Songcheng	city	alone
Songea	songea	Songea	city	alone
Songjiang	songjiang	Songjiang	city	alone
Songjianghe	songjianghe	Songjianghe	city	alone
Songkhla	songkhla	Songkhla	city	alone
Songling	songling	Songling	city	alone
Songlou	songlou	Songlou	city	alone
Songnim-ni	songnim-ni	Songnim-ni	city	alone
Songwe	songwe	Songwe	region	alone
Songyang	songyang	Songyang	city	alone
Songyuan	songyuan	Songyuan	city	alone
Sonipat	sonipat	Sonipat	city	alone
Sonora	sonora	Sonora	region	no
Sonqor	sonqor	Sonqor	city	in
Sonsonate	sonsonate	Sonsonate	city	in
Sool	sool	Sool	region	in
Sopot	sopot	Sopot	city	no
Sopotas	sopot	Sopot	city	in
Sopòt	sopot	Sopot	city	in
Sopron	sopron	Sopron	city	in
Sopur	sopur	Sopur	city	alone
Soqatra	soqatra	Soqatra	region	alone
Sør-Trøndelag	sor-trondelag	Sør-Trøndelag	region	alone
Diyana	soran	Soran	city	alone
Soran	soran	Soran	city	alone
Soreang	soreang	Soreang	city	alone
Sorel-Tracy	sorel-tracy	Sorel-Tracy	city	alone
Sorgun	sorgun	Sorgun	city	alone
Soria	soria	Soria	city	no
Sòria	soria	Soria	city	in
Soriano	soriano	Soriano	region	alone
Soro	soro	Soro	city	in
Soroca	soroca	Soroca	city	in
Sorocaba	sorocaba	Sorocaba	city	alone
Sorochinsk	sorochinsk	Sorochinsk	city	in
Sorokyne	sorokyne	Sorokyne	city	in
Soron	soron	Soron	city	in
Sorong	sorong	Sorong	city	alone
Soroti	soroti	Soroti	city	in
Sorsogon	sorsogon	Sorsogon	city	alone
Sosnogorsk	sosnogorsk	Sosnogorsk	city	in
Sosnovoborsk	sosnovoborsk	Sosnovoborsk	city	in
Sosnovy Bor	sosnovy-bor	Sosnovy Bor	city	alone
Sosnovecas	sosnowiec	Sosnowiec	city	alone
Sosnowiec	sosnowiec	Sosnowiec	city	alone
Sotavento Islands	sotavento-islands	Sotavento Islands	region	alone
Sotteville-lès-Rouen	sotteville-les-rouen	Sotteville-lès-Rouen	city	alone
Sougueur	sougueur	Sougueur	city	alone
Souk Ahras	souk-ahras	Souk Ahras	city	alone
Soum	soum	Soum	region	in
Souma	souma	Souma	city	in
Souq Larb’a al Gharb	souq-larb-a-al-gharb	Souq Larb’a al Gharb	city	alone
Sour el Ghozlane	sour-el-ghozlane	Sour el Ghozlane	city	alone
Sourou	sourou	Sourou	region	alone
Sousa	sousa	Sousa	city	in
Souss-Massa	souss-massa	Souss-Massa	region	alone
Souss-Massa-Drâa	souss-massa-draa	Souss-Massa-Drâa	region	alone
Sousse	sousse	Sousse	city	alone
South Abaco	south-abaco	South Abaco	region	alone
South Aegean	south-aegean	South Aegean	region	alone
South Andros	south-andros	South Andros	region	alone
Southern Asia	south-asia	South Asia	region	alone
South Ayrshire	south-ayrshire	South Ayrshire	region	alone
South Bačka	south-backa	South Bačka	region	alone
South Banat	south-banat	South Banat	region	alone
South Bend	south-bend	South Bend	city	alone
South Benfleet	south-benfleet	South Benfleet	city	alone
South Bradenton	south-bradenton	South Bradenton	city	alone
South Burlington	south-burlington	South Burlington	city	alone
South Caribbean Coast Autonomous	south-caribbean-coast-autonomous	South Caribbean Coast Autonomous	region	alone
South Chicago	south-chicago	South Chicago	city	alone
South Chungcheong	south-chungcheong	South Chungcheong	region	alone
South Cotabato	south-cotabato	South Cotabato	region	alone
South Croydon	south-croydon	South Croydon	city	alone
South Darfur	south-darfur	South Darfur	region	alone
South El Monte	south-el-monte	South El Monte	city	alone
South Eleuthera	south-eleuthera	South Eleuthera	region	alone
South Elgin	south-elgin	South Elgin	city	alone
South Elmsall	south-elmsall	South Elmsall	city	alone
South Euclid	south-euclid	South Euclid	city	alone
South Gate	south-gate	South Gate	city	alone
South Gloucestershire	south-gloucestershire	South Gloucestershire	region	alone
South Gyeongsang	south-gyeongsang	South Gyeongsang	region	alone
South Hadley	south-hadley	South Hadley	city	alone
South Hamgyong	south-hamgyong	South Hamgyong	region	alone
South Hayling	south-hayling	South Hayling	city	alone
South Holland	south-holland	South Holland	city	alone
South Houston	south-houston	South Houston	city	alone
South Hwanghae	south-hwanghae	South Hwanghae	region	alone
South Jeolla	south-jeolla	South Jeolla	region	alone
South Jordan	south-jordan	South Jordan	city	alone
South Kalimantan	south-kalimantan	South Kalimantan	region	alone
South Karelia	south-karelia	South Karelia	region	alone
South Kazakhstan	south-kazakhstan	South Kazakhstan	region	alone
South Khorasan	south-khorasan	South Khorasan	region	alone
South Kingstown	south-kingstown	South Kingstown	city	alone
South Kurdufan	south-kurdufan	South Kurdufan	region	alone
South Lake Tahoe	south-lake-tahoe	South Lake Tahoe	city	alone
South Lanarkshire	south-lanarkshire	South Lanarkshire	region	alone
South Laurel	south-laurel	South Laurel	city	alone
South Miami Heights	south-miami-heights	South Miami Heights	city	alone
South Milwaukee	south-milwaukee	South Milwaukee	city	alone
South Moravian	south-moravian	South Moravian	region	alone
South Ockendon	south-ockendon	South Ockendon	city	alone
South Ogden	south-ogden	South Ogden	city	alone
South Old Bridge	south-old-bridge	South Old Bridge	city	alone
South Orange	south-orange	South Orange	city	alone
South Ozone Park	south-ozone-park	South Ozone Park	city	alone
South P’yŏngan	south-p-yongan	South P’yŏngan	region	alone
South Pasadena	south-pasadena	South Pasadena	city	alone
South Peabody	south-peabody	South Peabody	city	alone
South Pemba	south-pemba	South Pemba	region	alone
South Plainfield	south-plainfield	South Plainfield	city	alone
South Portland	south-portland	South Portland	city	alone
South Portland Gardens	south-portland-gardens	South Portland Gardens	city	alone
South Pyongan	south-pyongan	South Pyongan	region	alone
South Riding	south-riding	South Riding	city	alone
South Saint Paul	south-saint-paul	South Saint Paul	city	alone
South Salt Lake	south-salt-lake	South Salt Lake	city	alone
South San Francisco	south-san-francisco	South San Francisco	city	alone
South San Jose Hills	south-san-jose-hills	South San Jose Hills	city	alone
South Shields	south-shields	South Shields	city	alone
South Sinai	south-sinai	South Sinai	region	alone
South Suffolk	south-suffolk	South Suffolk	city	alone
South Sulawesi	south-sulawesi	South Sulawesi	region	alone
South Sumatra	south-sumatra	South Sumatra	region	alone
South Tangerang	south-tangerang	South Tangerang	city	alone
Tangerang Selatan	south-tangerang	South Tangerang	city	alone
South Tyneside	south-tyneside	South Tyneside	region	alone
South Vineland	south-vineland	South Vineland	city	alone
South Whittier	south-whittier	South Whittier	city	alone
South Windsor	south-windsor	South Windsor	city	alone
South Yuba City	south-yuba-city	South Yuba City	city	alone
Southall	southall	Southall	city	in
Southaven	southaven	Southaven	city	in
Southbridge	southbridge	Southbridge	city	in
Southbury	southbury	Southbury	city	in
Southchase	southchase	Southchase	city	in
Southeast Sulawesi	southeast-sulawesi	Southeast Sulawesi	region	alone
Southend-on-Sea	southend-on-sea	Southend-on-Sea	city	alone
Southern Darfur	southern-darfur	Southern Darfur	region	alone
Southern Denmark	southern-denmark	Southern Denmark	region	alone
Southern Kordofan	southern-kordofan	Southern Kordofan	region	alone
Southern Leyte	southern-leyte	Southern Leyte	region	alone
Southern Nations	southern-nations	Southern Nations	region	alone
Southern Ostrobothnia	southern-ostrobothnia	Southern Ostrobothnia	region	alone
Southern Red Sea	southern-red-sea	Southern Red Sea	region	alone
Southern Savonia	southern-savonia	Southern Savonia	region	alone
Southfield	southfield	Southfield	city	in
Southgate	southgate	Southgate	city	in
Southlake	southlake	Southlake	city	in
Southland	southland	Southland	region	alone
Southport	southport	Southport	city	in
Southwark	southwark	Southwark	region	alone
Southwest Finland	southwest-finland	Southwest Finland	region	alone
Sovetsk	sovetsk	Sovetsk	city	in
Sovetskaya Gavan	sovetskaya-gavan	Sovetskaya Gavan	city	alone
Sowa Town	sowa-town	Sowa Town	region	alone
Soyapango	soyapango	Soyapango	city	alone
Soyibug	soyibug	Soyibug	city	alone
Soyo	soyo	Soyo	city	in
Spalding	spalding	Spalding	city	in
Spanaway	spanaway	Spanaway	city	in
Sparks	sparks	Sparks	city	in
Spartanburg	spartanburg	Spartanburg	city	in
Spassk-Dal'niy	spassk-dal-niy	Spassk-Dal'niy	city	alone
Special Region of Aceh	special-region-of-aceh	Special Region of Aceh	region	alone
Special Region of Papua	special-region-of-papua	Special Region of Papua	region	alone
Special Region of Yogyakarta	special-region-of-yogyakarta	Special Region of Yogyakarta	region	alone
Spenge	spenge	Spenge	city	in
Spennymoor	spennymoor	Spennymoor	city	in
Spijkenisse	spijkenisse	Spijkenisse	city	alone
Spišská Nová Ves	spisska-nova-ves	Spišská Nová Ves	city	alone
Split-Dalmatia	split-dalmatia	Split-Dalmatia	region	alone
Spokane Valley	spokane-valley	Spokane Valley	city	alone
Spring	spring	Spring	city	no
Springboro	springboro	Springboro	city	in
Springdale	springdale	Springdale	city	in
Springfield Gardens	springfield-gardens	Springfield Gardens	city	alone
Springville	springville	Springville	city	in
Sprockhövel	sprockhovel	Sprockhövel	city	in
Spruce Grove	spruce-grove	Spruce Grove	city	alone
Squamish	squamish	Squamish	city	in
Sragen	sragen	Sragen	city	alone
Srandakan	srandakan	Srandakan	city	in
Srednekolymsk	srednekolymsk	Srednekolymsk	city	in
Srem	srem	Srem	region	in
Sremska Mitrovica	sremska-mitrovica	Sremska Mitrovica	city	alone
Srikakulam	srikakulam	Srikakulam	city	alone
Srinivaspur	srinivaspur	Srinivaspur	city	in
Srivilliputhur	srivilliputhur	Srivilliputhur	city	alone
Śródmieście	srodmiescie	Śródmieście	city	alone
Srono	srono	Srono	city	in
Saint-Malo	st-malo	St-Malo	city	alone
St-Malo	st-malo	St-Malo	city	alone
St Peter Port	st-peter-port	St Peter Port	region	alone
St Pierre du Bois	st-pierre-du-bois	St Pierre du Bois	region	alone
Stabat	stabat	Stabat	city	in
Stadt Winterthur	stadt-winterthur	Stadt Winterthur	city	alone
Stadtallendorf	stadtallendorf	Stadtallendorf	city	in
Stadthagen	stadthagen	Stadthagen	city	in
Stadtlohn	stadtlohn	Stadtlohn	city	in
Stafford	stafford	Stafford	city	no
Staines-upon-Thames	staines-upon-thames	Staines-upon-Thames	city	alone
Stains	stains	Stains	city	in
Stakhanov	stakhanov	Stakhanov	city	alone
Stallings	stallings	Stallings	city	in
Staliova Volia	stalowa-wola	Stalowa Wola	city	alone
Stalowa Wola	stalowa-wola	Stalowa Wola	city	alone
Stalybridge	stalybridge	Stalybridge	city	in
Standerton	standerton	Standerton	city	in
Stanford-le-Hope	stanford-le-hope	Stanford-le-Hope	city	alone
Stanley	stanley	Stanley	city	no
Stann Creek	stann-creek	Stann Creek	region	alone
Stanton	stanton	Stanton	city	no
Stantsiya Novyy Afon	stantsiya-novyy-afon	Stantsiya Novyy Afon	city	alone
Stara Zagora	stara-zagora	Stara Zagora	city	alone
Starachovicės	starachowice	Starachowice	city	in
Starachowice	starachowice	Starachowice	city	in
Staraya Russa	staraya-russa	Staraya Russa	city	alone
Stargard	stargard	Stargard	city	alone
Stargardas	stargard	Stargard	city	alone
Stôrgard	stargard	Stargard	city	alone
Starkville	starkville	Starkville	city	in
Gdansko Starogardas	starogard-gdanski	Starogard Gdański	city	alone
Starogard Gdański	starogard-gdanski	Starogard Gdański	city	alone
Starogarda	starogard-gdanski	Starogard Gdański	city	in
Starokostyantyniv	starokostyantyniv	Starokostyantyniv	city	in
Starominskaya	starominskaya	Starominskaya	city	in
Stary Oskol	stary-oskol	Stary Oskol	city	alone
Staryy Malgobek	staryy-malgobek	Staryy Malgobek	city	alone
State College	state-college	State College	city	alone
State of Maine	state-of-maine	State of Maine	region	alone
State of Manipur	state-of-manipur	State of Manipur	region	alone
State of Meghalaya	state-of-meghalaya	State of Meghalaya	region	alone
State of Mizoram	state-of-mizoram	State of Mizoram	region	alone
State of Sikkim	state-of-sikkim	State of Sikkim	region	alone
State of Tripura	state-of-tripura	State of Tripura	region	alone
State of Uttar Pradesh	state-of-uttar-pradesh	State of Uttar Pradesh	region	alone
State of Wyoming	state-of-wyoming	State of Wyoming	region	alone
Statesboro	statesboro	Statesboro	city	in
Statesville	statesville	Statesville	city	in
Staunton	staunton	Staunton	city	in
Staveley	staveley	Staveley	city	in
Stavropol’ Kray	stavropol-kray	Stavropol’ Kray	region	alone
Ştefan-Vodă	stefan-voda	Ştefan-Vodă	region	alone
Steffisburg	steffisburg	Steffisburg	city	in
Steinbach	steinbach	Steinbach	city	in
Steinhagen	steinhagen	Steinhagen	city	in
Stellenbosch	stellenbosch	Stellenbosch	city	in
Stephenville	stephenville	Stephenville	city	in
Stepney	stepney	Stepney	city	in
Stepnogorsk	stepnogorsk	Stepnogorsk	city	in
Sterling	sterling	Sterling	city	no
Sterlitamak	sterlitamak	Sterlitamak	city	alone
Steubenville	steubenville	Steubenville	city	in
Stevenage	stevenage	Stevenage	city	in
Stilfontein	stilfontein	Stilfontein	city	in
Stillwater	stillwater	Stillwater	city	in
Stockach	stockach	Stockach	city	in
Stockbridge	stockbridge	Stockbridge	city	in
Stockelsdorf	stockelsdorf	Stockelsdorf	city	in
Stockerau	stockerau	Stockerau	city	in
Stockton-on-Tees	stockton-on-tees	Stockton-on-Tees	city	alone
Stoke-on-Trent	stoke-on-trent	Stoke-on-Trent	city	alone
Stonecrest	stonecrest	Stonecrest	city	in
Stoneham	stoneham	Stoneham	city	in
Stoney Ground	stoney-ground	Stoney Ground	region	alone
Storrs	storrs	Storrs	city	in
Stoughton	stoughton	Stoughton	city	in
Stourbridge	stourbridge	Stourbridge	city	in
Stourport-on-Severn	stourport-on-severn	Stourport-on-Severn	city	alone
Stow	stow	Stow	city	in
Stowmarket	stowmarket	Stowmarket	city	in
Straelen	straelen	Straelen	city	no
Strakonice	strakonice	Strakonice	region	alone
Strășeni	straseni	Strășeni	region	alone
Straßgang	strassgang	Straßgang	city	in
Stratford-upon-Avon	stratford-upon-avon	Stratford-upon-Avon	city	alone
Streamwood	streamwood	Streamwood	city	in
Streatham	streatham	Streatham	city	in
Středočeský	stredocesky	Středočeský	region	alone
Streetsboro	streetsboro	Streetsboro	city	in
Stretford	stretford	Stretford	city	in
Streymoy region	streymoy-region	Streymoy region	region	alone
Strezhevoy	strezhevoy	Strezhevoy	city	in
Strongsville	strongsville	Strongsville	city	in
Stroud	stroud	Stroud	city	in
Stróvolos	strovolos	Stróvolos	city	alone
Struga	struga	Struga	city	in
Strumica	strumica	Strumica	city	in
Stryi	stryi	Stryi	city	alone
Stuart	stuart	Stuart	city	no
Stuhr	stuhr	Stuhr	city	in
Stupino	stupino	Stupino	city	alone
Stutterheim	stutterheim	Stutterheim	city	in
Su-ngai Kolok	su-ngai-kolok	Su-ngai Kolok	city	alone
Suar	suar	Suar	city	in
Subaykhan	subaykhan	Subaykhan	city	in
Subcarpathia	subcarpathia	Subcarpathia	region	alone
Subic	subic	Subic	city	alone
Subotica	subotica	Subotica	city	alone
Szabadka	subotica	Subotica	city	alone
Suceava	suceava	Suceava	city	alone
Suchitepeque	suchitepeque	Suchitepeque	region	alone
Suchitepéquez	suchitepequez	Suchitepéquez	region	alone
Sucumbíos	sucumbios	Sucumbíos	region	alone
Sucumbios	sucumbios-ec	Sucumbios	region	alone
Sucy-en-Brie	sucy-en-brie	Sucy-en-Brie	city	alone
Sud-Ubangi	sud-ubangi	Sud-Ubangi	region	alone
Sudbury	sudbury	Sudbury	city	in
Sudley	sudley	Sudley	city	in
Sudur Pashchimanchal	sudur-pashchimanchal	Sudur Pashchimanchal	region	alone
Suðuroy region	suduroy-region	Suðuroy region	region	alone
Sudurpashchim Pradesh	sudurpashchim-pradesh	Sudurpashchim Pradesh	region	alone
Sue	sue	Sue	city	no
Sueca	sueca	Sueca	city	in
Sufalat Sama’il	sufalat-sama-il	Sufalat Sama’il	city	alone
Sughd	sughd	Sughd	region	in
Sugito	sugito	Sugito	city	in
Sühbaatar	suhbaatar	Sühbaatar	region	alone
Suhum	suhum	Suhum	city	in
Suicheng	suicheng	Suicheng	city	alone
Suihua	suihua	Suihua	city	alone
Suiling	suiling	Suiling	city	in
Suining	suining	Suining	city	alone
Suisun	suisun	Suisun	city	in
Suita	suita	Suita	city	alone
Suitland	suitland	Suitland	city	in
Suitland-Silver Hill	suitland-silver-hill	Suitland-Silver Hill	city	alone
Sui-ch’i-k’ou	suixi	Suixi	city	alone
Suixi	suixi	Suixi	city	alone
Suizhou	suizhou	Suizhou	city	alone
Sujangarh	sujangarh	Sujangarh	city	alone
Sujiatun	sujiatun	Sujiatun	city	alone
Sukabumi	sukabumi	Sukabumi	city	alone
Sukagawa	sukagawa	Sukagawa	city	alone
Sükhbaatar	sukhbaatar	Sükhbaatar	region	alone
Sukheke Mandi	sukheke-mandi	Sukheke Mandi	city	alone
Sukhothai Thani	sukhothai-thani	Sukhothai Thani	city	alone
Sukhoy Log	sukhoy-log	Sukhoy Log	city	alone
Sukkur	sukkur	Sukkur	city	alone
Sukumo	sukumo	Sukumo	city	in
Sulaymaniyah	sulaymaniyah	Sulaymaniyah	city	alone
Suleja	suleja	Suleja	city	alone
Sullana	sullana	Sullana	city	alone
Sulphur	sulphur	Sulphur	city	in
Sulphur Springs	sulphur-springs	Sulphur Springs	city	alone
Sulţanah	sultanah	Sulţanah	city	alone
Sultanbeyli	sultanbeyli	Sultanbeyli	city	alone
Sultangazi	sultangazi	Sultangazi	city	alone
Sultanpur	sultanpur	Sultanpur	city	alone
Sulu	sulu	Sulu	region	in
Suluova	suluova	Suluova	city	in
Sulur	sulur	Sulur	city	in
Suluru	suluru	Suluru	city	in
Sulzbach	sulzbach	Sulzbach	city	in
Sulzbach-Rosenberg	sulzbach-rosenberg	Sulzbach-Rosenberg	city	alone
Šumadija	sumadija	Šumadija	region	alone
Sumaré	sumare	Sumaré	city	alone
Sumbawa Besar	sumbawa-besar	Sumbawa Besar	city	alone
Sumbawanga	sumbawanga	Sumbawanga	city	alone
Sumbe	sumbe	Sumbe	city	in
Sumber	sumber	Sumber	city	alone
Sumberpucung	sumberpucung	Sumberpucung	city	in
Sumedang	sumedang	Sumedang	city	alone
Sumenep	sumenep	Sumenep	city	alone
Summerlin South	summerlin-south	Summerlin South	city	alone
Summerville	summerville	Summerville	city	in
Summit	summit	Summit	city	no
Sumoto	sumoto	Sumoto	city	in
Šumperk	sumperk	Šumperk	city	in
Sumter	sumter	Sumter	city	in
Sumusţa as Sulţani	sumusta-as-sultani	Sumusţa as Sulţani	city	alone
Sun City Center	sun-city-center	Sun City Center	city	alone
Sun City West	sun-city-west	Sun City West	city	alone
Sunam	sunam	Sunam	city	in
Sunan	sunan	Sunan	city	in
Sunbury-on-Thames	sunbury-on-thames	Sunbury-on-Thames	city	alone
Sunch’ŏn	sunch-on	Sunch’ŏn	city	alone
Suncheon	suncheon	Suncheon	city	alone
Sundargarh	sundargarh	Sundargarh	city	in
Sundarnagar	sundarnagar	Sundarnagar	city	in
Sundbyberg	sundbyberg	Sundbyberg	city	in
Sundern	sundern	Sundern	city	in
Sundsvall	sundsvall	Sundsvall	city	in
Sungai Besar	sungai-besar	Sungai Besar	city	alone
Sungai Penuh	sungai-penuh	Sungai Penuh	city	alone
Sungai Petani	sungai-petani	Sungai Petani	city	alone
Sungai Raya	sungai-raya	Sungai Raya	city	alone
Sungai Udang	sungai-udang	Sungai Udang	city	alone
Sungailiat	sungailiat	Sungailiat	city	alone
Sunggal	sunggal	Sunggal	city	alone
Sungurlu	sungurlu	Sungurlu	city	in
Sunland Park	sunland-park	Sunland Park	city	alone
Sunlou	sunlou	Sunlou	city	in
Sunny Isles Beach	sunny-isles-beach	Sunny Isles Beach	city	alone
Sunnyside	sunnyside	Sunnyside	city	in
Sunnyvale	sunnyvale	Sunnyvale	city	in
Sunrise	sunrise	Sunrise	city	no
Sunset	sunset	Sunset	city	no
Sunyani	sunyani	Sunyani	city	alone
Sunzha	sunzha	Sunzha	city	alone
Suong	suong	Suong	city	in
Suozhen	suozhen	Suozhen	city	in
Supaul	supaul	Supaul	city	alone
Superior	superior	Superior	city	no
Suphan Buri	suphan-buri	Suphan Buri	city	alone
Suphanburi	suphanburi	Suphanburi	region	alone
Suqian	suqian	Suqian	city	alone
Surakarta	surakarta	Surakarta	city	alone
Surallah	surallah	Surallah	city	in
Şuran	suran	Şuran	city	in
Surandai	surandai	Surandai	city	in
Surat Thani	surat-thani	Surat Thani	city	alone
Suratgarh	suratgarh	Suratgarh	city	alone
Surbiton	surbiton	Surbiton	city	in
Surendranagar	surendranagar	Surendranagar	city	alone
Suresnes	suresnes	Suresnes	city	in
Suriapet	suriapet	Suriapet	city	alone
Surigao	surigao-city	Surigao City	city	alone
Surigao City	surigao-city	Surigao City	city	alone
Surigao del Norte	surigao-del-norte	Surigao del Norte	region	alone
Surigao del Sur	surigao-del-sur	Surigao del Sur	region	alone
Surin	surin	Surin	city	in
Şurman	surman	Şurman	city	in
Surprise	surprise	Surprise	city	no
Surt	surt	Surt	region	in
Surubim	surubim	Surubim	city	in
Suruç	suruc	Suruç	city	in
Surxondaryo	surxondaryo	Surxondaryo	region	alone
Shush	susa	Susa	city	in
Susa	susa	Susa	city	in
Susah	susah	Susah	region	in
Susaki	susaki	Susaki	city	in
Susangerd	susangerd	Susangerd	city	in
Susanville	susanville	Susanville	city	in
Suşehri	susehri	Suşehri	city	in
Sutton	sutton	Sutton	city	in
Sutton Coldfield	sutton-coldfield	Sutton Coldfield	city	alone
Sutton in Ashfield	sutton-in-ashfield	Sutton in Ashfield	city	alone
Suhareka	suva-reka	Suva Reka	city	alone
Suva Reka	suva-reka	Suva Reka	city	alone
Suwa	suwa	Suwa	city	in
Suvalkai	suwalki	Suwałki	city	alone
Suwałki	suwalki	Suwałki	city	alone
Suwanee	suwanee	Suwanee	city	in
Suwon-si	suwon	Suwon	city	alone
Suyangshan	suyangshan	Suyangshan	city	alone
Suzaka	suzaka	Suzaka	city	in
Suzano	suzano	Suzano	city	alone
Suzuka	suzuka	Suzuka	city	alone
Svay Rieng	svay-rieng	Svay Rieng	region	alone
Svendborg	svendborg	Svendborg	city	in
Sverdlovs'k	sverdlovs-k	Sverdlovs'k	city	alone
Sverdlovsk	sverdlovsk	Sverdlovsk	region	alone
Svetlograd	svetlograd	Svetlograd	city	in
Svetloqrad	svetlograd	Svetlograd	city	in
Svitavy	svitavy	Svitavy	region	alone
Svitlovodsk	svitlovodsk	Svitlovodsk	city	in
Svobodnyy	svobodnyy	Svobodnyy	city	alone
Svyetlahorsk	svyetlahorsk	Svyetlahorsk	city	alone
Swabi	swabi	Swabi	city	alone
Swadlincote	swadlincote	Swadlincote	city	in
Swains Island	swains-island	Swains Island	region	alone
Swanley	swanley	Swanley	city	in
Swanscombe	swanscombe	Swanscombe	city	in
Svažendzas	swarzedz	Swarzędz	city	in
Swarzędz	swarzedz	Swarzędz	city	in
Swedru	swedru	Swedru	city	in
Sweetwater	sweetwater	Sweetwater	city	in
Svidnica	swidnica	Swidnica	city	alone
Swidnica	swidnica	Swidnica	city	alone
Świdnica	swidnica	Swidnica	city	alone
Świdnik	swidnik	Świdnik	city	in
Sventochlovicės	swietochlowice	Świętochłowice	city	in
Świętochłowice	swietochlowice	Świętochłowice	city	in
Swift Current	swift-current	Swift Current	city	alone
Svinouiscis	swinoujscie	Świnoujście	city	in
Swina	swinoujscie	Świnoujście	city	in
Świnoujście	swinoujscie	Świnoujście	city	in
Swinton	swinton	Swinton	city	in
Swords	swords	Swords	city	in
Sycamore	sycamore	Sycamore	city	in
Syeverodonets'k	syeverodonets-k	Syeverodonets'k	city	alone
Syke	syke	Syke	city	in
Sykiés	sykies	Sykiés	city	in
Sylvania	sylvania	Sylvania	city	in
Synelnykove	synelnykove	Synelnykove	city	in
Syosset	syosset	Syosset	city	in
Syowa	syowa	Syowa	city	in
Syriam	syriam	Syriam	city	alone
Syunik	syunik	Syunik	region	alone
Syzran	syzran	Syzran	city	alone
Szabolcs-Szatmár-Bereg	szabolcs-szatmar-bereg	Szabolcs-Szatmár-Bereg	region	alone
Szczecinek	szczecinek	Szczecinek	city	in
Szczecënkò	szczecinek	Szczecinek	city	in
Ščecinekas	szczecinek	Szczecinek	city	in
Szczytno	szczytno	Szczytno	city	in
Ščytnas	szczytno	Szczytno	city	in
Székesfehérvár	szekesfehervar	Székesfehérvár	city	alone
Szekszárd	szekszard	Szekszárd	city	in
Szolnok	szolnok	Szolnok	city	alone
Szombathely	szombathely	Szombathely	city	alone
T’aebaek	t-aebaek	T’aebaek	city	in
T'bilisi	t-bilisi	T'bilisi	region	alone
Ta'izz	ta-izz	Ta'izz	region	alone
Ta Khmau	ta-khmau	Ta Khmau	city	alone
Taal	taal	Taal	city	in
Taastrup	taastrup	Taastrup	city	in
Tabaco	tabaco	Tabaco	city	in
Tabanan	tabanan	Tabanan	city	in
Tabas	tabas	Tabas	city	in
Ţabas	tabas	Tabas	city	in
Tabasco	tabasco	Tabasco	region	no
Tabatinga	tabatinga	Tabatinga	city	in
Taboão da Serra	taboao-da-serra	Taboão da Serra	city	alone
Tábor	tabor	Tábor	city	in
Tabora	tabora	Tabora	city	alone
Tabuk	tabuk	Tabuk	city	alone
Täby	taby	Täby	city	in
Tacámbaro de Codallos	tacambaro-de-codallos	Tacámbaro de Codallos	city	alone
Tacarigua	tacarigua	Tacarigua	city	alone
Qɵqək	tacheng	Tacheng	city	alone
Tacheng	tacheng	Tacheng	city	alone
Tachilek	tachilek	Tachilek	city	in
Táchira	tachira	Táchira	region	alone
Tachov	tachov	Tachov	region	alone
Tacloban City	tacloban-city	Tacloban City	city	alone
Tacna	tacna	Tacna	city	no
Tacuarembó	tacuarembo	Tacuarembó	city	in
Tacurong	tacurong	Tacurong	city	in
Tadepalle	tadepalle	Tadepalle	city	in
Tadepallegudem	tadepallegudem	Tadepallegudem	city	alone
Tadif	tadif	Tadif	city	in
Tadjourah	tadjourah	Tadjourah	region	alone
Tadla-Azilal	tadla-azilal	Tadla-Azilal	region	alone
Tadley	tadley	Tadley	city	in
Tadpatri	tadpatri	Tadpatri	city	alone
Ţafas	tafas	Ţafas	city	in
Tafea	tafea	Tafea	region	in
Tafí Viejo	tafi-viejo	Tafí Viejo	city	alone
Tafilah	tafilah	Tafilah	region	alone
Tafo	tafo	Tafo	city	in
Taganrog	taganrog	Taganrog	city	alone
Taqanroq	taganrog	Taganrog	city	alone
Tagant	tagant	Tagant	region	alone
Tagawa	tagawa	Tagawa	city	in
Tagaytay	tagaytay	Tagaytay	city	alone
Tagbilaran	tagbilaran-city	Tagbilaran City	city	alone
Tagbilaran City	tagbilaran-city	Tagbilaran City	city	alone
Tage'erqi	tage-erqi	Tage'erqi	city	in
Tagoloan	tagoloan	Tagoloan	city	in
Tagudin	tagudin	Tagudin	city	in
Tahara	tahara	Tahara	city	alone
Tahe	tahe	Tahe	city	in
Tahla	tahla	Tahla	city	in
Tahlequah	tahlequah	Tahlequah	city	in
Tahoua	tahoua	Tahoua	city	alone
Ţahţa	tahta	Ţahţa	city	alone
Tai’an	tai-an	Tai’an	city	alone
Tai Po	tai-po	Tai Po	region	alone
Ta'if	taif	Taif	city	alone
Taifu	taifu	Taifu	city	in
Tailai	tailai	Tailai	city	alone
Tainan City	tainan-city	Tainan City	city	alone
Taiping	taiping	Taiping	city	alone
Taishan	taishan	Taishan	city	alone
Taishing	taishing	Taishing	city	alone
Taita Taveta	taita-taveta	Taita Taveta	region	alone
Taitou	taitou	Taitou	city	alone
Taitung	taitung	Taitung	region	alone
Taizhou	taizhou	Taizhou	city	alone
Teyju shehiri	taizhou	Taizhou	city	alone
Tajimi	tajimi	Tajimi	city	alone
Tajura’	tajura	Tajura’	city	alone
Tak	tak	Tak	region	in
Takab	takab	Takab	city	in
Takahagi	takahagi	Takahagi	city	in
Takahama	takahama	Takahama	city	in
Takaishi	takaishi	Takaishi	city	alone
Takamatsu	takamatsu	Takamatsu	city	alone
Takao	takao	Takao	region	in
Takaoka	takaoka	Takaoka	city	alone
Takarazuka	takarazuka	Takarazuka	city	alone
Takasaki	takasaki	Takasaki	city	alone
Takatsuki	takatsuki	Takatsuki	city	alone
Takayama	takayama	Takayama	city	alone
Takefu	takefu	Takefu	city	alone
Takehara	takehara	Takehara	city	in
Takeo	takeo	Takeo	city	no
Takestan	takestan	Takestan	city	alone
Taketoyo	taketoyo	Taketoyo	city	in
Takhar	takhar	Takhar	region	alone
Taki	taki	Taki	city	in
Takikawa	takikawa	Takikawa	city	in
Takoma Park	takoma-park	Takoma Park	city	alone
Takoradze	takoradze	Takoradze	city	alone
Tala	tala	Tala	city	in
Talagang	talagang	Talagang	city	in
Talagante	talagante	Talagante	city	in
Talaja	talaja	Talaja	city	in
Talamba	talamba	Talamba	city	in
Talara	talara	Talara	city	alone
Talas	talas	Talas	city	in
Talata Mafara	talata-mafara	Talata Mafara	city	alone
Talavera	talavera	Talavera	city	alone
Talavera de la Reina	talavera-de-la-reina	Talavera de la Reina	city	alone
Talca	talca	Talca	city	no
Talcahuano	talcahuano	Talcahuano	city	alone
Talcher	talcher	Talcher	city	in
Taldykorgan	taldykorgan	Taldykorgan	city	alone
Taldyqorghan	taldykorgan	Taldykorgan	city	alone
Talegaon Dabhade	talegaon-dabhade	Talegaon Dabhade	city	alone
Talence	talence	Talence	city	in
Talghar	talghar	Talghar	city	in
Talikota	talikota	Talikota	city	in
Taliparamba	taliparamba	Taliparamba	city	alone
Talisay	talisay	Talisay	city	alone
Talisay City	talisay-city	Talisay City	city	alone
Ţalkha	talkha	Ţalkha	city	alone
Talladega	talladega	Talladega	city	in
Tallaght	tallaght	Tallaght	city	in
Tallbisah	tallbisah	Tallbisah	city	in
Tallkalakh	tallkalakh	Tallkalakh	city	in
Tallmadge	tallmadge	Tallmadge	city	in
Talnakh	talnakh	Talnakh	city	in
Taloda	taloda	Taloda	city	in
Talofofo	talofofo	Talofofo	region	alone
Taloqan	taloqan	Taloqan	city	alone
Tam Kỳ	tam-ky	Tam Kỳ	city	alone
Tama	tama	Tama	city	in
Tamalous	tamalous	Tamalous	city	in
Tamamura	tamamura	Tamamura	city	in
Taman Senai	taman-senai	Taman Senai	city	alone
Tamana	tamana	Tamana	city	in
Tamano	tamano	Tamano	city	alone
Tamanghasset	tamanrasset	Tamanrasset	city	alone
Tamarac	tamarac	Tamarac	city	in
Tamaulipas	tamaulipas	Tamaulipas	region	alone
Tambacounda	tambacounda	Tambacounda	city	alone
Tambaram	tambaram	Tambaram	city	alone
Tambo Grande	tambo-grande	Tambo Grande	city	alone
Tambopata	tambopata	Tambopata	city	in
Tame	tame	Tame	city	in
Tameside	tameside	Tameside	region	alone
Tamiami	tamiami	Tamiami	city	in
Ţamiyah	tamiyah	Ţamiyah	city	in
Tamluk	tamluk	Tamluk	city	in
Tampico	tampico	Tampico	city	alone
Tampin	tampin	Tampin	city	in
Tamra	tamra	Tamra	city	in
Tamuning	tamuning	Tamuning	region	alone
Tamworth	tamworth	Tamworth	city	in
Tân An	tan-an	Tân An	city	alone
Tan-Tan	tan-tan	Tan-Tan	city	alone
Tana River	tana-river	Tana River	region	alone
Tanabe	tanabe	Tanabe	city	alone
Tanah Merah	tanah-merah	Tanah Merah	city	alone
Tanauan	tanauan	Tanauan	city	alone
Tanay	tanay	Tanay	city	in
Tanchang Chengguanzhen	tanchang-chengguanzhen	Tanchang Chengguanzhen	city	alone
Tang-tsch’ang-tschön	tanchang-chengguanzhen	Tanchang Chengguanzhen	city	alone
Tanda	tanda	Tanda	city	alone
Tandag	tandag	Tandag	city	in
Tandalti	tandalti	Tandalti	city	in
Tandil	tandil	Tandil	city	alone
Tandjilé	tandjile	Tandjilé	region	alone
Tandlianwala	tandlianwala	Tandlianwala	city	in
Tando Adam	tando-adam	Tando Adam	city	alone
Tando Allahyar	tando-allahyar	Tando Allahyar	city	alone
Tando Jam	tando-jam	Tando Jam	city	alone
Tando Muhammad Khan	tando-muhammad-khan	Tando Muhammad Khan	city	alone
Tandur	tandur	Tandur	city	alone
Tanfang	tanfang	Tanfang	city	alone
Tanga	tanga	Tanga	city	alone
Tangail	tangail	Tangail	city	alone
Tange	tange	Tange	city	in
Tanger-Tetouan-Al Hoceima	tanger-tetouan-al-hoceima	Tanger-Tetouan-Al Hoceima	region	alone
Tangerang	tangerang	Tangerang	city	alone
Tanggu	tanggu	Tanggu	city	alone
Tanggulangin	tanggulangin	Tanggulangin	city	in
Tangi	tangi	Tangi	city	in
Tangier-Tétouan	tangier-tetouan	Tangier-Tétouan	region	alone
Tangjiazhuang	tangjiazhuang	Tangjiazhuang	city	alone
Tangjin	tangjin	Tangjin	city	in
Tangkak	tangkak	Tangkak	city	in
Tangping	tangping	Tangping	city	alone
Tangshan	tangshan	Tangshan	city	alone
Tangub	tangub	Tangub	city	in
Tangwu	tangwu	Tangwu	city	alone
Tangzhai	tangzhai	Tangzhai	city	alone
Tangzhang	tangzhang	Tangzhang	city	in
Tanintharyi	tanintharyi	Tanintharyi	region	alone
Tanjay	tanjay	Tanjay	city	alone
Tanjung Pandan	tanjung-pandan	Tanjung Pandan	city	alone
Tanjung Pinang	tanjung-pinang	Tanjung Pinang	city	alone
Tanjungagung	tanjungagung	Tanjungagung	city	in
Tanjungbalai	tanjungbalai	Tanjungbalai	city	alone
Tanjungtiram	tanjungtiram	Tanjungtiram	city	in
Tank	tank	Tank	city	no
Tanque Verde	tanque-verde	Tanque Verde	city	alone
Tanta	tanta	Tanta	city	alone
Tantou	tantou	Tantou	city	alone
Tantoyuca	tantoyuca	Tantoyuca	city	in
Tanuku	tanuku	Tanuku	city	alone
Tanuma	tanuma	Tanuma	city	in
Tanza	tanza	Tanza	city	alone
Taolin	taolin	Taolin	city	in
Taoluo	taoluo	Taoluo	city	alone
Taoudénit	taoudenit	Taoudénit	region	alone
Taounate	taounate	Taounate	city	in
Taourirt	taourirt	Taourirt	city	alone
Taoyuan	taoyuan	Taoyuan	city	in
Taoyuan City	taoyuan-city	Taoyuan City	city	alone
Taozhuang	taozhuang	Taozhuang	city	alone
Tapachula	tapachula	Tapachula	city	alone
Tapah Road	tapah-road	Tapah Road	city	alone
Tapoa	tapoa	Tapoa	region	in
Taquara	taquara	Taquara	city	in
Taquari	taquari	Taquari	city	in
Taquaritinga	taquaritinga	Taquaritinga	city	in
Tara	tara	Tara	city	no
Taraba	taraba	Taraba	region	alone
Taraclia	taraclia	Taraclia	region	alone
Tarakan	tarakan	Tarakan	city	alone
Tarakeswar	tarakeswar	Tarakeswar	city	in
Taranagar	taranagar	Taranagar	city	in
Taranaki	taranaki	Taranaki	region	alone
Taranto	taranto	Taranto	city	alone
Tarente	taranto	Taranto	city	alone
Tarapacá	tarapaca	Tarapacá	region	alone
Tarawa	tarawa	Tarawa	city	in
Taraz	taraz	Taraz	city	alone
Tarbes	tarbes	Tarbes	city	in
Taree	taree	Taree	city	in
Targovishte	targovishte	Targovishte	city	in
Târgovişte	targoviste	Târgovişte	city	alone
Târgoviște	targoviste	Târgovişte	city	alone
Targówek	targowek	Targówek	city	alone
Târgu Jiu	targu-jiu	Târgu Jiu	city	alone
Târgu Mureş	targu-mures	Târgu Mureş	city	alone
Târgu Mureș	targu-mures	Târgu Mureş	city	alone
Tarhuna	tarhuna	Tarhuna	city	alone
Táriba	tariba	Táriba	city	alone
Tarija	tarija	Tarija	city	alone
Tarikere	tarikere	Tarikere	city	in
Tarime	tarime	Tarime	city	in
Tarkwa	tarkwa	Tarkwa	city	in
Tarlac	tarlac	Tarlac	region	alone
Tarlac City	tarlac-city	Tarlac City	city	alone
Tarma	tarma	Tarma	city	in
Tarn	tarn	Tarn	region	in
Tarn-et-Garonne	tarn-et-garonne	Tarn-et-Garonne	region	alone
Tarn Taran	tarn-taran	Tarn Taran	city	alone
Târnăveni	tarnaveni	Târnăveni	city	in
Tarnobrzeg	tarnobrzeg	Tarnobrzeg	city	in
Tarnobžegas	tarnobrzeg	Tarnobrzeg	city	in
Tarnuvas	tarnow	Tarnów	city	alone
Tarnów	tarnow	Tarnów	city	alone
Tarnovske Gurai	tarnowskie-gory	Tarnowskie Góry	city	alone
Tarnowskie Góry	tarnowskie-gory	Tarnowskie Góry	city	alone
Taroudant	taroudant	Taroudant	city	alone
Tarpon Springs	tarpon-springs	Tarpon Springs	city	alone
Tarrafal	tarrafal	Tarrafal	region	alone
Tarrafal de São Nicolau	tarrafal-de-sao-nicolau	Tarrafal de São Nicolau	region	alone
Tarragona	tarragona	Tarragona	city	alone
Tarsus	tarsus	Tarsus	city	alone
Tartagal	tartagal	Tartagal	city	alone
Tarub	tarub	Tarub	city	alone
Tarui	tarui	Tarui	city	in
Tarut	tarut	Tarut	city	alone
Tasek Glugor	tasek-glugor	Tasek Glugor	city	alone
Tasgaon	tasgaon	Tasgaon	city	in
Tashan	tashan	Tashan	city	in
Tashigang	tashigang	Tashigang	region	alone
Tasikmalaya	tasikmalaya	Tasikmalaya	city	alone
Tasman	tasman	Tasman	region	alone
Tata	tata	Tata	region	in
Tatabánya	tatabanya	Tatabánya	city	alone
Tataouine	tataouine	Tataouine	city	alone
Tatarsk	tatarsk	Tatarsk	city	in
Tatarstan Republic	tatarstan	Tatarstan	region	alone
Tatebayashi	tatebayashi	Tatebayashi	city	alone
Tateyama	tateyama	Tateyama	city	in
Tatsunocho-tominaga	tatsunocho-tominaga	Tatsunocho-tominaga	city	alone
Tatuí	tatui	Tatuí	city	alone
Tatvan	tatvan	Tatvan	city	alone
Taubaté	taubate	Taubaté	city	alone
Taufkirchen	taufkirchen	Taufkirchen	city	in
Taungdwingyi	taungdwingyi	Taungdwingyi	city	alone
Taunggyi	taunggyi	Taunggyi	city	alone
Taungoo	taungoo	Taungoo	city	alone
Taunsa	taunsa	Taunsa	city	in
Taunton	taunton	Taunton	city	in
Taunusstein	taunusstein	Taunusstein	city	in
Taupo	taupo	Taupo	city	in
Tauragė	taurage	Tauragė	city	in
Tauranga	tauranga	Tauranga	city	in
Tavares	tavares	Tavares	city	in
Tavastia Proper	tavastia-proper	Tavastia Proper	region	alone
Tavda	tavda	Tavda	city	in
Taverny	taverny	Taverny	city	in
Tavşanlı	tavsanli	Tavşanlı	city	in
Tavush	tavush	Tavush	region	alone
Tawaramoto	tawaramoto	Tawaramoto	city	in
Tawau	tawau	Tawau	city	alone
Tawi-Tawi	tawi-tawi	Tawi-Tawi	region	alone
Tawzar	tawzar	Tawzar	region	alone
Taxco	taxco	Taxco	city	in
Tây Ninh	tay-ninh	Tây Ninh	city	alone
Tayabas	tayabas	Tayabas	city	in
Taybad	taybad	Taybad	city	in
Taylor	taylor	Taylor	city	no
Taylors	taylors	Taylors	city	no
Taylorsville	taylorsville	Taylorsville	city	in
Tayshet	tayshet	Tayshet	city	in
Taytay	taytay	Taytay	city	alone
Tayu	tayu	Tayu	city	in
Ţayyibat al Imam	tayyibat-al-imam	Ţayyibat al Imam	city	alone
Taza	taza	Taza	city	in
Taza-Al Hoceima-Taounate	taza-al-hoceima-taounate	Taza-Al Hoceima-Taounate	region	alone
Tazoult-Lambese	tazoult-lambese	Tazoult-Lambese	city	alone
Tboung Khmum	tboung-khmum	Tboung Khmum	region	alone
Tchamba	tchamba	Tchamba	city	in
Dërszewò	tczew	Tczew	city	alone
Tczew	tczew	Tczew	city	alone
Tčevas	tczew	Tczew	city	alone
Teaneck	teaneck	Teaneck	city	in
Teapa	teapa	Teapa	city	in
Tebesbest	tebesbest	Tebesbest	city	in
Tébessa	tebessa	Tébessa	city	alone
Tebingtinggi	tebingtinggi	Tebingtinggi	city	alone
Tecamachalco	tecamachalco	Tecamachalco	city	in
Tecate	tecate	Tecate	city	alone
Tecax	tecax	Tecax	city	in
Techiman	techiman	Techiman	city	alone
Tecomán	tecoman	Tecomán	city	alone
Tecuci	tecuci	Tecuci	city	in
Tecumseh	tecumseh	Tecumseh	city	in
Tefé	tefe	Tefé	city	in
Tegal	tegal	Tegal	city	alone
Teghra	teghra	Teghra	city	in
Tehri	tehri	Tehri	city	in
Tehuacán	tehuacan	Tehuacán	city	alone
Teignmouth	teignmouth	Teignmouth	city	in
Tejen	tejen	Tejen	city	alone
Tejupilco de Hidalgo	tejupilco-de-hidalgo	Tejupilco de Hidalgo	city	alone
Tekirdağ	tekirdag	Tekirdağ	city	alone
Tekkalakote	tekkalakote	Tekkalakote	city	in
Teknaf	teknaf	Teknaf	city	in
Tela	tela	Tela	city	in
Telabastagan	telabastagan	Telabastagan	city	in
Telangana	telangana	Telangana	region	alone
Telde	telde	Telde	city	alone
Telêmaco Borba	telemaco-borba	Telêmaco Borba	city	alone
Telemark	telemark	Telemark	region	alone
Telenești	telenesti	Telenești	region	alone
Teleorman	teleorman	Teleorman	region	alone
Telerghma	telerghma	Telerghma	city	in
Telford and Wrekin	telford-and-wrekin	Telford and Wrekin	region	alone
Telfs	telfs	Telfs	city	in
Telgte	telgte	Telgte	city	in
Télimélé	telimele	Télimélé	city	in
Tellicherry	tellicherry	Tellicherry	city	alone
Thalassery	tellicherry	Tellicherry	city	alone
Telšiai	telsiai	Telšiai	city	in
Teluk Anson	teluk-anson	Teluk Anson	city	alone
Teluk Intan	teluk-anson	Teluk Anson	city	alone
Teluk Nibung	teluk-nibung	Teluk Nibung	city	alone
Teluknaga	teluknaga	Teluknaga	city	alone
Tema	tema	Tema	city	no
Temara	temara	Temara	city	alone
Tembisa	tembisa	Tembisa	city	alone
Temblador	temblador	Temblador	city	in
Temburong	temburong	Temburong	region	alone
Temecula	temecula	Temecula	city	in
Temerluh	temerluh	Temerluh	city	in
Temirtau	temirtau	Temirtau	city	alone
Temixco	temixco	Temixco	city	alone
Temotu	temotu	Temotu	region	alone
Tempe Junction	tempe-junction	Tempe Junction	city	alone
Temple	temple	Temple	city	no
Temryuk	temryuk	Temryuk	city	in
Temse	temse	Temse	city	in
Temuco	temuco	Temuco	city	no
Tendo	tendo	Tendo	city	alone
Tengréla	tengrela	Tengréla	city	in
Tengyue	tengyue	Tengyue	city	alone
T’eng-ch’ung-hsien	tengyue	Tengyue	city	alone
Tengzhou	tengzhou	Tengzhou	city	alone
Tenkodogo	tenkodogo	Tenkodogo	city	in
Tenosique	tenosique	Tenosique	city	in
Tenri	tenri	Tenri	city	alone
Teófilo Otoni	teofilo-otoni	Teófilo Otoni	city	alone
Teoloyucan	teoloyucan	Teoloyucan	city	in
Tepatitlán de Morelos	tepatitlan-de-morelos	Tepatitlán de Morelos	city	alone
Tepeaca	tepeaca	Tepeaca	city	in
Tepeji del Río de Ocampo	tepeji-del-rio-de-ocampo	Tepeji del Río de Ocampo	city	alone
Tepexpan	tepexpan	Tepexpan	city	alone
Tepic	tepic	Tepic	city	alone
Teplice	teplice	Teplice	city	in
Tepotzotlán	tepotzotlan	Tepotzotlán	city	in
Tequila	tequila	Tequila	city	in
Tequisquiapan	tequisquiapan	Tequisquiapan	city	in
Teramo	teramo	Teramo	city	in
Terbanggi Besar	terbanggi-besar	Terbanggi Besar	city	alone
Terdal	terdal	Terdal	city	in
Terengganu	terengganu	Terengganu	region	alone
Teresa	teresa	Teresa	city	no
Teresina	teresina	Teresina	city	alone
Teresópolis	teresopolis	Teresópolis	city	alone
Terlizzi	terlizzi	Terlizzi	city	in
Termas de Río Hondo	termas-de-rio-hondo	Termas de Río Hondo	city	alone
Terme	terme	Terme	city	in
Termez	termez	Termez	city	alone
Tirmiz	termez	Termez	city	alone
Termoli	termoli	Termoli	city	in
Ternate	ternate	Ternate	city	alone
Terneuzen	terneuzen	Terneuzen	city	in
Terni	terni	Terni	city	no
Ternivka	ternivka	Ternivka	city	in
Terrace	terrace	Terrace	city	in
Terrace Heights	terrace-heights	Terrace Heights	city	alone
Terracina	terracina	Terracina	city	in
Terrassa	terrassa	Terrassa	city	alone
Terre-Adélie	terre-adelie	Terre-Adélie	region	alone
Terre Haute	terre-haute	Terre Haute	city	alone
Terrebonne	terrebonne	Terrebonne	city	in
Terrell	terrell	Terrell	city	in
Territoire de Belfort	territoire-de-belfort	Territoire de Belfort	region	alone
Terrytown	terrytown	Terrytown	city	in
Terol	teruel	Teruel	city	in
Teruel	teruel	Teruel	city	in
Tesistán	tesistan	Tesistán	city	alone
Tessaoua	tessaoua	Tessaoua	city	in
Tete	tete	Tete	city	in
Vila-de-Santiago-Maior	tete	Tete	city	alone
Tétouan	tetouan	Tétouan	city	alone
Tettnang	tettnang	Tettnang	city	in
Teverya	teverya	Teverya	city	in
Tewkesbury	tewkesbury	Tewkesbury	city	in
Tewksbury	tewksbury	Tewksbury	city	in
Texarkana	texarkana	Texarkana	city	in
Texas City	texas-city	Texas City	city	alone
Texcoco	texcoco	Texcoco	city	alone
Teykovo	teykovo	Teykovo	city	in
Teziutlán	teziutlan	Teziutlán	city	in
Tezpur	tezpur	Tezpur	city	in
Tha Bo	tha-bo	Tha Bo	city	alone
Tha Kham	tha-kham	Tha Kham	city	alone
Tha Maka	tha-maka	Tha Maka	city	alone
Tha Muang	tha-muang	Tha Muang	city	alone
Tha Yang	tha-yang	Tha Yang	city	alone
Thaba Nchu	thaba-nchu	Thaba Nchu	city	alone
Thaba-Tseka	thaba-tseka	Thaba-Tseka	region	alone
Thành Phố Thái Bình	thai-binh	Thái Bình	city	alone
Thái Bình	thai-binh	Thái Bình	city	alone
Thành Phố Thái Nguyên	thai-nguyen	Thái Nguyên	city	alone
Thái Nguyên	thai-nguyen	Thái Nguyên	city	alone
Thakhek	thakhek	Thakhek	city	alone
Thakurdwara	thakurdwara	Thakurdwara	city	in
Thakurgaon	thakurgaon	Thakurgaon	city	alone
Thal	thal	Thal	city	in
Thamesmead	thamesmead	Thamesmead	city	in
Than	than	Than	city	no
Thana Bhawan	thana-bhawan	Thana Bhawan	city	alone
Thanatpin	thanatpin	Thanatpin	city	in
Thane	thane	Thane	city	alone
Thanesar	thanesar	Thanesar	city	alone
Thành Phố Uông Bí	thanh-pho-uong-bi	Thành Phố Uông Bí	city	alone
Thanjavur	thanjavur	Thanjavur	city	alone
Tharaka - Nithi	tharaka-nithi	Tharaka - Nithi	region	alone
Tharyarwady	tharyarwady	Tharyarwady	city	in
Thatcham	thatcham	Thatcham	city	in
Thaton	thaton	Thaton	city	alone
Thatta	thatta	Thatta	city	in
Thayetmyo	thayetmyo	Thayetmyo	city	alone
Thebes	thebes	Thebes	city	in
Theniet el Had	theniet-el-had	Theniet el Had	city	alone
Thenkasi	thenkasi	Thenkasi	city	alone
Thetford	thetford	Thetford	city	in
Thetford-Mines	thetford-mines	Thetford-Mines	city	alone
Theunissen	theunissen	Theunissen	city	in
Thiais	thiais	Thiais	city	in
Thiès	thies	Thiès	city	alone
Thiès Nones	thies-nones	Thiès Nones	city	alone
Thika	thika	Thika	city	alone
Thionville	thionville	Thionville	city	in
Thiruthani	thiruthani	Thiruthani	city	in
Trivandrum	thiruvananthapuram	Thiruvananthapuram	city	alone
Thiruvarur	thiruvarur	Thiruvarur	city	in
Thohoyandou	thohoyandou	Thohoyandou	city	in
Thới Lai	thoi-lai	Thới Lai	city	alone
Thomasville	thomasville	Thomasville	city	in
Thomazeau	thomazeau	Thomazeau	city	in
Tomazo	thomazeau	Thomazeau	city	in
Thongwa	thongwa	Thongwa	city	in
Thonon-les-Bains	thonon-les-bains	Thonon-les-Bains	city	alone
Thoothukudi	thoothukudi	Thoothukudi	city	alone
Thornaby	thornaby	Thornaby	city	in
Thorne	thorne	Thorne	city	in
Thornton	thornton	Thornton	city	in
Thornton-Cleveleys	thornton-cleveleys	Thornton-Cleveleys	city	alone
Thorold	thorold	Thorold	city	in
Thốt Nốt	thot-not	Thốt Nốt	city	alone
Thoubal	thoubal	Thoubal	city	in
Thrissur	thrissur	Thrissur	city	alone
Throgs Neck	throgs-neck	Throgs Neck	city	alone
Thừa Thiên-Huế	thua-thien-hue	Thừa Thiên-Huế	region	alone
Thuân An	thuan-an	Thuân An	city	alone
Thul	thul	Thul	city	in
Thule	thule	Thule	city	in
Thung Song	thung-song	Thung Song	city	alone
Free State of Thuringia	thuringia	Thuringia	region	alone
Thurrock	thurrock	Thurrock	region	alone
Ti Port-de-Paix	ti-port-de-paix	Ti Port-de-Paix	city	alone
Tianchang	tianchang	Tianchang	city	alone
Tianfu	tianfu	Tianfu	city	alone
Tianguá	tiangua	Tianguá	city	in
Tianliu	tianliu	Tianliu	city	alone
Tianpeng	tianpeng	Tianpeng	city	alone
Tianshui	tianshui	Tianshui	city	alone
Tiaret	tiaret	Tiaret	city	alone
Tiassalé	tiassale	Tiassalé	city	in
Tibati	tibati	Tibati	city	in
Tibesti	tibesti	Tibesti	region	alone
Tibet Autonomous	tibet-autonomous	Tibet Autonomous	region	alone
Canton Ticino	ticino	Ticino	region	alone
Ticul	ticul	Ticul	city	in
Tiébo	tiebo	Tiébo	city	alone
Tiefu	tiefu	Tiefu	city	alone
Tiel	tiel	Tiel	city	in
Tieli	tieli	Tieli	city	alone
Tieling	tieling	Tieling	city	alone
Tiền Giang	tien-giang	Tiền Giang	region	alone
Tienen	tienen	Tienen	city	in
Tirlemont	tienen	Tienen	city	in
Tierra Blanca	tierra-blanca	Tierra Blanca	city	alone
Tierralta	tierralta	Tierralta	city	in
Tietê	tiete	Tietê	city	in
Tiffin	tiffin	Tiffin	city	in
Tiflet	tiflet	Tiflet	city	alone
Tifton	tifton	Tifton	city	in
Tigard	tigard	Tigard	city	in
Tighina	tighina	Tighina	city	alone
Petit-Goâve	tigwav	Tigwav	city	alone
Tigwav	tigwav	Tigwav	city	alone
Tikamgarh	tikamgarh	Tikamgarh	city	alone
Tikapur	tikapur	Tikapur	city	in
Tikhoretsk	tikhoretsk	Tikhoretsk	city	alone
Tixoretsk	tikhoretsk	Tikhoretsk	city	alone
Tikhvin	tikhvin	Tikhvin	city	alone
Tiko	tiko	Tiko	city	in
Tilhar	tilhar	Tilhar	city	in
Tillabéri	tillaberi	Tillabéri	region	alone
Tillmans Corner	tillmans-corner	Tillmans Corner	city	alone
Timaru	timaru	Timaru	city	in
Timashëvsk	timashevsk	Timashëvsk	city	in
Timbaúba	timbauba	Timbaúba	city	in
Timbó	timbo	Timbó	city	in
Timimoun	timimoun	Timimoun	city	in
Timiș	timis	Timiș	region	in
Timiş	timis-ro	Timiş	region	in
Timizart	timizart	Timizart	city	in
Timmins	timmins	Timmins	city	in
Timon	timon	Timon	city	alone
Timóteo	timoteo	Timóteo	city	alone
Tinaco	tinaco	Tinaco	city	in
Tinaquillo	tinaquillo	Tinaquillo	city	alone
Tindivanam	tindivanam	Tindivanam	city	alone
Tindouf	tindouf	Tindouf	city	in
Tinghir	tinghir	Tinghir	city	in
Tingo María	tingo-maria	Tingo María	city	alone
Tinian	tinian	Tinian	region	alone
Tinley Park	tinley-park	Tinley Park	city	alone
Tinongan	tinongan	Tinongan	city	alone
Tinsukia	tinsukia	Tinsukia	city	alone
Tinton Falls	tinton-falls	Tinton Falls	city	alone
Tipasa	tipasa	Tipasa	city	in
Tipaza	tipaza	Tipaza	region	alone
Tipitapa	tipitapa	Tipitapa	city	in
Tipperary	tipperary	Tipperary	region	alone
Tipton	tipton	Tipton	city	in
Tiptur	tiptur	Tiptur	city	alone
Tiquipaya	tiquipaya	Tiquipaya	city	alone
Tirah	tirah	Tirah	city	in
Tire	tire	Tire	city	no
Tirhanimîne	tirhanimine	Tirhanimîne	city	in
Tiris Zemmour	tiris-zemmour	Tiris Zemmour	region	alone
Tirmitine	tirmitine	Tirmitine	city	in
Tiruchchendur	tiruchchendur	Tiruchchendur	city	in
Tiruchengode	tiruchengode	Tiruchengode	city	alone
Tiruchirappalli	tiruchirappalli	Tiruchirappalli	city	alone
Tirukkoyilur	tirukkoyilur	Tirukkoyilur	city	in
Tirunelveli	tirunelveli	Tirunelveli	city	alone
Tirupati	tirupati	Tirupati	city	alone
Tirupparangunram	tirupparangunram	Tirupparangunram	city	in
Tirupur	tirupur	Tirupur	city	alone
Tirur	tirur	Tirur	city	in
Tiruttangal	tiruttangal	Tiruttangal	city	in
Tiruvalla	tiruvalla	Tiruvalla	city	in
Tiruvallur	tiruvallur	Tiruvallur	city	in
Tiruvannamalai	tiruvannamalai	Tiruvannamalai	city	alone
Tiruvottiyur	tiruvottiyur	Tiruvottiyur	city	alone
Tissemsilt	tissemsilt	Tissemsilt	city	alone
Titagarh	titagarh	Titagarh	city	alone
Titlagarh	titlagarh	Titlagarh	city	in
Titusville	titusville	Titusville	city	in
Tivat	tivat	Tivat	region	in
Tiverton	tiverton	Tiverton	city	in
Tizayuca	tizayuca	Tizayuca	city	in
Tizi Gheniff	tizi-gheniff	Tizi Gheniff	city	alone
Tizi Ouzou	tizi-ouzou	Tizi Ouzou	city	alone
Tizi-Ouzou	tizi-ouzou	Tizi Ouzou	city	alone
Tizimín	tizimin	Tizimín	city	in
Tiznit	tiznit	Tiznit	city	in
Tláhuac	tlahuac	Tláhuac	city	alone
Tlajomulco de Zúñiga	tlajomulco-de-zuniga	Tlajomulco de Zúñiga	city	alone
Tlalnepantla	tlalnepantla	Tlalnepantla	city	alone
Tlalpan	tlalpan	Tlalpan	city	alone
Tlapa de Comonfort	tlapa-de-comonfort	Tlapa de Comonfort	city	alone
Tlapacoyan	tlapacoyan	Tlapacoyan	city	in
Tlaquepaque	tlaquepaque	Tlaquepaque	city	alone
Tlaxcala City	tlaxcala-city	Tlaxcala City	city	alone
Tlemcen	tlemcen	Tlemcen	city	alone
To'rqao'rg'on	to-rqao-rg-on	To'rqao'rg'on	city	in
Toa Alta	toa-alta	Toa Alta	region	alone
Toa Baja	toa-baja	Toa Baja	region	alone
Toba Tek Singh	toba-tek-singh	Toba Tek Singh	city	alone
Tobol'sk	tobol-sk	Tobol'sk	city	alone
Tocache	tocache	Tocache	city	in
Tocantins	tocantins	Tocantins	region	alone
Tochigi	tochigi	Tochigi	city	alone
Tocoa	tocoa	Tocoa	city	in
Tocumen	tocumen	Tocumen	city	in
Togane	togane	Togane	city	alone
Togdheer	togdheer	Togdheer	region	alone
Togitsu	togitsu	Togitsu	city	in
Tohana	tohana	Tohana	city	in
Tokamachi	tokamachi	Tokamachi	city	in
Tokat	tokat-province	Tokat Province	city	alone
Tokat Province	tokat-province	Tokat Province	city	alone
Toki	toki	Toki	city	in
Tokmok	tokmok	Tokmok	city	alone
Tokoname	tokoname	Tokoname	city	in
Tokorozawa	tokorozawa	Tokorozawa	city	alone
Tokushima	tokushima	Tokushima	city	alone
Tokuyama	tokuyama	Tokuyama	city	alone
Tôlanaro	tolanaro	Tôlanaro	city	in
Toledo City	toledo-city	Toledo City	city	alone
Tolga	tolga	Tolga	city	no
Toliara	toliara	Toliara	city	alone
Tuléar	toliara	Toliara	city	alone
Tolima	tolima	Tolima	region	alone
Tolna	tolna	Tolna	region	in
Tolú	tolu	Tolú	city	in
Toluca	toluca	Toluca	city	alone
Tomakomai	tomakomai	Tomakomai	city	alone
Mazovijos Tomašuvas	tomaszow-mazowiecki	Tomaszów Mazowiecki	city	alone
Tomaszów Mazowiecki	tomaszow-mazowiecki	Tomaszów Mazowiecki	city	alone
Tombali	tombali	Tombali	region	alone
Tombouctou	tombouctou	Tombouctou	region	alone
Tomé	tome	Tomé	city	in
Tomé Açu	tome-acu	Tomé Açu	city	alone
Tomelloso	tomelloso	Tomelloso	city	in
Tomigusuku	tomigusuku	Tomigusuku	city	in
Tomilino	tomilino	Tomilino	city	in
Tomioka	tomioka	Tomioka	city	in
Tomiya	tomiya	Tomiya	city	in
Tomobe	tomobe	Tomobe	city	in
Tomohon	tomohon	Tomohon	city	in
Toms River	toms-river	Toms River	city	alone
Tonalá	tonala	Tonalá	city	alone
Tonbridge	tonbridge	Tonbridge	city	in
Tondabayashi	tondabayashi	Tondabayashi	city	alone
Tondano	tondano	Tondano	city	in
Tonekabon	tonekabon	Tonekabon	city	in
Tongatapu	tongatapu	Tongatapu	city	in
Tongchuan	tongchuan	Tongchuan	city	alone
Tongchuanshi	tongchuanshi	Tongchuanshi	city	alone
Tongeren	tongeren	Tongeren	city	in
Tongres	tongeren	Tongeren	city	in
Tonghae	tonghae	Tonghae	city	alone
Tonghua	tonghua	Tonghua	city	alone
Tongi	tongi	Tongi	city	alone
Tongliao	tongliao	Tongliao	city	alone
Tongling	tongling	Tongling	city	alone
T’ung-ling-hsien	tongling	Tongling	city	alone
Tongren	tongren	Tongren	city	alone
Tongsa	tongsa	Tongsa	region	alone
Tongzhou	tongzhou	Tongzhou	city	alone
Tönisvorst	tonisvorst	Tönisvorst	city	in
Tonk	tonk	Tonk	city	in
Tono	tono	Tono	city	in
Tønsberg	tonsberg	Tønsberg	city	in
Tonypandy	tonypandy	Tonypandy	city	in
Tooele	tooele	Tooele	city	in
Toowoomba	toowoomba	Toowoomba	city	in
Topi	topi	Topi	city	in
Topki	topki	Topki	city	in
Toplica	toplica	Toplica	region	alone
Torba	torba	Torba	region	in
Torbalı	torbali	Torbalı	city	in
Torbat-e Ḩeydariyeh	torbat-e-heydariyeh	Torbat-e Ḩeydariyeh	city	alone
Torbat-e Jam	torbat-e-jam	Torbat-e Jam	city	alone
Torbay	torbay	Torbay	region	alone
Tordher	tordher	Tordher	city	alone
Toretsk	toretsk	Toretsk	city	in
Torfaen	torfaen	Torfaen	region	alone
Toride	toride	Toride	city	alone
Tororo	tororo	Tororo	city	in
Torrance	torrance	Torrance	city	in
Torre Annunziata	torre-annunziata	Torre Annunziata	city	alone
Torre del Greco	torre-del-greco	Torre del Greco	city	alone
Torre Pacheco	torre-pacheco	Torre Pacheco	city	alone
Torrejón de Ardoz	torrejon-de-ardoz	Torrejón de Ardoz	city	alone
Torrelavega	torrelavega	Torrelavega	city	in
Torremolinos	torremolinos	Torremolinos	city	alone
Torrent	torrent	Torrent	city	no
Torrente	torrent	Torrent	city	alone
Torreón	torreon	Torreón	city	alone
Torres	torres	Torres	city	no
Torrevella de la Mata	torrevieja	Torrevieja	city	alone
Torrevieja	torrevieja	Torrevieja	city	alone
Torrington	torrington	Torrington	city	in
Torteval	torteval	Torteval	region	alone
Tortola	tortola	Tortola	city	in
Tortosa	tortosa	Tortosa	city	in
Tortuguitas	tortuguitas	Tortuguitas	city	in
Torjok	torzhok	Torzhok	city	in
Torzhok	torzhok	Torzhok	city	in
Toshbuloq	toshbuloq	Toshbuloq	city	in
Toshkent	toshkent	Toshkent	region	alone
Toshloq	toshloq	Toshloq	city	in
Tosno	tosno	Tosno	city	in
Tosu	tosu	Tosu	city	in
Totana	totana	Totana	city	in
Totonicapán	totonicapan	Totonicapán	city	alone
Totteridge	totteridge	Totteridge	city	in
Totton	totton	Totton	city	in
Tottori	tottori	Tottori	region	alone
Tottori-shi	tottori-shi	Tottori-shi	city	alone
Touba	touba	Touba	city	alone
Touggourt	touggourt	Touggourt	city	in
Tougué	tougue	Tougué	city	in
Toumodi	toumodi	Toumodi	city	in
Tourcoing	tourcoing	Tourcoing	city	alone
Doornik	tournai	Tournai	city	alone
Tournai	tournai	Tournai	city	alone
Tournefeuille	tournefeuille	Tournefeuille	city	in
Tours	tours	Tours	city	no
Töv	tov	Töv	region	in
Municipio Tovar	tovar-municipality	Tovar Municipality	city	alone
Tovar Municipality	tovar-municipality	Tovar Municipality	city	alone
Town 'n' Country	town-n-country	Town 'n' Country	city	alone
Towson	towson	Towson	city	in
Toyama	toyama	Toyama	city	alone
Toyama-shi	toyama	Toyama	city	alone
Toyohashi	toyohashi	Toyohashi	city	alone
Toyokawa	toyokawa	Toyokawa	city	alone
Toyonaka	toyonaka	Toyonaka	city	alone
Toyooka	toyooka	Toyooka	city	in
Toyoshina	toyoshina	Toyoshina	city	in
Tozeur	tozeur	Tozeur	city	in
Trà Vinh	tra-vinh	Trà Vinh	city	alone
Tracy	tracy	Tracy	city	no
Trafford	trafford	Trafford	region	alone
Tralee	tralee	Tralee	city	in
Tramandaí	tramandai	Tramandaí	city	in
Trang	trang	Trang	city	alone
Trani	trani	Trani	city	in
Transbaikal	transbaikal	Transbaikal	region	alone
Zakarpattia	transcarpathia	Transcarpathia	region	alone
Trapani	trapani	Trapani	city	in
Trappes	trappes	Trappes	city	in
Traralgon	traralgon	Traralgon	city	in
Trarza	trarza	Trarza	region	alone
Trashi Yangste	trashi-yangste	Trashi Yangste	region	alone
Trashigang	trashigang	Trashigang	region	alone
Trashiyangtse	trashiyangtse	Trashiyangtse	region	alone
Trat	trat	Trat	region	in
Traunreut	traunreut	Traunreut	city	in
Traverse City	traverse-city	Traverse City	city	alone
Travnik	travnik	Travnik	city	in
Třebíč	trebic	Třebíč	city	in
Trebinje	trebinje	Trebinje	city	in
Treinta y Tres	treinta-y-tres	Treinta y Tres	city	alone
Trëkhgornyy	trekhgornyy	Trëkhgornyy	city	in
Trelawny	trelawny	Trelawny	region	in
Trelew	trelew	Trelew	city	alone
Trelleborg	trelleborg	Trelleborg	city	in
Tremblay-en-France	tremblay-en-france	Tremblay-en-France	city	alone
Tremembé	tremembe	Tremembé	city	in
Tremont	tremont	Tremont	city	in
Trenčiansky kraj	trenciansky-kraj	Trenčiansky kraj	region	alone
Trenčín	trencin	Trenčín	city	in
Trenggalek	trenggalek	Trenggalek	city	in
Trentino-South Tyrol	trentino-south-tyrol	Trentino-South Tyrol	region	alone
Tres Arroyos	tres-arroyos	Tres Arroyos	city	alone
Tres Cantos	tres-cantos	Tres Cantos	city	alone
Três Corações	tres-coracoes	Três Corações	city	alone
Três Lagoas	tres-lagoas	Três Lagoas	city	alone
Três Pontas	tres-pontas	Três Pontas	city	alone
Três Rios	tres-rios	Três Rios	city	alone
Treviso	treviso	Treviso	city	alone
Trévise	treviso	Treviso	city	alone
Triesen	triesen	Triesen	region	in
Triesenberg	triesenberg	Triesenberg	region	in
Triggiano	triggiano	Triggiano	city	in
Trikala	trikala	Trikala	city	alone
Trindade	trindade	Trindade	city	alone
Třinec	trinec	Třinec	city	in
Trinity	trinity	Trinity	region	no
Tripura	tripura	Tripura	region	alone
Triyuga	triyuga	Triyuga	city	alone
Trnava	trnava	Trnava	city	alone
Trois-Rivières	trois-rivieres	Trois-Rivières	city	alone
Troitsk	troitsk	Troitsk	city	alone
Troll	troll	Troll	city	in
Trollhättan	trollhattan	Trollhättan	city	in
Troms	troms	Troms	region	in
Troms og Finnmark	troms-og-finnmark	Troms og Finnmark	region	alone
Trøndelag	trondelag	Trøndelag	region	alone
Trongsa	trongsa	Trongsa	region	alone
Troparëvo	troparevo	Troparëvo	city	alone
Trossingen	trossingen	Trossingen	city	in
Trotwood	trotwood	Trotwood	city	in
Troutdale	troutdale	Troutdale	city	in
Trowbridge	trowbridge	Trowbridge	city	in
Troy	troy	Troy	city	no
Troyes	troyes	Troyes	city	alone
Trstenik	trstenik	Trstenik	city	in
Truckee	truckee	Truckee	city	in
Trujillo Alto	trujillo-alto	Trujillo Alto	city	alone
Truk	truk	Truk	city	in
Trumbull	trumbull	Trumbull	city	in
Truskavets	truskavets	Truskavets	city	in
Trussville	trussville	Trussville	city	in
Trutnov	trutnov	Trutnov	city	in
Ts'khinvali	ts-khinvali	Ts'khinvali	city	in
Tsawwassen	tsawwassen	Tsawwassen	city	in
Tsévié	tsevie	Tsévié	city	in
Tshela	tshela	Tshela	city	in
Tshikapa	tshikapa	Tshikapa	city	alone
Tshopo	tshopo	Tshopo	region	alone
Tshuapa	tshuapa	Tshuapa	region	alone
Tsingoni	tsingoni	Tsingoni	region	alone
Tsiombe	tsiombe	Tsiombe	city	in
Tsirang	tsirang	Tsirang	region	alone
Tsiroanomandidy	tsiroanomandidy	Tsiroanomandidy	city	in
Tsu	tsu	Tsu	city	no
Tsubame	tsubame	Tsubame	city	in
Tsubata	tsubata	Tsubata	city	in
Tsuen Wan	tsuen-wan	Tsuen Wan	city	alone
Tsukuba	tsukuba	Tsukuba	city	alone
Tsuma	tsuma	Tsuma	city	in
Tsuruga	tsuruga	Tsuruga	city	alone
Tsuruoka	tsuruoka	Tsuruoka	city	alone
Tsurusaki	tsurusaki	Tsurusaki	city	alone
Tsushima	tsushima	Tsushima	city	alone
Tsuyama	tsuyama	Tsuyama	city	alone
Tual	tual	Tual	city	in
Tualatin	tualatin	Tualatin	city	in
Tuamasaga	tuamasaga	Tuamasaga	region	alone
Tuanbao	tuanbao	Tuanbao	city	in
Tuapse	tuapse	Tuapse	city	alone
Tuban	tuban	Tuban	city	alone
Tubarão	tubarao	Tubarão	city	alone
Ţubarjal	tubarjal	Ţubarjal	city	in
Tucacas	tucacas	Tucacas	city	in
Tucano	tucano	Tucano	city	in
Tuckahoe	tuckahoe	Tuckahoe	city	in
Tucker	tucker	Tucker	city	in
Tucumã	tucuma	Tucumã	city	in
Tucuman	tucuman-	Tucuman	city	in
Tucupido	tucupido	Tucupido	city	in
Tucupita	tucupita	Tucupita	city	alone
Tucuruí	tucurui	Tucuruí	city	alone
Tudela	tudela	Tudela	city	in
Tuen Mun	tuen-mun	Tuen Mun	region	alone
Tuensang	tuensang	Tuensang	city	in
Tuguegarao City	tuguegarao-city	Tuguegarao City	city	alone
Ţukh	tukh	Ţukh	city	in
Tukuyu	tukuyu	Tukuyu	city	in
Tukwila	tukwila	Tukwila	city	in
Tula de Allende	tula-de-allende	Tula de Allende	city	alone
Tulancingo	tulancingo	Tulancingo	city	alone
Tulangan Utara	tulangan-utara	Tulangan Utara	city	alone
Tulare	tulare	Tulare	city	in
Tulcán	tulcan	Tulcán	city	alone
Tulcea	tulcea	Tulcea	city	alone
Tuljapur	tuljapur	Tuljapur	city	in
Tulkarm	tulkarm	Tulkarm	city	in
Tullahoma	tullahoma	Tullahoma	city	in
Tulsipur	tulsipur	Tulsipur	city	in
Tultepec	tultepec	Tultepec	city	alone
Tultitlán de Mariano Escobedo	tultitlan-de-mariano-escobedo	Tultitlán de Mariano Escobedo	city	alone
Tuluá	tulua	Tuluá	city	alone
Tulun	tulun	Tulun	city	in
Tulungagung	tulungagung	Tulungagung	city	alone
Tumaco	tumaco	Tumaco	city	alone
Tumba	tumba	Tumba	city	in
Tumbes	tumbes	Tumbes	city	alone
Tumbi	tumbi	Tumbi	city	in
Tumen	tumen	Tumen	city	alone
Tumeremo	tumeremo	Tumeremo	city	in
Tumakuru	tumkur	Tumkur	city	alone
Tumkur	tumkur	Tumkur	city	alone
Tumsar	tumsar	Tumsar	city	in
Tumwater	tumwater	Tumwater	city	in
Tumxuk	tumxuk	Tumxuk	city	alone
Tunceli	tunceli	Tunceli	city	in
Tundla	tundla	Tundla	city	in
Tunduma	tunduma	Tunduma	city	in
Tung Chung	tung-chung	Tung Chung	city	alone
Tungipara	tungipara	Tungipara	city	alone
Tungurahua	tungurahua	Tungurahua	region	alone
Tuni	tuni	Tuni	city	in
Tunja	tunja	Tunja	city	no
Tuomuwusitang	tuomuwusitang	Tuomuwusitang	city	in
Tupã	tupa	Tupã	city	in
Tupelo	tupelo	Tupelo	city	in
Tura	tura	Tura	city	in
Turaif	turaif	Turaif	city	in
Turaiyur	turaiyur	Turaiyur	city	in
Turbaco	turbaco	Turbaco	city	in
Turbat	turbat	Turbat	city	alone
Turbo	turbo	Turbo	city	in
Turda	turda	Turda	city	in
Turek	turek	Turek	city	in
Turgutlu	turgutlu	Turgutlu	city	alone
Turhal	turhal	Turhal	city	alone
Turkana	turkana	Turkana	region	alone
Turkestan	turkestan	Turkestan	city	alone
Türkistan	turkestan	Turkestan	city	alone
Turkmenabat	turkmenabat	Turkmenabat	city	alone
Türkmenabat	turkmenabat	Turkmenabat	city	alone
Türkmenbaşy	turkmenbasy	Türkmenbaşy	city	alone
Turlock	turlock	Turlock	city	in
Turmero	turmero	Turmero	city	alone
Turnhout	turnhout	Turnhout	city	in
Turnu Măgurele	turnu-magurele	Turnu Măgurele	city	alone
Turpan	turpan	Turpan	city	alone
Turrialba	turrialba	Turrialba	city	in
Tursunzoda	tursunzoda	Tursunzoda	city	in
Tushan	tushan	Tushan	city	in
Tustin	tustin	Tustin	city	in
Tutayev	tutayev	Tutayev	city	in
Tutong	tutong	Tutong	region	alone
Tusby	tuusula	Tuusula	city	in
Tuusula	tuusula	Tuusula	city	in
Túxpam de Rodríguez Cano	tuxpam-de-rodriguez-cano	Túxpam de Rodríguez Cano	city	alone
Tuxpan	tuxpan	Tuxpan	city	in
Tuxtla Gutiérrez	tuxtla-gutierrez	Tuxtla Gutiérrez	city	alone
Tuy	tuy	Tuy	region	in
Thành phố Tuy Hòa	tuy-hoa	Tuy Hoa	city	alone
Tuy Hoa	tuy-hoa	Tuy Hoa	city	alone
Tuyên Quang	tuyen-quang	Tuyên Quang	city	alone
Tuymazy	tuymazy	Tuymazy	city	alone
Tuz Khurmatu District	tuz-khurmatu-district	Tuz Khurmatu District	city	alone
Ţuzkhurmatu	tuz-khurmatu-district	Tuz Khurmatu District	city	in
Tuzi	tuzi	Tuzi	region	in
Tver’	tver-ru	Tver’	region	in
Twante	twante	Twante	city	in
Twentynine Palms	twentynine-palms	Twentynine Palms	city	alone
Twin Falls	twin-falls	Twin Falls	city	alone
Twinsburg	twinsburg	Twinsburg	city	in
Tychos	tychy	Tychy	city	alone
Tychy	tychy	Tychy	city	no
Tyldesley	tyldesley	Tyldesley	city	in
Tyler	tyler	Tyler	city	no
Tynda	tynda	Tynda	city	in
Tynemouth	tynemouth	Tynemouth	city	in
Tysons Corner	tysons-corner	Tysons Corner	city	alone
Tyumen’	tyumen-ru	Tyumen’	region	alone
Tzaneen	tzaneen	Tzaneen	city	in
Ualog	ualog	Ualog	city	alone
Uasin Gishu	uasin-gishu	Uasin Gishu	region	alone
Ubá	uba	Ubá	city	no
Übach-Palenberg	ubach-palenberg	Übach-Palenberg	city	alone
Ubaitaba	ubaitaba	Ubaitaba	city	in
Ubari	ubari	Ubari	city	in
Ubatuba	ubatuba	Ubatuba	city	alone
Ube	ube	Ube	city	no
Úbeda	ubeda	Úbeda	city	in
Uberaba	uberaba	Uberaba	city	alone
Uberlândia	uberlandia	Uberlândia	city	alone
Ubon Ratchathani	ubon-ratchathani	Ubon Ratchathani	city	alone
Ubud	ubud	Ubud	city	in
Ucayali	ucayali	Ucayali	region	alone
Uccle	uccle	Uccle	city	alone
Uchaly	uchaly	Uchaly	city	in
Uchqŭrghon Shahri	uchqurghon-shahri	Uchqŭrghon Shahri	city	alone
Uckfield	uckfield	Uckfield	city	in
Udaipur	udaipur	Udaipur	city	alone
Uddevalla	uddevalla	Uddevalla	city	in
Uden	uden	Uden	city	in
Udgir	udgir	Udgir	city	alone
Udhampur	udhampur	Udhampur	city	alone
Udine	udine	Udine	city	alone
Udmurtiya Republic	udmurtia	Udmurtia	region	alone
Udomlya	udomlya	Udomlya	city	in
Udon Thani	udon-thani	Udon Thani	city	alone
Udumalaippettai	udumalaippettai	Udumalaippettai	city	in
Udupi	udupi	Udupi	city	alone
Ueda	ueda	Ueda	city	no
Uekimachi-mono	uekimachi-mono	Uekimachi-mono	city	alone
Ueno-ebisumachi	ueno-ebisumachi	Ueno-ebisumachi	city	alone
Uenohara	uenohara	Uenohara	city	in
Uetersen	uetersen	Uetersen	city	in
Uga	uga	Uga	city	no
Ugep	ugep	Ugep	city	in
Ughelli	ughelli	Ughelli	city	alone
Uglich	uglich	Uglich	city	in
Uherské Hradiště	uherske-hradiste	Uherské Hradiště	region	alone
Uíge	uige	Uíge	city	in
Uijeongbu-si	uijeongbu-si	Uijeongbu-si	city	alone
Uiju	uiju	Uiju	city	in
Uitenhage	uitenhage	Uitenhage	city	in
Uithoorn	uithoorn	Uithoorn	city	in
Uthoarn	uithoorn	Uithoorn	city	in
Ujhani	ujhani	Ujhani	city	in
Uji	uji	Uji	city	no
Ujiie	ujiie	Ujiie	city	in
Ujjain	ujjain	Ujjain	city	alone
Ukhta	ukhta	Ukhta	city	alone
Ukiah	ukiah	Ukiah	city	in
Ulaangom	ulaangom	Ulaangom	city	in
Ulanhot	ulanhot	Ulanhot	city	alone
Ulcinj	ulcinj	Ulcinj	region	alone
Ulhasnagar	ulhasnagar	Ulhasnagar	city	alone
Ullal	ullal	Ullal	city	in
Ulu Tiram	ulu-tiram	Ulu Tiram	city	alone
Ulundi	ulundi	Ulundi	city	in
Uman	uman	Uman	city	in
Umarga	umarga	Umarga	city	in
Umaria	umaria	Umaria	city	in
Umarkhed	umarkhed	Umarkhed	city	in
Umarkot	umarkot	Umarkot	city	in
Umatac	umatac	Umatac	region	alone
Umi	umi	Umi	city	no
Umluj	umluj	Umluj	city	in
Umm al-Quwain	umm-al-quwain	Umm al-Quwain	city	alone
Umm el Fahm	umm-el-fahm	Umm el Fahm	city	alone
Umm Qaşr	umm-qasr	Umm Qaşr	city	alone
Umm Ruwaba	umm-ruwaba	Umm Ruwaba	city	alone
Umm Salal	umm-salal	Umm Salal	region	alone
Umm Şalal Muḩammad	umm-salal-muhammad	Umm Şalal Muḩammad	city	alone
Umraniye	umraniye	Umraniye	city	alone
Umred	umred	Umred	city	in
Umreth	umreth	Umreth	city	in
Umuahia	umuahia	Umuahia	city	alone
Umuarama	umuarama	Umuarama	city	alone
Una	una	Una	city	no
Unaí	unai	Unaí	city	in
Unecha	unecha	Unecha	city	in
Ungaran	ungaran	Ungaran	city	alone
Ungheni	ungheni	Ungheni	city	in
Ungsang	ungsang	Ungsang	city	alone
União da Vitória	uniao-da-vitoria	União da Vitória	city	alone
União dos Palmares	uniao-dos-palmares	União dos Palmares	city	alone
Unión de Reyes	union-de-reyes	Unión de Reyes	city	alone
Union Hill-Novelty Hill	union-hill-novelty-hill	Union Hill-Novelty Hill	city	alone
Uniondale	uniondale	Uniondale	city	in
Unionport	unionport	Unionport	city	in
Universal City	universal-city	Universal City	city	alone
Unjha	unjha	Unjha	city	in
Unnao	unnao	Unnao	city	alone
Unterhaching	unterhaching	Unterhaching	city	in
Unterschleissheim	unterschleissheim	Unterschleissheim	city	in
Unterschleißheim	unterschleissheim	Unterschleissheim	city	in
Ünye	unye	Ünye	city	in
Uozu	uozu	Uozu	city	in
Upata	upata	Upata	city	alone
Upington	upington	Upington	city	in
Upland	upland	Upland	city	no
Upleta	upleta	Upleta	city	in
Uppal Kalan	uppal-kalan	Uppal Kalan	city	alone
Upper Alton	upper-alton	Upper Alton	city	alone
Upper Arlington	upper-arlington	Upper Arlington	city	alone
Upper Demerara-Berbice	upper-demerara-berbice	Upper Demerara-Berbice	region	alone
Upper Hutt	upper-hutt	Upper Hutt	city	alone
Upper Katanga	upper-katanga	Upper Katanga	region	alone
Upper Matsiatra	upper-matsiatra	Upper Matsiatra	region	alone
Upper Nile	upper-nile	Upper Nile	region	alone
Upper Saint Clair	upper-saint-clair	Upper Saint Clair	city	alone
Upper Takutu-Upper Essequibo	upper-takutu-upper-essequibo	Upper Takutu-Upper Essequibo	region	alone
Upplands Vasby	upplands-vasby	Upplands Vasby	city	alone
Urachiche	urachiche	Urachiche	city	in
Uran	uran	Uran	city	in
Uravakonda	uravakonda	Uravakonda	city	in
Uray	uray	Uray	city	in
Urayasu	urayasu	Urayasu	city	alone
Urbana	urbana	Urbana	city	in
Urbandale	urbandale	Urbandale	city	in
Urdaneta	urdaneta	Urdaneta	city	alone
Ureña	urena	Ureña	city	in
Urgench	urgench	Urgench	city	alone
Urgut Shahri	urgut-shahri	Urgut Shahri	city	alone
Canton of Uri	uri	Uri	region	alone
Uriangato	uriangato	Uriangato	city	in
Urla	urla	Urla	city	in
Urmia	urmia	Urmia	city	alone
Urmston	urmston	Urmston	city	in
Uromi	uromi	Uromi	city	alone
Urozgan	urozgan	Urozgan	region	alone
Ursus	ursus	Ursus	city	in
Ursynów	ursynow	Ursynów	city	alone
Uruaçu	uruacu	Uruaçu	city	in
Uruapan	uruapan	Uruapan	city	alone
Uruguaiana	uruguaiana	Uruguaiana	city	alone
Urus-Martan	urus-martan	Urus-Martan	city	alone
Uryupinsk	uryupinsk	Uryupinsk	city	in
Uşak	usak	Uşak	city	in
Ushiku	ushiku	Ushiku	city	alone
Ushirombo	ushirombo	Ushirombo	city	alone
Usilampatti	usilampatti	Usilampatti	city	in
Usinsk	usinsk	Usinsk	city	in
Uslar	uslar	Uslar	city	in
Usol'ye-Sibirskoye	usol-ye-sibirskoye	Usol'ye-Sibirskoye	city	alone
Ussuriysk	ussuriysk	Ussuriysk	city	alone
Ust'-Dzheguta	ust-dzheguta	Ust'-Dzheguta	city	alone
Ust'-Ilimsk	ust-ilimsk	Ust'-Ilimsk	city	alone
Ust-Kamenogorsk	ust-kamenogorsk	Ust-Kamenogorsk	city	alone
Öskemen	ust-kamenogorsk	Ust-Kamenogorsk	city	alone
Ust'-Katav	ust-katav	Ust'-Katav	city	alone
Ust'-Kut	ust-kut	Ust'-Kut	city	alone
Ust'-Labinsk	ust-labinsk	Ust'-Labinsk	city	alone
Ust-Nera	ust-nera	Ust-Nera	city	alone
Usta Muhammad	usta-muhammad	Usta Muhammad	city	alone
Ústecký	ustecky	Ústecký	region	alone
Ústecký kraj	ustecky-kraj	Ústecký kraj	region	alone
Uster	uster	Uster	city	no
Ústí nad Labem	usti-nad-labem	Ústí nad Labem	city	alone
Ústí nad Orlicí	usti-nad-orlici	Ústí nad Orlicí	region	alone
Usuki	usuki	Usuki	city	in
Usulután	usulutan	Usulután	city	in
Utena	utena	Utena	city	in
Uthai Thani	uthai-thani	Uthai Thani	region	alone
Utmanzai	utmanzai	Utmanzai	city	in
Uto	uto	Uto	city	no
Utraula	utraula	Utraula	city	in
Utrera	utrera	Utrera	city	in
Utsunomiya	utsunomiya	Utsunomiya	city	alone
Uttar Char Fasson	uttar-char-fasson	Uttar Char Fasson	city	alone
Uttaradit	uttaradit	Uttaradit	city	in
Uttarakhand	uttarakhand	Uttarakhand	region	alone
Utuado	utuado	Utuado	region	alone
Uusimaa	uusimaa	Uusimaa	region	alone
Uva	uva	Uva	region	in
Uvalde	uvalde	Uvalde	city	in
Uvarovo	uvarovo	Uvarovo	city	in
Uvea	uvea	Uvea	region	in
Uvira	uvira	Uvira	city	alone
Uvs	uvs	Uvs	region	in
Uwajima	uwajima	Uwajima	city	in
Uxbridge	uxbridge	Uxbridge	city	in
Uychi	uychi	Uychi	city	in
Uyo	uyo	Uyo	city	no
Uyovu	uyovu	Uyovu	city	alone
Uzgen	uzgen	Uzgen	city	in
Özgön	uzgen	Uzgen	city	in
Užice	uzice	Užice	city	alone
Uzlovaya	uzlovaya	Uzlovaya	city	in
Uzunköprü	uzunkopru	Uzunköprü	city	in
Va’a-o-Fonoti	va-a-o-fonoti	Va’a-o-Fonoti	region	alone
Va'a-o-Fonoti	va-a-o-fonoti-ws	Va'a-o-Fonoti	region	alone
Vaasa	vaasa	Vaasa	city	in
Vasa	vaasa	Vaasa	city	in
Vác	vac	Vác	city	no
Vacaria	vacaria	Vacaria	city	in
Vacaville	vacaville	Vacaville	city	in
Vacoas	vacoas	Vacoas	city	alone
Vacoas-Phoenix	vacoas-phoenix	Vacoas-Phoenix	region	alone
Vadigenhalli	vadigenhalli	Vadigenhalli	city	in
Vadodara	vadodara	Vadodara	city	alone
Vágar region	vagar-region	Vágar region	region	alone
Vagharshapat	vagharshapat	Vagharshapat	city	in
Vahdat	vahdat	Vahdat	city	in
Vaihingen an der Enz	vaihingen-an-der-enz	Vaihingen an der Enz	city	alone
Vaijapur	vaijapur	Vaijapur	city	in
Vaisigano	vaisigano	Vaisigano	region	alone
Vaitupu	vaitupu	Vaitupu	region	alone
Vakaga	vakaga	Vakaga	region	alone
Vakfıkebir	vakfikebir	Vakfıkebir	city	in
Vakinankaratra	vakinankaratra	Vakinankaratra	region	alone
Val-d’Oise	val-d-oise	Val-d’Oise	region	alone
Val-d'Or	val-d-or	Val-d'Or	city	alone
Val-de-Marne	val-de-marne	Val-de-Marne	region	alone
Valašské Meziříčí	valasske-mezirici	Valašské Meziříčí	city	alone
Vâlcea	valcea	Vâlcea	region	alone
Valdemoro	valdemoro	Valdemoro	city	alone
Valdepeñas	valdepenas	Valdepeñas	city	in
Valdivia	valdivia	Valdivia	city	no
Valdosta	valdosta	Valdosta	city	in
Vale of Glamorgan	vale-of-glamorgan	Vale of Glamorgan	region	alone
Vale of Leven	vale-of-leven	Vale of Leven	city	alone
Valença	valenca	Valença	city	alone
Valence	valence	Valence	city	no
Valenciennes	valenciennes	Valenciennes	city	in
Valente Diaz	valente-diaz	Valente Diaz	city	alone
Valera	valera	Valera	city	alone
Valinda	valinda	Valinda	city	in
Valinhos	valinhos	Valinhos	city	alone
Valjevo	valjevo	Valjevo	city	alone
Valkenswaard	valkenswaard	Valkenswaard	city	in
Vallabh Vidyanagar	vallabh-vidyanagar	Vallabh Vidyanagar	city	alone
Valladolid	valladolid	Valladolid	city	alone
Vallauris	vallauris	Vallauris	city	in
Valle	valle	Valle	region	no
Valle de Bravo	valle-de-bravo	Valle de Bravo	city	alone
Valle de La Pascua	valle-de-la-pascua	Valle de La Pascua	city	alone
Valle de Santiago	valle-de-santiago	Valle de Santiago	city	alone
Valle del Cauca	valle-del-cauca	Valle del Cauca	region	alone
Valledupar	valledupar	Valledupar	city	alone
Vallée du Bandama²	vallee-du-bandama	Vallée du Bandama²	region	alone
Vallejo	vallejo	Vallejo	city	in
Vallenar	vallenar	Vallenar	city	in
Vallentuna	vallentuna	Vallentuna	city	in
Vallentunan kunta	vallentuna	Vallentuna	city	alone
Valley Station	valley-station	Valley Station	city	alone
Valley Stream	valley-stream	Valley Stream	city	alone
Valls	valls	Valls	city	in
Valmiera	valmiera	Valmiera	city	in
Valparai	valparai	Valparai	city	alone
Valrico	valrico	Valrico	city	in
Valsad	valsad	Valsad	city	alone
Valuyki	valuyki	Valuyki	city	in
Valvedditturai	valvedditturai	Valvedditturai	city	alone
Valverde	valverde	Valverde	region	alone
Vanadzor	vanadzor	Vanadzor	city	alone
Vandalia	vandalia	Vandalia	city	in
Vandavasi	vandavasi	Vandavasi	city	in
Vanderbijlpark	vanderbijlpark	Vanderbijlpark	city	in
Vandœuvre-lès-Nancy	vandoeuvre-les-nancy	Vandœuvre-lès-Nancy	city	alone
Vang Vieng	vang-vieng	Vang Vieng	city	alone
Vanier	vanier	Vanier	city	in
Vaniyambadi	vaniyambadi	Vaniyambadi	city	alone
Vannes	vannes	Vannes	city	in
Vanda	vantaa	Vantaa	city	alone
Vantaa	vantaa	Vantaa	city	alone
Vanves	vanves	Vanves	city	in
Vapi	vapi	Vapi	city	in
Var	var	Var	region	in
Varamin	varamin	Varamin	city	alone
Varangaon	varangaon	Varangaon	city	in
Varash	varash	Varash	city	in
Varasdino	varazdin	Varaždin	city	in
Varaždin	varazdin	Varaždin	city	in
Varberg	varberg	Varberg	city	in
Vardak	vardak	Vardak	region	alone
Varel	varel	Varel	city	no
Varennes	varennes	Varennes	city	in
Varese	varese	Varese	city	no
Varèse	varese	Varese	city	alone
Vargas	vargas	Vargas	region	no
Vargem Grande do Sul	vargem-grande-do-sul	Vargem Grande do Sul	city	alone
Varginha	varginha	Varginha	city	alone
Varkala	varkala	Varkala	city	in
Värmland	varmland	Värmland	region	alone
Várzea da Palma	varzea-da-palma	Várzea da Palma	city	alone
Várzea Grande	varzea-grande	Várzea Grande	city	alone
Várzea Paulista	varzea-paulista	Várzea Paulista	city	alone
Vas	vas	Vas	region	in
Vaslui	vaslui	Vaslui	city	alone
Västerbotten	vasterbotten	Västerbotten	region	alone
Västernorrland	vasternorrland	Västernorrland	region	alone
Västmanland	vastmanland	Västmanland	region	alone
Vasto	vasto	Vasto	city	in
Västra Götaland	vastra-gotaland	Västra Götaland	region	alone
Vasylkiv	vasylkiv	Vasylkiv	city	in
Vaterstetten	vaterstetten	Vaterstetten	city	in
Vatovavy Fitovinany	vatovavy-fitovinany	Vatovavy Fitovinany	region	alone
Vatutine	vatutine	Vatutine	city	in
Vaucluse	vaucluse	Vaucluse	region	alone
Canton of Vaud	vaud	Vaud	region	alone
Vaudreuil-Dorion	vaudreuil-dorion	Vaudreuil-Dorion	city	alone
Vaughan	vaughan	Vaughan	city	no
Vaulx-en-Velin	vaulx-en-velin	Vaulx-en-Velin	city	alone
Vaupés	vaupes	Vaupés	region	alone
Vava'u	vava-u	Vava'u	region	alone
Vavatenina	vavatenina	Vavatenina	city	in
Vavoua	vavoua	Vavoua	city	in
Vavuniya	vavuniya	Vavuniya	city	alone
Vawkavysk	vawkavysk	Vawkavysk	city	in
Vaxjo	vaxjo	Vaxjo	city	alone
Växjö	vaxjo	Vaxjo	city	alone
Vayalar	vayalar	Vayalar	city	in
Vayots Dzor	vayots-dzor	Vayots Dzor	region	alone
Vechelde	vechelde	Vechelde	city	in
Vechta	vechta	Vechta	city	no
Vedaraniyam	vedaraniyam	Vedaraniyam	city	in
Veendam	veendam	Veendam	city	in
Veenendaal	veenendaal	Veenendaal	city	alone
Veghel	veghel	Veghel	city	in
Vehari	vehari	Vehari	city	alone
Vejalpur	vejalpur	Vejalpur	city	alone
Vejle	vejle	Vejle	city	in
Velasco Ibarra	velasco-ibarra	Velasco Ibarra	city	alone
Mestna občina Velenje	velenje	Velenje	city	alone
Velenje	velenje	Velenje	city	in
Veles	veles	Veles	city	in
Velesi	veles	Veles	city	in
Vélez-Màlaga	velez-malaga	Vélez-Málaga	city	alone
Vélez-Málaga	velez-malaga	Vélez-Málaga	city	alone
Velika Gorica	velika-gorica	Velika Gorica	city	alone
Velikiy Ustyug	velikiy-ustyug	Velikiy Ustyug	city	alone
Velikiye Luki	velikiye-luki	Velikiye Luki	city	alone
Veliko Tarnovo	veliko-tarnovo	Veliko Tarnovo	city	alone
Veliky Novgorod	veliky-novgorod	Veliky Novgorod	city	alone
Velletri	velletri	Velletri	city	no
Vellmar	vellmar	Vellmar	city	in
Vellore	vellore	Vellore	city	alone
Velsen	velsen	Velsen	city	alone
Venado Tuerto	venado-tuerto	Venado Tuerto	city	alone
Venâncio Aires	venancio-aires	Venâncio Aires	city	alone
Venaria Reale	venaria-reale	Venaria Reale	city	alone
Vendée	vendee	Vendée	region	alone
Vénissieux	venissieux	Vénissieux	city	in
Venkatagiri	venkatagiri	Venkatagiri	city	in
Fenlo	venlo	Venlo	city	alone
Venlo	venlo	Venlo	city	alone
Venray	venray	Venray	city	in
Ventanas	ventanas	Ventanas	city	in
Ventspils	ventspils	Ventspils	city	in
Ventura	ventura	Ventura	city	in
Vepagunta	vepagunta	Vepagunta	city	in
Veraguas	veraguas	Veraguas	region	alone
Veraval	veraval	Veraval	city	alone
Verbania	verbania	Verbania	city	in
Verbano-Cusio-Ossola	verbano-cusio-ossola	Verbano-Cusio-Ossola	region	alone
Verceil	vercelli	Vercelli	city	in
Vercelli	vercelli	Vercelli	city	in
Verden an der Aller	verden	Verden	city	alone
Vereeniging	vereeniging	Vereeniging	city	alone
Verkhniy Ufaley	verkhniy-ufaley	Verkhniy Ufaley	city	alone
Verkhnyaya Pyshma	verkhnyaya-pyshma	Verkhnyaya Pyshma	city	alone
Verxnyaya Pışma	verkhnyaya-pyshma	Verkhnyaya Pyshma	city	alone
Verkhnyaya Salda	verkhnyaya-salda	Verkhnyaya Salda	city	alone
Verxnyaya Salda	verkhnyaya-salda	Verkhnyaya Salda	city	alone
Verl	verl	Verl	city	in
Vernier	vernier	Vernier	city	in
Vernon	vernon	Vernon	city	no
Vero Beach	vero-beach	Vero Beach	city	alone
Vero Beach South	vero-beach-south	Vero Beach South	city	alone
Véroia	veroia	Véroia	city	in
Verrettes	verrettes	Verrettes	city	in
Vèrèt	verrettes	Verrettes	city	in
Versmold	versmold	Versmold	city	in
Vertientes	vertientes	Vertientes	city	in
Verviers	verviers	Verviers	city	in
Vespasiano	vespasiano	Vespasiano	city	alone
Vest-Agder	vest-agder	Vest-Agder	region	alone
Vestal	vestal	Vestal	city	in
Vestavia Hills	vestavia-hills	Vestavia Hills	city	alone
Vestfold	vestfold	Vestfold	region	alone
Vestfold og Telemark	vestfold-og-telemark	Vestfold og Telemark	region	alone
Vestland	vestland	Vestland	region	alone
Veszprém	veszprem	Veszprém	city	alone
Vetapalem	vetapalem	Vetapalem	city	in
Vettur	vettur	Vettur	city	in
Vevay	vevay	Vevay	city	in
Vevey	vevey	Vevey	city	in
Vezirköprü	vezirkopru	Vezirköprü	city	in
Viacha	viacha	Viacha	city	alone
Viamão	viamao	Viamão	city	alone
Viana	viana	Viana	city	in
Viana do Castelo	viana-do-castelo	Viana do Castelo	city	alone
Vianden	vianden	Vianden	region	alone
Viareggio	viareggio	Viareggio	city	in
Vibo Valentia	vibo-valentia	Vibo Valentia	region	alone
Viborg	viborg	Viborg	city	in
Vic	vic	Vic	city	no
Vichada	vichada	Vichada	region	alone
Vichuga	vichuga	Vichuga	city	in
Vichy	vichy	Vichy	city	no
Vicksburg	vicksburg	Vicksburg	city	in
Viçosa	vicosa	Viçosa	city	alone
Victorias City	victorias-city	Victorias City	city	alone
Victoriaville	victoriaville	Victoriaville	city	in
Victorville	victorville	Victorville	city	in
Videira	videira	Videira	city	in
Vidin	vidin	Vidin	city	in
Vidisha	vidisha	Vidisha	city	alone
Vidnoye	vidnoye	Vidnoye	city	in
Viedma	viedma	Viedma	city	in
Vienne	vienne	Vienne	city	in
Vieques	vieques	Vieques	region	alone
Viernheim	viernheim	Viernheim	city	in
Vierzon	vierzon	Vierzon	city	in
Viêt Trì	viet-tri	Viêt Trì	city	alone
Viewpark	viewpark	Viewpark	city	in
Vigan	vigan	Vigan	city	in
Vigevano	vigevano	Vigevano	city	in
Vigia	vigia	Vigia	city	in
Vigneux-sur-Seine	vigneux-sur-seine	Vigneux-sur-Seine	city	alone
Vigo	vigo	Vigo	city	no
Vihiga	vihiga	Vihiga	region	alone
Vichtis	vihti	Vihti	city	in
Vihti	vihti	Vihti	city	in
Vijayawada	vijayawada	Vijayawada	city	alone
Vikarabad	vikarabad	Vikarabad	city	in
Viken	viken	Viken	region	in
Vila do Conde	vila-do-conde	Vila do Conde	city	alone
Vila Nova de Gaia	vila-nova-de-gaia	Vila Nova de Gaia	city	alone
Vila-real	vila-real	Vila-real	city	alone
Villarreal	vila-real	Vila-real	city	in
Vila Real	vila-real-pt	Vila Real	region	alone
Vila Velha	vila-velha	Vila Velha	city	alone
Viladecans	viladecans	Viladecans	city	alone
Vilafranca del Penedes	vilafranca-del-penedes	Vilafranca del Penedès	city	alone
Vilafranca del Penedès	vilafranca-del-penedes	Vilafranca del Penedès	city	alone
Vilagarcía de Arousa	vilagarcia-de-arousa	Vilagarcía de Arousa	city	alone
Vilanova i la Geltru	vilanova-i-la-geltru	Vilanova i la Geltrú	city	alone
Vilanova i la Geltrú	vilanova-i-la-geltru	Vilanova i la Geltrú	city	alone
Vilhena	vilhena	Vilhena	city	alone
Viljoenskroon	viljoenskroon	Viljoenskroon	city	in
Villa Carlos Paz	villa-carlos-paz	Villa Carlos Paz	city	alone
Villa de Cura	villa-de-cura	Villa de Cura	city	alone
Villa de Mayo	villa-de-mayo	Villa de Mayo	city	alone
Villa del Rosario	villa-del-rosario	Villa del Rosario	city	alone
Villa Vicente Guerrero	villa-vicente-guerrero	Villa Vicente Guerrero	city	alone
Villaflores	villaflores	Villaflores	city	in
Villagrán	villagran	Villagrán	city	in
Villaguay	villaguay	Villaguay	city	in
Villahermosa	villahermosa	Villahermosa	city	alone
La Vila Joiosa	villajoyosa	Villajoyosa	city	alone
Villajoyosa	villajoyosa	Villajoyosa	city	in
Villalba	villalba	Villalba	region	no
Villamaría	villamaria	Villamaría	city	in
Villamontes	villamontes	Villamontes	city	in
Villanueva	villanueva	Villanueva	city	no
Villanueva de la Serena	villanueva-de-la-serena	Villanueva de la Serena	city	alone
Villaricca	villaricca	Villaricca	city	in
Villarrica	villarrica	Villarrica	city	in
Villarrobledo	villarrobledo	Villarrobledo	city	in
Villavicencio	villavicencio	Villavicencio	city	alone
Villaviciosa de Odón	villaviciosa-de-odon	Villaviciosa de Odón	city	alone
Villazón	villazon	Villazón	city	in
Villefranche-sur-Saône	villefranche-sur-saone	Villefranche-sur-Saône	city	alone
Villejuif	villejuif	Villejuif	city	in
Villemomble	villemomble	Villemomble	city	in
Villena	villena	Villena	city	in
Villenave-d'Ornon	villenave-d-ornon	Villenave-d'Ornon	city	alone
Villeneuve-d'Ascq	villeneuve-d-ascq	Villeneuve-d'Ascq	city	alone
Villeneuve-Saint-Georges	villeneuve-saint-georges	Villeneuve-Saint-Georges	city	alone
Villeneuve-sur-Lot	villeneuve-sur-lot	Villeneuve-sur-Lot	city	alone
Villepinte	villepinte	Villepinte	city	in
Villeurbanne	villeurbanne	Villeurbanne	city	alone
Villiers-le-Bel	villiers-le-bel	Villiers-le-Bel	city	alone
Villiers-sur-Marne	villiers-sur-marne	Villiers-sur-Marne	city	alone
Villupuram	villupuram	Villupuram	city	alone
Vilshofen	vilshofen	Vilshofen	city	in
Vilshofen an der Donau	vilshofen	Vilshofen	city	alone
Vilvoorde	vilvoorde	Vilvoorde	city	in
Vilyeyka	vilyeyka	Vilyeyka	city	in
Vilyuchinsk	vilyuchinsk	Vilyuchinsk	city	in
Viñales	vinales	Viñales	city	in
Vinaros	vinaros	Vinaròs	city	in
Vinaroz	vinaros	Vinaròs	city	in
Vinaròs	vinaros	Vinaròs	city	in
Vincennes	vincennes	Vincennes	city	in
Vincent	vincent	Vincent	city	no
Vincentown	vincentown	Vincentown	city	in
Vinces	vinces	Vinces	city	in
Vineland	vineland	Vineland	city	in
Vineyard	vineyard	Vineyard	city	no
Vinh	vinh	Vinh	city	in
Vĩnh Châu	vinh-chau	Vĩnh Châu	city	alone
Vĩnh Long	vinh-long	Vĩnh Long	city	alone
Vĩnh Phúc	vinh-phuc	Vĩnh Phúc	region	alone
Vĩnh Thanh	vinh-thanh	Vĩnh Thanh	city	alone
Vinhedo	vinhedo	Vinhedo	city	in
Vinkovci	vinkovci	Vinkovci	city	in
Vinto	vinto	Vinto	city	in
Vinukonda	vinukonda	Vinukonda	city	alone
Viqueque	viqueque	Viqueque	region	alone
Viranşehir	viransehir	Viranşehir	city	alone
Virar	virar	Virar	city	alone
Virovitica-Podravina	virovitica-podravina	Virovitica-Podravina	region	alone
Virudunagar	virudunagar	Virudunagar	city	alone
Viry-Châtillon	viry-chatillon	Viry-Châtillon	city	alone
Visaginas	visaginas	Visaginas	city	in
Visakhapatnam	visakhapatnam	Visakhapatnam	city	alone
Visalia	visalia	Visalia	city	in
Visconde do Rio Branco	visconde-do-rio-branco	Visconde do Rio Branco	city	alone
Viseu	viseu	Viseu	city	no
Visnagar	visnagar	Visnagar	city	alone
Vista	vista	Vista	city	no
Vite	vite	Vite	city	in
Viterbe	viterbo	Viterbo	city	in
Viterbo	viterbo	Viterbo	city	in
Viti	vitina	Vitina	city	in
Vitina	vitina	Vitina	city	in
Vitória da Conquista	vitoria-da-conquista	Vitória da Conquista	city	alone
Vitória de Santo Antão	vitoria-de-santo-antao	Vitória de Santo Antão	city	alone
Gasteiz	vitoria-gasteiz	Vitoria-Gasteiz	city	alone
Vitoria	vitoria-gasteiz	Vitoria-Gasteiz	city	no
Vitoria-Gasteiz	vitoria-gasteiz	Vitoria-Gasteiz	city	alone
Vitòria	vitoria-gasteiz	Vitoria-Gasteiz	city	alone
Vitrolles	vitrolles	Vitrolles	city	in
Vitry-sur-Seine	vitry-sur-seine	Vitry-sur-Seine	city	alone
Vittoria	vittoria	Vittoria	city	no
Vizianagaram	vizianagaram	Vizianagaram	city	alone
Vlaardingen	vlaardingen	Vlaardingen	city	alone
Vladimir	vladimir	Vladimir	city	no
Vlorë	vlore	Vlorë	city	alone
Vlotho	vlotho	Vlotho	city	in
Voerde	voerde	Voerde	city	in
Voghera	voghera	Voghera	city	in
Vohibinany	vohibinany	Vohibinany	city	in
Vohipaho	vohipaho	Vohipaho	city	in
Voi	voi	Voi	city	no
Voinjama	voinjama	Voinjama	city	in
Vol'sk	vol-sk	Vol'sk	city	alone
Volgodonsk	volgodonsk	Volgodonsk	city	alone
Volqodonsk	volgodonsk	Volgodonsk	city	alone
Volyn	volhynia	Volhynia	region	in
Volkhov	volkhov	Volkhov	city	in
Volksrust	volksrust	Volksrust	city	in
Volodymyr-Volynskyi	volodymyr-volynskyi	Volodymyr-Volynskyi	city	alone
Vologda	vologda	Vologda	city	alone
Volokolamsk	volokolamsk	Volokolamsk	city	in
Volta	volta	Volta	region	no
Voluntari	voluntari	Voluntari	city	in
Volzhsk	volzhsk	Volzhsk	city	in
Volzhskiy	volzhskiy	Volzhskiy	city	alone
Voorburg	voorburg	Voorburg	city	in
Voorhees Township	voorhees-township	Voorhees Township	city	alone
Voronezj	voronezj	Voronezj	region	alone
Voskresensk	voskresensk	Voskresensk	city	alone
Vostochnoe Degunino	vostochnoe-degunino	Vostochnoe Degunino	city	alone
Vostok	vostok	Vostok	city	in
Votkinsk	votkinsk	Votkinsk	city	alone
Votorantim	votorantim	Votorantim	city	alone
Votuporanga	votuporanga	Votuporanga	city	alone
Voula	voula	Voula	city	in
Voznesensk	voznesensk	Voznesensk	city	in
Vrancea	vrancea	Vrancea	region	alone
Vranje	vranje	Vranje	city	in
Vratsa	vratsa	Vratsa	city	alone
Vrbas	vrbas	Vrbas	city	in
Vreden	vreden	Vreden	city	no
Vredenburg	vredenburg	Vredenburg	city	in
Vriddhachalam	vriddhachalam	Vriddhachalam	city	alone
Vrilissia	vrilissia	Vrilissia	city	in
Vrindavan	vrindavan	Vrindavan	city	alone
Versec	vrsac	Vršac	city	in
Vršac	vrsac	Vršac	city	in
Vârșeț	vrsac	Vršac	city	in
Vryburg	vryburg	Vryburg	city	in
Vryheid	vryheid	Vryheid	city	in
Vsetín	vsetin	Vsetín	city	in
Vsevolozhsk	vsevolozhsk	Vsevolozhsk	city	in
Vught	vught	Vught	city	in
Vukovar-Sirmium	vukovar-sirmium	Vukovar-Sirmium	region	alone
Vukovar-Syrmia	vukovar-syrmia	Vukovar-Syrmia	region	alone
Vulcan	vulcan	Vulcan	city	in
Vũng Tàu	vung-tau	Vũng Tàu	city	alone
Vushtrri	vushtrri	Vushtrri	city	in
Vuyyuru	vuyyuru	Vuyyuru	city	in
Vwawa	vwawa	Vwawa	city	in
Vyara	vyara	Vyara	city	in
Vyatskiye Polyany	vyatskiye-polyany	Vyatskiye Polyany	city	alone
Vyazma	vyazma	Vyazma	city	in
Vyazniki	vyazniki	Vyazniki	city	in
Vyborg	vyborg	Vyborg	city	alone
Vyksa	vyksa	Vyksa	city	alone
Vıksa	vyksa	Vyksa	city	alone
Vynohradiv	vynohradiv	Vynohradiv	city	in
Výronas	vyronas	Výronas	city	alone
Vyshneve	vyshneve	Vyshneve	city	in
Vyshny Volochyok	vyshny-volochyok	Vyshny Volochyok	city	alone
Vyškov	vyskov	Vyškov	region	alone
Vysočina	vysocina	Vysočina	region	alone
Waalwijk	waalwijk	Waalwijk	city	in
Wabu	wabu	Wabu	city	in
Wacheng	wacheng	Wacheng	city	alone
Wachtberg	wachtberg	Wachtberg	city	in
Wad Medani	wad-medani	Wad Medani	city	alone
Waddan	waddan	Waddan	city	in
Waddinxveen	waddinxveen	Waddinxveen	city	in
Wadern	wadern	Wadern	city	in
Wadgassen	wadgassen	Wadgassen	city	in
Wadi	wadi	Wadi	city	no
Wadi al Hayaa	wadi-al-hayaa	Wadi al Hayaa	region	alone
Wadi al Ḩayat	wadi-al-hayat	Wadi al Ḩayat	region	alone
Wadi Al Seer	wadi-al-seer	Wadi Al Seer	city	alone
Wadi al Shatii	wadi-al-shatii	Wadi al Shatii	region	alone
Wadsworth	wadsworth	Wadsworth	city	in
Wafangdian	wafangdian	Wafangdian	city	alone
Wageningen	wageningen	Wageningen	city	in
Waghäusel	waghausel	Waghäusel	city	in
Wahiawa	wahiawa	Wahiawa	city	in
Wai	wai	Wai	city	no
Waiblingen	waiblingen	Waiblingen	city	in
Waikato	waikato	Waikato	region	alone
Wailuku	wailuku	Wailuku	city	in
Waingapu	waingapu	Waingapu	city	in
Wainuiomata	wainuiomata	Wainuiomata	city	in
Waipahu	waipahu	Waipahu	city	in
Wajir	wajir	Wajir	city	in
Wakayama	wakayama	Wakayama	city	alone
Wake	wake	Wake	city	no
Wakema	wakema	Wakema	city	in
Wakkanai	wakkanai	Wakkanai	city	in
Wako	wako	Wako	city	in
Walajapet	walajapet	Walajapet	city	in
Valbžychas	walbrzych	Wałbrzych	city	alone
Wałbrzych	walbrzych	Wałbrzych	city	alone
Waldbröl	waldbrol	Waldbröl	city	in
Waldkirch	waldkirch	Waldkirch	city	in
Waldkraiburg	waldkraiburg	Waldkraiburg	city	in
Waldorf	waldorf	Waldorf	city	in
Waldshut-Tiengen	waldshut-tiengen	Waldshut-Tiengen	city	alone
Waliso	waliso	Waliso	city	in
Walkden	walkden	Walkden	city	in
Walker	walker	Walker	city	no
Walla Walla	walla-walla	Walla Walla	city	alone
Wallasey	wallasey	Wallasey	city	in
Wallenhorst	wallenhorst	Wallenhorst	city	in
Wallingford	wallingford	Wallingford	city	in
Wallingford Center	wallingford-center	Wallingford Center	city	alone
Wallington	wallington	Wallington	city	in
Walloon Brabant	walloon-brabant	Walloon Brabant	region	alone
Wallsend	wallsend	Wallsend	city	in
Walnut	walnut	Walnut	city	no
Walsall	walsall	Walsall	city	in
Walsrode	walsrode	Walsrode	city	in
Waltham	waltham	Waltham	city	in
Waltham Abbey	waltham-abbey	Waltham Abbey	city	alone
Waltham Forest	waltham-forest	Waltham Forest	region	alone
Walthamstow	walthamstow	Walthamstow	city	in
Walton on Thames	walton-on-thames	Walton on Thames	city	alone
Walton-on-the-Naze	walton-on-the-naze	Walton-on-the-Naze	city	alone
Waltrop	waltrop	Waltrop	city	in
Wamba	wamba	Wamba	city	in
Wanaraja	wanaraja	Wanaraja	city	in
Wanchaq	wanchaq	Wanchaq	city	in
Wandsworth	wandsworth	Wandsworth	region	alone
Wangaratta	wangaratta	Wangaratta	city	in
Wangdi Phodrang	wangdi-phodrang	Wangdi Phodrang	region	alone
Wangdue Phodrang	wangdue-phodrang	Wangdue Phodrang	region	alone
Wangen	wangen	Wangen	city	no
Wangen im Allgäu	wangen	Wangen	city	alone
Wangfen	wangfen	Wangfen	city	in
Wanggou	wanggou	Wanggou	city	alone
Wanghong	wanghong	Wanghong	city	in
Wangji	wangji	Wangji	city	in
Wangkui	wangkui	Wangkui	city	alone
Wangon	wangon	Wangon	city	in
Wang-ch’ing	wangqing	Wangqing	city	alone
Wangqing	wangqing	Wangqing	city	alone
Wangyuan	wangyuan	Wangyuan	city	in
Wani	wani	Wani	city	in
Wanica	wanica	Wanica	region	alone
Wanju	wanju	Wanju	city	alone
Wankaner	wankaner	Wankaner	city	in
Wankyi	wankyi	Wankyi	city	in
Wanning	wanning	Wanning	city	alone
Wanparti	wanparti	Wanparti	city	in
Wantage	wantage	Wantage	city	in
Wantagh	wantagh	Wantagh	city	in
Wanxian	wanxian	Wanxian	city	alone
Wanzhou	wanzhou	Wanzhou	city	alone
Warangal	warangal	Warangal	city	alone
Wardenburg	wardenburg	Wardenburg	city	in
Wardha	wardha	Wardha	city	alone
Ware	ware	Ware	city	no
Waregem	waregem	Waregem	city	in
Warin Chamrap	warin-chamrap	Warin Chamrap	city	alone
Waris Aliganj	waris-aliganj	Waris Aliganj	city	alone
Warmbaths	warmbaths	Warmbaths	city	in
Warmia-Masuria	warmia-masuria	Warmia-Masuria	region	alone
Warminster	warminster	Warminster	city	in
Warora	warora	Warora	city	in
Warragul	warragul	Warragul	city	in
Warrap	warrap	Warrap	region	alone
Warren	warren	Warren	city	no
Warrensburg	warrensburg	Warrensburg	city	in
Warrenton	warrenton	Warrenton	city	in
Warri	warri	Warri	city	alone
Warrington	warrington	Warrington	city	in
Warrnambool	warrnambool	Warrnambool	city	in
Warstein	warstein	Warstein	city	in
Warud	warud	Warud	city	in
Warwick	warwick	Warwick	city	no
Wasaga Beach	wasaga-beach	Wasaga Beach	city	alone
Wasco	wasco	Wasco	city	in
Washim	washim	Washim	city	alone
Washington Heights	washington-heights	Washington Heights	city	alone
Washougal	washougal	Washougal	city	in
Wasiţ	wasit	Wasiţ	region	in
Wassenaar	wassenaar	Wassenaar	city	in
Wassenberg	wassenberg	Wassenberg	city	in
Watampone	watampone	Watampone	city	alone
Watari	watari	Watari	city	in
Watauga	watauga	Watauga	city	in
Waterbury	waterbury	Waterbury	city	in
Waterloo	waterloo	Waterloo	city	no
Waterlooville	waterlooville	Waterlooville	city	in
Watermael-Boitsfort	watermael-boitsfort	Watermael-Boitsfort	city	alone
Watertown	watertown	Watertown	city	in
Waterville	waterville	Waterville	city	in
Wath upon Dearne	wath-upon-dearne	Wath upon Dearne	city	alone
Watsonville	watsonville	Watsonville	city	in
Wattala	wattala	Wattala	city	in
Wattrelos	wattrelos	Wattrelos	city	in
Wau	wau	Wau	city	no
Waukee	waukee	Waukee	city	in
Waukegan	waukegan	Waukegan	city	in
Waukesha	waukesha	Waukesha	city	in
Wausau	wausau	Wausau	city	in
Wauwatosa	wauwatosa	Wauwatosa	city	in
Waverly	waverly	Waverly	city	in
Waver	wavre	Wavre	city	in
Wavre	wavre	Wavre	city	in
Wawer	wawer	Wawer	city	alone
Waxahachie	waxahachie	Waxahachie	city	in
Wayao	wayao	Wayao	city	in
Wayaobu	wayaobu	Wayaobu	city	alone
Wayne	wayne	Wayne	city	no
Waynesboro	waynesboro	Waynesboro	city	in
Wazirabad	wazirabad	Wazirabad	city	alone
Weatherford	weatherford	Weatherford	city	in
Wedi	wedi	Wedi	city	in
Wednesbury	wednesbury	Wednesbury	city	in
Wednesfield	wednesfield	Wednesfield	city	in
Weener	weener	Weener	city	in
Weert	weert	Weert	city	in
Wegberg	wegberg	Wegberg	city	in
Weidian	weidian	Weidian	city	in
Weifang	weifang	Weifang	city	alone
Weihai	weihai	Weihai	city	alone
Weiji	weiji	Weiji	city	in
Weil am Rhein	weil-am-rhein	Weil am Rhein	city	alone
Weil der Stadt	weil-der-stadt	Weil der Stadt	city	alone
Weilerswist	weilerswist	Weilerswist	city	in
Weimiao	weimiao	Weimiao	city	in
Weinan	weinan	Weinan	city	alone
Weingarten	weingarten	Weingarten	city	in
Weinheim	weinheim	Weinheim	city	no
Weining	weining	Weining	city	in
Weinstadt-Endersbach	weinstadt-endersbach	Weinstadt-Endersbach	city	alone
Weirton	weirton	Weirton	city	in
Weirton Heights	weirton-heights	Weirton Heights	city	alone
Weißenburg in Bayern	weissenburg-in-bayern	Weißenburg in Bayern	city	alone
Weiterstadt	weiterstadt	Weiterstadt	city	in
Veiherovas	wejherowo	Wejherowo	city	in
Wejherowo	wejherowo	Wejherowo	city	in
Wejrowò	wejherowo	Wejherowo	city	in
Wekiwa Springs	wekiwa-springs	Wekiwa Springs	city	alone
Welahan	welahan	Welahan	city	in
Wele-Nzas	wele-nzas	Wele-Nzas	region	alone
Weleri	weleri	Weleri	city	in
Welisara	welisara	Welisara	city	in
Welkom	welkom	Welkom	city	alone
Welland	welland	Welland	city	in
Wellesley	wellesley	Wellesley	city	in
Welling	welling	Welling	city	in
Wellingborough	wellingborough	Wellingborough	city	in
Welwyn Garden City	welwyn-garden-city	Welwyn Garden City	city	alone
Wenatchee	wenatchee	Wenatchee	city	in
Wenchang	wenchang	Wenchang	city	alone
Wendelstein	wendelstein	Wendelstein	city	in
Wenden	wenden	Wenden	city	no
Wendlingen am Neckar	wendlingen-am-neckar	Wendlingen am Neckar	city	alone
Wenjiang	wenjiang	Wenjiang	city	alone
Wenling	wenling	Wenling	city	alone
Wenshan City	wenshan-city	Wenshan City	city	alone
Wenshang	wenshang	Wenshang	city	in
Wentzville	wentzville	Wentzville	city	in
Wenxian Chengguanzhen	wenxian-chengguanzhen	Wenxian Chengguanzhen	city	alone
Wenxing	wenxing	Wenxing	city	in
Wenzhou	wenzhou	Wenzhou	city	alone
Wénju shehiri	wenzhou	Wenzhou	city	alone
Werdau	werdau	Werdau	city	in
Werdohl	werdohl	Werdohl	city	in
Werl	werl	Werl	city	in
Wermelskirchen	wermelskirchen	Wermelskirchen	city	in
Werne	werne	Werne	city	no
Werota	werota	Werota	city	in
Wertheim am Main	wertheim-am-main	Wertheim am Main	city	alone
Weru	weru	Weru	city	in
Weslaco	weslaco	Weslaco	city	in
Wesseling	wesseling	Wesseling	city	in
Wesselsbron	wesselsbron	Wesselsbron	city	in
Western Africa	west-africa	West Africa	region	alone
West Albany	west-albany	West Albany	city	alone
West Allis	west-allis	West Allis	city	alone
West and East Lealman	west-and-east-lealman	West and East Lealman	city	alone
West Azarbaijan	west-azarbaijan	West Azarbaijan	region	alone
West Azerbaijan	west-azerbaijan	West Azerbaijan	region	alone
West Babylon	west-babylon	West Babylon	city	alone
West Bačka	west-backa	West Bačka	region	alone
West Bend	west-bend	West Bend	city	alone
State of West Bengal	west-bengal	West Bengal	region	alone
West Berkshire	west-berkshire	West Berkshire	region	alone
West Bloomfield	west-bloomfield	West Bloomfield	city	alone
West Bridgford	west-bridgford	West Bridgford	city	alone
West Bromwich	west-bromwich	West Bromwich	city	alone
West Carson	west-carson	West Carson	city	alone
West Chester	west-chester	West Chester	city	alone
West Chicago	west-chicago	West Chicago	city	alone
West Columbia	west-columbia	West Columbia	city	alone
West Coon Rapids	west-coon-rapids	West Coon Rapids	city	alone
West Covina	west-covina	West Covina	city	alone
West Darfur	west-darfur	West Darfur	region	alone
West Des Moines	west-des-moines	West Des Moines	city	alone
West Dunbartonshire	west-dunbartonshire	West Dunbartonshire	region	alone
West Elkridge	west-elkridge	West Elkridge	city	alone
West End	west-end	West End	city	alone
West Falls Church	west-falls-church	West Falls Church	city	alone
West Fargo	west-fargo	West Fargo	city	alone
West Flanders	west-flanders	West Flanders	region	alone
West Grand Bahama	west-grand-bahama	West Grand Bahama	region	alone
West Greece	west-greece	West Greece	region	alone
West Gulfport	west-gulfport	West Gulfport	city	alone
West Hartford	west-hartford	West Hartford	city	alone
West Haven	west-haven	West Haven	city	alone
West Hempstead	west-hempstead	West Hempstead	city	alone
West Hollywood	west-hollywood	West Hollywood	city	alone
West Islip	west-islip	West Islip	city	alone
West Java	west-java	West Java	region	alone
West Jordan	west-jordan	West Jordan	city	alone
West Kalimantan	west-kalimantan	West Kalimantan	region	alone
West Kazakhstan	west-kazakhstan	West Kazakhstan	region	alone
West Kelowna	west-kelowna	West Kelowna	city	alone
West Kordofan	west-kordofan	West Kordofan	region	alone
West Kurdufan	west-kurdufan	West Kurdufan	region	alone
West Lafayette	west-lafayette	West Lafayette	city	alone
West Lake Sammamish	west-lake-sammamish	West Lake Sammamish	city	alone
West Lake Stevens	west-lake-stevens	West Lake Stevens	city	alone
West Linn	west-linn	West Linn	city	alone
West Little River	west-little-river	West Little River	city	alone
West Lothian	west-lothian	West Lothian	region	alone
West Lynchburg	west-lynchburg	West Lynchburg	city	alone
West Macedonia	west-macedonia	West Macedonia	region	alone
West Melbourne	west-melbourne	West Melbourne	city	alone
West Memphis	west-memphis	West Memphis	city	alone
West Mifflin	west-mifflin	West Mifflin	city	alone
West Milford	west-milford	West Milford	city	alone
West Molesey	west-molesey	West Molesey	city	alone
West New Britain	west-new-britain	West New Britain	region	alone
West New York	west-new-york	West New York	city	alone
West Nusa Tenggara	west-nusa-tenggara	West Nusa Tenggara	region	alone
West Odessa	west-odessa	West Odessa	city	alone
West Orange	west-orange	West Orange	city	alone
West Palm Beach	west-palm-beach	West Palm Beach	city	alone
West Panamá	west-panama	West Panamá	region	alone
West Pensacola	west-pensacola	West Pensacola	city	alone
West Pokot	west-pokot	West Pokot	region	alone
West Pomerania	west-pomerania	West Pomerania	region	alone
West Puente Valley	west-puente-valley	West Puente Valley	city	alone
West Sacramento	west-sacramento	West Sacramento	city	alone
West Saint Paul	west-saint-paul	West Saint Paul	city	alone
West Scarborough	west-scarborough	West Scarborough	city	alone
West Seneca	west-seneca	West Seneca	city	alone
West Springfield	west-springfield	West Springfield	city	alone
West Sulawesi	west-sulawesi	West Sulawesi	region	alone
West Sumatra	west-sumatra	West Sumatra	region	alone
West Sussex	west-sussex	West Sussex	region	alone
West Torrington	west-torrington	West Torrington	city	alone
West University Place	west-university-place	West University Place	city	alone
West Vancouver	west-vancouver	West Vancouver	city	alone
West Warwick	west-warwick	West Warwick	city	alone
West Whittier-Los Nietos	west-whittier-los-nietos	West Whittier-Los Nietos	city	alone
Westbrook	westbrook	Westbrook	city	in
Westbury	westbury	Westbury	city	in
Westchase	westchase	Westchase	city	in
Westchester	westchester	Westchester	city	in
Westerly	westerly	Westerly	city	in
Western Area	western-area	Western Area	region	alone
Western Asia	western-asia	Western Asia	region	alone
Western Bahr al Ghazal	western-bahr-al-ghazal	Western Bahr al Ghazal	region	alone
Western Bahr el Ghazal	western-bahr-el-ghazal	Western Bahr el Ghazal	region	alone
Western Cape	western-cape	Western Cape	region	alone
Western Darfur	western-darfur	Western Darfur	region	alone
Western Equatoria	western-equatoria	Western Equatoria	region	alone
Western Visayas	western-visayas	Western Visayas	region	alone
Westerstede	westerstede	Westerstede	city	in
Westerville	westerville	Westerville	city	in
Westfield	westfield	Westfield	city	in
Westford	westford	Westford	city	in
Westhoughton	westhoughton	Westhoughton	city	in
Westlake	westlake	Westlake	city	in
Westland	westland	Westland	city	in
Westmeath	westmeath	Westmeath	region	alone
Westmont	westmont	Westmont	city	in
Westmoreland	westmoreland	Westmoreland	region	in
Westmount	westmount	Westmount	city	in
Weston	weston	Weston	city	no
Weston-super-Mare	weston-super-mare	Weston-super-Mare	city	alone
Westonaria	westonaria	Westonaria	city	in
Westport	westport	Westport	city	in
Wete	wete	Wete	city	in
Wethersfield	wethersfield	Wethersfield	city	in
Wetter	wetter	Wetter	city	in
Wettingen	wettingen	Wettingen	city	in
Wevelgem	wevelgem	Wevelgem	city	in
Wexford	wexford	Wexford	city	in
Weybridge	weybridge	Weybridge	city	in
Weymouth	weymouth	Weymouth	city	in
Whakatane	whakatane	Whakatane	city	in
Whanganui	whanganui	Whanganui	city	in
Whangarei	whangarei	Whangarei	city	in
Wheaton	wheaton	Wheaton	city	in
Wheeling	wheeling	Wheeling	city	in
Whickham	whickham	Whickham	city	in
White Bear Lake	white-bear-lake	White Bear Lake	city	alone
Whitefield	whitefield	Whitefield	city	in
Whitehall Township	whitehall-township	Whitehall Township	city	alone
Whitehaven	whitehaven	Whitehaven	city	in
Whitehorse	whitehorse	Whitehorse	city	in
Whitestone	whitestone	Whitestone	city	in
Whitley Bay	whitley-bay	Whitley Bay	city	alone
Whitney	whitney	Whitney	city	no
Whitstable	whitstable	Whitstable	city	in
Whittier	whittier	Whittier	city	no
Wichian Buri	wichian-buri	Wichian Buri	city	alone
Wichit	wichit	Wichit	city	in
Wichita Falls	wichita-falls	Wichita Falls	city	alone
Wickford	wickford	Wickford	city	in
Wicklow	wicklow	Wicklow	region	alone
Widnes	widnes	Widnes	city	in
Wiehl	wiehl	Wiehl	city	in
Wiesloch	wiesloch	Wiesloch	city	in
Wigston Magna	wigston-magna	Wigston Magna	city	alone
Wijchen	wijchen	Wijchen	city	in
Wil	wil	Wil	city	no
Wil SG	wil	Wil	city	alone
Wildeshausen	wildeshausen	Wildeshausen	city	in
Wildomar	wildomar	Wildomar	city	in
Wildwood	wildwood	Wildwood	city	in
Wilkes-Barre	wilkes-barre	Wilkes-Barre	city	alone
Wilkinsburg	wilkinsburg	Wilkinsburg	city	in
Willenhall	willenhall	Willenhall	city	in
Willesden	willesden	Willesden	city	in
Williamsburg	williamsburg	Williamsburg	city	in
Williamsport	williamsport	Williamsport	city	in
Williamstown	williamstown	Williamstown	city	in
Willich	willich	Willich	city	in
Willimantic	willimantic	Willimantic	city	in
Willingboro	willingboro	Willingboro	city	in
Williston	williston	Williston	city	in
Willmar	willmar	Willmar	city	in
Willoughby	willoughby	Willoughby	city	in
Willow Grove	willow-grove	Willow Grove	city	alone
Willowbrook	willowbrook	Willowbrook	city	in
Willowdale	willowdale	Willowdale	city	in
Wilmette	wilmette	Wilmette	city	in
Wilmington Island	wilmington-island	Wilmington Island	city	alone
Wilmslow	wilmslow	Wilmslow	city	in
Wilnsdorf	wilnsdorf	Wilnsdorf	city	in
Wilrijk	wilrijk	Wilrijk	city	in
Wilson	wilson	Wilson	city	no
Wilsonville	wilsonville	Wilsonville	city	in
Wilton	wilton	Wilton	city	no
Wiltz	wiltz	Wiltz	region	in
Winamac	winamac	Winamac	city	in
Winder	winder	Winder	city	in
Windham	windham	Windham	city	in
Windsor and Maidenhead	windsor-and-maidenhead	Windsor and Maidenhead	region	alone
Winejok	winejok	Winejok	city	alone
Winneba	winneba	Winneba	city	in
Winona	winona	Winona	city	no
Winsen	winsen	Winsen	city	no
Winsford	winsford	Winsford	city	in
Winterswijk	winterswijk	Winterswijk	city	in
Winthrop	winthrop	Winthrop	city	in
Wipperfürth	wipperfurth	Wipperfürth	city	in
Wiradesa	wiradesa	Wiradesa	city	in
Wirral	wirral	Wirral	region	alone
Wisbech	wisbech	Wisbech	city	in
Wisconsin Rapids	wisconsin-rapids	Wisconsin Rapids	city	alone
Wishaw	wishaw	Wishaw	city	in
Witbank	witbank	Witbank	city	alone
Witham	witham	Witham	city	in
Witney	witney	Witney	city	in
Wittmund	wittmund	Wittmund	city	in
Wittstock	wittstock	Wittstock	city	in
Witzenhausen	witzenhausen	Witzenhausen	city	in
Włochy	wlochy	Włochy	city	in
Vloclavekas	wloclawek	Włocławek	city	alone
Włocławek	wloclawek	Włocławek	city	alone
Woburn	woburn	Woburn	city	in
Wodonga	wodonga	Wodonga	city	in
Silezijos Vodzislavas	wodzislaw-slaski	Wodzisław Śląski	city	alone
Wodzisław Śląski	wodzislaw-slaski	Wodzisław Śląski	city	alone
Woerden	woerden	Woerden	city	in
Wokha	wokha	Wokha	city	in
Woking	woking	Woking	city	in
Wokingham	wokingham	Wokingham	city	in
Wola	wola	Wola	city	in
Wolcott	wolcott	Wolcott	city	in
Woleu-Ntem	woleu-ntem	Woleu-Ntem	region	alone
Wolfen	wolfen	Wolfen	city	in
Wolfratshausen	wolfratshausen	Wolfratshausen	city	in
Wollongong	wollongong	Wollongong	city	alone
Wolmaransstad	wolmaransstad	Wolmaransstad	city	in
Volominas	wolomin	Wołomin	city	in
Wołomin	wolomin	Wołomin	city	in
Woluwe-Saint-Lambert	woluwe-saint-lambert	Woluwe-Saint-Lambert	city	alone
Woluwé-Saint-Lambert	woluwe-saint-lambert	Woluwe-Saint-Lambert	city	alone
Wombwell	wombwell	Wombwell	city	in
Wong Tai Sin	wong-tai-sin	Wong Tai Sin	region	alone
Wongsorejo	wongsorejo	Wongsorejo	city	in
Wŏnju	wonju	Wŏnju	city	alone
Wonopringgo	wonopringgo	Wonopringgo	city	in
Wonosobo	wonosobo	Wonosobo	city	alone
Wonsan	wonsan	Wonsan	city	alone
Woodbridge	woodbridge	Woodbridge	city	in
Woodburn	woodburn	Woodburn	city	in
Woodbury	woodbury	Woodbury	city	in
Woodford Green	woodford-green	Woodford Green	city	alone
Woodhaven	woodhaven	Woodhaven	city	in
Woodland	woodland	Woodland	city	in
Woodlawn	woodlawn	Woodlawn	city	in
Woodmere	woodmere	Woodmere	city	in
Woodridge	woodridge	Woodridge	city	in
Woodrow	woodrow	Woodrow	city	no
Woodside	woodside	Woodside	city	in
Woodstock	woodstock	Woodstock	city	in
Woonsocket	woonsocket	Woonsocket	city	in
Wooster	wooster	Wooster	city	in
Woqooyi Galbeed	woqooyi-galbeed	Woqooyi Galbeed	region	alone
Worcester Park	worcester-park	Worcester Park	city	alone
Worcestershire	worcestershire	Worcestershire	region	alone
Workington	workington	Workington	city	in
Worksop	worksop	Worksop	city	in
Woroba	woroba	Woroba	region	alone
Wörth am Rhein	worth-am-rhein	Wörth am Rhein	city	alone
Worthing	worthing	Worthing	city	in
Wright	wright	Wright	city	no
Vžesnia	wrzesnia	Września	city	in
Września	wrzesnia	Września	city	in
Wuchang	wuchang	Wuchang	city	alone
Wucheng	wucheng	Wucheng	city	alone
Wuchuan	wuchuan	Wuchuan	city	alone
Wuda	wuda	Wuda	city	in
Wudalike	wudalike	Wudalike	city	in
Wuduan	wuduan	Wuduan	city	in
Wuelfrath	wuelfrath	Wuelfrath	city	in
Wülfrath	wuelfrath	Wuelfrath	city	in
Wugang	wugang	Wugang	city	alone
Wuhai	wuhai	Wuhai	city	alone
Wuhe	wuhe	Wuhe	city	in
Wuhu	wuhu	Wuhu	city	alone
Wujing	wujing	Wujing	city	alone
Wukari	wukari	Wukari	city	alone
Wulingyuan	wulingyuan	Wulingyuan	city	in
Wum	wum	Wum	city	no
Wunstorf	wunstorf	Wunstorf	city	in
Würselen	wurselen	Würselen	city	in
Wurzen	wurzen	Wurzen	city	in
Wushan	wushan	Wushan	city	alone
Wusu	wusu	Wusu	city	in
Wuwei	wuwei	Wuwei	city	alone
Wuxue	wuxue	Wuxue	city	alone
Wuyang	wuyang	Wuyang	city	alone
Wuying	wuying	Wuying	city	in
Wuyishan	wuyishan	Wuyishan	city	alone
Wuzhen	wuzhen	Wuzhen	city	alone
Wuzhishan	wuzhishan	Wuzhishan	city	alone
Wuzhou	wuzhou	Wuzhou	city	alone
Wyandotte	wyandotte	Wyandotte	city	in
Wyckoff	wyckoff	Wyckoff	city	in
Wylie	wylie	Wylie	city	no
Viškuvas	wyszkow	Wyszków	city	in
Wyszków	wyszkow	Wyszków	city	in
Jávea	xabia	Xàbia	city	in
Xàbia	xabia	Xàbia	city	in
Xaçmaz	xacmaz	Xaçmaz	city	in
Xai-Xai	xai-xai	Xai-Xai	city	alone
Xaisomboun	xaisomboun	Xaisomboun	region	alone
Xalapa	xalapa	Xalapa	city	alone
Xalisco	xalisco	Xalisco	city	in
Xam Nua	xam-nua	Xam Nua	city	alone
Xanten	xanten	Xanten	city	in
Xánthi	xanthi	Xánthi	city	in
Xanxerê	xanxere	Xanxerê	city	in
Játiva	xativa	Xàtiva	city	in
Xàtiva	xativa	Xàtiva	city	in
Xékong	xekong	Xékong	region	alone
Xenia	xenia	Xenia	city	no
Xiagnabouli	xiagnabouli	Xiagnabouli	region	alone
Amoy	xiamen	Xiamen	city	alone
Hsiang-ch’eng-chen	xiangcheng	Xiangcheng	city	alone
Xiangcheng	xiangcheng	Xiangcheng	city	alone
Xiangcheng Chengguanzhen	xiangcheng-chengguanzhen	Xiangcheng Chengguanzhen	city	alone
Xiangfan	xiangfan	Xiangfan	city	alone
Xiangjiaba	xiangjiaba	Xiangjiaba	city	alone
Xiangkhoang	xiangkhoang	Xiangkhoang	region	alone
Xiangkhouang	xiangkhouang	Xiangkhouang	region	alone
Xiangtan	xiangtan	Xiangtan	city	alone
Xiangxiang	xiangxiang	Xiangxiang	city	alone
Xiangzhou	xiangzhou	Xiangzhou	city	alone
Xianju	xianju	Xianju	city	alone
Xianning	xianning	Xianning	city	alone
Xiannü	xiannu	Xiannü	city	alone
Xianshuigu	xianshuigu	Xianshuigu	city	alone
Xiantao	xiantao	Xiantao	city	alone
Xianyang	xianyang	Xianyang	city	alone
Xiaogan	xiaogan	Xiaogan	city	alone
Xiaogang	xiaogang	Xiaogang	city	alone
Xiaolingwei	xiaolingwei	Xiaolingwei	city	alone
Xiaoshan	xiaoshan	Xiaoshan	city	alone
Xiaoshi	xiaoshi	Xiaoshi	city	alone
Xiaoweizhai	xiaoweizhai	Xiaoweizhai	city	in
Xiasi	xiasi	Xiasi	city	in
Xiazhen	xiazhen	Xiazhen	city	alone
Xiazhuang	xiazhuang	Xiazhuang	city	alone
Xichang	xichang	Xichang	city	alone
Xichuan	xichuan	Xichuan	city	in
Xico	xico	Xico	city	in
Xicotepec de Juárez	xicotepec-de-juarez	Xicotepec de Juárez	city	alone
Xifeng	xifeng	Xifeng	city	alone
Xigang	xigang	Xigang	city	alone
Xigazê	xigaze	Xigazê	city	alone
Xihe	xihe	Xihe	city	in
Xihu	xihu	Xihu	city	in
Xilin Hot	xilin-hot	Xilin Hot	city	alone
Ximeicun	ximeicun	Ximeicun	city	alone
Xincheng	xincheng	Xincheng	city	alone
Xindi	xindi	Xindi	city	alone
Xindian	xindian	Xindian	city	alone
Xingcheng	xingcheng	Xingcheng	city	alone
Xingguo	xingguo	Xingguo	city	alone
Xinghua	xinghua	Xinghua	city	alone
Xinglongshan	xinglongshan	Xinglongshan	city	in
Xinglou	xinglou	Xinglou	city	in
Xingning	xingning	Xingning	city	alone
Xingren	xingren	Xingren	city	alone
Xingtai	xingtai	Xingtai	city	alone
Xinguara	xinguara	Xinguara	city	in
Xingyi	xingyi	Xingyi	city	alone
Xinhe	xinhe	Xinhe	city	in
Xinji	xinji	Xinji	city	alone
Xinjiang Uyghur Autonomous	xinjiang-uyghur-autonomous	Xinjiang Uyghur Autonomous	region	alone
Xinle	xinle	Xinle	city	alone
Xinmin	xinmin	Xinmin	city	alone
Xinqing	xinqing	Xinqing	city	in
Xinshi	xinshi	Xinshi	city	alone
Xintai	xintai	Xintai	city	alone
Xinxiang	xinxiang	Xinxiang	city	alone
Xinxing	xinxing	Xinxing	city	alone
Xinyang	xinyang	Xinyang	city	alone
Xinyi	xinyi	Xinyi	city	alone
Xinyu	xinyu	Xinyu	city	alone
Künəs	xinyuan	Xinyuan	city	alone
Xinyuan	xinyuan	Xinyuan	city	alone
Xinzhai	xinzhai	Xinzhai	city	alone
Xinzhi	xinzhi	Xinzhi	city	alone
Hsin-hsien-ch’eng	xinzhou	Xinzhou	city	alone
Xinzhou	xinzhou	Xinzhou	city	alone
Xiongzhou	xiongzhou	Xiongzhou	city	alone
Xique Xique	xique-xique	Xique Xique	city	alone
Xirdalan	xirdalan	Xirdalan	city	in
Xirivella	xirivella	Xirivella	city	in
Li-ling-ch’eng	xishan	Xishan	city	alone
Xishan	xishan	Xishan	city	alone
Xiugu	xiugu	Xiugu	city	alone
Xiulin	xiulin	Xiulin	city	alone
Xiuyan	xiuyan	Xiuyan	city	alone
Xiuying	xiuying	Xiuying	city	alone
Xixiang	xixiang	Xixiang	city	alone
Xo'jayli Shahri	xo-jayli-shahri	Xo'jayli Shahri	city	alone
Xochimilco	xochimilco	Xochimilco	city	alone
Xorazm	xorazm	Xorazm	region	alone
Xuân Mai	xuan-mai	Xuân Mai	city	alone
Xuanhua	xuanhua	Xuanhua	city	alone
Xuantan	xuantan	Xuantan	city	alone
Xuanzhou	xuanzhou	Xuanzhou	city	alone
Xuchang	xuchang	Xuchang	city	alone
Xucheng	xucheng	Xucheng	city	alone
Xujiang	xujiang	Xujiang	city	alone
Xunchang	xunchang	Xunchang	city	alone
Xunsi	xunsi	Xunsi	city	in
Xunyang	xunyang	Xunyang	city	alone
Xuyong	xuyong	Xuyong	city	alone
Xuzhou	xuzhou	Xuzhou	city	alone
Xuzhuang	xuzhuang	Xuzhuang	city	in
Ya'an	ya-an	Ya'an	city	alone
Yablonovsky	yablonovsky	Yablonovsky	city	in
Yabrud	yabrud	Yabrud	city	in
Yabucoa	yabucoa	Yabucoa	region	alone
Yachimata	yachimata	Yachimata	city	alone
Yacuiba	yacuiba	Yacuiba	city	alone
Yacuíba	yacuiba	Yacuiba	city	alone
Yadgir	yadgir	Yadgir	city	alone
Yafran	yafran	Yafran	city	alone
Yagha	yagha	Yagha	region	in
Yagoua	yagoua	Yagoua	city	alone
Yagry	yagry	Yagry	city	in
Yaguachi Nuevo	yaguachi-nuevo	Yaguachi Nuevo	city	alone
Yaguajay	yaguajay	Yaguajay	city	in
Yahyalı	yahyali	Yahyalı	city	in
Yaita	yaita	Yaita	city	in
Yaizu	yaizu	Yaizu	city	alone
Yakeshi	yakeshi	Yakeshi	city	alone
Yakima	yakima	Yakima	city	in
Yakuplu	yakuplu	Yakuplu	city	in
Yakutat	yakutat	Yakutat	city	in
Yala	yala	Yala	city	in
Yalova	yalova	Yalova	city	alone
Yalutorovsk	yalutorovsk	Yalutorovsk	city	in
Yalvaç	yalvac	Yalvaç	city	in
Yamaga	yamaga	Yamaga	city	in
Yamagata	yamagata	Yamagata	city	alone
Yamaguchi	yamaguchi	Yamaguchi	city	no
Yamalo-Nenets	yamalo-nenets	Yamalo-Nenets	region	alone
Yamalo-Nenets Autonomous	yamalo-nenets-autonomous	Yamalo-Nenets Autonomous	region	alone
Yamanashi	yamanashi	Yamanashi	region	alone
Yamazakicho-nakabirose	yamazakicho-nakabirose	Yamazakicho-nakabirose	city	alone
Yambio	yambio	Yambio	city	in
Yambol	yambol	Yambol	city	alone
Yamethin	yamethin	Yamethin	city	in
Yamoto	yamoto	Yamoto	city	in
Yamunanagar	yamunanagar	Yamunanagar	city	alone
Yan’an	yan-an	Yan’an	city	alone
Yanagawa	yanagawa	Yanagawa	city	in
Yanai	yanai	Yanai	city	in
Yanam	yanam	Yanam	city	in
Yanamalakuduru	yanamalakuduru	Yanamalakuduru	city	in
Yanaul	yanaul	Yanaul	city	in
Yanbu	yanbu	Yanbu	city	alone
Yancheng	yancheng	Yancheng	city	alone
Yangambi	yangambi	Yangambi	city	in
Yangchun	yangchun	Yangchun	city	alone
Yangcun	yangcun	Yangcun	city	alone
Yanggang-do	yanggang-do	Yanggang-do	region	alone
Yanggu	yanggu	Yanggu	city	alone
Yanghe	yanghe	Yanghe	city	alone
Yangiqo'rg'on	yangiqo-rg-on	Yangiqo'rg'on	city	in
Yangirabot	yangirabot	Yangirabot	city	in
Yangiyer	yangiyer	Yangiyer	city	in
Yangiyŭl	yangiyul	Yangiyŭl	city	alone
Yangjiang	yangjiang	Yangjiang	city	alone
Yangju	yangju	Yangju	city	alone
Yangliuqing	yangliuqing	Yangliuqing	city	alone
Yangp'yŏng	yangp-yong	Yangp'yŏng	city	alone
Yangquan	yangquan	Yangquan	city	alone
Yangsan	yangsan	Yangsan	city	alone
Yangshuo	yangshuo	Yangshuo	city	alone
Yangtun	yangtun	Yangtun	city	in
Yanguan	yanguan	Yanguan	city	in
Yangjo shehiri	yangzhou	Yangzhou	city	alone
Yangzhou	yangzhou	Yangzhou	city	alone
Yanji	yanji	Yanji	city	alone
Yanliang	yanliang	Yanliang	city	alone
Yanta	yanta	Yanta	city	alone
Yantai	yantai	Yantai	city	alone
Yantongshan	yantongshan	Yantongshan	city	in
Yany Kapu	yany-kapu	Yany Kapu	city	alone
Yanzhou	yanzhou	Yanzhou	city	alone
Yanzibu	yanzibu	Yanzibu	city	in
Yao	yao	Yao	city	no
Yaoji	yaoji	Yaoji	city	alone
Yaowan	yaowan	Yaowan	city	alone
Yap	yap	Yap	region	in
Yara	yara	Yara	city	in
Yaracuy	yaracuy	Yaracuy	region	alone
Yarim	yarim	Yarim	city	in
Yaring	yaring	Yaring	city	in
Yaritagua	yaritagua	Yaritagua	city	alone
Yarm	yarm	Yarm	city	in
Yarmouth	yarmouth	Yarmouth	city	in
Yartsevo	yartsevo	Yartsevo	city	in
Yashan	yashan	Yashan	city	in
Yashio	yashio	Yashio	city	alone
Yasinovataya	yasinovataya	Yasinovataya	city	in
Yasynuvata	yasinovataya	Yasinovataya	city	in
Yasothon	yasothon	Yasothon	region	alone
Yasugicho	yasugicho	Yasugicho	city	in
Yasuj	yasuj	Yasuj	city	alone
Yate	yate	Yate	city	in
Yateley	yateley	Yateley	city	in
Yatenga	yatenga	Yatenga	region	alone
Yatou	yatou	Yatou	city	alone
Yaţţa	yatta	Yaţţa	city	in
Yau Tsim Mong	yau-tsim-mong	Yau Tsim Mong	region	alone
Yauco	yauco	Yauco	region	in
Yautepec	yautepec	Yautepec	city	in
Yaval	yaval	Yaval	city	in
Yavatmal	yavatmal	Yavatmal	city	alone
Yavné	yavne	Yavné	city	in
Yawata	yawata	Yawata	city	alone
Yaxing	yaxing	Yaxing	city	alone
Yazd	yazd	Yazd	city	in
Yeadon	yeadon	Yeadon	city	in
Yebaishou	yebaishou	Yebaishou	city	alone
Yebao	yebao	Yebao	city	in
Iecla	yecla	Yecla	city	in
Yecla	yecla	Yecla	city	in
Yefremov	yefremov	Yefremov	city	in
Yegor'yevsk	yegor-yevsk	Yegor'yevsk	city	alone
Yehud	yehud	Yehud	city	in
Yehud-Monosson	yehud-monosson	Yehud-Monosson	city	alone
Yei	yei	Yei	city	no
Yelabuga	yelabuga	Yelabuga	city	alone
Yelahanka	yelahanka	Yelahanka	city	alone
Yelets	yelets	Yelets	city	alone
Yelizovo	yelizovo	Yelizovo	city	in
Yellandu	yellandu	Yellandu	city	in
Yellowknife	yellowknife	Yellowknife	city	in
Yemanzhelinsk	yemanzhelinsk	Yemanzhelinsk	city	in
Yên Bái	yen-bai	Yên Bái	city	alone
Yên Vinh	yen-vinh	Yên Vinh	city	alone
Yenakiyeve	yenakiyeve	Yenakiyeve	city	alone
Yenangyaung	yenangyaung	Yenangyaung	city	alone
Yendi	yendi	Yendi	city	in
Yenişehir	yenisehir	Yenişehir	city	in
Yeoju	yeoju	Yeoju	city	in
Yeola	yeola	Yeola	city	in
Yeongam	yeongam	Yeongam	city	in
Yeongju	yeongju	Yeongju	city	alone
Yeonil	yeonil	Yeonil	city	in
Yeosu	yeosu	Yeosu	city	alone
Yeovil	yeovil	Yeovil	city	in
Yerba Buena	yerba-buena	Yerba Buena	city	alone
Yerköy	yerkoy	Yerköy	city	in
Yerres	yerres	Yerres	city	in
Yesan	yesan	Yesan	city	in
Yeşilli	yesilli	Yeşilli	city	in
Yessentuki	yessentuki	Yessentuki	city	alone
Yevlakh	yevlakh	Yevlakh	city	alone
Yevpatoriya	yevpatoriya	Yevpatoriya	city	alone
Yeysk	yeysk	Yeysk	city	alone
Yeyuan	yeyuan	Yeyuan	city	alone
Yezhou	yezhou	Yezhou	city	alone
Yibin	yibin	Yibin	city	alone
Yichang	yichang	Yichang	city	alone
Yicheng	yicheng	Yicheng	city	alone
Yichun	yichun	Yichun	city	alone
Yidu	yidu	Yidu	city	in
Yigo	yigo	Yigo	region	in
Yigou	yigou	Yigou	city	in
Yilan	yilan	Yilan	city	alone
Yima	yima	Yima	city	in
Yinchuan	yinchuan	Yinchuan	city	alone
Yingchuan	yingchuan	Yingchuan	city	alone
Yingjiang	yingjiang	Yingjiang	city	alone
Ying-k’ou-shih	yingkou	Yingkou	city	alone
Yingkou	yingkou	Yingkou	city	alone
Yingli	yingli	Yingli	city	in
Yingpan	yingpan	Yingpan	city	in
Yingqiu	yingqiu	Yingqiu	city	alone
Yingshang Chengguanzhen	yingshang-chengguanzhen	Yingshang Chengguanzhen	city	alone
Yingtan	yingtan	Yingtan	city	alone
Yining	yining	Yining	city	alone
Ƣulja	yining	Yining	city	alone
Yinma	yinma	Yinma	city	alone
Yinqiao Zhen	yinqiao-zhen	Yinqiao Zhen	city	alone
Yintai	yintai	Yintai	city	alone
Yinzhu	yinzhu	Yinzhu	city	alone
Yirga 'Alem	yirga-alem	Yirga 'Alem	city	alone
Yishan	yishan	Yishan	city	alone
Yishui	yishui	Yishui	city	alone
Yitang	yitang	Yitang	city	in
Yiwu	yiwu	Yiwu	city	alone
Yiyang	yiyang	Yiyang	city	alone
Yizhou	yizhou	Yizhou	city	alone
Yizhuang	yizhuang	Yizhuang	city	in
Yobe	yobe	Yobe	region	in
Yokaichiba	yokaichiba	Yokaichiba	city	in
Yokkaichi	yokkaichi	Yokkaichi	city	alone
Yokosuka	yokosuka	Yokosuka	city	alone
Yokote	yokote	Yokote	city	in
Yola	yola	Yola	city	in
Yolöten	yoloten	Yolöten	city	in
Yomitan	yomitan	Yomitan	city	in
Yomou	yomou	Yomou	region	in
Yona	yona	Yona	region	in
Yonago	yonago	Yonago	city	alone
Yonezawa	yonezawa	Yonezawa	city	alone
Yongbei	yongbei	Yongbei	city	alone
Yongchuan	yongchuan	Yongchuan	city	alone
Yongfeng	yongfeng	Yongfeng	city	alone
Yongjian	yongjian	Yongjian	city	in
Yongning	yongning	Yongning	city	alone
Yongqing	yongqing	Yongqing	city	in
Yongzhou	yongzhou	Yongzhou	city	alone
Yǒngzhou	yongzhou	Yongzhou	city	alone
Yŏnmu	yonmu	Yŏnmu	city	in
Yonne	yonne	Yonne	region	in
Yono	yono	Yono	city	in
Yopal	yopal	Yopal	city	alone
Yorba Linda	yorba-linda	Yorba Linda	city	alone
Yorii	yorii	Yorii	city	in
Yorkton	yorkton	Yorkton	city	in
Yorkville	yorkville	Yorkville	city	in
Yoro	yoro	Yoro	region	in
Yoshida-kasugacho	yoshida-kasugacho	Yoshida-kasugacho	city	alone
Yoshii	yoshii	Yoshii	city	in
Yoshikawa	yoshikawa	Yoshikawa	city	alone
Yoshkar-Ola	yoshkar-ola	Yoshkar-Ola	city	alone
Yotsukaido	yotsukaido	Yotsukaido	city	alone
Youhao	youhao	Youhao	city	alone
Youkaichi	youkaichi	Youkaichi	city	in
Youssoufia	youssoufia	Youssoufia	city	alone
Yousuo	yousuo	Yousuo	city	in
Yozgat	yozgat	Yozgat	city	alone
Ypenburg	ypenburg	Ypenburg	city	in
Ieper	ypres	Ypres	city	in
Ypres	ypres	Ypres	city	in
Ypsilanti	ypsilanti	Ypsilanti	city	in
T’ai-chung-hsien	yuanlin	Yuanlin	city	alone
Yuanlin	yuanlin	Yuanlin	city	alone
Yuanping	yuanping	Yuanping	city	alone
Yuanyang	yuanyang	Yuanyang	city	in
Yuba City	yuba-city	Yuba City	city	alone
Yubileyny	yubileyny	Yubileyny	city	in
Yubileynıy	yubileyny	Yubileyny	city	in
Yucaipa	yucaipa	Yucaipa	city	in
Yucca Valley	yucca-valley	Yucca Valley	city	alone
Yucheng	yucheng	Yucheng	city	alone
Yudong	yudong	Yudong	city	alone
Yuen Long	yuen-long	Yuen Long	region	alone
Yuen Long Kau Hui	yuen-long-kau-hui	Yuen Long Kau Hui	city	alone
Yueyang	yueyang	Yueyang	city	alone
Yugorsk	yugorsk	Yugorsk	city	in
Yuki	yuki	Yuki	city	in
Yüksekova	yuksekova	Yüksekova	city	alone
Yuktae-dong	yuktae-dong	Yuktae-dong	city	alone
Yukuhashi	yukuhashi	Yukuhashi	city	alone
Yulin	yulin	Yulin	city	alone
Yulinshi	yulinshi	Yulinshi	city	alone
Yuma	yuma	Yuma	city	in
Yumbo	yumbo	Yumbo	city	alone
Yuncheng	yuncheng	Yuncheng	city	alone
Yunfu	yunfu	Yunfu	city	alone
Yunjin	yunjin	Yunjin	city	in
Yunlin	yunlin	Yunlin	region	alone
Yunlong	yunlong	Yunlong	city	alone
Yunmeng Chengguanzhen	yunmeng-chengguanzhen	Yunmeng Chengguanzhen	city	alone
Yün-meng-hsien	yunmeng-chengguanzhen	Yunmeng Chengguanzhen	city	alone
Yunnanyi	yunnanyi	Yunnanyi	city	alone
Yunyang	yunyang	Yunyang	city	alone
Yurga	yurga	Yurga	city	alone
Yurimaguas	yurimaguas	Yurimaguas	city	in
Yuriria	yuriria	Yuriria	city	in
Yushu	yushu	Yushu	city	alone
Yutan	yutan	Yutan	city	in
Yuxi	yuxi	Yuxi	city	in
Yuxia	yuxia	Yuxia	city	alone
Yuyao	yuyao	Yuyao	city	alone
Yuzawa	yuzawa	Yuzawa	city	in
Yuzhne	yuzhne	Yuzhne	city	in
Yujno-Saxalinsk	yuzhno-sakhalinsk	Yuzhno-Sakhalinsk	city	alone
Yuzhno-Sakhalinsk	yuzhno-sakhalinsk	Yuzhno-Sakhalinsk	city	alone
Yuzhnoukrainsk	yuzhnoukrainsk	Yuzhnoukrainsk	city	in
Yuzhnoural'sk	yuzhnoural-sk	Yuzhnoural'sk	city	in
Yvelines	yvelines	Yvelines	region	alone
Yverdon-les-Bains	yverdon-les-bains	Yverdon-les-Bains	city	alone
Yylanly	yylanly	Yylanly	city	in
Zaandam	zaandam	Zaandam	city	alone
Zaanstad	zaanstad	Zaanstad	city	alone
Zabaykalsky	zabaykalsky	Zabaykalsky	region	alone
Zabid	zabid	Zabid	city	in
Žabljak	zabljak	Žabljak	region	alone
Zabol	zabol	Zabol	city	alone
Zabrze	zabrze	Zabrze	city	alone
Zabžas	zabrze	Zabrze	city	alone
Zabul	zabul	Zabul	region	in
Zacapa	zacapa	Zacapa	city	in
Zacapú	zacapu	Zacapú	city	in
Zacatecas City	zacatecas-city	Zacatecas City	city	alone
Zacatecoluca	zacatecoluca	Zacatecoluca	city	in
Zacatelco	zacatelco	Zacatelco	city	in
Zacatlán	zacatlan	Zacatlán	city	in
Zachary	zachary	Zachary	city	no
Żagań	zagan	Żagań	city	in
Žaganis	zagan	Żagań	city	in
Zagazig	zagazig	Zagazig	city	alone
Zaghouan	zaghouan	Zaghouan	region	alone
Zaghwan	zaghwan	Zaghwan	region	alone
Zagora	zagora	Zagora	city	in
Zagrebačka	zagrebacka	Zagrebačka	region	alone
Zahedan	zahedan	Zahedan	city	alone
Zahirabad	zahirabad	Zahirabad	city	in
Zahle	zahle	Zahle	city	alone
Zaida	zaida	Zaida	city	in
Zaidpur	zaidpur	Zaidpur	city	in
Zainsk	zainsk	Zainsk	city	in
Zəy	zainsk	Zainsk	city	no
Zaïo	zaio	Zaïo	city	in
Zaiciar	zajecar	Zaječar	city	in
Zaječar	zajecar	Zaječar	city	in
Zakho	zakho	Zakho	city	alone
Zakhu	zakho	Zakho	city	alone
Zakopane	zakopane	Zakopane	city	in
Zakopanė	zakopane	Zakopane	city	in
Zala	zala	Zala	region	in
Zalaegerszeg	zalaegerszeg	Zalaegerszeg	city	alone
Zalău	zalau	Zalău	city	alone
Zalingei	zalingei	Zalingei	city	in
Zaltbommel	zaltbommel	Zaltbommel	city	in
Zama	zama	Zama	city	in
Zamania	zamania	Zamania	city	in
Zambales	zambales	Zambales	region	alone
Zambezia	zambezia	Zambezia	region	alone
Zamboanga City	zamboanga-city	Zamboanga City	city	alone
Zamboanga del Norte	zamboanga-del-norte	Zamboanga del Norte	region	alone
Zamboanga del Sur	zamboanga-del-sur	Zamboanga del Sur	region	alone
Zamboanga Peninsula	zamboanga-peninsula	Zamboanga Peninsula	region	alone
Zamboanga Sibugay	zamboanga-sibugay	Zamboanga Sibugay	region	alone
Zamfara	zamfara	Zamfara	region	alone
Zamora	zamora	Zamora	city	no
Zamora-Chinchipe	zamora-chinchipe	Zamora-Chinchipe	region	alone
Zamostė	zamosc	Zamość	city	alone
Zamość	zamosc	Zamość	city	alone
Zanesville	zanesville	Zanesville	city	in
Zanjan	zanjan	Zanjan	city	alone
Zanzan²	zanzan	Zanzan²	region	alone
Zanzibar Central	zanzibar-central	Zanzibar Central	region	alone
Zanzibar North	zanzibar-north	Zanzibar North	region	alone
Zanzibar Urban	zanzibar-urban	Zanzibar Urban	region	alone
Zaoyang	zaoyang	Zaoyang	city	alone
Zaozhuang	zaozhuang	Zaozhuang	city	alone
Zapala	zapala	Zapala	city	in
Zapopan	zapopan	Zapopan	city	alone
Zaporizhzhya	zaporizhzhia	Zaporizhzhia	city	alone
Zaporozhye	zaporozhye	Zaporozhye	city	in
Zapotlanejo	zapotlanejo	Zapotlanejo	city	in
Zarand	zarand	Zarand	city	in
Zaranj	zaranj	Zaranj	city	in
Zárate	zarate	Zárate	city	no
Zaraza	zaraza	Zaraza	city	alone
Zarechnyy	zarechnyy	Zarechnyy	city	alone
Zarinsk	zarinsk	Zarinsk	city	in
Żary	zary	Żary	city	in
Žarai	zary	Żary	city	in
Zarzal	zarzal	Zarzal	city	in
Zarzis	zarzis	Zarzis	city	alone
Zaventem	zaventem	Zaventem	city	in
Zavkhan	zavkhan	Zavkhan	region	alone
Zavodoukovsk	zavodoukovsk	Zavodoukovsk	city	in
Zavolzh'ye	zavolzh-ye	Zavolzh'ye	city	in
Zavercis	zawiercie	Zawiercie	city	in
Zawiercie	zawiercie	Zawiercie	city	in
Zawiya	zawiya	Zawiya	city	alone
Zayed City	zayed-city	Zayed City	city	alone
Žďár nad Sázavou	zdar-nad-sazavou	Žďár nad Sázavou	region	alone
Zdunska Volia	zdunska-wola	Zduńska Wola	city	alone
Zduńska Wola	zdunska-wola	Zduńska Wola	city	alone
Region Zealand	zealand	Zealand	region	alone
Zeeland	zeeland	Zeeland	region	alone
Zeerust	zeerust	Zeerust	city	in
Zefta	zefta	Zefta	city	alone
Seist	zeist	Zeist	city	alone
Zeist	zeist	Zeist	city	alone
Zelenodolsk	zelenodolsk	Zelenodolsk	city	alone
Zelenogorsk	zelenogorsk	Zelenogorsk	city	alone
Zelenograd	zelenograd	Zelenograd	city	alone
Zelenokumsk	zelenokumsk	Zelenokumsk	city	in
Zelino	zelino	Zelino	city	in
Zhelinë	zelino	Zelino	city	in
Zemun	zemun	Zemun	city	alone
Zimony	zemun	Zemun	city	alone
Zernograd	zernograd	Zernograd	city	in
Zernoqrad	zernograd	Zernograd	city	in
Zestaponi	zestaponi	Zestaponi	city	in
Zevenaar	zevenaar	Zevenaar	city	in
Zeya	zeya	Zeya	city	in
Zeytinburnu	zeytinburnu	Zeytinburnu	city	alone
Zgežas	zgierz	Zgierz	city	in
Zgierz	zgierz	Zgierz	city	no
Zgorzelec	zgorzelec	Zgorzelec	city	in
Zgoželecas	zgorzelec	Zgorzelec	city	in
Zhakou	zhakou	Zhakou	city	in
Zhalantun	zhalantun	Zhalantun	city	alone
Zhambyl	zhambyl	Zhambyl	region	alone
Zhancheng	zhancheng	Zhancheng	city	in
Zhangaözen	zhangaozen	Zhangaözen	city	alone
Zhangatas	zhangatas	Zhangatas	city	in
Lung-ch’uan	zhangfeng	Zhangfeng	city	alone
Zhangfeng	zhangfeng	Zhangfeng	city	in
Zhangji	zhangji	Zhangji	city	alone
Zhangjiachuan	zhangjiachuan	Zhangjiachuan	city	alone
Zhangjiagang	zhangjiagang	Zhangjiagang	city	alone
Zhangjiajie	zhangjiajie	Zhangjiajie	city	alone
Zhangjiakou	zhangjiakou	Zhangjiakou	city	alone
Zhangye	zhangye	Zhangye	city	alone
Zhangzhai	zhangzhai	Zhangzhai	city	alone
Jyangju shehiri	zhangzhou	Zhangzhou	city	alone
Zhangzhou	zhangzhou	Zhangzhou	city	alone
Zhangzhuang	zhangzhuang	Zhangzhuang	city	alone
Zhanjiang	zhanjiang	Zhanjiang	city	alone
Zhaobaoshan	zhaobaoshan	Zhaobaoshan	city	alone
Zhaodong	zhaodong	Zhaodong	city	alone
Zhaodun	zhaodun	Zhaodun	city	alone
Zhaogezhuang	zhaogezhuang	Zhaogezhuang	city	alone
Zhaoqing	zhaoqing	Zhaoqing	city	alone
Zhaotong	zhaotong	Zhaotong	city	alone
Zhaoyuan	zhaoyuan	Zhaoyuan	city	alone
Zhaozhou	zhaozhou	Zhaozhou	city	alone
Zhaozhuang	zhaozhuang	Zhaozhuang	city	in
Zharkent	zharkent	Zharkent	city	in
Zhefang	zhefang	Zhefang	city	in
Zheleznodorozhnyy	zheleznodorozhnyy	Zheleznodorozhnyy	city	alone
Zheleznogorsk	zheleznogorsk	Zheleznogorsk	city	alone
Zheleznogorsk-Ilimskiy	zheleznogorsk-ilimskiy	Zheleznogorsk-Ilimskiy	city	alone
Zhelou	zhelou	Zhelou	city	in
Zhemgang	zhemgang	Zhemgang	region	alone
Zhengding	zhengding	Zhengding	city	alone
Zhengji	zhengji	Zhengji	city	in
Zhengjiatun	zhengjiatun	Zhengjiatun	city	alone
Zhenjiang	zhenjiang	Zhenjiang	city	alone
Ch’a-kan-shao	zhenlai	Zhenlai	city	alone
Zhenlai	zhenlai	Zhenlai	city	alone
Zhenping Chengguanzhen	zhenping-chengguanzhen	Zhenping Chengguanzhen	city	alone
Zhenzhou	zhenzhou	Zhenzhou	city	alone
Zheshan	zheshan	Zheshan	city	in
Zhetikara	zhetikara	Zhetikara	city	in
Zhetiqara	zhetikara	Zhetikara	city	in
Zhezqazghan	zhezqazghan	Zhezqazghan	city	alone
Zhicheng	zhicheng	Zhicheng	city	alone
Zhigou	zhigou	Zhigou	city	in
Zhigulevsk	zhigulevsk	Zhigulevsk	city	in
Zhijiang	zhijiang	Zhijiang	city	alone
Zhlobin	zhlobin	Zhlobin	city	alone
Zhmerynka	zhmerynka	Zhmerynka	city	in
Zhob	zhob	Zhob	city	in
Zhodzina	zhodzina	Zhodzina	city	alone
Zhonghe	zhonghe	Zhonghe	city	in
Jongshen shehiri	zhongshan	Zhongshan	city	alone
Zhongshan	zhongshan	Zhongshan	city	alone
Zhongshu	zhongshu	Zhongshu	city	alone
Zhongxiang	zhongxiang	Zhongxiang	city	alone
Chiu-hua-p’ing	zhongxin	Zhongxin	city	alone
Zhongxin	zhongxin	Zhongxin	city	in
Zhongxing	zhongxing	Zhongxing	city	in
Zhongxing New Village	zhongxing-new-village	Zhongxing New Village	city	alone
Zhoucheng	zhoucheng	Zhoucheng	city	alone
Zhoucun	zhoucun	Zhoucun	city	alone
Juko shehiri	zhoukou	Zhoukou	city	alone
Zhoukou	zhoukou	Zhoukou	city	alone
Zhoushan	zhoushan	Zhoushan	city	alone
Zhovti Vody	zhovti-vody	Zhovti Vody	city	alone
Zhuanghe	zhuanghe	Zhuanghe	city	alone
Zhuangyuan	zhuangyuan	Zhuangyuan	city	alone
Zhucheng	zhucheng	Zhucheng	city	alone
Zhuji	zhuji	Zhuji	city	alone
Zhujiajiao	zhujiajiao	Zhujiajiao	city	alone
Zhukovskiy	zhukovskiy	Zhukovskiy	city	alone
Zhumadian	zhumadian	Zhumadian	city	alone
Zhutang	zhutang	Zhutang	city	in
Zhuyi	zhuyi	Zhuyi	city	in
Zhuzhai	zhuzhai	Zhuzhai	city	in
Zhuzhou	zhuzhou	Zhuzhou	city	alone
Lang-ch’iung	zibihu	Zibihu	city	alone
Zibihu	zibihu	Zibihu	city	in
Zibo	zibo	Zibo	city	alone
Zeliona Gura	zielona-gora	Zielona Góra	city	alone
Zelonô Góra	zielona-gora	Zielona Góra	city	alone
Zielona Góra	zielona-gora	Zielona Góra	city	alone
Zigong	zigong	Zigong	city	alone
Ziguinchor	ziguinchor	Ziguinchor	city	alone
Zihuatanejo	zihuatanejo	Zihuatanejo	city	alone
Zile	zile	Zile	city	in
Žilina	zilina	Žilina	city	alone
Žilinský kraj	zilinsky-kraj	Žilinský kraj	region	alone
Zima	zima	Zima	city	in
Zinacantepec	zinacantepec	Zinacantepec	city	in
Zintan	zintan	Zintan	city	in
Zion	zion	Zion	city	no
Zionsville	zionsville	Zionsville	city	in
Zipaquirá	zipaquira	Zipaquirá	city	alone
Zira	zira	Zira	city	in
Zirndorf	zirndorf	Zirndorf	city	in
Ziro	ziro	Ziro	region	in
Ziway	ziway	Ziway	city	in
Ziyang	ziyang	Ziyang	city	alone
Ziyang Chengguanzhen	ziyang-chengguanzhen	Ziyang Chengguanzhen	city	alone
Zizhuang	zizhuang	Zizhuang	city	in
Zlatibor	zlatibor	Zlatibor	region	alone
Zlatoust	zlatoust	Zlatoust	city	alone
Zlín	zlin	Zlín	city	in
Zlínský	zlinsky	Zlínský	region	alone
Zliten	zliten	Zliten	city	alone
Znamensk	znamensk	Znamensk	city	in
Znojmo	znojmo	Znojmo	city	in
Zoetermeer	zoetermeer	Zoetermeer	city	alone
Zografos	zografos	Zografos	city	alone
Żoliborz	zoliborz	Żoliborz	city	in
Zolotonosha	zolotonosha	Zolotonosha	city	in
Zomba	zomba	Zomba	city	alone
Zomin Shaharchasi	zomin-shaharchasi	Zomin Shaharchasi	city	alone
Zondoma	zondoma	Zondoma	region	alone
Zonguldak	zonguldak	Zonguldak	city	alone
Zorlanae	zorlanae	Zorlanae	city	in
Żory	zory	Żory	city	in
Žoros	zory	Żory	city	alone
Zou	zou	Zou	region	in
Zoucheng	zoucheng	Zoucheng	city	alone
Zouérat	zouerat	Zouérat	city	in
Zoundwéogo	zoundweogo	Zoundwéogo	region	alone
Zouzhuang	zouzhuang	Zouzhuang	city	in
Becicherecul Mare	zrenjanin	Zrenjanin	city	alone
Nagybecskerek	zrenjanin	Zrenjanin	city	alone
Zrenjanin	zrenjanin	Zrenjanin	city	alone
Zuénoula	zuenoula	Zuénoula	city	in
Zuitai	zuitai	Zuitai	city	in
Zulia	zulia	Zulia	region	in
Zulpich	zulpich	Zulpich	city	in
Zülpich	zulpich	Zulpich	city	in
Zumpango de Ocampo	zumpango-de-ocampo	Zumpango de Ocampo	city	alone
Zunheboto	zunheboto	Zunheboto	city	in
Zunyi	zunyi	Zunyi	city	alone
Zushi	zushi	Zushi	city	alone
Zutphen	zutphen	Zutphen	city	in
Zuwarah	zuwarah	Zuwarah	city	in
Zvishavane	zvishavane	Zvishavane	city	in
Zvolen	zvolen	Zvolen	city	in
Zwedru	zwedru	Zwedru	city	in
Zweibrücken	zweibrucken	Zweibrücken	city	in
Zwijndrecht	zwijndrecht	Zwijndrecht	city	in
Swol	zwolle	Zwolle	city	in
Zwolle	zwolle	Zwolle	city	alone
Żyrardów	zyrardow	Żyrardów	city	in
Žyrarduvas	zyrardow	Żyrardów	city	in
Zyryanovsk	zyryanovsk	Zyryanovsk	city	in
Żywiec	zywiec	Żywiec	city	in
Žyvecas	zywiec	Żywiec	city	in
