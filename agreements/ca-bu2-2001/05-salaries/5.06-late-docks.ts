import { section } from "../../../src/rules/index.ts";
import { lateDock, lateDockAtSeparation, lateDockLeft, lateDockRecoveredIn } from "./late-dock.ts";

export default section({
  number: "5.6",
  title: "Late Docks",
  page: 21,
  plain: {
    A: 'For a "late dock" a department may choose the way below, in spite of 5.5 and 5.7.',
    "A.1":
      "The State Controller's Office (SCO) says what a late dock is, for salary paid through the negative payroll system. The department may pay that period as though there were none. Three things follow in a, b and c.",
    "A.1.a": "The ordinary warrant comes on payday, unless something besides the late dock holds it back.",
    "A.1.b": "The employee gets too much, because the docked time is still in the pay.",
    "A.1.c":
      "Dock time before SCO's cut-off date is taken into account at once; a late dock is only one on that date or later.",
    "A.2":
      "Whoever was paid too much under paragraph 1 returns it: the whole sum comes off the next month's pay automatically, and off the pay after that for as long as it takes. The department says so in writing when it decides, naming both the overpayment and the deduction. A missing notice does not stop the deduction.",
    "A.3":
      "A department can choose this for each employee separately. Where it thinks better, it may instead of a regular paycheck give a salary advance, so that a late dock leads to no overpayment.",
    "A.4":
      "Whoever leaves or retires from State service still owing such a sum has all of it taken from whatever other pay is due then.",
  },
  forum: { reach: "arb" },
  rules: [lateDock, lateDockRecoveredIn, lateDockLeft, lateDockAtSeparation],
  cites: ["5.5", "5.7"],
  overrides: [
    {
      clause: "A",
      over: "5.5",
      note: "For late docks a department may recover the overpayment in its own way instead of under Government Code 19838.",
    },
    {
      clause: "A",
      over: "5.7",
      note: "For late docks a department may pay in full and recover later, where 5.7.A.2 would give a salary advance.",
    },
  ],
});
