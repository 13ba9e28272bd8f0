#: form	mark
# Zones of time by which a clock time is one for all the world; `mark` as ISO 8601 has it.
GMT	Z
UTC	Z
GMT time	Z
UTC time	Z
Greenwich Mean Time	Z
Universal Time	Z
Coordinated Universal Time	Z
