#: form class finite aux
# Closed classes, and verb forms that end a noun phrase (no form that is also a common noun).
the	determiner	-	-
a	determiner	-	-
an	determiner	-	-
this	determiner	-	-
these	determiner	-	-
those	determiner	-	-
his	determiner	-	-
her	determiner	-	-
its	determiner	-	-
their	determiner	-	-
our	determiner	-	-
my	determiner	-	-
your	determiner	-	-
some	determiner	-	-
any	determiner	-	-
every	determiner	-	-
each	determiner	-	-
no	determiner	-	-
all	determiner	-	-
both	determiner	-	-
either	determiner	-	-
neither	determiner	-	-
another	determiner	-	-
several	determiner	-	-
many	determiner	-	-
few	determiner	-	-
more	determiner	-	-
most	determiner	-	-
such	determiner	-	-
other	determiner	-	-
much	determiner	-	-
various	determiner	-	-
certain	determiner	-	-
half	determiner	-	-
nearly half	determiner	-	-
numerous	determiner	-	-
countless	determiner	-	-
enough	determiner	-	-
as many as	determiner	-	-
more than	determiner	-	-
less than	determiner	-	-
fewer than	determiner	-	-
at least	determiner	-	-
up to	determiner	-	-
almost	determiner	-	-
about	determiner	-	-
around	determiner	-	-
nearly	determiner	-	-
over	determiner	-	-
roughly	determiner	-	-
some of	determiner	-	-
many of	determiner	-	-
most of	determiner	-	-
all of	determiner	-	-
none of	determiner	-	-
a number of	determiner	-	-
a majority of	determiner	-	-
the majority of	determiner	-	-
a group of	determiner	-	-
dozens of	determiner	-	-
hundreds of	determiner	-	-
thousands of	determiner	-	-
one of	determiner	-	-
two of	determiner	-	-
both of	determiner	-	-
each of	determiner	-	-
any of	determiner	-	-
several of	determiner	-	-
he	subject	-	-
she	subject	-	-
it	subject	-	-
they	subject	-	-
we	subject	-	-
i	subject	-	-
you	subject	-	-
who	subject	-	-
which	subject	-	-
nobody	subject	-	-
everybody	subject	-	-
someone	subject	-	-
somebody	subject	-	-
everyone	subject	-	-
anyone	subject	-	-
anybody	subject	-	-
others	subject	-	-
many	subject	-	-
some	subject	-	-
few	subject	-	-
most	subject	-	-
none	subject	-	-
all	subject	-	-
both	subject	-	-
those	subject	-	-
this	subject	-	-
these	subject	-	-
one	subject	-	-
neither	subject	-	-
no one	subject	-	-
he himself	subject	-	-
she herself	subject	-	-
half	subject	-	-
several	subject	-	-
he's	subject	-	-
she's	subject	-	-
they're	subject	-	-
we're	subject	-	-
i'm	subject	-	-
you're	subject	-	-
it's	subject	-	-
who's	subject	-	-
that's	subject	-	-
i've	subject	-	-
we've	subject	-	-
they've	subject	-	-
you've	subject	-	-
i'd	subject	-	-
he'd	subject	-	-
she'd	subject	-	-
they'd	subject	-	-
we'd	subject	-	-
you'd	subject	-	-
i'll	subject	-	-
he'll	subject	-	-
she'll	subject	-	-
they'll	subject	-	-
we'll	subject	-	-
it'll	subject	-	-
you'll	subject	-	-
he’s	subject	-	-
she’s	subject	-	-
they’re	subject	-	-
we’re	subject	-	-
i’m	subject	-	-
you’re	subject	-	-
it’s	subject	-	-
who’s	subject	-	-
that’s	subject	-	-
i’ve	subject	-	-
we’ve	subject	-	-
they’ve	subject	-	-
you’ve	subject	-	-
i’d	subject	-	-
he’d	subject	-	-
she’d	subject	-	-
they’d	subject	-	-
we’d	subject	-	-
you’d	subject	-	-
i’ll	subject	-	-
he’ll	subject	-	-
she’ll	subject	-	-
they’ll	subject	-	-
we’ll	subject	-	-
you’ll	subject	-	-
there	subject	-	-
there's	subject	-	-
there’s	subject	-	-
him	object	-	-
her	object	-	-
them	object	-	-
us	object	-	-
me	object	-	-
it	object	-	-
you	object	-	-
himself	object	-	-
herself	object	-	-
itself	object	-	-
themselves	object	-	-
ourselves	object	-	-
myself	object	-	-
yourself	object	-	-
whom	object	-	-
this	object	-	-
these	object	-	-
those	object	-	-
everyone	object	-	-
everybody	object	-	-
someone	object	-	-
anyone	object	-	-
nobody	object	-	-
everything	object	-	-
nothing	object	-	-
something	object	-	-
anything	object	-	-
each other	object	-	-
one another	object	-	-
others	object	-	-
one	object	-	-
all	object	-	-
who	relative	-	-
which	relative	-	-
that	relative	-	-
whom	relative	-	-
whose	relative	-	-
where	relative	-	-
when	relative	-	-
that	complementizer	-	-
if	complementizer	-	-
whether	complementizer	-	-
because	complementizer	-	-
although	complementizer	-	-
though	complementizer	-	-
while	complementizer	-	-
whereas	complementizer	-	-
unless	complementizer	-	-
how	complementizer	-	-
why	complementizer	-	-
what	complementizer	-	-
when	complementizer	-	-
where	complementizer	-	-
who	complementizer	-	-
as if	complementizer	-	-
so that	complementizer	-	-
even though	complementizer	-	-
even if	complementizer	-	-
given that	complementizer	-	-
in case	complementizer	-	-
once	complementizer	-	-
until	complementizer	-	-
till	complementizer	-	-
since	complementizer	-	-
after	complementizer	-	-
before	complementizer	-	-
as	complementizer	-	-
than	complementizer	-	-
lest	complementizer	-	-
whenever	complementizer	-	-
wherever	complementizer	-	-
whatever	complementizer	-	-
whoever	complementizer	-	-
and	and	-	-
or	and	-	-
as well as	and	-	-
and/or	and	-	-
&	and	-	-
but	conjunction	-	-
nor	conjunction	-	-
yet	conjunction	-	-
plus	conjunction	-	-
of	preposition	-	-
in	preposition	-	-
on	preposition	-	-
at	preposition	-	-
from	preposition	-	-
with	preposition	-	-
by	preposition	-	-
about	preposition	-	-
against	preposition	-	-
into	preposition	-	-
over	preposition	-	-
under	preposition	-	-
between	preposition	-	-
through	preposition	-	-
among	preposition	-	-
amongst	preposition	-	-
within	preposition	-	-
across	preposition	-	-
toward	preposition	-	-
towards	preposition	-	-
upon	preposition	-	-
behind	preposition	-	-
beyond	preposition	-	-
per	preposition	-	-
concerning	preposition	-	-
regarding	preposition	-	-
alongside	preposition	-	-
inside	preposition	-	-
outside	preposition	-	-
near	preposition	-	-
off	preposition	-	-
onto	preposition	-	-
out of	preposition	-	-
ahead of	preposition	-	-
in front of	preposition	-	-
in favor of	preposition	-	-
in favour of	preposition	-	-
on behalf of	preposition	-	-
as part of	preposition	-	-
along with	preposition	-	-
together with	preposition	-	-
such as	preposition	-	-
rather than	preposition	-	-
apart from	preposition	-	-
aside from	preposition	-	-
as for	preposition	-	-
as to	preposition	-	-
including	preposition	-	-
like	preposition	-	-
unlike	preposition	-	-
above	preposition	-	-
below	preposition	-	-
beneath	preposition	-	-
beside	preposition	-	-
besides	preposition	-	-
around	preposition	-	-
along	preposition	-	-
past	preposition	-	-
versus	preposition	-	-
vs.	preposition	-	-
excluding	preposition	-	-
up	preposition	-	-
down	preposition	-	-
out	preposition	-	-
away	preposition	-	-
back to	preposition	-	-
on top of	preposition	-	-
in terms of	preposition	-	-
with regard to	preposition	-	-
with respect to	preposition	-	-
as of	preposition	-	-
prior to	preposition	-	-
next to	preposition	-	-
close to	preposition	-	-
relative to	preposition	-	-
subject to	preposition	-	-
for	preposition	-	-
to	preposition	-	-
according to	adjunct	-	-
as per	adjunct	-	-
in the words of	adjunct	-	-
than	adjunct	-	-
after	adjunct	-	-
before	adjunct	-	-
since	adjunct	-	-
until	adjunct	-	-
as	adjunct	-	-
because of	adjunct	-	-
due to	adjunct	-	-
instead of	adjunct	-	-
despite	adjunct	-	-
in spite of	adjunct	-	-
thanks to	adjunct	-	-
during	adjunct	-	-
amid	adjunct	-	-
throughout	adjunct	-	-
following	adjunct	-	-
in response to	adjunct	-	-
in the wake of	adjunct	-	-
in the face of	adjunct	-	-
at the time of	adjunct	-	-
without	adjunct	-	-
via	adjunct	-	-
while	adjunct	-	-
when	adjunct	-	-
where	adjunct	-	-
because	adjunct	-	-
although	adjunct	-	-
though	adjunct	-	-
if	adjunct	-	-
unless	adjunct	-	-
whether	adjunct	-	-
how	adjunct	-	-
why	adjunct	-	-
.	punctuation	-	-
!	punctuation	-	-
?	punctuation	-	-
:	punctuation	-	-
;	punctuation	-	-
(	punctuation	-	-
)	punctuation	-	-
[	punctuation	-	-
]	punctuation	-	-
{	punctuation	-	-
}	punctuation	-	-
"	punctuation	-	-
“	punctuation	-	-
”	punctuation	-	-
„	punctuation	-	-
«	punctuation	-	-
»	punctuation	-	-
‘	punctuation	-	-
…	punctuation	-	-
–	punctuation	-	-
—	punctuation	-	-
―	punctuation	-	-
-	punctuation	-	-
/	punctuation	-	-
*	punctuation	-	-
%	punctuation	-	-
$	punctuation	-	-
€	punctuation	-	-
£	punctuation	-	-
§	punctuation	-	-
°	punctuation	-	-
•	punctuation	-	-
=	punctuation	-	-
+	punctuation	-	-
<	punctuation	-	-
>	punctuation	-	-
@	punctuation	-	-
~	punctuation	-	-
_	punctuation	-	-
\	punctuation	-	-
--	punctuation	-	-
...	punctuation	-	-
''	punctuation	-	-
``	punctuation	-	-
,	punctuation	-	-
's	genitive	-	-
’s	genitive	-	-
're	be	yes	yes
’re	be	yes	yes
'm	be	yes	yes
’m	be	yes	yes
ai	be	yes	yes
is	be	yes	yes
are	be	yes	yes
was	be	yes	yes
were	be	yes	yes
be	be	yes	yes
been	be	yes	yes
being	be	yes	yes
am	be	yes	yes
isn't	be	yes	-
aren't	be	yes	-
wasn't	be	yes	-
weren't	be	yes	-
isn’t	be	yes	-
aren’t	be	yes	-
wasn’t	be	yes	-
weren’t	be	yes	-
ain't	be	yes	-
ain’t	be	yes	-
've	have	yes	yes
’ve	have	yes	yes
'd	have	yes	yes
’d	have	yes	yes
has	have	yes	yes
have	have	yes	yes
had	have	yes	yes
having	have	yes	yes
hasn't	have	yes	-
haven't	have	yes	-
hadn't	have	yes	-
hasn’t	have	yes	-
haven’t	have	yes	-
hadn’t	have	yes	-
do	do	yes	yes
does	do	yes	yes
did	do	yes	yes
don't	do	yes	-
doesn't	do	yes	-
didn't	do	yes	-
don’t	do	yes	-
doesn’t	do	yes	-
didn’t	do	yes	-
doing	do	yes	yes
monday	weekday	-	-
tuesday	weekday	-	-
wednesday	weekday	-	-
thursday	weekday	-	-
friday	weekday	-	-
saturday	weekday	-	-
sunday	weekday	-	-
january	weekday	-	-
february	weekday	-	-
april	weekday	-	-
june	weekday	-	-
july	weekday	-	-
august	weekday	-	-
september	weekday	-	-
october	weekday	-	-
november	weekday	-	-
december	weekday	-	-
ca	modal	yes	yes
wo	modal	yes	yes
sha	modal	yes	yes
'll	modal	yes	yes
’ll	modal	yes	yes
will	modal	yes	yes
would	modal	yes	yes
shall	modal	yes	yes
should	duty	yes	yes
can	modal	yes	yes
could	modal	yes	yes
may	modal	yes	yes
might	modal	yes	yes
must	duty	yes	yes
won't	modal	yes	-
wouldn't	modal	yes	-
shouldn't	duty	yes	-
can't	modal	yes	-
cannot	modal	yes	-
couldn't	modal	yes	-
mustn't	duty	yes	-
won’t	modal	yes	-
wouldn’t	modal	yes	-
shouldn’t	duty	yes	-
can’t	modal	yes	-
couldn’t	modal	yes	-
mustn’t	duty	yes	-
ought to	duty	yes	yes
have to	duty	yes	yes
has to	duty	yes	yes
had to	modal	yes	yes
need to	duty	yes	yes
needs to	duty	yes	yes
be able to	modal	yes	yes
going to	modal	yes	yes
used to	modal	yes	yes
also	adverb	-	-
already	adverb	-	-
now	adverb	-	-
then	adverb	-	-
just	adverb	-	-
still	adverb	-	-
even	adverb	-	-
often	adverb	-	-
later	adverb	-	-
repeatedly	adverb	-	-
recently	adverb	-	-
previously	adverb	-	-
publicly	adverb	-	-
privately	adverb	-	-
once	adverb	-	-
always	adverb	-	-
reportedly	adverb	-	-
apparently	adverb	-	-
simply	adverb	-	-
again	adverb	-	-
sometimes	adverb	-	-
initially	adverb	-	-
ultimately	adverb	-	-
quickly	adverb	-	-
usually	adverb	-	-
generally	adverb	-	-
frequently	adverb	-	-
currently	adverb	-	-
strongly	adverb	-	-
sharply	adverb	-	-
fully	adverb	-	-
overwhelmingly	adverb	-	-
unanimously	adverb	-	-
officially	adverb	-	-
formally	adverb	-	-
harshly	adverb	-	-
vehemently	adverb	-	-
firmly	adverb	-	-
flatly	adverb	-	-
categorically	adverb	-	-
roundly	adverb	-	-
loudly	adverb	-	-
openly	adverb	-	-
explicitly	adverb	-	-
clearly	adverb	-	-
strenuously	adverb	-	-
fiercely	adverb	-	-
bitterly	adverb	-	-
angrily	adverb	-	-
briefly	adverb	-	-
immediately	adverb	-	-
long	adverb	-	-
first	adverb	-	-
finally	adverb	-	-
eventually	adverb	-	-
soon	adverb	-	-
earlier	adverb	-	-
today	adverb	-	-
yesterday	adverb	-	-
tonight	adverb	-	-
tomorrow	adverb	-	-
thus	adverb	-	-
therefore	adverb	-	-
however	adverb	-	-
meanwhile	adverb	-	-
moreover	adverb	-	-
furthermore	adverb	-	-
nevertheless	adverb	-	-
nonetheless	adverb	-	-
instead	adverb	-	-
indeed	adverb	-	-
perhaps	adverb	-	-
maybe	adverb	-	-
probably	adverb	-	-
certainly	adverb	-	-
surely	adverb	-	-
obviously	adverb	-	-
allegedly	adverb	-	-
rightly	adverb	-	-
wrongly	adverb	-	-
correctly	adverb	-	-
falsely	adverb	-	-
widely	adverb	-	-
largely	adverb	-	-
mostly	adverb	-	-
mainly	adverb	-	-
partly	adverb	-	-
really	adverb	-	-
actually	adverb	-	-
only	adverb	-	-
merely	adverb	-	-
very	adverb	-	-
too	adverb	-	-
so	adverb	-	-
quite	adverb	-	-
rather	adverb	-	-
almost	adverb	-	-
nearly	adverb	-	-
ever	adverb	-	-
here	adverb	-	-
there	adverb	-	-
elsewhere	adverb	-	-
together	adverb	-	-
alone	adverb	-	-
anyway	adverb	-	-
though	adverb	-	-
effectively	adverb	-	-
essentially	adverb	-	-
emphatically	adverb	-	-
adamantly	adverb	-	-
staunchly	adverb	-	-
vigorously	adverb	-	-
routinely	adverb	-	-
regularly	adverb	-	-
consistently	adverb	-	-
constantly	adverb	-	-
increasingly	adverb	-	-
steadily	adverb	-	-
tacitly	adverb	-	-
implicitly	adverb	-	-
personally	adverb	-	-
politely	adverb	-	-
boldly	adverb	-	-
bluntly	adverb	-	-
plainly	adverb	-	-
pointedly	adverb	-	-
famously	adverb	-	-
infamously	adverb	-	-
subsequently	adverb	-	-
simultaneously	adverb	-	-
specifically	adverb	-	-
similarly	adverb	-	-
likewise	adverb	-	-
additionally	adverb	-	-
separately	adverb	-	-
broadly	adverb	-	-
heavily	adverb	-	-
deeply	adverb	-	-
greatly	adverb	-	-
further	adverb	-	-
gladly	adverb	-	-
warmly	adverb	-	-
enthusiastically	adverb	-	-
cautiously	adverb	-	-
tentatively	adverb	-	-
reluctantly	adverb	-	-
grudgingly	adverb	-	-
proudly	adverb	-	-
solemnly	adverb	-	-
jokingly	adverb	-	-
sarcastically	adverb	-	-
unsuccessfully	adverb	-	-
successfully	adverb	-	-
absolutely	adverb	-	-
abruptly	adverb	-	-
accidentally	adverb	-	-
accurately	adverb	-	-
actively	adverb	-	-
adequately	adverb	-	-
admittedly	adverb	-	-
aggressively	adverb	-	-
ambitiously	adverb	-	-
amply	adverb	-	-
anonymously	adverb	-	-
appropriately	adverb	-	-
arguably	adverb	-	-
automatically	adverb	-	-
badly	adverb	-	-
barely	adverb	-	-
basically	adverb	-	-
beautifully	adverb	-	-
blatantly	adverb	-	-
blindly	adverb	-	-
bravely	adverb	-	-
brazenly	adverb	-	-
brilliantly	adverb	-	-
brutally	adverb	-	-
calmly	adverb	-	-
carefully	adverb	-	-
carelessly	adverb	-	-
casually	adverb	-	-
ceaselessly	adverb	-	-
cheerfully	adverb	-	-
chiefly	adverb	-	-
closely	adverb	-	-
coldly	adverb	-	-
collectively	adverb	-	-
commonly	adverb	-	-
completely	adverb	-	-
comfortably	adverb	-	-
conceivably	adverb	-	-
consequently	adverb	-	-
conservatively	adverb	-	-
considerably	adverb	-	-
conspicuously	adverb	-	-
continually	adverb	-	-
continuously	adverb	-	-
conveniently	adverb	-	-
conversely	adverb	-	-
convincingly	adverb	-	-
courageously	adverb	-	-
crucially	adverb	-	-
curiously	adverb	-	-
dangerously	adverb	-	-
decisively	adverb	-	-
deliberately	adverb	-	-
delicately	adverb	-	-
densely	adverb	-	-
desperately	adverb	-	-
differently	adverb	-	-
diligently	adverb	-	-
directly	adverb	-	-
dramatically	adverb	-	-
drastically	adverb	-	-
eagerly	adverb	-	-
easily	adverb	-	-
effortlessly	adverb	-	-
elegantly	adverb	-	-
endlessly	adverb	-	-
enormously	adverb	-	-
entirely	adverb	-	-
equally	adverb	-	-
especially	adverb	-	-
evenly	adverb	-	-
evidently	adverb	-	-
exactly	adverb	-	-
exceptionally	adverb	-	-
exclusively	adverb	-	-
expertly	adverb	-	-
expressly	adverb	-	-
extensively	adverb	-	-
extraordinarily	adverb	-	-
extremely	adverb	-	-
fairly	adverb	-	-
faithfully	adverb	-	-
fatally	adverb	-	-
favorably	adverb	-	-
favourably	adverb	-	-
fondly	adverb	-	-
forcefully	adverb	-	-
formerly	adverb	-	-
fortunately	adverb	-	-
forcibly	adverb	-	-
frankly	adverb	-	-
freely	adverb	-	-
freshly	adverb	-	-
fundamentally	adverb	-	-
furiously	adverb	-	-
generously	adverb	-	-
gently	adverb	-	-
genuinely	adverb	-	-
globally	adverb	-	-
gracefully	adverb	-	-
gradually	adverb	-	-
gravely	adverb	-	-
halfheartedly	adverb	-	-
happily	adverb	-	-
hastily	adverb	-	-
hopefully	adverb	-	-
hugely	adverb	-	-
humbly	adverb	-	-
hurriedly	adverb	-	-
ideally	adverb	-	-
illegally	adverb	-	-
immensely	adverb	-	-
impatiently	adverb	-	-
improperly	adverb	-	-
inadvertently	adverb	-	-
incorrectly	adverb	-	-
incredibly	adverb	-	-
independently	adverb	-	-
indirectly	adverb	-	-
individually	adverb	-	-
inevitably	adverb	-	-
informally	adverb	-	-
innocently	adverb	-	-
insistently	adverb	-	-
instantly	adverb	-	-
instinctively	adverb	-	-
intensely	adverb	-	-
intentionally	adverb	-	-
inherently	adverb	-	-
ironically	adverb	-	-
jointly	adverb	-	-
justly	adverb	-	-
keenly	adverb	-	-
kindly	adverb	-	-
knowingly	adverb	-	-
lately	adverb	-	-
legally	adverb	-	-
lightly	adverb	-	-
literally	adverb	-	-
locally	adverb	-	-
logically	adverb	-	-
loosely	adverb	-	-
lovingly	adverb	-	-
luckily	adverb	-	-
magically	adverb	-	-
manually	adverb	-	-
marginally	adverb	-	-
markedly	adverb	-	-
maliciously	adverb	-	-
meaningfully	adverb	-	-
mentally	adverb	-	-
mercilessly	adverb	-	-
mistakenly	adverb	-	-
moderately	adverb	-	-
modestly	adverb	-	-
momentarily	adverb	-	-
morally	adverb	-	-
mysteriously	adverb	-	-
namely	adverb	-	-
narrowly	adverb	-	-
nationally	adverb	-	-
naturally	adverb	-	-
necessarily	adverb	-	-
negatively	adverb	-	-
nervously	adverb	-	-
newly	adverb	-	-
nicely	adverb	-	-
notably	adverb	-	-
notoriously	adverb	-	-
occasionally	adverb	-	-
oddly	adverb	-	-
ominously	adverb	-	-
online	adverb	-	-
ordinarily	adverb	-	-
originally	adverb	-	-
outright	adverb	-	-
overly	adverb	-	-
painfully	adverb	-	-
partially	adverb	-	-
particularly	adverb	-	-
passionately	adverb	-	-
patiently	adverb	-	-
peacefully	adverb	-	-
perfectly	adverb	-	-
permanently	adverb	-	-
persistently	adverb	-	-
physically	adverb	-	-
poorly	adverb	-	-
popularly	adverb	-	-
positively	adverb	-	-
possibly	adverb	-	-
potentially	adverb	-	-
powerfully	adverb	-	-
practically	adverb	-	-
precisely	adverb	-	-
predictably	adverb	-	-
predominantly	adverb	-	-
preferably	adverb	-	-
presently	adverb	-	-
presumably	adverb	-	-
primarily	adverb	-	-
principally	adverb	-	-
profoundly	adverb	-	-
progressively	adverb	-	-
prominently	adverb	-	-
promptly	adverb	-	-
properly	adverb	-	-
purely	adverb	-	-
purposely	adverb	-	-
quietly	adverb	-	-
radically	adverb	-	-
randomly	adverb	-	-
rapidly	adverb	-	-
readily	adverb	-	-
realistically	adverb	-	-
reasonably	adverb	-	-
reassuringly	adverb	-	-
relatively	adverb	-	-
relentlessly	adverb	-	-
reliably	adverb	-	-
remarkably	adverb	-	-
remotely	adverb	-	-
resolutely	adverb	-	-
respectfully	adverb	-	-
respectively	adverb	-	-
responsibly	adverb	-	-
roughly	adverb	-	-
rudely	adverb	-	-
ruthlessly	adverb	-	-
sadly	adverb	-	-
safely	adverb	-	-
scarcely	adverb	-	-
secretly	adverb	-	-
securely	adverb	-	-
seemingly	adverb	-	-
selectively	adverb	-	-
sensibly	adverb	-	-
seriously	adverb	-	-
severely	adverb	-	-
shamelessly	adverb	-	-
shortly	adverb	-	-
significantly	adverb	-	-
silently	adverb	-	-
sincerely	adverb	-	-
skillfully	adverb	-	-
slightly	adverb	-	-
slowly	adverb	-	-
smoothly	adverb	-	-
softly	adverb	-	-
solely	adverb	-	-
soundly	adverb	-	-
spontaneously	adverb	-	-
squarely	adverb	-	-
steeply	adverb	-	-
sternly	adverb	-	-
stiffly	adverb	-	-
stubbornly	adverb	-	-
substantially	adverb	-	-
suddenly	adverb	-	-
sufficiently	adverb	-	-
supposedly	adverb	-	-
surprisingly	adverb	-	-
suspiciously	adverb	-	-
swiftly	adverb	-	-
systematically	adverb	-	-
technically	adverb	-	-
temporarily	adverb	-	-
terribly	adverb	-	-
thankfully	adverb	-	-
thoroughly	adverb	-	-
tightly	adverb	-	-
tirelessly	adverb	-	-
totally	adverb	-	-
traditionally	adverb	-	-
tremendously	adverb	-	-
truly	adverb	-	-
truthfully	adverb	-	-
typically	adverb	-	-
unconditionally	adverb	-	-
undeniably	adverb	-	-
understandably	adverb	-	-
undoubtedly	adverb	-	-
unequivocally	adverb	-	-
unexpectedly	adverb	-	-
unfairly	adverb	-	-
unfortunately	adverb	-	-
unhappily	adverb	-	-
uniformly	adverb	-	-
unilaterally	adverb	-	-
uniquely	adverb	-	-
universally	adverb	-	-
unlawfully	adverb	-	-
unnecessarily	adverb	-	-
unquestionably	adverb	-	-
unreservedly	adverb	-	-
unwaveringly	adverb	-	-
unwillingly	adverb	-	-
urgently	adverb	-	-
utterly	adverb	-	-
vaguely	adverb	-	-
vastly	adverb	-	-
verbally	adverb	-	-
viciously	adverb	-	-
violently	adverb	-	-
virtually	adverb	-	-
visibly	adverb	-	-
vividly	adverb	-	-
vocally	adverb	-	-
voluntarily	adverb	-	-
warily	adverb	-	-
weakly	adverb	-	-
wholeheartedly	adverb	-	-
wholly	adverb	-	-
wildly	adverb	-	-
willfully	adverb	-	-
willingly	adverb	-	-
wisely	adverb	-	-
worldwide	adverb	-	-
yearly	adverb	-	-
seldom	adverb	-	-
rarely	adverb	-	-
hardly	adverb	-	-
never again	adverb	-	-
in turn	adverb	-	-
in part	adverb	-	-
as well	adverb	-	-
at first	adverb	-	-
at one point	adverb	-	-
at this point	adverb	-	-
at that point	adverb	-	-
at some point	adverb	-	-
at last	adverb	-	-
so far	adverb	-	-
once again	adverb	-	-
once more	adverb	-	-
of course	adverb	-	-
for example	adverb	-	-
for instance	adverb	-	-
in fact	adverb	-	-
in particular	adverb	-	-
in addition	adverb	-	-
as a result	adverb	-	-
on the other hand	adverb	-	-
in general	adverb	-	-
a day later	adverb	-	-
a day earlier	adverb	-	-
last week	adverb	-	-
last month	adverb	-	-
last year	adverb	-	-
this week	adverb	-	-
this month	adverb	-	-
this year	adverb	-	-
last night	adverb	-	-
this morning	adverb	-	-
earlier this week	adverb	-	-
earlier this month	adverb	-	-
earlier this year	adverb	-	-
late last year	adverb	-	-
late last month	adverb	-	-
two days later	adverb	-	-
in the past	adverb	-	-
over the weekend	adverb	-	-
at the time	adverb	-	-
in a statement	adverb	-	-
in an interview	adverb	-	-
in a tweet	adverb	-	-
in a speech	adverb	-	-
in a letter	adverb	-	-
in a report	adverb	-	-
in a news release	adverb	-	-
in a press release	adverb	-	-
in a phone interview	adverb	-	-
in a telephone interview	adverb	-	-
in an email	adverb	-	-
in an e-mail	adverb	-	-
in a post	adverb	-	-
in a video	adverb	-	-
at a news conference	adverb	-	-
at a press conference	adverb	-	-
at a rally	adverb	-	-
at the rally	adverb	-	-
on twitter	adverb	-	-
on television	adverb	-	-
on tv	adverb	-	-
on state television	adverb	-	-
by phone	adverb	-	-
by telephone	adverb	-	-
by email	adverb	-	-
by e-mail	adverb	-	-
as saying	adverb	-	-
since	adverb	-	-
n't	negator	-	-
n’t	negator	-	-
not	negator	-	-
never	negator	-	-
no longer	negator	-	-
neither	negator	-	-
nor	negator	-	-
hardly	negator	-	-
nobody	negator	-	-
none	negator	-	-
by no means	negator	-	-
in no way	negator	-	-
supportive of	predicate	-	-
proud of	predicate	-	-
appreciative of	predicate	-	-
fond of	predicate	-	-
in favor of	predicate	-	-
in favour of	predicate	-	-
grateful for	predicate	-	-
thankful for	predicate	-	-
enthusiastic about	predicate	-	-
excited about	predicate	-	-
optimistic about	predicate	-	-
positive about	predicate	-	-
passionate about	predicate	-	-
happy with	predicate	-	-
pleased with	predicate	-	-
satisfied with	predicate	-	-
impressed with	predicate	-	-
delighted with	predicate	-	-
aligned with	predicate	-	-
loyal to	predicate	-	-
committed to	predicate	-	-
devoted to	predicate	-	-
sympathetic to	predicate	-	-
dedicated to	predicate	-	-
friendly to	predicate	-	-
confident in	predicate	-	-
interested in	predicate	-	-
opposed to	predicate	-	-
hostile to	predicate	-	-
resistant to	predicate	-	-
averse to	predicate	-	-
critical of	predicate	-	-
dismissive of	predicate	-	-
skeptical of	predicate	-	-
sceptical of	predicate	-	-
contemptuous of	predicate	-	-
wary of	predicate	-	-
suspicious of	predicate	-	-
intolerant of	predicate	-	-
afraid of	predicate	-	-
fearful of	predicate	-	-
concerned about	predicate	-	-
angry about	predicate	-	-
worried about	predicate	-	-
upset about	predicate	-	-
skeptical about	predicate	-	-
sceptical about	predicate	-	-
furious about	predicate	-	-
unhappy about	predicate	-	-
outraged about	predicate	-	-
alarmed about	predicate	-	-
pessimistic about	predicate	-	-
angry at	predicate	-	-
furious at	predicate	-	-
outraged at	predicate	-	-
appalled at	predicate	-	-
disgusted at	predicate	-	-
unhappy with	predicate	-	-
dissatisfied with	predicate	-	-
displeased with	predicate	-	-
disappointed with	predicate	-	-
frustrated with	predicate	-	-
disgusted with	predicate	-	-
furious with	predicate	-	-
appalled by	predicate	-	-
outraged by	predicate	-	-
disgusted by	predicate	-	-
alarmed by	predicate	-	-
troubled by	predicate	-	-
disturbed by	predicate	-	-
angry over	predicate	-	-
furious over	predicate	-	-
concerned over	predicate	-	-
outraged over	predicate	-	-
not ready	predicate	-	-
abduct|,ed,s	verb	yes	-
abhor|,ed,s	verb	yes	-
abolish|,ed,es	verb	yes	-
abstained	verb	yes	-
abstain|,ed,ing,s from	verb	yes	-
accelerate|,d,s	verb	yes	-
accept|,ed,s	verb	yes	-
accompan|ied,ies,y	verb	yes	-
accomplish|,ed,es	verb	yes	-
accuse|,d,s	verb	yes	-
achieve|,d,s	verb	yes	-
acknowledge|,d,s	verb	yes	-
acquire|,d,s	verb	yes	-
acquit|,s,ted	verb	yes	-
acted	verb	yes	-
adapt|,ed,s	verb	yes	-
add|,ed,s	verb	yes	-
addressed	verb	yes	-
adjust|,ed,s	verb	yes	-
admire|,d,s	verb	yes	-
admit|,s,ted	verb	yes	-
admit|,s,ted,ting to	verb	yes	-
admonish|,ed,es	verb	yes	-
adopt|,ed,s	verb	yes	-
advise|,d,s	verb	yes	-
advocated	verb	yes	-
advocat|ed,ing for	verb	yes	-
affect|,ed,s	verb	yes	-
affirm|,ed,s	verb	yes	-
afford|,ed,s	verb	yes	-
agitated	verb	yes	-
agitat|e,ed,es,ing for	verb	yes	-
agree|,d,s	verb	yes	-
agree|,d,ing,s with	verb	yes	-
aided	verb	yes	-
aimed	verb	yes	-
alerted	verb	yes	-
allege|,d,s	verb	yes	-
allow|,ed,s	verb	yes	-
alluded	verb	yes	-
allud|e,ed,es,ing to	verb	yes	-
allied	verb	yes	-
all|ied,ying itself with	verb	yes	-
all|ied,ying with	verb	yes	-
alter|,ed,s	verb	yes	-
ambushed	verb	yes	-
announce|,d,s	verb	yes	-
annul|,led,s	verb	yes	-
answered	verb	yes	-
anticipate|,d,s	verb	yes	-
appealed	verb	yes	-
appeal|ed,ing for	verb	yes	-
appeal|ed,ing to	verb	yes	-
appear|,ed,s	verb	yes	-
applaud|,ed,s	verb	yes	-
appl|ied,ies,y	verb	yes	-
appl|ied,ies,y,ying for	verb	yes	-
appoint|,ed,s	verb	yes	-
appreciate|,d,s	verb	yes	-
approve|,d,s	verb	yes	-
approv|e,ed,es,ing of	verb	yes	-
argue|,d,s	verb	yes	-
argu|e,ed,es,ing against	verb	yes	-
argu|e,ed,es,ing back	verb	yes	-
argu|e,ed,es,ing for	verb	yes	-
arise|,d,s	verb	yes	-
arrested	verb	yes	-
arrive|,d,s	verb	yes	-
ask|,ed,s	verb	yes	-
ask|,ed,ing,s about	verb	yes	-
ask|,ed,ing,s for	verb	yes	-
ask|,ed,ing,s themselves	verb	yes	-
aspire|,d,s	verb	yes	-
aspir|e,ed,es,ing to	verb	yes	-
assail|,ed,s	verb	yes	-
assassinate|,d,s	verb	yes	-
assaulted	verb	yes	-
assented	verb	yes	-
assent|,ed,ing,s to	verb	yes	-
assert|,ed,s	verb	yes	-
assist|,ed,s	verb	yes	-
assume|,d,s	verb	yes	-
assure|,d,s	verb	yes	-
attach|,ed,es	verb	yes	-
attacked	verb	yes	-
attempted	verb	yes	-
attend|,ed,s	verb	yes	-
attest|,ed,s	verb	yes	-
attract|,ed,s	verb	yes	-
authorise|,d,s	verb	yes	-
authorize|,d,s	verb	yes	-
avoid|,ed,s	verb	yes	-
await|,ed,s	verb	yes	-
awarded	verb	yes	-
backed	verb	yes	-
bailed	verb	yes	-
bail|,ed,ing,s out	verb	yes	-
balked	verb	yes	-
balk|,ed,ing,s at	verb	yes	-
banned	verb	yes	-
barred	verb	yes	-
barked	verb	yes	-
bash|,ed,es	verb	yes	-
beared	verb	yes	-
bec|ame,ome,omes	verb	yes	-
been	verb	yes	-
beg|,ged,s	verb	yes	-
beg|,ged,ging,s for	verb	yes	-
beg|an,in,ins,un	verb	yes	-
behave|,d,s	verb	yes	-
believe|,d,s	verb	yes	-
believ|e,ed,es,ing in	verb	yes	-
belittle|,d,s	verb	yes	-
belonged	verb	yes	-
bemoan|,ed,s	verb	yes	-
benefited	verb	yes	-
bent	verb	yes	-
berate|,d,s	verb	yes	-
besiege|,d,s	verb	yes	-
blacklist|,ed,s	verb	yes	-
blackmailed	verb	yes	-
blamed	verb	yes	-
blasted	verb	yes	-
bled	verb	yes	-
blew	verb	yes	-
blocked	verb	yes	-
blockaded	verb	yes	-
blogged	verb	yes	-
boasted	verb	yes	-
bombed	verb	yes	-
bombard|,ed,s	verb	yes	-
booed	verb	yes	-
boycotted	verb	yes	-
brag|,ged,s	verb	yes	-
branded	verb	yes	-
broke|,n	verb	yes	-
break off relations with	verb	yes	-
breaking off relations with	verb	yes	-
breaks off relations with	verb	yes	-
broke off relations with	verb	yes	-
broken off relations with	verb	yes	-
break with	verb	yes	-
breaking with	verb	yes	-
breaks with	verb	yes	-
broke with	verb	yes	-
broken with	verb	yes	-
bred	verb	yes	-
briefed	verb	yes	-
bring	verb	yes	-
brings	verb	yes	-
brought	verb	yes	-
bristled	verb	yes	-
bristl|e,ed,es,ing at	verb	yes	-
broaden|,ed,s	verb	yes	-
buil|d,ds,t	verb	yes	-
burned	verb	yes	-
bought	verb	yes	-
buy	verb	yes	-
buys	verb	yes	-
calculate|,d,s	verb	yes	-
called	verb	yes	-
call|ed,ing attention to	verb	yes	-
call|ed,ing for	verb	yes	-
call|ed,ing into question	verb	yes	-
call|ed,ing on	verb	yes	-
call|ed,ing upon	verb	yes	-
came	verb	yes	-
campaigned	verb	yes	-
campaign|ed,ing against	verb	yes	-
campaign|ed,ing for	verb	yes	-
cared	verb	yes	-
car|e,ed,es,ing about	verb	yes	-
carr|ied,ies,y	verb	yes	-
casting doubt on	verb	yes	-
casting their ballots for	verb	yes	-
casting their votes for	verb	yes	-
castigate|,d,s	verb	yes	-
caught	verb	yes	-
caused	verb	yes	-
cautioned	verb	yes	-
caution|ed,ing against	verb	yes	-
cease|,d,s	verb	yes	-
celebrate|,d,s	verb	yes	-
censored	verb	yes	-
censured	verb	yes	-
certif|ied,ies,y	verb	yes	-
challenged	verb	yes	-
chanted	verb	yes	-
characterise|,d,s	verb	yes	-
characterize|,d,s	verb	yes	-
charged	verb	yes	-
chastise|,d,s	verb	yes	-
cheered	verb	yes	-
cherish|,ed,es	verb	yes	-
chide|,d,s	verb	yes	-
chimed	verb	yes	-
chim|e,ed,es,ing in	verb	yes	-
cho|ose,oses,se	verb	yes	-
cite|,d,s	verb	yes	-
claimed	verb	yes	-
clamored	verb	yes	-
clamor|,ed,ing,s for	verb	yes	-
clamoured	verb	yes	-
clamour|,ed,ing,s for	verb	yes	-
clamped	verb	yes	-
clamp|,ed,ing,s down on	verb	yes	-
clarif|ied,ies,y	verb	yes	-
clear|ed,s	verb	yes	-
climbed	verb	yes	-
coerce|,d,s	verb	yes	-
collapsed	verb	yes	-
collect|,ed,s	verb	yes	-
combine|,d,s	verb	yes	-
come|,s	verb	yes	-
came clean	verb	yes	-
come clean	verb	yes	-
comes clean	verb	yes	-
coming clean	verb	yes	-
came out against	verb	yes	-
come out against	verb	yes	-
comes out against	verb	yes	-
coming out against	verb	yes	-
came out for	verb	yes	-
come out for	verb	yes	-
comes out for	verb	yes	-
coming out for	verb	yes	-
came out in favor of	verb	yes	-
come out in favor of	verb	yes	-
comes out in favor of	verb	yes	-
coming out in favor of	verb	yes	-
came out in favour of	verb	yes	-
come out in favour of	verb	yes	-
comes out in favour of	verb	yes	-
coming out in favour of	verb	yes	-
came to terms with	verb	yes	-
come to terms with	verb	yes	-
comes to terms with	verb	yes	-
coming to terms with	verb	yes	-
came to the aid of	verb	yes	-
come to the aid of	verb	yes	-
comes to the aid of	verb	yes	-
coming to the aid of	verb	yes	-
came to the defence of	verb	yes	-
come to the defence of	verb	yes	-
comes to the defence of	verb	yes	-
coming to the defence of	verb	yes	-
came to the defense of	verb	yes	-
come to the defense of	verb	yes	-
comes to the defense of	verb	yes	-
coming to the defense of	verb	yes	-
commanded	verb	yes	-
commend|,ed,s	verb	yes	-
commented	verb	yes	-
comment|ed,ing on	verb	yes	-
commit|,s,ted	verb	yes	-
commit|,s,ted,ting to	verb	yes	-
compare|,d,s	verb	yes	-
compete|,d,s	verb	yes	-
complain|,ed,s	verb	yes	-
complain|,ed,ing,s about	verb	yes	-
complain|,ed,ing,s of	verb	yes	-
complete|d,s	verb	yes	-
comprise|,d,s	verb	yes	-
concede|,d,s	verb	yes	-
concerned	verb	yes	-
conclude|,d,s	verb	yes	-
condemn|,ed,s	verb	yes	-
conducted	verb	yes	-
confess|,ed,es	verb	yes	-
confess|,ed,es,ing to	verb	yes	-
confirm|,ed,s	verb	yes	-
confiscate|,d,s	verb	yes	-
congratulate|,d,s	verb	yes	-
conjecture|,d,s	verb	yes	-
connect|,ed,s	verb	yes	-
consented	verb	yes	-
consent|,ed,ing,s to	verb	yes	-
consider|,ed,s	verb	yes	-
consist|,ed,s	verb	yes	-
constitute|,d,s	verb	yes	-
construct|,ed,s	verb	yes	-
contain|,ed,s	verb	yes	-
contend|,ed,s	verb	yes	-
contested	verb	yes	-
continue|,d,s	verb	yes	-
contradict|,ed,s	verb	yes	-
contribute|,d,s	verb	yes	-
converted	verb	yes	-
convicted	verb	yes	-
convince|,d,s	verb	yes	-
cooperated	verb	yes	-
cooperat|e,ed,es,ing with	verb	yes	-
cope|,d,s	verb	yes	-
counted	verb	yes	-
countered	verb	yes	-
cover|,ed,s	verb	yes	-
cracked	verb	yes	-
crack|ed,ing down on	verb	yes	-
craved	verb	yes	-
create|,d,s	verb	yes	-
credited	verb	yes	-
crept	verb	yes	-
criticise|,d,s	verb	yes	-
criticize|,d,s	verb	yes	-
croaked	verb	yes	-
crossed	verb	yes	-
cried	verb	yes	-
cultivate|,d,s	verb	yes	-
cutting off ties with	verb	yes	-
cutting ties with	verb	yes	-
deadpan|,ned,s	verb	yes	-
dealt	verb	yes	-
debated	verb	yes	-
decide|,d,s	verb	yes	-
decid|e,ed,es,ing against	verb	yes	-
declare|,d,s	verb	yes	-
declar|e,ed,es,ing war on	verb	yes	-
declined	verb	yes	-
decorate|,d,s	verb	yes	-
decreased	verb	yes	-
decr|ied,ies,y	verb	yes	-
deduce|,d,s	verb	yes	-
deem|,ed,s	verb	yes	-
defeated	verb	yes	-
defend|,ed,s	verb	yes	-
define|,d,s	verb	yes	-
def|ied,ies,y	verb	yes	-
deliver|,ed,s	verb	yes	-
demanded	verb	yes	-
demean|,ed,s	verb	yes	-
demonise|,d,s	verb	yes	-
demonize|,d,s	verb	yes	-
demonstrated	verb	yes	-
demonstrat|ed,ing against	verb	yes	-
demonstrat|ed,ing at	verb	yes	-
demonstrat|ed,ing for	verb	yes	-
demonstrat|ed,ing in support of	verb	yes	-
denounce|,d,s	verb	yes	-
den|ied,ies,y	verb	yes	-
depart|,ed,s	verb	yes	-
depend|,ed,s	verb	yes	-
depict|,ed,s	verb	yes	-
deplore|,d,s	verb	yes	-
deploy|,ed,s	verb	yes	-
deport|,ed,s	verb	yes	-
depose|,d,s	verb	yes	-
deride|,d,s	verb	yes	-
derive|,d,s	verb	yes	-
describe|,d,s	verb	yes	-
deserve|,d,s	verb	yes	-
desired	verb	yes	-
despise|,d,s	verb	yes	-
destroy|,ed,s	verb	yes	-
detailed	verb	yes	-
detain|,ed,s	verb	yes	-
detect|,ed,s	verb	yes	-
deteriorate|,d,s	verb	yes	-
determine|,d,s	verb	yes	-
detest|,ed,s	verb	yes	-
develop|,ed,s	verb	yes	-
did	verb	yes	-
die|,d,s	verb	yes	-
differ|,ed,s	verb	yes	-
directed	verb	yes	-
disagreed	verb	yes	-
disagree|,d,ing,s with	verb	yes	-
disappear|,ed,s	verb	yes	-
disapproved	verb	yes	-
disapprov|e,ed,es,ing of	verb	yes	-
disavow|,ed,s	verb	yes	-
disclaim|,ed,s	verb	yes	-
disclose|,d,s	verb	yes	-
discover|,ed,s	verb	yes	-
discredited	verb	yes	-
discuss|,ed,es	verb	yes	-
disliked	verb	yes	-
dismiss|,ed,es	verb	yes	-
disobey|,ed,s	verb	yes	-
disown|,ed,s	verb	yes	-
disparage|,d,s	verb	yes	-
displayed	verb	yes	-
disputed	verb	yes	-
disrupt|,ed,s	verb	yes	-
distanced	verb	yes	-
distanc|e,ed,es,ing herself from	verb	yes	-
distanc|e,ed,es,ing himself from	verb	yes	-
distanc|e,ed,es,ing itself from	verb	yes	-
distanc|e,ed,es,ing themselves from	verb	yes	-
distrusted	verb	yes	-
divided	verb	yes	-
documented	verb	yes	-
donated	verb	yes	-
donat|e,ed,es,ing to	verb	yes	-
done	verb	yes	-
doubted	verb	yes	-
drew	verb	yes	-
dreamed	verb	yes	-
dream|ed,ing about	verb	yes	-
dream|ed,ing of	verb	yes	-
drove	verb	yes	-
dropped	verb	yes	-
dub|,bed,s	verb	yes	-
dug	verb	yes	-
earn|,ed,s	verb	yes	-
eat|,ed,s	verb	yes	-
echoed	verb	yes	-
elaborate|d,s	verb	yes	-
elaborat|e,ed,es,ing on	verb	yes	-
elect|,ed,s	verb	yes	-
eliminate|,d,s	verb	yes	-
emailed	verb	yes	-
embargoed	verb	yes	-
embraced	verb	yes	-
emerge|,d,s	verb	yes	-
emphasise|,d,s	verb	yes	-
emphasize|,d,s	verb	yes	-
employ|,ed,s	verb	yes	-
enable|,d,s	verb	yes	-
encounter|,ed,s	verb	yes	-
encourage|,d,s	verb	yes	-
endorse|,d,s	verb	yes	-
endure|,d,s	verb	yes	-
engage|,d,s	verb	yes	-
enhance|,d,s	verb	yes	-
enjoy|,ed,s	verb	yes	-
enquire|,d,s	verb	yes	-
ensure|,d,s	verb	yes	-
enter|,ed,s	verb	yes	-
entreat|,ed,s	verb	yes	-
envisage|,d,s	verb	yes	-
envision|,ed,s	verb	yes	-
equip|,ped,s	verb	yes	-
establish|,ed,es	verb	yes	-
esteemed	verb	yes	-
estimated	verb	yes	-
evict|,ed,s	verb	yes	-
evolve|,d,s	verb	yes	-
exacerbate|,d,s	verb	yes	-
examine|,d,s	verb	yes	-
exceed|,ed,s	verb	yes	-
exclaim|,ed,s	verb	yes	-
excoriate|,d,s	verb	yes	-
execute|,d,s	verb	yes	-
exhort|,ed,s	verb	yes	-
exist|,ed,s	verb	yes	-
expand|,ed,s	verb	yes	-
expect|,ed,s	verb	yes	-
expel|,led,s	verb	yes	-
experienced	verb	yes	-
expire|,d,s	verb	yes	-
explain|,ed,s	verb	yes	-
explode|,d,s	verb	yes	-
explore|,d,s	verb	yes	-
expose|,d,s	verb	yes	-
expressed	verb	yes	-
extend|,ed,s	verb	yes	-
extol|,led,s	verb	yes	-
faced	verb	yes	-
fail|,ed,s	verb	yes	-
fell	verb	yes	-
faulted	verb	yes	-
favored	verb	yes	-
favoured	verb	yes	-
feared	verb	yes	-
featured	verb	yes	-
fed	verb	yes	-
feeded	verb	yes	-
felt	verb	yes	-
fought	verb	yes	-
fighting against	verb	yes	-
fought against	verb	yes	-
fighting for	verb	yes	-
fought for	verb	yes	-
figured	verb	yes	-
figur|ed,ing out	verb	yes	-
filed	verb	yes	-
fil|e,ed,es,ing a complaint against	verb	yes	-
fil|e,ed,es,ing a lawsuit against	verb	yes	-
fil|e,ed,es,ing suit against	verb	yes	-
fill|,ed,s	verb	yes	-
financed	verb	yes	-
found	verb	yes	-
finding fault with	verb	yes	-
found fault with	verb	yes	-
finding out	verb	yes	-
found out	verb	yes	-
fired	verb	yes	-
fir|ed,ing back	verb	yes	-
fir|ed,ing back at	verb	yes	-
flay|,ed,s	verb	yes	-
fled	verb	yes	-
flee|,d,s	verb	yes	-
flout|,ed,s	verb	yes	-
flew	verb	yes	-
focused	verb	yes	-
focus|ed,ing on	verb	yes	-
follow|,ed,s	verb	yes	-
forecasted	verb	yes	-
fores|aw,ee,een,ees	verb	yes	-
forewarn|,ed,s	verb	yes	-
forgave	verb	yes	-
forg|et,ets,ot	verb	yes	-
formed	verb	yes	-
framed	verb	yes	-
freeze|,d,s	verb	yes	-
fret|,s,ted	verb	yes	-
fret|,s,ted,ting about	verb	yes	-
froze	verb	yes	-
fumed	verb	yes	-
funded	verb	yes	-
gained	verb	yes	-
gather|,ed,s	verb	yes	-
gave	verb	yes	-
generate|,d,s	verb	yes	-
get	verb	yes	-
gets	verb	yes	-
got	verb	yes	-
give|,s	verb	yes	-
gave asylum to	verb	yes	-
give asylum to	verb	yes	-
given asylum to	verb	yes	-
gives asylum to	verb	yes	-
giving asylum to	verb	yes	-
go	verb	yes	-
goes	verb	yes	-
gone	verb	yes	-
went	verb	yes	-
go on	verb	yes	-
goes on	verb	yes	-
going on	verb	yes	-
gone on	verb	yes	-
went on	verb	yes	-
granted	verb	yes	-
grant|ed,ing asylum to	verb	yes	-
green-light|,ed,s	verb	yes	-
greenlight|,ed,s	verb	yes	-
griped	verb	yes	-
grip|ed,ing about	verb	yes	-
gr|ew,ow,ows	verb	yes	-
grumbled	verb	yes	-
grumbl|ed,ing about	verb	yes	-
guaranteed	verb	yes	-
guessed	verb	yes	-
gush|,ed,es	verb	yes	-
hailed	verb	yes	-
handled	verb	yes	-
happen|,ed,s	verb	yes	-
harass|,ed,es	verb	yes	-
harbored	verb	yes	-
harboured	verb	yes	-
hated	verb	yes	-
haved	verb	yes	-
hav|e,ed,es,ing confidence in	verb	yes	-
headed	verb	yes	-
hear|,d,s	verb	yes	-
hear|,d,ing,s of	verb	yes	-
heckle|,d,s	verb	yes	-
helped	verb	yes	-
hid|,e,es	verb	yes	-
highlighted	verb	yes	-
hinted	verb	yes	-
hitting back	verb	yes	-
hitting back at	verb	yes	-
hitting out at	verb	yes	-
held	verb	yes	-
honored	verb	yes	-
honoured	verb	yes	-
hoped	verb	yes	-
hop|ed,ing for	verb	yes	-
hosted	verb	yes	-
hung	verb	yes	-
hypothesize|,d,s	verb	yes	-
identif|ied,ies,y	verb	yes	-
identif|ied,ies,y,ying with	verb	yes	-
illustrate|,d,s	verb	yes	-
imagine|,d,s	verb	yes	-
impeach|,ed,es	verb	yes	-
implore|,d,s	verb	yes	-
impl|ied,ies,y	verb	yes	-
impose|,d,s	verb	yes	-
impos|e,ed,es,ing restrictions on	verb	yes	-
impos|e,ed,es,ing sanctions against	verb	yes	-
impos|e,ed,es,ing sanctions on	verb	yes	-
imprison|,ed,s	verb	yes	-
improve|,d,s	verb	yes	-
impugn|,ed,s	verb	yes	-
include|,d,s	verb	yes	-
increased	verb	yes	-
incriminate|,d,s	verb	yes	-
indicate|,d,s	verb	yes	-
indict|,ed,s	verb	yes	-
infer|,red,s	verb	yes	-
inflict|,ed,s	verb	yes	-
influenced	verb	yes	-
inform|,ed,s	verb	yes	-
inhabit|,ed,s	verb	yes	-
inherit|,ed,s	verb	yes	-
initiate|,d,s	verb	yes	-
injure|,d,s	verb	yes	-
inquire|,d,s	verb	yes	-
inquir|e,ed,es,ing about	verb	yes	-
insist|,ed,s	verb	yes	-
insist|,ed,ing,s on	verb	yes	-
inspire|,d,s	verb	yes	-
install|,ed,s	verb	yes	-
instruct|,ed,s	verb	yes	-
insulted	verb	yes	-
intend|,ed,s	verb	yes	-
intensif|ied,ies,y	verb	yes	-
interject|,ed,s	verb	yes	-
interpret|,ed,s	verb	yes	-
interrogate|,d,s	verb	yes	-
intimidate|,d,s	verb	yes	-
intone|,d,s	verb	yes	-
introduce|,d,s	verb	yes	-
invade|,d,s	verb	yes	-
inveighed	verb	yes	-
inveigh|,ed,ing,s against	verb	yes	-
invest|,ed,s	verb	yes	-
investigate|,d,s	verb	yes	-
invoke|,d,s	verb	yes	-
involve|,d,s	verb	yes	-
jailed	verb	yes	-
jeered	verb	yes	-
join|,ed,s	verb	yes	-
join|,ed,ing,s forces with	verb	yes	-
joked	verb	yes	-
judged	verb	yes	-
justif|ied,ies,y	verb	yes	-
ke|ep,eps,pt	verb	yes	-
kidnap|,ped,s	verb	yes	-
killed	verb	yes	-
knelt	verb	yes	-
kn|ew,ow,ows	verb	yes	-
knew about	verb	yes	-
know about	verb	yes	-
knowing about	verb	yes	-
known about	verb	yes	-
knows about	verb	yes	-
labeled	verb	yes	-
lacked	verb	yes	-
lambast|,ed,s	verb	yes	-
lambaste|,s	verb	yes	-
lamented	verb	yes	-
lampoon|,ed,s	verb	yes	-
lashed	verb	yes	-
lash|,ed,es,ing out against	verb	yes	-
lash|,ed,es,ing out at	verb	yes	-
lasted	verb	yes	-
laud|,ed,s	verb	yes	-
laughed	verb	yes	-
launched	verb	yes	-
lay|,ed,s	verb	yes	-
lay|,ed,ing,s out	verb	yes	-
lay|,ed,ing,s the blame on	verb	yes	-
led	verb	yes	-
leapt	verb	yes	-
learn|,ed,s	verb	yes	-
learn|,ed,ing,s of	verb	yes	-
left	verb	yes	-
legalise|,d,s	verb	yes	-
legalize|,d,s	verb	yes	-
legitimise|,d,s	verb	yes	-
legitimize|,d,s	verb	yes	-
lent	verb	yes	-
len|d,ding,ds,t his support to	verb	yes	-
len|d,ding,ds,t support to	verb	yes	-
len|d,ding,ds,t their support to	verb	yes	-
liberate|,d,s	verb	yes	-
lied	verb	yes	-
lifted	verb	yes	-
lift|,ed,ing,s sanctions against	verb	yes	-
lift|,ed,ing,s sanctions on	verb	yes	-
lift|,ed,ing,s the embargo on	verb	yes	-
liken|,ed,s	verb	yes	-
linked	verb	yes	-
lit	verb	yes	-
lived	verb	yes	-
loathe|,d,s	verb	yes	-
lobbied	verb	yes	-
lobb|ied,ying against	verb	yes	-
lobb|ied,ying for	verb	yes	-
locate|,d,s	verb	yes	-
longed	verb	yes	-
long|ed,ing for	verb	yes	-
los|e,es,t	verb	yes	-
loved	verb	yes	-
lower|ed,s	verb	yes	-
maintain|,ed,s	verb	yes	-
ma|de,ke,kes	verb	yes	-
ma|de,ke,kes,king clear	verb	yes	-
ma|de,ke,kes,king fun of	verb	yes	-
ma|de,ke,kes,king it clear	verb	yes	-
ma|de,ke,kes,king the case	verb	yes	-
ma|de,ke,kes,king the point	verb	yes	-
malign|,ed,s	verb	yes	-
manage|,d,s	verb	yes	-
marched	verb	yes	-
march|ed,ing against	verb	yes	-
march|ed,ing for	verb	yes	-
marked	verb	yes	-
marr|ied,ies,y	verb	yes	-
marveled	verb	yes	-
mattered	verb	yes	-
mean|,t	verb	yes	-
me|et,ets,t	verb	yes	-
menaced	verb	yes	-
mentioned	verb	yes	-
mistrusted	verb	yes	-
mobilised	verb	yes	-
mobilis|e,ed,es,ing against	verb	yes	-
mobilized	verb	yes	-
mobiliz|e,ed,es,ing against	verb	yes	-
mocked	verb	yes	-
mounted	verb	yes	-
moved	verb	yes	-
murmured	verb	yes	-
mused	verb	yes	-
mutter|,ed,s	verb	yes	-
needed	verb	yes	-
negotiate|,d,s	verb	yes	-
nominate|,d,s	verb	yes	-
noted	verb	yes	-
noticed	verb	yes	-
notif|ied,ies,y	verb	yes	-
objected	verb	yes	-
object|ed,ing to	verb	yes	-
observe|,d,s	verb	yes	-
obstruct|,ed,s	verb	yes	-
obtain|,ed,s	verb	yes	-
occup|ied,ies,y	verb	yes	-
occur|,red,s	verb	yes	-
offend|,ed,s	verb	yes	-
offered	verb	yes	-
open|ed,s	verb	yes	-
operate|,d,s	verb	yes	-
opine|,d,s	verb	yes	-
opposed	verb	yes	-
oppress|,ed,es	verb	yes	-
opted	verb	yes	-
opt|,ed,ing,s for	verb	yes	-
ordered	verb	yes	-
organise|,d,s	verb	yes	-
organize|,d,s	verb	yes	-
ostracise|,d,s	verb	yes	-
ostracize|,d,s	verb	yes	-
oust|,ed,s	verb	yes	-
outlawed	verb	yes	-
outlined	verb	yes	-
overthr|ew,ow,own,ows	verb	yes	-
overturn|,ed,s	verb	yes	-
owe|,d,s	verb	yes	-
own|ed,s	verb	yes	-
own|,ed,ing,s up	verb	yes	-
own|,ed,ing,s up to	verb	yes	-
painted	verb	yes	-
panned	verb	yes	-
pardoned	verb	yes	-
participate|,d,s	verb	yes	-
passed	verb	yes	-
pass|ed,ing on	verb	yes	-
paid	verb	yes	-
pa|id,y,ying,ys tribute to	verb	yes	-
pays	verb	yes	-
penalise|,d,s	verb	yes	-
penalize|,d,s	verb	yes	-
perceive|,d,s	verb	yes	-
perform|,ed,s	verb	yes	-
permitted	verb	yes	-
persecute|,d,s	verb	yes	-
persist|,ed,s	verb	yes	-
persuade|,d,s	verb	yes	-
petitioned	verb	yes	-
picked	verb	yes	-
pillor|ied,ies,y	verb	yes	-
placed	verb	yes	-
planned	verb	yes	-
played	verb	yes	-
pleaded	verb	yes	-
plead|ed,ing for	verb	yes	-
plead|ed,ing with	verb	yes	-
pledged	verb	yes	-
plotted	verb	yes	-
plot|,s,ted,ting against	verb	yes	-
pointed	verb	yes	-
point|ed,ing out	verb	yes	-
point|ed,ing the finger at	verb	yes	-
point|ed,ing to	verb	yes	-
poked	verb	yes	-
pok|e,ed,es,ing fun at	verb	yes	-
portray|,ed,s	verb	yes	-
posit|,ed,s	verb	yes	-
possess|,ed,es	verb	yes	-
posted	verb	yes	-
poured	verb	yes	-
pour|,ed,ing,s cold water on	verb	yes	-
praised	verb	yes	-
pray|,ed,s	verb	yes	-
predict|,ed,s	verb	yes	-
prefer|,red,s	verb	yes	-
prepare|,d,s	verb	yes	-
presented	verb	yes	-
pressed	verb	yes	-
press|ed,ing charges against	verb	yes	-
press|ed,ing for	verb	yes	-
pressured	verb	yes	-
presume|,d,s	verb	yes	-
prevent|,ed,s	verb	yes	-
proceeded	verb	yes	-
proclaim|,ed,s	verb	yes	-
produced	verb	yes	-
profess|,ed,es	verb	yes	-
prohibit|,ed,s	verb	yes	-
projected	verb	yes	-
promised	verb	yes	-
promote|,d,s	verb	yes	-
pronounce|,d,s	verb	yes	-
propose|,d,s	verb	yes	-
prosecute|,d,s	verb	yes	-
protect|,ed,s	verb	yes	-
protested	verb	yes	-
protest|ed,ing against	verb	yes	-
prove|,d,s	verb	yes	-
provide|,d,s	verb	yes	-
publish|,ed,es	verb	yes	-
pulled	verb	yes	-
pull|,ed,ing,s out of	verb	yes	-
punish|,ed,es	verb	yes	-
purport|,ed,s	verb	yes	-
pursue|,d,s	verb	yes	-
pushed	verb	yes	-
push|ed,ing back against	verb	yes	-
push|ed,ing back on	verb	yes	-
push|ed,ing for	verb	yes	-
puts	verb	yes	-
put|,s,ting it	verb	yes	-
put|,s,ting on notice	verb	yes	-
quash|,ed,es	verb	yes	-
queried	verb	yes	-
questioned	verb	yes	-
quipped	verb	yes	-
quoted	verb	yes	-
raged	verb	yes	-
rag|e,ed,es,ing against	verb	yes	-
raided	verb	yes	-
railed	verb	yes	-
rail|,ed,ing,s against	verb	yes	-
raise|,d,s	verb	yes	-
rais|e,ed,es,ing questions about	verb	yes	-
rais|e,ed,es,ing the alarm	verb	yes	-
rallied	verb	yes	-
rall|ied,ying against	verb	yes	-
rall|ied,ying around	verb	yes	-
rall|ied,ying behind	verb	yes	-
rall|ied,ying for	verb	yes	-
rall|ied,ying in support of	verb	yes	-
rang	verb	yes	-
ranted	verb	yes	-
ratif|ied,ies,y	verb	yes	-
re-elect|,ed,s	verb	yes	-
reached	verb	yes	-
react|,ed,s	verb	yes	-
react|,ed,ing,s to	verb	yes	-
reaffirm|,ed,s	verb	yes	-
realise|,d,s	verb	yes	-
realize|,d,s	verb	yes	-
reasoned	verb	yes	-
reassure|,d,s	verb	yes	-
rebelled	verb	yes	-
rebel|,led,ling,s against	verb	yes	-
rebuffed	verb	yes	-
rebuked	verb	yes	-
rebut|,s,ted	verb	yes	-
recalled	verb	yes	-
receive|,d,s	verb	yes	-
recite|,d,s	verb	yes	-
reckon|,ed,s	verb	yes	-
recognise|,d,s	verb	yes	-
recognize|,d,s	verb	yes	-
recommend|,ed,s	verb	yes	-
reconciled	verb	yes	-
reconcil|e,ed,es,ing with	verb	yes	-
recorded	verb	yes	-
recount|,ed,s	verb	yes	-
recover|,ed,s	verb	yes	-
reduce|,d,s	verb	yes	-
reelect|,ed,s	verb	yes	-
referred	verb	yes	-
refer|,red,ring,s to	verb	yes	-
referenced	verb	yes	-
reflect|,ed,s	verb	yes	-
refuse|,d,s	verb	yes	-
refute|,d,s	verb	yes	-
regain|,ed,s	verb	yes	-
regarded	verb	yes	-
registered	verb	yes	-
regretted	verb	yes	-
reinstate|,d,s	verb	yes	-
reiterate|,d,s	verb	yes	-
reject|,ed,s	verb	yes	-
relate|,d,s	verb	yes	-
released	verb	yes	-
rel|ied,ies,y	verb	yes	-
remained	verb	yes	-
remarked	verb	yes	-
remember|,ed,s	verb	yes	-
remind|,ed,s	verb	yes	-
remove|,d,s	verb	yes	-
renew|,ed,s	verb	yes	-
repaired	verb	yes	-
repealed	verb	yes	-
repeated	verb	yes	-
replace|,d,s	verb	yes	-
replied	verb	yes	-
reported	verb	yes	-
report|ed,ing back	verb	yes	-
represent|,ed,s	verb	yes	-
repress|,ed,es	verb	yes	-
reprimanded	verb	yes	-
reproached	verb	yes	-
repudiate|,d,s	verb	yes	-
requested	verb	yes	-
require|,d,s	verb	yes	-
rescind|,ed,s	verb	yes	-
rescued	verb	yes	-
resent|,ed,s	verb	yes	-
resign|,ed,s	verb	yes	-
resisted	verb	yes	-
resolved	verb	yes	-
respected	verb	yes	-
respect|ed,ing the result of	verb	yes	-
respond|,ed,s	verb	yes	-
respond|,ed,ing,s to	verb	yes	-
restate|,d,s	verb	yes	-
restored	verb	yes	-
restor|e,ed,es,ing ties with	verb	yes	-
resume|,d,s	verb	yes	-
retain|,ed,s	verb	yes	-
retire|,d,s	verb	yes	-
retorted	verb	yes	-
returned	verb	yes	-
retweeted	verb	yes	-
reveal|,ed,s	verb	yes	-
revoke|,d,s	verb	yes	-
rewarded	verb	yes	-
ridiculed	verb	yes	-
riffed	verb	yes	-
risen	verb	yes	-
rose	verb	yes	-
risen up against	verb	yes	-
rising up against	verb	yes	-
rose up against	verb	yes	-
roared	verb	yes	-
roasted	verb	yes	-
rode	verb	yes	-
rubbished	verb	yes	-
ruled	verb	yes	-
rul|e,ed,es,ing against	verb	yes	-
rul|e,ed,es,ing out	verb	yes	-
ran	verb	yes	-
sabotaged	verb	yes	-
sacked	verb	yes	-
saluted	verb	yes	-
sanctioned	verb	yes	-
savaged	verb	yes	-
sa|id,y,ys	verb	yes	-
scold|,ed,s	verb	yes	-
scored	verb	yes	-
scorned	verb	yes	-
scrapped	verb	yes	-
screamed	verb	yes	-
saw	verb	yes	-
see	verb	yes	-
seen	verb	yes	-
sees	verb	yes	-
seek	verb	yes	-
seeks	verb	yes	-
sought	verb	yes	-
seem|,ed,s	verb	yes	-
sell	verb	yes	-
sells	verb	yes	-
sold	verb	yes	-
sen|d,ds,t	verb	yes	-
sensed	verb	yes	-
separated	verb	yes	-
serve|,d,s	verb	yes	-
set|,s,ting out	verb	yes	-
settle|,d,s	verb	yes	-
severed	verb	yes	-
sever|,ed,ing,s ties with	verb	yes	-
shaped	verb	yes	-
shared	verb	yes	-
shelled	verb	yes	-
shifted	verb	yes	-
shone	verb	yes	-
shot	verb	yes	-
sho|ot,oting,ots,t back	verb	yes	-
shouted	verb	yes	-
show|ed,n	verb	yes	-
shrink|,ed,s	verb	yes	-
shun|,ned,s	verb	yes	-
shuts	verb	yes	-
shut|,s,ting down	verb	yes	-
sided	verb	yes	-
sid|e,ed,es,ing with	verb	yes	-
sighed	verb	yes	-
signed	verb	yes	-
sign|ed,ing up to	verb	yes	-
signaled	verb	yes	-
sang	verb	yes	-
sing	verb	yes	-
sings	verb	yes	-
sung	verb	yes	-
sat	verb	yes	-
sit	verb	yes	-
sits	verb	yes	-
skewer|,ed,s	verb	yes	-
slammed	verb	yes	-
slandered	verb	yes	-
slept	verb	yes	-
slid	verb	yes	-
slow|ed,s	verb	yes	-
smeared	verb	yes	-
snapped	verb	yes	-
sneered	verb	yes	-
snubbed	verb	yes	-
solve|,d,s	verb	yes	-
sounded	verb	yes	-
sound|,ed,ing,s the alarm	verb	yes	-
sp|eak,eaks,oke,oken	verb	yes	-
speak about	verb	yes	-
speaking about	verb	yes	-
speaks about	verb	yes	-
spoke about	verb	yes	-
spoken about	verb	yes	-
speak against	verb	yes	-
speaking against	verb	yes	-
speaks against	verb	yes	-
spoke against	verb	yes	-
spoken against	verb	yes	-
speak of	verb	yes	-
speaking of	verb	yes	-
speaks of	verb	yes	-
spoke of	verb	yes	-
spoken of	verb	yes	-
speak out against	verb	yes	-
speaking out against	verb	yes	-
speaks out against	verb	yes	-
spoke out against	verb	yes	-
spoken out against	verb	yes	-
speak out for	verb	yes	-
speaking out for	verb	yes	-
speaks out for	verb	yes	-
spoke out for	verb	yes	-
spoken out for	verb	yes	-
speak out in favor of	verb	yes	-
speaking out in favor of	verb	yes	-
speaks out in favor of	verb	yes	-
spoke out in favor of	verb	yes	-
spoken out in favor of	verb	yes	-
speak out in favour of	verb	yes	-
speaking out in favour of	verb	yes	-
speaks out in favour of	verb	yes	-
spoke out in favour of	verb	yes	-
spoken out in favour of	verb	yes	-
speak up for	verb	yes	-
speaking up for	verb	yes	-
speaks up for	verb	yes	-
spoke up for	verb	yes	-
spoken up for	verb	yes	-
specif|ied,ies,y	verb	yes	-
speculate|,d,s	verb	yes	-
spelled	verb	yes	-
spell|,ed,ing,s out	verb	yes	-
spen|d,ds,t	verb	yes	-
sponsored	verb	yes	-
sprang	verb	yes	-
spreaded	verb	yes	-
spun	verb	yes	-
spurned	verb	yes	-
spied	verb	yes	-
sp|ied,ies,y,ying on	verb	yes	-
stammer|,ed,s	verb	yes	-
stood	verb	yes	-
stand against	verb	yes	-
standing against	verb	yes	-
stands against	verb	yes	-
stood against	verb	yes	-
stand behind	verb	yes	-
standing behind	verb	yes	-
stands behind	verb	yes	-
stood behind	verb	yes	-
stand by	verb	yes	-
standing by	verb	yes	-
stands by	verb	yes	-
stood by	verb	yes	-
stand up for	verb	yes	-
standing up for	verb	yes	-
stands up for	verb	yes	-
stood up for	verb	yes	-
stand up to	verb	yes	-
standing up to	verb	yes	-
stands up to	verb	yes	-
stood up to	verb	yes	-
stand with	verb	yes	-
standing with	verb	yes	-
stands with	verb	yes	-
stood with	verb	yes	-
started	verb	yes	-
stated	verb	yes	-
stayed	verb	yes	-
stay|,ed,ing,s away from	verb	yes	-
st|eal,eals,ole	verb	yes	-
stemmed	verb	yes	-
sticked	verb	yes	-
stick|,ed,ing,s to	verb	yes	-
stipulate|,d,s	verb	yes	-
stopped	verb	yes	-
strengthen|,ed,s	verb	yes	-
stressed	verb	yes	-
struck	verb	yes	-
str|iking,uck against	verb	yes	-
str|iking,uck down	verb	yes	-
strive|,d,s	verb	yes	-
striv|e,ed,es,ing for	verb	yes	-
strove	verb	yes	-
struggled	verb	yes	-
stuck	verb	yes	-
stung	verb	yes	-
submit|,s,ted	verb	yes	-
subscribed	verb	yes	-
subscrib|e,ed,es,ing to	verb	yes	-
subsidise|,d,s	verb	yes	-
subsidize|,d,s	verb	yes	-
succeed|,ed,s	verb	yes	-
sue|,d,s	verb	yes	-
suffer|,ed,s	verb	yes	-
suggest|,ed,s	verb	yes	-
suited	verb	yes	-
summed	verb	yes	-
sum|,med,ming,s up	verb	yes	-
summarise|,d,s	verb	yes	-
summarize|,d,s	verb	yes	-
supported	verb	yes	-
suppose|,d,s	verb	yes	-
suppress|,ed,es	verb	yes	-
surged	verb	yes	-
surmise|,d,s	verb	yes	-
surprised	verb	yes	-
surround|,ed,s	verb	yes	-
survive|,d,s	verb	yes	-
suspected	verb	yes	-
suspend|,ed,s	verb	yes	-
suspend|,ed,ing,s ties with	verb	yes	-
sustain|,ed,s	verb	yes	-
swam	verb	yes	-
sw|ear,ears,ore,orn	verb	yes	-
swept	verb	yes	-
swung	verb	yes	-
sympathised	verb	yes	-
sympathis|e,ed,es,ing with	verb	yes	-
sympathized	verb	yes	-
sympathiz|e,ed,es,ing with	verb	yes	-
take	verb	yes	-
taken	verb	yes	-
takes	verb	yes	-
took	verb	yes	-
take action against	verb	yes	-
taken action against	verb	yes	-
takes action against	verb	yes	-
taking action against	verb	yes	-
took action against	verb	yes	-
take aim at	verb	yes	-
taken aim at	verb	yes	-
takes aim at	verb	yes	-
taking aim at	verb	yes	-
took aim at	verb	yes	-
take issue with	verb	yes	-
taken issue with	verb	yes	-
takes issue with	verb	yes	-
taking issue with	verb	yes	-
took issue with	verb	yes	-
take legal action against	verb	yes	-
taken legal action against	verb	yes	-
takes legal action against	verb	yes	-
taking legal action against	verb	yes	-
took legal action against	verb	yes	-
take the side of	verb	yes	-
taken the side of	verb	yes	-
takes the side of	verb	yes	-
taking the side of	verb	yes	-
took the side of	verb	yes	-
talked	verb	yes	-
talk|ed,ing about	verb	yes	-
talk|ed,ing of	verb	yes	-
taunted	verb	yes	-
taught	verb	yes	-
teach	verb	yes	-
teaches	verb	yes	-
teamed	verb	yes	-
team|,ed,ing,s up with	verb	yes	-
tore	verb	yes	-
tell	verb	yes	-
tells	verb	yes	-
told	verb	yes	-
tell of	verb	yes	-
telling of	verb	yes	-
tells of	verb	yes	-
told of	verb	yes	-
tend|,ed,s	verb	yes	-
termed	verb	yes	-
testif|ied,ies,y	verb	yes	-
texted	verb	yes	-
thanked	verb	yes	-
theorise|,d,s	verb	yes	-
theorize|,d,s	verb	yes	-
think|,s	verb	yes	-
think about	verb	yes	-
thinking about	verb	yes	-
thinks about	verb	yes	-
thought about	verb	yes	-
think of	verb	yes	-
thinking of	verb	yes	-
thinks of	verb	yes	-
thought of	verb	yes	-
threaten|,ed,s	verb	yes	-
thr|ew,ow,own,ows	verb	yes	-
thr|ew,ow,owing,own,ows doubt on	verb	yes	-
thr|ew,ow,owing,own,ows her weight behind	verb	yes	-
thr|ew,ow,owing,own,ows his weight behind	verb	yes	-
thr|ew,ow,owing,own,ows its weight behind	verb	yes	-
thr|ew,ow,owing,own,ows their weight behind	verb	yes	-
thundered	verb	yes	-
thwart|,ed,s	verb	yes	-
tied	verb	yes	-
tolerate|,d,s	verb	yes	-
topple|,d,s	verb	yes	-
tortured	verb	yes	-
touched	verb	yes	-
touch|,ed,es,ing on	verb	yes	-
touted	verb	yes	-
trashed	verb	yes	-
treated	verb	yes	-
triggered	verb	yes	-
trusted	verb	yes	-
tried	verb	yes	-
turned	verb	yes	-
turn|ed,ing against	verb	yes	-
turn|ed,ing on	verb	yes	-
tweeted	verb	yes	-
under|go,goes,went	verb	yes	-
underline|,d,s	verb	yes	-
undermine|,d,s	verb	yes	-
underscore|,d,s	verb	yes	-
underst|and,ands,ood	verb	yes	-
undert|ake,aken,akes,ook	verb	yes	-
unite|,s	verb	yes	-
unveil|,ed,s	verb	yes	-
upbraid|,ed,s	verb	yes	-
uph|eld,old,olds	verb	yes	-
urged	verb	yes	-
used	verb	yes	-
valued	verb	yes	-
var|ied,ies,y	verb	yes	-
vented	verb	yes	-
verif|ied,ies,y	verb	yes	-
vetoed	verb	yes	-
vied	verb	yes	-
vi|e,ed,es,ing for	verb	yes	-
viewed	verb	yes	-
vilif|ied,ies,y	verb	yes	-
visited	verb	yes	-
voiced	verb	yes	-
volunteered	verb	yes	-
voted	verb	yes	-
vot|ed,ing against	verb	yes	-
vot|ed,ing down	verb	yes	-
vot|ed,ing for	verb	yes	-
vot|ed,ing in favor of	verb	yes	-
vot|ed,ing in favour of	verb	yes	-
vot|ed,ing out	verb	yes	-
vouched	verb	yes	-
vouch|,ed,es,ing for	verb	yes	-
vowed	verb	yes	-
waged	verb	yes	-
wag|e,ed,es,ing war against	verb	yes	-
wag|e,ed,es,ing war on	verb	yes	-
waited	verb	yes	-
walked	verb	yes	-
walk|,ed,ing,s out of	verb	yes	-
want|,ed,s	verb	yes	-
warm|ed,s	verb	yes	-
warn|,ed,s	verb	yes	-
warn|,ed,s about	verb	yes	-
warn|,ed,s against	verb	yes	-
warn|,ed,s of	verb	yes	-
wear	verb	yes	-
wears	verb	yes	-
wore	verb	yes	-
weigh|,ed,s	verb	yes	-
weigh|,ed,ing,s in on	verb	yes	-
welcomed	verb	yes	-
wept	verb	yes	-
whined	verb	yes	-
whispered	verb	yes	-
win	verb	yes	-
wins	verb	yes	-
won	verb	yes	-
wished	verb	yes	-
wish|ed,ing for	verb	yes	-
withdr|aw,aws,ew	verb	yes	-
woke	verb	yes	-
wondered	verb	yes	-
wonder|ed,ing about	verb	yes	-
wonder|ed,ing aloud	verb	yes	-
worried	verb	yes	-
worr|ied,ying about	verb	yes	-
worsen|,ed,s	verb	yes	-
write	verb	yes	-
writes	verb	yes	-
written	verb	yes	-
wrote	verb	yes	-
write about	verb	yes	-
writes about	verb	yes	-
writing about	verb	yes	-
written about	verb	yes	-
wrote about	verb	yes	-
yearn|,ed,s	verb	yes	-
yearn|,ed,ing,s for	verb	yes	-
yell|,ed,s	verb	yes	-
twice	adverb	-	-
thrice	adverb	-	-
# Forms of the verbs in judge.lex and share.lex
abandon|,ed,s	verb	yes	-
abhorred	verb	yes	-
abid|e,ed,es,ing by	verb	yes	-
abominate|,d,s	verb	yes	-
absolve|,d,s	verb	yes	-
abstain|,s	verb	yes	-
acced|e,ed,es,ing to	verb	yes	-
accept|,ed,ing,s blame for	verb	yes	-
accept|,ed,ing,s responsibility for	verb	yes	-
accept|,ed,ing,s the outcome of	verb	yes	-
accept|,ed,ing,s the result of	verb	yes	-
accept|,ed,ing,s the results of	verb	yes	-
accept|,ed,ing,s the verdict of	verb	yes	-
acquiesc|e,ed,es,ing in	verb	yes	-
acquiesc|e,ed,es,ing to	verb	yes	-
adjudge|,d,s	verb	yes	-
adore|,d,s	verb	yes	-
agitat|e,ed,es,ing against	verb	yes	-
all|ies,y itself with	verb	yes	-
angl|ed,ing for	verb	yes	-
annex|,ed,es	verb	yes	-
antagonise|,d,s	verb	yes	-
antagonize|,d,s	verb	yes	-
apologis|e,ed,es,ing for	verb	yes	-
apologiz|e,ed,es,ing for	verb	yes	-
appeal|,ed,ing,s against	verb	yes	-
appeal|,ed,ing,s once more to	verb	yes	-
appeal|,ed,ing,s to the public for	verb	yes	-
arraign|,ed,s	verb	yes	-
award|,ed,ing,s a prize to	verb	yes	-
back|,ed,ing,s calls for	verb	yes	-
back|,ed,ing,s down on	verb	yes	-
back|,ed,ing,s down over	verb	yes	-
bad-mouth|,ed,s	verb	yes	-
bade	verb	yes	-
badmouth|,ed,s	verb	yes	-
banish|,ed,es	verb	yes	-
bankroll|,ed,s	verb	yes	-
bargain|,ed,ing,s for	verb	yes	-
bark|ed,ing at	verb	yes	-
bat|,s,ted,ting away	verb	yes	-
baulk|,ed,ing,s at	verb	yes	-
bay|ed,ing for	verb	yes	-
beat|,en,ing,s up	verb	yes	-
behead|,ed,s	verb	yes	-
bes|eech,eeches,ought	verb	yes	-
betray|,ed,s	verb	yes	-
bidden	verb	yes	-
bidding for	verb	yes	-
bind itself	verb	yes	-
binding itself	verb	yes	-
binds itself	verb	yes	-
blackball|,ed,s	verb	yes	-
bless|,ed,es	verb	yes	-
bound itself	verb	yes	-
bow|ed,ing to	verb	yes	-
break away from	verb	yes	-
break off negotiations with	verb	yes	-
break off talks with	verb	yes	-
break off ties with	verb	yes	-
break ranks with	verb	yes	-
break up	verb	yes	-
breaking away from	verb	yes	-
breaking off negotiations with	verb	yes	-
breaking off talks with	verb	yes	-
breaking off ties with	verb	yes	-
breaking ranks with	verb	yes	-
breaking up	verb	yes	-
breaks away from	verb	yes	-
breaks off negotiations with	verb	yes	-
breaks off talks with	verb	yes	-
breaks off ties with	verb	yes	-
breaks ranks with	verb	yes	-
breaks up	verb	yes	-
bridl|ed,ing at	verb	yes	-
bring a case against	verb	yes	-
bring an action against	verb	yes	-
bring charges against	verb	yes	-
bring into disrepute	verb	yes	-
bring pressure on	verb	yes	-
bring proceedings against	verb	yes	-
bring to justice	verb	yes	-
bringing a case against	verb	yes	-
bringing an action against	verb	yes	-
bringing charges against	verb	yes	-
bringing into disrepute	verb	yes	-
bringing pressure on	verb	yes	-
bringing proceedings against	verb	yes	-
bringing to justice	verb	yes	-
brings a case against	verb	yes	-
brings an action against	verb	yes	-
brings charges against	verb	yes	-
brings into disrepute	verb	yes	-
brings pressure on	verb	yes	-
brings proceedings against	verb	yes	-
brings to justice	verb	yes	-
bristl|e,ed,es,ing over	verb	yes	-
broke away from	verb	yes	-
broke off negotiations with	verb	yes	-
broke off talks with	verb	yes	-
broke off ties with	verb	yes	-
broke ranks with	verb	yes	-
broke up	verb	yes	-
broken away from	verb	yes	-
broken off negotiations with	verb	yes	-
broken off talks with	verb	yes	-
broken off ties with	verb	yes	-
broken ranks with	verb	yes	-
broken up	verb	yes	-
brought a case against	verb	yes	-
brought an action against	verb	yes	-
brought charges against	verb	yes	-
brought into disrepute	verb	yes	-
brought pressure on	verb	yes	-
brought proceedings against	verb	yes	-
brought to justice	verb	yes	-
brush|,ed,es,ing aside	verb	yes	-
brush|,ed,es,ing off	verb	yes	-
cajole|,d,s	verb	yes	-
call|,ed,ing,s into doubt	verb	yes	-
call|,ed,ing,s off	verb	yes	-
call|,ed,ing,s out	verb	yes	-
call|,ed,ing,s out to	verb	yes	-
call|,s attention to	verb	yes	-
call|,s into question	verb	yes	-
call|,s upon	verb	yes	-
came down against	verb	yes	-
came down hard on	verb	yes	-
came down in favor of	verb	yes	-
came down in favour of	verb	yes	-
came out in support of	verb	yes	-
came out on strike	verb	yes	-
campaign|,ed,ing,s in favour of	verb	yes	-
campaign|,ed,ing,s on behalf of	verb	yes	-
cancel|,ed,s	verb	yes	-
canvass|,ed,es,ing support for	verb	yes	-
canvass|ed,ing for	verb	yes	-
carp|ed,ing about	verb	yes	-
carp|ed,ing at	verb	yes	-
carr|ied,ies,y,ying out an attack on	verb	yes	-
carr|ied,ies,y,ying out strikes on	verb	yes	-
cast|,ing,s a ballot for	verb	yes	-
cast|,ing,s a vote against	verb	yes	-
cast|,ing,s a vote for	verb	yes	-
cast|,ing,s aside	verb	yes	-
cast|,ing,s aspersions on	verb	yes	-
cast|,ing,s her ballot for	verb	yes	-
cast|,ing,s her vote for	verb	yes	-
cast|,ing,s his ballot for	verb	yes	-
cast|,ing,s his vote for	verb	yes	-
cast|,ing,s its vote against	verb	yes	-
cast|,ing,s its vote for	verb	yes	-
cast|,ing,s their vote for	verb	yes	-
cast|,ing,s their votes against	verb	yes	-
cast|,s doubt on	verb	yes	-
cast|,s their ballots for	verb	yes	-
cast|,s their votes for	verb	yes	-
caution|,ed,ing,s about	verb	yes	-
cav|e,ed,es,ing in to	verb	yes	-
chaf|e,ed,es,ing under	verb	yes	-
chaf|ed,ing at	verb	yes	-
champion|,ed,ing,s the cause of	verb	yes	-
cheer|,ed,ing,s on	verb	yes	-
chew|,ed,ing,s out	verb	yes	-
christen|,ed,s	verb	yes	-
clash|ed,ing with	verb	yes	-
climb|,ed,ing,s down over	verb	yes	-
clos|e,ed,es,ing down	verb	yes	-
clos|e,ed,es,ing its border with	verb	yes	-
clos|e,ed,es,ing its borders to	verb	yes	-
clos|e,ed,es,ing its embassy in	verb	yes	-
clos|e,ed,es,ing ranks behind	verb	yes	-
coax|,ed,es	verb	yes	-
collaborat|e,ed,es,ing with	verb	yes	-
collect|,ed,ing,s signatures against	verb	yes	-
collect|,ed,ing,s signatures for	verb	yes	-
come down against	verb	yes	-
come down hard on	verb	yes	-
come down in favor of	verb	yes	-
come down in favour of	verb	yes	-
come out in support of	verb	yes	-
come out on strike	verb	yes	-
comes down against	verb	yes	-
comes down hard on	verb	yes	-
comes down in favor of	verb	yes	-
comes down in favour of	verb	yes	-
comes out in support of	verb	yes	-
comes out on strike	verb	yes	-
coming down against	verb	yes	-
coming down hard on	verb	yes	-
coming down in favor of	verb	yes	-
coming down in favour of	verb	yes	-
coming out in support of	verb	yes	-
coming out on strike	verb	yes	-
commemorate|,d,s	verb	yes	-
commiserat|e,ed,es,ing with	verb	yes	-
compensate|,d,s	verb	yes	-
compl|ied,ies,y,ying with	verb	yes	-
conced|e,ed,es,ing defeat to	verb	yes	-
concur|,red,ring,s with	verb	yes	-
condemn|,ed,ing,s to death	verb	yes	-
condone|,d,s	verb	yes	-
confer|,ed,ing,s legitimacy on	verb	yes	-
conspir|e,ed,es,ing against	verb	yes	-
controvert|,ed,s	verb	yes	-
cos|ied,ies,y,ying up to	verb	yes	-
coz|ied,ies,y,ying up to	verb	yes	-
crack|,s down on	verb	yes	-
cried foul over	verb	yes	-
cried out for	verb	yes	-
cries foul over	verb	yes	-
cries out for	verb	yes	-
criminalise|,d,s	verb	yes	-
criminalize|,d,s	verb	yes	-
crusad|e,ed,es,ing for	verb	yes	-
crusad|ed,ing against	verb	yes	-
cry foul over	verb	yes	-
cry out for	verb	yes	-
crying foul over	verb	yes	-
crying out for	verb	yes	-
cut|,s off ties with	verb	yes	-
cut|,s ties with	verb	yes	-
cut|,s,ting aid to	verb	yes	-
cut|,s,ting diplomatic ties with	verb	yes	-
cut|,s,ting funding for	verb	yes	-
cut|,s,ting links with	verb	yes	-
cut|,s,ting off	verb	yes	-
cut|,s,ting off aid to	verb	yes	-
cut|,s,ting relations with	verb	yes	-
debunk|,ed,s	verb	yes	-
declar|e,ed,es,ing itself against	verb	yes	-
declar|e,ed,es,ing itself in favor of	verb	yes	-
declar|e,ed,es,ing itself in favour of	verb	yes	-
declar|e,ed,es,ing martial law	verb	yes	-
declar|e,ed,es,ing themselves against	verb	yes	-
declar|e,ed,es,ing themselves in favor of	verb	yes	-
declar|e,ed,es,ing themselves in favour of	verb	yes	-
decriminalise|,d,s	verb	yes	-
decriminalize|,d,s	verb	yes	-
deface|,d,s	verb	yes	-
defame|,d,s	verb	yes	-
defect|,ed,ing,s from	verb	yes	-
defect|,ed,ing,s to	verb	yes	-
defrock|,ed,s	verb	yes	-
demonstrate|,s in support of	verb	yes	-
demonstrat|e,ed,es,ing outside	verb	yes	-
demote|,d,s	verb	yes	-
demur|,red,ring,s at	verb	yes	-
denigrate|,d,s	verb	yes	-
deprecate|,d,s	verb	yes	-
deprive|,d,s	verb	yes	-
derail|,ed,s	verb	yes	-
derecognise|,d,s	verb	yes	-
derecognize|,d,s	verb	yes	-
desecrate|,d,s	verb	yes	-
despair|,ed,ing,s at	verb	yes	-
despair|,ed,ing,s for	verb	yes	-
despair|,ed,ing,s of	verb	yes	-
dethrone|,d,s	verb	yes	-
differ|,ed,ing,s with	verb	yes	-
dig in against	verb	yes	-
dig in their heels over	verb	yes	-
digging in against	verb	yes	-
digging in their heels over	verb	yes	-
digs in against	verb	yes	-
digs in their heels over	verb	yes	-
disassociat|e,ed,es,ing herself from	verb	yes	-
disassociat|e,ed,es,ing himself from	verb	yes	-
disassociat|e,ed,es,ing itself from	verb	yes	-
disassociat|e,ed,es,ing themselves from	verb	yes	-
disband|,ed,s	verb	yes	-
disbar|,red,s	verb	yes	-
discriminat|e,ed,es,ing against	verb	yes	-
disperse|,d,s	verb	yes	-
disprove|,d,s	verb	yes	-
disqualif|ied,ies,y	verb	yes	-
dissent|,ed,ing,s from	verb	yes	-
dissociat|e,ed,es,ing herself from	verb	yes	-
dissociat|e,ed,es,ing himself from	verb	yes	-
dissociat|e,ed,es,ing itself from	verb	yes	-
dissociat|e,ed,es,ing themselves from	verb	yes	-
dissolve|,d,s	verb	yes	-
downgrad|e,ed,es,ing relations with	verb	yes	-
downgrad|e,ed,es,ing ties with	verb	yes	-
downplay|,ed,s	verb	yes	-
down|,ed,ing,s tools	verb	yes	-
draw the line at	verb	yes	-
drawing the line at	verb	yes	-
drawn the line at	verb	yes	-
draws the line at	verb	yes	-
dress|,ed,es,ing down	verb	yes	-
drew the line at	verb	yes	-
drive out	verb	yes	-
driven out	verb	yes	-
drives out	verb	yes	-
driving out	verb	yes	-
drop|,ped,ping,s out of	verb	yes	-
drove out	verb	yes	-
drum|,med,ming,s out	verb	yes	-
dug in against	verb	yes	-
dug in their heels over	verb	yes	-
eas|e,ed,es,ing restrictions on	verb	yes	-
eas|e,ed,es,ing sanctions against	verb	yes	-
eas|e,ed,es,ing sanctions on	verb	yes	-
eavesdrop|,ed,ing,s on	verb	yes	-
empathis|e,ed,es,ing with	verb	yes	-
empathiz|e,ed,es,ing with	verb	yes	-
emulate|,d,s	verb	yes	-
enact|,ed,s	verb	yes	-
enjoin|,ed,s	verb	yes	-
espouse|,d,s	verb	yes	-
establish|,ed,es,ing diplomatic relations with	verb	yes	-
establish|,ed,es,ing relations with	verb	yes	-
establish|,ed,es,ing ties with	verb	yes	-
evangeliz|e,ed,es,ing for	verb	yes	-
exalt|,ed,s	verb	yes	-
excommunicate|,d,s	verb	yes	-
exert|,ed,ing,s pressure on	verb	yes	-
exonerate|,d,s	verb	yes	-
expel|,led,ling,s the ambassador of	verb	yes	-
explain|,ed,ing,s away	verb	yes	-
express|,ed,es,ing regret for	verb	yes	-
express|,ed,es,ing regret over	verb	yes	-
express|,ed,es,ing remorse for	verb	yes	-
expropriate|,d,s	verb	yes	-
extradite|,d,s	verb	yes	-
fear|ed,ing for	verb	yes	-
feud|ed,ing with	verb	yes	-
fight off	verb	yes	-
fighting off	verb	yes	-
fights off	verb	yes	-
fil|e,ed,es,ing a complaint with	verb	yes	-
fil|e,ed,es,ing a motion against	verb	yes	-
fil|e,ed,es,ing a petition against	verb	yes	-
fil|e,ed,es,ing an appeal against	verb	yes	-
fil|e,ed,es,ing charges against	verb	yes	-
find fault in	verb	yes	-
finding fault in	verb	yes	-
finds fault in	verb	yes	-
find|,s fault with	verb	yes	-
fire|,s back at	verb	yes	-
fir|ed,ing on	verb	yes	-
float|,ed,ing,s the idea of	verb	yes	-
forb|ade,id,idden,ids	verb	yes	-
forc|e,ed,es,ing out	verb	yes	-
fought off	verb	yes	-
found fault in	verb	yes	-
freeze aid to	verb	yes	-
freeze out	verb	yes	-
freeze relations with	verb	yes	-
freeze the assets of	verb	yes	-
freezes aid to	verb	yes	-
freezes out	verb	yes	-
freezes relations with	verb	yes	-
freezes the assets of	verb	yes	-
freezing aid to	verb	yes	-
freezing out	verb	yes	-
freezing relations with	verb	yes	-
freezing the assets of	verb	yes	-
frown|,ed,ing,s upon	verb	yes	-
frown|ed,ing at	verb	yes	-
frown|ed,ing on	verb	yes	-
froze aid to	verb	yes	-
froze out	verb	yes	-
froze relations with	verb	yes	-
froze the assets of	verb	yes	-
frozen aid to	verb	yes	-
frozen out	verb	yes	-
frozen relations with	verb	yes	-
frozen the assets of	verb	yes	-
fulminat|e,ed,es,ing against	verb	yes	-
fum|ed,ing about	verb	yes	-
fum|ed,ing at	verb	yes	-
fum|ed,ing over	verb	yes	-
fundrais|e,ed,es,ing for	verb	yes	-
gainsa|id,y,ys	verb	yes	-
gather|,ed,ing,s signatures against	verb	yes	-
gave a warm welcome to	verb	yes	-
gave an ultimatum to	verb	yes	-
gave approval to	verb	yes	-
gave her backing to	verb	yes	-
gave her blessing to	verb	yes	-
gave his backing to	verb	yes	-
gave his blessing to	verb	yes	-
gave in to	verb	yes	-
gave its backing to	verb	yes	-
gave its blessing to	verb	yes	-
gave refuge to	verb	yes	-
gave shelter to	verb	yes	-
gave short shrift to	verb	yes	-
gave support to	verb	yes	-
gave the go-ahead to	verb	yes	-
gave the green light to	verb	yes	-
gave their backing to	verb	yes	-
gave their blessing to	verb	yes	-
gave their vote to	verb	yes	-
gave their votes to	verb	yes	-
gave warning of	verb	yes	-
get behind	verb	yes	-
gets behind	verb	yes	-
getting behind	verb	yes	-
give a warm welcome to	verb	yes	-
give an ultimatum to	verb	yes	-
give approval to	verb	yes	-
give her backing to	verb	yes	-
give her blessing to	verb	yes	-
give his backing to	verb	yes	-
give his blessing to	verb	yes	-
give in to	verb	yes	-
give its backing to	verb	yes	-
give its blessing to	verb	yes	-
give refuge to	verb	yes	-
give shelter to	verb	yes	-
give short shrift to	verb	yes	-
give support to	verb	yes	-
give the go-ahead to	verb	yes	-
give the green light to	verb	yes	-
give their backing to	verb	yes	-
give their blessing to	verb	yes	-
give their vote to	verb	yes	-
give their votes to	verb	yes	-
give warning of	verb	yes	-
given a warm welcome to	verb	yes	-
given an ultimatum to	verb	yes	-
given approval to	verb	yes	-
given her backing to	verb	yes	-
given her blessing to	verb	yes	-
given his backing to	verb	yes	-
given his blessing to	verb	yes	-
given in to	verb	yes	-
given its backing to	verb	yes	-
given its blessing to	verb	yes	-
given refuge to	verb	yes	-
given shelter to	verb	yes	-
given short shrift to	verb	yes	-
given support to	verb	yes	-
given the go-ahead to	verb	yes	-
given the green light to	verb	yes	-
given their backing to	verb	yes	-
given their blessing to	verb	yes	-
given their vote to	verb	yes	-
given their votes to	verb	yes	-
given warning of	verb	yes	-
gives a warm welcome to	verb	yes	-
gives an ultimatum to	verb	yes	-
gives approval to	verb	yes	-
gives her backing to	verb	yes	-
gives her blessing to	verb	yes	-
gives his backing to	verb	yes	-
gives his blessing to	verb	yes	-
gives in to	verb	yes	-
gives its backing to	verb	yes	-
gives its blessing to	verb	yes	-
gives refuge to	verb	yes	-
gives shelter to	verb	yes	-
gives short shrift to	verb	yes	-
gives support to	verb	yes	-
gives the go-ahead to	verb	yes	-
gives the green light to	verb	yes	-
gives their backing to	verb	yes	-
gives their blessing to	verb	yes	-
gives their vote to	verb	yes	-
gives their votes to	verb	yes	-
gives warning of	verb	yes	-
giving a warm welcome to	verb	yes	-
giving an ultimatum to	verb	yes	-
giving approval to	verb	yes	-
giving her backing to	verb	yes	-
giving her blessing to	verb	yes	-
giving his backing to	verb	yes	-
giving his blessing to	verb	yes	-
giving in to	verb	yes	-
giving its backing to	verb	yes	-
giving its blessing to	verb	yes	-
giving refuge to	verb	yes	-
giving shelter to	verb	yes	-
giving short shrift to	verb	yes	-
giving support to	verb	yes	-
giving the go-ahead to	verb	yes	-
giving the green light to	verb	yes	-
giving their backing to	verb	yes	-
giving their blessing to	verb	yes	-
giving their vote to	verb	yes	-
giving their votes to	verb	yes	-
giving warning of	verb	yes	-
gloat|,ed,ing,s over	verb	yes	-
glorif|ied,ies,y	verb	yes	-
go along with	verb	yes	-
go on hunger strike	verb	yes	-
go on strike	verb	yes	-
go to bat for	verb	yes	-
goad|,ed,s	verb	yes	-
goes along with	verb	yes	-
goes on hunger strike	verb	yes	-
goes on strike	verb	yes	-
goes to bat for	verb	yes	-
going along with	verb	yes	-
going on hunger strike	verb	yes	-
going on strike	verb	yes	-
going to bat for	verb	yes	-
gone along with	verb	yes	-
gone on hunger strike	verb	yes	-
gone on strike	verb	yes	-
gone to bat for	verb	yes	-
got behind	verb	yes	-
gotten behind	verb	yes	-
grant|,ed,ing,s a pardon to	verb	yes	-
grant|,ed,ing,s amnesty to	verb	yes	-
grant|,ed,ing,s citizenship to	verb	yes	-
grant|,ed,ing,s independence to	verb	yes	-
grant|,s asylum to	verb	yes	-
grous|ed,ing about	verb	yes	-
growl|ed,ing at	verb	yes	-
grumbl|e,ed,es,ing at	verb	yes	-
hack|,ed,ing,s into	verb	yes	-
had concerns about	verb	yes	-
had confidence in	verb	yes	-
had doubts about	verb	yes	-
had faith in	verb	yes	-
had had enough of	verb	yes	-
had misgivings about	verb	yes	-
had no time for	verb	yes	-
had nothing but contempt for	verb	yes	-
had objections to	verb	yes	-
had qualms about	verb	yes	-
had reservations about	verb	yes	-
had respect for	verb	yes	-
had sympathy for	verb	yes	-
halt|,ed,ing,s aid to	verb	yes	-
halt|,ed,ing,s arms sales to	verb	yes	-
has concerns about	verb	yes	-
has confidence in	verb	yes	-
has doubts about	verb	yes	-
has faith in	verb	yes	-
has had enough of	verb	yes	-
has misgivings about	verb	yes	-
has no time for	verb	yes	-
has nothing but contempt for	verb	yes	-
has objections to	verb	yes	-
has qualms about	verb	yes	-
has reservations about	verb	yes	-
has respect for	verb	yes	-
has sympathy for	verb	yes	-
haul|,ed,ing,s over the coals	verb	yes	-
have concerns about	verb	yes	-
have doubts about	verb	yes	-
have faith in	verb	yes	-
have had enough of	verb	yes	-
have misgivings about	verb	yes	-
have no time for	verb	yes	-
have nothing but contempt for	verb	yes	-
have objections to	verb	yes	-
have qualms about	verb	yes	-
have reservations about	verb	yes	-
have respect for	verb	yes	-
have sympathy for	verb	yes	-
having concerns about	verb	yes	-
having doubts about	verb	yes	-
having faith in	verb	yes	-
having had enough of	verb	yes	-
having misgivings about	verb	yes	-
having no time for	verb	yes	-
having nothing but contempt for	verb	yes	-
having objections to	verb	yes	-
having qualms about	verb	yes	-
having reservations about	verb	yes	-
having respect for	verb	yes	-
having sympathy for	verb	yes	-
heap|,ed,ing,s abuse on	verb	yes	-
heap|,ed,ing,s blame on	verb	yes	-
heap|,ed,ing,s criticism on	verb	yes	-
heap|,ed,ing,s praise on	verb	yes	-
heap|,ed,ing,s scorn on	verb	yes	-
held a protest	verb	yes	-
held accountable	verb	yes	-
held captive	verb	yes	-
held demonstrations	verb	yes	-
held hostage	verb	yes	-
held in contempt	verb	yes	-
held liable	verb	yes	-
held out for	verb	yes	-
held protests	verb	yes	-
held responsible	verb	yes	-
held up to ridicule	verb	yes	-
hit|,s back	verb	yes	-
hit|,s back at	verb	yes	-
hit|,s out at	verb	yes	-
hit|,s,ting back against	verb	yes	-
hit|,s,ting with sanctions	verb	yes	-
hold a protest	verb	yes	-
hold accountable	verb	yes	-
hold captive	verb	yes	-
hold demonstrations	verb	yes	-
hold hostage	verb	yes	-
hold in contempt	verb	yes	-
hold liable	verb	yes	-
hold out for	verb	yes	-
hold protests	verb	yes	-
hold responsible	verb	yes	-
hold up to ridicule	verb	yes	-
holding a protest	verb	yes	-
holding accountable	verb	yes	-
holding captive	verb	yes	-
holding demonstrations	verb	yes	-
holding hostage	verb	yes	-
holding in contempt	verb	yes	-
holding liable	verb	yes	-
holding out for	verb	yes	-
holding protests	verb	yes	-
holding responsible	verb	yes	-
holding up to ridicule	verb	yes	-
holds a protest	verb	yes	-
holds accountable	verb	yes	-
holds captive	verb	yes	-
holds demonstrations	verb	yes	-
holds hostage	verb	yes	-
holds in contempt	verb	yes	-
holds liable	verb	yes	-
holds out for	verb	yes	-
holds protests	verb	yes	-
holds responsible	verb	yes	-
holds up to ridicule	verb	yes	-
hop|e,ed,es,ing against hope for	verb	yes	-
howl|,ed,ing,s down	verb	yes	-
humiliate|,d,s	verb	yes	-
hunger|ed,ing for	verb	yes	-
idolise|,d,s	verb	yes	-
idolize|,d,s	verb	yes	-
ignore|,d,s	verb	yes	-
implicate|,d,s	verb	yes	-
importune|,d,s	verb	yes	-
impos|e,ed,es,ing a ban on	verb	yes	-
impos|e,ed,es,ing a blockade	verb	yes	-
impos|e,ed,es,ing a blockade on	verb	yes	-
impos|e,ed,es,ing a curfew	verb	yes	-
impos|e,ed,es,ing a fine on	verb	yes	-
impos|e,ed,es,ing an embargo	verb	yes	-
impos|e,ed,es,ing an embargo on	verb	yes	-
impos|e,ed,es,ing curbs on	verb	yes	-
impos|e,ed,es,ing duties on	verb	yes	-
impos|e,ed,es,ing martial law	verb	yes	-
impos|e,ed,es,ing penalties on	verb	yes	-
impos|e,ed,es,ing sanctions	verb	yes	-
impos|e,ed,es,ing tariffs on	verb	yes	-
incarcerate|,d,s	verb	yes	-
insist|,ed,ing,s upon	verb	yes	-
interced|e,ed,es,ing for	verb	yes	-
interced|e,ed,es,ing on behalf of	verb	yes	-
interfer|e,ed,es,ing in	verb	yes	-
interfer|e,ed,es,ing with	verb	yes	-
interven|e,ed,es,ing on behalf of	verb	yes	-
invalidate|,d,s	verb	yes	-
issu|e,ed,es,ing a call for	verb	yes	-
issu|e,ed,es,ing a threat to	verb	yes	-
issu|e,ed,es,ing a warning against	verb	yes	-
issu|e,ed,es,ing a warning to	verb	yes	-
issu|e,ed,es,ing an appeal for	verb	yes	-
issu|e,ed,es,ing an ultimatum to	verb	yes	-
issu|e,ed,es,ing threats against	verb	yes	-
itch|ed,ing for	verb	yes	-
jeer|ed,ing at	verb	yes	-
join|,ed,ing,s a strike against	verb	yes	-
join|,ed,ing,s protests against	verb	yes	-
join|,ed,ing,s the boycott of	verb	yes	-
join|,ed,ing,s the campaign for	verb	yes	-
join|,ed,ing,s the fight against	verb	yes	-
kick|,ed,ing,s out	verb	yes	-
knock|,ed,ing,s back	verb	yes	-
lac|e,ed,es,ing into	verb	yes	-
laid blame on	verb	yes	-
laid into	verb	yes	-
laid off	verb	yes	-
laid the blame on	verb	yes	-
laugh|,ed,ing,s off	verb	yes	-
launch|,ed,es,ing a campaign against	verb	yes	-
launch|,ed,es,ing an attack on	verb	yes	-
launch|,ed,es,ing an investigation into	verb	yes	-
launch|,ed,es,ing an offensive against	verb	yes	-
launch|,ed,es,ing proceedings against	verb	yes	-
launch|,ed,es,ing strikes against	verb	yes	-
launch|,ed,es,ing strikes on	verb	yes	-
lavish|,ed,es,ing praise on	verb	yes	-
lay blame on	verb	yes	-
lay into	verb	yes	-
lay off	verb	yes	-
laying blame on	verb	yes	-
laying into	verb	yes	-
laying off	verb	yes	-
lays blame on	verb	yes	-
lays into	verb	yes	-
lays off	verb	yes	-
lead opposition to	verb	yes	-
lead the campaign against	verb	yes	-
lead the campaign for	verb	yes	-
lead the charge against	verb	yes	-
lead the fight against	verb	yes	-
lead the fight for	verb	yes	-
lead the opposition to	verb	yes	-
lead the protests against	verb	yes	-
lead the revolt against	verb	yes	-
leading opposition to	verb	yes	-
leading the campaign against	verb	yes	-
leading the campaign for	verb	yes	-
leading the charge against	verb	yes	-
leading the fight against	verb	yes	-
leading the fight for	verb	yes	-
leading the opposition to	verb	yes	-
leading the protests against	verb	yes	-
leading the revolt against	verb	yes	-
leads opposition to	verb	yes	-
leads the campaign against	verb	yes	-
leads the campaign for	verb	yes	-
leads the charge against	verb	yes	-
leads the fight against	verb	yes	-
leads the fight for	verb	yes	-
leads the opposition to	verb	yes	-
leads the protests against	verb	yes	-
leads the revolt against	verb	yes	-
led opposition to	verb	yes	-
led the campaign against	verb	yes	-
led the campaign for	verb	yes	-
led the charge against	verb	yes	-
led the fight against	verb	yes	-
led the fight for	verb	yes	-
led the opposition to	verb	yes	-
led the protests against	verb	yes	-
led the revolt against	verb	yes	-
len|d,ding,ds,t her support to	verb	yes	-
len|d,ding,ds,t his name to	verb	yes	-
len|d,ding,ds,t its support to	verb	yes	-
len|d,ding,ds,t its voice to	verb	yes	-
len|d,ding,ds,t their voices to	verb	yes	-
len|d,ding,ds,t weight to	verb	yes	-
level|,ed,ing,s accusations against	verb	yes	-
level|,ed,ing,s accusations at	verb	yes	-
level|,ed,ing,s allegations against	verb	yes	-
level|,ed,ing,s charges against	verb	yes	-
level|,ed,ing,s criticism at	verb	yes	-
lift|,ed,ing,s a ban on	verb	yes	-
lift|,ed,ing,s its ban on	verb	yes	-
lift|,ed,ing,s restrictions on	verb	yes	-
lift|,ed,ing,s the ban on	verb	yes	-
lift|,ed,ing,s the blockade of	verb	yes	-
lin|e,ed,es,ing up behind	verb	yes	-
lionise|,d,s	verb	yes	-
lionize|,d,s	verb	yes	-
lock|,ed,ing,s out	verb	yes	-
lock|,ed,ing,s up	verb	yes	-
lodg|e,ed,es,ing a complaint against	verb	yes	-
lodg|e,ed,es,ing a complaint with	verb	yes	-
lodg|e,ed,es,ing a protest with	verb	yes	-
lodg|e,ed,es,ing an appeal against	verb	yes	-
look|,ed,ing,s askance at	verb	yes	-
look|,ed,ing,s down on	verb	yes	-
look|,ed,ing,s favorably on	verb	yes	-
look|,ed,ing,s favourably on	verb	yes	-
look|,ed,ing,s forward to	verb	yes	-
made a case for	verb	yes	-
made a plea for	verb	yes	-
made a stand against	verb	yes	-
made accusations against	verb	yes	-
made allegations against	verb	yes	-
made an appeal for	verb	yes	-
made light of	verb	yes	-
made peace with	verb	yes	-
made the case for	verb	yes	-
made threats against	verb	yes	-
make a case for	verb	yes	-
make a plea for	verb	yes	-
make a stand against	verb	yes	-
make accusations against	verb	yes	-
make allegations against	verb	yes	-
make an appeal for	verb	yes	-
make light of	verb	yes	-
make peace with	verb	yes	-
make the case for	verb	yes	-
make threats against	verb	yes	-
makes a case for	verb	yes	-
makes a plea for	verb	yes	-
makes a stand against	verb	yes	-
makes accusations against	verb	yes	-
makes allegations against	verb	yes	-
makes an appeal for	verb	yes	-
makes light of	verb	yes	-
makes peace with	verb	yes	-
makes the case for	verb	yes	-
makes threats against	verb	yes	-
making a case for	verb	yes	-
making a plea for	verb	yes	-
making a stand against	verb	yes	-
making accusations against	verb	yes	-
making allegations against	verb	yes	-
making an appeal for	verb	yes	-
making light of	verb	yes	-
making peace with	verb	yes	-
making the case for	verb	yes	-
making threats against	verb	yes	-
march|,ed,es,ing in protest	verb	yes	-
march|,ed,es,ing in support of	verb	yes	-
march|ed,ing on	verb	yes	-
meddl|e,ed,es,ing in	verb	yes	-
mend|,ed,ing,s relations with	verb	yes	-
mend|,ed,ing,s ties with	verb	yes	-
moan|,ed,ing,s about	verb	yes	-
mobiliz|e,ed,es,ing opposition to	verb	yes	-
mount|,ed,ing,s a challenge to	verb	yes	-
mount|,ed,ing,s a legal challenge to	verb	yes	-
mutin|ied,ying against	verb	yes	-
negate|,d,s	verb	yes	-
nod|,ded,ding,s through	verb	yes	-
normalis|e,ed,es,ing relations with	verb	yes	-
normaliz|e,ed,es,ing relations with	verb	yes	-
nullif|ied,ies,y	verb	yes	-
object|,ed,ing,s strongly to	verb	yes	-
offer|,ed,ing,s aid to	verb	yes	-
offer|,ed,ing,s asylum to	verb	yes	-
offer|,ed,ing,s help to	verb	yes	-
open|,ed,ing,s an investigation into	verb	yes	-
open|,ed,ing,s fire on	verb	yes	-
open|,ed,ing,s proceedings against	verb	yes	-
opt|,ed,ing,s out of	verb	yes	-
organis|e,ed,es,ing against	verb	yes	-
organiz|e,ed,es,ing against	verb	yes	-
outvote|,d,s	verb	yes	-
overrule|,d,s	verb	yes	-
overr|an,un,uns	verb	yes	-
part|,ed,ing,s company with	verb	yes	-
pepper-spray|,ed,s	verb	yes	-
petition|ed,ing for	verb	yes	-
picket|,ed,ing,s outside	verb	yes	-
pick|,ed,ing,s apart	verb	yes	-
pick|,ed,ing,s holes in	verb	yes	-
pil|e,ed,es,ing praise on	verb	yes	-
pil|e,ed,es,ing pressure on	verb	yes	-
pin|,ned,ning,s blame on	verb	yes	-
pin|,ned,ning,s the blame on	verb	yes	-
pin|e,ed,es,ing for	verb	yes	-
plac|e,ed,es,ing the blame on	verb	yes	-
plac|e,ed,es,ing their trust in	verb	yes	-
plac|e,ed,es,ing trust in	verb	yes	-
plac|e,ed,es,ing under house arrest	verb	yes	-
play|,ed,ing,s down	verb	yes	-
plead|,ed,ing,s guilty to	verb	yes	-
plead|,ed,ing,s innocent to	verb	yes	-
plead|,ed,ing,s not guilty to	verb	yes	-
plead|,ed,ing,s on behalf of	verb	yes	-
plumpp|ed,ing for	verb	yes	-
point|,ed,ing,s a finger at	verb	yes	-
point|,ed,ing,s an accusing finger at	verb	yes	-
point|,ed,ing,s fingers at	verb	yes	-
point|,s the finger at	verb	yes	-
pok|e,ed,es,ing holes in	verb	yes	-
pooh-pooh|,ed,s	verb	yes	-
portray|,ed,ing,s favourably	verb	yes	-
pour|,ed,ing,s scorn on	verb	yes	-
pray|ed,ing for	verb	yes	-
press|,ed,es,ing the case for	verb	yes	-
press|,es charges against	verb	yes	-
proscribe|,d,s	verb	yes	-
proselytiz|e,ed,es,ing for	verb	yes	-
protest|,ed,ing,s about	verb	yes	-
protest|,ed,ing,s at	verb	yes	-
protest|,ed,ing,s in support of	verb	yes	-
protest|,ed,ing,s outside	verb	yes	-
protest|,ed,ing,s over	verb	yes	-
provid|e,ed,es,ing aid to	verb	yes	-
provid|e,ed,es,ing arms to	verb	yes	-
provid|e,ed,es,ing assistance to	verb	yes	-
provid|e,ed,es,ing support for	verb	yes	-
provid|e,ed,es,ing support to	verb	yes	-
provid|e,ed,es,ing weapons to	verb	yes	-
push|,ed,es,ing aside	verb	yes	-
push|,ed,es,ing out	verb	yes	-
push|,es back against	verb	yes	-
push|,es back on	verb	yes	-
put|,s,ting behind bars	verb	yes	-
put|,s,ting down	verb	yes	-
put|,s,ting faith in	verb	yes	-
put|,s,ting her faith in	verb	yes	-
put|,s,ting his faith in	verb	yes	-
put|,s,ting in a good word for	verb	yes	-
put|,s,ting in the dock	verb	yes	-
put|,s,ting its faith in	verb	yes	-
put|,s,ting on trial	verb	yes	-
put|,s,ting pressure on	verb	yes	-
put|,s,ting the blame on	verb	yes	-
put|,s,ting their faith in	verb	yes	-
put|,s,ting under house arrest	verb	yes	-
quail|,ed,ing,s at	verb	yes	-
quarrel|ed,ing with	verb	yes	-
quell|,ed,s	verb	yes	-
quibbl|ed,ing with	verb	yes	-
quit|,s,ting in protest	verb	yes	-
rais|e,ed,es,ing concern about	verb	yes	-
rais|e,ed,es,ing concern over	verb	yes	-
rais|e,ed,es,ing concerns about	verb	yes	-
rais|e,ed,es,ing concerns over	verb	yes	-
rais|e,ed,es,ing doubts about	verb	yes	-
rais|e,ed,es,ing funds for	verb	yes	-
rais|e,ed,es,ing money for	verb	yes	-
rais|e,ed,es,ing objections to	verb	yes	-
rais|e,ed,es,ing the alarm about	verb	yes	-
rais|e,ed,es,ing the alarm over	verb	yes	-
rall|ied,ies,y,ying in protest	verb	yes	-
rall|ied,ies,y,ying outside	verb	yes	-
rall|ied,ies,y,ying to the aid of	verb	yes	-
rall|ied,ies,y,ying to the defence of	verb	yes	-
rall|ied,ies,y,ying to the defense of	verb	yes	-
rall|ies,y around	verb	yes	-
rall|ies,y behind	verb	yes	-
rall|ies,y in support of	verb	yes	-
ran down	verb	yes	-
ran out of town	verb	yes	-
rang alarm bells about	verb	yes	-
rang alarm bells over	verb	yes	-
rant|,ed,ing,s about	verb	yes	-
rant|,ed,ing,s against	verb	yes	-
reach|,ed,es,ing a deal with	verb	yes	-
reach|,ed,es,ing an agreement with	verb	yes	-
rebell|ed,ing at	verb	yes	-
recall|,ed,ing,s its ambassador from	verb	yes	-
recall|,ed,ing,s its ambassador to	verb	yes	-
recoil|,ed,ing,s at	verb	yes	-
recoil|,ed,ing,s from	verb	yes	-
refus|e,ed,es,ing to countenance	verb	yes	-
refus|e,ed,es,ing to entertain	verb	yes	-
refus|e,ed,es,ing to have anything to do with	verb	yes	-
register|,ed,ing,s objections to	verb	yes	-
rehabilitate|,d,s	verb	yes	-
rein|ed,ing in	verb	yes	-
rejoic|e,ed,es,ing at	verb	yes	-
rejoic|e,ed,es,ing in	verb	yes	-
rejoic|e,ed,es,ing over	verb	yes	-
relent|,ed,ing,s on	verb	yes	-
reliev|e,ed,es,ing of his duties	verb	yes	-
remov|e,ed,es,ing from office	verb	yes	-
repel|,led,s	verb	yes	-
resign|,ed,ing,s herself to	verb	yes	-
resign|,ed,ing,s himself to	verb	yes	-
resign|,ed,ing,s in protest	verb	yes	-
resign|,ed,ing,s itself to	verb	yes	-
resign|,ed,ing,s themselves to	verb	yes	-
respect|,ed,ing,s the outcome of	verb	yes	-
respect|,ed,ing,s the results of	verb	yes	-
respect|,ed,ing,s the verdict of	verb	yes	-
respect|,ed,ing,s the will of	verb	yes	-
respect|,s the result of	verb	yes	-
restor|e,ed,es,ing diplomatic relations with	verb	yes	-
restor|e,ed,es,ing diplomatic ties with	verb	yes	-
restor|e,ed,es,ing relations with	verb	yes	-
resum|e,ed,es,ing relations with	verb	yes	-
resum|e,ed,es,ing talks with	verb	yes	-
resum|e,ed,es,ing ties with	verb	yes	-
retaliate|,d,s	verb	yes	-
retaliat|ed,ing against	verb	yes	-
revere|,d,s	verb	yes	-
revile|,d,s	verb	yes	-
revolt|ed,ing against	verb	yes	-
ring alarm bells about	verb	yes	-
ring alarm bells over	verb	yes	-
ringing alarm bells about	verb	yes	-
ringing alarm bells over	verb	yes	-
rings alarm bells about	verb	yes	-
rings alarm bells over	verb	yes	-
riot|ed,ing against	verb	yes	-
rip|,ped,ping,s apart	verb	yes	-
rip|,ped,ping,s into	verb	yes	-
rip|,ped,ping,s up	verb	yes	-
rise up	verb	yes	-
risen up	verb	yes	-
rises up	verb	yes	-
rise|,s up against	verb	yes	-
rising up	verb	yes	-
rob|,bed,s	verb	yes	-
root|ed,ing for	verb	yes	-
rose up	verb	yes	-
round|,ed,ing,s up	verb	yes	-
row|,ed,ing,s back on	verb	yes	-
row|ed,ing with	verb	yes	-
run down	verb	yes	-
run out of town	verb	yes	-
rung alarm bells about	verb	yes	-
rung alarm bells over	verb	yes	-
running down	verb	yes	-
running out of town	verb	yes	-
runs down	verb	yes	-
runs out of town	verb	yes	-
rush|,ed,es,ing to the aid of	verb	yes	-
rush|,ed,es,ing to the defence of	verb	yes	-
sabre-rattl|e,ed,es,ing at	verb	yes	-
said goodbye to	verb	yes	-
said no to	verb	yes	-
said yes to	verb	yes	-
sang the praises of	verb	yes	-
saw eye to eye with	verb	yes	-
say goodbye to	verb	yes	-
say no to	verb	yes	-
say yes to	verb	yes	-
saying goodbye to	verb	yes	-
saying no to	verb	yes	-
saying yes to	verb	yes	-
says goodbye to	verb	yes	-
says no to	verb	yes	-
says yes to	verb	yes	-
scoff|,ed,ing,s at	verb	yes	-
scupper|,ed,s	verb	yes	-
scuttle|,d,s	verb	yes	-
seced|e,ed,es,ing from	verb	yes	-
see eye to eye with	verb	yes	-
seeing eye to eye with	verb	yes	-
seek an end to	verb	yes	-
seek an injunction against	verb	yes	-
seeking an end to	verb	yes	-
seeking an injunction against	verb	yes	-
seeks an end to	verb	yes	-
seeks an injunction against	verb	yes	-
seen eye to eye with	verb	yes	-
sees eye to eye with	verb	yes	-
seeth|e,ed,es,ing at	verb	yes	-
seeth|e,ed,es,ing over	verb	yes	-
seize|,d,s	verb	yes	-
sen|d,ding,ds,t aid to	verb	yes	-
sen|d,ding,ds,t arms to	verb	yes	-
sen|d,ding,ds,t back	verb	yes	-
sen|d,ding,ds,t help to	verb	yes	-
sen|d,ding,ds,t troops to help	verb	yes	-
sen|d,ding,ds,t weapons to	verb	yes	-
serv|e,ed,es,ing notice on	verb	yes	-
set|,s,ting aside	verb	yes	-
set|,s,ting fire to	verb	yes	-
sever|,ed,ing,s diplomatic relations with	verb	yes	-
sever|,ed,ing,s links with	verb	yes	-
sever|,ed,ing,s relations with	verb	yes	-
shar|e,ed,es,ing the concerns of	verb	yes	-
shar|e,ed,es,ing the view of	verb	yes	-
shelve|,d,s	verb	yes	-
shout|,ed,ing,s down	verb	yes	-
shower|,ed,ing,s praise on	verb	yes	-
sho|ot,oting,ots,t at	verb	yes	-
shrug|,ed,ing,s off	verb	yes	-
shudder|,ed,ing,s at	verb	yes	-
shuting down	verb	yes	-
shut|,ing,s its border with	verb	yes	-
shut|,ing,s out	verb	yes	-
sicken|ed,ing of	verb	yes	-
sign|,ed,ing,s a deal with	verb	yes	-
sign|,ed,ing,s a petition against	verb	yes	-
sign|,ed,ing,s a treaty with	verb	yes	-
sign|,ed,ing,s an agreement with	verb	yes	-
sign|,ed,ing,s off on	verb	yes	-
sign|,s up to	verb	yes	-
sing the praises of	verb	yes	-
singing the praises of	verb	yes	-
sings the praises of	verb	yes	-
slag|,ed,ing,s off	verb	yes	-
slap|,ped,ping,s down	verb	yes	-
slap|,ped,ping,s duties on	verb	yes	-
slap|,ped,ping,s sanctions on	verb	yes	-
slap|,ped,ping,s tariffs on	verb	yes	-
snap|,ped,ping,s at	verb	yes	-
snarl|ed,ing at	verb	yes	-
sneer|,ed,ing,s at	verb	yes	-
sniff|,ed,ing,s at	verb	yes	-
snip|e,ed,es,ing at	verb	yes	-
sought an end to	verb	yes	-
sought an injunction against	verb	yes	-
sound|,ed,ing,s the alarm about	verb	yes	-
sound|,ed,ing,s the alarm over	verb	yes	-
sour|,ed,ing,s on	verb	yes	-
sparr|ed,ing with	verb	yes	-
speak highly of	verb	yes	-
speak ill of	verb	yes	-
speak in defence of	verb	yes	-
speak in defense of	verb	yes	-
speak in support of	verb	yes	-
speak on behalf of	verb	yes	-
speak out over	verb	yes	-
speak warmly of	verb	yes	-
speak well of	verb	yes	-
speaking highly of	verb	yes	-
speaking ill of	verb	yes	-
speaking in defence of	verb	yes	-
speaking in defense of	verb	yes	-
speaking in support of	verb	yes	-
speaking on behalf of	verb	yes	-
speaking out over	verb	yes	-
speaking warmly of	verb	yes	-
speaking well of	verb	yes	-
speaks highly of	verb	yes	-
speaks ill of	verb	yes	-
speaks in defence of	verb	yes	-
speaks in defense of	verb	yes	-
speaks in support of	verb	yes	-
speaks on behalf of	verb	yes	-
speaks out over	verb	yes	-
speaks warmly of	verb	yes	-
speaks well of	verb	yes	-
split|,ing,s from	verb	yes	-
split|,ing,s with	verb	yes	-
spoke highly of	verb	yes	-
spoke ill of	verb	yes	-
spoke in defence of	verb	yes	-
spoke in defense of	verb	yes	-
spoke in support of	verb	yes	-
spoke on behalf of	verb	yes	-
spoke out over	verb	yes	-
spoke warmly of	verb	yes	-
spoke well of	verb	yes	-
spoken highly of	verb	yes	-
spoken ill of	verb	yes	-
spoken in defence of	verb	yes	-
spoken in defense of	verb	yes	-
spoken in support of	verb	yes	-
spoken on behalf of	verb	yes	-
spoken out over	verb	yes	-
spoken warmly of	verb	yes	-
spoken well of	verb	yes	-
stag|e,ed,es,ing a coup against	verb	yes	-
stag|e,ed,es,ing a demonstration against	verb	yes	-
stag|e,ed,es,ing a protest	verb	yes	-
stag|e,ed,es,ing a sit-in	verb	yes	-
stag|e,ed,es,ing a sit-in against	verb	yes	-
stag|e,ed,es,ing a strike	verb	yes	-
stag|e,ed,es,ing a walkout	verb	yes	-
stag|e,ed,es,ing demonstrations	verb	yes	-
stag|e,ed,es,ing protests	verb	yes	-
stamp|,ed,ing,s out	verb	yes	-
stand firmly behind	verb	yes	-
stand in solidarity with	verb	yes	-
stand shoulder to shoulder with	verb	yes	-
stand side by side with	verb	yes	-
stand squarely behind	verb	yes	-
standing firmly behind	verb	yes	-
standing in solidarity with	verb	yes	-
standing shoulder to shoulder with	verb	yes	-
standing side by side with	verb	yes	-
standing squarely behind	verb	yes	-
stands firmly behind	verb	yes	-
stands in solidarity with	verb	yes	-
stands shoulder to shoulder with	verb	yes	-
stands side by side with	verb	yes	-
stands squarely behind	verb	yes	-
step|,ed,ing,s up pressure on	verb	yes	-
stick by	verb	yes	-
stick up for	verb	yes	-
sticking by	verb	yes	-
sticking up for	verb	yes	-
sticks by	verb	yes	-
sticks up for	verb	yes	-
stigmatise|,d,s	verb	yes	-
stigmatize|,d,s	verb	yes	-
stood firmly behind	verb	yes	-
stood in solidarity with	verb	yes	-
stood shoulder to shoulder with	verb	yes	-
stood side by side with	verb	yes	-
stood squarely behind	verb	yes	-
stop|,ped,ping,s short of backing	verb	yes	-
stop|,ped,ping,s short of endorsing	verb	yes	-
storm|,ed,ing,s out of	verb	yes	-
strafe|,d,s	verb	yes	-
strengthen|,ed,ing,s ties with	verb	yes	-
strike|,s down	verb	yes	-
str|ike,ikes,iking,uck a deal with	verb	yes	-
str|ike,ikes,iking,uck back	verb	yes	-
str|iking,uck over	verb	yes	-
stuck by	verb	yes	-
stuck up for	verb	yes	-
stump|ed,ing for	verb	yes	-
stymie|,d,s	verb	yes	-
submitt|ed,ing to	verb	yes	-
subvert|,ed,s	verb	yes	-
sued for	verb	yes	-
suing for	verb	yes	-
sung the praises of	verb	yes	-
suppl|ied,ies,y,ying arms to	verb	yes	-
suppl|ied,ies,y,ying weapons to	verb	yes	-
suspend|,ed,ing,s aid to	verb	yes	-
suspend|,ed,ing,s cooperation with	verb	yes	-
suspend|,ed,ing,s relations with	verb	yes	-
swat|,s,ted,ting away	verb	yes	-
swe|ep,eping,eps,pt aside	verb	yes	-
swing behind	verb	yes	-
swinging behind	verb	yes	-
swings behind	verb	yes	-
swung behind	verb	yes	-
take a case against	verb	yes	-
take a dig at	verb	yes	-
take a dim view of	verb	yes	-
take a hard line against	verb	yes	-
take a hard line on	verb	yes	-
take a jab at	verb	yes	-
take a potshot at	verb	yes	-
take a shot at	verb	yes	-
take a stand against	verb	yes	-
take a swipe at	verb	yes	-
take a tough line on	verb	yes	-
take apart	verb	yes	-
take comfort in	verb	yes	-
take disciplinary action against	verb	yes	-
take exception to	verb	yes	-
take heart from	verb	yes	-
take hostage	verb	yes	-
take industrial action against	verb	yes	-
take into custody	verb	yes	-
take offence at	verb	yes	-
take offense at	verb	yes	-
take part in protests against	verb	yes	-
take pride in	verb	yes	-
take prisoner	verb	yes	-
take reprisals against	verb	yes	-
take responsibility for	verb	yes	-
take retaliatory measures against	verb	yes	-
take revenge on	verb	yes	-
take the blame for	verb	yes	-
take to court	verb	yes	-
take to task	verb	yes	-
take to the streets	verb	yes	-
take to the streets against	verb	yes	-
take umbrage at	verb	yes	-
take up arms against	verb	yes	-
taken a case against	verb	yes	-
taken a dig at	verb	yes	-
taken a dim view of	verb	yes	-
taken a hard line against	verb	yes	-
taken a hard line on	verb	yes	-
taken a jab at	verb	yes	-
taken a potshot at	verb	yes	-
taken a shot at	verb	yes	-
taken a stand against	verb	yes	-
taken a swipe at	verb	yes	-
taken a tough line on	verb	yes	-
taken apart	verb	yes	-
taken comfort in	verb	yes	-
taken disciplinary action against	verb	yes	-
taken exception to	verb	yes	-
taken heart from	verb	yes	-
taken hostage	verb	yes	-
taken industrial action against	verb	yes	-
taken into custody	verb	yes	-
taken offence at	verb	yes	-
taken offense at	verb	yes	-
taken part in protests against	verb	yes	-
taken pride in	verb	yes	-
taken prisoner	verb	yes	-
taken reprisals against	verb	yes	-
taken responsibility for	verb	yes	-
taken retaliatory measures against	verb	yes	-
taken revenge on	verb	yes	-
taken the blame for	verb	yes	-
taken to court	verb	yes	-
taken to task	verb	yes	-
taken to the streets	verb	yes	-
taken to the streets against	verb	yes	-
taken umbrage at	verb	yes	-
taken up arms against	verb	yes	-
takes a case against	verb	yes	-
takes a dig at	verb	yes	-
takes a dim view of	verb	yes	-
takes a hard line against	verb	yes	-
takes a hard line on	verb	yes	-
takes a jab at	verb	yes	-
takes a potshot at	verb	yes	-
takes a shot at	verb	yes	-
takes a stand against	verb	yes	-
takes a swipe at	verb	yes	-
takes a tough line on	verb	yes	-
takes apart	verb	yes	-
takes comfort in	verb	yes	-
takes disciplinary action against	verb	yes	-
takes exception to	verb	yes	-
takes heart from	verb	yes	-
takes hostage	verb	yes	-
takes industrial action against	verb	yes	-
takes into custody	verb	yes	-
takes offence at	verb	yes	-
takes offense at	verb	yes	-
takes part in protests against	verb	yes	-
takes pride in	verb	yes	-
takes prisoner	verb	yes	-
takes reprisals against	verb	yes	-
takes responsibility for	verb	yes	-
takes retaliatory measures against	verb	yes	-
takes revenge on	verb	yes	-
takes the blame for	verb	yes	-
takes to court	verb	yes	-
takes to task	verb	yes	-
takes to the streets	verb	yes	-
takes to the streets against	verb	yes	-
takes umbrage at	verb	yes	-
takes up arms against	verb	yes	-
taking a case against	verb	yes	-
taking a dig at	verb	yes	-
taking a dim view of	verb	yes	-
taking a hard line against	verb	yes	-
taking a hard line on	verb	yes	-
taking a jab at	verb	yes	-
taking a potshot at	verb	yes	-
taking a shot at	verb	yes	-
taking a stand against	verb	yes	-
taking a swipe at	verb	yes	-
taking a tough line on	verb	yes	-
taking apart	verb	yes	-
taking comfort in	verb	yes	-
taking disciplinary action against	verb	yes	-
taking exception to	verb	yes	-
taking heart from	verb	yes	-
taking hostage	verb	yes	-
taking industrial action against	verb	yes	-
taking into custody	verb	yes	-
taking offence at	verb	yes	-
taking offense at	verb	yes	-
taking part in protests against	verb	yes	-
taking pride in	verb	yes	-
taking prisoner	verb	yes	-
taking reprisals against	verb	yes	-
taking responsibility for	verb	yes	-
taking retaliatory measures against	verb	yes	-
taking revenge on	verb	yes	-
taking the blame for	verb	yes	-
taking to court	verb	yes	-
taking to task	verb	yes	-
taking to the streets	verb	yes	-
taking to the streets against	verb	yes	-
taking umbrage at	verb	yes	-
taking up arms against	verb	yes	-
talk|,ed,ing,s down	verb	yes	-
target|,ed,ing,s with sanctions	verb	yes	-
tear apart	verb	yes	-
tear into	verb	yes	-
tear up	verb	yes	-
tear-gas|,ed,es	verb	yes	-
teargas|,ed,es	verb	yes	-
tearing apart	verb	yes	-
tearing into	verb	yes	-
tearing up	verb	yes	-
tears apart	verb	yes	-
tears into	verb	yes	-
tears up	verb	yes	-
tell off	verb	yes	-
telling off	verb	yes	-
tells off	verb	yes	-
think highly of	verb	yes	-
thinking highly of	verb	yes	-
thinks highly of	verb	yes	-
thirst|ed,ing for	verb	yes	-
thought highly of	verb	yes	-
thr|ew,ow,owing,own,ows her support behind	verb	yes	-
thr|ew,ow,owing,own,ows his support behind	verb	yes	-
thr|ew,ow,owing,own,ows into doubt	verb	yes	-
thr|ew,ow,owing,own,ows its support behind	verb	yes	-
thr|ew,ow,owing,own,ows out	verb	yes	-
thr|ew,ow,owing,own,ows their support behind	verb	yes	-
thumb|,ed,ing,s her nose at	verb	yes	-
thumb|,ed,ing,s his nose at	verb	yes	-
thumb|,ed,ing,s its nose at	verb	yes	-
thumb|,ed,ing,s their noses at	verb	yes	-
tick|,ed,ing,s off	verb	yes	-
tighten|,ed,ing,s sanctions against	verb	yes	-
tighten|,ed,ing,s sanctions on	verb	yes	-
tir|e,ed,es,ing of	verb	yes	-
told off	verb	yes	-
took a case against	verb	yes	-
took a dig at	verb	yes	-
took a dim view of	verb	yes	-
took a hard line against	verb	yes	-
took a hard line on	verb	yes	-
took a jab at	verb	yes	-
took a potshot at	verb	yes	-
took a shot at	verb	yes	-
took a stand against	verb	yes	-
took a swipe at	verb	yes	-
took a tough line on	verb	yes	-
took apart	verb	yes	-
took comfort in	verb	yes	-
took disciplinary action against	verb	yes	-
took exception to	verb	yes	-
took heart from	verb	yes	-
took hostage	verb	yes	-
took industrial action against	verb	yes	-
took into custody	verb	yes	-
took offence at	verb	yes	-
took offense at	verb	yes	-
took part in protests against	verb	yes	-
took pride in	verb	yes	-
took prisoner	verb	yes	-
took reprisals against	verb	yes	-
took responsibility for	verb	yes	-
took retaliatory measures against	verb	yes	-
took revenge on	verb	yes	-
took the blame for	verb	yes	-
took to court	verb	yes	-
took to task	verb	yes	-
took to the streets	verb	yes	-
took to the streets against	verb	yes	-
took umbrage at	verb	yes	-
took up arms against	verb	yes	-
tore apart	verb	yes	-
tore into	verb	yes	-
tore up	verb	yes	-
torn apart	verb	yes	-
torn into	verb	yes	-
torn up	verb	yes	-
traduce|,d,s	verb	yes	-
trivialise|,d,s	verb	yes	-
trivialize|,d,s	verb	yes	-
turn|,ed,ing,s away	verb	yes	-
turn|,ed,ing,s back	verb	yes	-
turn|,ed,ing,s down	verb	yes	-
turn|,ed,ing,s her back on	verb	yes	-
turn|,ed,ing,s his back on	verb	yes	-
turn|,ed,ing,s its back on	verb	yes	-
turn|,ed,ing,s their backs on	verb	yes	-
turn|,ed,ing,s up her nose at	verb	yes	-
turn|,ed,ing,s up his nose at	verb	yes	-
turn|,ed,ing,s up its nose at	verb	yes	-
turn|,ed,ing,s up their noses at	verb	yes	-
unit|e,ed,es,ing behind	verb	yes	-
unseat|,ed,s	verb	yes	-
up the pressure on	verb	yes	-
uped the pressure on	verb	yes	-
uping the pressure on	verb	yes	-
ups the pressure on	verb	yes	-
validate|,d,s	verb	yes	-
vandalise|,d,s	verb	yes	-
vandalize|,d,s	verb	yes	-
venerate|,d,s	verb	yes	-
vent|,ed,ing,s anger at	verb	yes	-
vent|,ed,ing,s anger over	verb	yes	-
vent|,ed,ing,s frustration at	verb	yes	-
vent|,ed,ing,s fury at	verb	yes	-
vent|,ed,ing,s her anger at	verb	yes	-
vent|,ed,ing,s his anger at	verb	yes	-
vent|,ed,ing,s their anger at	verb	yes	-
vent|,ed,ing,s their frustration at	verb	yes	-
vent|,ed,ing,s their fury at	verb	yes	-
vindicate|,d,s	verb	yes	-
vote|,s against	verb	yes	-
vote|,s down	verb	yes	-
vote|,s for	verb	yes	-
vote|,s in favor of	verb	yes	-
vote|,s in favour of	verb	yes	-
vote|,s out	verb	yes	-
vot|e,ed,es,ing No	verb	yes	-
vot|e,ed,es,ing Yes	verb	yes	-
vot|e,ed,es,ing aye	verb	yes	-
vot|e,ed,es,ing in favor	verb	yes	-
vot|e,ed,es,ing in favour	verb	yes	-
vot|e,ed,es,ing no	verb	yes	-
vot|e,ed,es,ing no to	verb	yes	-
vot|e,ed,es,ing yes	verb	yes	-
vot|e,ed,es,ing yes to	verb	yes	-
vying for	verb	yes	-
wag|e,ed,es,ing a campaign against	verb	yes	-
wag|e,ed,es,ing war with	verb	yes	-
walk|,ed,ing,s off the job	verb	yes	-
walk|,ed,ing,s out	verb	yes	-
warm|,ed,ing,s to	verb	yes	-
warning about	verb	yes	-
warning against	verb	yes	-
warning of	verb	yes	-
warn|,ed,ing,s off	verb	yes	-
water|,ed,ing,s down	verb	yes	-
wav|e,ed,es,ing aside	verb	yes	-
wav|e,ed,es,ing away	verb	yes	-
wav|e,ed,es,ing through	verb	yes	-
wear|ied,ies,y,ying of	verb	yes	-
weigh|,ed,ing,s in against	verb	yes	-
went along with	verb	yes	-
went on hunger strike	verb	yes	-
went on strike	verb	yes	-
went to bat for	verb	yes	-
winc|ed,ing at	verb	yes	-
withdr|aw,awing,awn,aws,ew her support from	verb	yes	-
withdr|aw,awing,awn,aws,ew his support from	verb	yes	-
withdr|aw,awing,awn,aws,ew its support from	verb	yes	-
withdr|aw,awing,awn,aws,ew recognition from	verb	yes	-
withdr|aw,awing,awn,aws,ew support from	verb	yes	-
withdr|aw,awing,awn,aws,ew their support from	verb	yes	-
withdr|awing,awn,ew from	verb	yes	-
worr|ied,ying for	verb	yes	-
write off	verb	yes	-
writes off	verb	yes	-
writing off	verb	yes	-
written off	verb	yes	-
wrote off	verb	yes	-
yield|ed,ing to	verb	yes	-
worth	adjunct	-	-
