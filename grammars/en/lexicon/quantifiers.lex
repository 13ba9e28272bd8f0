#: form	value
# Vague numbers before units of time.
several	X
some	X
many	X
few	X
a few	X
recent	X
a couple of	2
couple of	2
a couple	2
couple	2
both	2
