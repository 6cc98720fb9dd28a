import { section } from "../../../src/rules/index.ts";
import { changeNotice, effectiveFrom, impactBargaining, noticeBy } from "./change-during-term.ts";
import { proposedChangeProcedure } from "./proposed-change-procedure.ts";

export default section({
  number: "4.3",
  title: "Entire Agreement",
  page: 12,
  plain: {
    A: 'On what it covers, this agreement is all that the parties have agreed; earlier agreements and understandings on it, formal or not, are replaced. Until it ends, each party freely gives up bargaining over anything that was raised at the table or is covered here, unless the agreement itself says otherwise. On other bargainable matters, talks may be owed under B (printed as "b.").',
    B: "Only matters that the agreement does not cover fall here. The State may need to change something bargainable during the term. It then tells the union of the change 30 days before it is to take effect. The parties must bargain over what the change does to Unit 2 when conditions 1, 2 and 3 all hold. What they agree is put in writing and becomes an addendum. If they differ over whether a change falls under this subsection, either may take that question to arbitration, which binds. If such talks deadlock, the deadlock may go to mediation under section 3518 of the Dills Act.",
    "B.1": "First condition: in Unit 2, the change touches how a significant number of people work.",
    "B.2": "Second condition: under the Dills Act, the subject is one on which the union may represent.",
    "B.3": "Third condition: the union asks the State to bargain.",
  },
  forum: {
    reach: "arb",
    note: "Whether a proposed change falls under B may be put to arbitration directly; a deadlock over its impact may go to mediation.",
  },
  terms: [changeNotice],
  rules: [noticeBy, effectiveFrom, impactBargaining],
  procedures: [proposedChangeProcedure],
});
