import { section } from "../../../src/rules/index.ts";
import { noReprisal, reprisalBarred } from "./reprisals.ts";

/** 13.15: no harm for using one's rights. */
export default section({
  number: "13.15",
  title: "No Reprisals",
  page: 84,
  plain: {
    "": "The State takes no reprisal and threatens none, discriminates against no employee and threatens none with it, and does nothing else against an employee for using rights under the Dills Act or this agreement.",
  },
  forum: { reach: "arb" },
  rules: [reprisalBarred],
  entitlements: [noReprisal],
});
