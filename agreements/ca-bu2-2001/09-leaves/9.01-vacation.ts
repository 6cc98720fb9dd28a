import { section } from "../../../src/rules/index.ts";
import { fractionChart } from "../tables/fraction-chart.ts";
import { vacationSeparation, vacationSpoiled } from "./pay-period-spoiled.ts";
import { cap, vacationBalance, vacationCarryOver } from "./vacation-balance.ts";
import {
  absence,
  bonusPeriods,
  vacationBonusOnReturn,
  vacationCreditAfterReturn,
} from "./vacation-bonus-on-return.ts";
import { bonus, bonusMonth, full, qualifying, rate, vacationCredit } from "./vacation-credit.ts";
import { vacationEntitlements } from "./vacation-entitlements.ts";
import { vacationExcess, vacationOrdered, vacationPaid, vacationRequired } from "./vacation-excess.ts";
import { vacationCancelled, vacationRefusal } from "./vacation-requests.ts";
import { halfHour, vacationUse } from "./vacation-use.ts";

export default section({
  number: "9.1",
  title: "Vacation Leave",
  page: 37,
  plain: {
    A: "The first six months earn no vacation. Once six qualifying monthly pay periods are done, the next one opens with 42 hours for a full-timer, one time only. From then on each qualifying pay period is credited on the first day of the next: 7 hours a month from month 7 through 3 years, 10 from month 37 through 10 years, 12 from month 121 through 15 years, 13 from month 181 through 20 years, 14 from 20 years on. Whoever returns after a permanent separation of six months or more gets a one-time bonus again after six qualifying pay periods, measured by all State service before and after; its amount is not printed.",
    B: "A full-timer with 11 or more work days in a monthly pay period earns its credit. A separation of more than 11 consecutive work days that falls into two pay periods in a row spoils the second one.",
    C: "Whoever works less than full time earns by the chart: the full-time hours times the fraction.",
    D: "Up to 640 hours of unused vacation go over into the next calendar year. The department head may allow more to someone who could not bring the hours down for one of these reasons:",
    "D.1": "work because of fire, flood or another large emergency;",
    "D.2": "priority or critical work over a long time;",
    "D.3": "absence on full salary for a compensable injury;",
    "D.4": "sick leave, where department rules then barred vacation through December 31;",
    "D.5": "jury duty;",
    "D.6": "the department head kept the employee from using the hours.",
    E: "It is up to the employee to use what exceeds 640 hours by the end of the year, unless D.1 to D.6 stand in the way. As soon as the balance is above 640 the department head may order a plan for the excess; if the plan is not kept for another reason than those, the department head may order the time off when it suits the department.",
    F: "When State employment ends, all accrued vacation is paid.",
    G: "Requests follow the department's policy. The time is agreed between the employee and the department head; operational needs may be a ground to refuse.",
    H: "Someone whose work suffers because no vacation was taken for long may be told to take it.",
    I: "Department heads do what they can to answer requests in good time.",
    J: "A vacation is cancelled only where operational needs demand it.",
    K: "Vacation is used by the half hour; smaller remainders may be used where they have built up.",
  },
  terms: [
    rate,
    bonus,
    bonusMonth,
    bonusPeriods,
    absence,
    qualifying,
    vacationSeparation,
    cap,
    halfHour,
    full,
  ],
  rules: [
    vacationCredit,
    vacationSpoiled,
    vacationBonusOnReturn,
    vacationCreditAfterReturn,
    vacationCarryOver,
    vacationBalance,
    vacationExcess,
    vacationOrdered,
    vacationRequired,
    vacationUse,
    vacationRefusal,
    vacationCancelled,
    vacationPaid,
  ],
  entitlements: vacationEntitlements,
  tables: [fractionChart],
  cites: ["6.3", "8.1", "9.11"],
});
