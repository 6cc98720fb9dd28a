import { expect, it } from "vitest";
import type { DueAsked } from "./asked.ts";
import { filtersSaid } from "./filtersSaid.ts";

const known = {
  procedures: [{ id: "grievance", title: "Grievance and complaint" }],
  people: [{ id: "p2", name: "Ann Other" }],
};

it.each<[DueAsked, string]>([
  [{}, ""],
  [{ skip: "50" }, ""],
  [{ when: "overdue" }, "Only: late."],
  [{ whose: "me" }, "Only: handled by Sam Steward."],
  [{ whose: "p2", side: "union" }, "Only: handled by Ann Other; the union’s moves."],
  [{ whose: "nobody", department: "Audits" }, "Only: handled by nobody yet; department Audits."],
  [{ procedure: "grievance", q: "Fresno" }, "Only: Grievance and complaint; with the words “Fresno”."],
  [{ from: "2002-04-15", to: "2002-04-15" }, "Only: due on April 15, 2002."],
  [{ from: "2002-04-15", to: "2002-04-20" }, "Only: due from April 15, 2002 until April 20, 2002."],
  [{ to: "2002-04-20" }, "Only: due until April 20, 2002."],
])("%j: %s", (asked, says) => expect(filtersSaid(asked, known, "Sam Steward")).toBe(says));
