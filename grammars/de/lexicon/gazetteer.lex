#: form	ref	norm	kind	sure
# Places from gazetteers, compiled by tools/gazetteer.py: the core that is built in.
# Source: Unicode CLDR 41-0.1 (unicode-cldr-core), territories, subdivisions and exemplar cities; © 1991-2022 Unicode, Inc., Unicode License (Unicode-DFS-2016).
# Source: GeoNames, https://www.geonames.org, as in Debian's libgeonames 0.3.0-1 (libgeonames-common, libgeonames0); CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.
# `sure`: a place `alone`, or behind a preposition (`in`), or `no`, only with better evidence.
# Changed here: names cleaned, one thing a name, German endings added.
A’ana	a-ana	A’ana	region	in
A'ana	a-ana-ws	A'ana	region	in
A Coruña|,s	a-coruna	La Coruña	city	alone
Aakkâr|,s	aakkar	Aakkâr	region	alone
Aalst	aalst	Aalst	city	no
Aarau	aarau	Aarau	city	no
Århus	aarhus	Aarhus	city	alone
Aarschot	aarschot	Aarschot	city	in
Aba	aba	Aba	city	no
Abá	aba	Aba	city	no
Abadeh	abadeh	Abadeh	city	in
Abaetetuba	abaetetuba	Abaetetuba	city	in
Abakaliki|,s	abakaliki	Abakaliki	city	alone
Abancay	abancay	Abancay	city	in
Abashiri	abashiri	Abashiri	city	in
Abasolo	abasolo	Abasolo	city	in
Abai	abay	Abai	city	in
Abay	abay	Abai	city	in
Abbeville	abbeville	Abbeville	city	in
Abbiategrasso	abbiategrasso	Abbiategrasso	city	in
Abbotsford|,s	abbotsford	Abbotsford	city	alone
Abéché	abeche	Abéché	city	in
Abengourou|,s	abengourou	Abengourou	city	alone
Abeokuta|,s	abeokuta	Abeokuta	city	alone
Abéòkúta|,s	abeokuta	Abeokuta	city	alone
Abepura	abepura	Abepura	city	in
Aberdare	aberdare	Aberdare	city	in
Aberdeenshire|,s	aberdeenshire	Aberdeenshire	region	alone
Abergele	abergele	Abergele	city	in
Aberystwyth	aberystwyth	Aberystwyth	city	in
Abha	abha	Abha	city	in
Abhar	abhar	Abhar	city	in
Abia	abia	Abia	region	in
Abiko|,s	abiko	Abiko	city	alone
Abilene|,s	abilene	Abilene	city	alone
Abingdon	abingdon	Abingdon	city	in
Abington	abington	Abington	city	in
Abinsk	abinsk	Abinsk	city	in
Abnub	abnub	Abnub	city	in
Abobo|,s	abobo	Abobo	city	alone
Abohar|,s	abohar	Abohar	city	alone
Aboisso	aboisso	Aboisso	city	in
Abomey	abomey	Abomey	city	in
Abomey-Calavi|,s	abomey-calavi	Abomey-Calavi	city	alone
Abovyan	abovyan	Abowjan	city	in
Abowjan	abovyan	Abowjan	city	in
Abqaiq	abqaiq	Abqaiq	city	in
Abra	abra	Abra	region	in
Abreu e Lima|,s	abreu-e-lima	Abreu e Lima	city	alone
Abu al Maţamir|,s	abu-al-matamir	Abu al Maţamir	city	alone
Abu 'Arish	abu-arish	Abu 'Arish	city	alone
Abu Ghraib|,s	abu-ghraib	Abu Ghuraib	city	alone
Abu Ghuraib|,s	abu-ghraib	Abu Ghuraib	city	alone
Abu Kabir|,s	abu-kabir	Abu Kabir	city	alone
Abu Qurqaş|,s	abu-qurqas	Abu Qurqaş	city	alone
Abu Road|,s	abu-road	Abu Road	city	alone
Abu Tij|,s	abu-tij	Abu Tij	city	alone
Abucay	abucay	Abucay	city	in
Abyan	abyan	Abyan	region	in
Abyek	abyek	Abyek	city	in
Acacías	acacias	Acacías	city	in
Acámbaro	acambaro	Acámbaro	city	in
Acaraú	acarau	Acaraú	city	in
Acarigua|,s	acarigua	Acarigua	city	alone
Acatzingo	acatzingo	Acatzingo	city	in
Acayucan	acayucan	Acayucan	city	in
Accrington	accrington	Accrington	city	in
Acerra	acerra	Acerra	city	no
Achaguas	achaguas	Achaguas	city	in
Achalpur|,s	achalpur	Achalpur	city	alone
Achara|,s	achara	Achara	region	alone
Acharis Avtonomiuri Respublika|,s	achara	Achara	region	alone
Acharnes	acharnes	Acharnes	city	in
Acheng|,s	acheng	Acheng	city	alone
Achern	achern	Achern	city	no
Achim	achim	Achim	city	no
Achinsk|,s	achinsk	Atschinsk	city	alone
Atschinsk|,s	achinsk	Atschinsk	city	alone
Açinsk|,s	achinsk	Atschinsk	city	alone
Acilia-Castel Fusano-Ostia Antica|,s	acilia-castel-fusano-ostia-antica	Acilia-Castel Fusano-Ostia Antica	city	alone
Acireale	acireale	Acireale	city	in
Acklins	acklins	Acklins	region	alone
Acoua	acoua	Acoua	region	in
Acre	acre	Akko	city	in
Akko	acre	Akko	city	in
Acton	acton	Acton	city	in
Actopan	actopan	Actopan	city	in
Açu	acu	Açu	city	no
Acworth	acworth	Acworth	city	in
Aḑ Ḑali|,s	ad-dali	Aḑ Ḑali	region	alone
Ad-Damazin|,s	ad-damazin	Ad-Damazin	city	alone
Ada	ada	Ada	city	no
Adak	adak	Adak	city	in
Adamantina	adamantina	Adamantina	city	in
Adamaoua|,s	adamawa	Adamaoua	region	alone
Adapazarı|,s	adapazari	Adapazarı	city	alone
Addanki	addanki	Addanki	city	in
Addison	addison	Addison	city	in
Adeje	adeje	Adeje	city	in
Adelanto	adelanto	Adelanto	city	in
Adelphi	adelphi	Adelphi	city	in
Adigrat	adigrat	Adigrat	city	in
Adilabad|,s	adilabad	Adilabad	city	alone
Adilcevaz	adilcevaz	Adilcevaz	city	in
Adirampattinam	adirampattinam	Adirampattinam	city	in
Adiwerna|,s	adiwerna	Adiwerna	city	alone
Adıyaman|,s	adiyaman	Adıyaman	city	alone
Adjlun|,s	adjlun	Adjlun	city	alone
Ajlun|,s	adjlun	Adjlun	city	alone
Adjumani	adjumani	Adjumani	city	in
Adjuntas	adjuntas	Adjuntas	region	alone
Adler	adler	Adler	city	in
Adliswil|,s	adliswil	Adliswil	city	alone
Ado-Ekiti|,s	ado-ekiti	Ado-Ekiti	city	alone
Adoni|,s	adoni	Adoni	city	alone
Adrano	adrano	Adrano	city	in
Adrar	adrar	Adrar	city	in
Adrian	adrian	Adrian	city	no
Adrogué	adrogue	Adrogué	city	in
Adur	adur	Adur	city	in
Adwick le Street|,s	adwick-le-street	Adwick le Street	city	alone
Respublika Adygeja|,s	adygeya-republic	Respublika Adygeja	region	alone
Adzopé	adzope	Adzopé	city	in
Afar	afar	Afar	region	in
Affery	affery	Affery	city	in
Affton	affton	Affton	city	in
Afgooye	afgooye	Afgooye	city	in
Afif	afif	Afif	city	no
Afikpo	afikpo	Afikpo	city	in
Aflao	aflao	Aflao	city	in
Aflou	aflou	Aflou	city	in
Afogados da Ingazeira|,s	afogados-da-ingazeira	Afogados da Ingazeira	city	alone
Afragola	afragola	Afragola	city	in
Afrin	afrin	Afrin	city	in
Afşin	afsin	Afşin	city	in
Afula	afula	Afula	city	in
Afyonkarahisar|,s	afyonkarahisar	Afyon	city	alone
Afyon|,s	afyonkarahisar	Afyon	city	alone
Afzalgarh	afzalgarh	Afzalgarh	city	in
Aga	aga	Aga	city	no
Agalega-Inseln|,s	agalega	Agalega-Inseln	region	alone
Agalega-Insel|,s	agalega-islands	Agalega-Insel	region	alone
Agana Heights	agana-heights	Agana Heights	region	alone
Agar	agar	Agar	city	in
Agaro	agaro	Agaro	city	in
Agartala|,s	agartala	Agartala	city	alone
Agat	agat	Agat	region	in
Agawam	agawam	Agawam	city	in
Agbor	agbor	Agbor	city	in
Agboville	agboville	Agboville	city	in
Ağcabǝdi	agcab-di	Ağcabǝdi	city	in
Ağdam	agdam	Ağdam	city	in
Agder	agder	Agder	region	in
Agen	agen	Agen	city	in
Ageo	ageo	Ageo	city	in
Agía Paraskeví|,s	agia-paraskevi	Agía Paraskeví	city	alone
Agía Varvára|,s	agia-varvara	Agía Varvára	city	alone
Ágioi Anárgyroi|,s	agioi-anargyroi	Ágioi Anárgyroi	city	alone
Agios Dimitrios	agios-dimitrios	Agios Dimitrios	city	alone
Agnibilékrou	agnibilekrou	Agnibilékrou	city	in
Agogo	agogo	Agogo	city	in
Agoo	agoo	Agoo	city	in
Agoura	agoura	Agoura	city	in
Agoura Hills	agoura-hills	Agoura Hills	city	alone
Ağrı	agri	Ağrı	city	in
Agrigent	agrigento	Agrigent	city	in
Agrigente	agrigento	Agrigent	city	in
Agrigento	agrigento	Agrigent	city	in
Agrinio	agrinio	Agrinio	city	in
Agua Dulce	agua-dulce	Agua Dulce	city	alone
Agua Prieta|,s	agua-prieta	Agua Prieta	city	alone
Aguachica	aguachica	Aguachica	city	in
Aguada|,s	aguada	Aguada	region	alone
Aguadilla|,s	aguadilla	Aguadilla	region	alone
Aguaí	aguai	Aguaí	city	in
Aguas Buenas	aguas-buenas	Aguas Buenas	region	alone
Águas Santas	aguas-santas	Águas Santas	city	alone
Aguascalientes	aguascalientes	Aguascalientes	city	alone
Agudos	agudos	Agudos	city	in
Aguilares	aguilares	Aguilares	city	in
Águilas	aguilas	Águilas	city	in
Agüimes	aguimes	Agüimes	city	in
Agulu	agulu	Agulu	city	in
Agusan del Norte|,s	agusan-del-norte	Agusan del Norte	region	alone
Agusan del Sur|,s	agusan-del-sur	Agusan del Sur	region	alone
Agustin Codazzi|,s	agustin-codazzi	Agustin Codazzi	city	alone
Ahafo	ahafo	Ahafo	region	in
Ahal welaýaty|,s	ahal	Ahal welaýaty	region	alone
Ahar	ahar	Ahar	city	in
Ahlat	ahlat	Ahlat	city	in
Ahmadpur	ahmadpur	Ahmadpur	city	in
Ahmadpur East|,s	ahmadpur-east	Ahmadpur East	city	alone
Ahmednagar|,s	ahmednagar	Ahmednagar	city	alone
Ahraura	ahraura	Ahraura	city	in
Ahu	ahu	Ahu	city	no
Ahuachapán	ahuachapan	Ahuachapán	city	in
Ahvaz	ahvaz	Ahvaz	city	alone
Ahwatukee Foothills	ahwatukee-foothills	Ahwatukee Foothills	city	alone
Aibak	aibak	Aibak	city	in
Aibonito|,s	aibonito	Aibonito	region	alone
Aichach	aichach	Aichach	city	in
Aichi	aichi	Aichi	region	in
Aiga-i-le-Tai|,s	aiga-i-le-tai	Aiga-i-le-Tai	region	alone
Aigáleo	aigaleo	Aigáleo	city	in
Aiken	aiken	Aiken	city	in
Aileu	aileu	Aileu	region	in
Ain	ain	Ain	region	in
Aïn Arnat|,s	ain-arnat	Aïn Arnat	city	alone
Aïn Beïda|,s	ain-beida	Aïn Beïda	city	alone
Aïn Bessem|,s	ain-bessem	Aïn Bessem	city	alone
Aïn Defla|,s	ain-defla	Aïn Defla	city	alone
Aïn el Bya|,s	ain-el-bya	Aïn el Bya	city	alone
Ain el Hadjel|,s	ain-el-hadjel	Ain el Hadjel	city	alone
Aïn Fakroun|,s	ain-fakroun	Aïn Fakroun	city	alone
Aïn Kercha|,s	ain-kercha	Aïn Kercha	city	alone
Aïn Oussera|,s	ain-oussera	Aïn Oussera	city	alone
Aïn Sefra|,s	ain-sefra	Aïn Sefra	city	alone
Aïn Smara|,s	ain-smara	Aïn Smara	city	alone
Ain Sukhna|,s	ain-sukhna	Ain Sukhna	city	alone
Aïn Temouchent|,s	ain-temouchent	Aïn Temouchent	city	alone
Ain Temouchent|,s	ain-temouchent-dz	Ain Temouchent	region	alone
Aïn Touta|,s	ain-touta	Aïn Touta	city	alone
Ainaro|,s	ainaro	Ainaro	region	alone
Aioi	aioi	Aioi	city	in
Airdrie	airdrie	Airdrie	city	in
Airoli|,s	airoli	Airoli	city	alone
Aisne	aisne	Aisne	region	in
Aitutaki|,s	aitutaki	Aitutaki	region	alone
Aiud	aiud	Strassburg	city	in
Strassburg	aiud	Strassburg	city	in
Aivali	aivali	Aivali	city	in
Aix-en-Provence	aix-en-provence	Aix-en-Provence	city	alone
Aix-les-Bains	aix-les-bains	Aix-les-Bains	city	alone
Aizawl|,s	aizawl	Aizol	city	alone
Aizol|,s	aizawl	Aizol	city	alone
Ajab Shir|,s	ajab-shir	Ajab Shir	city	alone
Ajaccio	ajaccio	Ajaccio	city	in
Ajalpan	ajalpan	Ajalpan	city	in
Adschdabiya|,s	ajdabiya	Adschdabiya	city	alone
Ajdabiya|,s	ajdabiya	Adschdabiya	city	alone
Ajka	ajka	Eickau	city	in
Eickau	ajka	Eickau	city	in
Adschlun|,s	ajloun	Adschlun	region	alone
Ajman|,s	ajman	Ajman	city	alone
Ajmer|,s	ajmer	Ajmer	city	alone
Ðắk Nông|,s	ak-nong	Ðắk Nông	region	alone
Akalkot	akalkot	Akalkot	city	in
Akashi|,s	akashi	Akashi	city	alone
Akbarabad	akbarabad	Akbarabad	city	in
Akbarpur	akbarpur	Akbarpur	city	in
Akbou	akbou	Akbou	city	in
Akçaabat	akcaabat	Akçaabat	city	in
Akçakale	akcakale	Akçakale	city	in
Akçakoca	akcakoca	Akçakoca	city	in
Åkersberga	akersberga	Åkersberga	city	in
Akershus	akershus	Akershus	region	alone
Aketi	aketi	Aketi	city	in
Akhisar	akhisar	Thyatira	city	in
Thyatira	akhisar	Thyatira	city	in
Akhmim	akhmim	Akhmim	city	in
Achtubinsk	akhtubinsk	Achtubinsk	city	in
Akhtubinsk	akhtubinsk	Achtubinsk	city	in
Akim Oda|,s	akim-oda	Akim Oda	city	alone
Akita|,s	akita	Akita	city	alone
Akividu	akividu	Akividu	city	in
Akkar	akkar	Akkar	region	in
Aklan	aklan	Aklan	region	in
Aqmola|,s	akmola	Aqmola	region	alone
Akola|,s	akola	Akola	city	alone
Akot	akot	Akot	city	in
Akoupé	akoupe	Akoupé	city	in
Aksaray|,s	aksaray	Aksaray	city	alone
Aksai	aksay	Aksai	city	in
Aksay	aksay	Aksai	city	in
Akşehir	aksehir	Akşehir	city	in
Aksu|,s	aksu	Aksu	city	alone
Aqtöbe|,s	aktobe	Aqtöbe	city	alone
Aku	aku	Aku	city	no
Akune	akune	Akune	city	in
Akure|,s	akure	Akure	city	alone
Àkúré|,s	akure	Akure	city	alone
Akwa Ibom|,s	akwa-ibom	Akwa Ibom	region	alone
Akyazı	akyazi	Akyazı	city	in
Akyurt	akyurt	Akyurt	city	in
Al-Hamdaniya District|,s	al-hamdaniya-district	Al-Hamdaniya District	city	alone
Al-Hasakah|,s	al-hasakah	Al-Hasakah	region	alone
Al-Hasaka|,s	al-hasakah	Al-Hasakah	region	alone
Al'met'yevsk	al-met-yevsk	Almetjewsk	city	alone
Almetjewsk|,s	al-met-yevsk	Almetjewsk	city	alone
Al-Qassim|,s	al-qassim	Al-Qassim	region	alone
Al-Shahaniya|,s	al-shahaniya	Al-Shahaniya	region	alone
Al-Ubayyid|,s	al-ubayyid	Al-Ubayyid	city	alone
Al-'Ula	al-ula	Al-'Ula	city	alone
Alabaster	alabaster	Alabaster	city	in
Alabel	alabel	Alabel	city	in
Alaca	alaca	Alaca	city	in
Alafaya	alafaya	Alafaya	city	in
Alaghsas	alaghsas	Alaghsas	city	in
Alagoas	alagoas	Alagoas	region	alone
Alagoinhas	alagoinhas	Alagoinhas	city	alone
Alajuela	alajuela	Alajuela	city	in
Alameda	alameda	Alameda	city	in
Alaminos	alaminos	Alaminos	city	in
Álamo	alamo-mx	Álamo	city	in
Alamogordo	alamogordo	Alamogordo	city	in
Aland	aland	Aland	city	in
Ålands landsbygd|,s	alands-landsbygd	Ålands landsbygd	region	alone
Ålands skärgård|,s	alands-skargard	Ålands skärgård	region	alone
Alangad	alangad	Alangad	city	in
Alangulam	alangulam	Alangulam	city	in
Alanya|,s	alanya	Alanya	city	alone
Alaotra Mangoro|,s	alaotra-mangoro	Alaotra Mangoro	region	alone
Alapajewsk	alapayevsk	Alapajewsk	city	in
Alapayevsk	alapayevsk	Alapajewsk	city	in
Alappuzha|,s	alappuzha	Alappuzha	city	alone
Alacuás	alaquas	Alaquàs	city	in
Alaquàs	alaquas	Alaquàs	city	in
Alaşehir	alasehir	Alaşehir	city	in
Alatyr	alatyr	Alatyr	city	in
Álava	alava	Álava	region	in
Alba	alba	Alba	region	no
Albacete|,s	albacete	Albacete	city	alone
Albano Laziale|,s	albano-laziale	Albano Laziale	city	alone
Albay	albay	Albay	region	in
Albemarle	albemarle	Albemarle	city	in
Alberton|,s	alberton	Alberton	city	alone
Albertslund	albertslund-municipality	Albertslund Kommune	city	in
Albertslund Kommune|,s	albertslund-municipality	Albertslund Kommune	city	alone
Albertslund Municipality|,s	albertslund-municipality	Albertslund Kommune	city	alone
Albertville	albertville	Albertville	city	in
Albi	albi	Albi	city	in
Alborz	alborz	Alborz	region	alone
Albu Kamal|,s	albu-kamal	Albu Kamal	city	alone
Alcabideche	alcabideche	Alcabideche	city	in
Alcalá de Guadaira|,s	alcala-de-guadaira	Alcalá de Guadaíra	city	alone
Alcalá de Guadaíra|,s	alcala-de-guadaira	Alcalá de Guadaíra	city	alone
Alcalá de Henares	alcala-de-henares	Alcalá de Henares	city	alone
Alcamo	alcamo	Alcamo	city	in
Alcantarilla	alcantarilla	Alcantarilla	city	in
Alcázar de San Juan|,s	alcazar-de-san-juan	Alcázar de San Juan	city	alone
Alchevs'k	alchevs-k	Alchevsk	city	alone
Alchevsk|,s	alchevs-k	Alchevsk	city	alone
Alchevs’k	alchevs-k	Alchevsk	city	alone
Alcobendas	alcobendas	Alcobendas	city	alone
Alcorcón|,s	alcorcon	Alcorcón	city	alone
Alcoi	alcoy	Alcoi	city	in
Alcoy	alcoy	Alcoi	city	in
Aldaia	aldaia	Aldaia	city	in
Aldaya	aldaia	Aldaia	city	in
Alderetes	alderetes	Alderetes	city	in
Alderney|,s	alderney	Alderney	region	alone
Aldershot	aldershot	Aldershot	city	in
Aldine	aldine	Aldine	city	in
Aldridge	aldridge	Aldridge	city	in
Alegrete	alegrete	Alegrete	city	in
Aleksandrov	aleksandrov	Alexandrow	city	in
Alexandrow	aleksandrov	Alexandrow	city	in
Aleksandrovskoye	aleksandrovskoye	Aleksandrowskoje	city	in
Aleksandrowskoje	aleksandrovskoye	Aleksandrowskoje	city	in
Aleksejewka	alekseyevka	Aleksejewka	city	in
Alekseyevka	alekseyevka	Aleksejewka	city	in
Aleksin	aleksin	Alexin	city	in
Alexin	aleksin	Alexin	city	in
Além Paraíba|,s	alem-paraiba	Além Paraíba	city	alone
Alençon	alencon	Alençon	city	in
Alenquer	alenquer	Alenquer	city	in
Alès	ales	Alès	city	in
Aleshtar	aleshtar	Aleshtar	city	in
Alessandria	alessandria	Alessandria	city	in
Ålesund	alesund	Ålesund	city	in
Alexandroupoli	alexandroupoli	Alexandroupolis	city	in
Alexandroupolis	alexandroupoli	Alexandroupolis	city	in
Aleisk	aleysk	Aleisk	city	in
Aleysk	aleysk	Aleisk	city	in
Alfeld|,s	alfeld	Alfeld	city	alone
Alfenas	alfenas	Alfenas	city	in
Alfortville	alfortville	Alfortville	city	in
Alfreton	alfreton	Alfreton	city	in
Alfter	alfter	Alfter	city	in
Algeciras	algeciras	Algeciras	city	alone
Algecires	algeciras	Algeciras	city	alone
Alxeciras	algeciras	Algeciras	city	alone
Algemesí	algemesi	Algemesí	city	in
Alghero	alghero	Alghero	city	in
Algonquin	algonquin	Algonquin	city	in
Algueirão	algueirao	Algueirão	city	in
Alhambra|,s	alhambra	Alhambra	city	alone
Alhaurín de la Torre|,s	alhaurin-de-la-torre	Alhaurín de la Torre	city	alone
Aliağa	aliaga	Aliağa	city	in
Aliaga	aliaga-ph	Aliaga	city	in
Alibori|,s	alibori	Alibori	region	alone
Alice	alice	Alice	city	no
Alief	alief	Alief	city	in
Aliganj	aliganj	Aliganj	city	in
Aligarh|,s	aligarh	Aligarh	city	alone
Aligoodarz	aligoodarz	Aligoodarz	city	in
Alihe	alihe	Alihe	city	in
Alimos	alimos	Alimos	city	in
Alingsås	alingsas	Alingsås	city	in
Alipur	alipur	Alipur	city	in
Alipur Duar|,s	alipur-duar	Alipur Duar	city	alone
Aliso Viejo|,s	aliso-viejo	Aliso Viejo	city	alone
Aliwal North|,s	aliwal-north	Aliwal North	city	alone
Alkmaar	alkmaar	Alkmaar	city	in
Alkmar	alkmaar	Alkmaar	city	in
Allanridge	allanridge	Allanridge	city	in
Allapattah	allapattah	Allapattah	city	in
Allen	allen	Allen	city	no
Allendale	allendale	Allendale	city	in
Allentown|,s	allentown	Allentown	city	alone
Allier|,s	allier	Allier	region	alone
Alliston	alliston	Alliston	city	in
Alloa	alloa	Alloa	city	in
Allschwil|,s	allschwil	Allschwil	city	alone
Alma	alma	Alma	city	no
Almada	almada	Almada	city	in
Almansa	almansa	Almansa	city	in
Almassora	almassora	Almassora	city	in
Almazora	almassora	Almassora	city	in
Almatinskaja|,s	almaty-oblysy	Almatinskaja	region	alone
Almelo	almelo	Almelo	city	in
Almenara	almenara	Almenara	city	in
Almendralejo	almendralejo	Almendralejo	city	in
Almere Stad|,s	almere-stad	Almere Stad	city	alone
Almeria|,s	almeria	Almería	city	alone
Almería|,s	almeria	Almería	city	alone
Almirante Tamandaré|,s	almirante-tamandare	Almirante Tamandaré	city	alone
Almora	almora	Almora	city	in
Almuñécar	almunecar	Almuñécar	city	in
Alo	alo	Alo	region	in
Aloha	aloha	Aloha	city	in
Alor Star|,s	alor-star	Alor Star	city	alone
Alpes-de-Haute-Provence	alpes-de-haute-provence	Alpes-de-Haute-Provence	region	alone
Alpes-Maritimes	alpes-maritimes	Alpes-Maritimes	region	alone
Alpharetta	alpharetta	Alpharetta	city	in
Alphen aan den Rijn|,s	alphen-aan-den-rijn	Alphen aan den Rijn	city	alone
Alsdorf|,s	alsdorf	Alsdorf	city	alone
Alsfeld|,s	alsfeld	Alsfeld	city	alone
Alsip	alsip	Alsip	city	in
Alta Gracia|,s	alta-gracia	Alta Gracia	city	alone
Alta Verapaz	alta-verapaz	Alta Verapaz	region	alone
Altadena	altadena	Altadena	city	in
Altagracia de Orituco|,s	altagracia-de-orituco	Altagracia de Orituco	city	alone
Republik Altai|,s	altai-republic	Republik Altai	region	alone
Altamira	altamira	Altamira	city	in
Altamont	altamont	Altamont	city	in
Altamonte Springs	altamonte-springs	Altamonte Springs	city	alone
Altamura	altamura	Altamura	city	in
Altay|,s	altay	Altay	city	alone
Altdorf	altdorf	Altdorf	city	no
Alto Barinas	alto-barinas	Alto Barinas	city	alone
Alto Hospicio|,s	alto-hospicio	Alto Hospicio	city	alone
Alto Paraguay|,s	alto-paraguay	Alto Paraguay	region	alone
Alto Paraná|,s	alto-parana	Alto Paraná	region	alone
Alton	alton	Alton	city	no
Altoona	altoona	Altoona	city	in
Altos	altos	Altos	city	in
Altrincham	altrincham	Altrincham	city	in
Altus	altus	Altus	city	in
Aluschta	alushta	Aluschta	city	in
Alushta	alushta	Aluschta	city	in
Alvalade	alvalade	Alvalade	city	in
Alvand	alvand	Alvand	city	in
Alvin	alvin	Alvin	city	no
Alvorada|,s	alvorada	Alvorada	city	alone
Alwar|,s	alwar	Alwar	city	alone
Alytus	alytus	Alytus	city	in
Alzenau|,s in Unterfranken	alzenau-in-unterfranken	Alzenau in Unterfranken	city	alone
Alcira	alzira	Alzira	city	in
Alzira	alzira	Alzira	city	in
Amadora|,s	amadora	Amadora	city	alone
Amagasaki|,s	amagasaki	Amagasaki	city	alone
Amagi	amagi	Amagi	city	in
Amahai	amahai	Amahai	city	in
Amaigbo|,s	amaigbo	Amaigbo	city	alone
Amalapuram	amalapuram	Amalapuram	city	in
Amalner	amalner	Amalner	city	in
Amambay|,s	amambay	Amambay	region	alone
Amanat Alasimah|,s	amanat-alasimah	Amanat Alasimah	region	alone
Amancio	amancio	Amancio	city	in
Amangarh	amangarh	Amangarh	city	in
Amapá	amapa	Amapá	region	in
Amara	amara	Amara	city	no
Amaravati|,s	amaravati	Amaravati	city	alone
Amasya	amasya	Amasya	city	in
Amatitlán	amatitlan	Amatitlán	city	in
Ambad	ambad	Ambad	city	in
Ambah	ambah	Ambah	city	in
Ambajogai	ambajogai	Ambajogai	city	in
Ambala|,s	ambala	Ambala	city	alone
Ambalangoda	ambalangoda	Ambalangoda	city	in
Ambalavao	ambalavao	Ambalavao	city	in
Ambanja	ambanja	Ambanja	city	in
Ambarawa	ambarawa	Ambarawa	city	in
Ambarnath|,s	ambarnath	Ambarnath	city	alone
Ambasamudram	ambasamudram	Ambasamudram	city	in
Ambato|,s	ambato	Ambato	city	alone
Ambatofinandrahana	ambatofinandrahana	Ambatofinandrahana	city	in
Ambatolampy	ambatolampy	Ambatolampy	city	in
Ambatondrazaka	ambatondrazaka	Ambatondrazaka	city	in
Ambattur|,s	ambattur	Ambattur	city	alone
Ambikapur	ambikapur	Ambikapur	city	in
Ambilobe	ambilobe	Ambilobe	city	in
Amboasary	amboasary	Amboasary	city	in
Ambon City|,s	ambon-city	Ambon	city	alone
Ambon|,s	ambon-city	Ambon	city	alone
Ambositra	ambositra	Ambositra	city	in
Ambovombe	ambovombe	Ambovombe	city	in
Ambur|,s	ambur	Ambur	city	alone
Ameca	ameca	Municipio Ameca	city	in
Municipio Ameca|,s	ameca	Municipio Ameca	city	alone
Amecameca	amecameca	Amecameca	city	in
Americana	americana	Americana	city	no
Américo Brasiliense|,s	americo-brasiliense	Américo Brasiliense	city	alone
Americus	americus	Americus	city	in
Amersfoort|,s	amersfoort	Amersfoort	city	alone
Amersham	amersham	Amersham	city	in
Amersham on the Hill|,s	amersham-on-the-hill	Amersham on the Hill	city	alone
Ames	ames	Ames	city	in
Amés	ames-es	Amés	city	in
Amesbury	amesbury	Amesbury	city	in
Amherst|,s	amherst	Amherst	city	alone
Amherst Center|,s	amherst-center	Amherst Center	city	alone
Ami	ami	Ami	city	no
Amiradzhan	amiradzhan	Amiradzhan	city	in
Əmircan	amiradzhan	Amiradzhan	city	in
Amizour	amizour	Amizour	city	in
Amla	amla	Amla	city	in
Amlapura	amlapura	Amlapura	city	in
Amli	amli	Amli	city	in
Ammanford	ammanford	Ammanford	city	in
Ammochostos	ammochostos	Ammochostos	region	alone
Magosa İlçesi|,s	ammochostos	Ammochostos	region	alone
Amnat Charoen|,s	amnat-charoen	Amnat Charoen	city	alone
Amol	amol	Amol	city	in
Amora	amora	Amora	city	in
Amoron'i Mania|,s	amoron-i-mania	Amoron'i Mania	region	alone
Amos	amos	Amos	city	no
Amozoc de Mota|,s	amozoc-de-mota	Amozoc de Mota	city	alone
Ampahana	ampahana	Ampahana	city	in
Ampang|,s	ampang	Ampang	city	alone
Ampanihy	ampanihy	Ampanihy	city	in
Ampara	ampara	Ampara	city	in
Amparafaravola	amparafaravola	Amparafaravola	city	in
Amparo	amparo	Amparo	city	no
Amphoe Phra Pradaeng|,s	amphoe-phra-pradaeng	Phra Pradaeng	city	alone
Phra Pradaeng|,s	amphoe-phra-pradaeng	Phra Pradaeng	city	alone
Amphoe Sikhiu|,s	amphoe-sikhiu	Amphoe Sikhiu	city	alone
Ampthill	ampthill	Ampthill	city	in
Amran	amran	Amran	city	in
Amravati|,s	amravati	Amravati	city	alone
Amreli	amreli	Amreli	city	in
Amroha|,s	amroha	Amroha	city	alone
Amstelveen	amstelveen	Amstelveen	city	in
Amstetten|,s	amstetten	Amstetten	city	alone
Amšteta	amstetten	Amstetten	city	in
Amudalavalasa	amudalavalasa	Amudalavalasa	city	in
Amuntai	amuntai	Amuntai	city	in
Amursk	amursk	Amursk	city	in
An Nuqaţ al Khams	an-nuqat-al-khams	An Nuqaţ al Khams	region	alone
Anaco|,s	anaco	Anaco	city	alone
Anacortes	anacortes	Anacortes	city	in
Anadyr	anadyr	Anadyr	city	in
Anah	anah	Anah	city	in
Anaime	anaime	Anaime	city	in
Anakapalle	anakapalle	Anakapalle	city	in
Analamanga|,s	analamanga	Analamanga	region	alone
Analanjirofo|,s	analanjirofo	Analanjirofo	region	alone
Anambra|,s	anambra	Anambra	region	alone
Anamur	anamur	Anamur	city	in
Anan	anan	Anan	city	in
Anand	anand	Anand	city	no
Ananindeua|,s	ananindeua	Ananindeua	city	alone
Anantapur|,s	anantapur	Anantapur	city	alone
Anantnag	anantnag	Anantnag	city	in
Anapa	anapa	Anapa	city	in
Anápolis	anapolis	Anápolis	city	alone
Añasco|,s	anasco	Añasco	region	alone
Anbu	anbu	Anbu	city	in
Anbyŏn-ŭp|,s	anbyon-up	Anbyŏn-ŭp	city	alone
Ancash|,s	ancash	Ancash	region	alone
Ancaster	ancaster	Ancaster	city	in
Ancona	ancona	Ancona	city	in
Ancône	ancona	Ancona	city	in
Ancud	ancud	Ancud	city	in
Anda	anda	Anda	city	in
Andamanen|,s und Nikobaren	andaman-and-nicobar-islands	Andamanen und Nikobaren	region	alone
Anderlecht|,s	anderlecht	Anderlecht	city	alone
Brussel|,s	anderlecht	Anderlecht	city	alone
Bruxelles	anderlecht	Anderlecht	city	alone
Anderson	anderson	Anderson	city	no
Andhra Pradesh|,s	andhra-pradesh	Andhra Pradesh	region	alone
Andijon|,s	andijan	Andischan	city	alone
Andkhoy	andkhoy	Andkhoy	city	in
Andkhvoy	andkhoy	Andkhoy	city	in
Andong|,s	andong	Andong	city	alone
Andover	andover	Andover	city	in
Andradas	andradas	Andradas	city	in
Andradina	andradina	Andradina	city	in
Andreas	andreas	Andreas	region	no
Andria	andria	Andria	city	in
Andrijevica|,s	andrijevica	Andrijevica	region	alone
Androy|,s	androy	Androy	region	alone
Andújar	andujar	Andújar	city	in
Aného	aneho	Aného	city	in
Anekal	anekal	Anekal	city	in
Anenii Noi|,s	anenii-noi	Anenii Noi	region	alone
Änew	anew	Änew	city	in
Anfu	anfu	Anfu	city	in
Ang Thong|,s	ang-thong	Ang Thong	region	alone
Angamali	angamali	Angamali	city	in
Angarsk|,s	angarsk	Angarsk	city	alone
Anqarsk|,s	angarsk	Angarsk	city	alone
Angat	angat	Angat	city	in
Angeles City|,s	angeles-city	Angeles City	city	alone
Angers	angers	Angers	city	no
Anglet	anglet	Anglet	city	in
Angleton	angleton	Angleton	city	in
Angoche	angoche	Angoche	city	in
Angol	angol	Angol	city	in
Angono	angono	Angono	city	in
Angoulême	angouleme	Angoulême	city	in
Angra dos Reis	angra-dos-reis	Angra dos Reis	city	alone
Angren|,s	angren	Angren	city	alone
Angri	angri	Angri	city	in
Angul	angul	Angul	city	in
Anguo	anguo	Anguo	city	in
Angus	angus	Angus	region	no
Anhua	anhua	Anhua	city	in
Anjangaon	anjangaon	Anjangaon	city	in
Anjar	anjar	Anjar	city	in
Anjiang	anjiang	Anjiang	city	in
Anjo	anjo	Anjo	city	in
Anjouan|,s	anjouan	Anjouan	region	alone
Anju	anju	Anju	city	in
Ankang|,s	ankang	Ankang	city	alone
Ankazoabo	ankazoabo	Ankazoabo	city	in
Ankeny	ankeny	Ankeny	city	in
Anking|,s	anking	Anqing	city	alone
Anqing|,s	anking	Anqing	city	alone
Ankleshwar	ankleshwar	Ankleshwar	city	in
Anliu|,s	anliu	Anliu	city	alone
Anloga	anloga	Anloga	city	in
Anlong	anlong	Anlong	city	in
Anlu	anlu	Anlu	city	in
Annaka	annaka	Annaka	city	in
Annandale	annandale	Annandale	city	in
Annecy	annecy	Annecy	city	in
Annemasse	annemasse	Annemasse	city	in
Annigeri	annigeri	Annigeri	city	in
Anning|,s	anning	Anning	city	alone
Annino	annino	Annino	city	in
Anniston	anniston	Anniston	city	in
Annobón|,s	annobon	Annobón	region	alone
Áno Liósia|,s	ano-liosia	Áno Liósia	city	alone
Anoka	anoka	Anoka	city	in
Anosy	anosy	Anosy	region	in
Anqiu|,s	anqiu	Anqiu	city	alone
Ans	ans	Ans	city	no
Ansan-si|,s	ansan-si	Ansan-si	city	alone
Anseba|,s	anseba	Anseba	region	alone
Anjŏ	anseong	Anseong	city	in
Anseong	anseong	Anseong	city	in
Anserma	anserma	Anserma	city	in
Anshan|,s	anshan	Anshan	city	alone
Anshun|,s	anshun	Anshun	city	alone
Ansonia	ansonia	Ansonia	city	in
Anta	anta	Anta	city	in
Antakya|,s	antakya	Antakya	city	alone
Antalaha	antalaha	Antalaha	city	in
Antanifotsy	antanifotsy	Antanifotsy	city	in
Antelope	antelope	Antelope	city	in
Antequera	antequera	Antequera	city	in
Anthem	anthem	Anthem	city	in
Antibes	antibes	Antibes	city	in
Antigua	antigua	Antigua	city	in
Antigua Guatemala|,s	antigua-guatemala	Antigua Guatemala	city	alone
Antiguo Cuscatlán|,s	antiguo-cuscatlan	Antiguo Cuscatlán	city	alone
Antioch|,s	antioch	Antioch	city	alone
Antioquia|,s	antioquia	Antioquia	region	alone
Antipolo City|,s	antipolo-city	Antipolo City	city	alone
Antique	antique	Antique	region	no
Antony	antony	Antony	city	no
Antratsit	antratsit	Antrazyt	city	in
Antratsyt	antratsit	Antrazyt	city	in
Antrazyt	antratsit	Antrazyt	city	in
Antrim	antrim	Antrim	city	in
Antrim and Newtownabbey|,s	antrim-and-newtownabbey	Antrim and Newtownabbey	region	alone
Antsirabe|,s	antsirabe	Antsirabe	city	alone
Antsiranana	antsiranana	Antsiranana	city	in
Antsohimbondrona	antsohimbondrona	Antsohimbondrona	city	in
An-t’u-hsien	antu	Antu	city	alone
Antu	antu	Antu	city	in
Anupgarh	anupgarh	Anupgarh	city	in
Anupshahr	anupshahr	Anupshahr	city	in
Anuradhapura	anuradhapura	Anuradhapura	city	in
Anxiang	anxiang	Anxiang	city	in
Anyama|,s	anyama	Anyama	city	alone
Anyang|,s	anyang	Anyang	city	alone
Anyang-si|,s	anyang-si	Anyang-si	city	alone
Anyuan	anyuan	Anyuan	city	in
Anschero-Sudschensk|,s	anzhero-sudzhensk	Anschero-Sudschensk	city	alone
Anzhero-Sudzhensk|,s	anzhero-sudzhensk	Anschero-Sudschensk	city	alone
Anzio	anzio	Anzio	city	no
Anzoátegui|,s	anzoategui	Anzoátegui	region	alone
Aoji	aoji	Aoji	city	in
Aomori|,s	aomori	Aomori	city	alone
Aonla	aonla	Aonla	city	in
Aosta	aosta	Aosta	city	in
Aoste	aosta	Aosta	city	in
Aostatal|,s	aosta-valley	Aostatal	region	alone
Aousserd|,s	aousserd	Aousserd	region	alone
Aoxi	aoxi	Aoxi	city	in
Apache Junction|,s	apache-junction	Apache Junction	city	alone
Apalit	apalit	Apalit	city	in
Apan	apan	Apan	city	in
Aparecida	aparecida	Aparecida	city	in
Aparecida de Goiânia|,s	aparecida-de-goiania	Aparecida de Goiânia	city	alone
Aparri	aparri	Aparri	city	in
Apartadó	apartado	Apartadó	city	in
Apaseo el Alto|,s	apaseo-el-alto	Apaseo el Alto	city	alone
Apaseo el Grande|,s	apaseo-el-grande	Apaseo el Grande	city	alone
Apatity	apatity	Apatity	city	in
Apatitı	apatity	Apatity	city	in
Apatzingán	apatzingan	Apatzingán	city	in
Apayao|,s	apayao	Apayao	region	alone
Apex	apex	Apex	city	in
Apizaco	apizaco	Apizaco	city	in
Apodaca	apodaca	Apodaca	city	no
Apomu	apomu	Apomu	city	in
Apopa|,s	apopa	Apopa	city	alone
Apopka	apopka	Apopka	city	in
Appenzell Außerrhoden|,s	appenzell-ausserrhoden	Appenzell Außerrhoden	region	alone
Appenzell Innerrhoden|,s	appenzell-innerrhoden	Appenzell Innerrhoden	region	alone
Appleton	appleton	Appleton	city	in
Apscheronsk	apsheronsk	Apscheronsk	city	in
Apsheronsk	apsheronsk	Apscheronsk	city	in
Apucarana|,s	apucarana	Apucarana	city	alone
Apure	apure	Apure	region	in
Apurimac|,s	apurimac	Apurimac	region	alone
Aqaba	aqaba	Akaba	city	in
Akmolinskaja oblast|,s	aqmola	Akmolinskaja oblast	region	alone
Aktobe	aqtobe	Aktobe	city	in
Aqtobe	aqtobe	Aktobe	city	in
Aktjubinskaja oblast|,s	aqtobe-kz	Aktjubinskaja oblast	region	alone
Aquidauana	aquidauana	Aquidauana	city	in
Aquiraz	aquiraz	Aquiraz	city	in
Ar Rahad|,s	ar-rahad	Ar Rahad	city	alone
Ar Ramtha|,s	ar-ramtha	Ar Ramtha	city	alone
Ar Rass	ar-rass	Ar Rass	city	alone
Ar Rastan|,s	ar-rastan	Ar Rastan	city	alone
Ar Rayyan|,s	ar-rayyan	Ar Rayyan	city	alone
Ar Rifa|,s	ar-rifa	Ar Rifa	city	alone
Ar Riqqah|,s	ar-riqqah	Ar Riqqah	city	alone
Ar Rumaythah|,s	ar-rumaythah	Ar Rumaythah	city	alone
Ar Ruseris	ar-ruseris	Ar Ruseris	city	alone
Aracaju|,s	aracaju	Aracaju	city	alone
Aracataca	aracataca	Aracataca	city	in
Aracati	aracati	Aracati	city	in
Araçatuba|,s	aracatuba	Araçatuba	city	alone
Aracruz	aracruz	Aracruz	city	in
Arad	arad	Arad	city	in
Aragazotn|,s	aragatsotn	Aragazotn	region	alone
Aragua|,s	aragua	Aragua	region	alone
Aragua de Barcelona|,s	aragua-de-barcelona	Aragua de Barcelona	city	alone
Araguaína|,s	araguaina	Araguaína	city	alone
Araguaina	araguaina-	Araguaina	city	in
Araguari	araguari	Araguari	city	in
Arai	arai	Arai	city	in
Arak|,s	arak	Arak	city	alone
Arakkonam	arakkonam	Arakkonam	city	in
Araklı	arakli	Araklı	city	in
Ala’er	aral	Aral	city	alone
Aral	aral	Aral	city	in
Arambagh	arambagh	Arambagh	city	in
Aramoko-Ekiti|,s	aramoko-ekiti	Aramoko-Ekiti	city	alone
Aranda de Duero|,s	aranda-de-duero	Aranda de Duero	city	alone
Arandas	arandas	Arandas	city	in
Arangaon	arangaon	Arangaon	city	in
Aranjuez	aranjuez	Aranjuez	city	in
Arantangi	arantangi	Arantangi	city	in
Arapiraca|,s	arapiraca	Arapiraca	city	alone
Arapongas	arapongas	Arapongas	city	in
Arar	arar	Arar	city	in
Araranguá	ararangua	Araranguá	city	in
Araraquara|,s	araraquara	Araraquara	city	alone
Araras	araras	Araras	city	alone
Araria	araria	Araria	city	in
Araripina	araripina	Araripina	city	in
Araruama|,s	araruama	Araruama	city	alone
Arashiyama	arashiyama	Arashiyama	city	in
Arauca	arauca	Arauca	city	in
Región de la Araucanía|,s	araucania	Región de la Araucanía	region	alone
Araucária|,s	araucaria	Araucária	city	alone
Araure|,s	araure	Araure	city	alone
Arawa	arawa	Arawa	city	in
Araxá	araxa	Araxá	city	in
Arayat	arayat	Arayat	city	in
Arba Minch|,s	arba-minch	Arba Minch	city	alone
Arbory|,s	arbory	Arbory	region	alone
Arbroath	arbroath	Arbroath	city	in
Arbutus	arbutus	Arbutus	city	in
Arcadia	arcadia	Arcadia	city	in
Arcata	arcata	Arcata	city	in
Archway|,s	archway	Archway	city	alone
Arcos	arcos	Arcos	city	in
Arcos de la Frontera|,s	arcos-de-la-frontera	Arcos de la Frontera	city	alone
Arcot	arcot	Arcot	city	in
Arcoverde	arcoverde	Arcoverde	city	in
Ardabil|,s	ardabil	Ardabil	city	alone
Ardahan|,s	ardahan	Ardahan	region	alone
Ardakan	ardakan	Ardakan	city	in
Ardèche|,s	ardeche	Ardèche	region	alone
Arden-Arcade|,s	arden-arcade	Arden-Arcade	city	alone
Ardennes	ardennes	Ardennes	region	alone
Ardeşen	ardesen	Ardeşen	city	in
Ardmore	ardmore	Ardmore	city	in
Ards and North Down|,s	ards-and-north-down	Ards and North Down	region	alone
Arecibo	arecibo	Arecibo	city	in
Areka	areka	Areka	city	in
Arendal	arendal	Arendal	city	in
Arezzo	arezzo	Arezzo	city	in
Arganda	arganda	Arganda	city	in
Arganda del Rey|,s	arganda	Arganda	city	alone
Argenteuil|,s	argenteuil	Argenteuil	city	alone
Argeș	arges	Argeș	region	in
Arges	arges-ro	Arges	region	no
Argun	argun	Argun	city	in
Kolxoznoe	argun	Argun	city	in
Argungu	argungu	Argungu	city	in
Argyll and Bute|,s	argyll-and-bute	Argyll and Bute	region	alone
Argyroúpoli	argyroupoli	Argyroúpoli	city	in
Arhangay|,s	arhangay	Arhangay	region	alone
Gouvernorat Ariana|,s	ariana	Gouvernorat Ariana	region	alone
Arica|,s	arica	Arica	city	alone
Región de Arica y Parinacota|,s	arica-y-parinacota	Región de Arica y Parinacota	region	alone
Ariège|,s	ariege	Ariège	region	alone
Arifwala	arifwala	Arifwala	city	in
Ariguaní	ariguani	Ariguaní	city	in
Arima	arima	Arima	city	in
Aringay	aringay	Aringay	city	in
Aripuanã	aripuana	Aripuanã	city	in
Ariquemes	ariquemes	Ariquemes	city	in
Ariyalur	ariyalur	Ariyalur	city	in
Arjawinangun|,s	arjawinangun	Arjawinangun	city	alone
Arjona	arjona	Arjona	city	in
Archangai-Aimag|,s	arkhangai	Archangai-Aimag	region	alone
Arles	arles	Arles	city	in
Arlington Heights	arlington-heights	Arlington Heights	city	alone
Aarlen	arlon	Arel	city	in
Arel	arlon	Arel	city	in
Arlon	arlon	Arel	city	in
Armavir|,s	armavir	Armawir	city	alone
Armawir|,s	armavir	Armawir	city	alone
Armentières	armentieres	Armentières	city	in
Armidale	armidale	Armidale	city	in
Arnavutköy|,s	arnavutkoy	Arnavutköy	city	alone
Arnhem|,s	arnhem	Arnheim	city	alone
Arni	arni	Arni	city	in
Arnold	arnold	Arnold	city	no
Arnstadt|,s	arnstadt	Arnstadt	city	alone
Aroa	aroa	Aroa	city	in
Arona	arona	Arona	city	in
Aroor	aroor	Aroor	city	in
Arqalyk	arqalyk	Arqalyq	city	in
Arqalyq	arqalyk	Arqalyq	city	in
Arrah|,s	arrah	Arrah	city	alone
Arraial do Cabo|,s	arraial-do-cabo	Arraial do Cabo	city	alone
Arraiján	arraijan	Arraiján	city	in
Arras	arras	Arras	city	in
Arrecife	arrecife	Arrecife	city	in
Arrentela	arrentela	Arrentela	city	in
Arris	arris	Arris	city	in
Arroyo	arroyo	Arroyo	region	no
Arroyomolinos	arroyomolinos	Arroyomolinos	city	in
Arsen'yev	arsen-yev	Arsenjew	city	in
Arsenjew	arsen-yev	Arsenjew	city	in
Arsikere	arsikere	Arsikere	city	in
Arta	arta	Arta	region	in
Arteixo	arteixo	Arteixo	city	in
Artjom	artem	Artjom	city	no
Artëm|,s	artem	Artjom	city	alone
Artemisa	artemisa	Artemisa	city	in
Artjomowski	artemovskiy	Artjomowski	city	in
Artëmovskiy	artemovskiy	Artjomowski	city	in
Artesia	artesia	Artesia	city	in
Artibonite|,s	artibonite	Artibonite	region	alone
Artigas	artigas	Artigas	city	in
Artvin|,s	artvin	Artvin	region	alone
Arua	arua	Arua	city	in
Arucas	arucas	Arucas	city	in
Arujá	aruja	Arujá	city	in
Arumuganeri	arumuganeri	Arumuganeri	city	in
Arunachal Pradesh|,s	arunachal-pradesh	Arunachal Pradesh	region	alone
Aruppukkottai	aruppukkottai	Aruppukkottai	city	in
Arvada|,s	arvada	Arvada	city	alone
Arvayheer	arvayheer	Arvayheer	city	in
Arvi	arvi	Arvi	city	in
Arvin	arvin	Arvin	city	in
Aryanah	aryanah	Aryanah	city	in
Arys	arys	Arys	city	in
Arsamas	arzamas	Arsamas	city	alone
Arzamas	arzamas	Arsamas	city	alone
Arzano	arzano	Arzano	city	in
Aş Şaff|,s	as-saff	Aş Şaff	city	alone
Aş Şanamayn|,s	as-sanamayn	Aş Şanamayn	city	alone
As-Suwayda|,s	as-suwayda	As-Suwayda	city	alone
Soueïda	as-suwayda	As-Suwayda	city	in
Aş Şuwayrah|,s	as-suwayrah	Aş Şuwayrah	city	alone
Asaba	asaba	Asaba	city	in
Asadabad	asadabad	Asadabad	city	in
Asahi	asahi	Asahi	city	in
Asahikawa|,s	asahikawa	Asahikawa	city	alone
Asaka|,s	asaka	Asaka	city	alone
Asamankese	asamankese	Asamankese	city	in
Asan	asan	Asan	city	in
Asandh	asandh	Asandh	city	in
Asansol|,s	asansol	Asansol	city	alone
Asbe Teferi|,s	asbe-teferi	Asbe Teferi	city	alone
Asbest	asbest	Asbest	city	in
Asbury Park|,s	asbury-park	Asbury Park	city	alone
Ascheberg	ascheberg	Ascheberg	city	in
Ascoli Piceno|,s	ascoli-piceno	Ascoli Piceno	city	alone
Ascot	ascot	Ascot	city	in
Asenovgrad	asenovgrad	Asenovgrad	city	in
Aserrí	aserri	Aserrí	city	in
Aşgabat|,s	asgabat	Aşgabat	region	alone
Ash Sharqiyah North|,s	ash-sharqiyah-north	Ash Sharqiyah North	region	alone
Ash Sharqiyah South|,s	ash-sharqiyah-south	Ash Sharqiyah South	region	alone
Ascha	asha	Ascha	city	in
Asha	asha	Ascha	city	no
Ashanti|,s	ashanti	Ashanti	region	alone
Ashburn	ashburn	Ashburn	city	in
Ashburton	ashburton	Ashburton	city	in
Aschdod|,s	ashdod	Aschdod	city	alone
Ashdod|,s	ashdod	Aschdod	city	alone
Asheboro	asheboro	Asheboro	city	in
Ashford	ashford	Ashford	city	in
Ashikaga|,s	ashikaga	Ashikaga	city	alone
Ashington	ashington	Ashington	city	in
Ashiya	ashiya	Ashiya	city	in
Ashland	ashland	Ashland	city	in
Ashmun	ashmun	Ashmun	city	in
Ashoknagar	ashoknagar	Ashoknagar	city	in
Ashoknagar Kalyangarh|,s	ashoknagar-kalyangarh	Ashoknagar Kalyangarh	city	alone
Ashquelon|,s	ashquelon	Ashquelon	city	alone
Ashta	ashta	Ashta	city	in
Ashtabula	ashtabula	Ashtabula	city	in
Ashton-under-Lyne|,s	ashton-under-lyne	Ashton-under-Lyne	city	alone
Ashwaubenon	ashwaubenon	Ashwaubenon	city	in
Asilah	asilah	Asilah	city	in
Asino	asino	Assino	city	in
Assino	asino	Assino	city	in
Asipovichy	asipovichy	Ossipowitschi	city	in
Ossipowitschi	asipovichy	Ossipowitschi	city	in
Asir	asir	Asir	region	in
Asker	asker	Asker	city	in
Asnières-sur-Seine|,s	asnieres-sur-seine	Asnières-sur-Seine	city	alone
Aso	aso	Aso	city	no
Asosa	asosa	Asosa	city	in
Aspen Hill|,s	aspen-hill	Aspen Hill	city	alone
Aspropyrgos	aspropyrgos	Aspropyrgos	city	in
Assa-Zag|,s	assa-zag	Assa-Zag	region	alone
Assaba|,s	assaba	Assaba	region	alone
Asse	asse	Asse	city	in
Assemini	assemini	Assemini	city	in
Assen	assen	Assen	city	in
Assis	assis	Assis	city	alone
Assiut|,s	assiut	Assiut	city	alone
Astanajapura|,s	astanajapura	Astanajapura	city	alone
Astaneh	astaneh-ye-ashrafiyeh	Astaneh-ye Ashrafiyeh	city	in
Astaneh-ye Ashrafiyeh|,s	astaneh-ye-ashrafiyeh	Astaneh-ye Ashrafiyeh	city	alone
Astara	astara	Astara	city	in
Asti	asti	Asti	city	no
Astoria	astoria	Astoria	city	no
Asyut	asyut	Asyut	region	in
Aţ Ţafilah|,s	at-tafilah	Aţ Ţafilah	city	alone
At Tall al Kabir|,s	at-tall-al-kabir	At Tall al Kabir	city	alone
Atafu	atafu	Atafu	region	in
Atakora|,s	atakora	Atakora	region	alone
Atakpamé	atakpame	Atakpamé	city	in
Atamaría	atamaria	Atamaría	city	in
Atambua	atambua	Atambua	city	in
Atami	atami	Atami	city	in
Atani|,s	atani	Atani	city	alone
Ataq	ataq	Ataq	city	in
Atarra	atarra	Atarra	city	in
Aţarut	atarut	Aţarut	city	in
Atascadero	atascadero	Atascadero	city	in
Atascocita	atascocita	Atascocita	city	in
Ataşehir|,s	atasehir	Ataşehir	city	alone
Atbara|,s	atbara	Atbara	city	alone
Atbasar	atbasar	Atbassar	city	in
Atbassar	atbasar	Atbassar	city	in
Aat	ath	Ath	city	no
Ath	ath	Ath	city	no
Athani	athani	Athani	city	in
Atherton	atherton	Atherton	city	in
Athis-Mons	athis-mons	Athis-Mons	city	alone
Athlone	athlone	Athlone	city	in
Atibaia|,s	atibaia	Atibaia	city	alone
Atimonan	atimonan	Atimonan	city	in
Atiu	atiu	Atiu	region	in
Atkarsk	atkarsk	Atkarsk	city	in
Atlántico|,s	atlantico	Atlántico	region	alone
Región Autónoma del Atlántico Norte|,s	atlantico-norte	Región Autónoma del Atlántico Norte	region	alone
Región Autónoma del Atlántico Sur|,s	atlantico-sur	Región Autónoma del Atlántico Sur	region	alone
Atlántida|,s	atlantida	Atlántida	region	alone
Atlantique|,s	atlantique	Atlantique	region	alone
Atlantis	atlantis	Atlantis	city	in
Atlixco	atlixco	Atlixco	city	in
Atmakur	atmakur	Atmakur	city	in
Atotonilco el Alto|,s	atotonilco-el-alto	Atotonilco el Alto	city	alone
Atrauli	atrauli	Atrauli	city	in
Atsiaman|,s	atsiaman	Atsiaman	city	alone
Atsimo-Andrefana|,s	atsimo-andrefana	Atsimo-Andrefana	region	alone
Atsimo-Atsinanana|,s	atsimo-atsinanana	Atsimo-Atsinanana	region	alone
Atsinanana|,s	atsinanana	Atsinanana	region	alone
Atsugi|,s	atsugi	Atsugi	city	alone
Attapeu|,s	attapeu	Attapeu	region	alone
Attapu|,s	attapu	Attapu	region	alone
Attili	attili	Attili	city	in
Attingal	attingal	Attingal	city	in
Attleboro	attleboro	Attleboro	city	in
Attock City|,s	attock-city	Attock City	city	alone
Attur	attur	Attur	city	in
Atua	atua	Atua	region	in
Atwater	atwater	Atwater	city	in
Aubagne	aubagne	Aubagne	city	in
Aube	aube	Aube	region	in
Aubervilliers	aubervilliers	Aubervilliers	city	in
Auburn	auburn	Auburn	city	in
Auburn Hills	auburn-hills	Auburn Hills	city	alone
Auburndale	auburndale	Auburndale	city	in
Auchi	auchi	Auchi	city	in
Aude	aude	Aude	region	no
Auderghem	auderghem	Auderghem	city	in
Augustavas	augustow	Augustów	city	in
Augustów	augustow	Augustów	city	in
Aulnay-sous-Bois	aulnay-sous-bois	Aulnay-sous-Bois	city	alone
Auraiya	auraiya	Auraiya	city	in
Aurangabad|,s	aurangabad	Aurangabad	city	alone
Aurich|,s	aurich	Aurich	city	alone
Aurillac	aurillac	Aurillac	city	in
Aurora	aurora	Aurora	city	no
Ausa	ausa	Ausa	city	in
Aust-Agder|,s	aust-agder	Aust-Agder	region	alone
Austintown	austintown	Austintown	city	in
Australasien|,s	australasia	Australasien	region	alone
Autlán de Navarro|,s	autlan-de-navarro	Autlán de Navarro	city	alone
Autonomous Region|,s in Muslim Mindanao	autonomous-region-in-muslim-mindanao	Autonomous Region in Muslim Mindanao	region	alone
Auvergne-Rhône-Alpes	auvergne-rhone-alpes	Auvergne-Rhône-Alpes	region	alone
Auxerre	auxerre	Auxerre	city	in
Avadi|,s	avadi	Avadi	city	alone
Avanigadda	avanigadda	Avanigadda	city	in
Avannaata|,s	avannaata	Avannaata	region	alone
Avaré	avare	Avaré	city	in
Aveiro	aveiro	Aveiro	city	in
Avellino	avellino	Avellino	city	in
Avenel	avenel	Avenel	city	in
Aventura	aventura	Aventura	city	in
Aversa	aversa	Aversa	city	no
Aveyron|,s	aveyron	Aveyron	region	alone
Avezzano	avezzano	Avezzano	city	in
Avila	avila	Ávila	city	in
Àvila	avila	Ávila	city	in
Ávila	avila	Ávila	city	no
Avilés	aviles	Avilés	city	in
Avocado Heights	avocado-heights	Avocado Heights	city	alone
Avola	avola	Avola	city	in
Avon	avon	Avon	city	in
Avon Center|,s	avon-center	Avon Center	city	alone
Avon Lake|,s	avon-lake	Avon Lake	city	alone
Avondale	avondale	Avondale	city	in
Awasa|,s	awasa	Awassa	city	alone
Awassa|,s	awasa	Awassa	city	alone
Awati	awati	Awati	city	in
Awdal	awdal	Awdal	region	in
Aweil	aweil	Aweil	city	in
Awka	awka	Awka	city	in
Awsim	awsim	Awsim	city	in
Aksum	axum	Aksum	city	in
Axum	axum	Aksum	city	in
Ayabe	ayabe	Ayabe	city	in
Ayacucho|,s	ayacucho	Ayacucho	city	alone
Ajagos	ayagoz	Ajagos	city	in
Ayagoz	ayagoz	Ajagos	city	in
Ayagöz	ayagoz	Ajagos	city	in
Aydin	aydin	Tralleis	city	no
Tralleis	aydin	Tralleis	city	alone
Aydın	aydin-tr	Aydın	region	no
Irawadi|,s	ayeyarwady	Irawadi	region	alone
Aylesbury	aylesbury	Aylesbury	city	in
Ayn al 'Arab	ayn-al-arab	Ayn al 'Arab	city	alone
Ayorou	ayorou	Ayorou	city	in
Ayr	ayr	Ayr	city	no
Región de Aysén|,s	aysen	Región de Aysén	region	alone
Ayutuxtepeque	ayutuxtepeque	Ayutuxtepeque	city	in
Az Zabadani|,s	az-zabadani	Az Zabadani	city	alone
Az Zarqa|,s	az-zarqa	Az Zarqa	city	alone
Az Zawiyah|,s	az-zawiyah	Az Zawiyah	city	alone
Az Zubayr|,s	az-zubayr	Az Zubayr	city	alone
Az Zulfi|,s	az-zulfi	Az Zulfi	city	alone
Azad Shahr|,s	azadshahr	Azad Shahr	city	alone
Azadshahr|,s	azadshahr	Azad Shahr	city	alone
Azamgarh|,s	azamgarh	Azamgarh	city	alone
Azare|,s	azare	Azare	city	alone
A'zaz	azaz	Azaz	city	in
Azaz	azaz	Azaz	city	in
Azazga	azazga	Azazga	city	in
Azcapotzalco|,s	azcapotzalco	Azcapotzalco	city	alone
Azemmour	azemmour	Azemmour	city	in
Azhiyur	azhiyur	Azhiyur	city	in
Azilal|,s	azilal	Azilal	region	alone
Azimpur	azimpur	Azimpur	city	in
Azna	azna	Azna	city	in
Azogues	azogues	Azogues	city	in
Asow	azov	Asow	city	in
Azov	azov	Asow	city	in
Azrou	azrou	Azrou	city	in
Azua	azua	Azua	city	in
Azuay	azuay	Azuay	region	in
Azul	azul	Azul	city	in
Azuqueca	azuqueca-de-henares	Azuqueca de Henares	city	in
Azuqueca de Henares	azuqueca-de-henares	Azuqueca de Henares	city	alone
Azusa	azusa	Azusa	city	in
Azzaba	azzaba	Azzaba	city	in
Bǝrdǝ	b-rd	Bərdə	city	in
Bərdə	b-rd	Bərdə	city	in
Bà Ria-Vũng Tàu|,s	ba-ria-vung-tau	Bà Ria-Vũng Tàu	region	alone
Baalbek	baalbek	Baalbek	city	in
Baalbek-Hermel|,s	baalbek-hermel	Baalbek-Hermel	region	alone
Baar	baar	Baar	city	no
Baardheere	baardheere	Baardheere	city	in
Bab Ezzouar|,s	bab-ezzouar	Bab Ezzouar	city	alone
Babaeski	babaeski	Babaeski	city	in
Babahoyo	babahoyo	Babahoyo	city	in
Babat	babat	Babat	city	in
Babati	babati	Babati	city	in
Babati Mjini|,s	babati	Babati	city	alone
Babenhausen|,s	babenhausen	Babenhausen	city	alone
Babina	babina	Babina	city	in
Babol|,s	babol	Babol	city	alone
Babolsar	babolsar	Babolsar	city	in
BABOR - VILLE|,s	babor-ville	BABOR - VILLE	city	alone
Babruisk|,s	babruysk	Babruisk	city	alone
Babruysk|,s	babruysk	Babruisk	city	alone
Babu	babu	Babu	city	in
Babil	babylon	Babylon	region	in
Bắc Giang|,s	bac-giang	Bắc Giang	city	alone
Bắc Kan|,s	bac-kan	Bắc Kan	region	alone
Bac Liêu|,s	bac-lieu	Bac Liêu	city	alone
Thành Phố Bac Liêu|,s	bac-lieu	Bac Liêu	city	alone
Bắc Ninh|,s	bac-ninh	Bắc Ninh	city	alone
Bacabal	bacabal	Bacabal	city	in
Bacau|,s	bacau	Bacău	city	alone
Bacău|,s	bacau	Bacău	city	alone
Bachhraon	bachhraon	Bachhraon	city	in
Bačka Palanka|,s	backa-palanka	Bačka Palanka	city	alone
Backnang	backnang	Backnang	city	in
Bacoli	bacoli	Bacoli	city	in
Bacolod City|,s	bacolod-city	Bacolod	city	alone
Bacolod|,s	bacolod-city	Bacolod	city	alone
Bacoor|,s	bacoor	Bacoor	city	alone
Bács-Kiskun|,s	bacs-kiskun	Bács-Kiskun	region	alone
Bad Homburg|,s vor der Höhe	bad-homburg	Bad Homburg	city	alone
Bad Münder|,s	bad-munder-am-deister	Bad Münder	city	alone
Bad Münder|,s am Deister	bad-munder-am-deister	Bad Münder	city	alone
Bad Neustadt|,s an der Saale	bad-neustadt-an-der-saale	Bad Neustadt an der Saale	city	alone
Bad Soden|,s am Taunus	bad-soden-am-taunus	Bad Soden am Taunus	city	alone
Bada Barabil|,s	bada-barabil	Bada Barabil	city	alone
Badagara	badagara	Badagara	city	in
Badagry	badagry	Badagry	city	in
Badajoz	badajoz	Badajoz	city	alone
Badalona|,s	badalona	Badalona	city	alone
Badami	badami	Badami	city	in
Badarganj	badarganj	Badarganj	city	in
Badger	badger	Badger	city	in
Badghis	badghis	Badghis	region	alone
Badin	badin	Badin	city	in
Badlapur|,s	badlapur	Badlapur	city	alone
Badulla	badulla	Badulla	city	in
Baduria	baduria	Baduria	city	in
Baekrajan	baekrajan	Baekrajan	city	in
Baesweiler|,s	baesweiler	Baesweiler	city	alone
Bafang	bafang	Bafang	city	in
Bafatá|,s	bafata	Bafatá	region	alone
Bafia	bafia	Bafia	city	in
Bafoulabé	bafoulabe	Bafoulabé	city	in
Bafoussam|,s	bafoussam	Bafoussam	city	alone
Bafq	bafq	Bafq	city	in
Bafra	bafra	Bafra	city	in
Bagaha|,s	bagaha	Bagaha	city	alone
Bagalkot	bagalkot	Bagalkot	city	in
Bagamoyo	bagamoyo	Bagamoyo	city	in
Bagasra	bagasra	Bagasra	city	in
Bağcılar|,s	bagcilar	Bağcılar	city	alone
Bagé	bage	Bagé	city	in
Bagerhat|,s	bagerhat	Bagerhat	city	alone
Bagheria	bagheria	Bagheria	city	in
Baghlan|,s	baghlan	Baglan	city	alone
Baglan|,s	baghlan	Baglan	city	alone
Bagmati|,s	bagmati	Bagmati	region	alone
Bagneux	bagneux	Bagneux	city	in
Bagnolet	bagnolet	Bagnolet	city	in
Bago	bago	Bago	city	in
Bago City|,s	bago-city	Bago City	city	alone
Bagong Pag-asa|,s	bagong-pagasa	Bagong Pagasa	city	alone
Bagong Pagasa|,s	bagong-pagasa	Bagong Pagasa	city	alone
Bagpat	bagpat	Bagpat	city	in
Bah-Bah|,s	bah-bah	Bah-Bah	city	alone
Bahadurganj	bahadurganj	Bahadurganj	city	in
Bahadurgarh|,s	bahadurgarh	Bahadurgarh	city	alone
Bahar	bahar	Bahar	city	no
Baharampur|,s	baharampur	Baharampur	city	alone
Bahau	bahau	Bahau	city	in
Bahawalnagar|,s	bahawalnagar	Bahawalnagar	city	alone
Bahawalpur|,s	bahawalpur	Bahawalpur	city	alone
Bahçelievler|,s	bahcelievler	Bahçelievler	city	alone
Baheri	baheri	Baheri	city	in
Bahia Banderas	bahia-banderas	Bahia Banderas	city	alone
Bahía Blanca|,s	bahia-blanca	Bahía Blanca	city	alone
Bahía de Caráquez	bahia-de-caraquez	Bahía de Caráquez	city	alone
Bahjoi	bahjoi	Bahjoi	city	in
Bahla’	bahla	Bahla’	city	in
Barh El Gazel|,s	bahr-el-gazel	Barh El Gazel	region	alone
Bahraich|,s	bahraich	Bahraich	city	alone
Baia Mare|,s	baia-mare	Baia Mare	city	alone
Baicheng|,s	baicheng	Baicheng	city	alone
Baichihe	baichihe	Baichihe	city	in
Baidi	baidi	Baidi	city	in
Baidoa|,s	baidoa	Baidoa	city	alone
Baydhabo|,s	baidoa	Baidoa	city	alone
Baidyabati|,s	baidyabati	Baidyabati	city	alone
Baie-Comeau|,s	baie-comeau	Baie-Comeau	city	alone
Baie-Mahault|,s	baie-mahault	Baie-Mahault	city	alone
Baiersbronn	baiersbronn	Baiersbronn	city	in
Baihecun	baihecun	Baihecun	city	in
Baihua	baihua	Baihua	city	in
Baijiantan	baijiantan	Baijiantan	city	in
Bail-Hongal|,s	bail-hongal	Bail-Hongal	city	alone
Baildon	baildon	Baildon	city	in
Baimajing	baimajing	Baimajing	city	in
Bainbridge Island|,s	bainbridge-island	Bainbridge Island	city	alone
Baiquan	baiquan	Baiquan	city	in
Bairagnia	bairagnia	Bairagnia	city	in
Bairnsdale	bairnsdale	Bairnsdale	city	in
Bais	bais-city	Bais City	city	in
Bais City|,s	bais-city	Bais City	city	alone
Baise City|,s	baise-city	Baise City	city	alone
Baisha	baisha	Baisha	city	in
Baishan|,s	baishan	Baishan	city	alone
Baishikante	baishikante	Baishikante	city	in
Baishishan	baishishan	Baishishan	city	in
Baixi	baixi	Baixi	city	in
Baiyin|,s	baiyin	Baiyin	city	alone
Baja	baja	Baja	city	in
Baja California Sur|,s	baja-california-sur	Baja California Sur	region	alone
Baja Verapaz	baja-verapaz	Baja Verapaz	region	alone
Bajah	bajah	Bajah	region	in
Bajil	bajil	Bajil	city	in
Bajitpur	bajitpur	Bajitpur	city	in
Bajos de Haina|,s	bajos-de-haina	Bajos de Haina	city	alone
Bakau	bakau	Bakau	city	in
Bakerinsel|,s	baker-island	Bakerinsel	region	alone
Bachtschyssaraj	bakhchysarai	Bachtschyssaraj	city	in
Bakhchysarai	bakhchysarai	Bachtschyssaraj	city	in
Bakhtiyarpur	bakhtiyarpur	Bakhtiyarpur	city	in
Baki	baki	Baki	city	in
Bakıxanov	bakixanov	Bakıxanov	city	in
Bakool|,s	bakool	Bakool	region	alone
Bakri	bakri	Bakri	city	in
Baksan	baksan	Baksan	city	in
Balad	balad	Balad	city	in
Baladiyat ad Dawḩah|,s	baladiyat-ad-dawhah	Baladiyat ad Dawḩah	region	alone
Baladiyat ar Rayyan|,s	baladiyat-ar-rayyan	Baladiyat ar Rayyan	region	alone
Baladiyat Umm Şalal|,s	baladiyat-umm-salal	Baladiyat Umm Şalal	region	alone
Baladjary	baladjary	Baladjary	city	in
Biləcəri	baladjary	Baladjary	city	in
Balaghat	balaghat	Balaghat	city	in
Balagtas	balagtas	Balagtas	city	in
Balai Pungut|,s	balai-pungut	Balai Pungut	city	alone
Balachna	balakhna	Balachna	city	in
Balakhna	balakhna	Balachna	city	in
Balaklija	balakliya	Balaklija	city	in
Balakliya	balakliya	Balaklija	city	in
Balakovo|,s	balakovo	Balakowo	city	alone
Balakowo|,s	balakovo	Balakowo	city	alone
Balanga	balanga	Balanga	city	in
Balangir	balangir	Balangir	city	in
Balapulang	balapulang	Balapulang	city	in
Balapur	balapur	Balapur	city	in
Balaschicha|,s	balashikha	Balaschicha	city	alone
Balashikha|,s	balashikha	Balaschicha	city	alone
Balaşixa|,s	balashikha	Balaschicha	city	alone
Balaschow	balashov	Balaschow	city	in
Balashov	balashov	Balaschow	city	in
Balaşov	balashov	Balaschow	city	in
Balasore|,s	balasore	Baleswar	city	alone
Baleswar|,s	balasore	Baleswar	city	alone
Balayan	balayan	Balayan	city	in
Balbriggan	balbriggan	Balbriggan	city	in
Balcarce	balcarce	Balcarce	city	in
Balch Springs	balch-springs	Balch Springs	city	alone
Baldwin	baldwin	Baldwin	city	no
Balé	bale	Balé	region	in
Balearische Inseln|,s	balearic-islands	Balearen	region	alone
Balearische Inseln²|,s	balears	Balearische Inseln²	region	alone
Balfour	balfour	Balfour	city	in
Balıkesir|,s	balikesir	Balıkesir	city	alone
Balikpapan|,s	balikpapan	Balikpapan	city	alone
Baliuag|,s	baliuag	Baliuag	city	alone
Baliwan	baliwan	Baliwan	city	in
Balkanabat	balkanabat	Balkanabat	city	in
Nebit-Dag|,s	balkanabat	Balkanabat	city	alone
Balch|,s	balkh	Balch	city	alone
Balkh|,s	balkh	Balch	city	alone
Balx	balkh	Balch	city	in
Ballarat	ballarat	Ballarat	city	in
Ballaugh|,s	ballaugh	Ballaugh	region	alone
Balley ny Loughey|,s	ballaugh	Ballaugh	region	alone
Ballenger Creek|,s	ballenger-creek	Ballenger Creek	city	alone
Ballerup	ballerup-municipality	Ballerup Kommune	city	in
Ballerup Kommune|,s	ballerup-municipality	Ballerup Kommune	city	alone
Ballerup Municipality|,s	ballerup-municipality	Ballerup Kommune	city	alone
Ballincollig	ballincollig	Ballincollig	city	in
Ballitoville	ballitoville	Ballitoville	city	in
Ballwin	ballwin	Ballwin	city	in
Ballymena	ballymena	Ballymena	city	in
Balneário Camboriú|,s	balneario-camboriu	Balneário Camboriú	city	alone
Baloda Bazar|,s	baloda-bazar	Baloda Bazar	city	alone
Balotra	balotra	Balotra	city	in
Balqa	balqa	Balqa	region	in
Balchasch	balqash	Balchasch	city	in
Balqash	balqash	Balchasch	city	in
Balrampur	balrampur	Balrampur	city	in
Balsas	balsas	Balsas	city	no
Bălţi|,s	balti	Bălţi	city	alone
Baltiysk	baltiysk	Pillau	city	in
Pillau	baltiysk	Pillau	city	in
Balu	balu	Balu	city	in
Balung	balung	Balung	city	in
Balurghat|,s	balurghat	Balurghat	city	alone
Balwyn North|,s	balwyn-north	Balwyn North	city	alone
Balykchy	balykchy	Balyktschy	city	in
Balyktschy	balykchy	Balyktschy	city	in
Balzar	balzar	Balzar	city	in
Balzers	balzers	Balzers	region	no
Bam	bam	Bam	city	no
Bama	bama	Bama	city	in
Bambanglipuro	bambanglipuro	Bambanglipuro	city	in
Bambari	bambari	Bambari	city	in
Bamenda|,s	bamenda	Bamenda	city	alone
Bamingui-Bangoran|,s	bamingui-bangoran	Bamingui-Bangoran	region	alone
Bamor Kalan|,s	bamor-kalan	Bamor Kalan	city	alone
Bamyan	bamyan	Bamyan	city	in
Ban Bang Kadi Pathum Thani|,s	ban-bang-kadi-pathum-thani	Ban Bang Kadi Pathum Thani	city	alone
Ban Khlong Bang Sao Thong|,s	ban-khlong-bang-sao-thong	Ban Khlong Bang Sao Thong	city	alone
Ban Lam Luk Ka|,s	ban-lam-luk-ka	Ban Lam Luk Ka	city	alone
Ban Phan Don|,s	ban-phan-don	Ban Phan Don	city	alone
Ban Talat Bueng|,s	ban-talat-bueng	Ban Talat Bueng	city	alone
Banaadir|,s	banaadir	Banaadir	region	alone
Banamba	banamba	Banamba	city	in
Banbridge	banbridge	Banbridge	city	in
Banbury	banbury	Banbury	city	in
Banda|,s	banda	Banda	city	alone
Bandar	bandar	Bandar	city	no
Bandar-e Genaveh|,s	bandar-e-genaveh	Bandar-e Genaveh	city	alone
Bandarban	bandarban	Bandarban	city	in
Bandeirantes	bandeirantes	Bandeirantes	city	in
Bandipura	bandipura	Bandipura	city	in
Bandırma|,s	bandirma	Bandırma	city	alone
Bandraboua|,s	bandraboua	Bandraboua	region	alone
Bandrele|,s	bandrele	Bandrele	region	alone
Bandundu Province	bandundu-province	Bandundu Province	city	alone
Bandundu|,s	bandundu-province	Bandundu Province	city	alone
Baneh|,s	baneh	Baneh	city	alone
Banes	banes	Banes	city	in
Banfora	banfora	Banfora	city	in
Bang Bo District|,s	bang-bo-district	Bang Bo District	city	alone
Bang Bua Thong|,s	bang-bua-thong	Bang Bua Thong	city	alone
Bang Kruai|,s	bang-kruai	Bang Kruai	city	alone
Bang Lamung|,s	bang-lamung	Bang Lamung	city	alone
Bang Pakong|,s	bang-pakong	Bang Pakong	city	alone
Bang Phae|,s	bang-phae	Bang Phae	city	alone
Bañga	banga	Bañga	city	in
Banganapalle	banganapalle	Banganapalle	city	in
Bangangté	bangangte	Bangangté	city	in
Bangaon|,s	bangaon	Bangaon	city	alone
Bangarapet	bangarapet	Bangarapet	city	in
Bangarmau	bangarmau	Bangarmau	city	in
Bangil|,s	bangil	Bangil	city	alone
Bangkalan	bangkalan	Bangkalan	city	in
Banha|,s	banha	Banha	city	alone
Baní	bani	Baní	city	in
Bani Mazar|,s	bani-mazar	Bani Mazar	city	alone
Bani Suhayla|,s	bani-suhayla	Bani Suhayla	city	alone
Bani Suwayf|,s	bani-suwayf	Bani Suwayf	city	alone
Bani Walid|,s	bani-walid	Bani Walid	city	alone
Qaşr Bani Walid|,s	bani-walid	Bani Walid	city	alone
Bani Yas City|,s	bani-yas-city	Bani Yas City	city	alone
Baniachang	baniachang	Baniachang	city	in
Baniyas	baniyas	Baniyas	city	in
Banjar	banjar	Banjar	city	in
Banjaran|,s	banjaran	Banjaran	city	alone
Banjarmasin|,s	banjarmasin	Banjarmasin	city	alone
Banka	banka	Banka	city	in
Bankra	bankra	Bankra	city	in
Bankura|,s	bankura	Bankura	city	alone
Banmankhi	banmankhi	Banmankhi	city	in
Banning	banning	Banning	city	in
Bannu	bannu	Bannu	city	in
Bannur	bannur	Bannur	city	in
Banqiao District|,s	banqiao-district	Banqiao District	city	alone
Bansbaria|,s	bansbaria	Bansbaria	city	alone
Bansi	bansi	Bansi	city	in
Banská Bystrica|,s	banska-bystrica	Neusohl	city	alone
Neusohl	banska-bystrica	Neusohl	city	in
Banskobystrický kraj|,s	banskobystricky-kraj	Banskobystrický kraj	region	alone
Banskobystrický|,s	banskobystricky-kraj	Banskobystrický kraj	region	alone
Banstead	banstead	Banstead	city	in
Banswara	banswara	Banswara	city	in
Banteay Meanchey|,s	banteay-meanchey	Banteay Meanchey	region	alone
Banten|,s	banten	Banten	region	alone
Banting	banting	Banting	city	in
Bantul	bantul	Bantul	city	in
Bantval	bantval	Bantval	city	in
Banwa	banwa	Banwa	region	in
Banyo	banyo	Banyo	city	in
Banyumas	banyumas	Banyumas	city	in
Banyuwangi|,s	banyuwangi	Banyuwangi	city	alone
Banzart|,s	banzart	Banzart	region	alone
Bảo Lôc|,s	bao-loc	Bảo Lôc	city	alone
Baoding|,s	baoding	Baoding	city	alone
Bawding shehiri|,s	baoding	Baoding	city	alone
Baoji|,s	baoji	Baoji	city	alone
Baoqing	baoqing	Baoqing	city	in
Baoruco|,s	baoruco	Baoruco	region	alone
Baoshan|,s	baoshan	Baoshan	city	alone
Baotou|,s	baotou	Baotou	city	alone
Baoying	baoying	Baoying	city	in
Bapatla	bapatla	Bapatla	city	in
Baqa el Gharbiya|,s	baqa-el-gharbiya	Baqa el Gharbiya	city	alone
Baqa el Gharbiyya|,s	baqa-el-gharbiya	Baqa el Gharbiya	city	alone
Baqubah|,s	baqubah	Baquba	city	alone
Baquba|,s	baqubah	Baquba	city	alone
Ba’quba	baqubah	Baquba	city	alone
Bar	bar	Bar	region	no
Barabai	barabai	Barabai	city	in
Barabinsk	barabinsk	Barabinsk	city	in
Baracoa	baracoa	Baracoa	city	in
Barahona|,s	barahona	Barahona	region	alone
Barakaldo	barakaldo	Barakaldo	city	in
Baraki|,s	baraki	Baraki	city	alone
Barakpur|,s	barakpur	Barakpur	city	alone
Baramati	baramati	Baramati	city	in
Baramula	baramula	Baramula	city	in
Baran	baran	Baran	city	no
Baranoa	baranoa	Baranoa	city	in
Baranawitschy|,s	baranovichi	Baranawitschy	city	alone
Baranovichi|,s	baranovichi	Baranawitschy	city	alone
Baranya|,s	baranya	Baranya	region	alone
Barasat|,s	barasat	Barasat	city	alone
Barauli	barauli	Barauli	city	in
Baraut	baraut	Baraut	city	in
Barbacena|,s	barbacena	Barbacena	city	alone
Barbacha	barbacha	Barbacha	city	in
Barbalha	barbalha	Barbalha	city	in
Barbera Del Valles	barbera-del-valles	Barbera Del Valles	city	alone
Barberà del Vallès	barbera-del-valles	Barbera Del Valles	city	alone
Barberena	barberena	Barberena	city	in
Barberton	barberton	Barberton	city	in
Barbil	barbil	Barbil	city	in
Barcarena	barcarena	Barcarena	city	in
Barcellona Pozzo di Gotto|,s	barcellona-pozzo-di-gotto	Barcellona Pozzo di Gotto	city	alone
Barceloneta|,s	barceloneta	Barceloneta	region	alone
Bardaskan	bardaskan	Bardaskan	city	in
Bardejov	bardejov	Bardejov	city	in
Bardhaman|,s	bardhaman	Bardhaman	city	alone
Bardoli	bardoli	Bardoli	city	in
Bardsir	bardsir	Bardsir	city	in
Bareilly|,s	bareilly	Bareilly	city	alone
Barendrecht	barendrecht	Barendrecht	city	in
Bargarh	bargarh	Bargarh	city	in
Barguna|,s	barguna	Barguna	region	alone
Barh	barh	Barh	city	in
Barhiya	barhiya	Barhiya	city	in
Bariadi	bariadi	Bariadi	city	in
Barika	barika	Barika	city	in
Barima-Waini|,s	barima-waini	Barima-Waini	region	alone
Barinas	barinas	Barinas	city	alone
Baringo|,s	baringo	Baringo	region	alone
Barinitas	barinitas	Barinitas	city	in
Bariri	bariri	Bariri	city	in
Barishal²|,s	barisal	Barishal²	region	alone
Barishal|,s	barishal	Barishal	city	alone
Barking	barking	Barking	city	no
Barking and Dagenham|,s	barking-and-dagenham	Barking and Dagenham	region	alone
Bârlad	barlad	Bârlad	city	in
Ilhas de Barlavento|,s	barlavento-islands	Ilhas de Barlavento	region	alone
Barletta	barletta	Barletta	city	in
Barletta-Andria-Trani|,s	barletta-andria-trani	Barletta-Andria-Trani	region	alone
Barmer	barmer	Barmer	city	in
Barnala|,s	barnala	Barnala	city	alone
Barnes	barnes	Barnes	city	no
Barnet	barnet	London Borough of Barnet	city	in
London Borough of Barnet|,s	barnet	London Borough of Barnet	city	alone
Barneveld	barneveld	Barneveld	city	in
Barnstable	barnstable	Barnstable	city	in
Barnstaple	barnstaple	Barnstaple	city	in
Baro	baro	Baro	city	in
Barpeta	barpeta	Barpeta	city	in
Barpeta Road|,s	barpeta-road	Barpeta Road	city	alone
Barra	barra	Barra	city	no
Barra do Bugres	barra-do-bugres	Barra do Bugres	city	alone
Barra do Corda|,s	barra-do-corda	Barra do Corda	city	alone
Barra do Garças	barra-do-garcas	Barra do Garças	city	alone
Barra do Piraí|,s	barra-do-pirai	Barra do Piraí	city	alone
Barra dos Coqueiros	barra-dos-coqueiros	Barra dos Coqueiros	city	alone
Barranca	barranca	Barranca	city	in
Barrancabermeja|,s	barrancabermeja	Barrancabermeja	city	alone
Barranqueras	barranqueras	Barranqueras	city	in
Barranquitas	barranquitas	Barranquitas	region	alone
Barreiras	barreiras	Barreiras	city	alone
Barreiro	barreiro	Barreiro	city	in
Barreiros	barreiros	Barreiros	city	in
Barretos	barretos	Barretos	city	alone
Barrhead	barrhead	Barrhead	city	in
Barrie|,s	barrie	Barrie	city	alone
Barrigada|,s	barrigada	Barrigada	region	alone
Barrington	barrington	Barrington	city	in
Barrinha	barrinha	Barrinha	city	in
Barros Blancos	barros-blancos	Barros Blancos	city	alone
Barrow|,s in Furness	barrow-in-furness	Barrow in Furness	city	alone
Barry	barry	Barry	city	no
Barsi|,s	barsi	Barsi	city	alone
Barstow	barstow	Barstow	city	in
Barstow Heights	barstow-heights	Barstow Heights	city	alone
Bartın	bartin	Bartın	city	in
Bartlesville	bartlesville	Bartlesville	city	in
Bartlett	bartlett	Bartlett	city	in
Bartley Green|,s	bartley-green	Bartley Green	city	alone
Bartow	bartow	Bartow	city	in
Barueri|,s	barueri	Barueri	city	alone
Tamboré|,s	barueri	Barueri	city	alone
Baruipur	baruipur	Baruipur	city	in
Baruni	baruni	Baruni	city	in
Baruta|,s	baruta	Baruta	city	alone
Barwala	barwala	Barwala	city	in
Barwani	barwani	Barwani	city	in
Bas-Congo|,s	bas-congo	Bas-Congo	region	alone
Bas-Rhin|,s	bas-rhin	Bas-Rhin	region	alone
Bas-Sassandra|,s	bas-sassandra	Bas-Sassandra	region	alone
Bas-Uele|,s	bas-uele	Bas-Uele	region	alone
Başakşehir|,s	basaksehir	Başakşehir	city	alone
Basarabeasca|,s	basarabeasca	Basarabeasca	region	alone
Basauri	basauri	Basauri	city	in
Basavakalyan	basavakalyan	Basavakalyan	city	in
Basavana Bagevadi|,s	basavana-bagevadi	Basavana Bagevadi	city	alone
Basel-Landschaft|,s	basel-landschaft	Basel-Landschaft	region	alone
Basel-Stadt|,s	basel-stadt	Basel-Stadt	region	alone
Basford	basford	Basford	city	in
Bashan|,s	bashan	Bashan	city	alone
Basilan|,s	basilan	Basilan	region	alone
Basilikata|,s	basilicata	Basilikata	region	alone
Basingstoke|,s	basingstoke	Basingstoke	city	alone
Basirpur	basirpur	Basirpur	city	in
Basking Ridge|,s	basking-ridge	Basking Ridge	city	alone
Basmat	basmat	Basmat	city	in
Basoda	basoda	Basoda	city	in
Basoko	basoko	Basoko	city	in
Bassano del Grappa|,s	bassano-del-grappa	Bassano del Grappa	city	alone
Bassar	bassar	Bassar	city	in
Basse-Kotto|,s	basse-kotto	Basse-Kotto	region	alone
Bassum	bassum	Bassum	city	in
Basti|,s	basti	Basti	city	alone
Bastia	bastia	Bastia	city	no
Basudebpur	basudebpur	Basudebpur	city	in
Basuo|,s	basuo	Basuo	city	alone
Basyun	basyun	Basyun	city	in
Bataan|,s	bataan	Bataan	region	alone
Batabo	batabo	Batabo	city	in
Batac City|,s	batac-city	Batac City	city	alone
Batala|,s	batala	Batala	city	alone
Batam|,s	batam	Batam	city	alone
Batanes	batanes	Batanes	region	alone
Batang|,s	batang	Batang	city	alone
Batangas	batangas	Batangas	city	alone
Batatais	batatais	Batatais	city	in
Batavia	batavia	Batavia	city	in
Bataisk|,s	bataysk	Bataisk	city	alone
Bataysk|,s	bataysk	Bataisk	city	alone
Bath and North East Somerset|,s	bath-and-north-east-somerset	Bath and North East Somerset	region	alone
Bath Beach|,s	bath-beach	Bath Beach	city	alone
Batha	batha	Batha	region	in
Bathgate	bathgate	Bathgate	city	in
Bathinda|,s	bathinda	Bathinda	city	alone
Bathurst	bathurst	Bathurst	city	in
Batifa	batifa	Batifa	city	in
Batkenskaja|,s	batken	Batkenskaja	region	alone
Batley	batley	Batley	city	in
Batman	batman	Batman	city	no
Batna City|,s	batna-city	Batna	city	alone
Batna|,s	batna-city	Batna	city	alone
Batouri	batouri	Batouri	city	in
Battagram|,s	battagram	Battagram	city	alone
Battaramulla South|,s	battaramulla-south	Battaramulla South	city	alone
Batticaloa	batticaloa	Batticaloa	city	in
Battipaglia	battipaglia	Battipaglia	city	in
Battir	battir	Battir	city	in
Batu	batu	Batu	city	no
Baturaden	baturaden	Baturaden	city	in
Baturaja|,s	baturaja	Baturaja	city	alone
Sapadno-Kasachstanskaja oblast|,s	batys-qazaqstan	Sapadno-Kasachstanskaja oblast	region	alone
Bauan	bauan	Bauan	city	in
Baucau|,s	baucau	Baucau	region	alone
Bauchi|,s	bauchi	Bauchi	city	alone
Baunatal|,s	baunatal	Baunatal	city	alone
Bauru|,s	bauru	Bauru	city	alone
Bauta	bauta	Bauta	city	in
Bawku	bawku	Bawku	city	in
Bawshar|,s	bawshar	Bawshar	city	alone
Bay of Plenty|,s	bay-of-plenty	Bay of Plenty	region	alone
Bay Point|,s	bay-point	Bay Point	city	alone
Bay Shore|,s	bay-shore	Bay Shore	city	alone
Bayamo|,s	bayamo	Bayamo	city	alone
Bayamón|,s	bayamon	Bayamón	city	alone
Bayan	bayan	Bayan	city	in
Bayan Hot|,s	bayan-hot	Bayan Hot	city	alone
Bayan Nur|,s	bayan-nur	Bayan Nur	city	alone
Bajan-Ölgii-Aimag|,s	bayan-olgii	Bajan-Ölgii-Aimag	region	alone
Bayan-Ölgiy|,s	bayan-olgiy	Bayan-Ölgiy	region	alone
Bayana	bayana	Bayana	city	in
Bayanhongor	bayanhongor	Bayanhongor	city	in
Bajanchongor-Aimag|,s	bayankhongor	Bajanchongor-Aimag	region	alone
Bayawan|,s	bayawan	Bayawan	city	alone
Bayburt	bayburt	Bayburt	city	in
Baychester	baychester	Baychester	city	in
Bayelsa|,s	bayelsa	Bayelsa	region	alone
Bayeux	bayeux	Bayeux	city	in
Bayiji	bayiji	Bayiji	city	in
Bayji	bayji	Bayji	city	in
Baynjiwayn	baynjiwayn	Baynjiwayn	city	in
Bayombong	bayombong	Bayombong	city	in
Bayonet Point|,s	bayonet-point	Bayonet Point	city	alone
Bayonne	bayonne	Bayonne	city	in
Bayou Cane|,s	bayou-cane	Bayou Cane	city	alone
Bayramaly	bayramaly	Bayramaly	city	in
Bayshore Gardens	bayshore-gardens	Bayshore Gardens	city	alone
Bayside	bayside	Bayside	city	in
Bayt al Faqih|,s	bayt-al-faqih	Bayt al Faqih	city	alone
Bayt Ḩanun|,s	bayt-hanun	Bayt Ḩanun	city	alone
Baytown	baytown	Baytown	city	in
Bayugan	bayugan	Bayugan	city	in
Bayville	bayville	Bayville	city	in
Bazar-e Yakawlang|,s	bazar-e-yakawlang	Bazar-e Yakawlang	city	alone
Basar-Korgon|,s	bazar-korgon	Basar-Korgon	city	alone
Bazar-Korgon|,s	bazar-korgon	Basar-Korgon	city	alone
Bazarak	bazarak	Bazarak	city	in
Bazèga|,s	bazega	Bazèga	region	alone
Be’er Ya'aqov	be-er-ya-aqov	Be’er Ya'aqov	city	alone
Beaconsfield	beaconsfield	Beaconsfield	city	in
Bear	bear	Bear	city	no
Bearsden	bearsden	Bearsden	city	in
Beaufort West|,s	beaufort-west	Beaufort West	city	alone
Beaumont|,s	beaumont	Beaumont	city	alone
Beauvais	beauvais	Beauvais	city	in
Beaver Dam|,s	beaver-dam	Beaver Dam	city	alone
Beavercreek	beavercreek	Beavercreek	city	in
Beaverton	beaverton	Beaverton	city	in
Beawar|,s	beawar	Beawar	city	alone
Bebedouro	bebedouro	Bebedouro	city	in
Beberibe	beberibe	Beberibe	city	in
Bebington	bebington	Bebington	city	in
Bečej	becej	Bečej	city	in
Óbecse	becej	Bečej	city	in
Bechar|,s	bechar	Bechar	city	alone
Béchar|,s	bechar	Bechar	city	alone
Beckenham	beckenham	Beckenham	city	in
Beckingen|,s	beckingen	Beckingen	city	alone
Beckley	beckley	Beckley	city	in
Bedburg|,s	bedburg	Bedburg	city	alone
Bedford	bedford	Bedford	city	no
Bedlington	bedlington	Bedlington	city	in
Bedong	bedong	Bedong	city	in
Bedworth	bedworth	Bedworth	city	in
Bendzinas	bedzin	Będzin	city	in
Będzin	bedzin	Będzin	city	in
Beersheba|,s	beersheba	Be’er Scheva	city	alone
Be’er Scheva|,s	beersheba	Be’er Scheva	city	alone
Begamganj	begamganj	Begamganj	city	in
Begoro	begoro	Begoro	city	in
Begusarai|,s	begusarai	Begusarai	city	alone
Behbahan	behbahan	Behbahan	city	in
Beheira|,s	beheira	Beheira	region	alone
Behror	behror	Behror	city	in
Behshahr	behshahr	Behshahr	city	in
Bei’an	bei-an	Bei’an	city	alone
Beibei|,s	beibei	Beibei	city	alone
Beidaihehaibin	beidaihehaibin	Beidaihehaibin	city	in
Beidao	beidao	Beidao	city	in
Beihai|,s	beihai	Beihai	city	alone
Beijing|,s	beijing	Peking	city	alone
Beiliu|,s	beiliu	Beiliu	city	alone
Beimeng	beimeng	Beimeng	city	in
Beipiao|,s	beipiao	Beipiao	city	alone
Beisu	beisu	Beisu	city	in
Beitbridge	beitbridge	Beitbridge	city	in
Beiwangli	beiwangli	Beiwangli	city	in
Beja	beja	Beja	city	no
Béja	beja	Beja	city	in
Bejaia|,s	bejaia	Bejaia	city	alone
Béjaïa|,s	bejaia	Bejaia	city	alone
Wilayat Bidschaya|,s	bejaia-dz	Wilayat Bidschaya	region	alone
Bejuma	bejuma	Bejuma	city	in
Bekasi|,s	bekasi	Bekasi	city	alone
Békés	bekes	Békés	region	in
Bekes	bekes-hu	Bekes	region	in
Békés megye|,s	bekes-hu	Bekes	region	alone
Békéscsaba	bekescsaba	Békéscsaba	city	in
Bekobod	bekobod	Bekobod	city	in
Bektemir	bektemir	Bektemir	city	in
Bel Air North|,s	bel-air-north	Bel Air North	city	alone
Bel Air South|,s	bel-air-south	Bel Air South	city	alone
Bela	bela	Bela	city	no
Belait|,s	belait	Belait	region	alone
Belalcázar	belalcazar	Belalcázar	city	in
Páez	belalcazar	Belalcázar	city	in
Belawan|,s	belawan	Belawan	city	alone
Belaja Kalitwa|,s	belaya-kalitva	Belaja Kalitwa	city	alone
Belaya Kalitva|,s	belaya-kalitva	Belaja Kalitwa	city	alone
Belchatuvas	belchatow	Bełchatów	city	in
Bełchatów	belchatow	Bełchatów	city	in
Beldanga	beldanga	Beldanga	city	in
Belebei	belebey	Belebei	city	in
Belebey	belebey	Belebei	city	in
Beled Hawo|,s	beled-hawo	Beled Hawo	city	alone
Beledweyne	beledweyne	Beledweyne	city	in
Belek	belek	Belek	city	in
Belford Roxo|,s	belford-roxo	Belford Roxo	city	alone
Belfort	belfort	Belfort	city	in
Belgaum|,s	belgaum	Belgaum	city	alone
Belize City|,s	belize-city	Belize City	city	alone
Bell	bell	Bell	city	no
Bellaire	bellaire	Bellaire	city	in
Bellampalli	bellampalli	Bellampalli	city	in
Bellary|,s	bellary	Bellary	city	alone
Belle Glade|,s	belle-glade	Belle Glade	city	alone
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
Belo Jardim|,s	belo-jardim	Belo Jardim	city	alone
Beloeil	beloeil	Belœil	city	in
Belœil	beloeil	Belœil	city	in
Belogorsk	belogorsk	Belogorsk	city	in
Beloqorsk	belogorsk	Belogorsk	city	in
Beloit	beloit	Beloit	city	in
Belorechensk	belorechensk	Beloretschensk	city	in
Beloretschensk	belorechensk	Beloretschensk	city	in
Beloreçensk	belorechensk	Beloretschensk	city	in
Beloretsk	beloretsk	Belorezk	city	in
Belorezk	beloretsk	Belorezk	city	in
Belovo	belovo	Belowo	city	in
Belowo	belovo	Belowo	city	in
Belper	belper	Belper	city	in
Belton	belton	Belton	city	in
Beltsville	beltsville	Beltsville	city	in
Belvedere Park|,s	belvedere-park	Belvedere Park	city	alone
Belvidere	belvidere	Belvidere	city	in
Bemowo|,s	bemowo	Bemowo	city	alone
Bến Tre|,s	ben-tre	Bến Tre	city	alone
Benalmádena	benalmadena	Benalmádena	city	in
Benbrook	benbrook	Benbrook	city	in
Bend	bend	Bend	city	no
Bende	bende	Bende	city	in
Bender	bender	Bender	region	no
Bendigo|,s	bendigo	Bendigo	city	alone
Bendorf|,s	bendorf	Bendorf	city	alone
Benešov|,s	benesov	Benešov	region	alone
Benevent	benevento	Benevent	city	in
Benevento	benevento	Benevent	city	in
Bénévent	benevento	Benevent	city	in
Benevides	benevides	Benevides	city	in
Bengbu|,s	bengbu	Bengbu	city	alone
Banghazi|,s	benghazi	Bengasi	city	alone
Bengkulu|,s	bengkulu	Bengkulu	city	alone
Bengo	bengo	Bengo	region	in
Benguela|,s	benguela	Benguela	city	alone
Benguet|,s	benguet	Benguet	region	alone
Beni Abbes	beni-abbes	Beni Abbes	region	alone
Beni Douala|,s	beni-douala	Beni Douala	city	alone
Beni Mellal|,s	beni-mellal	Beni-Mellal	city	alone
Beni-Mellal|,s	beni-mellal	Beni-Mellal	city	alone
Béni Mellal-Khénifra|,s	beni-mellal-khenifra	Béni Mellal-Khénifra	region	alone
Béni Mellal|,s	beni-mellal-ma	Béni Mellal	region	alone
Beni Mered|,s	beni-mered	Beni Mered	city	alone
Bani Saf|,s	beni-saf	Bani Saf	city	alone
Beni Saf|,s	beni-saf	Bani Saf	city	alone
Bani Suwaif|,s	beni-suef	Bani Suwaif	region	alone
Beni Suweif|,s	beni-suweif	Beni Suweif	region	alone
Benicarló	benicarlo	Benicarló	city	in
Benicia	benicia	Benicia	city	in
Benidorm	benidorm	Benidorm	city	in
Benin-Stadt|,s	benin-city	Benin City	city	alone
Benishangul-Gumuz	benishangul-gumuz	Benishangul-Gumuz	region	alone
Benoni|,s	benoni	Benoni	city	alone
Bensalem	bensalem	Bensalem	city	in
Bensenville	bensenville	Bensenville	city	in
Bensheim|,s	bensheim	Bensheim	city	alone
Bensonhurst	bensonhurst	Bensonhurst	city	in
Bensonville	bensonville	Bensonville	city	in
Bento Gonçalves	bento-goncalves	Bento Gonçalves	city	alone
Benton	benton	Benton	city	in
Bentong Town|,s	bentong-town	Bentong Town	city	alone
Bentonville	bentonville	Bentonville	city	in
Bentota	bentota	Bentota	city	in
Benue	benue	Benue	region	no
Benxi|,s	benxi	Benxi	city	alone
Beppu|,s	beppu	Beppu	city	alone
Bekaa	beqaa	Bekaa	region	in
Béqaa	beqaa-lb	Béqaa	region	in
Bera	bera	Bera	city	in
Berane|,s	berane	Berane	region	alone
Berasia	berasia	Berasia	city	in
Berastagi	berastagi	Berastagi	city	in
Berat	berat	Berat	city	no
Berati	berat	Berat	city	in
Berazategui|,s	berazategui	Berazategui	city	alone
Berbérati	berberati	Berbérati	city	in
Berchem	berchem	Berchem	city	in
Berdsk	berdsk	Berdsk	city	in
Berdychiv	berdychiv	Berdytschiw	city	in
Berdytschiw	berdychiv	Berdytschiw	city	in
Berea	berea	Berea	city	in
Berekum	berekum	Berekum	city	in
Beresniki|,s	berezniki	Beresniki	city	alone
Berezniki|,s	berezniki	Beresniki	city	alone
Berjosowski	berezovskiy	Berjosowski	city	in
Berëzovskiy	berezovskiy	Berjosowski	city	in
Bergama	bergama	Bergama	city	in
Bergen op Zoom|,s	bergen-op-zoom	Bergen op Zoom	city	alone
Bergenfield	bergenfield	Bergenfield	city	in
Bergerac	bergerac	Bergerac	city	in
Bergkamen|,s	bergkamen	Bergkamen	city	alone
Bergneustadt|,s	bergneustadt	Bergneustadt	city	alone
Beringen	beringen	Beringen	city	in
Berkane	berkane	Berkane	city	in
Berkhamsted	berkhamsted	Berkhamsted	city	in
Berkley	berkley	Berkley	city	in
Bermejo	bermejo	Bermejo	city	in
Beroun|,s	beroun	Beroun	region	alone
Berrechid	berrechid	Berrechid	city	in
Berriane	berriane	Berriane	city	in
Berriozábal	berriozabal	Berriozábal	city	in
Berrouaghia	berrouaghia	Berrouaghia	city	in
Berry Islands	berry-islands	Berry Islands	region	alone
Bertioga	bertioga	Bertioga	city	in
Bertoua|,s	bertoua	Bertoua	city	alone
Beruniy	beruniy	Beruniy	city	in
Beruwala	beruwala	Beruwala	city	in
Berwyn	berwyn	Berwyn	city	in
Besbes	besbes	Besbes	city	in
Beşikdüzü	besikduzu	Beşikdüzü	city	in
Besni	besni	Besni	city	in
Bessemer	bessemer	Bessemer	city	in
Best	best	Best	city	no
Besuki	besuki	Besuki	city	in
Bet Schemesch|,s	bet-shemesh	Bet Schemesch	city	alone
Bet Shemesh|,s	bet-shemesh	Bet Schemesch	city	alone
Betafo	betafo	Betafo	city	in
Betamcherla	betamcherla	Betamcherla	city	in
Bethal	bethal	Bethal	city	in
Bethany	bethany	Bethany	city	no
Bethel Park|,s	bethel-park	Bethel Park	city	alone
Bethpage	bethpage	Bethpage	city	in
Béthune	bethune	Béthune	city	in
Betim	betim	Betim	city	no
Betioky	betioky	Betioky	city	in
Betong	betong	Betong	city	in
Betsiboka|,s	betsiboka	Betsiboka	region	alone
Bettendorf	bettendorf	Bettendorf	city	in
Bettiah|,s	bettiah	Bettiah	city	alone
Betul	betul	Betul	city	in
Beulah	beulah	Beulah	city	in
Beuningen	beuningen	Beuningen	city	in
Beveren	beveren	Beveren	city	in
Beverley	beverley	Beverley	city	in
Beverly	beverly	Beverly	city	no
Beverungen	beverungen	Beverungen	city	in
Beverwijk	beverwijk	Beverwijk	city	in
Beverwyk	beverwijk	Beverwijk	city	in
Bexbach	bexbach	Bexbach	city	in
Bexhill-on-Sea|,s	bexhill-on-sea	Bexhill-on-Sea	city	alone
Bexley|,s	bexley	Bexley	city	alone
Beykonak	beykonak	Beykonak	city	in
Beyla	beyla	Beyla	region	in
Beylikduzu|,s	beylikduzu	Beylikduzu	city	alone
Beypazarı	beypazari	Beypazarı	city	in
Beypore	beypore	Beypore	city	in
Beyrouth|,s	beyrouth	Beyrouth	region	alone
Beyşehir	beysehir	Beyşehir	city	in
Bezerros	bezerros	Bezerros	city	in
Bejetsk	bezhetsk	Beschezk	city	in
Beschezk	bezhetsk	Beschezk	city	in
Bezhetsk	bezhetsk	Beschezk	city	in
Béziers	beziers	Béziers	city	in
Bezons	bezons	Bezons	city	in
Bhabhua	bhabhua	Bhabhua	city	in
Bhadasar	bhadasar	Bhadasar	city	in
Bhadohi	bhadohi	Bhadohi	city	in
Bhadra	bhadra	Bhadra	city	in
Bhadrachalam	bhadrachalam	Bhadrachalam	city	in
Bhadrakh	bhadrakh	Bhadrakh	city	in
Bhadravati|,s	bhadravati	Bhadravati	city	alone
Bhadreswar|,s	bhadreswar	Bhadreswar	city	alone
Bhagalpur|,s	bhagalpur	Bhagalpur	city	alone
Bhairab Bazar|,s	bhairab-bazar	Bhairab Bazar	city	alone
Bhaisa	bhaisa	Bhaisa	city	in
Bhakkar	bhakkar	Bhakkar	city	in
Bhalki	bhalki	Bhalki	city	in
Bhalwal	bhalwal	Bhalwal	city	in
Bhamo	bhamo	Bhamo	city	in
Bhandara	bhandara	Bhandara	city	in
Bhandaria	bhandaria	Bhandaria	city	in
Bharatpur|,s	bharatpur	Bharatpur	city	alone
Bharthana	bharthana	Bharthana	city	in
Bharuch|,s	bharuch	Bharuch	city	alone
Bhatapara	bhatapara	Bhatapara	city	in
Bhatkal	bhatkal	Bhatkal	city	in
Bhatpara|,s	bhatpara	Bhatpara	city	alone
Bhatpara Abhaynagar|,s	bhatpara-abhaynagar	Bhatpara Abhaynagar	city	alone
Bhavani	bhavani	Bhavani	city	in
Bhavnagar|,s	bhavnagar	Bhavnagar	city	alone
Bhawaniganj	bhawaniganj	Bhawaniganj	city	in
Bhawanipatna	bhawanipatna	Bhawanipatna	city	in
Bhawanipur	bhawanipur	Bhawanipur	city	in
Bhayandar|,s	bhayandar	Bhayandar	city	alone
Bhera	bhera	Bhera	city	in
Bheramara	bheramara	Bheramara	city	in
Bheri	bheri	Bheri	region	in
Bhilai|,s	bhilai	Bhilai	city	alone
Bhilwara|,s	bhilwara	Bhilwara	city	alone
Bhimavaram|,s	bhimavaram	Bhimavaram	city	alone
Bhimber|,s	bhimber	Bhimber	city	alone
Bhimunipatnam	bhimunipatnam	Bhimunipatnam	city	in
Bhind|,s	bhind	Bhind	city	alone
Bhinmal	bhinmal	Bhinmal	city	in
Bhisho|,s	bhisho	Bisho	city	alone
Bisho|,s	bhisho	Bisho	city	alone
Bhiwadi	bhiwadi	Bhiwadi	city	in
Bhiwandi|,s	bhiwandi	Bhiwandi	city	alone
Bhiwani|,s	bhiwani	Bhiwani	city	alone
Bhola	bhola	Bhola	region	in
Bhola District|,s	bhola-district	Bhola District	city	alone
Bhongaon	bhongaon	Bhongaon	city	in
Bhongir	bhongir	Bhongir	city	in
Bhubaneshwar|,s	bhubaneswar	Bhubaneshwar	city	alone
Bhubaneswar|,s	bhubaneswar	Bhubaneshwar	city	alone
Bhuj	bhuj	Bhuj	city	in
Bhusawal|,s	bhusawal	Bhusawal	city	alone
Biała Podlaska|,s	biala-podlaska	Biała Podlaska	city	alone
Palenkės Biala|,s	biala-podlaska	Biała Podlaska	city	alone
Białołeka|,s	bialoleka	Białołeka	city	alone
Biantang	biantang	Biantang	city	in
Bianzhuang	bianzhuang	Bianzhuang	city	in
Biaora	biaora	Biaora	city	in
Bibai	bibai	Bibai	city	in
Biberach|,s an der Riss	biberach-an-der-riss	Biberach an der Riß	city	alone
Biberach|,s an der Riß	biberach-an-der-riss	Biberach an der Riß	city	alone
Bibir Hat|,s	bibir-hat	Bibir Hat	city	alone
Bicester	bicester	Bicester	city	in
Bicol	bicol	Bicol	region	in
Bida	bida	Bida	city	in
Bidar|,s	bidar	Bidar	city	alone
Biddeford	biddeford	Biddeford	city	in
Biddulph	biddulph	Biddulph	city	in
Bideford	bideford	Bideford	city	in
Bidhuna	bidhuna	Bidhuna	city	in
Bidur	bidur	Bidur	city	in
Bié	bie	Bié	region	in
Bíe	bie-ao	Bíe	region	in
Bielany|,s	bielany	Bielany	city	alone
Beliava	bielawa	Bielawa	city	in
Bielawa	bielawa	Bielawa	city	in
Biella	biella	Biella	city	in
Bielsk Podlaski|,s	bielsk-podlaski	Bielsk Podlaski	city	alone
Bielskas	bielsk-podlaski	Bielsk Podlaski	city	in
Belsko-Biala|,s	bielsko-biala	Bielsko-Biała	city	alone
Bielsko-Biala|,s	bielsko-biala	Bielsko-Biała	city	alone
Bielsko-Biała|,s	bielsko-biala	Bielsko-Biała	city	alone
Biên Hòa|,s	bien-hoa	Biên Hòa	city	alone
Bietigheim-Bissingen|,s	bietigheim-bissingen	Bietigheim-Bissingen	city	alone
Biga	biga	Biga	city	in
Biggleswade	biggleswade	Biggleswade	city	in
Bignona	bignona	Bignona	city	in
Biguaçu	biguacu	Biguaçu	city	in
Bihar Sharif|,s	bihar-sharif	Bihar Sharif	city	alone
Biharamulo	biharamulo	Biharamulo	city	in
Bihariganj	bihariganj	Bihariganj	city	in
Bihor	bihor	Bihor	region	in
Bijapur|,s	bijapur	Bijapur	city	alone
Bijar	bijar	Bijar	city	in
Bijeljina	bijeljina	Bijeljina	city	in
Bijelo Polje|,s	bijelo-polje	Bijelo Polje	region	alone
Bijie|,s	bijie	Bijie	city	alone
Bijnor	bijnor	Bijnor	city	in
Bikaner|,s	bikaner	Bikaner	city	alone
Bikramganj	bikramganj	Bikramganj	city	in
Bila Tserkva|,s	bila-tserkva	Bila Zerkwa	city	alone
Bila Zerkwa|,s	bila-tserkva	Bila Zerkwa	city	alone
Bilara	bilara	Bilara	city	in
Bilari	bilari	Bilari	city	in
Bilasipara	bilasipara	Bilasipara	city	in
Bilaspur|,s	bilaspur	Bilaspur	city	alone
Bilbeis	bilbeis	Bilbeis	city	alone
Bilecik	bilecik	Bilecik	city	in
Bilgorajus	bilgoraj	Biłgoraj	city	in
Biłgoraj	bilgoraj	Biłgoraj	city	in
Bilgram	bilgram	Bilgram	city	in
Bilhorod-Dnistrovskyi|,s	bilhorod-dnistrovskyi	Bilhorod-Dnistrowskyj	city	alone
Bilhorod-Dnistrowskyj|,s	bilhorod-dnistrovskyi	Bilhorod-Dnistrowskyj	city	alone
Bilimora|,s	bilimora	Bilimora	city	alone
Biliran|,s	biliran	Biliran	region	alone
Billerica	billerica	Billerica	city	in
Billericay	billericay	Billericay	city	in
Billingham	billingham	Billingham	city	in
Billings	billings-metropolitan-area	Billings	city	alone
Billings Metropolitan Area|,s	billings-metropolitan-area	Billings	city	alone
Bilqas	bilqas	Bilqas	city	alone
Bilsi	bilsi	Bilsi	city	in
Bilzen	bilzen	Bilzen	city	in
Bỉm Sơn|,s	bim-son	Bỉm Sơn	city	alone
Bima	bima	Bima	city	in
Bimbo	bimbo	Bimbo	city	no
Bimini|,s	bimini	Bimini	region	alone
Binalbagan	binalbagan	Binalbagan	city	in
Binyang|,s	binan	Biñan City	city	alone
Biñan City|,s	binan	Biñan City	city	alone
Biñan|,s	binan	Biñan City	city	alone
Binangonan|,s	binangonan	Binangonan	city	alone
Binche	binche	Binche	city	in
Bindki	bindki	Bindki	city	in
Bindura	bindura	Bindura	city	in
Bingen|,s am Rhein	bingen-am-rhein	Bingen am Rhein	city	alone
Bingerville	bingerville	Bingerville	city	in
Binghamton	binghamton	Binghamton	city	in
Bingley	bingley	Bingley	city	in
Bingöl	bingol	Bingöl	city	in
Bình Đinh|,s	binh-dinh	Bình Đinh	region	alone
Bình Dương|,s	binh-duong	Bình Dương	region	alone
Bình Minh|,s	binh-minh	Bình Minh	city	alone
Cái Vồn|,s	binh-minh	Bình Minh	city	alone
Bình Phước|,s	binh-phuoc	Bình Phước	region	alone
Bình Thuân|,s	binh-thuan	Bình Thuân	region	alone
Bình Thủy|,s	binh-thuy	Bình Thủy	city	alone
Binhe|,s	binhe	Binhe	city	alone
Binjai|,s	binjai	Binjai	city	alone
Binmaley	binmaley	Binmaley	city	in
Binnish	binnish	Binnish	city	in
Binonga	binonga	Binonga	city	in
Binshangul Gumuz	binshangul-gumuz	Binshangul Gumuz	region	alone
Binshangul Gumuz Kilil|,s	binshangul-gumuz	Binshangul Gumuz	region	alone
Bintulu|,s	bintulu	Bintulu	city	alone
Binzhou|,s	binzhou	Binzhou	city	alone
Región del Bío-Bío|,s	bio-bio	Región del Bío-Bío	region	alone
Biobío|,s	biobio	Biobío	region	alone
Región del Biobío|,s	biobio	Biobío	region	alone
Bioko Norte|,s	bioko-norte	Bioko Norte	region	alone
Bioko Sur|,s	bioko-sur	Bioko Sur	region	alone
Biombo|,s	biombo	Biombo	region	alone
Bir el Ater|,s	bir-el-ater	Bir el Ater	city	alone
Bir el Djir|,s	bir-el-djir	Bir el Djir	city	alone
Biratnagar|,s	biratnagar	Biratnagar	city	alone
Birecik	birecik	Birecik	city	in
Birendranagar	birendranagar	Birendranagar	city	in
Bireun	bireun	Bireun	city	in
Birgañj|,s	birgunj	Birgunj	city	alone
Birgunj|,s	birgunj	Birgunj	city	alone
Birigui|,s	birigui	Birigui	city	alone
Birine	birine	Birine	city	in
Biritiba Mirim|,s	biritiba-mirim	Biritiba Mirim	city	alone
Birdschand|,s	birjand	Birdschand	city	alone
Birjand|,s	birjand	Birdschand	city	alone
Birkenhead|,s	birkenhead	Birkenhead	city	alone
Birkhadem	birkhadem	Birkhadem	city	in
Birmitrapur	birmitrapur	Birmitrapur	city	in
Birni N Konni|,s	birni-n-konni	Birni N Konni	city	alone
Birnin Kebbi|,s	birnin-kebbi	Birnin Kebbi	city	alone
Birnin Kudu|,s	birnin-kudu	Birnin Kudu	city	alone
Birobican	birobidzhan	Birobidschan	city	in
Birobidschan	birobidzhan	Birobidschan	city	in
Birobidzhan	birobidzhan	Birobidschan	city	in
Birpara	birpara	Birpara	city	in
Birsk	birsk	Birsk	city	in
Böre	birsk	Birsk	city	in
Biruaca	biruaca	Biruaca	city	in
Bisalpur	bisalpur	Bisalpur	city	in
Bisauli	bisauli	Bisauli	city	in
Bizkaia|,s	biscay	Bizkaia	region	alone
Bisceglie	bisceglie	Bisceglie	city	in
Bisha	bisha	Bisha	city	in
Bishnupur	bishnupur	Bishnupur	city	in
Bishoftu|,s	bishoftu	Bishoftu	city	alone
Bishop's Stortford|,s	bishop-s-stortford	Bishop’s Stortford	city	alone
Bishop’s Stortford|,s	bishop-s-stortford	Bishop’s Stortford	city	alone
Bishopbriggs	bishopbriggs	Bishopbriggs	city	in
Bishopstoke	bishopstoke	Bishopstoke	city	in
Biskra|,s	biskra	Biskra	city	alone
Bislig	bislig	Bislig City	city	in
Bislig City|,s	bislig	Bislig City	city	alone
Bismil	bismil	Bismil	city	in
Bissau Autonomous	bissau-autonomous	Bissau Autonomous	region	alone
Bistritz	bistrita	Bistritz	city	in
Bistriţa	bistrita	Bistritz	city	in
Bistrița	bistrita	Bistritz	city	in
Bistrița-Năsăud|,s	bistrita-nasaud	Bistrița-Năsăud	region	alone
Biswan	biswan	Biswan	city	in
Bitlis	bitlis	Bitlis	city	in
Bitonto	bitonto	Bitonto	city	in
Bitterfeld-Wolfen|,s	bitterfeld-wolfen	Bitterfeld-Wolfen	city	alone
Biu	biu	Biu	city	no
Bixby	bixby	Bixby	city	in
Biyang	biyang	Biyang	city	in
Bijsk|,s	biysk	Bijsk	city	alone
Biysk|,s	biysk	Bijsk	city	alone
Bizerta|,s	bizerte	Bizerta	city	alone
Bizerte|,s	bizerte	Bizerta	city	alone
Bjelovar	bjelovar	Bjelovar	city	in
Bjelovar-Bilogora|,s	bjelovar-bilogora	Bjelovar-Bilogora	region	alone
Blackburn with Darwen|,s	blackburn-with-darwen	Blackburn with Darwen	region	alone
Blackheath	blackheath	Blackheath	city	in
Blacksburg	blacksburg	Blacksburg	city	in
Blackwood	blackwood	Blackwood	city	in
Blaenau Gwent|,s	blaenau-gwent	Blaenau Gwent	region	alone
Blagodarny	blagodarnyy	Blagodarny	city	in
Blagodarnyy	blagodarnyy	Blagodarny	city	in
Blagoevgrad	blagoevgrad	Blagoewgrad	city	in
Blagoewgrad	blagoevgrad	Blagoewgrad	city	in
Blaine	blaine	Blaine	city	no
Blainville	blainville	Blainville	city	in
Blanc-Sablon|,s	blanc-sablon	Blanc-Sablon	city	alone
Blanchardstown	blanchardstown	Blanchardstown	city	in
Blanes	blanes	Blanes	city	in
Blankenburg|,s	blankenburg	Blankenburg	city	alone
Blansko|,s	blansko	Blansko	region	alone
Blauwput	blauwput	Blauwput	city	in
Blekinge län|,s	blekinge	Blekinge län	region	alone
Blenheim	blenheim	Blenheim	city	in
Bletchley	bletchley	Bletchley	city	in
Blida|,s	blida	Blida	city	alone
Blieskastel	blieskastel	Blieskastel	city	in
Blitar|,s	blitar	Blitar	city	alone
Bloemhof	bloemhof	Bloemhof	city	in
Blois	blois	Blois	city	in
Blomberg	blomberg	Blomberg	city	in
Bloomfield	bloomfield	Bloomfield	city	in
Bloomingdale	bloomingdale	Bloomingdale	city	in
Bloomington	bloomington	Bloomington	city	in
Blora	blora	Blora	city	in
Blowing Point|,s	blowing-point	Blowing Point	region	alone
Bloxwich	bloxwich	Bloxwich	city	in
Bluefields	bluefields	Bluefields	city	in
Bluffton	bluffton	Bluffton	city	in
Blumenau|,s	blumenau	Blumenau	city	alone
Blyth	blyth	Blyth	city	in
Blythe	blythe	Blythe	city	in
Bnei Brak|,s	bnei-brak	Bnei Brak	city	alone
Boa Esperança|,s	boa-esperanca	Boa Esperança	city	alone
Boa Vista|,s	boa-vista	Boa Vista	city	alone
Boaco	boaco	Boaco	city	in
Boadilla del Monte|,s	boadilla-del-monte	Boadilla del Monte	city	alone
Boardman	boardman	Boardman	city	in
Bobbili	bobbili	Bobbili	city	in
Bobigny	bobigny	Bobigny	city	in
Bobingen|,s	bobingen	Bobingen	city	alone
Bobonaro|,s	bobonaro	Bobonaro	region	alone
Boca Chica|,s	boca-chica	Boca Chica	city	alone
Boca Del Mar|,s	boca-del-mar	Boca Del Mar	city	alone
Boca Raton|,s	boca-raton	Boca Raton	city	alone
Bocaiúva	bocaiuva	Bocaiúva	city	in
Bocas del Toro|,s	bocas-del-toro	Bocas del Toro	region	alone
Bocaue	bocaue	Bocaue	city	in
Bochnia	bochnia	Bochnia	city	in
Boconó	bocono	Boconó	city	in
Bodden Town|,s	bodden-town	Bodden Town	region	alone
Bodh Gaya|,s	bodh-gaya	Bodhgaya	city	alone
Bodhgaya	bodh-gaya	Bodhgaya	city	in
Bodhan	bodhan	Bodhan	city	in
Bodinayakkanur	bodinayakkanur	Bodinayakkanur	city	in
Boditi	boditi	Boditi	city	in
Bodø	bodo	Bodø	city	in
Budejju	bodo	Bodø	city	in
Boende	boende	Boende	city	in
Boeny	boeny	Boeny	region	in
Boffa	boffa	Boffa	region	in
Bogale	bogale	Bogale	city	in
Bogdanovich	bogdanovich	Bogdanowitsch	city	in
Bogdanowitsch	bogdanovich	Bogdanowitsch	city	in
Boghni	boghni	Boghni	city	in
Bognor Regis	bognor-regis	Bognor Regis	city	alone
Bogor|,s	bogor	Bogor	city	alone
Bogoroditsk	bogoroditsk	Bogorodizk	city	in
Bogorodizk	bogoroditsk	Bogorodizk	city	in
Boqorodiçk	bogoroditsk	Bogorodizk	city	in
Bogorodsk	bogorodsk	Bogorodsk	city	in
Boqorodsk	bogorodsk	Bogorodsk	city	in
Bogota D.C.|,s	bogota-d-c	Bogota D.C.	region	alone
Bogotá D.C.|,s	bogota-d-c	Bogota D.C.	region	alone
Bogra|,s	bogra	Bogra	city	alone
Bohicon|,s	bohicon	Bohicon	city	alone
Bohol	bohol	Bohol	region	in
Boisbriand	boisbriand	Boisbriand	city	in
Boituva	boituva	Boituva	city	in
Bojia	bojia	Bojia	city	in
Bojnourd|,s	bojnourd	Bojnourd	city	alone
Bojnurd|,s	bojnourd	Bojnourd	city	alone
Bojonegoro	bojonegoro	Bojonegoro	city	in
Bokaro Steel City|,s	bokaro-steel-city	Bokaro Steel City	city	alone
Boké	boke	Boké	region	in
Boke	boke-gn	Boke	region	in
Bokeo	bokeo	Bokeo	region	in
Boksburg|,s	boksburg	Boksburg	city	alone
Bolama|,s	bolama	Bolama	region	alone
Bole	bole	Bole	city	in
Bolesławiec	boleslawiec	Bunzlau	city	in
Bunzlau	boleslawiec	Bunzlau	city	in
Bolgatanga	bolgatanga	Bolgatanga	city	in
Boli	boli	Boli	city	in
Bolikhamsai|,s	bolikhamsai	Bolikhamsai	region	alone
Bolingbrook	bolingbrook	Bolingbrook	city	in
Bolívar	bolivar	Bolívar	region	no
Bollate	bollate	Bollate	city	in
Bolobo	bolobo	Bolobo	city	in
Bologoje	bologoye	Bologoje	city	in
Bologoye	bologoye	Bologoje	city	in
Bolpur	bolpur	Bolpur	city	in
Bolschoi Kamen|,s	bolshoy-kamen	Bolschoi Kamen	city	alone
Bolshoy Kamen|,s	bolshoy-kamen	Bolschoi Kamen	city	alone
Bolu	bolu	Bolu	city	in
Bolvadin	bolvadin	Bolvadin	city	in
Bom Conselho|,s	bom-conselho	Bom Conselho	city	alone
Bom Despacho|,s	bom-despacho	Bom Despacho	city	alone
Bom Jesus da Lapa|,s	bom-jesus-da-lapa	Bom Jesus da Lapa	city	alone
Bom Jesus do Itabapoana|,s	bom-jesus-do-itabapoana	Bom Jesus do Itabapoana	city	alone
Boma	boma	Boma	city	in
Bóma	boma	Boma	city	in
Bomet	bomet	Bomet	region	in
Bomi	bomi	Bomi	region	in
Bon Air|,s	bon-air	Bon Air	city	alone
Bonab	bonab	Bonab	city	in
Bonan	bonan	Bonan	city	in
Chiu-ch’eng	bonan	Bonan	city	alone
Bonao	bonao	Bonao	city	in
Bondoukou	bondoukou	Bondoukou	city	in
Bondowoso	bondowoso	Bondowoso	city	in
Bondy	bondy	Bondy	city	in
Bönen	bonen	Bönen	city	in
Bong	bong	Bong	region	in
Bongabon	bongabon	Bongabon	city	in
Bongaigaon	bongaigaon	Bongaigaon	city	in
Bongao	bongao	Bongao	city	in
Bongolava|,s	bongolava	Bongolava	region	alone
Bongor	bongor	Bongor	city	in
Bongouanou	bongouanou	Bongouanou	city	in
Bonita Springs	bonita-springs	Bonita Springs	city	alone
Bonney Lake|,s	bonney-lake	Bonney Lake	city	alone
Bonnyrigg	bonnyrigg	Bonnyrigg	city	in
Bono	bono	Bono	region	in
Bono East|,s	bono-east	Bono East	region	alone
Bonoua	bonoua	Bonoua	city	in
Bontang|,s	bontang	Bontang	city	alone
Boone	boone	Boone	city	in
Bootle	bootle	Bootle	city	in
Boppard	boppard	Boppard	city	in
Boquerón|,s	boqueron	Boquerón	region	alone
Bor	bor	Bor	city	no
Borås	boras	Borås	city	in
Borazjan	borazjan	Borazjan	city	in
Bordj Badji Mokhtar|,s	bordj-badji-mokhtar	Bordj Badji Mokhtar	region	alone
Bordj Bou Arreridj|,s	bordj-bou-arreridj	Bordj Bou Arreridj	city	alone
Bordj-Bou-Arreridj|,s	bordj-bou-arreridj	Bordj Bou Arreridj	city	alone
Bordj Bou Arréridj|,s	bordj-bou-arreridj-dz	Bordj Bou Arréridj	region	alone
Bordj el Kiffan|,s	bordj-el-kiffan	Bordj el Kiffan	city	alone
Bordj Ghdir|,s	bordj-ghdir	Bordj Ghdir	city	alone
Bordon	bordon	Bordon	city	in
Borehamwood	borehamwood	Borehamwood	city	in
Borgerhout	borgerhout	Borgerhout	city	in
Borgou|,s	borgou	Borgou	region	alone
Borisoglebsk	borisoglebsk	Borissoglebsk	city	in
Borisoqlebsk	borisoglebsk	Borissoglebsk	city	in
Borissoglebsk	borisoglebsk	Borissoglebsk	city	in
Borisov	borisov	Borissow	city	no
Borissow	borisov	Borissow	city	no
Borivali|,s	borivali	Borivali	city	alone
Borkou|,s	borkou	Borkou	region	alone
Borlänge	borlange	Borlänge	city	in
Bornheim|,s	bornheim	Bornheim	city	alone
Borough of Queens	borough-of-queens	Borough of Queens	city	alone
Borovichi	borovichi	Borowitschi	city	in
Boroviçi	borovichi	Borowitschi	city	in
Borowitschi	borovichi	Borowitschi	city	in
Borşa	borsa	Borşa	city	in
Borsad	borsad	Borsad	city	in
Borsod-Abaúj-Zemplén|,s	borsod-abauj-zemplen	Borsod-Abaúj-Zemplén	region	alone
Borujen	borujen	Borujen	city	in
Borujerd|,s	borujerd	Borujerd	city	alone
Boryeong	boryeong	Boryeong	city	in
Boryslav	boryslav	Boryslaw	city	in
Boryslaw	boryslav	Boryslaw	city	in
Boryspil	boryspil	Boryspil	city	in
Borsja	borzya	Borsja	city	in
Borzya	borzya	Borsja	city	in
Boosaaso	bosaso	Bosaso	city	in
Bosaso	bosaso	Bosaso	city	in
Boscoreale	boscoreale	Boscoreale	city	in
Boshan|,s	boshan	Boshan	city	alone
Bossangoa	bossangoa	Bossangoa	city	in
Bossier City|,s	bossier-city	Bossier City	city	alone
Bostonia	bostonia	Bostonia	city	in
Botad|,s	botad	Botad	city	alone
Bothaville	bothaville	Bothaville	city	in
Bothell	bothell	Bothell	city	in
Bothell West|,s	bothell-west	Bothell West	city	alone
Botosani|,s	botosani	Botoşani	city	alone
Botoşani|,s	botosani	Botoşani	city	alone
Botoșani|,s	botosani-ro	Botoșani	region	alone
Botou	botou	Botou	city	in
Botshabelo|,s	botshabelo	Botshabelo	city	alone
Botucatu|,s	botucatu	Botucatu	city	alone
Boû Arfa|,s	bou-arfa	Boû Arfa	city	alone
Bou Hanifia el Hamamat|,s	bou-hanifia-el-hamamat	Bou Hanifia el Hamamat	city	alone
Bou Tlelis	bou-tlelis	Bou Tlelis	city	alone
Bouaflé	bouafle	Bouaflé	city	in
Bouar	bouar	Bouar	city	in
Bouarfa	bouarfa	Bouarfa	city	in
Boucherville	boucherville	Boucherville	city	in
Bouches-du-Rhône|,s	bouches-du-rhone	Bouches-du-Rhône	region	alone
Boucle du Mouhoun|,s	boucle-du-mouhoun	Boucle du Mouhoun	region	alone
Boudouaou	boudouaou	Boudouaou	city	in
Bouéni|,s	boueni	Bouéni	region	alone
Bouenza|,s	bouenza	Bouenza	region	alone
Boufarik	boufarik	Boufarik	city	in
Bougaa	bougaa	Bougaa	city	in
Bougara	bougara	Bougara	city	in
Bougouni	bougouni	Bougouni	city	in
Bougouriba|,s	bougouriba	Bougouriba	region	alone
Bouinan	bouinan	Bouinan	city	in
Bouïra	bouira	Bouïra	city	in
Bouira|,s	bouira-dz	Bouira	region	alone
Boujdour|,s	boujdour	Boujdour	region	alone
Boukadir	boukadir	Boukadir	city	in
Boulder City|,s	boulder-city	Boulder City	city	alone
Boulemane|,s	boulemane	Boulemane	region	alone
Boulgou|,s	boulgou	Boulgou	region	alone
Boulkiemdé|,s	boulkiemde	Boulkiemdé	region	alone
Boulogne-Billancourt|,s	boulogne-billancourt	Boulogne-Billancourt	city	alone
Boulogne-sur-Mer|,s	boulogne-sur-mer	Boulogne-sur-Mer	city	alone
Boumerdas	boumerdas	Boumerdas	city	alone
Boumerdes	boumerdes	Boumerdes	region	alone
Boundiali	boundiali	Boundiali	city	in
Bountiful	bountiful	Bountiful	city	in
Bourbonnais	bourbonnais	Bourbonnais	city	in
Bourg-en-Bresse|,s	bourg-en-bresse	Bourg-en-Bresse	city	alone
Bourges	bourges	Bourges	city	in
Bouznika	bouznika	Bouznika	city	in
Bowangshan	bowangshan	Bowangshan	city	in
Bowie	bowie	Bowie	city	in
Bowling Green|,s	bowling-green	Bowling Green	city	alone
Bowthorpe	bowthorpe	Bowthorpe	city	in
Boxtel	boxtel	Boxtel	city	in
Boyabat	boyabat	Boyabat	city	in
Boyacá|,s	boyaca	Boyacá	region	alone
Bojarka	boyarka	Bojarka	city	in
Boyarka	boyarka	Bojarka	city	in
Boynton Beach|,s	boynton-beach	Boynton Beach	city	alone
Boyolali	boyolali	Boyolali	city	in
Boyolangu	boyolangu	Boyolangu	city	in
Boysun	boysun	Boysun	city	in
Bozeman	bozeman	Bozeman	city	in
Bozhou|,s	bozhou	Bozhou	city	alone
Bozoum	bozoum	Bozoum	city	in
Bozüyük	bozuyuk	Bozüyük	city	in
Bozyazı	bozyazi	Bozyazı	city	in
Bracebridge	bracebridge	Bracebridge	city	in
Brackenheim|,s	brackenheim	Brackenheim	city	alone
Bracknell	bracknell	Bracknell	city	in
Bracknell Forest|,s	bracknell-forest	Bracknell Forest	region	alone
Braddan|,s	braddan	Braddan	region	alone
Bradenton	bradenton	Bradenton	city	in
Bradley	bradley	Bradley	city	no
Bragança	braganca	Bragança	city	no
Braganza|,s	braganza	Braganza	region	alone
Distrito de Bragança|,s	braganza	Braganza	region	alone
Brahmanbaria|,s	brahmanbaria	Brahmanbaria	region	alone
Brahmapur|,s	brahmapur	Brahmapur	city	alone
Braila|,s	braila	Braila	city	alone
Brăila|,s	braila-ro	Brăila	region	alone
Braine-l'Alleud	braine-l-alleud	Braine-l’Alleud	city	alone
Braine-l’Alleud	braine-l-alleud	Braine-l’Alleud	city	alone
Eigenbrakel	braine-l-alleud	Braine-l’Alleud	city	in
Braintree	braintree	Braintree	city	in
Brajarajnagar	brajarajnagar	Brajarajnagar	city	in
Birak	brak	Brak	city	in
Brak	brak	Brak	city	in
Brake	brake	Brake	city	in
Brakel	brakel	Brakel	city	in
Brakna|,s	brakna	Brakna	region	alone
Brakpan|,s	brakpan	Brakpan	city	alone
Bramhall	bramhall	Bramhall	city	in
Brampton|,s	brampton	Brampton	city	alone
Bramsche	bramsche	Bramsche	city	in
Brandon	brandon	Brandon	city	no
Branford	branford	Branford	city	in
Braničevo|,s	branicevo	Braničevo	region	alone
Brant	brant	Brant	city	no
Brantford	brantford	Brantford	city	in
Braşov|,s	brasov-ro	Braşov	region	alone
Brasschaat	brasschaat	Brasschaat	city	in
Bratislavský|,s	bratislavsky-kraj	Bratislavský	region	alone
Bratsk|,s	bratsk	Bratsk	city	alone
Brava	brava	Brava	region	in
Brawley	brawley	Brawley	city	in
Bray	bray	Bray	city	in
Brazzavile|,s	brazzavile	Brazzavile	region	alone
Brčko	brcko	Brčko	city	in
Brea	brea	Brea	city	in
Břeclav	breclav	Lundenburg	city	in
Lundenburg	breclav	Lundenburg	city	in
Bredbury	bredbury	Bredbury	city	in
Brejo da Madre de Deus	brejo-da-madre-de-deus	Brejo da Madre de Deus	city	alone
Brejo Santo|,s	brejo-santo	Brejo Santo	city	alone
Bremerton	bremerton	Bremerton	city	in
Bremervörde	bremervorde	Bremervörde	city	in
Breña	brena	Breña	city	in
Brenham	brenham	Brenham	city	in
Brent	brent	Brent	city	no
Brentwood	brentwood	Brentwood	city	in
Bresso	bresso	Bresso	city	in
Bretten	bretten	Bretten	city	in
Breves	breves	Breves	city	in
Bria	bria	Bria	city	in
Briarwood	briarwood	Briarwood	city	in
Briceni|,s	briceni	Briceni	region	alone
Bride	bride	Bride	region	no
Skeerey Vreeshey|,s	bride	Bride	region	alone
Bridgend	bridgend	Bridgend	city	in
Bridgeport|,s	bridgeport	Bridgeport	city	alone
Bridgeton	bridgeton	Bridgeton	city	in
Bridgeview	bridgeview	Bridgeview	city	in
Bridgewater	bridgewater	Bridgewater	city	in
Bridgwater	bridgwater	Bridgwater	city	in
Bridlington	bridlington	Bridlington	city	in
Brierley Hill|,s	brierley-hill	Brierley Hill	city	alone
Brigham City|,s	brigham-city	Brigham City	city	alone
Brighouse	brighouse	Brighouse	city	in
Brighton and Hove|,s	brighton-and-hove	Brighton and Hove	region	alone
Brighton Beach|,s	brighton-beach	Brighton Beach	city	alone
Brikama	brikama	Brikama	city	in
Brindisi	brindisi	Brindisi	city	in
Briton Ferry|,s	briton-ferry	Briton Ferry	city	alone
Brive-la-Gaillarde|,s	brive-la-gaillarde	Brive-la-Gaillarde	city	alone
Brixham	brixham	Brixham	city	in
Brno-město|,s	brno-mesto	Brno-město	region	alone
Brno-venkov|,s	brno-venkov	Brno-venkov	region	alone
Broadstairs	broadstairs	Broadstairs	city	in
Broadview Heights	broadview-heights	Broadview Heights	city	alone
Brockley	brockley	Brockley	city	in
Brockton	brockton	Brockton	city	in
Brockville	brockville	Brockville	city	in
Brod-Posavina|,s	brod-posavina	Brod-Posavina	region	alone
Brodnica	brodnica	Brodnica	city	in
Brokopondo|,s	brokopondo	Brokopondo	region	alone
Bromley|,s	bromley	Bromley	region	alone
Bromsgrove	bromsgrove	Bromsgrove	city	in
Bron	bron	Bron	city	in
Brong-Ahafo|,s	brong-ahafo	Brong-Ahafo	region	alone
Bronkhorstspruit	bronkhorstspruit	Bronkhorstspruit	city	in
Brookfield	brookfield	Brookfield	city	in
Brookhaven	brookhaven	Brookhaven	city	in
Brookings	brookings	Brookings	city	in
Brookline	brookline	Brookline	city	in
Broomfield	broomfield	Broomfield	city	in
Brossard	brossard	Brossard	city	in
Brough	brough	Brough	city	in
Brovary	brovary	Browary	city	in
Browary	brovary	Browary	city	in
Brownhills	brownhills	Brownhills	city	in
Brownsburg	brownsburg	Brownsburg	city	in
Brownsville|,s	brownsville	Brownsville	city	alone
Brownwood	brownwood	Brownwood	city	in
Broxburn	broxburn	Broxburn	city	in
Bruchköbel	bruchkobel	Bruchköbel	city	in
Bruckmühl	bruckmuhl	Bruckmühl	city	in
Brüggen	bruggen	Brüggen	city	in
Brugherio	brugherio	Brugherio	city	in
Brumadinho	brumadinho	Brumadinho	city	in
Brumado	brumado	Brumado	city	in
Brunei Darussalam|,s	brunei	Brunei	country	alone
Brunei-Muara|,s	brunei-muara	Brunei-Muara	region	alone
Brunssum	brunssum	Brunssum	city	in
Bruntál|,s	bruntal	Bruntál	region	alone
Brushy Creek|,s	brushy-creek	Brushy Creek	city	alone
Brusque	brusque	Brusque	city	no
Bryan	bryan	Bryan	city	no
Brjanka	bryanka	Brjanka	city	in
Bryanka	bryanka	Brjanka	city	in
Bryant	bryant	Bryant	city	no
Brymbo	brymbo	Brymbo	city	in
Bryn Mawr-Skyway|,s	bryn-mawr-skyway	Bryn Mawr-Skyway	city	alone
Brzeg	brzeg	Brzeg	city	no
Bžegas	brzeg	Brzeg	city	in
Buaran	buaran	Buaran	city	in
Bubanza|,s	bubanza	Bubanza	region	alone
Bucak	bucak	Bucak	city	in
Buchanan	buchanan	Buchanan	city	no
Buchen|,s in Odenwald	buchen-in-odenwald	Buchen in Odenwald	city	alone
Bucheon-si|,s	bucheon-si	Bucheon-si	city	alone
Buchholz in der Nordheide	buchholz-in-der-nordheide	Buchholz in der Nordheide	city	alone
Buckeye	buckeye	Buckeye	city	in
Buckhall	buckhall	Buckhall	city	in
Buckingham	buckingham	Buckingham	city	in
Buckley	buckley	Buckley	city	in
Bucureşti|,s	bucuresti	Bucureşti	region	alone
Budaörs	budaors	Wudersch	city	in
Wudersch	budaors	Wudersch	city	in
Badaun|,s	budaun	Badaun	city	alone
Budaun|,s	budaun	Badaun	city	alone
Budge Budge|,s	budge-budge	Budge Budge	city	alone
Budhana	budhana	Budhana	city	in
Budhlada	budhlada	Budhlada	city	in
Budta|,s	budta	Budta	city	alone
Buduran	buduran	Buduran	city	in
Budva	budva	Budva	region	in
Buea	buea	Buea	city	in
Buéa	buea	Buea	city	in
Buena Park|,s	buena-park	Buena Park	city	alone
Buenaventura|,s	buenaventura	Buenaventura	city	alone
Buenaventura Lakes	buenaventura-lakes	Buenaventura Lakes	city	alone
Buenavista|,s	buenavista	Buenavista	city	alone
Bueng Kan|,s	bueng-kan	Bueng Kan	region	alone
Buenos Aires F.D.|,s	buenos-aires-f-d	Buenos Aires F.D.	region	alone
Ciudad Autónoma de Buenos Aires	buenos-aires-f-d	Buenos Aires F.D.	region	alone
Buffalo Grove|,s	buffalo-grove	Buffalo Grove	city	alone
Bugarama	bugarama	Bugarama	city	in
Bugo	bugo	Bugo	city	in
Bugojno	bugojno	Bugojno	city	in
Bugul'ma	bugul-ma	Bugulma	city	in
Bugulma	bugul-ma	Bugulma	city	in
Buguma|,s	buguma	Buguma	city	alone
Buguruslan	buguruslan	Buguruslan	city	in
Buquruslan	buguruslan	Buguruslan	city	in
Buhe	buhe	Buhe	city	in
Buhi	buhi	Buhi	city	in
Buin	buin	Buin	city	in
Bujumbura Mairie|,s	bujumbura-mairie	Bujumbura Mairie	region	alone
Bujumbura Rural|,s	bujumbura-rural	Bujumbura Rural	region	alone
Bukama	bukama	Bukama	city	in
Bukan|,s	bukan	Bukan	city	alone
Bukidnon|,s	bukidnon	Bukidnon	region	alone
Bukit Mertajam|,s	bukit-mertajam	Bukit Mertajam	city	alone
Bukittinggi	bukittinggi	Bukittinggi	city	in
Bukoba	bukoba	Bukoba	city	in
Bulacan	bulacan	Bulacan	city	in
Bulakamba	bulakamba	Bulakamba	city	in
Bulan	bulan	Bulan	city	in
Bulancak	bulancak	Bulancak	city	in
Bulandshahr|,s	bulandshahr	Bulandshahr	city	alone
Bulanık	bulanik	Bulanık	city	in
Bulaon|,s	bulaon	Bulaon	city	alone
Buldana	buldana	Buldana	city	in
Bulgan-Aimag|,s	bulgan	Bulgan-Aimag	region	alone
Bullhead City|,s	bullhead-city	Bullhead City	city	alone
Buluan	buluan	Buluan	city	in
Bulung’ur Shahri|,s	bulung-ur-shahri	Bulung’ur Shahri	city	alone
Bulungu	bulungu	Bulungu	city	in
Bumba	bumba	Bumba	city	in
Bumthang|,s	bumthang	Bumthang	region	alone
Bunbury	bunbury	Bunbury	city	in
Bunda	bunda	Bunda	city	in
Bundaberg	bundaberg	Bundaberg	city	in
Bundi	bundi	Bundi	city	in
Bungoma	bungoma	Bungoma	city	in
Bungu	bungu	Bungu	city	in
Buôn Hồ|,s	buon-ho	Buôn Hồ	city	alone
Buon Ma Thuot|,s	buon-ma-thuot	Buon Ma Thuot	city	alone
Buôn Ma Thuôt|,s	buon-ma-thuot	Buon Ma Thuot	city	alone
Buraidah|,s	buraidah	Buraidah	city	alone
Buraimi	buraimi	Buraimi	city	in
Burao	burao	Burao	city	in
Burco	burao	Burao	city	in
Burdur	burdur	Burdur	city	in
Büren	buren	Büren	city	in
Burewala|,s	burewala	Burewala	city	alone
Burg|,s bei Magdeburg	burg-bei-magdeburg	Burg bei Magdeburg	city	alone
Burgdorf|,s	burgdorf	Burgdorf	city	alone
Burgess Hill|,s	burgess-hill	Burgess Hill	city	alone
Burghausen|,s	burghausen	Burghausen	city	alone
Burgos	burgos	Burgos	city	alone
Bourgogne-Franche-Comté|,s	burgundy-franche-comte	Bourgogne-Franche-Comté	region	alone
Burhaniye	burhaniye	Burhaniye	city	in
Burhanpur|,s	burhanpur	Burhanpur	city	alone
Burhanuddin	burhanuddin	Burhanuddin	city	in
Buriram|,s	buri-ram	Buriram	region	alone
Burien	burien	Burien	city	in
Buri Ram|,s	buriram	Buri Ram	city	alone
Buritizeiro	buritizeiro	Buritizeiro	city	in
Burjassot	burjassot	Burjassot	city	in
Burke	burke	Burke	city	no
Burla	burla	Burla	city	in
Burleson	burleson	Burleson	city	in
Burlingame	burlingame	Burlingame	city	in
Burlington|,s	burlington	Burlington	city	alone
Burnaby|,s	burnaby	Burnaby	city	alone
Burngreave	burngreave	Burngreave	city	in
Burnham-on-Sea|,s	burnham-on-sea	Burnham-on-Sea	city	alone
Burnie	burnie	Burnie	city	in
Burnsville	burnsville	Burnsville	city	in
Burntwood	burntwood	Burntwood	city	in
Borriana	burriana	Burriana	city	in
Burriana	burriana	Burriana	city	in
Burscheid	burscheid	Burscheid	city	in
Bürstadt|,s	burstadt	Bürstadt	city	alone
Burton	burton	Burton	city	no
Burton-on-Trent|,s	burton-on-trent	Burton-upon-Trent	city	alone
Burton-upon-Trent|,s	burton-on-trent	Burton-upon-Trent	city	alone
Bururi|,s	bururi	Bururi	region	alone
Bury	bury	Bury	city	no
Bury St Edmunds	bury-st-edmunds	Bury St Edmunds	city	alone
Burjatija|,s	buryatiya-republic	Burjatija	region	alone
Buseresere	buseresere	Buseresere	city	in
Bushey	bushey	Bushey	city	in
Bushwick|,s	bushwick	Bushwick	city	alone
Busia	busia	Busia	city	in
Businga	businga	Businga	city	in
Busingen	busingen	Büsingen	city	in
Büsingen	busingen	Büsingen	city	in
Buskerud|,s	buskerud	Buskerud	region	alone
Busselton	busselton	Busselton	city	in
Bussum	bussum	Bussum	city	in
Busto Arsizio|,s	busto-arsizio	Busto Arsizio	city	alone
Buston	buston	Buston	city	in
Bustos	bustos	Bustos	city	in
Buta	buta	Buta	city	in
Butajira	butajira	Butajira	city	in
Butare	butare	Butare	city	in
Butel	butel	Butel	city	in
Butembo|,s	butembo	Butembo	city	alone
Butha-Buthe|,s	butha-buthe	Butha-Buthe	region	alone
Munizip al-Butnan|,s	butnan	Munizip al-Butnan	region	alone
Butte	butte	Butte	city	no
Butterworth|,s	butterworth	Butterworth	city	alone
Butuan City|,s	butuan	Butuan City	city	alone
Butuan|,s	butuan	Butuan City	city	alone
Buturlinovka	buturlinovka	Buturlinowka	city	in
Buturlinowka	buturlinovka	Buturlinowka	city	in
Butwal	butwal	Butwal	city	in
Butzbach	butzbach	Butzbach	city	in
Buurhakaba	buurhakaba	Buurhakaba	city	in
Buxar	buxar	Buxar	city	in
Buxton	buxton	Buxton	city	in
Bui	buy	Bui	city	no
Buy	buy	Bui	city	no
Buyeo	buyeo	Buyeo	city	in
Buinaksk	buynaksk	Buinaksk	city	in
Buynaksk	buynaksk	Buinaksk	city	in
Büyükçekmece	buyukcekmece	Büyükçekmece	city	alone
Buzau|,s	buzau	Buzău	city	alone
Buzău|,s	buzau	Buzău	city	alone
Buzen	buzen	Buzen	city	in
Buzhuang	buzhuang	Buzhuang	city	in
Busuluk	buzuluk	Busuluk	city	in
Buzuluk	buzuluk	Busuluk	city	in
Bwizibwera	bwizibwera	Bwizibwera	city	in
Byadgi	byadgi	Byadgi	city	in
Berjosa	byaroza	Berjosa	city	in
Byaroza	byaroza	Berjosa	city	in
Beuthen|,s	bytom	Beuthen	city	alone
Bytomas	bytom	Beuthen	city	alone
Bytom|,s	bytom	Beuthen	city	alone
Byumba	byumba	Byumba	city	in
Cà Mau|,s	ca-mau	Cà Mau	city	alone
Caaguazú	caaguazu	Caaguazú	city	in
Caazapá|,s	caazapa	Caazapá	region	alone
Cabadbaran	cabadbaran	Cabadbaran	city	in
Cabagan	cabagan	Cabagan	city	in
Cabaiguán	cabaiguan	Cabaiguán	city	in
Cabañas	cabanas	Cabañas	region	alone
Cabanatuan City|,s	cabanatuan-city	Cabanatuan City	city	alone
Cabanatuan|,s	cabanatuan-city	Cabanatuan City	city	alone
Cabedelo	cabedelo	Cabedelo	city	in
Cabiao	cabiao	Cabiao	city	in
Cabimas	cabimas	Cabimas	city	alone
Cabo	cabo	Cabo	city	no
Cabo San Lucas	cabo-san-lucas	Cabo San Lucas	city	alone
Cabot	cabot	Cabot	city	in
Cabreúva	cabreuva	Cabreúva	city	in
Cabudare|,s	cabudare	Cabudare	city	alone
Cabuyao City|,s	cabuyao	Cabuyao City	city	alone
Cabuyao|,s	cabuyao	Cabuyao City	city	alone
Caçador	cacador	Caçador	city	in
Čačak|,s	cacak	Čačak	city	alone
Caçapava	cacapava	Caçapava	city	in
Cacém	cacem	Cacém	city	in
Càceres	caceres	Cáceres	city	in
Cáceres	caceres	Cáceres	city	no
Cachan	cachan	Cachan	city	in
Cacheu|,s	cacheu	Cacheu	region	alone
Cachoeira do Sul|,s	cachoeira-do-sul	Cachoeira do Sul	city	alone
Cachoeiras de Macacu|,s	cachoeiras-de-macacu	Cachoeiras de Macacu	city	alone
Cachoeirinha|,s	cachoeirinha	Cachoeirinha	city	alone
Cachoeiro de Itapemirim|,s	cachoeiro-de-itapemirim	Cachoeiro de Itapemirim	city	alone
Cacoal	cacoal	Cacoal	city	in
Cacocum	cacocum	Cacocum	city	in
Cadereyta	cadereyta	Cadereyta	city	in
Cadereyta Jiménez	cadereyta-jimenez	Cadereyta Jiménez	city	alone
Caerphilly	caerphilly	Caerphilly	city	in
Caeté	caete	Caeté	city	in
Caetité	caetite	Caetité	city	in
Cagayan|,s	cagayan	Cagayan	region	alone
Cagayan de Oro|,s	cagayan-de-oro	Cagayan de Oro	city	alone
Cagayan Valley|,s	cagayan-valley	Cagayan Valley	region	alone
Cagnes-sur-Mer|,s	cagnes-sur-mer	Cagnes-sur-Mer	city	alone
Cagua|,s	cagua	Cagua	city	alone
Caguas	caguas	Caguas	city	in
Cahul	cahul	Cahul	city	in
Cái Răng|,s	cai-rang	Cái Răng	city	alone
Caibarién	caibarien	Caibarién	city	in
Caicara del Orinoco|,s	caicara-del-orinoco	Caicara del Orinoco	city	alone
Caicedonia	caicedonia	Caicedonia	city	in
Caicó	caico	Caicó	city	in
Caidian	caidian	Caidian	city	in
Caieiras	caieiras	Caieiras	city	in
Cainta|,s	cainta	Cainta	city	alone
Čair	cair	Čair	city	in
Caivano	caivano	Caivano	city	in
Caja Seca|,s	caja-seca	Caja Seca	city	alone
Cajamar	cajamar	Cajamar	city	in
Cajamarca|,s	cajamarca	Cajamarca	city	alone
Cajati	cajati	Cajati	city	in
Cajazeiras	cajazeiras	Cajazeiras	city	in
Calabanga	calabanga	Calabanga	city	in
Calabarzon|,s	calabarzon	Calabarzon	region	alone
Calabasas	calabasas	Calabasas	city	in
Calabozo|,s	calabozo	Calabozo	city	alone
Calaca	calaca	Calaca	city	in
Calama|,s	calama	Calama	city	alone
Calamba City|,s	calamba	Calamba City	city	alone
Calamba|,s	calamba	Calamba City	city	alone
Calapan	calapan	Calapan City	city	in
Calapan City|,s	calapan	Calapan City	city	alone
Călărași|,s	calarasi	Călărași	region	alone
Călăraşi|,s	calarasi-md	Călăraşi	region	alone
Calarcá	calarca	Calarcá	city	in
Calauan	calauan	Calauan	city	in
Calbayog	calbayog-city	Calbayog City	city	in
Calbayog City|,s	calbayog-city	Calbayog City	city	alone
Caldas	caldas	Caldas	city	in
Caldas da Rainha|,s	caldas-da-rainha	Caldas da Rainha	city	alone
Caldas Novas	caldas-novas	Caldas Novas	city	alone
Calderdale|,s	calderdale	Calderdale	region	alone
Caldwell	caldwell	Caldwell	city	no
Caledon	caledon	Caledon	city	in
Caledonia	caledonia	Caledonia	city	in
Caleta Olivia|,s	caleta-olivia	Caleta Olivia	city	alone
Calexico	calexico	Calexico	city	in
Calhoun	calhoun	Calhoun	city	in
Callao|,s	callao	Callao	city	alone
El Callao|,s	callao	Callao	city	alone
Calne	calne	Calne	city	in
Caloocan City|,s	caloocan-city	Caloocan City	city	alone
Caloocan|,s	caloocan-city	Caloocan City	city	alone
Calpulalpan	calpulalpan	Calpulalpan	city	in
Caltagirone	caltagirone	Caltagirone	city	in
Caltanissetta	caltanissetta	Caltanissetta	city	in
Caluire-et-Cuire|,s	caluire-et-cuire	Caluire-et-Cuire	city	alone
Calumet City|,s	calumet-city	Calumet City	city	alone
Calumpit	calumpit	Calumpit	city	in
Calvados	calvados	Calvados	region	alone
Calverton	calverton	Calverton	city	in
Calvià	calvia	Calvià	city	in
Calw	calw	Calw	city	in
Cẩm Phả|,s	cam-pha	Cẩm Phả	city	alone
Cẩm Phả Mines	cam-pha-mines	Cẩm Phả Mines	city	alone
Cam Ranh|,s	cam-ranh	Cam Ranh	city	alone
Camaçari|,s	camacari	Camaçari	city	alone
Camaiore	camaiore	Camaiore	city	in
Camajuaní	camajuani	Camajuaní	city	in
Camaquã	camaqua	Camaquã	city	in
Câmara de Lobos	camara-de-lobos	Câmara de Lobos	city	alone
Camargo	camargo	Camargo	city	in
Camarillo	camarillo	Camarillo	city	in
Camarines Norte|,s	camarines-norte	Camarines Norte	region	alone
Camarines Sur|,s	camarines-sur	Camarines Sur	region	alone
Camas	camas	Camas	city	in
Camayenne|,s	camayenne	Camayenne	city	alone
Cambé	cambe	Cambé	city	in
Camberley	camberley	Camberley	city	in
Camborne	camborne	Camborne	city	in
Cambrai	cambrai	Cambrai	city	no
Cambria Heights	cambria-heights	Cambria Heights	city	alone
Cambridge Bay|,s	cambridge-bay	Cambridge Bay	city	alone
Cambrils	cambrils	Cambrils	city	in
Cambuslang	cambuslang	Cambuslang	city	in
Camden Town|,s	camden-town	Camden Town	city	alone
Cametá	cameta	Cametá	city	in
Camiguin|,s	camiguin	Camiguin	region	alone
Camiling	camiling	Camiling	city	in
Camiri	camiri	Camiri	city	in
Camocim	camocim	Camocim	city	in
Campana	campana	Campana	city	in
Campbell	campbell	Campbell	city	no
Campeche|,s	campeche	Campeche	city	alone
Campechuela	campechuela	Campechuela	city	in
Campi Bisenzio|,s	campi-bisenzio	Campi Bisenzio	city	alone
Câmpia Turzii|,s	campia-turzii	Câmpia Turzii	city	alone
Campiña	campina	Campiña	city	in
Campina Grande|,s	campina-grande	Campina Grande	city	alone
Campina Grande do Sul|,s	campina-grande-do-sul	Campina Grande do Sul	city	alone
Câmpina	campina-ro	Câmpina	city	in
Campo Belo|,s	campo-belo	Campo Belo	city	alone
Campo Grande|,s	campo-grande	Campo Grande	city	alone
Campo Largo|,s	campo-largo	Campo Largo	city	alone
Campo Maior|,s	campo-maior	Campo Maior	city	alone
Campo Mourão|,s	campo-mourao	Campo Mourão	city	alone
Campobasso	campobasso	Campobasso	city	in
Campos do Jordão|,s	campos-do-jordao	Campos do Jordão	city	alone
Campos dos Goytacazes	campos-dos-goytacazes	Campos dos Goytacazes	city	alone
Camrose	camrose	Camrose	city	in
Camuy	camuy	Camuy	region	in
Çan	can	Çan	city	no
Cañada de Gómez	canada-de-gomez	Cañada de Gómez	city	alone
Çanakkale	canakkale	Çanakkale	city	in
Cananea	cananea	Cananea	city	in
Cañar	canar	Cañar	region	in
Canarsie	canarsie	Canarsie	city	in
Canavieiras	canavieiras	Canavieiras	city	in
Canby	canby	Canby	city	in
Candaba	candaba	Candaba	city	in
Candelaria	candelaria	Candelaria	city	in
Candelária	candelaria-br	Candelária	city	in
Candi Prambanan|,s	candi-prambanan	Candi Prambanan	city	alone
Candiac	candiac	Candiac	city	in
Cândido Mota|,s	candido-mota	Cândido Mota	city	alone
Candler-McAfee|,s	candler-mcafee	Candler-McAfee	city	alone
Canela	canela	Canela	city	in
Canelones	canelones	Canelones	region	alone
Cangas do Morrazo|,s	cangas-do-morrazo	Cangas do Morrazo	city	alone
Cangzhou|,s	cangzhou	Cangzhou	city	alone
Canicattì	canicatti	Canicattì	city	in
Canidelo	canidelo	Canidelo	city	in
Canindé	caninde	Canindé	city	in
Canindeyú|,s	canindeyu	Canindeyú	region	alone
Çankaya|,s	cankaya	Çankaya	city	alone
Çankırı	cankiri	Çankırı	city	in
Cankuzo|,s	cankuzo	Cankuzo	region	alone
Canlaon	canlaon	Canlaon	city	in
Canning Town|,s	canning-town	Canning Town	city	alone
Cannock	cannock	Cannock	city	in
Canoas	canoas	Canoas	city	alone
Canoinhas	canoinhas	Canoinhas	city	in
Cañon City|,s	canon-city	Cañon City	city	alone
Canosa di Puglia|,s	canosa-di-puglia	Canosa di Puglia	city	alone
Canóvanas	canovanas	Canóvanas	region	alone
Kantabrien²|,s	cantabria	Kantabrien	region	alone
Cantal|,s	cantal	Cantal	region	alone
Cantaura	cantaura	Cantaura	city	in
Cantel	cantel	Cantel	city	in
Cantemir|,s	cantemir	Cantemir	region	alone
Canton	canton	Canton	city	in
Appenzell Ausserrhoden|,s	canton-of-appenzell-ausserrhoden	Appenzell Ausserrhoden	region	alone
Cantù	cantu	Cantù	city	in
Canvey Island|,s	canvey-island	Canvey Island	city	alone
Cao Bằng|,s	cao-bang	Cao Bằng	city	alone
Thành Phố Cao Bằng|,s	cao-bang	Cao Bằng	city	alone
Cao Lanh|,s	cao-lanh	Cao Lanh	city	alone
Caohe	caohe	Caohe	city	in
Ts’ao-ho-cheng	caohe	Caohe	city	alone
Caoqiao	caoqiao	Caoqiao	city	in
Caotang	caotang	Caotang	city	in
Cap-Haitien|,s	cap-haitien	Cap-Haitien	city	alone
Cap-Haïtien|,s	cap-haitien	Cap-Haitien	city	alone
Capacho Nuevo|,s	capacho-nuevo	Capacho Nuevo	city	alone
Capalaba	capalaba	Capalaba	city	in
Capanema	capanema	Capanema	city	in
Capannori	capannori	Capannori	city	in
Capâo Bonito|,s	capao-bonito	Capâo Bonito	city	alone
Capão da Canoa|,s	capao-da-canoa	Capão da Canoa	city	alone
Capas	capas	Capas	city	in
Capelle aan den IJssel|,s	capelle-aan-den-ijssel	Capelle aan den IJssel	city	alone
Capellen|,s	capellen	Capellen	region	alone
Capiatá|,s	capiata	Capiatá	city	alone
Capitán Bermúdez	capitan-bermudez	Capitán Bermúdez	city	alone
Capitão Poço|,s	capitao-poco	Capitão Poço	city	alone
Capivari	capivari	Capivari	city	in
Capiz	capiz	Capiz	region	in
Caquetá|,s	caqueta	Caquetá	region	alone
Caraballeda	caraballeda	Caraballeda	city	in
Carabobo|,s	carabobo	Carabobo	region	alone
Caracal	caracal	Caracal	city	in
Caraga|,s	caraga	Caraga	region	alone
Caragua	caraguatatuba	Caraguatatuba	city	in
Caraguatatuba	caraguatatuba	Caraguatatuba	city	in
Caranavi	caranavi	Caranavi	city	in
Carangola	carangola	Carangola	city	in
Caransebeş	caransebes	Karansebesch	city	in
Karansebesch	caransebes	Karansebesch	city	in
Carapicuíba|,s	carapicuiba	Carapicuíba	city	alone
Caraș-Severin|,s	caras-severin	Caraș-Severin	region	alone
Caraş-Severin|,s	caras-severin-ro	Caraş-Severin	region	alone
Caratinga	caratinga	Caratinga	city	in
Caravaca	caravaca	Caravaca	city	in
Carazinho	carazinho	Carazinho	city	in
Carazo|,s	carazo	Carazo	region	alone
Carballo	carballo	Carballo	city	in
Carbondale	carbondale	Carbondale	city	in
Carbonia-Iglesias	carbonia-iglesias	Carbonia-Iglesias	region	alone
Carcar	carcar	Carcar	city	in
Carcassonne	carcassonne	Carcassonne	city	in
Carchi|,s	carchi	Carchi	region	alone
Cárdenas	cardenas	Cárdenas	city	no
Cardona	cardona	Cardona	city	in
Cargados-Carajos-Inseln|,s	cargados-carajos	Cargados-Carajos-Inseln	region	alone
Cariaco	cariaco	Cariaco	city	in
Caringin	caringin	Caringin	city	in
Carini	carini	Carini	city	in
Caripito	caripito	Caripito	city	in
Carletonville|,s	carletonville	Carletonville	city	alone
Carlow	carlow	Carlow	city	in
Carlsbad|,s	carlsbad	Carlsbad	city	alone
Carmarthen	carmarthen	Carmarthen	city	in
Carmarthenshire|,s	carmarthenshire	Carmarthenshire	region	alone
Carmel	carmel	Carmel	city	no
Carmichael	carmichael	Carmichael	city	in
Carmo do Paranaíba|,s	carmo-do-paranaiba	Carmo do Paranaíba	city	alone
Carmona	carmona	Carmona	city	in
Carney	carney	Carney	city	in
Carnot	carnot	Carnot	city	in
Carolina	carolina	Carolina	city	no
Carora|,s	carora	Carora	city	alone
Carouge	carouge	Carouge	city	in
Carpentersville	carpentersville	Carpentersville	city	in
Carpentras	carpentras	Carpentras	city	in
Carpi	carpi	Carpi	city	no
Carpina	carpina	Carpina	city	in
Carrara	carrara	Carrara	city	no
Carrare	carrara	Carrara	city	in
Carrboro	carrboro	Carrboro	city	in
Carrickfergus	carrickfergus	Carrickfergus	city	in
Carrigaline	carrigaline	Carrigaline	city	in
Carrizal	carrizal	Carrizal	city	in
Carrollton|,s	carrollton	Carrollton	city	alone
Carrollwood	carrollwood	Carrollwood	city	in
Carrollwood Village|,s	carrollwood-village	Carrollwood Village	city	alone
Çarşamba	carsamba	Çarşamba	city	in
Carshalton	carshalton	Carshalton	city	in
Carson	carson	Carson	city	in
Carson City|,s	carson-city	Carson City	city	alone
Cartago|,s	cartago	Cartago	city	alone
Carteret	carteret	Carteret	city	in
Cartersville	cartersville	Cartersville	city	in
Carterton	carterton	Carterton	city	in
Caruaru	caruaru	Caruaru	city	no
Carúpano|,s	carupano	Carúpano	city	alone
Cary	cary	Cary	city	no
Casa de Oro-Mount Helix	casa-de-oro-mount-helix	Casa de Oro-Mount Helix	city	alone
Casa Grande|,s	casa-grande	Casa Grande	city	alone
Casablanca-Settat|,s	casablanca-settat	Casablanca-Settat	region	alone
Casale Monferrato|,s	casale-monferrato	Casale Monferrato	city	alone
Casalecchio di Reno|,s	casalecchio-di-reno	Casalecchio di Reno	city	alone
Casalnuovo di Napoli|,s	casalnuovo-di-napoli	Casalnuovo di Napoli	city	alone
Casanare|,s	casanare	Casanare	region	alone
Casas Adobes	casas-adobes	Casas Adobes	city	alone
Cascades	cascades	Cascades	region	no
Cascais	cascais	Cascais	city	in
Cascavel|,s	cascavel	Cascavel	city	alone
Cascina	cascina	Cascina	city	in
Caserta	caserta	Caserta	city	in
Caserte	caserta	Caserta	city	in
Casey	casey	Casey	city	no
Casilda	casilda	Casilda	city	in
Casoria	casoria	Casoria	city	in
Casper	casper	Casper	city	in
Casselberry	casselberry	Casselberry	city	in
Castaic	castaic	Castaic	city	in
Castanhal|,s	castanhal	Castanhal	city	alone
Castel|,s	castel	Castel	region	alone
Castelfranco Veneto|,s	castelfranco-veneto	Castelfranco Veneto	city	alone
Castellammare di Stabia|,s	castellammare-di-stabia	Castellammare di Stabia	city	alone
Castelldefels	castelldefels	Castelldefels	city	in
Castelli	castelli	Castelli	city	no
Castellon|,s	castellon	Castellón de la Plana	city	alone
Castelló de la Plana|,s	castellon	Castellón de la Plana	city	alone
Castellón de la Plana|,s	castellon	Castellón de la Plana	city	alone
Castellón|,s	castellon-es	Castellón	region	alone
Castelo Branco|,s	castelo-branco	Castelo Branco	city	alone
Castelvetrano	castelvetrano	Castelvetrano	city	in
Kastilien|,s und León	castile-and-leon	Kastilien und León	region	alone
Kastilien-La Mancha|,s	castile-la-mancha	Kastilien-La Mancha	region	alone
Nordkastilien|,s	castille-and-leon	Nordkastilien	region	alone
Südkastilien|,s	castille-la-mancha	Südkastilien	region	alone
Castillejos	castillejos	Castillejos	city	in
Castleford	castleford	Castleford	city	in
Castlereagh	castlereagh	Castlereagh	city	in
Balley Chashtal|,s	castletown	Castletown	region	alone
Castletown|,s	castletown	Castletown	region	alone
Castres	castres	Castres	city	in
Castres-sur-l'Agout	castres	Castres	city	alone
Castricum	castricum	Castricum	city	in
Castrop-Rauxel|,s	castrop-rauxel	Castrop-Rauxel	city	alone
Cát Bà|,s	cat-ba	Cát Bà	city	alone
Catacaos	catacaos	Catacaos	city	in
Cataguases	cataguases	Cataguases	city	in
Catalão	catalao	Catalão	city	in
Catamarca	catamarca	Catamarca	city	in
Catanauan	catanauan	Catanauan	city	in
Catanduanes	catanduanes	Catanduanes	region	alone
Catanduva|,s	catanduva	Catanduva	city	alone
Cataño	catano	Cataño	city	in
Catanzaro	catanzaro	Catanzaro	city	in
Catarman	catarman	Catarman	city	in
Catarroja	catarroja	Catarroja	city	in
Catbalogan	catbalogan	Catbalogan City	city	in
Catbalogan City|,s	catbalogan	Catbalogan City	city	alone
Catemaco	catemaco	Catemaco	city	in
Caterham	caterham	Caterham	city	in
Catford	catford	Catford	city	in
Catia La Mar|,s	catia-la-mar	Catia La Mar	city	alone
Cativá	cativa	Cativá	city	in
Catonsville	catonsville	Catonsville	city	in
Catu	catu	Catu	city	in
Cauca	cauca	Cauca	region	in
Caucagua	caucagua	Caucagua	city	in
Caucagüito	caucaguito	Caucagüito	city	in
Caucaia|,s	caucaia	Caucaia	city	alone
Caucasia	caucasia	Caucasia	city	in
Caucete	caucete	Caucete	city	in
Cauquenes	cauquenes	Cauquenes	city	in
Căușeni|,s	causeni	Căușeni	region	alone
Căuşeni|,s	causeni-md	Căuşeni	region	alone
Causeway Coast and Glens	causeway-coast-and-glens	Causeway Coast and Glens	region	alone
Cava de' Tirreni|,s	cava-de-tirreni	Cava de' Tirreni	city	alone
Cava de'Tirreni	cava-de-tirreni	Cava de' Tirreni	city	alone
Cavaillon	cavaillon	Cavaillon	city	in
County Cavan|,s	cavan	County Cavan	region	alone
Cave Spring|,s	cave-spring	Cave Spring	city	alone
Cavite|,s	cavite	Cavite	region	alone
Cavite City|,s	cavite-city	Cavite City	city	alone
Caxias	caxias	Caxias	city	no
Caxias do Sul|,s	caxias-do-sul	Caxias do Sul	city	alone
Caxito	caxito	Caxito	city	in
Çay	cay	Çay	city	no
Cayambe	cayambe	Cayambe	city	in
Cayey	cayey	Cayey	region	in
Cayo	cayo	Cayo	region	in
Ceará	ceara	Ceará	region	in
Ceará Mirim|,s	ceara-mirim	Ceará Mirim	city	alone
Cebu City|,s	cebu-city	Cebu City	city	alone
Cedar City|,s	cedar-city	Cedar City	city	alone
Cedar Falls	cedar-falls	Cedar Falls	city	alone
Cedar Hill|,s	cedar-hill	Cedar Hill	city	alone
Cedar Park|,s	cedar-park	Cedar Park	city	alone
Ceeldheer	ceeldheer	Ceeldheer	city	in
Cegléd	cegled	Cegléd	city	in
Ceiba	ceiba	Ceiba	region	in
Celaya|,s	celaya	Celaya	city	alone
Celbridge	celbridge	Celbridge	city	in
Cilli	celje	Celje	city	in
Centar Župa|,s	centar-zupa	Centar Župa	city	alone
Qendra Zhupa|,s	centar-zupa	Centar Župa	city	alone
Centenario	centenario	Centenario	city	in
Centennial|,s	centennial	Centennial	city	alone
Center Point|,s	center-point	Center Point	city	alone
Centereach	centereach	Centereach	city	in
Centerville	centerville	Centerville	city	in
Central Abaco|,s	central-abaco	Central Abaco	region	alone
Central Aimak|,s	central-aimak	Central Aimak	region	alone
Central and Western|,s	central-and-western	Central and Western	region	alone
Central Andros	central-andros	Central Andros	region	alone
Srednji Banat|,s	central-banat	Srednji Banat	region	alone
Central Bedfordshire|,s	central-bedfordshire	Central Bedfordshire	region	alone
Mittelböhmen|,s	central-bohemia	Mittelböhmen	region	alone
Wasat Darfur|,s	central-darfur	Wasat Darfur	region	alone
Midtjylland|,s	central-denmark	Midtjylland	region	alone
Central Eleuthera|,s	central-eleuthera	Central Eleuthera	region	alone
Central Equatoria|,s	central-equatoria	Central Equatoria	region	alone
Central Falls	central-falls	Central Falls	city	alone
Mittelfinnland|,s	central-finland	Mittelfinnland	region	alone
Mittelgriechenland|,s	central-greece	Mittelgriechenland	region	alone
Central Islip|,s	central-islip	Central Islip	city	alone
Jawa Tengah|,s	central-java	Jawa Tengah	region	alone
Mitteljütland|,s	central-jutland	Mitteljütland	region	alone
Kalimantan Tengah|,s	central-kalimantan	Kalimantan Tengah	region	alone
Central Luzon|,s	central-luzon	Central Luzon	region	alone
Zentralmakedonien|,s	central-macedonia	Zentralmakedonien	region	alone
Mittelösterbotten|,s	central-ostrobothnia	Mittelösterbotten	region	alone
Central Point|,s	central-point	Central Point	city	alone
Zentralserbien|,s	central-serbia	Zentralserbien	region	alone
Central Singapore|,s	central-singapore	Central Singapore	region	alone
Sulawesi Tengah|,s	central-sulawesi	Sulawesi Tengah	region	alone
Central Visayas	central-visayas	Central Visayas	region	alone
Centrale|,s	centrale	Centrale	region	alone
Centralia	centralia	Centralia	city	in
Centre-Val de Loire|,s	centre-val-de-loire	Centre-Val de Loire	region	alone
Centreville	centreville	Centreville	city	in
Centro Familiar la Soledad|,s	centro-familiar-la-soledad	Centro Familiar la Soledad	city	alone
Centro Sur|,s	centro-sur	Centro Sur	region	alone
Centurion|,s	centurion	Centurion	city	alone
Ceper	ceper	Ceper	city	in
Cepu	cepu	Cepu	city	in
Cerdanyola del Vallès	cerdanyola-del-valles	Cerdanyola del Vallès	city	alone
Ceredigion|,s	ceredigion	Ceredigion	region	alone
Ceres	ceres	Ceres	city	no
Cereté	cerete	Cereté	city	in
Cergy	cergy	Cergy	city	in
Cergy-Pontoise|,s	cergy-pontoise	Cergy-Pontoise	city	alone
Cerignola	cerignola	Cerignola	city	in
Çerkezköy	cerkezkoy	Çerkezköy	city	in
Cernusco sul Naviglio|,s	cernusco-sul-naviglio	Cernusco sul Naviglio	city	alone
Cerquilho	cerquilho	Cerquilho	city	in
Cerritos	cerritos	Cerritos	city	in
Cerro	cerro	Cerro	city	no
Cerro de Pasco|,s	cerro-de-pasco	Cerro de Pasco	city	alone
Cesano Maderno|,s	cesano-maderno	Cesano Maderno	city	alone
Cesar	cesar	Cesar	region	no
Cesena	cesena	Cesena	city	in
Césène	cesena	Cesena	city	in
Böhmisch-Leipa|,s	ceska-lipa	Böhmisch-Leipa	city	alone
Česká Lípa|,s	ceska-lipa	Böhmisch-Leipa	city	alone
Budweis	ceske-budejovice	Budweis	city	in
České Budějovice	ceske-budejovice	Budweis	city	alone
Český Krumlov|,s	cesky-krumlov	Český Krumlov	region	alone
Cessnock	cessnock	Cessnock	city	in
Cetinje|,s	cetinje	Cetinje	region	alone
Ceyhan	ceyhan	Ceyhan	city	in
Ceylanpınar	ceylanpinar	Ceylanpınar	city	in
Cha-am|,s	cha-am	Cha-am	city	alone
Chabahar	chabahar	Tschahbahar	city	in
Chah Bahar|,s	chabahar	Tschahbahar	city	alone
Tschahbahar	chabahar	Tschahbahar	city	in
Chacabuco	chacabuco	Chacabuco	city	in
Chacao	chacao	Chacao	city	in
Chacarita	chacarita	Chacarita	city	in
Chachoengsao	chachoengsao	Chachoengsao	city	in
Chaco	chaco	Chaco	region	no
Chaeryŏng-ŭp|,s	chaeryong-up	Chaeryŏng-ŭp	city	alone
Chagang-do|,s	chagang	Chagang-do	region	alone
Chagos	chagos	Chagos	city	in
Chaguanas	chaguanas	Chaguanas	city	in
Tschahar Mahal|,s und Bachtiyari	chaharmahal-and-bakhtiari	Tschahar Mahal und Bachtiyari	region	alone
Chahe	chahe	Chahe	city	in
Chai Badan|,s	chai-badan	Chai Badan	city	alone
Chainat|,s	chai-nat	Chainat	region	alone
Chaibasa	chaibasa	Chaibasa	city	in
Chaïdári	chaidari	Chaïdári	city	in
Chaigou	chaigou	Chaigou	city	in
Chaihe	chaihe	Chaihe	city	in
Chaiyaphum	chaiyaphum	Chaiyaphum	city	in
Chajarí	chajari	Chajarí	city	in
Chak Azam Sahu|,s	chak-azam-sahu	Chak Azam Sahu	city	alone
Chak Jhumra|,s	chak-jhumra	Chak Jhumra	city	alone
Chak Thirty-one -Eleven Left|,s	chak-thirty-one-eleven-left	Chak Thirty-one -Eleven Left	city	alone
Chakapara	chakapara	Chakapara	city	in
Chaklasi	chaklasi	Chaklasi	city	in
Chakradharpur	chakradharpur	Chakradharpur	city	in
Chaksu	chaksu	Chaksu	city	in
Chakwal|,s	chakwal	Chakwal	city	alone
Chakwama|,s	chakwama	Chakwama	city	alone
Chalan Pago-Ordot|,s	chalan-pago-ordot	Chalan Pago-Ordot	region	alone
Chalandri	chalandri	Chalandri	city	in
Chalatenango|,s	chalatenango	Chalatenango	region	alone
Chalchuapa	chalchuapa	Chalchuapa	city	in
Chalcis	chalcis	Chalkida	city	in
Chalkida	chalcis	Chalkida	city	in
Chalco|,s	chalco	Chalco	city	alone
Chalfont Saint Peter|,s	chalfont-saint-peter	Chalfont Saint Peter	city	alone
Chalinze	chalinze	Chalinze	city	in
Chalisgaon	chalisgaon	Chalisgaon	city	in
Chalk Farm|,s	chalk-farm	Chalk Farm	city	alone
Challakere	challakere	Challakere	city	in
Chalmette	chalmette	Chalmette	city	in
Chalon-sur-Saône|,s	chalon-sur-saone	Chalon-sur-Saône	city	alone
Châlons-en-Champagne|,s	chalons-en-champagne	Châlons-en-Champagne	city	alone
Chalus	chalus	Chalus	city	in
Chaman	chaman	Chaman	city	in
Chamartin|,s	chamartin	Chamartin	city	alone
Chamartín|,s	chamartin	Chamartin	city	alone
Chambersburg	chambersburg	Chambersburg	city	in
Chambéry	chambery	Chambéry	city	in
Chamblee	chamblee	Chamblee	city	in
Chambly	chambly	Chambly	city	in
Chamdo	chamdo	Chamdo	city	in
Changdu	chamdo	Chamdo	city	in
Qamdo	chamdo	Chamdo	city	in
Champa	champa	Champa	city	in
Champaign	champaign	Champaign	city	in
Champasak|,s	champasak	Champasak	region	alone
Champigny-sur-Marne|,s	champigny-sur-marne	Champigny-sur-Marne	city	alone
Champlin	champlin	Champlin	city	in
Champotón	champoton	Champotón	city	in
Champs-sur-Marne|,s	champs-sur-marne	Champs-sur-Marne	city	alone
Chamrajnagar	chamrajnagar	Chamrajnagar	city	in
Chancay	chancay	Chancay	city	in
Chanda|,s	chanda	Chanda	city	alone
Chandannagar|,s	chandannagar	Chandannagar	city	alone
Chandauli	chandauli	Chandauli	city	in
Chanderi	chanderi	Chanderi	city	in
Chandpur	chandpur	Chandpur	city	in
Chanduasi|,s	chanduasi	Chanduasi	city	alone
Changanacheri	changanacheri	Changanacheri	city	in
Changcheng	changcheng	Changcheng	city	in
Chángchun|,s	changchun	Changchun	city	alone
Changde|,s	changde	Changde	city	alone
Changdian	changdian	Changdian	city	in
Changhua|,s	changhua	Changhua	region	alone
Changji|,s	changji	Changji	city	alone
Changle|,s	changle	Changle	city	alone
Changleng	changleng	Changleng	city	in
Changli	changli	Changli	city	in
Changling	changling	Changling	city	in
Ch’ang-ling-chen	changling	Changling	city	alone
Changning	changning	Changning	city	in
Changnyeong	changnyeong	Changnyeong	city	in
Changping	changping	Changping	city	in
Changqing	changqing	Changqing	city	in
Changshu|,s	changshu	Changshu	city	alone
Changsu	changsu	Changsu	city	in
Changtu	changtu	Changtu	city	in
Changwon|,s	changwon	Changwon	city	alone
Changxin	changxin	Changxin	city	in
Changyi|,s	changyi	Changyi	city	alone
Changyŏn	changyon	Changyŏn	city	in
Changzhi|,s	changzhi	Changzhi	city	alone
Changzhou|,s	changzhou	Changzhou	city	alone
Chanhassen	chanhassen	Chanhassen	city	in
Chania	chania	Chania	city	in
Chanika	chanika	Chanika	city	in
Channapatna	channapatna	Channapatna	city	in
Channarayapatna	channarayapatna	Channarayapatna	city	in
Channelview	channelview	Channelview	city	in
Chanthaburi	chanthaburi	Chanthaburi	city	in
Chantilly	chantilly	Chantilly	city	in
Chaohu|,s	chaohu	Chaohu	city	alone
Chaotian	chaotian	Chaotian	city	in
Chzhaotyan’	chaotian	Chaotian	city	in
Chaouia-Ouardigha|,s	chaouia-ouardigha	Chaouia-Ouardigha	region	alone
Chaoyang|,s	chaoyang	Chaoyang	city	alone
Chaozhou|,s	chaozhou	Chaozhou	city	alone
Chapadinha	chapadinha	Chapadinha	city	in
Chapayevsk	chapayevsk	Tschapajewsk	city	in
Tschapajewsk	chapayevsk	Tschapajewsk	city	in
Chapecó|,s	chapeco	Chapecó	city	alone
Chapel Allerton|,s	chapel-allerton	Chapel Allerton	city	alone
Chapel Hill|,s	chapel-hill	Chapel Hill	city	alone
Chapeltown	chapeltown	Chapeltown	city	in
Chapra|,s	chapra	Chapra	city	alone
Char Bhadrasan|,s	char-bhadrasan	Char Bhadrasan	city	alone
Charallave|,s	charallave	Charallave	city	alone
Charata	charata	Charata	city	in
Chardara	chardara	Schardara	city	in
Schardara	chardara	Schardara	city	in
Charef	charef	Charef	city	in
Charente|,s	charente	Charente	region	alone
Charente-Maritime|,s	charente-maritime	Charente-Maritime	region	alone
Charenton-le-Pont|,s	charenton-le-pont	Charenton-le-Pont	city	alone
Chari-Baguirmi|,s	chari-baguirmi	Chari-Baguirmi	region	alone
Charikar	charikar	Tscharikar	city	in
Tscharikar	charikar	Tscharikar	city	in
Charkhi Dadri|,s	charkhi-dadri	Charkhi Dadri	city	alone
Charleville-Mézières	charleville-mezieres	Charleville-Mézières	city	alone
Charlottenlund	charlottenlund	Charlottenlund	city	in
Charlottetown	charlottetown	Charlottetown	city	in
Charneca de Caparica|,s	charneca-de-caparica	Charneca de Caparica	city	alone
Charqueadas	charqueadas	Charqueadas	city	in
Charsadda	charsadda	Charsadda	city	in
Charter Township of Clinton|,s	charter-township-of-clinton	Charter Township of Clinton	city	alone
Chartres	chartres	Chartres	city	in
Chas	chas	Chas	city	no
Chaska	chaska	Chaska	city	in
Chatan	chatan	Chatan	city	in
Châteauguay	chateauguay	Châteauguay	city	in
Châteauroux	chateauroux	Châteauroux	city	in
Châtelet	chatelet	Châtelet	city	in
Châtellerault	chatellerault	Châtellerault	city	in
Châtenay-Malabry|,s	chatenay-malabry	Châtenay-Malabry	city	alone
Chatham	chatham	Chatham	city	in
Chathaminseln|,s	chatham-islands	Chathaminseln	region	alone
Châtillon	chatillon	Châtillon	city	in
Chato	chato	Chato	city	in
Chatou	chatou	Chatou	city	in
Chatra	chatra	Chatra	city	in
Châu Đốc|,s	chau-doc	Châu Đốc	city	alone
Chauk	chauk	Chauk	city	in
Chaumont	chaumont	Chaumont	city	in
Chaupimarca	chaupimarca	Chaupimarca	city	in
Cheadle Hulme|,s	cheadle-hulme	Cheadle Hulme	city	alone
Cheb	cheb	Eger	city	in
Eger	cheb	Eger	city	in
Chebarkul	chebarkul	Tschebarkul	city	in
Tschebarkul	chebarkul	Tschebarkul	city	in
Cheboksary|,s	cheboksary	Tscheboksary	city	alone
Tscheboksary|,s	cheboksary	Tscheboksary	city	alone
Çeboksarı|,s	cheboksary	Tscheboksary	city	alone
Cheektowaga	cheektowaga	Cheektowaga	city	in
Chefchaouen	chefchaouen	Chefchaouen	city	in
Chefushan	chefushan	Chefushan	city	in
Chegutu	chegutu	Chegutu	city	in
Chekhov	chekhov	Tschechow	city	no
Tschechow	chekhov	Tschechow	city	no
Çexov	chekhov	Tschechow	city	in
Chelghoum el Aïd|,s	chelghoum-el-aid	Chelghoum el Aïd	city	alone
Chelles	chelles	Chelles	city	in
Chelmas	chelm	Chełm	city	in
Chełm	chelm	Chełm	city	in
Chemmumiahpet	chemmumiahpet	Chemmumiahpet	city	in
Chenab Nagar|,s	chenab-nagar	Chenab Nagar	city	alone
Chenaran	chenaran	Chenaran	city	in
Chengalpattu	chengalpattu	Chengalpattu	city	in
Chengannur	chengannur	Chengannur	city	in
Chengde|,s	chengde	Chengde	city	alone
Chenggu|,s	chenggu	Chenggu	city	alone
Chenghai	chenghai	Chenghai	city	in
Chenghua|,s	chenghua	Chenghua	city	alone
Ch’eng-hai-hsien	chenghua	Chenghua	city	alone
Chengxian Chengguanzhen|,s	chengxian-chengguanzhen	Chengxian Chengguanzhen	city	alone
Chengxiang	chengxiang	Chengxiang	city	in
Chengyang	chengyang	Chengyang	city	in
Chengzhong|,s	chengzhong	Chengzhong	city	alone
Chengzihe	chengzihe	Chengzihe	city	in
Chenlou	chenlou	Chenlou	city	in
Chenzhou|,s	chenzhou	Chenzhou	city	alone
Cheonan|,s	cheonan	Cheonan	city	alone
Cheongju-si|,s	cheongju-si	Cheongju	city	alone
Cheongju|,s	cheongju-si	Cheongju	city	alone
Cheongsong gun|,s	cheongsong-gun	Cheongsong gun	city	alone
Chepén	chepen	Chepén	city	in
Chepstow	chepstow	Chepstow	city	in
Cher	cher	Cher	region	in
Cheraga	cheraga	Cheraga	city	in
Cherbourg	cherbourg-octeville	Cherbourg-Octeville	city	in
Cherbourg-Octeville|,s	cherbourg-octeville	Cherbourg-Octeville	city	alone
Cheremkhovo	cheremkhovo	Tscheremchowo	city	in
Tscheremchowo	cheremkhovo	Tscheremchowo	city	in
Cherëmushki|,s	cheremushki	Tscherjomuschki	city	alone
Tscherjomuschki|,s	cheremushki	Tscherjomuschki	city	alone
Cherepovets	cherepovets	Tscherepowez	city	alone
Tscherepowez	cherepovets	Tscherepowez	city	alone
Cheria	cheria	Cheria	city	in
Cherkasy|,s	cherkasy	Tscherkassy	city	alone
Tscherkassy|,s	cherkasy	Tscherkassy	city	alone
Tschernowitz	chernivtsi	Czernowitz	city	alone
Chernogorsk	chernogorsk	Tschernogorsk	city	in
Tschernogorsk	chernogorsk	Tschernogorsk	city	in
Chernushka	chernushka	Tschernuschka	city	in
Tschernuschka	chernushka	Tschernuschka	city	in
Chernyakhovsk	chernyakhovsk	Insterburg	city	in
Insterburg	chernyakhovsk	Insterburg	city	in
Cherpulassery	cherpulassery	Cherpulassery	city	in
Cherry Hill|,s	cherry-hill	Cherry Hill	city	alone
Cherthala	cherthala	Cherthala	city	in
Chervonohrad	chervonohrad	Tscherwonohrad	city	in
Tscherwonohrad	chervonohrad	Tscherwonohrad	city	in
Chesapeake|,s	chesapeake	Chesapeake	city	alone
Chesham	chesham	Chesham	city	in
Cheshire East|,s	cheshire-east	Cheshire East	region	alone
Cheshire West and Chester|,s	cheshire-west-and-chester	Cheshire West and Chester	region	alone
Cheshunt	cheshunt	Cheshunt	city	in
Chessington	chessington	Chessington	city	in
Chester-le-Street|,s	chester-le-street	Chester-le-Street	city	alone
Chesterfield|,s	chesterfield	Chesterfield	city	alone
Chetouane	chetouane	Chetouane	city	in
Chetumal|,s	chetumal	Chetumal	city	alone
Chetwayi	chetwayi	Chetwayi	city	in
Cheyyar	cheyyar	Cheyyar	city	in
Chhabra	chhabra	Chhabra	city	in
Chhagalnaiya	chhagalnaiya	Chhagalnaiya	city	in
Chhatak	chhatak	Chhatak	city	in
Chhatarpur|,s	chhatarpur	Chhatarpur	city	alone
Chhattisgarh|,s	chhattisgarh	Chhattisgarh	region	alone
Chhibramau	chhibramau	Chhibramau	city	in
Chhindwara|,s	chhindwara	Chhindwara	city	alone
Chí Linh|,s	chi-linh	Chí Linh	city	alone
Chía	chia	Chía	city	in
Chiapa de Corzo|,s	chiapa-de-corzo	Chiapa de Corzo	city	alone
Chiavari	chiavari	Chiavari	city	in
Chiayi|,s	chiayi	Chiayi	region	alone
Chiba|,s	chiba	Chiba	city	alone
Chibuto	chibuto	Chibuto	city	in
Chicago Heights	chicago-heights	Chicago Heights	city	alone
Chichaoua|,s	chichaoua	Chichaoua	region	alone
Chichawatni	chichawatni	Chichawatni	city	in
Chichester	chichester	Chichester	city	in
Chichibu	chichibu	Chichibu	city	in
Chichicastenango	chichicastenango	Chichicastenango	city	in
Chichigalpa	chichigalpa	Chichigalpa	city	in
Chickasha	chickasha	Chickasha	city	in
Chiclana	chiclana-de-la-frontera	Chiclana de la Frontera	city	in
Chiclana de la Frontera|,s	chiclana-de-la-frontera	Chiclana de la Frontera	city	alone
Chiclayo|,s	chiclayo	Chiclayo	city	alone
Chico|,s	chico	Chico	city	alone
Chicoloapan|,s	chicoloapan	Chicoloapan	city	alone
Chiconi|,s	chiconi	Chiconi	region	alone
Chicopee	chicopee	Chicopee	city	in
Chidambaram	chidambaram	Chidambaram	city	in
Chidawa	chidawa	Chidawa	city	in
Chieri	chieri	Chieri	city	in
Chieti	chieti	Chieti	city	in
Chifeng|,s	chifeng	Tschiföng	city	alone
Tschiföng|,s	chifeng	Tschiföng	city	alone
Chigasaki|,s	chigasaki	Chigasaki	city	alone
Chigorodó	chigorodo	Chigorodó	city	in
Chiguayante	chiguayante	Chiguayante	city	in
Chiili	chiili	Schijeli	city	in
Schijeli	chiili	Schijeli	city	in
Shiyeli	chiili	Schijeli	city	in
Chik Ballapur|,s	chik-ballapur	Chik Ballapur	city	alone
Chikhli	chikhli	Chikhli	city	in
Chikkamagaluru|,s	chikmagalur	Chikmagalur	city	alone
Chikmagalur|,s	chikmagalur	Chikmagalur	city	alone
Chikodi	chikodi	Chikodi	city	in
Chikushino-shi|,s	chikushino-shi	Chikushino-shi	city	alone
Chilakalurupet	chilakalurupet	Chilakalurupet	city	in
Chilapa de Álvarez	chilapa-de-alvarez	Chilapa de Álvarez	city	alone
Chilca	chilca	Chilca	city	in
Chilecito	chilecito	Chilecito	city	in
Chilgok	chilgok	Chilgok	city	in
Chilibre	chilibre	Chilibre	city	in
Chililabombwe	chililabombwe	Chililabombwe	city	in
Chillán|,s	chillan	Chillán	city	alone
Chillicothe	chillicothe	Chillicothe	city	in
Chilliwack	chilliwack	Chilliwack	city	in
Chillum	chillum	Chillum	city	in
Chilmari	chilmari	Chilmari	city	in
Chilpancingo|,s	chilpancingo	Chilpancingo	city	alone
Chimaltenango	chimaltenango	Chimaltenango	city	in
Chimbas	chimbas	Chimbas	city	in
Chimbote|,s	chimbote	Chimbote	city	alone
Chimbu|,s	chimbu	Chimbu	region	alone
Chimoio|,s	chimoio	Chimoio	city	alone
Chin-Staat|,s	chin	Chin-Staat	region	alone
Chinandega|,s	chinandega	Chinandega	city	alone
Chinautla	chinautla	Chinautla	city	in
Chinch'ŏn	chinch-on	Chinch'ŏn	city	in
Chincha Alta|,s	chincha-alta	Chincha Alta	city	alone
Chinchiná	chinchina	Chinchiná	city	in
Chingford	chingford	Chingford	city	in
Chingola|,s	chingola	Chingola	city	alone
Chinhoyi	chinhoyi	Chinhoyi	city	in
Chiniot|,s	chiniot	Chiniot	city	alone
Chinnachowk	chinnachowk	Chinnachowk	city	in
Chinnamanur	chinnamanur	Chinnamanur	city	in
Chino	chino	Chino	city	in
Chino Hills	chino-hills	Chino Hills	city	alone
Chintamani	chintamani	Chintamani	city	in
Chioggia	chioggia	Chioggia	city	in
Chipata	chipata	Chipata	city	in
Chiplun	chiplun	Chiplun	city	in
Chippenham	chippenham	Chippenham	city	in
Chipping Sodbury|,s	chipping-sodbury	Chipping Sodbury	city	alone
Chipurupalle	chipurupalle	Chipurupalle	city	in
Chiquimula	chiquimula	Chiquimula	city	in
Chiquinquirá	chiquinquira	Chiquinquirá	city	in
Chirala	chirala	Chirala	city	in
Chirang|,s	chirang	Chirang	region	alone
Chirchiq|,s	chirchiq	Chirchiq	city	alone
Chiredzi	chiredzi	Chiredzi	city	in
Chiriquí|,s	chiriqui	Chiriquí	region	alone
Chirongui|,s	chirongui	Chirongui	region	alone
Chiryu	chiryu	Chiryu	city	in
Chishtian|,s	chishtian	Chishtian	city	alone
Chişinău|,s	chisinau	Kischinau	city	alone
Chislehurst	chislehurst	Chislehurst	city	in
Chistopol	chistopol	Tschistopol	city	in
Tschistopol	chistopol	Tschistopol	city	in
Chitapur	chitapur	Chitapur	city	in
Chitose	chitose	Chitose	city	in
Chitradurga|,s	chitradurga	Chitradurga	city	alone
Chittaranjan	chittaranjan	Chittaranjan	city	in
Chittaurgarh|,s	chittaurgarh	Chittaurgarh	city	alone
Chittur	chittur	Chittur	city	in
Chitungwiza|,s	chitungwiza	Chitungwiza	city	alone
Chivacoa	chivacoa	Chivacoa	city	in
Chivilcoy	chivilcoy	Chivilcoy	city	in
Chizhou|,s	chizhou	Chizhou	city	alone
Chlef	chlef	Chlef	region	in
Chobe	chobe	Chobe	region	in
Chocó	choco	Chocó	region	in
Chocope	chocope	Chocope	city	in
Chodavaram	chodavaram	Chodavaram	city	in
Chofu|,s	chofu	Chofu	city	alone
Choibalsan	choibalsan	Tschoibalsan	city	in
Tschoibalsan	choibalsan	Tschoibalsan	city	in
Choiseul|,s	choiseul	Choiseul	region	alone
Choisy-le-Roi|,s	choisy-le-roi	Choisy-le-Roi	city	alone
Choinicės	chojnice	Konitz	city	in
Chojnice	chojnice	Konitz	city	in
Chònice	chojnice	Konitz	city	in
Konitz	chojnice	Konitz	city	in
Chokwé	chokwe	Chokwé	city	in
Chókwè	chokwe	Chokwé	city	in
Cholargós	cholargos	Cholargós	city	in
Cholet	cholet	Cholet	city	in
Choloma|,s	choloma	Choloma	city	alone
Cholula	cholula	Cholula	city	in
Choluteca|,s	choluteca	Choluteca	region	alone
Choma	choma	Choma	city	in
Chomutov	chomutov	Komotau	city	in
Komotau	chomutov	Komotau	city	in
Chon Buri|,s	chon-buri	Chon Buri	city	alone
Chone	chone	Chone	city	in
Chongjin|,s	chongjin	Ch’ŏngjin	city	alone
Ch’ŏngjin	chongjin	Ch’ŏngjin	city	alone
Chŏngju	chongju	Chŏngju	city	in
Chonglong	chonglong	Chonglong	city	in
Chongxing	chongxing	Chongxing	city	in
Chongzuo|,s	chongzuo	Chongzuo	city	alone
Chontales	chontales	Chontales	region	alone
Chopda	chopda	Chopda	city	in
Chorley	chorley	Chorley	city	in
Chornomors’k	chornomors-k	Tschornomorsk	city	in
Tschornomorsk	chornomors-k	Tschornomorsk	city	in
Chortkiv	chortkiv	Tschortkiw	city	in
Tschortkiw	chortkiv	Tschortkiw	city	in
Chortoq	chortoq	Chortoq	city	in
Chorzów|,s	chorzow	Chorzów	city	alone
Chožuvas	chorzow	Chorzów	city	alone
Chosica	chosica	Chosica	city	in
Chowchilla	chowchilla	Chowchilla	city	in
Christiana	christiana	Christiana	city	in
Christiansburg	christiansburg	Christiansburg	city	in
Chrudim|,s	chrudim	Chrudim	region	alone
Chrzanów	chrzanow	Chrzanów	city	in
Chšanuvas	chrzanow	Chrzanów	city	in
Chtouka-Aït Baha|,s	chtouka-ait-baha	Chtouka-Aït Baha	region	alone
Chu	chu	Schu	city	no
Schu	chu	Schu	city	in
Shu	chu	Schu	city	no
Chubut	chubut	Chubut	region	no
Chuchar-kana Mandi|,s	chuchar-kana-mandi	Chuchar-kana Mandi	city	alone
Chuhuyiv	chuhuyiv	Tschuhujiw	city	in
Tschuhujiw	chuhuyiv	Tschuhujiw	city	in
Chukha|,s	chukha	Chukha	region	alone
Autonom|er,en,em,e Kreis der Tschuktschen	chukotka	Autonomer Kreis der Tschuktschen	region	alone
Tschukotski AO|,s	chukotka-autonomous	Tschukotski AO	region	alone
Chula Vista|,s	chula-vista	Chula Vista	city	alone
Chulucanas	chulucanas	Chulucanas	city	in
Chum Phae|,s	chum-phae	Chum Phae	city	alone
Chumphon	chumphon	Chumphon	city	in
Chunar	chunar	Chunar	city	in
Chuncheon|,s	chuncheon	Chuncheon	city	alone
Chungju|,s	chungju	Chungju	city	alone
Chunian	chunian	Chunian	city	in
Chuquisaca|,s	chuquisaca	Chuquisaca	region	alone
Churachandpur	churachandpur	Churachandpur	city	in
Churu|,s	churu	Churu	city	alone
Chusovoy	chusovoy	Tschussowoi	city	in
Tschussowoi	chusovoy	Tschussowoi	city	in
Çusovoy	chusovoy	Tschussowoi	city	in
Chust	chust	Chust	city	in
Tschuiskaja|,s	chuy	Tschuiskaja	region	alone
Chuju shehiri|,s	chuzhou	Chuzhou	city	alone
Chuzhou|,s	chuzhou	Chuzhou	city	alone
Chystyakove	chystyakove	Chystyakove	city	in
Ciales	ciales	Ciales	region	alone
Ciamis	ciamis	Ciamis	city	alone
Ciampea|,s	ciampea	Ciampea	city	alone
Ciampino	ciampino	Ciampino	city	in
Cianorte	cianorte	Cianorte	city	in
Cibinong|,s	cibinong	Cibinong	city	alone
Cibitoke|,s	cibitoke	Cibitoke	region	alone
Cibolo	cibolo	Cibolo	city	in
Cicero	cicero	Cicero	city	in
Cicurug	cicurug	Cicurug	city	in
Cidade de Nacala|,s	cidade-de-nacala	Cidade de Nacala	city	alone
Cidra	cidra	Cidra	region	in
Cechanuvas	ciechanow	Ciechanów	city	in
Ciechanów	ciechanow	Ciechanów	city	in
Ciego de Ávila|,s	ciego-de-avila	Ciego de Ávila	city	alone
Ciénaga	cienaga	Ciénaga	city	in
Cienfuegos	cienfuegos	Cienfuegos	city	alone
Cešynas	cieszyn	Teschen	city	in
Cieszyn	cieszyn	Teschen	city	in
Teschen	cieszyn	Teschen	city	in
Cieza	cieza	Cieza	city	in
Cifuentes	cifuentes	Cifuentes	city	in
Cikampek|,s	cikampek	Cikampek	city	alone
Cikarang|,s	cikarang	Cikarang	city	alone
Cikupa|,s	cikupa	Cikupa	city	alone
Cileungsir|,s	cileungsir	Cileungsir	city	alone
Cileunyi|,s	cileunyi	Cileunyi	city	alone
Cimahi|,s	cimahi	Cimahi	city	alone
Cimin	cimin	Cimin	city	in
Cimișlia|,s	cimislia	Cimișlia	region	alone
Cinco Ranch|,s	cinco-ranch	Cinco Ranch	city	alone
Cinisello Balsamo|,s	cinisello-balsamo	Cinisello Balsamo	city	alone
Cintalapa de Figueroa|,s	cintalapa-de-figueroa	Cintalapa de Figueroa	city	alone
Cipolletti	cipolletti	Cipolletti	city	in
Ciputat|,s	ciputat	Ciputat	city	alone
Ciranjang-hilir|,s	ciranjang-hilir	Ciranjang-hilir	city	alone
Cirebon|,s	cirebon	Cirebon	city	alone
Cirencester	cirencester	Cirencester	city	in
Cisterna di Latina|,s	cisterna-di-latina	Cisterna di Latina	city	alone
Citeureup|,s	citeureup	Citeureup	city	alone
Citrus Heights	citrus-heights	Citrus Heights	city	alone
Citrus Park|,s	citrus-park	Citrus Park	city	alone
City of Banjul|,s	city-of-banjul	City of Banjul	region	alone
City of Francistown|,s	city-of-francistown	City of Francistown	region	alone
City of Milford|,s	city-of-milford	City of Milford	city	alone
City of Saint Peters	city-of-saint-peters	City of Saint Peters	city	alone
City of Sammamish|,s	city-of-sammamish	City of Sammamish	city	alone
City of Taguig|,s	city-of-taguig	City of Taguig	city	alone
City of Westminster|,s	city-of-westminster	City of Westminster	city	alone
Zagreb Stadt|,s	city-of-zagreb	Zagreb Stadt	region	alone
Ciudad Acuña|,s	ciudad-acuna	Ciudad Acuña	city	alone
Ciudad Altamirano|,s	ciudad-altamirano	Ciudad Altamirano	city	alone
Ciudad Benito Juárez	ciudad-benito-juarez	Ciudad Benito Juárez	city	alone
Ciudad Bolívar|,s	ciudad-bolivar	Ciudad Bolívar	city	alone
Ciudad Bolivia|,s	ciudad-bolivia	Ciudad Bolivia	city	alone
Ciudad Choluteca|,s	ciudad-choluteca	Ciudad Choluteca	city	alone
Ciudad Constitución|,s	ciudad-constitucion	Ciudad Constitución	city	alone
Ciudad de Allende|,s	ciudad-de-allende	Ciudad de Allende	city	alone
Ciudad de Huajuapan de León|,s	ciudad-de-huajuapan-de-leon	Ciudad de Huajuapan de León	city	alone
Ciudad de Villa de Álvarez	ciudad-de-villa-de-alvarez	Ciudad de Villa de Álvarez	city	alone
Ciudad del Carmen|,s	ciudad-del-carmen	Ciudad del Carmen	city	alone
Ciudad Delicias	ciudad-delicias	Ciudad Delicias	city	alone
Ciudad Fernández	ciudad-fernandez	Ciudad Fernández	city	alone
Ciudad Guayana|,s	ciudad-guayana	Ciudad Guayana	city	alone
Ciudad Guzmán|,s	ciudad-guzman	Ciudad Guzmán	city	alone
Ciudad Hidalgo|,s	ciudad-hidalgo	Ciudad Hidalgo	city	alone
Ciudad Lineal|,s	ciudad-lineal	Ciudad Lineal	city	alone
Ciudad López Mateos	ciudad-lopez-mateos	Ciudad López Mateos	city	alone
Ciudad Madero|,s	ciudad-madero	Ciudad Madero	city	alone
Ciudad Mante|,s	ciudad-mante	Ciudad Mante	city	alone
Ciudad Melchor Múzquiz	ciudad-melchor-muzquiz	Ciudad Melchor Múzquiz	city	alone
Ciudad Mendoza|,s	ciudad-mendoza	Ciudad Mendoza	city	alone
Ciudad Nezahualcoyotl|,s	ciudad-nezahualcoyotl	Ciudad Nezahualcóyotl	city	alone
Ciudad Nezahualcóyotl|,s	ciudad-nezahualcoyotl	Ciudad Nezahualcóyotl	city	alone
Ciudad Nicolás Romero|,s	ciudad-nicolas-romero	Ciudad Nicolás Romero	city	alone
Ciudad Obregón|,s	ciudad-obregon	Ciudad Obregón	city	alone
Ciudad Ojeda|,s	ciudad-ojeda	Ciudad Ojeda	city	alone
Ciudad Piar|,s	ciudad-piar	Ciudad Piar	city	alone
Cidade Real|,s	ciudad-real	Ciudad Real	city	alone
Ciudad Real|,s	ciudad-real	Ciudad Real	city	alone
Ciudá Real|,s	ciudad-real	Ciudad Real	city	alone
Ciudad Río Bravo|,s	ciudad-rio-bravo	Ciudad Río Bravo	city	alone
Ciudad Sabinas Hidalgo|,s	ciudad-sabinas-hidalgo	Ciudad Sabinas Hidalgo	city	alone
Ciudad Sahagun|,s	ciudad-sahagun	Ciudad Sahagun	city	alone
Ciudad Sandino|,s	ciudad-sandino	Ciudad Sandino	city	alone
Ciudad Satelite|,s	ciudad-satelite	Ciudad Satelite	city	alone
Ciudad Valles	ciudad-valles	Ciudad Valles	city	alone
Ciudad Victoria|,s	ciudad-victoria	Ciudad Victoria	city	alone
Ciudad Vieja|,s	ciudad-vieja	Ciudad Vieja	city	alone
Ciutadella	ciutadella	Ciutadella	city	in
Civitanova Marche|,s	civitanova-marche	Civitanova Marche	city	alone
Civitavecchia	civitavecchia	Civitavecchia	city	in
Cixi|,s	cixi	Cixi	city	alone
Cizre	cizre	Cizre	city	in
Clackmannanshire|,s	clackmannanshire	Clackmannanshire	region	alone
Clacton-on-Sea|,s	clacton-on-sea	Clacton-on-Sea	city	alone
Clamart	clamart	Clamart	city	in
County Clare|,s	clare	County Clare	region	alone
Claremont	claremont	Claremont	city	in
Claremore	claremore	Claremore	city	in
Clarence-Rockland|,s	clarence-rockland	Clarence-Rockland	city	alone
Clarendon	clarendon	Clarendon	region	in
Clark-Fulton|,s	clark-fulton	Clark-Fulton	city	alone
Clarksburg	clarksburg	Clarksburg	city	in
Clarksdale	clarksdale	Clarksdale	city	in
Clarksville|,s	clarksville	Clarksville	city	alone
Clay	clay	Clay	city	no
Clayton	clayton	Clayton	city	no
Clearfield	clearfield	Clearfield	city	in
Clearlake	clearlake	Clearlake	city	in
Clearwater|,s	clearwater	Clearwater	city	alone
Cleburne	cleburne	Cleburne	city	in
Cleckheaton	cleckheaton	Cleckheaton	city	in
Cleethorpes	cleethorpes	Cleethorpes	city	in
Clemmons	clemmons	Clemmons	city	in
Clemson	clemson	Clemson	city	in
Clermont	clermont	Clermont	city	in
Clermont-Ferrand|,s	clermont-ferrand	Clermont-Ferrand	city	alone
Clerf	clervaux	Clerf	region	in
Clevedon	clevedon	Clevedon	city	in
Clichy	clichy	Clichy	city	in
Clichy-sous-Bois	clichy-sous-bois	Clichy-sous-Bois	city	alone
Cliffside Park|,s	cliffside-park	Cliffside Park	city	alone
Clifton	clifton	Clifton	city	no
Clinton	clinton	Clinton	city	no
Clive	clive	Clive	city	no
Clonmel	clonmel	Clonmel	city	in
Cloppenburg|,s	cloppenburg	Cloppenburg	city	alone
Closepet	closepet	Closepet	city	in
Cloverleaf	cloverleaf	Cloverleaf	city	in
Cloverly	cloverly	Cloverly	city	in
Clovis	clovis	Clovis	city	alone
Cluj-Napoca|,s	cluj-napoca	Klausenburg	city	alone
Klausenburg|,s	cluj-napoca	Klausenburg	city	alone
Clydach	clydach	Clydach	city	in
Clydebank	clydebank	Clydebank	city	in
Cờ Đỏ|,s	co-do	Cờ Đỏ	city	alone
Coacalco|,s	coacalco	Coacalco	city	alone
Coachella	coachella	Coachella	city	in
Coahuila|,s	coahuila	Coahuila	region	alone
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
Coconut Creek|,s	coconut-creek	Coconut Creek	city	alone
Coconut Grove|,s	coconut-grove	Coconut Grove	city	alone
Cocorote	cocorote	Cocorote	city	in
Cocos	cocos	Cocos	city	in
Codó	codo	Codó	city	in
Coelho Neto|,s	coelho-neto	Coelho Neto	city	alone
Coeur d'Alene	coeur-d-alene	Coeur d’Alene	city	alone
Coeur d’Alene	coeur-d-alene	Coeur d’Alene	city	alone
Coffs Harbour|,s	coffs-harbour	Coffs Harbour	city	alone
Cogan	cogan	Cogan	city	in
Cohoes	cohoes	Cohoes	city	in
Coimbatore|,s	coimbatore	Coimbatore	city	alone
Coity	coity	Coity	city	in
Cojedes	cojedes	Cojedes	region	alone
Cojutepeque	cojutepeque	Cojutepeque	city	in
Colatina|,s	colatina	Colatina	city	alone
Colcapirhua	colcapirhua	Colcapirhua	city	in
Coleraine	coleraine	Coleraine	city	in
Colima	colima	Colima	city	no
Colinas	colinas	Colinas	city	in
Collado Villalba|,s	collado-villalba	Collado Villalba	city	alone
Collegno	collegno	Collegno	city	in
Colleyville	colleyville	Colleyville	city	in
Collierville	collierville	Collierville	city	in
Collines	collines	Collines	region	alone
Collingwood	collingwood	Collingwood	city	in
Collinsville	collinsville	Collinsville	city	in
Collinwood	collinwood	Collinwood	city	in
Collo	collo	Collo	city	in
Colmenar Viejo|,s	colmenar-viejo	Colmenar Viejo	city	alone
Colne	colne	Colne	city	in
Cologno Monzese|,s	cologno-monzese	Cologno Monzese	city	alone
Colomadu	colomadu	Colomadu	city	in
Colombes	colombes	Colombes	city	in
Colomiers	colomiers	Colomiers	city	in
Coloncito	coloncito	Coloncito	city	in
Colonelganj	colonelganj	Colonelganj	city	in
Colonia	colonia	Colonia	city	in
Colonia del Sol|,s	colonia-del-sol	Colonia del Sol	city	alone
Colonial Heights	colonial-heights	Colonial Heights	city	alone
Colton	colton	Colton	city	in
Columbia	columbia	Columbia	city	no
Columbine	columbine	Columbine	city	in
Colwood	colwood	Colwood	city	in
Colwyn Bay|,s	colwyn-bay	Colwyn Bay	city	alone
Comal	comal	Comal	city	in
Comalcalco	comalcalco	Comalcalco	city	in
Comayagua	comayagua	Comayagua	city	in
Comé	come	Comé	city	in
Comerío|,s	comerio	Comerío	region	alone
Comilla|,s	comilla	Kumilla	city	alone
Kumilla|,s	comilla	Kumilla	city	alone
Comiso	comiso	Comiso	city	in
Comitán de Domínguez	comitan-de-dominguez	Comitán de Domínguez	city	alone
Commack	commack	Commack	city	in
Commerce City|,s	commerce-city	Commerce City	city	alone
Commewijne|,s	commewijne	Commewijne	region	alone
Como	como	Como	city	no
Côme	como	Como	city	in
Comodoro Rivadavia|,s	comodoro-rivadavia	Comodoro Rivadavia	city	alone
Comoé	comoe	Comoé	region	in
Compiègne	compiegne	Compiègne	city	in
Compostela	compostela	Compostela	city	in
Compostela Valley|,s	compostela-valley	Compostela Valley	region	alone
Conceição do Araguaia|,s	conceicao-do-araguaia	Conceição do Araguaia	city	alone
Conceição do Coité|,s	conceicao-do-coite	Conceição do Coité	city	alone
Concepcion	concepcion-ph	Concepcion	city	no
Conception Bay South|,s	conception-bay-south	Conception Bay South	city	alone
Concord	concord	Concord	city	no
Concordia|,s	concordia	Concordia	city	alone
Concórdia	concordia-br	Concórdia	city	in
Condado	condado	Condado	city	in
Conegliano	conegliano	Conegliano	city	in
Coney Island|,s	coney-island	Coney Island	city	alone
Conflans-Sainte-Honorine|,s	conflans-sainte-honorine	Conflans-Sainte-Honorine	city	alone
Congleton	congleton	Congleton	city	in
Congonhas	congonhas	Congonhas	city	in
Conisbrough	conisbrough	Conisbrough	city	in
Connaught|,s	connaught	Connaught	region	alone
Cono Norte|,s	cono-norte	Cono Norte	city	alone
Conroe	conroe	Conroe	city	in
Conselheiro Lafaiete|,s	conselheiro-lafaiete	Conselheiro Lafaiete	city	alone
Consett	consett	Consett	city	in
Consolacion	consolacion	Consolacion	city	in
Consolación del Sur|,s	consolacion-del-sur	Consolación del Sur	city	alone
Constanza	constanza	Constanza	city	in
Constitución	constitucion	Constitución	city	in
Contagem|,s	contagem	Contagem	city	alone
Contai	contai	Contai	city	in
Contla	contla	Contla	city	in
Contramaestre	contramaestre	Contramaestre	city	in
Converse	converse	Converse	city	in
Conway	conway	Conway	city	in
Conwy	conwy	Conwy	region	in
Conyers	conyers	Conyers	city	in
Cookeville	cookeville	Cookeville	city	in
Coon Rapids	coon-rapids	Coon Rapids	city	alone
Coondapoor	coondapoor	Coondapoor	city	in
Cooper City|,s	cooper-city	Cooper City	city	alone
Coos Bay|,s	coos-bay	Coos Bay	city	alone
Copacabana	copacabana	Copacabana	city	in
Municipio de Copacabana|,s	copacabana	Copacabana	city	alone
Copán	copan	Copán	region	in
Copiague	copiague	Copiague	city	in
Copiapó|,s	copiapo	Copiapó	city	alone
Coppell	coppell	Coppell	city	in
Copperas Cove|,s	copperas-cove	Copperas Cove	city	alone
Copperbelt|,s	copperbelt	Copperbelt	region	alone
Coquimbo|,s	coquimbo	Coquimbo	city	alone
Coquitlam|,s	coquitlam	Coquitlam	city	alone
Coral Gables	coral-gables	Coral Gables	city	alone
Atikokan	coral-harbour	Atikokan	city	in
Coral Harbour	coral-harbour	Atikokan	city	in
Coral Springs	coral-springs	Coral Springs	city	alone
Coral Terrace	coral-terrace	Coral Terrace	city	alone
Coralville	coralville	Coralville	city	in
Coram	coram	Coram	city	in
Corato	corato	Corato	city	in
Corbeil-Essonnes	corbeil-essonnes	Corbeil-Essonnes	city	alone
Corby	corby	Corby	city	in
Corcoran	corcoran	Corcoran	city	in
Cordeirópolis	cordeiropolis	Cordeirópolis	city	in
Cordillera|,s	cordillera	Cordillera	region	alone
Cordillera Administrative|,s	cordillera-administrative	Cordillera Administrative	region	alone
Cordova	cordova	Cordova	city	in
Coria del Río|,s	coria-del-rio	Coria del Río	city	alone
Çorlu|,s	corlu	Çorlu	city	alone
Cornélio Procópio|,s	cornelio-procopio	Cornélio Procópio	city	alone
Cornelius	cornelius	Cornelius	city	no
Cornellà de Llobregat|,s	cornella-de-llobregat	Cornellà de Llobregat	city	alone
Coro	coro	Coro	city	in
Coroatá	coroata	Coroatá	city	in
Corona	corona	Corona	city	no
Coronado	coronado	Coronado	city	in
Coronel	coronel	Coronel	city	in
Coronel Fabriciano|,s	coronel-fabriciano	Coronel Fabriciano	city	alone
Coronel Oviedo|,s	coronel-oviedo	Coronel Oviedo	city	alone
Coronel Suárez	coronel-suarez	Coronel Suárez	city	alone
Coronie|,s	coronie	Coronie	region	alone
Corozal	corozal	Corozal	city	in
Corralillo	corralillo	Corralillo	city	in
Corrèze|,s	correze	Corrèze	region	alone
Ciudad de Corrientes	corrientes	Corrientes	city	alone
Corrientes	corrientes	Corrientes	city	alone
Corroios	corroios	Corroios	city	in
Corse-du-Sud|,s	corse-du-sud	Corse-du-Sud	region	alone
Corsicana	corsicana	Corsicana	city	in
Corsico	corsico	Corsico	city	in
Cortazar	cortazar	Cortazar	city	in
Cortés	cortes	Cortés	region	alone
Cortland	cortland	Cortland	city	in
Cortlandt Manor|,s	cortlandt-manor	Cortlandt Manor	city	alone
Çorum|,s	corum	Çorum	city	alone
Corumbá	corumba	Corumbá	city	in
Coruripe	coruripe	Coruripe	city	in
Corvallis	corvallis	Corvallis	city	in
Cosamaloapan	cosamaloapan	Cosamaloapan	city	in
Cosenza	cosenza	Cosenza	city	in
Coslada	coslada	Coslada	city	in
Cosmópolis	cosmopolis	Cosmópolis	city	in
Costa Mesa|,s	costa-mesa	Costa Mesa	city	alone
Coswig	coswig	Coswig	city	in
Cotabato City|,s	cotabato-city	Cotabato	city	alone
Cotabato|,s	cotabato-city	Cotabato	city	alone
Cotai	cotai	Cotai	region	in
Côte-d’Or	cote-d-or	Côte-d’Or	region	alone
Côte-Saint-Luc|,s	cote-saint-luc	Côte-Saint-Luc	city	alone
Côtes-d’Armor	cotes-d-armor	Côtes-d’Armor	region	alone
Cotia|,s	cotia	Cotia	city	alone
Cotopaxi|,s	cotopaxi	Cotopaxi	region	alone
Cottage Grove|,s	cottage-grove	Cottage Grove	city	alone
Cottage Lake|,s	cottage-lake	Cottage Lake	city	alone
Cottonwood Heights	cottonwood-heights	Cottonwood Heights	city	alone
Cotuí	cotui	Cotuí	city	in
Coudekerque-Branche|,s	coudekerque-branche	Coudekerque-Branche	city	alone
Coulsdon	coulsdon	Coulsdon	city	in
Country Club Hills	country-club-hills	Country Club Hills	city	alone
Courbevoie	courbevoie	Courbevoie	city	in
Courcelles	courcelles	Courcelles	city	in
Courtenay	courtenay	Courtenay	city	in
Cova Lima|,s	cova-lima	Cova Lima	region	alone
Covasna|,s	covasna	Covasna	region	alone
Cové	cove	Cové	city	in
Covina	covina	Covina	city	in
Covington	covington	Covington	city	in
Cowes	cowes	Cowes	city	in
Cowley	cowley	Cowley	city	in
Cox’s Bazar|,s	cox-s-bazar-bd	Cox’s Bazar	city	alone
Coxim	coxim	Coxim	city	in
Coyah	coyah	Coyah	city	in
Coyhaique	coyhaique	Coyhaique	city	in
Coyoacán|,s	coyoacan	Coyoacán	city	alone
Coyotepec	coyotepec	Coyotepec	city	in
Coyula	coyula	Coyula	city	in
Cradock	cradock	Cradock	city	in
Craigavon	craigavon	Craigavon	city	in
Craiova|,s	craiova	Craiova	city	alone
Cramlington	cramlington	Cramlington	city	in
Cranberry Township|,s	cranberry-township	Cranberry Township	city	alone
Cranbrook	cranbrook	Cranbrook	city	in
Cranford	cranford	Cranford	city	in
Cranston	cranston	Cranston	city	in
Crateús	crateus	Crateús	city	in
Crato	crato	Crato	city	in
Cravinhos	cravinhos	Cravinhos	city	in
Crawfordsville	crawfordsville	Crawfordsville	city	in
Creil	creil	Creil	city	no
Crema	crema	Crema	city	in
Crest Hill|,s	crest-hill	Crest Hill	city	alone
Creston	creston	Creston	city	in
Crestview	crestview	Crestview	city	in
Créteil	creteil	Créteil	city	in
Creuse|,s	creuse	Creuse	region	alone
Creve Coeur|,s	creve-coeur	Creve Coeur	city	alone
Crevillent	crevillent	Crevillent	city	in
Crevillente	crevillent	Crevillent	city	in
Crewe	crewe	Crewe	city	in
Criciúma|,s	criciuma	Criciúma	city	alone
Cricklewood	cricklewood	Cricklewood	city	in
Republik Krim|,s	crimea	Krim	region	alone
Crimmitschau|,s	crimmitschau	Crimmitschau	city	alone
Cristalina	cristalina	Cristalina	city	in
Criuleni|,s	criuleni	Criuleni	region	alone
Crofton	crofton	Crofton	city	in
Croix-des-Bouquets	croix-des-bouquets	Croix-des-Bouquets	city	alone
Kwadèbouke|,s	croix-des-bouquets	Croix-des-Bouquets	city	alone
Crooked Island and Long Cay|,s	crooked-island-and-long-cay	Crooked Island and Long Cay	region	alone
Crosby	crosby	Crosby	city	in
Cross River|,s	cross-river	Cross River	region	alone
Crotone	crotone	Crotone	city	in
Crowborough	crowborough	Crowborough	city	in
Crowthorne	crowthorne	Crowthorne	city	in
Croydon|,s	croydon	Croydon	city	alone
Crozet|,s	crozet	Crozet	region	alone
Cruz das Almas	cruz-das-almas	Cruz das Almas	city	alone
Cruz del Eje|,s	cruz-del-eje	Cruz del Eje	city	alone
Cruzeiro	cruzeiro	Cruzeiro	city	in
Cruzeiro do Sul|,s	cruzeiro-do-sul	Cruzeiro do Sul	city	alone
Crystal	crystal	Crystal	city	no
Csongrád|,s	csongrad	Csongrád	region	alone
Củ Chi|,s	cu-chi	Củ Chi	city	alone
Cúa	cua	Cúa	city	no
Cuamba	cuamba	Cuamba	city	in
Cuando Cobango|,s	cuando-cobango	Cuando Cobango	region	alone
Cuando Cubango|,s	cuando-cubango	Cuando Cubango	region	alone
Cuanza Norte|,s	cuanza-norte	Cuanza Norte	region	alone
Cuanza Sul|,s	cuanza-sul	Cuanza Sul	region	alone
Cuauhtémoc|,s	cuauhtemoc	Cuauhtémoc	city	alone
Cuautitlán|,s	cuautitlan	Cuautitlán	city	alone
Cuautitlán Izcalli|,s	cuautitlan-izcalli	Cuautitlán Izcalli	city	alone
Cuautla|,s	cuautla	Cuautla	city	alone
Cuautlancingo	cuautlancingo	Cuautlancingo	city	in
Cubatão|,s	cubatao	Cubatão	city	alone
Çubuk	cubuk	Çubuk	city	in
Cudahy	cudahy	Cudahy	city	in
Cuddalore|,s	cuddalore	Cuddalore	city	alone
Cuernavaca|,s	cuernavaca	Cuernavaca	city	alone
Cueto	cueto	Cueto	city	in
Cuiabá|,s	cuiaba	Cuiabá	city	alone
Cuiaba	cuiaba-	Cuiaba	city	in
Cuito|,s	cuito	Kuito	city	alone
Cuíto|,s	cuito	Kuito	city	alone
Kuito|,s	cuito	Kuito	city	alone
Cukai	cukai	Cukai	city	in
Culebra|,s	culebra	Culebra	region	alone
Culemborg	culemborg	Culemborg	city	in
Culleredo	culleredo	Culleredo	city	in
Cullinan	cullinan	Cullinan	city	in
Cullman	cullman	Cullman	city	in
Culpeper	culpeper	Culpeper	city	in
Culver City|,s	culver-city	Culver City	city	alone
Cumaná|,s	cumana	Cumaná	city	alone
Cumanacoa	cumanacoa	Cumanacoa	city	in
Cumanayagua	cumanayagua	Cumanayagua	city	in
Cumberland	cumberland	Cumberland	city	in
Cumbernauld	cumbernauld	Cumbernauld	city	in
Cumbum	cumbum	Cumbum	city	in
Çumra	cumra	Çumra	city	in
Cundinamarca|,s	cundinamarca	Cundinamarca	region	alone
Cunene|,s	cunene	Cunene	region	alone
Cuneo	cuneo	Cuneo	city	no
Cung Kiêm|,s	cung-kiem	Cung Kiêm	city	alone
Curanilahue	curanilahue	Curanilahue	city	in
Curepipe	curepipe	Curepipe	city	in
Curicó|,s	curico	Curicó	city	alone
Curitibanos	curitibanos	Curitibanos	city	in
Currais Novos	currais-novos	Currais Novos	city	alone
Curridabat	curridabat	Curridabat	city	in
Currie	currie	Currie	city	in
Curtea de Argeş|,s	curtea-de-arges	Curtea de Argeş	city	alone
Curtea de Argeș|,s	curtea-de-arges	Curtea de Argeş	city	alone
Curug|,s	curug	Curug	city	alone
Curup	curup	Curup	city	in
Curuzú Cuatiá|,s	curuzu-cuatia	Curuzú Cuatiá	city	alone
Curvelo	curvelo	Curvelo	city	in
Cuscatancingo	cuscatancingo	Cuscatancingo	city	in
Cuscatlán|,s	cuscatlan	Cuscatlán	region	alone
Cutler	cutler	Cutler	city	in
Cutler Bay|,s	cutler-bay	Cutler Bay	city	alone
Cutler Ridge|,s	cutler-ridge	Cutler Ridge	city	alone
Cutral-Có|,s	cutral-co	Cutral-Có	city	alone
Cuttack|,s	cuttack	Cuttack	city	alone
Cuvette|,s	cuvette	Cuvette	region	alone
Cuvette-Ouest|,s	cuvette-ouest	Cuvette-Ouest	region	alone
Cuyahoga Falls	cuyahoga-falls	Cuyahoga Falls	city	alone
Cuyuni-Mazaruni|,s	cuyuni-mazaruni	Cuyuni-Mazaruni	region	alone
Cwmbran	cwmbran	Cwmbran	city	in
Cyangugu	cyangugu	Cyangugu	city	in
Cypress	cypress	Cypress	city	no
Czechowice-Dziedzice	czechowice-dziedzice	Czechowice-Dziedzice	city	alone
Čechovicės-Dzedzicės	czechowice-dziedzice	Czechowice-Dziedzice	city	alone
Czeladź	czeladz	Czeladź	city	in
Czerwionka	czerwionka-leszczyny	Czerwionka-Leszczyny	city	in
Czerwionka-Leszczyny|,s	czerwionka-leszczyny	Czerwionka-Leszczyny	city	alone
Červionka-Leščynos	czerwionka-leszczyny	Czerwionka-Leszczyny	city	alone
Czenstochau|,s	czestochowa	Tschenstochau	city	alone
Đà Nẵng|,s	da-nang	Da Nang	city	alone
Dabajuro	dabajuro	Dabajuro	city	in
Dabhoi	dabhoi	Dabhoi	city	in
Dabola|,s	dabola	Dabola	region	alone
Dabou	dabou	Dabou	city	in
Dabra	dabra	Dabra	city	in
Dombrova Gurniča|,s	dabrowa-gornicza	Dąbrowa Górnicza	city	alone
Dąbrowa Górnicza|,s	dabrowa-gornicza	Dąbrowa Górnicza	city	alone
Dabwali	dabwali	Dabwali	city	in
Dachang	dachang	Dachang	city	in
Dacheng	dacheng	Dacheng	city	in
Dadra|,s und Nagar Haveli	dadra-and-nagar-haveli	Dadra und Nagar Haveli	region	alone
Dadri	dadri	Dadri	city	in
Dadu	dadu	Dadu	city	in
Daet	daet	Daet	city	in
Dafengdong	dafengdong	Dafengdong	city	in
Dagana|,s	dagana	Dagana	region	alone
Dagenham|,s	dagenham	Dagenham	city	alone
Dagestanskije Ogni|,s	dagestanskiye-ogni	Dagestanskije Ogni	city	alone
Dagestanskiye Ogni|,s	dagestanskiye-ogni	Dagestanskije Ogni	city	alone
Dagupan|,s	dagupan	Dagupan	city	alone
Dahanu	dahanu	Dahanu	city	in
Dahegam	dahegam	Dahegam	city	in
Dahuangshan	dahuangshan	Dahuangshan	city	in
Daito|,s	daito	Daito	city	alone
Daizhuang	daizhuang	Daizhuang	city	in
Dajabón|,s	dajabon	Dajabón	region	alone
Đắk Lắk|,s	dak-lak	Đắk Lắk	region	alone
Đắk Nông|,s	dak-nong	Đắk Nông	region	alone
Dakahlia|,s	dakahlia	Dakahlia	region	alone
Dakhla-Oued Ed-Dahab|,s	dakhla-oued-ed-dahab	Dakhla-Oued Ed-Dahab	region	alone
Dakhlet Nouadhibou|,s	dakhlet-nouadhibou	Dakhlet Nouadhibou	region	alone
Dakor	dakor	Dakor	city	in
Dalaba|,s	dalaba	Dalaba	region	alone
Dalarnas län|,s	dalarna	Dalarnas län	region	alone
Dalfsen	dalfsen	Dalfsen	city	in
Dali	dali	Dali	city	in
Dali Old Town|,s	dali-old-town	Dali Old Town	city	alone
Dalianwan	dalianwan	Dalianwan	city	in
Daliyat al Karmel|,s	daliyat-al-karmel	Daliyat al Karmel	city	alone
Dalnegorsk	dalnegorsk	Dalnegorsk	city	in
Dalnerechensk	dalnerechensk	Dalneretschensk	city	in
Dalneretschensk	dalnerechensk	Dalneretschensk	city	in
Daloa|,s	daloa	Daloa	city	alone
Dalserf	dalserf	Dalserf	city	in
Dalton	dalton	Dalton	city	in
Daly City|,s	daly-city	Daly City	city	alone
Daman	daman	Daman	city	in
Daman|,s und Diu	daman-and-diu	Daman und Diu	region	alone
Damanhur|,s	damanhur	Damanhur	city	alone
Damaturu	damaturu	Damaturu	city	in
Damavand	damavand	Damavand	city	in
Dâmbovița|,s	dambovita	Dâmbovița	region	alone
Dâmboviţa|,s	dambovita-ro	Dâmboviţa	region	alone
Dambulla	dambulla	Dambulla	city	in
Damghan	damghan	Damghan	city	in
Damiao	damiao	Damiao	city	in
Damietta	damietta	Damiette	city	in
Damiette	damietta	Damiette	city	in
Dumyaţ	damietta	Damiette	city	in
Damme	damme	Damme	city	no
Damoh|,s	damoh	Damoh	city	alone
Damoujia	damoujia	Damoujia	city	in
Danané	danane	Danané	city	in
Danao	danao	Danao	city	in
Danbury	danbury	Danbury	city	in
Dandeli	dandeli	Dandeli	city	in
Dandong|,s	dandong	Dandong	city	alone
Dangjiang	dangjiang	Dangjiang	city	in
Dania Beach|,s	dania-beach	Dania Beach	city	alone
Danilovgrad|,s	danilovgrad	Danilovgrad	region	alone
Danjiangkou	danjiangkou	Danjiangkou	city	in
Danlí	danli	Danlí	city	in
Danmarkshavn	danmarkshavn	Danmarkshavn	city	in
Danshui|,s	danshui	Danshui	city	alone
Danvers	danvers	Danvers	city	in
Danville	danville	Danville	city	in
Daocheng	daocheng	Daocheng	city	in
Daokou	daokou	Daokou	city	in
Daotian	daotian	Daotian	city	in
Daoukro	daoukro	Daoukro	city	in
Dapaong	dapaong	Dapaong	city	in
Dapeng	dapeng	Dapeng	city	in
Daphne	daphne	Daphne	city	no
Dapitan	dapitan	Dapitan	city	in
Daqing|,s	daqing	Daqing	city	alone
Dar'a	dar-a	Dar'a	city	in
Dar Chabanne|,s	dar-chabanne	Dar Chabanne	city	alone
Dar Chioukh|,s	dar-chioukh	Dar Chioukh	city	alone
Dar el Beïda|,s	dar-el-beida	Dar el Beïda	city	alone
Dar Kulayb|,s	dar-kulayb	Dar Kulayb	city	alone
Darab	darab	Darab	city	in
Darayya	darayya	Darayya	city	in
Darbhanga|,s	darbhanga	Darbhanga	city	alone
Dardoq	dardoq	Dardoq	city	in
Darchan	darhan	Darchan	city	in
Darhan	darhan	Darchan	city	in
Darhan Uul|,s	darhan-uul	Darhan Uul	region	alone
Darhan-Uul Aymag|,s	darhan-uul	Darhan Uul	region	alone
Darien	darien	Darien	city	in
Darién|,s	darien-pa	Darién	region	alone
Darjiling|,s	darjeeling	Darjeeling	city	alone
Darchan-Uul-Aimag|,s	darkhan-uul	Darchan-Uul-Aimag	region	alone
Darnah	darnah	Darnah	city	in
Darsi	darsi	Darsi	city	in
Dartford	dartford	Dartford	city	in
Dartmouth|,s	dartmouth	Dartmouth	city	alone
Darton	darton	Darton	city	in
Darwen	darwen	Darwen	city	in
Daryapur	daryapur	Daryapur	city	in
Dasha|,s	dasha	Dasha	city	alone
Dashahe	dashahe	Dashahe	city	in
Dasheng	dasheng	Dasheng	city	in
Dashi	dashi	Dashi	city	in
Dashiqiao	dashiqiao	Dashiqiao	city	in
Dashitou	dashitou	Dashitou	city	in
Dasmariñas	dasmarinas	Dasmariñas	city	alone
Dasna	dasna	Dasna	city	in
Daşoguz	dasoguz	Daşoguz	city	alone
Date	date	Date	city	in
Datia	datia	Datia	city	in
Datong|,s	datong	Datong	city	alone
Datteln	datteln	Datteln	city	no
Datun|,s	datun	Datun	city	alone
Daudnagar	daudnagar	Daudnagar	city	in
Dünaburg|,s	daugavpils	Daugavpils	city	alone
Daund	daund	Daund	city	in
Daura	daura	Daura	city	in
Dausa	dausa	Dausa	city	in
Davangere|,s	davangere	Davangere	city	alone
Davao del Norte|,s	davao-del-norte	Davao del Norte	region	alone
Davao del Sur|,s	davao-del-sur	Davao del Sur	region	alone
Davao Oriental|,s	davao-oriental	Davao Oriental	region	alone
Davenport|,s	davenport	Davenport	city	alone
Daventry	daventry	Daventry	city	in
David	david	David	city	no
Davie|,s	davie	Davie	city	alone
Davis	davis	Davis	city	no
Dawei|,s	dawei	Tavoy	city	alone
Tavoy|,s	dawei	Tavoy	city	alone
Dawson	dawson	Dawson	city	no
Dawukou|,s	dawukou	Dawukou	city	alone
Daxi	daxi	Daxi	city	in
Ta-ch’i-chen	daxi	Daxi	city	alone
Daxing|,s	daxing	Daxing	city	alone
Daxu	daxu	Daxu	city	in
Daye	daye	Daye	city	in
Daikondi|,s	daykundi	Daikondi	region	alone
Dayr az Zawr|,s	dayr-az-zawr	Dayr az Zawr	city	alone
Dayr Ḩafir|,s	dayr-hafir	Dayr Ḩafir	city	alone
Dayr Mawas	dayr-mawas	Dayr Mawas	city	alone
Dayruţ	dayrut	Dayruţ	city	in
Dazaifu	dazaifu	Dazaifu	city	in
Dazhong	dazhong	Dazhong	city	in
Dazhou|,s	dazhou	Dazhou	city	alone
De Aar|,s	de-aar	De Aar	city	alone
De Bosk|,s	de-bosk	De Bosk	city	alone
De Pere|,s	de-pere	De Pere	city	alone
Deal	deal	Deal	city	no
Dearborn	dearborn	Dearborn	city	in
Dearborn Heights	dearborn-heights	Dearborn Heights	city	alone
DeBary	debary	DeBary	city	in
Dębica	debica	Dębica	city	in
Debila	debila	Debila	city	in
Debre Birhan|,s	debre-birhan	Debre Birhan	city	alone
Debre Mark’os	debre-mark-os	Debre Mark’os	city	alone
Debre Tabor|,s	debre-tabor	Debre Tabor	city	alone
Debub	debub	Debub	region	in
Deçan	decan	Deçan	city	in
Deçani	decan	Deçan	city	in
Decatur	decatur	Decatur	city	in
Děčín	decin	Tetschen	city	in
Tetschen	decin	Tetschen	city	in
Dededo|,s	dededo	Dededo	region	alone
Dededo Village|,s	dededo-village	Dededo Village	city	alone
Dedham	dedham	Dedham	city	in
Dédougou	dedougou	Dédougou	city	in
Dedovsk	dedovsk	Dedowsk	city	in
Dedowsk	dedovsk	Dedowsk	city	in
Deer Park|,s	deer-park	Deer Park	city	alone
Deer Valley|,s	deer-valley	Deer Valley	city	alone
Deerfield	deerfield	Deerfield	city	in
Deerfield Beach|,s	deerfield-beach	Deerfield Beach	city	alone
Deesa	deesa	Deesa	city	in
Deeside	deeside	Deeside	city	in
Defiance	defiance	Defiance	city	no
Dehdasht	dehdasht	Dehdasht	city	in
Dehiwala-Mount Lavinia|,s	dehiwala-mount-lavinia	Dehiwala-Mount Lavinia	city	alone
Dehloran	dehloran	Dehloran	city	in
Dehra Dun|,s	dehra-dun	Dehra Dun	city	alone
Dehri|,s	dehri	Dehri	city	alone
Dehui|,s	dehui	Dehui	city	alone
Deinze	deinze	Deinze	city	in
Dair al-Balah|,s	deir-al-balah	Dair al-Balah	region	alone
Deir el-Balah|,s	deir-el-balah	Deir el-Balah	city	alone
Dej	dej	Dej	city	no
DeKalb	dekalb	DeKalb	city	in
Del City|,s	del-city	Del City	city	alone
Del Pilar|,s	del-pilar	Del Pilar	city	alone
Del Rio|,s	del-rio	Del Rio	city	alone
DeLand	deland	DeLand	city	in
Delano	delano	Delano	city	in
Delbrück	delbruck	Delbrück	city	in
Delegación Cuajimalpa de Morelos	delegacion-cuajimalpa-de-morelos	Delegación Cuajimalpa de Morelos	city	alone
Delfzijl	delfzijl	Delfzijl	city	in
Delgado	delgado	Delgado	city	in
Deli Tua|,s	deli-tua	Deli Tua	city	alone
Delijan	delijan	Delijan	city	in
Delitzsch	delitzsch	Delitzsch	city	in
Dellys	dellys	Dellys	city	in
Delmas	delmas	Delmas	city	in
Delmiro Gouveia|,s	delmiro-gouveia	Delmiro Gouveia	city	alone
Delray Beach|,s	delray-beach	Delray Beach	city	alone
Delta Amacuro|,s	delta-amacuro	Delta Amacuro	region	alone
Deltona	deltona	Deltona	city	in
Demak	demak	Demak	city	in
Dembeni|,s	dembeni	Dembeni	region	alone
Dembi Dolo|,s	dembi-dolo	Dembi Dolo	city	alone
Demerara-Mahaica|,s	demerara-mahaica	Demerara-Mahaica	region	alone
Denbighshire|,s	denbighshire	Denbighshire	region	alone
Dendermonde	dendermonde	Dendermonde	city	in
Termonde	dendermonde	Dendermonde	city	in
Dengbu	dengbu	Dengbu	city	in
Denguélé|,s	denguele	Denguélé	region	alone
Dengzhou|,s	dengzhou	Dengzhou	city	alone
Denia	denia	Denia	city	in
Dénia	denia	Denia	city	in
Denison	denison	Denison	city	no
Denizli|,s	denizli	Denizli	city	alone
Denov	denov	Denov	city	in
Denton|,s	denton	Denton	city	alone
Denville	denville	Denville	city	in
Deoband	deoband	Deoband	city	in
Deoghar|,s	deoghar	Deoghar	city	alone
Deolali	deolali	Deolali	city	in
Deoli|,s	deoli	Deoli	city	alone
Deoria|,s	deoria	Deoria	city	alone
Depew	depew	Depew	city	in
Depok|,s	depok	Depok	city	alone
Dêqên	deqen	Dêqên	city	in
Deqing	deqing	Deqing	city	in
Dera Ghazi Khan|,s	dera-ghazi-khan	Dera Ghazi Khan	city	alone
Dera Ismail Khan|,s	dera-ismail-khan	Dera Ismail Khan	city	alone
Dereham	dereham	Dereham	city	in
Derince	derince	Derince	city	alone
Derry and Strabane|,s	derry-and-strabane	Derry and Strabane	region	alone
Derry Village|,s	derry-village	Derry Village	city	alone
Descalvado	descalvado	Descalvado	city	in
Desert Hot Springs	desert-hot-springs	Desert Hot Springs	city	alone
Desio	desio	Desio	city	in
Desnogorsk	desnogorsk	Desnogorsk	city	in
Desnoqorsk	desnogorsk	Desnogorsk	city	in
DeSoto	desoto	DeSoto	city	in
Dese	dessie	Dese	city	in
Dessie|,s	dessie	Dese	city	alone
Det Udom|,s	det-udom	Det Udom	city	alone
Detroit-Shoreway|,s	detroit-shoreway	Detroit-Shoreway	city	alone
Deulgaon Raja|,s	deulgaon-raja	Deulgaon Raja	city	alone
Deurne	deurne	Deurne	city	in
Deux-Montagnes	deux-montagnes	Deux-Montagnes	city	alone
Deux-Sèvres	deux-sevres	Deux-Sèvres	region	alone
Deva	deva	Deva	city	in
Devakottai	devakottai	Devakottai	city	in
Devanahalli	devanahalli	Devanahalli	city	in
Devarkonda	devarkonda	Devarkonda	city	in
Develi	develi	Develi	city	in
Deventer	deventer	Deventer	city	in
Dimter	deventer	Deventer	city	in
Devinuwara	devinuwara	Devinuwara	city	in
Devizes	devizes	Devizes	city	in
Devonshire|,s	devonshire	Devonshire	region	alone
Dewas	dewas	Dewas	city	alone
Dewsbury	dewsbury	Dewsbury	city	in
Deyang|,s	deyang	Deyang	city	alone
Dezhou|,s	dezhou	Dezhou	city	alone
Dhahran	dhahran	Dhahran	city	in
Dhamar|,s	dhamar	Dhamar	city	alone
Dhamnod	dhamnod	Dhamnod	city	in
Dhampur	dhampur	Dhampur	city	in
Dhamtari	dhamtari	Dhamtari	city	in
Dhanaura	dhanaura	Dhanaura	city	in
Dhanbad|,s	dhanbad	Dhanbad	city	alone
Dhandhuka	dhandhuka	Dhandhuka	city	in
Dhangadhi	dhangadhi	Dhangadhi	city	in
Dhar	dhar	Dhar	city	in
Dharan|,s	dharan	Dharan	city	alone
Dharangaon	dharangaon	Dharangaon	city	in
Dharapuram	dharapuram	Dharapuram	city	in
Dhari	dhari	Dhari	city	in
Dharmabad	dharmabad	Dharmabad	city	in
Dharmadam	dharmadam	Dharmadam	city	in
Dharmanagar	dharmanagar	Dharmanagar	city	in
Dharmapuri	dharmapuri	Dharmapuri	city	in
Dharmavaram|,s	dharmavaram	Dharmavaram	city	alone
Dhaulpur|,s	dhaulpur	Dhaulpur	city	alone
Dhaulagiri|,s	dhawalagiri	Dhaulagiri	region	alone
Dhenkanal	dhenkanal	Dhenkanal	city	in
Dhi Sufal|,s	dhi-as-sufal	Dhi as Sufal	city	alone
Dhi as Sufal|,s	dhi-as-sufal	Dhi as Sufal	city	alone
Dhi Qar|,s	dhi-qar	Dhi Qar	region	alone
Dhofar|,s	dhofar	Dhofar	region	alone
Dholka	dholka	Dholka	city	in
Dhone	dhone	Dhone	city	in
Dhoraji	dhoraji	Dhoraji	city	in
Dhrangadhra	dhrangadhra	Dhrangadhra	city	in
Dhrol	dhrol	Dhrol	city	in
Dhubri	dhubri	Dhubri	city	in
Dhule|,s	dhule	Dhule	city	alone
Dhulian	dhulian	Dhulian	city	in
Dhupgari	dhupgari	Dhupgari	city	in
Dhuri	dhuri	Dhuri	city	in
Dĩ An|,s	di-an	Dĩ An	city	alone
Diadema	diadema	Diadema	city	no
Diamantina	diamantina	Diamantina	city	in
Diamond Bar|,s	diamond-bar	Diamond Bar	city	alone
Diamond Harbour|,s	diamond-harbour	Diamond Harbour	city	alone
Diana	diana	Diana	region	no
Diapaga	diapaga	Diapaga	city	in
Dibai	dibai	Dibai	city	in
Dibba Al-Fujairah|,s	dibba-al-fujairah	Dibba Al-Fujairah	city	alone
Dibba Al-Hisn|,s	dibba-al-hisn	Dibba Al-Hisn	city	alone
Ḩişn Diba|,s	dibba-al-hisn	Dibba Al-Hisn	city	alone
Qark Dibra|,s	diber	Qark Dibra	region	alone
Dibrugarh|,s	dibrugarh	Dibrugarh	city	alone
Dickinson	dickinson	Dickinson	city	in
Dickson	dickson	Dickson	city	in
Didao|,s	didao	Didao	city	alone
Didcot	didcot	Didcot	city	in
Didim	didim	Didim	city	in
Didouche Mourad|,s	didouche-mourad	Didouche Mourad	city	alone
Didwana	didwana	Didwana	city	in
Dieburg|,s	dieburg	Dieburg	city	alone
Diekirch|,s	diekirch	Diekirch	region	alone
Điên Biên|,s	dien-bien	Điên Biên	region	alone
Dien Bien Phu|,s	dien-bien-phu	Dien Bien Phu	city	alone
Điên Biên Phủ|,s	dien-bien-phu	Dien Bien Phu	city	alone
Diepholz	diepholz	Diepholz	city	in
Dieppe	dieppe	Dieppe	city	in
Dietikon|,s	dietikon	Dietikon	city	alone
Dietzenbach	dietzenbach	Dietzenbach	city	in
Diffa	diffa	Diffa	city	in
Dig	dig	Dig	city	no
Dighwara	dighwara	Dighwara	city	in
Diglur	diglur	Diglur	city	in
Digos	digos	Digos City	city	alone
Digos City|,s	digos	Digos City	city	alone
Digras	digras	Digras	city	in
Digri	digri	Digri	city	in
Dijkot	dijkot	Dijkot	city	in
Dikhil|,s	dikhil	Dikhil	region	alone
Dikirnis	dikirnis	Dikirnis	city	alone
Dikwa	dikwa	Dikwa	city	in
Dila	dila	Dila	city	in
Dilbeek	dilbeek	Dilbeek	city	in
Distrito Díli|,s	dili-tl	Díli	region	alone
Díli	dili-tl	Díli	region	in
Dilling	dilling	Dilling	city	in
Dillingen|,s	dillingen	Dillingen	city	alone
Dillingen|,s an der Donau	dillingen-an-der-donau	Dillingen an der Donau	city	alone
Dimapur|,s	dimapur	Dimapur	city	alone
Dimbokro	dimbokro	Dimbokro	city	in
Dimitrovgrad|,s	dimitrovgrad	Dimitrowgrad	city	alone
Dimitrovqrad|,s	dimitrovgrad	Dimitrowgrad	city	alone
Dimitrowgrad|,s	dimitrovgrad	Dimitrowgrad	city	alone
Dimona	dimona	Dimona	city	in
Dinagat Islands	dinagat-islands	Dinagat Islands	region	alone
Dinajpur|,s	dinajpur	Dinajpur	city	alone
Dinalupihan	dinalupihan	Dinalupihan	city	in
Dinapore|,s	dinapore	Dinapore	city	alone
Dinar	dinar	Dinar	city	in
Dindigul|,s	dindigul	Dindukkal	city	alone
Dindukkal|,s	dindigul	Dindukkal	city	alone
Dinga	dinga	Dinga	city	in
Dingcheng	dingcheng	Dingcheng	city	in
Dingolfing	dingolfing	Dingolfing	city	in
Dingtao	dingtao	Dingtao	city	in
Dinguiraye|,s	dinguiraye	Dinguiraye	region	alone
Dingxi|,s	dingxi	Dingxi	city	alone
Dingzhou|,s	dingzhou	Dingzhou	city	alone
Dinhata	dinhata	Dinhata	city	in
Dinnington	dinnington	Dinnington	city	in
Dinskaja	dinskaya	Dinskaja	city	in
Dinskaya	dinskaya	Dinskaja	city	in
Dinuba	dinuba	Dinuba	city	in
Diourbel|,s	diourbel	Diourbel	region	alone
Dipalpur	dipalpur	Dipalpur	city	in
Diphu	diphu	Diphu	city	in
Dipolog	dipolog-city	Dipolog City	city	in
Dipolog City|,s	dipolog-city	Dipolog City	city	alone
Dir	dir	Dir	city	no
Diriamba	diriamba	Diriamba	city	in
Dishna	dishna	Dishna	city	in
District of Taher|,s	district-of-taher	District of Taher	city	alone
Distrito Federal|,s	distrito-federal	Distrito Federal	region	alone
Distrito Nacional|,s	distrito-nacional	Distrito Nacional	region	alone
Disuq|,s	disuq	Disuq	city	alone
Ditzingen|,s	ditzingen	Ditzingen	city	alone
Divinópolis	divinopolis	Divinópolis	city	alone
Divnogorsk	divnogorsk	Diwnogorsk	city	in
Diwnogorsk	divnogorsk	Diwnogorsk	city	in
Divo	divo	Divo	city	in
Diwek	diwek	Diwek	city	in
Dix Hills	dix-hills	Dix Hills	city	alone
Dixiana	dixiana	Dixiana	city	in
Dixon	dixon	Dixon	city	no
Governorat Diyala|,s	diyala	Governorat Diyala	region	alone
Diyarb Najm|,s	diyarb-najm	Diyarb Najm	city	alone
Djamaa	djamaa	Djamaa	city	in
Djanet|,s	djanet	Djanet	region	alone
Djelfa|,s	djelfa	Djelfa	city	alone
Djemmal	djemmal	Djemmal	city	in
Djibloho|,s	djibloho	Djibloho	region	alone
Djidiouia	djidiouia	Djidiouia	city	in
Djougou|,s	djougou	Djougou	city	alone
Dmitrov	dmitrov	Dmitrow	city	in
Dmitrow	dmitrov	Dmitrow	city	in
Doboj	doboj	Doboj	city	in
Dobrich	dobrich	Dobritsch	city	in
Dobritsch	dobrich	Dobritsch	city	in
Dobropillya	dobropol-ye	Dobropillya	city	in
Dobropol'ye	dobropol-ye	Dobropillya	city	in
Dobrjanka	dobryanka	Dobrjanka	city	in
Dobryanka	dobryanka	Dobrjanka	city	in
Doddaballapura	doddaballapura	Doddaballapura	city	in
Dodge City|,s	dodge-city	Dodge City	city	alone
Doetinchem	doetinchem	Doetinchem	city	in
Dogbo	dogbo	Dogbo	city	in
Dogondoutchi	dogondoutchi	Dogondoutchi	city	in
Doğubayazıt	dogubeyazit	Doğubeyazıt	city	in
Doğubeyazıt	dogubeyazit	Doğubeyazıt	city	in
Dohad	dohad	Dohad	city	in
Dohar	dohar	Dohar	city	in
Dahuk	dohuk	Dahuk	region	in
Dole	dole	Dole	city	no
Dolgoprudny	dolgoprudnyy	Dolgoprudny	city	in
Dolgoprudnyy	dolgoprudnyy	Dolgoprudny	city	in
Dolisie|,s	dolisie	Dolisie	city	alone
Dolj	dolj	Dolj	region	in
Dollard-des-Ormeaux	dollard-des-ormeaux	Dollard-des-Ormeaux	city	alone
Dolores	dolores	Dolores	city	no
Dolton	dolton	Dolton	city	in
Domažlice	domazlice	Domažlice	region	alone
Dombivali|,s	dombivali	Dombivali	city	alone
Dome	dome	Dome	city	in
Domodedovo	domodedovo	Domodedowo	city	in
Domodedowo	domodedovo	Domodedowo	city	in
Dompu	dompu	Dompu	city	in
Donaueschingen|,s	donaueschingen	Donaueschingen	city	alone
Dondaicha	dondaicha	Dondaicha	city	in
Dondo	dondo	Dondo	city	in
Dondușeni|,s	donduseni	Dondușeni	region	alone
County Donegal|,s	donegal	County Donegal	region	alone
Đồng Nai|,s	dong-nai	Đồng Nai	region	alone
Đồng Tháp|,s	dong-thap	Đồng Tháp	region	alone
Donga	donga	Donga	region	in
Dongargarh	dongargarh	Dongargarh	city	in
Dongcheng	dongcheng	Dongcheng	city	in
Dongcun	dongcun	Dongcun	city	in
Dongdu	dongdu	Dongdu	city	in
Dongen	dongen	Dongen	city	in
Dongfeng	dongfeng	Dongfeng	city	in
Tung-p’ing-hsien	dongfeng	Dongfeng	city	alone
Donggang	donggang	Donggang	city	in
Donggongon	donggongon	Donggongon	city	in
Donghai|,s	donghai	Donghai	city	alone
Donghe	donghe	Donghe	city	in
Wang-ts’ang-pa	donghe	Donghe	city	alone
Dongkan	dongkan	Dongkan	city	in
Dongling|,s	dongling	Dongling	city	alone
Dongning	dongning	Dongning	city	in
Dongsheng	dongsheng	Dongsheng	city	in
Dongtai|,s	dongtai	Dongtai	city	alone
Dongxia	dongxia	Dongxia	city	in
Dongxing	dongxing	Dongxing	city	in
Dongyang|,s	dongyang	Dongyang	city	alone
Dongying|,s	dongying	Dongying	city	alone
Donna	donna	Donna	city	no
Donostia|,s	donostia	Donostia	city	alone
Sant Sebastià|,s	donostia	Donostia	city	alone
Donskoi	donskoy	Donskoi	city	in
Donskoy	donskoy	Donskoi	city	in
Dorado	dorado	Dorado	region	no
Doral	doral	Doral	city	in
Dorbod	dorbod	Dorbod	city	in
Dorcheh Piaz	dorcheh-piaz	Dorcheh Piaz	city	alone
Dorchester	dorchester	Dorchester	city	in
Dordogne|,s	dordogne	Dordogne	region	alone
Doardt|,s	dordrecht	Dordrecht	city	alone
Dordrecht|,s	dordrecht	Dordrecht	city	alone
Dori	dori	Dori	city	in
Dorking	dorking	Dorking	city	in
Dornod-Aimag|,s	dornod	Dornod-Aimag	region	alone
Dorno-Gobi-Aimag|,s	dornogovi	Dorno-Gobi-Aimag	region	alone
Dorohoi	dorohoi	Dorohoi	city	in
Dörtyol	dortyol	Dörtyol	city	in
Dorval	dorval	Dorval	city	in
Dos Hermanas	dos-hermanas	Dos Hermanas	city	alone
Dos Quebradas	dosquebradas	Dosquebradas	city	alone
Dosquebradas	dosquebradas	Dosquebradas	city	alone
Dosso	dosso	Dosso	city	in
Dothan	dothan	Dothan	city	in
Douai	douai	Douai	city	in
Douane	douane	Douane	city	in
Doubs	doubs	Doubs	region	in
Douéra	douera	Douéra	city	in
Douglas	douglas	Douglas	city	no
Douglasville	douglasville	Douglasville	city	in
Doukkala-Abda|,s	doukkala-abda	Doukkala-Abda	region	alone
Douliu|,s	douliu	Douliu	city	alone
Yün-lin|,s	douliu	Douliu	city	alone
Douma|,s	douma	Douma	city	alone
Dourados	dourados	Dourados	city	alone
Douz	douz	Douz	city	in
Dowlatabad	dowlatabad	Dowlatabad	city	in
Downers Grove|,s	downers-grove	Downers Grove	city	alone
Downey|,s	downey	Downey	city	alone
Draa Ben Khedda|,s	draa-ben-khedda	Draa Ben Khedda	city	alone
Draa el Mizan|,s	draa-el-mizan	Draa el Mizan	city	alone
Drâa-Tafilalet|,s	draa-tafilalet	Drâa-Tafilalet	region	alone
Drachten	drachten	Drachten	city	in
Dracut	dracut	Dracut	city	in
Dragash	dragash	Dragash	city	in
Dragaš	dragash	Dragash	city	in
Draguignan	draguignan	Draguignan	city	in
Drama	drama	Drama	city	no
Drancy	drancy	Drancy	city	in
Draper	draper	Draper	city	in
Draveil	draveil	Draveil	city	in
Drean	drean	Drean	city	in
Dreieich|,s	dreieich	Dreieich	city	alone
Drensteinfurt|,s	drensteinfurt	Drensteinfurt	city	alone
Drente|,s	drenthe	Drente	region	alone
Dreux	dreux	Dreux	city	in
Drexel Heights	drexel-heights	Drexel Heights	city	alone
Drexel Hill|,s	drexel-hill	Drexel Hill	city	alone
Driefontein	driefontein	Driefontein	city	in
Driyorejo	driyorejo	Driyorejo	city	in
Drobeta Turnu Severin|,s	drobeta-turnu-severin	Drobeta Turnu Severin	city	alone
Drobeta-Turnu Severin|,s	drobeta-turnu-severin	Drobeta Turnu Severin	city	alone
Drochia|,s	drochia	Drochia	region	alone
Drohobych	drohobych	Drohobytsch	city	in
Drohobytsch	drohobych	Drohobytsch	city	in
Droichead Nua|,s	droichead-nua	Droichead Nua	city	alone
Droitwich	droitwich	Droitwich	city	in
Drôme	drome	Drôme	region	in
Dronfield	dronfield	Dronfield	city	in
Dronten	dronten	Dronten	city	in
Droylsden	droylsden	Droylsden	city	in
Drummondville	drummondville	Drummondville	city	in
Druschkiwka	druzhkovka	Druschkiwka	city	in
Druzhkovka	druzhkovka	Druschkiwka	city	in
Dschang	dschang	Dschang	city	in
Duaca	duaca	Duaca	city	in
Duarte	duarte	Duarte	city	no
Dubăsari|,s	dubasari	Dubăsari	region	alone
Dubbo	dubbo	Dubbo	city	in
Dübendorf|,s	dubendorf	Dübendorf	city	alone
Dubna	dubna	Dubna	city	in
Dubno	dubno	Dubno	city	in
Dubrajpur	dubrajpur	Dubrajpur	city	in
Dubréka|,s	dubreka	Dubréka	region	alone
Dubrovnik-Neretva|,s	dubrovnik-neretva	Dubrovnik-Neretva	region	alone
Dubti	dubti	Dubti	city	in
Dubuque	dubuque	Dubuque	city	in
Duc Thanh District|,s	duc-thanh-district	Duc Thanh District	city	alone
Liên Nghĩa|,s	duc-trong	Đưc Trong	city	alone
Đưc Trong|,s	duc-trong	Đưc Trong	city	alone
Ducheng	ducheng	Ducheng	city	in
Tu-ch’eng-hsü	ducheng	Ducheng	city	alone
Dudelange	dudelange	Düdelingen	city	in
Düdelingen|,s	dudelange	Düdelingen	city	alone
Gemeng Diddeleng|,s	dudelange	Düdelingen	city	alone
Duderstadt|,s	duderstadt	Duderstadt	city	alone
Dudley	dudley	Dudley	city	no
Duekoué	duekoue	Duekoué	city	in
Duitama	duitama	Duitama	city	in
Duiven	duiven	Duiven	city	in
Duiwelskloof	duiwelskloof	Duiwelskloof	city	in
Dudschail	dujail	Dudschail	city	in
Dujail	dujail	Dudschail	city	in
Dukinfield	dukinfield	Dukinfield	city	in
Dukuhturi	dukuhturi	Dukuhturi	city	in
Dullewala	dullewala	Dullewala	city	in
Dülmen|,s	dulmen	Dülmen	city	alone
Dum Dum|,s	dum-dum	Dum Dum	city	alone
Dumaguete|,s	dumaguete	Dumaguete	city	alone
Dumai|,s	dumai	Dumai	city	alone
Dumbarton	dumbarton	Dumbarton	city	in
Dumfries	dumfries	Dumfries	city	in
Dumfries and Galloway|,s	dumfries-and-galloway	Dumfries and Galloway	region	alone
Dumka	dumka	Dumka	city	in
Dumont	dumont	Dumont	city	in
Dumont d’Urville	dumont-d-urville	Dumont d’Urville	city	alone
Dumraon	dumraon	Dumraon	city	in
Dún Laoghaire|,s	dun-laoghaire	Dún Laoghaire	city	alone
Dunakeszi	dunakeszi	Dunakeszi	city	in
Dunaújváros	dunaujvaros	Dunaújváros	city	in
Duncan	duncan	Duncan	city	no
Duncanville	duncanville	Duncanville	city	in
Dundalk	dundalk	Dundalk	city	in
Dund-Gobi-Aimag|,s	dundgovi	Dund-Gobi-Aimag	region	alone
Dunfermline	dunfermline	Dunfermline	city	in
Dunga Bunga|,s	dunga-bunga	Dunga Bunga	city	alone
Dungarpur	dungarpur	Dungarpur	city	in
Dunhou	dunhou	Dunhou	city	in
Dunhua|,s	dunhua	Dunhua	city	alone
Dunhuang|,s	dunhuang	Dunhuang	city	alone
Dünxuang Shehiri|,s	dunhuang	Dunhuang	city	alone
Dunkerque	dunkirk	Dünkirchen	city	in
Dunkirk	dunkirk	Dünkirchen	city	in
Dünkirchen	dunkirk	Dünkirchen	city	in
Dunkwa	dunkwa	Dunkwa	city	in
Dunstable	dunstable	Dunstable	city	in
Dunwoody	dunwoody	Dunwoody	city	in
Dunyapur	dunyapur	Dunyapur	city	in
Duoba	duoba	Duoba	city	in
Duobao	duobao	Duobao	city	in
Dupnitsa	dupnitsa	Dupnitsa	city	in
Duque de Caxias	duque-de-caxias	Duque de Caxias	city	alone
Durán	duran	Durán	city	no
Durango	durango	Durango	city	no
Durant	durant	Durant	city	in
Durazno	durazno	Durazno	city	in
Durg	durg	Durg	city	in
Durgapur|,s	durgapur	Durgapur	city	alone
Dushan	dushan	Dushan	city	in
Dushanzi	dushanzi	Dushanzi	city	in
Maytaƣ	dushanzi	Dushanzi	city	in
Duxbury	duxbury	Duxbury	city	in
Duyun|,s	duyun	Duyun	city	alone
Düzce	duzce	Düzce	city	in
Dwarka	dwarka	Dwarka	city	in
Djatkowo	dyatkovo	Djatkowo	city	in
Dyatkovo	dyatkovo	Djatkowo	city	in
Dyer	dyer	Dyer	city	in
Dyersburg	dyersburg	Dyersburg	city	in
Dyker Heights	dyker-heights	Dyker Heights	city	alone
Djurtjuli	dyurtyuli	Djurtjuli	city	in
Dyurtyuli	dyurtyuli	Djurtjuli	city	in
Dzabkhan|,s	dzabkhan	Dzabkhan	region	alone
Dzaoudzi|,s	dzaoudzi	Dzaoudzi	region	alone
Dserschinsk|,s	dzerzhinsk	Dserschinsk	city	alone
Dzerjinsk|,s	dzerzhinsk	Dserschinsk	city	alone
Dzerzhinsk|,s	dzerzhinsk	Dserschinsk	city	alone
Dserschinski	dzerzhinsky	Dserschinski	city	in
Dzerzhinsky	dzerzhinsky	Dserschinski	city	in
Dschankoj	dzhankoy	Dschankoj	city	in
Dzhankoy	dzhankoy	Dschankoj	city	in
Dzeržoniuvas	dzierzoniow	Reichenbach im Eulengebirge	city	in
Dzierżoniów	dzierzoniow	Reichenbach im Eulengebirge	city	in
Reichenbach|,s im Eulengebirge	dzierzoniow	Reichenbach im Eulengebirge	city	alone
Dsjarschynsk	dzyarzhynsk	Dsjarschynsk	city	in
Dzyarzhynsk	dzyarzhynsk	Dsjarschynsk	city	in
E’zhou	e-zhou	E’zhou	city	alone
Eagan	eagan	Eagan	city	in
Eagle	eagle	Eagle	city	no
Ealing|,s	ealing	Ealing	region	alone
Earlsfield	earlsfield	Earlsfield	city	in
Easley	easley	Easley	city	in
East Aimak|,s	east-aimak	East Aimak	region	alone
East Amherst|,s	east-amherst	East Amherst	city	alone
East Ayrshire|,s	east-ayrshire	East Ayrshire	region	alone
Ost-Aserbaidschan|,s	east-azerbaijan	Ost-Aserbaidschan	region	alone
East Berbice-Corentyne|,s	east-berbice-corentyne	East Berbice-Corentyne	region	alone
East Brainerd|,s	east-brainerd	East Brainerd	city	alone
East Brunswick Township|,s	east-brunswick	East Brunswick Township	city	alone
East Brunswick|,s	east-brunswick	East Brunswick Township	city	alone
East Chattanooga|,s	east-chattanooga	East Chattanooga	city	alone
East Chicago|,s	east-chicago	East Chicago	city	alone
East Cleveland|,s	east-cleveland	East Cleveland	city	alone
East Concord|,s	east-concord	East Concord	city	alone
Scharq Darfur|,s	east-darfur	Scharq Darfur	region	alone
East Dunbartonshire|,s	east-dunbartonshire	East Dunbartonshire	region	alone
East Elmhurst|,s	east-elmhurst	East Elmhurst	city	alone
East End|,s	east-end	East End	region	alone
Ostflandern|,s	east-flanders	Ostflandern	region	alone
East Flatbush|,s	east-flatbush	East Flatbush	city	alone
East Florence	east-florence	East Florence	city	alone
East Gobi Aymag|,s	east-gobi-aymag	East Gobi Aymag	region	alone
East Grand Bahama|,s	east-grand-bahama	East Grand Bahama	region	alone
East Grinstead|,s	east-grinstead	East Grinstead	city	alone
East Gwillimbury|,s	east-gwillimbury	East Gwillimbury	city	alone
East Hampton|,s	east-hampton	East Hampton	city	alone
East Harlem|,s	east-harlem	East Harlem	city	alone
East Hartford|,s	east-hartford	East Hartford	city	alone
East Haven|,s	east-haven	East Haven	city	alone
East Hemet|,s	east-hemet	East Hemet	city	alone
East Hill-Meridian|,s	east-hill-meridian	East Hill-Meridian	city	alone
East Honolulu|,s	east-honolulu	East Honolulu	city	alone
Jawa Timur|,s	east-java	Jawa Timur	region	alone
Kalimantan Timur|,s	east-kalimantan	Kalimantan Timur	region	alone
Ostkasachstan|,s	east-kazakhstan	Ostkasachstan	region	alone
East Kilbride|,s	east-kilbride	East Kilbride	city	alone
East Lake-Orient Park|,s	east-lake-orient-park	East Lake-Orient Park	city	alone
East Lansing|,s	east-lansing	East Lansing	city	alone
East Longmeadow|,s	east-longmeadow	East Longmeadow	city	alone
East Los Angeles	east-los-angeles	East Los Angeles	city	alone
East Lothian|,s	east-lothian	East Lothian	region	alone
Ostmakedonien|,s und Thrakien	east-macedonia-and-thrace	Ostmakedonien und Thrakien	region	alone
East Massapequa|,s	east-massapequa	East Massapequa	city	alone
East Meadow|,s	east-meadow	East Meadow	city	alone
East Millcreek|,s	east-millcreek	East Millcreek	city	alone
East Molesey|,s	east-molesey	East Molesey	city	alone
East Moline|,s	east-moline	East Moline	city	alone
East Naples	east-naples	East Naples	city	alone
East New Britain|,s	east-new-britain	East New Britain	region	alone
East Northport|,s	east-northport	East Northport	city	alone
East Norwalk|,s	east-norwalk	East Norwalk	city	alone
Nusa Tenggara Timur|,s	east-nusa-tenggara	Nusa Tenggara Timur	region	alone
East Orange|,s	east-orange	East Orange	city	alone
East Palo Alto|,s	east-palo-alto	East Palo Alto	city	alone
East Patchogue|,s	east-patchogue	East Patchogue	city	alone
East Pensacola Heights	east-pensacola-heights	East Pensacola Heights	city	alone
East Peoria|,s	east-peoria	East Peoria	city	alone
East Point|,s	east-point	East Point	city	alone
East Providence	east-providence	East Providence	city	alone
East Rancho Dominguez	east-rancho-dominguez	East Rancho Dominguez	city	alone
East Renfrewshire|,s	east-renfrewshire	East Renfrewshire	region	alone
East Retford|,s	east-retford	East Retford	city	alone
East Ridge|,s	east-ridge	East Ridge	city	alone
East Riding of Yorkshire|,s	east-riding-of-yorkshire	East Riding of Yorkshire	region	alone
East Riverdale|,s	east-riverdale	East Riverdale	city	alone
East Saint Louis	east-saint-louis	East Saint Louis	city	alone
East Sepik|,s	east-sepik	East Sepik	region	alone
East Setauket|,s	east-setauket	East Setauket	city	alone
East Sussex	east-sussex	East Sussex	region	alone
East Tremont|,s	east-tremont	East Tremont	city	alone
Ostkap|,s	eastern-cape	Ostkap	region	alone
Eastern Darfur|,s	eastern-darfur	Eastern Darfur	region	alone
Eastern Equatoria|,s	eastern-equatoria	Eastern Equatoria	region	alone
Eastern Samar|,s	eastern-samar	Eastern Samar	region	alone
Eastern Visayas	eastern-visayas	Eastern Visayas	region	alone
Easthampton	easthampton	Easthampton	city	in
Eastlake	eastlake	Eastlake	city	in
Eastleigh	eastleigh	Eastleigh	city	in
Eastmont	eastmont	Eastmont	city	in
Easton	easton	Easton	city	in
Eastpointe	eastpointe	Eastpointe	city	in
Eastvale	eastvale	Eastvale	city	in
Eastwood	eastwood	Eastwood	city	no
Eau Claire|,s	eau-claire	Eau Claire	city	alone
Ebbw Vale|,s	ebbw-vale	Ebbw Vale	city	alone
Eberbach	eberbach	Eberbach	city	in
Ebersbach|,s an der Fils	ebersbach-an-der-fils	Ebersbach an der Fils	city	alone
Ebetsu|,s	ebetsu	Ebetsu	city	alone
Eboli	eboli	Eboli	city	in
Ébolowa	ebolowa	Ébolowa	city	in
Ebonyi|,s	ebonyi	Ebonyi	region	alone
Ebute Ikorodu|,s	ebute-ikorodu	Ebute Ikorodu	city	alone
Ecatepec de Morelos	ecatepec-de-morelos	Ecatepec de Morelos	city	alone
Eccles	eccles	Eccles	city	in
Ech Chettia|,s	ech-chettia	Ech Chettia	city	alone
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
Edineț|,s	edinet	Edineț	region	alone
Edison	edison	Edison	city	no
Edmond	edmond	Edmond	city	no
Edmonds	edmonds	Edmonds	city	in
Edmundston	edmundston	Edmundston	city	in
Edo	edo	Edo	region	no
Edremit	edremit	Edremit	city	in
Edwardsville	edwardsville	Edwardsville	city	in
Efate	efate	Efate	city	in
Effium	effium	Effium	city	in
Efon-Alaaye|,s	efon-alaaye	Efon-Alaaye	city	alone
Erlau	eger	Erlau	city	in
Eggenstein-Leopoldshafen|,s	eggenstein-leopoldshafen	Eggenstein-Leopoldshafen	city	alone
Eggertsville	eggertsville	Eggertsville	city	in
Egham	egham	Egham	city	in
Egra	egra	Egra	city	in
Eha Amufu|,s	eha-amufu	Eha Amufu	city	alone
Ehime	ehime	Ehime	region	in
Ehingen|,s an der Donau	ehingen	Ehingen	city	alone
Eibar	eibar	Eibar	city	no
Elat	eilat	Eilat	city	in
Eilenburg|,s	eilenburg	Eilenburg	city	alone
Eirunepe	eirunepe	Eirunepe	city	in
Eisen	eisen	Eisen	city	no
Eislingen|,s	eislingen	Eislingen	city	alone
Eitorf	eitorf	Eitorf	city	in
Ejido|,s	ejido	Ejido	city	alone
Ejigbo|,s	ejigbo	Ejigbo	city	alone
Ejura	ejura	Ejura	city	in
Ekangala	ekangala	Ekangala	city	in
Ekaschewo	ekazhevo	Ekaschewo	city	in
Ekazhevo	ekazhevo	Ekaschewo	city	in
Eket	eket	Eket	city	in
Ekibastus	ekibastuz	Ekibastus	city	alone
Ekibastuz	ekibastuz	Ekibastus	city	alone
Ekiti	ekiti	Ekiti	region	in
Ekpoma	ekpoma	Ekpoma	city	in
El Abiodh Sidi Cheikh|,s	el-abiodh-sidi-cheikh	El Abiodh Sidi Cheikh	city	alone
El'ad	el-ad	El'ad	city	in
El Carmen de Bolívar|,s	el-carmen-de-bolivar	El Carmen de Bolívar	city	alone
El Dorado Hills	el-dorado-hills	El Dorado Hills	city	alone
El Hatillo Municipality|,s	el-hatillo-municipality	El Hatillo Municipality	city	alone
Municipio El Hatillo|,s	el-hatillo-municipality	El Hatillo Municipality	city	alone
El-Kseur|,s	el-kseur	El-Kseur	city	alone
El Prat de Llobregat|,s	el-prat-de-llobregat	El Prat de Llobregat	city	alone
El Puerto de Santa María|,s	el-puerto-de-santa-maria	El Puerto de Santa María	city	alone
Puerto	el-puerto-de-santa-maria	El Puerto de Santa María	city	no
Puerto de Santa María|,s	el-puerto-de-santa-maria	El Puerto de Santa María	city	alone
Elamanchili	elamanchili	Elamanchili	city	in
Élancourt	elancourt	Élancourt	city	in
Elazığ|,s	elazig	Elazığ	city	alone
Elâzığ|,s	elazig	Elazığ	city	alone
Elbasan|,s	elbasan	Elbasan	city	alone
Elbistan	elbistan	Elbistan	city	in
Elbingas	elblag	Elbing	city	alone
Elbing|,s	elblag	Elbing	city	alone
Elblag|,s	elblag	Elbing	city	alone
Elbląg|,s	elblag	Elbing	city	alone
Elche	elche	Elx	city	no
Elx	elche	Elx	city	no
Elda	elda	Elda	city	no
Eldersburg	eldersburg	Eldersburg	city	in
Elegeyo-Marakwet|,s	elegeyo-marakwet	Elegeyo-Marakwet	region	alone
Elektrostal|,s	elektrostal	Elektrostal	city	alone
Elgeyo-Marakwet|,s	elgeyo-marakwet	Elgeyo-Marakwet	region	alone
Elgin	elgin	Elgin	city	no
Elías Piña|,s	elias-pina	Elías Piña	region	alone
Elixku	elixku	Elixku	city	in
Elizabeth	elizabeth	Elizabeth	city	no
Elizabethtown	elizabethtown	Elizabethtown	city	in
Ełk	elk	Lyck	city	no
Lukas	elk	Lyck	city	no
Lyck	elk	Lyck	city	in
Elk Grove|,s	elk-grove	Elk Grove	city	alone
Elk Grove Village|,s	elk-grove-village	Elk Grove Village	city	alone
Elk River|,s	elk-river	Elk River	city	alone
Elkhart	elkhart	Elkhart	city	in
Elko	elko	Elko	city	in
Elkridge	elkridge	Elkridge	city	in
Elkton	elkton	Elkton	city	in
Elland	elland	Elland	city	in
Ellenabad	ellenabad	Ellenabad	city	in
Ellensburg	ellensburg	Ellensburg	city	in
Ellesmere Port|,s	ellesmere-port	Ellesmere Port	city	alone
Ellicott City|,s	ellicott-city	Ellicott City	city	alone
Elmadağ	elmadag	Elmadağ	city	in
Elmhurst|,s	elmhurst	Elmhurst	city	alone
Elmina	elmina	Elmina	city	in
Elmira	elmira	Elmira	city	no
Elmont	elmont	Elmont	city	in
Elmwood Park|,s	elmwood-park	Elmwood Park	city	alone
Elorza	elorza	Elorza	city	in
Eloy	eloy	Eloy	city	in
Elsdorf|,s	elsdorf	Elsdorf	city	alone
Elsinore	elsinore	Helsingør	city	in
Helsingør	elsinore	Helsingør	city	in
Eltham	eltham	Eltham	city	in
Eltville	eltville	Eltville am Rhein	city	in
Eltville|,s am Rhein	eltville	Eltville am Rhein	city	alone
Elur	elur	Elur	city	in
Eluru|,s	eluru	Eluru	city	alone
Ely	ely	Ely	city	no
Elyria	elyria	Elyria	city	in
Emberá-Wounaan|,s	embera	Emberá-Wounaan	region	alone
Embu	embu	Embu	city	in
Embu das Artes	embu	Embu	city	alone
Embu Guaçu|,s	embu-guacu	Embu Guaçu	city	alone
Dɵrbiljin	emin	Emin	city	in
Emin	emin	Emin	city	no
Emmeloard	emmeloord	Emmeloord	city	in
Emmeloord	emmeloord	Emmeloord	city	in
Emmen	emmen	Emmen	city	in
Emmerich|,s am Rhein	emmerich-am-rhein	Emmerich am Rhein	city	alone
Emmiganur	emmiganur	Emmiganur	city	in
Empalme	empalme	Empalme	city	in
Empangeni	empangeni	Empangeni	city	in
Empoli	empoli	Empoli	city	in
Emporia	emporia	Emporia	city	in
Emsdetten	emsdetten	Emsdetten	city	in
Emsworth	emsworth	Emsworth	city	in
Emure-Ekiti|,s	emure-ekiti	Emure-Ekiti	city	alone
Enchanted Hills	enchanted-hills	Enchanted Hills	city	alone
Encheng|,s	encheng	Encheng	city	alone
Encinitas	encinitas	Encinitas	city	in
Encontrados	encontrados	Encontrados	city	in
Encrucijada	encrucijada	Encrucijada	city	in
Ende	ende	Ende	city	no
Enderbury	enderbury	Enderbury	city	in
Enerhodar	enerhodar	Enerhodar	city	in
Enfield|,s	enfield	Enfield	city	alone
Enfield Lock|,s	enfield-lock	Enfield Lock	city	alone
Enga	enga	Enga	region	in
Engel's	engel-s	Engels	city	alone
Engels	engel-s	Engels	city	no
Engelskirchen|,s	engelskirchen	Engelskirchen	city	alone
Enger	enger	Enger	city	in
England|,s und Wales	england-and-wales	England und Wales	region	alone
Englewood	englewood	Englewood	city	in
Enid	enid	Enid	city	no
Enna	enna	Enna	region	in
Ennedi-Est|,s	ennedi-est	Ennedi-Est	region	alone
Ennedi-Ouest|,s	ennedi-ouest	Ennedi-Ouest	region	alone
Ennigerloh	ennigerloh	Ennigerloh	city	in
Ennis	ennis	Ennis	city	in
Ensenada|,s	ensenada	Ensenada	city	alone
Enshi|,s	enshi	Enshi	city	alone
Ensley	ensley	Ensley	city	in
Enterprise	enterprise	Enterprise	city	no
Entre Rios	entre-rios	Entre Rios	city	alone
Entre Ríos	entre-rios-ar	Entre Ríos	region	alone
Enugu-Ukwu|,s	enugu-ukwu	Enugu-Ukwu	city	alone
Envigado|,s	envigado	Envigado	city	alone
Enzan	enzan	Enzan	city	in
Enzan-shi|,s	enzan	Enzan	city	alone
Epe	epe	Epe	city	no
Épernay	epernay	Épernay	city	in
Épinal	epinal	Épinal	city	in
Épinay-sur-Seine|,s	epinay-sur-seine	Épinay-sur-Seine	city	alone
Eppelborn	eppelborn	Eppelborn	city	in
Eppingen|,s	eppingen	Eppingen	city	alone
Epsom	epsom	Epsom	city	in
Eqbaliyeh	eqbaliyeh	Eqbaliyeh	city	in
Équateur|,s	equateur	Équateur	region	alone
Erandol	erandol	Erandol	city	in
Erattupetta	erattupetta	Erattupetta	city	in
Erbaa	erbaa	Erbaa	city	in
Arbil|,s	erbil	Erbil	city	alone
Erciş	ercis	Erciş	city	in
Ercolano	ercolano	Ercolano	city	in
Érd	erd	Érd	city	no
Erdaojiang	erdaojiang	Erdaojiang	city	in
Erdemli	erdemli	Erdemli	city	in
Erdenet	erdenet	Erdenet	city	in
Erechim	erechim	Erechim	city	in
Erftstadt|,s	erftstadt	Erftstadt	city	alone
Ergani	ergani	Ergani	city	in
Erie	erie	Erie	city	in
Ceerigaabo	erigavo	Erigavo	city	in
Erigavo	erigavo	Erigavo	city	in
Erkrath|,s	erkrath	Erkrath	city	alone
Ermelo	ermelo	Ermelo	city	in
Ermera|,s	ermera	Ermera	region	alone
Ermesinde	ermesinde	Ermesinde	city	in
Ermont	ermont	Ermont	city	in
Erode	erode	Irodu	city	no
Irodu|,s	erode	Irodu	city	alone
Erongo|,s	erongo	Erongo	region	alone
Errachidia	errachidia	Errachidia	city	in
Erraguntla	erraguntla	Erraguntla	city	in
Errenteria	errenteria	Errenteria	city	in
Rentería	errenteria	Errenteria	city	in
Erskine	erskine	Erskine	city	in
Erwitte	erwitte	Erwitte	city	in
Erzin	erzin	Erzin	city	in
Erzincan|,s	erzincan	Erzincan	city	alone
Erzurum|,s	erzurum	Erzurum	city	alone
As-Saniyya|,s	es-senia	As-Saniyya	city	alone
Escada	escada	Escada	city	in
Escalante	escalante	Escalante City	city	in
Escalante City|,s	escalante	Escalante City	city	alone
Escárcega	escarcega	Escárcega	city	in
Esch-Uelzecht|,s	esch-sur-alzette	Esch an der Alzette	city	alone
Esch-sur-Alzette|,s	esch-sur-alzette	Esch an der Alzette	city	alone
Esch|,s an der Alzette	esch-sur-alzette	Esch an der Alzette	city	alone
Eschborn	eschborn	Eschborn	city	in
Eschen	eschen	Eschen	region	no
Escondido|,s	escondido	Escondido	city	alone
Escuinapa	escuinapa	Escuinapa	city	in
Escuintla|,s	escuintla	Escuintla	city	alone
Esenler|,s	esenler	Esenler	city	alone
Esenyurt|,s	esenyurt	Esenyurt	city	alone
Esfarayen	esfarayen	Esfarayen	city	in
Esher	esher	Esher	city	in
Esik	esik	Jessik	city	in
Jessik	esik	Jessik	city	in
Eskilstuna	eskilstuna	Eskilstuna	city	in
Eskişehir|,s	eskisehir	Eskişehir	city	alone
Esmeraldas	esmeraldas	Esmeraldas	city	alone
Esna	esna	Esna	city	in
Espaillat|,s	espaillat	Espaillat	region	alone
Espelkamp	espelkamp	Espelkamp	city	in
Esperanza	esperanza	Esperanza	city	no
Espinal	espinal	Espinal	city	in
Espinho	espinho	Espinho	city	in
Espírito Santo|,s	espirito-santo	Espírito Santo	region	alone
Espírito Santo do Pinhal|,s	espirito-santo-do-pinhal	Espírito Santo do Pinhal	city	alone
Esplugues de Llobregat|,s	esplugues-de-llobregat	Esplugues de Llobregat	city	alone
Esposende	esposende	Esposende	city	in
Esquel	esquel	Esquel	city	in
Esquimalt	esquimalt	Esquimalt	city	in
Esquina	esquina	Esquina	city	in
Essaouira	essaouira	Essaouira	city	in
Essequibo Islands-West Demerara|,s	essequibo-islands-west-demerara	Essequibo Islands-West Demerara	region	alone
Esslingen|,s am Neckar	esslingen-am-neckar	Esslingen am Neckar	city	alone
Essonne|,s	essonne	Essonne	region	alone
Estado de Bahia|,s	estado-de-bahia	Estado de Bahia	region	alone
Estado Trujillo|,s	estado-trujillo	Estado Trujillo	region	alone
Estância	estancia	Estância	city	in
Estância Velha|,s	estancia-velha	Estância Velha	city	alone
Esteio	esteio	Esteio	city	in
Estelí	esteli	Estelí	city	in
Estelle	estelle	Estelle	city	no
Estepona	estepona	Estepona	city	in
Estero	estero	Estero	city	in
Estuaire|,s	estuaire	Estuaire	region	alone
Esuk Oron|,s	esuk-oron	Esuk Oron	city	alone
Esztergom	esztergom	Gran	city	in
Gran	esztergom	Gran	city	in
Et Taiyiba|,s	et-taiyiba	Et Taiyiba	city	alone
Etawa	etawa	Etawa	city	in
Etawah|,s	etawah	Etawah	city	alone
Etterbeek	etterbeek	Etterbeek	city	in
Ettlingen|,s	ettlingen	Ettlingen	city	alone
Eua	eua	Eua	region	in
Eucla	eucla	Eucla	city	in
Euclid	euclid	Euclid	city	in
Euclides da Cunha|,s	euclides-da-cunha	Euclides da Cunha	city	alone
Euless	euless	Euless	city	in
Eunápolis	eunapolis	Eunápolis	city	alone
Eure	eure	Eure	region	no
Eure-et-Loir|,s	eure-et-loir	Eure-et-Loir	region	alone
Eureka	eureka	Eureka	city	no
Eusébio	eusebio	Eusébio	city	in
Eustis	eustis	Eustis	city	in
Evans	evans	Evans	city	no
Evanston	evanston	Evanston	city	in
Evere	evere	Evere	city	in
Everett	everett	Everett	city	no
Evergem	evergem	Evergem	city	in
Evergreen Park|,s	evergreen-park	Evergreen Park	city	alone
Evesham	evesham	Evesham	city	in
Evora	evora	Evora	city	no
Évora	evora-pt	Évora	region	in
Évreux	evreux	Évreux	city	in
Évry	evry	Évry	city	in
Ewing	ewing	Ewing	city	in
Exmouth	exmouth	Exmouth	city	in
Estremadura|,s	extremadura	Extremadura	region	alone
Exuma	exuma	Exuma	region	in
Eysturoy region|,s	eysturoy-region	Eysturoy region	region	alone
Eysturoyar sýsla|,s	eysturoy-region	Eysturoy region	region	alone
Ezbet el-Burg|,s	ezbet-el-burg	Ezbet el-Burg	city	alone
Ezhou|,s	ezhou	Ezhou	city	alone
Eschwa	ezhva	Eschwa	city	in
Ezhva	ezhva	Eschwa	city	in
Ezza-Ohu|,s	ezza-ohu	Ezza-Ohu	city	alone
Fa’asaleleaga	fa-asaleleaga	Fa’asaleleaga	region	alone
Fa'asaleleaga	fa-asaleleaga-ws	Fa'asaleleaga	region	alone
Faaa	faaa	Faa’a	city	in
Faa’a	faaa	Faa’a	city	in
Facatativá	facatativa	Facatativá	city	in
Fada N'Gourma	fada-n-gourma	Fada N'Gourma	city	alone
Faenza	faenza	Faenza	city	in
Făgăraș	fagaras	Făgăraș	city	in
Fahs-Anjra|,s	fahs-beni-makada	Fahs-Anjra	region	alone
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
Fairview Park|,s	fairview-park	Fairview Park	city	alone
Fairwood	fairwood	Fairwood	city	in
Faiyum|,s	faiyum	Faiyum	region	alone
Faizabad|,s	faizabad	Faizabad	city	alone
Fajardo	fajardo	Fajardo	city	in
Fakaofo	fakaofo	Fakaofo	city	in
Falavarjan	falavarjan	Falavarjan	city	in
Mollavarjan	falavarjan	Falavarjan	city	in
Falcón|,s	falcon	Falcón	region	alone
Falconara Marittima|,s	falconara-marittima	Falconara Marittima	city	alone
Fălești|,s	falesti	Fălești	region	alone
Falkirk	falkirk	Falkirk	city	in
Fallbrook	fallbrook	Fallbrook	city	in
Fallingbrook	fallingbrook	Fallingbrook	city	in
Falmouth	falmouth	Falmouth	city	in
Fălticeni	falticeni	Fălticeni	city	in
Falun	falun	Falun	city	in
Famaillá	famailla	Famaillá	city	in
Fandriana	fandriana	Fandriana	city	in
Fangcheng Chengguanzhen|,s	fangcheng-chengguanzhen	Fangcheng Chengguanzhen	city	alone
Fangchenggang|,s	fangchenggang	Fangchenggang	city	alone
Fangcun	fangcun	Fangcun	city	in
Fangshan	fangshan	Fangshan	city	in
Fanlou	fanlou	Fanlou	city	in
Fano	fano	Fano	city	no
Faqirwali	faqirwali	Faqirwali	city	in
Faqus	faqus	Faqus	city	in
Farafenni	farafenni	Farafenni	city	in
Farah	farah	Farah	city	no
Faranah|,s	faranah	Faranah	region	alone
Faraskur	faraskur	Faraskur	city	in
Faratsiho	faratsiho	Faratsiho	city	in
Fareham	fareham	Fareham	city	in
Faribault	faribault	Faribault	city	in
Faridabad|,s	faridabad	Faridabad	city	alone
Faridkot	faridkot	Faridkot	city	in
Faridpur|,s	faridpur	Faridpur	city	alone
Farmington	farmington	Farmington	city	in
Farmington Hills	farmington-hills	Farmington Hills	city	alone
Farmingville	farmingville	Farmingville	city	in
Farnborough	farnborough	Farnborough	city	in
Farnham	farnham	Farnham	city	in
Farnworth	farnworth	Farnworth	city	in
Farragut	farragut	Farragut	city	in
Farrokh Shahr|,s	farrokh-shahr	Farrokh Shahr	city	alone
Farroupilha	farroupilha	Farroupilha	city	in
Farrukhabad|,s	farrukhabad	Farrukhabad	city	alone
Farrukhnagar	farrukhnagar	Farrukhnagar	city	in
Fars	fars	Fars	region	in
Farsan	farsan	Farsan	city	in
Farshuţ	farshut	Farshuţ	city	in
Faryab|,s	faryab	Faryab	region	alone
Fasa	fasa	Fasa	city	in
Fastiv	fastiv	Fastiw	city	in
Fastiw	fastiv	Fastiw	city	in
Fatehabad	fatehabad	Fatehabad	city	in
Fatehpur|,s	fatehpur	Fatehpur	city	alone
Fatehpur Sikri|,s	fatehpur-sikri	Fatehpur Sikri	city	alone
Fatick|,s	fatick	Fatick	region	alone
Fatsa	fatsa	Fatsa	city	in
Fatwa	fatwa	Fatwa	city	in
Favara	favara	Favara	city	in
Faversham	faversham	Faversham	city	in
Fayzabad	fayzabad	Fayzabad	city	in
Feyzabad	fayzabad	Fayzabad	city	in
Fazilka	fazilka	Fazilka	city	in
Fazilpur	fazilpur	Fazilpur	city	in
Agbègbè Olúìlú Ìjoba Àpapò Abùjá|,s	fct	FCT	region	alone
FCT	fct	FCT	region	in
Dependencias Federales	federal-dependencies	Dependencias Federales	region	alone
Federal Territory of Labuan|,s	federal-territory-of-labuan	Federal Territory of Labuan	region	alone
Federal Way|,s	federal-way	Federal Way	city	alone
Stammesgebiete|,s unter Bundesverwaltung	federally-administered-tribal-areas	Stammesgebiete unter Bundesverwaltung	region	alone
Föderation Bosnien|,s und Herzegowina	federation-of-bosnia-and-herzegovina	Föderation Bosnien und Herzegowina	region	alone
Feicheng	feicheng	Feicheng	city	in
Feira de Santana|,s	feira-de-santana	Feira de Santana	city	alone
Fejér	fejer	Fejér	region	in
Felege Neway|,s	felege-neway	Felege Neway	city	alone
Felgueiras	felgueiras	Felgueiras	city	in
Felixstowe	felixstowe	Felixstowe	city	in
Fellbach|,s	fellbach	Fellbach	city	alone
Felling	felling	Felling	city	in
Feltham	feltham	Feltham	city	in
Fengcheng|,s	fengcheng	Fengcheng	city	alone
Fenggang	fenggang	Fenggang	city	in
Fenghua	fenghua	Fenghua	city	in
Fenghuang|,s	fenghuang	Fenghuang	city	alone
Fengjie|,s	fengjie	Fengjie	city	alone
Fengkou	fengkou	Fengkou	city	in
Fengping	fengping	Fengping	city	in
Fengrun	fengrun	Fengrun	city	in
Fengyi	fengyi	Fengyi	city	in
Fengzhen	fengzhen	Fengzhen	city	in
Feni	feni	Feni	city	in
Fenyi	fenyi	Fenyi	city	in
Feodosiya	feodosiya	Feodossija	city	in
Feodossija	feodosiya	Feodossija	city	in
Fereydun Kenar|,s	fereydun-kenar	Fereydun Kenar	city	alone
Farg'ona	fergana	Farg'ona	city	alone
Farghona|,s	fergana	Farg'ona	city	alone
Fergana|,s	fergana	Farg'ona	city	alone
Ferezaj	ferizaj	Ferizaj	city	in
Ferizaj	ferizaj	Ferizaj	city	in
Ferkessédougou	ferkessedougou	Ferkessédougou	city	in
Fermanagh and Omagh|,s	fermanagh-and-omagh	Fermanagh and Omagh	region	alone
Fermo	fermo	Fermo	region	in
Fernandópolis	fernandopolis	Fernandópolis	city	in
Ferndale	ferndale	Ferndale	city	in
Ferndown	ferndown	Ferndown	city	in
Fernley	fernley	Fernley	city	in
Ferokh	ferokh	Ferokh	city	in
Ferrara	ferrara	Ferrara	city	no
Ferrare	ferrara	Ferrara	city	in
Ferraz de Vasconcelos	ferraz-de-vasconcelos	Ferraz de Vasconcelos	city	alone
Ferreñafe	ferrenafe	Ferreñafe	city	in
Ferrol	ferrol	Ferrol	city	in
Fès-Boulemane|,s	fes-boulemane	Fès-Boulemane	region	alone
Fès-Meknès	fes-meknes	Fès-Meknès	region	alone
Feteşti	fetesti	Feteşti	city	in
Fethiye	fethiye	Fethiye	city	in
Fianarantsoa|,s	fianarantsoa	Fianarantsoa	city	alone
Fiche	fiche	Fiche	city	in
Fiditi	fiditi	Fiditi	city	in
Fier	fier	Fier	city	in
Fife	fife	Fife	region	in
Figueira da Foz	figueira-da-foz-municipality	Figueira da Foz	city	alone
Figueira da Foz Municipality|,s	figueira-da-foz-municipality	Figueira da Foz	city	alone
Figueres	figueres	Figueres	city	in
Figuig|,s	figuig	Figuig	region	alone
Filderstadt|,s	filderstadt	Filderstadt	city	alone
Fillmore	fillmore	Fillmore	city	no
Finchley	finchley	Finchley	city	in
Findlay	findlay	Findlay	city	in
Finglas	finglas	Finglas	city	in
Finistère|,s	finistere	Finistère	region	alone
Finnmark	finnmark	Finnmark	region	no
Finsterwalde|,s	finsterwalde	Finsterwalde	city	alone
Firozabad|,s	firozabad	Firozabad	city	alone
Firozpur|,s	firozpur	Firozpur	city	alone
Firuzabad	firuzabad	Firuzabad	city	in
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
Flémalle-Haute|,s	flemalle-haute	Flémalle-Haute	city	alone
Fleming Island|,s	fleming-island	Fleming Island	city	alone
Flämisch-Brabant|,s	flemish-brabant	Flämisch-Brabant	region	alone
Flevoland|,s	flevoland	Flevoland	region	alone
Flintshire|,s	flintshire	Flintshire	region	alone
Floral Park|,s	floral-park	Floral Park	city	alone
Florence-Graham|,s	florence-graham	Florence-Graham	city	alone
Florencia	florencia	Florencia	city	no
Flores	flores	Flores	region	no
Florești|,s	floresti	Florești	region	alone
Floreşti|,s	floresti-md	Floreşti	region	alone
Floriano	floriano	Floriano	city	in
Florida Ridge|,s	florida-ridge	Florida Ridge	city	alone
Floridablanca|,s	floridablanca	Floridablanca	city	alone
Florin	florin	Florin	city	no
Florissant	florissant	Florissant	city	in
Flörsheim|,s	florsheim	Flörsheim am Main	city	alone
Flörsheim|,s am Main	florsheim	Flörsheim am Main	city	alone
Flowing Wells	flowing-wells	Flowing Wells	city	alone
Flissingen	flushing	Vlissingen	city	in
Flushing	flushing	Vlissingen	city	in
Vlissingen	flushing	Vlissingen	city	in
Fnidek	fnidek	Fnidek	city	in
Fochville	fochville	Fochville	city	in
Focşani	focsani	Focşani	city	in
Focșani	focsani	Focşani	city	in
Foggia|,s	foggia	Foggia	city	alone
Fokino	fokino	Fokino	city	in
Foley	foley	Foley	city	in
Foligno	foligno	Foligno	city	in
Folkestone	folkestone	Folkestone	city	in
Folsom	folsom	Folsom	city	in
Fond du Lac|,s	fond-du-lac	Fond du Lac	city	alone
Fondi	fondi	Fondi	city	in
Fonseca	fonseca	Fonseca	city	in
Fontana|,s	fontana	Fontana	city	alone
Fontem	fontem	Fontem	city	in
Fontenay-sous-Bois	fontenay-sous-bois	Fontenay-sous-Bois	city	alone
Fontvieille|,s	fontvieille	Fontvieille	region	alone
Foothill Farms	foothill-farms	Foothill Farms	city	alone
Forbesganj	forbesganj	Forbesganj	city	in
Fordham	fordham	Fordham	city	in
Fordon	fordon	Fordon	city	in
Forécariah|,s	forecariah	Forécariah	region	alone
Forest	forest	Forest	city	no
Forlì	forli	Forlì	city	in
Forlì-Cesena|,s	forli-cesena	Forlì-Cesena	region	alone
Formby	formby	Formby	city	in
Formia	formia	Formia	city	in
Formiga	formiga	Formiga	city	in
Formigine	formigine	Formigine	city	in
Ciudad de Formosa|,s	formosa	Formosa	city	alone
Formosa	formosa	Formosa	city	no
Forney	forney	Forney	city	in
Fort-de-France	fort-de-france	Fort-de-France	city	alone
Fort Leonard Wood|,s	fort-leonard-wood	Fort Leonard Wood	city	alone
Fort St. John|,s	fort-st-john	Fort St. John	city	alone
Fort Walton Beach|,s	fort-walton-beach	Fort Walton Beach	city	alone
Fortuna Foothills	fortuna-foothills	Fortuna Foothills	city	alone
Foumban	foumban	Foumban	city	in
Foumbot	foumbot	Foumbot	city	in
Fountain	fountain	Fountain	city	no
Fountainbleau	fountainbleau	Fountainbleau	city	in
Foz do Iguaçu|,s	foz-do-iguacu	Foz do Iguaçu	city	alone
Fraccionamiento Real Palmas	fraccionamiento-real-palmas	Fraccionamiento Real Palmas	city	alone
Fraijanes	fraijanes	Fraijanes	city	in
Framingham	framingham	Framingham	city	in
Framingham Center|,s	framingham-center	Framingham Center	city	alone
Franca	franca	Franca	city	no
Francavilla Fontana|,s	francavilla-fontana	Francavilla Fontana	city	alone
Franceville	franceville	Franceville	city	in
Francistown	francistown	Francistown	city	in
Franconville	franconville	Franconville	city	in
Frankenberg	frankenberg	Frankenberg	city	in
Frankfort	frankfort	Frankfort	city	in
Franklin	franklin	Franklin	city	no
Frankston East|,s	frankston-east	Frankston East	city	alone
Frattamaggiore	frattamaggiore	Frattamaggiore	city	in
Frauenfeld|,s	frauenfeld	Frauenfeld	city	alone
Fredericia	fredericia	Fredericia	city	in
Frederick	frederick	Frederick	city	no
Fredericksburg	fredericksburg	Fredericksburg	city	in
Frederickson	frederickson	Frederickson	city	in
Frederiksberg	frederiksberg	Frederiksberg Kommune	city	in
Frederiksberg Kommune|,s	frederiksberg	Frederiksberg Kommune	city	alone
Fredrikstad	fredrikstad	Fredrikstad	city	in
Freistaat	free	Freistaat	region	no
Freeport	freeport	Freeport	city	in
Freha	freha	Freha	city	in
Freiberg|,s am Neckar	freiberg-am-neckar	Freiberg am Neckar	city	alone
Freilassing	freilassing	Freilassing	city	in
Fréjus	frejus	Fréjus	city	in
Frenda	frenda	Frenda	city	in
Fresnillo|,s	fresnillo	Fresnillo	city	alone
Freudenstadt|,s	freudenstadt	Freudenstadt	city	alone
Fria	fria	Fria	city	in
Fridley	fridley	Fridley	city	in
Friedrichsdorf|,s	friedrichsdorf	Friedrichsdorf	city	alone
Friendswood	friendswood	Friendswood	city	in
Friern Barnet|,s	friern-barnet	Friern Barnet	city	alone
Friesoythe	friesoythe	Friesoythe	city	in
Frinton-on-Sea|,s	frinton-on-sea	Frinton-on-Sea	city	alone
Frisco|,s	frisco	Frisco	city	alone
Friaul-Julisch Venetien|,s	friuli-venezia-giulia	Friaul-Julisch Venetien	region	alone
Frolovo	frolovo	Frolowo	city	in
Frolowo	frolovo	Frolowo	city	in
Frome	frome	Frome	city	in
Fröndenberg	frondenberg	Fröndenberg	city	in
Frontera	frontera	Frontera	city	in
Frosinone	frosinone	Frosinone	city	in
Frutal	frutal	Frutal	city	in
Frjasewo	fryazevo	Frjasewo	city	in
Fryazevo	fryazevo	Frjasewo	city	in
Frjasino	fryazino	Frjasino	city	in
Fryazino	fryazino	Frjasino	city	in
Frýdek-Místek|,s	frydek-mistek	Frýdek-Místek	city	alone
Fu’an	fu-an	Fu’an	city	alone
Fuchucho	fuchucho	Fuchucho	city	in
Fuding|,s	fuding	Fuding	city	alone
Fuengirola	fuengirola	Fuengirola	city	in
Fuenlabrada|,s	fuenlabrada	Fuenlabrada	city	alone
Fuentes del Valle|,s	fuentes-del-valle	Fuentes del Valle	city	alone
Fudschaira	fujairah	Fudschaira	city	in
Fujairah	fujairah	Fudschaira	city	in
Fujieda|,s	fujieda	Fujieda	city	alone
Fujikawaguchiko	fujikawaguchiko	Fujikawaguchiko	city	in
Fujin	fujin	Fujin	city	in
Fujinomiya|,s	fujinomiya	Fujinomiya	city	alone
Fujioka	fujioka	Fujioka	city	in
Fujisawa|,s	fujisawa	Fujisawa	city	alone
Fujishiro	fujishiro	Fujishiro	city	in
Fujiyoshida	fujiyoshida	Fujiyoshida	city	in
Fukagawa	fukagawa	Fukagawa	city	in
Fukayacho|,s	fukayacho	Fukayacho	city	alone
Fukiage-fujimi|,s	fukiage-fujimi	Fukiage-fujimi	city	alone
Fukien|,s	fukien	Fukien	region	alone
Fukuchiyama	fukuchiyama	Fukuchiyama	city	in
Fukuecho	fukuecho	Fukuecho	city	in
Fukui	fukui	Fukui	region	in
Fukui-shi|,s	fukui-shi	Fukui-shi	city	alone
Fukuroi	fukuroi	Fukuroi	city	in
Fukuyama|,s	fukuyama	Fukuyama	city	alone
Fulham	fulham	Fulham	city	no
Fuling|,s	fuling	Fuling	city	alone
Fullerton|,s	fullerton	Fullerton	city	alone
Fulwood	fulwood	Fulwood	city	in
Fuman	fuman	Fuman	city	in
Funafuti	funafuti	Funafuti	city	in
Funaishikawa	funaishikawa	Funaishikawa	city	in
Funchal|,s	funchal	Funchal	city	alone
Fundación	fundacion	Fundación	city	in
Fundong	fundong	Fundong	city	in
Funtua|,s	funtua	Funtua	city	alone
Funza	funza	Funza	city	in
Fuorigrotta	fuorigrotta	Fuorigrotta	city	in
Fuqing	fuqing	Fuqing	city	in
Fuquay-Varina|,s	fuquay-varina	Fuquay-Varina	city	alone
Furmanov	furmanov	Furmanow	city	in
Furmanow	furmanov	Furmanow	city	in
Furukawa	furukawa	Furukawa	city	in
Fusagasugá	fusagasuga	Fusagasugá	city	in
Fushun|,s	fushun	Fushun	city	alone
Fussa	fussa	Fussa	city	in
Futian	futian	Futian	city	in
Futtsu	futtsu	Futtsu	city	in
Fuwwah	fuwwah	Fuwwah	city	in
Fuxin|,s	fuxin	Fuxin	city	alone
Fuyang|,s	fuyang	Fuyang	city	alone
Fuyu	fuyu	Fuyu	city	in
Fuyuan	fuyuan	Fuyuan	city	in
Fylde	fylde	Fylde	city	in
G’ijduvon Shahri|,s	g-ijduvon-shahri	G’ijduvon Shahri	city	alone
G'uzor	g-uzor	G'uzor	city	in
Ga-Rankuwa|,s	ga-rankuwa	Ga-Rankuwa	city	alone
Gaalkacyo	gaalkacyo	Gaalkacyo	city	in
Gabès	gabes	Gabès	city	alone
Gabrovo	gabrovo	Gabrowo	city	in
Gabrowo	gabrovo	Gabrowo	city	in
Gabú	gabu	Gabú	region	in
Gachsaran	gachsaran	Gachsaran	city	in
Gadag|,s	gadag	Gadag	city	alone
Gadag-Betageri|,s	gadag-betageri	Gadag-Betageri	city	alone
Gadarwara	gadarwara	Gadarwara	city	in
Gaddi Annaram|,s	gaddi-annaram	Gaddi Annaram	city	alone
Gadhada	gadhada	Gadhada	city	in
Gadhinglaj	gadhinglaj	Gadhinglaj	city	in
Gadsden	gadsden	Gadsden	city	in
Gadwal	gadwal	Gadwal	city	in
Gafargaon	gafargaon	Gafargaon	city	in
Gafsa	gafsa	Gafsa	city	in
Gaga’emauga	gaga-emauga	Gaga’emauga	region	alone
Gaga'emauga	gaga-emauga-ws	Gaga'emauga	region	alone
Gaga’ifomauga	gaga-ifomauga	Gaga’ifomauga	region	alone
Gagaifomauga|,s	gagaifomauga	Gagaifomauga	region	alone
Gagarin	gagarin	Gagarin	city	no
Qaqarin	gagarin	Gagarin	city	in
Găgăuzia|,s	gagauzia-md	Găgăuzia	region	alone
Gaggenau|,s	gaggenau	Gaggenau	city	alone
Gagnoa|,s	gagnoa	Gagnoa	city	alone
Gagny	gagny	Gagny	city	in
Gahanna	gahanna	Gahanna	city	in
Gainesville|,s	gainesville	Gainesville	city	alone
Gainsborough	gainsborough	Gainsborough	city	in
Gaithersburg	gaithersburg	Gaithersburg	city	in
Gajendragarh	gajendragarh	Gajendragarh	city	in
Gajraula	gajraula	Gajraula	city	in
Gajuwaka|,s	gajuwaka	Gajuwaka	city	alone
Galapagar	galapagar	Galapagar	city	in
Galápagos	galapagos	Galápagos	region	alone
Galati|,s	galati	Galatz	city	alone
Galatz	galati	Galatz	city	alone
Galați|,s	galati-ro	Galați	region	alone
Galaţi|,s	galati-ro-18	Galaţi	region	alone
Galatsi	galatsi	Galatsi	city	in
Galdakao	galdakao	Galdakao	city	in
Galdácano	galdakao	Galdakao	city	in
Galesburg	galesburg	Galesburg	city	in
Galesong	galesong	Galesong	city	in
Galguduud|,s	galguduud	Galguduud	region	alone
Gallarate	gallarate	Gallarate	city	in
Gallatin	gallatin	Gallatin	city	in
Galt	galt	Galt	city	no
Gamagori	gamagori	Gamagori	city	in
Gambat	gambat	Gambat	city	in
Gambela	gambela	Gambela	city	in
Gambela Hizboch Kilil|,s	gambella	Gambella	region	alone
Gambella|,s	gambella	Gambella	region	alone
Gamboru	gamboru	Gamboru	city	in
Gampaha|,s	gampaha	Gampaha	region	alone
Gampengrejo	gampengrejo	Gampengrejo	city	in
Gamping Lor|,s	gamping-lor	Gamping Lor	city	alone
Gamprin	gamprin	Gamprin	region	in
Gandajika|,s	gandajika	Gandajika	city	alone
Gandaki|,s	gandaki	Gandaki	region	alone
Gandaki Pradesh|,s	gandaki-pradesh	Gandaki Pradesh	region	alone
Ganderkesee|,s	ganderkesee	Ganderkesee	city	alone
Gandhidham|,s	gandhidham	Gandhidham	city	alone
Gandhinagar|,s	gandhinagar	Gandhinagar	city	alone
Gandia	gandia	Gandia	city	in
Gandía	gandia	Gandia	city	in
Gangakher	gangakher	Gangakher	city	in
Ganganagar|,s	ganganagar	Ganganagar	city	alone
Gangapur|,s	gangapur	Gangapur	city	alone
Gangarampur	gangarampur	Gangarampur	city	in
Gangavati|,s	gangavati	Gangavati	city	alone
Ganghwa-gun|,s	ganghwa-gun	Ganghwa-gun	city	alone
Gangneung|,s	gangneung	Gangneung	city	alone
Gangoh	gangoh	Gangoh	city	in
Gangshang	gangshang	Gangshang	city	in
Gangtok	gangtok	Gangtok	city	in
Gangtou	gangtou	Gangtou	city	in
Gangu Chengguanzhen|,s	gangu-chengguanzhen	Gangu Chengguanzhen	city	alone
Gangwon-do|,s	gangwon	Gangwon-do	region	alone
Ganj Dundwara|,s	ganj-dundwara	Ganj Dundwara	city	alone
Gäncä|,s	ganja	Gandscha	city	alone
Gannan	gannan	Gannan	city	in
Gantang	gantang	Gantang	city	in
Ganzhou|,s	ganzhou	Ganzhou	city	alone
Ganzourgou|,s	ganzourgou	Ganzourgou	region	alone
Gaogou	gaogou	Gaogou	city	in
Gaoliu	gaoliu	Gaoliu	city	in
Gaomi|,s	gaomi	Gaomi	city	alone
Gaoping|,s	gaoping	Gaoping	city	alone
Gaoual|,s	gaoual	Gaoual	region	alone
Gaoyou	gaoyou	Gaoyou	city	in
Gaozhou|,s	gaozhou	Gaozhou	city	alone
Gaozuo	gaozuo	Gaozuo	city	in
Gapan	gapan	Gapan	city	in
Gapyeong County|,s	gapyeong-county	Gapyeong County	city	alone
Garango	garango	Garango	city	in
Garanhuns	garanhuns	Garanhuns	city	alone
Garbagnate Milanese|,s	garbagnate-milanese	Garbagnate Milanese	city	alone
Garbsen|,s	garbsen	Garbsen	city	alone
Garça	garca	Garça	city	in
García	garcia	García	city	in
Gard	gard	Gard	region	in
Garden Grove|,s	garden-grove	Garden Grove	city	alone
Gardena	gardena	Gardena	city	in
Gardez	gardez	Gardez	city	alone
Gardner	gardner	Gardner	city	in
Garfield	garfield	Garfield	city	no
Garges-lès-Gonesse|,s	garges-les-gonesse	Garges-lès-Gonesse	city	alone
Garh Maharaja|,s	garh-maharaja	Garh Maharaja	city	alone
Garhakota	garhakota	Garhakota	city	in
Garhmuktesar	garhmuktesar	Garhmuktesar	city	in
Garhwa	garhwa	Garhwa	city	in
Gariadhar	gariadhar	Gariadhar	city	in
Garibaldi	garibaldi	Garibaldi	city	no
Garissa	garissa	Garissa	city	in
Garland	garland	Garland	city	no
Garner	garner	Garner	city	in
Garoowe	garoowe	Garowe	city	in
Garowe	garoowe	Garowe	city	in
Garoua|,s	garoua	Garoua	city	alone
Garoua Boulaï|,s	garoua-boulai	Garoua Boulaï	city	alone
Garupá	garupa	Garupá	city	in
Garzón	garzon	Garzón	city	in
Gasa	gasa	Gasa	region	in
Gash-Barka|,s	gash-barka	Gash-Barka	region	alone
Gashua|,s	gashua	Gashua	city	alone
Gaspar	gaspar	Gaspar	city	no
Gastonia	gastonia	Gastonia	city	in
Gatak	gatak	Gatak	city	in
Gatchina	gatchina	Gattschina	city	in
Gattschina	gatchina	Gattschina	city	in
Gates-North Gates	gates-north-gates	Gates-North Gates	city	alone
Gatesville	gatesville	Gatesville	city	in
Gaur	gaur	Gaur	city	in
Gauribidanur	gauribidanur	Gauribidanur	city	in
Gaurnadi	gaurnadi	Gaurnadi	city	in
Gautier	gautier	Gautier	city	in
Gauting	gauting	Gauting	city	in
Gavà	gava	Gavà	city	in
Gävle	gavle	Gävle	city	in
Gävleborgs län|,s	gavleborg	Gävleborgs län	region	alone
Gawler	gawler	Gawler	city	in
Gai	gay	Gai	city	no
Gay	gay	Gai	city	no
Gaya	gaya	Gaya	city	no
Gbadolite	gbadolite	Gbadolite	city	in
Gbarnga	gbarnga	Gbarnga	city	in
Gbarpolu|,s	gbarpolu	Gbarpolu	region	alone
Gbawe	gbawe	Gbawe	city	in
Gbongan|,s	gbongan	Gbongan	city	alone
Gdingen|,s	gdynia	Gdynia	city	alone
Gebog	gebog	Gebog	city	in
Gebze|,s	gebze	Gebze	city	alone
Gedangan	gedangan	Gedangan	city	in
Al-Qadarif|,s	gedaref	Al-Qadarif	city	alone
Gedaref|,s	gedaref	Al-Qadarif	city	alone
Gedera	gedera	Gedera	city	in
Gedo	gedo	Gedo	region	in
Geel	geel	Geel	city	in
Gegharkunik|,s	gegharkunik	Gegharkunik	region	alone
Geidam	geidam	Geidam	city	in
Geilenkirchen|,s	geilenkirchen	Geilenkirchen	city	alone
Geiro	geiro	Geiro	city	in
Geislingen|,s an der Steige	geislingen-an-der-steige	Geislingen an der Steige	city	alone
Geita	geita	Geita	city	in
Gejiu|,s	gejiu	Gejiu	city	alone
Gela	gela	Gela	city	in
Gelderland|,s	gelderland	Gelderland	region	alone
Geldermalsen	geldermalsen	Geldermalsen	city	in
Geldrop	geldrop	Geldrop	city	in
Geleen	geleen	Geleen	city	in
Gelendschik	gelendzhik	Gelendschik	city	in
Gelendzhik	gelendzhik	Gelendschik	city	in
Qelencik	gelendzhik	Gelendschik	city	in
Gelibolu	gelibolu	Gelibolu	city	in
Gelligaer	gelligaer	Gelligaer	city	in
Gelnhausen|,s	gelnhausen	Gelnhausen	city	alone
Gemena|,s	gemena	Gemena	city	alone
Gemlik	gemlik	Gemlik	city	in
Geneina|,s	geneina	Geneina	city	alone
General José de San Martín|,s	general-jose-de-san-martin	General José de San Martín	city	alone
Genhe	genhe	Genhe	city	in
Genk	genk	Genk	city	no
Gennevilliers	gennevilliers	Gennevilliers	city	in
Genteng	genteng	Genteng	city	in
Georgijewsk	georgiyevsk	Georgijewsk	city	in
Georgiyevsk	georgiyevsk	Georgijewsk	city	in
Georgsmarienhütte	georgsmarienhutte	Georgsmarienhütte	city	in
Geraardsbergen	geraardsbergen	Geraardsbergen	city	in
Gerakas	gerakas	Gerakas	city	in
Geraldton	geraldton	Geraldton	city	in
Gerash	gerash	Gerash	city	in
Gerede	gerede	Gerede	city	in
Gereida|,s	gereida	Gereida	city	alone
Gereshk	gereshk	Gereshk	city	in
Geretsried	geretsried	Geretsried	city	in
Germantown	germantown	Germantown	city	in
Germering|,s	germering	Germering	city	alone
Germersheim|,s	germersheim	Germersheim	city	alone
Gero	gero	Gero	city	no
Gerona	gerona	Gerona	city	in
Gerrards Cross	gerrards-cross	Gerrards Cross	city	alone
Gers	gers	Gers	region	in
Gersthofen|,s	gersthofen	Gersthofen	city	alone
Gescher	gescher	Gescher	city	in
Geseke	geseke	Geseke	city	in
Getafe	getafe	Getafe	city	no
Xetafe|,s	getafe	Getafe	city	alone
Getxo	getxo	Getxo	city	in
Gevelsberg	gevelsberg	Gevelsberg	city	in
Gevrai	gevrai	Gevrai	city	in
Geylegphug|,s	geylegphug	Geylegphug	region	alone
Ghanzi|,s	ghanzi	Ghanzi	region	alone
Gharaunda	gharaunda	Gharaunda	city	in
Gharb-Chrarda-Béni Hsen|,s	gharb-chrarda-beni-hssen	Gharb-Chrarda-Béni Hsen	region	alone
Gharbia|,s	gharbia	Gharbia	region	alone
Ghardaia	ghardaia	Ghardaia	city	in
Ghardaïa	ghardaia	Ghardaia	city	in
Gharyan	gharyan	Gharyan	city	in
Munizip Ghat|,s	ghat	Munizip Ghat	region	alone
Ghatal	ghatal	Ghatal	city	in
Ghatampur	ghatampur	Ghatampur	city	in
Ghatsila	ghatsila	Ghatsila	city	in
Ghauspur	ghauspur	Ghauspur	city	in
Ghaziabad|,s	ghaziabad	Ghaziabad	city	alone
Ghazieh	ghazieh	Ghazieh	city	in
Ghazipur|,s	ghazipur	Ghazipur	city	alone
Ghazni|,s	ghazni	Ghazni	city	alone
Ghor	ghor	Ghor	region	in
Ghormach	ghormach	Ghormach	city	in
Ghosi	ghosi	Ghosi	city	in
Ghotki	ghotki	Ghotki	city	in
Ghowr	ghowr	Ghowr	region	in
Ghugus	ghugus	Ghugus	city	in
Gia Lai|,s	gia-lai	Gia Lai	region	alone
Gia Nghĩa|,s	gia-nghia	Gia Nghĩa	city	alone
Giannitsá	giannitsa	Giannitsá	city	in
Gibara	gibara	Gibara	city	in
Giddalur	giddalur	Giddalur	city	in
Giddarbaha	giddarbaha	Giddarbaha	city	in
Giengen|,s an der Brenz	giengen-an-der-brenz	Giengen an der Brenz	city	alone
Gierłoż	gierloz	Gierłoż	city	in
Gifu	gifu	Gifu	region	no
Gijang	gijang	Gijang	city	in
Gilan	gilan	Gilan	region	in
Gilbert	gilbert	Gilbert	city	no
Gilching	gilching	Gilching	city	in
Gilgit-Baltistan|,s	gilgit-baltistan	Gilgit-Baltistan	region	alone
Gillette	gillette	Gillette	city	in
Gillingham|,s	gillingham	Gillingham	city	alone
Gilroy	gilroy	Gilroy	city	in
Gimbi	gimbi	Gimbi	city	in
Gimcheon|,s	gimcheon	Gimcheon	city	alone
Gimhae|,s	gimhae	Gimhae	city	alone
Ginowan	ginowan	Ginowan	city	in
Ginsheim-Gustavsburg|,s	ginsheim-gustavsburg	Ginsheim-Gustavsburg	city	alone
Giohar	giohar	Jowhar	city	in
Jawhar	giohar	Jowhar	city	in
Jowhar	giohar	Jowhar	city	in
Gipuzkoa|,s	gipuzkoa	Gipuzkoa	region	alone
Girardot City|,s	girardot-city	Girardot	city	alone
Girardot|,s	girardot-city	Girardot	city	alone
Giresun	giresun	Giresun	city	in
Giridih	giridih	Giridih	city	in
Girón|,s	giron	Girón	city	alone
Girona	girona	Girona	city	in
Gironde|,s	gironde	Gironde	region	alone
Gisborne	gisborne	Gisborne	city	in
Gisenyi|,s	gisenyi	Gisenyi	city	alone
Gitarama	gitarama	Gitarama	city	in
Gitega	gitega	Gitega	city	in
Giugliano|,s in Campania	giugliano-in-campania	Giugliano in Campania	city	alone
Giurgiu	giurgiu	Zurz	city	in
Zurz	giurgiu	Zurz	city	in
Giv'at Shmuel|,s	giv-at-shmuel	Giv'at Shmuel	city	alone
Giv'atayim	giv-atayim	Giv'atayim	city	in
Giyani	giyani	Giyani	city	in
Giżycko	gizycko	Lötzen	city	in
Lötzen	gizycko	Lötzen	city	in
Lėcius	gizycko	Lötzen	city	in
Gjakova	gjakova	Gjakova	city	in
Gjakovë	gjakova	Gjakova	city	in
Gjilan|,s	gjilan	Gjilan	region	alone
Qark Gjirokastra|,s	gjirokaster	Qark Gjirokastra	region	alone
Glace Bay|,s	glace-bay	Glace Bay	city	alone
Gladstone	gladstone	Gladstone	city	in
Glassboro	glassboro	Glassboro	city	in
Glassmanor	glassmanor	Glassmanor	city	in
Glastonbury	glastonbury	Glastonbury	city	in
Glauchau|,s	glauchau	Glauchau	city	alone
Glasow|,s	glazov	Glasow	city	alone
Glazov|,s	glazov	Glasow	city	alone
Glendale Heights	glendale-heights	Glendale Heights	city	alone
Glendora	glendora	Glendora	city	in
Glenrothes	glenrothes	Glenrothes	city	in
Glenvar Heights	glenvar-heights	Glenvar Heights	city	alone
Glenview	glenview	Glenview	city	in
Glenville	glenville	Glenville	city	in
Glinde	glinde	Glinde	city	in
Gleiwitz	gliwice	Gleiwitz	city	alone
Glivicės	gliwice	Gleiwitz	city	alone
Gliwice	gliwice	Gleiwitz	city	alone
Glodeni|,s	glodeni	Glodeni	region	alone
Drenas	glogovac	Glogovac	city	in
Glogovac	glogovac	Glogovac	city	in
Gloguvas	glogow	Głogów	city	in
Głogów	glogow	Głogów	city	in
Glossop	glossop	Glossop	city	in
Gloversville	gloversville	Gloversville	city	in
Glyfada	glyfada	Glyfada	city	in
Gmina Śrem|,s	gmina-srem	Schrimm	city	alone
Schrimm	gmina-srem	Schrimm	city	in
Śrem	gmina-srem	Schrimm	city	in
Gmina Świecie|,s	gmina-swiecie	Świecie	city	alone
Świecie	gmina-swiecie	Świecie	city	in
Gnagna|,s	gnagna	Gnagna	region	alone
Gnieznas	gniezno	Gniezno	city	in
Gniezno	gniezno	Gniezno	city	in
Gnjilane	gnjilane	Gnjilane	city	in
Gò Công|,s	go-cong	Gò Công	city	alone
Goalpara	goalpara	Goalpara	city	in
Goba	goba	Goba	city	in
Gobardanga	gobardanga	Gobardanga	city	in
Gobernador Gálvez	gobernador-galvez	Gobernador Gálvez	city	alone
Gobernador Virasora|,s	gobernador-virasora	Gobernador Virasora	city	alone
Gobichettipalayam	gobichettipalayam	Gobichettipalayam	city	in
Gobindpur	gobindpur	Gobindpur	city	in
Gobo	gobo	Gobo	city	in
Godalming	godalming	Godalming	city	in
Godda	godda	Godda	city	in
Godean	godean	Godean	city	in
Godfrey	godfrey	Godfrey	city	no
Godhra|,s	godhra	Godhra	city	alone
Gödöllő	godollo	Gödöllő	city	in
Goes	goes	Goes	city	in
Gogrial	gogrial	Gogrial	city	in
Gôh-Djiboua|,s	goh-djiboua	Gôh-Djiboua	region	alone
Gohadi	gohadi	Gohadi	city	in
Gohana	gohana	Gohana	city	in
Goiana	goiana	Goiana	city	in
Goianésia	goianesia	Goianésia	city	in
Goiás	goias	Goiás	region	in
Goiatuba	goiatuba	Goiatuba	city	in
Gojo	gojo	Gojo	city	in
Gojra|,s	gojra	Gojra	city	alone
Gokak	gokak	Gokak	city	in
Gokarna	gokarna	Gokarna	city	in
Göksun	goksun	Göksun	city	in
Gola Gokarannath|,s	gola-gokarannath	Gola Gokarannath	city	alone
Golaghat	golaghat	Golaghat	city	in
Gölbaşı	golbasi	Gölbaşı	city	in
Golborne	golborne	Golborne	city	in
Gölcük	golcuk	Gölcük	city	in
Golden	golden	Golden	city	no
Golders Green|,s	golders-green	Golders Green	city	alone
Goldsboro	goldsboro	Goldsboro	city	in
Golestan|,s	golestan	Golestan	region	alone
Goleta	goleta	Schoner	city	in
Schoner	goleta	Schoner	city	in
Golpayegan	golpayegan	Golpayegan	city	in
Gombe|,s	gombe	Gombe	city	alone
Gombong	gombong	Gombong	city	in
Gomoh	gomoh	Gomoh	city	in
Gonabad	gonabad	Gonabad	city	in
Gonayiv	gonaives	Gonaïves	city	in
Gonaïves	gonaives	Gonaïves	city	in
Gonbad-e Kavus	gonbad-e-kavus	Gonbad-e Kavus	city	alone
Gonda City|,s	gonda-city	Gonda City	city	alone
Gondal|,s	gondal	Gondal	city	alone
Gonder|,s	gonder	Gonder	city	alone
Gondia|,s	gondia	Gondia	city	alone
Gondomar	gondomar	Gondomar	city	in
Gönen	gonen	Gönen	city	in
Gonesse	gonesse	Gonesse	city	in
Gongchangling	gongchangling	Gongchangling	city	in
Gongguan	gongguan	Gongguan	city	in
Gongju	gongju	Gongju	city	in
Gongqingcheng	gongqingcheng	Gongqingcheng	city	in
Gongyi	gongyi	Gongyi	city	in
Gongzhuling|,s	gongzhuling	Gongzhuling	city	alone
Goodings Grove|,s	goodings-grove	Goodings Grove	city	alone
Goodlettsville	goodlettsville	Goodlettsville	city	in
Goole	goole	Goole	city	in
Goose Bay|,s	goose-bay	Goose Bay	city	alone
Goose Creek|,s	goose-creek	Goose Creek	city	alone
Gopalganj	gopalganj	Gopalganj	city	in
Gorakhpur|,s	gorakhpur	Gorakhpur	city	alone
Görele	gorele	Görele	city	in
Gorgan|,s	gorgan	Gorgan	city	alone
Gorgol|,s	gorgol	Gorgol	region	alone
Garkum	gorinchem	Gorinchem	city	in
Gorinchem	gorinchem	Gorinchem	city	in
Gorizia	gorizia	Görz	city	in
Görz	gorizia	Görz	city	in
Gorj	gorj	Gorj	region	in
Gorlice	gorlice	Gorlice	city	no
Gorlicės	gorlice	Gorlice	city	in
Gorna Oryahovitsa|,s	gorna-oryahovitsa	Gorna Oryahovitsa	city	alone
Gorno-Altaisk|,s	gorno-altaysk	Gorno-Altaisk	city	alone
Gorno-Altaysk|,s	gorno-altaysk	Gorno-Altaisk	city	alone
Berg-Badachschan|,s	gorno-badakhshan	Berg-Badachschan	region	alone
Gorodets	gorodets	Gorodez	city	in
Gorodez	gorodets	Gorodez	city	in
Qorodets	gorodets	Gorodez	city	in
Gorontalo|,s	gorontalo	Gorontalo	city	alone
Gorseinon	gorseinon	Gorseinon	city	in
Gorjatschewodski	goryachevodskiy	Gorjatschewodski	city	in
Goryachevodskiy	goryachevodskiy	Gorjatschewodski	city	in
Gorjatschi Kljutsch|,s	goryachiy-klyuch	Gorjatschi Kljutsch	city	alone
Goryachiy Klyuch|,s	goryachiy-klyuch	Gorjatschi Kljutsch	city	alone
Gorzów Wielkopolski|,s	gorzow-wielkopolski	Gorzów Wielkopolski	city	alone
Gožuvas	gorzow-wielkopolski	Gorzów Wielkopolski	city	alone
Lãdzbarg|,s	gorzow-wielkopolski	Gorzów Wielkopolski	city	alone
Gosaba|,s	gosaba	Gosaba	city	alone
Gose	gose	Gose	city	in
Gosen	gosen	Gosen	city	in
Goseong	goseong	Goseong	city	in
Gosforth	gosforth	Gosforth	city	in
Goshen	goshen	Goshen	city	in
Goshogawara	goshogawara	Goshogawara	city	in
Gosport	gosport	Gosport	city	in
Gossau SG|,s	gossau	Gossau SG	city	alone
Gossau|,s	gossau	Gossau SG	city	alone
Gostivar	gostivar	Gostivar	city	in
Gostivari	gostivar	Gostivar	city	in
Gotenba	gotenba	Gotenba	city	in
Gotlands län|,s	gotland	Gotland	region	alone
Gouda	gouda	Gouda	city	no
Goulburn	goulburn	Goulburn	city	in
Gourma|,s	gourma	Gourma	region	alone
Goussainville	goussainville	Goussainville	city	in
Governador Valadares	governador-valadares	Governador Valadares	city	alone
Gobi-Altai-Aimag|,s	govi-altai	Gobi-Altai-Aimag	region	alone
Govĭ-Altay|,s	govi-altay	Govĭ-Altay	region	alone
Govĭ-Sumber|,s	govi-sumber	Govĭ-Sumber	region	alone
Govĭsümber Aymag|,s	govi-sumber	Govĭ-Sumber	region	alone
Gobi-Sümber-Aimag|,s	govisumber	Gobi-Sümber-Aimag	region	alone
Gowurdak	gowurdak	Gowurdak	city	in
Goya	goya	Goya	city	no
Goyang-si|,s	goyang-si	Goyang-si	city	alone
Göyçay	goycay	Göyçay	city	in
Goyerkata	goyerkata	Goyerkata	city	in
Graaff Reinet|,s	graaff-reinet	Graaff-Reinet	city	alone
Graaff-Reinet|,s	graaff-reinet	Graaff-Reinet	city	alone
Grabouw	grabouw	Grabouw	city	in
Gracias a Dios	gracias-a-dios	Gracias a Dios	region	alone
Grafton	grafton	Grafton	city	in
Gragnano	gragnano	Gragnano	city	in
Graham	graham	Graham	city	no
Grahamstown	grahamstown	Grahamstown	city	in
Grajaú	grajau	Grajaú	city	in
Granadero Baigorria|,s	granadero-baigorria	Granadero Baigorria	city	alone
Granadilla de Abona|,s	granadilla-de-abona	Granadilla de Abona	city	alone
Granby	granby	Granby	city	in
Grand’Anse	grand-anse	Grand’Anse	region	alone
Grand Bassa|,s	grand-bassa	Grand Bassa	region	alone
Grand-Bassam|,s	grand-bassam	Grand-Bassam	city	alone
Grand Cape Mount|,s	grand-cape-mount	Grand Cape Mount	region	alone
Grand Casablanca|,s	grand-casablanca	Grand Casablanca	region	alone
Grand Cay|,s	grand-cay	Grand Cay	region	alone
Grand Est|,s	grand-est	Grand Est	region	alone
Grand Forks	grand-forks	Grand Forks	city	alone
Grand Gedeh|,s	grand-gedeh	Grand Gedeh	region	alone
Grand Island|,s	grand-island	Grand Island	city	alone
Grand Junction|,s	grand-junction	Grand Junction	city	alone
Grand Kru|,s	grand-kru	Grand Kru	region	alone
Grand Port|,s	grand-port	Grand Port	region	alone
Grand Prairie|,s	grand-prairie	Grand Prairie	city	alone
Grand Turk|,s	grand-turk	Grand Turk	city	alone
Grande Comore|,s	grande-comore	Grande Comore	region	alone
Grande Prairie|,s	grande-prairie	Grande Prairie	city	alone
Grandview	grandview	Grandview	city	in
Grandville	grandville	Grandville	city	in
Grangemouth	grangemouth	Grangemouth	city	in
Granger	granger	Granger	city	in
Grand-Goâve|,s	grangwav	Grangwav	city	alone
Grangwav	grangwav	Grangwav	city	in
Granite Bay|,s	granite-bay	Granite Bay	city	alone
Granite City|,s	granite-city	Granite City	city	alone
Graniteville	graniteville	Graniteville	city	in
Granja	granja	Granja	city	in
Granma|,s	granma	Granma	region	alone
Granollers	granollers	Granollers	city	in
Grantham	grantham	Grantham	city	in
Grants Pass	grants-pass	Grants Pass	city	alone
Grao de Murviedro|,s	grao-de-murviedro	Grao de Murviedro	city	alone
Grapevine	grapevine	Grapevine	city	in
Grasse	grasse	Grasse	city	in
Gravatá	gravata	Gravatá	city	in
Gravataí|,s	gravatai	Gravataí	city	alone
Gravesend|,s	gravesend	Gravesend	city	alone
Gravina di Catania|,s	gravina-di-catania	Gravina di Catania	city	alone
Gravina|,s in Puglia	gravina-in-puglia	Gravina in Puglia	city	alone
Grays	grays	Grays	city	no
Grayslake	grayslake	Grayslake	city	in
Great Bend|,s	great-bend	Great Bend	city	alone
Great Falls	great-falls	Great Falls	city	alone
Great Kills	great-kills	Great Kills	city	alone
Great Malvern|,s	great-malvern	Great Malvern	city	alone
Great Sankey|,s	great-sankey	Great Sankey	city	alone
Great Wyrley|,s	great-wyrley	Great Wyrley	city	alone
Great Yarmouth|,s	great-yarmouth	Great Yarmouth	city	alone
Greater Accra|,s	greater-accra	Greater Accra	region	alone
Greater Noida|,s	greater-noida	Greater Noida	city	alone
Greater Northdale|,s	greater-northdale	Greater Northdale	city	alone
Großpolen|,s	greater-poland	Großpolen	region	alone
Greater Sudbury|,s	greater-sudbury	Greater Sudbury	city	alone
Greater Upper Marlboro|,s	greater-upper-marlboro	Greater Upper Marlboro	city	alone
Greeley	greeley	Greeley	city	no
Green	green	Green	city	no
Greenacres City|,s	greenacres-city	Greenacres City	city	alone
Greenbelt	greenbelt	Greenbelt	city	in
Greenburgh	greenburgh	Greenburgh	city	in
Greeneville	greeneville	Greeneville	city	in
Greenfield	greenfield	Greenfield	city	in
Greenford	greenford	Greenford	city	in
Greenock	greenock	Greenock	city	in
Greenville	greenville	Greenville	city	no
Greenwood	greenwood	Greenwood	city	in
Greenwood Village|,s	greenwood-village	Greenwood Village	city	alone
Greer	greer	Greer	city	no
Grefrath	grefrath	Grefrath	city	in
Gremda	gremda	Gremda	city	in
Granges	grenchen	Grenchen	city	in
Grenchen	grenchen	Grenchen	city	in
Gresham|,s	gresham	Gresham	city	alone
Gresik	gresik	Gresik	city	in
Gressier	gressier	Gressier	city	in
Gretna	gretna	Gretna	city	in
Greve	greve	Greve	city	in
Greven	greven	Greven	city	in
Grevenmacher|,s	grevenmacher	Grevenmacher	region	alone
Greystones	greystones	Greystones	city	in
Griesheim|,s	griesheim	Griesheim	city	alone
Griffin	griffin	Griffin	city	no
Griffith	griffith	Griffith	city	no
Grimbergen	grimbergen	Grimbergen	city	in
Gröbenzell|,s	grobenzell	Gröbenzell	city	alone
Grodnenskaja|,s	grodnenskaya	Grodnenskaja	region	alone
Grodzisk Mazowiecki|,s	grodzisk-mazowiecki	Grodzisk Mazowiecki	city	alone
Mazovijos Grodziskas	grodzisk-mazowiecki	Grodzisk Mazowiecki	city	alone
Grogol|,s	grogol	Grogol	city	alone
Groß-Gerau|,s	gross-gerau	Groß-Gerau	city	alone
Groß-Umstadt|,s	gross-umstadt	Groß-Umstadt	city	alone
Grosse Pointe Woods	grosse-pointe-woods	Grosse Pointe Woods	city	alone
Großenhain	grossenhain	Großenhain	city	in
Grosseto	grosseto	Grosseto	city	in
Großostheim|,s	grossostheim	Großostheim	city	alone
Grottaglie	grottaglie	Grottaglie	city	in
Grouville|,s	grouville	Grouville	region	alone
Grove	grove	Grove	city	no
Groves	groves	Groves	city	in
Graudenz	grudziadz	Graudenz	city	in
Grudziondzas	grudziadz	Graudenz	city	in
Grudziądz	grudziadz	Graudenz	city	in
Grëdządz	grudziadz	Graudenz	city	in
Grugliasco	grugliasco	Grugliasco	city	in
Grjasi	gryazi	Grjasi	city	in
Gryazi	gryazi	Grjasi	city	in
Guacamayas	guacamayas	Guacamayas	city	in
Guacara|,s	guacara	Guacara	city	alone
Guadalajara de Buga|,s	guadalajara-de-buga	Guadalajara de Buga	city	alone
Guadalcanal	guadalcanal	Guadalcanal	city	in
Ciudad Guadalupe|,s	guadalupe	Ciudad Guadalupe	city	alone
Guadalupe	guadalupe	Ciudad Guadalupe	city	no
Guaíba|,s	guaiba	Guaíba	city	alone
Guáimaro	guaimaro	Guáimaro	city	in
Guainía|,s	guainia	Guainía	region	alone
Guaíra	guaira	Guaíra	city	in
Guairá|,s	guaira-py	Guairá	region	alone
Guajará-Mirim|,s	guajara-mirim	Guajará-Mirim	city	alone
Gualeguay	gualeguay	Gualeguay	city	in
Gualeguaychú	gualeguaychu	Gualeguaychú	city	in
Guamúchil	guamuchil	Guamúchil	city	in
Guanabacoa|,s	guanabacoa	Guanabacoa	city	alone
Guanacaste|,s	guanacaste	Guanacaste	region	alone
Guanajay	guanajay	Guanajay	city	in
Guanajuato	guanajuato-city	Guanajuato	city	in
Guanajuato City|,s	guanajuato-city	Guanajuato	city	alone
Guanambi	guanambi	Guanambi	city	in
Guanare|,s	guanare	Guanare	city	alone
Guanarito	guanarito	Guanarito	city	in
Guandu	guandu	Guandu	city	in
Guang’an	guang-an	Guang’an	city	alone
Guangcun	guangcun	Guangcun	city	in
Guangming|,s	guangming	Guangming	city	alone
Guangshui|,s	guangshui	Guangshui	city	alone
Guangxi Zhuang Autonomous	guangxi-zhuang-autonomous	Guangxi Zhuang Autonomous	region	alone
Guangyuan|,s	guangyuan	Guangyuan	city	alone
Kwangyüanhsien|,s	guangyuan	Guangyuan	city	alone
Guanhu	guanhu	Guanhu	city	in
Guánica|,s	guanica	Guánica	region	alone
Guankou|,s	guankou	Guankou	city	alone
Guanshan	guanshan	Guanshan	city	in
Guanyin	guanyin	Guanyin	city	in
Guanzhuang	guanzhuang	Guanzhuang	city	in
Guapimirim	guapimirim	Guapimirim	city	in
Guarabira	guarabira	Guarabira	city	in
Guarapari|,s	guarapari	Guarapari	city	alone
Guarapuava|,s	guarapuava	Guarapuava	city	alone
Guararapes	guararapes	Guararapes	city	in
Guaratinguetá|,s	guaratingueta	Guaratinguetá	city	alone
Guarda	guarda	Guarda	city	no
Guarenas	guarenas	Guarenas	city	alone
Guariba	guariba	Guariba	city	in
Guárico|,s	guarico	Guárico	region	alone
Guarujá|,s	guaruja	Guarujá	city	alone
Guarulhos	guarulhos	Guarulhos	city	alone
Guasave	guasave	Guasave	city	in
Guasdualito	guasdualito	Guasdualito	city	in
Guasipati	guasipati	Guasipati	city	in
Guatire|,s	guatire	Guatire	city	alone
Guaviare|,s	guaviare	Guaviare	region	alone
Guaxupé	guaxupe	Guaxupé	city	in
Guayama|,s	guayama	Guayama	region	alone
Guayanilla|,s	guayanilla	Guayanilla	region	alone
Guayaramerín	guayaramerin	Guayaramerín	city	in
Guayas	guayas	Guayas	region	alone
Guaymas	guaymas	Guaymas	city	alone
Guaynabo	guaynabo	Guaynabo	city	in
Gubacha	gubakha	Gubacha	city	in
Gubakha	gubakha	Gubacha	city	in
Qubaxa	gubakha	Gubacha	city	in
Gubkin	gubkin	Gubkin	city	in
Qubkin	gubkin	Gubkin	city	in
Gucheng	gucheng	Gucheng	city	in
Gucheng Chengguanzhen|,s	gucheng-chengguanzhen	Gucheng Chengguanzhen	city	alone
Ku-ch’eng	gucheng-chengguanzhen	Gucheng Chengguanzhen	city	alone
Gudalur	gudalur	Gudalur	city	in
Gudivada|,s	gudivada	Gudivada	city	alone
Gudiyatham	gudiyatham	Gudiyatham	city	in
Gudong	gudong	Gudong	city	in
Gudur	gudur	Gudur	city	in
Guduvancheri	guduvancheri	Guduvancheri	city	in
Gueckedou	gueckedou	Gueckedou	city	in
Guéckédou|,s	gueckedou-gn	Guéckédou	region	alone
Guelders	guelders	Guelders	city	in
Guelma|,s	guelma	Guelma	city	alone
Guelmim	guelmim	Guelmim	city	in
Guelmim-Es Semara|,s	guelmim-es-semara	Guelmim-Es Semara	region	alone
Guelmim-Oued Noun|,s	guelmim-oued-noun	Guelmim-Oued Noun	region	alone
Guelph|,s	guelph	Guelph	city	alone
Guéra	guera	Guéra	region	in
Guercif	guercif	Guercif	city	in
Guerrero	guerrero	Guerrero	region	no
Guider	guider	Guider	city	in
Guidimaka|,s	guidimaka	Guidimaka	region	alone
Guidonia Montecelio|,s	guidonia-montecelio	Guidonia Montecelio	city	alone
Guigang|,s	guigang	Guigang	city	alone
Guiglo	guiglo	Guiglo	city	in
Güigüe	guigue	Güigüe	city	in
Guiguinto	guiguinto	Guiguinto	city	in
Guilford	guilford	Guilford	city	in
Guilin|,s	guilin	Guilin	city	alone
Guimarães	guimaraes	Guimarães	city	no
Guimaras	guimaras	Guimaras	region	alone
Guimba	guimba	Guimba	city	in
Güines	guines	Güines	city	in
Guiping	guiping	Guiping	city	in
Güira de Melena|,s	guira-de-melena	Güira de Melena	city	alone
Guiren	guiren	Guiren	city	in
Güiria	guiria	Güiria	city	in
Guisborough	guisborough	Guisborough	city	in
Guiseley	guiseley	Guiseley	city	in
Guixi	guixi	Guixi	city	in
Gujar Khan|,s	gujar-khan	Gujar Khan	city	alone
Gujo	gujo	Gujo	city	in
Gujranwala|,s	gujranwala	Gujranwala	city	alone
Gujrat|,s	gujrat	Gujrat	city	alone
Gukovo	gukovo	Gukowo	city	in
Gukowo	gukovo	Gukowo	city	in
Gul'kevichi	gul-kevichi	Gulkewitschi	city	in
Gulkewitschi	gul-kevichi	Gulkewitschi	city	in
Gulabpura	gulabpura	Gulabpura	city	in
Gulaothi	gulaothi	Gulaothi	city	in
Gulariya	gulariya	Gulariya	city	in
Gulbarga|,s	gulbarga	Gulbarga	city	alone
Guledagudda	guledagudda	Guledagudda	city	in
Gulf	gulf	Gulf	region	no
Gulfport	gulfport	Gulfport	city	in
Guli|,s	guli	Guli	city	alone
Gulin|,s	gulin	Gulin	city	alone
Guliston	guliston	Guliston	city	in
Gulu	gulu	Gulu	city	in
Gumel	gumel	Gumel	city	in
Gumi	gumi	Gumi	city	in
Gumia	gumia	Gumia	city	in
Gumla	gumla	Gumla	city	in
Gummersbach|,s	gummersbach	Gummersbach	city	alone
Gummi	gummi	Gummi	city	in
Gümüşhane	gumushane	Gümüşhane	city	in
Guna	guna	Guna	city	in
Guna Yala|,s	guna-yala	Guna Yala	region	alone
Gundlupet	gundlupet	Gundlupet	city	in
Gunma	gunma	Gunma	region	in
Gunpo|,s	gunpo	Gunpo	city	alone
Gunsan|,s	gunsan	Kunsan	city	alone
Kunsan|,s	gunsan	Kunsan	city	alone
Guntakal|,s	guntakal	Guntakal	city	alone
Guntur|,s	guntur	Guntur	city	alone
Günzburg|,s	gunzburg	Günzburg	city	alone
Gunzenhausen|,s	gunzenhausen	Gunzenhausen	city	alone
Guojia	guojia	Guojia	city	in
Guozhen	guozhen	Guozhen	city	in
Gupi	gupi	Gupi	city	in
Gur'yevsk	gur-yevsk	Gurjewsk	city	in
Gurjewsk	gur-yevsk	Gurjewsk	city	in
Gurabo|,s	gurabo	Gurabo	region	alone
Gurgaon|,s	gurgaon	Gurgaon	city	alone
Guri-si|,s	guri-si	Guri-si	city	alone
Gurien|,s	guria	Gurien	region	alone
Gurlan	gurlan	Gurlan	city	in
Gurnee	gurnee	Gurnee	city	in
Güroymak	guroymak	Güroymak	city	in
Gürpınar	gurpinar	Gürpınar	city	in
Gursahaiganj	gursahaiganj	Gursahaiganj	city	in
Gursarai	gursarai	Gursarai	city	in
Gurupi	gurupi	Gurupi	city	in
Gus'-Khrustal'nyy	gus-khrustal-nyy	Gus-Chrustalny	city	alone
Gus-Chrustalny|,s	gus-khrustal-nyy	Gus-Chrustalny	city	alone
Gusau|,s	gusau	Gusau	city	alone
Gumbinnen	gusev	Gumbinnen	city	in
Gusev	gusev	Gumbinnen	city	no
Qusev	gusev	Gumbinnen	city	in
Gushikawa	gushikawa	Gushikawa	city	in
Gushu	gushu	Gushu	city	in
Tang-t’u	gushu	Gushu	city	alone
Gusinje|,s	gusinje	Gusinje	region	alone
Opština Gusinje|,s	gusinje	Gusinje	region	alone
Guskhara	guskhara	Guskhara	city	in
Gusong	gusong	Gusong	city	in
Gauhati|,s	guwahati	Guwahati	city	alone
Guyancourt	guyancourt	Guyancourt	city	in
Guye	guye	Guye	city	in
Guyong|,s	guyong	Guyong	city	alone
Guyoville	guyoville	Guyoville	city	in
Guyuan|,s	guyuan	Guyuan	city	alone
Gwalior|,s	gwalior	Gwalior	city	alone
Gwangmyeong|,s	gwangmyeong	Gwangmyeong	city	alone
Gweru|,s	gweru	Gweru	city	alone
Gwynedd|,s	gwynedd	Gwynedd	region	alone
Gwynn Oak|,s	gwynn-oak	Gwynn Oak	city	alone
Gyanpur|,s	gyanpur	Gyanpur	city	alone
Gyeonggi-do|,s	gyeonggi	Gyeonggi-do	region	alone
Gyeongju|,s	gyeongju	Gyeongju	city	alone
Gyeongsan-si|,s	gyeongsan-si	Gyeongsan-si	city	alone
Gyoda	gyoda	Gyoda	city	in
Gengeß	gyongyos	Gengeß	city	in
Gyöngyös	gyongyos	Gengeß	city	in
Raab	gyor	Győr	city	no
Győr-Moson-Sopron|,s	gyor-moson-sopron	Győr-Moson-Sopron	region	alone
Gyula	gyula	Gyula	city	no
Ha'apai	ha-apai	Ha'apai	region	alone
Hà Đông|,s	ha-dong	Hà Đông	city	alone
Hà Giang|,s	ha-giang	Hà Giang	city	alone
Ha'il	ha-il	Ha'il	city	alone
Ha’il	ha-il-sa	Ha’il	region	in
Hà Nam|,s	ha-nam	Hà Nam	region	alone
Hà Tiên|,s	ha-tien	Hà Tiên	city	alone
Ha Thin|,s	ha-tinh	Ha Thin	city	alone
Hà Tĩnh|,s	ha-tinh	Ha Thin	city	alone
Haa	haa	Haa	region	in
Haan	haan	Haan	city	no
Haar	haar	Haar	city	no
Habboûch	habbouch	Habboûch	city	in
Habiganj	habiganj	Habiganj	city	in
Habra|,s	habra	Habra	city	alone
Hachinohe|,s	hachinohe	Hachinohe	city	alone
Hachioji|,s	hachioji	Hachioji	city	alone
Hacienda Heights	hacienda-heights	Hacienda Heights	city	alone
Hacienda La Calera|,s	hacienda-la-calera	Hacienda La Calera	city	alone
Hacienda Santa Fe|,s	hacienda-santa-fe	Hacienda Santa Fe	city	alone
Hackensack	hackensack	Hackensack	city	in
Hadagalli	hadagalli	Hadagalli	city	in
Hadali	hadali	Hadali	city	in
Hadano|,s	hadano	Hadano	city	alone
Hadapu Zhen|,s	hadapu-zhen	Hadapu Zhen	city	alone
Hadejia|,s	hadejia	Hadejia	city	alone
Chadera	hadera	Chadera	city	in
Hadera	hadera	Chadera	city	in
Hadgaon	hadgaon	Hadgaon	city	in
Ḩadithah	hadithah	Ḩadithah	city	in
Hadjer-Lamis	hadjer-lamis	Hadjer-Lamis	region	alone
Hadjout	hadjout	Hadjout	city	in
Hadleigh	hadleigh	Hadleigh	city	in
Hadramaut|,s	hadramaut	Hadramaut	region	alone
Haeju|,s	haeju	Haeju	city	alone
Hafar Al-Batin|,s	hafar-al-batin	Hafar Al-Batin	city	alone
Hafizabad|,s	hafizabad	Hafizabad	city	alone
Haflong	haflong	Haflong	city	in
Hafnarfjordur	hafnarfjordur	Hafnarfjörður	city	in
Hafnarfjörður	hafnarfjordur	Hafnarfjörður	city	in
Hagatna|,s	hagatna	Hagatna	region	alone
Hagere Hiywet|,s	hagere-hiywet	Hagere Hiywet	city	alone
Hagerstown	hagerstown	Hagerstown	city	in
Hagi	hagi	Hagi	city	in
Hagonoy|,s	hagonoy	Hagonoy	city	alone
Hagunoy|,s	hagonoy	Hagonoy	city	alone
Hagenau	haguenau	Hagenau	city	in
Haguenau	haguenau	Hagenau	city	in
Hải Dương|,s	hai-duong	Hải Dương	city	alone
Thành Phố Hải Dương|,s	hai-duong	Hải Dương	city	alone
Haicheng|,s	haicheng	Haicheng	city	alone
Haiger	haiger	Haiger	city	in
Haikou|,s	haikou	Haikou	city	alone
Xeyko shehir|,s	haikou	Haikou	city	alone
Hailakandi	hailakandi	Hailakandi	city	in
Hailar|,s	hailar	Hailar	city	alone
Hailin	hailin	Hailin	city	in
Hailsham	hailsham	Hailsham	city	in
Hailun|,s	hailun	Hailun	city	alone
Haimen|,s	haimen	Haimen	city	alone
Hennegau|,s	hainaut	Hennegau	region	alone
Haines City|,s	haines-city	Haines City	city	alone
Haining	haining	Haining	city	in
Haitou	haitou	Haitou	city	in
Haiyang	haiyang	Haiyang	city	in
Haizhou	haizhou	Haizhou	city	in
Hajdú-Bihar|,s	hajdu-bihar	Hajdú-Bihar	region	alone
Betschermen	hajduboszormeny	Betschermen	city	in
Hajdúböszörmény	hajduboszormeny	Betschermen	city	in
Hajiawa	hajiawa	Hajiawa	city	in
Hajiganj	hajiganj	Hajiganj	city	in
Hajin	hajin	Hajin	city	in
Hajipur|,s	hajipur	Hajipur	city	alone
Ḩajjah	hajjah	Ḩajjah	city	in
Haddscha|,s	hajjah-ye	Haddscha	region	alone
Hakkâri	hakkari	Hakkâri	city	in
Hakodate|,s	hakodate	Hakodate	city	alone
Hala	hala	Hala	city	in
Haldensleben I|,s	haldensleben-i	Haldensleben I	city	alone
Haldia|,s	haldia	Haldia	city	alone
Haldwani|,s	haldwani	Haldwani	city	alone
Hale	hale	Hale	city	in
Halesowen	halesowen	Halesowen	city	in
Half Way Tree|,s	half-way-tree	Half Way Tree	city	alone
Halisahar|,s	halisahar	Halisahar	city	alone
Hallands län|,s	halland	Hallands län	region	alone
Hallandale	hallandale	Hallandale	city	in
Halle-Neustadt|,s	halle-neustadt	Halle-Neustadt	city	alone
Halmstad	halmstad	Halmstad	city	in
Halol	halol	Halol	city	in
Halstenbek	halstenbek	Halstenbek	city	in
Haltern|,s am See	haltern-am-see	Haltern in Westfalen	city	alone
Haltern|,s in Westfalen	haltern-am-see	Haltern in Westfalen	city	alone
Haltom City|,s	haltom-city	Haltom City	city	alone
Borough of Halton|,s	halton	Borough of Halton	region	alone
Halvad	halvad	Halvad	city	in
Halver	halver	Halver	city	in
Ham Lake|,s	ham-lake	Ham Lake	city	alone
Hamada	hamada	Hamada	city	in
Hamadan|,s	hamadan	Hamadan	city	alone
Hamakita	hamakita	Hamakita	city	in
Hamamatsu|,s	hamamatsu	Hamamatsu	city	alone
Hamanoichi	hamanoichi	Hamanoichi	city	in
Hamar	hamar	Hamar	city	in
Hámar	hamar	Hamar	city	in
Hambantota|,s	hambantota	Hambantota	region	alone
Hamden	hamden	Hamden	city	in
Hämeenlinna	hameenlinna	Hämeenlinna	city	in
Tavastehus	hameenlinna	Hämeenlinna	city	in
Hamgyŏng-bukto|,s	hamgyong-bukto	Hamgyŏng-bukto	region	alone
Hamhung|,s	hamhung	Hamhŭng	city	alone
Hamhŭng|,s	hamhung	Hamhŭng	city	alone
Hamirpur	hamirpur	Hamirpur	city	in
Hamma Bouziane|,s	hamma-bouziane	Hamma Bouziane	city	alone
Hammam Bou Hadjar|,s	hammam-bou-hadjar	Hammam Bou Hadjar	city	alone
Hammam-Lif|,s	hammam-lif	Hammam-Lif	city	alone
Hammam Sousse|,s	hammam-sousse	Hammam Sousse	city	alone
Hammamet	hammamet	Hammamet	city	in
Hammersmith and Fulham|,s	hammersmith-and-fulham	Hammersmith and Fulham	region	alone
Hamminkeln	hamminkeln	Hamminkeln	city	in
Hammond	hammond	Hammond	city	no
Hampton	hampton	Hampton	city	no
Hamtramck	hamtramck	Hamtramck	city	in
Hanahan	hanahan	Hanahan	city	in
Hanam|,s	hanam	Hanam	city	alone
Hanamaki	hanamaki	Hanamaki	city	in
Hanawa	hanawa	Hanawa	city	in
Hancheng	hancheng	Hancheng	city	in
Hanchuan	hanchuan	Hanchuan	city	in
Handa|,s	handa	Handa	city	alone
Handan|,s	handan	Handan	city	alone
Hanford	hanford	Hanford	city	in
Hangal	hangal	Hangal	city	in
Hangu|,s	hangu	Hangu	city	alone
Haninge	haninge	Haninge	city	in
Hannibal	hannibal	Hannibal	city	in
Hanno	hanno	Hanno	city	no
Hann. Münden|,s	hannoversch-munden	Hann. Münden	city	alone
Hannoversch Münden|,s	hannoversch-munden	Hann. Münden	city	alone
Hanover Park|,s	hanover-park	Hanover Park	city	alone
Hansi	hansi	Hansi	city	in
Hanting	hanting	Hanting	city	in
Hanumangarh|,s	hanumangarh	Hanumangarh	city	alone
Hanwang	hanwang	Hanwang	city	in
Hanworth	hanworth	Hanworth	city	in
Hanyin Chengguanzhen|,s	hanyin-chengguanzhen	Hanyin Chengguanzhen	city	alone
Hanyu	hanyu	Hanyu	city	in
Hanyuan	hanyuan	Hanyuan	city	in
Hanzhong|,s	hanzhong	Hanzhong	city	alone
Haojiaqiao	haojiaqiao	Haojiaqiao	city	in
Haomen	haomen	Haomen	city	in
Hapur|,s	hapur	Hapur	city	alone
Haqqulobod	haqqulobod	Haqqulobod	city	in
Xaqqulobod	haqqulobod	Haqqulobod	city	in
Harar	harar	Harar	city	in
Harari|,s	harari	Harari	region	alone
Hareri Hizb Kilil|,s	harari	Harari	region	alone
Ḩarasta	harasta	Ḩarasta	city	in
Ḩirista	harasta	Ḩarasta	city	in
Harda	harda	Harda	city	in
Hardap|,s	hardap	Hardap	region	alone
Hardenberg	hardenberg	Hardenberg	city	in
Harderwijk	harderwijk	Harderwijk	city	in
Hardoi|,s	hardoi	Hardoi	city	alone
Harelbeke	harelbeke	Harelbeke	city	in
Haren	haren	Haren	city	in
Harghita|,s	harghita	Harghita	region	alone
Haridwar|,s	haridwar	Haridwar	city	alone
Harihar	harihar	Harihar	city	in
Haringey|,s	haringey	Haringey	region	alone
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
Harunabad	harunabad	Harunabad	city	in
Harvey	harvey	Harvey	city	no
Harwich	harwich	Harwich	city	in
Haryana|,s	haryana	Haryana	region	alone
Hasaki	hasaki	Hasaki	city	in
Hasanpur	hasanpur	Hasanpur	city	in
Haselbachtal	haselbachtal	Haselbachtal	city	in
Hashimoto	hashimoto	Hashimoto	city	in
Hashtpar	hashtpar	Hashtpar	city	in
Hasilpur	hasilpur	Hasilpur	city	in
Hasimara	hasimara	Hasimara	city	in
Haskovo	haskovo	Haskovo	city	in
Haslett	haslett	Haslett	city	in
Haslingden	haslingden	Haslingden	city	in
Hassan	hassan	Hassan	city	no
Hasselt	hasselt	Hasselt	city	in
Hassi Messaoud|,s	hassi-messaoud	Hassi Messaoud	city	alone
Haßloch	hassloch	Haßloch	city	in
Hasuda	hasuda	Hasuda	city	in
Hatay	hatay	Hatay	region	in
Hatfield	hatfield	Hatfield	city	in
Hathras	hathras	Hathras	city	alone
Hatillo|,s	hatillo	Hatillo	region	alone
Hato Mayor|,s	hato-mayor	Hato Mayor	region	alone
Hato Mayor del Rey|,s	hato-mayor-del-rey	Hato Mayor del Rey	city	alone
Hatogaya-honcho|,s	hatogaya-honcho	Hatogaya-honcho	city	alone
Hatsukaichi	hatsukaichi	Hatsukaichi	city	in
Hatta	hatta	Hatta	city	in
Hattersheim|,s	hattersheim	Hattersheim	city	alone
Hattiesburg	hattiesburg	Hattiesburg	city	in
Hâu Giang|,s	hau-giang	Hâu Giang	region	alone
Haugesund	haugesund	Haugesund	city	in
Hauppauge	hauppauge	Hauppauge	city	in
Haut-Katanga|,s	haut-katanga	Haut-Katanga	region	alone
Haut-Lomami|,s	haut-lomami	Haut-Lomami	region	alone
Haut-Mbomou|,s	haut-mbomou	Haut-Mbomou	region	alone
Haut-Ogooué|,s	haut-ogooue	Haut-Ogooué	region	alone
Haut-Rhin|,s	haut-rhin	Haut-Rhin	region	alone
Haut-Uele|,s	haut-uele	Haut-Uele	region	alone
Haute-Corse|,s	haute-corse	Haute-Corse	region	alone
Haute-Garonne|,s	haute-garonne	Haute-Garonne	region	alone
Haute-Kotto|,s	haute-kotto	Haute-Kotto	region	alone
Haute-Loire|,s	haute-loire	Haute-Loire	region	alone
Haute-Marne|,s	haute-marne	Haute-Marne	region	alone
Haute-Saône|,s	haute-saone	Haute-Saône	region	alone
Haute-Savoie|,s	haute-savoie	Haute-Savoie	region	alone
Haute-Vienne|,s	haute-vienne	Haute-Vienne	region	alone
Hautes-Alpes	hautes-alpes	Hautes-Alpes	region	alone
Hautes-Pyrénées	hautes-pyrenees	Hautes-Pyrénées	region	alone
Hauts-Bassins	hauts-bassins	Hauts-Bassins	region	alone
Hauts-de-France	hauts-de-france	Hauts-de-France	region	alone
Hauts-de-Seine|,s	hauts-de-seine	Hauts-de-Seine	region	alone
Havant	havant	Havant	city	in
Haveli Lakha|,s	haveli-lakha	Haveli Lakha	city	alone
Havelian	havelian	Havelian	city	in
Havelock	havelock	Havelock	city	in
Haverhill	haverhill	Haverhill	city	in
Haveri	haveri	Haveri	city	in
Havering|,s	havering	Havering	region	alone
Havířov	havirov	Havířov	city	in
Havlíčkův Brod|,s	havlickuv-brod	Havlíčkův Brod	region	alone
Ḩawalli|,s	hawalli	Ḩawalli	city	alone
Hawalli|,s	hawalli-kw	Hawalli	region	alone
Hawarden	hawarden	Hawarden	city	in
Hawke’s Bay|,s	hawke-s-bay	Hawke’s Bay	region	alone
Hawke's Bay|,s	hawke-s-bay-nz	Hawke's Bay	region	alone
Ḩawsh 'Isá	hawsh-isa	Ḩawsh 'Isá	city	alone
Hawthorne	hawthorne	Hawthorne	city	in
Hayama	hayama	Hayama	city	in
Hayang	hayang	Hayang	city	in
Haydock	haydock	Haydock	city	in
Hayes	hayes	Hayes	city	no
Hayesville	hayesville	Hayesville	city	in
Hayling Island|,s	hayling-island	Hayling Island	city	alone
Hays	hays	Hays	city	in
Hajsyn	haysyn	Hajsyn	city	in
Haysyn	haysyn	Hajsyn	city	in
Hayward	hayward	Hayward	city	no
Haywards Heath|,s	haywards-heath	Haywards Heath	city	alone
Hazaribagh|,s	hazaribagh	Hazaribag	city	alone
Hazaribag|,s	hazaribagh	Hazaribag	city	alone
Hazelwood	hazelwood	Hazelwood	city	in
Hazleton	hazleton	Hazleton	city	in
Hazro City|,s	hazro-city	Hazro City	city	alone
Heanor	heanor	Heanor	city	in
Heba	heba	Heba	city	in
Hebburn	hebburn	Hebburn	city	in
Hebi|,s	hebi	Hebi	city	alone
Hechi|,s	hechi	Hechi	city	alone
Hechuan	hechuan	Hechuan	city	in
Hecun	hecun	Hecun	city	in
Hede	hede	Hede	city	in
Hedge End|,s	hedge-end	Hedge End	city	alone
Hedmark|,s	hedmark	Hedmark	region	alone
Hedong|,s	hedong	Hedong	city	alone
Heemskerk	heemskerk	Heemskerk	city	in
Heemstede	heemstede	Heemstede	city	in
Hiemstee	heemstede	Heemstede	city	in
Heerenveen	heerenveen	Heerenveen	city	in
It Hearrenfean|,s	heerenveen	Heerenveen	city	alone
Heerhugowaard	heerhugowaard	Heerhugowaard	city	in
Heerlen	heerlen	Heerlen	city	in
Hegang|,s	hegang	Hegang	city	alone
Hegou	hegou	Hegou	city	in
Heguan	heguan	Heguan	city	in
Heidenau|,s	heidenau	Heidenau	city	alone
Heidenheim|,s an der Brenz	heidenheim	Heidenheim	city	alone
Heihe|,s	heihe	Heihe	city	alone
Heilbad Heiligenstadt|,s	heilbad-heiligenstadt	Heilbad Heiligenstadt	city	alone
Heilbron	heilbron	Heilbron	city	in
Heiligenhaus	heiligenhaus	Heiligenhaus	city	in
Heishan	heishan	Heishan	city	in
Heist-op-den-Berg|,s	heist-op-den-berg	Heist-op-den-Berg	city	alone
Hejiang|,s	hejiang	Hejiang	city	alone
Hekinan	hekinan	Hekinan	city	in
Hekou	hekou	Hekou	city	in
Hela	hela	Hela	region	in
Helchteren	helchteren	Helchteren	city	in
Héliopolis	heliopolis	Héliopolis	city	in
Hellín	hellin	Hellín	city	in
Helmond	helmond	Helmond	city	in
Helong	helong	Helong	city	in
Helwan|,s	helwan	Helwan	city	alone
Hemel Hempstead|,s	hemel-hempstead	Hemel Hempstead	city	alone
Hemer	hemer	Hemer	city	no
Hemet	hemet	Hemet	city	in
Hemmingen|,s	hemmingen	Hemmingen	city	alone
Hempstead	hempstead	Hempstead	city	in
Hendala	hendala	Hendala	city	in
Hendek	hendek	Hendek	city	in
Henderson	henderson	Henderson	city	no
Hendersonville	hendersonville	Hendersonville	city	in
Hendrina	hendrina	Hendrina	city	in
Hengbei	hengbei	Hengbei	city	in
Heng-ch’un	hengchun	Hengchun	city	alone
Hengchun	hengchun	Hengchun	city	in
Hengelo	hengelo	Hengelo	city	in
Hengshan|,s	hengshan	Hengshan	city	alone
Hengshui|,s	hengshui	Hengshui	city	alone
Hengyang|,s	hengyang	Hengyang	city	alone
Xéngyang shehiri|,s	hengyang	Hengyang	city	alone
Hénin-Beaumont|,s	henin-beaumont	Hénin-Beaumont	city	alone
Hennaya	hennaya	Hennaya	city	in
Hennef|,s	hennef	Hennef	city	alone
Hennenman	hennenman	Hennenman	city	in
Hennigsdorf|,s	hennigsdorf	Hennigsdorf	city	alone
Henrietta	henrietta	Henrietta	city	no
Hentiy|,s	hentiy	Hentiy	region	alone
Hepingjie	hepingjie	Hepingjie	city	in
Hepo	hepo	Hepo	city	in
Ho-p’o	hepo	Hepo	city	alone
Heppenheim|,s	heppenheim-an-der-bergstrasse	Heppenheim	city	alone
Heppenheim|,s an der Bergstrasse	heppenheim-an-der-bergstrasse	Heppenheim	city	alone
Hepu	hepu	Hepu	city	in
Ho-p’u-hsien	hepu	Hepu	city	alone
Heqiao	heqiao	Heqiao	city	in
Ereğli	heraclea	Ereğli	city	in
Heraclea	heraclea	Ereğli	city	in
Iraklio|,s	heraklion	Heraklion	city	alone
Hérault|,s	herault	Hérault	region	alone
Herblay	herblay	Herblay	city	in
Herceg Novi|,s	herceg-novi	Herceg Novi	region	alone
Hercules	hercules	Hercules	city	in
Herdecke	herdecke	Herdecke	city	in
Heredia|,s	heredia	Heredia	region	alone
Herentals	herentals	Herentals	city	in
Herisau|,s	herisau	Herisau	city	alone
Hermanas Mirabal|,s	hermanas-mirabal	Hermanas Mirabal	region	alone
Hermanus	hermanus	Hermanus	city	in
Hermiston	hermiston	Hermiston	city	in
Hermosa	hermosa	Hermosa	city	in
Hermosa Beach|,s	hermosa-beach	Hermosa Beach	city	alone
Hernando	hernando	Hernando	city	no
Herndon	herndon	Herndon	city	in
Herne Bay|,s	herne-bay	Herne Bay	city	alone
Herning	herning	Herning	city	in
Heroica Caborca|,s	heroica-caborca	Heroica Caborca	city	alone
Heroica Matamoros	heroica-matamoros	Heroica Matamoros	city	alone
Heróica Zitácuaro|,s	heroica-zitacuaro	Heróica Zitácuaro	city	alone
Herrenberg	herrenberg	Herrenberg	city	in
Herrera	herrera	Herrera	region	no
Herriman	herriman	Herriman	city	in
Herstal	herstal	Herstal	city	in
Herten|,s	herten	Herten	city	alone
Hertford	hertford	Hertford	city	in
Hervey Bay|,s	hervey-bay	Hervey Bay	city	alone
Herzlia	herzliya	Herzlia	city	in
Herzliya	herzliya	Herzlia	city	in
Herzogenaurach	herzogenaurach	Herzogenaurach	city	in
Herzogenrath|,s	herzogenrath	Herzogenrath	city	alone
Heshan	heshan	Heshan	city	in
Hesperia	hesperia	Hesperia	city	in
Hessisch Oldendorf|,s	hessisch-oldendorf	Hessisch Oldendorf	city	alone
Heston	heston	Heston	city	in
Heswall	heswall	Heswall	city	in
Hetauda	hetauda	Hetauda	city	in
Hettstedt|,s	hettstedt	Hettstedt	city	alone
Heunghae	heunghae	Heunghae	city	in
Heusden	heusden	Heusden	city	in
Heusenstamm	heusenstamm	Heusenstamm	city	in
Heusweiler|,s	heusweiler	Heusweiler	city	alone
Heves	heves	Heves	region	in
Heysham	heysham	Heysham	city	in
Heyuan|,s	heyuan	Heyuan	city	alone
Heze|,s	heze	Heze	city	alone
Hezhou|,s	hezhou	Hezhou	city	alone
Hezuo	hezuo	Hezuo	city	in
Hhohho|,s	hhohho	Hhohho	region	alone
Hialeah|,s	hialeah	Hialeah	city	alone
Hialeah Gardens	hialeah-gardens	Hialeah Gardens	city	alone
Hibbing	hibbing	Hibbing	city	in
Hickory	hickory	Hickory	city	in
Hicksville	hicksville	Hicksville	city	in
Hidalgo	hidalgo	Hidalgo	region	no
Hiddenhausen|,s	hiddenhausen	Hiddenhausen	city	alone
Higashimurayama|,s	higashimurayama	Higashimurayama	city	alone
Higashine	higashine	Higashine	city	in
Highbury	highbury	Highbury	city	in
Highland Springs	highland-springs	Highland Springs	city	alone
Highlands Ranch|,s	highlands-ranch	Highlands Ranch	city	alone
Highview	highview	Highview	city	in
Higuerote	higuerote	Higuerote	city	in
Hihya	hihya	Hihya	city	in
Hiji	hiji	Hiji	city	in
Hikari	hikari	Hikari	city	in
Hikone|,s	hikone	Hikone	city	alone
Hilchenbach	hilchenbach	Hilchenbach	city	in
Hilden	hilden	Hilden	city	no
Hillcrest Heights	hillcrest-heights	Hillcrest Heights	city	alone
Hille	hille	Hille	city	in
Hillerød	hillerod	Hillerød	city	in
Hilliard	hilliard	Hilliard	city	in
Hillingdon|,s	hillingdon	Hillingdon	region	alone
Hillsboro|,s	hillsboro	Hillsboro	city	alone
Hillsborough	hillsborough	Hillsborough	city	in
Hillside	hillside	Hillside	city	in
Hilo	hilo	Hilo	city	in
Hilsa	hilsa	Hilsa	city	in
Himachal Pradesh|,s	himachal-pradesh	Himachal Pradesh	region	alone
Himamaylan	himamaylan	Himamaylan	city	in
Himatnagar	himatnagar	Himatnagar	city	in
Himeji|,s	himeji	Himeji	city	alone
Himimachi	himimachi	Himimachi	city	in
Hîncești|,s	hincesti	Hîncești	region	alone
Hinckley	hinckley	Hinckley	city	in
Hindaun	hindaun	Hindaun	city	in
Hindley	hindley	Hindley	city	in
Hindupur|,s	hindupur	Hindupur	city	alone
Hinesville	hinesville	Hinesville	city	in
Hinganghat	hinganghat	Hinganghat	city	in
Hingoli	hingoli	Hingoli	city	in
Hinigaran	hinigaran	Hinigaran	city	in
Hınıs	hinis	Hınıs	city	in
Hino	hino	Hino	city	no
Hinsdale	hinsdale	Hinsdale	city	in
Hinthada|,s	hinthada	Hinthada	city	alone
Hirakata|,s	hirakata	Hirakata	city	alone
Hirakud	hirakud	Hirakud	city	in
Hiiraan|,s	hiran	Hiiraan	region	alone
Hirara	hirara	Hirara	city	in
Hiratacho	hiratacho	Hiratacho	city	in
Hiratsuka|,s	hiratsuka	Hiratsuka	city	alone
Hiriyur	hiriyur	Hiriyur	city	in
Hirosaki|,s	hirosaki	Hirosaki	city	alone
Hisar|,s	hisar	Hisar	city	alone
Hisua	hisua	Hisua	city	in
Hit	hit	Hit	city	no
Hita	hita	Hita	city	in
Hitachi-Naka|,s	hitachi-naka	Hitachi-Naka	city	alone
Hitchin	hitchin	Hitchin	city	in
Hitoyoshi	hitoyoshi	Hitoyoshi	city	in
Hauptstadt Prag|,s	hlavni-mesto-praha	Hauptstadt Prag	region	alone
Hlotse	hlotse	Hlotse	city	in
Hluchiw	hlukhiv	Hluchiw	city	in
Hlukhiv	hlukhiv	Hluchiw	city	in
Hòa Bình|,s	hoa-binh	Hòa Bình	city	alone
Thành Phố Hòa Bình|,s	hoa-binh	Hòa Bình	city	alone
Hobbs	hobbs	Hobbs	city	in
Hochheim|,s am Main	hochheim-am-main	Hochheim am Main	city	alone
Hod HaSharon|,s	hod-hasharon	Hod haScharon	city	alone
Hod haScharon|,s	hod-hasharon	Hod haScharon	city	alone
Hodal	hodal	Hodal	city	in
Hoddesdon	hoddesdon	Hoddesdon	city	in
Hodh Ech Chargi|,s	hodh-ech-chargi	Hodh Ech Chargi	region	alone
Hodh Ech Chargui|,s	hodh-ech-chargui	Hodh Ech Chargui	region	alone
Hodh El Gharbi|,s	hodh-el-gharbi	Hodh El Gharbi	region	alone
Hódmezővásárhely	hodmezovasarhely	Hódmezővásárhely	city	in
Hodonín	hodonin	Hodonín	city	in
Hoensbroek	hoensbroek	Hoensbroek	city	in
Hoeryŏng	hoeryong	Hoeryŏng	city	in
Hofgeismar	hofgeismar	Hofgeismar	city	in
Hofheim|,s am Taunus	hofheim-am-taunus	Hofheim am Taunus	city	alone
Hofu	hofu	Hofu	city	in
Hohenems	hohenems	Hohenems	city	in
Hohenstein-Ernstthal|,s	hohenstein-ernstthal	Hohenstein-Ernstthal	city	alone
Hohoe	hohoe	Hohoe	city	in
Hoi An|,s	hoi-an	Hôi An	city	alone
Hôi An|,s	hoi-an	Hôi An	city	alone
Hoima	hoima	Hoima	city	in
Hojai	hojai	Hojai	city	in
Hojo	hojo	Hojo	city	in
Hokuto	hokuto	Hokuto	city	in
Holbrook	holbrook	Holbrook	city	in
Holden	holden	Holden	city	in
Holenarasipura	holenarasipura	Holenarasipura	city	in
Holguín|,s	holguin	Holguín	city	alone
Holiday	holiday	Holiday	city	no
Holladay	holladay	Holladay	city	in
Hollis	hollis	Hollis	city	no
Hollister	hollister	Hollister	city	in
Cholon|,s	holon	Cholon	city	alone
Holon|,s	holon	Cholon	city	alone
Holstebro	holstebro	Holstebro	city	in
Holt	holt	Holt	city	in
Holtsville	holtsville	Holtsville	city	in
Heiligkreuz	holy-cross	Heiligkreuz	region	alone
Holyoke	holyoke	Holyoke	city	in
Holzkirchen|,s	holzkirchen	Holzkirchen	city	alone
Holzwickede	holzwickede	Holzwickede	city	in
Homa Bay|,s	homa-bay	Homa Bay	city	alone
Homagama	homagama	Homagama	city	in
Woblast Homel|,s	homel	Woblast Homel	region	alone
Homestead	homestead	Homestead	city	in
Homewood	homewood	Homewood	city	in
Homnabad	homnabad	Homnabad	city	in
Gomel’	homyel	Homel	city	alone
Homel|,s	homyel	Homel	city	alone
Homyel|,s	homyel	Homel	city	alone
Gomelskaya|,s	homyel-voblasc	Gomelskaya	region	alone
Honcho	honcho	Honcho	city	in
Hondomachi-hondo|,s	hondomachi-hondo	Hondomachi-hondo	city	alone
Hongch’ŏn	hongch-on	Hongch’ŏn	city	in
Honggang|,s	honggang	Honggang	city	alone
Honghe	honghe	Honghe	city	in
Hongjiang	hongjiang	Hongjiang	city	in
Hongqiao	hongqiao	Hongqiao	city	in
Hung-ch’iao-chen	hongqiao	Hongqiao	city	alone
Hongseong	hongseong	Hongseong	city	in
Hongwŏn	hongwon	Hongwŏn	city	in
Honjo	honjo	Honjo	city	in
Honmachi|,s	honmachi	Honmachi	city	alone
Hoofddorp|,s	hoofddorp	Hoofddorp	city	alone
Hoogeveen	hoogeveen	Hoogeveen	city	in
Hoogvliet	hoogvliet	Hoogvliet	city	in
Hook	hook	Hook	city	in
Hoarn	hoorn	Hoorn	city	in
Hoorn	hoorn	Hoorn	city	in
Hoover	hoover	Hoover	city	no
Hopatcong Hills	hopatcong-hills	Hopatcong Hills	city	alone
Hopewell	hopewell	Hopewell	city	in
Hopkins	hopkins	Hopkins	city	in
Hopkinsville	hopkinsville	Hopkinsville	city	in
Horb|,s am Neckar	horb-am-neckar	Horb am Neckar	city	alone
Hordaland|,s	hordaland	Hordaland	region	alone
Horgen	horgen	Horgen	city	no
Horischni Plawni|,s	horishni-plavni	Horischni Plawni	city	alone
Horishni Plavni|,s	horishni-plavni	Horischni Plawni	city	alone
Horizon City|,s	horizon-city	Horizon City	city	alone
Horizonte	horizonte	Horizonte	city	in
Gorki	horki	Gorki	city	in
Horki	horki	Gorki	city	in
Horley	horley	Horley	city	in
Horlivka|,s	horlivka	Horliwka	city	alone
Horliwka|,s	horlivka	Horliwka	city	alone
Hormigueros	hormigueros	Hormigueros	region	alone
Hormozgan|,s	hormozgan	Hormozgan	region	alone
Horn Lake|,s	horn-lake	Horn Lake	city	alone
Hornsby	hornsby	Hornsby	city	in
Horsens	horsens	Horsens	city	in
Horsforth	horsforth	Horsforth	city	in
Horsham	horsham	Horsham	city	in
Hørsholm	horsholm	Hørsholm	city	in
Hörstel	horstel	Hörstel	city	in
Hortolândia|,s	hortolandia	Hortolândia	city	alone
Horwich	horwich	Horwich	city	in
Horyuji	horyuji	Horyuji	city	in
Hosa’ina	hosa-ina	Hosa’ina	city	in
Hoshangabad|,s	hoshangabad	Hoshangabad	city	alone
Hoshiarpur|,s	hoshiarpur	Hoshiarpur	city	alone
Hoskote	hoskote	Hoskote	city	in
Hosapete|,s	hospet	Hospet	city	alone
Hospet|,s	hospet	Hospet	city	alone
Hosur|,s	hosur	Hosur	city	alone
Hot Springs National Park|,s	hot-springs-national-park	Hot Springs National Park	city	alone
Hotaka	hotaka	Hotaka	city	in
Hotan|,s	hotan	Hotan	city	alone
Houaphan|,s	houaphanh	Houaphan	region	alone
Houet	houet	Houet	region	in
Hough	hough	Hough	city	in
Houghton-Le-Spring|,s	houghton-le-spring	Houghton-Le-Spring	city	alone
Houilles	houilles	Houilles	city	in
Houma	houma	Houma	city	in
Houmt El Souk|,s	houmt-el-souk	Houmt Souk	city	alone
Houmt Souk|,s	houmt-el-souk	Houmt Souk	city	alone
Houndé	hounde	Houndé	city	in
Hounslow	hounslow	London Borough of Hounslow	city	in
London Borough of Hounslow|,s	hounslow	London Borough of Hounslow	city	alone
Houqiao	houqiao	Houqiao	city	in
Houthalen	houthalen	Houthalen	city	in
Houzhen	houzhen	Houzhen	city	in
Hovd	hovd	Hovd	city	in
Hove	hove	Hove	city	no
Hövelhof	hovelhof	Hövelhof	city	in
Hövsan	hovsan	Hövsan	city	in
Hövsgöl|,s	hovsgol	Hövsgöl	region	alone
Howard	howard	Howard	city	no
Howick	howick	Howick	city	in
Howlandinsel|,s	howland-island	Howlandinsel	region	alone
Haora|,s	howrah	Haora	city	alone
Howrah|,s	howrah	Haora	city	alone
Hoyland Nether|,s	hoyland-nether	Hoyland Nether	city	alone
Hpa-An|,s	hpa-an	Hpa-An	city	alone
Hradec Králové|,s	hradec-kralove	Königgrätz	city	alone
Königgrätz	hradec-kralove	Königgrätz	city	in
Hrasdan	hrazdan	Hrasdan	city	in
Hrazdan	hrazdan	Hrasdan	city	in
Hrodna|,s	hrodna	Hrodna	city	alone
Hsinchu|,s	hsinchu	Hsinchu	city	alone
Ch’ang-lo	huacheng	Huacheng	city	alone
Huacheng|,s	huacheng	Huacheng	city	alone
Huacho	huacho	Huacho	city	in
Huadian|,s	huadian	Huadian	city	alone
Huai'an	huai-an	Huai'an	city	alone
Huaibei|,s	huaibei	Huaibei	city	alone
Huai-ch’eng-chen	huaicheng	Huaicheng	city	alone
Huaicheng	huaicheng	Huaicheng	city	in
Huaidian	huaidian	Huaidian	city	in
Huaihua|,s	huaihua	Huaihua	city	alone
Huainan|,s	huainan	Huainan	city	alone
Huaiyang	huaiyang	Huaiyang	city	in
Huaiyuan Chengguanzhen|,s	huaiyuan-chengguanzhen	Huaiyuan Chengguanzhen	city	alone
Hwaiyüan	huaiyuan-chengguanzhen	Huaiyuan Chengguanzhen	city	in
Hualien|,s	hualien	Hualien	region	alone
Hualien City|,s	hualien-city	Hualien City	city	alone
Hualmay	hualmay	Hualmay	city	in
Hualong	hualong	Hualong	city	in
Huamantla	huamantla	Huamantla	city	in
Huambo|,s	huambo	Huambo	city	alone
Huanan	huanan	Huanan	city	in
Huancavelica	huancavelica	Huancavelica	city	in
Huancayo|,s	huancayo	Huancayo	city	alone
Huangdi	huangdi	Huangdi	city	in
Huanggang|,s	huanggang	Huanggang	city	alone
Huanghua	huanghua	Huanghua	city	in
Huangji	huangji	Huangji	city	in
Huanglou	huanglou	Huanglou	city	in
Huangmei	huangmei	Huangmei	city	in
Huangnihe	huangnihe	Huangnihe	city	in
Huangpi	huangpi	Huangpi	city	in
Huangshan City|,s	huangshan-city	Huangshan City	city	alone
Huangshi|,s	huangshi	Huangshi	city	alone
Huangzhou|,s	huangzhou	Huangzhou	city	alone
Huankou	huankou	Huankou	city	in
Huanren	huanren	Huanren	city	in
Huánuco|,s	huanuco	Huánuco	city	alone
Huanuco|,s	huanuco-pe	Huanuco	region	alone
Huaquillas	huaquillas	Huaquillas	city	in
Huaral	huaral	Huaral	city	in
Huaraz	huaraz	Huaraz	city	in
Huashan	huashan	Huashan	city	in
Huatabampo	huatabampo	Huatabampo	city	in
Huatusco	huatusco	Huatusco	city	in
Huauchinango	huauchinango	Huauchinango	city	in
Huayin|,s	huayin	Huayin	city	alone
Huazhou	huazhou	Huazhou	city	in
Hubballi|,s	hubli	Hubli	city	alone
Hubli|,s	hubli	Hubli	city	alone
Hückelhoven	huckelhoven	Hückelhoven	city	in
Hückeswagen	huckeswagen	Hückeswagen	city	in
Hucknall	hucknall	Hucknall	city	in
Huddinge	huddinge	Huddinge	city	in
Hude	hude	Hude	city	no
Huehuetenango	huehuetenango	Huehuetenango	city	in
Huejotzingo	huejotzingo	Huejotzingo	city	in
Huejutla de Reyes	huejutla-de-reyes	Huejutla de Reyes	city	alone
Huelva|,s	huelva	Huelva	city	alone
Huesca	huesca	Huesca	city	in
Osca	huesca	Huesca	city	in
Uesca	huesca	Huesca	city	in
Hueytown	hueytown	Hueytown	city	in
Hugli|,s	hugli	Hugli	city	alone
Huguo	huguo	Huguo	city	in
Hui-ch’eng-chen	huicheng	Huicheng	city	alone
Huicheng|,s	huicheng	Huicheng	city	alone
Huíla	huila	Huíla	region	in
Huila	huila-co	Huila	region	in
Huilong	huilong	Huilong	city	in
Huimanguillo	huimanguillo	Huimanguillo	city	in
Huinan	huinan	Huinan	city	in
Huiqu	huiqu	Huiqu	city	in
Huixian Chengguanzhen|,s	huixian-chengguanzhen	Huixian Chengguanzhen	city	alone
Huixquilucan|,s	huixquilucan	Huixquilucan	city	alone
Huixtla	huixtla	Huixtla	city	in
Huizen	huizen	Huizen	city	in
Huizhou|,s	huizhou	Huizhou	city	alone
Xuyjo shehiri|,s	huizhou	Huizhou	city	alone
Hujra Shah Muqim|,s	hujra-shah-muqim	Hujra Shah Muqim	city	alone
Hŭkkyo-ri|,s	hukkyo-ri	Hŭkkyo-ri	city	alone
Hulan|,s	hulan	Hulan	city	alone
Hulan Ergi|,s	hulan-ergi	Hulan Ergi	city	alone
Kingston upon Hull|,s	hull	Hull	city	alone
Humacao|,s	humacao	Humacao	region	alone
Humaitá	humaita	Humaitá	city	in
Humble	humble	Humble	city	in
Humen|,s	humen	Humen	city	alone
Homenau	humenne	Homenau	city	in
Humenné	humenne	Homenau	city	in
Hunchun	hunchun	Hunchun	city	in
Hunedoara	hunedoara	Hunedoara	city	in
Hünfeld|,s	hunfeld	Hünfeld	city	alone
Hưng Yên|,s	hung-yen	Hưng Yên	city	alone
Hŭngnam|,s	hungnam	Hŭngnam	city	alone
Hunsur	hunsur	Hunsur	city	in
Huntersville	huntersville	Huntersville	city	in
Huntingdon	huntingdon	Huntingdon	city	in
Huntington	huntington	Huntington	city	no
Huntley	huntley	Huntley	city	in
Hunts Point|,s	hunts-point	Hunts Point	city	alone
Huocheng|,s	huocheng	Huocheng	city	alone
Ho-ch’iu	huoqiu-chengguanzhen	Huoqiu Chengguanzhen	city	alone
Huoqiu Chengguanzhen|,s	huoqiu-chengguanzhen	Huoqiu Chengguanzhen	city	alone
Hurghada	hurghada	Hurghada	city	in
Hurlingham	hurlingham	Hurlingham	city	in
Hurricane	hurricane	Hurricane	city	in
Hurst	hurst	Hurst	city	in
Husainabad	husainabad	Husainabad	city	in
Hushitai	hushitai	Hushitai	city	in
Huşi	husi	Huşi	city	in
Hutang	hutang	Hutang	city	in
Hutchinson	hutchinson	Hutchinson	city	in
Hutto	hutto	Hutto	city	in
Huyton	huyton	Huyton	city	in
Huzhai	huzhai	Huzhai	city	in
Huchow|,s	huzhou	Huzhou	city	alone
Huzhou|,s	huzhou	Huzhou	city	alone
Hvidovre	hvidovre	Hvidovre	city	in
Hwado|,s	hwado	Hwado	city	alone
Hwange	hwange	Hwange	city	in
Hwanghae-bukto|,s	hwanghae-bukto	Hwanghae-bukto	region	alone
Hwangju-ŭp|,s	hwangju-up	Hwangju-ŭp	city	alone
Hwaseong-si|,s	hwaseong-si	Hwaseong-si	city	alone
Hwasun	hwasun	Hwasun	city	in
Hwawŏn	hwawon	Hwawŏn	city	in
Hyattsville	hyattsville	Hyattsville	city	in
Hybla Valley|,s	hybla-valley	Hybla Valley	city	alone
Hyde	hyde	Hyde	city	no
Hyères	hyeres	Hyères	city	in
Hyesan|,s	hyesan	Hyesan	city	alone
Hyesan-dong|,s	hyesan-dong	Hyesan-dong	city	alone
Hyogo	hyogo	Hyogo	region	in
Hythe	hythe	Hythe	city	in
Hyvinge	hyvinkaa	Hyvinkää	city	in
Hyvinkää	hyvinkaa	Hyvinkää	city	in
Ialomița|,s	ialomita	Ialomița	region	alone
Ialomiţa|,s	ialomita-ro	Ialomiţa	region	alone
Ialoveni|,s	ialoveni	Ialoveni	region	alone
Iaşi	iasi	Iași	city	in
Iba	iba	Iba	city	no
Ibagué|,s	ibague	Ibagué	city	alone
Ibaiti	ibaiti	Ibaiti	city	in
Ibanda	ibanda	Ibanda	city	in
Ibara	ibara	Ibara	city	in
Ibaraki|,s	ibaraki	Ibaraki	city	alone
Ibarra	ibarra	Ibarra	city	no
Ibaté	ibate	Ibaté	city	in
Ibb	ibb	Ibb	city	no
Ibiporã	ibipora	Ibiporã	city	in
Ibirité|,s	ibirite	Ibirité	city	alone
Ibitinga	ibitinga	Ibitinga	city	in
Eivissa	ibiza-town	Ibiza-Stadt	city	in
Ibiza Town|,s	ibiza-town	Ibiza-Stadt	city	alone
Ibiza-Stadt|,s	ibiza-town	Ibiza-Stadt	city	alone
Ibra	ibra	Ibra’	city	in
Ibra’	ibra	Ibra’	city	in
Ibri	ibri	Ibri	city	in
Ibshaway	ibshaway	Ibshaway	city	in
Ibusuki	ibusuki	Ibusuki	city	in
Ica	ica	Ica	city	no
Içara	icara	Içara	city	in
Ichalkaranji|,s	ichalkaranji	Ichalkaranji	city	alone
Ichchapuram	ichchapuram	Ichchapuram	city	in
Icheon-si|,s	icheon-si	Icheon-si	city	alone
Ichihara|,s	ichihara	Ichihara	city	alone
Ichinomiya|,s	ichinomiya	Ichinomiya	city	alone
Ichinoseki	ichinoseki	Ichinoseki	city	in
Icó	ico	Icó	city	no
Idah	idah	Idah	city	in
Idaho Falls	idaho-falls	Idaho Falls	city	alone
Idanre	idanre	Idanre	city	in
Idappadi	idappadi	Idappadi	city	in
Idku	idku	Idku	city	in
Idstein	idstein	Idstein	city	in
Idylwood	idylwood	Idylwood	city	in
Ðiên Biên|,s	ien-bien	Ðiên Biên	region	alone
Iesi	iesi	Jesi	city	in
Jesi	iesi	Jesi	city	in
Ifakara	ifakara	Ifakara	city	in
Ifo	ifo	Ifo	city	no
Ifrane	ifrane	Ifrane	city	in
Ifugao|,s	ifugao	Ifugao	region	alone
Iganga	iganga	Iganga	city	in
Igarapava	igarapava	Igarapava	city	in
Igarapé Miri|,s	igarape-miri	Igarapé Miri	city	alone
Igarassu	igarassu	Igarassu	city	in
Igatpuri	igatpuri	Igatpuri	city	in
Igbara-Odo|,s	igbara-odo	Igbara-Odo	city	alone
Igbo-Ora|,s	igbo-ora	Igbo-Ora	city	alone
Igbo-Ukwu|,s	igbo-ukwu	Igbo-Ukwu	city	alone
Igboho|,s	igboho	Igboho	city	alone
Iğdır	igdir	Iğdır	city	in
Igede-Ekiti|,s	igede-ekiti	Igede-Ekiti	city	alone
Igrejinha	igrejinha	Igrejinha	city	in
Iguala de la Independencia|,s	iguala-de-la-independencia	Iguala de la Independencia	city	alone
Igualada	igualada	Igualada	city	in
Iguatu	iguatu	Iguatu	city	in
Igunga	igunga	Igunga	city	in
Igurusi	igurusi	Igurusi	city	in
Ihiala	ihiala	Ihiala	city	in
Ihorombe|,s	ihorombe	Ihorombe	region	alone
Iida	iida	Iida	city	no
Iiyama	iiyama	Iiyama	city	in
Iizuka	iizuka	Iizuka	city	in
Ijebu-Igbo|,s	ijebu-igbo	Ijebu-Igbo	city	alone
Ijebu-Jesa|,s	ijebu-jesa	Ijebu-Jesa	city	alone
Ijebu Ode|,s	ijebu-ode	Ijebu-Ode	city	alone
Ijebu-Ode|,s	ijebu-ode	Ijebu-Ode	city	alone
Ijero-Ekiti|,s	ijero-ekiti	Ijero-Ekiti	city	alone
IJmuiden	ijmuiden	IJmuiden	city	in
IJsselstein	ijsselstein	IJsselstein	city	in
Ijuí	ijui	Ijuí	city	in
Ijuin	ijuin	Ijuin	city	in
Ikeda	ikeda	Ikeda	city	no
Ikeja|,s	ikeja	Ikeja	city	alone
Ikere-Ekiti|,s	ikere-ekiti	Ikere-Ekiti	city	alone
Ikire|,s	ikire	Ikire	city	alone
Ikirun|,s	ikirun	Ikirun	city	alone
Ikom	ikom	Ikom	city	in
Ikoma|,s	ikoma	Ikoma	city	alone
Ikongo	ikongo	Ikongo	city	in
Ikot Ekpene|,s	ikot-ekpene	Ikot Ekpene	city	alone
Iksan|,s	iksan	Iksan	city	alone
Ilagan	ilagan	Ilagan	city	in
Ilam	ilam	Ilam	city	in
Ilaro	ilaro	Ilaro	city	in
Ilchester	ilchester	Ilchester	city	in
Ilebo|,s	ilebo	Ilebo	city	alone
Îles Australes	iles-australes	Îles Australes	region	alone
Îles du Vent|,s	iles-du-vent	Îles du Vent	region	alone
Îles Éparses	iles-eparses	Îles Éparses	region	alone
Îles Marquises	iles-marquises	Îles Marquises	region	alone
Îles Tuamotu-Gambier|,s	iles-tuamotu-gambier	Îles Tuamotu-Gambier	region	alone
Ilesa|,s	ilesa	Ilesa	city	alone
Ilfov	ilfov	Ilfov	region	in
Ilgın	ilgin	Ilgın	city	in
Ilhabela	ilhabela	Ilhabela	city	in
Ilhéus	ilheus	Ilhéus	city	alone
São Jorgé dos Ilhéos	ilheus	Ilhéus	city	alone
Iligan|,s	iligan	Iligan	city	alone
Iligan City|,s	iligan-city	Iligan City	city	alone
Ilioúpoli	ilioupoli	Ilioúpoli	city	in
Ilkal	ilkal	Ilkal	city	in
Ilkeston	ilkeston	Ilkeston	city	in
Ille-et-Vilaine|,s	ille-et-vilaine	Ille-et-Vilaine	region	alone
Illertissen	illertissen	Illertissen	city	in
Illingen|,s	illingen	Illingen	city	alone
Illizi|,s	illizi	Illizi	region	alone
Illkirch-Graffenstaden|,s	illkirch-graffenstaden	Illkirch-Graffenstaden	city	alone
Ilobu|,s	ilobu	Ilobu	city	alone
Ilocos	ilocos	Ilocos	region	alone
Ilocos Norte|,s	ilocos-norte	Ilocos Norte	region	alone
Ilocos Sur|,s	ilocos-sur	Ilocos Sur	region	alone
Iloilo|,s	iloilo	Iloilo	region	alone
Iloilo City|,s	iloilo-city	Iloilo City	city	alone
Ilopango	ilopango	Ilopango	city	in
Ilorin|,s	ilorin	Ilorin	city	alone
Ilula	ilula	Ilula	city	in
Imaichi	imaichi	Imaichi	city	in
İmamoğlu	imamoglu	İmamoğlu	city	in
Imarat Umm al Qaywayn|,s	imarat-umm-al-qaywayn	Imarat Umm al Qaywayn	region	alone
Imaricho-ko|,s	imaricho-ko	Imaricho-ko	city	alone
Imatra	imatra	Imatra	city	in
Imbabura|,s	imbabura	Imbabura	region	alone
Imbituba	imbituba	Imbituba	city	in
Imeretien|,s	imereti	Imeretien	region	alone
Imishli	imishli	Imishli	city	in
Immokalee	immokalee	Immokalee	city	in
Imola	imola	Imola	city	no
Imperatriz	imperatriz	Imperatriz	city	alone
Imperia	imperia	Imperia	city	in
Imperial	imperial	Imperial	city	in
Imperial Beach|,s	imperial-beach	Imperial Beach	city	alone
Imsil	imsil	Imsil	city	in
Imus	imus	Imus	city	in
Imzouren	imzouren	Imzouren	city	in
Ina	ina	Ina	city	no
Inagua|,s	inagua	Inagua	region	alone
Inarajan|,s	inarajan	Inarajan	region	alone
Inaruwa	inaruwa	Inaruwa	city	in
Inashiki	inashiki	Inashiki	city	in
Inazawa|,s	inazawa	Inazawa	city	alone
Inca	inca	Inca	city	in
Inchiri|,s	inchiri	Inchiri	region	alone
Inda Silase|,s	inda-silase	Inda Silase	city	alone
Indaial	indaial	Indaial	city	in
Indaiatuba|,s	indaiatuba	Indaiatuba	city	alone
Indang	indang	Indang	city	in
Indapur	indapur	Indapur	city	in
Independence	independence	Independence	city	no
Independencia	independencia	Independencia	region	no
Indi	indi	Indi	city	in
Indianola	indianola	Indianola	city	in
Ingyia	indija	Inđija	city	in
Inđija	indija	Inđija	city	in
Indio	indio	Indio	city	in
Indramayu|,s	indramayu	Indramayu	city	alone
Indre	indre	Indre	region	in
Indre-et-Loire|,s	indre-et-loire	Indre-et-Loire	region	alone
İnegöl|,s	inegol	İnegöl	city	alone
Inezgane-Aït Melloul|,s	inezgane-ait-melloul	Inezgane-Aït Melloul	region	alone
Ingelheim|,s am Rhein	ingelheim-am-rhein	Ingelheim am Rhein	city	alone
Ingeniero Pablo Nogués	ingeniero-pablo-nogues	Ingeniero Pablo Nogués	city	alone
Ingenio	ingenio	Ingenio	city	in
Inglewood|,s	inglewood	Inglewood	city	alone
Inglewood-Finn Hill|,s	inglewood-finn-hill	Inglewood-Finn Hill	city	alone
Ingraj Bazar|,s	ingraj-bazar	Ingraj Bazar	city	alone
Inguschskaja respublika|,s	ingushetiya-republic	Inguschskaja respublika	region	alone
Inhambane	inhambane	Inhambane	city	in
Inhumas	inhumas	Inhumas	city	in
Inisa|,s	inisa	Inisa	city	alone
Inkhil	inkhil	Inkhil	city	in
Inkster	inkster	Inkster	city	in
Inner Mongolia Autonomous	inner-mongolia-autonomous	Inner Mongolia Autonomous	region	alone
Innlandet|,s	innlandet	Innlandet	region	alone
Innoshima	innoshima	Innoshima	city	in
Inongo	inongo	Inongo	city	in
Inovroclavas	inowroclaw	Inowrocław	city	in
Inowrocław	inowroclaw	Inowrocław	city	in
Inosemzewo	inozemtsevo	Inosemzewo	city	in
Inozemtsevo	inozemtsevo	Inosemzewo	city	in
Intibucá|,s	intibuca	Intibucá	region	alone
Inuvik	inuvik	Inuvik	city	in
Inuyama	inuyama	Inuyama	city	in
Inver Grove Heights	inver-grove-heights	Inver Grove Heights	city	alone
Invercargill	invercargill	Invercargill	city	in
Inverclyde|,s	inverclyde	Inverclyde	region	alone
Ioannina	ioannina	Ioannina	city	in
Ioba	ioba	Ioba	region	in
Iona	iona	Iona	city	in
Ionische Inseln|,s	ionian-islands	Ionische Inseln	region	alone
Ipatinga|,s	ipatinga	Ipatinga	city	alone
Ipatovo	ipatovo	Ipatowo	city	in
Ipatowo	ipatovo	Ipatowo	city	in
İpatovo	ipatovo	Ipatowo	city	in
Ipiales	ipiales	Ipiales	city	in
Ipiaú	ipiau	Ipiaú	city	in
Ipirá	ipira	Ipirá	city	in
Ipojuca	ipojuca	Ipojuca	city	in
Iporá	ipora	Iporá	city	in
Ipoti	ipoti	Ipoti	city	in
Ipu	ipu	Ipu	city	no
Iqaluit	iqaluit	Iqaluit	city	in
Iradan	iradan	Iradan	city	in
Irakleio	irakleio	Irakleio	city	in
Iranshahr|,s	iranshahr	Iranshahr	city	alone
Qal'eh-ye Naşeri|,s	iranshahr	Iranshahr	city	alone
Irapuato|,s	irapuato	Irapuato	city	alone
Irati	irati	Irati	city	in
Irbid|,s	irbid	Irbid	city	alone
Irbin	irbin	Irbin	city	in
Irbit	irbit	Irbit	city	in
İrbit	irbit	Irbit	city	in
Irecê	irece	Irecê	city	in
Iriga City|,s	iriga-city	Iriga City	city	alone
Iriga|,s	iriga-city	Iriga City	city	alone
Iringa|,s	iringa	Iringa	city	alone
Irinjalakuda	irinjalakuda	Irinjalakuda	city	in
Irlam	irlam	Irlam	city	in
Irondequoit	irondequoit	Irondequoit	city	in
Ironville|,s	ironville	Ironville	city	alone
Irpin	irpin	Irpin	city	in
Irun	irun	Irun	city	no
Irún	irun	Irun	city	in
Irvington	irvington	Irvington	city	in
Isabel	isabel	Isabel	region	no
Isabela	isabela	Isabela	city	in
Lungsod ng Isabela|,s	isabela	Isabela	city	alone
Isahaya	isahaya	Isahaya	city	in
Isakogorka	isakogorka	Issakogorka	city	in
Issakogorka	isakogorka	Issakogorka	city	in
Isawa	isawa	Isawa	city	in
Ise	ise	Ise	city	no
Ise-Ekiti|,s	ise-ekiti	Ise-Ekiti	city	alone
Isehara|,s	isehara	Isehara	city	alone
Iselin	iselin	Iselin	city	in
Isère	isere	Isère	region	in
Isernhagen Farster Bauerschaft|,s	isernhagen-farster-bauerschaft	Isernhagen Farster Bauerschaft	city	alone
Isernia|,s	isernia	Isernia	region	alone
Isesaki|,s	isesaki	Isesaki	city	alone
Isfara	isfara	Isfara	city	in
Ishigaki	ishigaki	Ishigaki	city	in
Ishii	ishii	Ishii	city	in
Ishikari	ishikari	Ishikari	city	in
Ishikawa	ishikawa	Ishikawa	region	no
Ischim	ishim	Ischim	city	in
Ishim	ishim	Ischim	city	in
İşim	ishim	Ischim	city	in
Ischimbai	ishimbay	Ischimbai	city	in
Ishimbay	ishimbay	Ischimbai	city	in
Ishinomaki|,s	ishinomaki	Ishinomaki	city	alone
Ishioka	ishioka	Ishioka	city	in
Ishqoshim	ishqoshim	Ishqoshim	city	in
Ishurdi	ishurdi	Ishurdi	city	in
Isieke	isieke	Isieke	city	in
Isiolo	isiolo	Isiolo	city	in
Isiro|,s	isiro	Isiro	city	alone
Iskandar	iskandar	Iskandar	city	in
İskenderun|,s	iskenderun	İskenderun	city	alone
Iskitim	iskitim	Iskitim	city	in
Isla	isla	Isla	city	no
Islamnagar	islamnagar	Islamnagar	city	in
Islampur	islampur	Islampur	city	in
Island Harbour|,s	island-harbour	Island Harbour	region	alone
Isle of Lewis	isle-of-lewis	Isle of Lewis	city	alone
Scilly-Inseln|,s	isles-of-scilly	Scilly-Inseln	region	alone
Isleworth	isleworth	Isleworth	city	in
Islington|,s	islington	Islington	city	alone
Islip	islip	Islip	city	in
Isparta|,s	isparta	Isparta	city	alone
Issaquah	issaquah	Issaquah	city	in
Issia	issia	Issia	city	in
Issy-les-Moulineaux	issy-les-moulineaux	Issy-les-Moulineaux	city	alone
Istaravshan	istaravshan	Istarawschan	city	in
Istarawschan	istaravshan	Istarawschan	city	in
Istgah-e Rah Ahan-e Garmsar|,s	istgah-e-rah-ahan-e-garmsar	Istgah-e Rah Ahan-e Garmsar	city	alone
Istog	istok	Istok	city	in
Istok	istok	Istok	city	in
Istra	istra	Istra	city	in
Istres	istres	Istres	city	in
Isulan	isulan	Isulan	city	in
Itabaiana	itabaiana	Itabaiana	city	in
Itaberaba	itaberaba	Itaberaba	city	in
Itabira	itabira	Itabira	city	in
Itabirito	itabirito	Itabirito	city	in
Itaboraí|,s	itaborai	Itaboraí	city	alone
Itabuna|,s	itabuna	Itabuna	city	alone
Itacoatiara	itacoatiara	Itacoatiara	city	in
Itaguaí|,s	itaguai	Itaguaí	city	alone
Itagüí|,s	itagui	Itagüí	city	alone
Itaitinga	itaitinga	Itaitinga	city	in
Itaituba	itaituba	Itaituba	city	in
Itajahy|,s	itajai	Itajahy	city	alone
Itajaí|,s	itajai	Itajahy	city	alone
Itajubá	itajuba	Itajubá	city	in
Itako	itako	Itako	city	in
Itamaraju	itamaraju	Itamaraju	city	in
Itami|,s	itami	Itami	city	alone
Itanagar	itanagar	Itanagar	city	in
Itanhaém	itanhaem	Itanhaém	city	in
Itapagé	itapage	Itapagé	city	in
Itapecerica da Serra|,s	itapecerica-da-serra	Itapecerica da Serra	city	alone
Itapecuru Mirim|,s	itapecuru-mirim	Itapecuru Mirim	city	alone
Itapema	itapema	Itapema	city	in
Itaperuçu	itaperucu	Itaperuçu	city	in
Itaperuna	itaperuna	Itaperuna	city	in
Itapetinga	itapetinga	Itapetinga	city	in
Itapetininga|,s	itapetininga	Itapetininga	city	alone
Itapeva	itapeva	Itapeva	city	in
Itapevi|,s	itapevi	Itapevi	city	alone
Itapipoca	itapipoca	Itapipoca	city	in
Itapira	itapira	Itapira	city	in
Itápolis	itapolis	Itápolis	city	in
Itapúa|,s	itapua	Itapúa	region	alone
Itaquaquecetuba|,s	itaquaquecetuba	Itaquaquecetuba	city	alone
Itaqui	itaqui	Itaqui	city	in
Itararé	itarare	Itararé	city	in
Itarsi|,s	itarsi	Itarsi	city	alone
Itasy	itasy	Itasy	region	in
Itatiba	itatiba	Itatiba	city	in
Itauguá	itaugua	Itauguá	city	in
Itaúna	itauna	Itaúna	city	in
Iten	iten	Iten	city	in
Ito	ito	Ito	city	no
Itogon	itogon	Itogon	city	in
Itoigawa	itoigawa	Itoigawa	city	in
Itoman	itoman	Itoman	city	in
Iţsa	itsa	Iţsa	city	in
Ituiutaba	ituiutaba	Ituiutaba	city	in
Itumbiara	itumbiara	Itumbiara	city	in
Iturama	iturama	Iturama	city	in
Ituverava	ituverava	Ituverava	city	in
Ivanteyevka	ivanteyevka	Iwantejewka	city	in
Iwantejewka	ivanteyevka	Iwantejewka	city	in
Ives Estates	ives-estates	Ives Estates	city	alone
Ivry-sur-Seine|,s	ivry-sur-seine	Ivry-sur-Seine	city	alone
Iwade	iwade	Iwade	city	in
Iwai	iwai	Iwai	city	in
Iwaki|,s	iwaki	Iwaki	city	alone
Iwakuni|,s	iwakuni	Iwakuni	city	alone
Iwakura	iwakura	Iwakura	city	in
Iwamizawa	iwamizawa	Iwamizawa	city	in
Iwanuma	iwanuma	Iwanuma	city	in
Iwata	iwata	Iwata	city	in
Iwate	iwate	Iwate	region	in
Iwatsuki|,s	iwatsuki	Iwatsuki	city	alone
Iwo	iwo	Iwo	city	no
Iwŏn-ŭp|,s	iwon-up	Iwŏn-ŭp	city	alone
Ixelles	ixelles-elsene	Ixelles	city	in
Ixelles-Elsene|,s	ixelles-elsene	Ixelles	city	alone
Ixmiquilpan	ixmiquilpan	Ixmiquilpan	city	in
Ixtaczoquitlán	ixtaczoquitlan	Ixtaczoquitlán	city	in
Ixtapa	ixtapa	Ixtapa	city	in
Ixtapaluca|,s	ixtapaluca	Ixtapaluca	city	alone
Ixtepec	ixtepec	Ixtepec	city	in
Iyo	iyo	Iyo	city	no
Izabal|,s	izabal	Izabal	region	alone
Isberbasch	izberbash	Isberbasch	city	in
Izberbash	izberbash	Isberbasch	city	in
Izegem	izegem	Izegem	city	in
Ischewsk|,s	izhevsk	Ischewsk	city	alone
Izhevsk|,s	izhevsk	Ischewsk	city	alone
Izki	izki	Izki	city	in
Ismajil	izmail	Ismajil	city	in
Izmail	izmail	Ismajil	city	in
İzmir	izmir-tr	İzmir	region	in
İzmit|,s	izmit	İzmit	city	alone
Isobilny	izobil-nyy	Isobilny	city	in
Izobil'nyy	izobil-nyy	Isobilny	city	in
Iztacalco|,s	iztacalco	Iztacalco	city	alone
Iztapalapa|,s	iztapalapa	Iztapalapa	city	alone
Izúcar de Matamoros	izucar-de-matamoros	Izúcar de Matamoros	city	alone
Izumi|,s	izumi	Izumi	city	alone
Izumiotsu	izumiotsu	Izumiotsu	city	in
Izumisano	izumisano	Izumisano	city	in
Izumo	izumo	Izumo	city	in
Izium	izyum	Izium	city	in
Izyum	izyum	Izium	city	in
Munizip al-Dschabal al-Achdar|,s	jabal-al-akhdar	Munizip al-Dschabal al-Achdar	region	alone
Munizip al-Dschabal al-Gharbi|,s	jabal-al-gharbi	Munizip al-Dschabal al-Gharbi	region	alone
Jabalia|,s	jabalia	Jabalia	city	alone
Jabalpur|,s	jabalpur	Jabalpur	city	alone
Jablah	jablah	Jablah	city	in
Jablanica|,s	jablanica	Jablanica	region	alone
Gablonz	jablonec-nad-nisou	Gablonz	city	in
Jablonec nad Nisou|,s	jablonec-nad-nisou	Gablonz	city	alone
Jaboatão|,s	jaboatao	Jaboatão	city	alone
Jaboatão dos Guararapes	jaboatao-dos-guararapes	Jaboatão dos Guararapes	city	alone
Jaboticabal	jaboticabal	Jaboticabal	city	in
Jacaltenango	jacaltenango	Jacaltenango	city	in
Jacareí|,s	jacarei	Jacareí	city	alone
Jacarezinho	jacarezinho	Jacarezinho	city	in
Jackson	jackson	Jackson	city	no
Jacksonville Beach|,s	jacksonville-beach	Jacksonville Beach	city	alone
Jacmel|,s	jacmel	Jacmel	city	alone
Jakmèl|,s	jacmel	Jacmel	city	alone
Jacobabad|,s	jacobabad	Jacobabad	city	alone
Jacobina	jacobina	Jacobina	city	in
Jacobo Hunter|,s	jacobo-hunter	Jacobo Hunter	city	alone
Jacona de Plancarte|,s	jacona-de-plancarte	Jacona de Plancarte	city	alone
Jaén	jaen	Jaén	city	in
Xaén - Jaén|,s	jaen	Jaén	city	alone
Jaen	jaen-ph	Jaen	city	in
Munizip al-Dschifara|,s	jafara	Munizip al-Dschifara	region	alone
Jagadhri|,s	jagadhri	Jagadhri	city	alone
Jagatsinghapur	jagatsinghapur	Jagatsinghapur	city	in
Jagdalpur	jagdalpur	Jagdalpur	city	in
Jagdishpur	jagdishpur	Jagdishpur	city	in
Jagdispur	jagdispur	Jagdispur	city	in
Jaggayyapeta	jaggayyapeta	Jaggayyapeta	city	in
Jagna	jagna	Jagna	city	in
Jagodina	jagodina	Jagodina	city	in
Jagraon	jagraon	Jagraon	city	in
Jagtial	jagtial	Jagtial	city	in
Jaguaquara	jaguaquara	Jaguaquara	city	in
Jaguarão	jaguarao	Jaguarão	city	in
Jaguariaíva	jaguariaiva	Jaguariaíva	city	in
Jaguariúna	jaguariuna	Jaguariúna	city	in
Jagüey Grande|,s	jaguey-grande	Jagüey Grande	city	alone
Jahanabad	jahanabad	Jahanabad	city	in
Jahangirabad	jahangirabad	Jahangirabad	city	in
Jahanian Shah|,s	jahanian-shah	Jahanian Shah	city	alone
Jaigaon|,s	jaigaon	Jaigaon	city	alone
Jais	jais	Jais	city	in
Jaisalmer	jaisalmer	Jaisalmer	city	in
Jaisingpur	jaisingpur	Jaisingpur	city	in
Jaito	jaito	Jaito	city	in
Jajpur	jajpur	Jajpur	city	in
Daerah Khusus Ibukota Jakarta|,s	jakarta-special-capital	Jakarta Special Capital	region	alone
Jakarta Special Capital|,s	jakarta-special-capital	Jakarta Special Capital	region	alone
Jalai Nur|,s	jalai-nur	Jalai Nur	city	alone
Zhalai Nuo’er	jalai-nur	Jalai Nur	city	alone
Dschalalabat	jalal-abad	Dschalalabat	city	in
Jalal-Abad|,s	jalal-abad	Dschalalabat	city	alone
Jalalpur	jalalpur	Jalalpur	city	in
Jalalpur Jattan|,s	jalalpur-jattan	Jalalpur Jattan	city	alone
Jalalpur Pirwala|,s	jalalpur-pirwala	Jalalpur Pirwala	city	alone
Jalandhar|,s	jalandhar	Jalandhar	city	alone
Jalapa	jalapa	Jalapa	city	in
Jalarpet	jalarpet	Jalarpet	city	in
Jalaun	jalaun	Jalaun	city	in
Jales	jales	Jales	city	in
Jalesar	jalesar	Jalesar	city	in
Jalgaon|,s	jalgaon	Jalgaon	city	alone
Jalgaon Jamod|,s	jalgaon-jamod	Jalgaon Jamod	city	alone
Cəlilabad	jalilabad	Jalilabad	city	in
Jalilabad	jalilabad	Jalilabad	city	in
Jalingo|,s	jalingo	Jalingo	city	alone
Jalisco	jalisco	Jalisco	region	no
Jalna|,s	jalna	Jalna	city	alone
Jalor	jalor	Jalor	city	in
Jalpaiguri|,s	jalpaiguri	Jalpaiguri	city	alone
Jáltipan de Morelos	jaltipan-de-morelos	Jáltipan de Morelos	city	alone
Jamaame|,s	jamaame	Jamaame	city	alone
Jamadoba	jamadoba	Jamadoba	city	in
Jamalpur|,s	jamalpur	Jamalpur	city	alone
Jambi City|,s	jambi-city	Jambi	city	alone
Jambi|,s	jambi-city	Jambi	city	alone
Jambusar	jambusar	Jambusar	city	in
Schambyl|,s	jambyl	Schambyl	region	alone
Jamestown	jamestown	Jamestown	city	in
Jamjamal	jamjamal	Jamjamal	city	in
Jamkhandi	jamkhandi	Jamkhandi	city	in
Jammalamadugu	jammalamadugu	Jammalamadugu	city	in
Jammu|,s und Kashmir	jammu-and-kashmir	Jammu und Kashmir	region	alone
Jamnagar|,s	jamnagar	Jamnagar	city	alone
Jampur	jampur	Jampur	city	in
Jamshedpur|,s	jamshedpur	Jamshedpur	city	alone
Jämtlands län|,s	jamtland	Jämtlands län	region	alone
Jamui	jamui	Jamui	city	in
Jamundí	jamundi	Jamundí	city	in
Jamuria|,s	jamuria	Jamuria	city	alone
Janakpur|,s	janakpur	Janakpur	region	alone
Janakpur Dham|,s	janakpur-dham	Janakpur Dham	city	alone
Janaúba	janauba	Janaúba	city	in
Jandiala	jandiala	Jandiala	city	in
Jandira|,s	jandira	Jandira	city	alone
Janesville	janesville	Janesville	city	in
Jangaon	jangaon	Jangaon	city	in
Jangipur	jangipur	Jangipur	city	in
Janjgir	janjgir	Janjgir	city	in
Januária	januaria	Januária	city	in
Dschanub al-Batina|,s	janub-al-batinah	Dschanub al-Batina	region	alone
Dschanub asch-Scharqiyya|,s	janub-ash-sharqiyah	Dschanub asch-Scharqiyya	region	alone
Jaora	jaora	Jaora	city	in
Japekrom	japekrom	Japekrom	city	in
Japeri	japeri	Japeri	city	in
Jarabacoa	jarabacoa	Jarabacoa	city	in
Jaraguá	jaragua	Jaraguá	city	in
Jaraguá do Sul|,s	jaragua-do-sul	Jaraguá do Sul	city	alone
Jaranwala|,s	jaranwala	Jaranwala	city	alone
Exotischer Garten|,s von Monaco	jardin-exotique-de-monaco	Exotischer Garten von Monaco	region	alone
Jardines de la Silla|,s	jardines-de-la-silla	Jardines de la Silla	city	alone
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
Jastrzębie Zdrój|,s	jastrzebie-zdroj	Jastrzębie Zdrój	city	alone
Jastrzębie-Zdrój|,s	jastrzebie-zdroj	Jastrzębie Zdrój	city	alone
Jaswantnagar	jaswantnagar	Jaswantnagar	city	in
Jász-Nagykun-Szolnok|,s	jasz-nagykun-szolnok	Jász-Nagykun-Szolnok	region	alone
Jaßbring	jaszbereny	Jaßbring	city	in
Jászberény	jaszbereny	Jaßbring	city	in
Jatai	jatai	Jatai	city	in
Jatani	jatani	Jatani	city	in
Jaten	jaten	Jaten	city	in
Jatibarang	jatibarang	Jatibarang	city	in
Jatiroto	jatiroto	Jatiroto	city	in
Jatiwangi	jatiwangi	Jatiwangi	city	in
Jatoi Shimali|,s	jatoi-shimali	Jatoi Shimali	city	alone
Jaú	jau	Jaú	city	no
Jauharabad	jauharabad	Jauharabad	city	in
Jaunpur|,s	jaunpur	Jaunpur	city	alone
Javanrud	javanrud	Javanrud	city	in
Javožnas	jaworzno	Jaworzno	city	in
Jaworzno	jaworzno	Jaworzno	city	in
Jayamkondacholapuram	jayamkondacholapuram	Jayamkondacholapuram	city	in
Jayapura|,s	jayapura	Jayapura	city	alone
Jaynagar Majilpur|,s	jaynagar-majilpur	Jaynagar Majilpur	city	alone
Jayrud	jayrud	Jayrud	city	in
Jayuya|,s	jayuya	Jayuya	region	alone
Jazan	jazan	Jazan	region	in
Jeffersontown	jeffersontown	Jeffersontown	city	in
Jeffersonville	jeffersonville	Jeffersonville	city	in
Jega	jega	Jega	city	in
Jeju-do|,s	jeju	Jeju	region	alone
Jekabpils	jekabpils	Jekabpils	city	in
Jekulo	jekulo	Jekulo	city	in
Jelenia Góra|,s	jelenia-gora	Jelenia Góra	city	alone
Jelgava	jelgava	Mitau	city	in
Mitau	jelgava	Mitau	city	in
Jember|,s	jember	Jember	city	alone
Jendouba	jendouba	Jendouba	city	in
Jenison	jenison	Jenison	city	in
Jenks	jenks	Jenks	city	in
Jeongeup|,s	jeongeup	Jeongeup	city	alone
Jeonju|,s	jeonju	Jeonju	city	alone
Jequié|,s	jequie	Jequié	city	alone
Jerada	jerada	Jerada	city	in
Jerantut	jerantut	Jerantut	city	in
Gerasa	jerash	Gerasa	city	in
Jerash	jerash	Gerasa	city	in
Jeremi	jeremie	Jérémie	city	in
Jérémie	jeremie	Jérémie	city	in
Jerez de García Salinas	jerez-de-garcia-salinas	Jerez de García Salinas	city	alone
Jerez de la Frontera|,s	jerez-de-la-frontera	Jerez de la Frontera	city	alone
Jeseník|,s	jesenik	Jeseník	region	alone
Jessore|,s	jessore	Jessore	city	alone
Jetpur|,s	jetpur	Jetpur	city	alone
Jette	jette	Jette	city	in
Jewar	jewar	Jewar	city	in
Jüdische|,s	jewish	Jüdische	region	alone
Jeypore	jeypore	Jeypore	city	in
Jhabua	jhabua	Jhabua	city	in
Jhajha	jhajha	Jhajha	city	in
Jhajjar	jhajjar	Jhajjar	city	in
Jhalawar	jhalawar	Jhalawar	city	in
Jhalrapatan	jhalrapatan	Jhalrapatan	city	in
Jhang Sadr|,s	jhang-sadr	Jhang Sadr	city	alone
Jhanjharpur	jhanjharpur	Jhanjharpur	city	in
Jhansi|,s	jhansi	Jhansi	city	alone
Jhargram	jhargram	Jhargram	city	in
Jharia	jharia	Jharia	city	in
Jharkhand|,s	jharkhand	Jharkhand	region	alone
Jharsuguda	jharsuguda	Jharsuguda	city	in
Jhawarian	jhawarian	Jhawarian	city	in
Jhelam|,s	jhelum	Jhelam	city	alone
Jhelum|,s	jhelum	Jhelam	city	alone
Jhikargachha	jhingergacha	Jhingergacha	city	in
Jhingergacha	jhingergacha	Jhingergacha	city	in
Jhumri Telaiya|,s	jhumri-telaiya	Jhumri Telaiya	city	alone
Jhunjhunun|,s	jhunjhunun	Jhunjhunun	city	alone
Ji’an	ji-an	Ji’an	city	alone
Ji Paraná|,s	ji-parana	Ji Paraná	city	alone
Chia-ch’uan	jiachuan	Jiachuan	city	alone
Jiachuan	jiachuan	Jiachuan	city	in
Jagdaqi|,s	jiagedaqi	Jagdaqi	city	alone
Jiagedaqi|,s	jiagedaqi	Jagdaqi	city	alone
Jiamusi|,s	jiamusi	Jiamusi	city	alone
Jian’ou	jian-ou	Jian’ou	city	in
Jianchang|,s	jianchang	Jianchang	city	alone
Jiang’an	jiang-an	Jiang’an	city	in
Jiangkou	jiangkou	Jiangkou	city	in
Jiangmen|,s	jiangmen	Jiangmen	city	alone
Jiangping	jiangping	Jiangping	city	in
Jianguang	jianguang	Jianguang	city	in
Jiangyan	jiangyan	Jiangyan	city	in
Jiangyin|,s	jiangyin	Jiangyin	city	alone
Jiangyou|,s	jiangyou	Jiangyou	city	alone
Jiangzhuang	jiangzhuang	Jiangzhuang	city	in
Jianshui|,s	jianshui	Jianshui	city	alone
Jiaohe|,s	jiaohe	Jiaohe	city	alone
Jiaozhou|,s	jiaozhou	Jiaozhou	city	alone
Jiaozuo|,s	jiaozuo	Jiaozuo	city	alone
Jiawang|,s	jiawang	Jiawang	city	alone
Jiawang Zhen|,s	jiawang-zhen	Jiawang Zhen	city	alone
Jiaxing|,s	jiaxing	Jiaxing	city	alone
Jiayue	jiayue	Jiayue	city	in
Jiayuguan City|,s	jiayuguan-city	Jiayuguan	city	alone
Jiayuguan|,s	jiayuguan-city	Jiayuguan	city	alone
Jiazi|,s	jiazi	Jiazi	city	alone
Jičín	jicin	Jičín	region	in
Jidd Ḩafş|,s	jidd-hafs	Jidd Ḩafş	city	alone
Jidong	jidong	Jidong	city	in
Jiehu	jiehu	Jiehu	city	in
Jieshi|,s	jieshi	Jieshi	city	alone
Jieshou|,s	jieshou	Jieshou	city	alone
Jietou	jietou	Jietou	city	in
Jiexiu	jiexiu	Jiexiu	city	in
Jieyang|,s	jieyang	Jieyang	city	alone
Jigawa|,s	jigawa	Jigawa	region	alone
Jiguaní	jiguani	Jiguaní	city	in
Iglau	jihlava	Iglau	city	in
Jihlava	jihlava	Iglau	city	in
Jihočeský kraj|,s	jihocesky	Jihočeský kraj	region	alone
Südböhmische|,s	jihocesky-kraj	Südböhmische	region	alone
Jihomoravský kraj|,s	jihomoravsky	Jihomoravský kraj	region	alone
Jijel|,s	jijel	Jijel	city	alone
Jijiang	jijiang	Jijiang	city	in
Jijiga	jijiga	Jijiga	city	in
Jilib	jilib	Jilib	city	in
Jiménez	jimenez	Jiménez	city	in
Jimeta|,s	jimeta	Jimeta	city	alone
Jimma|,s	jimma	Jimma	city	alone
Jimo	jimo	Jimo	city	in
Jinan-gun|,s	jinan-gun	Jinan-gun	city	alone
Jinchang|,s	jinchang	Jinchang	city	alone
Jincheng|,s	jincheng	Jincheng	city	alone
Jind	jind	Jind	city	in
Jinding	jinding	Jinding	city	in
Jindřichův Hradec|,s	jindrichuv-hradec	Jindřichův Hradec	region	alone
Jing'an	jing-an	Jing'an	city	in
Jingdezhen|,s	jingdezhen	Jingdezhen	city	alone
Jinggou	jinggou	Jinggou	city	in
Jinghong|,s	jinghong	Jinghong	city	alone
Jingling	jingling	Jingling	city	no
Jingmen|,s	jingmen	Jingmen	city	alone
Jingui	jingui	Jingui	city	in
Jingzhi|,s	jingzhi	Jingzhi	city	alone
Jingzhou|,s	jingzhou	Jingzhou	city	alone
Jinhua|,s	jinhua	Jinhua	city	alone
Jining|,s	jining	Jining	city	alone
Jinja	jinja	Jinja	city	in
Jinji	jinji	Jinji	city	in
Chin-chiang|,s	jinjiang	Jinjiang	city	alone
Jinjiang|,s	jinjiang	Jinjiang	city	alone
Jinju|,s	jinju	Jinju	city	alone
Jinka	jinka	Jinka	city	in
Jinniu	jinniu	Jinniu	city	in
Jinotega	jinotega	Jinotega	city	in
Jinotepe	jinotepe	Jinotepe	city	in
Jinsha	jinsha	Jinsha	city	in
Jinshan	jinshan	Jinshan	city	in
Jinshi	jinshi	Jinshi	city	in
Jintur	jintur	Jintur	city	in
Chin-chen-wei-ch’eng	jinxiang	Jinxiang	city	alone
Jinxiang	jinxiang	Jinxiang	city	in
Jinzhong|,s	jinzhong	Jinzhong	city	alone
Jinzhongzi	jinzhongzi	Jinzhongzi	city	in
Jinzhou|,s	jinzhou	Jinzhou	city	alone
Jipijapa	jipijapa	Jipijapa	city	in
Girga|,s	jirja	Girga	city	alone
Jirja|,s	jirja	Girga	city	alone
Ch’ien-ch’eng	jishou	Jishou	city	alone
Jishou|,s	jishou	Jishou	city	alone
Jishu|,s	jishu	Jishu	city	alone
Jishui	jishui	Jishui	city	in
Jisr ash Shughur|,s	jisr-ash-shughur	Jisr ash Shughur	city	alone
Jitai	jitai	Jitai	city	in
Jitra	jitra	Jitra	city	in
Jiujiang|,s	jiujiang	Jiujiang	city	alone
Jiupu|,s	jiupu	Jiupu	city	alone
Jiuquan|,s	jiuquan	Jiuquan	city	alone
Jiushan	jiushan	Jiushan	city	in
Jiutai|,s	jiutai	Jiutai	city	alone
Jiutepec|,s	jiutepec	Jiutepec	city	alone
Jiwaka|,s	jiwaka	Jiwaka	region	alone
Jixi	jixi	Jixi	city	in
Jixian	jixian	Jixian	city	in
Jiyuan|,s	jiyuan	Jiyuan	city	alone
Jizan|,s	jizan	Jizan	city	alone
Jizhou|,s	jizhou	Jizhou	city	alone
Jizzakh|,s	jizzakh	Jizzakh	city	alone
Jizzax	jizzax	Jizzax	region	alone
Jizzax viloyati|,s	jizzax	Jizzax	region	alone
Joal-Fadiout|,s	joal-fadiout	Joal-Fadiout	city	alone
Jobabo	jobabo	Jobabo	city	in
Jodhpur|,s	jodhpur	Jodhpur	city	alone
Joensuu	joensuu	Joensuu	city	in
Joetsu|,s	joetsu	Joetsu	city	alone
Jogbani	jogbani	Jogbani	city	in
Jogonalan	jogonalan	Jogonalan	city	in
Johns Creek|,s	johns-creek	Johns Creek	city	alone
Johnston	johnston	Johnston	city	no
Johnstone	johnstone	Johnstone	city	in
Johnstown	johnstown	Johnstown	city	in
Johor	johor	Johor	region	in
Joinville|,s	joinville	Joinville	city	alone
Joliet|,s	joliet	Joliet	city	alone
Joliette	joliette	Joliette	city	in
Jollyville	jollyville	Jollyville	city	in
Jolo	jolo	Jolo	city	in
Jombang|,s	jombang	Jombang	city	alone
Jona	jona	Jona SG	city	in
Jona SG|,s	jona	Jona SG	city	alone
Jonava	jonava	Jonava	city	in
Jonesboro	jonesboro	Jonesboro	city	in
Jonglei|,s	jonglei	Jonglei	region	alone
Jora	jora	Jora	city	in
Jorhat	jorhat	Jorhat	city	in
Joué-lès-Tours	joue-les-tours	Joué-lès-Tours	city	alone
Jounieh	jounieh	Jounieh	city	in
Jovellanos	jovellanos	Jovellanos	city	in
Dschuzdschan|,s	jowzjan	Dschuzdschan	region	alone
Joymontop	joymontop	Joymontop	city	in
Joypur Hat|,s	joypur-hat	Joypur Hat	city	alone
Juanjuí	juanjui	Juanjuí	city	in
Juazeiro do Norte|,s	juazeiro-do-norte	Juazeiro do Norte	city	alone
Jubail|,s	jubail	Jubail	city	alone
Juchitán de Zaragoza|,s	juchitan-de-zaragoza	Juchitán de Zaragoza	city	alone
Judea and Samaria Area|,s	judea-and-samaria-area	Judea and Samaria Area	region	alone
Juegang	juegang	Juegang	city	in
Juexi	juexi	Juexi	city	in
Munizip al-Dschufra|,s	jufra	Munizip al-Dschufra	region	alone
Juhaynah	juhaynah	Juhaynah	city	in
Juigalpa	juigalpa	Juigalpa	city	in
Juiz de Fora|,s	juiz-de-fora	Juiz de Fora	city	alone
Jujuy	jujuy	Jujuy	city	in
Juliaca|,s	juliaca	Juliaca	city	alone
Jumella	jumilla	Jumilla	city	in
Jumilla	jumilla	Jumilla	city	in
Junagadh|,s	junagadh	Junagadh	city	alone
Juncos	juncos	Juncos	region	no
Junction City|,s	junction-city	Junction City	city	alone
Jundiaí|,s	jundiai	Jundiaí	city	alone
Jundubah|,s	jundubah	Jundubah	region	alone
Junín	junin	Junín	city	in
Junlian	junlian	Junlian	city	in
Junnar	junnar	Junnar	city	in
Jourbee|,s	jurby	Jurby	region	alone
Jurby	jurby	Jurby	region	in
Jurmala	jurmala	Riga-Strand	city	in
Riga-Strand|,s	jurmala	Riga-Strand	city	alone
Jutiapa	jutiapa	Jutiapa	city	in
Juticalpa	juticalpa	Juticalpa	city	in
Juventino Rosas	juventino-rosas	Juventino Rosas	city	alone
Juwana	juwana	Juwana	city	in
Juybar	juybar	Juybar	city	in
Juye	juye	Juye	city	in
Jwaneng|,s	jwaneng	Jwaneng	region	alone
K’olito	k-olito	K’olito	city	in
Kaarst|,s	kaarst	Kaarst	city	alone
Kabacan	kabacan	Kabacan	city	in
Kabale	kabale	Kabale	city	in
Kabalo	kabalo	Kabalo	city	in
Kabanjahe	kabanjahe	Kabanjahe	city	in
Kabankalan|,s	kabankalan	Kabankalan	city	alone
Respublika Kabardino-Balkarija|,s	kabardino-balkariya-republic	Respublika Kabardino-Balkarija	region	alone
Kabare	kabare	Kabare	city	in
Kabba	kabba	Kabba	city	in
Kabinda	kabinda	Kabinda	city	in
Kabirwala	kabirwala	Kabirwala	city	in
Kabwe|,s	kabwe	Kabwe	city	alone
Kachia	kachia	Kachia	city	in
Kachin-Staat|,s	kachin	Kachin-Staat	region	alone
Kachkanar	kachkanar	Katschkanar	city	in
Katschkanar	kachkanar	Katschkanar	city	in
Kadakkavoor	kadakkavoor	Kadakkavoor	city	in
Kadapa|,s	kadapa	Kadapa	city	alone
Kadayanallur	kadayanallur	Kadayanallur	city	in
Kadi	kadi	Kadi	city	in
Kadiogo|,s	kadiogo	Kadiogo	region	alone
Kadiri	kadiri	Kadiri	city	in
Kadirli	kadirli	Kadirli	city	in
Kadoma|,s	kadoma	Kadoma	city	alone
Kaduqli	kaduqli	Kaduqli	city	in
Kadur	kadur	Kadur	city	in
Kaédi	kaedi	Kaédi	city	in
Kaélé	kaele	Kaélé	city	in
Kaeng Khoi|,s	kaeng-khoi	Kaeng Khoi	city	alone
Kaeng Khro|,s	kaeng-khro	Kaeng Khro	city	alone
Kaesŏng|,s	kaesong	Kaesong	city	alone
Kafanchan	kafanchan	Kafanchan	city	in
Kaffrine	kaffrine	Kaffrine	city	in
Kafr ad Dawwar|,s	kafr-ad-dawwar	Kafr ad Dawwar	city	alone
Kafr ash Shaykh|,s	kafr-ash-shaykh	Kafr ash Shaykh	city	alone
Kafr az Zayyat|,s	kafr-az-zayyat	Kafr az Zayyat	city	alone
Kafr asch-Schaich|,s	kafr-el-sheikh	Kafr asch-Schaich	region	alone
Kafr Şaqr|,s	kafr-saqr	Kafr Şaqr	city	alone
Kafranbel	kafranbel	Kafranbel	city	in
Kafue	kafue	Kafue	city	in
Kaga-Bandoro|,s	kaga-bandoro	Kaga-Bandoro	city	alone
Kagal	kagal	Kagal	city	in
Kagawa|,s	kagawa	Kagawa	region	alone
Kagera|,s	kagera	Kagera	region	alone
Kağızman	kagizman	Kağızman	city	in
Kagoro	kagoro	Kagoro	city	in
Kahama	kahama	Kahama	city	in
Kahna Nau|,s	kahna-nau	Kahna Nau	city	alone
Kahramanmaraş|,s	kahramanmaras	Kahramanmaraş	city	alone
Kahriz	kahriz	Kahriz	city	alone
Kahror Pakka|,s	kahror-pakka	Kahror Pakka	city	alone
Kâhta	kahta	Kâhta	city	in
Kahului	kahului	Kahului	city	in
Kaifeng|,s	kaifeng	Kaifeng	city	alone
Keyféng shehiri|,s	kaifeng	Kaifeng	city	alone
Kaihua	kaihua	Kaihua	city	in
Kaili|,s	kaili	Kaili	city	alone
Kailua	kailua	Kailua	city	in
Kaimganj	kaimganj	Kaimganj	city	in
Kainan	kainan	Kainan	city	in
Kainuu|,s	kainuu	Kainuu	region	alone
Kairana	kairana	Kairana	city	in
Kairouan|,s	kairouan	Qairawan	city	alone
Qairawan|,s	kairouan	Qairawan	city	alone
Kaisarianí	kaisariani	Kaisarianí	city	in
Kaithal|,s	kaithal	Kaithal	city	alone
Kaitong	kaitong	Kaitong	city	in
T’ung-yü	kaitong	Kaitong	city	alone
Kaiyuan|,s	kaiyuan	Kaiyuan	city	alone
Kaizuka	kaizuka	Kaizuka	city	in
Kajaani	kajaani	Kajaani	city	in
Kajana	kajaani	Kajaani	city	in
Kajiado|,s	kajiado	Kajiado	region	alone
Kakamega	kakamega	Kakamega	city	in
Kakamigahara|,s	kakamigahara	Kakamigahara	city	alone
Kakata	kakata	Kakata	city	in
Kakching	kakching	Kakching	city	in
Kakegawa	kakegawa	Kakegawa	city	in
Kachowka	kakhovka	Kachowka	city	in
Kakhovka	kakhovka	Kachowka	city	in
Kakinada|,s	kakinada	Kakinada	city	alone
Kakogawa|,s	kakogawa	Kakogawa	city	alone
Kakrala	kakrala	Kakrala	city	in
Kakuda	kakuda	Kakuda	city	in
Kalach-na-Donu|,s	kalach-na-donu	Kalatsch am Don	city	alone
Kalatsch|,s am Don	kalach-na-donu	Kalatsch am Don	city	alone
Kalakkadu	kalakkadu	Kalakkadu	city	in
Kalaleh	kalaleh	Kalaleh	city	in
Kalamaria	kalamaria	Kalamaria	city	in
Kalamazoo	kalamazoo	Kalamazoo	city	in
Kalamb	kalamb	Kalamb	city	in
Kalanwali	kalanwali	Kalanwali	city	in
Kalasin	kalasin	Kalasin	city	in
Kalat	kalat	Kalat	city	in
Kalavad	kalavad	Kalavad	city	in
Kalavoor	kalavoor	Kalavoor	city	in
Kalemie|,s	kalemie	Kalemie	city	alone
Kalia	kalia	Kalia	city	in
Kalibo Town|,s	kalibo-town	Kalibo Town	city	alone
Kaliganj	kaliganj	Kaliganj	city	in
Kalimpong	kalimpong	Kalimpong	city	in
Kalinga|,s	kalinga	Kalinga	region	alone
Kalinkavichy	kalinkavichy	Kalinkowitschi	city	in
Kalinkowitschi	kalinkavichy	Kalinkowitschi	city	in
Kalispell	kalispell	Kalispell	city	in
Kalisch|,s	kalisz	Kalisch	city	alone
Kalisz	kalisz	Kalisch	city	alone
Kališas	kalisz	Kalisch	city	alone
Kaliyaganj	kaliyaganj	Kaliyaganj	city	in
Kalka	kalka	Kalka	city	in
Kallakkurichchi	kallakkurichchi	Kallakkurichchi	city	in
Kallakurichi|,s	kallakurichi	Kallakurichi	city	alone
Kallidaikurichi	kallidaikurichi	Kallidaikurichi	city	in
Kallithea|,s	kallithea	Kallithea	city	alone
Kalmar	kalmar	Kalmar	city	in
Kalmari	kalmar	Kalmar	city	in
Kalmunai|,s	kalmunai	Kalmunai	city	alone
Respublika Kalmykija|,s	kalmykiya-republic	Respublika Kalmykija	region	alone
Kalna	kalna	Kalna	city	in
Kalol	kalol	Kalol	city	in
Kalpatta	kalpatta	Kalpatta	city	in
Kalpi	kalpi	Kalpi	city	in
Kaltan	kaltan	Kaltan	city	in
Kaltenkirchen|,s	kaltenkirchen	Kaltenkirchen	city	alone
Kalulushi	kalulushi	Kalulushi	city	in
Kalur Kot|,s	kalur-kot	Kalur Kot	city	alone
Kalusch	kalush	Kalusch	city	in
Kalush	kalush	Kalusch	city	in
Kalutara	kalutara	Kalutara	city	in
Kalyan|,s	kalyan	Kalyan	city	alone
Kalyandurg	kalyandurg	Kalyandurg	city	in
Kalyani	kalyani	Kalyani	city	in
Kamaishi	kamaishi	Kamaishi	city	in
Kamakura|,s	kamakura	Kamakura	city	alone
Kamalia|,s	kamalia	Kamalia	city	alone
Kaman	kaman	Kaman	city	in
Kamareddi	kamareddi	Kamareddi	city	in
Kamarhati|,s	kamarhati	Kamarhati	city	alone
Kamatero	kamatero	Kamatero	city	in
Kamba	kamba	Kamba	city	in
Kambar	kambar	Kambar	city	in
Kambove	kambove	Kambove	city	in
Kameda-honcho|,s	kameda-honcho	Kameda-honcho	city	alone
Kamen	kamen	Kamen	city	no
Kamen'-na-Obi	kamen-na-obi	Kamen-na-Obi	city	alone
Kamen-na-Obi|,s	kamen-na-obi	Kamen-na-Obi	city	alone
Kamensk	kamensk-shakhtinsky	Kamensk	city	in
Kamensk-Shakhtinsky|,s	kamensk-shakhtinsky	Kamensk	city	alone
Kamensk-Ural'skiy	kamensk-ural-skiy	Kamensk-Uralski	city	alone
Kamensk-Uralski|,s	kamensk-ural-skiy	Kamensk-Uralski	city	alone
Kameoka	kameoka	Kameoka	city	in
Kameyama	kameyama	Kameyama	city	in
Kamianske|,s	kamianske	Kamjanske	city	alone
Kamjanske|,s	kamianske	Kamjanske	city	alone
Kamifukuoka	kamifukuoka	Kamifukuoka	city	in
Kamigyo-ku|,s	kamigyo-ku	Kamigyo-ku	city	alone
Kamiiso	kamiiso	Kamiiso	city	in
Kamimaruko	kamimaruko	Kamimaruko	city	in
Kamina	kamina	Kamina	city	in
Kaminokawa	kaminokawa	Kaminokawa	city	in
Kaminoyama	kaminoyama	Kaminoyama	city	in
Kamloops	kamloops	Kamloops	city	in
Kamo	kamo	Kamo	city	in
Kamogawa	kamogawa	Kamogawa	city	in
Kamoke|,s	kamoke	Kamoke	city	alone
Kampen	kampen	Kampen	city	in
Kampene	kampene	Kampene	city	in
Kamphaeng Phet|,s	kamphaeng-phet	Kamphaeng Phet	city	alone
Kampli	kampli	Kampli	city	in
Kampong Baharu Balakong|,s	kampong-baharu-balakong	Kampong Baharu Balakong	city	alone
Kampong Cham|,s	kampong-cham	Kampong Cham	city	alone
Kampong Chhnang|,s	kampong-chhnang	Kampong Chhnang	city	alone
Kampong Dungun|,s	kampong-dungun	Kampong Dungun	city	alone
Kampong Masjid Tanah|,s	kampong-masjid-tanah	Kampong Masjid Tanah	city	alone
Kampong Pangkal Kalong|,s	kampong-pangkal-kalong	Kampong Pangkal Kalong	city	alone
Kampong Speu|,s	kampong-speu	Kampong Speu	city	alone
Kampong Thom|,s	kampong-thom	Kampong Thom	region	alone
Kampot|,s	kampot	Kampot	region	alone
Kampung Ayer Keroh|,s	kampung-ayer-keroh	Kampung Ayer Keroh	city	alone
Kampung Baharu Nilai|,s	kampung-baharu-nilai	Kampung Baharu Nilai	city	alone
Kampung Baru Subang|,s	kampung-baru-subang	Kampung Baru Subang	city	alone
Kampung Bukit Baharu|,s	kampung-bukit-baharu	Kampung Bukit Baharu	city	alone
Kampung Pasir Gudang Baru|,s	kampung-pasir-gudang-baru	Kampung Pasir Gudang Baru	city	alone
Kampung Sungai Ara|,s	kampung-sungai-ara	Kampung Sungai Ara	city	alone
Kamra	kamra	Kamra	city	in
Kamthi	kamthi	Kamthi	city	in
Kamyaran	kamyaran	Kamyaran	city	in
Kamjanez-Podilskyj|,s	kamyianets-podilskyy	Kamjanez-Podilskyj	city	alone
Kamyianets-Podilskyy|,s	kamyianets-podilskyy	Kamjanez-Podilskyj	city	alone
Kamyschin|,s	kamyshin	Kamyschin	city	alone
Kamyshin|,s	kamyshin	Kamyschin	city	alone
Kamyschlow	kamyshlov	Kamyschlow	city	in
Kamyshlov	kamyshlov	Kamyschlow	city	in
Kamışlov	kamyshlov	Kamyschlow	city	in
Kan’onjicho	kan-onjicho	Kan’onjicho	city	in
Kanagawa|,s	kanagawa	Kanagawa	region	alone
Kanasch	kanash	Kanasch	city	in
Kanash	kanash	Kanasch	city	in
Kanasín	kanasin	Kanasín	city	in
Kanata	kanata	Kanata	city	in
Kanazawa|,s	kanazawa	Kanazawa	city	alone
Kanbe	kanbe	Kanbe	city	in
Kanchanaburi	kanchanaburi	Kanchanaburi	city	in
Kanchipuram|,s	kanchipuram	Kanchipuram	city	alone
Kanchrapara|,s	kanchrapara	Kanchrapara	city	alone
Kanda	kanda	Kanda	city	in
Kandal|,s	kandal	Kandal	region	alone
Kandalakscha	kandalaksha	Kandalakscha	city	in
Kandalaksha	kandalaksha	Kandalakscha	city	in
Kandana	kandana	Kandana	city	in
Kandhkot	kandhkot	Kandhkot	city	in
Kandhla	kandhla	Kandhla	city	in
Kandi|,s	kandi	Kandi	city	alone
Kandiaro	kandiaro	Kandiaro	city	in
Kandla	kandla	Kandla	city	in
Kandukur	kandukur	Kandukur	city	in
Kandyagash	kandyagash	Kandyagatsch	city	in
Kandyagatsch	kandyagash	Kandyagatsch	city	in
Kanekomachi	kanekomachi	Kanekomachi	city	in
Kanem	kanem	Kanem	region	in
Kane'ohe	kaneohe	Kane'ohe	city	in
Kaneohe	kaneohe	Kane'ohe	city	in
Kanevskaya	kanevskaya	Kanewskaja	city	in
Kanewskaja	kanevskaya	Kanewskaja	city	in
Kangar	kangar	Kangar	city	in
Kangavar	kangavar	Kangavar	city	in
Kangayam	kangayam	Kangayam	city	in
Kangding|,s	kangding	Kangding	city	alone
Kangdong-ŭp|,s	kangdong-up	Kangdong-ŭp	city	alone
Kanggye|,s	kanggye	Kanggye	city	alone
Kangwŏn-do|,s	kangwon	Kangwŏn-do	region	alone
Kanhangad	kanhangad	Kanhangad	city	in
Kani-Kéli|,s	kani-keli	Kani-Kéli	region	alone
Kanie	kanie	Kanie	city	in
Kanigiri	kanigiri	Kanigiri	city	in
Kanjia	kanjia	Kanjia	city	in
Kankakee	kankakee	Kankakee	city	in
Kankan|,s	kankan	Kankan	city	alone
Kankanhalli	kankanhalli	Kankanhalli	city	in
Kanker	kanker	Kanker	city	in
Kannabecho-yahiro|,s	kannabecho-yahiro	Kannabecho-yahiro	city	alone
Kannad	kannad	Kannad	city	in
Kannapolis	kannapolis	Kannapolis	city	in
Kannauj	kannauj	Kannauj	city	in
Kannur	kannur	Kannur	city	in
Kanoya	kanoya	Kanoya	city	in
Kansanshi	kansanshi	Kansanshi	city	in
Kansk|,s	kansk	Kansk	city	alone
Kantharalak	kantharalak	Kantharalak	city	in
Kanuma	kanuma	Kanuma	city	in
Kanuru	kanuru	Kanuru	city	in
Kanye	kanye	Kanye	city	in
Kaolack|,s	kaolack	Kaolack	city	alone
Kapadvanj	kapadvanj	Kapadvanj	city	in
Kapan	kapan	Kapan	city	in
Kapellen	kapellen	Kapellen	city	in
Kapenguria	kapenguria	Kapenguria	city	in
Kapiri Mposhi|,s	kapiri-mposhi	Kapiri Mposhi	city	alone
Kapisa|,s	kapisa	Kapisa	region	alone
Kapolei	kapolei	Kapolei	city	in
Kaposvár	kaposvar	Kaposvár	city	in
Kapschagai	kapshagay	Kapschagai	city	in
Kapshagay	kapshagay	Kapschagai	city	in
Kapurthala Town|,s	kapurthala-town	Kapurthala Town	city	alone
Kara	kara	Kara	city	no
Kara-Balta|,s	kara-balta	Kara-Balta	city	alone
Karabağlar|,s	karabaglar	Karabağlar	city	alone
Karabük	karabuk	Karabük	city	in
Karabulak	karabulak	Karabulak	city	in
Karacabey	karacabey	Karacabey	city	in
Karad	karad	Karad	city	in
Qaraghandy|,s	karagandy	Qaraghandy	region	alone
Karaikal	karaikal	Karaikal	city	in
Karaikudi|,s	karaikudi	Karaikudi	city	alone
Karadsch|,s	karaj	Karadsch	city	alone
Karaj|,s	karaj	Karadsch	city	alone
Karak	karak	Karak	region	in
Karakalpakistan|,s	karakalpakstan	Karakalpakistan	region	alone
Karakoçan	karakocan	Karakoçan	city	in
Karakol	karakol	Karakol	city	in
Karamadai	karamadai	Karamadai	city	in
Karaman|,s	karaman	Karaman	city	alone
Karamay|,s	karamay	Karamay	city	alone
Karamsad	karamsad	Karamsad	city	in
Karamürsel	karamursel	Karamürsel	city	in
Karangampel	karangampel	Karangampel	city	in
Karanganom	karanganom	Karanganom	city	in
Karangsembung	karangsembung	Karangsembung	city	in
Karanja	karanja	Karanja	city	in
Karapınar	karapinar	Karapınar	city	in
Karas	karas	Karas	region	in
Karasu	karasu	Karasu	city	in
Karasu Mahallesi|,s	karasu-mahallesi	Karasu Mahallesi	city	alone
Karassuk	karasuk	Karassuk	city	in
Karasuk	karasuk	Karassuk	city	in
Karatau	karatau	Karatau	city	in
Qaratau	karatau	Karatau	city	in
Karatsu	karatsu	Karatsu	city	in
Karauli	karauli	Karauli	city	in
Karbala|,s	karbala	Kerbela	city	alone
Karben	karben	Karben	city	in
Karditsa	karditsa	Karditsa	city	in
Kardschali	kardzhali	Kardschali	city	in
Kardzhali	kardzhali	Kardschali	city	in
Kareli	kareli	Kareli	city	in
Republik Karelien|,s	karelia	Karelien	region	alone
Karera	karera	Karera	city	in
Karhal	karhal	Karhal	city	in
Kariba	kariba	Kariba	city	in
Karimganj	karimganj	Karimganj	city	in
Karimnagar|,s	karimnagar	Karimnagar	city	alone
Kariya|,s	kariya	Kariya	city	alone
Karjat	karjat	Karjat	city	in
Karkala	karkala	Karkala	city	in
Karlovac	karlovac	Karlovac	city	in
Karlovarský kraj|,s	karlovarsky	Karlovarský kraj	region	alone
Karlovo	karlovo	Karlowo	city	in
Karlowo	karlovo	Karlowo	city	in
Karlsfeld|,s	karlsfeld	Karlsfeld	city	alone
Karlskoga	karlskoga	Karlskoga	city	in
Karlskrona	karlskrona	Karlskrona	city	in
Karlstad	karlstad	Karlstad	city	in
Karlstadt|,s am Main	karlstadt-am-main	Karlstadt am Main	city	alone
Karmiel	karmiel	Karmiel	city	in
Karnal|,s	karnal	Karnal	city	alone
Karnali|,s	karnali	Karnali	region	alone
Karnali Pradesh|,s	karnali-pradesh	Karnali Pradesh	region	alone
Karoi	karoi	Karoi	city	in
Karonga	karonga	Karonga	city	in
Karor	karor	Karor	city	in
Karori	karori	Karori	city	in
Karpinsk	karpinsk	Karpinsk	city	in
Kars	kars	Kars	city	in
Karsiyang	karsiyang	Karsiyang	city	in
Kartaly	kartaly	Kartaly	city	in
Kartarpur	kartarpur	Kartarpur	city	in
Kartasura	kartasura	Kartasura	city	in
Karur|,s	karur	Karur	city	alone
Karuzi|,s	karuzi	Karuzi	region	alone
Karviná	karvina	Karviná	city	in
Karwar	karwar	Karwar	city	in
Kasaï	kasai-cd	Kasaï	region	in
Kasaï-Central|,s	kasai-central	Kasaï-Central	region	alone
Kasai-Central|,s	kasai-central-cd	Kasai-Central	region	alone
Kasama	kasama	Kasama	city	in
Kasamwa	kasamwa	Kasamwa	city	in
Kasangulu	kasangulu	Kasangulu	city	in
Kasaoka	kasaoka	Kasaoka	city	in
Kasaragod	kasaragod	Kasaragod	city	in
Kasba	kasba	Kasba	city	in
Kasba Tadla|,s	kasba-tadla	Kasba Tadla	city	alone
Kaseda-shirakame|,s	kaseda-shirakame	Kaseda-shirakame	city	alone
Kasese	kasese	Kasese	city	in
Kasganj	kasganj	Kasganj	city	in
Kashihara	kashihara	Kashihara	city	in
Kashihara-shi|,s	kashihara-shi	Kashihara-shi	city	alone
Kashima	kashima	Kashima	city	in
Kashima-shi|,s	kashima-shi	Kashima-shi	city	alone
Kashipur|,s	kashipur	Kashipur	city	alone
Kaschira	kashira	Kaschira	city	in
Kashira	kashira	Kaschira	city	in
Kaşira	kashira	Kaschira	city	in
Kashiwa|,s	kashiwa	Kashiwa	city	alone
Kashiwazaki	kashiwazaki	Kashiwazaki	city	in
Kashmar	kashmar	Kashmar	city	in
Kashmor	kashmor	Kashmor	city	in
Kasihan	kasihan	Kasihan	city	in
Kasimov	kasimov	Kassimow	city	in
Kassimow	kasimov	Kassimow	city	in
Kasoa	kasoa	Kasoa	city	in
Kasongo	kasongo	Kasongo	city	in
Kaspijsk	kaspiysk	Kaspijsk	city	in
Kaspiysk	kaspiysk	Kaspijsk	city	in
Kassala|,s	kassala	Kassala	city	alone
Kasserine	kasserine	Kasserine	city	in
Kastamonu	kastamonu	Kastamonu	city	in
Kasugai|,s	kasugai	Kasugai	city	alone
Kasukabe|,s	kasukabe	Kasukabe	city	alone
Kasulu	kasulu	Kasulu	city	in
Kasungu	kasungu	Kasungu	city	in
Kasur|,s	kasur	Kasur	city	alone
Katavi|,s	katavi	Katavi	region	alone
Katerini	katerini	Katerini	city	in
Kathu	kathu	Kathu	city	in
Kathua	kathua	Kathua	city	in
Kati	kati	Kati	city	no
Katihar|,s	katihar	Katihar	city	alone
Katima Mulilo|,s	katima-mulilo	Katima Mulilo	city	alone
Katiola	katiola	Katiola	city	in
Katobu	katobu	Katobu	city	in
Katol	katol	Katol	city	in
Katori-shi|,s	katori-shi	Katori-shi	city	alone
Katoro	katoro	Katoro	city	in
Katoya	katoya	Katoya	city	in
Katras	katras	Katras	city	in
Katsina|,s	katsina	Katsina	city	alone
Kàtsínà|,s	katsina	Katsina	city	alone
Katsina-Ala|,s	katsina-ala	Katsina-Ala	city	alone
Katsuren-haebaru|,s	katsuren-haebaru	Katsuren-haebaru	city	alone
Katsuta|,s	katsuta	Katsuta	city	alone
Katsuyama	katsuyama	Katsuyama	city	in
Kattaqo'rg'on	kattaqo-rg-on-shahri	Kattaqo’rg’on Shahri	city	in
Kattaqo’rg’on Shahri|,s	kattaqo-rg-on-shahri	Kattaqo’rg’on Shahri	city	alone
Kattivakkam	kattivakkam	Kattivakkam	city	in
Katumba|,s	katumba	Katumba	city	alone
Katunayaka	katunayaka	Katunayaka	city	in
Katy	katy	Katy	city	no
Kaukauna	kaukauna	Kaukauna	city	in
Kaura Namoda|,s	kaura-namoda	Kaura Namoda	city	alone
Kavadarci	kavadarci	Kavadarci	city	in
Kavadari	kavadarci	Kavadarci	city	in
Kavaja	kavaje	Kavaja	city	in
Kavajë	kavaje	Kavaja	city	in
Kavaklı	kavakli	Kavaklı	city	in
Kavala	kavala	Kavala	city	in
Kavali	kavali	Kavali	city	in
Kavango-Ost|,s	kavango-east	Kavango-Ost	region	alone
Kavango-West|,s	kavango-west	Kavango-West	region	alone
Kawagoe|,s	kawagoe	Kawagoe	city	alone
Kawaguchi|,s	kawaguchi	Kawaguchi	city	alone
Kawalu	kawalu	Kawalu	city	in
Kawanishi|,s	kawanishi	Kawanishi	city	alone
Kawanoecho	kawanoecho	Kawanoecho	city	in
Kawardha	kawardha	Kawardha	city	in
Kawit	kawit	Kawit	city	in
Kawm Ḩamadah|,s	kawm-hamadah	Kawm Ḩamadah	city	alone
Kawthaung	kawthaung	Kawthaung	city	in
Kaya	kaya	Kaya	city	no
Kayah-Staat|,s	kayah	Kayah-Staat	region	alone
Kayalpattinam	kayalpattinam	Kayalpattinam	city	in
Kayamkulam	kayamkulam	Kayamkulam	city	in
Kayan	kayan	Kayan	city	in
Kayanza|,s	kayanza	Kayanza	region	alone
Kayes	kayes	Kayes	city	in
Kayin-Staat|,s	kayin	Kayin-Staat	region	alone
Kaysville	kaysville	Kaysville	city	in
Kaierkan	kayyerkan	Kaierkan	city	in
Kayyerkan	kayyerkan	Kaierkan	city	in
Kasanlak	kazanlak	Kasanlak	city	in
Kazanlak	kazanlak	Kasanlak	city	in
Kazerun	kazerun	Kazerun	city	in
Kazincbarcika	kazincbarcika	Kazincbarcika	city	in
Kazo	kazo	Kazo	city	in
Kearney	kearney	Kearney	city	in
Kearns	kearns	Kearns	city	in
Kearny	kearny	Kearny	city	in
Kebbi	kebbi	Kebbi	region	in
Gouvernorat Kebili|,s	kebili	Gouvernorat Kebili	region	alone
Kebomas	kebomas	Kebomas	city	in
Kecskemét|,s	kecskemet	Kecskemét	city	alone
Kedah	kedah	Kedah	region	in
Kėdainiai	kedainiai	Kėdainiai	city	in
Kediri|,s	kediri	Kediri	city	alone
Kédougou|,s	kedougou	Kédougou	region	alone
Kedungwaru	kedungwaru	Kedungwaru	city	in
Kedungwuni|,s	kedungwuni	Kedungwuni	city	alone
Kendzežynas-Kozlė|,s	kedzierzyn-kozle	Kędzierzyn-Koźle	city	alone
Kędzierzyn-Koźle|,s	kedzierzyn-kozle	Kędzierzyn-Koźle	city	alone
Keelung|,s	keelung	Keelung	city	alone
Keene	keene	Keene	city	in
Kef	kef	Kef	region	in
Kefamenanu	kefamenanu	Kefamenanu	city	in
Keffi	keffi	Keffi	city	in
Kegalle|,s	kegalle	Kegalle	region	alone
Kehl	kehl	Kehl	city	no
Keighley	keighley	Keighley	city	in
Keizer	keizer	Keizer	city	in
Kekri	kekri	Kekri	city	in
El Kelaâ des Sraghna|,s	kelaat-sraghna	El Kelaâ des Sraghna	region	alone
Kelaniya	kelaniya	Kelaniya	city	in
Kelantan|,s	kelantan	Kelantan	region	alone
Kelheim|,s	kelheim	Kelheim	city	alone
Kelibia	kelibia	Kelibia	city	in
Kelishad	kelishad-va-sudarjan	Kelishad va Sudarjan	city	in
Kelishad va Sudarjan|,s	kelishad-va-sudarjan	Kelishad va Sudarjan	city	alone
Kelkheim|,s	kelkheim	Kelkheim	city	alone
Keller	keller	Keller	city	no
Kelo	kelo	Kelo	city	in
Kelowna|,s	kelowna	Kelowna	city	alone
Karabel	kemalpasa	Kemalpaşa	city	in
Kemalpaşa	kemalpasa	Kemalpaşa	city	in
Kémo	kemo	Kémo	region	in
Kempen	kempen	Kempen	city	no
Kempston	kempston	Kempston	city	in
Kempston Hardwick|,s	kempston-hardwick	Kempston Hardwick	city	alone
Kemri	kemri	Kemri	city	in
Kencong	kencong	Kencong	city	in
Kendal	kendal	Kendal	city	in
Kendale Lakes	kendale-lakes	Kendale Lakes	city	alone
Kendall	kendall	Kendall	city	no
Kendari|,s	kendari	Kendari	city	alone
Kendraparha	kendraparha	Kendraparha	city	in
Kénédougou|,s	kenedougou	Kénédougou	region	alone
Kenema|,s	kenema	Kenema	city	alone
Keng Tung|,s	keng-tung	Keng Tung	city	alone
Kenilworth	kenilworth	Kenilworth	city	in
Keningau	keningau	Keningau	city	in
Kenitra|,s	kenitra	Kenitra	city	alone
Kénitra|,s	kenitra-ma	Kénitra	region	alone
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
Keratsini	keratsini	Keratsini	city	in
Kerava	kerava	Kerava	city	in
Kervo	kerava	Kerava	city	in
Keren	keren	Keren	city	in
Kerguelen	kerguelen	Kerguelen	city	in
Kericho	kericho	Kericho	city	in
Kerkera	kerkera	Kerkera	city	in
Kerki	kerki	Kerki	city	in
Kerkrade	kerkrade	Kerkrade	city	in
Kerman|,s	kerman	Kerman	city	alone
Kermanschah|,s	kermanshah	Kermanschah	city	alone
Kermanshah|,s	kermanshah	Kermanschah	city	alone
Kernersville	kernersville	Kernersville	city	in
Kérouané|,s	kerouane	Kérouané	region	alone
Kerrville	kerrville	Kerrville	city	in
Kertosono	kertosono	Kertosono	city	in
Girne İlçesi|,s	keryneia	Keryneia	region	alone
Keryneia|,s	keryneia	Keryneia	region	alone
Kesabpur	kesabpur	Kesabpur	city	in
Keshod	keshod	Keshod	city	in
Keskin	keskin	Keskin	city	in
Kessel-Lo|,s	kessel-lo	Kessel-Lo	city	alone
Kestel	kestel	Kestel	city	in
Ketanggungan	ketanggungan	Ketanggungan	city	in
Kentšynas	ketrzyn	Rastenburg	city	in
Kętrzyn	ketrzyn	Rastenburg	city	in
Rastenburg	ketrzyn	Rastenburg	city	in
Kettering	kettering	Kettering	city	in
Kevelaer	kevelaer	Kevelaer	city	in
Kew Gardens	kew-gardens	Kew Gardens	city	alone
Kew Gardens Hills	kew-gardens-hills	Kew Gardens Hills	city	alone
Keynsham	keynsham	Keynsham	city	in
Keystone	keystone	Keystone	city	in
Kfar Saba|,s	kfar-saba	Kfar Saba	city	alone
Kgalagadi|,s	kgalagadi	Kgalagadi	region	alone
Kgatleng|,s	kgatleng	Kgatleng	region	alone
Khachrod	khachrod	Khachrod	city	in
Khadki	khadki	Khadki	city	in
Khagaria	khagaria	Khagaria	city	in
Khagaul	khagaul	Khagaul	city	in
Khagrachhari	khagrachhari	Khagrachhari	city	in
Khair	khair	Khair	city	in
Khairabad	khairabad	Khairabad	city	in
Khairpur|,s	khairpur	Khairpur	city	alone
Khairpur Nathan Shah|,s	khairpur-nathan-shah	Khairpur Nathan Shah	city	alone
Khairpur Tamewah|,s	khairpur-tamewah	Khairpur Tamewah	city	alone
Khajuraho	khajuraho	Khajuraho	city	in
Khalabat	khalabat	Khalabat	city	in
Khalifah A City|,s	khalifah-a-city	Khalifah A City	city	alone
Khalilabad	khalilabad	Khalilabad	city	in
Khaliş	khalis	Khaliş	city	in
Khalkhal	khalkhal	Khalkhal	city	in
Khambhaliya	khambhaliya	Khambhaliya	city	in
Khambhat	khambhat	Khambhat	city	in
Khamgaon	khamgaon	Khamgaon	city	in
Chamis Muschait|,s	khamis-mushait	Chamis Muschait	city	alone
Khamis Mushait|,s	khamis-mushait	Chamis Muschait	city	alone
Khammam|,s	khammam	Khammam	city	alone
Khammouan|,s	khammouan	Khammouan	region	alone
Khammuan|,s	khammouane	Khammuan	region	alone
Khanabad	khanabad	Khanabad	city	in
Khandwa|,s	khandwa	Khandwa	city	alone
Chandyga	khandyga	Chandyga	city	in
Khandyga	khandyga	Chandyga	city	in
Khangah Dogran|,s	khangah-dogran	Khangah Dogran	city	alone
Khánh Hòa|,s	khanh-hoa	Khánh Hòa	region	alone
Chankändi	khankendi	Chankändi	city	in
Khankendi	khankendi	Chankändi	city	in
Xankəndi	khankendi	Chankändi	city	in
Khanna|,s	khanna	Khanna	city	alone
Khanpur|,s	khanpur	Khanpur	city	alone
Chanty-Mansiiski awtonomny okrug|,s	khanty-mansi-yugra	Chanty-Mansiiski awtonomny okrug	region	alone
Chanty-Mansijsk|,s	khanty-mansiysk	Chanty-Mansijsk	city	alone
Khanty-Mansiysk|,s	khanty-mansiysk	Chanty-Mansijsk	city	alone
Xanti-Mansi|,s	khanty-mansiysk	Chanty-Mansijsk	city	alone
Kharagpur|,s	kharagpur	Kharagpur	city	alone
Kharan	kharan	Kharan	city	in
Kharar	kharar	Kharar	city	in
Khardaha|,s	khardaha	Khardaha	city	alone
Khargone	khargone	Khargone	city	in
Kharian	kharian	Kharian	city	in
Khartsyzk	khartsyzsk	Khartsyzk	city	in
Khartsyzsk	khartsyzsk	Khartsyzk	city	in
Khartsyz’k	khartsyzsk	Khartsyzk	city	in
Chassawjurt|,s	khasavyurt	Chassawjurt	city	alone
Khasavyurt|,s	khasavyurt	Chassawjurt	city	alone
Xasavyurt|,s	khasavyurt	Chassawjurt	city	alone
Khash	khash	Khash	city	in
Khashuri	khashuri	Khashuri	city	in
Khatauli	khatauli	Khatauli	city	in
Chatlon|,s	khatlon	Chatlon	region	alone
Khedbrahma	khedbrahma	Khedbrahma	city	in
Khekra	khekra	Khekra	city	in
Khemis el Khechna|,s	khemis-el-khechna	Khemis el Khechna	city	alone
Affreville	khemis-miliana	Khemis Miliana	city	in
Khemis Miliana|,s	khemis-miliana	Khemis Miliana	city	alone
Khemisset|,s	khemisset	Khemisset	city	alone
Khenchela|,s	khenchela	Khenchela	city	alone
Khenifra	khenifra	Khénifra	city	in
Khénifra	khenifra	Khénifra	city	in
Chentii-Aimag|,s	khentii	Chentii-Aimag	region	alone
Kheri	kheri	Kheri	city	in
Khewra	khewra	Khewra	city	in
Chimki|,s	khimki	Chimki	city	alone
Khimki|,s	khimki	Chimki	city	alone
Ximki|,s	khimki	Chimki	city	alone
Khiva	khiva	Xiva	city	in
Xiva	khiva	Xiva	city	in
Khlong Luang|,s	khlong-luang	Khlong Luang	city	alone
Chmelnyzkyj|,s	khmelnytskyy	Chmelnyzkyj	city	alone
Khmelnytskyy|,s	khmelnytskyy	Chmelnyzkyj	city	alone
Chmilnyk	khmilnyk	Chmilnyk	city	in
Khmilnyk	khmilnyk	Chmilnyk	city	in
Khobar|,s	khobar	Khobar	city	alone
Cholmsk	kholmsk	Cholmsk	city	in
Kholmsk	kholmsk	Cholmsk	city	in
Khomas	khomas	Khomas	region	alone
Khomeyn	khomeyn	Khomeyn	city	in
Khomeyni Shahr|,s	khomeyni-shahr	Khomeyni Shahr	city	alone
Khon Kaen|,s	khon-kaen	Khon Kaen	city	alone
Khopoli	khopoli	Khopoli	city	in
Khor'fakkan	khor-fakkan	Khor'fakkan	city	in
Khorramabad|,s	khorramabad	Khorramabad	city	alone
Khorramdarreh	khorramdarreh	Khorramdarreh	city	in
Chorramschahr|,s	khorramshahr	Chorramschahr	city	alone
Khorramshahr|,s	khorramshahr	Chorramschahr	city	alone
Khorugh	khorugh	Khorugh	city	in
Khost	khost	Khost	city	in
Khouribga|,s	khouribga	Khouribga	city	alone
Khovd	khovd	Khovd	city	in
Chöwsgöl-Aimag|,s	khovsgol	Chöwsgöl-Aimag	region	alone
Khowst|,s	khowst	Khowst	region	alone
Khowy|,s	khowy	Khowy	city	alone
Khulm	khulm	Khulm	city	in
Khunti	khunti	Khunti	city	in
Khurai	khurai	Khurai	city	in
Khurda	khurda	Khurda	city	in
Khurja|,s	khurja	Khurja	city	alone
Khurrianwala	khurrianwala	Khurrianwala	city	in
Khushab|,s	khushab	Khushab	city	alone
Khuzdar|,s	khuzdar	Khuzdar	city	alone
Chuzestan|,s	khuzestan	Chusistan	region	alone
Kiambu|,s	kiambu	Kiambu	region	alone
Kibiti	kibiti	Kibiti	city	in
Kibondo	kibondo	Kibondo	city	in
Kibre Mengist|,s	kibre-mengist	Kibre Mengist	city	alone
Kibungo	kibungo	Kibungo	city	in
Kibuye	kibuye	Kibuye	city	in
Kičevo	kicevo	Kičevo	city	in
Kërçova	kicevo	Kičevo	city	in
Kichha	kichha	Kichha	city	in
Kidapawan	kidapawan	Kidapawan	city	in
Kidatu	kidatu	Kidatu	city	in
Kidderminster	kidderminster	Kidderminster	city	in
Kidlington	kidlington	Kidlington	city	in
Kidodi	kidodi	Kidodi	city	in
Kidsgrove	kidsgrove	Kidsgrove	city	in
Kié-Ntem|,s	kie-ntem	Kié-Ntem	region	alone
Kelcai|,s	kielce	Kielce	city	alone
Kielce	kielce	Kielce	city	alone
Kiên Giang|,s	kien-giang	Kiên Giang	region	alone
Kiến Giang|,s	kien-giang-vn	Kiến Giang	region	alone
Kierspe	kierspe	Kierspe	city	in
Kiffa	kiffa	Kiffa	city	in
Kifissia	kifissia	Kifissia	city	in
Kifri	kifri	Kifri	city	in
Kihei	kihei	Kihei	city	in
Kijang	kijang	Kijang	city	in
Chichinda Mare|,s	kikinda	Kikinda	city	alone
Kikinda	kikinda	Kikinda	city	in
Nagykikinda	kikinda	Kikinda	city	in
Kikuchi	kikuchi	Kikuchi	city	in
Kikugawa	kikugawa	Kikugawa	city	in
Kikuyu	kikuyu	Kikuyu	city	no
Kikwit|,s	kikwit	Kikwit	city	alone
Kilakarai	kilakarai	Kilakarai	city	in
County Kildare|,s	kildare	County Kildare	region	alone
Kilifi	kilifi	Kilifi	city	in
Kilinochchi|,s	kilinochchi	Kilinochchi	region	alone
Kilis	kilis	Kilis	city	in
Kilju	kilju	Kilju	city	in
Killeen|,s	killeen	Killeen	city	alone
Killingly Center|,s	killingly-center	Killingly Center	city	alone
Kilmarnock	kilmarnock	Kilmarnock	city	in
Kilosa	kilosa	Kilosa	city	in
Kilwinning	kilwinning	Kilwinning	city	in
Kimitsu	kimitsu	Kimitsu	city	in
Kimje	kimje	Kimje	city	in
Kimovsk	kimovsk	Kimowsk	city	in
Kimowsk	kimovsk	Kimowsk	city	in
Kimry	kimry	Kimry	city	in
Kimrı	kimry	Kimry	city	in
Kinana	kinana	Kinana	city	in
Kindia|,s	kindia	Kindia	city	alone
Kindu|,s	kindu	Kindu	city	alone
Kinel	kinel	Kinel	city	in
Kineschma	kineshma	Kineschma	city	in
Kineshma	kineshma	Kineschma	city	in
Kineşma	kineshma	Kineschma	city	in
King of Prussia|,s	king-of-prussia	King of Prussia	city	alone
Kingisepp	kingisepp	Kingisepp	city	in
Kingman	kingman	Kingman	city	in
Kingmanriff|,s	kingman-reef	Kingmanriff	region	alone
Kings Bridge|,s	kings-bridge	Kings Bridge	city	alone
Kings Lynn|,s	kings-lynn	King’s Lynn	city	alone
King’s Lynn|,s	kings-lynn	King’s Lynn	city	alone
Kings Park|,s	kings-park	Kings Park	city	alone
Kingsland	kingsland	Kingsland	city	in
Kingsport	kingsport	Kingsport	city	in
Kingsville	kingsville	Kingsville	city	in
Kingswinford	kingswinford	Kingswinford	city	in
Kingswood	kingswood	Kingswood	city	in
Kinmen|,s	kinmen	Kinmen	region	alone
Kinston	kinston	Kinston	city	in
Kintampo	kintampo	Kintampo	city	in
Kinwat	kinwat	Kinwat	city	in
Kinzan	kinzan	Kinzan	city	in
Kippax	kippax	Kippax	city	in
Kipushi	kipushi	Kipushi	city	in
Kirando	kirando	Kirando	city	in
Kiratpur	kiratpur	Kiratpur	city	in
Kirchhain	kirchhain	Kirchhain	city	in
Kirchheim|,s unter Teck	kirchheim-unter-teck	Kirchheim unter Teck	city	alone
Kirchlengern	kirchlengern	Kirchlengern	city	in
Kirejewsk	kireyevsk	Kirejewsk	city	in
Kireyevsk	kireyevsk	Kirejewsk	city	in
Kırıkhan	kirikhan	Kırıkhan	city	in
Kırıkkale|,s	kirikkale	Kırıkkale	city	alone
Kirinyaga|,s	kirinyaga	Kirinyaga	region	alone
Kirischi	kirishi	Kirischi	city	in
Kirishi	kirishi	Kirischi	city	in
Kiritimati	kiritimati	Kiritimati	city	in
Kırkağaç	kirkagac	Kırkağaç	city	in
Kirkby	kirkby	Kirkby	city	in
Kirkby|,s in Ashfield	kirkby-in-ashfield	Kirkby in Ashfield	city	alone
Kirkcaldy	kirkcaldy	Kirkcaldy	city	in
Kirkintilloch	kirkintilloch	Kirkintilloch	city	in
Kirkkonummi	kirkkonummi	Kirkkonummi	city	in
Kyrkslätt	kirkkonummi	Kirkkonummi	city	in
Kirkland	kirkland	Kirkland	city	no
Kırklareli	kirklareli	Kırklareli	city	in
Kirklees	kirklees	Kirklees	region	alone
Kirksville	kirksville	Kirksville	city	in
Kirkwood	kirkwood	Kirkwood	city	in
Kirov|,s	kirov	Kirow	city	alone
Kirow|,s	kirov	Kirow	city	alone
Kirovo-Chepetsk|,s	kirovo-chepetsk	Kirowo-Tschepezk	city	alone
Kirovo-Çepetsk|,s	kirovo-chepetsk	Kirowo-Tschepezk	city	alone
Kirowo-Tschepezk|,s	kirovo-chepetsk	Kirowo-Tschepezk	city	alone
Kirowohrad|,s	kirovohradschyna	Kirowohrad	region	alone
Kirovsk	kirovsk	Kirowsk	city	in
Kirowsk	kirovsk	Kirowsk	city	in
Kirovske	kirovskoye	Kirovske	city	in
Kirovskoye	kirovskoye	Kirovske	city	in
Kırşehir	kirsehir	Kırşehir	city	in
Kirtipur	kirtipur	Kirtipur	city	in
Kirundo|,s	kirundo	Kirundo	region	alone
Kiryas Joel|,s	kiryas-joel	Kiryas Joel	city	alone
Kiryat Ata|,s	kiryat-ata	Kiryat Ata	city	alone
Kiryat Bialik|,s	kiryat-bialik	Kiryat Bialik	city	alone
Kirjat Gat|,s	kiryat-gat	Kirjat Gat	city	alone
Kiryat Gat|,s	kiryat-gat	Kirjat Gat	city	alone
Kiryat Motzkin|,s	kiryat-motzkin	Kiryat Motzkin	city	alone
Kiryat Ono|,s	kiryat-ono	Kiryat Ono	city	alone
Kiryu|,s	kiryu	Kiryu	city	alone
Kirschatsch	kirzhach	Kirschatsch	city	in
Kirzhach	kirzhach	Kirschatsch	city	in
Kisaran|,s	kisaran	Kisaran	city	alone
Kisarazu|,s	kisarazu	Kisarazu	city	alone
Kisela Voda|,s	kisela-voda	Kisela Voda	city	alone
Kiselëvsk|,s	kiselevsk	Kisseljowsk	city	alone
Kisseljowsk|,s	kiselevsk	Kisseljowsk	city	alone
Kisesa	kisesa	Kisesa	city	in
Kishanganj	kishanganj	Kishanganj	city	in
Kishangarh|,s	kishangarh	Kishangarh	city	alone
Kishiwada|,s	kishiwada	Kishiwada	city	alone
Kishorganj	kishorganj	Kishorganj	city	in
Kisi	kisi	Kisi	city	in
Kisii	kisii	Kisii	city	in
Feulegaß	kiskunfelegyhaza	Feulegaß	city	in
Kiskunfélegyháza	kiskunfelegyhaza	Feulegaß	city	in
Kiskunhalas	kiskunhalas	Kiskunhalas	city	in
Kislovodsk|,s	kislovodsk	Kislowodsk	city	alone
Kislowodsk|,s	kislovodsk	Kislowodsk	city	alone
Kismaayo|,s	kismayo	Kismayo	city	alone
Kissidougou	kissidougou	Kissidougou	city	in
Kissimmee	kissimmee	Kissimmee	city	in
Kitahiroshima	kitahiroshima	Kitahiroshima	city	in
Kitaibaraki	kitaibaraki	Kitaibaraki	city	in
Kitakami	kitakami	Kitakami	city	in
Kitakata	kitakata	Kitakata	city	in
Kitale	kitale	Kitale	city	in
Kitami|,s	kitami	Kitami	city	alone
Kitgum	kitgum	Kitgum	city	in
Kithor	kithor	Kithor	city	in
Kitob	kitob	Kitob	city	in
Kitui	kitui	Kitui	region	in
Kitwe|,s	kitwe	Kitwe	city	alone
Kitzingen|,s	kitzingen	Kitzingen	city	alone
Kizhake Chalakudi|,s	kizhake-chalakudi	Kizhake Chalakudi	city	alone
Kızıltepe|,s	kiziltepe	Kızıltepe	city	alone
Kisiljurt	kizilyurt	Kisiljurt	city	in
Kizilyurt	kizilyurt	Kisiljurt	city	in
Kisljar	kizlyar	Kisljar	city	in
Kizlyar	kizlyar	Kisljar	city	in
Kladno	kladno	Kladno	city	in
Klaeng	klaeng	Klaeng	city	in
Klamath Falls	klamath-falls	Klamath Falls	city	alone
Klang	klang	Klang	city	no
Klangenan	klangenan	Klangenan	city	in
Kabupaten Klaten|,s	klaten	Klaten	city	alone
Klaten|,s	klaten	Klaten	city	alone
Klatovy|,s	klatovy	Klatovy	region	alone
Klebang Besar|,s	klebang-besar	Klebang Besar	city	alone
Kleinmachnow|,s	kleinmachnow	Kleinmachnow	city	alone
Klerksdorp|,s	klerksdorp	Klerksdorp	city	alone
Klimovsk	klimovsk	Klimowsk	city	in
Klimowsk	klimovsk	Klimowsk	city	in
Klin	klin	Klin	city	in
Klingenstein	klingenstein	Klingenstein	city	in
Klintsy	klintsy	Klinzy	city	in
Klinzy	klintsy	Klinzy	city	in
Klodzkas	klodzko	Kłodzko	city	in
Kłodzko	klodzko	Kłodzko	city	in
Klosterneuburg|,s	klosterneuburg	Klosterneuburg	city	alone
Kloten	kloten	Kloten	city	in
Kluang|,s	kluang	Kluang	city	alone
Kliučborkas	kluczbork	Kluczbork	city	in
Kluczbork	kluczbork	Kluczbork	city	in
Klungkung	klungkung	Klungkung	city	in
Knjazevac	knjazevac	Knjazevac	city	in
Knokke-Heist|,s	knokke-heist	Knokke-Heist	city	alone
Knowsley|,s	knowsley	Knowsley	region	alone
Knox	knox	Knox	city	in
Knuruvas	knurow	Knurów	city	in
Knurów	knurow	Knurów	city	in
Knysna	knysna	Knysna	city	in
Ko Samui|,s	ko-samui	Ko Samui	city	alone
Kobayashi	kobayashi	Kobayashi	city	no
Kobrin	kobryn	Kobrin	city	in
Kobryn	kobryn	Kobrin	city	in
Kocaeli|,s	kocaeli	Kocaeli	region	alone
Kočani	kocani	Kočani	city	in
Koch'ang	koch-ang	Koch'ang	city	in
Koch Bihar|,s	koch-bihar	Koch Bihar	city	alone
Kochubeyevskoye	kochubeyevskoye	Kotschubejewskoje	city	in
Kotschubejewskoje	kochubeyevskoye	Kotschubejewskoje	city	in
Kodaikanal	kodaikanal	Kodaikanal	city	in
Kodar	kodar	Kodar	city	in
Kodinar	kodinar	Kodinar	city	in
Kodungallur	kodungallur	Kodungallur	city	in
Koelwar	koelwar	Koelwar	city	in
Koesan	koesan	Koesan	city	in
Koforidua	koforidua	Koforidua	city	in
Kofu	kofu	Kofu	city	in
Koga	koga	Koga	city	in
Kogalym	kogalym	Kogalym	city	in
Koqalım	kogalym	Kogalym	city	in
Køge	koge	Køge	city	in
Kogi	kogi	Kogi	region	in
Kogon Shahri|,s	kogon-shahri	Kogon Shahri	city	alone
Kaôh Kŏng|,s	koh-kong	Koh Kong	city	alone
Koh Kong|,s	koh-kong	Koh Kong	city	alone
Kohat|,s	kohat	Kohat	city	alone
Kohgiluye|,s und Boyer Ahmad	kohgiluyeh-and-boyer-ahmad	Kohgiluye und Boyer Ahmad	region	alone
Kohima	kohima	Kohima	city	in
Kohtla-Järve|,s	kohtla-jarve	Kohtla-Järve	city	alone
Koidu|,s	koidu	Koidu	city	alone
Kokand|,s	kokand	Qo'qon	city	alone
Qo'qon	kokand	Qo'qon	city	alone
Kochma	kokhma	Kochma	city	in
Kokhma	kokhma	Kochma	city	in
Koxma	kokhma	Kochma	city	in
Karleby	kokkola	Kokkola	city	in
Kokkola	kokkola	Kokkola	city	in
Kokologo	kokologo	Kokologo	city	in
Kokomo	kokomo	Kokomo	city	in
Herbertshöhe	kokopo	Herbertshöhe	city	in
Kokopo	kokopo	Herbertshöhe	city	in
Kokrajhar	kokrajhar	Kokrajhar	city	in
Kokshetau|,s	kokshetau	Kökschetau	city	alone
Kökschetau|,s	kokshetau	Kökschetau	city	alone
Kokstad	kokstad	Kokstad	city	in
Kokubu-matsuki|,s	kokubu-matsuki	Kokubu-matsuki	city	alone
Kokubunji|,s	kokubunji	Kokubunji	city	alone
Kol'chugino	kol-chugino	Koltschugino	city	in
Koltschugino	kol-chugino	Koltschugino	city	in
Kolar|,s	kolar	Kolar	city	alone
Kolasib	kolasib	Kolasib	city	in
Kolašin|,s	kolasin	Kolašin	region	alone
Kolbermoor	kolbermoor	Kolbermoor	city	in
Kolda	kolda	Kolda	city	in
Kolding	kolding	Kolding	city	in
Kolea	kolea	Kolea	city	in
Kolhapur|,s	kolhapur	Kolhapur	city	alone
Kolín	kolin	Kolín	city	in
Kollam|,s	kollam	Kollam	city	alone
Kollegal	kollegal	Kollegal	city	in
Kolberg	kolobrzeg	Kolberg	city	in
Kolobžegas	kolobrzeg	Kolberg	city	in
Kołobrzeg	kolobrzeg	Kolberg	city	in
Kòlbrzég	kolobrzeg	Kolberg	city	in
Kolokani	kolokani	Kolokani	city	in
Kolomna|,s	kolomna	Kolomna	city	alone
Kolomea	kolomyya	Kolomea	city	in
Kolomyya	kolomyya	Kolomea	city	in
Kolonnawa	kolonnawa	Kolonnawa	city	in
Kolpaschewo	kolpashevo	Kolpaschewo	city	in
Kolpashevo	kolpashevo	Kolpaschewo	city	in
Kolpino|,s	kolpino	Kolpino	city	alone
Kolubara|,s	kolubara	Kolubara	region	alone
Kolwezi|,s	kolwezi	Kolwezi	city	alone
Kom Ombo|,s	kom-ombo	Kom Ombo	city	alone
Komaki|,s	komaki	Komaki	city	alone
Komorn	komarno	Komorn	city	in
Komárno	komarno	Komorn	city	in
Komárom-Esztergom|,s	komarom-esztergom	Komárom-Esztergom	region	alone
Komatipoort	komatipoort	Komatipoort	city	in
Komatsu	komatsu	Komatsu	city	no
Komatsushimacho	komatsushimacho	Komatsushimacho	city	in
Kombissiri	kombissiri	Kombissiri	city	in
Kembolcha	kombolcha	Kembolcha	city	in
Kombolcha	kombolcha	Kembolcha	city	in
Komló	komlo	Kumlau	city	in
Kumlau	komlo	Kumlau	city	in
Komondjari|,s	komondjari	Komondjari	region	alone
Komono	komono	Komono	city	in
Komoro	komoro	Komoro	city	in
Komotini	komotini	Komotini	city	in
Kompienga|,s	kompienga	Kompienga	region	alone
Komsomolsk-on-Amur|,s	komsomolsk-on-amur	Komsomolsk am Amur	city	alone
Komsomolsk|,s am Amur	komsomolsk-on-amur	Komsomolsk am Amur	city	alone
Kon Tum|,s	kon-tum	Kon Tum	city	alone
Konakovo	konakovo	Konakowo	city	in
Konakowo	konakovo	Konakowo	city	in
Konan|,s	konan	Konan	city	alone
Konch	konch	Konch	city	in
Kondagaon	kondagaon	Kondagaon	city	in
Kondapalle	kondapalle	Kondapalle	city	in
Kondopoga	kondopoga	Kondopoga	city	in
Kongolo	kongolo	Kongolo	city	in
Kongoussi	kongoussi	Kongoussi	city	in
Kongtan	kongtan	Kongtan	city	in
Konibodom	konibodom	Konibodom	city	in
Königsbrunn|,s	konigsbrunn	Königsbrunn	city	alone
Königslutter|,s am Elm	konigslutter-am-elm	Königslutter am Elm	city	alone
Königstein|,s im Taunus	konigstein-im-taunus	Königstein im Taunus	city	alone
Konin	konin	Konin	city	no
Koninas	konin	Konin	city	in
Köniz	koniz	Köniz	city	no
Konnagar	konnagar	Konnagar	city	in
Konongo	konongo	Konongo	city	in
Konosu	konosu	Konosu	city	in
Konotop	konotop	Konotop	city	in
Kontagora	kontagora	Kontagora	city	in
Konye-Urgench|,s	konye-urgench	Köneürgenç	city	alone
Köneürgenç	konye-urgench	Köneürgenç	city	in
Konz	konz	Konz	city	in
Kopaganj	kopaganj	Kopaganj	city	in
Kopargaon	kopargaon	Kopargaon	city	in
Kopavogur	kopavogur	Kópavogur	city	in
Kópavogur	kopavogur	Kópavogur	city	in
Kopeisk	kopeysk	Kopeisk	city	in
Kopeysk	kopeysk	Kopeisk	city	in
Koppal	koppal	Koppal	city	in
Koprivnica	koprivnica	Koprivnica	city	in
Koprivnica-Križevci|,s	koprivnica-krizevci	Koprivnica-Križevci	region	alone
Koraput	koraput	Koraput	city	in
Koratla	koratla	Koratla	city	in
Korba|,s	korba	Korba	city	alone
Korça	korce	Korça	city	in
Korçë	korce	Korça	city	in
Koregaon	koregaon	Koregaon	city	in
Korem	korem	Korem	city	in
Korenovsk	korenovsk	Korenowsk	city	in
Korenowsk	korenovsk	Korenowsk	city	in
Körfez	korfez	Körfez	city	in
Korhogo|,s	korhogo	Korhogo	city	alone
Koriyama|,s	koriyama	Koriyama	city	alone
Korkino	korkino	Korkino	city	in
Korla|,s	korla	Korla	city	alone
Korntal|,s	korntal	Korntal	city	alone
Kornwestheim|,s	kornwestheim	Kornwestheim	city	alone
Koroljow|,s	korolyov	Koroljow	city	alone
Korolyov|,s	korolyov	Koroljow	city	alone
Koronadal City|,s	koronadal	Koronadal City	city	alone
Koronadal|,s	koronadal	Koronadal City	city	alone
Korosten	korosten	Korosten	city	in
Korsakov	korsakov	Korsakow	city	in
Korsakow	korsakov	Korsakow	city	in
Korschenbroich	korschenbroich	Korschenbroich	city	in
Korjaschma	koryazhma	Korjaschma	city	in
Koryazhma	koryazhma	Korjaschma	city	in
Korydallos	korydallos	Korydallos	city	in
Kosai	kosai	Kosai	city	in
Kosamba	kosamba	Kosamba	city	in
Koshigaya|,s	koshigaya	Koshigaya	city	alone
Kosi	kosi	Kosi	city	in
Košice	kosice	Kaschau	city	alone
Košický kraj|,s	kosicky-kraj	Košický kraj	region	alone
Košický|,s	kosicky-kraj	Košický kraj	region	alone
Koson	koson	Koson	city	in
Kosong	kosong	Kosong	city	in
Kosonsoy	kosonsoy	Kosonsoy	city	in
Kosovo|,s und Metochien	kosovo-metohija	Kosovo und Metochien	region	alone
Kosovo-Pomoravlje|,s	kosovo-pomoravlje	Kosovo-Pomoravlje	region	alone
Kosovska Mitrovica|,s	kosovska-mitrovica	Kosovska Mitrovica	city	alone
Mitrovicë|,s	kosovska-mitrovica	Kosovska Mitrovica	city	alone
Kosrae	kosrae	Kosrae	city	in
Kossi	kossi	Kossi	region	in
Kostanay|,s	kostanay	Qostanai	city	alone
Qostanai|,s	kostanay	Qostanai	city	alone
Qostanay|,s	kostanay	Qostanai	city	alone
Kostomukscha	kostomuksha	Kostomukscha	city	in
Kostomuksha	kostomuksha	Kostomukscha	city	in
Kostopil	kostopil	Kostopil	city	in
Kostroma|,s	kostroma	Kostroma	city	alone
Kostjantyniwka	kostyantynivka	Kostjantyniwka	city	in
Kostyantynivka	kostyantynivka	Kostjantyniwka	city	in
Koszalin|,s	koszalin	Koszalin	city	alone
Košalinas	koszalin	Koszalin	city	alone
Kòszalëno|,s	koszalin	Koszalin	city	alone
Kot Addu|,s	kot-addu	Kot Addu	city	alone
Kot Diji|,s	kot-diji	Kot Diji	city	alone
Kot Mumin|,s	kot-mumin	Kot Mumin	city	alone
Kot Radha Kishan|,s	kot-radha-kishan	Kot Radha Kishan	city	alone
Kota	kota	Kota	city	no
Kotabumi	kotabumi	Kotabumi	city	in
Kotagiri	kotagiri	Kotagiri	city	in
Kotamangalam	kotamangalam	Kotamangalam	city	in
Kotajk|,s	kotayk	Kotajk	region	alone
Kotdwara	kotdwara	Kotdwara	city	in
Kotel'nich	kotel-nich	Kotelnitsch	city	in
Kotelnitsch	kotel-nich	Kotelnitsch	city	in
Kotikawatta	kotikawatta	Kotikawatta	city	in
Kotka	kotka	Kotka	city	in
Kotkapura	kotkapura	Kotkapura	city	in
Kotlas	kotlas	Kotlas	city	in
Kotli|,s	kotli	Kotli	city	alone
Kotma	kotma	Kotma	city	in
Kotor	kotor	Kotor	region	in
Kotovo	kotovo	Kotowo	city	in
Kotowo	kotovo	Kotowo	city	in
Kotovsk	kotovsk	Kotowsk	city	in
Kotowsk	kotovsk	Kotowsk	city	in
Kotputli	kotputli	Kotputli	city	in
Kotri	kotri	Kotri	city	in
Kottagudem	kottagudem	Kottagudem	city	in
Kottayam	kottayam	Kottayam	city	in
Koubia|,s	koubia	Koubia	region	alone
Koudougou	koudougou	Koudougou	city	in
Couffo|,s	kouffo	Couffo	region	alone
Kouilou|,s	kouilou	Kouilou	region	alone
Koulikoro|,s	koulikoro	Koulikoro	region	alone
Koulpélogo|,s	koulpelogo	Koulpélogo	region	alone
Koumra	koumra	Koumra	city	in
Koundara|,s	koundara	Koundara	region	alone
Koungou|,s	koungou	Koungou	region	alone
Koupéla	koupela	Koupéla	city	in
Kouritenga|,s	kouritenga	Kouritenga	region	alone
Kouroussa|,s	kouroussa	Kouroussa	region	alone
Kourwéogo|,s	kourweogo	Kourwéogo	region	alone
Kousséri|,s	kousseri	Kousséri	city	alone
Koutiala	koutiala	Koutiala	city	in
Kouvola	kouvola	Kouvola	city	in
Kovel	kovel	Kowel	city	in
Kowel	kovel	Kowel	city	in
Kovilpatti	kovilpatti	Kovilpatti	city	in
Kovrov|,s	kovrov	Kowrow	city	alone
Kowrow|,s	kovrov	Kowrow	city	alone
Kovur	kovur	Kovur	city	in
Kovvur	kovvur	Kovvur	city	in
Kowloon|,s	kowloon	Kowloon	city	alone
Koynanagar	koynanagar	Koynanagar	city	in
Koysinceq	koysinceq	Koysinceq	city	in
Kozan	kozan	Kozan	city	in
Kozani	kozani	Kozani	city	in
Kozhikode|,s	kozhikode	Kozhikode	city	alone
Kozluk	kozluk	Kozluk	city	in
Kpandu	kpandu	Kpandu	city	in
Kraaifontein	kraaifontein	Kraaifontein	city	in
Krabi	krabi	Krabi	city	in
Kraksaan	kraksaan	Kraksaan	city	in
Kralendijk	kralendijk	Kralendijk	city	in
Kraljevo	kraljevo	Kraljevo	city	in
Královéhradecký kraj|,s	kralovehradecky	Královéhradecký kraj	region	alone
Königgrätzer|,s	kralovehradecky-kraj	Königgrätzer	region	alone
Kranj	kranj	Kranj	city	in
Krapina-Zagorje|,s	krapina-zagorje	Krapina-Zagorje	region	alone
Krasnikas	krasnik	Kraśnik	city	in
Kraśnik	krasnik	Kraśnik	city	in
Krasnoarmeisk	krasnoarmeysk	Krasnoarmeisk	city	in
Krasnoarmeysk	krasnoarmeysk	Krasnoarmeisk	city	in
Krasnoarmeyskaya	krasnoarmeyskaya	Poltawskaja	city	in
Poltawskaja	krasnoarmeyskaya	Poltawskaja	city	in
Krasnodarski krai|,s	krasnodarskiy	Krasnodarski krai	region	alone
Krasnogorsk	krasnogorsk	Krasnogorsk	city	in
Krasnoqorsk	krasnogorsk	Krasnogorsk	city	in
Krasnokamensk	krasnokamensk	Krasnokamensk	city	in
Krasnokamsk	krasnokamsk	Krasnokamsk	city	in
Krasnotur'insk	krasnotur-insk	Krasnoturinsk	city	in
Krasnoturinsk	krasnotur-insk	Krasnoturinsk	city	in
Krasnoufimsk	krasnoufimsk	Krasnoufimsk	city	in
Krasnoural'sk	krasnoural-sk	Krasnouralsk	city	in
Krasnouralsk	krasnoural-sk	Krasnouralsk	city	in
Krasnojarski krai|,s	krasnoyarskiy	Krasnojarski krai	region	alone
Krasnosnamensk	krasnoznamensk	Krasnosnamensk	city	in
Krasnoznamensk	krasnoznamensk	Krasnosnamensk	city	in
Krasnyj Lutsch|,s	krasnyy-luch	Krasnyj Lutsch	city	alone
Krasnyy Luch|,s	krasnyy-luch	Krasnyj Lutsch	city	alone
Krasny Sulin|,s	krasnyy-sulin	Krasny Sulin	city	alone
Krasnyy Sulin|,s	krasnyy-sulin	Krasny Sulin	city	alone
Krathum Baen|,s	krathum-baen	Krathum Baen	city	alone
Kratie|,s	kratie	Kratie	region	alone
Kremenchuk|,s	kremenchuk	Krementschuk	city	alone
Krementschuk|,s	kremenchuk	Krementschuk	city	alone
Kresek|,s	kresek	Kresek	city	alone
Kreuzau|,s	kreuzau	Kreuzau	city	alone
Kreuzlingen|,s	kreuzlingen	Kreuzlingen	city	alone
Kreuztal|,s	kreuztal	Kreuztal	city	alone
Krian	krian	Krian	city	in
Kribi	kribi	Kribi	city	in
Kriel	kriel	Kriel	city	in
Kriens	kriens	Kriens	city	in
Krimpen aan den IJssel|,s	krimpen-aan-den-ijssel	Krimpen aan den IJssel	city	alone
Krishnagiri	krishnagiri	Krishnagiri	city	in
Krishnanagar|,s	krishnanagar	Krishnanagar	city	alone
Kristianstad	kristianstad	Kristianstad	city	in
Jägerndorf	krnov	Jägerndorf	city	in
Krnov	krnov	Jägerndorf	city	in
Kremsier	kromeriz	Kremsier	city	in
Kroměříž	kromeriz	Kremsier	city	in
Kronberg	kronberg	Kronberg im Taunus	city	in
Kronberg|,s im Taunus	kronberg	Kronberg im Taunus	city	alone
Kronberg Tal|,s	kronberg-tal	Kronberg Tal	city	alone
Kronobergs län|,s	kronoberg	Kronobergs län	region	alone
Kroonstad|,s	kroonstad	Kroonstad	city	alone
Kropotkin	kropotkin	Kropotkin	city	in
Kropyvnytskyi|,s	kropyvnytskyi	Kropywnyzkyj	city	alone
Kropywnyzkyj|,s	kropyvnytskyi	Kropywnyzkyj	city	alone
Krosnas	krosno	Krosno	city	in
Krosno	krosno	Krosno	city	in
Krotoszyn	krotoszyn	Krotoszyn	city	in
Krotošynas	krotoszyn	Krotoszyn	city	in
Krugersdorp|,s	krugersdorp	Krugersdorp	city	alone
Kruisfontein	kruisfontein	Kruisfontein	city	in
Kruševac	krusevac	Kruševac	city	in
Krychaw	krychaw	Krytschau	city	in
Krytschau	krychaw	Krytschau	city	in
Krymsk	krymsk	Krymsk	city	in
Krımsk	krymsk	Krymsk	city	in
Ksar Chellala|,s	ksar-chellala	Ksar Chellala	city	alone
Ksar el Boukhari|,s	ksar-el-boukhari	Ksar el Boukhari	city	alone
Ksar El Kebir|,s	ksar-el-kebir	Ksar El Kebir	city	alone
Ksar Hellal|,s	ksar-hellal	Ksar Hellal	city	alone
Ksour Essaf|,s	ksour-essaf	Ksour Essaf	city	alone
Kstovo	kstovo	Kstowo	city	in
Kstowo	kstovo	Kstowo	city	in
Kuacjok	kuacjok	Kuacjok	city	in
Kuah	kuah	Kuah	city	in
Kuala Belait|,s	kuala-belait	Kuala Belait	city	alone
Kuala Kangsar|,s	kuala-kangsar	Kuala Kangsar	city	alone
Kuala Selangor|,s	kuala-selangor	Kuala Selangor	city	alone
Kuala Terengganu|,s	kuala-terengganu	Kuala Terengganu	city	alone
Kuala Tungkal|,s	kuala-tungkal	Kuala Tungkal	city	alone
Kualakapuas	kualakapuas	Kualakapuas	city	in
Kuanchuan	kuanchuan	Kuanchuan	city	in
Kuandian	kuandian	Kuandian	city	in
Kuangshi	kuangshi	Kuangshi	city	in
Kuantan|,s	kuantan	Kuantan	city	alone
Kubinka	kubinka	Kubinka	city	in
Kucha|,s	kucha	Kuqa	city	alone
Kuqa	kucha	Kuqa	city	in
Kuchaman	kuchaman	Kuchaman	city	in
Kuching|,s	kuching	Kuching	city	alone
Kudamatsu	kudamatsu	Kudamatsu	city	in
Kudat	kudat	Kudat	city	in
Kudus	kudus	Kudus	city	in
Kudymkar	kudymkar	Kudymkar	city	in
Kudımkar	kudymkar	Kudymkar	city	in
Kufa	kufa	Kufa	city	in
Kufə	kufa	Kufa	city	in
Munizip al-Kufra|,s	kufra	Munizip al-Kufra	region	alone
Kuhdasht|,s	kuhdasht	Kuhdasht	city	alone
Kuje	kuje	Kuje	city	in
Kukatpalli|,s	kukatpalli	Kukatpalli	city	alone
Qark Kukës	kukes	Qark Kukës	region	alone
Kukichuo	kukichuo	Kukichuo	city	in
Kukshi	kukshi	Kukshi	city	in
Kula	kula	Kula	city	in
Kulai	kulai	Kulai	city	in
Kulebaki	kulebaki	Kulebaki	city	in
Kulim|,s	kulim	Kulim	city	alone
Kulittalai	kulittalai	Kulittalai	city	in
Kŭlob	kulob	Kŭlob	city	in
Kulp	kulp	Kulp	city	in
Kulti|,s	kulti	Kulti	city	alone
Kulu	kulu	Kulu	city	in
Kumagaya|,s	kumagaya	Kumagaya	city	alone
Kumanova	kumanovo	Kumanovo	city	in
Kumanovo	kumanovo	Kumanovo	city	in
Kumarapalayam|,s	kumarapalayam	Kumarapalayam	city	alone
Kumba|,s	kumba	Kumba	city	alone
Kumbakonam|,s	kumbakonam	Kumbakonam	city	alone
Kumbo	kumbo	Kumbo	city	in
Kumertau	kumertau	Kumertau	city	in
Kumhari	kumhari	Kumhari	city	in
Kumo	kumo	Kumo	city	in
Kumru	kumru	Kumru	city	in
Kumta	kumta	Kumta	city	in
Kumul|,s	kumul	Kumul	city	alone
Kuna	kuna	Kuna	city	in
Kunar	kunar	Kunar	region	in
Kundarkhi	kundarkhi	Kundarkhi	city	in
Kundian	kundian	Kundian	city	in
Kundla	kundla	Kundla	city	in
Kunene|,s	kunene	Kunene	region	alone
Kungrad	kungrad	Kungrad	city	in
Kungur	kungur	Kungur	city	in
Kunqur	kungur	Kungur	city	in
Kunigal	kunigal	Kunigal	city	in
Kuningan	kuningan	Kuningan	city	in
Kunjah	kunjah	Kunjah	city	in
Kunnamangalam	kunnamangalam	Kunnamangalam	city	in
Kunnamkulam	kunnamkulam	Kunnamkulam	city	in
Kunri	kunri	Kunri	city	in
Kunshan|,s	kunshan	Kunshan	city	alone
Kunwi	kunwi	Kunwi	city	in
Kunyang	kunyang	Kunyang	city	in
P’ing-yang-hsien-ch’eng	kunyang	Kunyang	city	alone
Künzell|,s	kunzell	Künzell	city	alone
Kuopio	kuopio	Kuopio	city	in
Kupang|,s	kupang	Kupang	city	alone
Kupiansk	kupiansk	Kupjansk	city	in
Kupjansk	kupiansk	Kupjansk	city	in
Kurashiki|,s	kurashiki	Kurashiki	city	alone
Kurayoshi	kurayoshi	Kurayoshi	city	in
Kurchatov	kurchatov	Kurtschatow	city	in
Kurtschatow	kurchatov	Kurtschatow	city	in
Kordestan|,s	kurdistan	Kurdistan	region	alone
Kure	kure	Kure	city	in
Kurgan|,s	kurgan	Kurgan	city	alone
Kurqan|,s	kurgan	Kurgan	city	alone
Bokhtar	kurgan-tyube	Kurgan-Tyube	city	in
Kurgan-Tyube|,s	kurgan-tyube	Kurgan-Tyube	city	alone
Kurganinsk	kurganinsk	Kurganinsk	city	in
Kurqaninsk	kurganinsk	Kurganinsk	city	in
Kurihashi	kurihashi	Kurihashi	city	in
Kurnool|,s	kurnool	Kurnool	city	alone
Kurobe-shi|,s	kurobe-shi	Kurobe-shi	city	alone
Kuroda	kuroda	Kuroda	city	no
Kuroishi	kuroishi	Kuroishi	city	in
Kuroiso	kuroiso	Kuroiso	city	in
Kuroiso-shi|,s	kuroiso	Kuroiso	city	alone
Kurtalan	kurtalan	Kurtalan	city	in
Kürten	kurten	Kürten	city	in
Kurume|,s	kurume	Kurume	city	alone
Kurunegala	kurunegala	Kurunegala	city	in
Kurye	kurye	Kurye	city	in
Kusadasi	kusadasi	Kuşadası	city	in
Kuşadası	kusadasi	Kuşadası	city	in
Kusatsu|,s	kusatsu	Kusatsu	city	alone
Kuschtschjowskaja	kushchevskaya	Kuschtschjowskaja	city	in
Kushchëvskaya	kushchevskaya	Kuschtschjowskaja	city	in
Kushikino	kushikino	Kushikino	city	in
Kushiro-shi|,s	kushiro	Kushiro-shi	city	alone
Kushiro|,s	kushiro	Kushiro-shi	city	alone
Kushtia|,s	kushtia	Kushtia	city	alone
Kuschwa	kushva	Kuschwa	city	in
Kushva	kushva	Kuschwa	city	in
Kuşva	kushva	Kuschwa	city	in
Kusŏng	kusong	Kusŏng	city	in
Kusti|,s	kusti	Kusti	city	alone
Kut	kut	Kut	city	no
Kuta	kuta	Kuta	city	in
Kütahya|,s	kutahya	Kütahya	city	alone
Kutloanong	kutloanong	Kutloanong	city	in
Kutná Hora|,s	kutna-hora	Kutná Hora	region	alone
Kutnas	kutno	Kutno	city	in
Kutno	kutno	Kutno	city	no
Kutoarjo	kutoarjo	Kutoarjo	city	in
Kuttampuzha	kuttampuzha	Kuttampuzha	city	in
Kuvandyk	kuvandyk	Kuwandyk	city	in
Kuvandık	kuvandyk	Kuwandyk	city	in
Kuwandyk	kuvandyk	Kuwandyk	city	in
Kuwana|,s	kuwana	Kuwana	city	alone
Kujawien-Pommern|,s	kuyavia-pomerania	Kujawien-Pommern	region	alone
Kuibyschew	kuybyshev	Kuibyschew	city	in
Kuybyshev	kuybyshev	Kuibyschew	city	in
Kusnezk	kuznetsk	Kusnezk	city	in
Kuznetsk	kuznetsk	Kusnezk	city	in
Niederkartlien|,s	kvemo-kartli	Niederkartlien	region	alone
KwaDukuza	kwadukuza	KwaDukuza	city	in
Kwai Tsing|,s	kwai-tsing	Kwai Tsing	region	alone
Kwajalein	kwajalein	Kwajalein	city	in
Kwale	kwale	Kwale	region	in
Kwango|,s	kwango	Kwango	region	alone
Kwangyang	kwangyang	Kwangyang	city	in
Cuanza-Sul|,s	kwanza-sul	Kwanza Sul	region	alone
Kwanza Sul|,s	kwanza-sul	Kwanza Sul	region	alone
Kwara	kwara	Kwara	region	in
Kwekwe	kwekwe	Kwekwe	city	in
Kweneng|,s	kweneng	Kweneng	region	alone
Kvidzynas	kwidzyn	Kwidzyn	city	in
Kwidzyn	kwidzyn	Kwidzyn	city	in
Kwidzëno	kwidzyn	Kwidzyn	city	in
Kwilu	kwilu	Kwilu	region	in
Kwinana	kwinana	Kwinana	city	in
Kwun Tong|,s	kwun-tong	Kwun Tong	region	alone
Kyaikkami	kyaikkami	Kyaikkami	city	in
Kyaiklat	kyaiklat	Kyaiklat	city	in
Kyaikto	kyaikto	Kyaikto	city	in
Kyain Seikgyi Township|,s	kyain-seikgyi-township	Kyain Seikgyi Township	city	alone
Kyathampalle	kyathampalle	Kyathampalle	city	in
Kyaukse	kyaukse	Kyaukse	city	in
Kyela	kyela	Kyela	city	in
Kyiw|,s	kyiv	Kiew	city	alone
Kyjiw	kyivshchyna	Kyjiw	region	in
Kyle	kyle	Kyle	city	no
Kymenlaakso|,s	kymenlaakso	Kymenlaakso	region	alone
Kyŏngsŏng	kyongsong	Kyŏngsŏng	city	in
Kyosai	kyosai	Kyosai	city	in
Girne	kyrenia	Kyrenia	city	in
Kerýneia	kyrenia	Kyrenia	city	in
Kyrenia	kyrenia	Kyrenia	city	in
Kyschtym	kyshtym	Kyschtym	city	in
Kyshtym	kyshtym	Kyschtym	city	in
Kjustendil	kyustendil	Kjustendil	city	in
Kyustendil	kyustendil	Kjustendil	city	in
Kysyl|,s	kyzyl	Kysyl	city	alone
Kyzyl|,s	kyzyl	Kysyl	city	alone
Kızıl|,s	kyzyl	Kysyl	city	alone
Kyzylorda|,s	kyzylorda	Qysylorda	city	alone
Qysylorda|,s	kyzylorda	Qysylorda	city	alone
Qızılorda|,s	kyzylorda	Qysylorda	city	alone
Kysyl-Kija|,s	kzyl-kiya	Kysyl-Kija	city	alone
Kzyl-Kiya|,s	kzyl-kiya	Kysyl-Kija	city	alone
L'Ancienne-Lorette	l-ancienne-lorette	L'Ancienne-Lorette	city	alone
L’Arbaa Naït Irathen|,s	l-arbaa-nait-irathen	L’Arbaa Naït Irathen	city	alone
L'Assomption	l-assomption	L'Assomption	city	in
L'Haÿ-les-Roses	l-hay-les-roses	L'Haÿ-les-Roses	city	alone
Hospitalet de Llobregat|,s	l-hospitalet-de-llobregat	L'Hospitalet de Llobregat	city	alone
L'Hospitalet de Llobregat|,s	l-hospitalet-de-llobregat	L'Hospitalet de Llobregat	city	alone
La Altagracia|,s	la-altagracia	La Altagracia	region	alone
La Asunción|,s	la-asuncion	La Asunción	city	alone
La Barca|,s	la-barca	La Barca	city	alone
La Cañada Flintridge|,s	la-canada-flintridge	La Cañada Flintridge	city	alone
La Carlota|,s	la-carlota	La Carlota	city	alone
La Ceiba|,s	la-ceiba	La Ceiba	city	alone
La Ceja|,s	la-ceja	La Ceja	city	alone
La Chaux-de-Fonds	la-chaux-de-fonds	La Chaux-de-Fonds	city	alone
La Chorrera|,s	la-chorrera	La Chorrera	city	alone
La Ciotat|,s	la-ciotat	La Ciotat	city	alone
La Colle|,s	la-colle	La Colle	region	alone
La Concepción|,s	la-concepcion	La Concepción	city	alone
La Condamine|,s	la-condamine	La Condamine	region	alone
La Courneuve|,s	la-courneuve	La Courneuve	city	alone
La Crescenta-Montrose|,s	la-crescenta-montrose	La Crescenta-Montrose	city	alone
La Crosse|,s	la-crosse	La Crosse	city	alone
La Dorada|,s	la-dorada	La Dorada	city	alone
La Estrella|,s	la-estrella	La Estrella	city	alone
La Fría|,s	la-fria	La Fría	city	alone
La Garde|,s	la-garde	La Garde	city	alone
La Garenne-Colombes	la-garenne-colombes	La Garenne-Colombes	city	alone
La Gi|,s	la-gi	La Gi	city	alone
La Goulette|,s	la-goulette	La Goulette	city	alone
La Grange|,s	la-grange	La Grange	city	alone
La Grita|,s	la-grita	La Grita	city	alone
La Guaira|,s	la-guaira	La Guaira	city	alone
La Guajira|,s	la-guajira	La Guajira	region	alone
La Habra|,s	la-habra	La Habra	city	alone
La Libertad|,s	la-libertad	La Libertad	city	alone
La Lima|,s	la-lima	La Lima	city	alone
La Línea de la Concepción|,s	la-linea-de-la-concepcion	La Línea de la Concepción	city	alone
La Louvière|,s	la-louviere	La Louvière	city	alone
La Marque|,s	la-marque	La Marque	city	alone
La Marsa|,s	la-marsa	La Marsa	city	alone
La Mesa|,s	la-mesa	La Mesa	city	alone
La Mirada|,s	la-mirada	La Mirada	city	alone
La Mohammedia|,s	la-mohammedia	La Mohammedia	city	alone
La Oliva|,s	la-oliva	La Oliva	city	alone
La Orotava|,s	la-orotava	La Orotava	city	alone
La Oroya|,s	la-oroya	La Oroya	city	alone
La Pampa|,s	la-pampa	La Pampa	region	alone
La Peca|,s	la-peca	La Peca	city	alone
La Piedad|,s	la-piedad	La Piedad	city	alone
La Pintana|,s	la-pintana	La Pintana	city	alone
La Porte|,s	la-porte	La Porte	city	alone
La Possession|,s	la-possession	La Possession	city	alone
La Prairie|,s	la-prairie	La Prairie	city	alone
La Presa|,s	la-presa	La Presa	city	alone
La Puente|,s	la-puente	La Puente	city	alone
La Quinta|,s	la-quinta	La Quinta	city	alone
La Rinconada|,s	la-rinconada	La Rinconada	city	alone
Ciudad de La Rioja|,s	la-rioja	La Rioja	city	alone
La Rioja|,s	la-rioja	La Rioja	city	alone
La Roche-sur-Yon|,s	la-roche-sur-yon	La Roche-sur-Yon	city	alone
La Romana|,s	la-romana	La Romana	city	alone
La Salud|,s	la-salud	La Salud	city	alone
La Santisima Trinidad|,s	la-santisima-trinidad	Trinidad	city	alone
Trinidad	la-santisima-trinidad	Trinidad	city	no
La Sebala du Mornag|,s	la-sebala-du-mornag	La Sebala du Mornag	city	alone
La Serena|,s	la-serena	La Serena	city	alone
La Seyne-sur-Mer|,s	la-seyne-sur-mer	La Seyne-sur-Mer	city	alone
La Spezia|,s	la-spezia	La Spezia	city	alone
La Tebaida|,s	la-tebaida	La Tebaida	city	alone
La Teste-de-Buch|,s	la-teste-de-buch	La Teste-de-Buch	city	alone
La Trinidad|,s	la-trinidad	La Trinidad	city	alone
La Troncal|,s	la-troncal	La Troncal	city	alone
La Unión|,s	la-union	La Unión	city	alone
La Union|,s	la-union-ph	La Union	region	alone
La Vega|,s	la-vega	La Vega	region	alone
La Vela de Coro|,s	la-vela-de-coro	La Vela de Coro	city	alone
La Vergne|,s	la-vergne	La Vergne	city	alone
La Verne|,s	la-verne	La Verne	city	alone
La Victoria|,s	la-victoria	La Victoria	city	alone
La Villa del Rosario|,s	la-villa-del-rosario	La Villa del Rosario	city	alone
La Virginia|,s	la-virginia	La Virginia	city	alone
La Vista|,s	la-vista	La Vista	city	alone
Laatzen|,s	laatzen	Laatzen	city	alone
Laâyoune|,s	laayoune	Laâyoune	region	alone
Laâyoune-Boujdour|,s	laayoune-boujdour-sakia-el-hamra	Laâyoune-Boujdour	region	alone
Laâyoune-Sakia El Hamra|,s	laayoune-sakia-el-hamra	Laâyoune-Sakia El Hamra	region	alone
Labasa	labasa	Labasa	city	in
Labé	labe	Labé	city	in
Labe	labe-gn	Labe	region	no
Labinsk	labinsk	Labinsk	city	in
Labuan	labuan	Labuan	city	in
Labuan Bajo|,s	labuan-bajo	Labuan Bajo	city	alone
Labuanbajo|,s	labuan-bajo	Labuan Bajo	city	alone
Labuhan Deli|,s	labuhan-deli	Labuhan Deli	city	alone
Labytnangi	labytnangi	Labytnangi	city	in
Lac	lac	Lac	region	in
Lacey	lacey	Lacey	city	no
Lachhmangarh Sikar|,s	lachhmangarh-sikar	Lachhmangarh Sikar	city	alone
Lackawanna	lackawanna	Lackawanna	city	in
Laconia	laconia	Laconia	city	in
Ladakh|,s	ladakh	Ladakh	region	alone
Ladera Ranch|,s	ladera-ranch	Ladera Ranch	city	alone
Ladispoli	ladispoli	Ladispoli	city	in
Ladner|,s	ladner	Ladner	city	alone
Ladnun	ladnun	Ladnun	city	in
Ladybrand	ladybrand	Ladybrand	city	in
Lae	lae	Lae	city	no
Lafayette	lafayette	Lafayette	city	no
Lafia|,s	lafia	Lafia	city	alone
Lafiagi|,s	lafiagi	Lafiagi	city	alone
Lagarto	lagarto	Lagarto	city	in
Lage	lage	Lage	city	no
Lages	lages	Lages	city	alone
Laghman|,s	laghman	Laghman	region	alone
Laghouat|,s	laghouat	Laghouat	city	alone
Lago da Pedra|,s	lago-da-pedra	Lago da Pedra	city	alone
Lagoa da Prata|,s	lagoa-da-prata	Lagoa da Prata	city	alone
Lagoa Santa|,s	lagoa-santa	Lagoa Santa	city	alone
Lagos de Moreno|,s	lagos-de-moreno	Lagos de Moreno	city	alone
Laguna	laguna	Laguna	city	in
Laguna Beach|,s	laguna-beach	Laguna Beach	city	alone
Laguna Hills	laguna-hills	Laguna Hills	city	alone
Laguna Niguel|,s	laguna-niguel	Laguna Niguel	city	alone
Laguna Woods	laguna-woods	Laguna Woods	city	alone
Lagunes	lagunes	Lagunes	region	alone
Lagunillas	lagunillas	Lagunillas	city	in
Lahad Datu|,s	lahad-datu	Lahad Datu	city	alone
Lahan	lahan	Lahan	city	in
Lahar	lahar	Lahar	city	in
Laharpur	laharpur	Laharpur	city	in
Lahat	lahat	Lahat	city	in
Lahidsch|,s	lahij	Lahidsch	region	alone
Laḩij	lahij-ye	Laḩij	region	in
Lahnstein	lahnstein	Lahnstein	city	in
Lai Châu|,s	lai-chau	Lai Châu	region	alone
Laibin|,s	laibin	Laibin	city	alone
Laikipia|,s	laikipia	Laikipia	region	alone
Lainate	lainate	Lainate	city	in
Laiwu|,s	laiwu	Laiwu	city	alone
Laixi	laixi	Laixi	city	in
Laiyang|,s	laiyang	Laiyang	city	alone
Laizhou|,s	laizhou	Laizhou	city	alone
Lajas	lajas	Lajas	region	in
Lajeado	lajeado	Lajeado	city	no
Lajedo	lajedo	Lajedo	city	in
Lake Butler|,s	lake-butler	Lake Butler	city	alone
Lake Charles	lake-charles	Lake Charles	city	alone
Lake Elsinore|,s	lake-elsinore	Lake Elsinore	city	alone
Lake Forest|,s	lake-forest	Lake Forest	city	alone
Lake Havasu City|,s	lake-havasu-city	Lake Havasu City	city	alone
Lake|,s in the Hills	lake-in-the-hills	Lake in the Hills	city	alone
Lake Jackson|,s	lake-jackson	Lake Jackson	city	alone
Lake Magdalene|,s	lake-magdalene	Lake Magdalene	city	alone
Lake Mary|,s	lake-mary	Lake Mary	city	alone
Lake Oswego|,s	lake-oswego	Lake Oswego	city	alone
Lake Ridge|,s	lake-ridge	Lake Ridge	city	alone
Lake Ronkonkoma|,s	lake-ronkonkoma	Lake Ronkonkoma	city	alone
Lake Shore|,s	lake-shore	Lake Shore	city	alone
Lake Stevens	lake-stevens	Lake Stevens	city	alone
Lake Wales	lake-wales	Lake Wales	city	alone
Lake Worth|,s	lake-worth	Lake Worth	city	alone
Lake Worth Corridor|,s	lake-worth-corridor	Lake Worth Corridor	city	alone
Lakeland|,s	lakeland	Lakeland	city	alone
Lakeside	lakeside	Lakeside	city	in
Lakeville	lakeville	Lakeville	city	in
Lakewood|,s	lakewood	Lakewood	city	alone
Lakhdaria	lakhdaria	Lakhdaria	city	in
Lakheri	lakheri	Lakheri	city	in
Lakhimpur|,s	lakhimpur	Lakhimpur	city	alone
Lakhyabad	lakhyabad	Lakhyabad	city	in
Lakki	lakki	Lakki	city	in
Lakota	lakota	Lakota	city	in
Lakshadweep|,s	lakshadweep	Lakkadiven	region	alone
Laksham	laksham	Laksham	city	in
Lakshmeshwar	lakshmeshwar	Lakshmeshwar	city	in
Lakshmipur	lakshmipur	Lakshmipur	city	in
Lal Bahadur Nagar|,s	lal-bahadur-nagar	Lal Bahadur Nagar	city	alone
Lalamusa	lalamusa	Lalamusa	city	in
Lalganj	lalganj	Lalganj	city	in
Lalgola	lalgola	Lalgola	city	in
Lalian	lalian	Lalian	city	in
Lalmohan	lalmohan	Lalmohan	city	in
Lalmanirhat	lalmonirhat	Lalmonirhat	city	in
Lalmonirhat	lalmonirhat	Lalmonirhat	city	in
Lalsot	lalsot	Lalsot	city	in
Lalupon	lalupon	Lalupon	city	in
Lâm Đồng|,s	lam-dong	Lâm Đồng	region	alone
Huyên Lâm Hà|,s	lam-ha-district	Lam Ha District	city	alone
Lam Ha District|,s	lam-ha-district	Lam Ha District	city	alone
Lambaré|,s	lambare	Lambaré	city	alone
Lambayeque	lambayeque	Lambayeque	city	in
Lambersart	lambersart	Lambersart	city	in
Lambeth|,s	lambeth	Lambeth	region	alone
Lamezia Terme|,s	lamezia-terme	Lamezia Terme	city	alone
Lamia	lamia	Lamia	city	no
Lamongan	lamongan	Lamongan	city	in
Lamont	lamont	Lamont	city	in
Lampa	lampa	Lampa	city	in
Lampang|,s	lampang	Lampang	city	alone
Lampertheim|,s	lampertheim	Lampertheim	city	alone
Lamphun	lamphun	Lamphun	city	in
Lampung|,s	lampung	Lampung	region	alone
Lanao del Norte|,s	lanao-del-norte	Lanao del Norte	region	alone
Lanao del Sur|,s	lanao-del-sur	Lanao del Sur	region	alone
Lanciano	lanciano	Lanciano	city	in
Lancing	lancing	Lancing	city	in
Land O' Lakes	land-o-lakes	Land O' Lakes	city	alone
Landau|,s in der Pfalz	landau	Landau	city	alone
Landes	landes	Landes	region	no
Landover	landover	Landover	city	in
Landsberg|,s am Lech	landsberg-am-lech	Landsberg am Lech	city	alone
Landskrona	landskrona	Landskrona	city	in
Langao Chengguanzhen|,s	langao-chengguanzhen	Langao Chengguanzhen	city	alone
Langarud	langarud	Langarud	city	in
Langerud	langarud	Langarud	city	in
Langen	langen	Langen	city	in
Langenfeld|,s	langenfeld	Langenfeld	city	alone
Langenhagen|,s	langenhagen	Langenhagen	city	alone
Langepas	langepas	Langepas	city	in
Langfang|,s	langfang	Langfang	city	alone
Langford	langford	Langford	city	in
Langley Park|,s	langley-park	Langley Park	city	alone
Langreo	langreo	Langreo	city	in
Llangréu	langreo	Langreo	city	in
Langsa	langsa	Langsa	city	in
Langtoucun	langtoucun	Langtoucun	city	in
Langxiang	langxiang	Langxiang	city	in
Langzhong	langzhong	Langzhong	city	in
Lanham-Seabrook|,s	lanham-seabrook	Lanham-Seabrook	city	alone
Lankaran|,s	lankaran	Lənkəran	city	alone
Lənkəran|,s	lankaran	Lənkəran	city	alone
Lansdale	lansdale	Lansdale	city	in
Lanshan	lanshan	Lanshan	city	in
Lanxi	lanxi	Lanxi	city	in
Lào Cai|,s	lao-cai	Lào Cai	city	alone
Laoag|,s	laoag	Laoag	city	alone
Laohekou|,s	laohekou	Laohekou	city	alone
County Laois	laois	County Laois	region	alone
Laojunmiao	laojunmiao	Laojunmiao	city	in
Laon	laon	Laon	city	in
Lapa	lapa	Lapa	city	in
Laplace	laplace	Laplace	city	in
LaPorte	laporte	LaPorte	city	in
Lappeenranta	lappeenranta	Lappeenranta	city	in
Villmanstrand	lappeenranta	Lappeenranta	city	in
Lapu-Lapu City|,s	lapu-lapu-city	Lapu-Lapu City	city	alone
Lar	lar	Lar	city	no
Lara	lara	Lara	region	no
Larache|,s	larache	Larache	city	alone
Laramie	laramie	Laramie	city	in
Larbaâ	larbaa	Larbaâ	city	in
Lardjem	lardjem	Lardjem	city	in
Lares	lares	Lares	region	in
Largo	largo	Largo	city	in
Larissa	larissa	Larissa	city	no
Larkana|,s	larkana	Larkana	city	alone
Larkhall	larkhall	Larkhall	city	in
Larne	larne	Larne	city	in
Larvotto|,s	larvotto	Larvotto	region	alone
Kanaria Handiko Las Palmas	las-palmas-de-gran-canaria	Las Palmas de Gran Canaria	city	alone
Las Palmas de Gran Canaria|,s	las-palmas-de-gran-canaria	Las Palmas de Gran Canaria	city	alone
Las Rozas de Madrid|,s	las-rozas-de-madrid	Las Rozas de Madrid	city	alone
Lasem	lasem	Lasem	city	in
Lashio|,s	lashio	Lashio	city	alone
Lashkar Gah|,s	lashkar-gah	Lashkar Gah	city	alone
Latacunga	latacunga	Latacunga	city	in
Latham	latham	Latham	city	in
Lathrop	lathrop	Lathrop	city	in
Latina	latina	Latina	city	no
Latur|,s	latur	Latur	city	alone
Lauchhammer	lauchhammer	Lauchhammer	city	in
Lauda-Königshofen|,s	lauda-konigshofen	Lauda-Königshofen	city	alone
Lauderdale Lakes	lauderdale-lakes	Lauderdale Lakes	city	alone
Lauderhill	lauderhill	Lauderhill	city	in
Lauf|,s an der Pegnitz	lauf-an-der-pegnitz	Lauf an der Pegnitz	city	alone
Launceston|,s	launceston	Launceston	city	alone
Laupheim|,s	laupheim	Laupheim	city	alone
Laurel	laurel	Laurel	city	no
Laurelton	laurelton	Laurelton	city	in
Laurinburg	laurinburg	Laurinburg	city	in
Lauro de Freitas	lauro-de-freitas	Lauro de Freitas	city	alone
Lautém|,s	lautem	Lautém	region	alone
Lautoka	lautoka	Lautoka	city	in
Lavalleja|,s	lavalleja	Lavalleja	region	alone
Lavras	lavras	Lavras	city	in
Lawang|,s	lawang	Lawang	city	alone
Lawas	lawas	Lawas	city	in
Lawndale	lawndale	Lawndale	city	in
Lawrence	lawrence	Lawrence	city	no
Lawrenceville	lawrenceville	Lawrenceville	city	in
Lawton	lawton	Lawton	city	no
Laksaa|,s	laxey	Laxey	region	alone
Laxey	laxey	Laxey	region	in
Layton	layton	Layton	city	in
Layyah	layyah	Layyah	city	in
Lasarewskoje	lazarevskoye	Lasarewskoje	city	in
Lazarevskoye	lazarevskoye	Lasarewskoje	city	in
Lázaro Cárdenas	lazaro-cardenas	Lázaro Cárdenas	city	alone
Le Blanc-Mesnil|,s	le-blanc-mesnil	Le Blanc-Mesnil	city	alone
Le Cannet|,s	le-cannet	Le Cannet	city	alone
Le Chesnay|,s	le-chesnay	Le Chesnay	city	alone
Le Creusot|,s	le-creusot	Le Creusot	city	alone
Le Gosier|,s	le-gosier	Le Gosier	city	alone
Le Grand-Quevilly|,s	le-grand-quevilly	Le Grand-Quevilly	city	alone
Le Kremlin-Bicêtre|,s	le-kremlin-bicetre	Le Kremlin-Bicêtre	city	alone
Le Lamentin|,s	le-lamentin	Le Lamentin	city	alone
Le Mans	le-mans	Le Mans	city	alone
Le Perreux-sur-Marne|,s	le-perreux-sur-marne	Le Perreux-sur-Marne	city	alone
Le Port|,s	le-port	Le Port	city	alone
Le Tampon|,s	le-tampon	Le Tampon	city	alone
Lealman	lealman	Lealman	city	in
Leamington	leamington	Leamington	city	in
Leander	leander	Leander	city	no
Leatherhead	leatherhead	Leatherhead	city	in
Leavenworth	leavenworth	Leavenworth	city	in
Leawood	leawood	Leawood	city	in
Lebach	lebach	Lebach	city	in
Lebaksiu	lebaksiu	Lebaksiu	city	in
Lebap welaýaty|,s	lebap	Lebap welaýaty	region	alone
Lemborkas	lebork	Lębork	city	in
Lãbórg	lebork	Lębork	city	in
Lębork	lebork	Lębork	city	in
Lebowakgomo	lebowakgomo	Lebowakgomo	city	in
Lebrija	lebrija	Lebrija	city	in
Lecce	lecce	Lecce	city	no
Lecco	lecco	Lecco	city	no
Lecheng|,s	lecheng	Lecheng	city	alone
Loh Ch’ang	lecheng	Lecheng	city	alone
Lecherías	lecherias	Lecherías	city	in
Leduc	leduc	Leduc	city	in
Ledyard Center|,s	ledyard-center	Ledyard Center	city	alone
Lee's Summit|,s	lee-s-summit	Lee’s Summit	city	alone
Lee’s Summit|,s	lee-s-summit	Lee’s Summit	city	alone
Leek	leek	Leek	city	in
Leer	leer	Leer	city	no
Leesburg	leesburg	Leesburg	city	in
Leeuwarden	leeuwarden	Leeuwarden	city	in
Ljouwert	leeuwarden	Leeuwarden	city	in
Leeward Islands	leeward-islands	Leeward Islands	region	alone
Leganés	leganes	Leganés	city	alone
Legaspi City|,s	legaspi-city	Legaspi City	city	alone
Legionovas	legionowo	Legionowo	city	in
Legionowo	legionowo	Legionowo	city	in
Legnano	legnano	Legnano	city	in
Legnica|,s	legnica	Legnica	city	alone
Leh	leh	Leh	city	no
Lehi	lehi	Lehi	city	in
Lehigh Acres	lehigh-acres	Lehigh Acres	city	alone
Lehrte	lehrte	Lehrte	city	no
Leichlingen|,s	leichlingen	Leichlingen	city	alone
Leiderdorp	leiderdorp	Leiderdorp	city	in
Leigh	leigh	Leigh	city	no
Leighton Buzzard|,s	leighton-buzzard	Leighton Buzzard	city	alone
Leimen	leimen	Leimen	city	in
Leinfelden-Echterdingen|,s	leinfelden-echterdingen	Leinfelden-Echterdingen	city	alone
Leioa	leioa	Leioa	city	in
Lejona	leioa	Leioa	city	in
Leiria	leiria	Leiria	city	in
Leisure City|,s	leisure-city	Leisure City	city	alone
Leitrim|,s	leitrim	Leitrim	region	alone
Leixlip	leixlip	Leixlip	city	in
Leiyang|,s	leiyang	Leiyang	city	alone
Lekki|,s	lekki	Lekki	city	alone
Lékoumou|,s	lekoumou	Lékoumou	region	alone
Leland	leland	Leland	city	no
Lélouma|,s	lelouma	Lélouma	region	alone
Lelystad	lelystad	Lelystad	city	in
Lemay	lemay	Lemay	city	in
Lembang|,s	lembang	Lembang	city	alone
Leme	leme	Leme	city	in
Lemgo|,s	lemgo	Lemgo	city	alone
Lemon Grove|,s	lemon-grove	Lemon Grove	city	alone
Lemont	lemont	Lemont	city	in
Lemoore	lemoore	Lemoore	city	in
Lempira|,s	lempira	Lempira	region	alone
Lenbe	lenbe	Lenbe	city	in
Lençóis Paulista|,s	lencois-paulista	Lençóis Paulista	city	alone
Lenexa	lenexa	Lenexa	city	in
Lengerich	lengerich	Lengerich	city	in
Lengshuijiang|,s	lengshuijiang	Lengshuijiang	city	alone
Leng-shui-t’ang	lengshuitan	Lengshuitan	city	alone
Lengshuitan	lengshuitan	Lengshuitan	city	in
Leningradskaja	leningradskaya	Leningradskaja	city	in
Leningradskaya	leningradskaya	Leningradskaja	city	in
Leninogorsk	leninogorsk	Leninogorsk	city	in
Leninoqorsk	leninogorsk	Leninogorsk	city	in
Leninsk-Kusnezki|,s	leninsk-kuznetsky	Leninsk-Kusnezki	city	alone
Leninsk-Kuznetsky|,s	leninsk-kuznetsky	Leninsk-Kusnezki	city	alone
Lennestadt|,s	lennestadt	Lennestadt	city	alone
Lennox	lennox	Lennox	city	in
Lenoir	lenoir	Lenoir	city	in
Lens	lens	Lens	city	no
Léo	leo	Léo	city	no
Leyogàn|,s	leogane	Léogâne	city	alone
Léogâne|,s	leogane	Léogâne	city	alone
Leominster	leominster	Leominster	city	in
Leonberg|,s	leonberg	Leonberg	city	alone
Leopoldina	leopoldina	Leopoldina	city	in
Leopoldshöhe	leopoldshohe	Leopoldshöhe	city	in
Leova	leova	Leova	region	in
Lepe	lepe	Lepe	city	in
Léraba|,s	leraba	Léraba	region	alone
Lerdo	lerdo	Lerdo	city	no
Lere	lere	Lere	city	in
Leribe|,s	leribe	Leribe	region	alone
Lerum	lerum	Lerum	city	in
Leshan|,s	leshan	Leshan	city	alone
Leskovac	leskovac	Leskovac	city	in
Lesnoi	lesnoy	Lesnoi	city	in
Lesnoy	lesnoy	Lesnoi	city	in
Lesosibirsk	lesosibirsk	Lessosibirsk	city	in
Lessosibirsk	lesosibirsk	Lessosibirsk	city	in
Lesozavodsk	lesozavodsk	Lessosawodsk	city	in
Lessosawodsk	lesozavodsk	Lessosawodsk	city	in
Kleinpolen|,s	lesser-poland	Kleinpolen	region	alone
Leste	leste	Leste	region	in
Leszno	leszno	Leszno	city	in
Lešnas	leszno	Leszno	city	in
Letchworth Garden City|,s	letchworth-garden-city	Letchworth Garden City	city	alone
Lethbridge	lethbridge	Lethbridge	city	in
Leticia	leticia	Leticia	city	no
Letpandan	letpandan	Letpandan	city	in
Letterkenny	letterkenny	Letterkenny	city	in
Leusden	leusden	Leusden	city	in
Leutkirch|,s	leutkirch	Leutkirch im Allgäu	city	alone
Leutkirch|,s im Allgäu	leutkirch	Leutkirch im Allgäu	city	alone
Levallois-Perret|,s	levallois-perret	Levallois-Perret	city	alone
Levice	levice	Levice	city	in
Levin	levin	Levin	city	in
Lévis	levis	Lévis	city	alone
Levittown	levittown	Levittown	city	in
Lewes	lewes	Lewes	city	in
Lewisham|,s	lewisham	Lewisham	region	alone
Lewiston	lewiston	Lewiston	city	in
Lewiston Orchards	lewiston-orchards	Lewiston Orchards	city	alone
Lewisville|,s	lewisville	Lewisville	city	alone
Lexington-Fayette|,s	lexington-fayette	Lexington-Fayette	city	alone
Leyland	leyland	Leyland	city	in
Leyte	leyte	Leyte	region	in
Leyva Solano|,s	leyva-solano	Leyva Solano	city	alone
Lezayre|,s	lezayre	Lezayre	region	alone
Qark Lezha|,s	lezhe	Qark Lezha	region	alone
Lhokseumawe	lhokseumawe	Lhokseumawe	city	in
Lhuntse|,s	lhuntse	Lhuntse	region	alone
Liancheng	liancheng	Liancheng	city	in
Lien-ch’eng	liancheng	Liancheng	city	alone
Lianghu|,s	lianghu	Lianghu	city	alone
Liangji	liangji	Liangji	city	in
Liangshui	liangshui	Liangshui	city	in
Liangxiang	liangxiang	Liangxiang	city	in
Liangzhai	liangzhai	Liangzhai	city	in
Lianhe|,s	lianhe	Lianhe	city	alone
Lianhua	lianhua	Lianhua	city	in
Lianjiang|,s	lianjiang	Lianjiang	city	alone
Lianshan|,s	lianshan	Lianshan	city	alone
Lan-t’ien-shih	lianyuan	Lianyuan	city	alone
Lianyuan	lianyuan	Lianyuan	city	in
Lianyungang|,s	lianyungang	Lianyungang	city	alone
Lianzhou	lianzhou	Lianzhou	city	in
Liaocheng|,s	liaocheng	Liaocheng	city	alone
Liaoyang|,s	liaoyang	Liaoyang	city	alone
Liaoyuan|,s	liaoyuan	Liaoyuan	city	alone
Liaozhong	liaozhong	Liaozhong	city	in
Liban-Nord|,s	liban-nord	Liban-Nord	region	alone
Líbano	libano	Líbano	city	in
Libenge	libenge	Libenge	city	in
Liberal	liberal	Liberal	city	no
Liberec	liberec	Reichenberg	city	in
Reichenberg	liberec	Reichenberg	city	in
Liberecký kraj|,s	liberecky	Liberecký kraj	region	alone
Reichenberger|,s	liberecky-kraj	Reichenberger	region	alone
Libertad	libertad	Libertad	city	no
Libertador General San Martín|,s	libertador-general-san-martin	Libertador General San Martín	city	alone
Liberty	liberty	Liberty	city	no
Libertyville	libertyville	Libertyville	city	in
Libon	libon	Libon	city	in
Licata	licata	Licata	city	in
Licheng|,s	licheng	Licheng	city	alone
Lichfield	lichfield	Lichfield	city	in
Lichinga|,s	lichinga	Lichinga	city	alone
Lichtenburg	lichtenburg	Lichtenburg	city	in
Lichuan|,s	lichuan	Lichuan	city	alone
Lida	lida	Lida	city	in
Lidingö	lidingo	Lidingö	city	in
Lido di Ostia|,s	lido-di-ostia	Lido di Ostia	city	alone
Liepaja	liepaja	Liepaja	city	in
Lier	lier	Lier	city	no
Lierre	lier	Lier	city	in
Liévin	lievin	Liévin	city	in
Liguo	liguo	Liguo	city	in
Liji	liji	Liji	city	in
Lijiang|,s	lijiang	Lijiang	city	alone
Lijun	lijun	Lijun	city	in
Lika-Senj|,s	lika-senj	Lika-Senj	region	alone
Likasi|,s	likasi	Likasi	city	alone
Likino-Dulevo|,s	likino-dulevo	Likino-Duljowo	city	alone
Likino-Duljowo|,s	likino-dulevo	Likino-Duljowo	city	alone
Likouala|,s	likouala	Likouala	region	alone
Lilienthal|,s	lilienthal	Lilienthal	city	alone
Liloan	liloan	Liloan	city	in
Lima region|,s	lima-region	Lima region	region	alone
Limache	limache	Limache	city	in
Limay	limay	Limay	city	in
Limbach-Oberfrohna|,s	limbach-oberfrohna	Limbach-Oberfrohna	city	alone
Limbang	limbang	Limbang	city	in
Limbdi	limbdi	Limbdi	city	in
Limbe	limbe	Limbe	city	in
Limbé	limbe	Limbe	city	in
Limbiate	limbiate	Limbiate	city	in
Limburg|,s an der Lahn	limburg-an-der-lahn	Limburg an der Lahn	city	alone
Limeira	limeira	Limeira	city	no
Limoeiro	limoeiro	Limoeiro	city	in
Limoeiro do Norte|,s	limoeiro-do-norte	Limoeiro do Norte	city	alone
Limón	limon	Limón	region	in
Limonar	limonar	Limonar	city	in
Limpio	limpio	Limpio	city	in
Limuru|,s	limuru	Limuru	city	alone
Linares	linares	Linares	city	in
Lincang|,s	lincang	Lincang	city	alone
Lincheng	lincheng	Lincheng	city	in
Lincolnia	lincolnia	Lincolnia	city	in
Linda	linda	Linda	city	no
Lindeman	lindeman	Lindeman	city	in
Linden	linden	Linden	city	no
Lindenhurst	lindenhurst	Lindenhurst	city	in
Lindenwold	lindenwold	Lindenwold	city	in
Lindi	lindi	Lindi	city	in
Lindlar	lindlar	Lindlar	city	in
Lindsay	lindsay	Lindsay	city	no
Lin-fen-hsien|,s	linfen	Linfen	city	alone
Linfen|,s	linfen	Linfen	city	alone
Lingayen	lingayen	Lingayen	city	in
Lingcheng	lingcheng	Lingcheng	city	in
Lingdong	lingdong	Lingdong	city	in
Linghai	linghai	Linghai	city	in
Linghe	linghe	Linghe	city	in
Lingsugur	lingsugur	Lingsugur	city	in
Lingwu	lingwu	Lingwu	city	in
Lingyuan	lingyuan	Lingyuan	city	in
Linhares	linhares	Linhares	city	alone
Linjiacun	linjiacun	Linjiacun	city	in
Linjiang	linjiang	Linjiang	city	in
Linkou	linkou	Linkou	city	in
Linping	linping	Linping	city	in
Linqing|,s	linqing	Linqing	city	alone
Linqiong	linqiong	Linqiong	city	in
Linqu|,s	linqu	Linqu	city	alone
Lins	lins	Lins	city	in
Linshui|,s	linshui	Linshui	city	alone
Linstead	linstead	Linstead	city	in
Linton Hall|,s	linton-hall	Linton Hall	city	alone
Linton Military Camp|,s	linton-military-camp	Linton Military Camp	city	alone
Lintong	lintong	Lintong	city	in
Linxi|,s	linxi	Linxi	city	alone
Linxia Chengguanzhen|,s	linxia-chengguanzhen	Linxia Chengguanzhen	city	alone
Linyi|,s	linyi	Linyi	city	alone
Lipa	lipa-city	Lipa City	city	in
Lipa City|,s	lipa-city	Lipa City	city	alone
Liping	liping	Liping	city	in
Lipkovo	lipkovo	Lipkovo	city	in
Liptovský Mikuláš|,s	liptovsky-mikulas	Liptovský Mikuláš	city	alone
Liquiçá|,s	liquica	Liquiçá	region	alone
Lira	lira	Lira	city	no
Lisakovsk	lisakovsk	Lissakowsk	city	in
Lissakowsk	lisakovsk	Lissakowsk	city	in
Lisala	lisala	Lisala	city	in
Lisburn and Castlereagh|,s	lisburn-and-castlereagh	Lisburn and Castlereagh	region	alone
Lishu	lishu	Lishu	city	in
Lishui|,s	lishui	Lishui	city	alone
Lisichansk	lisichansk	Lyssytschansk	city	in
Lyssytschansk	lisichansk	Lyssytschansk	city	in
Liski	liski	Liski	city	in
Lisle	lisle	Lisle	city	in
Lissone	lissone	Lissone	city	in
Litherland	litherland	Litherland	city	in
Lithia Springs	lithia-springs	Lithia Springs	city	alone
Litoměřice	litomerice	Litoměřice	region	alone
Litoral|,s	litoral	Litoral	region	alone
Littau|,s	littau	Littau	city	alone
Littlehampton	littlehampton	Littlehampton	city	in
Littleton	littleton	Littleton	city	in
Litvínov	litvinov	Oberleutensdorf	city	in
Oberleutensdorf	litvinov	Oberleutensdorf	city	in
Liufeng	liufeng	Liufeng	city	in
Liu-hu-ch’eng	liuhe	Liuhe	city	alone
Liuhe	liuhe	Liuhe	city	in
Liuji	liuji	Liuji	city	in
Liuku	liuku	Liuku	city	in
Liupanshui|,s	liupanshui	Liupanshui	city	alone
Liuquan	liuquan	Liuquan	city	in
Liushan	liushan	Liushan	city	in
Liutuan	liutuan	Liutuan	city	in
Liuxin	liuxin	Liuxin	city	in
Liuzhi|,s	liuzhi	Liuzhi	city	alone
Liuzhou|,s	liuzhou	Liuzhou	city	alone
Livermore	livermore	Livermore	city	in
Livingston	livingston	Livingston	city	no
Livingstone	livingstone	Livingstone	city	no
Livny	livny	Liwny	city	in
Liwny	livny	Liwny	city	in
Livorno|,s	livorno	Livorno	city	alone
Livourne|,s	livorno	Livorno	city	alone
Livry-Gargan|,s	livry-gargan	Livry-Gargan	city	alone
Liwá	liwa	Liwá	city	in
Li-hsien-ch’eng	lixian	Lixian	city	alone
Lixian	lixian	Lixian	city	in
Llallagua	llallagua	Llallagua	city	in
Llandudno	llandudno	Llandudno	city	in
Llanelli	llanelli	Llanelli	city	in
Llefià	llefia	Llefià	city	in
Lleida|,s	lleida	Lleida	city	alone
Lloret de Mar|,s	lloret-de-mar	Lloret de Mar	city	alone
Lloydminster	lloydminster	Lloydminster	city	in
Llucmajor	llucmajor	Llucmajor	city	in
Lo Prado|,s	lo-prado	Lo Prado	city	alone
Loa Janan|,s	loa-janan	Loa Janan	city	alone
Lobatse	lobatse	Lobatse	city	in
Lobaye|,s	lobaye	Lobaye	region	alone
Lobito|,s	lobito	Lobito	city	alone
Lobnja	lobnya	Lobnja	city	in
Lobnya	lobnya	Lobnja	city	in
Lochearn	lochearn	Lochearn	city	in
Lockport	lockport	Lockport	city	in
Lod	lod	Lod	city	no
Lodhran	lodhran	Lodhran	city	in
Lodi	lodi	Lodi	city	no
Lodja	lodja	Lodja	city	in
Loei	loei	Loei	city	in
Lofa	lofa	Lofa	region	in
Lofthouse	lofthouse	Lofthouse	city	in
Logan	logan	Logan	city	no
Logansport	logansport	Logansport	city	in
Lugar	logar	Lugar	region	in
Logone Occidental|,s	logone-occidental	Logone Occidental	region	alone
Logone Oriental|,s	logone-oriental	Logone Oriental	region	alone
Logronyo|,s	logrono	Logroño	city	alone
Logroño|,s	logrono	Logroño	city	alone
Lohardaga	lohardaga	Lohardaga	city	in
Lohja	lohja	Lohja	city	in
Lojo	lohja	Lohja	city	in
Lohmar	lohmar	Lohmar	city	in
Lohne	lohne	Lohne	city	no
Lohr|,s a. Main	lohr-a-main	Lohr am Main	city	alone
Lohr|,s am Main	lohr-a-main	Lohr am Main	city	alone
Loir-et-Cher|,s	loir-et-cher	Loir-et-Cher	region	alone
Loire-Atlantique|,s	loire-atlantique	Loire-Atlantique	region	alone
Loiret|,s	loiret	Loiret	region	alone
Loíza	loiza	Loíza	region	in
Loja	loja	Loja	city	no
Lökbatan	lokbatan	Lökbatan	city	in
Lokeren	lokeren	Lokeren	city	in
Lokoja	lokoja	Lokoja	city	in
Lokossa	lokossa	Lokossa	city	in
Lola	lola	Lola	region	no
Lom	lom	Lom	city	no
Loma Bonita|,s	loma-bonita	Loma Bonita	city	alone
Loma Linda|,s	loma-linda	Loma Linda	city	alone
Lomami|,s	lomami	Lomami	region	alone
Lombard	lombard	Lombard	city	in
Lomita	lomita	Lomita	city	in
Lomme	lomme	Lomme	city	in
Lommel	lommel	Lommel	city	in
Lomonosov	lomonosov	Lomonossow	city	in
Lomonossow	lomonosov	Lomonossow	city	in
Lompoc	lompoc	Lompoc	city	in
Lomža	lomza	Łomża	city	in
Łomża	lomza	Łomża	city	in
Lonan	lonan	Lonan	region	in
Skyll Lonan|,s	lonan	Lonan	region	alone
Lonavla	lonavla	Lonavla	city	in
Londrina|,s	londrina	Londrina	city	alone
Longcheng	longcheng	Longcheng	city	in
Longchi	longchi	Longchi	city	in
Longfeng|,s	longfeng	Longfeng	city	alone
Longfield	longfield	Longfield	city	in
County Longford|,s	longford	County Longford	region	alone
Longgu	longgu	Longgu	city	in
Longjiang|,s	longjiang	Longjiang	city	alone
Longjing|,s	longjing	Longjing	city	alone
Longkou	longkou	Longkou	city	in
Longmeadow	longmeadow	Longmeadow	city	in
Longmont	longmont	Longmont	city	in
Longnan	longnan	Longnan	city	in
Longquan	longquan	Longquan	city	in
Longshan	longshan	Longshan	city	in
Longueuil|,s	longueuil	Longueuil	city	alone
Longview	longview	Longview	city	in
Longyan|,s	longyan	Longyan	city	alone
Longyen shehiri|,s	longyan	Longyan	city	alone
Loni	loni	Loni	city	in
Lopburi	lopburi	Lopburi	city	in
Lopez	lopez	Lopez	city	no
Lorain	lorain	Lorain	city	in
Loralai	loralai	Loralai	city	in
Llorca	lorca	Lorca	city	in
Lorca	lorca	Lorca	city	in
Lorka	lorca	Lorca	city	in
Lorena	lorena	Lorena	city	no
Lorestan|,s	lorestan	Lorestan	region	alone
Loreto|,s	loreto	Loreto	region	alone
Lori	lori	Lori	region	no
Lorica	lorica	Lorica	city	in
Lorient	lorient	Lorient	city	in
Loroum|,s	loroum	Loroum	region	alone
Lorton	lorton	Lorton	city	in
Los Dos Caminos	los-dos-caminos	Los Dos Caminos	city	alone
Los Palacios y Villafranca|,s	los-palacios-y-villafranca	Los Palacios y Villafranca	city	alone
Los Puertos de Altagracia|,s	los-puertos-de-altagracia	Los Puertos de Altagracia	city	alone
Los Reyes Acaquilpan|,s	los-reyes-acaquilpan	Los Reyes Acaquilpan	city	alone
Los Reyes de Salgado|,s	los-reyes-de-salgado	Los Reyes de Salgado	city	alone
Losal	losal	Losal	city	in
Losheim|,s	losheim	Losheim am See	city	alone
Losheim|,s am See	losheim	Losheim am See	city	alone
Lot-et-Garonne|,s	lot-et-garonne	Lot-et-Garonne	region	alone
Lota	lota	Lota	city	in
Louangphabang|,s	louangphabang	Louangphabang	region	alone
Loudi|,s	loudi	Loudi	city	alone
Louga	louga	Louga	city	in
Loughborough	loughborough	Loughborough	city	in
Loum	loum	Loum	city	in
Loungnamtha|,s	loungnamtha	Loungnamtha	region	alone
Louny	louny	Louny	region	in
Loures	loures	Loures	city	in
Loushanguan	loushanguan	Loushanguan	city	in
Louth	louth	Louth	city	in
Louvain-la-Neuve|,s	louvain-la-neuve	Louvain-la-Neuve	city	alone
Louveira	louveira	Louveira	city	in
Lovech	lovech	Lovech	city	in
Loveland	loveland	Loveland	city	in
Loves Park|,s	loves-park	Loves Park	city	alone
Lowell	lowell	Lowell	city	no
Lower Earley|,s	lower-earley	Lower Earley	city	alone
Lower Hutt|,s	lower-hutt	Lower Hutt	city	alone
Jubbada Hoose|,s	lower-juba	Jubbada Hoose	region	alone
Lower Princes	lower-princes	Lower Prince’s Quarter	city	in
Lower Prince’s Quarter|,s	lower-princes	Lower Prince’s Quarter	city	alone
Lower Sackville|,s	lower-sackville	Lower Sackville	city	alone
Lower Shabeelle|,s	lower-shabeelle	Lower Shabeelle	region	alone
Shabeellaha Hoose|,s	lower-shebelle	Shabeellaha Hoose	region	alone
Lowestoft	lowestoft	Lowestoft	city	in
Lovičius	lowicz	Łowicz	city	in
Lowicz	lowicz	Łowicz	city	in
Łowicz	lowicz	Łowicz	city	in
Loxstedt|,s	loxstedt	Loxstedt	city	alone
Loyalty Islands	loyalty-islands	Loyalty Islands	region	alone
Îles Loyauté|,s	loyalty-islands	Loyalty Islands	region	alone
Lozère|,s	lozere	Lozère	region	alone
Losowa	lozova	Losowa	city	in
Lozova	lozova	Losowa	city	in
Lu'an	lu-an	Lu'an	city	alone
Lualaba|,s	lualaba	Lualaba	region	alone
Luancheng|,s	luancheng	Luancheng	city	alone
Luanda Norte|,s	luanda-norte	Luanda Norte	region	alone
Luang Namtha|,s	luang-namtha	Luang Namtha	region	alone
Luanshya|,s	luanshya	Luanshya	city	alone
Luapula|,s	luapula	Luapula	region	alone
Lubango|,s	lubango	Lubango	city	alone
Lubao	lubao	Lubao	city	in
Lübbecke	lubbecke	Lübbecke	city	in
Liubinas	lubin	Lüben	city	in
Lubin	lubin	Lüben	city	in
Lüben	lubin	Lüben	city	in
Lubnjow|,s	lubnjow	Lübbenau	city	alone
Lübbenau|,s	lubnjow	Lübbenau	city	alone
Lubny	lubny	Lubny	city	in
Lubombo|,s	lubombo	Lubombo	region	alone
Liubonis	lubon	Luboń	city	in
Luboń	lubon	Luboń	city	in
Lubu	lubu	Lubu	city	in
Lubuklinggau|,s	lubuklinggau	Lubuklinggau	city	alone
Lebus	lubusz	Lebus	region	in
Lucan	lucan	Lucan	city	in
Lucas	lucas	Lucas	city	no
Lucaya	lucaya	Lucaya	city	in
Lucban	lucban	Lucban	city	in
Lucena	lucena	Lucena	city	in
Lucena City|,s	lucena-city	Lucena City	city	alone
Lučenec	lucenec	Lučenec	city	in
Lucera	lucera	Lucera	city	in
Lucheng	lucheng	Lucheng	city	in
Luchingu	luchingu	Luchingu	city	in
Luckeesarai	luckeesarai	Luckeesarai	city	in
Lüdinghausen|,s	ludinghausen	Lüdinghausen	city	alone
Ludlow	ludlow	Ludlow	city	in
Ludwigsfelde	ludwigsfelde	Ludwigsfelde	city	in
Ludwigshafen|,s am Rhein	ludwigshafen-am-rhein	Ludwigshafen am Rhein	city	alone
Luebo	luebo	Luebo	city	in
Lüeyang Chengguanzhen|,s	lueyang-chengguanzhen	Lüeyang Chengguanzhen	city	alone
Lufkin	lufkin	Lufkin	city	in
Luga	luga	Luga	city	in
Luqa	luga	Luga	city	in
Lugazi	lugazi	Lugazi	city	in
Lugo	lugo	Lugo	city	no
Lugoj	lugoj	Lugoj	city	in
Lugulu	lugulu	Lugulu	city	in
Luján	lujan	Luján	city	no
Lukavac	lukavac	Lukavac	city	in
Luchowizy	lukhovitsy	Luchowizy	city	in
Lukhovitsy	lukhovitsy	Luchowizy	city	in
Luxovitsı	lukhovitsy	Luchowizy	city	in
Lukuvas	lukow	Łuków	city	in
Łuków	lukow	Łuków	city	in
Lukuledi	lukuledi	Lukuledi	city	in
Luleå	lulea	Luleå	city	in
Luulaja	lulea	Luleå	city	in
Lüleburgaz	luleburgaz	Lüleburgaz	city	in
Lulou	lulou	Lulou	city	in
Kabupaten Lumajang|,s	lumajang	Lumajang	city	alone
Lumajang|,s	lumajang	Lumajang	city	alone
Lumbang	lumbang	Lumbang	city	in
Lumberton	lumberton	Lumberton	city	in
Lumbini|,s	lumbini	Lumbini	region	alone
Lumding Railway Colony|,s	lumding-railway-colony	Lumding Railway Colony	city	alone
Lumut	lumut	Lumut	city	in
Lunavada	lunavada	Lunavada	city	in
Lund	lund	Lund	city	in
Lunda Norte|,s	lunda-norte	Lunda Norte	region	alone
Lunda Sul|,s	lunda-sul	Lunda Sul	region	alone
Lunel	lunel	Lunel	city	in
Lunglei	lunglei	Lunglei	city	in
Luninez	luninyets	Luninez	city	in
Luninyets	luninyets	Luninez	city	in
Luobei	luobei	Luobei	city	in
Luocheng	luocheng	Luocheng	city	in
Luohe|,s	luohe	Luohe	city	alone
Luojiang|,s	luojiang	Luojiang	city	alone
Luolong	luolong	Luolong	city	in
Luomen	luomen	Luomen	city	in
Luorong	luorong	Luorong	city	in
Luotang	luotang	Luotang	city	in
Luoyang|,s	luoyang	Luoyang	city	alone
Luoyu	luoyu	Luoyu	city	in
Lupeni	lupeni	Lupeni	city	in
Lupon	lupon	Lupon	city	in
Luquillo|,s	luquillo	Luquillo	region	alone
Lusambo	lusambo	Lusambo	city	in
Lushan	lushan	Lushan	city	in
Lushar	lushar	Lushar	city	in
Lushnjë	lushnje	Lushnjë	city	in
Lüshunkou	lushunkou	Lüshunkou	city	in
Lustenau|,s	lustenau	Lustenau	city	alone
Lutes Mountain|,s	lutes-mountain	Lutes Mountain	city	alone
Lutherville-Timonium|,s	lutherville-timonium	Lutherville-Timonium	city	alone
Lutsk|,s	lutsk	Luzk	city	alone
Luzk	lutsk	Luzk	city	in
Lutz	lutz	Lutz	city	no
Luuq	luuq	Luuq	city	in
Luwero	luwero	Luwero	city	in
Luwuk	luwuk	Luwuk	city	in
Luzhou|,s	luzhou	Luzhou	city	alone
Luziânia|,s	luziania	Luziânia	city	alone
Ljantor	lyantor	Ljantor	city	in
Lyantor	lyantor	Ljantor	city	in
Lydenburg	lydenburg	Mashishing	city	in
Mashishing	lydenburg	Mashishing	city	in
Lymington	lymington	Lymington	city	in
Lynbrook	lynbrook	Lynbrook	city	in
Lynchburg	lynchburg	Lynchburg	city	in
Lyndhurst	lyndhurst	Lyndhurst	city	in
Lynn	lynn	Lynn	city	no
Lynnwood	lynnwood	Lynnwood	city	in
Lynwood	lynwood	Lynwood	city	in
Lys'va	lys-va	Lyswa	city	in
Lyswa	lys-va	Lyswa	city	in
Lytham St Annes	lytham-st-annes	Lytham St Annes	city	alone
Lytkarino	lytkarino	Lytkarino	city	in
Lıtkarino	lytkarino	Lytkarino	city	in
Ljuberzy|,s	lyubertsy	Ljuberzy	city	alone
Lyubertsy|,s	lyubertsy	Ljuberzy	city	alone
Lyubertsı|,s	lyubertsy	Ljuberzy	city	alone
Ljudinowo	lyudinovo	Ljudinowo	city	in
Lyudinovo	lyudinovo	Ljudinowo	city	in
M'Sila	m-sila	M'Sila	city	alone
M’Sila	m-sila-dz	M’Sila	region	alone
M'Tsangamouji	m-tsangamouji	M'Tsangamouji	region	alone
Ma'ale Adummim|,s	ma-ale-adummim	Ma'ale Adummim	city	alone
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
Mabai	mabai	Mabai	city	in
Mabalacat|,s	mabalacat	Mabalacat	city	alone
Mableton	mableton	Mableton	city	in
Mabopane|,s	mabopane	Mabopane	city	alone
Macaé|,s	macae	Macaé	city	alone
Macaíba	macaiba	Macaíba	city	in
Macapá|,s	macapa	Macapá	city	alone
Macclesfield	macclesfield	Macclesfield	city	in
Maceio	maceio-	Maceio	city	in
Macenta	macenta	Macenta	city	in
Macerata	macerata	Macerata	city	in
Machachi	machachi	Machachi	city	in
Machado	machado	Machado	city	no
Machagai	machagai	Machagai	city	in
Machakos	machakos	Machakos	city	in
Machala|,s	machala	Machala	city	alone
Machalí	machali	Machalí	city	in
Macheng|,s	macheng	Macheng	city	alone
Macherla	macherla	Macherla	city	in
Machesney Park|,s	machesney-park	Machesney Park	city	alone
Machhlishahr	machhlishahr	Machhlishahr	city	in
Machida|,s	machida	Machida	city	alone
Machilipatnam|,s	machilipatnam	Machilipatnam	city	alone
Machiques	machiques	Machiques	city	in
Mackay	mackay	Mackay	city	in
Macomb	macomb	Macomb	city	in
Macon	macon	Macon	city	in
Mâcon	macon-fr	Mâcon	city	in
Macquarie	macquarie	Macquarie	city	in
Macuspana	macuspana	Macuspana	city	in
Mačva	macva	Mačva	region	in
Madaba	madaba	Madaba	city	in
Madanapalle|,s	madanapalle	Madanapalle	city	alone
Madang	madang	Madang	city	in
Madanin|,s	madanin	Madanin	region	alone
Médenine|,s	madanin	Madanin	region	alone
Madaripur	madaripur	Madaripur	city	in
Maddaloni	maddaloni	Maddaloni	city	in
Maddur	maddur	Maddur	city	in
Madera	madera	Madera	city	in
Madgaon	madgaon	Madgaon	city	in
Madhipura	madhipura	Madhipura	city	in
Madhubani	madhubani	Madhubani	city	in
Madhugiri	madhugiri	Madhugiri	city	in
Madhupur	madhupur	Madhupur	city	in
Entwicklungsregion Mittelwest|,s	madhya-pashchimanchal	Entwicklungsregion Mittelwest	region	alone
Madhya Pradesh|,s	madhya-pradesh	Madhya Pradesh	region	alone
Madhyamgram|,s	madhyamgram	Madhyamgram	city	alone
Madhyapur Thimi|,s	madhyapur-thimi	Madhyapur Thimi	city	alone
Madikeri	madikeri	Madikeri	city	in
Asch-Schamal|,s	madinat-ash-shamal	Asch-Schamal	region	alone
Madinat Ḩamad|,s	madinat-hamad	Madinat Ḩamad	city	alone
Madinat 'Isá	madinat-isa	Madinat 'Isá	city	alone
Madisonville	madisonville	Madisonville	city	in
Madiun|,s	madiun	Madiun	city	alone
Madre de Dios	madre-de-dios	Madre de Dios	region	alone
Madriz	madriz	Madriz	region	alone
Madruga	madruga	Madruga	city	in
Madukkarai	madukkarai	Madukkarai	city	in
Madurai|,s	madurai	Madurai	city	alone
Madurantakam	madurantakam	Madurantakam	city	in
Maebaru-chuo|,s	maebaru-chuo	Maebaru-chuo	city	alone
Maebashi|,s	maebashi	Maebashi	city	alone
Maekel|,s	maekel	Maekel	region	alone
Maesteg	maesteg	Maesteg	city	in
Mafeteng	mafeteng	Mafeteng	city	in
Mafinga	mafinga	Mafinga	city	in
Mafra	mafra	Mafra	city	in
Mafraq|,s	mafraq	Mafraq	region	alone
Magadi	magadi	Magadi	city	in
Magalang	magalang	Magalang	city	in
Magangué|,s	magangue	Magangué	city	alone
Magdalena	magdalena	Magdalena	region	no
Magelang|,s	magelang	Magelang	city	alone
Maghull	maghull	Maghull	city	in
Woblast Mahiljou|,s	magileu	Woblast Mahiljou	region	alone
Magna	magna	Magna	city	in
Magog	magog	Magog	city	in
Magong	magong	Magong	city	in
Magugpo Poblacion|,s	magugpo-poblacion	Tagum City	city	alone
Tagum City|,s	magugpo-poblacion	Tagum City	city	alone
Magugu	magugu	Magugu	city	in
Maguindanao|,s	maguindanao	Maguindanao	region	alone
Magway	magway	Magway	city	in
Maha Sarakham|,s	maha-sarakham	Maha Sarakham	city	alone
Mahabad|,s	mahabad	Mahabad	city	alone
Mahad	mahad	Mahad	city	in
Mahaica-Berbice	mahaica-berbice	Mahaica-Berbice	region	alone
Mahajanga|,s	mahajanga	Mahajanga	city	alone
Mahakali|,s	mahakali	Mahakali	region	alone
Mahalapye	mahalapye	Mahalapye	city	in
Mahalingpur	mahalingpur	Mahalingpur	city	in
Mahanoro	mahanoro	Mahanoro	city	in
Maharagama|,s	maharagama	Maharagama	city	alone
Maharaganj	maharaganj	Maharaganj	city	in
Mahasamund	mahasamund	Mahasamund	city	in
Mahbubabad	mahbubabad	Mahbubabad	city	in
Mahbubnagar|,s	mahbubnagar	Mahbubnagar	city	alone
Mahdia	mahdia	Mahdia	city	in
Mahe	mahe	Mahe	city	in
Mahemdavad	mahemdavad	Mahemdavad	city	in
Mahendragarh	mahendragarh	Mahendragarh	city	in
Mahendranagar	mahendranagar	Mahendranagar	city	in
Maheshtala|,s	maheshtala	Maheshtala	city	alone
Mahmudabad	mahmudabad	Mahmudabad	city	in
Mahoba	mahoba	Mahoba	city	in
Mahon	mahon	Maó	city	in
Maó	mahon	Maó	city	no
Mahwah	mahwah	Mahwah	city	in
Mai-Ndombe|,s	mai-ndombe	Mai-Ndombe	region	alone
Maia	maia	Maia	city	no
Maicao|,s	maicao	Maicao	city	alone
Wardak|,s	maidan-wardak	Wardak	region	alone
Maidenhead	maidenhead	Maidenhead	city	in
Maihar	maihar	Maihar	city	in
Mailsi	mailsi	Mailsi	city	in
Mainaguri	mainaguri	Mainaguri	city	in
Maine-et-Loire|,s	maine-et-loire	Maine-et-Loire	region	alone
Mainpuri	mainpuri	Mainpuri	city	in
Maintal|,s	maintal	Maintal	city	alone
Maio	maio	Maio	region	in
Maiquetía	maiquetia	Maiquetía	city	in
Mairena del Aljarafe|,s	mairena-del-aljarafe	Mairena del Aljarafe	city	alone
Mairinque	mairinque	Mairinque	city	in
Mairiporã	mairipora	Mairiporã	city	in
Maisons-Alfort|,s	maisons-alfort	Maisons-Alfort	city	alone
Maitland	maitland	Maitland	city	in
Maiurno	maiurno	Maiurno	city	in
Maizuru	maizuru	Maizuru	city	in
Majadahonda	majadahonda	Majadahonda	city	in
Majalengka	majalengka	Majalengka	city	in
Majalgaon	majalgaon	Majalgaon	city	in
Majenang	majenang	Majenang	city	in
Majene	majene	Majene	city	in
Majie|,s	majie	Majie	city	alone
Majuro	majuro	Majuro	city	in
Makakilo	makakilo	Makakilo	city	in
Makakilo City|,s	makakilo-city	Makakilo City	city	alone
Makamba|,s	makamba	Makamba	region	alone
Makati City|,s	makati-city	Makati City	city	alone
Makeni	makeni	Makeni	city	in
Maki	maki	Maki	city	in
Makira|,s	makira	Makira	region	alone
Makira|,s und Ulawa	makira-ulawa	Makira und Ulawa	region	alone
Makijiwka|,s	makiyivka	Makijiwka	city	alone
Makiyivka|,s	makiyivka	Makijiwka	city	alone
Makó	mako	Makó	city	in
Makouda	makouda	Makouda	city	in
Makrana	makrana	Makrana	city	in
Makubetsu	makubetsu	Makubetsu	city	in
Makueni|,s	makueni	Makueni	region	alone
Makumbako	makumbako	Makumbako	city	in
Makurdi|,s	makurdi	Makurdi	city	alone
Ciudad de Malabo|,s	malabo	Malabo	city	alone
Malabo|,s	malabo	Malabo	city	alone
Malakka|,s	malacca	Malacca	city	alone
Maladsetschna|,s	maladzyechna	Maladsetschna	city	alone
Maladzyechna|,s	maladzyechna	Maladsetschna	city	alone
Malahide	malahide	Malahide	city	in
Malaita|,s	malaita	Malaita	region	alone
Malakal|,s	malakal	Malakal	city	alone
Malakanagiri	malakanagiri	Malakanagiri	city	in
Malakoff	malakoff	Malakoff	city	in
Malakwal	malakwal	Malakwal	city	in
Malakwal City|,s	malakwal-city	Malakwal City	city	alone
Malambo|,s	malambo	Malambo	city	alone
Malampa|,s	malampa	Malampa	region	alone
Kabupaten Malang|,s	malang	Malang	city	alone
Malang|,s	malang	Malang	city	alone
Malanje	malanje	Malanje	city	in
Malanville	malanville	Malanville	city	in
Malappuram|,s	malappuram	Malappuram	city	alone
Malard	malard	Malard	city	in
Malatya|,s	malatya	Malatya	city	alone
Malaut	malaut	Malaut	city	in
Malavalli	malavalli	Malavalli	city	in
Malaybalay	malaybalay	Malaybalay City	city	in
Malaybalay City|,s	malaybalay	Malaybalay City	city	alone
Malayer|,s	malayer	Malayer	city	alone
Malazgirt	malazgirt	Malazgirt	city	in
Malbork	malbork	Marienburg	city	in
Malborkas	malbork	Marienburg	city	in
Marienburg	malbork	Marienburg	city	in
Malden	malden	Malden	city	no
Maldon	maldon	Maldon	city	in
Maldonado	maldonado	Maldonado	city	no
Malegaon|,s	malegaon	Malegaon	city	alone
Malew	malew	Malew	region	in
Malgobek	malgobek	Malgobek	city	in
Malilipot	malilipot	Malilipot	city	in
Malindi|,s	malindi	Malindi	city	alone
Malingao|,s	malingao	Malingao	city	alone
Malingshan	malingshan	Malingshan	city	in
Malinyi	malinyi	Malinyi	city	in
Malita	malita	Malita	city	in
Malkajgiri|,s	malkajgiri	Malkajgiri	city	alone
Malkapur	malkapur	Malkapur	city	in
Malkara	malkara	Malkara	city	in
Mallawi|,s	mallawi	Mallawi	city	alone
Malmesbury	malmesbury	Malmesbury	city	in
Malolos	malolos	Malolos City	city	alone
Malolos City|,s	malolos	Malolos City	city	alone
Malojaroslawez	maloyaroslavets	Malojaroslawez	city	in
Maloyaroslavets	maloyaroslavets	Malojaroslawez	city	in
Malpura	malpura	Malpura	city	in
Maltby	maltby	Maltby	city	in
Maltepe|,s	maltepe	Maltepe	city	alone
Maluku|,s	maluku	Maluku	region	alone
Malumfashi	malumfashi	Malumfashi	city	in
Maluñgun	malungun	Maluñgun	city	in
Malur	malur	Malur	city	in
Maluso	maluso	Maluso	city	in
Malvar	malvar	Malvar	city	in
Malyn	malyn	Malyn	city	in
Mamanguape	mamanguape	Mamanguape	city	in
Mamaroneck	mamaroneck	Mamaroneck	city	in
Mamatid	mamatid	Mamatid	city	in
Mambéré-Kadéï|,s	mambere-kadei	Mambéré-Kadéï	region	alone
Mamou	mamou	Mamou	city	in
Mamoudzou	mamoudzou	Mamoudzou	city	in
Mampong	mampong	Mampong	city	in
Mamporal	mamporal	Mamporal	city	in
Mamu Kanjan|,s	mamu-kanjan	Mamu Kanjan	city	alone
Manabí|,s	manabi	Manabí	region	alone
Manacapuru	manacapuru	Manacapuru	city	in
Manacor	manacor	Manacor	city	in
Manado|,s	manado	Manado	city	alone
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
Manassas Park|,s	manassas-park	Manassas Park	city	alone
Manatí|,s	manati	Manatí	region	alone
Manatuto|,s	manatuto	Manatuto	region	alone
Manavadar	manavadar	Manavadar	city	in
Manavgat	manavgat	Manavgat	city	in
Manawar	manawar	Manawar	city	in
Manawatu-Wanganui|,s	manawatu-wanganui	Manawatu-Wanganui	region	alone
Manbidsch	manbij	Manbidsch	city	in
Manbij	manbij	Manbidsch	city	in
Manche	manche	Manche	region	no
Mancherial	mancherial	Mancherial	city	in
Mandaguari	mandaguari	Mandaguari	city	in
Mandali	mandali	Mandali	city	in
Mandaluyong City|,s	mandaluyong-city	Mandaluyong City	city	alone
Mandaluyong|,s	mandaluyong-city	Mandaluyong City	city	alone
Mandamarri	mandamarri	Mandamarri	city	in
Mandan	mandan	Mandan	city	in
Mandapeta	mandapeta	Mandapeta	city	in
Lungsod ng Mandaue|,s	mandaue-city	Mandaue City	city	alone
Mandaue City|,s	mandaue-city	Mandaue City	city	alone
Mandera	mandera	Mandera	city	in
Mandeville	mandeville	Mandeville	city	in
Mandi	mandi	Mandi	city	in
Mandi Bahauddin|,s	mandi-bahauddin	Mandi Bahauddin	city	alone
Mandiana|,s	mandiana	Mandiana	region	alone
Mandideep	mandideep	Mandideep	city	in
Mandimba|,s	mandimba	Mandimba	city	alone
Mandla	mandla	Mandla	city	no
Mandoul|,s	mandoul	Mandoul	region	alone
Mandsaur|,s	mandsaur	Mandsaur	city	alone
Mandurah	mandurah	Mandurah	city	in
Manduria	manduria	Manduria	city	in
Mandvi	mandvi	Mandvi	city	in
Mandya|,s	mandya	Mandya	city	alone
Maner	maner	Maner	city	in
Manfaluţ	manfalut	Manfaluţ	city	in
Manfredonia	manfredonia	Manfredonia	city	in
Mangai	mangai	Mangai	city	in
Mangaia|,s	mangaia	Mangaia	region	alone
Mangalagiri	mangalagiri	Mangalagiri	city	in
Mangaldan	mangaldan	Mangaldan	city	in
Mangalia	mangalia	Mangalia	city	in
Mangalore|,s	mangalore	Mangaluru	city	alone
Mangaluru|,s	mangalore	Mangaluru	city	alone
Mangaratiba	mangaratiba	Mangaratiba	city	in
Mangbang	mangbang	Mangbang	city	in
Mangere	mangere	Mangere	city	in
Manggar	manggar	Manggar	city	in
Manghit	manghit	Manghit	city	in
Mangilao|,s	mangilao	Mangilao	region	alone
Manglaur	manglaur	Manglaur	city	in
Mangochi	mangochi	Mangochi	city	in
Mangotsfield	mangotsfield	Mangotsfield	city	in
Mangrol	mangrol	Mangrol	city	in
Mangrove Cay|,s	mangrove-cay	Mangrove Cay	region	alone
Mangrul Pir|,s	mangrul-pir	Mangrul Pir	city	alone
Mangshi	mangshi	Mangshi	city	in
Mangghystau|,s	mangystau	Mangghystau	region	alone
Manhattan Beach|,s	manhattan-beach	Manhattan Beach	city	alone
Manhuaçu	manhuacu	Manhuaçu	city	in
Manica|,s	manica	Manica	region	alone
Manicaland|,s	manicaland	Manicaland	region	alone
Manicaragua	manicaragua	Manicaragua	city	in
Maniema|,s	maniema	Maniema	region	alone
Manihiki|,s	manihiki	Manihiki	region	alone
Manisa|,s	manisa	Manisa	city	alone
Manises	manises	Manises	city	in
Manitowoc	manitowoc	Manitowoc	city	in
Manizales	manizales	Manizales	city	alone
Manjakandriana	manjakandriana	Manjakandriana	city	in
Manjeri	manjeri	Manjeri	city	in
Manjo	manjo	Manjo	city	in
Mankachar	mankachar	Mankachar	city	in
Mankato	mankato	Mankato	city	in
Manmad	manmad	Manmad	city	in
Mannar|,s	mannar	Mannar	region	alone
Mannarakkat	mannarakkat	Mannarakkat	city	in
Mannargudi	mannargudi	Mannargudi	city	in
Manoharpur	manoharpur	Manoharpur	city	in
Manokwari	manokwari	Manokwari	city	in
Manor Park|,s	manor-park	Manor Park	city	alone
Gouvernorat Manouba|,s	manouba	Gouvernorat Manouba	region	alone
Manp’o	manp-o	Manp’o	city	alone
Manresa	manresa	Manresa	city	in
Mansa	mansa	Mansa	city	in
Mansehra	mansehra	Mansehra	city	in
Mansfield|,s	mansfield	Mansfield	city	alone
Mansfield City|,s	mansfield-city	Mansfield City	city	alone
Mansfield Woodhouse|,s	mansfield-woodhouse	Mansfield Woodhouse	city	alone
Mansilingan|,s	mansilingan	Mansilingan	city	alone
Mansoûra	mansoura-dz	Mansoûra	city	in
Manta|,s	manta	Manta	city	alone
Mantampay|,s	mantampay	Mantampay	city	alone
Manteca	manteca	Manteca	city	in
Mantes-la-Jolie|,s	mantes-la-jolie	Mantes-la-Jolie	city	alone
Mantova	mantova	Provinz Mantua	city	in
Province de Mantoue|,s	mantova	Provinz Mantua	city	alone
Provinz Mantua|,s	mantova	Provinz Mantua	city	alone
Manu'a	manu-a	Manu'a	region	alone
Manufahi|,s	manufahi	Manufahi	region	alone
Manuguru	manuguru	Manuguru	city	in
Manukau|,s	manukau	Manukau	city	alone
Manurewa	manurewa	Manurewa	city	in
Manvi	manvi	Manvi	city	in
Manwat	manwat	Manwat	city	in
Manyara|,s	manyara	Manyara	region	alone
Manzanillo|,s	manzanillo	Manzanillo	city	alone
Manzhouli	manzhouli	Manzhouli	city	in
Manzini|,s	manzini	Manzini	city	alone
Maocun	maocun	Maocun	city	in
Maoming|,s	maoming	Maoming	city	alone
Maple Grove|,s	maple-grove	Maple Grove	city	alone
Maple Heights	maple-heights	Maple Heights	city	alone
Maple Ridge|,s	maple-ridge	Maple Ridge	city	alone
Maple Shade Township|,s	maple-shade-township	Maple Shade Township	city	alone
Maple Valley|,s	maple-valley	Maple Valley	city	alone
Maplewood	maplewood	Maplewood	city	in
Mapo	mapo	Mapo	city	in
Mapuca	mapuca	Mapuca	city	in
Maputsoe	maputsoe	Maputsoe	city	in
Mara	mara	Mara	region	no
Marabá|,s	maraba	Marabá	city	alone
Marabella	marabella	Marabella	city	in
Maracanaú|,s	maracanau	Maracanaú	city	alone
Maracay|,s	maracay	Maracay	city	alone
Maradi|,s	maradi	Maradi	city	alone
Maramag	maramag	Maramag	city	in
Maramba	maramba	Maramba	city	in
Maramureș|,s	maramures	Maramureș	region	alone
Marana	marana	Marana	city	in
Marand|,s	marand	Marand	city	alone
Maranhão|,s	maranhao	Maranhão	region	alone
Marano di Napoli|,s	marano-di-napoli	Marano di Napoli	city	alone
Marataizes	marataizes	Marataizes	city	in
Marau	marau	Marau	city	in
Maravatío de Ocampo|,s	maravatio-de-ocampo	Maravatío de Ocampo	city	alone
Marawi City|,s	marawi-city	Marawi City	city	alone
Marayur	marayur	Marayur	city	in
Marbach|,s am Neckar	marbach-am-neckar	Marbach am Neckar	city	alone
Marbella|,s	marbella	Marbella	city	alone
Marblehead	marblehead	Marblehead	city	in
Marcavelica	marcavelica	Marcavelica	city	in
March	march	March	city	no
Marken	marche	Marken	region	no
Marcianise	marcianise	Marcianise	city	in
Marcq-en-Barœul|,s	marcq-en-baroeul	Marcq-en-Barœul	city	alone
Mardan|,s	mardan	Mardan	city	alone
Mardin	mardin	Mardin	city	in
Marechal Cândido Rondon|,s	marechal-candido-rondon	Marechal Cândido Rondon	city	alone
Marechal Deodoro|,s	marechal-deodoro	Marechal Deodoro	city	alone
Marengo	marengo	Marengo	city	in
Marfil	marfil	Marfil	city	in
Margahayukencana	margahayukencana	Margahayukencana	city	in
Margasari	margasari	Margasari	city	in
Margate	margate	Margate	city	in
Margibi|,s	margibi	Margibi	region	alone
Marg'ilon	margilan	Margilan	city	alone
Margilan|,s	margilan	Margilan	city	alone
Marhanets	marhanets	Marhanez	city	in
Marhanez	marhanets	Marhanez	city	in
Marhaura	marhaura	Marhaura	city	in
Marialva	marialva	Marialva	city	in
Mariana	mariana	Mariana	city	no
Mariano	mariano	Mariano	city	no
Mariara|,s	mariara	Mariara	city	alone
Maricá	marica	Maricá	city	in
Maricao|,s	maricao	Maricao	region	alone
Maricopa	maricopa	Maricopa	city	in
Mariehamn	mariehamn	Mariehamn	city	in
Mariehamns stad|,s	mariehamns-stad	Mariehamns stad	region	alone
Mariel	mariel	Mariel	city	no
Marienberg	marienberg	Marienberg	city	in
Marietta	marietta	Marietta	city	no
Marigliano	marigliano	Marigliano	city	in
Marignane	marignane	Marignane	city	in
Marigot	marigot	Marigot	city	in
Mariinsk	mariinsk	Mariinsk	city	in
Marijampolė	marijampole	Marijampolė	city	in
Marilao	marilao	Marilao	city	in
Marília	marilia	Marília	city	no
Marín	marin	Marín	city	in
Marina	marina	Marina	city	no
Marinduque|,s	marinduque	Marinduque	region	alone
Mariners Harbor|,s	mariners-harbor	Mariners Harbor	city	alone
Maringá|,s	maringa	Maringá	city	alone
Marinha Grande|,s	marinha-grande	Marinha Grande	city	alone
Marino	marino	Marino	city	no
Marion	marion	Marion	city	no
Maritime	maritime	Maritime	region	no
Marivan	marivan	Marivan	city	in
Mariveles	mariveles	Mariveles	city	in
Munizip al-Mardsch|,s	marj	Munizip al-Mardsch	region	alone
Markala	markala	Markala	city	in
Markapur	markapur	Markapur	city	in
Markazi|,s	markazi	Markazi	region	alone
Markham|,s	markham	Markham	city	alone
Markkleeberg	markkleeberg	Markkleeberg	city	in
Marktoberdorf|,s	marktoberdorf	Marktoberdorf	city	alone
Marktredwitz	marktredwitz	Marktredwitz	city	alone
Marlboro	marlboro	Marlboro	city	in
Marlborough	marlborough	Marlborough	city	in
Marlow	marlow	Marlow	city	in
Marmaris	marmaris	Marmaris	city	in
Marne	marne	Marne	region	in
Marolambo	marolambo	Marolambo	city	in
Marondera	marondera	Marondera	city	in
Maros	maros	Maros	city	in
Maroua|,s	maroua	Maroua	city	alone
Marousi	marousi	Marousi	city	in
Marovoay	marovoay	Marovoay	city	in
Marowijne|,s	marowijne	Marowijne	region	alone
Marown|,s	marown	Marown	region	alone
Marple	marple	Marple	city	in
Marquesas	marquesas	Marquesas	city	in
Marquette	marquette	Marquette	city	in
Marrakesch²|,s	marrakech-menara	Marrakesch²	region	alone
Marrakesh-Safi|,s	marrakesh-safi	Marrakesh-Safi	region	alone
Marrakesch-Tensift-Al Haouz	marrakesh-tensift-el-haouz	Marrakesch-Tensift-Al Haouz	region	alone
Marratxí	marratxi	Marratxí	city	in
Marrero	marrero	Marrero	city	in
Marsa Matruh|,s	marsa-matruh	Marsa Matruh	city	alone
Marsá Maţruḩ|,s	marsa-matruh	Marsa Matruh	city	alone
Marsabit|,s	marsabit	Marsabit	region	alone
Marsala	marsala	Marsala	city	in
Marsberg	marsberg	Marsberg	city	in
Marshall	marshall	Marshall	city	no
Marshalltown	marshalltown	Marshalltown	city	in
Marshfield	marshfield	Marshfield	city	in
Märsta	marsta	Märsta	city	in
Martaban	martaban	Martaban	city	in
Martapura|,s	martapura	Martapura	city	alone
Martigues	martigues	Martigues	city	in
Martil	martil	Martil	city	in
Martin	martin	Martin	city	no
Martinez	martinez	Martinez	city	no
Martínez de la Torre|,s	martinez-de-la-torre	Martínez de la Torre	city	alone
Martinsburg	martinsburg	Martinsburg	city	in
Martorell	martorell	Martorell	city	in
Marudi	marudi	Marudi	city	in
Marugame	marugame	Marugame	city	in
Maruoka	maruoka	Maruoka	city	in
Marvdasht|,s	marvdasht	Marvdasht	city	alone
Mary	mary	Mary	city	no
Maryborough	maryborough	Maryborough	city	in
Maryland City|,s	maryland-city	Maryland City	city	alone
Maryland Heights	maryland-heights	Maryland Heights	city	alone
Marysville	marysville	Marysville	city	in
Maryvale|,s	maryvale	Maryvale	city	alone
Maryville	maryville	Maryville	city	in
Masaka	masaka	Masaka	city	in
Masaki	masaki	Masaki	city	in
M'saken	masakin	Masakin	city	in
Masakin	masakin	Masakin	city	in
Masan|,s	masan	Masan	city	alone
Masantol	masantol	Masantol	city	in
Masasi	masasi	Masasi	city	in
Masaurhi Buzurg|,s	masaurhi-buzurg	Masaurhi Buzurg	city	alone
Masaya|,s	masaya	Masaya	city	alone
Masbate	masbate	Masbate	city	in
Mascalucia	mascalucia	Mascalucia	city	in
Mascara	mascara	Muaskar	city	no
Muaskar|,s	mascara	Muaskar	city	alone
Mascouche	mascouche	Mascouche	city	in
Mashhad|,s	mashhad	Maschhad	city	alone
Mashiko	mashiko	Mashiko	city	in
Mashonaland Central|,s	mashonaland-central	Mashonaland Central	region	alone
Mashonaland East|,s	mashonaland-east	Mashonaland East	region	alone
Mashonaland West|,s	mashonaland-west	Mashonaland West	region	alone
Mashtul as Suq|,s	mashtul-as-suq	Mashtul as Suq	city	alone
Masina|,s	masina	Masina	city	alone
Masindi	masindi	Masindi	city	in
Masinloc	masinloc	Masinloc	city	in
Masjed Soleyman|,s	masjed-soleyman	Masjed Soleyman	city	alone
Masjed-e Soleyman|,s	masjed-soleyman	Masjed Soleyman	city	alone
Mason	mason	Mason	city	no
Maspalomas	maspalomas	Maspalomas	city	in
Maspeth	maspeth	Maspeth	city	in
Massa	massa	Massa	city	no
Massa-Carrara|,s	massa-and-carrara	Massa-Carrara	region	alone
Massafra	massafra	Massafra	city	in
Massamá	massama	Massamá	city	in
Massapequa	massapequa	Massapequa	city	in
Massapequa Park|,s	massapequa-park	Massapequa Park	city	alone
Massillon	massillon	Massillon	city	in
Massy	massy	Massy	city	in
Maştağa	mastaga	Maştağa	city	in
Masterton	masterton	Masterton	city	in
Mastic	mastic	Mastic	city	in
Mastung	mastung	Mastung	city	in
Masuda	masuda	Masuda	city	in
Masumbwe	masumbwe	Masumbwe	city	in
Masvingo	masvingo	Masvingo	city	in
Maşyaf	masyaf	Maşyaf	city	in
Mata de São João|,s	mata-de-sao-joao	Mata de São João	city	alone
Matabeleland North|,s	matabeleland-north	Matabeleland North	region	alone
Matabeleland South|,s	matabeleland-south	Matabeleland South	region	alone
Matadi|,s	matadi	Matadi	city	alone
Matádi|,s	matadi	Matadi	city	alone
Matagalpa|,s	matagalpa	Matagalpa	city	alone
Matale	matale	Matale	city	in
Matam	matam	Matam	region	in
Matanzas	matanzas	Matanzas	city	alone
Matão	matao	Matão	city	in
Matara	matara	Matara	city	in
Mataram|,s	mataram	Mataram	city	alone
Mataró|,s	mataro	Mataró	city	alone
Maţay	matay	Maţay	city	in
Matehuala	matehuala	Matehuala	city	in
Matera	matera	Matera	city	in
Mateur	mateur	Mateur	city	in
Mathba	mathba	Mathba	city	in
Mathura|,s	mathura	Mathura	city	alone
Mati	mati	Mati City	city	in
Mati City|,s	mati	Mati City	city	alone
Matli	matli	Matli	city	in
Mato Grosso|,s	mato-grosso	Mato Grosso	region	alone
Mato Grosso do Sul|,s	mato-grosso-do-sul	Mato Grosso do Sul	region	alone
Matola|,s	matola	Matola	city	alone
Matosinhos	matosinhos-municipality	Matosinhos Municipality	city	in
Matosinhos Municipality|,s	matosinhos-municipality	Matosinhos Municipality	city	alone
Matoury	matoury	Matoury	city	in
Matozinhos	matozinhos	Matozinhos	city	in
Matruh|,s	matrouh	Matruh	region	alone
Matsubara|,s	matsubara	Matsubara	city	alone
Matsubase	matsubase	Matsubase	city	in
Matsubushi	matsubushi	Matsubushi	city	in
Matsudo|,s	matsudo	Matsudo	city	alone
Matsue|,s	matsue	Matsue	city	alone
Matsumoto	matsumoto	Matsumoto	city	no
Matsuto	matsuto	Matsuto	city	in
Matsuyama|,s	matsuyama	Matsuyama	city	alone
Mattanur	mattanur	Mattanur	city	in
Matteson	matteson	Matteson	city	in
Matthews	matthews	Matthews	city	no
Mattoon	mattoon	Mattoon	city	in
Maturín|,s	maturin	Maturín	city	alone
Mau	mau	Mau	city	no
Mauá	maua	Mauá	city	in
Mauban	mauban	Mauban	city	in
Maubeuge	maubeuge	Maubeuge	city	in
Maubin	maubin	Maubin	city	in
Maudaha	maudaha	Maudaha	city	in
Mauganj	mauganj	Mauganj	city	in
Maughold|,s	maughold	Maughold	region	alone
Maulavi Bazar|,s	maulavi-bazar	Maulavi Bazar	city	alone
Mauldin	mauldin	Mauldin	city	in
Región del Maule|,s	maule	Región del Maule	region	alone
Moulvibazar|,s	maulvi-bazar	Moulvibazar	region	alone
Maumelle	maumelle	Maumelle	city	in
Maumere	maumere	Maumere	city	in
Maun	maun	Maun	city	in
Maunabo|,s	maunabo	Maunabo	region	alone
Maur	maur	Maur	city	in
Mauren	mauren	Mauren	region	in
Mavelikkara	mavelikkara	Mavelikkara	city	in
Mavoor	mavoor	Mavoor	city	in
Mawana	mawana	Mawana	city	in
Mawlaik	mawlaik	Mawlaik	city	in
Mawlamyine|,s	mawlamyine	Mawlamyine	city	alone
Mawlamyinegyunn	mawlamyinegyunn	Mawlamyinegyunn	city	in
Mawson	mawson	Mawson	city	in
Maxixe|,s	maxixe	Maxixe	city	alone
Mayabeque|,s	mayabeque	Mayabeque	region	alone
Mayaguana|,s	mayaguana	Mayaguana	region	alone
Mayagüez	mayaguez	Mayagüez	city	in
Maych’ew	maych-ew	Maych’ew	city	in
Mayenne|,s	mayenne	Mayenne	region	alone
Mayfield Heights	mayfield-heights	Mayfield Heights	city	alone
Mayiladuthurai	mayiladuthurai	Mayiladuthurai	city	in
Maymana	maymana	Maymana	city	in
County Mayo|,s	mayo	County Mayo	region	alone
Mayo-Kebbi Est|,s	mayo-kebbi-est	Mayo-Kebbi Est	region	alone
Mayo-Kebbi Ouest|,s	mayo-kebbi-ouest	Mayo-Kebbi Ouest	region	alone
Maisan|,s	maysan	Maisan	region	alone
Maywood	maywood	Maywood	city	in
Mazabuka	mazabuka	Mazabuka	city	in
Mazandaran|,s	mazandaran	Mazandaran	region	alone
Mazara del Vallo|,s	mazara-del-vallo	Mazara del Vallo	city	alone
Mazarrón	mazarron	Mazarrón	city	in
Mazatenango	mazatenango	Mazatenango	city	in
Mazatlan	mazatlan-	Mazatlan	city	in
Mažeikiai	mazeikiai	Mažeikiai	city	in
Mazhan	mazhan	Mazhan	city	in
Masyr|,s	mazyr	Masyr	city	alone
Mazyr|,s	mazyr	Masyr	city	alone
Mbaiki	mbaiki	Mbaiki	city	in
Mbaïki	mbaiki	Mbaiki	city	in
Mbaké	mbake	Mbaké	city	in
Mbale	mbale	Mbale	city	in
Mbalmayo	mbalmayo	Mbalmayo	city	in
Mbandaka|,s	mbandaka	Mbandaka	city	alone
Mbándáká|,s	mbandaka	Mbandaka	city	alone
Mbandjok	mbandjok	Mbandjok	city	in
Mbanga	mbanga	Mbanga	city	in
Mbanza-Ngungu|,s	mbanza-ngungu	Mbanza-Ngungu	city	alone
Mbarara	mbarara	Mbarara	city	in
Mbeya|,s	mbeya	Mbeya	city	alone
Mbinga	mbinga	Mbinga	city	in
Mbomou|,s	mbomou	Mbomou	region	alone
Mbouda|,s	mbouda	Mbouda	city	alone
Mbuji-Mayi|,s	mbuji-mayi	Mbuji-Mayi	city	alone
McAlester	mcalester	McAlester	city	in
McAllen|,s	mcallen	McAllen	city	alone
McDonough	mcdonough	McDonough	city	in
McHenry	mchenry	McHenry	city	in
McKeesport	mckeesport	McKeesport	city	in
McKinleyville	mckinleyville	McKinleyville	city	in
McKinney|,s	mckinney	McKinney	city	alone
McLean	mclean	McLean	city	no
McMinnville	mcminnville	McMinnville	city	in
McMurdo	mcmurdo	McMurdo	city	in
Mead Valley|,s	mead-valley	Mead Valley	city	alone
Meadow Woods	meadow-woods	Meadow Woods	city	alone
Meadowbrook	meadowbrook	Meadowbrook	city	in
Meads	meads	Meads	city	alone
County Meath|,s	meath	County Meath	region	alone
Meaux	meaux	Meaux	city	in
Mechanicsville	mechanicsville	Mechanicsville	city	in
Mecheln	mechelen	Mechelen	city	in
Mechernich	mechernich	Mechernich	city	in
Mechi	mechi	Mechi	region	in
Mechraa Bel Ksiri|,s	mechraa-bel-ksiri	Mechraa Bel Ksiri	city	alone
Medak	medak	Medak	city	in
Médéa|,s	medea	Médéa	city	alone
Medea	medea-dz	Medea	region	in
Medemblik	medemblik	Medemblik	city	in
Medenine	medenine	Medenine	city	in
Medford	medford	Medford	city	no
Medgidia	medgidia	Medgidia	city	in
Medianeira	medianeira	Medianeira	city	in
Mediasch	medias	Mediasch	city	in
Mediaş	medias	Mediasch	city	in
Mediaș	medias	Mediasch	city	in
Međimurje|,s	medimurje	Međimurje	region	alone
Medina Estates	medina-estates	Medina Estates	city	alone
Medininagar	medininagar	Medininagar	city	in
Medinipur|,s	medinipur	Medinipur	city	alone
Medio Campidano|,s	medio-campidano	Medio Campidano	region	alone
Médiouna|,s	mediouna	Médiouna	region	alone
Mednogorsk	mednogorsk	Mednogorsk	city	in
Mednoqorsk	mednogorsk	Mednogorsk	city	in
Borough of Medway|,s	medway	Borough of Medway	region	alone
Meerane	meerane	Meerane	city	in
Meerbusch|,s	meerbusch	Meerbusch	city	alone
Meerut|,s	meerut	Merath	city	alone
Merath|,s	meerut	Merath	city	alone
Meftah	meftah	Meftah	city	in
Megarine	megarine	Megarine	city	in
Meghalaya|,s	meghalaya	Meghalaya	region	alone
Megion	megion	Megion	city	in
Meqion	megion	Megion	city	in
Mehar	mehar	Mehar	city	in
Mehdia daira de meghila|,s	mehdia-daira-de-meghila	Mehdia daira de meghila	city	alone
Mehedinți|,s	mehedinti	Mehedinți	region	alone
Mehedinţi|,s	mehedinti-ro	Mehedinţi	region	alone
Mehendiganj	mehendiganj	Mehendiganj	city	in
Meherpur|,s	meherpur	Meherpur	region	alone
Mehkar	mehkar	Mehkar	city	in
Mehlville	mehlville	Mehlville	city	in
Mehndawal	mehndawal	Mehndawal	city	in
Mehrabpur	mehrabpur	Mehrabpur	city	in
Meïganga	meiganga	Meïganga	city	in
Meihekou	meihekou	Meihekou	city	in
Meikle Earnock|,s	meikle-earnock	Meikle Earnock	city	alone
Meiktila|,s	meiktila	Meiktila	city	alone
Meinerzhagen	meinerzhagen	Meinerzhagen	city	in
Meishan|,s	meishan	Meishan	city	alone
Mei-ch’eng-chen	meizhou	Meizhou	city	alone
Meizhou|,s	meizhou	Meizhou	city	alone
Mejicanos	mejicanos	Mejicanos	city	alone
Mek'ele	mek-ele	Mek’ele	city	alone
Mek’ele	mek-ele	Mek’ele	city	alone
Mekla	mekla	Mekla	city	in
Meknès-Tafilalet|,s	meknes-tafilalet	Meknès-Tafilalet	region	alone
Melaka|,s	melaka	Melaka	region	alone
Melaky|,s	melaky	Melaky	region	alone
Melati	melati	Melati	city	in
Meleus	meleuz	Meleus	city	in
Meleuz	meleuz	Meleus	city	in
Melgar	melgar	Melgar	city	in
Melipilla	melipilla	Melipilla	city	in
Melito di Napoli|,s	melito-di-napoli	Melito di Napoli	city	alone
Melksham	melksham	Melksham	city	in
Melle|,s	melle	Melle	city	alone
Mělník|,s	melnik	Mělník	region	alone
Melo	melo	Melo	city	in
Melong	melong	Melong	city	in
Melouza	melouza	Melouza	city	in
Melrose	melrose	Melrose	city	in
Melrose Park|,s	melrose-park	Melrose Park	city	alone
Melton Mowbray|,s	melton-mowbray	Melton Mowbray	city	alone
Melun	melun	Melun	city	in
Melur	melur	Melur	city	in
Melville	melville	Melville	city	no
Memari	memari	Memari	city	in
Menabe|,s	menabe	Menabe	region	alone
Ménaka|,s	menaka	Ménaka	region	alone
Menasha	menasha	Menasha	city	in
Mendaha	mendaha	Mendaha	city	in
Menden|,s	menden	Menden	city	alone
Mendi	mendi	Mendi	city	in
Mene Grande|,s	mene-grande	Mene Grande	city	alone
Menemen	menemen	Menemen	city	in
Menen	menen	Menen	city	in
Menin	menen	Menen	city	in
Meng-ch’eng-hsien	mengcheng-chengguanzhen	Mengcheng Chengguanzhen	city	alone
Mengcheng Chengguanzhen|,s	mengcheng-chengguanzhen	Mengcheng Chengguanzhen	city	alone
Menghuan	menghuan	Menghuan	city	in
Lan-ts’ang	menglang	Menglang	city	alone
Menglang	menglang	Menglang	city	in
Mengmao|,s	mengmao	Mengmao	city	alone
Mengyin	mengyin	Mengyin	city	in
Menifee	menifee	Menifee	city	in
Menominee	menominee	Menominee	city	in
Menomonee Falls	menomonee-falls	Menomonee Falls	city	alone
Menomonie	menomonie	Menomonie	city	in
Menongue	menongue	Menongue	city	in
Mentekab	mentekab	Mentekab	city	in
Menton	menton	Menton	city	in
Mentor	mentor	Mentor	city	in
Mentougou|,s	mentougou	Mentougou	city	alone
Menuma	menuma	Menuma	city	in
Meppel	meppel	Meppel	city	in
Meppen	meppen	Meppen	city	no
Mequon	mequon	Mequon	city	in
Marka|,s	merca	Merca	city	alone
Merca|,s	merca	Merca	city	alone
Merced	merced	Merced	city	in
Mercer Island|,s	mercer-island	Mercer Island	city	alone
Mercerville-Hamilton Square|,s	mercerville-hamilton-square	Mercerville-Hamilton Square	city	alone
Merelani	merelani	Merelani	city	in
Merida	merida-	Merida	city	no
Meriden	meriden	Meriden	city	in
Meridian	meridian	Meridian	city	in
Mérignac	merignac	Mérignac	city	in
Merizo|,s	merizo	Merizo	region	alone
Merkezefendi|,s	merkezefendi	Merkezefendi	city	alone
Merksem	merksem	Merksem	city	in
Merlo|,s	merlo	Merlo	city	alone
Merouana	merouana	Merouana	city	in
Merrick	merrick	Merrick	city	in
Merrifield	merrifield	Merrifield	city	in
Merrillville	merrillville	Merrillville	city	in
Merrimack	merrimack	Merrimack	city	in
Merritt Island|,s	merritt-island	Merritt Island	city	alone
Mersch|,s	mersch	Mersch	region	alone
Merta	merta	Merta	city	in
Merthyr Tydfil|,s	merthyr-tydfil	Merthyr Tydfil	city	alone
Merton|,s	merton	Merton	region	alone
Mertoyudan	mertoyudan	Mertoyudan	city	in
Meru	meru	Meru	city	in
Merzifon	merzifon	Merzifon	city	in
Mesagne	mesagne	Mesagne	city	in
Meskiana	meskiana	Meskiana	city	in
Mesquite|,s	mesquite	Mesquite	city	alone
Messaad	messaad	Messaad	city	in
Mestre|,s	mestre	Mestre bei Venedig	city	alone
Mestre|,s bei Venedig	mestre	Mestre bei Venedig	city	alone
Meta	meta	Meta	region	no
Metairie|,s	metairie	Metairie	city	alone
Metairie Terrace	metairie-terrace	Metairie Terrace	city	alone
Metallostroi	metallostroy	Metallostroi	city	in
Metallostroy	metallostroy	Metallostroi	city	in
Metamorfosi	metamorfosi	Metamorfosi	city	in
Metepec	metepec	Municipio Metepec	city	in
Municipio Metepec|,s	metepec	Municipio Metepec	city	alone
Methuen	methuen	Methuen	city	in
Metlakatla	metlakatla	Metlakatla	city	in
Metlaoui	metlaoui	Metlaoui	city	in
Metlili Chaamba|,s	metlili-chaamba	Metlili Chaamba	city	alone
Mettmann	mettmann	Mettmann	city	in
Mettupalayam	mettupalayam	Mettupalayam	city	in
Mettur	mettur	Mettur	city	in
Metu	metu	Metu	city	in
Metzingen|,s	metzingen	Metzingen	city	alone
Meudon	meudon	Meudon	city	in
Meulaboh	meulaboh	Meulaboh	city	in
Meurthe-et-Moselle|,s	meurthe-et-moselle	Meurthe-et-Moselle	region	alone
Mexborough	mexborough	Mexborough	city	in
Mexicali|,s	mexicali	Mexicali	city	alone
México|,s	mexico	Mexiko	region	alone
Meybod	meybod	Meybod	city	in
Meycauayan City|,s	meycauayan	Meycauayan City	city	alone
Meycauayan|,s	meycauayan	Meycauayan City	city	alone
Meyrin	meyrin	Meyrin	city	in
Meyzieu	meyzieu	Meyzieu	city	in
Meyzieux	meyzieu	Meyzieu	city	in
Meschduretschensk|,s	mezhdurechensk	Meschduretschensk	city	alone
Mezhdurechensk|,s	mezhdurechensk	Meschduretschensk	city	alone
Miami Beach|,s	miami-beach	Miami Beach	city	alone
Miami Gardens	miami-gardens	Miami Gardens	city	alone
Miami Lakes	miami-lakes	Miami Lakes	city	alone
Miamisburg	miamisburg	Miamisburg	city	in
Mian Channu|,s	mian-channu	Mian Channu	city	alone
Miandoab|,s	miandoab	Miandoab	city	alone
Miandowab|,s	miandoab	Miandoab	city	alone
Miandrarivo	miandrarivo	Miandrarivo	city	in
Mianke Mor|,s	mianke-mor	Mianke Mor	city	alone
Mianwali	mianwali	Mianwali	city	in
Mianyang|,s	mianyang	Mianyang	city	alone
Miaojie	miaojie	Miaojie	city	in
Miaoli|,s	miaoli	Miaoli	region	alone
Miaoyu	miaoyu	Miaoyu	city	in
Miaozi	miaozi	Miaozi	city	in
Miass	miass	Miass	city	alone
Mibu	mibu	Mibu	city	in
Michael	michael	Michael	region	no
Sheadin Skylley Maayl|,s	michael	Michael	region	alone
Großmichel	michalovce	Großmichel	city	in
Michalovce	michalovce	Großmichel	city	in
Michelstadt|,s	michelstadt	Michelstadt	city	alone
Mi-ch’eng-chen	micheng	Micheng	city	alone
Micheng	micheng	Micheng	city	in
Michigan City|,s	michigan-city	Michigan City	city	alone
Michoacán|,s	michoacan	Michoacán	region	alone
Michurinsk	michurinsk	Mitschurinsk	city	in
Mitschurinsk	michurinsk	Mitschurinsk	city	in
Miçurinsk	michurinsk	Mitschurinsk	city	in
Mid and East Antrim|,s	mid-and-east-antrim	Mid and East Antrim	region	alone
Middelburg|,s	middelburg	Middelburg	city	alone
Middle Govĭ|,s	middle-govi	Middle Govĭ	region	alone
Jubbada Dhexe|,s	middle-juba	Jubbada Dhexe	region	alone
Middle Shabele|,s	middle-shabele	Middle Shabele	region	alone
Shabeellaha Dhexe|,s	middle-shebelle	Shabeellaha Dhexe	region	alone
Middleborough	middleborough	Middleborough	city	in
Middleburg Heights	middleburg-heights	Middleburg Heights	city	alone
Middleton	middleton	Middleton	city	in
Middletown	middletown	Middletown Township	city	in
Middletown Township|,s	middletown	Middletown Township	city	alone
Midelt	midelt	Midelt	city	in
Midland|,s	midland	Midland	city	alone
Midlothian	midlothian	Midlothian	city	in
Midoun	midoun	Midoun	city	in
Midrand	midrand	Midrand	city	in
Midsayap	midsayap	Midsayap	city	in
Midstream	midstream	Midstream	city	in
Midvale	midvale	Midvale	city	in
Midwayinseln|,s	midway-atoll	Midway-Atoll	region	alone
Midway Islands	midway-islands	Midway Islands	region	alone
Midwest City|,s	midwest-city	Midwest City	city	alone
Midyat	midyat	Midyat	city	in
Mie	mie	Mie	region	in
Melecas	mielec	Mielec	city	in
Mielec	mielec	Mielec	city	no
Miepherkeim	miepherkeim	Miepherkeim	city	in
Silvan	miepherkeim	Miepherkeim	city	no
Miercurea Ciuc|,s	miercurea-ciuc	Miercurea-Ciuc	city	alone
Miercurea-Ciuc|,s	miercurea-ciuc	Miercurea-Ciuc	city	alone
Mieres	mieres	Mieres	city	in
Mieres del Camino|,s	mieres	Mieres	city	alone
Mieres del Camín|,s	mieres	Mieres	city	alone
Migdal HaEmeq|,s	migdal-haemeq	Migdal HaEmeq	city	alone
Migori	migori	Migori	city	in
Mihara	mihara	Mihara	city	in
Mihe	mihe	Mihe	city	in
Mijas	mijas	Mijas	city	in
Michailowka	mikhaylovka	Michailowka	city	in
Mikhaylovka	mikhaylovka	Michailowka	city	in
Michailowsk	mikhaylovsk	Michailowsk	city	in
Mikhaylovsk	mikhaylovsk	Michailowsk	city	in
Miki	miki	Miki	city	in
Mikkeli	mikkeli	Mikkeli	city	in
Mikoluvas	mikolow	Nikolai	city	in
Mikołów	mikolow	Nikolai	city	in
Nikolai	mikolow	Nikolai	city	no
Mila	mila	Mila	city	no
Milagro|,s	milagro	Milagro	city	alone
Milak	milak	Milak	city	in
Milas	milas	Milas	city	in
Milazzo	milazzo	Milazzo	city	in
Mildura	mildura	Mildura	city	in
Milford	milford	Milford	city	in
Milford Mill|,s	milford-mill	Milford Mill	city	alone
Mililani Town|,s	mililani-town	Mililani Town	city	alone
Mill Creek East|,s	mill-creek-east	Mill Creek East	city	alone
Millbrae	millbrae	Millbrae	city	in
Millbrook	millbrook	Millbrook	city	in
Millcreek	millcreek	Millcreek	city	in
Milledgeville	milledgeville	Milledgeville	city	in
Millerovo	millerovo	Millerowo	city	in
Millerowo	millerovo	Millerowo	city	in
Millville	millville	Millville	city	in
Milne Bay|,s	milne-bay	Milne Bay	region	alone
Milpitas	milpitas	Milpitas	city	in
Milton	milton	Milton	city	no
Milwaukie	milwaukie	Milwaukie	city	in
MIMAROPA|,s	mimaropa	MIMAROPA	region	alone
Mimarsinan	mimarsinan	Mimarsinan	city	in
Minab	minab	Minab	city	in
Minaçu	minacu	Minaçu	city	in
Minakuchicho-matoba|,s	minakuchicho-matoba	Minakuchicho-matoba	city	alone
Minamata	minamata	Minamata	city	in
Minamirinkan|,s	minamirinkan	Minamirinkan	city	alone
Minas	minas	Minas	city	in
Minas de Matahambre|,s	minas-de-matahambre	Minas de Matahambre	city	alone
Minatitlán|,s	minatitlan	Minatitlán	city	alone
Minato	minato	Minato	city	no
Minbu	minbu	Minbu	city	in
Minchianabad	minchianabad	Minchianabad	city	in
Mindelo	mindelo	Mindelo	city	in
Mineiros	mineiros	Mineiros	city	in
Mineola	mineola	Mineola	city	in
Mineralnye Vody|,s	mineralnye-vody	Mineralnyje Wody	city	alone
Mineralnyje Wody|,s	mineralnye-vody	Mineralnyje Wody	city	alone
Mineralnıye Vodı|,s	mineralnye-vody	Mineralnyje Wody	city	alone
Mingachevir	mingachevir	Mingäçevir	city	in
Mingäçevir	mingachevir	Mingäçevir	city	in
Mingəçevir	mingachevir	Mingäçevir	city	in
Minggang	minggang	Minggang	city	in
Mingguang	mingguang	Mingguang	city	in
Minglanilla	minglanilla	Minglanilla	city	in
Mingora|,s	mingora	Mingora	city	alone
Mingshui|,s	mingshui	Mingshui	city	alone
Minna	minna	Minna	city	no
Minnetonka	minnetonka	Minnetonka	city	in
Minnetonka Mills	minnetonka-mills	Minnetonka Mills	city	alone
Minoh|,s	minoh	Minoh	city	alone
Minokamo	minokamo	Minokamo	city	in
Minot	minot	Minot	city	in
Mazovijos Minskas	minsk-mazowiecki	Mińsk Mazowiecki	city	alone
Mińsk Mazowiecki|,s	minsk-mazowiecki	Mińsk Mazowiecki	city	alone
Mint Hill|,s	mint-hill	Mint Hill	city	alone
Minusinsk	minusinsk	Minussinsk	city	in
Minussinsk	minusinsk	Minussinsk	city	in
Minya|,s	minya	Minya	city	alone
Minyat|,s an Naşr	minyat-an-nasr	Minyat an Naşr	city	alone
Mioveni	mioveni	Mioveni	city	in
Miquelon	miquelon	Miquelon	city	in
Miquelon-Langlade|,s	miquelon-langlade	Miquelon-Langlade	region	alone
Mira	mira	Mira	city	no
Mirabel	mirabel	Mirabel	city	in
Miracema	miracema	Miracema	city	in
Miragoâne	miragoane	Miragoâne	city	in
Miramar	miramar	Miramar	city	no
Miramichi	miramichi	Miramichi	city	in
Miranda	miranda	Miranda	city	no
Miranpur	miranpur	Miranpur	city	in
Miranpur Katra|,s	miranpur-katra	Miranpur Katra	city	alone
Mirfield	mirfield	Mirfield	city	in
Miri	miri	Miri	city	in
Mirny	mirny	Mirny	city	in
Mirpur Khas	mirpur-khas	Mirpur Khas	city	alone
Mirpur Mathelo|,s	mirpur-mathelo	Mirpur Mathelo	city	alone
Miryalaguda|,s	miryalaguda	Miryalaguda	city	alone
Miryang	miryang	Miryang	city	in
Mirzapur|,s	mirzapur	Mirzapur	city	alone
Misamis Occidental|,s	misamis-occidental	Misamis Occidental	region	alone
Misamis Oriental|,s	misamis-oriental	Misamis Oriental	region	alone
Misantla	misantla	Misantla	city	in
Misawa	misawa	Misawa	city	in
Mishan	mishan	Mishan	city	in
Mishawaka	mishawaka	Mishawaka	city	in
Mishima|,s	mishima	Mishima	city	alone
Misiones	misiones	Misiones	region	no
Mislata	mislata	Mislata	city	in
Misratah|,s	misratah	Misratah	city	alone
Mişratah|,s	misratah-ly	Mişratah	region	alone
Mission	mission	Mission	city	no
Missoula	missoula	Missoula	city	in
Missouri City|,s	missouri-city	Missouri City	city	alone
Misterbianco	misterbianco	Misterbianco	city	in
Misungwi	misungwi	Misungwi	city	in
Mitcham	mitcham	Mitcham	city	in
Mitchell	mitchell	Mitchell	city	no
Mitha Tiwana|,s	mitha-tiwana	Mitha Tiwana	city	alone
Mitiaro|,s	mitiaro	Mitiaro	region	alone
Mito	mito	Mito	city	in
Mitsukaido	mitsukaido	Mitsukaido	city	in
Mitsuke	mitsuke	Mitsuke	city	in
Mityana	mityana	Mityana	city	in
Miura	miura	Miura	city	no
Mixco|,s	mixco	Mixco	city	alone
Mixia	mixia	Mixia	city	in
Mixquiahuala de Juarez	mixquiahuala-de-juarez	Mixquiahuala de Juarez	city	alone
Miyagi|,s	miyagi	Miyagi	region	alone
Miyako	miyako	Miyako	city	in
Miyakonojo|,s	miyakonojo	Miyakonojo	city	alone
Mi-lo-hsien-i-tsu-tzu-chih-ch’ü	miyang	Miyang	city	alone
Miyang	miyang	Miyang	city	in
Miyazaki	miyazaki	Miyazaki	city	no
Miyoshi	miyoshi	Miyoshi	city	in
Mizdah	mizdah	Mizdah	city	in
Mizoram|,s	mizoram	Mizoram	region	alone
Mizque	mizque	Mizque	city	in
Mizunami	mizunami	Mizunami	city	in
Mizusawa	mizusawa	Mizusawa	city	in
Mkwanga	mkwanga	Mkwanga	city	in
Mladá Boleslav|,s	mlada-boleslav	Mladá Boleslav	city	alone
Mlandizi	mlandizi	Mlandizi	city	in
Mława	mlawa	Mława	city	in
Mlimba	mlimba	Mlimba	city	in
Mlonggo	mlonggo	Mlonggo	city	in
Moa	moa	Moa	city	no
Moanda	moanda	Moanda	city	in
Mobara	mobara	Mobara	city	in
Moca	moca	Moca	city	in
Mochudi	mochudi	Mochudi	city	in
Mocímboa	mocimboa	Mocímboa	city	in
Mococa	mococa	Mococa	city	in
Modakeke|,s	modakeke	Modakeke	city	alone
Modasa	modasa	Modasa	city	in
Modica	modica	Modica	city	in
Modiin	modiin	Modiin	city	in
Modiin Ilit|,s	modiin-ilit	Modiin Ilit	city	alone
Modimolle	modimolle	Modimolle	city	in
Mödling	modling	Mödling	city	in
Modugno	modugno	Modugno	city	in
Moga	moga	Moga	city	in
Mogi das Cruzes	mogi-das-cruzes	Mogi das Cruzes	city	alone
Mogi Guaçu|,s	mogi-guacu	Mogi Guaçu	city	alone
Mogi Mirim|,s	mogi-mirim	Mogi Mirim	city	alone
Mogoditshane	mogoditshane	Mogoditshane	city	in
Mogok	mogok	Mogok	city	in
Mohale's Hoek|,s	mohale-s-hoek	Mohale's Hoek	city	alone
Mohale’s Hoek|,s	mohale-s-hoek-ls	Mohale’s Hoek	region	alone
Mohali|,s	mohali	Mohali	city	alone
Mohammedia|,s	mohammedia	Mohammedia	city	alone
Mohéli|,s	moheli	Mohéli	region	alone
Mohr	mohr	Mohr	city	in
Mohyliv-Podilskyy|,s	mohyliv-podilskyy	Mohyliw-Podilskyj	city	alone
Mohyliw-Podilskyj|,s	mohyliv-podilskyy	Mohyliw-Podilskyj	city	alone
Mojkovac|,s	mojkovac	Mojkovac	region	alone
Mojo	mojo	Mojo	city	in
Mojokerto|,s	mojokerto	Mojokerto	city	alone
Moka	moka	Moka	region	in
Mokameh	mokameh	Mokameh	city	in
Mokena	mokena	Mokena	city	in
Mokhotlong|,s	mokhotlong	Mokhotlong	region	alone
Mokokchung	mokokchung	Mokokchung	city	in
Mokolo|,s	mokolo	Mokolo	city	alone
Mokopane|,s	mokopane	Mokopane	city	alone
Mokotów|,s	mokotow	Mokotów	city	alone
Mokpo|,s	mokpo	Mokpo	city	alone
Molenbeek-Saint-Jean|,s	molenbeek-saint-jean	Molenbeek-Saint-Jean	city	alone
Molepolole	molepolole	Molepolole	city	in
Molfetta	molfetta	Molfetta	city	in
Molina	molina	Molina	city	in
Molina de Segura|,s	molina-de-segura	Molina de Segura	city	alone
Moline	moline	Moline	city	in
Molise|,s	molise	Molise	region	alone
Mollendo	mollendo	Mollendo	city	in
Mollet del Vallès	mollet-del-valles	Mollet del Vallès	city	alone
Mollet del Vallés	mollet-del-valles	Mollet del Vallès	city	alone
Mölndal	molndal	Mölndal	city	in
Molo	molo	Molo	city	in
Momostenango	momostenango	Momostenango	city	in
Mompós	mompos	Mompós	city	in
Mon-Staat|,s	mon	Mon-Staat	region	alone
Monaco-Ville|,s	monaco-ville	Monaco-Ville	region	alone
Monagas	monagas	Monagas	region	alone
Monaghan|,s	monaghan	Monaghan	region	alone
Monastir	monastir	Monastir	city	in
Moncalieri	moncalieri	Moncalieri	city	in
Monchegorsk	monchegorsk	Montschegorsk	city	in
Montschegorsk	monchegorsk	Montschegorsk	city	in
Monçeqorsk	monchegorsk	Montschegorsk	city	in
Monclova|,s	monclova	Monclova	city	alone
Mondlo	mondlo	Mondlo	city	in
Mondolkiri|,s	mondolkiri	Mondolkiri	region	alone
Môndôl Kiri|,s	mondolkiri	Mondolkiri	region	alone
Mondragone	mondragone	Mondragone	city	in
Mondulkiri|,s	mondulkiri	Mondulkiri	region	alone
Moneghetti|,s	moneghetti	Moneghetti	region	alone
Moneragala|,s	moneragala	Moneragala	region	alone
Monfalcone	monfalcone	Monfalcone	city	in
Móng Cái|,s	mong-cai	Móng Cái	city	alone
Mongaguá	mongagua	Mongaguá	city	in
Mongala|,s	mongala	Mongala	region	alone
Mongar|,s	mongar	Mongar	region	alone
Mongmong-Toto-Maite|,s	mongmong-toto-maite	Mongmong-Toto-Maite	region	alone
Mongo	mongo	Mongo	city	in
Mongu	mongu	Mongu	city	in
Monheim|,s am Rhein	monheim-am-rhein	Monheim am Rhein	city	alone
Monkayo	monkayo	Monkayo	city	in
Monmouthshire|,s	monmouthshire	Monmouthshire	region	alone
Mono	mono	Mono	region	in
Monopoli	monopoli	Monopoli	city	in
Monroe	monroe	Monroe	city	no
Monroeville	monroeville	Monroeville	city	in
Monsefú	monsefu	Monsefú	city	in
Monseñor Nouel|,s	monsenor-nouel	Monseñor Nouel	region	alone
Monsey	monsey	Monsey	city	in
Mont-de-Marsan|,s	mont-de-marsan	Mont-de-Marsan	city	alone
Mont-Liban|,s	mont-liban	Mont-Liban	region	alone
Mont-Saint-Hilaire|,s	mont-saint-hilaire	Mont-Saint-Hilaire	city	alone
Montagnes	montagnes	Montagnes	region	alone
Montagu	montagu	Montagu	city	in
Montalbán	montalban	Montalbán	city	in
Montauban	montauban	Montauban	city	in
Montbéliard	montbeliard	Mömpelgard	city	in
Mömpelgard	montbeliard	Mömpelgard	city	in
Moncada i Reixac|,s	montcada-i-reixac	Montcada i Reixac	city	alone
Montcada i Reixac|,s	montcada-i-reixac	Montcada i Reixac	city	alone
Montclair	montclair	Montclair	city	in
Montebello	montebello	Montebello	city	in
Montebelluna	montebelluna	Montebelluna	city	in
Montego Bay|,s	montego-bay	Montego Bay	city	alone
Montelíbano	montelibano	Montelíbano	city	in
Montélimar	montelimar	Montélimar	city	in
Montemorelos	montemorelos	Montemorelos	city	in
Montepuez	montepuez	Montepuez	city	in
Monterey	monterey	Monterey	city	in
Monterey Park|,s	monterey-park	Monterey Park	city	alone
Montería|,s	monteria	Montería	city	alone
Montero	montero	Montero	city	in
Monterotondo	monterotondo	Monterotondo	city	in
Monterusciello	monterusciello	Monterusciello	city	in
Montes Claros	montes-claros	Montes Claros	city	alone
Montesilvano	montesilvano-marina	Montesilvano	city	in
Montesilvano Marina|,s	montesilvano-marina	Montesilvano	city	alone
Monthey	monthey	Monthey	city	in
Monticello	monticello	Monticello	city	in
Montigny-le-Bretonneux	montigny-le-bretonneux	Montigny-le-Bretonneux	city	alone
Montigny-lès-Metz	montigny-les-metz	Montigny-lès-Metz	city	alone
Montijo	montijo	Montijo	city	in
Montluçon	montlucon	Montluçon	city	in
Montreuil	montreuil	Montreuil-sous-Bois	city	in
Montreuil-sous-Bois	montreuil	Montreuil-sous-Bois	city	alone
Montrose	montrose	Montrose	city	in
Montrouge	montrouge	Montrouge	city	in
Montserrado|,s	montserrado	Montserrado	region	alone
Montville Center|,s	montville-center	Montville Center	city	alone
Monufia|,s	monufia	Monufia	region	alone
Monywa|,s	monywa	Monywa	city	alone
Monza	monza	Monza	city	no
Monza|,s und Brianza	monza-and-brianza	Monza und Brianza	region	alone
Monze	monze	Monze	city	in
Mooka	mooka	Mooka	city	in
Moore	moore	Moore	city	no
Moore’s Island|,s	moore-s-island	Moore’s Island	region	alone
Mooresville	mooresville	Mooresville	city	in
Moorhead	moorhead	Moorhead	city	in
Moorpark	moorpark	Moorpark	city	in
Moosburg|,s	moosburg	Moosburg	city	alone
Moose Jaw|,s	moose-jaw	Moose Jaw	city	alone
Moquegua	moquegua	Moquegua	city	in
Mora	mora	Mora	city	in
Morada Nova|,s	morada-nova	Morada Nova	city	alone
Moradabad|,s	moradabad	Moradabad	city	alone
Moraga	moraga	Moraga	city	in
Moramanga	moramanga	Moramanga	city	in
Morar	morar	Morar	city	in
Moratuwa|,s	moratuwa	Moratuwa	city	alone
Moravica|,s	moravica	Moravica	region	alone
Moravskoslezský kraj|,s	moravskoslezsky	Moravskoslezský kraj	region	alone
Moray	moray	Moray	region	no
Morazán|,s	morazan	Morazán	region	alone
Morbihan|,s	morbihan	Morbihan	region	alone
Morden	morden	Morden	city	in
Møre og Romsdal|,s	more-og-romsdal	Møre og Romsdal	region	alone
Morecambe	morecambe	Morecambe	city	in
Morelos	morelos	Morelos	region	no
Morena|,s	morena	Morena	city	alone
Moreno	moreno	Moreno	city	no
Moreton	moreton	Moreton	city	in
Mörfelden-Walldorf|,s	morfelden-walldorf	Mörfelden-Walldorf	city	alone
Morganton	morganton	Morganton	city	in
Morgantown	morgantown	Morgantown	city	in
Moriguchi|,s	moriguchi	Moriguchi	city	alone
Moriki	moriki	Moriki	city	in
Morioka|,s	morioka	Morioka	city	alone
Moriya	moriya	Moriya	city	in
Moriyama	moriyama	Moriyama	city	in
Morley	morley	Morley	city	in
Mormugao|,s	mormugao	Mormugao	city	alone
Moro	moro	Moro	city	in
Morobe|,s	morobe	Morobe	region	alone
Mkoa wa Morogoro|,s	morogoro	Morogoro	city	alone
Morogoro|,s	morogoro	Morogoro	city	alone
Morohongo	morohongo	Morohongo	city	in
Moroleón	moroleon	Moroleón	city	in
Morón	moron	Morón	city	no
Morón de la Frontera|,s	moron-de-la-frontera	Morón de la Frontera	city	alone
Mörön	moron-mn	Mörön	city	in
Morona Santiago|,s	morona-santiago	Morona Santiago	region	alone
Morondava	morondava	Morondava	city	in
Morong	morong	Morong	city	in
Morovis	morovis	Morovis	region	alone
Morosowsk	morozovsk	Morosowsk	city	in
Morozovsk	morozovsk	Morosowsk	city	in
Morrelgonj	morrelgonj	Morrelgonj	city	in
Morrinhos	morrinhos	Morrinhos	city	in
Morrisania	morrisania	Morrisania	city	in
Morristown	morristown	Morristown	city	in
Morrisville	morrisville	Morrisville	city	in
Morro Agudo|,s	morro-agudo	Morro Agudo	city	alone
Morschansk	morshansk	Morschansk	city	in
Morshansk	morshansk	Morschansk	city	in
Morton	morton	Morton	city	no
Morvi|,s	morvi	Morvi	city	alone
Moschato	moschato	Moschato	city	in
Moshi|,s	moshi	Moshi	city	alone
Mosonmagyaróvár	mosonmagyarovar	Wieselburg-Ungarisch Altenburg	city	in
Wieselburg-Ungarisch Altenburg|,s	mosonmagyarovar	Wieselburg-Ungarisch Altenburg	city	alone
Mosquera	mosquera	Mosquera	city	in
Moss	moss	Moss	city	in
Mossamedes	mossamedes	Mossamedes	city	in
Mossel Bay|,s	mossel-bay	Mossel Bay	city	alone
Mössingen|,s	mossingen	Mössingen	city	alone
Mossoró|,s	mossoro	Mossoró	city	alone
Brüx	most	Brüx	city	in
Most	most	Brüx	city	no
Mostaganem|,s	mostaganem	Mostaganem	city	alone
Mosteiros	mosteiros	Mosteiros	region	alone
Móstoles	mostoles	Móstoles	city	alone
Mostovskoy	mostovskoy	Mostowskoi	city	in
Mostowskoi	mostovskoy	Mostowskoi	city	in
Motala	motala	Motala	city	in
Motatán	motatan	Motatán	city	in
Motherwell	motherwell	Motherwell	city	in
Mothihari|,s	mothihari	Mothihari	city	alone
Motril	motril	Motril	city	in
Mott Haven|,s	mott-haven	Mott Haven	city	alone
Mouhoun|,s	mouhoun	Mouhoun	region	alone
Moulay Yacoub|,s	moulay-yacoub	Moulay Yacoub	region	alone
Moundou|,s	moundou	Moundou	city	alone
Mountain Brook|,s	mountain-brook	Mountain Brook	city	alone
Mountlake Terrace	mountlake-terrace	Mountlake Terrace	city	alone
Mountsorrel	mountsorrel	Mountsorrel	city	in
Moeskroen	mouscron	Mouscron	city	in
Mouscron	mouscron	Mouscron	city	in
Mouzaïa	mouzaia	Mouzaïa	city	in
Moxico|,s	moxico	Moxico	region	alone
Moyale	moyale	Moyale	city	in
Moyen-Chari|,s	moyen-chari	Moyen-Chari	region	alone
Moyen-Ogooué|,s	moyen-ogooue	Moyen-Ogooué	region	alone
Moyobamba	moyobamba	Moyobamba	city	in
Moyotzingo	moyotzingo	Moyotzingo	city	in
Mosdok	mozdok	Mosdok	city	in
Mozdok	mozdok	Mosdok	city	in
Mojaysk	mozhaysk	Moschaisk	city	in
Moschaisk	mozhaysk	Moschaisk	city	in
Mozhaysk	mozhaysk	Moschaisk	city	in
Moschga	mozhga	Moschga	city	in
Mozhga	mozhga	Moschga	city	in
Mpanda	mpanda	Mpanda	city	in
Mpika	mpika	Mpika	city	in
Mpophomeni	mpophomeni	Mpophomeni	city	in
Mpumalanga|,s	mpumalanga	Mpumalanga	city	alone
Mranggen	mranggen	Mranggen	city	in
Mthatha	mthatha	Mthatha	city	in
Mtinko	mtinko	Mtinko	city	in
Mtsamboro|,s	mtsamboro	Mtsamboro	region	alone
Mtsensk	mtsensk	Mzensk	city	in
Mzensk	mtsensk	Mzensk	city	in
Mzcheta-Mtianeti|,s	mtskheta-mtianeti	Mzcheta-Mtianeti	region	alone
Mtwara	mtwara	Mtwara	city	in
Muan	muan	Muan	city	in
Muang Phônsavan|,s	muang-phonsavan	Muang Phônsavan	city	alone
Muang Xay|,s	muang-xay	Muang Xay	city	alone
Muar	muar-town	Muar town	city	in
Muar town|,s	muar-town	Muar town	city	alone
Mubarak al Kabir|,s	mubarak-al-kabir	Mubarak al Kabir	region	alone
Mubarakpur	mubarakpur	Mubarakpur	city	in
Mubi	mubi	Mubi	city	in
Muborak	muborak	Muborak	city	in
Much	much	Much	city	in
Muchinga|,s	muchinga	Muchinga	region	alone
Mucuri	mucuri	Mucuri	city	in
Mudanjiang|,s	mudanjiang	Mudanjiang	city	alone
Mudbidri	mudbidri	Mudbidri	city	in
Muddebihal	muddebihal	Muddebihal	city	in
Mudhol	mudhol	Mudhol	city	in
Mudon	mudon	Mudon	city	in
Mudu	mudu	Mudu	city	in
Mudug	mudug	Mudug	region	in
Mufulira|,s	mufulira	Mufulira	city	alone
Mughal Sarai|,s	mughal-sarai	Mughal Sarai	city	alone
Muğla	mugla	Muğla	city	in
Mugnano di Napoli|,s	mugnano-di-napoli	Mugnano di Napoli	city	alone
Muhafazat Hadramaout|,s	muhafazat-hadramaout	Muhafazat Hadramaout	region	alone
Muhammadabad	muhammadabad	Muhammadabad	city	in
Muharraq|,s	muharraq	Muharraq	region	alone
Mühlacker	muhlacker	Mühlacker	city	in
Mühlheim|,s am Main	muhlheim-am-main	Mühlheim am Main	city	alone
Muikamachi	muikamachi	Muikamachi	city	in
Mujiayingzi	mujiayingzi	Mujiayingzi	city	in
Mukacheve	mukacheve	Mukatschewe	city	in
Mukatschewe	mukacheve	Mukatschewe	city	in
Mukah	mukah	Mukah	city	in
Al-Mukalla|,s	mukalla	Al-Mukalla	city	alone
Mukalla|,s	mukalla	Al-Mukalla	city	alone
Mukdahan	mukdahan	Mukdahan	city	in
Mukher	mukher	Mukher	city	in
Mukilteo	mukilteo	Mukilteo	city	in
Muko	muko	Muko	city	in
Mukono	mukono	Mukono	city	in
Muktsar	muktsar	Muktsar	city	in
Mulbagal	mulbagal	Mulbagal	city	in
Mülhausen|,s	mulhouse	Mulhouse	city	alone
Muling	muling	Muling	city	in
Mullaitivu|,s	mullaitivu	Mullaitivu	region	alone
Mulleriyawa	mulleriyawa	Mulleriyawa	city	in
Müllheim|,s	mullheim	Müllheim	city	alone
Mullingar	mullingar	Mullingar	city	in
Mulugu|,s	mulugu	Mulugu	city	alone
Mumias	mumias	Mumias	city	in
Muncar	muncar	Muncar	city	in
Muncie	muncie	Muncie	city	in
Mundelein	mundelein	Mundelein	city	in
Mungeli	mungeli	Mungeli	city	in
Munger|,s	munger	Munger	city	alone
Mungyeong	mungyeong	Mungyeong	city	in
Municipality of Monaco|,s	municipality-of-monaco	Municipality of Monaco	region	alone
Muñiz	muniz	Muñiz	city	in
Munnar	munnar	Munnar	city	in
Muñoz	munoz	Muñoz	city	in
Munsan	munsan	Munsan	city	in
Muntilan	muntilan	Muntilan	city	in
Muntok	muntok	Muntok	city	in
Munuf	munuf	Munuf	city	in
Muradnagar	muradnagar	Muradnagar	city	in
Murakami	murakami	Murakami	city	no
Muramvya|,s	muramvya	Muramvya	region	alone
Murang’a	murang-a	Murang’a	region	alone
Murang'A	murang-a-ke	Murang'A	region	alone
Muratpaşa|,s	muratpasa	Muratpaşa	city	alone
Muravlenko	muravlenko	Murawlenko	city	in
Murawlenko	muravlenko	Murawlenko	city	in
Mureș	mures	Mureș	region	in
Murfreesboro|,s	murfreesboro	Murfreesboro	city	alone
Muriaé	muriae	Muriaé	city	in
Muricay|,s	muricay	Muricay	city	alone
Muridke|,s	muridke	Muridke	city	alone
Murom|,s	murom	Murom	city	alone
Muroran	muroran	Muroran	city	in
Murphy	murphy	Murphy	city	no
Munizip al-Murgub|,s	murqub	Munizip al-Murgub	region	alone
Murray	murray	Murray	city	no
Murree	murree	Murree	city	in
Murrieta|,s	murrieta	Murrieta	city	alone
Murrysville	murrysville	Murrysville	city	in
Murshidabad	murshidabad	Murshidabad	city	in
Murtajapur	murtajapur	Murtajapur	city	in
Murwara|,s	murwara	Murwara	city	alone
Murzuk	murzuk	Murzuk	city	in
Munizip Murzuq|,s	murzuq	Munizip Murzuq	region	alone
Muş	mus	Muş	city	no
Musaffah City|,s	musaffah-city	Musaffah City	city	alone
Musandam|,s	musandam	Musandam	region	alone
Musashino|,s	musashino	Musashino	city	alone
Muscatine	muscatine	Muscatine	city	in
Mushabani	mushabani	Mushabani	city	in
Mushie	mushie	Mushie	city	in
Musiri	musiri	Musiri	city	in
Muskego	muskego	Muskego	city	in
Muskegon	muskegon	Muskegon	city	in
Muskogee	muskogee	Muskogee	city	in
Musoma|,s	musoma	Musoma	city	alone
Musselburgh	musselburgh	Musselburgh	city	in
Mussoorie	mussoorie	Mussoorie	city	in
Mustafabad	mustafabad	Mustafabad	city	in
Mustafakemalpaşa|,s	mustafakemalpasa	Mustafakemalpaşa	city	alone
Mustang	mustang	Mustang	city	in
Muswell Hill|,s	muswell-hill	Muswell Hill	city	alone
Mut	mut	Mut	city	no
Mutang	mutang	Mutang	city	in
Mutare|,s	mutare	Mutare	city	alone
Mutengene	mutengene	Mutengene	city	in
Mutsu	mutsu	Mutsu	city	in
Muttenz	muttenz	Muttenz	city	in
Mutuáli	mutuali	Mutuáli	city	in
Muvattupula	muvattupula	Muvattupula	city	in
Muvattupuzha	muvattupuzha	Muvattupuzha	city	in
Muyinga	muyinga	Muyinga	city	in
Muyuka	muyuka	Muyuka	city	in
Muzaffarabad|,s	muzaffarabad	Muzaffarabad	city	alone
Muzaffargarh|,s	muzaffargarh	Muzaffargarh	city	alone
Muzaffarnagar|,s	muzaffarnagar	Muzaffarnagar	city	alone
Muzaffarpur|,s	muzaffarpur	Muzaffarpur	city	alone
Mvomero	mvomero	Mvomero	city	in
Mwaro	mwaro	Mwaro	region	in
Mweka	mweka	Mweka	city	in
Mwene-Ditu|,s	mwene-ditu	Mwene-Ditu	city	alone
Mỹ Tho|,s	my-tho	Mỹ Tho	city	alone
Myanaung	myanaung	Myanaung	city	in
Myawadi	myawadi	Myawadi	city	in
Myaydo	myaydo	Myaydo	city	in
Myeik|,s	myeik	Myeik	city	alone
Myingyan|,s	myingyan	Myingyan	city	alone
Myitkyina	myitkyina	Myitkyina	city	in
Mymensingh|,s	mymensingh	Mymensingh	city	alone
Myrhorod	myrhorod	Myrhorod	city	in
Myrnohrad	myrnohrad	Myrnohrad	city	in
Myski	myski	Myski	city	in
Myslovicės	myslowice	Mysłowice	city	in
Mysłowice	myslowice	Mysłowice	city	in
Mysuru|,s	mysore	Mysore	city	alone
Myszków	myszkow	Myszków	city	in
Myškuvas	myszkow	Myszków	city	in
Mytilene	mytilene	Mytilini	city	in
Mytilini	mytilene	Mytilini	city	in
Mytischtschi|,s	mytishchi	Mytischtschi	city	alone
Mytishchi|,s	mytishchi	Mytischtschi	city	alone
Mıtişi|,s	mytishchi	Mytischtschi	city	alone
Mzuzu|,s	mzuzu	Mzuzu	city	alone
N'dalatando	n-dalatando	N'dalatando	city	alone
N’diareme limamoulaye|,s	n-diareme-limamoulaye	N’diareme limamoulaye	city	alone
N’Djamena	n-djamena	N'Djamena	city	alone
N’Djaména	n-djamena-td	N’Djaména	region	alone
Na Klang|,s	na-klang	Na Klang	city	alone
Naama	naama	Naama	region	in
Naas	naas	Naas	city	in
Nabadwip|,s	nabadwip	Nabadwip	city	alone
Nabari	nabari	Nabari	city	in
Nabatäa|,s	nabatieh	Nabatäa	region	alone
Nabatîyé|,s	nabatiye	Nabatîyé	region	alone
Nabatîyé et Tahta|,s	nabatiye-et-tahta	Nabatîyé et Tahta	city	alone
Nabereschnyje Tschelny|,s	naberezhnye-chelny	Nabereschnyje Tschelny	city	alone
Naberezhnye Chelny|,s	naberezhnye-chelny	Nabereschnyje Tschelny	city	alone
Nabeul	nabeul	Nabeul	city	in
Nabha	nabha	Nabha	city	in
Nabinagar	nabinagar	Nabinagar	city	in
Nabire	nabire	Nabire	city	in
Nabua	nabua	Nabua	city	in
Nabul	nabul	Nabul	region	in
Náchod|,s	nachod	Náchod	region	alone
Distrito de Santo Domingo|,s	nacional	Nacional	region	alone
Nacional|,s	nacional	Nacional	region	alone
Nacka	nacka	Nacka	city	in
Nacogdoches	nacogdoches	Nacogdoches	city	in
Nada	nada	Nada	city	in
Nadapuram	nadapuram	Nadapuram	city	in
Nadiad|,s	nadiad	Nadiad	city	alone
Nador|,s	nador	Nador	city	alone
Nadym	nadym	Nadym	city	in
Naesŏ	naeso	Naesŏ	city	in
Næstved	naestved	Næstved	city	in
Nag Hammadi|,s	nag-hammadi	Nag Hammadi	city	alone
Nag Hammâdi|,s	nag-hammadi	Nag Hammadi	city	alone
Lungsod ng Naga|,s	naga	Naga	city	alone
Naga	naga	Naga	city	in
Nagahama	nagahama	Nagahama	city	in
Nagai	nagai	Nagai	city	no
Nagaoka|,s	nagaoka	Nagaoka	city	alone
Nagapattinam	nagapattinam	Nagapattinam	city	in
Nagar Karnul|,s	nagar-karnul	Nagar Karnul	city	alone
Nagareyama|,s	nagareyama	Nagareyama	city	alone
Nagari	nagari	Nagari	city	in
Nagarote	nagarote	Nagarote	city	in
Nagarpur|,s	nagarpur	Nagarpur	city	alone
Nagaur	nagaur	Nagaur	city	in
Nagda|,s	nagda	Nagda	city	alone
Nagarkovil|,s	nagercoil	Nagarkovil	city	alone
Nagercoil|,s	nagercoil	Nagarkovil	city	alone
Nageswari	nageswari	Nageswari	city	in
Naghadeh	naghadeh	Naghadeh	city	in
Nagina	nagina	Nagina	city	in
Nago	nago	Nago	city	in
Nagold	nagold	Nagold	city	in
Nagqu	nagqu-prefecture	Nagqu Prefecture	city	in
Nagqu Prefecture|,s	nagqu-prefecture	Nagqu Prefecture	city	alone
Naqu	nagqu-prefecture	Nagqu Prefecture	city	in
Nagua	nagua	Nagua	city	in
Naguabo|,s	naguabo	Naguabo	region	alone
Nagykanizsa	nagykanizsa	Nagykanizsa	city	in
Nagykőrös	nagykoros	Nagykőrös	city	in
Nahan	nahan	Nahan	city	in
Naharija	nahariya	Naharija	city	in
Nahariya	nahariya	Naharija	city	in
Naharlagun	naharlagun	Naharlagun	city	in
Nahavand	nahavand	Nahavand	city	in
Nahiyat Ghammas	nahiyat-ghammas	Nahiyat Ghammas	city	alone
Naḩiyat Saddat al Hindiyah|,s	nahiyat-saddat-al-hindiyah	Naḩiyat Saddat al Hindiyah	city	alone
Nahouri|,s	nahouri	Nahouri	region	alone
Nahualá	nahuala	Nahualá	city	in
Naic	naic	Naic	city	in
Naihati|,s	naihati	Naihati	city	alone
Nailsea	nailsea	Nailsea	city	in
Naini Tal|,s	nainital	Naini Tal	city	alone
Nainital	nainital	Naini Tal	city	in
Nairobi Area|,s	nairobi-area	Nairobi Area	region	alone
Naivasha	naivasha	Naivasha	city	in
Najafabad|,s	najafabad	Najafabad	city	alone
Najafgarh|,s	najafgarh	Najafgarh	city	alone
Najibabad	najibabad	Najibabad	city	in
Najran|,s	najran	Najran	city	alone
Naju	naju	Naju	city	in
Naka	naka	Naka	city	in
Nakama	nakama	Nakama	city	in
Nakamura	nakamura	Nakamura	city	no
Nakano	nakano	Nakano	city	in
Nakatsu	nakatsu	Nakatsu	city	in
Nakatsugawa	nakatsugawa	Nakatsugawa	city	in
Nachabino	nakhabino	Nachabino	city	in
Nakhabino	nakhabino	Nachabino	city	in
Nachodka|,s	nakhodka	Nachodka	city	alone
Nakhodka|,s	nakhodka	Nachodka	city	alone
Naxodka|,s	nakhodka	Nachodka	city	alone
Nakhon Nayok|,s	nakhon-nayok	Nakhon Nayok	region	alone
Nakhon Pathom|,s	nakhon-pathom	Nakhon Pathom	city	alone
Nakhon Phanom|,s	nakhon-phanom	Nakhon Phanom	city	alone
Nakhon Ratchasima|,s	nakhon-ratchasima	Nakhon Ratchasima	city	alone
Nakhon Sawan|,s	nakhon-sawan	Nakhon Sawan	city	alone
Nakhon Si Tammarat|,s	nakhon-si-thammarat	Nakhon Si Tammarat	city	alone
Nakhon Si Thammarat|,s	nakhon-si-thammarat	Nakhon Si Tammarat	city	alone
Nakodar	nakodar	Nakodar	city	in
Naksalbari	naksalbari	Naksalbari	city	in
Nakuru|,s	nakuru	Nakuru	city	alone
Nalchiti	nalchiti	Nalchiti	city	in
Nalgonda|,s	nalgonda	Nalgonda	city	alone
Nalhati	nalhati	Nalhati	city	in
Naliang	naliang	Naliang	city	in
Nalut	nalut	Nalut	city	in
Nam Đinh|,s	nam-dinh	Nam Đinh	city	alone
Thành Phố Nam Đinh|,s	nam-dinh	Nam Đinh	city	alone
Namakkal	namakkal	Namakkal	city	in
Namangan|,s	namangan	Namangan	city	alone
Namanyere	namanyere	Namanyere	city	in
Namentenga|,s	namentenga	Namentenga	region	alone
Namerikawa	namerikawa	Namerikawa	city	in
Namibe|,s	namibe	Namibe	region	alone
Namp’o	namp-o	Namp’o	city	alone
Nampa	nampa	Nampa	city	in
Namür|,s	namur	Namur	city	alone
Namyangju	namyangju	Namyangju	city	in
Nan	nan	Nan	region	no
Nana-Grébizi|,s	nana-grebizi	Nana-Grébizi	region	alone
Nana-Mambéré|,s	nana-mambere	Nana-Mambéré	region	alone
Nanaimo	nanaimo	Nanaimo	city	in
Nanao	nanao	Nanao	city	in
Nanchong|,s	nanchong	Nanchong	city	alone
Nanded|,s	nanded	Nanded	city	alone
Nandi	nandi	Nandi	region	in
Nandigama	nandigama	Nandigama	city	in
Nandikotkur	nandikotkur	Nandikotkur	city	in
Nanding	nanding	Nanding	city	in
Nandu	nandu	Nandu	city	in
Nandura Buzurg|,s	nandura-buzurg	Nandura Buzurg	city	alone
Nandurbar|,s	nandurbar	Nandurbar	city	alone
Nandyal|,s	nandyal	Nandyal	city	alone
Nanfeng	nanfeng	Nanfeng	city	in
Nanga Eboko|,s	nanga-eboko	Nanga Eboko	city	alone
Nangal	nangal	Nangal	city	in
Nangen	nangen	Nangen	city	in
Nangloi Jat|,s	nangloi-jat	Nangloi Jat	city	alone
Nangong	nangong	Nangong	city	in
Nanhu	nanhu	Nanhu	city	in
Nanjangud	nanjangud	Nanjangud	city	in
Nanjian	nanjian	Nanjian	city	in
Nankana Sahib|,s	nankana-sahib	Nankana Sahib	city	alone
Nanlong	nanlong	Nanlong	city	in
Nanma	nanma	Nanma	city	in
Nanpara	nanpara	Nanpara	city	in
Nanpiao|,s	nanpiao	Nanpiao	city	alone
Nanping|,s	nanping	Nanping	city	alone
Nenping shehiri|,s	nanping	Nanping	city	alone
Nantai	nantai	Nantai	city	in
Nanterre	nanterre	Nanterre	city	in
Nanto-shi|,s	nanto-shi	Nanto-shi	city	alone
Nantong|,s	nantong	Nantong	city	alone
Nentung shehiri|,s	nantong	Nantong	city	alone
Nantou|,s	nantou	Nantou	region	alone
Nan-t’ou-chieh	nantou-city	Nantou City	city	alone
Nantou City|,s	nantou-city	Nantou City	city	alone
Nantwich	nantwich	Nantwich	city	in
Nanuet	nanuet	Nanuet	city	in
Nanumanga|,s	nanumanga	Nanumanga	region	alone
Nanumea-Atoll|,s	nanumea	Nanumea-Atoll	region	alone
Nanuque	nanuque	Nanuque	city	in
Nanxi	nanxi	Nanxi	city	in
Nanyang|,s	nanyang	Nanyang	city	alone
Nenyang shehiri|,s	nanyang	Nanyang	city	alone
Nanyuki	nanyuki	Nanyuki	city	in
Nanzhang Chengguanzhen|,s	nanzhang-chengguanzhen	Nanzhang Chengguanzhen	city	alone
Nanzhou	nanzhou	Nanzhou	city	in
Napanee	napanee	Napanee	city	in
Napier City|,s	napier-city	Napier City	city	alone
Napo	napo	Napo	region	in
Narail	narail	Narail	city	in
Narang Mandi|,s	narang-mandi	Narang Mandi	city	alone
Narangba	narangba	Narangba	city	in
Naranjal	naranjal	Naranjal	city	in
Naranjito	naranjito	Naranjito	city	in
Narasapuram	narasapuram	Narasapuram	city	in
Narasaraopet	narasaraopet	Narasaraopet	city	in
Narathiwat	narathiwat	Narathiwat	city	in
Narayanganj|,s	narayanganj	Narayanganj	city	alone
Narayani|,s	narayani	Narayani	region	alone
Narayanpet	narayanpet	Narayanpet	city	in
Narbonne	narbonne	Narbonne	city	in
Nardò	nardo	Nardò	city	in
Narela|,s	narela	Narela	city	alone
Nargund	nargund	Nargund	city	in
Nariño|,s	narino	Nariño	region	alone
Narita|,s	narita	Narita	city	alone
Narnaul	narnaul	Narnaul	city	in
Naro-Fominsk|,s	naro-fominsk	Naro-Fominsk	city	alone
Narok	narok	Narok	city	in
Naron	naron	Narón	city	in
Narón	naron	Narón	city	in
Narowal	narowal	Narowal	city	in
Narra	narra	Narra	city	in
Narragansett	narragansett	Narragansett	city	in
Narsimhapur	narsimhapur	Narsimhapur	city	in
Narsingdi|,s	narsingdi	Narsingdi	city	alone
Narsinghgarh	narsinghgarh	Narsinghgarh	city	in
Narsipatnam	narsipatnam	Narsipatnam	city	in
Nartkala	nartkala	Nartkala	city	in
Naruto	naruto	Naruto	city	in
Narutocho-mitsuishi|,s	narutocho-mitsuishi	Narutocho-mitsuishi	city	alone
Narwa	narva	Narva	city	in
Narwana	narwana	Narwana	city	in
Naryn	naryn	Naryn	city	in
Nasarawa	nasarawa	Nasarawa	city	in
Nashik|,s	nashik	Nashik	city	alone
Nashua	nashua	Nashua	city	in
Nasirabad	nasirabad	Nasirabad	city	in
Nasiriyah|,s	nasiriyah	Nasiriyya	city	alone
Nasiriyya|,s	nasiriyah	Nasiriyya	city	alone
Nassarawa|,s	nassarawa	Nassarawa	region	alone
Nasugbu	nasugbu	Nasugbu	city	in
Nasushiobara|,s	nasushiobara	Nasushiobara	city	alone
Natchez	natchez	Natchez	city	in
Natchitoches	natchitoches	Natchitoches	city	in
Nathdwara	nathdwara	Nathdwara	city	in
Natick	natick	Natick	city	in
Natitingou	natitingou	Natitingou	city	in
Natore|,s	natore	Natore	city	alone
Nator|,s	natore	Natore	city	alone
Municipio Naucalpan de Juárez	naucalpan	Municipio Naucalpan de Juárez	city	alone
Naucalpan|,s	naucalpan	Municipio Naucalpan de Juárez	city	alone
Naudero	naudero	Naudero	city	in
Naugachhia	naugachhia	Naugachhia	city	in
Naugatuck	naugatuck	Naugatuck	city	in
Naushahra Virkan|,s	naushahra-virkan	Naushahra Virkan	city	alone
Nautanwa	nautanwa	Nautanwa	city	in
Navahrudak	navahrudak	Nawahradak	city	in
Nawahradak	navahrudak	Nawahradak	city	in
Navan	navan	Navan	city	in
Navapolatsk|,s	navapolatsk	Nawapolazk	city	alone
Nawapolazk|,s	navapolatsk	Nawapolazk	city	alone
Navarra²|,s	navarra	Navarra²	region	alone
Navassa|,s	navassa-island	Navassa	region	alone
Navegantes	navegantes	Navegantes	city	in
Naviraí	navirai	Naviraí	city	in
Năvodari	navodari	Năvodari	city	in
Navoiy|,s	navoiy	Navoiy	city	alone
Navojoa|,s	navojoa	Navojoa	city	alone
Navolato	navolato	Navolato	city	in
Lungsod ng Navotas	navotas	Navotas	city	alone
Navotas	navotas	Navotas	city	alone
Navrongo	navrongo	Navrongo	city	in
Navsari|,s	navsari	Navsari	city	alone
Nawabganj|,s	nawabganj	Nawabganj	city	alone
Nawabshah|,s	nawabshah	Nawabshah	city	alone
Nawada	nawada	Nawada	city	in
Nawalgarh	nawalgarh	Nawalgarh	city	in
Nawanshahr	nawanshahr	Nawanshahr	city	in
Naxi	naxi	Naxi	city	in
Nay Pyi Taw|,s	nay-pyi-taw	Nay Pyi Taw	city	alone
Nayala|,s	nayala	Nayala	region	alone
Nayarit|,s	nayarit	Nayarit	region	alone
Nayoro	nayoro	Nayoro	city	in
Nayudupet	nayudupet	Nayudupet	city	in
Nazaré	nazare	Nazaré	city	in
Nazaré da Mata|,s	nazare-da-mata	Nazaré da Mata	city	alone
Nazaret	nazareth	Nazareth	city	in
Nasarowo	nazarovo	Nasarowo	city	in
Nazarovo	nazarovo	Nasarowo	city	in
Naze	naze	Naze	city	in
Nazerat 'Illit	nazerat-illit	Nazerat 'Illit	city	alone
Nazilli|,s	nazilli	Nazilli	city	alone
Nazret|,s	nazret	Nazret	city	alone
Ndibène Dahra|,s	ndibene-dahra	Ndibène Dahra	city	alone
Néa Filadélfeia|,s	nea-filadelfeia	Néa Filadélfeia	city	alone
Nea Ionia|,s	nea-ionia	Nea Ionia	city	alone
Nea Liosia|,s	nea-liosia	Nea Liosia	city	alone
Néa Smýrni|,s	nea-smyrni	Néa Smýrni	city	alone
Neamț	neamt	Neamț	region	in
Neapoli	neapoli	Neapoli	city	in
Neath	neath	Neath	city	in
Neath Port Talbot|,s	neath-port-talbot	Neath Port Talbot	region	alone
Nebbi	nebbi	Nebbi	city	in
Neckarsulm	neckarsulm	Neckarsulm	city	in
Necochea	necochea	Necochea	city	in
Nederland	nederland	Nederland	city	in
Nedroma	nedroma	Nedroma	city	in
Nedumangad	nedumangad	Nedumangad	city	in
Needham	needham	Needham	city	in
Neem ka Thana|,s	neem-ka-thana	Neem ka Thana	city	alone
Ñeembucú|,s	neembucu	Ñeembucú	region	alone
Neenah	neenah	Neenah	city	in
Neftekamsk|,s	neftekamsk	Neftekamsk	city	alone
Neftekumsk	neftekumsk	Neftekumsk	city	in
Neftejugansk|,s	nefteyugansk	Neftejugansk	city	alone
Nefteyugansk|,s	nefteyugansk	Neftejugansk	city	alone
Negara	negara	Negara	city	in
Negeri Sembilan|,s	negeri-sembilan	Negeri Sembilan	region	alone
Negombo|,s	negombo	Negombo	city	alone
Negros Occidental|,s	negros-occidental	Negros Occidental	region	alone
Negros Oriental|,s	negros-oriental	Negros Oriental	region	alone
Nehe	nehe	Nehe	city	in
Neietsu	neietsu	Neietsu	city	in
Yŏngwŏl	neietsu	Neietsu	city	in
Neijiang|,s	neijiang	Neijiang	city	alone
Neiva	neiva	Neiva	city	no
Neka	neka	Neka	city	in
Nelamangala	nelamangala	Nelamangala	city	in
Nelidovo	nelidovo	Nelidowo	city	in
Nelidowo	nelidovo	Nelidowo	city	in
Nellikkuppam	nellikkuppam	Nellikkuppam	city	in
Nellore|,s	nellore	Nellore	city	alone
Nelson	nelson	Nelson	city	no
Mbombela|,s	nelspruit	Mbombela	city	alone
Nelspruit|,s	nelspruit	Mbombela	city	alone
Néma	nema	Néma	city	in
Nemby	nemby	Nemby	city	in
Nemuro	nemuro	Nemuro	city	in
Autonom|er,en,em,e Kreis der Nenzen	nenets	Autonomer Kreis der Nenzen	region	alone
Nenezki awtonomny okrug|,s	nenets-autonomous	Nenezki awtonomny okrug	region	alone
Nenjiang	nenjiang	Nenjiang	city	in
Nepalgunj	nepalgunj	Nepalgunj	city	in
Nepanagar	nepanagar	Nepanagar	city	in
Nepean|,s	nepean	Nepean	city	alone
Nerechta	nerekhta	Nerechta	city	in
Nerekhta	nerekhta	Nerechta	city	in
Nerjungri	neryungri	Nerjungri	city	in
Neryungri	neryungri	Nerjungri	city	in
Nes Ziona|,s	ness-ziona	Nes Ziona	city	alone
Ness Ziona|,s	ness-ziona	Nes Ziona	city	alone
Neston	neston	Neston	city	in
Netanja|,s	netanya	Netanja	city	alone
Netanya|,s	netanya	Netanja	city	alone
Netischyn	netishyn	Netischyn	city	in
Netishyn	netishyn	Netischyn	city	in
Netivot	netivot	Netiwot	city	in
Netiwot	netivot	Netiwot	city	in
Netphen	netphen	Netphen	city	in
Netrakona	netrakona	Netrakona	city	in
Nettetal|,s	nettetal	Nettetal	city	alone
Nettuno	nettuno	Nettuno	city	in
Neu-Anspach|,s	neu-anspach	Neu-Anspach	city	alone
Neu-Isenburg|,s	neu-isenburg	Neu-Isenburg	city	alone
Neu-Ulm|,s	neu-ulm	Neu-Ulm	city	alone
Neubrück|,s	neubruck	Neubrück	city	alone
Neuburg|,s an der Donau	neuburg-an-der-donau	Neuburg an der Donau	city	alone
Neuenhagen	neuenhagen	Neuenhagen	city	in
Neufahrn|,s bei Freising	neufahrn-bei-freising	Neufahrn bei Freising	city	alone
Neuilly-sur-Marne|,s	neuilly-sur-marne	Neuilly-sur-Marne	city	alone
Neuilly-sur-Seine|,s	neuilly-sur-seine	Neuilly-sur-Seine	city	alone
Neumarkt|,s in der Oberpfalz	neumarkt-in-der-oberpfalz	Neumarkt in der Oberpfalz	city	alone
Ciudad de Neuquén|,s	neuquen	Neuquén	city	alone
Neuquén|,s	neuquen	Neuquén	city	alone
Neustadt|,s an der Weinstraße	neustadt	Neustadt	city	alone
Neustadt|,s am Rübenberge	neustadt-am-rubenberge	Neustadt am Rübenberge	city	alone
Neustadt|,s bei Coburg	neustadt-bei-coburg	Neustadt bei Coburg	city	alone
Neustadt|,s in Holstein	neustadt-in-holstein	Neustadt in Holstein	city	alone
Nev'yansk	nev-yansk	Newjansk	city	in
Newjansk	nev-yansk	Newjansk	city	in
Nevers	nevers	Nevers	city	in
Nevinnomyssk|,s	nevinnomyssk	Newinnomyssk	city	alone
Nevinnomıssk|,s	nevinnomyssk	Newinnomyssk	city	alone
Newinnomyssk|,s	nevinnomyssk	Newinnomyssk	city	alone
Nevşehir	nevsehir	Nevşehir	city	in
New Albany|,s	new-albany	New Albany	city	alone
New Amsterdam|,s	new-amsterdam	New Amsterdam	city	alone
New Badah|,s	new-badah	New Badah	city	alone
New Bedford|,s	new-bedford	New Bedford	city	alone
New Berlin|,s	new-berlin	New Berlin	city	alone
New Bern|,s	new-bern	New Bern	city	alone
New Braunfels	new-braunfels	New Braunfels	city	alone
New Brighton|,s	new-brighton	New Brighton	city	alone
New Britain|,s	new-britain	New Britain	city	alone
New Cairo|,s	new-cairo	New Cairo	city	alone
New Canaan|,s	new-canaan	New Canaan	city	alone
New Castle|,s	new-castle	New Castle	city	alone
New Glasgow|,s	new-glasgow	New Glasgow	city	alone
New Hope|,s	new-hope	New Hope	city	alone
New Iberia|,s	new-iberia	New Iberia	city	alone
New Ireland|,s	new-ireland	New Ireland	region	alone
New Lenox	new-lenox	New Lenox	city	alone
New London|,s	new-london	New London	city	alone
New Lynn|,s	new-lynn	New Lynn	city	alone
New Milford|,s	new-milford	New Milford	city	alone
New Mills	new-mills	New Mills	city	alone
New Milton|,s	new-milton	New Milton	city	alone
New Mirpur|,s	new-mirpur	New Mirpur	city	alone
New Philadelphia|,s	new-philadelphia	New Philadelphia	city	alone
New Plymouth|,s	new-plymouth	New Plymouth	city	alone
New Port Richey|,s	new-port-richey	New Port Richey	city	alone
New Providence	new-providence	New Providence	region	alone
New Rochelle|,s	new-rochelle	New Rochelle	city	alone
New Salem|,s	new-salem	New Salem	city	alone
New Smyrna Beach|,s	new-smyrna-beach	New Smyrna Beach	city	alone
New Springville|,s	new-springville	New Springville	city	alone
New Territory|,s	new-territory	New Territory	city	alone
New Westminster|,s	new-westminster	New Westminster	city	alone
Newala Kisimani|,s	newala-kisimani	Newala Kisimani	city	alone
Newark on Trent|,s	newark-on-trent	Newark on Trent	city	alone
Newberg	newberg	Newberg	city	in
Newburg	newburg	Newburg	city	in
Newburgh	newburgh	Newburgh	city	in
Newburn	newburn	Newburn	city	in
Newbury	newbury	Newbury	city	in
Newburyport	newburyport	Newburyport	city	in
Newcastle-under-Lyme|,s	newcastle-under-lyme	Newcastle-under-Lyme	city	alone
Newcastle upon Tyne|,s	newcastle-upon-tyne	Newcastle upon Tyne	city	alone
Neufundland|,s und Labrador	newfoundland-and-labrador	Neufundland und Labrador	region	alone
Newham|,s	newham	Newham	region	alone
Newington	newington	Newington	city	in
Newmarket	newmarket	Newmarket	city	in
Newnan	newnan	Newnan	city	in
Newport Beach|,s	newport-beach	Newport Beach	city	alone
Newport News	newport-news	Newport News	city	alone
Newport Pagnell|,s	newport-pagnell	Newport Pagnell	city	alone
Newquay	newquay	Newquay	city	in
Newton-le-Willows	newton-le-willows	Newton-le-Willows	city	alone
Newtownabbey	newtownabbey	Newtownabbey	city	in
Newtownards	newtownards	Newtownards	city	in
Neyagawa|,s	neyagawa	Neyagawa	city	alone
Neyriz	neyriz	Neyriz	city	in
Neyshabur|,s	neyshabur	Nischapur	city	alone
Nischapur|,s	neyshabur	Nischapur	city	alone
Neyveli|,s	neyveli	Neyveli	city	alone
Neyyattinkara	neyyattinkara	Neyyattinkara	city	in
Nganjuk	nganjuk	Nganjuk	city	in
Ngaoundéré|,s	ngaoundere	Ngaoundéré	city	alone
Nghê An|,s	nghe-an	Nghê An	region	alone
Nghĩa Lô|,s	nghia-lo	Nghĩa Lô	city	alone
Ngöbe-Buglé|,s	ngobe-bugle	Ngöbe-Buglé	region	alone
Ngouni|,s	ngouni	Ngouni	region	alone
Ngounié|,s	ngounie	Ngounié	region	alone
Ngozi	ngozi	Ngozi	region	no
Ngunut	ngunut	Ngunut	city	in
Nguru|,s	nguru	Nguru	city	alone
Nguruka	nguruka	Nguruka	city	in
Ngwaketsi|,s	ngwaketsi	Ngwaketsi	region	alone
Nha Trang|,s	nha-trang	Nha Trang	city	alone
Niagara-on-the-Lake|,s	niagara-on-the-lake	Niagara-on-the-Lake	city	alone
Nianbo|,s	nianbo	Nianbo	city	alone
Nianzhuang	nianzhuang	Nianzhuang	city	in
Nianzishan	nianzishan	Nianzishan	city	in
Niari	niari	Niari	region	in
Niassa|,s	niassa	Niassa	region	alone
Nibong Tebal|,s	nibong-tebal	Nibong Tebal	city	alone
Nicetown-Tioga|,s	nicetown-tioga	Nicetown-Tioga	city	alone
Nichelino	nichelino	Nichelino	city	in
Nichinan	nichinan	Nichinan	city	in
Nicholasville	nicholasville	Nicholasville	city	in
Nickerie|,s	nickerie	Nickerie	region	alone
Nidadavole	nidadavole	Nidadavole	city	in
Nidda	nidda	Nidda	city	in
Nidderau|,s	nidderau	Nidderau	city	alone
Nidwalden|,s	nidwalden	Nidwalden	region	alone
Niederkassel	niederkassel	Niederkassel	city	in
Niederkrüchten	niederkruchten	Niederkrüchten	city	in
Nieuwegein	nieuwegein	Nieuwegein	city	in
Nièvre|,s	nievre	Nièvre	region	alone
Niğde	nigde	Niğde	city	in
Nigel	nigel	Nigel	city	no
Nihommatsu	nihommatsu	Nihommatsu	city	in
Nihtaur	nihtaur	Nihtaur	city	in
Niihama|,s	niihama	Niihama	city	alone
Niitsu	niitsu	Niitsu	city	in
Níjar	nijar	Níjar	city	in
Nijkerk	nijkerk	Nijkerk	city	in
Nikaia	nikaia	Nikaia	city	in
Nikki	nikki	Nikki	city	in
Nikolajewsk-na-Amure|,s	nikolayevsk-on-amur	Nikolajewsk-na-Amure	city	alone
Nikolayevsk-on-Amur|,s	nikolayevsk-on-amur	Nikolajewsk-na-Amure	city	alone
Nikopol|,s	nikopol	Nikopol	city	alone
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
Nimrus	nimruz	Nimrus	region	alone
Ninawa|,s	nineveh	Ninawa	region	alone
Ningde|,s	ningde	Ningde	city	alone
Ningdong	ningdong	Ningdong	city	in
Ninghai	ninghai	Ninghai	city	in
Ningxia|,s	ningxia	Ningxia	region	alone
Ningxia Hui Autonomous	ningxia-hui-autonomous	Ningxia Hui Autonomous	region	alone
Ningyang	ningyang	Ningyang	city	in
Ninh Bình|,s	ninh-binh	Ninh Bình	city	alone
Thành Phố Ninh Bình|,s	ninh-binh	Ninh Bình	city	alone
Ninh Hòa|,s	ninh-hoa	Ninh Hòa	city	alone
Ninh Thuân|,s	ninh-thuan	Ninh Thuân	region	alone
Ninomiya	ninomiya	Ninomiya	city	in
Ninove	ninove	Ninove	city	in
Nioki	nioki	Nioki	city	in
Niort	niort	Niort	city	no
Nipani	nipani	Nipani	city	in
Nipigon	nipigon	Nipigon	city	in
Nipomo	nipomo	Nipomo	city	in
Nippes	nippes	Nippes	region	alone
Niquelândia	niquelandia	Niquelândia	city	in
Nirasaki	nirasaki	Nirasaki	city	in
Nirgua	nirgua	Nirgua	city	in
Nirmal	nirmal	Nirmal	city	in
Nišavski okrug|,s	nisava	Nišavski okrug	region	alone
Niscemi	niscemi	Niscemi	city	in
Nishi-Tokyo-shi|,s	nishi-tokyo-shi	Nishi-Tokyo-shi	city	alone
Nishifukuma	nishifukuma	Nishifukuma	city	in
Nishinomiya|,s	nishinomiya	Nishinomiya	city	alone
Nishio|,s	nishio	Nishio	city	alone
Nishishinminato	nishishinminato	Nishishinminato	city	in
Nishiwaki	nishiwaki	Nishiwaki	city	in
Nisibis	nisibis	Nisibis	city	in
Nusaybin	nisibis	Nisibis	city	in
Nisporeni|,s	nisporeni	Nisporeni	region	alone
Niterói|,s	niteroi	Niterói	city	alone
Neutra	nitra	Neutra	city	in
Nitra	nitra	Neutra	city	in
Nitriansky kraj|,s	nitriansky-kraj	Nitriansky kraj	region	alone
Nitriansky|,s	nitriansky-kraj	Nitriansky kraj	region	alone
Niuas	niuas	Niuas	region	in
Niutao|,s	niutao	Niutao	region	alone
Niwai	niwai	Niwai	city	in
Nixa	nixa	Nixa	city	in
Nizamabad|,s	nizamabad	Nizamabad	city	alone
Nijnekamsk|,s	nizhnekamsk	Nischnekamsk	city	alone
Nischnekamsk|,s	nizhnekamsk	Nischnekamsk	city	alone
Nizhnekamsk|,s	nizhnekamsk	Nischnekamsk	city	alone
Nijneudinsk	nizhneudinsk	Nischneudinsk	city	in
Nischneudinsk	nizhneudinsk	Nischneudinsk	city	in
Nizhneudinsk	nizhneudinsk	Nischneudinsk	city	in
Nijnevartovsk|,s	nizhnevartovsk	Nischnewartowsk	city	alone
Nischnewartowsk|,s	nizhnevartovsk	Nischnewartowsk	city	alone
Nizhnevartovsk|,s	nizhnevartovsk	Nischnewartowsk	city	alone
Nischni Tagil|,s	nizhny-tagil	Nischni Tagil	city	alone
Nizhny Tagil|,s	nizhny-tagil	Nischni Tagil	city	alone
Nischyn	nizhyn	Nischyn	city	in
Nizhyn	nizhyn	Nischyn	city	in
Nizip	nizip	Nizip	city	in
Nizwá	nizwa	Nizwá	city	in
Njeru	njeru	Njeru	city	in
Njombe	njombe	Njombe	city	in
Nkongsamba|,s	nkongsamba	Nkongsamba	city	alone
Nkoteng	nkoteng	Nkoteng	city	in
Nkowakowa	nkowakowa	Nkowakowa	city	in
Nkpor|,s	nkpor	Nkpor	city	alone
Nkwerre	nkwerre	Nkwerre	city	in
Nnewi|,s	nnewi	Nnewi	city	alone
Noakhali|,s	noakhali	Noakhali	region	alone
Nobeoka|,s	nobeoka	Nobeoka	city	alone
Noblesville	noblesville	Noblesville	city	in
Nocera Inferiore|,s	nocera-inferiore	Nocera Inferiore	city	alone
Noda	noda	Noda	city	in
Nogales	nogales	Nogales	city	alone
Nogata	nogata	Nogata	city	in
Nogent-sur-Marne|,s	nogent-sur-marne	Nogent-sur-Marne	city	alone
Noginsk|,s	noginsk	Noginsk	city	alone
Noqinsk|,s	noginsk	Noginsk	city	alone
Nógrád|,s	nograd	Nógrád	region	alone
Nohar	nohar	Nohar	city	in
Nohijahoi tobei dschumhurij|,s	nohiyahoi-tobei-jumhuri	Nohijahoi tobei dschumhurij	region	alone
Noida|,s	noida	Noida	city	alone
Noisy-le-Grand|,s	noisy-le-grand	Noisy-le-Grand	city	alone
Noisy-le-Sec|,s	noisy-le-sec	Noisy-le-Sec	city	alone
Nokha	nokha	Nokha	city	in
Nola	nola	Nola	city	no
Nome	nome	Nome	city	in
Nongbua Lamphu|,s	nong-bua-lam-phu	Nongbua Lamphu	region	alone
Nong Bua Lamphu|,s	nong-bua-lamphu	Nong Bua Lamphu	city	alone
Nong Khae|,s	nong-khae	Nong Khae	city	alone
Nong Khai|,s	nong-khai	Nong Khai	city	alone
Nong Phai|,s	nong-phai	Nong Phai	city	alone
Nongstoin	nongstoin	Nongstoin	city	in
Nongzhang	nongzhang	Nongzhang	city	in
Nonoichi	nonoichi	Nonoichi	city	in
Nonsan	nonsan	Nonsan	city	in
Nonthaburi|,s	nonthaburi	Nonthaburi	city	alone
Norco	norco	Norco	city	in
Norcross	norcross	Norcross	city	in
Nord Kivu|,s	nord-kivu	Nord Kivu	region	alone
Nord-Trøndelag|,s	nord-trondelag	Nord-Trøndelag	region	alone
Nord-Ubangi|,s	nord-ubangi	Nord-Ubangi	region	alone
Nordenham	nordenham	Nordenham	city	in
Nordland|,s	nordland	Nordland	region	alone
Norðoyar region|,s	nordoyar-region	Norðoyar region	region	alone
Norðoyar sýsla|,s	nordoyar-region	Norðoyar region	region	alone
Norfolk County|,s	norfolk-county	Norfolk County	city	alone
Norland	norland	Norland	city	in
Normal	normal	Normal	city	no
Norman	norman	Norman	city	no
Noronha	noronha	Noronha	city	in
Norrbottens län|,s	norrbotten	Norrbottens län	region	alone
Norristown	norristown	Norristown	city	in
Norte de Santander|,s	norte-de-santander	Norte de Santander	region	alone
North Abaco|,s	north-abaco	North Abaco	region	alone
Nördlich|e,en,er Ägäis	north-aegean	Nördliche Ägäis	region	alone
North Amityville|,s	north-amityville	North Amityville	city	alone
North Andover|,s	north-andover	North Andover	city	alone
North Andros	north-andros	North Andros	region	alone
North Arlington|,s	north-arlington	North Arlington	city	alone
North Atlanta|,s	north-atlanta	North Atlanta	city	alone
North Attleborough Center|,s	north-attleborough-center	North Attleborough Center	city	alone
North Augusta|,s	north-augusta	North Augusta	city	alone
North Aurora|,s	north-aurora	North Aurora	city	alone
North Ayrshire|,s	north-ayrshire	North Ayrshire	region	alone
North Babylon|,s	north-babylon	North Babylon	city	alone
Severna Bačka|,s	north-backa	Severna Bačka	region	alone
Severni Banat|,s	north-banat	Severni Banat	region	alone
North Bank|,s	north-bank	North Bank	region	alone
North Battleford|,s	north-battleford	North Battleford	city	alone
North Bay Shore|,s	north-bay-shore	North Bay Shore	city	alone
North Bellmore|,s	north-bellmore	North Bellmore	city	alone
North Bergen|,s	north-bergen	North Bergen	city	alone
North Bethesda|,s	north-bethesda	North Bethesda	city	alone
Nordbrabant|,s	north-brabant	Nordbrabant	region	alone
North Canton|,s	north-canton	North Canton	city	alone
North Caribbean Coast Autonomous	north-caribbean-coast-autonomous	North Caribbean Coast Autonomous	region	alone
North Charleston|,s	north-charleston	North Charleston	city	alone
North Chicago|,s	north-chicago	North Chicago	city	alone
North Chicopee|,s	north-chicopee	North Chicopee	city	alone
Chungcheongbuk-do|,s	north-chungcheong	Chungcheongbuk-do	region	alone
North Cowichan|,s	north-cowichan	North Cowichan	city	alone
North Creek|,s	north-creek	North Creek	city	alone
Schamal Darfur|,s	north-darfur	Schamal Darfur	region	alone
North Decatur|,s	north-decatur	North Decatur	city	alone
Nordjütland|,s	north-denmark	Nordjütland	region	alone
North Druid Hills	north-druid-hills	North Druid Hills	city	alone
North East Lincolnshire|,s	north-east-lincolnshire	North East Lincolnshire	region	alone
Nord-Eleuthera|,s	north-eleuthera	Nord-Eleuthera	region	alone
North Fort Myers	north-fort-myers	North Fort Myers	city	alone
Nordgaza|,s	north-gaza	Nordgaza	region	alone
Gyeongsangbuk-do|,s	north-gyeongsang	Gyeongsangbuk-do	region	alone
Hamgyŏng-pukto|,s	north-hamgyong	Hamgyŏng-pukto	region	alone
North Haven|,s	north-haven	North Haven	city	alone
Nordholland|,s	north-holland	Nordholland	region	alone
Hwanghae-pukto|,s	north-hwanghae	Hwanghae-pukto	region	alone
Jeollabuk-do|,s	north-jeolla	Jeollabuk-do	region	alone
Kalimantan Utara|,s	north-kalimantan	Kalimantan Utara	region	alone
Nordkarelien|,s	north-karelia	Nordkarelien	region	alone
Nordkasachstan|,s	north-kazakhstan	Nordkasachstan	region	alone
Nord-Chorasan|,s	north-khorasan	Nord-Chorasan	region	alone
North Kingstown|,s	north-kingstown	North Kingstown	city	alone
North Kordofan|,s	north-kordofan	North Kordofan	region	alone
Shimal Kurdufan|,s	north-kordofan	North Kordofan	region	alone
Schamal Kurdufan|,s	north-kurdufan	Schamal Kurdufan	region	alone
North La Crosse|,s	north-la-crosse	North La Crosse	city	alone
North Lakhimpur|,s	north-lakhimpur	North Lakhimpur	city	alone
North Lanarkshire|,s	north-lanarkshire	North Lanarkshire	region	alone
North Las Vegas	north-las-vegas	North Las Vegas	city	alone
North Lauderdale|,s	north-lauderdale	North Lauderdale	city	alone
North Liberty|,s	north-liberty	North Liberty	city	alone
North Lincolnshire|,s	north-lincolnshire	North Lincolnshire	region	alone
North Little Rock|,s	north-little-rock	North Little Rock	city	alone
North Malaku|,s	north-malaku	North Malaku	region	alone
Provinsi Maluku Utara|,s	north-malaku	North Malaku	region	alone
Nordmolukken|,s	north-maluku	Nordmolukken	region	alone
North Massapequa|,s	north-massapequa	North Massapequa	city	alone
North Miami|,s	north-miami	North Miami	city	alone
North Miami Beach|,s	north-miami-beach	North Miami Beach	city	alone
North Myrtle Beach|,s	north-myrtle-beach	North Myrtle Beach	city	alone
North Ogden|,s	north-ogden	North Ogden	city	alone
North Olmsted|,s	north-olmsted	North Olmsted	city	alone
Pemba Kaskazini|,s	north-pemba	Pemba Kaskazini	region	alone
North Peoria|,s	north-peoria	North Peoria	city	alone
North Plainfield|,s	north-plainfield	North Plainfield	city	alone
North Platte|,s	north-platte	North Platte	city	alone
North Potomac|,s	north-potomac	North Potomac	city	alone
North Providence	north-providence	North Providence	city	alone
P’yŏngan-pukto	north-pyongan	P’yŏngan-pukto	region	alone
North Richland Hills	north-richland-hills	North Richland Hills	city	alone
North Ridgeville|,s	north-ridgeville	North Ridgeville	city	alone
North Royalton|,s	north-royalton	North Royalton	city	alone
North Salt Lake|,s	north-salt-lake	North Salt Lake	city	alone
North Shields	north-shields	North Shields	city	alone
North Side|,s	north-side	North Side	region	alone
Schimal Sina|,s	north-sinai	Schimal Sina	region	alone
North Somerset|,s	north-somerset	North Somerset	region	alone
North Stamford|,s	north-stamford	North Stamford	city	alone
Sulawesi Utara|,s	north-sulawesi	Sulawesi Utara	region	alone
Sumatera Utara|,s	north-sumatra	Sumatera Utara	region	alone
North Tonawanda|,s	north-tonawanda	North Tonawanda	city	alone
North Tustin|,s	north-tustin	North Tustin	city	alone
North Tyneside|,s	north-tyneside	North Tyneside	region	alone
North Valley Stream|,s	north-valley-stream	North Valley Stream	city	alone
North Vancouver|,s	north-vancouver	North Vancouver	city	alone
North Yorkshire|,s	north-yorkshire	North Yorkshire	region	alone
Northallerton	northallerton	Northallerton	city	in
Northamptonshire|,s	northamptonshire	Northamptonshire	region	alone
Northbrook	northbrook	Northbrook	city	in
Northdale	northdale	Northdale	city	in
Nördlich|es,en,em,e Amerika	northern-america	Nördliches Amerika	region	alone
Northern Bahr al Ghazal|,s	northern-bahr-al-ghazal	Northern Bahr al Ghazal	region	alone
Northern Bahr el Ghazal|,s	northern-bahr-el-ghazal	Northern Bahr el Ghazal	region	alone
Minţaqat al Ḩudud ash Shamaliyah|,s	northern-borders	Northern Borders	region	alone
Northern Borders	northern-borders	Northern Borders	region	alone
Nordkap|,s	northern-cape	Nordkap	region	alone
Northern Darfur|,s	northern-darfur	Northern Darfur	region	alone
Shimal Darfur|,s	northern-darfur	Northern Darfur	region	alone
Nordjylland|,s	northern-denmark	Nordjylland	region	alone
Northern Mindanao|,s	northern-mindanao	Northern Mindanao	region	alone
Nordösterbotten|,s	northern-ostrobothnia	Nordösterbotten	region	alone
Semienawi Kayih Bahri|,s	northern-red-sea	Semienawi Kayih Bahri	region	alone
Northern Samar|,s	northern-samar	Northern Samar	region	alone
Nordsavo|,s	northern-savonia	Nordsavo	region	alone
Northfield	northfield	Northfield	city	in
Northglenn	northglenn	Northglenn	city	in
Northland|,s	northland	Northland	region	alone
Northolt	northolt	Northolt	city	in
Northport	northport	Northport	city	in
Nordwest-Territorien|,s	northwest-territories	Nordwest-Territorien	region	alone
Northwich	northwich	Northwich	city	in
Norton	norton	Norton	city	no
Norwalk|,s	norwalk	Norwalk	city	alone
Norwood	norwood	Norwood	city	no
Norzagaray	norzagaray	Norzagaray	city	in
Noshiro	noshiro	Noshiro	city	in
Nossa Senhora de Fátima|,s	nossa-senhora-de-fatima	Nossa Senhora de Fátima	region	alone
Nossa Senhora do Carmo|,s	nossa-senhora-do-carmo	Nossa Senhora do Carmo	region	alone
Nossa Senhora do Socorro|,s	nossa-senhora-do-socorro	Nossa Senhora do Socorro	city	alone
Nosy Varika|,s	nosy-varika	Nosy Varika	city	alone
Nottuln	nottuln	Nottuln	city	in
Nouaceur|,s	nouaceur	Nouaceur	region	alone
Nouadhibou	nouadhibou	Nouadhibou	city	in
Nouakchott Nord|,s	nouakchott-nord	Nouakchott Nord	region	alone
Nouakchott Ouest|,s	nouakchott-ouest	Nouakchott Ouest	region	alone
Nouakchott Sud|,s	nouakchott-sud	Nouakchott Sud	region	alone
Noumbiel|,s	noumbiel	Noumbiel	region	alone
Noumea	noumea	Noumea	city	in
Nouméa	noumea	Noumea	city	in
Nouna	nouna	Nouna	city	in
Nouvelle-Aquitaine|,s	nouvelle-aquitaine	Nouvelle-Aquitaine	region	alone
Novara	novara	Novara	city	in
Novare	novara	Novara	city	in
Novato	novato	Novato	city	in
Neuhäusel	nove-zamky	Neuhäusel	city	in
Nové Zámky|,s	nove-zamky	Neuhäusel	city	alone
Novelda	novelda	Novelda	city	in
Noveleta	noveleta	Noveleta	city	in
Novi	novi	Novi	city	in
Novi Ligure|,s	novi-ligure	Novi Ligure	city	alone
Novi Pazar|,s	novi-pazar	Novi Pazar	city	alone
Novo Hamburgo|,s	novo-hamburgo	Novo Hamburgo	city	alone
Novo Horizonte|,s	novo-horizonte	Novo Horizonte	city	alone
Novo-Peredelkino|,s	novo-peredelkino	Nowo-Peredelkino	city	alone
Nowo-Peredelkino|,s	novo-peredelkino	Nowo-Peredelkino	city	alone
Novoaleksandrovsk	novoaleksandrovsk	Nowoalexandrowsk	city	in
Nowoalexandrowsk	novoaleksandrovsk	Nowoalexandrowsk	city	in
Novoaltaysk	novoaltaysk	Nowoaltaisk	city	in
Nowoaltaisk	novoaltaysk	Nowoaltaisk	city	in
Novocheboksarsk|,s	novocheboksarsk	Nowotscheboksarsk	city	alone
Nowotscheboksarsk|,s	novocheboksarsk	Nowotscheboksarsk	city	alone
Novocherkassk|,s	novocherkassk	Nowotscherkassk	city	alone
Novoçerkassk|,s	novocherkassk	Nowotscherkassk	city	alone
Nowotscherkassk|,s	novocherkassk	Nowotscherkassk	city	alone
Novodvinsk	novodvinsk	Nowodwinsk	city	in
Nowodwinsk	novodvinsk	Nowodwinsk	city	in
Novohrad-Volynskyi|,s	novohrad-volynskyi	Nowohrad-Wolynskyj	city	alone
Nowohrad-Wolynskyj|,s	novohrad-volynskyi	Nowohrad-Wolynskyj	city	alone
Aiteke-Bi|,s	novokazalinsk	Aiteke-Bi	city	alone
Novokazalinsk	novokazalinsk	Aiteke-Bi	city	in
Äyteke Bi|,s	novokazalinsk	Aiteke-Bi	city	alone
Novokhovrino	novokhovrino	Nowochowrino	city	in
Nowochowrino	novokhovrino	Nowochowrino	city	in
Novokubansk	novokubansk	Nowokubansk	city	in
Nowokubansk	novokubansk	Nowokubansk	city	in
Novokuybyshevsk|,s	novokuybyshevsk	Nowokuibyschewsk	city	alone
Nowokuibyschewsk|,s	novokuybyshevsk	Nowokuibyschewsk	city	alone
Novokuznetsk|,s	novokuznetsk	Nowokusnezk	city	alone
Nowokusnezk|,s	novokuznetsk	Nowokusnezk	city	alone
Novomoskovsk|,s	novomoskovsk	Nowomoskowsk	city	alone
Nowomoskowsk|,s	novomoskovsk	Nowomoskowsk	city	alone
Novoshakhtinsk	novoshakhtinsk	Nowoschachtinsk	city	in
Nowoschachtinsk	novoshakhtinsk	Nowoschachtinsk	city	in
Novotroitsk|,s	novotroitsk	Nowotroizk	city	alone
Nowotroizk|,s	novotroitsk	Nowotroizk	city	alone
Novoural'sk	novoural-sk	Nowouralsk	city	in
Nowouralsk	novoural-sk	Nowouralsk	city	in
Novovolynsk	novovolynsk	Nowowolynsk	city	in
Nowowolynsk	novovolynsk	Nowowolynsk	city	in
Novovoronezh	novovoronezh	Nowoworonesch	city	in
Nowoworonesch	novovoronezh	Nowoworonesch	city	in
Novoyavorivs'k	novoyavorivs-k	Nowojaworiwsk	city	in
Nowojaworiwsk	novoyavorivs-k	Nowojaworiwsk	city	in
Novozybkov	novozybkov	Nowosybkow	city	in
Nowosybkow	novozybkov	Nowosybkow	city	in
Neutitschein	novy-jicin	Neutitschein	city	in
Nový Jičín|,s	novy-jicin	Neutitschein	city	alone
Novy Urengoy|,s	novy-urengoy	Nowy Urengoi	city	alone
Nowy Urengoi|,s	novy-urengoy	Nowy Urengoi	city	alone
Novyy Turtkul’	novyy-turtkul	Novyy Turtkul’	city	alone
Nova Sulė|,s	nowa-sol	Nowa Sól	city	alone
Nowa Sól|,s	nowa-sol	Nowa Sól	city	alone
Nowrangapur|,s	nowrangapur	Nowrangapur	city	alone
Nowshahr	nowshahr	Nowshahr	city	in
Nowshera Cantonment|,s	nowshera-cantonment	Nowshera Cantonment	city	alone
Mazovijos Novy Dvuras	nowy-dwor-mazowiecki	Nowy Dwór Mazowiecki	city	alone
Nowy Dwór Mazowiecki|,s	nowy-dwor-mazowiecki	Nowy Dwór Mazowiecki	city	alone
Naujasis Sončas	nowy-sacz	Nowy Sącz	city	alone
Nowi Sóncz	nowy-sacz	Nowy Sącz	city	alone
Nowy Sącz	nowy-sacz	Nowy Sącz	city	alone
Naujasis Targas	nowy-targ	Nowy Targ	city	alone
Nowy Targ|,s	nowy-targ	Nowy Targ	city	alone
Nojabrsk|,s	noyabrsk	Nojabrsk	city	alone
Noyabrsk|,s	noyabrsk	Nojabrsk	city	alone
Nsawam	nsawam	Nsawam	city	in
Nsukka|,s	nsukka	Nsukka	city	alone
Nubl	nubl	Nubl	city	in
Región de Ñuble|,s	nuble	Región de Ñuble	region	alone
Nueva Italia de Ruiz	nueva-italia-de-ruiz	Nueva Italia de Ruiz	city	alone
Nueve de Julio|,s	nueve-de-julio	Nueve de Julio	city	alone
Nuevitas	nuevitas	Nuevitas	city	in
Nuevo Casas Grandes	nuevo-casas-grandes	Nuevo Casas Grandes	city	alone
Nuevo Imperial|,s	nuevo-imperial	Nuevo Imperial	city	alone
Nuevo León|,s	nuevo-leon	Nuevo León	region	alone
Nuevo México|,s	nuevo-mexico	Nuevo México	city	alone
Nugaal|,s	nugal	Nugaal	region	alone
Nui	nui	Nui	region	in
Nukufetau|,s	nukufetau	Nukufetau	region	alone
Nukulaelae|,s	nukulaelae	Nukulaelae	region	alone
Nukunonu|,s	nukunonu	Nukunonu	region	alone
Nukus	nukus	Nukus	city	alone
Numan	numan	Numan	city	no
Numata	numata	Numata	city	in
Numazu|,s	numazu	Numazu	city	alone
Nümbrecht	numbrecht	Nümbrecht	city	in
Nuneaton	nuneaton	Nuneaton	city	in
Nuoro	nuoro	Nuoro	city	in
Nuozhadu	nuozhadu	Nuozhadu	city	in
Munizip an-Nuqat al-Chams	nuqat-al-khams	Munizip an-Nuqat al-Chams	region	alone
Nurabad	nurabad	Nurabad	city	in
Nuristan|,s	nuristan	Nuristan	region	alone
Nurlat	nurlat	Nurlat	city	in
Nurmijärvi	nurmijarvi	Nurmijärvi	city	in
Nurota	nurota	Nurota	city	in
Nurpur	nurpur	Nurpur	city	in
Nushki	nushki	Nushki	city	in
Nutley	nutley	Nutley	city	in
Nuwara Eliya|,s	nuwara-eliya	Nuwara Eliya	city	alone
Nuzvid	nuzvid	Nuzvid	city	in
Nyachera	nyachera	Nyachera	city	in
Njagan	nyagan	Njagan	city	in
Nyagan	nyagan	Njagan	city	in
Nyahururu	nyahururu	Nyahururu	city	in
Nyamira|,s	nyamira	Nyamira	region	alone
Nyandarua|,s	nyandarua	Nyandarua	region	alone
Nyanga|,s	nyanga	Nyanga	region	alone
Nyaungdon	nyaungdon	Nyaungdon	city	in
Nyaunglebin	nyaunglebin	Nyaunglebin	city	in
Nyeri	nyeri	Nyeri	city	in
Nyíregyháza|,s	nyiregyhaza	Nyíregyháza	city	alone
Nyköping	nykoping	Nyköping	city	in
Nymburk|,s	nymburk	Nymburk	region	alone
Nyon	nyon	Nyon	city	in
Nysa	nysa	Nysa	city	no
Nyuzen	nyuzen	Nyuzen	city	in
Nzega	nzega	Nzega	city	in
Nzérékoré|,s	nzerekore	Nzérékoré	city	alone
Nzerekore|,s	nzerekore-gn	Nzerekore	region	alone
O'Fallon	o-fallon	O'Fallon	city	in
O'Higgins	o-higgins	O'Higgins	region	alone
Ô Môn|,s	o-mon	Ô Môn	city	alone
Oadby	oadby	Oadby	city	in
Oak Bay|,s	oak-bay	Oak Bay	city	alone
Oak Creek|,s	oak-creek	Oak Creek	city	alone
Oak Forest|,s	oak-forest	Oak Forest	city	alone
Oak Grove|,s	oak-grove	Oak Grove	city	alone
Oak Harbor|,s	oak-harbor	Oak Harbor	city	alone
Oak Hill|,s	oak-hill	Oak Hill	city	alone
Oak Lawn|,s	oak-lawn	Oak Lawn	city	alone
Oak Park|,s	oak-park	Oak Park	city	alone
Oak Ridge|,s	oak-ridge	Oak Ridge	city	alone
Oakdale	oakdale	Oakdale	city	in
Oakland Park|,s	oakland-park	Oakland Park	city	alone
Oakleaf Plantation|,s	oakleaf-plantation	Oakleaf Plantation	city	alone
Oakley	oakley	Oakley	city	in
Oakton	oakton	Oakton	city	in
Oakville|,s	oakville	Oakville	city	alone
Oami	oami	Oami	city	in
Oaxaca City|,s	oaxaca-city	Oaxaca de Juárez	city	alone
Oaxaca de Juárez	oaxaca-city	Oaxaca de Juárez	city	alone
Obala	obala	Obala	city	in
Obando	obando	Obando	city	in
Ober-Ramstadt|,s	ober-ramstadt	Ober-Ramstadt	city	alone
Oberá	obera	Oberá	city	in
Oberasbach	oberasbach	Oberasbach	city	in
Oberkirch	oberkirch	Oberkirch	city	no
Obertshausen|,s	obertshausen	Obertshausen	city	alone
Oberursel|,s	oberursel	Oberursel	city	alone
Obihiro|,s	obihiro	Obihiro	city	alone
Obita	obita	Obita	city	in
Obninsk|,s	obninsk	Obninsk	city	alone
Obock	obock	Obock	region	in
Obonoma	obonoma	Obonoma	city	in
Obra	obra	Obra	city	in
Obruchevo	obruchevo	Obruchevo	city	in
Obu	obu	Obu	city	no
Obuasi|,s	obuasi	Obuasi	city	alone
Obuchiw	obukhiv	Obuchiw	city	in
Obukhiv	obukhiv	Obuchiw	city	in
Obwalden|,s	obwalden	Obwalden	region	alone
Ocala	ocala	Ocala	city	in
Ocaña	ocana	Ocaña	city	in
Occidental Mindoro|,s	occidental-mindoro	Occidental Mindoro	region	alone
Okzitanien|,s	occitanie	Okzitanien	region	alone
Oceanside|,s	oceanside	Oceanside	city	alone
Ochota	ochota	Ochota	city	in
Ochtrup	ochtrup	Ochtrup	city	in
Ocnița|,s	ocnita	Ocnița	region	alone
Ocoee	ocoee	Ocoee	city	in
Oconomowoc	oconomowoc	Oconomowoc	city	in
Ocosingo	ocosingo	Ocosingo	city	in
Ocotal	ocotal	Ocotal	city	in
Ocotepeque|,s	ocotepeque	Ocotepeque	region	alone
Ocotlán	ocotlan	Ocotlán	city	in
Ocoyoacac	ocoyoacac	Ocoyoacac	city	in
Ocozocoautla de Espinosa|,s	ocozocoautla-de-espinosa	Ocozocoautla de Espinosa	city	alone
Ocumare del Tuy|,s	ocumare-del-tuy	Ocumare del Tuy	city	alone
Odacho-oda|,s	odacho-oda	Odacho-oda	city	alone
Odate	odate	Odate	city	in
Odawara|,s	odawara	Odawara	city	alone
Oddar Meanchey|,s	oddar-meanchey	Oddar Meanchey	region	alone
Ode	ode	Ode	city	no
Ödemiş	odemis	Ödemiş	city	in
Ottensee|,s	odense	Odense	city	alone
Odenthal|,s	odenthal	Odenthal	city	alone
Odenton	odenton	Odenton	city	in
Odienné	odienne	Odienné	city	in
Odintsovo|,s	odintsovo	Odinzowo	city	alone
Odinzowo|,s	odintsovo	Odinzowo	city	alone
Odisha|,s	odisha	Odisha	region	alone
Odivelas	odivelas	Odivelas	city	in
Odorheiu Secuiesc|,s	odorheiu-secuiesc	Odorheiu Secuiesc	city	alone
Oecusse|,s	oecusse	Oecusse	region	alone
Oeiras	oeiras	Oeiras	city	in
Oelde	oelde	Oelde	city	in
Oer-Erkenschwick|,s	oer-erkenschwick	Oer-Erkenschwick	city	alone
Oerlinghausen|,s	oerlinghausen	Oerlinghausen	city	alone
Ofakim	ofakim	Ofakim	city	in
Offa	offa	Offa	city	in
County Offaly|,s	offaly	County Offaly	region	alone
Offenbach|,s am Main	offenbach	Offenbach	city	alone
Ofunato	ofunato	Ofunato	city	in
Ogaki|,s	ogaki	Ogaki	city	alone
Ogaminana	ogaminana	Ogaminana	city	in
Ogawa	ogawa	Ogawa	city	in
Ogliastra|,s	ogliastra	Ogliastra	region	alone
Ogoja	ogoja	Ogoja	city	in
Ogooué-Ivindo|,s	ogooue-ivindo	Ogooué-Ivindo	region	alone
Ogooué-Lol|,s	ogooue-lol	Ogooué-Lol	region	alone
Ogooué-Lolo|,s	ogooue-lolo	Ogooué-Lolo	region	alone
Ogooué-Maritime|,s	ogooue-maritime	Ogooué-Maritime	region	alone
Ogre	ogre	Ogre	city	in
Ogun	ogun	Ogun	region	in
Ogwashi-Uku|,s	ogwashi-uku	Ogwashi-Uku	city	alone
Ohafia-Ifigh|,s	ohafia-ifigh	Ohafia-Ifigh	city	alone
Ohangaron	ohangaron	Ohangaron	city	in
Ohangwena|,s	ohangwena	Ohangwena	region	alone
Öhringen|,s	ohringen	Öhringen	city	alone
Oildale	oildale	Oildale	city	in
Oio	oio	Oio	region	in
Oise	oise	Oise	region	in
Oiso	oiso	Oiso	city	in
Oisterwijk	oisterwijk	Oisterwijk	city	in
Oita	oita	Oita	city	no
Ojinaga	ojinaga	Ojinaga	city	in
Ojiya	ojiya	Ojiya	city	in
Ojo de Agua|,s	ojo-de-agua	Ojo de Agua	city	alone
Ojus	ojus	Ojus	city	in
Okanagan|,s	okanagan	Okanagan	city	alone
Okara|,s	okara	Okara	city	alone
Okawa	okawa	Okawa	city	in
Okaya	okaya	Okaya	city	in
Okazaki|,s	okazaki	Okazaki	city	alone
Okcheon	okcheon	Okcheon	city	in
Oke Ila|,s	oke-ila	Oke Ila	city	alone
Oke Mesi|,s	oke-mesi	Oke Mesi	city	alone
Okegawa	okegawa	Okegawa	city	in
Okemos	okemos	Okemos	city	in
Okene|,s	okene	Okene	city	alone
Ocha	okha	Ocha	city	in
Okha	okha	Ocha	city	in
Ochtyrka	okhtyrka	Ochtyrka	city	in
Okhtyrka	okhtyrka	Ochtyrka	city	in
Okigwe|,s	okigwe	Okigwe	city	alone
Okolona	okolona	Okolona	city	in
Okrika|,s	okrika	Okrika	city	alone
Oktjabrsk	oktyabr-sk	Oktjabrsk	city	in
Oktyabr'sk	oktyabr-sk	Oktjabrsk	city	in
Oktjabrski|,s	oktyabr-skiy	Oktjabrski	city	alone
Oktyabr'skiy	oktyabr-skiy	Oktjabrski	city	alone
Okunoya	okunoya	Okunoya	city	in
Okuta	okuta	Okuta	city	in
Ol Kalou|,s	ol-kalou	Ol Kalou	city	alone
Olanchito	olanchito	Olanchito	city	in
Olancho|,s	olancho	Olancho	region	alone
Olathe|,s	olathe	Olathe	city	alone
Olavarría	olavarria	Olavarría	city	in
Olava	olawa	Oława	city	in
Oława	olawa	Oława	city	in
Olbia	olbia	Olbia	city	in
Olbia-Tempio|,s	olbia-tempio	Olbia-Tempio	region	alone
Olching	olching	Olching	city	in
Old Bridge|,s	old-bridge	Old Bridge	city	alone
Old Harbour|,s	old-harbour	Old Harbour	city	alone
Old Jamestown|,s	old-jamestown	Old Jamestown	city	alone
Oldenzaal	oldenzaal	Oldenzaal	city	in
Oleiros	oleiros	Oleiros	city	in
Oleksandriia	oleksandriia	Oleksandrija	city	in
Oleksandrija	oleksandriia	Oleksandrija	city	in
Olesnica	olesnica	Oleśnica	city	in
Oleśnica	olesnica	Oleśnica	city	in
Ölgii	olgii	Ölgii	city	in
Olhão	olhao	Olhão	city	in
Olímpia	olimpia	Olímpia	city	in
Olinda|,s	olinda	Olinda	city	alone
Oliva	oliva	Oliva	city	in
Olivais	olivais	Olivais	city	in
Oliveira	oliveira	Oliveira	city	in
Olkusz	olkusz	Olkusz	city	no
Olkušas	olkusz	Olkusz	city	in
Olmaliq|,s	olmaliq	Olmaliq	city	alone
Olney	olney	Olney	city	in
Olmütz	olomouc	Olmütz	city	alone
Olomouc|,s	olomouc	Olmütz	city	alone
Olomoucký kraj|,s	olomoucky	Olomoucký kraj	region	alone
Lungsod ng Olongapo|,s	olongapo-city	Olongapo City	city	alone
Olongapo City|,s	olongapo-city	Olongapo City	city	alone
Olot	olot	Olot	city	in
Olsberg	olsberg	Olsberg	city	in
Olsztyn|,s	olsztyn	Olsztyn	city	alone
Olt	olt	Olt	region	in
Olten	olten	Olten	city	no
Olteniţa	oltenita	Olteniţa	city	in
Oltiariq	oltiariq	Oltiariq	city	in
Oltinko'l	oltinko-l	Oltinko'l	city	in
Olupona	olupona	Olupona	city	in
Omachi	omachi	Omachi	city	in
Omagari	omagari	Omagari	city	in
Omagh	omagh	Omagh	city	in
Omaheke|,s	omaheke	Omaheke	region	alone
Oman Smart Future City|,s	oman-smart-future-city	Oman Smart Future City	city	alone
Ombella-Mpoko|,s	ombella-m-poko	Ombella-Mpoko	region	alone
Ombella-M'Poko	ombella-m-poko-cf	Ombella-M'Poko	region	alone
Ome	ome	Ome	city	no
Omidiyeh	omidiyeh	Omidiyeh	city	in
Omigawa	omigawa	Omigawa	city	in
Omihachiman	omihachiman	Omihachiman	city	in
Omiya	omiya	Omiya	city	in
Ömnö-Gobi-Aimag|,s	omnogovi	Ömnö-Gobi-Aimag	region	alone
Ömnögovĭ|,s	omnogovi-mn	Ömnögovĭ	region	alone
Omran	omran	Omran	region	in
Omura	omura	Omura	city	in
Omusati|,s	omusati	Omusati	region	alone
Omuta|,s	omuta	Omuta	city	alone
Omutninsk	omutninsk	Omutninsk	city	in
Onalaska	onalaska	Onalaska	city	in
Kione Droghad|,s	onchan	Onchan	region	alone
Onchan|,s	onchan	Onchan	region	alone
Onda	onda	Onda	city	in
Ondo	ondo	Ondo	city	no
Onex	onex	Onex	city	in
Ongjin	ongjin	Ongjin	city	in
Ongole|,s	ongole	Ongole	city	alone
Onitsha|,s	onitsha	Onitsha	city	alone
Ono	ono	Ono	city	no
Ono-hara|,s	ono-hara	Ono-hara	city	alone
Onoda	onoda	Onoda	city	in
Onojo	onojo	Onojo	city	in
Onomichi	onomichi	Onomichi	city	in
Onteniente	ontinyent	Ontinyent	city	in
Ontinyent	ontinyent	Ontinyent	city	in
Oosterhout	oosterhout	Oosterhout	city	in
Ooty	ooty	Udagamandalam	city	in
Udagamandalam|,s	ooty	Udagamandalam	city	alone
Opa-locka|,s	opa-locka	Opa-locka	city	alone
Opava	opava	Troppau	city	in
Troppau	opava	Troppau	city	in
Opelika	opelika	Opelika	city	in
Opelousas	opelousas	Opelousas	city	in
Opladen	opladen	Opladen	city	in
Opole|,s	opole	Oppeln	city	alone
Opolė|,s	opole	Oppeln	city	alone
Oppeln|,s	opole	Oppeln	city	alone
Òpòle|,s	opole	Oppeln	city	alone
Oppland|,s	oppland	Oppland	region	alone
Opština Kolašin|,s	opstina-kolasin	Opština Kolašin	region	alone
Opština Nikšić|,s	opstina-niksic	Opština Nikšić	region	alone
Opština Plav|,s	opstina-plav	Opština Plav	region	alone
Opština Plužine|,s	opstina-pluzine	Opština Plužine	region	alone
Opština Rožaje|,s	opstina-rozaje	Opština Rožaje	region	alone
Opština Šavnik|,s	opstina-savnik	Opština Šavnik	region	alone
Opština Žabljak|,s	opstina-zabljak	Opština Žabljak	region	alone
Oqtosh	oqtosh	Oqtosh	city	in
Großwardein|,s	oradea	Großwardein	city	alone
Oradea|,s	oradea	Großwardein	city	alone
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
Oregon City|,s	oregon-city	Oregon City	city	alone
Orechowo-Sujewo|,s	orekhovo-zuyevo	Orechowo-Sujewo	city	alone
Orekhovo-Zuyevo|,s	orekhovo-zuyevo	Orechowo-Sujewo	city	alone
Orexovo-Zuyevo|,s	orekhovo-zuyevo	Orechowo-Sujewo	city	alone
Orlowskaja oblast|,s	orel	Orlowskaja oblast	region	alone
Orellana|,s	orellana	Orellana	region	alone
Orem	orem	Orem	city	in
Orhangazi	orhangazi	Orhangazi	city	in
Orhei	orhei	Orhei	region	in
Orhon	orhon	Orhon	region	in
Oriental Mindoro|,s	oriental-mindoro	Oriental Mindoro	region	alone
Orihuela	orihuela	Orihuela	city	in
Oriola	orihuela	Orihuela	city	in
Orillia	orillia	Orillia	city	in
Orinda	orinda	Orinda	city	in
Orion	orion	Orion	city	in
Oristano|,s	oristano	Oristano	region	alone
Orita-Eruwa|,s	orita-eruwa	Orita-Eruwa	city	alone
Oriximiná	oriximina	Oriximiná	city	in
Orizaba|,s	orizaba	Orizaba	city	alone
Orchon-Aimag|,s	orkhon	Orchon-Aimag	region	alone
Orland Park|,s	orland-park	Orland Park	city	alone
Orlândia	orlandia	Orlândia	city	in
Orlová	orlova	Orlová	city	in
Ormoc City|,s	ormoc-city	Ormoc City	city	alone
Ormond Beach|,s	ormond-beach	Ormond Beach	city	alone
Ormskirk	ormskirk	Ormskirk	city	in
Orne	orne	Orne	region	in
Örnsköldsvik	ornskoldsvik	Örnsköldsvik	city	in
Oro	oro	Oro	region	in
Oro Valley|,s	oro-valley	Oro Valley	city	alone
Orocovis	orocovis	Orocovis	region	alone
Oromiya Kilil|,s	oromiya	Oromiya	region	alone
Oromiya|,s	oromiya	Oromiya	region	alone
Oroquieta	oroquieta	Oroquieta	city	in
Orosháza	oroshaza	Orosháza	city	in
Oroville	oroville	Oroville	city	in
Orpington	orpington	Orpington	city	in
Orscha|,s	orsha	Orscha	city	alone
Orsha|,s	orsha	Orscha	city	alone
Orsk	orsk	Orsk	city	in
Ortaköy	ortakoy	Ortaköy	city	in
Oruro|,s	oruro	Oruro	city	alone
Uruzgan|,s	oruzgan	Uruzgan	region	alone
Orvault	orvault	Orvault	city	in
Osan	osan	Osan	city	in
Osasco	osasco	Osasco	city	no
Oschersleben|,s	oschersleben	Oschersleben	city	alone
Oshakati	oshakati	Oshakati	city	in
Oshana|,s	oshana	Oshana	region	alone
Oshawa|,s	oshawa	Oshawa	city	alone
Oshikoto|,s	oshikoto	Oshikoto	region	alone
Oshkosh	oshkosh	Oshkosh	city	in
Oshnaviyeh	oshnaviyeh	Oshnaviyeh	city	in
Esseg	osijek	Esseg	city	in
Osijek	osijek	Esseg	city	in
Osijek-Baranja|,s	osijek-baranja	Osijek-Baranja	region	alone
Osinniki	osinniki	Ossinniki	city	in
Ossinniki	osinniki	Ossinniki	city	in
Osmanabad	osmanabad	Osmanabad	city	in
Osmancık	osmancik	Osmancık	city	in
Osmaniye|,s	osmaniye	Osmaniye	city	alone
Oshogbo|,s	osogbo	Oshogbo	city	alone
Osogbo|,s	osogbo	Oshogbo	city	alone
Osório	osorio	Osório	city	in
Osorno	osorno	Osorno	city	no
Ospino	ospino	Ospino	city	in
Oss	oss	Oss	city	no
Ossett	ossett	Ossett	city	in
Ossining	ossining	Ossining	city	in
Östergötlands län|,s	ostergotland	Östergötlands län	region	alone
Osterholz-Scharmbeck|,s	osterholz-scharmbeck	Osterholz-Scharmbeck	city	alone
Östersund	ostersund	Östersund	city	in
Ostfildern	ostfildern	Ostfildern	city	in
Østfold|,s	ostfold	Østfold	region	alone
Ostrava|,s	ostrava	Ostrau	city	alone
Österbotten|,s	ostrobothnia	Österbotten	region	alone
Ostrogoschsk	ostrogozhsk	Ostrogoschsk	city	in
Ostrogozhsk	ostrogozhsk	Ostrogoschsk	city	in
Ostrolenka	ostroleka	Ostrołęka	city	in
Ostrołęka	ostroleka	Ostrołęka	city	in
Didžiosios Lenkijos Ostruvas	ostrow-wielkopolski	Ostrów Wielkopolski	city	alone
Ostrów Wielkopolski|,s	ostrow-wielkopolski	Ostrów Wielkopolski	city	alone
Ostrowiec Świętokrzyski|,s	ostrowiec-swietokrzyski	Ostrowiec Świętokrzyski	city	alone
Švento Kryžiaus Ostrovecas	ostrowiec-swietokrzyski	Ostrowiec Świętokrzyski	city	alone
Ostuncalco	ostuncalco	Ostuncalco	city	in
Osun	osun	Osun	region	in
Oswego	oswego	Oswego	city	in
Oswestry	oswestry	Oswestry	city	in
Ota	ota	Ota	city	no
Otago	otago	Otago	region	in
Otahuhu	otahuhu	Otahuhu	city	in
Otake	otake	Otake	city	in
Otan Ayegbaju|,s	otan-ayegbaju	Otan Ayegbaju	city	alone
Ŏtâr Méanchey|,s	otar-meanchey	Ŏtâr Méanchey	region	alone
Otara	otara	Otara	city	in
Otaru|,s	otaru	Otaru	city	alone
Otavalo	otavalo	Otavalo	city	in
Otawara	otawara	Otawara	city	in
Oti	oti	Oti	region	in
Otjozondjupa|,s	otjozondjupa	Otjozondjupa	region	alone
Otofuke	otofuke	Otofuke	city	in
Otradny	otradnyy	Otradny	city	in
Otradnyy	otradnyy	Otradny	city	in
Otsego	otsego	Otsego	city	in
Otsu	otsu	Otsu	city	in
Otsuki	otsuki	Otsuki	city	in
Ottappalam	ottappalam	Ottappalam	city	in
Ottobrunn|,s	ottobrunn	Ottobrunn	city	alone
Ottumwa	ottumwa	Ottumwa	city	in
Ottweiler|,s	ottweiler	Ottweiler	city	alone
Otvockas	otwock	Otwock	city	in
Otwock	otwock	Otwock	city	in
Ouadaï|,s	ouadai	Ouadaï	region	alone
Région du Ouaddaï|,s	ouadai	Ouadaï	region	alone
Wadai	ouaddai	Wadai	region	in
Ouahigouya	ouahigouya	Ouahigouya	city	in
Ouaka	ouaka	Ouaka	region	in
Ouangani|,s	ouangani	Ouangani	region	alone
Ouargla|,s	ouargla	Ouargla	city	alone
Ouarzazate	ouarzazate	Ouarzazate	city	in
Oubritenga|,s	oubritenga	Oubritenga	region	alone
Oudalan|,s	oudalan	Oudalan	region	alone
Audenarde	oudenaarde	Oudenaarde	city	in
Oudenaarde	oudenaarde	Oudenaarde	city	in
Oudômxai|,s	oudomxai	Oudômxai	region	alone
Oudomxay|,s	oudomxay	Oudomxay	region	alone
Oudtshoorn	oudtshoorn	Oudtshoorn	city	in
Oued ed Dahab|,s	oued-ed-dahab	Oued ed Dahab	region	alone
Oued ed Dahab-Lagouira|,s	oued-ed-dahab-lagouira	Oued ed Dahab-Lagouira	region	alone
Oued Fodda|,s	oued-fodda	Oued Fodda	city	alone
Oued Lill|,s	oued-lill	Oued Lill	city	alone
Oued Rhiou|,s	oued-rhiou	Oued Rhiou	city	alone
Oued Sly|,s	oued-sly	Oued Sly	city	alone
Oued Zem|,s	oued-zem	Oued Zem	city	alone
Ouémé	oueme	Ouémé	region	in
Ouezzane	ouezzane	Ouezzane	city	in
Ouham	ouham	Ouham	region	in
Ouham-Pendé|,s	ouham-pende	Ouham-Pendé	region	alone
Ouidah	ouidah	Ouidah	city	in
Oujda|,s	oujda	Oujda	city	alone
Oulad Teïma|,s	oulad-teima	Oulad Teïma	city	alone
Ouled Djellal|,s	ouled-djellal	Ouled Djellal	region	alone
Ouled Mimoun|,s	ouled-mimoun	Ouled Mimoun	city	alone
Oullins	oullins	Oullins	city	in
Oum el Bouaghi|,s	oum-el-bouaghi	Oum el Bouaghi	city	alone
Oumé	oume	Oumé	city	in
Orense|,s	ourense	Ourense	city	alone
Ourense|,s	ourense	Ourense	city	alone
Ouricuri	ouricuri	Ouricuri	city	in
Ourilândia do Norte|,s	ourilandia-do-norte	Ourilândia do Norte	city	alone
Ourinhos	ourinhos	Ourinhos	city	in
Ouro Branco|,s	ouro-branco	Ouro Branco	city	alone
Ouro Preto|,s	ouro-preto	Ouro Preto	city	alone
Ouro Preto do Oeste|,s	ouro-preto-do-oeste	Ouro Preto do Oeste	city	alone
Äußer|e,en,er Hebriden	outer-hebrides	Äußere Hebriden	region	alone
Ovalle	ovalle	Ovalle	city	in
Overath	overath	Overath	city	in
Overijssel|,s	overijssel	Overijssel	region	alone
Overland	overland	Overland	city	in
Overland Park|,s	overland-park	Overland Park	city	alone
Oviedo|,s	oviedo	Oviedo	city	alone
Uviéu|,s	oviedo	Oviedo	city	alone
Övörhangay|,s	ovorhangay	Övörhangay	region	alone
Öwörchangai-Aimag|,s	ovorkhangai	Öwörchangai-Aimag	region	alone
Owasso	owasso	Owasso	city	in
Owatonna	owatonna	Owatonna	city	in
Owensboro	owensboro	Owensboro	city	in
Owerri|,s	owerri	Owerri	city	alone
Owings Mills	owings-mills	Owings Mills	city	alone
Owo	owo	Owo	city	no
Oxnard|,s	oxnard	Oxnard	city	alone
Oxon Hill|,s	oxon-hill	Oxon Hill	city	alone
Oxon Hill-Glassmanor|,s	oxon-hill-glassmanor	Oxon Hill-Glassmanor	city	alone
Oyama|,s	oyama	Oyama	city	alone
Oyan	oyan	Oyan	city	in
Oyem	oyem	Oyem	city	in
Oyim	oyim	Oyim	city	in
Oyo	oyo	Oyo	city	no
Oyonnax	oyonnax	Oyonnax	city	in
Oyten	oyten	Oyten	city	in
Ozamiz	ozamiz	Ozamiz	city	in
Ozamiz City|,s	ozamiz	Ozamiz	city	alone
Ozar	ozar	Ozar	city	in
Ozark	ozark	Ozark	city	in
Ózd	ozd	Ózd	city	no
Osjorsk	ozersk	Osjorsk	city	in
Ozersk	ozersk	Osjorsk	city	in
Ozone Park|,s	ozone-park	Ozone Park	city	alone
Ozu	ozu	Ozu	city	no
Ozubulu	ozubulu	Ozubulu	city	in
Osjory	ozyory	Osjory	city	in
Ozyory	ozyory	Osjory	city	in
P’ot’i	p-ot-i	P’ot’i	city	in
P'yŏngan-bukto	p-yongan-bukto	P'yŏngan-bukto	region	alone
P’yŏngan-bukto	p-yongan-bukto	P'yŏngan-bukto	region	alone
P’yŏngsŏng	p-yongsong	P’yŏngsŏng	city	alone
Paarl|,s	paarl	Paarl	city	alone
Pabbi	pabbi	Pabbi	city	in
Pabellón de Arteaga|,s	pabellon-de-arteaga	Pabellón de Arteaga	city	alone
Pabianice	pabianice	Pabianice	city	in
Pabianicės	pabianice	Pabianice	city	in
Pabna|,s	pabna	Pabna	city	alone
Pacajus	pacajus	Pacajus	city	in
Pacasmayo	pacasmayo	Pacasmayo	city	in
Pacatuba	pacatuba	Pacatuba	city	in
Pachora	pachora	Pachora	city	in
Pachuca de Soto|,s	pachuca	Pachuca de Soto	city	alone
Pachuca|,s	pachuca	Pachuca de Soto	city	alone
Pacifica	pacifica	Pacifica	city	in
Paciran	paciran	Paciran	city	in
Paço de Arcos	paco-de-arcos	Paço de Arcos	city	alone
Padalarang|,s	padalarang	Padalarang	city	alone
Padam	padam	Padam	city	in
Padang|,s	padang	Padang	city	alone
Padangsidempuan|,s	padangsidempuan	Padangsidempuan	city	alone
Paderno Dugnano|,s	paderno-dugnano	Paderno Dugnano	city	alone
Padra	padra	Padra	city	in
Padrauna	padrauna	Padrauna	city	in
Paducah	paducah	Paducah	city	in
Paete	paete	Paete	city	in
Baf İlçesi|,s	pafos	Pafos	region	alone
Pafos	pafos	Pafos	region	in
Lungsod ng Pagad|,s	pagadian	Pagadian	city	alone
Pagadian|,s	pagadian	Pagadian	city	alone
Pagaluñgan	pagalungan	Pagaluñgan	city	in
Pagani	pagani	Pagani	city	in
Pagar Alam|,s	pagar-alam	Pagar Alam	city	alone
Pagbilao	pagbilao	Pagbilao	city	in
Paget	paget	Paget	region	in
Paghman	paghman	Paghman	city	in
Pago Pago|,s	pago-pago	Pago Pago	city	alone
Pahang|,s	pahang	Pahang	region	alone
Pahrump	pahrump	Pahrump	city	in
Paiçandu	paicandu	Paiçandu	city	in
Paidha	paidha	Paidha	city	in
Paignton	paignton	Paignton	city	in
Päijät-Häme|,s	paijanne-tavastia	Päijät-Häme	region	alone
Pailin|,s	pailin	Pailin	region	alone
Paine	paine	Paine	city	in
Painesville	painesville	Painesville	city	in
Paisley	paisley	Paisley	city	in
Paita	paita	Paita	city	in
Paithan	paithan	Paithan	city	in
Pajok	pajok	Pajok	city	in
Pak Chong|,s	pak-chong	Pak Chong	city	alone
Pak Kret|,s	pak-kret	Pak Kret	city	alone
Pak Phanang|,s	pak-phanang	Pak Phanang	city	alone
Pakisaji	pakisaji	Pakisaji	city	in
Pakokku|,s	pakokku	Pakokku	city	alone
Pakpattan|,s	pakpattan	Pakpattan	city	alone
Pakse	pakse	Pakxé	city	in
Pakxé	pakse	Pakxé	city	in
Paktia|,s	paktia	Paktia	region	alone
Paktika|,s	paktika	Paktika	region	alone
Pakur	pakur	Pakur	city	in
Pala	pala	Pala	city	in
Palaiseau	palaiseau	Palaiseau	city	in
Palakkad|,s	palakkad	Palakkad	city	alone
Palakollu	palakollu	Palakollu	city	in
Palang	palang	Palang	city	in
Kota Palangka Raya|,s	palangkaraya	Palangkaraya	city	alone
Palangkaraya|,s	palangkaraya	Palangkaraya	city	alone
Palani	palani	Palani	city	in
Palanpur|,s	palanpur	Palanpur	city	alone
Palapye	palapye	Palapye	city	in
Palasa	palasa	Palasa	city	in
Palauli|,s	palauli	Palauli	region	alone
Palawan|,s	palawan	Palawan	region	alone
Palencia	palencia	Palencia	city	in
Palentzia	palencia	Palencia	city	in
Palència	palencia	Palencia	city	in
Palenque	palenque	Palenque	city	in
Palghar	palghar	Palghar	city	in
Palhoça|,s	palhoca	Palhoça	city	alone
Pali	pali	Pali	city	in
Palia Kalan|,s	palia-kalan	Palia Kalan	city	alone
Palimanan	palimanan	Palimanan	city	in
Kpalimé	palime	Kpalimé	city	in
Palimé	palime	Kpalimé	city	in
Palín	palin	Palín	city	in
Palisades Park|,s	palisades-park	Palisades Park	city	alone
Palitana	palitana	Palitana	city	in
Palkonda	palkonda	Palkonda	city	in
Palladam	palladam	Palladam	city	in
Pallanza-Intra-Suna|,s	pallanza-intra-suna	Pallanza-Intra-Suna	city	alone
Pallavaram|,s	pallavaram	Pallavaram	city	alone
Pallippatti	pallippatti	Pallippatti	city	in
Pallisa	pallisa	Pallisa	city	in
Palm Bay|,s	palm-bay	Palm Bay	city	alone
Palm Beach Gardens	palm-beach-gardens	Palm Beach Gardens	city	alone
Palm City|,s	palm-city	Palm City	city	alone
Palm Coast|,s	palm-coast	Palm Coast	city	alone
Palm Desert|,s	palm-desert	Palm Desert	city	alone
Palm Harbor|,s	palm-harbor	Palm Harbor	city	alone
Palm River-Clair Mel|,s	palm-river-clair-mel	Palm River-Clair Mel	city	alone
Palm Springs	palm-springs	Palm Springs	city	alone
Palm Valley|,s	palm-valley	Palm Valley	city	alone
Palma Soriano|,s	palma-soriano	Palma Soriano	city	alone
Palmaner	palmaner	Palmaner	city	in
Palmar de Varela|,s	palmar-de-varela	Palmar de Varela	city	alone
Palmares	palmares	Palmares	city	in
Palmdale|,s	palmdale	Palmdale	city	alone
Palmeira das Missões	palmeira-das-missoes	Palmeira das Missões	city	alone
Palmer	palmer	Palmer	city	in
Palmers Green|,s	palmers-green	Palmers Green	city	alone
Palmerston	palmerston	Palmerston	city	in
Palmerston North|,s	palmerston-north	Palmerston North	city	alone
Palmetto Bay|,s	palmetto-bay	Palmetto Bay	city	alone
Palmira|,s	palmira	Palmira	city	alone
Palmyra Atoll|,s	palmyra-atoll	Palmyra Atoll	region	alone
Palo Negro|,s	palo-negro	Palo Negro	city	alone
Paloncha	paloncha	Paloncha	city	in
Palopo|,s	palopo	Palopo	city	alone
Palos Hills	palos-hills	Palos Hills	city	alone
Palpalá	palpala	Palpalá	city	in
Paltan|,s	paltan	Paltan	city	alone
Palu	palu	Palu	city	in
Palwal|,s	palwal	Palwal	city	alone
Palwancha	palwancha	Palwancha	city	in
Pamandzi|,s	pamandzi	Pamandzi	region	alone
Pamanukan|,s	pamanukan	Pamanukan	city	alone
Pamekasan	pamekasan	Pamekasan	city	in
Pameungpeuk	pameungpeuk	Pameungpeuk	city	in
Pampa	pampa	Pampa	city	no
Pampán	pampan	Pampán	city	in
Pampanga|,s	pampanga	Pampanga	region	alone
Pampanito	pampanito	Pampanito	city	in
Pampatar	pampatar	Pampatar	city	in
Pampierstad	pampierstad	Pampierstad	city	in
Pamplemousses	pamplemousses	Pamplemousses	region	alone
Iruña|,s	pamplona	Pamplona	city	alone
Pamplona|,s	pamplona	Pamplona	city	alone
Pamulang|,s	pamulang	Pamulang	city	alone
Pan’an	pan-an	Pan’an	city	in
Panabo	panabo	Panabo City	city	in
Panabo City|,s	panabo	Panabo City	city	alone
Panadura	panadura	Panadura	city	in
Panagar	panagar	Panagar	city	in
Panalanoy|,s	panalanoy	Panalanoy	city	alone
Panamá|,s	panama-pa	Panamá	region	alone
Panambi	panambi	Panambi	city	in
Panarukan	panarukan	Panarukan	city	in
Panauti	panauti	Panauti	city	in
Panciova	pancevo	Pančevo	city	in
Pancsal	pancevo	Pančevo	city	in
Pančevo	pancevo	Pančevo	city	in
Panchagarh	panchagarh	Panchagarh	city	in
Panchkula|,s	panchkula	Panchkula	city	alone
Pandaan	pandaan	Pandaan	city	in
Pandacaqui	pandacaqui	Pandacaqui	city	in
Pandak	pandak	Pandak	city	in
Bayan ng Pandan|,s	pandan	Pandan	city	alone
Pandan	pandan	Pandan	city	in
Pandeglang	pandeglang	Pandeglang	city	in
Pandharpur	pandharpur	Pandharpur	city	in
Pandhurna	pandhurna	Pandhurna	city	in
Pandi	pandi	Pandi	city	in
Pando	pando	Pando	region	in
Pandua	pandua	Pandua	city	in
Panevezys	panevezys	Ponewiesch	city	alone
Panevėžys	panevezys	Ponewiesch	city	alone
Ponewiesch|,s	panevezys	Ponewiesch	city	alone
Pangasinán|,s	pangasinan	Pangasinán	region	alone
Pangkalan Brandan|,s	pangkalan-brandan	Pangkalan Brandan	city	alone
Pangkalanbuun	pangkalanbuun	Pangkalanbuun	city	in
Pangkalpinang|,s	pangkalpinang	Pangkalpinang	city	alone
Pangnirtung	pangnirtung	Pangnirtung	city	in
Panihati|,s	panihati	Panihati	city	alone
Panipat|,s	panipat	Panipat	city	alone
Paniqui	paniqui	Paniqui	city	in
Pandschakent	panjakent	Pandschakent	city	in
Panjakent	panjakent	Pandschakent	city	in
Panji	panji	Panji	city	in
Panaji	panjim	Panaji	city	in
Panjim	panjim	Panaji	city	in
Pandschschir|,s	panjshir	Pandschschir	region	alone
Pankshin	pankshin	Pankshin	city	in
Panna	panna	Panna	city	in
Pano Aqil|,s	pano-aqil	Pano Aqil	city	alone
Panruti	panruti	Panruti	city	in
Panshan|,s	panshan	Panshan	city	alone
Panshi	panshi	Panshi	city	in
Pantin	pantin	Pantin	city	in
Pantubig	pantubig	Pantubig	city	in
Pánuco	panuco	Pánuco	city	in
Panvel|,s	panvel	Panvel	city	alone
Panzhihua|,s	panzhihua	Panzhihua	city	alone
Panzos	panzos	Panzos	city	in
Paombong	paombong	Paombong	city	in
Pápa	papa	Pápa	city	in
Papakura	papakura	Papakura	city	in
Papantla de Olarte|,s	papantla-de-olarte	Papantla de Olarte	city	alone
Papatoetoe	papatoetoe	Papatoetoe	city	in
Papaya	papaya	Papaya	city	in
Papeete	papeete	Papeete	city	in
Papenburg|,s	papenburg	Papenburg	city	alone
Papendrecht	papendrecht	Papendrecht	city	in
Papillion	papillion	Papillion	city	in
Pappinissheri	pappinissheri	Pappinissheri	city	in
Westneuguinea|,s	papua-islands	Westneuguinea	region	alone
Par Naogaon|,s	par-naogaon	Par Naogaon	city	alone
Pará	para	Pará	region	in
Pará de Minas	para-de-minas	Pará de Minas	city	alone
Para	para-sr	Para	region	in
Parabiago	parabiago	Parabiago	city	in
Paracambi	paracambi	Paracambi	city	in
Paracatu	paracatu	Paracatu	city	in
Paradip	paradip	Paradip	city	in
Paradise	paradise	Paradise	city	no
Paradsasvar	paradsasvar	Paradsasvar	city	in
Paragominas	paragominas	Paragominas	city	in
Paragould	paragould	Paragould	city	in
Paraguaçu Paulista|,s	paraguacu-paulista	Paraguaçu Paulista	city	alone
Paraguarí|,s	paraguari	Paraguarí	region	alone
Paraíba|,s	paraiba	Paraíba	region	alone
Paraíba do Sul|,s	paraiba-do-sul	Paraíba do Sul	city	alone
Paraíso	paraiso	Paraíso	city	in
Paraiso	paraiso-ph	Paraiso	city	in
Parakou|,s	parakou	Parakou	city	alone
Paramagudi	paramagudi	Paramagudi	city	in
Paramonga	paramonga	Paramonga	city	in
Paramus	paramus	Paramus	city	in
Paranaguá|,s	paranagua	Paranaguá	city	alone
Paranaíba	paranaiba	Paranaíba	city	in
Paranavaí	paranavai	Paranavaí	city	in
Parang	parang	Parang	city	in
Paraparaumu	paraparaumu	Paraparaumu	city	in
Parasia	parasia	Parasia	city	in
Parauapebas	parauapebas	Parauapebas	city	alone
Paravur Tekkumbhagam|,s	paravur-tekkumbhagam	Paravur Tekkumbhagam	city	alone
Parbatipur	parbatipur	Parbatipur	city	in
Parbhani|,s	parbhani	Parbhani	city	alone
Pardi	pardi	Pardi	city	in
Pardubice	pardubice	Pardubice	city	in
Pardubický kraj|,s	pardubicky	Pardubický kraj	region	alone
Pare	pare	Pare	city	in
Parepare|,s	parepare	Parepare	city	alone
Pariaguán	pariaguan	Pariaguán	city	in
Pariaman	pariaman	Pariaman	city	in
Parintins	parintins	Parintins	city	in
Parit Buntar|,s	parit-buntar	Parit Buntar	city	alone
Park Forest|,s	park-forest	Park Forest	city	alone
Park Ridge|,s	park-ridge	Park Ridge	city	alone
Parkchester	parkchester	Parkchester	city	in
Parkent	parkent	Parkent	city	in
Parker	parker	Parker	city	no
Parkersburg	parkersburg	Parkersburg	city	in
Parkland	parkland	Parkland	city	in
Parkville	parkville	Parkville	city	in
Parla|,s	parla	Parla	city	alone
Parlakimidi	parlakimidi	Parlakimidi	city	in
Parli Vaijnath|,s	parli-vaijnath	Parli Vaijnath	city	alone
Parlier	parlier	Parlier	city	in
Parma Heights	parma-heights	Parma Heights	city	alone
Parnaíba|,s	parnaiba	Parnaíba	city	alone
Parnamirim|,s	parnamirim	Parnamirim	city	alone
Pernau	parnu	Pernau	city	in
Pärnu	parnu	Pernau	city	in
Paro	paro	Paro	region	in
Parobé	parobe	Parobé	city	in
Parola	parola	Parola	city	in
Parole	parole	Parole	city	no
Parral|,s	parral	Parral	city	alone
Parramatta	parramatta	Parramatta	city	in
Parras de la Fuente|,s	parras-de-la-fuente	Parras de la Fuente	city	alone
Parsabad|,s	parsabad	Parsabad	city	alone
Parsippany	parsippany	Parsippany	city	in
Partille	partille	Partille	city	in
Partinico	partinico	Partinico	city	in
Partisansk	partizansk	Partisansk	city	in
Partizansk	partizansk	Partisansk	city	in
Partur	partur	Partur	city	in
Parung|,s	parung	Parung	city	alone
Parvatipuram	parvatipuram	Parvatipuram	city	in
Parwan|,s	parwan	Parwan	region	alone
Parys	parys	Parys	city	in
Pas-de-Calais	pas-de-calais	Pas-de-Calais	region	alone
Pasaje	pasaje	Pasaje	city	in
Pasan	pasan	Pasan	city	in
Pasargad	pasargad	Pasargad	city	in
Pasarkemis	pasarkemis	Pasarkemis	city	alone
Pasay|,s	pasay	Pasay	city	alone
Pascagoula	pascagoula	Pascagoula	city	in
Paşcani	pascani	Paşcani	city	in
Pasco	pasco	Pasco	city	in
Paseh|,s	paseh	Paseh	city	alone
Pasig|,s	pasig	Pasig	city	alone
Pasighat	pasighat	Pasighat	city	in
Pasni	pasni	Pasni	city	in
Paso de los Libres	paso-de-los-libres	Paso de los Libres	city	alone
El Paso de Robles	paso-robles	El Paso de Robles	city	alone
Paso Robles	paso-robles	El Paso de Robles	city	alone
Pasragad Branch|,s	pasragad-branch	Pasragad Branch	city	alone
Pasrur	pasrur	Pasrur	city	in
Passaic	passaic	Passaic	city	in
Passi	passi	Passi	city	in
Passo Fundo|,s	passo-fundo	Passo Fundo	city	alone
Passoré|,s	passore	Passoré	region	alone
Passos	passos	Passos	city	in
Pastaza|,s	pastaza	Pastaza	region	alone
Pasto	pasto	Pasto	city	no
Pasuruan|,s	pasuruan	Pasuruan	city	alone
Patamundai	patamundai	Patamundai	city	in
Lalitpur|,s	patan	Lalitpur	city	alone
Patan|,s	patan	Lalitpur	city	alone
Patancheru	patancheru	Patancheru	city	in
Pataskala	pataskala	Pataskala	city	in
Paterna	paterna	Paterna	city	in
Paternò	paterno	Paternò	city	in
Paterson|,s	paterson	Paterson	city	alone
Pathanamthitta	pathanamthitta	Pathanamthitta	city	in
Pathankot|,s	pathankot	Pathankot	city	alone
Pathardih	pathardih	Pathardih	city	in
Pathein|,s	pathein	Pathein	city	alone
Pathri	pathri	Pathri	city	in
Pathum Thani|,s	pathum-thani	Pathum Thani	region	alone
Pati	pati	Pati	city	in
Patiala|,s	patiala	Patiala	city	alone
Patigi	patigi	Patigi	city	in
Patillas	patillas	Patillas	region	alone
Patiya	patiya	Patiya	city	in
Patnos	patnos	Patnos	city	in
Pato Branco|,s	pato-branco	Pato Branco	city	alone
Patos	patos	Patos	city	in
Patos de Minas	patos-de-minas	Patos de Minas	city	alone
Patrick	patrick	Patrick	region	no
Patrocínio	patrocinio	Patrocínio	city	in
Pattani	pattani	Pattani	city	in
Patterson	patterson	Patterson	city	no
Patti	patti	Patti	city	no
Pattoki	pattoki	Pattoki	city	in
Pattukkottai	pattukkottai	Pattukkottai	city	in
Patuakhali|,s	patuakhali	Patuakhali	region	alone
Patuto	patuto	Patuto	city	in
Pátzcuaro	patzcuaro	Pátzcuaro	city	in
Pau	pau	Pau	city	no
Paul	paul	Paul	region	no
Paulínia	paulinia	Paulínia	city	in
Paulista|,s	paulista	Paulista	city	alone
Paungde	paungde	Paungde	city	in
Pauri	pauri	Pauri	city	in
Pavia	pavia	Pavia	city	in
Pavie	pavia	Pavia	city	in
Pavlodar|,s	pavlodar	Pawlodar	city	alone
Pawlodar|,s	pavlodar	Pawlodar	city	alone
Pavlohrad|,s	pavlohrad	Pawlohrad	city	alone
Pawlohrad|,s	pavlohrad	Pawlohrad	city	alone
Pavlovo	pavlovo	Pawlowo	city	in
Pawlowo	pavlovo	Pawlowo	city	in
Pavlovsk	pavlovsk	Pawlowsk	city	in
Pawlowsk	pavlovsk	Pawlowsk	city	in
Pavlovskaya	pavlovskaya	Pawlowskaja	city	in
Pawlowskaja	pavlovskaya	Pawlowskaja	city	in
Pavlovskiy Posad|,s	pavlovskiy-posad	Pawlowski Possad	city	alone
Pawlowski Possad|,s	pavlovskiy-posad	Pawlowski Possad	city	alone
Pavugada	pavugada	Pavugada	city	in
Pawayan	pawayan	Pawayan	city	in
Pawtucket	pawtucket	Pawtucket	city	in
Payakumbuh|,s	payakumbuh	Payakumbuh	city	alone
Payandé	payande	Payandé	city	in
Pays de la Loire|,s	pays-de-la-loire	Pays de la Loire	region	alone
Paysandú	paysandu	Paysandú	city	in
Payson	payson	Payson	city	in
Payyanur	payyanur	Payyanur	city	in
Pasardschik	pazardzhik	Pasardschik	city	in
Pazardzhik	pazardzhik	Pasardschik	city	in
Pčinja|,s	pcinja	Pčinja	region	alone
Peabody	peabody	Peabody	city	in
Peacehaven	peacehaven	Peacehaven	city	in
Peachtree City|,s	peachtree-city	Peachtree City	city	alone
Peachtree Corners	peachtree-corners	Peachtree Corners	city	alone
Pearl	pearl	Pearl	city	no
Pearland|,s	pearland	Pearland	city	alone
Peja	pec	Peć	city	in
Pecan Grove|,s	pecan-grove	Pecan Grove	city	alone
Pecangaan	pecangaan	Pecangaan	city	in
Pechora	pechora	Petschora	city	in
Petschora	pechora	Petschora	city	in
Fünfkirchen|,s	pecs	Pécs	city	alone
Pedana	pedana	Pedana	city	in
Peddapalli	peddapalli	Peddapalli	city	in
Peddapuram	peddapuram	Peddapuram	city	in
Pedernales	pedernales	Pedernales	region	alone
Pederneiras	pederneiras	Pederneiras	city	in
Pedreira	pedreira	Pedreira	city	in
Peekskill	peekskill	Peekskill	city	in
Peel	peel	Peel	region	no
Pehowa	pehowa	Pehowa	city	in
Peicheng|,s	peicheng	Peicheng	city	alone
Pekalongan|,s	pekalongan	Pekalongan	city	alone
Pekan	pekan	Pekan	city	in
Pekan Bahapal|,s	pekan-bahapal	Pekan Bahapal	city	alone
Pekanbaru|,s	pekanbaru	Pekanbaru	city	alone
Pekin	pekin	Pekin	city	in
Pelabuhanratu	pelabuhanratu	Pelabuhanratu	city	in
Pelham	pelham	Pelham	city	in
Pelhřimov|,s	pelhrimov	Pelhřimov	region	alone
Peliyagoda	peliyagoda	Peliyagoda	city	in
Pelotas	pelotas	Pelotas	city	alone
Pemagatshel|,s	pemagatshel	Pemagatshel	region	alone
Pemalang|,s	pemalang	Pemalang	city	alone
Pemangkat	pemangkat	Pemangkat	city	in
Pematangsiantar|,s	pematangsiantar	Pematangsiantar	city	alone
Pemba|,s	pemba	Pemba	city	alone
Kaskazini Pemba|,s	pemba-north	Pemba North	region	alone
Pemba North|,s	pemba-north	Pemba North	region	alone
Kusini Pemba|,s	pemba-south	Pemba South	region	alone
Pemba South|,s	pemba-south	Pemba South	region	alone
Pembroke|,s	pembroke	Pembroke	region	alone
Pembroke Pines	pembroke-pines	Pembroke Pines	city	alone
Pembrokeshire|,s	pembrokeshire	Pembrokeshire	region	alone
Pen	pen	Pen	city	no
Peñaflor	penaflor	Peñaflor	city	in
Penama|,s	penama	Penama	region	alone
Penápolis	penapolis	Penápolis	city	in
Peñaranda	penaranda	Peñaranda	city	in
Penarth	penarth	Penarth	city	in
Penco	penco	Penco	city	in
Pendleton	pendleton	Pendleton	city	in
Penedo	penedo	Penedo	city	in
Pengcheng	pengcheng	Pengcheng	city	in
Penghu|,s	penghu	Penghu	region	alone
Penicuik	penicuik	Penicuik	city	in
Penja	penja	Penja	city	in
Pénjamo	penjamo	Pénjamo	city	in
Pennsauken	pennsauken	Pennsauken	city	in
Penrhyn|,s	penrhyn	Penrhyn	region	alone
Penrith	penrith	Penrith	city	in
Penticton	penticton	Penticton	city	in
Peñuelas	penuelas	Peñuelas	region	alone
Penzance	penzance	Penzance	city	in
Penzberg	penzberg	Penzberg	city	in
Perai	perai	Perai	city	in
Perak	perak	Perak	region	in
Pérama	perama	Pérama	city	in
Perambalur	perambalur	Perambalur	city	in
Peranampattu	peranampattu	Peranampattu	city	in
Peravia|,s	peravia	Peravia	region	alone
Perbaungan|,s	perbaungan	Perbaungan	city	alone
Perchtoldsdorf|,s	perchtoldsdorf	Perchtoldsdorf	city	alone
Percut|,s	percut	Percut	city	alone
Pereiaslav	pereiaslav	Perejaslaw	city	in
Perejaslaw	pereiaslav	Perejaslaw	city	in
Pereira|,s	pereira	Pereira	city	alone
Pereslavl'-Zalesskiy	pereslavl-zalesskiy	Pereslawl-Salesski	city	alone
Pereslawl-Salesski|,s	pereslavl-zalesskiy	Pereslawl-Salesski	city	alone
Pereval'sk	pereval-sk	Perevalsk	city	in
Perevalsk	pereval-sk	Perevalsk	city	in
Pereval’s’k	pereval-sk	Perevalsk	city	in
Pergamino	pergamino	Pergamino	city	in
Périgueux	perigueux	Périgueux	city	in
Peristeri|,s	peristeri	Peristeri	city	alone
Periyakulam	periyakulam	Periyakulam	city	in
Perlis	perlis	Perlis	region	alone
Permatang Kuching|,s	permatang-kuching	Permatang Kuching	city	alone
Pernambuco|,s	pernambuco	Pernambuco	region	alone
Pernik	pernik	Pernik	city	in
Perote	perote	Perote	city	in
Perris	perris	Perris	city	in
Perry	perry	Perry	city	no
Perrysburg	perrysburg	Perrysburg	city	in
Perschotrawensk	pershotravensk	Perschotrawensk	city	in
Pershotravensk	pershotravensk	Perschotrawensk	city	in
Perth Amboy|,s	perth-amboy	Perth Amboy	city	alone
Perth and Kinross	perth-and-kinross	Perth and Kinross	region	alone
Peruíbe	peruibe	Peruíbe	city	in
Perumbavoor	perumbavoor	Perumbavoor	city	in
Perumpavur	perumpavur	Perumpavur	city	in
Pervomays'kyy	pervomays-kyy	Perwomajskyj	city	in
Perwomajskyj	pervomays-kyy	Perwomajskyj	city	in
Pervomaysk	pervomaysk	Perwomajsk	city	in
Perwomajsk	pervomaysk	Perwomajsk	city	in
Pervouralsk|,s	pervouralsk	Perwouralsk	city	alone
Perwouralsk|,s	pervouralsk	Perwouralsk	city	alone
Pesaro	pesaro	Pesaro	city	in
Pesaro|,s und Urbino	pesaro-and-urbino	Pesaro und Urbino	region	alone
Pescara|,s	pescara	Pescara	city	alone
Pesqueira	pesqueira	Pesqueira	city	in
Pessac	pessac	Pessac	city	in
Pest	pest	Pest	region	in
Petah Tikva|,s	petah-tikva	Petah Tikva	city	alone
Petaling Jaya|,s	petaling-jaya	Petaling Jaya	city	alone
Petaluma	petaluma	Petaluma	city	in
Petapa|,s	petapa	Petapa	city	alone
Petare|,s	petare	Petare	city	alone
Petawawa	petawawa	Petawawa	city	in
Petén	peten	Petén	region	in
City of Peterborough|,s	peter	City of Peterborough	region	alone
Petergof	petergof	Peterhof	city	in
Peterhof	petergof	Peterhof	city	in
Peterhead	peterhead	Peterhead	city	in
Peterlee	peterlee	Peterlee	city	in
Petersburg	petersburg	Petersburg	city	in
Petershagen	petershagen	Petershagen	city	in
Petyon-Vil|,s	petionville	Pétionville	city	alone
Pétionville|,s	petionville	Pétionville	city	alone
Petlad	petlad	Petlad	city	in
Opština Petnjica|,s	petnjica	Petnjica	region	alone
Petnjica|,s	petnjica	Petnjica	region	alone
Petrich	petrich	Petrich	city	in
Petrila	petrila	Petrila	city	in
Petrodvorets	petrodvorets	Petrodworez	city	in
Petrodworez	petrodvorets	Petrodworez	city	in
Petrolina|,s	petrolina	Petrolina	city	alone
Petropavl|,s	petropavl	Petropawl	city	alone
Petropawl|,s	petropavl	Petropawl	city	alone
Petrópolis	petropolis	Petrópolis	city	alone
Petroşani	petrosani	Petroşani	city	in
Petroșani	petrosani	Petroşani	city	in
Petroúpolis	petroupolis	Petroúpolis	city	in
Petrovsk	petrovsk	Petrowsk	city	in
Petrowsk	petrovsk	Petrowsk	city	in
Petrovskaya	petrovskaya	Petrowskaja	city	in
Petrowskaja	petrovskaya	Petrowskaja	city	in
Pfaffenhofen|,s an der Ilm	pfaffenhofen-an-der-ilm	Pfaffenhofen an der Ilm	city	alone
Pflugerville	pflugerville	Pflugerville	city	in
Pfullingen|,s	pfullingen	Pfullingen	city	alone
Pfungstadt|,s	pfungstadt	Pfungstadt	city	alone
Phagwara|,s	phagwara	Phagwara	city	alone
Phalaborwa|,s	phalaborwa	Phalaborwa	city	alone
Phalodi	phalodi	Phalodi	city	in
Phaltan	phaltan	Phaltan	city	in
Phan Rang-Tháp Chàm|,s	phan-rang-thap-cham	Phan Rang-Tháp Chàm	city	alone
Phan Thiết|,s	phan-thiet	Phan Thiết	city	alone
Phangnga|,s	phang-nga	Phangnga	region	alone
Pharr	pharr	Pharr	city	in
Phattalung	phatthalung	Phattalung	city	in
Phatthalung	phatthalung	Phattalung	city	in
Phayao|,s	phayao	Phayao	region	alone
Phenix City|,s	phenix-city	Phenix City	city	alone
Phetchabun	phetchabun	Phetchabun	city	in
Phetchaburi	phetchaburi	Phetchaburi	city	in
Phichit	phichit	Phichit	city	in
Phitsanulok|,s	phitsanulok	Phitsanulok	city	alone
Phoenixville	phoenixville	Phoenixville	city	in
Phong Điền|,s	phong-dien	Phong Điền	city	alone
Phôngsali|,s	phongsali	Phôngsali	region	alone
Phongsali|,s	phongsaly	Phongsali	region	alone
Photharam	photharam	Photharam	city	in
Phra Phutthabat|,s	phra-phutthabat	Phra Phutthabat	city	alone
Phrae	phrae	Phrae	city	in
Phú Khương|,s	phu-khuong	Phú Khương	city	alone
Phủ Lý|,s	phu-ly	Phủ Lý	city	alone
Thành Phố Phủ Lý|,s	phu-ly	Phủ Lý	city	alone
Phú Quốc|,s	phu-quoc	Phú Quốc	city	alone
Phú Tho|,s	phu-tho	Phú Tho	region	alone
Phú Yên|,s	phu-yen	Phú Yên	region	alone
Phulbani	phulbani	Phulbani	city	in
Phultala	phultala	Phultala	city	in
Phumĭ Véal Srê|,s	phumi-veal-sre	Phumĭ Véal Srê	city	alone
Phusro|,s	phusro	Phusro	city	alone
Phuthaditjhaba	phuthaditjhaba	Phuthaditjhaba	city	in
Piacenza	piacenza	Piacenza	city	in
Plaisance	piacenza	Piacenza	city	in
Pianura	pianura	Pianura	city	in
Piaseczno	piaseczno	Piaseczno	city	in
Piasečnas	piaseczno	Piaseczno	city	in
Piatra Neamţ|,s	piatra-neamt	Piatra Neamţ	city	alone
Piatra Neamț|,s	piatra-neamt	Piatra Neamţ	city	alone
Piauí	piaui	Piauí	region	in
Picheng	picheng	Picheng	city	in
Pichincha|,s	pichincha	Pichincha	region	alone
Pickering	pickering	Pickering	city	in
Pickerington	pickerington	Pickerington	city	in
Picnic Point-North Lynnwood|,s	picnic-point-north-lynnwood	Picnic Point-North Lynnwood	city	alone
Pico Rivera|,s	pico-rivera	Pico Rivera	city	alone
Picos	picos	Picos	city	in
Picsi	picsi	Picsi	city	in
Piedade	piedade	Piedade	city	in
Piedecuesta	piedecuesta	Piedecuesta	city	in
Piedras Negras	piedras-negras	Piedras Negras	city	alone
Pekarai	piekary-slaskie	Piekary Śląskie	city	in
Piekary Śląskie|,s	piekary-slaskie	Piekary Śląskie	city	alone
Piendamo	piendamo	Piendamo	city	in
Pierrefitte-sur-Seine|,s	pierrefitte-sur-seine	Pierrefitte-sur-Seine	city	alone
Piešťany	piestany	Piešťany	city	in
Pietermaritzburg|,s	pietermaritzburg	Pietermaritzburg	city	alone
Pihani	pihani	Pihani	city	in
Pikesville	pikesville	Pikesville	city	in
Pikine|,s	pikine	Pikine	city	alone
Piéła	pila	Piła	city	in
Piła	pila	Piła	city	in
Pila	pila-ph	Pila	city	in
Pilani	pilani	Pilani	city	in
Pilar	pilar	Pilar	city	no
Pilibangan	pilibangan	Pilibangan	city	in
Pilibhit|,s	pilibhit	Pilibhit	city	alone
Pililla	pililla	Pililla	city	in
Pilkhuwa	pilkhuwa	Pilkhuwa	city	in
Pimenta Bueno|,s	pimenta-bueno	Pimenta Bueno	city	alone
Pimpri|,s	pimpri	Pimpri	city	alone
Pinamalayan	pinamalayan	Pinamalayan	city	in
Pindamonhangaba|,s	pindamonhangaba	Pindamonhangaba	city	alone
Pindi Bhattian|,s	pindi-bhattian	Pindi Bhattian	city	alone
Pindi Gheb|,s	pindi-gheb	Pindi Gheb	city	alone
Pindiga|,s	pindiga	Pindiga	city	alone
Pine Bluff|,s	pine-bluff	Pine Bluff	city	alone
Pine Hills	pine-hills	Pine Hills	city	alone
Pinecrest	pinecrest	Pinecrest	city	in
Pineda	pineda-de-mar	Pineda de Mar	city	in
Pineda de Mar|,s	pineda-de-mar	Pineda de Mar	city	alone
Pinehurst	pinehurst	Pinehurst	city	in
Pinellas Park|,s	pinellas-park	Pinellas Park	city	alone
Pignerol	pinerolo	Pinerolo	city	in
Pinerolo	pinerolo	Pinerolo	city	in
Pinetown|,s	pinetown	Pinetown	city	alone
Pinewood	pinewood	Pinewood	city	in
Pingdingshan|,s	pingdingshan	Pingdingshan	city	alone
Tekshi choqqiliq tagh shehiri|,s	pingdingshan	Pingdingshan	city	alone
Pingdu	pingdu	Pingdu	city	in
Pingli	pingli	Pingli	city	in
Pingliang|,s	pingliang	Pingliang	city	alone
Pingnan	pingnan	Pingnan	city	in
Pingshan|,s	pingshan	Pingshan	city	alone
Pingtung|,s	pingtung	Pingtung	region	alone
Pingxiang|,s	pingxiang	Pingxiang	city	alone
Pingyao	pingyao-county	Pingyao	city	in
Pingyao County|,s	pingyao-county	Pingyao	city	alone
Pin’yao	pingyao-county	Pingyao	city	in
Pingyi	pingyi	Pingyi	city	in
Pingyin	pingyin	Pingyin	city	in
Pingzhuang	pingzhuang	Pingzhuang	city	in
Pinhais	pinhais	Pinhais	city	alone
Pinheiro	pinheiro	Pinheiro	city	no
Pinjaur	pinjaur	Pinjaur	city	in
Pinner	pinner	Pinner	city	in
Pinole	pinole	Pinole	city	in
Pinsk|,s	pinsk	Pinsk	city	alone
Pinto	pinto	Pinto	city	in
Pioltello	pioltello	Pioltello	city	in
Piombino	piombino	Piombino	city	in
Petrakavas	piotrkow-trybunalski	Piotrków Trybunalski	city	in
Piotrkow Trybunalski|,s	piotrkow-trybunalski	Piotrków Trybunalski	city	alone
Piotrków Trybunalski|,s	piotrkow-trybunalski	Piotrków Trybunalski	city	alone
Pipar	pipar	Pipar	city	in
Piqua	piqua	Piqua	city	in
Pir Jo Goth|,s	pir-jo-goth	Pir Jo Goth	city	alone
Pir Mahal|,s	pir-mahal	Pir Mahal	city	alone
Piracaia	piracaia	Piracaia	city	in
Piracicaba|,s	piracicaba	Piracicaba	city	alone
Piraju	piraju	Piraju	city	in
Khaneh	piranshahr	Piranschahr	city	in
Piranschahr	piranshahr	Piranschahr	city	in
Piranshahr	piranshahr	Piranschahr	city	in
Pirapora	pirapora	Pirapora	city	in
Piraquara	piraquara	Piraquara	city	in
Pirassununga	pirassununga	Pirassununga	city	in
Piravam	piravam	Piravam	city	in
Pirgaaj	pirgaaj	Pirgaaj	city	in
Piripiri	piripiri	Piripiri	city	in
Píritu	piritu	Píritu	city	in
Pirkanmaa|,s	pirkanmaa	Pirkanmaa	region	alone
Piro	piro	Piro	city	in
Pirojpur	pirojpur	Pirojpur	city	in
Pirot	pirot	Pirot	city	in
Piscataway	piscataway	Piscataway	city	in
Piscinola	piscinola	Piscinola	city	in
Pisco	pisco	Pisco	city	in
Písek	pisek	Písek	city	in
Pishva	pishva	Pishva	city	in
Piskent	piskent	Piskent	city	in
Pistoia	pistoia	Pistoia	city	in
Pita	pita	Pita	region	in
Pita Kotte|,s	pita-kotte	Pita Kotte	city	alone
Pitalito	pitalito	Pitalito	city	in
Pitangueiras	pitangueiras	Pitangueiras	city	in
Pitcairn	pitcairn	Pitcairn	city	in
Pitesk|,s	pitesti	Pitesk	city	alone
Piteşti|,s	pitesti	Pitesk	city	alone
Pitești|,s	pitesti	Pitesk	city	alone
Pithampur	pithampur	Pithampur	city	in
Pithapuram	pithapuram	Pithapuram	city	in
Pithoragarh	pithoragarh	Pithoragarh	city	in
Piti	piti	Piti	region	in
Piton Saint-Leu|,s	piton-saint-leu	Piton Saint-Leu	city	alone
Pitsea	pitsea	Pitsea	city	in
Pitt Meadows	pitt-meadows	Pitt Meadows	city	alone
Pittsburg	pittsburg	Pittsburg	city	in
Pittsfield	pittsfield	Pittsfield	city	in
Piuí	piui	Piuí	city	in
Piura|,s	piura	Piura	city	alone
Pivijay	pivijay	Pivijay	city	in
Pizhou|,s	pizhou	Pizhou	city	alone
Placentia	placentia	Placentia	city	in
Placetas	placetas	Placetas	city	in
Plaines Wilhems	plaines-wilhems	Plaines Wilhems	region	alone
Plainfield	plainfield	Plainfield	city	in
Plainview	plainview	Plainview	city	in
Plainville	plainville	Plainville	city	in
Plaisir	plaisir	Plaisir	city	in
Planaltina|,s	planaltina	Planaltina	city	alone
Planeta Rica|,s	planeta-rica	Planeta Rica	city	alone
Planken	planken	Planken	region	no
Plantation	plantation	Plantation	city	in
Plaridel	plaridel	Plaridel	city	in
Plasencia	plasencia	Plasencia	city	in
Plasència	plasencia	Plasencia	city	in
Plateau-Central|,s	plateau-central	Plateau-Central	region	alone
Plattsburgh	plattsburgh	Plattsburgh	city	in
Plav	plav	Plav	region	in
Playa del Carmen|,s	playa-del-carmen	Playa del Carmen	city	alone
Playas	playas	Playas	city	in
Pleasant Grove|,s	pleasant-grove	Pleasant Grove	city	alone
Pleasant Hill|,s	pleasant-hill	Pleasant Hill	city	alone
Pleasant Prairie|,s	pleasant-prairie	Pleasant Prairie	city	alone
Pleasanton	pleasanton	Pleasanton	city	in
Pleasantville	pleasantville	Pleasantville	city	in
Plei Cu|,s	pleiku	Plei Cu	city	alone
Pleiku|,s	pleiku	Plei Cu	city	alone
Plây Cu|,s	pleiku	Plei Cu	city	alone
Plettenberg Bay|,s	plettenberg-bay	Plettenberg Bay	city	alone
Pleven|,s	pleven	Plewen	city	alone
Plewen|,s	pleven	Plewen	city	alone
Pljevlja|,s	pljevlja	Pljevlja	region	alone
Plockas	plock	Płock	city	alone
Płock|,s	plock	Płock	city	alone
Ploieşti|,s	ploiesti	Ploieşti	city	alone
Ploiești|,s	ploiesti	Ploieşti	city	alone
Plottier	plottier	Plottier	city	in
Plum	plum	Plum	city	in
Plumbon|,s	plumbon	Plumbon	city	alone
Plumstead	plumstead	Plumstead	city	in
Plužine|,s	pluzine	Plužine	region	alone
Plymstock	plymstock	Plymstock	city	in
Plzeň-sever|,s	plzen-north	Plzeň-sever	region	alone
Plzeň-jih|,s	plzen-south	Plzeň-jih	region	alone
Plzeňský kraj|,s	plzensky	Plzeňský kraj	region	alone
Pilsner|,s	plzensky-kraj	Pilsner	region	alone
Poá	poa	Poá	city	no
Pobé	pobe	Pobé	city	in
Pocatello	pocatello	Pocatello	city	in
Pocito	pocito	Pocito	city	in
Poções	pocoes	Poções	city	in
Poços de Caldas	pocos-de-caldas	Poços de Caldas	city	alone
Podilsk	podilsk	Podilsk	city	in
Podlachien|,s	podlachia	Podlachien	region	alone
Podolsk|,s	podolsk	Podolsk	city	alone
Podjevë	podujevo	Podujevo	city	in
Podujevo	podujevo	Podujevo	city	in
Podunavlje|,s	podunavlje	Podunavlje	region	alone
Pogradec	pogradec	Pogradec	city	in
Pogradeci	pogradec	Pogradec	city	in
Pohang|,s	pohang	Pohang	city	alone
Poinciana	poinciana	Poinciana	city	in
Pointe-Claire|,s	pointe-claire	Pointe-Claire	city	alone
Paoy Paet|,s	poipet	Poipet	city	alone
Poipet	poipet	Poipet	city	in
Poissy	poissy	Poissy	city	in
Poitiers	poitiers	Poitiers	city	in
Pochwistnewo	pokhvistnevo	Pochwistnewo	city	in
Pokhvistnevo	pokhvistnevo	Pochwistnewo	city	in
Pokrov	pokrov	Pokrow	city	in
Pokrow	pokrov	Pokrow	city	in
Krasnoarmijsk	pokrovsk	Krasnoarmijsk	city	in
Pokrovsk	pokrovsk	Krasnoarmijsk	city	in
Polangui	polangui	Polangui	city	in
Polatlı	polatli	Polatlı	city	in
Polatsk	polatsk	Polazk	city	in
Polazk	polatsk	Polazk	city	in
Polavaram	polavaram	Polavaram	city	in
Polevskoy	polevskoy	Polewskoi	city	in
Polewskoi	polevskoy	Polewskoi	city	in
Polewali	polewali	Polewali	city	in
Polichni	polichni	Polichni	city	in
Pollachi	pollachi	Pollachi	city	in
Polomolok	polomolok	Polomolok	city	in
Polonnaruwa|,s	polonnaruwa	Polonnaruwa	region	alone
Polur	polur	Polur	city	in
Polysayevo	polysayevo	Polyssajewo	city	in
Polyssajewo	polysayevo	Polyssajewo	city	in
Pomeroon-Supenaam|,s	pomeroon-supenaam	Pomeroon-Supenaam	region	alone
Pomigliano d'Arco	pomigliano-d-arco	Pomigliano d'Arco	city	alone
Pomona|,s	pomona	Pomona	city	alone
Pomoravlje|,s	pomoravlje	Pomoravlje	region	alone
Pompano Beach|,s	pompano-beach	Pompano Beach	city	alone
Pompéu	pompeu	Pompéu	city	in
Pohnpei	ponape	Pohnpei	city	in
Ponape	ponape	Pohnpei	city	in
Ponca City|,s	ponca-city	Ponca City	city	alone
Ponders End|,s	ponders-end	Ponders End	city	alone
Ponferrada	ponferrada	Ponferrada	city	in
Poni	poni	Poni	region	in
Ponmana	ponmana	Ponmana	city	in
Ponnani|,s	ponnani	Ponnani	city	alone
Ponnur	ponnur	Ponnur	city	in
Ponnuru	ponnuru	Ponnuru	city	in
Ponorogo	ponorogo	Ponorogo	city	in
Ponta Grossa|,s	ponta-grossa	Ponta Grossa	city	alone
Ponta Porã|,s	ponta-pora	Ponta Porã	city	alone
Pontal	pontal	Pontal	city	in
Pontault-Combault|,s	pontault-combault	Pontault-Combault	city	alone
Ponte de Lima|,s	ponte-de-lima	Ponte de Lima	city	alone
Ponte Nova|,s	ponte-nova	Ponte Nova	city	alone
Ponte Vedra Beach|,s	ponte-vedra-beach	Ponte Vedra Beach	city	alone
Pontefract	pontefract	Pontefract	city	in
Pontes e Lacerda|,s	pontes-e-lacerda	Pontes e Lacerda	city	alone
Pontevedra	pontevedra	Pontevedra	city	in
Pontiac	pontiac	Pontiac	city	no
Pontian Kechil|,s	pontian-kechil	Pontian Kechil	city	alone
Pontianak|,s	pontianak	Pontianak	city	alone
Ponticelli	ponticelli	Ponticelli	city	in
Pontoise	pontoise	Pontoise	city	in
Pontypool	pontypool	Pontypool	city	in
Pontypridd	pontypridd	Pontypridd	city	in
Pool	pool	Pool	region	in
Poole	poole	Poole	city	no
Pooler	pooler	Pooler	city	in
Poonamalle	poonamalle	Poonamalle	city	in
Pop	pop	Pop	city	no
Popasna	popasnaya	Popasna	city	in
Popasnaya	popasnaya	Popasna	city	in
Popayán|,s	popayan	Popayán	city	alone
Poplar Bluff|,s	poplar-bluff	Poplar Bluff	city	alone
Popondetta	popondetta	Popondetta	city	in
Poprad	poprad	Poprad	city	in
Porangatu	porangatu	Porangatu	city	in
Porbandar|,s	porbandar	Porbandar	city	alone
Pordenone	pordenone	Pordenone	city	in
Björneborg	pori	Pori	city	in
Pori	pori	Pori	city	in
Porirua	porirua	Porirua	city	in
Porlamar|,s	porlamar	Porlamar	city	alone
Porsa	porsa	Porsa	city	in
Porsgrunn	porsgrunn	Porsgrunn	city	in
Port Alberni|,s	port-alberni	Port Alberni	city	alone
Port Alfred|,s	port-alfred	Port Alfred	city	alone
Port Angeles	port-angeles	Port Angeles	city	alone
Port Arthur|,s	port-arthur	Port Arthur	city	alone
Port Blair|,s	port-blair	Port Blair	city	alone
Port Charlotte|,s	port-charlotte	Port Charlotte	city	alone
Port Chester|,s	port-chester	Port Chester	city	alone
Port Colborne|,s	port-colborne	Port Colborne	city	alone
Port Coquitlam|,s	port-coquitlam	Port Coquitlam	city	alone
Port-de-Paix	port-de-paix	Port-de-Paix	city	alone
Pòdepè|,s	port-de-paix	Port-de-Paix	city	alone
Port Dickson|,s	port-dickson	Port Dickson	city	alone
Port Erin|,s	port-erin	Port Erin	region	alone
Purt Çhiarn|,s	port-erin	Port Erin	region	alone
Port Glasgow|,s	port-glasgow	Port Glasgow	city	alone
Port Hercule|,s	port-hercules	Port Hercule	region	alone
Port Hueneme|,s	port-hueneme	Port Hueneme	city	alone
Port Huron|,s	port-huron	Port Huron	city	alone
Port Macquarie|,s	port-macquarie	Port Macquarie	city	alone
Port Moody|,s	port-moody	Port Moody	city	alone
Port-of-Spain|,s	port-of-spain	Port of Spain	city	alone
Port Orange|,s	port-orange	Port Orange	city	alone
Port Richmond|,s	port-richmond	Port Richmond	city	alone
Port Safaga|,s	port-safaga	Safaga	city	alone
Safaga	port-safaga	Safaga	city	in
Port Saint Lucie|,s	port-saint-lucie	Port Saint Lucie	city	alone
Port Shepstone|,s	port-shepstone	Port Shepstone	city	alone
Port St Mary|,s	port-st-mary	Port St Mary	region	alone
Purt le Moirrey|,s	port-st-mary	Port St Mary	region	alone
Bur Sudan|,s	port-sudan	Port Sudan	city	alone
Port Washington|,s	port-washington	Port Washington	city	alone
Porta Westfalica|,s	porta-westfalica	Porta Westfalica	city	alone
Portadown	portadown	Portadown	city	in
Portage	portage	Portage	city	in
Portalegre|,s	portalegre	Portalegre	region	alone
Porterville	porterville	Porterville	city	in
Porthcawl	porthcawl	Porthcawl	city	in
Portici	portici	Portici	city	in
Pórticos de San Antonio|,s	porticos-de-san-antonio	Pórticos de San Antonio	city	alone
Portimao	portimao	Portimao	city	in
Portimão	portimao	Portimao	city	in
Portishead	portishead	Portishead	city	in
Portmore|,s	portmore	Portmore	city	alone
Porto Feliz	porto-feliz	Porto Feliz	city	alone
Porto Ferreira|,s	porto-ferreira	Porto Ferreira	city	alone
Porto Novo|,s	porto-novo	Porto-Novo	city	alone
Porto Seguro|,s	porto-seguro	Porto Seguro	city	alone
Porto União|,s	porto-uniao	Porto União	city	alone
Porto Velho|,s	porto-velho	Porto Velho	city	alone
Portoviejo|,s	portoviejo	Portoviejo	city	alone
Portslade	portslade	Portslade	city	in
Portsmouth Heights	portsmouth-heights	Portsmouth Heights	city	alone
Portugalete	portugalete	Portugalete	city	in
Portuguesa|,s	portuguesa	Portuguesa	region	alone
Porur	porur	Porur	city	in
Borgå	porvoo	Porvoo	city	in
Porvoo	porvoo	Porvoo	city	in
Posadas	posadas	Posadas	city	alone
Poso	poso	Poso	city	in
Postmasburg	postmasburg	Postmasburg	city	in
Pôsto Fiscal Rolim de Moura|,s	posto-fiscal-rolim-de-moura	Pôsto Fiscal Rolim de Moura	city	alone
Potaro-Siparuni|,s	potaro-siparuni	Potaro-Siparuni	region	alone
Potchefstroom|,s	potchefstroom	Potchefstroom	city	alone
Potenza	potenza	Potenza	city	in
Potiskum	potiskum	Potiskum	city	in
Potosí|,s	potosi	Potosí	city	alone
Potters Bar|,s	potters-bar	Potters Bar	city	alone
Pottstown	pottstown	Pottstown	city	in
Poughkeepsie	poughkeepsie	Poughkeepsie	city	in
Poulton-le-Fylde|,s	poulton-le-fylde	Poulton-le-Fylde	city	alone
Pouso Alegre|,s	pouso-alegre	Pouso Alegre	city	alone
Považská Bystrica|,s	povazska-bystrica	Považská Bystrica	city	alone
Póvoa de Santa Iria|,s	povoa-de-santa-iria	Póvoa de Santa Iria	city	alone
Póvoa de Varzim|,s	povoa-de-varzim	Póvoa de Varzim	city	alone
Poway	poway	Poway	city	in
Powys	powys	Powys	region	in
Poyang	poyang	Poyang	city	in
Poikowski	poykovskiy	Poikowski	city	in
Poykovskiy	poykovskiy	Poikowski	city	in
Poza Rica de Hidalgo|,s	poza-rica-de-hidalgo	Poza Rica de Hidalgo	city	alone
Pozsarevác	pozarevac	Požarevac	city	in
Požarevac	pozarevac	Požarevac	city	in
Požega-Slawonien|,s	pozega-slavonia	Požega-Slawonien	region	alone
Pozuelo de Alarcón|,s	pozuelo-de-alarcon	Pozuelo de Alarcón	city	alone
Pouzzoles	pozzuoli	Pozzuoli	city	in
Pozzuoli	pozzuoli	Pozzuoli	city	in
Prabumulih|,s	prabumulih	Prabumulih	city	alone
Prachatice	prachatice	Prachatice	region	alone
Prachin Buri|,s	prachin-buri	Prachin Buri	city	alone
Prachuap Khiri Khan|,s	prachuap-khiri-khan	Prachuap Khiri Khan	city	alone
Pradera	pradera	Pradera	city	in
Praga Północ|,s	praga-polnoc	Praga Północ	city	alone
Praga Południe|,s	praga-poludnie	Praga Południe	city	alone
Praha-východ|,s	prague-east	Praha-východ	region	alone
Praha-západ|,s	prague-west	Praha-západ	region	alone
Prahova|,s	prahova	Prahova	region	alone
Praia Grande|,s	praia-grande	Praia Grande	city	alone
Prairie Village|,s	prairie-village	Prairie Village	city	alone
Prairieville	prairieville	Prairieville	city	in
Pran Buri|,s	pran-buri	Pran Buri	city	alone
Pratapgarh	pratapgarh	Pratapgarh	city	in
Prato	prato	Prato	city	no
Prattville	prattville	Prattville	city	in
Praya	praya	Praya	city	in
Khétt Preăh Seihânŭ|,s	preah-sihanouk	Preah Sihanouk	region	alone
Preah Sihanouk|,s	preah-sihanouk	Preah Sihanouk	region	alone
Preah Vihear|,s	preah-vihear	Preah Vihear	region	alone
Premià de Mar|,s	premia-de-mar	Premià de Mar	city	alone
Přerov	prerov	Přerov	city	in
Prescot	prescot	Prescot	city	in
Prescott	prescott	Prescott	city	in
Prescott Valley|,s	prescott-valley	Prescott Valley	city	alone
Presidencia Roque Sáenz Peña|,s	presidencia-roque-saenz-pena	Presidencia Roque Sáenz Peña	city	alone
Presidente Dutra|,s	presidente-dutra	Presidente Dutra	city	alone
Presidente Epitácio|,s	presidente-epitacio	Presidente Epitácio	city	alone
Presidente Franco|,s	presidente-franco	Presidente Franco	city	alone
Presidente Hayes	presidente-hayes	Presidente Hayes	region	alone
Presidente Prudente|,s	presidente-prudente	Presidente Prudente	city	alone
Presidente Venceslau|,s	presidente-venceslau	Presidente Venceslau	city	alone
Prešov	presov	Prešov	city	in
Prešovský kraj|,s	presovsky-kraj	Prešovský kraj	region	alone
Prešovský|,s	presovsky-kraj	Prešovský kraj	region	alone
Prestatyn	prestatyn	Prestatyn	city	in
Prestea	prestea	Prestea	city	in
Prestwich	prestwich	Prestwich	city	in
Prey Veng|,s	prey-veng	Prey Veng	city	alone
Příbram	pribram	Příbram	city	in
Prichard	prichard	Prichard	city	in
Prievidza	prievidza	Prievidza	city	in
Prijedor	prijedor	Prijedor	city	in
Prilep	prilep	Prilep	city	in
Primorje-Gorski kotar|,s	primorje-gorski-kotar	Primorje-Gorski kotar	region	alone
Primorski krai|,s	primorskiy-kray	Primorski krai	region	alone
Primorsko-Achtarsk|,s	primorsko-akhtarsk	Primorsko-Achtarsk	city	alone
Primorsko-Akhtarsk|,s	primorsko-akhtarsk	Primorsko-Achtarsk	city	alone
Primorsko-Axtarsk|,s	primorsko-akhtarsk	Primorsko-Achtarsk	city	alone
Primorje|,s	primorsky	Primorje	region	alone
Ilha do Príncipe|,s	principe	Príncipe	region	alone
Príncipe|,s	principe	Príncipe	region	alone
Priština|,s	pristina	Pristina	city	alone
Pristina Districte|,s	pristina-districte	Pristina Districte	region	alone
Privolzhskiy	privolzhskiy	Priwolschski	city	in
Priwolschski	privolzhskiy	Priwolschski	city	in
Probolinggo|,s	probolinggo	Probolinggo	city	alone
Proddatur|,s	proddatur	Proddatur	city	alone
Progreso	progreso	Progreso de Castro	city	no
Progreso de Castro|,s	progreso	Progreso de Castro	city	alone
Prochladny	prokhladnyy	Prochladny	city	in
Prokhladnyy	prokhladnyy	Prochladny	city	in
Prokop'yevsk	prokop-yevsk	Prokopjewsk	city	alone
Prokopjewsk|,s	prokop-yevsk	Prokopjewsk	city	alone
Prokuplje	prokuplje	Prokuplje	city	in
Prome|,s	prome	Prome	city	alone
Pye	prome	Prome	city	no
Promissão	promissao	Promissão	city	in
Prosper	prosper	Prosper	city	no
Prossnitz	prostejov	Prossnitz	city	in
Prostějov	prostejov	Prossnitz	city	in
Protvino	protvino	Protwino	city	in
Protwino	protvino	Protwino	city	in
Provence-Alpes-Côte d’Azur	provence-alpes-cote-d-azur	Provence-Alpes-Côte d’Azur	region	alone
Prunedale	prunedale	Prunedale	city	in
Pruszków	pruszkow	Pruszków	city	in
Pruškuvas	pruszkow	Pruszków	city	in
Pryluky	pryluky	Pryluky	city	in
Peremyšlis	przemysl	Przemyśl	city	in
Przemyśl	przemysl	Przemyśl	city	in
Pleskau|,s	pskov	Pskow	city	alone
Pless	pszczyna	Pless	city	in
Pszczyna	pszczyna	Pless	city	in
Pščyna	pszczyna	Pless	city	in
Ptolemaida	ptolemaida	Ptolemaida	city	in
Pu’an	pu-an	Pu’an	city	in
Tszyan’ge	pu-an	Pu’an	city	in
Pubal	pubal	Pubal	city	in
Pucallpa|,s	pucallpa	Pucallpa	city	alone
Pucheng	pucheng	Pucheng	city	in
Puchheim|,s	puchheim	Puchheim	city	alone
Puchuan	puchuan	Puchuan	city	in
Pucón	pucon	Pucón	city	in
Pudsey	pudsey	Pudsey	city	in
Pondicherry|,s	puducherry	Pondicherry	city	alone
Puducherry|,s	puducherry	Pondicherry	city	alone
Pudukkottai|,s	pudukkottai	Pudukkottai	city	alone
Pueblo|,s	pueblo	Pueblo	city	alone
Pueblo West|,s	pueblo-west	Pueblo West	city	alone
Puente Alto|,s	puente-alto	Puente Alto	city	alone
Puente-Genil|,s	puente-genil	Puente-Genil	city	alone
Puerto de la Cruz	puerto-de-la-cruz	Puerto de la Cruz	city	alone
Puerto del Carmen|,s	puerto-del-carmen	Puerto del Carmen	city	alone
Puerto del Rosario|,s	puerto-del-rosario	Puerto del Rosario	city	alone
Puerto Francisco de Orellana|,s	puerto-francisco-de-orellana	Puerto Francisco de Orellana	city	alone
Puertollano	puertollano	Puertollano	city	in
Pugachev	pugachev	Pugatschew	city	in
Pugatschew	pugachev	Pugatschew	city	in
Pujali	pujali	Pujali	city	in
Pukapuka|,s	pukapuka	Pukapuka	region	alone
Pukekohe East|,s	pukekohe-east	Pukekohe East	city	alone
Pul-e Khumri|,s	pul-e-khumri	Pul-e Khumri	city	alone
Pulandian|,s	pulandian	Pulandian	city	alone
Pulavai	pulawy	Puławy	city	in
Puławy	pulawy	Puławy	city	in
Pulgaon	pulgaon	Pulgaon	city	in
Pulheim|,s	pulheim	Pulheim	city	alone
Puli	puli	Puli	city	in
Pulilan	pulilan	Pulilan	city	in
Pulivendla	pulivendla	Pulivendla	city	in
Puliyankudi	puliyankudi	Puliyankudi	city	in
Pullman	pullman	Pullman	city	in
Pully	pully	Pully	city	in
Pulong Santa Cruz	pulong-santa-cruz	Pulong Santa Cruz	city	alone
Pulupandan	pulupandan	Pulupandan	city	in
Punaauia	punaauia	Punaauia	city	in
Punakha|,s	punakha	Punakha	region	alone
Punalur	punalur	Punalur	city	in
Punasa|,s	punasa	Punasa	city	alone
Punch	punch	Punch	city	in
Punganuru	punganuru	Punganuru	city	in
Puning|,s	puning	Puning	city	alone
P’u-ning-hsien	puning	Puning	city	alone
Punta Alta|,s	punta-alta	Punta Alta	city	alone
Punta Cana|,s	punta-cana	Punta Cana	city	alone
Punta Cardón|,s	punta-cardon	Punta Cardón	city	alone
Punta De Maisi|,s	punta-de-maisi	Punta De Maisi	city	alone
Punta de Mata|,s	punta-de-mata	Punta de Mata	city	alone
Punta de Piedras	punta-de-piedras	Punta de Piedras	city	alone
Punta Gorda|,s	punta-gorda	Punta Gorda	city	alone
Punta Gorda Isles	punta-gorda-isles	Punta Gorda Isles	city	alone
Puntarenas	puntarenas	Puntarenas	city	in
Punto Fijo|,s	punto-fijo	Punto Fijo	city	alone
Puqi	puqi	Puqi	city	in
Puranpur	puranpur	Puranpur	city	in
Purbalingga	purbalingga	Purbalingga	city	in
Puri	puri	Puri	city	no
Purísima de Bustos	purisima-de-bustos	Purísima de Bustos	city	alone
Purley	purley	Purley	city	in
Purmerein	purmerend	Purmerend	city	in
Purmerend	purmerend	Purmerend	city	in
Purna	purna	Purna	city	in
Purnia|,s	purnia	Purnia	city	alone
Purral	purral	Purral	city	in
Pursat	pursat	Pursat	city	in
Puruándiro	puruandiro	Puruándiro	city	in
Puruliya|,s	puruliya	Puruliya	city	alone
Purwakarta|,s	purwakarta	Purwakarta	city	alone
Entwicklungsregion Ost|,s	purwanchal	Entwicklungsregion Ost	region	alone
Purwodadi Grobogan|,s	purwodadi-grobogan	Purwodadi Grobogan	city	alone
Purwodadi|,s	purwodadi-grobogan	Purwodadi Grobogan	city	alone
Purwokerto|,s	purwokerto	Purwokerto	city	alone
Pusad	pusad	Pusad	city	in
Puschkin	pushkin	Puschkin	city	no
Pushkin	pushkin	Puschkin	city	no
Puschkino|,s	pushkino	Puschkino	city	alone
Pushkino|,s	pushkino	Puschkino	city	alone
Puşkino|,s	pushkino	Puschkino	city	alone
Putatan	putatan	Putatan	city	in
Puteaux	puteaux	Puteaux	city	in
Puthia|,s	puthia	Puthia	city	alone
Putian|,s	putian	Putian	city	alone
Putyen shehiri|,s	putian	Putian	city	alone
Putra Heights	putra-heights	Putra Heights	city	alone
Putrajaya	putrajaya	Putrajaya	city	in
Puttalam	puttalam	Puttalam	city	in
Püttlingen|,s	puttlingen	Püttlingen	city	alone
Puttur	puttur	Puttur	city	in
Putumayo|,s	putumayo	Putumayo	region	alone
Puy-de-Dôme|,s	puy-de-dome	Puy-de-Dôme	region	alone
Puyallup	puyallup	Puyallup	city	in
Puyang|,s	puyang	Puyang	city	alone
Puyang Chengguanzhen|,s	puyang-chengguanzhen	Puyang Chengguanzhen	city	alone
Pwani	pwani	Pwani	region	in
Pyapon	pyapon	Pyapon	city	in
Pyin Oo Lwin|,s	pyin-oo-lwin	Pyin Oo Lwin	city	alone
Pyinmana	pyinmana	Pyinmana	city	in
Pyrénées-Atlantiques	pyrenees-atlantiques	Pyrénées-Atlantiques	region	alone
Pyrénées-Orientales	pyrenees-orientales	Pyrénées-Orientales	region	alone
Pyt-Jach|,s	pyt-yakh	Pyt-Jach	city	alone
Pyt-Yakh|,s	pyt-yakh	Pyt-Jach	city	alone
Pyu	pyu	Pyu	city	no
Qa’en	qa-en	Qa’en	city	in
Qaasuitsup Kommunia|,s	qaasuitsup	Qaasuitsup Kommunia	region	alone
Qabis	qabis	Qabis	region	in
Qacha's Nek|,s	qacha-s-nek	Qacha's Nek	city	alone
Qacha’s Nek|,s	qacha-s-nek-ls	Qacha’s Nek	region	alone
Qahderijan	qahderijan	Qahderijan	city	in
Qalqilya|,s	qalqilya	Qalqilya	region	alone
Qalqilyah	qalqilyah	Qalqilyah	city	in
Qalyub|,s	qalyub	Qalyub	city	alone
Qalyubia|,s	qalyubia	Qalyubia	region	alone
Chapchal|,s	qapqal	Qapqal	city	alone
Qapqal|,s	qapqal	Qapqal	city	alone
Qaraçuxur	qaracuxur	Qaraçuxur	city	in
Qarah Zia’ od Din|,s	qarah-zia-od-din	Qarah Zia’ od Din	city	alone
Qarchak|,s	qarchak	Qarchak	city	alone
Qarek	qarek	Qarek	city	in
Qarək	qarek	Qarek	city	in
Qarshi|,s	qarshi	Qarshi	city	alone
Qashqadaryo|,s	qashqadaryo	Qashqadaryo	region	alone
Qasr-e-Qand|,s	qasr-e-qand	Qasr-e-Qand	city	alone
Qayroqqum	qayroqqum	Qayroqqum	city	in
Qazvin|,s	qazvin	Qazvin	city	alone
Qena	qena	Qena	region	in
Qeqertalik|,s	qeqertalik	Qeqertalik	region	alone
Qeqqata Kommunia|,s	qeqqata	Qeqqata Kommunia	region	alone
Qeshm	qeshm	Qeshm	city	in
Qianjiang|,s	qianjiang	Qianjiang	city	alone
Qianliu	qianliu	Qianliu	city	in
Qiaoguan	qiaoguan	Qiaoguan	city	in
Qiaotou|,s	qiaotou	Qiaotou	city	alone
Kebili|,s	qibili	Qibili	region	alone
Qibili|,s	qibili	Qibili	region	alone
Qibray	qibray	Qibray	city	in
Qilian	qilian	Qilian	city	in
Qina	qina	Qina	city	in
Qincheng	qincheng	Qincheng	city	in
Qing’an	qing-an	Qing’an	city	in
Qingfu	qingfu	Qingfu	city	in
Qinggang	qinggang	Qinggang	city	in
Ch’i-shui	qingquan	Qingquan	city	alone
Qingquan	qingquan	Qingquan	city	in
Qingshanquan	qingshanquan	Qingshanquan	city	in
Qingshizui	qingshizui	Qingshizui	city	in
Qingshuping	qingshuping	Qingshuping	city	in
Qingyang|,s	qingyang	Qingyang	city	alone
Qingyuan|,s	qingyuan	Qingyuan	city	alone
Qingzhou|,s	qingzhou	Qingzhou	city	alone
Chinxuangdaw shehiri|,s	qinhuangdao	Qinhuangdao	city	alone
Ch’in-huang-tao	qinhuangdao	Qinhuangdao	city	alone
Qinhuangdao|,s	qinhuangdao	Qinhuangdao	city	alone
Qinnan	qinnan	Qinnan	city	in
Qinzhou|,s	qinzhou	Qinzhou	city	alone
Qionghai|,s	qionghai	Qionghai	city	alone
Qionghu	qionghu	Qionghu	city	in
Yüankiang-hsien|,s	qionghu	Qionghu	city	alone
Qiongshan	qiongshan	Qiongshan	city	in
Qipan	qipan	Qipan	city	in
Qiqihar|,s	qiqihar	Qiqihar	city	alone
Kirjat Jam|,s	qiryat-yam	Kirjat Jam	city	alone
Qiryat Yam|,s	qiryat-yam	Kirjat Jam	city	alone
Ch’i-men-hsien	qishan	Qishan	city	alone
Qishan	qishan	Qishan	city	in
Qitaihe|,s	qitaihe	Qitaihe	city	alone
Qiuji	qiuji	Qiuji	city	in
Qo'rg'ontepa	qo-rg-ontepa	Qo'rg'ontepa	city	in
Qŭrghontepa	qo-rg-ontepa	Qo'rg'ontepa	city	in
Qom	qom	Ghom	city	no
Qorveh	qorveh	Qorveh	city	in
Qoryooley	qoryooley	Qoryooley	city	in
Quân Đức Thinh|,s	quan-duc-thinh	Quân Đức Thinh	city	alone
Quảng Bình|,s	quang-binh	Quảng Bình	region	alone
Quảng Nam|,s	quang-nam	Quảng Nam	region	alone
Quảng Ngãi|,s	quang-ngai	Thành phố Quảng Ngãi	city	alone
Thành phố Quảng Ngãi|,s	quang-ngai	Thành phố Quảng Ngãi	city	alone
Quảng Ninh|,s	quang-ninh	Quảng Ninh	region	alone
Quảng Tri|,s	quang-tri	Quảng Tri	region	alone
Chüenju shehiri|,s	quanzhou	Quanzhou	city	alone
Quanzhou|,s	quanzhou	Quanzhou	city	alone
Cuart de Poblet|,s	quart-de-poblet	Quart de Poblet	city	alone
Quart de Poblet|,s	quart-de-poblet	Quart de Poblet	city	alone
Quarto	quarto	Quarto	city	in
Quartu Sant'Elena	quartu-sant-elena	Quartu Sant'Elena	city	alone
Quatre Bornes	quatre-bornes	Quatre Bornes	city	alone
Quchan|,s	quchan	Quchan	city	alone
Quebradillas	quebradillas	Quebradillas	region	alone
Queensbury	queensbury	Queensbury	city	in
Queensdale	queensdale	Queensdale	city	in
Queenstown|,s	queenstown	Queenstown	city	alone
Queimados	queimados	Queimados	city	alone
Quelimane|,s	quelimane	Quelimane	city	alone
Queluz	queluz	Queluz	city	alone
Querecotillo	querecotillo	Querecotillo	city	in
Querétaro City|,s	queretaro-city	Querétaro City	city	alone
Quesada	quesada	Quesada	city	in
Quetzaltenango|,s	quetzaltenango	Quetzaltenango	city	alone
Quevedo|,s	quevedo	Quevedo	city	alone
Quezaltepeque	quezaltepeque	Quezaltepeque	city	in
Quezon	quezon	Quezon	city	in
Quezon City|,s	quezon-city	Quezon City	city	alone
Qufu	qufu	Qufu	city	in
Qui Nhon|,s	qui-nhon	Qui Nhon	city	alone
Quy Nhơn|,s	qui-nhon	Qui Nhon	city	alone
Quibdó	quibdo	Quibdó	city	in
Quíbor	quibor	Quíbor	city	in
Quiché|,s	quiche	Quiché	region	alone
Quickborn	quickborn	Quickborn	city	in
Quillacollo|,s	quillacollo	Quillacollo	city	alone
Quillota	quillota	Quillota	city	in
Quilmes	quilmes	Quilmes	city	no
Quilpué|,s	quilpue	Quilpué	city	alone
Quimbaya	quimbaya	Quimbaya	city	in
Quimper	quimper	Quimper	city	in
Quinara|,s	quinara	Quinara	region	alone
Quincy	quincy	Quincy	city	no
Quindío|,s	quindio	Quindío	region	alone
Quinta Do Conde|,s	quinta-do-conde	Quinta Do Conde	city	alone
Quintana Roo|,s	quintana-roo	Quintana Roo	region	alone
Quinte West|,s	quinte-west	Quinte West	city	alone
Quirino|,s	quirino	Quirino	region	alone
Quirinópolis	quirinopolis	Quirinópolis	city	in
Quitilipi	quitilipi	Quitilipi	city	in
Quixadá	quixada	Quixadá	city	in
Quixeramobim	quixeramobim	Quixeramobim	city	in
Qujing|,s	qujing	Qujing	city	alone
Kulsary	qulsary	Kulsary	city	in
Qulsary	qulsary	Kulsary	city	in
Quneitra|,s	quneitra	Quneitra	region	alone
Qurayyat|,s	qurayyat	Qurayyat	city	alone
Quş	qus	Quş	city	no
Qushi	qushi	Qushi	city	in
Quthbullapur|,s	quthbullapur	Quthbullapur	city	alone
Quthing|,s	quthing	Quthing	region	alone
Quva	quva	Quva	city	in
Quvasoy	quvasoy	Quvasoy	city	in
Quwaysina	quwaysina	Quwaysina	city	in
Quzhou|,s	quzhou	Quzhou	city	alone
Raanana	raanana	Raanana	city	in
Rabak|,s	rabak	Rabak	city	alone
Rabat-Salé-Kénitra|,s	rabat-sale-kenitra	Rabat-Salé-Kénitra	region	alone
Rabat-Salé-Zemmour-Zaer|,s	rabat-sale-zemmour-zaer	Rabat-Salé-Zemmour-Zaer	region	alone
Rabigh	rabigh	Rabigh	city	in
Rabkavi	rabkavi	Rabkavi	city	in
Rach Gia|,s	rach-gia	Rach Gia	city	alone
Ratscha-Letschchumi|,s und Niederswanetien	racha-lechkhumi-and-kvemo-svaneti	Ratscha-Letschchumi und Niederswanetien	region	alone
Racibužas	raciborz	Ratibor	city	in
Racibórz	raciborz	Ratibor	city	in
Ratibor	raciborz	Ratibor	city	in
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
Radolfzell|,s am Bodensee	radolfzell	Radolfzell	city	alone
Radomas	radom	Radom	city	alone
Radom|,s	radom	Radom	city	alone
Radomskas	radomsko	Radomsko	city	in
Radomsko	radomsko	Radomsko	city	in
Radujnıy	raduzhny	Raduschny	city	in
Raduschny	raduzhny	Raduschny	city	in
Raduzhny	raduzhny	Raduschny	city	in
Raebareli|,s	raebareli	Raebareli	city	alone
Rafaela	rafaela	Rafaela	city	no
Rafiganj	rafiganj	Rafiganj	city	in
Rafsanjan|,s	rafsanjan	Rafsanjan	city	alone
Ragged Island|,s	ragged-island	Ragged Island	region	alone
Raghogarh	raghogarh	Raghogarh	city	in
Ragusa	ragusa	Ragusa	city	in
Raguse	ragusa	Ragusa	city	in
Rahachow	rahachow	Rahatschou	city	in
Rahatschou	rahachow	Rahatschou	city	in
Rahatgarh	rahatgarh	Rahatgarh	city	in
Rahden	rahden	Rahden	city	in
Raḩimah	rahimah	Raḩimah	city	in
Rahuri	rahuri	Rahuri	city	in
Rahway	rahway	Rahway	city	in
Raichur|,s	raichur	Raichur	city	alone
Raiganj|,s	raiganj	Raiganj	city	alone
Raigarh|,s	raigarh	Raigarh	city	alone
Raikot	raikot	Raikot	city	in
Rainy River|,s	rainy-river	Rainy River	city	alone
Raionul Edineţ|,s	raionul-edinet	Raionul Edineţ	region	alone
Raionul Ocniţa|,s	raionul-ocnita	Raionul Ocniţa	region	alone
Raionul Soroca|,s	raionul-soroca	Raionul Soroca	region	alone
Raipur|,s	raipur	Raipur	city	alone
Raisen	raisen	Raisen	city	in
Raisinghnagar	raisinghnagar	Raisinghnagar	city	in
Raiwind	raiwind	Raiwind	city	in
Raj-Nandgaon|,s	raj-nandgaon	Raj-Nandgaon	city	alone
Rajahmundry|,s	rajahmundry	Rajahmundry	city	alone
Rajakhera	rajakhera	Rajakhera	city	in
Rajanpur	rajanpur	Rajanpur	city	in
Rajaori	rajaori	Rajaori	city	in
Rajapalayam|,s	rajapalayam	Rajapalayam	city	alone
Rajapolah	rajapolah	Rajapolah	city	in
Rajbari|,s	rajbari	Rajbari	region	alone
Rajbiraj	rajbiraj	Rajbiraj	city	in
Rajgarh	rajgarh	Rajgarh	city	in
Rajgir	rajgir	Rajgir	city	in
Rajin	rajin	Rajin	city	in
Rajkot|,s	rajkot	Rajkot	city	alone
Rajpipla	rajpipla	Rajpipla	city	in
Rajpur|,s	rajpur	Rajpur	city	alone
Rajpura	rajpura	Rajpura	city	in
Rajsamand	rajsamand	Rajsamand	city	in
Rajula	rajula	Rajula	city	in
Rajura	rajura	Rajura	city	in
Rakahanga|,s	rakahanga	Rakahanga	region	alone
Rakhaing-Staat|,s	rakhine	Rakhine	region	alone
Ar-Raqqah|,s	rakka	Ar-Raqqah	city	alone
Rakovník|,s	rakovnik	Rakovník	region	alone
Ramachandrapuram	ramachandrapuram	Ramachandrapuram	city	in
Ramagundam|,s	ramagundam	Ramagundam	city	alone
Ramallah|,s und al-Bireh	ramallah-and-al-bireh	Ramallah und al-Bireh	region	alone
Ramanathapuram	ramanathapuram	Ramanathapuram	city	in
Ramapuram	ramapuram	Ramapuram	city	in
Ramat Gan|,s	ramat-gan	Ramat Gan	city	alone
Ramat HaSharon|,s	ramat-hasharon	Ramat haScharon	city	alone
Ramat haScharon|,s	ramat-hasharon	Ramat haScharon	city	alone
Rambouillet	rambouillet	Rambouillet	city	in
Ramenskoje	ramenskoye	Ramenskoje	city	in
Ramenskoye	ramenskoye	Ramenskoje	city	in
Rameswaram	rameswaram	Rameswaram	city	in
Ramganj	ramganj	Ramganj	city	in
Ramganj Mandi|,s	ramganj-mandi	Ramganj Mandi	city	alone
Ramgarh	ramgarh	Ramgarh	city	in
Ramgundam|,s	ramgundam	Ramgundam	city	alone
Ramhormoz	ramhormoz	Ramhormoz	city	in
Ramla	ramla	Ramla	city	in
Ramnagar	ramnagar	Ramnagar	city	in
Râmnicu Sărat|,s	ramnicu-sarat	Râmnicu Sărat	city	alone
Râmnicu Vâlcea|,s	ramnicu-valcea	Râmnicu Vâlcea	city	alone
Ramon	ramon	Ramon	city	no
Ramona	ramona	Ramona	city	no
Rampachodavaram	rampachodavaram	Rampachodavaram	city	in
Rampur|,s	rampur	Rampur	city	alone
Rampur Hat|,s	rampur-hat	Rampur Hat	city	alone
Rampura	rampura	Rampura	city	in
Ramsbottom	ramsbottom	Ramsbottom	city	in
Ramsey	ramsey	Ramsey	city	no
Ramsgate	ramsgate	Ramsgate	city	in
Ranaghat	ranaghat	Ranaghat	city	in
Ranam	ranam	Ranam	city	in
Ranavav	ranavav	Ranavav	city	in
Rancagua|,s	rancagua	Rancagua	city	alone
Rancharia	rancharia	Rancharia	city	in
Ranchi|,s	ranchi	Ranchi	city	alone
Rancho Cordova|,s	rancho-cordova	Rancho Cordova	city	alone
Rancho Cucamonga|,s	rancho-cucamonga	Rancho Cucamonga	city	alone
Rancho La Gloria|,s	rancho-la-gloria	Rancho La Gloria	city	alone
Rancho Mirage|,s	rancho-mirage	Rancho Mirage	city	alone
Rancho Palos Verdes	rancho-palos-verdes	Rancho Palos Verdes	city	alone
Rancho San Diego|,s	rancho-san-diego	Rancho San Diego	city	alone
Rancho Santa Margarita|,s	rancho-santa-margarita	Rancho Santa Margarita	city	alone
Ranchuelo	ranchuelo	Ranchuelo	city	in
Randallstown	randallstown	Randallstown	city	in
Randburg|,s	randburg	Randburg	city	alone
Randers	randers	Randers	city	in
Randfontein|,s	randfontein	Randfontein	city	alone
Randolph	randolph	Randolph	city	no
Randudongkal	randudongkal	Randudongkal	city	in
Rangamati|,s	rangamati-hill	Rangamati	region	alone
Rangia	rangia	Rangia	city	in
Rangiora	rangiora	Rangiora	city	in
Rangkasbitung|,s	rangkasbitung	Rangkasbitung	city	alone
Rangpur|,s	rangpur	Rangpur	region	alone
Rangpur City|,s	rangpur-city	Rangpur City	city	alone
Ranibennur	ranibennur	Ranibennur	city	in
Raniganj|,s	raniganj	Raniganj	city	alone
Ranipet|,s	ranipet	Ranipet	city	alone
Rankin Inlet|,s	rankin-inlet	Rankin Inlet	city	alone
Ranong|,s	ranong	Ranong	region	alone
Rantauprapat|,s	rantauprapat	Rantauprapat	city	alone
Rantepao	rantepao	Rantepao	city	in
Raojan	raojan	Raojan	city	in
Rapallo	rapallo	Rapallo	city	in
Rapperswil SG|,s	rapperswil	Rapperswil SG	city	alone
Rapperswil|,s	rapperswil	Rapperswil SG	city	alone
Rapti	rapti	Rapti	region	in
Rarotonga	rarotonga	Rarotonga	city	in
Râs el Aïoun|,s	ras-el-aioun	Râs el Aïoun	city	alone
Râs el Oued|,s	ras-el-oued	Râs el Oued	city	alone
Rascht|,s	rasht	Rascht	city	alone
Rasht|,s	rasht	Rascht	city	alone
Rasina|,s	rasina	Rasina	region	alone
Rasipuram	rasipuram	Rasipuram	city	in
Raška	raska	Raška	region	in
Rasŏn	rason	Rasŏn	region	in
Rasra	rasra	Rasra	city	in
Rasskasowo	rasskazovo	Rasskasowo	city	in
Rasskazovo	rasskazovo	Rasskasowo	city	in
Rastede	rastede	Rastede	city	in
Ratanakiri|,s	ratanakiri	Ratanakiri	region	alone
Ratangarh	ratangarh	Ratangarh	city	in
Ratchaburi	ratchaburi	Ratchaburi	city	in
Ratekau|,s	ratekau	Ratekau	city	alone
Rath	rath	Rath	city	in
Ratia	ratia	Ratia	city	in
Ratlam	ratlam	Ratlam	city	no
Ratnagiri	ratnagiri	Ratnagiri	city	in
Ratnapura	ratnapura	Ratnapura	city	in
Ratodero	ratodero	Ratodero	city	in
Raub	raub	Raub	city	no
Rauma	rauma	Rauma	city	in
Raumo	rauma	Rauma	city	in
Raurkela|,s	raurkela	Raurkela	city	alone
Ravar	ravar	Ravar	city	in
Raver	raver	Raver	city	in
Rawang|,s	rawang	Rawang	city	alone
Rawatbhata	rawatbhata	Rawatbhata	city	in
Rawatsar	rawatsar	Rawatsar	city	in
Rawlakot	rawlakot	Rawlakot	city	in
Rawmarsh	rawmarsh	Rawmarsh	city	in
Rawson	rawson	Rawson	city	no
Rawtenstall	rawtenstall	Rawtenstall	city	in
Raxaul	raxaul	Raxaul	city	in
Rayachoti	rayachoti	Rayachoti	city	in
Rayadrug	rayadrug	Rayadrug	city	in
Rayleigh	rayleigh	Rayleigh	city	in
Raima	raymah	Raima	region	in
Raymore	raymore	Raymore	city	in
Rayong|,s	rayong	Rayong	city	alone
Raytown	raytown	Raytown	city	in
Razam	razam	Razam	city	in
Razampeta	razampeta	Razampeta	city	in
Razavi-Chorasan|,s	razavi-khorasan	Razavi-Chorasan	region	alone
Razgrad	razgrad	Razgrad	city	in
Realejo Alto|,s	realejo-alto	Realejo Alto	city	alone
Rechytsa	rechytsa	Retschyza	city	in
Retschyza	rechytsa	Retschyza	city	in
Recodo	recodo	Recodo	city	in
Reconquista	reconquista	Reconquista	city	in
Redan	redan	Redan	city	in
Redingen|,s	redange	Redingen	region	alone
Redbridge|,s	redbridge	Redbridge	region	alone
Redcar	redcar	Redcar	city	in
Redcar and Cleveland|,s	redcar-and-cleveland	Redcar and Cleveland	region	alone
Redcliff	redcliff	Redcliff	city	in
Redding	redding	Redding	city	in
Redditch	redditch	Redditch	city	in
Redenção	redencao	Redenção	city	in
Redeyef	redeyef	Redeyef	city	in
Redford	redford	Redford	city	in
Redhill	redhill	Redhill	city	in
Redlands	redlands	Redlands	city	in
Redondela	redondela	Redondela	city	in
Redondo Beach|,s	redondo-beach	Redondo Beach	city	alone
Redruth	redruth	Redruth	city	in
Redwood City|,s	redwood-city	Redwood City	city	alone
Reedley	reedley	Reedley	city	in
Reef Al Fujairah City|,s	reef-al-fujairah-city	Reef Al Fujairah City	city	alone
Rees	rees	Rees	city	no
Reforma	reforma	Reforma	city	no
Reggane	reggane	Reggane	city	in
Reggio Calabria|,s	reggio-calabria	Reggio di Calabria	city	alone
Reggio de Calabre|,s	reggio-calabria	Reggio di Calabria	city	alone
Reggio di Calabria|,s	reggio-calabria	Reggio di Calabria	city	alone
Reggio Emilia|,s	reggio-emilia	Reggio Emilia	city	alone
Reggio d'Émilie	reggio-emilia	Reggio Emilia	city	alone
Reggio nell'Emilia	reggio-emilia	Reggio Emilia	city	alone
Reghaïa	reghaia	Reghaïa	city	in
Süddänemark|,s	region-south-denmark	Süddänemark	region	alone
VIII	region-viii	VIII	region	no
Registro	registro	Registro	city	in
Regla	regla	Regla	city	in
Rego Park|,s	rego-park	Rego Park	city	alone
Reguiba	reguiba	Reguiba	city	in
Rehli	rehli	Rehli	city	in
Rehnan	rehnan	Rehnan	city	in
Rechovot|,s	rehovot	Rechovot	city	alone
Rehovot|,s	rehovot	Rechovot	city	alone
Reigate	reigate	Reigate	city	in
Reinbek	reinbek	Reinbek	city	in
Reinheim|,s	reinheim	Reinheim	city	alone
Reisterstown	reisterstown	Reisterstown	city	in
Reitz	reitz	Reitz	city	in
Relizane|,s	relizane	Relizane	city	alone
Remagen	remagen	Remagen	city	in
Rembangan	rembangan	Rembangan	city	in
Remchi	remchi	Remchi	city	in
Remedios	remedios	Remedios	city	no
Remich|,s	remich	Remich	region	alone
Remseck|,s am Neckar	remseck-am-neckar	Remseck am Neckar	city	alone
Remuera	remuera	Remuera	city	in
Remuna	remuna	Remuna	city	in
Renala Khurd|,s	renala-khurd	Renala Khurd	city	alone
Renens	renens	Renens	city	in
Renfrew	renfrew	Renfrew	city	in
Renfrewshire|,s	renfrewshire	Renfrewshire	region	alone
Rengasdengklok|,s	rengasdengklok	Rengasdengklok	city	alone
Rengo	rengo	Rengo	city	in
Renigunta	renigunta	Renigunta	city	in
Rennell|,s und Bellona	rennell-and-bellona	Rennell und Bellona	region	alone
Renningen|,s	renningen	Renningen	city	alone
Renqiu	renqiu	Renqiu	city	in
Renton|,s	renton	Renton	city	alone
Renukoot	renukoot	Renukoot	city	in
Réo	reo	Réo	city	no
Repalle	repalle	Repalle	city	in
Repentigny	repentigny	Repentigny	city	in
Respublika Tywa|,s	republic-of-tyva	Respublika Tywa	region	alone
Resende|,s	resende	Resende	city	alone
Ciudad de Resistencia|,s	resistencia	Resistencia	city	alone
Resistencia|,s	resistencia	Resistencia	city	alone
Reschitz	resita	Reschitz	city	in
Reşiţa	resita	Reschitz	city	in
Reșița	resita	Reschitz	city	in
Resolute	resolute	Resolute	city	in
Ressano Garcia|,s	ressano-garcia	Ressano Garcia	city	alone
Reston	reston	Reston	city	in
Retalhuleu	retalhuleu	Retalhuleu	city	in
Rethymno	rethymno	Rethymnon	city	in
Rethymnon	rethymno	Rethymnon	city	in
Retreat	retreat	Retreat	city	in
Reuleuet	reuleuet	Reuleuet	city	in
Reus	reus	Reus	city	no
Reutov	reutov	Reutow	city	in
Reutow	reutov	Reutow	city	in
Revda	revda	Rewda	city	in
Rewda	revda	Rewda	city	in
Revelganj	revelganj	Revelganj	city	in
Revere	revere	Revere	city	in
Rewa	rewa	Rewa	city	in
Rewari|,s	rewari	Rewari	city	alone
Rexburg	rexburg	Rexburg	city	in
Reyhanlı	reyhanli	Reyhanlı	city	in
Reynoldsburg	reynoldsburg	Reynoldsburg	city	in
Reynosa|,s	reynosa	Reynosa	city	alone
Rezé	reze	Rezé	city	in
Rezekne	rezekne	Rezekne	city	in
Resch	rezh	Resch	city	in
Rezh	rezh	Resch	city	in
Rezina|,s	rezina	Rezina	region	alone
Rhede	rhede	Rhede	city	in
Rheinbach	rheinbach	Rheinbach	city	in
Rheinfelden|,s	rheinfelden	Rheinfelden	city	alone
Rheinstetten|,s	rheinstetten	Rheinstetten	city	alone
Rho	rho	Rho	city	no
Rhondda	rhondda	Rhondda	city	in
Rhondda Cynon Taf|,s	rhondda-cynon-taf	Rhondda Cynon Taf	region	alone
Rhosllanerchrugog	rhosllanerchrugog	Rhosllanerchrugog	city	in
Rhyl	rhyl	Rhyl	city	in
Rialto|,s	rialto	Rialto	city	alone
Riau	riau	Riau	region	in
Kepulauan Riau|,s	riau-islands	Kepulauan Riau	region	alone
Ribeira	ribeira	Ribeira	city	in
Ribeira Brava|,s	ribeira-brava	Ribeira Brava	region	alone
Ribeira do Pombal|,s	ribeira-do-pombal	Ribeira do Pombal	city	alone
Ribeira Grande|,s	ribeira-grande	Ribeira Grande	region	alone
Ribeira Grande de Santiago|,s	ribeira-grande-de-santiago	Ribeira Grande de Santiago	region	alone
Ribeirão	ribeirao	Ribeirão	city	in
Ribeirão das Neves	ribeirao-das-neves	Ribeirão das Neves	city	alone
Ribeirão Pires	ribeirao-pires	Ribeirão Pires	city	alone
Ribeirão Preto|,s	ribeirao-preto	Ribeirão Preto	city	alone
Riberalta	riberalta	Riberalta	city	in
Rîbniţa	ribnita	Rîbniţa	city	in
Ribnitz-Damgarten|,s	ribnitz-damgarten	Ribnitz-Damgarten	city	alone
Riccione	riccione	Riccione	city	in
Richard-Toll|,s	richard-toll	Richard-Toll	city	alone
Richardson	richardson	Richardson	city	no
Richfield	richfield	Richfield	city	in
Richland	richland	Richland	city	in
Richmond Hill|,s	richmond-hill	Richmond Hill	city	alone
Richmond upon Thames	richmond-upon-thames	Richmond upon Thames	region	alone
Richmond West|,s	richmond-west	Richmond West	city	alone
Ridderkerk	ridderkerk	Ridderkerk	city	in
Ridgecrest	ridgecrest	Ridgecrest	city	in
Ridgeland	ridgeland	Ridgeland	city	in
Ridgewood	ridgewood	Ridgewood	city	in
Riedstadt|,s	riedstadt	Riedstadt	city	alone
Riegelsberg	riegelsberg	Riegelsberg	city	in
Riehen	riehen	Riehen	city	in
Rietberg	rietberg	Rietberg	city	in
Rieti	rieti	Rieti	city	in
Rif Dimaschq|,s	rif-dimashq	Rif Dimaschq	region	alone
Rif Dimashq|,s	rif-dimashq-sy	Rif-dimashq	region	alone
Rif-dimashq|,s	rif-dimashq-sy	Rif-dimashq	region	alone
Rifu	rifu	Rifu	city	in
Riihimäki	riihimaki	Riihimäki	city	in
Rijswijk	rijswijk	Rijswijk	city	in
Rillieux-la-Pape|,s	rillieux-la-pape	Rillieux-la-Pape	city	alone
Rimavská Sobota|,s	rimavska-sobota	Rimavská Sobota	city	alone
Rimouski	rimouski	Rimouski	city	in
Rincón	rincon	Rincón	region	no
Rincón de la Victoria|,s	rincon-de-la-victoria	Rincón de la Victoria	city	alone
Rincón de Romos	rincon-de-romos	Rincón de Romos	city	alone
Ringas	ringas	Ringas	city	in
Rinteln	rinteln	Rinteln	city	no
Río Blanco|,s	rio-blanco	Río Blanco	city	alone
Rio Branco do Sul|,s	rio-branco-do-sul	Rio Branco do Sul	city	alone
Ciudad de Río Cuarto|,s	rio-cuarto	Río Cuarto	city	alone
Río Cuarto|,s	rio-cuarto	Río Cuarto	city	alone
Rio das Ostras	rio-das-ostras	Rio das Ostras	city	alone
Rio de Mouro|,s	rio-de-mouro	Rio de Mouro	city	alone
Río de Teapa|,s	rio-de-teapa	Río de Teapa	city	alone
Rio do Sul|,s	rio-do-sul	Rio do Sul	city	alone
Río Gallegos	rio-gallegos	Río Gallegos	city	alone
Río Grande|,s	rio-grande-ar	Río Grande	city	alone
Rio Grande da Serra|,s	rio-grande-da-serra	Rio Grande da Serra	city	alone
Rio Grande do Norte|,s	rio-grande-do-norte	Rio Grande do Norte	region	alone
Rio Grande do Sul|,s	rio-grande-do-sul	Rio Grande do Sul	region	alone
Río Guayabal de Yateras	rio-guayabal-de-yateras	Río Guayabal de Yateras	city	alone
Mbini	rio-muni	Mbini	region	in
Río Negro|,s	rio-negro	Río Negro	region	alone
Río San Juan|,s	rio-san-juan	Río San Juan	region	alone
Río Tercero|,s	rio-tercero	Río Tercero	city	alone
Riobamba|,s	riobamba	Riobamba	city	alone
Riohacha	riohacha	Riohacha	city	in
Rioja	rioja	Rioja	city	in
Rionegro	rionegro	Rionegro	city	in
Rioverde	rioverde	Rioverde	city	in
Ripley	ripley	Ripley	city	in
Ripollet	ripollet	Ripollet	city	in
Ripon	ripon	Ripon	city	in
Ris-Orangis	ris-orangis	Ris-Orangis	city	alone
Risalpur	risalpur	Risalpur	city	in
Risaralda|,s	risaralda	Risaralda	region	alone
Risca	risca	Risca	city	in
Rîșcani|,s	riscani	Rîșcani	region	alone
Rishikesh	rishikesh	Rishikesh	city	in
Rischon LeZion|,s	rishon-leziyyon	Rischon LeZion	city	alone
Rishon LeZiyyon|,s	rishon-leziyyon	Rischon LeZion	city	alone
Rishra|,s	rishra	Rishra	city	alone
Risod	risod	Risod	city	in
Rivas	rivas	Rivas	city	in
Rivas-Vaciamadrid|,s	rivas-vaciamadrid	Rivas-Vaciamadrid	city	alone
River Falls	river-falls	River Falls	city	alone
River Gee|,s	river-gee	River Gee	region	alone
Nahr an-Nil|,s	river-nile	Nahr an-Nil	region	alone
Rivera	rivera	Rivera	city	no
Riverbank	riverbank	Riverbank	city	in
River Cess	rivercess	River Cess	region	alone
Riverdale	riverdale	Riverdale	city	in
Riverlea	riverlea	Riverlea	city	in
Riversdale	riversdale	Riversdale	city	in
Riverton	riverton	Riverton	city	in
Riverview	riverview	Riverview	city	in
Riviera Beach|,s	riviera-beach	Riviera Beach	city	alone
Rivière-du-Loup|,s	riviere-du-loup	Rivière-du-Loup	city	alone
Rivière du Rempart|,s	riviere-du-rempart	Rivière du Rempart	region	alone
Black River|,s	riviere-noire	Black River	region	alone
Rivoli	rivoli	Rivoli	city	no
Rizal	rizal	Rizal	city	in
Rize	rize	Rize	city	in
Rizhao|,s	rizhao	Rizhao	city	alone
Roanne	roanne	Roanne	city	in
Roanoke Rapids	roanoke-rapids	Roanoke Rapids	city	alone
Robaţ Karim|,s	robat-karim	Robaţ Karim	city	alone
Robbah	robbah	Robbah	city	in
Robertsganj	robertsganj	Robertsganj	city	in
Robertson	robertson	Robertson	city	no
Robertsonpet|,s	robertsonpet	Robertsonpet	city	alone
Rocha	rocha	Rocha	city	in
Rochefort	rochefort	Rochefort	city	in
Rochester Hills	rochester-hills	Rochester Hills	city	alone
Rochford	rochford	Rochford	city	in
Rockford|,s	rockford	Rockford	city	alone
Rockhampton	rockhampton	Rockhampton	city	in
Rockingham|,s	rockingham	Rockingham	city	alone
Rockland	rockland	Rockland	city	in
Rockledge	rockledge	Rockledge	city	in
Rocklin	rocklin	Rocklin	city	in
Rockville	rockville	Rockville	city	in
Rockville Centre|,s	rockville-centre	Rockville Centre	city	alone
Rockwall	rockwall	Rockwall	city	in
Rodez	rodez	Rodez	city	in
Rodgau|,s	rodgau	Rodgau	city	alone
Rodniki	rodniki	Rodniki	city	in
Rødovre	rodovre-municipality	Rødovre Kommune	city	in
Rødovre Kommune|,s	rodovre-municipality	Rødovre Kommune	city	alone
Rødovre Municipality|,s	rodovre-municipality	Rødovre Kommune	city	alone
Rodrigues	rodrigues	Rodrigues	region	alone
Rodriguez	rodriguez	Rodriguez	city	no
Roermond	roermond	Roermond	city	in
Roeselare	roeselare	Roeselare	city	in
Roulers	roeselare	Roeselare	city	in
Rogaland|,s	rogaland	Rogaland	region	alone
Rogers	rogers	Rogers	city	no
Roha	roha	Roha	city	in
Rohnert Park|,s	rohnert-park	Rohnert Park	city	alone
Rohri	rohri	Rohri	city	in
Rohtak|,s	rohtak	Rohtak	city	alone
Roi Et|,s	roi-et	Roi Et	city	alone
Rokycany|,s	rokycany	Rokycany	region	alone
Rolândia	rolandia	Rolândia	city	in
Roldanillo	roldanillo	Roldanillo	city	in
Rolla	rolla	Rolla	city	in
Rolling Meadows	rolling-meadows	Rolling Meadows	city	alone
Romans-sur-Isère|,s	romans-sur-isere	Romans-sur-Isère	city	alone
Romblon|,s	romblon	Romblon	region	alone
Romeoville	romeoville	Romeoville	city	in
Romford	romford	Romford	city	in
Romny	romny	Romny	city	in
Romsey	romsey	Romsey	city	in
Romulus	romulus	Romulus	city	in
Ronda	ronda	Ronda	city	in
Rondebosch	rondebosch	Rondebosch	city	in
Rondônia|,s	rondonia	Rondônia	region	alone
Rondonópolis	rondonopolis	Rondonópolis	city	alone
Rongai	rongai	Rongai	city	in
Rongjiang	rongjiang	Rongjiang	city	in
Ronkonkoma	ronkonkoma	Ronkonkoma	city	in
Ronnenberg	ronnenberg	Ronnenberg	city	in
Roodepoort|,s	roodepoort	Roodepoort	city	alone
Roorkee|,s	roorkee	Roorkee	city	alone
Roosendaal	roosendaal	Roosendaal	city	in
Ropar	ropar	Ropar	city	in
Roquetas de Mar|,s	roquetas-de-mar	Roquetas de Mar	city	alone
Roraima|,s	roraima	Roraima	region	alone
Rosamond	rosamond	Rosamond	city	in
Rosário do Sul|,s	rosario-do-sul	Rosário do Sul	city	alone
Rosarito	rosarito	Rosarito	city	in
County Roscommon|,s	roscommon	County Roscommon	region	alone
Roseburg	roseburg	Roseburg	city	in
Rosedale	rosedale	Rosedale	city	in
Roselle	roselle	Roselle	city	in
Rosemead	rosemead	Rosemead	city	in
Rosemont	rosemont	Rosemont	city	in
Rosemount	rosemount	Rosemount	city	in
Rosenberg	rosenberg	Rosenberg	city	no
Rosetta	rosetta	Rosette	city	no
Rosette	rosetta	Rosette	city	in
Roseville|,s	roseville	Roseville	city	alone
Rosh HaAyin|,s	rosh-haayin	Rosh HaAyin	city	alone
Roșiorii de Vede|,s	rosiorii-de-vede	Roșiorii de Vede	city	alone
Roslavl	roslavl	Roslawl	city	in
Roslawl	roslavl	Roslawl	city	in
Rosny-sous-Bois	rosny-sous-bois	Rosny-sous-Bois	city	alone
Rösrath	rosrath	Rösrath	city	in
Rossendale	rossendale	Rossendale	city	in
Rosso	rosso	Rosso	city	in
Rossosch	rossosh	Rossosch	city	in
Rossosh	rossosh	Rossosch	city	in
Rossville	rossville	Rossville	city	in
Rota	rota	Rota	city	in
Roth	roth	Roth	city	no
Rothera	rothera	Rothera	city	in
Rottingdean	rottingdean	Rottingdean	city	in
Rotuma|,s	rotuma	Rotuma	region	alone
Rouached	rouached	Rouached	city	in
Roubaix	roubaix	Roubaix	city	in
Rouissat	rouissat	Rouissat	city	in
Round Lake Beach|,s	round-lake-beach	Round Lake Beach	city	alone
Rouyn-Noranda|,s	rouyn-noranda	Rouyn-Noranda	city	alone
Rovenki	rovenki	Rovenky	city	in
Rovenky	rovenki	Rovenky	city	in
Roven’ky	rovenki	Rovenky	city	in
Rovereto	rovereto	Rovereto	city	in
Rovigo	rovigo	Rovigo	city	in
Rowland Heights	rowland-heights	Rowland Heights	city	alone
Rowlett	rowlett	Rowlett	city	in
Roxas City|,s	roxas-city	Roxas City	city	alone
Roy	roy	Roy	city	no
Leamington Spa|,s	royal-leamington-spa	Leamington Spa	city	alone
Royal Leamington Spa|,s	royal-leamington-spa	Leamington Spa	city	alone
Royal Palm Beach|,s	royal-palm-beach	Royal Palm Beach	city	alone
Royal Tunbridge Wells	royal-tunbridge-wells	Tunbridge Wells	city	alone
Tunbridge Wells	royal-tunbridge-wells	Tunbridge Wells	city	alone
Royston	royston	Royston	city	in
Royton	royton	Royton	city	in
Rozzano	rozzano	Rozzano	city	in
Rtischtschewo	rtishchevo	Rtischtschewo	city	in
Rtishchevo	rtishchevo	Rtischtschewo	city	in
Rtişevo	rtishchevo	Rtischtschewo	city	in
Rubí	rubi	Rubí	city	in
Rubidoux	rubidoux	Rubidoux	city	in
Rubio	rubio	Rubio	city	in
Rubischne	rubizhne	Rubischne	city	in
Rubizhne	rubizhne	Rubischne	city	in
Rubtsovsk|,s	rubtsovsk	Rubzowsk	city	alone
Rubzowsk|,s	rubtsovsk	Rubzowsk	city	alone
Ruda Śląska|,s	ruda-slaska	Ruda Śląska	city	alone
Silezijos Ruda|,s	ruda-slaska	Ruda Śląska	city	alone
Rudarpur	rudarpur	Rudarpur	city	in
Rudnyy|,s	rudnyy	Rudny	city	alone
Rudny|,s	rudnyy	Rudny	city	alone
Rudsar	rudsar	Rudsar	city	in
Rueil-Malmaison|,s	rueil-malmaison	Rueil-Malmaison	city	alone
Rugao|,s	rugao	Rugao	city	alone
Rugby	rugby	Rugby	city	no
Rugeley	rugeley	Rugeley	city	in
Ruggell	ruggell	Ruggell	region	in
Ruhengeri	ruhengeri	Ruhengeri	city	in
Rui’an	rui-an	Rui’an	city	alone
Ruidian	ruidian	Ruidian	city	in
Ruiru|,s	ruiru	Ruiru	city	alone
Ruislip	ruislip	Ruislip	city	in
Rujewa	rujewa	Rujewa	city	in
Rukban	rukban	Rukban	city	in
Rukwa	rukwa	Rukwa	region	in
Rum Cay|,s	rum-cay	Rum Cay	region	alone
Ruma	ruma	Ruma	city	in
Árpatarló	ruma	Ruma	city	in
Rumbek	rumbek	Rumbik	city	in
Rumbik	rumbek	Rumbik	city	in
Rumia	rumia	Rumia	city	in
Rëmiô	rumia	Rumia	city	in
Rumoi	rumoi	Rumoi	city	in
Rumonge|,s	rumonge	Rumonge	region	alone
Runcorn	runcorn	Runcorn	city	in
Rundu	rundu	Rundu	city	in
Runing	runing	Runing	city	in
Rusape	rusape	Rusape	city	in
Ruse	ruse	Ruse	region	no
Rusera	rusera	Rusera	city	in
Rushden	rushden	Rushden	city	in
Rosien|,s	rushen	Rushen	region	alone
Rushen|,s	rushen	Rushen	region	alone
Ruskin	ruskin	Ruskin	city	in
Russas	russas	Russas	city	in
Russeifa|,s	russeifa	Russeifa	city	alone
Russellville	russellville	Russellville	city	in
Rüsselsheim|,s am Main	russelsheim-am-main	Rüsselsheim am Main	city	alone
Rustaq	rustaq	Rustaq	city	in
Rustenburg|,s	rustenburg	Rustenburg	city	alone
Ruston	ruston	Ruston	city	in
Rutana|,s	rutana	Rutana	region	alone
Ruteng	ruteng	Ruteng	city	in
Rutherford	rutherford	Rutherford	city	in
Rutherglen	rutherglen	Rutherglen	city	in
Rutland	rutland	Rutland	city	in
Ruvuma|,s	ruvuma	Ruvuma	region	alone
Ruwa	ruwa	Ruwa	city	in
Ruyigi	ruyigi	Ruyigi	city	in
Rusajewka	ruzayevka	Rusajewka	city	in
Ruzayevka	ruzayevka	Rusajewka	city	in
Ružomberok	ruzomberok	Ružomberok	city	in
Rwamagana	rwamagana	Rwamagana	city	in
Ryanggang-do|,s	ryanggang	Ryanggang-do	region	alone
Rybinsk|,s	rybinsk	Rybinsk	city	alone
Rıbinsk|,s	rybinsk	Rybinsk	city	alone
Rybnikas	rybnik	Rybnik	city	alone
Rybnik|,s	rybnik	Rybnik	city	alone
Rychnov nad Kněžnou|,s	rychnov-nad-kneznou	Rychnov nad Kněžnou	region	alone
Ryde	ryde	Ryde	city	in
Rye	rye	Rye	city	no
Ryton	ryton	Ryton	city	in
Ryugasaki	ryugasaki	Ryugasaki	city	in
Ryuo	ryuo	Ryuo	city	in
Rjov	rzhev	Rschew	city	in
Rschew	rzhev	Rschew	city	in
Rzhev	rzhev	Rschew	city	in
Şǝki	s-ki	Şǝki	city	in
Şamxor	s-mkir	Şǝmkir	city	in
Şǝmkir	s-mkir	Şǝmkir	city	in
Sa'dah	sa-dah	Sa'dah	city	in
Sa’da	sa-dah-ye	Sa’da	region	in
Şa'dah	sa-dah-ye-15	Şa'dah	region	alone
Saalfelden|,s am Steinernen Meer	saalfelden-am-steinernen-meer	Saalfelden am Steinernen Meer	city	alone
Saatlı	saatli	Saatlı	city	in
Saba	saba	Saba	region	no
Szabács	sabac	Šabac	city	in
Šabac	sabac	Šabac	city	in
Sabadell|,s	sabadell	Sabadell	city	alone
Sabae	sabae	Sabae	city	in
Sabah	sabah	Sabah	region	no
Şabaḩ as Salim|,s	sabah-as-salim	Şabaḩ as Salim	city	alone
Sabalgarh	sabalgarh	Sabalgarh	city	in
Sabana Grande|,s	sabana-grande	Sabana Grande	region	alone
Sabanalarga	sabanalarga	Sabanalarga	city	in
Sabaneta	sabaneta	Sabaneta	city	in
Sabaragamuwa|,s	sabaragamuwa	Sabaragamuwa	region	alone
Sabha|,s	sabha	Sabha	city	alone
Sabinas	sabinas	Sabinas	city	in
Sabirabad	sabirabad	Sabirabad	city	in
Sablayan	sablayan	Sablayan	city	in
Şabratah|,s	sabratah	Şabratah	city	alone
Sabt Al Alaya|,s	sabt-al-alaya	Sabt Al Alaya	city	alone
Şabya	sabya	Şabya	city	in
Sabzawar|,s	sabzawar	Sabzawar	city	alone
Sabzevar|,s	sabzawar	Sabzawar	city	alone
Sacaba|,s	sacaba	Sacaba	city	alone
Sacatepéquez	sacatepequez	Sacatepéquez	region	alone
Săcele	sacele	Săcele	city	in
Sachsenheim|,s	sachsenheim	Sachsenheim	city	alone
Saco	saco	Saco	city	in
Sada	sada	Sada	region	in
Sadabad	sadabad	Sadabad	city	in
Sadao	sadao	Sadao	city	no
Sadashivpet	sadashivpet	Sadashivpet	city	in
Saddiqabad|,s	saddiqabad	Saddiqabad	city	alone
Sadri	sadri	Sadri	city	in
Şafaqis	safaqis	Şafaqis	region	alone
Safed	safed	Safed	city	in
Saffron Walden|,s	saffron-walden	Saffron Walden	city	alone
Safi	safi	Safi	city	in
Safidon	safidon	Safidon	city	in
Şafita	safita	Şafita	city	in
Safonovo	safonovo	Safonowo	city	in
Safonowo	safonovo	Safonowo	city	in
Safranbolu	safranbolu	Safranbolu	city	in
Şafwá	safwa	Şafwá	city	in
Saga	saga	Saga	city	no
Sagae	sagae	Sagae	city	in
Sagain|,s	sagain	Sagain	region	alone
Sagaing	sagaing	Sagaing	city	in
Sagamu|,s	sagamu	Sagamu	city	alone
Sagar	sagar	Sagar	city	no
Sagara	sagara	Sagara	city	in
Sagarmatha|,s	sagarmatha	Sagarmatha	region	alone
Sagauli	sagauli	Sagauli	city	in
Sagay	sagay	Sagay City	city	in
Sagay City|,s	sagay	Sagay City	city	alone
Saginaw Township North|,s	saginaw-township-north	Saginaw Township North	city	alone
Sagua la Grande|,s	sagua-la-grande	Sagua la Grande	city	alone
Saguenay|,s	saguenay	Saguenay	city	alone
Sagunt	sagunto	Sagunt	city	in
Sagunto	sagunto	Sagunt	city	in
Saḩab	sahab	Saḩab	city	in
Sahagún	sahagun	Sahagún	city	in
Saham	saham	Saham	city	in
Saḩar	sahar	Saḩar	city	in
Saharanpur|,s	saharanpur	Saharanpur	city	alone
Saharsa|,s	saharsa	Saharsa	city	alone
Sahaswan	sahaswan	Sahaswan	city	in
Sahavato	sahavato	Sahavato	city	in
Sahibganj	sahibganj	Sahibganj	city	in
Sahiwal|,s	sahiwal	Sahiwal	city	alone
Sahuarita	sahuarita	Sahuarita	city	in
Sahuayo de Morelos	sahuayo-de-morelos	Sahuayo de Morelos	city	alone
Sai Kung|,s	sai-kung	Sai Kung	region	alone
Saida|,s	saida	Saida	city	alone
Saïda|,s	saida	Saida	city	alone
Saidpur|,s	saidpur	Saidpur	city	alone
Saijo	saijo	Saijo	city	in
Saiki	saiki	Saiki	city	in
Saint Albans	saint-albans	Saint Albans	city	alone
Saint-André|,s	saint-andre	Saint-André	city	alone
Saint Andrew|,s	saint-andrew	Saint Andrew	region	alone
Saint Andrews	saint-andrews	Saint Andrews	city	alone
Saint Ann|,s	saint-ann	Saint Ann	region	alone
Saint Anthony|,s	saint-anthony	Saint Anthony	region	alone
Saint-Augustin-de-Desmaures	saint-augustin-de-desmaures	Saint-Augustin-de-Desmaures	city	alone
Saint-Basile-le-Grand|,s	saint-basile-le-grand	Saint-Basile-le-Grand	city	alone
Saint-Benoît|,s	saint-benoit	Saint-Benoît	city	alone
Saint-Brieuc|,s	saint-brieuc	Saint-Brieuc	city	alone
Saint-Bruno-de-Montarville|,s	saint-bruno-de-montarville	Saint-Bruno-de-Montarville	city	alone
Saint Catherine|,s	saint-catherine	Saint Catherine	region	alone
Saint-Chamond|,s	saint-chamond	Saint-Chamond	city	alone
Saint Charles	saint-charles	Saint Charles	city	alone
Saint Clair Shores	saint-clair-shores	Saint Clair Shores	city	alone
Saint Cloud|,s	saint-cloud	Saint Cloud	city	alone
Saint-Cloud|,s	saint-cloud-fr	Saint-Cloud	city	alone
Saint-Constant|,s	saint-constant	Saint-Constant	city	alone
Saint Croix Island|,s	saint-croix-island	Saint Croix Island	region	alone
Saint-Dizier|,s	saint-dizier	Saint-Dizier	city	alone
Saint Elizabeth|,s	saint-elizabeth	Saint Elizabeth	region	alone
Saint-Etienne|,s	saint-etienne	Saint-Étienne	city	alone
Saint-Étienne|,s	saint-etienne	Saint-Étienne	city	alone
Saint-Étienne-du-Rouvray|,s	saint-etienne-du-rouvray	Saint-Étienne-du-Rouvray	city	alone
Saint-Eustache|,s	saint-eustache	Saint-Eustache	city	alone
Saint George|,s	saint-george	Saint George	region	alone
Saint-Georges	saint-georges	Saint-Georges	city	alone
Saint Georges	saint-georges-ms	Saint Georges	region	alone
Saint-Germain-en-Laye|,s	saint-germain-en-laye	Saint-Germain-en-Laye	city	alone
Saint-Gilles	saint-gilles	Saint-Gilles	city	alone
Metropolitan Borough of St Helens	saint-helens	Metropolitan Borough of St Helens	region	alone
Saint Helier|,s	saint-helier	Saint Helier	city	alone
Saint-Herblain|,s	saint-herblain	Saint-Herblain	city	alone
Saint-Hyacinthe|,s	saint-hyacinthe	Saint-Hyacinthe	city	alone
Saint James	saint-james	Saint James	region	alone
Saint-Jean-sur-Richelieu|,s	saint-jean-sur-richelieu	Saint-Jean-sur-Richelieu	city	alone
Saint-Jérôme|,s	saint-jerome	Saint-Jérôme	city	alone
Saint John|,s	saint-john	Saint John	city	alone
Saint John Island|,s	saint-john-island	Saint John Island	region	alone
Saint Joseph|,s	saint-joseph	St. Joseph	city	alone
St. Joseph|,s	saint-joseph	St. Joseph	city	alone
Saint-Joseph|,s	saint-joseph-re	Saint-Joseph	city	alone
Saint-Josse-ten-Noode|,s	saint-josse-ten-noode	Saint-Josse-ten-Noode	city	alone
Saint-Laurent-du-Var|,s	saint-laurent-du-var	Saint-Laurent-du-Var	city	alone
Saint-Lazare|,s	saint-lazare	Saint-Lazare	city	alone
Saint-Leu|,s	saint-leu	Saint-Leu	city	alone
Saint-Lin-Laurentides	saint-lin-laurentides	Saint-Lin-Laurentides	city	alone
Saint Louis Park|,s	saint-louis-park	Saint Louis Park	city	alone
Saint-Marc|,s	saint-marc	Saint-Marc	city	alone
Saint-Martin-d'Hères	saint-martin-d-heres	Saint-Martin-d’Hères	city	alone
Saint-Martin-d’Hères	saint-martin-d-heres	Saint-Martin-d’Hères	city	alone
Saint Mary|,s	saint-mary	Saint Mary	region	alone
Saint Matthews	saint-matthews	Saint Matthews	city	alone
Saint-Maur-des-Fossés	saint-maur-des-fosses	Saint-Maur-des-Fossés	city	alone
Saint-Médard-en-Jalles	saint-medard-en-jalles	Saint-Médard-en-Jalles	city	alone
Saint Michael|,s	saint-michael	Saint Michael	city	alone
Saint-Nazaire|,s	saint-nazaire	Saint-Nazaire	city	alone
Saint Neots	saint-neots	Saint Neots	city	alone
Saint-Ouen|,s	saint-ouen	Saint-Ouen	city	alone
Saint Ouen|,s	saint-ouen-je	Saint Ouen	region	alone
Saint Paul|,s	saint-paul	Saint Paul	city	alone
Saint-Paul-et-Amsterdam|,s	saint-paul-et-amsterdam	Saint-Paul-et-Amsterdam	region	alone
Saint-Paul|,s	saint-paul-re	Saint-Paul	city	alone
Saint Peter|,s	saint-peter	Saint Peter	region	alone
Saint Peters	saint-peters	Saint Peters	city	alone
Saint-Pierre|,s	saint-pierre	Saint-Pierre	city	alone
Saint-Priest|,s	saint-priest	Saint-Priest	city	alone
Saint-Quentin|,s	saint-quentin	Saint-Quentin	city	alone
Saint-Quentin-en-Yvelines	saint-quentin-en-yvelines	Saint-Quentin-en-Yvelines	city	alone
Saint-Raphaël|,s	saint-raphael	Saint-Raphaël	city	alone
Sen Rafayèl|,s	saint-raphael	Saint-Raphaël	city	alone
La Rousse|,s	saint-roman	La Rousse	region	alone
Saint Saviour|,s	saint-saviour	Saint Saviour	region	alone
Saint-Sébastien-sur-Loire|,s	saint-sebastien-sur-loire	Saint-Sébastien-sur-Loire	city	alone
Saint Thomas	saint-thomas	Saint Thomas	region	alone
Saint Thomas Island|,s	saint-thomas-island	Saint Thomas Island	region	alone
Saint Thomas Mount|,s	saint-thomas-mount	Saint Thomas Mount	city	alone
Sainte-Catherine|,s	sainte-catherine	Sainte-Catherine	city	alone
Sainte-Geneviève-des-Bois	sainte-genevieve-des-bois	Sainte-Geneviève-des-Bois	city	alone
Sainte-Julie|,s	sainte-julie	Sainte-Julie	city	alone
Sainte-Marie|,s	sainte-marie	Sainte-Marie	city	alone
Sainte-Thérèse|,s	sainte-therese	Sainte-Thérèse	city	alone
Saintes	saintes	Saintes	city	in
Sainthia	sainthia	Sainthia	city	in
Sainyabuli|,s	sainyabuli	Sainyabuli	region	alone
Saipan	saipan	Saipan	city	in
Saitama|,s	saitama	Saitama	city	alone
Sakado	sakado	Sakado	city	in
Sakai	sakai	Sakai	city	no
Sakai-nakajima|,s	sakai-nakajima	Sakai-nakajima	city	alone
Sakaidecho	sakaidecho	Sakaidecho	city	in
Sakaiminato	sakaiminato	Sakaiminato	city	in
Sakakah|,s	sakakah	Sakakah	city	alone
Sakaka|,s	sakakah	Sakakah	city	alone
Sakarya|,s	sakarya	Sakarya	region	alone
Sakata|,s	sakata	Sakata	city	alone
Sakété	sakete	Sakété	city	in
Sacha	sakha	Sacha	region	in
Sakhipur	sakhipur	Sakhipur	city	in
Sakhnin	sakhnin	Sakhnin	city	in
Saki	saki	Saki	city	in
Sakon Nakhon|,s	sakon-nakhon	Sakon Nakhon	city	alone
Sakrand	sakrand	Sakrand	city	in
Saku	saku	Saku	city	in
Sakura|,s	sakura	Sakura	city	alone
Sakurai	sakurai	Sakurai	city	in
Sal	sal	Sal	region	in
Sal'sk	sal-sk	Salsk	city	in
Salsk	sal-sk	Salsk	city	in
Salaberry-de-Valleyfield|,s	salaberry-de-valleyfield	Salaberry-de-Valleyfield	city	alone
Salaga	salaga	Salaga	city	in
Sălaj	salaj	Sălaj	region	in
Salala|,s	salalah	Salalah	city	alone
Salamá	salama	Salamá	city	in
Salamat|,s	salamat	Salamat	region	alone
Salamina	salamina	Salamina	city	in
Salamiyah	salamiyah	Salamiyah	city	in
Salaqi	salaqi	Salaqi	city	in
Salatiga|,s	salatiga	Salatiga	city	alone
Salavan|,s	salavan	Salavan	region	alone
Salavat	salavat	Salawat	city	no
Salawat|,s	salavat	Salawat	city	alone
Salaya	salaya	Salaya	city	in
Salcedo	salcedo	Salcedo	city	in
Saldanha	saldanha	Saldanha	city	in
Salé|,s	sale	Salé	city	alone
Salé Al Jadida|,s	sale-al-jadida	Salé Al Jadida	city	alone
Sale	sale-gb	Sale	city	no
Salechard	salekhard	Salechard	city	in
Salekhard	salekhard	Salechard	city	in
Selam	salem	Salem	city	no
Salerne|,s	salerno	Salern	city	alone
Salerno|,s	salerno	Salern	city	alone
Salern|,s	salerno	Salern	city	alone
Salfit|,s	salfit	Salfit	region	alone
Salgótarján	salgotarjan	Schalgau	city	in
Schalgau	salgotarjan	Schalgau	city	in
Salgueiro	salgueiro	Salgueiro	city	in
Salihli	salihli	Salihli	city	in
Salihorsk|,s	salihorsk	Salihorsk	city	alone
Salima	salima	Salima	city	in
Salina	salina	Salina	city	in
Salina Cruz	salina-cruz	Salina Cruz	city	alone
Salinas	salinas	Salinas	city	no
Salinópolis	salinopolis	Salinópolis	city	in
Salmas	salmas	Salmas	city	in
Salmon Creek|,s	salmon-creek	Salmon Creek	city	alone
Salon-de-Provence	salon-de-provence	Salon-de-Provence	city	alone
Salor	salor	Salor	city	in
Salou	salou	Salou	city	in
Salqin	salqin	Salqin	city	in
Salt	salt	Salt	city	in
Saltash	saltash	Saltash	city	in
Saltillo|,s	saltillo	Saltillo	city	alone
Salto	salto	Salto	city	no
Salto de Pirapora|,s	salto-de-pirapora	Salto de Pirapora	city	alone
Salur	salur	Salur	city	in
Higüey|,s	salvaleon-de-higuey	Higüey	city	alone
Salvaleón de Higüey|,s	salvaleon-de-higuey	Higüey	city	alone
Salvatierra	salvatierra	Salvatierra	city	in
Salyan	salyan	Salyan	city	in
Salzkotten	salzkotten	Salzkotten	city	in
Island Garden City of Samal|,s	samal	Island Garden City of Samal	city	alone
Samal	samal	Island Garden City of Samal	city	in
Samalkha	samalkha	Samalkha	city	in
Samalkot	samalkot	Samalkot	city	in
Samaluţ	samalut	Samaluţ	city	in
Samaná|,s	samana	Samaná	region	alone
Samangan|,s	samangan	Samangan	region	alone
Samannud	samannud	Samannud	city	in
Samar	samar	Samar	region	in
Samarinda|,s	samarinda	Samarinda	city	alone
Samarqand|,s	samarkand	Samarkand	city	alone
Samastipur	samastipur	Samastipur	city	in
Şamaxı	samaxi	Şamaxı	city	in
Samba	samba	Samba	city	no
Sambalpur|,s	sambalpur	Sambalpur	city	alone
Sambava	sambava	Sambava	city	in
Sambhal|,s	sambhal	Sambhal	city	alone
Sambir	sambir	Sambir	city	in
Sambrial	sambrial	Sambrial	city	in
Samburu|,s	samburu	Samburu	region	alone
Samcheok	samcheok	Samcheok	city	in
Samchi|,s	samchi	Samchi	region	alone
Samdrup Jongkhar|,s	samdrup-jongkhar	Samdrup Jongkhar	region	alone
Samegrelo and Zemo Svaneti|,s	samegrelo-and-zemo-svaneti	Samegrelo and Zemo Svaneti	region	alone
Mingrelien|,s und Oberswanetien	samegrelo-zemo-svaneti	Mingrelien und Oberswanetien	region	alone
Şamitah	samitah	Şamitah	city	in
Sammamish	sammamish	Sammamish	city	in
Samokov	samokov	Samokow	city	in
Samokow	samokov	Samokow	city	in
Sampang	sampang	Sampang	city	in
Sampit	sampit	Sampit	city	in
Samtredia	samtredia	Samtredia	city	in
Samtse|,s	samtse	Samtse	region	alone
Samzche-Dschawachetien|,s	samtskhe-javakheti	Samzche-Dschawachetien	region	alone
Samut Prakan|,s	samut-prakan	Samut Prakan	city	alone
Samut Sakhon|,s	samut-sakhon	Samut Sakhon	city	alone
Samut Songkhram|,s	samut-songkhram	Samut Songkhram	city	alone
San Andrés	san-andres	San Andrés	city	alone
San Andrés und Providencia	san-andres-and-providencia	San Andrés und Providencia	region	alone
San Andrés Cholula|,s	san-andres-cholula	San Andrés Cholula	city	alone
San Andrés del Rabanedo|,s	san-andres-del-rabanedo	San Andrés del Rabanedo	city	alone
San Andrés Tuxtla|,s	san-andres-tuxtla	San Andrés Tuxtla	city	alone
San Andres y Providencia|,s	san-andres-y-providencia	San Andres y Providencia	region	alone
San Angelo|,s	san-angelo	San Angelo	city	alone
San Antonio de Los Altos	san-antonio-de-los-altos	San Antonio de Los Altos	city	alone
San Antonio de los Baños	san-antonio-de-los-banos	San Antonio de los Baños	city	alone
San Antonio del Táchira|,s	san-antonio-del-tachira	San Antonio del Táchira	city	alone
San Bartolomé de Tirajana|,s	san-bartolome-de-tirajana	San Bartolomé de Tirajana	city	alone
San Benedetto del Tronto|,s	san-benedetto-del-tronto	San Benedetto del Tronto	city	alone
San Benito|,s	san-benito	San Benito	city	alone
San Bernardino Tlaxcalancingo|,s	san-bernardino-tlaxcalancingo	San Bernardino Tlaxcalancingo	city	alone
San Bernardo|,s	san-bernardo	San Bernardo	city	alone
San Bruno|,s	san-bruno	San Bruno	city	alone
San Buenaventura|,s	san-buenaventura	San Buenaventura	city	alone
San Carlos	san-carlos	San Carlos	city	alone
San Carlos del Zulia|,s	san-carlos-del-zulia	San Carlos del Zulia	city	alone
San Carlos Park|,s	san-carlos-park	San Carlos Park	city	alone
San Clemente|,s	san-clemente	San Clemente	city	alone
San Cristóbal|,s	san-cristobal	San Cristóbal	city	alone
San Cristobal|,s	san-cristobal-cu	San Cristobal	city	alone
San Cristóbal de La Laguna|,s	san-cristobal-de-la-laguna	San Cristóbal de La Laguna	city	alone
San Cristóbal de las Casas	san-cristobal-de-las-casas	San Cristóbal de las Casas	city	alone
San Dimas	san-dimas	San Dimas	city	alone
San Donà di Piave|,s	san-dona-di-piave	San Donà di Piave	city	alone
San Donato Milanese|,s	san-donato-milanese	San Donato Milanese	city	alone
San Felipe|,s	san-felipe	San Felipe	city	alone
San Fernando|,s	san-fernando	San Fernando	city	alone
San Fernando City|,s	san-fernando-city	San Fernando City	city	alone
San Fernando de Apure|,s	san-fernando-de-apure	San Fernando de Apure	city	alone
San Fernando de Henares	san-fernando-de-henares	San Fernando de Henares	city	alone
San Francisco Acuautla|,s	san-francisco-acuautla	San Francisco Acuautla	city	alone
San Francisco De Borja|,s	san-francisco-de-borja	San Francisco De Borja	city	alone
San Francisco de Macorís	san-francisco-de-macoris	San Francisco de Macorís	city	alone
San Francisco del Rincón|,s	san-francisco-del-rincon	San Francisco del Rincón	city	alone
San Francisco El Alto|,s	san-francisco-el-alto	San Francisco El Alto	city	alone
San Gabriel|,s	san-gabriel	San Gabriel	city	alone
San Germán|,s	san-german	San Germán	city	alone
San Gil|,s	san-gil	San Gil	city	alone
San Giorgio a Cremano|,s	san-giorgio-a-cremano	San Giorgio a Cremano	city	alone
San Giovanni Rotondo|,s	san-giovanni-rotondo	San Giovanni Rotondo	city	alone
San Giuliano Milanese|,s	san-giuliano-milanese	San Giuliano Milanese	city	alone
San Giuseppe Vesuviano|,s	san-giuseppe-vesuviano	San Giuseppe Vesuviano	city	alone
San Ignacio|,s	san-ignacio	San Ignacio	city	alone
San Ildefonso|,s	san-ildefonso	San Ildefonso	city	alone
San Isidro|,s	san-isidro	San Isidro	city	alone
San Isidro de El General|,s	san-isidro-de-el-general	San Isidro de El General	city	alone
San Jacinto|,s	san-jacinto	San Jacinto	city	alone
San Javier|,s	san-javier	San Javier	city	alone
San Jerónimo Cuatro Vientos	san-jeronimo-cuatro-vientos	San Jerónimo Cuatro Vientos	city	alone
San Joaquín|,s	san-joaquin	San Joaquín	city	alone
San José de Guanipa|,s	san-jose-de-guanipa	San José de Guanipa	city	alone
San José de las Lajas	san-jose-de-las-lajas	San José de las Lajas	city	alone
San José de Mayo|,s	san-jose-de-mayo	San José de Mayo	city	alone
San José de Ocoa|,s	san-jose-de-ocoa	San José de Ocoa	region	alone
San José del Cabo|,s	san-jose-del-cabo	San José del Cabo	city	alone
San Jose del Monte City|,s	san-jose-del-monte	San Jose del Monte City	city	alone
San Jose del Monte|,s	san-jose-del-monte	San Jose del Monte City	city	alone
San José Guadalupe Otzacatipan|,s	san-jose-guadalupe-otzacatipan	San José Guadalupe Otzacatipan	city	alone
San José Pinula|,s	san-jose-pinula	San José Pinula	city	alone
San Josecito|,s	san-josecito	San Josecito	city	alone
San Juan Bautista|,s	san-juan-bautista	San Juan Bautista	city	alone
San Juan Bautista Tuxtla|,s	san-juan-bautista-tuxtla	San Juan Bautista Tuxtla	city	alone
San Juan Capistrano|,s	san-juan-capistrano	San Juan Capistrano	city	alone
San Juan City|,s	san-juan-city	San Juan City	city	alone
San Juan de Colón|,s	san-juan-de-colon	San Juan de Colón	city	alone
San Juan de la Maguana|,s	san-juan-de-la-maguana	San Juan de la Maguana	city	alone
San Juan de los Lagos	san-juan-de-los-lagos	San Juan de los Lagos	city	alone
San Juan de los Morros	san-juan-de-los-morros	San Juan de los Morros	city	alone
San Juan del Cesar|,s	san-juan-del-cesar	San Juan del Cesar	city	alone
San Juan del Río|,s	san-juan-del-rio	San Juan del Río	city	alone
San Juan Nepomuceno|,s	san-juan-nepomuceno	San Juan Nepomuceno	city	alone
San Juan Sacatepéquez	san-juan-sacatepequez	San Juan Sacatepéquez	city	alone
San Kamphaeng|,s	san-kamphaeng	San Kamphaeng	city	alone
San Leandro|,s	san-leandro	San Leandro	city	alone
San Leonardo|,s	san-leonardo	San Leonardo	city	alone
San Lorenzo|,s	san-lorenzo	San Lorenzo	city	alone
San Luis	san-luis	San Luis	city	alone
San Luis de la Paz	san-luis-de-la-paz	San Luis de la Paz	city	alone
San Luis de Sincé|,s	san-luis-de-since	San Luis de Sincé	city	alone
San Luis Obispo|,s	san-luis-obispo	San Luis Obispo	city	alone
San Luis Potosí City|,s	san-luis-potosi-city	San Luis Potosí	city	alone
San Luis Potosí|,s	san-luis-potosi-city	San Luis Potosí	city	alone
San Luis Río Colorado|,s	san-luis-rio-colorado	San Luis Río Colorado	city	alone
San Marcos	san-marcos	San Marcos	city	alone
San Martin|,s	san-martin	San Martin	city	alone
San Martín|,s	san-martin-ar	San Martín	city	alone
San Martín Azcatepec|,s	san-martin-azcatepec	San Martín Azcatepec	city	alone
San Martin Texmelucan|,s	san-martin-texmelucan	San Martin Texmelucan	city	alone
San Mateo|,s	san-mateo	San Mateo	city	alone
San Mateo Atenco|,s	san-mateo-atenco	San Mateo Atenco	city	alone
San Miguel|,s	san-miguel	San Miguel	city	alone
San Miguel Ajusco|,s	san-miguel-ajusco	San Miguel Ajusco	city	alone
San Miguel de Allende|,s	san-miguel-de-allende	San Miguel de Allende	city	alone
San Miguel de Cozumel|,s	san-miguel-de-cozumel	San Miguel de Cozumel	city	alone
San Miguel de Tucumán|,s	san-miguel-de-tucuman	San Miguel de Tucumán	city	alone
San Miguel del Padrón|,s	san-miguel-del-padron	San Miguel del Padrón	city	alone
San Miguel Topilejo|,s	san-miguel-topilejo	San Miguel Topilejo	city	alone
San Miguelito|,s	san-miguelito	San Miguelito	city	alone
San Miniato Basso|,s	san-miniato-basso	San Miniato Basso	city	alone
San Nicolas	san-nicolas	San Nicolas	city	alone
San Nicolás de los Arroyos	san-nicolas-de-los-arroyos	San Nicolás de los Arroyos	city	alone
San Nicolás de los Garza|,s	san-nicolas-de-los-garza	San Nicolás de los Garza	city	alone
San Onofre|,s	san-onofre	San Onofre	city	alone
San Pablo|,s	san-pablo	San Pablo	city	alone
San Pablo Autopan|,s	san-pablo-autopan	San Pablo Autopan	city	alone
San Pablo City|,s	san-pablo-city	San Pablo City	city	alone
San Pablo de las Salinas	san-pablo-de-las-salinas	San Pablo de las Salinas	city	alone
San Paolo|,s	san-paolo	San Paolo	city	alone
San Pascual|,s	san-pascual	San Pascual	city	alone
San Pedro|,s	san-pedro	San Pedro	city	alone
San Pedro Ayampuc|,s	san-pedro-ayampuc	San Pedro Ayampuc	city	alone
San-Pédro|,s	san-pedro-ci	San-Pédro	city	alone
San Pedro de Alcántara|,s	san-pedro-de-alcantara	San Pedro de Alcántara	city	alone
San Pedro de Jujuy|,s	san-pedro-de-jujuy	San Pedro de Jujuy	city	alone
San Pedro de Macorís	san-pedro-de-macoris	San Pedro de Macorís	city	alone
San Pedro Garza García|,s	san-pedro-garza-garcia	San Pedro Garza García	city	alone
San Pedro Sacatepéquez	san-pedro-sacatepequez	San Pedro Sacatepéquez	city	alone
San Rafael|,s	san-rafael	San Rafael	city	alone
San Rafael Abajo|,s	san-rafael-abajo	San Rafael Abajo	city	alone
San Rafael del Sur|,s	san-rafael-del-sur	San Rafael del Sur	city	alone
San Ramon|,s	san-ramon	San Ramon	city	alone
San Roque|,s	san-roque	San Roque	city	alone
San Salvador de Jujuy|,s	san-salvador-de-jujuy	San Salvador de Jujuy	city	alone
San Salvador Tizatlalli|,s	san-salvador-tizatlalli	San Salvador Tizatlalli	city	alone
San Sebastián de los Reyes	san-sebastian-de-los-reyes	San Sebastián de los Reyes	city	alone
San Sebastián el Grande|,s	san-sebastian-el-grande	San Sebastián el Grande	city	alone
San Severo|,s	san-severo	San Severo	city	alone
San Simon|,s	san-simon	San Simon	city	alone
San Tan Valley|,s	san-tan-valley	San Tan Valley	city	alone
San Vicent del Raspeig|,s	san-vicent-del-raspeig	San Vicent del Raspeig	city	alone
San Vicente del Raspeig|,s	san-vicent-del-raspeig	San Vicent del Raspeig	city	alone
Sant Vicent del Raspeig|,s	san-vicent-del-raspeig	San Vicent del Raspeig	city	alone
San Vicente|,s	san-vicente	San Vicente	city	alone
San Vicente de Cañete|,s	san-vicente-de-canete	San Vicente de Cañete	city	alone
San Vicente de Moravia|,s	san-vicente-de-moravia	San Vicente de Moravia	city	alone
San Vicente de Tagua Tagua|,s	san-vicente-de-tagua-tagua	San Vicente de Tagua Tagua	city	alone
Saña	sana	Saña	city	in
Sanaag|,s	sanaag	Sanaag	region	alone
Sanand	sanand	Sanand	city	in
Sanandadsch|,s	sanandij	Sanandadsch	city	alone
Sanandij|,s	sanandij	Sanandadsch	city	alone
Sanare	sanare	Sanare	city	in
Sanawad	sanawad	Sanawad	city	in
Sancaktepe|,s	sancaktepe	Sancaktepe	city	alone
Sanchazi	sanchazi	Sanchazi	city	in
Sanchor	sanchor	Sanchor	city	in
Sanchuan	sanchuan	Sanchuan	city	in
Sancti Spíritus	sancti-spiritus	Sancti Spíritus	city	alone
Sanctorum	sanctorum	Sanctorum	city	in
Sandacho|,s	sandacho	Sandacho	city	alone
Sandakan|,s	sandakan	Sandakan	city	alone
Sandalfoot Cove|,s	sandalfoot-cove	Sandalfoot Cove	city	alone
Sandanski	sandanski	Sandanski	city	in
Sandaohezi	sandaohezi	Sandaohezi	city	in
Sandaoling Lutiankuang Wuqi Nongchang|,s	sandaoling-lutiankuang-wuqi-nongchang	Sandaoling Lutiankuang Wuqi Nongchang	city	alone
Sandaun|,s	sandaun	Sandaun	region	alone
Sandbach	sandbach	Sandbach	city	in
Sandefjord	sandefjord	Sandefjord	city	in
Sandi	sandi	Sandi	city	in
Sandıklı	sandikli	Sandıklı	city	in
Sandila	sandila	Sandila	city	in
Sandnes	sandnes	Sandnes	city	in
Sandomieras	sandomierz	Sandomierz	city	in
Sandomierz	sandomierz	Sandomierz	city	in
Sandown	sandown	Sandown	city	in
Sandoy region|,s	sandoy-region	Sandoy region	region	alone
Sandoyar sýsla|,s	sandoy-region	Sandoy region	region	alone
Sandu	sandu	Sandu	city	in
Sandur	sandur	Sandur	city	in
Sandusky	sandusky	Sandusky	city	in
Sandwell|,s	sandwell	Sandwell	region	alone
Sandwip	sandwip	Sandwip	city	in
Sandyford	sandyford	Sandyford	city	in
Sandys	sandys	Sandys	region	alone
Sanford	sanford	Sanford	city	no
Sangamner	sangamner	Sangamner	city	in
Sangareddi	sangareddi	Sangareddi	city	in
Sangaria	sangaria	Sangaria	city	in
Sanger	sanger	Sanger	city	in
Sangha|,s	sangha	Sangha	region	alone
Sangha-Mbaéré|,s	sangha-mbaere	Sangha-Mbaéré	region	alone
Sanghar	sanghar	Sanghar	city	in
Sangju|,s	sangju	Sangju	city	alone
Sangla Hill|,s	sangla-hill	Sangla Hill	city	alone
Sangli|,s	sangli	Sangli	city	alone
Sangmélima	sangmelima	Sangmélima	city	in
Sangola	sangola	Sangola	city	in
Sangrur	sangrur	Sangrur	city	in
Sanguié|,s	sanguie	Sanguié	region	alone
Sanjo	sanjo	Sanjo	city	in
Sankeshu	sankeshu	Sankeshu	city	in
Sankeshwar	sankeshwar	Sankeshwar	city	in
Sankrail	sankrail	Sankrail	city	in
Sankuru|,s	sankuru	Sankuru	region	alone
Sanliurfa|,s	sanliurfa-tr	Sanliurfa	city	alone
Sanlúcar de Barrameda|,s	sanlucar-de-barrameda	Sanlúcar de Barrameda	city	alone
Sanma	sanma	Sanma	region	in
Sanmatenga|,s	sanmatenga	Sanmatenga	region	alone
Sanmenxia|,s	sanmenxia	Sanmenxia	city	alone
Sanming|,s	sanming	Sanming	city	alone
Senming shehiri|,s	sanming	Sanming	city	alone
Sannois	sannois	Sannois	city	in
Sano	sano	Sano	city	in
Sanok	sanok	Sanok	city	no
Sanokas	sanok	Sanok	city	in
Sanremo	sanremo	San Remo	city	in
Sansanné-Mango|,s	sansanne-mango	Sansanné-Mango	city	alone
Sanshui|,s	sanshui	Sanshui	city	alone
Sant Adrià de Besòs	sant-adria-de-besos	Sant Adrià de Besòs	city	alone
San Andrés de la Barca|,s	sant-andreu-de-la-barca	Sant Andreu de la Barca	city	alone
Sant Andreu de la Barca|,s	sant-andreu-de-la-barca	Sant Andreu de la Barca	city	alone
Sant'Antimo	sant-antimo	Sant'Antimo	city	in
Sant Boi de Llobregat|,s	sant-boi-de-llobregat	Sant Boi de Llobregat	city	alone
Sant Cugat del Vallès	sant-cugat-del-valles	Sant Cugat del Vallès	city	alone
San Feliú de Llobregat|,s	sant-feliu-de-llobregat	Sant Feliu de Llobregat	city	alone
Sant Feliu de Llobregat|,s	sant-feliu-de-llobregat	Sant Feliu de Llobregat	city	alone
Sant Joan Despí|,s	sant-joan-despi	Sant Joan Despí	city	alone
Districte de Sant Martí|,s	sant-marti	Sant Martí	city	alone
Distrito de Sant Martí|,s	sant-marti	Sant Martí	city	alone
Sant Martí|,s	sant-marti	Sant Martí	city	alone
San Pedro de Ribas	sant-pere-de-ribes	Sant Pere de Ribes	city	alone
Sant Pere de Ribes	sant-pere-de-ribes	Sant Pere de Ribes	city	alone
Sant Vicenç dels Horts	sant-vicenc-dels-horts	Sant Vicenç dels Horts	city	alone
Santa Ana Chiautempan|,s	santa-ana-chiautempan	Santa Ana Chiautempan	city	alone
Santa Anita - Los Ficus	santa-anita-los-ficus	Santa Anita - Los Ficus	city	alone
Santa Bárbara d'Oeste	santa-barbara-d-oeste	Santa Bárbara d'Oeste	city	alone
Santa Bárbara|,s	santa-barbara-ve	Santa Bárbara	city	alone
Santa Catalina|,s	santa-catalina	Santa Catalina	city	alone
Santa Catarina|,s	santa-catarina	Santa Catarina	city	alone
Santa Catarina do Fogo|,s	santa-catarina-do-fogo	Santa Catarina do Fogo	region	alone
Santa Catarina Pinula|,s	santa-catarina-pinula	Santa Catarina Pinula	city	alone
Santa Clarita|,s	santa-clarita	Santa Clarita	city	alone
Santa Coloma de Gramenet|,s	santa-coloma-de-gramenet	Santa Coloma de Gramenet	city	alone
Santa Cruz das Palmeiras	santa-cruz-das-palmeiras	Santa Cruz das Palmeiras	city	alone
Santa Cruz de Barahona|,s	santa-cruz-de-barahona	Santa Cruz de Barahona	city	alone
Santa Cruz de la Sierra|,s	santa-cruz-de-la-sierra	Santa Cruz de la Sierra	city	alone
Santa Cruz de los Taques	santa-cruz-de-los-taques	Santa Cruz de los Taques	city	alone
Santa Cruz de Mara|,s	santa-cruz-de-mara	Santa Cruz de Mara	city	alone
Santa Cruz Tenerifekoa|,s	santa-cruz-de-tenerife	Santa Cruz de Tenerife	city	alone
Santa Cruz de Tenerife|,s	santa-cruz-de-tenerife	Santa Cruz de Tenerife	city	alone
Santa Cruz del Sur|,s	santa-cruz-del-sur	Santa Cruz del Sur	city	alone
Santa Cruz do Capibaribe|,s	santa-cruz-do-capibaribe	Santa Cruz do Capibaribe	city	alone
Santa Cruz do Rio Pardo|,s	santa-cruz-do-rio-pardo	Santa Cruz do Rio Pardo	city	alone
Santa Cruz do Sul|,s	santa-cruz-do-sul	Santa Cruz do Sul	city	alone
Santa Cruz Xoxocotlán|,s	santa-cruz-xoxocotlan	Santa Cruz Xoxocotlán	city	alone
Santa Elena|,s	santa-elena	Santa Elena	city	alone
Santa Elena de Uairén|,s	santa-elena-de-uairen	Santa Elena de Uairén	city	alone
Santa Eulalia del Río|,s	santa-eularia-des-riu	Santa Eulària des Riu	city	alone
Santa Eulària del Riu|,s	santa-eularia-des-riu	Santa Eulària des Riu	city	alone
Santa Eulària des Riu|,s	santa-eularia-des-riu	Santa Eulària des Riu	city	alone
Santa Fé do Sul|,s	santa-fe-do-sul	Santa Fé do Sul	city	alone
Santa Fe Springs	santa-fe-springs	Santa Fe Springs	city	alone
Santa Helena de Goiás	santa-helena-de-goias	Santa Helena de Goiás	city	alone
Santa Inês	santa-ines	Santa Inês	city	alone
Santa Isabel|,s	santa-isabel	Santa Isabel	city	alone
Santa Lucía de Tirajana|,s	santa-lucia	Santa Lucía	city	alone
Santa Lucía|,s	santa-lucia	Santa Lucía	city	alone
Santa Lucía Cotzumalguapa|,s	santa-lucia-cotzumalguapa	Santa Lucía Cotzumalguapa	city	alone
Santa Luzia|,s	santa-luzia	Santa Luzia	city	alone
Santa Maria|,s	santa-maria	Santa Maria	city	alone
Santa Maria Capua Vetere|,s	santa-maria-capua-vetere	Santa Maria Capua Vetere	city	alone
Santa María Chimalhuacán|,s	santa-maria-chimalhuacan	Santa María Chimalhuacán	city	alone
Santa Paula|,s	santa-paula	Santa Paula	city	alone
Santa Perpetua de Moguda|,s	santa-perpetua-de-mogoda	Santa Perpètua de Mogoda	city	alone
Santa Perpètua de Mogoda|,s	santa-perpetua-de-mogoda	Santa Perpètua de Mogoda	city	alone
Santa Pola|,s	santa-pola	Santa Pola	city	alone
Santa Rita|,s	santa-rita	Santa Rita	city	alone
Santa Rita do Sapucaí|,s	santa-rita-do-sapucai	Santa Rita do Sapucaí	city	alone
Santa Rosa City|,s	santa-rosa	Santa Rosa City	city	alone
Santa Rosa|,s	santa-rosa	Santa Rosa City	city	alone
Santa Rosa de Cabal|,s	santa-rosa-de-cabal	Santa Rosa de Cabal	city	alone
Santa Rosa de Copán|,s	santa-rosa-de-copan	Santa Rosa de Copán	city	alone
Santa Tecla|,s	santa-tecla	Santa Tecla	city	alone
Santa Teresa|,s	santa-teresa	Santa Teresa	city	alone
Santa Teresa del Tuy|,s	santa-teresa-del-tuy	Santa Teresa del Tuy	city	alone
Santa Uxía de Ribeira|,s	santa-uxia-de-ribeira	Santa Uxía de Ribeira	city	alone
Santa Vitória do Palmar|,s	santa-vitoria-do-palmar	Santa Vitória do Palmar	city	alone
Santana	santana	Santana	city	no
Santana de Parnaíba|,s	santana-de-parnaiba	Santana de Parnaíba	city	alone
Santana do Ipanema|,s	santana-do-ipanema	Santana do Ipanema	city	alone
Santana do Livramento|,s	santana-do-livramento	Santana do Livramento	city	alone
Santana do Paraíso|,s	santana-do-paraiso	Santana do Paraíso	city	alone
Santander de Quilichao|,s	santander-de-quilichao	Santander de Quilichao	city	alone
Santangpu	santangpu	Santangpu	city	in
Santarém|,s	santarem	Santarém	city	alone
Santarem	santarem-	Santarem	city	in
Santee	santee	Santee	city	in
Santo Amaro|,s	santo-amaro	Santo Amaro	city	alone
Santo André|,s	santo-andre	Santo André	city	alone
Santo Ângelo|,s	santo-angelo	Santo Ângelo	city	alone
Santo António|,s	santo-antonio	Santo António	region	alone
Santo Antônio da Platina|,s	santo-antonio-da-platina	Santo Antônio da Platina	city	alone
Santo Antônio de Jesus	santo-antonio-de-jesus	Santo Antônio de Jesus	city	alone
Santo Antônio de Pádua|,s	santo-antonio-de-padua	Santo Antônio de Pádua	city	alone
Santo António dos Olivais	santo-antonio-dos-olivais	Santo António dos Olivais	city	alone
Santo Domingo de los Colorados	santo-domingo-de-los-colorados	Santo Domingo de los Colorados	city	alone
Santo Domingo de los Tsáchilas	santo-domingo-de-los-tsachilas	Santo Domingo de los Tsáchilas	region	alone
Santo Domingo Este|,s	santo-domingo-este	Santo Domingo Este	city	alone
Santo Domingo Oeste|,s	santo-domingo-oeste	Santo Domingo Oeste	city	alone
Santo Domingo Tehuantepec|,s	santo-domingo-tehuantepec	Santo Domingo Tehuantepec	city	alone
Santo Estêvão|,s	santo-estevao	Santo Estêvão	city	alone
Santo Tomas	santo-tomas	Santo Tomas	city	alone
Santo Tomás	santo-tomas-co	Santo Tomás	city	alone
Santo Tomé|,s	santo-tome	Santo Tomé	city	alone
Santol|,s	santol	Santol	city	alone
Santon|,s	santon	Santon	region	alone
Santurce	santurtzi	Santurtzi	city	in
Santurtzi	santurtzi	Santurtzi	city	in
Santutxu	santutxu	Santutxu	city	in
Sanzhuang	sanzhuang	Sanzhuang	city	in
São Bento do Sul|,s	sao-bento-do-sul	São Bento do Sul	city	alone
São Bernardo do Campo|,s	sao-bernardo-do-campo	São Bernardo do Campo	city	alone
São Borja|,s	sao-borja	São Borja	city	alone
São Caetano do Sul|,s	sao-caetano-do-sul	São Caetano do Sul	city	alone
São Carlos	sao-carlos	São Carlos	city	alone
São Cristóvão|,s	sao-cristovao	São Cristóvão	city	alone
São Domingos	sao-domingos	São Domingos	region	alone
São Domingos de Rana|,s	sao-domingos-de-rana	São Domingos de Rana	city	alone
São Fidélis	sao-fidelis	São Fidélis	city	alone
São Filipe|,s	sao-filipe	São Filipe	region	alone
São Francisco|,s	sao-francisco	São Francisco	city	alone
São Francisco do Sul|,s	sao-francisco-do-sul	São Francisco do Sul	city	alone
São Francisco Xavier|,s	sao-francisco-xavier	São Francisco Xavier	region	alone
São Gabriel|,s	sao-gabriel	São Gabriel	city	alone
São Gotardo|,s	sao-gotardo	São Gotardo	city	alone
São João da Boa Vista|,s	sao-joao-da-boa-vista	São João da Boa Vista	city	alone
São João de Meriti|,s	sao-joao-de-meriti	São João de Meriti	city	alone
São João del Rei|,s	sao-joao-del-rei	São João del Rei	city	alone
São João del-Rei|,s	sao-joao-del-rei	São João del Rei	city	alone
São João dos Inhamuns	sao-joao-dos-inhamuns	São João dos Inhamuns	city	alone
São Joaquim da Barra|,s	sao-joaquim-da-barra	São Joaquim da Barra	city	alone
São José|,s	sao-jose	São José	city	alone
São José de Ribamar|,s	sao-jose-de-ribamar	São José de Ribamar	city	alone
São José do Rio Pardo|,s	sao-jose-do-rio-pardo	São José do Rio Pardo	city	alone
Sao Jose do Rio Preto|,s	sao-jose-do-rio-preto	São José do Rio Preto	city	alone
São José do Rio Preto|,s	sao-jose-do-rio-preto	São José do Rio Preto	city	alone
São José dos Campos	sao-jose-dos-campos	São José dos Campos	city	alone
São José dos Pinhais	sao-jose-dos-pinhais	São José dos Pinhais	city	alone
São Lázaro|,s	sao-lazaro	São Lázaro	region	alone
São Leopoldo|,s	sao-leopoldo	São Leopoldo	city	alone
São Lourenço|,s	sao-lourenco	São Lourenço	city	alone
São Lourenço da Mata|,s	sao-lourenco-da-mata	São Lourenço da Mata	city	alone
São Lourenço do Sul|,s	sao-lourenco-do-sul	São Lourenço do Sul	city	alone
São Lourenço dos Órgãos	sao-lourenco-dos-orgaos	São Lourenço dos Órgãos	region	alone
São Luiz Gonzaga|,s	sao-luiz-gonzaga	São Luiz Gonzaga	city	alone
São Mamede de Infesta|,s	sao-mamede-de-infesta	São Mamede de Infesta	city	alone
São Manuel|,s	sao-manuel	São Manuel	city	alone
São Martinho|,s	sao-martinho	São Martinho	city	alone
São Mateus	sao-mateus	São Mateus	city	alone
São Mateus do Maranhão|,s	sao-mateus-do-maranhao	São Mateus do Maranhão	city	alone
São Miguel|,s	sao-miguel	São Miguel	region	alone
São Miguel do Guamá|,s	sao-miguel-do-guama	São Miguel do Guamá	city	alone
São Miguel dos Campos	sao-miguel-dos-campos	São Miguel dos Campos	city	alone
São Pedro|,s	sao-pedro	São Pedro	city	alone
São Pedro da Aldeia|,s	sao-pedro-da-aldeia	São Pedro da Aldeia	city	alone
São Roque|,s	sao-roque	São Roque	city	alone
São Salvador do Mundo|,s	sao-salvador-do-mundo	São Salvador do Mundo	region	alone
São Sebastião|,s	sao-sebastiao	São Sebastião	city	alone
São Sebastião do Paraíso|,s	sao-sebastiao-do-paraiso	São Sebastião do Paraíso	city	alone
São Sebastião do Passé|,s	sao-sebastiao-do-passe	São Sebastião do Passé	city	alone
São Tomé|,s	sao-tome	São Tomé	city	alone
Ilha de São Tomé|,s	sao-tome-island	São Tomé Island	region	alone
São Tomé Island|,s	sao-tome-island	São Tomé Island	region	alone
São Vicente|,s	sao-vicente	São Vicente	city	alone
Saône-et-Loire|,s	saone-et-loire	Saône-et-Loire	region	alone
Saoner	saoner	Saoner	city	in
Sapanca	sapanca	Sapanca	city	in
Sapele	sapele	Sapele	city	no
Sapiranga	sapiranga	Sapiranga	city	in
Sapucaia|,s	sapucaia	Sapucaia	city	alone
Sapulpa	sapulpa	Sapulpa	city	in
Saqqez	saqqez	Saqqez	city	alone
Saquarema	saquarema	Saquarema	city	in
Sar-i Pul|,s	sar-e-pol	Sar-i Pul	region	alone
Sar-e Pul|,s	sar-e-pul	Sar-e Pul	city	alone
Saraburi	saraburi	Saraburi	city	in
Sarai Alamgir|,s	sarai-alamgir	Sarai Alamgir	city	alone
Sarakhs	sarakhs	Sarakhs	city	in
Saramacca|,s	saramacca	Saramacca	region	alone
Sarandi	sarandi	Sarandi	city	in
Sarangani|,s	sarangani	Sarangani	region	alone
Sarangpur	sarangpur	Sarangpur	city	in
Sarankhola	sarankhola	Sarankhola	city	in
Saransk|,s	saransk	Saransk	city	alone
Sarapul	sarapul	Sarapul	city	in
Saraqib	saraqib	Saraqib	city	in
Saratoga	saratoga	Saratoga	city	in
Saratoga Springs	saratoga-springs	Saratoga Springs	city	alone
Saratowskaja oblast|,s	saratovskaya	Saratowskaja oblast	region	alone
Sarawak|,s	sarawak	Sarawak	region	alone
Sarcelles	sarcelles	Sarcelles	city	in
Sardarshahr	sardarshahr	Sardarshahr	city	in
Sardhana	sardhana	Sardhana	city	in
Sargodha|,s	sargodha	Sargodha	city	alone
Sarh	sarh	Sarh	city	in
Sari	sari	Sari	city	no
Sariaya	sariaya	Sariaya	city	in
Sarikei	sarikei	Sarikei	city	in
Sarishabari	sarishabari	Sarishabari	city	in
Sariwŏn|,s	sariwon	Sariwŏn	city	alone
Sarkand	sarkand	Sarkand	city	in
Sarqan	sarkand	Sarkand	city	in
Sarkhej	sarkhej	Sarkhej	city	in
Şarkîkaraağaç	sarkikaraagac	Şarkîkaraağaç	city	in
Sarnia	sarnia	Sarnia	city	in
Sarno	sarno	Sarno	city	in
Sarny	sarny	Sarny	city	in
Saronno	saronno	Saronno	city	in
Sarov	sarov	Sarow	city	in
Sarow	sarov	Sarow	city	in
Sarpang|,s	sarpang	Sarpang	region	alone
Sarpol-e Zahab|,s	sarpol-e-zahab	Sarpol-e Zahab	city	alone
Sarpsborg	sarpsborg	Sarpsborg	city	in
Sarstedt|,s	sarstedt	Sarstedt	city	alone
Sartell	sartell	Sartell	city	in
Sarthe|,s	sarthe	Sarthe	region	alone
Sartrouville	sartrouville	Sartrouville	city	in
Saryagasch	saryaghash	Saryagasch	city	in
Saryaghash	saryaghash	Saryagasch	city	in
Sasaguri	sasaguri	Sasaguri	city	in
Sasayama	sasayama	Sasayama	city	in
Sasebo|,s	sasebo	Sasebo	city	alone
Sasolburg	sasolburg	Sasolburg	city	in
Sasovo	sasovo	Sassowo	city	in
Sassowo	sasovo	Sassowo	city	in
Sassandra-Marahoué|,s	sassandra-marahoue	Sassandra-Marahoué	region	alone
Sassari	sassari	Sassari	city	in
Sassuolo	sassuolo	Sassuolo	city	in
Sasvad	sasvad	Sasvad	city	in
Satakunta|,s	satakunta	Satakunta	region	alone
Satana	satana	Satana	city	in
Satara|,s	satara	Satara	city	alone
Sathupalli	sathupalli	Sathupalli	city	in
Sathyamangalam	sathyamangalam	Sathyamangalam	city	in
Satka	satka	Satka	city	in
Satkania	satkania	Satkania	city	in
Satkhira|,s	satkhira	Satkhira	city	alone
Satna|,s	satna	Satna	city	alone
Sattahip	sattahip	Sattahip	city	in
Satte	satte	Satte	city	in
Sattenapalle	sattenapalle	Sattenapalle	city	in
Sattur	sattur	Sattur	city	in
Satun	satun	Satun	city	in
Satupa’itea	satupa-itea	Satupa’itea	region	alone
Satupa'itea	satupa-itea-ws	Satupa'itea	region	alone
Saugor|,s	saugor	Saugor	city	alone
Saugus	saugus	Saugus	city	in
Sault Ste. Marie|,s	sault-ste-marie	Sault Ste. Marie	city	alone
Saumur	saumur	Saumur	city	in
Saundatti	saundatti	Saundatti	city	in
Saurimo	saurimo	Saurimo	city	in
Sausar	sausar	Sausar	city	in
Savage	savage	Savage	city	in
Savalou	savalou	Savalou	city	in
Savanes	savanes	Savanes	region	alone
Savanna-la-Mar|,s	savanna-la-mar	Savanna-la-Mar	city	alone
Savannahkhét|,s	savannahkhet	Savannahkhét	region	alone
Savannakhet	savannakhet	Savannakhet	city	in
Savanne	savanne	Savanne	region	no
Savanur	savanur	Savanur	city	in
Savarkundla	savarkundla	Savarkundla	city	in
Savé	save	Savé	city	in
Saveh|,s	saveh	Saveh	city	alone
Savelugu	savelugu	Savelugu	city	in
Savigny-le-Temple|,s	savigny-le-temple	Savigny-le-Temple	city	alone
Savigny-sur-Orge|,s	savigny-sur-orge	Savigny-sur-Orge	city	alone
Šavnik|,s	savnik	Šavnik	region	alone
Savoie|,s	savoie	Savoie	region	alone
Savona	savona	Savona	city	in
Savone	savona	Savona	city	in
Nyslott	savonlinna	Savonlinna	city	in
Savonlinna	savonlinna	Savonlinna	city	in
Sawai Madhopur|,s	sawai-madhopur	Sawai Madhopur	city	alone
Sawakin	sawakin	Sawakin	city	in
Sawangan|,s	sawangan	Sawangan	city	alone
Sawara	sawara	Sawara	city	in
Sayama|,s	sayama	Sayama	city	alone
Sajanogorsk	sayanogorsk	Sajanogorsk	city	in
Sayanogorsk	sayanogorsk	Sajanogorsk	city	in
Sajansk	sayansk	Sajansk	city	in
Sayansk	sayansk	Sajansk	city	in
Sayhat	sayhat	Sayhat	city	in
Sayreville	sayreville	Sayreville	city	in
Sayreville Junction|,s	sayreville-junction	Sayreville Junction	city	alone
Sayula	sayula	Sayula	city	in
Sayville	sayville	Sayville	city	in
Sayyan	sayyan	Sayyan	city	in
Scafati	scafati	Scafati	city	in
Scaggsville	scaggsville	Scaggsville	city	in
Scandicci	scandicci	Scandicci	city	in
Scarsdale	scarsdale	Scarsdale	city	in
Schaan	schaan	Schaan	region	in
Schaarbeek|,s	schaarbeek	Schaerbeek	city	alone
Schaerbeek|,s	schaarbeek	Schaerbeek	city	alone
Schaumburg	schaumburg	Schaumburg	city	in
Schellenberg	schellenberg	Schellenberg	region	in
Schenectady	schenectady	Schenectady	city	in
Schererville	schererville	Schererville	city	in
Schertz	schertz	Schertz	city	in
Schiedam	schiedam	Schiedam	city	in
Skiedam	schiedam	Schiedam	city	in
Schifferstadt|,s	schifferstadt	Schifferstadt	city	alone
Schiffweiler|,s	schiffweiler	Schiffweiler	city	alone
Schiltigheim	schiltigheim	Schiltigheim	city	in
Schio	schio	Schio	city	in
Schkeuditz	schkeuditz	Schkeuditz	city	alone
Schlüchtern	schluchtern	Schlüchtern	city	in
Schmallenberg	schmallenberg	Schmallenberg	city	in
Schmelz	schmelz	Schmelz	city	in
Schneeberg	schneeberg	Schneeberg	city	in
Schneverdingen|,s	schneverdingen	Schneverdingen	city	alone
Schofield Barracks	schofield-barracks	Schofield Barracks	city	alone
Schopfheim|,s	schopfheim	Schopfheim	city	alone
Schorndorf|,s	schorndorf	Schorndorf	city	alone
Schortens	schortens	Schortens	city	in
Schoten	schoten	Schoten	city	in
Schramberg	schramberg	Schramberg	city	in
Schrobenhausen|,s	schrobenhausen	Schrobenhausen	city	alone
Schwalbach	schwalbach	Schwalbach	city	in
Schwalmstadt|,s	schwalmstadt	Schwalmstadt	city	alone
Schwalmtal|,s	schwalmtal	Schwalmtal	city	alone
Schwandorf|,s in Bayern	schwandorf-in-bayern	Schwandorf in Bayern	city	alone
Schwanewede	schwanewede	Schwanewede	city	in
Schwarzenberg	schwarzenberg	Schwarzenberg	city	in
Stadt Schwedt|,s	schwedt	Schwedt	city	alone
Schweizer-Reneke|,s	schweizer-reneke	Schweizer-Reneke	city	alone
Schwerte	schwerte	Schwerte	city	no
Schwetzingen|,s	schwetzingen	Schwetzingen	city	alone
Sciacca	sciacca	Sciacca	city	in
Ittoqqortoormiit	scoresbysund	Ittoqqortoormiit	city	in
Scoresbysund	scoresbysund	Ittoqqortoormiit	city	in
Scotch Plains	scotch-plains	Scotch Plains	city	alone
Scottburgh	scottburgh	Scottburgh	city	in
Sderot	sderot	Sderot	city	in
Seabrook	seabrook	Seabrook	city	in
Seaford	seaford	Seaford	city	in
Seagoville	seagoville	Seagoville	city	in
Seaham	seaham	Seaham	city	in
Seal Beach|,s	seal-beach	Seal Beach	city	alone
Searcy	searcy	Searcy	city	in
Seaside	seaside	Seaside	city	in
SeaTac	seatac	SeaTac	city	in
Sebastian	sebastian	Sebastian	city	no
Sebdou	sebdou	Sebdou	city	in
Mühlbach	sebes	Mühlbach	city	in
Sebeş	sebes	Mühlbach	city	in
Şebin Karahisar|,s	sebinkarahisar	Şebinkarahisar	city	alone
Şebinkarahisar	sebinkarahisar	Şebinkarahisar	city	in
Secaucus	secaucus	Secaucus	city	in
Secondigliano	secondigliano	Secondigliano	city	in
Secunda	secunda	Secunda	city	in
Secunderabad|,s	secunderabad	Secunderabad	city	alone
Security-Widefield|,s	security-widefield	Security-Widefield	city	alone
Sedalia	sedalia	Sedalia	city	in
Sédhiou|,s	sedhiou	Sédhiou	region	alone
Sedrata	sedrata	Sedrata	city	in
Seeb	seeb	Seeb	city	in
Seeheim-Jugenheim|,s	seeheim-jugenheim	Seeheim-Jugenheim	city	alone
Seelze	seelze	Seelze	city	in
Seen	seen	Seen	city	in
Seesen	seesen	Seesen	city	in
Seevetal|,s	seevetal	Seevetal	city	alone
Sefrou	sefrou	Sefrou	city	in
Metropolitan Borough of Sefton|,s	sefton	Metropolitan Borough of Sefton	region	alone
Segamat	segamat	Segamat	city	in
Segescha	segezha	Segescha	city	in
Segezha	segezha	Segescha	city	in
Ségou|,s	segou	Ségou	city	alone
Segovia	segovia	Segovia	city	no
Segòvia	segovia	Segovia	city	in
Segrate	segrate	Segrate	city	in
Séguéla	seguela	Séguéla	city	in
Seguin	seguin	Seguin	city	in
Sehnde	sehnde	Sehnde	city	in
Sehore	sehore	Sehore	city	in
Sehwan	sehwan	Sehwan	city	in
Seinäjoki	seinajoki	Seinäjoki	city	in
Seine-et-Marne|,s	seine-et-marne	Seine-et-Marne	region	alone
Seine-Maritime|,s	seine-maritime	Seine-Maritime	region	alone
Seine-Saint-Denis	seine-saint-denis	Seine-Saint-Denis	region	alone
Sejong|,s	sejong	Sejong	city	alone
Sejong-si|,s	sejong-si	Sejong-si	region	alone
Sekondi-Takoradi|,s	sekondi-takoradi	Sekondi-Takoradi	city	alone
Sekong|,s	sekong	Sekong	region	alone
Selangor|,s	selangor	Selangor	region	alone
Selb	selb	Selb	city	in
Selby	selby	Selby	city	in
Selçuk	selcuk	Selçuk	city	in
Selden	selden	Selden	city	in
Selebi-Phikwe|,s	selebi-phikwe	Selebi-Phikwe	city	alone
Selenge-Aimag|,s	selenge	Selenge-Aimag	region	alone
Selibe Phikwe|,s	selibe-phikwe	Selibe Phikwe	region	alone
Seligenstadt|,s	seligenstadt	Seligenstadt	city	alone
Selm	selm	Selm	city	no
Selogiri	selogiri	Selogiri	city	in
Selu	selu	Selu	city	in
Selva Alegre|,s	selva-alegre	Selva Alegre	city	alone
Semarang|,s	semarang	Semarang	city	alone
Semenyih	semenyih	Semenyih	city	in
Semei|,s	semey	Semei	city	alone
Semey|,s	semey	Semei	city	alone
Semiluki	semiluki	Semiluki	city	in
Semily|,s	semily	Semily	region	alone
Seminole	seminole	Seminole	city	in
Semirom	semirom	Semirom	city	in
Semnan|,s	semnan	Semnan	city	alone
Semporna	semporna	Semporna	city	in
Senador Canedo|,s	senador-canedo	Senador Canedo	city	alone
Senaki	senaki	Senaki	city	in
Senak’i	senaki	Senaki	city	in
Senden	senden	Senden	city	no
Sendhwa	sendhwa	Sendhwa	city	in
Senekal	senekal	Senekal	city	in
Sengkang	sengkang	Sengkang	city	in
Senhor do Bonfim|,s	senhor-do-bonfim	Senhor do Bonfim	city	alone
Senhora da Hora|,s	senhora-da-hora	Senhora da Hora	city	alone
Senigallia	senigallia	Senigallia	city	in
Sannar|,s	sennar	Sannar	city	alone
Sennar|,s	sennar	Sannar	city	alone
Séno	seno	Séno	region	in
Sens	sens	Sens	city	no
Seogwipo|,s	seogwipo	Seogwipo	city	alone
Seohara	seohara	Seohara	city	in
Seonghwan	seonghwan	Seonghwan	city	in
Seongnam-si|,s	seongnam-si	Seongnam-si	city	alone
Seoni|,s	seoni	Seoni	city	alone
Seoni Malwa|,s	seoni-malwa	Seoni Malwa	city	alone
Seosan City|,s	seosan-city	Seosan City	city	alone
Sepang|,s	sepang	Sepang	city	alone
Sepatan|,s	sepatan	Sepatan	city	alone
Sept-Îles	sept-iles	Sept-Îles	city	alone
Sepuka	sepuka	Sepuka	city	in
Sequeira	sequeira	Sequeira	city	in
Seraing	seraing	Seraing	city	in
Seram	seram	Seram	city	in
Serampore|,s	serampore	Serampore	city	alone
Kabupaten Serang|,s	serang	Serang	city	alone
Serang|,s	serang	Serang	city	alone
Serdobsk	serdobsk	Serdobsk	city	in
Koçhisar	sereflikochisar	Şereflikoçhisar	city	in
Şereflikoçhisar	sereflikochisar	Şereflikoçhisar	city	in
Seregno	seregno	Seregno	city	in
Seremban|,s	seremban	Seremban	city	alone
Serendah	serendah	Serendah	city	in
Sergipe|,s	sergipe	Sergipe	region	alone
Sergijew Possad|,s	sergiyev-posad	Sergijew Possad	city	alone
Sergiyev Posad|,s	sergiyev-posad	Sergijew Possad	city	alone
Seria	seria	Seria	city	in
Serik	serik	Serik	city	no
Serilingampalle|,s	serilingampalle	Serilingampalle	city	alone
Seririt	seririt	Seririt	city	in
Kommuneqarfik Sermersooq|,s	sermersooq	Kommuneqarfik Sermersooq	region	alone
Seropédica	seropedica	Seropédica	city	in
Serov	serov	Serow	city	in
Serow	serov	Serow	city	in
Serowe	serowe	Serowe	city	in
Serpong	serpong	Serpong	city	in
Serpuchow|,s	serpukhov	Serpuchow	city	alone
Serpukhov|,s	serpukhov	Serpuchow	city	alone
Serra	serra	Serra	city	no
Serrana	serrana	Serrana	city	in
Serekunda|,s	serrekunda	Serekunda	city	alone
Serrekunda|,s	serrekunda	Serekunda	city	alone
Serres	serres	Serres	city	in
Serrinha	serrinha	Serrinha	city	in
Sertãozinho	sertaozinho	Sertãozinho	city	in
Sertolovo	sertolovo	Sertolowo	city	in
Sertolowo	sertolovo	Sertolowo	city	in
Sesimbra	sesimbra	Sesimbra	city	in
Sestao	sestao	Sestao	city	in
Sesto Fiorentino|,s	sesto-fiorentino	Sesto Fiorentino	city	alone
Sesto San Giovanni|,s	sesto-san-giovanni	Sesto San Giovanni	city	alone
Sestroretsk	sestroretsk	Sestrorezk	city	in
Sestrorezk	sestroretsk	Sestrorezk	city	in
Sesvete	sesvete	Sesvete	city	in
Setauket-East Setauket|,s	setauket-east-setauket	Setauket-East Setauket	city	alone
Sète	sete	Sète	city	in
Sete Lagoas	sete-lagoas	Sete Lagoas	city	alone
Setharja Old|,s	setharja-old	Setharja Old	city	alone
Seti	seti	Seti	region	in
Sétif|,s	setif	Sétif	city	alone
Seto	seto	Seto	city	in
Settat|,s	settat	Settat	city	alone
Settimo Torinese|,s	settimo-torinese	Settimo Torinese	city	alone
Setúbal|,s	setubal	Setúbal	city	alone
Sevenoaks	sevenoaks	Sevenoaks	city	in
Severna Park|,s	severna-park	Severna Park	city	alone
Severobaykal'sk	severobaykal-sk	Sewerobaikalsk	city	in
Sewerobaikalsk	severobaykal-sk	Sewerobaikalsk	city	in
Severodvinsk|,s	severodvinsk	Sewerodwinsk	city	alone
Sewerodwinsk|,s	severodvinsk	Sewerodwinsk	city	alone
Severomorsk	severomorsk	Seweromorsk	city	in
Seweromorsk	severomorsk	Seweromorsk	city	in
Severoural'sk	severoural-sk	Sewerouralsk	city	in
Sewerouralsk	severoural-sk	Sewerouralsk	city	in
Seversk|,s	seversk	Sewersk	city	alone
Sewersk|,s	seversk	Sewersk	city	alone
Sevierville	sevierville	Sevierville	city	in
Sevran	sevran	Sevran	city	in
Sewell	sewell	Sewell	city	in
Sewon	sewon	Sewon	city	in
Seydişehir	seydisehir	Seydişehir	city	in
Seymour	seymour	Seymour	city	no
Sfântu Gheorghe|,s	sfantu-gheorghe	Sfântu Gheorghe	city	alone
Sfizef	sfizef	Sfizef	city	in
Shabqadar	shabqadar	Shabqadar	city	in
Schabwa|,s	shabwah	Schabwa	region	alone
Shache|,s	shache	Shache	city	alone
Yəkən|,s	shache	Shache	city	alone
Shadegan	shadegan	Shadegan	city	in
Schadrinsk	shadrinsk	Schadrinsk	city	in
Shadrinsk	shadrinsk	Schadrinsk	city	in
Shadwell	shadwell	Shadwell	city	in
Shafter	shafter	Shafter	city	in
Shagang	shagang	Shagang	city	in
Shahabad	shahabad	Shahabad	city	in
Shahada	shahada	Shahada	city	in
Shahbazpur	shahbazpur	Shahbazpur	city	in
Shahdad Kot|,s	shahdad-kot	Shahdad Kot	city	alone
Shahdadpur	shahdadpur	Shahdadpur	city	in
Shahdol	shahdol	Shahdol	city	in
Shahecheng|,s	shahecheng	Shahecheng	city	alone
Shahganj	shahganj	Shahganj	city	in
Shahin Dezh|,s	shahin-dezh	Shahin Dezh	city	alone
Shahjahanpur|,s	shahjahanpur	Shahjahanpur	city	alone
Shahkot|,s	shahkot	Shahkot	city	alone
Shahpur	shahpur	Shahpur	city	in
Shahpura	shahpura	Shahpura	city	in
Shahr-e Babak|,s	shahr-e-babak	Shahr-e Babak	city	alone
Shahr-e Kord|,s	shahr-e-kord	Shahr-e Kord	city	alone
Shahre Jadide Andisheh|,s	shahre-jadide-andisheh	Shahre Jadide Andisheh	city	alone
Shahriar	shahriar	Shahriar	city	in
Shahrisabz	shahrisabz	Shahrisabz	city	in
Emamshahr|,s	shahrud	Emamshahr	city	alone
Shahrud|,s	shahrud	Emamshahr	city	alone
Shahzadpur|,s	shahzadpur	Shahzadpur	city	alone
Shajapur	shajapur	Shajapur	city	in
Shaji	shaji	Shaji	city	in
Shakargarh	shakargarh	Shakargarh	city	in
Shaker Heights	shaker-heights	Shaker Heights	city	alone
Shakhtarsk	shakhtersk	Shakhtarsk	city	in
Shakhtars’k	shakhtersk	Shakhtarsk	city	in
Shakhtërsk	shakhtersk	Shakhtarsk	city	in
Shakhtinsk	shakhtinsk	Shakhtinsk	city	in
Schachty|,s	shakhty	Schachty	city	alone
Shakhty|,s	shakhty	Schachty	city	alone
Şaxtı|,s	shakhty	Schachty	city	alone
Shakiso	shakiso	Shakiso	city	in
Shakopee	shakopee	Shakopee	city	in
Schali	shali	Schali	city	in
Shali	shali	Schali	city	in
Schalkar	shalqar	Schalkar	city	in
Shalqar	shalqar	Schalkar	city	in
Sham Shui Po|,s	sham-shui-po	Sham Shui Po	region	alone
Schamal al-Batina|,s	shamal-al-batinah	Schamal al-Batina	region	alone
Schamal asch-Scharqiyya|,s	shamal-ash-sharqiyah	Schamal asch-Scharqiyya	region	alone
Shamli	shamli	Shamli	city	in
Shamsabad	shamsabad	Shamsabad	city	in
Shan-Staat|,s	shan	Shan-Staat	region	alone
Shancheng	shancheng	Shancheng	city	in
Shangkou	shangkou	Shangkou	city	in
Shangluo|,s	shangluo	Shangluo	city	alone
Shangmei	shangmei	Shangmei	city	in
Shang-p’a-chieh	shangpa	Shangpa	city	alone
Shangpa	shangpa	Shangpa	city	in
Shangqiu|,s	shangqiu	Shangqiu	city	alone
Shangrao|,s	shangrao	Shangrao	city	alone
Shangri-La|,s	shangri-la	Shangri-La	city	alone
Shangsi	shangsi	Shangsi	city	in
Shangyu|,s	shangyu	Shangyu	city	alone
Shangyun	shangyun	Shangyun	city	in
Shangzhi	shangzhi	Shangzhi	city	in
Shanhaiguan|,s	shanhaiguan	Shanhaiguan	city	alone
Shanhecun	shanhecun	Shanhecun	city	in
Shanji	shanji	Shanji	city	in
Shankou	shankou	Shankou	city	in
Shanting	shanting	Shanting	city	in
Shantipur|,s	shantipur	Shantipur	city	alone
Shantou|,s	shantou	Shantou	city	alone
Shanwang	shanwang	Shanwang	city	in
Shanwei|,s	shanwei	Shanwei	city	alone
Shaodian	shaodian	Shaodian	city	in
Shaoguan|,s	shaoguan	Shaoguan	city	alone
Shaowu|,s	shaowu	Shaowu	city	alone
Shaoxing|,s	shaoxing	Shaoxing	city	alone
Shawshin shehiri|,s	shaoxing	Shaoxing	city	alone
Shaoyang|,s	shaoyang	Shaoyang	city	alone
Shaozhuang	shaozhuang	Shaozhuang	city	in
Shaping	shaping	Shaping	city	no
Scharja	shar-ya	Scharja	city	in
Shar'ya	shar-ya	Scharja	city	in
Sharqia|,s	sharqia	Sharqia	region	alone
Sharqpur Sharif|,s	sharqpur-sharif	Sharqpur Sharif	city	alone
Scharypowo	sharypovo	Scharypowo	city	in
Sharypovo	sharypovo	Scharypowo	city	in
Shashamane	shashamane	Shashemene	city	in
Shashemene	shashamane	Shashemene	city	in
Schatura	shatura	Schatura	city	in
Shatura	shatura	Schatura	city	in
Şatura	shatura	Schatura	city	in
Shaw	shaw	Shaw	city	no
Shawinigan	shawinigan	Shawinigan	city	in
Shawnee	shawnee	Shawnee	city	in
Shaykh Miskin|,s	shaykh-miskin	Shaykh Miskin	city	alone
Schtschekino	shchekino	Schtschekino	city	in
Shchëkino	shchekino	Schtschekino	city	in
Schtschjolkowo|,s	shchelkovo	Schtschjolkowo	city	alone
Shchelkovo|,s	shchelkovo	Schtschjolkowo	city	alone
Schtscherbinka	shcherbinka	Schtscherbinka	city	in
Shcherbinka	shcherbinka	Schtscherbinka	city	in
Schtschutschinsk	shchuchinsk	Schtschutschinsk	city	in
Shchuchinsk	shchuchinsk	Schtschutschinsk	city	in
Schebekino	shebekino	Schebekino	city	in
Shebekino	shebekino	Schebekino	city	in
Sheboygan	sheboygan	Sheboygan	city	in
Sheepshead Bay|,s	sheepshead-bay	Sheepshead Bay	city	alone
Shefa	shefa	Shefa	region	in
Shefa-'Amr	shefa-amr	Shefa-'Amr	city	alone
Shegaon	shegaon	Shegaon	city	in
Sheikhpura	sheikhpura	Sheikhpura	city	in
Shekhupura|,s	shekhupura	Shekhupura	city	alone
Shelby	shelby	Shelby	city	no
Shelbyville	shelbyville	Shelbyville	city	in
Schelechow	shelekhov	Schelechow	city	in
Shelekhov	shelekhov	Schelechow	city	in
Şelexov	shelekhov	Schelechow	city	in
Shelton	shelton	Shelton	city	no
Shemgang|,s	shemgang	Shemgang	region	alone
Shenandoah	shenandoah	Shenandoah	city	in
Shendi	shendi	Shendi	city	in
Shenjiamen	shenjiamen	Shenjiamen	city	in
Sheoganj	sheoganj	Sheoganj	city	in
Sheopur	sheopur	Sheopur	city	in
Schepetiwka	shepetivka	Schepetiwka	city	in
Shepetivka	shepetivka	Schepetiwka	city	in
Shepherds Bush|,s	shepherds-bush	Shepherds Bush	city	alone
Shepparton	shepparton	Shepparton	city	in
Sherbrooke|,s	sherbrooke	Sherbrooke	city	alone
Sherghati	sherghati	Sherghati	city	in
Sheridan	sheridan	Sheridan	city	in
Sherkot	sherkot	Sherkot	city	in
Sherman	sherman	Sherman	city	no
Sherpur|,s	sherpur	Sherpur	city	alone
Sherrelwood	sherrelwood	Sherrelwood	city	in
Shertallai	shertallai	Shertallai	city	in
Sherwood	sherwood	Sherwood	city	no
Shibata	shibata	Shibata	city	in
Shibganj|,s	shibganj	Shibganj	city	alone
Shibin al Kawm|,s	shibin-al-kawm	Shibin al Kawm	city	alone
Shibîn el-Qanâtir|,s	shibin-el-qanatir	Shibîn el-Qanâtir	city	alone
Shibirghan	shibirghan	Shibirghan	city	in
Shibukawa	shibukawa	Shibukawa	city	in
Shibuzi	shibuzi	Shibuzi	city	in
Innerkartlien|,s	shida-kartli	Innerkartlien	region	alone
Shidui	shidui	Shidui	city	in
Shiga	shiga	Shiga	region	in
Shiggaon	shiggaon	Shiggaon	city	in
Shiguai	shiguai	Shiguai	city	in
Shihezi|,s	shihezi	Shihezi	city	alone
Shiji	shiji	Shiji	city	in
Shijiazhuang|,s	shijiazhuang	Shijiazhuang	city	alone
Shikang	shikang	Shikang	city	in
Shikarpur|,s	shikarpur	Shikarpur	city	alone
Shiki	shiki	Shiki	city	in
Shikohabad	shikohabad	Shikohabad	city	in
Shili	shili	Shili	city	in
Shilin	shilin	Shilin	city	in
Shillong|,s	shillong	Shillong	city	alone
Shilong|,s	shilong	Shilong	city	alone
Shima	shima	Shima	city	in
Shimabara	shimabara	Shimabara	city	in
Shimada	shimada	Shimada	city	in
Shimane|,s	shimane	Shimane	region	alone
Shimo-furano|,s	shimo-furano	Shimo-furano	city	alone
Shimoda	shimoda	Shimoda	city	in
Shimodate	shimodate	Shimodate	city	in
Shimoga|,s	shimoga	Shimoga	city	alone
Shivamogga|,s	shimoga	Shimoga	city	alone
Shimonoseki|,s	shimonoseki	Shimonoseki	city	alone
Shimotoda|,s	shimotoda	Shimotoda	city	alone
Shinaş	shinas	Shinaş	city	in
Shindand	shindand	Shindand	city	in
Shingu	shingu	Shingu	city	in
Shinjo	shinjo	Shinjo	city	in
Shinshiro	shinshiro	Shinshiro	city	in
Shinyanga|,s	shinyanga	Shinyanga	city	alone
Shiogama	shiogama	Shiogama	city	in
Shiojiri	shiojiri	Shiojiri	city	in
Shipley	shipley	Shipley	city	in
Shih-ch’iao-chen	shiqiao	Shiqiao	city	alone
Shiqiao|,s	shiqiao	Shiqiao	city	alone
Shiqiaozi	shiqiaozi	Shiqiaozi	city	in
Shiquan	shiquan	Shiquan	city	in
Shiraguppi	shiraguppi	Shiraguppi	city	in
Schirak|,s	shirak	Schirak	region	alone
Shiraoka	shiraoka	Shiraoka	city	in
Shirbin	shirbin	Shirbin	city	in
Shirdi	shirdi	Shirdi	city	in
Shirley	shirley	Shirley	city	no
Shiroi	shiroi	Shiroi	city	in
Shiroishi	shiroishi	Shiroishi	city	in
Shirone	shirone	Shirone	city	in
Shirpur	shirpur	Shirpur	city	in
Shirvan	shirvan	Shirvan	city	in
Shiselweni|,s	shiselweni	Shiselweni	region	alone
Shitanjing	shitanjing	Shitanjing	city	in
Shively	shively	Shively	city	in
Shivpuri|,s	shivpuri	Shivpuri	city	alone
Shiwan	shiwan	Shiwan	city	in
Shixing	shixing	Shixing	city	in
Shiyan|,s	shiyan	Shiyan	city	alone
Shizhai	shizhai	Shizhai	city	in
Shizilu	shizilu	Shizilu	city	in
Shizuishan|,s	shizuishan	Shizuishan	city	alone
Shizuoka|,s	shizuoka	Shizuoka	city	alone
Shofirkon Shahri|,s	shofirkon-shahri	Shofirkon Shahri	city	alone
Sholinghur	sholinghur	Sholinghur	city	in
Shoranur	shoranur	Shoranur	city	in
Shorapur	shorapur	Shorapur	city	in
Shoreham-by-Sea|,s	shoreham-by-sea	Shoreham-by-Sea	city	alone
Shoreline	shoreline	Shoreline	city	in
Shoreview	shoreview	Shoreview	city	in
Shorewood	shorewood	Shorewood	city	in
Shorkot	shorkot	Shorkot	city	in
Schostka	shostka	Schostka	city	in
Shostka	shostka	Schostka	city	in
Shouguang|,s	shouguang	Shouguang	city	alone
Shouxian	shouxian	Shouxian	city	in
Shovot	shovot	Shovot	city	in
Shrigonda	shrigonda	Shrigonda	city	in
Shtime	shtime	Shtime	city	in
Shtip	shtip	Štip	city	in
Štip	shtip	Štip	city	in
Shuangcheng|,s	shuangcheng	Shuangcheng	city	alone
Shuanggou	shuanggou	Shuanggou	city	in
Shuanglong	shuanglong	Shuanglong	city	in
Shuangtang	shuangtang	Shuangtang	city	in
Shuangyang	shuangyang	Shuangyang	city	in
Shuangyashan|,s	shuangyashan	Shuangyashan	city	alone
Shuikou	shuikou	Shuikou	city	in
Shuizhai|,s	shuizhai	Shuizhai	city	alone
Shujaabad	shujaabad	Shujaabad	city	in
Shujalpur	shujalpur	Shujalpur	city	in
Shulan	shulan	Shulan	city	in
Schumen	shumen	Schumen	city	in
Shumen	shumen	Schumen	city	in
Schumerlja	shumerlya	Schumerlja	city	in
Shumerlya	shumerlya	Schumerlja	city	in
Shunde|,s	shunde	Shunde	city	alone
Shunhe	shunhe	Shunhe	city	in
Shunyi|,s	shunyi	Shunyi	city	alone
Shunzhou	shunzhou	Shunzhou	city	in
Shushtar	shushtar	Shushtar	city	in
Schuja	shuya	Schuja	city	in
Shuya	shuya	Schuja	city	in
Şuya	shuya	Schuja	city	in
Shwebo	shwebo	Shwebo	city	in
Shyamnagar|,s	shyamnagar	Shyamnagar	city	alone
Si Racha|,s	si-racha	Si Racha	city	alone
Si Sa Ket|,s	si-sa-ket	Sisaket	city	alone
Sisaket	si-sa-ket	Sisaket	city	in
Si Satchanalai|,s	si-satchanalai	Si Satchanalai	city	alone
Sialkot|,s	sialkot	Sialkot	city	alone
Šiauliai|,s	siauliai	Šiauliai	city	alone
Siaya	siaya	Siaya	region	in
Sibai	sibay	Sibai	city	in
Sibay	sibay	Sibai	city	in
Sebenico	sibenik	Šibenik	city	in
Šibenik	sibenik	Šibenik	city	in
Šibenik-Knin|,s	sibenik-knin	Šibenik-Knin	region	alone
Sibi	sibi	Sibi	city	in
Sibolga	sibolga	Sibolga	city	in
Sibsagar	sibsagar	Sibsagar	city	in
Sibu	sibu	Sibu	city	in
Sibulan	sibulan	Sibulan	city	in
Sibut	sibut	Sibut	city	in
Sicklerville	sicklerville	Sicklerville	city	in
Sicuani	sicuani	Sicuani	city	in
Sidareja	sidareja	Sidareja	city	in
Siddhapur	siddhapur	Siddhapur	city	in
Siddharthanagar	siddharthanagar	Siddharthanagar	city	in
Siddipet	siddipet	Siddipet	city	in
Sidhi	sidhi	Sidhi	city	in
Sidi Aïssa|,s	sidi-aissa	Sidi Aïssa	city	alone
Sidi Akkacha|,s	sidi-akkacha	Sidi Akkacha	city	alone
Sidi Amrane|,s	sidi-amrane	Sidi Amrane	city	alone
Sidi Bel Abbes	sidi-bel-abbes	Sidi bel Abbès	city	alone
Sidi bel Abbès	sidi-bel-abbes	Sidi bel Abbès	city	alone
Sidi-Bel-Abbès	sidi-bel-abbes	Sidi bel Abbès	city	alone
Sidi Bennour|,s	sidi-bennour	Sidi Bennour	city	alone
Sidi Bouzid|,s	sidi-bouzid	Sidi Bouzid	city	alone
Sidi Bou Zid|,s	sidi-bu-zayd	Sidi Bu Zayd	region	alone
Sidi Bu Zayd|,s	sidi-bu-zayd	Sidi Bu Zayd	region	alone
Sidi ech Chahmi|,s	sidi-ech-chahmi	Sidi ech Chahmi	city	alone
Sidi Kacem|,s	sidi-kacem	Sidi Kacem	city	alone
Sidi Khaled|,s	sidi-khaled	Sidi Khaled	city	alone
Sidi Mérouane|,s	sidi-merouane	Sidi Mérouane	city	alone
Sidi Moussa|,s	sidi-moussa	Sidi Moussa	city	alone
Sidi Okba|,s	sidi-okba	Sidi Okba	city	alone
Sidi Salim|,s	sidi-salim	Sidi Salim	city	alone
Sidi Slimane|,s	sidi-slimane	Sidi Slimane	city	alone
Sidi Yahia El Gharb|,s	sidi-yahia-el-gharb	Sidi Yahia El Gharb	city	alone
Marrakesch³|,s	sidi-youssef-ben-ali	Marrakesch³	region	alone
Sidlaghatta	sidlaghatta	Sidlaghatta	city	in
Sidney	sidney	Sidney	city	no
Sidoarjo|,s	sidoarjo	Sidoarjo	city	alone
Sedlcos	siedlce	Siedlce	city	in
Siedlce	siedlce	Siedlce	city	in
Siemianowice Śląskie|,s	siemianowice-slaskie	Siemianowice Śląskie	city	alone
Silezijos Semianovicai|,s	siemianowice-slaskie	Siemianowice Śląskie	city	alone
Seradzas	sieradz	Sieradz	city	in
Sieradz	sieradz	Sieradz	city	in
Siders	sierre	Siders	city	in
Sierre	sierre	Siders	city	in
Sig	sig	Sig	city	no
Sigave|,s	sigave	Sigave	region	alone
Sighetu Marmaţiei|,s	sighetu-marmatiei	Sighetu Marmaţiei	city	alone
Sighetu Marmației|,s	sighetu-marmatiei	Sighetu Marmaţiei	city	alone
Schäßburg	sighisoara	Schäßburg	city	in
Sighișoara	sighisoara	Schäßburg	city	in
Siguatepeque	siguatepeque	Siguatepeque	city	in
Siguiri	siguiri	Siguiri	city	in
Sihanoukville|,s	sihanoukville	Sihanoukville	city	alone
Sihor	sihor	Sihor	city	in
Sihora	sihora	Sihora	city	in
Sihu	sihu	Sihu	city	in
Siirt|,s	siirt	Siirt	city	alone
Sijua	sijua	Sijua	city	in
Sijunjung	sijunjung	Sijunjung	city	in
Sikandra Rao|,s	sikandra-rao	Sikandra Rao	city	alone
Sikandrabad	sikandrabad	Sikandrabad	city	in
Sikar|,s	sikar	Sikar	city	alone
Sikasso|,s	sikasso	Sikasso	city	alone
Sikeston	sikeston	Sikeston	city	in
Sikonge	sikonge	Sikonge	city	in
Sila	sila	Sila	region	in
Silang|,s	silang	Silang	city	alone
Silao	silao	Silao	city	in
Silchar|,s	silchar	Silchar	city	alone
Siliana	siliana	Siliana	city	in
Silifke	silifke	Silifke	city	in
Shiliguri|,s	siliguri	Shiliguri	city	alone
Siliguri|,s	siliguri	Shiliguri	city	alone
Silistra	silistra	Silistra	city	in
Siliviri	siliviri	Siliviri	city	in
Silkeborg	silkeborg	Silkeborg	city	in
Sillanwali	sillanwali	Sillanwali	city	in
Sillod	sillod	Sillod	city	in
Siloam Springs	siloam-springs	Siloam Springs	city	alone
Silopi	silopi	Silopi	city	in
Silvassa	silvassa	Silvassa	city	in
Silverdale	silverdale	Silverdale	city	in
Silyanah|,s	silyanah	Silyanah	region	alone
Simanggang	simanggang	Simanggang	city	in
Simao|,s	simao	Simao	city	alone
Simav	simav	Simav	city	in
Simdega	simdega	Simdega	city	in
Simen	simen	Simen	city	in
Simi Valley|,s	simi-valley	Simi Valley	city	alone
Simiyu|,s	simiyu	Simiyu	region	alone
Simmerath	simmerath	Simmerath	city	in
Simões Filho|,s	simoes-filho	Simões Filho	city	alone
Simpang	simpang	Simpang	city	in
Simpang Empat|,s	simpang-empat	Simpang Empat	city	alone
Simpsonville	simpsonville	Simpsonville	city	in
Sinah|,s	sinah	Sinah	city	alone
Sinajana|,s	sinajana	Sinajana	region	alone
Sinan	sinan	Sinan	city	no
Sincelejo|,s	sincelejo	Sincelejo	city	alone
Sindgi	sindgi	Sindgi	city	in
Sindhnur	sindhnur	Sindhnur	city	in
Sinfin	sinfin	Sinfin	city	in
Sinfra	sinfra	Sinfra	city	in
Singa|,s	singa	Singa	city	alone
Singanallur	singanallur	Singanallur	city	in
Singaparna	singaparna	Singaparna	city	in
Singaraja|,s	singaraja	Singaraja	city	alone
Sîngerei|,s	singerei	Sîngerei	region	alone
Singida	singida	Singida	city	in
Singkawang|,s	singkawang	Singkawang	city	alone
Singkil	singkil	Singkil	city	in
Singojuruh	singojuruh	Singojuruh	city	in
Singosari	singosari	Singosari	city	in
Singrauli|,s	singrauli	Singrauli	city	alone
Sinhyeon	sinhyeon	Sinhyeon	city	in
Sinjai	sinjai	Sinjai	city	in
Sinnar	sinnar	Sinnar	city	in
Sinoe	sinoe	Sinoe	region	in
Sinop|,s	sinop	Sinop	city	alone
Sinsheim	sinsheim	Sinsheim	city	no
Berchem-Sainte-Agathe|,s	sint-agatha-berchem	Berchem-Sainte-Agathe	city	alone
Sint-Agatha-Berchem|,s	sint-agatha-berchem	Berchem-Sainte-Agathe	city	alone
Sint-Amandsberg|,s	sint-amandsberg	Sint-Amandsberg	city	alone
Saint-Nicolas	sint-niklaas	Sint-Niklaas	city	alone
Sint-Niklaas	sint-niklaas	Sint-Niklaas	city	alone
Leeuw-Saint-Pierre|,s	sint-pieters-leeuw	Sint-Pieters-Leeuw	city	alone
Sint-Pieters-Leeuw|,s	sint-pieters-leeuw	Sint-Pieters-Leeuw	city	alone
Saint-Trond|,s	sint-truiden	Sint-Truiden	city	alone
Sint-Truiden|,s	sint-truiden	Sint-Truiden	city	alone
Sintra	sintra	Sintra	city	in
Sinuiju|,s	sinuiju	Sinŭiju	city	alone
Sinŭiju|,s	sinuiju	Sinŭiju	city	alone
Sinzig	sinzig	Sinzig	city	in
Sioux City|,s	sioux-city	Sioux City	city	alone
Sipaliwini|,s	sipaliwini	Sipaliwini	region	alone
Sipe Sipe|,s	sipe-sipe	Sipe Sipe	city	alone
Siping|,s	siping	Siping	city	alone
Siquijor|,s	siquijor	Siquijor	region	alone
Sira	sira	Sira	city	in
Sirajganj|,s	sirajganj	Sirajganj	city	alone
Sirdaryo	sirdaryo	Sirdaryo	city	in
Sirhind	sirhind	Sirhind	city	in
Sirinhaém	sirinhaem	Sirinhaém	city	in
Sa'idabad	sirjan	Sirdschan	city	alone
Sirdschan|,s	sirjan	Sirdschan	city	alone
Sirjan|,s	sirjan	Sirdschan	city	alone
Sirkazhi	sirkazhi	Sirkazhi	city	in
Şırnak	sirnak	Şırnak	city	in
Sirohi	sirohi	Sirohi	city	in
Sironj	sironj	Sironj	city	in
Sirsa|,s	sirsa	Sirsa	city	alone
Sirsaganj	sirsaganj	Sirsaganj	city	in
Sirsi	sirsi	Sirsi	city	in
Sirsilla	sirsilla	Sirsilla	city	in
Siruguppa	siruguppa	Siruguppa	city	in
Sirur	sirur	Sirur	city	in
Şirvan	sirvan	Şirvan	city	in
Sisak	sisak	Sisak	city	in
Sisak-Moslavina|,s	sisak-moslavina	Sisak-Moslavina	region	alone
Sishui	sishui	Sishui	city	in
Şişli|,s	sisli	Şişli	city	alone
Sissili|,s	sissili	Sissili	region	alone
Sistan|,s und Belutschistan	sistan-and-baluchestan	Sistan und Belutschistan	region	alone
Sistov	sistov	Sistov	city	in
Sitamarhi	sitamarhi	Sitamarhi	city	in
Sitapur|,s	sitapur	Sitapur	city	alone
Sitges	sitges	Sitges	city	in
Sitka	sitka	Sitka	city	in
Sitou	sitou	Sitou	city	in
Sitrah	sitrah	Sitrah	city	in
Sittard	sittard	Sittard	city	in
Sittingbourne	sittingbourne	Sittingbourne	city	in
Sittwe|,s	sittwe	Sittwe	city	alone
Situbondo|,s	situbondo	Situbondo	city	alone
Siuri	siuri	Siuri	city	in
Sivaganga	sivaganga	Sivaganga	city	in
Sivakasi|,s	sivakasi	Sivakasi	city	alone
Sivas	sivas	Sivas	city	alone
Siverek|,s	siverek	Siverek	city	alone
Siwan|,s	siwan	Siwan	city	alone
Six-Fours-les-Plages	six-fours-les-plages	Six-Fours-les-Plages	city	alone
Siyabuswa	siyabuswa	Siyabuswa	city	in
Skåne län|,s	skane	Skåne län	region	alone
Skanes	skanes	Skanes	city	in
Skarżysko-Kamienna|,s	skarzysko-kamienna	Skarżysko-Kamienna	city	alone
Skaržyskas-Kamena|,s	skarzysko-kamienna	Skarżysko-Kamienna	city	alone
Skegness	skegness	Skegness	city	in
Heletti	skelleftea	Skellefteå	city	in
Skellefteå	skelleftea	Skellefteå	city	in
Skelmersdale	skelmersdale	Skelmersdale	city	in
Témara|,s	skhirat-temara	Témara	region	alone
Skhirate	skhirate	Skhirate	city	in
Skien	skien	Skien	city	in
Skernevicės	skierniewice	Skierniewice	city	in
Skierniewice	skierniewice	Skierniewice	city	in
Skikda|,s	skikda	Sukaikida	city	alone
Sukaikida|,s	skikda	Sukaikida	city	alone
Skokie	skokie	Skokie	city	in
Skövde	skovde	Skövde	city	in
Skutari|,s	skutari	Skutari	city	alone
Slagelse	slagelse	Slagelse	city	in
Slantsy	slantsy	Slanzy	city	in
Slanzy	slantsy	Slanzy	city	in
Slatina	slatina	Slatina	city	in
Slavgorod	slavgorod	Slawgorod	city	in
Slawgorod	slavgorod	Slawgorod	city	in
Slavonski Brod|,s	slavonski-brod	Slavonski Brod	city	alone
Slavuta	slavuta	Slawuta	city	in
Slawuta	slavuta	Slawuta	city	in
Slavyansk-na-Kubani|,s	slavyansk-na-kubani	Slawjansk-na-Kubani	city	alone
Slawjansk-na-Kubani|,s	slavyansk-na-kubani	Slawjansk-na-Kubani	city	alone
Slawi	slawi	Slawi	city	in
Sleaford	sleaford	Sleaford	city	in
Sleman	sleman	Sleman	city	in
Slidell	slidell	Slidell	city	in
Sliven	sliven	Sliwen	city	in
Sliwen	sliven	Sliwen	city	in
Slobodskoi	slobodskoy	Slobodskoi	city	in
Slobodskoy	slobodskoy	Slobodskoi	city	in
Freistadt	slobozia	Freistadt	city	in
Slobozia	slobozia	Freistadt	city	in
Slonim	slonim	Slonim	city	in
Slupskas	slupsk	Stolp	city	in
Stolp	slupsk	Stolp	city	in
Stolpsk	slupsk	Stolp	city	in
Słupsk	slupsk	Stolp	city	in
Slutsk	slutsk	Sluzk	city	in
Sluzk	slutsk	Sluzk	city	in
Smach Mean Chey|,s	smach-mean-chey	Smach Mean Chey	city	alone
Smara	smara	Smara	city	in
Smarhon	smarhon	Smorgon	city	in
Smorgon	smarhon	Smorgon	city	in
Semendria	smederevo	Smederevo	city	in
Smederevo	smederevo	Smederevo	city	in
Szendrő	smederevo	Smederevo	city	in
Smederevska Palanka|,s	smederevska-palanka	Smederevska Palanka	city	alone
Smila	smila	Smila	city	in
Smithfield	smithfield	Smithfield	city	in
Smithtown	smithtown	Smithtown	city	in
Smolenskaja oblast|,s	smolenskaya-oblast	Smolenskaja oblast	region	alone
Smolyan	smolyan	Smolyan	city	in
Smyrna	smyrna	Smyrna	city	in
Sneek	sneek	Sneek	city	in
Snits	sneek	Sneek	city	in
Snellville	snellville	Snellville	city	in
Sneschinsk	snezhinsk	Sneschinsk	city	in
Snezhinsk	snezhinsk	Sneschinsk	city	in
Snischne	snizhne	Snischne	city	in
Snizhne	snizhne	Snischne	city	in
Soacha|,s	soacha	Soacha	city	alone
Soanierana Ivongo|,s	soanierana-ivongo	Soanierana Ivongo	city	alone
Soavinandriana	soavinandriana	Soavinandriana	city	in
Sobral|,s	sobral	Sobral	city	alone
Sóc Trăng|,s	soc-trang	Sóc Trăng	city	alone
Socastee	socastee	Socastee	city	in
Soccavo	soccavo	Soccavo	city	in
SOCCSKSARGEN|,s	soccsksargen	SOCCSKSARGEN	region	alone
Sochaczew	sochaczew	Sochaczew	city	in
Sochačevas	sochaczew	Sochaczew	city	in
Socopó	socopo	Socopó	city	in
Socorro	socorro	Socorro	city	no
Södermanlands län|,s	sodermanland	Södermanlands län	region	alone
Södertälje	sodertalje	Södertälje	city	in
Sodo	sodo	Sodo	city	in
Soe	soe	Soe	city	no
Sofala|,s	sofala	Sofala	region	alone
Sofia-Capital|,s	sofia-capital	Sofia-Capital	region	alone
Sofifi	sofifi	Sofifi	city	in
Sogamoso|,s	sogamoso	Sogamoso	city	alone
Sogn og Fjordane|,s	sogn-og-fjordane	Sogn og Fjordane	region	alone
Sohag|,s	sohag	Sohag	city	alone
Aş Şuḩar|,s	sohar	Suhar	city	alone
Sohar|,s	sohar	Suhar	city	alone
Suhar|,s	sohar	Suhar	city	alone
Sohna	sohna	Sohna	city	in
Soissons	soissons	Soissons	city	in
Soja	soja	Soja	city	in
Sojat	sojat	Sojat	city	in
Soka	soka	Soka	city	in
Sokaraja	sokaraja	Sokaraja	city	in
Sokcho	sokcho	Sokcho	city	in
Söke	soke	Söke	city	in
Soko	soko	Soko	city	in
Sokodé|,s	sokode	Sokodé	city	alone
Sokol	sokol	Sokol	city	in
Sokolov	sokolov	Sokolov	region	no
Sokoni	sokoni	Sokoni	city	in
Sokoto|,s	sokoto	Sokoto	city	alone
Sókótó|,s	sokoto	Sokoto	city	alone
Sol'-Iletsk	sol-iletsk	Sol-Ilezk	city	alone
Sol-Ilezk|,s	sol-iletsk	Sol-Ilezk	city	alone
Solan	solan	Solan	city	in
Solano	solano	Solano	city	no
Solapur|,s	solapur	Solapur	city	alone
Șoldănești|,s	soldanesti	Șoldănești	region	alone
Soledad	soledad	Soledad	city	no
Solihull	solihull	Solihull	city	in
Solikamsk|,s	solikamsk	Solikamsk	city	alone
Sollentuna|,s	sollentuna	Sollentuna	city	alone
Solna	solna	Solna	city	in
Solnechnogorsk	solnechnogorsk	Solnetschnogorsk	city	in
Solnetschnogorsk	solnechnogorsk	Solnetschnogorsk	city	in
Solneçnoqorsk	solnechnogorsk	Solnetschnogorsk	city	in
Solok	solok	Solok	city	in
Sololá	solola	Sololá	city	in
Solon	solon	Solon	city	in
Soltau	soltau	Soltau	city	no
Soma	soma	Soma	city	in
Somanda	somanda	Somanda	city	in
Sombor	sombor	Sombor	city	in
Somerset East|,s	somerset-east	Somerset East	city	alone
Somerton	somerton	Somerton	city	in
Somerville	somerville	Somerville	city	in
Somma Vesuviana|,s	somma-vesuviana	Somma Vesuviana	city	alone
Somme	somme	Somme	region	in
Somogy|,s	somogy	Somogy	region	alone
Sơn La|,s	son-la	Sơn La	region	alone
Sơn Tây|,s	son-tay	Sơn Tây	city	alone
Sonamukhi	sonamukhi	Sonamukhi	city	in
Sonargaon|,s	sonargaon	Sonargaon	city	alone
Sŏnbong	sonbong	Sŏnbong	city	in
Sonderburg	sonderborg	Sonderburg	city	in
Sønderborg	sonderborg	Sonderburg	city	in
Sondershausen|,s	sondershausen	Sondershausen	city	alone
Sondrio|,s	sondrio	Sondrio	region	alone
Songadh	songadh	Songadh	city	in
Songbai	songbai	Songbai	city	in
Sung-hsiang-p’ing	songbai	Songbai	city	alone
Songcheng|,s	songcheng	Songcheng	city	alone
Songea|,s	songea	Songea	city	alone
Songjiang|,s	songjiang	Songjiang	city	alone
Songjianghe	songjianghe	Songjianghe	city	in
Songkhla	songkhla	Songkhla	city	in
Songling	songling	Songling	city	in
Songlou	songlou	Songlou	city	in
Songnim-ni|,s	songnim-ni	Songnim-ni	city	alone
Mkoa wa Songwe|,s	songwe	Songwe	region	alone
Songwe|,s	songwe	Songwe	region	alone
Songyang	songyang	Songyang	city	in
Songyuan|,s	songyuan	Songyuan	city	alone
Sonipat|,s	sonipat	Sonipat	city	alone
Sonora	sonora	Sonora	region	no
Sonqor	sonqor	Sonqor	city	in
Sonsonate	sonsonate	Sonsonate	city	in
Sool	sool	Sool	region	in
Sopot	sopot	Sopot	city	no
Sopotas	sopot	Sopot	city	in
Sopòt	sopot	Sopot	city	in
Sopron	sopron	Ödenburg	city	in
Ödenburg	sopron	Ödenburg	city	in
Sopur	sopur	Sopur	city	in
Soqatra|,s	soqatra	Soqatra	region	alone
Sør-Trøndelag|,s	sor-trondelag	Sør-Trøndelag	region	alone
Diyana|,s	soran	Soran	city	alone
Soran|,s	soran	Soran	city	alone
Soreang|,s	soreang	Soreang	city	alone
Sorel-Tracy|,s	sorel-tracy	Sorel-Tracy	city	alone
Sorgun	sorgun	Sorgun	city	in
Soria	soria	Soria	city	no
Sòria	soria	Soria	city	in
Soriano|,s	soriano	Soriano	region	alone
Soro	soro	Soro	city	in
Soroca	soroca	Soroca	city	in
Sorocaba|,s	sorocaba	Sorocaba	city	alone
Sorochinsk	sorochinsk	Sorotschinsk	city	in
Sorotschinsk	sorochinsk	Sorotschinsk	city	in
Sorokyne	sorokyne	Sorokyne	city	in
Soron	soron	Soron	city	in
Sorong|,s	sorong	Sorong	city	alone
Soroti	soroti	Soroti	city	in
Sorsogon	sorsogon	Sorsogon	city	in
Sosnogorsk	sosnogorsk	Sosnogorsk	city	in
Sosnovoborsk	sosnovoborsk	Sosnowoborsk	city	in
Sosnowoborsk	sosnovoborsk	Sosnowoborsk	city	in
Sosnovy Bor|,s	sosnovy-bor	Sosnowy Bor	city	alone
Sosnowy Bor|,s	sosnovy-bor	Sosnowy Bor	city	alone
Sosnovecas	sosnowiec	Sosnowiec	city	alone
Sosnowiec|,s	sosnowiec	Sosnowiec	city	alone
Ilhas de Sotavento|,s	sotavento-islands	Ilhas de Sotavento	region	alone
Sotteville-lès-Rouen|,s	sotteville-les-rouen	Sotteville-lès-Rouen	city	alone
Sougueur	sougueur	Sougueur	city	in
Souk Ahras	souk-ahras	Souq Ahras	city	alone
Souq Ahras	souk-ahras	Souq Ahras	city	alone
Soum	soum	Soum	region	in
Souma	souma	Souma	city	in
Souq Larb’a al Gharb|,s	souq-larb-a-al-gharb	Souq Larb’a al Gharb	city	alone
Sour el Ghozlane|,s	sour-el-ghozlane	Sour el Ghozlane	city	alone
Sourou|,s	sourou	Sourou	region	alone
Sousa	sousa	Sousa	city	in
Souss-Massa|,s	souss-massa	Souss-Massa	region	alone
Souss-Massa-Draâ|,s	souss-massa-draa	Souss-Massa-Draâ	region	alone
Sousse|,s	sousse	Sousse	city	alone
South Abaco|,s	south-abaco	South Abaco	region	alone
Südlich|e,en,er Ägäis	south-aegean	Südliche Ägäis	region	alone
South Andros	south-andros	South Andros	region	alone
Südaustralien|,s	south-australia	South Australia	region	alone
South Ayrshire|,s	south-ayrshire	South Ayrshire	region	alone
Južna Bačka|,s	south-backa	Južna Bačka	region	alone
Južni Banat|,s	south-banat	Južni Banat	region	alone
South Bend|,s	south-bend	South Bend	city	alone
South Benfleet|,s	south-benfleet	South Benfleet	city	alone
South Bradenton|,s	south-bradenton	South Bradenton	city	alone
South Burlington|,s	south-burlington	South Burlington	city	alone
South Caribbean Coast Autonomous	south-caribbean-coast-autonomous	South Caribbean Coast Autonomous	region	alone
South Chicago|,s	south-chicago	South Chicago	city	alone
Chungcheongnam-do|,s	south-chungcheong	Chungcheongnam-do	region	alone
South Cotabato|,s	south-cotabato	South Cotabato	region	alone
South Croydon|,s	south-croydon	South Croydon	city	alone
Dschanub Darfur|,s	south-darfur	Dschanub Darfur	region	alone
South El Monte|,s	south-el-monte	South El Monte	city	alone
South Eleuthera|,s	south-eleuthera	South Eleuthera	region	alone
South Elgin|,s	south-elgin	South Elgin	city	alone
South Elmsall|,s	south-elmsall	South Elmsall	city	alone
South Euclid|,s	south-euclid	South Euclid	city	alone
South Gate|,s	south-gate	South Gate	city	alone
South Gloucestershire|,s	south-gloucestershire	South Gloucestershire	region	alone
Gyeongsangnam-do|,s	south-gyeongsang	Gyeongsangnam-do	region	alone
South Hadley|,s	south-hadley	South Hadley	city	alone
Hamgyŏng-namdo|,s	south-hamgyong	Hamgyŏng-namdo	region	alone
South Hayling|,s	south-hayling	South Hayling	city	alone
South Holland|,s	south-holland	South Holland	city	alone
South Houston|,s	south-houston	South Houston	city	alone
Hwanghae-namdo|,s	south-hwanghae	Hwanghae-namdo	region	alone
Jeollanam-do|,s	south-jeolla	Jeollanam-do	region	alone
South Jordan|,s	south-jordan	South Jordan	city	alone
Kalimantan Selatan|,s	south-kalimantan	Kalimantan Selatan	region	alone
Südkarelien|,s	south-karelia	Südkarelien	region	alone
Südkasachstan|,s	south-kazakhstan	Südkasachstan	region	alone
Süd-Chorasan|,s	south-khorasan	Süd-Chorasan	region	alone
South Kingstown|,s	south-kingstown	South Kingstown	city	alone
Sud-Kivu|,s	south-kivu	Süd-Kivu	region	alone
Dschanub Kurdufan|,s	south-kurdufan	Dschanub Kurdufan	region	alone
South Lake Tahoe|,s	south-lake-tahoe	South Lake Tahoe	city	alone
South Lanarkshire|,s	south-lanarkshire	South Lanarkshire	region	alone
South Laurel|,s	south-laurel	South Laurel	city	alone
South Miami Heights	south-miami-heights	South Miami Heights	city	alone
South Milwaukee|,s	south-milwaukee	South Milwaukee	city	alone
Südmährische|,s	south-moravian	Südmährische	region	alone
South Ockendon|,s	south-ockendon	South Ockendon	city	alone
South Ogden|,s	south-ogden	South Ogden	city	alone
South Old Bridge|,s	south-old-bridge	South Old Bridge	city	alone
South Orange|,s	south-orange	South Orange	city	alone
South Ozone Park|,s	south-ozone-park	South Ozone Park	city	alone
South P’yŏngan	south-p-yongan	South P’yŏngan	region	alone
South Pasadena|,s	south-pasadena	South Pasadena	city	alone
South Peabody|,s	south-peabody	South Peabody	city	alone
Pemba Kusini|,s	south-pemba	Pemba Kusini	region	alone
South Plainfield|,s	south-plainfield	South Plainfield	city	alone
South Portland|,s	south-portland	South Portland	city	alone
South Portland Gardens	south-portland-gardens	South Portland Gardens	city	alone
P’yŏngan-namdo	south-pyongan	P’yŏngan-namdo	region	alone
South Riding|,s	south-riding	South Riding	city	alone
South Saint Paul|,s	south-saint-paul	South Saint Paul	city	alone
South Salt Lake|,s	south-salt-lake	South Salt Lake	city	alone
South San Francisco|,s	south-san-francisco	South San Francisco	city	alone
South San Jose Hills	south-san-jose-hills	South San Jose Hills	city	alone
South Shields	south-shields	South Shields	city	alone
Dschanub Sina|,s	south-sinai	Dschanub Sina	region	alone
South Suffolk|,s	south-suffolk	South Suffolk	city	alone
Sulawesi Selatan|,s	south-sulawesi	Sulawesi Selatan	region	alone
Sumatera Selatan|,s	south-sumatra	Sumatera Selatan	region	alone
South Tangerang|,s	south-tangerang	South Tangerang	city	alone
Tangerang Selatan|,s	south-tangerang	South Tangerang	city	alone
South Tyneside|,s	south-tyneside	South Tyneside	region	alone
South Vineland|,s	south-vineland	South Vineland	city	alone
South Whittier|,s	south-whittier	South Whittier	city	alone
South Windsor|,s	south-windsor	South Windsor	city	alone
South Yuba City|,s	south-yuba-city	South Yuba City	city	alone
Southall	southall	Southall	city	in
Southaven	southaven	Southaven	city	in
Southbridge	southbridge	Southbridge	city	in
Southbury	southbury	Southbury	city	in
Southchase	southchase	Southchase	city	in
Sulawesi Tenggara|,s	southeast-sulawesi	Sulawesi Tenggara	region	alone
Southend-on-Sea|,s	southend-on-sea	Southend-on-Sea	city	alone
Southern Darfur|,s	southern-darfur	Southern Darfur	region	alone
Syddanmark|,s	southern-denmark	Syddanmark	region	alone
Southern Kordofan|,s	southern-kordofan	Southern Kordofan	region	alone
Southern Leyte|,s	southern-leyte	Southern Leyte	region	alone
Southern Nations	southern-nations	Southern Nations	region	alone
Südösterbotten|,s	southern-ostrobothnia	Südösterbotten	region	alone
Debubawi Kayih Bahri|,s	southern-red-sea	Debubawi Kayih Bahri	region	alone
Südsavo|,s	southern-savonia	Südsavo	region	alone
Southfield	southfield	Southfield	city	in
Southgate	southgate	Southgate	city	in
Southlake	southlake	Southlake	city	in
Southland|,s	southland	Southland	region	alone
Southport	southport	Southport	city	in
Southwark|,s	southwark	Southwark	region	alone
Varsinais-Suomi|,s	southwest-finland	Varsinais-Suomi	region	alone
Sovetsk	sovetsk	Sowetsk	city	in
Sowetsk	sovetsk	Sowetsk	city	in
Sovetskaya Gavan|,s	sovetskaya-gavan	Sowetskaja Gawan	city	alone
Sowetskaja Gawan|,s	sovetskaya-gavan	Sowetskaja Gawan	city	alone
Sowa	sowa-town	Sowa	region	in
Soyapango|,s	soyapango	Soyapango	city	alone
Soyibug|,s	soyibug	Soyibug	city	alone
Soyo	soyo	Soyo	city	in
Spalding	spalding	Spalding	city	in
Spanaway	spanaway	Spanaway	city	in
Sparks	sparks	Sparks	city	in
Spartanburg	spartanburg	Spartanburg	city	in
Spassk-Dal'niy	spassk-dal-niy	Spassk-Dalni	city	alone
Spassk-Dalni|,s	spassk-dal-niy	Spassk-Dalni	city	alone
Provinsi Nanggroe Aceh Darussalam|,s	special-region-of-aceh	Special Region of Aceh	region	alone
Special Region of Aceh|,s	special-region-of-aceh	Special Region of Aceh	region	alone
Special Region of Papua|,s	special-region-of-papua	Special Region of Papua	region	alone
Special Region of Yogyakarta|,s	special-region-of-yogyakarta	Special Region of Yogyakarta	region	alone
Spenge	spenge	Spenge	city	in
Spennymoor	spennymoor	Spennymoor	city	in
Spijkenisse	spijkenisse	Spijkenisse	city	in
Neudorf	spisska-nova-ves	Neudorf	city	in
Spišská Nová Ves	spisska-nova-ves	Neudorf	city	alone
Split-Dalmatien|,s	split-dalmatia	Split-Dalmatien	region	alone
Spokane Valley|,s	spokane-valley	Spokane Valley	city	alone
Spring	spring	Spring	city	no
Springboro	springboro	Springboro	city	in
Springdale	springdale	Springdale	city	in
Springfield Gardens	springfield-gardens	Springfield Gardens	city	alone
Springville	springville	Springville	city	in
Sprockhövel	sprockhovel	Sprockhövel	city	in
Spruce Grove|,s	spruce-grove	Spruce Grove	city	alone
Squamish	squamish	Squamish	city	in
Sragen	sragen	Sragen	city	in
Srandakan	srandakan	Srandakan	city	in
Srednekolymsk	srednekolymsk	Srednekolymsk	city	in
Srem	srem	Srem	region	in
Sremska Mitrovica|,s	sremska-mitrovica	Sremska Mitrovica	city	alone
Srikakulam|,s	srikakulam	Srikakulam	city	alone
Srinivaspur	srinivaspur	Srinivaspur	city	in
Srivilliputhur	srivilliputhur	Srivilliputhur	city	in
Śródmieście|,s	srodmiescie	Śródmieście	city	alone
Srono	srono	Srono	city	in
St. John’s	st-john-s	St. John's	city	alone
Saint-Malo|,s	st-malo	Saint-Malo	city	alone
St-Malo|,s	st-malo	Saint-Malo	city	alone
St Peter Port|,s	st-peter-port	St Peter Port	region	alone
St Pierre du Bois	st-pierre-du-bois	St Pierre du Bois	region	alone
Stabat	stabat	Stabat	city	in
Stadt Winterthur|,s	stadt-winterthur	Stadt Winterthur	city	alone
Stadtallendorf|,s	stadtallendorf	Stadtallendorf	city	alone
Stadthagen	stadthagen	Stadthagen	city	in
Stadtlohn	stadtlohn	Stadtlohn	city	in
Stafford	stafford	Stafford	city	no
Staines-upon-Thames	staines-upon-thames	Staines-upon-Thames	city	alone
Stains	stains	Stains	city	in
Stakhanov	stakhanov	Stakhanov	city	in
Stallings	stallings	Stallings	city	in
Staliova Volia|,s	stalowa-wola	Stalowa Wola	city	alone
Stalowa Wola|,s	stalowa-wola	Stalowa Wola	city	alone
Stalybridge	stalybridge	Stalybridge	city	in
Standerton	standerton	Standerton	city	in
Stanford-le-Hope|,s	stanford-le-hope	Stanford-le-Hope	city	alone
Stanley	stanley	Stanley	city	no
Stann Creek|,s	stann-creek	Stann Creek	region	alone
Stanton	stanton	Stanton	city	no
Stantsiya Novyy Afon|,s	stantsiya-novyy-afon	Stantsiya Novyy Afon	city	alone
Stara Sagora|,s	stara-zagora	Stara Sagora	city	alone
Stara Zagora|,s	stara-zagora	Stara Sagora	city	alone
Starachovicės	starachowice	Starachowice	city	in
Starachowice	starachowice	Starachowice	city	in
Staraja Russa|,s	staraya-russa	Staraja Russa	city	alone
Staraya Russa|,s	staraya-russa	Staraja Russa	city	alone
Stargard	stargard	Stargard	city	in
Stargardas	stargard	Stargard	city	in
Stôrgard	stargard	Stargard	city	in
Starkville	starkville	Starkville	city	in
Gdansko Starogardas	starogard-gdanski	Starogard Gdański	city	alone
Starogard Gdański|,s	starogard-gdanski	Starogard Gdański	city	alone
Starogarda	starogard-gdanski	Starogard Gdański	city	in
Starokostjantyniw	starokostyantyniv	Starokostjantyniw	city	in
Starokostyantyniv	starokostyantyniv	Starokostjantyniw	city	in
Starominskaja	starominskaya	Starominskaja	city	in
Starominskaya	starominskaya	Starominskaja	city	in
Stary Oskol|,s	stary-oskol	Stary Oskol	city	alone
Stary Malgobek|,s	staryy-malgobek	Stary Malgobek	city	alone
Staryy Malgobek|,s	staryy-malgobek	Stary Malgobek	city	alone
State College|,s	state-college	State College	city	alone
State of Maine|,s	state-of-maine	State of Maine	region	alone
State of Manipur|,s	state-of-manipur	State of Manipur	region	alone
State of Meghalaya|,s	state-of-meghalaya	State of Meghalaya	region	alone
State of Mizoram|,s	state-of-mizoram	State of Mizoram	region	alone
State of Sikkim|,s	state-of-sikkim	State of Sikkim	region	alone
State of Tripura|,s	state-of-tripura	State of Tripura	region	alone
State of Uttar Pradesh|,s	state-of-uttar-pradesh	State of Uttar Pradesh	region	alone
State of Wyoming|,s	state-of-wyoming	State of Wyoming	region	alone
Statesboro	statesboro	Statesboro	city	in
Statesville	statesville	Statesville	city	in
Staunton	staunton	Staunton	city	in
Staveley	staveley	Staveley	city	in
Stawropolski krai|,s	stavropol-kray	Stawropolski krai	region	alone
Ştefan-Vodă|,s	stefan-voda	Ştefan-Vodă	region	alone
Steffisburg|,s	steffisburg	Steffisburg	city	alone
Steinbach	steinbach	Steinbach	city	in
Steinhagen	steinhagen	Steinhagen	city	in
Stellenbosch	stellenbosch	Stellenbosch	city	in
Stephenville	stephenville	Stephenville	city	in
Stepney	stepney	Stepney	city	in
Stepnogor	stepnogorsk	Stepnogor	city	in
Stepnogorsk	stepnogorsk	Stepnogor	city	in
Sterling	sterling	Sterling	city	no
Sterlitamak|,s	sterlitamak	Sterlitamak	city	alone
Steubenville	steubenville	Steubenville	city	in
Stevenage	stevenage	Stevenage	city	in
Stilfontein	stilfontein	Stilfontein	city	in
Stillwater	stillwater	Stillwater	city	in
Stockach	stockach	Stockach	city	in
Stockbridge	stockbridge	Stockbridge	city	in
Stockelsdorf|,s	stockelsdorf	Stockelsdorf	city	alone
Stockerau|,s	stockerau	Stockerau	city	alone
Stockton-on-Tees	stockton-on-tees	Stockton-on-Tees	city	alone
Stoke-on-Trent|,s	stoke-on-trent	Stoke-on-Trent	city	alone
Stonecrest	stonecrest	Stonecrest	city	in
Stoneham	stoneham	Stoneham	city	in
Stoney Ground|,s	stoney-ground	Stoney Ground	region	alone
Storrs	storrs	Storrs	city	in
Stoughton	stoughton	Stoughton	city	in
Stourbridge	stourbridge	Stourbridge	city	in
Stourport-on-Severn|,s	stourport-on-severn	Stourport-on-Severn	city	alone
Stow	stow	Stow	city	in
Stowmarket	stowmarket	Stowmarket	city	in
Straelen	straelen	Straelen	city	no
Strakonice	strakonice	Strakonice	region	alone
Strășeni|,s	straseni	Strășeni	region	alone
Straßgang	strassgang	Straßgang	city	in
Stratford-upon-Avon|,s	stratford-upon-avon	Stratford-upon-Avon	city	alone
Streamwood	streamwood	Streamwood	city	in
Streatham	streatham	Streatham	city	in
Středočeský kraj|,s	stredocesky	Středočeský kraj	region	alone
Streetsboro	streetsboro	Streetsboro	city	in
Stretford	stretford	Stretford	city	in
Streymoy region|,s	streymoy-region	Streymoy region	region	alone
Streymoyar sýsla|,s	streymoy-region	Streymoy region	region	alone
Streschewoi	strezhevoy	Streschewoi	city	in
Strezhevoy	strezhevoy	Streschewoi	city	in
Strongsville	strongsville	Strongsville	city	in
Stroud	stroud	Stroud	city	in
Stróvolos	strovolos	Stróvolos	city	in
Struga	struga	Struga	city	in
Strumica	strumica	Strumica	city	in
Stryi	stryi	Stryj	city	in
Stryj	stryi	Stryj	city	in
Stuart	stuart	Stuart	city	no
Stuhr	stuhr	Stuhr	city	in
Stupino	stupino	Stupino	city	in
Stutterheim	stutterheim	Stutterheim	city	in
Su-ngai Kolok|,s	su-ngai-kolok	Su-ngai Kolok	city	alone
Suar	suar	Suar	city	in
Subaykhan	subaykhan	Subaykhan	city	in
Karpatenvorland|,s	subcarpathia	Karpatenvorland	region	alone
Subic	subic	Subic	city	in
Subotica|,s	subotica	Subotica	city	alone
Szabadka|,s	subotica	Subotica	city	alone
Suceava|,s	suceava	Suceava	city	alone
Suchitepeque|,s	suchitepeque	Suchitepeque	region	alone
Suchitepéquez	suchitepequez	Suchitepéquez	region	alone
Sucumbíos	sucumbios	Sucumbíos	region	alone
Sucumbios	sucumbios-ec	Sucumbios	region	alone
Sucy-en-Brie|,s	sucy-en-brie	Sucy-en-Brie	city	alone
Sud-Ubangi|,s	sud-ubangi	Sud-Ubangi	region	alone
Sudbury	sudbury	Sudbury	city	in
Sudley	sudley	Sudley	city	in
Entwicklungsregion Fernwest|,s	sudur-pashchimanchal	Entwicklungsregion Fernwest	region	alone
Suðuroy region|,s	suduroy-region	Suðuroy region	region	alone
Suðuroyar sýsla|,s	suduroy-region	Suðuroy region	region	alone
Sudurpashchim Pradesh|,s	sudurpashchim-pradesh	Sudurpashchim Pradesh	region	alone
Sue	sue	Sue	city	no
Sueca	sueca	Sueca	city	in
Sufalat Sama’il	sufalat-sama-il	Sufalat Sama’il	city	alone
Sughd	sughd	Sughd	region	in
Sugito	sugito	Sugito	city	in
Sühbaatar|,s	suhbaatar	Sühbaatar	region	alone
Suhum	suhum	Suhum	city	in
Suicheng|,s	suicheng	Suicheng	city	alone
Suihua|,s	suihua	Suihua	city	alone
Suiling	suiling	Suiling	city	in
Suining|,s	suining	Suining	city	alone
Suisun	suisun	Suisun	city	in
Suita|,s	suita	Suita	city	alone
Suitland	suitland	Suitland	city	in
Suitland-Silver Hill|,s	suitland-silver-hill	Suitland-Silver Hill	city	alone
Sui-ch’i-k’ou	suixi	Suixi	city	alone
Suixi	suixi	Suixi	city	in
Suizhou|,s	suizhou	Suizhou	city	alone
Sujangarh|,s	sujangarh	Sujangarh	city	alone
Sujiatun|,s	sujiatun	Sujiatun	city	alone
Sukabumi|,s	sukabumi	Sukabumi	city	alone
Sukagawa	sukagawa	Sukagawa	city	in
Süchbaatar-Aimag|,s	sukhbaatar	Süchbaatar-Aimag	region	alone
Sukheke Mandi|,s	sukheke-mandi	Sukheke Mandi	city	alone
Sukhothai	sukhothai-thani	Sukhothai	city	in
Sukhothai Thani|,s	sukhothai-thani	Sukhothai	city	alone
Suchoi Log|,s	sukhoy-log	Suchoi Log	city	alone
Sukhoy Log|,s	sukhoy-log	Suchoi Log	city	alone
Sukkur|,s	sukkur	Sukkur	city	alone
Sukumo	sukumo	Sukumo	city	in
Sulaimaniyya|,s	sulaymaniyah	Sulaimaniyya	city	alone
Sulaymaniyah|,s	sulaymaniyah	Sulaimaniyya	city	alone
Suleja|,s	suleja	Suleja	city	alone
Sullana|,s	sullana	Sullana	city	alone
Sulphur	sulphur	Sulphur	city	in
Sulphur Springs	sulphur-springs	Sulphur Springs	city	alone
Sulţanah|,s	sultanah	Sulţanah	city	alone
Sultanbeyli|,s	sultanbeyli	Sultanbeyli	city	alone
Sultangazi|,s	sultangazi	Sultangazi	city	alone
Sultanpur|,s	sultanpur	Sultanpur	city	alone
Sulu	sulu	Sulu	region	in
Suluova	suluova	Suluova	city	in
Sulur	sulur	Sulur	city	in
Suluru	suluru	Suluru	city	in
Sulzbach	sulzbach	Sulzbach	city	in
Sulzbach-Rosenberg|,s	sulzbach-rosenberg	Sulzbach-Rosenberg	city	alone
Šumadija|,s	sumadija	Šumadija	region	alone
Sumaré|,s	sumare	Sumaré	city	alone
Sumbawa Besar|,s	sumbawa-besar	Sumbawa Besar	city	alone
Sumbawanga	sumbawanga	Sumbawanga	city	in
Sumbe	sumbe	Sumbe	city	in
Sumber	sumber	Sumber	city	in
Sumberpucung	sumberpucung	Sumberpucung	city	in
Sumedang|,s	sumedang	Sumedang	city	alone
Sumenep	sumenep	Sumenep	city	in
Sumqayıt|,s	sumgait	Sumgait	city	alone
Summerlin South|,s	summerlin-south	Summerlin South	city	alone
Summerville	summerville	Summerville	city	in
Summit	summit	Summit	city	no
Sumoto	sumoto	Sumoto	city	in
Mährisch-Schönberg|,s	sumperk	Mährisch-Schönberg	city	alone
Šumperk	sumperk	Mährisch-Schönberg	city	in
Sumter	sumter	Sumter	city	in
Sumusţa as Sulţani|,s	sumusta-as-sultani	Sumusţa as Sulţani	city	alone
Sun City Center|,s	sun-city-center	Sun City Center	city	alone
Sun City West|,s	sun-city-west	Sun City West	city	alone
Sunam	sunam	Sunam	city	in
Sunan	sunan	Sunan	city	in
Sunbury-on-Thames	sunbury-on-thames	Sunbury-on-Thames	city	alone
Sunch’ŏn	sunch-on	Sunch’ŏn	city	alone
Suncheon|,s	suncheon	Suncheon	city	alone
Sundargarh	sundargarh	Sundargarh	city	in
Sundarnagar	sundarnagar	Sundarnagar	city	in
Sundbyberg	sundbyberg	Sundbyberg	city	in
Sundern	sundern	Sundern	city	in
Sundsvall	sundsvall	Sundsvall	city	in
Sungai Besar|,s	sungai-besar	Sungai Besar	city	alone
Sungai Penuh|,s	sungai-penuh	Sungai Penuh	city	alone
Sungai Petani|,s	sungai-petani	Sungai Petani	city	alone
Sungai Raya|,s	sungai-raya	Sungai Raya	city	alone
Sungai Udang|,s	sungai-udang	Sungai Udang	city	alone
Sungailiat	sungailiat	Sungailiat	city	in
Sunggal|,s	sunggal	Sunggal	city	alone
Sungurlu	sungurlu	Sungurlu	city	in
Sunland Park|,s	sunland-park	Sunland Park	city	alone
Sunlou	sunlou	Sunlou	city	in
Sunny Isles Beach|,s	sunny-isles-beach	Sunny Isles Beach	city	alone
Sunnyside	sunnyside	Sunnyside	city	in
Sunnyvale|,s	sunnyvale	Sunnyvale	city	alone
Sunrise	sunrise	Sunrise	city	no
Sunset	sunset	Sunset	city	no
Sunyani	sunyani	Sunyani	city	in
Sunscha	sunzha	Sunscha	city	in
Sunzha	sunzha	Sunscha	city	in
Suong	suong	Suong	city	in
Suozhen	suozhen	Suozhen	city	in
Supaul	supaul	Supaul	city	in
Superior	superior	Superior	city	no
Suphan Buri|,s	suphan-buri	Suphan Buri	city	alone
Suphanburi|,s	suphanburi	Suphanburi	region	alone
Suqian|,s	suqian	Suqian	city	alone
Surakarta|,s	surakarta	Surakarta	city	alone
Surallah	surallah	Surallah	city	in
Şuran	suran	Şuran	city	in
Surandai	surandai	Surandai	city	in
Surat Thani|,s	surat-thani	Surat Thani	city	alone
Suratgarh	suratgarh	Suratgarh	city	in
Surbiton	surbiton	Surbiton	city	in
Surendranagar|,s	surendranagar	Surendranagar	city	alone
Suresnes	suresnes	Suresnes	city	in
Suriapet|,s	suriapet	Suriapet	city	alone
Surigao	surigao-city	Surigao City	city	in
Surigao City|,s	surigao-city	Surigao City	city	alone
Surigao del Norte|,s	surigao-del-norte	Surigao del Norte	region	alone
Surigao del Sur|,s	surigao-del-sur	Surigao del Sur	region	alone
Surin	surin	Surin	city	in
Şurman	surman	Şurman	city	in
Surprise	surprise	Surprise	city	no
Surt	surt	Surt	region	in
Surubim	surubim	Surubim	city	in
Suruç	suruc	Suruç	city	in
Surxondaryo|,s	surxondaryo	Surxondaryo	region	alone
Shush	susa	Susa	city	in
Susa	susa	Susa	city	in
Susah	susah	Susah	region	in
Susaki	susaki	Susaki	city	in
Susangerd	susangerd	Susangerd	city	in
Susanville	susanville	Susanville	city	in
Suşehri	susehri	Suşehri	city	in
London Borough of Sutton|,s	sutton	London Borough of Sutton	city	alone
Sutton|,s	sutton	London Borough of Sutton	city	alone
Sutton Coldfield|,s	sutton-coldfield	Sutton Coldfield	city	alone
Sutton|,s in Ashfield	sutton-in-ashfield	Sutton in Ashfield	city	alone
Suhareka	suva-reka	Suva Reka	city	in
Suva Reka|,s	suva-reka	Suva Reka	city	alone
Suwa	suwa	Suwa	city	in
Suvalkai	suwalki	Suwałki	city	in
Suwałki	suwalki	Suwałki	city	in
Suwanee	suwanee	Suwanee	city	in
Suyangshan	suyangshan	Suyangshan	city	in
Suzaka	suzaka	Suzaka	city	in
Suzano|,s	suzano	Suzano	city	alone
Suzuka|,s	suzuka	Suzuka	city	alone
Svay Rieng|,s	svay-rieng	Svay Rieng	region	alone
Svendborg	svendborg	Svendborg	city	in
Sverdlovs'k	sverdlovs-k	Sverdlovsk	city	in
Sverdlovsk	sverdlovs-k	Sverdlovsk	city	in
Swerdlowsk|,s	sverdlovsk	Swerdlowsk	region	alone
Svetlograd	svetlograd	Swetlograd	city	in
Svetloqrad	svetlograd	Swetlograd	city	in
Swetlograd	svetlograd	Swetlograd	city	in
Svitavy|,s	svitavy	Svitavy	region	alone
Svitlovodsk	svitlovodsk	Switlowodsk	city	in
Switlowodsk	svitlovodsk	Switlowodsk	city	in
Svobodnyy	svobodnyy	Swobodny	city	in
Swobodny	svobodnyy	Swobodny	city	in
Svyetlahorsk	svyetlahorsk	Swetlogorsk	city	in
Swetlogorsk	svyetlahorsk	Swetlogorsk	city	in
Swabi	swabi	Swabi	city	in
Swadlincote	swadlincote	Swadlincote	city	in
Swains Island|,s	swains-island	Swains Island	region	alone
Swanley	swanley	Swanley	city	in
Swanscombe	swanscombe	Swanscombe	city	in
Svažendzas	swarzedz	Swarzędz	city	in
Swarzędz	swarzedz	Swarzędz	city	in
Swedru	swedru	Swedru	city	in
Sweetwater	sweetwater	Sweetwater	city	in
Schweidnitz	swidnica	Schweidnitz	city	in
Svidnica	swidnica	Schweidnitz	city	in
Swidnica	swidnica	Schweidnitz	city	in
Świdnica	swidnica	Schweidnitz	city	in
Świdnik	swidnik	Świdnik	city	in
Sventochlovicės	swietochlowice	Świętochłowice	city	in
Świętochłowice	swietochlowice	Świętochłowice	city	in
Swift Current|,s	swift-current	Swift Current	city	alone
Svinouiscis	swinoujscie	Świnoujście	city	in
Swina	swinoujscie	Świnoujście	city	in
Świnoujście	swinoujscie	Świnoujście	city	in
Swinton	swinton	Swinton	city	in
Swords	swords	Swords	city	in
Sycamore	sycamore	Sycamore	city	in
Sjewjerodonezk|,s	syeverodonets-k	Sjewjerodonezk	city	alone
Syeverodonets'k	syeverodonets-k	Sjewjerodonezk	city	alone
Syke	syke	Syke	city	in
Sykiés	sykies	Sykiés	city	in
Sylvania	sylvania	Sylvania	city	in
Synelnykove	synelnykove	Synelnykowe	city	in
Synelnykowe	synelnykove	Synelnykowe	city	in
Syosset	syosset	Syosset	city	in
Syowa	syowa	Syowa	city	in
Syriam	syriam	Syriam	city	in
Sjunik|,s	syunik	Sjunik	region	alone
Sysran|,s	syzran	Sysran	city	alone
Syzran|,s	syzran	Sysran	city	alone
Szabolcs-Szatmár-Bereg|,s	szabolcs-szatmar-bereg	Szabolcs-Szatmár-Bereg	region	alone
Neustettin	szczecinek	Neustettin	city	in
Szczecinek	szczecinek	Neustettin	city	in
Szczecënkò	szczecinek	Neustettin	city	in
Ščecinekas	szczecinek	Neustettin	city	in
Ortelsburg	szczytno	Ortelsburg	city	in
Szczytno	szczytno	Ortelsburg	city	in
Ščytnas	szczytno	Ortelsburg	city	in
Szegedin|,s	szeged	Szeged	city	alone
Székesfehérvár|,s	szekesfehervar	Székesfehérvár	city	alone
Szekszárd	szekszard	Szekszárd	city	in
Szolnok	szolnok	Szolnok	city	in
Szombathely	szombathely	Szombathely	city	in
T’aebaek	t-aebaek	T’aebaek	city	in
T'bilisi	t-bilisi	T'bilisi	region	alone
Ta'izz	ta-izz	Ta'izz	region	alone
Ta Khmau|,s	ta-khmau	Ta Khmau	city	alone
Taal	taal	Taal	city	in
Taastrup	taastrup	Taastrup	city	in
Tabaco	tabaco	Tabaco City	city	in
Tabaco City|,s	tabaco	Tabaco City	city	alone
Tabanan	tabanan	Tabanan	city	in
Tabas	tabas	Tabas	city	in
Ţabas	tabas	Tabas	city	in
Tabasco	tabasco	Tabasco	region	no
Tabatinga	tabatinga	Tabatinga	city	in
Taboão da Serra|,s	taboao-da-serra	Taboão da Serra	city	alone
Tábor	tabor	Tábor	city	in
Tabora|,s	tabora	Tabora	city	alone
Tabuk|,s	tabuk	Tabuk	city	alone
Täby	taby	Täby	city	in
Tacámbaro de Codallos	tacambaro-de-codallos	Tacámbaro de Codallos	city	alone
Tacarigua	tacarigua	Tacarigua	city	in
Qɵqək|,s	tacheng	Tacheng	city	alone
Tacheng|,s	tacheng	Tacheng	city	alone
Tachilek	tachilek	Tachilek	city	in
Táchira|,s	tachira	Táchira	region	alone
Tachov|,s	tachov	Tachov	region	alone
Tacloban City|,s	tacloban-city	Tacloban City	city	alone
Tacna	tacna	Tacna	city	no
Tacuarembó	tacuarembo	Tacuarembó	city	in
Tacurong	tacurong	Tacurong City	city	in
Tacurong City|,s	tacurong	Tacurong City	city	alone
Tadepalle	tadepalle	Tadepalle	city	in
Tadepallegudem|,s	tadepallegudem	Tadepallegudem	city	alone
Tadif	tadif	Tadif	city	in
Tadjoura|,s	tadjourah	Tadjoura	region	alone
Tadla-Azilal|,s	tadla-azilal	Tadla-Azilal	region	alone
Tadley	tadley	Tadley	city	in
Tadpatri	tadpatri	Tadpatri	city	in
Ţafas	tafas	Ţafas	city	in
Tafea	tafea	Tafea	region	in
Tafí Viejo|,s	tafi-viejo	Tafí Viejo	city	alone
Tafilah|,s	tafilah	Tafilah	region	alone
Tafo	tafo	Tafo	city	in
Taganrog|,s	taganrog	Taganrog	city	alone
Taqanroq|,s	taganrog	Taganrog	city	alone
Tagant|,s	tagant	Tagant	region	alone
Tagawa	tagawa	Tagawa	city	in
Tagaytay	tagaytay	Tagaytay	city	in
Tagbilaran	tagbilaran-city	Tagbilaran	city	in
Tagbilaran City|,s	tagbilaran-city	Tagbilaran	city	alone
Tage'erqi	tage-erqi	Tage'erqi	city	in
Tagoloan	tagoloan	Tagoloan	city	in
Tagudin	tagudin	Tagudin	city	in
Tahara	tahara	Tahara	city	in
Tahe	tahe	Tahe	city	in
Tahla	tahla	Tahla	city	in
Tahlequah	tahlequah	Tahlequah	city	in
Tahoua	tahoua	Tahoua	city	in
Ţahţa	tahta	Ţahţa	city	in
Tai’an	tai-an	Tai’an	city	alone
Tai Po|,s	tai-po	Tai Po	region	alone
Taifu	taifu	Taifu	city	in
Tailai	tailai	Tailai	city	in
Tainan City|,s	tainan-city	Tainan City	city	alone
Taiping|,s	taiping	Taiping	city	alone
Taishan|,s	taishan	Taishan	city	alone
Taishing	taishing	Taishing	city	in
Taita Taveta|,s	taita-taveta	Taita Taveta	region	alone
Taitou	taitou	Taitou	city	in
Taitung|,s	taitung	Taitung	region	alone
Taizhou|,s	taizhou	Taizhou	city	alone
Teyju shehiri|,s	taizhou	Taizhou	city	alone
Tajimi|,s	tajimi	Tajimi	city	alone
Tajura’	tajura	Tajura’	city	alone
Tak	tak	Tak	region	in
Takab	takab	Takab	city	in
Takahagi	takahagi	Takahagi	city	in
Takahama	takahama	Takahama	city	in
Takaishi	takaishi	Takaishi	city	in
Takamatsu|,s	takamatsu	Takamatsu	city	alone
Takao	takao	Takao	region	in
Takaoka|,s	takaoka	Takaoka	city	alone
Takarazuka|,s	takarazuka	Takarazuka	city	alone
Takasaki|,s	takasaki	Takasaki	city	alone
Takatsuki|,s	takatsuki	Takatsuki	city	alone
Takayama	takayama	Takayama	city	in
Takefu	takefu	Takefu	city	in
Takehara	takehara	Takehara	city	in
Takeo	takeo	Takeo	city	no
Takestan	takestan	Takestan	city	in
Taketoyo	taketoyo	Taketoyo	city	in
Tachar|,s	takhar	Tachar	region	alone
Taki	taki	Taki	city	in
Takikawa	takikawa	Takikawa	city	in
Takoma Park|,s	takoma-park	Takoma Park	city	alone
Takoradze|,s	takoradze	Takoradze	city	alone
Tala	tala	Tala	city	in
Talagang	talagang	Talagang	city	in
Talagante	talagante	Talagante	city	in
Talaja	talaja	Talaja	city	in
Talamba	talamba	Talamba	city	in
Talara	talara	Talara	city	in
Talas	talas	Talas	city	in
Talata Mafara|,s	talata-mafara	Talata Mafara	city	alone
Talavera	talavera	Talavera	city	in
Talavera de la Reina|,s	talavera-de-la-reina	Talavera de la Reina	city	alone
Talca	talca	Talca	city	no
Talcahuano|,s	talcahuano	Talcahuano	city	alone
Talcher	talcher	Talcher	city	in
Taldykorgan|,s	taldykorgan	Taldyqorghan	city	alone
Taldyqorghan|,s	taldykorgan	Taldyqorghan	city	alone
Talegaon Dabhade|,s	talegaon-dabhade	Talegaon Dabhade	city	alone
Talence	talence	Talence	city	in
Talgar	talghar	Talgar	city	in
Talghar	talghar	Talgar	city	in
Talikota	talikota	Talikota	city	in
Taliparamba	taliparamba	Taliparamba	city	in
Talisay	talisay	Talisay	city	in
Talisay City|,s	talisay-city	Talisay City	city	alone
Ţalkha|,s	talkha	Ţalkha	city	alone
Talladega	talladega	Talladega	city	in
Tallaght	tallaght	Tallaght	city	in
Tallbisah	tallbisah	Tallbisah	city	in
Tallkalakh	tallkalakh	Tallkalakh	city	in
Tallmadge	tallmadge	Tallmadge	city	in
Talnach	talnakh	Talnach	city	in
Talnakh	talnakh	Talnach	city	in
Taloda	taloda	Taloda	city	in
Talofofo|,s	talofofo	Talofofo	region	alone
Taloqan	taloqan	Taloqan	city	in
Tam Kỳ|,s	tam-ky	Tam Kỳ	city	alone
Tama	tama	Tama	city	in
Tamalous	tamalous	Tamalous	city	in
Tamamura	tamamura	Tamamura	city	in
Taman Senai|,s	taman-senai	Taman Senai	city	alone
Tamana	tamana	Tamana	city	in
Tamano	tamano	Tamano	city	in
Tamarac	tamarac	Tamarac	city	in
Tamaulipas	tamaulipas	Tamaulipas	region	alone
Tambacounda	tambacounda	Tambacounda	city	in
Tambaram|,s	tambaram	Tambaram	city	alone
Tambo Grande|,s	tambo-grande	Tambo Grande	city	alone
Tambopata	tambopata	Tambopata	city	in
Tame	tame	Tame	city	in
Tameside|,s	tameside	Tameside	region	alone
Tamiami	tamiami	Tamiami	city	in
Ţamiyah	tamiyah	Ţamiyah	city	in
Tamluk	tamluk	Tamluk	city	in
Tampico|,s	tampico	Tampico	city	alone
Tampin	tampin	Tampin	city	in
Tamra	tamra	Tamra	city	in
Tamuning|,s	tamuning	Tamuning	region	alone
Tamworth	tamworth	Tamworth	city	in
Tân An|,s	tan-an	Tân An	city	alone
Tan-Tan|,s	tan-tan	Tan-Tan	city	alone
Tana River|,s	tana-river	Tana River	region	alone
Tanabe	tanabe	Tanabe	city	in
Tanah Merah|,s	tanah-merah	Tanah Merah	city	alone
Tanauan	tanauan	Tanauan City	city	in
Tanauan City|,s	tanauan	Tanauan City	city	alone
Tanay	tanay	Tanay	city	in
Tanchang Chengguanzhen|,s	tanchang-chengguanzhen	Tanchang Chengguanzhen	city	alone
Tang-tsch’ang-tschön	tanchang-chengguanzhen	Tanchang Chengguanzhen	city	alone
Tanda	tanda	Tanda	city	in
Tandag	tandag	Tandag City	city	in
Tandag City|,s	tandag	Tandag City	city	alone
Tandalti	tandalti	Tandalti	city	in
Tandil|,s	tandil	Tandil	city	alone
Tandjilé|,s	tandjile	Tandjilé	region	alone
Tandlianwala	tandlianwala	Tandlianwala	city	in
Tando Adam|,s	tando-adam	Tando Adam	city	alone
Tando Allahyar|,s	tando-allahyar	Tando Allahyar	city	alone
Tando Jam|,s	tando-jam	Tando Jam	city	alone
Tando Muhammad Khan|,s	tando-muhammad-khan	Tando Muhammad Khan	city	alone
Tandur	tandur	Tandur	city	in
Tanfang	tanfang	Tanfang	city	in
Tanga|,s	tanga	Tanga	city	alone
Tangail|,s	tangail	Tangail	city	alone
Tange	tange	Tange	city	in
Tanger-Tetouan-Al Hoceima|,s	tanger-tetouan-al-hoceima	Tanger-Tetouan-Al Hoceima	region	alone
Tangerang|,s	tangerang	Tangerang	city	alone
Tanggu|,s	tanggu	Tanggu	city	alone
Tanggulangin	tanggulangin	Tanggulangin	city	in
Tangi	tangi	Tangi	city	in
Tanger-Tétouan|,s	tangier-tetouan	Tanger-Tétouan	region	alone
Tangjiazhuang	tangjiazhuang	Tangjiazhuang	city	in
Tangjin	tangjin	Tangjin	city	in
Tangkak	tangkak	Tangkak	city	in
Tangping	tangping	Tangping	city	in
Tangshan|,s	tangshan	Tangshan	city	alone
Tangub	tangub	Tangub	city	in
Tangwu	tangwu	Tangwu	city	in
Tangzhai	tangzhai	Tangzhai	city	in
Tangzhang	tangzhang	Tangzhang	city	in
Tanintharyi|,s	tanintharyi	Tanintharyi	region	alone
Tanjay	tanjay	Tanjay City	city	in
Tanjay City|,s	tanjay	Tanjay City	city	alone
Tanjung Pandan|,s	tanjung-pandan	Tanjung Pandan	city	alone
Tanjung Pinang|,s	tanjung-pinang	Tanjung Pinang	city	alone
Tanjungagung	tanjungagung	Tanjungagung	city	in
Tanjungbalai|,s	tanjungbalai	Tanjungbalai	city	alone
Tanjungtiram	tanjungtiram	Tanjungtiram	city	in
Tank	tank	Tank	city	in
Tanque Verde|,s	tanque-verde	Tanque Verde	city	alone
Tanta|,s	tanta	Tanta	city	alone
Tantou	tantou	Tantou	city	in
Tantoyuca	tantoyuca	Tantoyuca	city	in
Tanuku	tanuku	Tanuku	city	in
Tanuma	tanuma	Tanuma	city	in
Tanza|,s	tanza	Tanza	city	alone
Taolin	taolin	Taolin	city	in
Taoluo	taoluo	Taoluo	city	in
Taoudénit|,s	taoudenit	Taoudénit	region	alone
Taounate	taounate	Taounate	city	in
Taourirt	taourirt	Taourirt	city	in
Taoyuan	taoyuan	Taoyuan	city	in
Taoyuan City|,s	taoyuan-city	Taoyuan City	city	alone
Taozhuang	taozhuang	Taozhuang	city	in
Tapachula|,s	tapachula	Tapachula	city	alone
Tapah Road|,s	tapah-road	Tapah Road	city	alone
Tapoa	tapoa	Tapoa	region	in
Taquara	taquara	Taquara	city	in
Taquari	taquari	Taquari	city	in
Taquaritinga	taquaritinga	Taquaritinga	city	in
Tara	tara	Tara	city	no
Taraba|,s	taraba	Taraba	region	alone
Taraclia|,s	taraclia	Taraclia	region	alone
Tarakan	tarakan	Tarakan	city	in
Tarakeswar	tarakeswar	Tarakeswar	city	in
Taranagar	taranagar	Taranagar	city	in
Taranaki|,s	taranaki	Taranaki	region	alone
Taranto|,s	taranto	Tarent	city	alone
Tarente|,s	taranto	Tarent	city	alone
Tarent|,s	taranto	Tarent	city	alone
Región de Tarapacá|,s	tarapaca	Región de Tarapacá	region	alone
Tarawa	tarawa	Tarawa	city	in
Taras	taraz	Taras	city	no
Taraz	taraz	Taras	city	alone
Tarbes	tarbes	Tarbes	city	in
Taree	taree	Taree	city	in
Targovishte	targovishte	Targowischte	city	in
Targowischte	targovishte	Targowischte	city	in
Tergowisch	targoviste	Tergowisch	city	in
Târgovişte	targoviste	Tergowisch	city	in
Târgoviște	targoviste	Tergowisch	city	in
Targówek|,s	targowek	Targówek	city	alone
Târgu Jiu|,s	targu-jiu	Târgu Jiu	city	alone
Neumarkt|,s am Mieresch	targu-mures	Neumarkt am Mieresch	city	alone
Târgu Mureş|,s	targu-mures	Neumarkt am Mieresch	city	alone
Târgu Mureș|,s	targu-mures	Neumarkt am Mieresch	city	alone
Tarhuna|,s	tarhuna	Tarhuna	city	alone
Táriba|,s	tariba	Táriba	city	alone
Tarija|,s	tarija	Tarija	city	alone
Tarikere	tarikere	Tarikere	city	in
Tarime	tarime	Tarime	city	in
Tarkwa	tarkwa	Tarkwa	city	in
Tarlac|,s	tarlac	Tarlac	region	alone
Tarlac City|,s	tarlac-city	Tarlac City	city	alone
Tarma	tarma	Tarma	city	in
Tarn	tarn	Tarn	region	in
Tarn-et-Garonne|,s	tarn-et-garonne	Tarn-et-Garonne	region	alone
Tarn Taran|,s	tarn-taran	Tarn Taran	city	alone
Târnăveni	tarnaveni	Târnăveni	city	in
Tarnobrzeg	tarnobrzeg	Tarnobrzeg	city	in
Tarnobžegas	tarnobrzeg	Tarnobrzeg	city	in
Tarnuvas	tarnow	Tarnów	city	alone
Tarnów|,s	tarnow	Tarnów	city	alone
Tarnovske Gurai|,s	tarnowskie-gory	Tarnowitz	city	alone
Tarnowitz	tarnowskie-gory	Tarnowitz	city	in
Tarnowskie Góry|,s	tarnowskie-gory	Tarnowitz	city	alone
Taroudannt	taroudant	Taroudannt	city	in
Taroudant	taroudant	Taroudannt	city	in
Tarpon Springs	tarpon-springs	Tarpon Springs	city	alone
Tarrafal|,s	tarrafal	Tarrafal	region	alone
Tarrafal de São Nicolau|,s	tarrafal-de-sao-nicolau	Tarrafal de São Nicolau	region	alone
Tarragona|,s	tarragona	Tarragona	city	alone
Tarsus	tarsus	Tarsus	city	alone
Tartagal	tartagal	Tartagal	city	in
Dorpat|,s	tartu	Tartu	city	alone
Tarub	tarub	Tarub	city	in
Tarui	tarui	Tarui	city	in
Tarut	tarut	Tarut	city	in
Tasek Glugor|,s	tasek-glugor	Tasek Glugor	city	alone
Tasgaon	tasgaon	Tasgaon	city	in
Tashan	tashan	Tashan	city	in
Tashigang|,s	tashigang	Tashigang	region	alone
Tasikmalaya|,s	tasikmalaya	Tasikmalaya	city	alone
Tasman|,s	tasman	Tasman	region	alone
Tata	tata	Tata	region	in
Tatabánya	tatabanya	Tatabánya	city	in
Tataouine	tataouine	Tataouine	city	in
Tatarsk	tatarsk	Tatarsk	city	in
Tatebayashi	tatebayashi	Tatebayashi	city	in
Tateyama	tateyama	Tateyama	city	in
Tatsunocho-tominaga|,s	tatsunocho-tominaga	Tatsunocho-tominaga	city	alone
Tatuí	tatui	Tatuí	city	in
Tatvan	tatvan	Tatvan	city	in
Taubaté|,s	taubate	Taubaté	city	alone
Taufkirchen|,s	taufkirchen	Taufkirchen	city	alone
Taungdwingyi	taungdwingyi	Taungdwingyi	city	in
Taunggyi|,s	taunggyi	Taunggyi	city	alone
Taungoo|,s	taungoo	Taungoo	city	alone
Taunsa	taunsa	Taunsa	city	in
Taunton	taunton	Taunton	city	in
Taunusstein	taunusstein	Taunusstein	city	in
Taupo	taupo	Taupo	city	in
Tauragė	taurage	Tauroggen	city	in
Tauroggen	taurage	Tauroggen	city	in
Tauranga|,s	tauranga	Tauranga	city	alone
Tavares	tavares	Tavares	city	in
Kanta-Häme|,s	tavastia-proper	Kanta-Häme	region	alone
Tavda	tavda	Tawda	city	in
Tawda	tavda	Tawda	city	in
Taverny	taverny	Taverny	city	in
Tavşanlı	tavsanli	Tavşanlı	city	in
Tawusch|,s	tavush	Tawusch	region	alone
Tawaramoto	tawaramoto	Tawaramoto	city	in
Tawau|,s	tawau	Tawau	city	alone
Tawi-Tawi|,s	tawi-tawi	Tawi-Tawi	region	alone
Tawzar|,s	tawzar	Tawzar	region	alone
Taxco	taxco	Taxco	city	in
Tây Ninh|,s	tay-ninh	Tây Ninh	city	alone
Tayabas	tayabas	Tayabas	city	in
Taybad	taybad	Taybad	city	in
Taylor	taylor	Taylor	city	no
Taylors	taylors	Taylors	city	no
Taylorsville	taylorsville	Taylorsville	city	in
Taischet	tayshet	Taischet	city	in
Tayshet	tayshet	Taischet	city	in
Taytay|,s	taytay	Taytay	city	alone
Tayu	tayu	Tayu	city	in
Ţayyibat al Imam|,s	tayyibat-al-imam	Ţayyibat al Imam	city	alone
Taza	taza	Taza	city	in
Taza-Al Hoceïma-Taounate|,s	taza-al-hoceima-taounate	Taza-Al Hoceïma-Taounate	region	alone
Tazoult-Lambese|,s	tazoult-lambese	Tazoult-Lambese	city	alone
Tboung Khmum|,s	tboung-khmum	Tboung Khmum	region	alone
Tchamba	tchamba	Tchamba	city	in
Dërszewò	tczew	Tczew	city	in
Tczew	tczew	Tczew	city	in
Tčevas	tczew	Tczew	city	in
Teaneck	teaneck	Teaneck	city	in
Teapa	teapa	Teapa	city	in
Tebesbest	tebesbest	Tebesbest	city	in
Tebessa|,s	tebessa	Tebessa	city	alone
Tébessa|,s	tebessa	Tebessa	city	alone
Tebingtinggi|,s	tebingtinggi	Tebingtinggi	city	alone
Tecamachalco	tecamachalco	Tecamachalco	city	in
Tecate	tecate	Tecate	city	in
Tecax	tecax	Tecax	city	in
Techiman	techiman	Techiman	city	in
Tecomán	tecoman	Tecomán	city	in
Tecuci	tecuci	Tecuci	city	in
Tecumseh	tecumseh	Tecumseh	city	in
Tefé	tefe	Tefé	city	in
Tegal|,s	tegal	Tegal	city	alone
Teghra	teghra	Teghra	city	in
Tehri	tehri	Tehri	city	in
Tehuacán|,s	tehuacan	Tehuacán	city	alone
Teignmouth	teignmouth	Teignmouth	city	in
Tejen	tejen	Tejen	city	in
Tejupilco de Hidalgo|,s	tejupilco-de-hidalgo	Tejupilco de Hidalgo	city	alone
Tekirdağ|,s	tekirdag	Tekirdağ	city	alone
Tekkalakote	tekkalakote	Tekkalakote	city	in
Teknaf	teknaf	Teknaf	city	in
Tela	tela	Tela	city	in
Telabastagan	telabastagan	Telabastagan	city	in
Telangana|,s	telangana	Telangana	region	alone
Telde|,s	telde	Telde	city	alone
Telêmaco Borba|,s	telemaco-borba	Telêmaco Borba	city	alone
Telemark|,s	telemark	Telemark	region	alone
Telenești|,s	telenesti	Telenești	region	alone
Teleorman|,s	teleorman	Teleorman	region	alone
Telerghma	telerghma	Telerghma	city	in
Telford and Wrekin|,s	telford-and-wrekin	Telford and Wrekin	region	alone
Telfs	telfs	Telfs	city	in
Telgte	telgte	Telgte	city	in
Télimélé	telimele	Télimélé	city	in
Tellicherry	tellicherry	Tellicherry	city	in
Thalassery	tellicherry	Tellicherry	city	in
Telšiai	telsiai	Telšiai	city	in
Teluk Anson|,s	teluk-anson	Teluk Anson	city	alone
Teluk Intan|,s	teluk-anson	Teluk Anson	city	alone
Teluk Nibung|,s	teluk-nibung	Teluk Nibung	city	alone
Teluknaga|,s	teluknaga	Teluknaga	city	alone
Tema	tema	Tema	city	no
Temara|,s	temara	Temara	city	alone
Tembisa|,s	tembisa	Tembisa	city	alone
Temblador	temblador	Temblador	city	in
Temburong|,s	temburong	Temburong	region	alone
Temecula|,s	temecula	Temecula	city	alone
Temerluh	temerluh	Temerluh	city	in
Temirtau|,s	temirtau	Temirtau	city	alone
Temixco	temixco	Temixco	city	in
Temotu|,s	temotu	Temotu	region	alone
Tempe Junction|,s	tempe-junction	Tempe Junction	city	alone
Temple	temple	Temple	city	no
Temrjuk	temryuk	Temrjuk	city	in
Temryuk	temryuk	Temrjuk	city	in
Temse	temse	Temse	city	in
Temuco	temuco	Temuco	city	no
Tendo	tendo	Tendo	city	in
Tengréla	tengrela	Tengréla	city	in
Tengyue|,s	tengyue	Tengyue	city	alone
T’eng-ch’ung-hsien	tengyue	Tengyue	city	alone
Tengzhou|,s	tengzhou	Tengzhou	city	alone
Tenkodogo	tenkodogo	Tenkodogo	city	in
Tenosique	tenosique	Tenosique	city	in
Tenri	tenri	Tenri	city	in
Teófilo Otoni|,s	teofilo-otoni	Teófilo Otoni	city	alone
Teoloyucan	teoloyucan	Teoloyucan	city	in
Tepatitlán de Morelos	tepatitlan-de-morelos	Tepatitlán de Morelos	city	alone
Tepeaca	tepeaca	Tepeaca	city	in
Tepeji del Río de Ocampo|,s	tepeji-del-rio-de-ocampo	Tepeji del Río de Ocampo	city	alone
Tepexpan|,s	tepexpan	Tepexpan	city	alone
Tepic|,s	tepic	Tepic	city	alone
Teplice	teplice	Teplitz	city	in
Teplitz	teplice	Teplitz	city	in
Tepotzotlán	tepotzotlan	Tepotzotlán	city	in
Municipio Tequila|,s	tequila	Municipio Tequila	city	alone
Tequila	tequila	Municipio Tequila	city	in
Tequisquiapan	tequisquiapan	Tequisquiapan	city	in
Teramo	teramo	Teramo	city	in
Terbanggi Besar|,s	terbanggi-besar	Terbanggi Besar	city	alone
Terdal	terdal	Terdal	city	in
Terengganu|,s	terengganu	Terengganu	region	alone
Teresa	teresa	Teresa	city	no
Teresina|,s	teresina	Teresina	city	alone
Teresópolis	teresopolis	Teresópolis	city	alone
Terlizzi	terlizzi	Terlizzi	city	in
Termas de Río Hondo|,s	termas-de-rio-hondo	Termas de Río Hondo	city	alone
Terme	terme	Terme	city	in
Termez	termez	Termiz	city	alone
Termiz	termez	Termiz	city	alone
Tirmiz	termez	Termiz	city	alone
Termoli	termoli	Termoli	city	in
Ternate|,s	ternate	Ternate	city	alone
Terneuzen	terneuzen	Terneuzen	city	in
Terni	terni	Terni	city	no
Ternivka	ternivka	Terniwka	city	in
Terniwka	ternivka	Terniwka	city	in
Terrace	terrace	Terrace	city	in
Terrace Heights	terrace-heights	Terrace Heights	city	alone
Terracina	terracina	Terracina	city	in
Terrassa|,s	terrassa	Terrassa	city	alone
Terre-Adélie|,s	terre-adelie	Terre-Adélie	region	alone
Terre Haute|,s	terre-haute	Terre Haute	city	alone
Terrebonne|,s	terrebonne	Terrebonne	city	alone
Terrell	terrell	Terrell	city	in
Territoire de Belfort|,s	territoire-de-belfort	Territoire de Belfort	region	alone
Terrytown	terrytown	Terrytown	city	in
Terol	teruel	Teruel	city	in
Teruel	teruel	Teruel	city	in
Tesistán	tesistan	Tesistán	city	in
Tessaoua	tessaoua	Tessaoua	city	in
Tete	tete	Tete	city	in
Vila-de-Santiago-Maior|,s	tete	Tete	city	alone
Tétouan|,s	tetouan	Tétouan	city	alone
Tettnang	tettnang	Tettnang	city	in
Teverya	teverya	Tiberias	city	in
Tiberias	teverya	Tiberias	city	in
Tewkesbury	tewkesbury	Tewkesbury	city	in
Tewksbury	tewksbury	Tewksbury	city	in
Texarkana	texarkana	Texarkana	city	in
Texas City|,s	texas-city	Texas City	city	alone
Texcoco|,s	texcoco	Texcoco	city	alone
Teikowo	teykovo	Teikowo	city	in
Teykovo	teykovo	Teikowo	city	in
Teziutlán	teziutlan	Teziutlán	city	in
Tezpur	tezpur	Tezpur	city	in
Tha Bo|,s	tha-bo	Tha Bo	city	alone
Tha Kham|,s	tha-kham	Tha Kham	city	alone
Tha Maka|,s	tha-maka	Tha Maka	city	alone
Tha Muang|,s	tha-muang	Tha Muang	city	alone
Tha Yang|,s	tha-yang	Tha Yang	city	alone
Thaba Nchu|,s	thaba-nchu	Thaba Nchu	city	alone
Thaba-Tseka|,s	thaba-tseka	Thaba-Tseka	region	alone
Thành Phố Thái Bình|,s	thai-binh	Thái Bình	city	alone
Thái Bình|,s	thai-binh	Thái Bình	city	alone
Thành Phố Thái Nguyên|,s	thai-nguyen	Thái Nguyên	city	alone
Thái Nguyên|,s	thai-nguyen	Thái Nguyên	city	alone
Thakhek	thakhek	Thakhek	city	in
Thakurdwara	thakurdwara	Thakurdwara	city	in
Thakurgaon	thakurgaon	Thakurgaon	city	in
Thal	thal	Thal	city	in
Thamesmead	thamesmead	Thamesmead	city	in
Than	than	Than	city	in
Thana Bhawan|,s	thana-bhawan	Thana Bhawan	city	alone
Thanatpin	thanatpin	Thanatpin	city	in
Thane|,s	thane	Thane	city	alone
Thanesar|,s	thanesar	Thanesar	city	alone
Thành Phố Uông Bí|,s	thanh-pho-uong-bi	Thành Phố Uông Bí	city	alone
Tanjavur|,s	thanjavur	Tanjavur	city	alone
Thanjavur|,s	thanjavur	Tanjavur	city	alone
Tharaka - Nithi|,s	tharaka-nithi	Tharaka - Nithi	region	alone
Tharyarwady	tharyarwady	Tharyarwady	city	in
Thatcham	thatcham	Thatcham	city	in
Thaton|,s	thaton	Thaton	city	alone
Thatta	thatta	Thatta	city	in
Thayetmyo	thayetmyo	Thayetmyo	city	in
Theben	thebes	Theben	city	in
Thebes	thebes	Theben	city	in
Theniet el Had|,s	theniet-el-had	Theniet el Had	city	alone
Thenkasi	thenkasi	Thenkasi	city	in
Thetford	thetford	Thetford	city	in
Thetford-Mines	thetford-mines	Thetford-Mines	city	alone
Theunissen	theunissen	Theunissen	city	in
Thiais	thiais	Thiais	city	in
Thiès	thies	Thiès	city	alone
Thiès Nones	thies-nones	Thiès Nones	city	alone
Thika|,s	thika	Thika	city	alone
Diedenhofen	thionville	Diedenhofen	city	in
Thionville	thionville	Diedenhofen	city	in
Thiruthani	thiruthani	Thiruthani	city	in
Thiruvarur	thiruvarur	Thiruvarur	city	in
Thohoyandou	thohoyandou	Thohoyandou	city	in
Thới Lai|,s	thoi-lai	Thới Lai	city	alone
Thomasville	thomasville	Thomasville	city	in
Thomazeau	thomazeau	Thomazeau	city	in
Tomazo	thomazeau	Thomazeau	city	in
Thongwa	thongwa	Thongwa	city	in
Thonon-les-Bains	thonon-les-bains	Thonon-les-Bains	city	alone
Thoothukudi|,s	thoothukudi	Thoothukudi	city	alone
Thornaby	thornaby	Thornaby	city	in
Thorne	thorne	Thorne	city	in
Thornton|,s	thornton	Thornton	city	alone
Thornton-Cleveleys	thornton-cleveleys	Thornton-Cleveleys	city	alone
Thorold	thorold	Thorold	city	in
Thốt Nốt|,s	thot-not	Thốt Nốt	city	alone
Thoubal	thoubal	Thoubal	city	in
Thrissur|,s	thrissur	Thrissur	city	alone
Throgs Neck|,s	throgs-neck	Throgs Neck	city	alone
Thừa Thiên-Huế|,s	thua-thien-hue	Thừa Thiên-Huế	region	alone
Thuân An|,s	thuan-an	Thuân An	city	alone
Thul	thul	Thul	city	in
Thule	thule	Thule	city	in
Thung Song|,s	thung-song	Thung Song	city	alone
Thurrock|,s	thurrock	Thurrock	region	alone
Ti Port-de-Paix	ti-port-de-paix	Ti Port-de-Paix	city	alone
Tianchang	tianchang	Tianchang	city	in
Tianfu|,s	tianfu	Tianfu	city	alone
Tianguá	tiangua	Tianguá	city	in
Tianliu	tianliu	Tianliu	city	in
Tianpeng	tianpeng	Tianpeng	city	in
Tianshui|,s	tianshui	Tianshui	city	alone
Tiaret|,s	tiaret	Tiaret	city	alone
Tiassalé	tiassale	Tiassalé	city	in
Tibati	tibati	Tibati	city	in
Tibesti|,s	tibesti	Tibesti	region	alone
Autonom|es,en,em,e Gebiet Tibet	tibet	Tibet	region	alone
Tibet Autonomous	tibet-autonomous	Tibet Autonomous	region	alone
Ticul	ticul	Ticul	city	in
Tiébo|,s	tiebo	Tiébo	city	alone
Tiefu	tiefu	Tiefu	city	in
Tiel	tiel	Tiel	city	in
Tieli|,s	tieli	Tieli	city	alone
Tieling|,s	tieling	Tieling	city	alone
Tiền Giang|,s	tien-giang	Tiền Giang	region	alone
Thienen	tienen	Thienen	city	in
Tienen	tienen	Thienen	city	in
Tirlemont	tienen	Thienen	city	in
Tierra Blanca|,s	tierra-blanca	Tierra Blanca	city	alone
Tierra del Fuego|,s	tierra-del-fuego	Feuerland	region	alone
Tierralta	tierralta	Tierralta	city	in
Tietê	tiete	Tietê	city	in
Tiffin	tiffin	Tiffin	city	in
Tiflet	tiflet	Tiflet	city	in
Tifton	tifton	Tifton	city	in
Tigard	tigard	Tigard	city	in
Tighina|,s	tighina	Tighina	city	alone
Petit-Goâve|,s	tigwav	Tigwav	city	alone
Tigwav|,s	tigwav	Tigwav	city	alone
Tikamgarh	tikamgarh	Tikamgarh	city	in
Tikapur	tikapur	Tikapur	city	in
Tichorezk	tikhoretsk	Tichorezk	city	in
Tikhoretsk	tikhoretsk	Tichorezk	city	in
Tixoretsk	tikhoretsk	Tichorezk	city	in
Tichwin	tikhvin	Tichwin	city	in
Tikhvin	tikhvin	Tichwin	city	in
Tiko	tiko	Tiko	city	in
Tilhar	tilhar	Tilhar	city	in
Tillabéri|,s	tillaberi	Tillabéri	region	alone
Tillmans Corner|,s	tillmans-corner	Tillmans Corner	city	alone
Timaru	timaru	Timaru-Distrikt	city	in
Timaru-Distrikt|,s	timaru	Timaru-Distrikt	city	alone
Timaschjowsk	timashevsk	Timaschjowsk	city	in
Timashëvsk	timashevsk	Timaschjowsk	city	in
Timbaúba	timbauba	Timbaúba	city	in
Timbó	timbo	Timbó	city	in
Timimoun	timimoun	Timimoun	city	in
Timiș	timis	Timiș	region	in
Temesch|,s	timis-ro	Temesch	region	alone
Timizart	timizart	Timizart	city	in
Timmins	timmins	Timmins	city	in
Timon|,s	timon	Timon	city	alone
Timóteo	timoteo	Timóteo	city	in
Tinaco	tinaco	Tinaco	city	in
Tinaquillo|,s	tinaquillo	Tinaquillo	city	alone
Tindivanam	tindivanam	Tindivanam	city	in
Tindouf	tindouf	Tinduf	city	in
Tinduf	tindouf	Tinduf	city	in
Tinerhir	tinghir	Tinerhir	city	in
Tinghir	tinghir	Tinerhir	city	in
Tingo María|,s	tingo-maria	Tingo María	city	alone
Tinian|,s	tinian	Tinian	region	alone
Tinley Park|,s	tinley-park	Tinley Park	city	alone
Tinongan	tinongan	Tinongan	city	in
Tinsukia	tinsukia	Tinsukia	city	in
Tinton Falls	tinton-falls	Tinton Falls	city	alone
Tipasa	tipasa	Tipasa	city	in
Tipaza|,s	tipaza	Tipaza	region	alone
Tipitapa	tipitapa	Tipitapa	city	in
County Tipperary|,s	tipperary	County Tipperary	region	alone
Tipton	tipton	Tipton	city	in
Tiptur	tiptur	Tiptur	city	in
Tiquipaya	tiquipaya	Tiquipaya	city	in
Tirah	tirah	Tirah	city	in
Tire	tire	Tire	city	in
Tirhanimîne	tirhanimine	Tirhanimîne	city	in
Tiris Zemmour|,s	tiris-zemmour	Tiris Zemmour	region	alone
Tirmitine	tirmitine	Tirmitine	city	in
Tiruchchendur	tiruchchendur	Tiruchchendur	city	in
Tiruchengode	tiruchengode	Tiruchengode	city	in
Tiruchirappalli|,s	tiruchirappalli	Tiruchirappalli	city	alone
Tirukkoyilur	tirukkoyilur	Tirukkoyilur	city	in
Tirunelveli|,s	tirunelveli	Tirunelveli	city	alone
Tirupati|,s	tirupati	Tirupati	city	alone
Tirupparangunram	tirupparangunram	Tirupparangunram	city	in
Tirupur|,s	tirupur	Tirupur	city	alone
Tirur	tirur	Tirur	city	in
Tiruttangal	tiruttangal	Tiruttangal	city	in
Tiruvalla	tiruvalla	Tiruvalla	city	in
Tiruvallur	tiruvallur	Tiruvallur	city	in
Tiruvannamalai|,s	tiruvannamalai	Tiruvannamalai	city	alone
Tiruvottiyur|,s	tiruvottiyur	Tiruvottiyur	city	alone
Tissemsilt	tissemsilt	Tissemsilt	city	in
Titagarh|,s	titagarh	Titagarh	city	alone
Titlagarh	titlagarh	Titlagarh	city	in
Titusville	titusville	Titusville	city	in
Tivat	tivat	Tivat	region	in
Tiverton	tiverton	Tiverton	city	in
Tizayuca	tizayuca	Tizayuca	city	in
Tizi Gheniff|,s	tizi-gheniff	Tizi Gheniff	city	alone
Tizi Ouzou|,s	tizi-ouzou	Tizi Ouzou	city	alone
Tizi-Ouzou|,s	tizi-ouzou	Tizi Ouzou	city	alone
Tizimín	tizimin	Tizimín	city	in
Tiznit	tiznit	Tiznit	city	in
Tláhuac|,s	tlahuac	Tláhuac	city	alone
Tlajomulco de Zúñiga|,s	tlajomulco-de-zuniga	Tlajomulco de Zúñiga	city	alone
Tlalnepantla|,s	tlalnepantla	Tlalnepantla	city	alone
Tlalpan|,s	tlalpan	Tlalpan	city	alone
Tlapa de Comonfort|,s	tlapa-de-comonfort	Tlapa de Comonfort	city	alone
Tlapacoyan	tlapacoyan	Tlapacoyan	city	in
Tlaquepaque|,s	tlaquepaque	Tlaquepaque	city	alone
Tlaxcala	tlaxcala-city	Tlaxcala	city	in
Tlaxcala City|,s	tlaxcala-city	Tlaxcala	city	alone
Tlemcen|,s	tlemcen	Tlemcen	city	alone
To'rqao'rg'on	to-rqao-rg-on	To'rqao'rg'on	city	in
Toa Alta|,s	toa-alta	Toa Alta	region	alone
Toa Baja|,s	toa-baja	Toa Baja	region	alone
Toba Tek Singh|,s	toba-tek-singh	Toba Tek Singh	city	alone
Tobol'sk	tobol-sk	Tobolsk	city	alone
Tobolsk|,s	tobol-sk	Tobolsk	city	alone
Tocache	tocache	Tocache	city	in
Tocantins	tocantins	Tocantins	region	alone
Tochigi	tochigi	Tochigi	city	in
Tocoa	tocoa	Tocoa	city	in
Tocumen	tocumen	Tocumen	city	in
Togane	togane	Togane	city	in
Togdheer|,s	togdheer	Togdheer	region	alone
Togitsu	togitsu	Togitsu	city	in
Tohana	tohana	Tohana	city	in
Tokamachi	tokamachi	Tokamachi	city	in
Tokat Province	tokat-province	Tokat	city	alone
Tokat|,s	tokat-province	Tokat	city	alone
Toki	toki	Toki	city	in
Tokmak	tokmok	Tokmak	city	in
Tokmok	tokmok	Tokmak	city	in
Tokoname	tokoname	Tokoname	city	in
Tokorozawa|,s	tokorozawa	Tokorozawa	city	alone
Tokushima|,s	tokushima	Tokushima	city	alone
Tokuyama|,s	tokuyama	Tokuyama	city	alone
Tôlanaro	tolanaro	Tôlanaro	city	in
Toledo City|,s	toledo-city	Toledo City	city	alone
Tolga	tolga	Tolga	city	no
Toliara|,s	toliara	Toliara	city	alone
Tuléar|,s	toliara	Toliara	city	alone
Tolima|,s	tolima	Tolima	region	alone
Tolna	tolna	Tolna	region	in
Tolú	tolu	Tolú	city	in
Toluca|,s	toluca	Toluca	city	alone
Tomakomai|,s	tomakomai	Tomakomai	city	alone
Mazovijos Tomašuvas	tomaszow-mazowiecki	Tomaszów Mazowiecki	city	alone
Tomaszów Mazowiecki|,s	tomaszow-mazowiecki	Tomaszów Mazowiecki	city	alone
Tombali|,s	tombali	Tombali	region	alone
Tombouctou|,s	tombouctou	Tombouctou	region	alone
Tomé	tome	Tomé	city	in
Tomé Açu|,s	tome-acu	Tomé Açu	city	alone
Tomelloso	tomelloso	Tomelloso	city	in
Tomigusuku	tomigusuku	Tomigusuku	city	in
Tomilino	tomilino	Tomilino	city	in
Tomioka	tomioka	Tomioka	city	in
Tomiya	tomiya	Tomiya	city	in
Tomobe	tomobe	Tomobe	city	in
Tomohon	tomohon	Tomohon	city	in
Toms River|,s	toms-river	Toms River	city	alone
Tonalá|,s	tonala	Tonalá	city	alone
Tonbridge	tonbridge	Tonbridge	city	in
Tondabayashi|,s	tondabayashi	Tondabayashi	city	alone
Tondano	tondano	Tondano	city	in
Tonekabon	tonekabon	Tonekabon	city	in
Tongatapu	tongatapu	Tongatapu	city	in
Tongchuan|,s	tongchuan	Tongchuan	city	alone
Tongchuanshi|,s	tongchuanshi	Tongchuanshi	city	alone
Tongeren	tongeren	Tongeren	city	in
Tongres	tongeren	Tongeren	city	in
Tonghae|,s	tonghae	Tonghae	city	alone
Tonghua|,s	tonghua	Tonghua	city	alone
Tongi|,s	tongi	Tongi	city	alone
Tongliao|,s	tongliao	Tongliao	city	alone
Tongling|,s	tongling	Tongling	city	alone
T’ung-ling-hsien	tongling	Tongling	city	alone
Tongren	tongren	Tongren	city	in
Tongsa|,s	tongsa	Tongsa	region	alone
Tongzhou|,s	tongzhou	Tongzhou	city	alone
Tönisvorst	tonisvorst	Tönisvorst	city	in
Tonk	tonk	Tonk	city	in
Tono	tono	Tono	city	in
Tønsberg	tonsberg	Tønsberg	city	in
Tonypandy	tonypandy	Tonypandy	city	in
Tooele	tooele	Tooele	city	in
Toowoomba|,s	toowoomba	Toowoomba	city	alone
Topi	topi	Topi	city	in
Topki	topki	Topki	city	in
Toplica|,s	toplica	Toplica	region	alone
Torba	torba	Torba	region	in
Torbalı	torbali	Torbalı	city	in
Torbat-e Ḩeydariyeh|,s	torbat-e-heydariyeh	Torbat-e Ḩeydariyeh	city	alone
Torbat-e Jam|,s	torbat-e-jam	Torbat-e Jam	city	alone
Torbay|,s	torbay	Torbay	region	alone
Tordher|,s	tordher	Tordher	city	alone
Toretsk	toretsk	Toretsk	city	in
Torfaen|,s	torfaen	Torfaen	region	alone
Toride	toride	Toride	city	in
Tororo	tororo	Tororo	city	in
Torrance	torrance	Torrance	city	alone
Torre Annunziata|,s	torre-annunziata	Torre Annunziata	city	alone
Torre del Greco|,s	torre-del-greco	Torre del Greco	city	alone
Torre Pacheco|,s	torre-pacheco	Torre Pacheco	city	alone
Torrejón de Ardoz	torrejon-de-ardoz	Torrejón de Ardoz	city	alone
Torrelavega	torrelavega	Torrelavega	city	in
Torremolinos	torremolinos	Torremolinos	city	in
Torrent	torrent	Torrent	city	no
Torrente	torrent	Torrent	city	in
Torreón|,s	torreon	Torreón	city	alone
Torres	torres	Torres	city	no
Torrevella de la Mata|,s	torrevieja	Torrevieja	city	alone
Torrevieja|,s	torrevieja	Torrevieja	city	alone
Torrington	torrington	Torrington	city	in
Torteval|,s	torteval	Torteval	region	alone
Tortola	tortola	Tortola	city	in
Tortosa	tortosa	Tortosa	city	in
Tortuguitas	tortuguitas	Tortuguitas	city	in
Thorn|,s	torun	Toruń	city	alone
Torjok	torzhok	Torschok	city	in
Torschok	torzhok	Torschok	city	in
Torzhok	torzhok	Torschok	city	in
Toshbuloq	toshbuloq	Toshbuloq	city	in
Toshkent viloyati|,s	toshkent	Toshkent	region	alone
Toshkent|,s	toshkent	Toshkent	region	alone
Toshloq	toshloq	Toshloq	city	in
Tosno	tosno	Tosno	city	in
Tosu	tosu	Tosu	city	in
Totana	totana	Totana	city	in
Totonicapán	totonicapan	Totonicapán	city	in
Totteridge	totteridge	Totteridge	city	in
Totton	totton	Totton	city	in
Tottori|,s	tottori	Tottori	region	alone
Tottori-shi|,s	tottori-shi	Tottori-shi	city	alone
Touba|,s	touba	Touba	city	alone
Touggourt	touggourt	Touggourt	city	in
Tougué	tougue	Tougué	city	in
Toumodi	toumodi	Toumodi	city	in
Tourcoing	tourcoing	Tourcoing	city	in
Doornik	tournai	Tournai	city	in
Tournai	tournai	Tournai	city	in
Tournefeuille	tournefeuille	Tournefeuille	city	in
Tours	tours	Tours	city	no
Töw-Aimag|,s	tov	Töw-Aimag	region	alone
Municipio Tovar|,s	tovar-municipality	Tovar Municipality	city	alone
Tovar Municipality|,s	tovar-municipality	Tovar Municipality	city	alone
Town 'n' Country|,s	town-n-country	Town 'n' Country	city	alone
Towson	towson	Towson	city	in
Toyama-shi|,s	toyama	Toyama	city	alone
Toyama|,s	toyama	Toyama	city	alone
Toyohashi|,s	toyohashi	Toyohashi	city	alone
Toyokawa|,s	toyokawa	Toyokawa	city	alone
Toyonaka|,s	toyonaka	Toyonaka	city	alone
Toyooka	toyooka	Toyooka	city	in
Toyoshina	toyoshina	Toyoshina	city	in
Tozeur	tozeur	Tozeur	city	in
Trà Vinh|,s	tra-vinh	Trà Vinh	city	alone
Tracy	tracy	Tracy	city	no
Trafford|,s	trafford	Trafford	region	alone
Tralee	tralee	Tralee	city	in
Tramandaí	tramandai	Tramandaí	city	in
Trang	trang	Trang	city	in
Trani	trani	Trani	city	in
Sabaikalski|,s	transbaikal	Sabaikalski	region	alone
Trapani	trapani	Trapani	city	in
Trappes	trappes	Trappes	city	in
Traralgon	traralgon	Traralgon	city	in
Trarza|,s	trarza	Trarza	region	alone
Trashi Yangste|,s	trashi-yangste	Trashi Yangste	region	alone
Trashigang|,s	trashigang	Trashigang	region	alone
Trashiyangtse|,s	trashiyangtse	Trashiyangtse	region	alone
Trat	trat	Trat	region	no
Traunreut	traunreut	Traunreut	city	in
Traverse City|,s	traverse-city	Traverse City	city	alone
Travnik	travnik	Travnik	city	in
Trebitsch-Stadt|,s	trebic	Trebitsch-Stadt	city	alone
Třebíč	trebic	Trebitsch-Stadt	city	in
Trebinje	trebinje	Trebinje	city	in
Treinta y Tres	treinta-y-tres	Treinta y Tres	city	alone
Trjochgorny	trekhgornyy	Trjochgorny	city	in
Trëkhgornyy	trekhgornyy	Trjochgorny	city	in
Trelawny	trelawny	Trelawny	region	in
Trelew	trelew	Trelew	city	in
Trelleborg	trelleborg	Trelleborg	city	in
Tremblay-en-France	tremblay-en-france	Tremblay-en-France	city	alone
Tremembé	tremembe	Tremembé	city	in
Tremont	tremont	Tremont	city	in
Trenčiansky kraj|,s	trenciansky-kraj	Trenčiansky kraj	region	alone
Trenčiansky|,s	trenciansky-kraj	Trenčiansky kraj	region	alone
Trentschin	trencin	Trentschin	city	in
Trenčín	trencin	Trentschin	city	in
Trenggalek	trenggalek	Trenggalek	city	in
Trentino-Südtirol|,s	trentino-south-tyrol	Trentino-Südtirol	region	alone
Tres Arroyos	tres-arroyos	Tres Arroyos	city	alone
Tres Cantos	tres-cantos	Tres Cantos	city	alone
Três Corações	tres-coracoes	Três Corações	city	alone
Três Lagoas	tres-lagoas	Três Lagoas	city	alone
Três Pontas	tres-pontas	Três Pontas	city	alone
Três Rios	tres-rios	Três Rios	city	alone
Treviso	treviso	Treviso	city	in
Trévise	treviso	Treviso	city	in
Triesen	triesen	Triesen	region	in
Triesenberg	triesenberg	Triesenberg	region	in
Triggiano	triggiano	Triggiano	city	in
Trikala	trikala	Trikala	city	in
Trindade	trindade	Trindade	city	in
Třinec	trinec	Třinec	city	in
Trinity	trinity	Trinity	region	no
Tripura|,s	tripura	Tripura	region	alone
Triyuga	triyuga	Triyuga	city	in
Trnava	trnava	Trnava	city	in
Trois-Rivières	trois-rivieres	Trois-Rivières	city	alone
Troitsk	troitsk	Troizk	city	in
Troizk	troitsk	Troizk	city	in
Troll	troll	Troll	city	in
Trollhättan	trollhattan	Trollhättan	city	in
Troms	troms	Troms	region	in
Troms og Finnmark|,s	troms-og-finnmark	Troms og Finnmark	region	alone
Tröndelag|,s	trondelag	Tröndelag	region	alone
Trongsa|,s	trongsa	Trongsa	region	alone
Troparjowo|,s	troparevo	Troparjowo	city	alone
Troparëvo|,s	troparevo	Troparjowo	city	alone
Trossingen|,s	trossingen	Trossingen	city	alone
Trotwood	trotwood	Trotwood	city	in
Troutdale	troutdale	Troutdale	city	in
Trowbridge	trowbridge	Trowbridge	city	in
Troy	troy	Troy	city	no
Troyes	troyes	Troyes	city	in
Trstenik	trstenik	Trstenik	city	in
Truckee	truckee	Truckee	city	in
Trujillo Alto|,s	trujillo-alto	Trujillo Alto	city	alone
Chuuk	truk	Chuuk	city	in
Truk	truk	Chuuk	city	in
Trumbull	trumbull	Trumbull	city	in
Truskavets	truskavets	Truskawez	city	in
Truskawez	truskavets	Truskawez	city	in
Trussville	trussville	Trussville	city	in
Trautenau	trutnov	Trautenau	city	in
Trutnov	trutnov	Trautenau	city	in
Ts'khinvali	ts-khinvali	Ts'khinvali	city	in
Tsawwassen	tsawwassen	Tsawwassen	city	in
Tsévié	tsevie	Tsévié	city	in
Tshela	tshela	Tshela	city	in
Tshikapa|,s	tshikapa	Tshikapa	city	alone
Tshopo|,s	tshopo	Tshopo	region	alone
Tshuapa|,s	tshuapa	Tshuapa	region	alone
Tsingoni|,s	tsingoni	Tsingoni	region	alone
Tsiombe	tsiombe	Tsiombe	city	in
Tsirang|,s	tsirang	Tsirang	region	alone
Tsiroanomandidy	tsiroanomandidy	Tsiroanomandidy	city	in
Tsu	tsu	Tsu	city	no
Tsubame	tsubame	Tsubame	city	in
Tsubata	tsubata	Tsubata	city	in
Tsuen Wan|,s	tsuen-wan	Tsuen Wan	city	alone
Tsukuba|,s	tsukuba	Tsukuba	city	alone
Tsuma	tsuma	Tsuma	city	in
Tsuruga	tsuruga	Tsuruga	city	in
Tsuruoka	tsuruoka	Tsuruoka	city	in
Tsurusaki	tsurusaki	Tsurusaki	city	in
Tsushima	tsushima	Tsushima	city	in
Tsuyama	tsuyama	Tsuyama	city	in
Tual	tual	Tual	city	in
Tualatin	tualatin	Tualatin	city	in
Tuamasaga|,s	tuamasaga	Tuamasaga	region	alone
Tuanbao	tuanbao	Tuanbao	city	in
Tuapse	tuapse	Tuapse	city	in
Tuban	tuban	Tuban	city	in
Tubarão	tubarao	Tubarão	city	in
Ţubarjal	tubarjal	Ţubarjal	city	in
Tucacas	tucacas	Tucacas	city	in
Tucano	tucano	Tucano	city	in
Tuckahoe	tuckahoe	Tuckahoe	city	in
Tucker	tucker	Tucker	city	in
Tucumã	tucuma	Tucumã	city	in
Tucuman	tucuman-	Tucuman	city	in
Tucupido	tucupido	Tucupido	city	in
Tucupita	tucupita	Tucupita	city	in
Tucuruí	tucurui	Tucuruí	city	in
Tudela	tudela	Tudela	city	in
Tuen Mun|,s	tuen-mun	Tuen Mun	region	alone
Tuensang	tuensang	Tuensang	city	in
Tuguegarao City|,s	tuguegarao-city	Tuguegarao	city	alone
Tuguegarao|,s	tuguegarao-city	Tuguegarao	city	alone
Ţukh	tukh	Ţukh	city	in
Tukuyu	tukuyu	Tukuyu	city	in
Tukwila	tukwila	Tukwila	city	in
Tula de Allende|,s	tula-de-allende	Tula de Allende	city	alone
Tulancingo|,s	tulancingo	Tulancingo	city	alone
Tulangan Utara|,s	tulangan-utara	Tulangan Utara	city	alone
Tulare	tulare	Tulare	city	in
Tulcán	tulcan	Tulcán	city	in
Tulcea	tulcea	Tulcea	city	in
Tuljapur	tuljapur	Tuljapur	city	in
Tulkarem	tulkarm	Tulkarem	city	in
Tulkarm	tulkarm	Tulkarem	city	in
Tullahoma	tullahoma	Tullahoma	city	in
Tulsipur	tulsipur	Tulsipur	city	in
Tultepec	tultepec	Tultepec	city	in
Tultitlán de Mariano Escobedo|,s	tultitlan-de-mariano-escobedo	Tultitlán de Mariano Escobedo	city	alone
Tuluá|,s	tulua	Tuluá	city	alone
Tulun	tulun	Tulun	city	in
Tulungagung	tulungagung	Tulungagung	city	in
Tumaco	tumaco	Tumaco	city	in
Tumba	tumba	Tumba	city	in
Tumbes	tumbes	Tumbes	city	alone
Tumbi	tumbi	Tumbi	city	in
Tumen	tumen	Tumen	city	in
Tumeremo	tumeremo	Tumeremo	city	in
Tumakuru|,s	tumkur	Tumkur	city	alone
Tumkur|,s	tumkur	Tumkur	city	alone
Tumsar	tumsar	Tumsar	city	in
Tumwater	tumwater	Tumwater	city	in
Tumxuk|,s	tumxuk	Tumxuk	city	alone
Tunceli	tunceli	Tunceli	city	in
Tundla	tundla	Tundla	city	in
Tunduma	tunduma	Tunduma	city	in
Tung Chung|,s	tung-chung	Tung Chung	city	alone
Tungipara	tungipara	Tungipara	city	in
Tungurahua|,s	tungurahua	Tungurahua	region	alone
Tuni	tuni	Tuni	city	in
Tunja	tunja	Tunja	city	no
Tuomuwusitang	tuomuwusitang	Tuomuwusitang	city	in
Tupã	tupa	Tupã	city	in
Tupelo	tupelo	Tupelo	city	in
Tura	tura	Tura	city	in
Turaif	turaif	Turaif	city	in
Turaiyur	turaiyur	Turaiyur	city	in
Turbaco	turbaco	Turbaco	city	in
Turbat	turbat	Turbat	city	in
Turbo	turbo	Turbo	city	in
Thorenburg	turda	Thorenburg	city	in
Turda	turda	Thorenburg	city	in
Turek	turek	Turek	city	in
Turgutlu|,s	turgutlu	Turgutlu	city	alone
Turhal|,s	turhal	Turhal	city	alone
Turkana|,s	turkana	Turkana	region	alone
Turkestan	turkestan	Turkestan	city	in
Türkistan	turkestan	Turkestan	city	in
Turkmenabat|,s	turkmenabat	Türkmenabat	city	alone
Türkmenabat|,s	turkmenabat	Türkmenabat	city	alone
Türkmenbaşy	turkmenbasy	Türkmenbaşy	city	in
Turlock	turlock	Turlock	city	in
Turmero|,s	turmero	Turmero	city	alone
Turnhout	turnhout	Turnhout	city	in
Turnu Măgurele|,s	turnu-magurele	Turnu Măgurele	city	alone
Turpan|,s	turpan	Turpan	city	alone
Turrialba	turrialba	Turrialba	city	in
Tursunsoda	tursunzoda	Tursunsoda	city	in
Tursunzoda	tursunzoda	Tursunsoda	city	in
Tushan	tushan	Tushan	city	in
Tustin	tustin	Tustin	city	in
Tutajew	tutayev	Tutajew	city	in
Tutayev	tutayev	Tutajew	city	in
Tutong|,s	tutong	Tutong	region	alone
Tusby	tuusula	Tuusula	city	in
Tuusula	tuusula	Tuusula	city	in
Túxpam de Rodríguez Cano|,s	tuxpam-de-rodriguez-cano	Túxpam de Rodríguez Cano	city	alone
Tuxpan	tuxpan	Tuxpan	city	in
Tuxtla Gutiérrez	tuxtla-gutierrez	Tuxtla Gutiérrez	city	alone
Tuy	tuy	Tuy	region	in
Thành phố Tuy Hòa|,s	tuy-hoa	Tuy Hoa	city	alone
Tuy Hoa|,s	tuy-hoa	Tuy Hoa	city	alone
Tuyên Quang|,s	tuyen-quang	Tuyên Quang	city	alone
Tuimasy	tuymazy	Tuimasy	city	in
Tuymazy	tuymazy	Tuimasy	city	in
Tuz Khurmatu District|,s	tuz-khurmatu-district	Tuz Khurmatu District	city	alone
Ţuzkhurmatu	tuz-khurmatu-district	Tuz Khurmatu District	city	in
Tuzi	tuzi	Tuzi	region	in
Twerskaja oblast|,s	tver-ru	Twerskaja oblast	region	alone
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
Tysons Corner|,s	tysons-corner	Tysons Corner	city	alone
Tjumenskaja oblast|,s	tyumen-ru	Tjumenskaja oblast	region	alone
Tzaneen	tzaneen	Tzaneen	city	in
Ualog	ualog	Ualog	city	in
Uasin Gishu|,s	uasin-gishu	Uasin Gishu	region	alone
Ubá	uba	Ubá	city	no
Übach-Palenberg|,s	ubach-palenberg	Übach-Palenberg	city	alone
Ubaitaba	ubaitaba	Ubaitaba	city	in
Ubari	ubari	Ubari	city	in
Ubatuba	ubatuba	Ubatuba	city	in
Ube	ube	Ube	city	no
Úbeda	ubeda	Úbeda	city	in
Uberaba|,s	uberaba	Uberaba	city	alone
Uberlândia|,s	uberlandia	Uberlândia	city	alone
Ubon Ratchathani|,s	ubon-ratchathani	Ubon Ratchathani	city	alone
Ubud	ubud	Ubud	city	in
Ucayali|,s	ucayali	Ucayali	region	alone
Uccle	uccle	Uccle	city	in
Uchaly	uchaly	Utschaly	city	in
Utschaly	uchaly	Utschaly	city	in
Uchqŭrghon Shahri|,s	uchqurghon-shahri	Uchqŭrghon Shahri	city	alone
Uckfield	uckfield	Uckfield	city	in
Udaipur|,s	udaipur	Udaipur	city	alone
Uddevalla	uddevalla	Uddevalla	city	in
Uden	uden	Uden	city	in
Udgir|,s	udgir	Udgir	city	alone
Udhampur	udhampur	Udhampur	city	in
Udine	udine	Udine	city	in
Udomlja	udomlya	Udomlja	city	in
Udomlya	udomlya	Udomlja	city	in
Udon Thani|,s	udon-thani	Udon Thani	city	alone
Udumalaippettai	udumalaippettai	Udumalaippettai	city	in
Udupi|,s	udupi	Udupi	city	alone
Ueda	ueda	Ueda	city	no
Uekimachi-mono|,s	uekimachi-mono	Uekimachi-mono	city	alone
Ueno-ebisumachi|,s	ueno-ebisumachi	Ueno-ebisumachi	city	alone
Uenohara	uenohara	Uenohara	city	in
Uetersen	uetersen	Uetersen	city	in
Uga	uga	Uga	city	no
Ugep	ugep	Ugep	city	in
Ughelli	ughelli	Ughelli	city	in
Uglich	uglich	Uglitsch	city	in
Uglitsch	uglich	Uglitsch	city	in
Uherské Hradiště|,s	uherske-hradiste	Uherské Hradiště	region	alone
Uíge	uige	Uíge	city	in
Uijeongbu-si|,s	uijeongbu-si	Uijeongbu-si	city	alone
Uiju	uiju	Uiju	city	in
Uitenhage|,s	uitenhage	Uitenhage	city	alone
Uithoorn	uithoorn	Uithoorn	city	in
Uthoarn	uithoorn	Uithoorn	city	in
Ujhani	ujhani	Ujhani	city	in
Uji	uji	Uji	city	no
Ujiie	ujiie	Ujiie	city	in
Ujjain|,s	ujjain	Ujjain	city	alone
Uchta|,s	ukhta	Uchta	city	alone
Ukhta|,s	ukhta	Uchta	city	alone
Ukiah	ukiah	Ukiah	city	in
Ulaangom	ulaangom	Ulaangom	city	in
Ulanhot|,s	ulanhot	Ulanhot	city	alone
Ulcinj|,s	ulcinj	Ulcinj	region	alone
Ulhasnagar|,s	ulhasnagar	Ulhasnagar	city	alone
Ullal	ullal	Ullal	city	in
Ulu Tiram|,s	ulu-tiram	Ulu Tiram	city	alone
Ulundi	ulundi	Ulundi	city	in
Uman	uman	Uman	city	in
Umarga	umarga	Umarga	city	in
Umaria	umaria	Umaria	city	in
Umarkhed	umarkhed	Umarkhed	city	in
Umarkot	umarkot	Umarkot	city	in
Umatac|,s	umatac	Umatac	region	alone
Umi	umi	Umi	city	no
Umluj	umluj	Umluj	city	in
Umm al Qaywayn|,s	umm-al-quwain	Umm al Qaywayn	city	alone
Umm al-Quwain|,s	umm-al-quwain	Umm al Qaywayn	city	alone
Umm el Fahm|,s	umm-el-fahm	Umm el Fahm	city	alone
Umm Qaşr|,s	umm-qasr	Umm Qaşr	city	alone
Umm Ruwaba|,s	umm-ruwaba	Umm Ruwaba	city	alone
Umm Salal|,s	umm-salal	Umm Salal	region	alone
Umm Şalal Muḩammad|,s	umm-salal-muhammad	Umm Şalal Muḩammad	city	alone
Umraniye|,s	umraniye	Umraniye	city	alone
Umred	umred	Umred	city	in
Umreth	umreth	Umreth	city	in
Umuahia|,s	umuahia	Umuahia	city	alone
Umuarama|,s	umuarama	Umuarama	city	alone
Una	una	Una	city	no
Unaí	unai	Unaí	city	in
Unecha	unecha	Unetscha	city	in
Unetscha	unecha	Unetscha	city	in
Ungaran|,s	ungaran	Ungaran	city	alone
Ungheni	ungheni	Ungheni	city	in
Ungsang	ungsang	Ungsang	city	in
União da Vitória|,s	uniao-da-vitoria	União da Vitória	city	alone
União dos Palmares	uniao-dos-palmares	União dos Palmares	city	alone
Unión de Reyes	union-de-reyes	Unión de Reyes	city	alone
Union Hill-Novelty Hill|,s	union-hill-novelty-hill	Union Hill-Novelty Hill	city	alone
Uniondale	uniondale	Uniondale	city	in
Unionport	unionport	Unionport	city	in
Universal City|,s	universal-city	Universal City	city	alone
Unjha	unjha	Unjha	city	in
Unnao|,s	unnao	Unnao	city	alone
Unterhaching	unterhaching	Unterhaching	city	in
Unterschleissheim|,s	unterschleissheim	Unterschleißheim	city	alone
Unterschleißheim|,s	unterschleissheim	Unterschleißheim	city	alone
Ünye	unye	Ünye	city	in
Uozu	uozu	Uozu	city	in
Upata|,s	upata	Upata	city	alone
Upington	upington	Upington	city	in
Upland	upland	Upland	city	no
Upleta	upleta	Upleta	city	in
Uppal Kalan|,s	uppal-kalan	Uppal Kalan	city	alone
Upper Alton|,s	upper-alton	Upper Alton	city	alone
Upper Arlington|,s	upper-arlington	Upper Arlington	city	alone
Upper Demerara-Berbice	upper-demerara-berbice	Upper Demerara-Berbice	region	alone
Upper Hutt|,s	upper-hutt	Upper Hutt	city	alone
Province du Haut-Katanga|,s	upper-katanga	Upper Katanga	region	alone
Upper Katanga|,s	upper-katanga	Upper Katanga	region	alone
Upper Matsiatra|,s	upper-matsiatra	Upper Matsiatra	region	alone
Upper Nile|,s	upper-nile	Upper Nile	region	alone
Upper Saint Clair|,s	upper-saint-clair	Upper Saint Clair	city	alone
Upper Takutu-Upper Essequibo|,s	upper-takutu-upper-essequibo	Upper Takutu-Upper Essequibo	region	alone
Upplands Vasby|,s	upplands-vasby	Upplands Vasby	city	alone
Urachiche	urachiche	Urachiche	city	in
Uran	uran	Uran	city	in
Uravakonda	uravakonda	Uravakonda	city	in
Urai	uray	Urai	city	in
Uray	uray	Urai	city	in
Urayasu|,s	urayasu	Urayasu	city	alone
Urbana	urbana	Urbana	city	in
Urbandale	urbandale	Urbandale	city	in
Urdaneta|,s	urdaneta	Urdaneta	city	alone
Ureña	urena	Ureña	city	in
Urganch|,s	urgench	Urganch	city	alone
Urgench|,s	urgench	Urganch	city	alone
Urgut Shahri|,s	urgut-shahri	Urgut Shahri	city	alone
Uriangato	uriangato	Uriangato	city	in
Urla	urla	Urla	city	in
Urmia|,s	urmia	Urmia	city	alone
Urmston	urmston	Urmston	city	in
Uromi|,s	uromi	Uromi	city	alone
Urusgan|,s	urozgan	Urusgan	region	alone
Ursus	ursus	Ursus	city	in
Ursynów|,s	ursynow	Ursynów	city	alone
Uruaçu	uruacu	Uruaçu	city	in
Uruapan|,s	uruapan	Uruapan	city	alone
Uruguaiana|,s	uruguaiana	Uruguaiana	city	alone
Urus-Martan|,s	urus-martan	Urus-Martan	city	alone
Urjupinsk	uryupinsk	Urjupinsk	city	in
Uryupinsk	uryupinsk	Urjupinsk	city	in
Uşak	usak	Uşak	city	in
Ushiku	ushiku	Ushiku	city	in
Ushirombo	ushirombo	Ushirombo	city	in
Usilampatti	usilampatti	Usilampatti	city	in
Usinsk	usinsk	Ussinsk	city	in
Ussinsk	usinsk	Ussinsk	city	in
Uslar	uslar	Uslar	city	in
Usol'ye-Sibirskoye	usol-ye-sibirskoye	Ussolje-Sibirskoje	city	alone
Ussolje-Sibirskoje|,s	usol-ye-sibirskoye	Ussolje-Sibirskoje	city	alone
Ussurijsk|,s	ussuriysk	Ussurijsk	city	alone
Ussuriysk|,s	ussuriysk	Ussurijsk	city	alone
Ust'-Dzheguta	ust-dzheguta	Ust-Dscheguta	city	alone
Ust-Dscheguta|,s	ust-dzheguta	Ust-Dscheguta	city	alone
Ust'-Ilimsk	ust-ilimsk	Ust-Ilimsk	city	alone
Ust-Ilimsk|,s	ust-ilimsk	Ust-Ilimsk	city	alone
Ust-Kamenogorsk|,s	ust-kamenogorsk	Öskemen	city	alone
Öskemen|,s	ust-kamenogorsk	Öskemen	city	alone
Ust'-Katav	ust-katav	Ust-Kataw	city	alone
Ust-Kataw|,s	ust-katav	Ust-Kataw	city	alone
Ust'-Kut	ust-kut	Ust-Kut	city	alone
Ust-Kut|,s	ust-kut	Ust-Kut	city	alone
Ust'-Labinsk	ust-labinsk	Ust-Labinsk	city	alone
Ust-Labinsk|,s	ust-labinsk	Ust-Labinsk	city	alone
Ust-Nera|,s	ust-nera	Ust-Nera	city	alone
Usta Muhammad|,s	usta-muhammad	Usta Muhammad	city	alone
Ústecký kraj|,s	ustecky	Ústecký kraj	region	alone
Aussiger|,s	ustecky-kraj	Aussiger	region	alone
Uster	uster	Uster	city	no
Aussig	usti-nad-labem	Aussig	city	in
Ústí nad Labem|,s	usti-nad-labem	Aussig	city	alone
Ústí nad Orlicí|,s	usti-nad-orlici	Ústí nad Orlicí	region	alone
Usuki	usuki	Usuki	city	in
Usulután	usulutan	Usulután	city	in
Utena	utena	Utena	city	in
Uthai Thani|,s	uthai-thani	Uthai Thani	region	alone
Utmanzai	utmanzai	Utmanzai	city	in
Uto	uto	Uto	city	no
Utraula	utraula	Utraula	city	in
Utrera	utrera	Utrera	city	in
Utsunomiya|,s	utsunomiya	Utsunomiya	city	alone
Uttar Char Fasson|,s	uttar-char-fasson	Uttar Char Fasson	city	alone
Uttaradit	uttaradit	Uttaradit	city	in
Uttarakhand|,s	uttarakhand	Uttarakhand	region	alone
Utuado|,s	utuado	Utuado	region	alone
Uusimaa|,s	uusimaa	Uusimaa	region	alone
Uva	uva	Uva	region	in
Uvalde	uvalde	Uvalde	city	in
Uvarovo	uvarovo	Uwarowo	city	in
Uwarowo	uvarovo	Uwarowo	city	in
Uvea	uvea	Uvea	region	in
Uvira|,s	uvira	Uvira	city	alone
Uws-Aimag|,s	uvs	Uws-Aimag	region	alone
Uwajima	uwajima	Uwajima	city	in
Uxbridge	uxbridge	Uxbridge	city	in
Uychi	uychi	Uychi	city	in
Uyo	uyo	Uyo	city	no
Uyovu	uyovu	Uyovu	city	in
Uzgen	uzgen	Ösgön	city	in
Ösgön	uzgen	Ösgön	city	in
Özgön	uzgen	Ösgön	city	in
Uschgorod|,s	uzhhorod	Uschhorod	city	alone
Užice	uzice	Užice	city	in
Uslowaja	uzlovaya	Uslowaja	city	in
Uzlovaya	uzlovaya	Uslowaja	city	in
Uzunköprü	uzunkopru	Uzunköprü	city	in
Va’a-o-Fonoti	va-a-o-fonoti	Va’a-o-Fonoti	region	alone
Va'a-o-Fonoti	va-a-o-fonoti-ws	Va'a-o-Fonoti	region	alone
Vaasa	vaasa	Vaasa	city	in
Vasa	vaasa	Vaasa	city	in
Vác	vac	Waitzen	city	no
Waitzen	vac	Waitzen	city	in
Vacaria	vacaria	Vacaria	city	in
Vacaville	vacaville	Vacaville	city	in
Vacoas	vacoas	Vacoas	city	alone
Vacoas-Phoenix	vacoas-phoenix	Vacoas-Phoenix	region	alone
Vadigenhalli	vadigenhalli	Vadigenhalli	city	in
Vadodara|,s	vadodara	Vadodara	city	alone
Vága sýsla|,s	vagar-region	Vágar region	region	alone
Vágar region|,s	vagar-region	Vágar region	region	alone
Etschmiadsin	vagharshapat	Etschmiadsin	city	in
Vagharshapat	vagharshapat	Etschmiadsin	city	in
Vahdat	vahdat	Vahdat	city	in
Vaihingen|,s an der Enz	vaihingen-an-der-enz	Vaihingen an der Enz	city	alone
Vaijapur	vaijapur	Vaijapur	city	in
Vaisigano|,s	vaisigano	Vaisigano	region	alone
Vaitupu|,s	vaitupu	Vaitupu	region	alone
Vakaga|,s	vakaga	Vakaga	region	alone
Vakfıkebir	vakfikebir	Vakfıkebir	city	in
Vakinankaratra|,s	vakinankaratra	Vakinankaratra	region	alone
Val-d’Oise	val-d-oise	Val-d’Oise	region	alone
Val-d'Or	val-d-or	Val-d’Or	city	alone
Val-d’Or	val-d-or	Val-d’Or	city	alone
Val-de-Marne|,s	val-de-marne	Val-de-Marne	region	alone
Valašské Meziříčí|,s	valasske-mezirici	Wallachisch Meseritsch	city	alone
Wallachisch Meseritsch|,s	valasske-mezirici	Wallachisch Meseritsch	city	alone
Vâlcea|,s	valcea	Vâlcea	region	alone
Valdemoro	valdemoro	Valdemoro	city	in
Valdepeñas	valdepenas	Valdepeñas	city	in
Valdivia	valdivia	Valdivia	city	no
Valdosta	valdosta	Valdosta	city	in
Vale of Glamorgan|,s	vale-of-glamorgan	Vale of Glamorgan	region	alone
Vale of Leven|,s	vale-of-leven	Vale of Leven	city	alone
Valença	valenca	Valença	city	in
Valence	valence	Valence	city	no
Valencianische|,s	valencian-community	Valencianische Gemeinschaft	region	alone
Valenciennes	valenciennes	Valenciennes	city	in
Valente Diaz	valente-diaz	Valente Diaz	city	alone
Valera|,s	valera	Valera	city	alone
Valinda	valinda	Valinda	city	in
Valinhos	valinhos	Valinhos	city	in
Valjevo	valjevo	Valjevo	city	in
Valkenswaard	valkenswaard	Valkenswaard	city	in
Vallabh Vidyanagar|,s	vallabh-vidyanagar	Vallabh Vidyanagar	city	alone
Valladolid|,s	valladolid	Valladolid	city	alone
Vallauris	vallauris	Vallauris	city	in
Valle	valle	Valle	region	no
Valle de Bravo|,s	valle-de-bravo	Valle de Bravo	city	alone
Valle de La Pascua|,s	valle-de-la-pascua	Valle de La Pascua	city	alone
Valle de Santiago|,s	valle-de-santiago	Valle de Santiago	city	alone
Valle del Cauca|,s	valle-del-cauca	Valle del Cauca	region	alone
Valledupar|,s	valledupar	Valledupar	city	alone
Vallée du Bandama|,s	vallee-du-bandama	Vallée du Bandama	region	alone
Vallejo|,s	vallejo	Vallejo	city	alone
Vallenar	vallenar	Vallenar	city	in
Vallentuna	vallentuna	Vallentuna	city	in
Vallentunan kunta|,s	vallentuna	Vallentuna	city	alone
Valley Station|,s	valley-station	Valley Station	city	alone
Valley Stream|,s	valley-stream	Valley Stream	city	alone
Valls	valls	Valls	city	in
Valmiera	valmiera	Valmiera	city	in
Valparai	valparai	Valparai	city	in
Valrico	valrico	Valrico	city	in
Valsad	valsad	Valsad	city	in
Valuyki	valuyki	Waluiki	city	in
Waluiki	valuyki	Waluiki	city	in
Valvedditturai	valvedditturai	Valvedditturai	city	in
Valverde|,s	valverde	Valverde	region	alone
Vanadzor|,s	vanadzor	Wanadsor	city	alone
Wanadsor|,s	vanadzor	Wanadsor	city	alone
Vandalia	vandalia	Vandalia	city	in
Vandavasi	vandavasi	Vandavasi	city	in
Vanderbijlpark|,s	vanderbijlpark	Vanderbijlpark	city	alone
Vandœuvre-lès-Nancy|,s	vandoeuvre-les-nancy	Vandœuvre-lès-Nancy	city	alone
Vang Vieng|,s	vang-vieng	Vang Vieng	city	alone
Vanier	vanier	Vanier	city	in
Vaniyambadi	vaniyambadi	Vaniyambadi	city	in
Vannes	vannes	Vannes	city	in
Vanda|,s	vantaa	Vantaa	city	alone
Vantaa|,s	vantaa	Vantaa	city	alone
Vanves	vanves	Vanves	city	in
Vapi	vapi	Vapi	city	in
Var	var	Var	region	in
Varamin|,s	varamin	Varamin	city	alone
Varangaon	varangaon	Varangaon	city	in
Varash	varash	Warasch	city	in
Warasch	varash	Warasch	city	in
Varasdino	varazdin	Varaždin	city	in
Varaždin	varazdin	Varaždin	city	in
Varberg	varberg	Varberg	city	in
Vardak|,s	vardak	Vardak	region	alone
Varel	varel	Varel	city	no
Varennes	varennes	Varennes	city	in
Varese	varese	Varese	city	no
Varèse	varese	Varese	city	in
Vargas	vargas	Vargas	region	no
Vargem Grande do Sul|,s	vargem-grande-do-sul	Vargem Grande do Sul	city	alone
Varginha|,s	varginha	Varginha	city	alone
Varkala	varkala	Varkala	city	in
Värmlands län|,s	varmland	Värmlands län	region	alone
Várzea da Palma|,s	varzea-da-palma	Várzea da Palma	city	alone
Várzea Grande|,s	varzea-grande	Várzea Grande	city	alone
Várzea Paulista|,s	varzea-paulista	Várzea Paulista	city	alone
Vas	vas	Vas	region	in
Vaslui	vaslui	Vaslui	city	in
Västerbottens län|,s	vasterbotten	Västerbottens län	region	alone
Västernorrlands län|,s	vasternorrland	Västernorrlands län	region	alone
Västmanlands län|,s	vastmanland	Västmanlands län	region	alone
Vasto	vasto	Vasto	city	in
Västra Götalands län|,s	vastra-gotaland	Västra Götalands län	region	alone
Vasylkiv	vasylkiv	Wassylkiw	city	in
Wassylkiw	vasylkiv	Wassylkiw	city	in
Vaterstetten|,s	vaterstetten	Vaterstetten	city	alone
Vatovavy Fitovinany|,s	vatovavy-fitovinany	Vatovavy Fitovinany	region	alone
Vatutine	vatutine	Watutino	city	in
Watutino	vatutine	Watutino	city	in
Vaucluse|,s	vaucluse	Vaucluse	region	alone
Vaudreuil-Dorion|,s	vaudreuil-dorion	Vaudreuil-Dorion	city	alone
Vaughan	vaughan	Vaughan	city	no
Vaulx-en-Velin|,s	vaulx-en-velin	Vaulx-en-Velin	city	alone
Vaupés	vaupes	Vaupés	region	alone
Vava’u	vava-u	Vava’u	region	alone
Vavatenina	vavatenina	Vavatenina	city	in
Vavoua	vavoua	Vavoua	city	in
Vavuniya	vavuniya	Vavuniya	city	in
Vawkavysk	vawkavysk	Waukawysk	city	in
Waukawysk	vawkavysk	Waukawysk	city	in
Vaxjo	vaxjo	Växjö	city	in
Växjö	vaxjo	Växjö	city	in
Vayalar	vayalar	Vayalar	city	in
Wajoz Dsor|,s	vayots-dzor	Wajoz Dsor	region	alone
Vechelde	vechelde	Vechelde	city	in
Vechta	vechta	Vechta	city	no
Vedaraniyam	vedaraniyam	Vedaraniyam	city	in
Veendam	veendam	Veendam	city	in
Veenendaal	veenendaal	Veenendaal	city	in
Veghel	veghel	Veghel	city	in
Vehari|,s	vehari	Vehari	city	alone
Vejalpur|,s	vejalpur	Vejalpur	city	alone
Vejle	vejle	Vejle	city	in
Velasco Ibarra|,s	velasco-ibarra	Velasco Ibarra	city	alone
Mestna občina Velenje|,s	velenje	Velenje	city	alone
Velenje	velenje	Velenje	city	in
Veles	veles	Veles	city	in
Velesi	veles	Veles	city	in
Vélez-Màlaga|,s	velez-malaga	Vélez-Málaga	city	alone
Vélez-Málaga|,s	velez-malaga	Vélez-Málaga	city	alone
Velika Gorica|,s	velika-gorica	Velika Gorica	city	alone
Velikiy Ustyug|,s	velikiy-ustyug	Weliki Ustjug	city	alone
Weliki Ustjug|,s	velikiy-ustyug	Weliki Ustjug	city	alone
Velikiye Luki|,s	velikiye-luki	Welikije Luki	city	alone
Welikije Luki|,s	velikiye-luki	Welikije Luki	city	alone
Veliko Tarnovo|,s	veliko-tarnovo	Weliko Tarnowo	city	alone
Weliko Tarnowo|,s	veliko-tarnovo	Weliko Tarnowo	city	alone
Veliky Novgorod|,s	veliky-novgorod	Weliki Nowgorod	city	alone
Weliki Nowgorod|,s	veliky-novgorod	Weliki Nowgorod	city	alone
Velletri	velletri	Velletri	city	no
Vellmar	vellmar	Vellmar	city	in
Vellore|,s	vellore	Velur	city	alone
Velur|,s	vellore	Velur	city	alone
Velsen	velsen	Velsen	city	in
Venado Tuerto|,s	venado-tuerto	Venado Tuerto	city	alone
Venâncio Aires	venancio-aires	Venâncio Aires	city	alone
Venaria Reale|,s	venaria-reale	Venaria Reale	city	alone
Vendée|,s	vendee	Vendée	region	alone
Vénissieux	venissieux	Vénissieux	city	in
Venkatagiri	venkatagiri	Venkatagiri	city	in
Fenlo	venlo	Venlo	city	in
Venlo	venlo	Venlo	city	in
Venray	venray	Venray	city	in
Ventanas	ventanas	Ventanas	city	in
Ventspils	ventspils	Ventspils	city	in
Ventura	ventura	Ventura	city	in
Vepagunta	vepagunta	Vepagunta	city	in
Veraguas	veraguas	Veraguas	region	alone
Veraval|,s	veraval	Veraval	city	alone
Verbania	verbania	Verbania	city	in
Verbano-Cusio-Ossola|,s	verbano-cusio-ossola	Verbano-Cusio-Ossola	region	alone
Verceil	vercelli	Vercelli	city	in
Vercelli	vercelli	Vercelli	city	in
Vereeniging|,s	vereeniging	Vereeniging	city	alone
Verkhniy Ufaley|,s	verkhniy-ufaley	Werchni Ufalei	city	alone
Werchni Ufalei|,s	verkhniy-ufaley	Werchni Ufalei	city	alone
Verkhnyaya Pyshma|,s	verkhnyaya-pyshma	Werchnjaja Pyschma	city	alone
Verxnyaya Pışma|,s	verkhnyaya-pyshma	Werchnjaja Pyschma	city	alone
Werchnjaja Pyschma|,s	verkhnyaya-pyshma	Werchnjaja Pyschma	city	alone
Verkhnyaya Salda|,s	verkhnyaya-salda	Werchnjaja Salda	city	alone
Verxnyaya Salda|,s	verkhnyaya-salda	Werchnjaja Salda	city	alone
Werchnjaja Salda|,s	verkhnyaya-salda	Werchnjaja Salda	city	alone
Verl	verl	Verl	city	in
Vernier	vernier	Vernier	city	in
Vernon	vernon	Vernon	city	no
Vero Beach|,s	vero-beach	Vero Beach	city	alone
Vero Beach South|,s	vero-beach-south	Vero Beach South	city	alone
Véroia	veroia	Véroia	city	in
Verrettes	verrettes	Verrettes	city	in
Vèrèt	verrettes	Verrettes	city	in
Versmold	versmold	Versmold	city	in
Vertientes	vertientes	Vertientes	city	in
Verviers	verviers	Verviers	city	in
Vespasiano	vespasiano	Vespasiano	city	in
Vest-Agder|,s	vest-agder	Vest-Agder	region	alone
Vestal	vestal	Vestal	city	in
Vestavia Hills	vestavia-hills	Vestavia Hills	city	alone
Vestfold|,s	vestfold	Vestfold	region	alone
Vestfold og Telemark|,s	vestfold-og-telemark	Vestfold og Telemark	region	alone
Vestland|,s	vestland	Vestland	region	alone
Veszprém	veszprem	Wesprim	city	in
Wesprim	veszprem	Wesprim	city	in
Vetapalem	vetapalem	Vetapalem	city	in
Vettur	vettur	Vettur	city	in
Vevay	vevay	Vevay	city	in
Vevey	vevey	Vevey	city	in
Vezirköprü	vezirkopru	Vezirköprü	city	in
Viacha	viacha	Viacha	city	in
Viamão|,s	viamao	Viamão	city	alone
Viana	viana	Viana	city	in
Viana do Castelo|,s	viana-do-castelo	Viana do Castelo	city	alone
Vianden|,s	vianden	Vianden	region	alone
Viareggio	viareggio	Viareggio	city	in
Vibo Valentia|,s	vibo-valentia	Vibo Valentia	region	alone
Viborg	viborg	Viborg	city	in
Vic	vic	Vic	city	no
Vichada|,s	vichada	Vichada	region	alone
Vichuga	vichuga	Witschuga	city	in
Witschuga	vichuga	Witschuga	city	in
Vichy	vichy	Vichy	city	no
Vicksburg	vicksburg	Vicksburg	city	in
Viçosa	vicosa	Viçosa	city	in
Victorias City|,s	victorias-city	Victorias City	city	alone
Victoriaville	victoriaville	Victoriaville	city	in
Victorville|,s	victorville	Victorville	city	alone
Videira	videira	Videira	city	in
Vidin	vidin	Widin	city	in
Widin	vidin	Widin	city	in
Vidisha|,s	vidisha	Vidisha	city	alone
Vidnoye	vidnoye	Widnoje	city	in
Widnoje	vidnoye	Widnoje	city	in
Viedma	viedma	Viedma	city	in
Vienne	vienne	Vienne	city	in
Vieques	vieques	Vieques	region	alone
Viernheim|,s	viernheim	Viernheim	city	alone
Vierzon	vierzon	Vierzon	city	in
Viêt Trì|,s	viet-tri	Viêt Trì	city	alone
Viewpark	viewpark	Viewpark	city	in
Vigan	vigan	Vigan City	city	in
Vigan City|,s	vigan	Vigan City	city	alone
Vigevano	vigevano	Vigevano	city	in
Vigia	vigia	Vigia	city	in
Vigneux-sur-Seine|,s	vigneux-sur-seine	Vigneux-sur-Seine	city	alone
Vigo	vigo	Vigo	city	no
Vihiga|,s	vihiga	Vihiga	region	alone
Vichtis	vihti	Vihti	city	in
Vihti	vihti	Vihti	city	in
Vijayawada|,s	vijayawada	Vijayawada	city	alone
Vikarabad	vikarabad	Vikarabad	city	in
Viken	viken	Viken	region	in
Vila do Conde|,s	vila-do-conde	Vila do Conde	city	alone
Vila Nova de Gaia|,s	vila-nova-de-gaia	Vila Nova de Gaia	city	alone
Vila-real|,s	vila-real	Vila-real	city	alone
Villarreal	vila-real	Vila-real	city	in
Vila Real|,s	vila-real-pt	Vila Real	region	alone
Vila Velha|,s	vila-velha	Vila Velha	city	alone
Viladecans	viladecans	Viladecans	city	in
Vilafranca del Penedes	vilafranca-del-penedes	Vilafranca del Penedès	city	alone
Vilafranca del Penedès	vilafranca-del-penedes	Vilafranca del Penedès	city	alone
Vilagarcía de Arousa|,s	vilagarcia-de-arousa	Vilagarcía de Arousa	city	alone
Vilanova i la Geltru|,s	vilanova-i-la-geltru	Vilanova i la Geltrú	city	alone
Vilanova i la Geltrú|,s	vilanova-i-la-geltru	Vilanova i la Geltrú	city	alone
Vilhena	vilhena	Vilhena	city	in
Viljoenskroon	viljoenskroon	Viljoenskroon	city	in
Villa Carlos Paz	villa-carlos-paz	Villa Carlos Paz	city	alone
Villa de Cura|,s	villa-de-cura	Villa de Cura	city	alone
Villa de Mayo|,s	villa-de-mayo	Villa de Mayo	city	alone
Villa del Rosario|,s	villa-del-rosario	Villa del Rosario	city	alone
Villa Vicente Guerrero|,s	villa-vicente-guerrero	Villa Vicente Guerrero	city	alone
Villaflores	villaflores	Villaflores	city	in
Villagrán	villagran	Villagrán	city	in
Villaguay	villaguay	Villaguay	city	in
Villahermosa|,s	villahermosa	Villahermosa	city	alone
La Vila Joiosa|,s	villajoyosa	Villajoyosa	city	alone
Villajoyosa	villajoyosa	Villajoyosa	city	in
Villalba	villalba	Villalba	region	no
Villamaría	villamaria	Villamaría	city	in
Villa Montes	villamontes	Villamontes	city	alone
Villamontes	villamontes	Villamontes	city	in
Villanueva	villanueva	Villanueva	city	no
Villanueva de la Serena|,s	villanueva-de-la-serena	Villanueva de la Serena	city	alone
Villaricca	villaricca	Villaricca	city	in
Villarrica	villarrica	Villarrica	city	in
Villarrobledo	villarrobledo	Villarrobledo	city	in
Villavicencio|,s	villavicencio	Villavicencio	city	alone
Villaviciosa de Odón|,s	villaviciosa-de-odon	Villaviciosa de Odón	city	alone
Villazón	villazon	Villazón	city	in
Villefranche-sur-Saône|,s	villefranche-sur-saone	Villefranche-sur-Saône	city	alone
Villejuif	villejuif	Villejuif	city	in
Villemomble	villemomble	Villemomble	city	in
Villena	villena	Villena	city	in
Villenave-d'Ornon	villenave-d-ornon	Villenave-d'Ornon	city	alone
Villeneuve-d'Ascq	villeneuve-d-ascq	Villeneuve-d’Ascq	city	alone
Villeneuve-d’Ascq	villeneuve-d-ascq	Villeneuve-d’Ascq	city	alone
Villeneuve-Saint-Georges	villeneuve-saint-georges	Villeneuve-Saint-Georges	city	alone
Villeneuve-sur-Lot|,s	villeneuve-sur-lot	Villeneuve-sur-Lot	city	alone
Villepinte	villepinte	Villepinte	city	in
Villeurbanne|,s	villeurbanne	Villeurbanne	city	alone
Villiers-le-Bel|,s	villiers-le-bel	Villiers-le-Bel	city	alone
Villiers-sur-Marne|,s	villiers-sur-marne	Villiers-sur-Marne	city	alone
Villupuram	villupuram	Villupuram	city	in
Vilshofen|,s	vilshofen	Vilshofen an der Donau	city	alone
Vilshofen|,s an der Donau	vilshofen	Vilshofen an der Donau	city	alone
Vilvoorde	vilvoorde	Vilvoorde	city	in
Vilyeyka	vilyeyka	Wileika	city	in
Wileika	vilyeyka	Wileika	city	in
Vilyuchinsk	vilyuchinsk	Wiljutschinsk	city	in
Wiljutschinsk	vilyuchinsk	Wiljutschinsk	city	in
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
Vĩnh Châu|,s	vinh-chau	Vĩnh Châu	city	alone
Vĩnh Long|,s	vinh-long	Vĩnh Long	city	alone
Vĩnh Phúc|,s	vinh-phuc	Vĩnh Phúc	region	alone
Vĩnh Thanh|,s	vinh-thanh	Vĩnh Thanh	city	alone
Vinhedo	vinhedo	Vinhedo	city	in
Vinkovci	vinkovci	Vinkovci	city	in
Vinto	vinto	Vinto	city	in
Vinukonda	vinukonda	Vinukonda	city	in
Viqueque|,s	viqueque	Viqueque	region	alone
Viranşehir|,s	viransehir	Viranşehir	city	alone
Virar|,s	virar	Virar	city	alone
Virovitica-Podravina|,s	virovitica-podravina	Virovitica-Podravina	region	alone
Virudunagar	virudunagar	Virudunagar	city	in
Viry-Châtillon|,s	viry-chatillon	Viry-Châtillon	city	alone
Visaginas	visaginas	Visaginas	city	in
Visakhapatnam|,s	visakhapatnam	Visakhapatnam	city	alone
Visalia|,s	visalia	Visalia	city	alone
Visconde do Rio Branco|,s	visconde-do-rio-branco	Visconde do Rio Branco	city	alone
Viseu	viseu	Viseu	city	no
Visnagar	visnagar	Visnagar	city	in
Vista	vista	Vista	city	no
Vite	vite	Vite	city	in
Wizebsk|,s	vitebsk	Witebsk	city	alone
Viterbe	viterbo	Viterbo	city	in
Viterbo	viterbo	Viterbo	city	in
Viti	vitina	Vitina	city	in
Vitina	vitina	Vitina	city	in
Vitória da Conquista|,s	vitoria-da-conquista	Vitória da Conquista	city	alone
Vitória de Santo Antão|,s	vitoria-de-santo-antao	Vitória de Santo Antão	city	alone
Gasteiz	vitoria-gasteiz	Vitoria	city	alone
Vitoria	vitoria-gasteiz	Vitoria	city	no
Vitoria-Gasteiz	vitoria-gasteiz	Vitoria	city	alone
Vitòria|,s	vitoria-gasteiz	Vitoria	city	alone
Vitrolles	vitrolles	Vitrolles	city	in
Vitry-sur-Seine|,s	vitry-sur-seine	Vitry-sur-Seine	city	alone
Vittoria	vittoria	Vittoria	city	no
Vizianagaram|,s	vizianagaram	Vizianagaram	city	alone
Vlaardingen	vlaardingen	Vlaardingen	city	in
Vladimir	vladimir	Wladimir	city	no
Wladimir	vladimir	Wladimir	city	no
Vlora	vlore	Vlora	city	in
Vlorë	vlore	Vlora	city	in
Vlotho	vlotho	Vlotho	city	in
Voerde	voerde	Voerde	city	in
Voghera	voghera	Voghera	city	in
Vohibinany	vohibinany	Vohibinany	city	in
Vohipaho	vohipaho	Vohipaho	city	in
Voi	voi	Voi	city	no
Voinjama	voinjama	Voinjama	city	in
Vojvodina|,s	vojvodina	Wojwodina	region	alone
Vol'sk	vol-sk	Wolsk	city	in
Wolsk	vol-sk	Wolsk	city	in
Volgodonsk|,s	volgodonsk	Wolgodonsk	city	alone
Volqodonsk|,s	volgodonsk	Wolgodonsk	city	alone
Wolgodonsk|,s	volgodonsk	Wolgodonsk	city	alone
Volkhov	volkhov	Wolchow	city	in
Wolchow	volkhov	Wolchow	city	in
Volksrust	volksrust	Volksrust	city	in
Volodymyr-Volynskyi|,s	volodymyr-volynskyi	Wolodymyr-Wolynskyj	city	alone
Wolodymyr-Wolynskyj|,s	volodymyr-volynskyi	Wolodymyr-Wolynskyj	city	alone
Vologda|,s	vologda	Wologda	city	alone
Wologda|,s	vologda	Wologda	city	alone
Volokolamsk	volokolamsk	Wolokolamsk	city	in
Wolokolamsk	volokolamsk	Wolokolamsk	city	in
Volta	volta	Volta	region	no
Voluntari	voluntari	Voluntari	city	in
Volzhsk	volzhsk	Wolschsk	city	in
Wolschsk	volzhsk	Wolschsk	city	in
Volzhskiy|,s	volzhskiy	Wolschski	city	alone
Wolschski|,s	volzhskiy	Wolschski	city	alone
Voorburg	voorburg	Voorburg	city	in
Voorhees Township|,s	voorhees-township	Voorhees Township	city	alone
Woroneschskaja oblast|,s	voronezj	Woroneschskaja oblast	region	alone
Voskresensk	voskresensk	Woskressensk	city	in
Woskressensk	voskresensk	Woskressensk	city	in
Vostochnoe Degunino|,s	vostochnoe-degunino	Wostotschnoje Degunino	city	alone
Wostotschnoje Degunino|,s	vostochnoe-degunino	Wostotschnoje Degunino	city	alone
Vostok	vostok	Wostok	city	in
Wostok	vostok	Wostok	city	in
Votkinsk	votkinsk	Wotkinsk	city	in
Wotkinsk	votkinsk	Wotkinsk	city	in
Votorantim	votorantim	Votorantim	city	in
Votuporanga	votuporanga	Votuporanga	city	in
Voula	voula	Voula	city	in
Voznesensk	voznesensk	Wosnessensk	city	in
Wosnessensk	voznesensk	Wosnessensk	city	in
Vrancea|,s	vrancea	Vrancea	region	alone
Vranje	vranje	Vranje	city	in
Vratsa	vratsa	Vratsa	city	in
Vrbas	vrbas	Vrbas	city	in
Vreden	vreden	Vreden	city	no
Vredenburg	vredenburg	Vredenburg	city	in
Vriddhachalam	vriddhachalam	Vriddhachalam	city	in
Vrilissia	vrilissia	Vrilissia	city	in
Vrindavan	vrindavan	Vrindavan	city	in
Versec	vrsac	Vršac	city	in
Vršac	vrsac	Vršac	city	in
Vârșeț	vrsac	Vršac	city	in
Vryburg	vryburg	Vryburg	city	in
Vryheid|,s	vryheid	Vryheid	city	alone
Vsetín	vsetin	Vsetín	city	in
Vsevolozhsk	vsevolozhsk	Wsewoloschsk	city	in
Wsewoloschsk	vsevolozhsk	Wsewoloschsk	city	in
Vught	vught	Vught	city	in
Vukovar-Syrmien|,s	vukovar-sirmium	Vukovar-Syrmien	region	alone
Vukovar-Srijem|,s	vukovar-syrmia	Vukovar-Srijem	region	alone
Vulcan	vulcan	Vulcan	city	in
Vung Tau|,s	vung-tau	Vung Tau	city	alone
Vũng Tàu|,s	vung-tau	Vung Tau	city	alone
Vushtrri	vushtrri	Vushtrri	city	in
Vuyyuru	vuyyuru	Vuyyuru	city	in
Vwawa	vwawa	Vwawa	city	in
Vyara	vyara	Vyara	city	in
Vyatskiye Polyany|,s	vyatskiye-polyany	Wjatskije Poljany	city	alone
Wjatskije Poljany|,s	vyatskiye-polyany	Wjatskije Poljany	city	alone
Vyazma	vyazma	Wjasma	city	in
Wjasma	vyazma	Wjasma	city	in
Vyazniki	vyazniki	Wjasniki	city	in
Wjasniki	vyazniki	Wjasniki	city	in
Vyborg	vyborg	Wyborg	city	in
Wyborg	vyborg	Wyborg	city	in
Vyksa	vyksa	Wyksa	city	in
Vıksa	vyksa	Wyksa	city	in
Wyksa	vyksa	Wyksa	city	in
Vynohradiv	vynohradiv	Wynohradiw	city	in
Wynohradiw	vynohradiv	Wynohradiw	city	in
Výronas	vyronas	Výronas	city	in
Vyshneve	vyshneve	Wyschnewe	city	in
Wyschnewe	vyshneve	Wyschnewe	city	in
Vyshny Volochyok|,s	vyshny-volochyok	Wyschni Wolotschok	city	alone
Wyschni Wolotschok|,s	vyshny-volochyok	Wyschni Wolotschok	city	alone
Vyškov|,s	vyskov	Vyškov	region	alone
Vysočina|,s	vysocina	Vysočina	region	alone
Waalwijk	waalwijk	Waalwijk	city	in
Wabu	wabu	Wabu	city	in
Wacheng	wacheng	Wacheng	city	in
Wachtberg	wachtberg	Wachtberg	city	in
Wad Madani|,s	wad-medani	Wad Madani	city	alone
Wad Medani|,s	wad-medani	Wad Madani	city	alone
Waddan	waddan	Waddan	city	in
Waddinxveen	waddinxveen	Waddinxveen	city	in
Wadern	wadern	Wadern	city	in
Wadgassen	wadgassen	Wadgassen	city	in
Wadi	wadi	Wadi	city	in
Munizip Wadi al-Haya|,s	wadi-al-hayaa	Munizip Wadi al-Haya	region	alone
Wadi al Ḩayat|,s	wadi-al-hayat	Wadi al Ḩayat	region	alone
Wadi Al Seer|,s	wadi-al-seer	Wadi Al Seer	city	alone
Munizip Wadi asch-Schati’	wadi-al-shatii	Munizip Wadi asch-Schati’	region	alone
Wadsworth	wadsworth	Wadsworth	city	in
Wafangdian|,s	wafangdian	Wafangdian	city	alone
Wageningen	wageningen	Wageningen	city	in
Waghäusel	waghausel	Waghäusel	city	in
Wahiawa	wahiawa	Wahiawa	city	in
Wai	wai	Wai	city	no
Waiblingen|,s	waiblingen	Waiblingen	city	alone
Waikato|,s	waikato	Waikato	region	alone
Wailuku	wailuku	Wailuku	city	in
Waingapu	waingapu	Waingapu	city	in
Wainuiomata	wainuiomata	Wainuiomata	city	in
Waipahu	waipahu	Waipahu	city	in
Wajir	wajir	Wajir	city	in
Wakayama|,s	wakayama	Wakayama	city	alone
Wake	wake	Wake	city	in
Wakema	wakema	Wakema	city	in
Wakkanai	wakkanai	Wakkanai	city	in
Wako	wako	Wako	city	in
Walajapet	walajapet	Walajapet	city	in
Valbžychas	walbrzych	Wałbrzych	city	alone
Wałbrzych|,s	walbrzych	Wałbrzych	city	alone
Waldbröl	waldbrol	Waldbröl	city	in
Waldkirch|,s	waldkirch	Waldkirch	city	alone
Waldkraiburg|,s	waldkraiburg	Waldkraiburg	city	alone
Waldorf	waldorf	Waldorf	city	in
Waldshut-Tiengen|,s	waldshut-tiengen	Waldshut-Tiengen	city	alone
Waliso	waliso	Waliso	city	in
Walkden	walkden	Walkden	city	in
Walker	walker	Walker	city	no
Walla Walla|,s	walla-walla	Walla Walla	city	alone
Wallasey	wallasey	Wallasey	city	in
Wallenhorst	wallenhorst	Wallenhorst	city	in
Wallingford	wallingford	Wallingford	city	in
Wallingford Center|,s	wallingford-center	Wallingford Center	city	alone
Wallington	wallington	Wallington	city	in
Wallonisch-Brabant|,s	walloon-brabant	Wallonisch-Brabant	region	alone
Wallsend	wallsend	Wallsend	city	in
Walnut	walnut	Walnut	city	no
Walsall|,s	walsall	Walsall	city	alone
Walsrode|,s	walsrode	Walsrode	city	alone
Waltham	waltham	Waltham	city	in
Waltham Abbey|,s	waltham-abbey	Waltham Abbey	city	alone
Waltham Forest|,s	waltham-forest	Waltham Forest	region	alone
Walthamstow|,s	walthamstow	Walthamstow	city	alone
Walton on Thames	walton-on-thames	Walton on Thames	city	alone
Walton-on-the-Naze|,s	walton-on-the-naze	Walton-on-the-Naze	city	alone
Waltrop	waltrop	Waltrop	city	in
Wamba	wamba	Wamba	city	in
Wanaraja	wanaraja	Wanaraja	city	in
Wanchaq	wanchaq	Wanchaq	city	in
Wandsworth|,s	wandsworth	Wandsworth	region	alone
Wangaratta	wangaratta	Wangaratta	city	in
Wangdi Phodrang|,s	wangdi-phodrang	Wangdi Phodrang	region	alone
Wangdue Phodrang|,s	wangdue-phodrang	Wangdue Phodrang	region	alone
Wangen	wangen	Wangen im Allgäu	city	no
Wangen|,s im Allgäu	wangen	Wangen im Allgäu	city	alone
Wangfen	wangfen	Wangfen	city	in
Wanggou	wanggou	Wanggou	city	in
Wanghong	wanghong	Wanghong	city	in
Wangji	wangji	Wangji	city	in
Wangkui	wangkui	Wangkui	city	in
Wangon	wangon	Wangon	city	in
Wang-ch’ing	wangqing	Wangqing	city	alone
Wangqing	wangqing	Wangqing	city	in
Wangyuan	wangyuan	Wangyuan	city	in
Wani	wani	Wani	city	in
Wanica|,s	wanica	Wanica	region	alone
Wanju	wanju	Wanju	city	in
Wankaner	wankaner	Wankaner	city	in
Wankyi	wankyi	Wankyi	city	in
Wanning|,s	wanning	Wanning	city	alone
Wanparti	wanparti	Wanparti	city	in
Wantage	wantage	Wantage	city	in
Wantagh	wantagh	Wantagh	city	in
Wanxian|,s	wanxian	Wanxian	city	alone
Wanzhou|,s	wanzhou	Wanzhou	city	alone
Warangal|,s	warangal	Warangal	city	alone
Wardenburg|,s	wardenburg	Wardenburg	city	alone
Wardha|,s	wardha	Wardha	city	alone
Ware	ware	Ware	city	no
Waregem	waregem	Waregem	city	in
Warin Chamrap|,s	warin-chamrap	Warin Chamrap	city	alone
Waris Aliganj|,s	waris-aliganj	Waris Aliganj	city	alone
Warmbaths	warmbaths	Warmbaths	city	in
Ermland-Masuren|,s	warmia-masuria	Ermland-Masuren	region	alone
Warminster	warminster	Warminster	city	in
Warora	warora	Warora	city	in
Warragul	warragul	Warragul	city	in
Warrap|,s	warrap	Warrap	region	alone
Warren	warren	Warren	city	no
Warrensburg	warrensburg	Warrensburg	city	in
Warrenton	warrenton	Warrenton	city	in
Warri|,s	warri	Warri	city	alone
Warrington|,s	warrington	Warrington	city	alone
Warrnambool	warrnambool	Warrnambool	city	in
Warstein	warstein	Warstein	city	in
Warud	warud	Warud	city	in
Warwick	warwick	Warwick	city	no
Wasaga Beach|,s	wasaga-beach	Wasaga Beach	city	alone
Wasco	wasco	Wasco	city	in
Washim	washim	Washim	city	in
Washington Heights	washington-heights	Washington Heights	city	alone
Washougal	washougal	Washougal	city	in
Wasiţ	wasit	Wasiţ	region	in
Wassenaar	wassenaar	Wassenaar	city	in
Wassenberg	wassenberg	Wassenberg	city	in
Watampone	watampone	Watampone	city	in
Watari	watari	Watari	city	in
Watauga	watauga	Watauga	city	in
Waterbury|,s	waterbury	Waterbury	city	alone
Waterloo	waterloo	Waterloo	city	no
Waterlooville	waterlooville	Waterlooville	city	in
Watermael-Boitsfort|,s	watermael-boitsfort	Watermael-Boitsfort	city	alone
Watertown	watertown	Watertown	city	in
Waterville	waterville	Waterville	city	in
Wath upon Dearne|,s	wath-upon-dearne	Wath upon Dearne	city	alone
Watsonville	watsonville	Watsonville	city	in
Wattala	wattala	Wattala	city	in
Wattrelos	wattrelos	Wattrelos	city	in
Wau	wau	Waw	city	no
Waw	wau	Waw	city	no
Waukee	waukee	Waukee	city	in
Waukegan	waukegan	Waukegan	city	in
Waukesha	waukesha	Waukesha	city	in
Wausau	wausau	Wausau	city	in
Wauwatosa	wauwatosa	Wauwatosa	city	in
Waverly	waverly	Waverly	city	in
Waver	wavre	Wavre	city	in
Wavre	wavre	Wavre	city	in
Wawer	wawer	Wawer	city	in
Waxahachie	waxahachie	Waxahachie	city	in
Wayao	wayao	Wayao	city	in
Wayaobu|,s	wayaobu	Wayaobu	city	alone
Wayne	wayne	Wayne	city	no
Waynesboro	waynesboro	Waynesboro	city	in
Wazirabad|,s	wazirabad	Wazirabad	city	alone
Weatherford	weatherford	Weatherford	city	in
Wedi	wedi	Wedi	city	in
Wednesbury	wednesbury	Wednesbury	city	in
Wednesfield	wednesfield	Wednesfield	city	in
Weener	weener	Weener	city	in
Weert	weert	Weert	city	in
Wegberg	wegberg	Wegberg	city	in
Weidian	weidian	Weidian	city	in
Weifang|,s	weifang	Weifang	city	alone
Weihai|,s	weihai	Weihai	city	alone
Weiji	weiji	Weiji	city	in
Weil|,s am Rhein	weil-am-rhein	Weil am Rhein	city	alone
Weil der Stadt|,s	weil-der-stadt	Weil der Stadt	city	alone
Weilerswist	weilerswist	Weilerswist	city	in
Weimiao	weimiao	Weimiao	city	in
Weinan|,s	weinan	Weinan	city	alone
Weingarten	weingarten	Weingarten	city	in
Weinheim	weinheim	Weinheim	city	no
Weining	weining	Weining	city	in
Weinstadt-Endersbach|,s	weinstadt-endersbach	Weinstadt-Endersbach	city	alone
Weirton	weirton	Weirton	city	in
Weirton Heights	weirton-heights	Weirton Heights	city	alone
Weißenburg|,s in Bayern	weissenburg-in-bayern	Weißenburg in Bayern	city	alone
Weiterstadt|,s	weiterstadt	Weiterstadt	city	alone
Veiherovas	wejherowo	Wejherowo	city	in
Wejherowo	wejherowo	Wejherowo	city	in
Wejrowò	wejherowo	Wejherowo	city	in
Wekiwa Springs	wekiwa-springs	Wekiwa Springs	city	alone
Welahan	welahan	Welahan	city	in
Wele-Nzas	wele-nzas	Wele-Nzas	region	alone
Weleri	weleri	Weleri	city	in
Welisara	welisara	Welisara	city	in
Welkom|,s	welkom	Welkom	city	alone
Welland	welland	Welland	city	in
Wellesley	wellesley	Wellesley	city	in
Welling	welling	Welling	city	in
Wellingborough	wellingborough	Wellingborough	city	in
Welwyn Garden City|,s	welwyn-garden-city	Welwyn Garden City	city	alone
Wenatchee	wenatchee	Wenatchee	city	in
Wenchang|,s	wenchang	Wenchang	city	alone
Wendelstein	wendelstein	Wendelstein	city	in
Wenden	wenden	Wenden	city	no
Wendlingen|,s am Neckar	wendlingen-am-neckar	Wendlingen am Neckar	city	alone
Wenjiang	wenjiang	Wenjiang	city	in
Wenling	wenling	Wenling	city	in
Wenshan City|,s	wenshan-city	Wenshan City	city	alone
Wenshang	wenshang	Wenshang	city	in
Wentzville	wentzville	Wentzville	city	in
Wenxian Chengguanzhen|,s	wenxian-chengguanzhen	Wenxian Chengguanzhen	city	alone
Wenxing	wenxing	Wenxing	city	in
Wenzhou|,s	wenzhou	Wenzhou	city	alone
Wénju shehiri|,s	wenzhou	Wenzhou	city	alone
Werdau|,s	werdau	Werdau	city	alone
Werdohl	werdohl	Werdohl	city	in
Werl	werl	Werl	city	in
Wermelskirchen|,s	wermelskirchen	Wermelskirchen	city	alone
Werne	werne	Werne	city	no
Werota	werota	Werota	city	in
Wertheim|,s am Main	wertheim-am-main	Wertheim am Main	city	alone
Weru	weru	Weru	city	in
Weslaco	weslaco	Weslaco	city	in
Wesseling	wesseling	Wesseling	city	in
Wesselsbron	wesselsbron	Wesselsbron	city	in
West Albany|,s	west-albany	West Albany	city	alone
West Allis	west-allis	West Allis	city	alone
West and East Lealman|,s	west-and-east-lealman	West and East Lealman	city	alone
West-Aserbaidschan|,s	west-azarbaijan	West-Aserbaidschan	region	alone
West Azerbaijan|,s	west-azerbaijan	West Azerbaijan	region	alone
West Babylon|,s	west-babylon	West Babylon	city	alone
Zapadna Bačka|,s	west-backa	Zapadna Bačka	region	alone
West Bend|,s	west-bend	West Bend	city	alone
West Berkshire|,s	west-berkshire	West Berkshire	region	alone
West Bloomfield|,s	west-bloomfield	West Bloomfield	city	alone
West Bridgford|,s	west-bridgford	West Bridgford	city	alone
West Bromwich|,s	west-bromwich	West Bromwich	city	alone
West Carson|,s	west-carson	West Carson	city	alone
West Chester|,s	west-chester	West Chester	city	alone
West Chicago|,s	west-chicago	West Chicago	city	alone
West Columbia|,s	west-columbia	West Columbia	city	alone
West Coon Rapids	west-coon-rapids	West Coon Rapids	city	alone
West Covina|,s	west-covina	West Covina	city	alone
Gharb Darfur|,s	west-darfur	Gharb Darfur	region	alone
West Des Moines	west-des-moines	West Des Moines	city	alone
West Dunbartonshire|,s	west-dunbartonshire	West Dunbartonshire	region	alone
West Elkridge|,s	west-elkridge	West Elkridge	city	alone
West End|,s	west-end	West End	city	alone
West Falls Church|,s	west-falls-church	West Falls Church	city	alone
West Fargo|,s	west-fargo	West Fargo	city	alone
Westflandern|,s	west-flanders	Westflandern	region	alone
West Grand Bahama|,s	west-grand-bahama	West Grand Bahama	region	alone
Westgriechenland|,s	west-greece	Westgriechenland	region	alone
West Gulfport|,s	west-gulfport	West Gulfport	city	alone
West Hartford|,s	west-hartford	West Hartford	city	alone
West Haven|,s	west-haven	West Haven	city	alone
West Hempstead|,s	west-hempstead	West Hempstead	city	alone
West Hollywood|,s	west-hollywood	West Hollywood	city	alone
West Islip|,s	west-islip	West Islip	city	alone
Jawa Barat|,s	west-java	Jawa Barat	region	alone
West Jordan|,s	west-jordan	West Jordan	city	alone
Kalimantan Barat|,s	west-kalimantan	Kalimantan Barat	region	alone
Westkasachstan|,s	west-kazakhstan	Westkasachstan	region	alone
West Kelowna|,s	west-kelowna	West Kelowna	city	alone
West Kordofan|,s	west-kordofan	West Kordofan	region	alone
Gharb Kurdufan|,s	west-kurdufan	Gharb Kurdufan	region	alone
West Lafayette|,s	west-lafayette	West Lafayette	city	alone
West Lake Sammamish|,s	west-lake-sammamish	West Lake Sammamish	city	alone
West Lake Stevens	west-lake-stevens	West Lake Stevens	city	alone
West Linn|,s	west-linn	West Linn	city	alone
West Little River|,s	west-little-river	West Little River	city	alone
West Lothian|,s	west-lothian	West Lothian	region	alone
West Lynchburg|,s	west-lynchburg	West Lynchburg	city	alone
Westmakedonien|,s	west-macedonia	Westmakedonien	region	alone
West Melbourne|,s	west-melbourne	West Melbourne	city	alone
West Memphis	west-memphis	West Memphis	city	alone
West Mifflin|,s	west-mifflin	West Mifflin	city	alone
West Milford|,s	west-milford	West Milford	city	alone
West Molesey|,s	west-molesey	West Molesey	city	alone
West New Britain|,s	west-new-britain	West New Britain	region	alone
West New York|,s	west-new-york	West New York	city	alone
Nusa Tenggara Barat|,s	west-nusa-tenggara	Nusa Tenggara Barat	region	alone
West Odessa|,s	west-odessa	West Odessa	city	alone
West Orange|,s	west-orange	West Orange	city	alone
West Palm Beach|,s	west-palm-beach	West Palm Beach	city	alone
Panamá Oeste|,s	west-panama	Panamá Oeste	region	alone
Papua Barat|,s	west-papua	Westpapua	region	alone
West Pensacola|,s	west-pensacola	West Pensacola	city	alone
West Pokot|,s	west-pokot	West Pokot	region	alone
Westpommern|,s	west-pomerania	Westpommern	region	alone
West Puente Valley|,s	west-puente-valley	West Puente Valley	city	alone
West Sacramento|,s	west-sacramento	West Sacramento	city	alone
West Saint Paul|,s	west-saint-paul	West Saint Paul	city	alone
West Scarborough|,s	west-scarborough	West Scarborough	city	alone
West Seneca|,s	west-seneca	West Seneca	city	alone
West Springfield|,s	west-springfield	West Springfield	city	alone
Westsulawesi|,s	west-sulawesi	Westsulawesi	region	alone
Sumatera Barat|,s	west-sumatra	Sumatera Barat	region	alone
West Sussex	west-sussex	West Sussex	region	alone
West Torrington|,s	west-torrington	West Torrington	city	alone
West University Place	west-university-place	West University Place	city	alone
West Vancouver|,s	west-vancouver	West Vancouver	city	alone
West Warwick|,s	west-warwick	West Warwick	city	alone
West Whittier-Los Nietos	west-whittier-los-nietos	West Whittier-Los Nietos	city	alone
Westbrook	westbrook	Westbrook	city	in
Westbury	westbury	Westbury	city	in
Westchase	westchase	Westchase	city	in
Westchester	westchester	Westchester	city	in
Westerly	westerly	Westerly	city	in
Western Area|,s	western-area	Western Area	region	alone
Westasien|,s	western-asia	Westasien	region	alone
Westaustralien|,s	western-australia	Western Australia	region	alone
Western Bahr al Ghazal|,s	western-bahr-al-ghazal	Western Bahr al Ghazal	region	alone
Western Bahr el Ghazal|,s	western-bahr-el-ghazal	Western Bahr el Ghazal	region	alone
Westkap|,s	western-cape	Westkap	region	alone
Western Darfur|,s	western-darfur	Western Darfur	region	alone
Western Equatoria|,s	western-equatoria	Western Equatoria	region	alone
Western Visayas	western-visayas	Western Visayas	region	alone
Westerstede	westerstede	Westerstede	city	in
Westerville	westerville	Westerville	city	in
Westfield	westfield	Westfield	city	in
Westford	westford	Westford	city	in
Westhoughton	westhoughton	Westhoughton	city	in
Westlake	westlake	Westlake	city	in
Westland	westland	Westland	city	in
County Westmeath|,s	westmeath	County Westmeath	region	alone
Westmont	westmont	Westmont	city	in
Westmoreland	westmoreland	Westmoreland	region	in
Westmount	westmount	Westmount	city	in
Weston	weston	Weston	city	no
Weston-super-Mare|,s	weston-super-mare	Weston-super-Mare	city	alone
Westonaria|,s	westonaria	Westonaria	city	alone
Westport	westport	Westport	city	in
Wete	wete	Wete	city	in
Wethersfield	wethersfield	Wethersfield	city	in
Wetter	wetter	Wetter	city	no
Wettingen|,s	wettingen	Wettingen	city	alone
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
White Bear Lake|,s	white-bear-lake	White Bear Lake	city	alone
Whitefield	whitefield	Whitefield	city	in
Whitehall	whitehall-township	Whitehall	city	in
Whitehall Township|,s	whitehall-township	Whitehall	city	alone
Whitehaven	whitehaven	Whitehaven	city	in
Whitehorse	whitehorse	Whitehorse	city	in
Whitestone	whitestone	Whitestone	city	in
Whitley Bay|,s	whitley-bay	Whitley Bay	city	alone
Whitney	whitney	Whitney	city	no
Whitstable	whitstable	Whitstable	city	in
Whittier	whittier	Whittier	city	no
Wichian Buri|,s	wichian-buri	Wichian Buri	city	alone
Wichit	wichit	Wichit	city	in
Wichita Falls	wichita-falls	Wichita Falls	city	alone
Wickford	wickford	Wickford	city	in
County Wicklow|,s	wicklow	County Wicklow	region	alone
Widnes	widnes	Widnes	city	in
Wiehl	wiehl	Wiehl	city	in
Wiesloch	wiesloch	Wiesloch	city	in
Wigston Magna|,s	wigston-magna	Wigston Magna	city	alone
Wijchen	wijchen	Wijchen	city	in
Wil	wil	Wil SG	city	no
Wil SG|,s	wil	Wil SG	city	alone
Wildeshausen|,s	wildeshausen	Wildeshausen	city	alone
Wildomar	wildomar	Wildomar	city	in
Wildwood	wildwood	Wildwood	city	in
Wilkes-Barre|,s	wilkes-barre	Wilkes-Barre	city	alone
Wilkinsburg	wilkinsburg	Wilkinsburg	city	in
Willenhall	willenhall	Willenhall	city	in
Willesden	willesden	Willesden	city	in
Williamsburg	williamsburg	Williamsburg	city	in
Williamsport	williamsport	Williamsport	city	in
Williamstown	williamstown	Williamstown	city	in
Willich|,s	willich	Willich	city	alone
Willimantic	willimantic	Willimantic	city	in
Willingboro	willingboro	Willingboro	city	in
Williston	williston	Williston	city	in
Willmar	willmar	Willmar	city	in
Willoughby	willoughby	Willoughby	city	in
Willow Grove|,s	willow-grove	Willow Grove	city	alone
Willowbrook	willowbrook	Willowbrook	city	in
Willowdale	willowdale	Willowdale	city	in
Wilmette	wilmette	Wilmette	city	in
Wilmington Island|,s	wilmington-island	Wilmington Island	city	alone
Wilmslow	wilmslow	Wilmslow	city	in
Wilnsdorf|,s	wilnsdorf	Wilnsdorf	city	alone
Wilrijk	wilrijk	Wilrijk	city	in
Wilson	wilson	Wilson	city	no
Wilsonville	wilsonville	Wilsonville	city	in
Wilton	wilton	Wilton	city	no
Wiltz	wiltz	Wiltz	region	in
Winamac	winamac	Winamac	city	in
Winder	winder	Winder	city	in
Windham	windham	Windham	city	in
Windsor and Maidenhead|,s	windsor-and-maidenhead	Windsor and Maidenhead	region	alone
Winejok|,s	winejok	Winejok	city	alone
Winneba	winneba	Winneba	city	in
Winona	winona	Winona	city	no
Winsen	winsen	Winsen	city	no
Winsford	winsford	Winsford	city	in
Winterswijk	winterswijk	Winterswijk	city	in
Winthrop	winthrop	Winthrop	city	in
Wipperfürth	wipperfurth	Wipperfürth	city	in
Wiradesa	wiradesa	Wiradesa	city	in
Metropolitan Borough of Wirral|,s	wirral	Metropolitan Borough of Wirral	region	alone
Wisbech	wisbech	Wisbech	city	in
Wisconsin Rapids	wisconsin-rapids	Wisconsin Rapids	city	alone
Wishaw	wishaw	Wishaw	city	in
EMalahleni|,s	witbank	EMalahleni	city	alone
Witbank|,s	witbank	EMalahleni	city	alone
Witham	witham	Witham	city	in
Witney	witney	Witney	city	in
Lutherstadt Wittenberg|,s	wittenberg	Wittenberg	city	alone
Wittmund	wittmund	Wittmund	city	in
Wittstock	wittstock	Wittstock	city	in
Witzenhausen|,s	witzenhausen	Witzenhausen	city	alone
Włochy	wlochy	Włochy	city	in
Vloclavekas	wloclawek	Włocławek	city	alone
Włocławek|,s	wloclawek	Włocławek	city	alone
Woburn	woburn	Woburn	city	in
Wodonga	wodonga	Wodonga	city	in
Silezijos Vodzislavas	wodzislaw-slaski	Wodzisław Śląski	city	alone
Wodzisław Śląski|,s	wodzislaw-slaski	Wodzisław Śląski	city	alone
Woerden	woerden	Woerden	city	in
Wokha	wokha	Wokha	city	in
Woking|,s	woking	Woking	city	alone
Wokingham	wokingham	Wokingham	city	in
Wola	wola	Wola	city	in
Wolcott	wolcott	Wolcott	city	in
Woleu-Ntem|,s	woleu-ntem	Woleu-Ntem	region	alone
Wolfen	wolfen	Wolfen	city	in
Wolfratshausen|,s	wolfratshausen	Wolfratshausen	city	alone
Wollongong|,s	wollongong	Wollongong	city	alone
Wolmaransstad	wolmaransstad	Wolmaransstad	city	in
Volominas	wolomin	Wołomin	city	in
Wołomin	wolomin	Wołomin	city	in
Woluwe-Saint-Lambert|,s	woluwe-saint-lambert	Woluwe-Saint-Lambert	city	alone
Woluwé-Saint-Lambert|,s	woluwe-saint-lambert	Woluwe-Saint-Lambert	city	alone
Wombwell	wombwell	Wombwell	city	in
Wong Tai Sin|,s	wong-tai-sin	Wong Tai Sin	region	alone
Wongsorejo	wongsorejo	Wongsorejo	city	in
Wŏnju|,s	wonju	Wŏnju	city	alone
Wonopringgo	wonopringgo	Wonopringgo	city	in
Wonosobo	wonosobo	Wonosobo	city	in
Wonsan|,s	wonsan	Wŏnsan	city	alone
Wŏnsan|,s	wonsan	Wŏnsan	city	alone
Woodbridge	woodbridge	Woodbridge	city	in
Woodburn	woodburn	Woodburn	city	in
Woodbury	woodbury	Woodbury	city	in
Woodford Green|,s	woodford-green	Woodford Green	city	alone
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
Woqooyi Galbeed|,s	woqooyi-galbeed	Woqooyi Galbeed	region	alone
Worcester Park|,s	worcester-park	Worcester Park	city	alone
Worcestershire|,s	worcestershire	Worcestershire	region	alone
Workington	workington	Workington	city	in
Worksop	worksop	Worksop	city	in
Woroba|,s	woroba	Woroba	region	alone
Wörth|,s am Rhein	worth-am-rhein	Wörth am Rhein	city	alone
Worthing	worthing	Worthing	city	in
Wright	wright	Wright	city	no
Wroclaw|,s	wroclaw	Breslau	city	alone
Vžesnia	wrzesnia	Września	city	in
Września	wrzesnia	Września	city	in
Wuchang	wuchang	Wuchang	city	in
Wucheng	wucheng	Wucheng	city	in
Wuchuan|,s	wuchuan	Wuchuan	city	alone
Wuda	wuda	Wuda	city	in
Wudalike	wudalike	Wudalike	city	in
Wuduan	wuduan	Wuduan	city	in
Wuelfrath	wuelfrath	Wülfrath	city	in
Wülfrath	wuelfrath	Wülfrath	city	in
Wugang|,s	wugang	Wugang	city	alone
Wuhai|,s	wuhai	Wuhai	city	alone
Wuhe	wuhe	Wuhe	city	in
Wuhu|,s	wuhu	Wuhu	city	alone
Wujing	wujing	Wujing	city	in
Wukari	wukari	Wukari	city	in
Wulingyuan	wulingyuan	Wulingyuan	city	in
Wum	wum	Wum	city	no
Wunstorf|,s	wunstorf	Wunstorf	city	alone
Würselen	wurselen	Würselen	city	in
Wurzen	wurzen	Wurzen	city	in
Wushan	wushan	Wushan	city	in
Wusu	wusu	Wusu	city	in
Wuwei|,s	wuwei	Wuwei	city	alone
Wuxue|,s	wuxue	Wuxue	city	alone
Wuyang	wuyang	Wuyang	city	in
Wuying	wuying	Wuying	city	in
Wuyishan|,s	wuyishan	Wuyishan	city	alone
Wuzhen	wuzhen	Wuzhen	city	in
Wuzhishan|,s	wuzhishan	Wuzhishan	city	alone
Wuzhou|,s	wuzhou	Wuzhou	city	alone
Wyandotte	wyandotte	Wyandotte	city	in
Wyckoff	wyckoff	Wyckoff	city	in
Wylie	wylie	Wylie	city	no
Viškuvas	wyszkow	Wyszków	city	in
Wyszków	wyszkow	Wyszków	city	in
Jávea	xabia	Xàbia	city	in
Xàbia	xabia	Xàbia	city	in
Xaçmaz	xacmaz	Xaçmaz	city	in
Xai-Xai|,s	xai-xai	Xai-Xai	city	alone
Saysomboun|,s	xaisomboun	Saysomboun	region	alone
Jalapa Enríquez	xalapa	Jalapa Enríquez	city	alone
Xalapa|,s	xalapa	Jalapa Enríquez	city	alone
Xalisco	xalisco	Xalisco	city	in
Xam Nua|,s	xam-nua	Xam Nua	city	alone
Xanten	xanten	Xanten	city	in
Xánthi	xanthi	Xánthi	city	in
Xanxerê	xanxere	Xanxerê	city	in
Játiva	xativa	Xàtiva	city	in
Xàtiva	xativa	Xàtiva	city	in
Xékong|,s	xekong	Xékong	region	alone
Xenia	xenia	Xenia	city	no
Xiagnabouli|,s	xiagnabouli	Xiagnabouli	region	alone
Hsiang-ch’eng-chen	xiangcheng	Xiangcheng	city	alone
Xiangcheng|,s	xiangcheng	Xiangcheng	city	alone
Xiangcheng Chengguanzhen|,s	xiangcheng-chengguanzhen	Xiangcheng Chengguanzhen	city	alone
Xiangfan|,s	xiangfan	Xiangfan	city	alone
Xiangjiaba|,s	xiangjiaba	Xiangjiaba	city	alone
Xiangkhoang|,s	xiangkhoang	Xiangkhoang	region	alone
Xieng Khouang|,s	xiangkhouang	Xieng Khouang	region	alone
Xiangtan|,s	xiangtan	Xiangtan	city	alone
Xiangxiang	xiangxiang	Xiangxiang	city	in
Xiangzhou	xiangzhou	Xiangzhou	city	in
Xianju	xianju	Xianju	city	in
Xianning|,s	xianning	Xianning	city	alone
Xiannü	xiannu	Xiannü	city	in
Xianshuigu	xianshuigu	Xianshuigu	city	in
Xiantao|,s	xiantao	Xiantao	city	alone
Xianyang|,s	xianyang	Xianyang	city	alone
Xiaogan|,s	xiaogan	Xiaogan	city	alone
Xiaogang|,s	xiaogang	Xiaogang	city	alone
Xiaolingwei	xiaolingwei	Xiaolingwei	city	in
Xiaoshan	xiaoshan	Xiaoshan	city	in
Xiaoshi	xiaoshi	Xiaoshi	city	in
Xiaoweizhai	xiaoweizhai	Xiaoweizhai	city	in
Xiasi	xiasi	Xiasi	city	in
Xiazhen|,s	xiazhen	Xiazhen	city	alone
Xiazhuang	xiazhuang	Xiazhuang	city	in
Xichang|,s	xichang	Xichang	city	alone
Xichuan	xichuan	Xichuan	city	in
Xico	xico	Xico	city	in
Xicotepec de Juárez	xicotepec-de-juarez	Xicotepec de Juárez	city	alone
Xifeng	xifeng	Xifeng	city	in
Xigang|,s	xigang	Xigang	city	alone
Samzhubzê	xigaze	Samzhubzê	city	in
Xigazê	xigaze	Samzhubzê	city	in
Xihe	xihe	Xihe	city	in
Xihu	xihu	Xihu	city	in
Xilin Hot|,s	xilin-hot	Xilin Hot	city	alone
Ximeicun	ximeicun	Ximeicun	city	in
Xincheng	xincheng	Xincheng	city	in
Xindi|,s	xindi	Xindi	city	alone
Xindian	xindian	Xindian	city	in
Xingcheng	xingcheng	Xingcheng	city	in
Xingguo	xingguo	Xingguo	city	in
Xinghua|,s	xinghua	Xinghua	city	alone
Xinglongshan	xinglongshan	Xinglongshan	city	in
Xinglou	xinglou	Xinglou	city	in
Xingning|,s	xingning	Xingning	city	alone
Xingren	xingren	Xingren	city	in
Xingtai|,s	xingtai	Xingtai	city	alone
Xinguara	xinguara	Xinguara	city	in
Xingyi|,s	xingyi	Xingyi	city	alone
Xinhe	xinhe	Xinhe	city	in
Xinji|,s	xinji	Xinji	city	alone
Xinjiang Uyghur Autonomous	xinjiang-uyghur-autonomous	Xinjiang Uyghur Autonomous	region	alone
Xinjiang Uygur Zizhiqu|,s	xinjiang-uyghur-autonomous	Xinjiang Uyghur Autonomous	region	alone
Xinle	xinle	Xinle	city	in
Xinmin	xinmin	Xinmin	city	in
Xinqing	xinqing	Xinqing	city	in
Xinshi	xinshi	Xinshi	city	in
Xintai|,s	xintai	Xintai	city	alone
Xinxiang|,s	xinxiang	Xinxiang	city	alone
Xinxing	xinxing	Xinxing	city	in
Xinyang|,s	xinyang	Xinyang	city	alone
Xinyi|,s	xinyi	Xinyi	city	alone
Xinyu|,s	xinyu	Xinyu	city	alone
Künəs	xinyuan	Xinyuan	city	alone
Xinyuan|,s	xinyuan	Xinyuan	city	alone
Xinzhai|,s	xinzhai	Xinzhai	city	alone
Xinzhi	xinzhi	Xinzhi	city	in
Hsin-hsien-ch’eng	xinzhou	Xinzhou	city	alone
Xinzhou|,s	xinzhou	Xinzhou	city	alone
Xiongzhou	xiongzhou	Xiongzhou	city	in
Xique Xique|,s	xique-xique	Xique Xique	city	alone
Xirdalan	xirdalan	Xirdalan	city	in
Xirivella	xirivella	Xirivella	city	in
Li-ling-ch’eng	xishan	Xishan	city	alone
Xishan	xishan	Xishan	city	in
Xiugu	xiugu	Xiugu	city	in
Xiulin|,s	xiulin	Xiulin	city	alone
Xiuyan	xiuyan	Xiuyan	city	in
Xiuying|,s	xiuying	Xiuying	city	alone
Xixiang	xixiang	Xixiang	city	in
Xo'jayli Shahri|,s	xo-jayli-shahri	Xo'jayli Shahri	city	alone
Xochimilco|,s	xochimilco	Xochimilco	city	alone
Xorazm|,s	xorazm	Xorazm	region	alone
Xuân Mai|,s	xuan-mai	Xuân Mai	city	alone
Xuanhua|,s	xuanhua	Xuanhua	city	alone
Xuantan	xuantan	Xuantan	city	in
Xuanzhou|,s	xuanzhou	Xuanzhou	city	alone
Xuchang|,s	xuchang	Xuchang	city	alone
Xucheng	xucheng	Xucheng	city	in
Xujiang	xujiang	Xujiang	city	in
Xunchang|,s	xunchang	Xunchang	city	alone
Xunsi	xunsi	Xunsi	city	in
Xunyang	xunyang	Xunyang	city	in
Xuyong|,s	xuyong	Xuyong	city	alone
Xuzhou|,s	xuzhou	Xuzhou	city	alone
Xuzhuang	xuzhuang	Xuzhuang	city	in
Ya'an	ya-an	Ya'an	city	alone
Jablonowski	yablonovsky	Jablonowski	city	in
Yablonovsky	yablonovsky	Jablonowski	city	in
Yabrud	yabrud	Yabrud	city	in
Yabucoa|,s	yabucoa	Yabucoa	region	alone
Yachimata	yachimata	Yachimata	city	in
Yacuiba	yacuiba	Yacuiba	city	in
Yacuíba	yacuiba	Yacuiba	city	in
Yadgir	yadgir	Yadgir	city	in
Yafran	yafran	Yafran	city	in
Yagha	yagha	Yagha	region	in
Yagoua	yagoua	Yagoua	city	in
Jagry	yagry	Jagry	city	in
Yagry	yagry	Jagry	city	in
Yaguachi Nuevo|,s	yaguachi-nuevo	Yaguachi Nuevo	city	alone
Yaguajay	yaguajay	Yaguajay	city	in
Yahyalı	yahyali	Yahyalı	city	in
Yaita	yaita	Yaita	city	in
Yaizu|,s	yaizu	Yaizu	city	alone
Yakeshi|,s	yakeshi	Yakeshi	city	alone
Yakima	yakima	Yakima	city	in
Yakuplu	yakuplu	Yakuplu	city	in
Yakutat	yakutat	Yakutat	city	in
Yala	yala	Yala	city	in
Yalova	yalova	Yalova	city	in
Jalutorowsk	yalutorovsk	Jalutorowsk	city	in
Yalutorovsk	yalutorovsk	Jalutorowsk	city	in
Yalvaç	yalvac	Yalvaç	city	in
Yamaga	yamaga	Yamaga	city	in
Yamagata|,s	yamagata	Yamagata	city	alone
Yamaguchi	yamaguchi	Yamaguchi	city	no
Autonom|er,en,em,e Kreis der Jamal-Nenzen	yamalo-nenets	Autonomer Kreis der Jamal-Nenzen	region	alone
Jamalo-Nenezki awtonomny okrug|,s	yamalo-nenets-autonomous	Jamalo-Nenezki awtonomny okrug	region	alone
Yamanashi|,s	yamanashi	Yamanashi	region	alone
Yamazakicho-nakabirose|,s	yamazakicho-nakabirose	Yamazakicho-nakabirose	city	alone
Yambio	yambio	Yambio	city	in
Yambol	yambol	Yambol	city	in
Yamethin	yamethin	Yamethin	city	in
Yamoto	yamoto	Yamoto	city	in
Yamunanagar|,s	yamunanagar	Yamunanagar	city	alone
Yan’an	yan-an	Yan’an	city	alone
Yanagawa	yanagawa	Yanagawa	city	in
Yanai	yanai	Yanai	city	in
Yanam	yanam	Yanam	city	in
Yanamalakuduru	yanamalakuduru	Yanamalakuduru	city	in
Janaul	yanaul	Janaul	city	in
Yanaul	yanaul	Janaul	city	in
Yanbu|,s	yanbu	Yanbu	city	alone
Yancheng|,s	yancheng	Yancheng	city	alone
Yangambi	yangambi	Yangambi	city	in
Yangchun|,s	yangchun	Yangchun	city	alone
Yangcun	yangcun	Yangcun	city	in
Yanggang-do|,s	yanggang-do	Yanggang-do	region	alone
Yanggu	yanggu	Yanggu	city	in
Yanghe	yanghe	Yanghe	city	in
Yangiqo'rg'on	yangiqo-rg-on	Yangiqo'rg'on	city	in
Yangirabot	yangirabot	Yangirabot	city	in
Yangiyer	yangiyer	Yangiyer	city	in
Yangiyŭl	yangiyul	Yangiyŭl	city	in
Yangjiang|,s	yangjiang	Yangjiang	city	alone
Yangju|,s	yangju	Yangju	city	alone
Yangliuqing	yangliuqing	Yangliuqing	city	in
Yangp'yŏng	yangp-yong	Yangp'yŏng	city	in
Yangquan|,s	yangquan	Yangquan	city	alone
Yangsan	yangsan	Yangsan	city	in
Yangshuo|,s	yangshuo	Yangshuo	city	alone
Yangtun	yangtun	Yangtun	city	in
Yanguan	yanguan	Yanguan	city	in
Yangjo shehiri|,s	yangzhou	Yangzhou	city	alone
Yangzhou|,s	yangzhou	Yangzhou	city	alone
Yanji|,s	yanji	Yanji	city	alone
Yanliang	yanliang	Yanliang	city	in
Yanta	yanta	Yanta	city	in
Yantai|,s	yantai	Yantai	city	alone
Yantongshan	yantongshan	Yantongshan	city	in
Krasnoperekopsk	yany-kapu	Krasnoperekopsk	city	in
Yany Kapu|,s	yany-kapu	Krasnoperekopsk	city	alone
Yanzhou|,s	yanzhou	Yanzhou	city	alone
Yanzibu	yanzibu	Yanzibu	city	in
Yao	yao	Yao	city	no
Yaoji	yaoji	Yaoji	city	in
Yaowan	yaowan	Yaowan	city	in
Yap	yap	Yap	region	in
Yara	yara	Yara	city	in
Yaracuy|,s	yaracuy	Yaracuy	region	alone
Yarim	yarim	Yarim	city	in
Yaring	yaring	Yaring	city	in
Yaritagua|,s	yaritagua	Yaritagua	city	alone
Yarm	yarm	Yarm	city	in
Yarmouth	yarmouth	Yarmouth	city	in
Jarzewo	yartsevo	Jarzewo	city	in
Yartsevo	yartsevo	Jarzewo	city	in
Yashan	yashan	Yashan	city	in
Yashio	yashio	Yashio	city	in
Jassynuwata	yasinovataya	Jassynuwata	city	in
Yasinovataya	yasinovataya	Jassynuwata	city	in
Yasynuvata	yasinovataya	Jassynuwata	city	in
Yasothon|,s	yasothon	Yasothon	region	alone
Yasugicho	yasugicho	Yasugicho	city	in
Yasudsch	yasuj	Yasudsch	city	in
Yasuj	yasuj	Yasudsch	city	in
Yate	yate	Yate	city	in
Yateley	yateley	Yateley	city	in
Yatenga|,s	yatenga	Yatenga	region	alone
Yatou	yatou	Yatou	city	in
Jatta	yatta	Jatta	city	in
Yaţţa	yatta	Jatta	city	in
Yau Tsim Mong|,s	yau-tsim-mong	Yau Tsim Mong	region	alone
Yauco	yauco	Yauco	region	in
Yautepec	yautepec	Yautepec	city	in
Yaval	yaval	Yaval	city	in
Yavatmal|,s	yavatmal	Yavatmal	city	alone
Jawne	yavne	Jawne	city	in
Yavné	yavne	Jawne	city	in
Yawata	yawata	Yawata	city	in
Yaxing	yaxing	Yaxing	city	in
Yazd	yazd	Yazd	city	in
Yeadon	yeadon	Yeadon	city	in
Yebaishou	yebaishou	Yebaishou	city	in
Yebao	yebao	Yebao	city	in
Iecla	yecla	Yecla	city	in
Yecla	yecla	Yecla	city	in
Jefremow	yefremov	Jefremow	city	in
Yefremov	yefremov	Jefremow	city	in
Jegorjewsk	yegor-yevsk	Jegorjewsk	city	in
Yegor'yevsk	yegor-yevsk	Jegorjewsk	city	in
Yehud	yehud	Yehud	city	in
Yehud-Monosson|,s	yehud-monosson	Yehud-Monosson	city	alone
Yei	yei	Yei	city	no
Jelabuga	yelabuga	Jelabuga	city	in
Yelabuga	yelabuga	Jelabuga	city	in
Yelahanka|,s	yelahanka	Yelahanka	city	alone
Jelez	yelets	Jelez	city	alone
Yelets	yelets	Jelez	city	alone
Jelisowo	yelizovo	Jelisowo	city	in
Yelizovo	yelizovo	Jelisowo	city	in
Yellandu	yellandu	Yellandu	city	in
Yellowknife	yellowknife	Yellowknife	city	in
Jemanschelinsk	yemanzhelinsk	Jemanschelinsk	city	in
Yemanzhelinsk	yemanzhelinsk	Jemanschelinsk	city	in
Yên Bái|,s	yen-bai	Yên Bái	city	alone
Yên Vinh|,s	yen-vinh	Yên Vinh	city	alone
Jenakijewe	yenakiyeve	Jenakijewe	city	in
Yenakiyeve	yenakiyeve	Jenakijewe	city	in
Yenangyaung|,s	yenangyaung	Yenangyaung	city	alone
Yendi	yendi	Yendi	city	in
Yenişehir	yenisehir	Yenişehir	city	in
Yeoju	yeoju	Yeoju	city	in
Yeola	yeola	Yeola	city	in
Yeongam	yeongam	Yeongam	city	in
Yeongju	yeongju	Yeongju	city	in
Yeonil	yeonil	Yeonil	city	in
Yeosu|,s	yeosu	Yeosu	city	alone
Yeovil	yeovil	Yeovil	city	in
Yerba Buena|,s	yerba-buena	Yerba Buena	city	alone
Yerköy	yerkoy	Yerköy	city	in
Yerres	yerres	Yerres	city	in
Yesan	yesan	Yesan	city	in
Yeşilli	yesilli	Yeşilli	city	in
Jessentuki	yessentuki	Jessentuki	city	in
Yessentuki	yessentuki	Jessentuki	city	in
Yevlakh|,s	yevlakh	Yevlakh	city	alone
Jewpatorija|,s	yevpatoriya	Jewpatorija	city	alone
Yevpatoriya|,s	yevpatoriya	Jewpatorija	city	alone
Jeisk	yeysk	Jeisk	city	in
Yeysk	yeysk	Jeisk	city	in
Yeyuan	yeyuan	Yeyuan	city	in
Yezhou|,s	yezhou	Yezhou	city	alone
Yibin|,s	yibin	Yibin	city	alone
Yichang|,s	yichang	Yichang	city	alone
Yicheng	yicheng	Yicheng	city	in
Yichun|,s	yichun	Yichun	city	alone
Yidu	yidu	Yidu	city	in
Yigo	yigo	Yigo	region	in
Yigou	yigou	Yigou	city	in
Ilan	yilan	Ilan	city	in
Yilan	yilan	Ilan	city	in
Yima	yima	Yima	city	in
Yinchuan|,s	yinchuan	Yinchuan	city	alone
Yingchuan	yingchuan	Yingchuan	city	in
Yingjiang	yingjiang	Yingjiang	city	in
Ying-k’ou-shih	yingkou	Yingkou	city	alone
Yingkou|,s	yingkou	Yingkou	city	alone
Yingli	yingli	Yingli	city	in
Yingpan	yingpan	Yingpan	city	in
Yingqiu	yingqiu	Yingqiu	city	in
Yingshang Chengguanzhen|,s	yingshang-chengguanzhen	Yingshang Chengguanzhen	city	alone
Yingtan|,s	yingtan	Yingtan	city	alone
Yining|,s	yining	Yining	city	alone
Ƣulja|,s	yining	Yining	city	alone
Yinma	yinma	Yinma	city	in
Yinqiao Zhen|,s	yinqiao-zhen	Yinqiao Zhen	city	alone
Yintai|,s	yintai	Yintai	city	alone
Yinzhu	yinzhu	Yinzhu	city	in
Yirga 'Alem	yirga-alem	Yirga 'Alem	city	alone
Yishan	yishan	Yishan	city	in
Yishui	yishui	Yishui	city	in
Yitang	yitang	Yitang	city	in
Yiwu|,s	yiwu	Yiwu	city	alone
Yiyang|,s	yiyang	Yiyang	city	alone
Yizhou|,s	yizhou	Yizhou	city	alone
Yizhuang	yizhuang	Yizhuang	city	in
Yobe	yobe	Yobe	region	in
Yokaichiba	yokaichiba	Yokaichiba	city	in
Yokkaichi|,s	yokkaichi	Yokkaichi	city	alone
Yokosuka|,s	yokosuka	Yokosuka	city	alone
Yokote	yokote	Yokote	city	in
Yola	yola	Yola	city	in
Yolöten	yoloten	Yolöten	city	in
Yomitan	yomitan	Yomitan	city	in
Yomou	yomou	Yomou	region	in
Yona	yona	Yona	region	in
Yonago|,s	yonago	Yonago	city	alone
Yonezawa	yonezawa	Yonezawa	city	in
Yongbei	yongbei	Yongbei	city	in
Yongchuan	yongchuan	Yongchuan	city	in
Yongfeng	yongfeng	Yongfeng	city	in
Yongjian	yongjian	Yongjian	city	in
Yongning	yongning	Yongning	city	in
Yongqing	yongqing	Yongqing	city	in
Yongzhou|,s	yongzhou	Yongzhou	city	alone
Yǒngzhou|,s	yongzhou	Yongzhou	city	alone
Yŏnmu	yonmu	Yŏnmu	city	in
Yonne	yonne	Yonne	region	in
Yono	yono	Yono	city	in
Yopal	yopal	Yopal	city	in
Yorba Linda|,s	yorba-linda	Yorba Linda	city	alone
Yorii	yorii	Yorii	city	in
Yorkton	yorkton	Yorkton	city	in
Yorkville	yorkville	Yorkville	city	in
Yoro	yoro	Yoro	region	in
Yoshida-kasugacho|,s	yoshida-kasugacho	Yoshida-kasugacho	city	alone
Yoshii	yoshii	Yoshii	city	in
Yoshikawa	yoshikawa	Yoshikawa	city	in
Joschkar-Ola|,s	yoshkar-ola	Joschkar-Ola	city	alone
Yoshkar-Ola|,s	yoshkar-ola	Joschkar-Ola	city	alone
Yotsukaido	yotsukaido	Yotsukaido	city	in
Youhao	youhao	Youhao	city	in
Youkaichi	youkaichi	Youkaichi	city	in
Youssoufia	youssoufia	Youssoufia	city	in
Yousuo	yousuo	Yousuo	city	in
Yozgat	yozgat	Yozgat	city	in
Ypenburg	ypenburg	Ypenburg	city	in
Ieper	ypres	Ypern	city	in
Ypern	ypres	Ypern	city	in
Ypres	ypres	Ypern	city	in
Ypsilanti	ypsilanti	Ypsilanti	city	in
T’ai-chung-hsien	yuanlin	Yuanlin	city	alone
Yuanlin|,s	yuanlin	Yuanlin	city	alone
Yuanping	yuanping	Yuanping	city	in
Yuanyang	yuanyang	Yuanyang	city	in
Yuba City|,s	yuba-city	Yuba City	city	alone
Jubileiny	yubileyny	Jubileiny	city	in
Yubileyny	yubileyny	Jubileiny	city	in
Yubileynıy	yubileyny	Jubileiny	city	in
Yucaipa	yucaipa	Yucaipa	city	in
Yucca Valley|,s	yucca-valley	Yucca Valley	city	alone
Yucheng	yucheng	Yucheng	city	in
Yudong	yudong	Yudong	city	in
Yuen Long|,s	yuen-long	Yuen Long	region	alone
Yuen Long Kau Hui|,s	yuen-long-kau-hui	Yuen Long Kau Hui	city	alone
Yueyang|,s	yueyang	Yueyang	city	alone
Jugorsk	yugorsk	Jugorsk	city	in
Yugorsk	yugorsk	Jugorsk	city	in
Yuki	yuki	Yuki	city	in
Yüksekova	yuksekova	Yüksekova	city	in
Yuktae-dong|,s	yuktae-dong	Yuktae-dong	city	alone
Yukuhashi	yukuhashi	Yukuhashi	city	in
Yulin|,s	yulin	Yulin	city	alone
Yulinshi	yulinshi	Yulinshi	city	in
Yuma	yuma	Yuma	city	in
Yumbo	yumbo	Yumbo	city	in
Yuncheng|,s	yuncheng	Yuncheng	city	alone
Yunfu|,s	yunfu	Yunfu	city	alone
Yunjin	yunjin	Yunjin	city	in
Yunlin|,s	yunlin	Yunlin	region	alone
Yunlong|,s	yunlong	Yunlong	city	alone
Yunmeng Chengguanzhen|,s	yunmeng-chengguanzhen	Yunmeng Chengguanzhen	city	alone
Yün-meng-hsien|,s	yunmeng-chengguanzhen	Yunmeng Chengguanzhen	city	alone
Yunnanyi	yunnanyi	Yunnanyi	city	in
Yunyang	yunyang	Yunyang	city	in
Jurga	yurga	Jurga	city	in
Yurga	yurga	Jurga	city	in
Yurimaguas	yurimaguas	Yurimaguas	city	in
Yuriria	yuriria	Yuriria	city	in
Yushu|,s	yushu	Yushu	city	alone
Yutan	yutan	Yutan	city	in
Yuxi	yuxi	Yuxi	city	in
Yuxia	yuxia	Yuxia	city	in
Yuyao|,s	yuyao	Yuyao	city	alone
Yuzawa	yuzawa	Yuzawa	city	in
Juschne	yuzhne	Juschne	city	in
Yuzhne	yuzhne	Juschne	city	in
Juschno-Sachalinsk|,s	yuzhno-sakhalinsk	Juschno-Sachalinsk	city	alone
Yujno-Saxalinsk|,s	yuzhno-sakhalinsk	Juschno-Sachalinsk	city	alone
Yuzhno-Sakhalinsk|,s	yuzhno-sakhalinsk	Juschno-Sachalinsk	city	alone
Juschnoukrajinsk	yuzhnoukrainsk	Juschnoukrajinsk	city	in
Yuzhnoukrainsk	yuzhnoukrainsk	Juschnoukrajinsk	city	in
Juschnouralsk	yuzhnoural-sk	Juschnouralsk	city	in
Yuzhnoural'sk	yuzhnoural-sk	Juschnouralsk	city	in
Yvelines	yvelines	Yvelines	region	alone
Yverdon-les-Bains	yverdon-les-bains	Yverdon-les-Bains	city	alone
Yylanly	yylanly	Yylanly	city	in
Zaandam	zaandam	Zaandam	city	in
Zaanstad|,s	zaanstad	Zaanstad	city	alone
Transbaikalien|,s	zabaykalsky	Transbaikalien	region	alone
Zabid	zabid	Zabid	city	in
Žabljak|,s	zabljak	Žabljak	region	alone
Zabol|,s	zabol	Zabol	city	alone
Zabrze|,s	zabrze	Zabrze	city	alone
Zabžas	zabrze	Zabrze	city	alone
Zabul	zabul	Zabul	region	in
Zacapa	zacapa	Zacapa	city	in
Zacapú	zacapu	Zacapú	city	in
Zacatecas	zacatecas-city	Zacatecas	city	alone
Zacatecas City|,s	zacatecas-city	Zacatecas	city	alone
Zacatecoluca	zacatecoluca	Zacatecoluca	city	in
Zacatelco	zacatelco	Zacatelco	city	in
Zacatlán	zacatlan	Zacatlán	city	in
Zachary	zachary	Zachary	city	no
Sagan	zagan	Sagan	city	in
Żagań	zagan	Sagan	city	in
Žaganis	zagan	Sagan	city	in
Zagazig|,s	zagazig	Zagazig	city	alone
Zaghouan|,s	zaghouan	Zaghouan	region	alone
Zaghwan|,s	zaghwan	Zaghwan	region	alone
Zagora	zagora	Zagora	city	in
Gespannschaft Zagreb|,s	zagrebacka	Gespannschaft Zagreb	region	alone
Zahedan|,s	zahedan	Zahedan	city	alone
Zahirabad	zahirabad	Zahirabad	city	in
Zahle	zahle	Zahlé	city	in
Zahlé	zahle	Zahlé	city	in
Zaida	zaida	Zaida	city	in
Zaidpur	zaidpur	Zaidpur	city	in
Sainsk	zainsk	Sainsk	city	in
Zainsk	zainsk	Sainsk	city	in
Zəy	zainsk	Sainsk	city	no
Zaïo	zaio	Zaïo	city	in
Zaiciar	zajecar	Zaječar	city	in
Zaječar	zajecar	Zaječar	city	in
Zakho	zakho	Zaxo	city	in
Zakhu	zakho	Zaxo	city	in
Zaxo	zakho	Zaxo	city	in
Zakopane	zakopane	Zakopane	city	in
Zakopanė	zakopane	Zakopane	city	in
Zala	zala	Zala	region	in
Zalaegerszeg	zalaegerszeg	Zalaegerszeg	city	in
Zalău	zalau	Zalău	city	in
Zalingei	zalingei	Zalingei	city	in
Zaltbommel	zaltbommel	Zaltbommel	city	in
Zama	zama	Zama	city	in
Zamania	zamania	Zamania	city	in
Zambales	zambales	Zambales	region	alone
Zambézia|,s	zambezia	Zambézia	region	alone
Zamboanga City|,s	zamboanga-city	Zamboanga City	city	alone
Zamboanga del Norte|,s	zamboanga-del-norte	Zamboanga del Norte	region	alone
Zamboanga del Sur|,s	zamboanga-del-sur	Zamboanga del Sur	region	alone
Zamboanga Peninsula|,s	zamboanga-peninsula	Zamboanga Peninsula	region	alone
Zamboanga Sibugay|,s	zamboanga-sibugay	Zamboanga Sibugay	region	alone
Zamfara|,s	zamfara	Zamfara	region	alone
Zamora	zamora	Zamora	city	no
Zamora-Chinchipe|,s	zamora-chinchipe	Zamora-Chinchipe	region	alone
Zamostė	zamosc	Zamość	city	in
Zamość	zamosc	Zamość	city	in
Zanesville	zanesville	Zanesville	city	in
Zanjan|,s	zanjan	Zanjan	city	alone
Zanzan|,s	zanzan	Zanzan	region	alone
Zanzibar Central|,s	zanzibar-central	Zanzibar Central	region	alone
Zanzibar North|,s	zanzibar-north	Zanzibar North	region	alone
Zanzibar Urban|,s	zanzibar-urban	Zanzibar Urban	region	alone
Zaoyang|,s	zaoyang	Zaoyang	city	alone
Zaozhuang|,s	zaozhuang	Zaozhuang	city	alone
Zapala	zapala	Zapala	city	in
Zapopan|,s	zapopan	Zapopan	city	alone
Saporischja	zaporozhye	Saporischja	city	in
Zaporozhye	zaporozhye	Saporischja	city	in
Zapotlanejo	zapotlanejo	Zapotlanejo	city	in
Zarand	zarand	Zarand	city	in
Sarandsch	zaranj	Sarandsch	city	in
Zaranj	zaranj	Sarandsch	city	in
Zárate	zarate	Zárate	city	no
Zaraza	zaraza	Zaraza	city	in
Saretschny	zarechnyy	Saretschny	city	in
Zarechnyy	zarechnyy	Saretschny	city	in
Sarinsk	zarinsk	Sarinsk	city	in
Zarinsk	zarinsk	Sarinsk	city	in
Żary	zary	Żary	city	in
Žarai	zary	Żary	city	in
Zarzal	zarzal	Zarzal	city	in
Zarzis	zarzis	Zarzis	city	in
Zaventem	zaventem	Zaventem	city	in
Dsawchan-Aimag|,s	zavkhan	Dsawchan-Aimag	region	alone
Sawodoukowsk	zavodoukovsk	Sawodoukowsk	city	in
Zavodoukovsk	zavodoukovsk	Sawodoukowsk	city	in
Sawolschje	zavolzh-ye	Sawolschje	city	in
Zavolzh'ye	zavolzh-ye	Sawolschje	city	in
Zavercis	zawiercie	Zawiercie	city	in
Zawiercie	zawiercie	Zawiercie	city	in
Zawiya|,s	zawiya	Zawiya	city	alone
Madinat Zayid|,s	zayed-city	Madinat Zayid	city	alone
Zayed City|,s	zayed-city	Madinat Zayid	city	alone
Žďár nad Sázavou|,s	zdar-nad-sazavou	Žďár nad Sázavou	region	alone
Zdunska Volia|,s	zdunska-wola	Zduńska Wola	city	alone
Zduńska Wola|,s	zdunska-wola	Zduńska Wola	city	alone
Sjælland|,s	zealand	Seeland	region	alone
Zeeland|,s	zeeland	Zeeland	region	alone
Zeerust	zeerust	Zeerust	city	in
Zefta	zefta	Zefta	city	in
Seist	zeist	Zeist	city	in
Zeist	zeist	Zeist	city	in
Selenodolsk	zelenodolsk	Selenodolsk	city	in
Zelenodolsk	zelenodolsk	Selenodolsk	city	in
Selenogorsk	zelenogorsk	Selenogorsk	city	in
Zelenogorsk	zelenogorsk	Selenogorsk	city	in
Selenograd|,s	zelenograd	Selenograd	city	alone
Zelenograd|,s	zelenograd	Selenograd	city	alone
Selenokumsk	zelenokumsk	Selenokumsk	city	in
Zelenokumsk	zelenokumsk	Selenokumsk	city	in
Zelino	zelino	Zelino	city	in
Zhelinë	zelino	Zelino	city	in
Zemun|,s	zemun	Zemun	city	alone
Zimony|,s	zemun	Zemun	city	alone
Sernograd	zernograd	Sernograd	city	in
Zernograd	zernograd	Sernograd	city	in
Zernoqrad	zernograd	Sernograd	city	in
Zestaponi	zestaponi	Zestaponi	city	in
Zevenaar	zevenaar	Zevenaar	city	in
Seja	zeya	Seja	city	in
Zeya	zeya	Seja	city	in
Zeytinburnu|,s	zeytinburnu	Zeytinburnu	city	alone
Zgežas	zgierz	Zgierz	city	in
Zgierz	zgierz	Zgierz	city	no
Zgorzelec	zgorzelec	Zgorzelec	city	in
Zgoželecas	zgorzelec	Zgorzelec	city	in
Zhakou	zhakou	Zhakou	city	in
Zhalantun|,s	zhalantun	Zhalantun	city	alone
Schambylskaja oblast|,s	zhambyl	Schambylskaja oblast	region	alone
Zhancheng	zhancheng	Zhancheng	city	in
Schangaösen|,s	zhangaozen	Schangaösen	city	alone
Zhangaözen|,s	zhangaozen	Schangaösen	city	alone
Schanatas	zhangatas	Schanatas	city	in
Zhangatas	zhangatas	Schanatas	city	in
Lung-ch’uan	zhangfeng	Zhangfeng	city	alone
Zhangfeng	zhangfeng	Zhangfeng	city	in
Zhangji	zhangji	Zhangji	city	in
Zhangjiachuan	zhangjiachuan	Zhangjiachuan	city	in
Zhangjiagang|,s	zhangjiagang	Zhangjiagang	city	alone
Zhangjiajie|,s	zhangjiajie	Zhangjiajie	city	alone
Zhangjiakou|,s	zhangjiakou	Zhangjiakou	city	alone
Zhangye|,s	zhangye	Zhangye	city	alone
Zhangzhai	zhangzhai	Zhangzhai	city	in
Jyangju shehiri|,s	zhangzhou	Zhangzhou	city	alone
Zhangzhou|,s	zhangzhou	Zhangzhou	city	alone
Zhangzhuang	zhangzhuang	Zhangzhuang	city	in
Zhanjiang|,s	zhanjiang	Zhanjiang	city	alone
Zhaobaoshan	zhaobaoshan	Zhaobaoshan	city	in
Zhaodong|,s	zhaodong	Zhaodong	city	alone
Zhaodun	zhaodun	Zhaodun	city	in
Zhaogezhuang	zhaogezhuang	Zhaogezhuang	city	in
Zhaoqing|,s	zhaoqing	Zhaoqing	city	alone
Zhaotong|,s	zhaotong	Zhaotong	city	alone
Zhaoyuan|,s	zhaoyuan	Zhaoyuan	city	alone
Zhaozhou	zhaozhou	Zhaozhou	city	in
Zhaozhuang	zhaozhuang	Zhaozhuang	city	in
Scharkent	zharkent	Scharkent	city	in
Zharkent	zharkent	Scharkent	city	in
Zhefang	zhefang	Zhefang	city	in
Schelesnodoroschny|,s	zheleznodorozhnyy	Schelesnodoroschny	city	alone
Zheleznodorozhnyy|,s	zheleznodorozhnyy	Schelesnodoroschny	city	alone
Schelesnogorsk	zheleznogorsk	Schelesnogorsk	city	in
Zheleznogorsk	zheleznogorsk	Schelesnogorsk	city	in
Schelesnogorsk-Ilimski|,s	zheleznogorsk-ilimskiy	Schelesnogorsk-Ilimski	city	alone
Zheleznogorsk-Ilimskiy|,s	zheleznogorsk-ilimskiy	Schelesnogorsk-Ilimski	city	alone
Zhelou	zhelou	Zhelou	city	in
Zhemgang|,s	zhemgang	Zhemgang	region	alone
Zhengding|,s	zhengding	Zhengding	city	alone
Zhengji	zhengji	Zhengji	city	in
Zhengjiatun	zhengjiatun	Zhengjiatun	city	in
Zhenjiang|,s	zhenjiang	Zhenjiang	city	alone
Ch’a-kan-shao	zhenlai	Zhenlai	city	alone
Zhenlai	zhenlai	Zhenlai	city	in
Zhenping Chengguanzhen|,s	zhenping-chengguanzhen	Zhenping Chengguanzhen	city	alone
Zhenzhou|,s	zhenzhou	Zhenzhou	city	alone
Zheshan	zheshan	Zheshan	city	in
Schitikara	zhetikara	Schitikara	city	in
Zhetikara	zhetikara	Schitikara	city	in
Zhetiqara	zhetikara	Schitikara	city	in
Schesqasghan|,s	zhezqazghan	Schesqasghan	city	alone
Zhezqazghan|,s	zhezqazghan	Schesqasghan	city	alone
Zhicheng|,s	zhicheng	Zhicheng	city	alone
Zhigou	zhigou	Zhigou	city	in
Schigulewsk	zhigulevsk	Schigulewsk	city	in
Zhigulevsk	zhigulevsk	Schigulewsk	city	in
Zhijiang	zhijiang	Zhijiang	city	in
Schlobin	zhlobin	Schlobin	city	in
Zhlobin	zhlobin	Schlobin	city	in
Schmerynka	zhmerynka	Schmerynka	city	in
Zhmerynka	zhmerynka	Schmerynka	city	in
Zhob	zhob	Zhob	city	in
Schodsina	zhodzina	Schodsina	city	in
Zhodzina	zhodzina	Schodsina	city	in
Zhonghe	zhonghe	Zhonghe	city	in
Jongshen shehiri|,s	zhongshan	Zhongshan	city	alone
Zhongshan|,s	zhongshan	Zhongshan	city	alone
Zhongshu	zhongshu	Zhongshu	city	in
Zhongxiang|,s	zhongxiang	Zhongxiang	city	alone
Chiu-hua-p’ing	zhongxin	Zhongxin	city	alone
Zhongxin	zhongxin	Zhongxin	city	in
Zhongxing	zhongxing	Zhongxing	city	in
Zhongxing New Village|,s	zhongxing-new-village	Zhongxing New Village	city	alone
Zhoucheng	zhoucheng	Zhoucheng	city	in
Zhoucun|,s	zhoucun	Zhoucun	city	alone
Juko shehiri|,s	zhoukou	Zhoukou	city	alone
Zhoukou|,s	zhoukou	Zhoukou	city	alone
Zhoushan|,s	zhoushan	Zhoushan	city	alone
Schowti Wody|,s	zhovti-vody	Schowti Wody	city	alone
Zhovti Vody|,s	zhovti-vody	Schowti Wody	city	alone
Zhuanghe	zhuanghe	Zhuanghe	city	in
Zhuangyuan	zhuangyuan	Zhuangyuan	city	in
Zhucheng|,s	zhucheng	Zhucheng	city	alone
Zhuji|,s	zhuji	Zhuji	city	alone
Zhujiajiao	zhujiajiao	Zhujiajiao	city	in
Schukowski	zhukovskiy	Schukowski	city	in
Zhukovskiy	zhukovskiy	Schukowski	city	in
Zhumadian|,s	zhumadian	Zhumadian	city	alone
Zhutang	zhutang	Zhutang	city	in
Zhuyi	zhuyi	Zhuyi	city	in
Zhuzhai	zhuzhai	Zhuzhai	city	in
Zhuzhou|,s	zhuzhou	Zhuzhou	city	alone
Lang-ch’iung	zibihu	Zibihu	city	alone
Zibihu	zibihu	Zibihu	city	in
Zibo|,s	zibo	Zibo	city	alone
Zeliona Gura|,s	zielona-gora	Zielona Góra	city	alone
Zelonô Góra|,s	zielona-gora	Zielona Góra	city	alone
Zielona Góra|,s	zielona-gora	Zielona Góra	city	alone
Zigong|,s	zigong	Zigong	city	alone
Ziguinchor|,s	ziguinchor	Ziguinchor	city	alone
Zihuatanejo	zihuatanejo	Zihuatanejo	city	in
Zile	zile	Zile	city	in
Sillein	zilina	Sillein	city	in
Žilina	zilina	Sillein	city	in
Žilinský kraj|,s	zilinsky-kraj	Žilinský kraj	region	alone
Žilinský|,s	zilinsky-kraj	Žilinský kraj	region	alone
Sima	zima	Sima	city	in
Zima	zima	Sima	city	in
Zinacantepec	zinacantepec	Zinacantepec	city	in
As-Sintan|,s	zintan	As-Sintan	city	alone
Zintan	zintan	As-Sintan	city	in
Zion	zion	Zion	city	no
Zionsville	zionsville	Zionsville	city	in
Zipaquirá	zipaquira	Zipaquirá	city	in
Zira	zira	Zira	city	in
Zirndorf|,s	zirndorf	Zirndorf	city	alone
Ziro	ziro	Ziro	region	in
Ziway	ziway	Ziway	city	in
Ziyang|,s	ziyang	Ziyang	city	alone
Ziyang Chengguanzhen|,s	ziyang-chengguanzhen	Ziyang Chengguanzhen	city	alone
Zizhuang	zizhuang	Zizhuang	city	in
Zlatibor|,s	zlatibor	Zlatibor	region	alone
Slatoust|,s	zlatoust	Slatoust	city	alone
Zlatoust|,s	zlatoust	Slatoust	city	alone
Zlín	zlin	Zlín	city	in
Zlínský kraj|,s	zlinsky	Zlínský kraj	region	alone
Zliten|,s	zliten	Zliten	city	alone
Snamensk	znamensk	Snamensk	city	in
Znamensk	znamensk	Snamensk	city	in
Znaim	znojmo	Znaim	city	in
Znojmo	znojmo	Znaim	city	in
Zoetermeer|,s	zoetermeer	Zoetermeer	city	alone
Zografos	zografos	Zografos	city	in
Żoliborz	zoliborz	Żoliborz	city	in
Solotonoscha	zolotonosha	Solotonoscha	city	in
Zolotonosha	zolotonosha	Solotonoscha	city	in
Zomba	zomba	Zomba	city	in
Zomin Shaharchasi|,s	zomin-shaharchasi	Zomin Shaharchasi	city	alone
Zondoma|,s	zondoma	Zondoma	region	alone
Zonguldak|,s	zonguldak	Zonguldak	city	alone
Zorlanae	zorlanae	Zorlanae	city	in
Sohrau	zory	Sohrau	city	in
Żory	zory	Sohrau	city	in
Žoros	zory	Sohrau	city	in
Zou	zou	Zou	region	in
Zoucheng|,s	zoucheng	Zoucheng	city	alone
Zouérat	zouerat	Zouérat	city	in
Zoundwéogo|,s	zoundweogo	Zoundwéogo	region	alone
Zouzhuang	zouzhuang	Zouzhuang	city	in
Becicherecul Mare|,s	zrenjanin	Zrenjanin	city	alone
Nagybecskerek	zrenjanin	Zrenjanin	city	in
Zrenjanin	zrenjanin	Zrenjanin	city	in
Zuénoula	zuenoula	Zuénoula	city	in
Zuitai	zuitai	Zuitai	city	in
Zulia	zulia	Zulia	region	in
Zulpich	zulpich	Zülpich	city	in
Zülpich	zulpich	Zülpich	city	in
Zumpango de Ocampo|,s	zumpango-de-ocampo	Zumpango de Ocampo	city	alone
Zunheboto	zunheboto	Zunheboto	city	in
Zunyi|,s	zunyi	Zunyi	city	alone
Zushi	zushi	Zushi	city	in
Zutphen	zutphen	Zutphen	city	in
Zuwarah	zuwarah	Zuwarah	city	in
Zvishavane	zvishavane	Zvishavane	city	in
Altsohl	zvolen	Altsohl	city	in
Zvolen	zvolen	Altsohl	city	in
Zwedru	zwedru	Zwedru	city	in
Zweibrücken|,s	zweibrucken	Zweibrücken	city	alone
Zwijndrecht	zwijndrecht	Zwijndrecht	city	in
Swol	zwolle	Zwolle	city	in
Zwolle|,s	zwolle	Zwolle	city	alone
Żyrardów	zyrardow	Żyrardów	city	in
Žyrarduvas	zyrardow	Żyrardów	city	in
Syrjanowsk	zyryanovsk	Syrjanowsk	city	in
Zyryanovsk	zyryanovsk	Syrjanowsk	city	in
Żywiec	zywiec	Żywiec	city	in
Žyvecas	zywiec	Żywiec	city	in
