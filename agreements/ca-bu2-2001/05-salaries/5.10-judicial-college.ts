import { section } from "../../../src/rules/index.ts";

export default section({
  number: "5.10",
  title: "National Judicial College Differential",
  page: 24,
  plain: {
    A: "An employee in one of the classes of E who completes an equivalent course of judicial education gets 5 percent of salary more each month. It counts toward retirement.",
    B: "Such a course is one of these: a certificate from the National Judicial College (NJC) for courses that teach how cases are decided in administrative law; or what the department approves: 20 hours of judicial education, or a certification. DPA decides what is equivalent, on the department's recommendation.",
    C: "Whoever already gets the differential when the Legislature and the union's members ratify keeps it.",
    D: "Whoever does not yet get it then, but finishes a course that qualifies after July 1, 2000, may get it from the pay period after the month of completion at the earliest, and from the month after the union and the Legislature have both ratified at the latest. Training that the department gives may be put off for a reasonable while, so that it can be shared with other employees' training; the union accepts that.",
    E: "The classes are administrative law judges and hearing officers, with Fair Hearing Specialists, Hearing Advisers of the Office of Administrative Hearings (OAH) and of the California Energy Commission (CEC), and Workers' Compensation Conference Judges. For a qualifying course the State repays them what is necessary and reasonable, such as tuition and travel. On request it also frees them in normal working hours on full pay, as far as operations permit.",
    F: "These expenses are repaid by the rules of 12.1.",
  },
  forum: { reach: "arb" },
  cites: ["12.1"],
  countsAs: ["retirement"],
});
