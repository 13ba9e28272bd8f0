#: form	timex
# How often: words that are a set by themselves.
daily	P1D
hourly	PT1H
weekly	P1W
monthly	P1M
quarterly	P3M
annually	P1Y
annual	P1Y
yearly	P1Y
bi-weekly	P2W
biweekly	P2W
