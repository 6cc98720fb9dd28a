import type { LifeEvent } from "../../../src/rules/index.ts";
import { comingAndGoing } from "./coming-and-going.ts";
import { disputesAndUnion } from "./disputes-and-union.ts";
import { healthAndFamily } from "./health-and-family.ts";
import { moving } from "./moving.ts";
import { pay } from "./pay.ts";
import { timeOff } from "./time-off.ts";

/** What happens to people, and what each leads to. */
export const lifeEvents: readonly LifeEvent[] = [
  ...healthAndFamily,
  ...timeOff,
  ...pay,
  ...moving,
  ...comingAndGoing,
  ...disputesAndUnion,
];
