#: form kind polarity negated frame noun
# Verbs of attitude: support, criticism, accusation, demand, commitment, recognition.
support|,s	judgement	support	oppose	object	yes
support|ed,ing	judgement	support	oppose	object	-
back|,s	judgement	support	oppose	object	yes
back|ed,ing	judgement	support	oppose	object	-
endors|e,es,ed,ing	judgement	support	oppose	object	-
praise|,s	judgement	support	oppose	object	yes
prais|ed,ing	judgement	support	oppose	object	-
welcome|,s	judgement	support	oppose	object	yes
welcom|ed,ing	judgement	support	oppose	object	-
applaud|,s,ed,ing	judgement	support	oppose	object	-
hail|,s	judgement	support	oppose	object	yes
hail|ed,ing	judgement	support	oppose	object	-
commend|,s,ed,ing	judgement	support	oppose	object	-
laud|,s,ed,ing	judgement	support	oppose	object	-
favor|,s	judgement	support	oppose	object	yes
favor|ed,ing	judgement	support	oppose	object	-
favour|,s	judgement	support	oppose	object	yes
favour|ed,ing	judgement	support	oppose	object	-
champion|,s	judgement	support	oppose	object	yes
champion|ed,ing	judgement	support	oppose	object	-
embrace|,s	judgement	support	oppose	object	yes
embrac|ed,ing	judgement	support	oppose	object	-
defend|,s,ed,ing	judgement	support	oppose	object	-
admir|e,es,ed,ing	judgement	support	oppose	object	-
approv|e,es,ed,ing of	judgement	support	oppose	object	-
advocate|,s	judgement	support	oppose	object	yes
advocat|ed,ing	judgement	support	oppose	object	-
salute|,s	judgement	support	oppose	object	yes
salut|ed,ing	judgement	support	oppose	object	-
cheer|,s	judgement	support	oppose	object	yes
cheer|ed,ing	judgement	support	oppose	object	-
celebrat|e,es,ed,ing	judgement	support	oppose	object	-
respect|,s	judgement	support	oppose	object	yes
respect|ed,ing	judgement	support	oppose	object	-
trust|,s	judgement	support	oppose	object	yes
trust|ed,ing	judgement	support	oppose	object	-
thank|,s	judgement	support	oppose	object	yes
thank|ed,ing	judgement	support	oppose	object	-
congratulat|e,es,ed,ing	judgement	support	oppose	object	-
honor|,s	judgement	support	oppose	object	yes
honor|ed,ing	judgement	support	oppose	object	-
honour|,s	judgement	support	oppose	object	yes
honour|ed,ing	judgement	support	oppose	object	-
love|,s	judgement	support	oppose	object	yes
lov|ed,ing	judgement	support	oppose	object	-
uph|old,olds,eld,olding	judgement	support	oppose	object	-
promot|e,es,ed,ing	judgement	support	oppose	object	-
tout|,s	judgement	support	oppose	object	yes
tout|ed,ing	judgement	support	oppose	object	-
value|,s	judgement	support	oppose	object	yes
valu|ed,ing	judgement	support	oppose	object	-
esteem|,s	judgement	support	oppose	object	yes
esteem|ed,ing	judgement	support	oppose	object	-
cherish|,es,ed,ing	judgement	support	oppose	object	-
appreciat|e,es,ed,ing	judgement	support	oppose	object	-
extol|,s,led,ling	judgement	support	oppose	object	-
justif|y,ies,ied,ying	judgement	support	oppose	object	-
vouch|,es,ed,ing for	judgement	support	oppose	object	-
stand|,s,ing by	judgement	support	oppose	object	-
stood by	judgement	support	oppose	object	-
stand|,s,ing with	judgement	support	oppose	object	-
stood with	judgement	support	oppose	object	-
stand|,s,ing behind	judgement	support	oppose	object	-
stood behind	judgement	support	oppose	object	-
stand|,s,ing up for	judgement	support	oppose	object	-
stood up for	judgement	support	oppose	object	-
sid|e,es,ed,ing with	judgement	support	oppose	object	-
agree|,s,d,ing with	judgement	support	oppose	object	-
speak|,s,ing up for	judgement	support	oppose	object	-
spoke|,n up for	judgement	support	oppose	object	-
speak|,s,ing out for	judgement	support	oppose	object	-
spoke|,n out for	judgement	support	oppose	object	-
speak|,s,ing out in favor of	judgement	support	oppose	object	-
spoke|,n out in favor of	judgement	support	oppose	object	-
speak|,s,ing out in favour of	judgement	support	oppose	object	-
spoke|,n out in favour of	judgement	support	oppose	object	-
com|e,es,ing out for	judgement	support	oppose	object	-
came out for	judgement	support	oppose	object	-
com|e,es,ing out in favor of	judgement	support	oppose	object	-
came out in favor of	judgement	support	oppose	object	-
com|e,es,ing out in favour of	judgement	support	oppose	object	-
came out in favour of	judgement	support	oppose	object	-
rall|y,ies behind	judgement	support	oppose	object	yes
rall|ied,ying behind	judgement	support	oppose	object	-
rall|y,ies around	judgement	support	oppose	object	yes
rall|ied,ying around	judgement	support	oppose	object	-
thr|ow,ows,ew,own,owing their weight behind	judgement	support	oppose	object	-
thr|ow,ows,ew,own,owing his weight behind	judgement	support	oppose	object	-
thr|ow,ows,ew,own,owing her weight behind	judgement	support	oppose	object	-
thr|ow,ows,ew,own,owing its weight behind	judgement	support	oppose	object	-
argu|e,es,ed,ing for	judgement	support	oppose	object	-
campaign|,s for	judgement	support	oppose	object	yes
campaign|ed,ing for	judgement	support	oppose	object	-
lobb|y,ies for	judgement	support	oppose	object	yes
lobb|ied,ying for	judgement	support	oppose	object	-
sympathiz|e,es,ed,ing with	judgement	support	oppose	object	-
sympathis|e,es,ed,ing with	judgement	support	oppose	object	-
identif|y,ies,ied,ying with	judgement	support	oppose	object	-
believ|e,es,ed,ing in	judgement	support	oppose	object	-
hav|e,es,ed,ing confidence in	judgement	support	oppose	object	-
express|,es,ed,ing support for	judgement	support	oppose	object	-
express|,es,ed,ing solidarity with	judgement	support	oppose	object	-
voic|e,es,ed,ing support for	judgement	support	oppose	object	-
pledge|,s support for	judgement	support	oppose	object	yes
pledg|ed,ing support for	judgement	support	oppose	object	-
offer|,s support for	judgement	support	oppose	object	yes
offer|ed,ing support for	judgement	support	oppose	object	-
giv|e,es,en,ing support to	judgement	support	oppose	object	-
gave support to	judgement	support	oppose	object	-
len|d,ds,t,ding support to	judgement	support	oppose	object	-
len|d,ds,t,ding their support to	judgement	support	oppose	object	-
len|d,ds,t,ding his support to	judgement	support	oppose	object	-
pa|y,ys,id,ying tribute to	judgement	support	oppose	object	-
express|,es,ed,ing confidence in	judgement	support	oppose	object	-
tak|e,es,en,ing the side of	judgement	support	oppose	object	-
took the side of	judgement	support	oppose	object	-
be|,s,d proud of	judgement	support	oppose	object	-
bing proud of	judgement	support	oppose	object	-
subscrib|e,es,ed,ing to	judgement	support	oppose	object	-
call|,s attention to	judgement	support	oppose	object	yes
call|ed,ing attention to	judgement	support	oppose	object	-
oppose|,s	judgement	oppose	neutral	object	yes
oppos|ed,ing	judgement	oppose	neutral	object	-
condemn|,s,ed,ing	judgement	oppose	neutral	object	-
criticiz|e,es,ed,ing	judgement	oppose	neutral	object	-
criticis|e,es,ed,ing	judgement	oppose	neutral	object	-
denounc|e,es,ed,ing	judgement	oppose	neutral	object	-
reject|,s,ed,ing	judgement	oppose	neutral	object	-
slam|,s	judgement	oppose	neutral	object	yes
slamm|ed,ing	judgement	oppose	neutral	object	-
blast|,s	judgement	oppose	neutral	object	yes
blast|ed,ing	judgement	oppose	neutral	object	-
attack|,s	judgement	oppose	neutral	object	yes
attack|ed,ing	judgement	oppose	neutral	object	-
decr|y,ies,ied,ying	judgement	oppose	neutral	object	-
deplor|e,es,ed,ing	judgement	oppose	neutral	object	-
lambast|,s,ed,ing	judgement	oppose	neutral	object	-
lambast|e,es,ed,ing	judgement	oppose	neutral	object	-
castigat|e,es,ed,ing	judgement	oppose	neutral	object	-
rebuke|,s	judgement	oppose	neutral	object	yes
rebuk|ed,ing	judgement	oppose	neutral	object	-
bash|,es,ed,ing	judgement	oppose	neutral	object	-
assail|,s,ed,ing	judgement	oppose	neutral	object	-
ridicule|,s	judgement	oppose	neutral	object	yes
ridicul|ed,ing	judgement	oppose	neutral	object	-
mock|,s	judgement	oppose	neutral	object	yes
mock|ed,ing	judgement	oppose	neutral	object	-
derid|e,es,ed,ing	judgement	oppose	neutral	object	-
dismiss|,es,ed,ing	judgement	oppose	neutral	object	-
disparag|e,es,ed,ing	judgement	oppose	neutral	object	-
belittl|e,es,ed,ing	judgement	oppose	neutral	object	-
scorn|,s	judgement	oppose	neutral	object	yes
scorn|ed,ing	judgement	oppose	neutral	object	-
censure|,s	judgement	oppose	neutral	object	yes
censur|ed,ing	judgement	oppose	neutral	object	-
berat|e,es,ed,ing	judgement	oppose	neutral	object	-
chid|e,es,ed,ing	judgement	oppose	neutral	object	-
scold|,s,ed,ing	judgement	oppose	neutral	object	-
chastis|e,es,ed,ing	judgement	oppose	neutral	object	-
excoriat|e,es,ed,ing	judgement	oppose	neutral	object	-
vilif|y,ies,ied,ying	judgement	oppose	neutral	object	-
demoniz|e,es,ed,ing	judgement	oppose	neutral	object	-
demonis|e,es,ed,ing	judgement	oppose	neutral	object	-
demean|,s,ed,ing	judgement	oppose	neutral	object	-
insult|,s	judgement	oppose	neutral	object	yes
insult|ed,ing	judgement	oppose	neutral	object	-
offend|,s,ed,ing	judgement	oppose	neutral	object	-
smear|,s	judgement	oppose	neutral	object	yes
smear|ed,ing	judgement	oppose	neutral	object	-
slander|,s	judgement	oppose	neutral	object	yes
slander|ed,ing	judgement	oppose	neutral	object	-
malign|,s,ed,ing	judgement	oppose	neutral	object	-
discredit|,s	judgement	oppose	neutral	object	yes
discredit|ed,ing	judgement	oppose	neutral	object	-
repudiat|e,es,ed,ing	judgement	oppose	neutral	object	-
disown|,s,ed,ing	judgement	oppose	neutral	object	-
disavow|,s,ed,ing	judgement	oppose	neutral	object	-
abhor|,s,ed,ing	judgement	oppose	neutral	object	-
detest|,s,ed,ing	judgement	oppose	neutral	object	-
despis|e,es,ed,ing	judgement	oppose	neutral	object	-
hate|,s	judgement	oppose	neutral	object	yes
hat|ed,ing	judgement	oppose	neutral	object	-
loath|e,es,ed,ing	judgement	oppose	neutral	object	-
dislike|,s	judgement	oppose	neutral	object	yes
dislik|ed,ing	judgement	oppose	neutral	object	-
resent|,s,ed,ing	judgement	oppose	neutral	object	-
disapprov|e,es,ed,ing of	judgement	oppose	neutral	object	-
disagree|,s,d,ing with	judgement	oppose	neutral	object	-
object|,s to	judgement	oppose	neutral	object	yes
object|ed,ing to	judgement	oppose	neutral	object	-
tak|e,es,en,ing issue with	judgement	oppose	neutral	object	-
took issue with	judgement	oppose	neutral	object	-
tak|e,es,en,ing aim at	judgement	oppose	neutral	object	-
took aim at	judgement	oppose	neutral	object	-
hit|,s out at	judgement	oppose	neutral	object	yes
hitting out at	judgement	oppose	neutral	object	-
lash|,es,ed,ing out at	judgement	oppose	neutral	object	-
lash|,es,ed,ing out against	judgement	oppose	neutral	object	-
hit|,s back at	judgement	oppose	neutral	object	yes
hitting back at	judgement	oppose	neutral	object	-
fire|,s back at	judgement	oppose	neutral	object	yes
fir|ed,ing back at	judgement	oppose	neutral	object	-
rail|,s,ed,ing against	judgement	oppose	neutral	object	-
rag|e,es,ed,ing against	judgement	oppose	neutral	object	-
inveigh|,s,ed,ing against	judgement	oppose	neutral	object	-
speak|,s,ing out against	judgement	oppose	neutral	object	-
spoke|,n out against	judgement	oppose	neutral	object	-
com|e,es,ing out against	judgement	oppose	neutral	object	-
came out against	judgement	oppose	neutral	object	-
speak|,s,ing against	judgement	oppose	neutral	object	-
spoke|,n against	judgement	oppose	neutral	object	-
argu|e,es,ed,ing against	judgement	oppose	neutral	object	-
campaign|,s against	judgement	oppose	neutral	object	yes
campaign|ed,ing against	judgement	oppose	neutral	object	-
lobb|y,ies against	judgement	oppose	neutral	object	yes
lobb|ied,ying against	judgement	oppose	neutral	object	-
turn|,s against	judgement	oppose	neutral	object	yes
turn|ed,ing against	judgement	oppose	neutral	object	-
turn|,s on	judgement	oppose	neutral	object	yes
turn|ed,ing on	judgement	oppose	neutral	object	-
stand|,s,ing against	judgement	oppose	neutral	object	-
stood against	judgement	oppose	neutral	object	-
stand|,s,ing up to	judgement	oppose	neutral	object	-
stood up to	judgement	oppose	neutral	object	-
fight|,s against	judgement	oppose	neutral	object	yes
fought against	judgement	oppose	neutral	object	-
fighting against	judgement	oppose	neutral	object	-
push|,es back against	judgement	oppose	neutral	object	yes
push|ed,ing back against	judgement	oppose	neutral	object	-
push|,es back on	judgement	oppose	neutral	object	yes
push|ed,ing back on	judgement	oppose	neutral	object	-
complain|,s,ed,ing about	judgement	oppose	neutral	object	-
complain|,s,ed,ing of	judgement	oppose	neutral	object	-
grumble|,s about	judgement	oppose	neutral	object	yes
grumbl|ed,ing about	judgement	oppose	neutral	object	-
gripe|,s about	judgement	oppose	neutral	object	yes
grip|ed,ing about	judgement	oppose	neutral	object	-
protest|,s against	judgement	oppose	neutral	object	yes
protest|ed,ing against	judgement	oppose	neutral	object	-
pok|e,es,ed,ing fun at	judgement	oppose	neutral	object	-
ma|ke,kes,de,king fun of	judgement	oppose	neutral	object	-
cast|,s doubt on	judgement	oppose	neutral	object	yes
casting doubt on	judgement	oppose	neutral	object	-
thr|ow,ows,ew,own,owing doubt on	judgement	oppose	neutral	object	-
call|,s into question	judgement	oppose	neutral	object	yes
call|ed,ing into question	judgement	oppose	neutral	object	-
find|,s fault with	judgement	oppose	neutral	object	yes
found fault with	judgement	oppose	neutral	object	-
finding fault with	judgement	oppose	neutral	object	-
distanc|e,es,ed,ing himself from	judgement	oppose	neutral	object	-
distanc|e,es,ed,ing herself from	judgement	oppose	neutral	object	-
distanc|e,es,ed,ing itself from	judgement	oppose	neutral	object	-
distanc|e,es,ed,ing themselves from	judgement	oppose	neutral	object	-
express|,es,ed,ing opposition to	judgement	oppose	neutral	object	-
voic|e,es,ed,ing opposition to	judgement	oppose	neutral	object	-
express|,es,ed,ing concern about	judgement	oppose	neutral	object	-
voic|e,es,ed,ing concern about	judgement	oppose	neutral	object	-
express|,es,ed,ing concern over	judgement	oppose	neutral	object	-
voic|e,es,ed,ing concern over	judgement	oppose	neutral	object	-
voic|e,es,ed,ing criticism of	judgement	oppose	neutral	object	-
express|,es,ed,ing outrage at	judgement	oppose	neutral	object	-
fault|,s	judgement	oppose	neutral	object	yes
fault|ed,ing	judgement	oppose	neutral	object	-
decline|,s	judgement	oppose	neutral	object	yes
declin|ed,ing	judgement	oppose	neutral	object	-
spurn|,s	judgement	oppose	neutral	object	yes
spurn|ed,ing	judgement	oppose	neutral	object	-
rebuff|,s	judgement	oppose	neutral	object	yes
rebuff|ed,ing	judgement	oppose	neutral	object	-
snub|,s	judgement	oppose	neutral	object	yes
snubb|ed,ing	judgement	oppose	neutral	object	-
bemoan|,s,ed,ing	judgement	oppose	neutral	object	-
lament|,s	judgement	oppose	neutral	object	yes
lament|ed,ing	judgement	oppose	neutral	object	-
regret|,s	judgement	oppose	neutral	object	yes
regrett|ed,ing	judgement	oppose	neutral	object	-
distrust|,s	judgement	oppose	neutral	object	yes
distrust|ed,ing	judgement	oppose	neutral	object	-
mistrust|,s	judgement	oppose	neutral	object	yes
mistrust|ed,ing	judgement	oppose	neutral	object	-
savage|,s	judgement	oppose	neutral	object	yes
savag|ed,ing	judgement	oppose	neutral	object	-
trash|,es	judgement	oppose	neutral	object	yes
trash|ed,ing	judgement	oppose	neutral	object	-
pan|,s	judgement	oppose	neutral	object	yes
pann|ed,ing	judgement	oppose	neutral	object	-
skewer|,s,ed,ing	judgement	oppose	neutral	object	-
pillor|y,ies,ied,ying	judgement	oppose	neutral	object	-
flay|,s,ed,ing	judgement	oppose	neutral	object	-
roast|,s	judgement	oppose	neutral	object	yes
roast|ed,ing	judgement	oppose	neutral	object	-
heckl|e,es,ed,ing	judgement	oppose	neutral	object	-
taunt|,s	judgement	oppose	neutral	object	yes
taunt|ed,ing	judgement	oppose	neutral	object	-
jeer|,s	judgement	oppose	neutral	object	yes
jeer|ed,ing	judgement	oppose	neutral	object	-
boo|,s	judgement	oppose	neutral	object	yes
boo|ed,ing	judgement	oppose	neutral	object	-
admonish|,es,ed,ing	judgement	oppose	neutral	object	-
reprimand|,s	judgement	oppose	neutral	object	yes
reprimand|ed,ing	judgement	oppose	neutral	object	-
upbraid|,s,ed,ing	judgement	oppose	neutral	object	-
reproach|,es	judgement	oppose	neutral	object	yes
reproach|ed,ing	judgement	oppose	neutral	object	-
impugn|,s,ed,ing	judgement	oppose	neutral	object	-
question|,s the legitimacy of	judgement	oppose	neutral	object	yes
question|ed,ing the legitimacy of	judgement	oppose	neutral	object	-
question|,s the validity of	judgement	oppose	neutral	object	yes
question|ed,ing the validity of	judgement	oppose	neutral	object	-
refus|e,es,ed,ing to recognize	judgement	oppose	neutral	object	-
refus|e,es,ed,ing to recognise	judgement	oppose	neutral	object	-
refus|e,es,ed,ing to accept	judgement	oppose	neutral	object	-
refus|e,es,ed,ing to support	judgement	oppose	neutral	object	-
refus|e,es,ed,ing to endorse	judgement	oppose	neutral	object	-
refus|e,es,ed,ing to back	judgement	oppose	neutral	object	-
fail|,s,ed,ing to support	judgement	oppose	neutral	object	-
decline|,s to endorse	judgement	oppose	neutral	object	yes
declin|ed,ing to endorse	judgement	oppose	neutral	object	-
decline|,s to support	judgement	oppose	neutral	object	yes
declin|ed,ing to support	judgement	oppose	neutral	object	-
be|,s,d critical of	judgement	oppose	neutral	object	-
bing critical of	judgement	oppose	neutral	object	-
challenge|,s	judgement	oppose	neutral	object	yes
challeng|ed,ing	judgement	oppose	neutral	object	-
contest|,s	judgement	oppose	neutral	object	yes
contest|ed,ing	judgement	oppose	neutral	object	-
protest|,s	judgement	oppose	neutral	object	yes
protest|ed,ing	judgement	oppose	neutral	object	-
describ|e,es,ed,ing	judgement	neutral	neutral	as	-
characteriz|e,es,ed,ing	judgement	neutral	neutral	as	-
characteris|e,es,ed,ing	judgement	neutral	neutral	as	-
portray|,s,ed,ing	judgement	neutral	neutral	as	-
depict|,s,ed,ing	judgement	neutral	neutral	as	-
regard|,s	judgement	neutral	neutral	as	yes
regard|ed,ing	judgement	neutral	neutral	as	-
view|,s	judgement	neutral	neutral	as	yes
view|ed,ing	judgement	neutral	neutral	as	-
see	judgement	neutral	neutral	as	-
see|s,n,ing	judgement	neutral	neutral	as	-
saw	judgement	neutral	neutral	as	-
represent|,s,ed,ing	judgement	neutral	neutral	as	-
cast|,s	judgement	neutral	neutral	as	yes
casting	judgement	neutral	neutral	as	-
paint|,s	judgement	neutral	neutral	as	yes
paint|ed,ing	judgement	neutral	neutral	as	-
defin|e,es,ed,ing	judgement	neutral	neutral	as	-
frame|,s	judgement	neutral	neutral	as	yes
fram|ed,ing	judgement	neutral	neutral	as	-
treat|,s	judgement	neutral	neutral	as	yes
treat|ed,ing	judgement	neutral	neutral	as	-
interpret|,s,ed,ing	judgement	neutral	neutral	as	-
cit|e,es,ed,ing	judgement	neutral	neutral	as	-
refer|,s,red,ring to	judgement	neutral	neutral	as	-
dismiss|,es,ed,ing	judgement	oppose	neutral	as	-
denounc|e,es,ed,ing	judgement	oppose	neutral	as	-
condemn|,s,ed,ing	judgement	oppose	neutral	as	-
decr|y,ies,ied,ying	judgement	oppose	neutral	as	-
criticiz|e,es,ed,ing	judgement	oppose	neutral	as	-
criticis|e,es,ed,ing	judgement	oppose	neutral	as	-
ridicule|,s	judgement	oppose	neutral	as	yes
ridicul|ed,ing	judgement	oppose	neutral	as	-
derid|e,es,ed,ing	judgement	oppose	neutral	as	-
reject|,s,ed,ing	judgement	oppose	neutral	as	-
mock|,s	judgement	oppose	neutral	as	yes
mock|ed,ing	judgement	oppose	neutral	as	-
blast|,s	judgement	oppose	neutral	as	yes
blast|ed,ing	judgement	oppose	neutral	as	-
slam|,s	judgement	oppose	neutral	as	yes
slamm|ed,ing	judgement	oppose	neutral	as	-
attack|,s	judgement	oppose	neutral	as	yes
attack|ed,ing	judgement	oppose	neutral	as	-
brand|,s	judgement	oppose	neutral	as	yes
brand|ed,ing	judgement	oppose	neutral	as	-
deplor|e,es,ed,ing	judgement	oppose	neutral	as	-
lambast|,s,ed,ing	judgement	oppose	neutral	as	-
lambast|e,es,ed,ing	judgement	oppose	neutral	as	-
disparag|e,es,ed,ing	judgement	oppose	neutral	as	-
belittl|e,es,ed,ing	judgement	oppose	neutral	as	-
vilif|y,ies,ied,ying	judgement	oppose	neutral	as	-
lampoon|,s,ed,ing	judgement	oppose	neutral	as	-
praise|,s	judgement	support	oppose	as	yes
prais|ed,ing	judgement	support	oppose	as	-
hail|,s	judgement	support	oppose	as	yes
hail|ed,ing	judgement	support	oppose	as	-
welcome|,s	judgement	support	oppose	as	yes
welcom|ed,ing	judgement	support	oppose	as	-
laud|,s,ed,ing	judgement	support	oppose	as	-
applaud|,s,ed,ing	judgement	support	oppose	as	-
tout|,s	judgement	support	oppose	as	yes
tout|ed,ing	judgement	support	oppose	as	-
celebrat|e,es,ed,ing	judgement	support	oppose	as	-
salute|,s	judgement	support	oppose	as	yes
salut|ed,ing	judgement	support	oppose	as	-
call|,s	judgement	neutral	neutral	call	yes
call|ed,ing	judgement	neutral	neutral	call	-
label|,s	judgement	neutral	neutral	call	yes
label|ed,ing,led,ling	judgement	neutral	neutral	call	-
brand|,s	judgement	neutral	neutral	call	yes
brand|ed,ing	judgement	neutral	neutral	call	-
dub|,s,bed,bing	judgement	neutral	neutral	call	-
term|,s	judgement	neutral	neutral	call	yes
term|ed,ing	judgement	neutral	neutral	call	-
declar|e,es,ed,ing	judgement	neutral	neutral	call	-
deem|,s,ed,ing	judgement	neutral	neutral	call	-
consider|,s,ed,ing	judgement	neutral	neutral	call	-
find|,s	judgement	neutral	neutral	call	yes
found	judgement	neutral	neutral	call	-
finding	judgement	neutral	neutral	call	-
pronounc|e,es,ed,ing	judgement	neutral	neutral	call	-
judge|,s	judgement	neutral	neutral	call	yes
judg|ed,ing	judgement	neutral	neutral	call	-
rate|,s	judgement	neutral	neutral	call	yes
rat|ed,ing	judgement	neutral	neutral	call	-
name|,s	judgement	neutral	neutral	call	yes
nam|ed,ing	judgement	neutral	neutral	call	-
accus|e,es,ed,ing	accusation	oppose	neutral	of	-
suspect|,s	accusation	oppose	neutral	of	yes
suspect|ed,ing	accusation	oppose	neutral	of	-
convict|,s	accusation	oppose	neutral	of	yes
convict|ed,ing	accusation	oppose	neutral	of	-
blame|,s	accusation	oppose	neutral	for	yes
blam|ed,ing	accusation	oppose	neutral	for	-
criticiz|e,es,ed,ing	accusation	oppose	neutral	for	-
criticis|e,es,ed,ing	accusation	oppose	neutral	for	-
condemn|,s,ed,ing	accusation	oppose	neutral	for	-
fault|,s	accusation	oppose	neutral	for	yes
fault|ed,ing	accusation	oppose	neutral	for	-
attack|,s	accusation	oppose	neutral	for	yes
attack|ed,ing	accusation	oppose	neutral	for	-
mock|,s	accusation	oppose	neutral	for	yes
mock|ed,ing	accusation	oppose	neutral	for	-
rebuke|,s	accusation	oppose	neutral	for	yes
rebuk|ed,ing	accusation	oppose	neutral	for	-
chid|e,es,ed,ing	accusation	oppose	neutral	for	-
berat|e,es,ed,ing	accusation	oppose	neutral	for	-
scold|,s,ed,ing	accusation	oppose	neutral	for	-
castigat|e,es,ed,ing	accusation	oppose	neutral	for	-
denounc|e,es,ed,ing	accusation	oppose	neutral	for	-
slam|,s	accusation	oppose	neutral	for	yes
slamm|ed,ing	accusation	oppose	neutral	for	-
blast|,s	accusation	oppose	neutral	for	yes
blast|ed,ing	accusation	oppose	neutral	for	-
derid|e,es,ed,ing	accusation	oppose	neutral	for	-
lambast|,s,ed,ing	accusation	oppose	neutral	for	-
lambast|e,es,ed,ing	accusation	oppose	neutral	for	-
ridicule|,s	accusation	oppose	neutral	for	yes
ridicul|ed,ing	accusation	oppose	neutral	for	-
censure|,s	accusation	oppose	neutral	for	yes
censur|ed,ing	accusation	oppose	neutral	for	-
reprimand|,s	accusation	oppose	neutral	for	yes
reprimand|ed,ing	accusation	oppose	neutral	for	-
chastis|e,es,ed,ing	accusation	oppose	neutral	for	-
indict|,s,ed,ing	accusation	oppose	neutral	for	-
excoriat|e,es,ed,ing	accusation	oppose	neutral	for	-
praise|,s	judgement	support	oppose	for	yes
prais|ed,ing	judgement	support	oppose	for	-
thank|,s	judgement	support	oppose	for	yes
thank|ed,ing	judgement	support	oppose	for	-
commend|,s,ed,ing	judgement	support	oppose	for	-
applaud|,s,ed,ing	judgement	support	oppose	for	-
laud|,s,ed,ing	judgement	support	oppose	for	-
congratulat|e,es,ed,ing	judgement	support	oppose	for	-
credit|,s	judgement	support	oppose	for	yes
credit|ed,ing	judgement	support	oppose	for	-
salute|,s	judgement	support	oppose	for	yes
salut|ed,ing	judgement	support	oppose	for	-
admir|e,es,ed,ing	judgement	support	oppose	for	-
honor|,s	judgement	support	oppose	for	yes
honor|ed,ing	judgement	support	oppose	for	-
honour|,s	judgement	support	oppose	for	yes
honour|ed,ing	judgement	support	oppose	for	-
charge|,s	accusation	oppose	neutral	with	yes
charg|ed,ing	accusation	oppose	neutral	with	-
accus|e,es,ed,ing	accusation	oppose	neutral	object	-
blame|,s	accusation	oppose	neutral	object	yes
blam|ed,ing	accusation	oppose	neutral	object	-
indict|,s,ed,ing	accusation	oppose	neutral	object	-
alleg|e,es,ed,ing	accusation	oppose	neutral	object	-
point|,s the finger at	accusation	oppose	neutral	object	yes
point|ed,ing the finger at	accusation	oppose	neutral	object	-
lay|,s,ed,ing the blame on	accusation	oppose	neutral	object	-
impeach|,es,ed,ing	accusation	oppose	neutral	object	-
incriminat|e,es,ed,ing	accusation	oppose	neutral	object	-
den|y,ies,ied,ying	denial	oppose	neutral	object	-
dispute|,s	denial	oppose	neutral	object	yes
disput|ed,ing	denial	oppose	neutral	object	-
rebut|,s,ted,ting	denial	oppose	neutral	object	-
refut|e,es,ed,ing	denial	oppose	neutral	object	-
contradict|,s,ed,ing	denial	oppose	neutral	object	-
disclaim|,s,ed,ing	denial	oppose	neutral	object	-
rubbish|,es	denial	oppose	neutral	object	yes
rubbish|ed,ing	denial	oppose	neutral	object	-
pour|,s,ed,ing cold water on	denial	oppose	neutral	object	-
quash|,es,ed,ing	denial	oppose	neutral	object	-
recogniz|e,es,ed,ing	recognition	support	oppose	object	-
recognis|e,es,ed,ing	recognition	support	oppose	object	-
accept|,s,ed,ing	recognition	support	oppose	object	-
acknowledg|e,es,ed,ing	recognition	support	oppose	object	-
legitimiz|e,es,ed,ing	recognition	support	oppose	object	-
legitimis|e,es,ed,ing	recognition	support	oppose	object	-
ratif|y,ies,ied,ying	recognition	support	oppose	object	-
respect|,s the result of	recognition	support	oppose	object	yes
respect|ed,ing the result of	recognition	support	oppose	object	-
com|e,es,ing to terms with	recognition	support	oppose	object	-
came to terms with	recognition	support	oppose	object	-
demand|,s	demand	support	oppose	object	yes
demand|ed,ing	demand	support	oppose	object	-
call|,s for	demand	support	oppose	object	yes
call|ed,ing for	demand	support	oppose	object	-
urge|,s	demand	support	oppose	object	yes
urg|ed,ing	demand	support	oppose	object	-
request|,s	demand	support	oppose	object	yes
request|ed,ing	demand	support	oppose	object	-
seek|,s,ing	demand	support	oppose	object	-
sought	demand	support	oppose	object	-
press|,es for	demand	support	oppose	object	yes
press|ed,ing for	demand	support	oppose	object	-
push|,es for	demand	support	oppose	object	yes
push|ed,ing for	demand	support	oppose	object	-
ask|,s,ed,ing for	demand	support	oppose	object	-
appeal|,s,ed,ing for	demand	support	oppose	object	-
plead|,s for	demand	support	oppose	object	yes
plead|ed,ing for	demand	support	oppose	object	-
beg|,s,ged,ging for	demand	support	oppose	object	-
agitat|e,es,ed,ing for	demand	support	oppose	object	-
clamor|,s,ed,ing for	demand	support	oppose	object	-
clamour|,s,ed,ing for	demand	support	oppose	object	-
insist|,s,ed,ing on	demand	support	oppose	object	-
propos|e,es,ed,ing	demand	support	oppose	object	-
recommend|,s,ed,ing	demand	support	oppose	object	-
suggest|,s,ed,ing	demand	support	oppose	object	-
advocate|,s for	demand	support	oppose	object	yes
advocat|ed,ing for	demand	support	oppose	object	-
striv|e,es,ed,ing for	demand	support	oppose	object	-
long|,s for	demand	support	oppose	object	yes
long|ed,ing for	demand	support	oppose	object	-
yearn|,s,ed,ing for	demand	support	oppose	object	-
crave|,s	demand	support	oppose	object	yes
crav|ed,ing	demand	support	oppose	object	-
aspir|e,es,ed,ing to	demand	support	oppose	object	-
wish|,es for	demand	support	oppose	object	yes
wish|ed,ing for	demand	support	oppose	object	-
hope|,s for	demand	support	oppose	object	yes
hop|ed,ing for	demand	support	oppose	object	-
fight|,s for	demand	support	oppose	object	yes
fought for	demand	support	oppose	object	-
fighting for	demand	support	oppose	object	-
vi|e,es,ed,ing for	demand	support	oppose	object	-
appl|y,ies,ied,ying for	demand	support	oppose	object	-
want|,s,ed,ing	demand	support	oppose	object	-
desire|,s	demand	support	oppose	object	yes
desir|ed,ing	demand	support	oppose	object	-
prefer|,s,red,ring	demand	support	oppose	object	-
favor|,s	demand	support	oppose	object	yes
favor|ed,ing	demand	support	oppose	object	-
favour|,s	demand	support	oppose	object	yes
favour|ed,ing	demand	support	oppose	object	-
promise|,s	commitment	support	oppose	object	yes
promis|ed,ing	commitment	support	oppose	object	-
pledge|,s	commitment	support	oppose	object	yes
pledg|ed,ing	commitment	support	oppose	object	-
vow|,s	commitment	support	oppose	object	yes
vow|ed,ing	commitment	support	oppose	object	-
commit|,s,ted,ting to	commitment	support	oppose	object	-
agree|,s,d,ing to	commitment	support	oppose	object	-
agree|,s,d,ing on	commitment	support	oppose	object	-
consent|,s,ed,ing to	commitment	support	oppose	object	-
assent|,s,ed,ing to	commitment	support	oppose	object	-
sign|,s up to	commitment	support	oppose	object	yes
sign|ed,ing up to	commitment	support	oppose	object	-
undert|ake,akes,ook,aken,aking	commitment	support	oppose	object	-
demand|,s	demand	support	oppose	infinitive	yes
demand|ed,ing	demand	support	oppose	infinitive	-
want|,s,ed,ing	demand	support	oppose	infinitive	-
seek|,s,ing	demand	support	oppose	infinitive	-
sought	demand	support	oppose	infinitive	-
ask|,s,ed,ing	demand	support	oppose	infinitive	-
wish|,es	demand	support	oppose	infinitive	yes
wish|ed,ing	demand	support	oppose	infinitive	-
beg|,s,ged,ging	demand	support	oppose	infinitive	-
plead|,s	demand	support	oppose	infinitive	yes
plead|ed,ing	demand	support	oppose	infinitive	-
aspir|e,es,ed,ing	demand	support	oppose	infinitive	-
striv|e,es,ed,ing	demand	support	oppose	infinitive	-
long|,s	demand	support	oppose	infinitive	yes
long|ed,ing	demand	support	oppose	infinitive	-
yearn|,s,ed,ing	demand	support	oppose	infinitive	-
desire|,s	demand	support	oppose	infinitive	yes
desir|ed,ing	demand	support	oppose	infinitive	-
campaign|,s	demand	support	oppose	infinitive	yes
campaign|ed,ing	demand	support	oppose	infinitive	-
push|,es	demand	support	oppose	infinitive	yes
push|ed,ing	demand	support	oppose	infinitive	-
bid|,s	demand	support	oppose	infinitive	yes
bidding	demand	support	oppose	infinitive	-
hope|,s	belief	neutral	neutral	infinitive	yes
hop|ed,ing	belief	neutral	neutral	infinitive	-
expect|,s,ed,ing	belief	neutral	neutral	infinitive	-
plan|,s	commitment	neutral	neutral	infinitive	yes
plann|ed,ing	commitment	neutral	neutral	infinitive	-
intend|,s,ed,ing	commitment	neutral	neutral	infinitive	-
aim|,s	commitment	neutral	neutral	infinitive	yes
aim|ed,ing	commitment	neutral	neutral	infinitive	-
resolve|,s	commitment	neutral	neutral	infinitive	yes
resolv|ed,ing	commitment	neutral	neutral	infinitive	-
prefer|,s,red,ring	commitment	neutral	neutral	infinitive	-
promise|,s	commitment	support	oppose	infinitive	yes
promis|ed,ing	commitment	support	oppose	infinitive	-
pledge|,s	commitment	support	oppose	infinitive	yes
pledg|ed,ing	commitment	support	oppose	infinitive	-
vow|,s	commitment	support	oppose	infinitive	yes
vow|ed,ing	commitment	support	oppose	infinitive	-
agree|,s,d,ing	commitment	support	oppose	infinitive	-
offer|,s	commitment	support	oppose	infinitive	yes
offer|ed,ing	commitment	support	oppose	infinitive	-
swear|,s,ing	commitment	support	oppose	infinitive	-
swor|e,n	commitment	support	oppose	infinitive	-
guarantee|,s	commitment	support	oppose	infinitive	yes
guarantee|d,ing	commitment	support	oppose	infinitive	-
undert|ake,akes,ook,aken,aking	commitment	support	oppose	infinitive	-
commit|,s,ted,ting	commitment	support	oppose	infinitive	-
volunteer|,s	commitment	support	oppose	infinitive	yes
volunteer|ed,ing	commitment	support	oppose	infinitive	-
refus|e,es,ed,ing	denial	oppose	neutral	infinitive	-
decline|,s	denial	oppose	neutral	infinitive	yes
declin|ed,ing	denial	oppose	neutral	infinitive	-
reject|,s,ed,ing calls	denial	oppose	neutral	infinitive	-
resist|,s calls	denial	oppose	neutral	infinitive	yes
resist|ed,ing calls	denial	oppose	neutral	infinitive	-
threaten|,s,ed,ing	warning	oppose	neutral	infinitive	-
warning of	warning	oppose	neutral	object	yes
warn|,s,ed of	warning	oppose	neutral	object	-
warning against	warning	oppose	neutral	object	yes
warn|,s,ed against	warning	oppose	neutral	object	-
warning about	warning	oppose	neutral	object	yes
warn|,s,ed about	warning	oppose	neutral	object	-
caution|,s against	warning	oppose	neutral	object	yes
caution|ed,ing against	warning	oppose	neutral	object	-
warning	warning	oppose	neutral	object	yes
warn|,s,ed	warning	oppose	neutral	object	-
threaten|,s,ed,ing	warning	oppose	neutral	object	-
menace|,s	warning	oppose	neutral	object	yes
menac|ed,ing	warning	oppose	neutral	object	-
put|,s,ting on notice	warning	oppose	neutral	object	-
urge|,s	demand	support	oppose	urge	yes
urg|ed,ing	demand	support	oppose	urge	-
call|,s on	demand	support	oppose	urge	yes
call|ed,ing on	demand	support	oppose	urge	-
call|,s upon	demand	support	oppose	urge	yes
call|ed,ing upon	demand	support	oppose	urge	-
ask|,s,ed,ing	demand	support	oppose	urge	-
order|,s	demand	support	oppose	urge	yes
order|ed,ing	demand	support	oppose	urge	-
press|,es	demand	support	oppose	urge	yes
press|ed,ing	demand	support	oppose	urge	-
beg|,s,ged,ging	demand	support	oppose	urge	-
implor|e,es,ed,ing	demand	support	oppose	urge	-
exhort|,s,ed,ing	demand	support	oppose	urge	-
entreat|,s,ed,ing	demand	support	oppose	urge	-
command|,s	demand	support	oppose	urge	yes
command|ed,ing	demand	support	oppose	urge	-
instruct|,s,ed,ing	demand	support	oppose	urge	-
request|,s	demand	support	oppose	urge	yes
request|ed,ing	demand	support	oppose	urge	-
encourag|e,es,ed,ing	demand	support	oppose	urge	-
direct|,s	demand	support	oppose	urge	yes
direct|ed,ing	demand	support	oppose	urge	-
push|,es	demand	support	oppose	urge	yes
push|ed,ing	demand	support	oppose	urge	-
pressure|,s	demand	support	oppose	urge	yes
pressur|ed,ing	demand	support	oppose	urge	-
appeal|,s,ed,ing to	demand	support	oppose	urge	-
plead|,s with	demand	support	oppose	urge	yes
plead|ed,ing with	demand	support	oppose	urge	-
lobb|y,ies	demand	support	oppose	urge	yes
lobb|ied,ying	demand	support	oppose	urge	-
petition|,s	demand	support	oppose	urge	yes
petition|ed,ing	demand	support	oppose	urge	-
advis|e,es,ed,ing	demand	support	oppose	urge	-
remind|,s,ed,ing	demand	support	oppose	urge	-
want|,s,ed,ing	demand	support	oppose	urge	-
challenge|,s	demand	support	oppose	urge	yes
challeng|ed,ing	demand	support	oppose	urge	-
tell|,s,ing	demand	support	oppose	urge	-
told	demand	support	oppose	urge	-
