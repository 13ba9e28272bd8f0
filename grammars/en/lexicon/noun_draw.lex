#: form
# What draws support or criticism from somebody: its subject is the target.
dr|aw,aws,ew,awn,awing
attract|,s,ed,ing
provok|e,es,ed,ing
spark|,s,ed,ing
trigger|,s,ed,ing
prompt|,s,ed,ing
arous|e,es,ed,ing
fac|e,es,ed,ing
me|et,ets,t,eting
met with
meet|,s,ing with
w|in,ins,on,inning
earn|,s,ed,ing
receiv|e,es,ed,ing
enjoy|,s,ed,ing
gain|,s,ed,ing
secur|e,es,ed,ing
encounter|,s,ed,ing
r|un,uns,an,unning into
come under
comes under
came under
coming under
elicit|,s,ed,ing
garner|,s,ed,ing
attain|,s,ed
ha|ve,s,d
had
g|et,ets,ot,etting
c|ame,ome,omes,oming under
