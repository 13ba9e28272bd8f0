#: form	ref	norm	kind
# Organizations: international bodies, authorities, parties, companies, media, clubs.
# `ref` is the same slug in every language; `norm` is the name in this one.
Vereint|e,en,er,es,em Nationen|,s	united-nations	Vereinte Nationen	body
=UNO	united-nations	Vereinte Nationen	body
=UN	united-nations	Vereinte Nationen	body
Vereinten Nationen|,s	united-nations	Vereinte Nationen	body
UN-Sicherheitsrat|,s,es	un-security-council	UN-Sicherheitsrat	body
Sicherheitsrat|,s,es der Vereinten Nationen	un-security-council	UN-Sicherheitsrat	body
Weltsicherheitsrat|,s,es	un-security-council	UN-Sicherheitsrat	body
Sicherheitsrat|,s,es	un-security-council	UN-Sicherheitsrat	body
UNO-Sicherheitsrat|,s,es	un-security-council	UN-Sicherheitsrat	body
UN-Generalversammlung|,s	un-general-assembly	UN-Generalversammlung	body
UN-Vollversammlung|,s	un-general-assembly	UN-Generalversammlung	body
UNO-Vollversammlung|,s	un-general-assembly	UN-Generalversammlung	body
Vollversammlung|,s der Vereinten Nationen	un-general-assembly	UN-Generalversammlung	body
=UNICEF	unicef	UNICEF	body
Unicef|,s	unicef	UNICEF	body
Kinderhilfswerk|,s der Vereinten Nationen	unicef	UNICEF	body
=UNESCO	unesco	UNESCO	body
Unesco|,s	unesco	UNESCO	body
=UNHCR	unhcr	UNHCR	body
UN-Flüchtlingshilfswerk|,s	unhcr	UNHCR	body
Flüchtlingshilfswerk|,s der Vereinten Nationen	unhcr	UNHCR	body
=UNRWA	unrwa	UNRWA	body
=UNDP	undp	UNDP	body
Entwicklungsprogramm|,s der Vereinten Nationen	undp	UNDP	body
=UNEP	unep	UNEP	body
Umweltprogramm|,s der Vereinten Nationen	unep	UNEP	body
=UNCTAD	unctad	UNCTAD	body
=UNAIDS	unaids	UNAIDS	body
=UNIFIL	unifil	UNIFIL	body
Unifil|,s	unifil	UNIFIL	body
=UNOMIG	unomig	UNOMIG	body
=UNMIK	unmik	UNMIK	body
=KFOR	kfor	KFOR	body
Kfor|,s	kfor	KFOR	body
=ISAF	isaf	ISAF	body
Isaf|,s	isaf	ISAF	body
=SFOR	sfor	SFOR	body
Weltgesundheitsorganisation|,s	world-health-organization	Weltgesundheitsorganisation	body
=WHO	world-health-organization	Weltgesundheitsorganisation	body
Welternährungsprogramm|,s	world-food-programme	Welternährungsprogramm	body
=WFP	world-food-programme	Welternährungsprogramm	body
=FAO	fao	FAO	body
Welternährungsorganisation|,s	fao	FAO	body
International|e,en,er,es,em Arbeitsorganisation|,s	international-labour-organization	Internationale Arbeitsorganisation	body
=ILO	international-labour-organization	Internationale Arbeitsorganisation	body
International|e,en,er,es,em Währungsfonds	international-monetary-fund	Internationaler Währungsfonds	body
=IWF	international-monetary-fund	Internationaler Währungsfonds	body
Währungsfonds	international-monetary-fund	Internationaler Währungsfonds	body
Weltbank|,s	world-bank	Weltbank	body
Welthandelsorganisation|,s	world-trade-organization	Welthandelsorganisation	body
=WTO	world-trade-organization	Welthandelsorganisation	body
International|e,en,er,es,em Atomenergiebehörde|,s	international-atomic-energy-agency	Internationale Atomenergiebehörde	body
International|e,en,er,es,em Atomenergie-Organisation|,s	international-atomic-energy-agency	Internationale Atomenergiebehörde	body
=IAEA	international-atomic-energy-agency	Internationale Atomenergiebehörde	body
=IAEO	international-atomic-energy-agency	Internationale Atomenergiebehörde	body
Atomenergiebehörde|,s	international-atomic-energy-agency	Internationale Atomenergiebehörde	body
International|e,en,er,es,em Gerichtshof|,s,es	international-court-of-justice	Internationaler Gerichtshof	body
=IGH	international-court-of-justice	Internationaler Gerichtshof	body
International|e,en,er,es,em Strafgerichtshof|,s,es	international-criminal-court	Internationaler Strafgerichtshof	body
IStGH|,s	international-criminal-court	Internationaler Strafgerichtshof	body
Weltstrafgericht|,s,es	international-criminal-court	Internationaler Strafgerichtshof	body
International|e,en,er,es,em Seegerichtshof|,s,es	international-tribunal-for-the-law-of-the-sea	Internationaler Seegerichtshof	body
Jugoslawien-Tribunal|,s	international-criminal-tribunal-for-the-former-yugoslavia	Jugoslawien-Tribunal	body
UN-Kriegsverbrechertribunal|,s	international-criminal-tribunal-for-the-former-yugoslavia	Jugoslawien-Tribunal	body
Kriegsverbrechertribunal|,s	international-criminal-tribunal-for-the-former-yugoslavia	Jugoslawien-Tribunal	body
UN-Tribunal|,s	international-criminal-tribunal-for-the-former-yugoslavia	Jugoslawien-Tribunal	body
Weltklimarat|,s,es	intergovernmental-panel-on-climate-change	Weltklimarat	body
=IPCC	intergovernmental-panel-on-climate-change	Weltklimarat	body
Weltpostverein|,s	universal-postal-union	Weltpostverein	body
UN-Menschenrechtsrat|,s,es	un-human-rights-council	UN-Menschenrechtsrat	body
UNO-Menschenrechtsrat|,s,es	un-human-rights-council	UN-Menschenrechtsrat	body
International|e,en,er,es,em Organisation|,s für Migration	international-organization-for-migration	Internationale Organisation für Migration	body
=IOM	international-organization-for-migration	Internationale Organisation für Migration	body
International|e,en,er,es,em Energieagentur|,s	international-energy-agency	Internationale Energieagentur	body
=IEA	international-energy-agency	Internationale Energieagentur	body
Interpol|,s	interpol	Interpol	body
Europol|,s	europol	Europol	body
Frontex	frontex	Frontex	body
Eurojust|,s	eurojust	Eurojust	body
Eurostat|,s	eurostat	Eurostat	body
Eurocorps	eurocorps	Eurocorps	body
=OECD	oecd	OECD	body
Organisation|,s für wirtschaftliche Zusammenarbeit und Entwicklung	oecd	OECD	body
=OPEC	opec	OPEC	body
Opec|,s	opec	OPEC	body
=OSZE	osce	OSZE	body
Organisation|,s für Sicherheit und Zusammenarbeit in Europa	osce	OSZE	body
=KSZE	csce	KSZE	body
Konferenz über Sicherheit|,s und Zusammenarbeit in Europa	csce	KSZE	body
Europarat|,s,es	council-of-europe	Europarat	body
=NATO	nato	NATO	body
Nato|,s	nato	NATO	body
Nordatlantikpakt|,s	nato	NATO	body
Nordatlantisch|e,en,er,es,em Allianz	nato	NATO	body
NATO-Russland-Rat|,s,es	nato-russia-council	NATO-Russland-Rat	body
Europäisch|e,en,er,es,em Union|,s	eu	Europäische Union	body
=EU	eu	Europäische Union	body
Europäisch|e,en,er,es,em Gemeinschaft|,s	european-community	Europäische Gemeinschaft	body
=EG	european-community	Europäische Gemeinschaft	body
Europäisch|e,en,er,es,em Wirtschaftsgemeinschaft|,s	european-economic-community	Europäische Wirtschaftsgemeinschaft	body
=EWG	european-economic-community	Europäische Wirtschaftsgemeinschaft	body
Europäisch|e,en,er,es,em Kommission|,s	european-commission	Europäische Kommission	body
EU-Kommission|,s	european-commission	Europäische Kommission	body
Brüsseler Kommission|,s	european-commission	Europäische Kommission	body
Europäisch|e,en,er,es,em Parlament|,s	european-parliament	Europäisches Parlament	body
Europaparlament|,s	european-parliament	Europäisches Parlament	body
EU-Parlament|,s	european-parliament	Europäisches Parlament	body
Europäisch|e,en,er,es,em Rat|,s,es	european-council	Europäischer Rat	body
Rat|,s,es der Europäischen Union	council-of-the-eu	Rat der Europäischen Union	body
EU-Ministerrat|,s,es	council-of-the-eu	Rat der Europäischen Union	body
Ministerrat|,s,es	council-of-the-eu	Rat der Europäischen Union	body
Europäisch|e,en,er,es,em Gerichtshof|,s,es	european-court-of-justice	Europäischer Gerichtshof	body
EuGH|,s	european-court-of-justice	Europäischer Gerichtshof	body
Europäisch|e,en,er,es,em Gerichtshof|,s,es für Menschenrechte	european-court-of-human-rights	Europäischer Gerichtshof für Menschenrechte	body
=EGMR	european-court-of-human-rights	Europäischer Gerichtshof für Menschenrechte	body
Straßburger Gerichtshof|,s,es	european-court-of-human-rights	Europäischer Gerichtshof für Menschenrechte	body
Europäisch|e,en,er,es,em Zentralbank|,s	european-central-bank	Europäische Zentralbank	body
=EZB	european-central-bank	Europäische Zentralbank	body
Europäisch|e,en,er,es,em Investitionsbank|,s	european-investment-bank	Europäische Investitionsbank	body
=EIB	european-investment-bank	Europäische Investitionsbank	body
Europäisch|e,en,er,es,em Rechnungshof|,s,es	european-court-of-auditors	Europäischer Rechnungshof	body
Europäisch|e,en,er,es,em Freihandelsassoziation|,s	european-free-trade-association	Europäische Freihandelsassoziation	body
=EFTA	european-free-trade-association	Europäische Freihandelsassoziation	body
Euro-Gruppe|,s	eurogroup	Euro-Gruppe	body
Eurogruppe|,s	eurogroup	Euro-Gruppe	body
Europäisch|e,en,er,es,em Arzneimittelagentur|,s	european-medicines-agency	Europäische Arzneimittelagentur	body
=EMA	european-medicines-agency	Europäische Arzneimittelagentur	body
Europäisch|e,en,er,es,em Weltraumorganisation|,s	european-space-agency	Europäische Weltraumorganisation	body
Europäisch|e,en,er,es,em Weltraumagentur|,s	european-space-agency	Europäische Weltraumorganisation	body
=ESA	european-space-agency	Europäische Weltraumorganisation	body
Europäisch|e,en,er,es,em Auswärtig|e,en,er,es,em Dienst|,s,es	european-external-action-service	Europäischer Auswärtiger Dienst	body
Ausschuss der Regionen	committee-of-the-regions	Ausschuss der Regionen	body
Europäisch|e,en,er,es,em Volkspartei|,s	european-people-s-party	Europäische Volkspartei	body
=EVP	european-people-s-party	Europäische Volkspartei	body
Schanghaier Organisation|,s für Zusammenarbeit	shanghai-cooperation-organisation	Schanghaier Organisation für Zusammenarbeit	body
Gemeinschaft Unabhängiger Staaten|,s	commonwealth-of-independent-states	Gemeinschaft Unabhängiger Staaten	body
=GUS	commonwealth-of-independent-states	Gemeinschaft Unabhängiger Staaten	body
Commonwealth|,s of Nations	commonwealth-of-nations	Commonwealth of Nations	body
Commonwealth|,s	commonwealth-of-nations	Commonwealth of Nations	body
Organisation|,s des Vertrags über kollektive Sicherheit	collective-security-treaty-organization	Organisation des Vertrags über kollektive Sicherheit	body
=OVKS	collective-security-treaty-organization	Organisation des Vertrags über kollektive Sicherheit	body
Eurasisch|e,en,er,es,em Wirtschaftsunion|,s	eurasian-economic-union	Eurasische Wirtschaftsunion	body
Arabisch|e,en,er,es,em Liga|,s	arab-league	Arabische Liga	body
Afrikanisch|e,en,er,es,em Union|,s	african-union	Afrikanische Union	body
=AU	african-union	Afrikanische Union	body
=ECOWAS	ecowas	ECOWAS	body
Ecowas	ecowas	ECOWAS	body
Golf-Kooperationsrat|,s,es	gulf-cooperation-council	Golf-Kooperationsrat	body
Golfkooperationsrat|,s,es	gulf-cooperation-council	Golf-Kooperationsrat	body
=ASEAN	asean	ASEAN	body
Asean|,s	asean	ASEAN	body
=APEC	apec	APEC	body
Apec|,s	apec	APEC	body
Mercosur|,s	mercosur	Mercosur	body
Organisation Amerikanisch|e,en,er,es,em Staaten|,s	organization-of-american-states	Organisation Amerikanischer Staaten	body
=OAS	organization-of-american-states	Organisation Amerikanischer Staaten	body
=NAFTA	nafta	NAFTA	body
Nafta|,s	nafta	NAFTA	body
Völkerbund|,s,es	league-of-nations	Völkerbund	body
Warschauer Pakt|,s	warsaw-pact	Warschauer Pakt	body
G7	g7	G7	body
G-7	g7	G7	body
G8	g8	G8	body
G-8	g8	G8	body
G20	g20	G20	body
G-20	g20	G20	body
=BRICS	brics	BRICS	body
Organisation|,s für Islamische Zusammenarbeit	organisation-of-islamic-cooperation	Organisation für Islamische Zusammenarbeit	body
International|e,en,er,es,em Komitee|,s vom Roten Kreuz	international-committee-of-the-red-cross	Internationales Komitee vom Roten Kreuz	body
=IKRK	international-committee-of-the-red-cross	Internationales Komitee vom Roten Kreuz	body
Rot|e,en,er,es,em Kreuz	red-cross	Rotes Kreuz	body
Deutsch|e,en,er,es,em Rot|e,en,er,es,em Kreuz	german-red-cross	Deutsches Rotes Kreuz	body
=DRK	german-red-cross	Deutsches Rotes Kreuz	body
Rot|e,en,er,es,em Halbmond|,s	red-crescent	Roter Halbmond	body
International|e,en,er,es,em Olympisch|e,en,er,es,em Komitee|,s	international-olympic-committee	Internationales Olympisches Komitee	body
=IOC	international-olympic-committee	Internationales Olympisches Komitee	body
=FIFA	fifa	FIFA	body
Fifa|,s	fifa	FIFA	body
Weltfußballverband|,s,es	fifa	FIFA	body
=UEFA	uefa	UEFA	body
Uefa|,s	uefa	UEFA	body
Europäisch|e,en,er,es,em Fußball-Union|,s	uefa	UEFA	body
Welt-Anti-Doping-Agentur|,s	world-anti-doping-agency	Welt-Anti-Doping-Agentur	body
=WADA	world-anti-doping-agency	Welt-Anti-Doping-Agentur	body
Asiatisch|e,en,er,es,em Entwicklungsbank|,s	asian-development-bank	Asiatische Entwicklungsbank	body
Afrikanisch|e,en,er,es,em Entwicklungsbank|,s	african-development-bank	Afrikanische Entwicklungsbank	body
Europäisch|e,en,er,es,em Bank|,s für Wiederaufbau und Entwicklung	european-bank-for-reconstruction-and-development	Europäische Bank für Wiederaufbau und Entwicklung	body
Bank|,s für Internationalen Zahlungsausgleich	bank-for-international-settlements	Bank für Internationalen Zahlungsausgleich	body
=BIZ	bank-for-international-settlements	Bank für Internationalen Zahlungsausgleich	body
Europäisch|e,en,er,es,em Währungsinstitut|,s,es	european-monetary-institute	Europäisches Währungsinstitut	body
Benelux	benelux	Benelux	body
Visegrád-Gruppe|,s	visegrad-group	Visegrád-Gruppe	body
Nordisch|e,en,er,es,em Rat|,s,es	nordic-council	Nordischer Rat	body
Venedig-Kommission|,s	venice-commission	Venedig-Kommission	body
=IGAD	igad	IGAD	body
=SAARC	saarc	SAARC	body
Pariser Club|,s	paris-club	Pariser Club	body
Weltkirchenrat|,s,es	world-council-of-churches	Weltkirchenrat	body
Ökumenisch|e,en,er,es,em Rat|,s,es der Kirchen	world-council-of-churches	Weltkirchenrat	body
Weltwirtschaftsforum|,s	world-economic-forum	Weltwirtschaftsforum	body
Parlamentarisch|e,en,er,es,em Versammlung|,s des Europarates	parliamentary-assembly-of-the-council-of-europe	Parlamentarische Versammlung des Europarates	body
Minsk-Gruppe|,s	minsk-group	Minsk-Gruppe	body
Nahost-Quartett|,s	middle-east-quartet	Nahost-Quartett	body
=CIA	cia	CIA	agency
=FBI	fbi	FBI	agency
=NSA	nsa	NSA	agency
=NASA	nasa	NASA	agency
Nasa|,s	nasa	NASA	agency
=DEA	dea	DEA	agency
=FDA	fda	FDA	agency
=EPA	epa	EPA	agency
=FEMA	fema	FEMA	agency
=FCC	fcc	FCC	agency
=FTC	ftc	FTC	agency
=SEC	sec	SEC	agency
US-Börsenaufsicht|,s	sec	SEC	agency
=FAA	faa	FAA	agency
=NTSB	ntsb	NTSB	agency
=NOAA	noaa	NOAA	agency
=IRS	irs	IRS	agency
=CDC	cdc	CDC	agency
=NIH	nih	NIH	agency
=USAID	usaid	USAID	agency
=DARPA	darpa	DARPA	agency
=TSA	tsa	TSA	agency
Secret Service|,s	secret-service	Secret Service	agency
Pentagon|,s	pentagon	Pentagon	agency
US-Verteidigungsministerium|,s	pentagon	Pentagon	agency
US-Außenministerium|,s	state-department	US-Außenministerium	agency
State Department|,s	state-department	US-Außenministerium	agency
US-Justizministerium|,s	justice-department	US-Justizministerium	agency
US-Finanzministerium|,s	treasury-department	US-Finanzministerium	agency
US-Heimatschutzministerium|,s	department-of-homeland-security	US-Heimatschutzministerium	agency
Heimatschutzministerium|,s	department-of-homeland-security	US-Heimatschutzministerium	agency
US-Energieministerium|,s	energy-department	US-Energieministerium	agency
US-Landwirtschaftsministerium|,s	department-of-agriculture	US-Landwirtschaftsministerium	agency
US-Bildungsministerium|,s	department-of-education	US-Bildungsministerium	agency
US-Kongress	us-congress	US-Kongress	agency
US-Senat|,s	us-senate	US-Senat	agency
US-Repräsentantenhaus|,es	house-of-representatives	US-Repräsentantenhaus	agency
Repräsentantenhaus|,es	house-of-representatives	US-Repräsentantenhaus	agency
Oberst|e,en,er,es,em Gerichtshof|,s,es der USA	us-supreme-court	Oberster Gerichtshof der USA	agency
Supreme Court|,s	us-supreme-court	Oberster Gerichtshof der USA	agency
US-Notenbank|,s	federal-reserve	US-Notenbank	agency
Federal Reserve|,s	federal-reserve	US-Notenbank	agency
=Fed	federal-reserve	US-Notenbank	agency
US-Armee|,s	us-army	US-Armee	agency
US-Army|,s	us-army	US-Armee	agency
US-Marine|,s	us-navy	US-Marine	agency
US-Navy|,s	us-navy	US-Marine	agency
US-Luftwaffe|,s	us-air-force	US-Luftwaffe	agency
US-Air-Force|,s	us-air-force	US-Luftwaffe	agency
US-Küstenwache|,s	us-coast-guard	US-Küstenwache	agency
Marine Corps	marine-corps	Marine Corps	agency
Marineinfanterie|,s	marine-corps	Marine Corps	agency
Nationalgarde|,s	national-guard	Nationalgarde	agency
Weiße-Haus-Stab|,s	white-house-staff	Weiße-Haus-Stab	agency
MI5	mi5	MI5	agency
MI6	mi6	MI6	agency
=GCHQ	gchq	GCHQ	agency
Scotland Yard|,s	scotland-yard	Scotland Yard	agency
=BND	bnd	BND	agency
Bundesnachrichtendienst|,s,es	bnd	BND	agency
Verfassungsschutz	federal-office-for-the-protection-of-the-constitution	Verfassungsschutz	agency
Bundesamt|,s,es für Verfassungsschutz	federal-office-for-the-protection-of-the-constitution	Verfassungsschutz	agency
=BKA	federal-criminal-police-office	BKA	agency
Bundeskriminalamt|,s,es	federal-criminal-police-office	BKA	agency
Bundespolizei|,s	german-federal-police	Bundespolizei	agency
Bundeswehr|,s	bundeswehr	Bundeswehr	agency
Bundestag|,s	bundestag	Bundestag	agency
Deutsch|e,en,er,es,em Bundestag|,s	bundestag	Bundestag	agency
Bundesrat|,s,es	bundesrat	Bundesrat	agency
Bundesregierung|,s	german-federal-government	Bundesregierung	agency
Bundesverfassungsgericht|,s,es	federal-constitutional-court	Bundesverfassungsgericht	agency
BVerfG|,s	federal-constitutional-court	Bundesverfassungsgericht	agency
Bundesgerichtshof|,s,es	federal-court-of-justice	Bundesgerichtshof	agency
=BGH	federal-court-of-justice	Bundesgerichtshof	agency
Bundesverwaltungsgericht|,s,es	federal-administrative-court	Bundesverwaltungsgericht	agency
Bundesarbeitsgericht|,s,es	federal-labour-court	Bundesarbeitsgericht	agency
Bundessozialgericht|,s,es	federal-social-court	Bundessozialgericht	agency
Bundesfinanzhof|,s,es	federal-fiscal-court	Bundesfinanzhof	agency
Bundesbank|,s	bundesbank	Bundesbank	agency
Deutsch|e,en,er,es,em Bundesbank|,s	bundesbank	Bundesbank	agency
Bundeskanzleramt|,s,es	german-chancellery	Bundeskanzleramt	agency
Kanzleramt|,s,es	german-chancellery	Bundeskanzleramt	agency
Auswärtig|e,en,er,es,em Amt|,s,es	german-foreign-office	Auswärtiges Amt	agency
Bundesaußenministerium|,s	german-foreign-office	Auswärtiges Amt	agency
Bundesinnenministerium|,s	german-interior-ministry	Bundesinnenministerium	agency
Bundesfinanzministerium|,s	german-finance-ministry	Bundesfinanzministerium	agency
Bundesverteidigungsministerium|,s	german-defence-ministry	Bundesverteidigungsministerium	agency
Bundesumweltministerium|,s	german-environment-ministry	Bundesumweltministerium	agency
Bundesgesundheitsministerium|,s	german-health-ministry	Bundesgesundheitsministerium	agency
Bundesjustizministerium|,s	german-justice-ministry	Bundesjustizministerium	agency
Bundesverkehrsministerium|,s	german-transport-ministry	Bundesverkehrsministerium	agency
Bundeswirtschaftsministerium|,s	german-economy-ministry	Bundeswirtschaftsministerium	agency
Bundesagentur|,s für Arbeit	federal-employment-agency	Bundesagentur für Arbeit	agency
Bundesanstalt|,s für Arbeit	federal-employment-agency	Bundesagentur für Arbeit	agency
Bundeskartellamt|,s,es	federal-cartel-office	Bundeskartellamt	agency
Kartellamt|,s,es	federal-cartel-office	Bundeskartellamt	agency
Bundesnetzagentur|,s	federal-network-agency	Bundesnetzagentur	agency
Statistisch|e,en,er,es,em Bundesamt|,s,es	federal-statistical-office	Statistisches Bundesamt	agency
Destatis	federal-statistical-office	Statistisches Bundesamt	agency
Umweltbundesamt|,s,es	federal-environment-agency	Umweltbundesamt	agency
Robert-Koch-Institut|,s,es	robert-koch-institute	Robert-Koch-Institut	agency
=RKI	robert-koch-institute	Robert-Koch-Institut	agency
Paul-Ehrlich-Institut|,s,es	paul-ehrlich-institute	Paul-Ehrlich-Institut	agency
Bundesrechnungshof|,s,es	federal-court-of-audit	Bundesrechnungshof	agency
Bundesanwaltschaft|,s	federal-prosecutor-s-office	Bundesanwaltschaft	agency
Generalbundesanwalt|,s	federal-prosecutor-s-office	Bundesanwaltschaft	agency
BaFin|,s	bafin	BaFin	agency
Treuhandanstalt|,s	treuhand	Treuhandanstalt	agency
Treuhand|,s	treuhand	Treuhandanstalt	agency
Stasi|,s	stasi	Stasi	agency
Gestapo|,s	gestapo	Gestapo	agency
Wehrmacht|,s	wehrmacht	Wehrmacht	agency
Rot|e,en,er,es,em Armee|,s	red-army	Rote Armee	agency
Roten Armee|,s	red-army	Rote Armee	agency
Technisch|e,en,er,es,em Hilfswerk|,s	thw	Technisches Hilfswerk	agency
=THW	thw	Technisches Hilfswerk	agency
Deutsch|e,en,er,es,em Wetterdienst|,s,es	german-weather-service	Deutscher Wetterdienst	agency
=DWD	german-weather-service	Deutscher Wetterdienst	agency
Nationalrat|,s,es	nationalrat	Nationalrat	agency
Nationalratspräsidium|,s	nationalrat-presidium	Nationalratspräsidium	agency
=KGB	kgb	KGB	agency
=FSB	fsb	FSB	agency
=GRU	gru	GRU	agency
SWR-Geheimdienst|,s,es	foreign-intelligence-service	SWR-Geheimdienst	agency
Staatsduma|,s	state-duma	Staatsduma	agency
Duma|,s	state-duma	Staatsduma	agency
Föderationsrat|,s,es	federation-council	Föderationsrat	agency
Russisch|e,en,er,es,em Zentralbank|,s	central-bank-of-russia	Russische Zentralbank	agency
Roskosmos	roscosmos	Roskosmos	agency
Mossad|,s	mossad	Mossad	agency
Schin Bet|,s	shin-bet	Schin Bet	agency
Schin Beth|,s	shin-bet	Schin Bet	agency
Knesset|,s	knesset	Knesset	agency
Werchowna Rada|,s	verkhovna-rada	Werchowna Rada	agency
Sejm|,s	sejm	Sejm	agency
Bank|,s of England	bank-of-england	Bank of England	agency
Bank|,s of Japan	bank-of-japan	Bank of Japan	agency
Schweizerisch|e,en,er,es,em Nationalbank|,s	swiss-national-bank	Schweizerische Nationalbank	agency
=SNB	swiss-national-bank	Schweizerische Nationalbank	agency
Österreichisch|e,en,er,es,em Nationalbank|,s	austrian-national-bank	Österreichische Nationalbank	agency
OeNB|,s	austrian-national-bank	Österreichische Nationalbank	agency
Banque|,s de France	bank-of-france	Banque de France	agency
Banca d'Italia|,s	bank-of-italy	Banca d'Italia	agency
Unterhaus|,es	house-of-commons	Unterhaus	agency
britisch|e,en,er,es,em Unterhaus|,es	house-of-commons	Unterhaus	agency
Oberhaus|,es	house-of-lords	Oberhaus	agency
Royal Air Force|,s	royal-air-force	Royal Air Force	agency
Royal Navy|,s	royal-navy	Royal Navy	agency
=NHS	nhs	NHS	agency
Home Office|,s	home-office	Home Office	agency
Foreign Office|,s	foreign-office	Foreign Office	agency
Downing-Street-Büro|,s	prime-minister-s-office	Downing-Street-Büro	agency
Israelisch|e,en,er,es,em Streitkräfte|,s	israel-defense-forces	Israelische Streitkräfte	agency
=IDF	israel-defense-forces	Israelische Streitkräfte	agency
Volksbefreiungsarmee|,s	people-s-liberation-army	Volksbefreiungsarmee	agency
Revolutionsgarden|,s	revolutionary-guards	Revolutionsgarden	agency
Iranisch|e,en,er,es,em Revolutionsgarden|,s	revolutionary-guards	Revolutionsgarden	agency
Wächterrat|,s,es	guardian-council	Wächterrat	agency
Loja Dschirga|,s	loya-jirga	Loja Dschirga	agency
Zentral|e,en,er,es,em Wahlkommission|,s	central-election-commission	Zentrale Wahlkommission	agency
=CERN	cern	CERN	agency
Max-Planck-Gesellschaft|,s	max-planck-society	Max-Planck-Gesellschaft	agency
Fraunhofer-Gesellschaft|,s	fraunhofer-society	Fraunhofer-Gesellschaft	agency
Helmholtz-Gemeinschaft|,s	helmholtz-association	Helmholtz-Gemeinschaft	agency
Deutsch|e,en,er,es,em Forschungsgemeinschaft|,s	german-research-foundation	Deutsche Forschungsgemeinschaft	agency
=DFG	german-research-foundation	Deutsche Forschungsgemeinschaft	agency
=DLR	german-aerospace-center	DLR	agency
Deutsch|e,en,er,es,em Zentrum|,s für Luft- und Raumfahrt	german-aerospace-center	DLR	agency
Goethe-Institut|,s,es	goethe-institute	Goethe-Institut	agency
British Council|,s	british-council	British Council	agency
=CDU	cdu	CDU	party
Christlich Demokratisch|e,en,er,es,em Union|,s	cdu	CDU	party
=CSU	csu	CSU	party
Christlich-Sozial|e,en,er,es,em Union|,s	csu	CSU	party
=SPD	spd	SPD	party
Sozialdemokratisch|e,en,er,es,em Partei Deutschlands	spd	SPD	party
=FDP	fdp	FDP	party
Frei|e,en,er,es,em Demokratisch|e,en,er,es,em Partei|,s	fdp	FDP	party
Grünen|,s	alliance-90	Die Grünen	party
Bündnis 90	alliance-90	Die Grünen	party
Bündnisgrüne|,s	alliance-90	Die Grünen	party
Linkspartei|,s	left-party	Linkspartei	party
=PDS	left-party	Linkspartei	party
AfD|,s	afd	AfD	party
Alternative|,s für Deutschland	afd	AfD	party
=NPD	npd	NPD	party
=DVU	dvu	DVU	party
Piratenpartei|,s	pirate-party	Piratenpartei	party
=WASG	wasg	WASG	party
=NSDAP	nsdap	NSDAP	party
=SED	sed	SED	party
=KPD	kpd	KPD	party
KPdSU|,s	cpsu	KPdSU	party
=ÖVP	oevp	ÖVP	party
Österreichisch|e,en,er,es,em Volkspartei|,s	oevp	ÖVP	party
=SPÖ	spoe	SPÖ	party
=FPÖ	fpoe	FPÖ	party
Freiheitlich|e,en,er,es,em Partei Österreichs	fpoe	FPÖ	party
=BZÖ	bzoe	BZÖ	party
=SVP	svp	SVP	party
Schweizerisch|e,en,er,es,em Volkspartei|,s	svp	SVP	party
=CVP	cvp	CVP	party
Republikanisch|e,en,er,es,em Partei|,s	republican-party	Republikanische Partei	party
Demokratisch|e,en,er,es,em Partei|,s	democratic-party	Demokratische Partei	party
US-Demokraten|,s	democratic-party	Demokratische Partei	party
Tea Party|,s	tea-party	Tea Party	party
Labour Party|,s	labour-party	Labour Party	party
Labour-Partei|,s	labour-party	Labour Party	party
Labour|,s	labour-party	Labour Party	party
Konservative Partei|,s	conservative-party	Konservative Partei	party
Tories	conservative-party	Konservative Partei	party
Liberaldemokraten|,s	liberal-democrats	Liberaldemokraten	party
=UKIP	ukip	UKIP	party
Ukip|,s	ukip	UKIP	party
Scottish National Party|,s	scottish-national-party	Scottish National Party	party
=SNP	scottish-national-party	Scottish National Party	party
Sinn Féin|,s	sinn-fein	Sinn Féin	party
Sinn Fein|,s	sinn-fein	Sinn Féin	party
=DUP	dup	DUP	party
Front National|,s	national-front	Front National	party
Rassemblement National|,s	national-front	Front National	party
=UMP	ump	UMP	party
Parti Socialiste|,s	socialist-party-france	Parti Socialiste	party
Forza Italia|,s	forza-italia	Forza Italia	party
Lega Nord|,s	lega-nord	Lega Nord	party
Lega|,s	lega-nord	Lega Nord	party
Fünf-Sterne-Bewegung|,s	five-star-movement	Fünf-Sterne-Bewegung	party
Partito Democratico|,s	democratic-party-italy	Partito Democratico	party
Partido Popular|,s	people-s-party-spain	Partido Popular	party
=PSOE	psoe	PSOE	party
Podemos	podemos	Podemos	party
Ciudadanos	ciudadanos	Ciudadanos	party
Syriza|,s	syriza	Syriza	party
Nea Dimokratia|,s	new-democracy	Nea Dimokratia	party
=PASOK	pasok	PASOK	party
Pasok|,s	pasok	PASOK	party
Golden|e,en,er,es,em Morgenröte|,s	golden-dawn	Goldene Morgenröte	party
=AKP	akp	AKP	party
=CHP	chp	CHP	party
=HDP	hdp	HDP	party
=PKK	pkk	PKK	party
Arbeiterpartei Kurdistans	pkk	PKK	party
=YPG	ypg	YPG	party
Fidesz	fidesz	Fidesz	party
Jobbik|,s	jobbik	Jobbik	party
PiS|,s	pis	PiS	party
Recht|,s und Gerechtigkeit	pis	PiS	party
Bürgerplattform|,s	civic-platform	Bürgerplattform	party
Einiges Russland|,s,es	united-russia	Einiges Russland	party
Geeint|e,en,er,es,em Russland|,s,es	united-russia	Einiges Russland	party
Gerecht|e,en,er,es,em Russland|,s,es	a-just-russia	Gerechtes Russland	party
Jabloko|,s	yabloko	Jabloko	party
Partei|,s der Regionen	party-of-regions	Partei der Regionen	party
National|e,en,er,es,em Bewegung|,s	united-national-movement	Nationale Bewegung	party
Georgisch|e,en,er,es,em Traum|,s	georgian-dream	Georgischer Traum	party
Kommunistisch|e,en,er,es,em Partei Chinas	communist-party-of-china	Kommunistische Partei Chinas	party
KP Chinas	communist-party-of-china	Kommunistische Partei Chinas	party
Kuomintang|,s	kuomintang	Kuomintang	party
Likud|,s	likud	Likud	party
Kadima|,s	kadima	Kadima	party
Schas-Partei|,s	shas	Schas-Partei	party
Fatah|,s	fatah	Fatah	party
Hamas	hamas	Hamas	party
Hisbollah|,s	hezbollah	Hisbollah	party
=PLO	plo	PLO	party
Palästinensisch|e,en,er,es,em Autonomiebehörde|,s	palestinian-authority	Palästinensische Autonomiebehörde	party
Autonomiebehörde|,s	palestinian-authority	Palästinensische Autonomiebehörde	party
Islamisch|e,en,er,es,em Dschihad|,s	islamic-jihad	Islamischer Dschihad	party
Muslimbruderschaft|,s	muslim-brotherhood	Muslimbruderschaft	party
Muslimbrüder|,s	muslim-brotherhood	Muslimbruderschaft	party
Baath-Partei|,s	baath-party	Baath-Partei	party
Taliban|,s	taliban	Taliban	party
Al-Kaida|,s	al-qaeda	Al-Kaida	party
El Kaida|,s	al-qaeda	Al-Kaida	party
Al Kaida|,s	al-qaeda	Al-Kaida	party
Al-Qaida|,s	al-qaeda	Al-Kaida	party
Islamisch|e,en,er,es,em Staat|,s	islamic-state	Islamischer Staat	party
=ISIS	islamic-state	Islamischer Staat	party
Al-Nusra-Front|,s	al-nusra-front	Al-Nusra-Front	party
Boko Haram|,s	boko-haram	Boko Haram	party
Al-Shabaab|,s	al-shabaab	Al-Shabaab	party
=ETA	eta	ETA	party
=IRA	ira	IRA	party
Rot|e,en,er,es,em Armee Fraktion|,s	red-army-faction	RAF	party
Rote-Armee-Fraktion|,s	red-army-faction	RAF	party
=FARC	farc	FARC	party
Farc|,s	farc	FARC	party
Befreiungstiger|,s von Tamil Eelam	tamil-tigers	Befreiungstiger von Tamil Eelam	party
=LTTE	tamil-tigers	Befreiungstiger von Tamil Eelam	party
Tamil Tigers	tamil-tigers	Befreiungstiger von Tamil Eelam	party
=UÇK	kosovo-liberation-army	UÇK	party
=UCK	kosovo-liberation-army	UÇK	party
African National Congress	african-national-congress	African National Congress	party
=ANC	african-national-congress	African National Congress	party
Afrikanisch|e,en,er,es,em Nationalkongress	african-national-congress	African National Congress	party
ZANU-PF	zanu-pf	ZANU-PF	party
Inkatha|,s	inkatha	Inkatha	party
=SWAPO	swapo	SWAPO	party
Kongresspartei|,s	indian-national-congress	Kongresspartei	party
=BJP	bjp	BJP	party
Muslimliga|,s	muslim-league	Muslimliga	party
=LDP	ldp	LDP	party
Khmer Rouge|,s	khmer-rouge	Khmer Rouge	party
Rot|e,en,er,es,em Khmer|,s	khmer-rouge	Khmer Rouge	party
Roten Khmer|,s	khmer-rouge	Khmer Rouge	party
Vietcong|,s	viet-cong	Vietcong	party
Sandinisten|,s	sandinistas	Sandinisten	party
Solidarność|,s	solidarity-movement	Solidarność	party
Huthi-Rebellen|,s	houthis	Huthi-Rebellen	party
Huthis	houthis	Huthi-Rebellen	party
Ku-Klux-Klan|,s	ku-klux-klan	Ku-Klux-Klan	party
Nordallianz	northern-alliance	Nordallianz	party
Mudschaheddin|,s	mujahideen	Mudschaheddin	party
Hisb-e Islami|,s	hezb-e-islami	Hisb-e Islami	party
Polisario|,s	polisario-front	Polisario	party
Contras	contras	Contras	party
Pegida|,s	pegida	Pegida	party
=PEGIDA	pegida	Pegida	party
=NSU	national-socialist-underground	NSU	party
Attac|,s	attac	Attac	party
Antifa|,s	antifa	Antifa	party
Occupy Wall Street|,s	occupy-wall-street	Occupy Wall Street	party
Black Lives Matter|,s	black-lives-matter	Black Lives Matter	party
Volkswagen|,s	volkswagen	Volkswagen	company
=VW	volkswagen	Volkswagen	company
=BMW	bmw	BMW	company
Daimler|,s	daimler	Daimler	company
DaimlerChrysler|,s	daimler	Daimler	company
Mercedes-Benz	mercedes-benz	Mercedes-Benz	company
Mercedes	mercedes-benz	Mercedes-Benz	company
Audi|,s	audi	Audi	company
Porsche|,s	porsche	Porsche	company
Opel|,s	opel	Opel	company
Ford Motor Company|,s	ford	Ford	company
General Motors	general-motors	General Motors	company
=GM	general-motors	General Motors	company
Chrysler|,s	chrysler	Chrysler	company
Toyota|,s	toyota	Toyota	company
Honda|,s	honda	Honda	company
Nissan|,s	nissan	Nissan	company
Mazda|,s	mazda	Mazda	company
Mitsubishi|,s	mitsubishi	Mitsubishi	company
Hyundai|,s	hyundai	Hyundai	company
Renault|,s	renault	Renault	company
Peugeot|,s	peugeot	Peugeot	company
Citroën|,s	citroen	Citroën	company
Ferrari|,s	ferrari	Ferrari	company
Lamborghini|,s	lamborghini	Lamborghini	company
Maserati|,s	maserati	Maserati	company
Alfa Romeo|,s	alfa-romeo	Alfa Romeo	company
Skoda|,s	skoda	Skoda	company
Škoda|,s	skoda	Skoda	company
Volvo|,s	volvo	Volvo	company
Saab|,s	saab	Saab	company
Scania|,s	scania	Scania	company
Land Rover|,s	land-rover	Land Rover	company
Rolls-Royce|,s	rolls-royce	Rolls-Royce	company
Aston Martin|,s	aston-martin	Aston Martin	company
Tesla Motors	tesla	Tesla	company
Harley-Davidson|,s	harley-davidson	Harley-Davidson	company
Siemens	siemens	Siemens	company
Bosch|,s	bosch	Bosch	company
=BASF	basf	BASF	company
Bayer AG	bayer	Bayer	company
Hoechst|,s	hoechst	Hoechst	company
Henkel|,s	henkel	Henkel	company
Thyssen-Krupp|,s	thyssenkrupp	Thyssen-Krupp	company
ThyssenKrupp|,s	thyssenkrupp	Thyssen-Krupp	company
Krupp|,s	krupp	Krupp	company
Thyssen|,s	thyssen	Thyssen	company
Salzgitter AG	salzgitter-ag	Salzgitter AG	company
=RWE	rwe	RWE	company
E.ON	e-on	E.ON	company
Eon|,s	e-on	E.ON	company
EnBW|,s	enbw	EnBW	company
Vattenfall|,s	vattenfall	Vattenfall	company
Allianz SE	allianz	Allianz	company
Münchener Rück|,s	munich-re	Münchener Rück	company
Munich Re	munich-re	Münchener Rück	company
Deutsch|e,en,er,es,em Bank|,s	deutsche-bank	Deutsche Bank	company
Commerzbank|,s	commerzbank	Commerzbank	company
Dresdner Bank|,s	dresdner-bank	Dresdner Bank	company
HypoVereinsbank|,s	hypovereinsbank	HypoVereinsbank	company
Postbank|,s	postbank	Postbank	company
Hypo Real Estate|,s	hypo-real-estate	Hypo Real Estate	company
KfW|,s	kfw	KfW	company
WestLB|,s	westlb	WestLB	company
BayernLB|,s	bayernlb	BayernLB	company
Landesbank Baden-Württemberg|,s,es	lbbw	Landesbank Baden-Württemberg	company
=LBBW	lbbw	Landesbank Baden-Württemberg	company
Deutsch|e,en,er,es,em Börse|,s	deutsche-boerse	Deutsche Börse	company
Deutsch|e,en,er,es,em Telekom|,s	deutsche-telekom	Deutsche Telekom	company
Telekom|,s	deutsche-telekom	Deutsche Telekom	company
T-Mobile|,s	t-mobile	T-Mobile	company
Deutsch|e,en,er,es,em Post|,s	deutsche-post	Deutsche Post	company
=DHL	dhl	DHL	company
Deutsch|e,en,er,es,em Bahn|,s	deutsche-bahn	Deutsche Bahn	company
Lufthansa|,s	lufthansa	Lufthansa	company
Air Berlin|,s	air-berlin	Air Berlin	company
Eurowings	eurowings	Eurowings	company
Germanwings	germanwings	Germanwings	company
=TUI	tui	TUI	company
Tui|,s	tui	TUI	company
Fraport|,s	fraport	Fraport	company
Karstadt|,s	karstadt	Karstadt	company
KarstadtQuelle|,s	arcandor	KarstadtQuelle	company
Arcandor|,s	arcandor	KarstadtQuelle	company
Otto-Versand|,s	otto-group	Otto-Versand	company
Metro AG	metro-ag	Metro	company
Rewe|,s	rewe	Rewe	company
Edeka|,s	edeka	Edeka	company
Aldi|,s	aldi	Aldi	company
Lidl|,s	lidl	Lidl	company
Tengelmann|,s	tengelmann	Tengelmann	company
Rossmann|,s	rossmann	Rossmann	company
Schlecker|,s	schlecker	Schlecker	company
Adidas	adidas	Adidas	company
Hugo Boss	hugo-boss	Hugo Boss	company
Beiersdorf|,s	beiersdorf	Beiersdorf	company
Merck|,s	merck	Merck	company
Fresenius	fresenius	Fresenius	company
Bertelsmann|,s	bertelsmann	Bertelsmann	company
Axel Springer|,s	axel-springer	Axel Springer	company
Springer-Verlag|,s	axel-springer	Axel Springer	company
ProSiebenSat.1	prosiebensat-1	ProSiebenSat.1	company
Kirch-Gruppe|,s	kirch-group	Kirch-Gruppe	company
KirchMedia|,s	kirch-group	Kirch-Gruppe	company
=SAP	sap	SAP	company
Infineon|,s	infineon	Infineon	company
Software AG	software-ag	Software AG	company
Wirecard|,s	wirecard	Wirecard	company
Carl Zeiss	carl-zeiss	Carl Zeiss	company
Zeiss	carl-zeiss	Carl Zeiss	company
Jenoptik|,s	jenoptik	Jenoptik	company
Heidelberger Druck|,s	heidelberger-druck	Heidelberger Druck	company
Airbus	airbus	Airbus	company
=EADS	eads	EADS	company
Boeing|,s	boeing	Boeing	company
Lockheed Martin|,s	lockheed-martin	Lockheed Martin	company
Northrop Grumman|,s	northrop-grumman	Northrop Grumman	company
Raytheon|,s	raytheon	Raytheon	company
General Dynamics	general-dynamics	General Dynamics	company
BAE Systems	bae-systems	BAE Systems	company
Rheinmetall|,s	rheinmetall	Rheinmetall	company
Krauss-Maffei|,s	krauss-maffei	Krauss-Maffei	company
Thales	thales	Thales	company
Dassault|,s	dassault	Dassault	company
Bombardier|,s	bombardier	Bombardier	company
Embraer|,s	embraer	Embraer	company
Alstom|,s	alstom	Alstom	company
=ABB	abb	ABB	company
Nestlé|,s	nestle	Nestlé	company
Novartis	novartis	Novartis	company
Roche|,s	roche	Roche	company
=UBS	ubs	UBS	company
Credit Suisse|,s	credit-suisse	Credit Suisse	company
Swissair|,s	swissair	Swissair	company
Swatch|,s	swatch	Swatch	company
Swisscom|,s	swisscom	Swisscom	company
Rolex	rolex	Rolex	company
Glencore|,s	glencore	Glencore	company
Syngenta|,s	syngenta	Syngenta	company
=OMV	omv	OMV	company
Voestalpine|,s	voestalpine	Voestalpine	company
Erste Bank|,s	erste-bank	Erste Bank	company
Raiffeisen|,s	raiffeisen	Raiffeisen	company
Bank Austria|,s	bank-austria	Bank Austria	company
Red Bull|,s	red-bull	Red Bull	company
Austrian Airlines	austrian-airlines	Austrian Airlines	company
=AUA	austrian-airlines	Austrian Airlines	company
Microsoft|,s	microsoft	Microsoft	company
Google|,s	google	Google	company
Facebook|,s	facebook	Facebook	company
Amazon|,s	amazon-company	Amazon	company
Twitter|,s	twitter	Twitter	company
Yahoo|,s	yahoo	Yahoo	company
eBay|,s	ebay	eBay	company
Netflix	netflix	Netflix	company
Airbnb|,s	airbnb	Airbnb	company
PayPal|,s	paypal	PayPal	company
=IBM	ibm	IBM	company
=HP	hewlett-packard	HP	company
Hewlett-Packard|,s	hewlett-packard	HP	company
Dell|,s	dell	Dell	company
Cisco|,s	cisco	Cisco	company
=AMD	amd	AMD	company
Nvidia|,s	nvidia	Nvidia	company
Qualcomm|,s	qualcomm	Qualcomm	company
Motorola|,s	motorola	Motorola	company
Xerox	xerox	Xerox	company
Kodak|,s	kodak	Kodak	company
Sun Microsystems	sun-microsystems	Sun Microsystems	company
=AOL	aol	AOL	company
YouTube|,s	youtube	YouTube	company
Instagram|,s	instagram	Instagram	company
WhatsApp|,s	whatsapp	WhatsApp	company
LinkedIn|,s	linkedin	LinkedIn	company
Snapchat|,s	snapchat	Snapchat	company
TikTok|,s	tiktok	TikTok	company
Skype|,s	skype	Skype	company
Nokia|,s	nokia	Nokia	company
Ericsson|,s	ericsson	Ericsson	company
Samsung|,s	samsung	Samsung	company
=LG	lg	LG	company
Sony|,s	sony	Sony	company
Panasonic|,s	panasonic	Panasonic	company
Toshiba|,s	toshiba	Toshiba	company
Hitachi|,s	hitachi	Hitachi	company
Fujitsu|,s	fujitsu	Fujitsu	company
Nikon|,s	nikon	Nikon	company
Nintendo|,s	nintendo	Nintendo	company
Sega|,s	sega	Sega	company
=NEC	nec	NEC	company
Foxconn|,s	foxconn	Foxconn	company
Huawei|,s	huawei	Huawei	company
Lenovo|,s	lenovo	Lenovo	company
Alibaba|,s	alibaba	Alibaba	company
Tencent|,s	tencent	Tencent	company
Baidu|,s	baidu	Baidu	company
Xiaomi|,s	xiaomi	Xiaomi	company
Vodafone|,s	vodafone	Vodafone	company
AT&T	at-t	AT&T	company
Verizon|,s	verizon	Verizon	company
Comcast|,s	comcast	Comcast	company
Time Warner|,s	time-warner	Time Warner	company
Walt Disney Company|,s	walt-disney-company	Walt Disney Company	company
Disney|,s	walt-disney-company	Walt Disney Company	company
Viacom|,s	viacom	Viacom	company
News Corp|,s	news-corp	News Corp	company
News Corporation|,s	news-corp	News Corp	company
Warner Bros.	warner-bros	Warner Bros.	company
Warner Bros	warner-bros	Warner Bros.	company
Paramount Pictures	paramount-pictures	Paramount	company
Universal Pictures	universal-pictures	Universal Pictures	company
20th Century Fox	20th-century-fox	20th Century Fox	company
=MGM	mgm	MGM	company
Columbia Pictures	columbia-pictures	Columbia Pictures	company
DreamWorks	dreamworks	DreamWorks	company
Pixar|,s	pixar	Pixar	company
Universal Music|,s	universal-music	Universal Music	company
=EMI	emi	EMI	company
Sony Music|,s	sony-music	Sony Music	company
Coca-Cola|,s	coca-cola	Coca-Cola	company
Pepsi|,s	pepsi	Pepsi	company
PepsiCo|,s	pepsi	Pepsi	company
McDonald's	mcdonald-s	McDonald's	company
McDonalds	mcdonald-s	McDonald's	company
Burger King|,s	burger-king	Burger King	company
Starbucks	starbucks	Starbucks	company
Kraft Foods	kraft-foods	Kraft Foods	company
Unilever|,s	unilever	Unilever	company
Procter|,s & Gamble	procter-gamble	Procter & Gamble	company
Johnson|,s & Johnson	johnson-johnson	Johnson & Johnson	company
Danone|,s	danone	Danone	company
Heineken|,s	heineken	Heineken	company
Carlsberg|,s,es	carlsberg	Carlsberg	company
Anheuser-Busch|,s	anheuser-busch	Anheuser-Busch	company
Philip Morris	philip-morris	Philip Morris	company
British American Tobacco|,s	british-american-tobacco	British American Tobacco	company
=Nike	nike	Nike	company
Reebok|,s	reebok	Reebok	company
Levi's	levi-s	Levi's	company
H&M	h-m	H&M	company
Zara|,s	zara	Zara	company
Ikea|,s	ikea	Ikea	company
=IKEA	ikea	Ikea	company
L'Oréal|,s	l-oreal	L'Oréal	company
=LVMH	lvmh	LVMH	company
Gucci|,s	gucci	Gucci	company
Prada|,s	prada	Prada	company
Chanel|,s	chanel	Chanel	company
Dior|,s	dior	Dior	company
Pfizer|,s	pfizer	Pfizer	company
AstraZeneca|,s	astrazeneca	AstraZeneca	company
GlaxoSmithKline|,s	glaxosmithkline	GlaxoSmithKline	company
Sanofi|,s	sanofi	Sanofi	company
Moderna|,s	moderna	Moderna	company
BioNTech|,s	biontech	BioNTech	company
Monsanto|,s	monsanto	Monsanto	company
DuPont|,s	dupont	DuPont	company
Dow Chemical|,s	dow-chemical	Dow Chemical	company
3M	3m	3M	company
General Electric|,s	general-electric	General Electric	company
Exxon|,s	exxon	Exxon	company
ExxonMobil|,s	exxon	Exxon	company
Exxon Mobil|,s	exxon	Exxon	company
Chevron|,s	chevron	Chevron	company
Texaco|,s	texaco	Texaco	company
Conoco|,s	conoco	Conoco	company
=BP	bp	BP	company
Royal Dutch Shell|,s	royal-dutch-shell	Shell	company
TotalFinaElf|,s	totalfinaelf	Total	company
Eni|,s	eni	Eni	company
Enel|,s	enel	Enel	company
Statoil|,s	statoil	Statoil	company
Gazprom|,s	gazprom	Gazprom	company
Rosneft|,s	rosneft	Rosneft	company
Lukoil|,s	lukoil	Lukoil	company
Yukos	yukos	Yukos	company
Jukos	yukos	Yukos	company
Sberbank|,s	sberbank	Sberbank	company
Aeroflot|,s	aeroflot	Aeroflot	company
Kaspersky|,s	kaspersky	Kaspersky	company
Petrobras	petrobras	Petrobras	company
=PDVSA	pdvsa	PDVSA	company
Pemex	pemex	Pemex	company
Aramco|,s	saudi-aramco	Aramco	company
Saudi Aramco|,s	saudi-aramco	Aramco	company
=CNOOC	cnooc	CNOOC	company
Sinopec|,s	sinopec	Sinopec	company
PetroChina|,s	petrochina	PetroChina	company
Halliburton|,s	halliburton	Halliburton	company
Enron|,s	enron	Enron	company
Schlumberger|,s	schlumberger	Schlumberger	company
Goldman Sachs	goldman-sachs	Goldman Sachs	company
Morgan Stanley|,s	morgan-stanley	Morgan Stanley	company
JPMorgan|,s	jpmorgan	JPMorgan	company
JP Morgan|,s	jpmorgan	JPMorgan	company
J.P. Morgan|,s	jpmorgan	JPMorgan	company
JPMorgan Chase|,s	jpmorgan	JPMorgan	company
Citigroup|,s	citigroup	Citigroup	company
Citibank|,s	citigroup	Citigroup	company
Bank|,s of America	bank-of-america	Bank of America	company
Wells Fargo|,s	wells-fargo	Wells Fargo	company
Lehman Brothers	lehman-brothers	Lehman Brothers	company
Merrill Lynch|,s	merrill-lynch	Merrill Lynch	company
Bear Stearns	bear-stearns	Bear Stearns	company
=AIG	aig	AIG	company
Fannie Mae|,s	fannie-mae	Fannie Mae	company
Freddie Mac|,s	freddie-mac	Freddie Mac	company
Berkshire Hathaway|,s	berkshire-hathaway	Berkshire Hathaway	company
BlackRock|,s	blackrock	BlackRock	company
Blackstone|,s	blackstone	Blackstone	company
Mastercard|,s	mastercard	Mastercard	company
American Express	american-express	American Express	company
=HSBC	hsbc	HSBC	company
Barclays	barclays	Barclays	company
Lloyds	lloyds	Lloyds	company
Royal Bank|,s of Scotland	royal-bank-of-scotland	Royal Bank of Scotland	company
=RBS	royal-bank-of-scotland	Royal Bank of Scotland	company
Standard Chartered|,s	standard-chartered	Standard Chartered	company
Northern Rock|,s	northern-rock	Northern Rock	company
BNP Paribas	bnp-paribas	BNP Paribas	company
Société Générale|,s	societe-generale	Société Générale	company
Crédit Agricole|,s	credit-agricole	Crédit Agricole	company
=AXA	axa	AXA	company
Axa|,s	axa	AXA	company
Banco Santander|,s	banco-santander	Santander	company
=BBVA	bbva	BBVA	company
Telefónica|,s	telefonica	Telefónica	company
UniCredit|,s	unicredit	UniCredit	company
Intesa Sanpaolo|,s	intesa-sanpaolo	Intesa Sanpaolo	company
=ING	ing	ING	company
ABN Amro|,s	abn-amro	ABN Amro	company
Fortis	fortis	Fortis	company
Rabobank|,s	rabobank	Rabobank	company
Philips	philips	Philips	company
Moody's	moody-s	Moody's	company
Standard|,s & Poor's	standard-poor-s	Standard & Poor's	company
S&P	standard-poor-s	Standard & Poor's	company
Fitch Ratings	fitch-ratings	Fitch	company
PricewaterhouseCoopers	pricewaterhousecoopers	PricewaterhouseCoopers	company
PwC|,s	pricewaterhousecoopers	PricewaterhouseCoopers	company
=KPMG	kpmg	KPMG	company
Ernst|,s & Young	ernst-young	Ernst & Young	company
Deloitte|,s	deloitte	Deloitte	company
McKinsey|,s	mckinsey	McKinsey	company
Accenture|,s	accenture	Accenture	company
Wal-Mart|,s	walmart	Wal-Mart	company
Walmart|,s	walmart	Wal-Mart	company
Costco|,s	costco	Costco	company
Kmart|,s	kmart	Kmart	company
Sears	sears	Sears	company
Home Depot|,s	home-depot	Home Depot	company
Tesco|,s	tesco	Tesco	company
Sainsbury's	sainsbury-s	Sainsbury's	company
Marks & Spencer	marks-spencer	Marks & Spencer	company
Carrefour|,s	carrefour	Carrefour	company
Auchan|,s	auchan	Auchan	company
Ahold|,s	ahold	Ahold	company
British Airways	british-airways	British Airways	company
Virgin Atlantic|,s	virgin-atlantic	Virgin Atlantic	company
EasyJet|,s	easyjet	EasyJet	company
Ryanair|,s	ryanair	Ryanair	company
Air France|,s	air-france	Air France	company
=KLM	klm	KLM	company
Alitalia|,s	alitalia	Alitalia	company
=SAS	scandinavian-airlines	SAS	company
Scandinavian Airlines	scandinavian-airlines	SAS	company
Finnair|,s	finnair	Finnair	company
Turkish Airlines	turkish-airlines	Turkish Airlines	company
Qatar Airways	qatar-airways	Qatar Airways	company
Singapore Airlines	singapore-airlines	Singapore Airlines	company
Cathay Pacific|,s	cathay-pacific	Cathay Pacific	company
Malaysia Airlines	malaysia-airlines	Malaysia Airlines	company
Air China|,s	air-china	Air China	company
Japan Airlines	japan-airlines	Japan Airlines	company
Qantas	qantas	Qantas	company
American Airlines	american-airlines	American Airlines	company
Delta Air Lines	delta-air-lines	Delta Air Lines	company
United Airlines	united-airlines	United Airlines	company
Southwest Airlines	southwest-airlines	Southwest Airlines	company
Continental Airlines	continental-airlines	Continental Airlines	company
Pan|,s Am	pan-am	Pan Am	company
FedEx	fedex	FedEx	company
=UPS	ups	UPS	company
Amtrak|,s	amtrak	Amtrak	company
Eurotunnel|,s	eurotunnel	Eurotunnel	company
Eurostar|,s	eurostar	Eurostar	company
=SNCF	sncf	SNCF	company
Maersk|,s	maersk	Maersk	company
SpaceX|,s	spacex	SpaceX	company
Blue Origin|,s	blue-origin	Blue Origin	company
Mitsubishi Heavy Industries	mitsubishi-heavy-industries	Mitsubishi Heavy Industries	company
Tepco|,s	tepco	Tepco	company
SoftBank|,s	softbank	SoftBank	company
Tata Motors	tata-motors	Tata Motors	company
Infosys	infosys	Infosys	company
Reliance Industries	reliance-industries	Reliance Industries	company
ArcelorMittal|,s,es	arcelormittal	ArcelorMittal	company
Mannesmann|,s	mannesmann	Mannesmann	company
Veolia|,s	veolia	Veolia	company
Vivendi|,s	vivendi	Vivendi	company
Bouygues	bouygues	Bouygues	company
Michelin|,s	michelin	Michelin	company
Pirelli|,s	pirelli	Pirelli	company
Olivetti|,s	olivetti	Olivetti	company
Parmalat|,s	parmalat	Parmalat	company
Benetton|,s	benetton	Benetton	company
Luxottica|,s	luxottica	Luxottica	company
Mediaset|,s	mediaset	Mediaset	company
Fininvest|,s	fininvest	Fininvest	company
Lego|,s	lego	Lego	company
Bang|,s & Olufsen	bang-olufsen	Bang & Olufsen	company
Electrolux	electrolux	Electrolux	company
Spotify|,s	spotify	Spotify	company
Norsk Hydro|,s	norsk-hydro	Norsk Hydro	company
Telenor|,s	telenor	Telenor	company
Holtzbrinck|,s	holtzbrinck	Holtzbrinck	company
Wolters Kluwer|,s	wolters-kluwer	Wolters Kluwer	company
Random House|,s	random-house	Random House	company
Suhrkamp|,s	suhrkamp	Suhrkamp	company
Rowohlt|,s	rowohlt	Rowohlt	company
Hachette|,s	hachette	Hachette	company
HarperCollins	harpercollins	HarperCollins	company
Penguin Books	penguin-books	Penguin Books	company
Sotheby's	sotheby-s	Sotheby's	company
Christie's	christie-s	Christie's	company
Fleurop|,s	fleurop	Fleurop	company
Haribo|,s	haribo	Haribo	company
Dr. Oetker|,s	dr-oetker	Dr. Oetker	company
Melitta|,s	melitta	Melitta	company
Miele|,s	miele	Miele	company
Märklin|,s	maerklin	Märklin	company
Steiff|,s	steiff	Steiff	company
Playmobil|,s	playmobil	Playmobil	company
Grundig|,s	grundig	Grundig	company
=AEG	aeg	AEG	company
Telefunken|,s	telefunken	Telefunken	company
Wacker Chemie|,s	wacker-chemie	Wacker Chemie	company
Lanxess	lanxess	Lanxess	company
Evonik|,s	evonik	Evonik	company
Covestro|,s	covestro	Covestro	company
Vonovia|,s	vonovia	Vonovia	company
Zalando|,s	zalando	Zalando	company
Rocket Internet|,s	rocket-internet	Rocket Internet	company
Xing|,s	xing	Xing	company
Ströer|,s	stroeer	Ströer	company
Hochtief|,s	hochtief	Hochtief	company
Bilfinger|,s	bilfinger	Bilfinger	company
Dussmann|,s	dussmann	Dussmann	company
Dekra|,s	dekra	Dekra	company
=TÜV	tuev	TÜV	company
=ADAC	adac	ADAC	company
Schufa|,s	schufa	Schufa	company
=GEMA	gema	GEMA	company
Gema|,s	gema	GEMA	company
Nasdaq|,s	nasdaq	Nasdaq	company
=NASDAQ	nasdaq	Nasdaq	company
New York Stock Exchange|,s	new-york-stock-exchange	New York Stock Exchange	company
=NYSE	new-york-stock-exchange	New York Stock Exchange	company
London Stock Exchange|,s	london-stock-exchange	London Stock Exchange	company
Euronext|,s	euronext	Euronext	company
Wiener Börse|,s	vienna-stock-exchange	Wiener Börse	company
Frankfurter Börse|,s	frankfurt-stock-exchange	Frankfurter Börse	company
=BBC	bbc	BBC	media
=CNN	cnn	CNN	media
=CBS	cbs	CBS	media
=NBC	nbc	NBC	media
Fox News	fox-news	Fox News	media
=MSNBC	msnbc	MSNBC	media
=HBO	hbo	HBO	media
=ESPN	espn	ESPN	media
=MTV	mtv	MTV	media
=PBS	pbs	PBS	media
=NPR	npr	NPR	media
C-SPAN	c-span	C-SPAN	media
Al Jazeera|,s	al-jazeera	Al Jazeera	media
Al-Dschasira|,s	al-jazeera	Al Jazeera	media
Al-Arabija|,s	al-arabiya	Al-Arabija	media
=ITV	itv	ITV	media
Sky News	sky-news	Sky News	media
Channel 4	channel-4	Channel 4	media
Reuters	reuters	Reuters	media
Associated Press	associated-press	Associated Press	media
=AFP	afp	AFP	media
Agence France-Presse|,s	afp	AFP	media
dpa|,s	dpa	dpa	media
Deutsch|e,en,er,es,em Presse-Agentur|,s	dpa	dpa	media
=DPA	dpa	dpa	media
=APA	austria-presse-agentur	APA	media
Austria Presse Agentur|,s	austria-presse-agentur	APA	media
Itar-Tass	tass	Itar-Tass	media
=TASS	tass	Itar-Tass	media
Tass	tass	Itar-Tass	media
Interfax	interfax	Interfax	media
RIA Nowosti|,s	ria-novosti	RIA Nowosti	media
Xinhua|,s	xinhua	Xinhua	media
Bloomberg News	bloomberg-news	Bloomberg	media
Voice|,s of America	voice-of-america	Voice of America	media
=VOA	voice-of-america	Voice of America	media
Radio Free Europe|,s	radio-free-europe	Radio Free Europe	media
Radio Liberty|,s	radio-free-europe	Radio Free Europe	media
Deutsch|e,en,er,es,em Welle|,s	deutsche-welle	Deutsche Welle	media
=ARD	ard	ARD	media
=ZDF	zdf	ZDF	media
=WDR	wdr	WDR	media
=NDR	ndr	NDR	media
=SWR	swr	SWR	media
Kika|,s	kika	Kika	media
=MDR	mdr	MDR	media
Bayerisch|e,en,er,es,em Rundfunk|,s	bayerischer-rundfunk	BR	media
Hessisch|e,en,er,es,em Rundfunk|,s	hessischer-rundfunk	HR	media
=RBB	rbb	RBB	media
=RTL	rtl	RTL	media
Sat.1	sat-1	Sat.1	media
ProSieben|,s	prosieben	ProSieben	media
Pro Sieben|,s	prosieben	ProSieben	media
n-tv|,s	n-tv	n-tv	media
N24	n24	N24	media
Phoenix	phoenix-tv	Phoenix	media
Arte|,s	arte	Arte	media
3sat|,s	3sat	3sat	media
=ORF	orf	ORF	media
=SRF	srf	SRF	media
=DRS	drs	DRS	media
Deutschlandfunk|,s	deutschlandfunk	Deutschlandfunk	media
Deutschlandradio|,s	deutschlandradio	Deutschlandradio	media
=RAI	rai	RAI	media
TF1	tf1	TF1	media
Canal+	canal	Canal+	media
Canal plus	canal	Canal+	media
=SPIEGEL	der-spiegel	Der Spiegel	media
Spiegel Online|,s	der-spiegel	Der Spiegel	media
=ZEIT	die-zeit	Die Zeit	media
Bild-Zeitung|,s	bild-newspaper	Bild-Zeitung	media
Bild|,s am Sonntag	bild-am-sonntag	Bild am Sonntag	media
Frankfurter Allgemeine Zeitung|,s	frankfurter-allgemeine-zeitung	Frankfurter Allgemeine Zeitung	media
=FAZ	frankfurter-allgemeine-zeitung	Frankfurter Allgemeine Zeitung	media
F.A.Z.	frankfurter-allgemeine-zeitung	Frankfurter Allgemeine Zeitung	media
Frankfurter Allgemeine|,s	frankfurter-allgemeine-zeitung	Frankfurter Allgemeine Zeitung	media
Süddeutsch|e,en,er,es,em Zeitung|,s	sueddeutsche-zeitung	Süddeutsche Zeitung	media
=SZ	sueddeutsche-zeitung	Süddeutsche Zeitung	media
Frankfurter Rundschau|,s	frankfurter-rundschau	Frankfurter Rundschau	media
Welt|,s am Sonntag	die-welt	Die Welt	media
taz	taz	taz	media
Tageszeitung|,s	taz	taz	media
=TAZ	taz	taz	media
Handelsblatt|,s	handelsblatt	Handelsblatt	media
Tagesspiegel|,s	der-tagesspiegel	Tagesspiegel	media
Berliner Zeitung|,s	berliner-zeitung	Berliner Zeitung	media
Berliner Morgenpost|,s	berliner-morgenpost	Berliner Morgenpost	media
Hamburger Abendblatt|,s	hamburger-abendblatt	Hamburger Abendblatt	media
Rheinisch|e,en,er,es,em Post|,s	rheinische-post	Rheinische Post	media
Kölner Stadt-Anzeiger|,s	koelner-stadt-anzeiger	Kölner Stadt-Anzeiger	media
Stuttgarter Zeitung|,s	stuttgarter-zeitung	Stuttgarter Zeitung	media
Stuttgarter Nachrichten|,s	stuttgarter-nachrichten	Stuttgarter Nachrichten	media
Leipziger Volkszeitung|,s	leipziger-volkszeitung	Leipziger Volkszeitung	media
Neu|e,en,er,es,em Deutschland|,s,es	neues-deutschland	Neues Deutschland	media
Junge Welt|,s	junge-welt	Junge Welt	media
Financial Times Deutschland|,s,es	financial-times-deutschland	Financial Times Deutschland	media
Wirtschaftswoche|,s	wirtschaftswoche	Wirtschaftswoche	media
Neu|e,en,er,es,em Zürcher Zeitung|,s	neue-zuercher-zeitung	Neue Zürcher Zeitung	media
=NZZ	neue-zuercher-zeitung	Neue Zürcher Zeitung	media
Tages-Anzeiger|,s	tages-anzeiger	Tages-Anzeiger	media
Kronen Zeitung|,s	kronen-zeitung	Kronen Zeitung	media
Kronen-Zeitung|,s	kronen-zeitung	Kronen Zeitung	media
New York Times	new-york-times	New York Times	media
Washington Post|,s	washington-post	Washington Post	media
Wall Street Journal|,s	wall-street-journal	Wall Street Journal	media
USA Today|,s	usa-today	USA Today	media
Los Angeles Times	los-angeles-times	Los Angeles Times	media
L.A. Times	los-angeles-times	Los Angeles Times	media
Chicago Tribune|,s	chicago-tribune	Chicago Tribune	media
Boston Globe|,s	boston-globe	Boston Globe	media
New York Post|,s	new-york-post	New York Post	media
Washington Times	washington-times	Washington Times	media
San Francisco Chronicle|,s	san-francisco-chronicle	San Francisco Chronicle	media
Huffington Post|,s	huffington-post	Huffington Post	media
Politico|,s	politico	Politico	media
BuzzFeed|,s	buzzfeed	BuzzFeed	media
Newsweek|,s	newsweek	Newsweek	media
Time Magazine|,s	time-magazine	Time Magazine	media
New Yorker|,s	the-new-yorker	The New Yorker	media
Vanity Fair|,s	vanity-fair	Vanity Fair	media
Rolling Stone|,s	rolling-stone	Rolling Stone	media
Playboy|,s	playboy	Playboy	media
Business Week|,s	businessweek	Business Week	media
Economist|,s	the-economist	The Economist	media
Financial Times	financial-times	Financial Times	media
Guardian|,s	the-guardian	Guardian	media
Daily Telegraph|,s	daily-telegraph	Daily Telegraph	media
Daily Mail|,s	daily-mail	Daily Mail	media
Daily Mirror|,s	daily-mirror	Daily Mirror	media
Daily Express	daily-express	Daily Express	media
Evening Standard|,s	evening-standard	Evening Standard	media
Sunday Times	sunday-times	Sunday Times	media
Le Monde|,s	le-monde	Le Monde	media
Le Figaro|,s	le-figaro	Le Figaro	media
Libération|,s	liberation	Libération	media
L'Équipe|,s	l-equipe	L'Équipe	media
Le Parisien|,s	le-parisien	Le Parisien	media
Charlie Hebdo|,s	charlie-hebdo	Charlie Hebdo	media
El País	el-pais	El País	media
El Pais	el-pais	El País	media
El Mundo|,s	el-mundo	El Mundo	media
ABC-Zeitung|,s	abc-zeitung	ABC-Zeitung	media
La Repubblica|,s	la-repubblica	La Repubblica	media
Corriere della Sera|,s	corriere-della-sera	Corriere della Sera	media
La Stampa|,s	la-stampa	La Stampa	media
Gazzetta dello Sport|,s	gazzetta-dello-sport	Gazzetta dello Sport	media
Hürriyet|,s	huerriyet	Hürriyet	media
Cumhuriyet|,s	cumhuriyet	Cumhuriyet	media
Haaretz	haaretz	Haaretz	media
Jerusalem Post|,s	jerusalem-post	Jerusalem Post	media
Jediot Achronot|,s	yedioth-ahronoth	Jediot Achronot	media
Al-Ahram|,s	al-ahram	Al-Ahram	media
Prawda|,s	pravda	Prawda	media
Iswestija|,s	izvestia	Iswestija	media
Kommersant|,s	kommersant	Kommersant	media
Nowaja Gaseta|,s	novaya-gazeta	Nowaja Gaseta	media
Komsomolskaja Prawda|,s	komsomolskaya-pravda	Komsomolskaja Prawda	media
Gazeta Wyborcza|,s	gazeta-wyborcza	Gazeta Wyborcza	media
Rzeczpospolita|,s	rzeczpospolita	Rzeczpospolita	media
Times of India	times-of-india	Times of India	media
Global Times	global-times	Global Times	media
People's Daily|,s	peoples-daily	People's Daily	media
Volkszeitung|,s	peoples-daily	People's Daily	media
Asahi Shimbun|,s	asahi-shimbun	Asahi Shimbun	media
Sydney Morning Herald|,s	sydney-morning-herald	Sydney Morning Herald	media
Globe|,s and Mail	globe-and-mail	Globe and Mail	media
Toronto Star|,s	toronto-star	Toronto Star	media
Wikipedia|,s	wikipedia	Wikipedia	media
WikiLeaks	wikileaks	WikiLeaks	media
Wikimedia|,s	wikimedia-foundation	Wikimedia	media
Wikimedia Foundation|,s	wikimedia-foundation	Wikimedia	media
Mozilla|,s	mozilla	Mozilla	media
Greenpeace Magazin|,s	greenpeace-magazin	Greenpeace Magazin	media
Lancet|,s	the-lancet	The Lancet	media
Russia Today|,s	russia-today	Russia Today	media
Press TV	press-tv	Press TV	media
Kyodo|,s	kyodo	Kyodo	media
Yonhap|,s	yonhap	Yonhap	media
=KCNA	kcna	KCNA	media
Anadolu|,s	anadolu	Anadolu	media
Amnesty International|,s	amnesty-international	Amnesty International	ngo
Human Rights Watch|,s	human-rights-watch	Human Rights Watch	ngo
Greenpeace|,s	greenpeace	Greenpeace	ngo
=WWF	wwf	WWF	ngo
Ärzte ohne Grenzen|,s	doctors-without-borders	Ärzte ohne Grenzen	ngo
Reporter ohne Grenzen|,s	reporters-without-borders	Reporter ohne Grenzen	ngo
Transparency International|,s	transparency-international	Transparency International	ngo
Oxfam|,s	oxfam	Oxfam	ngo
Save|,s the Children	save-the-children	Save the Children	ngo
Caritas	caritas	Caritas	ngo
Misereor|,s	misereor	Misereor	ngo
Brot|,s für die Welt	bread-for-the-world	Brot für die Welt	ngo
Diakonie|,s	diakonie	Diakonie	ngo
Terre|,s des Hommes	terre-des-hommes	Terre des Hommes	ngo
Unicef Deutschland|,s,es	unicef-deutschland	Unicef Deutschland	ngo
Heilsarmee|,s	salvation-army	Heilsarmee	ngo
Malteser Hilfsdienst|,s,es	malteser-hilfsdienst	Malteser Hilfsdienst	ngo
Johanniter|,s	johanniter	Johanniter	ngo
Arbeiterwohlfahrt|,s	awo	Arbeiterwohlfahrt	ngo
=AWO	awo	Arbeiterwohlfahrt	ngo
=NABU	nabu	NABU	ngo
Nabu|,s	nabu	NABU	ngo
Robin Wood|,s	robin-wood	Robin Wood	ngo
Deutsch|e,en,er,es,em Gewerkschaftsbund|,s,es	german-trade-union-confederation	Deutscher Gewerkschaftsbund	ngo
=DGB	german-trade-union-confederation	Deutscher Gewerkschaftsbund	ngo
Verdi|,s	ver-di	Verdi	ngo
ver.di|,s	ver-di	Verdi	ngo
IG Metall|,s	ig-metall	IG Metall	ngo
IG Bau|,s	ig-bau	IG Bau	ngo
=GEW	gew	GEW	ngo
Transnet|,s	transnet	Transnet	ngo
Marburger Bund|,s,es	marburger-bund	Marburger Bund	ngo
Bundesverband|,s,es der Deutschen Industrie	federation-of-german-industries	Bundesverband der Deutschen Industrie	ngo
=BDI	federation-of-german-industries	Bundesverband der Deutschen Industrie	ngo
=BDA	bda	BDA	ngo
=DIHK	dihk	DIHK	ngo
Zentralrat|,s,es der Juden	central-council-of-jews-in-germany	Zentralrat der Juden	ngo
Zentralrat|,s,es der Juden in Deutschland	central-council-of-jews-in-germany	Zentralrat der Juden	ngo
Zentralrat|,s,es der Muslime	zentralrat-der-muslime	Zentralrat der Muslime	ngo
Katholisch|e,en,er,es,em Kirche|,s	catholic-church	Katholische Kirche	ngo
Evangelisch|e,en,er,es,em Kirche|,s in Deutschland	evangelical-church-in-germany	Evangelische Kirche in Deutschland	ngo
=EKD	evangelical-church-in-germany	Evangelische Kirche in Deutschland	ngo
Russisch-Orthodoxe Kirche|,s	russian-orthodox-church	Russisch-Orthodoxe Kirche	ngo
Kirche|,s von England	church-of-england	Kirche von England	ngo
Anglikanisch|e,en,er,es,em Kirche|,s	church-of-england	Kirche von England	ngo
Zeugen Jehovas	jehovah-s-witnesses	Zeugen Jehovas	ngo
Scientology|,s	scientology	Scientology	ngo
Opus Dei|,s	opus-dei	Opus Dei	ngo
Heilig|e,en,er,es,em Stuhl|,s	holy-see	Heiliger Stuhl	ngo
Rotary Club|,s	rotary-club	Rotary Club	ngo
Lions Club|,s	lions-club	Lions Club	ngo
Freimaurer|,s	freemasons	Freimaurer	ngo
=ACLU	aclu	ACLU	ngo
=NAACP	naacp	NAACP	ngo
=NRA	nra	NRA	ngo
AFL-CIO	afl-cio	AFL-CIO	ngo
Ford Foundation|,s	ford-foundation	Ford Foundation	ngo
Rockefell|e,en,er,es,em Foundation|,s	rockefeller-foundation	Rockefeller Foundation	ngo
Bill|,s & Melinda Gates Foundation	gates-foundation	Bill & Melinda Gates Foundation	ngo
Gates-Stiftung|,s	gates-foundation	Bill & Melinda Gates Foundation	ngo
Clinton Foundation|,s	clinton-foundation	Clinton Foundation	ngo
Carnegie Endowment|,s	carnegie-endowment	Carnegie Endowment	ngo
Brookings Institution|,s	brookings-institution	Brookings Institution	ngo
Heritage Foundation|,s	heritage-foundation	Heritage Foundation	ngo
Council on Foreign Relations	council-on-foreign-relations	Council on Foreign Relations	ngo
Chatham House|,s	chatham-house	Chatham House	ngo
RAND Corporation|,s	rand-corporation	RAND Corporation	ngo
International Crisis Group|,s	international-crisis-group	International Crisis Group	ngo
Freedom House|,s	freedom-house	Freedom House	ngo
Open Society Foundations	open-society-foundations	Open Society Foundations	ngo
Open Society Foundation|,s	open-society-foundations	Open Society Foundations	ngo
Konrad-Adenauer-Stiftung|,s	konrad-adenauer-foundation	Konrad-Adenauer-Stiftung	ngo
Friedrich-Ebert-Stiftung|,s	friedrich-ebert-foundation	Friedrich-Ebert-Stiftung	ngo
Heinrich-Böll-Stiftung|,s	heinrich-boell-foundation	Heinrich-Böll-Stiftung	ngo
Rosa-Luxemburg-Stiftung|,s	rosa-luxemburg-foundation	Rosa-Luxemburg-Stiftung	ngo
Bertelsmann-Stiftung|,s	bertelsmann-foundation	Bertelsmann-Stiftung	ngo
Bertelsmann Stiftung|,s	bertelsmann-foundation	Bertelsmann-Stiftung	ngo
Stiftung Wissenschaft|,s und Politik	german-institute-for-international-and-security-affairs	Stiftung Wissenschaft und Politik	ngo
=SWP	german-institute-for-international-and-security-affairs	Stiftung Wissenschaft und Politik	ngo
Foodwatch|,s	foodwatch	Foodwatch	ngo
Pro Asyl|,s	pro-asyl	Pro Asyl	ngo
Peta|,s	peta	Peta	ngo
=PETA	peta	Peta	ngo
Pussy Riot|,s	pussy-riot	Pussy Riot	ngo
Nobelkomitee|,s	nobel-committee	Nobelkomitee	ngo
Royal Society|,s	royal-society	Royal Society	ngo
Ifo-Institut|,s,es	ifo-institute	Ifo-Institut	ngo
Forsa|,s	forsa	Forsa	ngo
Emnid|,s	emnid	Emnid	ngo
Allensbach|,s	allensbach	Allensbach	ngo
Infratest dimap|,s	infratest-dimap	Infratest dimap	ngo
Gallup|,s	gallup	Gallup	ngo
Pew Research Center|,s	pew-research-center	Pew Research Center	ngo
YouGov|,s	yougov	YouGov	ngo
Harvard|,s	harvard	Harvard	university
Harvard University|,s	harvard	Harvard	university
Harvard-Universität|,s	harvard	Harvard	university
Yale|,s	yale	Yale	university
Yal|e,en,er,es,em University|,s	yale	Yale	university
Yale-Universität|,s	yale	Yale	university
Princeton University|,s	princeton-university	Princeton University	university
Stanford|,s	stanford-university	Stanford	university
Stanford University|,s	stanford-university	Stanford	university
Stanford-Universität|,s	stanford-university	Stanford	university
Massachusetts Institute|,s of Technology	massachusetts-institute-of-technology	MIT	university
Columbia University|,s	columbia-university	Columbia University	university
Columbia-Universität|,s	columbia-university	Columbia University	university
Cornell University|,s	cornell-university	Cornell University	university
Duke University|,s	duke-university	Duke University	university
University|,s of California	university-of-california	University of California	university
=UCLA	ucla	UCLA	university
Caltech|,s	caltech	Caltech	university
Georgetown University|,s	georgetown-university	Georgetown University	university
Johns Hopkins University|,s	johns-hopkins-university	Johns Hopkins University	university
Johns-Hopkins-Universität|,s	johns-hopkins-university	Johns Hopkins University	university
University|,s of Chicago	university-of-chicago	University of Chicago	university
University|,s of Oxford	university-of-oxford	University of Oxford	university
Universität Oxford|,s	university-of-oxford	University of Oxford	university
University|,s of Cambridge	university-of-cambridge	University of Cambridge	university
Universität Cambridge|,s	university-of-cambridge	University of Cambridge	university
London School|,s of Economics	london-school-of-economics	London School of Economics	university
=LSE	london-school-of-economics	London School of Economics	university
Imperial College London|,s	imperial-college-london	Imperial College London	university
Imperial College|,s	imperial-college-london	Imperial College London	university
King's College|,s	king-s-college	King's College	university
Trinity College|,s	trinity-college	Trinity College	university
ETH Zürich|,s	eth-zurich	ETH Zürich	university
=ETH	eth-zurich	ETH Zürich	university
Humboldt-Universität|,s	humboldt-university	Humboldt-Universität	university
Frei|e,en,er,es,em Universität Berlin|,s	free-university-of-berlin	Freie Universität Berlin	university
Frei|e,en,er,es,em Universität|,s	free-university-of-berlin	Freie Universität Berlin	university
FU Berlin|,s	free-university-of-berlin	Freie Universität Berlin	university
Technisch|e,en,er,es,em Universität München|,s	technical-university-of-munich	Technische Universität München	university
TU München|,s	technical-university-of-munich	Technische Universität München	university
Technisch|e,en,er,es,em Universität Berlin|,s	technical-university-of-berlin	Technische Universität Berlin	university
TU Berlin|,s	technical-university-of-berlin	Technische Universität Berlin	university
Sorbonne|,s	sorbonne	Sorbonne	university
Charité|,s	charite	Charité	university
=RWTH	rwth-aachen	RWTH	university
RWTH Aachen|,s	rwth-aachen	RWTH	university
Lomonossow-Universität|,s	moscow-state-university	Lomonossow-Universität	university
Juilliard School|,s	juilliard-school	Juilliard School	university
Eton|,s	eton	Eton	university
Sandhurst|,s	sandhurst	Sandhurst	university
Bayern München|,s	bayern-munich	Bayern München	club
FC Bayern|,s	bayern-munich	Bayern München	club
FC Bayern München|,s	bayern-munich	Bayern München	club
Borussia Dortmund|,s	borussia-dortmund	Borussia Dortmund	club
=BVB	borussia-dortmund	Borussia Dortmund	club
Borussia Mönchengladbach|,s	borussia-moenchengladbach	Borussia Mönchengladbach	club
Schalke 04	schalke-04	Schalke 04	club
Schalke|,s	schalke-04	Schalke 04	club
FC Schalke 04	schalke-04	Schalke 04	club
Werder Bremen|,s	werder-bremen	Werder Bremen	club
SV Werder Bremen|,s	werder-bremen	Werder Bremen	club
Hamburger SV	hamburger-sv	Hamburger SV	club
=HSV	hamburger-sv	Hamburger SV	club
Bayer Leverkusen|,s	bayer-leverkusen	Bayer Leverkusen	club
Bayer 04 Leverkusen|,s	bayer-leverkusen	Bayer Leverkusen	club
VfB Stuttgart|,s	vfb-stuttgart	VfB Stuttgart	club
VfL Wolfsburg|,s	vfl-wolfsburg	VfL Wolfsburg	club
VfL Bochum|,s	vfl-bochum	VfL Bochum	club
Eintracht Frankfurt|,s	eintracht-frankfurt	Eintracht Frankfurt	club
Hertha BSC	hertha-bsc	Hertha BSC	club
Hertha|,s	hertha-bsc	Hertha BSC	club
1. FC Köln|,s	1-fc-koeln	1. FC Köln	club
FC Köln|,s	1-fc-koeln	1. FC Köln	club
1. FC Nürnberg|,s,es	1-fc-nuernberg	1. FC Nürnberg	club
FC Nürnberg|,s,es	1-fc-nuernberg	1. FC Nürnberg	club
1. FC Kaiserslautern|,s	1-fc-kaiserslautern	1. FC Kaiserslautern	club
FC Kaiserslautern|,s	1-fc-kaiserslautern	1. FC Kaiserslautern	club
Hannover 96	hannover-96	Hannover 96	club
Mainz 05	mainz-05	Mainz 05	club
FSV Mainz 05	mainz-05	Mainz 05	club
SC Freiburg|,s	sc-freiburg	SC Freiburg	club
TSG Hoffenheim|,s	tsg-hoffenheim	TSG Hoffenheim	club
1899 Hoffenheim|,s	tsg-hoffenheim	TSG Hoffenheim	club
Hoffenheim|,s	tsg-hoffenheim	TSG Hoffenheim	club
RB Leipzig|,s	rb-leipzig	RB Leipzig	club
Energie Cottbus	energie-cottbus	Energie Cottbus	club
Hansa Rostock|,s	hansa-rostock	Hansa Rostock	club
Arminia Bielefeld|,s	arminia-bielefeld	Arminia Bielefeld	club
MSV Duisburg|,s	msv-duisburg	MSV Duisburg	club
Fortuna Düsseldorf|,s	fortuna-duesseldorf	Fortuna Düsseldorf	club
Alemannia Aachen|,s	alemannia-aachen	Alemannia Aachen	club
FC St. Pauli|,s	fc-st-pauli	FC St. Pauli	club
1860 München|,s	1860-munich	1860 München	club
TSV 1860 München|,s	1860-munich	1860 München	club
Karlsruher SC	karlsruher-sc	Karlsruher SC	club
Dynamo Dresden|,s	dynamo-dresden	Dynamo Dresden	club
1. FC Union Berlin|,s	union-berlin	1. FC Union Berlin	club
Union Berlin|,s	union-berlin	1. FC Union Berlin	club
FC Augsburg|,s	fc-augsburg	FC Augsburg	club
SpVgg Greuther Fürth|,s	greuther-fuerth	SpVgg Greuther Fürth	club
Greuther Fürth|,s	greuther-fuerth	SpVgg Greuther Fürth	club
SV Darmstadt 98	darmstadt-98	SV Darmstadt 98	club
Darmstadt 98	darmstadt-98	SV Darmstadt 98	club
SC Paderborn|,s	sc-paderborn	SC Paderborn	club
FC Ingolstadt|,s	fc-ingolstadt	FC Ingolstadt	club
Carl Zeiss Jena|,s	carl-zeiss-jena	Carl Zeiss Jena	club
1. FC Magdeburg|,s	1-fc-magdeburg	1. FC Magdeburg	club
Kickers Offenbach|,s	kickers-offenbach	Kickers Offenbach	club
Rot-Weiss Essen|,s	rot-weiss-essen	Rot-Weiss Essen	club
=DFB	german-football-association	DFB	club
Deutsch|e,en,er,es,em Fußball-Bund|,s,es	german-football-association	DFB	club
=DFL	dfl	DFL	club
Deutsch|e,en,er,es,em Fußball Liga|,s	dfl	DFL	club
=DOSB	dosb	DOSB	club
Real Madrid|,s	real-madrid	Real Madrid	club
FC Barcelona|,s	fc-barcelona	FC Barcelona	club
Barça|,s	fc-barcelona	FC Barcelona	club
Atlético Madrid|,s	atletico-madrid	Atlético Madrid	club
Atletico Madrid|,s	atletico-madrid	Atlético Madrid	club
Manchester United|,s	manchester-united	Manchester United	club
ManU|,s	manchester-united	Manchester United	club
Manchester City|,s	manchester-city	Manchester City	club
FC Chelsea|,s	chelsea-fc	FC Chelsea	club
FC Arsenal|,s	arsenal	FC Arsenal	club
FC Liverpool|,s	liverpool-fc	FC Liverpool	club
Tottenham Hotspur|,s	tottenham-hotspur	Tottenham Hotspur	club
Newcastle United|,s	newcastle-united	Newcastle United	club
FC Everton|,s	everton	FC Everton	club
Aston Villa|,s	aston-villa	Aston Villa	club
West Ham United|,s	west-ham-united	West Ham United	club
West Ham|,s	west-ham-united	West Ham United	club
Leeds United|,s	leeds-united	Leeds United	club
Leicester City|,s	leicester-city	Leicester City	club
Celtic Glasgow|,s	celtic-glasgow	Celtic Glasgow	club
Glasgow Rangers	glasgow-rangers	Glasgow Rangers	club
Juventus Turin|,s	juventus	Juventus Turin	club
Juventus	juventus	Juventus Turin	club
Juve|,s	juventus	Juventus Turin	club
AC Mailand|,s,es	ac-milan	AC Mailand	club
AC Milan|,s	ac-milan	AC Mailand	club
Inter Mailand|,s,es	inter-milan	Inter Mailand	club
AS Rom|,s	as-roma	AS Rom	club
Lazio Rom|,s	lazio-rom	Lazio Rom	club
SSC Neapel|,s	ssc-napoli	SSC Neapel	club
AC Florenz	fiorentina	AC Florenz	club
Sampdoria|,s	sampdoria	Sampdoria	club
Paris Saint-Germain|,s	paris-saint-germain	Paris Saint-Germain	club
=PSG	paris-saint-germain	Paris Saint-Germain	club
Olympique Marseille|,s	olympique-marseille	Olympique Marseille	club
Olympique Lyon|,s	olympique-lyon	Olympique Lyon	club
AS Monaco|,s	as-monaco	AS Monaco	club
Girondins Bordeaux	girondins-bordeaux	Girondins Bordeaux	club
Ajax Amsterdam|,s	ajax-amsterdam	Ajax Amsterdam	club
PSV Eindhoven|,s	psv-eindhoven	PSV Eindhoven	club
Feyenoord Rotterdam|,s	feyenoord	Feyenoord Rotterdam	club
RSC Anderlecht|,s	rsc-anderlecht	RSC Anderlecht	club
FC Brügge|,s	club-brugge	FC Brügge	club
FC Porto|,s	fc-porto	FC Porto	club
Benfica Lissabon|,s	benfica	Benfica Lissabon	club
Benfica|,s	benfica	Benfica Lissabon	club
Sporting Lissabon|,s	sporting-lisbon	Sporting Lissabon	club
Galatasaray Istanbul|,s	galatasaray	Galatasaray Istanbul	club
Galatasaray|,s	galatasaray	Galatasaray Istanbul	club
Fenerbahçe|,s	fenerbahce	Fenerbahçe	club
Fenerbahce|,s	fenerbahce	Fenerbahçe	club
Besiktas Istanbul|,s	besiktas	Besiktas Istanbul	club
Beşiktaş|,s	besiktas	Besiktas Istanbul	club
Besiktas	besiktas	Besiktas Istanbul	club
Panathinaikos Athen|,s	panathinaikos	Panathinaikos Athen	club
Olympiakos Piräus	olympiacos	Olympiakos Piräus	club
ZSKA Moskau|,s	cska-moscow	ZSKA Moskau	club
Spartak Moskau|,s	spartak-moscow	Spartak Moskau	club
Zenit St. Petersburg|,s	zenit-st-petersburg	Zenit St. Petersburg	club
Dynamo Kiew|,s	dynamo-kyiv	Dynamo Kiew	club
Schachtar Donezk|,s	shakhtar-donetsk	Schachtar Donezk	club
Rot|e,en,er,es,em Stern Belgrad|,s	red-star-belgrade	Roter Stern Belgrad	club
Partizan Belgrad|,s	partizan-belgrade	Partizan Belgrad	club
Dinamo Zagreb|,s	dinamo-zagreb	Dinamo Zagreb	club
Steaua Bukarest|,s	steaua-bucharest	Steaua Bukarest	club
Sparta Prag|,s	sparta-prague	Sparta Prag	club
Slavia Prag|,s	slavia-prague	Slavia Prag	club
Rapid Wien|,s	rapid-vienna	Rapid Wien	club
Austria Wien|,s	austria-vienna	Austria Wien	club
Sturm Graz	sturm-graz	Sturm Graz	club
Red Bull Salzburg|,s	red-bull-salzburg	Red Bull Salzburg	club
FC Basel|,s	fc-basel	FC Basel	club
Grasshoppers Zürich|,s	grasshoppers	Grasshoppers Zürich	club
Young Boys Bern|,s	young-boys	Young Boys Bern	club
Boca Juniors	boca-juniors	Boca Juniors	club
River Plate|,s	river-plate	River Plate	club
FC Santos	santos-fc	FC Santos	club
Los Angeles Lakers	los-angeles-lakers	Los Angeles Lakers	club
L.A. Lakers	los-angeles-lakers	Los Angeles Lakers	club
Chicago Bulls	chicago-bulls	Chicago Bulls	club
Boston Celtics	boston-celtics	Boston Celtics	club
New York Knicks	new-york-knicks	New York Knicks	club
Dallas Mavericks	dallas-mavericks	Dallas Mavericks	club
San Antonio Spurs	san-antonio-spurs	San Antonio Spurs	club
Miami Heat|,s	miami-heat	Miami Heat	club
Golden State Warriors	golden-state-warriors	Golden State Warriors	club
New York Yankees	new-york-yankees	New York Yankees	club
Boston Red Sox	boston-red-sox	Boston Red Sox	club
New York Mets	new-york-mets	New York Mets	club
Chicago Cubs	chicago-cubs	Chicago Cubs	club
Dallas Cowboys	dallas-cowboys	Dallas Cowboys	club
New England Patriots	new-england-patriots	New England Patriots	club
Green Bay Packers	green-bay-packers	Green Bay Packers	club
Pittsburgh Steelers	pittsburgh-steelers	Pittsburgh Steelers	club
Denver Broncos	denver-broncos	Denver Broncos	club
New York Giants	new-york-giants	New York Giants	club
San Francisco 49ers	san-francisco-49ers	San Francisco 49ers	club
Washington Redskins	washington-redskins	Washington Redskins	club
Oakland Raiders	oakland-raiders	Oakland Raiders	club
Miami Dolphins	miami-dolphins	Miami Dolphins	club
Buffalo Bills	buffalo-bills	Buffalo Bills	club
Seattle Seahawks	seattle-seahawks	Seattle Seahawks	club
=NBA	nba	NBA	club
=NFL	nfl	NFL	club
=NHL	nhl	NHL	club
=MLB	mlb	MLB	club
=MLS	mls	MLS	club
=NCAA	ncaa	NCAA	club
Formel-1-Weltverband|,s,es	fia	Formel-1-Weltverband	club
=FIA	fia	Formel-1-Weltverband	club
Williams-Team|,s	williams-racing	Williams-Team	club
Bundesliga|,s	bundesliga	Bundesliga	club
Premier League|,s	premier-league	Premier League	club
Champions League|,s	champions-league	Champions League	club
Primera División|,s	la-liga	Primera División	club
Serie A	serie-a	Serie A	club
Eisbären Berlin|,s	eisbaeren-berlin	Eisbären Berlin	club
Adler Mannheim|,s	adler-mannheim	Adler Mannheim	club
Kölner Haie|,s	koelner-haie	Kölner Haie	club
Alba Berlin|,s	alba-berlin	Alba Berlin	club
THW Kiel|,s	thw-kiel	THW Kiel	club
SG Flensburg-Handewitt|,s	sg-flensburg-handewitt	SG Flensburg-Handewitt	club
SC Magdeburg|,s	sc-magdeburg	SC Magdeburg	club
HSG Nordhorn|,s	hsg-nordhorn	HSG Nordhorn	club
TBV Lemgo|,s	tbv-lemgo	TBV Lemgo	club
Brose Baskets	brose-baskets	Brose Baskets	club
Telekom-Radteam|,s	team-telekom	Telekom-Radteam	club
T-Mobile-Team|,s	t-mobile-team	T-Mobile-Team	club
Louvre|,s	louvre-museum	Louvre	culture
Metropolitan Museum|,s of Art	metropolitan-museum-of-art	Metropolitan Museum of Art	culture
Metropolitan Museum|,s	metropolitan-museum-of-art	Metropolitan Museum of Art	culture
Museum|,s of Modern Art	museum-of-modern-art	Museum of Modern Art	culture
MoMA|,s	museum-of-modern-art	Museum of Modern Art	culture
Guggenheim-Museum|,s	guggenheim-museum	Guggenheim-Museum	culture
British Museum|,s	british-museum	British Museum	culture
National Gallery|,s	national-gallery	National Gallery	culture
Tate Modern|,s	tate-modern	Tate Modern	culture
Tate Gallery|,s	tate-gallery	Tate Gallery	culture
Victoria|,s and Albert Museum	victoria-and-albert-museum	Victoria and Albert Museum	culture
Smithsonian|,s	smithsonian	Smithsonian	culture
Smithsonian Institution|,s	smithsonian	Smithsonian	culture
Deutsch|e,en,er,es,em Museum|,s	deutsches-museum	Deutsches Museum	culture
Pergamonmuseum|,s	pergamon-museum	Pergamonmuseum	culture
Alte Pinakothek|,s	alte-pinakothek	Alte Pinakothek	culture
Städel|,s	staedel-museum	Städel	culture
Prado|,s	prado	Prado	culture
Uffizien|,s	uffizi	Uffizien	culture
Eremitage|,s	hermitage	Eremitage	culture
Semperoper|,s	semperoper	Semperoper	culture
Staatsoper|,s	vienna-state-opera	Staatsoper	culture
Mailänder Scala|,s	la-scala	Mailänder Scala	culture
Scala|,s	la-scala	Mailänder Scala	culture
Metropolitan Opera|,s	metropolitan-opera	Metropolitan Opera	culture
Royal Opera House|,s	royal-opera-house	Royal Opera House	culture
Bolschoi-Theater|,s	bolshoi-theatre	Bolschoi-Theater	culture
Burgtheater|,s	burgtheater	Burgtheater	culture
Thalia-Theater|,s	thalia-theater	Thalia-Theater	culture
Volksbühne|,s	volksbuehne	Volksbühne	culture
Schaubühne|,s	schaubuehne	Schaubühne	culture
Deutsch|e,en,er,es,em Theater|,s	deutsches-theater	Deutsches Theater	culture
Berliner Ensemble|,s	berliner-ensemble	Berliner Ensemble	culture
Berliner Philharmoniker|,s	berlin-philharmonic	Berliner Philharmoniker	culture
Wiener Philharmoniker|,s	vienna-philharmonic	Wiener Philharmoniker	culture
New Yorker Philharmoniker|,s	new-york-philharmonic	New Yorker Philharmoniker	culture
London Symphony Orchestra|,s	london-symphony-orchestra	London Symphony Orchestra	culture
Gewandhausorchester|,s	gewandhaus-orchestra	Gewandhausorchester	culture
Beatles	beatles	Beatles	culture
Rolling Stones	rolling-stones	Rolling Stones	culture
Pink Floyd|,s	pink-floyd	Pink Floyd	culture
Led Zeppelin|,s	led-zeppelin	Led Zeppelin	culture
Deep Purple|,s	deep-purple	Deep Purple	culture
Black Sabbath|,s	black-sabbath	Black Sabbath	culture
=ABBA	abba	ABBA	culture
Abba|,s	abba	ABBA	culture
U2	u2	U2	culture
Coldplay|,s	coldplay	Coldplay	culture
Radiohead|,s	radiohead	Radiohead	culture
Metallica|,s	metallica	Metallica	culture
=AC	ac	AC	culture
=DC	ac	AC	culture
Rammstein|,s	rammstein	Rammstein	culture
Tokio Hotel|,s	tokio-hotel	Tokio Hotel	culture
Die Ärzte|,s	die-aerzte	Die Ärzte	culture
Die Toten Hosen|,s	die-toten-hosen	Die Toten Hosen	culture
Depeche Mode|,s	depeche-mode	Depeche Mode	culture
Bee Gees	bee-gees	Bee Gees	culture
Beach Boys	beach-boys	Beach Boys	culture
Scorpions	scorpions	Scorpions	culture
Take That|,s	take-that	Take That	culture
Backstreet Boys	backstreet-boys	Backstreet Boys	culture
Spice Girls	spice-girls	Spice Girls	culture
Monty Python|,s	monty-python	Monty Python	culture
Academy|,s of Motion Picture Arts and Sciences	academy-of-motion-picture-arts-and-sciences	Academy of Motion Picture Arts and Sciences	culture
Reddit|,s	reddit	Reddit	company
Firefox	firefox	Firefox	company
Tumblr|,s	tumblr	Tumblr	company
Pinterest|,s	pinterest	Pinterest	company
Dropbox	dropbox	Dropbox	company
Adobe|,s	adobe	Adobe	company
Symantec|,s	symantec	Symantec	company
Logitech|,s	logitech	Logitech	company
Garmin|,s	garmin	Garmin	company
Acer|,s	acer	Acer	company
Asus	asus	Asus	company
=HTC	htc	HTC	company
Sharp Electronics	sharp-electronics	Sharp Electronics	company
Casio|,s	casio	Casio	company
Seiko|,s	seiko	Seiko	company
Pioneer Corporation|,s	pioneer-corporation	Pioneer Corporation	company
Yamaha|,s	yamaha	Yamaha	company
Kawasaki Heavy Industries	kawasaki-heavy-industries	Kawasaki Heavy Industries	company
Bridgestone|,s	bridgestone	Bridgestone	company
Goodyear|,s	goodyear	Goodyear	company
Subaru|,s	subaru	Subaru	company
Isuzu|,s	isuzu	Isuzu	company
Daewoo|,s	daewoo	Daewoo	company
SsangYong|,s	ssangyong	SsangYong	company
Lada|,s	lada	Lada	company
Dacia|,s	dacia	Dacia	company
Bugatti|,s	bugatti	Bugatti	company
Lotus Cars	lotus-cars	Lotus Cars	company
Aprilia|,s	aprilia	Aprilia	company
Ducati|,s	ducati	Ducati	company
Vespa|,s	vespa	Vespa	company
Piaggio|,s	piaggio	Piaggio	company
=KTM	ktm	KTM	company
Scherer|,s	scherer	Scherer	company
Schering|,s	schering	Schering	company
Mizuho|,s	mizuho	Mizuho	company
Nomura|,s	nomura	Nomura	company
Daiwa|,s	daiwa	Daiwa	company
Mitsui|,s	mitsui	Mitsui	company
Sumitomo|,s	sumitomo	Sumitomo	company
Marubeni|,s	marubeni	Marubeni	company
Itochu|,s	itochu	Itochu	company
Transocean|,s	transocean	Transocean	company
Rio Tinto|,s	rio-tinto	Rio Tinto	company
BHP Billiton|,s	bhp-billiton	BHP Billiton	company
=BHP	bhp-billiton	BHP Billiton	company
Anglo American|,s	anglo-american	Anglo American	company
De Beers	de-beers	De Beers	company
Alcoa|,s	alcoa	Alcoa	company
US Steel|,s	us-steel	US Steel	company
Nucor|,s	nucor	Nucor	company
Bethlehem Steel|,s	bethlehem-steel	Bethlehem Steel	company
Union Carbide|,s	union-carbide	Union Carbide	company
Merck|,s & Co.	merck-co	Merck & Co.	company
Eli Lilly|,s	eli-lilly	Eli Lilly	company
Bristol-Myers Squibb|,s	bristol-myers-squibb	Bristol-Myers Squibb	company
Amgen|,s	amgen	Amgen	company
Gilead|,s	gilead	Gilead	company
Biogen|,s	biogen	Biogen	company
Genentech|,s	genentech	Genentech	company
Novo Nordisk|,s	novo-nordisk	Novo Nordisk	company
Bayer Schering|,s	bayer-schering	Bayer Schering	company
Ratiopharm|,s	ratiopharm	Ratiopharm	company
Stada|,s	stada	Stada	company
Celesio|,s	celesio	Celesio	company
Douglas Holding|,s	douglas-holding	Douglas Holding	company
Hornbach|,s	hornbach	Hornbach	company
Obi|,s	obi	Obi	company
Praktiker|,s	praktiker	Praktiker	company
Bauhaus-Baumarkt|,s	bauhaus-baumarkt	Bauhaus-Baumarkt	company
MediaMarkt|,s	mediamarkt	MediaMarkt	company
Media Markt|,s	mediamarkt	MediaMarkt	company
Saturn-Märkte|,s	saturn-stores	Saturn-Märkte	company
Mattel|,s	mattel	Mattel	company
Hasbro|,s	hasbro	Hasbro	company
Lego Group|,s	lego-group	Lego Group	company
Rowenta|,s	rowenta	Rowenta	company
Braun GmbH|,s	braun-gmbh	Braun GmbH	company
Krups	krups	Krups	company
=WMF	wmf	WMF	company
Villeroy|,s & Boch	villeroy-boch	Villeroy & Boch	company
Meissener Porzellan|,s	meissener-porzellan	Meissener Porzellan	company
Montblanc|,s	montblanc	Montblanc	company
Pelikan|,s	pelikan	Pelikan	company
Faber-Castell|,s	faber-castell	Faber-Castell	company
Staedtler|,s	staedtler	Staedtler	company
E-Plus	e-plus	E-Plus	company
O2	o2	O2	company
Arcor|,s	arcor	Arcor	company
Freenet|,s	freenet	Freenet	company
Hansenet|,s	hansenet	Hansenet	company
1&1	1-1	1&1	company
United Internet|,s	united-internet	United Internet	company
=GMX	gmx	GMX	company
Web.de|,s	web-de	Web.de	company
T-Online|,s	t-online	T-Online	company
T-Systems	t-systems	T-Systems	company
T-Com|,s	t-com	T-Com	company
Telecom Italia|,s	telecom-italia	Telecom Italia	company
Telekom Austria|,s	telekom-austria	Telekom Austria	company
France Télécom|,s	france-telecom	France Télécom	company
France Telecom|,s	france-telecom	France Télécom	company
British Telecom|,s	british-telecom	British Telecom	company
Orange S.A.	orange-s-a	Orange S.A.	company
Swatch Group|,s	swatch-group	Swatch Group	company
Lindt|,s	lindt	Lindt	company
Ricola|,s	ricola	Ricola	company
Migros	migros	Migros	company
Coop Schweiz	coop-switzerland	Coop Schweiz	company
Spar|,s	spar	Spar	company
Billa|,s	billa	Billa	company
Strabag|,s	strabag	Strabag	company
Wienerberger|,s	wienerberger	Wienerberger	company
Andritz	andritz	Andritz	company
Verbund AG	verbund-ag	Verbund AG	company
Agip|,s	agip	Agip	company
Repsol|,s	repsol	Repsol	company
Cepsa|,s	cepsa	Cepsa	company
Galp|,s	galp	Galp	company
Neste|,s	neste	Neste	company
Orlen|,s	orlen	Orlen	company
=MOL	mol	MOL	company
Transneft|,s	transneft	Transneft	company
Rosatom|,s	rosatom	Rosatom	company
Sibneft|,s	sibneft	Sibneft	company
TNK-BP	tnk-bp	TNK-BP	company
Norilsk Nickel|,s	norilsk-nickel	Norilsk Nickel	company
Rusal|,s	rusal	Rusal	company
Severstal|,s,es	severstal	Severstal	company
Aeroméxico|,s	aeromexico	Aeroméxico	company
=LOT	lot	LOT	company
Malév|,s	malev	Malév	company
Air One|,s	air-one	Air One	company
Condor|,s	condor	Condor	company
=LTU	ltu	LTU	company
Hapag-Lloyd|,s	hapag-lloyd	Hapag-Lloyd	company
Germania Fluggesellschaft|,s	germania-fluggesellschaft	Germania Fluggesellschaft	company
Eurocopter|,s	eurocopter	Eurocopter	company
=MTU	mtu	MTU	company
Liebherr|,s	liebherr	Liebherr	company
Claas	claas	Claas	company
Deutz	deutz	Deutz	company
Jungheinrich|,s	jungheinrich	Jungheinrich	company
Trumpf|,s	trumpf	Trumpf	company
Voith|,s	voith	Voith	company
Festo|,s	festo	Festo	company
Kärcher|,s	kaercher	Kärcher	company
Stihl|,s	stihl	Stihl	company
Würth|,s	wuerth	Würth	company
Haniel|,s	haniel	Haniel	company
Freudenberg|,s,es	freudenberg	Freudenberg	company
ZF Friedrichshafen|,s	zf-friedrichshafen	ZF Friedrichshafen	company
Mahle|,s	mahle	Mahle	company
Hella|,s	hella	Hella	company
Leoni|,s	leoni	Leoni	company
Dürr|,s	duerr	Dürr	company
Krones	krones	Krones	company
=GEA	gea	GEA	company
SGL Carbon|,s	sgl-carbon	SGL Carbon	company
K+S	k-s	K+S	company
Aurubis	aurubis	Aurubis	company
Q-Cells	q-cells	Q-Cells	company
Solarworld|,s	solarworld	Solarworld	company
Conergy|,s	conergy	Conergy	company
Nordex	nordex	Nordex	company
Enercon|,s	enercon	Enercon	company
Vestas	vestas	Vestas	company
Taco Bell|,s	taco-bell	Taco Bell	company
Wendy's	wendy-s	Wendy's	company
Pizza Hut|,s	pizza-hut	Pizza Hut	company
=KFC	kfc	KFC	company
Domino's	domino-s	Domino's	company
Dunkin' Donuts	dunkin-donuts	Dunkin' Donuts	company
Applebee's	applebee-s	Applebee's	company
Whole Foods	whole-foods	Whole Foods	company
Trader Joe's	trader-joe-s	Trader Joe's	company
Best Buy|,s	best-buy	Best Buy	company
Macy's	macy-s	Macy's	company
Bloomingdale's	bloomingdale-s	Bloomingdale's	company
Nordstrom|,s,es	nordstrom	Nordstrom	company
JCPenney|,s	jcpenney	JCPenney	company
Barnes & Noble	barnes-noble	Barnes & Noble	company
Borders Group|,s	borders-group	Borders Group	company
Toys "R" Us	toys-r-us	Toys "R" Us	company
Harrods	harrods	Harrods	company
Selfridges	selfridges	Selfridges	company
Boots	boots	Boots	company
Morrisons	morrisons	Morrisons	company
Asda|,s	asda	Asda	company
Waitrose|,s	waitrose	Waitrose	company
Lufthansa Cargo|,s	lufthansa-cargo	Lufthansa Cargo	company
Dow Jones	dow-jones	Dow Jones	company
Russell Reynolds	russell-reynolds	Russell Reynolds	company
Arthur Andersen|,s	arthur-andersen	Arthur Andersen	company
Bechtel|,s	bechtel	Bechtel	company
Blackwater|,s	blackwater	Blackwater	company
=KBR	kbr	KBR	company
Monster.com|,s	monster-com	Monster.com	company
Craigslist|,s	craigslist	Craigslist	company
Expedia|,s	expedia	Expedia	company
Priceline|,s	priceline	Priceline	company
TripAdvisor|,s	tripadvisor	TripAdvisor	company
Booking.com|,s	booking-com	Booking.com	company
Zynga|,s	zynga	Zynga	company
Electronic Arts	electronic-arts	Electronic Arts	company
Activision Blizzard|,s	activision-blizzard	Activision Blizzard	company
Blizzard Entertainment|,s	blizzard-entertainment	Blizzard Entertainment	company
Ubisoft|,s	ubisoft	Ubisoft	company
Valve Corporation|,s	valve-corporation	Valve Corporation	company
Atari|,s	atari	Atari	company
Bank Austria Creditanstalt|,s	bank-austria-creditanstalt	Bank Austria Creditanstalt	company
Bawag|,s	bawag	Bawag	company
Sal. Oppenheim|,s	sal-oppenheim	Sal. Oppenheim	company
Metzler Bank|,s	metzler-bank	Metzler Bank	company
Julius Bär|,s	julius-baer	Julius Bär	company
Pictet|,s	pictet	Pictet	company
Vontobel|,s	vontobel	Vontobel	company
Swiss Re	swiss-re	Swiss Re	company
Zurich Insurance|,s	zurich-insurance	Zurich Insurance	company
Generali|,s	generali	Generali	company
Prudential|,s	prudential	Prudential	company
MetLife|,s	metlife	MetLife	company
Aviva|,s	aviva	Aviva	company
Legal|,s & General	legal-general	Legal & General	company
Capital One|,s	capital-one	Capital One	company
Citadel LLC	citadel-llc	Citadel LLC	company
Sequoia Capital|,s,es	sequoia-capital	Sequoia Capital	company
=KKR	kkr	KKR	company
Carlyle Group|,s	carlyle-group	Carlyle Group	company
Apax	apax	Apax	company
Permira|,s	permira	Permira	company
Cerberus	cerberus	Cerberus	company
Fortress Investment Group|,s	fortress-investment-group	Fortress Investment Group	company
Newsday|,s	newsday	Newsday	media
Slate|,s	slate	Slate	media
Salon.com|,s	salon-com	Salon.com	media
Mother Jones	mother-jones	Mother Jones	media
Harper's Magazine|,s	harper-s-magazine	Harper's Magazine	media
National Geographic|,s	national-geographic	National Geographic	media
Scientific American|,s	scientific-american	Scientific American	media
Science Magazine|,s	science-magazine	Science Magazine	media
Daily Star|,s	daily-star	Daily Star	media
Daily Record|,s	daily-record	Daily Record	media
Irish Times	irish-times	Irish Times	media
Irish Independent|,s	irish-independent	Irish Independent	media
Miami Herald|,s	miami-herald	Miami Herald	media
Dallas Morning News	dallas-morning-news	Dallas Morning News	media
Houston Chronicle|,s	houston-chronicle	Houston Chronicle	media
Philadelphia Inquirer|,s	philadelphia-inquirer	Philadelphia Inquirer	media
Denver Post|,s	denver-post	Denver Post	media
Seattle Times	seattle-times	Seattle Times	media
Detroit Free Press	detroit-free-press	Detroit Free Press	media
Star Tribune|,s	star-tribune	Star Tribune	media
Baltimore Sun|,s	baltimore-sun	Baltimore Sun	media
St. Louis Post-Dispatch|,s	st-louis-post-dispatch	St. Louis Post-Dispatch	media
Sun-Times	chicago-sun-times	Sun-Times	media
Chicago Sun-Times	chicago-sun-times	Sun-Times	media
New York Daily News	new-york-daily-news	New York Daily News	media
Daily News	new-york-daily-news	New York Daily News	media
Straits Times	straits-times	Straits Times	media
South China Morning Post|,s	south-china-morning-post	South China Morning Post	media
China Daily|,s	china-daily	China Daily	media
Japan Times	japan-times	Japan Times	media
Yomiuri Shimbun|,s	yomiuri-shimbun	Yomiuri Shimbun	media
Mainichi Shimbun|,s	mainichi-shimbun	Mainichi Shimbun	media
Korea Herald|,s	korea-herald	Korea Herald	media
Hindustan Times	hindustan-times	Hindustan Times	media
Dawn newspaper|,s	dawn-newspaper	Dawn newspaper	media
Gulf News	gulf-news	Gulf News	media
Al-Hayat|,s	al-hayat	Al-Hayat	media
Asharq Al-Awsat|,s	asharq-al-awsat	Asharq Al-Awsat	media
Maariv|,s	maariv	Maariv	media
Ma'ariv|,s	ma-ariv	Ma'ariv	media
Jyllands-Posten|,s	jyllands-posten	Jyllands-Posten	media
Aftenposten|,s	aftenposten	Aftenposten	media
Dagens Nyheter|,s	dagens-nyheter	Dagens Nyheter	media
Svenska Dagbladet|,s	svenska-dagbladet	Svenska Dagbladet	media
Aftonbladet|,s	aftonbladet	Aftonbladet	media
Expressen|,s	expressen	Expressen	media
Helsingin Sanomat|,s	helsingin-sanomat	Helsingin Sanomat	media
De Telegraaf|,s	de-telegraaf	De Telegraaf	media
de Volkskrant|,s	de-volkskrant	de Volkskrant	media
NRC Handelsblad|,s	nrc-handelsblad	NRC Handelsblad	media
De Standaard|,s	de-standaard	De Standaard	media
Le Soir|,s	le-soir	Le Soir	media
Wiener Zeitung|,s	wiener-zeitung	Wiener Zeitung	media
Klein|e,en,er,es,em Zeitung|,s	kleine-zeitung	Kleine Zeitung	media
Salzburger Nachrichten|,s	salzburger-nachrichten	Salzburger Nachrichten	media
Oberösterreichisch|e,en,er,es,em Nachrichten|,s	oberoesterreichische-nachrichten	Oberösterreichische Nachrichten	media
Tiroler Tageszeitung|,s	tiroler-tageszeitung	Tiroler Tageszeitung	media
Basler Zeitung|,s	basler-zeitung	Basler Zeitung	media
Berner Zeitung|,s	berner-zeitung	Berner Zeitung	media
Aargauer Zeitung|,s	aargauer-zeitung	Aargauer Zeitung	media
Mittelbayerisch|e,en,er,es,em Zeitung|,s	mittelbayerische-zeitung	Mittelbayerische Zeitung	media
Münchner Merkur|,s	muenchner-merkur	Münchner Merkur	media
Abendzeitung|,s	abendzeitung	Abendzeitung	media
Nürnberger Nachrichten|,s	nuernberger-nachrichten	Nürnberger Nachrichten	media
Augsburger Allgemeine|,s	augsburger-allgemeine	Augsburger Allgemeine	media
Badisch|e,en,er,es,em Zeitung|,s	badische-zeitung	Badische Zeitung	media
Schwäbisch|e,en,er,es,em Zeitung|,s	schwaebische-zeitung	Schwäbische Zeitung	media
Sächsisch|e,en,er,es,em Zeitung|,s	saechsische-zeitung	Sächsische Zeitung	media
Frei|e,en,er,es,em Presse|,s	freie-presse	Freie Presse	media
Mitteldeutsch|e,en,er,es,em Zeitung|,s	mitteldeutsche-zeitung	Mitteldeutsche Zeitung	media
Thüringer Allgemeine|,s	thueringer-allgemeine	Thüringer Allgemeine	media
Ostsee-Zeitung|,s	ostsee-zeitung	Ostsee-Zeitung	media
Nordkurier|,s	nordkurier	Nordkurier	media
Märkisch|e,en,er,es,em Allgemeine|,s	maerkische-allgemeine	Märkische Allgemeine	media
Märkisch|e,en,er,es,em Oderzeitung|,s	maerkische-oderzeitung	Märkische Oderzeitung	media
Lausitzer Rundschau|,s	lausitzer-rundschau	Lausitzer Rundschau	media
Neu|e,en,er,es,em Osnabrücker Zeitung|,s	neue-osnabruecker-zeitung	Neue Osnabrücker Zeitung	media
Hannoversche Allgemeine Zeitung|,s	hannoversche-allgemeine-zeitung	Hannoversche Allgemeine Zeitung	media
Braunschweiger Zeitung|,s	braunschweiger-zeitung	Braunschweiger Zeitung	media
Weser-Kurier|,s	weser-kurier	Weser-Kurier	media
Kieler Nachrichten|,s	kieler-nachrichten	Kieler Nachrichten	media
Lübecker Nachrichten|,s	luebecker-nachrichten	Lübecker Nachrichten	media
Westdeutsch|e,en,er,es,em Allgemeine Zeitung|,s	westdeutsche-allgemeine-zeitung	Westdeutsche Allgemeine Zeitung	media
=WAZ	westdeutsche-allgemeine-zeitung	Westdeutsche Allgemeine Zeitung	media
Neu|e,en,er,es,em Westfälische|,s	neue-westfaelische	Neue Westfälische	media
Saarbrücker Zeitung|,s	saarbruecker-zeitung	Saarbrücker Zeitung	media
Rhein-Zeitung|,s	rhein-zeitung	Rhein-Zeitung	media
Allgemeine Zeitung|,s	allgemeine-zeitung	Allgemeine Zeitung	media
Trierisch|e,en,er,es,em Volksfreund|,s	trierischer-volksfreund	Trierischer Volksfreund	media
Wiesbadener Kurier|,s	wiesbadener-kurier	Wiesbadener Kurier	media
Berliner Kurier|,s	berliner-kurier	Berliner Kurier	media
B.Z.	b-z	B.Z.	media
Welt kompakt|,s	welt-kompakt	Welt kompakt	media
Super Illu|,s	super-illu	Super Illu	media
Bunte|,s	bunte	Bunte	media
Gala-Magazin|,s	gala-magazin	Gala-Magazin	media
Brigitte-Magazin|,s	brigitte-magazin	Brigitte-Magazin	media
Capital-Magazin|,s	capital-magazin	Capital-Magazin	media
Manager Magazin|,s	manager-magazin	Manager Magazin	media
Euro|,s am Sonntag	euro-am-sonntag	Euro am Sonntag	media
Börse Online|,s	boerse-online	Börse Online	media
Computerwoche|,s	computerwoche	Computerwoche	media
Apotheken Umschau|,s	apotheken-umschau	Apotheken Umschau	media
Kicker|,s	kicker	Kicker	media
Sport Bild|,s	sport-bild	Sport Bild	media
Auto Bild|,s	auto-bild	Auto Bild	media
Rheinisch|e,en,er,es,em Merkur|,s	rheinischer-merkur	Rheinischer Merkur	media
Cicero-Magazin|,s	cicero-magazin	Cicero-Magazin	media
konkret|,s	konkret	konkret	media
Jungle World|,s	jungle-world	Jungle World	media
International|e,en,er,es,em Organisation|,s für Erneuerbare Energien	international-renewable-energy-agency	Internationale Organisation für Erneuerbare Energien	body
=IRENA	international-renewable-energy-agency	Internationale Organisation für Erneuerbare Energien	body
Europäisch|e,en,er,es,em Bürgerbeauftragter|,s	european-ombudsman	Europäischer Bürgerbeauftragter	body
Europäisch|e,en,er,es,em Polizeiakademie|,s	cepol	Europäische Polizeiakademie	body
International|e,en,er,es,em Seeschifffahrtsorganisation|,s	international-maritime-organization	Internationale Seeschifffahrtsorganisation	body
=IMO	international-maritime-organization	Internationale Seeschifffahrtsorganisation	body
=ICAO	icao	ICAO	body
=IATA	iata	IATA	body
=ITU	itu	ITU	body
=WMO	wmo	WMO	body
=WIPO	wipo	WIPO	body
=UNODC	unodc	UNODC	body
UN-Habitat|,s	un-habitat	UN-Habitat	body
Weltkinderhilfswerk|,s	world-children-s-fund	Weltkinderhilfswerk	body
International|e,en,er,es,em Handelskammer|,s	international-chamber-of-commerce	Internationale Handelskammer	body
Weltbasketballverband|,s,es	fiba	Weltbasketballverband	body
=FIBA	fiba	Weltbasketballverband	body
Weltleichtathletikverband|,s,es	iaaf	Weltleichtathletikverband	body
=IAAF	iaaf	Weltleichtathletikverband	body
International|e,en,er,es,em Skiverband|,s,es	fis	Internationaler Skiverband	body
=FIS	fis	Internationaler Skiverband	body
=WTA	wta	WTA	body
Europäisch|e,en,er,es,em Rundfunkunion|,s	european-broadcasting-union	Europäische Rundfunkunion	body
=EBU	european-broadcasting-union	Europäische Rundfunkunion	body
Drittes Reich|,s,es	third-reich	Drittes Reich	body
Russisch|e,en,er,es,em Reich|,s,es	russian-empire	Russisches Reich	body
Russisch|e,en,er,es,em Kaiserreich|,s,es	russian-empire	Russisches Reich	body
United Nations	united-nations	Vereinte Nationen	body
U.N.	united-nations	Vereinte Nationen	body
UN Security Council	un-security-council	UN-Sicherheitsrat	body
United Nations Security Council	un-security-council	UN-Sicherheitsrat	body
U.N. Security Council	un-security-council	UN-Sicherheitsrat	body
Security Council	un-security-council	UN-Sicherheitsrat	body
UN General Assembly	un-general-assembly	UN-Generalversammlung	body
United Nations General Assembly	un-general-assembly	UN-Generalversammlung	body
U.N. General Assembly	un-general-assembly	UN-Generalversammlung	body
United Nations Children's Fund	unicef	UNICEF	body
UN refugee agency	unhcr	UNHCR	body
United Nations High Commissioner for Refugees	unhcr	UNHCR	body
United Nations Development Programme	undp	UNDP	body
United Nations Environment Programme	unep	UNEP	body
World Health Organization	world-health-organization	Weltgesundheitsorganisation	body
World Health Organisation	world-health-organization	Weltgesundheitsorganisation	body
World Food Programme	world-food-programme	Welternährungsprogramm	body
World Food Program	world-food-programme	Welternährungsprogramm	body
Food and Agriculture Organization	fao	FAO	body
International Labour Organization	international-labour-organization	Internationale Arbeitsorganisation	body
International Labor Organization	international-labour-organization	Internationale Arbeitsorganisation	body
International Monetary Fund	international-monetary-fund	Internationaler Währungsfonds	body
=IMF	international-monetary-fund	Internationaler Währungsfonds	body
World Bank	world-bank	Weltbank	body
World Trade Organization	world-trade-organization	Welthandelsorganisation	body
World Trade Organisation	world-trade-organization	Welthandelsorganisation	body
International Atomic Energy Agency	international-atomic-energy-agency	Internationale Atomenergiebehörde	body
International Court of Justice	international-court-of-justice	Internationaler Gerichtshof	body
=ICJ	international-court-of-justice	Internationaler Gerichtshof	body
International Criminal Court	international-criminal-court	Internationaler Strafgerichtshof	body
=ICC	international-criminal-court	Internationaler Strafgerichtshof	body
International Tribunal for the Law of the Sea	international-tribunal-for-the-law-of-the-sea	Internationaler Seegerichtshof	body
International Criminal Tribunal for the former Yugoslavia	international-criminal-tribunal-for-the-former-yugoslavia	Jugoslawien-Tribunal	body
=ICTY	international-criminal-tribunal-for-the-former-yugoslavia	Jugoslawien-Tribunal	body
Intergovernmental Panel on Climate Change	intergovernmental-panel-on-climate-change	Weltklimarat	body
Universal Postal Union	universal-postal-union	Weltpostverein	body
UN Human Rights Council	un-human-rights-council	UN-Menschenrechtsrat	body
International Organization for Migration	international-organization-for-migration	Internationale Organisation für Migration	body
International Energy Agency	international-energy-agency	Internationale Energieagentur	body
Organisation for Economic Co-operation and Development	oecd	OECD	body
Organization for Economic Cooperation and Development	oecd	OECD	body
Organization of the Petroleum Exporting Countries	opec	OPEC	body
=OSCE	osce	OSZE	body
Organization for Security and Co-operation in Europe	osce	OSZE	body
Organization for Security and Cooperation in Europe	osce	OSZE	body
Organisation for Security and Co-operation in Europe	osce	OSZE	body
=CSCE	csce	KSZE	body
Conference on Security and Cooperation in Europe	csce	KSZE	body
Council of Europe	council-of-europe	Europarat	body
North Atlantic Treaty Organization	nato	NATO	body
NATO-Russia Council	nato-russia-council	NATO-Russland-Rat	body
European Union	eu	Europäische Union	body
E.U.	eu	Europäische Union	body
European Community	european-community	Europäische Gemeinschaft	body
European Economic Community	european-economic-community	Europäische Wirtschaftsgemeinschaft	body
=EEC	european-economic-community	Europäische Wirtschaftsgemeinschaft	body
European Commission	european-commission	Europäische Kommission	body
EU Commission	european-commission	Europäische Kommission	body
European Parliament	european-parliament	Europäisches Parlament	body
EU Parliament	european-parliament	Europäisches Parlament	body
European Council	european-council	Europäischer Rat	body
Council of the European Union	council-of-the-eu	Rat der Europäischen Union	body
European Court of Justice	european-court-of-justice	Europäischer Gerichtshof	body
=ECJ	european-court-of-justice	Europäischer Gerichtshof	body
European Court of Human Rights	european-court-of-human-rights	Europäischer Gerichtshof für Menschenrechte	body
=ECHR	european-court-of-human-rights	Europäischer Gerichtshof für Menschenrechte	body
European Central Bank	european-central-bank	Europäische Zentralbank	body
=ECB	european-central-bank	Europäische Zentralbank	body
European Investment Bank	european-investment-bank	Europäische Investitionsbank	body
European Court of Auditors	european-court-of-auditors	Europäischer Rechnungshof	body
European Free Trade Association	european-free-trade-association	Europäische Freihandelsassoziation	body
Eurogroup	eurogroup	Euro-Gruppe	body
European Medicines Agency	european-medicines-agency	Europäische Arzneimittelagentur	body
European Space Agency	european-space-agency	Europäische Weltraumorganisation	body
European External Action Service	european-external-action-service	Europäischer Auswärtiger Dienst	body
Committee of the Regions	committee-of-the-regions	Ausschuss der Regionen	body
European People's Party	european-people-s-party	Europäische Volkspartei	body
=EPP	european-people-s-party	Europäische Volkspartei	body
Shanghai Cooperation Organisation	shanghai-cooperation-organisation	Schanghaier Organisation für Zusammenarbeit	body
Shanghai Cooperation Organization	shanghai-cooperation-organisation	Schanghaier Organisation für Zusammenarbeit	body
Commonwealth of Independent States	commonwealth-of-independent-states	Gemeinschaft Unabhängiger Staaten	body
=CIS	commonwealth-of-independent-states	Gemeinschaft Unabhängiger Staaten	body
Collective Security Treaty Organization	collective-security-treaty-organization	Organisation des Vertrags über kollektive Sicherheit	body
=CSTO	collective-security-treaty-organization	Organisation des Vertrags über kollektive Sicherheit	body
Eurasian Economic Union	eurasian-economic-union	Eurasische Wirtschaftsunion	body
Arab League	arab-league	Arabische Liga	body
League of Arab States	arab-league	Arabische Liga	body
African Union	african-union	Afrikanische Union	body
Economic Community of West African States	ecowas	ECOWAS	body
Gulf Cooperation Council	gulf-cooperation-council	Golf-Kooperationsrat	body
=GCC	gulf-cooperation-council	Golf-Kooperationsrat	body
Association of Southeast Asian Nations	asean	ASEAN	body
Asia-Pacific Economic Cooperation	apec	APEC	body
Organization of American States	organization-of-american-states	Organisation Amerikanischer Staaten	body
League of Nations	league-of-nations	Völkerbund	body
Warsaw Pact	warsaw-pact	Warschauer Pakt	body
Organisation of Islamic Cooperation	organisation-of-islamic-cooperation	Organisation für Islamische Zusammenarbeit	body
Organization of Islamic Cooperation	organisation-of-islamic-cooperation	Organisation für Islamische Zusammenarbeit	body
International Committee of the Red Cross	international-committee-of-the-red-cross	Internationales Komitee vom Roten Kreuz	body
=ICRC	international-committee-of-the-red-cross	Internationales Komitee vom Roten Kreuz	body
Red Cross	red-cross	Rotes Kreuz	body
German Red Cross	german-red-cross	Deutsches Rotes Kreuz	body
Red Crescent	red-crescent	Roter Halbmond	body
International Olympic Committee	international-olympic-committee	Internationales Olympisches Komitee	body
World Anti-Doping Agency	world-anti-doping-agency	Welt-Anti-Doping-Agentur	body
Asian Development Bank	asian-development-bank	Asiatische Entwicklungsbank	body
African Development Bank	african-development-bank	Afrikanische Entwicklungsbank	body
European Bank for Reconstruction and Development	european-bank-for-reconstruction-and-development	Europäische Bank für Wiederaufbau und Entwicklung	body
=EBRD	european-bank-for-reconstruction-and-development	Europäische Bank für Wiederaufbau und Entwicklung	body
Bank for International Settlements	bank-for-international-settlements	Bank für Internationalen Zahlungsausgleich	body
European Monetary Institute	european-monetary-institute	Europäisches Währungsinstitut	body
Visegrád Group	visegrad-group	Visegrád-Gruppe	body
Visegrad Group	visegrad-group	Visegrád-Gruppe	body
Nordic Council	nordic-council	Nordischer Rat	body
Venice Commission	venice-commission	Venedig-Kommission	body
Paris Club	paris-club	Pariser Club	body
World Council of Churches	world-council-of-churches	Weltkirchenrat	body
World Economic Forum	world-economic-forum	Weltwirtschaftsforum	body
=WEF	world-economic-forum	Weltwirtschaftsforum	body
Parliamentary Assembly of the Council of Europe	parliamentary-assembly-of-the-council-of-europe	Parlamentarische Versammlung des Europarates	body
=PACE	parliamentary-assembly-of-the-council-of-europe	Parlamentarische Versammlung des Europarates	body
Minsk Group	minsk-group	Minsk-Gruppe	body
Middle East Quartet	middle-east-quartet	Nahost-Quartett	body
Central Intelligence Agency	cia	CIA	agency
Federal Bureau of Investigation	fbi	FBI	agency
National Security Agency	nsa	NSA	agency
Drug Enforcement Administration	dea	DEA	agency
Food and Drug Administration	fda	FDA	agency
Environmental Protection Agency	epa	EPA	agency
Federal Communications Commission	fcc	FCC	agency
Federal Trade Commission	ftc	FTC	agency
Securities and Exchange Commission	sec	SEC	agency
Federal Aviation Administration	faa	FAA	agency
National Transportation Safety Board	ntsb	NTSB	agency
Internal Revenue Service	irs	IRS	agency
Centers for Disease Control and Prevention	cdc	CDC	agency
Centers for Disease Control	cdc	CDC	agency
National Institutes of Health	nih	NIH	agency
Department of Defense	pentagon	Pentagon	agency
Defense Department	pentagon	Pentagon	agency
US Department of Defense	pentagon	Pentagon	agency
US State Department	state-department	US-Außenministerium	agency
U.S. State Department	state-department	US-Außenministerium	agency
Department of State	state-department	US-Außenministerium	agency
Justice Department	justice-department	US-Justizministerium	agency
Department of Justice	justice-department	US-Justizministerium	agency
US Justice Department	justice-department	US-Justizministerium	agency
U.S. Justice Department	justice-department	US-Justizministerium	agency
=DOJ	justice-department	US-Justizministerium	agency
Treasury Department	treasury-department	US-Finanzministerium	agency
US Treasury	treasury-department	US-Finanzministerium	agency
U.S. Treasury	treasury-department	US-Finanzministerium	agency
Department of Homeland Security	department-of-homeland-security	US-Heimatschutzministerium	agency
Homeland Security	department-of-homeland-security	US-Heimatschutzministerium	agency
=DHS	department-of-homeland-security	US-Heimatschutzministerium	agency
Energy Department	energy-department	US-Energieministerium	agency
Department of Energy	energy-department	US-Energieministerium	agency
Department of Agriculture	department-of-agriculture	US-Landwirtschaftsministerium	agency
Agriculture Department	department-of-agriculture	US-Landwirtschaftsministerium	agency
=USDA	department-of-agriculture	US-Landwirtschaftsministerium	agency
Department of Education	department-of-education	US-Bildungsministerium	agency
US Congress	us-congress	US-Kongress	agency
U.S. Congress	us-congress	US-Kongress	agency
Congress	us-congress	US-Kongress	agency
US Senate	us-senate	US-Senat	agency
U.S. Senate	us-senate	US-Senat	agency
Senate	us-senate	US-Senat	agency
US House of Representatives	house-of-representatives	US-Repräsentantenhaus	agency
US Supreme Court	us-supreme-court	Oberster Gerichtshof der USA	agency
U.S. Supreme Court	us-supreme-court	Oberster Gerichtshof der USA	agency
US Federal Reserve	federal-reserve	US-Notenbank	agency
Federal Reserve Board	federal-reserve	US-Notenbank	agency
US Army	us-army	US-Armee	agency
U.S. Army	us-army	US-Armee	agency
US Navy	us-navy	US-Marine	agency
U.S. Navy	us-navy	US-Marine	agency
US Air Force	us-air-force	US-Luftwaffe	agency
U.S. Air Force	us-air-force	US-Luftwaffe	agency
US Coast Guard	us-coast-guard	US-Küstenwache	agency
U.S. Coast Guard	us-coast-guard	US-Küstenwache	agency
US Marine Corps	marine-corps	Marine Corps	agency
National Guard	national-guard	Nationalgarde	agency
White House staff	white-house-staff	Weiße-Haus-Stab	agency
Metropolitan Police	scotland-yard	Scotland Yard	agency
Federal Intelligence Service	bnd	BND	agency
Federal Office for the Protection of the Constitution	federal-office-for-the-protection-of-the-constitution	Verfassungsschutz	agency
Federal Criminal Police Office	federal-criminal-police-office	BKA	agency
German Federal Police	german-federal-police	Bundespolizei	agency
German Bundestag	bundestag	Bundestag	agency
German government	german-federal-government	Bundesregierung	agency
Federal Constitutional Court	federal-constitutional-court	Bundesverfassungsgericht	agency
Federal Court of Justice	federal-court-of-justice	Bundesgerichtshof	agency
Federal Administrative Court	federal-administrative-court	Bundesverwaltungsgericht	agency
Federal Labour Court	federal-labour-court	Bundesarbeitsgericht	agency
Federal Social Court	federal-social-court	Bundessozialgericht	agency
Federal Fiscal Court	federal-fiscal-court	Bundesfinanzhof	agency
German Chancellery	german-chancellery	Bundeskanzleramt	agency
German Foreign Office	german-foreign-office	Auswärtiges Amt	agency
German Interior Ministry	german-interior-ministry	Bundesinnenministerium	agency
German Finance Ministry	german-finance-ministry	Bundesfinanzministerium	agency
German Defence Ministry	german-defence-ministry	Bundesverteidigungsministerium	agency
German Environment Ministry	german-environment-ministry	Bundesumweltministerium	agency
German Health Ministry	german-health-ministry	Bundesgesundheitsministerium	agency
German Justice Ministry	german-justice-ministry	Bundesjustizministerium	agency
German Transport Ministry	german-transport-ministry	Bundesverkehrsministerium	agency
German Economy Ministry	german-economy-ministry	Bundeswirtschaftsministerium	agency
Federal Employment Agency	federal-employment-agency	Bundesagentur für Arbeit	agency
Federal Cartel Office	federal-cartel-office	Bundeskartellamt	agency
Federal Network Agency	federal-network-agency	Bundesnetzagentur	agency
Federal Statistical Office	federal-statistical-office	Statistisches Bundesamt	agency
Federal Environment Agency	federal-environment-agency	Umweltbundesamt	agency
Robert Koch Institute	robert-koch-institute	Robert-Koch-Institut	agency
Paul Ehrlich Institute	paul-ehrlich-institute	Paul-Ehrlich-Institut	agency
Federal Court of Audit	federal-court-of-audit	Bundesrechnungshof	agency
Federal Prosecutor's Office	federal-prosecutor-s-office	Bundesanwaltschaft	agency
Red Army	red-army	Rote Armee	agency
German Weather Service	german-weather-service	Deutscher Wetterdienst	agency
Nationalrat presidium	nationalrat-presidium	Nationalratspräsidium	agency
Federal Security Service	fsb	FSB	agency
Foreign Intelligence Service	foreign-intelligence-service	SWR-Geheimdienst	agency
State Duma	state-duma	Staatsduma	agency
Federation Council	federation-council	Föderationsrat	agency
Central Bank of Russia	central-bank-of-russia	Russische Zentralbank	agency
Bank of Russia	central-bank-of-russia	Russische Zentralbank	agency
Roscosmos	roscosmos	Roskosmos	agency
Shin Bet	shin-bet	Schin Bet	agency
Verkhovna Rada	verkhovna-rada	Werchowna Rada	agency
Swiss National Bank	swiss-national-bank	Schweizerische Nationalbank	agency
Austrian National Bank	austrian-national-bank	Österreichische Nationalbank	agency
Bank of France	bank-of-france	Banque de France	agency
Bank of Italy	bank-of-italy	Banca d'Italia	agency
House of Commons	house-of-commons	Unterhaus	agency
House of Lords	house-of-lords	Oberhaus	agency
National Health Service	nhs	NHS	agency
Prime Minister's Office	prime-minister-s-office	Downing-Street-Büro	agency
Israel Defense Forces	israel-defense-forces	Israelische Streitkräfte	agency
People's Liberation Army	people-s-liberation-army	Volksbefreiungsarmee	agency
Revolutionary Guards	revolutionary-guards	Revolutionsgarden	agency
Islamic Revolutionary Guard Corps	revolutionary-guards	Revolutionsgarden	agency
=IRGC	revolutionary-guards	Revolutionsgarden	agency
Guardian Council	guardian-council	Wächterrat	agency
Loya Jirga	loya-jirga	Loja Dschirga	agency
Central Election Commission	central-election-commission	Zentrale Wahlkommission	agency
Central Elections Commission	central-election-commission	Zentrale Wahlkommission	agency
South Ossetia Central Elections Commission	central-election-commission	Zentrale Wahlkommission	agency
Max Planck Society	max-planck-society	Max-Planck-Gesellschaft	agency
Fraunhofer Society	fraunhofer-society	Fraunhofer-Gesellschaft	agency
Helmholtz Association	helmholtz-association	Helmholtz-Gemeinschaft	agency
German Research Foundation	german-research-foundation	Deutsche Forschungsgemeinschaft	agency
German Aerospace Center	german-aerospace-center	DLR	agency
Goethe Institute	goethe-institute	Goethe-Institut	agency
Christian Democratic Union	cdu	CDU	party
Christian Social Union	csu	CSU	party
Social Democratic Party of Germany	spd	SPD	party
Free Democratic Party	fdp	FDP	party
Green Party	alliance-90	Die Grünen	party
Alliance 90	alliance-90	Die Grünen	party
Left Party	left-party	Linkspartei	party
Alternative for Germany	afd	AfD	party
National Democratic Party	npd	NPD	party
Pirate Party	pirate-party	Piratenpartei	party
Nazi Party	nsdap	NSDAP	party
Socialist Unity Party	sed	SED	party
Communist Party of Germany	kpd	KPD	party
=CPSU	cpsu	KPdSU	party
Communist Party of the Soviet Union	cpsu	KPdSU	party
Austrian People's Party	oevp	ÖVP	party
Social Democratic Party of Austria	spoe	SPÖ	party
Freedom Party of Austria	fpoe	FPÖ	party
Freedom Party	fpoe	FPÖ	party
Swiss People's Party	svp	SVP	party
Republican Party	republican-party	Republikanische Partei	party
=GOP	republican-party	Republikanische Partei	party
Democratic Party	democratic-party	Demokratische Partei	party
Conservative Party	conservative-party	Konservative Partei	party
Liberal Democrats	liberal-democrats	Liberaldemokraten	party
UK Independence Party	ukip	UKIP	party
Democratic Unionist Party	dup	DUP	party
National Front	national-front	Front National	party
National Rally	national-front	Front National	party
Socialist Party (France)	socialist-party-france	Parti Socialiste	party
Northern League	lega-nord	Lega Nord	party
Five Star Movement	five-star-movement	Fünf-Sterne-Bewegung	party
Democratic Party (Italy)	democratic-party-italy	Partito Democratico	party
People's Party (Spain)	people-s-party-spain	Partido Popular	party
=SYRIZA	syriza	Syriza	party
New Democracy	new-democracy	Nea Dimokratia	party
Golden Dawn	golden-dawn	Goldene Morgenröte	party
Justice and Development Party	akp	AKP	party
Republican People's Party	chp	CHP	party
Kurdistan Workers' Party	pkk	PKK	party
Law and Justice	pis	PiS	party
Civic Platform	civic-platform	Bürgerplattform	party
United Russia	united-russia	Einiges Russland	party
A Just Russia	a-just-russia	Gerechtes Russland	party
Yabloko	yabloko	Jabloko	party
Party of Regions	party-of-regions	Partei der Regionen	party
United National Movement	united-national-movement	Nationale Bewegung	party
Georgian Dream	georgian-dream	Georgischer Traum	party
Communist Party of China	communist-party-of-china	Kommunistische Partei Chinas	party
Chinese Communist Party	communist-party-of-china	Kommunistische Partei Chinas	party
Shas	shas	Schas-Partei	party
Hezbollah	hezbollah	Hisbollah	party
Hizbollah	hezbollah	Hisbollah	party
Hizbullah	hezbollah	Hisbollah	party
Palestine Liberation Organization	plo	PLO	party
Palestinian Authority	palestinian-authority	Palästinensische Autonomiebehörde	party
Islamic Jihad	islamic-jihad	Islamischer Dschihad	party
Muslim Brotherhood	muslim-brotherhood	Muslimbruderschaft	party
Baath Party	baath-party	Baath-Partei	party
Ba'ath Party	baath-party	Baath-Partei	party
Al-Qaeda	al-qaeda	Al-Kaida	party
Al Qaeda	al-qaeda	Al-Kaida	party
al Qaida	al-qaeda	Al-Kaida	party
Islamic State	islamic-state	Islamischer Staat	party
=ISIL	islamic-state	Islamischer Staat	party
al-Nusra Front	al-nusra-front	Al-Nusra-Front	party
Nusra Front	al-nusra-front	Al-Nusra-Front	party
al-Shabab	al-shabaab	Al-Shabaab	party
Irish Republican Army	ira	IRA	party
Red Army Faction	red-army-faction	RAF	party
Kosovo Liberation Army	kosovo-liberation-army	UÇK	party
=KLA	kosovo-liberation-army	UÇK	party
Indian National Congress	indian-national-congress	Kongresspartei	party
Congress Party	indian-national-congress	Kongresspartei	party
Bharatiya Janata Party	bjp	BJP	party
Muslim League	muslim-league	Muslimliga	party
Liberal Democratic Party	ldp	LDP	party
Viet Cong	viet-cong	Vietcong	party
Sandinistas	sandinistas	Sandinisten	party
Solidarity movement	solidarity-movement	Solidarność	party
Houthis	houthis	Huthi-Rebellen	party
Houthi rebels	houthis	Huthi-Rebellen	party
Ku Klux Klan	ku-klux-klan	Ku-Klux-Klan	party
Northern Alliance	northern-alliance	Nordallianz	party
Mujahideen	mujahideen	Mudschaheddin	party
Hezb-e-Islami	hezb-e-islami	Hisb-e Islami	party
Polisario Front	polisario-front	Polisario	party
National Socialist Underground	national-socialist-underground	NSU	party
Ford Motor	ford	Ford	company
Citroen	citroen	Citroën	company
Deutsche Boerse	deutsche-boerse	Deutsche Börse	company
Otto Group	otto-group	Otto-Versand	company
Kirch Group	kirch-group	Kirch-Gruppe	company
Nestle	nestle	Nestlé	company
L'Oreal	l-oreal	L'Oréal	company
Societe Generale	societe-generale	Société Générale	company
Telefonica	telefonica	Telefónica	company
=TEPCO	tepco	Tepco	company
Vienna Stock Exchange	vienna-stock-exchange	Wiener Börse	company
Frankfurt Stock Exchange	frankfurt-stock-exchange	Frankfurter Börse	company
al-Jazeera	al-jazeera	Al Jazeera	media
Al Arabiya	al-arabiya	Al-Arabija	media
Austria Press Agency	austria-presse-agentur	APA	media
RIA Novosti	ria-novosti	RIA Nowosti	media
Phoenix television	phoenix-tv	Phoenix	media
Focus magazine	focus-magazine	Focus	media
Stern magazine	stern-magazine	Stern	media
Bild newspaper	bild-newspaper	Bild-Zeitung	media
=NYT	new-york-times	New York Times	media
=WSJ	wall-street-journal	Wall Street Journal	media
BusinessWeek	businessweek	Business Week	media
Yedioth Ahronoth	yedioth-ahronoth	Jediot Achronot	media
Pravda	pravda	Prawda	media
Izvestia	izvestia	Iswestija	media
Novaya Gazeta	novaya-gazeta	Nowaja Gaseta	media
Komsomolskaya Pravda	komsomolskaya-pravda	Komsomolskaja Prawda	media
=HRW	human-rights-watch	Human Rights Watch	ngo
Doctors Without Borders	doctors-without-borders	Ärzte ohne Grenzen	ngo
Médecins Sans Frontières	doctors-without-borders	Ärzte ohne Grenzen	ngo
Reporters Without Borders	reporters-without-borders	Reporter ohne Grenzen	ngo
Bread for the World	bread-for-the-world	Brot für die Welt	ngo
Salvation Army	salvation-army	Heilsarmee	ngo
German Trade Union Confederation	german-trade-union-confederation	Deutscher Gewerkschaftsbund	ngo
Federation of German Industries	federation-of-german-industries	Bundesverband der Deutschen Industrie	ngo
Central Council of Jews in Germany	central-council-of-jews-in-germany	Zentralrat der Juden	ngo
Central Council of Jews	central-council-of-jews-in-germany	Zentralrat der Juden	ngo
Catholic Church	catholic-church	Katholische Kirche	ngo
Roman Catholic Church	catholic-church	Katholische Kirche	ngo
Evangelical Church in Germany	evangelical-church-in-germany	Evangelische Kirche in Deutschland	ngo
Russian Orthodox Church	russian-orthodox-church	Russisch-Orthodoxe Kirche	ngo
Church of England	church-of-england	Kirche von England	ngo
Anglican Church	church-of-england	Kirche von England	ngo
Jehovah's Witnesses	jehovah-s-witnesses	Zeugen Jehovas	ngo
Church of Scientology	scientology	Scientology	ngo
Holy See	holy-see	Heiliger Stuhl	ngo
Freemasons	freemasons	Freimaurer	ngo
American Civil Liberties Union	aclu	ACLU	ngo
National Rifle Association	nra	NRA	ngo
Gates Foundation	gates-foundation	Bill & Melinda Gates Foundation	ngo
Konrad Adenauer Foundation	konrad-adenauer-foundation	Konrad-Adenauer-Stiftung	ngo
Friedrich Ebert Foundation	friedrich-ebert-foundation	Friedrich-Ebert-Stiftung	ngo
Heinrich Böll Foundation	heinrich-boell-foundation	Heinrich-Böll-Stiftung	ngo
Rosa Luxemburg Foundation	rosa-luxemburg-foundation	Rosa-Luxemburg-Stiftung	ngo
Bertelsmann Foundation	bertelsmann-foundation	Bertelsmann-Stiftung	ngo
German Institute for International and Security Affairs	german-institute-for-international-and-security-affairs	Stiftung Wissenschaft und Politik	ngo
Nobel Committee	nobel-committee	Nobelkomitee	ngo
Ifo Institute	ifo-institute	Ifo-Institut	ngo
California Institute of Technology	caltech	Caltech	university
Oxford University	university-of-oxford	University of Oxford	university
Cambridge University	university-of-cambridge	University of Cambridge	university
ETH Zurich	eth-zurich	ETH Zürich	university
Humboldt University	humboldt-university	Humboldt-Universität	university
Free University of Berlin	free-university-of-berlin	Freie Universität Berlin	university
Technical University of Munich	technical-university-of-munich	Technische Universität München	university
Technical University of Berlin	technical-university-of-berlin	Technische Universität Berlin	university
Charite	charite	Charité	university
Moscow State University	moscow-state-university	Lomonossow-Universität	university
Eton College	eton	Eton	university
Bayern Munich	bayern-munich	Bayern München	club
1860 Munich	1860-munich	1860 München	club
German Football Association	german-football-association	DFB	club
Barca	fc-barcelona	FC Barcelona	club
Man United	manchester-united	Manchester United	club
Man City	manchester-city	Manchester City	club
Chelsea FC	chelsea-fc	FC Chelsea	club
Arsenal FC	arsenal	FC Arsenal	club
Liverpool FC	liverpool-fc	FC Liverpool	club
Everton	everton	FC Everton	club
Inter Milan	inter-milan	Inter Mailand	club
AS Roma	as-roma	AS Rom	club
S.S. Lazio	lazio-rom	Lazio Rom	club
SSC Napoli	ssc-napoli	SSC Neapel	club
Napoli	ssc-napoli	SSC Neapel	club
Fiorentina	fiorentina	AC Florenz	club
Olympique Lyonnais	olympique-lyon	Olympique Lyon	club
Feyenoord	feyenoord	Feyenoord Rotterdam	club
Club Brugge	club-brugge	FC Brügge	club
Sporting Lisbon	sporting-lisbon	Sporting Lissabon	club
Panathinaikos	panathinaikos	Panathinaikos Athen	club
Olympiacos	olympiacos	Olympiakos Piräus	club
CSKA Moscow	cska-moscow	ZSKA Moskau	club
Spartak Moscow	spartak-moscow	Spartak Moskau	club
Dynamo Kyiv	dynamo-kyiv	Dynamo Kiew	club
Dynamo Kiev	dynamo-kyiv	Dynamo Kiew	club
Shakhtar Donetsk	shakhtar-donetsk	Schachtar Donezk	club
Red Star Belgrade	red-star-belgrade	Roter Stern Belgrad	club
Partizan Belgrade	partizan-belgrade	Partizan Belgrad	club
Steaua Bucharest	steaua-bucharest	Steaua Bukarest	club
Sparta Prague	sparta-prague	Sparta Prag	club
Slavia Prague	slavia-prague	Slavia Prag	club
Rapid Vienna	rapid-vienna	Rapid Wien	club
Austria Vienna	austria-vienna	Austria Wien	club
Grasshoppers	grasshoppers	Grasshoppers Zürich	club
Young Boys	young-boys	Young Boys Bern	club
Santos FC	santos-fc	FC Santos	club
Lakers	los-angeles-lakers	Los Angeles Lakers	club
Celtics	boston-celtics	Boston Celtics	club
Knicks	new-york-knicks	New York Knicks	club
Mavericks	dallas-mavericks	Dallas Mavericks	club
Yankees	new-york-yankees	New York Yankees	club
Red Sox	boston-red-sox	Boston Red Sox	club
National Basketball Association	nba	NBA	club
National Football League	nfl	NFL	club
National Hockey League	nhl	NHL	club
Major League Baseball	mlb	MLB	club
Major League Soccer	mls	MLS	club
Williams Racing	williams-racing	Williams-Team	club
La Liga	la-liga	Primera División	club
Team Telekom	team-telekom	Telekom-Radteam	club
T-Mobile Team	t-mobile-team	T-Mobile-Team	club
Guggenheim Museum	guggenheim-museum	Guggenheim-Museum	culture
Pergamon Museum	pergamon-museum	Pergamonmuseum	culture
Städel Museum	staedel-museum	Städel	culture
Uffizi	uffizi	Uffizien	culture
Hermitage	hermitage	Eremitage	culture
Vienna State Opera	vienna-state-opera	Staatsoper	culture
La Scala	la-scala	Mailänder Scala	culture
Bolshoi Theatre	bolshoi-theatre	Bolschoi-Theater	culture
Bolshoi	bolshoi-theatre	Bolschoi-Theater	culture
Berlin Philharmonic	berlin-philharmonic	Berliner Philharmoniker	culture
Vienna Philharmonic	vienna-philharmonic	Wiener Philharmoniker	culture
New York Philharmonic	new-york-philharmonic	New Yorker Philharmoniker	culture
Gewandhaus Orchestra	gewandhaus-orchestra	Gewandhausorchester	culture
Saturn stores	saturn-stores	Saturn-Märkte	company
Coop Switzerland	coop-switzerland	Coop Schweiz	company
Julius Baer	julius-baer	Julius Bär	company
International Renewable Energy Agency	international-renewable-energy-agency	Internationale Organisation für Erneuerbare Energien	body
European Ombudsman	european-ombudsman	Europäischer Bürgerbeauftragter	body
=CEPOL	cepol	Europäische Polizeiakademie	body
International Maritime Organization	international-maritime-organization	Internationale Seeschifffahrtsorganisation	body
World Children's Fund	world-children-s-fund	Weltkinderhilfswerk	body
International Chamber of Commerce	international-chamber-of-commerce	Internationale Handelskammer	body
European Broadcasting Union	european-broadcasting-union	Europäische Rundfunkunion	body
Third Reich	third-reich	Drittes Reich	body
Russian Empire	russian-empire	Russisches Reich	body
Royal Shakespeare Company	royal-shakespeare-company	Royal Shakespeare Company	culture
RSC	royal-shakespeare-company	Royal Shakespeare Company	culture
Chipotle	chipotle	Chipotle	company
Kroger	kroger	Kroger	company
Safeway	safeway	Safeway	company
Walgreens	walgreens	Walgreens	company
=CVS	cvs	CVS	company
John Lewis	john-lewis	John Lewis	company
JetBlue	jetblue	JetBlue	company
Etihad	etihad	Etihad	company
ConocoPhillips	conocophillips	ConocoPhillips	company
TotalEnergies	totalenergies	TotalEnergies	company
WorldCom	worldcom	WorldCom	company
NatWest	natwest	NatWest	company
Western Union	western-union	Western Union	company
Hulu	hulu	Hulu	company
Lyft	lyft	Lyft	company
MySpace	myspace	MySpace	company
Salesforce	salesforce	Salesforce	company
BlackBerry	blackberry	BlackBerry	company
Virgin Galactic	virgin-galactic	Virgin Galactic	company
Kellogg's	kelloggs	Kellogg's	company
Cadbury	cadbury	Cadbury	company
Budweiser	budweiser	Budweiser	company
Universal Studios	universal-studios	Universal Studios	company
Lionsgate	lionsgate	Lionsgate	company
Atlantic Records	atlantic-records	Atlantic Records	company
Capitol Records	capitol-records	Capitol Records	company
Motown	motown	Motown	company
Simon & Schuster	simon-schuster	Simon & Schuster	company
Marriott	marriott	Marriott	company
Hyatt	hyatt	Hyatt	company
Sheraton	sheraton	Sheraton	company
Estée Lauder	estee-lauder	Estée Lauder	company
BBC News	bbc-news	BBC News	media
ABC News	abc-news	ABC News	media
NBC News	nbc-news	NBC News	media
CBS News	cbs-news	CBS News	media
HuffPost	huffpost	HuffPost	media
Vice News	vice-news	Vice News	media
Breitbart	breitbart	Breitbart	media
TechCrunch	techcrunch	TechCrunch	media
Hollywood Reporter	hollywood-reporter	Hollywood Reporter	media
Entertainment Weekly	entertainment-weekly	Entertainment Weekly	media
=TMZ	tmz	TMZ	media
New England Journal of Medicine	new-england-journal-of-medicine	New England Journal of Medicine	media
Esquire	esquire	Esquire	media
Vogue	vogue	Vogue	media
Department of Labor	department-of-labor	Department of Labor	agency
Department of Transportation	department-of-transportation	Department of Transportation	agency
=RCMP	rcmp	RCMP	agency
=LAPD	lapd	LAPD	agency
=NYPD	nypd	NYPD	agency
Lok Sabha	lok-sabha	Lok Sabha	agency
Rajya Sabha	rajya-sabha	Rajya Sabha	agency
Navy SEALs	navy-seals	Navy SEALs	agency
Delta Force	delta-force	Delta Force	agency
Census Bureau	census-bureau	Census Bureau	agency
Immigration and Naturalization Service	immigration-and-naturalization-service	Immigration and Naturalization Service	agency
Peace Corps	peace-corps	Peace Corps	agency
Library of Congress	library-of-congress	Library of Congress	agency
Plaid Cymru	plaid-cymru	Plaid Cymru	party
Fianna Fáil	fianna-fail	Fianna Fáil	party
Fine Gael	fine-gael	Fine Gael	party
Libertarian Party	libertarian-party	Libertarian Party	party
World Wildlife Fund	wwf	WWF	ngo
Sierra Club	sierra-club	Sierra Club	ngo
Planned Parenthood	planned-parenthood	Planned Parenthood	ngo
Habitat for Humanity	habitat-for-humanity	Habitat for Humanity	ngo
United Way	united-way	United Way	ngo
=YMCA	ymca	YMCA	ngo
Boy Scouts	boy-scouts	Boy Scouts	ngo
Girl Scouts	girl-scouts	Girl Scouts	ngo
=RSPCA	rspca	RSPCA	ngo
=RSPB	rspb	RSPB	ngo
=AARP	aarp	AARP	ngo
Teamsters	teamsters	Teamsters	ngo
=KKK	ku-klux-klan	Ku-Klux-Klan	ngo
Black Panthers	black-panthers	Black Panthers	ngo
Lashkar-e-Taiba	lashkar-e-taiba	Lashkar-e-Taiba	ngo
Jaish-e-Mohammed	jaish-e-mohammed	Jaish-e-Mohammed	ngo
Waffen-SS	waffen-ss	Waffen-SS	ngo
Luftwaffe	luftwaffe	Luftwaffe	ngo
Brown University	brown-university	Brown University	university
UC Berkeley	uc-berkeley	UC Berkeley	university
Johns Hopkins	johns-hopkins-university	Johns Hopkins University	university
Virginia Tech	virginia-tech	Virginia Tech	university
Georgia Tech	georgia-tech	Georgia Tech	university
Texas A&M	texas-a-m	Texas A&M	university
Ohio State	ohio-state	Ohio State	university
Penn State	penn-state	Penn State	university
Michigan State	michigan-state	Michigan State	university
Juilliard	juilliard	Juilliard	university
Royal Academy of Dramatic Art	royal-academy-of-dramatic-art	Royal Academy of Dramatic Art	university
Royal College of Art	royal-college-of-art	Royal College of Art	university
Dodgers	dodgers	Dodgers	club
Phillies	phillies	Phillies	club
Astros	astros	Astros	club
White Sox	white-sox	White Sox	club
Steelers	steelers	Steelers	club
Packers	packers	Packers	club
Seahawks	seahawks	Seahawks	club
Broncos	broncos	Broncos	club
=UFC	ufc	UFC	club
=WWE	wwe	WWE	club
=NASCAR	nascar	NASCAR	club
=PGA	pga	PGA	club
All Blacks	all-blacks	All Blacks	club
Springboks	springboks	Springboks	club
Wallabies	wallabies	Wallabies	club
Pearl Jam	pearl-jam	Pearl Jam	culture
Guns N' Roses	guns-n-roses	Guns N' Roses	culture
AC/DC	ac-dc	AC/DC	culture
Aerosmith	aerosmith	Aerosmith	culture
Red Hot Chili Peppers	red-hot-chili-peppers	Red Hot Chili Peppers	culture
Foo Fighters	foo-fighters	Foo Fighters	culture
Linkin Park	linkin-park	Linkin Park	culture
Maroon 5	maroon-5	Maroon 5	culture
Destiny's Child	destinys-child	Destiny's Child	culture
Grateful Dead	grateful-dead	Grateful Dead	culture
Fleetwood Mac	fleetwood-mac	Fleetwood Mac	culture
Iron Maiden	iron-maiden	Iron Maiden	culture
Sex Pistols	sex-pistols	Sex Pistols	culture
Velvet Underground	velvet-underground	Velvet Underground	culture
Joy Division	joy-division	Joy Division	culture
Duran Duran	duran-duran	Duran Duran	culture
Pet Shop Boys	pet-shop-boys	Pet Shop Boys	culture
Daft Punk	daft-punk	Daft Punk	culture
Royal Ballet	royal-ballet	Royal Ballet	culture
Royal Opera	royal-opera	Royal Opera	culture
Bolshoi Ballet	bolshoi-ballet	Bolshoi Ballet	culture
Comédie-Française	comedie-francaise	Comédie-Française	culture
Académie Française	academie-francaise	Académie Française	culture
British Academy	british-academy	British Academy	culture
Royal Academy	royal-academy	Royal Academy	culture
Confederate Army	confederate-army	Confederate Army	body
Continental Army	continental-army	Continental Army	body
Continental Congress	continental-congress	Continental Congress	body
Triple Entente	triple-entente	Triple Entente	body
Knights Templar	knights-templar	Knights Templar	body
Teutonic Knights	teutonic-knights	Teutonic Knights	body
Hudson's Bay Company	hudsons-bay-company	Hudson's Bay Company	body
