#: form	role
# How a name ends in the genitive (ending).
's	ending
’s	ending
'	ending
’	ending
