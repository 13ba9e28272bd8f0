#: form class
# Who takes a side by a vote: people at the polls, and bodies that vote.
voter|,s	people
elector|,s	people
electorate|,s	people
parliament|,s	body
senate	body
congress	body
MP|,s	body
MEP|,s	body
lawmaker|,s	body
legislator|,s	body
legislature|,s	body
senator|s	body
parliamentarian|,s	body
deputies	body
representatives	body
councillors	body
commons	body
lords	body
bundestag	body
bundesrat	body
knesset	body
duma	body
assembly	body
delegates	body
shareholder|s	body
upper house	body
lower house	body
