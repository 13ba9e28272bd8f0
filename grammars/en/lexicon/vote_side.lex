#: form polarity
# For whom or against whom one votes.
for	support
in favour of	support
in favor of	support
against	oppose
