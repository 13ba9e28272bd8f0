#: form	role	value
# German number words.  A number is cut into these forms, longest first, and the roles say how they combine:
#   article  1, but only before hundreds, scales, halves, fractions and dozens: alone it is no number
#   unit teen ten     0-9, 10-19, 20-90        inversion  joins a unit to the ten that follows
#   hundred           multiplies what stands before it
#   scale             times ten to that power; from 6 on it needs a number before it
#   suffix            the same, but only glued to digits ("15k")
#   dozen             times twelve             half with_half literal  fixed values
#   fraction          divides by that much     fraction_ending  makes the number before it a denominator
#   conjunction over  stand between parts      point  the spoken decimal mark; digits follow one by one
#   decimal group     marks inside digits; "_" is a blank of any kind
#   ordinal           a whole ordinal word     ordinal_ending  after number words   ordinal_mark  after digits
#   minus             makes the number negative
#   inflected         a unit, but only alone and without a capital: "zweier Staaten"
ein|,e,en,er,em,es	article	1
eins	unit	1
null	unit	0
zwei	unit	2
zwo	unit	2
drei	unit	3
vier	unit	4
fünf	unit	5
fuenf	unit	5
sechs	unit	6
sieben	unit	7
acht	unit	8
neun	unit	9
zwei|er,en	inflected	2
drei|er,en	inflected	3
zehn	teen	10
elf	teen	11
zwölf	teen	12
zwoelf	teen	12
dreizehn	teen	13
vierzehn	teen	14
fünfzehn	teen	15
fuenfzehn	teen	15
sechzehn	teen	16
siebzehn	teen	17
achtzehn	teen	18
neunzehn	teen	19
zwanzig	ten	20
dreißig	ten	30
vierzig	ten	40
fünfzig	ten	50
fuenfzig	ten	50
sechzig	ten	60
siebzig	ten	70
achtzig	ten	80
neunzig	ten	90
und	inversion
und	conjunction
hundert	hundred	100
tausend	scale	3
Tsd|,.	scale	3
Million|,en	scale	6
Mill|,.	scale	6
Mio|,.	scale	6
Milliarde|,n	scale	9
Mrd|,.	scale	9
Md|,.	scale	9
Billion|,en	scale	12
Bio|,.	scale	12
Billiarde|,n	scale	15
Trillion|,en	scale	18
Trilliarde|,n	scale	21
Quadrillion|,en	scale	24
Quadrilliarde|,n	scale	27
Quintillion|,en	scale	30
Quintilliarde|,n	scale	33
Sextillion|,en	scale	36
k	suffix	3
mio	suffix	6
mrd	suffix	9
Dutzend	dozen	12
halb|,e,en,er,em,es	half	0.5
einhalb	with_half	0.5
anderthalb	literal	1.5
eineinhalb	literal	1.5
dreiviertel	literal	0.75
Drittel|,n	fraction	3
Viertel|,n	fraction	4
Fünftel|,n	fraction	5
Sechstel|,n	fraction	6
Siebtel|,n	fraction	7
Achtel|,n	fraction	8
Neuntel|,n	fraction	9
Zehntel|,n	fraction	10
Hundertstel|,n	fraction	100
Tausendstel|,n	fraction	1000
Millionstel|,n	fraction	1000000
Milliardstel|,n	fraction	1000000000
tel	fraction_ending
stel	fraction_ending
½	literal	0.5
¼	literal	0.25
¾	literal	0.75
⅓	literal	0.333333333333333
⅔	literal	0.666666666666667
⅕	literal	0.2
⅖	literal	0.4
⅗	literal	0.6
⅘	literal	0.8
⅙	literal	0.166666666666667
⅛	literal	0.125
⅜	literal	0.375
⅝	literal	0.625
⅞	literal	0.875
Komma	point
minus	minus
negativ	minus
/	over
-	minus
,	decimal
.	group
'	group
_	group
erst|,e,en,er,em,es	ordinal	1
dritt|,e,en,er,em,es	ordinal	3
siebt|,e,en,er,em,es	ordinal	7
acht|e,en,er,em,es	ordinal	8
milliardst|e,en,er,em,es	ordinal	1000000000
billiardst|e,en,er,em,es	ordinal	1000000000000000
trilliardst|e,en,er,em,es	ordinal	1000000000000000000000
te|,n,r,m,s	ordinal_ending
ste|,n,r,m,s	ordinal_ending
.	ordinal_mark
