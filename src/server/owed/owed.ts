import type { OwedShape } from "../../contract/index.ts";
import {
  type Agreement,
  isRefusal,
  owedFor,
  owedJson,
  type RawFacts,
  type Refusal,
} from "../../rules/index.ts";
import { disputeOf } from "../agreement/forum.ts";
import { dayFrom } from "../day.ts";
import type { Known } from "../rules/ask.ts";
import { factsFrom } from "../rules/facts.ts";

/** What a life event leads to for a person on a day. `given` is JSON text; the workspace's dated facts fill in. */
export const owedIn = (
  agreement: Agreement,
  asked: { readonly event: string; readonly on: string; readonly given?: string | undefined },
  known: Known = {},
): OwedShape | Refusal => {
  const on = dayFrom(asked.on, "on");
  if (isRefusal(on)) return on;
  const given = factsFrom(asked.given);
  if (isRefusal(given)) return given as Refusal;
  const found = owedFor(agreement, { event: asked.event, on, given: given as RawFacts, known });
  if (isRefusal(found)) return found;
  const json = owedJson(agreement, found);
  return {
    ...json,
    owed: json.owed.map((one, i) => ({
      ...one,
      dispute: disputeOf(found.owed[i]!.section.forum, one.clause),
    })),
  };
};
