/** The type numbers of PostgreSQL whose values need care. */
const INT8 = 20;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;

/** "2002-07-01 08:30:00.5+00" as "2002-07-01T08:30:00.500Z"; connections run in UTC. */
const instant = (text: string): string => {
  const match = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?(?:[+-]00)?$/.exec(text);
  if (!match) throw new TypeError(`${text} is no instant in UTC`);
  return `${match[1]}T${match[2]}.${(match[3] ?? "").padEnd(3, "0").slice(0, 3)}Z`;
};

/** How values become TypeScript, on both databases: nothing is rounded, no day becomes an instant. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: (text) => BigInt(text),
  [DATE]: (text) => text,
  [TIMESTAMP]: instant,
  [TIMESTAMPTZ]: instant,
  [NUMERIC]: (text) => text,
};
