#: form	value	kind
# Which half of the day an hour lies in; a letter does so only right behind its digits.
a.m|.	am	word
am	am	word
a m	am	word
a	am	letter
in the morning	am	word
in the early morning	am	word
early morning	am	word
early in the morning	am	word
p.m|.	pm	word
pm	pm	word
p m	pm	word
p	pm	letter
in the afternoon	pm	word
in the evening	pm	word
at night	night	word
