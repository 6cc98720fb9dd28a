import { section } from "../../../src/rules/index.ts";

/** 9.2: leave without pay at the department's discretion, and how it ends. */
export default section({
  number: "9.2",
  title: "Unpaid Leave of Absence",
  page: 39,
  plain: {
    A: "The department head or designee may let an employee be absent unpaid for at most 1 year. The employee backs the request with proof.",
    B: "Outside the cases in C (printed as “c”), unpaid leave is barred for anyone who takes another State position, who leaves the State for a job elsewhere, or who neither means to come back by the last day of the leave nor can reasonably be expected to. Whoever is granted leave has a right to the former position, as Government Code 18522 defines it, when the leave ends.",
    C: "Leave may be granted for these reasons, and for others like them:",
    "C.1": "Work for the union.",
    "C.2": "Being unable to work for a time through illness or injury.",
    "C.3": "A loan to another government agency for one particular task.",
    "C.4":
      "Looking for or taking other work while a layoff is under way, or otherwise softening one that is coming.",
    "C.5": "Education.",
    "C.6": "A research project.",
    D: "The employee may ask for more time; the department head or designee may agree.",
    E: "The department head or designee ends the leave (1) on its last day, or (2) sooner if the State requires it, with a written notice that goes out 30 work days or more before the early end takes effect.",
    F: "Whoever is refused leave, or has it ended early, gets the specific business reasons in writing.",
  },
  forum: { reach: "arb" },
});
