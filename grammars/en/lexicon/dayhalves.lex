#: form	value	kind
# Which half of the day an hour lies in: behind the hour, a letter right behind its digits, or a part of the day ("7 in the morning").
a.m|.	am	word
am	am	word
a m|.	am	word
a	am	letter
p.m|.	pm	word
pm	pm	word
p m|.	pm	word
p	pm	letter
early morning	am	word
at night	night	word
morning	am	part
afternoon	pm	part
evening	pm	part
night	night	part
