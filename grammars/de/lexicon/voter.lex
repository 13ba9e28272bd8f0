# Who casts votes: people at the ballot, and bodies that decide by vote.
#: form	number
noun: Stimmvolk -s
noun: Stimmbürger -s Stimmbürger
noun: Stimmbürgerin - -nen
Stimmberechtigte|,n
Stimmende|,n
Wahlberechtigte|,n
noun: Wähler -s Wähler
noun: Wählerin - -nen
noun: Wählerschaft
noun: Parlament -es -e
noun: Europaparlament -s
noun: Regionalparlament -s -e
noun: Bundestag -es
noun: Bundesrat -es
noun: Nationalrat -es
noun: Ständerat -es
noun: Landtag -es -e
noun: Kreistag -es -e
noun: Senat -es -e
noun: Unterhaus -es
noun: Oberhaus -es
noun: Repräsentantenhaus -es
noun: Abgeordnetenhaus -es
Abgeordnete|,n
noun: Aufsichtsrat -es
noun: Verwaltungsrat -es
noun: Gemeinderat -es
noun: Stadtrat -es
noun: Kongress -es
noun: Hauptversammlung - -en
noun: Generalversammlung - -en
noun: Nationalversammlung - -en
Delegierte|,n
noun: Aktionär -s -e
noun: Knesset
noun: Duma
noun: Sejm -s
noun: Volksvertretung - -en
noun: Bürgerschaft - -en
