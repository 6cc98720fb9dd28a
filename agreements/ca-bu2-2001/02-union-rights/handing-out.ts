import { given, rule } from "../../../src/rules/index.ts";
import { materialKind } from "./inputs.ts";

const offDuty = given.flag("handedOutOffDuty", {
  question: "Is the material handed out outside working time?",
});
const disturbs = given.flag("handingOutDisturbs", { question: "Does it disturb people who work?" });
const head = {
  id: "union-literature",
  clause: "2.4",
  title: "May the union hand out this material?",
  says: "Outside working time, without disturbing people who work; nothing illegal, libelous or obscene and no mere party politics.",
  page: 9,
};
const calm = offDuty.and(disturbs.not());
const handed = { materialKind: "union-business", handedOutOffDuty: true, handingOutDisturbs: false };

/** 2.4: what may be handed out, and when. */
export const literature = rule(head, calm.and(materialKind.is("union-business", "educational", "defamatory")))
  .reading(
    "2.4",
    "as-listed",
    "What is defamatory without being a libel is not barred here",
    "The list for bulletin boards in 2.3.B adds the word; this list leaves it out.",
  )
  .alternative(
    "2.4",
    "as-on-boards",
    "Defamatory material is barred as on the bulletin boards",
    "The two lists have one purpose.",
    rule(head, calm.and(materialKind.is("union-business", "educational"))),
  )
  .example(handed, "2002-04-15", "true")
  .example({ ...handed, materialKind: "educational" }, "2002-04-15", "true")
  .example({ ...handed, materialKind: "defamatory" }, "2002-04-15", "true", {
    note: "the other reading says no",
  })
  .example({ ...handed, materialKind: "partisan" }, "2002-04-15", "false")
  .example({ ...handed, materialKind: "libelous" }, "2002-04-15", "false")
  .example({ ...handed, materialKind: "obscene" }, "2002-04-15", "false")
  .example({ ...handed, materialKind: "illegal" }, "2002-04-15", "false")
  .example({ ...handed, handedOutOffDuty: false }, "2002-04-15", "false")
  .example({ ...handed, handingOutDisturbs: true }, "2002-04-15", "false")
  .example({ ...handed, handingOutDisturbs: undefined }, "2002-04-15", { missing: ["handingOutDisturbs"] });
