#: form	value	suffix	kind
# Months, seasons and other parts of the year, as TIMEX3 has them.  Exact case: "may" and "march" are verbs.
=January	1	-01	month
=JANUARY	1	-01	month
=January's	1	-01	month
=January’s	1	-01	month
=january	1	-01	month
=February	2	-02	month
=FEBRUARY	2	-02	month
=February's	2	-02	month
=February’s	2	-02	month
=february	2	-02	month
=March	3	-03	month
=MARCH	3	-03	month
=March's	3	-03	month
=March’s	3	-03	month
=April	4	-04	month
=APRIL	4	-04	month
=April's	4	-04	month
=April’s	4	-04	month
=april	4	-04	month
=May	5	-05	month
=MAY	5	-05	month
=May's	5	-05	month
=May’s	5	-05	month
=June	6	-06	month
=JUNE	6	-06	month
=June's	6	-06	month
=June’s	6	-06	month
=june	6	-06	month
=July	7	-07	month
=JULY	7	-07	month
=July's	7	-07	month
=July’s	7	-07	month
=july	7	-07	month
=August	8	-08	month
=AUGUST	8	-08	month
=August's	8	-08	month
=August’s	8	-08	month
=September	9	-09	month
=SEPTEMBER	9	-09	month
=September's	9	-09	month
=September’s	9	-09	month
=september	9	-09	month
=October	10	-10	month
=OCTOBER	10	-10	month
=October's	10	-10	month
=October’s	10	-10	month
=october	10	-10	month
=November	11	-11	month
=NOVEMBER	11	-11	month
=November's	11	-11	month
=November’s	11	-11	month
=november	11	-11	month
=December	12	-12	month
=DECEMBER	12	-12	month
=December's	12	-12	month
=December’s	12	-12	month
=december	12	-12	month
=Jan.	1	-01	month
=Jan	1	-01	month
=JAN	1	-01	month
=Feb.	2	-02	month
=Feb	2	-02	month
=FEB	2	-02	month
=Mar.	3	-03	month
=Mar	3	-03	month
=MAR	3	-03	month
=Apr.	4	-04	month
=Apr	4	-04	month
=APR	4	-04	month
=Jun.	6	-06	month
=Jun	6	-06	month
=JUN	6	-06	month
=Jul.	7	-07	month
=Jul	7	-07	month
=JUL	7	-07	month
=Aug.	8	-08	month
=Aug	8	-08	month
=AUG	8	-08	month
=Sep.	9	-09	month
=Sep	9	-09	month
=SEP	9	-09	month
=Sept.	9	-09	month
=Sept	9	-09	month
=SEPT	9	-09	month
=Oct.	10	-10	month
=Oct	10	-10	month
=OCT	10	-10	month
=Nov.	11	-11	month
=Nov	11	-11	month
=NOV	11	-11	month
=Dec.	12	-12	month
=Dec	12	-12	month
=DEC	12	-12	month
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
