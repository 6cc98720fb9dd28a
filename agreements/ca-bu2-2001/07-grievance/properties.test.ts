import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, day } from "../../../src/calendar/index.ts";
import { type ProcedureEvent, standing } from "../../../src/rules/index.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";

it("lets no clock that runs from an answer depend on the day of filing", () => {
  const file = (gap: number): ProcedureEvent[] => [
    { act: "learn", on: day("2002-03-01") },
    { act: "discuss", on: day("2002-03-05") },
    { act: "answer", on: day("2002-03-12") },
    { act: "file", on: addDays(day("2002-03-12"), gap) },
    { act: "answer", on: day("2002-04-02"), received: day("2002-04-03") },
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 21 }), fc.integer({ min: 0, max: 21 }), (a, b) => {
      const one = standing(grievanceProcedure, file(a), day("2002-04-03"));
      expect(one.open).toHaveLength(1);
      expect(one.open[0]!.due!.day).toBe(day("2002-04-24"));
      expect(standing(grievanceProcedure, file(b), day("2002-04-03")).open).toEqual(one.open);
    }),
  );
});
