import { section } from "../../../src/rules/index.ts";

export default section({
  number: "7.11",
  title: "Response",
  page: 30,
  plain: {
    "": "If the State lets the time for an answer pass, the grievant may go on to the next step without one. No period is stated for doing so.",
  },
  cites: ["7.7", "7.8", "7.9", "7.10", "7.12"],
});
