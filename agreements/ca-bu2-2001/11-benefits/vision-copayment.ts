import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const visionExam = figure(
  {
    id: "vision-exam",
    clause: "11.3.A",
    title: "Co-payment for the full yearly eye examination",
    unit: "USD",
    page: 57,
  },
  { [START]: "10" },
);
export const visionMaterials = figure(
  { id: "vision-materials", clause: "11.3.A", title: "Co-payment for materials", unit: "USD", page: 57 },
  { [START]: "25" },
);
const exam = given.flag("visionExam", {
  question: "Was it the comprehensive eye examination of the year?",
});
const materials = given.flag("visionMaterials", {
  question: "Were materials received, such as lenses or frames?",
});
export const visionCovered = given.flag("visionCovered", {
  question: "Is the person an eligible employee or an enrolled dependent?",
});

export const visionCopayment = rule(
  {
    id: "vision-copayment",
    clause: "11.3.A",
    title: "Vision co-payment",
    says: "The person pays $10 for the year's eye examination and $25 for materials; the plan bears the rest that it covers.",
    page: 57,
    straddle: "split",
  },
  when(exam, read(visionExam), zero("USD")).plus(when(materials, read(visionMaterials), zero("USD"))),
)
  .notwithstanding(
    "11.3.B",
    visionCovered.not(),
    notApplicable("USD", "11.3.B", "the person is not covered by the vision benefit"),
    { note: "Coverage follows that for health" },
  )
  .example({ visionCovered: true, visionExam: true, visionMaterials: false }, "2002-04-15", "10.00")
  .example({ visionCovered: true, visionExam: false, visionMaterials: true }, "2002-04-15", "25.00")
  .example({ visionCovered: true, visionExam: true, visionMaterials: true }, "2003-07-02", "35.00")
  .example({ visionCovered: true, visionExam: false, visionMaterials: false }, "2001-07-01", "0.00")
  .example({ visionCovered: false }, "2002-04-15", { notApplicable: "11.3.B" })
  .example({ visionCovered: true, visionExam: true }, "2002-04-15", { missing: ["visionMaterials"] });
