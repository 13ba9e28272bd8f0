#: form	timex	kind
# Days of the year with a name.  E counts from Easter Sunday, A from the fourth Sunday of Advent, S05-2 is
# the second Sunday in May; kind `saint` is the name of
# persons, too.
Neujahr|,s	XXXX-01-01	day
Neujahrstag|,es	XXXX-01-01	day
Dreikönigstag	XXXX-01-06	day
Valentinstag	XXXX-02-14	day
Tag der Arbeit	XXXX-05-01	day
Tag der Deutschen Einheit	XXXX-10-03	day
Reformationstag	XXXX-10-31	day
Allerheiligen	XXXX-11-01	day
Nikolaustag	XXXX-12-06	day
Heiligabend	XXXX-12-24	day
Weihnachten	XXXX-12-25	day
erst|e,er,en,em Weihnachtsfeiertag	XXXX-12-25	day
erst|e,er,en,em Weihnachtstag	XXXX-12-25	day
zweit|e,er,en,em Weihnachtsfeiertag	XXXX-12-26	day
zweit|e,er,en,em Weihnachtstag	XXXX-12-26	day
Silvester|,s	XXXX-12-31	day
Silvesterabend	XXXX-12-31TEV	day
Neujahrsabend	XXXX-12-31	day
Dreikönig|,e	XXXX-01-06	day
Heilig|e,en Drei König|e,en	XXXX-01-06	day
Epiphanias	XXXX-01-06	day
Berchtoldstag	XXXX-01-02	day
Mariä Lichtmess	XXXX-02-02	day
Internationaler Frauentag	XXXX-03-08	day
Weltfrauentag|,s,es	XXXX-03-08	day
Josefitag|,s	XXXX-03-19	day
Walpurgisnacht	XXXX-04-30	day
Maifeiertag|,s	XXXX-05-01	day
Staatsfeiertag	XXXX-05-01	day
Johannistag|,s	XXXX-06-24	day
Peter und Paul	XXXX-06-29	saint
Augsburger Friedensfest	XXXX-08-08	day
Bundesfeiertag	XXXX-08-01	day
Mariä Himmelfahrt	XXXX-08-15	day
Weltkindertag|,s,es	XXXX-09-20	day
Tag|,es,s der deutschen Einheit	XXXX-10-03	day
Halloween	XXXX-10-31	day
Allerseelen	XXXX-11-02	day
Martinstag|,s,es	XXXX-11-11	day
Martini	XXXX-11-11	saint
Sankt Martin	XXXX-11-11	saint
St. Martin	XXXX-11-11	saint
Barbaratag	XXXX-12-04	day
Nikolausabend	XXXX-12-05	day
Nikolo	XXXX-12-06	saint
Nikolaus	XXXX-12-06	saint
Mariä Empfängnis	XXXX-12-08	day
Heilig|er,en Abend	XXXX-12-24	day
Weihnachtsabend|,s	XXXX-12-24	day
Christtag|,s	XXXX-12-25	day
Stephanstag|,s	XXXX-12-26	day
Stefanitag|,s	XXXX-12-26	day
Stephanitag|,s	XXXX-12-26	day
Altjahrabend	XXXX-12-31	day
Altjahresabend	XXXX-12-31	day
Weiberfastnacht	XXXX-E-52	day
Altweiberfastnacht	XXXX-E-52	day
Rosenmontag|,s	XXXX-E-48	day
Faschingsdienstag|,s	XXXX-E-47	day
Fastnachtsdienstag|,s	XXXX-E-47	day
Faschingssonntag	XXXX-E-49	day
Aschermittwoch|,s	XXXX-E-46	day
Palmsonntag|,s	XXXX-E-7	day
Gründonnerstag|,s	XXXX-E-3	day
Karfreitag|,s	XXXX-E-2	day
Karsamstag|,s	XXXX-E-1	day
Ostersamstag|,s	XXXX-E-1	day
Karsonnabend	XXXX-E-1	day
Ostersonntag|,s	XXXX-E+0	day
Ostern	XXXX-E+0	day
Ostermontag|,s	XXXX-E+1	day
Weißer Sonntag	XXXX-E+7	day
Weißen Sonntag	XXXX-E+7	day
Christi Himmelfahrt	XXXX-E+39	day
Himmelfahrtstag|,s	XXXX-E+39	day
Vatertag|,s	XXXX-E+39	day
Pfingsten	XXXX-E+49	day
Pfingstsonntag|,s	XXXX-E+49	day
Pfingstmontag|,s	XXXX-E+50	day
Dreifaltigkeitssonntag	XXXX-E+56	day
Trinitatis	XXXX-E+56	day
Fronleichnam|,s	XXXX-E+60	day
Fronleichnamstag	XXXX-E+60	day
Volkstrauertag|,s	XXXX-A-35	day
Buß- und Bettag	XXXX-A-32	day
Totensonntag|,s	XXXX-A-28	day
Ewigkeitssonntag|,s	XXXX-A-28	day
erst|e,er,en Advent	XXXX-A-21	day
erst|e,er,en Adventssonntag	XXXX-A-21	day
zweit|e,er,en Advent	XXXX-A-14	day
zweit|e,er,en Adventssonntag	XXXX-A-14	day
dritt|e,er,en Advent	XXXX-A-7	day
dritt|e,er,en Adventssonntag	XXXX-A-7	day
viert|e,er,en Advent	XXXX-A-0	day
viert|e,er,en Adventssonntag	XXXX-A-0	day
1. Advent|,s	XXXX-A-21	day
1. Adventssonntag|,s	XXXX-A-21	day
2. Advent|,s	XXXX-A-14	day
2. Adventssonntag|,s	XXXX-A-14	day
3. Advent|,s	XXXX-A-7	day
3. Adventssonntag|,s	XXXX-A-7	day
4. Advent|,s	XXXX-A-0	day
4. Adventssonntag|,s	XXXX-A-0	day
1. Weihnachtsfeiertag	XXXX-12-25	day
2. Weihnachtsfeiertag	XXXX-12-26	day
1. Weihnachtstag	XXXX-12-25	day
2. Weihnachtstag	XXXX-12-26	day
Muttertag|,s,es	XXXX-S05-2	day
Erntedankfest|,s,es	XXXX-S10-1	day
Erntedanksonntag	XXXX-S10-1	day
Palmensonntag	XXXX-E-7	day
Fastnacht	XXXX-E-47	saint
Fasching	XXXX-E-47	saint
Karneval	XXXX-E-49	saint
