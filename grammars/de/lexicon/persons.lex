#: form	ref	norm	kind
# People whom readers know by their surname alone, and spellings that no rule maps.
# `ref` is the same slug in every language; `norm` is the name in this one.
Eduard Kokoity|,s	eduard-kokoity	Eduard Kokoity	full
Kokoity|,s	eduard-kokoity	Eduard Kokoity	surname
Dmitri Sanakojew|,s	dmitry-sanakoyev	Dmitri Sanakojew	full
Dmitry Sanakoyev|,s	dmitry-sanakoyev	Dmitri Sanakojew	full
Sanakojew|,s	dmitry-sanakoyev	Dmitri Sanakojew	surname
Micheil Saakaschwili|,s	mikheil-saakashvili	Micheil Saakaschwili	full
Mikheil Saakashvili|,s	mikheil-saakashvili	Micheil Saakaschwili	full
Saakaschwili|,s	mikheil-saakashvili	Micheil Saakaschwili	surname
Michail Saakaschwili|,s	mikheil-saakashvili	Micheil Saakaschwili	full
Eduard Schewardnadse|,s	eduard-shevardnadze	Eduard Schewardnadse	full
Eduard Shevardnadze|,s	eduard-shevardnadze	Eduard Schewardnadse	full
Schewardnadse|,s	eduard-shevardnadze	Eduard Schewardnadse	surname
Wladimir Putin|,s	vladimir-putin	Wladimir Putin	full
Vladimir Putin|,s	vladimir-putin	Wladimir Putin	full
Putin|,s	vladimir-putin	Wladimir Putin	surname
Dmitri Medwedew|,s	dmitry-medvedev	Dmitri Medwedew	full
Dmitry Medvedev|,s	dmitry-medvedev	Dmitri Medwedew	full
Medwedew|,s	dmitry-medvedev	Dmitri Medwedew	surname
Dmitrij Medwedew|,s	dmitry-medvedev	Dmitri Medwedew	full
Boris Jelzin|,s	boris-yeltsin	Boris Jelzin	full
Boris Yeltsin|,s	boris-yeltsin	Boris Jelzin	full
Jelzin|,s	boris-yeltsin	Boris Jelzin	surname
Michail Gorbatschow|,s	mikhail-gorbachev	Michail Gorbatschow	full
Mikhail Gorbachev|,s	mikhail-gorbachev	Michail Gorbatschow	full
Gorbatschow|,s	mikhail-gorbachev	Michail Gorbatschow	surname
Nikita Chruschtschow|,s	nikita-khrushchev	Nikita Chruschtschow	full
Nikita Khrushchev|,s	nikita-khrushchev	Nikita Chruschtschow	full
Chruschtschow|,s	nikita-khrushchev	Nikita Chruschtschow	surname
Leonid Breschnew|,s	leonid-brezhnev	Leonid Breschnew	full
Leonid Brezhnev|,s	leonid-brezhnev	Leonid Breschnew	full
Breschnew|,s	leonid-brezhnev	Leonid Breschnew	surname
Josef Stalin|,s	joseph-stalin	Josef Stalin	full
Joseph Stalin|,s	joseph-stalin	Josef Stalin	full
Stalin|,s	joseph-stalin	Josef Stalin	surname
Wladimir Iljitsch Lenin|,s	vladimir-lenin	Wladimir Iljitsch Lenin	full
Vladimir Lenin|,s	vladimir-lenin	Wladimir Iljitsch Lenin	full
Lenin|,s	vladimir-lenin	Wladimir Iljitsch Lenin	surname
Leo Trotzki|,s	leon-trotsky	Leo Trotzki	full
Leon Trotsky|,s	leon-trotsky	Leo Trotzki	full
Trotzki|,s	leon-trotsky	Leo Trotzki	surname
Sergei Lawrow|,s	sergei-lavrov	Sergei Lawrow	full
Sergei Lavrov|,s	sergei-lavrov	Sergei Lawrow	full
Lawrow|,s	sergei-lavrov	Sergei Lawrow	surname
Sergej Lawrow|,s	sergei-lavrov	Sergei Lawrow	full
Sergei Schoigu|,s	sergei-shoigu	Sergei Schoigu	full
Sergei Shoigu|,s	sergei-shoigu	Sergei Schoigu	full
Schoigu|,s	sergei-shoigu	Sergei Schoigu	surname
Alexei Nawalny|,s	alexei-navalny	Alexei Nawalny	full
Alexei Navalny|,s	alexei-navalny	Alexei Nawalny	full
Nawalny|,s	alexei-navalny	Alexei Nawalny	surname
Alexej Nawalny|,s	alexei-navalny	Alexei Nawalny	full
Michail Chodorkowski|,s	mikhail-khodorkovsky	Michail Chodorkowski	full
Mikhail Khodorkovsky|,s	mikhail-khodorkovsky	Michail Chodorkowski	full
Chodorkowski|,s	mikhail-khodorkovsky	Michail Chodorkowski	surname
Ramsan Kadyrow|,s	ramzan-kadyrov	Ramsan Kadyrow	full
Ramzan Kadyrov|,s	ramzan-kadyrov	Ramsan Kadyrow	full
Kadyrow|,s	ramzan-kadyrov	Ramsan Kadyrow	surname
Wolodymyr Selenskyj|,s	volodymyr-zelensky	Wolodymyr Selenskyj	full
Volodymyr Zelensky|,s	volodymyr-zelensky	Wolodymyr Selenskyj	full
Selenskyj|,s	volodymyr-zelensky	Wolodymyr Selenskyj	surname
Wladimir Selenski|,s	volodymyr-zelensky	Wolodymyr Selenskyj	full
Selenski|,s	volodymyr-zelensky	Wolodymyr Selenskyj	full
Petro Poroschenko|,s	petro-poroshenko	Petro Poroschenko	full
Petro Poroshenko|,s	petro-poroshenko	Petro Poroschenko	full
Poroschenko|,s	petro-poroshenko	Petro Poroschenko	surname
Wiktor Janukowitsch|,s	viktor-yanukovych	Wiktor Janukowitsch	full
Viktor Yanukovych|,s	viktor-yanukovych	Wiktor Janukowitsch	full
Janukowitsch|,s	viktor-yanukovych	Wiktor Janukowitsch	surname
Viktor Janukowitsch|,s	viktor-yanukovych	Wiktor Janukowitsch	full
Wiktor Juschtschenko|,s	viktor-yushchenko	Wiktor Juschtschenko	full
Viktor Yushchenko|,s	viktor-yushchenko	Wiktor Juschtschenko	full
Juschtschenko|,s	viktor-yushchenko	Wiktor Juschtschenko	surname
Viktor Juschtschenko|,s	viktor-yushchenko	Wiktor Juschtschenko	full
Julia Timoschenko|,s	yulia-tymoshenko	Julia Timoschenko	full
Yulia Tymoshenko|,s	yulia-tymoshenko	Julia Timoschenko	full
Timoschenko|,s	yulia-tymoshenko	Julia Timoschenko	surname
Alexander Lukaschenko|,s	alexander-lukashenko	Alexander Lukaschenko	full
Alexander Lukashenko|,s	alexander-lukashenko	Alexander Lukaschenko	full
Lukaschenko|,s	alexander-lukashenko	Alexander Lukaschenko	surname
Nursultan Nasarbajew|,s	nursultan-nazarbayev	Nursultan Nasarbajew	full
Nursultan Nazarbayev|,s	nursultan-nazarbayev	Nursultan Nasarbajew	full
Nasarbajew|,s	nursultan-nazarbayev	Nursultan Nasarbajew	surname
Islam Karimow|,s	islam-karimov	Islam Karimow	full
Islam Karimov|,s	islam-karimov	Islam Karimow	full
Karimow|,s	islam-karimov	Islam Karimow	surname
İlham Aliyev|,s	ilham-aliyev	İlham Aliyev	full
Ilham Aliyev|,s	ilham-aliyev	İlham Aliyev	full
Alijew|,s	ilham-aliyev	İlham Aliyev	surname
Ilham Alijew|,s	ilham-aliyev	İlham Aliyev	full
Nikol Paschinjan|,s	nikol-pashinyan	Nikol Paschinjan	full
Nikol Pashinyan|,s	nikol-pashinyan	Nikol Paschinjan	full
Paschinjan|,s	nikol-pashinyan	Nikol Paschinjan	surname
Bidsina Iwanischwili|,s	bidzina-ivanishvili	Bidsina Iwanischwili	full
Bidzina Ivanishvili|,s	bidzina-ivanishvili	Bidsina Iwanischwili	full
Iwanischwili|,s	bidzina-ivanishvili	Bidsina Iwanischwili	surname
Angela Merkel|,s	angela-merkel	Angela Merkel	full
Merkel|,s	angela-merkel	Angela Merkel	surname
Gerhard Schröder|,s	gerhard-schroeder	Gerhard Schröder	full
Helmut Kohl|,s	helmut-kohl	Helmut Kohl	full
Helmut Schmidt|,s	helmut-schmidt	Helmut Schmidt	full
Willy Brandt|,s	willy-brandt	Willy Brandt	full
Ludwig Erhard|,s	ludwig-erhard	Ludwig Erhard	full
Konrad Adenauer|,s	konrad-adenauer	Konrad Adenauer	full
Adenauer|,s	konrad-adenauer	Konrad Adenauer	surname
Olaf Scholz	olaf-scholz	Olaf Scholz	full
Scholz	olaf-scholz	Olaf Scholz	surname
Frank-Walter Steinmeier|,s	frank-walter-steinmeier	Frank-Walter Steinmeier	full
Steinmeier|,s	frank-walter-steinmeier	Frank-Walter Steinmeier	surname
Joachim Gauck|,s	joachim-gauck	Joachim Gauck	full
Gauck|,s	joachim-gauck	Joachim Gauck	surname
Christian Wulff|,s	christian-wulff	Christian Wulff	full
Wulff|,s	christian-wulff	Christian Wulff	surname
Horst Köhler|,s	horst-koehler	Horst Köhler	full
Johannes Rau|,s	johannes-rau	Johannes Rau	full
Roman Herzog|,s	roman-herzog	Roman Herzog	full
Richard von Weizsäcker|,s	richard-von-weizsaecker	Richard von Weizsäcker	full
Weizsäcker|,s	richard-von-weizsaecker	Richard von Weizsäcker	surname
Joschka Fischer|,s	joschka-fischer	Joschka Fischer	full
Guido Westerwelle|,s	guido-westerwelle	Guido Westerwelle	full
Westerwelle|,s	guido-westerwelle	Guido Westerwelle	surname
Wolfgang Schäuble|,s	wolfgang-schaeuble	Wolfgang Schäuble	full
Schäuble|,s	wolfgang-schaeuble	Wolfgang Schäuble	surname
Edmund Stoiber|,s	edmund-stoiber	Edmund Stoiber	full
Stoiber|,s	edmund-stoiber	Edmund Stoiber	surname
Horst Seehofer|,s	horst-seehofer	Horst Seehofer	full
Seehofer|,s	horst-seehofer	Horst Seehofer	surname
Franz Müntefering|,s	franz-muentefering	Franz Müntefering	full
Müntefering|,s	franz-muentefering	Franz Müntefering	surname
Sigmar Gabriel|,s	sigmar-gabriel	Sigmar Gabriel	full
Kurt Beck|,s	kurt-beck	Kurt Beck	full
Oskar Lafontaine|,s	oskar-lafontaine	Oskar Lafontaine	full
Lafontaine|,s	oskar-lafontaine	Oskar Lafontaine	surname
Gregor Gysi|,s	gregor-gysi	Gregor Gysi	full
Gysi|,s	gregor-gysi	Gregor Gysi	surname
Peer Steinbrück|,s	peer-steinbrueck	Peer Steinbrück	full
Steinbrück|,s	peer-steinbrueck	Peer Steinbrück	surname
Ursula von der Leyen|,s	ursula-von-der-leyen	Ursula von der Leyen	full
Annalena Baerbock|,s	annalena-baerbock	Annalena Baerbock	full
Baerbock|,s	annalena-baerbock	Annalena Baerbock	surname
Robert Habeck|,s	robert-habeck	Robert Habeck	full
Habeck|,s	robert-habeck	Robert Habeck	surname
Christian Lindner|,s	christian-lindner	Christian Lindner	full
Lindner|,s	christian-lindner	Christian Lindner	surname
Martin Schulz	martin-schulz	Martin Schulz	full
Jean-Claude Juncker|,s	jean-claude-juncker	Jean-Claude Juncker	full
Juncker|,s	jean-claude-juncker	Jean-Claude Juncker	surname
José Manuel Barroso|,s	jose-manuel-barroso	José Manuel Barroso	full
Barroso|,s	jose-manuel-barroso	José Manuel Barroso	surname
Jose Manuel Barroso|,s	jose-manuel-barroso	José Manuel Barroso	full
Romano Prodi|,s	romano-prodi	Romano Prodi	full
Prodi|,s	romano-prodi	Romano Prodi	surname
Javier Solana|,s	javier-solana	Javier Solana	full
Solana|,s	javier-solana	Javier Solana	surname
Hans-Dietrich Genscher|,s	hans-dietrich-genscher	Hans-Dietrich Genscher	full
Genscher|,s	hans-dietrich-genscher	Hans-Dietrich Genscher	surname
Franz Josef Strauß	franz-josef-strauss	Franz Josef Strauß	full
Erich Honecker|,s	erich-honecker	Erich Honecker	full
Honecker|,s	erich-honecker	Erich Honecker	surname
Walter Ulbricht|,s	walter-ulbricht	Walter Ulbricht	full
Ulbricht|,s	walter-ulbricht	Walter Ulbricht	surname
Adolf Hitler|,s	adolf-hitler	Adolf Hitler	full
Hitler|,s	adolf-hitler	Adolf Hitler	surname
Joseph Goebbels	joseph-goebbels	Joseph Goebbels	full
Goebbels	joseph-goebbels	Joseph Goebbels	surname
Heinrich Himmler|,s	heinrich-himmler	Heinrich Himmler	full
Himmler|,s	heinrich-himmler	Heinrich Himmler	surname
Hermann Göring|,s	hermann-goering	Hermann Göring	full
Göring|,s	hermann-goering	Hermann Göring	surname
Otto von Bismarck|,s	otto-von-bismarck	Otto von Bismarck	full
Paul von Hindenburg|,s	paul-von-hindenburg	Paul von Hindenburg	full
Hindenburg|,s	paul-von-hindenburg	Paul von Hindenburg	surname
Thilo Sarrazin|,s	thilo-sarrazin	Thilo Sarrazin	full
Sarrazin|,s	thilo-sarrazin	Thilo Sarrazin	surname
Karl-Theodor zu Guttenberg|,s	karl-theodor-zu-guttenberg	Karl-Theodor zu Guttenberg	full
Guttenberg|,s	karl-theodor-zu-guttenberg	Karl-Theodor zu Guttenberg	surname
Sebastian Kurz	sebastian-kurz	Sebastian Kurz	full
Wolfgang Schüssel|,s	wolfgang-schuessel	Wolfgang Schüssel	full
Schüssel|,s	wolfgang-schuessel	Wolfgang Schüssel	surname
Jörg Haider|,s	joerg-haider	Jörg Haider	full
Haider|,s	joerg-haider	Jörg Haider	surname
Heinz-Christian Strache|,s	heinz-christian-strache	Heinz-Christian Strache	full
Strache|,s	heinz-christian-strache	Heinz-Christian Strache	surname
Alexander Van der Bellen|,s	alexander-van-der-bellen	Alexander Van der Bellen	full
Kurt Waldheim|,s	kurt-waldheim	Kurt Waldheim	full
Waldheim|,s	kurt-waldheim	Kurt Waldheim	surname
Bruno Kreisky|,s	bruno-kreisky	Bruno Kreisky	full
Kreisky|,s	bruno-kreisky	Bruno Kreisky	surname
Christoph Blocher|,s	christoph-blocher	Christoph Blocher	full
Blocher|,s	christoph-blocher	Christoph Blocher	surname
Barack Obama|,s	barack-obama	Barack Obama	full
Obama|,s	barack-obama	Barack Obama	surname
Donald Trump|,s	donald-trump	Donald Trump	full
Trump|,s	donald-trump	Donald Trump	surname
Joe Biden|,s	joe-biden	Joe Biden	full
Biden|,s	joe-biden	Joe Biden	surname
Kamala Harris	kamala-harris	Kamala Harris	full
Hillary Clinton|,s	hillary-clinton	Hillary Clinton	full
Hillary Rodham Clinton|,s	hillary-clinton	Hillary Clinton	full
Bill Clinton|,s	bill-clinton	Bill Clinton	full
George W. Bush|,s	george-w-bush	George W. Bush	full
=Bush	george-w-bush	George W. Bush	surname
George Bush|,s	george-w-bush	George W. Bush	full
Dick Cheney|,s	dick-cheney	Dick Cheney	full
Cheney|,s	dick-cheney	Dick Cheney	surname
Condoleezza Rice|,s	condoleezza-rice	Condoleezza Rice	full
Donald Rumsfeld|,s	donald-rumsfeld	Donald Rumsfeld	full
Rumsfeld|,s	donald-rumsfeld	Donald Rumsfeld	surname
Colin Powell|,s	colin-powell	Colin Powell	full
Powell|,s	colin-powell	Colin Powell	surname
John Kerry|,s	john-kerry	John Kerry	full
Kerry|,s	john-kerry	John Kerry	surname
John McCain|,s	john-mccain	John McCain	full
McCain|,s	john-mccain	John McCain	surname
Mitt Romney|,s	mitt-romney	Mitt Romney	full
Romney|,s	mitt-romney	Mitt Romney	surname
Al Gore|,s	al-gore	Al Gore	full
Gore|,s	al-gore	Al Gore	surname
Sarah Palin|,s	sarah-palin	Sarah Palin	full
Palin|,s	sarah-palin	Sarah Palin	surname
Bernie Sanders	bernie-sanders	Bernie Sanders	full
Sanders	bernie-sanders	Bernie Sanders	surname
Nancy Pelosi|,s	nancy-pelosi	Nancy Pelosi	full
Pelosi|,s	nancy-pelosi	Nancy Pelosi	surname
Mike Pence|,s	mike-pence	Mike Pence	full
Pence|,s	mike-pence	Mike Pence	surname
Ronald Reagan|,s	ronald-reagan	Ronald Reagan	full
Reagan|,s	ronald-reagan	Ronald Reagan	surname
Jimmy Carter|,s	jimmy-carter	Jimmy Carter	full
Gerald Ford|,s	gerald-ford	Gerald Ford	full
Richard Nixon|,s	richard-nixon	Richard Nixon	full
Nixon|,s	richard-nixon	Richard Nixon	surname
John F. Kennedy|,s	john-f-kennedy	John F. Kennedy	full
Kennedy|,s	john-f-kennedy	John F. Kennedy	surname
=JFK	john-f-kennedy	John F. Kennedy	full
Lyndon B. Johnson|,s	lyndon-b-johnson	Lyndon B. Johnson	full
Lyndon Johnson|,s	lyndon-b-johnson	Lyndon B. Johnson	full
Dwight D. Eisenhower|,s	dwight-d-eisenhower	Dwight D. Eisenhower	full
Eisenhower|,s	dwight-d-eisenhower	Dwight D. Eisenhower	surname
Dwight Eisenhower|,s	dwight-d-eisenhower	Dwight D. Eisenhower	full
Harry S. Truman|,s	harry-s-truman	Harry S. Truman	full
Truman|,s	harry-s-truman	Harry S. Truman	surname
Harry Truman|,s	harry-s-truman	Harry S. Truman	full
Franklin D. Roosevelt|,s	franklin-d-roosevelt	Franklin D. Roosevelt	full
Roosevelt|,s	franklin-d-roosevelt	Franklin D. Roosevelt	surname
Franklin Roosevelt|,s	franklin-d-roosevelt	Franklin D. Roosevelt	full
Abraham Lincoln|,s	abraham-lincoln	Abraham Lincoln	full
George Washington|,s	george-washington	George Washington	full
Thomas Jefferson|,s	thomas-jefferson	Thomas Jefferson	full
Benjamin Franklin|,s	benjamin-franklin	Benjamin Franklin	full
Henry Kissinger|,s	henry-kissinger	Henry Kissinger	full
Kissinger|,s	henry-kissinger	Henry Kissinger	surname
Madeleine Albright|,s	madeleine-albright	Madeleine Albright	full
Albright|,s	madeleine-albright	Madeleine Albright	surname
Alan Greenspan|,s	alan-greenspan	Alan Greenspan	full
Greenspan|,s	alan-greenspan	Alan Greenspan	surname
Ben Bernanke|,s	ben-bernanke	Ben Bernanke	full
Bernanke|,s	ben-bernanke	Ben Bernanke	surname
Janet Yellen|,s	janet-yellen	Janet Yellen	full
Yellen|,s	janet-yellen	Janet Yellen	surname
Bill Gates	bill-gates	Bill Gates	full
Steve Jobs	steve-jobs	Steve Jobs	full
Mark Zuckerberg|,s	mark-zuckerberg	Mark Zuckerberg	full
Zuckerberg|,s	mark-zuckerberg	Mark Zuckerberg	surname
Jeff Bezos	jeff-bezos	Jeff Bezos	full
Bezos	jeff-bezos	Jeff Bezos	surname
Elon Musk|,s	elon-musk	Elon Musk	full
Musk|,s	elon-musk	Elon Musk	surname
Warren Buffett|,s	warren-buffett	Warren Buffett	full
Buffett|,s	warren-buffett	Warren Buffett	surname
George Soros	george-soros	George Soros	full
Soros	george-soros	George Soros	surname
Edward Snowden|,s	edward-snowden	Edward Snowden	full
Snowden|,s	edward-snowden	Edward Snowden	surname
Julian Assange|,s	julian-assange	Julian Assange	full
Assange|,s	julian-assange	Julian Assange	surname
Martin Luther King|,s	martin-luther-king	Martin Luther King	full
Martin Luther King Jr.	martin-luther-king	Martin Luther King	full
Malcolm X|,s	malcolm-x	Malcolm X	full
Rosa Parks	rosa-parks	Rosa Parks	full
Oprah Winfrey|,s	oprah-winfrey	Oprah Winfrey	full
Michael Jackson|,s	michael-jackson	Michael Jackson	full
Elvis Presley|,s	elvis-presley	Elvis Presley	full
Presley|,s	elvis-presley	Elvis Presley	surname
Marilyn Monroe|,s	marilyn-monroe	Marilyn Monroe	full
Bob Dylan|,s	bob-dylan	Bob Dylan	full
Madonna|,s	madonna	Madonna	full
Arnold Schwarzenegger|,s	arnold-schwarzenegger	Arnold Schwarzenegger	full
Schwarzenegger|,s	arnold-schwarzenegger	Arnold Schwarzenegger	surname
Robert Mueller|,s	robert-mueller	Robert Mueller	full
Mueller|,s	robert-mueller	Robert Mueller	surname
James Comey|,s	james-comey	James Comey	full
Comey|,s	james-comey	James Comey	surname
Saddam Hussein|,s	saddam-hussein	Saddam Hussein	full
Saddam|,s	saddam-hussein	Saddam Hussein	surname
Osama bin Laden|,s	osama-bin-laden	Osama bin Laden	full
bin Laden|,s	osama-bin-laden	Osama bin Laden	particle
Usama bin Laden|,s	osama-bin-laden	Osama bin Laden	full
Muammar al-Gaddafi|,s	muammar-gaddafi	Muammar al-Gaddafi	full
Muammar Gaddafi|,s	muammar-gaddafi	Muammar al-Gaddafi	full
Gaddafi|,s	muammar-gaddafi	Muammar al-Gaddafi	surname
Gadhafi|,s	muammar-gaddafi	Muammar al-Gaddafi	full
Hosni Mubarak|,s	hosni-mubarak	Hosni Mubarak	full
Mubarak|,s	hosni-mubarak	Hosni Mubarak	surname
Mohammed Mursi|,s	mohamed-morsi	Mohammed Mursi	full
Mohamed Morsi|,s	mohamed-morsi	Mohammed Mursi	full
Mursi|,s	mohamed-morsi	Mohammed Mursi	surname
Abdel Fattah al-Sisi|,s	abdel-fattah-el-sisi	Abdel Fattah al-Sisi	full
Abdel Fattah el-Sisi|,s	abdel-fattah-el-sisi	Abdel Fattah al-Sisi	full
Baschar al-Assad|,s	bashar-al-assad	Baschar al-Assad	full
Bashar al-Assad|,s	bashar-al-assad	Baschar al-Assad	full
Assad|,s	bashar-al-assad	Baschar al-Assad	surname
Hafiz al-Assad|,s	hafez-al-assad	Hafiz al-Assad	full
Hafez al-Assad|,s	hafez-al-assad	Hafiz al-Assad	full
Jassir Arafat|,s	yasser-arafat	Jassir Arafat	full
Yasser Arafat|,s	yasser-arafat	Jassir Arafat	full
Arafat|,s	yasser-arafat	Jassir Arafat	surname
Yassir Arafat|,s	yasser-arafat	Jassir Arafat	full
Mahmud Abbas	mahmoud-abbas	Mahmud Abbas	full
Mahmoud Abbas	mahmoud-abbas	Mahmud Abbas	full
Abbas	mahmoud-abbas	Mahmud Abbas	surname
Benjamin Netanjahu|,s	benjamin-netanyahu	Benjamin Netanjahu	full
Benjamin Netanyahu|,s	benjamin-netanyahu	Benjamin Netanjahu	full
Netanjahu|,s	benjamin-netanyahu	Benjamin Netanjahu	surname
Ariel Scharon|,s	ariel-sharon	Ariel Scharon	full
Ariel Sharon|,s	ariel-sharon	Ariel Scharon	full
Scharon|,s	ariel-sharon	Ariel Scharon	surname
Ehud Olmert|,s	ehud-olmert	Ehud Olmert	full
Olmert|,s	ehud-olmert	Ehud Olmert	surname
Ehud Barak|,s	ehud-barak	Ehud Barak	full
Schimon Peres	shimon-peres	Schimon Peres	full
Shimon Peres	shimon-peres	Schimon Peres	full
Peres	shimon-peres	Schimon Peres	surname
Jitzchak Rabin|,s	yitzhak-rabin	Jitzchak Rabin	full
Yitzhak Rabin|,s	yitzhak-rabin	Jitzchak Rabin	full
Rabin|,s	yitzhak-rabin	Jitzchak Rabin	surname
Mahmud Ahmadinedschad|,s	mahmoud-ahmadinejad	Mahmud Ahmadinedschad	full
Mahmoud Ahmadinejad|,s	mahmoud-ahmadinejad	Mahmud Ahmadinedschad	full
Ahmadinedschad|,s	mahmoud-ahmadinejad	Mahmud Ahmadinedschad	surname
Hassan Rohani|,s	hassan-rouhani	Hassan Rohani	full
Hassan Rouhani|,s	hassan-rouhani	Hassan Rohani	full
Rohani|,s	hassan-rouhani	Hassan Rohani	surname
Hassan Ruhani|,s	hassan-rouhani	Hassan Rohani	full
Ali Chamenei|,s	ali-khamenei	Ali Chamenei	full
Ali Khamenei|,s	ali-khamenei	Ali Chamenei	full
Chamenei|,s	ali-khamenei	Ali Chamenei	surname
Ruhollah Chomeini|,s	ruhollah-khomeini	Ruhollah Chomeini	full
Ruhollah Khomeini|,s	ruhollah-khomeini	Ruhollah Chomeini	full
Chomeini|,s	ruhollah-khomeini	Ruhollah Chomeini	surname
Ayatollah Chomeini|,s	ruhollah-khomeini	Ruhollah Chomeini	full
Recep Tayyip Erdoğan|,s	recep-tayyip-erdogan	Recep Tayyip Erdoğan	full
Erdoğan|,s	recep-tayyip-erdogan	Recep Tayyip Erdoğan	surname
Recep Tayyip Erdogan|,s	recep-tayyip-erdogan	Recep Tayyip Erdoğan	full
Erdogan|,s	recep-tayyip-erdogan	Recep Tayyip Erdoğan	full
Tayyip Erdogan|,s	recep-tayyip-erdogan	Recep Tayyip Erdoğan	full
Abdullah Gül|,s	abdullah-guel	Abdullah Gül	full
Gül|,s	abdullah-guel	Abdullah Gül	surname
Abdullah Gul|,s	abdullah-guel	Abdullah Gül	full
Abdullah Öcalan|,s	abdullah-oecalan	Abdullah Öcalan	full
Öcalan|,s	abdullah-oecalan	Abdullah Öcalan	surname
Abdullah Ocalan|,s	abdullah-oecalan	Abdullah Öcalan	full
Ocalan|,s	abdullah-oecalan	Abdullah Öcalan	full
Kemal Atatürk|,s	kemal-atatuerk	Kemal Atatürk	full
Atatürk|,s	kemal-atatuerk	Kemal Atatürk	surname
Mustafa Kemal Atatürk|,s	kemal-atatuerk	Kemal Atatürk	full
Hamid Karsai|,s	hamid-karzai	Hamid Karsai	full
Hamid Karzai|,s	hamid-karzai	Hamid Karsai	full
Karsai|,s	hamid-karzai	Hamid Karsai	surname
Pervez Musharraf|,s	pervez-musharraf	Pervez Musharraf	full
Musharraf|,s	pervez-musharraf	Pervez Musharraf	surname
Benazir Bhutto|,s	benazir-bhutto	Benazir Bhutto	full
Bhutto|,s	benazir-bhutto	Benazir Bhutto	surname
Nawaz Sharif|,s	nawaz-sharif	Nawaz Sharif	full
Manmohan Singh|,s	manmohan-singh	Manmohan Singh	full
Narendra Modi|,s	narendra-modi	Narendra Modi	full
Modi|,s	narendra-modi	Narendra Modi	surname
Indira Gandhi|,s	indira-gandhi	Indira Gandhi	full
Mahatma Gandhi|,s	mahatma-gandhi	Mahatma Gandhi	full
Gandhi|,s	mahatma-gandhi	Mahatma Gandhi	surname
Jawaharlal Nehru|,s	jawaharlal-nehru	Jawaharlal Nehru	full
Nehru|,s	jawaharlal-nehru	Jawaharlal Nehru	surname
Dalai Lama|,s	dalai-lama	Dalai Lama	full
Aung San Suu Kyi|,s	aung-san-suu-kyi	Aung San Suu Kyi	full
Suu Kyi|,s	aung-san-suu-kyi	Aung San Suu Kyi	surname
Xi Jinping|,s	xi-jinping	Xi Jinping	full
=Xi	xi-jinping	Xi Jinping	surname
Hu Jintao|,s	hu-jintao	Hu Jintao	full
Wen Jiabao|,s	wen-jiabao	Wen Jiabao	full
Deng Xiaoping|,s	deng-xiaoping	Deng Xiaoping	full
Mao Zedong|,s	mao-zedong	Mao Zedong	full
=Mao	mao-zedong	Mao Zedong	surname
Mao Tse-tung|,s	mao-zedong	Mao Zedong	full
Liu Xiaobo|,s	liu-xiaobo	Liu Xiaobo	full
Kim Jong-il|,s	kim-jong-il	Kim Jong-il	full
Kim Jong Il|,s	kim-jong-il	Kim Jong-il	full
Kim Jong-un|,s	kim-jong-un	Kim Jong-un	full
Kim Jong Un|,s	kim-jong-un	Kim Jong-un	full
Kim Il-sung|,s	kim-il-sung	Kim Il-sung	full
Kim Il Sung|,s	kim-il-sung	Kim Il-sung	full
Ban Ki-moon|,s	ban-ki-moon	Ban Ki-moon	full
Kofi Annan|,s	kofi-annan	Kofi Annan	full
Annan|,s	kofi-annan	Kofi Annan	surname
Boutros Boutros-Ghali|,s	boutros-boutros-ghali	Boutros Boutros-Ghali	full
António Guterres	antonio-guterres	António Guterres	full
Guterres	antonio-guterres	António Guterres	surname
Antonio Guterres	antonio-guterres	António Guterres	full
Shinzō Abe|,s	shinzo-abe	Shinzō Abe	full
Shinzo Abe|,s	shinzo-abe	Shinzō Abe	full
Abe|,s	shinzo-abe	Shinzō Abe	surname
Junichiro Koizumi|,s	junichiro-koizumi	Junichiro Koizumi	full
Koizumi|,s	junichiro-koizumi	Junichiro Koizumi	surname
Ho Chi Minh|,s	ho-chi-minh	Ho Chi Minh	full
Pol Pot|,s	pol-pot	Pol Pot	full
Nelson Mandela|,s	nelson-mandela	Nelson Mandela	full
Mandela|,s	nelson-mandela	Nelson Mandela	surname
Thabo Mbeki|,s	thabo-mbeki	Thabo Mbeki	full
Mbeki|,s	thabo-mbeki	Thabo Mbeki	surname
Jacob Zuma|,s	jacob-zuma	Jacob Zuma	full
Zuma|,s	jacob-zuma	Jacob Zuma	surname
Robert Mugabe|,s	robert-mugabe	Robert Mugabe	full
Mugabe|,s	robert-mugabe	Robert Mugabe	surname
Desmond Tutu|,s	desmond-tutu	Desmond Tutu	full
Tutu|,s	desmond-tutu	Desmond Tutu	surname
Idi Amin|,s	idi-amin	Idi Amin	full
Charles Taylor|,s	charles-taylor	Charles Taylor	full
Laurent Kabila|,s	laurent-kabila	Laurent Kabila	full
Joseph Kabila|,s	joseph-kabila	Joseph Kabila	full
Kabila|,s	joseph-kabila	Joseph Kabila	surname
Omar al-Baschir|,s	omar-al-bashir	Omar al-Baschir	full
Omar al-Bashir|,s	omar-al-bashir	Omar al-Baschir	full
Tony Blair|,s	tony-blair	Tony Blair	full
Blair|,s	tony-blair	Tony Blair	surname
Gordon Brown|,s	gordon-brown	Gordon Brown	full
David Cameron|,s	david-cameron	David Cameron	full
Cameron|,s	david-cameron	David Cameron	surname
Theresa May|,s	theresa-may	Theresa May	full
Boris Johnson|,s	boris-johnson	Boris Johnson	full
Margaret Thatcher|,s	margaret-thatcher	Margaret Thatcher	full
Thatcher|,s	margaret-thatcher	Margaret Thatcher	surname
John Major|,s	john-major	John Major	full
Winston Churchill|,s	winston-churchill	Winston Churchill	full
Churchill|,s	winston-churchill	Winston Churchill	surname
Nigel Farage|,s	nigel-farage	Nigel Farage	full
Farage|,s	nigel-farage	Nigel Farage	surname
Jeremy Corbyn|,s	jeremy-corbyn	Jeremy Corbyn	full
Corbyn|,s	jeremy-corbyn	Jeremy Corbyn	surname
Elizabeth II.	elizabeth-ii	Elizabeth II.	full
Elizabeth II|,s	elizabeth-ii	Elizabeth II.	full
Queen Elizabeth II|,s	elizabeth-ii	Elizabeth II.	full
Queen Elizabeth|,s	elizabeth-ii	Elizabeth II.	full
Prinz Charles	prince-charles	Prinz Charles	full
Prince Charles	prince-charles	Prinz Charles	full
Prinzessin Diana|,s	princess-diana	Prinzessin Diana	full
Princess Diana|,s	princess-diana	Prinzessin Diana	full
Jacques Chirac|,s	jacques-chirac	Jacques Chirac	full
Chirac|,s	jacques-chirac	Jacques Chirac	surname
Nicolas Sarkozy|,s	nicolas-sarkozy	Nicolas Sarkozy	full
Sarkozy|,s	nicolas-sarkozy	Nicolas Sarkozy	surname
François Hollande|,s	francois-hollande	François Hollande	full
Hollande|,s	francois-hollande	François Hollande	surname
Francois Hollande|,s	francois-hollande	François Hollande	full
Emmanuel Macron|,s	emmanuel-macron	Emmanuel Macron	full
Macron|,s	emmanuel-macron	Emmanuel Macron	surname
François Mitterrand|,s	francois-mitterrand	François Mitterrand	full
Mitterrand|,s	francois-mitterrand	François Mitterrand	surname
Francois Mitterrand|,s	francois-mitterrand	François Mitterrand	full
Charles de Gaulle|,s	charles-de-gaulle	Charles de Gaulle	full
de Gaulle|,s	charles-de-gaulle	Charles de Gaulle	particle
Napoleon Bonaparte|,s	napoleon-bonaparte	Napoleon Bonaparte	full
Napoleon|,s	napoleon-bonaparte	Napoleon Bonaparte	surname
Napoléon Bonaparte|,s	napoleon-bonaparte	Napoleon Bonaparte	full
Ségolène Royal|,s	segolene-royal	Ségolène Royal	full
Segolene Royal|,s	segolene-royal	Ségolène Royal	full
Marine Le Pen|,s	marine-le-pen	Marine Le Pen	full
Le Pen|,s	marine-le-pen	Marine Le Pen	full
Jean-Marie Le Pen|,s	jean-marie-le-pen	Jean-Marie Le Pen	full
Dominique de Villepin|,s	dominique-de-villepin	Dominique de Villepin	full
Dominique Strauss-Kahn|,s	dominique-strauss-kahn	Dominique Strauss-Kahn	full
Strauss-Kahn|,s	dominique-strauss-kahn	Dominique Strauss-Kahn	surname
Christine Lagarde|,s	christine-lagarde	Christine Lagarde	full
Lagarde|,s	christine-lagarde	Christine Lagarde	surname
Silvio Berlusconi|,s	silvio-berlusconi	Silvio Berlusconi	full
Berlusconi|,s	silvio-berlusconi	Silvio Berlusconi	surname
Matteo Renzi|,s	matteo-renzi	Matteo Renzi	full
Renzi|,s	matteo-renzi	Matteo Renzi	surname
Mario Monti|,s	mario-monti	Mario Monti	full
Mario Draghi|,s	mario-draghi	Mario Draghi	full
Draghi|,s	mario-draghi	Mario Draghi	surname
Benito Mussolini|,s	benito-mussolini	Benito Mussolini	full
Mussolini|,s	benito-mussolini	Benito Mussolini	surname
Beppe Grillo|,s	beppe-grillo	Beppe Grillo	full
Grillo|,s	beppe-grillo	Beppe Grillo	surname
José Luis Rodríguez Zapatero|,s	jose-luis-rodriguez-zapatero	José Luis Rodríguez Zapatero	full
Zapatero|,s	jose-luis-rodriguez-zapatero	José Luis Rodríguez Zapatero	surname
José María Aznar|,s	jose-maria-aznar	José María Aznar	full
Aznar|,s	jose-maria-aznar	José María Aznar	surname
Jose Maria Aznar|,s	jose-maria-aznar	José María Aznar	full
Mariano Rajoy|,s	mariano-rajoy	Mariano Rajoy	full
Rajoy|,s	mariano-rajoy	Mariano Rajoy	surname
Francisco Franco|,s	francisco-franco	Francisco Franco	full
Alexis Tsipras	alexis-tsipras	Alexis Tsipras	full
Tsipras	alexis-tsipras	Alexis Tsipras	surname
Giannis Varoufakis	yanis-varoufakis	Giannis Varoufakis	full
Yanis Varoufakis	yanis-varoufakis	Giannis Varoufakis	full
Varoufakis	yanis-varoufakis	Giannis Varoufakis	surname
Viktor Orbán|,s	viktor-orban	Viktor Orbán	full
Orbán|,s	viktor-orban	Viktor Orbán	surname
Viktor Orban|,s	viktor-orban	Viktor Orbán	full
Lech Wałęsa|,s	lech-walesa	Lech Wałęsa	full
Wałęsa|,s	lech-walesa	Lech Wałęsa	surname
Lech Walesa|,s	lech-walesa	Lech Wałęsa	full
Lech Kaczyński|,s	lech-kaczynski	Lech Kaczyński	full
Lech Kaczynski|,s	lech-kaczynski	Lech Kaczyński	full
Jarosław Kaczyński|,s	jaroslaw-kaczynski	Jarosław Kaczyński	full
Jaroslaw Kaczynski|,s	jaroslaw-kaczynski	Jarosław Kaczyński	full
Donald Tusk|,s	donald-tusk	Donald Tusk	full
Tusk|,s	donald-tusk	Donald Tusk	surname
Václav Havel|,s	vaclav-havel	Václav Havel	full
Havel|,s	vaclav-havel	Václav Havel	surname
Vaclav Havel|,s	vaclav-havel	Václav Havel	full
Václav Klaus	vaclav-klaus	Václav Klaus	full
Slobodan Milošević|,s	slobodan-milosevic	Slobodan Milošević	full
Milošević|,s	slobodan-milosevic	Slobodan Milošević	surname
Slobodan Milosevic|,s	slobodan-milosevic	Slobodan Milošević	full
Milosevic|,s	slobodan-milosevic	Slobodan Milošević	full
Radovan Karadžić|,s	radovan-karadzic	Radovan Karadžić	full
Karadžić|,s	radovan-karadzic	Radovan Karadžić	surname
Radovan Karadzic|,s	radovan-karadzic	Radovan Karadžić	full
Ratko Mladić|,s	ratko-mladic	Ratko Mladić	full
Mladić|,s	ratko-mladic	Ratko Mladić	surname
Ratko Mladic|,s	ratko-mladic	Ratko Mladić	full
Hashim Thaçi|,s	hashim-thaci	Hashim Thaçi	full
Thaçi|,s	hashim-thaci	Hashim Thaçi	surname
Hashim Thaci|,s	hashim-thaci	Hashim Thaçi	full
Ibrahim Rugova|,s	ibrahim-rugova	Ibrahim Rugova	full
Rugova|,s	ibrahim-rugova	Ibrahim Rugova	surname
Vojislav Koštunica|,s	vojislav-kostunica	Vojislav Koštunica	full
Koštunica|,s	vojislav-kostunica	Vojislav Koštunica	surname
Vojislav Kostunica|,s	vojislav-kostunica	Vojislav Koštunica	full
Kostunica|,s	vojislav-kostunica	Vojislav Koštunica	full
Carla del Ponte|,s	carla-del-ponte	Carla del Ponte	full
Fidel Castro|,s	fidel-castro	Fidel Castro	full
Castro|,s	fidel-castro	Fidel Castro	surname
Raúl Castro|,s	raul-castro	Raúl Castro	full
Raul Castro|,s	raul-castro	Raúl Castro	full
Che Guevara|,s	che-guevara	Che Guevara	full
Guevara|,s	che-guevara	Che Guevara	surname
Hugo Chávez	hugo-chavez	Hugo Chávez	full
Chávez	hugo-chavez	Hugo Chávez	surname
Hugo Chavez	hugo-chavez	Hugo Chávez	full
Nicolás Maduro|,s	nicolas-maduro	Nicolás Maduro	full
Maduro|,s	nicolas-maduro	Nicolás Maduro	surname
Nicolas Maduro|,s	nicolas-maduro	Nicolás Maduro	full
Evo Morales	evo-morales	Evo Morales	full
Morales	evo-morales	Evo Morales	surname
Lula da Silva|,s	lula-da-silva	Lula da Silva	full
Dilma Rousseff|,s	dilma-rousseff	Dilma Rousseff	full
Rousseff|,s	dilma-rousseff	Dilma Rousseff	surname
Augusto Pinochet|,s	augusto-pinochet	Augusto Pinochet	full
Pinochet|,s	augusto-pinochet	Augusto Pinochet	surname
Juan Perón|,s	juan-peron	Juan Perón	full
Cristina Kirchner|,s	cristina-kirchner	Cristina Kirchner	full
Kirchner|,s	cristina-kirchner	Cristina Kirchner	surname
Papst Franziskus	pope-francis	Papst Franziskus	full
Pope Francis	pope-francis	Papst Franziskus	full
Franziskus	pope-francis	Papst Franziskus	full
Benedikt XVI.	benedict-xvi	Benedikt XVI.	full
Benedict XVI|,s	benedict-xvi	Benedikt XVI.	full
Papst Benedikt XVI.	benedict-xvi	Benedikt XVI.	full
Papst Benedikt|,s	benedict-xvi	Benedikt XVI.	full
Joseph Ratzinger|,s	benedict-xvi	Benedikt XVI.	full
Johannes Paul II.	john-paul-ii	Johannes Paul II.	full
John Paul II|,s	john-paul-ii	Johannes Paul II.	full
Papst Johannes Paul II.	john-paul-ii	Johannes Paul II.	full
Mutter Teresa|,s	mother-teresa	Mutter Teresa	full
Mother Teresa|,s	mother-teresa	Mutter Teresa	full
Martin Luther|,s	martin-luther	Martin Luther	full
Karl Marx	karl-marx	Karl Marx	full
Marx	karl-marx	Karl Marx	surname
Friedrich Engels	friedrich-engels	Friedrich Engels	full
Sigmund Freud|,s	sigmund-freud	Sigmund Freud	full
Freud|,s	sigmund-freud	Sigmund Freud	surname
Albert Einstein|,s	albert-einstein	Albert Einstein	full
Einstein|,s	albert-einstein	Albert Einstein	surname
Isaac Newton|,s	isaac-newton	Isaac Newton	full
Newton|,s	isaac-newton	Isaac Newton	surname
Charles Darwin|,s	charles-darwin	Charles Darwin	full
Darwin|,s	charles-darwin	Charles Darwin	surname
Galileo Galilei|,s	galileo-galilei	Galileo Galilei	full
Nikolaus Kopernikus	nicolaus-copernicus	Nikolaus Kopernikus	full
Nicolaus Copernicus	nicolaus-copernicus	Nikolaus Kopernikus	full
Kopernikus	nicolaus-copernicus	Nikolaus Kopernikus	surname
Johannes Kepler|,s	johannes-kepler	Johannes Kepler	full
Leonardo da Vinci|,s	leonardo-da-vinci	Leonardo da Vinci	full
Michelangelo|,s	michelangelo	Michelangelo	full
Pablo Picasso|,s	pablo-picasso	Pablo Picasso	full
Picasso|,s	pablo-picasso	Pablo Picasso	surname
Vincent van Gogh|,s	vincent-van-gogh	Vincent van Gogh	full
van Gogh|,s	vincent-van-gogh	Vincent van Gogh	particle
Rembrandt|,s	rembrandt	Rembrandt	full
Wolfgang Amadeus Mozart|,s	wolfgang-amadeus-mozart	Wolfgang Amadeus Mozart	full
Mozart|,s	wolfgang-amadeus-mozart	Wolfgang Amadeus Mozart	surname
Ludwig van Beethoven|,s	ludwig-van-beethoven	Ludwig van Beethoven	full
Beethoven|,s	ludwig-van-beethoven	Ludwig van Beethoven	surname
Johann Sebastian Bach|,s	johann-sebastian-bach	Johann Sebastian Bach	full
Richard Wagner|,s	richard-wagner	Richard Wagner	full
Franz Schubert|,s	franz-schubert	Franz Schubert	full
Joseph Haydn|,s	joseph-haydn	Joseph Haydn	full
Haydn|,s	joseph-haydn	Joseph Haydn	surname
Johannes Brahms	johannes-brahms	Johannes Brahms	full
Brahms	johannes-brahms	Johannes Brahms	surname
Frédéric Chopin|,s	frederic-chopin	Frédéric Chopin	full
Chopin|,s	frederic-chopin	Frédéric Chopin	surname
Peter Tschaikowski|,s	pyotr-tchaikovsky	Peter Tschaikowski	full
Pyotr Tchaikovsky|,s	pyotr-tchaikovsky	Peter Tschaikowski	full
Tschaikowski|,s	pyotr-tchaikovsky	Peter Tschaikowski	surname
Johann Wolfgang von Goethe|,s	johann-wolfgang-von-goethe	Johann Wolfgang von Goethe	full
Goethe|,s	johann-wolfgang-von-goethe	Johann Wolfgang von Goethe	surname
Friedrich Schiller|,s	friedrich-schiller	Friedrich Schiller	full
Schiller|,s	friedrich-schiller	Friedrich Schiller	surname
Thomas Mann|,s	thomas-mann	Thomas Mann	full
Günter Grass	guenter-grass	Günter Grass	full
Bertolt Brecht|,s	bertolt-brecht	Bertolt Brecht	full
Brecht|,s	bertolt-brecht	Bertolt Brecht	surname
Franz Kafka|,s	franz-kafka	Franz Kafka	full
Kafka|,s	franz-kafka	Franz Kafka	surname
Hermann Hesse|,s	hermann-hesse	Hermann Hesse	full
Heinrich Heine|,s	heinrich-heine	Heinrich Heine	full
Immanuel Kant|,s	immanuel-kant	Immanuel Kant	full
Kant|,s	immanuel-kant	Immanuel Kant	surname
Georg Wilhelm Friedrich Hegel|,s	georg-wilhelm-friedrich-hegel	Georg Wilhelm Friedrich Hegel	full
Hegel|,s	georg-wilhelm-friedrich-hegel	Georg Wilhelm Friedrich Hegel	surname
Friedrich Nietzsche|,s	friedrich-nietzsche	Friedrich Nietzsche	full
Nietzsche|,s	friedrich-nietzsche	Friedrich Nietzsche	surname
Martin Heidegger|,s	martin-heidegger	Martin Heidegger	full
Heidegger|,s	martin-heidegger	Martin Heidegger	surname
Theodor W. Adorno|,s	theodor-w-adorno	Theodor W. Adorno	full
Adorno|,s	theodor-w-adorno	Theodor W. Adorno	surname
Jürgen Habermas	juergen-habermas	Jürgen Habermas	full
Habermas	juergen-habermas	Jürgen Habermas	surname
William Shakespeare|,s	william-shakespeare	William Shakespeare	full
Shakespeare|,s	william-shakespeare	William Shakespeare	surname
Charles Dickens	charles-dickens	Charles Dickens	full
Dickens	charles-dickens	Charles Dickens	surname
Ernest Hemingway|,s	ernest-hemingway	Ernest Hemingway	full
Hemingway|,s	ernest-hemingway	Ernest Hemingway	surname
Leo Tolstoi|,s	leo-tolstoy	Leo Tolstoi	full
Leo Tolstoy|,s	leo-tolstoy	Leo Tolstoi	full
Tolstoi|,s	leo-tolstoy	Leo Tolstoi	surname
Fjodor Dostojewski|,s	fyodor-dostoevsky	Fjodor Dostojewski	full
Fyodor Dostoevsky|,s	fyodor-dostoevsky	Fjodor Dostojewski	full
Dostojewski|,s	fyodor-dostoevsky	Fjodor Dostojewski	surname
Alexander Solschenizyn|,s	aleksandr-solzhenitsyn	Alexander Solschenizyn	full
Aleksandr Solzhenitsyn|,s	aleksandr-solzhenitsyn	Alexander Solschenizyn	full
Solschenizyn|,s	aleksandr-solzhenitsyn	Alexander Solschenizyn	surname
Platon|,s	plato	Platon	full
Plato|,s	plato	Platon	full
Aristoteles	aristotle	Aristoteles	full
Aristotle|,s	aristotle	Aristoteles	full
Sokrates	socrates	Sokrates	full
Socrates	socrates	Sokrates	full
Julius Caesar|,s	julius-caesar	Julius Caesar	full
Caesar|,s	julius-caesar	Julius Caesar	surname
Augustus	augustus	Augustus	full
Nero|,s	nero	Nero	full
Kleopatra|,s	cleopatra	Kleopatra	full
Cleopatra|,s	cleopatra	Kleopatra	full
Alexander der Große|,s	alexander-the-great	Alexander der Große	full
Alexander the Great|,s	alexander-the-great	Alexander der Große	full
Karl der Große|,s	charlemagne	Karl der Große	full
Charlemagne|,s	charlemagne	Karl der Große	full
Friedrich der Große|,s	frederick-the-great	Friedrich der Große	full
Frederick the Great|,s	frederick-the-great	Friedrich der Große	full
Katharina die Große|,s	catherine-the-great	Katharina die Große	full
Catherine the Great|,s	catherine-the-great	Katharina die Große	full
Peter der Große|,s	peter-the-great	Peter der Große	full
Peter the Great|,s	peter-the-great	Peter der Große	full
Ludwig XIV.	louis-xiv	Ludwig XIV.	full
Louis XIV|,s	louis-xiv	Ludwig XIV.	full
Christoph Kolumbus	christopher-columbus	Christoph Kolumbus	full
Christopher Columbus	christopher-columbus	Christoph Kolumbus	full
Kolumbus	christopher-columbus	Christoph Kolumbus	surname
Marco Polo|,s	marco-polo	Marco Polo	full
Jesus	jesus	Jesus	full
Jesus Christus	jesus	Jesus	full
Jesu|,s	jesus	Jesus	full
Buddha|,s	buddha	Buddha	full
Michael Schumacher|,s	michael-schumacher	Michael Schumacher	full
Schumacher|,s	michael-schumacher	Michael Schumacher	surname
Sebastian Vettel|,s	sebastian-vettel	Sebastian Vettel	full
Vettel|,s	sebastian-vettel	Sebastian Vettel	surname
Lewis Hamilton|,s	lewis-hamilton	Lewis Hamilton	full
Boris Becker|,s	boris-becker	Boris Becker	full
Steffi Graf|,s	steffi-graf	Steffi Graf	full
Roger Federer|,s	roger-federer	Roger Federer	full
Federer|,s	roger-federer	Roger Federer	surname
Rafael Nadal|,s	rafael-nadal	Rafael Nadal	full
Nadal|,s	rafael-nadal	Rafael Nadal	surname
Franz Beckenbauer|,s	franz-beckenbauer	Franz Beckenbauer	full
Beckenbauer|,s	franz-beckenbauer	Franz Beckenbauer	surname
Jürgen Klinsmann|,s	juergen-klinsmann	Jürgen Klinsmann	full
Klinsmann|,s	juergen-klinsmann	Jürgen Klinsmann	surname
Joachim Löw|,s	joachim-loew	Joachim Löw	full
Löw|,s	joachim-loew	Joachim Löw	surname
Lothar Matthäus	lothar-matthaeus	Lothar Matthäus	full
Matthäus	lothar-matthaeus	Lothar Matthäus	surname
Michael Ballack|,s	michael-ballack	Michael Ballack	full
Ballack|,s	michael-ballack	Michael Ballack	surname
Oliver Kahn|,s	oliver-kahn	Oliver Kahn	full
Mesut Özil|,s	mesut-oezil	Mesut Özil	full
Özil|,s	mesut-oezil	Mesut Özil	surname
Bastian Schweinsteiger|,s	bastian-schweinsteiger	Bastian Schweinsteiger	full
Schweinsteiger|,s	bastian-schweinsteiger	Bastian Schweinsteiger	surname
Lionel Messi|,s	lionel-messi	Lionel Messi	full
Messi|,s	lionel-messi	Lionel Messi	surname
Cristiano Ronaldo|,s	cristiano-ronaldo	Cristiano Ronaldo	full
Ronaldo|,s	cristiano-ronaldo	Cristiano Ronaldo	surname
Diego Maradona|,s	diego-maradona	Diego Maradona	full
Maradona|,s	diego-maradona	Diego Maradona	surname
Pelé|,s	pele	Pelé	full
Zinédine Zidane|,s	zinedine-zidane	Zinédine Zidane	full
Zidane|,s	zinedine-zidane	Zinédine Zidane	surname
Zinedine Zidane|,s	zinedine-zidane	Zinédine Zidane	full
Wayne Rooney|,s	wayne-rooney	Wayne Rooney	full
Rooney|,s	wayne-rooney	Wayne Rooney	surname
David Beckham|,s	david-beckham	David Beckham	full
Beckham|,s	david-beckham	David Beckham	surname
Pep Guardiola|,s	pep-guardiola	Pep Guardiola	full
Guardiola|,s	pep-guardiola	Pep Guardiola	surname
Jürgen Klopp|,s	juergen-klopp	Jürgen Klopp	full
Klopp|,s	juergen-klopp	Jürgen Klopp	surname
José Mourinho|,s	jose-mourinho	José Mourinho	full
Mourinho|,s	jose-mourinho	José Mourinho	surname
Usain Bolt|,s	usain-bolt	Usain Bolt	full
Muhammad Ali|,s	muhammad-ali	Muhammad Ali	full
Wladimir Klitschko|,s	wladimir-klitschko	Wladimir Klitschko	full
Vitali Klitschko|,s	vitali-klitschko	Vitali Klitschko	full
Jan Ullrich|,s	jan-ullrich	Jan Ullrich	full
Lance Armstrong|,s	lance-armstrong	Lance Armstrong	full
Sepp Blatter|,s	sepp-blatter	Sepp Blatter	full
Blatter|,s	sepp-blatter	Sepp Blatter	surname
Michel Platini|,s	michel-platini	Michel Platini	full
Platini|,s	michel-platini	Michel Platini	surname
Swetlana Tichanowskaja|,s	svetlana-tikhanovskaya	Swetlana Tichanowskaja	full
Tichanowskaja|,s	svetlana-tikhanovskaya	Swetlana Tichanowskaja	surname
Kassym-Schomart Tokajew|,s	kassym-jomart-tokayev	Kassym-Schomart Tokajew	full
Tokajew|,s	kassym-jomart-tokayev	Kassym-Schomart Tokajew	surname
Dschingis Khan|,s	genghis-khan	Dschingis Khan	full
Zoran Đinđić|,s	zoran-djindjic	Zoran Đinđić	full
Zoran Djindjic|,s	zoran-djindjic	Zoran Đinđić	full
