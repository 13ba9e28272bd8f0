#: form	ref	norm
# Happenings that a report comes back to: names for them are nominal mentions.
Referendum|,s	referendum	Referendum
Volksabstimmung|,en	referendum	Referendum
Volksentscheid|,s,es,e	referendum	Referendum
Volksbefragung|,en	referendum	Referendum
Plebiszit|,s,es	referendum	Referendum
Unabhängigkeitsreferendum|,s	referendum	Referendum
Abstimmung	vote	Abstimmung
Urnengang|,s,es	vote	Abstimmung
Votum|,s	vote	Abstimmung
Wahl	election	Wahl
Wahlen	election	Wahl
Präsidentschaftswahl|,en	presidential-election	Präsidentschaftswahl
Präsidentenwahl|,en	presidential-election	Präsidentschaftswahl
Parlamentswahl|,en	parliamentary-election	Parlamentswahl
Bundestagswahl|,en	bundestag-election	Bundestagswahl
Landtagswahl|,en	state-election	Landtagswahl
Kommunalwahl|,en	local-election	Kommunalwahl
Stichwahl|,en	run-off	Stichwahl
Putsch|,es,s	coup	Putsch
Staatsstreich|,s,es	coup	Putsch
Bürgerkrieg|,s,es	civil-war	Bürgerkrieg
Anschlag|,s,es	attack	Anschlag
Erdbeben|,s	earthquake	Erdbeben
Gipfeltreffen|,s	summit	Gipfeltreffen
Waffenstillstand|,s,es	ceasefire	Waffenstillstand
Blockade	blockade	Blockade
