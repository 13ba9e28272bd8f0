#: form	code
# Signs of currencies in English texts that are words or letters, or stand in another order.
=$A	AUD
=$C	CAD
=$NZ	NZD
=$HK	HKD
=$S	SGD
=Y=	JPY
Mex$	MXN
MX$	MXN
=Rs	INR
=Rs.	INR
=RM	MYR
c$	CAD
HK $	HKD
NZ $	NZD
=GEL	GEL
=MNT	MNT
=RMB	CNY
=DKr	DKK
=SKr	SEK
=NKr	NOK
=c $	CAD
=C $	CAD
₡	CRC
₾	GEL
₭	LAK
₦	NGN
₱	PHP
₮	MNT
৳	BDT
