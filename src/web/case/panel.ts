import type { CaseShape } from "../../contract/shapes.ts";
import type { AnswerOf } from "../api.ts";

type Entry = CaseShape["history"][number];
/** A procedure with its acts, as the pages read it. */
export type Procedure = AnswerOf<"procedures">[number];

/** A name of a list, and what became of it. */
export interface PanelName {
  readonly name: string;
  /** Which turn took it off the list, who, and when; undefined while it is on it. */
  readonly taken?: {
    readonly turn: number;
    readonly party: string;
    readonly title: string;
    readonly on: string;
  };
  /** Set for the name that was recorded in the end. */
  readonly chosen?: { readonly title: string; readonly on: string };
}

/** A list of names on record, such as a service sends, with the turns taken through it. */
export interface Panel {
  readonly title: string;
  readonly on: string;
  readonly names: readonly PanelName[];
  /** What was decided of it before anybody took a turn, such as who begins. */
  readonly notes: readonly { readonly title: string; readonly says: readonly string[] }[];
  readonly left: number;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Acts by which a side takes its turn at a list: it strikes a name or tries one. */
export const isTurn = (act: string): boolean => /^(strike|pick)/i.test(act);

const listIn = (entry: Entry, procedure: Procedure): readonly string[] => {
  const act = procedure.acts.find((one) => one.act === entry.act);
  const field = act?.fields.find(({ type }) => type === "list");
  return field ? linesOf(entry.detail[field.question] ?? entry.detail[field.name] ?? "") : [];
};

/** The last list of names on record with the turns taken since; undefined where none is. */
export const panelOf = (history: readonly Entry[], procedure: Procedure): Panel | undefined => {
  const start = history.findLastIndex((entry) => listIn(entry, procedure).length > 0);
  const listed = history[start];
  if (!listed) return undefined;
  const names = new Map<string, PanelName>(listIn(listed, procedure).map((name) => [name, { name }]));
  const notes: { title: string; says: string[] }[] = [];
  let turn = 0;
  let ended = false;
  for (const { act, title, party, on, detail, clause } of history.slice(start + 1)) {
    if (ended) break;
    const name = Object.values(detail).find((value) => names.has(value));
    if (name === undefined) {
      if (clause !== null && turn === 0) notes.push({ title, says: Object.values(detail) });
      continue;
    }
    const taken = isTurn(act);
    if (taken) turn += 1;
    ended = !taken && !/^(propose|accept|decline)/i.test(act);
    if (taken) names.set(name, { name, taken: { turn, party, title, on } });
    else if (ended) names.set(name, { ...names.get(name)!, chosen: { title, on } });
  }
  const all = [...names.values()];
  const left = all.filter((one) => !one.taken).length;
  return { title: listed.title, on: listed.on, names: all, notes, left };
};
