import { date, type Figure, type Flag, figure, read, today, when, zero } from "../../../src/rules/index.ts";
import { legislativeRatification } from "../inputs.ts";
import { compensation, START } from "./inputs.ts";

type Sheet = { readonly id: string; readonly clause: string; readonly page: number; readonly who: string };
const SECOND_CUT = "2002-07-01";
const RESTORED = "2003-07-01";

/**
 * What one kind of membership contributes: the rate of August 30, 2001, which stays the measure of what is
 * restored; the rate by the section, lowered, lowered again and restored on its days; and the monthly threshold.
 */
export const contributionTerms = (
  of: Sheet,
  rates: { before: string; from2001: string; from2002: string; threshold: string },
) => {
  const head = { clause: of.clause, page: of.page, unit: "percent" } as const;
  return {
    before: figure(
      { ...head, id: `${of.id}-before`, title: `Contribution rate on August 30, 2001, ${of.who}` },
      { [START]: rates.before },
    ),
    scheduled: figure(
      {
        ...head,
        id: `${of.id}-rate`,
        title: `Contribution rate from the pay period after ratification, ${of.who}`,
      },
      { [START]: rates.from2001, [SECOND_CUT]: rates.from2002, [RESTORED]: rates.before },
    ),
    threshold: figure(
      {
        ...head,
        id: `${of.id}-threshold`,
        title: `Monthly pay free of contribution, ${of.who}`,
        unit: "USD/month",
      },
      { [START]: rates.threshold },
    ),
  };
};

/** The first day on which the lowered rates hold: the pay period after ratification, July 1, 2002 at the latest. */
export const firstLowered = legislativeRatification.nextPayPeriod().earlierOf(date(SECOND_CUT));

/** From the first lowered day until the rates of August 30, 2001 are restored, unless the section is declared void. */
export const lowered = (declaredVoid: Flag): Flag =>
  today().isBefore(date(RESTORED)).and(declaredVoid.not(), today().isFrom(firstLowered));

export const contribution = (rate: Figure, threshold: Figure) =>
  compensation
    .minus(read(threshold))
    .atLeast(zero("USD/month"))
    .times(read(rate))
    .rounded("0.01", "half-up", "contributions are taken in cents");

/** The contribution where nothing is lowered: at the rate of August 30, 2001, or at what is restored to it. */
export const unlowered = (of: ReturnType<typeof contributionTerms>) =>
  when(
    today().isFrom(date(RESTORED)),
    contribution(of.scheduled, of.threshold),
    contribution(of.before, of.threshold),
  );
