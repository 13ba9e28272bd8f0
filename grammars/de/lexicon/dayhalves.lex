#: form	value
# Which half of the day an hour lies in.
morgens	am
früh	am
frühmorgens	am
vormittags	am
nachts	am
mittags	pm
nachmittags	pm
abends	pm
