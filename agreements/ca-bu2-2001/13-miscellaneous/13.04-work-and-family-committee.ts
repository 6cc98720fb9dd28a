import { section } from "../../../src/rules/index.ts";
import { workFamilyMeetings } from "./committee-requests.ts";
import { fund, seat, workFamilyCommittee, workFamilyFund, workFamilyTime } from "./work-and-family.ts";

/** 13.4: the statewide joint committee on work and family, and its fund. */
export default section({
  number: "13.4",
  title: "Work and Family Committee",
  page: 78,
  plain: {
    A: "The parties set up one permanent joint committee of labor and management on work and family for the whole State. It advises the Work and Family Program of DPA. It sponsors research, reviews programs and policies that exist, recommends new ones, starts marketing, and judges how effective the Program's initiatives are. Subjects may be child care, elder care, family leave, flexible work and any other family-friendly program or policy.",
    B: "Management and unions hold equal numbers of seats; other unions of State employees, any or all of them, may sit on it too. There are two co-chairs, one from each side. This union has 1 representative.",
    C: "The union's representative attends with no loss of pay. If the co-chairs find that subcommittees or preparation outside the meetings are needed, the management co-chair may ask for further release time; operational need decides.",
    D: "The committee meets regularly, starting after this agreement is ratified.",
    E: "DPA administers the $5 million already in the Work and Family Fund. DPA and the committee decide what is set aside and spent each year.",
  },
  forum: { reach: "arb" },
  terms: [seat, fund],
  rules: [workFamilyCommittee, workFamilyTime, workFamilyFund],
  entitlements: [workFamilyMeetings],
});
