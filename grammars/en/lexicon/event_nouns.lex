#: form	ref	norm
# Happenings that a report comes back to: names for them are nominal mentions.
referendum|,s	referendum	referendum
referenda	referendum	referendum
plebiscite|,s	referendum	referendum
vote	vote	vote
poll	vote	vote
ballot	vote	vote
polling	vote	vote
voting	vote	vote
election|,s	election	election
elections	election	election
presidential election|,s	presidential-election	presidential election
presidential vote	presidential-election	presidential election
leadership vote	presidential-election	presidential election
parliamentary election|,s	parliamentary-election	parliamentary election
legislative election|,s	parliamentary-election	parliamentary election
general election|,s	parliamentary-election	parliamentary election
local election|,s	local-election	local election
run-off	run-off	run-off
runoff	run-off	run-off
coup	coup	coup
putsch	coup	coup
civil war	civil-war	civil war
attack	attack	attack
earthquake	earthquake	earthquake
summit	summit	summit
cease-fire	ceasefire	ceasefire
ceasefire	ceasefire	ceasefire
truce	ceasefire	ceasefire
blockade	blockade	blockade
Bundestag election|,s	bundestag-election	Bundestag election
state election|,s	state-election	state election
