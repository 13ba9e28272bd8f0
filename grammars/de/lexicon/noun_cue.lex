# Nouns that state a position, with the preposition of what it is about: "Kritik an", "Zustimmung zu".
# `use` is "pair" for noun and preposition together, "head" for the noun alone, which makes a cue only with one of
# its prepositions further on: "Kritik der Opposition an".  Kind and polarity as in cue.lex.
#: form	kind	polarity	use
Kritik|,en a|n,m,ns	judgement	oppose	pair
Unmut|,s über	judgement	oppose	pair
Empörung über	judgement	oppose	pair
Entrüstung über	judgement	oppose	pair
Ärger|,s über	judgement	oppose	pair
Wut über	judgement	oppose	pair
Zorn|,s über	judgement	oppose	pair
Enttäuschung über	judgement	oppose	pair
Entsetzen|,s über	judgement	oppose	pair
Klage|,n über	judgement	oppose	pair
Beschwerde|,n über	judgement	oppose	pair
Beschwerde|,n gegen	judgement	oppose	pair
Klage|,n gegen	action	oppose	pair
Verfassungsbeschwerde|,n gegen	action	oppose	pair
Widerstand|,s,es gegen	judgement	oppose	pair
Protest|,s,e,en gegen	action	oppose	pair
Massenprotest|,e,en gegen	action	oppose	pair
Demonstration|,en gegen	action	oppose	pair
Demonstration|,en für|,s	action	support	pair
Kundgebung|,en gegen	action	oppose	pair
Streik|,s gegen	action	oppose	pair
Kampf|,s,es gegen	action	oppose	pair
Kampf|,s,es für|,s	action	support	pair
Einspruch|,s,es gegen	judgement	oppose	pair
Widerspruch|,s,es gegen	judgement	oppose	pair
Bedenken gegen	judgement	oppose	pair
Vorbehalt|,e,en gegen	judgement	oppose	pair
Einwand|,s gegen	judgement	oppose	pair
Einwände|,n gegen	judgement	oppose	pair
Abneigung|,en gegen	judgement	oppose	pair
Hass|,es auf|,s	judgement	oppose	pair
Ablehnung gegen	judgement	oppose	pair
Opposition gegen	judgement	oppose	pair
Boykott|,s gegen	action	oppose	pair
Veto|,s gegen	vote	oppose	pair
Sanktionen gegen	action	oppose	pair
Sanktion gegen	action	oppose	pair
Strafmaßnahmen gegen	action	oppose	pair
Embargo|,s gegen	action	oppose	pair
Anschlag|,s,es auf|,s	action	oppose	pair
Anschläge|,n auf|,s	action	oppose	pair
Angriff|,s,e,en,es auf|,s	action	oppose	pair
Angriff|,s,e,en,es gegen	action	oppose	pair
Offensive|,n gegen	action	oppose	pair
Feldzug|,s,es gegen	action	oppose	pair
Attacke|,n gegen	action	oppose	pair
Attacke|,n auf|,s	action	oppose	pair
Attentat|,s,e,en auf|,s	action	oppose	pair
Überfall|,s auf|,s	action	oppose	pair
Aufstand|,s,es gegen	action	oppose	pair
Putsch|,es,s gegen	action	oppose	pair
Vorwurf|,s,es gegen	accusation	oppose	pair
Vorwürfe|,n gegen	accusation	oppose	pair
Anschuldigung|,en gegen	accusation	oppose	pair
Beschuldigung|,en gegen	accusation	oppose	pair
Anklage|,n gegen	accusation	oppose	pair
Strafanzeige|,n gegen	accusation	oppose	pair
Anzeige|,n gegen	accusation	oppose	pair
Ermittlungen gegen	action	oppose	pair
Haftbefehl|,s,e,en gegen	action	oppose	pair
Verdacht|,s,es gegen	accusation	oppose	pair
Drohung|,en gegen	warning	oppose	pair
Warnung|,en vor	warning	oppose	pair
Warnung|,en a|n,m,ns	warning	oppose	pair
Angst vor	belief	oppose	pair
Ängste|,n vor	belief	oppose	pair
Furcht vor	belief	oppose	pair
Sorge|,n um	belief	oppose	pair
Sorge|,n vor	belief	oppose	pair
Zweifel|,s,n a|n,m,ns	belief	oppose	pair
Misstrauen|,s gegen	belief	oppose	pair
Misstrauen|,s gegenüber	belief	oppose	pair
Vertrauen|,s i|n,m,ns	belief	support	pair
Glaube|,n,ns a|n,m,ns	belief	support	pair
Hoffnung|,en auf|,s	belief	support	pair
Freude über	judgement	support	pair
Zufriedenheit mit	judgement	support	pair
Unzufriedenheit mit	judgement	oppose	pair
Zustimmung zu|,m,r	judgement	support	pair
Zustimmung für|,s	vote	support	pair
Einverständnis|,ses mit	judgement	support	pair
Einwilligung i|n,m,ns	judgement	support	pair
Unterstützung für|,s	judgement	support	pair
Rückhalt|,s,es für|,s	judgement	support	pair
Rückendeckung für|,s	judgement	support	pair
Solidarität mit	judgement	support	pair
Sympathie|,n für|,s	judgement	support	pair
Verständnis|,ses für|,s	judgement	support	pair
Lob|,s,es für|,s	judgement	support	pair
Anerkennung für|,s	recognition	support	pair
Beifall|,s für|,s	judgement	support	pair
Begeisterung für|,s	judgement	support	pair
Votum|,s für|,s	vote	support	pair
Votum|,s gegen	vote	oppose	pair
Stimmen für|,s	vote	support	pair
Stimmen gegen	vote	oppose	pair
Mehrheit|,en für|,s	vote	support	pair
Mehrheit|,en gegen	vote	oppose	pair
Eintreten|,s für|,s	judgement	support	pair
Einsatz|,es für|,s	action	support	pair
Engagement|,s für|,s	action	support	pair
Plädoyer|,s für|,s	judgement	support	pair
Werbung für|,s	judgement	support	pair
Kampagne|,n für|,s	action	support	pair
Kampagne|,n gegen	action	oppose	pair
Forderung|,en nach	demand	support	pair
Forderung|,en auf|,s	demand	support	pair
Ruf|,s,e,en nach	demand	support	pair
Wunsch|,s,es nach	demand	support	pair
Wünsche|,n nach	demand	support	pair
Streben|,s nach	demand	support	pair
Verlangen|,s nach	demand	support	pair
Sehnsucht nach	demand	support	pair
Aufruf|,s,e,en zu|,m,r	demand	support	pair
Appell|,s,e,en a|n,m,ns	demand	support	pair
Antrag|,s,es auf|,s	demand	support	pair
Anträge|,n auf|,s	demand	support	pair
Anspruch|,s,es auf|,s	demand	support	pair
Ansprüche|,n auf|,s	demand	support	pair
Bitte|,n um	demand	support	pair
Bewerbung|,en um	demand	support	pair
Werben|,s um	demand	support	pair
Interesse|,s,n a|n,m,ns	demand	support	pair
Bereitschaft zu|,m,r	commitment	support	pair
Wille|,n,ns zu|,m,r	commitment	support	pair
Entschlossenheit zu|,m,r	commitment	support	pair
Bekenntnis|,ses zu|,m,r	judgement	support	pair
Verpflichtung|,en zu|,m,r	commitment	support	pair
Treue zu|,m,r	judgement	support	pair
Absage|,n a|n,m,ns	judgement	oppose	pair
Nein|,s zu|,m,r	judgement	oppose	pair
Ja zu|,m,r	judgement	support	pair
Abkehr vo|n,m	judgement	oppose	pair
Distanzierung vo|n,m	judgement	oppose	pair
Verzicht|,s,es auf|,s	action	oppose	pair
Rache a|n,m,ns	action	oppose	pair
Verrat|,s,es a|n,m,ns	accusation	oppose	pair
Schuld a|n,m,ns	accusation	oppose	pair
Stellungnahme|,n zu|,m,r	statement	neutral	pair
Erklärung|,en zu|,m,r	statement	neutral	pair
Entscheidung|,en für|,s	vote	support	pair
Entscheidung|,en gegen	vote	oppose	pair
Beschluss|,es über	vote	support	pair
Klagen gegen	action	oppose	pair
Skepsis gegenüber	judgement	oppose	pair
Feindschaft gegen	judgement	oppose	pair
Nachsicht mit	judgement	support	pair
Respekt|,s vor	judgement	support	pair
Achtung vor	judgement	support	pair
Hilfe|,n für|,s	action	support	pair
Spenden für|,s	action	support	pair
Kritik|,en	-	-	head
Unmut|,s	-	-	head
Empörung	-	-	head
Entrüstung	-	-	head
Ärger|,s	-	-	head
Wut	-	-	head
Zorn|,s	-	-	head
Enttäuschung	-	-	head
Entsetzen|,s	-	-	head
Klage|,n	-	-	head
Beschwerde|,n	-	-	head
Verfassungsbeschwerde|,n	-	-	head
Widerstand|,s,es	-	-	head
Protest|,s,e,en	-	-	head
Massenprotest|,e,en	-	-	head
Demonstration|,en	-	-	head
Kundgebung|,en	-	-	head
Streik|,s	-	-	head
Kampf|,s,es	-	-	head
Einspruch|,s,es	-	-	head
Widerspruch|,s,es	-	-	head
Bedenken	-	-	head
Vorbehalt|,e,en	-	-	head
Einwand|,s	-	-	head
Einwände|,n	-	-	head
Abneigung|,en	-	-	head
Hass|,es	-	-	head
Ablehnung	-	-	head
Opposition	-	-	head
Boykott|,s	-	-	head
Veto|,s	-	-	head
Sanktionen	-	-	head
Sanktion	-	-	head
Strafmaßnahmen	-	-	head
Embargo|,s	-	-	head
Anschlag|,s,es	-	-	head
Anschläge|,n	-	-	head
Angriff|,s,e,en,es	-	-	head
Offensive|,n	-	-	head
Feldzug|,s,es	-	-	head
Attacke|,n	-	-	head
Attentat|,s,e,en	-	-	head
Überfall|,s	-	-	head
Aufstand|,s,es	-	-	head
Putsch|,es,s	-	-	head
Vorwurf|,s,es	-	-	head
Vorwürfe|,n	-	-	head
Anschuldigung|,en	-	-	head
Beschuldigung|,en	-	-	head
Anklage|,n	-	-	head
Strafanzeige|,n	-	-	head
Anzeige|,n	-	-	head
Ermittlungen	-	-	head
Haftbefehl|,s,e,en	-	-	head
Verdacht|,s,es	-	-	head
Drohung|,en	-	-	head
Warnung|,en	-	-	head
Angst	-	-	head
Ängste|,n	-	-	head
Furcht	-	-	head
Sorge|,n	-	-	head
Zweifel|,s,n	-	-	head
Misstrauen|,s	-	-	head
Vertrauen|,s	-	-	head
Glaube|,n,ns	-	-	head
Hoffnung|,en	-	-	head
Freude	-	-	head
Zufriedenheit	-	-	head
Unzufriedenheit	-	-	head
Zustimmung	-	-	head
Einverständnis|,ses	-	-	head
Einwilligung	-	-	head
Unterstützung	-	-	head
Rückhalt|,s,es	-	-	head
Rückendeckung	-	-	head
Solidarität	-	-	head
Sympathie|,n	-	-	head
Verständnis|,ses	-	-	head
Lob|,s,es	-	-	head
Anerkennung	-	-	head
Beifall|,s	-	-	head
Begeisterung	-	-	head
Votum|,s	-	-	head
Stimmen	-	-	head
Mehrheit|,en	-	-	head
Eintreten|,s	-	-	head
Einsatz|,es	-	-	head
Engagement|,s	-	-	head
Plädoyer|,s	-	-	head
Werbung	-	-	head
Kampagne|,n	-	-	head
Forderung|,en	-	-	head
Ruf|,s,e,en	-	-	head
Wunsch|,s,es	-	-	head
Wünsche|,n	-	-	head
Streben|,s	-	-	head
Verlangen|,s	-	-	head
Sehnsucht	-	-	head
Aufruf|,s,e,en	-	-	head
Appell|,s,e,en	-	-	head
Antrag|,s,es	-	-	head
Anträge|,n	-	-	head
Anspruch|,s,es	-	-	head
Ansprüche|,n	-	-	head
Bitte|,n	-	-	head
Bewerbung|,en	-	-	head
Werben|,s	-	-	head
Interesse|,s,n	-	-	head
Bereitschaft	-	-	head
Wille|,n,ns	-	-	head
Entschlossenheit	-	-	head
Bekenntnis|,ses	-	-	head
Verpflichtung|,en	-	-	head
Treue	-	-	head
Absage|,n	-	-	head
Nein|,s	-	-	head
Ja	-	-	head
Abkehr	-	-	head
Distanzierung	-	-	head
Verzicht|,s,es	-	-	head
Rache	-	-	head
Verrat|,s,es	-	-	head
Schuld	-	-	head
Stellungnahme|,n	-	-	head
Erklärung|,en	-	-	head
Entscheidung|,en	-	-	head
Beschluss|,es	-	-	head
Klagen	-	-	head
Skepsis	-	-	head
Feindschaft	-	-	head
Nachsicht	-	-	head
Respekt|,s	-	-	head
Achtung	-	-	head
Hilfe|,n	-	-	head
Spenden	-	-	head
