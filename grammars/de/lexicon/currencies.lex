#! with cldr
#: form	code
# German names of currencies; "Dollar" alone is the American one, "Pfund" in a sum of money the British.
Euro|,s	EUR
US-Dollar|,s	USD
Dollar|,s	USD
US Dollar|,s	USD
Franc|,s	FRF
Gulden	NLG
Peseten	ESP
Drachmen	GRD
Escudos	PTE
britische|,n Pfund	GBP
Pfund	GBP
Pfund Sterling	GBP
Yen	JPY
Franken	CHF
Schweizer Franken	CHF
Yuan	CNY
Renminbi	CNY
Rubel|,n	RUB
D-Mark	DEM
Deutsche|,n Mark	DEM
Mark	DEM
Reichsmark	DEM
Schilling|,e	ATS
Lire	ITL
finnische Mark	FIM
schwedische|,n Kronen	SEK
dänische|,n Kronen	DKK
norwegische|,n Kronen	NOK
tschechische|,n Kronen	CZK
Zloty	PLN
Złoty	PLN
Forint	HUF
Lira	TRY
türkische|,n Lira	TRY
Rupien	INR
Rand	ZAR
Schekel	ILS
Baht	THB
Won	KRW
Griwna	UAH
Hrywnja	UAH
Lari	GEL
Bitcoin|,s	BTC
australische|,n Dollar	AUD
kanadische|,n Dollar	CAD
Hongkong-Dollar	HKD
Singapur-Dollar	SGD
Drachme|,n	GRD
Pesete|,n	ESP
Peseta|,s	ESP
Escudo|,s	PTE
Finnmark	FIM
DDR-Mark	DDM
Ost-Mark	DDM
Ostmark	DDM
