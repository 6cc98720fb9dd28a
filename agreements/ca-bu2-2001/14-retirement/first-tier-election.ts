import { figure, given, read, rule, today } from "../../../src/rules/index.ts";
import { resolutionAdopted, START, tierLawInForce } from "./inputs.ts";

export const daysToChoose = figure(
  {
    id: "second-tier-days",
    clause: "14.4.C",
    title: "Time to choose the Second Tier",
    unit: "days",
    page: 89,
  },
  { [START]: "180" },
);

export const inSecondTier = given.flag("inSecondTier", {
  question: "Is the employee in the Second Tier of the retirement system?",
});
const inSecondTierThen = given.flag("inSecondTierAtStart", {
  question: "Was the employee in the Second Tier when this agreement began?",
});
export const newMember = given.flag("newRetirementMember", {
  question: "Is this a new employee who meets the retirement system's criteria for membership?",
});
const firstAppointed = given.day("firstAppointed", {
  question: "On which day was the new employee appointed?",
});

const electionHead = {
  id: "first-tier-election",
  clause: "14.4.B",
  title: "May the employee choose the First Tier?",
  says: "A Second Tier employee may, at any time, once the law is in force and the retirement board has adopted the resolution.",
  page: 89,
} as const;
const election = inSecondTier.and(resolutionAdopted, tierLawInForce);
const open = { inSecondTier: true, resolutionAdopted: true, tierLawInForce: true };

export const firstTierElection = rule(electionHead, election)
  .reading(
    "14.4.B",
    "whoever-is-in-it",
    "The choice is open to whoever is in the Second Tier on the day of choosing",
    "The subsection on the choice itself speaks of an employee in the Second Tier and of any time.",
  )
  .alternative(
    "14.4.A",
    "who-was-in-it-then",
    "The choice is for those who were in the Second Tier when the agreement began",
    "The subsection on the law to be passed speaks of those who are in the Second Tier now.",
    rule(electionHead, election.and(inSecondTierThen)),
  )
  .example({ ...open, inSecondTierAtStart: true }, "2002-04-15", "true")
  .example({ ...open, inSecondTierAtStart: false }, "2002-04-15", "true", {
    note: "somebody who chose the Second Tier later",
  })
  .example({ ...open, inSecondTier: false }, "2002-04-15", "false")
  .example({ ...open, resolutionAdopted: false }, "2002-04-15", "false")
  .example({ ...open, tierLawInForce: false }, "2002-04-15", "false")
  .example({ inSecondTier: true, resolutionAdopted: true }, "2002-04-15", { missing: ["tierLawInForce"] });

/** The last day on which a new employee may choose the Second Tier. */
export const lastDayToChoose = firstAppointed.plusDays(read(daysToChoose));

export const secondTierLastDay = rule(
  {
    id: "second-tier-last-day",
    clause: "14.4.C",
    title: "Last day to choose the Second Tier",
    says: "A new employee starts in the First Tier and has 180 calendar days from the appointment to choose the Second.",
    page: 89,
  },
  lastDayToChoose,
)
  .reading(
    "14.4.C",
    "calendar-days",
    "The 180 days are calendar days, and the day of appointment is not counted",
    "The subsection says days without more; where the agreement means work days, it says so.",
  )
  .example({ firstAppointed: "2002-01-02" }, "2002-04-15", "2002-07-01")
  .example({ firstAppointed: "2001-07-01" }, "2001-07-01", "2001-12-28")
  .example({ firstAppointed: "2003-07-02" }, "2003-07-02", "2003-12-29")
  .example({}, "2002-04-15", { missing: ["firstAppointed"] })
  .example({ firstAppointed: "02.01.2002" }, "2002-04-15", { refused: "wrong-type" });

const hired = {
  newRetirementMember: true,
  resolutionAdopted: true,
  tierLawInForce: true,
  firstAppointed: "2002-01-02",
};
export const secondTierChoice = rule(
  {
    id: "second-tier-choice",
    clause: "14.4.C",
    title: "May a new employee still choose the Second Tier?",
    says: "From the appointment until 180 days after it; without a choice the employee stays in the First Tier.",
    page: 89,
  },
  newMember.and(
    resolutionAdopted,
    tierLawInForce,
    today().isFrom(firstAppointed),
    today().isAfter(lastDayToChoose).not(),
  ),
)
  .example(hired, "2002-01-01", "false", { note: "not appointed yet" })
  .example(hired, "2002-01-02", "true")
  .example(hired, "2002-07-01", "true", { note: "the 180th day" })
  .example(hired, "2002-07-02", "false")
  .example({ ...hired, newRetirementMember: false }, "2002-04-15", "false")
  .example({ ...hired, resolutionAdopted: false }, "2002-04-15", "false")
  .example({ ...hired, tierLawInForce: false }, "2002-04-15", "false")
  .example({ ...hired, firstAppointed: undefined }, "2002-04-15", { missing: ["firstAppointed"] });
