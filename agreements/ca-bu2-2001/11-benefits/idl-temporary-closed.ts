import { given, read, rule, today } from "../../../src/rules/index.ts";
import { daysBefore, idlBegan } from "./idl-inputs.ts";
import { idlMonths, idlMostDays } from "./idl-terms.ts";

const persOrStrs = given.flag("persOrStrs", {
  question: "Is the employee a member of the PERS or the STRS retirement system?",
});
const facts = { persOrStrs: true, idlBegan: "2002-03-04", idlDaysBefore: "363" };
const ON = "2003-03-03";
/** D closes one benefit to members of the two retirement systems for as long as IDL can run. */
export const temporaryClosed = rule(
  {
    id: "idl-temporary-disability-closed",
    clause: "11.12.D",
    title: "Is temporary disability with a supplement closed, so that it is industrial disability leave?",
    says: "Yes for members of PERS or STRS in the first 52 weeks of disability within two years; afterwards, and for others, this clause closes nothing.",
    page: 67,
  },
  persOrStrs.and(
    daysBefore.isBelow(idlMostDays),
    today()
      .isAfter(idlBegan.plusMonths(read(idlMonths)))
      .not(),
  ),
)
  .reading(
    "11.12.D",
    "the-weeks-of-b",
    "The 52 weeks are the same weeks of disability that B pays, within the same two years",
    "D takes away one benefit for the time in which A and B give the other; the two would else leave a gap.",
  )
  .example(facts, ON, "true")
  .example({ ...facts, idlDaysBefore: "364" }, ON, "false", { note: "the 52 weeks are over: E opens it" })
  .example({ ...facts, idlBegan: "2001-03-03" }, ON, "true", { note: "two years to the day" })
  .example({ ...facts, idlBegan: "2001-03-02" }, ON, "false")
  .example({ ...facts, persOrStrs: false }, ON, "false", { note: "a member of neither system" })
  .example({ persOrStrs: true, idlBegan: "2002-03-04" }, ON, { missing: ["idlDaysBefore"] });
