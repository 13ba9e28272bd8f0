#: form kind polarity negated frame
# Nouns that name a stance; the frame is the preposition, infinitive or clause that follows.
support for	judgement	support	oppose	object
backing for	judgement	support	oppose	object
praise for	judgement	support	oppose	object
enthusiasm for	judgement	support	oppose	object
sympathy for	judgement	support	oppose	object
approval for	judgement	support	oppose	object
admiration for	judgement	support	oppose	object
endorsement for	judgement	support	oppose	object
respect for	judgement	support	oppose	object
applause for	judgement	support	oppose	object
preference for	judgement	support	oppose	object
solidarity for	judgement	support	oppose	object
love for	judgement	support	oppose	object
appreciation for	judgement	support	oppose	object
gratitude for	judgement	support	oppose	object
argument for	judgement	support	oppose	object
case for	judgement	support	oppose	object
sympathies for	judgement	support	oppose	object
support of	judgement	support	oppose	object
approval of	judgement	support	oppose	object
endorsement of	judgement	support	oppose	object
acceptance of	judgement	support	oppose	object
embrace of	judgement	support	oppose	object
praise of	judgement	support	oppose	object
defense of	judgement	support	oppose	object
defence of	judgement	support	oppose	object
admiration of	judgement	support	oppose	object
adoption of	judgement	support	oppose	object
appreciation of	judgement	support	oppose	object
advocacy of	judgement	support	oppose	object
support to	judgement	support	oppose	object
tribute to	judgement	support	oppose	object
loyalty to	judgement	support	oppose	object
allegiance to	judgement	support	oppose	object
devotion to	judgement	support	oppose	object
commitment to	judgement	support	oppose	object
solidarity with	judgement	support	oppose	object
agreement with	judgement	support	oppose	object
sympathy with	judgement	support	oppose	object
alliance with	judgement	support	oppose	object
confidence in	judgement	support	oppose	object
faith in	judgement	support	oppose	object
belief in	judgement	support	oppose	object
trust in	judgement	support	oppose	object
pride in	judgement	support	oppose	object
support	judgement	support	oppose	from
praise	judgement	support	oppose	from
backing	judgement	support	oppose	from
endorsement	judgement	support	oppose	from
endorsements	judgement	support	oppose	from
applause	judgement	support	oppose	from
approval	judgement	support	oppose	from
sympathy	judgement	support	oppose	from
criticism of	judgement	oppose	neutral	object
criticisms of	judgement	oppose	neutral	object
condemnation of	judgement	oppose	neutral	object
condemnations of	judgement	oppose	neutral	object
denunciation of	judgement	oppose	neutral	object
denunciations of	judgement	oppose	neutral	object
rejection of	judgement	oppose	neutral	object
disapproval of	judgement	oppose	neutral	object
hatred of	judgement	oppose	neutral	object
mockery of	judgement	oppose	neutral	object
dislike of	judgement	oppose	neutral	object
distrust of	judgement	oppose	neutral	object
mistrust of	judgement	oppose	neutral	object
critique of	judgement	oppose	neutral	object
fear of	judgement	oppose	neutral	object
fears of	judgement	oppose	neutral	object
suspicion of	judgement	oppose	neutral	object
suspicions of	judgement	oppose	neutral	object
censure of	judgement	oppose	neutral	object
repudiation of	judgement	oppose	neutral	object
denial of	judgement	oppose	neutral	object
dismissal of	judgement	oppose	neutral	object
ridicule of	judgement	oppose	neutral	object
opposition to	judgement	oppose	neutral	object
resistance to	judgement	oppose	neutral	object
objection to	judgement	oppose	neutral	object
objections to	judgement	oppose	neutral	object
hostility to	judgement	oppose	neutral	object
aversion to	judgement	oppose	neutral	object
opposition against	judgement	oppose	neutral	object
resistance against	judgement	oppose	neutral	object
prejudice against	judgement	oppose	neutral	object
objections against	judgement	oppose	neutral	object
bias against	judgement	oppose	neutral	object
campaign against	judgement	oppose	neutral	object
fight against	judgement	oppose	neutral	object
struggle against	judgement	oppose	neutral	object
resentment against	judgement	oppose	neutral	object
complaint against	judgement	oppose	neutral	object
complaints against	judgement	oppose	neutral	object
appeal against	judgement	oppose	neutral	object
anger over	judgement	oppose	neutral	object
outrage over	judgement	oppose	neutral	object
concern over	judgement	oppose	neutral	object
concerns over	judgement	oppose	neutral	object
criticism over	judgement	oppose	neutral	object
fury over	judgement	oppose	neutral	object
unease over	judgement	oppose	neutral	object
alarm over	judgement	oppose	neutral	object
complaints over	judgement	oppose	neutral	object
worries over	judgement	oppose	neutral	object
doubts over	judgement	oppose	neutral	object
fears over	judgement	oppose	neutral	object
concern about	judgement	oppose	neutral	object
concerns about	judgement	oppose	neutral	object
doubts about	judgement	oppose	neutral	object
doubt about	judgement	oppose	neutral	object
worries about	judgement	oppose	neutral	object
complaints about	judgement	oppose	neutral	object
reservations about	judgement	oppose	neutral	object
skepticism about	judgement	oppose	neutral	object
scepticism about	judgement	oppose	neutral	object
unease about	judgement	oppose	neutral	object
misgivings about	judgement	oppose	neutral	object
anxiety about	judgement	oppose	neutral	object
fears about	judgement	oppose	neutral	object
anger about	judgement	oppose	neutral	object
anxieties about	judgement	oppose	neutral	object
anger at	judgement	oppose	neutral	object
outrage at	judgement	oppose	neutral	object
dismay at	judgement	oppose	neutral	object
indignation at	judgement	oppose	neutral	object
fury at	judgement	oppose	neutral	object
frustration at	judgement	oppose	neutral	object
disappointment at	judgement	oppose	neutral	object
rage at	judgement	oppose	neutral	object
disagreement with	judgement	oppose	neutral	object
dissatisfaction with	judgement	oppose	neutral	object
frustration with	judgement	oppose	neutral	object
impatience with	judgement	oppose	neutral	object
disappointment with	judgement	oppose	neutral	object
displeasure with	judgement	oppose	neutral	object
contempt for	judgement	oppose	neutral	object
disdain for	judgement	oppose	neutral	object
criticism for	judgement	oppose	neutral	object
blame for	judgement	oppose	neutral	object
condemnation for	judgement	oppose	neutral	object
disgust for	judgement	oppose	neutral	object
disregard for	judgement	oppose	neutral	object
hatred for	judgement	oppose	neutral	object
dislike for	judgement	oppose	neutral	object
attack on	judgement	oppose	neutral	object
attacks on	judgement	oppose	neutral	object
criticism on	judgement	oppose	neutral	object
assault on	judgement	oppose	neutral	object
ban on	judgement	oppose	neutral	object
criticism	judgement	oppose	neutral	from
opposition	judgement	oppose	neutral	from
condemnation	judgement	oppose	neutral	from
resistance	judgement	oppose	neutral	from
backlash	judgement	oppose	neutral	from
call for	demand	support	oppose	object
calls for	demand	support	oppose	object
demand for	demand	support	oppose	object
demands for	demand	support	oppose	object
appeal for	demand	support	oppose	object
appeals for	demand	support	oppose	object
plea for	demand	support	oppose	object
pleas for	demand	support	oppose	object
request for	demand	support	oppose	object
requests for	demand	support	oppose	object
bid for	demand	support	oppose	object
bids for	demand	support	oppose	object
will for	demand	support	oppose	object
desire for	demand	support	oppose	object
push for	demand	support	oppose	object
campaign for	demand	support	oppose	object
hope for	belief	support	oppose	object
hopes for	belief	support	oppose	object
proposal for	demand	support	oppose	object
proposals for	demand	support	oppose	object
wish for	demand	support	oppose	object
quest for	demand	support	oppose	object
drive for	demand	support	oppose	object
struggle for	demand	support	oppose	object
fight for	demand	support	oppose	object
petition for	demand	support	oppose	object
petitions for	demand	support	oppose	object
urge for	demand	support	oppose	object
ambition for	demand	support	oppose	object
ambitions for	demand	support	oppose	object
yearning for	demand	support	oppose	object
aspirations for	demand	support	oppose	object
hope of	belief	support	oppose	object
hopes of	belief	support	oppose	object
dream of	demand	support	oppose	object
dreams of	demand	support	oppose	object
bid	demand	support	oppose	infinitive
bids	demand	support	oppose	infinitive
desire	demand	support	oppose	infinitive
wish	demand	support	oppose	infinitive
drive	demand	support	oppose	infinitive
campaign	demand	support	oppose	infinitive
push	demand	support	oppose	infinitive
request	demand	support	oppose	infinitive
requests	demand	support	oppose	infinitive
call	demand	support	oppose	infinitive
calls	demand	support	oppose	infinitive
proposal	demand	support	oppose	infinitive
proposals	demand	support	oppose	infinitive
ambition	demand	support	oppose	infinitive
ambitions	demand	support	oppose	infinitive
aspiration	demand	support	oppose	infinitive
aspirations	demand	support	oppose	infinitive
demand	demand	support	oppose	infinitive
demands	demand	support	oppose	infinitive
determination	demand	support	oppose	infinitive
quest	demand	support	oppose	infinitive
willingness	demand	support	oppose	infinitive
readiness	demand	support	oppose	infinitive
urge	demand	support	oppose	infinitive
plea	demand	support	oppose	infinitive
appeal	demand	support	oppose	infinitive
promise	commitment	support	oppose	infinitive
promises	commitment	support	oppose	infinitive
pledge	commitment	support	oppose	infinitive
pledges	commitment	support	oppose	infinitive
commitment	commitment	support	oppose	infinitive
vow	commitment	support	oppose	infinitive
vows	commitment	support	oppose	infinitive
offer	commitment	support	oppose	infinitive
offers	commitment	support	oppose	infinitive
decision	commitment	support	oppose	infinitive
decisions	commitment	support	oppose	infinitive
agreement	commitment	support	oppose	infinitive
intention	commitment	support	oppose	infinitive
intentions	commitment	support	oppose	infinitive
resolution	commitment	support	oppose	infinitive
refusal	judgement	oppose	neutral	infinitive
reluctance	judgement	oppose	neutral	infinitive
unwillingness	judgement	oppose	neutral	infinitive
failure	judgement	oppose	neutral	infinitive
denial of	denial	oppose	neutral	object
denials of	denial	oppose	neutral	object
refutation of	denial	oppose	neutral	object
threat	warning	oppose	neutral	infinitive
threats	warning	oppose	neutral	infinitive
warning against	warning	oppose	neutral	object
warnings against	warning	oppose	neutral	object
threat against	warning	oppose	neutral	object
threats against	warning	oppose	neutral	object
threat of	warning	oppose	neutral	object
threats of	warning	oppose	neutral	object
warning of	warning	oppose	neutral	object
warnings of	warning	oppose	neutral	object
accusation against	accusation	oppose	neutral	object
accusations against	accusation	oppose	neutral	object
allegation against	accusation	oppose	neutral	object
allegations against	accusation	oppose	neutral	object
charge against	accusation	oppose	neutral	object
charges against	accusation	oppose	neutral	object
lawsuit against	accusation	oppose	neutral	object
lawsuits against	accusation	oppose	neutral	object
complaint against	accusation	oppose	neutral	object
indictment against	accusation	oppose	neutral	object
accusation of	accusation	oppose	neutral	object
accusations of	accusation	oppose	neutral	object
allegation of	accusation	oppose	neutral	object
allegations of	accusation	oppose	neutral	object
boycott of	action	oppose	neutral	object
boycotts of	action	oppose	neutral	object
invasion of	action	oppose	neutral	object
occupation of	action	oppose	neutral	object
bombing of	action	oppose	neutral	object
arrest of	action	oppose	neutral	object
arrests of	action	oppose	neutral	object
expulsion of	action	oppose	neutral	object
ban of	action	oppose	neutral	object
suspension of	action	oppose	neutral	object
persecution of	action	oppose	neutral	object
annexation of	action	oppose	neutral	object
shelling of	action	oppose	neutral	object
veto of	action	oppose	neutral	object
blockade of	action	oppose	neutral	object
embargo of	action	oppose	neutral	object
sanctions on	action	oppose	neutral	object
ban on	action	oppose	neutral	object
embargo on	action	oppose	neutral	object
crackdown on	action	oppose	neutral	object
restrictions on	action	oppose	neutral	object
protest against	action	oppose	neutral	object
protests against	action	oppose	neutral	object
sanctions against	action	oppose	neutral	object
demonstration against	action	oppose	neutral	object
demonstrations against	action	oppose	neutral	object
rally against	action	oppose	neutral	object
rallies against	action	oppose	neutral	object
strike against	action	oppose	neutral	object
uprising against	action	oppose	neutral	object
revolt against	action	oppose	neutral	object
boycott against	action	oppose	neutral	object
embargo against	action	oppose	neutral	object
vote against	action	oppose	neutral	object
votes against	action	oppose	neutral	object
retaliation against	action	oppose	neutral	object
action against	action	oppose	neutral	object
march against	action	oppose	neutral	object
rebellion against	action	oppose	neutral	object
war against	action	oppose	neutral	object
aid to	action	support	oppose	object
assistance to	action	support	oppose	object
help to	action	support	oppose	object
arms to	action	support	oppose	object
weapons to	action	support	oppose	object
aid for	action	support	oppose	object
help for	action	support	oppose	object
funding for	action	support	oppose	object
vote for	action	support	oppose	object
votes for	action	support	oppose	object
assistance for	action	support	oppose	object
rally for	action	support	oppose	object
demonstration for	action	support	oppose	object
protection for	action	support	oppose	object
award for	action	support	oppose	object
recognition of	recognition	support	oppose	object
acceptance of	recognition	support	oppose	object
acknowledgment of	recognition	support	oppose	object
acknowledgement of	recognition	support	oppose	object
re-election of	vote	support	oppose	object
reelection of	vote	support	oppose	object
ratification of	vote	support	oppose	object
passage of	vote	support	oppose	object
vote for	vote	support	oppose	object
votes for	vote	support	oppose	object
vote against	vote	oppose	neutral	object
votes against	vote	oppose	neutral	object
statement	statement	neutral	neutral	that
announcement	statement	neutral	neutral	that
report	statement	neutral	neutral	that
reports	statement	neutral	neutral	that
remark	statement	neutral	neutral	that
comment	statement	neutral	neutral	that
comments	statement	neutral	neutral	that
confirmation	statement	neutral	neutral	that
assurance	statement	neutral	neutral	that
assurances	statement	neutral	neutral	that
news	statement	neutral	neutral	that
message	statement	neutral	neutral	that
indication	statement	neutral	neutral	that
sign	statement	neutral	neutral	that
signs	statement	neutral	neutral	that
evidence	statement	neutral	neutral	that
proof	statement	neutral	neutral	that
finding	statement	neutral	neutral	that
conclusion	statement	neutral	neutral	that
testimony	statement	neutral	neutral	that
suggestion	statement	neutral	neutral	that
suggestions	statement	neutral	neutral	that
reminder	statement	neutral	neutral	that
explanation	statement	neutral	neutral	that
word	statement	neutral	neutral	that
rumor	statement	neutral	neutral	that
rumors	statement	neutral	neutral	that
rumour	statement	neutral	neutral	that
rumours	statement	neutral	neutral	that
ruling	statement	neutral	neutral	that
claim	claim	neutral	neutral	that
claims	claim	neutral	neutral	that
argument	claim	neutral	neutral	that
assertion	claim	neutral	neutral	that
assertions	claim	neutral	neutral	that
insistence	claim	neutral	neutral	that
contention	claim	neutral	neutral	that
allegation	claim	neutral	neutral	that
allegations	claim	neutral	neutral	that
accusation	claim	neutral	neutral	that
accusations	claim	neutral	neutral	that
charge	claim	neutral	neutral	that
charges	claim	neutral	neutral	that
theory	claim	neutral	neutral	that
case	claim	neutral	neutral	that
belief	belief	neutral	neutral	that
view	belief	neutral	neutral	that
opinion	belief	neutral	neutral	that
hope	belief	neutral	neutral	that
hopes	belief	neutral	neutral	that
fear	belief	neutral	neutral	that
fears	belief	neutral	neutral	that
expectation	belief	neutral	neutral	that
expectations	belief	neutral	neutral	that
concern	belief	neutral	neutral	that
concerns	belief	neutral	neutral	that
conviction	belief	neutral	neutral	that
feeling	belief	neutral	neutral	that
suspicion	belief	neutral	neutral	that
assumption	belief	neutral	neutral	that
doubt	belief	neutral	neutral	that
doubts	belief	neutral	neutral	that
idea	belief	neutral	neutral	that
notion	belief	neutral	neutral	that
prediction	belief	neutral	neutral	that
faith	belief	neutral	neutral	that
confidence	belief	neutral	neutral	that
impression	belief	neutral	neutral	that
perception	belief	neutral	neutral	that
worry	belief	neutral	neutral	that
worries	belief	neutral	neutral	that
sense	belief	neutral	neutral	that
understanding	belief	neutral	neutral	that
demand	demand	support	oppose	that
demands	demand	support	oppose	that
request	demand	support	oppose	that
proposal	demand	support	oppose	that
recommendation	demand	support	oppose	that
warning	warning	oppose	neutral	that
warnings	warning	oppose	neutral	that
threat	warning	oppose	neutral	that
denial	denial	oppose	neutral	that
denials	denial	oppose	neutral	that
admission	concession	neutral	neutral	that
acknowledgment	concession	neutral	neutral	that
acknowledgement	concession	neutral	neutral	that
concession	concession	neutral	neutral	that
confession	concession	neutral	neutral	that
promise	commitment	support	oppose	that
pledge	commitment	support	oppose	that
guarantee	commitment	support	oppose	that
commitment	commitment	support	oppose	that
assurance	commitment	support	oppose	that
comment about	statement	neutral	neutral	object
comments about	statement	neutral	neutral	object
remark about	statement	neutral	neutral	object
remarks about	statement	neutral	neutral	object
statement about	statement	neutral	neutral	object
statements about	statement	neutral	neutral	object
message about	statement	neutral	neutral	object
speech about	statement	neutral	neutral	object
story about	statement	neutral	neutral	object
stories about	statement	neutral	neutral	object
report about	statement	neutral	neutral	object
reports about	statement	neutral	neutral	object
warning about	statement	neutral	neutral	object
talk about	statement	neutral	neutral	object
information about	statement	neutral	neutral	object
details about	statement	neutral	neutral	object
jokes about	statement	neutral	neutral	object
joke about	statement	neutral	neutral	object
lies about	statement	neutral	neutral	object
rhetoric about	statement	neutral	neutral	object
narrative about	statement	neutral	neutral	object
comment on	statement	neutral	neutral	object
comments on	statement	neutral	neutral	object
remarks on	statement	neutral	neutral	object
statement on	statement	neutral	neutral	object
statements on	statement	neutral	neutral	object
message on	statement	neutral	neutral	object
speech on	statement	neutral	neutral	object
report on	statement	neutral	neutral	object
reports on	statement	neutral	neutral	object
position on	statement	neutral	neutral	object
stance on	statement	neutral	neutral	object
views on	statement	neutral	neutral	object
rhetoric on	statement	neutral	neutral	object
ruling on	statement	neutral	neutral	object
briefing on	statement	neutral	neutral	object
description of	statement	neutral	neutral	object
descriptions of	statement	neutral	neutral	object
account of	statement	neutral	neutral	object
accounts of	statement	neutral	neutral	object
discussion of	statement	neutral	neutral	object
discussions of	statement	neutral	neutral	object
mention of	statement	neutral	neutral	object
explanation of	statement	neutral	neutral	object
report of	statement	neutral	neutral	object
reports of	statement	neutral	neutral	object
announcement of	statement	neutral	neutral	object
portrayal of	statement	neutral	neutral	object
depiction of	statement	neutral	neutral	object
assessment of	statement	neutral	neutral	object
analysis of	statement	neutral	neutral	object
characterization of	statement	neutral	neutral	object
opinion about	belief	neutral	neutral	object
opinions about	belief	neutral	neutral	object
views about	belief	neutral	neutral	object
belief about	belief	neutral	neutral	object
beliefs about	belief	neutral	neutral	object
thoughts about	belief	neutral	neutral	object
ideas about	belief	neutral	neutral	object
feelings about	belief	neutral	neutral	object
assumptions about	belief	neutral	neutral	object
view of	belief	neutral	neutral	object
opinion of	belief	neutral	neutral	object
understanding of	belief	neutral	neutral	object
knowledge of	belief	neutral	neutral	object
assessment of	belief	neutral	neutral	object
idea of	belief	neutral	neutral	object
perception of	belief	neutral	neutral	object
impression of	belief	neutral	neutral	object
expectations of	belief	neutral	neutral	object
prediction of	belief	neutral	neutral	object
predictions of	belief	neutral	neutral	object
estimate of	belief	neutral	neutral	object
views on	belief	neutral	neutral	object
position on	belief	neutral	neutral	object
opinion on	belief	neutral	neutral	object
stance on	belief	neutral	neutral	object
question about	question	neutral	neutral	object
questions about	question	neutral	neutral	object
inquiry about	question	neutral	neutral	object
debate about	question	neutral	neutral	object
uncertainty about	question	neutral	neutral	object
questioning about	question	neutral	neutral	object
questioning of	question	neutral	neutral	object
claim of	claim	neutral	neutral	object
claims of	claim	neutral	neutral	object
assertion of	claim	neutral	neutral	object
assertions of	claim	neutral	neutral	object
claim about	claim	neutral	neutral	object
claims about	claim	neutral	neutral	object
assertions about	claim	neutral	neutral	object
argument about	claim	neutral	neutral	object
question	question	neutral	neutral	whether
debate	question	neutral	neutral	whether
doubt	question	neutral	neutral	whether
doubts	question	neutral	neutral	whether
acclaim for	judgement	support	oppose	object
accolade|,s for	judgement	support	oppose	object
affection for	judgement	support	oppose	object
plaudits for	judgement	support	oppose	object
compliment|,s for	judgement	support	oppose	object
ovation for	judgement	support	oppose	object
cheers for	judgement	support	oppose	object
mandate for	judgement	support	oppose	object
blessing for	judgement	support	oppose	object
welcome for	judgement	support	oppose	object
goodwill for	judgement	support	oppose	object
appetite for	judgement	support	oppose	object
tolerance for	judgement	support	oppose	object
esteem for	judgement	support	oppose	object
fondness for	judgement	support	oppose	object
reverence for	judgement	support	oppose	object
regard for	judgement	support	oppose	object
compassion for	judgement	support	oppose	object
veneration for	judgement	support	oppose	object
adulation for	judgement	support	oppose	object
arguments for	judgement	support	oppose	object
lobbying for	judgement	support	oppose	object
crusade for	judgement	support	oppose	object
vote|,s of confidence in	judgement	support	oppose	object
attachment to	judgement	support	oppose	object
adherence to	judgement	support	oppose	object
openness to	judgement	support	oppose	object
consent to	judgement	support	oppose	object
assent to	judgement	support	oppose	object
fidelity to	judgement	support	oppose	object
dedication to	judgement	support	oppose	object
homage to	judgement	support	oppose	object
salute to	judgement	support	oppose	object
deference to	judgement	support	oppose	object
receptiveness to	judgement	support	oppose	object
satisfaction with	judgement	support	oppose	object
delight at	judgement	support	oppose	object
joy at	judgement	support	oppose	object
relief at	judgement	support	oppose	object
optimism about	judgement	support	oppose	object
enthusiasm about	judgement	support	oppose	object
excitement about	judgement	support	oppose	object
excitement over	judgement	support	oppose	object
satisfaction at	judgement	support	oppose	object
gratitude to	judgement	support	oppose	object
commendation of	judgement	support	oppose	object
celebration of	judgement	support	oppose	object
championing of	judgement	support	oppose	object
vindication of	judgement	support	oppose	object
validation of	judgement	support	oppose	object
promotion of	judgement	support	oppose	object
espousal of	judgement	support	oppose	object
backing of	judgement	support	oppose	object
unity with	judgement	support	oppose	object
accord with	judgement	support	oppose	object
goodwill toward|,s	judgement	support	oppose	object
sympathy toward|,s	judgement	support	oppose	object
friendship with	judgement	support	oppose	object
friendship for	judgement	support	oppose	object
nod to	judgement	support	oppose	object
green light for	judgement	support	oppose	object
go-ahead for	judgement	support	oppose	object
zeal for	judgement	support	oppose	object
passion for	judgement	support	oppose	object
stamp of approval for	judgement	support	oppose	object
seal of approval for	judgement	support	oppose	object
tolerance of	judgement	support	oppose	object
advocacy for	judgement	support	oppose	object
agitation against	judgement	oppose	neutral	object
alarm at	judgement	oppose	neutral	object
alarm about	judgement	oppose	neutral	object
anger with	judgement	oppose	neutral	object
anger toward|,s	judgement	oppose	neutral	object
anger against	judgement	oppose	neutral	object
animosity toward|,s	judgement	oppose	neutral	object
animosity against	judgement	oppose	neutral	object
annoyance at	judgement	oppose	neutral	object
annoyance with	judgement	oppose	neutral	object
annoyance over	judgement	oppose	neutral	object
antagonism toward|,s	judgement	oppose	neutral	object
antagonism to	judgement	oppose	neutral	object
antipathy to	judgement	oppose	neutral	object
antipathy toward|,s	judgement	oppose	neutral	object
apprehension about	judgement	oppose	neutral	object
apprehension over	judgement	oppose	neutral	object
argument|,s against	judgement	oppose	neutral	object
backlash against	judgement	oppose	neutral	object
backlash over	judgement	oppose	neutral	object
barb|,s at	judgement	oppose	neutral	object
bitterness over	judgement	oppose	neutral	object
bitterness at	judgement	oppose	neutral	object
bitterness about	judgement	oppose	neutral	object
broadside against	judgement	oppose	neutral	object
broadside at	judgement	oppose	neutral	object
case against	judgement	oppose	neutral	object
caution over	judgement	oppose	neutral	object
caution about	judgement	oppose	neutral	object
complaint about	judgement	oppose	neutral	object
complaint over	judgement	oppose	neutral	object
contempt of	judgement	oppose	neutral	object
crusade against	judgement	oppose	neutral	object
cynicism about	judgement	oppose	neutral	object
derision of	judgement	oppose	neutral	object
derision for	judgement	oppose	neutral	object
despair at	judgement	oppose	neutral	object
despair over	judgement	oppose	neutral	object
diatribe against	judgement	oppose	neutral	object
dig at	judgement	oppose	neutral	object
disaffection with	judgement	oppose	neutral	object
disagreement over	judgement	oppose	neutral	object
disapproval over	judgement	oppose	neutral	object
discontent with	judgement	oppose	neutral	object
discontent over	judgement	oppose	neutral	object
discontent at	judgement	oppose	neutral	object
discontentment with	judgement	oppose	neutral	object
disdain of	judgement	oppose	neutral	object
disenchantment with	judgement	oppose	neutral	object
disgust at	judgement	oppose	neutral	object
disgust with	judgement	oppose	neutral	object
disgust over	judgement	oppose	neutral	object
disillusion with	judgement	oppose	neutral	object
disillusionment with	judgement	oppose	neutral	object
dismay over	judgement	oppose	neutral	object
dismay about	judgement	oppose	neutral	object
displeasure at	judgement	oppose	neutral	object
displeasure over	judgement	oppose	neutral	object
disquiet over	judgement	oppose	neutral	object
disquiet about	judgement	oppose	neutral	object
disquiet at	judgement	oppose	neutral	object
dissatisfaction over	judgement	oppose	neutral	object
dissatisfaction at	judgement	oppose	neutral	object
dissatisfaction about	judgement	oppose	neutral	object
dissent against	judgement	oppose	neutral	object
dissent from	judgement	oppose	neutral	object
dissent over	judgement	oppose	neutral	object
distaste for	judgement	oppose	neutral	object
distress over	judgement	oppose	neutral	object
distress at	judgement	oppose	neutral	object
distrust toward|,s	judgement	oppose	neutral	object
dread of	judgement	oppose	neutral	object
embarrassment over	judgement	oppose	neutral	object
enmity toward|,s	judgement	oppose	neutral	object
exasperation with	judgement	oppose	neutral	object
exasperation at	judgement	oppose	neutral	object
exasperation over	judgement	oppose	neutral	object
frustration over	judgement	oppose	neutral	object
frustration about	judgement	oppose	neutral	object
furore over	judgement	oppose	neutral	object
furor over	judgement	oppose	neutral	object
fury with	judgement	oppose	neutral	object
fury about	judgement	oppose	neutral	object
grievance|,s against	judgement	oppose	neutral	object
grievance|,s over	judgement	oppose	neutral	object
grievance|,s about	judgement	oppose	neutral	object
grudge against	judgement	oppose	neutral	object
grumbling about	judgement	oppose	neutral	object
grumbling over	judgement	oppose	neutral	object
hatred toward|,s	judgement	oppose	neutral	object
hatred against	judgement	oppose	neutral	object
horror at	judgement	oppose	neutral	object
hostility toward|,s	judgement	oppose	neutral	object
hostility against	judgement	oppose	neutral	object
impatience over	judgement	oppose	neutral	object
indignation over	judgement	oppose	neutral	object
indignation about	judgement	oppose	neutral	object
insult to	judgement	oppose	neutral	object
invective against	judgement	oppose	neutral	object
irritation at	judgement	oppose	neutral	object
irritation with	judgement	oppose	neutral	object
irritation over	judgement	oppose	neutral	object
jibe|,s at	judgement	oppose	neutral	object
jab|,s at	judgement	oppose	neutral	object
loathing for	judgement	oppose	neutral	object
loathing of	judgement	oppose	neutral	object
misgivings over	judgement	oppose	neutral	object
nervousness about	judgement	oppose	neutral	object
nervousness over	judgement	oppose	neutral	object
objection|,s over	judgement	oppose	neutral	object
objection|,s about	judgement	oppose	neutral	object
onslaught on	judgement	oppose	neutral	object
outburst against	judgement	oppose	neutral	object
outcry over	judgement	oppose	neutral	object
outcry against	judgement	oppose	neutral	object
outcry about	judgement	oppose	neutral	object
outrage about	judgement	oppose	neutral	object
outrage against	judgement	oppose	neutral	object
panic over	judgement	oppose	neutral	object
pessimism about	judgement	oppose	neutral	object
pessimism over	judgement	oppose	neutral	object
polemic against	judgement	oppose	neutral	object
qualms about	judgement	oppose	neutral	object
qualms over	judgement	oppose	neutral	object
queasiness about	judgement	oppose	neutral	object
quarrel|,s with	judgement	oppose	neutral	object
rage over	judgement	oppose	neutral	object
rage against	judgement	oppose	neutral	object
rage about	judgement	oppose	neutral	object
rant against	judgement	oppose	neutral	object
rancour over	judgement	oppose	neutral	object
rancor over	judgement	oppose	neutral	object
rebuke to	judgement	oppose	neutral	object
rebuke of	judgement	oppose	neutral	object
rebuke|,s for	judgement	oppose	neutral	object
rebuff to	judgement	oppose	neutral	object
reluctance about	judgement	oppose	neutral	object
reprimand for	judgement	oppose	neutral	object
reprimand of	judgement	oppose	neutral	object
reproach|,es against	judgement	oppose	neutral	object
reproach|,es of	judgement	oppose	neutral	object
repugnance for	judgement	oppose	neutral	object
resentment of	judgement	oppose	neutral	object
resentment at	judgement	oppose	neutral	object
resentment over	judgement	oppose	neutral	object
resentment toward|,s	judgement	oppose	neutral	object
resentment about	judgement	oppose	neutral	object
reservation about	judgement	oppose	neutral	object
reservation|,s over	judgement	oppose	neutral	object
revulsion at	judgement	oppose	neutral	object
revulsion against	judgement	oppose	neutral	object
rhetoric against	judgement	oppose	neutral	object
ridicule for	judgement	oppose	neutral	object
scorn for	judgement	oppose	neutral	object
scorn of	judgement	oppose	neutral	object
scepticism over	judgement	oppose	neutral	object
skepticism over	judgement	oppose	neutral	object
scepticism of	judgement	oppose	neutral	object
skepticism of	judgement	oppose	neutral	object
scepticism toward|,s	judgement	oppose	neutral	object
skepticism toward|,s	judgement	oppose	neutral	object
shame over	judgement	oppose	neutral	object
shock at	judgement	oppose	neutral	object
shock over	judgement	oppose	neutral	object
slap in the face for	judgement	oppose	neutral	object
slur|,s against	judgement	oppose	neutral	object
slur|,s on	judgement	oppose	neutral	object
smear|,s against	judgement	oppose	neutral	object
smear campaign against	judgement	oppose	neutral	object
sneer|,s at	judgement	oppose	neutral	object
suspicion about	judgement	oppose	neutral	object
suspicion toward|,s	judgement	oppose	neutral	object
suspicions toward|,s	judgement	oppose	neutral	object
swipe|,s at	judgement	oppose	neutral	object
taunt|,s at	judgement	oppose	neutral	object
tirade against	judgement	oppose	neutral	object
trepidation about	judgement	oppose	neutral	object
unease at	judgement	oppose	neutral	object
unease with	judgement	oppose	neutral	object
uneasiness about	judgement	oppose	neutral	object
uneasiness over	judgement	oppose	neutral	object
unhappiness with	judgement	oppose	neutral	object
unhappiness over	judgement	oppose	neutral	object
unhappiness about	judgement	oppose	neutral	object
uproar over	judgement	oppose	neutral	object
uproar about	judgement	oppose	neutral	object
vitriol against	judgement	oppose	neutral	object
vendetta against	judgement	oppose	neutral	object
wariness of	judgement	oppose	neutral	object
wariness about	judgement	oppose	neutral	object
wrath against	judgement	oppose	neutral	object
wrath at	judgement	oppose	neutral	object
worry over	judgement	oppose	neutral	object
worry about	judgement	oppose	neutral	object
worries for	judgement	oppose	neutral	object
fear|,s for	judgement	oppose	neutral	object
anguish over	judgement	oppose	neutral	object
anxiety over	judgement	oppose	neutral	object
anxieties over	judgement	oppose	neutral	object
caveat|,s about	judgement	oppose	neutral	object
concern at	judgement	oppose	neutral	object
concerns at	judgement	oppose	neutral	object
consternation at	judgement	oppose	neutral	object
consternation over	judgement	oppose	neutral	object
denigration of	judgement	oppose	neutral	object
disavowal of	judgement	oppose	neutral	object
disparagement of	judgement	oppose	neutral	object
vilification of	judgement	oppose	neutral	object
demonization of	judgement	oppose	neutral	object
demonisation of	judgement	oppose	neutral	object
stigmatization of	judgement	oppose	neutral	object
excoriation of	judgement	oppose	neutral	object
snub to	judgement	oppose	neutral	object
snub of	judgement	oppose	neutral	object
put-down of	judgement	oppose	neutral	object
takedown of	judgement	oppose	neutral	object
criticism|,s about	judgement	oppose	neutral	object
criticism at	judgement	oppose	neutral	object
criticism against	judgement	oppose	neutral	object
condemnation over	judgement	oppose	neutral	object
fury against	judgement	oppose	neutral	object
grudges against	judgement	oppose	neutral	object
ill will toward|,s	judgement	oppose	neutral	object
intolerance of	judgement	oppose	neutral	object
intolerance toward|,s	judgement	oppose	neutral	object
intolerance for	judgement	oppose	neutral	object
opposition toward|,s	judgement	oppose	neutral	object
resistance toward|,s	judgement	oppose	neutral	object
blessing	judgement	support	oppose	from
solidarity	judgement	support	oppose	from
plaudits	judgement	support	oppose	from
acclaim	judgement	support	oppose	from
congratulations	judgement	support	oppose	from
encouragement	judgement	support	oppose	from
gratitude	judgement	support	oppose	from
cheers	judgement	support	oppose	from
compliments	judgement	support	oppose	from
enthusiasm	judgement	support	oppose	from
admiration	judgement	support	oppose	from
tributes	judgement	support	oppose	from
tribute	judgement	support	oppose	from
consent	judgement	support	oppose	from
assurances of support	judgement	support	oppose	from
pledges of support	judgement	support	oppose	from
votes of confidence	judgement	support	oppose	from
objections	judgement	oppose	neutral	from
objection	judgement	oppose	neutral	from
protests	judgement	oppose	neutral	from
protest	judgement	oppose	neutral	from
complaints	judgement	oppose	neutral	from
complaint	judgement	oppose	neutral	from
scorn	judgement	oppose	neutral	from
ridicule	judgement	oppose	neutral	from
derision	judgement	oppose	neutral	from
hostility	judgement	oppose	neutral	from
anger	judgement	oppose	neutral	from
fury	judgement	oppose	neutral	from
outrage	judgement	oppose	neutral	from
outcry	judgement	oppose	neutral	from
scepticism	judgement	oppose	neutral	from
skepticism	judgement	oppose	neutral	from
criticisms	judgement	oppose	neutral	from
censure	judgement	oppose	neutral	from
disapproval	judgement	oppose	neutral	from
rebuke	judgement	oppose	neutral	from
rebukes	judgement	oppose	neutral	from
condemnations	judgement	oppose	neutral	from
dissent	judgement	oppose	neutral	from
pushback	judgement	oppose	neutral	from
concern	judgement	oppose	neutral	from
concerns	judgement	oppose	neutral	from
contempt	judgement	oppose	neutral	from
flak	judgement	oppose	neutral	from
attacks	judgement	oppose	neutral	from
denunciations	judgement	oppose	neutral	from
boos	judgement	oppose	neutral	from
jeers	judgement	oppose	neutral	from
indignation	judgement	oppose	neutral	from
unease	judgement	oppose	neutral	from
howls of protest	judgement	oppose	neutral	from
howls of outrage	judgement	oppose	neutral	from
accusations	judgement	oppose	neutral	from
abuse	judgement	oppose	neutral	from
wrath	judgement	oppose	neutral	from
ire	judgement	oppose	neutral	from
opprobrium	judgement	oppose	neutral	from
bid|,s at	demand	support	oppose	object
clamour for	demand	support	oppose	object
clamor for	demand	support	oppose	object
craving for	demand	support	oppose	object
demand|,s of	demand	support	oppose	object
hunger for	demand	support	oppose	object
insistence on	demand	support	oppose	object
longing for	demand	support	oppose	object
motion for	demand	support	oppose	object
prayer|,s for	demand	support	oppose	object
pressure for	demand	support	oppose	object
recommendation|,s for	demand	support	oppose	object
solicitation for	demand	support	oppose	object
thirst for	demand	support	oppose	object
ultimatum for	demand	support	oppose	object
aspiration|,s to	demand	support	oppose	object
aspiration|,s of	demand	support	oppose	object
aspiration for	demand	support	oppose	object
claim|,s to	demand	support	oppose	object
claim|,s on	demand	support	oppose	object
cry for	demand	support	oppose	object
cries for	demand	support	oppose	object
outcry for	demand	support	oppose	object
agitation for	demand	support	oppose	object
proposal|,s of	demand	support	oppose	object
invitation for	demand	support	oppose	object
order|,s for	demand	support	oppose	object
requirement for	demand	support	oppose	object
insistence upon	demand	support	oppose	object
desires for	demand	support	oppose	object
aim	demand	support	oppose	infinitive
aims	demand	support	oppose	infinitive
appeals	demand	support	oppose	infinitive
eagerness	demand	support	oppose	infinitive
fight	demand	support	oppose	infinitive
hunger	demand	support	oppose	infinitive
insistence	demand	support	oppose	infinitive
intent	demand	support	oppose	infinitive
longing	demand	support	oppose	infinitive
motion	demand	support	oppose	infinitive
objective	demand	support	oppose	infinitive
petition	demand	support	oppose	infinitive
petitions	demand	support	oppose	infinitive
pleas	demand	support	oppose	infinitive
pressure	demand	support	oppose	infinitive
resolve	demand	support	oppose	infinitive
struggle	demand	support	oppose	infinitive
ultimatum	demand	support	oppose	infinitive
vote	demand	support	oppose	infinitive
invitation	demand	support	oppose	infinitive
instruction	demand	support	oppose	infinitive
instructions	demand	support	oppose	infinitive
recommendation	demand	support	oppose	infinitive
recommendations	demand	support	oppose	infinitive
suggestion	demand	support	oppose	infinitive
suggestions	demand	support	oppose	infinitive
assurance	commitment	support	oppose	infinitive
assurances	commitment	support	oppose	infinitive
guarantee	commitment	support	oppose	infinitive
guarantees	commitment	support	oppose	infinitive
oath	commitment	support	oppose	infinitive
preparedness	commitment	support	oppose	infinitive
undertaking	commitment	support	oppose	infinitive
undertakings	commitment	support	oppose	infinitive
pact	commitment	support	oppose	infinitive
consent	commitment	support	oppose	infinitive
pledge|,s of	commitment	support	oppose	object
promise|,s of	commitment	support	oppose	object
offer|,s of	commitment	support	oppose	object
offer for	commitment	support	oppose	object
commitment of	commitment	support	oppose	object
pledge|,s for	commitment	support	oppose	object
guarantee|,s of	commitment	support	oppose	object
assurance|,s of	commitment	support	oppose	object
vow of	commitment	support	oppose	object
promise|,s for	commitment	support	oppose	object
guarantees	commitment	support	oppose	that
promises	commitment	support	oppose	that
pledges	commitment	support	oppose	that
vow	commitment	support	oppose	that
vows	commitment	support	oppose	that
undertaking	commitment	support	oppose	that
commitments	commitment	support	oppose	that
rebuttal of	denial	oppose	neutral	object
rejection of charges of	denial	oppose	neutral	object
repudiation of charges of	denial	oppose	neutral	object
disavowal of responsibility for	denial	oppose	neutral	object
hesitation	judgement	oppose	neutral	infinitive
hesitancy	judgement	oppose	neutral	infinitive
disinclination	judgement	oppose	neutral	infinitive
unreadiness	judgement	oppose	neutral	infinitive
failures	judgement	oppose	neutral	infinitive
refusals	judgement	oppose	neutral	infinitive
alert over	warning	oppose	neutral	object
alert about	warning	oppose	neutral	object
alert on	warning	oppose	neutral	object
caution against	warning	oppose	neutral	object
warning|,s over	warning	oppose	neutral	object
warnings about	warning	oppose	neutral	object
alarm bells over	warning	oppose	neutral	object
alarm bells about	warning	oppose	neutral	object
threats	warning	oppose	neutral	that
alert	warning	oppose	neutral	that
alarm	warning	oppose	neutral	that
accusation|,s about	accusation	oppose	neutral	object
accusation|,s over	accusation	oppose	neutral	object
allegation|,s about	accusation	oppose	neutral	object
allegation|,s over	accusation	oppose	neutral	object
cases against	accusation	oppose	neutral	object
charge|,s of	accusation	oppose	neutral	object
claim|,s against	accusation	oppose	neutral	object
finger-pointing at	accusation	oppose	neutral	object
imputation of	accusation	oppose	neutral	object
indictment of	accusation	oppose	neutral	object
insinuation|,s about	accusation	oppose	neutral	object
insinuation|,s against	accusation	oppose	neutral	object
insinuation|,s of	accusation	oppose	neutral	object
libel against	accusation	oppose	neutral	object
slander against	accusation	oppose	neutral	object
suit|,s against	accusation	oppose	neutral	object
suspicion|,s against	accusation	oppose	neutral	object
blame on	accusation	oppose	neutral	object
recrimination|,s against	accusation	oppose	neutral	object
smear|,s of	accusation	oppose	neutral	object
impeachment of	accusation	oppose	neutral	object
legal action against	accusation	oppose	neutral	object
legal challenge to	accusation	oppose	neutral	object
insinuation	accusation	oppose	neutral	that
insinuations	accusation	oppose	neutral	that
abduction of	action	oppose	neutral	object
abolition of	action	oppose	neutral	object
airstrike|,s on	action	oppose	neutral	object
airstrike|,s against	action	oppose	neutral	object
air strike|,s on	action	oppose	neutral	object
air strike|,s against	action	oppose	neutral	object
ambush of	action	oppose	neutral	object
ambush on	action	oppose	neutral	object
arson attack on	action	oppose	neutral	object
arson attacks on	action	oppose	neutral	object
assassination of	action	oppose	neutral	object
assault|,s against	action	oppose	neutral	object
assault of	action	oppose	neutral	object
attack|,s against	action	oppose	neutral	object
beating of	action	oppose	neutral	object
beatings of	action	oppose	neutral	object
beheading of	action	oppose	neutral	object
betrayal of	action	oppose	neutral	object
blockade against	action	oppose	neutral	object
bombardment of	action	oppose	neutral	object
break with	action	oppose	neutral	object
breach of	action	oppose	neutral	object
campaigns against	action	oppose	neutral	object
cancellation of	action	oppose	neutral	object
capture of	action	oppose	neutral	object
censorship of	action	oppose	neutral	object
civil disobedience against	action	oppose	neutral	object
clampdown on	action	oppose	neutral	object
clampdown against	action	oppose	neutral	object
conspiracy against	action	oppose	neutral	object
conviction of	action	oppose	neutral	object
coup against	action	oppose	neutral	object
crackdown against	action	oppose	neutral	object
curb|,s on	action	oppose	neutral	object
cut|,s to	action	oppose	neutral	object
cyberattack|,s on	action	oppose	neutral	object
cyberattack|,s against	action	oppose	neutral	object
defiance of	action	oppose	neutral	object
demolition of	action	oppose	neutral	object
deportation of	action	oppose	neutral	object
deportations of	action	oppose	neutral	object
detention|,s of	action	oppose	neutral	object
discrimination against	action	oppose	neutral	object
disobedience to	action	oppose	neutral	object
duties on	action	oppose	neutral	object
embargoes against	action	oppose	neutral	object
eviction|,s of	action	oppose	neutral	object
execution|,s of	action	oppose	neutral	object
exclusion of	action	oppose	neutral	object
extradition of	action	oppose	neutral	object
fights against	action	oppose	neutral	object
fine on	action	oppose	neutral	object
fines on	action	oppose	neutral	object
freeze on	action	oppose	neutral	object
hunger strike against	action	oppose	neutral	object
hunger strike over	action	oppose	neutral	object
imprisonment of	action	oppose	neutral	object
incursion into	action	oppose	neutral	object
industrial action against	action	oppose	neutral	object
infringement of	action	oppose	neutral	object
injunction against	action	oppose	neutral	object
insurgency against	action	oppose	neutral	object
insurrection against	action	oppose	neutral	object
intervention against	action	oppose	neutral	object
invasions of	action	oppose	neutral	object
jailing of	action	oppose	neutral	object
killing|,s of	action	oppose	neutral	object
kidnapping|,s of	action	oppose	neutral	object
legal action over	action	oppose	neutral	object
marches against	action	oppose	neutral	object
massacre|,s of	action	oppose	neutral	object
measures against	action	oppose	neutral	object
motion of no confidence in	action	oppose	neutral	object
murder|,s of	action	oppose	neutral	object
mutiny against	action	oppose	neutral	object
no-confidence vote against	action	oppose	neutral	object
no-confidence vote in	action	oppose	neutral	object
nullification of	action	oppose	neutral	object
obstruction of	action	oppose	neutral	object
offensive against	action	oppose	neutral	object
oppression of	action	oppose	neutral	object
ouster of	action	oppose	neutral	object
overthrow of	action	oppose	neutral	object
penalties on	action	oppose	neutral	object
penalties for	action	oppose	neutral	object
penalties against	action	oppose	neutral	object
petition|,s against	action	oppose	neutral	object
picket of	action	oppose	neutral	object
plot against	action	oppose	neutral	object
plots against	action	oppose	neutral	object
prosecution|,s of	action	oppose	neutral	object
protest|,s over	action	oppose	neutral	object
protest|,s at	action	oppose	neutral	object
protest|,s about	action	oppose	neutral	object
punishment of	action	oppose	neutral	object
punishment for	action	oppose	neutral	object
purge of	action	oppose	neutral	object
raid|,s on	action	oppose	neutral	object
repeal of	action	oppose	neutral	object
reprisal|,s against	action	oppose	neutral	object
repression of	action	oppose	neutral	object
retaliation for	action	oppose	neutral	object
retribution against	action	oppose	neutral	object
revenge on	action	oppose	neutral	object
revenge against	action	oppose	neutral	object
revenge for	action	oppose	neutral	object
revocation of	action	oppose	neutral	object
rioting over	action	oppose	neutral	object
riots over	action	oppose	neutral	object
rising against	action	oppose	neutral	object
robbery of	action	oppose	neutral	object
rollback of	action	oppose	neutral	object
sabotage of	action	oppose	neutral	object
sacking of	action	oppose	neutral	object
secession from	action	oppose	neutral	object
seizure of	action	oppose	neutral	object
sentencing of	action	oppose	neutral	object
siege of	action	oppose	neutral	object
sit-in|,s against	action	oppose	neutral	object
slaughter of	action	oppose	neutral	object
split from	action	oppose	neutral	object
split with	action	oppose	neutral	object
strike|,s over	action	oppose	neutral	object
strike|,s on	action	oppose	neutral	object
strikes against	action	oppose	neutral	object
subversion of	action	oppose	neutral	object
suppression of	action	oppose	neutral	object
takeover of	action	oppose	neutral	object
tariffs on	action	oppose	neutral	object
tariffs against	action	oppose	neutral	object
termination of	action	oppose	neutral	object
torture of	action	oppose	neutral	object
trade war with	action	oppose	neutral	object
trade war against	action	oppose	neutral	object
unrest over	action	oppose	neutral	object
uprisings against	action	oppose	neutral	object
veto on	action	oppose	neutral	object
veto over	action	oppose	neutral	object
veto against	action	oppose	neutral	object
vetoes of	action	oppose	neutral	object
violation|,s of	action	oppose	neutral	object
violence against	action	oppose	neutral	object
walkout over	action	oppose	neutral	object
walkout from	action	oppose	neutral	object
war on	action	oppose	neutral	object
wars against	action	oppose	neutral	object
withdrawal from	action	oppose	neutral	object
work stoppage over	action	oppose	neutral	object
exit from	action	oppose	neutral	object
expulsions of	action	oppose	neutral	object
crackdowns on	action	oppose	neutral	object
indictments of	action	oppose	neutral	object
lockout of	action	oppose	neutral	object
crimes against	action	oppose	neutral	object
atrocities against	action	oppose	neutral	object
hostilities against	action	oppose	neutral	object
persecutions of	action	oppose	neutral	object
harassment of	action	oppose	neutral	object
intimidation of	action	oppose	neutral	object
humiliation of	action	oppose	neutral	object
blacklisting of	action	oppose	neutral	object
silencing of	action	oppose	neutral	object
muzzling of	action	oppose	neutral	object
ethnic cleansing of	action	oppose	neutral	object
annexations of	action	oppose	neutral	object
aid package for	action	support	oppose	object
amnesty for	action	support	oppose	object
appointment of	action	support	oppose	object
arming of	action	support	oppose	object
asylum for	action	support	oppose	object
award|,s to	action	support	oppose	object
bailout of	action	support	oppose	object
bailout for	action	support	oppose	object
compensation for	action	support	oppose	object
cooperation with	action	support	oppose	object
collaboration with	action	support	oppose	object
alliances with	action	support	oppose	object
partnership|,s with	action	support	oppose	object
pact|,s with	action	support	oppose	object
donation|,s to	action	support	oppose	object
endowment for	action	support	oppose	object
financing of	action	support	oppose	object
financing for	action	support	oppose	object
funding of	action	support	oppose	object
grant|,s to	action	support	oppose	object
grant|,s for	action	support	oppose	object
honour for	action	support	oppose	object
honor for	action	support	oppose	object
humanitarian aid to	action	support	oppose	object
humanitarian aid for	action	support	oppose	object
legalization of	action	support	oppose	object
legalisation of	action	support	oppose	object
liberation of	action	support	oppose	object
military aid to	action	support	oppose	object
military support for	action	support	oppose	object
nomination of	action	support	oppose	object
pardon for	action	support	oppose	object
pardon of	action	support	oppose	object
peace deal with	action	support	oppose	object
peace treaty with	action	support	oppose	object
prize for	action	support	oppose	object
prize to	action	support	oppose	object
rally in support of	action	support	oppose	object
rallies in support of	action	support	oppose	object
march|,es for	action	support	oppose	object
march in support of	action	support	oppose	object
reconciliation with	action	support	oppose	object
reinstatement of	action	support	oppose	object
release of	action	support	oppose	object
rescue of	action	support	oppose	object
sanctuary for	action	support	oppose	object
shelter for	action	support	oppose	object
sponsorship of	action	support	oppose	object
subsidies for	action	support	oppose	object
subsidies to	action	support	oppose	object
subsidy for	action	support	oppose	object
support package for	action	support	oppose	object
vigil for	action	support	oppose	object
vigils for	action	support	oppose	object
rapprochement with	action	support	oppose	object
truce with	action	support	oppose	object
ceasefire with	action	support	oppose	object
authorization of	action	support	oppose	object
authorisation of	action	support	oppose	object
authorization for	action	support	oppose	object
authorisation for	action	support	oppose	object
demonstration|,s in support of	action	support	oppose	object
protest|,s in support of	action	support	oppose	object
campaign|,s in support of	action	support	oppose	object
lifting of sanctions on	action	support	oppose	object
lifting of sanctions against	action	support	oppose	object
treaty with	action	support	oppose	object
trade deal with	action	support	oppose	object
recognitions of	recognition	support	oppose	object
acceptance of defeat in	recognition	support	oppose	object
respect for the result of	recognition	support	oppose	object
compliance with	recognition	support	oppose	object
acquiescence in	recognition	support	oppose	object
acquiescence to	recognition	support	oppose	object
adherence to the	recognition	support	oppose	object
non-recognition of	recognition	oppose	neutral	object
derecognition of	recognition	oppose	neutral	object
ballot|,s for	vote	support	oppose	object
vote|,s in favour of	vote	support	oppose	object
vote|,s in favor of	vote	support	oppose	object
re-elections of	vote	support	oppose	object
enactment of	vote	support	oppose	object
majority for	vote	support	oppose	object
majority in favour of	vote	support	oppose	object
majority in favor of	vote	support	oppose	object
ballot|,s against	vote	oppose	neutral	object
vote of no confidence in	vote	oppose	neutral	object
votes of no confidence in	vote	oppose	neutral	object
majority against	vote	oppose	neutral	object
apology for	concession	neutral	neutral	object
apologies for	concession	neutral	neutral	object
apology to	concession	neutral	neutral	object
apologies to	concession	neutral	neutral	object
admission of	concession	neutral	neutral	object
admissions of	concession	neutral	neutral	object
confession of	concession	neutral	neutral	object
regret for	concession	neutral	neutral	object
regret over	concession	neutral	neutral	object
remorse for	concession	neutral	neutral	object
remorse over	concession	neutral	neutral	object
contrition for	concession	neutral	neutral	object
concession|,s on	concession	neutral	neutral	object
concession|,s to	concession	neutral	neutral	object
capitulation to	concession	neutral	neutral	object
surrender to	concession	neutral	neutral	object
inquiry into	question	neutral	neutral	object
question|,s over	question	neutral	neutral	object
question|,s on	question	neutral	neutral	object
query about	question	neutral	neutral	object
queries about	question	neutral	neutral	object
query over	question	neutral	neutral	object
queries over	question	neutral	neutral	object
speculation about	question	neutral	neutral	object
speculation over	question	neutral	neutral	object
debate|,s on	question	neutral	neutral	object
debate|,s over	question	neutral	neutral	object
uncertainty over	question	neutral	neutral	object
uncertainties about	question	neutral	neutral	object
fire	judgement	oppose	neutral	from
attack	judgement	oppose	neutral	from
