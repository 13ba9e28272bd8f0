# German news words and what they are called in English: people, religion, education, culture, sport, everyday life.  Written by hand for synopse; see words.lex.
Abendmahl	communion
Abenteuer, abenteuerlich, Abenteurer	adventure; adventurer
Abiturient, Abitur, Schulabschluss	school leaver; A-levels; school-leaving exam
Abstieg, absteigen, abgestiegen, Absteiger	relegation; descent; relegated
Abt	abbot
Achtelfinale	last 16; round of 16
Adel, adlig, Adlige	nobility; noble
Adoption, adoptieren, Adoptiveltern	adoption; adopt
Akademie, akademisch	academy; academic
Akt, Akte	act; nude
Alben	album
Allerheiligen	All Saints
Altar	altar
Alter, älter, Ältere, altern, Älteste	age; older; elderly; oldest; ageing
Altstadt	old town
Aluminium	aluminium; aluminum
Amateur	amateur
Anekdote	anecdote
Anführerin	leader
Ankleide, Kleider, kleiden	clothes; clothing; dress
Apostel	apostle
Architekt, Architektur, Architektin, architektonisch	architect; architecture
Arm, Arme	arm; poor
ärmste	poverty; poor
Aschermittwoch	Ash Wednesday
aß, Mahlzeit	eat; food; meal; ate
Astrologie	astrology
Atheist, atheistisch	atheist
Auferstehung, auferstehen	resurrection
Aufführung, aufführen, Uraufführung, Premiere	performance; perform; premiere
Aufnahmeprüfung	entrance exam
Aufsatz	essay
Aufstieg, aufsteigen, aufgestiegen, Aufsteiger	rise; promotion; ascent; promoted
Auftaktspiel	opening match
Ausstellung, Ausstellungen, ausstellen, ausgestellt	exhibition; exhibit; issue
Auswanderung, auswandern, Auswanderer	emigration; emigrate; emigrant
Auszeichnung, auszeichnen, ausgezeichnet	award; honour; excellent; distinction
Autobiografie, Biografie, Biograf	autobiography; biography; biographer
Autogramm	autograph
Autoren	author; writer
Badezimmer	bathroom
Ballett, Tänzer, Tänzerin, Tanz, tanzen	ballet; dancer; dance
Baptist	baptist
Basketball	basketball
Baustil	architectural style
befreundet	friend; girlfriend; boyfriend; friendly; friendship
Beichte, beichten	confession; confess
Beifall, Applaus, applaudieren	applause; applaud
Beileid, Kondolenz, kondolieren	condolences; condole
Bekenntnisse	confessions
Beliebtheit, populär, Popularität	popular; popularity
Berufe	profession; occupation; professional
Berufsschule	vocational school
Berühmtheit, berühmt, Prominente, prominent, Promi	celebrity; famous; prominent
Bestseller	bestseller
Bettler, betteln	beggar; beg
Bibel, biblisch	Bible; biblical
Bibliothek, Bücherei, Bibliothekar	library; librarian
Bier, Brauerei, brauen	beer; brewery; brew
Bildhauer	sculptor
Bildung, bilden, gebildet	education; form; educate; formation
Bildungsministerin, Bildungsminister, Bildungsministerium	education minister; education ministry
Bildungspolitik, Bildungssystem, Bildungswesen	education policy; education system
Birne	pear
Bischöfe, Bischofskonferenz, Kardinäle	bishop; cardinal
Blei	lead
Bohne	bean
Boxen, Boxer	boxing; boxer
Brauch, Bräuche, Brauchtum	custom; tradition
Braut, Bräutigam	bride; groom
Bronzemedaille	bronze medal
Brot, Bäcker, Bäckerei, Brötchen, backen	bread; baker; bakery; bake
brüderlich	brother
Buch, Bücher, Buchhandlung, Buchmesse, Buchhändler	book; bookshop; book fair
Buchstabe, Buchstaben	letter
Buddhismus, Buddhist, buddhistisch	Buddhism; Buddhist
Bühnen	stage
Burg	castle
Burka	burqa
Butter	butter
Café	café
Cannabis	cannabis
Champion, Meister, Meisterschaft, Meistertitel	champion; championship; master; title
Chor, Chöre	choir; chorus
Christus	Christian; Christians; Christianity; Christ
Cousin, Cousine, Vetter	cousin
Debüt, debütieren	debut
Dekan	dean
Denkmalschutz	listed; heritage protection
Diamant, Diamanten	diamond
Dichter, Dichtung, Gedicht, Gedichte, Poesie	poet; poem; poetry
Dienstagabend	Tuesday evening; Tuesday night
Dienstagmorgen	Tuesday morning
Diplom, Doktor, Doktorarbeit, Promotion, promovieren	diploma; doctor; doctorate; thesis; PhD
Dirigent	conductor
Diskothek, Nachtclub	disco; nightclub
Dokumentarfilm, Dokumentation	documentary
Dolmetscher, Übersetzer, übersetzen, Übersetzung	interpreter; translator; translate; translation
Dom, Kathedrale	cathedral
Donnerstagabend	Thursday evening; Thursday night
Donnerstagmorgen	Thursday morning
Doppelpack	brace; two goals
Dozent, Dozentin, Professor, Professorin, Professur	lecturer; professor
Drehbuch, Drehbuchautor	screenplay; screenwriter; script
Dynamit, Schießpulver	dynamite; gunpowder
Ehefrau, Ehemann, Gatte, Gattin, Ehepaar	wife; husband; couple
Ehen, Eheschließung, Trauung	marriage; wedding
Ehre, ehren, geehrt, ehrenamtlich, Ehrenamt	honour; honor; voluntary
Ehrendoktor	honorary doctorate
Ehrgeiz, ehrgeizig, Ambition	ambition; ambitious
Einfamilienhaus	detached house; single-family home
einwechseln, auswechseln, eingewechselt	substitute; bring on
Eishockey	ice hockey
Eiskunstlauf	figure skating
Elfmeter, Elfmeterschießen, Strafstoß	penalty; penalty shootout
Elite	elite
Elternteil, elterlich, Elternhaus	parents; parent; parental
Emanzipation	emancipation
emotional, Emotion	feeling; emotion; feel; emotional
Endspiel, Finale, Finalist	final; finalist
Engel	angel
Enkelin	granddaughter
Enkelkind	grandson; grandchild
Enthaltsamkeit	abstinence
entmutigen	discourage
Entscheidungsspiel	play-off
Erbse	pea
Erdbeere	strawberry
Ersatzbank, Ersatzspieler	bench; substitute
Erwachsene, Erwachsener, erwachsen	adult; grown-up
Erziehung, erziehen, Erzieher, Erzieherin	upbringing; education; educate; nursery teacher
Esoterik	esotericism
Essay	essay
Ethik, ethisch	ethics; ethical
Ethnie, ethnisch, Volksgruppe	ethnic; ethnic group
Europapokal, Pokal, Pokalsieger	cup; cup winner; trophy
Evangelium	gospel
Exkommunikation	excommunication
Fabel	fable
Fahrstuhl, Aufzug	lift; elevator
familiär	family
Fan, Fans, Fußballfan	fan; fans; supporter
feierlich	celebration; celebrate; party
Feiertag, Feiertage, Nationalfeiertag	holiday; public holiday; national holiday
Feldspieler	outfield player
Feminismus, Feministin, feministisch	feminism; feminist
Festival, Filmfestival, Filmfestspiele, Festspiele, Fest, Feste	festival; film festival; feast
Film, Filme, filmen, Spielfilm, verfilmen	film; movie; feature film
Filmemacher, Regisseur, Regisseurin, Regie	filmmaker; director
Flohmarkt	flea market
Foul, foulen	foul
Freistoß	free kick
Freitagabend	Friday evening; Friday night
Freitagmorgen	Friday morning
Freizeit	leisure; free time
Fremde, Fremder, fremd, Ausländer, ausländisch, Ausland	stranger; foreign; foreigner; abroad
Freude, freuen, freut, erfreut, fröhlich	joy; pleased; happy; delighted; look forward
Friseur	hairdresser
Frömmigkeit, fromm	piety; pious; devout
Fürst, Fürstin	prince; princess
Fürstentum	principality
Fußballnationalmannschaft, Nationalteam	national team; international
Fußballspieler, Fußballspiel	football; soccer; footballer
Fußballverband	football association
Galerie, Galerist	gallery; gallerist
Gast, Gäste, Gastfreundschaft, gastieren	guest; visitor; hospitality
Gebet, beten, betet	prayer; pray
Geburtenrate	birth rate
Geburtsort, Heimat, Heimatland, Heimatstadt, heimisch	birthplace; home; homeland; home town; native
Gefährte, Gefährtin	companion
Gegentor	conceded goal
Gehweg, Bürgersteig	pavement; sidewalk
Geige, Geiger	violin; violinist
Geistlicher, Geistliche, Geistlichen, Klerus, Kleriker	cleric; clergy; clergyman
Gelbe	yellow
Gemälde, Malerei, Maler, Malerin, malen	painting; painter; paint
Gesamtschule	comprehensive school
Geschenk, schenken, Geschenke	gift; present; give
Geschichten, Historikerin	history; story; historic; historical; historian
Geschlecht, Geschlechter	gender; sex
Geschwister	siblings; brothers and sisters
Geselle	journeyman
Gesellschaften	society; company; social
Gesichtsausdruck	expression
Gewinnspiel, Lotterie, Lotto	lottery; prize draw
Gewohnheit, gewöhnen, gewohnt, gewöhnlich	habit; accustomed; usual; usually
Gitarre, Gitarrist	guitar; guitarist
Gläubige, Gläubiger, gläubig	believer; faithful
glücklicherweise	luck; happiness; happy; lucky; fortunately
Golf, Golfer	golf; golfer; gulf
Gott, Götter, göttlich, Gottesdienst	god; divine; service; church service
Grabstein	gravestone
Graf	count
Grammatik	grammar
Großeltern	grandparents
Großfamilie	extended family
Gründonnerstag	Maundy Thursday
Grundschule, Grundschüler	primary school; elementary school
Grundstein	foundation stone
Gruppensieger, Gruppe, Gruppen	group; group winner
Gymnasium, Gymnasiast, Oberschule	grammar school; high school; secondary school
Handball	handball
Handschrift	handwriting; manuscript
Handtasche	handbag
Haschisch	hashish
Hattrick	hat-trick
Hauptdarsteller, Hauptrolle, Hauptdarstellerin	lead actor; leading role; star
Hauptfigur, Protagonist	protagonist; main character
Hauptschule, Realschule	secondary school
Haus, Häuser, Gebäude, Wohnhaus, Wohnhäuser	house; home; building; buildings; residential building
Hausfrau	housewife
Hausmeister	caretaker; janitor
Heiligabend	Christmas Eve
Heilige, heilig, Heiliger, Heiligtum	holy; saint; sacred; shrine
Heimniederlage, Heimsieg, Heimspiel	home defeat; home win; home game
heiratete	marriage; marry; married
Hemd	shirt
Herzog, Herzogin	duke; duchess
Hinduismus, Hindu, Hindus	Hinduism; Hindu
Hitparade, Charts	charts
Hobby	hobby
Hochschulen, Universitäten, Fachhochschule	university; college
Hochzeiten	wedding
Hölle	hell
Homosexuelle, homosexuell, Homosexualität, schwul, Schwule	homosexual; gay; homosexuality
Honig	honey
Hose	trousers; pants
Hotel, Hotels, Hotelier	hotel; hotelier
Humor, Witz, witzig, lustig, Satire, satirisch, Satiriker	humour; joke; funny; satire; satirical; satirist
Hut, Mütze	hat; cap
Hymne, Nationalhymne	anthem; national anthem
Imam	imam
Intellektuelle, intellektuell	intellectual
Islam, islamisch, Muslim, Muslime, muslimisch, Moslem, Moslems	Islam; Islamic; Muslim
Jacke	jacket
Jubel, jubeln	cheers; jubilation; cheer; celebrate
Jubiläum, Jahrestag	anniversary; jubilee
Judentum, Jude, Juden, jüdisch	Judaism; Jew; Jewish
Kabarett, Kabarettist, Komiker, Komikerin, Comedian, Komödie	cabaret; comedian; comedy
Kabine	cabin; dressing room
Kapelle	chapel; band
Karfreitag	Good Friday
Karikatur, Karikaturist, Comic	cartoon; caricature; cartoonist; comic
Karneval, Fasching	carnival
Käse	cheese
Katholiken	Catholic
Keeper	goalkeeper; keeper
Kinderarbeit	child labour
Kindergarten, Kindertagesstätte, Kita, Kitas	kindergarten; nursery; day care
Kindergeld	child benefit
kindlich	child; children; childhood
Kinos	cinema; movie theater
Kirchen, Kirchentag	church
Kirsche	cherry
Klassenfahrt	school trip
Klassenzimmer, Klasse, Klassen	classroom; class
Klassik, klassisch, Klassiker	classical; classic
Klavier, Pianist	piano; pianist
Kloster, Klöster	monastery; convent
Klubs, Vereine	club; association
Knabe	boy
Koch, kochen, Köche, Küche	cook; chef; kitchen; cuisine
Koffer, Gepäck	suitcase; luggage; baggage
Komponist, komponieren, Komposition	composer; compose; composition
Konfession, konfessionell	denomination; denominational
Konzert, Konzerte, Konzerthaus	concert; concert hall
köpfen, Kopfball	header; head
Kopftuch	headscarf
Koran	Koran; Quran
Kreuz, Kruzifix	cross; crucifix
Kritikpunkt	criticism
Kuchen, Torte	cake
Kult, Sekte, Sekten	cult; sect
Kulturen	culture; cultural
Kulturerbe, Weltkulturerbe, Welterbe	heritage; world heritage
Kunst, Künste, künstlerisch, Künstler, Künstlerin, Kunstwerk	art; artist; artistic; work of art; artwork
Kupfer	copper
Lebensgefährte, Lebensgefährtin	partner
Lebenslauf, Werdegang	CV; career
Legionäre	legionnaires
Lehre, lehren, Lehrer, Lehrerin, Lehrkraft	teaching; teacher; teach; doctrine; apprenticeship
Leichtathletik, Leichtathlet	athletics; track and field; athlete
Leidenschaft, leidenschaftlich	passion; passionate
lernen, erlernen	learn
lesbisch, Lesben	lesbian
Liebe, lieben, geliebt, Liebhaber	love; lover
Lieder	song
Literatur, literarisch, Literaturnobelpreis	literature; literary; Nobel Prize in Literature
Mahnmal	memorial
Mannschaften, Teams	team; squad; side
Mantel	coat
Manuskript	manuscript
Marathon	marathon
Märchen	fairy tale
Marihuana	marijuana
Mehl	flour
Messias	messiah
Mieterhöhung	rent increase
Mittelalter, mittelalterlich	Middle Ages; medieval
Mittelfeldspieler	midfielder; midfield
Mittwochabend	Wednesday evening; Wednesday night
Mittwochmorgen	Wednesday morning
Mode, modisch, Modenschau	fashion; fashionable; fashion show
Model	model
Moderator, Moderatorin, moderieren	presenter; host; moderator
Moderne, modernisieren, Modernisierung	modern; modernise; modernization
Mönch, Mönche	monk
Montagabend	Monday evening; Monday night
Montagmorgen	Monday morning
Moral, moralisch	morality; morale; moral
Moschee, Moscheen, Minarett	mosque; minaret
Museen	museum
Musikerin, Musical	music; musician; musical
mütterlich	mother
Muttertag	Mother's Day
Nachbar, Nachbarn, Nachbarin, Nachbarschaft, benachbart, Nachbarland	neighbour; neighbor; neighbouring; neighbourhood; neighbouring country
Nachspielzeit	stoppage time; injury time
Nachwuchs	offspring; young talent
Neffe	nephew
Neujahr, Neujahrstag	New Year; New Year's Day
Nichte	niece
Niederlagenserie	losing streak
Niederschlagen, Runden	round; lap
Nonne, Nonnen	nun
Note, Noten, Zeugnis	grade; mark; note; certificate
Novelle, Roman, Romane	novel; amendment
Nudel, Nudeln	noodle; pasta
Olympia, olympisch, Olympiasieger, Olympiasiegerin, Olympiade, Spiele	Olympics; Olympic; Olympic champion; games
Oper, Opern, Opernhaus	opera; opera house
Opernsänger	opera singer
Orchester, Philharmonie, Philharmoniker	orchestra; philharmonic
Orden	order; medal; decoration
orthodox	orthodox
Ostermontag	Easter Monday
Ostersonntag	Easter Sunday
Paare	couple; pair
Palast	palace
Papst, päpstlich, Pontifikat	pope; papal; pontificate
Parade, Umzug, umziehen, umgezogen	parade; move; procession
Parks	park
Party	party
Pate, Patenkind, Patin	godfather; godmother; godchild
Pfarrer, Pfarrei, Pastor, Pastorin, Priester	pastor; priest; parish
Pfingsten	Pentecost
Pflegekind, Waise, Waisen, Waisenhaus	foster child; orphan; orphanage
Pflegeversicherung	long-term care insurance
Philosoph, philosophisch	philosopher; philosophical
Pilgerfahrt, Wallfahrt, pilgern	pilgrimage
Platzverweis, Rote	sending-off; red card; red
Playoff	playoff
Podium	podium; stage
Pokalfinale	cup final
Pop, Popstar, Rockstar, Rockband	pop; pop star; rock star; rock band
Porträt, porträtieren	portrait; portray
Prediger, predigen, Predigt	preacher; preach; sermon
Preisträger, Preisverleihung	laureate; winner; award ceremony
Protestant, Protestanten, protestantisch, evangelisch, evangelikal	protestant; evangelical
Prüfer	exam; examination; test; check; review; examiner
Puppe, Puppen, Spielzeug	doll; toy
Qualifikation, qualifizieren, qualifiziert	qualification; qualify
Quark	quark; curd
Rabbiner	rabbi
Rangliste	ranking; rankings
Rassentrennung, Rasse, Rassen	segregation; race; breed
Reformation, Reformator	Reformation; reformer
Regal	shelf
Reiter, reiten	rider; ride
Rekorde	record; world record
Religion, Religionen, religiös, Religionsfreiheit	religion; religious; religious freedom; freedom of religion
Rennen, rennen, rannte, gerannt, Rennfahrer, Rennwagen	race; run; racing driver; racing car
Restaurants	restaurant
Restaurierung, restaurieren, restauriert	restoration; restore
Rezensent, Rezension	reviewer; review
Ritual, Rituale, rituell	ritual
Rockmusik	rock music
Rosenmontag	Shrove Monday
Rückspiel, Hinspiel	second leg; return leg; first leg
Saal, Säle, Hallen	hall
Samstagabend	Saturday evening; Saturday night
Samstagmorgen	Saturday morning
Sänger, Sängerin, singen, sang, gesungen, Gesang	singer; sing; singing; sang
Schach	chess
Schauspieler, Schauspielerin, Schauspiel	actor; actress; drama
Schiedsrichter, Linienrichter	referee; umpire; linesman
Schinken, Speck	ham; bacon
Schlafzimmer	bedroom
Schleier	veil
Schloss, Schlösser	castle; palace; lock
Schlusslicht	bottom
Schmuck, Juwel, Juwelen, Juwelier	jewellery; jewelry; jewel; jeweller
Schokolade	chocolate
Schrift	writing; scripture; font
Schriftsteller, Schriftstellerin	writer; author; novelist
Schuldgefühl	guilt
schulisch	school
Schwager	brother-in-law
Schwester, Schwestern	sister; nurse
Schwiegermutter	mother-in-law
Schwiegersohn	son-in-law
Schwiegervater	father-in-law
Selbsthilfe	self-help
Seminar, Workshop	seminar; workshop
Showmaster, Show	show
Siegerehrung	medal ceremony
Siegtor, Siegtreffer	winning goal; winner
Silbermedaille	silver medal
Silvester	New Year's Eve
Ski, Skifahren, Skifahrer, Skigebiet, Skispringer	ski; skiing; skier; ski resort
Sklave, Sklaven, Sklaverei	slave; slavery
Skulptur	sculpture
Sonntagabend	Sunday evening; Sunday night
Sonntagmorgen	Sunday morning
Sozialarbeiter, sozial, Soziales, Soziologe, Soziologie	social worker; social; sociologist
Spargel	asparagus
Spiel, Spiele, spielen, spielte, gespielt, Spieler, Spielerin	game; match; play; player
Spielfeld, Stadion, Stadien	pitch; stadium
Spielminute	minute
Spielplatz	playground
Sportart	sport; athlete; sports; athletic
Sprache, Sprachen, sprachlich	language; linguistic
Sprichwort	proverb
Stadt, Städte, städtisch, Kleinstadt, Großstadt, Stadtteil, Stadtviertel	city; town; urban; municipal; district
Stadtzentrum, Innenstadt, Zentrum, zentral	city centre; downtown; centre; center; central
Staffel	relay; season
Standesamt	registry office
Startelf	starting eleven; line-up
Statue	statue
Stiefsohn	son
Stil, Stile	style
Stimmungsmache	stirring up
Stipendium, Stipendien, Stipendiat	scholarship; grant
Studentin, studiert	student; study; studies
Studiengebühr, Studiengebühren, Studiengang	tuition fee; course of study
Studio	studio
Synagoge	synagogue
Synode	synod
Tabelle, Tabellenführer, Tabellenplatz	table; leader; league leaders
Tagebuch	diary
Talent, talentiert, Talente	talent; talented
Taufe, taufen, getauft	baptism; baptise; christen
Tempel	temple
Tennisspieler	tennis
Teufel	devil
Theater, Theaterstück, Bühnenstück	theatre; theater; play
Theologe, Theologie, theologisch	theologian; theology
Tor, Tore, Treffer	goal; gate; hit
Torjäger	striker; forward
Torlos, torlos	goalless
Tour, Tournee, Etappe, Etappen	tour; stage
Traditionen	tradition; traditional
Trainer, Trainerin, trainieren, Training	coach; trainer; train; training; manager
Transfer, Ablöse, Ablösesumme	transfer; transfer fee
trat	appearance; appear; perform; performance
Traube, Trauben	grape
trauen	trust; dare
Trauer, trauern, Trauernde, traurig, Traurigkeit	grief; mourning; mourn; mourner; sad; sadness
Treppe, Stufe, Stufen	stairs; step; level
trinken, trank, getrunken, Getränk, Getränke	drink; drinks; drank
Trophäe	trophy
Türen	door
Türme	tower
Turnen, Turner, Turnerin	gymnastics; gymnast
Turniere	tournament
Unentschieden, unentschieden, remis	draw; tie
Unsterblichkeit, unsterblich	immortality; immortal
Unterhaltung, unterhalten, Unterhaltungsindustrie	entertainment; conversation; maintain; entertain
Unterricht, unterrichten, Schulstunde	lessons; teaching; teach; class
Urenkel	great-grandson
Vater, Väter, väterlich	father; paternal
Vatertag	Father's Day
Vatikan	Vatican
Verband, Verbände	association; federation; bandage
Vereinswechsel	transfer
Verliebt, verlieben	in love
Verlobung, verlobt, Verlobte	engagement; engaged; fiancé; fiancée
Versöhnung, versöhnen	reconciliation; reconcile
Vertrauen, vertrauen, vertraut, vertraulich	trust; confidence; familiar; confidential
Verwandte, verwandt, Verwandter, Verwandtschaft	relative; related; relatives
Völkerkunde	ethnology
Volleyball	volleyball
Vorfahr, Vorfahren, Ahnen	ancestor; ancestors
Vorlesung	lecture
Vorrunde, Gruppenphase	preliminary round; group stage
Wechsel, wechseln, gewechselt	change; switch; move
Weihnachtsmarkt	Christmas market
Weisheit, weise	wisdom; wise
Weltcup, Weltmeisterin, WM, EM	world cup; world champion; world championship
Werk, Werke	work; works; plant
Wette, wetten	bet; betting
Wissenslücke	gap in knowledge
Witwe, Witwer	widow; widower
Wohltätigkeit, wohltätig	charity; charitable
Wohngemeinschaft	shared flat
Wohnung, Wohnungen, wohnen, wohnt, wohnhaft, Wohnort	flat; apartment; live; housing; residence
Wohnzimmer	living room
Wolkenkratzer, Hochhaus, Hochhäuser	skyscraper; high-rise; tower block
Wunder	miracle; wonder
Wurst, Würste	sausage
Yacht, Jacht	yacht
Zeitzeuge, Zeitzeugen, Zeitgenosse, zeitgenössisch	contemporary witness; contemporary
Zeltlager	camp
Zink	zinc
Zirkus	circus
Zivildienst	community service
Zusammenhalt	cohesion
Zwiebel, Zwiebeln	onion
