#: form	ref	norm
# Names of wars, treaties, games and feasts.
World War I	world-war-i	World War I
World War One	world-war-i	World War I
First World War	world-war-i	World War I
WWI	world-war-i	World War I
World War II	world-war-ii	World War II
World War Two	world-war-ii	World War II
Second World War	world-war-ii	World War II
WWII	world-war-ii	World War II
WW2	world-war-ii	World War II
Cold War	cold-war	Cold War
Thirty Years' War	thirty-years-war	Thirty Years' War
Seven Years' War	seven-years-war	Seven Years' War
American Civil War	american-civil-war	American Civil War
Revolutionary War	american-revolutionary-war	American Revolutionary War
American Revolution	american-revolutionary-war	American Revolutionary War
Vietnam War	vietnam-war	Vietnam War
Korean War	korean-war	Korean War
Iraq War	iraq-war	Iraq War
Gulf War	gulf-war	Gulf War
Kosovo War	kosovo-war	Kosovo War
Crimean War	crimean-war	Crimean War
Russo-Georgian War	russo-georgian-war	Russo-Georgian War
Chechen War	chechen-war	Chechen War
Six-Day War	six-day-war	Six-Day War
Yom Kippur War	yom-kippur-war	Yom Kippur War
Falklands War	falklands-war	Falklands War
French Revolution	french-revolution	French Revolution
October Revolution	october-revolution	October Revolution
Rose Revolution	rose-revolution	Rose Revolution
Orange Revolution	orange-revolution	Orange Revolution
Arab Spring	arab-spring	Arab Spring
Prague Spring	prague-spring	Prague Spring
Holocaust	holocaust	Holocaust
Olympic Games	olympic-games	Olympic Games
Olympics	olympic-games	Olympic Games
Winter Olympics	winter-olympics	Winter Olympics
Summer Olympics	summer-olympics	Summer Olympics
Paralympics	paralympics	Paralympics
World Cup	world-cup	World Cup
European Championship|,s	european-championship	European Championship
Tour de France	tour-de-france	Tour de France
Super Bowl	super-bowl	Super Bowl
World Series	world-series	World Series
Oktoberfest	oktoberfest	Oktoberfest
Ramadan	ramadan	Ramadan
Halloween	halloween	Halloween
Christmas	christmas	Christmas
Easter	easter	Easter
Thanksgiving	thanksgiving	Thanksgiving
Watergate	watergate	Watergate
Brexit	brexit	Brexit
Hurricane Katrina	hurricane-katrina	Hurricane Katrina
Great Depression	great-depression	Great Depression
Industrial Revolution	industrial-revolution	Industrial Revolution
Middle Ages	middle-ages	Middle Ages
Nobel Peace Prize	nobel-peace-prize	Nobel Peace Prize
Nobel Prize	nobel-prize	Nobel Prize
Berlinale	berlinale	Berlinale
Berlin Film Festival	berlinale	Berlinale
Documenta	documenta	Documenta
Expo	expo	Expo
G8 summit|,s	g8-summit	G8 summit
G20 summit|,s	g20-summit	G20 summit
Geneva Motor Show	geneva-motor-show	Geneva Motor Show
Love Parade	love-parade	Love Parade
Wimbledon Championships	wimbledon	Wimbledon
