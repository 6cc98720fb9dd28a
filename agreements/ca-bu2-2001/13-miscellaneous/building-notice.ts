import { date, figure, given, hoursBetween, noDay, read, rule } from "../../../src/rules/index.ts";
import { buildingHeld, emergency, START, workAffectsHealth } from "./inputs.ts";

export const remodelNotice = figure(
  {
    id: "remodeling-notice",
    clause: "13.18.A",
    title: "Written notice before remodeling or renovation",
    unit: "days",
    page: 85,
  },
  { [START]: "30" },
);
export const repairNotice = figure(
  {
    id: "repair-notice",
    clause: "13.18.B",
    title: "Notice before repairs that may give concern for health",
    unit: "hours",
    page: 85,
  },
  { [START]: "24" },
);
const begins = given.day("remodelingBegins", {
  question: "On which day does the remodeling or renovation begin?",
});
const states = buildingHeld.is("owned", "managed");

export const remodelNoticeBy = rule(
  {
    id: "remodeling-notice-by",
    clause: "13.18.A",
    title: "Last day for the notice of remodeling",
    says: "Employees affected get written notice at least 30 days before work begins in a building that the State owns or manages; the union gets a copy.",
    page: 85,
  },
  begins.minusDays(read(remodelNotice)),
)
  .notwithstanding(
    "13.18.A",
    buildingHeld.is("leased"),
    noDay("13.18.A", "the notice is for buildings that the State owns or manages"),
    { note: "The State neither owns nor manages the building" },
  )
  .example({ remodelingBegins: "2002-07-01", buildingHeld: "owned" }, "2002-05-15", "2002-06-01")
  .example({ remodelingBegins: "2002-03-30", buildingHeld: "managed" }, "2002-02-15", "2002-02-28")
  .example({ remodelingBegins: "2002-07-01", buildingHeld: "leased" }, "2002-05-15", {
    notApplicable: "13.18.A",
  })
  .example({ buildingHeld: "owned" }, "2002-05-15", { missing: ["remodelingBegins"] });

const signed = given.day("leaseEntered", { question: "On which day was the lease entered into?" });
const leaseHead = {
  id: "lease-clause",
  clause: "13.18.D",
  title: "Must the lease bind the lessor to give 24 hours' notice?",
  says: "Every new lease entered into after January 1, 2002, of a building that the State does not manage.",
  page: 85,
} as const;
const bound = buildingHeld.is("leased").and(signed.isAfter(date("2002-01-01")));
const boundFromFirst = buildingHeld.is("leased").and(signed.isFrom(date("2002-01-01")));
const AFTER = [
  "13.18.D",
  "after-the-first",
  "A lease of January 1, 2002 itself need not have the clause",
  "The section says after that day.",
] as const;
const FROM = [
  "13.18.D",
  "from-the-first",
  "A lease of January 1, 2002 has it too",
  "A year is meant to begin with its first day.",
] as const;

export const leaseClause = rule(leaseHead, bound)
  .reading(...AFTER)
  .alternative(...FROM, rule(leaseHead, boundFromFirst))
  .example({ buildingHeld: "leased", leaseEntered: "2002-01-02" }, "2002-04-15", "true")
  .example({ buildingHeld: "leased", leaseEntered: "2002-01-01" }, "2002-04-15", "false")
  .example({ buildingHeld: "managed", leaseEntered: "2002-01-02" }, "2002-04-15", "false")
  .example({ buildingHeld: "leased" }, "2002-04-15", { missing: ["leaseEntered"] });

const owedUnder = (lease: typeof bound) => workAffectsHealth.and(emergency.not(), states.or(lease));
const owed = owedUnder(bound);
const repair = { buildingHeld: "owned", workAffectsHealth: true, buildingEmergency: false };

const owedHead = {
  id: "repair-notice-owed",
  clause: "13.18.B",
  title: "Is notice owed before the repairs?",
  says: "Where they may give concern for health and are no emergency; in leased buildings under leases entered into after January 1, 2002.",
  page: 85,
} as const;

