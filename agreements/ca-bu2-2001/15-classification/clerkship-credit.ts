import { given, notApplicable, rule } from "../../../src/rules/index.ts";

const amended = given.flag("clerkshipRuleAdopted", {
  question: "Has the attorney class been amended, after the study, so that clerkships count?",
});
const court = given.choice("clerkshipCourt", {
  choices: { federal: "A Federal court", california: "A California court", other: "Another court" },
  question: "In which court was the clerkship?",
});
const months = given.number("clerkshipMonths", {
  unit: "months",
  min: "0",
  max: "120",
  question: "For how many months was the clerkship actually served?",
});

export const clerkshipCredit = rule(
  {
    id: "clerkship-credit",
    clause: "15.8.A",
    title: "Legal experience credited for a judicial clerkship",
    says: "The time actually spent as a clerk in a Federal or California court, if the class is amended that way; until then there is only a study.",
    page: 96,
  },
  months,
)
  .notwithstanding(
    "15.8.A",
    amended.not().or(court.is("other")),
    notApplicable(
      "months",
      "15.8.A",
      "only Federal and California clerkships are meant, once the class is amended",
    ),
    { note: "The class is not amended, or it is another court" },
  )
  .example(
    { clerkshipRuleAdopted: true, clerkshipCourt: "federal", clerkshipMonths: "12" },
    "2002-04-15",
    "12",
  )
  .example(
    { clerkshipRuleAdopted: true, clerkshipCourt: "california", clerkshipMonths: "24" },
    "2002-04-15",
    "24",
  )
  .example({ clerkshipRuleAdopted: true, clerkshipCourt: "other", clerkshipMonths: "12" }, "2002-04-15", {
    notApplicable: "15.8.A",
  })
  .example({ clerkshipRuleAdopted: false, clerkshipCourt: "federal", clerkshipMonths: "12" }, "2002-04-15", {
    notApplicable: "15.8.A",
  })
  .example({ clerkshipRuleAdopted: true, clerkshipCourt: "federal" }, "2002-04-15", {
    missing: ["clerkshipMonths"],
  });
