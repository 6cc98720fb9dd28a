import { section } from "../../../src/rules/index.ts";
import {
  transferComplaint,
  transferGrievable,
  transferMakeWhole,
  undoTransfer,
} from "./involuntary-transfer.ts";
import { transferProcedure } from "./transfer-procedure.ts";

/** 13.14: when a transfer against the employee's will can be appealed, and what undoing it brings. */
export default section({
  number: "13.14",
  title: "Appeal of Involuntary Transfer",
  page: 84,
  plain: {
    A: "A transfer against the employee's will that reasonably requires a new residence can be grieved (Article 7) only by an employee who believes that it was meant to harass or to discipline. If the appointing authority or DPA disapproves it, the employee returns to the former position, gets the regular travel allowance for the time away from the original headquarters, and has the moving costs there and back paid as DPA's law and rules provide.",
    B: "A transfer that does not reasonably require a new residence can be neither grieved nor arbitrated. If the employee believes that it was meant to harass or to discipline, the complaint procedure is open.",
  },
  forum: {
    reach: "arb",
    note: "A: only on the ground of harassment or discipline.",
    procedures: ["involuntary-transfer"],
    except: [
      {
        clause: "B",
        reach: "dept",
        note: "A complaint, on the ground of harassment or discipline; the department head is last (7.2.B).",
      },
    ],
  },
  rules: [transferGrievable, transferComplaint, transferMakeWhole],
  entitlements: [undoTransfer],
  procedures: [transferProcedure],
  cites: ["7.2"],
});
