#: form	mod	degree
# Words before a number that make it a bound, an estimate, or a change in one direction.
# `degree`: "lower than a year ago" compares with then, and bounds no time.
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
larger than	MORE_THAN	yes
bigger than	MORE_THAN	yes
greater than	MORE_THAN
higher than	MORE_THAN	yes
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
smaller than	LESS_THAN	yes
lower than	LESS_THAN	yes
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
as many as	EQUAL_OR_LESS
less than or equal to	EQUAL_OR_LESS
smaller than or equal to	EQUAL_OR_LESS
lower than or equal to	EQUAL_OR_LESS
less or equal than	EQUAL_OR_LESS
less or equal to	EQUAL_OR_LESS
smaller or equal than	EQUAL_OR_LESS
smaller or equal to	EQUAL_OR_LESS
equal to or less than	EQUAL_OR_LESS
equal or less than	EQUAL_OR_LESS
at most or equal to	EQUAL_OR_LESS
no higher than	EQUAL_OR_LESS
no larger than	EQUAL_OR_LESS
no greater than	EQUAL_OR_LESS
no longer than	EQUAL_OR_LESS
no later than	EQUAL_OR_LESS
≤	EQUAL_OR_LESS
<=	EQUAL_OR_LESS
more than or equal to	EQUAL_OR_MORE
greater than or equal to	EQUAL_OR_MORE
larger than or equal to	EQUAL_OR_MORE
higher than or equal to	EQUAL_OR_MORE
more or equal than	EQUAL_OR_MORE
greater or equal than	EQUAL_OR_MORE
greater or equal to	EQUAL_OR_MORE
larger or equal than	EQUAL_OR_MORE
larger or equal to	EQUAL_OR_MORE
equal to or more than	EQUAL_OR_MORE
equal to or greater than	EQUAL_OR_MORE
equal or more than	EQUAL_OR_MORE
equal or greater than	EQUAL_OR_MORE
at least or equal to	EQUAL_OR_MORE
no smaller than	EQUAL_OR_MORE
no lower than	EQUAL_OR_MORE
≥	EQUAL_OR_MORE
>=	EQUAL_OR_MORE
>	MORE_THAN
<	LESS_THAN
over than	MORE_THAN
easily more than	MORE_THAN
considerably more than	MORE_THAN
significantly more than	MORE_THAN
not quite	LESS_THAN
surpass|,es,ed,ing	MORE_THAN
exceed|,s,ed	MORE_THAN
faster than	MORE_THAN
heavier than	MORE_THAN	yes
taller than	MORE_THAN	yes
slower than	LESS_THAN
lighter than	LESS_THAN	yes
cheaper than	LESS_THAN	yes
~	APPROX
≈	APPROX
an average of about	APPROX
on average about	APPROX
something like	APPROX
in the order of	APPROX
on the order of	APPROX
up about	APPROX
up around	APPROX
up nearly	APPROX
up almost	APPROX
down about	APPROX
down around	APPROX
down nearly	APPROX
down almost	APPROX
up more than	MORE_THAN
up over	MORE_THAN
down more than	MORE_THAN
down over	MORE_THAN
just about	APPROX
as good as	APPROX
