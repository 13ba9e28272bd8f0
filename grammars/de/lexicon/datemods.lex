#: form	mod
# Which part of a period is meant.
Anfang	START
Beginn	START
Mitte	MID
Ende	END
Spät	END
