import { expect, it } from "vitest";
import { clockOf, minutes, totalPaid } from "./paid.ts";

const conference = (takenBack: string | null, ...paid: number[]) => ({
  takenBack,
  attendees: paid.map((paidMinutes, at) => ({ name: `Person ${at}`, capacity: "steward", paidMinutes })),
});

it("adds the paid time of everybody, and leaves out what was taken back", () => {
  expect(totalPaid([conference(null, 30, 45), conference("twice", 600), conference(null, 60)])).toBe("02:15");
  expect(totalPaid([])).toBe("00:00");
});
it.each([
  [0, "00:00"],
  [59, "00:59"],
  [60, "01:00"],
  [1505, "25:05"],
])("says %i minutes as %s", (count, said) => expect(clockOf(count)).toBe(said));
it("counts in words", () => expect([minutes(1), minutes(2)]).toEqual(["1 minute", "2 minutes"]));
