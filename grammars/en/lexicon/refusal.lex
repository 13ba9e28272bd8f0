#: form
# Before the infinitive of a side these put it into the negative.
refus|e,es,ed,ing
fail|,s,ed,ing
declin|e,es,ed,ing
neglect|,s,ed,ing
unwilling
reluctant
loath
hesitant
unable
