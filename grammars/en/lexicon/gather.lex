#: form
# What people do together for or against something.
march|,es,ed,ing
rall|y,ies,ied,ying
gather|,s,ed,ing
demonstrat|e,es,ed,ing
protest|,s,ed,ing
assembl|e,es,ed,ing
turn|,s,ed out
t|ake,akes,ook to the streets
taking to the streets
t|ake,akes,ook part
queu|e,es,ed,ing
strik|e,es
struck
walk|,s,ed out
sign|,s,ed
vot|e,es,ed
met
meet|,s
join|,s,ed forces
unit|e,es,ed
