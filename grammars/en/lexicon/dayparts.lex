#: form	timex	kind
# Parts of the day.
morning	TMO	part
afternoon	TAF	part
evening	TEV	part
night	TNI	part
overnight	TNI	word
noon	T12:00	clock
midday	T12:00	clock
midnight	T24:00	clock
early morning	TMO	early
