import { entitlement, section } from "../../../src/rules/index.ts";
import {
  authorized,
  recruitmentDifferential,
  recruitmentKept,
  recruitmentWithdrawal,
  withdrawalNotice,
} from "./recruitment-differential.ts";

export default section({
  number: "5.11",
  title: "Recruitment and Retention Differential",
  page: 24,
  plain: {
    A: "If DPA approves, a department may pay a recruitment and retention differential to Unit 2 employees. It names the positions, classes, facilities or areas to which it applies.",
    B: "Permanent employees on less than full time get their share of it.",
    C: "Permanent intermittents get a share that follows the hours they work in the pay period.",
    D: "It counts for nothing in retirement contributions.",
    E: "For new hires the department may withdraw it, by position, class, facility or area, once it has given the union 30 days' notice.",
    F: "The State alone decides whether to pay it, whether to end its authorization, and how much it is. The union accepts that this can be neither grieved nor arbitrated.",
  },
  forum: {
    reach: "arb",
    except: [
      {
        clause: "F",
        reach: "none",
        note: "Giving it, withdrawing it and its amount are for the State alone.",
      },
    ],
  },
  terms: [withdrawalNotice],
  rules: [recruitmentDifferential, recruitmentWithdrawal, recruitmentKept],
  entitlements: [
    entitlement({
      id: "recruitment-differential",
      clause: "5.11.A",
      title: "A recruitment and retention differential that the department gives",
      says: "The monthly amount that the State set for the position, class, facility or area.",
      applies: authorized,
      otherwise:
        "It is for positions, classes, facilities or areas for which the State has chosen to give it; that choice cannot be grieved.",
      rules: ["recruitment-differential", "recruitment-withdrawal", "recruitment-kept"],
      request: {
        what: "The differential that is given for the position",
        by: "No time is stated in the agreement; ask as soon as you know",
        form: "In writing; the agreement names no form",
        to: "The personnel office of the department",
      },
    }),
  ],
});
