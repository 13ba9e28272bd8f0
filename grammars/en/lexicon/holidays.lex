#: form	timex
# Days of the year with a name.  E counts from Easter Sunday, A from the fourth Sunday of Advent; S05-2 is the second
# Sunday in May, S05-5-1 the last Monday in May, S11-4-4+1 the day after the fourth Thursday in November.
New Year's Day	XXXX-01-01
New Year's Eve	XXXX-12-31
New Year's	XXXX-01-01
Valentine's Day	XXXX-02-14
St. Patrick's Day	XXXX-03-17
April Fools' Day	XXXX-04-01
Independence Day	XXXX-07-04
Halloween	XXXX-10-31
Veterans Day	XXXX-11-11
Christmas Eve	XXXX-12-24
Christmas	XXXX-12-25
Christmas Day	XXXX-12-25
Boxing Day	XXXX-12-26
International Workers' Day	XXXX-05-01
New Years Day	XXXX-01-01
New Year Day	XXXX-01-01
New Years Eve	XXXX-12-31
New Year Eve	XXXX-12-31
Epiphany	XXXX-01-06
Twelfth Night	XXXX-01-05
Candlemas	XXXX-02-02
Groundhog Day	XXXX-02-02
St. Valentine's Day	XXXX-02-14
Valentines Day	XXXX-02-14
St Patrick's Day	XXXX-03-17
Saint Patrick's Day	XXXX-03-17
April Fool's Day	XXXX-04-01
April Fools Day	XXXX-04-01
Earth Day	XXXX-04-22
St George's Day	XXXX-04-23
St. George's Day	XXXX-04-23
Anzac Day	XXXX-04-25
May Day	XXXX-05-01
Cinco de Mayo	XXXX-05-05
Juneteenth	XXXX-06-19
Canada Day	XXXX-07-01
Bastille Day	XXXX-07-14
All Saints' Day	XXXX-11-01
All Saints Day	XXXX-11-01
All Souls' Day	XXXX-11-02
All Souls Day	XXXX-11-02
Guy Fawkes Night	XXXX-11-05
Guy Fawkes Day	XXXX-11-05
Armistice Day	XXXX-11-11
Veteran's Day	XXXX-11-11
Veterans' Day	XXXX-11-11
St Andrew's Day	XXXX-11-30
St. Andrew's Day	XXXX-11-30
St Stephen's Day	XXXX-12-26
International Women's Day	XXXX-03-08
Human Rights Day	XXXX-12-10
Martin Luther King Day	XXXX-S01-3-1
Martin Luther King Jr. Day	XXXX-S01-3-1
MLK Day	XXXX-S01-3-1
Presidents' Day	XXXX-S02-3-1
Presidents Day	XXXX-S02-3-1
President's Day	XXXX-S02-3-1
Mother's Day	XXXX-S05-2
Mothers' Day	XXXX-S05-2
Mothers Day	XXXX-S05-2
Memorial Day	XXXX-S05-5-1
Father's Day	XXXX-S06-3
Fathers' Day	XXXX-S06-3
Fathers Day	XXXX-S06-3
Labor Day	XXXX-S09-1-1
Columbus Day	XXXX-S10-2-1
Thanksgiving	XXXX-S11-4-4
Thanksgiving Day	XXXX-S11-4-4
Black Friday	XXXX-S11-4-4+1
Cyber Monday	XXXX-S11-4-4+4
Remembrance Sunday	XXXX-S11-2
Shrove Tuesday	XXXX-E-47
Mardi Gras	XXXX-E-47
Ash Wednesday	XXXX-E-46
Palm Sunday	XXXX-E-7
Maundy Thursday	XXXX-E-3
Holy Thursday	XXXX-E-3
Good Friday	XXXX-E-2
Holy Saturday	XXXX-E-1
Easter	XXXX-E+0
Easter Day	XXXX-E+0
Easter Sunday	XXXX-E+0
Easter Monday	XXXX-E+1
Ascension Day	XXXX-E+39
Whit Sunday	XXXX-E+49
Pentecost	XXXX-E+49
Whit Monday	XXXX-E+50
Trinity Sunday	XXXX-E+56
Corpus Christi	XXXX-E+60
Advent Sunday	XXXX-A-21
# Days of history.
Black Monday	1987-10-19
Black Tuesday	1929-10-29
Black Thursday	1929-10-24
Black Wednesday	1992-09-16
Bloody Sunday	1972-01-30
