import { figure, read, rule } from "../../../src/rules/index.ts";
import { legislativeRatification, unionRatification } from "../inputs.ts";
import { START } from "./inputs.ts";

export const meetingDays = figure(
  {
    id: "contracting-out-meeting",
    clause: "13.23",
    title: "Time after ratification for the meeting on outside legal contracts",
    unit: "days",
    page: 87,
  },
  { [START]: "60" },
);
const head = {
  id: "contracting-out-meeting-by",
  clause: "13.23",
  title: "Last day for the meeting on outside legal contracts",
  says: "The State meets with the union within 60 days of ratification about how the union hears of such contracts.",
  page: 87,
} as const;

export const meetingBy = rule(
  head,
  legislativeRatification.laterOf(unionRatification).plusDays(read(meetingDays)),
)
  .reading(
    "13.23",
    "both-ratified",
    "The agreement is ratified when both have ratified it",
    "By 16.1.A the terms take effect once both have ratified.",
  )
  .alternative(
    "13.23",
    "union-ratified",
    "The union's ratification is meant",
    "It is the ratification of which the two who meet know first.",
    rule(head, unionRatification.plusDays(read(meetingDays))),
  )
  .example(
    { legislativeRatification: "2002-01-31", unionRatification: "2002-01-18" },
    "2002-02-15",
    "2002-04-01",
  )
  .example(
    { legislativeRatification: "2002-01-18", unionRatification: "2002-01-31" },
    "2002-02-15",
    "2002-04-01",
  )
  .example(
    { legislativeRatification: "2002-01-30", unionRatification: "2002-01-30" },
    "2002-02-15",
    "2002-03-31",
  )
  .example({ unionRatification: "2002-01-18" }, "2002-02-15", { missing: ["legislativeRatification"] });
