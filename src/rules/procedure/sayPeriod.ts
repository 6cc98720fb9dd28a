import type { Anchor, Count, Period } from "./period.ts";
import type { Procedure } from "./procedure.ts";

const small = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** The day that a period is counted from, in words. */
const sayAnchor = ({ acts }: Procedure, { of, date }: Anchor): string => {
  if (typeof date === "object") {
    const asked = acts.flatMap(({ fields }) => fields).find(({ name }) => name === date.field);
    return asked ? `the day that answers “${asked.question}”` : `the day of ${date.field}`;
  }
  if (date === "knowledge") return "the day of knowledge";
  const title = acts.find(({ act }) => act === of)?.title;
  const what = title ? `“${small(title)}”` : "what came before";
  if (date === "receipt")
    return title ? `receipt of what was done by ${what}` : "receipt of what came before";
  return date === "service" ? `service of ${what}` : `the day of ${what}`;
};

const sayCount = (procedure: Procedure, { amount, unit, from, before, clause }: Count): string =>
  `${amount} ${amount === 1 ? unit.replace(/s$/, "") : unit} ${before ? "before" : "after"} ${sayAnchor(procedure, from)} (${clause})`;

/** A period in plain words, for people who ask before anything has happened: what it is counted in, and from what. */
export const sayPeriod = (procedure: Procedure, period: Period): string => {
  if ("amount" in period) return sayCount(procedure, period);
  const latest = "latestOf" in period;
  const parts = (latest ? period.latestOf : period.earliestOf).map((each) => sayPeriod(procedure, each));
  return parts.length === 1 ? parts[0]! : `the ${latest ? "later" : "earlier"} of ${parts.join(" and ")}`;
};
