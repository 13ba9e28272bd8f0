#: form
# What ends the name of a company.
Inc.
Inc
Incorporated
Corp.
Corp
Ltd.
Ltd
Limited
LLC
L.L.C.
LLP
L.P.
PLC
plc
Co.
& Co.
and Co.
Cos.
Company
AG
GmbH
SA
S.A.
S.p.A.
SpA
NV
N.V.
BV
AB
ASA
Oyj
KK
Pty
Bros.
Bros
& Sons
and Sons
& Company
FC
F.C.
AFC
SC
CF
