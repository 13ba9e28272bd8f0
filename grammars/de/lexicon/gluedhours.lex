#: form	timex
# Hours written in one word with "Uhr", as speech recognisers write them.
nulluhr	T00:00
einuhr	T01:00
zweiuhr	T02:00
dreiuhr	T03:00
vieruhr	T04:00
fünfuhr	T05:00
sechsuhr	T06:00
siebenuhr	T07:00
achtuhr	T08:00
neunuhr	T09:00
zehnuhr	T10:00
elfuhr	T11:00
zwölfuhr	T12:00
dreizehnuhr	T13:00
vierzehnuhr	T14:00
fünfzehnuhr	T15:00
sechzehnuhr	T16:00
siebzehnuhr	T17:00
achtzehnuhr	T18:00
neunzehnuhr	T19:00
zwanziguhr	T20:00
einundzwanziguhr	T21:00
zweiundzwanziguhr	T22:00
dreiundzwanziguhr	T23:00
vierundzwanziguhr	T24:00
