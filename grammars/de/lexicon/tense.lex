#: form	direction	reach
# Verbs and prepositions that tell on which side of the day of writing a date lies that could lie on either: "will
# am Sonntag tagen" is next Sunday.  Past where nothing is said, so that past verbs are here to stand between.
# `reach` is how many words away they still count: 1 is right beside the date.  No participles: "wird am Sonntag
# gewählt" lies ahead, "wurde am Sonntag gewählt" does not.
wird	future
werd|en,e	future
soll|,en,e	future
will	future
woll|en,e	future
möchte|,n	future
kann	future
könn|en,e	future
könnte|,n	future
muss	future
muß	future
müss|en,e	future
dürfte|,n	future
darf	future
dürfen	future
plan|t,en	future
hoff|t,en	future
beabsichtig|t,en	future
voraussichtlich	future
spätestens	future	3
demnächst	future	3
bevor	future	1
bis	future	2
ab	future	2
# what is fixed in advance stands in the present tense
beginn|t,en,e	future
start|et,en	future
findet	future
finden	future
end|et,en	future	4
tagt	future
steht	future	4
stehen	future	4
trifft	future	4
lädt	future
gastiert	future
tritt	future	4
wählt	future	4
entscheidet	future	4
fällt	future	4
läuft	future	4
reist	future	4
kommt	future	4
spielt	future	4
stimmt	future	4
erscheint	future	4
öffnet	future	4
fährt	future	4
fliegt	future	4
gilt	future	4
steigt	future	4
=treten	future	4
=treffen	future	4
=spielen	future	4
=reisen	future	4
=wählen	future	4
=entscheiden	future	4
=stimmen	future	4
=finden	future
=öffnen	future	4
=kommen	future	4
=fliegen	future	4
=tagen	future	4
geht	future	4
=gehen	future	4
berät	future	4
empfängt	future	4
erwartet	future	3
=steigen	future	4
=sinken	future	4
sinkt	future	4
bleibt	future	4
=bleiben	future	4
wechselt	future	4
=wechseln	future	4
=starten	future	4
feiert	future	4
=feiern	future	4
probt	future	4
streikt	future	4
=streiken	future	4
singt	future	4
liest	future	4
holt	future	4
legt	future	4
setzt	future	4
nimmt	future	4
hält	future	4
zieht	future	4
schließt	future	4
=schließen	future	4
kehrt	future	4
rollt	future	4
demonstrier|t,en	future	4
protestier|t,en	future	4
regnet	future	4
scheint	future	4
wartet	future	4
=laufen	future	4
=fahren	future	4
=ziehen	future	4
# past
war|,en	past
wurde|,n	past
hat	past
hab|en,e	past
hatte|,n	past
ist	past
sei|,en	past
wäre|,n	past
worden	past
gab|,en	past
kam|,en	past
ging|,en	past
fand|,en	past
begann|,en	past
fiel|,en	past
stieg|,en	past
sank|,en	past
lag|,en	past
stand|,en	past
blieb|,en	past
schrieb|,en	past
sprach|,en	past
traf|,en	past
nahm|,en	past
hielt|,en	past
ließ|,en	past
rief|,en	past
schloss|,en	past
schloß	past
verlor|,en	past
gewann|,en	past
starb|,en	past
erschien|,en	past
trat|,en	past
zog|,en	past
flog|,en	past
fuhr|,en	past
warf|,en	past
wies|,en	past
schlug|,en	past
beschloss|,en	past
unterlag|,en	past
bot|,en	past
trug|,en	past
griff|,en	past
sah|,en	past
verließ|,en	past
erhielt|,en	past
bekam|,en	past
verschwand|,en	past
unterschrieb|,en	past
sagte|,n	past
erklärte|,n	past
teilte|,n	past
kündigte|,n	past
meldete|,n	past
berichtete|,n	past
betonte|,n	past
forderte|,n	past
äußerte|,n	past
kritisierte|,n	past
warnte|,n	past
bestätigte|,n	past
lehnte|,n	past
einigte|,n	past
stimmte|,n	past
wählte|,n	past
startete|,n	past
endete|,n	past
eröffnete|,n	past
stürzte|,n	past
tötete|,n	past
verletzte|,n	past
explodierte|,n	past
ereignete|,n	past
verurteilte|,n	past
verhaftete|,n	past
besuchte|,n	past
reiste|,n	past
spielte|,n	past
siegte|,n	past
besiegte|,n	past
erzielte|,n	past
feierte|,n	past
holte|,n	past
kehrte|,n	past
legte|,n	past
stellte|,n	past
setzte|,n	past
führte|,n	past
machte|,n	past
wollte|,n	past
konnte|,n	past
musste|,n	past
mußte|,n	past
durfte|,n	past
zeigte|,n	past
demonstrierte|,n	past
protestierte|,n	past
verabschiedete|,n	past
unterzeichnete|,n	past
veröffentlichte|,n	past
kletter|te,ten	past
schrumpf|te,ten	past
wuchs|,en	past
verbuch|te,ten	past
erreich|te,ten	past
steiger|te,ten	past
senk|te,ten	past
verfehl|te,ten	past
verdien|te,ten	past
brach|,en	past
verzeichne|te,ten	past
wuchs	past
rutsch|te,ten	past
kost|ete,eten	past
verkauf|te,ten	past
kauf|te,ten	past
zahl|te,ten	past
schloss	past
gründe|te,ten	past
sagten	past
musste	past
