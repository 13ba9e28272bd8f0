#: form	value
# Which half of the day an hour lies in.
a.m|.	am
am	am
in the morning	am
p.m|.	pm
pm	pm
in the afternoon	pm
in the evening	pm
at night	pm
