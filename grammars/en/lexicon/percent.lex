#: form	unit
# Percent signs and words.
%	%
percent	%
per cent	%
pct|,.	%
pc	%
=percentage	%
percentage point|,s	pp
percent point|,s	pp
pp	pp
basis point|,s	bp
bps	bp
percents	%
