/** Cases of disability that the tables stop where they need them. */
export const claimed = ["2002-03-02 employee claim began=2002-03-01"];
export const approved = [...claimed, "2002-03-06 department approve"];
export const onLeave = [...approved, "2002-03-18 employee switchToLeave leave=sick-leave"];
export const usedUp = [...onLeave, "2002-03-26 employee leaveUsedUp"];
export const again = [...usedUp, "2002-03-27 employee backToBenefit lastPaid=2002-09-17"];
// 2002-06-03 is a Monday; July 4 lies outside the row.
export const back = [...approved, "2002-06-03 employee recover from=2002-06-03"];
export const denied = [...claimed, "2002-03-08 department deny reason=none"];
export const appealed = [...denied, "2002-03-15 union appealOutside to=Board"];
export const offered = [...approved, "2002-06-03 department offer position=clerk"];
export const partAsked = [...approved, "2002-04-01 employee askPartTime certificate=doctor"];

export const endiClaimed = ["2002-03-02 employee claim began=2002-03-01 level=full"];
