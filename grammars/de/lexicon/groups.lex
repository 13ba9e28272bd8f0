#: form	value
# How many go together: "zu dritt".
zweit	2
dritt	3
viert	4
fünft	5
sechst	6
siebt	7
neunt	9
zehnt	10
elft	11
zwölft	12
zwoelft	12
