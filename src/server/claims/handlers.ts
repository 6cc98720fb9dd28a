import { claimShape, claimsOf, isRefusal } from "../../rules/index.ts";
import type { Handlers } from "../http/register.ts";
import { knownFacts } from "../workspace/facts.ts";
import { answerClaimed } from "./answer.ts";
import { linesFromCsv } from "./csv.ts";

/** The routes of claims over lists. */
export const claimHandlers: Pick<Handlers, "claims" | "answerClaim" | "readClaimFile"> = {
  claims: async ({ agreement }) => claimsOf(agreement).map(claimShape),
  answerClaim: async ({ agreement, store }, asked) =>
    answerClaimed(agreement, asked, await knownFacts(store, agreement)),
  readClaimFile: async (_desk, { csv }) => {
    const lines = linesFromCsv(csv);
    return isRefusal(lines) ? lines : { lines: [...lines] };
  },
};
