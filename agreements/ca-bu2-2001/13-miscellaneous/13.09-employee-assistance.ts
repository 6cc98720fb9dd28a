import { section } from "../../../src/rules/index.ts";
import { assistanceRecords, assistanceReferral, referral } from "./assistance-referral.ts";
import { assistance, assistanceCredits, assistanceUnpaid } from "./treatment.ts";

/** 13.9: referral to treatment, the coordinator of each department, and the privacy of the records. */
export default section({
  number: "13.9",
  title: "Employee Assistance Program",
  page: 82,
  plain: {
    A: "Alcohol, drug abuse and stress can harm performance, and they can be treated. To put performance right, the State may refer employees to treatment for problems with alcohol or drugs, or from stress, such as emotional, marital, family, medical, financial, legal or other personal ones. The purpose is to support employees who seek treatment of their own will, so that their value to the service is kept or regained.",
    B: "Every department head or designee names an Employee Assistance Program Coordinator, who arranges the programs. The management staff in charge refers employees to the Coordinator. During treatment for alcohol, drugs or mental health an employee may, with approval, use vacation, sick leave and compensating time off already accrued. Once all three are used up, and if neither Industrial Disability Leave nor Non-Industrial Disability Insurance is open to the employee, the department head or designee may grant unpaid leave on the Coordinator's recommendation.",
    C: "Medical records of such treatment (alcoholism, drugs, stress) stay confidential and apart from all other personnel papers.",
  },
  forum: { reach: "arb" },
  rules: [assistanceReferral, assistanceCredits, assistanceUnpaid, assistanceRecords],
  entitlements: [referral, assistance],
  cites: ["11.10", "11.12"],
});
