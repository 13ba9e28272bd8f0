#: form
# Behind a comma these leave what was reported.
but
although
though
whereas
adding
saying
calling
arguing
noting
insisting
citing
accusing
claiming
telling
asking
urging
