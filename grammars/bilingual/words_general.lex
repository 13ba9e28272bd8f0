# German news words and what they are called in English: verbs, adjectives, adverbs, abstract nouns of any kind of news.  Written by hand for synopse; see words.lex.
Abbruch, abbrechen, brach, abgebrochen	break off; abort; termination; cut short
abdecken, Abdeckung	cover; coverage
Abdruck	imprint
abfangen, abgefangen	intercept
abgelegen, entlegen	remote
abhalten, abgehalten	hold; prevent
ableiten	derive; divert
ablenken, Ablenkung	distract; distraction
abmelden	deregister
abnehmen, abgenommen, Abnahme	decrease; decline; lose weight; take off
abraten	advise against
abrufen, abgerufen	retrieve; call up
abschaffen, Abschaffung, abgeschafft	abolish; abolition; scrap
abschätzen	assess; estimate
abschicken, absenden, Absender	send; sender
abschließen, abgeschlossen, abschließend	conclude; complete; lock; final
abschneiden, abgeschnitten	cut off; fare; perform
Abschnitt, Abschnitte	section; stretch
Abschottung, abschotten	isolation; seal off
absehbar, absehen	foreseeable; refrain; foresee
absichern, Absicherung	secure; safeguard; protect
absolvieren	complete; graduate
absurd	absurd
abwarten	wait
abwechselnd, Abwechslung	alternately; change
Abweichung, abweichen	deviation; deviate
abwenden, Abwendung	avert; turn away
abwesend, Abwesenheit	absent; absence
Adresse, adressieren	address
ähneln, ähnlich, Ähnlichkeit	resemble; similar; similarity
ahnen, Ahnung	suspect; idea; guess
Aktivist, Aktivisten, Aktivistin	activist; campaigner
Aktivitäten	active; activity
akut	acute
Alarm, alarmieren, alarmierend	alarm; alert; alarming
allein, alleine, alleinig	alone; sole
allmählich	gradually
alltäglich, Alltag	everyday; everyday life; daily
alternativ, Alternative, Alternativen	alternative
amüsieren, amüsant	amuse; amusing
anbringen, angebracht	attach; appropriate
andauern, anhalten, anhaltend, dauern, Dauer, dauerhaft, dauert	last; continue; duration; permanent; ongoing
andeuten, Andeutung	suggest; hint
aneignen	acquire; appropriate
anerkennend	appreciative
anfällig, Anfälligkeit	vulnerable; susceptible
anfangs, anfänglich	initially; initial; at first
anfeuern	cheer
angehen, anging	tackle; concern; approach
angenehm	pleasant
angesichts	given; in view; in light
anhängig	pending
anheben, angehoben, Anhebung	raise; increase
anhören, angehört	listen; hear
animieren	animate; encourage
anknüpfen	tie in; follow on
anlegen, angelegt, Anlage, Anlagen	invest; plant; facility; create; dock
anlocken, locken, verlocken	attract; lure
anmelden, Anmeldung, angemeldet	register; registration
annähern, Annäherung, annähernd	approach; rapprochement; approximately
anonym, Anonymität	anonymous; anonymity
anpassen, Anpassung, angepasst	adapt; adjust; adjustment
anrichten, angerichtet	cause; wreak
Anruf, anrufen, angerufen, Anrufer	call; phone; caller
ansammeln, Ansammlung	accumulate; gathering; accumulation
anschaffen, Anschaffung	purchase; acquire
anschauen, ansehen, angesehen, Ansehen	look; watch; reputation; regarded; respected
anschließen, anschließend, angeschlossen	join; connect; subsequently; afterwards
ansprechen, angesprochen, Ansprechpartner	address; speak; contact
anspruchsvoll	demanding; sophisticated
anstellen	employ; queue
anstieg, angestiegen	rise; increase
anstoßen, Anstoß	kick-off; impetus; trigger
anstrengend	exhausting; strenuous
antreiben, Antrieb, angetrieben	drive; propulsion
antreten, angetreten	compete; take office; run; start
anvertrauen	entrust
Anwendungsbereich	scope
anzünden, angezündet	set on fire; set fire; light
apropos	by the way
Ärger, ärgern, ärgerlich, verärgert, Verärgerung	anger; trouble; annoyed; angry
arrangieren	arrange
arrogant, Arroganz	arrogant; arrogance
artikulieren	articulate
attraktiv, Attraktion	attractive; attraction
aufarbeiten, Aufarbeitung	come to terms; reappraisal
aufbewahren	keep; store
aufbringen, aufgebracht	raise; enraged; angry
aufdecken, aufgedeckt	uncover; expose; reveal
aufeinander, aneinander	each other; on each other
auferlegen, auferlegt	impose
auffallen, auffällig, auffallend	conspicuous; striking; notice
Auffassung, auffassen	view; opinion
aufführen	perform; list
Aufgabe, aufgeben, aufgegeben	give up; abandon; task
aufgehört	stop; cease
aufgrund	because of; due to
aufhalten	stop; stay; hold up
auflegen	hang up; launch
auflehnen	rebel
auflisten, Listen	list
aufmuntern	cheer up
aufräumen, Aufräumarbeiten	clean up; clear; tidy
aufrechterhalten, Aufrechterhaltung	maintain; maintenance
aufregen, Aufregung, aufregend, aufgeregt	excitement; exciting; excited; upset
aufreißen	tear open
aufrichtig	sincere
aufschieben, Aufschub, aufgeschoben	postpone; delay; postponement
Aufschrei	outcry
aufspüren, aufgespürt	track down; trace
aufstellen, aufgestellt, Aufstellung	set up; nominate; erect; line-up
aufstocken, aufgestockt	increase; top up; boost
auftanken	refuel
aufteilen, aufgeteilt, Aufteilung	divide; split; division
aufwachen, aufwecken, wach	wake up; awake
aufwachsen, aufgewachsen	grow up; grew up
aufwendig, aufwändig	elaborate; costly
aufwerfen	raise
aufzählen	list
aufzeichnen, Aufzeichnung, Aufzeichnungen, aufgezeichnet	record; recording; records
aufzeigen	point out; show
aufziehen	raise; bring up
ausbauen, Ausbau, ausgebaut	expand; expansion; extend
ausbilden, Ausbildung, ausgebildet	train; training; education
ausbleiben, ausgeblieben	fail to materialise; stay away
ausbreiten, Ausbreitung, ausgebreitet	spread
Ausdauer	stamina; endurance
ausdehnen, Ausdehnung, ausgedehnt	expand; extend; expansion; extensive
auseinander	apart
ausfindig	track down
ausführen, ausgeführt, Ausführung, ausführlich	carry out; execute; detailed; elaborate
ausfüllen	fill in; fill out
ausgeprägt	pronounced; distinct
ausgerechnet	of all; precisely
ausgerüstet, ausrüsten, Ausrüstung, ausstatten, ausgestattet, Ausstattung	equip; equipment; equipped
ausgewogen	balanced
auslaufen, ausgelaufen	expire; leak; run out
auslegen, Auslegung	interpret; interpretation
ausleihen, leihen, geliehen	borrow; lend; loan
ausmachen, ausgemacht	make up; account; switch off
ausmerzen	eradicate
ausnutzen, ausgenutzt	exploit; take advantage
ausräumen	dispel; clear
ausreichen, hinreichend, genügen	enough; sufficient; suffice
ausrichten, ausgerichtet, Ausrichtung	host; align; orientation
ausrotten, Ausrottung	eradicate; exterminate
Ausrufung, ausrufen, ausgerufen	proclaim; declare; proclamation
ausruhen	rest
aussagekräftig	meaningful
ausschalten, abschalten, abgeschaltet, Abschaltung, einschalten, schalten	switch off; shut down; shutdown; switch on; switch
ausscheiden, ausgeschieden, Ausscheiden	leave; eliminated; drop out
ausschlaggebend, entscheidend	decisive; crucial
ausschließlich	exclude; rule out; exclusion; exclusively
außergewöhnlich, außerordentlich, ungewöhnlich	extraordinary; exceptional; unusual
äußerlich, außen	outside; external; outward
aussetzen, ausgesetzt, Aussetzung	suspend; expose; suspension
ausstehen, ausstehend	outstanding; stand
aussteigen, Ausstieg, ausgestiegen	get out; exit; withdraw; withdrawal; phase-out
ausstrahlen, ausgestrahlt, Ausstrahlung	broadcast; air; radiate
aussuchen, auswählen, ausgewählt	choose; select; pick
Austragung, austragen, ausgetragen, Austragungsort	hold; staging; venue
ausüben	exercise; practise; exert
ausweichen	avoid; dodge; evade
ausweiten, Ausweitung, ausgeweitet	expand; extend; expansion; widen
auszahlen, Auszahlung	pay out; payout
Auszug, ausziehen	extract; move out; excerpt
authentisch	authentic
bagatellisieren, verharmlosen, herunterspielen	play down; downplay; trivialise
bange, bangen	anxious; fear
basieren, basiert	based; base
beabsichtigt	intended
beachtlich, beträchtlich, nennenswert	considerable; remarkable; significant
beängstigend	frightening; scary
beanstanden, Beanstandung	object; complain
bearbeiten, Bearbeitung	process; edit; work
beauftragt, Beauftragter, Beauftragte	commissioner; representative; assigned
bedauerlich, leider	unfortunately; regrettable
bedeutungslos, unbedeutend	insignificant; meaningless
bedienen, Bedienung	serve; operate; service
bedingt, bedingen	conditional; due
bedingungslos	unconditional
bedrängen, Bedrängnis	pressure; harass; trouble
bedrohlich	threatening
bedürfen, Bedürfnis, Bedürfnisse, bedürftig	need; needs; needy
befassen	deal; concern
befestigt	fortified
beflügeln	inspire; spur
befördern, Beförderung	transport; promote; promotion
befriedigen, befriedigend	satisfy; satisfactory
begeben	go; proceed
begehrt	sought-after; coveted
begreifen, begriff, begriffen, Begriff	understand; grasp; term; concept
begünstigen, Begünstigte	favour; benefit; beneficiary
beharren, beharrlich	insist; persistent
behaupteten	claim; assert
behutsam	careful; gentle
beifügen, beigefügt	attach; enclose
beispielhaft, Beispiel, Beispiele, beispielsweise, beispiellos	example; for example; exemplary; unprecedented
beißen, biss, gebissen, Biss	bite; bit
bekehren	convert
belächeln	smile at
beleben, Belebung, wiederbeleben	revive; revival; stimulate
beleuchten, Beleuchtung	illuminate; lighting; light
beliebig	any; arbitrary
bemannt	manned; crewed
bemerkbar	noticeable
bemerkenswert	remarkable; notable
benachrichtigen, Benachrichtigung, verständigt	notify; notification; inform
benachteiligen, Benachteiligung, benachteiligt	disadvantage; discriminate; disadvantaged
benehmen	behave; behaviour
beneiden, Neid, neidisch	envy; jealous
benennen, Benennung, benannt	name; naming; designate
Benutzung, benutzt	use
beordern, beordert	order; summon
bequem	comfortable; convenient
berauben	deprive; rob
berechtigt, Berechtigung, berechtigen	entitled; justified; right
bereichern	enrich
bereinigen	settle; adjust
bereuen	regret
bergab	downhill
bergauf	uphill
berichtigen, Berichtigung, Korrektur	correct; correction
bersten, geborsten, platzen, geplatzt	burst; collapse
berüchtigt	notorious; infamous
berufen, beruft	appoint; invoke; refer
beruhen	based; rest
besänftigen	appease; soothe
beschaffen, Beschaffung	procure; procurement; obtain
bescheiden, Bescheidenheit	modest; modesty
Bescheinigung	certify; certificate
beschimpfen, Beschimpfung, schimpfen	insult; abuse; scold
beschleunigen, Beschleunigung, beschleunigt	accelerate; acceleration; speed up
beschmieren, Schmiererei	daub; graffiti
beschönigen	gloss over; whitewash
beschwören	invoke; conjure
besichtigen, Besichtigung	visit; inspect; tour
besiegeln, besiegelt	seal
besiegen, besiegt, bezwingen	defeat; beat
besinnen, Besinnung	reflect; reflection
besonderer, besonderes	especially; particularly; special; particular
besorgen	get; procure
besprechen, Besprechung, besprochen	discuss; discussion; meeting
beständig	constant; steady
bestärken	strengthen; encourage
bestaunen, staunen, erstaunlich, erstaunt	marvel; amazing; astonishing; astonished
bestellt	ordered; appointed
bestreben	effort
bestürzt, Bestürzung, Entsetzen, entsetzt, entsetzlich	dismay; shocked; horror; horrified; dismayed
betagt	elderly; aged
betrachten, Betrachtung	consider; view; regard; look
betragen, beträgt, betrug, Beträge	amount; sum; total
beugen	bow; bend
beurteilen, Beurteilung	judge; assess; assessment
bevölkern, bevölkert	populate; populated
bevorstehen, bevorstehend	upcoming; imminent; forthcoming
bevorzugen, bevorzugt	prefer; favour; preferred
bewahren, Bewahrung	preserve; protect; preservation
bewegen, Bewegung, bewegt, Bewegungen, beweglich	move; movement; moving; motion
bewilligen, Bewilligung, bewilligt	grant; approve; approval
bewirken, bewirkt	cause; bring about; effect
bewohnen, bewohnt	inhabit; inhabited
bewundern, Bewunderung, bewundert	admire; admiration
bezeichnend	telling; significant
bezichtigen	accuse
bieder	staid
biegen, bog, gebogen, abbiegen	bend; turn
bislang, bisher, bisherig	so far; previous; until now; to date
bitter, bitterlich	bitter; bitterly
bizarr, seltsam, merkwürdig, komisch	bizarre; strange; odd; weird
blass	pale
blind, Blinde, Blindheit	blind; blindness
bloß	merely; only; mere
blühend	flourishing
brav	good; well-behaved
brisant, Brisanz, heikel	explosive; sensitive; delicate; controversial
brutal, Brutalität	brutal; brutality
bündeln	bundle; pool
bunt	colourful; colorful
dagegen, hingegen	however; by contrast; against
dahinter, dahinterstecken	behind
damals, damalig	then; at the time; back then
dankbar, Dankbarkeit	grateful; gratitude
darlegen	explain; set out
darstellen, dargestellt, Darstellung, Darsteller	represent; portray; depict; actor
dazugehören	belong
definieren, Definition	define; definition
demnächst, bald, baldig	soon; shortly
Demonstrationen	demonstrate; protest; demonstrator; protester; demonstration
demütigen, Demütigung, erniedrigen	humiliate; humiliation
derartig, derart	such
derzeit, derzeitig, gegenwärtig, momentan, aktuell	currently; current; present; at the moment
deutlich, verdeutlichen, Deutlichkeit	clear; clearly; significantly; make clear
dienlich	useful
diskret, Diskretion	discreet; discretion
distanzieren, Distanzierung, Distanz	distance; dissociate
dortig	local
drängen, Drang, drängend	urge; push; urgent
dringlich	urgent; urgently
durchaus	quite; certainly
durchbrechen	break through
durchgreifen, hart, Härte	crack down; hard; tough; harsh
durchqueren	cross
durchschnittlich, Durchschnitt	average; on average
durchsichtig, transparent, Transparenz	transparent; transparency
Dynamik, dynamisch	dynamics; dynamic
echt, Echtheit	genuine; real; authentic; authenticity
ehemalig, ehemals, einstig, einst	former; formerly; once
eher	rather; more likely
eifrig, Eifer	eager; zeal
eigen, eigens, eigentlich, Eigenschaft	own; actual; actually; property
eigenständig	independent; autonomous
eilen, eilig, Eile	hurry; rush; haste
einbeziehen, Einbeziehung	include; involve; inclusion
einbinden, Einbindung	involve; integrate
eindämmen, Eindämmung	contain; curb; containment
eindeutig	clear; unambiguous; clearly
eindringen, eingedrungen, eindringlich, Eindringling	penetrate; enter; intruder; urgent
einfach, vereinfachen	simple; easy; simply; simplify
einfallen	occur; invade; collapse
einfangen	capture; catch
einflussreich	influential
einfrieren, eingefroren, frieren	freeze; frozen
eingehen, eingegangen, eingehend	enter; detailed; respond
eingestehen	admit; confess
eingliedern	integrate
einheitlich	uniform; unified; common
einhergehen	accompany; go hand in hand
einholen	catch up; obtain
einigermaßen	reasonably; somewhat
einlegen	lodge; file
einleiten, eingeleitet, Einleitung	initiate; launch; introduction
einmalig	unique; one-off
einnehmen	take; earn; capture
einordnen	classify; rank
einprägen	memorise
einreichen, eingereicht	submit; file
einsam, Einsamkeit	lonely; loneliness
einschließen, einschließlich	include; including; enclose; trap
einsehen, Einsicht	realise; insight; understand
einseitig	one-sided; unilateral
einsperren, eingesperrt	lock up; imprison
einspringen	step in
einstecken	pocket; take
einstweilig	interim; temporary
eintragen, eingetragen, Eintrag	register; enter; entry
einverstanden, Einverständnis	agreed; consent
einwenden, Einwand, Einwände	object; objection
einwilligen, Einwilligung	agree; consent
Einzelne	individual; single
einziehen, Einzug	move in; confiscate; entry; advance
eisern	iron
elegant	elegant
elend, Elend	misery; miserable
empfindlich, empfinden, Empfindung	sensitive; feel; sensation
empören, Empörung, empört	outrage; outraged; indignation
emsig	busy
enorm, gewaltig, riesig, immens	enormous; huge; massive; vast; immense
entbehren	lack; do without
entbrennen, entbrannt	flare up; break out
entfachen, entfacht	spark; ignite
entfalten, Entfaltung	unfold; develop
entfernen, entfernt, Entfernung	remove; distance; away; removal
entgegengesetzt	opposite; contrary
entgegenkommen	accommodate; concession
entgegentreten	counter; oppose
entgehen, entging	escape; miss
enthüllt	revealed; unveiled
entlang	along
entlarven	expose; unmask
entleeren	empty
entnehmen, entnommen	take; gather
entreißen	snatch
entrichten	pay
entschärfen, Entschärfung, entschärft	defuse; ease
entschließen, entschlossen, Entschlossenheit, Entschluss	decide; determined; determination; resolve
entsenden, Entsendung, entsandt	send; dispatch; deploy
entsinnen	recall
entsorgt	disposed
entspringen	arise; spring
enttäuschend	disappoint; disappointed; disappointment
entweder	either
Entwicklungen	develop; development; developer
entziehen, entzogen	withdraw; revoke; deprive
erarbeiten	work out; develop; compile
erbauen, erbaut	build; built
erbeuten, erbeutet, Beute	capture; loot; prey
erbittert	bitter; fierce
erblicken	see; catch sight
erblinden	go blind
erbringen	provide; produce
erdenklich	conceivable
erdulden, ertragen, dulden, Duldung	endure; bear; tolerate; toleration
erfahren, Erfahrung, Erfahrungen, erfuhr	experience; learn; experienced; learned
Erfolg, erfolgreich, Erfolge, erfolglos	success; successful; successfully; unsuccessful
erfreulich	pleasing; welcome
ergänzt	added; supplemented
ergreifend	moving
erheben	raise; collect; rise
erhitzen	heat
erhoffen, erhofft	hope for; hoped
erhöhen, Erhöhung, erhöht	increase; raise; rise
erholt	recovered
erkaufen	buy
erkunden, Erkundung, erkundigen	explore; exploration; enquire
erlangen, erlangt	obtain; gain; attain
erleichtern, Erleichterung, erleichtert	relief; relieved; ease; facilitate
erliegen, erlegen	succumb
ermahnen, mahnen, Mahnung	admonish; urge; warn; reminder
ermöglicht	enabled
ermüden, müde, Müdigkeit	tired; fatigue
erneuern, Erneuerung, erneut, neuerlich	renew; renewal; again; renewed
ernst, ernsthaft, Ernst	serious; seriously; grave
ernüchternd, Ernüchterung	sobering; disillusionment
erörtern, Erörterung	discuss; discussion
erproben, Erprobung	test; trial
erraten	guess
erregen, Erregung	excite; arouse; cause
errichten, Errichtung, errichtet	build; erect; establish; construction
ersatzlos	without replacement
erschließen	develop; tap
erschöpfen, Erschöpfung, erschöpft	exhaust; exhaustion; exhausted
erschrecken, erschrocken, erschreckend, Schrecken, Schreck	frighten; frightening; shock; terror; horror
erschweren, erschwert	complicate; hamper; make difficult
erstaunen	amaze
erstmals, erstmalig	for the first time; first
erstrecken	extend; stretch
ersuchen	request
ertappen	catch
erteilen, erteilt	grant; give; issue
ertönen	sound
erwägen, Erwägung, erwogen	consider; consideration
erweisen, erwies, erwiesen	prove
erwidern, erwiderte	reply; respond; return
erwünscht	desired; welcome
erzwingen, erzwungen	force; enforce
ewig, Ewigkeit	eternal; eternity; forever
exakt	exact; exactly
exklusiv	exclusive
Fähigkeiten, befähigen	able; capable; ability; skill
fair, Fairness	fair; fairness
fallen, fällt, fiel, gefallen	fall; fell; drop; please
falsch, fälschlich, fälschlicherweise	false; wrong; incorrect; wrongly; falsely
falten	fold
Farben	colour; color; paint; coloured
faszinieren, Faszination, faszinierend	fascinate; fascination; fascinating
faul, Fäulnis	lazy; rotten
Fehler, fehlerhaft, Fehlverhalten	mistake; error; faulty; misconduct
fein	fine
fern, Ferne	far; distant; distance
fertig, fertigstellen, Fertigstellung	finished; ready; complete; completion
fest, festigen, festhalten, festgehalten	firm; solid; strengthen; hold; fixed; detain
flach, Fläche, Flächen, Oberfläche	flat; surface; area; shallow
fliehend	fleeing
fluchen, Fluch	curse
flüchtig	fugitive; on the run; fleeting
flüssig, Flüssigkeit	liquid; fluid
formulieren, Formulierung	formulate; wording
fortfahren	continue
fortschreiten, fortschrittlich	progress; progressive
früh, früher, frühere, früherer, frühestens	early; earlier; former; formerly
Fülle	abundance; wealth
füllen, gefüllt, voll, völlig, vollständig, gänzlich	fill; full; completely; complete; entirely
furchtbar, fürchterlich, schrecklich	terrible; awful; horrible; dreadful
galoppieren	gallop
gären	ferment
gebrauchen, gebraucht	used; use
gebühren	deserve
gefällig	pleasing
gegenseitig, wechselseitig	mutual; each other; reciprocal
gegenüber	opposite; towards; compared with
geheimnisvoll, rätselhaft, Rätsel	mysterious; mystery; puzzle; riddle
gehorchen, Gehorsam	obey; obedience
gelegentlich	occasionally; occasional
geltend, gültig, Gültigkeit	valid; applicable; validity; in force
gemäß, zufolge	according; in accordance
gemein, gemeinsam, Gemeinschaft, gemeinschaftlich, Gemeinsamkeit	common; joint; jointly; together; community
geräumig	spacious
geringfügig	low; slight; minor
gesamte, Gesamtzahl	total; whole; entire; overall; altogether
geschickt, Geschick	skilful; clever; skill
geschlossen	closed; united
gesellig	sociable
gespannt	tense; curious
gesprungen, Sprünge	jump; leap
gesteigert, steigern, Steigerung	increase; raise; boost
gestrig	yesterday
getrost	confidently
gezielt	targeted; deliberate; specifically
gießen, gegossen, goss	pour
glaubwürdig, unglaubwürdig, Glaubwürdigkeit	credible; credibility
gleich, gleichzeitig, gleichmäßig, vergleichbar, Gleichheit	same; equal; simultaneously; at the same time; comparable; equality
gleiten, glitt, rutschen	slide; slip; glide
glimpflich	lightly
graben, grub	dig
grandios, großartig	magnificent; great; terrific
gratulieren, Gratulation, Glückwunsch, Glückwünsche	congratulate; congratulations
grob	rough; gross; coarse; roughly
Größe, größte, größer, größten, vergrößert	size; largest; biggest; larger; bigger
gründlich	thorough; thoroughly
günstiger	cheaper; more favourable
gütlich	amicable
halb, Hälfte, halbieren	half; halve
häufig, häufen	frequent; often; frequently; pile up
hauptsächlich, vornehmlich, überwiegend	mainly; mostly; primarily; predominantly
heimlich	secret; secretly
herabsetzen, herabgesetzt, Herabstufung, herabstufen	lower; reduce; downgrade
heranziehen	draw on; consult
herausfinden, herausgefunden	find out; discover
herausgeben, Herausgeber	publish; publisher; editor
herausholen	get out
herausragend	outstanding
herausstellen	turn out; emphasise
herbeiführen	bring about; cause
herkömmlich, konventionell	conventional; traditional
Herkunft, herkommen	origin; background; descent
herumlaufen	walk around
hervorgehen, hervorheben, hervorgehoben	emerge; highlight; emphasise
herzlich	warm; cordial; warmly
heulen	howl; cry
heutig, heutzutage, heute	today; today's; present-day; nowadays
hilflos, hilfreich, Hilflosigkeit	helpless; helpful
hinausgehen, hinauslaufen	go beyond; amount to
hinauszögern	delay
hindern	prevent; hinder
hinnehmen, hingenommen	accept; tolerate
hinten, hinterher	behind; back; afterwards
hinterfragen	question; scrutinise
Hinterland	hinterland
hinwegsetzen	disregard
hinziehen	drag on
hoch, hohe, hohen, hoher, Höhe, höher, höchste, höchstens	high; height; higher; highest; at most; tall
hochrangig, ranghoch	senior; high-ranking; high-level
hoffnungslos, hoffnungsvoll	hopeless; hopeful
höflich, Höflichkeit	polite; courtesy
hüten, Hüter	guard; guardian
ideal, Ideal, Ideale, idealistisch	ideal; idealistic
illustrieren	illustrate
imposant	impressive; imposing
indes, indessen, unterdessen, derweil, inzwischen, mittlerweile	meanwhile; in the meantime; however; by now
indirekt	indirect; indirectly
individuell, Individuum	individual
inoffiziell	unofficial
inspirieren, Inspiration	inspire; inspiration
installieren, Installation	install; installation
inszenieren, Inszenierung	stage; production
intensiv, intensivieren, Intensität	intensive; intensify; intense; intensity
international, weltweit	international; worldwide; global
Internationale	international
irgendwann, irgendwie, irgendwo	sometime; somehow; somewhere
Ironie, ironisch	irony; ironic
irreführend	misleading
jahrelang	for years; years of
Jahrhunderte	century
jährlich	annual; yearly; annually
Jahrzehnte, jahrzehntelang	decade; decades
jederzeit	any time
jeweilig	respective
jubelnd	cheering
jung, jünger, jüngste, jüngst	young; younger; latest; recent; recently; youngest
kahl	bald; bare
Kalender	calendar
kapern, gekapert	hijack; seize
kaputt	broken
kassieren, kassiert	collect; concede; receive
katastrophal, verheerend	disastrous; catastrophic; devastating
kennzeichnen, Kennzeichen	mark; number plate; license plate
Klarheit, klar, klären, Klärung, unklar	clear; clarity; clarify; unclear
klug	clever; wise; smart
knapp, Knappheit	just; narrow; scarce; shortage; nearly
knüpfen	tie; establish
kompetent, Kompetenz, Kompetenzen	competent; competence; powers
konfrontieren, konfrontiert	confront; faced
konsequent	consistent; consistently
konstant, kontinuierlich	constant; continuous; steady
konstruieren, Konstruktion, konstruktiv	construct; construction; constructive
kostbar	precious; valuable
kräftig	strong; powerful; sharply
kreativ, Kreativität	creative; creativity
Kriterium, Kriterien	criterion; criteria
künftig, zukünftig, Zukunft	future; in future
kürzen, Kürzung, gekürzt, Kürzungen, verkürzen, kurz	cut; shorten; short; reduce; briefly
kurzfristig	short-term; at short notice
kürzlich, neulich, unlängst, letztens	recently; lately
lächerlich	ridiculous
lahmlegen, lahmgelegt, Lähmung, gelähmt	paralyse; bring to a standstill; paralysis; paralysed
lang, länger, Länge, längst	long; longer; length; long since
langweilig, Langeweile	boring; boredom
Last, Lasten, lastet	burden; load
Laune	mood
leer, Leere	empty; emptiness
Leichtigkeit, leichter	easy; light; slightly; easily
leise	quiet; quietly
letztere	latter
letztlich, schließlich, letztendlich	ultimately; finally; eventually; after all
liebenswürdig	kind; amiable
locker, lockern, Lockerung, gelockert	loose; ease; relax; easing
logisch, Logik	logical; logic
lohnen, Belohnung, belohnen	reward; worth; worthwhile
lokal, örtlich, Ort, Orte, Ortschaft	local; place; location; village; town
lose	loose
lösen, gelöst, Lösung, Lösungen	solve; solution; resolve; settlement
Lüge, lügen, Lügner, gelogen	lie; liar; lied
Mächtige	powerful
Magie, magisch	magic; magical
manipulieren, Manipulation, manipuliert	manipulate; manipulation; rig
markant	striking; distinctive
massiv, massenhaft, Masse, Massen	massive; mass; masses
Maximum	maximum
mehrere, mehrfach, mehrmals	several; multiple; several times; repeatedly
Meinungsverschiedenheit, Meinungsverschiedenheiten, Differenzen	disagreement; differences
Mengen	amount; quantity; crowd
merken, merklich	notice; noticeable
mindern, vermindern, verringern, Verringerung, senken, Senkung, reduzieren, Reduzierung	reduce; lower; cut; reduction
minderwertig	inferior
Minimum, minimal	minimum; minimal
missglücken, misslingen, misslungen	fail; failure; failed
misstrauen, misstrauisch, Misstrauen	distrust; mistrust; suspicious
Missverständnis	misunderstanding
mitbringen, mitgebracht	bring
Mitgefühl, Mitleid	sympathy; compassion; pity
mithalten	keep up
mithilfe	with the help
mitnehmen, mitgenommen	take along; take
mittags	noon; midday
Mitte, mitten	middle; centre; mid
mittelfristig	medium-term
mitwirken, Mitwirkung	contribute; participate; involvement
monatelang	for months; months of
morgen	morning; tomorrow
mühsam	arduous; laborious; painstaking
nachahmen	imitate
nachdrücklich, Nachdruck	emphatic; emphasis; emphatically
nachfolgend	following; subsequent
nachgeben	give in; yield
nachgehen	pursue; investigate
nachhause	home
nachholen	catch up; make up
nachlassen	ease; subside; decline
nachlässig, Nachlässigkeit	negligent; negligence
nachmittags	afternoon
Nächte	night; overnight
nachträglich	subsequent; retrospective; belated
nachvollziehen, nachvollziehbar	understand; comprehensible
nachziehen	follow suit
nackt	naked; nude
nah, nahe, Nähe, näher, nächste, nächsten	near; close; nearby; next; vicinity
naiv	naive
namhaft	well-known
nebenan, daneben, nebenbei	besides; next; beside
Neigung, neigen	tendency; tend; inclination
niederlegen, niedergelegt, Niederlegung	lay down; resign
niederschlagen, niedergeschlagen, Niederschlagung	crush; put down; suppress
Normalität, normalisieren, Normalisierung	normal; normally; normality; normalise; normalization
Notiz, notieren	note; quote
nützlich, nutzlos	useful; useless
öde	bleak; dull
öffentlich, Öffentlichkeit	public; publicly; publish; publication; release
Öffnung	open; opening; opened
ohnehin	anyway; in any case
operativ	operational; operating
Opfergabe, opfern	sacrifice
organisiert, Organisationen	organise; organize; organisation; organization; organiser; organizer
orientieren, Orientierung	orient; orientation
paradox	paradox; paradoxical
parallel	parallel
passiv	passive
peinlich	embarrassing
Periode, Phase, Phasen	period; phase; stage
permanent	permanent; permanently
Persönlichkeit	person; people; personal; personally; personality
platzieren	place; square; seat; space
plausibel	plausible
plus	plus
potenziell, Potenzial	potential
prächtig	splendid
prallen, aufprallen, Aufprall	crash; collide; impact
prinzipiell	in principle
Priorität, vorrangig, Vorrang	priority
pro	per
protestieren, Protest, Proteste	protest; rally
Prozedur	procedure
pünktlich	punctual; on time
quälen, Qual, gequält	torment; torture; agony
quer	across
rapide, rasant, rasch	rapid; rapidly; quick; swift
rätseln	puzzle
Raum, Räume	room; space; area
rechtzeitig	in time; timely
redlich	honest
rege	lively; active
reibungslos	smooth; smoothly
reif, Reife	mature; ripe; maturity
Reihe, Reihen	row; series; number; line
rein	pure; purely
reißen, riss, gerissen	tear; rip
Reiz, reizen, reizvoll	appeal; stimulus; provoke
repräsentativ	representative
respektvoll	respect
restlos	completely
revidieren	revise
riskieren	risk
robust	robust
roh	raw
rollen	roll
Routine	routine
rücken	move; shift
rückgängig	reverse; undo
rückläufig	declining; falling
Rückmeldung	feedback
rücksichtslos	ruthless; reckless
rückwärts	backwards
rückwirkend	retroactive
rügen, Rüge, tadeln	reprimand; rebuke
rüsten	prepare; arm
sachlich	factual; objective
sämtliche	all
sanft	gentle; soft
satt	full
schäbig	shabby
scharf	sharp; harsh
Schatten	shadow; shade
Schau	show
schaukeln	swing
Scheibe	pane; slice; disc
scheinbar	apparent; seemingly
scheu, scheuen	shy; shy away
schikanieren	harass; bully
Schilder	signs
schildern, Schilderung, geschildert	describe; description; account
Schimpfwort	swear word
schlau	clever
schlecht, schlechter, schlimm, schlimmste	bad; worse; poor; worst
schleichen	creep
schleppend	sluggish
Schluss, schlussfolgern, Schlussfolgerung	end; conclusion; conclude
schmal	narrow
schmieden	forge
schmutzig, Schmutz, Dreck	dirty; dirt; filth
schnell, schneller, Schnelligkeit	fast; quickly; quick; faster
Schock, schockieren, schockiert, schockierend	shock; shocked; shocking
schön, Schönheit	beautiful; beauty; nice
schonen, schonend	spare; gentle
Schrei, Schreie	scream; cry; shout
schrittweise	gradually; step by step; gradual
schrumpfen, schrumpft	shrink
Schub	boost; thrust
schüchtern	shy
schüren, geschürt	stoke; fuel; fan
Schutt	rubble; debris
schützend	protective
schwächen, geschwächt, Schwächung	weaken; weakening
schwanken, Schwankung, Schwankungen	fluctuate; fluctuation; waver
schweben	float; hover
schwerer, schwere, Schwere	heavy; serious; severe; difficult; hard; seriously
Schwung	momentum
Sehnsucht	longing
seitlich	side; page
selbstverständlich	of course; natural; self-evident
senkrecht	vertical
Sensation, sensationell	sensation; sensational
sensibel	sensitive
seriös	serious; reputable
sichtbar, unsichtbar, sichtlich	visible; invisible; visibly
signalisieren	signal
simpel	simple
skrupellos	unscrupulous
sofort, sofortig, umgehend, unverzüglich	immediately; immediate; at once; promptly
sogenannt, sogenannte, sogenannten	so-called
sonst, sonstig	otherwise; else; other
sorgfältig, Sorgfalt	careful; carefully; care
spannend	exciting; thrilling
spät, später, spätere, spätestens	late; later; at the latest
spezifisch	specific; special; specifically
spontan	spontaneous
Spott, spotten, verspotten	mockery; mock; ridicule
ständig, stetig, dauernd	constantly; constant; permanent; steady
starr	rigid
stattlich	considerable
Stelle, Stellen	place; position; job; spot
stichhaltig	valid
stilllegen, Stilllegung, stillgelegt	shut down; closure; decommission
Stopp	stop; halt
strahlend	radiant
strittig	disputed; controversial
Stück, Stücke	piece; play
Stunde, Stunden, stündlich	hour; hourly
stundenlang	for hours
stur	stubborn
stützen, Stütze	support; prop
subtil	subtle
sympathisch, Sympathie, Sympathisant	likeable; sympathy; sympathiser
synchron	synchronous
tabu	taboo
tadellos	impeccable
Tafel	board; blackboard
tagelang	for days
täglich	daily; every day
taktisch, Taktik	tactical; tactics
tapfer, Tapferkeit	brave; bravery
tatsächlich, wirklich, Wirklichkeit	actually; really; indeed; real; reality; in fact
taub	deaf
tauglich	fit; suitable
täuschen, Täuschung, vortäuschen	deceive; deception; mistaken; feign
Termine	appointment; date; deadline
Text, Texte	text; lyrics
tiefgreifend	profound; far-reaching
toben	rage
tolerant, Toleranz, tolerieren	tolerant; tolerance; tolerate
toll	great
total	total; totally
Tragödie, tragisch, Tragik	tragedy; tragic
treffend	apt
treiben, trieb, getrieben	drive; float; drift; push
Trick	trick
triftig	valid
trotz, trotzdem, dennoch, gleichwohl	despite; in spite; nevertheless; still; nonetheless
trüb, trüben	cloudy; cloud; dim
tüchtig	capable
typisch	typical
übel, Übel	evil; bad
überall	everywhere
überarbeiten, Überarbeitung, überarbeitet	revise; revision
überbringen	deliver; convey
überdenken	reconsider; rethink
übereinstimmen, Übereinstimmung, übereinstimmend, Übereinkunft, übereinkommen	agree; agreement; match; unanimously; accord
überfällig	overdue
überflüssig	superfluous; unnecessary
überfordern, überfordert	overwhelm; overwhelmed; overburdened
überfüllt	overcrowded; crowded
überhöht	excessive
überleiten	lead over
übermitteln	transmit; convey
übernachten, Übernachtung	stay overnight; overnight stay
überqueren, Überquerung	cross; crossing
überreichen	hand over; present
überschatten, überschattet	overshadow
überschätzen	overestimate
überschlagen	overturn
überschreiten, überschritten	exceed; cross
übersehen	overlook
überstehen	survive; withstand
übersteigen	exceed
überstürzt	hasty; rash
übertreffen, übertroffen	surpass; exceed; outdo
übertreiben, übertrieben, Übertreibung	exaggerate; exaggerated; exaggeration
überwältigen, überwältigend, überwältigt	overpower; overwhelming; overwhelmed
überzogen	excessive; overdrawn
üblich, üblicherweise	usual; usually; common; customary
umarmen, Umarmung	hug; embrace
umbringen, umgebracht	kill; murder
umdenken	rethink
umfangreich	extensive; comprehensive
umgeben	surround; surrounded
umgekehrt, umkehren	reverse; vice versa; turn back
umrüsten	convert
umsichtig	prudent
umwandeln, Umwandlung	convert; transform; conversion
unangemessen, unverhältnismäßig	inappropriate; disproportionate; inadequate
unangenehm	unpleasant
unausweichlich, unvermeidlich	inevitable; unavoidable
unbedingt	absolutely; necessarily
unbegründet	unfounded; groundless
unbekannt, Unbekannte	unknown; unidentified
unbemannt	unmanned; uncrewed
unbequem	uncomfortable; inconvenient
unberechenbar	unpredictable
unbestätigt	unconfirmed
undenkbar	unthinkable
undurchsichtig	opaque; murky
uneinig, Uneinigkeit	divided; disagreement
unentbehrlich, unverzichtbar	indispensable
unerlässlich	essential
unermüdlich	tireless
unerträglich	unbearable; intolerable
ungeachtet	regardless; despite
ungebrochen	unbroken
ungefährlich	harmless
ungeklärt	unresolved; unclear
ungenügend, unzureichend	insufficient; inadequate
ungestört	undisturbed
unglaublich	incredible; unbelievable
ungleich, Ungleichheit	unequal; inequality
unglücklich	unfortunate; unhappy
ungültig	invalid; void
unhaltbar	untenable
unheimlich	eerie; uncanny
unnötig	unnecessary
unruhig	restless
unsicher, Unsicherheit, verunsichern, Verunsicherung	uncertain; uncertainty; insecure; insecurity; unsettle
Unsinn, unsinnig	nonsense; absurd
unterbinden	prevent; stop
unterbringen, untergebracht, Unterbringung	accommodate; house; accommodation
untergehen, Untergang, untergegangen	sink; downfall; go down
Untergrund, unterirdisch	underground
unterlegen	inferior; defeated
unterrichtet	informed
unterschätzen, unterschätzt	underestimate
Unterschiede	difference; different; various
unterstellen, Unterstellung	insinuate; subordinate; allegation
unterstreichen	underline; underscore; stress
unterwegs	on the way; travelling; en route
unumgänglich	unavoidable
unverändert	unchanged
unverantwortlich	irresponsible
unverletzt, unversehrt	unharmed; uninjured; unhurt
unverständlich	incomprehensible
unwahrscheinlich	unlikely; improbable
unweit	near; not far
unzählig, unzählige	countless
unzulässig	inadmissible; impermissible
vage	vague
verabreden, Verabredung	arrange; agree; appointment
verabreichen	administer
verachten, Verachtung	despise; contempt
veraltet	outdated; obsolete
veranlassen, veranlasst	prompt; order; arrange
veranschlagen, veranschlagt	estimate; estimated
verbal	verbal
verbergen, verborgen, verbarg	hide; hidden; conceal
verbindlich, unverbindlich	binding; non-binding
verblüffend, verblüfft	astonishing; stunned; amazing
verbreitern	wide; broad; width
verbuchen, verbucht	record; post
verdanken	owe; thanks to
verdecken, verdeckt	cover; covert; undercover
verderben, verdorben	spoil
Verdopplung	double
verdrängen, Verdrängung	displace; oust; suppress
vereinzelt	isolated; sporadic; occasional
verewigen	immortalise
verfallen	expire; decay; fall
verfeindet	warring; hostile
vergangen, Vergangenheit	past; last
vergeben, vergab, Vergabe	award; forgive; award of
vergeblich	in vain; futile; unsuccessfully
verhasst	hate; hatred
verheimlichen, verschweigen, verschwiegen	conceal; hide; keep secret
verkehrt	wrong
verkleiden, verkleidet	disguise; dress up
verkleinern	small; little; smaller
verkörpern	embody
verkraften	cope
verladen	load
verlagern, Verlagerung	shift; relocate; relocation
verlässlich, zuverlässig, Zuverlässigkeit	reliable; reliability
verlaufen	run; go; course
verletzlich, verwundbar	vulnerable
verlocken	tempt
vermehren, vermehrt	increase; multiply; increasingly
vermerken	note
vermögen	able
vernachlässigen, Vernachlässigung	neglect
Vernunft, vernünftig	reason; reasonable; sensible
verordnen, Verordnung	decree; regulation; prescribe
verpacken, Verpackung	pack; packaging
verrechnen	offset; miscalculate
verrichten	perform
verriegeln	lock
Versagen, versagen, versagt	failure; fail
verschicken, versenden, Versand	send; shipping; dispatch
verschlossen	closed; locked
verschlüsseln, verschlüsselt	encrypt; encrypted
verschonen, verschont	spare; spared
verschreiben	prescribe
verschulden	cause; fault
verschütten, verschüttet	bury; spill; buried
verschwenden, Verschwendung	waste; squander
versehen	provided; mistake
versehentlich	accidentally; inadvertently; by mistake
versetzen, versetzt, Versetzung	transfer; put; move
versiegen	dry up
versinken, versunken	sink; sunken
verspäten	late
versperren	block
verspielen	gamble away; squander
verspüren	feel
Verstand	mind; reason
verstaubt	dusty
verstreichen, verstrichen	pass; elapse; expire
verstreut, verstreuen	scattered; scatter
verstummen	fall silent
vertagen, vertagt, Vertagung	adjourn; postpone; adjournment
vertiefen, Vertiefung, vertieft	deepen; deepening
vertuschen, Vertuschung	cover up; cover-up
verüben, verübt	commit; carry out
verunreinigt, Verunreinigung, verunreinigen	contaminated; contamination
vervielfachen	multiply
verwahrlost	neglected
verwechseln, Verwechslung	confuse; mix-up; confusion
verweilen	stay; linger
verweisen, Verweis	refer; reference; reprimand
verwickeln, verwickelt, Verwicklung	involve; involved; entanglement
verwirklichen, Verwirklichung	realise; implement; realization
verwirren, Verwirrung, verwirrend	confuse; confusion; confusing
verwüsten, verwüstet, Verwüstung	devastate; devastation; ravage
verzeichnen, verzeichnet, Verzeichnis	record; register; directory; list
verzeihen, Verzeihung	forgive; forgiveness
verzerren, verzerrt	distort; distorted
vielfach, vielfältig, Vielfalt, Vielzahl	many times; diverse; diversity; variety; multitude
Vielleicht	perhaps
vielmehr	rather
vollenden, Vollendung	complete; completion
vollends	completely
voranbringen	advance
vorangehen, voraus	precede; ahead; progress
vorausgesetzt, voraussetzen	provided; require; assume
voraussagen, Voraussage, vorhersagen, Vorhersage	predict; prediction; forecast
vorbehalten	reserve; reserved
vorbeugen, vorbeugend, Vorbeugung, Prävention, präventiv	prevent; preventive; prevention
vorbringen, vorgebracht	put forward; raise
vordergründig	superficial
vordringen	advance
vorenthalten	withhold
vorerst	for now; for the time being
vorfinden	find
vorführen, Vorführung	demonstrate; screening; show
vorhanden	available; existing; present
vorherig	previous; prior
vorkommen, Vorkommen	occur; occurrence; happen; deposit
vorlesen	read out
vorliegen, vorliegend	available; present
Vormittag, vormittags	morning
vorn, vorne	front; ahead
vornehmen, vorgenommen	carry out; undertake
vorrangig	primarily
vorschieben	push
vorschnell	hasty; premature
vorschreiben, vorgeschrieben	prescribe; dictate; mandatory
Vorspiel	prelude
Vortrag, vortragen	lecture; talk; presentation
vorwärts	forward; forwards
vorweisen	show
vorwiegend	predominantly; mainly
vorzeigen	show
wachsam, Wachsamkeit	vigilant; vigilance
Wagnis	venture; risk
wahren	maintain; preserve
wahrnehmen, wahrgenommen	perceive; exercise
wanken	falter
weg	away; gone
Wegfall, wegfallen	loss; elimination; cease
weinen, Tränen, Träne	cry; weep; tears; tear
weiße	white
weit, weitgehend, weitreichend, weiträumig	far; wide; largely; far-reaching
weiterführen	continue
weitergeben, weitergegeben	pass on
weiterleiten	forward
Welt, Welten, weltlich	world; secular
wenig, wenige, weniger, wenigstens	little; few; less; fewer; at least
werfen, geworfen, Wurf, wirft	throw; cast; threw
wertlos	worthless
wesentlich	essential; significantly; substantial
widerlegen, widerlegt	refute; disprove; rebut
widerlich	disgusting
widersetzen	oppose; resist; defy
widerspiegeln	reflect
widerwillig	reluctant; reluctantly
widmen, gewidmet	dedicate; devote
wiedergeben	reproduce; reflect
wiederherstellen, Wiederherstellung, wiederhergestellt	restore; restoration
wiederum	again; in turn
willkommen, Willkommen	welcome
willkürlich	arbitrary
winken	wave; beckon
winzig	tiny
wirkungslos, unwirksam	ineffective
wochenlang	for weeks
wundern, wunderbar	wonder; surprise; wonderful
würdigen, Würdigung, würdig, Würde	honour; pay tribute; appreciate; dignity; worthy
Wut, wütend	anger; rage; furious; angry
zaghaft	timid
zäh	tough; tenacious; tough-going
zeitgleich	at the same time; simultaneously
zeitlich, zeitweise, zeitweilig, zeitig	temporal; temporarily; temporary; at times
zerbrechen, zerbrochen, zerbrechlich	break; shatter; broken; fragile
zerreißen	tear apart; tear
zerschlagen, Zerschlagung	smash; break up; breakup
zerstreuen	disperse; scatter; dispel
ziemlich	quite; rather; fairly
zivilisiert, Zivilisation	civilised; civilisation; civilization
zögerlich	hesitant
zudem, außerdem, ferner, überdies, darüber	also; in addition; moreover; furthermore; besides
zufällig	accidental; random; by chance
zufügen, zugefügt	inflict
zugänglich	accessible
zugehen	approach
zugreifen	access; grab
zugrunde	underlying; based
zugunsten	in favour; in favor
zulässig	permissible; admissible
zulasten	at the expense
zumeist	mostly
zumuten, zumutbar	reasonable; expect
zunächst, zuerst	first; initially; at first
zunehmen, zunehmend, Zunahme, zugenommen	increase; increasingly; increasing; growing
zurückbleiben	remain; lag behind
zurückführen, zurückzuführen	attribute; due
zurückgeben, zurückgegeben, Rückgabe	return; give back
zurückhalten, zurückhaltend, Zurückhaltung	hold back; restraint; reserved; cautious; reluctance
zurückholen	bring back; retrieve
zurücklassen	leave behind
zurückliegen	lie behind; trail
zurücknehmen, zurückgenommen, Rücknahme	withdraw; take back; withdrawal
zusammenfassen	summarise; sum up
zusammenfügen	join together
zusammenhängen	connected; related
zusammenkommen, Zusammenkunft	come together; meeting; gathering
zusammensetzen, Zusammensetzung	consist; composition; put together
zusammenstellen	compile; put together
zusehen, zusehends	watch; increasingly
zuspitzen, zugespitzt	escalate; worsen; come to a head
zustande	come about
zustoßen	happen to
zuteilen, Zuteilung	allocate; allocation; assign
zutreffen, zutreffend	apply; correct; accurate
zuvorkommen	forestall; obliging
zuweisen, Zuweisung	assign; allocation
zwangsweise	forcibly; compulsory
zweideutig, mehrdeutig	ambiguous
zweifellos, zweifelsfrei	undoubtedly; without doubt
zwingend	mandatory; compelling; necessarily
