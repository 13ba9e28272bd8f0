#: form	value
# Parts of a whole.
Drittel	0.333333333333333
Viertel	0.25
Fünftel	0.2
Sechstel	0.166666666666667
Siebtel	0.142857142857143
Achtel	0.125
Neuntel	0.111111111111111
Zehntel	0.1
