#: form kind polarity negated frame shape
# Verbs for acts that take a side, and votes.
boycott|,s	action	oppose	neutral	object	noun
boycotted	action	oppose	neutral	object	-
boycotting	action	oppose	neutral	object	ing
sanction|,s	action	oppose	neutral	object	noun
sanctioned	action	oppose	neutral	object	-
sanctioning	action	oppose	neutral	object	ing
expel|,s,led	action	oppose	neutral	object	-
expelling	action	oppose	neutral	object	ing
arrest|,s	action	oppose	neutral	object	noun
arrested	action	oppose	neutral	object	-
arresting	action	oppose	neutral	object	ing
detain|,s,ed	action	oppose	neutral	object	-
detaining	action	oppose	neutral	object	ing
jail|,s	action	oppose	neutral	object	noun
jailed	action	oppose	neutral	object	-
jailing	action	oppose	neutral	object	ing
imprison|,s,ed	action	oppose	neutral	object	-
imprisoning	action	oppose	neutral	object	ing
sue|,s,d	action	oppose	neutral	object	-
suing	action	oppose	neutral	object	ing
prosecute|,s,d	action	oppose	neutral	object	-
prosecuting	action	oppose	neutral	object	ing
ban|,s	action	oppose	neutral	object	noun
banned	action	oppose	neutral	object	-
banning	action	oppose	neutral	object	ing
bar|,s	action	oppose	neutral	object	noun
barred	action	oppose	neutral	object	-
barring	action	oppose	neutral	object	ing
block|,s	action	oppose	neutral	object	noun
blocked	action	oppose	neutral	object	-
blocking	action	oppose	neutral	object	ing
veto|,es	action	oppose	neutral	object	noun
vetoed	action	oppose	neutral	object	-
vetoing	action	oppose	neutral	object	ing
bomb|,s	action	oppose	neutral	object	noun
bombed	action	oppose	neutral	object	-
bombing	action	oppose	neutral	object	ing
shell|,s	action	oppose	neutral	object	noun
shelled	action	oppose	neutral	object	-
shelling	action	oppose	neutral	object	ing
invade|,s,d	action	oppose	neutral	object	-
invading	action	oppose	neutral	object	ing
attack|,s	action	oppose	neutral	object	noun
attacked	action	oppose	neutral	object	-
attacking	action	oppose	neutral	object	ing
raid|,s	action	oppose	neutral	object	noun
raided	action	oppose	neutral	object	-
raiding	action	oppose	neutral	object	ing
assault|,s	action	oppose	neutral	object	noun
assaulted	action	oppose	neutral	object	-
assaulting	action	oppose	neutral	object	ing
besiege|,s,d	action	oppose	neutral	object	-
besieging	action	oppose	neutral	object	ing
bombard|,s,ed	action	oppose	neutral	object	-
bombarding	action	oppose	neutral	object	ing
blockade|,s	action	oppose	neutral	object	noun
blockaded	action	oppose	neutral	object	-
blockading	action	oppose	neutral	object	ing
ambush|,es	action	oppose	neutral	object	noun
ambushed	action	oppose	neutral	object	-
ambushing	action	oppose	neutral	object	ing
kidnap|,s,ped	action	oppose	neutral	object	-
kidnapping	action	oppose	neutral	object	ing
abduct|,s,ed	action	oppose	neutral	object	-
abducting	action	oppose	neutral	object	ing
torture|,s	action	oppose	neutral	object	noun
tortured	action	oppose	neutral	object	-
torturing	action	oppose	neutral	object	ing
execute|,s,d	action	oppose	neutral	object	-
executing	action	oppose	neutral	object	ing
assassinate|,s,d	action	oppose	neutral	object	-
assassinating	action	oppose	neutral	object	ing
deport|,s,ed	action	oppose	neutral	object	-
deporting	action	oppose	neutral	object	ing
evict|,s,ed	action	oppose	neutral	object	-
evicting	action	oppose	neutral	object	ing
oust|,s,ed	action	oppose	neutral	object	-
ousting	action	oppose	neutral	object	ing
topple|,s,d	action	oppose	neutral	object	-
toppling	action	oppose	neutral	object	ing
overthr|ow,ows,ew,own	action	oppose	neutral	object	-
overthrowing	action	oppose	neutral	object	ing
depose|,s,d	action	oppose	neutral	object	-
deposing	action	oppose	neutral	object	ing
sack|,s	action	oppose	neutral	object	noun
sacked	action	oppose	neutral	object	-
sacking	action	oppose	neutral	object	ing
suspend|,s,ed	action	oppose	neutral	object	-
suspending	action	oppose	neutral	object	ing
impeach|,es,ed	action	oppose	neutral	object	-
impeaching	action	oppose	neutral	object	ing
punish|,es,ed	action	oppose	neutral	object	-
punishing	action	oppose	neutral	object	ing
penalize|,s,d	action	oppose	neutral	object	-
penalizing	action	oppose	neutral	object	ing
penalise|,s,d	action	oppose	neutral	object	-
penalising	action	oppose	neutral	object	ing
embargo|,es	action	oppose	neutral	object	noun
embargoed	action	oppose	neutral	object	-
embargoing	action	oppose	neutral	object	ing
outlaw|,s	action	oppose	neutral	object	noun
outlawed	action	oppose	neutral	object	-
outlawing	action	oppose	neutral	object	ing
prohibit|,s,ed	action	oppose	neutral	object	-
prohibiting	action	oppose	neutral	object	ing
censor|,s	action	oppose	neutral	object	noun
censored	action	oppose	neutral	object	-
censoring	action	oppose	neutral	object	ing
suppress|,es,ed	action	oppose	neutral	object	-
suppressing	action	oppose	neutral	object	ing
repress|,es,ed	action	oppose	neutral	object	-
repressing	action	oppose	neutral	object	ing
crack|,s down on	action	oppose	neutral	object	noun
cracked down on	action	oppose	neutral	object	-
cracking down on	action	oppose	neutral	object	ing
clamp|,s,ed down on	action	oppose	neutral	object	-
clamping down on	action	oppose	neutral	object	ing
shut|,s down	action	oppose	neutral	object	-
shutting down	action	oppose	neutral	object	ing
confiscate|,s,d	action	oppose	neutral	object	-
confiscating	action	oppose	neutral	object	ing
freeze|,s,d	action	oppose	neutral	object	-
freezing	action	oppose	neutral	object	ing
annul|,s,led	action	oppose	neutral	object	-
annulling	action	oppose	neutral	object	ing
overturn|,s,ed	action	oppose	neutral	object	-
overturning	action	oppose	neutral	object	ing
strike|,s down	action	oppose	neutral	object	noun
struck down	action	oppose	neutral	object	-
striking down	action	oppose	neutral	object	ing
repeal|,s	action	oppose	neutral	object	noun
repealed	action	oppose	neutral	object	-
repealing	action	oppose	neutral	object	ing
revoke|,s,d	action	oppose	neutral	object	-
revoking	action	oppose	neutral	object	ing
rescind|,s,ed	action	oppose	neutral	object	-
rescinding	action	oppose	neutral	object	ing
scrap|,s	action	oppose	neutral	object	noun
scrapped	action	oppose	neutral	object	-
scrapping	action	oppose	neutral	object	ing
abolish|,es,ed	action	oppose	neutral	object	-
abolishing	action	oppose	neutral	object	ing
obstruct|,s,ed	action	oppose	neutral	object	-
obstructing	action	oppose	neutral	object	ing
thwart|,s,ed	action	oppose	neutral	object	-
thwarting	action	oppose	neutral	object	ing
sabotage|,s	action	oppose	neutral	object	noun
sabotaged	action	oppose	neutral	object	-
sabotaging	action	oppose	neutral	object	ing
def|y,ies,ied	action	oppose	neutral	object	-
defying	action	oppose	neutral	object	ing
disobey|,s,ed	action	oppose	neutral	object	-
disobeying	action	oppose	neutral	object	ing
flout|,s,ed	action	oppose	neutral	object	-
flouting	action	oppose	neutral	object	ing
resist|,s	action	oppose	neutral	object	noun
resisted	action	oppose	neutral	object	-
resisting	action	oppose	neutral	object	ing
protest|,s	action	oppose	neutral	object	noun
protested	action	oppose	neutral	object	-
protesting	action	oppose	neutral	object	ing
protest|,s against	action	oppose	neutral	object	noun
protested against	action	oppose	neutral	object	-
protesting against	action	oppose	neutral	object	ing
demonstrate|,s against	action	oppose	neutral	object	noun
demonstrated against	action	oppose	neutral	object	-
demonstrating against	action	oppose	neutral	object	ing
march|,es against	action	oppose	neutral	object	noun
marched against	action	oppose	neutral	object	-
marching against	action	oppose	neutral	object	ing
rall|y,ies against	action	oppose	neutral	object	noun
rallied against	action	oppose	neutral	object	-
rallying against	action	oppose	neutral	object	ing
rise|,s up against	action	oppose	neutral	object	noun
rose up against	action	oppose	neutral	object	-
risen up against	action	oppose	neutral	object	-
rising up against	action	oppose	neutral	object	ing
rebel|,s,led against	action	oppose	neutral	object	-
rebelling against	action	oppose	neutral	object	ing
strike|,s against	action	oppose	neutral	object	noun
struck against	action	oppose	neutral	object	-
striking against	action	oppose	neutral	object	ing
mobilize|,s,d against	action	oppose	neutral	object	-
mobilizing against	action	oppose	neutral	object	ing
mobilise|,s,d against	action	oppose	neutral	object	-
mobilising against	action	oppose	neutral	object	ing
demonstrate|,s at	action	oppose	neutral	object	noun
demonstrated at	action	oppose	neutral	object	-
demonstrating at	action	oppose	neutral	object	ing
take|,s,n action against	action	oppose	neutral	object	-
took action against	action	oppose	neutral	object	-
taking action against	action	oppose	neutral	object	ing
take|,s,n legal action against	action	oppose	neutral	object	-
took legal action against	action	oppose	neutral	object	-
taking legal action against	action	oppose	neutral	object	ing
file|,s,d a complaint against	action	oppose	neutral	object	-
filing a complaint against	action	oppose	neutral	object	ing
file|,s,d a lawsuit against	action	oppose	neutral	object	-
filing a lawsuit against	action	oppose	neutral	object	ing
file|,s,d suit against	action	oppose	neutral	object	-
filing suit against	action	oppose	neutral	object	ing
press|,es charges against	action	oppose	neutral	object	noun
pressed charges against	action	oppose	neutral	object	-
pressing charges against	action	oppose	neutral	object	ing
impose|,s,d sanctions on	action	oppose	neutral	object	-
imposing sanctions on	action	oppose	neutral	object	ing
impose|,s,d sanctions against	action	oppose	neutral	object	-
imposing sanctions against	action	oppose	neutral	object	ing
impose|,s,d restrictions on	action	oppose	neutral	object	-
imposing restrictions on	action	oppose	neutral	object	ing
declare|,s,d war on	action	oppose	neutral	object	-
declaring war on	action	oppose	neutral	object	ing
wage|,s,d war on	action	oppose	neutral	object	-
waging war on	action	oppose	neutral	object	ing
wage|,s,d war against	action	oppose	neutral	object	-
waging war against	action	oppose	neutral	object	ing
br|eak,eaks,oke,oken with	action	oppose	neutral	object	-
breaking with	action	oppose	neutral	object	ing
br|eak,eaks,oke,oken off relations with	action	oppose	neutral	object	-
breaking off relations with	action	oppose	neutral	object	ing
sever|,s,ed ties with	action	oppose	neutral	object	-
severing ties with	action	oppose	neutral	object	ing
cut|,s ties with	action	oppose	neutral	object	noun
cutting ties with	action	oppose	neutral	object	ing
cut|,s off ties with	action	oppose	neutral	object	noun
cutting off ties with	action	oppose	neutral	object	ing
suspend|,s,ed ties with	action	oppose	neutral	object	-
suspending ties with	action	oppose	neutral	object	ing
pull|,s,ed out of	action	oppose	neutral	object	-
pulling out of	action	oppose	neutral	object	ing
walk|,s,ed out of	action	oppose	neutral	object	-
walking out of	action	oppose	neutral	object	ing
stay|,s,ed away from	action	oppose	neutral	object	-
staying away from	action	oppose	neutral	object	ing
shun|,s,ned	action	oppose	neutral	object	-
shunning	action	oppose	neutral	object	ing
ostracize|,s,d	action	oppose	neutral	object	-
ostracizing	action	oppose	neutral	object	ing
ostracise|,s,d	action	oppose	neutral	object	-
ostracising	action	oppose	neutral	object	ing
blacklist|,s,ed	action	oppose	neutral	object	-
blacklisting	action	oppose	neutral	object	ing
reprimand|,s	action	oppose	neutral	object	noun
reprimanded	action	oppose	neutral	object	-
reprimanding	action	oppose	neutral	object	ing
interrogate|,s,d	action	oppose	neutral	object	-
interrogating	action	oppose	neutral	object	ing
harass|,es,ed	action	oppose	neutral	object	-
harassing	action	oppose	neutral	object	ing
persecute|,s,d	action	oppose	neutral	object	-
persecuting	action	oppose	neutral	object	ing
oppress|,es,ed	action	oppose	neutral	object	-
oppressing	action	oppose	neutral	object	ing
intimidate|,s,d	action	oppose	neutral	object	-
intimidating	action	oppose	neutral	object	ing
coerce|,s,d	action	oppose	neutral	object	-
coercing	action	oppose	neutral	object	ing
blackmail|,s	action	oppose	neutral	object	noun
blackmailed	action	oppose	neutral	object	-
blackmailing	action	oppose	neutral	object	ing
sp|y,ies,ied on	action	oppose	neutral	object	-
spying on	action	oppose	neutral	object	ing
award|,s	action	support	oppose	object	noun
awarded	action	support	oppose	object	-
awarding	action	support	oppose	object	ing
fund|,s	action	support	oppose	object	noun
funded	action	support	oppose	object	-
funding	action	support	oppose	object	ing
finance|,s	action	support	oppose	object	noun
financed	action	support	oppose	object	-
financing	action	support	oppose	object	ing
sponsor|,s	action	support	oppose	object	noun
sponsored	action	support	oppose	object	-
sponsoring	action	support	oppose	object	ing
subsidize|,s,d	action	support	oppose	object	-
subsidizing	action	support	oppose	object	ing
subsidise|,s,d	action	support	oppose	object	-
subsidising	action	support	oppose	object	ing
assist|,s,ed	action	support	oppose	object	-
assisting	action	support	oppose	object	ing
aid|,s	action	support	oppose	object	noun
aided	action	support	oppose	object	-
aiding	action	support	oppose	object	ing
acquit|,s,ted	action	support	oppose	object	-
acquitting	action	support	oppose	object	ing
reinstate|,s,d	action	support	oppose	object	-
reinstating	action	support	oppose	object	ing
equip|,s,ped	action	support	oppose	object	-
equipping	action	support	oppose	object	ing
rescue|,s	action	support	oppose	object	noun
rescued	action	support	oppose	object	-
rescuing	action	support	oppose	object	ing
protect|,s,ed	action	support	oppose	object	-
protecting	action	support	oppose	object	ing
harbor|,s	action	support	oppose	object	noun
harbored	action	support	oppose	object	-
harboring	action	support	oppose	object	ing
harbour|,s	action	support	oppose	object	noun
harboured	action	support	oppose	object	-
harbouring	action	support	oppose	object	ing
liberate|,s,d	action	support	oppose	object	-
liberating	action	support	oppose	object	ing
pardon|,s	action	support	oppose	object	noun
pardoned	action	support	oppose	object	-
pardoning	action	support	oppose	object	ing
reward|,s	action	support	oppose	object	noun
rewarded	action	support	oppose	object	-
rewarding	action	support	oppose	object	ing
decorate|,s,d	action	support	oppose	object	-
decorating	action	support	oppose	object	ing
bail|,s,ed out	action	support	oppose	object	-
bailing out	action	support	oppose	object	ing
come|,s to the aid of	action	support	oppose	object	-
came to the aid of	action	support	oppose	object	-
coming to the aid of	action	support	oppose	object	ing
come|,s to the defense of	action	support	oppose	object	-
came to the defense of	action	support	oppose	object	-
coming to the defense of	action	support	oppose	object	ing
come|,s to the defence of	action	support	oppose	object	-
came to the defence of	action	support	oppose	object	-
coming to the defence of	action	support	oppose	object	ing
cooperate|,s,d with	action	support	oppose	object	-
cooperating with	action	support	oppose	object	ing
all|y,ies with	action	support	oppose	object	noun
allied with	action	support	oppose	object	-
allying with	action	support	oppose	object	ing
all|y,ies itself with	action	support	oppose	object	noun
allied itself with	action	support	oppose	object	-
allying itself with	action	support	oppose	object	ing
join|,s,ed forces with	action	support	oppose	object	-
joining forces with	action	support	oppose	object	ing
team|,s,ed up with	action	support	oppose	object	-
teaming up with	action	support	oppose	object	ing
reconcile|,s,d with	action	support	oppose	object	-
reconciling with	action	support	oppose	object	ing
donate|,s,d to	action	support	oppose	object	-
donating to	action	support	oppose	object	ing
appoint|,s,ed	action	support	oppose	object	-
appointing	action	support	oppose	object	ing
nominate|,s,d	action	support	oppose	object	-
nominating	action	support	oppose	object	ing
grant|,s asylum to	action	support	oppose	object	noun
granted asylum to	action	support	oppose	object	-
granting asylum to	action	support	oppose	object	ing
give|,s,n asylum to	action	support	oppose	object	-
gave asylum to	action	support	oppose	object	-
giving asylum to	action	support	oppose	object	ing
demonstrate|,s for	action	support	oppose	object	noun
demonstrated for	action	support	oppose	object	-
demonstrating for	action	support	oppose	object	ing
demonstrate|,s in support of	action	support	oppose	object	noun
demonstrated in support of	action	support	oppose	object	-
demonstrating in support of	action	support	oppose	object	ing
rall|y,ies for	action	support	oppose	object	noun
rallied for	action	support	oppose	object	-
rallying for	action	support	oppose	object	ing
rall|y,ies in support of	action	support	oppose	object	noun
rallied in support of	action	support	oppose	object	-
rallying in support of	action	support	oppose	object	ing
march|,es for	action	support	oppose	object	noun
marched for	action	support	oppose	object	-
marching for	action	support	oppose	object	ing
approve|,s,d	action	support	oppose	object	-
approving	action	support	oppose	object	ing
authorize|,s,d	action	support	oppose	object	-
authorizing	action	support	oppose	object	ing
authorise|,s,d	action	support	oppose	object	-
authorising	action	support	oppose	object	ing
adopt|,s,ed	action	support	oppose	object	-
adopting	action	support	oppose	object	ing
legalize|,s,d	action	support	oppose	object	-
legalizing	action	support	oppose	object	ing
legalise|,s,d	action	support	oppose	object	-
legalising	action	support	oppose	object	ing
greenlight|,s,ed	action	support	oppose	object	-
greenlighting	action	support	oppose	object	ing
green-light|,s,ed	action	support	oppose	object	-
green-lighting	action	support	oppose	object	ing
lift|,s,ed sanctions on	action	support	oppose	object	-
lifting sanctions on	action	support	oppose	object	ing
lift|,s,ed sanctions against	action	support	oppose	object	-
lifting sanctions against	action	support	oppose	object	ing
lift|,s,ed the embargo on	action	support	oppose	object	-
lifting the embargo on	action	support	oppose	object	ing
restore|,s,d ties with	action	support	oppose	object	-
restoring ties with	action	support	oppose	object	ing
vote|,s for	vote	support	oppose	object	noun
voted for	vote	support	oppose	object	-
voting for	vote	support	oppose	object	ing
vote|,s in favor of	vote	support	oppose	object	noun
voted in favor of	vote	support	oppose	object	-
voting in favor of	vote	support	oppose	object	ing
vote|,s in favour of	vote	support	oppose	object	noun
voted in favour of	vote	support	oppose	object	-
voting in favour of	vote	support	oppose	object	ing
elect|,s,ed	vote	support	oppose	object	-
electing	vote	support	oppose	object	ing
re-elect|,s,ed	vote	support	oppose	object	-
re-electing	vote	support	oppose	object	ing
reelect|,s,ed	vote	support	oppose	object	-
reelecting	vote	support	oppose	object	ing
cast|,s their votes for	vote	support	oppose	object	noun
casting their votes for	vote	support	oppose	object	ing
cast|,s their ballots for	vote	support	oppose	object	noun
casting their ballots for	vote	support	oppose	object	ing
opt|,s,ed for	vote	support	oppose	object	-
opting for	vote	support	oppose	object	ing
approve|,s,d	vote	support	oppose	object	-
approving	vote	support	oppose	object	ing
ratif|y,ies,ied	vote	support	oppose	object	-
ratifying	vote	support	oppose	object	ing
adopt|,s,ed	vote	support	oppose	object	-
adopting	vote	support	oppose	object	ing
vote|,s against	vote	oppose	neutral	object	noun
voted against	vote	oppose	neutral	object	-
voting against	vote	oppose	neutral	object	ing
vote|,s down	vote	oppose	neutral	object	noun
voted down	vote	oppose	neutral	object	-
voting down	vote	oppose	neutral	object	ing
vote|,s out	vote	oppose	neutral	object	noun
voted out	vote	oppose	neutral	object	-
voting out	vote	oppose	neutral	object	ing
abstain|,s,ed from	vote	oppose	neutral	object	-
abstaining from	vote	oppose	neutral	object	ing
defeat|,s	vote	oppose	neutral	object	noun
defeated	vote	oppose	neutral	object	-
defeating	vote	oppose	neutral	object	ing
reject|,s,ed	vote	oppose	neutral	object	-
rejecting	vote	oppose	neutral	object	ing
vote|,s	vote	support	oppose	infinitive	noun
voted	vote	support	oppose	infinitive	-
voting	vote	support	oppose	infinitive	ing
permit|,s	commitment	support	oppose	permit	noun
permitted	commitment	support	oppose	permit	-
permitting	commitment	support	oppose	permit	ing
allow|,s,ed	commitment	support	oppose	permit	-
allowing	commitment	support	oppose	permit	ing
tolerate|,s,d	commitment	support	oppose	permit	-
tolerating	commitment	support	oppose	permit	ing
accept|,s,ed	commitment	support	oppose	permit	-
accepting	commitment	support	oppose	permit	ing
recognize|,s,d	commitment	support	oppose	permit	-
recognizing	commitment	support	oppose	permit	ing
recognise|,s,d	commitment	support	oppose	permit	-
recognising	commitment	support	oppose	permit	ing
