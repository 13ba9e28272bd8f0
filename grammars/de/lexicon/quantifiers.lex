#: form	value
# Vague numbers before units of time.
einige|,n,r	X
mehrere|,n,r	X
viele|,n,r	X
wenige|,n,r	X
ein paar	X
paar	X
etliche|,n,r	X
zahlreiche|,n,r	X
beide|,n,r	2
ein paar wenige	X
diverse|,n,r	X
unzählig|e,en,er	X
