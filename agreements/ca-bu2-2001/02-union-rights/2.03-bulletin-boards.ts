import { section } from "../../../src/rules/index.ts";
import { boardSize, longerSide, postingAllowed, shorterSide } from "./posting.ts";

export default section({
  number: "2.3",
  title: "Bulletin Boards",
  page: 9,
  plain: {
    A: "At each site with Unit 2 employees the union may post its business on the boards that the State already furnishes for it. Or it may pay for and hang its own, at one facility or more, up to 36 by 48 inches, where and at the hour that the facility's manager decides. The representative who posts an item dates and initials it, and hands management's designated representative a copy when it goes up.",
    B: "The union posts nothing illegal, libelous, obscene or defamatory, and nothing that is merely party politics without educational value.",
  },
  forum: { reach: "arb" },
  terms: [shorterSide, longerSide],
  rules: [boardSize, postingAllowed],
});
