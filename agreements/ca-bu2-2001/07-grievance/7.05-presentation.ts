import { section } from "../../../src/rules/index.ts";

export default section({
  number: "7.5",
  title: "Presentation",
  page: 29,
  plain: {
    "": "At each step the State may call a conference on the grievance if it finds one useful. The grievant, a steward, or the two together may come, and lose no pay by it.",
  },
  cites: ["2.1"],
});
