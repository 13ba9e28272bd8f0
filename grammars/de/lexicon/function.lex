# Function words of German and what they do in a clause: read by patterns/np.rules and the stances_*.rules files.
# A word may stand in several rows.  `negates` is "true" for words that turn a statement round.
#   det  article or other determiner      gen  determiner that may open a genitive     prep  preposition
#   attach  preposition whose phrase belongs to the noun before it    and  joins equals    conj  joins clauses
#   that  opens a reported clause    sub  opens any other clause with the verb at its end   rel  relative pronoun
#   pron  pronoun that can be a subject    oblique  pronoun that cannot    neg  negator    adv  adverb or particle
#   by  preposition of the agent    this  points to the clause before    focus  adverb before a noun phrase
#   refl  reflexive pronoun    dass  "dass" alone
#   `certainty` is that of a stance in the clause that the word opens.
#: form	class	negates	certainty
der|	det
die|	det
das|	det
den|	det
dem|	det
des|	det
ein|,e,en,em,er,es	det
dies|e,er,es,en,em	det
jen|e,er,es,en,em	det
jed|e,er,es,en,em	det
sein|,e,en,em,er,es	det
ihr|,e,en,em,er,es	det
unser|,e,en,em,er,es	det
mein|,e,en,em,er,es	det
euer|	det
eur|e,en,em,er,es	det
all|e,en,er,em	det
alle|	det
beid|e,en,er	det
viel|e,en,er	det
wenig|e,en,er	det
einig|e,en,er	det
mehrer|e,en,er	det
zahlreich|e,en,er	det
etlich|e,en,er	det
manch|e,en,er	det
solch|e,en,er,em,es	det
sämtlich|e,en,er	det
jeglich|e,en,er,es	det
irgendein|,e,en,em,er,es	det
welch|e,er,es,en,em	det
derartig|e,en,er	det
solcherlei|	det
lauter|	det
mehr|	det
kein|,e,en,em,er,es	det	true
keinerlei|	det	true
des|	gen
der|	gen
dies|er,es	gen
jen|er,es	gen
ein|es,er	gen
sein|es,er	gen
ihr|es,er	gen
unser|es,er	gen
all|er	gen
beid|er	gen
viel|er	gen
einig|er	gen
mehrer|er	gen
zahlreich|er	gen
kein|es,er	gen	true
in|	prep
im|	prep
ins|	prep
an|	prep
am|	prep
ans|	prep
auf|	prep
aufs|	prep
aus|	prep
außer|	prep
bei|	prep
beim|	prep
mit|	prep
nach|	prep
seit|	prep
von|	prep
vom|	prep
zu|	prep
zum|	prep
zur|	prep
über|	prep
übers|	prep
unter|	prep
vor|	prep
vorm|	prep
hinter|	prep
neben|	prep
zwischen|	prep
durch|	prep
durchs|	prep
für|	prep
fürs|	prep
gegen|	prep
ohne|	prep
um|	prep
ums|	prep
während|	prep
wegen|	prep
trotz|	prep
innerhalb|	prep
außerhalb|	prep
oberhalb|	prep
unterhalb|	prep
ab|	prep
laut|	prep
dank|	prep
gemäß|	prep
bis|	prep
bezüglich|	prep
gegenüber|	prep
angesichts|	prep
aufgrund|	prep
infolge|	prep
anlässlich|	prep
entgegen|	prep
gemäß|	prep
hinsichtlich|	prep
zugunsten|	prep
zuungunsten|	prep
zulasten|	prep
mithilfe|	prep
mittels|	prep
anhand|	prep
statt|	prep
anstatt|	prep
anstelle|	prep
binnen|	prep
entlang|	prep
samt|	prep
nebst|	prep
seitens|	prep
mangels|	prep
per|	prep
pro|	prep
via|	prep
rund um	prep
bis zu|,m,r	prep
in Bezug auf	prep
mit Blick auf	prep
im Hinblick auf	prep
im Rahmen	prep
im Zusammenhang mit	prep
im Zuge	prep
im Falle	prep
im Fall	prep
auf Grund	prep
von|	attach
vom|	attach
für|	attach
aus|	attach
gegen|	attach
über|	attach
zwischen|	attach
zu|	attach
zum|	attach
zur|	attach
an|	attach
in|	attach
im|	attach
auf|	attach
bei|	attach
beim|	attach
mit|	attach
durch|	attach
nach|	attach
um|	attach
vor|	attach
gegenüber|	attach
ohne|	attach
unter|	attach
innerhalb|	attach
von|	by
vom|	by
seitens|	by
und|	and
sowie|	and
oder|	and
beziehungsweise|	and
bzw.|	and
und auch	and
als auch	and
und|	conj
oder|	conj
aber|	conj
denn|	conj
doch|	conj
sondern|	conj
jedoch|	conj
sowie|	conj
dass|	that
daß|	that
ob|	that
wie|	that
warum|	that
weshalb|	that
wieso|	that
wann|	that
was|	that
wer|	that
inwieweit|	that
inwiefern|	that
dass|	dass
daß|	dass
weil|	sub
wenn|	sub	-	hypothetical
falls|	sub	-	hypothetical
da|	sub
obwohl|	sub
obgleich|	sub
sodass|	sub
damit|	sub
nachdem|	sub
bevor|	sub
während|	sub
indem|	sub
sobald|	sub
solange|	sub
seitdem|	sub
ehe|	sub
sofern|	sub	-	hypothetical
soweit|	sub
zumal|	sub
wobei|	sub
wonach|	sub
weshalb|	sub
worauf|	sub
woraufhin|	sub
wodurch|	sub
als|	sub
anwie|	sub
dass|	sub
daß|	sub
ob|	sub
der|	rel
die|	rel
das|	rel
den|	rel
dem|	rel
deren|	rel
dessen|	rel
denen|	rel
welch|e,er,es,en,em	rel
was|	rel
wer|	rel
er|	pron
sie|	pron
es|	pron
ich|	pron
wir|	pron
man|	pron
dies|e,er,en	pron
jen|e,er,en	pron
beide|	pron
viele|	pron
manche|	pron
einige|	pron
andere|	pron
letzter|er,e	pron
jemand|	pron
niemand|	pron	true
keiner|	pron	true
alle|	pron
wer|	pron
das|	this
dies|	this
dieses|	this
davon|	this
dazu|	this
darauf|	this
hierzu|	this
ihn|	oblique
ihm|	oblique
ihnen|	oblique
ihr|	oblique
uns|	oblique
mir|	oblique
mich|	oblique
euch|	oblique
jemanden|	oblique
jemandem|	oblique
niemanden|	oblique	true
sich|	refl
mich|	refl
mir|	refl
uns|	refl
dich|	refl
nicht|	neg	true
nie|	neg	true
niemals|	neg	true
keineswegs|	neg	true
keinesfalls|	neg	true
nirgends|	neg	true
kaum|	neg	true
weder|	neg	true
auch|	focus
lediglich|	focus
nur|	focus
sogar|	focus
selbst|	focus
allein|	focus
insbesondere|	focus
besonders|	focus
vor allem	focus
gerade|	focus
zudem|	focus
auch nur	focus
sowohl|	focus
nicht nur	focus
unter anderem	focus
etwa|	focus
zumindest|	focus
immerhin|	focus
bereits|	focus
schon|	focus
erst|	focus
auch|	adv
jedoch|	adv
aber|	adv
allerdings|	adv
dagegen|	adv
hingegen|	adv
indes|,sen	adv
unterdessen|	adv
inzwischen|	adv
mittlerweile|	adv
zugleich|	adv
gleichzeitig|	adv
zudem|	adv
außerdem|	adv
ferner|	adv
weiter|	adv
weiterhin|	adv
ebenfalls|	adv
ebenso|	adv
gleichfalls|	adv
überdies|	adv
darüber hinaus	adv
nun|	adv
jetzt|	adv
heute|	adv
gestern|	adv
vorgestern|	adv
morgen|	adv
abends|	adv
morgens|	adv
mittags|	adv
nachts|	adv
kürzlich|	adv
neulich|	adv
jüngst|	adv
zuletzt|	adv
zunächst|	adv
zuerst|	adv
anschließend|	adv
danach|	adv
dann|	adv
daraufhin|	adv
später|	adv
früher|	adv
zuvor|	adv
vorher|	adv
vorab|	adv
damals|	adv
bislang|	adv
bisher|	adv
derzeit|	adv
zurzeit|	adv
momentan|	adv
gegenwärtig|	adv
aktuell|	adv
bald|	adv
sofort|	adv
umgehend|	adv
unverzüglich|	adv
erneut|	adv
wieder|	adv
abermals|	adv
wiederholt|	adv
mehrfach|	adv
mehrmals|	adv
oft|	adv
häufig|	adv
immer|	adv
immer wieder	adv
stets|	adv
bereits|	adv
schon|	adv
noch|	adv
erst|	adv
erstmals|	adv
endlich|	adv
schließlich|	adv
hier|	adv
dort|	adv
da|	adv
hierzu|	adv
dazu|	adv
dabei|	adv
daher|	adv
darum|	adv
deshalb|	adv
deswegen|	adv
somit|	adv
also|	adv
trotzdem|	adv
dennoch|	adv
gleichwohl|	adv
nichtsdestotrotz|	adv
so|	adv
sehr|	adv
scharf|	adv
heftig|	adv
deutlich|	adv
klar|	adv
entschieden|	adv
nachdrücklich|	adv
ausdrücklich|	adv
energisch|	adv
vehement|	adv
strikt|	adv
kategorisch|	adv
grundsätzlich|	adv
generell|	adv
rundweg|	adv
offiziell|	adv
öffentlich|	adv
offen|	adv
indirekt|	adv
direkt|	adv
gemeinsam|	adv
einstimmig|	adv
mehrheitlich|	adv
mit großer Mehrheit	adv
geschlossen|	adv
einhellig|	adv
vorbehaltlos|	adv
uneingeschränkt|	adv
vollständig|	adv
völlig|	adv
ganz|	adv
gänzlich|	adv
teilweise|	adv
größtenteils|	adv
überwiegend|	adv
weitgehend|	adv
stark|	adv
massiv|	adv
persönlich|	adv
selbst|	adv
mehr|	adv
wohl|	adv
vielleicht|	adv
möglicherweise|	adv
wahrscheinlich|	adv
vermutlich|	adv
angeblich|	adv
offenbar|	adv
offensichtlich|	adv
anscheinend|	adv
natürlich|	adv
nämlich|	adv
etwa|	adv
rund|	adv
circa|	adv
fast|	adv
beinahe|	adv
über|	adv
unter anderem	adv
u.a.|	adv
vor allem	adv
insbesondere|	adv
besonders|	adv
lediglich|	adv
nur|	adv
sogar|	adv
zwar|	adv
eigentlich|	adv
wörtlich|	adv
mündlich|	adv
schriftlich|	adv
telefonisch|	adv
telegrafisch|	adv
vergeblich|	adv
lautstark|	adv
friedlich|	adv
seinerseits|	adv
ihrerseits|	adv
andererseits|	adv
einerseits|	adv
zum einen	adv
zum anderen	adv
zum ersten Mal	adv
dieses Mal	adv
jedes Mal	adv
nächstes Mal	adv
letztes Mal	adv
im Gegenzug	adv
im Vorfeld	adv
im Anschluss	adv
im Übrigen	adv
im übrigen	adv
vor kurzem	adv
seit langem	adv
nach wie vor	adv
demgegenüber|	adv
diesbezüglich|	adv
hierbei|	adv
insgesamt|	adv
letztlich|	adv
leider|	adv
glücklicherweise|	adv
überraschend|	adv
erwartungsgemäß|	adv
eindringlich|	adv
dringend|	adv
ausführlich|	adv
eindeutig|	adv
gegebenenfalls|	adv
sozusagen|	adv
weltweit|	adv
bundesweit|	adv
international|	adv
genau|	adv
gern|,e	adv
beispielsweise|	adv
zum Beispiel	adv
z.B.|	adv
z. B.	adv
dafür|	adv
davon|	adv
damit|	adv
darauf|	adv
daran|	adv
darin|	adv
darüber|	adv
dadurch|	adv
daneben|	adv
davor|	adv
hiermit|	adv
hierfür|	adv
hiervon|	adv
jedenfalls|	adv
anfangs|	adv
künftig|	adv
manchmal|	adv
parallel|	adv
seitdem|	adv
ursprünglich|	adv
vielmehr|	adv
zusätzlich|	adv
zwischenzeitlich|	adv
stattdessen|	adv
ansonsten|	adv
andernfalls|	adv
nebenbei|	adv
hinzu|	adv
demnächst|	adv
dementsprechend|	adv
infolgedessen|	adv
insofern|	adv
gleich|	adv
sogleich|	adv
mitunter|	adv
zeitgleich|	adv
vormittags|	adv
nachmittags|	adv
indessen|	adv
nunmehr|	adv
heutzutage|	adv
derweil|	adv
sonst|	adv
womöglich|	adv
freilich|	adv
sicherlich|	adv
tatsächlich|	adv
immerhin|	adv
