#: form	step	direction	seen
# Words that point from the present day to a period: how many units away, and which way.
# `seen`: counted from what the text spoke of last.
vorletzt|e,en,er,em,es	-2	past
letzt|e,en,er,em,es	-1	past
vergangen|e,en,er,em,es	-1	past
vorig|e,en,er,em,es	-1	past
vorangegangen|e,en,er,em,es	-1	past	text
abgelaufen|e,en,er,em,es	-1	past
dies|e,en,er,em,es	+0	-
laufend|e,en,er,em,es	+0	-
aktuell|e,en,er,em,es	+0	-
nächst|e,en,er,em,es	+1	future
kommend|e,en,er,em,es	+1	future
folgend|e,en,er,em,es	+1	future	text
darauffolgend|e,en,er,em,es	+1	future	text
übernächst|e,en,er,em,es	+2	future
