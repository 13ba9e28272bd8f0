#: form	ref	norm	kind
# Names of organizations that are as often something else: they need evidence.
=EC	european-community	European Community	body
=ICE	ice	ICE	agency
=Fed	federal-reserve	Federal Reserve	agency
=SS	ss	SS	agency
Linke	left-party	Left Party	party
=NEOS	neos	NEOS	party
=ETA	eta	ETA	party
Ford	ford	Ford	company
Suzuki	suzuki	Suzuki	company
Kia	kia	Kia	company
Fiat	fiat	Fiat	company
Seat	seat	Seat	company
Rover	rover	Rover	company
Jaguar	jaguar	Jaguar	company
Bentley	bentley	Bentley	company
Tesla	tesla	Tesla	company
Linde	linde	Linde	company
Continental	continental	Continental	company
Ergo	ergo	Ergo	company
Quelle	quelle	Quelle	company
Puma	puma	Puma	company
=MAN	man	MAN	company
Apple	apple	Apple	company
Amazon	amazon-company	Amazon	company
Uber	uber	Uber	company
Canon	canon	Canon	company
Sharp	sharp	Sharp	company
=BT	bt	BT	company
Sprint	sprint	Sprint	company
Subway	subway	Subway	company
Gap	gap	Gap	company
Caterpillar	caterpillar	Caterpillar	company
Shell	royal-dutch-shell	Royal Dutch Shell	company
Elf	elf	Elf	company
Vale	vale	Vale	company
Visa	visa	Visa	company
Target	target	Target	company
Iberia	iberia	Iberia	company
Emirates	emirates	Emirates	company
Pearson	pearson	Pearson	company
Sky	sky	Sky	media
Vox	vox	Vox	media
Spiegel	der-spiegel	Der Spiegel	media
Zeit	die-zeit	Die Zeit	media
Welt	die-welt	Die Welt	media
Titanic	titanic	Titanic	media
Blick	blick	Blick	media
Standard	der-standard	Der Standard	media
Presse	die-presse	Die Presse	media
Forbes	forbes	Forbes	media
Fortune	fortune	Fortune	media
Economist	the-economist	The Economist	media
Times	the-times	The Times	media
Guardian	the-guardian	The Guardian	media
Independent	the-independent	The Independent	media
Sun	the-sun	The Sun	media
Observer	the-observer	The Observer	media
Liberation	liberation	Libération	media
Nature	nature	Nature	media
Sputnik	sputnik	Sputnik	media
=BUND	bund	BUND	ngo
Verdi	ver-di	Ver.di	ngo
Memorial	memorial	Memorial	ngo
Spurs	tottenham-hotspur	Tottenham Hotspur	club
Celtic	celtic-glasgow	Celtic Glasgow	club
Rangers	glasgow-rangers	Glasgow Rangers	club
=MLS	mls	MLS	club
McLaren	mclaren	McLaren	club
Queen	queen-band	Queen	culture
Oasis	oasis	Oasis	culture
Nirvana	nirvana	Nirvana	culture
Scotsman	the-scotsman	The Scotsman	media
Australian	the-australian	The Australian	media
Freitag	der-freitag	Der Freitag	media
Allies	allies	Allies	body
Entente	entente	Entente	body
Axis	axis-powers	Axis	body
Confederacy	confederacy	Confederacy	body
Resistance	resistance	Resistance	body
