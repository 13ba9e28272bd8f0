#: form kind polarity negated frame shape
# Verbs of attitude: support, criticism, accusation, demand, commitment, recognition.
support|,s	judgement	support	oppose	object	noun
supported	judgement	support	oppose	object	-
supporting	judgement	support	oppose	object	ing
back|,s	judgement	support	oppose	object	noun
backed	judgement	support	oppose	object	-
backing	judgement	support	oppose	object	ing
endorse|,s,d	judgement	support	oppose	object	-
endorsing	judgement	support	oppose	object	ing
praise|,s	judgement	support	oppose	object	noun
praised	judgement	support	oppose	object	-
praising	judgement	support	oppose	object	ing
welcome|,s	judgement	support	oppose	object	noun
welcomed	judgement	support	oppose	object	-
welcoming	judgement	support	oppose	object	ing
applaud|,s,ed	judgement	support	oppose	object	-
applauding	judgement	support	oppose	object	ing
hail|,s	judgement	support	oppose	object	noun
hailed	judgement	support	oppose	object	-
hailing	judgement	support	oppose	object	ing
commend|,s,ed	judgement	support	oppose	object	-
commending	judgement	support	oppose	object	ing
laud|,s,ed	judgement	support	oppose	object	-
lauding	judgement	support	oppose	object	ing
favor|,s	judgement	support	oppose	object	noun
favored	judgement	support	oppose	object	-
favoring	judgement	support	oppose	object	ing
favour|,s	judgement	support	oppose	object	noun
favoured	judgement	support	oppose	object	-
favouring	judgement	support	oppose	object	ing
embrace|,s	judgement	support	oppose	object	noun
embraced	judgement	support	oppose	object	-
embracing	judgement	support	oppose	object	ing
defend|,s,ed	judgement	support	oppose	object	-
defending	judgement	support	oppose	object	ing
admire|,s,d	judgement	support	oppose	object	-
admiring	judgement	support	oppose	object	ing
approve|,s,d of	judgement	support	oppose	object	-
approving of	judgement	support	oppose	object	ing
advocate|,s	judgement	support	oppose	object	noun
advocated	judgement	support	oppose	object	-
advocating	judgement	support	oppose	object	ing
salute|,s	judgement	support	oppose	object	noun
saluted	judgement	support	oppose	object	-
saluting	judgement	support	oppose	object	ing
cheer|,s	judgement	support	oppose	object	noun
cheered	judgement	support	oppose	object	-
cheering	judgement	support	oppose	object	ing
celebrate|,s,d	judgement	support	oppose	object	-
celebrating	judgement	support	oppose	object	ing
respect|,s	judgement	support	oppose	object	noun
respected	judgement	support	oppose	object	-
respecting	judgement	support	oppose	object	ing
trust|,s	judgement	support	oppose	object	noun
trusted	judgement	support	oppose	object	-
trusting	judgement	support	oppose	object	ing
thank|,s	judgement	support	oppose	object	noun
thanked	judgement	support	oppose	object	-
thanking	judgement	support	oppose	object	ing
congratulate|,s,d	judgement	support	oppose	object	-
congratulating	judgement	support	oppose	object	ing
honor|,s	judgement	support	oppose	object	noun
honored	judgement	support	oppose	object	-
honoring	judgement	support	oppose	object	ing
honour|,s	judgement	support	oppose	object	noun
honoured	judgement	support	oppose	object	-
honouring	judgement	support	oppose	object	ing
love|,s	judgement	support	oppose	object	noun
loved	judgement	support	oppose	object	-
loving	judgement	support	oppose	object	ing
uph|old,olds,eld	judgement	support	oppose	object	-
upholding	judgement	support	oppose	object	ing
promote|,s,d	judgement	support	oppose	object	-
promoting	judgement	support	oppose	object	ing
tout|,s	judgement	support	oppose	object	noun
touted	judgement	support	oppose	object	-
touting	judgement	support	oppose	object	ing
value|,s	judgement	support	oppose	object	noun
valued	judgement	support	oppose	object	-
valuing	judgement	support	oppose	object	ing
esteem|,s	judgement	support	oppose	object	noun
esteemed	judgement	support	oppose	object	-
esteeming	judgement	support	oppose	object	ing
cherish|,es,ed	judgement	support	oppose	object	-
cherishing	judgement	support	oppose	object	ing
appreciate|,s,d	judgement	support	oppose	object	-
appreciating	judgement	support	oppose	object	ing
extol|,s,led	judgement	support	oppose	object	-
extolling	judgement	support	oppose	object	ing
justif|y,ies,ied	judgement	support	oppose	object	-
justifying	judgement	support	oppose	object	ing
vouch|,es,ed for	judgement	support	oppose	object	-
vouching for	judgement	support	oppose	object	ing
st|and,ands,ood by	judgement	support	oppose	object	-
standing by	judgement	support	oppose	object	ing
st|and,ands,ood with	judgement	support	oppose	object	-
standing with	judgement	support	oppose	object	ing
st|and,ands,ood behind	judgement	support	oppose	object	-
standing behind	judgement	support	oppose	object	ing
st|and,ands,ood up for	judgement	support	oppose	object	-
standing up for	judgement	support	oppose	object	ing
side|,s,d with	judgement	support	oppose	object	-
siding with	judgement	support	oppose	object	ing
agree|,s,d with	judgement	support	oppose	object	-
agreeing with	judgement	support	oppose	object	ing
sp|eak,eaks,oke,oken up for	judgement	support	oppose	object	-
speaking up for	judgement	support	oppose	object	ing
sp|eak,eaks,oke,oken out for	judgement	support	oppose	object	-
speaking out for	judgement	support	oppose	object	ing
sp|eak,eaks,oke,oken out in favor of	judgement	support	oppose	object	-
speaking out in favor of	judgement	support	oppose	object	ing
sp|eak,eaks,oke,oken out in favour of	judgement	support	oppose	object	-
speaking out in favour of	judgement	support	oppose	object	ing
come|,s out for	judgement	support	oppose	object	-
came out for	judgement	support	oppose	object	-
coming out for	judgement	support	oppose	object	ing
come|,s out in favor of	judgement	support	oppose	object	-
came out in favor of	judgement	support	oppose	object	-
coming out in favor of	judgement	support	oppose	object	ing
come|,s out in favour of	judgement	support	oppose	object	-
came out in favour of	judgement	support	oppose	object	-
coming out in favour of	judgement	support	oppose	object	ing
rall|y,ies behind	judgement	support	oppose	object	noun
rallied behind	judgement	support	oppose	object	-
rallying behind	judgement	support	oppose	object	ing
rall|y,ies around	judgement	support	oppose	object	noun
rallied around	judgement	support	oppose	object	-
rallying around	judgement	support	oppose	object	ing
thr|ow,ows,ew,own their weight behind	judgement	support	oppose	object	-
throwing their weight behind	judgement	support	oppose	object	ing
thr|ow,ows,ew,own his weight behind	judgement	support	oppose	object	-
throwing his weight behind	judgement	support	oppose	object	ing
thr|ow,ows,ew,own her weight behind	judgement	support	oppose	object	-
throwing her weight behind	judgement	support	oppose	object	ing
thr|ow,ows,ew,own its weight behind	judgement	support	oppose	object	-
throwing its weight behind	judgement	support	oppose	object	ing
argue|,s,d for	judgement	support	oppose	object	-
arguing for	judgement	support	oppose	object	ing
campaign|,s for	judgement	support	oppose	object	noun
campaigned for	judgement	support	oppose	object	-
campaigning for	judgement	support	oppose	object	ing
lobb|y,ies for	judgement	support	oppose	object	noun
lobbied for	judgement	support	oppose	object	-
lobbying for	judgement	support	oppose	object	ing
sympathize|,s,d with	judgement	support	oppose	object	-
sympathizing with	judgement	support	oppose	object	ing
sympathise|,s,d with	judgement	support	oppose	object	-
sympathising with	judgement	support	oppose	object	ing
identif|y,ies,ied with	judgement	support	oppose	object	-
identifying with	judgement	support	oppose	object	ing
believe|,s,d in	judgement	support	oppose	object	-
believing in	judgement	support	oppose	object	ing
have|,s,d confidence in	judgement	support	oppose	object	-
having confidence in	judgement	support	oppose	object	ing
express|,es,ed support for	judgement	support	oppose	object	-
expressing support for	judgement	support	oppose	object	ing
express|,es,ed solidarity with	judgement	support	oppose	object	-
expressing solidarity with	judgement	support	oppose	object	ing
voice|,s,d support for	judgement	support	oppose	object	-
voicing support for	judgement	support	oppose	object	ing
pledge|,s support for	judgement	support	oppose	object	noun
pledged support for	judgement	support	oppose	object	-
pledging support for	judgement	support	oppose	object	ing
offer|,s support for	judgement	support	oppose	object	noun
offered support for	judgement	support	oppose	object	-
offering support for	judgement	support	oppose	object	ing
give|,s,n support to	judgement	support	oppose	object	-
gave support to	judgement	support	oppose	object	-
giving support to	judgement	support	oppose	object	ing
len|d,ds,t support to	judgement	support	oppose	object	-
lending support to	judgement	support	oppose	object	ing
len|d,ds,t their support to	judgement	support	oppose	object	-
lending their support to	judgement	support	oppose	object	ing
len|d,ds,t his support to	judgement	support	oppose	object	-
lending his support to	judgement	support	oppose	object	ing
pa|y,ys,id tribute to	judgement	support	oppose	object	-
paying tribute to	judgement	support	oppose	object	ing
express|,es,ed confidence in	judgement	support	oppose	object	-
expressing confidence in	judgement	support	oppose	object	ing
take|,s,n the side of	judgement	support	oppose	object	-
took the side of	judgement	support	oppose	object	-
taking the side of	judgement	support	oppose	object	ing
subscribe|,s,d to	judgement	support	oppose	object	-
subscribing to	judgement	support	oppose	object	ing
call|,s attention to	judgement	support	oppose	object	noun
called attention to	judgement	support	oppose	object	-
calling attention to	judgement	support	oppose	object	ing
oppose|,s	judgement	oppose	neutral	object	noun
opposed	judgement	oppose	neutral	object	-
opposing	judgement	oppose	neutral	object	ing
condemn|,s,ed	judgement	oppose	neutral	object	-
condemning	judgement	oppose	neutral	object	ing
criticize|,s,d	judgement	oppose	neutral	object	-
criticizing	judgement	oppose	neutral	object	ing
criticise|,s,d	judgement	oppose	neutral	object	-
criticising	judgement	oppose	neutral	object	ing
denounce|,s,d	judgement	oppose	neutral	object	-
denouncing	judgement	oppose	neutral	object	ing
reject|,s,ed	judgement	oppose	neutral	object	-
rejecting	judgement	oppose	neutral	object	ing
slam|,s	judgement	oppose	neutral	object	noun
slammed	judgement	oppose	neutral	object	-
slamming	judgement	oppose	neutral	object	ing
blast|,s	judgement	oppose	neutral	object	noun
blasted	judgement	oppose	neutral	object	-
blasting	judgement	oppose	neutral	object	ing
attack|,s	judgement	oppose	neutral	object	noun
attacked	judgement	oppose	neutral	object	-
attacking	judgement	oppose	neutral	object	ing
decr|y,ies,ied	judgement	oppose	neutral	object	-
decrying	judgement	oppose	neutral	object	ing
deplore|,s,d	judgement	oppose	neutral	object	-
deploring	judgement	oppose	neutral	object	ing
lambast|,s,ed	judgement	oppose	neutral	object	-
lambasting	judgement	oppose	neutral	object	ing
lambaste|,s,d	judgement	oppose	neutral	object	-
castigate|,s,d	judgement	oppose	neutral	object	-
castigating	judgement	oppose	neutral	object	ing
rebuke|,s	judgement	oppose	neutral	object	noun
rebuked	judgement	oppose	neutral	object	-
rebuking	judgement	oppose	neutral	object	ing
bash|,es,ed	judgement	oppose	neutral	object	-
bashing	judgement	oppose	neutral	object	ing
assail|,s,ed	judgement	oppose	neutral	object	-
assailing	judgement	oppose	neutral	object	ing
ridicule|,s	judgement	oppose	neutral	object	noun
ridiculed	judgement	oppose	neutral	object	-
ridiculing	judgement	oppose	neutral	object	ing
mock|,s	judgement	oppose	neutral	object	noun
mocked	judgement	oppose	neutral	object	-
mocking	judgement	oppose	neutral	object	ing
deride|,s,d	judgement	oppose	neutral	object	-
deriding	judgement	oppose	neutral	object	ing
dismiss|,es,ed	judgement	oppose	neutral	object	-
dismissing	judgement	oppose	neutral	object	ing
disparage|,s,d	judgement	oppose	neutral	object	-
disparaging	judgement	oppose	neutral	object	ing
belittle|,s,d	judgement	oppose	neutral	object	-
belittling	judgement	oppose	neutral	object	ing
scorn|,s	judgement	oppose	neutral	object	noun
scorned	judgement	oppose	neutral	object	-
scorning	judgement	oppose	neutral	object	ing
censure|,s	judgement	oppose	neutral	object	noun
censured	judgement	oppose	neutral	object	-
censuring	judgement	oppose	neutral	object	ing
berate|,s,d	judgement	oppose	neutral	object	-
berating	judgement	oppose	neutral	object	ing
chide|,s,d	judgement	oppose	neutral	object	-
chiding	judgement	oppose	neutral	object	ing
scold|,s,ed	judgement	oppose	neutral	object	-
scolding	judgement	oppose	neutral	object	ing
chastise|,s,d	judgement	oppose	neutral	object	-
chastising	judgement	oppose	neutral	object	ing
excoriate|,s,d	judgement	oppose	neutral	object	-
excoriating	judgement	oppose	neutral	object	ing
vilif|y,ies,ied	judgement	oppose	neutral	object	-
vilifying	judgement	oppose	neutral	object	ing
demonize|,s,d	judgement	oppose	neutral	object	-
demonizing	judgement	oppose	neutral	object	ing
demonise|,s,d	judgement	oppose	neutral	object	-
demonising	judgement	oppose	neutral	object	ing
demean|,s,ed	judgement	oppose	neutral	object	-
demeaning	judgement	oppose	neutral	object	ing
insult|,s	judgement	oppose	neutral	object	noun
insulted	judgement	oppose	neutral	object	-
insulting	judgement	oppose	neutral	object	ing
offend|,s,ed	judgement	oppose	neutral	object	-
offending	judgement	oppose	neutral	object	ing
smear|,s	judgement	oppose	neutral	object	noun
smeared	judgement	oppose	neutral	object	-
smearing	judgement	oppose	neutral	object	ing
slander|,s	judgement	oppose	neutral	object	noun
slandered	judgement	oppose	neutral	object	-
slandering	judgement	oppose	neutral	object	ing
malign|,s,ed	judgement	oppose	neutral	object	-
maligning	judgement	oppose	neutral	object	ing
discredit|,s	judgement	oppose	neutral	object	noun
discredited	judgement	oppose	neutral	object	-
discrediting	judgement	oppose	neutral	object	ing
repudiate|,s,d	judgement	oppose	neutral	object	-
repudiating	judgement	oppose	neutral	object	ing
disown|,s,ed	judgement	oppose	neutral	object	-
disowning	judgement	oppose	neutral	object	ing
disavow|,s,ed	judgement	oppose	neutral	object	-
disavowing	judgement	oppose	neutral	object	ing
abhor|,s,ed	judgement	oppose	neutral	object	-
abhoring	judgement	oppose	neutral	object	ing
detest|,s,ed	judgement	oppose	neutral	object	-
detesting	judgement	oppose	neutral	object	ing
despise|,s,d	judgement	oppose	neutral	object	-
despising	judgement	oppose	neutral	object	ing
hate|,s	judgement	oppose	neutral	object	noun
hated	judgement	oppose	neutral	object	-
hating	judgement	oppose	neutral	object	ing
loathe|,s,d	judgement	oppose	neutral	object	-
loathing	judgement	oppose	neutral	object	ing
dislike|,s	judgement	oppose	neutral	object	noun
disliked	judgement	oppose	neutral	object	-
disliking	judgement	oppose	neutral	object	ing
resent|,s,ed	judgement	oppose	neutral	object	-
resenting	judgement	oppose	neutral	object	ing
disapprove|,s,d of	judgement	oppose	neutral	object	-
disapproving of	judgement	oppose	neutral	object	ing
disagree|,s,d with	judgement	oppose	neutral	object	-
disagreeing with	judgement	oppose	neutral	object	ing
object|,s to	judgement	oppose	neutral	object	noun
objected to	judgement	oppose	neutral	object	-
objecting to	judgement	oppose	neutral	object	ing
take|,s,n issue with	judgement	oppose	neutral	object	-
took issue with	judgement	oppose	neutral	object	-
taking issue with	judgement	oppose	neutral	object	ing
take|,s,n aim at	judgement	oppose	neutral	object	-
took aim at	judgement	oppose	neutral	object	-
taking aim at	judgement	oppose	neutral	object	ing
hit|,s out at	judgement	oppose	neutral	object	noun
hitting out at	judgement	oppose	neutral	object	ing
lash|,es,ed out at	judgement	oppose	neutral	object	-
lashing out at	judgement	oppose	neutral	object	ing
lash|,es,ed out against	judgement	oppose	neutral	object	-
lashing out against	judgement	oppose	neutral	object	ing
hit|,s back at	judgement	oppose	neutral	object	noun
hitting back at	judgement	oppose	neutral	object	ing
fire|,s back at	judgement	oppose	neutral	object	noun
fired back at	judgement	oppose	neutral	object	-
firing back at	judgement	oppose	neutral	object	ing
rail|,s,ed against	judgement	oppose	neutral	object	-
railing against	judgement	oppose	neutral	object	ing
rage|,s,d against	judgement	oppose	neutral	object	-
raging against	judgement	oppose	neutral	object	ing
inveigh|,s,ed against	judgement	oppose	neutral	object	-
inveighing against	judgement	oppose	neutral	object	ing
sp|eak,eaks,oke,oken out against	judgement	oppose	neutral	object	-
speaking out against	judgement	oppose	neutral	object	ing
come|,s out against	judgement	oppose	neutral	object	-
came out against	judgement	oppose	neutral	object	-
coming out against	judgement	oppose	neutral	object	ing
sp|eak,eaks,oke,oken against	judgement	oppose	neutral	object	-
speaking against	judgement	oppose	neutral	object	ing
argue|,s,d against	judgement	oppose	neutral	object	-
arguing against	judgement	oppose	neutral	object	ing
decide|,s,d against	judgement	oppose	neutral	object	-
deciding against	judgement	oppose	neutral	object	ing
rule|,s,d against	judgement	oppose	neutral	object	-
ruling against	judgement	oppose	neutral	object	ing
rule|,s,d out	judgement	oppose	neutral	object	-
ruling out	judgement	oppose	neutral	object	ing
plot|,s,ted against	judgement	oppose	neutral	object	-
plotting against	judgement	oppose	neutral	object	ing
balk|,s,ed at	judgement	oppose	neutral	object	-
balking at	judgement	oppose	neutral	object	ing
bristle|,s,d at	judgement	oppose	neutral	object	-
bristling at	judgement	oppose	neutral	object	ing
campaign|,s against	judgement	oppose	neutral	object	noun
campaigned against	judgement	oppose	neutral	object	-
campaigning against	judgement	oppose	neutral	object	ing
lobb|y,ies against	judgement	oppose	neutral	object	noun
lobbied against	judgement	oppose	neutral	object	-
lobbying against	judgement	oppose	neutral	object	ing
turn|,s against	judgement	oppose	neutral	object	noun
turned against	judgement	oppose	neutral	object	-
turning against	judgement	oppose	neutral	object	ing
turn|,s on	judgement	oppose	neutral	object	noun
turned on	judgement	oppose	neutral	object	-
turning on	judgement	oppose	neutral	object	ing
st|and,ands,ood against	judgement	oppose	neutral	object	-
standing against	judgement	oppose	neutral	object	ing
st|and,ands,ood up to	judgement	oppose	neutral	object	-
standing up to	judgement	oppose	neutral	object	ing
fight|,s against	judgement	oppose	neutral	object	noun
fought against	judgement	oppose	neutral	object	-
fighting against	judgement	oppose	neutral	object	ing
push|,es back against	judgement	oppose	neutral	object	noun
pushed back against	judgement	oppose	neutral	object	-
pushing back against	judgement	oppose	neutral	object	ing
push|,es back on	judgement	oppose	neutral	object	noun
pushed back on	judgement	oppose	neutral	object	-
pushing back on	judgement	oppose	neutral	object	ing
complain|,s,ed about	judgement	oppose	neutral	object	-
complaining about	judgement	oppose	neutral	object	ing
complain|,s,ed of	judgement	oppose	neutral	object	-
complaining of	judgement	oppose	neutral	object	ing
grumble|,s about	judgement	oppose	neutral	object	noun
grumbled about	judgement	oppose	neutral	object	-
grumbling about	judgement	oppose	neutral	object	ing
gripe|,s about	judgement	oppose	neutral	object	noun
griped about	judgement	oppose	neutral	object	-
griping about	judgement	oppose	neutral	object	ing
protest|,s against	judgement	oppose	neutral	object	noun
protested against	judgement	oppose	neutral	object	-
protesting against	judgement	oppose	neutral	object	ing
poke|,s,d fun at	judgement	oppose	neutral	object	-
poking fun at	judgement	oppose	neutral	object	ing
ma|ke,kes,de fun of	judgement	oppose	neutral	object	-
making fun of	judgement	oppose	neutral	object	ing
cast|,s doubt on	judgement	oppose	neutral	object	noun
casting doubt on	judgement	oppose	neutral	object	ing
thr|ow,ows,ew,own doubt on	judgement	oppose	neutral	object	-
throwing doubt on	judgement	oppose	neutral	object	ing
call|,s into question	judgement	oppose	neutral	object	noun
called into question	judgement	oppose	neutral	object	-
calling into question	judgement	oppose	neutral	object	ing
find|,s fault with	judgement	oppose	neutral	object	noun
found fault with	judgement	oppose	neutral	object	-
finding fault with	judgement	oppose	neutral	object	ing
distance|,s,d himself from	judgement	oppose	neutral	object	-
distancing himself from	judgement	oppose	neutral	object	ing
distance|,s,d herself from	judgement	oppose	neutral	object	-
distancing herself from	judgement	oppose	neutral	object	ing
distance|,s,d itself from	judgement	oppose	neutral	object	-
distancing itself from	judgement	oppose	neutral	object	ing
distance|,s,d themselves from	judgement	oppose	neutral	object	-
distancing themselves from	judgement	oppose	neutral	object	ing
express|,es,ed opposition to	judgement	oppose	neutral	object	-
expressing opposition to	judgement	oppose	neutral	object	ing
voice|,s,d opposition to	judgement	oppose	neutral	object	-
voicing opposition to	judgement	oppose	neutral	object	ing
express|,es,ed concern about	judgement	oppose	neutral	object	-
expressing concern about	judgement	oppose	neutral	object	ing
voice|,s,d concern about	judgement	oppose	neutral	object	-
voicing concern about	judgement	oppose	neutral	object	ing
express|,es,ed concern over	judgement	oppose	neutral	object	-
expressing concern over	judgement	oppose	neutral	object	ing
voice|,s,d concern over	judgement	oppose	neutral	object	-
voicing concern over	judgement	oppose	neutral	object	ing
voice|,s,d criticism of	judgement	oppose	neutral	object	-
voicing criticism of	judgement	oppose	neutral	object	ing
express|,es,ed outrage at	judgement	oppose	neutral	object	-
expressing outrage at	judgement	oppose	neutral	object	ing
fault|,s	judgement	oppose	neutral	object	noun
faulted	judgement	oppose	neutral	object	-
faulting	judgement	oppose	neutral	object	ing
decline|,s	judgement	oppose	neutral	object	noun
declined	judgement	oppose	neutral	object	-
declining	judgement	oppose	neutral	object	ing
spurn|,s	judgement	oppose	neutral	object	noun
spurned	judgement	oppose	neutral	object	-
spurning	judgement	oppose	neutral	object	ing
rebuff|,s	judgement	oppose	neutral	object	noun
rebuffed	judgement	oppose	neutral	object	-
rebuffing	judgement	oppose	neutral	object	ing
snub|,s	judgement	oppose	neutral	object	noun
snubbed	judgement	oppose	neutral	object	-
snubbing	judgement	oppose	neutral	object	ing
bemoan|,s,ed	judgement	oppose	neutral	object	-
bemoaning	judgement	oppose	neutral	object	ing
lament|,s	judgement	oppose	neutral	object	noun
lamented	judgement	oppose	neutral	object	-
lamenting	judgement	oppose	neutral	object	ing
regret|,s	judgement	oppose	neutral	object	noun
regretted	judgement	oppose	neutral	object	-
regretting	judgement	oppose	neutral	object	ing
distrust|,s	judgement	oppose	neutral	object	noun
distrusted	judgement	oppose	neutral	object	-
distrusting	judgement	oppose	neutral	object	ing
mistrust|,s	judgement	oppose	neutral	object	noun
mistrusted	judgement	oppose	neutral	object	-
mistrusting	judgement	oppose	neutral	object	ing
savage|,s	judgement	oppose	neutral	object	noun
savaged	judgement	oppose	neutral	object	-
savaging	judgement	oppose	neutral	object	ing
trash|,es	judgement	oppose	neutral	object	noun
trashed	judgement	oppose	neutral	object	-
trashing	judgement	oppose	neutral	object	ing
pan|,s	judgement	oppose	neutral	object	noun
panned	judgement	oppose	neutral	object	-
panning	judgement	oppose	neutral	object	ing
skewer|,s,ed	judgement	oppose	neutral	object	-
skewering	judgement	oppose	neutral	object	ing
pillor|y,ies,ied	judgement	oppose	neutral	object	-
pillorying	judgement	oppose	neutral	object	ing
flay|,s,ed	judgement	oppose	neutral	object	-
flaying	judgement	oppose	neutral	object	ing
roast|,s	judgement	oppose	neutral	object	noun
roasted	judgement	oppose	neutral	object	-
roasting	judgement	oppose	neutral	object	ing
heckle|,s,d	judgement	oppose	neutral	object	-
heckling	judgement	oppose	neutral	object	ing
taunt|,s	judgement	oppose	neutral	object	noun
taunted	judgement	oppose	neutral	object	-
taunting	judgement	oppose	neutral	object	ing
jeer|,s	judgement	oppose	neutral	object	noun
jeered	judgement	oppose	neutral	object	-
jeering	judgement	oppose	neutral	object	ing
boo|,s	judgement	oppose	neutral	object	noun
booed	judgement	oppose	neutral	object	-
booing	judgement	oppose	neutral	object	ing
admonish|,es,ed	judgement	oppose	neutral	object	-
admonishing	judgement	oppose	neutral	object	ing
reprimand|,s	judgement	oppose	neutral	object	noun
reprimanded	judgement	oppose	neutral	object	-
reprimanding	judgement	oppose	neutral	object	ing
upbraid|,s,ed	judgement	oppose	neutral	object	-
upbraiding	judgement	oppose	neutral	object	ing
reproach|,es	judgement	oppose	neutral	object	noun
reproached	judgement	oppose	neutral	object	-
reproaching	judgement	oppose	neutral	object	ing
impugn|,s,ed	judgement	oppose	neutral	object	-
impugning	judgement	oppose	neutral	object	ing
question|,s the legitimacy of	judgement	oppose	neutral	object	noun
questioned the legitimacy of	judgement	oppose	neutral	object	-
questioning the legitimacy of	judgement	oppose	neutral	object	ing
question|,s the validity of	judgement	oppose	neutral	object	noun
questioned the validity of	judgement	oppose	neutral	object	-
questioning the validity of	judgement	oppose	neutral	object	ing
refuse|,s,d to recognize	judgement	oppose	neutral	object	-
refusing to recognize	judgement	oppose	neutral	object	ing
refuse|,s,d to recognise	judgement	oppose	neutral	object	-
refusing to recognise	judgement	oppose	neutral	object	ing
refuse|,s,d to accept	judgement	oppose	neutral	object	-
refusing to accept	judgement	oppose	neutral	object	ing
refuse|,s,d to support	judgement	oppose	neutral	object	-
refusing to support	judgement	oppose	neutral	object	ing
refuse|,s,d to endorse	judgement	oppose	neutral	object	-
refusing to endorse	judgement	oppose	neutral	object	ing
refuse|,s,d to back	judgement	oppose	neutral	object	-
refusing to back	judgement	oppose	neutral	object	ing
fail|,s,ed to support	judgement	oppose	neutral	object	-
failing to support	judgement	oppose	neutral	object	ing
decline|,s to endorse	judgement	oppose	neutral	object	noun
declined to endorse	judgement	oppose	neutral	object	-
declining to endorse	judgement	oppose	neutral	object	ing
decline|,s to support	judgement	oppose	neutral	object	noun
declined to support	judgement	oppose	neutral	object	-
declining to support	judgement	oppose	neutral	object	ing
challenge|,s	judgement	oppose	neutral	object	noun
challenged	judgement	oppose	neutral	object	-
challenging	judgement	oppose	neutral	object	ing
contest|,s	judgement	oppose	neutral	object	noun
contested	judgement	oppose	neutral	object	-
contesting	judgement	oppose	neutral	object	ing
protest|,s	judgement	oppose	neutral	object	noun
protested	judgement	oppose	neutral	object	-
protesting	judgement	oppose	neutral	object	ing
describe|,s,d	judgement	neutral	neutral	as	-
describing	judgement	neutral	neutral	as	ing
characterize|,s,d	judgement	neutral	neutral	as	-
characterizing	judgement	neutral	neutral	as	ing
characterise|,s,d	judgement	neutral	neutral	as	-
characterising	judgement	neutral	neutral	as	ing
portray|,s,ed	judgement	neutral	neutral	as	-
portraying	judgement	neutral	neutral	as	ing
depict|,s,ed	judgement	neutral	neutral	as	-
depicting	judgement	neutral	neutral	as	ing
regard|,s	judgement	neutral	neutral	as	noun
regarded	judgement	neutral	neutral	as	-
regarding	judgement	neutral	neutral	as	ing
view|,s	judgement	neutral	neutral	as	noun
viewed	judgement	neutral	neutral	as	-
viewing	judgement	neutral	neutral	as	ing
see	judgement	neutral	neutral	as	-
see|s,n	judgement	neutral	neutral	as	-
saw	judgement	neutral	neutral	as	-
seeing	judgement	neutral	neutral	as	ing
represent|,s,ed	judgement	neutral	neutral	as	-
representing	judgement	neutral	neutral	as	ing
cast|,s	judgement	neutral	neutral	as	noun
casting	judgement	neutral	neutral	as	ing
paint|,s	judgement	neutral	neutral	as	noun
painted	judgement	neutral	neutral	as	-
painting	judgement	neutral	neutral	as	ing
define|,s,d	judgement	neutral	neutral	as	-
defining	judgement	neutral	neutral	as	ing
frame|,s	judgement	neutral	neutral	as	noun
framed	judgement	neutral	neutral	as	-
framing	judgement	neutral	neutral	as	ing
treat|,s	judgement	neutral	neutral	as	noun
treated	judgement	neutral	neutral	as	-
treating	judgement	neutral	neutral	as	ing
interpret|,s,ed	judgement	neutral	neutral	as	-
interpreting	judgement	neutral	neutral	as	ing
cite|,s,d	judgement	neutral	neutral	as	-
citing	judgement	neutral	neutral	as	ing
refer|,s,red to	judgement	neutral	neutral	as	-
referring to	judgement	neutral	neutral	as	ing
dismiss|,es,ed	judgement	oppose	neutral	as	-
dismissing	judgement	oppose	neutral	as	ing
denounce|,s,d	judgement	oppose	neutral	as	-
denouncing	judgement	oppose	neutral	as	ing
condemn|,s,ed	judgement	oppose	neutral	as	-
condemning	judgement	oppose	neutral	as	ing
decr|y,ies,ied	judgement	oppose	neutral	as	-
decrying	judgement	oppose	neutral	as	ing
criticize|,s,d	judgement	oppose	neutral	as	-
criticizing	judgement	oppose	neutral	as	ing
criticise|,s,d	judgement	oppose	neutral	as	-
criticising	judgement	oppose	neutral	as	ing
ridicule|,s	judgement	oppose	neutral	as	noun
ridiculed	judgement	oppose	neutral	as	-
ridiculing	judgement	oppose	neutral	as	ing
deride|,s,d	judgement	oppose	neutral	as	-
deriding	judgement	oppose	neutral	as	ing
reject|,s,ed	judgement	oppose	neutral	as	-
rejecting	judgement	oppose	neutral	as	ing
mock|,s	judgement	oppose	neutral	as	noun
mocked	judgement	oppose	neutral	as	-
mocking	judgement	oppose	neutral	as	ing
blast|,s	judgement	oppose	neutral	as	noun
blasted	judgement	oppose	neutral	as	-
blasting	judgement	oppose	neutral	as	ing
slam|,s	judgement	oppose	neutral	as	noun
slammed	judgement	oppose	neutral	as	-
slamming	judgement	oppose	neutral	as	ing
attack|,s	judgement	oppose	neutral	as	noun
attacked	judgement	oppose	neutral	as	-
attacking	judgement	oppose	neutral	as	ing
brand|,s	judgement	oppose	neutral	as	noun
branded	judgement	oppose	neutral	as	-
branding	judgement	oppose	neutral	as	ing
deplore|,s,d	judgement	oppose	neutral	as	-
deploring	judgement	oppose	neutral	as	ing
lambast|,s,ed	judgement	oppose	neutral	as	-
lambasting	judgement	oppose	neutral	as	ing
lambaste|,s,d	judgement	oppose	neutral	as	-
disparage|,s,d	judgement	oppose	neutral	as	-
disparaging	judgement	oppose	neutral	as	ing
belittle|,s,d	judgement	oppose	neutral	as	-
belittling	judgement	oppose	neutral	as	ing
vilif|y,ies,ied	judgement	oppose	neutral	as	-
vilifying	judgement	oppose	neutral	as	ing
lampoon|,s,ed	judgement	oppose	neutral	as	-
lampooning	judgement	oppose	neutral	as	ing
praise|,s	judgement	support	oppose	as	noun
praised	judgement	support	oppose	as	-
praising	judgement	support	oppose	as	ing
hail|,s	judgement	support	oppose	as	noun
hailed	judgement	support	oppose	as	-
hailing	judgement	support	oppose	as	ing
welcome|,s	judgement	support	oppose	as	noun
welcomed	judgement	support	oppose	as	-
welcoming	judgement	support	oppose	as	ing
laud|,s,ed	judgement	support	oppose	as	-
lauding	judgement	support	oppose	as	ing
applaud|,s,ed	judgement	support	oppose	as	-
applauding	judgement	support	oppose	as	ing
tout|,s	judgement	support	oppose	as	noun
touted	judgement	support	oppose	as	-
touting	judgement	support	oppose	as	ing
celebrate|,s,d	judgement	support	oppose	as	-
celebrating	judgement	support	oppose	as	ing
salute|,s	judgement	support	oppose	as	noun
saluted	judgement	support	oppose	as	-
saluting	judgement	support	oppose	as	ing
call|,s	judgement	neutral	neutral	call	noun
called	judgement	neutral	neutral	call	-
calling	judgement	neutral	neutral	call	ing
label|,s	judgement	neutral	neutral	call	noun
label|ed,led	judgement	neutral	neutral	call	-
label|ing,ling	judgement	neutral	neutral	call	ing
brand|,s	judgement	neutral	neutral	call	noun
branded	judgement	neutral	neutral	call	-
branding	judgement	neutral	neutral	call	ing
dub|,s,bed	judgement	neutral	neutral	call	-
dubbing	judgement	neutral	neutral	call	ing
term|,s	judgement	neutral	neutral	call	noun
termed	judgement	neutral	neutral	call	-
terming	judgement	neutral	neutral	call	ing
declare|,s,d	judgement	neutral	neutral	call	-
declaring	judgement	neutral	neutral	call	ing
deem|,s,ed	judgement	neutral	neutral	call	-
deeming	judgement	neutral	neutral	call	ing
consider|,s,ed	judgement	neutral	neutral	call	-
considering	judgement	neutral	neutral	call	ing
find|,s	judgement	neutral	neutral	call	noun
found	judgement	neutral	neutral	call	-
finding	judgement	neutral	neutral	call	ing
pronounce|,s,d	judgement	neutral	neutral	call	-
pronouncing	judgement	neutral	neutral	call	ing
judge|,s	judgement	neutral	neutral	call	noun
judged	judgement	neutral	neutral	call	-
judging	judgement	neutral	neutral	call	ing
accuse|,s,d	accusation	oppose	neutral	of	-
accusing	accusation	oppose	neutral	of	ing
suspect|,s	accusation	oppose	neutral	of	noun
suspected	accusation	oppose	neutral	of	-
suspecting	accusation	oppose	neutral	of	ing
convict|,s	accusation	oppose	neutral	of	noun
convicted	accusation	oppose	neutral	of	-
convicting	accusation	oppose	neutral	of	ing
blame|,s	accusation	oppose	neutral	for	noun
blamed	accusation	oppose	neutral	for	-
blaming	accusation	oppose	neutral	for	ing
criticize|,s,d	accusation	oppose	neutral	for	-
criticizing	accusation	oppose	neutral	for	ing
criticise|,s,d	accusation	oppose	neutral	for	-
criticising	accusation	oppose	neutral	for	ing
condemn|,s,ed	accusation	oppose	neutral	for	-
condemning	accusation	oppose	neutral	for	ing
fault|,s	accusation	oppose	neutral	for	noun
faulted	accusation	oppose	neutral	for	-
faulting	accusation	oppose	neutral	for	ing
attack|,s	accusation	oppose	neutral	for	noun
attacked	accusation	oppose	neutral	for	-
attacking	accusation	oppose	neutral	for	ing
mock|,s	accusation	oppose	neutral	for	noun
mocked	accusation	oppose	neutral	for	-
mocking	accusation	oppose	neutral	for	ing
rebuke|,s	accusation	oppose	neutral	for	noun
rebuked	accusation	oppose	neutral	for	-
rebuking	accusation	oppose	neutral	for	ing
chide|,s,d	accusation	oppose	neutral	for	-
chiding	accusation	oppose	neutral	for	ing
berate|,s,d	accusation	oppose	neutral	for	-
berating	accusation	oppose	neutral	for	ing
scold|,s,ed	accusation	oppose	neutral	for	-
scolding	accusation	oppose	neutral	for	ing
castigate|,s,d	accusation	oppose	neutral	for	-
castigating	accusation	oppose	neutral	for	ing
denounce|,s,d	accusation	oppose	neutral	for	-
denouncing	accusation	oppose	neutral	for	ing
slam|,s	accusation	oppose	neutral	for	noun
slammed	accusation	oppose	neutral	for	-
slamming	accusation	oppose	neutral	for	ing
blast|,s	accusation	oppose	neutral	for	noun
blasted	accusation	oppose	neutral	for	-
blasting	accusation	oppose	neutral	for	ing
deride|,s,d	accusation	oppose	neutral	for	-
deriding	accusation	oppose	neutral	for	ing
lambast|,s,ed	accusation	oppose	neutral	for	-
lambasting	accusation	oppose	neutral	for	ing
lambaste|,s,d	accusation	oppose	neutral	for	-
ridicule|,s	accusation	oppose	neutral	for	noun
ridiculed	accusation	oppose	neutral	for	-
ridiculing	accusation	oppose	neutral	for	ing
censure|,s	accusation	oppose	neutral	for	noun
censured	accusation	oppose	neutral	for	-
censuring	accusation	oppose	neutral	for	ing
reprimand|,s	accusation	oppose	neutral	for	noun
reprimanded	accusation	oppose	neutral	for	-
reprimanding	accusation	oppose	neutral	for	ing
chastise|,s,d	accusation	oppose	neutral	for	-
chastising	accusation	oppose	neutral	for	ing
indict|,s,ed	accusation	oppose	neutral	for	-
indicting	accusation	oppose	neutral	for	ing
excoriate|,s,d	accusation	oppose	neutral	for	-
excoriating	accusation	oppose	neutral	for	ing
praise|,s	judgement	support	oppose	for	noun
praised	judgement	support	oppose	for	-
praising	judgement	support	oppose	for	ing
thank|,s	judgement	support	oppose	for	noun
thanked	judgement	support	oppose	for	-
thanking	judgement	support	oppose	for	ing
commend|,s,ed	judgement	support	oppose	for	-
commending	judgement	support	oppose	for	ing
applaud|,s,ed	judgement	support	oppose	for	-
applauding	judgement	support	oppose	for	ing
laud|,s,ed	judgement	support	oppose	for	-
lauding	judgement	support	oppose	for	ing
congratulate|,s,d	judgement	support	oppose	for	-
congratulating	judgement	support	oppose	for	ing
credit|,s	judgement	support	oppose	for	noun
credited	judgement	support	oppose	for	-
crediting	judgement	support	oppose	for	ing
salute|,s	judgement	support	oppose	for	noun
saluted	judgement	support	oppose	for	-
saluting	judgement	support	oppose	for	ing
admire|,s,d	judgement	support	oppose	for	-
admiring	judgement	support	oppose	for	ing
honor|,s	judgement	support	oppose	for	noun
honored	judgement	support	oppose	for	-
honoring	judgement	support	oppose	for	ing
honour|,s	judgement	support	oppose	for	noun
honoured	judgement	support	oppose	for	-
honouring	judgement	support	oppose	for	ing
charge|,s	accusation	oppose	neutral	with	noun
charged	accusation	oppose	neutral	with	-
charging	accusation	oppose	neutral	with	ing
accuse|,s,d	accusation	oppose	neutral	object	-
accusing	accusation	oppose	neutral	object	ing
blame|,s	accusation	oppose	neutral	object	noun
blamed	accusation	oppose	neutral	object	-
blaming	accusation	oppose	neutral	object	ing
indict|,s,ed	accusation	oppose	neutral	object	-
indicting	accusation	oppose	neutral	object	ing
allege|,s,d	accusation	oppose	neutral	object	-
alleging	accusation	oppose	neutral	object	ing
point|,s the finger at	accusation	oppose	neutral	object	noun
pointed the finger at	accusation	oppose	neutral	object	-
pointing the finger at	accusation	oppose	neutral	object	ing
lay|,s,ed the blame on	accusation	oppose	neutral	object	-
laying the blame on	accusation	oppose	neutral	object	ing
impeach|,es,ed	accusation	oppose	neutral	object	-
impeaching	accusation	oppose	neutral	object	ing
incriminate|,s,d	accusation	oppose	neutral	object	-
incriminating	accusation	oppose	neutral	object	ing
den|y,ies,ied	denial	oppose	neutral	object	-
denying	denial	oppose	neutral	object	ing
dispute|,s	denial	oppose	neutral	object	noun
disputed	denial	oppose	neutral	object	-
disputing	denial	oppose	neutral	object	ing
rebut|,s,ted	denial	oppose	neutral	object	-
rebutting	denial	oppose	neutral	object	ing
refute|,s,d	denial	oppose	neutral	object	-
refuting	denial	oppose	neutral	object	ing
contradict|,s,ed	denial	oppose	neutral	object	-
contradicting	denial	oppose	neutral	object	ing
disclaim|,s,ed	denial	oppose	neutral	object	-
disclaiming	denial	oppose	neutral	object	ing
rubbish|,es	denial	oppose	neutral	object	noun
rubbished	denial	oppose	neutral	object	-
rubbishing	denial	oppose	neutral	object	ing
pour|,s,ed cold water on	denial	oppose	neutral	object	-
pouring cold water on	denial	oppose	neutral	object	ing
quash|,es,ed	denial	oppose	neutral	object	-
quashing	denial	oppose	neutral	object	ing
recognize|,s,d	recognition	support	oppose	object	-
recognizing	recognition	support	oppose	object	ing
recognise|,s,d	recognition	support	oppose	object	-
recognising	recognition	support	oppose	object	ing
accept|,s,ed	recognition	support	oppose	object	-
accepting	recognition	support	oppose	object	ing
acknowledge|,s,d	recognition	support	oppose	object	-
acknowledging	recognition	support	oppose	object	ing
legitimize|,s,d	recognition	support	oppose	object	-
legitimizing	recognition	support	oppose	object	ing
legitimise|,s,d	recognition	support	oppose	object	-
legitimising	recognition	support	oppose	object	ing
ratif|y,ies,ied	recognition	support	oppose	object	-
ratifying	recognition	support	oppose	object	ing
respect|,s the result of	recognition	support	oppose	object	noun
respected the result of	recognition	support	oppose	object	-
respecting the result of	recognition	support	oppose	object	ing
come|,s to terms with	recognition	support	oppose	object	-
came to terms with	recognition	support	oppose	object	-
coming to terms with	recognition	support	oppose	object	ing
demand|,s	demand	support	oppose	object	noun
demanded	demand	support	oppose	object	-
demanding	demand	support	oppose	object	ing
call|,s for	demand	support	oppose	object	noun
called for	demand	support	oppose	object	-
calling for	demand	support	oppose	object	ing
urge|,s	demand	support	oppose	object	noun
urged	demand	support	oppose	object	-
urging	demand	support	oppose	object	ing
request|,s	demand	support	oppose	object	noun
requested	demand	support	oppose	object	-
requesting	demand	support	oppose	object	ing
seek|,s	demand	support	oppose	object	-
sought	demand	support	oppose	object	-
seeking	demand	support	oppose	object	ing
press|,es for	demand	support	oppose	object	noun
pressed for	demand	support	oppose	object	-
pressing for	demand	support	oppose	object	ing
push|,es for	demand	support	oppose	object	noun
pushed for	demand	support	oppose	object	-
pushing for	demand	support	oppose	object	ing
ask|,s,ed for	demand	support	oppose	object	-
asking for	demand	support	oppose	object	ing
appeal|,s for	demand	support	oppose	object	noun
appealed for	demand	support	oppose	object	-
appealing for	demand	support	oppose	object	ing
plead|,s for	demand	support	oppose	object	noun
pleaded for	demand	support	oppose	object	-
pleading for	demand	support	oppose	object	ing
beg|,s,ged for	demand	support	oppose	object	-
begging for	demand	support	oppose	object	ing
agitate|,s,d for	demand	support	oppose	object	-
agitating for	demand	support	oppose	object	ing
clamor|,s,ed for	demand	support	oppose	object	-
clamoring for	demand	support	oppose	object	ing
clamour|,s,ed for	demand	support	oppose	object	-
clamouring for	demand	support	oppose	object	ing
insist|,s,ed on	demand	support	oppose	object	-
insisting on	demand	support	oppose	object	ing
propose|,s,d	demand	support	oppose	object	-
proposing	demand	support	oppose	object	ing
recommend|,s,ed	demand	support	oppose	object	-
recommending	demand	support	oppose	object	ing
suggest|,s,ed	demand	support	oppose	object	-
suggesting	demand	support	oppose	object	ing
advocate|,s for	demand	support	oppose	object	noun
advocated for	demand	support	oppose	object	-
advocating for	demand	support	oppose	object	ing
strive|,s,d for	demand	support	oppose	object	-
striving for	demand	support	oppose	object	ing
long|,s for	demand	support	oppose	object	noun
longed for	demand	support	oppose	object	-
longing for	demand	support	oppose	object	ing
yearn|,s,ed for	demand	support	oppose	object	-
yearning for	demand	support	oppose	object	ing
crave|,s	demand	support	oppose	object	noun
craved	demand	support	oppose	object	-
craving	demand	support	oppose	object	ing
aspire|,s,d to	demand	support	oppose	object	-
aspiring to	demand	support	oppose	object	ing
wish|,es for	demand	support	oppose	object	noun
wished for	demand	support	oppose	object	-
wishing for	demand	support	oppose	object	ing
hope|,s for	demand	support	oppose	object	noun
hoped for	demand	support	oppose	object	-
hoping for	demand	support	oppose	object	ing
fight|,s for	demand	support	oppose	object	noun
fought for	demand	support	oppose	object	-
fighting for	demand	support	oppose	object	ing
vie|,s,d for	demand	support	oppose	object	-
viing for	demand	support	oppose	object	ing
appl|y,ies,ied for	demand	support	oppose	object	-
applying for	demand	support	oppose	object	ing
want|,s,ed	demand	support	oppose	object	-
wanting	demand	support	oppose	object	ing
desire|,s	demand	support	oppose	object	noun
desired	demand	support	oppose	object	-
desiring	demand	support	oppose	object	ing
prefer|,s,red	demand	support	oppose	object	-
preferring	demand	support	oppose	object	ing
favor|,s	demand	support	oppose	object	noun
favored	demand	support	oppose	object	-
favoring	demand	support	oppose	object	ing
favour|,s	demand	support	oppose	object	noun
favoured	demand	support	oppose	object	-
favouring	demand	support	oppose	object	ing
promise|,s	commitment	support	oppose	object	noun
promised	commitment	support	oppose	object	-
promising	commitment	support	oppose	object	ing
pledge|,s	commitment	support	oppose	object	noun
pledged	commitment	support	oppose	object	-
pledging	commitment	support	oppose	object	ing
vow|,s	commitment	support	oppose	object	noun
vowed	commitment	support	oppose	object	-
vowing	commitment	support	oppose	object	ing
commit|,s,ted to	commitment	support	oppose	object	-
committing to	commitment	support	oppose	object	ing
agree|,s,d to	commitment	support	oppose	object	-
agreeing to	commitment	support	oppose	object	ing
agree|,s,d on	commitment	support	oppose	object	-
agreeing on	commitment	support	oppose	object	ing
consent|,s,ed to	commitment	support	oppose	object	-
consenting to	commitment	support	oppose	object	ing
assent|,s,ed to	commitment	support	oppose	object	-
assenting to	commitment	support	oppose	object	ing
sign|,s up to	commitment	support	oppose	object	noun
signed up to	commitment	support	oppose	object	-
signing up to	commitment	support	oppose	object	ing
undert|ake,akes,ook,aken	commitment	support	oppose	object	-
undertaking	commitment	support	oppose	object	ing
demand|,s	demand	support	oppose	infinitive	noun
demanded	demand	support	oppose	infinitive	-
demanding	demand	support	oppose	infinitive	ing
want|,s,ed	demand	support	oppose	infinitive	-
wanting	demand	support	oppose	infinitive	ing
seek|,s	demand	support	oppose	infinitive	-
sought	demand	support	oppose	infinitive	-
seeking	demand	support	oppose	infinitive	ing
ask|,s,ed	demand	support	oppose	infinitive	-
asking	demand	support	oppose	infinitive	ing
wish|,es	demand	support	oppose	infinitive	noun
wished	demand	support	oppose	infinitive	-
wishing	demand	support	oppose	infinitive	ing
beg|,s,ged	demand	support	oppose	infinitive	-
begging	demand	support	oppose	infinitive	ing
plead|,s	demand	support	oppose	infinitive	noun
pleaded	demand	support	oppose	infinitive	-
pleading	demand	support	oppose	infinitive	ing
aspire|,s,d	demand	support	oppose	infinitive	-
aspiring	demand	support	oppose	infinitive	ing
strive|,s,d	demand	support	oppose	infinitive	-
striving	demand	support	oppose	infinitive	ing
long|,s	demand	support	oppose	infinitive	noun
longed	demand	support	oppose	infinitive	-
longing	demand	support	oppose	infinitive	ing
yearn|,s,ed	demand	support	oppose	infinitive	-
yearning	demand	support	oppose	infinitive	ing
hope|,s	belief	neutral	neutral	infinitive	noun
hoped	belief	neutral	neutral	infinitive	-
hoping	belief	neutral	neutral	infinitive	ing
expect|,s,ed	belief	neutral	neutral	infinitive	-
expecting	belief	neutral	neutral	infinitive	ing
plan|,s	commitment	neutral	neutral	infinitive	noun
planned	commitment	neutral	neutral	infinitive	-
planning	commitment	neutral	neutral	infinitive	ing
intend|,s,ed	commitment	neutral	neutral	infinitive	-
intending	commitment	neutral	neutral	infinitive	ing
aim|,s	commitment	neutral	neutral	infinitive	noun
aimed	commitment	neutral	neutral	infinitive	-
aiming	commitment	neutral	neutral	infinitive	ing
resolve|,s	commitment	neutral	neutral	infinitive	noun
resolved	commitment	neutral	neutral	infinitive	-
resolving	commitment	neutral	neutral	infinitive	ing
prefer|,s,red	commitment	neutral	neutral	infinitive	-
preferring	commitment	neutral	neutral	infinitive	ing
promise|,s	commitment	support	oppose	infinitive	noun
promised	commitment	support	oppose	infinitive	-
promising	commitment	support	oppose	infinitive	ing
pledge|,s	commitment	support	oppose	infinitive	noun
pledged	commitment	support	oppose	infinitive	-
pledging	commitment	support	oppose	infinitive	ing
vow|,s	commitment	support	oppose	infinitive	noun
vowed	commitment	support	oppose	infinitive	-
vowing	commitment	support	oppose	infinitive	ing
agree|,s,d	commitment	support	oppose	infinitive	-
agreeing	commitment	support	oppose	infinitive	ing
offer|,s	commitment	support	oppose	infinitive	noun
offered	commitment	support	oppose	infinitive	-
offering	commitment	support	oppose	infinitive	ing
sw|ear,ears,ore,orn	commitment	support	oppose	infinitive	-
swearing	commitment	support	oppose	infinitive	ing
guarantee|,s	commitment	support	oppose	infinitive	noun
guaranteed	commitment	support	oppose	infinitive	-
guaranteeing	commitment	support	oppose	infinitive	ing
undert|ake,akes,ook,aken	commitment	support	oppose	infinitive	-
undertaking	commitment	support	oppose	infinitive	ing
commit|,s,ted	commitment	support	oppose	infinitive	-
committing	commitment	support	oppose	infinitive	ing
volunteer|,s	commitment	support	oppose	infinitive	noun
volunteered	commitment	support	oppose	infinitive	-
volunteering	commitment	support	oppose	infinitive	ing
refuse|,s,d	denial	oppose	neutral	infinitive	-
refusing	denial	oppose	neutral	infinitive	ing
decline|,s	denial	oppose	neutral	infinitive	noun
declined	denial	oppose	neutral	infinitive	-
declining	denial	oppose	neutral	infinitive	ing
rule|,s,d out	denial	oppose	neutral	infinitive	-
ruling out	denial	oppose	neutral	infinitive	ing
threaten|,s,ed	warning	oppose	neutral	infinitive	-
threatening	warning	oppose	neutral	infinitive	ing
warning of	warning	oppose	neutral	object	noun
warn|,s,ed of	warning	oppose	neutral	object	-
warning against	warning	oppose	neutral	object	noun
warn|,s,ed against	warning	oppose	neutral	object	-
warning about	warning	oppose	neutral	object	noun
warn|,s,ed about	warning	oppose	neutral	object	-
caution|,s against	warning	oppose	neutral	object	noun
cautioned against	warning	oppose	neutral	object	-
cautioning against	warning	oppose	neutral	object	ing
warning	warning	oppose	neutral	object	noun
warn|,s,ed	warning	oppose	neutral	object	-
threaten|,s,ed	warning	oppose	neutral	object	-
threatening	warning	oppose	neutral	object	ing
menace|,s	warning	oppose	neutral	object	noun
menaced	warning	oppose	neutral	object	-
menacing	warning	oppose	neutral	object	ing
put|,s on notice	warning	oppose	neutral	object	-
putting on notice	warning	oppose	neutral	object	ing
urge|,s	demand	support	oppose	urge	noun
urged	demand	support	oppose	urge	-
urging	demand	support	oppose	urge	ing
call|,s on	demand	support	oppose	urge	noun
called on	demand	support	oppose	urge	-
calling on	demand	support	oppose	urge	ing
call|,s upon	demand	support	oppose	urge	noun
called upon	demand	support	oppose	urge	-
calling upon	demand	support	oppose	urge	ing
ask|,s,ed	demand	support	oppose	urge	-
asking	demand	support	oppose	urge	ing
order|,s	demand	support	oppose	urge	noun
ordered	demand	support	oppose	urge	-
ordering	demand	support	oppose	urge	ing
press|,es	demand	support	oppose	urge	noun
pressed	demand	support	oppose	urge	-
pressing	demand	support	oppose	urge	ing
beg|,s,ged	demand	support	oppose	urge	-
begging	demand	support	oppose	urge	ing
implore|,s,d	demand	support	oppose	urge	-
imploring	demand	support	oppose	urge	ing
exhort|,s,ed	demand	support	oppose	urge	-
exhorting	demand	support	oppose	urge	ing
entreat|,s,ed	demand	support	oppose	urge	-
entreating	demand	support	oppose	urge	ing
command|,s	demand	support	oppose	urge	noun
commanded	demand	support	oppose	urge	-
commanding	demand	support	oppose	urge	ing
instruct|,s,ed	demand	support	oppose	urge	-
instructing	demand	support	oppose	urge	ing
request|,s	demand	support	oppose	urge	noun
requested	demand	support	oppose	urge	-
requesting	demand	support	oppose	urge	ing
encourage|,s,d	demand	support	oppose	urge	-
encouraging	demand	support	oppose	urge	ing
direct|,s	demand	support	oppose	urge	noun
directed	demand	support	oppose	urge	-
directing	demand	support	oppose	urge	ing
push|,es	demand	support	oppose	urge	noun
pushed	demand	support	oppose	urge	-
pushing	demand	support	oppose	urge	ing
pressure|,s	demand	support	oppose	urge	noun
pressured	demand	support	oppose	urge	-
pressuring	demand	support	oppose	urge	ing
appeal|,s to	demand	support	oppose	urge	noun
appealed to	demand	support	oppose	urge	-
appealing to	demand	support	oppose	urge	ing
plead|,s with	demand	support	oppose	urge	noun
pleaded with	demand	support	oppose	urge	-
pleading with	demand	support	oppose	urge	ing
lobb|y,ies	demand	support	oppose	urge	noun
lobbied	demand	support	oppose	urge	-
lobbying	demand	support	oppose	urge	ing
petition|,s	demand	support	oppose	urge	noun
petitioned	demand	support	oppose	urge	-
petitioning	demand	support	oppose	urge	ing
advise|,s,d	demand	support	oppose	urge	-
advising	demand	support	oppose	urge	ing
remind|,s,ed	demand	support	oppose	urge	-
reminding	demand	support	oppose	urge	ing
want|,s,ed	demand	support	oppose	urge	-
wanting	demand	support	oppose	urge	ing
challenge|,s	demand	support	oppose	urge	noun
challenged	demand	support	oppose	urge	-
challenging	demand	support	oppose	urge	ing
tell|,s	demand	support	oppose	urge	-
told	demand	support	oppose	urge	-
telling	demand	support	oppose	urge	ing
