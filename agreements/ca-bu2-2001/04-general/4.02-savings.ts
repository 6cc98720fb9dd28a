import { section } from "../../../src/rules/index.ts";
import { savingsProcedure } from "./savings-procedure.ts";

export default section({
  number: "4.2",
  title: "Savings Clause",
  page: 12,
  plain: {
    "": "If a court with jurisdiction holds part of the agreement unlawful, the rest goes on. The two parties then meet as soon as is practical to bargain anew over the part that fell.",
  },
  forum: { reach: "arb" },
  procedures: [savingsProcedure],
});
