/**
 * Six computations of the sample agreement, written by hand from its text with whole numbers of any size and
 * nothing else: no rule, no figure and no rounding of the product is used here. They are held against the
 * product's answers; where the two part, one of them misreads the agreement.
 *
 * Days are numbers YYYYMMDD, shares numerators over 40, hours hundredths, money cents.
 */
export interface OraclePerson {
  readonly salaryDollars: bigint;
  readonly monthsOfService: bigint;
  readonly fortieths: bigint;
  readonly workDays: bigint;
  readonly spoiled: boolean;
  readonly annualLeave: boolean;
  readonly dayOff: boolean;
  readonly socialSecurity: boolean;
  readonly payCents: bigint;
}

/** A whole number, or undefined where the clause does not apply to the person. */
export type Found = bigint | undefined;

const FULL = 40n;

/** The nearest whole number to a fraction that is not negative; a half goes up. */
const nearest = (top: bigint, bottom: bigint): bigint => (top * 2n + bottom) / (bottom * 2n);

/** 5.1: from July 1, 2003 the base salary times 1.05, in whole dollars as Attachment A prints them. */
export const increasedSalary = (day: number, { salaryDollars }: OraclePerson): Found =>
  day < 20030701 ? salaryDollars : nearest(salaryDollars * 105n, 100n);

/** Whether a pay period earns: 11 work days of service for a full-timer, and not the second one of a separation. */
const qualifies = ({ fortieths, workDays, spoiled }: OraclePerson): boolean =>
  !spoiled && !(fortieths === FULL && workDays < 11n);

const part = (hours: bigint, fortieths: bigint): bigint => nearest(hours * 100n * fortieths, FULL);

/** 9.1.A to C: nothing for five periods, 42 hours after the sixth, then by months of service, part-timers by the chart. */
export const vacation = (_day: number, person: OraclePerson): Found => {
  if (person.annualLeave) return undefined;
  if (!qualifies(person)) return 0n;
  const m = person.monthsOfService;
  const hours =
    m < 6n ? 0n : m === 6n ? 42n : m <= 36n ? 7n : m <= 120n ? 10n : m <= 180n ? 12n : m <= 240n ? 13n : 14n;
  return part(hours, person.fortieths);
};

/** 9.3.B: eight hours for a qualifying period, part-timers in proportion; annual leave stands in place of it. */
export const sickLeave = (_day: number, person: OraclePerson): Found => {
  if (person.annualLeave) return undefined;
  return qualifies(person) ? part(8n, person.fortieths) : 0n;
};

/** 9.11.B and C: by months of service from the first month on, for those who chose annual leave. */
export const annualLeave = (_day: number, person: OraclePerson): Found => {
  if (!person.annualLeave) return undefined;
  if (!qualifies(person)) return 0n;
  const m = person.monthsOfService;
  return part(m <= 36n ? 11n : m <= 120n ? 14n : m <= 180n ? 16n : m <= 240n ? 17n : 18n, person.fortieths);
};

/** 14.7: rates of August 30, 2001; lowered from the pay period after ratification, again on July 1, 2002, restored on July 1, 2003. */
export const contribution = (day: number, person: OraclePerson, ratified: number, isVoid: boolean): Found => {
  const [year, month] = [Math.floor(ratified / 10000), Math.floor(ratified / 100) % 100];
  const next = month === 12 ? (year + 1) * 10000 + 101 : year * 10000 + (month + 1) * 100 + 1;
  const restored = isVoid || day >= 20030701;
  const second = !restored && day >= 20020701;
  const first = !restored && !second && day >= next;
  const thousandths = person.socialSecurity
    ? second
      ? 0n
      : first
        ? 25n
        : 50n
    : second
      ? 10n
      : first
        ? 35n
        : 60n;
  const free = person.socialSecurity ? 51_300n : 31_700n;
  const over = person.payCents > free ? person.payCents - free : 0n;
  return nearest(over * thousandths, 1000n);
};

/** 8.1.F and K: eight hours for a holiday on a full-timer's day off, nothing where the day itself is paid, part-timers by the chart. */
export const holiday = (_day: number, { fortieths, dayOff }: OraclePerson): Found =>
  fortieths === FULL ? (dayOff ? 800n : 0n) : part(8n, fortieths);

/** The oracle's answers in the order of `ORACLE_RULES`. */
export const oracleAnswers = (
  day: number,
  person: OraclePerson,
  ratified: number,
  isVoid: boolean,
): readonly Found[] => [
  increasedSalary(day, person),
  vacation(day, person),
  sickLeave(day, person),
  annualLeave(day, person),
  contribution(day, person, ratified, isVoid),
  holiday(day, person),
];

/** The rules that the six are held against, and what one whole number of the oracle is worth in the rule's unit. */
export const ORACLE_RULES = [
  { id: "general-salary-increase", scale: 1 },
  { id: "vacation-credit", scale: 100 },
  { id: "sick-leave-credit", scale: 100 },
  { id: "annual-leave-credit", scale: 100 },
  { id: "retirement-contribution", scale: 100 },
  { id: "holiday-credit", scale: 100 },
] as const;
