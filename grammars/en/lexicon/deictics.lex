#: form	step	direction
# Words that point from the present day to a period: how many units away, and which way.
last	-1	past
past	-1	past
previous	-1	past
prior	-1	past
this	+0	-
this past	-1	past
current	+0	-
this coming	+1	future
next	+1	future
coming	+1	future
following	+1	future
upcoming	+1	future
