#: form	role
# How a name ends in the genitive (ending), and the endings of names that only look so (base).
s	ending
'	ending
’	ending
's	ending
’s	ending
us	base
is	base
os	base
ss	base
es	base
ys	ending
