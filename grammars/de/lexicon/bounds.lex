#: form	mod	sense
# Adjectives that bound a part ("ein knappes Drittel") or, behind it, an age ("65 Jahre oder älter").
knappe|s,n	LESS_THAN	part
gute|s,n	MORE_THAN	part
älter|,e,en	EQUAL_OR_MORE	age
darüber	EQUAL_OR_MORE	age
jünger|,e,en	EQUAL_OR_LESS	age
darunter	EQUAL_OR_LESS	age
