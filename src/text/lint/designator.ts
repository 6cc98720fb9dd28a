import type { Target } from "./reference.ts";

/** Designators that a reference names one after the other, and where they end in the text. */
export interface Designators {
  readonly targets: readonly Target[];
  readonly end: number;
}

const NUMBERED = /(\d{1,2}\.\d{1,2})(?!\d|\.\d)/y;
const LOCAL =
  /\(([A-Za-z]|\d{1,2})\)|([A-Z]|\d{1,2}(?!\.\d))(?![\w’']|-(?!\d))|([a-z])(?=[.,)]|\s+(?:and|or)\s+[a-z]\b)/y;
const STEP =
  /(?:\.|\s)?\(([A-Za-z]|\d{1,2})\)|\.([A-Za-z]|\d{1,2})(?![A-Za-z0-9])|,?\s*(?:subd\.|subdivision|subsection|paragraph)\s+\(([A-Za-z]|\d{1,2})\)/y;
const RANGE = /\s?\((\d{1,2})\s?[-–]\s?(\d{1,2})\)/y;
const AND = /\s*,\s*(?:and|or|&)?\s*|\s+(?:and|or|through|&)\s+|\s?[-–]\s?(?=\d)|\s+(?=\(\d)/y;
const NEXT_IN_BRACKETS = /\(([A-Za-z]|\d{1,2})\)/y;
const TITLE = /\s*\([A-Z][^()]{4,120}(?:\([^)]*\)[^()]*)?\)/y;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const part = (found: RegExpExecArray): string => found.slice(1).find((each) => each !== undefined) ?? "";

const stepsFrom = (text: string, start: number): { steps: string[]; end: number; upTo?: string } => {
  const steps: string[] = [];
  let end = start;
  for (let step = at(STEP, text, end); step; step = at(STEP, text, end)) {
    steps.push(part(step));
    end += step[0].length;
  }
  const range = at(RANGE, text, end);
  if (!range) return { steps, end };
  return { steps: [...steps, range[1] ?? ""], end: end + range[0].length, upTo: range[2] };
};

const oneAt = (text: string, start: number, numbered: boolean): Designators | undefined => {
  const head = numbered ? at(NUMBERED, text, start) : at(LOCAL, text, start);
  if (!head) return undefined;
  const { steps, end, upTo } = stepsFrom(text, start + head[0].length);
  const target = (path: readonly string[]): Target => {
    const printed = text.slice(start, end).trim();
    return numbered ? { section: head[1] ?? "", path, printed } : { path: [part(head), ...path], printed };
  };
  const targets = [target(steps)];
  if (upTo) targets.push(target([...steps.slice(0, -1), upTo]));
  return { targets, end };
};

const replaceLast = (target: Target, label: string, printed: string): Target => ({
  ...target,
  path: [...target.path.slice(0, -1), label],
  printed,
});

/**
 * Reads designators from `start`: "11.1(B)(1) and (2)", "E.1. and E.2.", "D (1-6)", "9.3 (Sick Leave) and 9.7".
 * A designator in brackets alone replaces the last part of the one before it. Undefined when none begins there.
 */
export const designatorsAt = (text: string, start: number): Designators | undefined => {
  const numbered = at(NUMBERED, text, start) !== null;
  const first = oneAt(text, start, numbered);
  if (!first) return undefined;
  const targets = [...first.targets];
  let end = first.end;
  for (;;) {
    if (text[end] === "." && /^\.\s*(?:,|and\b|or\b)/.test(text.slice(end, end + 8))) end += 1;
    const title = numbered ? at(TITLE, text, end) : null;
    const joint = at(AND, text, end + (title?.[0].length ?? 0));
    if (!joint) break;
    const next = end + (title?.[0].length ?? 0) + joint[0].length;
    const last = targets[targets.length - 1] as Target;
    const bracket = last.path.length > (numbered ? 0 : 1) ? at(NEXT_IN_BRACKETS, text, next) : null;
    const more = bracket ? undefined : oneAt(text, next, numbered);
    if (bracket) {
      targets.push(replaceLast(last, bracket[1] ?? "", bracket[0]));
      end = next + bracket[0].length;
    } else if (more) {
      targets.push(...more.targets);
      end = more.end;
    } else break;
  }
  return { targets, end };
};
