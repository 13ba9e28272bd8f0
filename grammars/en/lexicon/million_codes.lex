#: form	code
# Codes of currencies with a letter for millions before them.
=MEUR	EUR
=MUSD	USD
=MGBP	GBP
=MCHF	CHF
=MSEK	SEK
=MNOK	NOK
=MDKK	DKK
=MAUD	AUD
=MCAD	CAD