export const repairNoticeOwed = rule(owedHead, owed)
  .reading(...AFTER)
  .alternative(...FROM, rule(owedHead, owedUnder(boundFromFirst)))
  .example(repair, "2002-04-15", "true")
  .example({ ...repair, buildingHeld: "managed" }, "2002-04-15", "true")
  .example({ ...repair, workAffectsHealth: false }, "2002-04-15", "false")
  .example({ ...repair, buildingEmergency: true }, "2002-04-15", "false")
  .example({ ...repair, buildingHeld: "leased", leaseEntered: "2002-01-02" }, "2002-04-15", "true")
  .example({ ...repair, buildingHeld: "leased", leaseEntered: "2001-12-31" }, "2002-04-15", "false")
  .example({ ...repair, buildingHeld: "leased", leaseEntered: "2002-01-01" }, "2002-04-15", "false", {
    note: "the day itself, which the other reading takes in",
  })
  .example({ ...repair, buildingHeld: "leased" }, "2002-04-15", { missing: ["leaseEntered"] });

const noticeDay = given.day("repairNoticeDay", {
  question: "On which day was notice of the repairs given?",
});
const noticeTime = given.time("repairNoticeTime", { question: "At what time was it given?" });
const workDay = given.day("repairDay", { question: "On which day do the repairs begin?" });
const workTime = given.time("repairTime", { question: "At what time do they begin?" });
const morning = {
  ...repair,
  repairNoticeDay: "2002-04-14",
  repairNoticeTime: "08:00",
  repairDay: "2002-04-15",
};
const keptHead = {
  id: "repair-notice-kept",
  clause: "13.18.B",
  title: "Was notice of the repairs given in time?",
  says: "At least 24 hours before they begin, wherever notice is owed.",
  page: 85,
} as const;
const inTime = hoursBetween(noticeDay, noticeTime, workDay, workTime).isAtLeast(read(repairNotice));

export const repairNoticeKept = rule(keptHead, owed.not().or(inTime))
  .reading(...AFTER)
  .alternative(...FROM, rule(keptHead, owedUnder(boundFromFirst).not().or(inTime)))
  .example({ ...morning, repairTime: "08:00" }, "2002-04-15", "true")
  .example({ ...morning, repairTime: "07:59" }, "2002-04-15", "false")
  .example({ ...morning, repairDay: "2002-04-16", repairTime: "06:00" }, "2002-04-15", "true")
  .example({ ...morning, repairTime: "07:59", buildingEmergency: true }, "2002-04-15", "true", {
    note: "no notice is owed in an emergency",
  })
  .example(
    { ...morning, repairTime: "07:59", buildingHeld: "leased", leaseEntered: "2002-01-01" },
    "2002-04-15",
    "true",
    { note: "no notice is owed for a lease of that very day, unless it is read so" },
  )
  .example(morning, "2002-04-15", { missing: ["repairTime"] });

const removes = given.flag("workRemovesMaterial", {
  question: "Does the work require that any material be removed?",
});
const tested = given.flag("materialTested", {
  question: "Has the material been tested for both lead and asbestos?",
});
const found = given.flag("materialFound", { question: "Was lead or asbestos found?" });
const byRules = given.flag("materialByRules", {
  question: "Is it removed in accordance with the State's regulations?",
});
export const materialRemoval = rule(
  {
    id: "material-removal",
    clause: "13.18.C",
    title: "May the material be removed?",
    says: "Only after a test for lead and asbestos, and by the State's regulations where either is found.",
    page: 85,
  },
  removes.not().or(tested.and(found.not().or(byRules))),
)
  .example({ workRemovesMaterial: false }, "2002-04-15", "true", { note: "nothing is removed" })
  .example({ workRemovesMaterial: true, materialTested: false }, "2002-04-15", "false")
  .example({ workRemovesMaterial: true, materialTested: true, materialFound: false }, "2002-04-15", "true")
  .example(
    { workRemovesMaterial: true, materialTested: true, materialFound: true, materialByRules: true },
    "2002-04-15",
    "true",
  )
  .example(
    { workRemovesMaterial: true, materialTested: true, materialFound: true, materialByRules: false },
    "2002-04-15",
    "false",
  )
  .example({ workRemovesMaterial: true, materialTested: true }, "2002-04-15", {
    missing: ["materialFound", "materialByRules"],
  });
