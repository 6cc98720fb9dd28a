import type { OwedLineShape, OwedShape } from "../contract/index.ts";
import { columns } from "./print.ts";

const answers = (of: OwedLineShape): readonly string[] =>
  of.answers.map((one) => {
    const say =
      one.status === "missing"
        ? `needs ${one.missing.map((given) => given.name).join(", ")}`
        : one.status === "answered"
          ? (one.say ?? "")
          : (one.why ?? "");
    return `  ${one.title}: ${say} [${one.clause}]`;
  });

const applying = (of: OwedLineShape): readonly string[] => {
  const { what, by, due, form, to } = of.request;
  return [
    "",
    `${of.title} [${of.clause}]`,
    `  ${of.says}`,
    ...answers(of),
    ...of.claims.map((one) => `  Claim it line by line: entente claim ${one.id}`),
    columns([
      ["  Ask for", what],
      ["  By", due === null ? by : `${due}: ${by}`],
      ["  On", form],
      ["  From", to],
      ["  If refused", [of.dispute.say, of.dispute.note].filter(Boolean).join(" ")],
    ]),
  ];
};

const group = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ["", title, ...lines] : [];

/** What a life event leads to, for people: what applies and how to ask, what is open, what does not apply and why. */
export const owedText = (of: OwedShape): string => {
  const which = (applies: OwedLineShape["applies"]) => of.owed.filter((one) => one.applies === applies);
  const open = new Set(of.owed.flatMap((one) => one.missing));
  const questions = of.questions.filter((one) => open.has(one.name));
  return [
    `${of.event.title}, on ${of.on}`,
    of.event.says,
    ...group("APPLIES", which("yes").flatMap(applying)),
    ...group(
      "DEPENDS ON YOUR ANSWERS",
      which("unknown").map((one) => `  ${one.title} [${one.clause}]: ${one.missing.join(", ")}`),
    ),
    ...group(
      "QUESTIONS",
      [
        columns(
          questions.map((one) => [
            `  ${one.name}`,
            one.question,
            one.choices?.join(" | ") ?? one.unit ?? one.type,
          ]),
        ),
      ].filter((text) => text !== ""),
    ),
    ...group(
      "DOES NOT APPLY",
      which("no").map((one) => `  ${one.title} [${one.clause}]: ${one.otherwise}`),
    ),
  ].join("\n");
};
