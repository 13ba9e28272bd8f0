#: form	key	where
# Spellings of one sound in German, English and the usual transcriptions, for the key under which the spellings
# of one name meet (Saakaschwili, Saakashvili).  The longest form wins.  Vowels and glides fall away, but
# for the first.
#   where: start (of a word), any
# key -: nothing is written
a	a	start
e	e	start
i	e	start
o	o	start
u	u	start
j	j	start
y	j	start
je	j	start
ye	j	start
dsch	j	start
dzh	j	start
dj	j	start
h	h	start
a	-	any
e	-	any
i	-	any
o	-	any
u	-	any
j	-	any
y	-	any
h	-	any
dsch	-	any
dzh	-	any
dj	-	any
schtsch	zh	any
shch	zh	any
tzsch	h	any
tsch	h	any
tch	h	any
ch	h	any
kh	h	any
sch	z	any
sh	z	any
zh	z	any
s	s	any
ss	s	any
z	s	any
zz	s	any
ts	s	any
tz	s	any
tts	s	any
c	k	any
ce	s	any
ci	s	any
cy	s	any
ck	k	any
cc	k	any
q	k	any
qu	kv	any
x	ks	any
ph	f	any
ff	f	any
th	t	any
dt	t	any
gh	g	any
rh	r	any
w	v	any
