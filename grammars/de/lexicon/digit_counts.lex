#: form	million_min	million_max	milliard_min	milliard_max
# How many digits the millions or billions of a sum have: "zweistelliger Millionenbetrag".
einstellig|,e,en,er,em,es	1000000	10000000	1000000000	10000000000
zweistellig|,e,en,er,em,es	10000000	100000000	10000000000	100000000000
dreistellig|,e,en,er,em,es	100000000	1000000000	100000000000	1000000000000
vierstellig|,e,en,er,em,es	1000000000	10000000000	1000000000000	10000000000000
