#: form kind polarity negated frame shape
# Verbs of speech and thought; the frame says what follows them.
sa|y,ys,id,ying	statement	neutral	neutral	that	-
add|,s,ed,ing	statement	neutral	neutral	that	-
report|,s	statement	neutral	neutral	that	noun
report|ed,ing	statement	neutral	neutral	that	-
state|,s	statement	neutral	neutral	that	noun
stat|ed,ing	statement	neutral	neutral	that	-
confirm|,s,ed,ing	statement	neutral	neutral	that	-
reveal|,s,ed,ing	statement	neutral	neutral	that	-
indicat|e,es,ed,ing	statement	neutral	neutral	that	-
suggest|,s,ed,ing	statement	neutral	neutral	that	-
writ|e,es,ten,ing	statement	neutral	neutral	that	-
wrote	statement	neutral	neutral	that	-
tweet|,s	statement	neutral	neutral	that	noun
tweet|ed,ing	statement	neutral	neutral	that	-
retweet|,s	statement	neutral	neutral	that	noun
retweet|ed,ing	statement	neutral	neutral	that	-
declar|e,es,ed,ing	statement	neutral	neutral	that	-
mention|,s	statement	neutral	neutral	that	noun
mention|ed,ing	statement	neutral	neutral	that	-
repeat|,s	statement	neutral	neutral	that	noun
repeat|ed,ing	statement	neutral	neutral	that	-
recall|,s	statement	neutral	neutral	that	noun
recall|ed,ing	statement	neutral	neutral	that	-
remember|,s,ed,ing	statement	neutral	neutral	that	-
realiz|e,es,ed,ing	statement	neutral	neutral	that	-
realis|e,es,ed,ing	statement	neutral	neutral	that	-
notice|,s	statement	neutral	neutral	that	noun
notic|ed,ing	statement	neutral	neutral	that	-
explain|,s,ed,ing	statement	neutral	neutral	that	-
show|,s	statement	neutral	neutral	that	noun
show|ed,n,ing	statement	neutral	neutral	that	-
prov|e,es,ed,ing	statement	neutral	neutral	that	-
testif|y,ies,ied,ying	statement	neutral	neutral	that	-
post|,s	statement	neutral	neutral	that	noun
post|ed,ing	statement	neutral	neutral	that	-
announc|e,es,ed,ing	statement	neutral	neutral	that	-
find|,s	statement	neutral	neutral	that	noun
found	statement	neutral	neutral	that	-
finding	statement	neutral	neutral	that	-
note|,s	statement	neutral	neutral	that	noun
not|ed,ing	statement	neutral	neutral	that	-
discover|,s,ed,ing	statement	neutral	neutral	that	-
determin|e,es,ed,ing	statement	neutral	neutral	that	-
establish|,es,ed,ing	statement	neutral	neutral	that	-
conclud|e,es,ed,ing	statement	neutral	neutral	that	-
agree|,s,d,ing	statement	neutral	neutral	that	-
disclos|e,es,ed,ing	statement	neutral	neutral	that	-
acknowledg|e,es,ed,ing	statement	neutral	neutral	that	-
decid|e,es,ed,ing	statement	neutral	neutral	that	-
stress|,es	statement	neutral	neutral	that_only	noun
stress|ed,ing	statement	neutral	neutral	that_only	-
emphasiz|e,es,ed,ing	statement	neutral	neutral	that_only	-
emphasis|e,es,ed,ing	statement	neutral	neutral	that_only	-
underscor|e,es,ed,ing	statement	neutral	neutral	that_only	-
underlin|e,es,ed,ing	statement	neutral	neutral	that_only	-
highlight|,s	statement	neutral	neutral	that_only	noun
highlight|ed,ing	statement	neutral	neutral	that_only	-
reiterat|e,es,ed,ing	statement	neutral	neutral	that_only	-
restat|e,es,ed,ing	statement	neutral	neutral	that_only	-
remark|,s	statement	neutral	neutral	that_only	noun
remark|ed,ing	statement	neutral	neutral	that_only	-
observ|e,es,ed,ing	statement	neutral	neutral	that_only	-
point|,s out	statement	neutral	neutral	that_only	noun
point|ed,ing out	statement	neutral	neutral	that_only	-
clarif|y,ies,ied,ying	statement	neutral	neutral	that_only	-
specif|y,ies,ied,ying	statement	neutral	neutral	that_only	-
hint|,s	statement	neutral	neutral	that_only	noun
hint|ed,ing	statement	neutral	neutral	that_only	-
impl|y,ies,ied,ying	statement	neutral	neutral	that_only	-
signal|,s	statement	neutral	neutral	that_only	noun
signal|ed,ing,led,ling	statement	neutral	neutral	that_only	-
demonstrate|,s	statement	neutral	neutral	that_only	noun
demonstrat|ed,ing	statement	neutral	neutral	that_only	-
illustrat|e,es,ed,ing	statement	neutral	neutral	that_only	-
recount|,s,ed,ing	statement	neutral	neutral	that_only	-
relat|e,es,ed,ing	statement	neutral	neutral	that_only	-
record|,s	statement	neutral	neutral	that_only	noun
record|ed,ing	statement	neutral	neutral	that_only	-
register|,s	statement	neutral	neutral	that_only	noun
register|ed,ing	statement	neutral	neutral	that_only	-
document|,s	statement	neutral	neutral	that_only	noun
document|ed,ing	statement	neutral	neutral	that_only	-
pronounc|e,es,ed,ing	statement	neutral	neutral	that_only	-
proclaim|,s,ed,ing	statement	neutral	neutral	that_only	-
report|,s back	statement	neutral	neutral	that_only	noun
report|ed,ing back	statement	neutral	neutral	that_only	-
ma|ke,kes,de,king clear	statement	neutral	neutral	that_only	-
ma|ke,kes,de,king it clear	statement	neutral	neutral	that_only	-
mad|e,es,ed,ing it plain	statement	neutral	neutral	that_only	-
verif|y,ies,ied,ying	statement	neutral	neutral	that_only	-
certif|y,ies,ied,ying	statement	neutral	neutral	that_only	-
reaffirm|,s,ed,ing	statement	neutral	neutral	that_only	-
affirm|,s,ed,ing	statement	neutral	neutral	that_only	-
attest|,s,ed,ing	statement	neutral	neutral	that_only	-
volunteer|,s	statement	neutral	neutral	that_only	noun
volunteer|ed,ing	statement	neutral	neutral	that_only	-
marvel|,s	statement	neutral	neutral	that_only	noun
marvel|ed,ing,led,ling	statement	neutral	neutral	that_only	-
pass|,es on	statement	neutral	neutral	that_only	noun
pass|ed,ing on	statement	neutral	neutral	that_only	-
spell|,s,ed,ing out	statement	neutral	neutral	that_only	-
set|,s,ting out	statement	neutral	neutral	that_only	-
lay|,s,ed,ing out	statement	neutral	neutral	that_only	-
stipulat|e,es,ed,ing	statement	neutral	neutral	that_only	-
elaborat|e,es,ed,ing	statement	neutral	neutral	that_only	-
argu|e,es,ed,ing back	statement	neutral	neutral	that_only	-
thunder|,s	statement	neutral	neutral	quote	noun
thunder|ed,ing	statement	neutral	neutral	quote	-
continu|e,es,ed,ing	statement	neutral	neutral	quote	-
go on	statement	neutral	neutral	quote	-
goes on	statement	neutral	neutral	quote	-
went on	statement	neutral	neutral	quote	-
gone on	statement	neutral	neutral	quote	-
going on	statement	neutral	neutral	quote	-
repl|y,ies	statement	neutral	neutral	quote	noun
repl|ied,ying	statement	neutral	neutral	quote	-
respond|,s,ed,ing	statement	neutral	neutral	quote	-
retort|,s	statement	neutral	neutral	quote	noun
retort|ed,ing	statement	neutral	neutral	quote	-
counter|,s	statement	neutral	neutral	quote	noun
counter|ed,ing	statement	neutral	neutral	quote	-
quip|,s	statement	neutral	neutral	quote	noun
quipp|ed,ing	statement	neutral	neutral	quote	-
joke|,s	statement	neutral	neutral	quote	noun
jok|ed,ing	statement	neutral	neutral	quote	-
comment|,s	statement	neutral	neutral	quote	noun
comment|ed,ing	statement	neutral	neutral	quote	-
answer|,s	statement	neutral	neutral	quote	noun
answer|ed,ing	statement	neutral	neutral	quote	-
beg|in,ins,an,un,inning	statement	neutral	neutral	quote	-
conclud|e,es,ed,ing	statement	neutral	neutral	quote	-
interject|,s,ed,ing	statement	neutral	neutral	quote	-
shout|,s	statement	neutral	neutral	quote	noun
shout|ed,ing	statement	neutral	neutral	quote	-
yell|,s,ed,ing	statement	neutral	neutral	quote	-
scream|,s	statement	neutral	neutral	quote	noun
scream|ed,ing	statement	neutral	neutral	quote	-
cr|y,ies	statement	neutral	neutral	quote	noun
cr|ied,ying	statement	neutral	neutral	quote	-
whisper|,s	statement	neutral	neutral	quote	noun
whisper|ed,ing	statement	neutral	neutral	quote	-
chant|,s	statement	neutral	neutral	quote	noun
chant|ed,ing	statement	neutral	neutral	quote	-
exclaim|,s,ed,ing	statement	neutral	neutral	quote	-
mutter|,s,ed,ing	statement	neutral	neutral	quote	-
murmur|,s	statement	neutral	neutral	quote	noun
murmur|ed,ing	statement	neutral	neutral	quote	-
sigh|,s	statement	neutral	neutral	quote	noun
sigh|ed,ing	statement	neutral	neutral	quote	-
snap|,s	statement	neutral	neutral	quote	noun
snapp|ed,ing	statement	neutral	neutral	quote	-
sneer|,s	statement	neutral	neutral	quote	noun
sneer|ed,ing	statement	neutral	neutral	quote	-
laugh|,s	statement	neutral	neutral	quote	noun
laugh|ed,ing	statement	neutral	neutral	quote	-
muse|,s	statement	neutral	neutral	quote	noun
mus|ed,ing	statement	neutral	neutral	quote	-
observ|e,es,ed,ing	statement	neutral	neutral	quote	-
opin|e,es,ed,ing	statement	neutral	neutral	quote	-
recit|e,es,ed,ing	statement	neutral	neutral	quote	-
quote|,s	statement	neutral	neutral	quote	noun
quot|ed,ing	statement	neutral	neutral	quote	-
riff|,s	statement	neutral	neutral	quote	noun
riff|ed,ing	statement	neutral	neutral	quote	-
deadpan|,s,ned,ning	statement	neutral	neutral	quote	-
fire|,s back	statement	neutral	neutral	quote	noun
fir|ed,ing back	statement	neutral	neutral	quote	-
sho|ot,ots,t,oting back	statement	neutral	neutral	quote	-
hit|,s back	statement	neutral	neutral	quote	noun
hitting back	statement	neutral	neutral	quote	-
chim|e,es,ed,ing in	statement	neutral	neutral	quote	-
sum|,s,med,ming up	statement	neutral	neutral	quote	-
put|,s,ting it	statement	neutral	neutral	quote	-
blog|,s	statement	neutral	neutral	quote	noun
blogg|ed,ing	statement	neutral	neutral	quote	-
text|,s	statement	neutral	neutral	quote	noun
text|ed,ing	statement	neutral	neutral	quote	-
email|,s	statement	neutral	neutral	quote	noun
email|ed,ing	statement	neutral	neutral	quote	-
crack|,s	statement	neutral	neutral	quote	noun
crack|ed,ing	statement	neutral	neutral	quote	-
offer|,s	statement	neutral	neutral	quote	noun
offer|ed,ing	statement	neutral	neutral	quote	-
sing|,s,ing	statement	neutral	neutral	quote	-
sang	statement	neutral	neutral	quote	-
sung	statement	neutral	neutral	quote	-
gush|,es,ed,ing	statement	neutral	neutral	quote	-
rant|,s	statement	neutral	neutral	quote	noun
rant|ed,ing	statement	neutral	neutral	quote	-
bark|,s	statement	neutral	neutral	quote	noun
bark|ed,ing	statement	neutral	neutral	quote	-
croak|,s	statement	neutral	neutral	quote	noun
croak|ed,ing	statement	neutral	neutral	quote	-
roar|,s	statement	neutral	neutral	quote	noun
roar|ed,ing	statement	neutral	neutral	quote	-
inton|e,es,ed,ing	statement	neutral	neutral	quote	-
stammer|,s,ed,ing	statement	neutral	neutral	quote	-
elaborat|e,es,ed,ing	statement	neutral	neutral	quote	-
caution|,s	statement	neutral	neutral	quote	noun
caution|ed,ing	statement	neutral	neutral	quote	-
fume|,s	statement	neutral	neutral	quote	noun
fum|ed,ing	statement	neutral	neutral	quote	-
vent|,s	statement	neutral	neutral	quote	noun
vent|ed,ing	statement	neutral	neutral	quote	-
gripe|,s	statement	neutral	neutral	quote	noun
grip|ed,ing	statement	neutral	neutral	quote	-
grumble|,s	statement	neutral	neutral	quote	noun
grumbl|ed,ing	statement	neutral	neutral	quote	-
discuss|,es,ed,ing	statement	neutral	neutral	object_neutral	-
outline|,s	statement	neutral	neutral	object_neutral	noun
outlin|ed,ing	statement	neutral	neutral	object_neutral	-
detail|,s	statement	neutral	neutral	object_neutral	noun
detail|ed,ing	statement	neutral	neutral	object_neutral	-
cit|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
mention|,s	statement	neutral	neutral	object_neutral	noun
mention|ed,ing	statement	neutral	neutral	object_neutral	-
quote|,s	statement	neutral	neutral	object_neutral	noun
quot|ed,ing	statement	neutral	neutral	object_neutral	-
reference|,s	statement	neutral	neutral	object_neutral	noun
referenc|ed,ing	statement	neutral	neutral	object_neutral	-
recount|,s,ed,ing	statement	neutral	neutral	object_neutral	-
explain|,s,ed,ing	statement	neutral	neutral	object_neutral	-
echo|,es	statement	neutral	neutral	object_neutral	noun
echo|ed,ing	statement	neutral	neutral	object_neutral	-
invok|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
address|,es	statement	neutral	neutral	object_neutral	noun
address|ed,ing	statement	neutral	neutral	object_neutral	-
speak|,s,ing of	statement	neutral	neutral	object_neutral	-
spoke|,n of	statement	neutral	neutral	object_neutral	-
speak|,s,ing about	statement	neutral	neutral	object_neutral	-
spoke|,n about	statement	neutral	neutral	object_neutral	-
talk|,s about	statement	neutral	neutral	object_neutral	noun
talk|ed,ing about	statement	neutral	neutral	object_neutral	-
talk|,s of	statement	neutral	neutral	object_neutral	noun
talk|ed,ing of	statement	neutral	neutral	object_neutral	-
point|,s to	statement	neutral	neutral	object_neutral	noun
point|ed,ing to	statement	neutral	neutral	object_neutral	-
refer|,s,red,ring to	statement	neutral	neutral	object_neutral	-
allud|e,es,ed,ing to	statement	neutral	neutral	object_neutral	-
touch|,es,ed,ing on	statement	neutral	neutral	object_neutral	-
comment|,s on	statement	neutral	neutral	object_neutral	noun
comment|ed,ing on	statement	neutral	neutral	object_neutral	-
weigh|,s,ed,ing in on	statement	neutral	neutral	object_neutral	-
elaborat|e,es,ed,ing on	statement	neutral	neutral	object_neutral	-
writ|e,es,ten,ing about	statement	neutral	neutral	object_neutral	-
wrote about	statement	neutral	neutral	object_neutral	-
tell|,s,ing of	statement	neutral	neutral	object_neutral	-
told of	statement	neutral	neutral	object_neutral	-
present|,s	statement	neutral	neutral	object_neutral	noun
present|ed,ing	statement	neutral	neutral	object_neutral	-
publish|,es,ed,ing	statement	neutral	neutral	object_neutral	-
release|,s	statement	neutral	neutral	object_neutral	noun
releas|ed,ing	statement	neutral	neutral	object_neutral	-
unveil|,s,ed,ing	statement	neutral	neutral	object_neutral	-
document|,s	statement	neutral	neutral	object_neutral	noun
document|ed,ing	statement	neutral	neutral	object_neutral	-
report|,s	statement	neutral	neutral	object_neutral	noun
report|ed,ing	statement	neutral	neutral	object_neutral	-
announc|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
reveal|,s,ed,ing	statement	neutral	neutral	object_neutral	-
disclos|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
summariz|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
summaris|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
respond|,s,ed,ing to	statement	neutral	neutral	object_neutral	-
react|,s,ed,ing to	statement	neutral	neutral	object_neutral	-
focus|,es on	statement	neutral	neutral	object_neutral	noun
focus|ed,ing on	statement	neutral	neutral	object_neutral	-
acknowledg|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
confirm|,s,ed,ing	statement	neutral	neutral	object_neutral	-
emphasiz|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
emphasis|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
stress|,es	statement	neutral	neutral	object_neutral	noun
stress|ed,ing	statement	neutral	neutral	object_neutral	-
highlight|,s	statement	neutral	neutral	object_neutral	noun
highlight|ed,ing	statement	neutral	neutral	object_neutral	-
underscor|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
note|,s	statement	neutral	neutral	object_neutral	noun
not|ed,ing	statement	neutral	neutral	object_neutral	-
recall|,s	statement	neutral	neutral	object_neutral	noun
recall|ed,ing	statement	neutral	neutral	object_neutral	-
underst|and,ands,ood,anding	statement	neutral	neutral	object_neutral	-
lay|,s,ed,ing out	statement	neutral	neutral	object_neutral	-
spell|,s,ed,ing out	statement	neutral	neutral	object_neutral	-
propos|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
debate|,s	statement	neutral	neutral	object_neutral	noun
debat|ed,ing	statement	neutral	neutral	object_neutral	-
question|,s	statement	neutral	neutral	object_neutral	noun
question|ed,ing	statement	neutral	neutral	object_neutral	-
cover|,s,ed,ing	statement	neutral	neutral	object_neutral	-
claim|,s	statement	neutral	neutral	object_neutral	noun
claim|ed,ing	statement	neutral	neutral	object_neutral	-
declar|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
deliver|,s,ed,ing	statement	neutral	neutral	object_neutral	-
repeat|,s	statement	neutral	neutral	object_neutral	noun
repeat|ed,ing	statement	neutral	neutral	object_neutral	-
reiterat|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
promot|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
liken|,s,ed,ing	statement	neutral	neutral	object_neutral	-
compar|e,es,ed,ing	statement	neutral	neutral	object_neutral	-
claim|,s	claim	neutral	neutral	that	noun
claim|ed,ing	claim	neutral	neutral	that	-
argu|e,es,ed,ing	claim	neutral	neutral	that	-
insist|,s,ed,ing	claim	neutral	neutral	that	-
contend|,s,ed,ing	claim	neutral	neutral	that	-
assert|,s,ed,ing	claim	neutral	neutral	that	-
maintain|,s,ed,ing	claim	neutral	neutral	that	-
alleg|e,es,ed,ing	claim	neutral	neutral	that	-
boast|,s	claim	neutral	neutral	that	noun
boast|ed,ing	claim	neutral	neutral	that	-
brag|,s,ged,ging	claim	neutral	neutral	that	-
swear|,s,ing	claim	neutral	neutral	that	-
swor|e,n	claim	neutral	neutral	that	-
submit|,s,ted,ting	claim	neutral	neutral	that	-
hold|,s	claim	neutral	neutral	that	noun
held	claim	neutral	neutral	that	-
holding	claim	neutral	neutral	that	-
guarantee|,s	claim	neutral	neutral	that	noun
guarantee|d,ing	claim	neutral	neutral	that	-
posit|,s,ed,ing	claim	neutral	neutral	that_only	-
profess|,es,ed,ing	claim	neutral	neutral	that_only	-
purport|,s,ed,ing	claim	neutral	neutral	that_only	-
reason|,s	claim	neutral	neutral	that_only	noun
reason|ed,ing	claim	neutral	neutral	that_only	-
theoriz|e,es,ed,ing	claim	neutral	neutral	that_only	-
theoris|e,es,ed,ing	claim	neutral	neutral	that_only	-
hypothesiz|e,es,ed,ing	claim	neutral	neutral	that_only	-
ma|ke,kes,de,king the case	claim	neutral	neutral	that_only	-
ma|ke,kes,de,king the point	claim	neutral	neutral	that_only	-
stand|,s,ing by	claim	neutral	neutral	that_only	-
stood by	claim	neutral	neutral	that_only	-
stick|,s,ed,ing to	claim	neutral	neutral	that_only	-
think|,s,ing	belief	neutral	neutral	that	-
thought	belief	neutral	neutral	that	-
believ|e,es,ed,ing	belief	neutral	neutral	that	-
hope|,s	belief	neutral	neutral	that	noun
hop|ed,ing	belief	neutral	neutral	that	-
guess|,es	belief	neutral	neutral	that	noun
guess|ed,ing	belief	neutral	neutral	that	-
suspect|,s	belief	neutral	neutral	that	noun
suspect|ed,ing	belief	neutral	neutral	that	-
assum|e,es,ed,ing	belief	neutral	neutral	that	-
imagin|e,es,ed,ing	belief	neutral	neutral	that	-
figure|,s	belief	neutral	neutral	that	noun
figur|ed,ing	belief	neutral	neutral	that	-
reckon|,s,ed,ing	belief	neutral	neutral	that	-
feel|,s	belief	neutral	neutral	that	noun
felt	belief	neutral	neutral	that	-
feeling	belief	neutral	neutral	that	-
know|,s,n,ing	belief	neutral	neutral	that	-
knew	belief	neutral	neutral	that	-
fear|,s	belief	neutral	neutral	that	noun
fear|ed,ing	belief	neutral	neutral	that	-
predict|,s,ed,ing	belief	neutral	neutral	that	-
doubt|,s	belief	neutral	neutral	that	noun
doubt|ed,ing	belief	neutral	neutral	that	-
estimate|,s	belief	neutral	neutral	that	noun
estimat|ed,ing	belief	neutral	neutral	that	-
underst|and,ands,ood,anding	belief	neutral	neutral	that	-
learn|,s,ed,ing	belief	neutral	neutral	that	-
hear|,s,d,ing	belief	neutral	neutral	that	-
bet|,s	belief	neutral	neutral	that	noun
betting	belief	neutral	neutral	that	-
pray|,s,ed,ing	belief	neutral	neutral	that	-
wish|,es	belief	neutral	neutral	that	noun
wish|ed,ing	belief	neutral	neutral	that	-
suppos|e,es,ed,ing	belief	neutral	neutral	that	-
presum|e,es,ed,ing	belief	neutral	neutral	that	-
calculat|e,es,ed,ing	belief	neutral	neutral	that	-
worr|y,ies	belief	neutral	neutral	that	noun
worr|ied,ying	belief	neutral	neutral	that	-
dream|,s	belief	neutral	neutral	that	noun
dream|ed,ing	belief	neutral	neutral	that	-
trust|,s	belief	neutral	neutral	that	noun
trust|ed,ing	belief	neutral	neutral	that	-
project|,s	belief	neutral	neutral	that	noun
project|ed,ing	belief	neutral	neutral	that	-
forecast|,s	belief	neutral	neutral	that	noun
forecast|ed,ing	belief	neutral	neutral	that	-
expect|,s,ed,ing	belief	neutral	neutral	that	-
consider|,s,ed,ing	belief	neutral	neutral	that	-
anticipat|e,es,ed,ing	belief	neutral	neutral	that_only	-
speculat|e,es,ed,ing	belief	neutral	neutral	that_only	-
fores|ee,ees,aw,een,eeing	belief	neutral	neutral	that_only	-
surmis|e,es,ed,ing	belief	neutral	neutral	that_only	-
infer|,s,red,ring	belief	neutral	neutral	that_only	-
deduc|e,es,ed,ing	belief	neutral	neutral	that_only	-
envision|,s,ed,ing	belief	neutral	neutral	that_only	-
envisag|e,es,ed,ing	belief	neutral	neutral	that_only	-
see	belief	neutral	neutral	that_only	-
see|s,n,ing	belief	neutral	neutral	that_only	-
saw	belief	neutral	neutral	that_only	-
gather|,s,ed,ing	belief	neutral	neutral	that_only	-
sense|,s	belief	neutral	neutral	that_only	noun
sens|ed,ing	belief	neutral	neutral	that_only	-
judge|,s	belief	neutral	neutral	that_only	noun
judg|ed,ing	belief	neutral	neutral	that_only	-
perceiv|e,es,ed,ing	belief	neutral	neutral	that_only	-
fret|,s,ted,ting	belief	neutral	neutral	that_only	-
conjectur|e,es,ed,ing	belief	neutral	neutral	that_only	-
rul|e,es,ed,ing out	belief	neutral	neutral	that_only	-
think|,s,ing about	belief	neutral	neutral	about	-
thought about	belief	neutral	neutral	about	-
think|,s,ing of	belief	neutral	neutral	about	-
thought of	belief	neutral	neutral	about	-
worr|y,ies about	belief	neutral	neutral	about	noun
worr|ied,ying about	belief	neutral	neutral	about	-
know|,s,n,ing about	belief	neutral	neutral	about	-
knew about	belief	neutral	neutral	about	-
dream|,s of	belief	neutral	neutral	about	noun
dream|ed,ing of	belief	neutral	neutral	about	-
dream|,s about	belief	neutral	neutral	about	noun
dream|ed,ing about	belief	neutral	neutral	about	-
car|e,es,ed,ing about	belief	neutral	neutral	about	-
wonder|,s about	belief	neutral	neutral	about	noun
wonder|ed,ing about	belief	neutral	neutral	about	-
learn|,s,ed,ing of	belief	neutral	neutral	about	-
hear|,s,d,ing of	belief	neutral	neutral	about	-
fret|,s,ted,ting about	belief	neutral	neutral	about	-
admit|,s,ted,ting	concession	neutral	neutral	that	-
conced|e,es,ed,ing	concession	neutral	neutral	that	-
confess|,es,ed,ing	concession	neutral	neutral	that	-
own|,s,ed,ing up	concession	neutral	neutral	that_only	-
com|e,es,ing clean	concession	neutral	neutral	that_only	-
came clean	concession	neutral	neutral	that_only	-
admit|,s,ted,ting to	concession	neutral	neutral	object_neutral	-
confess|,es,ed,ing to	concession	neutral	neutral	object_neutral	-
own|,s,ed,ing up to	concession	neutral	neutral	object_neutral	-
question|,s	question	neutral	neutral	object_neutral	noun
question|ed,ing	question	neutral	neutral	object_neutral	-
quer|y,ies	question	neutral	neutral	object_neutral	noun
quer|ied,ying	question	neutral	neutral	object_neutral	-
ask|,s,ed,ing about	question	neutral	neutral	object_neutral	-
inquir|e,es,ed,ing about	question	neutral	neutral	object_neutral	-
wonder|,s about	question	neutral	neutral	object_neutral	noun
wonder|ed,ing about	question	neutral	neutral	object_neutral	-
rais|e,es,ed,ing questions about	question	neutral	neutral	object_neutral	-
ask|,s,ed,ing	question	neutral	neutral	wh	-
wonder|,s	question	neutral	neutral	wh	noun
wonder|ed,ing	question	neutral	neutral	wh	-
inquir|e,es,ed,ing	question	neutral	neutral	wh	-
enquir|e,es,ed,ing	question	neutral	neutral	wh	-
quer|y,ies	question	neutral	neutral	wh	noun
quer|ied,ying	question	neutral	neutral	wh	-
question|,s	question	neutral	neutral	wh	noun
question|ed,ing	question	neutral	neutral	wh	-
debate|,s	question	neutral	neutral	wh	noun
debat|ed,ing	question	neutral	neutral	wh	-
ask|,s,ed,ing themselves	question	neutral	neutral	wh	-
examin|e,es,ed,ing	question	neutral	neutral	wh	-
consider|,s,ed,ing	question	neutral	neutral	wh	-
discuss|,es,ed,ing	question	neutral	neutral	wh	-
investigat|e,es,ed,ing	question	neutral	neutral	wh	-
know|,s,n,ing	question	neutral	neutral	wh	-
knew	question	neutral	neutral	wh	-
explain|,s,ed,ing	question	neutral	neutral	wh	-
show|,s	question	neutral	neutral	wh	noun
show|ed,n,ing	question	neutral	neutral	wh	-
underst|and,ands,ood,anding	question	neutral	neutral	wh	-
see	question	neutral	neutral	wh	-
see|s,n,ing	question	neutral	neutral	wh	-
saw	question	neutral	neutral	wh	-
sa|y,ys,id,ying	question	neutral	neutral	wh	-
decid|e,es,ed,ing	question	neutral	neutral	wh	-
reveal|,s,ed,ing	question	neutral	neutral	wh	-
remember|,s,ed,ing	question	neutral	neutral	wh	-
realiz|e,es,ed,ing	question	neutral	neutral	wh	-
describ|e,es,ed,ing	question	neutral	neutral	wh	-
wonder|,s aloud	question	neutral	neutral	wh	noun
wonder|ed,ing aloud	question	neutral	neutral	wh	-
find|,s out	question	neutral	neutral	wh	noun
found out	question	neutral	neutral	wh	-
finding out	question	neutral	neutral	wh	-
figure|,s out	question	neutral	neutral	wh	noun
figur|ed,ing out	question	neutral	neutral	wh	-
learn|,s,ed,ing	question	neutral	neutral	wh	-
tell|,s,ing	statement	neutral	neutral	wh_tell	-
told	statement	neutral	neutral	wh_tell	-
show|,s	statement	neutral	neutral	wh_tell	noun
show|ed,n,ing	statement	neutral	neutral	wh_tell	-
tell|,s,ing	statement	neutral	neutral	tell	-
told	statement	neutral	neutral	tell	-
inform|,s,ed,ing	statement	neutral	neutral	tell	-
remind|,s,ed,ing	statement	neutral	neutral	tell	-
assur|e,es,ed,ing	statement	neutral	neutral	tell	-
reassur|e,es,ed,ing	statement	neutral	neutral	tell	-
notif|y,ies,ied,ying	statement	neutral	neutral	tell	-
advis|e,es,ed,ing	statement	neutral	neutral	tell	-
brief|,s	statement	neutral	neutral	tell	noun
brief|ed,ing	statement	neutral	neutral	tell	-
teach|,es,ing	statement	neutral	neutral	tell	-
taught	statement	neutral	neutral	tell	-
email|,s	statement	neutral	neutral	tell	noun
email|ed,ing	statement	neutral	neutral	tell	-
writ|e,es,ten,ing	statement	neutral	neutral	tell	-
wrote	statement	neutral	neutral	tell	-
convinc|e,es,ed,ing	claim	neutral	neutral	tell	-
persuad|e,es,ed,ing	claim	neutral	neutral	tell	-
den|y,ies,ied,ying	denial	oppose	neutral	that	-
warning	warning	oppose	neutral	that	noun
warn|,s,ed	warning	oppose	neutral	that	-
caution|,s	warning	oppose	neutral	that_only	noun
caution|ed,ing	warning	oppose	neutral	that_only	-
forewarn|,s,ed,ing	warning	oppose	neutral	that_only	-
rais|e,es,ed,ing the alarm	warning	oppose	neutral	that_only	-
sound|,s,ed,ing the alarm	warning	oppose	neutral	that_only	-
warning	warning	oppose	neutral	tell	noun
warn|,s,ed	warning	oppose	neutral	tell	-
caution|,s	warning	oppose	neutral	tell	noun
caution|ed,ing	warning	oppose	neutral	tell	-
alert|,s	warning	oppose	neutral	tell	noun
alert|ed,ing	warning	oppose	neutral	tell	-
demand|,s	demand	support	oppose	that_only	noun
demand|ed,ing	demand	support	oppose	that_only	-
request|,s	demand	support	oppose	that_only	noun
request|ed,ing	demand	support	oppose	that_only	-
propos|e,es,ed,ing	demand	support	oppose	that_only	-
recommend|,s,ed,ing	demand	support	oppose	that_only	-
urge|,s	demand	support	oppose	that_only	noun
urg|ed,ing	demand	support	oppose	that_only	-
plead|,s	demand	support	oppose	that_only	noun
plead|ed,ing	demand	support	oppose	that_only	-
warning	warning	neutral	neutral	quote	noun
warn|,s,ed	warning	neutral	neutral	quote	-
caution|,s	warning	neutral	neutral	quote	noun
caution|ed,ing	warning	neutral	neutral	quote	-
demand|,s	demand	neutral	neutral	quote	noun
demand|ed,ing	demand	neutral	neutral	quote	-
urge|,s	demand	neutral	neutral	quote	noun
urg|ed,ing	demand	neutral	neutral	quote	-
plead|,s	demand	neutral	neutral	quote	noun
plead|ed,ing	demand	neutral	neutral	quote	-
complain|,s,ed,ing	judgement	neutral	neutral	quote	-
lament|,s	judgement	neutral	neutral	quote	noun
lament|ed,ing	judgement	neutral	neutral	quote	-
protest|,s	judgement	neutral	neutral	quote	noun
protest|ed,ing	judgement	neutral	neutral	quote	-
bemoan|,s,ed,ing	judgement	neutral	neutral	quote	-
complain|,s,ed,ing	judgement	oppose	neutral	that_only	-
lament|,s	judgement	oppose	neutral	that_only	noun
lament|ed,ing	judgement	oppose	neutral	that_only	-
bemoan|,s,ed,ing	judgement	oppose	neutral	that_only	-
regret|,s	judgement	oppose	neutral	that_only	noun
regrett|ed,ing	judgement	oppose	neutral	that_only	-
deplor|e,es,ed,ing	judgement	oppose	neutral	that_only	-
protest|,s	judgement	oppose	neutral	that_only	noun
protest|ed,ing	judgement	oppose	neutral	that_only	-
object|,s	judgement	oppose	neutral	that_only	noun
object|ed,ing	judgement	oppose	neutral	that_only	-
whine|,s	judgement	oppose	neutral	that_only	noun
whin|ed,ing	judgement	oppose	neutral	that_only	-
gripe|,s	judgement	oppose	neutral	that_only	noun
grip|ed,ing	judgement	oppose	neutral	that_only	-
grumble|,s	judgement	oppose	neutral	that_only	noun
grumbl|ed,ing	judgement	oppose	neutral	that_only	-
