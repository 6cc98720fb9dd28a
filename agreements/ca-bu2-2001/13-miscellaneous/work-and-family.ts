import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const seat = figure(
  {
    id: "work-family-seat",
    clause: "13.4.B",
    title: "Seats of this union on the work and family committee",
    unit: "count",
    page: 78,
  },
  { [START]: "1" },
);
export const fund = figure(
  { id: "work-family-fund", clause: "13.4.E", title: "Work and Family Fund", unit: "USD", page: 78 },
  { [START]: "5000000" },
);
const counted = (name: string, question: string) =>
  given.number(name, { unit: "count", min: "0", max: "60", question });
const management = counted(
  "workFamilyManagement",
  "How many representatives of management sit on the work and family committee?",
);
const unions = counted(
  "workFamilyUnions",
  "How many representatives of all unions sit on the work and family committee?",
);
const own = counted("workFamilyOwnSeats", "How many of them are this union's?");

export const workFamilyCommittee = rule(
  {
    id: "work-family-committee",
    clause: "13.4.B",
    title: "Is the work and family committee made up as agreed?",
    says: "As many representatives of management as of all unions together, one of them this union's.",
    page: 78,
  },
  management.equals(unions).and(own.equals(read(seat))),
)
  .example(
    { workFamilyManagement: "6", workFamilyUnions: "6", workFamilyOwnSeats: "1" },
    "2002-04-15",
    "true",
  )
  .example(
    { workFamilyManagement: "6", workFamilyUnions: "7", workFamilyOwnSeats: "1" },
    "2002-04-15",
    "false",
  )
  .example(
    { workFamilyManagement: "7", workFamilyUnions: "6", workFamilyOwnSeats: "1" },
    "2002-04-15",
    "false",
  )
  .example(
    { workFamilyManagement: "6", workFamilyUnions: "6", workFamilyOwnSeats: "0" },
    "2002-04-15",
    "false",
  )
  .example(
    { workFamilyManagement: "6", workFamilyUnions: "6", workFamilyOwnSeats: "2" },
    "2002-04-15",
    "false",
  )
  .example({ workFamilyManagement: "6", workFamilyUnions: "6" }, "2002-04-15", {
    missing: ["workFamilyOwnSeats"],
  });

const occasion = given.choice("workFamilyOccasion", {
  choices: {
    meeting: "A meeting of the committee",
    preparation: "A subcommittee or preparation that the co-chairs found necessary",
  },
  question: "What is the time for?",
});
const coChairAsked = given.flag("workFamilyCoChairAsked", {
  question: "Has the management co-chair asked for the release time?",
});
const operations = given.flag("workFamilyOperationsAllow", {
  question: "Do the needs of operations allow the release?",
});
export const workFamilyTime = rule(
  {
    id: "work-family-time",
    clause: "13.4.C",
    title: "Is the union's representative paid for the time?",
    says: "Always for the committee's meetings; for subcommittees and preparation when the management co-chair asks and operations allow.",
    page: 78,
  },
  occasion.is("meeting").or(coChairAsked.and(operations)),
)
  .example({ workFamilyOccasion: "meeting" }, "2002-04-15", "true")
  .example(
    {
      workFamilyOccasion: "preparation",
      workFamilyCoChairAsked: true,
      workFamilyOperationsAllow: true,
    },
    "2002-04-15",
    "true",
  )
  .example(
    {
      workFamilyOccasion: "preparation",
      workFamilyCoChairAsked: true,
      workFamilyOperationsAllow: false,
    },
    "2002-04-15",
    "false",
  )
  .example({ workFamilyOccasion: "preparation", workFamilyCoChairAsked: false }, "2002-04-15", "false")
  .example({ workFamilyOccasion: "preparation", workFamilyCoChairAsked: true }, "2002-04-15", {
    missing: ["workFamilyOperationsAllow"],
  });

const amount = { unit: "USD", min: "0", max: "9000000" } as const;
const spent = given.number("workFamilySpent", {
  ...amount,
  question: "How much of the fund has been spent or set aside so far?",
});
const proposed = given.number("workFamilyProposed", {
  ...amount,
  question: "How much is to be set aside now?",
});
export const workFamilyFund = rule(
  {
    id: "work-family-fund-covers",
    clause: "13.4.E",
    title: "Does the fund cover what is to be set aside?",
    says: "The five million dollars of the Work and Family Fund, less what was spent or set aside before.",
    page: 78,
  },
  spent.plus(proposed).isAtMost(read(fund)),
)
  .example({ workFamilySpent: "4600000", workFamilyProposed: "400000" }, "2002-04-15", "true")
  .example({ workFamilySpent: "4600000", workFamilyProposed: "400000.01" }, "2002-04-15", "false")
  .example({ workFamilySpent: "0", workFamilyProposed: "5000000" }, "2002-04-15", "true")
  .example({ workFamilySpent: "4600000" }, "2002-04-15", { missing: ["workFamilyProposed"] });
