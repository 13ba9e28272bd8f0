#: form
# Set phrases that name no number.
unter vier Augen
unter sechs Augen
Vier-Augen-Gespräch|,s,e
auf allen vieren
tausend Dank
null und nichtig
null Bock
null Ahnung
null Komma nichts
Stunde null
siebzehn und vier
oberen zehntausend
oberen Zehntausend
Tausendundeine Nacht
Tausendundeiner Nacht
tausend und eine Nacht
zwischen zwei Stühlen
zwei linke Hände
auf zwei Beinen
alle fünfe
