#: form	mark
# Zones of time by which a clock time is one for all the world; `mark` as ISO 8601 has it.
UTC	Z
GMT	Z
Weltzeit	Z
koordinierter Weltzeit	Z
