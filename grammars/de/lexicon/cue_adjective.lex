# Predicates that state a position: "zeigte sich besorgt über", "ist mit dem Plan zufrieden".
# `use` as in noun_cue.lex; "alone" and "head" take a clause; "pair" has the preposition behind it, and where it stands before the phrase its two parts are looked up.
#: form	kind	polarity	use
gegen	judgement	oppose	alone
dagegen	judgement	oppose	alone
für	judgement	support	alone
dafür	judgement	support	alone
bereit zu|,m,r	commitment	support	pair
entschlossen zu|,m,r	commitment	support	pair
einverstanden mit	judgement	support	pair
zufrieden mit	judgement	support	pair
unzufrieden mit	judgement	oppose	pair
besorgt über	belief	oppose	pair
besorgt um	belief	oppose	pair
besorgt wegen	belief	oppose	pair
beunruhigt über	belief	oppose	pair
beunruhigt vo|n,m	belief	oppose	pair
beunruhigt durch	belief	oppose	pair
alarmiert über	belief	oppose	pair
alarmiert vo|n,m	belief	oppose	pair
enttäuscht über	judgement	oppose	pair
enttäuscht vo|n,m	judgement	oppose	pair
empört über	judgement	oppose	pair
entsetzt über	judgement	oppose	pair
entsetzt vo|n,m	judgement	oppose	pair
erschüttert über	judgement	oppose	pair
erschüttert vo|n,m	judgement	oppose	pair
schockiert über	judgement	oppose	pair
schockiert vo|n,m	judgement	oppose	pair
bestürzt über	judgement	oppose	pair
betroffen über	judgement	oppose	pair
verärgert über	judgement	oppose	pair
verstimmt über	judgement	oppose	pair
verbittert über	judgement	oppose	pair
erbost über	judgement	oppose	pair
erzürnt über	judgement	oppose	pair
entrüstet über	judgement	oppose	pair
aufgebracht über	judgement	oppose	pair
wütend auf|,s	judgement	oppose	pair
wütend über	judgement	oppose	pair
zornig auf|,s	judgement	oppose	pair
zornig über	judgement	oppose	pair
sauer auf|,s	judgement	oppose	pair
böse auf|,s	judgement	oppose	pair
frustriert über	judgement	oppose	pair
frustriert vo|n,m	judgement	oppose	pair
irritiert über	judgement	oppose	pair
irritiert vo|n,m	judgement	oppose	pair
befremdet über	judgement	oppose	pair
befremdet vo|n,m	judgement	oppose	pair
angewidert vo|n,m	judgement	oppose	pair
genervt vo|n,m	judgement	oppose	pair
fassungslos über	judgement	oppose	pair
verwundert über	judgement	oppose	pair
erstaunt über	judgement	neutral	pair
überrascht über	judgement	neutral	pair
überrascht vo|n,m	judgement	neutral	pair
neidisch auf|,s	judgement	oppose	pair
eifersüchtig auf|,s	judgement	oppose	pair
misstrauisch gegenüber	judgement	oppose	pair
misstrauisch gegen	judgement	oppose	pair
skeptisch gegenüber	judgement	oppose	pair
kritisch gegenüber	judgement	oppose	pair
ablehnend gegenüber	judgement	oppose	pair
feindselig gegenüber	judgement	oppose	pair
feindlich gegenüber	judgement	oppose	pair
reserviert gegenüber	judgement	oppose	pair
zurückhaltend gegenüber	judgement	oppose	pair
negativ gegenüber	judgement	oppose	pair
allergisch gegen	judgement	oppose	pair
allergisch auf|,s	judgement	oppose	pair
immun gegen	judgement	oppose	pair
voreingenommen gegen	judgement	oppose	pair
voreingenommen gegenüber	judgement	oppose	pair
erfreut über	judgement	support	pair
erleichtert über	judgement	support	pair
froh über	judgement	support	pair
glücklich über	judgement	support	pair
glücklich mit	judgement	support	pair
begeistert vo|n,m	judgement	support	pair
begeistert über	judgement	support	pair
angetan vo|n,m	judgement	support	pair
fasziniert vo|n,m	judgement	support	pair
entzückt vo|n,m	judgement	support	pair
entzückt über	judgement	support	pair
hingerissen vo|n,m	judgement	support	pair
beeindruckt vo|n,m	judgement	support	pair
gerührt vo|n,m	judgement	support	pair
beruhigt über	judgement	support	pair
überzeugt vo|n,m	belief	support	pair
stolz auf|,s	judgement	support	pair
positiv gegenüber	judgement	support	pair
aufgeschlossen gegenüber	judgement	support	pair
aufgeschlossen für|,s	judgement	support	pair
offen für|,s	judgement	support	pair
offen gegenüber	judgement	support	pair
wohlwollend gegenüber	judgement	support	pair
freundlich gegenüber	judgement	support	pair
solidarisch mit	judgement	support	pair
loyal gegenüber	judgement	support	pair
loyal zu|,m,r	judgement	support	pair
verbunden mit	judgement	support	pair
dankbar für|,s	judgement	support	pair
ängstlich vor	belief	oppose	pair
bang um	belief	oppose	pair
gespannt auf|,s	belief	neutral	pair
neugierig auf|,s	belief	neutral	pair
interessiert a|n,m,ns	demand	support	pair
erpicht auf|,s	demand	support	pair
begierig auf|,s	demand	support	pair
begierig nach	demand	support	pair
versessen auf|,s	demand	support	pair
scharf auf|,s	demand	support	pair
angewiesen auf|,s	belief	neutral	pair
bemüht um	demand	support	pair
bedacht auf|,s	demand	support	pair
eingeschworen auf|,s	judgement	support	pair
fixiert auf|,s	judgement	neutral	pair
uneinig über	judgement	neutral	pair
gleichgültig gegenüber	judgement	neutral	pair
tolerant gegenüber	judgement	support	pair
intolerant gegenüber	judgement	oppose	pair
verliebt i|n,m	judgement	support	pair
besessen vo|n,m	judgement	support	pair
unversöhnlich gegenüber	judgement	oppose	pair
unnachgiebig gegenüber	judgement	oppose	pair
nachsichtig mit	judgement	support	pair
nachsichtig gegenüber	judgement	support	pair
streng mit	judgement	oppose	pair
streng gegenüber	judgement	oppose	pair
bereit	commitment	support	head
willens	commitment	support	alone
gewillt	commitment	support	alone
entschlossen	commitment	support	head
einverstanden	judgement	support	head
zufrieden	judgement	support	head
unzufrieden	judgement	oppose	head
besorgt	belief	oppose	head
beunruhigt	belief	oppose	head
alarmiert	belief	oppose	head
enttäuscht	judgement	oppose	head
empört	judgement	oppose	head
entsetzt	judgement	oppose	head
erschüttert	judgement	oppose	head
schockiert	judgement	oppose	head
bestürzt	judgement	oppose	head
betroffen	judgement	oppose	head
verärgert	judgement	oppose	head
verstimmt	judgement	oppose	head
verbittert	judgement	oppose	head
erbost	judgement	oppose	head
erzürnt	judgement	oppose	head
entrüstet	judgement	oppose	head
aufgebracht	judgement	oppose	head
wütend	judgement	oppose	head
zornig	judgement	oppose	head
sauer	judgement	oppose	head
böse	judgement	oppose	head
frustriert	judgement	oppose	head
irritiert	judgement	oppose	head
befremdet	judgement	oppose	head
angewidert	judgement	oppose	head
genervt	judgement	oppose	head
fassungslos	judgement	oppose	head
verwundert	judgement	oppose	head
erstaunt	judgement	neutral	head
überrascht	judgement	neutral	head
neidisch	judgement	oppose	head
eifersüchtig	judgement	oppose	head
misstrauisch	judgement	oppose	head
skeptisch	judgement	oppose	head
kritisch	judgement	oppose	head
ablehnend	judgement	oppose	head
feindselig	judgement	oppose	head
feindlich	judgement	oppose	head
reserviert	judgement	oppose	head
zurückhaltend	judgement	oppose	head
negativ	judgement	oppose	head
allergisch	judgement	oppose	head
immun	judgement	oppose	head
voreingenommen	judgement	oppose	head
erfreut	judgement	support	head
erleichtert	judgement	support	head
froh	judgement	support	head
glücklich	judgement	support	head
begeistert	judgement	support	head
angetan	judgement	support	head
fasziniert	judgement	support	head
entzückt	judgement	support	head
hingerissen	judgement	support	head
beeindruckt	judgement	support	head
gerührt	judgement	support	head
beruhigt	judgement	support	head
überzeugt	belief	neutral	head
stolz	judgement	support	head
positiv	judgement	support	head
aufgeschlossen	judgement	support	head
offen	judgement	support	head
wohlwollend	judgement	support	head
freundlich	judgement	support	head
solidarisch	judgement	support	head
loyal	judgement	support	head
treu	judgement	support	head
verbunden	judgement	support	head
verpflichtet	commitment	support	head
dankbar	judgement	support	head
zuversichtlich	belief	support	alone
optimistisch	belief	support	alone
hoffnungsvoll	belief	support	alone
pessimistisch	belief	oppose	alone
ängstlich	belief	oppose	head
bang	belief	oppose	head
sicher	belief	neutral	head
gewiss	belief	neutral	head
gespannt	belief	neutral	head
neugierig	belief	neutral	head
interessiert	demand	support	head
erpicht	demand	support	head
begierig	demand	support	head
versessen	demand	support	head
scharf	demand	support	head
angewiesen	belief	neutral	head
bemüht	demand	support	head
bestrebt	commitment	support	alone
bedacht	demand	support	head
eingeschworen	judgement	support	head
fixiert	judgement	neutral	head
einig	judgement	neutral	head
uneinig	judgement	neutral	head
müde	judgement	oppose	head
überdrüssig	judgement	oppose	alone
leid	judgement	oppose	head
zugetan	judgement	support	alone
gewogen	judgement	support	alone
wohlgesinnt	judgement	support	alone
abgeneigt	judgement	oppose	alone
gleichgültig	judgement	neutral	head
tolerant	judgement	support	head
intolerant	judgement	oppose	head
verliebt	judgement	support	head
besessen	judgement	support	head
unversöhnlich	judgement	oppose	head
unnachgiebig	judgement	oppose	head
nachsichtig	judgement	support	head
streng	judgement	oppose	head
geneigt	commitment	support	alone
außerstande	denial	oppose	alone
