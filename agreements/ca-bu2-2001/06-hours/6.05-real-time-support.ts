import { section } from "../../../src/rules/index.ts";
import { realTimeReportDue, realTimeReportLate } from "./real-time-report.ts";

export default section({
  number: "6.5",
  title: "Real Time Hearing Support (WCAB)",
  page: 28,
  plain: {
    A: "The Division of Workers' Compensation in the Department of Industrial Relations looks into equipment and technology by which its administrative law judges could write the summary of evidence that Labor Code 5313 asks for without taking notes by hand at trial.",
    B: "A pilot may be part of it, with reporters who work in real time, computers, software and other suitable technology.",
    C: "What comes of it later may first need a new law or new regulations of the Workers' Compensation Appeals Board; both parties know this.",
    D: "The Division tells the union the result by June 30, 2002.",
  },
  forum: { reach: "arb" },
  rules: [realTimeReportDue, realTimeReportLate],
});
