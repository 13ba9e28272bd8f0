# German news words and what they are called in English.  Written by hand for synopse.  words_FIELD.lex have more.
# form, form ... TAB english; english ...
# Forms of one line share their translations.  Endings need not be listed (see endings.txt), other stems must:
# "sterben, starb, gestorben".  A translation of several words counts as each of them, a little less.
# state, government, parliament
Staat, staatlich	state; national
Staaten	states; countries; nations
Land, Länder	country; land; nation; state
Regierung, regieren, Kabinett	government; govern; cabinet; administration
Regierungschef, Ministerpräsident, Premier, Premierminister, Premierministerin	prime minister; premier; head of government
Präsident, Präsidentin	president; presidential
Staatspräsident, Staatschef, Staatsoberhaupt	president; head of state
Präsidentschaft	presidency; presidential
Vizepräsident, Vize	vice president; deputy
Kanzler, Kanzlerin, Bundeskanzler, Bundeskanzlerin, Kanzleramt	chancellor
Minister, Ministerin	minister; secretary
Ministerium	ministry; department
Außenminister, Außenministerin, Außenministerium, Außenamt	foreign minister; foreign ministry; secretary of state
Innenminister, Innenministerin, Innenministerium	interior minister; interior ministry; home secretary
Finanzminister, Finanzministerium	finance minister; finance ministry; treasury
Verteidigungsminister, Verteidigungsministerium	defense minister; defence minister; defense ministry
Wirtschaftsminister	economy minister
Staatssekretär	undersecretary; secretary of state
Sprecher, Sprecherin, Regierungssprecher	spokesman; spokeswoman; spokesperson; speaker
Behörde, Behörden	authority; authorities; agency; administration
Amt, Ämter	office; agency; post
amtlich, offiziell	official; officially
Beamte, Beamter, Beamten	official; officer; civil servant
Bürgermeister, Oberbürgermeister, Bürgermeisterin	mayor
Gouverneur	governor
König, Königin, königlich	king; queen; royal
Königreich	kingdom
Prinz, Prinzessin	prince; princess
Kaiser	emperor
Krone	crown
Monarchie	monarchy
Republik, republikanisch	republic; republican
Republikaner	republicans; republican
Demokratie, demokratisch	democracy; democratic
Demokraten, Demokrat	democrats; democrat
Sozialdemokraten, Sozialdemokrat, sozialdemokratisch	social democrats
Christdemokraten, Union	christian democrats; union
Grüne, Grünen	greens; green party
Linke, Linken, Linkspartei	left; left party
links	left
rechts	right
Rechte	right; rights
rechtsextrem, Rechtsextreme, rechtsradikal	far-right; right-wing extremist
konservativ, Konservative, Konservativen	conservative; conservatives
liberal, Liberale, Liberalen	liberal; liberals
Sozialisten, sozialistisch	socialists; socialist
Kommunisten, kommunistisch	communists; communist
Partei, Parteien	party; parties
Parteitag	party conference; convention
Parteichef, Parteivorsitzender, Parteivorsitzende	party leader; chairman
Fraktion	parliamentary group; faction
Opposition, oppositionell	opposition
Oppositionsführer	opposition leader
Koalition, Koalitionspartner	coalition
Bündnis, Allianz	alliance
Parlament, parlamentarisch, Parlamentarier	parliament; parliamentary; lawmaker
Bundestag, Bundesrat	bundestag; parliament; bundesrat
Senat, Senator, Senatorin	senate; senator
Kongress	congress
Unterhaus	lower house; house of commons
Oberhaus	upper house; house of lords
Repräsentantenhaus	house of representatives
Abgeordnete, Abgeordneter, Abgeordneten	lawmaker; member of parliament; deputy; congressman; representative; MP
Ausschuss, Komitee	committee; panel
Kommission, Kommissar	commission; commissioner
Rat, Räte	council; advice
Europarat	council of europe
Sicherheitsrat	security council
UNO, UN	united nations; un
Vollversammlung, Generalversammlung	general assembly
Generalsekretär	secretary general
Botschafter, Botschafterin	ambassador; envoy
Botschaft	embassy; message
Konsulat	consulate
Diplomat, Diplomatie, diplomatisch	diplomat; diplomacy; diplomatic
Gesandter, Sondergesandter	envoy; special envoy
Vertreter, Vertreterin, vertreten	representative; represent
Vertretung	representation; mission
Politik, politisch, Politiker, Politikerin	politics; policy; political; politician
Außenpolitik	foreign policy
Innenpolitik	domestic policy
Gesetz, Gesetze, gesetzlich	law; legislation; act; legal
Gesetzentwurf, Gesetzesentwurf	bill; draft law
Gesetzgebung	legislation
Verfassung	constitution; constitutional
Verfassungsgericht, Verfassungsschutz	constitutional court; intelligence
Grundgesetz	basic law; constitution
Reform, reformieren	reform
Vertrag, Verträge, vertraglich	treaty; contract; agreement
Abkommen, Vereinbarung, vereinbaren, vereinbart	agreement; accord; deal; agree; agreed
einigen, Einigung, geeinigt, einig	agree; agreement; deal; united
Kompromiss	compromise
Verhandlung, verhandeln, Verhandlungen	negotiation; negotiate; talks; negotiations
Gespräch, Gespräche	talks; conversation; discussion
Dialog	dialogue; dialog
Treffen	meeting; summit; meet
treffen, trifft, traf, trafen, getroffen	meet; met; hit
Gipfel, Gipfeltreffen	summit
Konferenz, Tagung	conference; meeting
Pressekonferenz	press conference; news conference
Sitzung	session; meeting
Debatte, debattieren	debate
diskutieren, Diskussion	discuss; discussion; debate
Besuch, besuchen, Besucher	visit; visitor
Rede, Reden, Ansprache	speech; address
Erklärung, erklären, erklärte	statement; declaration; declare; explain; said
Entscheidung, entscheiden, entschied, entschieden, Entscheid	decision; decide; decided; ruling
Beschluss, beschließen, beschloss, beschlossen	decision; resolution; decide; decided; approve
Resolution	resolution
Maßnahme, Maßnahmen	measure; measures; action; step
Plan, Pläne, planen, geplant	plan; planned; plans
Programm	program; programme
Strategie	strategy
Ziel, Ziele	goal; target; aim; destination
Vorschlag, vorschlagen, vorgeschlagen, schlug	proposal; propose; suggest
Antrag, beantragen	application; motion; request; apply
Forderung, fordern, forderte, gefordert	demand; call; urge
verlangen, verlangt, verlangte	demand; require
Bitte, bitten, bat, gebeten	ask; request; plea
Aufruf, aufrufen, rief, aufgerufen, Appell, appellieren	call; appeal
Initiative	initiative
Verantwortung, verantwortlich, Verantwortliche	responsibility; responsible
zuständig	responsible; in charge
Macht, Mächte, mächtig	power; powerful
Machtwechsel	transition of power; change of government
Herrschaft, herrschen, Herrscher	rule; reign; ruler
Regime, Diktator, Diktatur	regime; dictator; dictatorship
Rücktritt, zurücktreten, zurückgetreten	resignation; resign; step down
Nachfolger, Nachfolge, Nachfolgerin	successor; succession
Vorgänger	predecessor
Amtszeit, Amtsantritt	term; tenure; inauguration
Führer, Anführer	leader
Führung, führen, führt, führte, geführt	leadership; lead; led; leading
Chef, Chefin	head; chief; boss
Leiter, leiten, Leitung, Leiterin	head; leader; director; manager; line
Vorsitz, Vorsitzender, Vorsitzende	chair; chairman; chairwoman; chairperson
Mitglied, Mitglieder, Mitgliedschaft	member; membership
Mitgliedstaat, Mitgliedsland	member state
beitreten, Beitritt	join; accession
austreten, Austritt	leave; exit; withdrawal
Erweiterung	enlargement; expansion
Bund, Bundesregierung	federal government; federation
Bundesland, Bundesländer	state; federal state
Bundesstaat	state; federal state
Föderation	federation
Provinz, Bezirk, Distrikt, Landkreis, Kreis	province; district; county
Gemeinde, Kommune, kommunal	community; municipality; local; parish
Hauptstadt	capital
Gebiet, Region, regional	region; area; territory; regional
Grenze, Grenzen, grenzen	border; limit; frontier
Grenzübergang	border crossing
Volk, Völker	people; nation
Bürger, Bürgerin, bürgerlich	citizen; civil
Bevölkerung	population; people
Einwohner, Bewohner, Anwohner	inhabitant; resident; population
Minderheit	minority
Mehrheit, mehrheitlich	majority
Unabhängigkeit, unabhängig	independence; independent
Souveränität, souverän	sovereignty; sovereign
Autonomie, autonom	autonomy; autonomous
Freiheit, frei, befreien, befreit	freedom; free; liberty; liberate
Abspaltung, abtrünnig, Separatisten, separatistisch	secession; breakaway; separatist; separatists
Anerkennung, anerkennen, anerkannt, erkannte	recognition; recognize; recognized; recognise
Integrität	integrity
territorial	territorial
Einheit, vereinen, Vereinigung, vereinigt, Wiedervereinigung	unity; unit; unite; union; reunification
USA, US	united states; us
EU	european union; eu
Osten, östlich, Ost	east; eastern
Westen, westlich, West	west; western
Norden, nördlich, Nord	north; northern
Süden, südlich, Süd	south; southern
Nordosten	northeast
Südosten	southeast
Nordwesten	northwest
Südwesten	southwest
Nahost	middle east
# elections and votes
Wahl, Wahlen, wählen, wählte, gewählt	election; vote; elect; elected; choose; poll; choice
Präsidentschaftswahl, Präsidentenwahl	presidential election
Parlamentswahl	parliamentary election
Wahlkampf, Wahlkampagne	election campaign; campaign
Wahlkreis	constituency; district
Wahlkommission	election commission; electoral commission
Wahlbeobachter	election observer; election monitor
Wahlbeteiligung	turnout
Wahllokal	polling station
Wahlsieg, Wahlsieger	election victory; election winner
Wähler, Wählerin, Wählerschaft	voter; electorate
wahlberechtigt, stimmberechtigt	eligible; registered; entitled
Wiederwahl, wiedergewählt	re-election; re-elected; reelection
Stichwahl	runoff
Urne, Urnen	poll; polls; ballot box
Stimmzettel	ballot
Stimme, Stimmen	vote; voice; votes
stimmen, stimmt, stimmte, gestimmt	vote; voted; agree
zustimmen, Zustimmung, zugestimmt	approval; approve; agree; consent; support
Abstimmung, abstimmen, abgestimmt	vote; ballot; voting
Referendum, Volksabstimmung, Volksentscheid	referendum; vote; plebiscite
Ergebnis, Ergebnisse, Resultat	result; outcome; score
vorläufig	preliminary; provisional
Kandidat, Kandidatin, kandidieren, Kandidatur	candidate; run; candidacy
Spitzenkandidat	top candidate; leading candidate
Sieg, siegen, Sieger, Siegerin, siegte	victory; win; winner; triumph
gewinnen, gewann, gewannen, gewonnen, gewinnt, Gewinner	win; won; winner; gain
Gewinn, Gewinne	profit; gain; win
Niederlage	defeat; loss
verlieren, verliert, verlor, verloren, Verlierer	lose; lost; loser
Umfrage, Meinungsumfrage	poll; survey
Meinung, meinen, meint, meinte	opinion; think; say; mean
Vorsprung	lead; advantage
Rückstand	deficit; behind
Kampagne	campaign
Anhänger, Anhängerin	supporter; follower
Gegner, Gegnerin, gegnerisch	opponent; rival
Rivale, Rivalin	rival
Sitz, Sitze	seat; seats; headquarters
Mandat	mandate; seat
Prognose, Hochrechnung	forecast; projection; prediction
Teilnahme, teilnehmen, teilgenommen, Teilnehmer, Teilnehmerin	participation; take part; took part; participate; participant
Beteiligung, beteiligen, beteiligt	participation; involve; involved; turnout; stake
Boykott, boykottieren	boycott
Beobachter, beobachten, Beobachtung	observer; observe; monitor; watch
Betrug, betrügen, Wahlbetrug	fraud; cheat
Mehrheiten	majorities
absolut	absolute
# positions and speech
sagen, sagt, sagte, gesagt	say; said; tell; told
erzählen	tell; told
sprechen, spricht, sprach, sprachen, gesprochen	speak; spoke; talk
reden	talk; speak
mitteilen, mitgeteilt, teilte, Mitteilung	announce; said; statement; notice
melden, meldet, meldete, gemeldet	report; reported
Meldung, Meldungen, Nachricht, Nachrichten	news; report; message
Nachrichtenagentur	news agency
berichten, Bericht, berichtet, Berichte	report; reported
Angaben, Angabe, angeben, angegeben, gab	according; information; figures; say; stated
zufolge, laut, demnach	according
ankündigen, Ankündigung, kündigte, angekündigt	announce; announcement; announced
bekanntgeben, verkünden, verkündet	announce; declare
bekannt	known; familiar; well-known
betonen, betont, betonte	stress; emphasize; emphasise
hinweisen, Hinweis, hinzufügen, fügte	point; hint; clue; add; added
äußern, Äußerung, geäußert	express; statement; comment; remark
Kommentar, kommentieren	comment; commentary
Stellungnahme	statement; comment
behaupten, Behauptung, behauptet	claim; allege; assert
argumentieren, Argument	argue; argument
begründen, Begründung, Grund, Gründe	reason; justify; cause; ground; reasons
bezeichnen, bezeichnete, Bezeichnung	call; describe; called; described
nennen, nennt, nannte, genannt	call; name; called; named
heißen, hieß, geheißen	called; name; mean
beschreiben, beschrieb, beschrieben, Beschreibung	describe; description
bestätigen, Bestätigung, bestätigt	confirm; confirmation
bestreiten, bestritt, bestritten, dementieren, leugnen	deny; dispute; denied
zurückweisen, zurückgewiesen, wies	reject; deny; dismiss
ablehnen, Ablehnung, lehnte, abgelehnt	reject; refuse; oppose; decline; rejection
weigern, verweigern, verwehren, verwehrt, Verweigerung	refuse; deny; denied; refusal
akzeptieren	accept; acceptance
annehmen, Annahme, angenommen, nahm	accept; assume; adopt; assumption
verurteilen, Verurteilung, verurteilt	condemn; sentence; convict; conviction
kritisieren, Kritik, Kritiker, kritisch	criticize; criticise; criticism; critic; critical
loben, Lob	praise
begrüßen	welcome; greet
unterstützen, Unterstützung, unterstützt, Unterstützer	support; back; backing; supporter
befürworten, Befürworter	advocate; favor; support
vorwerfen, Vorwurf, Vorwürfe, warf, vorgeworfen	accuse; accusation; allegation; charge
beschuldigen, Beschuldigung, Anschuldigung	accuse; accusation; allegation; blame
warnen, Warnung, warnte	warn; warning
drohen, Drohung, bedrohen, Bedrohung, droht, drohte	threaten; threat; face
versprechen, verspricht, versprach, versprochen	promise; pledge
versichern, Versicherung	assure; insurance; insure
anbieten, Angebot, bot, angeboten, bieten	offer; provide
hoffen, Hoffnung, hofft, hoffentlich	hope; hopefully
glauben, Glaube, glaubt	believe; faith; belief; think
denken, denkt, dachte, gedacht	think; thought
erwarten, Erwartung, erwartet, Erwartungen	expect; expectation; expected
befürchten, Befürchtung, fürchten, Furcht	fear; afraid
Angst, Ängste	fear; anxiety; afraid
Sorge, Sorgen, sorgen, besorgt	concern; worry; care; worried; ensure
zweifeln, Zweifel, bezweifeln	doubt
überzeugen, überzeugt, Überzeugung	convince; convinced; persuade; conviction
Kenntnis, kennen, kennt, kannte, gekannt	know; knowledge; knew
wissen, weiß, wusste, gewusst	know; knew; knowledge
fragen, Frage, Fragen, fragt, fragte, gefragt	ask; question; issue
antworten, Antwort, geantwortet	answer; reply; response
schreiben, schrieb, geschrieben, schreibt	write; wrote; written
Brief, Schreiben	letter
lesen, liest, las, gelesen, Leser	read; reader
hören, hört, gehört, Zuhörer	hear; heard; listen
zitieren, Zitat	quote
fordert	demands; calls; urges
einräumen, räumte, eingeräumt, zugeben, gestehen	admit; concede; acknowledge
entschuldigen, Entschuldigung	apologize; apology; excuse
danken, dank, Dank	thank; thanks
raten, beraten, Berater, Beratung	advise; adviser; advice; advisor; consult; consultant
empfehlen, Empfehlung, empfohlen	recommend; recommendation
schätzen, Schätzung, geschätzt	estimate; estimated; appreciate
vermuten, vermutlich, Vermutung	suspect; presumably; probably; assume
angeblich, mutmaßlich	alleged; allegedly; suspected; supposedly
offenbar, anscheinend, offensichtlich	apparently; obviously; evidently
wahrscheinlich, vielleicht, möglicherweise	probably; perhaps; maybe; possibly; likely
möglich, Möglichkeit, ermöglichen	possible; possibility; opportunity; enable; option; allow
unmöglich	impossible
notwendig, nötig, erforderlich, Notwendigkeit	necessary; needed; required; need
wichtig, Bedeutung, bedeuten, bedeutet, bedeutend	important; significance; importance; mean; significant
Interesse, interessieren, interessant, Interessen	interest; interested; interesting
bereit, Bereitschaft	ready; willing; willingness; prepared
Wille, Willen	will; intention
Absicht, beabsichtigen	intention; intend; plan
Wunsch, wünschen, Wünsche	wish; want; desire
# war, force, security
Krieg, Kriege	war
Bürgerkrieg	civil war
Weltkrieg	world war
Konflikt, Konflikte	conflict; dispute
Streit, streiten, Streitigkeit, umstritten, stritt	dispute; row; argue; controversial; quarrel
Kampf, Kämpfe, kämpfen, bekämpfen, Kämpfer, kämpft	fight; battle; struggle; combat; fighter; fighting
Schlacht	battle
Angriff, angreifen, Angreifer, griff, angegriffen	attack; assault; strike; attacker
Anschlag, Anschläge, Attentat, Attentäter	attack; bombing; assassination; attacker
Selbstmordanschlag, Selbstmordattentäter	suicide bombing; suicide attack; suicide bomber
Terror, Terrorismus, terroristisch, Terrorist, Terroristen	terror; terrorism; terrorist
Extremist, Extremismus, Islamisten, islamistisch	extremist; extremism; islamist
Gewalt, gewaltsam, gewalttätig	violence; force; violent
Gewalttat	act of violence
Unruhen, Unruhe, Ausschreitungen	unrest; riots; riot; turmoil
Aufstand, Aufständische, Rebellen, Rebell	uprising; insurgent; rebels; rebel; insurgents; revolt
Putsch, Staatsstreich	coup
Revolution	revolution
Armee, Heer	army; military
Militär, militärisch	military
Bundeswehr	bundeswehr; german army
Truppen, Truppe	troops; forces; troop
Streitkräfte, Sicherheitskräfte	armed forces; security forces
Soldat, Soldaten, Soldatin	soldier; troops
Offizier	officer
General	general
Kommandeur, Befehlshaber, Kommando	commander; command
Befehl, befehlen	order; command
Marine	navy
Luftwaffe	air force
Luftangriff	airstrike; air strike; air raid
Flugzeugträger	aircraft carrier
Kriegsschiff	warship
Panzer	tank
Waffe, Waffen, bewaffnet, Bewaffnete	weapon; arms; armed; gun; gunmen
Waffenruhe, Waffenstillstand, Feuerpause	ceasefire; truce; cease-fire
Schusswaffe, Gewehr, Pistole	firearm; gun; rifle; pistol
Atomwaffe, Atombombe, Nuklearwaffe	nuclear weapon; atomic bomb
atomar, Atom, nuklear	nuclear; atomic
Rakete, Raketen	missile; rocket
Bombe, Bomben, bombardieren	bomb; bombing
Sprengstoff, Sprengsatz, sprengen	explosive; bomb; blow up
Explosion, explodieren, explodiert	explosion; explode; blast; exploded
Schuss, Schüsse, schießen, schießt, schoss, geschossen, Schütze	shot; shoot; fire; shooting; gunman
erschießen, erschossen, Schießerei	shoot; shot; shooting; shot dead
töten, tötet, tötete, getötet	kill; killed
Tod, Tode	death
tödlich	fatal; deadly; lethal
tot, Tote, Toten, Toter	dead; death; killed
Todesopfer	dead; victim; death toll; fatality; killed
sterben, stirbt, starb, starben, gestorben	die; died; death
Leiche, Leichnam	body; corpse
umkommen, umgekommen	killed; die; died; lost lives
Mord, ermorden, ermordet, Mörder	murder; murdered; killer; murderer; assassinate
Massaker	massacre
Opfer	victim; casualty; victims; sacrifice
verletzen, Verletzung, verletzt, Verletzte, Verletzten	injure; injured; injury; wounded; hurt; violate
verwundet, Verwundete, Wunde	wounded; wound
überleben, Überlebende, überlebt	survive; survivor
vermisst, vermissen, Vermisste	missing; miss
retten, Rettung, gerettet, Retter	rescue; save; saved; rescuer
Rettungskräfte, Rettungsdienst	rescue workers; emergency services; ambulance
helfen, hilft, half, geholfen, Helfer	help; helper; aid; assist
Hilfe, Hilfen	help; aid; assistance; relief
Hilfsorganisation	aid organization; aid agency; relief organization
humanitär	humanitarian
Geisel, Geiseln, Geiselnahme	hostage; hostages
entführen, Entführung, entführt, Entführer	kidnap; abduct; abduction; hijack; kidnapped
Gefangene, Gefangener, Gefangenschaft	prisoner; captive; captivity; inmate
Feind, feindlich	enemy; hostile
Frieden, friedlich	peace; peaceful
Friedensprozess	peace process
Friedenstruppe, Friedenssoldaten, Blauhelme	peacekeepers; peacekeeping force
Sicherheit, sicher, sichern	security; safety; safe; secure; certain; sure
Schutz, schützen, geschützt	protection; protect; shelter
Verteidigung, verteidigen, Verteidiger	defense; defence; defend; defender
Invasion, einmarschieren, Einmarsch	invasion; invade
besetzen, Besatzung, Besetzung, besetzt	occupy; occupation; crew; occupied
Abzug, abziehen, zurückziehen, Rückzug, zog	withdrawal; withdraw; pull out; retreat
Einsatz, einsetzen, eingesetzt, setzte	use; operation; deployment; deploy; mission; used
stationieren, Stationierung	station; deploy
Stützpunkt	base
Lager	camp; warehouse; storage
Mission	mission
Operation, operieren	operation; surgery; operate
Offensive	offensive
Vormarsch, vorrücken	advance
Front	front
Blockade, blockieren	blockade; block
Sanktion, Sanktionen	sanction; sanctions
Embargo	embargo
Verfolgung, verfolgen, verfolgt	pursue; persecution; follow; prosecute; track
Flucht, fliehen, floh, flohen, geflohen, flüchten, geflüchtet	flee; escape; fled; flight
Flüchtling, Flüchtlinge	refugee; migrant
Asyl, Asylbewerber	asylum; asylum seeker
Migration, Migranten, Einwanderung, Einwanderer, Zuwanderung	migration; migrant; immigration; immigrant
vertreiben, Vertreibung, vertrieben	displace; expel; expulsion; displaced
ausweisen, Ausweisung, abschieben, Abschiebung	expel; deport; deportation; expulsion
Ausweis, Pass	identity card; passport; pass
Visum, Visa	visa
Spannung, Spannungen, gespannt	tension; tensions; tense; suspense
Krise, Krisen	crisis
Lage, Situation	situation; location; position
Zerstörung, zerstören, zerstört	destruction; destroy; destroyed
zivil, Zivilist, Zivilisten, Zivilbevölkerung	civil; civilian; civilians
Geheimdienst	intelligence; secret service; intelligence agency
geheim, Geheimnis	secret
Spion, Spionage, spionieren	spy; espionage; spying
Milizen, Miliz	militia; militias
Taliban	taliban
Vergeltung, Rache	retaliation; revenge
# police, crime, courts
Polizei, polizeilich	police
Polizist, Polizisten, Polizistin, Polizeibeamte	police officer; policeman; officer
Polizeisprecher	police spokesman
Ermittlung, ermitteln, Ermittler, Ermittlungen	investigation; investigate; investigator; inquiry
Untersuchung, untersuchen, untersucht	investigation; examination; study; investigate; examine; inquiry
Verdacht, verdächtig, Verdächtige, Verdächtiger	suspicion; suspect; suspicious; suspected
Verbrechen, Verbrecher, kriminell, Kriminalität	crime; criminal
Straftat, Delikt	crime; offense; offence
Täter, Täterin	perpetrator; offender; attacker; culprit
Tat, Taten	act; deed; crime
Tatort	crime scene
Zeuge, Zeugen, Zeugin, bezeugen	witness; testify
Aussage, aussagen	statement; testimony; testify
Beweis, Beweise, beweisen	evidence; proof; prove
Spur, Spuren	trace; track; lead
Festnahme, festnehmen, festgenommen	arrest; arrested; detain
verhaften, Verhaftung, verhaftet	arrest; arrested
Haft, inhaftiert	custody; detention; jail; prison; imprisoned
Haftbefehl	arrest warrant
Gefängnis, Häftling	prison; jail; prisoner; inmate
Freiheitsstrafe, Haftstrafe, Gefängnisstrafe	prison sentence; imprisonment; jail term
Strafe, bestrafen, Bestrafung, strafbar	punishment; penalty; punish; sentence; fine
Todesstrafe	death penalty; capital punishment
Hinrichtung, hinrichten	execution; execute
Bußgeld, Geldstrafe	fine
Gericht, gerichtlich, Gerichte	court; dish
Gerichtshof	court; court of justice
Landgericht, Amtsgericht, Oberlandesgericht	regional court; district court; court
Richter, Richterin	judge; justice
Staatsanwalt, Staatsanwaltschaft, Staatsanwältin	prosecutor; prosecution; public prosecutor
Generalstaatsanwalt	attorney general; prosecutor general
Anwalt, Rechtsanwalt, Anwältin, Anwälte	lawyer; attorney
Anklage, anklagen, angeklagt, Angeklagte, Angeklagter	charge; indictment; accused; defendant; charged
Klage, klagen, Kläger, verklagen	lawsuit; complaint; sue; plaintiff; complain; action
Prozess	trial; process; lawsuit
Verfahren	proceedings; procedure; trial; case
Urteil, urteilen, Urteile	judgment; verdict; ruling; sentence; judge
Berufung	appeal; appointment
Beschwerde, beschweren	complaint; complain; appeal
Schuld, schuldig, Schulden	guilt; guilty; debt; fault; blame; debts
unschuldig, Unschuld	innocent; innocence
Freispruch, freisprechen, freigesprochen	acquittal; acquit
Recht, Rechte, rechtlich	right; law; legal
Menschenrechte, Menschenrecht	human rights
Gerechtigkeit, gerecht, ungerecht	justice; just; fair; unfair
Justiz	justice; judiciary
legal, illegal	legal; illegal
verbieten, Verbot, verbot, verboten	ban; prohibit; forbid; prohibition
erlauben, Erlaubnis, erlaubt	allow; permit; permission
Genehmigung, genehmigen, genehmigt	approval; permit; approve; permission
Verstoß, verstoßen, verstieß	violation; breach; violate
Diebstahl, stehlen, gestohlen, Dieb	theft; steal; stolen; thief
Raub, rauben, Räuber, Überfall, überfallen	robbery; rob; robber; raid
Einbruch, einbrechen, Einbrecher	burglary; break in; slump; burglar
Korruption, korrupt, bestechen, Bestechung	corruption; corrupt; bribe; bribery
Skandal, Affäre	scandal; affair
Droge, Drogen	drug; drugs
Schmuggel, schmuggeln, Schmuggler	smuggling; smuggle; smuggler
beschlagnahmen, Beschlagnahme, sichergestellt, sicherstellen	seize; confiscate; seized; ensure; secure
Missbrauch, missbrauchen, missbraucht	abuse; misuse
Vergewaltigung, vergewaltigen	rape
sexuell	sexual
Folter, foltern	torture
Gesuchte, suchen, Suche, sucht, suchte, gesucht	search; seek; look; sought; looking
finden, findet, fand, fanden, gefunden	find; found
entdecken, Entdeckung, entdeckt	discover; discovery; found; detect
Durchsuchung, durchsuchen, Razzia	search; raid
Kontrolle, kontrollieren, Kontrollen	control; check; inspection
Überwachung, überwachen	surveillance; monitor; monitoring
# disasters, accidents, weather
Unfall, Unfälle, Verkehrsunfall	accident; crash
Unglück, verunglücken	accident; disaster; misfortune
Katastrophe, Naturkatastrophe	disaster; catastrophe
Katastrophenschutz	civil protection; disaster management
Absturz, abstürzen, abgestürzt	crash; crashed
Zusammenstoß, zusammenstoßen, Kollision, kollidieren	collision; clash; collide; crash
Brand, Brände, brennen, brannte, verbrannt, gebrannt	fire; burn; blaze
Feuer	fire
Feuerwehr, Feuerwehrleute, Feuerwehrmann	fire department; firefighter; fire brigade; firefighters
löschen	extinguish; put out; delete
Rauch, rauchen, Raucher	smoke; smoker; smoking
Erdbeben, Beben	earthquake; quake
Nachbeben	aftershock
erschüttern, Erschütterung	shake; rock; shock; hit; strike
Tsunami	tsunami
Flut, Überschwemmung, Hochwasser, überfluten	flood; flooding; floods
Sturm, Unwetter, Orkan, stürmen	storm; hurricane
Hurrikan, Wirbelsturm, Taifun, Zyklon	hurricane; cyclone; typhoon
Tornado	tornado
Regen, regnen, Regenfälle, Niederschlag	rain; rainfall
Schnee, schneien	snow
Eis	ice
Frost, Kälte, kalt	frost; cold
Hitze, heiß, Hitzewelle	heat; hot; heatwave
Wärme, warm, erwärmen, Erwärmung	warmth; warm; warming
Dürre, Trockenheit, trocken	drought; dry
Wetter	weather
Wind	wind
Wolke, Wolken	cloud
Sonne, sonnig	sun; sunny; solar
Temperatur, Temperaturen	temperature
Grad	degree
Klima, Klimawandel	climate; climate change
Umwelt	environment; environmental
Natur, natürlich	nature; natural; of course; naturally
Vulkan, Vulkanausbruch	volcano; eruption; volcanic
Ausbruch, ausbrechen, ausgebrochen	outbreak; eruption; break out
Lawine, Erdrutsch	avalanche; landslide
Epizentrum	epicenter; epicentre
Stärke, stark, stärken, verstärken	strength; strong; magnitude; strengthen; heavy
Schaden, Schäden, beschädigen, beschädigt, Sachschaden	damage; damaged; harm
Trümmer	debris; rubble; wreckage
einstürzen, Einsturz, eingestürzt	collapse; collapsed
zusammenbrechen, Zusammenbruch, zusammengebrochen	collapse
Gefahr, gefährlich, gefährden, Gefahren	danger; dangerous; risk; endanger; threat
Risiko, Risiken, riskant	risk; risky
Notfall, Notstand, Ausnahmezustand	emergency; state of emergency
Not, Notlage	need; distress; hardship; emergency
evakuieren, Evakuierung	evacuate; evacuation
obdachlos	homeless
Warnsystem	warning system
Ursache, verursachen, verursacht	cause; caused
Folge, Folgen, folgen, folgt, folgte	consequence; result; follow; followed; episode
Auswirkung, auswirken	effect; impact; affect
betreffen, betroffen, Betroffene, betrifft	affect; affected; concern
ereignen, Ereignis, Ereignisse	happen; event; incident; occur
Vorfall, Zwischenfall	incident
geschehen, passieren, passiert	happen; happened; occur
stattfinden, stattgefunden, fand	take place; held; took place
# economy
Wirtschaft, wirtschaftlich	economy; economic; business; economics
Konjunktur	economy; economic
Wachstum, wachsen, wächst, wuchs, gewachsen	growth; grow; grew
Rezession, Wirtschaftskrise, Finanzkrise	recession; economic crisis; financial crisis
Aufschwung	upturn; recovery; upswing
Abschwung	downturn
Handel, handeln, Händler	trade; act; trader; dealer; retailer; deal
Einzelhandel	retail
Export, exportieren, Ausfuhr	export
Import, importieren, Einfuhr	import
Zoll, Zölle	customs; tariff; duty; tariffs
Markt, Märkte	market
Marktanteil	market share
Börse, Aktienmarkt	stock exchange; stock market
Aktie, Aktien, Aktionär	share; stock; shareholder; shares
Anleihe, Anleihen	bond; bonds
Anleger, Investor, Investoren	investor; investors
investieren, Investition, Investitionen	invest; investment
Kurs, Kurse	price; rate; course; exchange rate
Index	index
Bank, Banken	bank
Notenbank, Zentralbank	central bank
Zinsen, Zins, Leitzins	interest rate; interest rates; interest
Kredit, Kredite, Darlehen	loan; credit; loans
Hypothek	mortgage
Geld, Gelder	money; funds; cash
Währung	currency
Dollar	dollar
Euro	euro; euros
Pfund	pound; pounds
Cent	cent
Inflation, Teuerung	inflation
Preis, Preise	price; prize; cost; award
teuer	expensive; costly
billig, günstig	cheap; inexpensive; favorable; affordable
Kosten, kosten	cost; costs; expenses
Ausgabe, Ausgaben, ausgeben	spending; expenditure; expense; spend; edition; issue
Einnahmen, Einnahme	revenue; income
Umsatz, Umsätze	sales; revenue; turnover
Verlust, Verluste	loss; losses
Bilanz	balance; balance sheet
Haushalt, Etat	budget; household
Defizit	deficit
Steuer, Steuern, steuerlich, Besteuerung	tax; taxes; taxation
steuern, Steuerung	control; steer
Steuerzahler	taxpayer
Subvention	subsidy; subsidies
Fonds	fund; funds
Kapital	capital
Finanzen, finanziell, finanzieren, Finanzierung	finance; financial; finances; funding; fund
Unternehmen, Unternehmer	company; business; enterprise; entrepreneur; firm; companies
Firma, Firmen	company; firm
Konzern	group; company; corporation
Betrieb, Betriebe, betreiben, Betreiber	operation; business; plant; operate; operator
Industrie, industriell	industry; industrial
Branche	industry; sector
Sektor, Bereich, Bereiche	sector; area; field
Produkt, Produkte, produzieren, Produktion, Produzent	product; produce; production; producer
Herstellung, herstellen, Hersteller	manufacture; manufacturer; maker; production
Ware, Waren	goods; product
Fabrik, Werk	factory; plant; work
Verkauf, verkaufen, verkauft, Verkäufer	sale; sell; sold; seller; sales
Kauf, kaufen, kauft, gekauft, Käufer, Einkauf	purchase; buy; bought; buyer; shopping
Kunde, Kunden, Kundin	customer; client
Verbraucher, Konsument, verbrauchen, Verbrauch	consumer; consume; consumption
Auftrag, Aufträge, beauftragen	order; contract; commission
Bestellung, bestellen	order
Lieferung, liefern, Lieferant, geliefert	delivery; deliver; supply; supplier
Angebote, Nachfrage	supply; demand
Übernahme, übernehmen, übernommen, übernahm	takeover; take over; acquisition; assume; took over
Fusion	merger; fusion
Insolvenz, insolvent, Pleite, Konkurs, bankrott	insolvency; bankruptcy; bankrupt
Manager, Geschäftsführer, Vorstandschef, Vorstandsvorsitzender	manager; chief executive; CEO; managing director
Vorstand	board; executive board
Aufsichtsrat	supervisory board
Geschäft, Geschäfte, geschäftlich	business; shop; deal; store; transaction
Laden, Läden	shop; store
Supermarkt	supermarket
Arbeit, arbeiten, arbeitet, Arbeiter, gearbeitet	work; job; worker; labor; labour
Arbeitsplatz, Arbeitsplätze, Stelle, Stellen	job; jobs; workplace; position; place
Arbeitgeber	employer
Arbeitnehmer, Angestellte, Mitarbeiter, Mitarbeiterin, Beschäftigte	employee; worker; staff; employees; colleague
arbeitslos, Arbeitslosigkeit, Arbeitslose	unemployed; unemployment; jobless
Beruf, beruflich	profession; job; professional; occupation; career
Lohn, Löhne, Gehalt, Gehälter	wage; salary; pay; wages
Tarif, Tarifvertrag	tariff; collective agreement; rate
Gewerkschaft, Gewerkschaften	union; trade union; unions
Streik, streiken, Ausstand	strike; walkout
Rente, Renten, Rentner	pension; pensioner; retirement
Ruhestand	retirement
Armut, arm	poverty; poor; arm
Reichtum, reich	wealth; rich; wealthy
Vermögen	assets; fortune; wealth
Einkommen	income
zahlen, Zahlung, bezahlen, gezahlt, bezahlt	pay; payment; paid
Zahl, Zahlen	number; figure; numbers; figures
Anzahl	number
Anteil, Anteile	share; proportion; stake
Hälfte, halb	half
Drittel	third
Viertel	quarter; district
Quartal	quarter
Durchschnitt, durchschnittlich	average
Anstieg, ansteigen, steigen, steigt, stieg, gestiegen, Steigerung, steigern	rise; increase; rose; climb; risen
Zunahme, zunehmen, zugenommen	increase; grow
erhöhen, Erhöhung, erhöht	increase; raise; higher
Rückgang, zurückgehen, zurückgegangen, sinken, sinkt, sank, gesunken, senken, Senkung	decline; fall; drop; decrease; fell; reduce; cut; lower; sink
fallen, fällt, fiel, fielen, gefallen	fall; fell; drop; fallen
verringern, reduzieren, Reduzierung, reduziert	reduce; decrease; cut; reduction
Kürzung, kürzen, gekürzt	cut; reduction; shorten
verdoppeln, doppelt, Verdoppelung	double; twice
sparen, Sparmaßnahmen	save; austerity; savings
Energie	energy; power
Strom	electricity; power; current
Kraftwerk, Kernkraftwerk, Atomkraftwerk, Atomkraft	power plant; nuclear power; nuclear plant; power station
Öl, Erdöl	oil
Gas, Erdgas	gas; natural gas
Kohle	coal
Benzin, Diesel	gasoline; petrol; diesel; gas
Rohstoff, Rohstoffe	raw material; commodity
Stahl	steel
Gold, golden	gold; golden
Landwirtschaft, Landwirt, Bauer, Bauern	agriculture; farmer; farming; farmers
Ernte	harvest; crop
Lebensmittel, Nahrungsmittel, Nahrung	food; foodstuffs
Getreide, Weizen	grain; wheat
Immobilien, Immobilie	real estate; property
Miete, mieten, Mieter, vermieten	rent; tenant
Versicherer	insurer
Tourismus, Tourist, Touristen	tourism; tourist
# transport, building, technology
Verkehr, Straßenverkehr	traffic; transport
Transport, transportieren	transport; transportation
Straße, Straßen	street; road
Autobahn	highway; motorway
Brücke	bridge
Weg, Wege	way; path; route
Route, Strecke	route; track; distance
Auto, Autos, Wagen	car; vehicle
Fahrzeug, Fahrzeuge	vehicle
Fahrer, Fahrerin	driver
fahren, fährt, fuhr, gefahren, Fahrt	drive; travel; trip; ride; go
Lastwagen, Lkw	truck; lorry
Bus	bus
Zug, Züge	train
Bahn, Eisenbahn	rail; railway; train; railroad
Bahnhof	station; train station
Fahrrad, Radfahrer	bicycle; bike; cyclist
Motorrad	motorcycle; motorbike
Flugzeug, Maschine, Maschinen	aircraft; plane; machine; airplane
Flug, Flüge, fliegen, flog, geflogen	flight; fly
Flughafen	airport
Fluggesellschaft, Airline	airline
Pilot	pilot
Hubschrauber	helicopter
landen, Landung, gelandet	land; landing
Start, starten, gestartet	start; launch; take off
Schiff, Schiffe	ship; vessel
Boot, Boote	boat
Fähre	ferry
Hafen, Häfen	port; harbor; harbour
Kapitän	captain
Passagier, Passagiere, Fahrgast, Fahrgäste	passenger
Reise, reisen, Reisende, gereist	travel; trip; journey; traveler; tour
Tunnel	tunnel
Geschwindigkeit, Tempo	speed; pace
schnell, rasch, Schnelligkeit	fast; quick; quickly; rapid
langsam	slow; slowly
Motor	engine; motor
Reifen	tire; tyre
Parkplatz, parken	parking; park; car park
Park	park
Fußgänger	pedestrian
Ampel	traffic light; lights
Bau, bauen, gebaut, Bauarbeiten	construction; build; built; building
Gebäude	building
Haus, Häuser	house; home
Wohnhaus	residential building; house
Wohnung, wohnen, Wohnungen, wohnt	apartment; flat; live; housing; home
Heim, heimisch	home; domestic
Zimmer, Raum, Räume	room; space
Halle	hall
Turm	tower
Dach	roof; umbrella
Wand, Mauer, Wände	wall
Tür, Tor, Tore	door; gate; goal; goals
Fenster	window
Boden, Böden	ground; floor; soil
Platz, Plätze	place; square; seat; space; spot
Ort, Orte, örtlich, vor	place; location; local; town; site
Stadt, Städte, städtisch	city; town; urban
Stadtteil, Viertel, Vorort	district; neighborhood; suburb; quarter
Dorf, Dörfer	village
Zentrum, zentral, Mitte	center; centre; central; middle
Stadion	stadium
Hotel	hotel
Restaurant, Gaststätte	restaurant
Technik, technisch, Techniker	technology; technical; technique; technician
Technologie	technology
Ingenieur	engineer
Computer, Rechner	computer
Internet, online	internet; online; web
Netz, Netzwerk	network; net; grid
Software	software
Daten	data
Digital, digitalisieren	digital; digitize
Telefon, anrufen, telefonieren, Anruf	phone; telephone; call
Handy, Smartphone	mobile phone; cell phone; smartphone
Webseite, Website, Internetseite, Seite, Seiten	website; web site; page; site; side
Nutzer, nutzen, nutzt, Nutzung, benutzen	user; use; usage
Entwicklung, entwickeln, entwickelt, Entwickler	development; develop; developer; developed
Erfindung, erfinden	invention; invent
Gerät, Geräte	device; equipment; appliance
Werkzeug	tool
Ausrüstung, ausgerüstet, Ausstattung, ausgestattet	equipment; equipped
System	system
Anlage, Anlagen	plant; facility; system; investment; installation
Batterie, Akku	battery
Kamera, Video	camera; video
Foto, Bild, Bilder, fotografieren, Fotograf	photo; picture; image; photograph; photographer
Satellit	satellite
Raumfahrt, Weltraum, Weltall, Raumschiff	space; spacecraft; space travel
Astronaut	astronaut
Roboter	robot
künstlich	artificial
# health
Gesundheit, gesund, gesundheitlich	health; healthy
Gesundheitswesen, Gesundheitssystem	health care; healthcare; health system
krank, Krankheit, erkranken, erkrankt, Erkrankung	sick; ill; illness; disease
Krankenhaus, Klinik	hospital; clinic
Krankenkasse, Krankenversicherung	health insurance
Arzt, Ärzte, Ärztin, Mediziner, ärztlich	doctor; physician; medical
Medizin, medizinisch	medicine; medical
Medikament, Medikamente, Arznei, Arzneimittel	drug; medicine; medication
Patient, Patienten, Patientin	patient
Pflege, pflegen, Pfleger, Krankenschwester	care; nurse; nursing
Behandlung, behandeln, behandelt	treatment; treat; treated
Therapie	therapy; treatment
Heilung, heilen	cure; healing; heal
Impfung, impfen, Impfstoff, geimpft	vaccination; vaccine; vaccinate
Virus, Viren	virus
Infektion, infizieren, infiziert, anstecken	infection; infect; infected
Epidemie, Pandemie, Seuche	epidemic; pandemic
Grippe	flu; influenza
Krebs	cancer
Herz, Herzinfarkt	heart; heart attack
Blut	blood; bleeding
Gehirn, Hirn	brain
Schmerz, Schmerzen, schmerzhaft	pain; painful
Sucht, süchtig, abhängig, Abhängigkeit	addiction; addicted; dependent; dependence
Alkohol	alcohol
Zigarette, Zigaretten, Tabak	cigarette; tobacco
Ernährung, ernähren, Diät	nutrition; diet; feed
Gewicht, wiegen	weight; weigh
Körper, körperlich	body; physical
Kopf, Köpfe	head
Gesicht	face
Auge, Augen	eye; eyes
Hand, Hände	hand
Fuß, Füße	foot; feet
Bein, Beine	leg; legs
Finger	finger
Haar, Haare	hair
Haut	skin
Mund	mouth
Zahn, Zähne	tooth; teeth
Rücken	back
Bauch, Magen	stomach; belly
Knochen	bone
psychisch, psychologisch, Psychologe	mental; psychological; psychologist
Schlaf, schlafen, schläft	sleep; asleep
müde	tired
schwanger, Schwangerschaft	pregnant; pregnancy
Geburt, geboren, Geburtstag	birth; born; birthday
Behinderung, behindert	disability; disabled; hinder
# science and education
Wissenschaft, Wissenschaftler, wissenschaftlich, Wissenschaftlerin	science; scientist; scientific; researcher
Forschung, forschen, Forscher, Forscherin, erforschen	research; researcher; scientist; explore
Studie, Studien	study; survey
Experte, Experten, Expertin, Fachleute	expert; experts; specialist
Fachmann	specialist; expert
Analyse, analysieren, Analyst	analysis; analyze; analyst
Test, testen, getestet	test
Versuch, versuchen, versucht, versuchte	attempt; try; tried; experiment
Experiment	experiment
Theorie	theory
Methode	method
Physik, Physiker	physics; physicist
Chemie, chemisch	chemistry; chemical
Biologie, biologisch, Biologe	biology; biological; organic; biologist
Mathematik	mathematics
Geschichte, Historiker, historisch	history; story; historian; historic; historical
Universität, Hochschule, Uni	university; college
Professor, Professorin	professor
Institut	institute
Schule, Schulen	school
Schüler, Schülerin	student; pupil
Student, Studenten, Studierende, studieren, Studium	student; study; studies
Lehrer, Lehrerin, lehren	teacher; teach
Lernen, lernt, gelernt	learn; learning
Bildung, Ausbildung, ausgebildet, bilden	education; training; trained; form
Erziehung, erziehen	education; upbringing; raise
Klasse	class; grade
Prüfung, prüfen, geprüft, überprüfen	examination; exam; check; test; review; examine
Abschluss, abschließen, abgeschlossen	degree; conclusion; complete; graduation; completed
Buch, Bücher	book
Autor, Schriftsteller, Autorin	author; writer
Text	text
Sprache, sprachlich	language; speech
Wort, Wörter, Worte	word; words
Begriff	term; concept
Übersetzung, übersetzen	translation; translate
Beispiel	example; instance
Problem, Probleme	problem; issue
Lösung, lösen, gelöst	solution; solve; resolve
Fehler	mistake; error; fault
Erfolg, erfolgreich, Erfolge	success; successful
scheitern, gescheitert, Scheitern	fail; failed; failure
Erfahrung, erfahren, erfuhr, Erfahrungen	experience; experienced; learn
Kenntnisse	knowledge; skills
Fähigkeit, fähig	ability; able; capability; skill; capable
Idee, Ideen, Gedanke, Gedanken	idea; thought
# sport
Sport, sportlich, Sportler, Sportlerin	sport; sports; athlete
Fußball, Fußballer	football; soccer; footballer
Spiel, Spiele, spielen, spielt, spielte, gespielt	game; match; play; played
Spieler, Spielerin	player
Mannschaft, Team	team; squad; side
Nationalmannschaft, Nationalelf, Nationalspieler	national team; national side; international
Trainer, Bundestrainer, Coach	coach; manager; trainer
Training, trainieren	training; train; practice
Verein, Klub, Club	club; association
Liga, Bundesliga	league; bundesliga
Meister, Meisterschaft, Weltmeister, Weltmeisterschaft	champion; championship; world champion; world cup; master
Europameisterschaft, Europameister	european championship; european champion
Pokal, Cup	cup; trophy
Finale, Endspiel	final
Halbfinale	semifinal; semi-final
Viertelfinale	quarterfinal; quarter-final
Turnier	tournament
Runde	round; lap
Rennen, rennen, rannte	race; run
Lauf, laufen, läuft, lief, gelaufen, Läufer	run; runner; walk; course
Sprung, springen, sprang	jump; leap
Wurf, werfen	throw
Ball, Bälle	ball
Treffer, Torschütze	goal; hit; scorer
Torwart, Torhüter	goalkeeper; keeper
Stürmer	striker; forward
Mittelfeld	midfield
Abwehr, abwehren	defense; defence; defend
Elfmeter, Strafstoß	penalty
Schiedsrichter	referee
Punkt, Punkte	point; points
Minute, Minuten	minute
Halbzeit, Pause	half; half-time; break
Saison	season
Tabelle	table; standings
Tabellenführer, Spitzenreiter	leader
Olympia, olympisch, Olympiade	olympics; olympic
Medaille, Medaillen	medal
Goldmedaille	gold medal
Silber	silver
Bronze	bronze
Rekord, Weltrekord	record; world record
Wettbewerb, Wettkampf	competition; contest
Fan, Fans	fan; fans
Zuschauer, Publikum	spectator; audience; viewer; crowd
Schwimmen, schwimmen, Schwimmer	swimming; swim; swimmer
Tennis	tennis
Ski	ski; skiing
Formel	formula
Transfer, Wechsel, wechseln, gewechselt	transfer; change; switch; exchange
Doping	doping
Verletzungspause	injury
# culture, media, society
Kultur, kulturell	culture; cultural
Kunst, Künstler, künstlerisch, Künstlerin	art; artist; artistic
Museum	museum
Ausstellung, ausstellen	exhibition; show
Musik, Musiker, musikalisch	music; musician; musical
Lied, Song	song
Sänger, Sängerin, singen, sang, gesungen	singer; sing; sang
Konzert	concert
Album	album
Theater	theater; theatre
Film, Filme, Regisseur	film; movie; director
Schauspieler, Schauspielerin	actor; actress
Kino	cinema; movie theater
Bühne	stage
Auftritt, auftreten, aufgetreten	appearance; performance; perform; appear
Vorstellung, vorstellen, vorgestellt	performance; idea; imagine; introduce; present; imagination
Preisträger, Nobelpreis	laureate; nobel prize; winner
Auszeichnung, auszeichnen, ausgezeichnet	award; honor; excellent
Fernsehen, Fernseher, Sender	television; TV; broadcaster; station; channel
Sendung, senden, gesendet	broadcast; show; send; program
Radio, Rundfunk	radio; broadcasting
Zeitung, Zeitungen, Blatt	newspaper; paper; leaf
Zeitschrift, Magazin	magazine
Presse	press
Medien	media
Journalist, Journalisten, Journalistin, Reporter	journalist; reporter
Artikel	article
Veröffentlichung, veröffentlichen, veröffentlicht	publication; publish; release; published
Öffentlichkeit, öffentlich	public; publicly
Werbung, werben	advertising; advertisement; advertise; promote
Gesellschaft, gesellschaftlich	society; company; social; corporation
sozial	social
Organisation, organisieren, Organisator	organization; organize; organisation; organizer
Verband, Vereinigung	association; federation
Stiftung	foundation
Gruppe, Gruppen	group
Bewegung, bewegen	movement; move; motion
Demonstration, demonstrieren, Demonstrant, Demonstranten, Kundgebung	demonstration; demonstrate; protester; demonstrator; rally; protest
Protest, protestieren, Proteste	protest
Aktivist, Aktivisten	activist
Kirche, kirchlich	church
Papst	pope
Bischof, Erzbischof, Kardinal	bishop; archbishop; cardinal
Priester, Pfarrer	priest; pastor
Gott, göttlich	god; divine
Religion, religiös	religion; religious
Christ, Christen, christlich, Christentum	christian; christians; christianity
Katholik, katholisch	catholic
evangelisch, Protestant	protestant
Islam, islamisch	islam; islamic
Muslim, Muslime, muslimisch	muslim; muslims
Jude, Juden, jüdisch	jew; jews; jewish
Moschee	mosque
Familie, Familien	family
Eltern	parents; parent
Vater, Väter	father; dad
Mutter, Mütter	mother; mom
Kind, Kinder, Kindheit	child; children; kid; kids; childhood
Baby, Säugling	baby; infant
Sohn, Söhne	son
Tochter, Töchter	daughter
Bruder, Brüder	brother
Schwester	sister
Geschwister	siblings
Großmutter, Oma	grandmother
Großvater, Opa	grandfather
Enkel	grandson; grandchild
Onkel	uncle
Tante	aunt
Ehe, heiraten, Hochzeit, verheiratet, Heirat	marriage; marry; wedding; married
Ehemann, Mann, Männer, männlich	husband; man; men; male
Ehefrau, Frau, Frauen, weiblich	wife; woman; women; female
Scheidung, scheiden, geschieden	divorce; divorced
Freund, Freunde, Freundin, Freundschaft, freundlich	friend; boyfriend; girlfriend; friendship; friendly
Nachbar, Nachbarn, Nachbarschaft	neighbor; neighbour; neighborhood
Junge, Jungen	boy; young
Mädchen	girl
Jugend, Jugendliche, Jugendlicher, jugendlich	youth; young people; teenager; teenagers; juvenile
Erwachsene, erwachsen	adult; grown
Alter, alt, alte, alten, älter, Älteste	age; old; older; elderly; eldest
jung, jünger, jüngste	young; younger; youngest; recent
Leben, leben, lebt, lebte, gelebt, lebendig	life; live; alive; lives; living
Mensch, Menschen, menschlich, Menschheit	people; human; person; humanity; man
Leute	people
Person, persönlich, Personen	person; personal; personally; people
Liebe, lieben, liebt, geliebt	love
Hass, hassen	hate; hatred
Glück, glücklich	luck; happiness; happy; lucky; fortunately
traurig, Trauer, trauern	sad; mourning; grief; mourn
Wut, wütend, Ärger, ärgerlich, verärgert	anger; angry; rage; annoyed
Freude, freuen, erfreut, freut	joy; pleasure; happy; glad; pleased
Spaß	fun
Überraschung, überraschen, überraschend, überrascht	surprise; surprising; surprised
Enttäuschung, enttäuschen, enttäuscht	disappointment; disappoint; disappointed
Stolz, stolz	pride; proud
Ehre, ehren	honor; honour
Respekt, respektieren	respect
Vertrauen, vertrauen	trust; confidence
Gefühl, fühlen, fühlt, Gefühle	feeling; feel; felt; emotion
Spende, spenden	donation; donate
Feier, feiern, gefeiert, Fest	celebration; celebrate; party; festival
Weihnachten	christmas
Ostern	easter
Urlaub, Ferien	vacation; holiday
Geschenk	gift; present
Tier, Tiere	animal
Hund	dog
Katze	cat
Pferd	horse
Vogel, Vögel	bird
Fisch, Fische	fish
Kuh, Rind, Rinder	cow; cattle; beef
Schwein	pig; pork
Wolf, Bär	wolf; bear
Baum, Bäume	tree
Wald, Wälder	forest; wood
Pflanze, pflanzen	plant
Blume	flower
Wasser	water
Fluss	river
See, Meer	lake; sea
Ozean	ocean
Küste, Strand	coast; beach
Insel, Inseln	island
Berg, Berge	mountain
Tal	valley
Luft	air
Licht	light
Welt, weltweit	world; worldwide; global; globally
Erde	earth; soil
Himmel	sky; heaven
Essen, essen, isst, gegessen	food; eat; meal; ate
trinken, Getränk, trank	drink; beverage
Brot	bread
Fleisch	meat
Milch	milk
Gemüse	vegetables
Obst, Frucht	fruit
Zucker	sugar
Salz	salt
Kaffee	coffee
Tee	tea
Wein	wine
Bier	beer
Küche, kochen	kitchen; cook; cuisine
Kleidung, Kleid	clothes; clothing; dress
Schuh, Schuhe	shoe
Farbe, farbig	color; colour; paint
rot	red
blau	blue
grün	green
gelb	yellow
schwarz	black
weiß	white
grau	gray; grey
braun	brown
dunkel, Dunkelheit	dark; darkness
hell	bright; light
# time and number
Jahr, Jahre, jährlich, Jahren	year; years; annual; annually
Jahrhundert	century
Jahrzehnt	decade
Jahrestag, Jubiläum	anniversary
Monat, Monate, monatlich	month; monthly
Woche, wöchentlich	week; weekly
Wochenende	weekend
Tag, Tage, täglich	day; daily
Stunde, Stunden	hour
Sekunde	second
Morgen, morgens	morning; tomorrow
Mittag	noon; midday
Nachmittag	afternoon
Abend, abends	evening; night
Nacht, nachts, Mitternacht	night; overnight; midnight
heute, heutig	today
gestern	yesterday
vorgestern	day before yesterday
jetzt, derzeit, gegenwärtig, momentan, aktuell	now; currently; present; current
damals	then; at that time
früher, frühere, früheren, ehemalig	former; earlier; previously; formerly; ex
früh	early
spät, später, spätere	late; later
bald	soon
sofort, unverzüglich	immediately; instantly
plötzlich	suddenly; sudden
bisher, bislang	so far; previously; until now; hitherto
bereits, schon	already
erst	first; only
zuletzt, schließlich, endlich	finally; last; eventually; recently
letzte, vergangene, vergangenen, vorig	last; past; previous
nächste, kommende, kommenden	next; coming
zukünftig, Zukunft, künftig	future
Vergangenheit	past
Gegenwart	present
immer, stets	always; ever
nie, niemals	never
manchmal	sometimes
oft, häufig	often; frequently; frequent
selten	rarely; rare; seldom
meist, meisten, meistens	most; mostly; usually
normalerweise, gewöhnlich, üblich	usually; normally; usual; common
normal	normal
wieder, erneut, nochmals	again; once more; re
ständig, dauernd	constantly; permanent
Dauer, dauern, dauert, dauerhaft	duration; last; lasting; permanent; take
lang, lange, länger, langfristig	long; longer; long-term
kurz, kürzlich, kurzfristig	short; shortly; brief; recently; short-term
Zeit, zeitlich, Zeiten, gleichzeitig, Zeitpunkt, Zeitraum	time; simultaneously; period; same time; point
Moment, Augenblick	moment; instant
Periode, Phase	period; phase
Frist	deadline
Termin	appointment; date; deadline
Datum	date
Montag	monday
Dienstag	tuesday
Mittwoch	wednesday
Donnerstag	thursday
Freitag	friday
Samstag, Sonnabend	saturday
Sonntag	sunday
Januar, Jänner	january
Februar	february
März	march
April	april
Mai	may
Juni	june
Juli	july
August	august
September	september
Oktober	october
November	november
Dezember	december
Frühling, Frühjahr	spring
Sommer	summer
Herbst	autumn; fall
Winter	winter
Prozent, prozentig	percent; per cent
eins	one
zwei, beide, beiden, zweimal	two; both; twice
drei, dreimal	three
vier	four
fünf	five
sechs	six
sieben	seven
acht	eight
neun	nine
zehn	ten
elf	eleven
zwölf	twelve
zwanzig	twenty
dreißig	thirty
fünfzig	fifty
hundert, Hunderte	hundred; hundreds
tausend, Tausende, Tausenden	thousand; thousands
Million, Millionen	million
Milliarde, Milliarden	billion
Billion, Billionen	trillion
Dutzend, Dutzende	dozen; dozens
erste, erster, ersten, erstmals, zuerst	first; first time
zweite, zweiten, zweiter	second
dritte, dritten, dritter	third
vierte, vierten	fourth
fünfte, fünften	fifth
einzige, einzig	only; sole; single
einzeln, einzelne	individual; single
mehrere, einige	several; some
viele, viel	many; much; lot
wenige, wenig, weniger	few; little; less; fewer
genug, ausreichend, genügend	enough; sufficient; adequately
fast, beinahe, nahezu, knapp	almost; nearly; narrow; just under
etwa, rund, ungefähr, circa	about; around; approximately; roughly; some
mindestens, wenigstens	at least
höchstens, maximal	at most; maximum
insgesamt, gesamt, Gesamtheit	total; whole; overall; entire; altogether
Summe, Betrag	sum; amount; total
Menge	amount; quantity; crowd
Stück	piece
Paar	couple; pair
Reihe	series; row; number
Liste	list
Größe, groß, größer, größte	size; large; big; great; larger; biggest; tall; largest
klein, kleiner, kleine	small; little; smaller
hoch, hohe, hohen, höher, höchste, Höhe	high; higher; height; highest
tief, Tiefe	deep; low; depth
niedrig	low
breit, Breite	wide; broad; width
Länge	length
weit, weiter, weitere, weiteren	far; further; other; wide; additional
nah, nahe, Nähe	near; close; nearby; proximity
Entfernung, entfernt, entfernen	distance; away; remove
schwer, schwierig, Schwierigkeit, Schwierigkeiten	heavy; difficult; severe; serious; difficulty; hard
leicht, einfach	easy; light; simple; easily; slight
gut, gute, guten, besser, beste, besten	good; well; better; best
schlecht, schlechter, schlimm	bad; worse; poor; badly
richtig, korrekt	right; correct
falsch	wrong; false
wahr, Wahrheit, wirklich, tatsächlich, Wirklichkeit	true; truth; really; real; actually; reality; indeed
klar, deutlich, eindeutig, unklar	clear; clearly; unclear; plain
genau, präzise	exactly; exact; precise; precisely
neu, neue, neuen, neuer	new
alle, alles, jeder, jede, jedes, sämtlich	all; every; everything; each; everyone
nichts	nothing
jemand	someone; somebody
niemand	nobody; no one
andere, anderen, anders	other; others; different; another
gleich, ähnlich, Gleichheit	same; equal; similar; equality
verschieden, unterschiedlich, Unterschied	different; various; difference
besonders, besondere, speziell, insbesondere	particularly; especially; special; particular; specific
allgemein	general; generally; common
eigen, eigene, eigenen	own
gemeinsam, zusammen	together; joint; common; jointly; shared
allein, alleine	alone; only; solely
ganz, völlig, vollständig, komplett	whole; completely; entire; full; complete; totally; quite
voll	full
leer	empty
fertig	ready; finished
offen, öffnen, eröffnen, geöffnet, eröffnet, Eröffnung	open; opened; opening
schließen, schloss, geschlossen, Schließung	close; closed; shut; closure
sehr	very; extremely
extrem, äußerst	extreme; extremely
ziemlich, relativ	quite; rather; relatively; relative
ungewöhnlich	unusual
direkt, unmittelbar	direct; directly; immediate
schön	beautiful; nice; lovely
hübsch, nett	pretty; nice
berühmt	famous
beliebt	popular
modern	modern
alt	old; ancient
traditionell, Tradition	traditional; tradition
international	international
national, nationalistisch	national; nationalist
global	global
lokal	local
privat	private
ernst, ernsthaft	serious; seriously
streng, strikt	strict; severe
hart	hard; tough; harsh
weich	soft
mutig, Mut	brave; courage
klug, intelligent	smart; clever; intelligent
dumm	stupid; dumb
verrückt	crazy; mad
komisch, lustig	funny; strange
fremd	foreign; strange
Ausland, ausländisch, Ausländer	abroad; foreign; foreigner
Inland	domestic
Heimat	home; homeland
positiv	positive
negativ	negative
aktiv, Aktivität	active; activity
massiv	massive; massively
enorm, riesig, gewaltig	enormous; huge; giant; massive; vast
völkisch	ethnic
ethnisch	ethnic
schrecklich, furchtbar	terrible; horrible; awful
dringend	urgent; urgently
hauptsächlich	mainly; mostly; especially; primarily
sogar	even
jedoch, allerdings	however; though
trotzdem, dennoch	nevertheless; still; nonetheless
trotz, obwohl	despite; although; though
stattdessen, statt, anstatt	instead
außerdem, zudem, ferner, darüber	also; addition; moreover; furthermore; besides
daher, deshalb, deswegen	therefore; so; why
weil, da	because; since
während	while; during
wegen, aufgrund	because; due
ohne	without
zwischen	between
innerhalb	within; inside
außerhalb	outside
hinter	behind
neben	beside; next; besides
unter	under; below; among
über	over; above; about
gegen	against
# frequent verbs
arbeitet	works; working
aufgeben, aufgegeben	give up; abandon
aufhören, stoppen, anhalten, gestoppt	stop; halt; cease
aufnehmen, Aufnahme, aufgenommen	record; admit; take in; recording; admission; include
aufstellen	set up; place
auslösen, ausgelöst, Auslöser	trigger; cause; spark
ausschließen, ausgeschlossen, Ausschluss	exclude; rule out; exclusion
aussehen, sah, Aussehen	look; appearance
austauschen, Austausch	exchange
beantworten	answer; respond
bedecken	cover
beeinflussen, Einfluss	influence; affect; impact
beenden, beendet, enden, Ende, endet, endete	end; finish; stop; ended
beginnen, Beginn, begann, begonnen, beginnt	begin; start; began; beginning; started
begleiten, begleitet	accompany
begrenzen, begrenzt, beschränken, Beschränkung	limit; restrict; limited; restriction
behalten, behielt	keep; retain
bekommen, bekam, erhalten, erhält, erhielt, kriegen	get; receive; received; got; obtain
Erhalt, Erhaltung	receipt; preservation
bemerken, Bemerkung	notice; remark
bemühen, Bemühung, Bemühungen	effort; try; strive; efforts
benötigen, brauchen, braucht, brauchte	need; require; needed
berechnen, rechnen, Rechnung	calculate; bill; calculation; expect; reckon; invoice
berühren	touch
beseitigen	remove; eliminate
Besitz, besitzen, besaß, Besitzer, Eigentümer, Eigentum	own; possess; possession; owner; property
bestehen, besteht, bestand, bestanden	exist; consist; pass; insist
bestimmen, bestimmt, Bestimmung	determine; certain; definite; provision
bewerben, Bewerbung, Bewerber	apply; application; applicant
bewerten, Bewertung	assess; evaluate; evaluation; assessment; rating
beziehen, Beziehung, Beziehungen, bezüglich	relate; relation; relationship; relations; refer; regarding
binden, verbinden, Verbindung, verbunden	connect; link; connection; combine; tie; linked; associated
bleiben, bleibt, blieb, geblieben	remain; stay; stayed; remained
brechen, bricht, brach, gebrochen	break; broke; broken
bringen, bringt, brachte, gebracht	bring; brought; take
durchführen, durchgeführt, Durchführung	carry out; conduct; implementation; held; perform
durchsetzen, durchgesetzt	enforce; prevail; push through
einführen, Einführung, eingeführt	introduce; introduction
einladen, Einladung, eingeladen	invite; invitation
einrichten, Einrichtung, eingerichtet	set up; establish; institution; facility; furnish
einstellen, eingestellt, Einstellung	hire; stop; adjust; attitude; setting; recruit; suspend
eintreten	enter; occur; join
empfangen, Empfang, empfing	receive; reception; welcome
entfallen	omit; account
enthalten, enthält, enthielt	contain; include; abstain
entlassen, Entlassung	dismiss; release; layoff; fire; dismissed; discharged
entsprechen, entsprechend, entspricht	correspond; accordingly; equivalent; match
entstehen, entstand, entstanden, Entstehung	arise; emerge; create; develop; origin
erfüllen, erfüllt	fulfill; meet; fulfil
ergeben, ergab	yield; result; show; surrender
erinnern, Erinnerung, Erinnerungen	remember; remind; memory; memories
erkennen, erkannte	recognize; detect; identify; realize
erlassen, erließ	issue; enact
erleben, Erlebnis, erlebt	experience; experienced; witness
erledigen	settle; handle; deal
erreichen, erreicht, erreichte	reach; achieve; achieved; reached
erscheinen, Erscheinung, erschien	appear; appearance; publish; seem
ersetzen, Ersatz	replace; replacement; substitute
erstellen, schaffen, geschaffen, schuf, Schaffung	create; creation; make; manage
erwähnen, erwähnt	mention
erweitern	expand; extend
erwischen, fangen, gefangen, fing	catch; caught
erzielen, erzielt	achieve; score; scored
existieren, Existenz	exist; existence
festlegen, festgelegt	set; define; determine
feststellen, festgestellt, Feststellung	determine; find; notice; found; establish
fehlen, fehlt, Mangel	lack; missing; shortage
fördern, Förderung	promote; support; promotion; funding; encourage
fortsetzen, Fortsetzung, fortgesetzt	continue; continuation
funktionieren, Funktion	work; function
garantieren, Garantie	guarantee
geben, gibt, gab, gegeben	give; gave; given; there
gehen, geht, ging, gingen, gegangen	go; went; walk; gone
gehören, gehört, gehörte	belong; include; part
gelangen	reach; get
gelingen, gelang, gelungen	succeed; manage; success
gelten, gilt, galt, Geltung	apply; consider; considered; valid
genießen	enjoy
gestalten, Gestaltung	design; shape
gründen, Gründung, gegründet, Gründer	found; establish; founder; founded; foundation
halten, hält, hielt, gehalten	hold; keep; held; stop; consider
handelt	about; acts
hängen, hängt, hing	hang; depend
heben, aufheben, aufgehoben	lift; raise
hinterlassen	leave; left
holen, geholt	get; fetch; win
informieren, Information, Informationen	inform; information
kleben	stick
klettern	climb
kommen, kommt, kam, kamen, gekommen	come; came; arrive
ankommen, Ankunft, eintreffen, eingetroffen	arrive; arrival
konzentrieren	concentrate; focus
korrigieren	correct
kümmern	care; look after
kündigen, Kündigung, gekündigt	terminate; resign; cancel; dismissal; termination
lachen, lächeln	laugh; smile
lassen, lässt, ließ, gelassen	let; leave; allow; have
legen, legt, legte, gelegt	put; lay; place
leisten, Leistung, Leistungen	perform; performance; achievement; afford; power; service; benefits
leiden, litt, gelitten, Leiden	suffer; suffering; suffered
liegen, liegt, lag, gelegen	lie; located; lay; situated
machen, macht, machte, gemacht	make; do; made; done
markieren	mark
mischen	mix
motivieren	motivate
nachdenken	think; reflect
nähern	approach
nehmen, nimmt, nahm, nahmen, genommen	take; took; taken
nominieren, Nominierung	nominate; nomination
ordnen, Ordnung, anordnen, angeordnet, Anordnung	order; arrange; ordered
passen	fit; suit
präsentieren, Präsentation	present; presentation
reagieren, Reaktion, Reaktionen	react; respond; reaction; response
realisieren, umsetzen, Umsetzung	realize; implement; implementation
regeln, Regelung, Regel, Regeln	regulate; rule; regulation; rules
reichen, reicht	reach; enough; range; hand
reinigen, sauber	clean
reparieren, Reparatur	repair
richten, Richtung	direct; direction; aim
rufen, ruft, gerufen	call; shout; called
ruhen, Ruhe, ruhig	rest; calm; quiet; peace
scheinen, scheint, schien	seem; shine; appear
schicken, geschickt	send; sent
schlagen, schlägt, geschlagen, Schlag	beat; hit; strike; blow
schneiden, Schnitt	cut
schreien, schrie	scream; shout
sehen, sieht, sah, gesehen	see; saw; seen; watch; look
setzen, gesetzt	set; put; sit
sitzen, saß, gesessen	sit; sat
stammen, stammt	come; originate; stem; from
stehen, steht, stand, standen, gestanden	stand; stood; be
stellen, stellt, stellte, gestellt	put; place; ask; provide; set
stören, Störung	disturb; disruption; disrupt
stoßen, stieß	push; encounter
streichen, gestrichen	delete; cancel; cut; paint
stürzen, Sturz, gestürzt	fall; overthrow; topple; plunge
teilen, Teil, Teile, geteilt, teilweise, Teilung	share; part; divide; partly; split; parts; partially
tragen, trägt, trug, getragen, Träger	carry; wear; bear; wore
trainiert	trained
trennen, Trennung, getrennt	separate; separation
treten, tritt, trat, getreten	step; kick; come
tun, tut, tat, getan	do; did; done
übergeben, Übergabe	hand over; handover; transfer
Übergang	transition
übertragen, Übertragung	transfer; transmit; broadcast; transmission
überwinden	overcome
umgehen, Umgang	deal; handle; handling
unterbrechen, Unterbrechung, unterbrochen	interrupt; interruption; suspend
unternehmen, unternommen	undertake; take
unterschreiben, unterzeichnen, Unterzeichnung, Unterschrift, unterzeichnet	sign; signature; signing; signed
veranstalten, Veranstaltung, Veranstalter	organize; event; organizer; hold
verändern, Veränderung, ändern, Änderung, geändert, verändert	change; changed; amend; alter; amendment
verantworten	answer
verbessern, Verbesserung, verbessert	improve; improvement
verbreiten, Verbreitung, verbreitet	spread; distribution; widespread
verbringen, verbrachte, verbracht	spend; spent
verdienen, verdient, Verdienst	earn; deserve; merit
vergehen	pass
vergessen, vergaß	forget; forgot; forgotten
vergleichen, Vergleich, verglichen	compare; comparison; compared
verhalten, Verhalten	behave; behavior; behaviour
verhängen, verhängt	impose; imposed
verhindern, verhindert, vermeiden	prevent; avoid
verlangsamen	slow
verlassen, verließ	leave; left
verlängern, Verlängerung, verlängert	extend; extension; renew; overtime
verlegen	move; relocate; postpone
verleihen	lend; award
verpassen, verpasst	miss; missed
verpflichten, Verpflichtung, verpflichtet, Pflicht	oblige; obligation; commit; duty; sign; commitment
verschieben, verschoben, Verschiebung	postpone; delay; postponed
verschwinden, verschwand, verschwunden	disappear; vanish
verspätet, Verspätung, verzögern, Verzögerung	late; delay; delayed
verstärkt	increasingly; reinforced
verstecken, versteckt	hide; hidden
verstehen, versteht, verstand, verstanden, Verständnis	understand; understanding; understood
verteilen, Verteilung, verteilt	distribute; distribution
verwalten, Verwaltung	administration; manage; administer
verwandeln	transform; turn; convert
verwenden, Verwendung, verwendet	use; used
verzichten, Verzicht	renounce; waive; forgo; abandon; without
vorbereiten, Vorbereitung, vorbereitet	prepare; preparation; prepared
vorlegen, vorgelegt	present; submit
vorsehen, vorgesehen, sieht	plan; provide; planned
wachsend	growing
wagen	dare
warten, wartet, gewartet	wait; waited
waschen	wash
wechselt	changes
wecken	wake; arouse
wehren	resist; defend
weisen	point; show
wenden	turn
wiederholen, Wiederholung, wiederholt	repeat; repeatedly; repeated
wirken, Wirkung, wirksam	work; effect; effective; seem
zählen, zählt, gezählt, Zählung	count; counted; counting
zeichnen, Zeichnung	draw; drawing
Zeichen, Signal	sign; signal
zeigen, zeigt, zeigte, gezeigt	show; showed; shown; demonstrate; point
ziehen, zieht, zog, zogen, gezogen	pull; move; draw; drew
zielen	aim; target
zögern	hesitate
zulassen, zugelassen, Zulassung	allow; admit; approve; admission; approval
zusammenarbeiten, Zusammenarbeit, Kooperation, kooperieren	cooperation; cooperate; collaborate; work together; collaboration
zwingen, zwang, gezwungen, Zwang	force; forced; compel
# frequent nouns
Abstand	distance; gap
Anfang, anfangen, angefangen	beginning; start; begin
Anlass	occasion; reason
Ansatz	approach
Ansicht, Sicht, Ansichten	view; opinion; sight
Art, Weise	kind; type; way; species; manner
Aspekt	aspect
Aufgabe, Aufgaben	task; job; duty
Aufmerksamkeit, aufmerksam	attention; attentive
Ausnahme	exception
Aussicht, Aussichten	prospect; view; outlook
Auswahl	selection; choice
Basis, Grundlage	basis; base; foundation
Bedarf	need; demand
Bedingung, Bedingungen, Voraussetzung	condition; requirement; terms; conditions; prerequisite
Beitrag, beitragen	contribution; contribute
Bestandteil	component; part
Blick, blicken	look; view; glance
Chance, Chancen	chance; opportunity
Charakter	character
Detail, Einzelheit, Einzelheiten	detail; details
Dienst, Dienste, dienen	service; serve; duty
Ding, Dinge, Sache, Sachen	thing; things; matter
Dokument, Dokumente, Unterlagen	document; papers; documents
Eindruck	impression
Element	element
Engagement	commitment; engagement
Entwurf, entwerfen	draft; design
Ereignisse	events
Faktor	factor
Fall, Fälle	case; fall; cases
Form, formen	form; shape
Fortschritt, Fortschritte	progress; advance
Gebrauch, gebrauchen	use
Gegensatz	contrast
Gegenstand, Objekt	object; item; subject
Gegenteil	opposite; contrary
Gelegenheit	opportunity; occasion
Generation	generation
Gesamt	total
Gewissen	conscience
Herausforderung	challenge
Hintergrund	background
Hindernis	obstacle
Höhepunkt	highlight; peak; climax
Inhalt	content
Kategorie	category
Kette	chain
Konsequenz	consequence
Konzept	concept
Kraft, Kräfte, kräftig	force; power; strength; forces
Leistungsfähigkeit	capability
Linie	line
Material	material
Mittel	means; funds; resources
Modell	model
Muster	pattern; sample
Name, Namen, namens	name; named
Niveau, Ebene	level
Ordner	folder
Perspektive	perspective
Position	position
Praxis, praktisch	practice; practical
Prinzip	principle
Projekt, Projekte	project
Qualität	quality
Quelle, Quellen	source; spring; sources
Rahmen	framework; frame; context
Rang	rank
Rolle	role
Rückkehr, zurückkehren, zurückgekehrt, kehrte	return; returned
Schicksal	fate; destiny
Schritt, Schritte	step; move
Schwerpunkt	focus; emphasis
Serie	series
Sinn, sinnvoll	sense; meaning; sensible; useful
Spitze	top; peak; tip; head; lead
Standard	standard
Standort	location; site
Status	status
Struktur	structure
Symbol	symbol
Szene	scene
Tatsache, Fakt	fact
Tendenz, Trend	trend; tendency
Thema, Themen	topic; issue; subject; theme
Titel	title
Traum, träumen	dream
Typ	type; guy
Überblick	overview
Umfang	extent; scope; volume
Umgebung	environment; surroundings; area
Umstand, Umstände	circumstance; circumstances
Verhältnis, Verhältnisse	relationship; ratio; relation; conditions
Verlauf	course
Version	version
Vorbild	model; example
Vorgehen, vorgehen	approach; action; proceed
Vorteil, Vorteile	advantage; benefit
Nachteil	disadvantage
Wahrnehmung	perception
Wandel	change
Wende	turn; turning point
Wert, Werte, wertvoll	value; worth; valuable; values
Widerstand	resistance; opposition
Zahlreich, zahlreiche	numerous; many
Zusammenhang, Zusammenhänge	connection; context; relation
Zusammenfassung	summary
Zustand	state; condition
Zweck	purpose
Zufall, zufällig	coincidence; chance; random; accidental
Zugang	access
Zugriff	access
Zuschlag	surcharge
Zorn	anger
Ziffer	figure; digit
Punktzahl	score
Anschluss	connection
Anspruch, beanspruchen	claim; entitlement
Ansturm	rush; run
Anweisung	instruction
Aufklärung, aufklären	clarification; enlightenment; clear up
Auftakt	start; kickoff
Aufwand	effort; expense
Ausmaß	extent; scale
Ausweg	way out
Beitritts	accession
Belastung, belasten	burden; strain
Bewusstsein, bewusst	awareness; aware; conscious
Beziehungen	relations; ties
Bruch	break; breach
Defekt	defect; faulty
Druck, drücken	pressure; press; print
Durchbruch	breakthrough
Einblick	insight
Einschätzung	assessment
Ergänzung, ergänzen	supplement; addition; add
Flagge, Fahne	flag
Gedenken, Gedenkfeier	commemoration; memorial; remembrance
Denkmal	monument; memorial
Grab, Beerdigung, begraben, Friedhof	grave; funeral; burial; bury; cemetery
Kandidaten	candidates
Kontakt	contact
Lücke	gap
Mühe	effort; trouble
Nutzen	benefit; use
Pause	break; pause
Protokoll	protocol; minutes; record
Rand	edge; brink
Schlange	snake; queue; line
Schlüssel	key
Stimmung	mood; atmosphere
Stoff	material; substance; fabric
Stress	stress
Tasche	bag; pocket
Tisch	table
Stuhl	chair
Bett	bed
Uhr	clock; watch; o'clock
Karte	card; map; ticket
Ticket, Eintrittskarte	ticket
Schild	sign; shield
Kiste, Kasten	box
Flasche	bottle
Glas	glass
Papier	paper
Plastik, Kunststoff	plastic
Holz	wood
Stein, Steine	stone
Metall	metal
Eisen	iron
Müll, Abfall	garbage; waste; trash; rubbish
Verschmutzung, verschmutzt	pollution; polluted
Emission, Emissionen, Abgase	emission; emissions; exhaust
Schadstoff	pollutant
recyceln	recycle
nachhaltig, Nachhaltigkeit	sustainable; sustainability
erneuerbar	renewable
Lärm	noise
Stille, still	silence; quiet
Geruch, riechen	smell
Geschmack, schmecken	taste
Spiegel	mirror
Linse	lens
# countries, nationalities, cities with other names
Deutschland, deutsch, Deutsche	germany; german; germans
Österreich, österreichisch, Österreicher	austria; austrian
Schweiz, schweizerisch, Schweizer	switzerland; swiss
Frankreich, französisch, Franzosen, Franzose	france; french
Italien, italienisch, Italiener	italy; italian
Spanien, spanisch, Spanier	spain; spanish
Portugal, portugiesisch	portugal; portuguese
Großbritannien, britisch, Briten, Brite	britain; united kingdom; uk; british
England, englisch, Engländer	england; english
Schottland, schottisch, Schotten	scotland; scottish
Irland, irisch, Iren	ireland; irish
Niederlande, niederländisch, Holland, Niederländer	netherlands; dutch; holland
Belgien, belgisch, Belgier	belgium; belgian
Luxemburg	luxembourg
Dänemark, dänisch, Dänen	denmark; danish
Schweden, schwedisch	sweden; swedish
Norwegen, norwegisch, Norweger	norway; norwegian
Finnland, finnisch, Finnen	finland; finnish
Island	iceland
Polen, polnisch	poland; polish
Tschechien, tschechisch, Tschechen	czech republic; czech
Slowakei, slowakisch	slovakia; slovak
Ungarn, ungarisch	hungary; hungarian
Rumänien, rumänisch	romania; romanian
Bulgarien, bulgarisch	bulgaria; bulgarian
Griechenland, griechisch, Griechen	greece; greek
Türkei, türkisch, Türken	turkey; turkish; turks
Kurden, kurdisch	kurds; kurdish
Zypern	cyprus
Kroatien, kroatisch	croatia; croatian
Serbien, serbisch, Serben	serbia; serbian; serbs
Bosnien, bosnisch	bosnia; bosnian
Slowenien	slovenia
Albanien, albanisch, Albaner	albania; albanian
Kosovo	kosovo
Mazedonien	macedonia
Russland, russisch, Russen, Russe	russia; russian; russians
Sowjetunion, sowjetisch	soviet union; soviet
Ukraine, ukrainisch, Ukrainer	ukraine; ukrainian
Weißrussland, weißrussisch	belarus; belarusian
Georgien, georgisch, Georgier	georgia; georgian; georgians
Südossetien, südossetisch, Südosseten	south ossetia; south ossetian
Abchasien, abchasisch	abkhazia; abkhaz
Tschetschenien, tschetschenisch	chechnya; chechen
Armenien, armenisch	armenia; armenian
Aserbaidschan	azerbaijan
Kasachstan	kazakhstan
Usbekistan	uzbekistan
Estland, Lettland, Litauen	estonia; latvia; lithuania
Europa, europäisch, Europäer	europe; european
Amerika, amerikanisch, Amerikaner	america; american; us; americans
Kanada, kanadisch, Kanadier	canada; canadian
Mexiko, mexikanisch, Mexikaner	mexico; mexican
Brasilien, brasilianisch	brazil; brazilian
Argentinien, argentinisch	argentina; argentine
Kuba, kubanisch	cuba; cuban
Venezuela, Kolumbien, kolumbianisch	venezuela; colombia; colombian
Chile, Peru	chile; peru
Südamerika, Lateinamerika	south america; latin america
China, chinesisch, Chinesen	china; chinese
Japan, japanisch, Japaner	japan; japanese
Korea, Nordkorea, Südkorea, nordkoreanisch, südkoreanisch	korea; north korea; south korea; north korean; south korean
Indien, indisch, Inder	india; indian
Pakistan, pakistanisch	pakistan; pakistani
Afghanistan, afghanisch	afghanistan; afghan
Indonesien, indonesisch	indonesia; indonesian
Philippinen, philippinisch	philippines; philippine
Thailand, thailändisch	thailand; thai
Vietnam, vietnamesisch	vietnam; vietnamese
Singapur	singapore
Australien, australisch	australia; australian
Neuseeland	new zealand
Israel, israelisch, Israelis	israel; israeli; israelis
Palästina, palästinensisch, Palästinenser	palestine; palestinian; palestinians
Gazastreifen	gaza strip
Libanon, libanesisch	lebanon; lebanese
Syrien, syrisch, Syrer	syria; syrian
Irak, irakisch, Iraker	iraq; iraqi
Iran, iranisch	iran; iranian
Jordanien, jordanisch	jordan; jordanian
Saudi, saudisch	saudi; saudi arabia
Jemen	yemen
Ägypten, ägyptisch	egypt; egyptian
Libyen, libysch	libya; libyan
Tunesien, tunesisch	tunisia; tunisian
Algerien, Marokko	algeria; morocco
Äthiopien	ethiopia
Kenia, kenianisch	kenya; kenyan
Südafrika, südafrikanisch	south africa; south african
Afrika, afrikanisch	africa; african
Asien, asiatisch	asia; asian
Arabien, arabisch, Araber	arabia; arab; arabic
Kongo, Kamerun, Mosambik	congo; cameroon; mozambique
Westjordanland	west bank
Kaukasus	caucasus
Balkan	balkans
Arktis	arctic
Mittelmeer	mediterranean
Nordsee, Ostsee	north sea; baltic sea
Atlantik, Pazifik	atlantic; pacific
Moskau	moscow
Peking	beijing
Brüssel	brussels
Rom, römisch	rome; roman
Mailand, Neapel, Venedig	milan; naples; venice
Athen	athens
Wien, Wiener	vienna
Prag	prague
Warschau	warsaw
Kopenhagen	copenhagen
Lissabon	lisbon
Genf	geneva
Zürich	zurich
München, Köln, Nürnberg	munich; cologne; nuremberg
Bayern, Sachsen, Niedersachsen, Hessen	bavaria; saxony; lower saxony; hesse
Kiew, Belgrad, Bukarest	kiev; kyiv; belgrade; bucharest
Kairo, Damaskus, Bagdad, Teheran	cairo; damascus; baghdad; tehran
Tiflis, Zchinwali	tbilisi; tskhinvali
Jerusalem	jerusalem
Kalifornien	california
OSZE	osce
NATO, Nato	nato
WHO, Weltgesundheitsorganisation	world health organization; who
EZB	ecb
IWF, Währungsfonds	imf; monetary fund
Weltbank	world bank
CDU, SPD, FDP	cdu; spd; fdp
# further words
räumen, Räumung	clear; evacuate; vacate
Bedenken	concerns; reservations; doubts
Einschränkung, einschränken, eingeschränkt	restriction; restrict; limit; limited
Interview	interview
erläutern, erläuterte, Erläuterung	explain; explained
Band	band; ribbon; tape; volume
benötigt	needed
befinden, befindet, befand	located; be; found
Agentur	agency
genauso, ebenso	just as; likewise; also; equally
elektronisch	electronic
Rest, restlich	rest; remaining
Nummer	number
Messe	fair; mass; trade fair
Büro	office
Vorschrift, Vorschriften	regulation; rule; rules
Stabilität, stabil	stability; stable
voraussichtlich	expected; probably; likely
greifen, Griff	grab; reach; grip; resort
Senioren	seniors; elderly
Identität	identity
Garde	guard
Enthüllung, Enthüllungen, enthüllen	revelation; disclosure; reveal; unveil
Atmosphäre	atmosphere
Arena	arena
Abteilung	department; division; unit
lediglich	only; merely; just
begeistert, Begeisterung	enthusiastic; enthusiasm; excited
Karriere	career
Belagerung	siege
Anstrengung, Anstrengungen	effort; efforts
verabschieden, Verabschiedung, verabschiedet	pass; adopt; farewell; approve; passed
ursprünglich, Ursprung	originally; original; origin
Partner, Partnerschaft	partner; partnership
Stern, Sterne	star; stars
Schwanz	tail
Aktion	action; campaign; operation
zusätzlich	additional; additionally; extra
erleiden, erlitt, erlitten	suffer; suffered; sustain
eng	close; closely; narrow; tight
definitiv	definitely
beeinträchtigen, beeinträchtigt	affect; impair
Satz, Sätze	sentence; set; record
Bord	board
Ausarbeitung, ausarbeiten	draft; drafting; work out; drawing up
vorsichtig, Vorsicht	careful; cautious; caution
radikal	radical
sperren, gesperrt, Sperre, Sperrung	block; ban; close; closed; suspended; barrier
befragen, befragt, Befragung	ask; survey; question; interview; respondents
Visier	sights; visor
Umbau	conversion; reconstruction
Seele	soul
Sanierung, sanieren	renovation; restructuring; refurbish
Realität, real, realistisch	reality; real; realistic
Posten	post; position
Platte	plate; record; slab
Nikotin	nicotine
Haltung	attitude; stance; position
Fund	find; discovery
Filiale, Filialen	branch; branches; store
Angelegenheit, Angelegenheiten	matter; affair; affairs; issue
spezialisieren, spezialisiert	specialize; specialized
identifizieren, Identifizierung	identify; identification
frisch	fresh
erheben, erhob, erhoben, Erhebung	raise; collect; levy; file; survey
Vorhaben	plan; project; intention
Station	station; ward
Ring	ring
Option, Optionen	option; options
Maß, Maße	measure; degree; extent
Materie	matter
Inhaber	owner; holder
Gremium, Gremien	body; committee; panel
Filter	filter
Effekt	effect
Diskriminierung	discrimination
Dame, Damen	lady; ladies; women
Herr, Herren	mr; gentleman; lord; men
Brust, Brüste	breast; chest
Anzeichen	sign; indication; signs
Anhörung	hearing
Übung, üben	exercise; practice; drill
versammeln, versammelt, Versammlung	gather; assemble; assembly; meeting
suspendieren	suspend
intern	internal
gering, geringer	low; small; slight; minor; lower
prägen, geprägt	shape; characterize
endgültig	final; finally; definitive
draußen	outside; outdoors
dominieren	dominate
Urkunde	document; certificate
Süßigkeiten, süß	sweets; candy; sweet
Skepsis, skeptisch	skepticism; skeptical; sceptical
Patent	patent
Garten	garden
Depression	depression
Bescheid	notice; decision
Beleidigung, beleidigen	insult
Attacke	attack
Anfrage	request; inquiry; enquiry
übrig	remaining; left
zuversichtlich, Zuversicht	confident; optimistic; confidence
vorher	before; previously
verfügen, verfügbar, Verfügung	available; have; disposal
stecken, steckt	stick; put; stuck
schauen	look; watch
leuchten, leuchtend	glow; shine; bright; light
ignorieren	ignore
drehen, dreht	turn; rotate; shoot; film
Diagnose, diagnostizieren	diagnosis; diagnose
bekräftigen	reaffirm; reiterate; confirm
Zeremonie	ceremony
Wahn	delusion; madness
Tribüne	stand; grandstand
Sonde	probe
Ruhm	fame; glory
Reserve	reserve
Prophet	prophet
Profi, professionell	professional; pro
Panik	panic
Paket	package; parcel
Einigkeit	unity
Erholung, erholen	recovery; recover; recreation
Entschädigung, entschädigen	compensation; compensate
Ecke	corner
Ablauf, abgelaufen	course; procedure; expire; expired
übermäßig	excessive; excessively
verwerfen, verworfen	discard; reject
perfekt	perfect
messen, Messung, gemessen	measure; measurement; measured
erheblich	considerable; significantly; substantial; considerably
effektiv	effective
beschäftigen, beschäftigt	employ; occupy; employed; busy; deal
beruhigen	calm; reassure
anwesend, Anwesenheit	present; presence
agieren	act
Zunge	tongue
Zone	zone
Verzweiflung, verzweifelt	despair; desperation; desperate
unzufrieden, Unzufriedenheit, zufrieden	dissatisfied; dissatisfaction; satisfied; discontent
Sammlung, sammeln	collection; collect; gather
Sand	sand
Probe	sample; rehearsal; test; trial
Philosophie	philosophy
Maus, Mäuse	mouse; mice
Mythos, Mythen	myth; myths
Lust	desire; mood
Konto	account
Kostüm	costume
Jäger, Jagd, jagen	hunter; hunt; hunting; fighter
Held, Helden	hero; heroes
Geist	spirit; mind; ghost
Feld, Felder	field
Favorit	favorite; favourite
Differenz	difference
Chirurg	surgeon
Bestrebung, Bestrebungen, streben	effort; strive; aspiration; seek
Barrel	barrel
Athlet	athlete
Atem, atmen	breath; breathe
Anschein	appearance
Anreiz, Anreize	incentive; incentives
Akte, Akten	file; files; record
angemessen	appropriate; adequate; reasonable
anstreben	seek; aim
anwenden, Anwendung	apply; application
aufbauen, Aufbau	build; structure; construction; set up
auffordern, Aufforderung	call on; urge; request; invite
auftauchen	emerge; appear; surface
ausdrücken, Ausdruck	express; expression
ausüben	exercise; exert
beachten, Beachtung	observe; note; attention
bedauern	regret
beheben	fix; remedy
belegen, Beleg	prove; occupy; evidence; proof
beliefern	supply
bemängeln	criticize; complain
Bereicherung	enrichment
berücksichtigen, Berücksichtigung	consider; take into account; consideration
bestätigte	confirmed
betreten	enter
bewältigen	cope; overcome; manage
blockiert	blocked
dicht	dense; close; tight
drastisch	drastic; drastically
dünn	thin
dramatisch, Drama	dramatic; dramatically; drama
ehrlich	honest; honestly
eindrucksvoll, beeindrucken, beeindruckend	impressive; impress
einhalten, Einhaltung	comply; observe; compliance; meet
einzigartig	unique
entspannen, entspannt	relax; relaxed
erfassen	record; capture; cover
erfolgen	take place; occur; follow
erfordern	require
ermutigen	encourage
erobern	conquer; capture
eskalieren, Eskalation	escalate; escalation
etablieren	establish
fließen	flow
flexibel	flexible
Flughöhe	altitude
geeignet	suitable; suited; appropriate
gefährdet	endangered; at risk
Geduld	patience
Geldgeber	donor; investor
gesetzlich	legal; statutory
gewähren	grant; provide
Gleichgewicht	balance
harmlos	harmless
heftig	fierce; heavy; violent; intense
herrscht	prevails
herunter	down
hervorragend	outstanding; excellent
irren, Irrtum	error; wrong; mistaken
kandidiert	runs
knapper	scarcer
kompliziert, komplex	complicated; complex
konkret	concrete; specific
laufend	ongoing; current
laut, lauter	loud; according
lebenslang	life; lifelong
legendär, Legende	legendary; legend
Leck	leak
Leitung	line; pipe; management
leugnet	denies
mäßig	moderate; mediocre
nachweisen, Nachweis	prove; detect; proof; evidence
obere, oben	upper; top; above
untere, unten	lower; below; bottom
optimistisch	optimistic
Parole	slogan
pessimistisch	pessimistic
pflanzlich	plant
provozieren, Provokation	provoke; provocation
Rücksicht	consideration
Rückhalt	support; backing
schaffte	managed
Schätze, Schatz	treasure
schädlich	harmful
scharf	sharp; sharply; strong
Schicht	shift; layer
schlicht	simple; simply
Schulter	shoulder
schwach, Schwäche	weak; weakness
schweigen, Schweigen	silence; silent
solide	solid
spektakulär	spectacular
spüren, spürbar	feel; noticeable; sense
Stadium	stage
steil	steep
Stiefel	boot
symbolisch	symbolic
Tausch	exchange
theoretisch	theoretical
treu	loyal; faithful
Trikot	jersey; shirt
umfassen, umfassend	include; comprise; comprehensive
umstellen	switch; convert
unerwartet	unexpected
ungewiss	uncertain
unterliegen	lose; subject
unterscheiden	differ; distinguish
verächtlich	contemptuous
verdächtigen	suspect
Verdienste	merits
verfehlen	miss
verfügt	has
vergrößern	enlarge; increase
verhandelt	negotiated
verheerend	devastating
verknüpfen	link
verraten, Verrat, Verräter	betray; reveal; betrayal; traitor
verschärfen	tighten; intensify; worsen
verschlechtern	worsen; deteriorate
versorgen, Versorgung	supply; provide; care
verursacher	cause
vorantreiben	advance; push
vorausgehen	precede
vorherrschen	prevail
vorübergehend	temporary; temporarily
vorzeitig	early; premature
weiterhin	continue; still; further
weltberühmt	world-famous
Wohlstand	prosperity
Wurzel	root
zart	tender
Zelt	tent
zugleich	same time
zuletzt	most recently
zurzeit	currently
zuständigkeit	responsibility
zwangsläufig	inevitably
Zweig	branch
Zweitplatzierter	runner-up
Überprüfung	review; check; inspection
Abgabe, abgeben, abgegeben	levy; cast; submit; give
Abkehr	departure; turning away
Absage, absagen, abgesagt	cancel; cancellation; rejection
Abschied	farewell; goodbye
Ägide	aegis
Angehörige, Angehöriger	relative; relatives; family; member
Aufenthalt	stay; residence
Auflage	edition; condition
Auflösung, auflösen, aufgelöst	dissolution; dissolve; resolution; break up
Aufruhr	uproar; turmoil
Aufsehen	stir; sensation
Aufsicht	supervision; oversight; regulator
Auftritte	performances
Ausfall, ausfallen, ausgefallen	failure; cancel; outage; cancelled
Ausgang, ausgehen	exit; outcome; assume; go out
Ausgleich, ausgleichen	equalizer; balance; compensate; equalise
Auseinandersetzung, Auseinandersetzungen	dispute; clash; clashes; conflict; argument
Aufnahmen	recordings; footage
Bedrohungen	threats
Begegnung, begegnen	encounter; meeting; meet
Begnadigung, begnadigen	pardon
Beilegung, beilegen	settlement; resolve; settle
Bekenntnis, bekennen	commitment; confession; claim responsibility
Benutzer	user
Bereitstellung, bereitstellen	provide; provision
Berichterstattung	coverage; reporting
Besorgnis	concern
Betreuung, betreuen	care; look after; supervise
Bindung	bond; tie
Blockierung	blocking
Brandstiftung	arson
Ehrung	tribute; honor
Eingriff, eingreifen	intervention; intervene; interference
Einmischung, einmischen	interference; interfere; meddle
Einnahme	capture; income
Einstufung, einstufen	classification; classify; rating
Ermäßigung	discount
Eskorte	escort
Feierlichkeiten	celebrations; festivities
Festland	mainland
Freilassung, freilassen, freigelassen	release; released; freed
Fußgängerzone	pedestrian zone
Geständnis	confession
Gerücht, Gerüchte	rumor; rumour; rumors
Gutachten, Gutachter	report; expert opinion; expert
Häuser	houses
Inbetriebnahme	commissioning; operation
Kluft	gap; divide
Konfrontation	confrontation
Kundgebungen	rallies
Leitlinie	guideline
Machtkampf	power struggle
Maßstab, Maßstäbe	standard; scale; standards
Minderjährige, minderjährig	minor; minors; underage
Missstand, Missstände	grievance; abuse
Mitarbeit	cooperation; collaboration
Mittäter	accomplice
Nachspiel	aftermath
Notlandung	emergency landing
Obergrenze	ceiling; upper limit; cap
Pakt	pact
Pilger	pilgrim
Plünderung, plündern	looting; loot
Rechtfertigung, rechtfertigen	justification; justify
Rechnungshof	audit office
Räumungsklage	eviction
Regierungspartei	ruling party
Rückschlag	setback
Schaulustige	onlookers
Schirmherr	patron
Schlagzeile, Schlagzeilen	headline; headlines
Schleuser, Schlepper	smuggler; trafficker
Schwelle	threshold
Sprengung	blasting; demolition
Staatsbürger, Staatsangehörigkeit, Staatsbürgerschaft	citizen; national; citizenship; nationality
Stillstand	standstill; deadlock
Tarifstreit	pay dispute
Todesfall	death
Trauerfeier	funeral; memorial service
Übergriff, Übergriffe	assault; attack; abuse
Ultimatum	ultimatum
Umsiedlung	resettlement; relocation
Umweltschützer	environmentalist
Unabhängigkeitserklärung	declaration of independence
Unterkunft	accommodation; shelter
Verbündete, Verbündeter	ally; allies
Verfechter	advocate; champion
Vergewaltiger	rapist
Vermittler, vermitteln, Vermittlung	mediator; mediate; mediation; broker
Vermerk	note
Verurteilte	convict
Volkszählung	census
Völkermord	genocide
Völkerrecht	international law
Wiederaufbau	reconstruction; rebuilding
Willkür	arbitrariness
Zeitplan	schedule; timetable
Zensur	censorship
Zerfall	disintegration; collapse
Zusage, zusagen	commitment; promise; pledge
Zuspruch	encouragement; popularity
Zugeständnis, Zugeständnisse	concession; concessions
Zwischenbilanz	interim
Zweifelhaft	doubtful; dubious
