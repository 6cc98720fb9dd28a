import { section } from "../../../src/rules/index.ts";
import { activities, professionalLeave, professionalLeaveLeft, yearHours } from "./professional-leave.ts";

/** 13.25: hours for bar committees and similar bodies. */
export default section({
  number: "13.25",
  title: "Professional Development Activities",
  page: 87,
  plain: {
    "": "Both sides hold that sitting on committees of the State Bar, of local bars and of similar professional bodies adds to what the State's legal professionals bring to their employer and helps their careers. With approval in advance, an employee of the unit may take professional leave for it with no loss of pay, up to 24 hours each calendar year. Hours not used in their year are lost.",
  },
  forum: { reach: "arb" },
  terms: [yearHours],
  rules: [professionalLeaveLeft, professionalLeave],
  entitlements: [activities],
});
