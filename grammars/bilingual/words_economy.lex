# German news words and what they are called in English: firms, markets, money, labour.  Written by hand for synopse; see words.lex.
Abbau, abbauen, abgebaut	reduction; cut; mining; dismantle
Abfindung, Abfindungen	severance pay; settlement; compensation
Abnehmer	buyer; customer
Absatz, Absatzmarkt	sales; paragraph; market
Abschlag	discount
Abschreibung, abschreiben, Abschreibungen	depreciation; write-off; write down
Abwertung, abwerten	devaluation; devalue
Aktiengesellschaft	public limited company; corporation
Aktienkurs, Aktienkurse	share price; stock price
Aktienpaket	stake; block of shares
Aktionärsversammlung, Hauptversammlung	shareholders' meeting; annual general meeting
Alleinvertretung	sole representation
Altersarmut	old-age poverty
Altersversorgung, Altersvorsorge	pension; retirement provision
Analysten	analyst
Angestellte, Angestellter, Angestellten	employee; white-collar worker
Ankauf, ankaufen	purchase; acquisition
Arbeitgeber, Arbeitgeberin, Arbeitgeberverband	employer; employers' association
Arbeitnehmerin	employee; worker
Arbeitsagentur, Arbeitsamt	employment agency; job centre
Arbeitsbedingungen	working conditions
Arbeitskampf	industrial action; strike
Arbeitskosten, Lohnkosten	labour costs; wage costs
Arbeitskraft, Arbeitskräfte	worker; labour; workforce
Arbeitslosengeld	unemployment benefit
Arbeitslosigkeit, Arbeitslosenquote, Arbeitslosenzahl	unemployment; unemployment rate; jobless rate
Arbeitsmarkt	labour market; job market; labor market
Arbeitsniederlegung, Warnstreik	walkout; strike; warning strike
Arbeitsplatzabbau, Stellenabbau	job cuts; layoffs
Arbeitsrecht	labour law
Arbeitsvertrag	employment contract
Arbeitszeit	working hours
Aufkauf, aufkaufen	buy up; buyout
Aufpreis	surcharge
Aufsichtsbehörde	regulator; supervisory authority; watchdog
Aufsichtsratschef	supervisory board
Aufwertung, aufwerten	appreciation; upgrade; revaluation
Ausbeutung, ausbeuten	exploitation; exploit
Ausbilder, Auszubildende, Auszubildender, Azubi	trainer; apprentice; trainee
Auslandsgeschäft	foreign business
Auslastung, auslasten	utilisation; capacity
Ausschreibung, ausschreiben, ausgeschrieben	tender; call for bids; advertise
Ausschüttung, ausschütten	distribution; payout
Aussperrung	lockout
Autobauer, Autohersteller, Autokonzern	carmaker; automaker; car manufacturer
Autoindustrie, Autobranche	car industry; auto industry
Bankenaufsicht	banking supervision
Bankenkrise	banking crisis
Bankensektor	banking sector
Bankier, Banker	banker
Bankkonto	bank account
Bankrott, pleite, zahlungsunfähig, Zahlungsunfähigkeit	bankruptcy; bankrupt; insolvent
Bargeld, bar	cash; bar
Baubranche, Bauindustrie, Baugewerbe	construction industry
Bausparkasse	building society
Befristung, befristet, unbefristet	fixed-term; temporary; limited
Belegschaft	workforce; staff
Benzinpreis, Benzinpreise, Spritpreis	petrol price; gas price; fuel price
Berufstätige, berufstätig, Erwerbstätige, erwerbstätig	working; employed
Beschäftigter, Beschäftigten, Beschäftigung	employee; employment; worker
Beteiligungsgesellschaft	holding company; private equity
Betriebsergebnis, Betriebsgewinn	operating profit; operating result
Betriebskosten	operating costs
Betriebsrat, Betriebsräte	works council
Bieter, bieten, Bietergefecht	bidder; bid; bidding war
Billigflieger, Billigfluglinie	low-cost airline; budget airline
Billiglohn, Billiglohnland	low-wage
Binnenmarkt	single market; internal market; domestic market
Binnennachfrage	domestic demand
Blase, Immobilienblase	bubble; bladder; housing bubble
Bonität, Kreditwürdigkeit	creditworthiness; credit rating
Bonus, Boni	bonus; bonuses
Boom, boomen	boom
Börsencrash, Crash	crash; stock market crash
Börsengang	initial public offering; IPO; flotation
Börsenkurs	share price
Börsenmakler, Makler	broker; stockbroker; estate agent
börsennotiert	listed; publicly traded
brutto	gross
Bruttoinlandsprodukt, Wirtschaftsleistung	gross domestic product; GDP; economic output
Buchhaltung, Buchhalter	accounting; accountant; bookkeeping
Buchprüfer, Wirtschaftsprüfer	auditor
Budget	budget
Bürgschaft, bürgen	guarantee; surety
Chefetage	boardroom
Chefvolkswirt	chief economist
Dachgesellschaft, Holding	holding company
Dachverband	umbrella organisation
Dauerauftrag	standing order
Deckungslücke	shortfall
Deflation	deflation
Depot	depot
Deregulierung	deregulation
Devisen, Devisenmarkt	foreign exchange; currency
Dienstleistung, Dienstleister, Dienstleistungen	service; services; service provider
Discounter	discounter; discount store
Dividende, Dividenden	dividend
Dumping, Dumpingpreis	dumping
Eigenheim	home; homeowner
Eigenkapital	equity
Einbuße, Einbußen, einbüßen	loss; lose; losses
Einkäufe	purchases; shopping
Einkaufszentrum	shopping centre; shopping mall; shopping center
Einkommen, Einkommensteuer	income; income tax
Einsparung, Einsparungen, einsparen	saving; savings; save
Einstieg, einsteigen, eingestiegen	entry; board; get in
Einzahlung, einzahlen	deposit; pay in
Einzelhändler, Fachhändler	retailer
Elektrokonzern	electrical company
Endverbraucher	end user
Entlohnung, entlohnen, Vergütung	pay; remuneration
Entwicklungsbank	development bank
Erdgas, Gasfeld	natural gas; gas field
Erdöl, Erdölproduktion, Ölförderung, Ölproduktion	oil; petroleum; oil production
Erlös, Erlöse, erlösen	proceeds; revenue
Ertrag, Erträge, ertragreich	yield; return; earnings
Erwerb, erwerben, erwarb, erworben	acquisition; acquire; purchase
Erwerbslose, Arbeitsloser	unemployed; jobless
Eurokrise, Schuldenkrise	euro crisis; debt crisis
Eurozone, Euroraum, Euroland	eurozone; euro zone; euro area
Existenzgründer	start-up; founder
Exporteur, Exportweltmeister	exporter
Fabrikant	manufacturer
Fachkraft, Fachkräfte, Fachkräftemangel	skilled worker; specialist; skills shortage
Faktur	invoice
Feierabend	closing time
Fertigung, fertigen, anfertigen	production; manufacturing; manufacture
Finanzamt	tax office
Finanzaufsicht	financial regulator
Finanzausgleich	fiscal equalisation
Finanzhilfe, Finanzhilfen	financial aid
Finanzierungslücke	funding gap
Finanzmarkt, Finanzmärkte	financial market
Finanzpolitik, Fiskalpolitik, fiskalisch, Fiskus	fiscal policy; fiscal; tax authorities
Finanzsektor, Finanzbranche	financial sector
Finanzspritze	cash injection
Flaute	lull; slump
Förderbank	development bank
Frachtgut, Fracht, Frachter, Frachtschiff	cargo; freight; freighter; cargo ship
Freibetrag	allowance
Freihandel, Freihandelsabkommen, Freihandelszone	free trade; free trade agreement
Führungskraft, Führungskräfte, Managerin	executive; manager
Fusionieren, fusionieren, fusioniert	merge; merger
Garantien	guarantees
Gaspreis, Gaspreise	gas price
Gastronomie, Gastwirt, Gaststätte, Gastronom	restaurant; catering; landlord
Gebühr, Gebühren, gebührenpflichtig	fee; charge; fees
Gehalt, Gehälter	salary; pay; content
Gehaltserhöhung, Lohnerhöhung	pay rise; pay increase; wage increase
Geldanlage	investment
Geldautomat	cash machine; ATM
Geldmenge	money supply
Geldpolitik	monetary policy
Geldschein, Banknote, Banknoten, Geldscheine	banknote; bill
Gemeinnützig, gemeinnützig	charitable; non-profit
Genossenschaft	cooperative
Geschäftsbericht, Jahresbericht	annual report
Geschäftsführerin, Geschäftsführung	managing director; manager; chief executive
Geschäftsjahr	financial year; fiscal year
Geschäftsmann, Geschäftsleute, Geschäftsfrau	businessman; businesswoman; business people
Geschäftsmodell	business model
Gesellschafter	shareholder; partner
Gewerbe, gewerblich, Gewerbesteuer	trade; business; commercial
Gewerkschaft, Gewerkschafter, gewerkschaftlich, Gewerkschaften	trade union; union; labor union
Gewinneinbruch	drop in profits
Gewinnwarnung	profit warning
Girokonto	current account; checking account
Gläubiger	creditor
Globalisierung	globalisation; global; globalization
Goldpreis, Gold, golden	gold; golden; gold price
Großbank, Großbanken	big bank
Großhandel, Großhändler	wholesale; wholesaler
Großkonzern	large corporation
Gründerzeit	founding years
Grundstück, Grundstücke	plot; property; land
Güter, Gut, Güterverkehr	goods; freight
Güterzug	freight train; goods train
Gutschein, Gutschrift	voucher; credit
Haftpflicht, Haftpflichtversicherung	liability insurance
Handelsabkommen	trade agreement; trade deal
Handelsbilanz	trade balance
Handelsdefizit	trade deficit
Handelskammer	chamber of commerce
Handelskette, Supermarktkette	retail chain; supermarket chain
Handelskrieg, Handelsstreit, Handelskonflikt	trade war; trade dispute
Handelspartner	trading partner
Handelstag	trading day
Handelsüberschuss	trade surplus
Handwerk, Handwerker, handwerklich	craft; craftsman; trade
Hauptaktionär, Großaktionär	main shareholder; major shareholder
Haushaltsdefizit	budget deficit
Haushaltsentwurf	draft budget
Haushaltsjahr	fiscal year
Haushaltskürzung, Sparmaßnahme, Sparmaßnahmen, Sparkurs	budget cut; austerity; austerity measures
Haushaltslücke, Haushaltsloch	budget gap
Hedgefonds	hedge fund
Heizkosten	heating costs
Heroin	heroin
Hochfinanz	high finance
Hochkonjunktur	boom
Immobilie, Immobilien, Immobilienmarkt	real estate; property; housing market
Importeur	importer
Industriegebiet	industrial area
Industrieland, Industrieländer, Industriestaat	industrialised country; industrialized nation
Infrastruktur	infrastructure
Insolvenzantrag, Insolvenzverwalter	bankruptcy filing; insolvency administrator
Investmentbank, Investmentbanker	investment bank; investment banker
Jahresabschluss	annual accounts
Jahresgewinn, Jahresüberschuss	annual profit
Jahresumsatz	annual sales; annual turnover
Job, Jobs, jobben	job
Kapitalerhöhung	capital increase
Kapitalflucht	capital flight
Kapitalmarkt	capital market
Kartellamt	cartel office; antitrust authority
Kaufhaus, Kaufhäuser, Warenhaus	department store
Kaufkraft	purchasing power
Kaufmann, Kaufleute, kaufmännisch	merchant; businessman; commercial
Kaufpreis	purchase price
Kleinanleger	small investor; retail investor
Kleinunternehmer, Mittelstand, mittelständisch	small business; medium-sized
Kohlebergbau, Bergbau, Bergwerk, Bergarbeiter, Bergleute, Kumpel	mining; coal mine; miner; miners
Kokain	cocaine
Konditionen	terms
Konjunkturpaket, Konjunkturprogramm	stimulus package; stimulus programme
Konkurrenz, Konkurrent, konkurrieren, Konkurrenten	competition; competitor; compete; rival
Konsortium	consortium
Konsum, konsumieren	consumption; consumer; consume
Konzernchef, Vorstandsvorsitzende	chief executive; CEO
Konzession	concession; licence
Kostenexplosion	cost explosion
Kostenlos, kostenlos, kostenfrei, gratis, umsonst	free; free of charge; in vain
Kostensenkung	cost cutting
Kreditgeber	lender
Kreditkarte	credit card
Kreditklemme	credit crunch
Kreditnehmer	borrower
Kryptowährung, Bitcoin	cryptocurrency; bitcoin
Kundenservice, Kundendienst	customer service
Kündigungsschutz	protection against dismissal
Kursgewinn	gain
Kurssturz, Kursrutsch, Kursverlust	slump; plunge; price fall
Kurzarbeit, Kurzarbeiter	short-time work; furlough
Ladenkette	chain store
Ladenöffnungszeiten, Öffnungszeiten	opening hours
Lagerhaus, Lagerhalle	warehouse
Lebenshaltungskosten	cost of living
Lebensstandard	standard of living
Lehrstelle, Lehrling, Ausbildungsplatz	apprenticeship; apprentice; training place
Leiharbeit, Leiharbeiter, Zeitarbeit	temporary work; temp worker; agency worker
Leitindex	benchmark index
Lieferengpass, Engpass, Engpässe	bottleneck; shortage
Lieferkette	supply chain
Liquidität, liquide	liquidity; liquid
Lizenz, Lizenzen, lizenzieren	licence; license
Logistik, Spedition, Spediteur	logistics; haulage; freight forwarder
Lohn, Löhne, Lohnkürzung	wage; wages; pay cut
Lohnniveau	wage level
Lukrativ, lukrativ	lucrative
Luxus, luxuriös, Luxusgüter	luxury; luxurious
Management, managen	management; manage
Marke, Marken, Markenname	brand; mark; stamp
Marketing	marketing
Marktforschung	market research
Marktführer	market leader
Marktwert	market value
Marktwirtschaft	market economy
Massenentlassung, Massenentlassungen	mass layoffs
Miete, mieten, Mieter, vermieten, Vermieter	rent; tenant; landlord
Mietpreisbremse	rent cap
Milliardär, Milliardärin	billionaire
Milliardenhilfe	billions in aid
Millionär, Millionärin	millionaire
Minderheitsbeteiligung	minority stake
Mindestlohn, Mindestlöhne	minimum wage
Mischkonzern	conglomerate
Misswirtschaft	mismanagement
Mitarbeitern	employee; staff; worker
Mitbewerber	competitor
Mitinhaber, Teilhaber	co-owner; partner
Monopol, monopolistisch, Monopole	monopoly
Münze, Münzen	coin
Muttergesellschaft, Mutterkonzern	parent company
Nachzahlung	back payment
Nebenkosten	utilities; additional costs
netto	net
Nettogewinn	net profit; net income
Niederlassung	branch; office
Niedriglohn	low wage
Notkredit	emergency loan
Nullwachstum	zero growth
Ökonom, Ökonomen, Ökonomin, ökonomisch, Ökonomie	economist; economic; economy
Ölkonzern	oil company
Ölpest, Ölteppich	oil spill; oil slick
Ölplattform, Bohrinsel, Bohrung, bohren	oil rig; oil platform; drilling; drill
Ölpreis, Ölpreise	oil price; crude price
Ölquelle, Ölfeld	oil well; oil field
Onlinehandel, Onlinehändler, Versandhandel, Versandhändler	online retail; mail order; online retailer
Outsourcing, auslagern, Auslagerung	outsourcing; outsource
Pacht, Pächter, verpachten, pachten	lease; tenant
Pensionär, Pension, Pensionierung, pensioniert	pensioner; pension; retired; guest house
Personal, Personalchef, personell	staff; personnel
Personalmangel	staff shortage
Pfandbrief	covered bond
Pipeline, Gasleitung, Ölleitung	pipeline
Planwirtschaft	planned economy
Prämie, Prämien	premium; bonus
Präsenz	presence
Preisanstieg, Preiserhöhung, Preissteigerung	price increase; price rise
Preisdruck	price pressure
Preiskampf	price war
Preissenkung, Preisverfall	price cut; fall in prices
Privathaushalt	household
Privatisierung, privatisieren, privatisiert	privatisation; privatize
Privatwirtschaft	private sector
Produktionskosten	production costs
Produktivität, produktiv	productivity; productive
Profit, profitieren, profitabel, Profitabilität	profit; benefit; profitable
Prospekt	brochure; prospectus
Provision	commission
Prozentpunkt, Prozentpunkte	percentage point
Quartal, Quartalszahlen, Vierteljahr	quarter; quarterly figures
Quartalsgewinn	quarterly profit
Quartalsverlust	quarterly loss
Quote, Quoten	quota; rate; ratings
Rabatt, Rabatte, Preisnachlass	discount; rebate
Ratenzahlung, Rate, Raten	instalment; rate
Ratingagentur, Rating	rating agency; rating
Rationalisierung, rationalisieren	streamlining; rationalise
Reeder, Reederei	shipping company; shipowner
Reiche	wealth; rich
Reisebranche, Reiseveranstalter, Touristik	travel industry; tour operator
Rekordgewinn, Rekordumsatz	record profit
Rekordhoch	record high
Rekordtief	record low
Rendite, Renditen	yield; return
Rentabilität, rentabel	profitability; profitable
Rentenalter, Renteneintrittsalter, Ruhestand	retirement age; retirement
Rentenreform, Rentenversicherung	pension reform; pension insurance
Rentnerin	pension; pensioner; retiree
Rettungspaket, Rettungsfonds, Rettungsschirm	rescue package; bailout; bailout fund
Rezept	recipe; prescription
Rohöl	crude oil; crude
Rückruf, Rückrufaktion	recall
Rückzahlung, zurückzahlen, tilgen, Tilgung	repayment; repay; pay back
Ruin, ruinieren, ruiniert	ruin
Saisonarbeiter, saisonal, saisonbereinigt	seasonal worker; seasonal; seasonally adjusted
Säumig	defaulting
Schattenwirtschaft, Schwarzarbeit, Schwarzmarkt	shadow economy; black market; illegal work
Scheck	cheque; check
Schieflage	trouble; imbalance
Schiffbau, Werft, Werften	shipbuilding; shipyard
Schließung, schließen, schloss, geschlossen, Schließungen	closure; close; shut; closing
Schlussverkauf	sale
Schuldenberg	mountain of debt
Schuldenbremse	debt brake
Schuldenlast	debt burden
Schuldenschnitt, Schuldenerlass	debt relief; haircut; debt cancellation
Schuldner	debtor
Schwellenland, Schwellenländer	emerging economy; emerging market
Selbstständige, selbstständig, selbständig, Selbstständigkeit	self-employed; independent; independence
Sozialabgaben, Sozialversicherung, Sozialhilfe	social security; welfare; social security contributions
Sozialleistung, Sozialleistungen	social benefits; welfare
Sozialstaat, Wohlfahrt, Wohlfahrtsstaat	welfare state; welfare
sparen, gespart, Sparer, Ersparnis, Ersparnisse, sparsam	save; saver; savings; economical
Sparkasse	savings bank
Sparpaket, Sparprogramm, Sparpolitik	austerity package; austerity programme; austerity
Spekulation, spekulieren, Spekulant, Spekulationen	speculation; speculate; speculator
Spende, spenden, Spender, gespendet	donation; donate; donor
Spitzenreiter	leader; front-runner
Spitzensteuersatz	top tax rate
Sponsor, sponsern, Sponsoren	sponsor
Staatsanleihe, Staatsanleihen	government bond; treasury
Staatsausgaben	government spending; public spending
Staatsbetrieb, Staatskonzern, staatseigen	state-owned company
Staatsdefizit, Staatsverschuldung, Staatsschulden	government debt; national debt; deficit
Staatshaushalt	national budget; state budget
Staatshilfe, Staatshilfen	state aid; government aid; bailout
Staatspleite, Staatsbankrott	national bankruptcy; default
Stagnation, stagnieren	stagnation; stagnate
Stahl, Stahlwerk, Stahlindustrie, Stahlkonzern	steel; steel mill; steelmaker; steel industry
Stellenangebot	job offer; vacancy
Stellenstreichung, Stellenstreichungen	job cuts
Steuereinnahmen	tax revenue
Steuererhöhung, Steuererhöhungen	tax increase; tax rise; tax hike
Steuererklärung	tax return
Steuererleichterung, Steuersenkung, Steuersenkungen	tax cut; tax relief
Steuerparadies, Steueroase	tax haven
Steuerreform	tax reform
Steuersatz	tax rate
Stiftung, stiften, Stifter	foundation; donate; founder
Streikende, Streiks, bestreiken	strike; striker
Strompreis, Strompreise	electricity price; power price
Strukturwandel	structural change
Stundenlohn	hourly wage
Tagebau	opencast mine; open-pit mine
Tarif, Tarife, tariflich	tariff; pay scale; rate
Tarifvertrag, Tarifverhandlung, Tarifverhandlungen	collective agreement; wage agreement; wage negotiations; pay talks
Teilzeit, Teilzeitarbeit	part-time
Textilindustrie, Textilien	textile industry; textiles
Tochtergesellschaft, Tochterfirma, Tochterunternehmen	subsidiary
Touristin, touristisch	tourism; tourist
Transaktion	transaction; deal
Treibstoff, Kraftstoff, Sprit	fuel
Treuhand, Treuhänder	trust; trustee
Überangebot	oversupply
Überbrückungshilfe, überbrücken	bridge; bridging aid
Überkapazität, Kapazität, Kapazitäten	overcapacity; capacity
Überschuldung, überschuldet, verschulden, verschuldet, Verschuldung	over-indebtedness; debt; indebted
Überschuss, Überschüsse	surplus
Überstunde, Überstunden	overtime
Überweisung, überweisen, überwiesen	transfer; remittance
Umsatzrückgang	drop in sales
Umsatzsteuer	sales tax; VAT
Umschuldung	debt restructuring; rescheduling
Umstrukturierung, umstrukturieren	restructuring; restructure
Umtausch, umtauschen	exchange
Umverteilung, umverteilen	redistribution; redistribute
Unkosten	expenses
unrentabel, unwirtschaftlich	unprofitable; uneconomic
Unternehmensberater, Unternehmensberatung	consultant; consultancy
Unternehmenskultur	corporate culture
Unternehmenssprecher, Firmensprecher, Konzernsprecher	company spokesman; spokesperson
Unternehmenssteuer, Körperschaftsteuer	corporate tax; corporation tax
Unternehmertum, unternehmerisch	entrepreneurship; entrepreneurial
Verarbeitung, verarbeiten	processing; process
Verbilligung	reduction
Verbraucherpreis, Verbraucherpreise	consumer price
Verbraucherschutz, Verbraucherschützer, Verbraucherzentrale	consumer protection; consumer group
Vergünstigung, Vergünstigungen	perk; discount
Verkaufszahlen, Absatzzahlen	sales figures
Verlag, Verlage, Verleger	publisher; publishing house
Vermarktung, vermarkten	marketing; market
Vermögen, vermögend, Vermögensverwalter, Vermögenswerte	wealth; fortune; assets; asset manager
Vermögensteuer	wealth tax
Versicherer, Versicherte, versichert, Versicherungen, Versicherungskonzern	insurer; insured; insurance; insurance company
Versteigerung, versteigern, ersteigern, Auktion, Auktionshaus	auction; auction house
Vertragspartner	contracting party
Vertrieb, vertreiben, Vertriebs	distribution; sales
Volkswirt, Volkswirtschaft, volkswirtschaftlich	economist; economy; economics
Vollbeschäftigung	full employment
Vollzeit	full-time
Vorjahr, Vorjahreszeitraum, Vorjahresniveau	previous year; year earlier
Vorquartal	previous quarter
Vorräte, Vorrat, vorrätig	stocks; supply; reserves
Vorstand, Vorstände, Vorstandsmitglied	board; executive board; board member
Währungsreserven	currency reserves
Währungsunion	monetary union
Warenkorb	basket of goods; shopping cart
Wechselkurs, Wechselkurse	exchange rate
Werbeagentur	advertising agency
Werbung, werben, warb, geworben, Werbekampagne	advertising; advertise; promote; advertisement; recruit
Wertminderung	impairment
Wertpapier, Wertpapiere	security; securities
Wertverlust	loss in value; depreciation
Wettbewerber	competitor
wettbewerbsfähig, Wettbewerbsfähigkeit	competition; competitive; competitiveness
Wettbewerbshüter, Kartellbehörde	competition authority; antitrust regulators
Wirtschaftsaufschwung	economic recovery; upturn
Wirtschaftsforscher, Wirtschaftsforschungsinstitut, Wirtschaftsweise	economic researcher; economic institute; economist
Wirtschaftslage	economic situation
Wirtschaftsprüfung	audit
Wirtschaftssanktionen	economic sanctions
Wirtschaftswachstum	economic growth
Wirtschaftswunder	economic miracle
Wohnungsbau, Wohnungsbaugesellschaft	housing construction; housing association
Wohnungsmarkt	housing market
Wohnungsnot	housing shortage
Wucher	usury
zahlte, Zahlungen	pay; payment
Zahlungsausfall	default
Zeichnungsfrist	subscription period
Zentralbanker, Notenbankchef, Währungshüter	central banker; central bank chief
Zinsentscheid	interest rate decision
Zinserhöhung	interest rate rise; rate hike; rate increase
Zinssatz	interest rate
Zinssenkung	rate cut; interest rate cut
Zollbehörde, Zollbeamte, verzollen	customs; customs officer
Zulieferer	supplier
Zusammenschluss, zusammenschließen	merger; union; association; join forces
Zuschuss, Zuschüsse, bezuschussen	subsidy; grant
Zuwachs, Zuwächse	growth; increase; gain
Zwangsumtausch	forced exchange
Zwangsversteigerung	foreclosure
Zwischenhändler	middleman
