#: form	timex	kind
# Days and periods that are named from the present day on, and words for past, present and future.
today	+0D	date
yesterday	-1D	date
tomorrow	+1D	date
the day before yesterday	-2D	date
the day after tomorrow	+2D	date
tmrw	+1D	date
tmr	+1D	date
the day after tmrw	+2D	date
the day after tmr	+2D	date
the week before last	-2W	date
the week after next	+2W	date
the month before last	-2M	date
the month after next	+2M	date
the year before last	-2Y	date
the year after next	+2Y	date
the weekend before last	-2WE	date
the weekend after next	+2WE	date
tonight	+0DTNI	time
this night	+0DTNI	time
this morning	+0DTMO	time
this afternoon	+0DTAF	time
this evening	+0DTEV	time
last night	-1DTNI	time
yesterday morning	-1DTMO	time
yesterday afternoon	-1DTAF	time
yesterday evening	-1DTEV	time
tomorrow morning	+1DTMO	time
tomorrow afternoon	+1DTAF	time
tomorrow evening	+1DTEV	time
tomorrow night	+1DTNI	time
today pm	+0DTAF	time
today am	+0DTMO	time
tomorrow pm	+1DTAF	time
tomorrow am	+1DTMO	time
now	PRESENT_REF	date
right now	PRESENT_REF	date
currently	PRESENT_REF	date
at present	PRESENT_REF	date
at the present time	PRESENT_REF	date
presently	PRESENT_REF	date
at the moment	PRESENT_REF	date
at the minute	PRESENT_REF	date
nowadays	PRESENT_REF	date
recently	PAST_REF	date
more recently	PAST_REF	date
the future	FUTURE_REF	date
year-ago	-1Y^	year
year-earlier	-1Y^	year
current	PRESENT_REF	date
recent	PAST_REF	date
that time	PAST_REF	date
the time being	PRESENT_REF	date
the near future	FUTURE_REF	date
a fortnight ago	-14D	date
a fortnight earlier	-14D~	date
a fortnight later	+14D~	date
in a fortnight	+14D	date
the near term	FUTURE_REF	date
the short term	FUTURE_REF	date
year-end	+0Y-12-31	date
