import { given, rule } from "../../../src/rules/index.ts";
import { facing, laidOffFromClass, offer } from "./inputs.ts";

const reached = given.flag("layoffReached", {
  question: "Does the order of seniority reach the employee?",
});
const accepted = given.flag("inLieuAccepted", { question: "Did the employee accept what was offered?" });

export const laidOff = rule(
  {
    id: "layoff-or-offer",
    clause: "10.1.D",
    title: "Is the employee laid off?",
    says: "Whom the order of seniority reaches is laid off, unless a transfer or demotion is offered in its place and accepted.",
    page: 54,
  },
  reached.and(offer.is("none").or(accepted.not())),
)
  .reading(
    "10.1.B",
    "least-seniority-first",
    "The lowest score in the class is laid off first",
    "The clause says in order of seniority; that the least senior goes first is what the score is for, and what the Government Code sections it names provide.",
  )
  .example({ layoffReached: true, inLieuOffer: "none" }, "2002-04-15", "true")
  .example({ layoffReached: true, inLieuOffer: "transfer", inLieuAccepted: true }, "2002-04-15", "false")
  .example({ layoffReached: true, inLieuOffer: "demotion", inLieuAccepted: false }, "2002-04-15", "true", {
    note: "a refused offer leads to the layoff",
  })
  .example({ layoffReached: false }, "2002-04-15", "false")
  .example({ layoffReached: true, inLieuOffer: "transfer" }, "2002-04-15", { missing: ["inLieuAccepted"] });

const against = given.choice("listAgainst", {
  choices: {
    reemployment: "Another reemployment list for the class",
    other: "Any other kind of employment list",
  },
  question: "Which list is it compared with?",
});

export const reemploymentFirst = rule(
  {
    id: "reemployment-list-first",
    clause: "10.1.E",
    title: "Does the reemployment list go first?",
    says: "For the class from which someone was laid off, the reemployment list goes before every other kind of list.",
    page: 54,
  },
  laidOffFromClass.and(against.is("other")),
)
  .example({ laidOffFromClass: true, listAgainst: "other" }, "2002-10-15", "true")
  .example({ laidOffFromClass: true, listAgainst: "reemployment" }, "2002-10-15", "false", {
    note: "between two reemployment lists, Government Code 19056 decides",
  })
  .example({ laidOffFromClass: false }, "2002-10-15", "false", {
    note: "a list is kept for the class of the layoff and for no other",
  })
  .example({ laidOffFromClass: true }, "2002-10-15", { missing: ["listAgainst"] });

const qualifies = given.flag("vacancyQualified", {
  question: "Does the employee meet the minimum qualifications of the vacancy?",
});
const equivalent = given.flag("vacancyEquivalent", {
  question: "Is the vacancy equivalent in both salary and responsibility?",
});
const sameArea = given.flag("vacancySameArea", { question: "Is the vacancy in the same geographic area?" });
const sameUnit = given.flag("vacancySameUnit", { question: "Is the vacancy in the same bargaining unit?" });
const current = given.flag("vacancySameDepartment", {
  question: "Is the vacancy in the department in which the employee works now?",
});

const head = {
  id: "layoff-vacancy-offer",
  clause: "10.1.H",
  title: "Must a vacancy be offered first to the employee?",
  says: "A department that fills a vacancy offers it to qualified employees who face layoff, demotion in its place or an ordered move, where it is equivalent, in the same area and unit.",
  page: 55,
} as const;
const threatened = facing.is("layoff", "demotion", "area");
const fits = qualifies.and(equivalent, sameArea, sameUnit);
const facts = {
  layoffThreat: "layoff",
  vacancyQualified: true,
  vacancyEquivalent: true,
  vacancySameArea: true,
  vacancySameUnit: true,
  vacancySameDepartment: true,
};

export const vacancyOffer = rule(head, threatened.and(fits))
  .reading(
    "10.1.H",
    "any-department",
    "Employees of every State department are meant",
    "The clause says current employees and asks for the same area and unit, not for the same department.",
  )
  .alternative(
    "10.1.H",
    "own-department",
    "Only the department's own employees are meant",
    "A department offers its vacancies to current employees; they could be its own.",
    rule(head, threatened.and(fits, current)),
  )
  .example(facts, "2002-04-15", "true")
  .example({ ...facts, layoffThreat: "demotion" }, "2002-04-15", "true")
  .example({ ...facts, layoffThreat: "area" }, "2002-04-15", "true")
  .example({ ...facts, layoffThreat: "none" }, "2002-04-15", "false")
  .example({ ...facts, vacancyQualified: false }, "2002-04-15", "false")
  .example({ ...facts, vacancyEquivalent: false }, "2002-04-15", "false")
  .example({ ...facts, vacancySameArea: false }, "2002-04-15", "false")
  .example({ ...facts, vacancySameUnit: false }, "2002-04-15", "false")
  .example({ ...facts, vacancySameDepartment: false }, "2002-04-15", "true")
  .example({ layoffThreat: "furlough" }, "2002-04-15", { refused: "out-of-range" });
