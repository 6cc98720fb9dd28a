import { entitlement, section } from "../../../src/rules/index.ts";
import { moveRequired, relocationDay, relocationRepaid } from "./relocation.ts";

export default section({
  number: "12.5",
  title: "Moving and Relocation",
  page: 74,
  plain: {
    "": "When the State reasonably makes someone of Unit 2 move house, it repays approved items: by the rates and times of 12.1 for lodging, meals and incidentals, and by the requirements, times and rules that already hold for the relocation of excluded employees.",
  },
  forum: { reach: "arb" },
  rules: [relocationRepaid, relocationDay],
  entitlements: [
    entitlement({
      id: "relocation",
      clause: "12.5",
      title: "Repayment of a move that the State requires",
      says: "Approved items by the lodging, meal and incidental rates of 12.1 and the relocation rules for excluded employees.",
      applies: moveRequired,
      otherwise: "It is for a change of residence that the State reasonably requires.",
      rules: ["relocation-repaid", "relocation-full-day"],
      request: {
        what: "Approval of the items, and repayment of what they cost.",
        by: "by the time frames of the relocation rules for excluded employees, to which the agreement points",
        form: "What those rules require; the agreement names no form",
        to: "your department",
      },
    }),
  ],
  cites: ["12.1"],
});
