#: form	timex	kind
# Parts of the day; kind `habit` is every day's.
morning	TMO	part
afternoon	TAF	part
evening	TEV	part
night	TNI	part
overnight	TNI	word
noon	T12:00	clock
midday	T12:00	clock
midnight	T24:00	clock
lunchtime	TMI	word
early morning	TMO	early
early-morning	TMO	early
late-morning	TMO	early
mid-morning	TMO	early
early-afternoon	TAF	early
late-afternoon	TAF	early
mid-afternoon	TAF	early
early-evening	TEV	early
late-evening	TEV	early
late-night	TNI	early
mornings	TMO	habit
afternoons	TAF	habit
evenings	TEV	habit
