import { date, type Figure, type Flag, figure, given, read, today, zero } from "../../../src/rules/index.ts";
import { legislativeRatification } from "../inputs.ts";

const START = "2001-07-01";
type Sheet = { readonly id: string; readonly clause: string; readonly page: number; readonly who: string };

/** The rate of August 30, 2001, the lowered rates and the monthly threshold of one kind of membership. */
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
    lowered: figure(
      { ...head, id: `${of.id}-lowered`, title: `Lowered contribution rate, ${of.who}` },
      { [START]: rates.from2001, "2002-07-01": rates.from2002, "2003-07-01": null },
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

const compensation = given.number("compensation", {
  unit: "USD/month",
  min: "0",
  max: "40000",
  question: "What is the monthly compensation that counts for retirement?",
});

const declaredVoid = given.flag("contributionCutVoid", {
  question: "Has a party declared the section void because the retirement board sped up the amortization?",
  fact: "contributionCutVoid",
});

/** From the pay period after the Legislature ratified (July 1, 2002 at the latest) until July 1, 2003. */
export const lowered: Flag = today()
  .isBefore(date("2003-07-01"))
  .and(
    declaredVoid.not(),
    today().isFrom(legislativeRatification.nextPayPeriod().earlierOf(date("2002-07-01"))),
  );

export const contribution = (rate: Figure, threshold: Figure) =>
  compensation
    .minus(read(threshold))
    .atLeast(zero("USD/month"))
    .times(read(rate))
    .rounded("0.01", "half-up", "contributions are taken in cents");
