import { type Flag, figure, given, read, rule } from "../../../src/rules/index.ts";
import { permanentIntermittent, timeBase } from "../inputs.ts";
import { START } from "./inputs.ts";

export const halfTime = figure(
  {
    id: "flexelect-time-base",
    clause: "11.5.H.2.a",
    title: "Least time base of a permanent appointment",
    unit: "share",
    page: 61,
  },
  { [START]: "1/2" },
);
const flexAppointment = given.choice("flexAppointment", {
  choices: {
    permanent: "Permanent",
    "limited-term": "Limited term",
    temporary: "Temporary authorization",
    other: "Another kind",
  },
  question: "What kind of appointment is it?",
});
const permanentStatus = given.flag("permanentStatus", {
  question: "Does the employee have permanent status?",
});
const returnRights = given.flag("returnRights", {
  question: "Does the employee have a mandatory right of return to a permanent position?",
});

const enough = timeBase.isAtLeast(read(halfTime));
const permanent = flexAppointment.is("permanent").and(permanentStatus);
const returning = flexAppointment.is("limited-term", "temporary").and(returnRights);
/** H.2.a, the half-time test put to permanent appointments alone, and put to all. */
export const passes: Flag = enough.and(permanent).or(returning);
const passesStrictly: Flag = enough.and(permanent.or(returning));

const POINTER = [
  "11.4.A",
  "the-test-of-11.5",
  "The test is the one of 11.5.H.2.a",
  "11.4 points at its own B.1, which was never printed; 11.5 runs the same program and prints the test.",
] as const;
const HALF = [
  "11.5.H.2.a",
  "half-time-for-permanent",
  "Half time is asked of a permanent appointment; in limited-term and temporary positions the right of return is the test",
  "The time base stands in the part about permanent appointments; the second part begins with or.",
] as const;
const ALL_HALF = [
  "11.5.H.2.a",
  "half-time-for-all",
  "Whoever has a right of return must work at least half time too",
  "The sentence opens with all eligible employees, and the time base may belong to each of them.",
] as const;
const facts = { flexAppointment: "permanent", permanentStatus: true, timeBase: "1" };
const away = { flexAppointment: "limited-term", returnRights: true };

const cashHead = {
  id: "flexelect-cash-option",
  clause: "11.4.A.2",
  title: "May I take cash in place of health or dental coverage?",
  says: "Yes with a permanent appointment of half time or more and permanent status, or with a right of return to a permanent position; intermittents by 11.5.H.2.b.",
  page: 57,
} as const;
export const cashOption = rule(cashHead, passes.and(permanentIntermittent.not()))
  .reading(...POINTER)
  .reading(...HALF)
  .alternative(...ALL_HALF, rule(cashHead, passesStrictly.and(permanentIntermittent.not())))
  .example({ ...facts, permanentIntermittent: false }, "2002-03-01", "true")
  .example({ ...facts, timeBase: "1/2", permanentIntermittent: false }, "2002-03-01", "true")
  .example({ ...facts, timeBase: "2/5", permanentIntermittent: false }, "2002-03-01", "false")
  .example({ ...facts, permanentStatus: false, permanentIntermittent: false }, "2002-03-01", "false")
  .example({ ...away, permanentIntermittent: false }, "2002-03-01", "true", {
    note: "no time base is asked; the other reading asks it",
  })
  .example({ ...away, timeBase: "2/5", permanentIntermittent: false }, "2002-03-01", "true", {
    note: "under the other reading no: less than half time",
  })
  .example({ ...away, returnRights: false, permanentIntermittent: false }, "2002-03-01", "false")
  .example({ ...facts, permanentIntermittent: true }, "2002-03-01", "false")
  .example({ flexAppointment: "temporary", permanentIntermittent: false }, "2002-03-01", {
    missing: ["returnRights"],
  });

const accountHead = {
  id: "reimbursement-account",
  clause: "11.5.H.1.b",
  title: "May I open a medical or dependent care reimbursement account?",
  says: "Yes for those who may take the cash option by 11.5.H.2.a; intermittents may not.",
  page: 61,
} as const;
export const reimbursementAccount = rule(accountHead, passes.and(permanentIntermittent.not()))
  .reading(...POINTER)
  .reading(...HALF)
  .alternative(...ALL_HALF, rule(accountHead, passesStrictly.and(permanentIntermittent.not())))
  .example({ ...facts, permanentIntermittent: false }, "2002-09-01", "true")
  .example({ ...facts, timeBase: "1/2", permanentIntermittent: false }, "2002-09-01", "true")
  .example({ ...facts, timeBase: "2/5", permanentIntermittent: false }, "2002-09-01", "false")
  .example(
    { flexAppointment: "temporary", returnRights: true, permanentIntermittent: false },
    "2002-03-01",
    "true",
  )
  .example({ ...away, timeBase: "2/5", permanentIntermittent: false }, "2002-09-01", "true")
  .example({ flexAppointment: "other", permanentIntermittent: false }, "2002-09-01", "false")
  .example({ ...facts, permanentIntermittent: true }, "2003-03-01", "false")
  .example({ ...facts, timeBase: "9/8" }, "2003-03-01", { refused: "out-of-range" });
