# German news words and what they are called in English: courts, crime, police.  Written by hand for synopse; see words.lex.
Abhören, abhören, abgehört, Abhörskandal	wiretap; eavesdrop; bug
ahnden, geahndet	punish; penalise
Amnestie	amnesty
Amoklauf, Amokläufer, Amokfahrt	shooting spree; rampage; gunman
Anstiftung, anstiften	incitement; incite
Anzeige, anzeigen, angezeigt, Strafanzeige	complaint; charge; report; advertisement
Asservat	evidence
Aufenthaltsort	whereabouts
ausbrechen, entkommen, entkam, entwischen	escape; get away
Auslieferungsantrag	extradition request
ausrauben, ausgeraubt, bestehlen, bestohlen	rob; steal
Bande, Banden, Bandenkriminalität	gang; gangs; gang crime
Beamtenbestechung	bribery
Begehen, begehen, beging, begangen	commit; committed
Beihilfe	aid; abetting; accessory
Belästigung, belästigen, belästigt	harassment; harass
Berufungsgericht, Berufungsverfahren	appeals court; appeal court; appeal
Beschuldigte, Beschuldigter	accused; suspect
Betrüger, betrügerisch	fraudster; fraudulent; swindler
Bewährung, Bewährungsstrafe	probation; suspended sentence
Beweisaufnahme	hearing of evidence
Beweismaterial, Beweismittel	evidence
Bundesanwaltschaft, Generalbundesanwalt	federal prosecutor
Bundesgerichtshof	federal court of justice
Bundesverfassungsgericht	federal constitutional court
Bürgerwehr	vigilante
Computerkriminalität, Cyberkriminalität	cybercrime
Datenschutz, Datenschützer, Datenschutzbeauftragter	data protection; privacy
Dealer, Drogendealer, Drogenhändler	dealer; drug dealer; trafficker
Drogenhandel, Rauschgift, Drogenschmuggel	drug trafficking; narcotics; drug trade
Drogenkartell, Kartell	cartel; drug cartel
Drogenkonsum, Drogensucht	drug use; addiction
Dunkelziffer	unreported cases
Ehrenmord	honour killing; honor killing
Eid, schwören, schwor, geschworen	oath; swear; swore
Einbruchdiebstahl	burglary
Einsatzkommando, Spezialeinheit, Sondereinheit	special unit; commando; SWAT
Einschüchterung, einschüchtern, eingeschüchtert	intimidation; intimidate
Einweisung	committal
Einzelhaft	solitary confinement
Einzeltäter	lone perpetrator; lone gunman
elektrisch, Elektrizität	electric; electricity
Enteignung, enteignen, enteignet	expropriation; expropriate
enthaupten, enthauptet, Enthauptung	behead; decapitate; beheading
Entlastung, entlasten	relief; exonerate; relieve
Erbschaft, erben, Erbe, Erben	inheritance; inherit; heir; legacy
ergriffen, ergreifen, ergriff, Ergreifung	seize; capture; apprehend; grasp
Erpressung, erpressen, Erpresser	blackmail; extortion; extort
Ersatzfreiheitsstrafe	imprisonment for default
erstechen, erstach, erstochen, Messerstich, Stich, stechen, stach, gestochen	stab; stabbing; sting
ertränken, ertrinken, ertrank, ertrunken	drown
erwürgen, erwürgt, erdrosseln, erdrosselt, würgen	strangle; choke
Fahndung, fahnden, Fahnder, Großfahndung	manhunt; search; investigator
Fahrerflucht, Unfallflucht	hit-and-run
Fahrlässigkeit, fahrlässig	negligence; negligent
Falschaussage, Meineid	perjury; false testimony
Falschgeld	counterfeit
Fälschung, fälschen, gefälscht, Fälscher	forgery; forge; fake; counterfeit
Fehlurteil, Justizirrtum	miscarriage of justice
Fessel, fesseln, gefesselt	shackle; tie up; handcuff
Fingerabdruck, Fingerabdrücke	fingerprint
Freigang, Freigänger	day release
Freiheitsberaubung	unlawful detention; false imprisonment
Geiselnehmer	hostage-taker; captor
Geldbuße	fine
Geldwäsche	money laundering
Generalamnestie	general amnesty
Gericht	court; tribunal
Gerichtsmedizin, Gerichtsmediziner, Rechtsmediziner	forensic; coroner; pathologist
Gerichtssaal	courtroom
Gerichtsurteil, Gerichtsbeschluss	court ruling; verdict; court order
Gerichtsverfahren, Gerichtsverhandlung	trial; court proceedings; hearing
Gerichtsvollzieher	bailiff
Geschworene, Geschworener, Geschworenen, Jury	jury; juror
Gesetzesverstoß, gesetzwidrig	breach of law; unlawful
Gewahrsam, Polizeigewahrsam	custody; police custody; detention
Gewalttäter, Gewaltverbrechen	violent offender; violent crime
Gewohnheitsverbrecher	habitual criminal
Gnade, Gnadengesuch	mercy; clemency; plea for clemency
Gummigeschoss, Gummigeschosse	rubber bullet
Haftanstalt, Justizvollzugsanstalt, Strafanstalt	prison; jail; detention centre
Haftbedingungen	prison conditions
Haftentlassung	release from prison
Haftung, haften, haftbar	liability; liable
Handschellen	handcuffs
Hausarrest	house arrest
Hausdurchsuchung, Hausdurchsuchungen	house search; raid
Hehler, Hehlerei	fence; receiving stolen goods
Hetze, hetzen, Volksverhetzung	incitement; agitation; hate speech
Hinterbliebene, Hinterbliebenen	bereaved; relatives
Hinterhalt	ambush
Hochverrat, Landesverrat	treason; high treason
Informant, Informantin, Informanten	informant; source
Instanz, Instanzen	instance; authority
Jugendgericht, Jugendstrafe	juvenile court; youth custody
Jurist, Juristin, juristisch	lawyer; jurist; legal
Justizbehörde	judicial authority; judiciary
Justizpalast	courthouse
Kaution	bail; bond
Kinderpornografie, Pornografie, pornografisch	child pornography; pornography
Kindesmissbrauch	child abuse
Kläger, Nebenkläger	plaintiff; joint plaintiff
Klageschrift, Anklageschrift	indictment
Kleinkriminalität, Kleinkriminelle	petty crime
Komplize, Komplizin, Komplizen	accomplice
Körperverletzung	assault; bodily harm
Kriegsverbrechen, Kriegsverbrecher	war crime; war criminal
Kriminalbeamte, Kriminalpolizei, Kripo	detective; criminal police
Kriminelle, Krimineller	criminal
Kronzeuge	key witness; state's evidence
Ladendiebstahl	shoplifting
Lebenslänglich, lebenslänglich	life sentence; life imprisonment
Linksextremismus, Linksextremist, linksextrem	left-wing extremism; left-wing extremist; far left
Lösegeld, Lösegeldforderung	ransom
Lynchmord, lynchen	lynching; lynch
Mafia, Mafioso, Camorra	mafia; mob
Mandant, Mandantin	client
Menschenhandel, Menschenhändler	human trafficking; trafficker
Menschenrechtler, Menschenrechtsaktivist, Menschenrechtsgruppe	human rights activist; rights group
Menschenrechtsverletzung, Menschenrechtsverletzungen	human rights violation; human rights abuse
Messer, Messerangriff, Messerattacke	knife; knife attack; stabbing
Misshandlung, misshandeln, misshandelt	mistreatment; abuse; maltreat
Mordanklage, Mordprozess	murder charge; murder trial
Mordanschlag	assassination attempt
Mordkommission	homicide squad
Mordverdacht, Mordfall, Mordserie	suspicion of murder; murder case
Motiv, Tatmotiv, Beweggrund, Beweggründe	motive; reason
Nötigung, nötigen	coercion
Notwehr	self-defence; self-defense
Obduktion, Autopsie, obduzieren	autopsy; post-mortem
Ordnungswidrigkeit	offence; infraction
Paragraf, Paragraph	paragraph; section; article
Pfefferspray	pepper spray
Plädoyer, plädieren	plea; plead; closing argument
Plagiat	plagiarism
Polizeiaufgebot	police presence
Polizeichef, Polizeichefin, Polizeipräsident	police chief
Polizeieinsatz	police operation
Polizeigewalt	police brutality; police violence
Polizeihund, Spürhund	sniffer dog; police dog
Polizeirevier, Polizeiwache, Polizeistation	police station
Polizeischutz	police protection
Polizeistaat	police state
Polizeistreife, Streifenwagen, Streife	patrol; patrol car; police car
Präzedenzfall	precedent
Prozessauftakt, Prozessbeginn	start of the trial
Prügel, prügeln, verprügeln, verprügelt	beating; beat up; brawl
Prügelei, Schlägerei, Rauferei	brawl; fight
Rädelsführer	ringleader
Randalierer, randalieren, Randale, Krawall, Krawalle	rioter; riot; rampage; riots
Raubmord	robbery and murder
Raubüberfall, Banküberfall	robbery; bank robbery
Rauschgiftfahnder	drug squad
rechtmäßig	lawful; legitimate
Rechtsanspruch	legal right; entitlement
Rechtsbruch	breach of law
Rechtsextremismus	right-wing extremism; far right
Rechtshilfe, Rechtsbeistand	legal assistance; legal counsel
rechtskräftig	legally binding; final
Rechtslage	legal situation
Rechtsprechung	jurisdiction; case law
Rechtsstreit, Gerichtsstreit	lawsuit; legal dispute; litigation
Rechtsweg	legal action; courts
Revision	appeal; revision
Richterspruch	ruling
Rückfall, rückfällig	relapse; reoffend
Sabotage, sabotieren, Saboteur	sabotage
Sachbeschädigung	damage to property; vandalism
Schadensersatz, Schadenersatz	damages; compensation
Scharfschütze	sniper
Schiedsgericht, Schlichtung, Schlichter, schlichten	arbitration; mediator; mediation
Schlagstock, Schlagstöcke	baton; truncheon
Schmiergeld, Schmiergelder	bribe; kickback
Schmuggelware	contraband
Schuldeingeständnis	admission of guilt
Schuldspruch	conviction; guilty verdict
Schutzgeld	protection money
Schutzweste	bulletproof vest
Schweigepflicht	confidentiality
Selbstjustiz	vigilante justice
Selbstmord, Suizid, Selbsttötung, Freitod	suicide
Serienmörder, Serientäter	serial killer
Sicherheitslücke	vulnerability; security gap
Sicherungsverwahrung	preventive detention
Sittenpolizei, Sittlichkeit	morality police
Sonderermittler	special prosecutor; special counsel
Sondergericht, Tribunal	tribunal; special court
Spurensicherung	forensics
Stalking, Stalker	stalking; stalker
Stasi	Stasi
Steckbrief, steckbrieflich	wanted poster
Steuerbetrug, Steuerhinterziehung, Steuerflucht, hinterziehen	tax evasion; tax fraud
Steuerfahndung	tax investigators
Strafbefehl	penalty order
Straffällig, Straftäter, Sexualstraftäter	offender; convict; sex offender
Straffreiheit, Straflosigkeit, Immunität	impunity; immunity
Strafgericht, Strafgerichtshof, Strafkammer	criminal court
Strafgesetzbuch, Strafrecht, strafrechtlich	criminal code; criminal law; penal code
Strafmaß	sentence
Strafprozess, Strafverfahren	criminal trial; criminal proceedings
Strafverfolgung, Strafverfolger	prosecution; prosecutor
Streitschlichtung	dispute settlement
Strohmann	straw man; front man
Taschendieb	pickpocket
Tathergang	course of events
Tatverdacht, tatverdächtig, Tatverdächtige, Tatverdächtiger	suspicion; suspect
Tatwaffe	murder weapon; weapon
Telefonüberwachung	wiretapping
Todesdrohung, Morddrohung	death threat
Todesurteil	death sentence
Todeszelle, Todestrakt	death row
Totschlag	manslaughter
Tränengas	tear gas
Trunkenheit	drunkenness; drink-driving
Überwachungskamera	surveillance camera; CCTV
unrechtmäßig, rechtswidrig, widerrechtlich	unlawful; illegal
Unterlassung, unterlassen	omission; refrain; injunction
Unterschlagung, Veruntreuung, veruntreuen, unterschlagen	embezzlement; embezzle
Untersuchungshaft, Untersuchungsgefängnis	pre-trial detention; custody; remand
Untersuchungsrichter	investigating judge; magistrate
Untreue, untreu	breach of trust; infidelity; unfaithful
Unzurechnungsfähigkeit, zurechnungsfähig	insanity
Urheberrecht, Urheber	copyright; author; originator
Urteilsbegründung	reasons for the verdict
Urteilsverkündung	verdict; announcement of the verdict
Vandalismus	vandalism
Verbrechensbekämpfung	fight against crime
Verbrechersyndikat, Syndikat	syndicate
verbüßen, absitzen	serve; serve a sentence
Verdachtsmoment	suspicion
Vereitelung, vereiteln, vereitelt	foil; thwart
Verfassungsbeschwerde, Verfassungsklage	constitutional complaint
Verfolgungsjagd	chase; pursuit
Vergehen	offence; offense
vergiften, vergiftet, Vergiftung, Gift, giftig	poison; poisoning; toxic
Vergleichszahlung	settlement
Verhör, verhören, verhört, Vernehmung, vernehmen, vernommen	interrogation; interrogate; question
Verjährung, verjähren, verjährt	statute of limitations
Verkehrskontrolle	traffic check
Verleumdung, verleumden	defamation; slander; libel
Vernichtung, vernichten, vernichtet	destruction; annihilation; destroy
verschleppen, verschleppt, Verschleppung	abduct; kidnap; abduction
Verschwörung, verschwören, Verschwörer	conspiracy; conspire; conspirator
Versteck, Verstecke	hideout; hiding place
Verstümmelung, verstümmeln, verstümmelt	mutilation; mutilate
Verwahrung, verwahren	custody; keep
Verwarnung, verwarnen	warning; caution; yellow card
Vollstreckung, vollstrecken	enforcement; execution; carry out
Vollzug, vollziehen, vollzogen	enforcement; execution; carry out
vorbestraft, Vorstrafe	criminal record; previously convicted
Vorladung, vorladen	summons; subpoena
Vormund, Vormundschaft, Sorgerecht	guardian; custody
vorsätzlich, Vorsatz	intentional; deliberate; intent
Waffenbesitz	possession of weapons
Waffengesetz, Waffenrecht	gun law; gun control
Waffenhandel, Waffenhändler	arms trade; arms dealer
Wasserwerfer	water cannon
widerrufen, Widerruf	revoke; retract
Widerspruch, widersprechen, widersprach, widersprüchlich	contradiction; contradict; objection; disagree
Wiederaufnahmeverfahren	retrial
Wilderer, Wilderei, wildern	poacher; poaching
Zelle, Zellen	cell
Zeugenaussage	testimony; witness statement
Zeugenschutz	witness protection
Zeugenstand	witness stand
Zivilklage, Sammelklage	lawsuit; civil suit; class action
Zivilprozess	civil case
Zuchthaus	penitentiary
Zuhälter, Zuhälterei	pimp
Zurechnung, zurechnen	attribute; attribution
Zwangsarbeit, Zwangsarbeiter	forced labour; forced labor
Zwangsehe, Zwangsheirat	forced marriage
Zwangsräumung	eviction
