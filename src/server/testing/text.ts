/** A made-up signed text in the form of an agreement, with the sections of the made-up agreement. */
export const SIGNED_TEXT = `AGREEMENT between
HARBOR OF SOMEWHERE and
GUILD OF DOCK WORKERS

ARTICLE 1 - PAY

1.1	Wages
A.	Whoever works at night is paid for the night as for the day.
B.	The harbor alone decides how many cranes it keeps.

1.2	Steps
A.	From the sixth month on there are four hours more.

ARTICLE 2 - DISPUTES

2.1	Complaints
A.	A worker with a complaint goes to the foreman first.
B.	The foreman answers within five days.
`;
