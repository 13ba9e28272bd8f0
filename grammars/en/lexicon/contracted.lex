#: form
# Pronouns that end in the verb "be".
he's
she's
it's
who's
that's
they're
we're
you're
I'm
he’s
she’s
it’s
who’s
that’s
they’re
we’re
you’re
I’m
