#: form	value
# Which half of the day an hour lies in.  The evening ends at 12; the night reaches from the one day into the next.
morgens	am
früh	am
Früh	am
frühmorgens	am
vormittag|,s	am
Morgen	am
mittags	pm
nachmittag|,s	pm
abend|,s	evening
spätabends	evening
nachts	night
Nacht	night
