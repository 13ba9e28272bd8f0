#: form kind polarity negated frame noun
# Verbs for acts that take a side, and votes.
boycott|,s	action	oppose	neutral	object	yes
boycott|ed,ing	action	oppose	neutral	object	-
sanction|,s	action	oppose	neutral	object	yes
sanction|ed,ing	action	oppose	neutral	object	-
expel|,s,led,ling	action	oppose	neutral	object	-
arrest|,s	action	oppose	neutral	object	yes
arrest|ed,ing	action	oppose	neutral	object	-
detain|,s,ed,ing	action	oppose	neutral	object	-
jail|,s	action	oppose	neutral	object	yes
jail|ed,ing	action	oppose	neutral	object	-
imprison|,s,ed,ing	action	oppose	neutral	object	-
su|e,es,ed,ing	action	oppose	neutral	object	-
prosecut|e,es,ed,ing	action	oppose	neutral	object	-
ban|,s	action	oppose	neutral	object	yes
bann|ed,ing	action	oppose	neutral	object	-
bar|,s	action	oppose	neutral	object	yes
barr|ed,ing	action	oppose	neutral	object	-
block|,s	action	oppose	neutral	object	yes
block|ed,ing	action	oppose	neutral	object	-
veto|,s	action	oppose	neutral	object	yes
veto|ed,ing	action	oppose	neutral	object	-
bomb|,s	action	oppose	neutral	object	yes
bomb|ed,ing	action	oppose	neutral	object	-
shell|,s	action	oppose	neutral	object	yes
shell|ed,ing	action	oppose	neutral	object	-
invad|e,es,ed,ing	action	oppose	neutral	object	-
attack|,s	action	oppose	neutral	object	yes
attack|ed,ing	action	oppose	neutral	object	-
raid|,s	action	oppose	neutral	object	yes
raid|ed,ing	action	oppose	neutral	object	-
assault|,s	action	oppose	neutral	object	yes
assault|ed,ing	action	oppose	neutral	object	-
besieg|e,es,ed,ing	action	oppose	neutral	object	-
bombard|,s,ed,ing	action	oppose	neutral	object	-
blockade|,s	action	oppose	neutral	object	yes
blockad|ed,ing	action	oppose	neutral	object	-
ambush|,es	action	oppose	neutral	object	yes
ambush|ed,ing	action	oppose	neutral	object	-
storm|,s	action	oppose	neutral	object	yes
storm|ed,ing	action	oppose	neutral	object	-
kidnap|,s,ped,ping	action	oppose	neutral	object	-
abduct|,s,ed,ing	action	oppose	neutral	object	-
torture|,s	action	oppose	neutral	object	yes
tortur|ed,ing	action	oppose	neutral	object	-
execut|e,es,ed,ing	action	oppose	neutral	object	-
assassinat|e,es,ed,ing	action	oppose	neutral	object	-
deport|,s,ed,ing	action	oppose	neutral	object	-
evict|,s,ed,ing	action	oppose	neutral	object	-
oust|,s,ed,ing	action	oppose	neutral	object	-
toppl|e,es,ed,ing	action	oppose	neutral	object	-
overthr|ow,ows,ew,own,owing	action	oppose	neutral	object	-
depos|e,es,ed,ing	action	oppose	neutral	object	-
sack|,s	action	oppose	neutral	object	yes
sack|ed,ing	action	oppose	neutral	object	-
suspend|,s,ed,ing	action	oppose	neutral	object	-
impeach|,es,ed,ing	action	oppose	neutral	object	-
punish|,es,ed,ing	action	oppose	neutral	object	-
penaliz|e,es,ed,ing	action	oppose	neutral	object	-
penalis|e,es,ed,ing	action	oppose	neutral	object	-
embargo|,s	action	oppose	neutral	object	yes
embargo|ed,ing	action	oppose	neutral	object	-
outlaw|,s	action	oppose	neutral	object	yes
outlaw|ed,ing	action	oppose	neutral	object	-
prohibit|,s,ed,ing	action	oppose	neutral	object	-
censor|,s	action	oppose	neutral	object	yes
censor|ed,ing	action	oppose	neutral	object	-
suppress|,es,ed,ing	action	oppose	neutral	object	-
repress|,es,ed,ing	action	oppose	neutral	object	-
crack|,s down on	action	oppose	neutral	object	yes
crack|ed,ing down on	action	oppose	neutral	object	-
clamp|,s,ed,ing down on	action	oppose	neutral	object	-
shut|,s,ting down	action	oppose	neutral	object	-
confiscat|e,es,ed,ing	action	oppose	neutral	object	-
freez|e,es,ed,ing	action	oppose	neutral	object	-
annul|,s,led,ling	action	oppose	neutral	object	-
overturn|,s,ed,ing	action	oppose	neutral	object	-
strike|,s down	action	oppose	neutral	object	yes
str|uck,iking down	action	oppose	neutral	object	-
repeal|,s	action	oppose	neutral	object	yes
repeal|ed,ing	action	oppose	neutral	object	-
revok|e,es,ed,ing	action	oppose	neutral	object	-
rescind|,s,ed,ing	action	oppose	neutral	object	-
scrap|,s	action	oppose	neutral	object	yes
scrapp|ed,ing	action	oppose	neutral	object	-
abolish|,es,ed,ing	action	oppose	neutral	object	-
obstruct|,s,ed,ing	action	oppose	neutral	object	-
thwart|,s,ed,ing	action	oppose	neutral	object	-
sabotage|,s	action	oppose	neutral	object	yes
sabotag|ed,ing	action	oppose	neutral	object	-
def|y,ies,ied,ying	action	oppose	neutral	object	-
disobey|,s,ed,ing	action	oppose	neutral	object	-
flout|,s,ed,ing	action	oppose	neutral	object	-
resist|,s	action	oppose	neutral	object	yes
resist|ed,ing	action	oppose	neutral	object	-
protest|,s	action	oppose	neutral	object	yes
protest|ed,ing	action	oppose	neutral	object	-
protest|,s against	action	oppose	neutral	object	yes
protest|ed,ing against	action	oppose	neutral	object	-
demonstrate|,s against	action	oppose	neutral	object	yes
demonstrat|ed,ing against	action	oppose	neutral	object	-
march|,es against	action	oppose	neutral	object	yes
march|ed,ing against	action	oppose	neutral	object	-
rall|y,ies against	action	oppose	neutral	object	yes
rall|ied,ying against	action	oppose	neutral	object	-
rise|,s up against	action	oppose	neutral	object	yes
rose up against	action	oppose	neutral	object	-
ris|en,ing up against	action	oppose	neutral	object	-
rebel|,s,led,ling against	action	oppose	neutral	object	-
strike|,s against	action	oppose	neutral	object	yes
str|uck,iking against	action	oppose	neutral	object	-
mobiliz|e,es,ed,ing against	action	oppose	neutral	object	-
mobilis|e,es,ed,ing against	action	oppose	neutral	object	-
demonstrate|,s at	action	oppose	neutral	object	yes
demonstrat|ed,ing at	action	oppose	neutral	object	-
tak|e,es,en,ing action against	action	oppose	neutral	object	-
took action against	action	oppose	neutral	object	-
tak|e,es,en,ing legal action against	action	oppose	neutral	object	-
took legal action against	action	oppose	neutral	object	-
fil|e,es,ed,ing a complaint against	action	oppose	neutral	object	-
fil|e,es,ed,ing a lawsuit against	action	oppose	neutral	object	-
fil|e,es,ed,ing suit against	action	oppose	neutral	object	-
press|,es charges against	action	oppose	neutral	object	yes
press|ed,ing charges against	action	oppose	neutral	object	-
impos|e,es,ed,ing sanctions on	action	oppose	neutral	object	-
impos|e,es,ed,ing sanctions against	action	oppose	neutral	object	-
impos|e,es,ed,ing restrictions on	action	oppose	neutral	object	-
declar|e,es,ed,ing war on	action	oppose	neutral	object	-
wag|e,es,ed,ing war on	action	oppose	neutral	object	-
wag|e,es,ed,ing war against	action	oppose	neutral	object	-
break|,s,ing with	action	oppose	neutral	object	-
broke|,n with	action	oppose	neutral	object	-
break|,s,ing off relations with	action	oppose	neutral	object	-
broke|,n off relations with	action	oppose	neutral	object	-
sever|,s,ed,ing ties with	action	oppose	neutral	object	-
cut|,s ties with	action	oppose	neutral	object	yes
cutting ties with	action	oppose	neutral	object	-
cut|,s off ties with	action	oppose	neutral	object	yes
cutting off ties with	action	oppose	neutral	object	-
suspend|,s,ed,ing ties with	action	oppose	neutral	object	-
pull|,s,ed,ing out of	action	oppose	neutral	object	-
walk|,s,ed,ing out of	action	oppose	neutral	object	-
stay|,s,ed,ing away from	action	oppose	neutral	object	-
shun|,s,ned,ning	action	oppose	neutral	object	-
ostraciz|e,es,ed,ing	action	oppose	neutral	object	-
ostracis|e,es,ed,ing	action	oppose	neutral	object	-
blacklist|,s,ed,ing	action	oppose	neutral	object	-
reprimand|,s	action	oppose	neutral	object	yes
reprimand|ed,ing	action	oppose	neutral	object	-
interrogat|e,es,ed,ing	action	oppose	neutral	object	-
harass|,es,ed,ing	action	oppose	neutral	object	-
persecut|e,es,ed,ing	action	oppose	neutral	object	-
oppress|,es,ed,ing	action	oppose	neutral	object	-
intimidat|e,es,ed,ing	action	oppose	neutral	object	-
coerc|e,es,ed,ing	action	oppose	neutral	object	-
blackmail|,s	action	oppose	neutral	object	yes
blackmail|ed,ing	action	oppose	neutral	object	-
sp|y,ies,ied,ying on	action	oppose	neutral	object	-
award|,s	action	support	oppose	object	yes
award|ed,ing	action	support	oppose	object	-
fund|,s	action	support	oppose	object	yes
fund|ed,ing	action	support	oppose	object	-
finance|,s	action	support	oppose	object	yes
financ|ed,ing	action	support	oppose	object	-
sponsor|,s	action	support	oppose	object	yes
sponsor|ed,ing	action	support	oppose	object	-
subsidiz|e,es,ed,ing	action	support	oppose	object	-
subsidis|e,es,ed,ing	action	support	oppose	object	-
assist|,s,ed,ing	action	support	oppose	object	-
aid|,s	action	support	oppose	object	yes
aid|ed,ing	action	support	oppose	object	-
equip|,s,ped,ping	action	support	oppose	object	-
rescue|,s	action	support	oppose	object	yes
rescu|ed,ing	action	support	oppose	object	-
protect|,s,ed,ing	action	support	oppose	object	-
harbor|,s	action	support	oppose	object	yes
harbor|ed,ing	action	support	oppose	object	-
harbour|,s	action	support	oppose	object	yes
harbour|ed,ing	action	support	oppose	object	-
liberat|e,es,ed,ing	action	support	oppose	object	-
pardon|,s	action	support	oppose	object	yes
pardon|ed,ing	action	support	oppose	object	-
reward|,s	action	support	oppose	object	yes
reward|ed,ing	action	support	oppose	object	-
decorat|e,es,ed,ing	action	support	oppose	object	-
bail|,s,ed,ing out	action	support	oppose	object	-
com|e,es,ing to the aid of	action	support	oppose	object	-
came to the aid of	action	support	oppose	object	-
com|e,es,ing to the defense of	action	support	oppose	object	-
came to the defense of	action	support	oppose	object	-
com|e,es,ing to the defence of	action	support	oppose	object	-
came to the defence of	action	support	oppose	object	-
cooperat|e,es,ed,ing with	action	support	oppose	object	-
all|y,ies with	action	support	oppose	object	yes
all|ied,ying with	action	support	oppose	object	-
all|y,ies itself with	action	support	oppose	object	yes
all|ied,ying itself with	action	support	oppose	object	-
join|,s,ed,ing forces with	action	support	oppose	object	-
team|,s,ed,ing up with	action	support	oppose	object	-
reconcil|e,es,ed,ing with	action	support	oppose	object	-
donat|e,es,ed,ing to	action	support	oppose	object	-
contribut|e,es,ed,ing to	action	support	oppose	object	-
appoint|,s,ed,ing	action	support	oppose	object	-
nominat|e,es,ed,ing	action	support	oppose	object	-
grant|,s asylum to	action	support	oppose	object	yes
grant|ed,ing asylum to	action	support	oppose	object	-
giv|e,es,en,ing asylum to	action	support	oppose	object	-
gave asylum to	action	support	oppose	object	-
demonstrate|,s for	action	support	oppose	object	yes
demonstrat|ed,ing for	action	support	oppose	object	-
demonstrate|,s in support of	action	support	oppose	object	yes
demonstrat|ed,ing in support of	action	support	oppose	object	-
rall|y,ies for	action	support	oppose	object	yes
rall|ied,ying for	action	support	oppose	object	-
rall|y,ies in support of	action	support	oppose	object	yes
rall|ied,ying in support of	action	support	oppose	object	-
march|,es for	action	support	oppose	object	yes
march|ed,ing for	action	support	oppose	object	-
approv|e,es,ed,ing	action	support	oppose	object	-
authoriz|e,es,ed,ing	action	support	oppose	object	-
authoris|e,es,ed,ing	action	support	oppose	object	-
adopt|,s,ed,ing	action	support	oppose	object	-
legaliz|e,es,ed,ing	action	support	oppose	object	-
legalis|e,es,ed,ing	action	support	oppose	object	-
greenlight|,s,ed,ing	action	support	oppose	object	-
green-light|,s,ed,ing	action	support	oppose	object	-
lift|,s,ed,ing sanctions on	action	support	oppose	object	-
lift|,s,ed,ing sanctions against	action	support	oppose	object	-
lift|,s,ed,ing the embargo on	action	support	oppose	object	-
restor|e,es,ed,ing ties with	action	support	oppose	object	-
vote|,s for	vote	support	oppose	object	yes
vot|ed,ing for	vote	support	oppose	object	-
vote|,s in favor of	vote	support	oppose	object	yes
vot|ed,ing in favor of	vote	support	oppose	object	-
vote|,s in favour of	vote	support	oppose	object	yes
vot|ed,ing in favour of	vote	support	oppose	object	-
elect|,s,ed,ing	vote	support	oppose	object	-
re-elect|,s,ed,ing	vote	support	oppose	object	-
reelect|,s,ed,ing	vote	support	oppose	object	-
cast|,s their votes for	vote	support	oppose	object	yes
casting their votes for	vote	support	oppose	object	-
cast|,s their ballots for	vote	support	oppose	object	yes
casting their ballots for	vote	support	oppose	object	-
opt|,s,ed,ing for	vote	support	oppose	object	-
approv|e,es,ed,ing	vote	support	oppose	object	-
ratif|y,ies,ied,ying	vote	support	oppose	object	-
adopt|,s,ed,ing	vote	support	oppose	object	-
vote|,s against	vote	oppose	neutral	object	yes
vot|ed,ing against	vote	oppose	neutral	object	-
vote|,s down	vote	oppose	neutral	object	yes
vot|ed,ing down	vote	oppose	neutral	object	-
vote|,s out	vote	oppose	neutral	object	yes
vot|ed,ing out	vote	oppose	neutral	object	-
abstain|,s,ed,ing from	vote	oppose	neutral	object	-
defeat|,s	vote	oppose	neutral	object	yes
defeat|ed,ing	vote	oppose	neutral	object	-
reject|,s,ed,ing	vote	oppose	neutral	object	-
vote|,s	vote	support	oppose	infinitive	yes
vot|ed,ing	vote	support	oppose	infinitive	-
permit|,s	commitment	support	oppose	permit	yes
permitt|ed,ing	commitment	support	oppose	permit	-
allow|,s,ed,ing	commitment	support	oppose	permit	-
tolerat|e,es,ed,ing	commitment	support	oppose	permit	-
accept|,s,ed,ing	commitment	support	oppose	permit	-
recogniz|e,es,ed,ing	commitment	support	oppose	permit	-
recognis|e,es,ed,ing	commitment	support	oppose	permit	-
