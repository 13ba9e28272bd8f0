#: form	timex
# How often: words that are a set by themselves.
täglich|,e,en,er,es,em	P1D
alltäglich|,e,en,er,es,em	P1D
stündlich|,e,en,er,es	PT1H
wöchentlich|,e,en,er,es	P1W
monatlich|,e,en,er,es	P1M
vierteljährlich|,e,en	P3M
halbjährlich|,e,en	P6M
jährlich|,e,en,er,es	P1Y
alljährlich|,e,en,er,es	P1Y
tagtäglich|,e,en,er,es,em	P1D
allabendlich|,e,en,er,es	TEV
allnächtlich|,e,en,er,es	TNI
zweijährlich|,e,en	P2Y
werktags	P1D
wochentags	P1D
alltags	P1D
wochenends	P1W
feiertags	P1Y
jahraus, jahrein	P1Y
