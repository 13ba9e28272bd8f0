#: form part
# Acts that are a verb and a noun, with nobody named whom they are against: "imposed a blockade".
impos|e,es,ed,ing	verb
exact|,s,ed,ing	verb
enforc|e,es,ed,ing	verb
stag|e,es,ed,ing	verb
launch|,es,ed,ing	verb
mount|,s,ed,ing	verb
declar|e,es,ed,ing	verb
blockade|,s	noun
embargo|,es	noun
boycott|,s	noun
sanctions	noun
curfew|,s	noun
siege|,s	noun
strike|,s	noun
walkout|,s	noun
sit-in|,s	noun
protest|,s	noun
demonstration|,s	noun
ban|,s	noun
tariffs	noun
crackdown|,s	noun
offensive|,s	noun
counter-offensive|,s	noun
counteroffensive|,s	noun
lockout|,s	noun
hunger strike|,s	noun
work stoppage|,s	noun
martial law	noun
state of emergency	noun
