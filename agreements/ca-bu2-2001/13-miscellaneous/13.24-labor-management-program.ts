import { section } from "../../../src/rules/index.ts";
import { departmentMeetings } from "./committee-requests.ts";
import { departmentCommittee, departmentCommitteeTime } from "./joint-committees.ts";

/** 13.24: committees of labor and management inside a department. */
export default section({
  number: "13.24",
  title: "Labor Management Program",
  page: 87,
  plain: {
    "": "A Labor/Management Committee for particular or lasting issues may be set up when the union and the department head or designee agree, along these lines:",
    "1": "Both sides have equal numbers: the department head or designee picks management's representatives, the union its own.",
    "2": "What the committee recommends, if anything, is advice.",
    "3": "Its meetings are no contract negotiations and do not replace the grievance procedure.",
    "4": "Employees who sit on it lose no pay for attending its meetings.",
    "5": "DPA encourages departments to set up such committees.",
  },
  forum: { reach: "arb" },
  rules: [departmentCommittee, departmentCommitteeTime],
  entitlements: [departmentMeetings],
});
