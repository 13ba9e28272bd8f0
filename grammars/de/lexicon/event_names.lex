#: form	ref	norm
# Names of wars, treaties, games and feasts.
Erste|,r,n,m Weltkrieg|,s,es	world-war-i	Erster Weltkrieg
1. Weltkrieg|,s,es	world-war-i	Erster Weltkrieg
Zweite|,r,n,m Weltkrieg|,s,es	world-war-ii	Zweiter Weltkrieg
2. Weltkrieg|,s,es	world-war-ii	Zweiter Weltkrieg
Kalte|,r,n,m Krieg|,s,es	cold-war	Kalter Krieg
Dreißigjährige|,r,n,m Krieg|,s,es	thirty-years-war	Dreißigjähriger Krieg
Siebenjährige|,r,n,m Krieg|,s,es	seven-years-war	Siebenjähriger Krieg
Vietnamkrieg|,s,es	vietnam-war	Vietnamkrieg
Vietnam-Krieg|,s,es	vietnam-war	Vietnamkrieg
Koreakrieg|,s,es	korean-war	Koreakrieg
Irakkrieg|,s,es	iraq-war	Irakkrieg
Irak-Krieg|,s,es	iraq-war	Irakkrieg
Golfkrieg|,s,es	gulf-war	Golfkrieg
Kosovokrieg|,s,es	kosovo-war	Kosovokrieg
Kosovo-Krieg|,s,es	kosovo-war	Kosovokrieg
Krimkrieg|,s,es	crimean-war	Krimkrieg
Kaukasuskrieg|,s,es	russo-georgian-war	Kaukasuskrieg
Tschetschenienkrieg|,s,es	chechen-war	Tschetschenienkrieg
Sechstagekrieg|,s,es	six-day-war	Sechstagekrieg
Jom-Kippur-Krieg|,s,es	yom-kippur-war	Jom-Kippur-Krieg
Falklandkrieg|,s,es	falklands-war	Falklandkrieg
Französische|,n Revolution	french-revolution	Französische Revolution
Oktoberrevolution	october-revolution	Oktoberrevolution
Rosenrevolution	rose-revolution	Rosenrevolution
Orangene|,n Revolution	orange-revolution	Orangene Revolution
Orange Revolution	orange-revolution	Orangene Revolution
Arabische|,r,n Frühling|,s	arab-spring	Arabischer Frühling
Prager Frühling|,s	prague-spring	Prager Frühling
Holocaust|,s	holocaust	Holocaust
Olympische|,n Spiele|,n	olympic-games	Olympische Spiele
Olympischer Spiele	olympic-games	Olympische Spiele
Olympische|,n Winterspiele|,n	winter-olympics	Olympische Winterspiele
Olympische|,n Sommerspiele|,n	summer-olympics	Olympische Sommerspiele
Olympia	olympic-games	Olympische Spiele
Paralympics	paralympics	Paralympics
Fußball-Weltmeisterschaft	world-cup	Fußball-Weltmeisterschaft
Fußball-WM	world-cup	Fußball-Weltmeisterschaft
Fußball-EM	european-championship	Fußball-Europameisterschaft
Fußball-Europameisterschaft	european-championship	Fußball-Europameisterschaft
Tour de France	tour-de-france	Tour de France
Wimbledon-Turnier|,s	wimbledon	Wimbledon
Super Bowl|,s	super-bowl	Super Bowl
Oktoberfest|,s,es	oktoberfest	Oktoberfest
Berlinale	berlinale	Berlinale
Loveparade	love-parade	Loveparade
Love Parade	love-parade	Loveparade
Documenta	documenta	Documenta
Expo	expo	Expo
Ramadan|,s	ramadan	Ramadan
Halloween	halloween	Halloween
Watergate	watergate	Watergate
Brexit|,s	brexit	Brexit
G8-Gipfel|,s	g8-summit	G8-Gipfel
G20-Gipfel|,s	g20-summit	G20-Gipfel
Geneva Motor Show	geneva-motor-show	Genfer Autosalon
Friedensnobelpreis|,es	nobel-peace-prize	Friedensnobelpreis
Nobelpreis|,es	nobel-prize	Nobelpreis
Amerikanische|,r,n,m Bürgerkrieg|,s,es	american-civil-war	Amerikanischer Bürgerkrieg
Sezessionskrieg|,s,es	american-civil-war	Amerikanischer Bürgerkrieg
Amerikanische|,r,n,m Unabhängigkeitskrieg|,s,es	american-revolutionary-war	Amerikanischer Unabhängigkeitskrieg
Weihnachten	christmas	Weihnachten
Ostern	easter	Ostern
Weltwirtschaftskrise	great-depression	Weltwirtschaftskrise
Hurrikan|,s Katrina	hurricane-katrina	Hurrikan Katrina
Industrielle|,n Revolution	industrial-revolution	Industrielle Revolution
Mittelalter|,s	middle-ages	Mittelalter
Erntedankfest|,es	thanksgiving	Erntedankfest
Thanksgiving	thanksgiving	Erntedankfest
World Series	world-series	World Series
