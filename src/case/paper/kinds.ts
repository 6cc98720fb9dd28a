import type { Act, Move, Procedure, Standing } from "../../rules/index.ts";
import type { CaseFile } from "../file/index.ts";
import { actIn, placesOf } from "../told/index.ts";
import { longDay } from "../words/days.ts";

/** What sort of paper an act is written on. "grievance-form" is the paper that brings the matter, whatever it is about. */
export type PaperForm =
  | "grievance-form"
  | "appeal"
  | "answer"
  | "arbitration-request"
  | "extension"
  | "agreement"
  | "settlement"
  | "withdrawal"
  | "timeline";

/** A paper that can be made of a case: of an act on record, or a form for one that may be made now. */
export interface PaperKind {
  /** The form; where several blank forms of one sort are open, all but the first carry their act: "appeal-bypass". */
  readonly id: string;
  readonly form: PaperForm;
  readonly title: string;
  /** The act it is written for; absent for the timeline. */
  readonly act?: string;
  /** The number of the act's entry in the shared record; absent for a form that is to be filled in. */
  readonly of?: number;
}

const movesOf = ({ stations, anywhere }: Procedure, act: string): readonly Move[] =>
  [...stations.flatMap(({ moves, pass = [] }) => [...moves, ...pass]), ...anywhere].filter(
    (move) => move.act === act,
  );

const endsOf = (procedure: Procedure, { to }: Pick<Move, "to">): readonly (string | undefined)[] =>
  (to === undefined || typeof to === "string" ? [to] : to.map((branch) => branch.to)).map(
    (id) => procedure.stations.find((station) => station.id === id)?.end,
  );

const sideOf = ({ movers }: Procedure, id: string | undefined) =>
  movers.find((mover) => mover.id === id)?.side;

/** The act that brings the matter: that of the dispute, else the first that asks and is not merely recorded. */
const bringing = (procedure: Procedure): Act | undefined =>
  procedure.dispute
    ? actIn(procedure, procedure.dispute.act)
    : procedure.acts.find(
        ({ title, isKnowledge }) => !isKnowledge && !/^(record|learn|become)\b/i.test(title),
      );

const ofConsent = (procedure: Procedure, act: string): PaperForm | undefined => {
  const consent = procedure.consents.find(({ propose }) => propose === act);
  if (!consent) return undefined;
  const { effect } = consent;
  if (effect.kind === "move")
    return endsOf(procedure, effect).some((end) => end === "settled") ? "settlement" : "agreement";
  return effect.kind === "extend" || effect.kind === "date" || effect.kind === "hold"
    ? "extension"
    : "agreement";
};

/**
 * On what sort of paper an act is written; undefined where it takes none, as for an act that merely records. It is
 * read off the procedure: what a consent does, where a move ends, whose move it is; appeals and the request for
 * arbitration are known by their titles.
 */
const formOf = (procedure: Procedure, { act, title }: Pick<Act, "act" | "title">): PaperForm | undefined => {
  const agreed = ofConsent(procedure, act);
  if (agreed) return agreed;
  const moves = movesOf(procedure, act);
  if (moves.length === 0) return undefined;
  if (moves.every((move) => endsOf(procedure, move).every((end) => end === "withdrawn"))) return "withdrawal";
  if (/^request\b.*\barbitration\b/i.test(title)) return "arbitration-request";
  const brought = bringing(procedure);
  if (act === brought?.act) return "grievance-form";
  if (/^(appeal|go past|present|refer)\b/i.test(title)) return "appeal";
  const side = sideOf(procedure, brought && movesOf(procedure, brought.act)[0]?.by[0]);
  const others = moves.every(({ by }) => by.every((id) => sideOf(procedure, id) !== side));
  return others && !/^(record|meet|provide|set|request|hear)\b/i.test(title) ? "answer" : undefined;
};

/** Every paper that can be made of a case: one for each act on record that has one, forms for what may be done now, and the timeline. */
export const paperKinds = (
  procedure: Procedure,
  standing: Standing,
  file: CaseFile,
): readonly PaperKind[] => {
  const places = placesOf(standing.history, file);
  const made = standing.history.flatMap(({ event, by }, place): PaperKind[] => {
    const act = actIn(procedure, event.act);
    const form = act && by !== "" ? formOf(procedure, act) : undefined;
    return form
      ? [{ id: form, form, act: event.act, of: places[place]!, title: `${act!.title}, ${longDay(event.on)}` }]
      : [];
  });
  const blank: PaperKind[] = [];
  for (const act of standing.may) {
    const form = formOf(procedure, act);
    if (!form) continue;
    const id = blank.some((other) => other.form === form) ? `${form}-${act.act}` : form;
    blank.push({ id, form, act: act.act, title: act.title });
  }
  return [...made, ...blank, { id: "timeline", form: "timeline", title: "Timeline of the case" }];
};
