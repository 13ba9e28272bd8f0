#: form part shape
# Verbs whose object may stand before the particle: "turned the offer down"; and the particles.  judge.lex knows which go together.
verb: nod	verb
verb: wave	verb
verb: rejoice	verb
verb: water	verb
verb: turn	verb
verb: brush	verb
verb: shrug	verb
verb: laugh	verb
verb: knock	verb
verb: call	verb
verb: slap	verb
verb: slag	verb
verb: rule	verb
verb: shout	verb
verb: howl	verb
verb: write wrote written	verb
verb: talk	verb
verb: play	verb
verb: run ran run	verb
verb: pick	verb
verb: take took taken	verb
verb: tear tore torn	verb
verb: rip	verb
verb: chew	verb
verb: dress	verb
verb: tell told told	verb
verb: tick	verb
verb: bat	verb
verb: swat	verb
verb: sweep swept swept	verb
verb: cast cast cast	verb
verb: push	verb
verb: set set set	verb
verb: bring brought brought	verb
verb: throw threw thrown	verb
verb: hold held held	verb
verb: explain	verb
verb: acquiesce	verb
verb: put put put	verb
verb: warn	verb
verb: meddle	verb
verb: interfere	verb
verb: kick	verb
verb: drive drove driven	verb
verb: force	verb
verb: drum	verb
verb: lock	verb
verb: round	verb
verb: lay laid laid	verb
verb: break broke broken	verb
verb: rein	verb
verb: stamp	verb
verb: close	verb
verb: shut shut shut	verb
verb: freeze froze frozen	verb
verb: send sent sent	verb
verb: strike struck struck	verb
verb: beat beat beaten	verb
verb: fight fought fought	verb
verb: cut cut cut	verb
verb: find found found	verb
verb: place	verb
verb: remove	verb
verb: walk	verb
verb: rise rose risen	verb
verb: hit hit hit	verb
verb: bail	verb
verb: vote voted voted	verb
verb: vote	verb
accountable	particle
apart	particle
aside	particle
away	particle
back	particle
behind bars	particle
captive	particle
down	particle
from office	particle
guilty	particle
hostage	particle
in	particle
in contempt	particle
into custody	particle
into disrepute	particle
into doubt	particle
into question	particle
liable	particle
off	particle
on notice	particle
on trial	particle
out	particle
out of town	particle
prisoner	particle
responsible	particle
through	particle
to court	particle
to justice	particle
to task	particle
under house arrest	particle
up	particle
up to ridicule	particle
