#: form	singular
# Endings of plurals and what they become in the singular; the longest ending that fits counts.
ies	y
sses	ss
ches	ch
shes	sh
xes	x
zes	ze
s	-
ss	ss
us	us
is	is
