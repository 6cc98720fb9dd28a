import { date, entitlement, section, today } from "../../../src/rules/index.ts";
import { permanentIntermittent } from "../inputs.ts";
import {
  allowance,
  bothDeclined,
  COBEN,
  cobenAllowance,
  dentalOnly,
  increaseShare,
} from "./coben-allowance.ts";
import { cashForBoth, cashForHealth, cobenCash } from "./coben-cash.ts";
import { compositeChange, noticeDay } from "./coben-change.ts";
import { intermittentCash } from "./coben-intermittent-cash.ts";
import { cobenShare } from "./coben-share.ts";
import { halfTime, passes, reimbursementAccount } from "./flexelect.ts";
import { benefitsEligible } from "./inputs.ts";

const begun = today().isFrom(date(COBEN));

export default section({
  number: "11.5",
  title: "Consolidated Benefits (CoBen) Program Description",
  page: 58,
  plain: {
    A: "From July 1, 2002 through December 31, 2002 the State pays one monthly allowance for health, dental and vision together. It goes by the party code in a health plan that CalPERS runs or approves.",
    "A.1": "Party code one, the employee alone: $230.00 a month.",
    "A.2": "Party code two, the employee and one dependent: $443.00 a month.",
    "A.3": "Party code three, the employee and two or more dependents: $584.00 a month.",
    B: "From January 1, 2003 the allowance is raised as paragraphs 1 to 3 say. It still goes by the party code in a health plan that CalPERS runs or approves.",
    "B.1":
      "Party code one: $230.00 a month, and 2/3 of the weighted average rise of January 1, 2003 in single-party CalPERS HMO premiums.",
    "B.2":
      "Party code two: $443.00 a month, and 2/3 of the weighted average rise of January 1, 2003 in two-party CalPERS HMO premiums.",
    "B.3":
      "Party code three: $584.00 a month, and 2/3 of the weighted average rise of January 1, 2003 in family CalPERS HMO premiums.",
    C: "A new position or class may change the right to the composite rate. If the State Controller's Office has the notice by the tenth of a month, the change counts from the first of the month after it. A later notice is not provided for.",
    D: "Each employee picks the coverage that fits. The allowance follows from what is picked and from how many dependents are enrolled.",
    "D.1":
      "Enrolled for both health (CalPERS) and dental (DPA): the party code of the health plan sets the allowance.",
    "D.2": "Health declined, and health coverage from elsewhere certified: the dental party code sets it.",
    "D.3":
      "Neither health nor dental, and both certified from elsewhere: $155 a month in taxable cash. Vision cannot be turned into cash or given up. There is no fee for administration.",
    "D.4":
      "Permanent intermittents (PI) can take part only in the Cash Option, with one payment for six months, for the plan year's first control period.",
    "D.5":
      "Health declined and certified from elsewhere, but dental taken: the employee may be paid what the composite contribution leaves after the dental plan and vision, up to $130 a month. The State pays the dental and vision premiums. Vision cannot be turned into cash or given up. There is no fee for administration.",
    "D.6":
      'Where the chosen health, dental and vision plans cost more than the allowance, the employee pays the rest before tax. Where they cost less, the rest is paid out as taxable cash. The printed pointer, "A.1, (1) (2) or (3)", means A.1, A.2 and A.3; from 2003 the allowances are those of B.',
    "E.1": 'The Public Employees\' Medical and Hospital Care Act says who is an "eligible employee".',
    "E.2.a":
      "A permanent intermittent (PI) may enroll for health in a calendar year once a control period has brought at least 480 paid hours: January 1 through June 30, or July 1 through December 31. Enrolling must be done within 60 days of that period's end.",
    "E.2.b":
      "To stay enrolled a permanent intermittent needs at least 480 paid hours in one control period, or 960 in 2 that follow each other.",
    "E.3":
      'The same Act says who is an "eligible family member". Domestic partners certified with the Secretary of State under AB 26 (Chapter 588, Statutes of 1999) are among them.',
    "E.4": "To hold premiums down, the parties work together with CalPERS and the plans.",
    "F.1": "The dental contribution is contained in the allowances of A.1, A.2 and A.3.",
    "F.2": "The same employees may enroll for dental as for health, under E.1 and E.2.",
    "F.3": "The same family members may be enrolled for dental as for health, under E.3.",
    "G.1":
      "The State offers employees and dependents who qualify a vision benefit, and what it contributes is contained in the allowances of A.1, A.2 and A.3. The employee's co-payment is $10 for the full yearly eye examination and $25 for materials.",
    "G.2": "The same employees are covered for vision as for health, under E.1 and E.2.",
    "G.3": "The same family members are covered for vision as for health, under E.3.",
    "H.1.a":
      "FlexElect is the State's flexible benefits program. It rests on Internal Revenue Code 125, with 105(b), 129 and 213(d). Federal law, and what DPA lays down to administer it, bind every participant. The Director of DPA fixes the fee that participants pay for administration anew each year.",
    "H.1.b":
      'Whoever passes the test of H.2.a (printed as "2.A.") may also open an account that repays medical costs, one for dependent care, or both.',
    "H.2.a":
      "One needs a permanent appointment of half time or more, and permanent status. In a limited-term or temporary authorized (TAU) position one needs a mandatory right to return to a permanent one.",
    "H.2.b":
      "Permanent intermittents (PI) take part only in the Cash Option: one cash payment for 6 months, for the plan year's first control period, if all four conditions below are met.",
    "H.2.b.1": "First, on January 1 of that plan year they could enroll for health, dental or both.",
    "H.2.b.2": "Second, their PI appointment holds from January 1 through June 30 of that plan year.",
    "H.2.b.3":
      "Third, they are paid for at least 480 hours in that plan year's January through June control period.",
    "H.2.b.4":
      "Fourth, they have filled in an enrollment authorization, in the CoBen open enrollment period or when newly eligible.",
    "H.3": "What H.2.b says can be neither grieved nor arbitrated.",
  },
  forum: {
    reach: "arb",
    except: [{ clause: "H.2.b", reach: "none", note: "Cash Option of permanent intermittents (H.3)." }],
  },
  terms: [allowance, increaseShare, noticeDay, cashForBoth, cashForHealth, halfTime],
  rules: [cobenAllowance, cobenCash, cobenShare, compositeChange, reimbursementAccount, intermittentCash],

  countsAs: ["taxes and levies"],
  cites: ["11.1", "11.4"],
  entitlements: [
    entitlement({
      id: "coben-allowance",
      clause: "11.5.A",
      title: "The consolidated allowance, and what it leaves",
      says: "From July 2002 one monthly allowance for health, dental and vision; what the chosen plans leave of it is paid out as taxable cash.",
      applies: begun.and(benefitsEligible),
      otherwise: "It begins on July 1, 2002, for those who are eligible for health benefits (11.5.E).",
      rules: ["coben-allowance", "coben-employee-share", "coben-cash", "coben-change-date"],
      request: {
        what: "Enrollment in the plans; and what the allowance leaves, if it is not paid out.",
        by: "No time is stated in the agreement but for intermittents: within 60 days of the control period.",
        form: "An enrollment; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
    entitlement({
      id: "coben-cash",
      clause: "11.5.D.3",
      title: "Cash for health and dental coverage that is not needed",
      says: "With proof of coverage elsewhere, $155 a month for declining both plans, or up to $130 for declining health.",
      applies: begun.and(bothDeclined.or(dentalOnly), permanentIntermittent.not()),
      otherwise:
        "It begins on July 1, 2002, and takes declining health, with proof of coverage elsewhere for whatever is declined; intermittents have one payment for six months.",
      rules: ["coben-cash", "coben-allowance"],
      request: {
        what: "To decline the plans and take cash.",
        by: "No time is stated in the agreement beyond the open enrollment that it mentions.",
        form: "A certificate of health coverage, and of dental coverage, from another source",
        to: "The department's personnel office",
      },
    }),
    entitlement({
      id: "coben-intermittent-cash",
      clause: "11.5.H.2.b",
      title: "The six-month cash payment of an intermittent",
      says: "One cash payment for the first control period of a plan year, where four conditions are met.",
      applies: begun.and(permanentIntermittent, bothDeclined.or(dentalOnly)),
      otherwise:
        "It begins with the plan year 2003 and is for permanent intermittents who decline health with proof of coverage elsewhere.",
      rules: ["coben-intermittent-cash"],
      request: {
        what: "Enrollment in the cash option.",
        by: "In the open enrollment period, or when newly eligible.",
        form: "An enrollment authorization",
        to: "The department's personnel office",
      },
    }),
    entitlement({
      id: "reimbursement-account",
      clause: "11.5.H.1.b",
      title: "A medical or dependent care reimbursement account",
      says: "Whoever passes the test of H.2.a may set pay aside before tax for medical costs or for the care of dependents.",
      applies: permanentIntermittent.not().and(passes),
      otherwise:
        "It takes a permanent appointment of half time or more with permanent status, or a right of return to one; intermittents are left out.",
      rules: ["reimbursement-account"],
      request: {
        what: "To open the account.",
        by: "No time is stated in the agreement; ask before the plan year.",
        form: "An enrollment; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
  ],
});
