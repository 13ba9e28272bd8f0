#: form value place
# Auxiliaries that leave open whether somebody takes the side.
could	possible	verb
may	possible	verb
might	possible	verb
can	possible	verb
would	hypothetical	verb
# Before the subject: conditions, and questions that begin with the verb.
if	hypothetical	subject
whether	hypothetical	subject
unless	hypothetical	subject
even if	hypothetical	subject
in case	hypothetical	subject
provided that	hypothetical	subject
=Does	hypothetical	subject
=Do	hypothetical	subject
=Did	hypothetical	subject
=Will	hypothetical	subject
=Would	hypothetical	subject
=Should	hypothetical	subject
=Could	hypothetical	subject
=Can	hypothetical	subject
=Has	hypothetical	subject
=Have	hypothetical	subject
