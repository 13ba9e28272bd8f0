#! with cldr
#: form	code
# English names of currencies; "dollar" alone is the American one.
euro|,s	EUR
dollar|,s	USD
US dollar|,s	USD
U.S. dollar|,s	USD
buck|,s	USD
pound|,s sterling	GBP
sterling	GBP
quid	GBP
yen	JPY
Japanese yen	JPY
yuan	CNY
Chinese yuan	CNY
renminbi	CNY
Swiss franc|,s	CHF
franc|,s	FRF
French franc|,s	FRF
Deutsche mark|,s	DEM
deutsche mark|,s	DEM
deutschmark|,s	DEM
German mark|,s	DEM
mark|s	DEM
ruble|,s	RUB
rouble|,s	RUB
rupee|,s	INR
shekel|,s	ILS
lira	TRY
Turkish lira	TRY
lire	ITL
Italian lire	ITL
baht	THB
ringgit|,s	MYR
dong	VND
rupiah	IDR
zloty|,s	PLN
forint|,s	HUF
hryvnia|,s	UAH
lari	GEL
rand	ZAR
real|s	BRL
reais	BRL
Australian dollar|,s	AUD
Canadian dollar|,s	CAD
Hong Kong dollar|,s	HKD
Singapore dollar|,s	SGD
New Zealand dollar|,s	NZD
Swedish kron|a,or	SEK
kronor	SEK
Norwegian kron|e,er	NOK
Danish kron|e,er	DKK
South African rand	ZAR
bitcoin|,s	BTC
united states dollar|,s	USD
drachma|,s,e,i	GRD
peseta|,s	ESP
escudo|,s	PTE
guilder|,s	NLG
markka|,a	FIM
Danish crown|,s	DKK
Swedish crown|,s	SEK
Norwegian crown|,s	NOK
Czech crown|,s	CZK
