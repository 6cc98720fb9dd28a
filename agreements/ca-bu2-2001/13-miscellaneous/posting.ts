import { entitlement, figure, given, one, read, rule } from "../../../src/rules/index.ts";
import { appointment, timeBase } from "../inputs.ts";
import { START } from "./inputs.ts";

export const postingDays = figure(
  {
    id: "vacancy-posting",
    clause: "13.22.B.3",
    title: "Shortest posting before the last day for applications",
    unit: "days",
    page: 86,
  },
  { [START]: "7" },
);
const incumbents = given.flag("vacancyIncumbents", {
  question: "Does anyone in the department hold the class that will be used for the vacancy?",
});
export const postingOwed = rule(
  {
    id: "vacancy-posting-owed",
    clause: "13.22.B.1",
    title: "Must the vacancy be posted for transfers?",
    says: "Yes, unless nobody in the department holds the class that will be used to fill it.",
    page: 86,
  },
  incumbents,
)
  .example({ vacancyIncumbents: true }, "2002-04-15", "true")
  .example({ vacancyIncumbents: false }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["vacancyIncumbents"] });

const closes = given.day("vacancyCloses", { question: "What is the last day for applications?" });
const posted = given.day("vacancyPosted", { question: "On which day was the vacancy posted?" });
const latest = closes.minusDays(read(postingDays));

export const postBy = rule(
  {
    id: "vacancy-post-by",
    clause: "13.22.B.3",
    title: "Last day to post the vacancy",
    says: "The notice hangs at least seven calendar days before the last day for applications.",
    page: 86,
  },
  latest,
)
  .example({ vacancyCloses: "2002-05-15" }, "2002-05-01", "2002-05-08")
  .example({ vacancyCloses: "2002-03-07" }, "2002-02-20", "2002-02-28")
  .example({ vacancyCloses: "2002-03-08" }, "2002-02-20", "2002-03-01")
  .example({}, "2002-05-01", { missing: ["vacancyCloses"] });

const part = (name: string, question: string) => given.flag(name, { question });
const usualPlace = part("vacancyUsualPlace", "Does it hang where job announcements usually hang?");
const contents = [
  part("vacancySaysClass", "Does the notice name the class of the vacancy?"),
  part("vacancySaysDuties", "Does it describe the duties in brief?"),
  part("vacancySaysQualifications", "Does it name the desirable qualifications?"),
  part("vacancySaysLastDay", "Does it name the last day for the postmark of an application?"),
  part("vacancySaysPlace", "Does it say where applications go?"),
  part("vacancySaysContact", "Does it name a person to ask, with the telephone number?"),
];
const good = {
  vacancyPosted: "2002-05-08",
  vacancyCloses: "2002-05-15",
  vacancyUsualPlace: true,
  vacancySaysClass: true,
  vacancySaysDuties: true,
  vacancySaysQualifications: true,
  vacancySaysLastDay: true,
  vacancySaysPlace: true,
  vacancySaysContact: true,
};
export const postingGood = rule(
  {
    id: "vacancy-posting-good",
    clause: "13.22.B",
    title: "Was the vacancy posted as agreed?",
    says: "In the usual place, for at least seven calendar days before the last day, with all six contents.",
    page: 86,
  },
  posted
    .isAfter(latest)
    .not()
    .and(usualPlace, ...contents),
)
  .example(good, "2002-05-10", "true")
  .example({ ...good, vacancyPosted: "2002-05-09" }, "2002-05-10", "false")
  .example({ ...good, vacancyUsualPlace: false }, "2002-05-10", "false")
  .example({ ...good, vacancySaysClass: false }, "2002-05-10", "false")
  .example({ ...good, vacancySaysDuties: false }, "2002-05-10", "false")
  .example({ ...good, vacancySaysQualifications: false }, "2002-05-10", "false")
  .example({ ...good, vacancySaysLastDay: false }, "2002-05-10", "false")
  .example({ ...good, vacancySaysPlace: false }, "2002-05-10", "false")
  .example({ ...good, vacancySaysContact: false }, "2002-05-10", "false")
  .example({ ...good, vacancySaysContact: undefined }, "2002-05-10", { missing: ["vacancySaysContact"] });

export const transfer = entitlement({
  id: "transfer-within-department",
  clause: "13.22.A",
  title: "Asking for a transfer within the department",
  says: "Vacancies in your class are posted at least seven days before applications close; management may fill them by transfer.",
  applies: appointment.is("permanent").and(timeBase.equals(one("share"))),
  otherwise: "The section is for permanent full-time employees.",
  rules: ["vacancy-posting-owed", "vacancy-post-by", "vacancy-posting-good"],
  request: {
    what: "A transfer to the vacancy",
    by: "Postmarked by the last day that the notice names",
    due: closes,
    form: "An application; the notice says where it goes",
    to: "The place that the notice names",
  },
});
