#: form kind polarity negated frame
# Adjectives that name a stance; the frame is what follows.  after: the holder may stand right before ("groups opposed to it").
supportive of	judgement	support	oppose	object|after
proud of	judgement	support	oppose	object
appreciative of	judgement	support	oppose	object
fond of	judgement	support	oppose	object
in favor of	judgement	support	oppose	object|after
in favour of	judgement	support	oppose	object|after
grateful for	judgement	support	oppose	object
thankful for	judgement	support	oppose	object
enthusiastic about	judgement	support	oppose	object
excited about	judgement	support	oppose	object
optimistic about	judgement	support	oppose	object
positive about	judgement	support	oppose	object
passionate about	judgement	support	oppose	object
happy with	judgement	support	oppose	object
pleased with	judgement	support	oppose	object
satisfied with	judgement	support	oppose	object
impressed with	judgement	support	oppose	object
delighted with	judgement	support	oppose	object
aligned with	judgement	support	oppose	object
loyal to	judgement	support	oppose	object|after
committed to	judgement	support	oppose	object
devoted to	judgement	support	oppose	object|after
sympathetic to	judgement	support	oppose	object|after
dedicated to	judgement	support	oppose	object
friendly to	judgement	support	oppose	object|after
confident in	judgement	support	oppose	object
opposed to	judgement	oppose	neutral	object|after
hostile to	judgement	oppose	neutral	object|after
resistant to	judgement	oppose	neutral	object
averse to	judgement	oppose	neutral	object
critical of	judgement	oppose	neutral	object|after
dismissive of	judgement	oppose	neutral	object
skeptical of	judgement	oppose	neutral	object|after
sceptical of	judgement	oppose	neutral	object|after
contemptuous of	judgement	oppose	neutral	object
wary of	judgement	oppose	neutral	object|after
suspicious of	judgement	oppose	neutral	object
intolerant of	judgement	oppose	neutral	object
afraid of	judgement	oppose	neutral	object
fearful of	judgement	oppose	neutral	object
concerned about	judgement	oppose	neutral	object
angry about	judgement	oppose	neutral	object|after
worried about	judgement	oppose	neutral	object
upset about	judgement	oppose	neutral	object
skeptical about	judgement	oppose	neutral	object
sceptical about	judgement	oppose	neutral	object
furious about	judgement	oppose	neutral	object
unhappy about	judgement	oppose	neutral	object|after
outraged about	judgement	oppose	neutral	object
alarmed about	judgement	oppose	neutral	object
pessimistic about	judgement	oppose	neutral	object
angry at	judgement	oppose	neutral	object|after
furious at	judgement	oppose	neutral	object|after
outraged at	judgement	oppose	neutral	object
appalled at	judgement	oppose	neutral	object
disgusted at	judgement	oppose	neutral	object
unhappy with	judgement	oppose	neutral	object|after
dissatisfied with	judgement	oppose	neutral	object|after
displeased with	judgement	oppose	neutral	object
disappointed with	judgement	oppose	neutral	object
frustrated with	judgement	oppose	neutral	object
disgusted with	judgement	oppose	neutral	object
furious with	judgement	oppose	neutral	object
appalled by	judgement	oppose	neutral	object
outraged by	judgement	oppose	neutral	object
disgusted by	judgement	oppose	neutral	object
alarmed by	judgement	oppose	neutral	object
troubled by	judgement	oppose	neutral	object
disturbed by	judgement	oppose	neutral	object
angry over	judgement	oppose	neutral	object|after
furious over	judgement	oppose	neutral	object|after
concerned over	judgement	oppose	neutral	object
outraged over	judgement	oppose	neutral	object
ready	commitment	support	oppose	infinitive
willing	commitment	support	oppose	infinitive
prepared	commitment	support	oppose	infinitive
determined	commitment	support	oppose	infinitive
committed	commitment	support	oppose	infinitive
eager	demand	support	oppose	infinitive
keen	demand	support	oppose	infinitive
desperate	demand	support	oppose	infinitive
anxious	demand	support	oppose	infinitive
unwilling	commitment	oppose	neutral	infinitive
reluctant	commitment	oppose	neutral	infinitive
loath	commitment	oppose	neutral	infinitive
sure	belief	neutral	neutral	that
certain	belief	neutral	neutral	that
confident	belief	neutral	neutral	that
hopeful	belief	neutral	neutral	that
convinced	belief	neutral	neutral	that
aware	belief	neutral	neutral	that
optimistic	belief	neutral	neutral	that
skeptical	belief	neutral	neutral	that
sceptical	belief	neutral	neutral	that
doubtful	belief	neutral	neutral	that
afraid	belief	neutral	neutral	that
worried	belief	neutral	neutral	that
concerned	belief	neutral	neutral	that
mindful	belief	neutral	neutral	that
adamant	belief	neutral	neutral	that
clear	belief	neutral	neutral	that
positive	belief	neutral	neutral	that
persuaded	belief	neutral	neutral	that
pleased	judgement	support	oppose	that
proud	judgement	support	oppose	that
delighted	judgement	support	oppose	that
grateful	judgement	support	oppose	that
angry	judgement	oppose	neutral	that
upset	judgement	oppose	neutral	that
furious	judgement	oppose	neutral	that
outraged	judgement	oppose	neutral	that
disappointed	judgement	oppose	neutral	that
appalled	judgement	oppose	neutral	that
amenable to	judgement	support	oppose	object
appreciative about	judgement	support	oppose	object
approving of	judgement	support	oppose	object
at one with	judgement	support	oppose	object
bullish about	judgement	support	oppose	object
bullish on	judgement	support	oppose	object
comfortable with	judgement	support	oppose	object
complimentary about	judgement	support	oppose	object
complimentary of	judgement	support	oppose	object
content with	judgement	support	oppose	object
delighted at	judgement	support	oppose	object
delighted by	judgement	support	oppose	object
delighted about	judgement	support	oppose	object
effusive about	judgement	support	oppose	object
elated at	judgement	support	oppose	object
elated by	judgement	support	oppose	object
elated about	judgement	support	oppose	object
enamoured of	judgement	support	oppose	object
enamored of	judgement	support	oppose	object
encouraged by	judgement	support	oppose	object
enthused about	judgement	support	oppose	object
enthused by	judgement	support	oppose	object
euphoric about	judgement	support	oppose	object
faithful to	judgement	support	oppose	object|after
favourable to	judgement	support	oppose	object
favorable to	judgement	support	oppose	object
fine with	judgement	support	oppose	object
full of praise for	judgement	support	oppose	object
gladdened by	judgement	support	oppose	object
gratified by	judgement	support	oppose	object
happy about	judgement	support	oppose	object
happy at	judgement	support	oppose	object
heartened by	judgement	support	oppose	object
hopeful about	judgement	support	oppose	object
hopeful of	judgement	support	oppose	object
impressed by	judgement	support	oppose	object
in accord with	judgement	support	oppose	object
in agreement with	judgement	support	oppose	object
in harmony with	judgement	support	oppose	object
in solidarity with	judgement	support	oppose	object
in support of	judgement	support	oppose	object
in sympathy with	judgement	support	oppose	object
indebted to	judgement	support	oppose	object
keen on	judgement	support	oppose	object
moved by	judgement	support	oppose	object
okay with	judgement	support	oppose	object
on board with	judgement	support	oppose	object
on the side of	judgement	support	oppose	object
open to	judgement	support	oppose	object
optimistic over	judgement	support	oppose	object
overjoyed at	judgement	support	oppose	object
overjoyed by	judgement	support	oppose	object
partial to	judgement	support	oppose	object
pleased about	judgement	support	oppose	object
pleased at	judgement	support	oppose	object
pleased by	judgement	support	oppose	object
positive on	judgement	support	oppose	object
protective of	judgement	support	oppose	object
reassured by	judgement	support	oppose	object
receptive to	judgement	support	oppose	object
relaxed about	judgement	support	oppose	object
relieved about	judgement	support	oppose	object
relieved at	judgement	support	oppose	object
relieved by	judgement	support	oppose	object
respectful of	judgement	support	oppose	object
responsive to	judgement	support	oppose	object
satisfied by	judgement	support	oppose	object
sold on	judgement	support	oppose	object
solidly behind	judgement	support	oppose	object
squarely behind	judgement	support	oppose	object
firmly behind	judgement	support	oppose	object
supportive about	judgement	support	oppose	object
sympathetic toward	judgement	support	oppose	object
sympathetic towards	judgement	support	oppose	object
taken with	judgement	support	oppose	object
thankful to	judgement	support	oppose	object
thrilled about	judgement	support	oppose	object
thrilled at	judgement	support	oppose	object
thrilled by	judgement	support	oppose	object
thrilled with	judgement	support	oppose	object
tolerant of	judgement	support	oppose	object
united behind	judgement	support	oppose	object
upbeat about	judgement	support	oppose	object
upbeat on	judgement	support	oppose	object
well disposed toward	judgement	support	oppose	object
well disposed towards	judgement	support	oppose	object
welcoming of	judgement	support	oppose	object
all for	judgement	support	oppose	object
against	judgement	oppose	neutral	object
adamantly against	judgement	oppose	neutral	object
dead against	judgement	oppose	neutral	object
dead set against	judgement	oppose	neutral	object
set against	judgement	oppose	neutral	object
firmly against	judgement	oppose	neutral	object
strongly against	judgement	oppose	neutral	object
vehemently against	judgement	oppose	neutral	object
united against	judgement	oppose	neutral	object
in opposition to	judgement	oppose	neutral	object
in revolt against	judgement	oppose	neutral	object
in rebellion against	judgement	oppose	neutral	object
up in arms about	judgement	oppose	neutral	object
up in arms against	judgement	oppose	neutral	object
up in arms over	judgement	oppose	neutral	object
in uproar over	judgement	oppose	neutral	object
aggrieved at	judgement	oppose	neutral	object
aggrieved by	judgement	oppose	neutral	object
aggrieved over	judgement	oppose	neutral	object
aghast at	judgement	oppose	neutral	object
alarmed at	judgement	oppose	neutral	object
alarmed over	judgement	oppose	neutral	object
allergic to	judgement	oppose	neutral	object
angered by	judgement	oppose	neutral	object
angry with	judgement	oppose	neutral	object
annoyed about	judgement	oppose	neutral	object
annoyed at	judgement	oppose	neutral	object
annoyed by	judgement	oppose	neutral	object
annoyed with	judgement	oppose	neutral	object
antagonistic to	judgement	oppose	neutral	object
antagonistic toward	judgement	oppose	neutral	object
antagonistic towards	judgement	oppose	neutral	object
antipathetic to	judgement	oppose	neutral	object
anxious about	judgement	oppose	neutral	object
anxious over	judgement	oppose	neutral	object
appalled about	judgement	oppose	neutral	object
appalled over	judgement	oppose	neutral	object
apprehensive about	judgement	oppose	neutral	object
apprehensive over	judgement	oppose	neutral	object
ashamed of	judgement	oppose	neutral	object
astounded by	judgement	oppose	neutral	object
at loggerheads with	judgement	oppose	neutral	object
at odds with	judgement	oppose	neutral	object
at odds over	judgement	oppose	neutral	object
at war with	judgement	oppose	neutral	object
bitter about	judgement	oppose	neutral	object
bitter at	judgement	oppose	neutral	object
bitter over	judgement	oppose	neutral	object
biased against	judgement	oppose	neutral	object
bothered by	judgement	oppose	neutral	object
cautious about	judgement	oppose	neutral	object
cautious over	judgement	oppose	neutral	object
chagrined at	judgement	oppose	neutral	object
chagrined by	judgement	oppose	neutral	object
concerned at	judgement	oppose	neutral	object
concerned by	judgement	oppose	neutral	object
cool on	judgement	oppose	neutral	object
cool toward	judgement	oppose	neutral	object
cool towards	judgement	oppose	neutral	object
cold toward	judgement	oppose	neutral	object
cold towards	judgement	oppose	neutral	object
cross about	judgement	oppose	neutral	object
cross with	judgement	oppose	neutral	object
cynical about	judgement	oppose	neutral	object
depressed about	judgement	oppose	neutral	object
depressed by	judgement	oppose	neutral	object
despairing of	judgement	oppose	neutral	object
disappointed about	judgement	oppose	neutral	object
disappointed at	judgement	oppose	neutral	object
disappointed by	judgement	oppose	neutral	object
disappointed in	judgement	oppose	neutral	object
disappointed over	judgement	oppose	neutral	object
disapproving of	judgement	oppose	neutral	object
discomfited by	judgement	oppose	neutral	object
discontented with	judgement	oppose	neutral	object
disdainful of	judgement	oppose	neutral	object
disdainful toward	judgement	oppose	neutral	object
disdainful towards	judgement	oppose	neutral	object
disenchanted by	judgement	oppose	neutral	object
disenchanted with	judgement	oppose	neutral	object
disgruntled about	judgement	oppose	neutral	object
disgruntled at	judgement	oppose	neutral	object
disgruntled over	judgement	oppose	neutral	object
disgruntled with	judgement	oppose	neutral	object
disgusted about	judgement	oppose	neutral	object
disgusted over	judgement	oppose	neutral	object
disheartened by	judgement	oppose	neutral	object
disillusioned by	judgement	oppose	neutral	object
disillusioned with	judgement	oppose	neutral	object|after
dismayed at	judgement	oppose	neutral	object
dismayed by	judgement	oppose	neutral	object
dismayed over	judgement	oppose	neutral	object
dismissive about	judgement	oppose	neutral	object
displeased about	judgement	oppose	neutral	object
displeased at	judgement	oppose	neutral	object
displeased by	judgement	oppose	neutral	object
displeased over	judgement	oppose	neutral	object
disrespectful of	judgement	oppose	neutral	object
disrespectful to	judgement	oppose	neutral	object
disrespectful toward	judgement	oppose	neutral	object
disrespectful towards	judgement	oppose	neutral	object
disrespectful about	judgement	oppose	neutral	object
dissatisfied over	judgement	oppose	neutral	object
distressed about	judgement	oppose	neutral	object
distressed at	judgement	oppose	neutral	object
distressed by	judgement	oppose	neutral	object
distressed over	judgement	oppose	neutral	object
distrustful of	judgement	oppose	neutral	object
disturbed about	judgement	oppose	neutral	object
disturbed over	judgement	oppose	neutral	object
doubtful about	judgement	oppose	neutral	object
doubtful of	judgement	oppose	neutral	object
downbeat about	judgement	oppose	neutral	object
dubious about	judgement	oppose	neutral	object
dubious of	judgement	oppose	neutral	object
embarrassed about	judgement	oppose	neutral	object
embarrassed at	judgement	oppose	neutral	object
embarrassed by	judgement	oppose	neutral	object
embittered by	judgement	oppose	neutral	object
enraged about	judgement	oppose	neutral	object
enraged at	judgement	oppose	neutral	object
enraged by	judgement	oppose	neutral	object
enraged over	judgement	oppose	neutral	object
exasperated at	judgement	oppose	neutral	object
exasperated by	judgement	oppose	neutral	object
exasperated over	judgement	oppose	neutral	object
exasperated with	judgement	oppose	neutral	object
fed up of	judgement	oppose	neutral	object
fed up with	judgement	oppose	neutral	object|after
frightened of	judgement	oppose	neutral	object
frustrated about	judgement	oppose	neutral	object
frustrated at	judgement	oppose	neutral	object
frustrated by	judgement	oppose	neutral	object
frustrated over	judgement	oppose	neutral	object
fuming about	judgement	oppose	neutral	object
fuming at	judgement	oppose	neutral	object
fuming over	judgement	oppose	neutral	object
furious by	judgement	oppose	neutral	object
guarded about	judgement	oppose	neutral	object
heartbroken over	judgement	oppose	neutral	object
heartbroken by	judgement	oppose	neutral	object
hesitant about	judgement	oppose	neutral	object
horrified at	judgement	oppose	neutral	object
horrified by	judgement	oppose	neutral	object
hostile toward	judgement	oppose	neutral	object
hostile towards	judgement	oppose	neutral	object
hurt by	judgement	oppose	neutral	object
impatient at	judgement	oppose	neutral	object
impatient with	judgement	oppose	neutral	object
in conflict with	judgement	oppose	neutral	object
incandescent over	judgement	oppose	neutral	object
incensed about	judgement	oppose	neutral	object
incensed at	judgement	oppose	neutral	object
incensed by	judgement	oppose	neutral	object
incensed over	judgement	oppose	neutral	object
indignant about	judgement	oppose	neutral	object
indignant at	judgement	oppose	neutral	object
indignant over	judgement	oppose	neutral	object
inimical to	judgement	oppose	neutral	object
incredulous at	judgement	oppose	neutral	object
infuriated at	judgement	oppose	neutral	object
infuriated by	judgement	oppose	neutral	object
infuriated over	judgement	oppose	neutral	object
infuriated with	judgement	oppose	neutral	object
insulted by	judgement	oppose	neutral	object
irate about	judgement	oppose	neutral	object
irate at	judgement	oppose	neutral	object
irate over	judgement	oppose	neutral	object
irked at	judgement	oppose	neutral	object
irked by	judgement	oppose	neutral	object
irritated about	judgement	oppose	neutral	object
irritated at	judgement	oppose	neutral	object
irritated by	judgement	oppose	neutral	object
irritated with	judgement	oppose	neutral	object
jaundiced about	judgement	oppose	neutral	object
jittery about	judgement	oppose	neutral	object
jittery over	judgement	oppose	neutral	object
leery about	judgement	oppose	neutral	object
leery of	judgement	oppose	neutral	object
livid about	judgement	oppose	neutral	object
livid at	judgement	oppose	neutral	object
livid over	judgement	oppose	neutral	object
livid with	judgement	oppose	neutral	object
lukewarm about	judgement	oppose	neutral	object
lukewarm on	judgement	oppose	neutral	object
lukewarm toward	judgement	oppose	neutral	object
lukewarm towards	judgement	oppose	neutral	object
mad at	judgement	oppose	neutral	object
mistrustful of	judgement	oppose	neutral	object
negative about	judgement	oppose	neutral	object
nervous about	judgement	oppose	neutral	object
nervous over	judgement	oppose	neutral	object
nervous of	judgement	oppose	neutral	object
noncommittal about	judgement	oppose	neutral	object
offended at	judgement	oppose	neutral	object
offended by	judgement	oppose	neutral	object
on guard against	judgement	oppose	neutral	object
out of patience with	judgement	oppose	neutral	object
out of sympathy with	judgement	oppose	neutral	object
perturbed about	judgement	oppose	neutral	object
perturbed at	judgement	oppose	neutral	object
perturbed by	judgement	oppose	neutral	object
perturbed over	judgement	oppose	neutral	object
pessimistic over	judgement	oppose	neutral	object
prejudiced against	judgement	oppose	neutral	object
queasy about	judgement	oppose	neutral	object
resentful about	judgement	oppose	neutral	object
resentful at	judgement	oppose	neutral	object
resentful of	judgement	oppose	neutral	object
resentful over	judgement	oppose	neutral	object
resentful toward	judgement	oppose	neutral	object
resentful towards	judgement	oppose	neutral	object
repelled by	judgement	oppose	neutral	object
repulsed by	judgement	oppose	neutral	object
revolted by	judgement	oppose	neutral	object
reluctant about	judgement	oppose	neutral	object
rude about	judgement	oppose	neutral	object
saddened at	judgement	oppose	neutral	object
saddened by	judgement	oppose	neutral	object
scared about	judgement	oppose	neutral	object
scared of	judgement	oppose	neutral	object
scathing about	judgement	oppose	neutral	object
scathing of	judgement	oppose	neutral	object
scornful about	judgement	oppose	neutral	object
scornful of	judgement	oppose	neutral	object
shaken by	judgement	oppose	neutral	object
shocked about	judgement	oppose	neutral	object
shocked at	judgement	oppose	neutral	object
shocked by	judgement	oppose	neutral	object
shocked over	judgement	oppose	neutral	object
sick of	judgement	oppose	neutral	object
sick and tired of	judgement	oppose	neutral	object
sniffy about	judgement	oppose	neutral	object
sour on	judgement	oppose	neutral	object
sore about	judgement	oppose	neutral	object
sore at	judgement	oppose	neutral	object
tired of	judgement	oppose	neutral	object
terrified by	judgement	oppose	neutral	object
terrified of	judgement	oppose	neutral	object
torn about	judgement	oppose	neutral	object
troubled about	judgement	oppose	neutral	object
troubled over	judgement	oppose	neutral	object
unconvinced about	judgement	oppose	neutral	object
unconvinced by	judgement	oppose	neutral	object
unconvinced of	judgement	oppose	neutral	object
uncomfortable about	judgement	oppose	neutral	object
uncomfortable with	judgement	oppose	neutral	object
uneasy about	judgement	oppose	neutral	object
uneasy over	judgement	oppose	neutral	object
uneasy with	judgement	oppose	neutral	object
unenthusiastic about	judgement	oppose	neutral	object
unfriendly to	judgement	oppose	neutral	object
unfriendly toward	judgement	oppose	neutral	object
unfriendly towards	judgement	oppose	neutral	object
unhappy at	judgement	oppose	neutral	object
unhappy over	judgement	oppose	neutral	object
unimpressed by	judgement	oppose	neutral	object
unimpressed with	judgement	oppose	neutral	object
unmoved by	judgement	oppose	neutral	object
unnerved by	judgement	oppose	neutral	object
unpersuaded by	judgement	oppose	neutral	object
unpersuaded of	judgement	oppose	neutral	object
unsatisfied with	judgement	oppose	neutral	object
unsettled by	judgement	oppose	neutral	object
unsupportive of	judgement	oppose	neutral	object
unsympathetic to	judgement	oppose	neutral	object
unsympathetic toward	judgement	oppose	neutral	object
unsympathetic towards	judgement	oppose	neutral	object
upset at	judgement	oppose	neutral	object
upset by	judgement	oppose	neutral	object
upset over	judgement	oppose	neutral	object
upset with	judgement	oppose	neutral	object
vexed at	judgement	oppose	neutral	object
vexed by	judgement	oppose	neutral	object
vexed over	judgement	oppose	neutral	object
vitriolic about	judgement	oppose	neutral	object
wary about	judgement	oppose	neutral	object
weary of	judgement	oppose	neutral	object
worried at	judgement	oppose	neutral	object
worried by	judgement	oppose	neutral	object
worried over	judgement	oppose	neutral	object
wounded by	judgement	oppose	neutral	object
wrathful over	judgement	oppose	neutral	object
disparaging about	judgement	oppose	neutral	object
disparaging of	judgement	oppose	neutral	object
deprecating about	judgement	oppose	neutral	object
derogatory about	judgement	oppose	neutral	object
derisive of	judgement	oppose	neutral	object
derisive about	judgement	oppose	neutral	object
caustic about	judgement	oppose	neutral	object
contemptuous toward	judgement	oppose	neutral	object
contemptuous towards	judgement	oppose	neutral	object
intolerant toward	judgement	oppose	neutral	object
intolerant towards	judgement	oppose	neutral	object
mocking of	judgement	oppose	neutral	object
opposed in principle to	judgement	oppose	neutral	object
opposed on principle to	judgement	oppose	neutral	object
vehemently opposed to	judgement	oppose	neutral	object
implacably opposed to	judgement	oppose	neutral	object
resolutely opposed to	judgement	oppose	neutral	object
in denial about	denial	oppose	neutral	object
in denial over	denial	oppose	neutral	object
resigned to	recognition	support	oppose	object
reconciled to	recognition	support	oppose	object
reconciled with	recognition	support	oppose	object
compliant with	recognition	support	oppose	object
at peace with	recognition	support	oppose	object
accepting of	recognition	support	oppose	object
hungry for	demand	support	oppose	object
thirsty for	demand	support	oppose	object
desperate for	demand	support	oppose	object
eager for	demand	support	oppose	object
anxious for	demand	support	oppose	object
impatient for	demand	support	oppose	object
intent on	demand	support	oppose	object
insistent on	demand	support	oppose	object
hell-bent on	demand	support	oppose	object
bent on	demand	support	oppose	object
set on	demand	support	oppose	object
adamant about	demand	support	oppose	object
resolute about	demand	support	oppose	object
crying out for	demand	support	oppose	object
on strike for	demand	support	oppose	object
greedy for	demand	support	oppose	object
on alert over	warning	oppose	neutral	object
on guard over	warning	oppose	neutral	object
apologetic about	concession	neutral	neutral	object
apologetic for	concession	neutral	neutral	object
apologetic over	concession	neutral	neutral	object
contrite about	concession	neutral	neutral	object
contrite over	concession	neutral	neutral	object
remorseful about	concession	neutral	neutral	object
remorseful for	concession	neutral	neutral	object
repentant for	concession	neutral	neutral	object
regretful about	concession	neutral	neutral	object
regretful of	concession	neutral	neutral	object
guilty about	concession	neutral	neutral	object
sorry about	concession	neutral	neutral	object
sorry for	concession	neutral	neutral	object
on strike against	action	oppose	neutral	object
on strike over	action	oppose	neutral	object
at war over	action	oppose	neutral	object
in defiance of	action	oppose	neutral	object
allied to	action	support	oppose	object|after
allied with	action	support	oppose	object|after
in alliance with	action	support	oppose	object
in coalition with	action	support	oppose	object
in league with	action	support	oppose	object
in cahoots with	action	support	oppose	object
pledged	commitment	support	oppose	infinitive
resolved	commitment	support	oppose	infinitive
sworn	commitment	support	oppose	infinitive
duty-bound	commitment	support	oppose	infinitive
unprepared	commitment	oppose	neutral	infinitive
disinclined	commitment	oppose	neutral	infinitive
hesitant	commitment	oppose	neutral	infinitive
unready	commitment	oppose	neutral	infinitive
averse	commitment	oppose	neutral	infinitive
ill-disposed	commitment	oppose	neutral	infinitive
impatient	demand	support	oppose	infinitive
hungry	demand	support	oppose	infinitive
thirsty	demand	support	oppose	infinitive
itching	demand	support	oppose	infinitive
resolute	demand	support	oppose	infinitive
adamant	demand	support	oppose	infinitive
hell-bent	demand	support	oppose	infinitive
elated	judgement	support	oppose	that
thankful	judgement	support	oppose	that
thrilled	judgement	support	oppose	that
relieved	judgement	support	oppose	that
heartened	judgement	support	oppose	that
encouraged	judgement	support	oppose	that
gratified	judgement	support	oppose	that
overjoyed	judgement	support	oppose	that
satisfied	judgement	support	oppose	that
reassured	judgement	support	oppose	that
impressed	judgement	support	oppose	that
annoyed	judgement	oppose	neutral	that
dismayed	judgement	oppose	neutral	that
disgusted	judgement	oppose	neutral	that
horrified	judgement	oppose	neutral	that
shocked	judgement	oppose	neutral	that
saddened	judgement	oppose	neutral	that
frustrated	judgement	oppose	neutral	that
incensed	judgement	oppose	neutral	that
indignant	judgement	oppose	neutral	that
livid	judgement	oppose	neutral	that
irritated	judgement	oppose	neutral	that
displeased	judgement	oppose	neutral	that
unhappy	judgement	oppose	neutral	that
alarmed	judgement	oppose	neutral	that
enraged	judgement	oppose	neutral	that
infuriated	judgement	oppose	neutral	that
aghast	judgement	oppose	neutral	that
irate	judgement	oppose	neutral	that
embittered	judgement	oppose	neutral	that
resentful	judgement	oppose	neutral	that
dissatisfied	judgement	oppose	neutral	that
disheartened	judgement	oppose	neutral	that
distressed	judgement	oppose	neutral	that
disturbed	judgement	oppose	neutral	that
troubled	judgement	oppose	neutral	that
unsure	belief	neutral	neutral	that
unconvinced	belief	neutral	neutral	that
uncertain	belief	neutral	neutral	that
dubious	belief	neutral	neutral	that
pessimistic	belief	neutral	neutral	that
fearful	belief	neutral	neutral	that
anxious	belief	neutral	neutral	that
nervous	belief	neutral	neutral	that
insistent	belief	neutral	neutral	that
cautious	belief	neutral	neutral	that
sanguine	belief	neutral	neutral	that
wary	belief	neutral	neutral	that
apprehensive	belief	neutral	neutral	that
in favour	judgement	support	oppose	alone
in favor	judgement	support	oppose	alone
all for it	judgement	support	oppose	alone
supportive	judgement	support	oppose	alone
on board	judgement	support	oppose	alone
opposed	judgement	oppose	neutral	alone
against it	judgement	oppose	neutral	alone
up in arms	judgement	oppose	neutral	alone
furious	judgement	oppose	neutral	alone
outraged	judgement	oppose	neutral	alone
appalled	judgement	oppose	neutral	alone
aghast	judgement	oppose	neutral	alone
incensed	judgement	oppose	neutral	alone
livid	judgement	oppose	neutral	alone
irate	judgement	oppose	neutral	alone
unconvinced	judgement	oppose	neutral	alone
sceptical	judgement	oppose	neutral	alone
skeptical	judgement	oppose	neutral	alone
unimpressed	judgement	oppose	neutral	alone
dismissive	judgement	oppose	neutral	alone
scathing	judgement	oppose	neutral	alone
unhappy	judgement	oppose	neutral	alone
dissatisfied	judgement	oppose	neutral	alone
