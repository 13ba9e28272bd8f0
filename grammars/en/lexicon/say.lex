#: form kind polarity negated frame shape
# Verbs of speech and thought; the frame says what follows them.
verb: say said said	statement	neutral	neutral	that
verb: add	statement	neutral	neutral	that
noun_verb: report	statement	neutral	neutral	that|object_neutral
noun_verb: state	statement	neutral	neutral	that
verb: confirm	statement	neutral	neutral	that|object_neutral
verb: reveal	statement	neutral	neutral	that|object_neutral
verb: indicate	statement	neutral	neutral	that
verb: suggest	statement	neutral	neutral	that
verb: write wrote written	statement	neutral	neutral	that|tell
noun_verb: tweet	statement	neutral	neutral	that
noun_verb: retweet	statement	neutral	neutral	that
verb: declare	statement	neutral	neutral	that|object_neutral
noun_verb: mention	statement	neutral	neutral	that|object_neutral
noun_verb: repeat	statement	neutral	neutral	that|object_neutral
noun_verb: recall	statement	neutral	neutral	that|object_neutral
verb: remember	statement	neutral	neutral	that
verb: realize	statement	neutral	neutral	that
verb: realise	statement	neutral	neutral	that
noun_verb: notice	statement	neutral	neutral	that
verb: explain	statement	neutral	neutral	that|object_neutral
noun_verb: show showed shown	statement	neutral	neutral	that|wh_tell
verb: prove	statement	neutral	neutral	that
verb: testify	statement	neutral	neutral	that
noun_verb: post	statement	neutral	neutral	that
verb: announce	statement	neutral	neutral	that|object_neutral
noun_verb: find found found	statement	neutral	neutral	that
noun_verb: note	statement	neutral	neutral	that|object_neutral
verb: discover	statement	neutral	neutral	that
verb: determine	statement	neutral	neutral	that
verb: establish	statement	neutral	neutral	that
verb: conclude	statement	neutral	neutral	that|quote
verb: agree	statement	neutral	neutral	that
verb: disclose	statement	neutral	neutral	that|object_neutral
verb: acknowledge	statement	neutral	neutral	that|object_neutral
verb: decide	statement	neutral	neutral	that
noun_verb: stress	statement	neutral	neutral	that_only|object_neutral
verb: emphasize	statement	neutral	neutral	that_only|object_neutral
verb: emphasise	statement	neutral	neutral	that_only|object_neutral
verb: underscore	statement	neutral	neutral	that_only|object_neutral
verb: underline	statement	neutral	neutral	that_only
noun_verb: highlight	statement	neutral	neutral	that_only|object_neutral
verb: reiterate	statement	neutral	neutral	that_only|object_neutral
verb: restate	statement	neutral	neutral	that_only
noun_verb: remark	statement	neutral	neutral	that_only
verb: observe	statement	neutral	neutral	that_only|quote
noun_verb: point + out	statement	neutral	neutral	that_only
verb: clarify	statement	neutral	neutral	that_only
verb: specify	statement	neutral	neutral	that_only
noun_verb: hint	statement	neutral	neutral	that_only
verb: imply	statement	neutral	neutral	that_only
noun_verb: signal	statement	neutral	neutral	that_only
noun_verb: demonstrate	statement	neutral	neutral	that_only
verb: illustrate	statement	neutral	neutral	that_only
verb: recount	statement	neutral	neutral	that_only|object_neutral
verb: relate	statement	neutral	neutral	that_only
noun_verb: record	statement	neutral	neutral	that_only
noun_verb: register	statement	neutral	neutral	that_only
noun_verb: document	statement	neutral	neutral	that_only|object_neutral
verb: pronounce	statement	neutral	neutral	that_only
verb: proclaim	statement	neutral	neutral	that_only
noun_verb: report + back	statement	neutral	neutral	that_only
verb: make made made + clear	statement	neutral	neutral	that_only
verb: make made made + it clear	statement	neutral	neutral	that_only
verb: made + it plain	statement	neutral	neutral	that_only
verb: verify	statement	neutral	neutral	that_only
verb: certify	statement	neutral	neutral	that_only
verb: reaffirm	statement	neutral	neutral	that_only
verb: affirm	statement	neutral	neutral	that_only
verb: attest	statement	neutral	neutral	that_only
noun_verb: volunteer	statement	neutral	neutral	that_only
noun_verb: marvel	statement	neutral	neutral	that_only
noun_verb: pass + on	statement	neutral	neutral	that_only
verb: spell + out	statement	neutral	neutral	that_only|object_neutral
verb: set set set + out	statement	neutral	neutral	that_only
verb: lay laid laid + out	statement	neutral	neutral	that_only|object_neutral
verb: stipulate	statement	neutral	neutral	that_only
verb: elaborate	statement	neutral	neutral	that_only|quote
verb: argue + back	statement	neutral	neutral	that_only
noun_verb: thunder	statement	neutral	neutral	quote
verb: continue	statement	neutral	neutral	quote
verb: go went gone + on	statement	neutral	neutral	quote
noun_verb: reply	statement	neutral	neutral	quote
verb: respond	statement	neutral	neutral	quote
noun_verb: retort	statement	neutral	neutral	quote
noun_verb: counter	statement	neutral	neutral	quote
noun_verb: quip	statement	neutral	neutral	quote
noun_verb: joke	statement	neutral	neutral	quote
noun_verb: comment	statement	neutral	neutral	quote
noun_verb: answer	statement	neutral	neutral	quote
verb: begin began begun longer=beginn	statement	neutral	neutral	quote
verb: interject	statement	neutral	neutral	quote
noun_verb: shout	statement	neutral	neutral	quote
verb: yell	statement	neutral	neutral	quote
noun_verb: scream	statement	neutral	neutral	quote
noun_verb: cry	statement	neutral	neutral	quote
noun_verb: whisper	statement	neutral	neutral	quote
noun_verb: chant	statement	neutral	neutral	quote
verb: exclaim	statement	neutral	neutral	quote
verb: mutter	statement	neutral	neutral	quote
noun_verb: murmur	statement	neutral	neutral	quote
noun_verb: sigh	statement	neutral	neutral	quote
noun_verb: snap	statement	neutral	neutral	quote
noun_verb: sneer	statement	neutral	neutral	quote
noun_verb: laugh	statement	neutral	neutral	quote
noun_verb: muse	statement	neutral	neutral	quote
verb: opine	statement	neutral	neutral	quote
verb: recite	statement	neutral	neutral	quote
noun_verb: quote	statement	neutral	neutral	quote|object_neutral
noun_verb: riff	statement	neutral	neutral	quote
verb: deadpan longer=deadpann	statement	neutral	neutral	quote
noun_verb: fire + back	statement	neutral	neutral	quote
verb: shoot shot shot + back	statement	neutral	neutral	quote
noun_verb: hit hit hit + back	statement	neutral	neutral	quote
verb: chime + in	statement	neutral	neutral	quote
verb: sum + up	statement	neutral	neutral	quote
verb: put put put + it	statement	neutral	neutral	quote
noun_verb: blog	statement	neutral	neutral	quote
noun_verb: text	statement	neutral	neutral	quote
noun_verb: email	statement	neutral	neutral	quote|tell
noun_verb: crack	statement	neutral	neutral	quote
noun_verb: offer	statement	neutral	neutral	quote
verb: sing sang sung	statement	neutral	neutral	quote
verb: gush	statement	neutral	neutral	quote
noun_verb: rant	statement	neutral	neutral	quote
noun_verb: bark	statement	neutral	neutral	quote
noun_verb: croak	statement	neutral	neutral	quote
noun_verb: roar	statement	neutral	neutral	quote
verb: intone	statement	neutral	neutral	quote
verb: stammer	statement	neutral	neutral	quote
noun_verb: caution	statement	neutral	neutral	quote
noun_verb: fume	statement	neutral	neutral	quote
noun_verb: vent	statement	neutral	neutral	quote
noun_verb: gripe	statement	neutral	neutral	quote
noun_verb: grumble	statement	neutral	neutral	quote
verb: discuss	statement	neutral	neutral	object_neutral
noun_verb: outline	statement	neutral	neutral	object_neutral
noun_verb: detail	statement	neutral	neutral	object_neutral
verb: cite	statement	neutral	neutral	object_neutral
noun_verb: reference	statement	neutral	neutral	object_neutral
noun_verb: echo	statement	neutral	neutral	object_neutral
verb: invoke	statement	neutral	neutral	object_neutral
noun_verb: address	statement	neutral	neutral	object_neutral
verb: speak spoke spoken + of	statement	neutral	neutral	object_neutral
verb: speak spoke spoken + about	statement	neutral	neutral	object_neutral
noun_verb: talk + about	statement	neutral	neutral	object_neutral
noun_verb: talk + of	statement	neutral	neutral	object_neutral
noun_verb: point + to	statement	neutral	neutral	object_neutral
verb: refer + to	statement	neutral	neutral	object_neutral
verb: allude + to	statement	neutral	neutral	object_neutral
verb: touch + on	statement	neutral	neutral	object_neutral
noun_verb: comment + on	statement	neutral	neutral	object_neutral
verb: weigh + in on	statement	neutral	neutral	object_neutral
verb: elaborate + on	statement	neutral	neutral	object_neutral
verb: write wrote written + about	statement	neutral	neutral	object_neutral
verb: tell told told + of	statement	neutral	neutral	object_neutral
noun_verb: present	statement	neutral	neutral	object_neutral
verb: publish	statement	neutral	neutral	object_neutral
noun_verb: release	statement	neutral	neutral	object_neutral
verb: unveil	statement	neutral	neutral	object_neutral
verb: summarize	statement	neutral	neutral	object_neutral
verb: summarise	statement	neutral	neutral	object_neutral
verb: respond + to	statement	neutral	neutral	object_neutral
verb: react + to	statement	neutral	neutral	object_neutral
noun_verb: focus + on	statement	neutral	neutral	object_neutral
verb: understand understood understood	statement	neutral	neutral	object_neutral
verb: propose	statement	neutral	neutral	object_neutral
noun_verb: debate	statement	neutral	neutral	object_neutral
noun_verb: question	statement	neutral	neutral	object_neutral
verb: cover	statement	neutral	neutral	object_neutral
noun_verb: claim	claim	neutral	neutral	object_neutral
verb: deliver	statement	neutral	neutral	object_neutral
verb: promote	statement	neutral	neutral	object_neutral
verb: liken	statement	neutral	neutral	object_neutral
verb: compare	statement	neutral	neutral	object_neutral
noun_verb: claim	claim	neutral	neutral	that
verb: argue	claim	neutral	neutral	that
verb: insist	claim	neutral	neutral	that
verb: contend	claim	neutral	neutral	that
verb: assert	claim	neutral	neutral	that
verb: maintain	claim	neutral	neutral	that
verb: allege	claim	neutral	neutral	that
noun_verb: boast	claim	neutral	neutral	that
verb: brag	claim	neutral	neutral	that
verb: swear swore sworn	claim	neutral	neutral	that
verb: submit	claim	neutral	neutral	that
noun_verb: hold held held	claim	neutral	neutral	that
noun_verb: guarantee	claim	neutral	neutral	that
verb: posit	claim	neutral	neutral	that_only
verb: profess	claim	neutral	neutral	that_only
verb: purport	claim	neutral	neutral	that_only
noun_verb: reason	claim	neutral	neutral	that_only
verb: theorize	claim	neutral	neutral	that_only
verb: theorise	claim	neutral	neutral	that_only
verb: hypothesize	claim	neutral	neutral	that_only
verb: make made made + the case	claim	neutral	neutral	that_only
verb: make made made + the point	claim	neutral	neutral	that_only
verb: stand stood stood + by	claim	neutral	neutral	that_only
verb: stick stuck stuck + to	claim	neutral	neutral	that_only	-
verb: think thought thought	belief	neutral	neutral	that
verb: believe	belief	neutral	neutral	that
noun_verb: hope	belief	support	oppose	that
noun_verb: guess	belief	neutral	neutral	that
noun_verb: suspect	belief	neutral	neutral	that
verb: assume	belief	neutral	neutral	that
verb: imagine	belief	neutral	neutral	that
noun_verb: figure	belief	neutral	neutral	that
verb: reckon	belief	neutral	neutral	that
noun_verb: feel felt felt	belief	neutral	neutral	that
verb: know knew known	belief	neutral	neutral	that
noun_verb: fear	belief	oppose	neutral	that
verb: predict	belief	neutral	neutral	that
noun_verb: doubt	belief	oppose	neutral	that
noun_verb: estimate	belief	neutral	neutral	that
verb: understand understood understood	belief	neutral	neutral	that
verb: learn	belief	neutral	neutral	that
verb: hear heard heard	belief	neutral	neutral	that
noun_verb: bet bet bet	belief	neutral	neutral	that
verb: pray	belief	neutral	neutral	that
noun_verb: wish	belief	neutral	neutral	that
verb: suppose	belief	neutral	neutral	that
verb: presume	belief	neutral	neutral	that
verb: calculate	belief	neutral	neutral	that
noun_verb: worry	belief	oppose	neutral	that
noun_verb: dream dreamed dreamed	belief	neutral	neutral	that
noun_verb: trust	belief	neutral	neutral	that
noun_verb: project	belief	neutral	neutral	that
noun_verb: forecast forecast/forecasted forecast/forecasted	belief	neutral	neutral	that
verb: expect	belief	neutral	neutral	that|object_neutral
verb: consider	belief	neutral	neutral	that
verb: anticipate	belief	neutral	neutral	that_only
verb: speculate	belief	neutral	neutral	that_only
verb: foresee foresaw foreseen	belief	neutral	neutral	that_only
verb: surmise	belief	neutral	neutral	that_only
verb: infer	belief	neutral	neutral	that_only
verb: deduce	belief	neutral	neutral	that_only
verb: envision	belief	neutral	neutral	that_only
verb: envisage	belief	neutral	neutral	that_only
verb: see saw seen	belief	neutral	neutral	that_only
verb: gather	belief	neutral	neutral	that_only
noun_verb: sense	belief	neutral	neutral	that_only
noun_verb: judge	belief	neutral	neutral	that_only
verb: perceive	belief	neutral	neutral	that_only
verb: fret	belief	neutral	neutral	that_only
verb: conjecture	belief	neutral	neutral	that_only
verb: rule + out	belief	neutral	neutral	that_only
verb: think thought thought + about	belief	neutral	neutral	about
verb: think thought thought + of	belief	neutral	neutral	about
noun_verb: worry + about	belief	neutral	neutral	about
verb: know knew known + about	belief	neutral	neutral	about
noun_verb: dream dreamed dreamed + of	belief	neutral	neutral	about
noun_verb: dream dreamed dreamed + about	belief	neutral	neutral	about
verb: care + about	belief	neutral	neutral	about
noun_verb: wonder + about	belief	neutral	neutral	about
verb: learn + of	belief	neutral	neutral	about
verb: hear heard heard + of	belief	neutral	neutral	about
verb: fret + about	belief	neutral	neutral	about
verb: admit	concession	neutral	neutral	that
verb: concede	concession	neutral	neutral	that
verb: confess	concession	neutral	neutral	that
verb: own + up	concession	neutral	neutral	that_only
verb: come came come + clean	concession	neutral	neutral	that_only
verb: leave left left + open	statement	neutral	neutral	wh|object_neutral
verb: leave left left + little doubt	statement	neutral	neutral	that_only
verb: leave left left + no doubt	statement	neutral	neutral	that_only
verb: admit + to	concession	neutral	neutral	object_neutral
verb: confess + to	concession	neutral	neutral	object_neutral
verb: own + up to	concession	neutral	neutral	object_neutral
noun_verb: question	question	neutral	neutral	object_neutral|wh
noun_verb: query	question	neutral	neutral	object_neutral|wh
verb: ask + about	question	neutral	neutral	object_neutral
verb: inquire + about	question	neutral	neutral	object_neutral
noun_verb: wonder + about	question	neutral	neutral	object_neutral
verb: raise + questions about	question	neutral	neutral	object_neutral
verb: ask	question	neutral	neutral	wh
noun_verb: wonder	question	neutral	neutral	wh
verb: inquire	question	neutral	neutral	wh
verb: enquire	question	neutral	neutral	wh
noun_verb: debate	question	neutral	neutral	wh
verb: ask + themselves	question	neutral	neutral	wh
verb: examine	question	neutral	neutral	wh
verb: consider	question	neutral	neutral	wh
verb: discuss	question	neutral	neutral	wh
verb: investigate	question	neutral	neutral	wh
verb: know knew known	question	neutral	neutral	wh
verb: explain	question	neutral	neutral	wh
noun_verb: show showed shown	question	neutral	neutral	wh
verb: understand understood understood	question	neutral	neutral	wh
verb: see saw seen	question	neutral	neutral	wh
verb: say said said	question	neutral	neutral	wh
verb: decide	question	neutral	neutral	wh
verb: reveal	question	neutral	neutral	wh
verb: remember	question	neutral	neutral	wh
verb: realize	question	neutral	neutral	wh
verb: describe	question	neutral	neutral	wh
noun_verb: wonder + aloud	question	neutral	neutral	wh
noun_verb: find found found + out	question	neutral	neutral	wh
noun_verb: figure + out	question	neutral	neutral	wh
verb: learn	question	neutral	neutral	wh
verb: tell told told	statement	neutral	neutral	wh_tell|tell
verb: inform	statement	neutral	neutral	tell
verb: remind	statement	neutral	neutral	tell
verb: assure	statement	neutral	neutral	tell
verb: reassure	statement	neutral	neutral	tell
verb: notify	statement	neutral	neutral	tell
verb: advise	statement	neutral	neutral	tell
noun_verb: brief	statement	neutral	neutral	tell
verb: teach taught taught	statement	neutral	neutral	tell
verb: convince	claim	neutral	neutral	tell
verb: persuade	claim	neutral	neutral	tell
verb: deny	denial	oppose	neutral	that
warning	warning	oppose	neutral	that	noun
verb: warn	warning	oppose	neutral	that|tell
noun_verb: caution	warning	oppose	neutral	that_only|tell
verb: forewarn	warning	oppose	neutral	that_only
verb: raise + the alarm	warning	oppose	neutral	that_only
verb: sound + the alarm	warning	oppose	neutral	that_only
warning	warning	oppose	neutral	tell	noun
noun_verb: alert	warning	oppose	neutral	tell
noun_verb: demand	demand	support	oppose	that_only
noun_verb: request	demand	support	oppose	that_only
verb: propose	demand	support	oppose	that_only
verb: recommend	demand	support	oppose	that_only
noun_verb: urge	demand	support	oppose	that_only
noun_verb: plead	demand	support	oppose	that_only
warning	warning	neutral	neutral	quote	noun
verb: warn	warning	neutral	neutral	quote
noun_verb: caution	warning	neutral	neutral	quote
noun_verb: demand	demand	neutral	neutral	quote
noun_verb: urge	demand	neutral	neutral	quote
noun_verb: plead	demand	neutral	neutral	quote
verb: complain	judgement	neutral	neutral	quote
noun_verb: lament	judgement	neutral	neutral	quote
noun_verb: protest	judgement	neutral	neutral	quote
verb: bemoan	judgement	neutral	neutral	quote
verb: complain	judgement	oppose	neutral	that_only
noun_verb: lament	judgement	oppose	neutral	that_only
verb: bemoan	judgement	oppose	neutral	that_only
noun_verb: regret	judgement	oppose	neutral	that_only
verb: deplore	judgement	oppose	neutral	that_only
noun_verb: protest	judgement	oppose	neutral	that_only
noun_verb: object	judgement	oppose	neutral	that_only
noun_verb: whine	judgement	oppose	neutral	that_only
noun_verb: gripe	judgement	oppose	neutral	that_only
noun_verb: grumble	judgement	oppose	neutral	that_only
# Verbs that report a matter, not a clause.
verb: describe	statement	neutral	neutral	object_neutral
verb: depict	statement	neutral	neutral	object_neutral
verb: portray	statement	neutral	neutral	object_neutral
verb: narrate	statement	neutral	neutral	object_neutral
verb: relay	statement	neutral	neutral	object_neutral
verb: convey	statement	neutral	neutral	object_neutral
verb: utter	statement	neutral	neutral	object_neutral
verb: articulate	statement	neutral	neutral	object_neutral
verb: communicate	statement	neutral	neutral	object_neutral
verb: explore	statement	neutral	neutral	object_neutral
noun_verb: chronicle	statement	neutral	neutral	object_neutral
verb: examine	statement	neutral	neutral	object_neutral
verb: downplay	statement	neutral	neutral	object_neutral
verb: understate	statement	neutral	neutral	object_neutral
verb: overstate	statement	neutral	neutral	object_neutral
verb: exaggerate	statement	neutral	neutral	object_neutral
verb: embellish	statement	neutral	neutral	object_neutral
verb: rehash	statement	neutral	neutral	object_neutral
verb: divulge	statement	neutral	neutral	object_neutral
verb: clarify	statement	neutral	neutral	object_neutral
verb: misrepresent	statement	neutral	neutral	object_neutral
verb: misstate	statement	neutral	neutral	object_neutral
noun_verb: paraphrase	statement	neutral	neutral	object_neutral
verb: recite	statement	neutral	neutral	object_neutral
noun_verb: pitch	statement	neutral	neutral	object_neutral
verb: broach	statement	neutral	neutral	object_neutral
noun_verb: trumpet	statement	neutral	neutral	object_neutral
verb: peddle	statement	neutral	neutral	object_neutral
verb: retell retold retold	statement	neutral	neutral	object_neutral
noun_verb: estimate	belief	neutral	neutral	object_neutral
verb: predict	belief	neutral	neutral	object_neutral
noun_verb: forecast forecast/forecasted forecast/forecasted	belief	neutral	neutral	object_neutral
verb: foresee foresaw foreseen	belief	neutral	neutral	object_neutral
verb: anticipate	belief	neutral	neutral	object_neutral
verb: envision	belief	neutral	neutral	object_neutral
verb: imagine	belief	neutral	neutral	object_neutral
verb: contemplate	belief	neutral	neutral	object_neutral
verb: mull	belief	neutral	neutral	object_neutral
verb: ponder	belief	neutral	neutral	object_neutral
verb: remember	belief	neutral	neutral	object_neutral
verb: comprehend	belief	neutral	neutral	object_neutral
noun_verb: grasp	belief	neutral	neutral	object_neutral
verb: indicate	statement	neutral	neutral	object_neutral
verb: demonstrate	statement	neutral	neutral	object_neutral
verb: illustrate	statement	neutral	neutral	object_neutral
verb: identify	statement	neutral	neutral	object_neutral
verb: investigate	statement	neutral	neutral	object_neutral
noun_verb: show showed shown	statement	neutral	neutral	object_neutral
verb: believe	belief	neutral	neutral	object_neutral
verb: fathom	belief	neutral	neutral	object_neutral
verb: bring brought brought + up	statement	neutral	neutral	object_neutral
verb: put put put + forward	statement	neutral	neutral	object_neutral
verb: put put put + forth	statement	neutral	neutral	object_neutral
verb: set set set + forth	statement	neutral	neutral	object_neutral
verb: boast + about	statement	neutral	neutral	object_neutral
verb: boast + of	statement	neutral	neutral	object_neutral
verb: brag + about	statement	neutral	neutral	object_neutral
verb: joke + about	statement	neutral	neutral	object_neutral
verb: lie lied lied longer=ly + about	statement	neutral	neutral	object_neutral
verb: testify + about	statement	neutral	neutral	object_neutral
verb: testify + to	statement	neutral	neutral	object_neutral
verb: testify + on	statement	neutral	neutral	object_neutral
verb: speculate + about	statement	neutral	neutral	object_neutral
verb: speculate + on	statement	neutral	neutral	object_neutral
verb: hint + at	statement	neutral	neutral	object_neutral
verb: lecture + on	statement	neutral	neutral	object_neutral
verb: lecture + about	statement	neutral	neutral	object_neutral
verb: preach + about	statement	neutral	neutral	object_neutral
verb: rant + about	statement	neutral	neutral	object_neutral
verb: argue + about	statement	neutral	neutral	object_neutral
verb: reflect + on	statement	neutral	neutral	object_neutral
verb: expand + on	statement	neutral	neutral	object_neutral
verb: dwell + on	statement	neutral	neutral	object_neutral
verb: harp + on	statement	neutral	neutral	object_neutral
verb: opine + on	statement	neutral	neutral	object_neutral
verb: respond + with	statement	neutral	neutral	object_neutral
verb: reply + to	statement	neutral	neutral	object_neutral
verb: inquire + into	statement	neutral	neutral	object_neutral
verb: speak spoke spoken + on	statement	neutral	neutral	object_neutral
verb: talk + up	statement	neutral	neutral	object_neutral
verb: play + down	statement	neutral	neutral	object_neutral
verb: play + up	statement	neutral	neutral	object_neutral
verb: dig dug dug + into	statement	neutral	neutral	object_neutral
verb: speak spoke spoken + out about	statement	neutral	neutral	object_neutral
verb: go went gone + on about	statement	neutral	neutral	object_neutral
verb: make made made + reference to	statement	neutral	neutral	object_neutral
verb: make made made + mention of	statement	neutral	neutral	object_neutral
verb: zero + in on	statement	neutral	neutral	object_neutral
verb: lay laid laid + out	statement	neutral	neutral	object_neutral
# How words are spoken, beside the words themselves.
verb: return	statement	neutral	neutral	quote
verb: rejoin	statement	neutral	neutral	quote
verb: resume	statement	neutral	neutral	quote
verb: assent	statement	neutral	neutral	quote
verb: persist	statement	neutral	neutral	quote
verb: venture	statement	neutral	neutral	quote
verb: interpose	statement	neutral	neutral	quote
verb: grunt	statement	neutral	neutral	quote
verb: growl	statement	neutral	neutral	quote
verb: hiss	statement	neutral	neutral	quote
verb: groan	statement	neutral	neutral	quote
verb: moan	statement	neutral	neutral	quote
verb: sob	statement	neutral	neutral	quote
verb: wail	statement	neutral	neutral	quote
noun_verb: stutter	statement	neutral	neutral	quote
verb: mumble	statement	neutral	neutral	quote
noun_verb: snarl	statement	neutral	neutral	quote
noun_verb: snort	statement	neutral	neutral	quote
verb: chuckle	statement	neutral	neutral	quote
verb: giggle	statement	neutral	neutral	quote
noun_verb: gasp	statement	neutral	neutral	quote
verb: breathe	statement	neutral	neutral	quote
verb: blurt	statement	neutral	neutral	quote
noun_verb: drawl	statement	neutral	neutral	quote
verb: quaver	statement	neutral	neutral	quote
noun_verb: boom	statement	neutral	neutral	quote
noun_verb: squeak	statement	neutral	neutral	quote
verb: pursue	statement	neutral	neutral	quote
verb: remonstrate	statement	neutral	neutral	quote
verb: bawl	statement	neutral	neutral	quote
noun_verb: howl	statement	neutral	neutral	quote
noun_verb: shriek	statement	neutral	neutral	quote
verb: bellow	statement	neutral	neutral	quote
verb: declaim	statement	neutral	neutral	quote
noun_verb: counsel	statement	neutral	neutral	quote
verb: scoff	statement	neutral	neutral	quote
verb: apologize	statement	neutral	neutral	quote
verb: apologise	statement	neutral	neutral	quote
noun_verb: chorus	statement	neutral	neutral	quote
noun_verb: lisp	statement	neutral	neutral	quote
noun_verb: echo	statement	neutral	neutral	quote
noun_verb: spit spat spat	statement	neutral	neutral	quote
verb: whimper	statement	neutral	neutral	quote
verb: croon	statement	neutral	neutral	quote
noun_verb: chirp	statement	neutral	neutral	quote
noun_verb: prattle	statement	neutral	neutral	quote
verb: ramble	statement	neutral	neutral	quote
noun_verb: sniff	statement	neutral	neutral	quote
verb: grouse	statement	neutral	neutral	quote
verb: read read read	statement	neutral	neutral	quote
verb: call + out	statement	neutral	neutral	quote
verb: cry + out	statement	neutral	neutral	quote
verb: shout + back	statement	neutral	neutral	quote
verb: blurt + out	statement	neutral	neutral	quote
verb: put put put + in	statement	neutral	neutral	quote
verb: burst burst burst + out	statement	neutral	neutral	quote
verb: write wrote written + back	statement	neutral	neutral	quote
verb: answer + back	statement	neutral	neutral	quote
# "expects prices to fall"
verb: expect	belief	neutral	neutral	raise
verb: believe	belief	neutral	neutral	raise
verb: consider	belief	neutral	neutral	raise
verb: presume	belief	neutral	neutral	raise
verb: assume	belief	neutral	neutral	raise
verb: imagine	belief	neutral	neutral	raise
noun_verb: reckon	belief	neutral	neutral	raise
verb: predict	belief	neutral	neutral	raise
noun_verb: suspect	belief	neutral	neutral	raise
verb: deem	belief	neutral	neutral	raise
verb: know knew known	belief	neutral	neutral	raise
verb: acknowledge	statement	neutral	neutral	raise
charged	claim	neutral	neutral	that_only
ruled	statement	neutral	neutral	that_only
joked	statement	neutral	neutral	that_only
quipped	statement	neutral	neutral	that_only
verb: respond	statement	neutral	neutral	that_only
replied	statement	neutral	neutral	that_only
retorted	statement	neutral	neutral	that_only
countered	statement	neutral	neutral	that_only
commented	statement	neutral	neutral	that_only
decreed	statement	neutral	neutral	that_only
verb: intimate	statement	neutral	neutral	that_only
verb: opine	statement	neutral	neutral	that_only
verb: rejoice	statement	neutral	neutral	that_only
quoted	statement	neutral	neutral	that_only
texted	statement	neutral	neutral	that_only
emailed	statement	neutral	neutral	that_only
shouted	statement	neutral	neutral	that_only
screamed	statement	neutral	neutral	that_only
whispered	statement	neutral	neutral	that_only
verb: yell	statement	neutral	neutral	that_only
verb: exclaim	statement	neutral	neutral	that_only
# promises
verb: promise	commitment	support	oppose	that
verb: vow	commitment	support	oppose	that
verb: pledge	commitment	support	oppose	that
verb: guarantee	commitment	support	oppose	that
verb: swear swore sworn	commitment	support	oppose	that
