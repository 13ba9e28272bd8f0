#: form	min	max
# Counts in round figures, as the range that they leave open.
Dutzende|,n	24	99
Hunderte|,n,r	100	1000
Tausende|,n,r	1000	10000
Zehntausende|,n,r	10000	100000
zehntausende	10000	100000
hunderttausende	100000	1000000
hunderte	100	1000
tausende	1000	10000
Hunderttausende|,n,r	100000	1000000
