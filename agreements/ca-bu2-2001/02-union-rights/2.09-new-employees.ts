import { entitlement, section } from "../../../src/rules/index.ts";
import { firstAppointment, packetOwed } from "./orientation.ts";

export default section({
  number: "2.9",
  title: "New Employee Orientation",
  page: 11,
  plain: {
    "": "When someone is first appointed to a Unit 2 classification, the appointing authority says within a reasonable time that CASE alone represents the unit. It also hands over a copy of this agreement, and the union's information packet if the union supplied one beforehand.",
  },
  forum: { reach: "arb" },
  rules: [packetOwed],
  entitlements: [
    entitlement({
      id: "orientation",
      clause: "2.9",
      title: "The agreement, on starting work",
      says: "A copy of the agreement, word of who represents the unit, and the union's packet where the union supplied one.",
      applies: firstAppointment,
      otherwise: "It is owed on the first appointment to a class of the unit, not on later ones.",
      rules: ["orientation-packet"],
      request: {
        what: "A copy of the agreement and the union's packet.",
        by: "They are due within a reasonable time of the first appointment.",
        form: "None; the appointing authority owes them without being asked.",
        to: "The appointing authority",
      },
    }),
  ],
});
