/**
 * The sample workspace: made-up people on a spring day of 2002, so that every part of the agreement can be
 * tried. Nobody in it exists, and no day in it is taken from a record.
 */
const MADE_UP = "Made up for the sample; the agreement does not print the day.";

export default {
  name: "Sample workspace",
  day: "2002-04-15",
  parties: [
    { id: "union", name: "The union" },
    { id: "employer", name: "The State" },
    { id: "neutral", name: "Neither party" },
  ],
  people: [
    {
      id: "sample-member",
      name: "Sample Member",
      email: "member@sample.example",
      does: "Asks what the agreement gives, files a grievance and follows it.",
    },
    {
      id: "sample-steward",
      name: "Sample Steward",
      email: "steward@sample.example",
      does: "Represents members, appeals, and keeps the union's own notes.",
    },
    {
      id: "sample-field-representative",
      name: "Sample Field Representative",
      email: "representative@sample.example",
      does: "Speaks for the union, requests arbitration, records facts and texts.",
    },
    {
      id: "sample-supervisor",
      name: "Sample Supervisor",
      email: "supervisor@sample.example",
      does: "Answers the informal talk and the first step.",
    },
    {
      id: "sample-officer",
      name: "Sample Labor Relations Officer",
      email: "officer@sample.example",
      does: "Answers the later steps, imports the signed text, keeps the employer's own notes.",
    },
    {
      id: "sample-second-steward",
      name: "Sample Second Steward",
      email: "second-steward@sample.example",
      does: "Takes over the cases that another steward hands over.",
    },
    {
      id: "sample-second-officer",
      name: "Sample Second Officer",
      email: "second-officer@sample.example",
      does: "A second labor relations officer, to whom unread reminders can go.",
    },
    {
      id: "sample-arbitrator",
      name: "Sample Arbitrator",
      email: "arbitrator@sample.example",
      does: "Reads the shared file of a case once a party has given the seat; writes nothing.",
    },
    {
      id: "sample-payroll",
      name: "Sample Payroll Officer",
      email: "payroll@sample.example",
      does: "Looks up what is owed and why; sees no notes on cases.",
    },
  ],
  memberships: [
    { person: "sample-member", party: "union", role: "member" },
    { person: "sample-steward", party: "union", role: "steward" },
    { person: "sample-field-representative", party: "union", role: "field-representative" },
    { person: "sample-supervisor", party: "employer", role: "supervisor" },
    { person: "sample-officer", party: "employer", role: "labor-relations-officer" },
    { person: "sample-second-steward", party: "union", role: "steward" },
    { person: "sample-second-officer", party: "employer", role: "labor-relations-officer" },
    { person: "sample-arbitrator", party: "neutral", role: "arbitrator" },
    { person: "sample-payroll", party: "employer", role: "payroll-officer" },
  ],
  facts: [
    { name: "unionRatification", value: "2002-01-18", note: MADE_UP },
    { name: "legislativeRatification", value: "2002-01-28", note: MADE_UP },
  ],
} as const;
