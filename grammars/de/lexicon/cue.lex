# Verbs that state a position: forms, what they say of it, and what they govern.
#   kind, polarity  as the guidelines name them; `neutral` where the verb alone takes no side
#   frame  clause: a clause or quotation is reported; object: the direct object is the target; as: object + "als" +
#          predicate; call: object + bare predicate; for: "für" and "gegen" decide the polarity; dative: the dative object is the target;
#          reproach: dative person + what is held against it; accuse: person + crime; urge: person + what is asked of
#          it; infinitive: "zu" + infinitive is the target; award: dative person is the target; office: a holder of an office; prep: the target follows the preposition written in the form
#   shape  fin: finite, the plural also infinitive; end: joined form of a separable verb; pp: participle; zu:
#          infinitive with "zu" inside.  Two words are a separable verb and its particle, or a verb and its preposition.
#: form	kind	polarity	frame	shape
# say: what is said
sag|e,en,t,te,ten	statement	neutral	clause	fin
gesagt	statement	neutral	clause	pp
erklär|e,en,t,te,ten	statement	neutral	clause	fin
erklärt	statement	neutral	clause	pp
teil|e,en,t,te,ten mit	statement	neutral	clause	fin
mitteil|e,en,t,te,ten	statement	neutral	clause	end
mitgeteilt	statement	neutral	clause	pp
mitzuteilen	statement	neutral	clause	zu
beton|e,en,t,te,ten	statement	neutral	clause	fin
betont	statement	neutral	clause	pp
unterstr|eiche,eichen,eicht,ich,ichen	statement	neutral	clause	fin
unterstrichen	statement	neutral	clause	pp
h|ebe,eben,ebt,ob,oben hervor	statement	neutral	clause	fin
hervorh|ebe,eben,ebt,ob,oben	statement	neutral	clause	end
hervorgehoben	statement	neutral	clause	pp
hervorzuheben	statement	neutral	clause	zu
stell|e,en,t,te,ten heraus	statement	neutral	clause	fin
herausstell|e,en,t,te,ten	statement	neutral	clause	end
herausgestellt	statement	neutral	clause	pp
herauszustellen	statement	neutral	clause	zu
berichte|,n,t,te,ten	statement	neutral	clause	fin
berichtet	statement	neutral	clause	pp
melde|,n,t,te,ten	statement	neutral	clause	fin
gemeldet	statement	neutral	clause	pp
vermelde|,n,t,te,ten	statement	neutral	clause	fin
vermeldet	statement	neutral	clause	pp
schr|eibe,eiben,eibt,ieb,ieben	statement	neutral	clause	fin
geschrieben	statement	neutral	clause	pp
mein|e,en,t,te,ten	statement	neutral	clause	fin
gemeint	statement	neutral	clause	pp
äuß|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
geäußert	statement	neutral	clause	pp
bemerk|e,en,t,te,ten	statement	neutral	clause	fin
bemerkt	statement	neutral	clause	pp
merk|e,en,t,te,ten an	statement	neutral	clause	fin
anmerk|e,en,t,te,ten	statement	neutral	clause	end
angemerkt	statement	neutral	clause	pp
anzumerken	statement	neutral	clause	zu
füg|e,en,t,te,ten hinzu	statement	neutral	clause	fin
hinzufüg|e,en,t,te,ten	statement	neutral	clause	end
hinzugefügt	statement	neutral	clause	pp
hinzuzufügen	statement	neutral	clause	zu
ergänz|e,en,t,te,ten	statement	neutral	clause	fin
ergänzt	statement	neutral	clause	pp
erwähn|e,en,t,te,ten	statement	neutral	clause	fin
erwähnt	statement	neutral	clause	pp
erläut|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
erläutert	statement	neutral	clause	pp
führ|e,en,t,te,ten aus	statement	neutral	clause	fin
ausführ|e,en,t,te,ten	statement	neutral	clause	end
ausgeführt	statement	neutral	clause	pp
auszuführen	statement	neutral	clause	zu
leg|e,en,t,te,ten dar	statement	neutral	clause	fin
darleg|e,en,t,te,ten	statement	neutral	clause	end
dargelegt	statement	neutral	clause	pp
darzulegen	statement	neutral	clause	zu
stell|e,en,t,te,ten klar	statement	neutral	clause	fin
klarstell|e,en,t,te,ten	statement	neutral	clause	end
klargestellt	statement	neutral	clause	pp
klarzustellen	statement	neutral	clause	zu
stell|e,en,t,te,ten fest	statement	neutral	clause	fin
feststell|e,en,t,te,ten	statement	neutral	clause	end
festgestellt	statement	neutral	clause	pp
festzustellen	statement	neutral	clause	zu
h|alte,alten,ält,ielt,ielten fest	statement	neutral	clause	fin
festh|alte,alten,ält,ielt,ielten	statement	neutral	clause	end
festgehalten	statement	neutral	clause	pp
festzuhalten	statement	neutral	clause	zu
bestätig|e,en,t,te,ten	statement	neutral	clause	fin
bestätigt	statement	neutral	clause	pp
bekräftig|e,en,t,te,ten	statement	neutral	clause	fin
bekräftigt	statement	neutral	clause	pp
versich|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
versichert	statement	neutral	clause	pp
beteu|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
beteuert	statement	neutral	clause	pp
beschw|öre,ören,ört,or,oren	statement	neutral	clause	fin
beschworen	statement	neutral	clause	pp
schw|öre,ören,ört,or,oren	commitment	support	clause	fin
geschworen	commitment	support	clause	pp
schw|öre,ören,ört,or,oren	commitment	support	infinitive	fin
geschworen	commitment	support	infinitive	pp
verkünde|,n,t,te,ten	statement	neutral	clause	fin
verkündet	statement	neutral	clause	pp
verkündig|e,en,t,te,ten	statement	neutral	clause	fin
verkündigt	statement	neutral	clause	pp
g|ebe,eben,ibt,ab,aben bekannt	statement	neutral	clause	fin
bekanntg|ebe,eben,ibt,ab,aben	statement	neutral	clause	end
bekanntgegeben	statement	neutral	clause	pp
bekanntzugeben	statement	neutral	clause	zu
mach|e,en,t,te,ten bekannt	statement	neutral	clause	fin
bekanntmach|e,en,t,te,ten	statement	neutral	clause	end
bekanntgemacht	statement	neutral	clause	pp
bekanntzumachen	statement	neutral	clause	zu
informier|e,en,t,te,ten	statement	neutral	clause	fin
informiert	statement	neutral	clause	pp
g|ebe,eben,ibt,ab,aben an	statement	neutral	clause	fin
ang|ebe,eben,ibt,ab,aben	statement	neutral	clause	end
angegeben	statement	neutral	clause	pp
anzugeben	statement	neutral	clause	zu
erzähl|e,en,t,te,ten	statement	neutral	clause	fin
erzählt	statement	neutral	clause	pp
schild|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
geschildert	statement	neutral	clause	pp
beschr|eibe,eiben,eibt,ieb,ieben	statement	neutral	clause	fin
beschrieben	statement	neutral	clause	pp
antworte|,n,t,te,ten	statement	neutral	clause	fin
geantwortet	statement	neutral	clause	pp
entgegne|,n,t,te,ten	statement	neutral	clause	fin
entgegnet	statement	neutral	clause	pp
erwid|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
erwidert	statement	neutral	clause	pp
kont|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
gekontert	statement	neutral	clause	pp
reagier|e,en,t,te,ten	statement	neutral	clause	fin
reagiert	statement	neutral	clause	pp
kommentier|e,en,t,te,ten	statement	neutral	clause	fin
kommentiert	statement	neutral	clause	pp
urteil|e,en,t,te,ten	statement	neutral	clause	fin
geurteilt	statement	neutral	clause	pp
formulier|e,en,t,te,ten	statement	neutral	clause	fin
formuliert	statement	neutral	clause	pp
präzisier|e,en,t,te,ten	statement	neutral	clause	fin
präzisiert	statement	neutral	clause	pp
konstatier|e,en,t,te,ten	statement	neutral	clause	fin
konstatiert	statement	neutral	clause	pp
resümier|e,en,t,te,ten	statement	neutral	clause	fin
resümiert	statement	neutral	clause	pp
bilanzier|e,en,t,te,ten	statement	neutral	clause	fin
bilanziert	statement	neutral	clause	pp
fass|e,en,t,te,ten zusammen	statement	neutral	clause	fin
zusammenfass|e,en,t,te,ten	statement	neutral	clause	end
zusammengefasst	statement	neutral	clause	pp
zusammenzufassen	statement	neutral	clause	zu
zitier|e,en,t,te,ten	statement	neutral	clause	fin
zitiert	statement	neutral	clause	pp
verlaute|,n,t,te,ten	statement	neutral	clause	fin
verlautet	statement	neutral	clause	pp
richte|,n,t,te,ten aus	statement	neutral	clause	fin
ausrichte|,n,t,te,ten	statement	neutral	clause	end
ausgerichtet	statement	neutral	clause	pp
auszurichten	statement	neutral	clause	zu
sag|e,en,t,te,ten aus	statement	neutral	clause	fin
aussag|e,en,t,te,ten	statement	neutral	clause	end
ausgesagt	statement	neutral	clause	pp
auszusagen	statement	neutral	clause	zu
w|eise,eisen,eist,ies,iesen hin	statement	neutral	clause	fin
hinw|eise,eisen,eist,ies,iesen	statement	neutral	clause	end
hingewiesen	statement	neutral	clause	pp
hinzuweisen	statement	neutral	clause	zu
verw|eise,eisen,eist,ies,iesen	statement	neutral	clause	fin
verwiesen	statement	neutral	clause	pp
zeig|e,en,t,te,ten auf	statement	neutral	clause	fin
aufzeig|e,en,t,te,ten	statement	neutral	clause	end
aufgezeigt	statement	neutral	clause	pp
aufzuzeigen	statement	neutral	clause	zu
zeig|e,en,t,te,ten	statement	neutral	clause	fin
gezeigt	statement	neutral	clause	pp
beleg|e,en,t,te,ten	statement	neutral	clause	fin
belegt	statement	neutral	clause	pp
erg|ebe,eben,ibt,ab,aben	statement	neutral	clause	fin
ergeben	statement	neutral	clause	pp
offenbar|e,en,t,te,ten	statement	neutral	clause	fin
offenbart	statement	neutral	clause	pp
enthüll|e,en,t,te,ten	statement	neutral	clause	fin
enthüllt	statement	neutral	clause	pp
verr|ate,aten,ät,iet,ieten	statement	neutral	clause	fin
verraten	statement	neutral	clause	pp
signalisier|e,en,t,te,ten	statement	neutral	clause	fin
signalisiert	statement	neutral	clause	pp
deute|,n,t,te,ten an	statement	neutral	clause	fin
andeute|,n,t,te,ten	statement	neutral	clause	end
angedeutet	statement	neutral	clause	pp
anzudeuten	statement	neutral	clause	zu
unterrichte|,n,t,te,ten	statement	neutral	clause	fin
unterrichtet	statement	neutral	clause	pp
publizier|e,en,t,te,ten	statement	neutral	clause	fin
publiziert	statement	neutral	clause	pp
veröffentlich|e,en,t,te,ten	statement	neutral	clause	fin
veröffentlicht	statement	neutral	clause	pp
twitt|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
getwittert	statement	neutral	clause	pp
poste|,n,t,te,ten	statement	neutral	clause	fin
gepostet	statement	neutral	clause	pp
r|ufe,ufen,uft,ief,iefen	statement	neutral	clause	fin
gerufen	statement	neutral	clause	pp
r|ufe,ufen,uft,ief,iefen aus	statement	neutral	clause	fin
ausr|ufe,ufen,uft,ief,iefen	statement	neutral	clause	end
ausgerufen	statement	neutral	clause	pp
auszurufen	statement	neutral	clause	zu
schr|eie,eien,eit,ie,ien	statement	neutral	clause	fin
geschrien	statement	neutral	clause	pp
flüst|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
geflüstert	statement	neutral	clause	pp
murm|elt,eln,elte,elten,le	statement	neutral	clause	fin
gemurmelt	statement	neutral	clause	pp
spotte|,n,t,te,ten	statement	oppose	clause	fin
gespottet	statement	oppose	clause	pp
höhn|e,en,t,te,ten	statement	oppose	clause	fin
gehöhnt	statement	oppose	clause	pp
scherz|e,en,t,te,ten	statement	neutral	clause	fin
gescherzt	statement	neutral	clause	pp
witz|elt,eln,elte,elten,le	statement	neutral	clause	fin
gewitzelt	statement	neutral	clause	pp
schwärm|e,en,t,te,ten	statement	support	clause	fin
geschwärmt	statement	support	clause	pp
jub|elt,eln,elte,elten,le	statement	support	clause	fin
gejubelt	statement	support	clause	pp
klag|e,en,t,te,ten	statement	oppose	clause	fin
geklagt	statement	oppose	clause	pp
beklag|e,en,t,te,ten	judgement	oppose	clause	fin
beklagt	judgement	oppose	clause	pp
beklag|e,en,t,te,ten	judgement	oppose	object	fin
beklagt	judgement	oppose	object	pp
jamm|ert,ern,erte,erten,ere,re	statement	oppose	clause	fin
gejammert	statement	oppose	clause	pp
schimpf|e,en,t,te,ten	statement	oppose	clause	fin
geschimpft	statement	oppose	clause	pp
wett|ert,ern,erte,erten,ere,re	statement	oppose	clause	fin
gewettert	statement	oppose	clause	pp
polt|ert,ern,erte,erten,ere,re	statement	oppose	clause	fin
gepoltert	statement	oppose	clause	pp
laute|,n,t,te,ten	statement	neutral	clause	fin
gelautet	statement	neutral	clause	pp
h|eiße,eißen,eißt,ieß,ießen	statement	neutral	clause	fin
geheißen	statement	neutral	clause	pp
besag|e,en,t,te,ten	statement	neutral	clause	fin
besagt	statement	neutral	clause	pp
rechne|,n,t,te,ten vor	statement	neutral	clause	fin
vorrechne|,n,t,te,ten	statement	neutral	clause	end
vorgerechnet	statement	neutral	clause	pp
vorzurechnen	statement	neutral	clause	zu
prognostizier|e,en,t,te,ten	belief	neutral	clause	fin
prognostiziert	belief	neutral	clause	pp
prognostizier|e,en,t,te,ten	belief	neutral	object	fin
prognostiziert	belief	neutral	object	pp
sag|e,en,t,te,ten vorher	belief	neutral	clause	fin
vorhersag|e,en,t,te,ten	belief	neutral	clause	end
vorhergesagt	belief	neutral	clause	pp
vorherzusagen	belief	neutral	clause	zu
sag|e,en,t,te,ten vorher	belief	neutral	object	fin
vorhersag|e,en,t,te,ten	belief	neutral	object	end
vorhergesagt	belief	neutral	object	pp
vorherzusagen	belief	neutral	object	zu
sag|e,en,t,te,ten voraus	belief	neutral	clause	fin
voraussag|e,en,t,te,ten	belief	neutral	clause	end
vorausgesagt	belief	neutral	clause	pp
vorauszusagen	belief	neutral	clause	zu
sag|e,en,t,te,ten voraus	belief	neutral	object	fin
voraussag|e,en,t,te,ten	belief	neutral	object	end
vorausgesagt	belief	neutral	object	pp
vorauszusagen	belief	neutral	object	zu
verdeutlich|e,en,t,te,ten	statement	neutral	clause	fin
verdeutlicht	statement	neutral	clause	pp
mach|e,en,t,te,ten klar	statement	neutral	clause	fin
klarmach|e,en,t,te,ten	statement	neutral	clause	end
klargemacht	statement	neutral	clause	pp
klarzumachen	statement	neutral	clause	zu
begründe|,n,t,te,ten	statement	neutral	clause	fin
begründet	statement	neutral	clause	pp
rechtfertig|e,en,t,te,ten	judgement	support	clause	fin
gerechtfertigt	judgement	support	clause	pp
rechtfertig|e,en,t,te,ten	judgement	support	object	fin
gerechtfertigt	judgement	support	object	pp
wiederhol|e,en,t,te,ten	statement	neutral	clause	fin
wiederholt	statement	neutral	clause	pp
leg|e,en,t,te,ten nach	statement	neutral	clause	fin
nachleg|e,en,t,te,ten	statement	neutral	clause	end
nachgelegt	statement	neutral	clause	pp
nachzulegen	statement	neutral	clause	zu
sch|iebe,ieben,iebt,ob,oben nach	statement	neutral	clause	fin
nachsch|iebe,ieben,iebt,ob,oben	statement	neutral	clause	end
nachgeschoben	statement	neutral	clause	pp
nachzuschieben	statement	neutral	clause	zu
w|erfe,erfen,irft,arf,arfen ein	statement	neutral	clause	fin
einw|erfe,erfen,irft,arf,arfen	statement	neutral	clause	end
eingeworfen	statement	neutral	clause	pp
einzuwerfen	statement	neutral	clause	zu
w|ende,enden,endet,andte,andten ein	statement	oppose	clause	fin
einw|ende,enden,endet,andte,andten	statement	oppose	clause	end
eingewandt	statement	oppose	clause	pp
einzuwenden	statement	oppose	clause	zu
tr|age,agen,ägt,ug,ugen vor	statement	neutral	clause	fin
vortr|age,agen,ägt,ug,ugen	statement	neutral	clause	end
vorgetragen	statement	neutral	clause	pp
vorzutragen	statement	neutral	clause	zu
br|inge,ingen,ingt,achte,achten vor	statement	neutral	clause	fin
vorbr|inge,ingen,ingt,achte,achten	statement	neutral	clause	end
vorgebracht	statement	neutral	clause	pp
vorzubringen	statement	neutral	clause	zu
ermitt|elt,eln,elte,elten,le	statement	neutral	clause	fin
ermittelt	statement	neutral	clause	pp
bef|inde,inden,indet,and,anden	statement	neutral	clause	fin
befunden	statement	neutral	clause	pp
spr|eche,echen,icht,ach,achen	statement	neutral	clause	fin
gesprochen	statement	neutral	clause	pp
diktier|e,en,t,te,ten	statement	neutral	clause	fin
diktiert	statement	neutral	clause	pp
g|ebe,eben,ibt,ab,aben zurück	statement	neutral	clause	fin
zurückg|ebe,eben,ibt,ab,aben	statement	neutral	clause	end
zurückgegeben	statement	neutral	clause	pp
zurückzugeben	statement	neutral	clause	zu
überlief|ert,ern,erte,erten,ere,re	statement	neutral	clause	fin
überliefert	statement	neutral	clause	pp
protokollier|e,en,t,te,ten	statement	neutral	clause	fin
protokolliert	statement	neutral	clause	pp
referier|e,en,t,te,ten	statement	neutral	clause	fin
referiert	statement	neutral	clause	pp
dokumentier|e,en,t,te,ten	statement	neutral	clause	fin
dokumentiert	statement	neutral	clause	pp
bescheinig|e,en,t,te,ten	judgement	neutral	clause	fin
bescheinigt	judgement	neutral	clause	pp
attestier|e,en,t,te,ten	judgement	neutral	clause	fin
attestiert	judgement	neutral	clause	pp
# claim
behaupte|,n,t,te,ten	claim	neutral	clause	fin
behauptet	claim	neutral	clause	pp
argumentier|e,en,t,te,ten	claim	neutral	clause	fin
argumentiert	claim	neutral	clause	pp
beharr|e,en,t,te,ten	claim	neutral	clause	fin
beharrt	claim	neutral	clause	pp
insistier|e,en,t,te,ten	claim	neutral	clause	fin
insistiert	claim	neutral	clause	pp
suggerier|e,en,t,te,ten	claim	neutral	clause	fin
suggeriert	claim	neutral	clause	pp
unterstell|e,en,t,te,ten	accusation	oppose	clause	fin
unterstellt	accusation	oppose	clause	pp
leg|e,en,t,te,ten nahe	claim	neutral	clause	fin
naheleg|e,en,t,te,ten	claim	neutral	clause	end
nahegelegt	claim	neutral	clause	pp
nahezulegen	claim	neutral	clause	zu
postulier|e,en,t,te,ten	claim	neutral	clause	fin
postuliert	claim	neutral	clause	pp
mach|e,en,t,te,ten weis	claim	neutral	clause	fin
weismach|e,en,t,te,ten	claim	neutral	clause	end
weisgemacht	claim	neutral	clause	pp
weiszumachen	claim	neutral	clause	zu
g|ebe,eben,ibt,ab,aben vor	claim	neutral	clause	fin
vorg|ebe,eben,ibt,ab,aben	claim	neutral	clause	end
vorgegeben	claim	neutral	clause	pp
vorzugeben	claim	neutral	clause	zu
g|ebe,eben,ibt,ab,aben vor	claim	neutral	infinitive	fin
vorg|ebe,eben,ibt,ab,aben	claim	neutral	infinitive	end
vorgegeben	claim	neutral	infinitive	pp
vorzugeben	claim	neutral	infinitive	zu
mutmaß|e,en,t,te,ten	claim	neutral	clause	fin
gemutmaßt	claim	neutral	clause	pp
spekulier|e,en,t,te,ten	claim	neutral	clause	fin
spekuliert	claim	neutral	clause	pp
orak|elt,eln,elte,elten,le	claim	neutral	clause	fin
georakelt	claim	neutral	clause	pp
schlussfolg|ert,ern,erte,erten,ere,re	claim	neutral	clause	fin
geschlussfolgert	claim	neutral	clause	pp
folg|ert,ern,erte,erten,ere,re	claim	neutral	clause	fin
gefolgert	claim	neutral	clause	pp
schl|ieße,ießen,ießt,oss,ossen	claim	neutral	clause	fin
geschlossen	claim	neutral	clause	pp
h|alte,alten,ält,ielt,ielten dafür	claim	neutral	clause	fin
dafürh|alte,alten,ält,ielt,ielten	claim	neutral	clause	end
dafürgehalten	claim	neutral	clause	pp
dafürzuhalten	claim	neutral	clause	zu
# belief
glaub|e,en,t,te,ten	belief	neutral	clause	fin
geglaubt	belief	neutral	clause	pp
d|enke,enken,enkt,achte,achten	belief	neutral	clause	fin
gedacht	belief	neutral	clause	pp
f|inde,inden,indet,and,anden	belief	neutral	clause	fin
gefunden	belief	neutral	clause	pp
hoff|e,en,t,te,ten	belief	support	clause	fin
gehofft	belief	support	clause	pp
hoff|e,en,t,te,ten	belief	support	infinitive	fin
gehofft	belief	support	infinitive	pp
erhoff|e,en,t,te,ten	belief	support	object	fin
erhofft	belief	support	object	pp
erwarte|,n,t,te,ten	belief	neutral	clause	fin
erwartet	belief	neutral	clause	pp
erwarte|,n,t,te,ten	belief	neutral	object	fin
erwartet	belief	neutral	object	pp
rechne|,n,t,te,ten	belief	neutral	clause	fin
gerechnet	belief	neutral	clause	pp
befürchte|,n,t,te,ten	belief	oppose	clause	fin
befürchtet	belief	oppose	clause	pp
befürchte|,n,t,te,ten	belief	oppose	object	fin
befürchtet	belief	oppose	object	pp
fürchte|,n,t,te,ten	belief	oppose	clause	fin
gefürchtet	belief	oppose	clause	pp
fürchte|,n,t,te,ten	belief	oppose	object	fin
gefürchtet	belief	oppose	object	pp
vermute|,n,t,te,ten	belief	neutral	clause	fin
vermutet	belief	neutral	clause	pp
vermute|,n,t,te,ten	belief	neutral	object	fin
vermutet	belief	neutral	object	pp
n|ehme,ehmen,immt,ahm,ahmen an	belief	neutral	clause	fin
ann|ehme,ehmen,immt,ahm,ahmen	belief	neutral	clause	end
angenommen	belief	neutral	clause	pp
anzunehmen	belief	neutral	clause	zu
g|ehe,ehen,eht,ing,ingen aus	belief	neutral	clause	fin
ausg|ehe,ehen,eht,ing,ingen	belief	neutral	clause	end
ausgegangen	belief	neutral	clause	pp
auszugehen	belief	neutral	clause	zu
schätz|e,en,t,te,ten	belief	neutral	clause	fin
geschätzt	belief	neutral	clause	pp
w|isse,issen,eiß,usste,ussten	belief	neutral	clause	fin
gewusst	belief	neutral	clause	pp
zweif|elt,eln,elte,elten,le	belief	oppose	clause	fin
gezweifelt	belief	oppose	clause	pp
bezweif|elt,eln,elte,elten,le	belief	oppose	clause	fin
bezweifelt	belief	oppose	clause	pp
bezweif|elt,eln,elte,elten,le	belief	oppose	object	fin
bezweifelt	belief	oppose	object	pp
zweif|elt,eln,elte,elten,le an	belief	oppose	clause	fin
anzweif|elt,eln,elte,elten,le	belief	oppose	clause	end
angezweifelt	belief	oppose	clause	pp
anzuzweifeln	belief	oppose	clause	zu
zweif|elt,eln,elte,elten,le an	belief	oppose	object	fin
anzweif|elt,eln,elte,elten,le	belief	oppose	object	end
angezweifelt	belief	oppose	object	pp
anzuzweifeln	belief	oppose	object	zu
bedau|ert,ern,erte,erten,ere,re	judgement	oppose	clause	fin
bedauert	judgement	oppose	clause	pp
bedau|ert,ern,erte,erten,ere,re	judgement	oppose	object	fin
bedauert	judgement	oppose	object	pp
bereu|e,en,t,te,ten	judgement	oppose	clause	fin
bereut	judgement	oppose	clause	pp
bereu|e,en,t,te,ten	judgement	oppose	object	fin
bereut	judgement	oppose	object	pp
vertrau|e,en,t,te,ten	belief	support	clause	fin
vertraut	belief	support	clause	pp
wünsch|e,en,t,te,ten	demand	support	clause	fin
gewünscht	demand	support	clause	pp
wünsch|e,en,t,te,ten	demand	support	object	fin
gewünscht	demand	support	object	pp
ersehn|e,en,t,te,ten	demand	support	object	fin
ersehnt	demand	support	object	pp
s|ehe,ehen,ieht,ah,ahen	belief	neutral	clause	fin
gesehen	belief	neutral	clause	pp
empf|inde,inden,indet,and,anden	belief	neutral	clause	fin
empfunden	belief	neutral	clause	pp
spür|e,en,t,te,ten	belief	neutral	clause	fin
gespürt	belief	neutral	clause	pp
erk|enne,ennen,ennt,annte,annten	belief	neutral	clause	fin
erkannt	belief	neutral	clause	pp
träum|e,en,t,te,ten	belief	neutral	clause	fin
geträumt	belief	neutral	clause	pp
überleg|e,en,t,te,ten	belief	neutral	clause	fin
überlegt	belief	neutral	clause	pp
schätz|e,en,t,te,ten ein	belief	neutral	clause	fin
einschätz|e,en,t,te,ten	belief	neutral	clause	end
eingeschätzt	belief	neutral	clause	pp
einzuschätzen	belief	neutral	clause	zu
kalkulier|e,en,t,te,ten	belief	neutral	clause	fin
kalkuliert	belief	neutral	clause	pp
beobachte|,n,t,te,ten	belief	neutral	clause	fin
beobachtet	belief	neutral	clause	pp
# question
frag|e,en,t,te,ten	question	neutral	clause	fin
gefragt	question	neutral	clause	pp
frag|e,en,t,te,ten nach	question	neutral	clause	fin
nachfrag|e,en,t,te,ten	question	neutral	clause	end
nachgefragt	question	neutral	clause	pp
nachzufragen	question	neutral	clause	zu
frag|e,en,t,te,ten an	question	neutral	clause	fin
anfrag|e,en,t,te,ten	question	neutral	clause	end
angefragt	question	neutral	clause	pp
anzufragen	question	neutral	clause	zu
räts|elt,eln,elte,elten,le	question	neutral	clause	fin
gerätselt	question	neutral	clause	pp
hinterfrag|e,en,t,te,ten	question	oppose	clause	fin
hinterfragt	question	oppose	clause	pp
hinterfrag|e,en,t,te,ten	question	oppose	object	fin
hinterfragt	question	oppose	object	pp
# concession
räum|e,en,t,te,ten ein	concession	neutral	clause	fin
einräum|e,en,t,te,ten	concession	neutral	clause	end
eingeräumt	concession	neutral	clause	pp
einzuräumen	concession	neutral	clause	zu
g|ebe,eben,ibt,ab,aben zu	concession	neutral	clause	fin
zug|ebe,eben,ibt,ab,aben	concession	neutral	clause	end
zugegeben	concession	neutral	clause	pp
zuzugeben	concession	neutral	clause	zu
gest|ehe,ehen,eht,and,anden	concession	neutral	clause	fin
gestanden	concession	neutral	clause	pp
gest|ehe,ehen,eht,and,anden ein	concession	neutral	clause	fin
eingest|ehe,ehen,eht,and,anden	concession	neutral	clause	end
eingestanden	concession	neutral	clause	pp
einzugestehen	concession	neutral	clause	zu
gest|ehe,ehen,eht,and,anden zu	concession	neutral	clause	fin
zugest|ehe,ehen,eht,and,anden	concession	neutral	clause	end
zugestanden	concession	neutral	clause	pp
zuzugestehen	concession	neutral	clause	zu
bek|enne,ennen,ennt,annte,annten	concession	neutral	clause	fin
bekannt	concession	neutral	clause	pp
# denial
bestr|eite,eiten,eitet,itt,itten	denial	oppose	clause	fin
bestritten	denial	oppose	clause	pp
bestr|eite,eiten,eitet,itt,itten	denial	oppose	object	fin
bestritten	denial	oppose	object	pp
dementier|e,en,t,te,ten	denial	oppose	clause	fin
dementiert	denial	oppose	clause	pp
dementier|e,en,t,te,ten	denial	oppose	object	fin
dementiert	denial	oppose	object	pp
leugne|,n,t,te,ten	denial	oppose	clause	fin
geleugnet	denial	oppose	clause	pp
leugne|,n,t,te,ten	denial	oppose	object	fin
geleugnet	denial	oppose	object	pp
str|eite,eiten,eitet,itt,itten ab	denial	oppose	clause	fin
abstr|eite,eiten,eitet,itt,itten	denial	oppose	clause	end
abgestritten	denial	oppose	clause	pp
abzustreiten	denial	oppose	clause	zu
str|eite,eiten,eitet,itt,itten ab	denial	oppose	object	fin
abstr|eite,eiten,eitet,itt,itten	denial	oppose	object	end
abgestritten	denial	oppose	object	pp
abzustreiten	denial	oppose	object	zu
vernein|e,en,t,te,ten	denial	oppose	clause	fin
verneint	denial	oppose	clause	pp
vernein|e,en,t,te,ten	denial	oppose	object	fin
verneint	denial	oppose	object	pp
negier|e,en,t,te,ten	denial	oppose	clause	fin
negiert	denial	oppose	clause	pp
negier|e,en,t,te,ten	denial	oppose	object	fin
negiert	denial	oppose	object	pp
widerleg|e,en,t,te,ten	denial	oppose	clause	fin
widerlegt	denial	oppose	clause	pp
widerleg|e,en,t,te,ten	denial	oppose	object	fin
widerlegt	denial	oppose	object	pp
w|eise,eisen,eist,ies,iesen zurück	denial	oppose	object	fin
zurückw|eise,eisen,eist,ies,iesen	denial	oppose	object	end
zurückgewiesen	denial	oppose	object	pp
zurückzuweisen	denial	oppose	object	zu
entkräfte|,n,t,te,ten	denial	oppose	object	fin
entkräftet	denial	oppose	object	pp
widerr|ufe,ufen,uft,ief,iefen	denial	oppose	object	fin
widerrufen	denial	oppose	object	pp
# warning
warn|e,en,t,te,ten	warning	oppose	clause	fin
gewarnt	warning	oppose	clause	pp
droh|e,en,t,te,ten	warning	oppose	clause	fin
gedroht	warning	oppose	clause	pp
droh|e,en,t,te,ten	warning	oppose	infinitive	fin
gedroht	warning	oppose	infinitive	pp
droh|e,en,t,te,ten	warning	oppose	dative	fin
gedroht	warning	oppose	dative	pp
mahn|e,en,t,te,ten	warning	oppose	clause	fin
gemahnt	warning	oppose	clause	pp
droh|e,en,t,te,ten an	warning	oppose	clause	fin
androh|e,en,t,te,ten	warning	oppose	clause	end
angedroht	warning	oppose	clause	pp
anzudrohen	warning	oppose	clause	zu
droh|e,en,t,te,ten an	warning	oppose	object	fin
androh|e,en,t,te,ten	warning	oppose	object	end
angedroht	warning	oppose	object	pp
anzudrohen	warning	oppose	object	zu
bedroh|e,en,t,te,ten	warning	oppose	object	fin
bedroht	warning	oppose	object	pp
alarmier|e,en,t,te,ten	warning	oppose	clause	fin
alarmiert	warning	oppose	clause	pp
# demand
ford|ert,ern,erte,erten,ere,re	demand	support	clause	fin
gefordert	demand	support	clause	pp
ford|ert,ern,erte,erten,ere,re	demand	support	object	fin
gefordert	demand	support	object	pp
verlang|e,en,t,te,ten	demand	support	clause	fin
verlangt	demand	support	clause	pp
verlang|e,en,t,te,ten	demand	support	object	fin
verlangt	demand	support	object	pp
ford|ert,ern,erte,erten,ere,re ein	demand	support	clause	fin
einford|ert,ern,erte,erten,ere,re	demand	support	clause	end
eingefordert	demand	support	clause	pp
einzufordern	demand	support	clause	zu
ford|ert,ern,erte,erten,ere,re ein	demand	support	object	fin
einford|ert,ern,erte,erten,ere,re	demand	support	object	end
eingefordert	demand	support	object	pp
einzufordern	demand	support	object	zu
ford|ert,ern,erte,erten,ere,re zurück	demand	support	object	fin
zurückford|ert,ern,erte,erten,ere,re	demand	support	object	end
zurückgefordert	demand	support	object	pp
zurückzufordern	demand	support	object	zu
ford|ert,ern,erte,erten,ere,re heraus	action	oppose	object	fin
herausford|ert,ern,erte,erten,ere,re	action	oppose	object	end
herausgefordert	action	oppose	object	pp
herauszufordern	action	oppose	object	zu
ford|ert,ern,erte,erten,ere,re auf	demand	support	urge	fin
aufford|ert,ern,erte,erten,ere,re	demand	support	urge	end
aufgefordert	demand	support	urge	pp
aufzufordern	demand	support	urge	zu
r|ufe,ufen,uft,ief,iefen auf	demand	support	urge	fin
aufr|ufe,ufen,uft,ief,iefen	demand	support	urge	end
aufgerufen	demand	support	urge	pp
aufzurufen	demand	support	urge	zu
b|itte,itten,ittet,at,aten	demand	support	urge	fin
gebeten	demand	support	urge	pp
ersuch|e,en,t,te,ten	demand	support	urge	fin
ersucht	demand	support	urge	pp
dräng|e,en,t,te,ten	demand	support	urge	fin
gedrängt	demand	support	urge	pp
ermahn|e,en,t,te,ten	demand	support	urge	fin
ermahnt	demand	support	urge	pp
ermunt|ert,ern,erte,erten,ere,re	demand	support	urge	fin
ermuntert	demand	support	urge	pp
ermutig|e,en,t,te,ten	demand	support	urge	fin
ermutigt	demand	support	urge	pp
fleh|e,en,t,te,ten an	demand	support	urge	fin
anfleh|e,en,t,te,ten	demand	support	urge	end
angefleht	demand	support	urge	pp
anzuflehen	demand	support	urge	zu
beauftrag|e,en,t,te,ten	demand	support	urge	fin
beauftragt	demand	support	urge	pp
mahn|e,en,t,te,ten an	demand	support	clause	fin
anmahn|e,en,t,te,ten	demand	support	clause	end
angemahnt	demand	support	clause	pp
anzumahnen	demand	support	clause	zu
mahn|e,en,t,te,ten an	demand	support	object	fin
anmahn|e,en,t,te,ten	demand	support	object	end
angemahnt	demand	support	object	pp
anzumahnen	demand	support	object	zu
appellier|e,en,t,te,ten	demand	support	clause	fin
appelliert	demand	support	clause	pp
beantrag|e,en,t,te,ten	demand	support	clause	fin
beantragt	demand	support	clause	pp
beantrag|e,en,t,te,ten	demand	support	object	fin
beantragt	demand	support	object	pp
empf|ehle,ehlen,iehlt,ahl,ahlen	demand	support	clause	fin
empfohlen	demand	support	clause	pp
empf|ehle,ehlen,iehlt,ahl,ahlen	demand	support	object	fin
empfohlen	demand	support	object	pp
empf|ehle,ehlen,iehlt,ahl,ahlen	demand	support	infinitive	fin
empfohlen	demand	support	infinitive	pp
schl|age,agen,ägt,ug,ugen vor	demand	support	clause	fin
vorschl|age,agen,ägt,ug,ugen	demand	support	clause	end
vorgeschlagen	demand	support	clause	pp
vorzuschlagen	demand	support	clause	zu
schl|age,agen,ägt,ug,ugen vor	demand	support	object	fin
vorschl|age,agen,ägt,ug,ugen	demand	support	object	end
vorgeschlagen	demand	support	object	pp
vorzuschlagen	demand	support	object	zu
schl|age,agen,ägt,ug,ugen vor	demand	support	infinitive	fin
vorschl|age,agen,ägt,ug,ugen	demand	support	infinitive	end
vorgeschlagen	demand	support	infinitive	pp
vorzuschlagen	demand	support	infinitive	zu
r|ate,aten,ät,iet,ieten an	demand	support	object	fin
anr|ate,aten,ät,iet,ieten	demand	support	object	end
angeraten	demand	support	object	pp
anzuraten	demand	support	object	zu
r|ate,aten,ät,iet,ieten	demand	support	clause	fin
geraten	demand	support	clause	pp
r|ate,aten,ät,iet,ieten	demand	support	infinitive	fin
geraten	demand	support	infinitive	pp
r|ate,aten,ät,iet,ieten ab	demand	oppose	clause	fin
abr|ate,aten,ät,iet,ieten	demand	oppose	clause	end
abgeraten	demand	oppose	clause	pp
abzuraten	demand	oppose	clause	zu
erb|itte,itten,ittet,at,aten	demand	support	object	fin
erbeten	demand	support	object	pp
befürworte|,n,t,te,ten	judgement	support	clause	fin
befürwortet	judgement	support	clause	pp
befürworte|,n,t,te,ten	judgement	support	object	fin
befürwortet	judgement	support	object	pp
reg|e,en,t,te,ten an	demand	support	clause	fin
anreg|e,en,t,te,ten	demand	support	clause	end
angeregt	demand	support	clause	pp
anzuregen	demand	support	clause	zu
reg|e,en,t,te,ten an	demand	support	object	fin
anreg|e,en,t,te,ten	demand	support	object	end
angeregt	demand	support	object	pp
anzuregen	demand	support	object	zu
beanspruch|e,en,t,te,ten	demand	support	object	fin
beansprucht	demand	support	object	pp
streb|e,en,t,te,ten an	demand	support	object	fin
anstreb|e,en,t,te,ten	demand	support	object	end
angestrebt	demand	support	object	pp
anzustreben	demand	support	object	zu
erstreb|e,en,t,te,ten	demand	support	object	fin
erstrebt	demand	support	object	pp
bef|ehle,ehlen,iehlt,ahl,ahlen	demand	support	clause	fin
befohlen	demand	support	clause	pp
bef|ehle,ehlen,iehlt,ahl,ahlen	demand	support	object	fin
befohlen	demand	support	object	pp
ordn|e,en,t,te,ten an	demand	support	clause	fin
anordn|e,en,t,te,ten	demand	support	clause	end
angeordnt	demand	support	clause	pp
anzuordnen	demand	support	clause	zu
ordn|e,en,t,te,ten an	demand	support	object	fin
anordn|e,en,t,te,ten	demand	support	object	end
angeordnt	demand	support	object	pp
anzuordnen	demand	support	object	zu
verfüg|e,en,t,te,ten	demand	support	clause	fin
verfügt	demand	support	clause	pp
bevorzug|e,en,t,te,ten	judgement	support	object	fin
bevorzugt	judgement	support	object	pp
favorisier|e,en,t,te,ten	judgement	support	object	fin
favorisiert	judgement	support	object	pp
# commitment
kündig|e,en,t,te,ten an	commitment	support	clause	fin
ankündig|e,en,t,te,ten	commitment	support	clause	end
angekündigt	commitment	support	clause	pp
anzukündigen	commitment	support	clause	zu
kündig|e,en,t,te,ten an	commitment	support	object	fin
ankündig|e,en,t,te,ten	commitment	support	object	end
angekündigt	commitment	support	object	pp
anzukündigen	commitment	support	object	zu
kündig|e,en,t,te,ten an	commitment	support	infinitive	fin
ankündig|e,en,t,te,ten	commitment	support	infinitive	end
angekündigt	commitment	support	infinitive	pp
anzukündigen	commitment	support	infinitive	zu
verspr|eche,echen,icht,ach,achen	commitment	support	clause	fin
versprochen	commitment	support	clause	pp
verspr|eche,echen,icht,ach,achen	commitment	support	object	fin
versprochen	commitment	support	object	pp
verspr|eche,echen,icht,ach,achen	commitment	support	infinitive	fin
versprochen	commitment	support	infinitive	pp
gelob|e,en,t,te,ten	commitment	support	clause	fin
gelobt	commitment	support	clause	pp
gelob|e,en,t,te,ten	commitment	support	infinitive	fin
gelobt	commitment	support	infinitive	pp
sich|ert,ern,erte,erten,ere,re zu	commitment	support	clause	fin
zusich|ert,ern,erte,erten,ere,re	commitment	support	clause	end
zugesichert	commitment	support	clause	pp
zuzusichern	commitment	support	clause	zu
sich|ert,ern,erte,erten,ere,re zu	commitment	support	object	fin
zusich|ert,ern,erte,erten,ere,re	commitment	support	object	end
zugesichert	commitment	support	object	pp
zuzusichern	commitment	support	object	zu
sag|e,en,t,te,ten zu	commitment	support	clause	fin
zusag|e,en,t,te,ten	commitment	support	clause	end
zugesagt	commitment	support	clause	pp
zuzusagen	commitment	support	clause	zu
sag|e,en,t,te,ten zu	commitment	support	object	fin
zusag|e,en,t,te,ten	commitment	support	object	end
zugesagt	commitment	support	object	pp
zuzusagen	commitment	support	object	zu
b|iete,ieten,ietet,ot,oten an	commitment	support	object	fin
anb|iete,ieten,ietet,ot,oten	commitment	support	object	end
angeboten	commitment	support	object	pp
anzubieten	commitment	support	object	zu
b|iete,ieten,ietet,ot,oten an	commitment	support	infinitive	fin
anb|iete,ieten,ietet,ot,oten	commitment	support	infinitive	end
angeboten	commitment	support	infinitive	pp
anzubieten	commitment	support	infinitive	zu
garantier|e,en,t,te,ten	commitment	support	clause	fin
garantiert	commitment	support	clause	pp
garantier|e,en,t,te,ten	commitment	support	object	fin
garantiert	commitment	support	object	pp
plan|e,en,t,te,ten	commitment	support	infinitive	fin
geplant	commitment	support	infinitive	pp
beabsichtig|e,en,t,te,ten	commitment	support	infinitive	fin
beabsichtigt	commitment	support	infinitive	pp
beabsichtig|e,en,t,te,ten	commitment	support	object	fin
beabsichtigt	commitment	support	object	pp
erw|äge,ägen,ägt,og,ogen	commitment	support	infinitive	fin
erwogen	commitment	support	infinitive	pp
erw|äge,ägen,ägt,og,ogen	commitment	support	object	fin
erwogen	commitment	support	object	pp
ha|be,ben,t,tte,tten vor	commitment	support	infinitive	fin
vorha|be,ben,t,tte,tten	commitment	support	infinitive	end
vorgehabt	commitment	support	infinitive	pp
vorzuhaben	commitment	support	infinitive	zu
verpflichte|,n,t,te,ten	commitment	support	infinitive	fin
verpflichtet	commitment	support	infinitive	pp
erklär|e,en,t,te,ten bereit	commitment	support	infinitive	fin
bereiterklär|e,en,t,te,ten	commitment	support	infinitive	end
bereiterklärt	commitment	support	infinitive	pp
bereitzuerklären	commitment	support	infinitive	zu
weig|ert,ern,erte,erten,ere,re	denial	oppose	infinitive	fin
geweigert	denial	oppose	infinitive	pp
schl|ieße,ießen,ießt,oss,ossen aus	denial	oppose	clause	fin
ausschl|ieße,ießen,ießt,oss,ossen	denial	oppose	clause	end
ausgeschlossen	denial	oppose	clause	pp
auszuschließen	denial	oppose	clause	zu
schl|ieße,ießen,ießt,oss,ossen aus	denial	oppose	object	fin
ausschl|ieße,ießen,ießt,oss,ossen	denial	oppose	object	end
ausgeschlossen	denial	oppose	object	pp
auszuschließen	denial	oppose	object	zu
# judge: what is thought of something
verurteil|e,en,t,te,ten	judgement	oppose	object	fin
verurteilt	judgement	oppose	object	pp
kritisier|e,en,t,te,ten	judgement	oppose	clause	fin
kritisiert	judgement	oppose	clause	pp
kritisier|e,en,t,te,ten	judgement	oppose	object	fin
kritisiert	judgement	oppose	object	pp
bemäng|elt,eln,elte,elten,le	judgement	oppose	clause	fin
bemängelt	judgement	oppose	clause	pp
bemäng|elt,eln,elte,elten,le	judgement	oppose	object	fin
bemängelt	judgement	oppose	object	pp
rüg|e,en,t,te,ten	judgement	oppose	clause	fin
gerügt	judgement	oppose	clause	pp
rüg|e,en,t,te,ten	judgement	oppose	object	fin
gerügt	judgement	oppose	object	pp
tad|elt,eln,elte,elten,le	judgement	oppose	clause	fin
getadelt	judgement	oppose	clause	pp
tad|elt,eln,elte,elten,le	judgement	oppose	object	fin
getadelt	judgement	oppose	object	pp
monier|e,en,t,te,ten	judgement	oppose	clause	fin
moniert	judgement	oppose	clause	pp
monier|e,en,t,te,ten	judgement	oppose	object	fin
moniert	judgement	oppose	object	pp
beanstande|,n,t,te,ten	judgement	oppose	clause	fin
beanstandet	judgement	oppose	clause	pp
beanstande|,n,t,te,ten	judgement	oppose	object	fin
beanstandet	judgement	oppose	object	pp
prang|ert,ern,erte,erten,ere,re an	judgement	oppose	clause	fin
anprang|ert,ern,erte,erten,ere,re	judgement	oppose	clause	end
angeprangert	judgement	oppose	clause	pp
anzuprangern	judgement	oppose	clause	zu
prang|ert,ern,erte,erten,ere,re an	judgement	oppose	object	fin
anprang|ert,ern,erte,erten,ere,re	judgement	oppose	object	end
angeprangert	judgement	oppose	object	pp
anzuprangern	judgement	oppose	object	zu
geiß|elt,eln,elte,elten,le	judgement	oppose	object	fin
gegeißelt	judgement	oppose	object	pp
verdamm|e,en,t,te,ten	judgement	oppose	object	fin
verdammt	judgement	oppose	object	pp
ächte|,n,t,te,ten	judgement	oppose	object	fin
geächtet	judgement	oppose	object	pp
missbillig|e,en,t,te,ten	judgement	oppose	object	fin
missbilligt	judgement	oppose	object	pp
verabscheu|e,en,t,te,ten	judgement	oppose	object	fin
verabscheut	judgement	oppose	object	pp
lehn|e,en,t,te,ten ab	judgement	oppose	clause	fin
ablehn|e,en,t,te,ten	judgement	oppose	clause	end
abgelehnt	judgement	oppose	clause	pp
abzulehnen	judgement	oppose	clause	zu
lehn|e,en,t,te,ten ab	judgement	oppose	object	fin
ablehn|e,en,t,te,ten	judgement	oppose	object	end
abgelehnt	judgement	oppose	object	pp
abzulehnen	judgement	oppose	object	zu
lehn|e,en,t,te,ten ab	judgement	oppose	infinitive	fin
ablehn|e,en,t,te,ten	judgement	oppose	infinitive	end
abgelehnt	judgement	oppose	infinitive	pp
abzulehnen	judgement	oppose	infinitive	zu
verw|erfe,erfen,irft,arf,arfen	judgement	oppose	object	fin
verworfen	judgement	oppose	object	pp
verschmäh|e,en,t,te,ten	judgement	oppose	object	fin
verschmäht	judgement	oppose	object	pp
schl|age,agen,ägt,ug,ugen aus	judgement	oppose	object	fin
ausschl|age,agen,ägt,ug,ugen	judgement	oppose	object	end
ausgeschlagen	judgement	oppose	object	pp
auszuschlagen	judgement	oppose	object	zu
f|echte,echten,icht,ocht,ochten an	judgement	oppose	object	fin
anf|echte,echten,icht,ocht,ochten	judgement	oppose	object	end
angefochten	judgement	oppose	object	pp
anzufechten	judgement	oppose	object	zu
hass|e,en,t,te,ten	judgement	oppose	object	fin
gehasst	judgement	oppose	object	pp
verachte|,n,t,te,ten	judgement	oppose	object	fin
verachtet	judgement	oppose	object	pp
verspotte|,n,t,te,ten	judgement	oppose	object	fin
verspottet	judgement	oppose	object	pp
verhöhn|e,en,t,te,ten	judgement	oppose	object	fin
verhöhnt	judgement	oppose	object	pp
verunglimpf|e,en,t,te,ten	judgement	oppose	object	fin
verunglimpft	judgement	oppose	object	pp
beleidig|e,en,t,te,ten	judgement	oppose	object	fin
beleidigt	judgement	oppose	object	pp
diffamier|e,en,t,te,ten	judgement	oppose	object	fin
diffamiert	judgement	oppose	object	pp
beschimpf|e,en,t,te,ten	judgement	oppose	object	fin
beschimpft	judgement	oppose	object	pp
attackier|e,en,t,te,ten	judgement	oppose	object	fin
attackiert	judgement	oppose	object	pp
gr|eife,eifen,eift,iff,iffen an	judgement	oppose	object	fin
angr|eife,eifen,eift,iff,iffen	judgement	oppose	object	end
angegriffen	judgement	oppose	object	pp
anzugreifen	judgement	oppose	object	zu
bekritt|elt,eln,elte,elten,le	judgement	oppose	object	fin
bekrittelt	judgement	oppose	object	pp
beläch|elt,eln,elte,elten,le	judgement	oppose	object	fin
belächelt	judgement	oppose	object	pp
kanz|elt,eln,elte,elten,le ab	judgement	oppose	object	fin
abkanz|elt,eln,elte,elten,le	judgement	oppose	object	end
abgekanzelt	judgement	oppose	object	pp
abzukanzeln	judgement	oppose	object	zu
begrüß|e,en,t,te,ten	judgement	support	clause	fin
begrüßt	judgement	support	clause	pp
begrüß|e,en,t,te,ten	judgement	support	object	fin
begrüßt	judgement	support	object	pp
lob|e,en,t,te,ten	judgement	support	clause	fin
gelobt	judgement	support	clause	pp
lob|e,en,t,te,ten	judgement	support	object	fin
gelobt	judgement	support	object	pp
würdig|e,en,t,te,ten	judgement	support	clause	fin
gewürdigt	judgement	support	clause	pp
würdig|e,en,t,te,ten	judgement	support	object	fin
gewürdigt	judgement	support	object	pp
pr|eise,eisen,eist,ies,iesen	judgement	support	object	fin
gepriesen	judgement	support	object	pp
rühm|e,en,t,te,ten	judgement	support	object	fin
gerühmt	judgement	support	object	pp
fei|ert,ern,erte,erten,ere,re	judgement	support	object	fin
gefeiert	judgement	support	object	pp
bewund|ert,ern,erte,erten,ere,re	judgement	support	object	fin
bewundert	judgement	support	object	pp
unterstütz|e,en,t,te,ten	judgement	support	object	fin
unterstützt	judgement	support	object	pp
beförd|ert,ern,erte,erten,ere,re	judgement	support	object	fin
befördert	judgement	support	object	pp
billig|e,en,t,te,ten	judgement	support	object	fin
gebilligt	judgement	support	object	pp
h|eiße,eißen,eißt,ieß,ießen gut	judgement	support	object	fin
guth|eiße,eißen,eißt,ieß,ießen	judgement	support	object	end
gutgeheißen	judgement	support	object	pp
gutzuheißen	judgement	support	object	zu
bejah|e,en,t,te,ten	judgement	support	clause	fin
bejaht	judgement	support	clause	pp
bejah|e,en,t,te,ten	judgement	support	object	fin
bejaht	judgement	support	object	pp
verteidig|e,en,t,te,ten	judgement	support	object	fin
verteidigt	judgement	support	object	pp
goutier|e,en,t,te,ten	judgement	support	object	fin
goutiert	judgement	support	object	pp
respektier|e,en,t,te,ten	judgement	support	object	fin
respektiert	judgement	support	object	pp
achte|,n,t,te,ten	judgement	support	object	fin
geachtet	judgement	support	object	pp
ehr|e,en,t,te,ten	judgement	support	object	fin
geehrt	judgement	support	object	pp
schütz|e,en,t,te,ten	judgement	support	object	fin
geschützt	judgement	support	object	pp
lieb|e,en,t,te,ten	judgement	support	object	fin
geliebt	judgement	support	object	pp
verehr|e,en,t,te,ten	judgement	support	object	fin
verehrt	judgement	support	object	pp
tolerier|e,en,t,te,ten	judgement	support	object	fin
toleriert	judgement	support	object	pp
dulde|,n,t,te,ten	judgement	support	object	fin
geduldet	judgement	support	object	pp
tr|age,agen,ägt,ug,ugen mit	judgement	support	object	fin
mittr|age,agen,ägt,ug,ugen	judgement	support	object	end
mitgetragen	judgement	support	object	pp
mitzutragen	judgement	support	object	zu
honorier|e,en,t,te,ten	judgement	support	object	fin
honoriert	judgement	support	object	pp
# as: X als Y
bezeichne|,n,t,te,ten	judgement	neutral	as	fin
bezeichnet	judgement	neutral	as	pp
bewerte|,n,t,te,ten	judgement	neutral	as	fin
bewertet	judgement	neutral	as	pp
werte|,n,t,te,ten	judgement	neutral	as	fin
gewertet	judgement	neutral	as	pp
s|ehe,ehen,ieht,ah,ahen an	judgement	neutral	as	fin
ans|ehe,ehen,ieht,ah,ahen	judgement	neutral	as	end
angesehen	judgement	neutral	as	pp
anzusehen	judgement	neutral	as	zu
betrachte|,n,t,te,ten	judgement	neutral	as	fin
betrachtet	judgement	neutral	as	pp
charakterisier|e,en,t,te,ten	judgement	neutral	as	fin
charakterisiert	judgement	neutral	as	pp
beschr|eibe,eiben,eibt,ieb,ieben	judgement	neutral	as	fin
beschrieben	judgement	neutral	as	pp
stuf|e,en,t,te,ten ein	judgement	neutral	as	fin
einstuf|e,en,t,te,ten	judgement	neutral	as	end
eingestuft	judgement	neutral	as	pp
einzustufen	judgement	neutral	as	zu
schätz|e,en,t,te,ten ein	judgement	neutral	as	fin
einschätz|e,en,t,te,ten	judgement	neutral	as	end
eingeschätzt	judgement	neutral	as	pp
einzuschätzen	judgement	neutral	as	zu
kritisier|e,en,t,te,ten	judgement	oppose	as	fin
kritisiert	judgement	oppose	as	pp
verurteil|e,en,t,te,ten	judgement	oppose	as	fin
verurteilt	judgement	oppose	as	pp
lob|e,en,t,te,ten	judgement	support	as	fin
gelobt	judgement	support	as	pp
würdig|e,en,t,te,ten	judgement	support	as	fin
gewürdigt	judgement	support	as	pp
w|eise,eisen,eist,ies,iesen zurück	denial	oppose	as	fin
zurückw|eise,eisen,eist,ies,iesen	denial	oppose	as	end
zurückgewiesen	denial	oppose	as	pp
zurückzuweisen	denial	oppose	as	zu
t|e,un,ut,at,aten ab	judgement	oppose	as	fin
abt|e,un,ut,at,aten	judgement	oppose	as	end
abgetan	judgement	oppose	as	pp
abzutun	judgement	oppose	as	zu
brandmark|e,en,t,te,ten	judgement	oppose	as	fin
gebrandmarkt	judgement	oppose	as	pp
titulier|e,en,t,te,ten	judgement	neutral	as	fin
tituliert	judgement	neutral	as	pp
bezichtig|e,en,t,te,ten	accusation	oppose	accuse	fin
bezichtigt	accusation	oppose	accuse	pp
begr|eife,eifen,eift,iff,iffen	judgement	neutral	as	fin
begriffen	judgement	neutral	as	pp
verst|ehe,ehen,eht,and,anden	judgement	neutral	as	fin
verstanden	judgement	neutral	as	pp
stell|e,en,t,te,ten dar	judgement	neutral	as	fin
darstell|e,en,t,te,ten	judgement	neutral	as	end
dargestellt	judgement	neutral	as	pp
darzustellen	judgement	neutral	as	zu
stell|e,en,t,te,ten hin	judgement	neutral	as	fin
hinstell|e,en,t,te,ten	judgement	neutral	as	end
hingestellt	judgement	neutral	as	pp
hinzustellen	judgement	neutral	as	zu
n|enne,ennen,ennt,annte,annten	judgement	neutral	call	fin
genannt	judgement	neutral	call	pp
pr|eise,eisen,eist,ies,iesen	judgement	support	as	fin
gepriesen	judgement	support	as	pp
fei|ert,ern,erte,erten,ere,re	judgement	support	as	fin
gefeiert	judgement	support	as	pp
diffamier|e,en,t,te,ten	judgement	oppose	as	fin
diffamiert	judgement	oppose	as	pp
beschimpf|e,en,t,te,ten	judgement	oppose	as	fin
beschimpft	judgement	oppose	as	pp
verteidig|e,en,t,te,ten	judgement	support	as	fin
verteidigt	judgement	support	as	pp
begrüß|e,en,t,te,ten	judgement	support	as	fin
begrüßt	judgement	support	as	pp
lehn|e,en,t,te,ten ab	judgement	oppose	as	fin
ablehn|e,en,t,te,ten	judgement	oppose	as	end
abgelehnt	judgement	oppose	as	pp
abzulehnen	judgement	oppose	as	zu
klassifizier|e,en,t,te,ten	judgement	neutral	as	fin
klassifiziert	judgement	neutral	as	pp
schild|ert,ern,erte,erten,ere,re	judgement	neutral	as	fin
geschildert	judgement	neutral	as	pp
interpretier|e,en,t,te,ten	judgement	neutral	as	fin
interpretiert	judgement	neutral	as	pp
empf|inde,inden,indet,and,anden	judgement	neutral	as	fin
empfunden	judgement	neutral	as	pp
erk|enne,ennen,ennt,annte,annten an	recognition	support	as	fin
anerk|enne,ennen,ennt,annte,annten	recognition	support	as	end
anerkannt	recognition	support	as	pp
anzuerkennen	recognition	support	as	zu
# accuse
w|erfe,erfen,irft,arf,arfen vor	accusation	oppose	reproach	fin
vorw|erfe,erfen,irft,arf,arfen	accusation	oppose	reproach	end
vorgeworfen	accusation	oppose	reproach	pp
vorzuwerfen	accusation	oppose	reproach	zu
h|alte,alten,ält,ielt,ielten vor	accusation	oppose	reproach	fin
vorh|alte,alten,ält,ielt,ielten	accusation	oppose	reproach	end
vorgehalten	accusation	oppose	reproach	pp
vorzuhalten	accusation	oppose	reproach	zu
laste|,n,t,te,ten an	accusation	oppose	reproach	fin
anlaste|,n,t,te,ten	accusation	oppose	reproach	end
angelastet	accusation	oppose	reproach	pp
anzulasten	accusation	oppose	reproach	zu
unterstell|e,en,t,te,ten	accusation	oppose	reproach	fin
unterstellt	accusation	oppose	reproach	pp
sag|e,en,t,te,ten nach	accusation	oppose	reproach	fin
nachsag|e,en,t,te,ten	accusation	oppose	reproach	end
nachgesagt	accusation	oppose	reproach	pp
nachzusagen	accusation	oppose	reproach	zu
beschuldig|e,en,t,te,ten	accusation	oppose	accuse	fin
beschuldigt	accusation	oppose	accuse	pp
klag|e,en,t,te,ten an	accusation	oppose	accuse	fin
anklag|e,en,t,te,ten	accusation	oppose	accuse	end
angeklagt	accusation	oppose	accuse	pp
anzuklagen	accusation	oppose	accuse	zu
klag|e,en,t,te,ten an	accusation	oppose	object	fin
anklag|e,en,t,te,ten	accusation	oppose	object	end
angeklagt	accusation	oppose	object	pp
anzuklagen	accusation	oppose	object	zu
verdächtig|e,en,t,te,ten	accusation	oppose	accuse	fin
verdächtigt	accusation	oppose	accuse	pp
überführ|e,en,t,te,ten	accusation	oppose	accuse	fin
überführt	accusation	oppose	accuse	pp
verklag|e,en,t,te,ten	action	oppose	object	fin
verklagt	action	oppose	object	pp
zeig|e,en,t,te,ten an	accusation	oppose	object	fin
anzeig|e,en,t,te,ten	accusation	oppose	object	end
angezeigt	accusation	oppose	object	pp
anzuzeigen	accusation	oppose	object	zu
belaste|,n,t,te,ten	accusation	oppose	object	fin
belastet	accusation	oppose	object	pp
# dative
stimm|e,en,t,te,ten zu	judgement	support	dative	fin
zustimm|e,en,t,te,ten	judgement	support	dative	end
zugestimmt	judgement	support	dative	pp
zuzustimmen	judgement	support	dative	zu
pflichte|,n,t,te,ten bei	judgement	support	dative	fin
beipflichte|,n,t,te,ten	judgement	support	dative	end
beigepflichtet	judgement	support	dative	pp
beizupflichten	judgement	support	dative	zu
widerspr|eche,echen,icht,ach,achen	denial	oppose	dative	fin
widersprochen	denial	oppose	dative	pp
widerspr|eche,echen,icht,ach,achen	denial	oppose	clause	fin
widersprochen	denial	oppose	clause	pp
widersetz|e,en,t,te,ten	judgement	oppose	dative	fin
widersetzt	judgement	oppose	dative	pp
dank|e,en,t,te,ten	judgement	support	dative	fin
gedankt	judgement	support	dative	pp
gratulier|e,en,t,te,ten	judgement	support	dative	fin
gratuliert	judgement	support	dative	pp
applaudier|e,en,t,te,ten	judgement	support	dative	fin
applaudiert	judgement	support	dative	pp
misstrau|e,en,t,te,ten	judgement	oppose	dative	fin
misstraut	judgement	oppose	dative	pp
vertrau|e,en,t,te,ten	judgement	support	dative	fin
vertraut	judgement	support	dative	pp
h|elfe,elfen,ilft,alf,alfen	action	support	dative	fin
geholfen	action	support	dative	pp
st|ehe,ehen,eht,and,anden bei	action	support	dative	fin
beist|ehe,ehen,eht,and,anden	action	support	dative	end
beigestanden	action	support	dative	pp
beizustehen	action	support	dative	zu
tr|ete,eten,itt,at,aten entgegen	denial	oppose	dative	fin
entgegentr|ete,eten,itt,at,aten	denial	oppose	dative	end
entgegengetreten	denial	oppose	dative	pp
entgegenzutreten	denial	oppose	dative	zu
folg|e,en,t,te,ten	action	support	dative	fin
gefolgt	action	support	dative	pp
g|ebe,eben,ibt,ab,aben nach	action	support	dative	fin
nachg|ebe,eben,ibt,ab,aben	action	support	dative	end
nachgegeben	action	support	dative	pp
nachzugeben	action	support	dative	zu
tr|ete,eten,itt,at,aten bei	action	support	dative	fin
beitr|ete,eten,itt,at,aten	action	support	dative	end
beigetreten	action	support	dative	pp
beizutreten	action	support	dative	zu
trotz|e,en,t,te,ten	action	oppose	dative	fin
getrotzt	action	oppose	dative	pp
schl|ieße,ießen,ießt,oss,ossen an	judgement	support	dative	fin
anschl|ieße,ießen,ießt,oss,ossen	judgement	support	dative	end
angeschlossen	judgement	support	dative	pp
anzuschließen	judgement	support	dative	zu
# recognition
erk|enne,ennen,ennt,annte,annten an	recognition	support	object	fin
anerk|enne,ennen,ennt,annte,annten	recognition	support	object	end
anerkannt	recognition	support	object	pp
anzuerkennen	recognition	support	object	zu
akzeptier|e,en,t,te,ten	recognition	support	clause	fin
akzeptiert	recognition	support	clause	pp
akzeptier|e,en,t,te,ten	recognition	support	object	fin
akzeptiert	recognition	support	object	pp
n|ehme,ehmen,immt,ahm,ahmen hin	recognition	support	clause	fin
hinn|ehme,ehmen,immt,ahm,ahmen	recognition	support	clause	end
hingenommen	recognition	support	clause	pp
hinzunehmen	recognition	support	clause	zu
n|ehme,ehmen,immt,ahm,ahmen hin	recognition	support	object	fin
hinn|ehme,ehmen,immt,ahm,ahmen	recognition	support	object	end
hingenommen	recognition	support	object	pp
hinzunehmen	recognition	support	object	zu
ratifizier|e,en,t,te,ten	recognition	support	object	fin
ratifiziert	recognition	support	object	pp
legitimier|e,en,t,te,ten	recognition	support	object	fin
legitimiert	recognition	support	object	pp
erk|enne,ennen,ennt,annte,annten ab	recognition	oppose	object	fin
aberk|enne,ennen,ennt,annte,annten	recognition	oppose	object	end
aberkannt	recognition	oppose	object	pp
abzuerkennen	recognition	oppose	object	zu
# vote
stimm|e,en,t,te,ten	vote	support	for	fin
gestimmt	vote	support	for	pp
votier|e,en,t,te,ten	vote	support	for	fin
votiert	vote	support	for	pp
stimm|e,en,t,te,ten ab	vote	support	for	fin
abstimm|e,en,t,te,ten	vote	support	for	end
abgestimmt	vote	support	for	pp
abzustimmen	vote	support	for	zu
plädier|e,en,t,te,ten	judgement	support	for	fin
plädiert	judgement	support	for	pp
spr|eche,echen,icht,ach,achen aus	judgement	support	for	fin
ausspr|eche,echen,icht,ach,achen	judgement	support	for	end
ausgesprochen	judgement	support	for	pp
auszusprechen	judgement	support	for	zu
entsch|eide,eiden,eidet,ied,ieden	vote	support	for	fin
entschieden	vote	support	for	pp
entsch|eide,eiden,eidet,ied,ieden	vote	support	infinitive	fin
entschieden	vote	support	infinitive	pp
entsch|eide,eiden,eidet,ied,ieden	vote	support	clause	fin
entschieden	vote	support	clause	pp
tr|ete,eten,itt,at,aten ein	judgement	support	for	fin
eintr|ete,eten,itt,at,aten	judgement	support	for	end
eingetreten	judgement	support	for	pp
einzutreten	judgement	support	for	zu
setz|e,en,t,te,ten ein	action	support	for	fin
einsetz|e,en,t,te,ten	action	support	for	end
eingesetzt	action	support	for	pp
einzusetzen	action	support	for	zu
kämpf|e,en,t,te,ten	action	support	for	fin
gekämpft	action	support	for	pp
demonstrier|e,en,t,te,ten	action	support	for	fin
demonstriert	action	support	for	pp
protestier|e,en,t,te,ten	action	oppose	for	fin
protestiert	action	oppose	for	pp
w|erbe,erben,irbt,arb,arben	judgement	support	for	fin
geworben	judgement	support	for	pp
engagier|e,en,t,te,ten	action	support	for	fin
engagiert	action	support	for	pp
wehr|e,en,t,te,ten	judgement	oppose	for	fin
gewehrt	judgement	oppose	for	pp
w|ende,enden,endet,andte,andten	judgement	oppose	for	fin
gewandt	judgement	oppose	for	pp
sträub|e,en,t,te,ten	judgement	oppose	for	fin
gesträubt	judgement	oppose	for	pp
stemm|e,en,t,te,ten	judgement	oppose	for	fin
gestemmt	judgement	oppose	for	pp
g|ehe,ehen,eht,ing,ingen vor	action	oppose	for	fin
vorg|ehe,ehen,eht,ing,ingen	action	oppose	for	end
vorgegangen	action	oppose	for	pp
vorzugehen	action	oppose	for	zu
klag|e,en,t,te,ten	action	oppose	for	fin
geklagt	action	oppose	for	pp
ermitt|elt,eln,elte,elten,le	action	oppose	for	fin
ermittelt	action	oppose	for	pp
rebellier|e,en,t,te,ten	action	oppose	for	fin
rebelliert	action	oppose	for	pp
begehr|e,en,t,te,ten auf	action	oppose	for	fin
aufbegehr|e,en,t,te,ten	action	oppose	for	end
aufbegehrt	action	oppose	for	pp
aufzubegehren	action	oppose	for	zu
streik|e,en,t,te,ten	action	support	for	fin
gestreikt	action	support	for	pp
verst|oße,oßen,ößt,ieß,ießen	action	oppose	for	fin
verstoßen	action	oppose	for	pp
polemisier|e,en,t,te,ten	judgement	oppose	for	fin
polemisiert	judgement	oppose	for	pp
opponier|e,en,t,te,ten	judgement	oppose	for	fin
opponiert	judgement	oppose	for	pp
wähl|e,en,t,te,ten	vote	support	object	fin
gewählt	vote	support	object	pp
wähl|e,en,t,te,ten wieder	vote	support	object	fin
wiederwähl|e,en,t,te,ten	vote	support	object	end
wiedergewählt	vote	support	object	pp
wiederzuwählen	vote	support	object	zu
wähl|e,en,t,te,ten ab	vote	oppose	object	fin
abwähl|e,en,t,te,ten	vote	oppose	object	end
abgewählt	vote	oppose	object	pp
abzuwählen	vote	oppose	object	zu
bestätig|e,en,t,te,ten	vote	support	office	fin
bestätigt	vote	support	office	pp
beschl|ieße,ießen,ießt,oss,ossen	vote	support	clause	fin
beschlossen	vote	support	clause	pp
beschl|ieße,ießen,ießt,oss,ossen	vote	support	object	fin
beschlossen	vote	support	object	pp
beschl|ieße,ießen,ießt,oss,ossen	vote	support	infinitive	fin
beschlossen	vote	support	infinitive	pp
verabschiede|,n,t,te,ten	vote	support	object	fin
verabschiedet	vote	support	object	pp
n|ehme,ehmen,immt,ahm,ahmen an	vote	support	object	fin
ann|ehme,ehmen,immt,ahm,ahmen	vote	support	object	end
angenommen	vote	support	object	pp
anzunehmen	vote	support	object	zu
genehmig|e,en,t,te,ten	vote	support	object	fin
genehmigt	vote	support	object	pp
bewillig|e,en,t,te,ten	vote	support	object	fin
bewilligt	vote	support	object	pp
vereinbar|e,en,t,te,ten	vote	support	clause	fin
vereinbart	vote	support	clause	pp
vereinbar|e,en,t,te,ten	vote	support	object	fin
vereinbart	vote	support	object	pp
vereinbar|e,en,t,te,ten	vote	support	infinitive	fin
vereinbart	vote	support	infinitive	pp
verständig|e,en,t,te,ten	vote	support	infinitive	fin
verständigt	vote	support	infinitive	pp
einig|e,en,t,te,ten	vote	support	infinitive	fin
geeinigt	vote	support	infinitive	pp
nominier|e,en,t,te,ten	vote	support	object	fin
nominiert	vote	support	object	pp
ern|enne,ennen,ennt,annte,annten	vote	support	object	fin
ernannt	vote	support	object	pp
# act: acts that take a side
boykottier|e,en,t,te,ten	action	oppose	object	fin
boykottiert	action	oppose	object	pp
sanktionier|e,en,t,te,ten	action	oppose	object	fin
sanktioniert	action	oppose	object	pp
verhind|ert,ern,erte,erten,ere,re	action	oppose	object	fin
verhindert	action	oppose	object	pp
blockier|e,en,t,te,ten	action	oppose	object	fin
blockiert	action	oppose	object	pp
stopp|e,en,t,te,ten	action	oppose	object	fin
gestoppt	action	oppose	object	pp
verb|iete,ieten,ietet,ot,oten	action	oppose	object	fin
verboten	action	oppose	object	pp
untersag|e,en,t,te,ten	action	oppose	object	fin
untersagt	action	oppose	object	pp
verweig|ert,ern,erte,erten,ere,re	action	oppose	object	fin
verweigert	action	oppose	object	pp
verhafte|,n,t,te,ten	action	oppose	object	fin
verhaftet	action	oppose	object	pp
n|ehme,ehmen,immt,ahm,ahmen fest	action	oppose	object	fin
festn|ehme,ehmen,immt,ahm,ahmen	action	oppose	object	end
festgenommen	action	oppose	object	pp
festzunehmen	action	oppose	object	zu
inhaftier|e,en,t,te,ten	action	oppose	object	fin
inhaftiert	action	oppose	object	pp
sperr|e,en,t,te,ten ein	action	oppose	object	fin
einsperr|e,en,t,te,ten	action	oppose	object	end
eingesperrt	action	oppose	object	pp
einzusperren	action	oppose	object	zu
w|eise,eisen,eist,ies,iesen aus	action	oppose	object	fin
ausw|eise,eisen,eist,ies,iesen	action	oppose	object	end
ausgewiesen	action	oppose	object	pp
auszuweisen	action	oppose	object	zu
sch|iebe,ieben,iebt,ob,oben ab	action	oppose	object	fin
absch|iebe,ieben,iebt,ob,oben	action	oppose	object	end
abgeschoben	action	oppose	object	pp
abzuschieben	action	oppose	object	zu
vertr|eibe,eiben,eibt,ieb,ieben	action	oppose	object	fin
vertrieben	action	oppose	object	pp
entl|asse,assen,ässt,ieß,ießen	action	oppose	object	fin
entlassen	action	oppose	object	pp
feu|ert,ern,erte,erten,ere,re	action	oppose	object	fin
gefeuert	action	oppose	object	pp
suspendier|e,en,t,te,ten	action	oppose	object	fin
suspendiert	action	oppose	object	pp
setz|e,en,t,te,ten ab	action	oppose	object	fin
absetz|e,en,t,te,ten	action	oppose	object	end
abgesetzt	action	oppose	object	pp
abzusetzen	action	oppose	object	zu
stürz|e,en,t,te,ten	action	oppose	object	fin
gestürzt	action	oppose	object	pp
bestraf|e,en,t,te,ten	action	oppose	object	fin
bestraft	action	oppose	object	pp
straf|e,en,t,te,ten	action	oppose	object	fin
gestraft	action	oppose	object	pp
richte|,n,t,te,ten hin	action	oppose	object	fin
hinrichte|,n,t,te,ten	action	oppose	object	end
hingerichtet	action	oppose	object	pp
hinzurichten	action	oppose	object	zu
töte|,n,t,te,ten	action	oppose	object	fin
getötet	action	oppose	object	pp
ermorde|,n,t,te,ten	action	oppose	object	fin
ermordet	action	oppose	object	pp
ersch|ieße,ießen,ießt,oss,ossen	action	oppose	object	fin
erschossen	action	oppose	object	pp
bombardier|e,en,t,te,ten	action	oppose	object	fin
bombardiert	action	oppose	object	pp
besch|ieße,ießen,ießt,oss,ossen	action	oppose	object	fin
beschossen	action	oppose	object	pp
überf|alle,allen,ällt,iel,ielen	action	oppose	object	fin
überfallen	action	oppose	object	pp
besetz|e,en,t,te,ten	action	oppose	object	fin
besetzt	action	oppose	object	pp
zerstör|e,en,t,te,ten	action	oppose	object	fin
zerstört	action	oppose	object	pp
bekämpf|e,en,t,te,ten	action	oppose	object	fin
bekämpft	action	oppose	object	pp
unterdrück|e,en,t,te,ten	action	oppose	object	fin
unterdrückt	action	oppose	object	pp
schl|age,agen,ägt,ug,ugen nieder	action	oppose	object	fin
niederschl|age,agen,ägt,ug,ugen	action	oppose	object	end
niedergeschlagen	action	oppose	object	pp
niederzuschlagen	action	oppose	object	zu
lös|e,en,t,te,ten auf	action	oppose	object	fin
auflös|e,en,t,te,ten	action	oppose	object	end
aufgelöst	action	oppose	object	pp
aufzulösen	action	oppose	object	zu
verfolg|e,en,t,te,ten	action	oppose	object	fin
verfolgt	action	oppose	object	pp
entführ|e,en,t,te,ten	action	oppose	object	fin
entführt	action	oppose	object	pp
folt|ert,ern,erte,erten,ere,re	action	oppose	object	fin
gefoltert	action	oppose	object	pp
verletz|e,en,t,te,ten	action	oppose	object	fin
verletzt	action	oppose	object	pp
behind|ert,ern,erte,erten,ere,re	action	oppose	object	fin
behindert	action	oppose	object	pp
torpedier|e,en,t,te,ten	action	oppose	object	fin
torpediert	action	oppose	object	pp
sabotier|e,en,t,te,ten	action	oppose	object	fin
sabotiert	action	oppose	object	pp
kipp|e,en,t,te,ten	action	oppose	object	fin
gekippt	action	oppose	object	pp
br|eche,echen,icht,ach,achen ab	action	oppose	object	fin
abbr|eche,echen,icht,ach,achen	action	oppose	object	end
abgebrochen	action	oppose	object	pp
abzubrechen	action	oppose	object	zu
kündig|e,en,t,te,ten	action	oppose	object	fin
gekündigt	action	oppose	object	pp
str|eiche,eichen,eicht,ich,ichen	action	oppose	object	fin
gestrichen	action	oppose	object	pp
sperr|e,en,t,te,ten	action	oppose	object	fin
gesperrt	action	oppose	object	pp
zensier|e,en,t,te,ten	action	oppose	object	fin
zensiert	action	oppose	object	pp
beschlagnahm|e,en,t,te,ten	action	oppose	object	fin
beschlagnahmt	action	oppose	object	pp
durchsuch|e,en,t,te,ten	action	oppose	object	fin
durchsucht	action	oppose	object	pp
belag|ert,ern,erte,erten,ere,re	action	oppose	object	fin
belagert	action	oppose	object	pp
isolier|e,en,t,te,ten	action	oppose	object	fin
isoliert	action	oppose	object	pp
w|eise,eisen,eist,ies,iesen ab	action	oppose	object	fin
abw|eise,eisen,eist,ies,iesen	action	oppose	object	end
abgewiesen	action	oppose	object	pp
abzuweisen	action	oppose	object	zu
h|ebe,eben,ebt,ob,oben auf	action	oppose	object	fin
aufh|ebe,eben,ebt,ob,oben	action	oppose	object	end
aufgehoben	action	oppose	object	pp
aufzuheben	action	oppose	object	zu
annullier|e,en,t,te,ten	action	oppose	object	fin
annulliert	action	oppose	object	pp
ignorier|e,en,t,te,ten	action	oppose	object	fin
ignoriert	action	oppose	object	pp
umg|ehe,ehen,eht,ing,ingen	action	oppose	object	fin
umgangen	action	oppose	object	pp
m|eide,eiden,eidet,ied,ieden	action	oppose	object	fin
gemieden	action	oppose	object	pp
räch|e,en,t,te,ten	action	oppose	object	fin
gerächt	action	oppose	object	pp
schl|age,agen,ägt,ug,ugen	action	oppose	object	fin
geschlagen	action	oppose	object	pp
besieg|e,en,t,te,ten	action	oppose	object	fin
besiegt	action	oppose	object	pp
verdräng|e,en,t,te,ten	action	oppose	object	fin
verdrängt	action	oppose	object	pp
ersetz|e,en,t,te,ten	action	oppose	object	fin
ersetzt	action	oppose	object	pp
förd|ert,ern,erte,erten,ere,re	action	support	object	fin
gefördert	action	support	object	pp
verl|eihe,eihen,eiht,ieh,iehen	action	support	award	fin
verliehen	action	support	award	pp
zeichne|,n,t,te,ten aus	action	support	object	fin
auszeichne|,n,t,te,ten	action	support	object	end
ausgezeichnet	action	support	object	pp
auszuzeichnen	action	support	object	zu
finanzier|e,en,t,te,ten	action	support	object	fin
finanziert	action	support	object	pp
rette|,n,t,te,ten	action	support	object	fin
gerettet	action	support	object	pp
befrei|e,en,t,te,ten	action	support	object	fin
befreit	action	support	object	pp
l|asse,assen,ässt,ieß,ießen frei	action	support	object	fin
freil|asse,assen,ässt,ieß,ießen	action	support	object	end
freigelassen	action	support	object	pp
freizulassen	action	support	object	zu
begnadig|e,en,t,te,ten	action	support	object	fin
begnadigt	action	support	object	pp
spr|eche,echen,icht,ach,achen frei	action	support	object	fin
freispr|eche,echen,icht,ach,achen	action	support	object	end
freigesprochen	action	support	object	pp
freizusprechen	action	support	object	zu
rehabilitier|e,en,t,te,ten	action	support	object	fin
rehabilitiert	action	support	object	pp
ermöglich|e,en,t,te,ten	action	support	object	fin
ermöglicht	action	support	object	pp
erlaub|e,en,t,te,ten	action	support	object	fin
erlaubt	action	support	object	pp
gestatte|,n,t,te,ten	action	support	object	fin
gestattet	action	support	object	pp
l|asse,assen,ässt,ieß,ießen zu	action	support	object	fin
zul|asse,assen,ässt,ieß,ießen	action	support	object	end
zugelassen	action	support	object	pp
zuzulassen	action	support	object	zu
gewähr|e,en,t,te,ten	action	support	object	fin
gewährt	action	support	object	pp
gründe|,n,t,te,ten	action	support	object	fin
gegründet	action	support	object	pp
stärk|e,en,t,te,ten	action	support	object	fin
gestärkt	action	support	object	pp
beschütz|e,en,t,te,ten	action	support	object	fin
beschützt	action	support	object	pp
n|ehme,ehmen,immt,ahm,ahmen auf	action	support	object	fin
aufn|ehme,ehmen,immt,ahm,ahmen	action	support	object	end
aufgenommen	action	support	object	pp
aufzunehmen	action	support	object	zu
empf|ange,angen,ängt,ing,ingen	action	support	object	fin
empfangen	action	support	object	pp
bewaffne|,n,t,te,ten	action	support	object	fin
bewaffnet	action	support	object	pp
entschädig|e,en,t,te,ten	action	support	object	fin
entschädigt	action	support	object	pp
unterzeichne|,n,t,te,ten	action	support	object	fin
unterzeichnet	action	support	object	pp
unterschr|eibe,eiben,eibt,ieb,ieben	action	support	object	fin
unterschrieben	action	support	object	pp
belohn|e,en,t,te,ten	action	support	object	fin
belohnt	action	support	object	pp
spende|,n,t,te,ten	action	support	object	fin
gespendet	action	support	object	pp
schenk|e,en,t,te,ten	action	support	object	fin
geschenkt	action	support	object	pp
# prepositions: the target follows a fixed preposition
warn|e,en,t,te,ten vor	warning	oppose	prep	fin
gewarnt vor	warning	oppose	prep	pp
hoff|e,en,t,te,ten auf|,s	belief	support	prep	fin
gehofft auf|,s	belief	support	prep	pp
streb|e,en,t,te,ten nach	demand	support	prep	fin
gestrebt nach	demand	support	prep	pp
dräng|e,en,t,te,ten auf|,s	demand	support	prep	fin
gedrängt auf|,s	demand	support	prep	pp
poch|e,en,t,te,ten auf|,s	demand	support	prep	fin
gepocht auf|,s	demand	support	prep	pp
best|ehe,ehen,eht,and,anden auf|,s	demand	support	prep	fin
bestanden auf|,s	demand	support	prep	pp
beharr|e,en,t,te,ten auf|,s	demand	support	prep	fin
beharrt auf|,s	demand	support	prep	pp
dr|inge,ingen,ingt,ang,angen auf|,s	demand	support	prep	fin
gedrungen auf|,s	demand	support	prep	pp
setz|e,en,t,te,ten auf|,s	belief	support	prep	fin
gesetzt auf|,s	belief	support	prep	pp
rechne|,n,t,te,ten mit	belief	neutral	prep	fin
gerechnet mit	belief	neutral	prep	pp
droh|e,en,t,te,ten mit	warning	oppose	prep	fin
gedroht mit	warning	oppose	prep	pp
verzichte|,n,t,te,ten auf|,s	action	oppose	prep	fin
verzichtet auf|,s	action	oppose	prep	pp
b|itte,itten,ittet,at,aten um	demand	support	prep	fin
gebeten um	demand	support	prep	pp
w|erbe,erben,irbt,arb,arben um	demand	support	prep	fin
geworben um	demand	support	prep	pp
kämpf|e,en,t,te,ten um	demand	support	prep	fin
gekämpft um	demand	support	prep	pp
fürchte|,n,t,te,ten um	belief	oppose	prep	fin
gefürchtet um	belief	oppose	prep	pp
zweif|elt,eln,elte,elten,le a|n,m,ns	belief	oppose	prep	fin
gezweifelt a|n,m,ns	belief	oppose	prep	pp
glaub|e,en,t,te,ten a|n,m,ns	belief	support	prep	fin
geglaubt a|n,m,ns	belief	support	prep	pp
mahn|e,en,t,te,ten zu|,m,r	demand	support	prep	fin
gemahnt zu|,m,r	demand	support	prep	pp
distanzier|e,en,t,te,ten vo|n,m	judgement	oppose	prep	fin
distanziert vo|n,m	judgement	oppose	prep	pp
verw|eise,eisen,eist,ies,iesen auf|,s	statement	neutral	prep	fin
verwiesen auf|,s	statement	neutral	prep	pp
klag|e,en,t,te,ten über	judgement	oppose	prep	fin
geklagt über	judgement	oppose	prep	pp
freu|e,en,t,te,ten auf|,s	judgement	support	prep	fin
gefreut auf|,s	judgement	support	prep	pp
freu|e,en,t,te,ten über	judgement	support	prep	fin
gefreut über	judgement	support	prep	pp
empör|e,en,t,te,ten über	judgement	oppose	prep	fin
empört über	judgement	oppose	prep	pp
beschwer|e,en,t,te,ten über	judgement	oppose	prep	fin
beschwert über	judgement	oppose	prep	pp
bek|enne,ennen,ennt,annte,annten zu|,m,r	judgement	support	prep	fin
bekannt zu|,m,r	judgement	support	prep	pp
entschuldig|e,en,t,te,ten für|,s	concession	neutral	prep	fin
entschuldigt für|,s	concession	neutral	prep	pp
sorg|e,en,t,te,ten um	belief	oppose	prep	fin
gesorgt um	belief	oppose	prep	pp
st|ehe,ehen,eht,and,anden hinter	judgement	support	prep	fin
gestanden hinter	judgement	support	prep	pp
stell|e,en,t,te,ten hinter	judgement	support	prep	fin
gestellt hinter	judgement	support	prep	pp
verständig|e,en,t,te,ten auf|,s	vote	support	prep	fin
verständigt auf|,s	vote	support	prep	pp
einig|e,en,t,te,ten auf|,s	vote	support	prep	fin
geeinigt auf|,s	vote	support	prep	pp
spr|eche,echen,icht,ach,achen vo|n,m	statement	neutral	prep	fin
gesprochen vo|n,m	statement	neutral	prep	pp
rede|,n,t,te,ten vo|n,m	statement	neutral	prep	fin
geredet vo|n,m	statement	neutral	prep	pp
berichte|,n,t,te,ten vo|n,m	statement	neutral	prep	fin
berichtet vo|n,m	statement	neutral	prep	pp
berichte|,n,t,te,ten über	statement	neutral	prep	fin
berichtet über	statement	neutral	prep	pp
informier|e,en,t,te,ten über	statement	neutral	prep	fin
informiert über	statement	neutral	prep	pp
diskutier|e,en,t,te,ten über	statement	neutral	prep	fin
diskutiert über	statement	neutral	prep	pp
