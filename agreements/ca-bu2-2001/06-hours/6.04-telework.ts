import { always, entitlement, section } from "../../../src/rules/index.ts";
import { teleworkRefusal } from "./schedule-requests.ts";

export default section({
  number: "6.4",
  title: "Telework",
  page: 27,
  plain: {
    A: "Both parties hold it proven that telework lifts morale and output and thins out traffic.",
    B: "Only operational needs can be a ground for refusing a request. An employee who asks for the ground gets it in writing. Whoever thinks the refusal breaks this subsection may grieve it, and may appeal as far as the fourth level.",
  },
  forum: {
    reach: "step4",
    note: "A grievance about a refused request ends with step 4 at the latest.",
  },
  cites: ["7.10"],
  rules: [teleworkRefusal],
  entitlements: [
    entitlement({
      id: "telework",
      clause: "6.4.B",
      title: "Telework",
      says: "Work away from the office, refused only for operational needs.",
      applies: always(),
      otherwise: "It is open to everybody in the unit.",
      rules: ["telework-refusal"],
      request: {
        what: "To telework; if it is refused, the reason in writing",
        by: "No time is stated in the agreement; ask as soon as you know",
        form: "In writing; the agreement names no form",
        to: "The supervisor",
      },
    }),
  ],
});
