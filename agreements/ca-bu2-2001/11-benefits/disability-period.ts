import {
  type Figure,
  type Flag,
  type Moment,
  noDay,
  one,
  type Rule,
  read,
  rule,
  when,
} from "../../../src/rules/index.ts";
import {
  backAtTimeBase,
  confined,
  daysOfWeek,
  disabilityBegan,
  firstFullDay,
  offerDay,
  offerRefused,
  sameCause,
  workedInRow,
} from "./disability-inputs.ts";

/** One of the two insurances: its name, its figures and the clauses that say the same things in each. */
export interface Insurance {
  readonly id: "ndi" | "endi";
  readonly name: string;
  readonly page: number;
  /** Page of the waiting period and of the leave clauses. */
  readonly nextPage: number;
  readonly wait: Figure;
  readonly weeks: Figure;
  readonly workDays: Figure;
  readonly clause: Readonly<
    Record<"period" | "wait" | "before" | "leave" | "part" | "offer" | "intermittent", string>
  >;
}

/** The most days that one benefit period pays. */
export const mostDays = ({ weeks }: Pick<Insurance, "weeks">) =>
  read(weeks).as("days").times(read(daysOfWeek));

const waited = ({ wait }: Insurance): Moment => disabilityBegan.plusDays(read(wait));
const paidFrom = (of: Insurance): Moment =>
  when(confined, waited(of).earlierOf(disabilityBegan.laterOf(firstFullDay)), waited(of));
const throughTo = (from: Moment, of: Insurance): Moment => {
  const full = from.plusDays(mostDays(of)).minusDays(one("days"));
  const cut = when(
    offerDay.isAfter(from),
    full.earlierOf(offerDay.minusDays(one("days"))),
    noDay(of.clause.offer, "the refused offer came before any day was paid"),
  );
  return when(offerRefused, cut, full);
};

/** The first day for which payments are made. */
export const firstPaidDay = (of: Insurance, places: string): Rule => {
  const head = {
    id: `${of.id}-first-day`,
    clause: of.clause.wait,
    title: `First day that ${of.name} pays`,
    says: `After the waiting period of consecutive calendar days, or from the first full day in ${places}.`,
    page: of.nextPage,
  } as const;
  return rule(head, paidFrom(of))
    .reading(
      of.clause.wait,
      "the-wait-is-waived",
      "The rest of the waiting period is waived from the first full day of confinement",
      "The clause says that it may be waived and sets no further condition; the benefit is paid so as a matter of course.",
    )
    .alternative(
      of.clause.wait,
      "the-wait-may-be-kept",
      "The waiver may also be denied, and the whole period waited",
      "May leaves it to whoever decides on the claim.",
      rule(head, waited(of)),
    );
};

/** The last day for which payments are made, where nothing interrupts them. */
export const lastPaidDay = (of: Insurance): Rule =>
  rule(
    {
      id: `${of.id}-last-day`,
      clause: of.clause.period,
      title: `Last day that ${of.name} can pay`,
      says: "Twenty-six weeks from the first paid day, where payments are not interrupted; the day before the offer where an offered position is refused.",
      page: of.page,
    },
    throughTo(paidFrom(of), of),
  ).reading(
    of.clause.offer,
    "nothing-for-the-day-of-the-offer",
    "The day of the refused offer is not paid any more",
    "The benefit ends effective the date of the offer.",
  );

/** Whether a further disability has a benefit period of its own. */
export const opensPeriod = ({ workDays }: Insurance): Flag =>
  sameCause.not().or(backAtTimeBase.and(workedInRow.isAtLeast(read(workDays))));
export const secondPeriod = (of: Insurance): Rule =>
  rule(
    {
      id: `${of.id}-second-period`,
      clause: of.clause.period,
      title: `Does a further disability have ${of.name} of its own?`,
      says: "For the same or a related cause only after a return to the regular time base and ten consecutive work days, not covered by paid leave; for another cause always.",
      page: of.page,
    },
    opensPeriod(of),
  );
