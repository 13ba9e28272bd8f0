# Objects that make a verb of attitude mean something else: "forderte drei Tote", "verteidigte den Titel", "weist einen Gewinn aus", "nimmt Formen an".
#: form	beside
Todesopfer|,s	toll
Menschenleben|	toll
Tote|,n	toll
Verletzte|,n	toll
Opfer|	toll
Titel|,s	title
Weltmeistertitel|	title
Meistertitel|	title
Trikot|,s	title
Goldmedaille|	title
Tabellenführung|	title
Tabellenspitze|	title
Spitzenposition|	title
Weltrekord|	title
Gewinn|,e	figure
Verlust|,e	figure
Umsatz|	figure
Überschuss|	figure
Fehlbetrag|	figure
Ausmaß|,e,en	shape
Form|,en	shape
Gestalt	shape
Züge|,n	shape
Fahrt	shape
Dimension|,en	shape
Arbeit	shape
