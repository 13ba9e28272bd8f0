# German news words and what they are called in English: offices, ranks, callings.  Written by hand for synopse; see words.lex.
Ajatollah	ayatollah
Anlieger	resident
Bassist	bassist
Biathlet, Biathlon	biathlete; biathlon
Bundesaußenminister	foreign minister
Bundesfinanzminister	finance minister
Bundesinnenminister, Bundesinnenministerin	interior minister
Bundesjustizminister	justice minister
Bundesminister, Bundesministerin	federal minister; minister
Bundespräsident, Bundespräsidentin	president; federal president
Bundesumweltminister	environment minister
Designer, Modeschöpfer	designer; fashion designer
Detektiv, Kriminalist	detective
Direktor, Direktorin, Generaldirektor	director; director general; general manager
Dramatiker	dramatist; playwright
Eheleute	married couple
Elektriker	electrician
Emir, Emirat, Emirate	emir; emirate; emirates
Energieminister	energy minister
Entertainer	entertainer
Entwicklungsminister	development minister
Erzherzog	archduke
Feuerwehrchef	fire chief
Förderer	sponsor; patron
Forschungsminister, Wissenschaftsminister	science minister; research minister
Fräulein	Miss
Freiheitskämpfer	freedom fighter
Freiherr, Baron	baron
Gangsterboss, Gangster	gangster; gang boss
Gärtner	gardener
Gefängniswärter	prison guard; warden
Gemeinderat	local council; municipal council
Großherzog	grand duke
Gründerin, Firmengründer	founder
Hafenarbeiter	dockworker
Hirte	shepherd
Hochkommissar	high commissioner
Idol	idol
Imperator	emperor
Inhaberin, Eigentümerin	owner
Intendant, Intendantin	director; artistic director
Kanzlerkandidat, Kanzlerkandidatin	candidate for chancellor
Kaplan	chaplain
Kasse, Kassen	till; fund; coffers
Kassierer	cashier; treasurer
Kellner, Kellnerin	waiter; waitress
Killer, Auftragskiller	killer; hitman
Klempner, Installateur	plumber
Kollege, Kollegin, Kollegen	colleague
Kolumnist, Kolumne	columnist; column
Kommandant, Kommandantin, Oberbefehlshaber	commander; commander-in-chief
Kommissionspräsident, Kommissionspräsidentin	commission president
Konteradmiral	rear admiral
Kriegsminister	war minister
Kulturminister, Kulturstaatsminister	culture minister
Kultusminister, Kultusministerin, Kultusministerium	education minister; culture minister; ministry of education
Kurator	curator
Kurfürst	elector
Landeshauptmann	governor
Landrat, Landrätin	district administrator
Langläufer, Langlauf	cross-country skier; cross-country
Leibwächter, Bodyguard	bodyguard
Lyriker, Lyrik	poet; poetry
Mannschaftskapitän	team captain
Maurer	bricklayer
Mechatroniker	mechanic
Metzger, Fleischer	butcher
Mitgründer	co-founder
Mufti	mufti
Müllabfuhr	refuse collection; garbage collection
Mullah, Mullahs	mullah
Nationaltrainer, Bundestrainer	national coach
Notar, Notarin	notary
Obdachloser	homeless person
Oberarzt, Chefarzt, Arzt, Ärztin, Ärzte, ärztlich	doctor; physician; chief physician; medical
Oberhaupt	head; leader
Oberst	colonel
Oberstaatsanwalt	senior public prosecutor
Oberstleutnant	lieutenant colonel
Obmann	chairman
Page	page
Parteimitglied	party member
Patriarch	patriarch
Pharao	pharaoh
Polizeisprecherin	police spokeswoman
Postbote, Briefträger	postman; mail carrier
Prälat	prelate
Projektleiter	project manager
Putschist, Putschisten	coup plotter; coup leader
Putzfrau, Reinigungskraft	cleaner
Rabbi	rabbi
Radprofi, Radsport, Radrennfahrer	cyclist; cycling; professional cyclist
Rapper	rapper
Rebellenführer, Rebellenchef, Milizenführer	rebel leader; militia leader
Referent, Referentin	adviser; speaker
Regierungssprecherin	government spokeswoman
Rektor, Rektorin, Schulleiter, Schulleiterin	rector; headmaster; principal; head teacher
Rennstall	racing team
Revolutionsführer	revolutionary leader
Ritter	knight
Schaffner	conductor; guard
Schah	shah
Scheich	sheikh
Schlagzeuger	drummer
Schneider	tailor
Schöpfer, Schöpfung	creator; creation
Seelsorger, Seelsorge	pastor; pastoral care; chaplain
Sekretär, Sekretärin, Parteisekretär	secretary; party secretary
Sicherheitsberater	security adviser; security advisor
Sonderbeauftragte, Sonderbeauftragter	special envoy; special representative
Spaziergänger, spazieren, Spaziergang	walker; stroll; walk
Spielmacher	playmaker
Sportdirektor	sporting director
Sprinter, Sprint	sprinter; sprint
Stadtverordnete	city councillor
Stewardess, Flugbegleiter, Flugbegleiterin	stewardess; flight attendant
Sultan	sultan
Teamkollege, Mitspieler, Mannschaftskamerad	teammate
Tischler, Schreiner	carpenter
Titelverteidiger	defending champion; title holder
Topmodel, Superstar, Filmstar, Star, Stars	model; superstar; film star; star
Vizeadmiral	vice admiral
Wahlhelferin	poll worker
Wehrbeauftragte	parliamentary commissioner for the armed forces
Zehnkämpfer	decathlete
Zimmermädchen	chambermaid
