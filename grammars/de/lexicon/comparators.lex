#: form	mod
# Words before a number that make it a bound or an estimate.
über	MORE_THAN
mehr als	MORE_THAN
weit über	MORE_THAN
weit mehr als	MORE_THAN
deutlich über	MORE_THAN
deutlich mehr als	MORE_THAN
knapp über	MORE_THAN
etwas mehr als	MORE_THAN
etwas über	MORE_THAN
leicht über	MORE_THAN
größer als	MORE_THAN
höher als	MORE_THAN
länger als	MORE_THAN
älter als	MORE_THAN
oberhalb von	MORE_THAN
unter	LESS_THAN
weniger als	LESS_THAN
knapp unter	LESS_THAN
etwas weniger als	LESS_THAN
deutlich unter	LESS_THAN
deutlich weniger als	LESS_THAN
weit unter	LESS_THAN
kleiner als	LESS_THAN
niedriger als	LESS_THAN
kürzer als	LESS_THAN
jünger als	LESS_THAN
unterhalb von	LESS_THAN
mindestens	EQUAL_OR_MORE
wenigstens	EQUAL_OR_MORE
zumindest	EQUAL_OR_MORE
nicht weniger als	EQUAL_OR_MORE
nicht unter	EQUAL_OR_MORE
minimal	EQUAL_OR_MORE
ab	EQUAL_OR_MORE
höchstens	EQUAL_OR_LESS
maximal	EQUAL_OR_LESS
allenfalls	EQUAL_OR_LESS
bis zu	EQUAL_OR_LESS
nicht mehr als	EQUAL_OR_LESS
nicht über	EQUAL_OR_LESS
rund	APPROX
etwa	APPROX
ungefähr	APPROX
circa	APPROX
ca|,.	APPROX
zirka	APPROX
gut	APPROX
knapp	APPROX
fast	APPROX
beinahe	APPROX
nahezu	APPROX
annähernd	APPROX
schätzungsweise	APPROX
an die	APPROX
um die	APPROX
gegen	APPROX
in etwa	APPROX
so etwa	APPROX
