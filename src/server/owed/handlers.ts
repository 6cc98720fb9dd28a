import type { Handlers } from "../http/register.ts";
import { knownFacts } from "../workspace/facts.ts";
import { owedIn } from "./owed.ts";

/** The route that starts from a person's life. */
export const owedHandlers: Pick<Handlers, "owed"> = {
  owed: async ({ agreement, store }, asked) => owedIn(agreement, asked, await knownFacts(store, agreement)),
};
