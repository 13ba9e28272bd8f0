#! with cldr
#: form	timex	kind
# Weekdays, alone and with a part of the day; kind `habit` is every week's.
Monday	XXXX-WXX-1	day
Mondays	XXXX-WXX-1	habit
Monday morning	XXXX-WXX-1TMO	time
Monday afternoon	XXXX-WXX-1TAF	time
Monday evening	XXXX-WXX-1TEV	time
Monday night	XXXX-WXX-1TNI	time
Tuesday	XXXX-WXX-2	day
Tuesdays	XXXX-WXX-2	habit
Tuesday morning	XXXX-WXX-2TMO	time
Tuesday afternoon	XXXX-WXX-2TAF	time
Tuesday evening	XXXX-WXX-2TEV	time
Tuesday night	XXXX-WXX-2TNI	time
Wednesday	XXXX-WXX-3	day
Wednesdays	XXXX-WXX-3	habit
Wednesday morning	XXXX-WXX-3TMO	time
Wednesday afternoon	XXXX-WXX-3TAF	time
Wednesday evening	XXXX-WXX-3TEV	time
Wednesday night	XXXX-WXX-3TNI	time
Thursday	XXXX-WXX-4	day
Thursdays	XXXX-WXX-4	habit
Thursday morning	XXXX-WXX-4TMO	time
Thursday afternoon	XXXX-WXX-4TAF	time
Thursday evening	XXXX-WXX-4TEV	time
Thursday night	XXXX-WXX-4TNI	time
Friday	XXXX-WXX-5	day
Fridays	XXXX-WXX-5	habit
Friday morning	XXXX-WXX-5TMO	time
Friday afternoon	XXXX-WXX-5TAF	time
Friday evening	XXXX-WXX-5TEV	time
Friday night	XXXX-WXX-5TNI	time
Saturday	XXXX-WXX-6	day
Saturdays	XXXX-WXX-6	habit
Saturday morning	XXXX-WXX-6TMO	time
Saturday afternoon	XXXX-WXX-6TAF	time
Saturday evening	XXXX-WXX-6TEV	time
Saturday night	XXXX-WXX-6TNI	time
Sunday	XXXX-WXX-7	day
Sundays	XXXX-WXX-7	habit
Sunday morning	XXXX-WXX-7TMO	time
Sunday afternoon	XXXX-WXX-7TAF	time
Sunday evening	XXXX-WXX-7TEV	time
Sunday night	XXXX-WXX-7TNI	time
Monday mornings	XXXX-WXX-1TMO	habit
Monday afternoons	XXXX-WXX-1TAF	habit
Monday evenings	XXXX-WXX-1TEV	habit
Monday nights	XXXX-WXX-1TNI	habit
Tuesday mornings	XXXX-WXX-2TMO	habit
Tuesday afternoons	XXXX-WXX-2TAF	habit
Tuesday evenings	XXXX-WXX-2TEV	habit
Tuesday nights	XXXX-WXX-2TNI	habit
Wednesday mornings	XXXX-WXX-3TMO	habit
Wednesday afternoons	XXXX-WXX-3TAF	habit
Wednesday evenings	XXXX-WXX-3TEV	habit
Wednesday nights	XXXX-WXX-3TNI	habit
Thursday mornings	XXXX-WXX-4TMO	habit
Thursday afternoons	XXXX-WXX-4TAF	habit
Thursday evenings	XXXX-WXX-4TEV	habit
Thursday nights	XXXX-WXX-4TNI	habit
Friday mornings	XXXX-WXX-5TMO	habit
Friday afternoons	XXXX-WXX-5TAF	habit
Friday evenings	XXXX-WXX-5TEV	habit
Friday nights	XXXX-WXX-5TNI	habit
Saturday mornings	XXXX-WXX-6TMO	habit
Saturday afternoons	XXXX-WXX-6TAF	habit
Saturday evenings	XXXX-WXX-6TEV	habit
Saturday nights	XXXX-WXX-6TNI	habit
Sunday mornings	XXXX-WXX-7TMO	habit
Sunday afternoons	XXXX-WXX-7TAF	habit
Sunday evenings	XXXX-WXX-7TEV	habit
Sunday nights	XXXX-WXX-7TNI	habit
=tues	XXXX-WXX-2	short
=thu	XXXX-WXX-4	short
=thurs	XXXX-WXX-4	short
=fri	XXXX-WXX-5	short
=Mon.	XXXX-WXX-1	short
=Mon	XXXX-WXX-1	short
=Tue.	XXXX-WXX-2	short
=Tue	XXXX-WXX-2	short
=Tues.	XXXX-WXX-2	short
=Tues	XXXX-WXX-2	short
=Wed.	XXXX-WXX-3	short
=Wed	XXXX-WXX-3	short
=Thu.	XXXX-WXX-4	short
=Thu	XXXX-WXX-4	short
=Thur.	XXXX-WXX-4	short
=Thur	XXXX-WXX-4	short
=Thurs.	XXXX-WXX-4	short
=Thurs	XXXX-WXX-4	short
=Fri.	XXXX-WXX-5	short
=Fri	XXXX-WXX-5	short
=Sat.	XXXX-WXX-6	short
=Sat	XXXX-WXX-6	short
=Sun.	XXXX-WXX-7	short
=Sun	XXXX-WXX-7	short
weekend	XXXX-WXX-WE	weekend
