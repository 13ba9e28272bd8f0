#: form	ref	norm	kind
# Names of organizations that are as often something else: they need evidence.
=EP	european-parliament	Europäisches Parlament	body
=ICE	ice	ICE	agency
Kongress	us-congress	US-Kongress	agency
=SS	ss	SS	agency
=RAF	royal-air-force	Royal Air Force	agency
=NEOS	neos	NEOS	party
Republikaner|,s	republican-party	Republikanische Partei	party
=PP	people-s-party-spain	Partido Popular	party
=IS	islamic-state	Islamischer Staat	party
Ford|,s	ford	Ford	company
Suzuki|,s	suzuki	Suzuki	company
Kia|,s	kia	Kia	company
Fiat|,s	fiat	Fiat	company
Seat|,s	seat	Seat	company
Rover|,s	rover	Rover	company
Jaguar|,s	jaguar	Jaguar	company
Bentley|,s	bentley	Bentley	company
Tesla|,s	tesla	Tesla	company
Bayer|,s	bayer	Bayer	company
Linde|,s	linde	Linde	company
Continental|,s,es	continental	Continental	company
Allianz	allianz	Allianz	company
Ergo|,s	ergo	Ergo	company
Bahn|,s	deutsche-bahn	Deutsche Bahn	company
=DB	deutsche-bahn	Deutsche Bahn	company
Quelle|,s	quelle	Quelle	company
Metro|,s	metro-ag	Metro	company
Puma|,s	puma	Puma	company
=MAN	man	MAN	company
Apple|,s	apple	Apple	company
Uber|,s	uber	Uber	company
Intel|,s	intel	Intel	company
Oracle|,s	oracle	Oracle	company
Canon|,s	canon	Canon	company
Sharp|,s	sharp	Sharp	company
=BT	bt	BT	company
Sprint|,s	sprint	Sprint	company
Paramount|,s	paramount-pictures	Paramount	company
Subway|,s	subway	Subway	company
Gap|,s	gap	Gap	company
=GE	general-electric	General Electric	company
Caterpillar|,s	caterpillar	Caterpillar	company
Shell|,s	royal-dutch-shell	Shell	company
Total|,s,es	totalfinaelf	Total	company
Elf|,s	elf	Elf	company
Vale|,s	vale	Vale	company
Visa|,s	visa	Visa	company
Santander|,s	banco-santander	Santander	company
Fitch|,s	fitch-ratings	Fitch	company
Target|,s	target	Target	company
Iberia|,s	iberia	Iberia	company
Emirates	emirates	Emirates	company
Pearson|,s	pearson	Pearson	company
=ABC	abc	ABC	media
Sky|,s	sky	Sky	media
=AP	associated-press	Associated Press	media
Bloomberg|,s,es	bloomberg-news	Bloomberg	media
=BR	bayerischer-rundfunk	BR	media
=HR	hessischer-rundfunk	HR	media
Vox	vox	Vox	media
Spiegel|,s	der-spiegel	Der Spiegel	media
Focus	focus-magazine	Focus	media
Stern|,s	stern-magazine	Stern	media
Zeit|,s	die-zeit	Die Zeit	media
Bild|,s	bild-newspaper	Bild-Zeitung	media
=FR	frankfurter-rundschau	Frankfurter Rundschau	media
Welt|,s	die-welt	Die Welt	media
Titanic|,s	titanic	Titanic	media
Blick|,s	blick	Blick	media
Standard|,s	der-standard	Der Standard	media
Kurier|,s	kurier	Kurier	media
Presse|,s	die-presse	Die Presse	media
Time|,s	time-magazine	Time Magazine	media
Forbes	forbes	Forbes	media
Fortune|,s	fortune	Fortune	media
Times	the-times	The Times	media
Independent|,s	the-independent	The Independent	media
Sun|,s	the-sun	The Sun	media
Observer|,s	the-observer	The Observer	media
Nature|,s	nature	Nature	media
=RT	russia-today	Russia Today	media
Sputnik|,s	sputnik	Sputnik	media
Amnesty|,s	amnesty-international	Amnesty International	ngo
=BUND	bund	BUND	ngo
Memorial|,s	memorial	Memorial	ngo
=MIT	massachusetts-institute-of-technology	MIT	university
Werder|,s	werder-bremen	Werder Bremen	club
Arsenal|,s	arsenal	FC Arsenal	club
Celtic|,s	celtic-glasgow	Celtic Glasgow	club
Ajax	ajax-amsterdam	Ajax Amsterdam	club
McLaren|,s	mclaren	McLaren	club
=Met	metropolitan-opera	Metropolitan Opera	culture
Queen|,s	queen-band	Queen	culture
Oasis	oasis	Oasis	culture
Nirvana|,s	nirvana	Nirvana	culture
Kraftwerk|,s	kraftwerk-band	Kraftwerk	culture
Scotsman|,s	the-scotsman	The Scotsman	media
Australian|,s	the-australian	The Australian	media
Freitag|,s	der-freitag	Der Freitag	media
Alliierten	allies	Alliierte	body
Entente	entente	Entente	body
Achsenmächte|,n	axis-powers	Achsenmächte	body
Konföderation	confederacy	Konföderation	body
Résistance	resistance	Résistance	body
