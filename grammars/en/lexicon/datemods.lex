#: form	mod
# Which part of a period is meant.
early	START
early in	START
the beginning of	START
beginning of	START
the start of	START
start of	START
mid	MID
mid-	MID
the middle of	MID
middle of	MID
late	END
late in	END
the end of	END
end of	END
