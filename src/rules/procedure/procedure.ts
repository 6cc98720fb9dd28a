import type { HolidayDeclared } from "../holidayPlan.ts";
import type { Condition, Count, Period } from "./period.ts";

/**
 * A procedure of an agreement as plain data: where a case can stand, who may move it from there, by when,
 * and what follows when nobody moves. It holds no functions, so it can be stored, sent, printed and compared.
 *
 * A case always stands at one station. Each station lists its moves; a move is an act by one of some movers
 * that leads to another station, often within a period. All deadlines are computed from this by `standing`.
 */
export interface Procedure {
  readonly id: string;
  /** The clause that states the procedure, e.g. "7.6" for the first of several sections. */
  readonly clause: string;
  readonly title: string;
  /** In plain words: what this procedure is for and how it goes. */
  readonly says: string;
  readonly movers: readonly Mover[];
  /** What the acts are called and what each asks for. */
  readonly acts: readonly Act[];
  /** The first station is where a case begins. */
  readonly stations: readonly Station[];
  /** Moves that are open wherever the case stands, until it has ended. */
  readonly anywhere: readonly Move[];
  /** What takes the agreement of both sides. */
  readonly consents: readonly Consent[];
  /** What counts as a day, by unit of the periods used, in plain words. */
  readonly counting: Readonly<Record<string, string>>;
  /** Where the text leaves room, the reading that was used. */
  readonly readings: readonly ProcedureReading[];
  /** Holidays on which no work day falls, for periods counted in work days; left out, every Monday to Friday is one. */
  readonly daysOff?: readonly HolidayDeclared[];
  /** Set where the procedure is about a dispute: how it is brought, and what it can win. */
  readonly dispute?: Dispute;
}

/** How a dispute is brought, by whom, and what it can win. */
export interface Dispute {
  /** The act by which it is formally brought: the last day to begin is that of its clock. */
  readonly act: string;
  /** Who may bring it, in words. */
  readonly who: string;
  /** Set where it is open for a dispute about any clause, if this question is answered with yes. */
  readonly asks?: string;
  readonly clause: string;
  readonly remedies: readonly Remedy[];
}

/** Something that a dispute can win. */
export interface Remedy {
  readonly clause: string;
  readonly says: string;
  /** How far back it reaches, as notice counted back (`before`) from the act by which it is brought. */
  readonly reaches?: Count;
}

/** How a place of the text is read that leaves room, and why. */
export interface ProcedureReading {
  readonly clause: string;
  readonly says: string;
  readonly why: string;
}

/** Someone who moves; `side` tells which of the two parties the mover belongs to. */
export interface Mover {
  readonly id: string;
  readonly title: string;
  readonly side: "union" | "employer";
}

/** An act by name: its title, its clause and what it asks. */
export interface Act {
  readonly act: string;
  readonly title: string;
  readonly clause: string;
  readonly fields: readonly Field[];
  /** Set where the day of the act is itself the day of knowledge, as when somebody learns of an event. */
  readonly isKnowledge?: true;
}

/** How an answer is given; `time` is HH:MM, `list` one line an item, no item twice. */
export type FieldType = "day" | "text" | "boolean" | "choice" | "number" | "time" | "list";

/**
 * What an act asks. Four names have a meaning of their own: `known`, `received` and `served` are the days of
 * knowledge, receipt and service; `time` is the time of day, which clocks in hours need.
 */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly question: string;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** True for what the clocks need and nobody reads aloud or writes on a paper. */
  readonly aside?: true;
  /** For a list: how many items it has. */
  readonly count?: number;
  /** Set where the value is one of a list that an earlier act stated, without what later acts took from it. */
  readonly oneOf?: Listed;
}

/** The items of the latest list that an act stated in a field, without those that the field of another act has named since. */
export interface Listed {
  readonly act: string;
  readonly field: string;
  readonly without?: { readonly act: string; readonly field: string };
}

/** Where a case can stand, with the moves that are open there. */
export interface Station {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly moves: readonly Move[];
  /**
   * Moves that open when this step is passed over: its answer is late (a move's `onLapse` says "next step
   * open") or both sides waive the step. A station that has them can be waived.
   */
  readonly pass?: readonly Move[];
  /** Set where the case is over. */
  readonly end?: Outcome;
  /** What else holds here, e.g. that a settlement at this step sets no precedent. */
  readonly notes?: readonly { readonly clause: string; readonly says: string }[];
}

/** How a case can end. */
export type Outcome =
  | "withdrawn"
  | "settled"
  | "decided"
  | "final answer"
  | "granted"
  | "denied"
  | "agreed"
  | "completed"
  | "lapsed"
  /** Carried on in another case that it was joined to. */
  | "consolidated";

/** An act that is open at a station: who may make it, by when, and where it leads. */
export interface Move {
  readonly act: string;
  /** Movers, the usual one first; it is taken where an event does not name who moved. */
  readonly by: readonly string[];
  /** Whose default the clock shows, where it is another's than the one who records the act. */
  readonly awaits?: readonly string[];
  readonly clause: string;
  /** Where it leads: a station, or the first branch whose condition holds; absent, the case stays. */
  readonly to?: string | readonly Branch[];
  /** What is to be done, in words, for the list of open clocks. */
  readonly what: string;
  readonly within?: Period;
  /**
   * The name of its clock, for a period that runs on from station to station; an extension of it lives on
   * too. Absent, the clock is named by station and act, "step1.answer", and ends with the stay there.
   */
  readonly clock?: string;
  readonly onLapse?: OnLapse;
  /** True where the move is waited for although no period is stated. */
  readonly owed?: true;
  /** Reasons that keep the move from being made. */
  readonly barred?: readonly Bar[];
}

/** One of several places that a move can lead to; without a condition it is the last resort. */
export interface Branch {
  readonly when?: Condition;
  readonly to: string;
}

/** What follows when the last day passes without the move. */
export interface OnLapse {
  /**
   * "right lost": the mover can no longer claim the step; a later act is recorded as late.
   * "next step open": the station's `pass` moves open, without a clock unless they state one.
   * "deemed": the case moves to `to` by itself on the day after.
   * "nothing stated": the agreement attaches no consequence.
   */
  readonly effect: "right lost" | "next step open" | "deemed" | "nothing stated";
  readonly says: string;
  readonly clause: string;
  readonly to?: string;
}

/** A reason that keeps a move from being made while `when` holds. */
export interface Bar {
  readonly when: Condition;
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
  readonly clause: string;
}

/** Something that is in effect only when one side has proposed it and the other has accepted. */
export interface Consent {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly propose: string;
  readonly accept: string;
  readonly decline: string;
  /** Who may speak for a side. */
  readonly by: readonly string[];
  /** Stations where it may be proposed; absent, anywhere before the end. */
  readonly at?: readonly string[];
  /**
   * "extend": the clock named in field `clock` (or the only one running) ends on field `until` instead, later
   * than before. "hold": the case rests until field `until`, and each clock that runs goes on from there with the
   * days it had left. "waive": the step named in field `step` is passed over. "date": the clock of act `of` ends on
   * field `until`, earlier or later. "move": the case goes to `to`. "remand": the case goes back, or on, to the
   * station of `steps` that field `step` names, and runs from there as from any arrival.
   */
  readonly effect:
    | { readonly kind: "extend" }
    | { readonly kind: "hold" }
    | { readonly kind: "waive" }
    | { readonly kind: "date"; readonly of: string }
    | { readonly kind: "move"; readonly to: string }
    | { readonly kind: "remand"; readonly steps: readonly string[] };
}
