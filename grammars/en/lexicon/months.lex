#! with cldr
#: form	value	suffix	kind
# Months, seasons and other parts of the year, as TIMEX3 has them.  Exact case: "may" and "march" are verbs.
=January	1	-01	month
=JANUARY	1	-01	month
=january	1	-01	month
=February	2	-02	month
=FEBRUARY	2	-02	month
=february	2	-02	month
=March	3	-03	month
=march	3	-03	low
=may	5	-05	low
=jan	1	-01	short
=feb	2	-02	short
=mar	3	-03	low
=apr	4	-04	short
=jun	6	-06	low
=jul	7	-07	short
=aug	8	-08	short
=sep	9	-09	short
=sept	9	-09	short
=oct	10	-10	short
=nov	11	-11	short
=dec	12	-12	short
=MARCH	3	-03	month
=April	4	-04	month
=APRIL	4	-04	month
=april	4	-04	month
=May	5	-05	month
=MAY	5	-05	month
=June	6	-06	month
=JUNE	6	-06	month
=june	6	-06	month
=July	7	-07	month
=JULY	7	-07	month
=july	7	-07	month
=August	8	-08	month
=AUGUST	8	-08	month
=august	8	-08	month
=September	9	-09	month
=SEPTEMBER	9	-09	month
=september	9	-09	month
=October	10	-10	month
=OCTOBER	10	-10	month
=october	10	-10	month
=November	11	-11	month
=NOVEMBER	11	-11	month
=november	11	-11	month
=December	12	-12	month
=DECEMBER	12	-12	month
=december	12	-12	month
=JAN.	1	-01	month
=FEB.	2	-02	month
=MAR.	3	-03	month
=APR.	4	-04	month
=JUN.	6	-06	month
=JUL.	7	-07	month
=AUG.	8	-08	month
=SEP.	9	-09	month
=SEPT.	9	-09	month
=OCT.	10	-10	month
=NOV.	11	-11	month
=DEC.	12	-12	month
=Jan.	1	-01	month
=Jan	1	-01	short
=JAN	1	-01	short
=Feb.	2	-02	month
=Feb	2	-02	short
=FEB	2	-02	short
=Mar.	3	-03	month
=Mar	3	-03	short
=MAR	3	-03	short
=Apr.	4	-04	month
=Apr	4	-04	short
=APR	4	-04	short
=Jun.	6	-06	month
=Jun	6	-06	short
=JUN	6	-06	short
=Jul.	7	-07	month
=Jul	7	-07	short
=JUL	7	-07	short
=Aug.	8	-08	month
=Aug	8	-08	short
=AUG	8	-08	short
=Sep.	9	-09	month
=Sep	9	-09	short
=SEP	9	-09	short
=Sept.	9	-09	month
=Sept	9	-09	short
=SEPT	9	-09	short
=Oct.	10	-10	month
=Oct	10	-10	short
=OCT	10	-10	short
=Nov.	11	-11	month
=Nov	11	-11	short
=NOV	11	-11	short
=Dec.	12	-12	month
=Dec	12	-12	short
=DEC	12	-12	short
spring	SP	-SP	season
summer	SU	-SU	season
autumn	FA	-FA	season
fall	FA	-FA	season
winter	WI	-WI	season
first quarter	Q1	-Q1	quarter
first-quarter	Q1	-Q1	quarter
first fiscal quarter	Q1	-Q1	quarter
second quarter	Q2	-Q2	quarter
second-quarter	Q2	-Q2	quarter
second fiscal quarter	Q2	-Q2	quarter
third quarter	Q3	-Q3	quarter
third-quarter	Q3	-Q3	quarter
third fiscal quarter	Q3	-Q3	quarter
fourth quarter	Q4	-Q4	quarter
fourth-quarter	Q4	-Q4	quarter
fourth fiscal quarter	Q4	-Q4	quarter
1st quarter	Q1	-Q1	quarter
1st-quarter	Q1	-Q1	quarter
1st fiscal quarter	Q1	-Q1	quarter
2nd quarter	Q2	-Q2	quarter
2nd-quarter	Q2	-Q2	quarter
2nd fiscal quarter	Q2	-Q2	quarter
3rd quarter	Q3	-Q3	quarter
3rd-quarter	Q3	-Q3	quarter
3rd fiscal quarter	Q3	-Q3	quarter
4th quarter	Q4	-Q4	quarter
4th-quarter	Q4	-Q4	quarter
4th fiscal quarter	Q4	-Q4	quarter
=Q1	Q1	-Q1	quarter
q1	Q1	-Q1	quarter
=Q2	Q2	-Q2	quarter
q2	Q2	-Q2	quarter
=Q3	Q3	-Q3	quarter
q3	Q3	-Q3	quarter
=Q4	Q4	-Q4	quarter
q4	Q4	-Q4	quarter
first half	H1	-H1	half
first-half	H1	-H1	half
second half	H2	-H2	half
second-half	H2	-H2	half
last half	H2	-H2	half
latter half	H2	-H2	half
=H1	H1	-H1	half
=H2	H2	-H2	half
3rd qtr	Q3	-Q3	quarter
1st qtr	Q1	-Q1	quarter
2nd qtr	Q2	-Q2	quarter
4th qtr	Q4	-Q4	quarter
final quarter	Q4	-Q4	quarter
=mid-January	1	-01	month
=early-January	1	-01	month
=late-January	1	-01	month
=mid-February	2	-02	month
=early-February	2	-02	month
=late-February	2	-02	month
=mid-March	3	-03	month
=early-March	3	-03	month
=late-March	3	-03	month
=mid-April	4	-04	month
=early-April	4	-04	month
=late-April	4	-04	month
=mid-May	5	-05	month
=early-May	5	-05	month
=late-May	5	-05	month
=mid-June	6	-06	month
=early-June	6	-06	month
=late-June	6	-06	month
=mid-July	7	-07	month
=early-July	7	-07	month
=late-July	7	-07	month
=mid-August	8	-08	month
=early-August	8	-08	month
=late-August	8	-08	month
=mid-September	9	-09	month
=early-September	9	-09	month
=late-September	9	-09	month
=mid-October	10	-10	month
=early-October	10	-10	month
=late-October	10	-10	month
=mid-November	11	-11	month
=early-November	11	-11	month
=late-November	11	-11	month
=mid-December	12	-12	month
=early-December	12	-12	month
=late-December	12	-12	month
