#: form polarity
# What a thing does to others: to say so of it is praise or blame.
ruin|,s,ed,ing	oppose
destroy|,s,ed,ing	oppose
harm|,s,ed,ing	oppose
hurt|,s,ing	oppose
endanger|,s,ed,ing	oppose
jeopardi|se,ses,sed,sing,ze,zes,zed,zing	oppose
undermin|e,es,ed,ing	oppose
crippl|e,es,ed,ing	oppose
wreck|,s,ed,ing	oppose
devastat|e,es,ed,ing	oppose
poison|,s,ed,ing	oppose
violat|e,es,ed,ing	oppose
breach|,es,ed,ing	oppose
break the law	oppose
breaks the law	oppose
broke the law	oppose
broken the law	oppose
discriminat|e,es,ed,ing against	oppose
muzzl|e,es,ed,ing	oppose
silenc|e,es,ed,ing	oppose
stifl|e,es,ed,ing	oppose
betray|,s,ed,ing	oppose
deceiv|e,es,ed,ing	oppose
cheat|,s,ed,ing	oppose
mislead|,s,ing	oppose
misled	oppose
backfir|e,es,ed,ing	oppose
cost|,s lives	oppose
cost|,s jobs	oppose
destroy|,s,ed,ing jobs	oppose
kill|,s,ed,ing jobs	oppose
do|,es,ne more harm than good	oppose
did more harm than good	oppose
put|,s,ting lives at risk	oppose
put|,s,ting jobs at risk	oppose
sav|e,es,ed,ing lives	support
sav|e,es,ed,ing jobs	support
creat|e,es,ed,ing jobs	support
benefit|,s,ed,ing	support
safeguard|,s,ed,ing	support
