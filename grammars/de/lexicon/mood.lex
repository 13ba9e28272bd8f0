# With what somebody answers: "reagierte mit Unverständnis auf".  Only nouns that tell for or against, and are no cues by themselves.
#: form	polarity
Unverständnis	oppose
Kopfschütteln	oppose
Irritation	oppose
Bitterkeit	oppose
Buhrufe|,n	oppose
Pfiffe|,n	oppose
Achselzucken	oppose
Ernüchterung	oppose
