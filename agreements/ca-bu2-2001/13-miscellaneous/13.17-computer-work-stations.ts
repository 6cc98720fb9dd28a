import { section } from "../../../src/rules/index.ts";
import { workStationItem } from "./equipment.ts";
import { workStation } from "./workplace-requests.ts";

/** 13.17: instruction, equipment and light at computer work stations. */
export default section({
  number: "13.17",
  title: "Computer Work Stations",
  page: 85,
  plain: {
    A: "The State teaches employees to operate and adjust computers and work stations properly; both sides encourage them to do so. The State keeps up the Computer User's Handbook, and every department may train with it.",
    B: "The State does what it finds necessary so that all who use computers can have the equipment listed here. It also does what it finds necessary against glare, by turning work stations away from windows and ceiling lights so that monitors and screens do not reflect them, or by lessening the glare at its source in another way.",
    "B.1": "Glare screens.",
    "B.2": "Document holders.",
    "B.3": "Adjustable chairs.",
    "B.4": "Keyboards, computer tables and supports that adjust.",
    "B.5": "Rests for feet and wrists.",
    "B.6": "A telephone headset.",
    C: "If the union asks, the State meets with it about changes or additions it suggests for the Computer User's Handbook.",
  },
  forum: { reach: "arb" },
  rules: [workStationItem],
  entitlements: [workStation],
});
