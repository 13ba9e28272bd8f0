#: form
# Behind "declined to" these keep silent, and take no side.
say
comment
answer
discuss
elaborate
reveal
disclose
name
identify
speak
talk
respond
confirm
specify
explain
divulge
describe
tell
reply
give details
provide details
go into detail
be interviewed
be drawn
give an interview
be named
be identified
