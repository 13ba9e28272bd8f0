#: form
# Verbs of saying that are nearly always nouns where no "that" follows.
state
report
record
document
signal
post
