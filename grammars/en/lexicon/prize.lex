#: form
# What is won or lost: to defend or contest it takes no side.
title|,s
championship|,s
crown|,s
trophy
trophies
cup|,s
medal|,s
belt|,s
game|,s
match|,es
final|,s
semi-final|,s
semifinal|,s
bout|,s
seat|,s
constituenc|y,ies
ward|,s
election|,s
by-election|,s
byelection|,s
primary
primaries
leadership election
leadership contest
mayoralty
presidency
