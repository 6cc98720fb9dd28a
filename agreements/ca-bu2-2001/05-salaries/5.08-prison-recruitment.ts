import { entitlement, section } from "../../../src/rules/index.ts";
import { atPrison, bonus, earnsShare, needed, prisonBonus } from "./prison-bonus.ts";
import { payable, prisonBonusDue, prisonBonusPeriodsLeft } from "./prison-bonus-days.ts";

export default section({
  number: "5.8",
  title: "Recruitment and Retention, State Prisons",
  page: 23,
  plain: {
    A: "From July 1, 1998, an employee of Unit 2 with 12 qualifying pay periods in a row at the Department of Corrections' prisons Avenal, Ironwood, Calipatria or Chuckawalla Valley earns a bonus of $2,400. It is due 30 days after the 12th period ends.",
    B: "Whoever quits, transfers by choice or is discharged before 12 pay periods in a row at these prisons gets nothing for the months served there.",
    C: "Whoever is transferred by order of the Department gets the share for the months served.",
    D: "Whoever is promoted away from these four prisons, to another facility or department, before the 12 periods are complete gets no share. Whoever has completed them and is then promoted within the Department gets the share of the bonus that is running.",
    E: "Part-time and intermittent employees get a share measured by all hours worked in the 12 qualifying pay periods in a row; overtime does not count.",
    F: "The yearly payment counts for nothing in retirement contributions.",
    G: "The bonus goes on during industrial disability leave (IDL).",
    H: "A leave of absence pauses the count of 12 periods; it does not start it anew. In the agreement's example, someone who has worked 4 months and takes 6 months of maternity leave needs only 8 more qualifying pay periods for the first $2,400.",
  },
  forum: { reach: "arb" },
  terms: [bonus, needed, payable],
  rules: [prisonBonus, prisonBonusPeriodsLeft, prisonBonusDue],
  entitlements: [
    entitlement({
      id: "prison-bonus",
      clause: "5.8.A",
      title: "The recruitment and retention bonus of four prisons",
      says: "$2,400 for twelve qualifying pay periods in a row; a share for those transferred by order of the Department, and after a first bonus for those promoted within it.",
      applies: atPrison.and(earnsShare),
      otherwise:
        "It is for work at Avenal, Ironwood, Calipatria or Chuckawalla Valley, once twelve qualifying pay periods in a row are complete, the Department orders a transfer, or it promotes somebody who has completed twelve before.",
      rules: ["prison-bonus", "prison-bonus-periods-left", "prison-bonus-due"],
      request: {
        what: "Payment of the bonus for the twelve pay periods",
        by: "No time is stated in the agreement; it is payable thirty days after the twelfth pay period",
        form: "In writing; the agreement names no form",
        to: "The personnel office of the Department of Corrections",
      },
    }),
  ],
});
