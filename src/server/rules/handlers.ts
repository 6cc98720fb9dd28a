import { findRule, isRefusal, ruleJson, rulesJson, ruleTitlesJson } from "../../rules/index.ts";
import type { Handlers } from "../http/register.ts";
import { knownFacts } from "../workspace/facts.ts";
import { askRule, askRuleOver } from "./ask.ts";
import { holidaysFor } from "./holidays.ts";

/** The routes that answer questions. */
export const ruleHandlers: Pick<Handlers, "rules" | "ruleTitles" | "rule" | "ask" | "askOver" | "holidays"> =
  {
    rules: async ({ agreement }) => rulesJson(agreement),
    ruleTitles: async ({ agreement }) => ruleTitlesJson(agreement),
    rule: async ({ agreement }, { rule }) => {
      const found = findRule(agreement, rule);
      return isRefusal(found) ? found : ruleJson(agreement, found);
    },
    ask: async ({ agreement, store }, asked) => askRule(agreement, asked, await knownFacts(store, agreement)),
    askOver: async ({ agreement, store }, asked) =>
      askRuleOver(agreement, asked, await knownFacts(store, agreement)),
    holidays: async ({ agreement }, asked) => holidaysFor(agreement, asked),
  };
