import {
  date,
  figure,
  given,
  type Moment,
  notApplicable,
  read,
  rule,
  today,
} from "../../../src/rules/index.ts";
import { baseSalary, legislativeRatification, unionRatification } from "../inputs.ts";
import { judicialClass } from "./judicial-class.ts";
import { qualified, START } from "./judicial-curriculum.ts";

export const rate = figure(
  {
    id: "judicial-differential",
    clause: "5.10.A",
    title: "Judicial differential",
    unit: "percent",
    page: 24,
  },
  { [START]: "5%" },
);
const completed = given.day("judicialCompletedOn", {
  question: "On which day was the course of judicial education completed?",
});
const receiving = given.flag("judicialReceiving", {
  question: "Was the differential already being paid when the agreement was ratified?",
});
const earliest = completed.nextPayPeriod();
const latest = earliest.laterOf(legislativeRatification.laterOf(unionRatification).nextPayPeriod());

const ratified = { unionRatification: "2002-01-18", legislativeRatification: "2002-01-28" };
export const judicialEarliest = rule(
  {
    id: "judicial-differential-earliest",
    clause: "5.10.D",
    title: "Earliest first day of the judicial differential",
    says: "The first day of the pay period after the month in which the course was completed.",
    page: 24,
  },
  earliest,
)
  .example({ judicialCompletedOn: "2000-09-15" }, "2002-04-15", "2000-10-01")
  .example({ judicialCompletedOn: "2002-03-31" }, "2002-04-15", "2002-04-01")
  .example({ judicialCompletedOn: "2002-04-01" }, "2002-04-15", "2002-05-01")
  .example({}, "2002-04-15", { missing: ["judicialCompletedOn"] });

export const judicialLatest = rule(
  {
    id: "judicial-differential-latest",
    clause: "5.10.D",
    title: "Latest first day of the judicial differential",
    says: "The first day of the month after both have ratified; for a course completed later, the pay period after the month of completion.",
    page: 24,
  },
  latest,
)
  .reading(
    "5.10.D",
    "completed-later",
    "Whoever completes the course after the ratifications gets it from the next pay period",
    "The latest day would then lie before the earliest; only the earliest can be kept.",
  )
  .example({ ...ratified, judicialCompletedOn: "2000-09-15" }, "2002-04-15", "2002-02-01")
  .example({ ...ratified, judicialCompletedOn: "2002-01-31" }, "2002-04-15", "2002-02-01")
  .example({ ...ratified, judicialCompletedOn: "2002-02-01" }, "2002-04-15", "2002-03-01")
  .example(
    {
      unionRatification: "2002-02-01",
      legislativeRatification: "2002-01-28",
      judicialCompletedOn: "2000-09-15",
    },
    "2002-04-15",
    "2002-03-01",
    { note: "both must have ratified" },
  )
  .example({ judicialCompletedOn: "2000-09-15" }, "2002-04-15", {
    missing: ["unionRatification", "legislativeRatification"],
  });

const head = {
  id: "judicial-differential",
  clause: "5.10.A",
  title: "Judicial differential",
  says: "Five percent of salary more each month for judges and hearing officers with an equivalent course of judicial education.",
  page: 24,
  straddle: "split",
} as const;
const none = (clause: string, why: string) => notApplicable("USD/month", clause, why);
const from = (first: Moment, outsideTheList = judicialClass.not()) =>
  rule(head, baseSalary.times(read(rate)))
    .notwithstanding("5.10.E", outsideTheList, none("5.10.E", "the class is not one of those that E lists"), {
      note: "The class is not one of those that E lists",
      over: ["5.10.B", "5.10.D"],
    })
    .notwithstanding(
      "5.10.B",
      receiving.or(qualified).not(),
      none("5.10.B", "no equivalent course of judicial education was completed"),
      { note: "No equivalent course", over: ["5.10.D"] },
    )
    .notwithstanding(
      "5.10.D",
      receiving.or(completed.isAfter(date("2000-07-01")).and(today().isFrom(first))).not(),
      none(
        "5.10.D",
        "the course was not completed after July 1, 2000, or the differential has not begun yet",
      ),
      { note: "Completed too early, or not begun yet" },
    );

const college = { classAndRange: "6067", baseSalary: "7062", judicialReceiving: false, njcCertificate: true };
export const judicialDifferential = from(latest)
  .reading(
    "5.10.D",
    "from-the-latest-day",
    "It is owed from the latest day on which it may begin",
    "Between the earliest and the latest day the clause says that it may begin; only the latest binds the State.",
  )
  .alternative(
    "5.10.D",
    "from-the-earliest-day",
    "It is owed from the earliest day on which it may begin",
    "The earliest day follows from the employee's own course, and nothing else is left to be waited for.",
    from(earliest.laterOf(date(START))),
  )
  .reading(
    "5.10.C",
    "kept-in-the-classes",
    "Whoever already has it keeps it while in one of the classes of E",
    "C protects those who have it; A gives it for a salary in those classes, and somebody who leaves them no longer has that salary.",
  )
  .alternative(
    "5.10.C",
    "kept-anywhere",
    "Whoever already has it keeps it, whatever the class",
    "C says that they continue to receive it and names no class.",
    from(latest, judicialClass.not().and(receiving.not())),
  )
  .reading(
    "5.10.D",
    "after-july-1",
    "A course completed on July 1, 2000 itself is too early",
    "The clause says after that day.",
  )
  .example({ ...college, ...ratified, judicialCompletedOn: "2000-07-02" }, "2002-02-01", "353.10", {
    note: "five percent of 7062",
  })
  .example({ ...college, ...ratified, judicialCompletedOn: "2000-07-01" }, "2002-02-01", {
    notApplicable: "5.10.D",
  })
  .example({ ...college, ...ratified, judicialCompletedOn: "2000-09-15" }, "2002-01-31", {
    notApplicable: "5.10.D",
  })
  .example({ ...college, ...ratified, judicialCompletedOn: "2002-05-10" }, "2002-05-31", {
    notApplicable: "5.10.D",
  })
  .example({ ...college, ...ratified, judicialCompletedOn: "2002-05-10" }, "2002-06-01", "353.10")
  .example({ classAndRange: "6067", baseSalary: "8545", judicialReceiving: true }, "2002-02-01", "427.25", {
    note: "C: whoever has it keeps it",
  })
  .example({ classAndRange: "5795", baseSalary: "8111" }, "2002-02-01", { notApplicable: "5.10.E" })
  .example(
    { classAndRange: "9743", baseSalary: "7626", judicialReceiving: true },
    "2002-02-01",
    { notApplicable: "5.10.E" },
    { note: "a Deputy Commissioner who had it before; 381.30 under the other reading" },
  )
  .example(
    {
      classAndRange: "6067",
      baseSalary: "7062",
      judicialReceiving: false,
      njcCertificate: false,
      judicialApproved: true,
      judicialEducationHours: "19",
      judicialCertification: false,
    },
    "2002-02-01",
    { notApplicable: "5.10.B" },
  )
  .example({ classAndRange: "6067", judicialReceiving: true }, "2002-02-01", { missing: ["baseSalary"] });
/** Whether somebody may ask for it: the class, and a course or the differential itself at the ratification. */
export const mayAskDifferential = judicialClass.and(receiving.or(qualified));
