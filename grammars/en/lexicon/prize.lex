#: form
# What is won or lost: to defend or contest it takes no side.
title|,s
championship|,s
crown|,s
trophy
trophies
cup|,s
medal|,s
gold
silver
belt|,s
lead
goal|,s
net
record|,s
game|,s
match|,es
final|,s
semi-final|,s
semifinal|,s
race|,s
bout|,s
fight|,s
tie|,s
penalt|y,ies
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
