#: form	timex	kind
# Weekdays, alone and with a part of the day; kind `habit` is every week's.
Monday|,'s,’s	XXXX-WXX-1	day
Mondays	XXXX-WXX-1	habit
Monday morning|,'s,’s	XXXX-WXX-1TMO	time
Monday afternoon|,'s,’s	XXXX-WXX-1TAF	time
Monday evening|,'s,’s	XXXX-WXX-1TEV	time
Monday night|,'s,’s	XXXX-WXX-1TNI	time
Tuesday|,'s,’s	XXXX-WXX-2	day
Tuesdays	XXXX-WXX-2	habit
Tuesday morning|,'s,’s	XXXX-WXX-2TMO	time
Tuesday afternoon|,'s,’s	XXXX-WXX-2TAF	time
Tuesday evening|,'s,’s	XXXX-WXX-2TEV	time
Tuesday night|,'s,’s	XXXX-WXX-2TNI	time
Wednesday|,'s,’s	XXXX-WXX-3	day
Wednesdays	XXXX-WXX-3	habit
Wednesday morning|,'s,’s	XXXX-WXX-3TMO	time
Wednesday afternoon|,'s,’s	XXXX-WXX-3TAF	time
Wednesday evening|,'s,’s	XXXX-WXX-3TEV	time
Wednesday night|,'s,’s	XXXX-WXX-3TNI	time
Thursday|,'s,’s	XXXX-WXX-4	day
Thursdays	XXXX-WXX-4	habit
Thursday morning|,'s,’s	XXXX-WXX-4TMO	time
Thursday afternoon|,'s,’s	XXXX-WXX-4TAF	time
Thursday evening|,'s,’s	XXXX-WXX-4TEV	time
Thursday night|,'s,’s	XXXX-WXX-4TNI	time
Friday|,'s,’s	XXXX-WXX-5	day
Fridays	XXXX-WXX-5	habit
Friday morning|,'s,’s	XXXX-WXX-5TMO	time
Friday afternoon|,'s,’s	XXXX-WXX-5TAF	time
Friday evening|,'s,’s	XXXX-WXX-5TEV	time
Friday night|,'s,’s	XXXX-WXX-5TNI	time
Saturday|,'s,’s	XXXX-WXX-6	day
Saturdays	XXXX-WXX-6	habit
Saturday morning|,'s,’s	XXXX-WXX-6TMO	time
Saturday afternoon|,'s,’s	XXXX-WXX-6TAF	time
Saturday evening|,'s,’s	XXXX-WXX-6TEV	time
Saturday night|,'s,’s	XXXX-WXX-6TNI	time
Sunday|,'s,’s	XXXX-WXX-7	day
Sundays	XXXX-WXX-7	habit
Sunday morning|,'s,’s	XXXX-WXX-7TMO	time
Sunday afternoon|,'s,’s	XXXX-WXX-7TAF	time
Sunday evening|,'s,’s	XXXX-WXX-7TEV	time
Sunday night|,'s,’s	XXXX-WXX-7TNI	time
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
weekend|,'s	XXXX-WXX-WE	weekend
