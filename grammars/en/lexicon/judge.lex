#: form kind polarity negated frame shape
# Verbs that take a side, by kind.  `negated` is what "not", "refuses to" or "nobody" make of the polarity.
#   frame  object: the object is the target; thing: only an object that cannot be a verb ("agree to the plan", not "agree to go");
#          done: an object, but not of the base form, which means other things ("offered a raise", not "offer");
#          pass: the object is a law, treaty or motion; as: object + "as" + what it is said to be; call: the same without "as";
#          for, on: person + "for", "over", "on" + the reason; of, with: person + charge; infinitive: "to" + verb is the target;
#          urge: person + "to" + verb; alone: no object is needed; permit: only with "never", "not"
# Attitudes: praise, blame, support, opposition; and what one thing is called
noun_verb: support	judgement	support	oppose	object
noun_verb: back	judgement	support	oppose	object
verb: endorse	judgement	support	oppose	object|as
noun_verb: praise	judgement	support	oppose	object|as|for
noun_verb: welcome	judgement	support	oppose	object|as
verb: applaud	judgement	support	oppose	object|as|for
noun_verb: hail	judgement	support	oppose	object|as
verb: commend	judgement	support	oppose	object|for|on|as
verb: laud	judgement	support	oppose	object|as|for
noun_verb: favor	judgement	support	oppose	object
noun_verb: favour	judgement	support	oppose	object
noun_verb: embrace	judgement	support	oppose	object
verb: defend	judgement	support	oppose	object|as
verb: admire	judgement	support	oppose	object|for
verb: approve + of	judgement	support	oppose	object
noun_verb: advocate	judgement	support	oppose	object
noun_verb: salute	judgement	support	oppose	object|as|for
noun_verb: cheer	judgement	support	oppose	object
verb: celebrate	judgement	support	oppose	object|as
noun_verb: respect	judgement	support	oppose	object
noun_verb: trust	judgement	support	oppose	object
noun_verb: thank	judgement	support	oppose	object|for
verb: congratulate	judgement	support	oppose	object|for|on
noun_verb: honor	judgement	support	oppose	object|for|as
noun_verb: honour	judgement	support	oppose	object|for|as
noun_verb: love	judgement	support	oppose	object
verb: uphold upheld upheld	judgement	support	oppose	object
noun_verb: tout	judgement	support	oppose	object|as
noun_verb: value	judgement	support	oppose	object
noun_verb: esteem	judgement	support	oppose	object
verb: cherish	judgement	support	oppose	object
verb: appreciate	judgement	support	oppose	object
verb: extol longer=extoll	judgement	support	oppose	object
verb: justify	judgement	support	oppose	object|as
verb: vouch + for	judgement	support	oppose	object
verb: stand stood stood + by	judgement	support	oppose	object
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
verb: rally + behind	judgement	support	oppose	object
verb: rally + around	judgement	support	oppose	object
verb: throw threw thrown + their weight behind	judgement	support	oppose	object
verb: throw threw thrown + his weight behind	judgement	support	oppose	object
verb: throw threw thrown + her weight behind	judgement	support	oppose	object
verb: throw threw thrown + its weight behind	judgement	support	oppose	object
verb: argue + for	judgement	support	oppose	object
noun_verb: lobby + for	judgement	support	oppose	object
verb: sympathize + with	judgement	support	oppose	object
verb: sympathise + with	judgement	support	oppose	object
verb: identify + with	judgement	support	oppose	object
verb: believe + in	judgement	support	oppose	object
verb: have had had third=has + confidence in	judgement	support	oppose	object
verb: give gave given + support to	judgement	support	oppose	object
verb: lend lent lent + support to	judgement	support	oppose	object
verb: lend lent lent + their support to	judgement	support	oppose	object
verb: lend lent lent + his support to	judgement	support	oppose	object
verb: pay paid paid + tribute to	judgement	support	oppose	object
verb: take took taken + the side of	judgement	support	oppose	object
verb: call + attention to	judgement	support	oppose	object
noun_verb: credit	judgement	support	oppose	for
verb: opt + for	judgement	support	oppose	object
noun_verb: acclaim	judgement	support	oppose	object|as|for
verb: bless	judgement	support	oppose	object
noun_verb: champion	judgement	support	oppose	object|as
verb: cheer + on	judgement	support	oppose	object
verb: espouse	judgement	support	oppose	object
verb: exalt	judgement	support	oppose	object
verb: glorify	judgement	support	oppose	object|as
verb: lionize	judgement	support	oppose	object|for
verb: lionise	judgement	support	oppose	object|for
verb: idolize	judgement	support	oppose	object
verb: idolise	judgement	support	oppose	object
verb: revere	judgement	support	oppose	object|as
verb: venerate	judgement	support	oppose	object
verb: adore	judgement	support	oppose	object
noun_verb: compliment	judgement	support	oppose	object|on|for
noun_verb: herald	judgement	support	oppose	object|as
verb: vindicate	judgement	support	oppose	object
verb: validate	judgement	support	oppose	object
verb: condone	judgement	support	oppose	object
verb: sign + off on	judgement	support	oppose	object
verb: warm + to	judgement	support	oppose	object
verb: go went gone third=goes + along with	judgement	support	oppose	object
verb: get got got/gotten + behind	judgement	support	oppose	object
verb: line + up behind	judgement	support	oppose	object
verb: unite + behind	judgement	support	oppose	object
verb: close + ranks behind	judgement	support	oppose	object
verb: stick stuck stuck + up for	judgement	support	oppose	object
verb: stick stuck stuck + by	judgement	support	oppose	object
verb: speak spoke spoken + highly of	judgement	support	oppose	object
verb: speak spoke spoken + well of	judgement	support	oppose	object
verb: speak spoke spoken + warmly of	judgement	support	oppose	object
verb: speak spoke spoken + in support of	judgement	support	oppose	object
verb: speak spoke spoken + in defence of	judgement	support	oppose	object
verb: speak spoke spoken + in defense of	judgement	support	oppose	object
verb: think thought thought + highly of	judgement	support	oppose	object
verb: sing sang sung + the praises of	judgement	support	oppose	object
verb: heap + praise on	judgement	support	oppose	object
verb: lavish + praise on	judgement	support	oppose	object
verb: shower + praise on	judgement	support	oppose	object
verb: pile + praise on	judgement	support	oppose	object
noun_verb: root + for	judgement	support	oppose	object
noun_verb: plump + for	judgement	support	oppose	object
verb: put put put + their faith in	judgement	support	oppose	object
verb: put put put + his faith in	judgement	support	oppose	object
verb: put put put + her faith in	judgement	support	oppose	object
verb: put put put + its faith in	judgement	support	oppose	object
verb: put put put + faith in	judgement	support	oppose	object
verb: place + trust in	judgement	support	oppose	object
verb: place + their trust in	judgement	support	oppose	object
verb: have had had third=has + faith in	judgement	support	oppose	object
verb: have had had third=has + respect for	judgement	support	oppose	object
verb: have had had third=has + sympathy for	judgement	support	oppose	object
verb: look + forward to	judgement	support	oppose	object
verb: look + favourably on	judgement	support	oppose	object
verb: look + favorably on	judgement	support	oppose	object
verb: give gave given + its backing to	judgement	support	oppose	object
verb: give gave given + his backing to	judgement	support	oppose	object
verb: give gave given + her backing to	judgement	support	oppose	object
verb: give gave given + their backing to	judgement	support	oppose	object
verb: give gave given + the green light to	judgement	support	oppose	object
verb: give gave given + the go-ahead to	judgement	support	oppose	object
verb: give gave given + approval to	judgement	support	oppose	object
verb: give gave given + its blessing to	judgement	support	oppose	object
verb: give gave given + their blessing to	judgement	support	oppose	object
verb: give gave given + his blessing to	judgement	support	oppose	object
verb: give gave given + her blessing to	judgement	support	oppose	object
verb: give gave given + a warm welcome to	judgement	support	oppose	object
verb: lend lent lent + its support to	judgement	support	oppose	object
verb: lend lent lent + her support to	judgement	support	oppose	object
verb: lend lent lent + its voice to	judgement	support	oppose	object
verb: lend lent lent + their voices to	judgement	support	oppose	object
verb: lend lent lent + his name to	judgement	support	oppose	object
verb: lend lent lent + weight to	judgement	support	oppose	object
verb: nod + through	judgement	support	oppose	object
verb: wave + through	judgement	support	oppose	object
verb: take took taken + heart from	judgement	support	oppose	object
verb: take took taken + comfort in	judgement	support	oppose	object
verb: take took taken + pride in	judgement	support	oppose	object
verb: rejoice + at	judgement	support	oppose	object
verb: rejoice + in	judgement	support	oppose	object
verb: rejoice + over	judgement	support	oppose	object
verb: concur + with	judgement	support	oppose	object
verb: share + the view of	judgement	support	oppose	object
verb: share + the concerns of	judgement	support	oppose	object
verb: see saw seen + eye to eye with	judgement	support	oppose	object
verb: empathize + with	judgement	support	oppose	object
verb: empathise + with	judgement	support	oppose	object
verb: commiserate + with	judgement	support	oppose	object
verb: stand stood stood + in solidarity with	judgement	support	oppose	object
verb: stand stood stood + shoulder to shoulder with	judgement	support	oppose	object
verb: stand stood stood + side by side with	judgement	support	oppose	object
verb: stand stood stood + firmly behind	judgement	support	oppose	object
verb: stand stood stood + squarely behind	judgement	support	oppose	object
verb: make made made + the case for	judgement	support	oppose	object
verb: make made made + a case for	judgement	support	oppose	object
verb: cosy + up to	judgement	support	oppose	object
verb: cozy + up to	judgement	support	oppose	object
verb: go went gone third=goes + to bat for	judgement	support	oppose	object
verb: put put put + in a good word for	judgement	support	oppose	object
verb: throw threw thrown + its support behind	judgement	support	oppose	object
verb: throw threw thrown + his support behind	judgement	support	oppose	object
verb: throw threw thrown + her support behind	judgement	support	oppose	object
verb: throw threw thrown + their support behind	judgement	support	oppose	object
verb: swing swung swung + behind	judgement	support	oppose	object
verb: come came come + down in favour of	judgement	support	oppose	object
verb: come came come + down in favor of	judgement	support	oppose	object
verb: come came come + out in support of	judgement	support	oppose	object
verb: declare + itself in favour of	judgement	support	oppose	object
verb: declare + itself in favor of	judgement	support	oppose	object
verb: declare + themselves in favour of	judgement	support	oppose	object
verb: declare + themselves in favor of	judgement	support	oppose	object
verb: confer + legitimacy on	judgement	support	oppose	object
verb: evangelize + for	judgement	support	oppose	object
verb: proselytize + for	judgement	support	oppose	object
verb: crusade + for	judgement	support	oppose	object
verb: exonerate	judgement	support	oppose	object
verb: absolve	judgement	support	oppose	object|of
verb: rehabilitate	judgement	support	oppose	object
verb: emulate	judgement	support	oppose	object
noun_verb: second	judgement	support	oppose	done
noun_verb: prize	judgement	support	oppose	done
noun_verb: excuse	judgement	support	oppose	done
noun_verb: fete	judgement	support	oppose	for
verb: portray + favourably	judgement	support	oppose	as
verb: acquit longer=acquitt	judgement	support	oppose	of
noun_verb: clear	judgement	support	oppose	of
noun_verb: oppose	judgement	oppose	neutral	object
verb: condemn	judgement	oppose	neutral	object|as|for
verb: criticize	judgement	oppose	neutral	object|as|for
verb: criticise	judgement	oppose	neutral	object|as|for
verb: denounce	judgement	oppose	neutral	object|as|for
verb: reject	judgement	oppose	neutral	object|as
noun_verb: slam	judgement	oppose	neutral	object|as|for
noun_verb: blast	judgement	oppose	neutral	object|as|for
noun_verb: attack	judgement	oppose	neutral	object|as|for
verb: decry	judgement	oppose	neutral	object|as|for
verb: deplore	judgement	oppose	neutral	object|as|for
verb: lambast	judgement	oppose	neutral	object|as|for
verb: lambaste	judgement	oppose	neutral	object|as|for
verb: castigate	judgement	oppose	neutral	object|for|as
noun_verb: rebuke	judgement	oppose	neutral	object|for|as
verb: bash	judgement	oppose	neutral	object|for
verb: assail	judgement	oppose	neutral	object|for
noun_verb: ridicule	judgement	oppose	neutral	object|as|for
noun_verb: mock	judgement	oppose	neutral	object|as|for
verb: deride	judgement	oppose	neutral	object|as|for
verb: dismiss	judgement	oppose	neutral	object|as
verb: disparage	judgement	oppose	neutral	object|as
verb: belittle	judgement	oppose	neutral	object|as
noun_verb: scorn	judgement	oppose	neutral	object|as
noun_verb: censure	judgement	oppose	neutral	object|for
verb: berate	judgement	oppose	neutral	object|for
verb: chide	judgement	oppose	neutral	object|for
verb: scold	judgement	oppose	neutral	object|for
verb: chastise	judgement	oppose	neutral	object|for
verb: excoriate	judgement	oppose	neutral	object|for
verb: vilify	judgement	oppose	neutral	object|as|for
verb: demonize	judgement	oppose	neutral	object
verb: demonise	judgement	oppose	neutral	object
verb: demean	judgement	oppose	neutral	object
noun_verb: insult	judgement	oppose	neutral	object
verb: offend	judgement	oppose	neutral	object
noun_verb: smear	judgement	oppose	neutral	object
noun_verb: slander	judgement	oppose	neutral	object
verb: malign	judgement	oppose	neutral	object
noun_verb: discredit	judgement	oppose	neutral	object
verb: repudiate	judgement	oppose	neutral	object|as
verb: disown	judgement	oppose	neutral	object
verb: disavow	judgement	oppose	neutral	object
verb: abhor	judgement	oppose	neutral	object
verb: detest	judgement	oppose	neutral	object
verb: despise	judgement	oppose	neutral	object|as
noun_verb: hate	judgement	oppose	neutral	object
verb: loathe	judgement	oppose	neutral	object
noun_verb: dislike	judgement	oppose	neutral	object
verb: resent	judgement	oppose	neutral	object
verb: disapprove + of	judgement	oppose	neutral	object
verb: disagree + with	judgement	oppose	neutral	object
noun_verb: object + to	judgement	oppose	neutral	thing
verb: take took taken + issue with	judgement	oppose	neutral	object
verb: take took taken + aim at	judgement	oppose	neutral	object
verb: hit hit hit + out at	judgement	oppose	neutral	object|for
verb: lash + out at	judgement	oppose	neutral	object|for
verb: lash + out against	judgement	oppose	neutral	object
verb: hit hit hit + back at	judgement	oppose	neutral	object
verb: fire + back at	judgement	oppose	neutral	object
verb: rail + against	judgement	oppose	neutral	object
verb: rage + against	judgement	oppose	neutral	object
verb: inveigh + against	judgement	oppose	neutral	object
verb: speak spoke spoken + out against	judgement	oppose	neutral	object
verb: come came come + out against	judgement	oppose	neutral	object
verb: speak spoke spoken + against	judgement	oppose	neutral	object
verb: argue + against	judgement	oppose	neutral	object
verb: decide + against	judgement	oppose	neutral	object
verb: rule + against	judgement	oppose	neutral	object
verb: rule + in favour of	judgement	support	oppose	object
verb: rule + in favor of	judgement	support	oppose	object
verb: rule + for	judgement	support	oppose	thing
verb: find found found + in favour of	judgement	support	oppose	object
verb: find found found + in favor of	judgement	support	oppose	object
verb: find found found + against	judgement	oppose	neutral	object
verb: decide + in favour of	judgement	support	oppose	object
verb: decide + in favor of	judgement	support	oppose	object
verb: advise + against	judgement	oppose	neutral	object
verb: recommend + against	judgement	oppose	neutral	object
verb: counsel + against	judgement	oppose	neutral	object
verb: rule + out	judgement	oppose	neutral	object|infinitive|as
verb: balk + at	judgement	oppose	neutral	object
verb: bristle + at	judgement	oppose	neutral	object
noun_verb: turn + against	judgement	oppose	neutral	object
noun_verb: turn + on	judgement	oppose	neutral	object
verb: stand stood stood + against	judgement	oppose	neutral	object
verb: stand stood stood + up to	judgement	oppose	neutral	object
verb: push + back against	judgement	oppose	neutral	object
verb: push + back on	judgement	oppose	neutral	object
verb: complain + about	judgement	oppose	neutral	object
verb: complain + of	judgement	oppose	neutral	object
noun_verb: grumble + about	judgement	oppose	neutral	object
noun_verb: gripe + about	judgement	oppose	neutral	object
verb: poke + fun at	judgement	oppose	neutral	object
verb: make made made + fun of	judgement	oppose	neutral	object
verb: cast cast cast + doubt on	judgement	oppose	neutral	object
verb: throw threw thrown + doubt on	judgement	oppose	neutral	object
verb: call + into question	judgement	oppose	neutral	object
verb: find found found + fault with	judgement	oppose	neutral	object
verb: distance + himself from	judgement	oppose	neutral	object
verb: distance + herself from	judgement	oppose	neutral	object
verb: distance + itself from	judgement	oppose	neutral	object
verb: distance + themselves from	judgement	oppose	neutral	object
noun_verb: fault	judgement	oppose	neutral	object
noun_verb: spurn	judgement	oppose	neutral	object
noun_verb: rebuff	judgement	oppose	neutral	object
noun_verb: snub	judgement	oppose	neutral	object
verb: bemoan	judgement	oppose	neutral	object
noun_verb: lament	judgement	oppose	neutral	object
noun_verb: regret	judgement	oppose	neutral	object
noun_verb: distrust	judgement	oppose	neutral	object
noun_verb: mistrust	judgement	oppose	neutral	object
noun_verb: savage	judgement	oppose	neutral	object|for
noun_verb: trash	judgement	oppose	neutral	object|as
noun_verb: pan	judgement	oppose	neutral	object|for
verb: skewer	judgement	oppose	neutral	object|for
verb: pillory	judgement	oppose	neutral	object|as|for
noun_verb: flay	judgement	oppose	neutral	object|for
noun_verb: roast	judgement	oppose	neutral	object|for
noun_verb: heckle	judgement	oppose	neutral	object|for
noun_verb: taunt	judgement	oppose	neutral	object|for
noun_verb: jeer	judgement	oppose	neutral	object
noun_verb: boo	judgement	oppose	neutral	object|for
verb: admonish	judgement	oppose	neutral	object|for
verb: upbraid	judgement	oppose	neutral	object|for
noun_verb: reproach	judgement	oppose	neutral	object|for
verb: impugn	judgement	oppose	neutral	object|as
noun_verb: challenge	judgement	oppose	neutral	object
noun_verb: contest	judgement	oppose	neutral	object
noun_verb: brand	judgement	oppose	neutral	as
verb: lampoon	judgement	oppose	neutral	as
noun_verb: reprimand	judgement	oppose	neutral	for
noun_verb: rubbish	judgement	oppose	neutral	object|as
verb: pour + cold water on	judgement	oppose	neutral	object
verb: refuse	judgement	oppose	neutral	infinitive
noun_verb: decline	judgement	oppose	neutral	infinitive
verb: abominate	judgement	oppose	neutral	object
verb: antagonize	judgement	oppose	neutral	object
verb: antagonise	judgement	oppose	neutral	object
verb: badmouth	judgement	oppose	neutral	object
verb: bad-mouth	judgement	oppose	neutral	object
noun_verb: bridle + at	judgement	oppose	neutral	object
noun_verb: carp + at	judgement	oppose	neutral	object
noun_verb: carp + about	judgement	oppose	neutral	object
noun_verb: chafe + at	judgement	oppose	neutral	object
verb: chafe + under	judgement	oppose	neutral	object
verb: come came come + down hard on	judgement	oppose	neutral	object
verb: cry + foul over	judgement	oppose	neutral	object
verb: defame	judgement	oppose	neutral	object
verb: denigrate	judgement	oppose	neutral	object
verb: deprecate	judgement	oppose	neutral	object
verb: dissent + from	judgement	oppose	neutral	object
verb: differ + with	judgement	oppose	neutral	object
noun_verb: frown + on	judgement	oppose	neutral	object
verb: frown + upon	judgement	oppose	neutral	object
noun_verb: frown + at	judgement	oppose	neutral	object
verb: fulminate + against	judgement	oppose	neutral	object
noun_verb: fume + at	judgement	oppose	neutral	object
noun_verb: fume + over	judgement	oppose	neutral	object
noun_verb: fume + about	judgement	oppose	neutral	object
verb: give gave given + short shrift to	judgement	oppose	neutral	object
noun_verb: grouse + about	judgement	oppose	neutral	object
verb: grumble + at	judgement	oppose	neutral	object
verb: have had had third=has + no time for	judgement	oppose	neutral	object
verb: have had had third=has + misgivings about	judgement	oppose	neutral	object
verb: have had had third=has + reservations about	judgement	oppose	neutral	object
verb: have had had third=has + doubts about	judgement	oppose	neutral	object
verb: have had had third=has + qualms about	judgement	oppose	neutral	object
verb: have had had third=has + nothing but contempt for	judgement	oppose	neutral	object
noun_verb: harangue	judgement	oppose	neutral	object|for
verb: heap + scorn on	judgement	oppose	neutral	object
verb: heap + criticism on	judgement	oppose	neutral	object
verb: heap + blame on	judgement	oppose	neutral	object
verb: heap + abuse on	judgement	oppose	neutral	object
verb: pour + scorn on	judgement	oppose	neutral	object
noun_verb: jeer + at	judgement	oppose	neutral	object
verb: lace + into	judgement	oppose	neutral	object
verb: lay laid laid + into	judgement	oppose	neutral	object|for
verb: tear tore torn + into	judgement	oppose	neutral	object|for
verb: rip + into	judgement	oppose	neutral	object
noun_verb: libel	judgement	oppose	neutral	object
verb: look + askance at	judgement	oppose	neutral	object
verb: look + down on	judgement	oppose	neutral	object
verb: make made made + light of	judgement	oppose	neutral	object
verb: moan + about	judgement	oppose	neutral	object
verb: object + strongly to	judgement	oppose	neutral	thing
verb: part + company with	judgement	oppose	neutral	object
verb: pick + holes in	judgement	oppose	neutral	object
verb: poke + holes in	judgement	oppose	neutral	object
verb: pooh-pooh	judgement	oppose	neutral	object
noun_verb: quarrel + with	judgement	oppose	neutral	object
noun_verb: quibble + with	judgement	oppose	neutral	object
noun_verb: row + with	judgement	oppose	neutral	object
noun_verb: clash + with	judgement	oppose	neutral	object
noun_verb: feud + with	judgement	oppose	neutral	object
noun_verb: spar + with	judgement	oppose	neutral	object
noun_verb: rap	judgement	oppose	neutral	object|for
noun_verb: rue	judgement	oppose	neutral	object
verb: scoff + at	judgement	oppose	neutral	object
verb: sneer + at	judgement	oppose	neutral	object
verb: sniff + at	judgement	oppose	neutral	object
verb: snipe + at	judgement	oppose	neutral	object
verb: speak spoke spoken + ill of	judgement	oppose	neutral	object
verb: speak spoke spoken + out over	judgement	oppose	neutral	object
verb: take took taken + a dim view of	judgement	oppose	neutral	object
verb: take took taken + a swipe at	judgement	oppose	neutral	object
verb: take took taken + a dig at	judgement	oppose	neutral	object
verb: take took taken + a jab at	judgement	oppose	neutral	object
verb: take took taken + a shot at	judgement	oppose	neutral	object
verb: take took taken + a potshot at	judgement	oppose	neutral	object
verb: take took taken + exception to	judgement	oppose	neutral	object
verb: take took taken + umbrage at	judgement	oppose	neutral	object
verb: take took taken + offence at	judgement	oppose	neutral	object
verb: take took taken + offense at	judgement	oppose	neutral	object
verb: take took taken + a stand against	judgement	oppose	neutral	object
verb: take took taken + a hard line on	judgement	oppose	neutral	object
verb: take took taken + a tough line on	judgement	oppose	neutral	object
verb: take took taken + a hard line against	judgement	oppose	neutral	object
verb: make made made + a stand against	judgement	oppose	neutral	object
verb: thumb + its nose at	judgement	oppose	neutral	object
verb: thumb + his nose at	judgement	oppose	neutral	object
verb: thumb + her nose at	judgement	oppose	neutral	object
verb: thumb + their noses at	judgement	oppose	neutral	object
verb: turn + up their noses at	judgement	oppose	neutral	object
verb: turn + up his nose at	judgement	oppose	neutral	object
verb: turn + up her nose at	judgement	oppose	neutral	object
verb: turn + up its nose at	judgement	oppose	neutral	object
verb: turn + its back on	judgement	oppose	neutral	object
verb: turn + his back on	judgement	oppose	neutral	object
verb: turn + her back on	judgement	oppose	neutral	object
verb: turn + their backs on	judgement	oppose	neutral	object
verb: cast cast cast + aspersions on	judgement	oppose	neutral	object
verb: dig dug dug + in against	judgement	oppose	neutral	object
verb: dig dug dug + in their heels over	judgement	oppose	neutral	object
verb: draw drew drawn + the line at	judgement	oppose	neutral	object
verb: disassociate + himself from	judgement	oppose	neutral	object
verb: disassociate + herself from	judgement	oppose	neutral	object
verb: disassociate + itself from	judgement	oppose	neutral	object
verb: disassociate + themselves from	judgement	oppose	neutral	object
verb: dissociate + himself from	judgement	oppose	neutral	object
verb: dissociate + herself from	judgement	oppose	neutral	object
verb: dissociate + itself from	judgement	oppose	neutral	object
verb: dissociate + themselves from	judgement	oppose	neutral	object
noun_verb: execrate	judgement	oppose	neutral	object
verb: revile	judgement	oppose	neutral	object|as
noun_verb: slur	judgement	oppose	neutral	object
verb: stigmatize	judgement	oppose	neutral	object|as
verb: stigmatise	judgement	oppose	neutral	object|as
verb: traduce	judgement	oppose	neutral	object
verb: trivialize	judgement	oppose	neutral	object
verb: trivialise	judgement	oppose	neutral	object
verb: vent + anger at	judgement	oppose	neutral	object
verb: vent + anger over	judgement	oppose	neutral	object
verb: vent + fury at	judgement	oppose	neutral	object
verb: vent + their anger at	judgement	oppose	neutral	object
verb: vent + their fury at	judgement	oppose	neutral	object
verb: vent + his anger at	judgement	oppose	neutral	object
verb: vent + her anger at	judgement	oppose	neutral	object
verb: vent + frustration at	judgement	oppose	neutral	object
verb: vent + their frustration at	judgement	oppose	neutral	object
verb: weigh + in against	judgement	oppose	neutral	object
verb: come came come + down against	judgement	oppose	neutral	object
verb: declare + itself against	judgement	oppose	neutral	object
verb: declare + themselves against	judgement	oppose	neutral	object
noun_verb: wince + at	judgement	oppose	neutral	object
verb: baulk + at	judgement	oppose	neutral	object
verb: quail + at	judgement	oppose	neutral	object
verb: recoil + at	judgement	oppose	neutral	object
verb: recoil + from	judgement	oppose	neutral	object
verb: shudder + at	judgement	oppose	neutral	object
verb: bristle + over	judgement	oppose	neutral	object
verb: seethe + at	judgement	oppose	neutral	object
verb: seethe + over	judgement	oppose	neutral	object
verb: rant + against	judgement	oppose	neutral	object
verb: rant + about	judgement	oppose	neutral	object
noun_verb: bark + at	judgement	oppose	neutral	object
verb: snap + at	judgement	oppose	neutral	object
noun_verb: snarl + at	judgement	oppose	neutral	object
noun_verb: growl + at	judgement	oppose	neutral	object
noun_verb: lecture	judgement	oppose	neutral	object
noun_verb: shame	judgement	oppose	neutral	object|for
noun_verb: sideline	judgement	oppose	neutral	object
verb: ignore	judgement	oppose	neutral	object
verb: humiliate	judgement	oppose	neutral	object
noun_verb: dishonour	judgement	oppose	neutral	object
noun_verb: dishonor	judgement	oppose	neutral	object
noun_verb: disrespect	judgement	oppose	neutral	object
noun_verb: blaspheme	judgement	oppose	neutral	object
verb: water + down	judgement	oppose	neutral	object
verb: protest + about	judgement	oppose	neutral	object
verb: protest + at	judgement	oppose	neutral	object
verb: protest + over	judgement	oppose	neutral	object
noun_verb: rebel + at	judgement	oppose	neutral	object
verb: demur + at	judgement	oppose	neutral	object
verb: find found found + fault in	judgement	oppose	neutral	object
verb: express + regret over	judgement	oppose	neutral	object
verb: raise + objections to	judgement	oppose	neutral	object
verb: raise + doubts about	judgement	oppose	neutral	object
verb: raise + concerns about	judgement	oppose	neutral	object
verb: raise + concerns over	judgement	oppose	neutral	object
verb: raise + concern about	judgement	oppose	neutral	object
verb: raise + concern over	judgement	oppose	neutral	object
verb: have had had third=has + concerns about	judgement	oppose	neutral	object
verb: have had had third=has + objections to	judgement	oppose	neutral	object
verb: register + objections to	judgement	oppose	neutral	object
verb: refuse + to entertain	judgement	oppose	neutral	object
verb: refuse + to countenance	judgement	oppose	neutral	object
verb: stop + short of endorsing	judgement	oppose	neutral	object
verb: stop + short of backing	judgement	oppose	neutral	object
verb: gloat + over	judgement	oppose	neutral	object
verb: sour + on	judgement	oppose	neutral	object
verb: tire + of	judgement	oppose	neutral	object
verb: weary + of	judgement	oppose	neutral	object
noun_verb: sicken + of	judgement	oppose	neutral	object
verb: despair + of	judgement	oppose	neutral	object
verb: despair + at	judgement	oppose	neutral	object
verb: say said said + no to	judgement	oppose	neutral	object
verb: say said said + goodbye to	judgement	oppose	neutral	object
verb: have had had third=has + had enough of	judgement	oppose	neutral	object
verb: refuse + to have anything to do with	judgement	oppose	neutral	object
verb: turn + down	judgement	oppose	neutral	object
verb: brush + aside	judgement	oppose	neutral	object|as
verb: brush + off	judgement	oppose	neutral	object|as
verb: shrug + off	judgement	oppose	neutral	object|as
verb: laugh + off	judgement	oppose	neutral	object|as
verb: wave + aside	judgement	oppose	neutral	object
verb: wave + away	judgement	oppose	neutral	object
verb: knock + back	judgement	oppose	neutral	object
verb: call + out	judgement	oppose	neutral	object|for
verb: slap + down	judgement	oppose	neutral	object
verb: slag + off	judgement	oppose	neutral	object
verb: shout + down	judgement	oppose	neutral	object
verb: howl + down	judgement	oppose	neutral	object
verb: write wrote written + off	judgement	oppose	neutral	object|as
verb: talk + down	judgement	oppose	neutral	object
verb: play + down	judgement	oppose	neutral	object
verb: run ran run + down	judgement	oppose	neutral	object
verb: pick + apart	judgement	oppose	neutral	object
verb: take took taken + apart	judgement	oppose	neutral	object
verb: tear tore torn + apart	judgement	oppose	neutral	object
verb: rip + apart	judgement	oppose	neutral	object
verb: chew + out	judgement	oppose	neutral	object
verb: dress + down	judgement	oppose	neutral	object
verb: tell told told + off	judgement	oppose	neutral	object|for
verb: tick + off	judgement	oppose	neutral	object
verb: bat + away	judgement	oppose	neutral	object
verb: swat + away	judgement	oppose	neutral	object
verb: downplay	judgement	oppose	neutral	object
verb: sweep swept swept + aside	judgement	oppose	neutral	object
verb: cast cast cast + aside	judgement	oppose	neutral	object
verb: push + aside	judgement	oppose	neutral	object
verb: set set set + aside	judgement	oppose	neutral	object
verb: call + into doubt	judgement	oppose	neutral	object
verb: bring brought brought + into disrepute	judgement	oppose	neutral	object
verb: throw threw thrown + into doubt	judgement	oppose	neutral	object
verb: hold held held + up to ridicule	judgement	oppose	neutral	object
verb: hold held held + in contempt	judgement	oppose	neutral	object
verb: take took taken + to task	judgement	oppose	neutral	object|for
verb: run ran run + out of town	judgement	oppose	neutral	object
noun_verb: caricature	judgement	oppose	neutral	as
noun_verb: hammer	judgement	oppose	neutral	for
noun_verb: grill	judgement	oppose	neutral	for
verb: haul + over the coals	judgement	oppose	neutral	for
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
verb: proclaim	judgement	neutral	neutral	call
noun_verb: rule	judgement	neutral	neutral	call
verb: adjudge	judgement	neutral	neutral	call
noun_verb: style	judgement	neutral	neutral	call
verb: christen	judgement	neutral	neutral	call
noun_verb: nickname	judgement	neutral	neutral	call
# Charges
verb: accuse	accusation	oppose	neutral	of|object
noun_verb: suspect	accusation	oppose	neutral	of
noun_verb: blame	accusation	oppose	neutral	for|object
noun_verb: fault	accusation	oppose	neutral	for
verb: indict	accusation	oppose	neutral	for|object
noun_verb: charge	accusation	oppose	neutral	with
verb: allege	accusation	oppose	neutral	object
verb: point + the finger at	accusation	oppose	neutral	object
verb: lay laid laid + the blame on	accusation	oppose	neutral	object
verb: impeach	accusation	oppose	neutral	object
verb: incriminate	accusation	oppose	neutral	object
verb: put put put + the blame on	accusation	oppose	neutral	object
verb: place + the blame on	accusation	oppose	neutral	object
verb: pin + the blame on	accusation	oppose	neutral	object
verb: lay laid laid + blame on	accusation	oppose	neutral	object
verb: pin + blame on	accusation	oppose	neutral	object
verb: level + accusations at	accusation	oppose	neutral	object
verb: level + accusations against	accusation	oppose	neutral	object
verb: level + charges against	accusation	oppose	neutral	object
verb: level + allegations against	accusation	oppose	neutral	object
verb: level + criticism at	accusation	oppose	neutral	object
verb: make made made + accusations against	accusation	oppose	neutral	object
verb: make made made + allegations against	accusation	oppose	neutral	object
verb: implicate	accusation	oppose	neutral	object
noun_verb: finger	accusation	oppose	neutral	object
verb: arraign	accusation	oppose	neutral	object
verb: point + an accusing finger at	accusation	oppose	neutral	object
verb: point + fingers at	accusation	oppose	neutral	object
verb: point + a finger at	accusation	oppose	neutral	object
verb: put put put + in the dock	accusation	oppose	neutral	object
noun_verb: tax	accusation	oppose	neutral	with
noun_verb: reproach	accusation	oppose	neutral	with
verb: hold held held + responsible	accusation	oppose	neutral	object
verb: hold held held + accountable	accusation	oppose	neutral	object
verb: find found found + guilty	action	oppose	neutral	object
verb: hold held held + liable	accusation	oppose	neutral	object
# What is denied
verb: deny	denial	oppose	neutral	object
noun_verb: dispute	denial	oppose	neutral	object
verb: rebut	denial	oppose	neutral	object
verb: refute	denial	oppose	neutral	object
verb: contradict	denial	oppose	neutral	object
verb: disclaim	denial	oppose	neutral	object
verb: controvert	denial	oppose	neutral	object
verb: gainsay gainsaid gainsaid	denial	oppose	neutral	object
verb: negate	denial	oppose	neutral	object
verb: disprove	denial	oppose	neutral	object
verb: debunk	denial	oppose	neutral	object
verb: plead + not guilty to	denial	oppose	neutral	object
verb: plead + innocent to	denial	oppose	neutral	object
verb: explain + away	denial	oppose	neutral	object
verb: fear + for	belief	oppose	neutral	object
verb: lead led led + the campaign against	action	oppose	neutral	object
verb: lead led led + the fight against	action	oppose	neutral	object
verb: lead led led + the campaign for	action	support	oppose	object
verb: spearhead + the campaign against	action	oppose	neutral	object
# How somebody reacts to something
verb: greet + with dismay	judgement	oppose	neutral	object
verb: greet + with anger	judgement	oppose	neutral	object
verb: greet + with outrage	judgement	oppose	neutral	object
verb: greet + with scorn	judgement	oppose	neutral	object
verb: greet + with derision	judgement	oppose	neutral	object
verb: greet + with fury	judgement	oppose	neutral	object
verb: greet + with horror	judgement	oppose	neutral	object
verb: greet + with relief	judgement	support	oppose	object
verb: greet + with applause	judgement	support	oppose	object
verb: greet + with joy	judgement	support	oppose	object
verb: greet + with delight	judgement	support	oppose	object
verb: greet + with enthusiasm	judgement	support	oppose	object
verb: meet met met + with dismay	judgement	oppose	neutral	object
verb: meet met met + with anger	judgement	oppose	neutral	object
verb: meet met met + with outrage	judgement	oppose	neutral	object
verb: meet met met + with scorn	judgement	oppose	neutral	object
verb: meet met met + with derision	judgement	oppose	neutral	object
verb: meet met met + with fury	judgement	oppose	neutral	object
verb: meet met met + with horror	judgement	oppose	neutral	object
verb: meet met met + with relief	judgement	support	oppose	object
verb: meet met met + with applause	judgement	support	oppose	object
verb: meet met met + with joy	judgement	support	oppose	object
verb: meet met met + with delight	judgement	support	oppose	object
verb: meet met met + with enthusiasm	judgement	support	oppose	object
verb: receive + with dismay	judgement	oppose	neutral	object
verb: receive + with anger	judgement	oppose	neutral	object
verb: receive + with outrage	judgement	oppose	neutral	object
verb: receive + with scorn	judgement	oppose	neutral	object
verb: receive + with derision	judgement	oppose	neutral	object
verb: receive + with fury	judgement	oppose	neutral	object
verb: receive + with horror	judgement	oppose	neutral	object
verb: receive + with relief	judgement	support	oppose	object
verb: receive + with applause	judgement	support	oppose	object
verb: receive + with joy	judgement	support	oppose	object
verb: receive + with delight	judgement	support	oppose	object
verb: receive + with enthusiasm	judgement	support	oppose	object
verb: react + angrily to	judgement	oppose	neutral	object
verb: react + angrily	judgement	oppose	neutral	alone
verb: react + furiously to	judgement	oppose	neutral	object
verb: react + furiously	judgement	oppose	neutral	alone
verb: react + coolly to	judgement	oppose	neutral	object
verb: react + coldly to	judgement	oppose	neutral	object
verb: react + sceptically to	judgement	oppose	neutral	object
verb: react + sceptically	judgement	oppose	neutral	alone
verb: react + skeptically to	judgement	oppose	neutral	object
verb: react + skeptically	judgement	oppose	neutral	alone
verb: react + negatively to	judgement	oppose	neutral	object
verb: react + negatively	judgement	oppose	neutral	alone
verb: react + with anger to	judgement	oppose	neutral	object
verb: react + with anger	judgement	oppose	neutral	alone
verb: react + with fury to	judgement	oppose	neutral	object
verb: react + with fury	judgement	oppose	neutral	alone
verb: react + with outrage to	judgement	oppose	neutral	object
verb: react + with outrage	judgement	oppose	neutral	alone
verb: react + with dismay to	judgement	oppose	neutral	object
verb: react + with dismay	judgement	oppose	neutral	alone
verb: react + with horror to	judgement	oppose	neutral	object
verb: react + with horror	judgement	oppose	neutral	alone
verb: react + with scepticism to	judgement	oppose	neutral	object
verb: react + with scepticism	judgement	oppose	neutral	alone
verb: react + with skepticism to	judgement	oppose	neutral	object
verb: react + with skepticism	judgement	oppose	neutral	alone
verb: react + with disappointment to	judgement	oppose	neutral	object
verb: react + with disappointment	judgement	oppose	neutral	alone
verb: react + with indignation to	judgement	oppose	neutral	object
verb: react + with indignation	judgement	oppose	neutral	alone
verb: react + with alarm to	judgement	oppose	neutral	object
verb: react + with alarm	judgement	oppose	neutral	alone
verb: react + with concern to	judgement	oppose	neutral	object
verb: react + with concern	judgement	oppose	neutral	alone
verb: react + warmly to	judgement	support	oppose	object
verb: react + warmly	judgement	support	oppose	alone
verb: react + positively to	judgement	support	oppose	object
verb: react + positively	judgement	support	oppose	alone
verb: react + favourably to	judgement	support	oppose	object
verb: react + favourably	judgement	support	oppose	alone
verb: react + favorably to	judgement	support	oppose	object
verb: react + favorably	judgement	support	oppose	alone
verb: react + enthusiastically to	judgement	support	oppose	object
verb: react + enthusiastically	judgement	support	oppose	alone
verb: react + with relief to	judgement	support	oppose	object
verb: react + with relief	judgement	support	oppose	alone
verb: react + with delight to	judgement	support	oppose	object
verb: react + with delight	judgement	support	oppose	alone
verb: react + with joy to	judgement	support	oppose	object
verb: react + with joy	judgement	support	oppose	alone
verb: react + with enthusiasm to	judgement	support	oppose	object
verb: react + with enthusiasm	judgement	support	oppose	alone
verb: respond + angrily to	judgement	oppose	neutral	object
verb: respond + angrily	judgement	oppose	neutral	alone
verb: respond + furiously to	judgement	oppose	neutral	object
verb: respond + furiously	judgement	oppose	neutral	alone
verb: respond + coolly to	judgement	oppose	neutral	object
verb: respond + coldly to	judgement	oppose	neutral	object
verb: respond + sceptically to	judgement	oppose	neutral	object
verb: respond + sceptically	judgement	oppose	neutral	alone
verb: respond + skeptically to	judgement	oppose	neutral	object
verb: respond + skeptically	judgement	oppose	neutral	alone
verb: respond + negatively to	judgement	oppose	neutral	object
verb: respond + negatively	judgement	oppose	neutral	alone
verb: respond + with anger to	judgement	oppose	neutral	object
verb: respond + with anger	judgement	oppose	neutral	alone
verb: respond + with fury to	judgement	oppose	neutral	object
verb: respond + with fury	judgement	oppose	neutral	alone
verb: respond + with outrage to	judgement	oppose	neutral	object
verb: respond + with outrage	judgement	oppose	neutral	alone
verb: respond + with dismay to	judgement	oppose	neutral	object
verb: respond + with dismay	judgement	oppose	neutral	alone
verb: respond + with horror to	judgement	oppose	neutral	object
verb: respond + with horror	judgement	oppose	neutral	alone
verb: respond + with scepticism to	judgement	oppose	neutral	object
verb: respond + with scepticism	judgement	oppose	neutral	alone
verb: respond + with skepticism to	judgement	oppose	neutral	object
verb: respond + with skepticism	judgement	oppose	neutral	alone
verb: respond + with disappointment to	judgement	oppose	neutral	object
verb: respond + with disappointment	judgement	oppose	neutral	alone
verb: respond + with indignation to	judgement	oppose	neutral	object
verb: respond + with indignation	judgement	oppose	neutral	alone
verb: respond + with alarm to	judgement	oppose	neutral	object
verb: respond + with alarm	judgement	oppose	neutral	alone
verb: respond + with concern to	judgement	oppose	neutral	object
verb: respond + with concern	judgement	oppose	neutral	alone
verb: respond + warmly to	judgement	support	oppose	object
verb: respond + warmly	judgement	support	oppose	alone
verb: respond + positively to	judgement	support	oppose	object
verb: respond + positively	judgement	support	oppose	alone
verb: respond + favourably to	judgement	support	oppose	object
verb: respond + favourably	judgement	support	oppose	alone
verb: respond + favorably to	judgement	support	oppose	object
verb: respond + favorably	judgement	support	oppose	alone
verb: respond + enthusiastically to	judgement	support	oppose	object
verb: respond + enthusiastically	judgement	support	oppose	alone
verb: respond + with relief to	judgement	support	oppose	object
verb: respond + with relief	judgement	support	oppose	alone
verb: respond + with delight to	judgement	support	oppose	object
verb: respond + with delight	judgement	support	oppose	alone
verb: respond + with joy to	judgement	support	oppose	object
verb: respond + with joy	judgement	support	oppose	alone
verb: respond + with enthusiasm to	judgement	support	oppose	object
verb: respond + with enthusiasm	judgement	support	oppose	alone
# What is admitted, or given in to
verb: apologize + for	concession	neutral	neutral	object
verb: apologise + for	concession	neutral	neutral	object
verb: plead + guilty to	concession	neutral	neutral	object
verb: concede	concession	neutral	neutral	object
verb: cave + in to	concession	neutral	neutral	object
verb: give gave given + in to	concession	neutral	neutral	object
noun_verb: bow + to	concession	neutral	neutral	object
noun_verb: yield + to	concession	neutral	neutral	object
verb: back + down over	concession	neutral	neutral	object
verb: back + down on	concession	neutral	neutral	object
verb: climb + down over	concession	neutral	neutral	object
verb: relent + on	concession	neutral	neutral	object
verb: row + back on	concession	neutral	neutral	object
verb: express + remorse for	concession	neutral	neutral	object
verb: express + regret for	concession	neutral	neutral	object
verb: accept + responsibility for	concession	neutral	neutral	object
verb: take took taken + responsibility for	concession	neutral	neutral	object
verb: accept + blame for	concession	neutral	neutral	object
verb: take took taken + the blame for	concession	neutral	neutral	object
# What is recognized, or put up with
verb: recognize	recognition	support	oppose	object
verb: recognise	recognition	support	oppose	object
verb: accept	recognition	support	oppose	object
verb: acknowledge	recognition	support	oppose	object
verb: legitimize	recognition	support	oppose	object
verb: legitimise	recognition	support	oppose	object
verb: ratify	recognition	support	oppose	object
verb: respect + the result of	recognition	support	oppose	object
verb: come came come + to terms with	recognition	support	oppose	object
verb: abide + by	recognition	support	oppose	object
verb: comply + with	recognition	support	oppose	object
verb: accede + to	recognition	support	oppose	object
noun_verb: submit + to	recognition	support	oppose	object
verb: acquiesce + in	recognition	support	oppose	object
verb: acquiesce + to	recognition	support	oppose	object
verb: concede + defeat to	recognition	support	oppose	object
verb: respect + the outcome of	recognition	support	oppose	object
verb: respect + the verdict of	recognition	support	oppose	object
verb: respect + the results of	recognition	support	oppose	object
verb: respect + the will of	recognition	support	oppose	object
verb: accept + the result of	recognition	support	oppose	object
verb: accept + the outcome of	recognition	support	oppose	object
verb: accept + the verdict of	recognition	support	oppose	object
verb: accept + the results of	recognition	support	oppose	object
verb: resign + themselves to	recognition	support	oppose	object
verb: resign + himself to	recognition	support	oppose	object
verb: resign + herself to	recognition	support	oppose	object
verb: resign + itself to	recognition	support	oppose	object
verb: derecognize	recognition	oppose	neutral	object
verb: derecognise	recognition	oppose	neutral	object
verb: withdraw withdrew withdrawn + recognition from	recognition	oppose	neutral	object
# What is demanded, and of whom
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
noun_verb: clamor + for	demand	support	oppose	object
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
verb: aspire + to	demand	support	oppose	thing
noun_verb: wish + for	demand	support	oppose	object
verb: vie + for	demand	support	oppose	object
verb: apply + for	demand	support	oppose	object
verb: want	demand	support	oppose	object|infinitive|urge
noun_verb: desire	demand	support	oppose	object
verb: prefer	demand	support	oppose	object
verb: ask	demand	support	oppose	infinitive|urge
noun_verb: wish	demand	support	oppose	infinitive
verb: beg	demand	support	oppose	infinitive|urge
noun_verb: plead	demand	support	oppose	infinitive
verb: aspire	demand	support	oppose	infinitive
verb: strive	demand	support	oppose	infinitive
noun_verb: long	demand	support	oppose	infinitive
verb: yearn	demand	support	oppose	infinitive
noun_verb: call + on	demand	support	oppose	urge
verb: call + upon	demand	support	oppose	urge
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
verb: cry + out for	demand	support	oppose	object
verb: hold held held + out for	demand	support	oppose	object
noun_verb: sue + for	demand	support	oppose	object
noun_verb: canvass + for	demand	support	oppose	object
noun_verb: petition + for	demand	support	oppose	object
verb: pine + for	demand	support	oppose	object
noun_verb: hunger + for	demand	support	oppose	object
noun_verb: thirst + for	demand	support	oppose	object
noun_verb: itch + for	demand	support	oppose	object
noun_verb: angle + for	demand	support	oppose	object
noun_verb: bid bid bid + for	demand	support	oppose	object
verb: bargain + for	demand	support	oppose	object
noun_verb: solicit	demand	support	oppose	object
verb: insist + upon	demand	support	oppose	object
verb: press + the case for	demand	support	oppose	object
verb: seek sought sought + an end to	demand	support	oppose	object
noun_verb: bay + for	demand	support	oppose	object
verb: appeal + to the public for	demand	support	oppose	object
verb: make made made + a plea for	demand	support	oppose	object
verb: make made made + an appeal for	demand	support	oppose	object
verb: issue + a call for	demand	support	oppose	object
verb: issue + an appeal for	demand	support	oppose	object
verb: float + the idea of	demand	support	oppose	object
verb: champion + the cause of	demand	support	oppose	object
verb: back + calls for	demand	support	oppose	object
noun_verb: counsel	demand	support	oppose	urge
noun_verb: invite	demand	support	oppose	urge
verb: enjoin	demand	support	oppose	urge
verb: beseech besought besought	demand	support	oppose	urge
verb: goad	demand	support	oppose	urge
noun_verb: prod	demand	support	oppose	urge
noun_verb: nudge	demand	support	oppose	urge
verb: cajole	demand	support	oppose	urge
verb: coax	demand	support	oppose	urge
noun_verb: dare	demand	support	oppose	urge
verb: admonish	demand	support	oppose	urge
noun_verb: summon	demand	support	oppose	urge
noun_verb: bid bade bidden	demand	support	oppose	urge
noun_verb: charge	demand	support	oppose	urge
verb: importune	demand	support	oppose	urge
verb: call + out to	demand	support	oppose	urge
verb: appeal + once more to	demand	support	oppose	urge
verb: bring brought brought + pressure on	demand	support	oppose	urge
verb: pile + pressure on	demand	support	oppose	urge
verb: put put put + pressure on	demand	support	oppose	urge
verb: exert + pressure on	demand	support	oppose	urge
verb: up + the pressure on	demand	support	oppose	urge
verb: step + up pressure on	demand	support	oppose	urge
# What is promised
noun_verb: promise	commitment	support	oppose	object|infinitive
noun_verb: pledge	commitment	support	oppose	object|infinitive
noun_verb: vow	commitment	support	oppose	object|infinitive
verb: commit + to	commitment	support	oppose	thing
verb: assent + to	commitment	support	oppose	thing
verb: sign + up to	commitment	support	oppose	object
verb: undertake undertook undertaken	commitment	support	oppose	object|infinitive
noun_verb: resolve	commitment	support	oppose	infinitive
verb: agree	commitment	support	oppose	infinitive
noun_verb: offer	commitment	support	oppose	infinitive|pass
verb: swear swore sworn	commitment	support	oppose	infinitive
noun_verb: guarantee	commitment	support	oppose	infinitive
verb: commit	commitment	support	oppose	infinitive
noun_verb: volunteer	commitment	support	oppose	infinitive
noun_verb: permit	commitment	support	oppose	permit
verb: allow	commitment	support	oppose	permit
verb: tolerate	commitment	support	oppose	permit
verb: accept	commitment	support	oppose	permit
verb: recognize	commitment	support	oppose	permit
verb: recognise	commitment	support	oppose	permit
noun_verb: consent	commitment	support	oppose	infinitive
verb: bind bound bound + itself	commitment	support	oppose	infinitive
noun_verb: covenant	commitment	support	oppose	infinitive
noun_verb: sign	commitment	support	oppose	pass
noun_verb: initial	commitment	support	oppose	pass
noun_verb: consent + to	commitment	support	oppose	thing
intend|,s	commitment	support	neutral	infinitive
intend|ed,ing	commitment	neutral	neutral	infinitive
noun_verb: aim	commitment	neutral	neutral	infinitive
# Hopes and fears
noun_verb: hope + for	belief	support	oppose	object
noun_verb: hope	belief	support	oppose	infinitive
noun_verb: pray + for	belief	support	oppose	object
verb: hope + against hope for	belief	support	oppose	object
noun_verb: fear	belief	oppose	neutral	object
noun_verb: fear + for	belief	oppose	neutral	object
noun_verb: dread	belief	oppose	neutral	object
verb: despair + for	belief	oppose	neutral	object
noun_verb: worry + for	belief	oppose	neutral	object
verb: expect	belief	neutral	neutral	infinitive
# Warnings and threats
verb: threaten	warning	oppose	neutral	infinitive|object|with
warning of	warning	oppose	neutral	object	noun
verb: warn + of	warning	oppose	neutral	object
warning against	warning	oppose	neutral	object	noun
verb: warn + against	warning	oppose	neutral	object
warning about	warning	oppose	neutral	object	noun
verb: warn + about	warning	oppose	neutral	object
noun_verb: caution + against	warning	oppose	neutral	object
warning	warning	oppose	neutral	object	noun
noun_verb: warn	warning	oppose	neutral	object
noun_verb: warn	demand	support	oppose	urge
noun_verb: menace	warning	oppose	neutral	object|with
verb: put put put + on notice	warning	oppose	neutral	object
verb: caution + about	warning	oppose	neutral	object
verb: sound + the alarm over	warning	oppose	neutral	object
verb: sound + the alarm about	warning	oppose	neutral	object
verb: raise + the alarm over	warning	oppose	neutral	object
verb: raise + the alarm about	warning	oppose	neutral	object
verb: issue + a warning to	warning	oppose	neutral	object
verb: issue + a warning against	warning	oppose	neutral	object
verb: issue + a threat to	warning	oppose	neutral	object
verb: issue + an ultimatum to	warning	oppose	neutral	object
verb: issue + threats against	warning	oppose	neutral	object
verb: make made made + threats against	warning	oppose	neutral	object
verb: serve + notice on	warning	oppose	neutral	object
verb: give gave given + an ultimatum to	warning	oppose	neutral	object
verb: give gave given + warning of	warning	oppose	neutral	object
verb: ring rang rung + alarm bells about	warning	oppose	neutral	object
verb: ring rang rung + alarm bells over	warning	oppose	neutral	object
verb: sabre-rattle + at	warning	oppose	neutral	object
verb: warn + off	warning	oppose	neutral	object
# Acts that take a side
noun_verb: campaign + for	action	support	oppose	object
noun_verb: fight fought fought + for	action	support	oppose	object
noun_verb: award	action	support	oppose	object
noun_verb: fund	action	support	oppose	object
noun_verb: finance	action	support	oppose	object
noun_verb: sponsor	action	support	oppose	object
verb: subsidize	action	support	oppose	object
verb: subsidise	action	support	oppose	object
verb: assist	action	support	oppose	object
noun_verb: aid	action	support	oppose	object
verb: acquit longer=acquitt	action	support	oppose	object
verb: reinstate	action	support	oppose	object
verb: equip longer=equipp	action	support	oppose	object
noun_verb: rescue	action	support	oppose	object
noun_verb: harbor	action	support	oppose	object
noun_verb: harbour	action	support	oppose	object
verb: liberate	action	support	oppose	object
noun_verb: pardon	action	support	oppose	object
noun_verb: reward	action	support	oppose	object|for
verb: bail + out	action	support	oppose	object
verb: come came come + to the aid of	action	support	oppose	object
verb: come came come + to the defense of	action	support	oppose	object
verb: come came come + to the defence of	action	support	oppose	object
verb: cooperate + with	action	support	oppose	object
noun_verb: ally + with	action	support	oppose	object
verb: ally + itself with	action	support	oppose	object
verb: join + forces with	action	support	oppose	object
verb: team + up with	action	support	oppose	object
verb: reconcile + with	action	support	oppose	object
verb: donate + to	action	support	oppose	object
verb: appoint	action	support	oppose	object
verb: nominate	action	support	oppose	object
verb: grant + asylum to	action	support	oppose	object
verb: give gave given + asylum to	action	support	oppose	object
noun_verb: demonstrate + for	action	support	oppose	object
verb: demonstrate + in support of	action	support	oppose	object
noun_verb: rally + for	action	support	oppose	object
verb: rally + in support of	action	support	oppose	object
noun_verb: march + for	action	support	oppose	object
verb: approve	action	support	oppose	object
verb: authorize	action	support	oppose	object
verb: authorise	action	support	oppose	object
verb: legalize	action	support	oppose	object
verb: legalise	action	support	oppose	object
verb: greenlight	action	support	oppose	object
verb: green-light	action	support	oppose	object
verb: lift + sanctions on	action	support	oppose	object
verb: lift + sanctions against	action	support	oppose	object
verb: lift + the embargo on	action	support	oppose	object
verb: restore + ties with	action	support	oppose	object
verb: bankroll	action	support	oppose	object
noun_verb: knight	action	support	oppose	object
noun_verb: crown	action	support	oppose	object
verb: compensate	action	support	oppose	object
verb: collaborate + with	action	support	oppose	object
verb: make made made + peace with	action	support	oppose	object
verb: sign + an agreement with	action	support	oppose	object
verb: sign + a treaty with	action	support	oppose	object
verb: sign + a deal with	action	support	oppose	object
verb: strike struck struck + a deal with	action	support	oppose	object
verb: reach + an agreement with	action	support	oppose	object
verb: reach + a deal with	action	support	oppose	object
verb: establish + ties with	action	support	oppose	object
verb: establish + relations with	action	support	oppose	object
verb: establish + diplomatic relations with	action	support	oppose	object
verb: restore + relations with	action	support	oppose	object
verb: restore + diplomatic relations with	action	support	oppose	object
verb: restore + diplomatic ties with	action	support	oppose	object
verb: resume + relations with	action	support	oppose	object
verb: resume + ties with	action	support	oppose	object
verb: resume + talks with	action	support	oppose	object
verb: normalize + relations with	action	support	oppose	object
verb: normalise + relations with	action	support	oppose	object
verb: mend + ties with	action	support	oppose	object
verb: mend + relations with	action	support	oppose	object
verb: strengthen + ties with	action	support	oppose	object
verb: lift + the ban on	action	support	oppose	object
verb: lift + a ban on	action	support	oppose	object
verb: lift + its ban on	action	support	oppose	object
verb: lift + restrictions on	action	support	oppose	object
verb: lift + the blockade of	action	support	oppose	object
verb: ease + sanctions on	action	support	oppose	object
verb: ease + sanctions against	action	support	oppose	object
verb: ease + restrictions on	action	support	oppose	object
verb: decriminalize	action	support	oppose	object
verb: decriminalise	action	support	oppose	object
verb: send sent sent + aid to	action	support	oppose	object
verb: send sent sent + arms to	action	support	oppose	object
verb: send sent sent + weapons to	action	support	oppose	object
verb: send sent sent + troops to help	action	support	oppose	object
verb: send sent sent + help to	action	support	oppose	object
verb: supply + arms to	action	support	oppose	object
verb: supply + weapons to	action	support	oppose	object
verb: provide + aid to	action	support	oppose	object
verb: provide + arms to	action	support	oppose	object
verb: provide + weapons to	action	support	oppose	object
verb: provide + support to	action	support	oppose	object
verb: provide + support for	action	support	oppose	object
verb: provide + assistance to	action	support	oppose	object
verb: offer + help to	action	support	oppose	object
verb: offer + aid to	action	support	oppose	object
verb: offer + asylum to	action	support	oppose	object
verb: grant + amnesty to	action	support	oppose	object
verb: grant + a pardon to	action	support	oppose	object
verb: grant + citizenship to	action	support	oppose	object
verb: grant + independence to	action	support	oppose	object
verb: award + a prize to	action	support	oppose	object
verb: give gave given + shelter to	action	support	oppose	object
verb: give gave given + refuge to	action	support	oppose	object
verb: rally + to the defence of	action	support	oppose	object
verb: rally + to the defense of	action	support	oppose	object
verb: rally + to the aid of	action	support	oppose	object
verb: rush + to the aid of	action	support	oppose	object
verb: rush + to the defence of	action	support	oppose	object
verb: campaign + in favour of	action	support	oppose	object
verb: campaign + on behalf of	action	support	oppose	object
verb: canvass + support for	action	support	oppose	object
noun_verb: stump + for	action	support	oppose	object
verb: fundraise + for	action	support	oppose	object
verb: raise + money for	action	support	oppose	object
verb: raise + funds for	action	support	oppose	object
verb: collect + signatures for	action	support	oppose	object
verb: protest + in support of	action	support	oppose	object
verb: march + in support of	action	support	oppose	object
verb: intercede + for	action	support	oppose	object
verb: intercede + on behalf of	action	support	oppose	object
verb: intervene + on behalf of	action	support	oppose	object
verb: plead + on behalf of	action	support	oppose	object
verb: speak spoke spoken + on behalf of	action	support	oppose	object
verb: join + the campaign for	action	support	oppose	object
verb: lead led led + the campaign for	action	support	oppose	object
verb: lead led led + the fight for	action	support	oppose	object
noun_verb: shield	action	support	oppose	object
verb: commemorate	action	support	oppose	object
verb: defect + to	action	support	oppose	object
noun_verb: free	action	support	oppose	done
noun_verb: arm	action	support	oppose	done
noun_verb: amnesty	action	support	oppose	done
verb: plot + against	action	oppose	neutral	object
noun_verb: campaign + against	action	oppose	neutral	object
noun_verb: lobby + against	action	oppose	neutral	object
noun_verb: fight fought fought + against	action	oppose	neutral	object
noun_verb: protest + against	action	oppose	neutral	object
noun_verb: reprimand	action	oppose	neutral	object
noun_verb: protest	action	oppose	neutral	object|alone
noun_verb: convict	action	oppose	neutral	of
verb: quash	action	oppose	neutral	object
noun_verb: boycott	action	oppose	neutral	object
noun_verb: sanction	action	oppose	neutral	object
verb: expel	action	oppose	neutral	object|for
noun_verb: arrest	action	oppose	neutral	object|for
verb: detain	action	oppose	neutral	object|for
noun_verb: jail	action	oppose	neutral	object|for
verb: imprison	action	oppose	neutral	object|for
verb: sue	action	oppose	neutral	object|for
verb: prosecute	action	oppose	neutral	object|for
noun_verb: ban	action	oppose	neutral	object
noun_verb: bar	action	oppose	neutral	object
noun_verb: block	action	oppose	neutral	object
noun_verb: veto	action	oppose	neutral	object
noun_verb: bomb	action	oppose	neutral	object
noun_verb: shell	action	oppose	neutral	object
verb: invade	action	oppose	neutral	object
noun_verb: raid	action	oppose	neutral	object
noun_verb: assault	action	oppose	neutral	object
verb: besiege	action	oppose	neutral	object
verb: bombard	action	oppose	neutral	object
noun_verb: blockade	action	oppose	neutral	object
noun_verb: ambush	action	oppose	neutral	object
verb: kidnap	action	oppose	neutral	object
verb: abduct	action	oppose	neutral	object
noun_verb: torture	action	oppose	neutral	object
verb: assassinate	action	oppose	neutral	object
verb: deport	action	oppose	neutral	object
verb: evict	action	oppose	neutral	object
verb: oust	action	oppose	neutral	object
verb: topple	action	oppose	neutral	object
verb: overthrow overthrew overthrown	action	oppose	neutral	object
verb: depose	action	oppose	neutral	object
noun_verb: sack	action	oppose	neutral	object|for
verb: suspend	action	oppose	neutral	object|for
verb: punish	action	oppose	neutral	object|for
verb: penalize	action	oppose	neutral	object|for
verb: penalise	action	oppose	neutral	object|for
noun_verb: embargo	action	oppose	neutral	object
noun_verb: outlaw	action	oppose	neutral	object
verb: prohibit	action	oppose	neutral	object
noun_verb: censor	action	oppose	neutral	object
verb: suppress	action	oppose	neutral	object
verb: repress	action	oppose	neutral	object
verb: crack + down on	action	oppose	neutral	object
verb: clamp + down on	action	oppose	neutral	object
verb: shut shut shut + down	action	oppose	neutral	object
verb: confiscate	action	oppose	neutral	object
verb: annul longer=annull	action	oppose	neutral	object
verb: overturn	action	oppose	neutral	object
verb: strike struck struck + down	action	oppose	neutral	object
noun_verb: repeal	action	oppose	neutral	object
verb: revoke	action	oppose	neutral	object
verb: rescind	action	oppose	neutral	object
noun_verb: scrap	action	oppose	neutral	object
verb: abolish	action	oppose	neutral	object
verb: obstruct	action	oppose	neutral	object
verb: thwart	action	oppose	neutral	object
noun_verb: sabotage	action	oppose	neutral	object
verb: defy	action	oppose	neutral	object
verb: disobey	action	oppose	neutral	object
verb: flout	action	oppose	neutral	object
noun_verb: resist	action	oppose	neutral	thing
noun_verb: demonstrate + against	action	oppose	neutral	object
noun_verb: march + against	action	oppose	neutral	object
noun_verb: rally + against	action	oppose	neutral	object
verb: rise rose risen + up against	action	oppose	neutral	object
noun_verb: strike struck struck + against	action	oppose	neutral	object
verb: mobilize + against	action	oppose	neutral	object
verb: mobilise + against	action	oppose	neutral	object
noun_verb: demonstrate + at	action	oppose	neutral	object
verb: take took taken + action against	action	oppose	neutral	object
verb: take took taken + legal action against	action	oppose	neutral	object
verb: file + a complaint against	action	oppose	neutral	object
verb: file + a lawsuit against	action	oppose	neutral	object
verb: file + suit against	action	oppose	neutral	object
verb: press + charges against	action	oppose	neutral	object
verb: impose + sanctions on	action	oppose	neutral	object
verb: impose + sanctions against	action	oppose	neutral	object
verb: impose + restrictions on	action	oppose	neutral	object
verb: declare + war on	action	oppose	neutral	object
verb: wage + war on	action	oppose	neutral	object
verb: wage + war against	action	oppose	neutral	object
verb: break broke broken + with	action	oppose	neutral	object
verb: break broke broken + off relations with	action	oppose	neutral	object
verb: sever + ties with	action	oppose	neutral	object
verb: cut cut cut + ties with	action	oppose	neutral	object
verb: cut cut cut + off ties with	action	oppose	neutral	object
verb: suspend + ties with	action	oppose	neutral	object
verb: pull + out of	action	oppose	neutral	object
verb: walk + out of	action	oppose	neutral	object
verb: stay + away from	action	oppose	neutral	object
verb: shun	action	oppose	neutral	object
verb: ostracize	action	oppose	neutral	object
verb: ostracise	action	oppose	neutral	object
verb: blacklist	action	oppose	neutral	object
verb: interrogate	action	oppose	neutral	object
verb: harass	action	oppose	neutral	object
verb: persecute	action	oppose	neutral	object
verb: oppress	action	oppose	neutral	object
verb: intimidate	action	oppose	neutral	object
verb: coerce	action	oppose	neutral	object
noun_verb: blackmail	action	oppose	neutral	object
verb: spy + on	action	oppose	neutral	object
noun_verb: strip	action	oppose	neutral	of
verb: deprive	action	oppose	neutral	of
verb: rob	action	oppose	neutral	of
noun_verb: picket	action	oppose	neutral	object|alone
noun_verb: exile	action	oppose	neutral	object|done
verb: banish	action	oppose	neutral	object
verb: extradite	action	oppose	neutral	object
verb: incarcerate	action	oppose	neutral	object
noun_verb: handcuff	action	oppose	neutral	object
noun_verb: fine	action	oppose	neutral	object|for
noun_verb: discipline	action	oppose	neutral	object
verb: disqualify	action	oppose	neutral	object
verb: disbar	action	oppose	neutral	object
verb: demote	action	oppose	neutral	object
verb: dethrone	action	oppose	neutral	object
verb: unseat	action	oppose	neutral	object
noun_verb: quit quit quit	action	oppose	neutral	object
noun_verb: withdraw withdrew withdrawn + from	action	oppose	neutral	object
verb: withdraw withdrew withdrawn + support from	action	oppose	neutral	object
verb: withdraw withdrew withdrawn + its support from	action	oppose	neutral	object
verb: withdraw withdrew withdrawn + their support from	action	oppose	neutral	object
verb: withdraw withdrew withdrawn + his support from	action	oppose	neutral	object
verb: withdraw withdrew withdrawn + her support from	action	oppose	neutral	object
verb: drop + out of	action	oppose	neutral	object
verb: storm + out of	action	oppose	neutral	object
verb: opt + out of	action	oppose	neutral	object
verb: secede + from	action	oppose	neutral	object
verb: defect + from	action	oppose	neutral	object
verb: break broke broken + away from	action	oppose	neutral	object
verb: split split split + from	action	oppose	neutral	object
verb: split split split + with	action	oppose	neutral	object
verb: betray	action	oppose	neutral	object
verb: abandon	action	oppose	neutral	object
noun_verb: ditch	action	oppose	neutral	object
noun_verb: axe	action	oppose	neutral	object
verb: shelve	action	oppose	neutral	object
verb: cancel	action	oppose	neutral	object
noun_verb: foil	action	oppose	neutral	object
noun_verb: torpedo	action	oppose	neutral	object
verb: derail	action	oppose	neutral	object
verb: scupper	action	oppose	neutral	object
verb: scuttle	action	oppose	neutral	object
verb: stymie	action	oppose	neutral	object
verb: subvert	action	oppose	neutral	object
noun_verb: filibuster	action	oppose	neutral	object
verb: nullify	action	oppose	neutral	object
verb: invalidate	action	oppose	neutral	object
verb: overrule	action	oppose	neutral	object
verb: disband	action	oppose	neutral	object
verb: dissolve	action	oppose	neutral	object
verb: expropriate	action	oppose	neutral	object
verb: repel longer=repell	action	oppose	neutral	object
noun_verb: fight fought fought	action	oppose	neutral	object
verb: appeal + against	action	oppose	neutral	object
noun_verb: retaliate + against	action	oppose	neutral	object
verb: take took taken + revenge on	action	oppose	neutral	object
verb: take took taken + retaliatory measures against	action	oppose	neutral	object
verb: take took taken + reprisals against	action	oppose	neutral	object
verb: take took taken + disciplinary action against	action	oppose	neutral	object
verb: hit hit hit + back against	action	oppose	neutral	object
verb: wage + a campaign against	action	oppose	neutral	object
verb: wage + war with	action	oppose	neutral	object
verb: lead led led + the campaign against	action	oppose	neutral	object
verb: lead led led + the fight against	action	oppose	neutral	object
verb: lead led led + the protests against	action	oppose	neutral	object
verb: lead led led + opposition to	action	oppose	neutral	object
verb: lead led led + the opposition to	action	oppose	neutral	object
verb: lead led led + the charge against	action	oppose	neutral	object
verb: lead led led + the revolt against	action	oppose	neutral	object
verb: join + the boycott of	action	oppose	neutral	object
verb: join + protests against	action	oppose	neutral	object
verb: join + the fight against	action	oppose	neutral	object
verb: join + a strike against	action	oppose	neutral	object
verb: stage + a sit-in against	action	oppose	neutral	object
verb: stage + a coup against	action	oppose	neutral	object
verb: stage + a demonstration against	action	oppose	neutral	object
noun_verb: strike struck struck + over	action	oppose	neutral	object
noun_verb: riot + against	action	oppose	neutral	object
noun_verb: revolt + against	action	oppose	neutral	object
noun_verb: mutiny + against	action	oppose	neutral	object
verb: conspire + against	action	oppose	neutral	object
verb: discriminate + against	action	oppose	neutral	object
verb: meddle + in	action	oppose	neutral	object
verb: interfere + in	action	oppose	neutral	object
verb: interfere + with	action	oppose	neutral	object
noun_verb: bully	action	oppose	neutral	object
noun_verb: hound	action	oppose	neutral	object
verb: tear-gas	action	oppose	neutral	object
verb: teargas	action	oppose	neutral	object
verb: pepper-spray	action	oppose	neutral	object
noun_verb: fire + on	action	oppose	neutral	object
verb: open + fire on	action	oppose	neutral	object
verb: shoot shot shot + at	action	oppose	neutral	object
noun_verb: march + on	action	oppose	neutral	object
verb: behead	action	oppose	neutral	object
noun_verb: massacre	action	oppose	neutral	object
noun_verb: slaughter	action	oppose	neutral	object
verb: annex	action	oppose	neutral	object
verb: overrun overran overrun	action	oppose	neutral	object
verb: strafe	action	oppose	neutral	object
noun_verb: loot	action	oppose	neutral	object
verb: vandalize	action	oppose	neutral	object
verb: vandalise	action	oppose	neutral	object
verb: deface	action	oppose	neutral	object
verb: desecrate	action	oppose	neutral	object
verb: set set set + fire to	action	oppose	neutral	object
verb: hack + into	action	oppose	neutral	object
noun_verb: wiretap	action	oppose	neutral	object
verb: eavesdrop + on	action	oppose	neutral	object
noun_verb: subpoena	action	oppose	neutral	object
verb: recall + its ambassador to	action	oppose	neutral	object
verb: recall + its ambassador from	action	oppose	neutral	object
verb: expel + the ambassador of	action	oppose	neutral	object
verb: sever + relations with	action	oppose	neutral	object
verb: sever + diplomatic relations with	action	oppose	neutral	object
verb: sever + links with	action	oppose	neutral	object
verb: cut cut cut + diplomatic ties with	action	oppose	neutral	object
verb: cut cut cut + relations with	action	oppose	neutral	object
verb: cut cut cut + links with	action	oppose	neutral	object
verb: cut cut cut + aid to	action	oppose	neutral	object
verb: cut cut cut + off aid to	action	oppose	neutral	object
verb: cut cut cut + funding for	action	oppose	neutral	object
verb: freeze froze frozen + aid to	action	oppose	neutral	object
verb: freeze froze frozen + the assets of	action	oppose	neutral	object
verb: freeze froze frozen + relations with	action	oppose	neutral	object
verb: halt + aid to	action	oppose	neutral	object
verb: halt + arms sales to	action	oppose	neutral	object
verb: suspend + aid to	action	oppose	neutral	object
verb: suspend + relations with	action	oppose	neutral	object
verb: suspend + cooperation with	action	oppose	neutral	object
verb: downgrade + relations with	action	oppose	neutral	object
verb: downgrade + ties with	action	oppose	neutral	object
verb: break broke broken + off talks with	action	oppose	neutral	object
verb: break broke broken + off negotiations with	action	oppose	neutral	object
verb: break broke broken + off ties with	action	oppose	neutral	object
verb: break broke broken + ranks with	action	oppose	neutral	object
verb: close + its border with	action	oppose	neutral	object
verb: close + its borders to	action	oppose	neutral	object
verb: close + its embassy in	action	oppose	neutral	object
verb: shut shut shut + its border with	action	oppose	neutral	object
verb: slap + sanctions on	action	oppose	neutral	object
verb: slap + tariffs on	action	oppose	neutral	object
verb: slap + duties on	action	oppose	neutral	object
verb: impose + tariffs on	action	oppose	neutral	object
verb: impose + duties on	action	oppose	neutral	object
verb: impose + a ban on	action	oppose	neutral	object
verb: impose + an embargo on	action	oppose	neutral	object
verb: impose + a blockade on	action	oppose	neutral	object
verb: impose + curbs on	action	oppose	neutral	object
verb: impose + penalties on	action	oppose	neutral	object
verb: impose + a fine on	action	oppose	neutral	object
verb: tighten + sanctions on	action	oppose	neutral	object
verb: tighten + sanctions against	action	oppose	neutral	object
verb: bring brought brought + charges against	action	oppose	neutral	object
verb: bring brought brought + a case against	action	oppose	neutral	object
verb: bring brought brought + an action against	action	oppose	neutral	object
verb: bring brought brought + proceedings against	action	oppose	neutral	object
verb: launch + proceedings against	action	oppose	neutral	object
verb: open + proceedings against	action	oppose	neutral	object
verb: open + an investigation into	action	oppose	neutral	object
verb: launch + an investigation into	action	oppose	neutral	object
verb: launch + an attack on	action	oppose	neutral	object
verb: launch + an offensive against	action	oppose	neutral	object
verb: launch + a campaign against	action	oppose	neutral	object
verb: launch + strikes against	action	oppose	neutral	object
verb: launch + strikes on	action	oppose	neutral	object
verb: carry + out strikes on	action	oppose	neutral	object
verb: carry + out an attack on	action	oppose	neutral	object
verb: mount + a challenge to	action	oppose	neutral	object
verb: mount + a legal challenge to	action	oppose	neutral	object
verb: lodge + a complaint against	action	oppose	neutral	object
verb: lodge + a complaint with	action	oppose	neutral	object
verb: lodge + a protest with	action	oppose	neutral	object
verb: lodge + an appeal against	action	oppose	neutral	object
verb: file + a complaint with	action	oppose	neutral	object
verb: file + charges against	action	oppose	neutral	object
verb: file + a petition against	action	oppose	neutral	object
verb: file + an appeal against	action	oppose	neutral	object
verb: file + a motion against	action	oppose	neutral	object
verb: seek sought sought + an injunction against	action	oppose	neutral	object
verb: take took taken + industrial action against	action	oppose	neutral	object
verb: take took taken + part in protests against	action	oppose	neutral	object
verb: take took taken + to the streets against	action	oppose	neutral	object
verb: take took taken + up arms against	action	oppose	neutral	object
verb: take took taken + a case against	action	oppose	neutral	object
verb: collect + signatures against	action	oppose	neutral	object
verb: gather + signatures against	action	oppose	neutral	object
verb: sign + a petition against	action	oppose	neutral	object
noun_verb: muzzle	action	oppose	neutral	object
noun_verb: gag	action	oppose	neutral	object
noun_verb: silence	action	oppose	neutral	object
verb: quell	action	oppose	neutral	object
verb: disperse	action	oppose	neutral	object
verb: criminalize	action	oppose	neutral	object
verb: criminalise	action	oppose	neutral	object
verb: proscribe	action	oppose	neutral	object
verb: forbid forbade forbidden	action	oppose	neutral	object
verb: blackball	action	oppose	neutral	object
verb: excommunicate	action	oppose	neutral	object
verb: defrock	action	oppose	neutral	object
noun_verb: sentence	action	oppose	neutral	object
verb: condemn + to death	action	oppose	neutral	object
verb: target + with sanctions	action	oppose	neutral	object
verb: hit hit hit + with sanctions	action	oppose	neutral	object
verb: agitate + against	action	oppose	neutral	object
verb: mobilize + opposition to	action	oppose	neutral	object
verb: organize + against	action	oppose	neutral	object
verb: organise + against	action	oppose	neutral	object
noun_verb: crusade + against	action	oppose	neutral	object
verb: picket + outside	action	oppose	neutral	object
verb: protest + outside	action	oppose	neutral	object
verb: demonstrate + outside	action	oppose	neutral	object
verb: rally + outside	action	oppose	neutral	object
verb: kick + out	action	oppose	neutral	object
verb: throw threw thrown + out	action	oppose	neutral	object
verb: drive drove driven + out	action	oppose	neutral	object
verb: force + out	action	oppose	neutral	object
verb: push + out	action	oppose	neutral	object
verb: drum + out	action	oppose	neutral	object
verb: lock + up	action	oppose	neutral	object
verb: lock + out	action	oppose	neutral	object
verb: round + up	action	oppose	neutral	object
verb: lay laid laid + off	action	oppose	neutral	object
verb: call + off	action	oppose	neutral	object
verb: break broke broken + up	action	oppose	neutral	object
noun_verb: rein + in	action	oppose	neutral	object
verb: stamp + out	action	oppose	neutral	object
verb: close + down	action	oppose	neutral	object
verb: shut shut shut + out	action	oppose	neutral	object
verb: freeze froze frozen + out	action	oppose	neutral	object
verb: turn + away	action	oppose	neutral	object
verb: send sent sent + back	action	oppose	neutral	object
verb: turn + back	action	oppose	neutral	object
verb: beat beat beaten + up	action	oppose	neutral	object
verb: fight fought fought + off	action	oppose	neutral	object
verb: cut cut cut + off	action	oppose	neutral	object
verb: tear tore torn + up	action	oppose	neutral	object
verb: rip + up	action	oppose	neutral	object
verb: take took taken + into custody	action	oppose	neutral	object
verb: take took taken + hostage	action	oppose	neutral	object
verb: take took taken + prisoner	action	oppose	neutral	object
verb: take took taken + to court	action	oppose	neutral	object
verb: place + under house arrest	action	oppose	neutral	object
verb: put put put + under house arrest	action	oppose	neutral	object
verb: put put put + on trial	action	oppose	neutral	object
verb: put put put + behind bars	action	oppose	neutral	object
verb: bring brought brought + to justice	action	oppose	neutral	object
verb: put put put + down	action	oppose	neutral	object
verb: hold held held + captive	action	oppose	neutral	object
verb: hold held held + hostage	action	oppose	neutral	object
verb: remove + from office	action	oppose	neutral	object
verb: relieve + of his duties	action	oppose	neutral	object
noun_verb: fire	action	oppose	neutral	done
verb: seize	action	oppose	neutral	done
noun_verb: storm	action	oppose	neutral	done
noun_verb: murder	action	oppose	neutral	done
noun_verb: appeal	action	oppose	neutral	done
noun_verb: demonstrate	action	oppose	neutral	alone
verb: walk + out	action	oppose	neutral	alone
verb: walk + off the job	action	oppose	neutral	alone
verb: down + tools	action	oppose	neutral	alone
verb: go went gone third=goes + on strike	action	oppose	neutral	alone
verb: go went gone third=goes + on hunger strike	action	oppose	neutral	alone
verb: take took taken + to the streets	action	oppose	neutral	alone
verb: stage + a walkout	action	oppose	neutral	alone
verb: stage + a sit-in	action	oppose	neutral	alone
verb: stage + a protest	action	oppose	neutral	alone
verb: stage + protests	action	oppose	neutral	alone
verb: stage + a strike	action	oppose	neutral	alone
verb: stage + demonstrations	action	oppose	neutral	alone
verb: hold held held + a protest	action	oppose	neutral	alone
verb: hold held held + protests	action	oppose	neutral	alone
verb: hold held held + demonstrations	action	oppose	neutral	alone
noun_verb: riot	action	oppose	neutral	alone
noun_verb: mutiny	action	oppose	neutral	alone
verb: come came come + out on strike	action	oppose	neutral	alone
verb: rally + in protest	action	oppose	neutral	alone
verb: march + in protest	action	oppose	neutral	alone
verb: resign + in protest at	action	oppose	neutral	object
verb: resign + in protest over	action	oppose	neutral	object
verb: resign + in protest against	action	oppose	neutral	object
verb: recall + its ambassador	action	oppose	neutral	alone
verb: withdraw withdrew withdrawn + its ambassador	action	oppose	neutral	alone
verb: resign + in protest	action	oppose	neutral	alone
verb: quit quit quit + in protest	action	oppose	neutral	alone
noun_verb: rebel	action	oppose	neutral	alone
verb: rise rose risen + up	action	oppose	neutral	alone
verb: retaliate	action	oppose	neutral	alone
verb: hit hit hit + back	action	oppose	neutral	alone
verb: strike struck struck + back	action	oppose	neutral	alone
verb: impose + a blockade	action	oppose	neutral	alone
verb: impose + sanctions	action	oppose	neutral	alone
verb: impose + an embargo	action	oppose	neutral	alone
verb: impose + martial law	action	oppose	neutral	alone
verb: impose + a curfew	action	oppose	neutral	alone
verb: declare + martial law	action	oppose	neutral	alone
noun_verb: rebel + against	action	oppose	neutral	object
# Votes
noun_verb: vote + for	vote	support	oppose	object
verb: vote + in favor of	vote	support	oppose	object
verb: vote + in favour of	vote	support	oppose	object
verb: elect	vote	support	oppose	object
verb: re-elect	vote	support	oppose	object
verb: reelect	vote	support	oppose	object
verb: cast cast cast + their votes for	vote	support	oppose	object
verb: cast cast cast + their ballots for	vote	support	oppose	object
verb: ratify	vote	support	oppose	object
noun_verb: vote	vote	support	oppose	infinitive
noun_verb: plump + for	vote	support	oppose	object
verb: cast cast cast + a ballot for	vote	support	oppose	object
verb: cast cast cast + a vote for	vote	support	oppose	object
verb: cast cast cast + his vote for	vote	support	oppose	object
verb: cast cast cast + her vote for	vote	support	oppose	object
verb: cast cast cast + its vote for	vote	support	oppose	object
verb: cast cast cast + their vote for	vote	support	oppose	object
verb: cast cast cast + his ballot for	vote	support	oppose	object
verb: cast cast cast + her ballot for	vote	support	oppose	object
verb: give gave given + their vote to	vote	support	oppose	object
verb: give gave given + their votes to	vote	support	oppose	object
verb: vote + yes to	vote	support	oppose	object
verb: enact	vote	support	oppose	object|pass
noun_verb: pass	vote	support	oppose	pass
verb: adopt	vote	support	oppose	pass
noun_verb: carry	vote	support	oppose	pass
verb: vote + in favour	vote	support	oppose	alone
verb: vote + in favor	vote	support	oppose	alone
verb: vote + yes	vote	support	oppose	alone
verb: vote + Yes	vote	support	oppose	alone
verb: vote + aye	vote	support	oppose	alone
noun_verb: vote + against	vote	oppose	neutral	object|alone
verb: vote + down	vote	oppose	neutral	object
verb: vote + out	vote	oppose	neutral	object
noun_verb: defeat	vote	oppose	neutral	pass
verb: outvote	vote	oppose	neutral	object
verb: vote + no to	vote	oppose	neutral	object
verb: cast cast cast + a vote against	vote	oppose	neutral	object
verb: cast cast cast + their votes against	vote	oppose	neutral	object
verb: cast cast cast + its vote against	vote	oppose	neutral	object
verb: vote + no	vote	oppose	neutral	alone
verb: vote + No	vote	oppose	neutral	alone
verb: abstain + from	vote	neutral	neutral	object
verb: abstain	vote	neutral	neutral	alone
