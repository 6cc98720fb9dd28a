import type { Day } from "../calendar/index.ts";
import type { Ratio, Rounding, Unit } from "../quantity/index.ts";
import type { Given } from "./given.ts";
import type { HolidayDeclared } from "./holidayPlan.ts";
import type { Rule } from "./rule.ts";
import type { Bands, Figure, Table } from "./term.ts";

/** What kind of value a node has. */
export type NodeType = "number" | "boolean" | "choice" | "day" | "series";
/** How two values are compared. */
export type Comparison = "<" | "<=" | ">" | ">=" | "=";
/** An operation on two numbers; `least` and `greatest` pick one of them. */
export type Arithmetic = "add" | "subtract" | "multiply" | "divide" | "least" | "greatest";

interface Typed {
  readonly type: NodeType;
  /** Set on numbers and series. */
  readonly unit?: Unit;
}

/**
 * One node of a rule's graph. It is plain data: the interpreter, the explainer, the compiler and the formula
 * that people read all walk the same objects.
 */
export type Node = Typed &
  (
    | { readonly op: "given"; readonly given: Given }
    | { readonly op: "literal"; readonly value: Ratio | boolean | string | Day }
    | { readonly op: "figure"; readonly term: Figure }
    | { readonly op: "band"; readonly term: Bands; readonly at: Node }
    | { readonly op: "cell"; readonly term: Table; readonly key: Node; readonly column: string }
    | { readonly op: Arithmetic; readonly a: Node; readonly b: Node }
    | {
        readonly op: "round";
        readonly a: Node;
        readonly step: Ratio;
        readonly mode: Rounding;
        readonly why: string;
      }
    | { readonly op: "compare"; readonly how: Comparison; readonly a: Node; readonly b: Node }
    | { readonly op: "and" | "or"; readonly of: readonly Node[] }
    | { readonly op: "not"; readonly a: Node }
    | { readonly op: "when"; readonly test: Node; readonly yes: Node; readonly no: Node }
    | { readonly op: "rule"; readonly rule: Rule }
    | { readonly op: "none"; readonly clause: string; readonly reason: string }
    /** The day that is asked about. */
    | { readonly op: "today" }
    | {
        readonly op: "shift";
        readonly a: Node;
        readonly by: Node;
        readonly of: "months" | "days";
        readonly sign: 1 | -1;
      }
    /** The work day that is so many after, or before, a day; `off` are the holidays. Of none it is the day itself. */
    | {
        readonly op: "work-shift";
        readonly a: Node;
        readonly by: Node;
        readonly sign: 1 | -1;
        readonly off: readonly HolidayDeclared[];
      }
    | { readonly op: "period-start"; readonly a: Node; readonly later: 0 | 1 }
    /** January 1 of the calendar year in which a day lies. */
    | { readonly op: "year-start"; readonly a: Node }
    /** Days from `a` to `b`; negative where `b` is earlier. */
    | { readonly op: "days-between"; readonly a: Node; readonly b: Node }
    /** Work days after `a`, up to and with `b`; negative where `b` is earlier. */
    | {
        readonly op: "work-days-between";
        readonly a: Node;
        readonly b: Node;
        readonly off: readonly HolidayDeclared[];
      }
    | { readonly op: "later" | "earlier"; readonly a: Node; readonly b: Node }
    /** Over the last `last` entries of a series: their sum, the greatest, or how many reach `floor`. */
    | {
        readonly op: "window";
        readonly series: Node;
        readonly last: Node;
        readonly how: "sum" | "best" | "count";
        readonly floor?: Node;
      }
    /** A balance carried from entry to entry: `step` is computed once an entry, reading `bound` nodes. */
    | {
        readonly op: "carry";
        readonly start: Node;
        readonly over: readonly Node[];
        readonly step: Node;
        readonly slot: symbol;
      }
    | { readonly op: "bound"; readonly slot: symbol; readonly which: number; readonly label: string }
  );

/** The nodes directly below one, in reading order; a called rule is not entered. */
export const childrenOf = (node: Node): readonly Node[] => {
  switch (node.op) {
    case "given":
    case "literal":
    case "figure":
    case "rule":
    case "none":
    case "today":
    case "bound":
      return [];
    case "band":
      return [node.at];
    case "cell":
      return [node.key];
    case "round":
    case "not":
    case "period-start":
    case "year-start":
      return [node.a];
    case "shift":
    case "work-shift":
      return [node.a, node.by];
    case "and":
    case "or":
      return node.of;
    case "when":
      return [node.test, node.yes, node.no];
    case "window":
      return node.floor ? [node.series, node.last, node.floor] : [node.series, node.last];
    case "carry":
      return [node.start, ...node.over, node.step];
    default:
      return [node.a, node.b];
  }
};
