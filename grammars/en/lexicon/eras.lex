#: form	side
# Eras behind a year or a century.
BC	before
B.C|.	before
BCE	before
B.C.E|.	before
AD	after
A.D|.	after
CE	after
C.E|.	after
