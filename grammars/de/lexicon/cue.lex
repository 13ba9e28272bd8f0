#: form	kind	polarity	frame	shape	mood	particle
# Verbs that state a position: principal parts, what they say of it, and what they govern.
#   kind, polarity  as the guidelines name them; `neutral` where the verb alone takes no side
#   frame  clause: a clause or quotation is reported; that: only a clause behind the verb; object: the direct
#          object is the target; as: object + "als" + predicate; call: object + bare predicate; for: "für" and
#          "gegen" decide the polarity; dative: the dative object is the target; reproach: dative person + what is
#          held against it; accuse: person + crime; urge: person + what is asked of it; infinitive: "zu" +
#          infinitive is the target; award: dative person is the target; prep: the target follows the preposition
#   shape, mood, particle  by the paradigm (paradigms.txt).  Rules see three lexicons of this file: `cue`, forms that are a
#          word or stand together; `separable`, the first of two parts, "lehnte ... ab", "warnte ... vor"; and
#          `two_part`, both parts, which is only looked up, lookup(cue+particle, two_part.kind).
# say: what is said
verb: sagen	statement	neutral	clause
verb: erklären	statement	neutral	clause
verb: mit|teilen	statement	neutral	clause
verb: betonen	statement	neutral	clause
verb: unterstreichen unterstreicht unterstrich unterstrichen	statement	neutral	clause
verb: hervor|heben hebt hob hervorgehoben	statement	neutral	clause
verb: heraus|stellen	statement	neutral	clause
verb: berichten	statement	neutral	clause
verb: melden	statement	neutral	clause
verb: vermelden	statement	neutral	clause
verb: schreiben schreibt schrieb geschrieben	statement	neutral	clause
verb: meinen	statement	neutral	clause
verb: äußern	statement	neutral	clause
verb: bemerken	statement	neutral	clause
verb: an|merken	statement	neutral	clause
verb: hinzu|fügen	statement	neutral	clause
verb: ergänzen	statement	neutral	clause
verb: erwähnen	statement	neutral	clause
verb: erläutern	statement	neutral	clause
verb: aus|führen	statement	neutral	clause
verb: dar|legen	statement	neutral	clause
verb: klar|stellen	statement	neutral	clause
verb: fest|stellen	statement	neutral	clause
verb: fest|halten hält hielt festgehalten	statement	neutral	clause
verb: bestätigen	statement	neutral	clause
verb: bekräftigen	statement	neutral	clause
verb: versichern	statement	neutral	clause
verb: beteuern	statement	neutral	clause
verb: beschwören beschwört beschwor beschworen	statement	neutral	clause
verb: schwören schwört schwor geschworen	commitment	support	clause|infinitive
verb: verkünden	statement	neutral	clause
verb: verkündigen	statement	neutral	clause
verb: bekannt|geben gibt gab bekanntgegeben	statement	neutral	clause|object
verb: bekannt|machen	statement	neutral	clause
verb: informieren	statement	neutral	that
verb: an|geben gibt gab angegeben	statement	neutral	clause|object
verb: erzählen	statement	neutral	clause
verb: schildern	statement	neutral	clause
verb: beschreiben beschreibt beschrieb beschrieben	statement	neutral	clause
verb: antworten	statement	neutral	clause
verb: entgegnen	statement	neutral	clause
verb: erwidern	statement	neutral	clause
verb: kontern	statement	neutral	clause
verb: kommentieren	statement	neutral	clause
verb: urteilen	statement	neutral	clause
verb: formulieren	statement	neutral	clause
verb: präzisieren	statement	neutral	clause
verb: konstatieren	statement	neutral	clause
verb: resümieren	statement	neutral	clause
verb: bilanzieren	statement	neutral	clause
verb: zusammen|fassen	statement	neutral	clause
verb: zitieren	statement	neutral	that
verb: verlauten	statement	neutral	clause
verb: aus|richten	statement	neutral	clause
verb: aus|sagen	statement	neutral	clause
verb: hin|weisen weist wies hingewiesen	statement	neutral	that
verb: verweisen verweist verwies verwiesen	statement	neutral	that
verb: auf|zeigen	statement	neutral	clause
verb: zeigen	statement	neutral	that
verb: belegen	statement	neutral	that
verb: ergeben ergibt ergab ergeben	statement	neutral	that
verb: offenbaren participle=offenbart	statement	neutral	that
verb: enthüllen	statement	neutral	clause
verb: verraten verrät verriet verraten	statement	neutral	clause
verb: signalisieren	statement	neutral	clause
verb: an|deuten	statement	neutral	clause
verb: unterrichten	statement	neutral	that
verb: publizieren	statement	neutral	clause
verb: veröffentlichen	statement	neutral	clause
verb: twittern	statement	neutral	clause
verb: posten	statement	neutral	clause
verb: rufen ruft rief gerufen	statement	neutral	clause
verb: aus|rufen ruft rief ausgerufen	statement	neutral	clause
verb: schreien schreit schrie geschrien	statement	neutral	clause
verb: flüstern	statement	neutral	clause
verb: murmeln	statement	neutral	clause
verb: spotten	statement	oppose	clause
verb: höhnen	statement	oppose	clause
verb: scherzen	statement	neutral	clause
verb: witzeln	statement	neutral	clause
verb: schwärmen	statement	support	clause
verb: jubeln	statement	support	clause
verb: klagen	statement	oppose	clause
verb: beklagen	judgement	oppose	clause|object
verb: jammern	statement	oppose	clause
verb: schimpfen	statement	oppose	clause
verb: wettern	statement	oppose	clause
verb: poltern	statement	oppose	clause
verb: lauten	statement	neutral	that
verb: heißen heißt hieß geheißen	statement	neutral	clause
verb: besagen	statement	neutral	that
verb: vor|rechnen	statement	neutral	clause
verb: prognostizieren	belief	neutral	clause|object
verb: vorher|sagen	belief	neutral	clause|object
verb: voraus|sagen	belief	neutral	clause|object
verb: verdeutlichen	statement	neutral	clause
verb: klar|machen	statement	neutral	clause
verb: begründen	statement	neutral	clause
verb: rechtfertigen	judgement	support	clause|object
verb: wiederholen	statement	neutral	clause
verb: nach|legen	statement	neutral	clause
verb: nach|schieben schiebt schob nachgeschoben	statement	neutral	clause
verb: ein|werfen wirft warf eingeworfen	statement	neutral	clause
verb: ein|wenden wendet wandte eingewandt	statement	oppose	clause
verb: vor|tragen trägt trug vorgetragen	statement	neutral	clause
verb: vor|bringen bringt brachte vorgebracht	statement	neutral	clause
verb: ermitteln	statement	neutral	that
verb: sprechen spricht sprach gesprochen	statement	neutral	that
verb: diktieren	statement	neutral	that
verb: zurück|geben gibt gab zurückgegeben	statement	neutral	clause
verb: überliefern	statement	neutral	clause
verb: protokollieren	statement	neutral	clause
verb: referieren	statement	neutral	clause
verb: dokumentieren	statement	neutral	that
verb: bescheinigen	judgement	neutral	clause
verb: attestieren	judgement	neutral	clause
# claim
verb: behaupten	claim	neutral	clause
verb: argumentieren	claim	neutral	clause
verb: beharren	claim	neutral	that
verb: insistieren	claim	neutral	clause
verb: suggerieren	claim	neutral	that
verb: unterstellen	accusation	oppose	clause|reproach
verb: nahe|legen	claim	neutral	that
verb: postulieren	claim	neutral	clause
verb: weis|machen	claim	neutral	clause
verb: vor|geben gibt gab vorgegeben	claim	neutral	that|infinitive
verb: mutmaßen	claim	neutral	clause
verb: spekulieren	claim	neutral	clause
verb: orakeln	claim	neutral	clause
verb: schlussfolgern	claim	neutral	clause
verb: folgern	claim	neutral	clause
verb: dafür|halten hält hielt dafürgehalten	claim	neutral	clause
# belief
verb: glauben	belief	neutral	clause
verb: denken denkt dachte gedacht	belief	neutral	that
verb: finden findet fand gefunden	belief	neutral	that
verb: hoffen	belief	support	clause|infinitive
verb: erhoffen	belief	support	object
verb: erwarten	belief	neutral	clause|object
verb: rechnen	belief	neutral	that
verb: befürchten	belief	oppose	clause|object
verb: fürchten	belief	oppose	that|object
verb: vermuten	belief	neutral	clause|object
verb: an|nehmen nimmt nahm angenommen	belief	neutral	clause
verb: aus|gehen geht ging ausgegangen	belief	neutral	clause
verb: schätzen	belief	neutral	that
verb: wissen weiß wusste gewusst	belief	neutral	that
verb: zweifeln	belief	oppose	that
verb: bezweifeln	belief	oppose	that|object
verb: an|zweifeln	belief	oppose	clause|object
verb: bedauern	judgement	oppose	clause|object
verb: bereuen	judgement	oppose	clause|object
verb: vertrauen	belief	support	that
verb: wünschen	demand	support	clause|object
verb: ersehnen	demand	support	object
verb: sehen sieht sah gesehen	belief	neutral	that
verb: empfinden empfindet empfand empfunden	belief	neutral	that
verb: spüren	belief	neutral	that
verb: erkennen erkennt erkannte erkannt	belief	neutral	that
verb: träumen	belief	neutral	that
verb: überlegen	belief	neutral	that
verb: ein|schätzen	belief	neutral	clause
verb: kalkulieren	belief	neutral	that
verb: beobachten	belief	neutral	that
# question
verb: fragen	question	neutral	clause
verb: nach|fragen	question	neutral	clause
verb: an|fragen	question	neutral	clause
verb: rätseln	question	neutral	clause
verb: hinterfragen	question	oppose	clause|object
# concession
verb: ein|räumen	concession	neutral	clause
verb: zu|geben gibt gab zugegeben	concession	neutral	clause
verb: gestehen gesteht gestand gestanden	concession	neutral	clause
verb: ein|gestehen gesteht gestand eingestanden	concession	neutral	clause
verb: zu|gestehen gesteht gestand zugestanden	concession	neutral	clause
verb: bekennen bekennt bekannte bekannt	concession	neutral	clause
# denial
verb: bestreiten bestreitet bestritt bestritten	denial	oppose	clause|object
verb: dementieren	denial	oppose	clause|object
verb: leugnen	denial	oppose	clause|object
verb: ab|streiten streitet stritt abgestritten	denial	oppose	clause|object
verb: verneinen	denial	oppose	clause|object
verb: negieren	denial	oppose	clause|object
verb: widerlegen	denial	oppose	that|object
verb: zurück|weisen weist wies zurückgewiesen	denial	oppose	object|as
verb: entkräften	denial	oppose	object
verb: widerrufen widerruft widerrief widerrufen	denial	oppose	object
# warning
verb: warnen	warning	oppose	clause
verb: drohen	warning	oppose	clause|infinitive|dative
verb: mahnen	warning	oppose	clause
verb: an|drohen	warning	oppose	clause|object
verb: bedrohen	warning	oppose	object
verb: alarmieren	warning	oppose	clause
# demand
verb: fordern	demand	support	clause|object
verb: verlangen	demand	support	clause|object
verb: ein|fordern	demand	support	clause|object
verb: zurück|fordern	demand	support	object
verb: heraus|fordern	action	oppose	object
verb: auf|fordern	demand	support	urge
verb: auf|rufen ruft rief aufgerufen	demand	support	urge
verb: bitten bittet bat gebeten	demand	support	urge
verb: ersuchen	demand	support	urge
verb: drängen	demand	support	urge
verb: ermahnen	demand	support	urge
verb: ermuntern	demand	support	urge
verb: ermutigen	demand	support	urge
verb: an|flehen	demand	support	urge
verb: beauftragen	demand	support	urge
verb: an|mahnen	demand	support	clause|object
verb: appellieren	demand	support	clause
verb: beantragen	demand	support	clause|object
verb: empfehlen empfiehlt empfahl empfohlen	demand	support	clause|object|infinitive
verb: vor|schlagen schlägt schlug vorgeschlagen	demand	support	clause|object|infinitive
verb: an|raten rät riet angeraten	demand	support	object
verb: raten rät riet geraten	demand	support	clause|infinitive
verb: ab|raten rät riet abgeraten	demand	oppose	clause
verb: erbitten erbittet erbat erbeten	demand	support	object
verb: befürworten	judgement	support	clause|object
verb: an|regen	demand	support	clause|object
verb: beanspruchen	demand	support	object
verb: an|streben	demand	support	object
verb: erstreben	demand	support	object
verb: befehlen befiehlt befahl befohlen	demand	support	clause|object
verb: an|ordnen ordnt ordnte angeordnt	demand	support	clause|object
verb: bevorzugen	judgement	support	object
verb: favorisieren	judgement	support	object
# commitment
verb: an|kündigen	commitment	support	clause|object|infinitive
verb: versprechen verspricht versprach versprochen	commitment	support	clause|object|infinitive
verb: zu|sichern	commitment	support	clause|object
verb: zu|sagen	commitment	support	clause|object
verb: an|bieten bietet bot angeboten	commitment	support	object|infinitive
verb: garantieren	commitment	support	clause|object
verb: planen	commitment	support	infinitive
verb: beabsichtigen	commitment	support	infinitive|object
verb: erwägen erwägt erwog erwogen	commitment	support	infinitive|object
verb: vor|haben hat hatte vorgehabt	commitment	support	infinitive
verb: verpflichten	commitment	support	infinitive
verb: bereit|erklären	commitment	support	infinitive
verb: weigern	denial	oppose	infinitive
verb: aus|schließen schließt schloss ausgeschlossen	denial	oppose	clause|object
# judge: what is thought of something
verb: verurteilen	judgement	oppose	object|as
verb: kritisieren	judgement	oppose	clause|object|as
verb: bemängeln	judgement	oppose	clause|object
verb: rügen	judgement	oppose	clause|object
verb: tadeln	judgement	oppose	clause|object
verb: monieren	judgement	oppose	clause|object
verb: beanstanden	judgement	oppose	clause|object
verb: an|prangern	judgement	oppose	clause|object
verb: geißeln participle=gegeißelt	judgement	oppose	object
verb: verdammen	judgement	oppose	object
verb: ächten	judgement	oppose	object
verb: missbilligen	judgement	oppose	object
verb: verabscheuen	judgement	oppose	object
verb: ab|lehnen	judgement	oppose	object|infinitive|as
verb: verwerfen verwirft verwarf verworfen	judgement	oppose	object
verb: verschmähen	judgement	oppose	object
verb: aus|schlagen schlägt schlug ausgeschlagen	judgement	oppose	object
verb: an|fechten ficht focht angefochten	judgement	oppose	object
verb: hassen	judgement	oppose	object
verb: verachten	judgement	oppose	object
verb: verspotten	judgement	oppose	object
verb: verhöhnen	judgement	oppose	object
verb: verunglimpfen	judgement	oppose	object
verb: beleidigen	judgement	oppose	object
verb: diffamieren	judgement	oppose	object|as
verb: beschimpfen	judgement	oppose	object|as
verb: attackieren	judgement	oppose	object|as
verb: an|greifen greift griff angegriffen	judgement	oppose	object
verb: bekritteln	judgement	oppose	object
verb: belächeln	judgement	oppose	object
verb: ab|kanzeln	judgement	oppose	object
verb: begrüßen	judgement	support	clause|object|as
verb: loben	judgement	support	clause|object|as
verb: würdigen	judgement	support	clause|object|as
verb: preisen preist pries gepriesen	judgement	support	object|as
verb: rühmen	judgement	support	object
verb: bewundern	judgement	support	object
verb: unterstützen	judgement	support	object
verb: billigen	judgement	support	object
verb: gut|heißen heißt hieß gutgeheißen	judgement	support	object
verb: bejahen	judgement	support	clause|object
verb: verteidigen	judgement	support	object|as
verb: goutieren	judgement	support	object
verb: respektieren	judgement	support	object
verb: ehren	judgement	support	object
verb: schützen	judgement	support	object
verb: lieben	judgement	support	object
verb: verehren	judgement	support	object
verb: tolerieren	judgement	support	object
verb: dulden	judgement	support	object
verb: mit|tragen trägt trug mitgetragen	judgement	support	object
verb: honorieren	judgement	support	object
# as: X als Y
verb: bezeichnen	judgement	neutral	as
verb: bewerten	judgement	neutral	as
verb: werten	judgement	neutral	as
verb: an|sehen sieht sah angesehen	judgement	neutral	as
verb: betrachten	judgement	neutral	as
verb: charakterisieren	judgement	neutral	as
verb: beschreiben beschreibt beschrieb beschrieben	judgement	neutral	as
verb: ein|stufen	judgement	neutral	as
verb: ein|schätzen	judgement	neutral	as
verb: ab|tun tut tat abgetan	judgement	oppose	as
verb: brandmarken	judgement	oppose	as
verb: titulieren	judgement	neutral	as
verb: bezichtigen	accusation	oppose	accuse
verb: begreifen begreift begriff begriffen	judgement	neutral	as
verb: verstehen versteht verstand verstanden	judgement	neutral	as
verb: dar|stellen	judgement	neutral	as
verb: hin|stellen	judgement	neutral	as
verb: nennen nennt nannte genannt	judgement	neutral	call
verb: klassifizieren	judgement	neutral	as
verb: schildern	judgement	neutral	as
verb: interpretieren	judgement	neutral	as
verb: empfinden empfindet empfand empfunden	judgement	neutral	as
verb: an|erkennen erkennt erkannte anerkannt	recognition	support	as|object
# accuse
verb: vor|werfen wirft warf vorgeworfen	accusation	oppose	reproach
verb: vor|halten hält hielt vorgehalten	accusation	oppose	reproach
verb: an|lasten	accusation	oppose	reproach
verb: nach|sagen	accusation	oppose	reproach
verb: beschuldigen	accusation	oppose	accuse
verb: an|klagen	accusation	oppose	accuse|object
verb: verdächtigen	accusation	oppose	accuse
verb: überführen	accusation	oppose	accuse
verb: verklagen	action	oppose	object
# dative
verb: zu|stimmen	judgement	support	dative
verb: bei|pflichten	judgement	support	dative
verb: widersprechen widerspricht widersprach widersprochen	denial	oppose	dative|clause
verb: widersetzen	judgement	oppose	dative
verb: danken	judgement	support	dative
verb: gratulieren	judgement	support	dative
verb: applaudieren	judgement	support	dative
verb: misstrauen	judgement	oppose	dative
verb: vertrauen	judgement	support	dative
verb: helfen hilft half geholfen	action	support	dative
verb: bei|stehen steht stand beigestanden	action	support	dative
verb: entgegen|treten tritt trat entgegengetreten	denial	oppose	dative
verb: bei|treten tritt trat beigetreten	action	support	dative
verb: trotzen	action	oppose	dative
verb: an|schließen schließt schloss angeschlossen	judgement	support	dative
# recognition
verb: akzeptieren	recognition	support	clause|object
verb: hin|nehmen nimmt nahm hingenommen	recognition	support	clause|object
verb: ratifizieren	recognition	support	object
verb: legitimieren	recognition	support	object
verb: ab|erkennen erkennt erkannte aberkannt	recognition	oppose	object
# vote
verb: stimmen	vote	support	for
verb: votieren	vote	support	for
verb: ab|stimmen	vote	support	for
verb: plädieren	judgement	support	for
verb: aus|sprechen spricht sprach ausgesprochen	judgement	support	for
verb: entscheiden entscheidet entschied entschieden	vote	support	for|infinitive|clause
verb: ein|treten tritt trat eingetreten	judgement	support	for
verb: ein|setzen	action	support	for
verb: kämpfen	action	support	for
verb: demonstrieren	action	support	for
verb: protestieren	action	oppose	for
verb: werben wirbt warb geworben	judgement	support	for
verb: engagieren	action	support	for
verb: wehren	judgement	oppose	for
verb: wenden wendet wandte gewandt	judgement	oppose	for
verb: sträuben	judgement	oppose	for
verb: stemmen	judgement	oppose	for
verb: vor|gehen geht ging vorgegangen	action	oppose	for
verb: klagen	action	oppose	for
verb: ermitteln	action	oppose	for
verb: rebellieren	action	oppose	for
verb: auf|begehren	action	oppose	for
verb: streiken	action	support	for
verb: verstoßen verstößt verstieß verstoßen	action	oppose	for
verb: polemisieren	judgement	oppose	for
verb: opponieren	judgement	oppose	for
verb: wählen	vote	support	object
verb: wieder|wählen	vote	support	object
verb: ab|wählen	vote	oppose	object
verb: beschließen beschließt beschloss beschlossen	vote	support	clause|object|infinitive
verb: verabschieden	vote	support	object
verb: genehmigen	vote	support	object
verb: bewilligen	vote	support	object
verb: vereinbaren	vote	support	clause|object|infinitive
verb: verständigen	vote	support	infinitive
verb: einigen	vote	support	infinitive|that
verb: nominieren	vote	support	object
verb: ernennen ernennt ernannte ernannt	vote	support	object
# act: acts that take a side
verb: boykottieren	action	oppose	object
verb: sanktionieren	action	oppose	object
verb: verhindern	action	oppose	object
verb: blockieren	action	oppose	object
verb: stoppen	action	oppose	object
verb: verbieten verbietet verbot verboten	action	oppose	object
verb: untersagen	action	oppose	object
verb: verweigern	action	oppose	object
verb: verhaften	action	oppose	object
verb: fest|nehmen nimmt nahm festgenommen	action	oppose	object
verb: inhaftieren	action	oppose	object
verb: ein|sperren	action	oppose	object
verb: ab|schieben schiebt schob abgeschoben	action	oppose	object
verb: entlassen entlässt entließ entlassen	action	oppose	object
verb: feuern	action	oppose	object
verb: suspendieren	action	oppose	object
verb: bestrafen	action	oppose	object
verb: strafen	action	oppose	object
verb: hin|richten	action	oppose	object
verb: töten	action	oppose	object
verb: ermorden	action	oppose	object
verb: erschießen erschießt erschoss erschossen	action	oppose	object
verb: bombardieren	action	oppose	object
verb: beschießen beschießt beschoss beschossen	action	oppose	object
verb: überfallen überfällt überfiel überfallen	action	oppose	object
verb: besetzen	action	oppose	object
verb: zerstören	action	oppose	object
verb: bekämpfen	action	oppose	object
verb: unterdrücken	action	oppose	object
verb: nieder|schlagen schlägt schlug niedergeschlagen	action	oppose	object
verb: auf|lösen	action	oppose	object
verb: entführen	action	oppose	object
verb: foltern	action	oppose	object
verb: behindern	action	oppose	object
verb: torpedieren	action	oppose	object
verb: sabotieren	action	oppose	object
verb: ab|brechen bricht brach abgebrochen	action	oppose	object
verb: zensieren	action	oppose	object
verb: beschlagnahmen	action	oppose	object
verb: durchsuchen	action	oppose	object
verb: belagern	action	oppose	object
verb: isolieren	action	oppose	object
verb: ab|weisen weist wies abgewiesen	action	oppose	object
verb: auf|heben hebt hob aufgehoben	action	oppose	object
verb: annullieren	action	oppose	object
verb: ignorieren	action	oppose	object
verb: meiden meidet mied gemieden	action	oppose	object
verb: fördern	action	support	object
verb: verleihen verleiht verlieh verliehen	action	support	award
verb: aus|zeichnen	action	support	object
verb: finanzieren	action	support	object
verb: retten	action	support	object
verb: befreien	action	support	object
verb: frei|lassen lässt ließ freigelassen	action	support	object
verb: begnadigen	action	support	object
verb: frei|sprechen spricht sprach freigesprochen	action	support	object
verb: rehabilitieren	action	support	object
verb: erlauben	action	support	object
verb: gestatten	action	support	object
verb: zu|lassen lässt ließ zugelassen	action	support	object
verb: gewähren	action	support	object
verb: stärken	action	support	object
verb: beschützen	action	support	object
verb: bewaffnen	action	support	object
verb: entschädigen	action	support	object
verb: unterzeichnen	action	support	object
verb: unterschreiben unterschreibt unterschrieb unterschrieben	action	support	object
verb: belohnen	action	support	object
# prepositions: the target follows a fixed preposition
verb: warnen + vor	warning	oppose	prep
verb: hoffen + auf|,s	belief	support	prep
verb: streben + nach	demand	support	prep
verb: drängen + auf|,s	demand	support	prep
verb: pochen + auf|,s	demand	support	prep
verb: bestehen besteht bestand bestanden + auf|,s	demand	support	prep
verb: beharren + auf|,s	demand	support	prep
verb: dringen dringt drang gedrungen + auf|,s	demand	support	prep
verb: rechnen + mit	belief	neutral	prep
verb: drohen + mit	warning	oppose	prep
verb: verzichten + auf|,s	action	oppose	prep
verb: bitten bittet bat gebeten + um	demand	support	prep
verb: werben wirbt warb geworben + um	demand	support	prep
verb: kämpfen + um	demand	support	prep
verb: fürchten + um	belief	oppose	prep
verb: zweifeln + a|n,m,ns	belief	oppose	prep
verb: glauben + a|n,m,ns	belief	support	prep
verb: mahnen + zu|,m,r	demand	support	prep
verb: distanzieren + vo|n,m	judgement	oppose	prep
verb: verweisen verweist verwies verwiesen + auf|,s	statement	neutral	prep
verb: klagen + über	judgement	oppose	prep
verb: freuen + auf|,s	judgement	support	prep
verb: freuen + über	judgement	support	prep
verb: empören + über	judgement	oppose	prep
verb: beschweren + über	judgement	oppose	prep
verb: bekennen bekennt bekannte bekannt + zu|,m,r	judgement	support	prep
verb: entschuldigen + für|,s	concession	neutral	prep
verb: sorgen + um	belief	oppose	prep
verb: stehen steht stand gestanden + hinter	judgement	support	prep
verb: stellen + hinter	judgement	support	prep
verb: verständigen + auf|,s	vote	support	prep
verb: einigen + auf|,s	vote	support	prep
verb: sprechen spricht sprach gesprochen + vo|n,m	statement	neutral	prep
verb: reden + vo|n,m	statement	neutral	prep
verb: berichten + vo|n,m	statement	neutral	prep
verb: berichten + über	statement	neutral	prep
verb: informieren + über	statement	neutral	prep
verb: diskutieren + über	statement	neutral	prep
verb: bekunden	statement	neutral	clause
verb: fort|fahren fährt fuhr fortgefahren	statement	neutral	clause
verb: fest|legen	vote	support	that
verb: vereidigen	action	support	object
verb: skandieren	statement	neutral	clause
verb: aus|drücken	statement	neutral	clause
verb: heraus|streichen streicht strich herausgestrichen	statement	neutral	clause
# idioms of two words
bereit erklärt	commitment	support	infinitive	pp
klar gemacht	statement	neutral	clause	pp
deutlich gemacht	statement	neutral	clause	pp
verlauten lassen	statement	neutral	clause	pp
wissen lassen	statement	neutral	clause	pp
davon ausgegangen	belief	neutral	that	pp
verb: deutlich|machen	statement	neutral	clause
verb: lassen lässt ließ lassen + verlauten	statement	neutral	clause
verb: lassen lässt ließ lassen + verbreiten	statement	neutral	clause
verb: lassen lässt ließ lassen + mitteilen	statement	neutral	clause
verb: lassen lässt ließ lassen + wissen	statement	neutral	clause
bekannt gegeben	statement	neutral	clause|object	pp
bekannt gemacht	statement	neutral	clause|object	pp
bekannt gab|,en	statement	neutral	clause	end
bekannt gibt	statement	neutral	clause	end
bekannt geben	statement	neutral	clause	end
bekannt machte|,n	statement	neutral	clause	end
zum Ausdruck gebracht	statement	neutral	clause	pp
in Aussicht gestellt	commitment	support	object|clause	pp
zu Protokoll gegeben	statement	neutral	clause	pp
verb: errechnen	statement	neutral	clause
verb: aus|rechnen	statement	neutral	that
verb: erinnern	statement	neutral	that
verb: heraus|finden findet fand herausgefunden	statement	neutral	that
verb: nach|weisen weist wies nachgewiesen	statement	neutral	that
verb: entgegen|setzen	statement	neutral	that
verb: entgegen|halten hält hielt entgegengehalten	statement	neutral	clause
verb: berufen beruft berief berufen	statement	neutral	that
verb: beschweren	judgement	oppose	clause
verb: ärgern	judgement	oppose	that
verb: freuen	judgement	support	that
verb: verlautbaren	statement	neutral	clause
verb: prophezeien	belief	neutral	clause
verb: seufzen	statement	neutral	clause
verb: stöhnen	statement	oppose	clause
verb: raunen	statement	neutral	clause
verb: fluchen	statement	oppose	clause
verb: lästern	statement	oppose	clause
verb: frotzeln	statement	neutral	clause
verb: triumphieren	statement	support	clause
verb: nörgeln	statement	oppose	clause
verb: unken	belief	oppose	clause
verb: grübeln	question	neutral	that
verb: nach|haken	question	neutral	clause
verb: zurück|blicken	statement	neutral	clause
verb: philosophieren	statement	neutral	clause
verb: sinnieren	belief	neutral	clause
verb: dozieren	statement	neutral	clause
