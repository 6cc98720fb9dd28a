import { given, rule } from "../../../src/rules/index.ts";
import { workWeekGroup } from "../inputs.ts";
import { refusedForOperations } from "./inputs.ts";
import { onlySalaried, otherGroup } from "./salaried-absence.ts";

const written = given.flag("refusalWritten", { question: "Was the reason of the refusal given in writing?" });
const asked = given.flag("refusalReasonRequested", {
  question: "Did the employee ask for the reason in writing?",
});

const day = "2002-04-15";
export const flexibleHoursRefusal = rule(
  {
    id: "flexible-hours-refusal",
    clause: "6.3.B",
    title: "May flexible hours or reduced time be refused so?",
    says: "Only for operational needs, and in writing.",
    page: 27,
  },
  refusedForOperations.and(written),
)
  .notwithstanding("6.3", workWeekGroup.is("2"), otherGroup, onlySalaried)
  .example({ workWeekGroup: "SE", refusedForOperations: true, refusalWritten: true }, day, "true")
  .example({ workWeekGroup: "SE", refusedForOperations: true, refusalWritten: false }, day, "false")
  .example({ workWeekGroup: "E", refusedForOperations: false }, day, "false")
  .example({ workWeekGroup: "2", refusedForOperations: true, refusalWritten: true }, day, {
    notApplicable: "6.3",
  })
  .example({ workWeekGroup: "E", refusedForOperations: true }, day, { missing: ["refusalWritten"] });

export const teleworkRefusal = rule(
  {
    id: "telework-refusal",
    clause: "6.4.B",
    title: "May telework be refused so?",
    says: "Only for operational needs; the reason is put in writing if the employee asks for it.",
    page: 27,
  },
  refusedForOperations.and(written.or(asked.not())),
)
  .example({ refusedForOperations: true, refusalReasonRequested: false }, day, "true")
  .example({ refusedForOperations: true, refusalReasonRequested: true, refusalWritten: true }, day, "true")
  .example({ refusedForOperations: true, refusalReasonRequested: true, refusalWritten: false }, day, "false")
  .example({ refusedForOperations: false }, day, "false")
  .example({ refusedForOperations: true, refusalReasonRequested: true }, day, {
    missing: ["refusalWritten"],
  });
