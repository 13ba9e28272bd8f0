#: form value
# Auxiliaries that leave open whether somebody takes the side.
could	possible
may	possible
might	possible
can	possible
would	hypothetical
