# German news words and what they are called in English: saying, praising, blaming, allowing, forbidding.  Written by hand for synopse; see words.lex.
abberufen, Abberufung	recall; dismiss; removal
aberkennen, aberkannt	strip; revoke
Abneigung	aversion; dislike
abriegeln, abgeriegelt, Absperrung, absperren	seal off; cordon off; cordon
absegnen, abgesegnet	approve; sign off
absprechen, abgesprochen, Absprache, Absprachen	agree; arrangement; coordinate; collusion
abstreiten, abgestritten, verneinen, negieren	deny; negate
abtun, abgetan	dismiss
abwählen, abgewählt, Abwahl	vote out; vote out of office
abwegig	absurd; misguided
abweisen, abgewiesen, Abweisung, Abfuhr	reject; dismiss; turn away; rebuff
Achtung, achten, geachtet, geächtet	respect; attention; outlaw
Aggression, Aggressor, aggressiv	aggression; aggressor; aggressive
akzeptabel	acceptable
Albtraum, Alptraum	nightmare
androhen, angedroht, Androhung	threaten; threat
anflehen, flehen, erflehen	plead; beg; implore
ankämpfen	fight against
anleiten, Anleitung	guide; instructions
anmahnen, angemahnt, einmahnen	urge; call for
anmerken, Anmerkung	note; remark
anprangern, angeprangert, geißeln, gegeißelt, brandmarken	denounce; condemn; decry; brand
anpreisen, angepriesen	tout; promote
anraten, angeraten, Ratschlag, Ratschläge	advise; advice
anregen, angeregt, Anregung, Anregungen	suggest; suggestion; stimulate
anspornen, Ansporn	spur; incentive
anstreben, erstreben	seek; strive
anzweifeln, angezweifelt	doubt; question
Argumentation	argument; reasoning
assistieren, Assistent, Assistentin	assist; assistant
attackieren, attackiert	attack
attestieren, bescheinigen	certify; attest
aufhetzen, aufstacheln, aufwiegeln	incite; stir up
aufkündigen, aufgekündigt	terminate; cancel
aufzwingen, aufgezwungen	impose; force on
Augenzeuge, Augenzeugen, Augenzeugenbericht	eyewitness; witness
ausbuhen, auspfeifen, Pfiffe, Buhrufe	boo; jeer; whistle
aushelfen	help out
Auskunft, Auskünfte	information
auslachen	laugh at
ausladen, ausgeladen	disinvite; unload
ausschlagen, ausgeschlagen	turn down; refuse
aussöhnen, Aussöhnung	reconcile; reconciliation
ausspähen, bespitzeln, Spitzel, Spähaffäre	spy on; spy; informer
aussprechen, ausgesprochen, Aussprache	speak out; express; pronounce; extremely; talk
autorisieren, bevollmächtigen, Vollmacht	authorise; authorize; authority; power of attorney
bahnbrechend, wegweisend	groundbreaking; pioneering
barbarisch, Barbarei	barbaric; barbarity
beargwöhnen, Argwohn, argwöhnisch	suspicion; suspicious
bedanken	thank
befohlen	ordered
Befund, Befunde	finding; findings
beglückwünschen, beglückwünscht	congratulate
begnügen	content
beipflichten	agree; concur
beistehen, Beistand	stand by; support; assistance
bejahen, bejaht	affirm; say yes
bejubeln, bejubelt, umjubelt, zujubeln	cheer; celebrate
bekanntmachen, Bekanntmachung	announce; make public; announcement
beklagen, beklagt, jammern, lamentieren	complain; lament; deplore; mourn
bekunden, bekundet	express; declare
belagern, belagert	besiege
bereiterklären	agree; declare willing
beschützen, beschützt, Beschützer, behüten	protect; protector
beteuern, Beteuerung	insist; assert; protest
beunruhigen, beunruhigt, beunruhigend, besorgniserregend	worry; worried; worrying; alarming; concerned
beurlauben, beurlaubt, Beurlaubung	suspend; put on leave; leave
Blamage, blamieren	embarrassment; disgrace; embarrass
bloßstellen, bloßgestellt	expose; embarrass
brüskieren, Affront	snub; affront
chaotisch, Chaos	chaotic; chaos
charakterisieren, charakterisiert	characterise; describe
degradieren, Degradierung	demote; degrade
deklarieren	declare
demontieren, Demontage	dismantle
denunzieren, Denunziant	denounce; informer
deportieren, deportiert, Deportation	deport; deportation
Desaster, desaströs, Debakel, Fiasko	disaster; disastrous; debacle; fiasco
destruktiv	destructive
diktieren	dictate
diskreditieren, diskreditiert	discredit
diskriminieren, diskriminiert, ausgrenzen, Ausgrenzung	discriminate; exclude; exclusion
disqualifizieren, Disqualifikation, disqualifiziert	disqualify; disqualification
dokumentieren, dokumentiert	document
drangsalieren, terrorisieren, tyrannisieren	harass; terrorise; terrorize; tyrannize
einfordern, eingefordert, zurückfordern, nachfordern, herbeirufen	demand; call for; reclaim
einklagen	sue for
einschreiten, eingeschritten	intervene; step in
einstehen	stand up
einwerfen	interject; throw in
ekeln, Ekel, ekelhaft, widerwärtig	disgust; disgusting; repulsive
engagieren, engagiert	commit; engage; committed; hire
entgegensetzen	oppose
entgegenwirken	counteract; counter
entgegnen, kontern	reply; counter; respond; retort
entkräften, entkräftet	refute; invalidate
entrüsten, Entrüstung, entrüstet	indignation; outrage; indignant
erachten	consider; deem
erbitten	request; ask for
erhängen, erhängt	hang; hanged
ermuntern, Ermunterung, Ermutigung, ermutigend	encourage; encouragement; encouraging
errechnen, ausrechnen, errechnet	calculate; work out
Errungenschaft, Errungenschaften	achievement
ersehnen, ersehnt, herbeisehnen	long for
fantastisch, brillant, exzellent	fantastic; brilliant; excellent
Farce	farce
fatal, verhängnisvoll	fatal; disastrous
favorisieren, favorisiert, präferieren	favour; favor; prefer
fechten, Fechter	fence; fight
Fehlentscheidung, Fehlschlag	wrong decision; failure
feig, Feigheit, Feigling, feige	cowardly; cowardice; coward
Feindschaft, feindselig	enmity; hostility; hostile
Feldzug	campaign; crusade
fernhalten, fernbleiben	keep away; stay away
flüstern, raunen, murmeln	whisper; murmur
forcieren	force; step up
fragwürdig, dubios, zweifelhaft	questionable; dubious; doubtful
freigeben, freigegeben, Freigabe	release; clear; approval
geloben, gelobt, Gelöbnis	vow; pledge
gelobt, lobenswert	praised; praiseworthy
Genugtuung	satisfaction
gestatten, gestattet	allow; permit
gewürdigt	honoured; praised; recognised
Glücksfall, Segen, segnen	stroke of luck; blessing; bless
grotesk	grotesque
grübeln	ponder; brood
gutheißen, gutgeheißen, billigen, gebilligt, Billigung	approve; endorse; approval
hadern	struggle; quarrel
halbherzig	half-hearted
haltlos	baseless; unfounded
herausfordern, herausgefordert	challenge
hinauswerfen, rauswerfen, Rauswurf, gefeuert, feuern	throw out; fire; sack; dismissal; fired
hintergehen	deceive
Hoffnungsträger, Lichtblick	beacon of hope; bright spot
hofieren, umwerben	court; woo
höhnen, Hohn, verhöhnen, verhöhnt	scoff; mock; scorn
honorieren, honoriert, Honorar	reward; fee; honour
Horror, Grauen, grauenhaft, grauenvoll	horror; horrific; horrible
huldigen, Huldigung	pay homage; homage
Ignoranz, ignorant	ignorance; ignorant
inakzeptabel, unannehmbar, untragbar	unacceptable; intolerable
inhaftieren, einkerkern	imprison; jail
insistieren, pochen	insist; demand
instruieren, Instruktion	instruct; instruction
instrumentalisieren	exploit; use
internieren, interniert	intern; detain
interpretieren, Interpretation, deuten, gedeutet	interpret; interpretation
intervenieren, Intervention	intervene; intervention
intrigieren, Intrige, Intrigen	intrigue; plot
irrsinnig, Irrsinn, Schwachsinn	insane; madness; nonsense
Irrweg, Sackgasse	wrong track; dead end
kalkulieren, einkalkulieren	calculate; factor in
karikieren, parodieren, Parodie	caricature; parody
kippen, gekippt	overturn; tip; scrap
klarstellen, Klarstellung, klarmachen, deutlichmachen	clarify; make clear; clarification
klassifizieren, Klassifizierung	classify; classification
koalieren	form a coalition
kollaborieren, Kollaboration, Kollaborateur	collaborate; collaboration; collaborator
konfiszieren, pfänden, konfisziert	confiscate; seize
konstatieren	state; note
kontraproduktiv	counterproductive
Kriegstreiber	warmonger
legalisieren, legalisiert, Legalisierung	legalise; legalize; legalization
Lesart	version; reading
liquidieren, Liquidierung	liquidate; kill; liquidation
Lügner	liar
mangelhaft	inadequate; poor
marschieren, marschiert, Marsch	march
massakrieren, niedermetzeln, abschlachten	massacre; slaughter
Mäßigung	moderation; restraint
meiden, gemieden	avoid; shun
Meilenstein	milestone
Meisterwerk	masterpiece
miserabel	miserable; terrible
missachten, missachtet, Missachtung	disregard; ignore; contempt; flout
missbilligen, missbilligt, Missbilligung	disapprove; disapproval
mittragen, mitgetragen	support; back
mobben, Mobbing	bully; bullying
monieren, moniert, bemängelt	criticise; complain
mustergültig	exemplary
nachhaken	follow up; press
nachkommen	comply; follow
nachlegen, nachschieben	follow up; add
Nachsicht	leniency
nörgeln, meckern, murren	grumble; moan; complain
offerieren, Offerte	offer
Ohrfeige	slap; slap in the face
okkupieren, Okkupation	occupy; occupation
opponieren	oppose
optieren	opt
optimal	optimal
poltern	rant; thunder
positionieren	position
postulieren	postulate
präzisieren	specify; clarify
preisen, gepriesen, pries, rühmen, gerühmt, lobpreisen	praise; hail; laud
prognostizieren, prognostiziert, prophezeien	forecast; predict
proklamieren, Proklamation	proclaim; proclamation
propagieren	propagate; promote
protokollieren	record; log
provokativ	provocative
rebellieren, aufbegehren, revoltieren, Revolte	rebel; revolt
Recherche, Recherchen, recherchieren	research; investigation; investigate
referieren	report; present
rehabilitieren, rehabilitiert, Rehabilitierung	rehabilitate; rehabilitation
respektlos, unverschämt, Unverschämtheit, Frechheit	disrespectful; outrageous; impudence; cheek
resümieren, bilanzieren, Resümee, Fazit	sum up; conclude; conclusion
Rückschritt	step backwards; setback
salutieren	salute
sanktionieren, sanktioniert	sanction
schämen, Scham, beschämend, schamlos	ashamed; shame; shameful; shameless
Schande, schändlich, Schandfleck	disgrace; shame; disgraceful
schänden, geschändet, Schändung	desecrate; rape; desecration
scherzen, Scherz, witzeln	joke
Schikane	harassment
Schlappe	defeat; setback
schmeicheln, schmeichelhaft	flatter; flattering
Schurke, Schurkenstaat	rogue; rogue state; villain
schwärmen, Schwarm	rave; enthuse; swarm
sehnen	long; yearn
seufzen, stöhnen	sigh; groan
sinnlos, zwecklos	senseless; pointless; futile
skandalös	scandalous; outrageous
skandieren	chant
skizzieren, Skizze	outline; sketch
solidarisieren, Solidarität, solidarisch	show solidarity; solidarity
Standpunkt, Sichtweise	point of view; view; standpoint
starkmachen	champion; advocate
stattgeben, stattgegeben	grant; uphold
stigmatisieren	stigmatise
stornieren, Stornierung	cancel; cancellation
sträuben, stemmen	resist; oppose
Sturheit	stubbornness
subventionieren, subventioniert	subsidise; subsidize
suggerieren, nahelegen	suggest; imply
sympathisieren	sympathise
These, Thesen	thesis; theory
titulieren	call; label
töricht, idiotisch, Idiot, dumm, Dummheit	foolish; idiotic; idiot; stupid; stupidity
torpedieren, torpediert, hintertreiben, durchkreuzen	torpedo; thwart; undermine
totalitär	totalitarian
trachten	strive; seek
Trauerspiel	sad spectacle
Tribut	tribute; toll
Trost, trösten	comfort; consolation; console
überführen, überführt	convict; transfer; prove guilty
übergehen, übergangen	ignore; pass over
überliefern, Überlieferung	hand down; tradition
überreden, Überredung	persuade; persuasion
überrennen, überrannt	overrun
überstimmen, überstimmt	outvote; overrule
unbezahlbar	priceless; unaffordable
undemokratisch	undemocratic
unehrlich, verlogen, heuchlerisch, Heuchelei, Heuchler	dishonest; hypocritical; hypocrisy; hypocrite
unfähig, inkompetent, Unfähigkeit	incapable; incompetent; inability
unfair	unfair
ungeeignet, untauglich	unsuitable; unfit
unmenschlich, menschenunwürdig, menschenverachtend	inhuman; inhumane; degrading
unmoralisch, unethisch	immoral; unethical
Unmut	displeasure; discontent
unrealistisch, utopisch, illusorisch, Illusion, Illusionen	unrealistic; utopian; illusory; illusion
Unrecht	injustice; wrong
unterbreiten, unterbreitet	submit; propose
unterlaufen, untergraben, aushöhlen	undermine; erode; circumvent
untersagen, untersagt	prohibit; ban; forbid
unverzeihlich	unforgivable
unzumutbar	unreasonable
verabscheuen, Abscheu, abscheulich	detest; loathe; abhor; disgust; abhorrent
verantwortungslos, leichtsinnig, leichtfertig	irresponsible; reckless; careless
verbürgen	guarantee; vouch
verdammen, verdammt, verfluchen	condemn; damn; curse
verehren, verehrt, Verehrung, Verehrer	worship; revere; admirer
verheißen, Verheißung, vielversprechend	promise; promising
verherrlichen, verklären, glorifizieren, Verherrlichung	glorify; glorification
verjagen, verjagt	drive out; chase away
verlauten, verlautbaren, Verlautbarung	announce; statement
verleugnen, Leugnung	deny; disown; denial
vermelden	report; announce
verschleiern, verschleiert	conceal; disguise; veiled
verschmähen, schmähen, Schmähung	spurn; scorn; abuse
versenken, versenkt	sink
versklaven, versklavt	enslave
verteufeln, dämonisieren	demonise; demonize
Vertrauensbruch, Wortbruch	breach of trust; broken promise
verunglimpfen, diffamieren, Diffamierung, herabwürdigen	denigrate; defame; disparage; smear
völkerrechtswidrig, Völkerrechtsbruch	illegal under international law; violation of international law
voreingenommen, Vorurteil, Vorurteile	biased; prejudice
vorgeben	pretend; claim
vorhalten, Vorhaltung, Vorhaltungen	reproach; accuse
wertschätzen, Wertschätzung	appreciate; appreciation; esteem
widerstehen	resist; withstand
Zeitbombe	time bomb
zittern, gezittert	tremble; shake
zuerkennen, zuerkannt, zusprechen, zugesprochen	award; grant
Zuflucht	refuge; shelter
Zufriedenheit	satisfaction
zugestehen, zubilligen	concede; grant
zukunftsweisend	forward-looking
zurechtweisen, maßregeln, Rüffel	rebuke; reprimand
zürnen, grollen, Groll	be angry; grudge; rumble
zurückblicken, Rückblick	look back; retrospect
zurückdrängen, zurückschlagen, zurückgedrängt	push back; repel; strike back
zuschreiben, zugeschrieben	attribute; ascribe
zusetzen	trouble; add
zynisch, Zynismus	cynical; cynicism
