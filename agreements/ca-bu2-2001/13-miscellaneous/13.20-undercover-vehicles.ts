import { section } from "../../../src/rules/index.ts";
import { undercoverItem } from "./equipment.ts";
import { undercoverEquipment } from "./workplace-requests.ts";

/** 13.20: emergency equipment in the undercover vehicles of the Board of Prison Terms. */
export default section({
  number: "13.20",
  title: "Undercover Vehicle Equipment, Board of Prison Terms",
  page: 86,
  plain: {
    "": "A Deputy Commissioner to whom the Board of Prison Terms (BPT) assigns a State-owned undercover vehicle also gets from BPT whatever of this the car lacks: blanket, flashlight, fire extinguisher, jumper cables, first-aid kit. It all remains State property.",
  },
  forum: { reach: "arb" },
  rules: [undercoverItem],
  entitlements: [undercoverEquipment],
});
