# German news words and what they are called in English: parties, elections, offices.  Written by hand for synopse; see words.lex.
Abgesandter, Abgesandte	envoy; emissary
Ablösung, ablösen, abgelöst	replace; replacement; succeed
Abrüstung, abrüsten	disarmament; disarm
Absetzung, absetzen, abgesetzt	removal; oust; depose
Abstimmungsniederlage	defeat in vote
Agrarminister, Landwirtschaftsminister	agriculture minister; farm minister
Amtseid, Vereidigung, vereidigen, vereidigt	oath of office; swear in; sworn in
Amtsenthebung, Amtsenthebungsverfahren	impeachment; removal from office
Amtsinhaber, Amtsinhaberin	incumbent
Amtskollege, Amtskollegin, Amtskollegen	counterpart
Anarchie, Anarchist, anarchistisch	anarchy; anarchist
Annexion, annektieren, annektiert	annexation; annex
Antisemitismus, antisemitisch, Antisemit	antisemitism; antisemitic; anti-Semitic
Äquidistanz	equidistance
Arbeitsminister, Arbeitsministerium, Sozialminister	labour minister; labor minister; social affairs minister
Attaché	attaché
Aufenthaltserlaubnis, Aufenthaltsgenehmigung, Aufenthaltsrecht	residence permit
Ausbürgerung, Einbürgerung, einbürgern	naturalisation; naturalization; citizenship
Auslieferung, ausliefern, ausgeliefert	extradition; extradite
Außenseiter, Außenseiterin	outsider; underdog
Autokrat, autokratisch, autoritär, Autokratie	autocrat; autocratic; authoritarian
Basisdemokratie	grassroots democracy
Befugnis, Befugnisse	power; authority; powers
Beirat	advisory board
Beitrittskandidat, Beitrittsverhandlungen	accession candidate; membership talks
Beschwichtigung, beschwichtigen	appeasement; appease; calm
Bevormundung, bevormunden	paternalism; patronise
bilateral, multilateral, trilateral	bilateral; multilateral
Blockfreie, blockfrei	non-aligned
Bürgerbegehren, Bürgerentscheid, Volksbegehren	referendum; petition
Bürgerinitiative	citizens' initiative; action group
Bürgermeisterwahl	mayoral election
Bürgerrechte, Bürgerrechtler, Bürgerrechtlerin	civil rights; rights activist
Bürokratie, bürokratisch, Bürokrat	bureaucracy; bureaucratic; red tape
Dekret, Erlass	decree; edict
Delegation, Abordnung	delegation
Delegierte, Delegierter, delegieren	delegate
Demagoge, Demagogin, demagogisch	demagogue
Despot, despotisch, Tyrann, Tyrannei	despot; tyrant; tyranny
Dezentralisierung, dezentral	decentralisation; decentralized
Direktmandat	constituency seat
Dissident, Dissidentin, Regimekritiker	dissident
Doppelpass, doppelt	double; dual
Drohgebärde	threat; threatening gesture
Ehrenbürger	honorary citizen
Eigenstaatlichkeit	statehood
Einflussnahme	influence; interference
Einheitspartei	unity party
Einparteiensystem	one-party system
Einspruch	objection; veto
einstimmig	unanimous; unanimously
Entmachtung, entmachten, entmachtet	oust; disempower; removal from power
Entspannung	detente; easing
Entspannungspolitik	detente
Entwicklungshilfe	development aid
Entwicklungsland, Entwicklungsländer	developing country
Ermächtigung, ermächtigen	authorisation; authorize; empower
Ernennung, ernennen, ernannt, ernannte	appointment; appoint; name
Erststimme	first vote
Establishment	establishment
Europaparlament	European Parliament
Europapolitik, Europapolitiker	European policy
Europawahl	European election
Exekutive	executive
Exil, Exilant	exile
Familienministerin, Familienminister	family minister
Faschismus, Faschist, faschistisch	fascism; fascist
Föderalismus, föderal	federalism; federal
Fraktionschef, Fraktionsvorsitzender, Fraktionsvorsitzende	parliamentary leader; group leader
fraktionslos	non-attached; independent
Fraktionszwang	party whip
Friedensabkommen, Friedensvertrag, Friedensschluss	peace agreement; peace treaty; peace deal
Friedensgespräche, Friedensverhandlungen	peace talks; peace negotiations
Friedensnobelpreis	Nobel Peace Prize
Fünfprozenthürde	threshold
Gastgeber, Gastgeberin	host
Geberland, Geberkonferenz	donor; donor conference
Gegenkandidat, Gegenkandidatin	challenger; opponent
Geltungsbereich	scope
gemäßigt, Gemäßigte	moderate; moderates
Gesetzesänderung	amendment; change in the law
Gesetzespaket	legislative package
Gesetzesvorlage, Vorlage	bill; draft
Gesetzgeber	legislator; lawmaker; legislature
Gesinnung	attitude; convictions
Gesundheitsminister, Gesundheitsministerin, Gesundheitsministerium	health minister; health ministry
Gewaltenteilung	separation of powers
Gipfelteilnehmer	summit participant
Gleichberechtigung, gleichberechtigt, Gleichstellung	equality; equal rights
Großmacht, Weltmacht, Supermacht	great power; superpower
Grundsatz, Grundsätze, grundsätzlich	principle; in principle; fundamental
Grundsatzrede	keynote speech
Handelsminister	trade minister; commerce secretary
Hardliner, Scharfmacher	hardliner; hawk
Hegemonie	hegemony
Herausforderer, Herausforderin	challenger
Hochburg	stronghold
Ideologie, ideologisch	ideology; ideological
Imperium, imperial, Imperialismus, imperialistisch	empire; imperial; imperialism
Innensenator	interior senator
Integration, integrieren, integriert	integration; integrate
Interessenkonflikt	conflict of interest
Interessenvertreter, Interessenvertretung	representative; lobby
Interimspräsident, Übergangspräsident, Interimsregierung, Übergangsregierung	interim president; interim government; transitional government
Isolation, isolieren, isoliert, Isolierung	isolation; isolate
Jungwähler, Erstwähler	young voter; first-time voter
Justizminister, Justizministerin, Justizministerium	justice minister; attorney general; justice ministry
Kabinettsumbildung	cabinet reshuffle
Kaderpartei, Kader	cadre
Kanton, Kantone	canton
Kapitalismus, Kapitalist, kapitalistisch	capitalism; capitalist
Kapitulation, kapitulieren	surrender; capitulation; capitulate
Kehrtwende	U-turn; about-face; reversal
Klausurtagung, Klausur	retreat; closed-door meeting
Klientel	clientele; constituency
Koalitionsvertrag, Koalitionsverhandlungen, Koalitionsgespräche	coalition agreement; coalition talks
Kolonie, kolonial, Kolonialismus, Kolonialmacht	colony; colonial; colonialism
Kommunalwahl, Regionalwahl	local election; municipal election; regional election
Kommunismus	communism
Königshaus	royal family
Konsens	consensus
Konsul, Konsulin	consul
Kontrahent, Kontrahentin	rival; opponent
Kremlchef	Kremlin leader
Kronprinz, Thronfolger	crown prince; heir to the throne
Kuratorium	board of trustees
Kurswechsel	change of course; shift
Landesregierung	state government; regional government
Landesvater	premier
Landtag, Landtagswahl, Landesparlament	state parliament; regional parliament; state election
Legislative, Legislaturperiode	legislature; legislative period; term
Legitimität, legitim, legitimieren	legitimacy; legitimate
Lobby, Lobbyist, Lobbyisten, Lobbyismus	lobby; lobbyist; lobbying
Loyalität, loyal, Loyalist	loyalty; loyal; loyalist
Machtbasis	power base
Machterhalt	hold on power; cling to power
Machthaber	ruler; strongman; rulers
Machtteilung	power-sharing
Machtübernahme, Machtergreifung	seizure of power; takeover
Machtvakuum	power vacuum
Mandatsträger	elected official
Manifest	manifesto
Marionette, Marionettenregierung	puppet
Marxismus, Marxist, marxistisch	marxism; marxist
Mehrparteiensystem	multi-party system
Mehrwertsteuer	value added tax; VAT
Meinungsforscher, Meinungsforschung, Demoskop, Meinungsforschungsinstitut	pollster; polling institute
Meinungsfreiheit, Redefreiheit	freedom of expression; free speech; freedom of speech
Memorandum	memorandum
Militärregierung, Militärjunta, Junta	junta; military government
Minderheitsregierung	minority government
Misstrauensvotum, Misstrauensantrag	vote of no confidence; no-confidence motion
Mitbegründer	co-founder
Mitbestimmung	co-determination; participation
Mitstreiter	ally; comrade; fellow campaigner
Monarch, Monarchin, monarchistisch	monarch; monarchist
Nachverhandlung, nachverhandeln, nachbessern, Nachbesserung	renegotiate; amend; improvement
Nachwahl	by-election
Nation, Nationalität	nation; national; nationality
Nationalismus, Nationalist	nationalism; nationalist
Nationalrat, Nationalversammlung	national assembly; national council
Nationalsozialismus, nationalsozialistisch, Nazi, Nazis	nazi; nazism; national socialism
Neonazi, Neonazis	neo-nazi
Neutralität, neutral	neutrality; neutral
Neuwahl, Neuwahlen	new election; early election; snap election
nichtig, annullieren, annulliert, Annullierung	null; annul; annulment
Nichtregierungsorganisation	non-governmental organisation; NGO
Nominierungsparteitag	convention
Notstandsgesetz, Notverordnung	emergency law; emergency decree
Oligarch, Oligarchen	oligarch
Ombudsmann	ombudsman
Oppositionelle, Oppositioneller, Oppositionspolitiker	opposition figure; opposition politician; dissident
Oppositionspartei	opposition party
Parlamentspräsident, Parlamentspräsidentin	speaker; president of parliament
Parteibuch, Parteifreund	party colleague
Parteiprogramm, Wahlprogramm	manifesto; platform; programme
Patriot, patriotisch, Patriotismus	patriot; patriotic; patriotism
Patt, Pattsituation	stalemate; deadlock; impasse
Pazifist, pazifistisch, Pazifismus	pacifist; pacifism
Personalie, Personalien	personnel; particulars
Personenkult	personality cult
Petition	petition
Plebiszit	plebiscite; referendum
Plenum, Plenarsitzung	plenary; plenary session
Politologe, Politologin, Politikwissenschaftler	political scientist
Populismus, Populist, populistisch, Rechtspopulist, Rechtspopulisten, rechtspopulistisch	populism; populist; right-wing populist
Präfekt, Präfektur	prefect; prefecture
Präsidentschaftskandidat, Präsidentschaftskandidatin	presidential candidate; presidential nominee
Präsidentschaftswahlkampf	presidential campaign
Presseerklärung, Pressemitteilung	press release; statement
Pressefreiheit	press freedom; freedom of the press
Pressesprecher, Pressesprecherin	press spokesman; spokesperson
Privileg, Privilegien, privilegiert	privilege; privileged
Propaganda, propagandistisch	propaganda
Protokollchef	chief of protocol
Rassismus, Rassist, rassistisch, Fremdenfeindlichkeit, fremdenfeindlich, ausländerfeindlich	racism; racist; xenophobia; xenophobic
Rathaus, Stadtrat	city hall; town hall; city council
Ratifizierung, ratifizieren, ratifiziert	ratification; ratify
Ratsmitglied	councillor; council member
Ratspräsident	council president
Ratspräsidentschaft	council presidency; presidency
Reaktionär, reaktionär	reactionary
Rechenschaft	account; accountability
Rechtsstaat, Rechtsstaatlichkeit, rechtsstaatlich	rule of law; constitutional state
Redner, Rednerin, Redeverbot	speaker; orator
Regent, Regentin, Regentschaft	regent; regency
Regierungsbezirk	administrative district
Regierungsbildung	government formation; forming a government
Regierungserklärung	government statement; policy statement
Regierungskoalition	governing coalition; ruling coalition
Regierungskrise	government crisis; political crisis
Regierungssitz	seat of government
Regierungstruppen	government troops; government forces
Regierungswechsel, Regierungsumbildung	change of government; reshuffle
Reichskanzler, Reichstag, Reich	reich; empire
Resolutionsentwurf	draft resolution
Ressort, Ressortchef	portfolio; department
Rückendeckung	backing; support
Rückführung	repatriation; return
Rücktrittsforderung, Rücktrittsgesuch	call to resign; resignation
Sachverständige, Sachverständiger	expert
Sammelabschiebung	deportation flight
Schattenkabinett	shadow cabinet
Schatzkanzler	chancellor of the exchequer
Schirmherrschaft	patronage; auspices
Schlagabtausch	exchange; clash
Schutzmacht	protecting power
Schwesterpartei	sister party
Selbstbestimmung, Selbstbestimmungsrecht	self-determination
Selbstverwaltung	self-government; self-rule
Sezession	secession
Siedlung, Siedler, Siedlungsbau, siedeln	settlement; settler; settle
Sitzverteilung	distribution of seats
Sondergipfel	special summit
Sondersitzung, Krisensitzung, Dringlichkeitssitzung, Sondertreffen	special session; emergency session; emergency meeting
Sonderstatus	special status
Sozialismus	socialism
Sozialpolitik	social policy
Spaltung, spalten, gespalten	split; division; divide
Staatenbund	confederation
Staatsakt	state ceremony
Staatsapparat	state apparatus
Staatsbegräbnis	state funeral
Staatsbesuch	state visit
Staatsduma, Duma	duma
Staatsfeind	enemy of the state
Staatsgebiet, Hoheitsgebiet, Territorium	territory
Staatskasse	state coffers; treasury
Staatsministerin, Staatsminister	minister of state
Staatsrat	state council
Stadtoberhaupt	mayor
Stadtverwaltung	city administration; municipality; city authorities
Statthalter	governor
Stellvertreter, Stellvertreterin, stellvertretend, stellvertretender	deputy; vice
Stellvertreterkrieg	proxy war
Stimmabgabe	voting; casting ballots
Stimmanteil, Stimmenanteil	share of the vote
Stimmenauszählung, Auszählung, auszählen, ausgezählt	count; vote count; counting
Stimmengewinn, Stimmenverlust	gains; losses
Stimmenmehrheit	majority of votes
Stimmenthaltung, Enthaltung	abstention
Stimmrecht, Wahlrecht	suffrage; right to vote; voting rights
Streitpunkt	point of contention; issue
Tabubruch, Tabu	taboo
Tagesordnung	agenda
Tauziehen	tug-of-war; wrangling
Thron, Thronrede	throne
Todesschwadron	death squad
Triumph, triumphieren	triumph
Überhangmandat	overhang seat
Überläufer, überlaufen	defector; defect
Überzeugungskraft	persuasiveness
Umbildung	reshuffle
Umsturz, umstürzen, stürzte	overthrow; coup; topple
Umweltminister, Umweltministerin, Umweltministerium	environment minister; environment ministry
Unabhängigkeitsreferendum	independence referendum
Unparteiischer, unparteiisch, überparteilich, parteilos	impartial; non-partisan; independent
Unregelmäßigkeit, Unregelmäßigkeiten	irregularity; irregularities
Unruheherd, Krisenherd	trouble spot; hotspot
Unterhändler, Unterhändlerin, Verhandlungsführer	negotiator
Unterredung	conversation; talks; meeting
Untersuchungsausschuss, Untersuchungskommission	committee of inquiry; investigative committee; inquiry
Unterwanderung, unterwandern	infiltration; infiltrate
Urabstimmung	ballot; strike ballot
Urnengang	election; poll; vote
Verbannung, verbannen, verbannt	banishment; exile; ban
Verbündeten	allies; ally
Verfassungsänderung, Verfassungsreform	constitutional amendment; constitutional reform
Verfassungsentwurf	draft constitution
Verfassungsgebend, verfassungsgebende	constituent
verfassungsgemäß	constitutional
Verfassungsrichter	constitutional judge
verfassungswidrig, verfassungsfeindlich	unconstitutional; anti-constitutional
Verhältniswahl, Verhältniswahlrecht	proportional representation
Verhandlungsrunde	round of talks; round of negotiations
Verhandlungstisch	negotiating table
Verkehrsminister, Verkehrsministerium	transport minister; transport ministry
Vermittlungsausschuss	mediation committee
Verstaatlichung, verstaatlichen, verstaatlicht	nationalisation; nationalize
Verständigung, verständigen, verständigt	understanding; agreement; agree
Vertragsstaat, Unterzeichnerstaat	signatory
Vertrauensfrage, Vertrauensabstimmung	confidence vote; vote of confidence
Veto, Vetorecht	veto
Vizekanzler, Vizeministerpräsident	vice chancellor; deputy prime minister
Volkskammer, Volkskongress	people's congress
Volkspartei	people's party
Volksrepublik	people's republic
Volksvertreter, Volksvertretung	representative; parliament; lawmaker
Vorbehalt, Vorbehalte	reservation; reservations
Vorherrschaft	dominance; supremacy
Vorkämpfer, Vorreiter	pioneer; champion
Vorsitzenden	chair; chairman; chairwoman
Vorstandswahl	board election
Vorstoß	initiative; push; advance
Vorwahl, Vorwahlen	primary; primaries
Votum, votieren	vote
Wahlanfechtung, anfechten, Anfechtung, angefochten	challenge; contest
wählbar	eligible; electable
Wahlbezirk	electoral district; constituency; precinct
Wahlboykott	election boycott
Wahlergebnis, Wahlausgang	election result; outcome
Wahlfälschung, Wahlmanipulation, Wahlbetrugs	election fraud; vote rigging
Wahlgang	round; ballot
Wahlgesetz	electoral law
Wahlhelfer	poll worker; campaign aide
Wahlkabine	polling booth; voting booth
Wahlkampfhelfer, Wahlkampfteam	campaign team; campaign staff
Wahlkampfveranstaltung	campaign event; rally
Wahlleiter, Wahlleiterin	returning officer; election chief
Wahlmann, Wahlmänner	elector; electoral college
Wahlniederlage	election defeat
Wahlplakat	campaign poster; election poster
Wahlsonntag, Wahltag	election day; polling day
Wahlverlierer	loser
Wahlversprechen	election promise; campaign promise
Wechselwähler	swing voter
Weichenstellung	setting the course
Weltöffentlichkeit, Staatengemeinschaft, Weltgemeinschaft, Völkergemeinschaft	international community; world community
Weltpolitik	world politics
Weltsicherheitsrat	security council
Wirtschaftsgipfel	economic summit
Wirtschaftsministerium	economy ministry; ministry of economics
Wirtschaftspolitik	economic policy
Zar, zaristisch	tsar; czar
Zentralisierung, zentralistisch	centralisation; centralised
Zentralkomitee	central committee
Zentralrat	central council
Zentralregierung	central government
Zerreißprobe	acid test
Zersplitterung, zersplittert	fragmentation; fragmented
Zerwürfnis	rift; discord
Zielsetzung	objective; goal
Zivilgesellschaft, zivilgesellschaftlich	civil society
Zugehörigkeit, zugehörig	affiliation; belonging
Zusicherung, zusichern	assurance; assure; guarantee
Zweidrittelmehrheit	two-thirds majority
Zweikammersystem	bicameral
Zweitstimme	second vote
zwischenstaatlich	intergovernmental; interstate
Zwischenwahl, Kongresswahl	midterm; midterm election
