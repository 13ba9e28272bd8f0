#: form	timex	kind	day	mod	seen
# Days and periods that are named from the present day on, and words for past, present and future.
# "+0D?" is today or these days, as the text decides.
# `seen`: counted from the day, month or year that the text named last.
heute	+0D?	today	+0D	-
heut	+0D?	today	+0D	-
heutig|e,en,er,em,es	+0D?	today	+0D	-
gestern	-1D	date	-1D	-
gestrig|e,en,er,em,es	-1D	date	-1D	-
vorgestern	-2D	date	-2D	-
=morgen	+1D	date	+1D	-
übermorgen	+2D	date	+2D	-
vorvorgestern	-3D	date	-3D	-
überübermorgen	+3D	date	+3D	-
morgig|e,en,er,em,es	+1D	date	+1D	-
Vortag|,s,es	-1D	date	-1D	-	text
Vorabend|,s	-1DTEV	time	-	-	text
Vorwoche	-1W	date	-	-	text
Vormonat|,s,es	-1M	date	-	-	text
Vorquartal|,s	-1Q	date	-	-	text
Vorjahr|,s,es	-1Y	date	-	-	text
Vorjahresmonat|,s,es	-1Y=	date	-	-
Vorjahresquartal|,s	-1Y^	date	-	-
Vorjahreszeitraum|,s,es	-1Y	date	-	-	text
heuer	+0Y	date	-	-
Jahresende|,s	+0Y	date	-	END
Jahresanfang|,s	+0Y	date	-	START
Jahresbeginn|,s	+0Y	date	-	START
Jahresmitte|,s	+0Y	date	-	MID
Monatsende|,s	+0M	date	-	END
Monatsanfang|,s	+0M	date	-	START
Monatsbeginn|,s	+0M	date	-	START
Wochenbeginn|,s	+0W	date	-	START
Wochenanfang|,s	+0W	date	-	START
Wochenmitte|,s	+0W	date	-	MID
heutzutage	PRESENT_REF	date	-	-
heute morgen	+0DTMO	time	-	-
heute früh	+0DTMO	time	-	-
heute vormittag	+0DTMO	time	-	-
heute mittag	+0DTMI	time	-	-
heute nachmittag	+0DTAF	time	-	-
heute abend	+0DTEV	time	-	-
heute nacht	+0DTNI	time	-	-
gestern morgen	-1DTMO	time	-	-
gestern früh	-1DTMO	time	-	-
gestern vormittag	-1DTMO	time	-	-
gestern mittag	-1DTMI	time	-	-
gestern nachmittag	-1DTAF	time	-	-
gestern abend	-1DTEV	time	-	-
gestern nacht	-1DTNI	time	-	-
morgen früh	+1DTMO	time	-	-
morgen vormittag	+1DTMO	time	-	-
morgen nachmittag	+1DTAF	time	-	-
morgen abend	+1DTEV	time	-	-
jetzt	PRESENT_REF	date	-	-
derzeit	PRESENT_REF	date	-	-
momentan	PRESENT_REF	date	-	-
im Moment	PRESENT_REF	date	-	-
im Augenblick	PRESENT_REF	date	-	-
zur Stunde	PRESENT_REF	date	-	-
damals	PAST_REF	date	-	-
früher	PAST_REF	date	-	-
kürzlich	PAST_REF	date	-	-
neulich	PAST_REF	date	-	-
unlängst	PAST_REF	date	-	-
