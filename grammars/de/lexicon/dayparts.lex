#: form	timex	kind
# Parts of the day.
Morgen	TMO	part
Vormittag|,s	TMO	part
Mittag|,s	TMI	part
Nachmittag|,s	TAF	part
Abend|,s	TEV	part
Nacht	TNI	part
Mitternacht	T00:00	clock
=morgens	TMO	habit
=vormittags	TMO	habit
=mittags	TMI	habit
=nachmittags	TAF	habit
=abends	TEV	habit
=nachts	TNI	habit
=frühmorgens	TMO	habit
=spätabends	TEV	habit
=Morgens	TMO	adverb
=Vormittags	TMO	adverb
=Mittags	TMI	adverb
=Nachmittags	TAF	adverb
=Abends	TEV	adverb
=Nachts	TNI	adverb
=Frühmorgens	TMO	adverb
=Spätabends	TEV	adverb
=Spätnachmittags	TAF	adverb
