import type { DocketShape } from "../../contract/shapes.ts";
import { mediumDay } from "../say/day.ts";
import type { DueAsked } from "./asked.ts";
import { SPANS } from "./words.ts";

type Known = Pick<DocketShape, "procedures" | "people">;

const MOVES = { union: "the union’s moves", employer: "the employer’s moves" } as const;

const handled = (whose: string, known: Known, me: string): string => {
  if (whose === "nobody") return "handled by nobody yet";
  return `handled by ${whose === "me" ? me : (known.people.find(({ id }) => id === whose)?.name ?? whose)}`;
};

const days = ({ from, to }: DueAsked): string =>
  from && from === to
    ? `due on ${mediumDay(from)}`
    : ["due", from && `from ${mediumDay(from)}`, to && `until ${mediumDay(to)}`].filter(Boolean).join(" ");

/**
 * What a printed docket holds, in words: the span and each filter. Empty where nothing is left out, because a sheet
 * that says nothing means everything.
 */
export const filtersSaid = (asked: DueAsked, known: Known, me: string): string => {
  const { when, whose, side, procedure, department, q } = asked;
  const said = [
    when && (SPANS.find(([name]) => name === when)?.[1].toLowerCase() ?? when),
    whose && handled(whose, known, me),
    side && (MOVES[side as keyof typeof MOVES] ?? side),
    procedure && (known.procedures.find(({ id }) => id === procedure)?.title ?? procedure),
    department && `department ${department}`,
    (asked.from || asked.to) && days(asked),
    q && `with the words “${q}”`,
  ].filter((words) => words);
  return said.length === 0 ? "" : `Only: ${said.join("; ")}.`;
};
