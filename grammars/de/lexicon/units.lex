#! with cldr
#: form	unit
# German names of units of measure, without those of money and time.
Nanometer|,n,s	nm
Mikrometer|,n,s	µm
Millimeter|,n,s	mm
Zentimeter|,n,s	cm
Dezimeter|,n,s	dm
Meter|,n,s	m
Kilometer|,n,s	km
Seemeile|,n	nmi
Meile|,n	mi
Fuß	ft
Zoll	in
Yard|,s	yd
Lichtjahr|,e,en	ly
Quadratmillimeter|,n	mm²
Quadratzentimeter|,n	cm²
Quadratmeter|,n,s	m²
Quadrat meter|,n	m²
Quadratkilometer|,n,s	km²
Quadrat kilometer|,n	km²
Quadratmeile|,n	mi²
Quadratfuß	ft²
Hektar|,e,en,s	ha
Morgen Land	acre
Kubikzentimeter|,n	cm³
Kubik zentimeter|,n	cm³
Kubikmeter|,n,s	m³
Kubik meter|,n	m³
Milliliter|,n,s	ml
Zentiliter|,n	cl
Liter|,n,s	l
Hektoliter|,n,s	hl
Barrel|,s	bbl
Gallone|,n	gal
Mikrogramm	µg
Milligramm|,s	mg
Gramm|,s	g
Kilogramm|,s	kg
Kilo|,s	kg
Tonne|,n	t
Pfund	lb
Zentner|,n	Ztr
Unze|,n	oz
Stundenkilometer|,n	km/h
Kilometer|,n pro Stunde	km/h
Kilometer|,n in der Stunde	km/h
Meter|,n pro Sekunde	m/s
Meile|,n pro Stunde	mph
Kilometer|,n pro Sekunde	km/s
Knoten	kn
Grad Celsius	°C
Grad	°
Grad Fahrenheit	°F
Celsius	°C
Kelvin	K
Milliwatt	mW
Watt	W
Kilowatt	kW
Megawatt	MW
Gigawatt	GW
Terawatt	TW
Kilowattstunde|,n	kWh
Megawattstunde|,n	MWh
Gigawattstunde|,n	GWh
Terawattstunde|,n	TWh
Pferdestärke|,n	PS
Joule	J
Kilojoule	kJ
Kilokalorie|,n	kcal
Kalorie|,n	cal
Millivolt	mV
Volt	V
Kilovolt	kV
Ampere	A
Ohm	Ω
Hertz	Hz
Kilohertz	kHz
Megahertz	MHz
Gigahertz	GHz
Dezibel	dB
Newtonmeter|,n	Nm
Pascal	Pa
Hektopascal	hPa
Bit|,s	bit
Byte|,s	byte
Kilobyte|,s	kB
Megabyte|,s	MB
Gigabyte|,s	GB
Terabyte|,s	TB
Megabit|,s	Mbit
Promille	‰
Teil|e,en pro Million	ppm
Teil|e,en je Million	ppm
Teil|e,en pro Milliarde	ppb
Teil|e,en je Milliarde	ppb
‰	‰
Turn	turn
