#: form	timex
# Days of the year with a name.
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
