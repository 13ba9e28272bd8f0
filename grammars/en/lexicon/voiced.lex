#: form
# Behind "and" these go on with the speaker, not with what was said.
said
says
added
adds
warned
warns
called
calls
urged
urges
told
tells
asked
noted
encouraged
argued
accused
promised
pledged
vowed
criticized
praised
rejected
denied
described
insisted
claimed
blamed
suggested
warned against
called for
called on
calls for
calls on
spoke out against
urged on
notes
claims
vows
reiterated
declared
announced
acknowledged
admitted
conceded
emphasized
emphasised
stressed
predicted
complained
expressed
defended
mocked
attacked
blasted
slammed
lashed
credited
cited
pointed
explained
concluded
recalled
joked
questioned
demanded
denounced
condemned
endorsed
proposed
declares
argues
insists
criticised
welcomed
dismissed
thanked
congratulated
ruled out
hit out at
lashed out at
threatened
apologised for
apologized for
voiced
asserted
maintained
pleaded
begged
threatened
blames
accuses
criticizes
criticises
praises
rejects
