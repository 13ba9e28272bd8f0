#! with cldr
#: form	unit
# English names of units of measure, without those of money and time.
nanomet|er,re,ers,res	nm
micromet|er,re,ers,res	µm
millimet|er,re,ers,res	mm
centimet|er,re,ers,res	cm
met|er,re,ers,res	m
kilomet|er,re,ers,res	km
mile|,s	mi
nautical mile|,s	nmi
foot	ft
feet	ft
inch|,es	in
yard|,s	yd
light year|,s	ly
light-year|,s	ly
square centimet|er,re,ers,res	cm²
square met|er,re,ers,res	m²
square kilomet|er,re,ers,res	km²
square mile|,s	mi²
square f|oot,eet	ft²
square inch|,es	in²
square yard|,s	yd²
sq ft	ft²
sq. ft.	ft²
sq km	km²
sq m	m²
acre|,s	acre
hectare|,s	ha
cubic centimet|er,re,ers,res	cm³
c c	cm³
cubic met|er,re,ers,res	m³
cubic f|oot,eet	ft³
cubic inch|,es	in³
millilit|er,re,ers,res	ml
lit|er,re,ers,res	l
hectolit|er,re,ers,res	hl
gallon|,s	gal
pint|,s	pint
quart|,s	quart
barrel|,s	bbl
barrel|,s of oil	bbl
bushel|,s	bushel
fluid ounce|,s	fl oz
microgram|,s	µg
milligram|,s	mg
gram|,s	g
kilogram|,s	kg
kilo|,s	kg
pound|,s	lb
ounce|,s	oz
stone	stone
ton|,s	ton
tonne|,s	t
metric ton|,s	t
kilomet|er,re,ers,res per hour	km/h
kilomet|er,re,ers,res an hour	km/h
mile|,s per hour	mph
mile|,s an hour	mph
mile|,s per gallon	mpg
met|er,re,ers,res per second	m/s
kilomet|er,re,ers,res per second	km/s
km per second	km/s
km per hour	km/h
km an hour	km/h
mile|,s per second	mi/s
mile|,s a second	mi/s
part|,s per million	ppm
part|,s per billion	ppb
part|,s per trillion	ppt
metre|,s a second	m/s
knot|,s	kn
degree|,s	°
degree|,s Celsius	°C
degree|,s centigrade	°C
degree|,s C	°C
degree|,s Fahrenheit	°F
degree|,s F	°F
deg C	°C
deg F	°F
Celsius	°C
celcius	°C
Fahrenheit	°F
kelvin|,s	K
milliwatt|,s	mW
watt|,s	W
kilowatt|,s	kW
megawatt|,s	MW
gigawatt|,s	GW
terawatt|,s	TW
kilowatt hour|,s	kWh
kilowatt-hour|,s	kWh
megawatt hour|,s	MWh
megawatt-hour|,s	MWh
gigawatt hour|,s	GWh
gigawatt-hour|,s	GWh
terawatt hour|,s	TWh
terawatt-hour|,s	TWh
horsepower	hp
brake horsepower	bhp
joule|,s	J
kilojoule|,s	kJ
calorie|,s	cal
kilocalorie|,s	kcal
millivolt|,s	mV
volt|,s	V
kilovolt|,s	kV
amp|,s	A
ampere|,s	A
ohm|,s	Ω
hertz	Hz
kilohertz	kHz
megahertz	MHz
gigahertz	GHz
decibel|,s	dB
newton met|er,re,ers,res	Nm
pascal|,s	Pa
bit|s	bit
byte|,s	byte
kilobyte|,s	kB
megabyte|,s	MB
gigabyte|,s	GB
terabyte|,s	TB
megabit|,s	Mbit
megabits per second	Mbit/s
lb-ft	lb-ft
pound-feet	lb-ft
sq.km	km²
sq.ft	ft²
lb.	lb
lbs.	lb
oz.	oz
ft.	ft
yd|.,s.	yd
mi.	mi
gal.	gal
qt.	quart
sq. mi.	mi²
karat|,s	kt
degF	°F
degC	°C
ksi	ksi
ppg	point per game
rpg	rebound per game
apg	assist per game
point|,s per game	point per game
rebound|,s per game	rebound per game
assist|,s per game	assist per game
=mb	MB
=gb	GB
=tb	TB
=kb	kB
kms	km
kgs	kg
