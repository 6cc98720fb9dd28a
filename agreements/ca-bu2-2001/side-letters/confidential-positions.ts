import { date, figure, given, read, rule, when, zero } from "../../../src/rules/index.ts";
import { releaseDepartment } from "./release-time.ts";

const START = "2001-07-01";
const count = (id: string, clause: string, title: string, value: string) =>
  figure({ id, clause, title, unit: "count", page: 109 }, { [START]: value });
export const petition = count(
  "confidential-petition",
  "SL.1.7",
  "Confidential positions of the petition of September 6, 1999",
  "36",
);
export const justice = count(
  "confidential-justice",
  "SL.1.6.A",
  "Confidential positions added in the Department of Justice",
  "7",
);
export const equalization = count(
  "confidential-equalization",
  "SL.1.6.B",
  "Confidential positions added in the Board of Equalization",
  "1",
);
export const franchise = count(
  "confidential-franchise-tax",
  "SL.1.6.C",
  "Confidential positions added in the Franchise Tax Board",
  "1",
);
export const increase = count(
  "confidential-increase",
  "SL.1.7",
  "Positions added to the petition while release time runs",
  "8",
);

const runs = given.flag("sideLetterReleaseRuns", {
  question: "Is the release time of side letter 1, paragraphs 1 to 5, still in operation?",
});
const endedForOne = given.flag("releaseEndedForOne", {
  question: "Has it ended for the Department of Industrial Relations alone?",
});
const agreedEnd = given.flag("franchiseDesignationEnded", {
  question: "Have the parties agreed that the designation in the Franchise Tax Board ends?",
});
const totalHead = {
  id: "confidential-positions",
  clause: "SL.1.7",
  title: "Confidential positions of the petition of 1999",
  says: "The 36 of the petition, 8 more while release time runs, and 1 more in the Franchise Tax Board until both parties end it. The appeals board's 4 of side letter 2 come on top.",
  page: 109,
};
const total = (condition: typeof runs) =>
  read(petition)
    .plus(when(condition, read(increase), zero("count")))
    .plus(when(agreedEnd, zero("count"), read(franchise)));
const running = { sideLetterReleaseRuns: true, releaseEndedForOne: false, franchiseDesignationEnded: false };
export const confidentialPositions = rule(totalHead, total(runs))
  .reading(
    "SL.1.7",
    "as-a-whole",
    "The 8 stay while release time runs at all, though it ends for one department",
    "The designations lie in Justice and Equalization, and paragraph 5 foresees an end for Industrial Relations alone.",
  )
  .alternative(
    "SL.1.7",
    "all-of-it",
    "The 8 fall away as soon as release time ends for any of the four departments",
    "They last as long as the provisions of paragraphs 1 to 5 remain operative, and one of these would not.",
    rule(totalHead, total(runs.and(endedForOne.not()))),
  )
  .example(running, "2002-04-15", "45", { note: "36 + 8 + 1" })
  .example({ ...running, releaseEndedForOne: true }, "2002-04-15", "45", {
    note: "37 under the other reading",
  })
  .example({ ...running, sideLetterReleaseRuns: false }, "2002-04-15", "37")
  .example({ ...running, franchiseDesignationEnded: true }, "2002-04-15", "44")
  .example({ ...running, sideLetterReleaseRuns: false, franchiseDesignationEnded: true }, "2002-04-15", "36")
  .example({ sideLetterReleaseRuns: true }, "2002-04-15", { missing: ["franchiseDesignationEnded"] });

const where = given.choice("confidentialDepartment", {
  choices: {
    justice: "Department of Justice",
    equalization: "Board of Equalization",
    "franchise-tax": "Franchise Tax Board",
    other: "Another department",
  },
  question: "In which department are the positions?",
});
const whileRunning = (of: typeof justice) => when(runs, read(of), zero("count"));
const at = (confidentialDepartment: string) => ({
  confidentialDepartment,
  sideLetterReleaseRuns: true,
  franchiseDesignationEnded: false,
});
export const confidentialByDepartment = rule(
  {
    id: "confidential-positions-added",
    clause: "SL.1.6",
    title: "Confidential positions that side letter 1 adds in a department",
    says: "Seven in Justice and one in Equalization while release time runs, one in the Franchise Tax Board until both parties end it.",
    page: 109,
  },
  when(
    where.is("justice"),
    whileRunning(justice),
    when(
      where.is("equalization"),
      whileRunning(equalization),
      when(where.is("franchise-tax").and(agreedEnd.not()), read(franchise), zero("count")),
    ),
  ),
)
  .example({ ...at("justice"), sideLetterReleaseRuns: true }, "2002-04-15", "7")
  .example({ ...at("justice"), sideLetterReleaseRuns: false }, "2002-04-15", "0")
  .example({ ...at("equalization"), sideLetterReleaseRuns: true }, "2002-04-15", "1")
  .example({ ...at("equalization"), sideLetterReleaseRuns: false }, "2002-04-15", "0")
  .example({ ...at("franchise-tax"), sideLetterReleaseRuns: false }, "2002-04-15", "1", {
    note: "it does not depend on release time",
  })
  .example({ ...at("franchise-tax"), franchiseDesignationEnded: true }, "2002-04-15", "0")
  .example({ ...at("other") }, "2002-04-15", "0")
  .example({ confidentialDepartment: "justice" }, "2002-04-15", { missing: ["sideLetterReleaseRuns"] });

const runsThere = given.flag("releaseRunsThere", {
  question: "Is the release time of side letter 1 still in operation for this department?",
});
export const workloadWaiver = rule(
  {
    id: "side-letter-workload",
    clause: "SL.1.9",
    title: "Does the State set hearings and cases alone?",
    says: "In Health Services and in Industrial Relations, each as long as its own release time runs: date, time and number, changed when the State wishes.",
    page: 109,
  },
  releaseDepartment.is("health", "industrial-relations").and(runsThere),
)
  .example({ releaseDepartment: "health", releaseRunsThere: true }, "2002-04-15", "true")
  .example({ releaseDepartment: "health", releaseRunsThere: false }, "2002-04-15", "false")
  .example({ releaseDepartment: "industrial-relations", releaseRunsThere: true }, "2002-04-15", "true")
  .example({ releaseDepartment: "industrial-relations", releaseRunsThere: false }, "2002-04-15", "false")
  .example({ releaseDepartment: "justice", releaseRunsThere: true }, "2002-04-15", "false")
  .example({ releaseDepartment: "equalization" }, "2002-04-15", "false")
  .example({ releaseDepartment: "health" }, "2002-04-15", { missing: ["releaseRunsThere"] });

const stateAsks = given.flag("successorAsked", {
  question: "Has the State asked to reopen negotiations on a successor for Industrial Relations?",
});
const effect = given.day("successorEffective", {
  question: "On which day is the successor to take effect?",
});
export const reopener = rule(
  {
    id: "side-letter-reopening",
    clause: "SL.1.5",
    title: "Must side letter 1 be reopened for Industrial Relations?",
    says: "If the State asks, for that department alone, with a successor that takes effect on July 1, 2001 or later.",
    page: 109,
  },
  stateAsks.and(effect.isFrom(date("2001-07-01"))),
)
  .example({ successorAsked: true, successorEffective: "2001-06-30" }, "2002-04-15", "false")
  .example({ successorAsked: true, successorEffective: "2001-07-01" }, "2002-04-15", "true")
  .example({ successorAsked: false }, "2002-04-15", "false")
  .example({ successorAsked: true }, "2002-04-15", { missing: ["successorEffective"] });
