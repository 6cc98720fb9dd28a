import type { Day } from "../calendar/index.ts";
import { type Clockwork, type Procedure, type Standing, standing } from "../rules/index.ts";
import type { Grievance } from "./grievance.ts";

/** Where a case stands on a day, with its open clocks and what each may do; nothing else computes a deadline. */
export const standingOf = (
  state: Grievance,
  today: Day,
  procedure: Procedure,
  clockwork: Clockwork = {},
): Standing => standing(procedure, state.state === "none" ? [] : state.moves, today, clockwork);
