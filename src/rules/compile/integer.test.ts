import { describe, expect, it } from "vitest";
import { ratio, roundTo } from "../../quantity/index.ts";
import { halfUp, roundDown, roundUp } from "./integer.ts";

describe("rounding of whole numbers", () => {
  const cases = [
    { n: 5, by: 2, down: 2, up: 3, half: 3 },
    { n: -5, by: 2, down: -2, up: -3, half: -3 },
    { n: 0, by: 7, down: 0, up: 0, half: 0 },
    { n: 7, by: 5, down: 1, up: 2, half: 1 },
    { n: -7, by: 5, down: -1, up: -2, half: -1 },
    { n: 2 ** 51 + 1, by: 2 ** 20, down: 2 ** 31, up: 2 ** 31 + 1, half: 2 ** 31 },
    {
      n: 4_503_599_627_370_495,
      by: 3,
      down: 1_501_199_875_790_165,
      up: 1_501_199_875_790_165,
      half: 1_501_199_875_790_165,
    },
  ];
  for (const { n, by, down, up, half } of cases)
    it(`${n} / ${by}`, () => {
      expect([roundDown(n, by), roundUp(n, by), halfUp(n, by)]).toEqual([down, up, half]);
      expect(roundTo(ratio(n, by), ratio(1), "half-up")).toEqual(ratio(half));
    });
});
