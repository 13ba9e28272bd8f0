#! with cldr
#: form	value	suffix	kind
# Months, seasons and other parts of the year, as TIMEX3 has them.
Januar|,s	1	-01	month
Jänner|,s	1	-01	month
Jan|.	1	-01	month
Februar|,s	2	-02	month
Feber|,s	2	-02	month
Feb|.	2	-02	month
März|,es	3	-03	month
April|,s	4	-04	month
Apr|.	4	-04	month
Mai|,s,es	5	-05	month
Juni|,s	6	-06	month
Juli|,s	7	-07	month
August|,s,es	8	-08	month
Aug|.	8	-08	month
September|,s	9	-09	month
Sept|,.	9	-09	month
Sep|,.	9	-09	month
Oktober|,s	10	-10	month
Okt|,.	10	-10	month
November|,s	11	-11	month
Nov|,.	11	-11	month
Dezember|,s	12	-12	month
Dez|,.	12	-12	month
Frühling|,s	SP	-SP	season
Frühjahr|,s,es	SP	-SP	season
Sommer|,s	SU	-SU	season
Herbst|,s,es	FA	-FA	season
Winter|,s	WI	-WI	season
erst|e,en,er,es Quartal|,s	Q1	-Q1	quarter
1. Quartal|,s	Q1	-Q1	quarter
Q1	Q1	-Q1	quarter
zweit|e,en,er,es Quartal|,s	Q2	-Q2	quarter
2. Quartal|,s	Q2	-Q2	quarter
Q2	Q2	-Q2	quarter
dritt|e,en,er,es Quartal|,s	Q3	-Q3	quarter
3. Quartal|,s	Q3	-Q3	quarter
Q3	Q3	-Q3	quarter
viert|e,en,er,es Quartal|,s	Q4	-Q4	quarter
4. Quartal|,s	Q4	-Q4	quarter
Q4	Q4	-Q4	quarter
erst|e,en,er,es Halbjahr|,s,es	H1	-H1	quarter
1. Halbjahr|,s,es	H1	-H1	quarter
erst|e,en Jahreshälfte	H1	-H1	quarter
zweit|e,en,er,es Halbjahr|,s,es	H2	-H2	quarter
2. Halbjahr|,s,es	H2	-H2	quarter
zweit|e,en Jahreshälfte	H2	-H2	quarter
