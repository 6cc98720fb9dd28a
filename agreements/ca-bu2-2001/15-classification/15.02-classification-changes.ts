import { section } from "../../../src/rules/index.ts";
import {
  classDeemedAgreed,
  classMeetingOwed,
  classNoticeInTime,
  meetingDays,
  noticeDays,
  requestDays,
} from "./class-change-notice.ts";
import { classChangeProcedure } from "./class-change-procedure.ts";
import { classDrafts, classEarlyWord, classImpact, classPayTalk, payTalkDays } from "./class-change-talks.ts";
import { classImpactProcedure } from "./class-impact-procedure.ts";

/** 15.2: how the union takes part when a class of the unit is created or changed. */
export default section({
  number: "15.2",
  title: "Classification Changes",
  page: 92,
  plain: {
    A: "When DPA or another department wants (1) to create a class and assign it to the unit, or (2) to change a class of the unit, DPA tells the union while it is still preparing the proposal. The union may ask for a meeting, where the proposal is talked over informally and the union gives its views. If asked, DPA hands over drafts of the proposed specifications.",
    B: "DPA sends the union notice and the final proposal no later than 20 work days before the day on which the SPB is due to adopt it.",
    C: "If the union asks in writing within 10 work days of receiving the notice, DPA meets with it on the final proposal. If the union does not answer, or does not meet with DPA within 5 work days of its request, it is taken to agree, and the proposal goes on the SPB's consent calendar.",
    D: "If the union asks in writing, DPA meets and confers on the pay of the class within 10 working days from the SPB's approval. If the change makes other changes necessary that are within the scope of bargaining, the State tells the union, and the parties bargain over the impact if the union asks.",
  },
  forum: { reach: "arb" },
  terms: [noticeDays, requestDays, meetingDays, payTalkDays],
  rules: [
    classEarlyWord,
    classDrafts,
    classNoticeInTime,
    classMeetingOwed,
    classDeemedAgreed,
    classPayTalk,
    classImpact,
  ],
  procedures: [classChangeProcedure, classImpactProcedure],
});
