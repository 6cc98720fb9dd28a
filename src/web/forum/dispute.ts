import { parseDay } from "../../calendar/index.ts";

/** What decides where a dispute goes, as it stands in the address of the page. */
export interface Dispute {
  /** Address of the clause; empty until one is chosen. */
  readonly clause: string;
  /** The day on which it was, or could have been, known: YYYY-MM-DD. */
  readonly known: string;
  /** True where another written rule or policy is in dispute. */
  readonly otherRule: boolean;
  /** Procedures whose question is answered with yes. */
  readonly yes: readonly string[];
}

type Search = Readonly<Record<string, string | undefined>>;

/** The dispute that an address describes; the day is today's until another is given. */
export const disputeOf = (search: Search, today: string): Dispute => ({
  clause: search.clause ?? "",
  known: search.known ?? today,
  otherRule: search.otherRule === "yes",
  yes: (search.yes ?? "").split(",").filter((one) => one !== ""),
});

/** The names of the address that belong to a dispute; what is as it began is left out, so that links stay short. */
export const searchOf = ({ clause, known, otherRule, yes }: Dispute, today: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      clause,
      known: known === today ? "" : known,
      otherRule: otherRule ? "yes" : "",
      yes: yes.join(","),
    }).filter(([, value]) => value !== ""),
  );

/** The dispute with one question answered. */
export const answered = (dispute: Dispute, procedure: string, yes: boolean): Dispute => ({
  ...dispute,
  yes: [...dispute.yes.filter((one) => one !== procedure), ...(yes ? [procedure] : [])],
});

/** What the server is asked; a day that is half typed is left out, so that no last day is said from it. */
export const forumAsk = ({ clause, known, otherRule, yes }: Dispute) => ({
  clause,
  ...(parseDay(known) === undefined ? {} : { known }),
  ...(otherRule ? { otherRule: "yes" as const } : {}),
  ...(yes.length > 0 ? { yes: yes.join(",") } : {}),
});
