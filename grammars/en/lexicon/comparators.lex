#: form	mod
# Words before a number that make it a bound, an estimate, or a change in one direction.
more than	MORE_THAN
well over	MORE_THAN
over	MORE_THAN
above	MORE_THAN
just over	MORE_THAN
just above	MORE_THAN
slightly more than	MORE_THAN
a little over	MORE_THAN
a little more than	MORE_THAN
far more than	MORE_THAN
well above	MORE_THAN
upward|,s of	MORE_THAN
in excess of	MORE_THAN
larger than	MORE_THAN
bigger than	MORE_THAN
greater than	MORE_THAN
higher than	MORE_THAN
longer than	MORE_THAN
older than	MORE_THAN
exceeding	MORE_THAN
less than	LESS_THAN
fewer than	LESS_THAN
under	LESS_THAN
below	LESS_THAN
just under	LESS_THAN
just below	LESS_THAN
slightly less than	LESS_THAN
slightly under	LESS_THAN
a little less than	LESS_THAN
well under	LESS_THAN
well below	LESS_THAN
smaller than	LESS_THAN
lower than	LESS_THAN
shorter than	LESS_THAN
younger than	LESS_THAN
at least	EQUAL_OR_MORE
no less than	EQUAL_OR_MORE
no fewer than	EQUAL_OR_MORE
not less than	EQUAL_OR_MORE
a minimum of	EQUAL_OR_MORE
minimum of	EQUAL_OR_MORE
at most	EQUAL_OR_LESS
no more than	EQUAL_OR_LESS
not more than	EQUAL_OR_LESS
up to	EQUAL_OR_LESS
as much as	EQUAL_OR_LESS
a maximum of	EQUAL_OR_LESS
maximum of	EQUAL_OR_LESS
about	APPROX
around	APPROX
approximately	APPROX
approx|,.	APPROX
roughly	APPROX
some	APPROX
nearly	APPROX
almost	APPROX
close to	APPROX
circa	APPROX
ca|,.	APPROX
an estimated	APPROX
estimated	APPROX
somewhere around	APPROX
in the region of	APPROX
in the neighborhood of	APPROX
rose	UP
rose by	UP
rises	UP
rising	UP
risen	UP
risen by	UP
up	UP
up by	UP
gained	UP
gains	UP
grew	UP
grew by	UP
grown	UP
jumped	UP
jumped by	UP
climbed	UP
climbed by	UP
increased	UP
increased by	UP
an increase of	UP
soared	UP
soared by	UP
surged	UP
surged by	UP
advanced	UP
added	UP
adding	UP
fell	DOWN
fell by	DOWN
falls	DOWN
falling	DOWN
fallen	DOWN
fallen by	DOWN
down	DOWN
down by	DOWN
lost	DOWN
loses	DOWN
losing	DOWN
dropped	DOWN
dropped by	DOWN
a drop of	DOWN
declined	DOWN
declined by	DOWN
decreased	DOWN
decreased by	DOWN
slid	DOWN
slipped	DOWN
slumped	DOWN
tumbled	DOWN
shed	DOWN
plunged	DOWN
sank	DOWN
reduced by	DOWN
cut by	DOWN
