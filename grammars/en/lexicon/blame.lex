#: form
# Verbs that lay the blame for something on somebody.
verb: blame
verb: pin
plac|e,es,ed,ing the blame for
put the blame for
laid the blame for
