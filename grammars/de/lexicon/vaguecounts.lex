#: form	min	max	scale
# Counts in round figures, as the range that they leave open.  With `scale`: only behind "mehrere" and the like, or in
# capitals without a number.
Dutzende|,n	24	99
Hunderte|,n,r	100	1000
Tausende|,n,r	1000	10000
Tausende und Abertausende	1000	10000
Abertausende|,n,r	1000	10000
Zehntausende|,n,r	10000	100000
Hunderttausende|,n,r	100000	1000000
zigtausend|,e,en	10000	100000
zig tausend|,e,en	10000	100000
zighundert	100	1000
Millionen	1000000	10000000	alone
Milliarden	1000000000	10000000000	alone
Abermillionen	1000000	10000000	alone
Millionen und Abermillionen	1000000	10000000	alone
Dutzende Millionen	24000000	99000000	alone
Hunderte Millionen	100000000	1000000000	alone
Hunderte von Millionen	100000000	1000000000	alone
Dutzende Milliarden	24000000000	99000000000	alone
Hunderte Milliarden	100000000000	1000000000000	alone
Hunderte von Milliarden	100000000000	1000000000000	alone
zig Millionen	10000000	100000000	alone
zig Milliarden	10000000000	100000000000	alone
Zehnermillionen	10000000	100000000
Dutzend	24	99	true
Million|en	1000000	10000000	true
Mio|,.	1000000	10000000	true
Milliarde|n	1000000000	10000000000	true
Mrd|,.	1000000000	10000000000	true
Billion|en	1000000000000	10000000000000	true
