#: form	timex
# Adjectives that say how long something lasts.
hour-long	PT1H
hours-long	PTXH
day-long	P1D
days-long	PXD
daylong	P1D
week-long	P1W
weeks-long	PXW
weeklong	P1W
month-long	P1M
months-long	PXM
monthlong	P1M
year-long	P1Y
years-long	PXY
yearlong	P1Y
decade-long	P1DE
decades-long	PXY
century-long	P1CE
centuries-long	PXCE
