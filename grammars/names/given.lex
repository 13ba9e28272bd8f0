#: form	language
# Given names, in the spellings of German and English news, and the languages (ISO 639-1) whose speakers have them.
# Written by hand for synopse.
Aagje	nl
Aarne	fi
Aaron	de|en
Abby	en
Abdallah	ar
Abdel	ar
Abdelaziz	ar
Abdelhamid	ar
Abdelkader	ar
Abdellah	ar
Abdi	so
Abdirahman	so
Abdou	wo|ff
Abdoulaye	wo
Abdul	ar|ur
Abdulaziz	ar
Abdulkadir	ar
Abdullah	ku|ar|ps|ms
Abdullahi	ha
Abdurrahman	tr|id
Abe	en
Abebe	am
Abel	en
Abena	ak
Abhishek	hi
Abhisit	th
Abigail	en
Abiy	am|om
Abraham	de|en|he
Abubakar	ha
Achille	fr
Achilleas	el
Achim	de
Achmed	ce
Adalbert	de
Adam	de|en|pl|cs
Adama	ff
Ade	yo
Adebayo	yo
Adel	ar
Adelaida	es
Adelaide	it
Adele	de|it
Adèle	fr
Adelheid	de
Adelina	it|pt
Adeola	yo
Adil	ar
Adina	ro
Aditya	hi
Adnan	tr|ar
Adnane	ar
Adolf	de
Adolfo	es
Adolph	en
Adriaan	nl
Adrian	de|en|ro
Adrián	es
Adrian-Mihai	ro
Adriana	de
Adriano	it
Adrie	nl
Adrienne	en
Aécio	pt
Afif	ar
Afzal	ur
Agatha	de|en
Agathe	rw
Aggelos	el
Agha	ur
Agim	sq
Agnes	de|en
Ágnes	hu
Agnieszka	pl
Agostino	it
Agustín	es
Ahlke	de
Ahmad	ar|fa
Ahmed	ar
Ahmet	tr
Ai	de|ja
Aicha	ar
Aidan	en
Aiko	ja
Aileen	en
Aimé	fr
Aimée	fr
Ainhoa	eu
Aino	fi|et
Aischa	ar
Aisha	ar|ha
Aitor	eu
Ajay	hi
Ajit	hi
Akash	hi
Akbar	fa
Åke	sv
Akhilesh	hi
Aki	fi|ja
Akif	tr
Akihito	ja
Akiko	ja
Akinwumi	yo
Akio	ja
Akira	ja
Ákos	hu
Akosua	ak
Akram	tr|ur
Aksel	no
Al	en
Ala	ar
Alaa	ar
Alaeddin	ar
Alain	fr
Alan	en|os
Alasdair	en|gd
Alassane	wo|ff
Alastair	en
Alba	it|es
Albert	de|en
Alberta	en
Albertina	es|pt|zu
Alberto	it|es|pt
Albrecht	de
Alden	en
Aldo	en
Alec	en
Aled	en|cy
Alejandra	es
Alejandro	es
Alekos	el
Aleksandar	sr
Aleksander	pl
Aleksandr	ru
Aleksandra	pl|ru
Aleksei	ru
Aleksej	ru
Aleksey	ru
Alena	cs|be
Alenka	sl
Alessandra	it
Alessandro	it
Alessia	it
Alev	tr
Alex	en
Álex	es
Alexa	en
Alexander	de|en|sv|ru
Alexandra	de|en
Alexandre	fr|pt
Alexandria	en
Alexandrine	fr
Alexandros	el
Alexei	ru
Alexej	ru
Alexey	ru
Alexis	en|el
Alf	de|en
Alfons	de
Alfonsina	it
Alfonso	it|es
Alfred	de|en
Alfredo	it|es
Algernon	en
Algirdas	lt
Alhassan	ha
Ali	tr|ar|fa|ur|sw
Alia	ar
Alice	de|en|fr|sv
Alicia	en|es
Alicja	pl
Alija	bs
Aliko	ha
Alin	ro
Alina	ro|ru
Aliou	wo
Alisa	en
Alison	en
Alissa	en
Aljaksandr	be
Aljona	ru
Aljoscha	de
Alla	ru
Allan	en
Allen	en
Allison	en
Ally	en
Alma	de|en
Almasbek	ky
Alois	de
Alojz	sl
Alok	hi
Alonso	es
Alpaslan	tr
Alpha	ff
Alphonse	en|fr
Altan	tr
Alton	en
Alun	cy
Alva	en|sv
Alvaro	es
Álvaro	es|pt
Alvin	en
Alwin	de
Alwine	de
Alyssa	en
Amadeo	it
Amadeus	de
Amadou	wo|ff
Amal	ar
Amalia	it|es
Amalie	de
Aman	hi
Amanda	en
Amani	ar|sw
Amara	ig
Amartya	hi
Amber	en
Ambrose	en
Amedeo	it
Amelia	en
Amelie	de
Amélie	fr
Amin	ar
Amina	ar
Aminata	wo|ff
Amine	ar
Aminu	ha
Amir	ar|fa|he
Amira	ar
Amit	hi
Amitabh	hi
Amjad	ur
Ammar	ar
Amos	en|he
Amparo	es
Amr	ar
Amy	en
Ana	ro|sr|hr|es|pt
Ana-Maria	ro|es
Anaëlle	fr
Anaïs	fr
Anand	hi
Anas	ar
Anastasia	el|ru
Anastasios	el
Anatole	fr
Anatoli	ru
Anatolij	ru
Anatoly	ru
Anca	ro
Anders	sv|da|no
Andi	de
Andoni	eu
Andonis	el
Andor	hu
András	hu
Andre	en
André	fr
Andrea	de|en|it
Andreas	de|el
Andrée	fr
Andreea	ro
Andrei	ro|ru
Andrej	sk|hr|sl|ru|be
Andrés	es
Andreu	ca
Andrew	en
Andrey	ru
Andrii	uk
Andrij	uk
Andris	lv
Andrius	lt
Andriy	uk
Andrus	et
Andrzej	pl
Andy	en
Anett	de
Anfissa	ru
Ángel	es
Angela	de|en|it|es
Angelica	en
Angelika	de
Angeliki	el
Angelina	en
Angelo	en|it
Angharad	cy
Angie	en
Angus	en|gd
Anibal	es
Aníbal	es|pt
Anicet	fr
Anika	de
Anikó	hu
Anil	hi
Anis	de|ar|sv
Anita	de|en|sv|pt
Anja	de
Anjali	hi
Anjana	hi
Anke	de
Anke-Sophie	de
Ankit	hi
Ann	en
Ann-Kathrin	de
Anna	de|en|nl|sv|fi|pl|it|ru
Anna-Lena	de
Anna-Maria	it
Annabel	en
Annabelle	en
Annalena	de
Annalisa	it
Annamaria	de|it
Anne	de|en|fr|no
Anne-Grete	da
Annegret	de
Anneke	nl
Annelie	de
Anneliese	de
Annemarie	nl
Annemieke	nl
Annett	de
Annette	de|en|da
Annie	en
Annika	de|sv
Annikki	fi
Annunziata	it
Ansbert	de
Ansel	en
Anselm	de
Ansgar	de
Antal	hu
Antanas	lt
Ante	hr
Anthony	en
Antje	de
Antoine	fr
Antoinette	en|fr
Anton	de|sk|ru
Antonella	it
Antoni	pl
Antonia	de|en|el|it|es
Antonín	cs
Antonina	ru
Antonio	it|es|pt
António	pt
Antonis	el
Antony	en
Antti	fi
Anupam	hi
Anushka	hi
Anwar	ar|ms
Anže	sl
Anzhelika	ru
Aoife	ga
Apolonia	es
Apostolos	el
Apu	hi
Aquilino	es|pt
Araceli	es
Arafat	ar
Aram	hy
Arash	fa
Aravind	hi
Archibald	en
Archie	en
Aref	ar
Arend	nl
Ariadna	ca
Ariana	en
Ariane	de|fr
Arianna	it
Arie	nl
Ariel	en|he
Arif	ur
Aristide	fr
Aristides	de|es|el
Aristotelis	el
Arja	fi
Arjen	nl
Arjun	hi
Arkadi	ru
Arkadij	ru
Arkady	ru
Arlene	en
Arlette	fr
Arlo	en
Armand	fr
Armando	it|es
Armas	fi
Armen	hy
Armin	de
Arnaldo	it|eu
Arnau	ca
Arnaud	fr
Arnd	de
Arndt	de
Arne	de|sv|da|no
Arnim	de
Arno	de
Arnold	de|en
Arnulf	de
Árpád	hu
Arsen	hy
Arsène	fr
Arseni	ru
Arsenij	ru
Arseniy	ru|uk
Arslan	ur
Art	en
Artem	ru|uk
Arthur	de|en|fr
Artjom	ru
Arto	fi
Artur	de|pl|ca|pt|hy
Artūras	lt
Arturo	it|es
Artyom	ru
Arun	hi
Aruna	hi
Arundhati	hi
Arvid	sv
Arvind	hi
Arvo	fi
Asa	he
Åsa	sv
Asad	ar
Asako	ja
Asen	bg
Asghar	fa|ur
Asha	hi
Ashish	hi
Ashleigh	en
Ashley	en
Ashok	hi
Ashraf	ar|ps|ur
Ashton	en
Asier	eu
Asif	ur
Asim	ur
Asja	ru
Askar	kk|ky
Aslambek	ce
Aslan	kk|ce|tr
Asma	ar|ur
Assad	ar
Astrid	de|sv|no
Asunción	es
Asya	bg|ru
Ata	tr
Atal	hi
Atef	ar
Athanasios	el
Athena	en|el
Atif	ur
Atiku	ha
Atsushi	ja
Attila	hu|tr
Attilio	it
Aubree	en
Aubrey	en
Aud	fr
Aude	fr
Audrey	en|fr
August	de|en
Auguste	de|fr
Augustin	de|fr
Augustine	en
Augusto	pt
Aung	my
Aurel	de|ro
Aurelia	de
Aurélie	fr
Aurélien	fr
Aurelio	it|es
Aurelius	de
Aurora	en|it|es
Aurore	fr
Austin	en
Ava	en
Avery	en
Avgustin	ru
Avto	ka
Awa	ja
Axel	de|sv
Ayaan	so
Ayaka	ja
Aydin	tr
Aydın	tr
Ayhan	tr
Ayla	tr
Ayman	ar
Ayodele	yo
Ayoub	ar
Ayse	tr
Ayşe	tr
Aysel	az|tr
Ayub	ar|ur
Ayumi	ja
Aziz	ar|ms
Aziza	ar
Azmi	tr
Azucena	es
Babacar	wo
Babatunde	yo
Babette	de
Bachir	ar
Badr	ar
Bahar	tr|fa
Baher	ar
Bahoz	ku
Bahram	fa
Bakary	ff
Bakhyt	kk
Bakr	ar
Balázs	hu
Balduin	de
Baldur	de
Bálint	hu
Balthasar	de
Bandar	ar
Bao	zh
Baptiste	fr
Barack	en
Baran	ku
Barbara	de|en|pl
Bárbara	es
Bärbel	de
Barbra	en
Barend	nl
Baris	tr
Barney	en
Barrett	en
Barry	en
Bart	en|nl
Barthold	de
Bartholomew	en
Bartolomé	es
Bartolomeo	it
Bartosz	pl
Barzan	ku
Bas	nl
Baschar	ar
Baschir	ar
Basem	ar
Bashar	ar
Bashir	ar
Basil	en
Basilio	es
Bassam	ar
Bassem	ar
Bastian	de
Batu	mn|tr
Baxter	en
Bea	en
Beata	pl
Beate	de
Beatrice	de|en|it
Béatrice	fr
Beatrix	de
Beatriz	es|pt
Beau	en
Becky	en
Behrouz	fa
Behzad	fa
Bekim	sq
Bekir	tr
Bela	hu
Béla	hu
Belén	es
Belinda	en
Bella	de|en
Ben	de|en
Benazir	ur
Bence	hu
Benedetta	it
Benedetto	it
Benedict	en
Benedikt	de
Bengt	sv
Beniamino	it
Benigno	es|tl
Benita	es
Benito	it|es
Benjamin	de|en|he
Bennett	en
Bennie	en
Benno	de
Benoit	fr
Benoît	fr
Bente	nl|da
Berat	tr
Berend	en|de|nl
Bergur	fo
Berit	de|no
Berk	tr
Bernadette	de|en|fr
Bernard	en|fr
Bernardino	it
Bernardo	it|es
Bernd	de
Bernhard	de
Bernie	en
Bernt	de
Bert	de|en
Berta	de
Bertha	de|en
Berthold	de
Bertil	de|sv
Bertille	fr
Bertold	de
Bertram	de|en
Bertrand	fr
Beryl	en
Besik	ka
Beslan	ce
Beth	en
Bethany	en
Bettina	de
Betty	de|en
Bettye	en
Beverly	en
Beyza	tr
Bharat	hi
Bhumibol	th
Bianca	de|it
Bibi	ur
Bidsina	ka
Bidzina	ka
Bilal	ar
Bilawal	ur
Bill	en
Billy	en
Binali	tr
Birger	sv
Birgit	de|da
Birgitta	sv
Birgitte	da
Birte	de
Bjarne	da|no
Bjarni	is
Björn	de|sv
Bjørn	no
Blaine	en
Blair	en
Blaise	fr
Blake	en
Blanca	es
Blanche	en|fr
Blas	es
Bo	sv|da|zh
Bob	en
Bobby	en
Bodil	da
Bodo	de
Bogdan	pl|ro|sr|uk
Bogdan-Ion	ro
Bogumił	pl
Boguslaw	pl
Bogusław	pl
Bohdan	uk
Bohumil	cs|sk
Bohuslav	cs
Boiko	bg
Bojan	bg|sr|sl
Boleslaw	pl
Bolesław	pl
Bonnie	en
Booker	en
Boris	bg|sr|hr|mk|ru
Borislav	hr
Bořivoj	cs
Borjana	bg
Borut	sl
Boschidar	bg
Boubacar	ff
Boutros	ar
Boyce	en
Boyd	en
Boyko	bg
Božena	cs
Božidar	sr|hr
Brad	en
Bradley	en
Brady	en
Bram	nl
Brandon	en
Branislav	sr
Branko	sr|hr|mk
Brant	en
Brenda	en
Brendan	en|ga
Brenna	en
Brent	en
Brett	en
Brian	en
Brice	fr
Bridget	en
Brigida	es
Brigitta	de
Brigitte	de|fr
Brit	en|no
Brita	sv
Britney	en
Britt	sv
Britta	de
Brittany	en
Brock	en
Bronagh	ga
Bronislaw	pl
Bronisław	pl
Bronson	en
Bronwen	cy
Brooke	en
Brooklyn	en
Bruce	en
Bruna	it
Brunhilde	de
Bruno	de|it|pt
Bryan	en
Bryant	en
Bryce	en
Bryon	en
Buck	en
Buddy	en
Bujar	sq
Bukola	yo
Bülent	tr
Burak	tr
Burhan	tr
Burkard	de
Burkhard	de
Burkhardt	de
Burt	en
Buster	en
Byron	en
Børge	da|no
Cäcilia	de
Cäcilie	de
Cafer	tr
Cahit	tr
Caitlin	en
Caj	sv|fi
Cal	en
Caleb	en
Călin	ro
Callum	en|gd
Calvin	en
Cameron	en
Camila	es
Camilla	it
Camille	en|fr
Camillo	it
Camilo	es
Can	tr
Candace	en
Candice	en
Caoimhe	ga
Cara	en
Carin	sv
Carina	sv
Carl	de|en|sv
Carl-Gustaf	sv
Carl-Henrik	sv
Carla	de|en|it|es
Carlene	en
Carles	ca
Carlito	es|tl
Carlo	it
Carlos	es|pt
Carlotta	it
Carlton	en
Carly	en
Carmel	en
Carmela	it
Carmelo	it
Carmen	en|es
Carol	en
Carola	de
Carole	en|fr
Carolin	de
Carolina	it|es
Caroline	de|en|fr
Carolyn	en
Carrie	en
Carsten	de
Carter	en
Carwyn	cy
Cary	en
Caryl	en
Cäsar	de
Casey	en
Caspar	de|en
Cassandra	en
Cassie	en
Catalin	ro
Cătălin	ro
Catalina	es
Catarina	pt
Caterina	it
Catharina	de
Catherine	en|fr
Cathy	en
Catriona	gd
Cecil	en
Cecile	fr
Cécile	fr
Cecilia	en|it|es
Cecilie	en|de|sv|no|da
Cedric	de|en
Cédric	fr
Cedrick	en
Cees	nl
Celeste	en
Celestino	es
Celia	en|es
Celina	en|de|ro
Celine	fr
Céline	fr
Celso	es|pt
Cem	tr
Cemal	tr
Cemil	tr
Cenk	tr
Ceri	cy
Cesar	es
César	es
Cesare	it
Ceyda	tr
Ceyhun	tr
Cezary	pl
Chad	en
Chadidscha	ar
Chaim	he
Chalid	ar
Chandan	hi
Chandra	hi
Chandrika	hi|si
Chantal	de|fr
Charalambos	el
Charlene	en
Charles	en|fr
Charlie	en
Charline	fr
Charlotte	de|en|fr
Chas	en
Chase	en
Cheikh	wo|ff
Chelsea	en
Chen	zh
Cheryl	en
Chester	en
Chet	en
Chiang	zh
Chiara	it
Chidi	ig
Chieko	ja
Chike	ig
Chima	ig
Chimamanda	ig
Chinedu	ig
Chinua	ig
Chip	en
Chloe	en
Chloé	fr
Chris	de|en
Chrissie	de|en
Christa	de
Christel	de
Christelle	fr
Christer	sv
Christian	de|en|fr|da
Christiane	de|fr
Christina	de|en
Christine	de|en|fr
Christl	de
Christof	de
Christoph	de
Christophe	fr
Christopher	de|en
Christos	el
Christy	en
Chuck	en
Chun	zh
Ciara	ga
Ciarán	ga
Cihan	tr
Cindy	de|en
Cinzia	it
Ciro	it
Claas	de
Claire	en|fr
Clara	de|en|fr|it|es
Clare	en
Clarence	en
Clarissa	de|en
Clarke	en
Claude	en|fr
Claudette	fr
Claudia	de|en|it|es
Claudine	fr
Claudio	it|es
Claudiu	ro
Claudius	de
Claus	de
Clay	en
Clayton	en
Clem	en
Clémence	fr
Clemens	de
Clement	en
Clément	fr
Clementina	it
Cleo	en
Cleveland	en
Cliff	en
Clifford	en
Clint	en
Clinton	en
Clive	en
Clotilde	fr
Clyde	en
Cody	en
Coen	en
Colby	en
Cole	en
Coleen	en
Colette	fr
Colin	en
Colleen	en
Colm	ga
Conall	ga
Concepción	es
Concetta	it
Conchita	es
Connie	en
Connor	en
Conny	de
Conor	ga
Conrad	de|en
Constance	en
Constantin	de
Constantine	en
Constanze	de
Consuelo	es
Cora	en
Corazon	tl
Cordula	de
Corentin	fr
Coretta	en
Corey	en
Corina	ro
Corinna	de
Corinne	en|fr
Cormac	ga
Corneille	fr
Cornel	de|ro
Cornelia	de
Cornelis	nl
Corneliu	ro
Cornelius	de|en
Cornell	en
Corrado	it
Cory	en
Cosimo	it
Coskun	tr
Cosmin	ro
Costas	el
Costin	ro
Courtney	en
Craig	en
Crin	ro
Cristian	ro
Cristiana	ro
Cristiano	it|pt
Cristina	ro|it|es
Cristóbal	es
Csaba	hu
Cüneyt	tr
Curd	de
Curt	de
Curtis	en
Cuthbert	en
Cy	en
Cynthia	en
Cyprien	fr
Cyril	en|fr|zu
Cyrus	en|fa
Czesław	pl
Daan	nl
Dacian	ro
Daciana	ro
Dafydd	cy
Dag	no
Dagmar	de
Dagobert	de
Daisuke	ja
Daisy	en
Dakota	en
Dalal	ar
Dale	en
Dalia	lt
Damian	en
Damien	en|fr
Damir	bs|hr|ru
Damon	en
Dan	en|ro|he
Dan-Ioan	ro
Dana	de|en
Daniel	de|en|fr|nl|sv|ro|es|pt|he
Daniela	de|it|es
Daniele	it
Danièle	fr
Daniella	en
Danielle	en|fr
Danila	ru
Danilo	sl|it
Danny	en
Dante	it
Danuta	pl
Danyal	fa
Daoud	ar
Daphne	en
Dara	fa
Darcy	en
Daria	ru
Darigha	kk
Dario	hr|it
Darius	en|fa
Dariusch	fa
Dariusz	pl
Darja	ru
Darko	sr|hr
Darla	en
Darlene	en
Darnell	en
Darrell	en
Darren	en
Darryl	en
Darwish	ar
Daryl	en
Dashiell	en
Daud	ur
Daudi	sw
Dave	en
David	de|en|fr|nl|sv|cs|es|he
Davide	it
Davis	en
Davit	ka
Davor	hr
Davud	fa
Davut	tr
Dawid	pl
Dawit	ka
Dawn	en
Dawood	ur
Dax	en
Dean	en
Deandre	en
Deanna	en
Debbie	en
Deborah	en
Deborrah	en
Debra	en
Declan	en|ga
Dee	en
Deena	en
Deepa	hi
Deepak	hi
Deirdre	en|ga
Dejan	sr
Delbert	en
Delia	en
Della	en
Delores	en
Delphine	fr
Delyth	cy
Demetrio	es
Dénes	hu
Deng	zh
Denis	de|fr|ru|ln
Denisa	de|sk|cs
Denise	de|en|fr
Deniz	tr
Dennis	de|en
Denny	en
Denys	uk
Denzel	en
Derek	en
Derk	nl
Dermot	ga
Derrick	en
Dervis	tr
Desanka	en|sr
DeShawn	en
Désiré	fr
Desiree	en
Désirée	fr
Desislava	bg
Desmond	en|zu
Despina	el
Detlef	de
Detlev	de
Devi	hi
Devin	en
Devon	en
Devrim	tr
Dewayne	en
Dewey	en
Dewi	cy|id
Dexter	en
Dezső	hu
Diana	de|en
Diane	en
Dick	en
Didier	fr
Diederik	nl
Diego	it|es
Dierk	de
Dieter	de
Diether	de
Dietlind	de
Dietlinde	de
Dietmar	de
Dietrich	de
Dieudonné	fr|ln
Dilan	ku
Dilek	tr
Dilip	hi
Dilma	pt
Dilys	cy
Dimitar	bg|mk
Dimiter	bg
Dimitra	el
Dimitri	en|de|ru
Dimitrij	ru
Dimitrios	el
Dimitris	el
Dimitry	ru
Dina	en
Dinesh	hi
Dinko	hr
Dino	hr|it
Diogo	pt
Dionysios	el
Dirk	de|en|nl
Dirk-Jan	nl
Divya	hi
Dixie	en
Djamel	ar
Djamila	ar
Djibril	wo|ff
Dmitri	ru|os
Dmitrij	ru
Dmitriy	ru
Dmitry	ru
Dmytro	uk
Dobroslaw	cs
Doina	ro
Dolly	en
Dolores	en|es
Dolph	en|de
Domenico	it
Domingo	es
Dominic	de|en
Dominick	en
Dominik	de
Dominika	hr|sk|cs
Dominique	fr
Domitille	fr
Don	en
Donald	en|pl|gd
Donatella	it
Donato	it
Dong-hyun	ko
Donka	bg
Donna	en
Donnie	en
Donovan	en
Dora	de|en|el
Doreen	de|en
Dorian	en
Dorin	ro
Doris	de|en
Dorit	de
Dorje	bo
Dorota	pl
Dorothea	de
Dorothee	de
Dorothée	fr
Dorothy	en
Dorte	da
Doru	ro
Doug	en
Douglas	en
Dragan	sr|hr
Dragoș	ro
Draško	sr
Drew	en
Dries	nl
Dschamal	ce
Dschochar	ce
Duane	en
Duarte	pt
Dubravka	sr|hr
Dudley	en
Dukwacha	ce
Duncan	en|gd
Dursun	tr
Dusan	sr
Dušan	sr
Dustin	en
Dwain	en
Dwayne	en
Dwight	en
Dylan	en|cy
Džemal	tr
Dzhokhar	ce
Eamon	ga
Éamon	ga
Eamonn	ga
Earl	en
Earnest	en
Ebba	sv
Ebenezer	en
Eberhard	de
Ebony	en
Ebrahim	fa
Ebru	tr
Ecevit	tr
Eckart	de
Eckehard	de
Eckhard	de
Eckhardt	de
Ed	en
Edda	de
Eddie	en
Ede	de
Edelbert	de
Edelgard	de
Edeltraud	de
Edgar	de|en|fr
Edgardo	es
Edgars	lv
Edit	hu
Edith	de|en
Edmond	en|fr
Edmondo	it
Edmund	de|en
Edmunda	de|it
Edna	en
Edo	de|nl
Edoardo	it
Edouard	fr
Édouard	fr
Edson	pt
Eduard	de|sk|ru|ka|os
Eduardo	es|pt
Edvard	sv|no|da|hu
Edvīns	lv
Edward	en|pl
Edwin	de|en|nl
Edwina	en
Edzard	de
Eero	fi
Effie	en
Efstathios	el
Egbert	de
Egils	lv
Eginhard	de
Egino	de
Egmont	de
Egon	de
Ehregott	de
Ehrenfried	de
Ehud	he
Eiji	ja
Eike	de
Eileen	en
Einar	no
Eino	fi
Eira	fi
Eirik	no
Eivind	no
Ekaterina	ru
Ekrem	tr
Eladio	it|es
Elaine	en
Elba	es
Elchan	az
Elco	nl
Eldon	en
Eleanor	en
Eleftheria	el
Eleftherios	el
Elena	de|en|ro|el|it|es|ru
Elene	ka
Eleni	el
Eleonora	it
Eleonore	en|de
Eléonore	fr
Éléonore	fr
Elettra	it
Elfi	de
Elfriede	de
Elguja	ka
Elham	fa
Eli	en|he
Eliane	pt
Éliane	fr
Elias	de
Elif	tr
Elijah	en
Elin	de|sv|fi
Elina	de|sv|fi|sq
Elio	it
Elisa	it|pt
Elisabeth	de|fr
Elisabetta	it
Elise	de|fr
Élise	fr
Eliseo	es
Elisha	en
Eliza	en
Elizabeth	en
Elke	de
Ella	de|en
Ellen	de|en
Elli	de
Ellie	en
Elliot	en
Elliott	en
Ellis	en
Elly	en
Elmar	de|az
Elmer	en
Elmira	de|ru|az
Elodie	fr
Élodie	fr
Elof	sv
Eloisa	es
Eloise	en|fr
Els	nl
Elsa	de|en|sv
Elsbeth	de
Else	de|da
Elsie	en
Elton	en
Eluned	cy
Elvio	it
Elvira	it|es
Elvis	en
Elwin	en
Elwood	en
Elżbieta	pl
Emad	ar
Emanuel	de
Emanuela	it
Emanuele	it
Emeka	ig
Emelie	sv
Emerson	en
Emery	en
Emese	hu
Emiko	ja
Emil	de|ro|bg
Emile	fr
Émile	fr
Emilia	it|es
Emiliano	it|es
Emilie	de|fr
Emilio	it|es
Emily	en
Emin	tr
Emine	tr
Emir	tr
Emlyn	cy
Emma	de|en|fr|nl|sv|it
Emmanuel	en|fr
Emmanuelle	fr
Emmerson	sn
Emmett	en
Emmi	de
Emmy	de
Emomali	tg
Emrah	tr
Emre	tr
Emrys	cy
Encarnación	es
Enda	ga
Endre	hu|et
Enes	tr
Engelbert	de
Engin	tr
Enid	en
Enno	de
Enrico	it
Enrique	es
Enver	sq|tr
Enya	ga
Enzo	it
Eoghan	ga
Eoin	ga
Erasmus	de
Ercan	tr
Ercole	it
Erdal	tr
Erdem	tr
Erdmann	de
Erhan	tr
Erhard	de
Eric	en|fr
Erica	en
Erich	de
Erik	de|en|sv|da|no
Erika	de|en|sv
Erin	en
Erkan	tr
Erki	fi|et
Erkki	fi
Erma	en
Erminia	it
Erna	de|no
Ernest	en
Ernestina	it
Ernestine	en
Ernesto	it|es
Ernie	en
Ernö	hu
Ernő	hu
Ernst	de
Erol	tr
Errol	en
Ersin	tr
Ertugrul	tr
Ervin	en|hu
Erwin	de|nl
Esa	fi
Esko	fi
Esmail	fa
Esmeralda	es
Esperanza	es
Esra	de|tr
Essie	en
Esteban	es
Estéban	es
Estela	es
Estelle	en|fr
Esther	de|en
Eszter	hu
Ethan	en
Ethel	en
Etienne	fr
Étienne	fr
Etsuko	ja
Ettore	it
Eugen	de
Eugene	en
Eugène	fr
Eugenia	it|es
Eugenie	de
Eugénie	fr
Eugenio	it|es
Eugeniusz	pl
Eula	en
Eunice	en
Eurwen	cy
Eusebio	es
Eva	de|en|sv|cs|es
Evan	en|cy
Evangeline	en
Evangelos	el
Evaristo	es
Eve	en
Evelin	de
Evelyn	de|en
Evelyne	de
Everett	en
Evo	es
Ewa	pl
Ewald	de
Ewan	en|gd
Ewen	en
Ewgenij	ru
Eyck	nl
Ezequiel	es
Ezio	it
Ezra	en|he
Fabian	de
Fabián	es
Fabiana	it
Fabiano	it
Fabien	fr
Fabienne	fr
Fabio	it
Fábio	pt
Fabiola	it|es
Fabrice	fr
Fabrizio	it
Fadel	ar
Fadi	ar
Fadil	ar
Fadime	tr
Fahd	ar
Fahim	ar|ps|ur
Faisal	ar|ur
Faith	en
Faiz	ur
Fakhri	ur
Falk	de
Falko	de
Fang	zh
Fanny	de|en
Farah	fa
Farhad	fa
Farid	ar
Farida	ar
Farooq	ur
Farouk	ar
Faruk	ar
Faruq	fa
Fatih	tr
Fatima	ar
Fátima	pt
Fatma	tr
Fatmir	sq
Fatos	sq
Fatou	wo
Fatoumata	ff
Faure	fr
Faustino	es
Fausto	it|es
Fawzi	ar
Fay	en
Faye	en
Fayez	ar
Faysal	ar
Fearghal	ga
Fedele	it
Federica	it
Federico	it|es
Fedor	ru
Feisal	ar
Felice	it
Felicia	en
Felicitas	de
Feliks	pl
Felipe	es
Felix	de|en
Félix	fr|es|ln
Femi	yo
Femke	nl
Feng	zh
Ferdi	de
Ferdinand	de|tl
Ferdinando	it
Ferenc	hu
Fergal	ga
Fergus	en|gd
Ferhat	tr
Feridun	tr
Fermín	es
Fern	en
Fernand	fr
Fernanda	es|pt
Fernando	es|pt
Festus	en
Fethullah	tr
Fidel	es
Fiete	de
Fikret	tr
Filip	cs|bg
Filipe	pt
Filippo	it
Finbar	ga
Finian	ga
Finja	de
Finn	de|en
Fintan	ga
Fiona	en
Fiorella	it
Fiorenza	it
Firas	ar
Fjodor	ru
Flavia	it
Flavio	it
Flávio	pt
Fletcher	en
Flo	en
Floor	nl
Flora	de|en
Florence	en|fr
Florencia	es
Florent	fr
Florian	de
Florin	ro
Florinda	it
Floyd	en
Fokko	nl
Folake	yo
Forrest	en
Foster	en
Fotis	el
Fouad	ar
Fran	en
Franca	it
Frances	en
Francesca	it
Francesco	it
Francine	en|fr
Francis	en|fr
Francisca	es
Francisco	es|pt
Francisco-José	es
Franciszek	pl
Franck	fr
Franco	it
Francois	fr
François	fr
Françoise	fr
Franjo	hr
Frank	de|en|nl
Franka	de
Frankie	en
Franklin	en
Frantisek	cs
František	cs
Franz	de
Franziska	de
Fraser	en
Frauke	de
Fred	en|nl
Freda	de|en
Freddie	en
Freddy	en
Frederic	en|de|fr|nl
Frédéric	fr
Frederica	en|de
Frederick	en
Frederico	pt
Frederik	de|da
Frederike	de
Frédérique	fr
Fredrik	sv
Freya	de|en|da
Frida	de|sv
Frieda	de
Friedbert	de
Friedel	de
Friedemann	de
Friederike	de
Friedhelm	de
Friedlieb	de
Friedlinde	de
Friedrich	de
Friso	de
Frits	nl
Fritz	de
Frode	no
Fuad	ar
Fuat	tr
Fulvio	it
Fulya	tr
Fumiko	ja
Fumio	ja
Fürchtegott	de
Fynn	de
Fyodor	ru
Gabi	de
Gabino	es
Gabor	hu
Gábor	hu
Gabriel	de|en|fr|ro|es
Gabriela	ro|es
Gabriela-Maria	ro
Gabriele	de|it
Gabriella	it
Gabrielle	en|fr
Gael	fr
Gaël	fr
Gaétan	fr
Gaetano	it
Gagik	hy
Gaia	it
Gail	en
Gale	en
Galina	ru
Galip	tr
Gamal	ar
Gamze	tr
Ganesh	hi
Gangolf	de
Gareth	en|cy
Garland	en
Garrett	en
Garry	en
Garth	en
Gary	en
Gaspar	es|pt
Gassan	ar
Gaston	fr
Gastone	it
Gautam	hi
Gavin	en
Gebhard	de
Geert	nl
Geeta	hi
Geir	no
Gena	en
Gene	en
Genevieve	en
Geneviève	fr
Gennadi	ru
Gennadij	ru
Gennady	ru
Gennaro	it
Geoff	en
Geoffrey	en
Georg	de
George	en|el
Georges	fr
Georgi	bg|ru
Georgia	en
Georgie	en
Georgij	ru
Georgina	en
Georgios	el
Georgy	ru
Geraint	cy
Gerald	en
Gérald	fr
Geraldine	en
Geraldo	pt
Gerard	en|fr
Gérard	fr
Gerardo	es
Gerben	nl
Gerd	de
Gerda	de
Gerfried	de
Gergely	hu
Gerhard	de
Gerhart	de
Geri	hu
Gerlinde	de
Germain	fr
Germaine	fr
German	en
Germán	es
Gernot	de
Gero	de
Gerold	de
Gerrit	de|nl
Gerry	en
Gert	de|nl
Gert-Jan	nl
Gertie	en
Gertrud	de
Gertrude	de|en
Gesa	de
Gesine	de
Gethin	cy
Getúlio	pt
Geun-hye	ko
Géza	hu
Ghada	ar
Ghassan	ar
Ghazi	ar
Gheorghe	ro
Ghislaine	fr
Gholam	fa
Giacinta	it
Giacinto	it
Giacomo	it
Giada	it
Giampaolo	it
Giampiero	it
Gian	it
Giancarlo	it
Gianfranco	it
Gianluca	it
Gianluigi	it
Gianni	it
Giannis	el
Gideon	en|he
Giesela	de
Giga	ka
Gijs	nl
Gil	en
Gilbert	en|fr
Gilberto	it|es|pt
Gilda	it
Giles	en
Gilles	fr
Gillian	en
Gina	de|en|it
Ginevra	it
Ginger	en
Gino	it
Gioacchino	it
Giorgi	ka
Giorgia	it
Giorgio	it
Giorgos	el
Giovanna	it
Giovanni	it
Girish	hi
Girma	am
Gisbert	de
Gisela	de
Gisèle	fr
Giselle	en|fr
Gísli	is
Gitanas	lt
Gitta	de
Giuditta	it
Giulia	it
Giuliano	it
Giulietta	it
Giulio	it
Giuseppe	it
Giuseppina	it
Giusto	it
Givi	ka
Gjorge	mk
Gladys	en
Gleb	ru
Glen	en
Glenda	en
Glenn	en
Glenna	en
Gloria	en|it|es
Glyn	cy
Glynis	cy
Godfrey	en
Gökhan	tr
Golda	he
Golnaz	fa
Gonzalo	es
Goodluck	ha
Gopal	hi
Goran	sr|hr
Göran	sv
Gordan	hr
Gordana	sr|hr
Gordon	en
Gotabaya	si
Gottfried	de
Gotthard	de
Gotthold	de
Gottlieb	de
Gottlob	de
Gottwald	de
Götz	de
Govind	hi
Grace	en|sn
Gracia	es
Graciela	es
Grady	en
Graeme	en
Graham	en
Gráinne	ga
Grant	en
Grazia	it
Graziella	it
Grażyna	pl
Greer	en
Greg	en
Gregg	en
Grégoire	fr
Gregor	de
Gregorio	es
Gregory	en
Greta	de|en|sv|it
Gretchen	de
Grete	de
Grethe	da
Grigol	ka
Grigori	ru
Grigorij	ru
Grigory	ru
Griselda	en
Grit	de
Gritt	de
Gro	no
Grover	en
Gruffydd	cy
Grzegorz	pl
Guadalupe	es
Gudmund	sv
Gudrun	de
Gudrún	is
Guglielmo	it
Guido	de|it
Guillaume	fr
Guillem	ca
Guillermo	es
Gül	tr
Gülay	tr
Gulbuddin	ps
Gulnara	uz
Gülsen	tr
Gülten	tr
Gunārs	lv
Gunda	de
Gunde	de
Gundel	de
Gundolf	de
Gundula	de
Güner	tr
Gunhild	de|no
Gunilla	sv
Gunnar	de|sv|no
Guntbert	de
Gunter	de
Günter	de
Gunther	de
Günther	de
Guntram	de
Guo	zh
Gurbanguly	tk
Gürkan	tr
Gus	en
Gustav	de|sv
Gustave	en|fr
Gustavo	es
Guus	nl
Guy	en|fr
Guðni	is
Gwen	en|cy
Gwendolyn	en
Gwilym	cy
Gwyn	cy
Gwyneth	cy
Gyanendra	ne
György	hu
Gyula	hu
Gøran	no
Haakon	no
Habib	ar
Hadi	ar
Hadiza	ha
Hadley	en
Hadschi	ar
Hadwig	de
Hafez	ar
Hafis	ar
Hage	af
Hagen	de
Haider	ar
Haile	am
Hailemariam	am
Hajime	ja
Hajnalka	hu
Hakan	tr
Håkan	sv
Hakim	ar
Håkon	no
Hal	en
Haldor	no
Haldun	tr
Haley	en
Halide	tr
Halil	tr
Halim	tr|ar
Halima	ar
Halimah	ms
Halina	pl
Halit	tr|he
Halldór	is
Hallie	en
Halvard	no
Halyna	uk
Hamad	ar
Hamadoun	ff
Hamdi	ar
Hamed	ar
Hamid	ar|fa|ps|ur
Hamida	ar
Hamish	en|gd
Hamisi	sw
Hamit	tr
Hamza	ar|ur
Hamzah	ar
Hana	cs
Hanan	ar
Hanh	vi
Hani	ar
Hanif	ur
Hank	en
Hanka	cs
Hanna	de|pl|he
Hannah	de|en
Hanne	de|no
Hanneke	nl
Hannelore	de
Hannes	de
Hanno	de
Hans	de|nl|sv|da|no
Hans-Christian	de
Hans-Christoph	de
Hans-Dieter	de
Hans-Dietrich	de
Hans-Georg	de
Hans-Gert	de
Hans-Günter	de
Hans-Günther	de
Hans-Heinrich	de
Hans-Hermann	de
Hans-Jan	nl
Hans-Joachim	de
Hans-Jochen	de
Hans-Jörg	de
Hans-Josef	de
Hans-Jürgen	de
Hans-Karl	de
Hans-Martin	de
Hans-Olaf	de
Hans-Otto	de
Hans-Peter	de
Hans-Rudolf	de
Hans-Ulrich	de
Hans-Walter	de
Hans-Werner	de
Hans-Wilhelm	de
Hansjörg	de
Hanspeter	de
Hao	zh
Harald	de|no
Hardy	de
Hari	hi
Hark	de
Harlan	en
Harley	en
Harm	de
Harmon	en
Harmut	de
Harold	en
Harri	fi
Harriet	en
Harrison	en
Harro	de
Harry	de|en
Harsh	hi
Hartmut	de
Hartwig	de
Haruhiko	ja
Haruka	ja
Haruki	ja
Harun	ar|tr|bs
Haruo	ja
Harvey	en
Hasan	tr
Haschim	ar
Hashim	sq|ar
Hasina	bn
Hassan	ar|fa|ms|so
Hasso	de
Hatice	tr
Hattie	en
Hauke	de
Hayao	ja
Haydar	tr
Hayden	en
Hayley	en
Hayrettin	tr
Hayri	tr
Haytham	ar
Hazel	en
Hazem	ar
Hazim	ar
Heather	en
Hector	en|es
Héctor	es
Hedda	de
Hedi	de
Hedwig	de
Heidar	az
Heide	de
Heidemarie	de
Heidi	de|en
Heidrun	de
Heike	de
Heikki	fi
Heiko	de
Heimo	de
Hein	de|nl
Heiner	de
Heinke	de
Heinrich	de
Heinrike	de
Heinz	de
Heinz-Harald	de
Heinz-Josef	de
Heinz-Jürgen	de
Heinz-Peter	de
Heinz-Werner	de
Helen	de|en
Helena	de|en|pt
Helene	de
Hélène	fr
Helga	de
Helge	de|da|no
Helin	ku
Hella	de
Helle	da
Hellmut	de
Hellmuth	de
Helmut	de
Helmuth	de
Hemma	de
Hendrik	de|nl
Hendrika	de|nl
Henk	nl
Henner	de
Henning	de|da
Henri	fr
Henrietta	en
Henriette	de|fr
Henrik	de|da|no
Henrike	de
Henrique	pt
Henry	en
Henryk	pl
Herb	en
Herbert	de|en
Heribert	de
Heriberto	es
Herje	no
Herman	en|nl
Herman-Jozef	nl
Hermann	de
Hermine	de
Herminia	es
Hernán	es
Hernando	es
Herrmann	de
Herschel	en
Hershel	en
Hertha	de
Hervé	fr
Heydar	az
Hicham	ar
Hichem	ar
Hidde	nl
Hideki	ja
Hideo	ja
Hifikepunye	af
Hikaru	ja
Hikmet	tr
Hilario	es
Hilary	en
Hilda	en|sv
Hilde	de|nl|no
Hildebert	de
Hildebrand	de
Hildegard	de
Hilke	de
Hilkka	fi
Hillary	en
Hilmar	de
Hilmi	tr
Hilton	en
Hiltrud	de
Hinnerk	de
Hinrich	de
Hipólito	es
Hirohito	ja
Hiroki	ja
Hiroko	ja
Hiromi	ja
Hiroshi	ja
Hiroyuki	ja
Hisashi	ja
Hischam	ar
Hisham	ar
Hjalmar	sv
Hodan	so
Holger	de|da
Hollis	en
Holly	en
Homer	en
Hong	zh
Honoré	fr
Hope	en
Horace	en
Horacio	es
Horia	ro
Horst	de
Horst-Dieter	de
Hortense	fr
Hosni	ar
Hossein	fa
Houssein	ar
Houston	en
Hovik	hy
Howard	en
Hryhorij	uk
Hsiao	zh
Hu	zh
Hua	zh
Hubert	de|en
Hubertus	de
Huda	ar
Huey	en
Hugh	en
Hugo	de|en|fr|nl|es
Hugues	fr
Hui	zh
Hülya	tr
Humberto	es|pt
Humphrey	en
Hun	km
Hung	vi
Hunter	en
Huseyin	tr
Hüseyin	tr
Hussain	ur
Hussam	ar
Hussein	ar
Huw	cy
Hyun	ko
Hyun-ju	ko
Iain	en|gd
Iajuddin	bn
Ian	en
Ibolya	hu
Ibou	wo
Ibrahim	tr|ar|ms|ha
Ibrahima	ff
Ichiro	ja
Ida	de|en|sv
Idi	wo|lg
Idris	ar
Idriss	ar
Idrissa	ff
Ieuan	cy
Ifan	cy
Ifeoma	ig
Ignacio	es
Ignacy	pl
Ignatius	en
Ignaz	de
Ignazio	it
Igor	sk|hr|ru
Igoris	lt
Ihor	uk
Ihsan	tr
Ike	en
Iker	eu
Ikuko	ja
Il-sung	ko
Ila	ar|hi
Ilaria	it
Ildefonso	es
Ildikó	hu
Ileana	ro
Ilham	az
Ilhan	tr|so
Ilia	ru|ka
Iliana	bg
Ilie	ro
Ilir	sq
Ilja	ru
Iljas	kk|bs
Ilka	de
Ilona	de|hu
Ilsa	de
Ilse	de
Ilya	ru
Ilyas	tr
Ilze	lv
Imad	ar
Imam	ar
Iman	ar|fa
Imelda	hu|hi|tl
Imke	de
Imma	de
Immaculée	rw
Immanuel	de
Imogen	en
Imran	ur
Imre	hu
Ina	de
Inaam	ar
Inal	ce
India	en
Indira	hi
Indra	hi|id
Ineke	nl
Ines	de
Inés	es
Inês	pt
Inga	sv
Inge	de
Ingeborg	de
Ingelore	de
Inger	sv|da|no
Ingmar	sv
Ingo	de
Ingolf	de
Ingrid	de|en|sv|no
Ingvar	sv
Ingvild	no
Iñigo	eu
Inka	de
Inken	de
Inmaculada	es
Inna	uk
Innes	en|gd
Innocenzo	it
Insa	de
Ioan	ro
Ioana	ro
Ioanna	el
Ioannis	el
Iolanda	ro
Iolo	cy
Ion	ro
Iosif	ru
Ippolito	it
Ira	en
Irakli	ka
Irena	pl|sl
Irene	de|en|it|es
Irène	fr
Irfan	ur
Irina	ru
Irini	el
Iris	de|en
Irma	de|en
Irmela	de
Irmengard	de
Irmgard	de
Irmtraud	de
Irvin	en
Irving	en
Irwin	en
Iryna	uk
Isa	sq
Isaac	en|he
Isabel	de|en|es|pt
Isabell	de
Isabella	de|en|it
Isabelle	en|fr
Isaiah	en
Isaias	es
Isamu	ja
Isao	ja
Ischak	kk
Ishaan	hi
Ishaq	ur
Isidor	de
Isidoro	es
Isidro	es
Isla	en|gd
Islam	uz|ar
Ismael	es
Ismail	sq|tr|ar|ms
Ismet	tr
Isolde	de
Issa	ar
Issei	ja
Isser	he
Issoufou	ff
Istvan	hu
István	hu
Italo	it
Itzhak	he
Iulia	ro
Iuliu	ro
Iva	hr
Ivan	en|cs|sk|bg|hr|ru|uk
Iván	es
Ivana	cs|sr|hr|it
Ivanka	hr
Ivanna	uk
Ivar	sv|da|no
Ivars	lv
Ivaylo	bg
Iven	de
Iveta	sk
Ivica	sr|hr
Ivo	cs|hr
Ivonne	de
Ivy	en
Iwan	ru
Iyad	ar
Izabela	pl
Izabella	pl
Izzat	ar
Izzet	tr
Jaafar	ar
Jaap	nl
Jabbar	ar
Jabir	ar
Jace	en
Jacek	pl
Jacinda	en
Jacinto	es
Jack	en
Jackie	en
Jackson	en
Jacob	en|zu
Jacopo	it
Jacqueline	en|fr
Jacques	fr
Jacqui	en
Jaden	en
Jadranka	hr
Jadwiga	pl
Jae	ko
Jae-in	ko
Jafar	ar
Jagdish	hi
Jagger	en
Jaime	es|pt
Jair	pt
Jakaya	sw
Jake	en
Jakob	de
Jakov	sl
Jakub	pl|cs
Jalal	ku|ar
Jaleel	en|ur
Jalil	ar
Jamal	ar
Jamar	en
James	en
Jamie	en
Jamil	ar
Jamila	ar
Jan	de|en|nl|sv|no|pl|cs
Jan-Peter	de
Jan-Willem	nl
Jana	de|cs
Jane	en
Janek	de
Janelle	en
Janet	en|lg
Janez	sl
Janice	en
Janie	en
Janin	de
Janina	de
Janine	de|en
Janko	sl
Janna	de
Jannie	nl
Jannik	de
Jannis	de
Janos	hu
János	hu
Jantje	nl
Janusz	pl
Jared	en
Jari	fi
Jarkko	fi
Jarl	sv|fi|no
Jarmila	cs
Jaroslav	cs
Jaroslaw	pl
Jarosław	pl
Jarrod	en
Jarvis	en
Jasmin	de
Jasmine	en
Jason	en
Jasper	en
Jaume	ca
Javad	fa
Javier	es
Jawad	ar|fa
Jawaharlal	hi
Jawed	ur
Jay	en|hi
Jaya	hi
Jayalalithaa	ta
Jayant	hi
Jean	en|fr
Jean-Baptiste	fr
Jean-Claude	fr
Jean-François	fr
Jean-Jacques	fr
Jean-Louis	fr
Jean-Luc	fr
Jean-Marc	fr
Jean-Marie	fr
Jean-Michel	fr
Jean-Paul	fr
Jean-Philippe	fr
Jean-Pierre	fr
Jean-Yves	fr
Jeanette	de|en
Jeanne	fr
Jeannette	de|fr
Jeannie	en
Jeannine	en|fr
Jeb	en
Jed	en
Jeff	en
Jefferson	en
Jeffrey	en
Jegor	ru
Jekaterina	ru
Jelena	sr|ru
Jelko	sl
Jelle	nl
Jena	en|de
Jendrik	de
Jenna	en
Jennie	en
Jennifer	en
Jenny	de|en
Jenő	hu
Jens	de|da|no
Jens-Christian	de|da
Jerald	en
Jeremiah	en
Jeremias	de
Jeremy	en
Jérémy	fr
Jermaine	en
Jeroen	nl
Jerold	en
Jerome	en
Jérôme	fr
Jerónimo	es
Jeroom	nl
Jerri	en
Jerry	en
Jerzy	pl
Jesper	da
Jesse	en
Jessica	de|en
Jessie	en
Jesus	es
Jesús	es
Jewel	en
Jewgeni	ru
Jewgenia	ru
Jewgenij	ru
Jewgenija	ru
Ji-sung	ko
Jiabao	zh
Jian	zh
Jiang	zh
Jianguo	zh
Jianping	zh
Jie	zh
Jiechi	zh
Jihad	ar
Jilani	ar
Jill	en
Jillian	en
Jim	en
Jimmy	en
Jin	zh|ko
Jing	zh
Jinping	zh
Jintao	zh
Jiri	cs
Jiří	cs
Jo	en
Jo-Ann	en
Joachim	de
Joan	en|ca
Joana	pt
Joanie	en
Joann	en
Joanna	en|pl
Joanne	en
João	pt
Joaquim	ca|pt
Joaquin	es
Joaquín	es
Job	en
Jocelyn	en
Jocelyne	fr
Jochen	de
Jodi	en
Jodie	en
Jody	en
Joe	en
Joel	en
Joël	fr
Joëlle	fr
Joep	nl
Joerg	de
Joey	en
Johan	nl|sv
Johann	de
Johanna	de|nl|sv
Jóhanna	is
Johanne	de|da
Johannes	de
John	en
Johnnie	en
Johnny	en
Joice	sn
Joko	id
Jomo	sw
Jon	en|no
Jonah	en
Jonas	de|sv|no|lt
Jonathan	de|en
Jong-il	ko
Jong-nam	ko
Jong-un	ko
Joni	en
Jonna	fi
Jonny	en|de
Joop	nl
Joost	nl
Jordan	en|bg
Jordi	ca
Jordi-Joan	ca
Jörg	de
Jorge	es|pt
Joris	nl
Jorma	fi
Jörn	de
Jos	nl
Joschka	de
Jose	es
José	es|pt
José-Luis	es
Josef	de|cs
Josefa	de|es
Josefina	es
Josefine	de
Joselito	es
Josep	ca
Joseph	de|en|fr|ln
Josephina	en|fr|nl
Josephine	en
Josette	fr
Josh	en
Joshua	en
Josiah	en
Josiane	fr
Josie	en
Josip	hr
Jost	de
Josu	eu
Josua	de
Josué	es
Josy	nl
Jouni	fi
Jovan	sr
Joy	en
Joyce	en
Jože	sl
Jozef	nl|pl
Józef	pl
József	hu
Juan	es
Juan-Carlos	es
Juana	es
Juanita	en|es
Judd	en
Jude	en
Judi	en
Judit	hu
Judita	lt
Judith	de|en
Judy	en
Juergen	de
Juha	fi
Juhani	fi
Jukka	fi
Jule	de
Jules	fr
Julia	de|en|pl|es|uk
Julian	de|en
Juliana	en|de|nl
Juliane	de
Julianne	en
Julie	en|fr
Julien	fr
Juliet	en
Juliette	fr
Julija	uk
Julika	hu
Julio	es
Julius	de|en
Jun	ja|zh
Junaid	ur
June	en
Junichiro	ja
Junko	ja
Junus	ar
Jupp	de
Juraj	sk
Jure	hr
Jürg	de
Jurgen	nl
Jürgen	de
Jürgen-Peter	de
Juri	ru
Jüri	et
Jurij	ru|uk
Jürn	de
Jussi	fi
Jussuf	ar
Justas	lt
Justin	de|en
Justine	en|fr
Justo	es
Justus	de
Jutta	de
Juvénal	rw
Jyoti	hi
Jytte	da
Jørgen	da
Kaarina	fi
Kacha	ka
Kader	ar
Kadir	tr
Kadri	et
Kai	de|en
Kai-shek	zh
Kaija	fi
Kailash	hi
Kaitlyn	en
Kaj	sv|da|fi
Kaja	et
Kakha	ka
Kalevi	fi
Kalina	bg
Kalle	fi
Kalliope	el
Kálmán	hu
Kamal	ar
Kamala	hi
Kamel	ar
Kameron	en
Kamil	pl|cs
Kamiran	ku
Kamran	fa|ur
Kaori	ja
Kapil	hi
Kara	en
Karam	ar
Karan	hi
Kåre	no
Karel	cs
Karen	de|en|da|hy
Kari	no|fi
Karim	ar|ps
Karima	ar
Karin	de|sv|no
Karina	de
Karine	fr
Karita	de|sv|fi|et
Karl	de|sv
Karl-Ernst	de
Karl-Friedrich	de
Karl-Georg	de
Karl-Hans	de
Karl-Heinz	de
Karl-Josef	de
Karl-Otto	de
Karl-Peter	de
Karl-Theodor	de
Karl-Wilhelm	de
Karla	de
Karlheinz	de
Karlis	lv
Kárlis	lv
Karma	bo
Karol	pl
Karola	de
Karolin	de
Karolina	pl
Karoline	de
Karolos	el
Karsten	de|da
Kasim	ar
Kasimir	de
Kaspar	de
Kassandra	de
Kassym-Jomart	kk
Katalin	hu
Katarina	de|hr|sk|sv|no
Katarzyna	pl
Kate	en
Katelyn	en
Katerina	el
Kateřina	cs
Kateryna	uk
Katharina	de
Käthe	de
Katherine	en
Kathleen	en
Kathrin	de
Kathryn	en
Kathy	en
Kati	de
Katia	it
Katie	en
Katja	de|ru
Katrin	de|is
Katrín	is
Katrina	sv
Katsuya	ja
Katy	en
Katya	ru
Kavita	hi
Kavya	hi
Kay	en
Kayla	en
Kazem	fa
Kazim	fa
Kazimierz	pl
Kazuhiro	ja
Kazuko	ja
Kazuo	ja
Keanu	en
Keelin	ga
Kees	nl
Keiichi	ja
Keijo	fi
Keiko	ja
Keira	en
Keisuke	ja
Keith	en
Kelley	en
Kelli	en
Kellie	en
Kelly	en
Kelsey	en
Kelvin	en
Kemal	tr
Ken	en|ja
Kenan	tr
Kendall	en
Kendra	en
Kendrick	en
Kenenisa	am|om
Kenichi	ja
Kenji	ja
Kenneth	en
Kenny	en
Kent	en
Kenzaburo	ja
Keqiang	zh
Kermit	en
Kerry	en
Kerstan	de
Kersti	et
Kerstin	de|sv
Kester	en
Ketevan	ka
Kevin	de|en
Khadija	ar
Khaled	ar
Khaleda	ur|bn
Khalid	ar|ur
Khalifa	ar
Khalil	ar|ur
Khatia	ka
Kiefer	en
Kieran	en|ga
Kiichi	ja
Kilian	de
Kim	de|en|ko
Kimberley	en
Kimberly	en
Kimi	fi
Kinga	pl|hu
Kip	en
Kira	de
Kiran	hi
Kirby	en
Kiril	bg
Kirill	ru
Kirk	en
Kirsten	en|da
Kirsti	da
Kirstin	de
Kirsty	en|gd
Kishore	hi
Kitty	en
Kiyoshi	ja
Kjell	sv|no
Klaas	de|nl
Klaas-Jan	nl
Klara	de
Klára	hu
Klaudia	de
Klaus	de|da|ro
Klaus-Dieter	de
Klaus-Jürgen	de
Klaus-Michael	de
Klaus-Peter	de
Klaus-Werner	de
Klausjürgen	de
Klemens	de
Klement	de
Knud	de|da
Knut	de|no
Knuth	de
Koba	ka
Kobe	ja
Koen	nl
Kofi	ak
Koichi	ja
Koichiro	ja
Koji	ja
Kojo	ak
Kolinda	hr
Konrad	de
Konstantin	de|ru
Konstantinos	el
Konstanze	de
Korbinian	de
Kornelia	de
Kosta	el
Kostas	el
Kostis	el
Kourtney	en
Krasimir	bg
Kresimir	hr
Krešimir	hr
Kris	en
Krishna	hi
Krišjānis	lv
Krista	en
Kristalina	bg
Kristen	en
Kristian	de|da
Kristiina	fi
Kristin	de|en|no
Kristina	de
Kristine	lv
Kristīne	lv
Kristof	de
Kristopher	en
Krisztián	hu
Krisztina	hu
Krystyna	pl
Krzysztof	pl
Ksenia	ru
Kuan	zh
Kumar	hi
Kuni	ja
Kunibert	de
Kunigunde	de
Kunio	ja
Kuno	de
Kurmanbek	ky
Kurt	de
Kwame	ak
Kwasi	ak
Kyi	my
Kyle	en
Kylie	en
Kyoko	ja
Kyriakos	el
Kyrill	ru
Kyung-wha	ko
Lacey	en
Lachlan	en|gd
Lado	ka
Ladonna	en
Laetitia	fr
Laia	ca
Laila	ar
Lajos	hu
Lakshmi	hi
Lale	tr
Lalit	hi
Lalu	hi
Lamar	en
Lambert	en|de|nl
Lamia	ar
Lan	zh|vi
Lana	en
Lance	en
Landon	en
Lane	en
Lara	de
Larisa	ru
Larissa	de
Larry	en
Lars	de|nl|sv|da|no
Lars-Erik	sv
Larsen	en
Lascha	ka
Lasse	sv|fi
Laszlo	hu
László	hu
Lata	hi
Latif	ar
Latonya	en
Latoya	en
Laura	de|en|ro|it|es
Lauren	en
Laurence	en|fr
Laurens	nl
Laurent	fr
Laurent-Désiré	fr|ln
Laurenz	de
Lauri	fi
Laurie	en
Laverne	en
Lavonne	en
Lawrence	en
Lazarus	en
Lea	de
Léa	fr
Leah	en
Leander	de|en
Leandro	es
Leann	en
Leanne	en|cy
Leberecht	de
LeBron	en
Lech	pl
Lee	en
Leena	fi
Lei	zh
Leif	sv|no
Leigh	en
Leila	en|ar|fa
Leilani	en
Lela	en
Leland	en
Lena	de|en|sv
Lene	de|da
Leni	de|tl
Lenka	cs
Lennart	de|sv
Lenny	en
Lenora	en
Leo	de|en|ga
Léo	fr
Leocadia	es
Leon	de|en
Léon	fr
Leona	en
Leonard	en
Leonardo	it|es
Leonel	es
Leonhard	de
Leonid	ru|uk
Leonida	it
Leonidas	el
Leonie	de
Leonor	es|pt
Leonora	de|it
Leonore	de
Leopold	de
Léopold	wo
Leopoldo	es
Leroy	en
Les	en
Lesja	uk
Lesley	en
Leslie	en
Lester	en
Leszek	pl
Lesław	pl
Leta	en
Leticia	es
Letitia	en
Letizia	it
Lev	ru
Levan	ka
Levent	tr
Levi	de|en
Levon	hy
Levy	en
Lew	ru
Lewan	ka
Lewis	en
Lex	en
Leyla	tr|ku|fa
Li	zh
Lia	en|de|it|fr|nl
Liam	en|ga
Liang	zh
Lianne	en
Libby	en
Licia	it
Lidija	ru
Liesbeth	nl
Liesel	de
Lieselotte	de
Lieven	nl
Liisa	fi
Lili	de
Lilia	es|ru
Lilian	en|de
Liliana	es
Liliane	fr
Lilija	lv|ru|uk
Lilli	de
Lillian	en
Lilly	de|en
Lily	en
Lina	de
Lincoln	en
Linda	de|en|nl
Lindiwe	zu|xh
Lindsay	en
Lindsey	en
Ling	zh
Linnea	sv
Lino	it
Linus	de|sv
Linwood	en
Lionel	en|fr
Lisa	de|en|nl|it
Lisandro	es
Lisbeth	de|sv
Lise	sv|da
Lise-Lotte	de
Liselotte	de
Liudger	de
Liv	no
Livia	it
Livingston	en
Livio	it
Liviu	ro
Liz	en
Liza	en
Ljubčo	mk
Ljubomir	bg|sr
Ljubow	ru
Ljudmila	ru
Llewellyn	cy
Lloyd	en
Lluís	ca
Lobsang	bo
Loes	nl
Logan	en
Loïc	fr
Lois	en
Loïs	fr
Lola	en|es
Lolita	en|es
Lon	en
Lonnie	en
Lope	es
Lora	en
Loraine	en
Lóránt	hu
Loredana	ro|it
Lorelei	en|de
Lorella	it
Loren	en
Lorena	it|es
Lorenz	de
Lorenzo	it|es
Loretta	en
Lori	en
Lorraine	en
Lothar	de
Lothario	de|it
Lotta	de|sv
Lotte	de|nl
Lotti	de
Lottie	en
Lou	en
Louie	en
Louis	de|en|fr
Louisa	de|en
Louise	de|en|fr|rw
Loukas	el
Lourdes	es
Lovis	de
Lowell	en
Lowri	cy
Ľubica	sk
Lubomír	cs
Luc	fr
Luca	de|en|hr|it
Lucas	en|fr|es|pt
Lucas-Michail	ro
Lucette	fr
Lucia	de|it|es|pt
Lucian	ro
Luciana	it|es
Luciano	it
Lucie	de|fr
Lucien	fr
Lucienne	fr
Lucille	en
Lucinda	en
Lucio	it
Lucius	en
Lucjan	pl
Lucrezia	it
Lucy	en
Ludger	de
Ludmila	pl|cs|ru
Ludolf	de
Ludovic	fr
Ludovica	it
Ludovico	it
Ľudovít	sk
Ludwig	de
Luigi	it
Luigia	it
Luis	de|es|pt
Luís	pt
Luisa	de|it|es
Luise	de
Luisella	it
Luitgard	de
Luitpold	de
Luiz	pt
Luk	fr|nl
Luka	de|hr|sl
Lukas	de
Lukáš	cs
Luke	en
Lula	en|pt
Luminița	ro
Lupe	es
Lurdes	pt
Lutfi	ar
Lutger	de
Luther	en
Lutz	de
Luz	es
Lydia	de|en
Lydie	fr
Lyla	en
Lyle	en
Lyndon	en
Lynn	en
Lynne	en
Lys	fr
Lyudmila	ru
Maaike	nl
Maarja	et
Maarten	nl
Mabel	en
Mabelle	en
Macarena	es
Maciej	pl
Mack	en
Mackenzie	en
Macky	wo
Maddalena	it
Maddie	en
Madeleine	en|fr
Madeline	en
Madge	en
Madhuri	hi
Madison	en
Madonna	en
Mads	da
Mae	en
Maëlle	fr
Maeve	ga
Mafalda	it
Magda	de
Magdalena	de|pl
Maggie	en
Magnus	en|sv|no
Magomed	ce
Mahathir	ms
Mahdi	ar
Mahendra	hi
Maher	ar
Mahinda	hi|si
Mahmoud	ar|fa
Mahmud	ar|ur
Mahmut	ar|tr
Maia	ka
Maik	de
Maike	de
Mair	cy
Máire	ga
Mairead	ga
Mairi	gd
Maithripala	si
Maj	sv
Maj-Britt	sv
Maja	de
Majed	ar
Majid	ar|fa
Makarios	el
Makis	el
Makoto	ja
Maksim	ru
Maksym	uk
Malala	ur
Malcolm	en|gd
Malek	ar
Malia	en
Malik	ar
Malika	ar
Malin	de|sv
Mallory	en
Malte	de
Malvin	en
Mamadou	wo|ff
Mamata	bn|hi
Mamie	en
Mamoru	ja
Mandla	zu|xh
Mandy	de|en
Manfred	de
Mangosuthu	zu
Manish	hi
Manja	de
Manmohan	hi
Manoel	pt
Manoj	hi
Manolis	el
Manolo	es
Manon	fr
Mansour	ar
Mansur	ar
Manuel	de|fr|es|pt
Manuela	de|it|es
Manuele	it
Mao	ja|zh
Mara	it
Marc	de|en|fr|ca
Marc-André	fr
Marcel	de|fr
Marcel-Ion	ro
Marcela	es
Marcelino	es
Marcella	it
Marcelle	fr
Marcello	it
Marcelo	es|pt
Marcia	en
Marcin	pl
Márcio	pt
Marco	de|it|es
Marcos	es
Marcus	de|en
Marek	pl|cs
Maren	de|da
Marga	de
Margaret	en
Margareta	de
Margarete	de
Margaretha	de
Margarethe	de
Margarita	es
Margery	en
Margherita	it
Margit	de
Margo	en
Margot	de|fr
Margret	de
Margrethe	da
Margriet	nl
Margrit	de
Marguerite	en|fr
Mari	no|fi
Maria	de|en|nl|sv|pl|ro|bg|el|it|es|pt|ru
María	es
Mária	sk
Maria-Eleni	el
Mariah	en
Mariama	ff
Marian	en|ro
Marián	sk
Mariana	es|pt
Mariangela	it
Marianne	de|en|fr
Mariano	it|es
Maribel	es
Maricela	es
Marie	de|en|fr|sv|da|cs
Marie-Claire	fr
Marie-France	fr
Marie-Hélène	fr
Marie-Louise	de|fr
Marie-Luise	de
Marie-Thérèse	fr
Marieke	nl
Mariel	en|fr
Mariela	es
Mariella	it
Marielle	fr
Marietta	en
Marija	sr|hr|ru
Marijan	hr
Marijke	nl
Marika	de|sv|fi
Mariko	ja
Marilena	it
Marilyn	en
Marina	de|en|el|it|pt|ru
Mario	de|bg|hr|it|es
Mário	pt
Mario-Vargas	es
Marion	de|en|fr
Māris	lv
Marisa	it|es|pt
Marisol	es
Marissa	en
Marit	no
Marita	sv
Marius	de|no
Mariusz	pl
Marjan	sl
Marjatta	fi
Marjorie	en
Mark	de|en|nl
Markéta	cs
Marko	de|sr|hr|sl
Markus	de
Marla	en
Marleen	de
Marlene	de|en
Marlies	de
Marloes	nl
Marlon	en
Marsha	en
Marshall	en
Marta	de|pl|it|es|pt
Márta	hu
Märta	sv
Martha	de|en
Martijn	nl
Martin	de|en|fr|nl|sv|cs|sk
Martín	es
Martina	de|cs|it
Martine	fr
Martino	it
Martti	fi
Marty	en
Martyna	pl
Marv	en
Marvin	de|en
Marwan	ar
Mary	en
Mary-Ann	en
Maryam	ar|fa
Maryann	en
Maryja	be
Maryna	uk
Masahiro	ja
Masako	ja
Masao	ja
Masaru	ja
Masashi	ja
Mason	en
Masoud	fa
Massimo	it
Massoud	ku|ar
Masud	ku|ar
Matej	hr|sk|cs
Mateo	es
Mateu	ca
Mateusz	pl
Mathias	de
Mathieu	fr
Mathijs	nl
Mathilda	en
Mathilde	de|fr
Mathis	de
Matias	es
Matías	es
Matija	sl
Matilda	en
Matilde	it
Matjaž	sl
Mats	de|sv
Matt	en
Matteo	it
Matthäus	de
Matthew	en
Matthias	de
Matthieu	fr
Matthijs	nl
Matti	fi
Mattias	sv
Mattie	en
Mattis	de
Matwej	ru
Mátyás	hu
Maud	en
Maude	en
Maura	en
Maureen	en
Maurice	de|en|fr
Mauricio	es
Maurício	pt
Maurizio	it
Mauro	it
Maurus	de
Max	de|en|fr
Maxim	ru
Maxime	fr
Maximilian	de
Maximiliane	de
Maximo	es
Máximo	es
Maxine	en
Maxwell	en
May	en
Maya	en|hi
Mayawati	hi
Mayumi	ja
Mazlum	ku
Małgorzata	pl
Mbaye	wo
Meaghan	en
Mechthild	de
Mechtild	de
Mečislovas	lt
Meena	hi
Meera	hi
Meg	en
Megan	en|cy
Megawati	id
Megumi	ja
Mehdi	ar|fa
Mehmed	ur
Mehmet	tr
Mehriban	az
Mei	zh
Meike	de
Meinhard	de
Meinolf	de
Meinrad	de
Meirion	cy
Mel	en
Melania	sl|it
Melanie	de|en
Mélanie	fr
Melchor	es
Meles	am
Melih	tr
Melina	el
Melinda	en
Melissa	en
Melitta	de
Melody	en
Meltem	tr
Melvin	en
Menachem	he
Menno	nl
Meral	tr
Mercè	ca
Mercedes	es
Meredith	en
Meret	de
Meritxell	ca
Merja	fi
Merle	de|en
Merlin	de|en
Merrill	en
Merve	tr
Mervyn	en
Meryl	en
Mesut	tr
Meta	de|sv|sq
Mete	tr
Metin	tr
Mette	da|no
Mevlüt	tr
Mia	de|en
Micah	en
Michael	de|en
Michaela	de
Michail	ru
Michal	pl
Michalis	el
Michał	pl
Micheál	ga
Micheil	ka
Michel	fr|pt
Michela	it
Michelangelo	it
Michele	it
Michèle	fr
Micheline	fr
Michelle	en|fr
Michiel	nl
Michiko	ja
Mick	en
Mickey	en
Micky	en
Midori	ja
Mieczysław	pl
Miguel	es|pt
Miha	sl
Mihai	ro
Mihail	ro
Mihaly	hu
Mihály	hu
Mijo	hr
Mika	fi|ja
Mikael	sv
Mikalaj	be
Mikayla	en
Mike	de|en
Mikel	eu
Mikhail	ru
Mikheil	ka
Mikio	ja
Mikkel	da
Mikko	fi
Miklos	hu
Miklós	hu
Mikola	be
Miksa	hu
Mikuláš	sk
Mila	de|ru
Milan	cs|sk|sr|hr|sl
Mildred	en
Milena	sr
Miles	en
Miley	en
Milica	sr
Milivoj	hr
Miljan	sr
Miljenko	hr
Millard	en
Millicent	en
Millie	en
Milly	en
Milo	en
Milorad	sr
Milos	cs|sr
Miloš	cs|sr
Miloslav	cs
Milton	en|lg
Mimi	en
Min	zh|ko
Mina	en|sv|hi
Mindaugas	lt
Mindy	en
Ming	zh
Minh	vi
Minna	fi
Minnie	en
Minoru	ja
Miodrag	sr
Mir	ur
Mira	en|de|hi
Miranda	en|es
Mircea	ro
Mirco	de|it
Mireille	fr
Mireillé	fr
Mirek	cs
Mirela	ro|hr|sq
Mirella	it
Miriam	en|he
Mirja	de
Mirjam	de
Mirjana	sr
Mirko	de|sr
Miro	hr|sl
Miroslav	cs|sk|sr|hr
Miroslaw	pl
Mirosław	pl
Mirza	ur
Misty	en
Mitch	en
Mitchell	en
Mitsuo	ja
Mitt	en
Mitzi	en
Mladen	sr|hr
Moammar	ar
Moataz	ar
Mobutu	ln
Modesto	it|es
Modibo	wo|ff
Moez	ar
Mogens	da
Mohamad	ar|ms
Mohamed	ar|so
Mohammad	ar|fa|ps
Mohammed	ar
Mohan	hi
Mohandas	hi
Mohit	hi
Mohsen	fa
Moira	en
Moïse	fr|ln
Moisés	es
Mojca	sl
Mojmir	cs
Moktar	ar
Mollie	en
Molly	en
Momir	sr
Mona	en|de|sv|hi
Moncef	ar
Moni	de
Monica	en|ro|it
Mônica	pt
Monica-Luisa	ro
Monika	pl|cs
Monique	fr|nl
Monir	ar
Monte	en
Montgomery	en
Montserrat	es|ca
Monty	en
Moqtada	ar
Morag	gd
Moray	gd
Morgan	en|cy|sn
Moritz	de
Morris	en
Mort	en
Morten	da|no
Mortimer	en
Morton	en
Moses	en
Moshe	he
Mostafa	ar|fa
Mounir	ar
Mourad	ar
Moussa	wo|ff
Movladi	ce
Mstislaw	ru
Muammar	ar
Mugur	ro
Muhammad	ar|ur|bn
Muhammadu	ha
Muhammed	ar|tr|bs
Muharrem	tr
Mukesh	hi
Mulatu	am
Muna	ar
Mungo	ha
Munir	ar|ur
Muqtada	ar
Murad	ar
Murat	os|tr
Muriel	en
Murray	en
Musa	ar|ha
Musab	ar
Muslim	ar
Mustafa	tr|ar
Muwaffak	ar
Mwai	sw
Mychajlo	uk
Myfanwy	cy
Mykhailo	uk
Mykola	uk
Myles	en
Myra	en
Myriam	en|de|fr|nl
Myrna	en
Myron	en
Myrtle	en
Myung	ko
Myung-bak	ko
Nabil	ar
Nabila	ar
Nachman	he
Nadeem	ur
Nadège	fr
Nader	ar|fa
Nadeschda	ru
Nadezhda	bg|ru
Nadia	en|it|ar
Nadija	uk
Nadine	de|fr
Nadir	ar
Nadja	de|ru
Naftali	he
Nagib	ar
Naim	ar
Naima	ar
Najat	ar
Naji	ar
Najib	ar|ms
Nan	zh
Nana	ka|ak
Nancy	en
Nandan	hi
Nanette	en
Nanni	it
Naoki	ja
Naoko	ja
Naomi	en|ja
Naoto	ja
Narayan	hi
Narendra	hi
Naresh	hi
Naruhito	ja
Nasir	ar|ur
Nasrin	fa
Nasser	ar
Natalia	pl|es|ru
Natalie	de|en
Natalija	ru
Nataliya	uk
Natalja	ru
Natalya	ru
Nataša	sl
Natascha	de|ru
Natasha	en
Nate	en
Nathalie	fr
Nathan	en
Nathanaël	fr
Nathaniel	en
Natividad	es
Natsuo	ja
Natwar	hi
Naveen	hi
Nawaf	ar
Nawal	ar
Nawaz	ur
Nazario	it
Nazim	tr
Nazir	ar
Nebojsa	sr
Nebojša	sr
Necati	tr
Nechirvan	ku
Necmettin	tr
Neculai	ro
Ned	en
Nedim	tr|bs
Neha	hi
Neil	en
Nele	de
Neli	ru|ka
Nelida	es
Nell	en
Nellie	en
Nelly	en
Nelson	en|pt|zu|xh
Nélson	pt
Nenad	sr
Nerea	es|eu
Nermin	tr
Nerys	cy
Nesrin	tr
Nestor	es
Néstor	es
Nestore	it
Nettie	en
Neva	en
Neville	en
Newt	en
Ngoc	vi
Ngozi	ig
Nia	cy
Niall	ga
Niamh	ga
Nicanor	es
Nicasio	es
Niccolo	it
Niccolò	it
Nicholas	en
Nick	en
Nicki	en
Nicky	en
Nico	de
Nicola	en|it
Nicolae	ro
Nicolai	de
Nicolas	fr|es
Nicolás	es
Nicolaus	en|de
Nicole	de|en|fr
Nicoletta	it
Nicolette	fr
Nicolò	it
Nicos	el
Nicușor	ro
Niels	de|da
Nienke	nl
Nieves	es
Nigel	en
Nihat	tr
Niilo	fi
Nika	ka
Nikhil	hi
Nikita	ru
Niklas	de
Niko	de
Nikol	hy
Nikola	de|sr|hr|mk
Nikolai	de|ru
Nikolaj	ru
Nikolaos	el
Nikolas	de
Nikolaus	de
Nikolay	bg|ru
Nikolina	bg|hr
Nikolos	ka
Nikos	el
Nilgün	tr
Nils	de|sv|no
Nimet	tr
Nina	de|en|no
Ninel	ru
Ning	zh
Nino	it|ka
Nirmala	hi
Nitin	hi
Nizar	ar
Nkosazana	zu
Nnamdi	ig
Noah	de|en
Noam	he
Noble	en
Noboru	ja
Nobuo	ja
Nobuyuki	ja
Nodar	ka
Noé	fr
Noel	de|en
Noël	fr
Noelia	es
Noelle	en|fr
Noemi	en|de|it|es|hu|fr
Nolan	en
Nomvula	zu
Nora	de|en
Nora-Marie	de
Norah	en
Norbert	de
Norberto	es
Noreen	en
Norica	ro
Noriko	ja
Norma	en
Norman	en
Norodom	km
Norris	en
Nosizwe	xh
Nour	ar
Nouri	ar
Nuala	ga
Nugsar	ka
Nuhu	ha
Numan	tr
Nuno	pt
Nunzio	it
Nur	tr|ar
Nuray	tr
Nurettin	tr
Nuri	tr
Núria	ca
Nursultan	kk
Nurten	tr
Nurul	ar|ms
Obafemi	yo
Océane	fr
Octavia	en
Octavian	ro
Octavio	es
Oda	de
Odd	no
Odell	en
Odette	fr
Odile	fr
Odilo	de
Ödön	hu
Ofelia	es
Ofer	he
Ognyan	bg
Oguz	tr
Oisín	ga
Oksana	ru|uk
Oktay	tr
Ola	sv|no
Olaf	de
Ólafur	is
Olav	sv|no
Oldřich	cs
Ole	de|da|no
Oleg	ru
Oleh	uk
Oleksandr	uk
Oleksij	uk
Oleksiy	uk
Olena	uk
Olga	de|es|ru
Olha	uk
Olimpia	es
Olin	en
Olive	en
Oliver	de|en
Olivia	de|en
Olivier	fr
Olle	sv
Olli	fi
Ollie	en
Olof	sv
Olusegun	yo
Oluwaseun	yo
Olzhas	kk
Omar	ar
Omer	ar|tr
Ömer	tr
Omid	fa
Ondřej	cs
Onofrio	it
Onur	tr
Opal	en
Ophelia	en
Oprah	en
Ora	en
Orazio	it
Oren	he
Orhan	tr
Oriana	it
Oriol	ca
Orla	ga
Orlando	it|es
Ornella	it
Orrin	en
Orsola	it
Orsolya	hu
Orson	en
Ortolf	de
Ortrud	de
Ortwin	de
Orville	en
Osama	ar
Osamu	ja
Oscar	en|sv|es|pt
Óscar	es
Oskar	de|sv
Oskari	fi
Oskars	lv
Osman	tr|ku|ar
Ostap	uk
Osvaldo	es
Oswald	de
Oswin	de
Otar	ka
Otis	en
Otmar	de
Ottavio	it
Ottfried	de
Ottilie	de
Ottmar	de
Otto	de
Oumar	wo|ff
Ousmane	wo|ff
Oussama	ar
Ousseynou	wo
Outi	fi
Ovidiu	ro
Owen	en|cy
Oxana	ru
Özcan	tr
Özgür	tr
Özlem	tr
Ozzy	en
Paavo	fi
Pablito	es
Pablo	es
Padma	hi
Padraig	ga
Pádraig	ga
Paige	en
Päivi	fi
Pal	hu
Pál	hu
Palaniappan	ta
Paloma	es
Pam	en
Pamela	en
Panagiotis	el
Pandeli	sq
Pankaj	hi
Panos	el
Pansy	en
Paola	it
Paolo	it
Paquita	es
Paraskevi	el
Paris	en
Parker	en
Parvez	fa|ur
Parvin	fa
Parwin	fa
Pascal	de|fr
Pasi	fi
Pasquale	it
Pat	en
Patrice	fr|ln
Patricia	en|fr|es
Patricio	es
Patrick	de|en|fr
Patrik	de|sv
Patrizia	de|it
Patrizio	it
Patsy	en
Patti	en
Patty	en
Paul	de|en|fr|nl|rw
Paul-Heinz	de
Paul-Henri	fr
Paula	de|en|es|pt
Paulette	en|fr
Pauli	de|it|fi
Paulin	fr
Paulina	en|de|it|es|ro
Pauline	de|en|fr
Paulo	pt
Paulus	de|nl
Pavel	cs|ru
Pavle	sr
Pavlina	cs
Pavlo	uk
Pavlos	el
Pavol	sk
Pawel	pl|ru
Paweł	pl
Paxton	en
Paz	es
Pearl	en
Pedro	es|pt
Peer	de
Peeter	et
Peggy	en
Pekka	fi
Pelin	tr
Penelope	en
Peng	zh
Penny	en
Pentti	fi
Pepe	es
Pepita	es
Per	sv|da|no
Percival	en
Percy	en
Pere	ca
Pernille	da
Perry	en
Pertti	fi
Pervez	ur
Petar	bg|sr|hr
Pete	en
Peter	de|en|nl|sv|da|sk
Péter	hu
Peter-Michael	de
Petko	bg
Petr	cs
Petra	de|sv|cs
Petras	lt
Petre	ro
Petro	uk
Petros	el
Petru	ro
Petter	no
Petula	en
Phil	en
Philip	en
Philipp	de
Philippa	en
Philippe	fr
Phillip	en
Philomena	en
Phoebe	en
Phuc	vi
Phung	vi
Phyllis	en
Pia	de|it
Pía	es
Pier	it
Pierangelo	it
Pierce	en
Pierferdinando	it
Pierluigi	it
Piero	it
Pierre	fr
Pierre-Claver	fr
Piers	en
Piet	nl
Pieter	nl
Pietro	it
Pilar	es
Pim	nl
Pinar	tr
Ping	zh
Pio	it
Piotr	pl
Pippa	en
Pirmin	de
Piroska	hu
Pius	de
Pjotr	ru
Placido	it|es
Plácido	es
Plamen	bg
Polina	ru
Polly	en
Pooja	hi
Poul	da
Prabhakar	hi
Prabowo	id
Prachanda	ne
Pradeep	hi
Prakash	hi
Pranab	bn|hi
Prasad	hi
Pratibha	hi
Praveen	hi
Prayuth	th
Preben	da
Predrag	sr
Prem	hi
Preston	en
Primo	en|it
Priscilla	en
Priya	hi
Priyanka	hi
Prokopis	el
Prospero	it
Prudence	en
Puja	hi
Pushpa	hi|ne
Qais	ar
Qasim	ar|ur
Qassem	ar
Qi	zh
Qiang	zh
Qing	zh
Quang	vi
Queenie	en
Quentin	en|fr
Quim	es|ca
Quincy	en
Quinn	en
Quirin	de
Rabah	ar
Rabia	ar
Rabiye	tr
Rachael	en
Rachel	en|he
Rachid	ar
Radegunde	de
Radek	pl|cs
Radha	hi
Radka	cs
Radko	bg|hr|sk|ru
Radmila	bg|cs
Radomir	sr
Radoslav	sr
Radosław	pl
Radovan	sr
Radu	ro
Rafael	es|pt
Rafaela	es
Raffael	en|de
Raffaele	it
Raffaella	it
Rafik	ar
Rafiq	ur
Ragnar	sv|no
Ragnhild	no
Rahim	ar|ms
Rahman	ar
Rahmatullah	ps
Rahmi	tr
Rahul	hi
Raid	ar
Raila	sw
Raimar	de
Raimo	fi
Raimondo	it
Raimund	de
Rainald	de
Rainer	de
Rainhard	de
Rainulf	de
Raisa	ru
Raissa	ru
Raj	hi
Raja	ur|hi
Rajab	ar
Rajan	hi
Rajat	hi
Rajesh	hi
Rajiv	hi
Rajnath	hi
Raju	hi
Rakesh	hi
Ralf	de
Ralph	de|en
Rama	hi
Ramadan	tr|ar
Ramaz	ka
Ramesh	hi
Rami	ar
Ramin	fa
Ramiro	es
Ramon	es
Ramón	es
Ramona	de|es
Ramsan	ce
Ramsey	en
Ramush	sq
Ramzan	ce
Ramzi	ar
Rana	ar|hi
Ranald	en
Ranasinghe	si
Randall	en
Randi	en|no
Randolph	en
Randy	en
Rani	ar|hi
Rania	ar
Ranil	si
Raoul	fr
Raphael	de|en
Raphaël	fr
Raquel	es
Raschid	ar
Rashad	ar
Rashid	ar|ur
Rasmus	sv|da
Rastislav	sk
Rasul	az
Ratko	sr|hr
Rauf	ar
Raul	es|pt
Raúl	es
Ravi	hi
Ray	en
Raymond	en|fr
Raymonde	fr
Raymund	en
Răzvan	ro
Reagan	en
Reba	en
Rebeca	es
Rebecca	de|en
Rebekka	de
Recep	tr
Reed	en
Reese	en
Refik	tr
Reggie	en
Regina	de|en
Reginald	en
Regine	de
Régine	fr
Régis	fr
Regula	de
Reha	tr
Reid	en
Reiko	ja
Reilly	en
Rein	de|et|nl
Reinald	de
Reinbert	de
Reiner	de
Reinhard	de
Reinhardt	de
Reinhart	de
Reinhild	de
Reinhold	de
Reinier	nl
Rekha	hi
Remedios	es
Rémi	fr
Remigio	it
Rémy	fr
Remzi	tr
Renaldo	es
Renan	pt
Renata	it
Renate	de
Renato	it|pt
Renaud	fr
Rene	de
René	de|fr
Renée	fr
Renske	nl
Renzo	it
Resul	tr
Retno	id
Reto	de
Reuben	en|he
Rex	en
Reyes	es
Reza	fa
Rezső	hu
Rhea	en
Rhett	en
Rhiannon	cy
Rhoda	en
Rhodri	cy
Rhona	en
Rhonda	en
Rhys	cy
Riad	ar
Ricard	ca
Ricarda	de
Ricardo	es|pt
Riccardo	it
Rich	en
Richard	de|en
Richardis	de
Richie	en
Rick	en
Rickard	sv
Rickey	en
Ricky	en
Ridvan	tr
Rifat	tr
Rigo	es
Rigoberto	es
Riitta	fi
Rik	nl
Riley	en
Rimma	lt|ru
Rina	ja
Rinaldo	it
Rinus	nl
Risto	fi
Rita	de|en|it|pt
Ritu	hi
Riyad	ar
Riza	tr
Roald	no
Roar	no
Rob	en|nl
Robben	nl
Robbie	en
Robby	en
Robert	de|en|fr|nl|sk|hy|sn
Róbert	sk
Robert-Gabriel	ro
Robert-Karoly	hu
Roberta	en|it
Robertino	it
Roberto	it|es|pt
Robin	de|en
Robyn	en
Rocco	it
Roch	de|el|fr
Rocio	es
Rocío	es
Rocky	en
Rod	en
Roderic	en
Roderich	de
Roderick	en
Rodica	ro
Rodney	en
Rodolfo	it|es
Rodolphe	fr
Rodrigo	es|pt|tl
Rodrigue	fr
Roel	nl
Rogelio	es
Roger	de|en|fr
Rohan	hi
Rohit	hi
Róisín	ga
Rojda	ku
Roland	de|en|fr
Rolando	es
Rolf	de
Rolf-Dieter	de
Rolf-Erik	de
Rollin	en
Romain	fr
Romaine	en|fr
Roman	de|pl|cs|ru|uk
Romano	it
Romans	lv
Romário	pt
Romas	lt
Romeo	it
Romina	it
Romualdo	it
Romy	de
Ron	en
Ronald	en
Ronaldo	pt
Ronan	en|fr
Rong	zh
Ronja	de
Ronnie	en
Ronny	de
Roos	nl
Roosevelt	en
Rory	en|ga
Rosa	de|en|it|es|ky
Rosalba	it
Rosalie	de|en
Rosalind	en
Rosalyn	en
Rosamunde	de
Rosanna	it
Rosaria	it
Rosario	es
Rose	en|fr
Roseanne	en
Rosel	de
Rosella	it
Rosemarie	de
Rosemary	en
Rosen	bg
Rosetta	en
Roshan	hi
Rosie	en
Rosina	en|de|it
Rosl	de
Roslyn	en
Ross	en
Rossana	it
Rossella	it
Rostislav	cs|ru
Rostyslaw	uk
Roswitha	de
Rowan	en
Roxana	ro
Roxanne	en
Roxie	en
Roy	en
Roz	en
Roza	ky
Ruairí	ga
Ruaridh	gd
Rube	en
Ruben	de|nl|es
Rubén	es
Rubens	pt
Ruby	en
Rudi	de
Rudi-Jan	de|nl
Rüdiger	de
Rudolf	de
Rudolph	en|de
Rudy	en
Rufino	es
Rufus	en
Ruggero	it
Ruhollah	fa
Rui	pt
Rumen	bg
Rune	no
Rupert	de|en
Rupertus	de
Rupprecht	de
Ruprecht	de
Ruslan	ru|uk|kk
Russ	en
Russell	en
Rustam	tg
Rüstem	tr
Rusty	en
Ruta	lt
Rūta	lt
Rutger	nl
Ruth	de|en|he
Ruud	nl
Ruut	nl
Ryan	en
Ryo	ja
Ryoji	ja
Ryszard	pl
Ryuichi	ja
Saad	ar
Saba	ar|am
Sabah	ar
Sabina	it
Sabine	de|fr
Sabino	it
Sabri	tr|ar
Sabrina	de|en
Sachiko	ja
Sachin	hi
Sadako	ja
Sadao	ja
Saddam	ar
Sade	yo
Sadegh	fa
Sadek	ar
Sadie	en
Sadik	ar
Sadio	wo
Sadiq	ur|ha
Sadyr	ky
Saeed	ur
Safa	ar
Safiya	ar
Sagar	hi
Sahin	tr
Said	ar
Saïd	ar
Saif	ar
Sajed	fa
Sajid	ar|ur
Sajjad	ur
Sakari	fi
Salah	ku|ar
Salam	ar
Salavat	ce
Saleem	ur
Saleh	ar
Salem	ar
Salif	ff
Salih	ku|ar
Salim	ar
Sally	en
Salma	ar
Salman	ar|ur
Salome	de|ka
Salomé	fr
Salvador	es
Salvatore	it
Sam	en|km|af
Samantha	en
Samer	ar
Sami	fi|ar
Samia	ar
Samir	ar
Samira	ar
Sammy	en
Samuel	de|en
Samuele	it
Samwel	sw
Sana	ar
Sanaa	ar
Sancho	es
Sandeep	hi
Sandor	hu
Sándor	hu
Sandra	de|en|hr|it
Sandrine	fr
Sandrino	it
Sandro	de|it
Sandy	en
Sanford	en
Sangeeta	hi
Sani	ha
Sania	ur
Saniye	tr
Sanja	sr
Sanjay	hi
Sanjeev	hi
Sanna	fi
Sanne	nl
Sante	it
Santiago	es
Santos	es
Saoirse	ga
Saparmurat	tk
Sara	en|nl|sv|it|es|pt
Sarah	de|en|he
Sarfraz	ur
Sari	fi
Sarita	es
Saša	sr
Sascha	de|ru
Sasha	en|ru
Saskia	en|de|nl
Satish	hi
Satoshi	ja
Satu	fi
Saul	en
Sauli	fi
Saundra	en
Savannah	en
Savas	tr
Saverio	it
Savita	hi
Sayed	tg|ar
Sayyid	ar
Scarlett	en
Schamil	ce
Scharif	ar
Schota	ka
Scipione	it
Scot	en
Scott	en
Seamus	ga
Séamus	ga
Sean	en|ga
Seán	ga
Sebastian	de
Sebastián	es
Sebastiano	it
Sebastien	fr
Sébastien	fr
Sedat	tr
Segej	ru
Segolène	fr
Ségolène	fr
Seif	ar
Seiji	ja
Sekou	ff
Sékou	ff
Seku	wo
Selahattin	tr|ku
Selam	am
Selcuk	tr
Selena	en
Selim	tr|ar
Selina	de|en
Selma	en
Semih	tr
Semjon	ru
Semyon	ru
Senad	bs
Sepp	de
Seppo	fi
Serafín	es
Serap	tr
Serdar	tk|tr
Serena	en|it
Serge	fr|hy
Sergei	ru
Sergeij	ru
Sergej	ru
Sergey	ru
Sergi	ca
Sergio	it|es
Sérgio	pt
Serhat	tr
Serhii	uk
Serhij	uk
Serhiy	uk
Serik	kk
Serkan	tr
Sersch	hy
Servet	tr
Seth	en
Seung	ko
Sever	ro
Severin	de
Severine	en|it|fr
Séverine	fr
Severino	it|pt
Sevgi	tr
Sevim	tr
Sevket	tr
Shadi	ar
Shah	fa|ur
Shahid	ur
Shahram	fa
Shakir	ur
Shalini	hi
Shamil	ce
Shane	en
Shankar	hi
Shanmugam	ta
Shannon	en
Shanti	hi
Shaoqi	zh
Shaquille	en
Sharad	hi
Shari	en
Sharif	ar|so
Sharon	en
Sharron	en
Shashi	hi
Shaukat	ur
Shaun	en
Shavkat	uz
Shawn	en
Sheena	en
Shehu	ha
Sheila	en
Shelby	en
Sheldon	en
Shelley	en
Sheree	en
Sherman	en
Sherri	en
Sherry	en
Sherwood	en
Sheryl	en
Shigeru	ja
Shilpa	hi
Shimon	he
Shinichi	ja
Shinji	ja
Shintaro	ja
Shinzo	ja
Shinzō	ja
Shira	he
Shirin	fa
Shirley	en
Shiva	hi
Shizuka	ja
Shoaib	ur
Shoichi	ja
Shoko	ja
Shon	en
Shona	en
Shreya	hi
Shui-bian	zh
Shunichi	ja
Shyam	hi
Sian	cy
Siân	cy
Sibel	tr
Sibylla	de
Sibylle	de
Sid	en
Siddharth	hi
Sidiki	ff
Sidney	en
Sidonie	fr
Siegbert	de
Siegfried	de
Sieglinde	de
Siegmar	de
Siegmund	de
Siegrid	de
Siegward	de
Sienna	en
Sierra	en
Sigbjørn	no
Sigfrido	it
Sigfried	de
Sigi	de
Sigibert	de
Sigismund	de
Sigmar	de
Sigmund	de
Sigmunda	de
Signe	da
Sigrid	de|sv|no
Sigrun	de|is
Sigurd	de|sv|no
Sigurður	is
Siim	et
Silas	de|en
Silja	de
Silke	de
Silvan	de|it
Silvana	it
Silvano	it
Silvester	de
Silvestre	es
Silvia	de|it|es
Silvio	it
Silviu	ro
Simeon	de
Simon	de|en|fr|he
Simón	es
Simona	ro|it
Simone	de|en|fr|it
Simonetta	it
Sina	de
Sinaida	ru
Sinan	tr
Sinéad	ga
Sinisa	sr
Siniša	sr
Sinje	de
Siobhan	ga
Siobhán	ga
Sioned	cy
Sipho	zu
Sirikit	th
Sissi	de
Sissy	de
Sita	hi|id
Sitiveni	en
Siv	sv|no
Şivan	ku
Sixtus	de
Sizwe	zu|xh
Sjaak	nl
Sjoerd	nl
Skip	en
Skye	en
Slavko	hr
Slavoj	sl
Slawoj	sl
Slawomir	pl
Slobodan	sr
Smita	hi
Smriti	hi
Snaur	is|ru|os
Snežana	sr
Socorro	es
Sofia	de|sv|el|it|pt
Sofía	es
Sofie	de|sv
Sofija	ru
Sofya	ru
Sohail	ur
Sohrab	fa
Sokrates	el
Solange	fr
Soledad	es
Solomon	en
Solveig	de|no
Somchai	th
Sonam	bo
Sondra	en
Songül	tr
Sonia	en|it|hi
Sonja	de
Sönke	de
Sonny	en
Sonsoles	es
Sonya	en
Soo	ko
Sooronbai	ky
Sophia	de|en
Sophie	de|en|fr
Sophus	de
Soraya	es
Sorcha	ga
Sorin	ro
Sotiris	el
Spencer	en
Spiros	el
Spyridon	el
Spyros	el
Srdjan	sr
Sri	hi|id
Srđan	sr
Stacey	en
Stacie	en
Stacy	en
Stan	en
Stanislaus	de
Stanislav	cs|ru
Stanislava	sr
Stanislaw	pl
Stanisław	pl
Stanko	sr
Stanley	en
Starla	en
Stathis	el
Stavros	el
Steen	da
Stefan	de|sv|pl|bg|sr
Štefan	sk
Ștefan	ro
Stefani	en
Stefania	it
Stefanie	de
Stefano	it
Steffen	de
Steffi	de
Stefka	bg
Stein	no
Stelios	el
Stella	de|en
Stephan	de
Stephane	fr
Stéphane	fr
Stephanie	de|en
Stéphanie	fr
Stephen	en
Steponas	lt
Sterling	en
Steve	en
Steven	de|en
Stevie	en
Stevo	mk
Stewart	en
Stig	sv|no
Stijn	nl
Stine	de|sv|no|da
Stjepan	hr
Stoyan	bg
Strobe	en
Stuart	en
Subhash	bn|hi
Sudha	hi
Sudhir	hi
Sue	en
Sue-Ellen	en
Suha	ar
Suharto	id
Suitbert	de
Sujata	hi
Suk	ko
Sukarno	id
Sulaiman	ar
Sulchan	ka
Suleiman	ar
Suleyman	tr
Süleyman	tr
Sullivan	en
Sultan	ar
Suman	hi
Sumaya	ar
Sumiko	ja
Summer	en
Sumner	en
Sun-hee	ko
Sunay	tr
Sung	ko
Sunil	hi
Sunita	hi
Surab	ka
Suren	hy
Suresh	hi
Susan	en
Susana	es|pt
Susann	de
Susanna	de|en|it
Susannah	en
Susanne	de
Suse	de
Sushma	hi
Susi	de|id
Susie	en
Susilo	id
Susumu	ja
Suu	my
Suzanne	en|fr
Suzy	en
Svante	sv
Svein	no
Sven	de|nl|sv
Svend	da
Svenja	de
Sverker	sv
Sverre	no
Svetlana	sr|ru
Svetozar	bg|sr
Sviad	ka
Sviatoslav	uk
Swantje	de
Swati	hi
Swen	de
Swetlana	de|ru
Swiad	ka
Switlana	uk
Swjatlana	be
Swjatoslaw	ru
Sybil	en
Sybille	de
Sydney	en
Syed	ur
Sylvain	fr
Sylvanus	en
Sylvester	de|en
Sylvia	de|en
Sylvie	fr
Szabolcs	hu
Szilárd	hu
Szymon	pl
Søren	da
Sławomir	pl
Taavi	fi|et
Tabatha	en
Tabea	de
Tabitha	en
Tadao	ja
Tadej	sl
Tadeo	pt
Tadeusz	pl
Tadhg	ga
Tahir	ar|ur
Tahsin	tr
Taimuraz	ka|os
Taizo	ja
Takako	ja
Takashi	ja
Takeo	ja
Takeshi	ja
Takis	el
Talal	ar
Talat	ar
Talia	en
Tamar	ka|he
Tamara	de|en
Tamas	hu|ka
Tamás	hu
Tamaz	ka
Tamika	en
Tammy	en
Taner	tr
Tania	en|de
Tanja	de|ru
Tankred	de
Tanner	en
Tansu	tr
Tanya	en|ru
Tao	zh
Tapio	fi
Tara	en|hi
Taras	uk
Tarek	ar
Tareq	ar
Tarik	ar
Tariq	ar|ur
Tarja	fi
Taro	ja
Tarun	hi
Tasha	en
Taslima	bn
Tassilo	de
Tassos	el
Tatiana	it|ru
Tatjana	de|ru
Tatsuya	ja
Tatyana	ru
Tawfik	ar
Tayeb	ar
Tayfun	tr
Taylan	tr
Tayler	en
Taylor	en
Tayyip	tr
Ted	en
Teddy	en
Teemu	fi
Tegan	cy
Teimuras	ka
Tekin	tr
Telmo	es
Temel	tr
Temir	ky
Tendai	zu|sn
Tendzin	bo
Teng	zh
Tengis	ka
Tengiz	ka
Tenzin	bo
Tenzing	ne
Teo	es|ro
Teobaldo	it
Teodor	ro
Teodora	en|bg|it|es
Teodoro	it|es
Teona	ka
Terence	en
Teresa	de|en|it|es|pt
Tereza	cs
Terje	no
Terri	en
Terry	en
Teruo	ja
Tess	en
Tessa	en
Tetsuya	ja
Teuvo	fi
Thabo	zu|xh
Thad	en
Thaddäus	de
Thaksin	th
Thanh	vi
Thanos	el
Tharman	ta
Thea	de|en
Thein	my
Thekla	de
Thelma	en
Theo	de|en
Théo	fr
Theodor	de
Theodor-Mihai	ro
Theodora	en
Theodore	en
Theodoros	el
Theofanis	el
Theresa	de|en
Therese	de
Thérèse	fr
Thérése	fr
Theresia	de
Theron	en
Theun	nl
Thi	vi
Thibault	fr
Thiemo	de
Thierno	ff
Thierry	fr
Thies	de
Thietmar	de
Thijs	nl
Thilo	de
Thodoris	el
Thomas	de|en|fr|nl
Thorben	de
Thorbjörn	de
Thorbjørn	no
Thore	de
Thorleif	no
Thorolf	de
Thorsten	de
Thorvald	da
Thorwald	de
Thu	vi
Thurgood	en
Thurman	en
Tia	en
Tiago	pt
Tiara	en
Tibor	hu
Tichon	ru
Tidjane	wo|ff
Tiffany	en
Tiger	en
Tigran	hy
Tihomir	sr|hr
Tiina	fi
Tijana	sr
Tijs	nl
Til	de
Tilda	en
Till	de
Tilman	de
Tilmann	de
Tilo	de
Tim	de|en|nl
Timm	de
Timmy	en
Timo	de|fi
Timofej	ru
Timofey	ru
Timothée	fr
Timothy	en
Timur	ru|kk|uz|tr
Tina	de|en|sl
Tino	de
Tirunesh	am
Tito	pt
Titus	de|en
Tivadar	hu
Tiziana	it
Tiziano	it
Tjark	de
Tjeerd	nl
Tobias	de|en
Tobin	en
Toby	en
Todd	en
Todor	bg
Toivo	fi
Tolga	tr
Tom	de|en|nl
Toma	hr|ro
Tomas	sv|cs
Tomás	cs
Tomáš	cs|sk
Tomaso	it
Tomasz	pl
Tomislav	sr|hr
Tommaso	it
Tommy	en
Tomoko	ja
Tomomi	ja
Toney	en
Toni	de|en|it
Tony	en
Tonya	en
Toomas	et
Tor	no
Toralf	de
Torben	de
Torbjörn	sv
Tore	no
Torgeir	no
Torgny	sv
Toribio	es
Torsten	de|sv
Toru	ja
Toshiaki	ja
Toshihiko	ja
Toshio	ja
Toshiyuki	ja
Tove	sv|da
Trace	en
Tracey	en
Tracy	en
Traian	ro
Tran	vi
Traudel	de
Traudl	de
Traugott	de
Traute	de
Travis	en
Trent	en
Trevor	en
Tricia	en
Trina	en
Trinidad	es
Trinity	en
Trisha	en
Tristan	en
Tristano	it
Trixi	de
Troels	da
Trond	no
Trong	vi
Troy	en
Trude	de|no
Trudi	de
Trudy	en
Trygve	no
Tsai	zh
Tsegaye	am
Tsend	mn
Tsutomu	ja
Tsvetan	bg
Tuan	vi
Tudor	ro
Tufan	tr
Tugba	tr
Tullio	it
Tunc	tr
Tuncay	tr
Tunde	yo
Tuomas	fi
Turan	tr
Turgut	tr
Turid	no
Türkan	tr
Tushar	hi
Tuula	fi
Ty	en
Tyler	en
Tymoteusz	pl
Tyrone	en
Tyson	en
Uche	ig
Udalrich	de
Uday	hi
Udo	de
Ufuk	tr
Ugo	it
Ugur	tr
Uhuru	sw
Uladsimir	be
Ulf	de|sv
Ulises	es
Ulisse	it
Ulla	de|sv
Ulla-Maija	sv
Ulli	de
Ullrich	de
Ulrica	en
Ulrich	de
Ulrich-Jürgen	de
Ulrik	da
Ulrika	sv
Ulrike	de
Ulugbek	uz
Ulv	no
Uma	hi
Umar	hi|ha
Umaru	ha
Umberto	it
Ümit	tr
Umut	tr
Ümüt	tr
Una	en
Undine	de
Urban	de
Urbano	it|es
Urgyen	bo
Urho	fi
Urmas	et
Uroš	sr
Urs	de
Ursel	de
Ursina	de
Urška	sl
Ursula	de
Urszula	pl
Usama	ar
Usha	hi
Usman	ur|ha
Uta	de
Ute	de
Ute-Maria	de
Utz	de
Uwe	de
Vaclav	cs
Václav	cs
Vadim	ru
Vahagn	hy
Vaira	lv
Vakhtang	ka
Val	en
Valdas	lt
Valdis	lv
Valdrin	sq
Valentin	de|fr|ru
Valentín	es
Valentina	it|es|ru
Valentino	it
Valentyna	uk
Valeri	ru
Valeria	it|ru
Valerie	en
Valérie	fr
Valerij	ru
Valerio	it
Valeriu	ro
Valeriy	ru|uk
Valery	ru
Valéry	fr
Valeska	de
Valter	sv|fi|ro
Valtteri	fi
Văn	vi
Van-Thanh	vi
Vance	en
Vandana	hi
Vanessa	de|en|it
Vangelis	el
Vanja	ru
Vano	ka
Vardan	hy
Varun	hi
Varvara	ru
Vasco	it|pt
Vasil	bg
Vasile	ro
Vasilij	ru
Vasily	ru
Vassiliki	el
Vassilis	el
Vasyl	uk
Vaughan	en
Vaughn	en
Vedat	tr
Veikko	fi
Veit	de
Velda	en
Velimir	sr
Veljko	sr
Velko	bg
Vellupillai	ta
Velma	en
Velupillai	ta
Venus	en
Vera	de|en|it|ru
Věra	cs
Verena	de
Verna	en
Verner	sv|da
Vernon	en
Verona	en|de|it
Veronica	en|it
Veronika	de
Veronique	fr
Véronique	fr
Vesna	sr|hr
Vesselin	bg
Viacheslav	ru
Vic	en
Vicco	de
Vicenta	es
Vicente	es|pt
Vicki	en
Vickie	en
Vicky	en
Victor	de|en|fr|ro|es
Víctor	es
Victor-Viorel	ro
Victoras	lt
Victoria	de|en|es
Vida	sr|sl
Vidar	no
Vidkun	no
Vidya	hi
Vigdís	is
Viggo	sv|da
Vijay	hi
Vikas	hi
Vikram	hi
Viktar	be
Viktor	de|sv|hu|ru|uk
Viktoras	lt
Viktoria	de|ru
Viktorija	ru
Viliam	hu
Ville	fi
Vilma	fi
Vilmos	hu
Vinay	hi
Vince	en
Vincent	de|en|fr
Vincenza	it
Vincenzo	it
Vinnie	en
Vinod	hi
Vinzenz	de
Viola	de|en|it
Violet	en
Violeta	sl|es
Viorel	ro
Viorica	ro
Viraj	hi
Virgil	en|ro
Virgilijus	lt
Virginia	en|it|es
Virginie	fr
Vishal	hi
Vitali	ru|uk
Vitalij	ru
Vitaliy	uk
Vitaly	ru
Vito	it
Vitor	pt
Vittoria	it
Vittorio	it
Vivek	hi
Vivian	en
Viviane	fr
Vivianne	en|fr
Vivien	de|en
Vivienne	en
Vjačeslavs	lv
Vjosa	sq
Vlad	ro
Vladan	sr
Vladas	lt
Vladimir	sr|ru
Vladimír	cs|sk
Vladislav	cs|sr|ru
Vlado	hr|mk
Vojislav	sr
Vojtěch	cs
Volker	de
Volkhard	de
Volkhart	de
Volkmar	de
Volkward	de
Volodymyr	uk
Vonda	en
Voreqe	en
Vsevolod	ru
Vuk	sr
Vural	tr
Vyacheslav	ru
Vytautas	lt
Wachtang	ka
Wade	en
Wadih	ar
Wadim	ru
Wadym	uk
Wael	ar
Wahid	ar
Walburga	de
Waldemar	de
Waldir	pt
Waldis	lv
Waldo	en
Walentin	ru
Walentina	ru
Walentyna	uk
Waleri	ru
Walerij	ru
Walfredo	it
Walid	ar
Walker	en
Wallace	en
Wally	en
Walter	de|en
Walther	de
Waltraud	de
Wan	zh
Wanda	de|en|pl
Wangari	sw
Wanja	de|ru
Wannes	nl
Wano	ka
Ward	en
Warner	en
Warren	en
Warwara	ru
Wasim	ar|ur
Wassili	ru
Wassilij	ru
Wassilissa	ru
Wasyl	uk
Wayne	en
Webster	en
Wei	zh
Weldon	en
Welf	de
Wen	zh
Wenbo	zh
Wendelin	de
Wendell	en
Wendelmut	de
Wendy	en
Wenjamin	ru
Wenke	de
Wenzel	de
Wera	de|ru
Werner	de
Wes	en
Wesley	en|nl
Wesselin	bg
Whitney	en
Wiaczesław	pl
Wibke	de
Wido	de
Widodo	id
Wiebe	de|nl
Wiebke	de
Wieland	de
Wiera	pl
Wieslaw	pl
Wiesław	pl
Wigbert	de
Wiktor	pl|ru
Wiktoria	pl
Wiktorija	ru
Wilbert	en
Wilbur	en
Wilda	en
Wiley	en
Wilford	en
Wilfred	en
Wilfredo	es
Wilfried	de
Wilhelm	de
Wilhelmina	nl
Wilhelmine	de
Wilhelmus	nl
Wilko	de
Will	en
Willa	en
Willard	en
Willeke	nl
Willem	nl
Willi	de
William	en|sw
Willibald	de
Willie	en
Willis	en
Willy	de
Wilma	de|en
Wilson	en
Wilton	en
Wim	nl
Winfield	en
Winfred	en
Winfried	de
Winifred	en
Winnie	en|zu
Winnifred	en
Winona	en
Winston	en
Wipert	de
Wissarion	os|sah
Witali	ru
Witalij	ru
Witold	pl
Witta	de
Wjatscheslaw	ru
Wladimir	ru
Wladislaus	ru
Wladislaw	ru
Wladyslaw	pl
Wlodzimierz	pl
Wojciech	pl
Wole	yo
Wolf	de
Wolf-Dieter	de
Wolfdietrich	de
Wolfgang	de
Wolfhard	de
Wolfhart	de
Wolfram	de
Wolodymyr	uk
Woodrow	en
Woody	en
Wotan	de
Wouter	nl
Wsewolod	ru
Wulf	de
Wunibald	de
Wyatt	en
Wynton	en
Władysław	pl
Włodzimierz	pl
Xabier	eu
Xanana	pt
Xaver	de
Xavi	ca
Xavier	fr|ca
Xenia	en|de|ru
Xenophon	el
Xi	zh
Xia	zh
Xiang	zh
Xiao	zh
Xiaobo	zh
Xiaoping	zh
Ximena	es
Xin	zh
Xiu	zh
Yaakov	he
Yael	he
Yahya	ar
Yair	he
Yakub	ar
Yakubu	ha
Yalcin	tr
Yan	zh
Yana	ru
Yang	zh
Yanis	el
Yann	fr
Yannick	fr
Yannis	el
Yaroslav	ru|uk
Yasar	tr
Yasemin	tr
Yash	hi
Yasin	tr|ar|ur
Yasir	ar
Yasmin	ar
Yasmina	ar
Yasser	ar
Yassir	ar
Yasuhiro	ja
Yasuko	ja
Yasuo	ja
Yavuz	tr
Yaya	ff
Yayi	ff
Yegor	ru
Yehor	uk
Yehuda	he
Yekaterina	ru
Yelena	ru
Yeliz	tr
Yemi	yo
Yevgeni	ru
Yevgenia	ru
Yevgeniy	ru
Yevgeny	ru
Yiannis	el
Yigal	he
Yilmaz	tr
Ying	zh
Ying-jeou	zh
Yingluck	th
Yitzhak	he
Yngve	sv
Yoav	he
Yogesh	hi
Yoichi	ja
Yoko	ja
Yolanda	en|es
Yolande	en|es|fr
Yong	zh
Yorgos	el
Yoshihide	ja
Yoshihiko	ja
Yoshiko	ja
Yoshio	ja
Yoshiro	ja
Yossi	he
Yosuke	ja
Young	ko
Yousaf	ur
Yousef	ar
Youssef	ar
Youssou	wo
Yoweri	lg
Yrjö	fi
Ysabel	es
Yu	zh
Yuan	zh
Yücel	tr
Yuichi	ja
Yukiko	ja
Yukio	ja
Yulia	ru|uk
Yuliya	ru|uk
Yumi	ja
Yumiko	ja
Yun	zh
Yunus	tr|ar|ps
Yuri	ru
Yuriy	ru|uk
Yury	ru
Yusuf	tr|ar
Yutaka	ja
Yvan	fr
Yves	fr
Yvette	en|fr
Yvo	de|nl
Yvonne	de|en|fr|nl
Zaal	ka
Zac	en
Zacarías	es
Zachariah	en
Zacharias	de
Zachary	en
Zack	en
Zadie	en
Zafer	tr
Zaher	ar
Zahir	ar
Zahra	ar|fa
Zainab	ar|ms
Zaki	ar
Zalmay	ps
Zane	en
Zanele	zu
Žarko	sr
Zaza	ka
Zbigniew	pl
Zdenek	cs
Zdeněk	cs
Zdenko	hr
Zdravko	hr
Zedong	zh
Zehra	tr|ku
Zeki	tr
Zelda	en
Zélia	fr|pt
Zelimkhan	ce
Zeljko	sr
Željko	sr|hr
Zemin	zh
Zeynab	ar
Zeynep	tr
Zhang	zh
Zhanna	ru
Zhen	zh
Zheng	zh
Zhi	zh
Zhou	zh
Zhu	zh
Zia	ur
Ziad	ar
Ziaur	bn
Zinaida	ru
Zinedine	ar
Zipi	he
Zita	de|cs|hu
Živko	sr
Ziya	tr
Ziyad	ar
Zlatan	sr
Zlatko	sr|hr
Znaur	os
Zoe	en|el
Zoé	fr
Zofia	pl
Zohra	ar
Zoja	ru
Zola	en
Zoltan	hu
Zoltán	hu
Zora	sr
Zoran	sr|hr|sl|mk
Zoubir	ar
Zsigmond	hu
Zsófia	hu
Zsolt	hu
Zsuzsa	hu
Zuberi	sw
Zubin	hi
Zuhair	ar
Zulfikar	ur
Zülfü	tr
Zurab	ka
Zuzana	sk
Zviad	ka
Zwanette	nl
Zygmunt	pl
Øystein	no
#: form
# Given names, in the spellings of German and English news.
Aagje
Aarne
Aaron
Abby
Abdallah
Abdel
Abdelaziz
Abdelhamid
Abdelkader
Abdellah
Abdou
Abdoulaye
Abdul
Abdulaziz
Abdulkadir
Abdullah
Abdullahi
Abdurrahman
Abe
Abebe
Abel
Abhishek
Abigail
Abiy
Abraham
Achille
Achilleas
Achim
Achmed
Adalbert
Adam
Adama
Ade
Adel
Adelaida
Adelaide
Adele
Adelheid
Adelina
Adeola
Adil
Adina
Aditya
Adnan
Adnane
Adolf
Adolfo
Adolph
Adriaan
Adrian
Adrian-Mihai
Adriana
Adrie
Adrienne
Afif
Agatha
Aggelos
Agha
Agnes
Ágnes
Agostino
Agustín
Ahlke
Ahmad
Ahmed
Ahmet
Ai
Aicha
Aidan
Aiko
Aileen
Aimé
Aimée
Aino
Aischa
Aisha
Ajay
Ajit
Akash
Akbar
Åke
Akhilesh
Aki
Akif
Akihito
Akiko
Akinwumi
Akio
Akira
Ákos
Akram
Aksel
Al
Ala
Alaa
Alaeddin
Alain
Alan
Alasdair
Alassane
Alastair
Alba
Albert
Alberta
Albertina
Alberto
Albrecht
Alden
Aldo
Alec
Aled
Alejandra
Alejandro
Alekos
Aleksandar
Aleksander
Aleksandr
Aleksandra
Aleksei
Aleksej
Aleksey
Alena
Alessandra
Alessandro
Alev
Alex
Alexa
Alexander
Alexandra
Alexandre
Alexandria
Alexandrine
Alexandros
Alexei
Alexej
Alexey
Alexis
Alf
Alfons
Alfonsina
Alfonso
Alfred
Alfredo
Algernon
Alhassan
Ali
Alia
Alice
Alicia
Aliko
Alin
Alina
Aliou
Alisa
Alison
Alissa
Aljaksandr
Aljoscha
Alla
Allan
Allen
Allison
Ally
Alma
Alois
Alok
Alonso
Alpaslan
Alpha
Alphonse
Altan
Alton
Alun
Alva
Alvaro
Álvaro
Alvin
Alwin
Alwine
Alyssa
Amadeo
Amadeus
Amadou
Amal
Amalia
Amalie
Aman
Amanda
Amani
Amara
Amartya
Amber
Ambrose
Amelia
Amelie
Amin
Amina
Aminata
Amine
Aminu
Amir
Amira
Amit
Amitabh
Amjad
Ammar
Amos
Amparo
Amr
Amy
Ana
Ana-Maria
Anaëlle
Anaïs
Anand
Anas
Anastasia
Anastasios
Anatole
Anatoli
Anatolij
Anatoly
Anca
Anders
Andi
Andonis
Andor
András
Andre
André
Andrea
Andreas
Andreea
Andrei
Andrej
Andrés
Andreu
Andrew
Andrey
Andrij
Andris
Andrius
Andriy
Andrzej
Andy
Anett
Ángel
Angela
Angelica
Angelika
Angeliki
Angelina
Angelo
Angharad
Angie
Angus
Anibal
Aníbal
Anicet
Anika
Anil
Anis
Anita
Anja
Anjali
Anjana
Anke
Anke-Sophie
Ankit
Ann
Ann-Kathrin
Anna
Anna-Lena
Anna-Maria
Annabel
Annabelle
Annalena
Annalisa
Annamaria
Anne
Anne-Grete
Annegret
Anneke
Annelie
Anneliese
Annemarie
Annemieke
Annett
Annette
Annie
Annika
Annikki
Annunziata
Ansbert
Ansel
Anselm
Ansgar
Antal
Antanas
Ante
Anthony
Antje
Antoine
Antoinette
Anton
Antonella
Antoni
Antonia
Antonín
Antonina
Antonio
António
Antonis
Antony
Antti
Anupam
Anushka
Anwar
Anzhelika
Aoife
Apolonia
Apu
Aquilino
Arafat
Aravind
Archibald
Archie
Aref
Arend
Ariadna
Ariana
Ariane
Arianna
Arie
Ariel
Arif
Aristide
Aristides
Aristotelis
Arja
Arjen
Arjun
Arkadi
Arkadij
Arkady
Arlene
Arlette
Arlo
Armand
Armando
Armas
Armin
Arnaldo
Arnaud
Arnd
Arndt
Arne
Arnim
Arno
Arnold
Arnulf
Árpád
Arsen
Arsène
Arseni
Arsenij
Arseniy
Arslan
Art
Artem
Arthur
Artjom
Arto
Artur
Artūras
Arturo
Artyom
Arun
Aruna
Arundhati
Arvid
Arvind
Arvo
Asa
Åsa
Asad
Asako
Asghar
Asha
Ashish
Ashleigh
Ashley
Ashok
Ashraf
Ashton
Asif
Asim
Askar
Aslambek
Aslan
Asma
Assad
Astrid
Asunción
Asya
Ata
Atal
Atef
Athanasios
Athena
Atif
Atiku
Atsushi
Attila
Attilio
Aubree
Aubrey
Aud
Audrey
August
Auguste
Augustin
Augustine
Augusto
Aung
Aurel
Aurelia
Aurélie
Aurélien
Aurelio
Aurora
Aurore
Austin
Ava
Avery
Avgustin
Avto
Awa
Axel
Ayaka
Aydin
Aydın
Ayhan
Ayla
Ayman
Ayodele
Ayoub
Ayse
Ayşe
Aysel
Ayub
Ayumi
Aziz
Aziza
Azmi
Azucena
Babacar
Babette
Bachir
Badr
Bahar
Baher
Bahram
Bakary
Bakhyt
Bakr
Balázs
Balduin
Baldur
Bálint
Balthasar
Bandar
Bao
Baptiste
Barack
Baran
Barbara
Bárbara
Barbra
Barend
Baris
Barney
Barrett
Barry
Bart
Barthold
Bartholomew
Bartolomé
Bartolomeo
Barzan
Bas
Baschar
Baschir
Basem
Bashar
Bashir
Basil
Basilio
Bassam
Bassem
Bastian
Batu
Baxter
Bea
Beate
Beatrice
Béatrice
Beatrix
Beatriz
Beau
Becky
Behrouz
Behzad
Bekir
Bela
Béla
Belén
Belinda
Bella
Ben
Benazir
Bence
Benedetta
Benedetto
Benedict
Benedikt
Bengt
Beniamino
Benigno
Benita
Benito
Benjamin
Bennett
Bennie
Benno
Benoit
Benoît
Bente
Berat
Berend
Bergur
Berit
Berk
Bernadette
Bernard
Bernardino
Bernardo
Bernd
Bernhard
Bernie
Bernt
Bert
Berta
Bertha
Berthold
Bertil
Bertille
Bertold
Bertram
Bertrand
Beryl
Besik
Beslan
Beth
Bethany
Bettina
Betty
Bettye
Beverly
Beyza
Bharat
Bhumibol
Bianca
Bibi
Bidsina
Bidzina
Bilal
Bilawal
Bill
Billy
Birger
Birgit
Birgitta
Birgitte
Birte
Bjarne
Bjarni
Björn
Blaine
Blair
Blaise
Blake
Blanche
Blas
Bo
Bob
Bobby
Bodil
Bodo
Bogdan
Bogdan-Ion
Bogumił
Boguslaw
Bohdan
Bohumil
Bohuslav
Boiko
Bojan
Boleslaw
Bolesław
Bonnie
Booker
Børge
Boris
Borislav
Bořivoj
Borjana
Boschidar
Boubacar
Boyce
Boyd
Božidar
Brad
Bradley
Brady
Bram
Brandon
Branislav
Branko
Brant
Brenda
Brendan
Brenna
Brent
Brett
Brian
Brice
Bridget
Brigida
Brigitta
Brigitte
Brit
Brita
Britney
Britt
Britta
Brittany
Brock
Bronagh
Bronislaw
Bronisław
Bronson
Bronwen
Brooke
Brooklyn
Bruce
Bruna
Bruno
Bryan
Bryant
Bryce
Bryon
Buck
Buddy
Bülent
Bukola
Burak
Burhan
Burkard
Burkhard
Burkhardt
Burt
Buster
Byron
Cäcilia
Cäcilie
Cäsar
Cafer
Cahit
Caitlin
Caj
Cal
Caleb
Călin
Callum
Calvin
Cameron
Camila
Camilla
Camille
Camillo
Camilo
Can
Candace
Candice
Caoimhe
Cara
Carina
Carl
Carl-Gustaf
Carl-Henrik
Carla
Carlene
Carlito
Carlo
Carlos
Carlotta
Carlton
Carly
Carmel
Carmelo
Carmen
Carol
Carola
Carole
Carolin
Carolina
Caroline
Carolyn
Carrie
Carsten
Carter
Carwyn
Cary
Caryl
Casey
Caspar
Cassandra
Cassie
Catalin
Cătălin
Catalina
Caterina
Catharina
Catherine
Cathy
Catriona
Cecil
Cecile
Cécile
Cecilia
Cecilie
Cedric
Cédric
Cedrick
Cees
Celeste
Celestino
Celia
Celina
Celine
Celso
Cem
Cemal
Cemil
Cenk
Ceri
Cesar
César
Cesare
Ceyda
Ceyhun
Cezary
Chad
Chadidscha
Chaim
Chalid
Chandan
Chandra
Chandrika
Chantal
Charalambos
Charlene
Charles
Charlie
Charline
Charlotte
Chas
Chase
Cheikh
Chelsea
Chen
Cheryl
Chester
Chet
Chiang
Chiara
Chidi
Chieko
Chike
Chima
Chimamanda
Chinedu
Chinua
Chip
Chloe
Chloé
Chris
Chrissie
Christa
Christel
Christelle
Christian
Christiane
Christina
Christine
Christl
Christof
Christoph
Christophe
Christopher
Christos
Christy
Chuck
Chun
Ciara
Ciarán
Cihan
Cindy
Cinzia
Ciro
Claas
Claire
Clara
Clare
Clarence
Clarissa
Clarke
Claude
Claudette
Claudia
Claudine
Claudio
Claudius
Claus
Clay
Clayton
Clem
Clémence
Clemens
Clement
Clément
Clementina
Cleo
Cleveland
Cliff
Clifford
Clint
Clinton
Clive
Clotilde
Clyde
Cody
Coen
Colby
Cole
Coleen
Colette
Colin
Colleen
Conall
Concepción
Concetta
Conchita
Connie
Connor
Conny
Conor
Conrad
Constance
Constantin
Constantine
Constanze
Consuelo
Cora
Cordula
Corentin
Coretta
Corey
Corinna
Corinne
Cormac
Corneille
Cornel
Cornelia
Cornelis
Corneliu
Cornelius
Cornell
Corrado
Cory
Cosimo
Coskun
Cosmin
Costin
Courtney
Craig
Crin
Cristian
Cristiana
Cristiano
Cristina
Cristóbal
Csaba
Cüneyt
Curd
Curt
Curtis
Cuthbert
Cy
Cynthia
Cyprien
Cyril
Cyrus
Czesław
Daan
Dacian
Dafydd
Dag
Dagmar
Dagobert
Daisuke
Daisy
Dakota
Dalal
Dale
Dalia
Damian
Damien
Damir
Damon
Dan
Dan-Ioan
Dana
Daniel
Daniela
Daniele
Danièle
Daniella
Danielle
Danila
Danilo
Danny
Dante
Danuta
Danyal
Daoud
Daphne
Dara
Darcy
Daria
Dario
Darius
Darja
Darko
Darla
Darlene
Darnell
Darrell
Darren
Darryl
Darwish
Daryl
Dashiell
Daud
Dave
David
Davis
Davit
Davut
Dawid
Dawn
Dawood
Dax
Dean
Deandre
Deanna
Debbie
Deborah
Deborrah
Debra
Declan
Dee
Deena
Deepa
Deepak
Deirdre
Dejan
Delbert
Delia
Della
Delores
Delphine
Delyth
Demetrio
Dénes
Deng
Denis
Denisa
Denise
Deniz
Dennis
Denny
Denys
Denzel
Derek
Derk
Dermot
Derrick
Dervis
Desanka
DeShawn
Désiré
Desiree
Désirée
Desmond
Detlef
Detlev
Devi
Devin
Devon
Devrim
Dewayne
Dewey
Dewi
Dexter
Dezső
Diana
Diane
Dick
Didier
Diederik
Diego
Dierk
Dieter
Diether
Dietlind
Dietlinde
Dietmar
Dietrich
Dieudonné
Dilek
Dilip
Dilys
Dimitar
Dimiter
Dimitra
Dimitri
Dimitrij
Dimitrios
Dimitris
Dimitry
Dina
Dinesh
Dino
Diogo
Dionysios
Dirk
Dirk-Jan
Divya
Dixie
Djamel
Djamila
Djibril
Dmitri
Dmitrij
Dmitriy
Dmitry
Dmytro
Dobroslaw
Dolly
Dolores
Dolph
Domenico
Domingo
Dominic
Dominick
Dominik
Dominika
Dominique
Domitille
Don
Donald
Donatella
Donato
Dong-hyun
Donka
Donna
Donnie
Donovan
Dora
Doreen
Dorian
Dorin
Doris
Dorit
Dorje
Dorota
Dorothea
Dorothee
Dorothée
Dorothy
Doug
Douglas
Dragan
Dragoș
Draško
Drew
Dries
Dschamal
Dschochar
Duane
Duarte
Dubravka
Dudley
Dukwacha
Duncan
Dursun
Dusan
Dušan
Dustin
Dwain
Dwayne
Dwight
Dylan
Džemal
Dzhokhar
Eamon
Éamon
Eamonn
Earl
Earnest
Ebba
Ebenezer
Eberhard
Ebony
Ebrahim
Ebru
Ecevit
Eckart
Eckehard
Eckhard
Eckhardt
Ed
Edda
Eddie
Ede
Edelgard
Edeltraud
Edgar
Edgardo
Edith
Edmond
Edmondo
Edmund
Edmunda
Edna
Edo
Edoardo
Edouard
Édouard
Eduard
Eduardo
Edvard
Edvīns
Edward
Edwin
Edwina
Edzard
Effie
Efstathios
Egbert
Eginhard
Egino
Egmont
Egon
Ehregott
Ehrenfried
Ehud
Eiji
Eike
Eileen
Einar
Eino
Eira
Eirik
Ekaterina
Eladio
Elaine
Elba
Elchan
Elco
Eldon
Eleanor
Eleftherios
Elena
Elene
Eleni
Eleonora
Eleonore
Eléonore
Éléonore
Elettra
Elfi
Elfriede
Elguja
Elham
Eli
Éliane
Elias
Elif
Elijah
Elin
Elina
Elio
Elisa
Elisabeth
Elisabetta
Elise
Élise
Eliseo
Elisha
Eliza
Elizabeth
Elke
Ella
Ellen
Elli
Ellie
Elliot
Elliott
Ellis
Elly
Elmar
Elmer
Elmira
Elodie
Élodie
Elof
Eloisa
Eloise
Els
Elsa
Elsbeth
Else
Elsie
Elton
Elvio
Elvira
Elvis
Elwin
Elwood
Emanuel
Emanuela
Emanuele
Emeka
Emelie
Emerson
Emery
Emiko
Emil
Emile
Émile
Emilia
Emiliano
Emilie
Emilio
Emily
Emin
Emine
Emir
Emlyn
Emma
Emmanuel
Emmanuelle
Emmerson
Emmett
Emmi
Emmy
Emomali
Emrah
Emre
Emrys
Encarnación
Enda
Endre
Enes
Engin
Enid
Enno
Enrico
Enrique
Enver
Enya
Enzo
Eoghan
Eoin
Erasmus
Ercan
Ercole
Erdal
Erdem
Erdmann
Erhan
Erhard
Eric
Erica
Erich
Erik
Erika
Erin
Erkan
Erki
Erkki
Erma
Erminia
Ernest
Ernestina
Ernestine
Ernesto
Ernie
Ernő
Ernö
Ernst
Erol
Errol
Ersin
Ertugrul
Ervin
Erwin
Esa
Esko
Esmeralda
Esperanza
Esra
Essie
Esteban
Estéban
Estelle
Esther
Ethan
Ethel
Etienne
Étienne
Etsuko
Ettore
Eugen
Eugene
Eugène
Eugenia
Eugenie
Eugenio
Eugeniusz
Eula
Eunice
Eurwen
Eusebio
Eva
Evan
Evangeline
Evangelos
Evaristo
Eve
Evelin
Evelyn
Everett
Evo
Ewa
Ewald
Ewan
Ewen
Ewgenij
Eyck
Ezequiel
Ezio
Ezra
Fabian
Fabiana
Fabiano
Fabien
Fabienne
Fabio
Fabiola
Fabrice
Fabrizio
Fadel
Fadi
Fadil
Fadime
Fahd
Fahim
Faisal
Faith
Faiz
Fakhri
Falk
Falko
Fang
Fanny
Farah
Farhad
Farid
Farida
Farooq
Farouk
Faruk
Fatih
Fatima
Fatma
Fatmir
Fatos
Fatou
Fatoumata
Faure
Faustino
Fausto
Fawzi
Fay
Faye
Fayez
Faysal
Fearghal
Fedele
Federico
Fedor
Feisal
Felice
Felicia
Felicitas
Feliks
Felipe
Felix
Félix
Femke
Feng
Ferdi
Ferdinand
Ferenc
Fergal
Fergus
Ferhat
Feridun
Fermín
Fern
Fernanda
Fernando
Festus
Fethullah
Fidel
Fiete
Fikret
Filip
Filippo
Finbar
Finian
Finja
Finn
Fintan
Fiona
Fiorella
Fiorenza
Firas
Fjodor
Flavia
Flavio
Fletcher
Flo
Floor
Flora
Florence
Florencia
Florent
Florian
Florin
Florinda
Floyd
Fokko
Folake
Forrest
Foster
Fotis
Fouad
Fran
Franca
Frances
Francesca
Francesco
Francine
Francis
Francisca
Francisco
Francisco-José
Franck
Franco
Francois
François
Françoise
Franjo
Frank
Franka
Frankie
Franklin
Frantisek
František
Franz
Franziska
Fraser
Frauke
Fred
Freda
Freddie
Freddy
Frederic
Frédéric
Frederica
Frederick
Frederico
Frederik
Frederike
Fredrik
Freya
Frida
Frieda
Friedbert
Friedel
Friedemann
Friederike
Friedhelm
Friedlieb
Friedlinde
Friedrich
Friso
Frits
Fritz
Frode
Fuad
Fuat
Fürchtegott
Fulvio
Fulya
Fumiko
Fumio
Fynn
Fyodor
Gabi
Gabino
Gabor
Gábor
Gabriel
Gabriela
Gabriela-Maria
Gabriele
Gabriella
Gabrielle
Gael
Gaël
Gaétan
Gaetano
Gaia
Gail
Gale
Galina
Galip
Gamal
Gamze
Ganesh
Gangolf
Gareth
Garland
Garrett
Garry
Garth
Gary
Gaspar
Gassan
Gaston
Gastone
Gautam
Gavin
Gebhard
Geert
Geeta
Geir
Gena
Gene
Genevieve
Geneviève
Gennadi
Gennadij
Gennady
Gennaro
Geoff
Geoffrey
Georg
George
Georges
Georgi
Georgia
Georgie
Georgij
Georgina
Georgios
Georgy
Geraint
Gerald
Gérald
Geraldine
Gerard
Gérard
Gerardo
Gerben
Gerd
Gerda
Gerfried
Gergely
Gerhard
Gerhart
Geri
Gerlinde
Germain
Germaine
German
Germán
Gernot
Gero
Gerold
Gerrit
Gerry
Gert
Gert-Jan
Gertie
Gertrud
Gertrude
Gesa
Gesine
Gethin
Géza
Ghassan
Ghazi
Gheorghe
Ghislaine
Gholam
Giacinta
Giacomo
Giampaolo
Giampiero
Gian
Giancarlo
Gianfranco
Gianluca
Gianni
Giannis
Gideon
Giesela
Giga
Gijs
Gil
Gilbert
Gilberto
Gilda
Giles
Gilles
Gillian
Gina
Ginevra
Ginger
Gino
Gioacchino
Giorgi
Giorgia
Giorgio
Giorgos
Giovanna
Giovanni
Girish
Gisbert
Gisela
Giselle
Gísli
Gitta
Giuditta
Giulia
Giuliano
Giulietta
Giulio
Giuseppe
Giuseppina
Giusto
Givi
Gjorge
Gladys
Gleb
Glen
Glenda
Glenn
Glenna
Gloria
Glyn
Glynis
Godfrey
Gökhan
Göran
Götz
Gonzalo
Goodluck
Gopal
Goran
Gøran
Gordana
Gordon
Gotabaya
Gottfried
Gotthard
Gotthold
Gottlieb
Gottlob
Gottwald
Govind
Grace
Gracia
Graciela
Grady
Graeme
Graham
Gráinne
Grant
Grazia
Graziella
Grażyna
Greer
Greg
Gregg
Grégoire
Gregor
Gregorio
Gregory
Greta
Gretchen
Grete
Grigol
Grigori
Grigorij
Grigory
Griselda
Grit
Gritt
Gro
Grover
Gruffydd
Grzegorz
Guðni
Guadalupe
Gudmund
Gudrun
Gudrún
Gül
Gülay
Gülsen
Gülten
Güner
Günter
Günther
Gürkan
Guglielmo
Guido
Guillaume
Guillem
Guillermo
Gunda
Gunde
Gundel
Gundolf
Gundula
Gunhild
Gunilla
Gunnar
Guntbert
Gunter
Gunther
Guntram
Guo
Gus
Gustav
Gustave
Gustavo
Guy
Gwen
Gwendolyn
Gwilym
Gwyn
Gwyneth
György
Gyula
Habib
Hadi
Hadley
Hadschi
Hadwig
Hafez
Hafis
Hagen
Haider
Haile
Hailemariam
Hajime
Hakan
Håkan
Hakim
Håkon
Hal
Haldor
Haldun
Haley
Halil
Halim
Halima
Halina
Halit
Halldór
Hallie
Halvard
Hamad
Hamadoun
Hamdi
Hamed
Hamid
Hamida
Hamish
Hamit
Hamza
Hamzah
Hanan
Hani
Hanif
Hank
Hanka
Hanna
Hannah
Hanne
Hanneke
Hannelore
Hannes
Hanno
Hans
Hans-Christian
Hans-Christoph
Hans-Dieter
Hans-Dietrich
Hans-Georg
Hans-Gert
Hans-Günter
Hans-Günther
Hans-Heinrich
Hans-Hermann
Hans-Jan
Hans-Joachim
Hans-Jochen
Hans-Jörg
Hans-Josef
Hans-Jürgen
Hans-Karl
Hans-Martin
Hans-Olaf
Hans-Otto
Hans-Peter
Hans-Rudolf
Hans-Ulrich
Hans-Walter
Hans-Werner
Hans-Wilhelm
Hansjörg
Hanspeter
Hao
Harald
Hardy
Hari
Hark
Harlan
Harley
Harm
Harmon
Harmut
Harold
Harri
Harriet
Harrison
Harro
Harry
Harsh
Hartmut
Hartwig
Haruhiko
Haruka
Haruki
Harun
Haruo
Harvey
Hasan
Haschim
Hashim
Hassan
Hasso
Hatice
Hattie
Hauke
Hayao
Haydar
Hayden
Hayley
Hayrettin
Hayri
Haytham
Hazel
Hazem
Hazim
Heather
Hector
Hedda
Hedi
Hedwig
Heide
Heidemarie
Heidi
Heidrun
Heike
Heikki
Heiko
Heimo
Hein
Heiner
Heinke
Heinrich
Heinrike
Heinz
Heinz-Harald
Heinz-Josef
Heinz-Jürgen
Heinz-Peter
Heinz-Werner
Helen
Helena
Helene
Hélène
Helga
Helge
Hella
Helle
Hellmut
Hellmuth
Helmut
Helmuth
Hemma
Hendrik
Hendrika
Henk
Henner
Henning
Henri
Henrietta
Henriette
Henrik
Henrike
Henrique
Henry
Herb
Herbert
Heribert
Heriberto
Herje
Herman
Herman-Jozef
Hermann
Hermine
Herminia
Hernán
Hernando
Herrmann
Herschel
Hershel
Hertha
Hervé
Hicham
Hichem
Hidde
Hideki
Hideo
Hifikepunye
Hikaru
Hikmet
Hilario
Hilary
Hilda
Hilde
Hildebert
Hildebrand
Hildegard
Hilke
Hilkka
Hillary
Hilmar
Hilmi
Hilton
Hiltrud
Hinrich
Hipólito
Hirohito
Hiroki
Hiroko
Hiromi
Hiroshi
Hiroyuki
Hisashi
Hischam
Hisham
Hjalmar
Holger
Hollis
Holly
Homer
Hong
Honoré
Hope
Horace
Horacio
Horia
Horst
Horst-Dieter
Hortense
Hosni
Hossein
Houssein
Houston
Howard
Hryhorij
Hsiao
Hu
Hua
Hubert
Hubertus
Huda
Hülya
Hüseyin
Huey
Hugh
Hugo
Hugues
Hui
Humberto
Humphrey
Hun
Hung
Hunter
Huseyin
Hussain
Hussam
Hussein
Huw
Hyun
Hyun-ju
Iain
Ian
Ibolya
Ibou
Ibrahim
Ichiro
Ida
Idi
Idris
Idriss
Ieuan
Ifan
Ignacio
Ignatius
Ignaz
Ignazio
Igor
Igoris
Ihor
Ihsan
Ike
Ikuko
Ila
Ildefonso
Ildikó
Ilham
Ilhan
Ilia
Ilie
Ilir
Ilja
Iljas
Ilka
Ilona
Ilsa
Ilse
Ilya
Ilyas
Imad
Imam
Iman
Imelda
Imke
Imma
Immanuel
Imogen
Imran
Imre
Ina
Inaam
Inal
India
Indira
Indra
Ineke
Ines
Inés
Inês
Inga
Inge
Ingeborg
Ingelore
Inger
Ingmar
Ingo
Ingolf
Ingrid
Ingvar
Ingvild
Inka
Inken
Inmaculada
Innes
Innocenzo
Insa
Ioan
Ioanna
Ioannis
Iolanda
Iolo
Ion
Ippolito
Ira
Irakli
Irena
Irene
Irène
Irfan
Irina
Iris
Irma
Irmela
Irmengard
Irmgard
Irmtraud
Irvin
Irving
Irwin
Iryna
Isa
Isaac
Isabel
Isabell
Isabella
Isabelle
Isaiah
Isaias
Isamu
Isao
Ischak
Ishaan
Isidor
Isidoro
Isidro
Isla
Islam
Ismael
Ismail
Ismet
Isolde
Issa
Issei
Issoufou
Istvan
István
Italo
Iulia
Iuliu
Iva
Ivan
Ivana
Ivanka
Ivar
Iven
Ivica
Ivo
Ivonne
Ivy
Iwan
Iyad
Izzat
Jaafar
Jaap
Jabbar
Jabir
Jace
Jacek
Jacinda
Jacinto
Jack
Jackie
Jackson
Jacob
Jacopo
Jacqueline
Jacques
Jacqui
Jaden
Jadwiga
Jae
Jae-in
Jafar
Jagdish
Jagger
Jaime
Jakaya
Jake
Jakob
Jakov
Jalal
Jaleel
Jalil
Jamal
Jamar
James
Jamie
Jamil
Jamila
Jan
Jan-Peter
Jan-Willem
Jana
Jane
Janek
Janelle
Janet
Janez
Janice
Janie
Janin
Janina
Janine
Janko
Janna
Jannie
Jannik
Jannis
Janos
János
Jantje
Janusz
Jared
Jari
Jarkko
Jarl
Jarmila
Jaroslav
Jaroslaw
Jarosław
Jarrod
Jarvis
Jasmin
Jasmine
Jason
Jasper
Jaume
Javier
Jawad
Jawaharlal
Jawed
Jay
Jaya
Jayant
Jean
Jean-Baptiste
Jean-Claude
Jean-François
Jean-Jacques
Jean-Louis
Jean-Luc
Jean-Marc
Jean-Marie
Jean-Michel
Jean-Paul
Jean-Philippe
Jean-Pierre
Jean-Yves
Jeanette
Jeanne
Jeannette
Jeannie
Jeannine
Jeb
Jed
Jeff
Jefferson
Jeffrey
Jegor
Jekaterina
Jelena
Jelle
Jena
Jendrik
Jenna
Jennie
Jennifer
Jenny
Jenő
Jens
Jens-Christian
Jerald
Jeremiah
Jeremias
Jeremy
Jermaine
Jeroen
Jerold
Jerome
Jérôme
Jerónimo
Jeroom
Jerri
Jerry
Jerzy
Jesse
Jessica
Jessie
Jesus
Jesús
Jewel
Jewgeni
Jewgenia
Jewgenij
Jewgenija
Jiabao
Jian
Jiang
Jianguo
Jianping
Jie
Jihad
Jilani
Jill
Jillian
Jim
Jimmy
Jin
Jing
Jinping
Jintao
Jiri
Jiří
Jo
Jo-Ann
Joachim
Joan
Joana
Joanie
Joann
Joanna
Joanne
João
Joaquim
Joaquin
Joaquín
Job
Jocelyn
Jocelyne
Jochen
Jodi
Jodie
Jody
Joe
Joel
Joël
Joëlle
Joep
Joerg
Jörg
Jörn
Joey
Johan
Johann
Johanna
Jóhanna
Johanne
Johannes
John
Johnnie
Johnny
Joko
Jomo
Jon
Jonah
Jonas
Jonathan
Jong-il
Jong-un
Joni
Jonna
Jonny
Joop
Joost
Jordan
Jordi
Jordi-Joan
Jorge
Jørgen
Joris
Jorma
Jos
Joschka
Jose
José
José-Luis
Josef
Josefa
Josefina
Josefine
Joselito
Josep
Joseph
Josephina
Josephine
Josette
Josh
Joshua
Josiah
Josiane
Josie
Josip
Jost
Josué
Josy
Jouni
Jovan
Joy
Joyce
Jozef
Józef
József
Juan
Juan-Carlos
Juanita
Judd
Jude
Judi
Judita
Judith
Judy
Jürg
Juergen
Jürgen
Jürgen-Peter
Jürn
Juha
Juhani
Jukka
Jule
Jules
Julia
Julian
Juliana
Juliane
Julianne
Julie
Julien
Juliet
Juliette
Julija
Julika
Julio
Julius
Jun
Junaid
June
Junichiro
Junko
Junus
Jupp
Juraj
Jure
Jurgen
Juri
Jurij
Jussi
Jussuf
Justas
Justin
Justine
Justo
Justus
Jutta
Jyoti
Jytte
Kaarina
Kacha
Kader
Kadir
Käthe
Kai
Kai-shek
Kailash
Kaitlyn
Kaj
Kaja
Kakha
Kalevi
Kalina
Kalle
Kalliope
Kálmán
Kamal
Kamala
Kamel
Kameron
Kamil
Kamran
Kaori
Kapil
Kara
Karam
Karan
Kåre
Karel
Karen
Kari
Karim
Karima
Karin
Karina
Karine
Karita
Karl
Karl-Ernst
Karl-Friedrich
Karl-Georg
Karl-Hans
Karl-Heinz
Karl-Josef
Karl-Otto
Karl-Peter
Karl-Theodor
Karl-Wilhelm
Karla
Karlheinz
Karlis
Kárlis
Karma
Karol
Karolin
Karolina
Karoline
Karolos
Karsten
Kasim
Kasimir
Kaspar
Kassandra
Kassym-Jomart
Katalin
Katarina
Katarzyna
Kate
Katelyn
Katerina
Kateryna
Katharina
Kathleen
Kathrin
Kathryn
Kathy
Kati
Katie
Katja
Katrin
Katrín
Katrina
Katsuya
Katy
Katya
Kavita
Kay
Kayla
Kazem
Kazim
Kazimierz
Kazuhiro
Kazuko
Kazuo
Keanu
Keelin
Kees
Keiichi
Keijo
Keiko
Keira
Keisuke
Keith
Kelley
Kelli
Kellie
Kelly
Kelsey
Kelvin
Kemal
Ken
Kenan
Kendall
Kendra
Kendrick
Kenenisa
Kenichi
Kenji
Kenneth
Kenny
Kent
Kenzaburo
Keqiang
Kermit
Kerry
Kerstan
Kersti
Kerstin
Kester
Kevin
Khadija
Khaled
Khaleda
Khalid
Khalifa
Khalil
Khatia
Kiefer
Kieran
Kiichi
Kilian
Kim
Kimberley
Kimberly
Kimi
Kinga
Kip
Kira
Kiran
Kirby
Kiril
Kirill
Kirk
Kirsten
Kirsti
Kirstin
Kirsty
Kishore
Kitty
Kiyoshi
Kjell
Klaas
Klaas-Jan
Klara
Klaudia
Klaus
Klaus-Dieter
Klaus-Jürgen
Klaus-Michael
Klaus-Peter
Klaus-Werner
Klausjürgen
Klemens
Klement
Knud
Knut
Knuth
Koba
Kobe
Koen
Kofi
Koichi
Koichiro
Koji
Konrad
Konstantin
Konstantinos
Konstanze
Korbinian
Kornelia
Kosta
Kostas
Kostis
Kourtney
Krasimir
Kresimir
Krešimir
Kris
Krishna
Krista
Kristen
Kristian
Kristiina
Kristin
Kristina
Kristine
Kristīne
Kristof
Kristopher
Krisztián
Krisztina
Krystyna
Krzysztof
Kuan
Kumar
Kuni
Kunibert
Kunigunde
Kunio
Kuno
Kurmanbek
Kurt
Kwame
Kwasi
Kyi
Kyle
Kylie
Kyoko
Kyriakos
Kyrill
Lacey
Lachlan
Lado
Ladonna
Laetitia
Laia
Laila
Lajos
Lakshmi
Lale
Lalit
Lamar
Lambert
Lamia
Lan
Lana
Lance
Landon
Lane
Lara
Larisa
Larissa
Larry
Lars
Lars-Erik
Larsen
Lasse
Laszlo
László
Lata
Latif
Latonya
Latoya
Laura
Lauren
Laurence
Laurens
Laurent
Laurent-Désiré
Lauri
Laurie
Laverne
Lavonne
Lawrence
Lazarus
Lea
Léa
Leah
Leander
Leandro
Leann
Leanne
Leberecht
LeBron
Lech
Lee
Leena
Lei
Leif
Leigh
Leila
Lela
Leland
Lena
Lene
Leni
Lennart
Lenny
Lenora
Leo
Léo
Leocadia
Leon
Léon
Leona
Leonard
Leonardo
Leonel
Leonhard
Leonid
Leonida
Leonidas
Leonie
Leonor
Leonora
Leonore
Leopold
Leopoldo
Leroy
Les
Lesja
Lesław
Lesley
Leslie
Lester
Leta
Leticia
Letitia
Lev
Levan
Levent
Levi
Levy
Lew
Lewan
Lewis
Lex
Leyla
Li
Lia
Liam
Liang
Lianne
Libby
Lidija
Liesbeth
Liesel
Lieselotte
Lieven
Liisa
Lilia
Lilian
Liliana
Liliane
Lilija
Lilli
Lillian
Lilly
Lily
Lina
Lincoln
Linda
Lindsay
Lindsey
Ling
Linnea
Lino
Linus
Linwood
Lionel
Lisa
Lisandro
Lisbeth
Lise-Lotte
Liselotte
Liudger
Liv
Livia
Livingston
Liviu
Liz
Liza
Ljubomir
Ljubow
Ljudmila
Llewellyn
Lloyd
Lobsang
Loes
Logan
Loïc
Lois
Loïs
Lola
Lolita
Lon
Lonnie
Lope
Lora
Loraine
Lóránt
Loredana
Lorelei
Loren
Lorena
Lorenz
Lorenzo
Loretta
Lori
Lorraine
Lothar
Lothario
Lotta
Lotte
Lottie
Lou
Louie
Louis
Louisa
Louise
Loukas
Lourdes
Lovis
Lowell
Lowri
Luc
Luca
Lucas
Lucas-Michail
Lucette
Lucia
Lucian
Luciana
Luciano
Lucie
Lucien
Lucienne
Lucille
Lucinda
Lucio
Lucius
Lucrezia
Lucy
Ludger
Ludmila
Ludolf
Ludovic
Ludovica
Ludovico
Ludwig
Luigi
Luis
Luisa
Luise
Luisella
Luitgard
Luitpold
Luk
Luka
Lukas
Luke
Lula
Lupe
Lurdes
Lutfi
Lutger
Luther
Lutz
Luz
Lydia
Lydie
Lyla
Lyle
Lyndon
Lynn
Lynne
Lys
Lyudmila
Maaike
Maarten
Mabel
Mabelle
Macarena
Maciej
Mack
Mackenzie
Macky
Maddalena
Maddie
Madeleine
Madeline
Madge
Madhuri
Madison
Madonna
Mae
Maëlle
Märta
Maeve
Mafalda
Magda
Magdalena
Maggie
Magnus
Magomed
Mahathir
Mahdi
Mahendra
Maher
Mahinda
Mahmoud
Mahmud
Mahmut
Maia
Maik
Maike
Mair
Mairead
Mairi
Maithripala
Maj
Maj-Britt
Maja
Majed
Majid
Makarios
Makis
Makoto
Maksim
Maksym
Malala
Malcolm
Malek
Małgorzata
Malia
Malik
Malin
Mallory
Malte
Malvin
Mamadou
Mamata
Mamie
Mamoru
Mandla
Mandy
Manfred
Manish
Manja
Manmohan
Manoel
Manoj
Manolis
Manolo
Manon
Mansour
Mansur
Manuel
Manuela
Manuele
Mao
Mara
Marc
Marc-André
Marcel
Marcel-Ion
Marcelino
Marcella
Marcelle
Marcello
Marcelo
Marcia
Marcin
Marco
Marcos
Marcus
Marek
Maren
Marga
Margaret
Margareta
Margarete
Margaretha
Margarethe
Margarita
Margery
Margherita
Margit
Margo
Margot
Margret
Margrethe
Margriet
Margrit
Marguerite
Mari
Maria
Maria-Eleni
Mariah
Mariama
Marian
Mariana
Mariangela
Marianne
Mariano
Maribel
Maricela
Marie
Marie-Claire
Marie-France
Marie-Hélène
Marie-Louise
Marie-Luise
Marie-Thérèse
Marieke
Mariel
Mariela
Mariella
Marielle
Marietta
Marija
Marijke
Marika
Mariko
Marilena
Marilyn
Marina
Mario
Mario-Vargas
Marion
Marisa
Marisol
Marissa
Marit
Marita
Marius
Mariusz
Marjan
Marjatta
Marjorie
Mark
Marko
Markus
Marla
Marleen
Marlene
Marlies
Marloes
Marlon
Marsha
Marshall
Marta
Márta
Martha
Martin
Martín
Martina
Martine
Martino
Martti
Marty
Martyna
Marv
Marvin
Marwan
Mary
Mary-Ann
Maryam
Maryann
Maryna
Masahiro
Masako
Masao
Masaru
Masashi
Mason
Massoud
Masud
Matej
Mateo
Mateu
Mateusz
Mathias
Mathieu
Mathijs
Mathilda
Mathilde
Mathis
Matias
Matías
Matija
Matilda
Mats
Matt
Matteo
Matthäus
Matthew
Matthias
Matthieu
Matthijs
Matti
Mattias
Mattie
Mátyás
Maud
Maude
Maura
Maureen
Maurice
Mauricio
Maurício
Maurizio
Mauro
Maurus
Max
Maxim
Maxime
Maximilian
Maximiliane
Maximo
Máximo
Maxine
Maxwell
May
Maya
Mayawati
Mayumi
Meaghan
Mechthild
Mechtild
Mečislovas
Meena
Meera
Meg
Megan
Megawati
Megumi
Mehdi
Mehmed
Mehmet
Mehriban
Mei
Meike
Meinhard
Meinolf
Meinrad
Meirion
Mel
Melania
Melanie
Mélanie
Melchor
Meles
Melina
Melinda
Melissa
Melitta
Melody
Meltem
Melvin
Menno
Meral
Mercè
Mercedes
Meredith
Meret
Merle
Merlin
Merrill
Merve
Mervyn
Meryl
Mesut
Meta
Metin
Mette
Mevlüt
Mia
Micah
Michael
Michaela
Michail
Michal
Michał
Michalis
Micheál
Micheil
Michel
Michelangelo
Michele
Michèle
Micheline
Michelle
Michiel
Michiko
Mick
Mickey
Micky
Midori
Mieczysław
Miguel
Mihai
Mihail
Mihaly
Mihály
Mijo
Mika
Mikael
Mikalaj
Mikayla
Mike
Mikhail
Mikheil
Mikio
Mikkel
Mikko
Miklos
Miklós
Mikola
Miksa
Mila
Milan
Mildred
Milena
Miles
Miley
Milica
Milivoj
Miljan
Miljenko
Millard
Millicent
Millie
Milly
Milo
Milorad
Milos
Miloš
Miloslav
Milton
Mimi
Min
Mina
Mindy
Ming
Minna
Minnie
Minoru
Miodrag
Mir
Mira
Miranda
Mircea
Mirco
Mireille
Mireillé
Mirek
Mirela
Mirella
Miriam
Mirja
Mirjam
Mirko
Miro
Miroslav
Miroslaw
Mirosław
Mirza
Misty
Mitch
Mitchell
Mitsuo
Mitt
Mitzi
Mladen
Moammar
Moataz
Mobutu
Modesto
Modibo
Moez
Mogens
Mohamad
Mohamed
Mohammad
Mohammed
Mohan
Mohandas
Mohit
Moira
Moïse
Moisés
Mojmir
Moktar
Mollie
Molly
Momir
Mona
Moncef
Moni
Monica
Monica-Luisa
Monika
Monique
Monir
Monte
Montgomery
Montserrat
Monty
Moqtada
Morag
Moray
Morgan
Moritz
Morris
Mort
Morten
Mortimer
Morton
Moses
Moshe
Mostafa
Mounir
Mourad
Moussa
Muammar
Mugur
Muhammad
Muhammed
Muharrem
Mukesh
Muna
Mungo
Munir
Muqtada
Murad
Murat
Muriel
Murray
Musa
Musab
Mustafa
Muwaffak
Mwai
Mychajlo
Myfanwy
Mykhailo
Mykola
Myles
Myra
Myriam
Myrna
Myron
Myrtle
Myung
Myung-bak
Nabil
Nabila
Nachman
Nadège
Nader
Nadeschda
Nadezhda
Nadia
Nadija
Nadine
Nadir
Nadja
Nagib
Naim
Naima
Najat
Naji
Najib
Nan
Nana
Nancy
Nandan
Nanette
Nanni
Naoki
Naoko
Naomi
Naoto
Narayan
Narendra
Naresh
Naruhito
Nasir
Nasser
Natalia
Natalie
Natalija
Nataliya
Natalja
Natalya
Natascha
Natasha
Nate
Nathalie
Nathan
Nathanaël
Nathaniel
Natividad
Natsuo
Naveen
Nawaf
Nawal
Nawaz
Nazario
Nazim
Nazir
Nebojsa
Nebojša
Necati
Necmettin
Neculai
Ned
Nedim
Neha
Neil
Nele
Neli
Nelida
Nell
Nellie
Nelly
Nelson
Nenad
Nerea
Nermin
Nerys
Nesrin
Nestor
Néstor
Nestore
Nettie
Neva
Neville
Newt
Ngozi
Nia
Niall
Niamh
Nicanor
Nicasio
Niccolo
Niccolò
Nicholas
Nick
Nicki
Nicky
Nico
Nicola
Nicolae
Nicolai
Nicolas
Nicolaus
Nicole
Nicoletta
Nicolette
Nicolò
Nicușor
Niels
Nienke
Nieves
Nigel
Nihat
Niilo
Nika
Nikhil
Nikita
Niklas
Niko
Nikol
Nikolai
Nikolaj
Nikolas
Nikolaus
Nikolay
Nikolina
Nikolos
Nikos
Nilgün
Nils
Nimet
Nina
Ninel
Ning
Nino
Nirmala
Nitin
Nizar
Nkosazana
Noah
Noam
Noble
Noboru
Nobuo
Nobuyuki
Nodar
Noé
Noel
Noël
Noelia
Noelle
Noemi
Nolan
Nora
Nora-Marie
Norah
Norbert
Norberto
Noreen
Noriko
Norma
Norman
Norodom
Norris
Nour
Nouri
Nuala
Nugsar
Nuno
Nunzio
Nur
Nuray
Nurettin
Nuri
Nursultan
Nurten
Obafemi
Océane
Octavia
Octavian
Octavio
Oda
Odd
Odell
Odette
Odile
Odilo
Ödön
Ömer
Özcan
Özgür
Özlem
Ofelia
Oguz
Oisín
Oksana
Oktay
Ola
Olaf
Ólafur
Olav
Oldřich
Ole
Oleg
Oleh
Oleksandr
Oleksij
Oleksiy
Olena
Olga
Olha
Olimpia
Olin
Olive
Oliver
Olivia
Olivier
Olle
Olli
Ollie
Olof
Olusegun
Olzhas
Omar
Omer
Omid
Onofrio
Onur
Opal
Ophelia
Oprah
Ora
Orazio
Oren
Orhan
Orla
Orlando
Ornella
Orrin
Orson
Ortolf
Ortrud
Ortwin
Orville
Osama
Osamu
Oscar
Oskar
Oskari
Oskars
Osman
Ostap
Osvaldo
Oswald
Oswin
Otis
Otmar
Ottavio
Ottfried
Ottilie
Ottmar
Otto
Oumar
Ousmane
Oussama
Outi
Ovidiu
Owen
Oxana
Øystein
Ozzy
Paavo
Pablito
Pablo
Padma
Padraig
Pádraig
Päivi
Paige
Pal
Pál
Paloma
Pam
Pamela
Panagiotis
Pankaj
Panos
Pansy
Paola
Paolo
Paquita
Paraskevi
Paris
Parker
Parvez
Parvin
Parwin
Pascal
Pasi
Pasquale
Pat
Patrice
Patricia
Patricio
Patrick
Patrik
Patrizia
Patrizio
Patsy
Patti
Patty
Paul
Paul-Heinz
Paul-Henri
Paula
Paulette
Pauli
Paulin
Paulina
Pauline
Paulo
Paulus
Pavel
Pavle
Pavlina
Pavlo
Pavlos
Pawel
Paweł
Paxton
Paz
Pearl
Pedro
Peer
Peeter
Peggy
Pekka
Pelin
Penelope
Peng
Penny
Pentti
Pepe
Pepita
Per
Percival
Percy
Pere
Pernille
Perry
Pertti
Pervez
Petar
Pete
Peter
Péter
Peter-Michael
Petko
Petr
Petra
Petras
Petre
Petro
Petros
Petru
Petula
Phil
Philip
Philipp
Philippa
Philippe
Phillip
Philomena
Phoebe
Phyllis
Pia
Pía
Pier
Pierangelo
Pierce
Pierluigi
Piero
Pierre
Pierre-Claver
Piers
Piet
Pieter
Pietro
Pilar
Pim
Pinar
Ping
Pio
Piotr
Pippa
Pirmin
Piroska
Pius
Placido
Plácido
Plamen
Polina
Polly
Pooja
Poul
Prabhakar
Pradeep
Prakash
Pranab
Prasad
Pratibha
Praveen
Prayuth
Preben
Predrag
Prem
Preston
Primo
Priscilla
Priya
Priyanka
Prokopis
Prospero
Prudence
Puja
Pushpa
Qais
Qasim
Qassem
Qi
Qiang
Qing
Queenie
Quentin
Quim
Quincy
Quinn
Quirin
Rabah
Rabia
Rabiye
Rachael
Rachel
Rachid
Radegunde
Radek
Radko
Radmila
Radomir
Radoslav
Radosław
Radovan
Radu
Rafael
Rafaela
Raffael
Raffaele
Raffaella
Rafik
Rafiq
Ragnar
Ragnhild
Rahim
Rahman
Rahmi
Rahul
Raid
Raila
Raimar
Raimo
Raimondo
Raimund
Rainald
Rainer
Rainhard
Rainulf
Raisa
Raissa
Raj
Raja
Rajab
Rajan
Rajat
Rajesh
Rajiv
Rajnath
Raju
Rakesh
Ralf
Ralph
Rama
Ramadan
Ramaz
Ramesh
Rami
Ramin
Ramiro
Ramon
Ramón
Ramona
Ramsan
Ramsey
Ramzan
Ramzi
Rana
Ranald
Randall
Randi
Randolph
Randy
Rani
Rania
Ranil
Raoul
Raphael
Raphaël
Raquel
Raschid
Rashad
Rashid
Rasmus
Rasul
Ratko
Rauf
Raul
Raúl
Ravi
Ray
Raymond
Raymonde
Raymund
Răzvan
Reagan
Reba
Rebecca
Rebekka
Recep
Reed
Reese
Refik
Reggie
Regina
Reginald
Regine
Régine
Régis
Regula
Reha
Reid
Reiko
Reilly
Rein
Reinald
Reinbert
Reiner
Reinhard
Reinhardt
Reinhart
Reinhild
Reinhold
Rekha
Remedios
Rémi
Remigio
Rémy
Remzi
Renaldo
Renata
Renate
Renato
Renaud
Rene
René
Renée
Renske
Renzo
Resul
Reto
Reuben
Rex
Reyes
Reza
Rezső
Rhea
Rhett
Rhiannon
Rhoda
Rhodri
Rhona
Rhonda
Rhys
Riad
Ricard
Ricardo
Riccardo
Rich
Richard
Richardis
Richie
Rick
Rickey
Ricky
Ridvan
Rifat
Rigo
Rigoberto
Riitta
Rik
Riley
Rimma
Rina
Rinaldo
Rinus
Risto
Rita
Ritu
Riyad
Riza
Roald
Roar
Rob
Robben
Robbie
Robby
Robert
Robert-Gabriel
Robert-Karoly
Roberta
Robertino
Roberto
Robin
Robyn
Rocco
Roch
Rocio
Rocío
Rocky
Rod
Roderic
Roderich
Roderick
Rodica
Rodney
Rodolfo
Rodolphe
Rodrigo
Rodrigue
Roel
Rogelio
Roger
Rohan
Rohit
Róisín
Roland
Rolf
Rolf-Dieter
Rolf-Erik
Rollin
Romain
Romaine
Roman
Romano
Romans
Romas
Romeo
Romina
Romualdo
Romy
Ron
Ronald
Ronaldo
Ronan
Rong
Ronja
Ronnie
Ronny
Roos
Roosevelt
Rory
Rosa
Rosalba
Rosalie
Rosalind
Rosalyn
Rosamunde
Rosanna
Rosaria
Rosario
Rose
Roseanne
Rosel
Rosella
Rosemarie
Rosemary
Rosen
Rosetta
Roshan
Rosie
Rosina
Rosl
Roslyn
Ross
Rossana
Rossella
Rostislav
Rostyslaw
Roswitha
Rowan
Roxana
Roxanne
Roxie
Roy
Roz
Roza
Ruairí
Ruaridh
Rube
Ruben
Rubén
Rubens
Ruby
Rudi
Rudi-Jan
Rudolf
Rudolph
Rudy
Rüdiger
Rüstem
Rufino
Rufus
Ruggero
Ruhollah
Rui
Rumen
Rune
Rupert
Rupertus
Rupprecht
Ruprecht
Ruslan
Russ
Russell
Rustam
Rusty
Ruta
Rūta
Rutger
Ruth
Ruud
Ruut
Ryan
Ryo
Ryoji
Ryszard
Ryuichi
Saad
Saba
Sabah
Sabina
Sabine
Sabino
Sabri
Sabrina
Sachiko
Sachin
Sadako
Sadao
Saddam
Sade
Sadek
Sadie
Sadik
Sadiq
Saeed
Safa
Safiya
Sagar
Sahin
Said
Saïd
Saif
Sajed
Sajid
Sajjad
Sakari
Salah
Salam
Salavat
Saleh
Salem
Salih
Salim
Sally
Salma
Salman
Salome
Salomé
Salvador
Salvatore
Sam
Samantha
Samer
Sami
Samia
Samir
Samira
Sammy
Samuel
Samuele
Samwel
Sana
Sanaa
Sancho
Sandeep
Sandor
Sándor
Sandra
Sandrine
Sandrino
Sandro
Sandy
Sanford
Sangeeta
Sani
Sania
Saniye
Sanjay
Sanjeev
Sanna
Sanne
Sante
Santiago
Santos
Saoirse
Saparmurat
Sara
Sarah
Sari
Sarita
Sascha
Sasha
Saskia
Satish
Satoshi
Saul
Sauli
Saundra
Savannah
Savas
Saverio
Savita
Sayed
Sayyid
Scarlett
Schamil
Scharif
Schota
Scipione
Scot
Scott
Seamus
Séamus
Sean
Seán
Sebastian
Sebastián
Sebastiano
Sebastien
Sébastien
Sedat
Segej
Segolène
Ségolène
Seif
Seiji
Sekou
Sékou
Selahattin
Selcuk
Selena
Selim
Selina
Selma
Semih
Semjon
Semyon
Senad
Sepp
Seppo
Serafín
Serap
Serdar
Serena
Serge
Sergei
Sergeij
Sergej
Sergey
Sergi
Sergio
Serhat
Serhii
Serhij
Serhiy
Serik
Serkan
Servet
Seth
Seung
Sever
Severin
Severine
Severino
Sevgi
Sevim
Sevket
Shadi
Shah
Shahid
Shahram
Shakir
Shalini
Shamil
Shane
Shankar
Shannon
Shanti
Shaoqi
Shaquille
Sharad
Shari
Sharif
Sharon
Sharron
Shashi
Shaukat
Shaun
Shawn
Sheena
Sheila
Shelby
Sheldon
Shelley
Sheree
Sherman
Sherri
Sherry
Sherwood
Sheryl
Shigeru
Shilpa
Shimon
Shinichi
Shinji
Shintaro
Shinzo
Shinzō
Shirin
Shirley
Shiva
Shizuka
Shoichi
Shoko
Shon
Shona
Shreya
Shui-bian
Shunichi
Shyam
Sian
Siân
Sibel
Sibylla
Sibylle
Sid
Siddharth
Sidney
Sidonie
Siegbert
Siegfried
Sieglinde
Siegmar
Siegmund
Siegrid
Siegward
Sienna
Sierra
Sigbjørn
Sigfrido
Sigfried
Sigi
Sigibert
Sigismund
Sigmar
Sigmund
Sigmunda
Signe
Sigrid
Sigrun
Sigurður
Sigurd
Silas
Silja
Silke
Silvan
Silvana
Silvester
Silvestre
Silvia
Silvio
Silviu
Simeon
Simon
Simón
Simona
Simone
Simonetta
Sina
Sinan
Sinéad
Sinisa
Siniša
Sinje
Siobhan
Siobhán
Sioned
Sissi
Sissy
Sita
Siv
Sixtus
Sizwe
Sjaak
Sjoerd
Skip
Skye
Slavko
Slawoj
Slawomir
Sławomir
Slobodan
Smita
Smriti
Snaur
Snežana
Socorro
Sönke
Sofia
Sofie
Sofija
Sofya
Sohail
Sohrab
Sokrates
Solange
Soledad
Solomon
Solveig
Sonam
Sondra
Songül
Sonia
Sonja
Sonny
Sonsoles
Sonya
Soo
Sophia
Sophie
Sophus
Soraya
Sorcha
Søren
Sorin
Sotiris
Spencer
Spiros
Spyridon
Spyros
Srđan
Srdjan
Sri
Stacey
Stacie
Stacy
Stan
Stanislaus
Stanislav
Stanislava
Stanislaw
Stanisław
Stanko
Stanley
Starla
Stathis
Stavros
Steen
Stefan
Stefani
Stefania
Stefanie
Stefano
Steffen
Steffi
Stefka
Stein
Stelios
Stella
Stephan
Stephane
Stéphane
Stephanie
Stéphanie
Stephen
Steponas
Sterling
Steve
Steven
Stevie
Stewart
Stig
Stijn
Stine
Stjepan
Strobe
Stuart
Subhash
Sudha
Sudhir
Sue
Sue-Ellen
Süleyman
Suha
Suitbert
Sujata
Suk
Sukarno
Sulaiman
Sulchan
Suleiman
Suleyman
Sullivan
Sultan
Suman
Sumaya
Sumiko
Summer
Sumner
Sun-hee
Sunay
Sung
Sunil
Sunita
Surab
Suren
Suresh
Susan
Susana
Susann
Susanna
Susannah
Susanne
Suse
Sushma
Susi
Susie
Susilo
Susumu
Suu
Suzanne
Suzy
Svante
Sven
Svend
Svenja
Sverker
Sverre
Svetlana
Svetozar
Sviatoslav
Swantje
Swati
Swen
Swetlana
Swiad
Swjatoslaw
Sybil
Sybille
Sydney
Syed
Sylvain
Sylvanus
Sylvester
Sylvia
Sylvie
Szabolcs
Szilárd
Szymon
Taavi
Tabatha
Tabea
Tabitha
Tadao
Tadej
Tadeo
Tadeusz
Tadhg
Tahir
Tahsin
Taimuraz
Taizo
Takako
Takashi
Takeo
Takeshi
Takis
Talal
Talat
Talia
Tamar
Tamara
Tamas
Tamás
Tamaz
Tamika
Tammy
Taner
Tania
Tanja
Tankred
Tanner
Tansu
Tanya
Tao
Tapio
Tara
Taras
Tarek
Tareq
Tarik
Tariq
Tarja
Taro
Tarun
Tasha
Tassilo
Tassos
Tatiana
Tatjana
Tatsuya
Tatyana
Tawfik
Tayeb
Tayfun
Taylan
Tayler
Taylor
Tayyip
Ted
Teddy
Teemu
Tegan
Teimuras
Tekin
Telmo
Temel
Tendai
Tendzin
Teng
Tengis
Tengiz
Tenzin
Teo
Teobaldo
Teodor
Teodora
Teodoro
Teona
Terence
Teresa
Terje
Terri
Terry
Teruo
Tess
Tessa
Tetsuya
Thabo
Thad
Thaddäus
Thaksin
Thanh
Thanos
Thea
Thein
Thekla
Thelma
Theo
Théo
Theodor
Theodor-Mihai
Theodora
Theodore
Theodoros
Theofanis
Theresa
Therese
Thérèse
Thérése
Theresia
Theron
Theun
Thi
Thibault
Thiemo
Thierry
Thies
Thietmar
Thijs
Thilo
Thodoris
Thomas
Thorben
Thorbjörn
Thorbjørn
Thore
Thorleif
Thorolf
Thorsten
Thorvald
Thorwald
Thu
Thurgood
Thurman
Tia
Tiago
Tiara
Tibor
Tichon
Tidjane
Tiffany
Tiger
Tigran
Tihomir
Tiina
Tijs
Til
Tilda
Till
Tilman
Tilmann
Tilo
Tim
Timm
Timmy
Timo
Timofej
Timofey
Timothée
Timothy
Timur
Tina
Tino
Tito
Titus
Tivadar
Tiziana
Tiziano
Tjark
Tjeerd
Tobias
Tobin
Toby
Todd
Todor
Toivo
Tolga
Tom
Toma
Tomas
Tomás
Tomáš
Tomaso
Tomasz
Tomislav
Tommaso
Tommy
Tomoko
Tomomi
Toney
Toni
Tony
Tonya
Toomas
Tor
Toralf
Torben
Torbjörn
Tore
Torgny
Toribio
Torsten
Toru
Toshiaki
Toshihiko
Toshio
Toshiyuki
Tove
Trace
Tracey
Tracy
Traian
Tran
Traudel
Traudl
Traugott
Traute
Travis
Trent
Trevor
Tricia
Trina
Trinidad
Trinity
Trisha
Tristan
Tristano
Trixi
Trond
Troy
Trude
Trudi
Trudy
Trygve
Tsai
Tsegaye
Tsutomu
Tuan
Tudor
Türkan
Tufan
Tugba
Tullio
Tunc
Tuncay
Tuomas
Turan
Turgut
Turid
Tushar
Ty
Tyler
Tymoteusz
Tyrone
Tyson
Udalrich
Uday
Udo
Ümit
Ümüt
Ufuk
Ugo
Ugur
Uhuru
Ulf
Ulises
Ulisse
Ulla
Ulla-Maija
Ulli
Ullrich
Ulrica
Ulrich
Ulrich-Jürgen
Ulrik
Ulrika
Ulrike
Ulv
Uma
Umar
Umaru
Umberto
Umut
Una
Undine
Urban
Urbano
Urgyen
Urho
Urmas
Urs
Ursel
Ursina
Ursula
Usama
Usha
Uta
Ute
Ute-Maria
Utz
Uwe
Vaclav
Václav
Vadim
Vaira
Vakhtang
Val
Valdas
Valdis
Valentin
Valentina
Valentino
Valentyna
Valeri
Valeria
Valerie
Valérie
Valerij
Valerio
Valeriu
Valeriy
Valery
Valéry
Valeska
Valter
Valtteri
Văn
Van-Thanh
Vance
Vandana
Vanessa
Vangelis
Vanja
Vano
Varun
Varvara
Vasco
Vasil
Vasile
Vasilij
Vasily
Vassiliki
Vassilis
Vasyl
Vaughan
Vaughn
Vedat
Veikko
Veit
Velda
Velimir
Velko
Velma
Velupillai
Venus
Vera
Verena
Verna
Verner
Vernon
Verona
Veronica
Veronika
Veronique
Véronique
Vesna
Viacheslav
Vic
Vicco
Vicenta
Vicente
Vicki
Vickie
Vicky
Victor
Víctor
Victor-Viorel
Victoras
Victoria
Vida
Vidkun
Vidya
Vigdís
Viggo
Vijay
Vikas
Vikram
Viktar
Viktor
Viktoria
Viktorija
Viliam
Ville
Vilma
Vilmos
Vinay
Vince
Vincent
Vincenza
Vincenzo
Vinnie
Vinod
Vinzenz
Viola
Violet
Violeta
Viorel
Viorica
Viraj
Virgil
Virgilijus
Virginia
Virginie
Vishal
Vitali
Vitalij
Vitaliy
Vitaly
Vito
Vitor
Vittoria
Vittorio
Vivek
Vivian
Viviane
Vivianne
Vivien
Vivienne
Vjačeslavs
Vlad
Vladas
Vladimir
Vladimír
Vladislav
Vlado
Vojislav
Vojtěch
Volker
Volkhard
Volkhart
Volkmar
Volkward
Volodymyr
Vonda
Vsevolod
Vuk
Vural
Vyacheslav
Wachtang
Wade
Wadih
Wadim
Wadym
Wael
Wahid
Walburga
Waldemar
Waldir
Waldis
Waldo
Walentin
Walentina
Walentyna
Waleri
Walerij
Walfredo
Walid
Walker
Wallace
Wally
Walter
Walther
Waltraud
Wan
Wanda
Wangari
Wanja
Wannes
Wano
Ward
Warner
Warren
Warwara
Wasim
Wassili
Wassilij
Wassilissa
Wasyl
Wayne
Webster
Wei
Weldon
Welf
Wen
Wenbo
Wendelin
Wendell
Wendelmut
Wendy
Wenjamin
Wenke
Wenzel
Wera
Werner
Wes
Wesley
Wesselin
Whitney
Wiaczesław
Wibke
Wido
Wiebe
Wiebke
Wieland
Wieslaw
Wiesław
Wigbert
Wiktor
Wiktorija
Wilbert
Wilbur
Wilda
Wiley
Wilford
Wilfred
Wilfredo
Wilfried
Wilhelm
Wilhelmina
Wilhelmine
Wilhelmus
Wilko
Will
Willa
Willard
Willeke
Willem
Willi
William
Willibald
Willie
Willis
Willy
Wilma
Wilson
Wilton
Wim
Winfield
Winfred
Winfried
Winifred
Winnie
Winnifred
Winona
Winston
Wipert
Wissarion
Witali
Witalij
Witold
Witta
Wjatscheslaw
Wladimir
Wladislaus
Wladislaw
Wladyslaw
Władysław
Wlodzimierz
Włodzimierz
Wojciech
Wole
Wolf
Wolf-Dieter
Wolfdietrich
Wolfgang
Wolfhard
Wolfhart
Wolfram
Wolodymyr
Woodrow
Woody
Wotan
Wouter
Wsewolod
Wulf
Wunibald
Wyatt
Wynton
Xabier
Xaver
Xavi
Xavier
Xenia
Xenophon
Xi
Xia
Xiang
Xiao
Xiaobo
Xiaoping
Ximena
Xin
Xiu
Yaakov
Yael
Yahya
Yakub
Yalcin
Yan
Yana
Yang
Yanis
Yann
Yannick
Yaroslav
Yasar
Yasemin
Yash
Yasin
Yasir
Yasmin
Yasmina
Yasser
Yassir
Yasuhiro
Yasuko
Yasuo
Yavuz
Yaya
Yayi
Yegor
Yehor
Yehuda
Yekaterina
Yelena
Yeliz
Yevgeni
Yevgenia
Yevgeniy
Yevgeny
Yiannis
Yigal
Yilmaz
Ying
Ying-jeou
Yingluck
Yitzhak
Yngve
Yogesh
Yoichi
Yoko
Yolanda
Yolande
Yong
Yorgos
Yoshihide
Yoshihiko
Yoshiko
Yoshio
Yoshiro
Yossi
Yosuke
Young
Yousef
Youssef
Youssou
Yoweri
Yrjö
Ysabel
Yu
Yuan
Yücel
Yuichi
Yukiko
Yukio
Yulia
Yuliya
Yumi
Yumiko
Yun
Yunus
Yuri
Yuriy
Yury
Yusuf
Yutaka
Yvan
Yves
Yvette
Yvo
Yvonne
Zaal
Zac
Zacarías
Zachariah
Zacharias
Zachary
Zack
Zadie
Zafer
Zaher
Zahir
Zahra
Zainab
Zaki
Zalmay
Zane
Žarko
Zaza
Zbigniew
Zdenek
Zdeněk
Zdenko
Zedong
Zehra
Zeki
Zelda
Zélia
Zeljko
Željko
Zemin
Zeynab
Zeynep
Zhang
Zhanna
Zhen
Zheng
Zhi
Zhou
Zhu
Zia
Ziad
Zinaida
Zinedine
Zita
Živko
Ziya
Ziyad
Zlatan
Zlatko
Znaur
Zoe
Zoé
Zohra
Zoja
Zola
Zoltan
Zoltán
Zora
Zoran
Zoubir
Zsigmond
Zsófia
Zsolt
Zsuzsa
Zubin
Zülfü
Zuhair
Zulfikar
Zurab
Zviad
Zwanette
Traci
Tracie
Tammi
Barb
Barbie
Lizzie
Lizzy
Elyse
Jolene
Jen
Jenn
Vangie
Carri
Ginny
Runar
Peder
Darin
Condoleezza
Sheri
Kerri
Trish
Kathi
Candy
Sandi
Bobbi
Vinny
Teddie
Jimmie
Brandy
Dusty
Scotty
Matty
Bettie
Betsy
Bessie
Bette
Shelly
Billie
Tillie
Alfie
Suzie
Kat
Kath
Addie
Abbie
Debby
Deb
Robb
Lexie
Davey
Davy
Steph
Mikey
Nat
Misha
Walt
Lyn
Gill
Brody
Darby
Kimmy
Brittney
Kasey
Marcy
Chauncey
Clarice
Bernice
Elouise
Ronda
Lindy
Jess
Danica
Dianne
Rosanne
Margie
Marge
Meghan
Keegan
Donny
Theobald
Geraldo
Rolando
Kenzo
Marcio
Gianluigi
Hernan
Dariusz
Erlan
Nurlan
Temur
Ghulam
Mohiuddin
Jamaluddin
Jassim
Waseem
Naseem
Kareem
Hakeem
Saleem
Nadeem
Raheem
Asadullah
Hamidullah
Najibullah
Saifullah
Habibullah
Rafiullah
Condoleeza
Kesha
Keisha
Latisha
Lakisha
Tanisha
Ayesha
Alisha
Phylicia
Beyoncé
Shakira
Rihanna
Rosana
Milana
Kamila
Layla
Twila
