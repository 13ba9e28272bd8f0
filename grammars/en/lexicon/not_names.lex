#: form	kind
# Everyday words that are no surname and no place, though they may be part of an organization's name.
time	noun
year	noun
years	noun
month	noun
months	noun
week	noun
weeks	noun
day	noun
days	noun
hour	noun
hours	noun
minute	noun
minutes	noun
century	noun
decade	noun
people	noun
man	noun
men	noun
woman	noun
women	noun
child	noun
children	noun
family	noun
world	noun
country	noun
countries	noun
state	noun
states	noun
city	noun
cities	noun
government	noun
company	noun
companies	noun
group	noun
groups	noun
party	noun
parties	noun
president	noun
minister	noun
war	noun
peace	noun
law	noun
court	noun
police	noun
officer	noun
officers	noun
news	noun
report	noun
reports	noun
story	noun
stories	noun
press	noun
release	noun
breaking	noun
links	noun
accessibility	noun
photo	noun
video	noun
image	noun
images	noun
book	noun
books	noun
film	noun
films	noun
movie	noun
movies	noun
music	noun
song	noun
songs	noun
album	noun
game	noun
games	noun
team	noun
teams	noun
season	noun
league	noun
match	noun
club	noun
home	noun
house	noun
school	noun
life	noun
job	noun
money	noun
market	noun
markets	noun
price	noun
prices	noun
business	noun
industry	noun
economy	noun
bank	noun
banks	noun
tax	noun
taxes	noun
budget	noun
plan	noun
plans	noun
program	noun
programs	noun
programme	noun
project	noun
policy	noun
power	noun
energy	noun
water	noun
food	noun
health	noun
care	noun
service	noun
services	noun
system	noun
systems	noun
technology	noun
internet	noun
web	noun
website	noun
email	noun
phone	noun
computer	noun
software	noun
data	noun
information	noun
research	noun
study	noun
science	noun
analysis	noun
update	noun
updates	noun
section	noun
chapter	noun
page	noun
table	noun
figure	noun
note	noun
notes	noun
part	noun
parts	noun
number	noun
example	noun
question	noun
questions	noun
answer	noun
problem	noun
problems	noun
issue	noun
issues	noun
case	noun
cases	noun
point	noun
points	noun
way	noun
ways	noun
thing	noun
things	noun
fact	noun
facts	noun
reason	noun
result	noun
results	noun
end	noun
start	noun
beginning	noun
middle	noun
side	noun
top	noun
bottom	noun
line	noun
lines	noun
list	noun
name	noun
names	noun
word	noun
words	noun
title	noun
copyright	noun
rights	noun
reserved	noun
contact	noun
search	noun
menu	noun
login	noun
subscribe	noun
share	noun
comment	noun
comments	noun
view	noun
click	noun
download	noun
north	noun
south	noun
east	noun
west	noun
northern	noun
southern	noun
eastern	noun
western	noun
central	noun
upper	noun
lower	noun
national	noun
international	noun
federal	noun
local	noun
public	noun
private	noun
general	noun
special	noun
former	noun
current	noun
senior	noun
junior	noun
chief	noun
deputy	noun
assistant	noun
vice	noun
english	noun
god	noun
lord	noun
jesus	noun
christ	noun
bible	noun
islam	noun
christian	noun
christians	noun
christianity	noun
muslim	noun
muslims	noun
jew	noun
jews	noun
jewish	noun
hindu	noun
hindus	noun
buddhist	noun
buddhists	noun
catholic	noun
catholics	noun
protestant	noun
protestants	noun
islamist	noun
islamists	noun
nazi	noun
nazis	noun
communist	noun
communists	noun
communism	noun
socialist	noun
democrat	noun
democrats	noun
democratic	noun
republican	noun
republicans	noun
conservative	noun
conservatives	noun
liberal	noun
liberals	noun
labour	noun
labor	noun
marxist	noun
shia
shias
shiite
shiites
shi'ite
shi'ites
sunni
sunnis
hajj
ramadan
marines
koran
quran
neocon
neocons
neoconservative
neoconservatives
internet
usenet
bolshevik
bolsheviks
menshevik
mensheviks
hutu
hutus
tutsi
tutsis
pashtun
pashtuns
yazidi
yazidis
confederate
confederates
westerner
westerners
mujahideen
generals
forts
advisor
operation
hurricane
typhoon
cyclone
