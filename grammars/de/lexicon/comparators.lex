#: form	mod	approx	behind
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
oberhalb der	MORE_THAN
jenseits von	MORE_THAN
jenseits der	MORE_THAN
kaum mehr als	MORE_THAN
wenig mehr als	MORE_THAN
erheblich mehr als	MORE_THAN
wesentlich mehr als	MORE_THAN
über rund	MORE_THAN
mehr als rund	MORE_THAN
stärker als	MORE_THAN
schneller als	MORE_THAN
tiefer als	MORE_THAN
schwerer als	MORE_THAN
breiter als	MORE_THAN
teurer als	MORE_THAN
>	MORE_THAN
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
unterhalb der	LESS_THAN
erheblich weniger als	LESS_THAN
wesentlich weniger als	LESS_THAN
kaum	LESS_THAN
nicht einmal	LESS_THAN
nicht mal	LESS_THAN
nicht ganz	LESS_THAN
noch nicht einmal	LESS_THAN
langsamer als	LESS_THAN
leichter als	LESS_THAN
billiger als	LESS_THAN
<	LESS_THAN
mindestens	EQUAL_OR_MORE
wenigstens	EQUAL_OR_MORE
zumindest	EQUAL_OR_MORE
nicht weniger als	EQUAL_OR_MORE
nicht unter	EQUAL_OR_MORE
minimal	EQUAL_OR_MORE
mindestens rund	EQUAL_OR_MORE
oder mehr	EQUAL_OR_MORE	-	true
und mehr	EQUAL_OR_MORE	-	true
oder höher	EQUAL_OR_MORE	-	true
aufwärts	EQUAL_OR_MORE	-	true
≥	EQUAL_OR_MORE
ab	EQUAL_OR_MORE
höchstens	EQUAL_OR_LESS
maximal	EQUAL_OR_LESS
allenfalls	EQUAL_OR_LESS
bis zu	EQUAL_OR_LESS
bis zu maximal	EQUAL_OR_LESS
bis maximal	EQUAL_OR_LESS
bis höchstens	EQUAL_OR_LESS
längstens	EQUAL_OR_LESS
höchstens rund	EQUAL_OR_LESS
oder weniger	EQUAL_OR_LESS	-	true
und weniger	EQUAL_OR_LESS	-	true
≤	EQUAL_OR_LESS
nicht mehr als	EQUAL_OR_LESS
nicht über	EQUAL_OR_LESS
rund	APPROX	true
etwa	APPROX	true
ungefähr	APPROX	true
circa	APPROX	true
ca|,.	APPROX	true
zirka	APPROX	true
gut	APPROX	true
knapp	APPROX	true
fast	APPROX	true
beinahe	APPROX	true
nahezu	APPROX	true
annähernd	APPROX	true
schätzungsweise	APPROX	true
an die	APPROX	true
um die	APPROX	true
gegen	APPROX	true
in etwa	APPROX	true
nur rund	APPROX	true
gut und gerne	APPROX	true
überschlägig	APPROX	true
vielleicht	APPROX	true
so um die	APPROX	true
±	APPROX	true
~	APPROX	true
so etwa	APPROX	true
# the verb's preposition, and no bound
verfüg|t,en,te,ten über	-
führ|t,en über	-
verl|äuft,aufen über	-
erstreckt sich über	-
Gold über	-
Silber über	-
Bronze über	-
Finale über	-
Rennen über	-
Titel über	-
Sieg über	-
Strecke über	-
Distanz über	-
Etappe über	-
Staffel über	-
