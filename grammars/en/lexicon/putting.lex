#: form kind
# Behind these and a thing, "at" opens a value.
put|,s,ting	statement
estimat|e,es,ed,ing	belief
reckon|,s,ed	belief
valu|e,es,ed,ing	belief
pric|e,es,ed,ing	statement
peg|,s,ged,ging	statement
