#: form	role	value
# English number words.  A number is cut into these forms, longest first, and the roles say how they combine:
#   article  1, but only before hundreds, scales, halves, fractions and dozens: alone it is no number
#   unit teen ten     0-9, 10-19, 20-90; a unit may follow a ten
#   hundred           multiplies what stands before it
#   scale             times ten to that power; from 6 on it needs a number before it
#   suffix            the same, but only glued to digits ("15k", "1.5bn")
#   short_suffix      the same, but it may also be a unit ("120m"): a number only where a rule says so
#   dozen             times twelve             half literal  fixed values
#   fraction          divides by that much
#   conjunction of over  stand between parts      point  the spoken decimal mark; digits follow one by one
#   decimal group     marks inside digits; "_" is a blank of any kind
#   pair_group        a mark that parts pairs of digits, too, before the last three: "12,34,567"
#   ordinal           a whole ordinal word     ordinal_mark  after digits
#   decimal_digit     a digit behind the point only, or of a year: "nineteen oh five"
#   minus             makes the number negative
a	article	1
an	article	1
zero	unit	0
nought	unit	0
naught	unit	0
one	unit	1
two	unit	2
three	unit	3
four	unit	4
five	unit	5
six	unit	6
seven	unit	7
eight	unit	8
nine	unit	9
ten	teen	10
eleven	teen	11
twelve	teen	12
thirteen	teen	13
fourteen	teen	14
fifteen	teen	15
sixteen	teen	16
seventeen	teen	17
eighteen	teen	18
nineteen	teen	19
twenty	ten	20
thirty	ten	30
forty	ten	40
fourty	ten	40
fifty	ten	50
sixty	ten	60
seventy	ten	70
eighty	ten	80
ninety	ten	90
hundred	hundred	100
thousand	scale	3
lakh|,s	scale	5
lac|,s	scale	5
million|,s	scale	6
mln	scale	6
mill	scale	6
mil	scale	6
crore|,s	scale	7
cr	scale	7
billion|,s	scale	9
bln	scale	9
bn	scale	9
trillion|,s	scale	12
tn	scale	12
trn	scale	12
tln	scale	12
quadrillion|,s	scale	15
quintillion|,s	scale	18
sextillion|,s	scale	21
septillion|,s	scale	24
octillion|,s	scale	27
nonillion|,s	scale	30
decillion|,s	scale	33
undecillion|,s	scale	36
k	suffix	3
mn	suffix	6
m	short_suffix	6
mm	short_suffix	6
b	short_suffix	9
t	short_suffix	12
dozen|,s	dozen	12
and	conjunction
&	conjunction
of	of
over	over
in	over
/	over
out of	over
half	half	0.5
halves	fraction	2
third|,s	fraction	3
quarter|,s	fraction	4
fourth|,s	fraction	4
fifth|,s	fraction	5
sixth|,s	fraction	6
seventh|,s	fraction	7
eighth|,s	fraction	8
ninth|,s	fraction	9
tenth|,s	fraction	10
twelfth|,s	fraction	12
elevenths	fraction	11
thirteenths	fraction	13
fourteenths	fraction	14
fifteenths	fraction	15
sixteenths	fraction	16
seventeenths	fraction	17
eighteenths	fraction	18
nineteenths	fraction	19
twentieths	fraction	20
thirtieths	fraction	30
fortieths	fraction	40
fiftieths	fraction	50
sixtieths	fraction	60
seventieths	fraction	70
eightieths	fraction	80
ninetieths	fraction	90
hundredths	fraction	100
thousandths	fraction	1000
millionths	fraction	1000000
billionths	fraction	1000000000
trillionths	fraction	1000000000000
quadrillionths	fraction	1000000000000000
firsts	fraction	1
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
oh	decimal_digit	0
o	decimal_digit	0
point	point
minus	minus
negative	minus
-	minus
.	decimal
,	group
,	pair_group
'	group
_	group
first	ordinal	1
second	ordinal	2
third	ordinal	3
fourth	ordinal	4
fifth	ordinal	5
sixth	ordinal	6
seventh	ordinal	7
eighth	ordinal	8
ninth	ordinal	9
nineth	ordinal	9
tenth	ordinal	10
eleventh	ordinal	11
twelfth	ordinal	12
thirteenth	ordinal	13
fourteenth	ordinal	14
fifteenth	ordinal	15
sixteenth	ordinal	16
seventeenth	ordinal	17
eighteenth	ordinal	18
nineteenth	ordinal	19
twentieth	ordinal	20
thirtieth	ordinal	30
fortieth	ordinal	40
fiftieth	ordinal	50
sixtieth	ordinal	60
seventieth	ordinal	70
eightieth	ordinal	80
ninetieth	ordinal	90
hundredth	ordinal	100
thousandth	ordinal	1000
millionth	ordinal	1000000
billionth	ordinal	1000000000
trillionth	ordinal	1000000000000
quadrillionth	ordinal	1000000000000000
quintillionth	ordinal	1000000000000000000
sextillionth	ordinal	1000000000000000000000
septillionth	ordinal	1000000000000000000000000
octillionth	ordinal	1000000000000000000000000000
nonillionth	ordinal	1000000000000000000000000000000
decillionth	ordinal	1000000000000000000000000000000000
st	ordinal_mark
nd	ordinal_mark
rd	ordinal_mark
th	ordinal_mark
