# Verbs that only carry a noun of noun_pair.lex: "übte Kritik an", "legte Einspruch gegen ... ein".
#: form	shape	mood	particle
verb: üben
verb: äußern
verb: erheben erhebt erhob erhoben
verb: leisten
verb: zeigen
verb: stellen
verb: haben hat hatte gehabt
verb: hegen
verb: bekunden
verb: bekräftigen
verb: erneuern
verb: wiederholen
verb: bekennen bekennt bekannte bekannt
verb: signalisieren
verb: geben gibt gab gegeben
verb: führen
verb: starten
verb: organisieren
verb: beginnen beginnt begann begonnen
verb: richten
verb: formulieren
verb: verhängen
verb: erlassen erlässt erließ erlassen
verb: erstatten
verb: verüben
verb: begehen begeht beging begangen
verb: ergreifen ergreift ergriff ergriffen
verb: beziehen bezieht bezog bezogen
verb: nehmen nimmt nahm genommen
verb: machen
verb: laufen läuft lief gelaufen
verb: setzen
verb: schüren
verb: empfinden empfindet empfand empfunden
verb: verspüren
verb: verstärken
verb: verschärfen
verb: intensivieren
verb: fort|setzen
verb: ein|legen
verb: ein|reichen
verb: an|melden
verb: an|zetteln
verb: an|führen
verb: aus|sprechen spricht sprach ausgesprochen
verb: aus|drücken
verb: ein|leiten
verb: auf|nehmen nimmt nahm aufgenommen
verb: vor|bringen bringt brachte vorgebracht
hätt|e,en	fin	sub
