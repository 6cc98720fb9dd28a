import { describe, expect, it } from "vitest";
import type { Procedure } from "../../../src/rules/index.ts";
import { standsOn } from "../case-table.ts";
import {
  approved,
  claimed,
  denied,
  endiClaimed,
  offered,
  onLeave,
  partAsked,
  usedUp,
} from "./disability-sample.ts";
import { endiProcedure } from "./endi-procedure.ts";
import { ndiProcedure } from "./ndi-procedure.ts";

describe("what must not happen, in the order of the faults", () => {
  const endiPaid = [...endiClaimed, "2002-03-05 department approve", "2002-03-10 employee askAdvance"];
  it.each<[Procedure, string, readonly string[], string]>([
    [ndiProcedure, "2002-03-02 employee claim", [], "missing-field"],
    [ndiProcedure, "2002-03-02 department claim began=2002-03-01", [], "wrong-mover"],
    [ndiProcedure, "2002-03-12 employee switchToLeave leave=sick-leave", claimed, "before-its-predecessor"],
    [ndiProcedure, "2002-03-18 employee switchToLeave leave=cto", approved, "invalid-field"],
    [ndiProcedure, "2002-03-20 employee backToBenefit lastPaid=2002-09-17", onLeave, "leave-not-used-up"],
    [ndiProcedure, "2002-03-20 department backToBenefit lastPaid=2002-09-17", onLeave, "wrong-mover"],
    [ndiProcedure, "2002-03-27 employee backToBenefit", usedUp, "missing-field"],
    [ndiProcedure, "2002-03-27 employee switchToLeave leave=vacation", usedUp, "before-its-predecessor"],
    [ndiProcedure, "2002-04-01 employee askPartTime", approved, "missing-field"],
    [ndiProcedure, "2002-04-02 employee allowPartTime hours=20", partAsked, "wrong-mover"],
    [ndiProcedure, "2002-04-02 employee reportExam result=fit", partAsked, "exam-not-required"],
    [ndiProcedure, "2002-04-02 department answerAdvance given=yes", approved, "advance-not-asked"],
    [ndiProcedure, "2002-06-10 union refuseOffer", offered, "wrong-mover"],
    [ndiProcedure, "2002-09-09 employee switchToLeave leave=vacation", approved, "after-the-end"],
    [ndiProcedure, "2002-03-10 department appealOutside to=Board", denied, "wrong-mover"],
    [
      ndiProcedure,
      "2002-04-20 employee confine firstFullDay=2002-03-05",
      [...approved, "2002-03-06 employee confine firstFullDay=2002-03-04"],
      "on-record-already",
    ],
    [endiProcedure, "2002-03-02 employee claim began=2002-03-01", [], "missing-field"],
    [endiProcedure, "2002-03-02 employee claim began=2002-03-01 level=most", [], "invalid-field"],
    [endiProcedure, "2002-04-01 employee changeLevel level=half", endiPaid, "level-is-fixed"],
    [endiProcedure, "2002-04-01 employee switchToLeave leave=vacation", endiPaid, "invalid-field"],
  ])("%o: %s", (procedure, line, before, code) => {
    const today = "2003-12-31";
    const without = standsOn(procedure, before, today);
    const found = standsOn(procedure, [...before, line], today);
    expect(found.refusals.map((each) => each.code)).toEqual([code]);
    expect({ ...found, refusals: [] }).toEqual(without);
  });
});
