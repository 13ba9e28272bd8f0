#: form
# What one is charged with: whoever rejects it denies it.
charge|,s
accusation|,s
allegation|,s
claim|,s
suggestion|,s
insinuation|,s
assertion|,s
rumour|,s
rumor|,s
suspicion|,s
reports
