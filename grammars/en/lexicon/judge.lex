#: form kind polarity negated frame shape
# Verbs of attitude: support, criticism, accusation, demand, commitment, recognition.
noun_verb: support	judgement	support	oppose	object
noun_verb: back	judgement	support	oppose	object
verb: endorse	judgement	support	oppose	object
noun_verb: praise	judgement	support	oppose	object|as|for
noun_verb: welcome	judgement	support	oppose	object|as
verb: applaud	judgement	support	oppose	object|as|for
noun_verb: hail	judgement	support	oppose	object|as
verb: commend	judgement	support	oppose	object|for
verb: laud	judgement	support	oppose	object|as|for
noun_verb: favor	judgement	support	oppose	object
noun_verb: favour	judgement	support	oppose	object
noun_verb: embrace	judgement	support	oppose	object
verb: defend	judgement	support	oppose	object
verb: admire	judgement	support	oppose	object|for
verb: approve + of	judgement	support	oppose	object
noun_verb: advocate	judgement	support	oppose	object
noun_verb: salute	judgement	support	oppose	object|as|for
noun_verb: cheer	judgement	support	oppose	object
verb: celebrate	judgement	support	oppose	object|as
noun_verb: respect	judgement	support	oppose	object
noun_verb: trust	judgement	support	oppose	object
noun_verb: thank	judgement	support	oppose	object|for
verb: congratulate	judgement	support	oppose	object|for
noun_verb: honor	judgement	support	oppose	object|for
noun_verb: honour	judgement	support	oppose	object|for
noun_verb: love	judgement	support	oppose	object
verb: uphold upheld upheld	judgement	support	oppose	object
verb: promote	judgement	support	oppose	object
noun_verb: tout	judgement	support	oppose	object|as
noun_verb: value	judgement	support	oppose	object
noun_verb: esteem	judgement	support	oppose	object
verb: cherish	judgement	support	oppose	object
verb: appreciate	judgement	support	oppose	object
verb: extol longer=extoll	judgement	support	oppose	object
verb: justify	judgement	support	oppose	object
verb: vouch + for	judgement	support	oppose	object
verb: stand stood stood + by	judgement	support	oppose	object
verb: stand stood stood + with	judgement	support	oppose	object
verb: stand stood stood + behind	judgement	support	oppose	object
verb: stand stood stood + up for	judgement	support	oppose	object
verb: side + with	judgement	support	oppose	object
verb: agree + with	judgement	support	oppose	object
verb: speak spoke spoken + up for	judgement	support	oppose	object
verb: speak spoke spoken + out for	judgement	support	oppose	object
verb: speak spoke spoken + out in favor of	judgement	support	oppose	object
verb: speak spoke spoken + out in favour of	judgement	support	oppose	object
verb: come came come + out for	judgement	support	oppose	object
verb: come came come + out in favor of	judgement	support	oppose	object
verb: come came come + out in favour of	judgement	support	oppose	object
noun_verb: rally + behind	judgement	support	oppose	object
noun_verb: rally + around	judgement	support	oppose	object
verb: throw threw thrown + their weight behind	judgement	support	oppose	object
verb: throw threw thrown + his weight behind	judgement	support	oppose	object
verb: throw threw thrown + her weight behind	judgement	support	oppose	object
verb: throw threw thrown + its weight behind	judgement	support	oppose	object
verb: argue + for	judgement	support	oppose	object
noun_verb: campaign + for	judgement	support	oppose	object
noun_verb: lobby + for	judgement	support	oppose	object
verb: sympathize + with	judgement	support	oppose	object
verb: sympathise + with	judgement	support	oppose	object
verb: identify + with	judgement	support	oppose	object
verb: believe + in	judgement	support	oppose	object
verb: have had had third=has + confidence in	judgement	support	oppose	object
verb: express + support for	judgement	support	oppose	object
verb: express + solidarity with	judgement	support	oppose	object
verb: voice + support for	judgement	support	oppose	object
noun_verb: pledge + support for	judgement	support	oppose	object
noun_verb: offer + support for	judgement	support	oppose	object
verb: give gave given + support to	judgement	support	oppose	object
verb: lend lent lent + support to	judgement	support	oppose	object
verb: lend lent lent + their support to	judgement	support	oppose	object
verb: lend lent lent + his support to	judgement	support	oppose	object
verb: pay paid paid + tribute to	judgement	support	oppose	object
verb: express + confidence in	judgement	support	oppose	object
verb: take took taken + the side of	judgement	support	oppose	object
verb: subscribe + to	judgement	support	oppose	object
noun_verb: call + attention to	judgement	support	oppose	object
noun_verb: oppose	judgement	oppose	neutral	object
verb: condemn	judgement	oppose	neutral	object|as
verb: criticize	judgement	oppose	neutral	object|as
verb: criticise	judgement	oppose	neutral	object|as
verb: denounce	judgement	oppose	neutral	object|as
verb: reject	judgement	oppose	neutral	object|as
noun_verb: slam	judgement	oppose	neutral	object|as
noun_verb: blast	judgement	oppose	neutral	object|as
noun_verb: attack	judgement	oppose	neutral	object|as
verb: decry	judgement	oppose	neutral	object|as
verb: deplore	judgement	oppose	neutral	object|as
verb: lambast	judgement	oppose	neutral	object|as
verb: lambaste	judgement	oppose	neutral	object|as
verb: castigate	judgement	oppose	neutral	object
noun_verb: rebuke	judgement	oppose	neutral	object
verb: bash	judgement	oppose	neutral	object
verb: assail	judgement	oppose	neutral	object
noun_verb: ridicule	judgement	oppose	neutral	object|as
noun_verb: mock	judgement	oppose	neutral	object|as
verb: deride	judgement	oppose	neutral	object|as
verb: dismiss	judgement	oppose	neutral	object|as
verb: disparage	judgement	oppose	neutral	object|as
verb: belittle	judgement	oppose	neutral	object|as
noun_verb: scorn	judgement	oppose	neutral	object
noun_verb: censure	judgement	oppose	neutral	object
verb: berate	judgement	oppose	neutral	object
verb: chide	judgement	oppose	neutral	object
verb: scold	judgement	oppose	neutral	object
verb: chastise	judgement	oppose	neutral	object
verb: excoriate	judgement	oppose	neutral	object
verb: vilify	judgement	oppose	neutral	object|as
verb: demonize	judgement	oppose	neutral	object
verb: demonise	judgement	oppose	neutral	object
verb: demean	judgement	oppose	neutral	object
noun_verb: insult	judgement	oppose	neutral	object
verb: offend	judgement	oppose	neutral	object
noun_verb: smear	judgement	oppose	neutral	object
noun_verb: slander	judgement	oppose	neutral	object
verb: malign	judgement	oppose	neutral	object
noun_verb: discredit	judgement	oppose	neutral	object
verb: repudiate	judgement	oppose	neutral	object
verb: disown	judgement	oppose	neutral	object
verb: disavow	judgement	oppose	neutral	object
verb: abhor	judgement	oppose	neutral	object
verb: detest	judgement	oppose	neutral	object
verb: despise	judgement	oppose	neutral	object
noun_verb: hate	judgement	oppose	neutral	object
verb: loathe	judgement	oppose	neutral	object
noun_verb: dislike	judgement	oppose	neutral	object
verb: resent	judgement	oppose	neutral	object
verb: disapprove + of	judgement	oppose	neutral	object
verb: disagree + with	judgement	oppose	neutral	object
noun_verb: object + to	judgement	oppose	neutral	object
verb: take took taken + issue with	judgement	oppose	neutral	object
verb: take took taken + aim at	judgement	oppose	neutral	object
noun_verb: hit hit hit + out at	judgement	oppose	neutral	object
verb: lash + out at	judgement	oppose	neutral	object
verb: lash + out against	judgement	oppose	neutral	object
noun_verb: hit hit hit + back at	judgement	oppose	neutral	object
noun_verb: fire + back at	judgement	oppose	neutral	object
verb: rail + against	judgement	oppose	neutral	object
verb: rage + against	judgement	oppose	neutral	object
verb: inveigh + against	judgement	oppose	neutral	object
verb: speak spoke spoken + out against	judgement	oppose	neutral	object
verb: come came come + out against	judgement	oppose	neutral	object
verb: speak spoke spoken + against	judgement	oppose	neutral	object
verb: argue + against	judgement	oppose	neutral	object
verb: decide + against	judgement	oppose	neutral	object
verb: rule + against	judgement	oppose	neutral	object
verb: rule + out	judgement	oppose	neutral	object
verb: plot + against	judgement	oppose	neutral	object
verb: balk + at	judgement	oppose	neutral	object
verb: bristle + at	judgement	oppose	neutral	object
noun_verb: campaign + against	judgement	oppose	neutral	object
noun_verb: lobby + against	judgement	oppose	neutral	object
noun_verb: turn + against	judgement	oppose	neutral	object
noun_verb: turn + on	judgement	oppose	neutral	object
verb: stand stood stood + against	judgement	oppose	neutral	object
verb: stand stood stood + up to	judgement	oppose	neutral	object
noun_verb: fight fought fought + against	judgement	oppose	neutral	object
noun_verb: push + back against	judgement	oppose	neutral	object
noun_verb: push + back on	judgement	oppose	neutral	object
verb: complain + about	judgement	oppose	neutral	object
verb: complain + of	judgement	oppose	neutral	object
noun_verb: grumble + about	judgement	oppose	neutral	object
noun_verb: gripe + about	judgement	oppose	neutral	object
noun_verb: protest + against	judgement	oppose	neutral	object
verb: poke + fun at	judgement	oppose	neutral	object
verb: make made made + fun of	judgement	oppose	neutral	object
noun_verb: cast cast cast + doubt on	judgement	oppose	neutral	object
verb: throw threw thrown + doubt on	judgement	oppose	neutral	object
noun_verb: call + into question	judgement	oppose	neutral	object
noun_verb: find found found + fault with	judgement	oppose	neutral	object
verb: distance + himself from	judgement	oppose	neutral	object
verb: distance + herself from	judgement	oppose	neutral	object
verb: distance + itself from	judgement	oppose	neutral	object
verb: distance + themselves from	judgement	oppose	neutral	object
verb: express + opposition to	judgement	oppose	neutral	object
verb: voice + opposition to	judgement	oppose	neutral	object
verb: express + concern about	judgement	oppose	neutral	object
verb: voice + concern about	judgement	oppose	neutral	object
verb: express + concern over	judgement	oppose	neutral	object
verb: voice + concern over	judgement	oppose	neutral	object
verb: voice + criticism of	judgement	oppose	neutral	object
verb: express + outrage at	judgement	oppose	neutral	object
noun_verb: fault	judgement	oppose	neutral	object
noun_verb: decline	judgement	oppose	neutral	object
noun_verb: spurn	judgement	oppose	neutral	object
noun_verb: rebuff	judgement	oppose	neutral	object
noun_verb: snub	judgement	oppose	neutral	object
verb: bemoan	judgement	oppose	neutral	object
noun_verb: lament	judgement	oppose	neutral	object
noun_verb: regret	judgement	oppose	neutral	object
noun_verb: distrust	judgement	oppose	neutral	object
noun_verb: mistrust	judgement	oppose	neutral	object
noun_verb: savage	judgement	oppose	neutral	object
noun_verb: trash	judgement	oppose	neutral	object
noun_verb: pan	judgement	oppose	neutral	object
verb: skewer	judgement	oppose	neutral	object
verb: pillory	judgement	oppose	neutral	object
verb: flay	judgement	oppose	neutral	object
noun_verb: roast	judgement	oppose	neutral	object
verb: heckle	judgement	oppose	neutral	object
noun_verb: taunt	judgement	oppose	neutral	object
noun_verb: jeer	judgement	oppose	neutral	object
noun_verb: boo	judgement	oppose	neutral	object
verb: admonish	judgement	oppose	neutral	object
noun_verb: reprimand	judgement	oppose	neutral	object
verb: upbraid	judgement	oppose	neutral	object
noun_verb: reproach	judgement	oppose	neutral	object
verb: impugn	judgement	oppose	neutral	object
noun_verb: question + the legitimacy of	judgement	oppose	neutral	object
noun_verb: question + the validity of	judgement	oppose	neutral	object
verb: refuse + to recognize	judgement	oppose	neutral	object
verb: refuse + to recognise	judgement	oppose	neutral	object
verb: refuse + to accept	judgement	oppose	neutral	object
verb: refuse + to support	judgement	oppose	neutral	object
verb: refuse + to endorse	judgement	oppose	neutral	object
verb: refuse + to back	judgement	oppose	neutral	object
verb: fail + to support	judgement	oppose	neutral	object
noun_verb: decline + to endorse	judgement	oppose	neutral	object
noun_verb: decline + to support	judgement	oppose	neutral	object
noun_verb: challenge	judgement	oppose	neutral	object
noun_verb: contest	judgement	oppose	neutral	object
noun_verb: protest	judgement	oppose	neutral	object
verb: describe	judgement	neutral	neutral	as
verb: characterize	judgement	neutral	neutral	as
verb: characterise	judgement	neutral	neutral	as
verb: portray	judgement	neutral	neutral	as
verb: depict	judgement	neutral	neutral	as
noun_verb: regard	judgement	neutral	neutral	as
noun_verb: view	judgement	neutral	neutral	as
verb: see saw seen	judgement	neutral	neutral	as
verb: represent	judgement	neutral	neutral	as
noun_verb: cast cast cast	judgement	neutral	neutral	as
noun_verb: paint	judgement	neutral	neutral	as
verb: define	judgement	neutral	neutral	as
noun_verb: frame	judgement	neutral	neutral	as
noun_verb: treat	judgement	neutral	neutral	as
verb: interpret	judgement	neutral	neutral	as
verb: cite	judgement	neutral	neutral	as
verb: refer + to	judgement	neutral	neutral	as
noun_verb: brand	judgement	oppose	neutral	as
verb: lampoon	judgement	oppose	neutral	as
noun_verb: call	judgement	neutral	neutral	call
noun_verb: label	judgement	neutral	neutral	call
noun_verb: brand	judgement	neutral	neutral	call
verb: dub	judgement	neutral	neutral	call
noun_verb: term	judgement	neutral	neutral	call
verb: declare	judgement	neutral	neutral	call
verb: deem	judgement	neutral	neutral	call
verb: consider	judgement	neutral	neutral	call
noun_verb: find found found	judgement	neutral	neutral	call
verb: pronounce	judgement	neutral	neutral	call
noun_verb: judge	judgement	neutral	neutral	call
verb: accuse	accusation	oppose	neutral	of|object
noun_verb: suspect	accusation	oppose	neutral	of
noun_verb: convict	accusation	oppose	neutral	of
noun_verb: blame	accusation	oppose	neutral	for|object
verb: criticize	accusation	oppose	neutral	for
verb: criticise	accusation	oppose	neutral	for
verb: condemn	accusation	oppose	neutral	for
noun_verb: fault	accusation	oppose	neutral	for
noun_verb: attack	accusation	oppose	neutral	for
noun_verb: mock	accusation	oppose	neutral	for
noun_verb: rebuke	accusation	oppose	neutral	for
verb: chide	accusation	oppose	neutral	for
verb: berate	accusation	oppose	neutral	for
verb: scold	accusation	oppose	neutral	for
verb: castigate	accusation	oppose	neutral	for
verb: denounce	accusation	oppose	neutral	for
noun_verb: slam	accusation	oppose	neutral	for
noun_verb: blast	accusation	oppose	neutral	for
verb: deride	accusation	oppose	neutral	for
verb: lambast	accusation	oppose	neutral	for
verb: lambaste	accusation	oppose	neutral	for
noun_verb: ridicule	accusation	oppose	neutral	for
noun_verb: censure	accusation	oppose	neutral	for
noun_verb: reprimand	accusation	oppose	neutral	for
verb: chastise	accusation	oppose	neutral	for
verb: indict	accusation	oppose	neutral	for|object
verb: excoriate	accusation	oppose	neutral	for
noun_verb: credit	judgement	support	oppose	for
noun_verb: charge	accusation	oppose	neutral	with
verb: allege	accusation	oppose	neutral	object
noun_verb: point + the finger at	accusation	oppose	neutral	object
verb: lay laid laid + the blame on	accusation	oppose	neutral	object
verb: impeach	accusation	oppose	neutral	object
verb: incriminate	accusation	oppose	neutral	object
verb: deny	denial	oppose	neutral	object
noun_verb: dispute	denial	oppose	neutral	object
verb: rebut	denial	oppose	neutral	object
verb: refute	denial	oppose	neutral	object
verb: contradict	denial	oppose	neutral	object
verb: disclaim	denial	oppose	neutral	object
noun_verb: rubbish	denial	oppose	neutral	object
verb: pour + cold water on	denial	oppose	neutral	object
verb: quash	denial	oppose	neutral	object
verb: recognize	recognition	support	oppose	object
verb: recognise	recognition	support	oppose	object
verb: accept	recognition	support	oppose	object
verb: acknowledge	recognition	support	oppose	object
verb: legitimize	recognition	support	oppose	object
verb: legitimise	recognition	support	oppose	object
verb: ratify	recognition	support	oppose	object
noun_verb: respect + the result of	recognition	support	oppose	object
verb: come came come + to terms with	recognition	support	oppose	object
noun_verb: demand	demand	support	oppose	object|infinitive
noun_verb: call + for	demand	support	oppose	object
noun_verb: urge	demand	support	oppose	object|urge
noun_verb: request	demand	support	oppose	object|urge
verb: seek sought sought	demand	support	oppose	object|infinitive
noun_verb: press + for	demand	support	oppose	object
noun_verb: push + for	demand	support	oppose	object
verb: ask + for	demand	support	oppose	object
noun_verb: appeal + for	demand	support	oppose	object
noun_verb: plead + for	demand	support	oppose	object
verb: beg + for	demand	support	oppose	object
verb: agitate + for	demand	support	oppose	object
verb: clamor + for	demand	support	oppose	object
verb: clamour + for	demand	support	oppose	object
verb: insist + on	demand	support	oppose	object
verb: propose	demand	support	oppose	object
verb: recommend	demand	support	oppose	object
verb: suggest	demand	support	oppose	object
noun_verb: advocate + for	demand	support	oppose	object
verb: strive + for	demand	support	oppose	object
noun_verb: long + for	demand	support	oppose	object
verb: yearn + for	demand	support	oppose	object
noun_verb: crave	demand	support	oppose	object
verb: aspire + to	demand	support	oppose	object
noun_verb: wish + for	demand	support	oppose	object
noun_verb: hope + for	demand	support	oppose	object
noun_verb: fight fought fought + for	demand	support	oppose	object
verb: vie + for	demand	support	oppose	object
verb: apply + for	demand	support	oppose	object
verb: want	demand	support	oppose	object|infinitive|urge
noun_verb: desire	demand	support	oppose	object
verb: prefer	demand	support	oppose	object
noun_verb: favor	demand	support	oppose	object
noun_verb: favour	demand	support	oppose	object
noun_verb: promise	commitment	support	oppose	object|infinitive
noun_verb: pledge	commitment	support	oppose	object|infinitive
noun_verb: vow	commitment	support	oppose	object|infinitive
verb: commit + to	commitment	support	oppose	object
verb: agree + to	commitment	support	oppose	object
verb: agree + on	commitment	support	oppose	object
verb: consent + to	commitment	support	oppose	object
verb: assent + to	commitment	support	oppose	object
noun_verb: sign + up to	commitment	support	oppose	object
verb: undertake undertook undertaken	commitment	support	oppose	object|infinitive
verb: ask	demand	support	oppose	infinitive|urge
noun_verb: wish	demand	support	oppose	infinitive
verb: beg	demand	support	oppose	infinitive|urge
noun_verb: plead	demand	support	oppose	infinitive
verb: aspire	demand	support	oppose	infinitive
verb: strive	demand	support	oppose	infinitive
noun_verb: long	demand	support	oppose	infinitive
verb: yearn	demand	support	oppose	infinitive
noun_verb: hope	belief	neutral	neutral	infinitive
verb: expect	belief	neutral	neutral	infinitive
noun_verb: plan	commitment	neutral	neutral	infinitive
verb: intend	commitment	neutral	neutral	infinitive
noun_verb: aim	commitment	neutral	neutral	infinitive
noun_verb: resolve	commitment	neutral	neutral	infinitive
verb: prefer	commitment	neutral	neutral	infinitive
verb: agree	commitment	support	oppose	infinitive
noun_verb: offer	commitment	support	oppose	infinitive
verb: swear swore sworn	commitment	support	oppose	infinitive
noun_verb: guarantee	commitment	support	oppose	infinitive
verb: commit	commitment	support	oppose	infinitive
noun_verb: volunteer	commitment	support	oppose	infinitive
verb: refuse	denial	oppose	neutral	infinitive
noun_verb: decline	denial	oppose	neutral	infinitive
verb: rule + out	denial	oppose	neutral	infinitive
verb: threaten	warning	oppose	neutral	infinitive|object
warning of	warning	oppose	neutral	object	noun
verb: warn + of	warning	oppose	neutral	object
warning against	warning	oppose	neutral	object	noun
verb: warn + against	warning	oppose	neutral	object
warning about	warning	oppose	neutral	object	noun
verb: warn + about	warning	oppose	neutral	object
noun_verb: caution + against	warning	oppose	neutral	object
warning	warning	oppose	neutral	object	noun
verb: warn	warning	oppose	neutral	object
noun_verb: menace	warning	oppose	neutral	object
verb: put put put + on notice	warning	oppose	neutral	object
noun_verb: call + on	demand	support	oppose	urge
noun_verb: call + upon	demand	support	oppose	urge
noun_verb: order	demand	support	oppose	urge
noun_verb: press	demand	support	oppose	urge
verb: implore	demand	support	oppose	urge
verb: exhort	demand	support	oppose	urge
verb: entreat	demand	support	oppose	urge
noun_verb: command	demand	support	oppose	urge
verb: instruct	demand	support	oppose	urge
verb: encourage	demand	support	oppose	urge
noun_verb: direct	demand	support	oppose	urge
noun_verb: push	demand	support	oppose	urge
noun_verb: pressure	demand	support	oppose	urge
noun_verb: appeal + to	demand	support	oppose	urge
noun_verb: plead + with	demand	support	oppose	urge
noun_verb: lobby	demand	support	oppose	urge
noun_verb: petition	demand	support	oppose	urge
verb: advise	demand	support	oppose	urge
verb: remind	demand	support	oppose	urge
noun_verb: challenge	demand	support	oppose	urge
verb: tell told told	demand	support	oppose	urge
