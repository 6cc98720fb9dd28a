import { entitlement } from "../../../src/rules/index.ts";
import { paidBy } from "../inputs.ts";
import { facing, laidOffFromClass, offer } from "./inputs.ts";

const IN_WRITING = "In writing; the agreement names no form";

export const notice = entitlement({
  id: "notice-of-layoff",
  clause: "10.1.C",
  title: "Thirty days' notice of a layoff",
  says: "Whoever is paid by the month hears of a layoff 30 calendar days before it takes effect.",
  applies: facing.is("layoff").and(paidBy.is("month")),
  otherwise: "The notice of 30 days is for employees who are paid by the month and face a layoff.",
  rules: ["layoff-notice-last-day", "layoff-first-day"],
  request: {
    what: "That the layoff not take effect before the thirtieth day after the notice was given or mailed",
    by: "No time is stated in the agreement; ask before the layoff takes effect",
    form: IN_WRITING,
    to: "The appointing power of the department",
  },
});

export const seniority = entitlement({
  id: "layoff-seniority",
  clause: "10.1.F",
  title: "How your seniority for a layoff was reckoned",
  says: "Layoffs go by seniority, however you are paid: a point for each qualifying month of full-time State service, whenever it was served.",
  applies: facing.is("layoff", "demotion"),
  otherwise:
    "The score sets the order of a layoff; it matters to those who face one or a demotion in its place.",
  rules: ["layoff-seniority-score", "layoff-period-point", "layoff-or-offer"],
  claims: ["layoff-service", "layoff-order"],
  request: {
    what: "Your seniority score with the pay periods that were counted, and your place in the order of layoff",
    by: "No time is stated in the agreement; ask before the layoff takes effect",
    form: IN_WRITING,
    to: "The appointing power of the department",
  },
});

export const vacancy = entitlement({
  id: "vacancy-before-layoff",
  clause: "10.1.H",
  title: "An equivalent vacancy before a layoff",
  says: "Departments offer vacancies to qualified employees who face layoff, demotion in its place or an ordered move, where salary, responsibility, area and unit match.",
  applies: facing.is("layoff", "demotion", "area"),
  otherwise:
    "It is for employees who face a layoff, a demotion in its place or an ordered transfer to another area.",
  rules: ["layoff-vacancy-offer"],
  request: {
    what: "To be offered a vacancy that matches, with proof of its minimum qualifications",
    by: "No time is stated in the agreement; ask as soon as you know of the vacancy",
    form: IN_WRITING,
    to: "The department that fills the vacancy",
  },
});

export const reemployment = entitlement({
  id: "reemployment-list",
  clause: "10.1.E",
  title: "A place on the reemployment list",
  says: "Everyone laid off from a class is on its reemployment list, which goes before every other kind of list.",
  applies: laidOffFromClass,
  otherwise: "The list of a class holds those who were laid off from that class.",
  rules: ["reemployment-list-first"],
  request: {
    what: "That your name stand on the reemployment list of the class, and be certified before other lists",
    by: "No time is stated in the agreement; ask when the layoff takes effect",
    form: IN_WRITING,
    to: "The department that laid off, which keeps its list for the State",
  },
});

export const inPlace = entitlement({
  id: "transfer-or-demotion-in-place",
  clause: "10.1.D",
  title: "Accepting a transfer or demotion in place of a layoff",
  says: "Where the State offers a transfer or a demotion, accepting it avoids the layoff; the State need not offer one.",
  applies: facing.is("layoff", "demotion").and(offer.is("transfer", "demotion")),
  otherwise:
    "Nothing can be accepted unless the State has offered a transfer or demotion to someone who faces layoff.",
  rules: ["layoff-or-offer"],
  request: {
    what: "The transfer or demotion that was offered",
    by: "No time is stated in the agreement; answer within the time that the offer gives",
    form: IN_WRITING,
    to: "Whoever made the offer",
  },
});
