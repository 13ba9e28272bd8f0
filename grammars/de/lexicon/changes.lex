#: form	shape	particle	mod	direct
# Verbs and nouns of growing and shrinking: what a figure behind "um" is then.  direct: the figure also stands without "um".
verb: steigen steigt stieg gestiegen	-	-	UP
verb: an|steigen ansteigt anstieg angestiegen	-	-	UP
verb: zu|nehmen nimmt nahm zugenommen	-	-	UP
verb: wachsen wächst wuchs gewachsen	-	-	UP
verb: an|wachsen wächst wuchs angewachsen	-	-	UP
verb: zu|legen	-	-	UP	true
verb: klettern	-	-	UP
verb: an|ziehen zieht zog angezogen	-	-	UP
verb: erhöhen	-	-	UP
verb: an|heben hebt hob angehoben	-	-	UP
verb: herauf|setzen	-	-	UP
verb: hoch|setzen	-	-	UP
verb: hoch|schnellen	-	-	UP
verb: steigern	-	-	UP
verb: auf|stocken	-	-	UP
verb: aus|weiten	-	-	UP
verb: vergrößern	-	-	UP
verb: verteuern	-	-	UP
verb: verlängern	-	-	UP
verb: verstärken	-	-	UP
verb: expandieren	-	-	UP
verb: zu|gewinnen gewinnt gewann zugewonnen	-	-	UP	true
verb: sinken sinkt sank gesunken	-	-	DOWN
verb: ab|sinken sinkt sank abgesunken	-	-	DOWN
verb: fallen fällt fiel gefallen	-	-	DOWN
verb: zurück|fallen fällt fiel zurückgefallen	-	-	DOWN
verb: zurück|gehen geht ging zurückgegangen	-	-	DOWN
verb: ab|nehmen nimmt nahm abgenommen	-	-	DOWN
verb: schrumpfen	-	-	DOWN
verb: ein|brechen bricht brach eingebrochen	-	-	DOWN
verb: nach|geben gibt gab nachgegeben	-	-	DOWN	true
verb: ab|rutschen	-	-	DOWN
verb: ab|sacken	-	-	DOWN
verb: ab|stürzen	-	-	DOWN
verb: senken	-	-	DOWN
verb: ab|senken	-	-	DOWN
verb: reduzieren	-	-	DOWN
verb: verringern	-	-	DOWN
verb: vermindern	-	-	DOWN
verb: kürzen	-	-	DOWN
verb: verkürzen	-	-	DOWN
verb: verbilligen	-	-	DOWN
verb: herab|setzen	-	-	DOWN
verb: drosseln	-	-	DOWN
verb: drücken	-	-	DOWN
verb: verkleinern	-	-	DOWN
verb: ein|büßen	-	-	DOWN	true
verb: verlieren verliert verlor verloren	-	-	DOWN	true
Anstieg|,s,e,en	noun	-	UP
Zunahme|,n	noun	-	UP
Zuwachs|,es	noun	-	UP
Zuwächse|,n	noun	-	UP
Wachstum|,s	noun	-	UP
Plus	noun	-	UP
Aufschlag|,s,es	noun	-	UP
Erhöhung|,en	noun	-	UP
Anhebung|,en	noun	-	UP
Steigerung|,en	noun	-	UP
Preiserhöhung|,en	noun	-	UP
Lohnerhöhung|,en	noun	-	UP
Aufstockung	noun	-	UP
Verteuerung	noun	-	UP
Kursgewinn|,e,en	noun	-	UP
Rückgang|,s,es	noun	-	DOWN
Rückgänge|,n	noun	-	DOWN
Abnahme	noun	-	DOWN
Minus	noun	-	DOWN
Abschlag|,s,es	noun	-	DOWN
Senkung|,en	noun	-	DOWN
Absenkung|,en	noun	-	DOWN
Kürzung|,en	noun	-	DOWN
Verringerung	noun	-	DOWN
Reduzierung	noun	-	DOWN
Einbruch|,s	noun	-	DOWN
Einbuße|,n	noun	-	DOWN
Kursverlust|,e,en	noun	-	DOWN
Rabatt|,e	noun	-	DOWN
Preisnachlass	noun	-	DOWN
mehr	more	-	UP
höher|,e,en,er,es	more	-	UP
größer|,e,en,er,es	more	-	UP
teurer|,e,en,er,es	more	-	UP
schneller|,e,en,er,es	more	-	UP
stärker|,e,en,er,es	more	-	UP
weniger	more	-	DOWN
niedriger|,e,en,er,es	more	-	DOWN
kleiner|,e,en,er,es	more	-	DOWN
geringer|,e,en,er,es	more	-	DOWN
billiger|,e,en,er,es	more	-	DOWN
günstiger|,e,en,er,es	more	-	DOWN
langsamer|,e,en,er,es	more	-	DOWN
schwächer|,e,en,er,es	more	-	DOWN
mehr als	more	-	UP
höher als	more	-	UP
größer als	more	-	UP
teurer als	more	-	UP
schneller als	more	-	UP
stärker als	more	-	UP
weniger als	more	-	DOWN
niedriger als	more	-	DOWN
kleiner als	more	-	DOWN
billiger als	more	-	DOWN
langsamer als	more	-	DOWN
