import type { ClaimAnswerShape, ClaimLineShape, ClaimShape } from "../contract/index.ts";
import { columns } from "./print.ts";

const why = (line: ClaimLineShape): string => {
  if (line.refusal) return `refused: ${line.refusal.reason}. ${line.refusal.remedy}`;
  if (line.missing.length > 0) return `missing: ${line.missing.map((one) => one.name).join(", ")}`;
  return oneReason(line) ? (line.decided?.says ?? "") : "";
};
/** Days of a stretch that came to different things each have a reason of their own, below the line. */
const oneReason = (line: ClaimLineShape): boolean => line.parts.length < 2;
const clauseOf = (line: ClaimLineShape): string =>
  line.refusal?.clause ?? (oneReason(line) ? (line.decided?.clause ?? "") : "");

const rows = (of: ClaimAnswerShape): readonly (readonly string[])[] =>
  of.lines.flatMap((line) => [
    [
      line.rank === null ? String(line.number) : `${line.rank}.`,
      [line.title ?? "", line.label].filter(Boolean).join(", "),
      line.claimed?.say ?? "",
      line.allowed?.say ?? line.say ?? "",
      line.cut?.value && Number(line.cut.value) > 0 ? line.cut.say : "",
      clauseOf(line),
      why(line),
    ],
    ...(line.parts.length > 1
      ? line.parts.map((part) => [
          "",
          `  ${part.from} to ${part.to}, ${part.days} ${part.days === 1 ? "day" : "days"}`,
          part.each ? `${part.each.say} each` : "",
          part.sum?.say ?? "",
          "",
          part.refusal?.clause ?? part.decided?.clause ?? "",
          part.refusal?.reason ?? part.decided?.says ?? "",
        ])
      : []),
  ]);

/** A claim's answer for people: a row a line with what was asked, allowed and cut, by which clause; then the sums. */
export const claimText = (of: ClaimAnswerShape): string => {
  const table = columns([["#", "line", "asked", "allowed", "cut", "clause", "why"], ...rows(of)]);
  const sums = of.totals.map(({ claimed, allowed, cut }) =>
    claimed && cut ? `Asked ${claimed.say}, allowed ${allowed.say}, cut ${cut.say}` : `In all ${allowed.say}`,
  );
  const results = of.results.map(({ answer, refusal }) =>
    answer
      ? `${answer.title}: ${answer.say ?? "not known yet"} [${answer.clause}]`
      : `${refusal!.reason}. ${refusal!.remedy}`,
  );
  return [`${of.title} (${of.clause}), on ${of.on}`, "", table, "", ...sums, ...results].join("\n").trimEnd();
};

const asksText = (of: ClaimShape["head"]): string =>
  columns(
    of.map((one) => [
      `  ${one.name}`,
      one.question,
      one.choices ? one.choices.join(" | ") : (one.unit ?? one.type),
    ]),
  );

/** What a claim asks: once, and a line of each kind. */
export const claimHelp = (of: ClaimShape): string =>
  [
    `${of.id}: ${of.title} (${of.clause}, page ${of.page})`,
    of.says,
    ...(of.head.length > 0 ? ["", "Once for the whole claim (--given):", asksText(of.head)] : []),
    ...of.kinds.flatMap((kind) => [
      "",
      `A line of kind ${kind.id} (${kind.title}, ${kind.clause}):`,
      asksText(kind.asks),
    ]),
  ].join("\n");

/** The first row of a CSV file that holds every column of a claim. */
export const claimHeader = (of: ClaimShape): string =>
  [...new Set(["kind", "label", ...of.kinds.flatMap((kind) => kind.asks.map((one) => one.name))])].join(",");
