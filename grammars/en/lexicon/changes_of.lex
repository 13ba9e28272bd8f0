#: form	mod
# Verbs that make something more or less: "cut costs by 5 per cent".
verb: increase	UP
verb: raise	UP
verb: lift	UP
verb: boost	UP
verb: hike	UP
verb: grow grew grown	UP
verb: expand	UP
verb: improve	UP
verb: push + up	UP
verb: drive drove driven + up	UP
verb: cut cut cut	DOWN
verb: reduce	DOWN
verb: lower	DOWN
verb: slash	DOWN
verb: trim	DOWN
verb: decrease	DOWN
verb: shrink shrank shrunk	DOWN
verb: bring brought brought + down	DOWN
verb: drive drove driven + down	DOWN
