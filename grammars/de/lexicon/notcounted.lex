#: form
# Words behind a number that are not what it counts.
Uhr
Prozent
Mal
mal
Mio
Mrd
Millionen
Milliarden
Komma
Und
Der
Die
Das
Im
In
