#: form	timex
# How often: words that are a set by themselves.
daily	P1D
hourly	PT1H
weekly	P1W
monthly	P1M
yearly	P1Y
bi-weekly	P2W
biweekly	P2W
semi-annual|,ly	P6M
semiannual|,ly	P6M
biannually	P6M
bi-monthly	P2M
bimonthly	P2M
fortnightly	P2W
nightly	P1D
