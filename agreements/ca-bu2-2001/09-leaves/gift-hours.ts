import { figure, one, type Rule, read, rule, when, zero } from "../../../src/rules/index.ts";
import { giftsReceived, hoursOfMonth, leaveBegins, sixMonthsApproved } from "./inputs.ts";

const START = "2001-07-01";

/** The limits of what one employee may receive, as 9.7, 9.8 and 9.14 each print them. */
export const giftLimits = (id: string, clause: string, page: number) => ({
  usual: figure(
    { id: `${id}-months`, clause, title: "Most donated leave", unit: "months", page },
    { [START]: "3" },
  ),
  approved: figure(
    {
      id: `${id}-months-approved`,
      clause,
      title: "Most donated leave where the appointing authority approves more",
      unit: "months",
      page,
    },
    { [START]: "6" },
  ),
});
export type GiftLimits = ReturnType<typeof giftLimits>;

const monthsOf = ({ usual, approved }: GiftLimits) => when(sixMonthsApproved, read(approved), read(usual));

/** Donated hours that the recipient may still receive. */
export const openHours = (limits: GiftLimits) =>
  monthsOf(limits).times(hoursOfMonth).minus(giftsReceived).atLeast(zero("hours"));

/** The quota in hours, and the last day that a leave covered by gifts may reach. */
export const quotaRules = (
  id: string,
  clause: string,
  page: number,
  limits: GiftLimits,
): { readonly open: Rule; readonly lastDay: Rule } => ({
  open: rule(
    {
      id: `${id}-hours-open`,
      clause,
      title: "Donated hours that may still be received",
      says: "The hours of three months of the recipient's position, of six where the appointing authority approves, less what was received.",
      page,
    },
    openHours(limits),
  )
    .reading(
      clause,
      "months-of-the-position",
      "A month is counted with the hours of work that it has in the recipient's position",
      "The clause limits hours by months and prints no figure of hours.",
    )
    .example({ sixMonthsApproved: false, hoursOfMonth: "168", giftsReceived: "0" }, "2002-04-15", "504.00")
    .example({ sixMonthsApproved: true, hoursOfMonth: "168", giftsReceived: "0" }, "2002-04-15", "1008.00")
    .example({ sixMonthsApproved: false, hoursOfMonth: "168", giftsReceived: "503" }, "2002-04-15", "1.00")
    .example({ sixMonthsApproved: false, hoursOfMonth: "168", giftsReceived: "504" }, "2002-04-15", "0.00")
    .example({ sixMonthsApproved: false, hoursOfMonth: "168", giftsReceived: "600" }, "2002-04-15", "0.00")
    .example({ sixMonthsApproved: false, hoursOfMonth: "84", giftsReceived: "100" }, "2002-04-15", "152.00", {
      note: "at half time",
    })
    .example({ hoursOfMonth: "168", giftsReceived: "0" }, "2002-04-15", { missing: ["sixMonthsApproved"] }),
  lastDay: rule(
    {
      id: `${id}-last-day`,
      clause,
      title: "Last day that leave covered by gifts may reach",
      says: "Three months from its first day, six where the appointing authority approves.",
      page,
    },
    leaveBegins.plusMonths(monthsOf(limits)).minusDays(one("days")),
  )
    .reading(
      clause,
      "without-a-break",
      "The months run without a break from the first day covered",
      "For leave taken in pieces the hours decide; the clause sets one limit for both.",
    )
    .example({ leaveBegins: "2002-02-01", sixMonthsApproved: false }, "2002-02-01", "2002-04-30")
    .example({ leaveBegins: "2002-02-01", sixMonthsApproved: true }, "2002-02-01", "2002-07-31")
    .example({ leaveBegins: "2002-11-30", sixMonthsApproved: false }, "2002-11-30", "2003-02-27")
    .example({ leaveBegins: "2002-02-01" }, "2002-02-01", { missing: ["sixMonthsApproved"] }),
});
