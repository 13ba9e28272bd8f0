#: form	step	direction	seen
# Words that point from the present day to a period: how many units away, and which way.  `seen`: behind "the" they
# count from what the text spoke of last.
last	-1	past
past	-1	past
previous	-1	past	text
prior	-1	past	text
this	+0	-
this past	-1	past
current	+0	-
this coming	+1	future
next	+1	future	text
coming	+1	future
following	+1	future	text
upcoming	+1	future
