#: form	mod	shape
# Which part of a period is meant; shape `noun`: "the end of".
early	START
early in	START
the beginning of	START
beginning of	START	noun
the start of	START
start of	START	noun
mid	MID
mid-	MID
the middle of	MID
middle of	MID	noun
late	END
late in	END
the end of	END
end of	END	noun
