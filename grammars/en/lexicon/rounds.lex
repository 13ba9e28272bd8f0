#: form	min	max
# Round numbers behind "several" and "a few", and the range that these leave open.
dozen	24	99
hundred	100	1000
thousand	1000	10000
hundred thousand	100000	1000000
million	1000000	10000000
hundred million	100000000	1000000000
billion	1000000000	10000000000
hundred billion	100000000000	1000000000000
trillion	1000000000000	10000000000000
