import type { Refusal } from "../journal/index.ts";
import type { Agreement } from "../rules/index.ts";
import type { Typed } from "./command.ts";
import { refuse } from "./refusals.ts";
import type { World } from "./world.ts";

/** The agreement that the command is about: the one named with --agreement, or the first. */
export const agreementOf = async (typed: Typed, world: World): Promise<Agreement | Refusal> => {
  const id = typed.options.agreement;
  const found = id === undefined ? world.agreements[0] : world.agreements.find((one) => one.id === id);
  if (found) return found.load();
  const known = world.agreements.map((one) => one.id).join(", ");
  return refuse("unknown-agreement", `There is no agreement "${id}".`, { typed: id ?? "", known });
};
