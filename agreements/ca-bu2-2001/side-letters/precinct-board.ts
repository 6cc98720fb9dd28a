import { given, notApplicable, rule } from "../../../src/rules/index.ts";

export const onPrecinctBoard = given.flag("onPrecinctBoard", {
  question: "Does the employee serve on a Precinct Election Board?",
});
const approved = given.flag("precinctApproved", {
  question: "Did the supervisor approve the time off beforehand?",
});
const comparable = given.flag("precinctConditionsMet", {
  question: "Are the conditions met that hold for supervisors and managers under rule 599.930?",
});
const proofMissing = given.flag("precinctProofMissing", {
  question: "Was proof of the service asked for, and not given?",
});
const may = onPrecinctBoard.and(approved, comparable);
const facts = {
  onPrecinctBoard: true,
  precinctApproved: true,
  precinctConditionsMet: true,
};
const served = { ...facts, precinctProofMissing: false };
export const precinctTimeOff = rule(
  {
    id: "precinct-time-off",
    clause: "SL.4",
    title: "May time off be given to serve at the polls?",
    says: "For service on a Precinct Election Board, with the supervisor's approval beforehand, on conditions comparable to those for supervisors and managers; it may be given but need not.",
    page: 117,
  },
  may,
)
  .example(facts, "2002-03-05", "true")
  .example({ ...facts, onPrecinctBoard: false }, "2002-03-05", "false")
  .example({ ...facts, precinctApproved: false }, "2002-03-05", "false")
  .example({ ...facts, precinctConditionsMet: false }, "2002-03-05", "false")
  .example({ ...facts, precinctApproved: undefined }, "2002-03-05", { missing: ["precinctApproved"] });

const dollars = (name: string, question: string) =>
  given.number(name, { unit: "USD", min: "0", max: "5000", question });
const pay = dollars("precinctPay", "What is the regular State pay for the time off?");
const fee = dollars("registrarFee", "What fee does the Registrar of Voters pay for the service?");
export const precinctPay = rule(
  {
    id: "precinct-pay",
    clause: "SL.4",
    title: "Pay for serving at the polls",
    says: "Regular State pay for the time off and the fee of the Registrar of Voters, both.",
    page: 117,
  },
  pay.plus(fee),
)
  .notwithstanding(
    "SL.4",
    may.not().or(proofMissing),
    notApplicable("USD", "SL.4", "no time off with pay was given for the service, or it was not proven"),
    { note: "No time off was given, or proof was asked for and is missing" },
  )
  .example({ ...served, precinctPay: "280", registrarFee: "75" }, "2002-03-05", "355.00")
  .example({ ...served, precinctPay: "280", registrarFee: "0" }, "2002-03-05", "280.00")
  .example({ ...served, precinctApproved: false, precinctPay: "280", registrarFee: "75" }, "2002-03-05", {
    notApplicable: "SL.4",
  })
  .example({ ...served, precinctProofMissing: true, precinctPay: "280", registrarFee: "75" }, "2002-03-05", {
    notApplicable: "SL.4",
  })
  .example({ ...served, precinctPay: "280" }, "2002-03-05", { missing: ["registrarFee"] });
