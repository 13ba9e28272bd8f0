# Nouns whose genitive is the target: "die Verurteilung des Angriffs", "Leugnung des Holocaust".
#: form	kind	polarity
Ablehnung|	judgement	oppose
Verurteilung|	judgement	oppose
Missbilligung|	judgement	oppose
Zurückweisung|	denial	oppose
Leugnung|	denial	oppose
Boykott|,s	action	oppose
Anerkennung|	recognition	support
Befürwortung|	judgement	support
Billigung|	judgement	support
Unterstützung|	judgement	support
Begrüßung|	judgement	support
