#: form kind frame
# Adverbials that name a source.
according to	statement	before
as per	statement	before
in the words of	statement	before
in the view of	belief	before
in the opinion of	belief	before
in the eyes of	belief	before
by the account of	statement	before
if we believe	claim	before
reportedly	statement	none
allegedly	claim	none
purportedly	claim	none
supposedly	claim	none
