#: form	shape	particle	mod	value
# Verbs that multiply.
verb: verdoppeln	-	-	UP	2
verb: verdreifachen	-	-	UP	3
verb: vervierfachen	-	-	UP	4
verb: verfünffachen	-	-	UP	5
verb: versechsfachen	-	-	UP	6
verb: versiebenfachen	-	-	UP	7
verb: verachtfachen	-	-	UP	8
verb: verneunfachen	-	-	UP	9
verb: verzehnfachen	-	-	UP	10
verb: verhundertfachen	-	-	UP	100
verb: halbieren	-	-	DOWN	0.5
verb: dritteln	-	-	DOWN	0.333333333333333
verb: vierteln	-	-	DOWN	0.25
Verdoppelung|,en	noun	-	UP	2
Verdopplung|,en	noun	-	UP	2
Verdreifachung|,en	noun	-	UP	3
Vervierfachung|,en	noun	-	UP	4
Verfünffachung|,en	noun	-	UP	5
Verzehnfachung|,en	noun	-	UP	10
Halbierung|,en	noun	-	DOWN	0.5
