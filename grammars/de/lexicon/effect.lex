# Verbs of what a thing does to another: "gefährde die Versorgung", "steigere die Spannungen".
# `use`: "sure" values whoever does it, whatever the object; "change" depends on whether it is an ill or a good that changes.
# `ill`, `well`  the polarity towards what does so to an ill (Spannungen, Kosten) and to a good (Wohlstand, Chancen).
# Verbs whose stem ends in -t have a plural here that is no past only behind -s or -l (patterns/effects.rules).
#: form	use	ill	well	shape	mood
# harm
verb: gefährden	sure	oppose	oppose
verb: belasten	sure	oppose	oppose
verb: schaden	sure	oppose	oppose
verb: schädigen	sure	oppose	oppose
verb: schwächen	sure	oppose	oppose
verb: untergraben untergräbt untergrub untergraben	sure	oppose	oppose
verb: aus|höhlen	sure	oppose	oppose
verb: destabilisieren	sure	oppose	oppose
verb: spalten	sure	oppose	oppose
verb: zerstören	sure	oppose	oppose
verb: ruinieren	sure	oppose	oppose
verb: lähmen	sure	oppose	oppose
verb: erschweren	sure	oppose	oppose
verb: behindern	sure	oppose	oppose
verb: beeinträchtigen	sure	oppose	oppose
verb: bedrohen	sure	oppose	oppose
verb: benachteiligen	sure	oppose	oppose
verb: diskriminieren	sure	oppose	oppose
verb: verletzen	sure	oppose	oppose
verb: verstoßen verstößt verstieß verstoßen	sure	oppose	oppose
verb: widersprechen widerspricht widersprach widersprochen	sure	oppose	oppose
verb: missachten	sure	oppose	oppose
verb: verzerren	sure	oppose	oppose
verb: vergiften	sure	oppose	oppose
verb: überfordern	sure	oppose	oppose
verb: verunsichern	sure	oppose	oppose
verb: torpedieren	sure	oppose	oppose
verb: konterkarieren	sure	oppose	oppose
verb: verschmutzen	sure	oppose	oppose
verb: verteuern	sure	oppose	oppose
verb: verschlimmern	sure	oppose	oppose
verb: verschlechtern	sure	oppose	oppose
verb: schüren	sure	oppose	oppose
verb: an|heizen	sure	oppose	oppose
verb: an|fachen	sure	oppose	oppose
verb: provozieren	sure	oppose	oppose
verb: kriminalisieren	sure	oppose	oppose
verb: entmündigen	sure	oppose	oppose
verb: entwerten	sure	oppose	oppose
verb: zersetzen	sure	oppose	oppose
verb: strapazieren	sure	oppose	oppose
verb: verwässern	sure	oppose	oppose
verb: vertreiben vertreibt vertrieb vertrieben	sure	oppose	oppose
verb: ab|schrecken	sure	oppose	oppose
verb: aus|bremsen	sure	oppose	oppose
# help
verb: verbessern	sure	support	support
verb: helfen hilft half geholfen	sure	support	support
verb: nützen	sure	support	support
verb: entlasten	sure	support	support
verb: stärken	sure	support	support
verb: erleichtern	sure	support	support
verb: bereichern	sure	support	support
verb: festigen	sure	support	support
verb: stabilisieren	sure	support	support
verb: beleben	sure	support	support
verb: retten	sure	support	support
verb: modernisieren	sure	support	support
# more of it
verb: steigern	change	oppose	support
verb: erhöhen	change	oppose	support
verb: vergrößern	change	oppose	support
verb: verschärfen	change	oppose	support
verb: verstärken	change	oppose	support
verb: vertiefen	change	oppose	support
verb: vermehren	change	oppose	support
verb: mehren	change	oppose	support
verb: fördern	change	oppose	support
verb: begünstigen	change	oppose	support
verb: verursachen	change	oppose	support
verb: erzeugen	change	oppose	support
verb: hervor|rufen ruft rief hervorgerufen	change	oppose	support
verb: aus|lösen	change	oppose	support
verb: befeuern	change	oppose	support
verb: schaffen schafft schuf geschaffen	change	oppose	support
verb: sichern	change	oppose	support
verb: schützen	change	oppose	support
verb: führen	change	oppose	support
verb: bringen bringt brachte gebracht	change	oppose	support
verb: beschleunigen	change	oppose	support
verb: verlängern	change	oppose	support
verb: zementieren	change	oppose	support
verb: verfestigen	change	oppose	support
# less of it
verb: senken	change	support	oppose
verb: verringern	change	support	oppose
verb: mindern	change	support	oppose
verb: vermindern	change	support	oppose
verb: reduzieren	change	support	oppose
verb: dämpfen	change	support	oppose
verb: bremsen	change	support	oppose
verb: lindern	change	support	oppose
verb: entschärfen	change	support	oppose
verb: ab|bauen	change	support	oppose
verb: begrenzen	change	support	oppose
verb: ein|schränken	change	support	oppose
verb: ein|dämmen	change	support	oppose
verb: beschneiden beschneidet beschnitt beschnitten	change	support	oppose
verb: beschränken	change	support	oppose
verb: verhindern	change	support	oppose
verb: vermeiden vermeidet vermied vermieden	change	support	oppose
verb: vernichten	change	support	oppose
verb: kosten	change	support	oppose
verb: schmälern	change	support	oppose
verb: beenden	change	support	oppose
verb: lösen	change	support	oppose
verb: beseitigen	change	support	oppose
verb: hemmen	change	support	oppose
verb: blockieren	change	support	oppose
