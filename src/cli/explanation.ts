import type { AnswerShape, ExplanationShape, GivenShape } from "../contract/index.ts";

const source = (step: ExplanationShape): string => {
  const parts = [
    step.clause,
    step.since ? `in force since ${step.since}` : null,
    step.page === null ? null : `page ${step.page}`,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `  [${parts.join(", ")}]` : "";
};

/** An explanation as an indented list, each step below the one that it leads to. */
const explanationLines = (step: ExplanationShape, indent = ""): string[] => [
  `${indent}${step.label}${step.say === null ? "" : `: ${step.say}`}${source(step)}`,
  ...step.because.flatMap((one) => explanationLines(one, `${indent}  `)),
];

const question = (one: GivenShape): string => {
  const range =
    one.min !== null && one.max !== null
      ? ` from ${one.min} to ${one.max}${one.unit ? ` ${one.unit}` : ""}`
      : "";
  const choices = one.choices ? `, one of ${one.choices.join(", ")}` : "";
  return `  ${one.name}: ${one.question} (${one.type}${range}${choices})`;
};

/** An answer for people: the value, why, what was set aside, other readings, and what is still to be said. */
export const answerText = (answer: AnswerShape): string => {
  const head = {
    answered: `${answer.say}`,
    missing: "Not known yet: something is missing.",
    "not-applicable": `Does not apply: ${answer.notApplicable?.reason ?? ""} [${answer.notApplicable?.clause ?? ""}]`,
  }[answer.status];
  const page = answer.page === null ? "" : `, page ${answer.page}`;
  const lines = [head, `${answer.title} (${answer.clause}${page}), on ${answer.on}`];
  if (answer.missing.length > 0) lines.push("", "To be answered:", ...answer.missing.map(question));
  if (answer.setAside.length > 0)
    lines.push(
      "",
      "Set aside:",
      ...answer.setAside.map(
        (one) => `  ${one.clause} ${one.note}${one.say ? `: ${one.say}` : ""}, by ${one.by}`,
      ),
    );
  if (answer.readings.length > 0)
    lines.push(
      "",
      "The text can be read in more than one way:",
      ...answer.readings.map(
        (one) =>
          `  ${one.used ? "used" : "also"}: ${one.says}${one.say ? `: ${one.say}` : ""} [${one.clause}]`,
      ),
    );
  return [...lines, "", "Because:", ...explanationLines(answer.explanation, "  ")].join("\n");
};
