import { given, rule } from "../../../src/rules/index.ts";

const byPersonnel = given.flag("classApprovedByPersonnel", {
  question:
    "Has the State's personnel department approved the title and concept, the levels and the tests of the class?",
});
const byBoard = given.flag("classApprovedByBoard", {
  question: "Has the State Personnel Board approved them?",
});
const costs = given.flag("classChangeCosts", { question: "Does the proposal cost money?" });
const funds = given.flag("classChangeFunded", { question: "Are there funds for it?" });
const noticed = given.flag("classChangeNoticed", {
  question: "Has the union been given notice of the proposal under 15.2?",
});

type Sheet = { readonly id: string; readonly clause: string; readonly page: number };
const title = "May the proposal be carried out?";
const facts = { classApprovedByPersonnel: true, classApprovedByBoard: true };
const funded = costs.not().or(funds);

/** A proposal that needs both approvals, notice to the union, and money where it costs money: 15.6 and 15.9. */
const afterNotice = (of: Sheet) => {
  const all = { ...facts, classChangeNoticed: true };
  return rule(
    {
      ...of,
      title,
      says: "Once the union has had notice under 15.2, the personnel department and the State Personnel Board have both approved the class, and there are funds where it costs money.",
    },
    noticed.and(byPersonnel, byBoard, funded),
  )
    .example({ ...all, classChangeCosts: false }, "2002-04-15", "true")
    .example({ ...all, classChangeCosts: true, classChangeFunded: true }, "2002-04-15", "true")
    .example({ ...all, classChangeCosts: true, classChangeFunded: false }, "2002-04-15", "false")
    .example({ ...all, classChangeNoticed: false, classChangeCosts: false }, "2002-04-15", "false")
    .example({ ...all, classApprovedByPersonnel: false, classChangeCosts: false }, "2002-04-15", "false")
    .example({ ...all, classApprovedByBoard: false, classChangeCosts: false }, "2002-04-15", "false")
    .example({ ...all, classChangeCosts: true }, "2002-04-15", { missing: ["classChangeFunded"] });
};

export const attorneyProposal = afterNotice({ id: "attorney-study-proposal", clause: "15.6", page: 95 });
export const hearingProposal = afterNotice({ id: "hearing-study-proposal", clause: "15.9", page: 96 });

export const laborProposal = rule(
  {
    id: "labor-commissioner-proposal",
    clause: "15.10.B",
    title,
    says: "Once the personnel department and the State Personnel Board have both approved the class, and the State finds funds where it costs money.",
    page: 96,
  },
  byPersonnel.and(byBoard, funded),
)
  .example({ ...facts, classChangeCosts: false }, "2002-04-15", "true")
  .example({ ...facts, classChangeCosts: true, classChangeFunded: true }, "2002-04-15", "true")
  .example({ ...facts, classChangeCosts: true, classChangeFunded: false }, "2002-04-15", "false")
  .example({ ...facts, classApprovedByPersonnel: false, classChangeCosts: false }, "2002-04-15", "false")
  .example({ ...facts, classApprovedByBoard: false, classChangeCosts: false }, "2002-04-15", "false")
  .example(facts, "2002-04-15", { missing: ["classChangeCosts", "classChangeFunded"] });

export const deputyProposal = rule(
  {
    id: "deputy-commissioner-proposal",
    clause: "15.5.B",
    title,
    says: "Once the State Personnel Board has approved it, and the State finds funds where it costs money.",
    page: 95,
  },
  byBoard.and(funded),
)
  .example({ classApprovedByBoard: true, classChangeCosts: false }, "2002-04-15", "true")
  .example(
    { classApprovedByBoard: true, classChangeCosts: true, classChangeFunded: true },
    "2002-04-15",
    "true",
  )
  .example(
    { classApprovedByBoard: true, classChangeCosts: true, classChangeFunded: false },
    "2002-04-15",
    "false",
  )
  .example({ classApprovedByBoard: false, classChangeCosts: false }, "2002-04-15", "false")
  .example({ classApprovedByBoard: true, classChangeCosts: true }, "2002-04-15", {
    missing: ["classChangeFunded"],
  });
