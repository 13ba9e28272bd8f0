# German news words and what they are called in English: war, army, weapons, flight.  Written by hand for synopse; see words.lex.
Abschreckung, abschrecken	deterrence; deter
Abschuss, abschießen, abgeschossen	shoot down; launch
Abwehr, abwehren, abgewehrt	defence; repel; fend off; defense
Abzugsplan	withdrawal plan
Admiral	admiral
Anfeindung, anfeinden	hostility
Angriffskrieg	war of aggression
Arsenal	arsenal
Artillerie, Geschütz, Geschütze	artillery; gun
Asylantrag, Asylsuchende, Asylsuchender	asylum application; asylum seeker
Asylrecht, Asylpolitik	right of asylum; asylum policy
Atomkrieg	nuclear war
Atommacht	nuclear power
Atomprogramm, Atomstreit	nuclear programme; nuclear dispute
Atomsperrvertrag	non-proliferation treaty
Atomtest, Atomversuch	nuclear test
Attentate	attacks; assassinations
Aufklärer, Aufklärungsflug	reconnaissance
Aufmarsch, aufmarschieren	deployment; march
Aufnahmelager, Auffanglager	reception camp; reception centre
Aufrüstung, aufrüsten	armament; rearm; upgrade
Ausreise, ausreisen, Ausreiseverbot	leave; departure; leave the country; exit ban
Autobombe	car bomb
Bajonett	bayonet
Bataillon	battalion
Bedrohungslage	threat level
Befestigung, befestigen	fortification; fasten
Befreier, Befreiungsfront	liberator; liberation front
Befreiungsbewegung	liberation movement
Belagerungszustand	siege
Besatzer, Besatzungsmacht	occupier; occupying power
Besatzungstruppen	occupation forces
Beschuss, beschießen, beschossen	shelling; shell; fire
Bewaffnung, bewaffnen	armament; arm
Blutbad	bloodbath; massacre
blutig, Blut, bluten	bloody; blood; bleed
Blutvergießen	bloodshed
Bodentruppen, Bodenoffensive	ground troops; ground offensive
Bombardement, Bombardierung	bombardment; bombing
Bombenanschlag, Bombenattentat	bomb attack; bombing
Bombendrohung	bomb threat
Bombenleger, Bombenbauer	bomber
Bomber, Kampfjet, Kampfflugzeug, Jagdflugzeug	bomber; fighter jet; warplane
Brigade	brigade
Brigadegeneral	brigadier general
Brückenkopf	bridgehead
Bunker	bunker
Chemiewaffe, Chemiewaffen, Giftgas	chemical weapon; poison gas
Deckung	cover
Deserteur, desertieren	deserter; desert
Detonation, detonieren, detoniert	detonation; detonate; explode
Division	division
Doppelagent	double agent
Drohne, Drohnen, Drohnenangriff	drone; drone strike
Dschihad, Dschihadist, Dschihadisten	jihad; jihadist
Durchreise, Transit	transit
Einberufung, einberufen	conscription; convene; call up
Einheiten	units
Einkesselung, einkesseln, umzingeln, umzingelt	encircle; surround
Einreise, einreisen, Einreiseverbot	entry; enter; entry ban
Einsatzkräfte	emergency services; forces
Einsatzleiter	incident commander
Einschlag, einschlagen	impact; strike; hit
Entminung, Minenräumung	demining
Entwaffnung, entwaffnen	disarm; disarmament
Erstürmung, erstürmen	storming; storm
Evakuierungsflug	evacuation flight
Exekution, exekutieren	execution; execute
Fallschirm, Fallschirmjäger, Fallschirmspringer	parachute; paratrooper
Fassbombe	barrel bomb
Feldlager	camp
Feldmarschall, Marschall	field marshal
Feldwebel, Unteroffizier	sergeant; non-commissioned officer
Flüchtlingshilfswerk	refugee agency
Flüchtlingskrise	refugee crisis; migrant crisis
Flüchtlingslager	refugee camp
Flüchtlingsstrom	flow of refugees
Fregatte	frigate
Freischärler, Freischaren	irregulars; militia
Freiwillige, Freiwilliger, freiwillig, Freiwilligen	volunteer; voluntary; voluntarily
Friedensbemühungen	peace efforts
Friedenseinsatz, Friedensmission	peacekeeping mission
Friedensplan	peace plan
Frontlinie	front line
Gefallene, Gefallener	fallen; dead
Gefangenenaustausch	prisoner exchange; prisoner swap
Gefangenenlager, Internierungslager	prison camp; internment camp
Gefecht, Gefechte	fighting; battle; clash
Gefreiter	private; corporal
Gegenangriff, Gegenoffensive	counterattack; counteroffensive
Gegenschlag, Vergeltungsschlag	retaliation; counterstrike
Gegenwehr	resistance
Geheimdienstchef, Nachrichtendienst, Agent, Agentin	intelligence chief; intelligence service; agent; spy
Geleitschutz, Geleitzug	escort; convoy
Generalmajor, Generalleutnant	major general; lieutenant general
Generalmobilmachung, Mobilmachung, mobilisieren, Mobilisierung	mobilisation; mobilize; mobilization
Generalstab, Stabschef, Generalstabschef	general staff; chief of staff
Geschoss, Geschosse	projectile; shell; floor
Gewalteskalation	escalation of violence
Gewaltherrschaft	tyranny
Gewaltverzicht	renunciation of violence
Granate, Granaten, Handgranate	grenade; shell
Gräueltat, Gräueltaten, Gräuel	atrocity; atrocities
Grausamkeit, grausam	cruelty; cruel; brutal
Grenzkonflikt, Grenzstreit	border conflict; border dispute
Grenzkontrolle, Grenzkontrollen	border control; border check
Grenzsoldat, Grenzschutz, Grenzschützer	border guard; border police
Grenzzaun	border fence
Guerilla, Guerillero, Guerillakrieg	guerrilla
Hamas	Hamas
Hauptmann	captain
Hauptquartier, Zentrale	headquarters
Häuserkampf	street fighting
Heckenschütze	sniper
Heimatfront	home front
Hilfsgüter	relief supplies; aid supplies
Hilfskonvoi, Konvoi	convoy; aid convoy
Hilfslieferung	aid delivery; aid shipment
Hisbollah	Hezbollah
Hochburgen	strongholds
Hungersnot, Hunger, hungern, hungrig, verhungern	famine; hunger; starve; hungry
Hungerstreik	hunger strike
Infanterie, Infanterist	infantry; infantryman
Intifada	intifada
Invasoren	invaders
Kalaschnikow	Kalashnikov
Kaliber	calibre; caliber
Kalifat	caliphate
Kamerad, Kameraden, Kameradschaft	comrade; comradeship
Kampfeinsatz	combat mission
Kampfhandlung, Kampfhandlungen, Feindseligkeit, Feindseligkeiten	hostilities; fighting
Kampfhubschrauber	attack helicopter; helicopter gunship
Kanone, Kanonen	cannon
Kaserne, Kasernen	barracks
Kavallerie	cavalry
Kolonne	column; convoy
Kontingent	contingent; quota
Kontrollpunkt, Checkpoint, Straßensperre	checkpoint; roadblock
Konzentrationslager, Vernichtungslager	concentration camp; death camp
Korvette	corvette
Kreuzer	cruiser
Kriegsdienst, Kriegsdienstverweigerer	military service; conscientious objector
Kriegsende	end of the war
Kriegserklärung	declaration of war
Kriegsgefangene, Kriegsgefangener, Kriegsgefangenschaft	prisoner of war
Kriegsgegner	anti-war; opponent of the war
Kriegsherr, Warlord	warlord
Kriegsmarine	navy
Kriegspartei	warring party
Kriegsrecht	martial law
Kriegsverbrechertribunal	war crimes tribunal
Kriegsveteran, Veteran	veteran
Krisengebiet, Kriegsgebiet, Krisenregion	crisis region; war zone
Kugel, Kugeln	bullet; ball
Kugelhagel	hail of bullets
kugelsicher	bulletproof
Kundschafter	scout
Kurzstreckenrakete	short-range missile
Landmine, Minen, Mine, Seemine	landmine; mine
Landstreitkräfte	land forces; army
Langstreckenrakete	long-range missile
Legion, Legionär	legion; legionnaire
Leutnant, Oberleutnant	lieutenant
Luftabwehr, Flugabwehr	air defence; anti-aircraft
Luftbrücke	airlift
Lufthoheit	air superiority
Luftraum	airspace
Luftschlag, Luftschläge, Bombenangriff	air strike; airstrike; bombing raid
Major	major
Manöver, Militärübung	manoeuvre; exercise; military exercise
Märtyrer	martyr
Maschinengewehr, Maschinenpistole	machine gun; submachine gun
Massenflucht	exodus
Massengrab, Massengräber	mass grave
Massenmord	mass murder
Massenpanik	stampede
Massenvernichtungswaffe, Massenvernichtungswaffen	weapon of mass destruction
Menschenschmuggel	people smuggling
Meuterei, meutern	mutiny
Militärbasis, Militärstützpunkt	military base
Militärdienst, Wehrdienst, Wehrpflicht, Wehrpflichtige	military service; conscription; conscript
Militäreinsatz, Militäraktion	military operation; military action
Militärführung, Militärchef	military leadership
Militärgericht	military court; court martial
Militärhilfe	military aid
Militärparade	military parade
Militärschlag	military strike
Mittelstreckenrakete	intermediate-range missile; medium-range missile
Munition	ammunition; munitions
Nachschub	supplies; reinforcements
Nahkampf	close combat
Nervengift, Nervenkampfstoff	nerve agent
Opferangehörige	relatives of victims
Opferzahl, Todeszahl	death toll
Partisan, Partisanen	partisan
Patrone, Patronen	cartridge
Patrouille, patrouillieren	patrol
Pazifizierung	pacification
Pionier	pioneer; engineer
Pufferzone	buffer zone
Pulverfass	powder keg
Racheakt	act of revenge
rächen	avenge; revenge
Radar	radar
Raketenabwehr, Raketenabwehrsystem, Raketenschild	missile defence; missile shield
Raketenangriff	missile attack; rocket attack
Raketentest	missile test
Raketenwerfer	rocket launcher
Regiment	regiment
Rekrut, Rekruten, rekrutieren, Rekrutierung, anwerben	recruit; recruitment
Reservist, Reservisten	reservist
Rückkehrer, Heimkehr, Heimkehrer, heimkehren	returnee; return home
Rüstung, Rüstungsindustrie, Rüstungskonzern	armament; arms; defence industry
Rüstungsexport	arms export
Rüstungskontrolle	arms control
Rüstungswettlauf, Wettrüsten	arms race
Säbelrasseln	sabre-rattling
Salve	salvo; volley
Säuberung, säubern	purge; cleansing; clean
Scharmützel	skirmish
Schauplatz	scene; venue
Schießbefehl	order to shoot
Schießstand	shooting range
Schlachtfeld	battlefield
Schlachtschiff	battleship
Schlagbaum	barrier
Schlauchboot	dinghy; inflatable boat
Schützengraben, Graben	trench; ditch
Schutzzone, Flugverbotszone	safe zone; no-fly zone
Seeblockade	naval blockade
Seenotrettung, Seenotretter, Seenot	sea rescue; distress at sea
Söldner, Söldnertruppe	mercenary; mercenaries
Sprengfalle	booby trap
Sprengkopf, Sprengköpfe	warhead
Sprengkraft	explosive power
Sprengstoffgürtel	explosive belt; suicide vest
Staatenlose, staatenlos	stateless
Stacheldraht	barbed wire
Stammesführer	tribal leader
Stammeskrieger, Stamm, Stämme	tribe; tribal; trunk
Stellung, Stellungen	position
Stellungskrieg	trench warfare
Straßenkampf	street battle; street fighting
Straßenschlacht	street battle
Streitmacht	force; armed forces
Streubombe, Streumunition	cluster bomb; cluster munitions
Sturmgewehr	assault rifle
Tarnung, tarnen, getarnt	camouflage; disguise
Terrorangriff, Terroranschlag, Terrorattacke	terrorist attack; terror attack
Terrorgruppe, Terrororganisation	terrorist group; terrorist organisation
Terrormiliz	militia; terrorist militia
Terrornetzwerk	terror network
Terrorverdacht, Terrorverdächtige, Terrorverdächtiger	terror suspect; suspected of terrorism
Terrorzelle	terror cell
Torpedo	torpedo
Totengräber	gravedigger
Truppenabzug	troop withdrawal; pullout
Truppenverlegung	troop deployment
Überfälle	raids; attacks
Überlegenheit, überlegen	superiority; superior; consider
Uniform, uniformiert	uniform; uniformed
Unterdrücker, unterdrücken, Unterdrückung, unterdrückt	oppression; suppress; oppress
Unterseeboot	submarine
Uran, Urananreicherung, Anreicherung, anreichern	uranium; uranium enrichment; enrich
verbarrikadieren, Barrikade, Barrikaden	barricade
Verfassungsschützer	domestic intelligence
Vergeltungsmaßnahme	retaliatory measure
Verlustreich	heavy losses
Vermisstensuche	search for the missing
Vernichtungskrieg	war of extermination
Verschlusssache, Geheimhaltung	classified; secrecy
Verteidigungsausgaben, Militärausgaben, Verteidigungsetat	defence spending; military spending; defense budget
Verteidigungsbündnis, Militärbündnis	defence alliance; military alliance
Vertreibungen	expulsions
Vertriebene, Vertriebener, Binnenflüchtling	displaced; displaced people
Vielvölkerstaat	multi-ethnic state
Vormachtstellung	supremacy; dominance
Vorposten	outpost
Wachposten, Wache, Wächter, bewachen, Bewachung	guard; guards; sentry
Waffenembargo	arms embargo
Waffenlager, Waffenarsenal	arms cache; weapons depot
Waffenlieferung, Waffenlieferungen	arms delivery; arms shipment
Waffenstillstandsabkommen	ceasefire agreement; truce
Waffensystem	weapons system
Wehrmacht	Wehrmacht
Widerstandskämpfer, Widerstandsbewegung	resistance fighter; resistance movement
Wiedergutmachung, Reparationen	reparation; reparations; restitution
Wüstensturm	desert storm
Zerstörer	destroyer
Zusammenstöße	clashes
Zwischenfälle	incidents
