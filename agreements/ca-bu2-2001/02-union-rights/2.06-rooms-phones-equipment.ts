import { section } from "../../../src/rules/index.ts";
import { equipmentUse, phoneUse, roomUse } from "./equipment-use.ts";

export default section({
  number: "2.6",
  title: "Use of State Rooms, Phones, and Electronic Communication Equipment",
  page: 9,
  plain: {
    A: "The union may meet in the State's rooms where operations permit. It asks the official in charge beforehand and leaves the room as it was.",
    B: "Representatives may phone on State lines within reason, to represent members, as long as the State is not charged more and its operation is not disturbed.",
    C: "Small, occasional use of the e-mail and similar equipment that an employee has at work anyway is allowed under four conditions together: (1) the department permits other non-business use in the same way; (2) it serves representation alone; (3) the State pays nothing extra; (4) the State's work is not disturbed.",
    D: "Nobody is promised privacy in these rooms, on these phones or on this equipment.",
  },
  forum: { reach: "arb" },
  rules: [roomUse, phoneUse, equipmentUse],
});
