import { procedureJson, proceduresOf } from "../../rules/index.ts";
import type { Handlers } from "../http/register.ts";
import { loose } from "../loose.ts";
import { clockOf } from "./clock.ts";

/** The routes of procedures and their clocks. */
export const procedureHandlers: Pick<Handlers, "procedures" | "clock"> = {
  procedures: async ({ agreement }) => loose(proceduresOf(agreement).map(procedureJson)),
  clock: async ({ agreement }, asked) => clockOf(agreement, asked),
};
