#: form kind polarity negated frame
# Adjectives that name a stance; the frame is what follows.
supportive of	judgement	support	oppose	object
proud of	judgement	support	oppose	object
appreciative of	judgement	support	oppose	object
fond of	judgement	support	oppose	object
in favor of	judgement	support	oppose	object
in favour of	judgement	support	oppose	object
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
loyal to	judgement	support	oppose	object
committed to	judgement	support	oppose	object
devoted to	judgement	support	oppose	object
sympathetic to	judgement	support	oppose	object
dedicated to	judgement	support	oppose	object
friendly to	judgement	support	oppose	object
confident in	judgement	support	oppose	object
interested in	judgement	support	oppose	object
opposed to	judgement	oppose	neutral	object
hostile to	judgement	oppose	neutral	object
resistant to	judgement	oppose	neutral	object
averse to	judgement	oppose	neutral	object
critical of	judgement	oppose	neutral	object
dismissive of	judgement	oppose	neutral	object
skeptical of	judgement	oppose	neutral	object
sceptical of	judgement	oppose	neutral	object
contemptuous of	judgement	oppose	neutral	object
wary of	judgement	oppose	neutral	object
suspicious of	judgement	oppose	neutral	object
intolerant of	judgement	oppose	neutral	object
afraid of	judgement	oppose	neutral	object
fearful of	judgement	oppose	neutral	object
concerned about	judgement	oppose	neutral	object
angry about	judgement	oppose	neutral	object
worried about	judgement	oppose	neutral	object
upset about	judgement	oppose	neutral	object
skeptical about	judgement	oppose	neutral	object
sceptical about	judgement	oppose	neutral	object
furious about	judgement	oppose	neutral	object
unhappy about	judgement	oppose	neutral	object
outraged about	judgement	oppose	neutral	object
alarmed about	judgement	oppose	neutral	object
pessimistic about	judgement	oppose	neutral	object
angry at	judgement	oppose	neutral	object
furious at	judgement	oppose	neutral	object
outraged at	judgement	oppose	neutral	object
appalled at	judgement	oppose	neutral	object
disgusted at	judgement	oppose	neutral	object
unhappy with	judgement	oppose	neutral	object
dissatisfied with	judgement	oppose	neutral	object
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
angry over	judgement	oppose	neutral	object
furious over	judgement	oppose	neutral	object
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
unwilling	denial	oppose	neutral	infinitive
reluctant	denial	oppose	neutral	infinitive
not ready	denial	oppose	neutral	infinitive
loath	denial	oppose	neutral	infinitive
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
glad	judgement	support	oppose	that
pleased	judgement	support	oppose	that
happy	judgement	support	oppose	that
proud	judgement	support	oppose	that
delighted	judgement	support	oppose	that
grateful	judgement	support	oppose	that
angry	judgement	oppose	neutral	that
upset	judgement	oppose	neutral	that
furious	judgement	oppose	neutral	that
outraged	judgement	oppose	neutral	that
disappointed	judgement	oppose	neutral	that
appalled	judgement	oppose	neutral	that
