import { section } from "../../../src/rules/index.ts";
import { meetingBy, meetingDays } from "./contracting-out-meeting.ts";

/** 13.23: a meeting on how the union hears of outside legal contracts. */
export default section({
  number: "13.23",
  title: "Contracting Out",
  page: 87,
  plain: {
    "": "Within 60 days of ratification the State meets with the union to discuss a procedure by which the union hears of contracts for outside legal services that the Department of General Services has to approve under Public Contract Code (PCC) 10295 and 10335 and following.",
  },
  forum: { reach: "arb" },
  terms: [meetingDays],
  rules: [meetingBy],
  cites: ["16.1"],
});
