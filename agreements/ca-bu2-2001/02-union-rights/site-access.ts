import { given, rule } from "../../../src/rules/index.ts";
import { forRepresentation } from "./inputs.ts";

const told = given.flag("visitAnnounced", {
  question: "Was the official in charge of the area told of the visit beforehand?",
});
const disturbs = given.flag("visitDisturbs", { question: "Does the visit disturb the work?" });
const closed = given.flag("siteClosed", {
  question: "Has the department head closed the site or area for safety, security or another business need?",
});
const withholding = given.flag("accessWithheldUnreasonably", {
  question: "Would it be unreasonable to refuse entry all the same?",
});

const visit = {
  forRepresentation: true,
  visitAnnounced: true,
  visitDisturbs: false,
  siteClosed: false,
};
/** 2.2: whether a representative of the union may come in. */
export const siteAccess = rule(
  {
    id: "union-site-access",
    clause: "2.2",
    title: "May the union's representative visit the work place?",
    says: "Yes to represent employees, announced beforehand and without disturbing the work, unless the place is closed for safety, security or another sound business need.",
    page: 8,
  },
  forRepresentation.and(told, disturbs.not(), closed.not().or(withholding)),
)
  .example(visit, "2002-04-15", "true")
  .example({ ...visit, forRepresentation: false }, "2002-04-15", "false")
  .example({ ...visit, visitAnnounced: false }, "2002-04-15", "false")
  .example({ ...visit, visitDisturbs: true }, "2002-04-15", "false")
  .example({ ...visit, siteClosed: true, accessWithheldUnreasonably: false }, "2002-04-15", "false")
  .example({ ...visit, siteClosed: true, accessWithheldUnreasonably: true }, "2002-04-15", "true", {
    note: "entry may not be refused unreasonably",
  })
  .example({ ...visit, siteClosed: true }, "2002-04-15", { missing: ["accessWithheldUnreasonably"] });
