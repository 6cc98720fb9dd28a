import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const payrollSeat = figure(
  {
    id: "payroll-committee-seat",
    clause: "13.13.B",
    title: "Representatives whom the union may send to the payroll committee",
    unit: "count",
    page: 84,
  },
  { [START]: "1" },
);
const counted = (name: string, question: string) =>
  given.number(name, { unit: "count", min: "0", max: "60", question });
const management = counted(
  "payrollManagement",
  "How many representatives of management sit on the payroll committee?",
);
const labor = counted("payrollLabor", "How many representatives of labor sit on it?");
const own = counted("payrollOwnSeats", "How many representatives does this union send?");
const chair = given.flag("payrollChair", {
  question: "Has the State's personnel department named a chair?",
});
const facts = { payrollManagement: "5", payrollLabor: "5", payrollOwnSeats: "1", payrollChair: true };

export const payrollCommittee = rule(
  {
    id: "payroll-committee",
    clause: "13.13.B",
    title: "Is the payroll committee made up as agreed?",
    says: "As many of management as of labor, at most one of this union, and a chair whom the personnel department names.",
    page: 84,
  },
  management.equals(labor).and(own.isAtMost(read(payrollSeat)), chair),
)
  .example(facts, "2002-04-15", "true")
  .example({ ...facts, payrollOwnSeats: "0" }, "2002-04-15", "true", { note: "the union may send one" })
  .example({ ...facts, payrollOwnSeats: "2" }, "2002-04-15", "false")
  .example({ ...facts, payrollLabor: "4" }, "2002-04-15", "false")
  .example({ ...facts, payrollLabor: "6" }, "2002-04-15", "false")
  .example({ ...facts, payrollChair: false }, "2002-04-15", "false")
  .example({ ...facts, payrollChair: undefined }, "2002-04-15", { missing: ["payrollChair"] });

export const sentToPayroll = given.flag("payrollSentByUnion", {
  question: "Is the employee the representative whom the union sends to the payroll committee?",
});
export const payrollTime = rule(
  {
    id: "payroll-committee-time",
    clause: "13.13.B",
    title: "Is the time on the payroll committee paid?",
    says: "The one representative whom the union sends serves without loss of pay.",
    page: 84,
  },
  sentToPayroll.and(own.isAtMost(read(payrollSeat))),
)
  .example({ payrollSentByUnion: true, payrollOwnSeats: "1" }, "2002-04-15", "true")
  .example({ payrollSentByUnion: true, payrollOwnSeats: "2" }, "2002-04-15", "false", {
    note: "the clause provides for one",
  })
  .example({ payrollSentByUnion: false, payrollOwnSeats: "1" }, "2002-04-15", "false")
  .example({ payrollOwnSeats: "1" }, "2002-04-15", { missing: ["payrollSentByUnion"] });

const agreed = given.flag("departmentCommitteeAgreed", {
  question: "Have the department head and the union both agreed to the committee?",
});
const byHead = counted(
  "departmentCommitteeManagement",
  "How many members of the department's committee has the department head selected?",
);
const byUnion = counted("departmentCommitteeUnion", "How many has the union selected?");
const committee = {
  departmentCommitteeAgreed: true,
  departmentCommitteeManagement: "3",
  departmentCommitteeUnion: "3",
};
export const departmentCommittee = rule(
  {
    id: "department-committee",
    clause: "13.24.1",
    title: "Is the department's joint committee set up as agreed?",
    says: "By agreement of the department head and the union, with as many members picked by one as by the other.",
    page: 87,
  },
  agreed.and(byHead.equals(byUnion)),
)
  .example(committee, "2002-04-15", "true")
  .example({ ...committee, departmentCommitteeAgreed: false }, "2002-04-15", "false")
  .example({ ...committee, departmentCommitteeUnion: "2" }, "2002-04-15", "false")
  .example({ ...committee, departmentCommitteeUnion: "4" }, "2002-04-15", "false")
  .example({ ...committee, departmentCommitteeAgreed: undefined }, "2002-04-15", {
    missing: ["departmentCommitteeAgreed"],
  });

export const departmentMember = given.flag("departmentCommitteeMember", {
  question: "Does the employee sit on the department's joint committee?",
});
const meeting = given.flag("departmentCommitteeMeeting", {
  question: "Is the time for a meeting of that committee?",
});
export const departmentCommitteeTime = rule(
  {
    id: "department-committee-time",
    clause: "13.24.4",
    title: "Is the time on the department's joint committee paid?",
    says: "Those who sit on it lose no pay for attending its meetings.",
    page: 87,
  },
  departmentMember.and(meeting),
)
  .example({ departmentCommitteeMember: true, departmentCommitteeMeeting: true }, "2002-04-15", "true")
  .example({ departmentCommitteeMember: true, departmentCommitteeMeeting: false }, "2002-04-15", "false")
  .example({ departmentCommitteeMember: false }, "2002-04-15", "false")
  .example({ departmentCommitteeMember: true }, "2002-04-15", { missing: ["departmentCommitteeMeeting"] });
