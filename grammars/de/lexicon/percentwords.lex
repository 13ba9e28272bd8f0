#: form	unit
# Words and signs for hundredths, and for points of them.
%	%
Prozent	%
Proz.	%
pct	%
v. H.	%
v.H.	%
vH	%
vom Hundert	%
von Hundert	%
Prozentpunkt|,e,en,s,es	pp
Prozent-Punkt|,e,en	pp
%-Punkt|,e,en	pp
Prozent Punkt|e,en	pp
Basispunkt|,e,en,s,es	bp
Basis-Punkt|,e,en	bp
