#: form	kind	polarity	frame	shape	mood	particle
# Verbs that state a position: principal parts, what they say of it, and what they govern.
#   kind, polarity  as the guidelines name them; `neutral` where the verb alone takes no side
#   frame  clause: a clause or quotation is reported; that: only a clause behind the verb; object: the direct
#          object is the target; as: object + "als" + predicate; call: object + bare predicate; for: "für" and
#          "gegen" decide the polarity; dative: the dative object is the target; reproach: dative person + what is
#          held against it; accuse: person + crime; urge: person + what is asked of it; infinitive: "zu" +
#          infinitive is the target; award, deprive: dative person is the target; prep: the target follows the preposition;
#          near: right behind the verb; phrase, dphrase: an idiom, with an object or a dative object; sich: object for oneself
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
verb: meinen	belief	neutral	clause
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
verb: erhoffen	belief	support	object|that
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
verb: ein|räumen	concession	neutral	clause|object
verb: zu|geben gibt gab zugegeben	concession	neutral	clause|object
verb: gestehen gesteht gestand gestanden	concession	neutral	clause|object
verb: ein|gestehen gesteht gestand eingestanden	concession	neutral	clause|object
verb: zu|gestehen gesteht gestand zugestanden	concession	neutral	clause
verb: an|erkennen erkennt erkannte anerkannt	concession	neutral	that
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
verb: an|ordnen	demand	support	clause|object
verb: bevorzugen	judgement	support	object
verb: favorisieren	judgement	support	object
# commitment
verb: an|kündigen	commitment	support	clause|object|infinitive
verb: versprechen verspricht versprach versprochen	commitment	support	clause|object|infinitive
verb: zu|sichern	commitment	support	clause|object
verb: zu|sagen	commitment	support	clause|object
verb: an|bieten bietet bot angeboten	commitment	support	object|infinitive
verb: garantieren	commitment	support	clause|object
verb: beabsichtigen	commitment	support	infinitive|object
verb: erwägen erwägt erwog erwogen	commitment	support	infinitive|object
verb: vor|haben hat hatte vorgehabt	commitment	support	infinitive
verb: verpflichten	commitment	support	infinitive
verb: bereit|erklären	commitment	support	infinitive
verb: weigern	judgement	oppose	infinitive
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
verb: respektieren	recognition	support	object
verb: ehren	judgement	support	object
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
verb: trauen	judgement	support	dative
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
verb: zu|lassen lässt ließ zugelassen	action	support	object
verb: gewähren	action	support	object
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
verb: glauben + a|n,m,ns	belief	support	near
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
verb: stehen steht stand gestanden + hinter	judgement	support	near
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
# objects: judgement, oppose
verb: an|feinden	judgement	oppose	object
verb: ab|werten	judgement	oppose	object
verb: aus|buhen	judgement	oppose	object
verb: aus|pfeifen pfeift pfiff ausgepfiffen	judgement	oppose	object
verb: aus|lachen	judgement	oppose	object
verb: verlachen	judgement	oppose	object
verb: schmähen	judgement	oppose	object
verb: schelten schilt schalt gescholten	judgement	oppose	object
verb: maßregeln	judgement	oppose	object
verb: zurecht|weisen weist wies zurechtgewiesen	judgement	oppose	object
verb: bespötteln	judgement	oppose	object
verb: bemäkeln	judgement	oppose	object
verb: beargwöhnen	judgement	oppose	object
verb: verfluchen	judgement	oppose	object
verb: verteufeln	judgement	oppose	object
verb: dämonisieren	judgement	oppose	object
verb: diskreditieren	judgement	oppose	object
verb: desavouieren	judgement	oppose	object
verb: denunzieren	judgement	oppose	object
verb: herab|setzen	judgement	oppose	object
verb: herab|würdigen	judgement	oppose	object
verb: verreißen verreißt verriss verrissen	judgement	oppose	object
verb: bloß|stellen	judgement	oppose	object
verb: brüskieren	judgement	oppose	object
verb: düpieren	judgement	oppose	object
verb: demütigen	judgement	oppose	object
verb: erniedrigen	judgement	oppose	object
verb: entwürdigen	judgement	oppose	object
verb: verleumden	judgement	oppose	object
verb: verketzern	judgement	oppose	object
verb: verübeln	judgement	oppose	object
verb: ab|strafen	judgement	oppose	object
verb: rüffeln	judgement	oppose	object
verb: missachten	judgement	oppose	object
verb: verharmlosen	judgement	oppose	object
verb: bagatellisieren	judgement	oppose	object
verb: beschönigen	judgement	oppose	object
verb: instrumentalisieren	judgement	oppose	object
verb: missbrauchen	judgement	oppose	object
verb: verwünschen	judgement	oppose	object
verb: missgönnen	judgement	oppose	object
verb: ab|schmettern	judgement	oppose	object
verb: ab|blocken	judgement	oppose	object
verb: ab|bügeln	judgement	oppose	object
verb: ab|watschen	judgement	oppose	object
verb: verpönen	judgement	oppose	object
verb: ab|urteilen	judgement	oppose	object
verb: stigmatisieren	judgement	oppose	object
verb: karikieren	judgement	oppose	object
verb: parodieren	judgement	oppose	object
verb: persiflieren	judgement	oppose	object
verb: entlarven	judgement	oppose	object
verb: demaskieren	judgement	oppose	object
verb: kritteln	judgement	oppose	object
verb: verniedlichen	judgement	oppose	object
verb: zerpflücken	judgement	oppose	object
verb: zerreden	judgement	oppose	object
verb: nieder|machen	judgement	oppose	object
verb: schlecht|machen	judgement	oppose	object
verb: schlecht|reden	judgement	oppose	object
verb: klein|reden	judgement	oppose	object
verb: vor|verurteilen	judgement	oppose	object
# objects: judgement, support
verb: bejubeln	judgement	support	object
verb: umjubeln	judgement	support	object
verb: beklatschen	judgement	support	object
verb: an|himmeln	judgement	support	object
verb: idealisieren	judgement	support	object
verb: glorifizieren	judgement	support	object
verb: verherrlichen	judgement	support	object
verb: verklären	judgement	support	object
verb: hofieren	judgement	support	object
verb: umwerben umwirbt umwarb umworben	judgement	support	object
verb: wert|schätzen	judgement	support	object
verb: achten	judgement	support	object
verb: präferieren	judgement	support	object
verb: ab|segnen	judgement	support	object
verb: ab|nicken	judgement	support	object
verb: durch|winken	judgement	support	object
verb: protegieren	judgement	support	object
verb: hoch|halten hält hielt hochgehalten	judgement	support	object
verb: hoch|loben	judgement	support	object
verb: lob|preisen preist pries lobgepriesen	judgement	support	object
verb: bestärken	judgement	support	object
verb: stützen	judgement	support	object
verb: bekräftigen	judgement	support	object
verb: vergöttern	judgement	support	object
verb: verinnerlichen	judgement	support	object
verb: propagieren	judgement	support	object
verb: bewerben bewirbt bewarb beworben	judgement	support	object
verb: an|preisen preist pries angepriesen	judgement	support	object
# objects: recognition, support
verb: zu|erkennen erkennt erkannte zuerkannt	recognition	support	object
verb: legalisieren	recognition	support	object
verb: entkriminalisieren	recognition	support	object
verb: kanonisieren	recognition	support	object
# objects: denial, oppose
verb: verleugnen	denial	oppose	object
verb: verhehlen	denial	oppose	object
verb: verschweigen verschweigt verschwieg verschwiegen	denial	oppose	object
verb: verheimlichen	denial	oppose	object
verb: vertuschen	denial	oppose	object
verb: verschleiern	denial	oppose	object
# objects: demand, support
verb: reklamieren	demand	support	object
verb: ein|klagen	demand	support	object
verb: erzwingen erzwingt erzwang erzwungen	demand	support	object
verb: herbei|sehnen	demand	support	object
verb: herbei|wünschen	demand	support	object
verb: ein|mahnen	demand	support	object
verb: nach|fordern	demand	support	object
verb: herbei|rufen ruft rief herbeigerufen	demand	support	object
verb: forcieren	demand	support	object
verb: voran|treiben treibt trieb vorangetrieben	demand	support	object
verb: erflehen	demand	support	object
verb: erbetteln	demand	support	object
verb: ein|berufen beruft berief einberufen	demand	support	object
# objects: commitment, support
verb: geloben	commitment	support	object
verb: verbürgen	commitment	support	object
verb: verheißen verheißt verhieß verheißen	commitment	support	object
verb: offerieren	commitment	support	object
verb: unterbreiten	commitment	support	object
verb: bereit|stellen	commitment	support	object
# infinitives: commitment, support
verb: geloben	commitment	support	infinitive
verb: zu|sagen	commitment	support	infinitive
verb: zu|sichern	commitment	support	infinitive
verb: garantieren	commitment	support	infinitive
verb: gedenken gedenkt gedachte gedacht	commitment	support	infinitive
verb: entschließen entschließt entschloss entschlossen	commitment	support	infinitive
verb: vor|nehmen nimmt nahm vorgenommen	commitment	support	infinitive
verb: erbieten erbietet erbot erboten	commitment	support	infinitive
verb: bereit|finden findet fand bereitgefunden	commitment	support	infinitive
verb: offerieren	commitment	support	infinitive
verb: überlegen	commitment	support	infinitive
verb: überein|kommen kommt kam übereingekommen	commitment	support	infinitive
verb: bemühen	commitment	support	infinitive
verb: trachten	commitment	support	infinitive
verb: ab|sprechen spricht sprach abgesprochen	commitment	support	infinitive
# infinitives: demand, support
verb: fordern	demand	support	infinitive
verb: verlangen	demand	support	infinitive
verb: an|regen	demand	support	infinitive
verb: beantragen	demand	support	infinitive
verb: an|streben	demand	support	infinitive
verb: befürworten	demand	support	infinitive
verb: an|mahnen	demand	support	infinitive
verb: gebieten gebietet gebot geboten	demand	support	infinitive
verb: wünschen	demand	support	infinitive
verb: erwarten	demand	support	infinitive
verb: insistieren	demand	support	infinitive
verb: an|ordnen	demand	support	infinitive
verb: verfügen	demand	support	infinitive
verb: befehlen befiehlt befahl befohlen	demand	support	infinitive
# infinitives: denial, oppose
verb: aus|schließen schließt schloss ausgeschlossen	denial	oppose	infinitive
verb: vermeiden vermeidet vermied vermieden	denial	oppose	infinitive
verb: unterlassen unterlässt unterließ unterlassen	denial	oppose	infinitive
verb: scheuen	denial	oppose	infinitive
verb: ab|streiten streitet stritt abgestritten	denial	oppose	infinitive
verb: bestreiten bestreitet bestritt bestritten	denial	oppose	infinitive
verb: leugnen	denial	oppose	infinitive
verb: dementieren	denial	oppose	infinitive
verb: sträuben	denial	oppose	infinitive
verb: zögern	denial	oppose	infinitive
# infinitives: warning, oppose
verb: an|drohen	warning	oppose	infinitive
# infinitives: belief, oppose
verb: befürchten	belief	oppose	infinitive
verb: fürchten	belief	oppose	infinitive
# infinitives: belief, support
verb: erhoffen	belief	support	infinitive
verb: glauben	belief	support	infinitive
verb: meinen	belief	support	infinitive
verb: erträumen	belief	support	infinitive
# objects: vote, support
verb: an|nehmen nimmt nahm angenommen	vote	support	object
verb: designieren	vote	support	object
verb: küren	vote	support	object
verb: krönen	vote	support	object
verb: novellieren	vote	support	object
verb: paraphieren	vote	support	object
verb: inthronisieren	vote	support	object
verb: autorisieren	vote	support	object
verb: lizenzieren	vote	support	object
verb: ermächtigen	vote	support	object
verb: bevollmächtigen	vote	support	object
verb: durch|setzen	vote	support	object
# objects: vote, oppose
verb: überstimmen	vote	oppose	object
verb: nieder|stimmen	vote	oppose	object
verb: ab|berufen beruft berief abberufen	vote	oppose	object
verb: ab|setzen	vote	oppose	object
verb: kippen	vote	oppose	object
# objects: action, support
verb: subventionieren	action	support	object
verb: bezuschussen	action	support	object
verb: sponsern	action	support	object
verb: alimentieren	action	support	object
verb: prämieren	action	support	object
verb: adeln	action	support	object
verb: dekorieren	action	support	object
verb: amnestieren	action	support	object
verb: frei|kaufen	action	support	object
verb: verschonen	action	support	object
verb: frei|geben gibt gab freigegeben	action	support	object
verb: proklamieren	action	support	object
verb: aus|rufen ruft rief ausgerufen	action	support	object
verb: beschenken	action	support	object
verb: ein|bürgern	action	support	object
verb: willkommen|heißen heißt hieß willkommengeheißen	action	support	object
verb: resozialisieren	action	support	object
verb: entschulden	action	support	object
verb: verbrüdern	action	support	object
# objects: action, oppose
verb: aus|weisen weist wies ausgewiesen	action	oppose	object
verb: aus|bürgern	action	oppose	object
verb: verbannen	action	oppose	object
verb: vertreiben vertreibt vertrieb vertrieben	action	oppose	object
verb: verjagen	action	oppose	object
verb: deportieren	action	oppose	object
verb: verschleppen	action	oppose	object
verb: drangsalieren	action	oppose	object
verb: schikanieren	action	oppose	object
verb: bedrängen	action	oppose	object
verb: erpressen	action	oppose	object
verb: nötigen	action	oppose	object
verb: ein|schüchtern	action	oppose	object
verb: terrorisieren	action	oppose	object
verb: tyrannisieren	action	oppose	object
verb: misshandeln	action	oppose	object
verb: quälen	action	oppose	object
verb: peinigen	action	oppose	object
verb: verprügeln	action	oppose	object
verb: ohrfeigen	action	oppose	object
verb: an|spucken	action	oppose	object
verb: bewerfen bewirft bewarf beworfen	action	oppose	object
verb: stürmen	action	oppose	object
verb: erstürmen	action	oppose	object
verb: erobern	action	oppose	object
verb: annektieren	action	oppose	object
verb: okkupieren	action	oppose	object
verb: umzingeln	action	oppose	object
verb: ein|kesseln	action	oppose	object
verb: ab|riegeln	action	oppose	object
verb: versenken	action	oppose	object
verb: ab|schießen schießt schoss abgeschossen	action	oppose	object
verb: vernichten	action	oppose	object
verb: aus|rotten	action	oppose	object
verb: massakrieren	action	oppose	object
verb: nieder|metzeln	action	oppose	object
verb: lynchen	action	oppose	object
verb: steinigen	action	oppose	object
verb: exekutieren	action	oppose	object
verb: liquidieren	action	oppose	object
verb: köpfen	action	oppose	object
verb: enthaupten	action	oppose	object
verb: erhängen	action	oppose	object
verb: vergiften	action	oppose	object
verb: bestehlen bestiehlt bestahl bestohlen	action	oppose	object
verb: berauben	action	oppose	object
verb: plündern	action	oppose	object
verb: brandschatzen	action	oppose	object
verb: schänden	action	oppose	object
verb: vergewaltigen	action	oppose	object
verb: kidnappen	action	oppose	object
verb: internieren	action	oppose	object
verb: arretieren	action	oppose	object
verb: ein|kerkern	action	oppose	object
verb: an|zeigen	action	oppose	object
verb: belangen	action	oppose	object
verb: verhören	action	oppose	object
verb: aus|spähen	action	oppose	object
verb: bespitzeln	action	oppose	object
verb: überwachen	action	oppose	object
verb: beschatten	action	oppose	object
verb: ab|hören	action	oppose	object
verb: entmachten	action	oppose	object
verb: stürzen	action	oppose	object
verb: kalt|stellen	action	oppose	object
verb: degradieren	action	oppose	object
verb: beurlauben	action	oppose	object
verb: disqualifizieren	action	oppose	object
verb: aus|laden lädt lud ausgeladen	action	oppose	object
verb: aus|beuten	action	oppose	object
verb: benachteiligen	action	oppose	object
verb: provozieren	action	oppose	object
verb: entwaffnen	action	oppose	object
verb: zerschlagen zerschlägt zerschlug zerschlagen	action	oppose	object
verb: nieder|werfen wirft warf niedergeworfen	action	oppose	object
verb: diskriminieren	action	oppose	object
verb: aus|grenzen	action	oppose	object
verb: übergehen übergeht überging übergangen	action	oppose	object
verb: umgehen umgeht umging umgangen	action	oppose	object
verb: hintertreiben hintertreibt hintertrieb hintertrieben	action	oppose	object
verb: vereiteln	action	oppose	object
verb: durchkreuzen	action	oppose	object
verb: aus|bremsen	action	oppose	object
verb: hinaus|zögern	action	oppose	object
verb: ab|würgen	action	oppose	object
verb: stornieren	action	oppose	object
verb: auf|kündigen	action	oppose	object
verb: zurück|ziehen zieht zog zurückgezogen	action	oppose	object
verb: zurück|nehmen nimmt nahm zurückgenommen	action	oppose	object
verb: ab|mahnen	action	oppose	object
verb: bestreiken	action	oppose	object
verb: unterbinden unterbindet unterband unterbunden	action	oppose	object
verb: vorenthalten vorenthält vorenthielt vorenthalten	action	oppose	object
verb: belästigen	action	oppose	object
verb: bestechen besticht bestach bestochen	action	oppose	object
verb: ab|schaffen	action	oppose	object
verb: exkommunizieren	action	oppose	object
verb: relegieren	action	oppose	object
verb: verweisen verweist verwies verwiesen	action	oppose	object
verb: aus|hungern	action	oppose	object
verb: demontieren	action	oppose	object
verb: entrechten	action	oppose	object
verb: enteignen	action	oppose	object
verb: entthronen	action	oppose	object
verb: entwurzeln	action	oppose	object
verb: erdolchen	action	oppose	object
verb: konfiszieren	action	oppose	object
verb: pfänden	action	oppose	object
verb: verunstalten	action	oppose	object
verb: nieder|reißen reißt riss niedergerissen	action	oppose	object
verb: mobben	action	oppose	object
verb: kapern	action	oppose	object
verb: besudeln	action	oppose	object
verb: disziplinieren	action	oppose	object
verb: ab|servieren	action	oppose	object
verb: hinaus|werfen wirft warf hinausgeworfen	action	oppose	object
verb: raus|werfen wirft warf rausgeworfen	action	oppose	object
verb: zurück|schlagen schlägt schlug zurückgeschlagen	action	oppose	object
verb: bekriegen	action	oppose	object
verb: befehden	action	oppose	object
verb: hintergehen hintergeht hinterging hintergangen	action	oppose	object
verb: verraten verrät verriet verraten	action	oppose	object
verb: prellen	action	oppose	object
verb: übervorteilen	action	oppose	object
verb: unterjochen	action	oppose	object
verb: knechten	action	oppose	object
verb: bestürmen	action	oppose	object
# datives: action, oppose
verb: kündigen	action	oppose	dative
verb: fern|bleiben bleibt blieb ferngeblieben	action	oppose	dative
verb: entsagen	action	oppose	dative
verb: widerstehen widersteht widerstand widerstanden	action	oppose	dative
verb: entgegen|wirken	action	oppose	dative
verb: entgegen|arbeiten	action	oppose	dative
verb: entgegen|stellen	action	oppose	dative
verb: entgegen|stemmen	action	oppose	dative
verb: nach|stellen	action	oppose	dative
verb: zu|setzen	action	oppose	dative
verb: auf|lauern	action	oppose	dative
# datives: judgement, oppose
verb: zürnen	judgement	oppose	dative
verb: grollen	judgement	oppose	dative
verb: fluchen	judgement	oppose	dative
verb: verweigern	judgement	oppose	dative
verb: versagen	judgement	oppose	dative
verb: widerstreben	judgement	oppose	dative
verb: nach|trauern	judgement	oppose	dative
# datives: judgement, support
verb: zu|jubeln	judgement	support	dative
verb: huldigen	judgement	support	dative
verb: kondolieren	judgement	support	dative
verb: sekundieren	judgement	support	dative
verb: nach|eifern	judgement	support	dative
verb: zu|neigen	judgement	support	dative
verb: an|hängen hängt hing angehangen	judgement	support	dative
verb: verzeihen verzeiht verzieh verziehen	judgement	support	dative
verb: vergeben vergibt vergab vergeben	judgement	support	dative
verb: glauben	judgement	support	dative
verb: zu|raten rät riet zugeraten	judgement	support	dative
verb: recht|geben gibt gab rechtgegeben	judgement	support	dative
verb: akklamieren	judgement	support	dative
verb: salutieren	judgement	support	dative
verb: nahe|stehen steht stand nahegestanden	judgement	support	dative
verb: beglückwünschen	judgement	support	dative
# datives: action, support
verb: bei|springen springt sprang beigesprungen	action	support	dative
verb: assistieren	action	support	dative
verb: gehorchen	action	support	dative
verb: entgegen|kommen kommt kam entgegengekommen	action	support	dative
verb: zu|arbeiten	action	support	dative
verb: nach|kommen kommt kam nachgekommen	action	support	dative
verb: aus|helfen hilft half ausgeholfen	action	support	dative
# datives: vote, support
verb: statt|geben gibt gab stattgegeben	vote	support	dative
# datives: denial, oppose
verb: entgegen|halten hält hielt entgegengehalten	denial	oppose	dative
verb: entgegen|setzen	denial	oppose	dative
# given to and taken from the dative object: action, oppose
verb: entziehen entzieht entzog entzogen	action	oppose	deprive
verb: verweigern	action	oppose	deprive
verb: verwehren	action	oppose	deprive
verb: vor|enthalten enthält enthielt vorenthalten	action	oppose	deprive
verb: versagen	action	oppose	deprive
verb: ab|erkennen erkennt erkannte aberkannt	action	oppose	deprive
verb: ab|sprechen spricht sprach abgesprochen	action	oppose	deprive
verb: kündigen	action	oppose	deprive
verb: rauben	action	oppose	deprive
verb: untersagen	action	oppose	deprive
verb: verbieten verbietet verbot verboten	action	oppose	deprive
verb: auf|erlegen	action	oppose	deprive
verb: auf|bürden	action	oppose	deprive
verb: auf|zwingen zwingt zwang aufgezwungen	action	oppose	deprive
verb: ab|pressen	action	oppose	deprive
verb: auf|nötigen	action	oppose	deprive
# given to and taken from the dative object: action, support
verb: verleihen verleiht verlieh verliehen	action	support	deprive
verb: zu|erkennen erkennt erkannte zuerkannt	action	support	deprive
verb: zu|sprechen spricht sprach zugesprochen	action	support	deprive
verb: gewähren	action	support	deprive
verb: zu|billigen	action	support	deprive
verb: überreichen	action	support	deprive
verb: spenden	action	support	deprive
verb: zu|gestehen gesteht gestand zugestanden	action	support	deprive
verb: erlassen erlässt erließ erlassen	action	support	deprive
verb: gestatten	action	support	deprive
verb: erlauben	action	support	deprive
verb: ermöglichen	action	support	deprive
verb: bewilligen	action	support	deprive
verb: ein|räumen	action	support	deprive
verb: stiften	action	support	deprive
# accused of: accusation, oppose
verb: zeihen zeiht zieh geziehen	accusation	oppose	accuse
verb: an|schuldigen	accusation	oppose	accuse
# objects: accusation, oppose
verb: an|schwärzen	accusation	oppose	object
verb: bezichtigen	accusation	oppose	object
verb: beschuldigen	accusation	oppose	object
verb: verdächtigen	accusation	oppose	object
verb: inkriminieren	accusation	oppose	object
# held against: accusation, oppose
verb: an|kreiden	accusation	oppose	reproach
verb: an|dichten	accusation	oppose	reproach
verb: vor|rechnen	accusation	oppose	reproach
verb: nach|weisen weist wies nachgewiesen	accusation	oppose	reproach
verb: ab|sprechen spricht sprach abgesprochen	accusation	oppose	reproach
verb: verübeln	accusation	oppose	reproach
verb: zu|schreiben schreibt schrieb zugeschrieben	accusation	oppose	reproach
# asked to do: demand, support
verb: an|halten hält hielt angehalten	demand	support	urge
verb: an|stiften	demand	support	urge
verb: auf|hetzen	demand	support	urge
verb: an|spornen	demand	support	urge
verb: an|treiben treibt trieb angetrieben	demand	support	urge
verb: animieren	demand	support	urge
verb: an|weisen weist wies angewiesen	demand	support	urge
verb: bedrängen	demand	support	urge
verb: bestürmen	demand	support	urge
verb: beknien	demand	support	urge
verb: beschwören beschwört beschwor beschworen	demand	support	urge
verb: ein|laden lädt lud eingeladen	demand	support	urge
verb: instruieren	demand	support	urge
verb: mobilisieren	demand	support	urge
verb: motivieren	demand	support	urge
verb: nötigen	demand	support	urge
verb: überreden	demand	support	urge
verb: verdonnern	demand	support	urge
verb: zwingen zwingt zwang gezwungen	demand	support	urge
verb: ermächtigen	demand	support	urge
verb: bevollmächtigen	demand	support	urge
verb: autorisieren	demand	support	urge
verb: gemahnen	demand	support	urge
verb: an|leiten	demand	support	urge
verb: an|fragen	demand	support	urge
verb: herbei|rufen ruft rief herbeigerufen	demand	support	urge
verb: verpflichten	demand	support	urge
verb: an|regen	demand	support	urge
verb: auf|stacheln	demand	support	urge
verb: an|feuern	demand	support	urge
# for and against: action, oppose
verb: mobil|machen	action	oppose	for
verb: mobilisieren	action	oppose	for
verb: agitieren	action	oppose	for
verb: hetzen	action	oppose	for
verb: wettern	action	oppose	for
verb: poltern	action	oppose	for
verb: meutern	action	oppose	for
verb: putschen	action	oppose	for
verb: revoltieren	action	oppose	for
verb: intrigieren	action	oppose	for
verb: konspirieren	action	oppose	for
verb: prozessieren	action	oppose	for
verb: auf|mucken	action	oppose	for
verb: an|rennen rennt rannte angerannt	action	oppose	for
verb: an|kämpfen	action	oppose	for
verb: verschwören verschwört verschwor verschworen	action	oppose	for
verb: verbünden	action	oppose	for
verb: streiten streitet stritt gestritten	action	oppose	for
verb: ein|schreiten schreitet schritt eingeschritten	action	oppose	for
verb: durch|greifen greift griff durchgegriffen	action	oppose	for
verb: marschieren	action	oppose	for
verb: randalieren	action	oppose	for
verb: verbrüdern	action	oppose	for
verb: aus|rücken	action	oppose	for
verb: auf|marschieren	action	oppose	for
verb: zu|schlagen schlägt schlug zugeschlagen	action	oppose	for
verb: zurück|schlagen schlägt schlug zurückgeschlagen	action	oppose	for
# for and against: judgement, oppose
verb: verwahren	judgement	oppose	for
verb: auf|lehnen	judgement	oppose	for
verb: stellen	judgement	oppose	for
verb: positionieren	judgement	oppose	for
verb: verwenden verwendet verwandte verwandt	judgement	oppose	for
verb: argumentieren	judgement	oppose	for
verb: eifern	judgement	oppose	for
verb: ereifern	judgement	oppose	for
verb: sperren	judgement	oppose	for
verb: immunisieren	judgement	oppose	for
verb: auf|bäumen	judgement	oppose	for
verb: auf|stehen steht stand aufgestanden	judgement	oppose	for
verb: an|schreiben schreibt schrieb angeschrieben	judgement	oppose	for
verb: an|reden	judgement	oppose	for
verb: an|predigen	judgement	oppose	for
verb: sticheln	judgement	oppose	for
verb: lästern	judgement	oppose	for
verb: giften	judgement	oppose	for
verb: ätzen	judgement	oppose	for
verb: keilen	judgement	oppose	for
verb: schießen schießt schoss geschossen	judgement	oppose	for
verb: bürgen	judgement	oppose	for
verb: ein|stehen steht stand eingestanden	judgement	oppose	for
verb: begeistern	judgement	oppose	for
verb: erwärmen	judgement	oppose	for
verb: optieren	judgement	oppose	for
verb: spenden	judgement	oppose	for
verb: stark|machen	judgement	oppose	for
# for and against: vote, support
verb: mit|stimmen	vote	support	for
verb: vor|sprechen spricht sprach vorgesprochen	vote	support	for
# taken as: judgement, neutral
verb: beurteilen	judgement	neutral	as
verb: qualifizieren	judgement	neutral	as
verb: deklarieren	judgement	neutral	as
verb: definieren	judgement	neutral	as
verb: deuten	judgement	neutral	as
verb: auf|fassen	judgement	neutral	as
verb: aus|legen	judgement	neutral	as
verb: verkaufen	judgement	neutral	as
verb: porträtieren	judgement	neutral	as
verb: skizzieren	judgement	neutral	as
verb: apostrophieren	judgement	neutral	as
verb: erachten	judgement	neutral	as
verb: identifizieren	judgement	neutral	as
verb: präsentieren	judgement	neutral	as
# taken as: judgement, oppose
verb: verunglimpfen	judgement	oppose	as
verb: verspotten	judgement	oppose	as
verb: verhöhnen	judgement	oppose	as
verb: schmähen	judgement	oppose	as
verb: geißeln participle=gegeißelt	judgement	oppose	as
verb: an|prangern	judgement	oppose	as
verb: verteufeln	judgement	oppose	as
verb: rügen	judgement	oppose	as
verb: bemängeln	judgement	oppose	as
verb: schelten schilt schalt gescholten	judgement	oppose	as
verb: verreißen verreißt verriss verrissen	judgement	oppose	as
verb: herab|würdigen	judgement	oppose	as
verb: diskreditieren	judgement	oppose	as
verb: denunzieren	judgement	oppose	as
verb: verdammen	judgement	oppose	as
verb: entlarven	judgement	oppose	as
verb: verwerfen verwirft verwarf verworfen	judgement	oppose	as
verb: verächtlich|machen	judgement	oppose	as
verb: stigmatisieren	judgement	oppose	as
# taken as: judgement, support
verb: rühmen	judgement	support	as
verb: feiern	judgement	support	as
verb: bejubeln	judgement	support	as
verb: an|preisen preist pries angepriesen	judgement	support	as
verb: bewundern	judgement	support	as
verb: schätzen	judgement	support	as
verb: ehren	judgement	support	as
verb: aus|zeichnen	judgement	support	as
verb: empfehlen empfiehlt empfahl empfohlen	judgement	support	as
# called: judgement, neutral
verb: heißen heißt hieß geheißen	judgement	neutral	call
verb: schimpfen	judgement	neutral	call
verb: schelten schilt schalt gescholten	judgement	neutral	call
verb: titulieren	judgement	neutral	call
verb: taufen	judgement	neutral	call
# with a preposition: judgement, oppose
verb: spotten + über	judgement	oppose	prep
verb: lästern + über	judgement	oppose	prep
verb: schimpfen + auf	judgement	oppose	prep
verb: schimpfen + über	judgement	oppose	prep
verb: fluchen + auf	judgement	oppose	prep
verb: fluchen + über	judgement	oppose	prep
verb: ärgern + über	judgement	oppose	prep
verb: entrüsten + über	judgement	oppose	prep
verb: echauffieren + über	judgement	oppose	prep
verb: mokieren + über	judgement	oppose	prep
verb: jammern + über	judgement	oppose	prep
verb: murren + über	judgement	oppose	prep
verb: stöhnen + über	judgement	oppose	prep
verb: wundern + über	judgement	oppose	prep
verb: ereifern + über	judgement	oppose	prep
verb: stören + a|n,m	judgement	oppose	prep
verb: stoßen stößt stieß gestoßen + a|n,m	judgement	oppose	near
verb: hadern + mit	judgement	oppose	prep
verb: schämen + für	judgement	oppose	prep
verb: ekeln + vor	judgement	oppose	prep
verb: erregen + über	judgement	oppose	prep
verb: entsetzen + über	judgement	oppose	prep
verb: brechen bricht brach gebrochen + mit	judgement	oppose	near
verb: trennen + vo|n,m	judgement	oppose	near
verb: verabschieden + vo|n,m	judgement	oppose	prep
verb: lachen + über	judgement	oppose	prep
verb: höhnen + über	judgement	oppose	prep
verb: grollen + über	judgement	oppose	prep
verb: zetern + über	judgement	oppose	prep
verb: maulen + über	judgement	oppose	prep
verb: nörgeln + a|n,m	judgement	oppose	prep
verb: mäkeln + a|n,m	judgement	oppose	prep
verb: kritteln + a|n,m	judgement	oppose	prep
verb: rütteln + a|n,m	judgement	oppose	prep
verb: empören + gegen	judgement	oppose	prep
verb: erheben erhebt erhob erhoben + gegen	judgement	oppose	prep
verb: meckern + über	judgement	oppose	prep
verb: rebellieren + gegen	judgement	oppose	prep
verb: verzweifeln + a|n,m	judgement	oppose	prep
# with a preposition: judgement, support
verb: jubeln + über	judgement	support	prep
verb: schwärmen + vo|n,m	judgement	support	prep
verb: setzen + auf|,s	judgement	support	near
verb: bauen + auf|,s	judgement	support	near
verb: vertrauen + auf|,s	judgement	support	prep
verb: zählen + auf|,s	judgement	support	near
verb: schwören schwört schwor geschworen + auf|,s	judgement	support	prep
verb: sympathisieren + mit	judgement	support	prep
verb: solidarisieren + mit	judgement	support	prep
verb: verbünden + mit	judgement	support	prep
verb: identifizieren + mit	judgement	support	prep
verb: versöhnen + mit	judgement	support	prep
verb: liebäugeln + mit	judgement	support	prep
verb: halten hält hielt gehalten + zu|,m,r	judgement	support	near
verb: hängen hängt hing gehangen + a|n,m	judgement	support	near
verb: stellen + vor	judgement	support	prep
verb: begeistern + für|,s	judgement	support	prep
verb: erwärmen + für|,s	judgement	support	prep
verb: schwelgen + i|n,m	judgement	support	prep
verb: applaudieren + für|,s	judgement	support	prep
verb: danken + für|,s	judgement	support	prep
verb: gratulieren + zu|,m,r	judgement	support	prep
verb: bedanken + für|,s	judgement	support	prep
verb: plädieren + auf|,s	judgement	support	prep
verb: werben wirbt warb geworben + für|,s	judgement	support	prep
verb: aussöhnen + mit	judgement	support	prep
verb: erfreuen + a|n,m	judgement	support	prep
# with a preposition: belief, oppose
verb: bangen + um	belief	oppose	prep
verb: zittern + um	belief	oppose	prep
verb: zittern + vor	belief	oppose	prep
verb: ängstigen + vor	belief	oppose	prep
verb: fürchten + vor	belief	oppose	prep
verb: grausen + vor	belief	oppose	prep
verb: sorgen + wegen	belief	oppose	prep
verb: scheuen + vor	belief	oppose	prep
verb: hüten + vor	belief	oppose	prep
verb: grauen + vor	belief	oppose	prep
verb: zagen + vor	belief	oppose	prep
verb: erschrecken erschrickt erschrak erschrocken + vor	belief	oppose	prep
# with a preposition: belief, neutral
verb: spekulieren + über	belief	neutral	prep
verb: rätseln + über	belief	neutral	prep
# with a preposition: demand, support
verb: verlangen + nach	demand	support	prep
verb: rufen ruft rief gerufen + nach	demand	support	near
verb: schreien schreit schrie geschrien + nach	demand	support	near
verb: dürsten + nach	demand	support	prep
verb: lechzen + nach	demand	support	prep
verb: sehnen + nach	demand	support	prep
verb: trachten + nach	demand	support	prep
verb: gieren + nach	demand	support	prep
verb: ringen ringt rang gerungen + um	demand	support	prep
verb: buhlen + um	demand	support	prep
verb: bemühen + um	demand	support	prep
verb: bewerben bewirbt bewarb beworben + um	demand	support	prep
verb: ersuchen + um	demand	support	prep
verb: flehen + um	demand	support	prep
verb: betteln + um	demand	support	prep
verb: raten rät riet geraten + zu|,m,r	demand	support	near
verb: spekulieren + auf|,s	demand	support	prep
verb: klagen + auf|,s	demand	support	near
verb: drängeln + auf|,s	demand	support	prep
verb: appellieren + a|n,m,ns	demand	support	prep
verb: streiken + für|,s	demand	support	prep
verb: hungern + nach	demand	support	prep
verb: schielen + auf|,s	demand	support	prep
verb: eifern + nach	demand	support	prep
# with a preposition: commitment, support
verb: entschließen entschließt entschloss entschlossen + zu|,m,r	commitment	support	prep
verb: verpflichten + zu|,m,r	commitment	support	prep
verb: verpflichten + auf|,s	commitment	support	prep
verb: bürgen + für|,s	commitment	support	prep
verb: garantieren + für|,s	commitment	support	prep
# with a preposition: action, oppose
verb: fahnden + nach	action	oppose	prep
verb: schießen schießt schoss geschossen + auf|,s	action	oppose	near
verb: feuern + auf|,s	action	oppose	near
verb: rächen + a|n,m	action	oppose	prep
verb: vergreifen vergreift vergriff vergriffen + a|n,m	action	oppose	prep
verb: ermitteln + gegen	action	oppose	prep
verb: klagen + gegen	action	oppose	prep
verb: intervenieren + gegen	action	oppose	prep
verb: putschen + gegen	action	oppose	prep
verb: revoltieren + gegen	action	oppose	prep
verb: prozessieren + gegen	action	oppose	prep
verb: kämpfen + gegen	action	oppose	prep
verb: hetzen + gegen	action	oppose	prep
verb: intrigieren + gegen	action	oppose	prep
verb: protestieren + gegen	action	oppose	prep
# with a preposition: action, support
verb: kooperieren + mit	action	support	prep
verb: kollaborieren + mit	action	support	prep
verb: paktieren + mit	action	support	prep
verb: fusionieren + mit	action	support	prep
verb: koalieren + mit	action	support	prep
verb: spenden + für|,s	action	support	prep
verb: sammeln + für|,s	action	support	prep
# with a preposition: recognition, support
verb: fügen + i|n,m,ns	recognition	support	prep
verb: beugen + vor	recognition	support	prep
verb: begnügen + mit	recognition	support	prep
verb: arrangieren + mit	recognition	support	prep
# with a preposition: claim, neutral
verb: berufen beruft berief berufen + auf|,s	claim	neutral	prep
# with a preposition: question, neutral
verb: fragen + nach	question	neutral	near
verb: erkundigen + nach	question	neutral	prep
# with a preposition: concession, neutral
verb: entschuldigen + bei	concession	neutral	prep
# with a preposition: statement, neutral
verb: erinnern + a|n,m,ns	statement	neutral	prep
verb: streiten streitet stritt gestritten + über	statement	neutral	prep
verb: streiten streitet stritt gestritten + um	statement	neutral	prep
# with a preposition: vote, support
verb: stimmen + für|,s	vote	support	prep
verb: votieren + für|,s	vote	support	prep
verb: optieren + für|,s	vote	support	prep
# with a preposition, in two parts: judgement, support
phrasal: fest|halten hält hielt festgehalten + a|n,m	judgement	support	prep
phrasal: überein|stimmen + mit	judgement	support	prep
phrasal: zusammen|arbeiten + mit	judgement	support	prep
phrasal: ein|willigen + i|n,ns	judgement	support	prep
phrasal: aus|söhnen + mit	judgement	support	prep
phrasal: ein|stehen steht stand eingestanden + für|,s	judgement	support	prep
phrasal: ein|lassen lässt ließ eingelassen + auf|,s	judgement	support	prep
phrasal: zu|gehen geht ging zugegangen + auf|,s	judgement	support	prep
phrasal: mit|wirken + a|n,m	judgement	support	prep
phrasal: mit|arbeiten + a|n,m	judgement	support	prep
phrasal: an|knüpfen + a|n,ns	judgement	support	prep
phrasal: ein|gehen geht ging eingegangen + auf|,s	judgement	support	prep
phrasal: an|schließen schließt schloss angeschlossen + a|n,ns	judgement	support	prep
phrasal: zurück|kehren + zu|,m,r	judgement	support	prep
# with a preposition, in two parts: judgement, oppose
phrasal: ab|rücken + vo|n,m	judgement	oppose	prep
phrasal: ab|sehen sieht sah abgesehen + vo|n,m	judgement	oppose	prep
phrasal: ab|lassen lässt ließ abgelassen + vo|n,m	judgement	oppose	prep
phrasal: ab|raten rät riet abgeraten + vo|n,m	judgement	oppose	prep
phrasal: los|sagen + vo|n,m	judgement	oppose	prep
phrasal: ab|wenden wendet wandte abgewandt + vo|n,m	judgement	oppose	prep
phrasal: ab|grenzen + vo|n,m	judgement	oppose	prep
phrasal: ab|grenzen + gegen	judgement	oppose	prep
phrasal: ab|kehren + vo|n,m	judgement	oppose	prep
phrasal: zurück|schrecken + vor	judgement	oppose	prep
phrasal: her|ziehen zieht zog hergezogen + über	judgement	oppose	prep
phrasal: ab|rechnen + mit	judgement	oppose	prep
phrasal: auf|regen + über	judgement	oppose	prep
phrasal: an|legen + mit	judgement	oppose	prep
phrasal: auf|lehnen + gegen	judgement	oppose	prep
phrasal: auf|begehren + gegen	judgement	oppose	prep
phrasal: ab|weichen weicht wich abgewichen + vo|n,m	judgement	oppose	prep
phrasal: zurück|treten tritt trat zurückgetreten + vo|n,m	judgement	oppose	prep
phrasal: aus|treten tritt trat ausgetreten + aus	judgement	oppose	prep
phrasal: aus|steigen steigt stieg ausgestiegen + aus	judgement	oppose	prep
phrasal: ein|prügeln + auf	judgement	oppose	prep
phrasal: ein|dreschen drischt drosch eingedroschen + auf	judgement	oppose	prep
phrasal: los|gehen geht ging losgegangen + auf	judgement	oppose	prep
phrasal: herum|hacken + auf	judgement	oppose	prep
phrasal: herum|nörgeln + a|n,m	judgement	oppose	prep
phrasal: an|kämpfen + gegen	judgement	oppose	prep
phrasal: an|rennen rennt rannte angerannt + gegen	judgement	oppose	prep
phrasal: vor|gehen geht ging vorgegangen + gegen	judgement	oppose	prep
phrasal: ein|schreiten schreitet schritt eingeschritten + gegen	judgement	oppose	prep
phrasal: weg|kommen kommt kam weggekommen + vo|n,m	judgement	oppose	prep
# with a preposition, in two parts: recognition, support
phrasal: ab|finden findet fand abgefunden + mit	recognition	support	prep
phrasal: zufrieden|geben gibt gab zufriedengegeben + mit	recognition	support	prep
# with a preposition, in two parts: demand, support
phrasal: auf|rufen ruft rief aufgerufen + zu|,m,r	demand	support	prep
phrasal: auf|fordern + zu|,m,r	demand	support	prep
phrasal: hin|arbeiten + auf|,s	demand	support	prep
phrasal: hin|wirken + auf|,s	demand	support	prep
phrasal: ab|zielen + auf|,s	demand	support	prep
phrasal: an|halten hält hielt angehalten + zu|,m,r	demand	support	prep
phrasal: an|suchen + um	demand	support	prep
phrasal: nach|suchen + um	demand	support	prep
phrasal: an|stehen steht stand angestanden + um	demand	support	prep
# with a preposition, in two parts: action, oppose
phrasal: ein|mischen + i|n,ns	action	oppose	prep
phrasal: ein|marschieren + i|n,ns	action	oppose	prep
phrasal: ein|dringen dringt drang eingedrungen + i|n,ns	action	oppose	prep
phrasal: ein|fallen fällt fiel eingefallen + i|n,ns	action	oppose	prep
phrasal: durch|greifen greift griff durchgegriffen + gegen	action	oppose	prep
# with a preposition, in two parts: belief, neutral
phrasal: aus|gehen geht ging ausgegangen + vo|n,m	belief	neutral	prep
phrasal: nach|denken denkt dachte nachgedacht + über	belief	neutral	prep
# with a preposition, in two parts: vote, support
phrasal: ab|stimmen + über	vote	support	prep
phrasal: fest|legen + auf|,s	vote	support	prep
# idioms with an object: judgement, oppose
verb: stellen + in Frage	judgement	oppose	phrase
verb: stellen + infrage	judgement	oppose	phrase
verb: stellen + in Zweifel	judgement	oppose	phrase
verb: stellen + an den Pranger	judgement	oppose	phrase
verb: stellen + an den Rand	judgement	oppose	phrase
verb: ziehen zieht zog gezogen + in Zweifel	judgement	oppose	phrase
verb: ziehen zieht zog gezogen + ins Lächerliche	judgement	oppose	phrase
verb: ziehen zieht zog gezogen + in den Schmutz	judgement	oppose	phrase
verb: ziehen zieht zog gezogen + durch den Kakao	judgement	oppose	phrase
verb: nehmen nimmt nahm genommen + unter Beschuss	judgement	oppose	phrase
verb: nehmen nimmt nahm genommen + aufs Korn	judgement	oppose	phrase
verb: nehmen nimmt nahm genommen + ins Visier	judgement	oppose	phrase
verb: bringen bringt brachte gebracht + in Misskredit	judgement	oppose	phrase
verb: bringen bringt brachte gebracht + in Verruf	judgement	oppose	phrase
verb: machen + lächerlich	judgement	oppose	phrase
verb: machen + schlecht	judgement	oppose	phrase
verb: führen + ad absurdum	judgement	oppose	phrase
verb: treten tritt trat getreten + mit Füßen	judgement	oppose	phrase
verb: lassen lässt ließ gelassen + im Stich	judgement	oppose	phrase
verb: weisen weist wies gewiesen + von der Hand	judgement	oppose	phrase
# idioms with an object: judgement, support
verb: nehmen nimmt nahm genommen + in Schutz	judgement	support	phrase
verb: heißen heißt hieß geheißen + willkommen	judgement	support	phrase
verb: halten hält hielt gehalten + in Ehren	judgement	support	phrase
# idioms with an object: denial, oppose
verb: stellen + in Abrede	denial	oppose	phrase
verb: weisen weist wies gewiesen + von sich	denial	oppose	phrase
verb: strafen + Lügen	denial	oppose	phrase
# idioms with an object: recognition, support
verb: nehmen nimmt nahm genommen + in Kauf	recognition	support	phrase
verb: nehmen nimmt nahm genommen + für bare Münze	recognition	support	phrase
# idioms with an object: commitment, support
verb: stellen + in Aussicht	commitment	support	phrase
verb: stellen + zur Verfügung	commitment	support	phrase
verb: nehmen nimmt nahm genommen + in Angriff	commitment	support	phrase
# idioms with an object: demand, support
verb: stellen + zur Diskussion	demand	support	phrase
verb: stellen + zur Abstimmung	demand	support	phrase
verb: nehmen nimmt nahm genommen + in die Pflicht	demand	support	phrase
verb: rufen ruft rief gerufen + zur Ordnung	demand	support	phrase
verb: rufen ruft rief gerufen + zur Mäßigung	demand	support	phrase
verb: rufen ruft rief gerufen + zu Hilfe	demand	support	phrase
# idioms with an object: action, oppose
verb: stellen + unter Strafe	action	oppose	phrase
verb: stellen + vor Gericht	action	oppose	phrase
verb: stellen + zur Rede	action	oppose	phrase
verb: stellen + unter Hausarrest	action	oppose	phrase
verb: stellen + unter Anklage	action	oppose	phrase
verb: ziehen zieht zog gezogen + zur Rechenschaft	action	oppose	phrase
verb: ziehen zieht zog gezogen + zur Verantwortung	action	oppose	phrase
verb: ziehen zieht zog gezogen + vor Gericht	action	oppose	phrase
verb: nehmen nimmt nahm genommen + in Haft	action	oppose	phrase
verb: nehmen nimmt nahm genommen + in Gewahrsam	action	oppose	phrase
verb: nehmen nimmt nahm genommen + unter Feuer	action	oppose	phrase
verb: nehmen nimmt nahm genommen + als Geisel	action	oppose	phrase
verb: nehmen nimmt nahm genommen + gefangen	action	oppose	phrase
verb: setzen + unter Druck	action	oppose	phrase
verb: setzen + außer Kraft	action	oppose	phrase
verb: setzen + aufs Spiel	action	oppose	phrase
verb: setzen + außer Gefecht	action	oppose	phrase
verb: setzen + unter Hausarrest	action	oppose	phrase
verb: setzen + vor die Tür	action	oppose	phrase
verb: bringen bringt brachte gebracht + vor Gericht	action	oppose	phrase
verb: bringen bringt brachte gebracht + zu Fall	action	oppose	phrase
verb: bringen bringt brachte gebracht + hinter Gitter	action	oppose	phrase
verb: bringen bringt brachte gebracht + zum Scheitern	action	oppose	phrase
verb: bringen bringt brachte gebracht + in Gefahr	action	oppose	phrase
verb: bringen bringt brachte gebracht + zum Schweigen	action	oppose	phrase
verb: werfen wirft warf geworfen + ins Gefängnis	action	oppose	phrase
verb: werfen wirft warf geworfen + über Bord	action	oppose	phrase
verb: belegen + mit Sanktionen	action	oppose	phrase
verb: belegen + mit Strafzöllen	action	oppose	phrase
verb: belegen + mit Zöllen	action	oppose	phrase
verb: belegen + mit einem Embargo	action	oppose	phrase
verb: belegen + mit einer Strafe	action	oppose	phrase
verb: belegen + mit einer Geldstrafe	action	oppose	phrase
verb: belegen + mit einem Bann	action	oppose	phrase
verb: belegen + mit Einreiseverboten	action	oppose	phrase
verb: legen + auf Eis	action	oppose	phrase
verb: legen + lahm	action	oppose	phrase
verb: machen + mundtot	action	oppose	phrase
verb: machen + rückgängig	action	oppose	phrase
verb: machen + zunichte	action	oppose	phrase
verb: sprechen spricht sprach gesprochen + schuldig	action	oppose	phrase
verb: zwingen zwingt zwang gezwungen + in die Knie	action	oppose	phrase
verb: zwingen zwingt zwang gezwungen + zum Rücktritt	action	oppose	phrase
verb: drängen + zum Rücktritt	action	oppose	phrase
verb: heben hebt hob gehoben + aus den Angeln	action	oppose	phrase
verb: halten hält hielt gehalten + in Schach	action	oppose	phrase
verb: verurteilen + zum Tode	action	oppose	phrase
verb: lassen lässt ließ gelassen + abblitzen	action	oppose	phrase
verb: lassen lässt ließ gelassen + verhaften	action	oppose	phrase
# idioms with an object: action, support
verb: setzen + auf freien Fuß	action	support	phrase
verb: setzen + in Kraft	action	support	phrase
verb: bringen bringt brachte gebracht + in Sicherheit	action	support	phrase
verb: bringen bringt brachte gebracht + auf den Weg	action	support	phrase
verb: sprechen spricht sprach gesprochen + heilig	action	support	phrase
verb: sprechen spricht sprach gesprochen + selig	action	support	phrase
verb: sprechen spricht sprach gesprochen + frei	action	support	phrase
verb: stellen + unter Schutz	action	support	phrase
verb: stellen + unter Denkmalschutz	action	support	phrase
verb: nehmen nimmt nahm genommen + in Obhut	action	support	phrase
verb: lassen lässt ließ gelassen + frei	action	support	phrase
# idioms with a dative object: judgement, oppose
verb: erteilen + Absage	judgement	oppose	dphrase
verb: erteilen + Abfuhr	judgement	oppose	dphrase
verb: erteilen + Rüge	judgement	oppose	dphrase
verb: erteilen + Verweis	judgement	oppose	dphrase
verb: erteilen + Dämpfer	judgement	oppose	dphrase
verb: zeigen + Rote Karte	judgement	oppose	dphrase
verb: geben gibt gab gegeben + Korb	judgement	oppose	dphrase
verb: kehren + Rücken	judgement	oppose	dphrase
verb: zu|kehren + Rücken	judgement	oppose	dphrase
verb: entziehen entzieht entzog entzogen + Vertrauen	judgement	oppose	dphrase
verb: entziehen entzieht entzog entzogen + Unterstützung	judgement	oppose	dphrase
verb: entgegen|bringen bringt brachte entgegengebracht + Misstrauen	judgement	oppose	dphrase
verb: aus|sprechen spricht sprach ausgesprochen + Misstrauen	judgement	oppose	dphrase
verb: geben gibt gab gegeben + Kontra	judgement	oppose	dphrase
verb: geben gibt gab gegeben + Schuld	judgement	oppose	dphrase
verb: machen + Vorwürfe	judgement	oppose	dphrase
verb: machen + Vorhaltungen	judgement	oppose	dphrase
verb: stellen + Ultimatum	judgement	oppose	dphrase
# idioms with a dative object: judgement, support
verb: stärken + Rücken	judgement	support	dphrase
verb: halten hält hielt gehalten + Treue	judgement	support	dphrase
verb: aus|sprechen spricht sprach ausgesprochen + Vertrauen	judgement	support	dphrase
verb: aus|sprechen spricht sprach ausgesprochen + Dank	judgement	support	dphrase
verb: aus|sprechen spricht sprach ausgesprochen + Anerkennung	judgement	support	dphrase
verb: aus|sprechen spricht sprach ausgesprochen + Beileid	judgement	support	dphrase
verb: spenden + Beifall	judgement	support	dphrase
verb: spenden + Applaus	judgement	support	dphrase
verb: spenden + Lob	judgement	support	dphrase
verb: spenden + Trost	judgement	support	dphrase
verb: zollen + Respekt	judgement	support	dphrase
verb: zollen + Anerkennung	judgement	support	dphrase
verb: zollen + Tribut	judgement	support	dphrase
verb: zollen + Beifall	judgement	support	dphrase
verb: zollen + Lob	judgement	support	dphrase
verb: entgegen|bringen bringt brachte entgegengebracht + Vertrauen	judgement	support	dphrase
verb: entgegen|bringen bringt brachte entgegengebracht + Respekt	judgement	support	dphrase
verb: entgegen|bringen bringt brachte entgegengebracht + Sympathie	judgement	support	dphrase
verb: schenken + Glauben	judgement	support	dphrase
verb: schenken + Vertrauen	judgement	support	dphrase
verb: schenken + Gehör	judgement	support	dphrase
verb: geben gibt gab gegeben + Recht	judgement	support	dphrase
verb: geben gibt gab gegeben + recht	judgement	support	dphrase
verb: geben gibt gab gegeben + Rückendeckung	judgement	support	dphrase
verb: geben gibt gab gegeben + Rückhalt	judgement	support	dphrase
verb: geben gibt gab gegeben + Zuspruch	judgement	support	dphrase
verb: geben gibt gab gegeben + Vorzug	judgement	support	dphrase
verb: sagen + Dank	judgement	support	dphrase
verb: zu|sagen + Unterstützung	judgement	support	dphrase
verb: zu|sagen + Hilfe	judgement	support	dphrase
verb: zu|sagen + Beistand	judgement	support	dphrase
verb: zu|sichern + Unterstützung	judgement	support	dphrase
verb: zu|sichern + Hilfe	judgement	support	dphrase
verb: zu|sichern + Solidarität	judgement	support	dphrase
verb: zu|sichern + Beistand	judgement	support	dphrase
verb: versichern + Solidarität	judgement	support	dphrase
verb: an|bieten bietet bot angeboten + Hilfe	judgement	support	dphrase
verb: an|bieten bietet bot angeboten + Unterstützung	judgement	support	dphrase
verb: an|bieten bietet bot angeboten + Zusammenarbeit	judgement	support	dphrase
verb: versprechen verspricht versprach versprochen + Hilfe	judgement	support	dphrase
verb: versprechen verspricht versprach versprochen + Unterstützung	judgement	support	dphrase
verb: reden + Wort	judgement	support	dphrase
verb: erweisen erweist erwies erwiesen + Ehre	judgement	support	dphrase
verb: erweisen erweist erwies erwiesen + Respekt	judgement	support	dphrase
# idioms with a dative object: action, oppose
verb: erklären + Krieg	action	oppose	dphrase
verb: bieten bietet bot geboten + Stirn	action	oppose	dphrase
verb: bieten bietet bot geboten + Paroli	action	oppose	dphrase
verb: gebieten gebietet gebot geboten + Einhalt	action	oppose	dphrase
verb: setzen + Ende	action	oppose	dphrase
verb: setzen + Grenzen	action	oppose	dphrase
verb: bereiten + Ende	action	oppose	dphrase
verb: an|sagen + Kampf	action	oppose	dphrase
verb: leisten + Widerstand	action	oppose	dphrase
verb: schieben schiebt schob geschoben + Riegel	action	oppose	dphrase
verb: verbieten verbietet verbot verboten + Mund	action	oppose	dphrase
verb: versetzen + Stoß	action	oppose	dphrase
verb: versetzen + Schlag	action	oppose	dphrase
# idioms with a dative object: action, support
verb: leisten + Hilfe	action	support	dphrase
verb: leisten + Beistand	action	support	dphrase
verb: leisten + Folge	action	support	dphrase
verb: leisten + Gehorsam	action	support	dphrase
verb: leisten + Unterstützung	action	support	dphrase
verb: leisten + Gesellschaft	action	support	dphrase
verb: reichen + Hand	action	support	dphrase
verb: geben gibt gab gegeben + Licht	action	support	dphrase
verb: geben gibt gab gegeben + Zuschlag	action	support	dphrase
verb: geben gibt gab gegeben + Chance	action	support	dphrase
verb: geben gibt gab gegeben + Asyl	action	support	dphrase
verb: erteilen + Zuschlag	action	support	dphrase
verb: erteilen + Erlaubnis	action	support	dphrase
verb: erteilen + Genehmigung	action	support	dphrase
verb: erteilen + Auftrag	action	support	dphrase
verb: erteilen + Freigabe	action	support	dphrase
verb: gewähren + Asyl	action	support	dphrase
verb: gewähren + Schutz	action	support	dphrase
verb: gewähren + Zuflucht	action	support	dphrase
verb: gewähren + Kredit	action	support	dphrase
verb: gewähren + Aufschub	action	support	dphrase
verb: tragen trägt trug getragen + Rechnung	action	support	dphrase
verb: bieten bietet bot geboten + Schutz	action	support	dphrase
verb: bieten bietet bot geboten + Zuflucht	action	support	dphrase
verb: bieten bietet bot geboten + Asyl	action	support	dphrase
verb: ebnen + Weg	action	support	dphrase
verb: lassen lässt ließ gelassen + Hand	action	support	dphrase
# with "sich" as whom it is for
verb: wünschen	demand	support	sich
verb: erhoffen	belief	support	sich
verb: ersehnen	demand	support	sich
verb: erträumen	demand	support	sich
verb: ausbedingen ausbedingt ausbedang ausbedungen	demand	support	sich
verb: erbitten erbittet erbat erbeten	demand	support	sich
verb: verbitten verbittet verbat verbeten	demand	oppose	sich
verb: herbei|wünschen	demand	support	sich
verb: versprechen verspricht versprach versprochen	belief	support	sich
verb: ersparen	demand	oppose	sich
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
verb: lassen lässt ließ lassen + verlautbaren	statement	neutral	clause
verb: lassen lässt ließ lassen + durchblicken	statement	neutral	clause
verb: lassen lässt ließ lassen + erkennen	statement	neutral	clause
verb: lassen lässt ließ lassen + ausrichten	statement	neutral	clause
verb: lassen lässt ließ lassen + anklingen	statement	neutral	clause
äußert sich	statement	neutral	clause	fin
äußern sich	statement	neutral	clause	fin
äußerte sich	statement	neutral	clause	fin
äußerten sich	statement	neutral	clause	fin
beschwert sich	judgement	oppose	clause	fin
beschweren sich	judgement	oppose	clause	fin
beschwerte sich	judgement	oppose	clause	fin
beschwerten sich	judgement	oppose	clause	fin
beklagt sich	judgement	oppose	clause	fin
beklagen sich	judgement	oppose	clause	fin
beklagte sich	judgement	oppose	clause	fin
beklagten sich	judgement	oppose	clause	fin
freut sich	judgement	support	clause	fin
freuen sich	judgement	support	clause	fin
freute sich	judgement	support	clause	fin
freuten sich	judgement	support	clause	fin
empört sich	judgement	oppose	clause	fin
empören sich	judgement	oppose	clause	fin
empörte sich	judgement	oppose	clause	fin
empörten sich	judgement	oppose	clause	fin
erinnert sich	statement	neutral	clause	fin
erinnern sich	statement	neutral	clause	fin
erinnerte sich	statement	neutral	clause	fin
erinnerten sich	statement	neutral	clause	fin
wundert sich	statement	neutral	clause	fin
wundern sich	statement	neutral	clause	fin
wunderte sich	statement	neutral	clause	fin
wunderten sich	statement	neutral	clause	fin
# upon: only with the word that points to a clause, "darauf", "dafür", "davor"
verb: bestehen besteht bestand bestanden	demand	support	upon
verb: pochen	demand	support	upon
verb: dringen dringt drang gedrungen	demand	support	upon
verb: drängen	demand	support	upon
verb: hin|wirken	demand	support	upon
verb: plädieren	demand	support	upon
verb: kämpfen	demand	support	upon
verb: werben wirbt warb geworben	demand	support	upon
verb: setzen	belief	support	upon
verb: spekulieren	belief	neutral	upon
