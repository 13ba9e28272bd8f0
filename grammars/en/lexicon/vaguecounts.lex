#: form	min	max
# Counts in round figures, as the range that they leave open.
dozens	24	99
hundreds	100	1000
thousands	1000	10000
tens of thousands	10000	100000
hundreds of thousands	100000	1000000
millions	1000000	10000000
tens of millions	10000000	100000000
hundreds of millions	100000000	1000000000
billions	1000000000	10000000000
tens of billions	10000000000	100000000000
hundreds of billions	100000000000	1000000000000
