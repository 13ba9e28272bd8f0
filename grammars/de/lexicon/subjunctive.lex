#: form	shape	mood
# Verbs whose forms in the subjunctive mark a clause as reported; the rules see those forms only.
sei|,en,est	fin	sub
wär|e,en,est,et	fin	sub
verb: haben hat hatte gehabt wish=hätt
verb: werden wird wurde geworden wish=würd
verb: können kann konnte gekonnt wish=könnt
verb: müssen muss musste gemusst wish=müsst
verb: sollen soll sollte gesollt
verb: wollen will wollte gewollt
verb: dürfen darf durfte gedurft wish=dürft
verb: mögen mag mochte gemocht
verb: geben gibt gab gegeben
verb: gehen geht ging gegangen
verb: kommen kommt kam gekommen
verb: stehen steht stand gestanden wish=stünd/ständ
verb: bestehen besteht bestand bestanden wish=bestünd/beständ
verb: liegen liegt lag gelegen
verb: handeln
verb: brauchen wish=bräucht
verb: wissen weiß wusste gewusst wish=wüsst
verb: halten hält hielt gehalten
verb: sehen sieht sah gesehen
verb: nehmen nimmt nahm genommen
verb: bleiben bleibt blieb geblieben
verb: lassen lässt ließ gelassen
verb: führen
verb: tragen trägt trug getragen
verb: gelten gilt galt gegolten
verb: finden findet fand gefunden
verb: machen
verb: spielen
verb: drohen
verb: fehlen
verb: verfügen
verb: gehören participle=gehört
verb: erwarten
verb: zeigen
verb: stellen
verb: steigern
verb: versuchen
verb: bringen bringt brachte gebracht wish=brächt
verb: setzen
verb: leben
verb: arbeiten
verb: bedeuten
verb: betragen beträgt betrug betragen wish=
verb: bieten bietet bot geboten
verb: dienen
verb: entsprechen entspricht entsprach entsprochen
verb: ergeben ergibt ergab ergeben
verb: erhalten erhält erhielt erhalten
verb: fahren fährt fuhr gefahren wish=
verb: fallen fällt fiel gefallen
verb: fordern
verb: glauben
verb: heißen heißt hieß geheißen
verb: hoffen
verb: kennen kennt kannte gekannt
verb: laufen läuft lief gelaufen
verb: leiden leidet litt gelitten
verb: planen
verb: rechnen
verb: reichen
verb: schaden
verb: scheinen scheint schien geschienen
verb: sprechen spricht sprach gesprochen
verb: treffen trifft traf getroffen
verb: unterstützen
verb: verletzen
verb: verlieren verliert verlor verloren
verb: verstoßen verstößt verstieß verstoßen
verb: vertreten vertritt vertrat vertreten
verb: wachsen wächst wuchs gewachsen
verb: wünschen
verb: ziehen zieht zog gezogen
verb: zwingen zwingt zwang gezwungen
verb: beginnen beginnt begann begonnen wish=begänn/begönn
verb: betreffen betrifft betraf betroffen
verb: beweisen beweist bewies bewiesen
verb: betreiben betreibt betrieb betrieben
verb: besitzen besitzt besaß besessen
verb: akzeptieren
verb: existieren
verb: funktionieren
verb: verhindern
verb: gefährden
verb: ab|lehnen
verb: an|erkennen erkennt erkannte anerkannt
verb: befinden befindet befand befunden
verb: entstehen entsteht entstand entstanden
verb: verlaufen verläuft verlief verlaufen
verb: übertreiben übertreibt übertrieb übertrieben
verb: beruhen
verb: ruhen
verb: ändern
verb: hängen hängt hing gehangen
verb: steigen steigt stieg gestiegen
verb: sinken sinkt sank gesunken
verb: wirken
verb: dauern
verb: folgen
verb: fühlen
verb: helfen hilft half geholfen wish=hülf
verb: verbieten verbietet verbot verboten
verb: schaffen schafft schuf geschaffen
verb: gewinnen gewinnt gewann gewonnen wish=gewönn
verb: sterben stirbt starb gestorben wish=stürb
verb: werfen wirft warf geworfen wish=würf
verb: brechen bricht brach gebrochen
verb: lesen liest las gelesen
verb: essen isst aß gegessen wish=äß
verb: tun tut tat getan wish=tät
verb: denken denkt dachte gedacht wish=dächt
verb: schlagen schlägt schlug geschlagen
verb: ermöglichen
verb: beeinflussen
verb: bestätigen
verb: fliegen fliegt flog geflogen
verb: fließen fließt floss geflossen
verb: schließen schließt schloss geschlossen
verb: entscheiden entscheidet entschied entschieden
verb: leugnen
verb: lehnen
verb: sorgen
verb: suchen
verb: warten
verb: wohnen
verb: stammen
verb: liefern
verb: lohnen
verb: enthalten enthält enthielt enthalten
verb: umfassen
verb: begehen begeht beging begangen
verb: verlangen
verb: versprechen verspricht versprach versprochen
verb: bekommen bekommt bekam bekommen
verb: weisen weist wies gewiesen
verb: beziehen bezieht bezog bezogen
verb: geraten gerät geriet geraten
verb: fördern
verb: verfolgen
verb: erfolgen
verb: benötigen
verb: erreichen
verb: erwägen erwägt erwog erwogen
verb: streben
verb: reagieren
verb: unterliegen unterliegt unterlag unterlegen
verb: unterscheiden unterscheidet unterschied unterschieden
verb: richten
verb: basieren
verb: vertragen verträgt vertrug vertragen
verb: behaupten
verb: begründen
verb: beitragen beiträgt beitrug beigetragen
verb: bilden
verb: binden bindet band gebunden
verb: bitten bittet bat gebeten
verb: danken
verb: decken
verb: enden
verb: entfallen entfällt entfiel entfallen
verb: erfordern
verb: erfüllen
verb: erinnern
verb: erlauben
verb: erleben
verb: erleichtern
verb: erscheinen erscheint erschien erschienen
verb: ersetzen
verb: erstrecken
verb: erwecken
verb: erzielen
verb: fürchten
verb: genießen genießt genoss genossen
verb: genügen
verb: geschehen geschieht geschah geschehen
verb: greifen greift griff gegriffen
verb: haften
verb: herrschen
verb: hindern
verb: kämpfen
verb: kaufen
verb: kosten
verb: kümmern
verb: leisten
verb: lernen
verb: lösen
verb: mangeln
verb: nutzen
verb: öffnen
verb: passen
verb: passieren
verb: prüfen
verb: raten rät riet geraten
verb: reden
verb: schätzen
verb: scheitern
verb: schicken
verb: schreiben schreibt schrieb geschrieben
verb: schützen
verb: schwächen
verb: sitzen sitzt saß gesessen
verb: sparen
verb: stärken
verb: stecken
verb: stimmen
verb: stören
verb: teilen
verb: trauen
verb: trennen
verb: überlassen überlässt überließ überlassen
verb: übernehmen übernimmt übernahm übernommen
verb: übersteigen übersteigt überstieg überstiegen
verb: überwiegen überwiegt überwog überwogen
verb: untersagen
verb: verbessern
verb: verbinden verbindet verband verbunden
verb: verbrauchen
verb: verdienen
verb: verfehlen
verb: vergehen vergeht verging vergangen
verb: vergessen vergisst vergaß vergessen
verb: verhalten verhält verhielt verhalten
verb: verkaufen
verb: verkennen verkennt verkannte verkannt
verb: verlassen verlässt verließ verlassen
verb: vermeiden vermeidet vermied vermieden
verb: verringern
verb: verschärfen
verb: verschlechtern
verb: verschwinden verschwindet verschwand verschwunden
verb: verstehen versteht verstand verstanden
verb: vertrauen
verb: verursachen
verb: verwenden
verb: wählen
verb: wenden
verb: widersprechen widerspricht widersprach widersprochen
verb: zahlen
verb: zählen
verb: zerstören
verb: zeugen
