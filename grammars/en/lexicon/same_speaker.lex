#: form	kind
# At the head of what somebody says these mean the speaker: "she said she thought ...".
he	pronoun
she	pronoun
it	pronoun
they	pronoun
I	pronoun
we	pronoun
he's	pronoun
she's	pronoun
it's	pronoun
they're	pronoun
they've	pronoun
I'm	pronoun
I've	pronoun
we're	pronoun
we've	pronoun
he’s	pronoun
she’s	pronoun
it’s	pronoun
they’re	pronoun
they’ve	pronoun
I’m	pronoun
I’ve	pronoun
we’re	pronoun
we’ve	pronoun
