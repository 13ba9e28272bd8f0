# Prepositions and adverbs that take a side: "stimmten für", "ist dagegen".
#: form	polarity
für	support
fürs	support
zugunsten	support
dafür	support
gegen	oppose
dagegen	oppose
