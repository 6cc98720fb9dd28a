import { section } from "../../../src/rules/index.ts";
import { robeRequired } from "./robe.ts";

/** 13.10: when administrative law judges wear a robe, and who pays for it. */
export default section({
  number: "13.10",
  title: "Judicial Attire",
  page: 82,
  plain: {
    A: "Administrative Law Judges of the Office of Administrative Hearings wear a judicial robe for pre-hearing conferences and formal hearings in that office's formal hearing rooms. Away from that office's facilities they judge for themselves whether a robe is needed for these. The same freedom holds for informal settlement conferences and for judicial work not named here, such as chamber meetings and site visits. Under the robe, men wear a dress shirt, tie, slacks and dress shoes; women wear a dress, or a blouse with dress slacks or skirt, and dress shoes.",
    B: "Each Administrative Law Judge may have to bear the whole cost and care of the robe. Keeping it in good order (clean, washed, ironed and so on) and replacing it when needed is up to the judge. For uniformity the robe is black and of the judicial style.",
  },
  forum: { reach: "arb" },
  rules: [robeRequired],
});
