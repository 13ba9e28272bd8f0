# German news words and what they are called in English: health, science, technology, media.  Written by hand for synopse; see words.lex.
Abbildung	picture; image
abhängen	dependence; addiction; dependent
Ableger	offshoot
Abtreibung, abtreiben, Schwangerschaftsabbruch	abortion; abort
Abwehrkräfte, Immunsystem, immun	immune system; immune
Aderlass	bloodletting
Aids, HIV	AIDS; HIV
Airport	airport
Algorithmus, Algorithmen	algorithm
Alkohol, alkoholisch, Alkoholiker, alkoholisiert, betrunken	alcohol; alcoholic; drunk
Allergie, Allergien, allergisch, Allergiker	allergy; allergic
Altersheim, Pflegeheim, Altenheim, Seniorenheim	nursing home; old people's home; retirement home
Ambulanz, ambulant, Krankenwagen, Rettungswagen	ambulance; outpatient
Amputation, amputieren	amputation; amputate
Analysen	analysis; analyse; analyze
Anästhesie, Narkose, Betäubung, betäuben	anaesthesia; anesthesia; sedate; stun
Anatomie, anatomisch	anatomy
Anbieter	provider; supplier
Ansteckung, anstecken, ansteckend, angesteckt	infection; infect; contagious
Antenne	antenna
Antibiotikum, Antibiotika	antibiotic; antibiotics
Antikörper	antibody
Apotheke, Apotheker	pharmacy; pharmacist
Apparat, Apparate	apparatus; device
Appetit	appetite
Archäologe, Archäologen, Archäologie, archäologisch	archaeologist; archaeology; archaeological
Artenschutz, Artenvielfalt	biodiversity; species protection
Asteroid, Asteroiden	asteroid
Asthma	asthma
Astronaut, Astronauten, Kosmonaut, Raumfahrer	astronaut; cosmonaut
Astronom, Astronomen, Astronomie, astronomisch	astronomer; astronomy; astronomical
Atemwege, Atemnot, Atemwegserkrankung	respiratory tract; shortness of breath; respiratory illness
Atomausstieg	nuclear phase-out
Atomkraft, Kernkraft, Kernenergie, Atomenergie	nuclear power; nuclear energy
Atomkraftwerk, Kernkraftwerk, Reaktor, Reaktoren, Atomreaktor	nuclear power plant; reactor
Atommüll, Endlager, Zwischenlager	nuclear waste; repository
Attest	medical certificate
Ausgrabung, Ausgrabungen, ausgraben	excavation; dig; dig up
Auswertung, auswerten, ausgewertet	evaluation; analysis; evaluate
Automat, automatisch, Automatisierung	machine; automatic; automation
Backup	backup
Bakterie, Bakterien, bakteriell	bacterium; bacteria; bacterial
Bandscheibe	disc
Batterien	battery
Beatmung, beatmen, Beatmungsgerät	ventilation; ventilator
Behinderte, behindern	disability; disabled; hinder
Benutzerkonto, Passwort, Kennwort	account; password
Benutzeroberfläche	user interface
Beschwerden	complaints; symptoms
Betriebssystem	operating system
Bevölkerungswachstum	population growth
Bildschirm, Monitor	screen; monitor
Biochemie	biochemistry
Biologin	biology; biologist; biological; organic
Blogger, Blog, bloggen	blogger; blog
Blutdruck, Bluthochdruck	blood pressure; high blood pressure
Bluttransfusion, Blutspende, Blutkonserve	blood transfusion; blood donation
Boulevardzeitung	tabloid
Braunkohle	lignite; brown coal
Brille	glasses
Browser	browser
Bundesgesundheitsministerium	federal health ministry
Chemiker, Chemikalie, Chemikalien	chemistry; chemist; chemical
Chemotherapie	chemotherapy
Chip, Chips, Halbleiter	chip; semiconductor
Chirurgie, chirurgisch	surgery; surgical
Cholera	cholera
chronisch	chronic
Code, kodieren, Codes	code
Corona, Coronavirus, Covid	coronavirus; corona; Covid
Cyberangriff, Cyberattacke, Hackerangriff	cyberattack; hacker attack
Darm	bowel; intestine
Datei, Dateien	file
Daten, Datenbank, Datensatz	data; database
Datenleck, Datenklau	data leak; data theft
Daumen	thumb
Demenz, Alzheimer	dementia; Alzheimer's
Desinfektion, desinfizieren	disinfection; disinfect
Diabetes, Diabetiker, Zuckerkrankheit	diabetes; diabetic
digital, Digitalisierung	digital; digitalisation; digitization
Display	display
Doping, dopen, gedopt, Dopingtest	doping; doping test
Dosis, Dosen, Dosierung	dose
Downloads, Download, herunterladen, runterladen	download
Drucker, Druckerei, drucken, gedruckt	printer; print; printed
Ebola	Ebola
Eingriffe	procedures; interventions
Embryo, Embryonen	embryo
empirisch	empirical
Energien, energetisch	energy; power
Energieversorger, Stromkonzern, Stromversorger, Energiekonzern	utility; energy company; power company; supplier
Energiewende	energy transition
Entbindung, Geburt, gebären, geboren, Geburten	birth; delivery; give birth; born
Entzug	withdrawal
Entzündung, entzünden, entzündet	inflammation; ignite; inflamed
Epidemie, Epidemien, Seuche, Seuchen	epidemic; plague; disease
Erbgut, Gen, Gene, genetisch, Genetik	genome; gene; genetic; genes
Erdatmosphäre	earth's atmosphere
Erdumlaufbahn, Umlaufbahn	orbit
erfand, erfunden, Erfinder	invention; invent; inventor
Erforschung	research; researcher; explore; exploration
Erkältung, erkältet	cold
Erkenntnis, Erkenntnisse	finding; insight; knowledge
Erkrankung, erkranken, erkrankt, Krankheit, Krankheiten, krank, Kranke	disease; illness; sick; ill; fall ill
Ernährung, ernähren, Mangelernährung, Unterernährung	nutrition; diet; feed; malnutrition
Erreger, Krankheitserreger	pathogen
Ersthelfer, Sanitäter, Notarzt	paramedic; emergency doctor; first responder
Evolution	evolution
experimentieren, experimentell	experiment; experimental
Expertise	expert; experts; specialist; expertise
Exponat	exhibit
Facharzt, Spezialist, Spezialisten	specialist
Fehldiagnose	misdiagnosis
Fernsehansprache	televised address
fernsehen	television; TV
Fernsehsender, Fernsehkanal	broadcaster; channel; television station
Fernsehsendung, Übertragungen	broadcast; programme; show; send
Festplatte	hard drive; hard disk
Fett, fettig, Übergewicht, übergewichtig, Fettleibigkeit	fat; overweight; obesity
Fieber, fiebrig	fever
Fleischerei	meat
Forschungsreise	expedition
Forschungszentrum, Forschungsinstitut	research centre; research institute
Fotos, Fotografie, Fotografin	photo; photograph; photographer; photography
Fötus	fetus
Frequenz, Häufigkeit	frequency; frequent; often
Gehirn, Hirn, Hirntod	brain; brain death
Gehirnerschütterung	concussion
Gelenk	joint
Genesung, genesen	recovery; recover
Genom	genome
Gentechnik, gentechnisch, Gentechnologie	genetic engineering; genetically modified
Geologe, Geologie, geologisch	geologist; geology; geological
Geschlechtskrankheit	venereal disease
Geschwür	ulcer
Gesicht, Gesichter, Gesichtserkennung	face; facial recognition
Gesundheitsamt, Gesundheitsbehörde, Gesundheitsbehörden	health authority; health authorities; health department
Gesundheitsreform	health reform
Gewebe	tissue
Glasfaser, Breitband	fibre-optic; broadband
Gleichung	equation
Glühbirne, Lampe	light bulb; lamp
Grippe, Schweinegrippe, Vogelgrippe	flu; influenza; swine flu; bird flu
Grundlagenforschung	basic research
Hacker, hacken, gehackt	hacker; hack
Hals	neck; throat
Hand, Hände, Handgelenk	hand; wrist
Haut, Hautkrebs	skin; skin cancer
Hebamme	midwife
Heilung, heilen, geheilt, heilbar, unheilbar	cure; heal; healing; incurable
Hepatitis	hepatitis
Herz, Herzen, Herzinfarkt, Herzkrankheit	heart; heart attack; heart disease
Herzstillstand	cardiac arrest
Hilfsmittel	aid; tool
Hörfunk	radio; broadcasting
Hörgerät	hearing aid
Hormon, Hormone	hormone
Husten, husten	cough
Hygiene, hygienisch	hygiene; hygienic
Hypothese	hypothesis
Impfstoffe, Impfpflicht	vaccination; vaccine; vaccinate; vaccinated
Infizierte, Infektionen, infektiös	infection; infect; infected; infectious
Informatik, Informatiker	computer science; computer scientist
Ingenieurin, Ingenieure	engineer
Inkubationszeit	incubation period
Innovation, innovativ	innovation; innovative
Inspektion, inspizieren, Inspekteur, Inspektor	inspection; inspector; inspect
Institute	institute
Instrument, Instrumente	instrument; tool
Intelligenz	intelligent; intelligence
Intensivstation	intensive care; intensive care unit
Internet, Web, Internetseite, Webseite, Website, Homepage	internet; website; web; homepage
Internetnutzer, Nutzer, Nutzerin, nutzen, Nutzung, genutzt	user; use; users
Internetzugang	internet access
Journalismus, journalistisch	journalist; journalism; reporter
Kabel	cable
Kameramann	camera; cameraman
Kanal, Kanäle	channel; canal
Kehle	throat
Keim, Keime	germ
Kernfusion, Kernspaltung	nuclear fusion; fission
Kernphysik	nuclear physics
Kernschmelze	meltdown
Klimaanlage	air conditioning
Kliniken, klinisch, Krankenhäuser, Spital	hospital; clinic; clinical
Klon, klonen, geklont	clone; cloning
Kniegelenk	knee joint; knee
Knochen, Knochenbruch, Knochenmark	bone; fracture; bone marrow
Kohlekraftwerk	coal-fired power plant; coal-fired power station
Kohlendioxid, Treibhausgas, Treibhausgase	carbon dioxide; greenhouse gas
Komet	comet
Kommunikation, kommunizieren	communication; communicate
Konzentration	concentration
Kopf, Köpfe, Kopfschmerzen	head; headache
Korrespondent, Auslandskorrespondent, Korrespondentin	correspondent
Kraftwerke	power plant; power station
Krankenkasse, Krankenversicherung	health insurance; health insurer
Krankenschwester, Krankenpfleger, Pflegekraft, Pfleger, Pflegepersonal	nurse; carer; nursing staff
Krebs, Krebserkrankung, krebserregend, Brustkrebs, Lungenkrebs	cancer; carcinogenic; breast cancer
Labor, Labore, Laboratorium	laboratory; lab
Lebenserwartung	life expectancy
Leber	liver
Leitungswasser	tap water
Leser, Leserbrief	reader; letter to the editor
Leukämie	leukaemia; leukemia
Liveticker, live	live
Lunge	lung
Lungenentzündung	pneumonia
Magnet, magnetisch, Magnetfeld	magnet; magnetic; magnetic field
Maschine, Maschinen, Maschinenbau	machine; engineering; plane
Masern	measles
Maske, Masken, Maskenpflicht, Mundschutz	mask
Mathematiker, mathematisch	mathematics; mathematician; mathematical
Mechanismus, mechanisch, Mechaniker, Mechanik	mechanism; mechanical; mechanic
Medien, Medium, medial	media; medium
Medienbericht, Medienberichten, Presseberichte, Zeitungsbericht	media report; news report; newspaper report
Medizin, Mediziner, Medizinerin, medizinisch	medicine; medical; doctor; physician
Meteorologe, Meteorologen, meteorologisch	meteorologist; meteorological
Methoden, methodisch	method
Mikrofon	microphone
Mikroskop	microscope
Mineral, Mineralien	mineral
Mobiltelefon, Mobilfunk, Mobilfunkanbieter	mobile phone; cell phone; smartphone; mobile
Molekül, Moleküle, molekular	molecule; molecular
Mond, Mondlandung	moon; moon landing
Motoren, Triebwerk	engine; motor
Mücke, Mücken	mosquito
Muskel, Muskeln	muscle
Mutation, mutieren	mutation; mutate
Nanotechnologie	nanotechnology
Nase	nose
Nebenwirkung, Nebenwirkungen	side effect
Nerv, Nerven, nervös, Nervosität	nerve; nervous
Netze, Netzwerke, vernetzen, vernetzt	network; net; grid
Niere, Nieren	kidney
Nobelpreisträger, Nobelpreisträgerin	Nobel Prize; Nobel laureate
Notaufnahme, Notdienst	emergency room; emergency department; A&E
Nukleartest	nuclear test
Ohnmacht, bewusstlos, ohnmächtig	faint; unconscious; powerless
Ohr, Ohren	ear
Online, Onlinedienst	online
Organ, Organe, Organspende, Organspender	organ; organ donation; organ donor
Organismus, Organismen	organism
Palliativmedizin	palliative care
Pflege, pflegen, gepflegt, pflegebedürftig	care; nursing; maintain
Phänomen	phenomenon
Pharmaindustrie, Pharmakonzern, pharmazeutisch, Pharmaunternehmen	pharmaceutical; drug company; drugmaker
physikalisch, Physikerin	physics; physicist
Pille, Pillen, Tablette, Tabletten	pill; tablet
Planet, Planeten	planet
Plattform	platform
Pocken	smallpox
Praktikum, Praktikant, Praktikantin	internship; intern
Präparat	preparation; drug
Präzision	precision; precise; exact; exactly
Presse, Presseagentur	press; news agency
problematisch, problemlos	problem; issue; problematic
Programmierer, programmieren	programmer; program
Projektor	projector
Psyche, psychisch, Psychologe, Psychologie, psychologisch, Psychologin	psyche; mental; psychologist; psychology; psychological
Psychiater, Psychiatrie, psychiatrisch	psychiatrist; psychiatry; psychiatric
Publizist, publizieren, Publikation	publicist; publish; publication
Puls	pulse
Quarantäne	quarantine
radioaktiv, Radioaktivität, Strahlung, Strahlen, strahlen	radioactive; radioactivity; radiation; rays; beam
Raumfähre	space shuttle
Raumfahrt	space travel; space flight
Raumschiff	spacecraft; spaceship
Raumsonde	space probe; spacecraft
Raumstation	space station
Redakteur, Redakteurin, Chefredakteur	editor; editor-in-chief
Redaktion	newsroom; editorial staff
Reporterin, Reportage	reporter; report
Rezeptpflicht	prescription
Rollstuhl, Rollstuhlfahrer	wheelchair
Röntgen, röntgen	X-ray
Rücken, Rückgrat	back; spine
Satellit, Satelliten, Satellitenbild	satellite; satellite image
Sauerstoff	oxygen
Säugling, Säuglinge, Baby, Neugeborene	infant; baby; newborn
Schädel	skull
Schlagader, Arterie, Ader	artery; vein
Schlaganfall	stroke
schlief, geschlafen	sleep
Schmerz, Schmerzen, schmerzhaft, schmerzlich, Schmerzmittel	pain; painful; painkiller
Schutzkleidung	protective clothing
Schwangere	pregnancy; pregnant
Schwerkraft	gravity
schwerkrank, Schwerverletzte, schwerverletzt	seriously ill; seriously injured
Selbsthilfegruppe	self-help group
Simulation, simulieren	simulation; simulate
Solarenergie, Solarzelle, Solaranlage, Photovoltaik	solar energy; solar power; solar
Sonnenfinsternis, Mondfinsternis	eclipse
Sonnensystem	solar system
Spritze, spritzen	syringe; injection; inject
Stammzelle, Stammzellen	stem cell
Statistik, Statistiken, statistisch, Statistikamt	statistics; statistical; statistics office
Steinkohle	coal
Sterbehilfe	euthanasia; assisted dying
Sterblichkeit, Kindersterblichkeit, Sterberate	mortality; child mortality; death rate
Stickstoff, Stickoxid	nitrogen; nitrogen oxide
Stoffwechsel	metabolism
Strahlenbelastung	radiation exposure
Strom	electricity; power; stream
Stromausfall	power outage; power cut; blackout
Strommast	pylon
Stromnetz	power grid; grid
Suchmaschine	search engine
Süchtige, Suchtkranke	addiction; addicted; addict
Symptom, Symptome	symptom
Syndrom	syndrome
Systeme, systematisch	system; systematic
Tageszeitung, Wochenzeitung	newspaper; paper
Taste, Tastatur	key; keyboard
Technologie, Technologien, technologisch	technology; technical; technique; technician
Teilchen, Partikel, Teilchenbeschleuniger	particle; particle accelerator
telefonisch, Telefonat, Telefongespräch	telephone; phone; phone call
Telegramm	telegram
Telekommunikation	telecommunications; telecoms
Teleskop	telescope
Testament, Patientenverfügung	will; living will
Tests	test
Textnachricht, Kurznachricht	text message; SMS
Theorien	theory
Therapeut, therapeutisch	therapy; therapist; therapeutic; treatment
Tierarzt, Tierversuch, Tierversuche	vet; animal testing
Tollwut	rabies
Transplantation, transplantieren	transplant; transplantation
Trauma, traumatisch, traumatisiert	trauma; traumatic; traumatised
Tuberkulose	tuberculosis
Tumor, Tumore	tumour; tumor
Twitter, twittern, Tweet	Twitter; tweet
übertragbar	transmissible
Umlauf	circulation
unfruchtbar, fruchtbar, Fruchtbarkeit	infertile; fertile; fertility
Universum, Weltall, Weltraum, All	universe; space
Ureinwohner, indigen	indigenous; native; aborigine
Vakuum	vacuum
Ventil	valve
Verdauung	digestion
Verkehrsmedizin	traffic medicine
Vernarbung, Narbe	scar
Verschleiß	wear
Versuch, Versuche, versuchen, versucht	attempt; try; experiment; trial
Video, Videos, Videobotschaft, Videoaufnahme	video; video message; footage
Virus, Viren, Virologe	virus; virologist
Vitamin, Vitamine	vitamin
Vogelart, Tierart, Arten	species; kind
Volkskrankheit	widespread disease
Vorerkrankung	pre-existing condition
Vorsorge, vorsorgen, vorsorglich	precaution; prevention; provision; as a precaution
Wachkoma, Koma	coma
Wahnsinn, wahnsinnig	madness; insane
Wartung, warten	maintenance; wait
Wasserstoff	hydrogen
Windkraft, Windrad, Windräder, Windpark, Windenergie	wind power; wind turbine; wind farm
Wirbelsäule	spine
Wirkstoff	active ingredient; drug
wog, gewogen	weight; weigh
Zahn, Zähne, Zahnarzt	tooth; dentist; teeth
Zecke, Zecken	tick
Zeitschrift, Magazin	magazine; journal
Zensor, zensieren, zensiert	censor; censored
Zuckerrohr, Zucker	sugar; sugar cane
Zuckung	twitch
Zulassungsbehörde	regulator
Zuschauerin	spectator; audience; viewer; crowd
Zwilling, Zwillinge	twin
