#: form	timex
# Days of the year with a name.
Neujahr|,s	XXXX-01-01
Neujahrstag|,es	XXXX-01-01
Dreikönigstag	XXXX-01-06
Valentinstag	XXXX-02-14
Tag der Arbeit	XXXX-05-01
Tag der Deutschen Einheit	XXXX-10-03
Reformationstag	XXXX-10-31
Allerheiligen	XXXX-11-01
Nikolaustag	XXXX-12-06
Heiligabend	XXXX-12-24
Weihnachten	XXXX-12-25
erst|e,er,en,em Weihnachtsfeiertag	XXXX-12-25
erst|e,er,en,em Weihnachtstag	XXXX-12-25
zweit|e,er,en,em Weihnachtsfeiertag	XXXX-12-26
zweit|e,er,en,em Weihnachtstag	XXXX-12-26
Silvester|,s	XXXX-12-31
Silvesterabend	XXXX-12-31TEV
