#: form	ref	norm	kind
# People whom readers know by their surname alone, and spellings that no rule maps.
# `ref` is the same slug in every language; `norm` is the name in this one.
Eduard Kokoity	eduard-kokoity	Eduard Kokoity	full
Kokoity	eduard-kokoity	Eduard Kokoity	surname
Dmitry Sanakoyev	dmitry-sanakoyev	Dmitry Sanakoyev	full
Dmitri Sanakojew	dmitry-sanakoyev	Dmitry Sanakoyev	full
Sanakoyev	dmitry-sanakoyev	Dmitry Sanakoyev	surname
Mikheil Saakashvili	mikheil-saakashvili	Mikheil Saakashvili	full
Micheil Saakaschwili	mikheil-saakashvili	Mikheil Saakashvili	full
Saakashvili	mikheil-saakashvili	Mikheil Saakashvili	surname
Mikhail Saakashvili	mikheil-saakashvili	Mikheil Saakashvili	full
Eduard Shevardnadze	eduard-shevardnadze	Eduard Shevardnadze	full
Eduard Schewardnadse	eduard-shevardnadze	Eduard Shevardnadze	full
Shevardnadze	eduard-shevardnadze	Eduard Shevardnadze	surname
Vladimir Putin	vladimir-putin	Vladimir Putin	full
Wladimir Putin	vladimir-putin	Vladimir Putin	full
Putin	vladimir-putin	Vladimir Putin	surname
Dmitry Medvedev	dmitry-medvedev	Dmitry Medvedev	full
Dmitri Medwedew	dmitry-medvedev	Dmitry Medvedev	full
Medvedev	dmitry-medvedev	Dmitry Medvedev	surname
Dmitri Medvedev	dmitry-medvedev	Dmitry Medvedev	full
Boris Yeltsin	boris-yeltsin	Boris Yeltsin	full
Boris Jelzin	boris-yeltsin	Boris Yeltsin	full
Yeltsin	boris-yeltsin	Boris Yeltsin	surname
Mikhail Gorbachev	mikhail-gorbachev	Mikhail Gorbachev	full
Michail Gorbatschow	mikhail-gorbachev	Mikhail Gorbachev	full
Gorbachev	mikhail-gorbachev	Mikhail Gorbachev	surname
Nikita Khrushchev	nikita-khrushchev	Nikita Khrushchev	full
Nikita Chruschtschow	nikita-khrushchev	Nikita Khrushchev	full
Khrushchev	nikita-khrushchev	Nikita Khrushchev	surname
Leonid Brezhnev	leonid-brezhnev	Leonid Brezhnev	full
Leonid Breschnew	leonid-brezhnev	Leonid Brezhnev	full
Brezhnev	leonid-brezhnev	Leonid Brezhnev	surname
Joseph Stalin	joseph-stalin	Joseph Stalin	full
Josef Stalin	joseph-stalin	Joseph Stalin	full
Stalin	joseph-stalin	Joseph Stalin	surname
Vladimir Lenin	vladimir-lenin	Vladimir Lenin	full
Wladimir Iljitsch Lenin	vladimir-lenin	Vladimir Lenin	full
Lenin	vladimir-lenin	Vladimir Lenin	surname
Leon Trotsky	leon-trotsky	Leon Trotsky	full
Leo Trotzki	leon-trotsky	Leon Trotsky	full
Trotsky	leon-trotsky	Leon Trotsky	surname
Sergei Lavrov	sergei-lavrov	Sergei Lavrov	full
Sergei Lawrow	sergei-lavrov	Sergei Lavrov	full
Lavrov	sergei-lavrov	Sergei Lavrov	surname
Sergey Lavrov	sergei-lavrov	Sergei Lavrov	full
Sergei Shoigu	sergei-shoigu	Sergei Shoigu	full
Sergei Schoigu	sergei-shoigu	Sergei Shoigu	full
Shoigu	sergei-shoigu	Sergei Shoigu	surname
Alexei Navalny	alexei-navalny	Alexei Navalny	full
Alexei Nawalny	alexei-navalny	Alexei Navalny	full
Navalny	alexei-navalny	Alexei Navalny	surname
Alexey Navalny	alexei-navalny	Alexei Navalny	full
Mikhail Khodorkovsky	mikhail-khodorkovsky	Mikhail Khodorkovsky	full
Michail Chodorkowski	mikhail-khodorkovsky	Mikhail Khodorkovsky	full
Khodorkovsky	mikhail-khodorkovsky	Mikhail Khodorkovsky	surname
Ramzan Kadyrov	ramzan-kadyrov	Ramzan Kadyrov	full
Ramsan Kadyrow	ramzan-kadyrov	Ramzan Kadyrov	full
Kadyrov	ramzan-kadyrov	Ramzan Kadyrov	surname
Volodymyr Zelensky	volodymyr-zelensky	Volodymyr Zelensky	full
Wolodymyr Selenskyj	volodymyr-zelensky	Volodymyr Zelensky	full
Zelensky	volodymyr-zelensky	Volodymyr Zelensky	surname
Volodymyr Zelenskyy	volodymyr-zelensky	Volodymyr Zelensky	full
Zelenskyy	volodymyr-zelensky	Volodymyr Zelensky	full
Petro Poroshenko	petro-poroshenko	Petro Poroshenko	full
Petro Poroschenko	petro-poroshenko	Petro Poroshenko	full
Poroshenko	petro-poroshenko	Petro Poroshenko	surname
Viktor Yanukovych	viktor-yanukovych	Viktor Yanukovych	full
Wiktor Janukowitsch	viktor-yanukovych	Viktor Yanukovych	full
Yanukovych	viktor-yanukovych	Viktor Yanukovych	surname
Viktor Yanukovich	viktor-yanukovych	Viktor Yanukovych	full
Viktor Yushchenko	viktor-yushchenko	Viktor Yushchenko	full
Wiktor Juschtschenko	viktor-yushchenko	Viktor Yushchenko	full
Yushchenko	viktor-yushchenko	Viktor Yushchenko	surname
Victor Yushchenko	viktor-yushchenko	Viktor Yushchenko	full
Yulia Tymoshenko	yulia-tymoshenko	Yulia Tymoshenko	full
Julia Timoschenko	yulia-tymoshenko	Yulia Tymoshenko	full
Tymoshenko	yulia-tymoshenko	Yulia Tymoshenko	surname
Alexander Lukashenko	alexander-lukashenko	Alexander Lukashenko	full
Alexander Lukaschenko	alexander-lukashenko	Alexander Lukashenko	full
Lukashenko	alexander-lukashenko	Alexander Lukashenko	surname
Nursultan Nazarbayev	nursultan-nazarbayev	Nursultan Nazarbayev	full
Nursultan Nasarbajew	nursultan-nazarbayev	Nursultan Nazarbayev	full
Nazarbayev	nursultan-nazarbayev	Nursultan Nazarbayev	surname
Islam Karimov	islam-karimov	Islam Karimov	full
Islam Karimow	islam-karimov	Islam Karimov	full
Karimov	islam-karimov	Islam Karimov	surname
Ilham Aliyev	ilham-aliyev	Ilham Aliyev	full
İlham Aliyev	ilham-aliyev	Ilham Aliyev	full
Aliyev	ilham-aliyev	Ilham Aliyev	surname
Ilham Alijew	ilham-aliyev	Ilham Aliyev	full
Nikol Pashinyan	nikol-pashinyan	Nikol Pashinyan	full
Nikol Paschinjan	nikol-pashinyan	Nikol Pashinyan	full
Pashinyan	nikol-pashinyan	Nikol Pashinyan	surname
Bidzina Ivanishvili	bidzina-ivanishvili	Bidzina Ivanishvili	full
Bidsina Iwanischwili	bidzina-ivanishvili	Bidzina Ivanishvili	full
Ivanishvili	bidzina-ivanishvili	Bidzina Ivanishvili	surname
Angela Merkel	angela-merkel	Angela Merkel	full
Merkel	angela-merkel	Angela Merkel	surname
Gerhard Schröder	gerhard-schroeder	Gerhard Schröder	full
Helmut Kohl	helmut-kohl	Helmut Kohl	full
Helmut Schmidt	helmut-schmidt	Helmut Schmidt	full
Willy Brandt	willy-brandt	Willy Brandt	full
Ludwig Erhard	ludwig-erhard	Ludwig Erhard	full
Konrad Adenauer	konrad-adenauer	Konrad Adenauer	full
Adenauer	konrad-adenauer	Konrad Adenauer	surname
Olaf Scholz	olaf-scholz	Olaf Scholz	full
Scholz	olaf-scholz	Olaf Scholz	surname
Frank-Walter Steinmeier	frank-walter-steinmeier	Frank-Walter Steinmeier	full
Steinmeier	frank-walter-steinmeier	Frank-Walter Steinmeier	surname
Joachim Gauck	joachim-gauck	Joachim Gauck	full
Gauck	joachim-gauck	Joachim Gauck	surname
Christian Wulff	christian-wulff	Christian Wulff	full
Wulff	christian-wulff	Christian Wulff	surname
Horst Köhler	horst-koehler	Horst Köhler	full
Johannes Rau	johannes-rau	Johannes Rau	full
Roman Herzog	roman-herzog	Roman Herzog	full
Richard von Weizsäcker	richard-von-weizsaecker	Richard von Weizsäcker	full
Weizsäcker	richard-von-weizsaecker	Richard von Weizsäcker	surname
Joschka Fischer	joschka-fischer	Joschka Fischer	full
Guido Westerwelle	guido-westerwelle	Guido Westerwelle	full
Westerwelle	guido-westerwelle	Guido Westerwelle	surname
Wolfgang Schäuble	wolfgang-schaeuble	Wolfgang Schäuble	full
Schäuble	wolfgang-schaeuble	Wolfgang Schäuble	surname
Edmund Stoiber	edmund-stoiber	Edmund Stoiber	full
Stoiber	edmund-stoiber	Edmund Stoiber	surname
Horst Seehofer	horst-seehofer	Horst Seehofer	full
Seehofer	horst-seehofer	Horst Seehofer	surname
Franz Müntefering	franz-muentefering	Franz Müntefering	full
Müntefering	franz-muentefering	Franz Müntefering	surname
Sigmar Gabriel	sigmar-gabriel	Sigmar Gabriel	full
Kurt Beck	kurt-beck	Kurt Beck	full
Oskar Lafontaine	oskar-lafontaine	Oskar Lafontaine	full
Lafontaine	oskar-lafontaine	Oskar Lafontaine	surname
Gregor Gysi	gregor-gysi	Gregor Gysi	full
Gysi	gregor-gysi	Gregor Gysi	surname
Peer Steinbrück	peer-steinbrueck	Peer Steinbrück	full
Steinbrück	peer-steinbrueck	Peer Steinbrück	surname
Ursula von der Leyen	ursula-von-der-leyen	Ursula von der Leyen	full
Annalena Baerbock	annalena-baerbock	Annalena Baerbock	full
Baerbock	annalena-baerbock	Annalena Baerbock	surname
Robert Habeck	robert-habeck	Robert Habeck	full
Habeck	robert-habeck	Robert Habeck	surname
Christian Lindner	christian-lindner	Christian Lindner	full
Lindner	christian-lindner	Christian Lindner	surname
Martin Schulz	martin-schulz	Martin Schulz	full
Jean-Claude Juncker	jean-claude-juncker	Jean-Claude Juncker	full
Juncker	jean-claude-juncker	Jean-Claude Juncker	surname
José Manuel Barroso	jose-manuel-barroso	José Manuel Barroso	full
Barroso	jose-manuel-barroso	José Manuel Barroso	surname
Jose Manuel Barroso	jose-manuel-barroso	José Manuel Barroso	full
Romano Prodi	romano-prodi	Romano Prodi	full
Prodi	romano-prodi	Romano Prodi	surname
Javier Solana	javier-solana	Javier Solana	full
Solana	javier-solana	Javier Solana	surname
Hans-Dietrich Genscher	hans-dietrich-genscher	Hans-Dietrich Genscher	full
Genscher	hans-dietrich-genscher	Hans-Dietrich Genscher	surname
Franz Josef Strauss	franz-josef-strauss	Franz Josef Strauss	full
Erich Honecker	erich-honecker	Erich Honecker	full
Honecker	erich-honecker	Erich Honecker	surname
Walter Ulbricht	walter-ulbricht	Walter Ulbricht	full
Ulbricht	walter-ulbricht	Walter Ulbricht	surname
Adolf Hitler	adolf-hitler	Adolf Hitler	full
Hitler	adolf-hitler	Adolf Hitler	surname
Joseph Goebbels	joseph-goebbels	Joseph Goebbels	full
Goebbels	joseph-goebbels	Joseph Goebbels	surname
Heinrich Himmler	heinrich-himmler	Heinrich Himmler	full
Himmler	heinrich-himmler	Heinrich Himmler	surname
Hermann Göring	hermann-goering	Hermann Göring	full
Goering	hermann-goering	Hermann Göring	surname
Otto von Bismarck	otto-von-bismarck	Otto von Bismarck	full
Paul von Hindenburg	paul-von-hindenburg	Paul von Hindenburg	full
Hindenburg	paul-von-hindenburg	Paul von Hindenburg	surname
Thilo Sarrazin	thilo-sarrazin	Thilo Sarrazin	full
Sarrazin	thilo-sarrazin	Thilo Sarrazin	surname
Karl-Theodor zu Guttenberg	karl-theodor-zu-guttenberg	Karl-Theodor zu Guttenberg	full
Guttenberg	karl-theodor-zu-guttenberg	Karl-Theodor zu Guttenberg	surname
Sebastian Kurz	sebastian-kurz	Sebastian Kurz	full
Wolfgang Schüssel	wolfgang-schuessel	Wolfgang Schüssel	full
Schüssel	wolfgang-schuessel	Wolfgang Schüssel	surname
Jörg Haider	joerg-haider	Jörg Haider	full
Haider	joerg-haider	Jörg Haider	surname
Heinz-Christian Strache	heinz-christian-strache	Heinz-Christian Strache	full
Strache	heinz-christian-strache	Heinz-Christian Strache	surname
Alexander Van der Bellen	alexander-van-der-bellen	Alexander Van der Bellen	full
Kurt Waldheim	kurt-waldheim	Kurt Waldheim	full
Waldheim	kurt-waldheim	Kurt Waldheim	surname
Bruno Kreisky	bruno-kreisky	Bruno Kreisky	full
Kreisky	bruno-kreisky	Bruno Kreisky	surname
Christoph Blocher	christoph-blocher	Christoph Blocher	full
Blocher	christoph-blocher	Christoph Blocher	surname
Barack Obama	barack-obama	Barack Obama	full
Obama	barack-obama	Barack Obama	surname
Donald Trump	donald-trump	Donald Trump	full
Trump	donald-trump	Donald Trump	surname
Joe Biden	joe-biden	Joe Biden	full
Biden	joe-biden	Joe Biden	surname
Kamala Harris	kamala-harris	Kamala Harris	full
Hillary Clinton	hillary-clinton	Hillary Clinton	full
Hillary Rodham Clinton	hillary-clinton	Hillary Clinton	full
Bill Clinton	bill-clinton	Bill Clinton	full
George W. Bush	george-w-bush	George W. Bush	full
=Bush	george-w-bush	George W. Bush	surname
George Bush	george-w-bush	George W. Bush	full
Dick Cheney	dick-cheney	Dick Cheney	full
Cheney	dick-cheney	Dick Cheney	surname
Condoleezza Rice	condoleezza-rice	Condoleezza Rice	full
Donald Rumsfeld	donald-rumsfeld	Donald Rumsfeld	full
Rumsfeld	donald-rumsfeld	Donald Rumsfeld	surname
Colin Powell	colin-powell	Colin Powell	full
Powell	colin-powell	Colin Powell	surname
John Kerry	john-kerry	John Kerry	full
Kerry	john-kerry	John Kerry	surname
John McCain	john-mccain	John McCain	full
McCain	john-mccain	John McCain	surname
Mitt Romney	mitt-romney	Mitt Romney	full
Romney	mitt-romney	Mitt Romney	surname
Al Gore	al-gore	Al Gore	full
Gore	al-gore	Al Gore	surname
Sarah Palin	sarah-palin	Sarah Palin	full
Palin	sarah-palin	Sarah Palin	surname
Bernie Sanders	bernie-sanders	Bernie Sanders	full
Sanders	bernie-sanders	Bernie Sanders	surname
Nancy Pelosi	nancy-pelosi	Nancy Pelosi	full
Pelosi	nancy-pelosi	Nancy Pelosi	surname
Mike Pence	mike-pence	Mike Pence	full
Pence	mike-pence	Mike Pence	surname
Ronald Reagan	ronald-reagan	Ronald Reagan	full
Reagan	ronald-reagan	Ronald Reagan	surname
Jimmy Carter	jimmy-carter	Jimmy Carter	full
Gerald Ford	gerald-ford	Gerald Ford	full
Richard Nixon	richard-nixon	Richard Nixon	full
Nixon	richard-nixon	Richard Nixon	surname
John F. Kennedy	john-f-kennedy	John F. Kennedy	full
Kennedy	john-f-kennedy	John F. Kennedy	surname
=JFK	john-f-kennedy	John F. Kennedy	full
Lyndon B. Johnson	lyndon-b-johnson	Lyndon B. Johnson	full
Lyndon Johnson	lyndon-b-johnson	Lyndon B. Johnson	full
Dwight D. Eisenhower	dwight-d-eisenhower	Dwight D. Eisenhower	full
Eisenhower	dwight-d-eisenhower	Dwight D. Eisenhower	surname
Dwight Eisenhower	dwight-d-eisenhower	Dwight D. Eisenhower	full
Harry S. Truman	harry-s-truman	Harry S. Truman	full
Truman	harry-s-truman	Harry S. Truman	surname
Harry Truman	harry-s-truman	Harry S. Truman	full
Franklin D. Roosevelt	franklin-d-roosevelt	Franklin D. Roosevelt	full
Roosevelt	franklin-d-roosevelt	Franklin D. Roosevelt	surname
Franklin Roosevelt	franklin-d-roosevelt	Franklin D. Roosevelt	full
Abraham Lincoln	abraham-lincoln	Abraham Lincoln	full
George Washington	george-washington	George Washington	full
Thomas Jefferson	thomas-jefferson	Thomas Jefferson	full
Benjamin Franklin	benjamin-franklin	Benjamin Franklin	full
Henry Kissinger	henry-kissinger	Henry Kissinger	full
Kissinger	henry-kissinger	Henry Kissinger	surname
Madeleine Albright	madeleine-albright	Madeleine Albright	full
Albright	madeleine-albright	Madeleine Albright	surname
Alan Greenspan	alan-greenspan	Alan Greenspan	full
Greenspan	alan-greenspan	Alan Greenspan	surname
Ben Bernanke	ben-bernanke	Ben Bernanke	full
Bernanke	ben-bernanke	Ben Bernanke	surname
Janet Yellen	janet-yellen	Janet Yellen	full
Yellen	janet-yellen	Janet Yellen	surname
Bill Gates	bill-gates	Bill Gates	full
Steve Jobs	steve-jobs	Steve Jobs	full
Mark Zuckerberg	mark-zuckerberg	Mark Zuckerberg	full
Zuckerberg	mark-zuckerberg	Mark Zuckerberg	surname
Jeff Bezos	jeff-bezos	Jeff Bezos	full
Bezos	jeff-bezos	Jeff Bezos	surname
Elon Musk	elon-musk	Elon Musk	full
Musk	elon-musk	Elon Musk	surname
Warren Buffett	warren-buffett	Warren Buffett	full
Buffett	warren-buffett	Warren Buffett	surname
George Soros	george-soros	George Soros	full
Soros	george-soros	George Soros	surname
Edward Snowden	edward-snowden	Edward Snowden	full
Snowden	edward-snowden	Edward Snowden	surname
Julian Assange	julian-assange	Julian Assange	full
Assange	julian-assange	Julian Assange	surname
Martin Luther King	martin-luther-king	Martin Luther King	full
Martin Luther King Jr.	martin-luther-king	Martin Luther King	full
Malcolm X	malcolm-x	Malcolm X	full
Rosa Parks	rosa-parks	Rosa Parks	full
Oprah Winfrey	oprah-winfrey	Oprah Winfrey	full
Michael Jackson	michael-jackson	Michael Jackson	full
Elvis Presley	elvis-presley	Elvis Presley	full
Presley	elvis-presley	Elvis Presley	surname
Marilyn Monroe	marilyn-monroe	Marilyn Monroe	full
Bob Dylan	bob-dylan	Bob Dylan	full
Madonna	madonna	Madonna	full
Arnold Schwarzenegger	arnold-schwarzenegger	Arnold Schwarzenegger	full
Schwarzenegger	arnold-schwarzenegger	Arnold Schwarzenegger	surname
Robert Mueller	robert-mueller	Robert Mueller	full
Mueller	robert-mueller	Robert Mueller	surname
James Comey	james-comey	James Comey	full
Comey	james-comey	James Comey	surname
Saddam Hussein	saddam-hussein	Saddam Hussein	full
Saddam	saddam-hussein	Saddam Hussein	surname
Osama bin Laden	osama-bin-laden	Osama bin Laden	full
Bin Laden	osama-bin-laden	Osama bin Laden	particle
Usama bin Laden	osama-bin-laden	Osama bin Laden	full
Muammar Gaddafi	muammar-gaddafi	Muammar Gaddafi	full
Muammar al-Gaddafi	muammar-gaddafi	Muammar Gaddafi	full
Gaddafi	muammar-gaddafi	Muammar Gaddafi	surname
Muammar Qaddafi	muammar-gaddafi	Muammar Gaddafi	full
Gadhafi	muammar-gaddafi	Muammar Gaddafi	full
Hosni Mubarak	hosni-mubarak	Hosni Mubarak	full
Mubarak	hosni-mubarak	Hosni Mubarak	surname
Mohamed Morsi	mohamed-morsi	Mohamed Morsi	full
Mohammed Mursi	mohamed-morsi	Mohamed Morsi	full
Morsi	mohamed-morsi	Mohamed Morsi	surname
Abdel Fattah el-Sisi	abdel-fattah-el-sisi	Abdel Fattah el-Sisi	full
Abdel Fattah al-Sisi	abdel-fattah-el-sisi	Abdel Fattah el-Sisi	full
Bashar al-Assad	bashar-al-assad	Bashar al-Assad	full
Baschar al-Assad	bashar-al-assad	Bashar al-Assad	full
Assad	bashar-al-assad	Bashar al-Assad	surname
Bashar Assad	bashar-al-assad	Bashar al-Assad	full
Hafez al-Assad	hafez-al-assad	Hafez al-Assad	full
Hafiz al-Assad	hafez-al-assad	Hafez al-Assad	full
Yasser Arafat	yasser-arafat	Yasser Arafat	full
Jassir Arafat	yasser-arafat	Yasser Arafat	full
Arafat	yasser-arafat	Yasser Arafat	surname
Yasir Arafat	yasser-arafat	Yasser Arafat	full
Mahmoud Abbas	mahmoud-abbas	Mahmoud Abbas	full
Mahmud Abbas	mahmoud-abbas	Mahmoud Abbas	full
Abbas	mahmoud-abbas	Mahmoud Abbas	surname
Benjamin Netanyahu	benjamin-netanyahu	Benjamin Netanyahu	full
Benjamin Netanjahu	benjamin-netanyahu	Benjamin Netanyahu	full
Netanyahu	benjamin-netanyahu	Benjamin Netanyahu	surname
Ariel Sharon	ariel-sharon	Ariel Sharon	full
Ariel Scharon	ariel-sharon	Ariel Sharon	full
Sharon	ariel-sharon	Ariel Sharon	surname
Ehud Olmert	ehud-olmert	Ehud Olmert	full
Olmert	ehud-olmert	Ehud Olmert	surname
Ehud Barak	ehud-barak	Ehud Barak	full
Shimon Peres	shimon-peres	Shimon Peres	full
Schimon Peres	shimon-peres	Shimon Peres	full
Peres	shimon-peres	Shimon Peres	surname
Yitzhak Rabin	yitzhak-rabin	Yitzhak Rabin	full
Jitzchak Rabin	yitzhak-rabin	Yitzhak Rabin	full
Rabin	yitzhak-rabin	Yitzhak Rabin	surname
Mahmoud Ahmadinejad	mahmoud-ahmadinejad	Mahmoud Ahmadinejad	full
Mahmud Ahmadinedschad	mahmoud-ahmadinejad	Mahmoud Ahmadinejad	full
Ahmadinejad	mahmoud-ahmadinejad	Mahmoud Ahmadinejad	surname
Hassan Rouhani	hassan-rouhani	Hassan Rouhani	full
Hassan Rohani	hassan-rouhani	Hassan Rouhani	full
Rouhani	hassan-rouhani	Hassan Rouhani	surname
Hassan Ruhani	hassan-rouhani	Hassan Rouhani	full
Ali Khamenei	ali-khamenei	Ali Khamenei	full
Ali Chamenei	ali-khamenei	Ali Khamenei	full
Khamenei	ali-khamenei	Ali Khamenei	surname
Ruhollah Khomeini	ruhollah-khomeini	Ruhollah Khomeini	full
Ruhollah Chomeini	ruhollah-khomeini	Ruhollah Khomeini	full
Khomeini	ruhollah-khomeini	Ruhollah Khomeini	surname
Ayatollah Chomeini	ruhollah-khomeini	Ruhollah Khomeini	full
Recep Tayyip Erdoğan	recep-tayyip-erdogan	Recep Tayyip Erdoğan	full
Erdoğan	recep-tayyip-erdogan	Recep Tayyip Erdoğan	surname
Recep Tayyip Erdogan	recep-tayyip-erdogan	Recep Tayyip Erdoğan	full
Erdogan	recep-tayyip-erdogan	Recep Tayyip Erdoğan	full
Tayyip Erdogan	recep-tayyip-erdogan	Recep Tayyip Erdoğan	full
Abdullah Gül	abdullah-guel	Abdullah Gül	full
Gül	abdullah-guel	Abdullah Gül	surname
Abdullah Gul	abdullah-guel	Abdullah Gül	full
Abdullah Öcalan	abdullah-oecalan	Abdullah Öcalan	full
Öcalan	abdullah-oecalan	Abdullah Öcalan	surname
Abdullah Ocalan	abdullah-oecalan	Abdullah Öcalan	full
Ocalan	abdullah-oecalan	Abdullah Öcalan	full
Kemal Atatürk	kemal-atatuerk	Kemal Atatürk	full
Ataturk	kemal-atatuerk	Kemal Atatürk	surname
Mustafa Kemal Atatürk	kemal-atatuerk	Kemal Atatürk	full
Hamid Karzai	hamid-karzai	Hamid Karzai	full
Hamid Karsai	hamid-karzai	Hamid Karzai	full
Karzai	hamid-karzai	Hamid Karzai	surname
Pervez Musharraf	pervez-musharraf	Pervez Musharraf	full
Musharraf	pervez-musharraf	Pervez Musharraf	surname
Benazir Bhutto	benazir-bhutto	Benazir Bhutto	full
Bhutto	benazir-bhutto	Benazir Bhutto	surname
Nawaz Sharif	nawaz-sharif	Nawaz Sharif	full
Manmohan Singh	manmohan-singh	Manmohan Singh	full
Narendra Modi	narendra-modi	Narendra Modi	full
Modi	narendra-modi	Narendra Modi	surname
Indira Gandhi	indira-gandhi	Indira Gandhi	full
Mahatma Gandhi	mahatma-gandhi	Mahatma Gandhi	full
Gandhi	mahatma-gandhi	Mahatma Gandhi	surname
Jawaharlal Nehru	jawaharlal-nehru	Jawaharlal Nehru	full
Nehru	jawaharlal-nehru	Jawaharlal Nehru	surname
Dalai Lama	dalai-lama	Dalai Lama	full
Aung San Suu Kyi	aung-san-suu-kyi	Aung San Suu Kyi	full
Suu Kyi	aung-san-suu-kyi	Aung San Suu Kyi	surname
Xi Jinping	xi-jinping	Xi Jinping	full
=Xi	xi-jinping	Xi Jinping	surname
Hu Jintao	hu-jintao	Hu Jintao	full
Wen Jiabao	wen-jiabao	Wen Jiabao	full
Deng Xiaoping	deng-xiaoping	Deng Xiaoping	full
Mao Zedong	mao-zedong	Mao Zedong	full
=Mao	mao-zedong	Mao Zedong	surname
Mao Tse-tung	mao-zedong	Mao Zedong	full
Liu Xiaobo	liu-xiaobo	Liu Xiaobo	full
Kim Jong Il	kim-jong-il	Kim Jong Il	full
Kim Jong-il	kim-jong-il	Kim Jong Il	full
Kim Jong Un	kim-jong-un	Kim Jong Un	full
Kim Jong-un	kim-jong-un	Kim Jong Un	full
Kim Il Sung	kim-il-sung	Kim Il Sung	full
Kim Il-sung	kim-il-sung	Kim Il Sung	full
Ban Ki-moon	ban-ki-moon	Ban Ki-moon	full
Kofi Annan	kofi-annan	Kofi Annan	full
Annan	kofi-annan	Kofi Annan	surname
Boutros Boutros-Ghali	boutros-boutros-ghali	Boutros Boutros-Ghali	full
António Guterres	antonio-guterres	António Guterres	full
Guterres	antonio-guterres	António Guterres	surname
Antonio Guterres	antonio-guterres	António Guterres	full
Shinzo Abe	shinzo-abe	Shinzo Abe	full
Shinzō Abe	shinzo-abe	Shinzo Abe	full
Abe	shinzo-abe	Shinzo Abe	surname
Junichiro Koizumi	junichiro-koizumi	Junichiro Koizumi	full
Koizumi	junichiro-koizumi	Junichiro Koizumi	surname
Ho Chi Minh	ho-chi-minh	Ho Chi Minh	full
Pol Pot	pol-pot	Pol Pot	full
Nelson Mandela	nelson-mandela	Nelson Mandela	full
Mandela	nelson-mandela	Nelson Mandela	surname
Thabo Mbeki	thabo-mbeki	Thabo Mbeki	full
Mbeki	thabo-mbeki	Thabo Mbeki	surname
Jacob Zuma	jacob-zuma	Jacob Zuma	full
Zuma	jacob-zuma	Jacob Zuma	surname
Robert Mugabe	robert-mugabe	Robert Mugabe	full
Mugabe	robert-mugabe	Robert Mugabe	surname
Desmond Tutu	desmond-tutu	Desmond Tutu	full
Tutu	desmond-tutu	Desmond Tutu	surname
Idi Amin	idi-amin	Idi Amin	full
Charles Taylor	charles-taylor	Charles Taylor	full
Laurent Kabila	laurent-kabila	Laurent Kabila	full
Joseph Kabila	joseph-kabila	Joseph Kabila	full
Kabila	joseph-kabila	Joseph Kabila	surname
Omar al-Bashir	omar-al-bashir	Omar al-Bashir	full
Omar al-Baschir	omar-al-bashir	Omar al-Bashir	full
Tony Blair	tony-blair	Tony Blair	full
Blair	tony-blair	Tony Blair	surname
Gordon Brown	gordon-brown	Gordon Brown	full
David Cameron	david-cameron	David Cameron	full
Cameron	david-cameron	David Cameron	surname
Theresa May	theresa-may	Theresa May	full
Boris Johnson	boris-johnson	Boris Johnson	full
Margaret Thatcher	margaret-thatcher	Margaret Thatcher	full
Thatcher	margaret-thatcher	Margaret Thatcher	surname
John Major	john-major	John Major	full
Winston Churchill	winston-churchill	Winston Churchill	full
Churchill	winston-churchill	Winston Churchill	surname
Nigel Farage	nigel-farage	Nigel Farage	full
Farage	nigel-farage	Nigel Farage	surname
Jeremy Corbyn	jeremy-corbyn	Jeremy Corbyn	full
Corbyn	jeremy-corbyn	Jeremy Corbyn	surname
Elizabeth II	elizabeth-ii	Elizabeth II	full
Elizabeth II.	elizabeth-ii	Elizabeth II	full
Queen Elizabeth II	elizabeth-ii	Elizabeth II	full
Queen Elizabeth	elizabeth-ii	Elizabeth II	full
Prince Charles	prince-charles	Prince Charles	full
Prinz Charles	prince-charles	Prince Charles	full
Princess Diana	princess-diana	Princess Diana	full
Prinzessin Diana	princess-diana	Princess Diana	full
Jacques Chirac	jacques-chirac	Jacques Chirac	full
Chirac	jacques-chirac	Jacques Chirac	surname
Nicolas Sarkozy	nicolas-sarkozy	Nicolas Sarkozy	full
Sarkozy	nicolas-sarkozy	Nicolas Sarkozy	surname
François Hollande	francois-hollande	François Hollande	full
Hollande	francois-hollande	François Hollande	surname
Francois Hollande	francois-hollande	François Hollande	full
Emmanuel Macron	emmanuel-macron	Emmanuel Macron	full
Macron	emmanuel-macron	Emmanuel Macron	surname
François Mitterrand	francois-mitterrand	François Mitterrand	full
Mitterrand	francois-mitterrand	François Mitterrand	surname
Francois Mitterrand	francois-mitterrand	François Mitterrand	full
Charles de Gaulle	charles-de-gaulle	Charles de Gaulle	full
De Gaulle	charles-de-gaulle	Charles de Gaulle	particle
Napoleon Bonaparte	napoleon-bonaparte	Napoleon Bonaparte	full
Napoleon	napoleon-bonaparte	Napoleon Bonaparte	surname
Napoléon Bonaparte	napoleon-bonaparte	Napoleon Bonaparte	full
Ségolène Royal	segolene-royal	Ségolène Royal	full
Segolene Royal	segolene-royal	Ségolène Royal	full
Marine Le Pen	marine-le-pen	Marine Le Pen	full
Le Pen	marine-le-pen	Marine Le Pen	full
Jean-Marie Le Pen	jean-marie-le-pen	Jean-Marie Le Pen	full
Dominique de Villepin	dominique-de-villepin	Dominique de Villepin	full
Dominique Strauss-Kahn	dominique-strauss-kahn	Dominique Strauss-Kahn	full
Strauss-Kahn	dominique-strauss-kahn	Dominique Strauss-Kahn	surname
Christine Lagarde	christine-lagarde	Christine Lagarde	full
Lagarde	christine-lagarde	Christine Lagarde	surname
Silvio Berlusconi	silvio-berlusconi	Silvio Berlusconi	full
Berlusconi	silvio-berlusconi	Silvio Berlusconi	surname
Matteo Renzi	matteo-renzi	Matteo Renzi	full
Renzi	matteo-renzi	Matteo Renzi	surname
Mario Monti	mario-monti	Mario Monti	full
Mario Draghi	mario-draghi	Mario Draghi	full
Draghi	mario-draghi	Mario Draghi	surname
Benito Mussolini	benito-mussolini	Benito Mussolini	full
Mussolini	benito-mussolini	Benito Mussolini	surname
Beppe Grillo	beppe-grillo	Beppe Grillo	full
Grillo	beppe-grillo	Beppe Grillo	surname
José Luis Rodríguez Zapatero	jose-luis-rodriguez-zapatero	José Luis Rodríguez Zapatero	full
Zapatero	jose-luis-rodriguez-zapatero	José Luis Rodríguez Zapatero	surname
José María Aznar	jose-maria-aznar	José María Aznar	full
Aznar	jose-maria-aznar	José María Aznar	surname
Jose Maria Aznar	jose-maria-aznar	José María Aznar	full
Mariano Rajoy	mariano-rajoy	Mariano Rajoy	full
Rajoy	mariano-rajoy	Mariano Rajoy	surname
Francisco Franco	francisco-franco	Francisco Franco	full
Alexis Tsipras	alexis-tsipras	Alexis Tsipras	full
Tsipras	alexis-tsipras	Alexis Tsipras	surname
Yanis Varoufakis	yanis-varoufakis	Yanis Varoufakis	full
Giannis Varoufakis	yanis-varoufakis	Yanis Varoufakis	full
Varoufakis	yanis-varoufakis	Yanis Varoufakis	surname
Viktor Orbán	viktor-orban	Viktor Orbán	full
Orban	viktor-orban	Viktor Orbán	surname
Viktor Orban	viktor-orban	Viktor Orbán	full
Lech Wałęsa	lech-walesa	Lech Wałęsa	full
Walesa	lech-walesa	Lech Wałęsa	surname
Lech Walesa	lech-walesa	Lech Wałęsa	full
Lech Kaczyński	lech-kaczynski	Lech Kaczyński	full
Lech Kaczynski	lech-kaczynski	Lech Kaczyński	full
Jarosław Kaczyński	jaroslaw-kaczynski	Jarosław Kaczyński	full
Jaroslaw Kaczynski	jaroslaw-kaczynski	Jarosław Kaczyński	full
Donald Tusk	donald-tusk	Donald Tusk	full
Tusk	donald-tusk	Donald Tusk	surname
Václav Havel	vaclav-havel	Václav Havel	full
Havel	vaclav-havel	Václav Havel	surname
Vaclav Havel	vaclav-havel	Václav Havel	full
Václav Klaus	vaclav-klaus	Václav Klaus	full
Slobodan Milošević	slobodan-milosevic	Slobodan Milošević	full
Milosevic	slobodan-milosevic	Slobodan Milošević	surname
Slobodan Milosevic	slobodan-milosevic	Slobodan Milošević	full
Radovan Karadžić	radovan-karadzic	Radovan Karadžić	full
Karadzic	radovan-karadzic	Radovan Karadžić	surname
Radovan Karadzic	radovan-karadzic	Radovan Karadžić	full
Ratko Mladić	ratko-mladic	Ratko Mladić	full
Mladic	ratko-mladic	Ratko Mladić	surname
Ratko Mladic	ratko-mladic	Ratko Mladić	full
Hashim Thaçi	hashim-thaci	Hashim Thaçi	full
Thaçi	hashim-thaci	Hashim Thaçi	surname
Hashim Thaci	hashim-thaci	Hashim Thaçi	full
Ibrahim Rugova	ibrahim-rugova	Ibrahim Rugova	full
Rugova	ibrahim-rugova	Ibrahim Rugova	surname
Vojislav Koštunica	vojislav-kostunica	Vojislav Koštunica	full
Koštunica	vojislav-kostunica	Vojislav Koštunica	surname
Vojislav Kostunica	vojislav-kostunica	Vojislav Koštunica	full
Kostunica	vojislav-kostunica	Vojislav Koštunica	full
Carla Del Ponte	carla-del-ponte	Carla Del Ponte	full
Fidel Castro	fidel-castro	Fidel Castro	full
Castro	fidel-castro	Fidel Castro	surname
Raúl Castro	raul-castro	Raúl Castro	full
Raul Castro	raul-castro	Raúl Castro	full
Che Guevara	che-guevara	Che Guevara	full
Guevara	che-guevara	Che Guevara	surname
Hugo Chávez	hugo-chavez	Hugo Chávez	full
Chavez	hugo-chavez	Hugo Chávez	surname
Hugo Chavez	hugo-chavez	Hugo Chávez	full
Nicolás Maduro	nicolas-maduro	Nicolás Maduro	full
Maduro	nicolas-maduro	Nicolás Maduro	surname
Nicolas Maduro	nicolas-maduro	Nicolás Maduro	full
Evo Morales	evo-morales	Evo Morales	full
Morales	evo-morales	Evo Morales	surname
Lula da Silva	lula-da-silva	Lula da Silva	full
Dilma Rousseff	dilma-rousseff	Dilma Rousseff	full
Rousseff	dilma-rousseff	Dilma Rousseff	surname
Augusto Pinochet	augusto-pinochet	Augusto Pinochet	full
Pinochet	augusto-pinochet	Augusto Pinochet	surname
Juan Perón	juan-peron	Juan Perón	full
Cristina Kirchner	cristina-kirchner	Cristina Kirchner	full
Kirchner	cristina-kirchner	Cristina Kirchner	surname
Pope Francis	pope-francis	Pope Francis	full
Papst Franziskus	pope-francis	Pope Francis	full
Benedict XVI	benedict-xvi	Benedict XVI	full
Benedikt XVI.	benedict-xvi	Benedict XVI	full
Pope Benedict XVI	benedict-xvi	Benedict XVI	full
Pope Benedict	benedict-xvi	Benedict XVI	full
Joseph Ratzinger	benedict-xvi	Benedict XVI	full
John Paul II	john-paul-ii	John Paul II	full
Johannes Paul II.	john-paul-ii	John Paul II	full
Pope John Paul II	john-paul-ii	John Paul II	full
Mother Teresa	mother-teresa	Mother Teresa	full
Mutter Teresa	mother-teresa	Mother Teresa	full
Martin Luther	martin-luther	Martin Luther	full
Karl Marx	karl-marx	Karl Marx	full
Marx	karl-marx	Karl Marx	surname
Friedrich Engels	friedrich-engels	Friedrich Engels	full
Sigmund Freud	sigmund-freud	Sigmund Freud	full
Freud	sigmund-freud	Sigmund Freud	surname
Albert Einstein	albert-einstein	Albert Einstein	full
Einstein	albert-einstein	Albert Einstein	surname
Isaac Newton	isaac-newton	Isaac Newton	full
Newton	isaac-newton	Isaac Newton	surname
Charles Darwin	charles-darwin	Charles Darwin	full
Darwin	charles-darwin	Charles Darwin	surname
Galileo Galilei	galileo-galilei	Galileo Galilei	full
Nicolaus Copernicus	nicolaus-copernicus	Nicolaus Copernicus	full
Nikolaus Kopernikus	nicolaus-copernicus	Nicolaus Copernicus	full
Copernicus	nicolaus-copernicus	Nicolaus Copernicus	surname
Johannes Kepler	johannes-kepler	Johannes Kepler	full
Leonardo da Vinci	leonardo-da-vinci	Leonardo da Vinci	full
Michelangelo	michelangelo	Michelangelo	full
Pablo Picasso	pablo-picasso	Pablo Picasso	full
Picasso	pablo-picasso	Pablo Picasso	surname
Vincent van Gogh	vincent-van-gogh	Vincent van Gogh	full
Van Gogh	vincent-van-gogh	Vincent van Gogh	particle
Rembrandt	rembrandt	Rembrandt	full
Wolfgang Amadeus Mozart	wolfgang-amadeus-mozart	Wolfgang Amadeus Mozart	full
Mozart	wolfgang-amadeus-mozart	Wolfgang Amadeus Mozart	surname
Ludwig van Beethoven	ludwig-van-beethoven	Ludwig van Beethoven	full
Beethoven	ludwig-van-beethoven	Ludwig van Beethoven	surname
Johann Sebastian Bach	johann-sebastian-bach	Johann Sebastian Bach	full
Richard Wagner	richard-wagner	Richard Wagner	full
Franz Schubert	franz-schubert	Franz Schubert	full
Joseph Haydn	joseph-haydn	Joseph Haydn	full
Haydn	joseph-haydn	Joseph Haydn	surname
Johannes Brahms	johannes-brahms	Johannes Brahms	full
Brahms	johannes-brahms	Johannes Brahms	surname
Frédéric Chopin	frederic-chopin	Frédéric Chopin	full
Chopin	frederic-chopin	Frédéric Chopin	surname
Pyotr Tchaikovsky	pyotr-tchaikovsky	Pyotr Tchaikovsky	full
Peter Tschaikowski	pyotr-tchaikovsky	Pyotr Tchaikovsky	full
Tchaikovsky	pyotr-tchaikovsky	Pyotr Tchaikovsky	surname
Johann Wolfgang von Goethe	johann-wolfgang-von-goethe	Johann Wolfgang von Goethe	full
Goethe	johann-wolfgang-von-goethe	Johann Wolfgang von Goethe	surname
Friedrich Schiller	friedrich-schiller	Friedrich Schiller	full
Schiller	friedrich-schiller	Friedrich Schiller	surname
Thomas Mann	thomas-mann	Thomas Mann	full
Günter Grass	guenter-grass	Günter Grass	full
Bertolt Brecht	bertolt-brecht	Bertolt Brecht	full
Brecht	bertolt-brecht	Bertolt Brecht	surname
Franz Kafka	franz-kafka	Franz Kafka	full
Kafka	franz-kafka	Franz Kafka	surname
Hermann Hesse	hermann-hesse	Hermann Hesse	full
Heinrich Heine	heinrich-heine	Heinrich Heine	full
Immanuel Kant	immanuel-kant	Immanuel Kant	full
Kant	immanuel-kant	Immanuel Kant	surname
Georg Wilhelm Friedrich Hegel	georg-wilhelm-friedrich-hegel	Georg Wilhelm Friedrich Hegel	full
Hegel	georg-wilhelm-friedrich-hegel	Georg Wilhelm Friedrich Hegel	surname
Friedrich Nietzsche	friedrich-nietzsche	Friedrich Nietzsche	full
Nietzsche	friedrich-nietzsche	Friedrich Nietzsche	surname
Martin Heidegger	martin-heidegger	Martin Heidegger	full
Heidegger	martin-heidegger	Martin Heidegger	surname
Theodor W. Adorno	theodor-w-adorno	Theodor W. Adorno	full
Adorno	theodor-w-adorno	Theodor W. Adorno	surname
Jürgen Habermas	juergen-habermas	Jürgen Habermas	full
Habermas	juergen-habermas	Jürgen Habermas	surname
William Shakespeare	william-shakespeare	William Shakespeare	full
Shakespeare	william-shakespeare	William Shakespeare	surname
Charles Dickens	charles-dickens	Charles Dickens	full
Dickens	charles-dickens	Charles Dickens	surname
Ernest Hemingway	ernest-hemingway	Ernest Hemingway	full
Hemingway	ernest-hemingway	Ernest Hemingway	surname
Leo Tolstoy	leo-tolstoy	Leo Tolstoy	full
Leo Tolstoi	leo-tolstoy	Leo Tolstoy	full
Tolstoy	leo-tolstoy	Leo Tolstoy	surname
Fyodor Dostoevsky	fyodor-dostoevsky	Fyodor Dostoevsky	full
Fjodor Dostojewski	fyodor-dostoevsky	Fyodor Dostoevsky	full
Dostoevsky	fyodor-dostoevsky	Fyodor Dostoevsky	surname
Aleksandr Solzhenitsyn	aleksandr-solzhenitsyn	Aleksandr Solzhenitsyn	full
Alexander Solschenizyn	aleksandr-solzhenitsyn	Aleksandr Solzhenitsyn	full
Solzhenitsyn	aleksandr-solzhenitsyn	Aleksandr Solzhenitsyn	surname
Plato	plato	Plato	full
Platon	plato	Plato	full
Aristotle	aristotle	Aristotle	full
Aristoteles	aristotle	Aristotle	full
Socrates	socrates	Socrates	full
Sokrates	socrates	Socrates	full
Julius Caesar	julius-caesar	Julius Caesar	full
Caesar	julius-caesar	Julius Caesar	surname
Augustus	augustus	Augustus	full
Nero	nero	Nero	full
Cleopatra	cleopatra	Cleopatra	full
Kleopatra	cleopatra	Cleopatra	full
Alexander the Great	alexander-the-great	Alexander the Great	full
Alexander der Große	alexander-the-great	Alexander the Great	full
Charlemagne	charlemagne	Charlemagne	full
Karl der Große	charlemagne	Charlemagne	full
Frederick the Great	frederick-the-great	Frederick the Great	full
Friedrich der Große	frederick-the-great	Frederick the Great	full
Catherine the Great	catherine-the-great	Catherine the Great	full
Katharina die Große	catherine-the-great	Catherine the Great	full
Peter the Great	peter-the-great	Peter the Great	full
Peter der Große	peter-the-great	Peter the Great	full
Louis XIV	louis-xiv	Louis XIV	full
Ludwig XIV.	louis-xiv	Louis XIV	full
Christopher Columbus	christopher-columbus	Christopher Columbus	full
Christoph Kolumbus	christopher-columbus	Christopher Columbus	full
Columbus	christopher-columbus	Christopher Columbus	surname
Marco Polo	marco-polo	Marco Polo	full
Jesus	jesus	Jesus	full
Jesus Christ	jesus	Jesus	full
Jesu	jesus	Jesus	full
Buddha	buddha	Buddha	full
Michael Schumacher	michael-schumacher	Michael Schumacher	full
Schumacher	michael-schumacher	Michael Schumacher	surname
Sebastian Vettel	sebastian-vettel	Sebastian Vettel	full
Vettel	sebastian-vettel	Sebastian Vettel	surname
Lewis Hamilton	lewis-hamilton	Lewis Hamilton	full
Boris Becker	boris-becker	Boris Becker	full
Steffi Graf	steffi-graf	Steffi Graf	full
Roger Federer	roger-federer	Roger Federer	full
Federer	roger-federer	Roger Federer	surname
Rafael Nadal	rafael-nadal	Rafael Nadal	full
Nadal	rafael-nadal	Rafael Nadal	surname
Franz Beckenbauer	franz-beckenbauer	Franz Beckenbauer	full
Beckenbauer	franz-beckenbauer	Franz Beckenbauer	surname
Jürgen Klinsmann	juergen-klinsmann	Jürgen Klinsmann	full
Klinsmann	juergen-klinsmann	Jürgen Klinsmann	surname
Joachim Löw	joachim-loew	Joachim Löw	full
Löw	joachim-loew	Joachim Löw	surname
Lothar Matthäus	lothar-matthaeus	Lothar Matthäus	full
Matthäus	lothar-matthaeus	Lothar Matthäus	surname
Michael Ballack	michael-ballack	Michael Ballack	full
Ballack	michael-ballack	Michael Ballack	surname
Oliver Kahn	oliver-kahn	Oliver Kahn	full
Mesut Özil	mesut-oezil	Mesut Özil	full
Özil	mesut-oezil	Mesut Özil	surname
Bastian Schweinsteiger	bastian-schweinsteiger	Bastian Schweinsteiger	full
Schweinsteiger	bastian-schweinsteiger	Bastian Schweinsteiger	surname
Lionel Messi	lionel-messi	Lionel Messi	full
Messi	lionel-messi	Lionel Messi	surname
Cristiano Ronaldo	cristiano-ronaldo	Cristiano Ronaldo	full
Ronaldo	cristiano-ronaldo	Cristiano Ronaldo	surname
Diego Maradona	diego-maradona	Diego Maradona	full
Maradona	diego-maradona	Diego Maradona	surname
Pelé	pele	Pelé	full
Zinédine Zidane	zinedine-zidane	Zinédine Zidane	full
Zidane	zinedine-zidane	Zinédine Zidane	surname
Zinedine Zidane	zinedine-zidane	Zinédine Zidane	full
Wayne Rooney	wayne-rooney	Wayne Rooney	full
Rooney	wayne-rooney	Wayne Rooney	surname
David Beckham	david-beckham	David Beckham	full
Beckham	david-beckham	David Beckham	surname
Pep Guardiola	pep-guardiola	Pep Guardiola	full
Guardiola	pep-guardiola	Pep Guardiola	surname
Jürgen Klopp	juergen-klopp	Jürgen Klopp	full
Klopp	juergen-klopp	Jürgen Klopp	surname
José Mourinho	jose-mourinho	José Mourinho	full
Mourinho	jose-mourinho	José Mourinho	surname
Usain Bolt	usain-bolt	Usain Bolt	full
Muhammad Ali	muhammad-ali	Muhammad Ali	full
Wladimir Klitschko	wladimir-klitschko	Wladimir Klitschko	full
Vitali Klitschko	vitali-klitschko	Vitali Klitschko	full
Jan Ullrich	jan-ullrich	Jan Ullrich	full
Lance Armstrong	lance-armstrong	Lance Armstrong	full
Sepp Blatter	sepp-blatter	Sepp Blatter	full
Blatter	sepp-blatter	Sepp Blatter	surname
Michel Platini	michel-platini	Michel Platini	full
Platini	michel-platini	Michel Platini	surname
Sviatlana Tsikhanouskaya	svetlana-tikhanovskaya	Sviatlana Tsikhanouskaya	full
Svetlana Tikhanovskaya	svetlana-tikhanovskaya	Sviatlana Tsikhanouskaya	full
Tsikhanouskaya	svetlana-tikhanovskaya	Sviatlana Tsikhanouskaya	surname
Tikhanovskaya	svetlana-tikhanovskaya	Sviatlana Tsikhanouskaya	surname
Kassym-Jomart Tokayev	kassym-jomart-tokayev	Kassym-Jomart Tokayev	full
Tokayev	kassym-jomart-tokayev	Kassym-Jomart Tokayev	surname
Genghis Khan	genghis-khan	Genghis Khan	full
Zoran Djindjic	zoran-djindjic	Zoran Djindjic	full
Zoran Đinđić	zoran-djindjic	Zoran Djindjic	full
