#: form kind polarity negated frame shape
# Verbs for acts that take a side, and votes.
noun_verb: boycott	action	oppose	neutral	object
noun_verb: sanction	action	oppose	neutral	object
verb: expel	action	oppose	neutral	object
noun_verb: arrest	action	oppose	neutral	object
verb: detain	action	oppose	neutral	object
noun_verb: jail	action	oppose	neutral	object
verb: imprison	action	oppose	neutral	object
verb: sue	action	oppose	neutral	object
verb: prosecute	action	oppose	neutral	object
noun_verb: ban	action	oppose	neutral	object
noun_verb: bar	action	oppose	neutral	object
noun_verb: block	action	oppose	neutral	object
noun_verb: veto	action	oppose	neutral	object
noun_verb: bomb	action	oppose	neutral	object
noun_verb: shell	action	oppose	neutral	object
verb: invade	action	oppose	neutral	object
noun_verb: attack	action	oppose	neutral	object
noun_verb: raid	action	oppose	neutral	object
noun_verb: assault	action	oppose	neutral	object
verb: besiege	action	oppose	neutral	object
verb: bombard	action	oppose	neutral	object
noun_verb: blockade	action	oppose	neutral	object
noun_verb: ambush	action	oppose	neutral	object
verb: kidnap	action	oppose	neutral	object
verb: abduct	action	oppose	neutral	object
noun_verb: torture	action	oppose	neutral	object
verb: execute	action	oppose	neutral	object
verb: assassinate	action	oppose	neutral	object
verb: deport	action	oppose	neutral	object
verb: evict	action	oppose	neutral	object
verb: oust	action	oppose	neutral	object
verb: topple	action	oppose	neutral	object
verb: overthrow overthrew overthrown	action	oppose	neutral	object
verb: depose	action	oppose	neutral	object
noun_verb: sack	action	oppose	neutral	object
verb: suspend	action	oppose	neutral	object
verb: impeach	action	oppose	neutral	object
verb: punish	action	oppose	neutral	object
verb: penalize	action	oppose	neutral	object
verb: penalise	action	oppose	neutral	object
noun_verb: embargo	action	oppose	neutral	object
noun_verb: outlaw	action	oppose	neutral	object
verb: prohibit	action	oppose	neutral	object
noun_verb: censor	action	oppose	neutral	object
verb: suppress	action	oppose	neutral	object
verb: repress	action	oppose	neutral	object
noun_verb: crack + down on	action	oppose	neutral	object
verb: clamp + down on	action	oppose	neutral	object
verb: shut shut shut + down	action	oppose	neutral	object
verb: confiscate	action	oppose	neutral	object
verb: freeze	action	oppose	neutral	object
verb: annul longer=annull	action	oppose	neutral	object
verb: overturn	action	oppose	neutral	object
noun_verb: strike struck struck + down	action	oppose	neutral	object
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
noun_verb: resist	action	oppose	neutral	object
noun_verb: protest	action	oppose	neutral	object
noun_verb: protest + against	action	oppose	neutral	object
noun_verb: demonstrate + against	action	oppose	neutral	object
noun_verb: march + against	action	oppose	neutral	object
noun_verb: rally + against	action	oppose	neutral	object
noun_verb: rise rose risen + up against	action	oppose	neutral	object
verb: rebel + against	action	oppose	neutral	object
noun_verb: strike struck struck + against	action	oppose	neutral	object
verb: mobilize + against	action	oppose	neutral	object
verb: mobilise + against	action	oppose	neutral	object
noun_verb: demonstrate + at	action	oppose	neutral	object
verb: take took taken + action against	action	oppose	neutral	object
verb: take took taken + legal action against	action	oppose	neutral	object
verb: file + a complaint against	action	oppose	neutral	object
verb: file + a lawsuit against	action	oppose	neutral	object
verb: file + suit against	action	oppose	neutral	object
noun_verb: press + charges against	action	oppose	neutral	object
verb: impose + sanctions on	action	oppose	neutral	object
verb: impose + sanctions against	action	oppose	neutral	object
verb: impose + restrictions on	action	oppose	neutral	object
verb: declare + war on	action	oppose	neutral	object
verb: wage + war on	action	oppose	neutral	object
verb: wage + war against	action	oppose	neutral	object
verb: break broke broken + with	action	oppose	neutral	object
verb: break broke broken + off relations with	action	oppose	neutral	object
verb: sever + ties with	action	oppose	neutral	object
noun_verb: cut cut cut + ties with	action	oppose	neutral	object
noun_verb: cut cut cut + off ties with	action	oppose	neutral	object
verb: suspend + ties with	action	oppose	neutral	object
verb: pull + out of	action	oppose	neutral	object
verb: walk + out of	action	oppose	neutral	object
verb: stay + away from	action	oppose	neutral	object
verb: shun	action	oppose	neutral	object
verb: ostracize	action	oppose	neutral	object
verb: ostracise	action	oppose	neutral	object
verb: blacklist	action	oppose	neutral	object
noun_verb: reprimand	action	oppose	neutral	object
verb: interrogate	action	oppose	neutral	object
verb: harass	action	oppose	neutral	object
verb: persecute	action	oppose	neutral	object
verb: oppress	action	oppose	neutral	object
verb: intimidate	action	oppose	neutral	object
verb: coerce	action	oppose	neutral	object
noun_verb: blackmail	action	oppose	neutral	object
verb: spy + on	action	oppose	neutral	object
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
verb: protect	action	support	oppose	object
noun_verb: harbor	action	support	oppose	object
noun_verb: harbour	action	support	oppose	object
verb: liberate	action	support	oppose	object
noun_verb: pardon	action	support	oppose	object
noun_verb: reward	action	support	oppose	object
verb: decorate	action	support	oppose	object
verb: bail + out	action	support	oppose	object
verb: come came come + to the aid of	action	support	oppose	object
verb: come came come + to the defense of	action	support	oppose	object
verb: come came come + to the defence of	action	support	oppose	object
verb: cooperate + with	action	support	oppose	object
noun_verb: ally + with	action	support	oppose	object
noun_verb: ally + itself with	action	support	oppose	object
verb: join + forces with	action	support	oppose	object
verb: team + up with	action	support	oppose	object
verb: reconcile + with	action	support	oppose	object
verb: donate + to	action	support	oppose	object
verb: appoint	action	support	oppose	object
verb: nominate	action	support	oppose	object
noun_verb: grant + asylum to	action	support	oppose	object
verb: give gave given + asylum to	action	support	oppose	object
noun_verb: demonstrate + for	action	support	oppose	object
noun_verb: demonstrate + in support of	action	support	oppose	object
noun_verb: rally + for	action	support	oppose	object
noun_verb: rally + in support of	action	support	oppose	object
noun_verb: march + for	action	support	oppose	object
verb: approve	action	support	oppose	object
verb: authorize	action	support	oppose	object
verb: authorise	action	support	oppose	object
verb: adopt	action	support	oppose	object
verb: legalize	action	support	oppose	object
verb: legalise	action	support	oppose	object
verb: greenlight	action	support	oppose	object
verb: green-light	action	support	oppose	object
verb: lift + sanctions on	action	support	oppose	object
verb: lift + sanctions against	action	support	oppose	object
verb: lift + the embargo on	action	support	oppose	object
verb: restore + ties with	action	support	oppose	object
noun_verb: vote + for	vote	support	oppose	object
noun_verb: vote + in favor of	vote	support	oppose	object
noun_verb: vote + in favour of	vote	support	oppose	object
verb: elect	vote	support	oppose	object
verb: re-elect	vote	support	oppose	object
verb: reelect	vote	support	oppose	object
noun_verb: cast cast cast + their votes for	vote	support	oppose	object
noun_verb: cast cast cast + their ballots for	vote	support	oppose	object
verb: opt + for	vote	support	oppose	object
verb: approve	vote	support	oppose	object
verb: ratify	vote	support	oppose	object
verb: adopt	vote	support	oppose	object
noun_verb: vote + against	vote	oppose	neutral	object
noun_verb: vote + down	vote	oppose	neutral	object
noun_verb: vote + out	vote	oppose	neutral	object
verb: abstain + from	vote	oppose	neutral	object
noun_verb: defeat	vote	oppose	neutral	object
verb: reject	vote	oppose	neutral	object
noun_verb: vote	vote	support	oppose	infinitive
noun_verb: permit	commitment	support	oppose	permit
verb: allow	commitment	support	oppose	permit
verb: tolerate	commitment	support	oppose	permit
verb: accept	commitment	support	oppose	permit
verb: recognize	commitment	support	oppose	permit
verb: recognise	commitment	support	oppose	permit
