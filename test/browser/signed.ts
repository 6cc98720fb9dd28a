/**
 * A made-up signed text in the form of an agreement: a table of contents, numbered articles and sections, lettered
 * clauses and a printed table. Its numbers are those of sections that the product knows; its sentences are invented.
 */
export const SIGNED = `AGREEMENT

between

THE SAMPLE EMPLOYER and THE SAMPLE UNION

TABLE OF CONTENTS

ARTICLE 8 - HOLIDAYS
8.1	Holidays	1
ARTICLE 9 - LEAVES
9.1	Vacation Leave	2
9.2	Unpaid Leave of Absence	3

ARTICLE 8 - HOLIDAYS

8.1	Holidays
A.	The sample parties keep thirteen sample holidays and one more that is made up.
B.	On a made-up holiday the sample doors stay closed.

ARTICLE 9 - LEAVES

9.1	Vacation Leave
A.	A sample vacation begins in the morning and ends in the evening.
B.	Whoever takes a sample vacation tells a sample colleague beforehand.
C.	Sample hours are read from the sample chart.

9.2	Unpaid Leave of Absence
A.	A sample leave without pay is asked for in writing.
`;
