#: form	role
# How a name ends in the genitive (ending), and the endings of names that only look so (base); endings of
# adjectives that are made of the names of towns (adjective).
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
er	adjective
