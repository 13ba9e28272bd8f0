# German news words and what they are called in English: environment, weather, animals, farming, transport.  Written by hand for synopse; see words.lex.
Abgasskandal, Dieselskandal	emissions scandal; diesel scandal
Abgrund	abyss; brink
Abholzung, abholzen, Rodung, roden	deforestation; clear
Abwasser, Kanalisation	sewage; sewer; wastewater
Acker, Ackerland	field; farmland
Affe, Affen	monkey; ape
Ameise, Ameisen	ant
Anbau, anbauen	cultivation; grow; extension
Anker, ankern	anchor
Anschnallgurt, Sicherheitsgurt, Gurt	seat belt; belt
Antarktis	Antarctica; Antarctic
Apfel, Äpfel	apple
Asche, Aschewolke	ash; ash cloud
Ast, Äste	branch
Aussterben, aussterben, ausgestorben	extinction; extinct; die out
Autobahn, Autobahnen, Schnellstraße	motorway; highway; freeway; autobahn
Autofahrer, Autofahrerin, Fahrer, Fahrerin	driver; motorist
Autounfall	car accident; car crash
Bach, Bäche	stream; brook
Bahn, Eisenbahn	railway; rail; train; track
Bahnhof, Bahnhöfe, Hauptbahnhof	station; railway station; train station
Bahnsteig, Gleis, Gleise, Schiene, Schienen	platform; track; rail
Bahnstrecke, Bahnverkehr, Zugverkehr	railway line; rail traffic; train services
Bahnstreik	rail strike
Bär, Bären, Eisbär, Eisbären	bear; polar bear
Bauer, Bauern, Landwirt, Landwirte, Bäuerin	farmer; peasant
Bauernhof, Hof, Höfe	farm; court; yard
Baum, Bäume, Baumstamm	tree; trunk
Baumwolle	cotton
Bergpass	pass
Bergsteiger	climber; mountaineer
Bergung, bergen, geborgen	recovery; salvage; recover
Bergwacht, Bergrettung	mountain rescue
Besatzungsmitglied, Crew	crew member; crew
Bewässerung, bewässern	irrigation; irrigate
Biene, Bienen, Imker	bee; beekeeper
Blitz, Blitze, Blitzschlag	lightning; flash
Blume, Blumen, Blüte, blühen	flower; bloom; blossom
Böe, Böen, Windböen, Sturmböen	gust; gusts
Bremse, bremsen, gebremst	brake; slow
Brennstoff	fuel
Brücken	bridge
Brunnen	well; fountain
Bucht	bay
Bus, Busse, Reisebus, Busfahrer	bus; coach; bus driver
Busch, Buschfeuer, Buschbrand	bush; bushfire
Busunglück	bus crash
Container, Containerschiff	container; container ship
Damm, Dämme, Staudamm, Deich, Deiche	dam; dike; levee; embankment
Dampfer, Dampf	steamer; steam
Delfin, Delfine	dolphin
Donner, Gewitter	thunder; thunderstorm
Dorfbewohner	village; villager
Dschungel, Regenwald	jungle; rainforest
Dünger, düngen	fertiliser; fertilizer
Ebbe	low tide
Einsatzort, Unglücksort, Unfallort, Unfallstelle	scene; accident site; crash site
Eisberg, Gletscher	iceberg; glacier
Elefant, Elefanten, Elfenbein	elephant; ivory
Ente, Enten	duck
entgleisen, entgleist, Entgleisung	derail; derailment
entladen	unload
Entsorgung, entsorgen	disposal; dispose
Erdboden	ground; soil; floor
Erderwärmung	global warming
Erdkugel, irdisch	earth; soil
Erdstoß, Erdstöße	tremor; quake
Ernte, ernten, Missernte	harvest; crop; crop failure
Ersatzteil	spare part
Erzeugung, erzeugen, Erzeuger, erzeugt	production; generate; producer
Esel	donkey
Eule	owl
Fahrbahn, Spur	road; lane; carriageway
Fähren	ferry
fahren, fährt, fuhr, gefahren, Fahrt, Abfahrt	drive; go; travel; ride; journey; trip; departure
Fahrkarte, Fahrschein	ticket
Fahrplan	timetable; schedule; roadmap
Fahrrad, Fahrräder, Rad, Räder	bicycle; bike; wheel
Fahrverbot	driving ban
Feinstaub	particulate matter; fine dust
Felsen, Fels	rock; cliff
Ferienort, Urlaubsort	resort; holiday resort
Feuchtigkeit, feucht, Luftfeuchtigkeit	moisture; humidity; damp; humid
Feuerwerk, Feuerwerkskörper	fireworks
Fisch, Fische, fischen, Fischerei	fish; fishing
Fischer, Fischerboot	fisherman; fishing boat
Flammen, Flamme	flames; flame
Fledermaus	bat
Fleischskandal	meat scandal
Fliege, fliegen, flog, geflogen, Flug, Flüge, abfliegen, Abflug	fly; flight; flew; departure
Fluglinie	airline
Fluglotse, Fluglotsen, Flugsicherung	air traffic controller; air traffic control
Flugschreiber	flight recorder; black box
Flugverkehr, Luftverkehr, Luftfahrt, Luftfahrtbehörde	air traffic; aviation; air travel; aviation authority
Flugzeug, Flugzeuge, Verkehrsflugzeug, Passagierflugzeug, Flieger	plane; aircraft; airplane; airliner
Flugzeugabsturz, Flugzeugunglück	plane crash
Fluss, Flüsse, Flussufer, Ufer	river; bank; shore
Förster, Forst, Forstwirtschaft	forester; forest; forestry
Frosch, Frösche	frog
Früchte	fruit
Fuchs, Füchse	fox
Führerschein, Fahrerlaubnis	driving licence; driver's license
Fußgänger, Fußgängerin, Passant, Passanten	pedestrian; passer-by
Futter, Futtermittel, füttern	feed; fodder
Gans, Gänse	goose
Garnele	shrimp; prawn
Gas, Gase, Gasexplosion	gas; gas explosion
Gebirge, bergig	mountain; mountains
Geflügel	poultry
Geisterfahrer	wrong-way driver
Gelände	terrain; site; grounds
Geröll	rubble
Gerste	barley
Geschwindigkeit, Tempolimit, Tempo	speed; pace; speed limit
Geschwindigkeitsüberschreitung, Raser, rasen	speeding; speed
Getreide	grain; cereal
Gewässer	waters
Gezeiten	tides
Gipfelkreuz	summit
Glatteis, glatt, Glätte	black ice; icy; smooth
Gorilla	gorilla
Gras, Wiese, Wiesen, Weide	grass; meadow; pasture
Grundwasser	groundwater
Gurke, Gurken	cucumber
Güterwagen, Waggon, Waggons	wagon; carriage
Hafenstadt	port; harbour; harbor
Hafer	oats
Hagel, hageln	hail
Hai, Haie	shark
Halbinsel	peninsula
Haltestelle, Bushaltestelle	stop; bus stop
Hang, Hänge	slope; hillside
Hase	hare
Helikopter	helicopter
Helm	helmet
Hering	herring
Höhle, Höhlen	cave
Holzfäller	logger
Hügel, Anhöhe	hill
Huhn, Hühner, Henne	chicken; hen
Hund, Hunde, Hündin, Welpe	dog; puppy
Insekt, Insekten	insect
Insel, Inseln, Inselstaat	island; isle
Jahreszeit	season
Kajak	kayak
Kaninchen	rabbit
Kanu	canoe
Kapitäne	captain
Kartoffel, Kartoffeln	potato
Katzen	cat
kentern, gekentert	capsize
Kern, Kerne	core; nucleus
Kilometer, Kilogramm, Kilo	kilometre; kilometer; kilogram
Klimaforscher	climate scientist
Klimakonferenz, Klimagipfel	climate conference; climate summit
Klimaschutz, Klimaschützer, Klimapolitik	climate protection; climate policy
Klimaziel, Klimaziele	climate target
Kohlenstoff	carbon
Kontinent, Kontinente, kontinental	continent; continental
Koralle, Korallenriff, Riff	coral; reef
Krabbe	crab; shrimp
Kraftfahrer, Kraftfahrzeug, Lastwagen, Lkw, Laster	truck; lorry; truck driver
Krater	crater
Kreuzfahrt, Kreuzfahrtschiff	cruise; cruise ship
Kreuzung, kreuzen	crossing; intersection; cross
Krokodil	crocodile
Kühe	cow; cattle
Küste, Küsten, Küstenstadt	coast; coastal
Küstenwache	coastguard; coast guard
Lachs	salmon
Lamm	lamb
Landebahn	runway
Landschaft	landscape; countryside
landwirtschaftlich, Agrar	agriculture; agricultural; farming
Lava, Magma	lava; magma
Lebensraum	habitat
Lokführer, Lokomotive	train driver; locomotive
Löschfahrzeug, Löscharbeiten	fire engine; firefighting
Löwe, Löwen	lion
Lüfte	air
Luftschiff, Ballon, Heißluftballon	airship; balloon
Luftverschmutzung, Smog	air pollution; smog
Mais	corn; maize
Matrose, Matrosen, Seemann, Seeleute	sailor; seaman
Maut	toll
Meer, Meere, Ozean, Ozeane	sea; ocean
Meeresspiegel, Meeresboden	sea level; seabed
Meile, Meilen	mile
Milch, Milchbauer	milk; dairy
Mitfahrer, Beifahrer	passenger
Monsun	monsoon
Moor, Sumpf	bog; swamp; moor
Motorboot	boat
Motorräder, Motorradfahrer	motorcycle; motorbike; motorcyclist
Nadelöhr	bottleneck
Nahverkehr	local transport; public transport
Nashorn, Nashörner	rhino; rhinoceros
Nationalpark, Naturschutzgebiet	national park; nature reserve
Naturschutz, Naturschützer	conservation; conservationist
Nebel, neblig	fog; mist
Nest	nest
Ökologie, ökologisch, Ökosystem	ecology; ecological; ecosystem
Orkanböen	hurricane-force winds
Palme, Palmöl	palm; palm oil
Panne, Pannen	breakdown; glitch; mishap
Papagei	parrot
Parkplatz, Parkhaus, parken, geparkt	car park; parking lot; park
Pendler, pendeln	commuter; commute
Pestizid, Pestizide, Pflanzenschutzmittel	pesticide
Pfad, Pfade	path; trail
Pfau	peacock
Pferde	horse
Pflanze, Pflanzen, pflanzen, gepflanzt, Bepflanzung	plant; planting
Pilot, Piloten, Pilotin, Copilot	pilot; co-pilot
Pilz, Pilze	mushroom; fungus
Pinguin	penguin
Pirat, Piraten, Piraterie	pirate; piracy
Pkw, Fahrzeug, Fahrzeuge	car; vehicle
Plantage	plantation
Rabe	raven
Radweg	cycle path; bike lane
Rastplatz, Raststätte	rest area; service station
Ratte, Ratten	rat
Reis, Reisfeld	rice
Reisender	trip; travel; journey; traveller
Reisewarnung	travel warning; travel advice
Ressource, Ressourcen	resource
Rettungsaktion, Rettungseinsatz, Rettungsarbeiten	rescue operation; rescue effort
Rettungsboot	lifeboat
Rettungshubschrauber	rescue helicopter
Rettungsschwimmer	lifeguard
Rettungswesten, Schwimmweste	life jacket
Rinderwahn, BSE	mad cow disease; BSE
Rindfleisch	beef
Robbe, Robben, Seehund	seal
Roggen	rye
Rohr, Rohre, Röhre	pipe; tube
Route, Routen, Strecke, Strecken	route; stretch; distance
Rundfahrt	tour
Saatgut, Samen, säen	seed; sow
salzig	salt
Schädling, Schädlinge	pest
Schaf, Schafe	sheep
Scheune, Stall, Ställe	barn; stable
Schiff, Schiffe, Schifffahrt	ship; vessel; shipping
Schiffbruch, Schiffsunglück, Wrack	shipwreck; wreck
Schimpanse	chimpanzee
Schlamm, Schlammlawine	mud; mudslide
Schlepp, schleppen, Schlepper	tow; drag; tug
Schlucht	gorge; canyon
Schmelze, schmelzen, geschmolzen	melt; thaw
Schmetterling	butterfly
Schneefall, Schneesturm	snowfall; snowstorm; blizzard
Schotter	gravel
Schwein, Schweine, Ferkel	pig; swine
Schweinefleisch	pork
schwimmen, schwamm, geschwommen, Schwimmer, Schwimmbad	swim; swimmer; swimming pool
Seen	lake; sea
Segelboot, Segelschiff, segeln, Segler, Segel	sailing boat; sail; sailor; yacht
Seilbahn, Gondel	cable car
Sinkflug	sink; fall; drop; decline
Soja	soya; soy
Sonnenaufgang	sunrise; dawn
Sonnenschein	sunshine
Sonnenuntergang	sunset
Spinne	spider
Staatsforst	state forest
Stau, Staus, stauen	traffic jam; congestion; jam
Staub, staubig	dust; dusty
Stausee	reservoir
Steinschlag	rockfall
Steuermann	helmsman
Stier	bull
Strand, Strände, stranden, gestrandet	beach; stranded
Straßenbahn	tram; streetcar
Straßenbau	road construction
Straßenverkehr	road traffic
Strömung	current
Sturmflut	storm surge
Süßwasser, Trinkwasser, Wasser	water; drinking water; fresh water
Täler	valley
Tank, tanken	tank; fill up
Tanker, Öltanker	tanker
Tankstelle	petrol station; gas station
Tanne	fir
Tau, tauen	thaw
tauchen, Taucher	dive; diver
Taxi, Taxifahrer	taxi; taxi driver; cab
Teich	pond
Thunfisch	tuna
Tiefsee, tief, Tiefe	deep sea; deep; depth
Tierheim	animal shelter
tierisch	animal
Tierschutz, Tierschützer	animal welfare; animal rights activist
Tiger	tiger
Tomate, Tomaten	tomato
Torf	peat
Transport, transportieren, Transporter	transport; transportation; carry
Treibhaus, Treibhauseffekt	greenhouse; greenhouse effect
Tropen, tropisch, Tropensturm	tropics; tropical; tropical storm
Überholen, überholen, überholt	overtake; outdated
Umleitung, umleiten, umgeleitet	diversion; divert; detour
Umweltbehörde	environment agency; environmental agency
Umweltkatastrophe	environmental disaster
Umweltschutz	environmental protection
Umweltverschmutzung	pollution
Urlaub, Ferien	holiday; vacation; leave
Urlauber	holidaymaker; tourist
Vegetation	vegetation
Verkehrschaos	traffic chaos; travel chaos
Verkehrsmittel	traffic; transport
Verkehrspolizei	traffic police
Verkehrstote	road deaths
Viadukt	viaduct
Vieh, Viehzucht	livestock; cattle
Volksfest	fair; festival
Vororte	suburb
Wal, Wale, Walfang, Walfänger	whale; whaling
Wald, Wälder	forest; woods
Waldbrand, Waldbrände	wildfire; forest fire
Wanderung, wandern, Wanderer	hike; hiking; hiker; walk
Wasserfall	waterfall
Wasserkraft	hydropower; hydroelectric
Wasserstand, Pegel, Pegelstand	water level
Wasserversorgung	water supply
Wein, Winzer, Weinberg	wine; winegrower; vineyard
Welle, Wellen	wave
Werkstatt	workshop; garage
Wetterdienst, Wetterbericht, Wettervorhersage	weather service; weather forecast
Wild, wild, Wildtier, Wildtiere	wild; wildlife; game
Wölfe	wolf
Wolle	wool
Wurm, Würmer	worm
Wüste, Wüsten	desert
Zaun, Zäune	fence
Ziege, Ziegen	goat
Zoo, Tierpark	zoo
Zucht, züchten, Züchter	breeding; breed; breeder
Zug, Züge, Schnellzug, Personenzug	train; feature
Zugunglück	train crash; rail accident; train accident
Zustrom	influx
