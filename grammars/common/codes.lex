#! with cldr
#: form	code
# Codes of currencies that are other abbreviations, too: TOP, ALL, COP.
