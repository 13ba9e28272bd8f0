#: form	code
# Currencies whose names are other words, too: money where the sum looks like it.
won	KRW
