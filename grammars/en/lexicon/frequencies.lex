#: form	timex
# How often: words that are a set by themselves.
daily	P1D
hourly	PT1H
weekly	P1W
monthly	P1M
yearly	P1Y
bi-weekly	P2W
biweekly	P2W
