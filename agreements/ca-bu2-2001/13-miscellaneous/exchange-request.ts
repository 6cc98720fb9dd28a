import { entitlement } from "../../../src/rules/index.ts";
import { eligible } from "./exchange-conditions.ts";
import { IN_WRITING } from "./inputs.ts";

export const exchange = entitlement({
  id: "attorney-exchange",
  clause: "13.1.B.5",
  title: "Swapping posts with an attorney of another department",
  says: "For six months to two years two attorneys of different departments take each other's work; the home department goes on paying.",
  applies: eligible,
  otherwise:
    "It is for attorneys of the unit who are permanent, or on probation after permanent status with no permanent separation since.",
  rules: [
    "exchange-eligible",
    "exchange-may-begin",
    "exchange-answer-by",
    "exchange-length",
    "exchange-early-end",
    "exchange-extra-pay-open",
  ],
  request: {
    what: "A place on the union's list of those interested: where you work, where you wish to go, what kind of assignment",
    by: "No time is stated in the agreement; once the union has sent its request, each department answers within 30 calendar days of receiving it",
    form: `${IN_WRITING}; the exchange itself needs a written agreement that all four sign`,
    to: "The union, which sends a formal request to both appointing powers",
  },
});
