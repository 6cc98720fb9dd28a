import { section } from "../../../src/rules/index.ts";

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
});
