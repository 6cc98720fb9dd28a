import { section } from "../../../src/rules/index.ts";
import { isDomesticPartner } from "./domestic-partner.ts";

/** Attachment C: the one meaning of domestic partner. */
export default section({
  number: "Att.C",
  title: "Domestic Partners",
  article: "Att",
  page: 106,
  plain: {
    "": "Wherever this agreement speaks of a domestic partner, it means one whom the Secretary of State has certified under Family Code 297.",
  },
  forum: { reach: "arb" },
  rules: [isDomesticPartner],
  cites: ["9.3", "9.4", "9.5", "9.7", "9.14", "9.16", "11.1", "11.5"],
});
