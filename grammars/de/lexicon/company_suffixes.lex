#: form
# What ends the name of a company or a club.
AG
GmbH
KG
OHG
SE
KGaA
mbH
e.V.
e. V.
Inc.
Inc
Corp.
Corp
Ltd.
Ltd
Limited
LLC
PLC
plc
S.A.
SA
SpA
S.p.A.
N.V.
NV
BV
AB
ASA
Oyj
Co.
& Co.
& Co. KG
GmbH & Co. KG
Holding
Group
Gruppe
International
Records
Airlines
Airways
Motors
Systems
Technologies
Industries
Pictures
Entertainment
Studios
Bank
