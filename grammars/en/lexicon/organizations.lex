#: form	ref	norm	kind
# Organizations: international bodies, authorities, parties, companies, media, clubs.
# `ref` is the same slug in every language; `norm` is the name in this one.
United Nations	united-nations	United Nations	body
=UN	united-nations	United Nations	body
U.N.	united-nations	United Nations	body
=UNO	united-nations	United Nations	body
UN Security Council	un-security-council	UN Security Council	body
United Nations Security Council	un-security-council	UN Security Council	body
U.N. Security Council	un-security-council	UN Security Council	body
Security Council	un-security-council	UN Security Council	body
UN General Assembly	un-general-assembly	UN General Assembly	body
United Nations General Assembly	un-general-assembly	UN General Assembly	body
U.N. General Assembly	un-general-assembly	UN General Assembly	body
=UNICEF	unicef	UNICEF	body
United Nations Children's Fund	unicef	UNICEF	body
=UNESCO	unesco	UNESCO	body
Unesco	unesco	UNESCO	body
=UNHCR	unhcr	UNHCR	body
UN refugee agency	unhcr	UNHCR	body
United Nations High Commissioner for Refugees	unhcr	UNHCR	body
=UNRWA	unrwa	UNRWA	body
=UNDP	undp	UNDP	body
United Nations Development Programme	undp	UNDP	body
=UNEP	unep	UNEP	body
United Nations Environment Programme	unep	UNEP	body
=UNCTAD	unctad	UNCTAD	body
=UNAIDS	unaids	UNAIDS	body
=UNIFIL	unifil	UNIFIL	body
=UNOMIG	unomig	UNOMIG	body
=UNMIK	unmik	UNMIK	body
=KFOR	kfor	KFOR	body
=ISAF	isaf	ISAF	body
=SFOR	sfor	SFOR	body
World Health Organization	world-health-organization	World Health Organization	body
World Health Organisation	world-health-organization	World Health Organization	body
=WHO	world-health-organization	World Health Organization	body
World Food Programme	world-food-programme	World Food Programme	body
World Food Program	world-food-programme	World Food Programme	body
=WFP	world-food-programme	World Food Programme	body
=FAO	fao	FAO	body
Food and Agriculture Organization	fao	FAO	body
International Labour Organization	international-labour-organization	International Labour Organization	body
International Labor Organization	international-labour-organization	International Labour Organization	body
=ILO	international-labour-organization	International Labour Organization	body
International Monetary Fund	international-monetary-fund	International Monetary Fund	body
=IMF	international-monetary-fund	International Monetary Fund	body
World Bank	world-bank	World Bank	body
World Trade Organization	world-trade-organization	World Trade Organization	body
World Trade Organisation	world-trade-organization	World Trade Organization	body
=WTO	world-trade-organization	World Trade Organization	body
International Atomic Energy Agency	international-atomic-energy-agency	International Atomic Energy Agency	body
=IAEA	international-atomic-energy-agency	International Atomic Energy Agency	body
International Court of Justice	international-court-of-justice	International Court of Justice	body
=ICJ	international-court-of-justice	International Court of Justice	body
International Criminal Court	international-criminal-court	International Criminal Court	body
=ICC	international-criminal-court	International Criminal Court	body
International Tribunal for the Law of the Sea	international-tribunal-for-the-law-of-the-sea	International Tribunal for the Law of the Sea	body
International Criminal Tribunal for the former Yugoslavia	international-criminal-tribunal-for-the-former-yugoslavia	International Criminal Tribunal for the former Yugoslavia	body
=ICTY	international-criminal-tribunal-for-the-former-yugoslavia	International Criminal Tribunal for the former Yugoslavia	body
Intergovernmental Panel on Climate Change	intergovernmental-panel-on-climate-change	Intergovernmental Panel on Climate Change	body
=IPCC	intergovernmental-panel-on-climate-change	Intergovernmental Panel on Climate Change	body
Universal Postal Union	universal-postal-union	Universal Postal Union	body
UN Human Rights Council	un-human-rights-council	UN Human Rights Council	body
International Organization for Migration	international-organization-for-migration	International Organization for Migration	body
=IOM	international-organization-for-migration	International Organization for Migration	body
International Energy Agency	international-energy-agency	International Energy Agency	body
=IEA	international-energy-agency	International Energy Agency	body
Interpol	interpol	Interpol	body
Europol	europol	Europol	body
Frontex	frontex	Frontex	body
Eurojust	eurojust	Eurojust	body
Eurostat	eurostat	Eurostat	body
Eurocorps	eurocorps	Eurocorps	body
=OECD	oecd	OECD	body
Organisation for Economic Co-operation and Development	oecd	OECD	body
Organization for Economic Cooperation and Development	oecd	OECD	body
=OPEC	opec	OPEC	body
Organization of the Petroleum Exporting Countries	opec	OPEC	body
=OSCE	osce	OSCE	body
Organization for Security and Co-operation in Europe	osce	OSCE	body
Organization for Security and Cooperation in Europe	osce	OSCE	body
Organisation for Security and Co-operation in Europe	osce	OSCE	body
=CSCE	csce	CSCE	body
Conference on Security and Cooperation in Europe	csce	CSCE	body
Council of Europe	council-of-europe	Council of Europe	body
=NATO	nato	NATO	body
Nato	nato	NATO	body
North Atlantic Treaty Organization	nato	NATO	body
NATO-Russia Council	nato-russia-council	NATO-Russia Council	body
European Union	eu	European Union	body
=EU	eu	European Union	body
E.U.	eu	European Union	body
European Community	european-community	European Community	body
European Economic Community	european-economic-community	European Economic Community	body
=EEC	european-economic-community	European Economic Community	body
European Commission	european-commission	European Commission	body
EU Commission	european-commission	European Commission	body
European Parliament	european-parliament	European Parliament	body
EU Parliament	european-parliament	European Parliament	body
European Council	european-council	European Council	body
Council of the European Union	council-of-the-eu	Council of the European Union	body
European Court of Justice	european-court-of-justice	European Court of Justice	body
=ECJ	european-court-of-justice	European Court of Justice	body
European Court of Human Rights	european-court-of-human-rights	European Court of Human Rights	body
=ECHR	european-court-of-human-rights	European Court of Human Rights	body
European Central Bank	european-central-bank	European Central Bank	body
=ECB	european-central-bank	European Central Bank	body
European Investment Bank	european-investment-bank	European Investment Bank	body
=EIB	european-investment-bank	European Investment Bank	body
European Court of Auditors	european-court-of-auditors	European Court of Auditors	body
European Free Trade Association	european-free-trade-association	European Free Trade Association	body
=EFTA	european-free-trade-association	European Free Trade Association	body
Eurogroup	eurogroup	Eurogroup	body
European Medicines Agency	european-medicines-agency	European Medicines Agency	body
=EMA	european-medicines-agency	European Medicines Agency	body
European Space Agency	european-space-agency	European Space Agency	body
=ESA	european-space-agency	European Space Agency	body
European External Action Service	european-external-action-service	European External Action Service	body
Committee of the Regions	committee-of-the-regions	Committee of the Regions	body
European People's Party	european-people-s-party	European People's Party	body
=EPP	european-people-s-party	European People's Party	body
Shanghai Cooperation Organisation	shanghai-cooperation-organisation	Shanghai Cooperation Organisation	body
Shanghai Cooperation Organization	shanghai-cooperation-organisation	Shanghai Cooperation Organisation	body
Commonwealth of Independent States	commonwealth-of-independent-states	Commonwealth of Independent States	body
=CIS	commonwealth-of-independent-states	Commonwealth of Independent States	body
Commonwealth of Nations	commonwealth-of-nations	Commonwealth of Nations	body
Collective Security Treaty Organization	collective-security-treaty-organization	Collective Security Treaty Organization	body
=CSTO	collective-security-treaty-organization	Collective Security Treaty Organization	body
Eurasian Economic Union	eurasian-economic-union	Eurasian Economic Union	body
Arab League	arab-league	Arab League	body
League of Arab States	arab-league	Arab League	body
African Union	african-union	African Union	body
=AU	african-union	African Union	body
=ECOWAS	ecowas	ECOWAS	body
Economic Community of West African States	ecowas	ECOWAS	body
Gulf Cooperation Council	gulf-cooperation-council	Gulf Cooperation Council	body
=GCC	gulf-cooperation-council	Gulf Cooperation Council	body
=ASEAN	asean	ASEAN	body
Association of Southeast Asian Nations	asean	ASEAN	body
=APEC	apec	APEC	body
Asia-Pacific Economic Cooperation	apec	APEC	body
Mercosur	mercosur	Mercosur	body
Organization of American States	organization-of-american-states	Organization of American States	body
=OAS	organization-of-american-states	Organization of American States	body
=NAFTA	nafta	NAFTA	body
League of Nations	league-of-nations	League of Nations	body
Warsaw Pact	warsaw-pact	Warsaw Pact	body
G7	g7	G7	body
G-7	g7	G7	body
G8	g8	G8	body
G-8	g8	G8	body
G20	g20	G20	body
G-20	g20	G20	body
=BRICS	brics	BRICS	body
Organisation of Islamic Cooperation	organisation-of-islamic-cooperation	Organisation of Islamic Cooperation	body
Organization of Islamic Cooperation	organisation-of-islamic-cooperation	Organisation of Islamic Cooperation	body
International Committee of the Red Cross	international-committee-of-the-red-cross	International Committee of the Red Cross	body
=ICRC	international-committee-of-the-red-cross	International Committee of the Red Cross	body
Red Cross	red-cross	Red Cross	body
German Red Cross	german-red-cross	German Red Cross	body
Red Crescent	red-crescent	Red Crescent	body
International Olympic Committee	international-olympic-committee	International Olympic Committee	body
=IOC	international-olympic-committee	International Olympic Committee	body
=FIFA	fifa	FIFA	body
=UEFA	uefa	UEFA	body
World Anti-Doping Agency	world-anti-doping-agency	World Anti-Doping Agency	body
=WADA	world-anti-doping-agency	World Anti-Doping Agency	body
Asian Development Bank	asian-development-bank	Asian Development Bank	body
African Development Bank	african-development-bank	African Development Bank	body
European Bank for Reconstruction and Development	european-bank-for-reconstruction-and-development	European Bank for Reconstruction and Development	body
=EBRD	european-bank-for-reconstruction-and-development	European Bank for Reconstruction and Development	body
Bank for International Settlements	bank-for-international-settlements	Bank for International Settlements	body
European Monetary Institute	european-monetary-institute	European Monetary Institute	body
Benelux	benelux	Benelux	body
Visegrád Group	visegrad-group	Visegrád Group	body
Visegrad Group	visegrad-group	Visegrád Group	body
Nordic Council	nordic-council	Nordic Council	body
Venice Commission	venice-commission	Venice Commission	body
=IGAD	igad	IGAD	body
=SAARC	saarc	SAARC	body
Paris Club	paris-club	Paris Club	body
World Council of Churches	world-council-of-churches	World Council of Churches	body
World Economic Forum	world-economic-forum	World Economic Forum	body
=WEF	world-economic-forum	World Economic Forum	body
Parliamentary Assembly of the Council of Europe	parliamentary-assembly-of-the-council-of-europe	Parliamentary Assembly of the Council of Europe	body
=PACE	parliamentary-assembly-of-the-council-of-europe	Parliamentary Assembly of the Council of Europe	body
Minsk Group	minsk-group	Minsk Group	body
Middle East Quartet	middle-east-quartet	Middle East Quartet	body
=CIA	cia	CIA	agency
Central Intelligence Agency	cia	CIA	agency
=FBI	fbi	FBI	agency
Federal Bureau of Investigation	fbi	FBI	agency
=NSA	nsa	NSA	agency
National Security Agency	nsa	NSA	agency
=NASA	nasa	NASA	agency
=DEA	dea	DEA	agency
Drug Enforcement Administration	dea	DEA	agency
=FDA	fda	FDA	agency
Food and Drug Administration	fda	FDA	agency
=EPA	epa	EPA	agency
Environmental Protection Agency	epa	EPA	agency
=FEMA	fema	FEMA	agency
=FCC	fcc	FCC	agency
Federal Communications Commission	fcc	FCC	agency
=FTC	ftc	FTC	agency
Federal Trade Commission	ftc	FTC	agency
=SEC	sec	SEC	agency
Securities and Exchange Commission	sec	SEC	agency
=FAA	faa	FAA	agency
Federal Aviation Administration	faa	FAA	agency
=NTSB	ntsb	NTSB	agency
National Transportation Safety Board	ntsb	NTSB	agency
=NOAA	noaa	NOAA	agency
=IRS	irs	IRS	agency
Internal Revenue Service	irs	IRS	agency
=CDC	cdc	CDC	agency
Centers for Disease Control and Prevention	cdc	CDC	agency
Centers for Disease Control	cdc	CDC	agency
=NIH	nih	NIH	agency
National Institutes of Health	nih	NIH	agency
=USAID	usaid	USAID	agency
=DARPA	darpa	DARPA	agency
=TSA	tsa	TSA	agency
Secret Service	secret-service	Secret Service	agency
Pentagon	pentagon	Pentagon	agency
Department of Defense	pentagon	Pentagon	agency
Defense Department	pentagon	Pentagon	agency
US Department of Defense	pentagon	Pentagon	agency
State Department	state-department	State Department	agency
US State Department	state-department	State Department	agency
U.S. State Department	state-department	State Department	agency
Department of State	state-department	State Department	agency
Justice Department	justice-department	Justice Department	agency
Department of Justice	justice-department	Justice Department	agency
US Justice Department	justice-department	Justice Department	agency
U.S. Justice Department	justice-department	Justice Department	agency
=DOJ	justice-department	Justice Department	agency
Treasury Department	treasury-department	Treasury Department	agency
US Treasury	treasury-department	Treasury Department	agency
U.S. Treasury	treasury-department	Treasury Department	agency
Department of Homeland Security	department-of-homeland-security	Department of Homeland Security	agency
Homeland Security	department-of-homeland-security	Department of Homeland Security	agency
=DHS	department-of-homeland-security	Department of Homeland Security	agency
Energy Department	energy-department	Energy Department	agency
Department of Energy	energy-department	Energy Department	agency
Department of Agriculture	department-of-agriculture	Department of Agriculture	agency
Agriculture Department	department-of-agriculture	Department of Agriculture	agency
=USDA	department-of-agriculture	Department of Agriculture	agency
Department of Education	department-of-education	Department of Education	agency
US Congress	us-congress	US Congress	agency
U.S. Congress	us-congress	US Congress	agency
Congress	us-congress	US Congress	agency
US Senate	us-senate	US Senate	agency
U.S. Senate	us-senate	US Senate	agency
Senate	us-senate	US Senate	agency
House of Representatives	house-of-representatives	House of Representatives	agency
US House of Representatives	house-of-representatives	House of Representatives	agency
US Supreme Court	us-supreme-court	US Supreme Court	agency
U.S. Supreme Court	us-supreme-court	US Supreme Court	agency
Supreme Court	us-supreme-court	US Supreme Court	agency
Federal Reserve	federal-reserve	Federal Reserve	agency
US Federal Reserve	federal-reserve	Federal Reserve	agency
Federal Reserve Board	federal-reserve	Federal Reserve	agency
US Army	us-army	US Army	agency
U.S. Army	us-army	US Army	agency
US Navy	us-navy	US Navy	agency
U.S. Navy	us-navy	US Navy	agency
US Air Force	us-air-force	US Air Force	agency
U.S. Air Force	us-air-force	US Air Force	agency
US Coast Guard	us-coast-guard	US Coast Guard	agency
U.S. Coast Guard	us-coast-guard	US Coast Guard	agency
Marine Corps	marine-corps	Marine Corps	agency
US Marine Corps	marine-corps	Marine Corps	agency
National Guard	national-guard	National Guard	agency
White House staff	white-house-staff	White House staff	agency
MI5	mi5	MI5	agency
MI6	mi6	MI6	agency
=GCHQ	gchq	GCHQ	agency
Scotland Yard	scotland-yard	Scotland Yard	agency
Metropolitan Police	scotland-yard	Scotland Yard	agency
=BND	bnd	BND	agency
Federal Intelligence Service	bnd	BND	agency
Federal Office for the Protection of the Constitution	federal-office-for-the-protection-of-the-constitution	Federal Office for the Protection of the Constitution	agency
Federal Criminal Police Office	federal-criminal-police-office	Federal Criminal Police Office	agency
=BKA	federal-criminal-police-office	Federal Criminal Police Office	agency
German Federal Police	german-federal-police	German Federal Police	agency
Bundeswehr	bundeswehr	Bundeswehr	agency
Bundestag	bundestag	Bundestag	agency
German Bundestag	bundestag	Bundestag	agency
Bundesrat	bundesrat	Bundesrat	agency
German government	german-federal-government	German government	agency
Federal Constitutional Court	federal-constitutional-court	Federal Constitutional Court	agency
Federal Court of Justice	federal-court-of-justice	Federal Court of Justice	agency
=BGH	federal-court-of-justice	Federal Court of Justice	agency
Federal Administrative Court	federal-administrative-court	Federal Administrative Court	agency
Federal Labour Court	federal-labour-court	Federal Labour Court	agency
Federal Social Court	federal-social-court	Federal Social Court	agency
Federal Fiscal Court	federal-fiscal-court	Federal Fiscal Court	agency
Bundesbank	bundesbank	Bundesbank	agency
Deutsche Bundesbank	bundesbank	Bundesbank	agency
German Chancellery	german-chancellery	German Chancellery	agency
German Foreign Office	german-foreign-office	German Foreign Office	agency
German Interior Ministry	german-interior-ministry	German Interior Ministry	agency
German Finance Ministry	german-finance-ministry	German Finance Ministry	agency
German Defence Ministry	german-defence-ministry	German Defence Ministry	agency
German Environment Ministry	german-environment-ministry	German Environment Ministry	agency
German Health Ministry	german-health-ministry	German Health Ministry	agency
German Justice Ministry	german-justice-ministry	German Justice Ministry	agency
German Transport Ministry	german-transport-ministry	German Transport Ministry	agency
German Economy Ministry	german-economy-ministry	German Economy Ministry	agency
Federal Employment Agency	federal-employment-agency	Federal Employment Agency	agency
Federal Cartel Office	federal-cartel-office	Federal Cartel Office	agency
Bundeskartellamt	federal-cartel-office	Federal Cartel Office	agency
Federal Network Agency	federal-network-agency	Federal Network Agency	agency
Federal Statistical Office	federal-statistical-office	Federal Statistical Office	agency
Destatis	federal-statistical-office	Federal Statistical Office	agency
Federal Environment Agency	federal-environment-agency	Federal Environment Agency	agency
Robert Koch Institute	robert-koch-institute	Robert Koch Institute	agency
Paul Ehrlich Institute	paul-ehrlich-institute	Paul Ehrlich Institute	agency
Federal Court of Audit	federal-court-of-audit	Federal Court of Audit	agency
Federal Prosecutor's Office	federal-prosecutor-s-office	Federal Prosecutor's Office	agency
BaFin	bafin	BaFin	agency
Treuhand	treuhand	Treuhand	agency
Stasi	stasi	Stasi	agency
Gestapo	gestapo	Gestapo	agency
Wehrmacht	wehrmacht	Wehrmacht	agency
Red Army	red-army	Red Army	agency
=THW	thw	THW	agency
German Weather Service	german-weather-service	German Weather Service	agency
Nationalrat	nationalrat	Nationalrat	agency
Nationalrat presidium	nationalrat-presidium	Nationalrat presidium	agency
=KGB	kgb	KGB	agency
=FSB	fsb	FSB	agency
Federal Security Service	fsb	FSB	agency
=GRU	gru	GRU	agency
Foreign Intelligence Service	foreign-intelligence-service	Foreign Intelligence Service	agency
State Duma	state-duma	State Duma	agency
Duma	state-duma	State Duma	agency
Federation Council	federation-council	Federation Council	agency
Central Bank of Russia	central-bank-of-russia	Central Bank of Russia	agency
Bank of Russia	central-bank-of-russia	Central Bank of Russia	agency
Roscosmos	roscosmos	Roscosmos	agency
Mossad	mossad	Mossad	agency
Shin Bet	shin-bet	Shin Bet	agency
Knesset	knesset	Knesset	agency
Verkhovna Rada	verkhovna-rada	Verkhovna Rada	agency
Sejm	sejm	Sejm	agency
Bank of England	bank-of-england	Bank of England	agency
Bank of Japan	bank-of-japan	Bank of Japan	agency
Swiss National Bank	swiss-national-bank	Swiss National Bank	agency
=SNB	swiss-national-bank	Swiss National Bank	agency
Austrian National Bank	austrian-national-bank	Austrian National Bank	agency
Bank of France	bank-of-france	Bank of France	agency
Bank of Italy	bank-of-italy	Bank of Italy	agency
House of Commons	house-of-commons	House of Commons	agency
House of Lords	house-of-lords	House of Lords	agency
Royal Air Force	royal-air-force	Royal Air Force	agency
=RAF	royal-air-force	Royal Air Force	agency
Royal Navy	royal-navy	Royal Navy	agency
=NHS	nhs	NHS	agency
National Health Service	nhs	NHS	agency
Home Office	home-office	Home Office	agency
Foreign Office	foreign-office	Foreign Office	agency
Prime Minister's Office	prime-minister-s-office	Prime Minister's Office	agency
Israel Defense Forces	israel-defense-forces	Israel Defense Forces	agency
=IDF	israel-defense-forces	Israel Defense Forces	agency
People's Liberation Army	people-s-liberation-army	People's Liberation Army	agency
Revolutionary Guards	revolutionary-guards	Revolutionary Guards	agency
Islamic Revolutionary Guard Corps	revolutionary-guards	Revolutionary Guards	agency
=IRGC	revolutionary-guards	Revolutionary Guards	agency
Guardian Council	guardian-council	Guardian Council	agency
Loya Jirga	loya-jirga	Loya Jirga	agency
Central Election Commission	central-election-commission	Central Election Commission	agency
Central Elections Commission	central-election-commission	Central Election Commission	agency
South Ossetia Central Elections Commission	central-election-commission	Central Election Commission	agency
=CERN	cern	CERN	agency
Max Planck Society	max-planck-society	Max Planck Society	agency
Fraunhofer Society	fraunhofer-society	Fraunhofer Society	agency
Helmholtz Association	helmholtz-association	Helmholtz Association	agency
German Research Foundation	german-research-foundation	German Research Foundation	agency
=DFG	german-research-foundation	German Research Foundation	agency
German Aerospace Center	german-aerospace-center	German Aerospace Center	agency
=DLR	german-aerospace-center	German Aerospace Center	agency
Goethe Institute	goethe-institute	Goethe Institute	agency
Goethe-Institut	goethe-institute	Goethe Institute	agency
British Council	british-council	British Council	agency
=CDU	cdu	CDU	party
Christian Democratic Union	cdu	CDU	party
=CSU	csu	CSU	party
Christian Social Union	csu	CSU	party
=SPD	spd	SPD	party
Social Democratic Party of Germany	spd	SPD	party
=FDP	fdp	FDP	party
Free Democratic Party	fdp	FDP	party
Greens	alliance-90	Greens	party
Green Party	alliance-90	Greens	party
Alliance 90	alliance-90	Greens	party
Left Party	left-party	Left Party	party
=PDS	left-party	Left Party	party
AfD	afd	AfD	party
Alternative for Germany	afd	AfD	party
=NPD	npd	NPD	party
National Democratic Party	npd	NPD	party
=DVU	dvu	DVU	party
Pirate Party	pirate-party	Pirate Party	party
=WASG	wasg	WASG	party
=NSDAP	nsdap	NSDAP	party
Nazi Party	nsdap	NSDAP	party
=SED	sed	SED	party
Socialist Unity Party	sed	SED	party
=KPD	kpd	KPD	party
Communist Party of Germany	kpd	KPD	party
=CPSU	cpsu	CPSU	party
Communist Party of the Soviet Union	cpsu	CPSU	party
=ÖVP	oevp	ÖVP	party
Austrian People's Party	oevp	ÖVP	party
=SPÖ	spoe	SPÖ	party
Social Democratic Party of Austria	spoe	SPÖ	party
=FPÖ	fpoe	FPÖ	party
Freedom Party of Austria	fpoe	FPÖ	party
Freedom Party	fpoe	FPÖ	party
=BZÖ	bzoe	BZÖ	party
=SVP	svp	SVP	party
Swiss People's Party	svp	SVP	party
=CVP	cvp	CVP	party
Republican Party	republican-party	Republican Party	party
=GOP	republican-party	Republican Party	party
Republicans	republican-party	Republican Party	party
Democratic Party	democratic-party	Democratic Party	party
Democrats	democratic-party	Democratic Party	party
Tea Party	tea-party	Tea Party	party
Labour Party	labour-party	Labour Party	party
Labour	labour-party	Labour Party	party
Conservative Party	conservative-party	Conservative Party	party
Tories	conservative-party	Conservative Party	party
Liberal Democrats	liberal-democrats	Liberal Democrats	party
=UKIP	ukip	UKIP	party
UK Independence Party	ukip	UKIP	party
Scottish National Party	scottish-national-party	Scottish National Party	party
=SNP	scottish-national-party	Scottish National Party	party
Sinn Féin	sinn-fein	Sinn Féin	party
Sinn Fein	sinn-fein	Sinn Féin	party
=DUP	dup	DUP	party
Democratic Unionist Party	dup	DUP	party
National Front	national-front	National Front	party
National Rally	national-front	National Front	party
Front National	national-front	National Front	party
=UMP	ump	UMP	party
Socialist Party (France)	socialist-party-france	Socialist Party (France)	party
Forza Italia	forza-italia	Forza Italia	party
Lega Nord	lega-nord	Lega Nord	party
Northern League	lega-nord	Lega Nord	party
Five Star Movement	five-star-movement	Five Star Movement	party
Democratic Party (Italy)	democratic-party-italy	Democratic Party (Italy)	party
People's Party (Spain)	people-s-party-spain	People's Party (Spain)	party
=PSOE	psoe	PSOE	party
Podemos	podemos	Podemos	party
Ciudadanos	ciudadanos	Ciudadanos	party
Syriza	syriza	Syriza	party
=SYRIZA	syriza	Syriza	party
New Democracy	new-democracy	New Democracy	party
=PASOK	pasok	PASOK	party
Golden Dawn	golden-dawn	Golden Dawn	party
=AKP	akp	AKP	party
Justice and Development Party	akp	AKP	party
=CHP	chp	CHP	party
Republican People's Party	chp	CHP	party
=HDP	hdp	HDP	party
=PKK	pkk	PKK	party
Kurdistan Workers' Party	pkk	PKK	party
=YPG	ypg	YPG	party
Fidesz	fidesz	Fidesz	party
Jobbik	jobbik	Jobbik	party
PiS	pis	PiS	party
Law and Justice	pis	PiS	party
Civic Platform	civic-platform	Civic Platform	party
United Russia	united-russia	United Russia	party
A Just Russia	a-just-russia	A Just Russia	party
Yabloko	yabloko	Yabloko	party
Party of Regions	party-of-regions	Party of Regions	party
United National Movement	united-national-movement	United National Movement	party
Georgian Dream	georgian-dream	Georgian Dream	party
Communist Party of China	communist-party-of-china	Communist Party of China	party
Chinese Communist Party	communist-party-of-china	Communist Party of China	party
Kuomintang	kuomintang	Kuomintang	party
Likud	likud	Likud	party
Kadima	kadima	Kadima	party
Shas	shas	Shas	party
Fatah	fatah	Fatah	party
Hamas	hamas	Hamas	party
Hezbollah	hezbollah	Hezbollah	party
Hizbollah	hezbollah	Hezbollah	party
Hizbullah	hezbollah	Hezbollah	party
=PLO	plo	PLO	party
Palestine Liberation Organization	plo	PLO	party
Palestinian Authority	palestinian-authority	Palestinian Authority	party
Islamic Jihad	islamic-jihad	Islamic Jihad	party
Muslim Brotherhood	muslim-brotherhood	Muslim Brotherhood	party
Baath Party	baath-party	Baath Party	party
Ba'ath Party	baath-party	Baath Party	party
Taliban	taliban	Taliban	party
Al-Qaeda	al-qaeda	Al-Qaeda	party
al-Qaida	al-qaeda	Al-Qaeda	party
Al Qaeda	al-qaeda	Al-Qaeda	party
al Qaida	al-qaeda	Al-Qaeda	party
Islamic State	islamic-state	Islamic State	party
=ISIS	islamic-state	Islamic State	party
=ISIL	islamic-state	Islamic State	party
al-Nusra Front	al-nusra-front	al-Nusra Front	party
Nusra Front	al-nusra-front	al-Nusra Front	party
Boko Haram	boko-haram	Boko Haram	party
al-Shabaab	al-shabaab	al-Shabaab	party
al-Shabab	al-shabaab	al-Shabaab	party
=IRA	ira	IRA	party
Irish Republican Army	ira	IRA	party
Red Army Faction	red-army-faction	Red Army Faction	party
=FARC	farc	FARC	party
Tamil Tigers	tamil-tigers	Tamil Tigers	party
=LTTE	tamil-tigers	Tamil Tigers	party
Kosovo Liberation Army	kosovo-liberation-army	Kosovo Liberation Army	party
=KLA	kosovo-liberation-army	Kosovo Liberation Army	party
African National Congress	african-national-congress	African National Congress	party
=ANC	african-national-congress	African National Congress	party
ZANU-PF	zanu-pf	ZANU-PF	party
Inkatha	inkatha	Inkatha	party
=SWAPO	swapo	SWAPO	party
Indian National Congress	indian-national-congress	Indian National Congress	party
Congress Party	indian-national-congress	Indian National Congress	party
=BJP	bjp	BJP	party
Bharatiya Janata Party	bjp	BJP	party
Muslim League	muslim-league	Muslim League	party
=LDP	ldp	LDP	party
Liberal Democratic Party	ldp	LDP	party
Khmer Rouge	khmer-rouge	Khmer Rouge	party
Viet Cong	viet-cong	Viet Cong	party
Vietcong	viet-cong	Viet Cong	party
Sandinistas	sandinistas	Sandinistas	party
Solidarity movement	solidarity-movement	Solidarity movement	party
Solidarność	solidarity-movement	Solidarity movement	party
Houthis	houthis	Houthis	party
Houthi rebels	houthis	Houthis	party
Ku Klux Klan	ku-klux-klan	Ku Klux Klan	party
Northern Alliance	northern-alliance	Northern Alliance	party
Mujahideen	mujahideen	Mujahideen	party
Hezb-e-Islami	hezb-e-islami	Hezb-e-Islami	party
Polisario Front	polisario-front	Polisario Front	party
Contras	contras	Contras	party
Pegida	pegida	Pegida	party
National Socialist Underground	national-socialist-underground	National Socialist Underground	party
=NSU	national-socialist-underground	National Socialist Underground	party
Attac	attac	Attac	party
Antifa	antifa	Antifa	party
Occupy Wall Street	occupy-wall-street	Occupy Wall Street	party
Black Lives Matter	black-lives-matter	Black Lives Matter	party
Volkswagen	volkswagen	Volkswagen	company
=VW	volkswagen	Volkswagen	company
=BMW	bmw	BMW	company
Daimler	daimler	Daimler	company
DaimlerChrysler	daimler	Daimler	company
Mercedes-Benz	mercedes-benz	Mercedes-Benz	company
Mercedes	mercedes-benz	Mercedes-Benz	company
Audi	audi	Audi	company
Porsche	porsche	Porsche	company
Opel	opel	Opel	company
Ford Motor Company	ford	Ford	company
Ford Motor	ford	Ford	company
General Motors	general-motors	General Motors	company
=GM	general-motors	General Motors	company
Chrysler	chrysler	Chrysler	company
Toyota	toyota	Toyota	company
Honda	honda	Honda	company
Nissan	nissan	Nissan	company
Mazda	mazda	Mazda	company
Mitsubishi	mitsubishi	Mitsubishi	company
Hyundai	hyundai	Hyundai	company
Renault	renault	Renault	company
Peugeot	peugeot	Peugeot	company
Citroën	citroen	Citroën	company
Citroen	citroen	Citroën	company
Ferrari	ferrari	Ferrari	company
Lamborghini	lamborghini	Lamborghini	company
Maserati	maserati	Maserati	company
Alfa Romeo	alfa-romeo	Alfa Romeo	company
Skoda	skoda	Skoda	company
Volvo	volvo	Volvo	company
Saab	saab	Saab	company
Scania	scania	Scania	company
Land Rover	land-rover	Land Rover	company
Rolls-Royce	rolls-royce	Rolls-Royce	company
Aston Martin	aston-martin	Aston Martin	company
Tesla Motors	tesla	Tesla	company
Harley-Davidson	harley-davidson	Harley-Davidson	company
Siemens	siemens	Siemens	company
Bosch	bosch	Bosch	company
=BASF	basf	BASF	company
Bayer	bayer	Bayer	company
Hoechst	hoechst	Hoechst	company
Henkel	henkel	Henkel	company
ThyssenKrupp	thyssenkrupp	ThyssenKrupp	company
Krupp	krupp	Krupp	company
Thyssen	thyssen	Thyssen	company
Salzgitter AG	salzgitter-ag	Salzgitter AG	company
=RWE	rwe	RWE	company
E.ON	e-on	E.ON	company
EnBW	enbw	EnBW	company
Vattenfall	vattenfall	Vattenfall	company
Allianz	allianz	Allianz	company
Munich Re	munich-re	Munich Re	company
Deutsche Bank	deutsche-bank	Deutsche Bank	company
Commerzbank	commerzbank	Commerzbank	company
Dresdner Bank	dresdner-bank	Dresdner Bank	company
HypoVereinsbank	hypovereinsbank	HypoVereinsbank	company
Postbank	postbank	Postbank	company
Hypo Real Estate	hypo-real-estate	Hypo Real Estate	company
KfW	kfw	KfW	company
WestLB	westlb	WestLB	company
BayernLB	bayernlb	BayernLB	company
=LBBW	lbbw	LBBW	company
Deutsche Börse	deutsche-boerse	Deutsche Börse	company
Deutsche Boerse	deutsche-boerse	Deutsche Börse	company
Deutsche Telekom	deutsche-telekom	Deutsche Telekom	company
T-Mobile	t-mobile	T-Mobile	company
Deutsche Post	deutsche-post	Deutsche Post	company
=DHL	dhl	DHL	company
Deutsche Bahn	deutsche-bahn	Deutsche Bahn	company
Lufthansa	lufthansa	Lufthansa	company
Air Berlin	air-berlin	Air Berlin	company
Eurowings	eurowings	Eurowings	company
Germanwings	germanwings	Germanwings	company
=TUI	tui	TUI	company
Fraport	fraport	Fraport	company
Karstadt	karstadt	Karstadt	company
Arcandor	arcandor	Arcandor	company
Otto Group	otto-group	Otto Group	company
Metro AG	metro-ag	Metro AG	company
Rewe	rewe	Rewe	company
Edeka	edeka	Edeka	company
Aldi	aldi	Aldi	company
Lidl	lidl	Lidl	company
Tengelmann	tengelmann	Tengelmann	company
Rossmann	rossmann	Rossmann	company
Schlecker	schlecker	Schlecker	company
Adidas	adidas	Adidas	company
Hugo Boss	hugo-boss	Hugo Boss	company
Beiersdorf	beiersdorf	Beiersdorf	company
Merck	merck	Merck	company
Fresenius	fresenius	Fresenius	company
Bertelsmann	bertelsmann	Bertelsmann	company
Axel Springer	axel-springer	Axel Springer	company
ProSiebenSat.1	prosiebensat-1	ProSiebenSat.1	company
Kirch Group	kirch-group	Kirch Group	company
=SAP	sap	SAP	company
Infineon	infineon	Infineon	company
Software AG	software-ag	Software AG	company
Wirecard	wirecard	Wirecard	company
Carl Zeiss	carl-zeiss	Carl Zeiss	company
Jenoptik	jenoptik	Jenoptik	company
Heidelberger Druck	heidelberger-druck	Heidelberger Druck	company
Airbus	airbus	Airbus	company
=EADS	eads	EADS	company
Boeing	boeing	Boeing	company
Lockheed Martin	lockheed-martin	Lockheed Martin	company
Northrop Grumman	northrop-grumman	Northrop Grumman	company
Raytheon	raytheon	Raytheon	company
General Dynamics	general-dynamics	General Dynamics	company
BAE Systems	bae-systems	BAE Systems	company
Rheinmetall	rheinmetall	Rheinmetall	company
Krauss-Maffei	krauss-maffei	Krauss-Maffei	company
Thales	thales	Thales	company
Dassault	dassault	Dassault	company
Bombardier	bombardier	Bombardier	company
Embraer	embraer	Embraer	company
Alstom	alstom	Alstom	company
=ABB	abb	ABB	company
Nestlé	nestle	Nestlé	company
Nestle	nestle	Nestlé	company
Novartis	novartis	Novartis	company
Roche	roche	Roche	company
=UBS	ubs	UBS	company
Credit Suisse	credit-suisse	Credit Suisse	company
Swissair	swissair	Swissair	company
Swatch	swatch	Swatch	company
Swisscom	swisscom	Swisscom	company
Rolex	rolex	Rolex	company
Glencore	glencore	Glencore	company
Syngenta	syngenta	Syngenta	company
=OMV	omv	OMV	company
Voestalpine	voestalpine	Voestalpine	company
Erste Bank	erste-bank	Erste Bank	company
Raiffeisen	raiffeisen	Raiffeisen	company
Bank Austria	bank-austria	Bank Austria	company
Red Bull	red-bull	Red Bull	company
Austrian Airlines	austrian-airlines	Austrian Airlines	company
Microsoft	microsoft	Microsoft	company
Google	google	Google	company
Facebook	facebook	Facebook	company
Twitter	twitter	Twitter	company
Yahoo	yahoo	Yahoo	company
eBay	ebay	eBay	company
Netflix	netflix	Netflix	company
Airbnb	airbnb	Airbnb	company
PayPal	paypal	PayPal	company
Intel	intel	Intel	company
=IBM	ibm	IBM	company
Hewlett-Packard	hewlett-packard	Hewlett-Packard	company
=HP	hewlett-packard	Hewlett-Packard	company
Dell	dell	Dell	company
Oracle	oracle	Oracle	company
Cisco	cisco	Cisco	company
=AMD	amd	AMD	company
Nvidia	nvidia	Nvidia	company
Qualcomm	qualcomm	Qualcomm	company
Motorola	motorola	Motorola	company
Xerox	xerox	Xerox	company
Kodak	kodak	Kodak	company
Sun Microsystems	sun-microsystems	Sun Microsystems	company
=AOL	aol	AOL	company
YouTube	youtube	YouTube	company
Instagram	instagram	Instagram	company
WhatsApp	whatsapp	WhatsApp	company
LinkedIn	linkedin	LinkedIn	company
Snapchat	snapchat	Snapchat	company
TikTok	tiktok	TikTok	company
Skype	skype	Skype	company
Nokia	nokia	Nokia	company
Ericsson	ericsson	Ericsson	company
Samsung	samsung	Samsung	company
=LG	lg	LG	company
Sony	sony	Sony	company
Panasonic	panasonic	Panasonic	company
Toshiba	toshiba	Toshiba	company
Hitachi	hitachi	Hitachi	company
Fujitsu	fujitsu	Fujitsu	company
Nikon	nikon	Nikon	company
Nintendo	nintendo	Nintendo	company
Sega	sega	Sega	company
=NEC	nec	NEC	company
Foxconn	foxconn	Foxconn	company
Huawei	huawei	Huawei	company
Lenovo	lenovo	Lenovo	company
Alibaba	alibaba	Alibaba	company
Tencent	tencent	Tencent	company
Baidu	baidu	Baidu	company
Xiaomi	xiaomi	Xiaomi	company
Vodafone	vodafone	Vodafone	company
AT&T	at-t	AT&T	company
Verizon	verizon	Verizon	company
Comcast	comcast	Comcast	company
Time Warner	time-warner	Time Warner	company
Walt Disney Company	walt-disney-company	Walt Disney Company	company
Disney	walt-disney-company	Walt Disney Company	company
Viacom	viacom	Viacom	company
News Corp	news-corp	News Corp	company
News Corporation	news-corp	News Corp	company
Warner Bros.	warner-bros	Warner Bros.	company
Warner Bros	warner-bros	Warner Bros.	company
Paramount Pictures	paramount-pictures	Paramount Pictures	company
Universal Pictures	universal-pictures	Universal Pictures	company
20th Century Fox	20th-century-fox	20th Century Fox	company
=MGM	mgm	MGM	company
Columbia Pictures	columbia-pictures	Columbia Pictures	company
DreamWorks	dreamworks	DreamWorks	company
Pixar	pixar	Pixar	company
Universal Music	universal-music	Universal Music	company
=EMI	emi	EMI	company
Sony Music	sony-music	Sony Music	company
Coca-Cola	coca-cola	Coca-Cola	company
Pepsi	pepsi	Pepsi	company
PepsiCo	pepsi	Pepsi	company
McDonald's	mcdonald-s	McDonald's	company
Burger King	burger-king	Burger King	company
Starbucks	starbucks	Starbucks	company
Kraft Foods	kraft-foods	Kraft Foods	company
Unilever	unilever	Unilever	company
Procter & Gamble	procter-gamble	Procter & Gamble	company
Johnson & Johnson	johnson-johnson	Johnson & Johnson	company
Danone	danone	Danone	company
Heineken	heineken	Heineken	company
Carlsberg	carlsberg	Carlsberg	company
Anheuser-Busch	anheuser-busch	Anheuser-Busch	company
Philip Morris	philip-morris	Philip Morris	company
British American Tobacco	british-american-tobacco	British American Tobacco	company
=Nike	nike	Nike	company
Reebok	reebok	Reebok	company
Levi's	levi-s	Levi's	company
H&M	h-m	H&M	company
Zara	zara	Zara	company
=IKEA	ikea	IKEA	company
Ikea	ikea	IKEA	company
L'Oréal	l-oreal	L'Oréal	company
L'Oreal	l-oreal	L'Oréal	company
=LVMH	lvmh	LVMH	company
Gucci	gucci	Gucci	company
Prada	prada	Prada	company
Chanel	chanel	Chanel	company
Dior	dior	Dior	company
Pfizer	pfizer	Pfizer	company
AstraZeneca	astrazeneca	AstraZeneca	company
GlaxoSmithKline	glaxosmithkline	GlaxoSmithKline	company
Sanofi	sanofi	Sanofi	company
Moderna	moderna	Moderna	company
BioNTech	biontech	BioNTech	company
Monsanto	monsanto	Monsanto	company
DuPont	dupont	DuPont	company
Dow Chemical	dow-chemical	Dow Chemical	company
3M	3m	3M	company
General Electric	general-electric	General Electric	company
=GE	general-electric	General Electric	company
Exxon	exxon	Exxon	company
ExxonMobil	exxon	Exxon	company
Exxon Mobil	exxon	Exxon	company
Chevron	chevron	Chevron	company
Texaco	texaco	Texaco	company
Conoco	conoco	Conoco	company
=BP	bp	BP	company
Royal Dutch Shell	royal-dutch-shell	Royal Dutch Shell	company
TotalFinaElf	totalfinaelf	TotalFinaElf	company
Eni	eni	Eni	company
Enel	enel	Enel	company
Statoil	statoil	Statoil	company
Gazprom	gazprom	Gazprom	company
Rosneft	rosneft	Rosneft	company
Lukoil	lukoil	Lukoil	company
Yukos	yukos	Yukos	company
Sberbank	sberbank	Sberbank	company
Aeroflot	aeroflot	Aeroflot	company
Kaspersky	kaspersky	Kaspersky	company
Petrobras	petrobras	Petrobras	company
=PDVSA	pdvsa	PDVSA	company
Pemex	pemex	Pemex	company
Saudi Aramco	saudi-aramco	Saudi Aramco	company
Aramco	saudi-aramco	Saudi Aramco	company
=CNOOC	cnooc	CNOOC	company
Sinopec	sinopec	Sinopec	company
PetroChina	petrochina	PetroChina	company
Halliburton	halliburton	Halliburton	company
Enron	enron	Enron	company
Schlumberger	schlumberger	Schlumberger	company
Goldman Sachs	goldman-sachs	Goldman Sachs	company
Morgan Stanley	morgan-stanley	Morgan Stanley	company
JPMorgan	jpmorgan	JPMorgan	company
JP Morgan	jpmorgan	JPMorgan	company
J.P. Morgan	jpmorgan	JPMorgan	company
JPMorgan Chase	jpmorgan	JPMorgan	company
Citigroup	citigroup	Citigroup	company
Citibank	citigroup	Citigroup	company
Bank of America	bank-of-america	Bank of America	company
Wells Fargo	wells-fargo	Wells Fargo	company
Lehman Brothers	lehman-brothers	Lehman Brothers	company
Merrill Lynch	merrill-lynch	Merrill Lynch	company
Bear Stearns	bear-stearns	Bear Stearns	company
=AIG	aig	AIG	company
Fannie Mae	fannie-mae	Fannie Mae	company
Freddie Mac	freddie-mac	Freddie Mac	company
Berkshire Hathaway	berkshire-hathaway	Berkshire Hathaway	company
BlackRock	blackrock	BlackRock	company
Blackstone	blackstone	Blackstone	company
Mastercard	mastercard	Mastercard	company
American Express	american-express	American Express	company
=HSBC	hsbc	HSBC	company
Barclays	barclays	Barclays	company
Lloyds	lloyds	Lloyds	company
Royal Bank of Scotland	royal-bank-of-scotland	Royal Bank of Scotland	company
=RBS	royal-bank-of-scotland	Royal Bank of Scotland	company
Standard Chartered	standard-chartered	Standard Chartered	company
Northern Rock	northern-rock	Northern Rock	company
BNP Paribas	bnp-paribas	BNP Paribas	company
Société Générale	societe-generale	Société Générale	company
Societe Generale	societe-generale	Société Générale	company
Crédit Agricole	credit-agricole	Crédit Agricole	company
=AXA	axa	AXA	company
Banco Santander	banco-santander	Banco Santander	company
=BBVA	bbva	BBVA	company
Telefónica	telefonica	Telefónica	company
Telefonica	telefonica	Telefónica	company
UniCredit	unicredit	UniCredit	company
Intesa Sanpaolo	intesa-sanpaolo	Intesa Sanpaolo	company
=ING	ing	ING	company
ABN Amro	abn-amro	ABN Amro	company
Fortis	fortis	Fortis	company
Rabobank	rabobank	Rabobank	company
Philips	philips	Philips	company
Moody's	moody-s	Moody's	company
Standard & Poor's	standard-poor-s	Standard & Poor's	company
S&P	standard-poor-s	Standard & Poor's	company
Fitch Ratings	fitch-ratings	Fitch Ratings	company
PricewaterhouseCoopers	pricewaterhousecoopers	PricewaterhouseCoopers	company
PwC	pricewaterhousecoopers	PricewaterhouseCoopers	company
=KPMG	kpmg	KPMG	company
Ernst & Young	ernst-young	Ernst & Young	company
Deloitte	deloitte	Deloitte	company
McKinsey	mckinsey	McKinsey	company
Accenture	accenture	Accenture	company
Walmart	walmart	Walmart	company
Wal-Mart	walmart	Walmart	company
Costco	costco	Costco	company
Kmart	kmart	Kmart	company
Sears	sears	Sears	company
Home Depot	home-depot	Home Depot	company
Tesco	tesco	Tesco	company
Sainsbury's	sainsbury-s	Sainsbury's	company
Marks & Spencer	marks-spencer	Marks & Spencer	company
Carrefour	carrefour	Carrefour	company
Auchan	auchan	Auchan	company
Ahold	ahold	Ahold	company
British Airways	british-airways	British Airways	company
Virgin Atlantic	virgin-atlantic	Virgin Atlantic	company
easyJet	easyjet	easyJet	company
Ryanair	ryanair	Ryanair	company
Air France	air-france	Air France	company
=KLM	klm	KLM	company
Alitalia	alitalia	Alitalia	company
Scandinavian Airlines	scandinavian-airlines	Scandinavian Airlines	company
Finnair	finnair	Finnair	company
Turkish Airlines	turkish-airlines	Turkish Airlines	company
Qatar Airways	qatar-airways	Qatar Airways	company
Singapore Airlines	singapore-airlines	Singapore Airlines	company
Cathay Pacific	cathay-pacific	Cathay Pacific	company
Malaysia Airlines	malaysia-airlines	Malaysia Airlines	company
Air China	air-china	Air China	company
Japan Airlines	japan-airlines	Japan Airlines	company
Qantas	qantas	Qantas	company
American Airlines	american-airlines	American Airlines	company
Delta Air Lines	delta-air-lines	Delta Air Lines	company
United Airlines	united-airlines	United Airlines	company
Southwest Airlines	southwest-airlines	Southwest Airlines	company
Continental Airlines	continental-airlines	Continental Airlines	company
Pan Am	pan-am	Pan Am	company
FedEx	fedex	FedEx	company
=UPS	ups	UPS	company
Amtrak	amtrak	Amtrak	company
Eurotunnel	eurotunnel	Eurotunnel	company
Eurostar	eurostar	Eurostar	company
=SNCF	sncf	SNCF	company
Maersk	maersk	Maersk	company
SpaceX	spacex	SpaceX	company
Blue Origin	blue-origin	Blue Origin	company
Mitsubishi Heavy Industries	mitsubishi-heavy-industries	Mitsubishi Heavy Industries	company
Tepco	tepco	Tepco	company
=TEPCO	tepco	Tepco	company
SoftBank	softbank	SoftBank	company
Tata Motors	tata-motors	Tata Motors	company
Infosys	infosys	Infosys	company
Reliance Industries	reliance-industries	Reliance Industries	company
ArcelorMittal	arcelormittal	ArcelorMittal	company
Mannesmann	mannesmann	Mannesmann	company
Veolia	veolia	Veolia	company
Vivendi	vivendi	Vivendi	company
Bouygues	bouygues	Bouygues	company
Michelin	michelin	Michelin	company
Pirelli	pirelli	Pirelli	company
Olivetti	olivetti	Olivetti	company
Parmalat	parmalat	Parmalat	company
Benetton	benetton	Benetton	company
Luxottica	luxottica	Luxottica	company
Mediaset	mediaset	Mediaset	company
Fininvest	fininvest	Fininvest	company
Lego	lego	Lego	company
Bang & Olufsen	bang-olufsen	Bang & Olufsen	company
Electrolux	electrolux	Electrolux	company
Spotify	spotify	Spotify	company
Norsk Hydro	norsk-hydro	Norsk Hydro	company
Telenor	telenor	Telenor	company
Holtzbrinck	holtzbrinck	Holtzbrinck	company
Wolters Kluwer	wolters-kluwer	Wolters Kluwer	company
Random House	random-house	Random House	company
Suhrkamp	suhrkamp	Suhrkamp	company
Rowohlt	rowohlt	Rowohlt	company
Hachette	hachette	Hachette	company
HarperCollins	harpercollins	HarperCollins	company
Penguin Books	penguin-books	Penguin Books	company
Sotheby's	sotheby-s	Sotheby's	company
Christie's	christie-s	Christie's	company
Fleurop	fleurop	Fleurop	company
Haribo	haribo	Haribo	company
Dr. Oetker	dr-oetker	Dr. Oetker	company
Melitta	melitta	Melitta	company
Miele	miele	Miele	company
Märklin	maerklin	Märklin	company
Steiff	steiff	Steiff	company
Playmobil	playmobil	Playmobil	company
Grundig	grundig	Grundig	company
=AEG	aeg	AEG	company
Telefunken	telefunken	Telefunken	company
Wacker Chemie	wacker-chemie	Wacker Chemie	company
Lanxess	lanxess	Lanxess	company
Evonik	evonik	Evonik	company
Covestro	covestro	Covestro	company
Vonovia	vonovia	Vonovia	company
Zalando	zalando	Zalando	company
Rocket Internet	rocket-internet	Rocket Internet	company
Xing	xing	Xing	company
Ströer	stroeer	Ströer	company
Hochtief	hochtief	Hochtief	company
Bilfinger	bilfinger	Bilfinger	company
Dussmann	dussmann	Dussmann	company
Dekra	dekra	Dekra	company
=TÜV	tuev	TÜV	company
=ADAC	adac	ADAC	company
Schufa	schufa	Schufa	company
=GEMA	gema	GEMA	company
Nasdaq	nasdaq	Nasdaq	company
=NASDAQ	nasdaq	Nasdaq	company
New York Stock Exchange	new-york-stock-exchange	New York Stock Exchange	company
=NYSE	new-york-stock-exchange	New York Stock Exchange	company
London Stock Exchange	london-stock-exchange	London Stock Exchange	company
Euronext	euronext	Euronext	company
Vienna Stock Exchange	vienna-stock-exchange	Vienna Stock Exchange	company
Frankfurt Stock Exchange	frankfurt-stock-exchange	Frankfurt Stock Exchange	company
=BBC	bbc	BBC	media
=CNN	cnn	CNN	media
=CBS	cbs	CBS	media
=NBC	nbc	NBC	media
=ABC	abc	ABC	media
Fox News	fox-news	Fox News	media
=MSNBC	msnbc	MSNBC	media
=HBO	hbo	HBO	media
=ESPN	espn	ESPN	media
=MTV	mtv	MTV	media
=PBS	pbs	PBS	media
=NPR	npr	NPR	media
C-SPAN	c-span	C-SPAN	media
Al Jazeera	al-jazeera	Al Jazeera	media
al-Jazeera	al-jazeera	Al Jazeera	media
Al Arabiya	al-arabiya	Al Arabiya	media
=ITV	itv	ITV	media
Sky News	sky-news	Sky News	media
Channel 4	channel-4	Channel 4	media
Reuters	reuters	Reuters	media
Associated Press	associated-press	Associated Press	media
=AP	associated-press	Associated Press	media
=AFP	afp	AFP	media
Agence France-Presse	afp	AFP	media
dpa	dpa	dpa	media
Deutsche Presse-Agentur	dpa	dpa	media
Austria Press Agency	austria-presse-agentur	Austria Press Agency	media
=TASS	tass	TASS	media
Itar-Tass	tass	TASS	media
Interfax	interfax	Interfax	media
RIA Novosti	ria-novosti	RIA Novosti	media
Xinhua	xinhua	Xinhua	media
Bloomberg News	bloomberg-news	Bloomberg News	media
Bloomberg	bloomberg-news	Bloomberg News	media
Voice of America	voice-of-america	Voice of America	media
=VOA	voice-of-america	Voice of America	media
Radio Free Europe	radio-free-europe	Radio Free Europe	media
Radio Liberty	radio-free-europe	Radio Free Europe	media
Deutsche Welle	deutsche-welle	Deutsche Welle	media
=ARD	ard	ARD	media
=ZDF	zdf	ZDF	media
=WDR	wdr	WDR	media
=NDR	ndr	NDR	media
=SWR	swr	SWR	media
Kika	kika	Kika	media
=MDR	mdr	MDR	media
Bayerischer Rundfunk	bayerischer-rundfunk	Bayerischer Rundfunk	media
Hessischer Rundfunk	hessischer-rundfunk	Hessischer Rundfunk	media
=RBB	rbb	RBB	media
=RTL	rtl	RTL	media
Sat.1	sat-1	Sat.1	media
ProSieben	prosieben	ProSieben	media
n-tv	n-tv	n-tv	media
N24	n24	N24	media
Phoenix television	phoenix-tv	Phoenix television	media
Arte	arte	Arte	media
3sat	3sat	3sat	media
=ORF	orf	ORF	media
=SRF	srf	SRF	media
=DRS	drs	DRS	media
Deutschlandfunk	deutschlandfunk	Deutschlandfunk	media
Deutschlandradio	deutschlandradio	Deutschlandradio	media
=RAI	rai	RAI	media
TF1	tf1	TF1	media
Canal+	canal	Canal+	media
=SPIEGEL	der-spiegel	Der Spiegel	media
Spiegel Online	der-spiegel	Der Spiegel	media
Focus magazine	focus-magazine	Focus magazine	media
Stern magazine	stern-magazine	Stern magazine	media
=ZEIT	die-zeit	Die Zeit	media
Bild newspaper	bild-newspaper	Bild newspaper	media
Bild	bild-newspaper	Bild newspaper	media
Bild am Sonntag	bild-am-sonntag	Bild am Sonntag	media
Frankfurter Allgemeine Zeitung	frankfurter-allgemeine-zeitung	Frankfurter Allgemeine Zeitung	media
=FAZ	frankfurter-allgemeine-zeitung	Frankfurter Allgemeine Zeitung	media
Süddeutsche Zeitung	sueddeutsche-zeitung	Süddeutsche Zeitung	media
Frankfurter Rundschau	frankfurter-rundschau	Frankfurter Rundschau	media
taz	taz	taz	media
Handelsblatt	handelsblatt	Handelsblatt	media
Tagesspiegel	der-tagesspiegel	Der Tagesspiegel	media
Berliner Zeitung	berliner-zeitung	Berliner Zeitung	media
Berliner Morgenpost	berliner-morgenpost	Berliner Morgenpost	media
Hamburger Abendblatt	hamburger-abendblatt	Hamburger Abendblatt	media
Rheinische Post	rheinische-post	Rheinische Post	media
Kölner Stadt-Anzeiger	koelner-stadt-anzeiger	Kölner Stadt-Anzeiger	media
Stuttgarter Zeitung	stuttgarter-zeitung	Stuttgarter Zeitung	media
Stuttgarter Nachrichten	stuttgarter-nachrichten	Stuttgarter Nachrichten	media
Leipziger Volkszeitung	leipziger-volkszeitung	Leipziger Volkszeitung	media
Neues Deutschland	neues-deutschland	Neues Deutschland	media
Junge Welt	junge-welt	Junge Welt	media
Financial Times Deutschland	financial-times-deutschland	Financial Times Deutschland	media
Wirtschaftswoche	wirtschaftswoche	Wirtschaftswoche	media
Neue Zürcher Zeitung	neue-zuercher-zeitung	Neue Zürcher Zeitung	media
=NZZ	neue-zuercher-zeitung	Neue Zürcher Zeitung	media
Tages-Anzeiger	tages-anzeiger	Tages-Anzeiger	media
Kronen Zeitung	kronen-zeitung	Kronen Zeitung	media
Kurier	kurier	Kurier	media
New York Times	new-york-times	New York Times	media
=NYT	new-york-times	New York Times	media
Washington Post	washington-post	Washington Post	media
Wall Street Journal	wall-street-journal	Wall Street Journal	media
=WSJ	wall-street-journal	Wall Street Journal	media
USA Today	usa-today	USA Today	media
Los Angeles Times	los-angeles-times	Los Angeles Times	media
L.A. Times	los-angeles-times	Los Angeles Times	media
Chicago Tribune	chicago-tribune	Chicago Tribune	media
Boston Globe	boston-globe	Boston Globe	media
New York Post	new-york-post	New York Post	media
Washington Times	washington-times	Washington Times	media
San Francisco Chronicle	san-francisco-chronicle	San Francisco Chronicle	media
Huffington Post	huffington-post	Huffington Post	media
Politico	politico	Politico	media
BuzzFeed	buzzfeed	BuzzFeed	media
Newsweek	newsweek	Newsweek	media
Time magazine	time-magazine	Time magazine	media
New Yorker	the-new-yorker	The New Yorker	media
Vanity Fair	vanity-fair	Vanity Fair	media
Rolling Stone	rolling-stone	Rolling Stone	media
Playboy	playboy	Playboy	media
BusinessWeek	businessweek	BusinessWeek	media
Financial Times	financial-times	Financial Times	media
Daily Telegraph	daily-telegraph	Daily Telegraph	media
Daily Mail	daily-mail	Daily Mail	media
Daily Mirror	daily-mirror	Daily Mirror	media
Daily Express	daily-express	Daily Express	media
Evening Standard	evening-standard	Evening Standard	media
Sunday Times	sunday-times	Sunday Times	media
Le Monde	le-monde	Le Monde	media
Le Figaro	le-figaro	Le Figaro	media
Libération	liberation	Libération	media
L'Équipe	l-equipe	L'Équipe	media
Le Parisien	le-parisien	Le Parisien	media
Charlie Hebdo	charlie-hebdo	Charlie Hebdo	media
El País	el-pais	El País	media
El Pais	el-pais	El País	media
El Mundo	el-mundo	El Mundo	media
ABC-Zeitung	abc-zeitung	ABC-Zeitung	media
La Repubblica	la-repubblica	La Repubblica	media
Corriere della Sera	corriere-della-sera	Corriere della Sera	media
La Stampa	la-stampa	La Stampa	media
Gazzetta dello Sport	gazzetta-dello-sport	Gazzetta dello Sport	media
Hürriyet	huerriyet	Hürriyet	media
Cumhuriyet	cumhuriyet	Cumhuriyet	media
Haaretz	haaretz	Haaretz	media
Jerusalem Post	jerusalem-post	Jerusalem Post	media
Yedioth Ahronoth	yedioth-ahronoth	Yedioth Ahronoth	media
Al-Ahram	al-ahram	Al-Ahram	media
Pravda	pravda	Pravda	media
Izvestia	izvestia	Izvestia	media
Kommersant	kommersant	Kommersant	media
Novaya Gazeta	novaya-gazeta	Novaya Gazeta	media
Komsomolskaya Pravda	komsomolskaya-pravda	Komsomolskaya Pravda	media
Gazeta Wyborcza	gazeta-wyborcza	Gazeta Wyborcza	media
Rzeczpospolita	rzeczpospolita	Rzeczpospolita	media
Times of India	times-of-india	Times of India	media
Global Times	global-times	Global Times	media
People's Daily	peoples-daily	People's Daily	media
Asahi Shimbun	asahi-shimbun	Asahi Shimbun	media
Sydney Morning Herald	sydney-morning-herald	Sydney Morning Herald	media
Globe and Mail	globe-and-mail	Globe and Mail	media
Toronto Star	toronto-star	Toronto Star	media
Wikipedia	wikipedia	Wikipedia	media
WikiLeaks	wikileaks	WikiLeaks	media
Wikimedia Foundation	wikimedia-foundation	Wikimedia Foundation	media
Mozilla	mozilla	Mozilla	media
Greenpeace Magazin	greenpeace-magazin	Greenpeace Magazin	media
Lancet	the-lancet	The Lancet	media
Russia Today	russia-today	Russia Today	media
Press TV	press-tv	Press TV	media
Kyodo	kyodo	Kyodo	media
Yonhap	yonhap	Yonhap	media
=KCNA	kcna	KCNA	media
Anadolu	anadolu	Anadolu	media
Amnesty International	amnesty-international	Amnesty International	ngo
Human Rights Watch	human-rights-watch	Human Rights Watch	ngo
=HRW	human-rights-watch	Human Rights Watch	ngo
Greenpeace	greenpeace	Greenpeace	ngo
=WWF	wwf	WWF	ngo
Doctors Without Borders	doctors-without-borders	Doctors Without Borders	ngo
Médecins Sans Frontières	doctors-without-borders	Doctors Without Borders	ngo
Reporters Without Borders	reporters-without-borders	Reporters Without Borders	ngo
Transparency International	transparency-international	Transparency International	ngo
Oxfam	oxfam	Oxfam	ngo
Save the Children	save-the-children	Save the Children	ngo
Caritas	caritas	Caritas	ngo
Misereor	misereor	Misereor	ngo
Bread for the World	bread-for-the-world	Bread for the World	ngo
Diakonie	diakonie	Diakonie	ngo
Terre des Hommes	terre-des-hommes	Terre des Hommes	ngo
Unicef Deutschland	unicef-deutschland	Unicef Deutschland	ngo
Salvation Army	salvation-army	Salvation Army	ngo
Malteser Hilfsdienst	malteser-hilfsdienst	Malteser Hilfsdienst	ngo
Johanniter	johanniter	Johanniter	ngo
=AWO	awo	AWO	ngo
=NABU	nabu	NABU	ngo
Robin Wood	robin-wood	Robin Wood	ngo
German Trade Union Confederation	german-trade-union-confederation	German Trade Union Confederation	ngo
=DGB	german-trade-union-confederation	German Trade Union Confederation	ngo
Ver.di	ver-di	Ver.di	ngo
IG Metall	ig-metall	IG Metall	ngo
IG Bau	ig-bau	IG Bau	ngo
=GEW	gew	GEW	ngo
Transnet	transnet	Transnet	ngo
Marburger Bund	marburger-bund	Marburger Bund	ngo
Federation of German Industries	federation-of-german-industries	Federation of German Industries	ngo
=BDI	federation-of-german-industries	Federation of German Industries	ngo
=BDA	bda	BDA	ngo
=DIHK	dihk	DIHK	ngo
Central Council of Jews in Germany	central-council-of-jews-in-germany	Central Council of Jews in Germany	ngo
Central Council of Jews	central-council-of-jews-in-germany	Central Council of Jews in Germany	ngo
Zentralrat der Muslime	zentralrat-der-muslime	Zentralrat der Muslime	ngo
Catholic Church	catholic-church	Catholic Church	ngo
Roman Catholic Church	catholic-church	Catholic Church	ngo
Evangelical Church in Germany	evangelical-church-in-germany	Evangelical Church in Germany	ngo
=EKD	evangelical-church-in-germany	Evangelical Church in Germany	ngo
Russian Orthodox Church	russian-orthodox-church	Russian Orthodox Church	ngo
Church of England	church-of-england	Church of England	ngo
Anglican Church	church-of-england	Church of England	ngo
Jehovah's Witnesses	jehovah-s-witnesses	Jehovah's Witnesses	ngo
Scientology	scientology	Scientology	ngo
Church of Scientology	scientology	Scientology	ngo
Opus Dei	opus-dei	Opus Dei	ngo
Holy See	holy-see	Holy See	ngo
Rotary Club	rotary-club	Rotary Club	ngo
Lions Club	lions-club	Lions Club	ngo
Freemasons	freemasons	Freemasons	ngo
=ACLU	aclu	ACLU	ngo
American Civil Liberties Union	aclu	ACLU	ngo
=NAACP	naacp	NAACP	ngo
=NRA	nra	NRA	ngo
National Rifle Association	nra	NRA	ngo
AFL-CIO	afl-cio	AFL-CIO	ngo
Ford Foundation	ford-foundation	Ford Foundation	ngo
Rockefeller Foundation	rockefeller-foundation	Rockefeller Foundation	ngo
Gates Foundation	gates-foundation	Gates Foundation	ngo
Bill & Melinda Gates Foundation	gates-foundation	Gates Foundation	ngo
Clinton Foundation	clinton-foundation	Clinton Foundation	ngo
Carnegie Endowment	carnegie-endowment	Carnegie Endowment	ngo
Brookings Institution	brookings-institution	Brookings Institution	ngo
Heritage Foundation	heritage-foundation	Heritage Foundation	ngo
Council on Foreign Relations	council-on-foreign-relations	Council on Foreign Relations	ngo
Chatham House	chatham-house	Chatham House	ngo
RAND Corporation	rand-corporation	RAND Corporation	ngo
International Crisis Group	international-crisis-group	International Crisis Group	ngo
Freedom House	freedom-house	Freedom House	ngo
Open Society Foundations	open-society-foundations	Open Society Foundations	ngo
Konrad Adenauer Foundation	konrad-adenauer-foundation	Konrad Adenauer Foundation	ngo
Friedrich Ebert Foundation	friedrich-ebert-foundation	Friedrich Ebert Foundation	ngo
Heinrich Böll Foundation	heinrich-boell-foundation	Heinrich Böll Foundation	ngo
Rosa Luxemburg Foundation	rosa-luxemburg-foundation	Rosa Luxemburg Foundation	ngo
Bertelsmann Foundation	bertelsmann-foundation	Bertelsmann Foundation	ngo
German Institute for International and Security Affairs	german-institute-for-international-and-security-affairs	German Institute for International and Security Affairs	ngo
=SWP	german-institute-for-international-and-security-affairs	German Institute for International and Security Affairs	ngo
Foodwatch	foodwatch	Foodwatch	ngo
Pro Asyl	pro-asyl	Pro Asyl	ngo
=PETA	peta	PETA	ngo
Pussy Riot	pussy-riot	Pussy Riot	ngo
Nobel Committee	nobel-committee	Nobel Committee	ngo
Royal Society	royal-society	Royal Society	ngo
Ifo Institute	ifo-institute	Ifo Institute	ngo
Forsa	forsa	Forsa	ngo
Emnid	emnid	Emnid	ngo
Allensbach	allensbach	Allensbach	ngo
Infratest dimap	infratest-dimap	Infratest dimap	ngo
Gallup	gallup	Gallup	ngo
Pew Research Center	pew-research-center	Pew Research Center	ngo
YouGov	yougov	YouGov	ngo
Harvard	harvard	Harvard	university
Harvard University	harvard	Harvard	university
Yale	yale	Yale	university
Yale University	yale	Yale	university
Princeton University	princeton-university	Princeton University	university
Stanford University	stanford-university	Stanford University	university
Stanford	stanford-university	Stanford University	university
Massachusetts Institute of Technology	massachusetts-institute-of-technology	Massachusetts Institute of Technology	university
=MIT	massachusetts-institute-of-technology	Massachusetts Institute of Technology	university
Columbia University	columbia-university	Columbia University	university
Cornell University	cornell-university	Cornell University	university
Duke University	duke-university	Duke University	university
University of California	university-of-california	University of California	university
=UCLA	ucla	UCLA	university
Caltech	caltech	Caltech	university
California Institute of Technology	caltech	Caltech	university
Georgetown University	georgetown-university	Georgetown University	university
Johns Hopkins University	johns-hopkins-university	Johns Hopkins University	university
University of Chicago	university-of-chicago	University of Chicago	university
University of Oxford	university-of-oxford	University of Oxford	university
Oxford University	university-of-oxford	University of Oxford	university
University of Cambridge	university-of-cambridge	University of Cambridge	university
Cambridge University	university-of-cambridge	University of Cambridge	university
London School of Economics	london-school-of-economics	London School of Economics	university
=LSE	london-school-of-economics	London School of Economics	university
Imperial College London	imperial-college-london	Imperial College London	university
Imperial College	imperial-college-london	Imperial College London	university
King's College	king-s-college	King's College	university
Trinity College	trinity-college	Trinity College	university
ETH Zurich	eth-zurich	ETH Zurich	university
Humboldt University	humboldt-university	Humboldt University	university
Free University of Berlin	free-university-of-berlin	Free University of Berlin	university
Technical University of Munich	technical-university-of-munich	Technical University of Munich	university
Technical University of Berlin	technical-university-of-berlin	Technical University of Berlin	university
Sorbonne	sorbonne	Sorbonne	university
Charité	charite	Charité	university
Charite	charite	Charité	university
RWTH Aachen	rwth-aachen	RWTH Aachen	university
Moscow State University	moscow-state-university	Moscow State University	university
Juilliard School	juilliard-school	Juilliard School	university
Eton	eton	Eton	university
Eton College	eton	Eton	university
Sandhurst	sandhurst	Sandhurst	university
Bayern Munich	bayern-munich	Bayern Munich	club
FC Bayern	bayern-munich	Bayern Munich	club
Borussia Dortmund	borussia-dortmund	Borussia Dortmund	club
Borussia Mönchengladbach	borussia-moenchengladbach	Borussia Mönchengladbach	club
Schalke 04	schalke-04	Schalke 04	club
Schalke	schalke-04	Schalke 04	club
Werder Bremen	werder-bremen	Werder Bremen	club
Hamburger SV	hamburger-sv	Hamburger SV	club
Bayer Leverkusen	bayer-leverkusen	Bayer Leverkusen	club
VfB Stuttgart	vfb-stuttgart	VfB Stuttgart	club
VfL Wolfsburg	vfl-wolfsburg	VfL Wolfsburg	club
VfL Bochum	vfl-bochum	VfL Bochum	club
Eintracht Frankfurt	eintracht-frankfurt	Eintracht Frankfurt	club
Hertha BSC	hertha-bsc	Hertha BSC	club
1. FC Köln	1-fc-koeln	1. FC Köln	club
FC Köln	1-fc-koeln	1. FC Köln	club
1. FC Nürnberg	1-fc-nuernberg	1. FC Nürnberg	club
1. FC Kaiserslautern	1-fc-kaiserslautern	1. FC Kaiserslautern	club
Hannover 96	hannover-96	Hannover 96	club
Mainz 05	mainz-05	Mainz 05	club
SC Freiburg	sc-freiburg	SC Freiburg	club
TSG Hoffenheim	tsg-hoffenheim	TSG Hoffenheim	club
Hoffenheim	tsg-hoffenheim	TSG Hoffenheim	club
RB Leipzig	rb-leipzig	RB Leipzig	club
Energie Cottbus	energie-cottbus	Energie Cottbus	club
Hansa Rostock	hansa-rostock	Hansa Rostock	club
Arminia Bielefeld	arminia-bielefeld	Arminia Bielefeld	club
MSV Duisburg	msv-duisburg	MSV Duisburg	club
Fortuna Düsseldorf	fortuna-duesseldorf	Fortuna Düsseldorf	club
Alemannia Aachen	alemannia-aachen	Alemannia Aachen	club
FC St. Pauli	fc-st-pauli	FC St. Pauli	club
1860 Munich	1860-munich	1860 Munich	club
Karlsruher SC	karlsruher-sc	Karlsruher SC	club
Dynamo Dresden	dynamo-dresden	Dynamo Dresden	club
Union Berlin	union-berlin	Union Berlin	club
FC Augsburg	fc-augsburg	FC Augsburg	club
Greuther Fürth	greuther-fuerth	Greuther Fürth	club
Darmstadt 98	darmstadt-98	Darmstadt 98	club
SC Paderborn	sc-paderborn	SC Paderborn	club
FC Ingolstadt	fc-ingolstadt	FC Ingolstadt	club
Carl Zeiss Jena	carl-zeiss-jena	Carl Zeiss Jena	club
1. FC Magdeburg	1-fc-magdeburg	1. FC Magdeburg	club
Kickers Offenbach	kickers-offenbach	Kickers Offenbach	club
Rot-Weiss Essen	rot-weiss-essen	Rot-Weiss Essen	club
German Football Association	german-football-association	German Football Association	club
=DFB	german-football-association	German Football Association	club
=DFL	dfl	DFL	club
=DOSB	dosb	DOSB	club
Real Madrid	real-madrid	Real Madrid	club
FC Barcelona	fc-barcelona	FC Barcelona	club
Barça	fc-barcelona	FC Barcelona	club
Barca	fc-barcelona	FC Barcelona	club
Atlético Madrid	atletico-madrid	Atlético Madrid	club
Atletico Madrid	atletico-madrid	Atlético Madrid	club
Manchester United	manchester-united	Manchester United	club
Man United	manchester-united	Manchester United	club
Manchester City	manchester-city	Manchester City	club
Man City	manchester-city	Manchester City	club
Chelsea FC	chelsea-fc	Chelsea FC	club
FC Chelsea	chelsea-fc	Chelsea FC	club
Arsenal	arsenal	Arsenal	club
Arsenal FC	arsenal	Arsenal	club
Liverpool FC	liverpool-fc	Liverpool FC	club
Tottenham Hotspur	tottenham-hotspur	Tottenham Hotspur	club
Newcastle United	newcastle-united	Newcastle United	club
Everton	everton	Everton	club
Aston Villa	aston-villa	Aston Villa	club
West Ham United	west-ham-united	West Ham United	club
West Ham	west-ham-united	West Ham United	club
Leeds United	leeds-united	Leeds United	club
Leicester City	leicester-city	Leicester City	club
Celtic Glasgow	celtic-glasgow	Celtic Glasgow	club
Glasgow Rangers	glasgow-rangers	Glasgow Rangers	club
Juventus	juventus	Juventus	club
Juve	juventus	Juventus	club
AC Milan	ac-milan	AC Milan	club
Inter Milan	inter-milan	Inter Milan	club
AS Roma	as-roma	AS Roma	club
S.S. Lazio	lazio-rom	S.S. Lazio	club
SSC Napoli	ssc-napoli	SSC Napoli	club
Napoli	ssc-napoli	SSC Napoli	club
Fiorentina	fiorentina	Fiorentina	club
Sampdoria	sampdoria	Sampdoria	club
Paris Saint-Germain	paris-saint-germain	Paris Saint-Germain	club
=PSG	paris-saint-germain	Paris Saint-Germain	club
Olympique Marseille	olympique-marseille	Olympique Marseille	club
Olympique Lyon	olympique-lyon	Olympique Lyon	club
Olympique Lyonnais	olympique-lyon	Olympique Lyon	club
AS Monaco	as-monaco	AS Monaco	club
Girondins Bordeaux	girondins-bordeaux	Girondins Bordeaux	club
Ajax Amsterdam	ajax-amsterdam	Ajax Amsterdam	club
Ajax	ajax-amsterdam	Ajax Amsterdam	club
PSV Eindhoven	psv-eindhoven	PSV Eindhoven	club
Feyenoord	feyenoord	Feyenoord	club
RSC Anderlecht	rsc-anderlecht	RSC Anderlecht	club
Club Brugge	club-brugge	Club Brugge	club
FC Porto	fc-porto	FC Porto	club
Benfica	benfica	Benfica	club
Sporting Lisbon	sporting-lisbon	Sporting Lisbon	club
Galatasaray	galatasaray	Galatasaray	club
Fenerbahçe	fenerbahce	Fenerbahçe	club
Fenerbahce	fenerbahce	Fenerbahçe	club
Besiktas	besiktas	Besiktas	club
Beşiktaş	besiktas	Besiktas	club
Panathinaikos	panathinaikos	Panathinaikos	club
Olympiacos	olympiacos	Olympiacos	club
CSKA Moscow	cska-moscow	CSKA Moscow	club
Spartak Moscow	spartak-moscow	Spartak Moscow	club
Zenit St. Petersburg	zenit-st-petersburg	Zenit St. Petersburg	club
Dynamo Kyiv	dynamo-kyiv	Dynamo Kyiv	club
Dynamo Kiev	dynamo-kyiv	Dynamo Kyiv	club
Shakhtar Donetsk	shakhtar-donetsk	Shakhtar Donetsk	club
Red Star Belgrade	red-star-belgrade	Red Star Belgrade	club
Partizan Belgrade	partizan-belgrade	Partizan Belgrade	club
Dinamo Zagreb	dinamo-zagreb	Dinamo Zagreb	club
Steaua Bucharest	steaua-bucharest	Steaua Bucharest	club
Sparta Prague	sparta-prague	Sparta Prague	club
Slavia Prague	slavia-prague	Slavia Prague	club
Rapid Vienna	rapid-vienna	Rapid Vienna	club
Austria Vienna	austria-vienna	Austria Vienna	club
Sturm Graz	sturm-graz	Sturm Graz	club
Red Bull Salzburg	red-bull-salzburg	Red Bull Salzburg	club
FC Basel	fc-basel	FC Basel	club
Grasshoppers	grasshoppers	Grasshoppers	club
Young Boys	young-boys	Young Boys	club
Boca Juniors	boca-juniors	Boca Juniors	club
River Plate	river-plate	River Plate	club
Santos FC	santos-fc	Santos FC	club
Los Angeles Lakers	los-angeles-lakers	Los Angeles Lakers	club
Lakers	los-angeles-lakers	Los Angeles Lakers	club
Chicago Bulls	chicago-bulls	Chicago Bulls	club
Boston Celtics	boston-celtics	Boston Celtics	club
Celtics	boston-celtics	Boston Celtics	club
New York Knicks	new-york-knicks	New York Knicks	club
Knicks	new-york-knicks	New York Knicks	club
Dallas Mavericks	dallas-mavericks	Dallas Mavericks	club
Mavericks	dallas-mavericks	Dallas Mavericks	club
San Antonio Spurs	san-antonio-spurs	San Antonio Spurs	club
Miami Heat	miami-heat	Miami Heat	club
Golden State Warriors	golden-state-warriors	Golden State Warriors	club
New York Yankees	new-york-yankees	New York Yankees	club
Yankees	new-york-yankees	New York Yankees	club
Boston Red Sox	boston-red-sox	Boston Red Sox	club
Red Sox	boston-red-sox	Boston Red Sox	club
New York Mets	new-york-mets	New York Mets	club
Chicago Cubs	chicago-cubs	Chicago Cubs	club
Dallas Cowboys	dallas-cowboys	Dallas Cowboys	club
New England Patriots	new-england-patriots	New England Patriots	club
Green Bay Packers	green-bay-packers	Green Bay Packers	club
Pittsburgh Steelers	pittsburgh-steelers	Pittsburgh Steelers	club
Denver Broncos	denver-broncos	Denver Broncos	club
New York Giants	new-york-giants	New York Giants	club
San Francisco 49ers	san-francisco-49ers	San Francisco 49ers	club
Washington Redskins	washington-redskins	Washington Redskins	club
Oakland Raiders	oakland-raiders	Oakland Raiders	club
Miami Dolphins	miami-dolphins	Miami Dolphins	club
Buffalo Bills	buffalo-bills	Buffalo Bills	club
Seattle Seahawks	seattle-seahawks	Seattle Seahawks	club
=NBA	nba	NBA	club
National Basketball Association	nba	NBA	club
=NFL	nfl	NFL	club
National Football League	nfl	NFL	club
=NHL	nhl	NHL	club
National Hockey League	nhl	NHL	club
=MLB	mlb	MLB	club
Major League Baseball	mlb	MLB	club
Major League Soccer	mls	MLS	club
=NCAA	ncaa	NCAA	club
=FIA	fia	FIA	club
Williams Racing	williams-racing	Williams Racing	club
Bundesliga	bundesliga	Bundesliga	club
Premier League	premier-league	Premier League	club
Champions League	champions-league	Champions League	club
La Liga	la-liga	La Liga	club
Serie A	serie-a	Serie A	club
Eisbären Berlin	eisbaeren-berlin	Eisbären Berlin	club
Adler Mannheim	adler-mannheim	Adler Mannheim	club
Kölner Haie	koelner-haie	Kölner Haie	club
Alba Berlin	alba-berlin	Alba Berlin	club
THW Kiel	thw-kiel	THW Kiel	club
SG Flensburg-Handewitt	sg-flensburg-handewitt	SG Flensburg-Handewitt	club
SC Magdeburg	sc-magdeburg	SC Magdeburg	club
HSG Nordhorn	hsg-nordhorn	HSG Nordhorn	club
TBV Lemgo	tbv-lemgo	TBV Lemgo	club
Brose Baskets	brose-baskets	Brose Baskets	club
Team Telekom	team-telekom	Team Telekom	club
T-Mobile Team	t-mobile-team	T-Mobile Team	club
Louvre	louvre-museum	Louvre	culture
Metropolitan Museum of Art	metropolitan-museum-of-art	Metropolitan Museum of Art	culture
Museum of Modern Art	museum-of-modern-art	Museum of Modern Art	culture
MoMA	museum-of-modern-art	Museum of Modern Art	culture
Guggenheim Museum	guggenheim-museum	Guggenheim Museum	culture
British Museum	british-museum	British Museum	culture
National Gallery	national-gallery	National Gallery	culture
Tate Modern	tate-modern	Tate Modern	culture
Tate Gallery	tate-gallery	Tate Gallery	culture
Victoria and Albert Museum	victoria-and-albert-museum	Victoria and Albert Museum	culture
Smithsonian	smithsonian	Smithsonian	culture
Smithsonian Institution	smithsonian	Smithsonian	culture
Deutsches Museum	deutsches-museum	Deutsches Museum	culture
Pergamon Museum	pergamon-museum	Pergamon Museum	culture
Alte Pinakothek	alte-pinakothek	Alte Pinakothek	culture
Städel Museum	staedel-museum	Städel Museum	culture
Prado	prado	Prado	culture
Uffizi	uffizi	Uffizi	culture
Hermitage	hermitage	Hermitage	culture
Semperoper	semperoper	Semperoper	culture
Vienna State Opera	vienna-state-opera	Vienna State Opera	culture
La Scala	la-scala	La Scala	culture
Metropolitan Opera	metropolitan-opera	Metropolitan Opera	culture
Royal Opera House	royal-opera-house	Royal Opera House	culture
Bolshoi Theatre	bolshoi-theatre	Bolshoi Theatre	culture
Bolshoi	bolshoi-theatre	Bolshoi Theatre	culture
Burgtheater	burgtheater	Burgtheater	culture
Thalia-Theater	thalia-theater	Thalia-Theater	culture
Volksbühne	volksbuehne	Volksbühne	culture
Schaubühne	schaubuehne	Schaubühne	culture
Deutsches Theater	deutsches-theater	Deutsches Theater	culture
Berliner Ensemble	berliner-ensemble	Berliner Ensemble	culture
Berlin Philharmonic	berlin-philharmonic	Berlin Philharmonic	culture
Vienna Philharmonic	vienna-philharmonic	Vienna Philharmonic	culture
New York Philharmonic	new-york-philharmonic	New York Philharmonic	culture
London Symphony Orchestra	london-symphony-orchestra	London Symphony Orchestra	culture
Gewandhaus Orchestra	gewandhaus-orchestra	Gewandhaus Orchestra	culture
Beatles	beatles	Beatles	culture
Rolling Stones	rolling-stones	Rolling Stones	culture
Pink Floyd	pink-floyd	Pink Floyd	culture
Led Zeppelin	led-zeppelin	Led Zeppelin	culture
Deep Purple	deep-purple	Deep Purple	culture
Black Sabbath	black-sabbath	Black Sabbath	culture
=ABBA	abba	ABBA	culture
U2	u2	U2	culture
Coldplay	coldplay	Coldplay	culture
Radiohead	radiohead	Radiohead	culture
Metallica	metallica	Metallica	culture
=AC	ac	AC	culture
=DC	ac	AC	culture
Kraftwerk	kraftwerk-band	Kraftwerk	culture
Rammstein	rammstein	Rammstein	culture
Tokio Hotel	tokio-hotel	Tokio Hotel	culture
Die Ärzte	die-aerzte	Die Ärzte	culture
Die Toten Hosen	die-toten-hosen	Die Toten Hosen	culture
Depeche Mode	depeche-mode	Depeche Mode	culture
Bee Gees	bee-gees	Bee Gees	culture
Beach Boys	beach-boys	Beach Boys	culture
Scorpions	scorpions	Scorpions	culture
Take That	take-that	Take That	culture
Backstreet Boys	backstreet-boys	Backstreet Boys	culture
Spice Girls	spice-girls	Spice Girls	culture
Monty Python	monty-python	Monty Python	culture
Academy of Motion Picture Arts and Sciences	academy-of-motion-picture-arts-and-sciences	Academy of Motion Picture Arts and Sciences	culture
Reddit	reddit	Reddit	company
Firefox	firefox	Firefox	company
Tumblr	tumblr	Tumblr	company
Pinterest	pinterest	Pinterest	company
Dropbox	dropbox	Dropbox	company
Adobe	adobe	Adobe	company
Symantec	symantec	Symantec	company
Logitech	logitech	Logitech	company
Garmin	garmin	Garmin	company
Acer	acer	Acer	company
Asus	asus	Asus	company
=HTC	htc	HTC	company
Sharp Electronics	sharp-electronics	Sharp Electronics	company
Casio	casio	Casio	company
Seiko	seiko	Seiko	company
Pioneer Corporation	pioneer-corporation	Pioneer Corporation	company
Yamaha	yamaha	Yamaha	company
Kawasaki Heavy Industries	kawasaki-heavy-industries	Kawasaki Heavy Industries	company
Bridgestone	bridgestone	Bridgestone	company
Goodyear	goodyear	Goodyear	company
Subaru	subaru	Subaru	company
Isuzu	isuzu	Isuzu	company
Daewoo	daewoo	Daewoo	company
SsangYong	ssangyong	SsangYong	company
Lada	lada	Lada	company
Dacia	dacia	Dacia	company
Bugatti	bugatti	Bugatti	company
Lotus Cars	lotus-cars	Lotus Cars	company
Aprilia	aprilia	Aprilia	company
Ducati	ducati	Ducati	company
Vespa	vespa	Vespa	company
Piaggio	piaggio	Piaggio	company
=KTM	ktm	KTM	company
Scherer	scherer	Scherer	company
Schering	schering	Schering	company
Mizuho	mizuho	Mizuho	company
Nomura	nomura	Nomura	company
Daiwa	daiwa	Daiwa	company
Mitsui	mitsui	Mitsui	company
Sumitomo	sumitomo	Sumitomo	company
Marubeni	marubeni	Marubeni	company
Itochu	itochu	Itochu	company
Transocean	transocean	Transocean	company
Rio Tinto	rio-tinto	Rio Tinto	company
BHP Billiton	bhp-billiton	BHP Billiton	company
=BHP	bhp-billiton	BHP Billiton	company
Anglo American	anglo-american	Anglo American	company
De Beers	de-beers	De Beers	company
Alcoa	alcoa	Alcoa	company
US Steel	us-steel	US Steel	company
Nucor	nucor	Nucor	company
Bethlehem Steel	bethlehem-steel	Bethlehem Steel	company
Union Carbide	union-carbide	Union Carbide	company
Merck & Co.	merck-co	Merck & Co.	company
Eli Lilly	eli-lilly	Eli Lilly	company
Bristol-Myers Squibb	bristol-myers-squibb	Bristol-Myers Squibb	company
Amgen	amgen	Amgen	company
Gilead	gilead	Gilead	company
Biogen	biogen	Biogen	company
Genentech	genentech	Genentech	company
Novo Nordisk	novo-nordisk	Novo Nordisk	company
Bayer Schering	bayer-schering	Bayer Schering	company
Ratiopharm	ratiopharm	Ratiopharm	company
Stada	stada	Stada	company
Celesio	celesio	Celesio	company
Douglas Holding	douglas-holding	Douglas Holding	company
Hornbach	hornbach	Hornbach	company
Obi	obi	Obi	company
Praktiker	praktiker	Praktiker	company
Bauhaus-Baumarkt	bauhaus-baumarkt	Bauhaus-Baumarkt	company
MediaMarkt	mediamarkt	MediaMarkt	company
Saturn stores	saturn-stores	Saturn stores	company
Mattel	mattel	Mattel	company
Hasbro	hasbro	Hasbro	company
Lego Group	lego-group	Lego Group	company
Rowenta	rowenta	Rowenta	company
Braun GmbH	braun-gmbh	Braun GmbH	company
Krups	krups	Krups	company
=WMF	wmf	WMF	company
Villeroy & Boch	villeroy-boch	Villeroy & Boch	company
Meissener Porzellan	meissener-porzellan	Meissener Porzellan	company
Montblanc	montblanc	Montblanc	company
Pelikan	pelikan	Pelikan	company
Faber-Castell	faber-castell	Faber-Castell	company
Staedtler	staedtler	Staedtler	company
E-Plus	e-plus	E-Plus	company
O2	o2	O2	company
Arcor	arcor	Arcor	company
Freenet	freenet	Freenet	company
Hansenet	hansenet	Hansenet	company
1&1	1-1	1&1	company
United Internet	united-internet	United Internet	company
=GMX	gmx	GMX	company
Web.de	web-de	Web.de	company
T-Online	t-online	T-Online	company
T-Systems	t-systems	T-Systems	company
T-Com	t-com	T-Com	company
Telecom Italia	telecom-italia	Telecom Italia	company
Telekom Austria	telekom-austria	Telekom Austria	company
France Télécom	france-telecom	France Télécom	company
France Telecom	france-telecom	France Télécom	company
British Telecom	british-telecom	British Telecom	company
Orange S.A.	orange-s-a	Orange S.A.	company
Swatch Group	swatch-group	Swatch Group	company
Lindt	lindt	Lindt	company
Ricola	ricola	Ricola	company
Migros	migros	Migros	company
Coop Switzerland	coop-switzerland	Coop Switzerland	company
Spar	spar	Spar	company
Billa	billa	Billa	company
Strabag	strabag	Strabag	company
Wienerberger	wienerberger	Wienerberger	company
Andritz	andritz	Andritz	company
Verbund AG	verbund-ag	Verbund AG	company
Agip	agip	Agip	company
Repsol	repsol	Repsol	company
Cepsa	cepsa	Cepsa	company
Galp	galp	Galp	company
Neste	neste	Neste	company
Orlen	orlen	Orlen	company
=MOL	mol	MOL	company
Transneft	transneft	Transneft	company
Rosatom	rosatom	Rosatom	company
Sibneft	sibneft	Sibneft	company
TNK-BP	tnk-bp	TNK-BP	company
Norilsk Nickel	norilsk-nickel	Norilsk Nickel	company
Rusal	rusal	Rusal	company
Severstal	severstal	Severstal	company
Aeroméxico	aeromexico	Aeroméxico	company
=LOT	lot	LOT	company
Malév	malev	Malév	company
Air One	air-one	Air One	company
Condor	condor	Condor	company
=LTU	ltu	LTU	company
Hapag-Lloyd	hapag-lloyd	Hapag-Lloyd	company
Germania Fluggesellschaft	germania-fluggesellschaft	Germania Fluggesellschaft	company
Eurocopter	eurocopter	Eurocopter	company
=MTU	mtu	MTU	company
Liebherr	liebherr	Liebherr	company
Claas	claas	Claas	company
Deutz	deutz	Deutz	company
Jungheinrich	jungheinrich	Jungheinrich	company
Trumpf	trumpf	Trumpf	company
Voith	voith	Voith	company
Festo	festo	Festo	company
Kärcher	kaercher	Kärcher	company
Stihl	stihl	Stihl	company
Würth	wuerth	Würth	company
Haniel	haniel	Haniel	company
Freudenberg	freudenberg	Freudenberg	company
ZF Friedrichshafen	zf-friedrichshafen	ZF Friedrichshafen	company
Mahle	mahle	Mahle	company
Hella	hella	Hella	company
Leoni	leoni	Leoni	company
Dürr	duerr	Dürr	company
Krones	krones	Krones	company
=GEA	gea	GEA	company
SGL Carbon	sgl-carbon	SGL Carbon	company
K+S	k-s	K+S	company
Aurubis	aurubis	Aurubis	company
Q-Cells	q-cells	Q-Cells	company
SolarWorld	solarworld	SolarWorld	company
Conergy	conergy	Conergy	company
Nordex	nordex	Nordex	company
Enercon	enercon	Enercon	company
Vestas	vestas	Vestas	company
Taco Bell	taco-bell	Taco Bell	company
Wendy's	wendy-s	Wendy's	company
Pizza Hut	pizza-hut	Pizza Hut	company
=KFC	kfc	KFC	company
Domino's	domino-s	Domino's	company
Dunkin' Donuts	dunkin-donuts	Dunkin' Donuts	company
Applebee's	applebee-s	Applebee's	company
Whole Foods	whole-foods	Whole Foods	company
Trader Joe's	trader-joe-s	Trader Joe's	company
Best Buy	best-buy	Best Buy	company
Macy's	macy-s	Macy's	company
Bloomingdale's	bloomingdale-s	Bloomingdale's	company
Nordstrom	nordstrom	Nordstrom	company
JCPenney	jcpenney	JCPenney	company
Barnes & Noble	barnes-noble	Barnes & Noble	company
Borders Group	borders-group	Borders Group	company
Toys "R" Us	toys-r-us	Toys "R" Us	company
Harrods	harrods	Harrods	company
Selfridges	selfridges	Selfridges	company
Boots	boots	Boots	company
Morrisons	morrisons	Morrisons	company
Asda	asda	Asda	company
Waitrose	waitrose	Waitrose	company
Lufthansa Cargo	lufthansa-cargo	Lufthansa Cargo	company
Dow Jones	dow-jones	Dow Jones	company
Russell Reynolds	russell-reynolds	Russell Reynolds	company
Arthur Andersen	arthur-andersen	Arthur Andersen	company
Bechtel	bechtel	Bechtel	company
Blackwater	blackwater	Blackwater	company
=KBR	kbr	KBR	company
Monster.com	monster-com	Monster.com	company
Craigslist	craigslist	Craigslist	company
Expedia	expedia	Expedia	company
Priceline	priceline	Priceline	company
TripAdvisor	tripadvisor	TripAdvisor	company
Booking.com	booking-com	Booking.com	company
Zynga	zynga	Zynga	company
Electronic Arts	electronic-arts	Electronic Arts	company
Activision Blizzard	activision-blizzard	Activision Blizzard	company
Blizzard Entertainment	blizzard-entertainment	Blizzard Entertainment	company
Ubisoft	ubisoft	Ubisoft	company
Valve Corporation	valve-corporation	Valve Corporation	company
Atari	atari	Atari	company
Bank Austria Creditanstalt	bank-austria-creditanstalt	Bank Austria Creditanstalt	company
Bawag	bawag	Bawag	company
Sal. Oppenheim	sal-oppenheim	Sal. Oppenheim	company
Metzler Bank	metzler-bank	Metzler Bank	company
Julius Baer	julius-baer	Julius Baer	company
Pictet	pictet	Pictet	company
Vontobel	vontobel	Vontobel	company
Swiss Re	swiss-re	Swiss Re	company
Zurich Insurance	zurich-insurance	Zurich Insurance	company
Generali	generali	Generali	company
Prudential	prudential	Prudential	company
MetLife	metlife	MetLife	company
Aviva	aviva	Aviva	company
Legal & General	legal-general	Legal & General	company
Capital One	capital-one	Capital One	company
Citadel LLC	citadel-llc	Citadel LLC	company
Sequoia Capital	sequoia-capital	Sequoia Capital	company
=KKR	kkr	KKR	company
Carlyle Group	carlyle-group	Carlyle Group	company
Apax	apax	Apax	company
Permira	permira	Permira	company
Cerberus	cerberus	Cerberus	company
Fortress Investment Group	fortress-investment-group	Fortress Investment Group	company
Newsday	newsday	Newsday	media
Slate	slate	Slate	media
Salon.com	salon-com	Salon.com	media
Mother Jones	mother-jones	Mother Jones	media
Harper's Magazine	harper-s-magazine	Harper's Magazine	media
National Geographic	national-geographic	National Geographic	media
Scientific American	scientific-american	Scientific American	media
Science Magazine	science-magazine	Science Magazine	media
Daily Star	daily-star	Daily Star	media
Daily Record	daily-record	Daily Record	media
Irish Times	irish-times	Irish Times	media
Irish Independent	irish-independent	Irish Independent	media
Miami Herald	miami-herald	Miami Herald	media
Dallas Morning News	dallas-morning-news	Dallas Morning News	media
Houston Chronicle	houston-chronicle	Houston Chronicle	media
Philadelphia Inquirer	philadelphia-inquirer	Philadelphia Inquirer	media
Denver Post	denver-post	Denver Post	media
Seattle Times	seattle-times	Seattle Times	media
Detroit Free Press	detroit-free-press	Detroit Free Press	media
Star Tribune	star-tribune	Star Tribune	media
Baltimore Sun	baltimore-sun	Baltimore Sun	media
St. Louis Post-Dispatch	st-louis-post-dispatch	St. Louis Post-Dispatch	media
Chicago Sun-Times	chicago-sun-times	Chicago Sun-Times	media
Sun-Times	chicago-sun-times	Chicago Sun-Times	media
New York Daily News	new-york-daily-news	New York Daily News	media
Straits Times	straits-times	Straits Times	media
South China Morning Post	south-china-morning-post	South China Morning Post	media
China Daily	china-daily	China Daily	media
Japan Times	japan-times	Japan Times	media
Yomiuri Shimbun	yomiuri-shimbun	Yomiuri Shimbun	media
Mainichi Shimbun	mainichi-shimbun	Mainichi Shimbun	media
Korea Herald	korea-herald	Korea Herald	media
Hindustan Times	hindustan-times	Hindustan Times	media
Dawn newspaper	dawn-newspaper	Dawn newspaper	media
Gulf News	gulf-news	Gulf News	media
Al-Hayat	al-hayat	Al-Hayat	media
Asharq Al-Awsat	asharq-al-awsat	Asharq Al-Awsat	media
Maariv	maariv	Maariv	media
Ma'ariv	ma-ariv	Ma'ariv	media
Jyllands-Posten	jyllands-posten	Jyllands-Posten	media
Aftenposten	aftenposten	Aftenposten	media
Dagens Nyheter	dagens-nyheter	Dagens Nyheter	media
Svenska Dagbladet	svenska-dagbladet	Svenska Dagbladet	media
Aftonbladet	aftonbladet	Aftonbladet	media
Expressen	expressen	Expressen	media
Helsingin Sanomat	helsingin-sanomat	Helsingin Sanomat	media
De Telegraaf	de-telegraaf	De Telegraaf	media
de Volkskrant	de-volkskrant	de Volkskrant	media
NRC Handelsblad	nrc-handelsblad	NRC Handelsblad	media
De Standaard	de-standaard	De Standaard	media
Le Soir	le-soir	Le Soir	media
Wiener Zeitung	wiener-zeitung	Wiener Zeitung	media
Kleine Zeitung	kleine-zeitung	Kleine Zeitung	media
Salzburger Nachrichten	salzburger-nachrichten	Salzburger Nachrichten	media
Oberösterreichische Nachrichten	oberoesterreichische-nachrichten	Oberösterreichische Nachrichten	media
Tiroler Tageszeitung	tiroler-tageszeitung	Tiroler Tageszeitung	media
Basler Zeitung	basler-zeitung	Basler Zeitung	media
Berner Zeitung	berner-zeitung	Berner Zeitung	media
Aargauer Zeitung	aargauer-zeitung	Aargauer Zeitung	media
Mittelbayerische Zeitung	mittelbayerische-zeitung	Mittelbayerische Zeitung	media
Münchner Merkur	muenchner-merkur	Münchner Merkur	media
Abendzeitung	abendzeitung	Abendzeitung	media
Nürnberger Nachrichten	nuernberger-nachrichten	Nürnberger Nachrichten	media
Augsburger Allgemeine	augsburger-allgemeine	Augsburger Allgemeine	media
Badische Zeitung	badische-zeitung	Badische Zeitung	media
Schwäbische Zeitung	schwaebische-zeitung	Schwäbische Zeitung	media
Sächsische Zeitung	saechsische-zeitung	Sächsische Zeitung	media
Freie Presse	freie-presse	Freie Presse	media
Mitteldeutsche Zeitung	mitteldeutsche-zeitung	Mitteldeutsche Zeitung	media
Thüringer Allgemeine	thueringer-allgemeine	Thüringer Allgemeine	media
Ostsee-Zeitung	ostsee-zeitung	Ostsee-Zeitung	media
Nordkurier	nordkurier	Nordkurier	media
Märkische Allgemeine	maerkische-allgemeine	Märkische Allgemeine	media
Märkische Oderzeitung	maerkische-oderzeitung	Märkische Oderzeitung	media
Lausitzer Rundschau	lausitzer-rundschau	Lausitzer Rundschau	media
Neue Osnabrücker Zeitung	neue-osnabruecker-zeitung	Neue Osnabrücker Zeitung	media
Hannoversche Allgemeine Zeitung	hannoversche-allgemeine-zeitung	Hannoversche Allgemeine Zeitung	media
Braunschweiger Zeitung	braunschweiger-zeitung	Braunschweiger Zeitung	media
Weser-Kurier	weser-kurier	Weser-Kurier	media
Kieler Nachrichten	kieler-nachrichten	Kieler Nachrichten	media
Lübecker Nachrichten	luebecker-nachrichten	Lübecker Nachrichten	media
Westdeutsche Allgemeine Zeitung	westdeutsche-allgemeine-zeitung	Westdeutsche Allgemeine Zeitung	media
=WAZ	westdeutsche-allgemeine-zeitung	Westdeutsche Allgemeine Zeitung	media
Neue Westfälische	neue-westfaelische	Neue Westfälische	media
Saarbrücker Zeitung	saarbruecker-zeitung	Saarbrücker Zeitung	media
Rhein-Zeitung	rhein-zeitung	Rhein-Zeitung	media
Allgemeine Zeitung	allgemeine-zeitung	Allgemeine Zeitung	media
Trierischer Volksfreund	trierischer-volksfreund	Trierischer Volksfreund	media
Wiesbadener Kurier	wiesbadener-kurier	Wiesbadener Kurier	media
Berliner Kurier	berliner-kurier	Berliner Kurier	media
B.Z.	b-z	B.Z.	media
Welt kompakt	welt-kompakt	Welt kompakt	media
Super Illu	super-illu	Super Illu	media
Bunte	bunte	Bunte	media
Gala-Magazin	gala-magazin	Gala-Magazin	media
Brigitte-Magazin	brigitte-magazin	Brigitte-Magazin	media
Capital-Magazin	capital-magazin	Capital-Magazin	media
Manager Magazin	manager-magazin	Manager Magazin	media
Euro am Sonntag	euro-am-sonntag	Euro am Sonntag	media
Börse Online	boerse-online	Börse Online	media
Computerwoche	computerwoche	Computerwoche	media
Apotheken Umschau	apotheken-umschau	Apotheken Umschau	media
Kicker	kicker	Kicker	media
Sport Bild	sport-bild	Sport Bild	media
Auto Bild	auto-bild	Auto Bild	media
Rheinischer Merkur	rheinischer-merkur	Rheinischer Merkur	media
Cicero-Magazin	cicero-magazin	Cicero-Magazin	media
konkret	konkret	konkret	media
Jungle World	jungle-world	Jungle World	media
International Renewable Energy Agency	international-renewable-energy-agency	International Renewable Energy Agency	body
=IRENA	international-renewable-energy-agency	International Renewable Energy Agency	body
European Ombudsman	european-ombudsman	European Ombudsman	body
=CEPOL	cepol	CEPOL	body
International Maritime Organization	international-maritime-organization	International Maritime Organization	body
=ICAO	icao	ICAO	body
=IATA	iata	IATA	body
=ITU	itu	ITU	body
=WMO	wmo	WMO	body
=WIPO	wipo	WIPO	body
=UNODC	unodc	UNODC	body
UN-Habitat	un-habitat	UN-Habitat	body
World Children's Fund	world-children-s-fund	World Children's Fund	body
International Chamber of Commerce	international-chamber-of-commerce	International Chamber of Commerce	body
=FIBA	fiba	FIBA	body
=IAAF	iaaf	IAAF	body
=FIS	fis	FIS	body
=WTA	wta	WTA	body
European Broadcasting Union	european-broadcasting-union	European Broadcasting Union	body
=EBU	european-broadcasting-union	European Broadcasting Union	body
Third Reich	third-reich	Third Reich	body
Russian Empire	russian-empire	Russian Empire	body
Royal Shakespeare Company	royal-shakespeare-company	Royal Shakespeare Company	culture
RSC	royal-shakespeare-company	Royal Shakespeare Company	culture
US Marines	marine-corps	Marine Corps	agency
U.S. Marines	marine-corps	Marine Corps	agency
Die Zeit	die-zeit	Die Zeit	media
Die Welt	die-welt	Die Welt	media
Die Presse	die-presse	Die Presse	media
Der Spiegel	der-spiegel	Der Spiegel	media
Der Standard	der-standard	Der Standard	media
Chipotle	chipotle	Chipotle	company
Kroger	kroger	Kroger	company
Safeway	safeway	Safeway	company
Walgreens	walgreens	Walgreens	company
=CVS	cvs	CVS	company
John Lewis	john-lewis	John Lewis	company
JetBlue	jetblue	JetBlue	company
Etihad	etihad	Etihad	company
ConocoPhillips	conocophillips	ConocoPhillips	company
TotalEnergies	totalenergies	TotalEnergies	company
WorldCom	worldcom	WorldCom	company
NatWest	natwest	NatWest	company
Western Union	western-union	Western Union	company
Hulu	hulu	Hulu	company
Lyft	lyft	Lyft	company
MySpace	myspace	MySpace	company
Salesforce	salesforce	Salesforce	company
BlackBerry	blackberry	BlackBerry	company
Virgin Galactic	virgin-galactic	Virgin Galactic	company
Kellogg's	kelloggs	Kellogg's	company
Cadbury	cadbury	Cadbury	company
Budweiser	budweiser	Budweiser	company
Universal Studios	universal-studios	Universal Studios	company
Lionsgate	lionsgate	Lionsgate	company
Atlantic Records	atlantic-records	Atlantic Records	company
Capitol Records	capitol-records	Capitol Records	company
Motown	motown	Motown	company
Simon & Schuster	simon-schuster	Simon & Schuster	company
Marriott	marriott	Marriott	company
Hyatt	hyatt	Hyatt	company
Sheraton	sheraton	Sheraton	company
Estée Lauder	estee-lauder	Estée Lauder	company
BBC News	bbc-news	BBC News	media
ABC News	abc-news	ABC News	media
NBC News	nbc-news	NBC News	media
CBS News	cbs-news	CBS News	media
HuffPost	huffpost	HuffPost	media
Vice News	vice-news	Vice News	media
Breitbart	breitbart	Breitbart	media
TechCrunch	techcrunch	TechCrunch	media
Hollywood Reporter	hollywood-reporter	Hollywood Reporter	media
Entertainment Weekly	entertainment-weekly	Entertainment Weekly	media
=TMZ	tmz	TMZ	media
New England Journal of Medicine	new-england-journal-of-medicine	New England Journal of Medicine	media
Esquire	esquire	Esquire	media
Vogue	vogue	Vogue	media
Department of Labor	department-of-labor	Department of Labor	agency
Department of Transportation	department-of-transportation	Department of Transportation	agency
=RCMP	rcmp	RCMP	agency
=LAPD	lapd	LAPD	agency
=NYPD	nypd	NYPD	agency
Lok Sabha	lok-sabha	Lok Sabha	agency
Rajya Sabha	rajya-sabha	Rajya Sabha	agency
Navy SEALs	navy-seals	Navy SEALs	agency
Delta Force	delta-force	Delta Force	agency
Census Bureau	census-bureau	Census Bureau	agency
Immigration and Naturalization Service	immigration-and-naturalization-service	Immigration and Naturalization Service	agency
Peace Corps	peace-corps	Peace Corps	agency
Library of Congress	library-of-congress	Library of Congress	agency
Plaid Cymru	plaid-cymru	Plaid Cymru	party
Fianna Fáil	fianna-fail	Fianna Fáil	party
Fine Gael	fine-gael	Fine Gael	party
Libertarian Party	libertarian-party	Libertarian Party	party
World Wildlife Fund	wwf	WWF	ngo
Sierra Club	sierra-club	Sierra Club	ngo
Planned Parenthood	planned-parenthood	Planned Parenthood	ngo
Habitat for Humanity	habitat-for-humanity	Habitat for Humanity	ngo
United Way	united-way	United Way	ngo
=YMCA	ymca	YMCA	ngo
Boy Scouts	boy-scouts	Boy Scouts	ngo
Girl Scouts	girl-scouts	Girl Scouts	ngo
=RSPCA	rspca	RSPCA	ngo
=RSPB	rspb	RSPB	ngo
=AARP	aarp	AARP	ngo
Teamsters	teamsters	Teamsters	ngo
=KKK	ku-klux-klan	Ku Klux Klan	ngo
Black Panthers	black-panthers	Black Panthers	ngo
Lashkar-e-Taiba	lashkar-e-taiba	Lashkar-e-Taiba	ngo
Jaish-e-Mohammed	jaish-e-mohammed	Jaish-e-Mohammed	ngo
Waffen-SS	waffen-ss	Waffen-SS	ngo
Luftwaffe	luftwaffe	Luftwaffe	ngo
Brown University	brown-university	Brown University	university
UC Berkeley	uc-berkeley	UC Berkeley	university
Johns Hopkins	johns-hopkins-university	Johns Hopkins University	university
Virginia Tech	virginia-tech	Virginia Tech	university
Georgia Tech	georgia-tech	Georgia Tech	university
Texas A&M	texas-a-m	Texas A&M	university
Ohio State	ohio-state	Ohio State	university
Penn State	penn-state	Penn State	university
Michigan State	michigan-state	Michigan State	university
Juilliard	juilliard	Juilliard	university
Royal Academy of Dramatic Art	royal-academy-of-dramatic-art	Royal Academy of Dramatic Art	university
Royal College of Art	royal-college-of-art	Royal College of Art	university
Dodgers	dodgers	Dodgers	club
Phillies	phillies	Phillies	club
Astros	astros	Astros	club
White Sox	white-sox	White Sox	club
Steelers	steelers	Steelers	club
Packers	packers	Packers	club
Seahawks	seahawks	Seahawks	club
Broncos	broncos	Broncos	club
=UFC	ufc	UFC	club
=WWE	wwe	WWE	club
=NASCAR	nascar	NASCAR	club
=PGA	pga	PGA	club
All Blacks	all-blacks	All Blacks	club
Springboks	springboks	Springboks	club
Wallabies	wallabies	Wallabies	club
Pearl Jam	pearl-jam	Pearl Jam	culture
Guns N' Roses	guns-n-roses	Guns N' Roses	culture
AC/DC	ac-dc	AC/DC	culture
Aerosmith	aerosmith	Aerosmith	culture
Red Hot Chili Peppers	red-hot-chili-peppers	Red Hot Chili Peppers	culture
Foo Fighters	foo-fighters	Foo Fighters	culture
Linkin Park	linkin-park	Linkin Park	culture
Maroon 5	maroon-5	Maroon 5	culture
Destiny's Child	destinys-child	Destiny's Child	culture
Grateful Dead	grateful-dead	Grateful Dead	culture
Fleetwood Mac	fleetwood-mac	Fleetwood Mac	culture
Iron Maiden	iron-maiden	Iron Maiden	culture
Sex Pistols	sex-pistols	Sex Pistols	culture
Velvet Underground	velvet-underground	Velvet Underground	culture
Joy Division	joy-division	Joy Division	culture
Duran Duran	duran-duran	Duran Duran	culture
Pet Shop Boys	pet-shop-boys	Pet Shop Boys	culture
Daft Punk	daft-punk	Daft Punk	culture
Royal Ballet	royal-ballet	Royal Ballet	culture
Royal Opera	royal-opera	Royal Opera	culture
Bolshoi Ballet	bolshoi-ballet	Bolshoi Ballet	culture
Comédie-Française	comedie-francaise	Comédie-Française	culture
Académie Française	academie-francaise	Académie Française	culture
British Academy	british-academy	British Academy	culture
Royal Academy	royal-academy	Royal Academy	culture
Confederate Army	confederate-army	Confederate Army	body
Continental Army	continental-army	Continental Army	body
Continental Congress	continental-congress	Continental Congress	body
Triple Entente	triple-entente	Triple Entente	body
Knights Templar	knights-templar	Knights Templar	body
Teutonic Knights	teutonic-knights	Teutonic Knights	body
Hudson's Bay Company	hudsons-bay-company	Hudson's Bay Company	body
