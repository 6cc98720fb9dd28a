import { section } from "../../../src/rules/index.ts";

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
});
