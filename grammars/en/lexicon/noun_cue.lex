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
advocates of	judgement	support	oppose	object
supporters of	judgement	support	oppose	object
backers of	judgement	support	oppose	object
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
opponents of	judgement	oppose	neutral	object
critics of	judgement	oppose	neutral	object
opposition to	judgement	oppose	neutral	object
resistance to	judgement	oppose	neutral	object
objection to	judgement	oppose	neutral	object
objections to	judgement	oppose	neutral	object
hostility to	judgement	oppose	neutral	object
aversion to	judgement	oppose	neutral	object
challenge to	judgement	oppose	neutral	object
challenges to	judgement	oppose	neutral	object
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
hope for	demand	support	oppose	object
hopes for	demand	support	oppose	object
proposal for	demand	support	oppose	object
proposals for	demand	support	oppose	object
plan for	demand	support	oppose	object
plans for	demand	support	oppose	object
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
hope of	demand	support	oppose	object
hopes of	demand	support	oppose	object
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
refusal	denial	oppose	neutral	infinitive
reluctance	denial	oppose	neutral	infinitive
unwillingness	denial	oppose	neutral	infinitive
failure	denial	oppose	neutral	infinitive
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
election of	vote	support	oppose	object
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
