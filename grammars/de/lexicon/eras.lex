#: form	side
# Eras behind a year or a century.
v. Chr|.	before
v.Chr|.	before
vor Christus	before
vor Christi Geburt	before
v. u. Z.	before
n. Chr|.	after
n.Chr|.	after
nach Christus	after
n. u. Z.	after
