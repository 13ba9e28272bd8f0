# Predicates that state a position: "zeigte sich besorgt über", "ist mit dem Plan zufrieden".
# `use` as in noun_cue.lex; "alone" takes a clause.
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
beunruhigt über	belief	oppose	pair
enttäuscht über	judgement	oppose	pair
enttäuscht vo|n,m	judgement	oppose	pair
empört über	judgement	oppose	pair
entsetzt über	judgement	oppose	pair
schockiert über	judgement	oppose	pair
bestürzt über	judgement	oppose	pair
betroffen über	judgement	oppose	pair
verärgert über	judgement	oppose	pair
erfreut über	judgement	support	pair
erleichtert über	judgement	support	pair
begeistert vo|n,m	judgement	support	pair
überzeugt vo|n,m	belief	support	pair
beeindruckt vo|n,m	judgement	support	pair
stolz auf|,s	judgement	support	pair
skeptisch gegenüber	judgement	oppose	pair
zuversichtlich	belief	support	alone
optimistisch	belief	support	alone
pessimistisch	belief	oppose	alone
sicher	belief	neutral	alone
gespannt auf|,s	belief	neutral	pair
dankbar für|,s	judgement	support	pair
interessiert a|n,m,ns	demand	support	pair
bereit	-	-	head
entschlossen	-	-	head
einverstanden	-	-	head
zufrieden	-	-	head
unzufrieden	-	-	head
besorgt	-	-	head
beunruhigt	-	-	head
enttäuscht	-	-	head
empört	-	-	head
entsetzt	-	-	head
schockiert	-	-	head
bestürzt	-	-	head
betroffen	-	-	head
verärgert	-	-	head
erfreut	-	-	head
erleichtert	-	-	head
begeistert	-	-	head
überzeugt	-	-	head
beeindruckt	-	-	head
stolz	-	-	head
skeptisch	-	-	head
gespannt	-	-	head
dankbar	-	-	head
interessiert	-	-	head
