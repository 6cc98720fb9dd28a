import { figure, given, read, rule } from "../../../src/rules/index.ts";

export const changeNotice = figure(
  {
    id: "change-notice-days",
    clause: "4.3.B",
    title: "Notice of a proposed change",
    unit: "days",
    page: 12,
  },
  { "2001-07-01": "30" },
);
const effective = given.day("changeEffective", {
  question: "On which day is the proposed change to take effect?",
});
const noticed = given.day("changeNoticed", {
  question: "On which day was the union told of the proposed change?",
});

export const noticeBy = rule(
  {
    id: "change-notice-last-day",
    clause: "4.3.B",
    title: "Last day to tell the union of a change",
    says: "The State tells the union of a change in something bargainable 30 days before it takes effect.",
    page: 12,
  },
  effective.minusDays(read(changeNotice)),
)
  .reading(
    "4.3.B",
    "calendar-days",
    "The days are calendar days",
    "The section says days alone, and the agreement says so where it means work days.",
  )
  .example({ changeEffective: "2002-05-31" }, "2002-04-15", "2002-05-01")
  .example({ changeEffective: "2002-03-01" }, "2002-02-15", "2002-01-30", {
    note: "February has 28 days in 2002",
  })
  .example({}, "2002-04-15", { missing: ["changeEffective"] });

export const effectiveFrom = rule(
  {
    id: "change-earliest-day",
    clause: "4.3.B",
    title: "First day on which a noticed change may take effect",
    says: "Thirty days after the union was told.",
    page: 12,
  },
  noticed.plusDays(read(changeNotice)),
)
  .example({ changeNoticed: "2002-05-01" }, "2002-05-15", "2002-05-31")
  .example({ changeNoticed: "2002-01-30" }, "2002-02-15", "2002-03-01")
  .example({}, "2002-04-15", { missing: ["changeNoticed"] });

const covered = given.flag("changeCovered", { question: "Does the agreement cover the matter?" });
const raised = given.flag("changeRaised", {
  question: "Was the matter raised when the agreement was negotiated?",
});
const significant = given.flag("changeSignificant", {
  question: "Does the change touch the working conditions of a significant number of employees of the unit?",
});
const inScope = given.flag("changeInScope", {
  question: "Is the subject one on which the union may represent under the Dills Act?",
});
const requested = given.flag("changeBargainingAsked", {
  question: "Has the union asked to negotiate over it?",
});
const all = {
  changeCovered: false,
  changeRaised: false,
  changeSignificant: true,
  changeInScope: true,
  changeBargainingAsked: true,
};
const impactHead = {
  id: "impact-bargaining",
  clause: "4.3.B",
  title: "Must the parties bargain over the impact of a change?",
  says: "Yes on a matter that the agreement does not cover, when all three hold: a significant number of the unit is touched, the subject is within scope, and the union asks.",
  page: 12,
};
export const impactBargaining = rule(
  impactHead,
  covered.not().and(raised.not(), significant, inScope, requested),
)
  .reading(
    "4.3.A",
    "raised-is-waived",
    "What was raised in the negotiations is put with what the agreement covers",
    "A waives negotiation over both until the agreement ends, and keeps it for other matters only.",
  )
  .alternative(
    "4.3.B",
    "raised-is-not-covered",
    "A matter that was raised and left out is one that the agreement does not cover",
    "B asks only whether the agreement covers the matter, and A makes its waiver subject to what the agreement provides.",
    rule(impactHead, covered.not().and(significant, inScope, requested)),
  )
  .example(all, "2002-04-15", "true")
  .example({ ...all, changeCovered: true }, "2002-04-15", "false")
  .example({ ...all, changeRaised: true }, "2002-04-15", "false", { note: "the other reading says yes" })
  .example({ ...all, changeSignificant: false }, "2002-04-15", "false")
  .example({ ...all, changeInScope: false }, "2002-04-15", "false")
  .example({ ...all, changeBargainingAsked: false }, "2002-04-15", "false")
  .example({ ...all, changeInScope: undefined }, "2002-04-15", { missing: ["changeInScope"] });
