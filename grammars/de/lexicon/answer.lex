# What voters say: "sagten Ja", "sagt Nein zum Bau".
#: form	polarity
Ja	support
Ja zu|,m,r	support
Nein	oppose
Nein zu|,m,r	oppose
