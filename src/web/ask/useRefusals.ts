import { useQueries } from "@tanstack/react-query";
import type { GivenShape, RefusalShape, RuleShape } from "../../contract/shapes.ts";
import { Refused } from "../api.ts";
import { answerQuery } from "../queries.ts";
import { saidInForm } from "./AskForm.tsx";
import { givenJson } from "./typed.ts";
import type { Asked } from "./useAsked.ts";

/** The first refusal among several rules that belongs beside a field of their common form. */
export const useRefusals = (
  rules: readonly RuleShape[],
  asked: Asked,
  given: readonly GivenShape[],
): RefusalShape | undefined =>
  useQueries({
    queries: rules.map((rule) => answerQuery(rule.id, asked.restedDay, givenJson(rule.given, asked.rested))),
  })
    .map(({ error }) => (error instanceof Refused ? error.refusal : undefined))
    .find((refusal) => saidInForm(refusal, given));
