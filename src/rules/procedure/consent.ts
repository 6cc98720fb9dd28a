import { addDays, compareDue, type Day } from "../../calendar/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import { type Available, available, entered, stationOf } from "./available.ts";
import type { FieldValue, ProcedureEvent } from "./event.ts";
import { moverOf } from "./mover.ts";
import type { Consent, Mover, Procedure } from "./procedure.ts";
import type { Facts } from "./reckon.ts";
import type { CaseState, Moment, Proposal, Recorded } from "./record.ts";
import { refuse } from "./refusal.ts";

/** The consent that an act proposes, accepts or declines. */
export const consentOf = (procedure: Procedure, act: string): Consent | undefined =>
  procedure.consents.find(({ propose, accept, decline }) => [propose, accept, decline].includes(act));

/** Proposes, accepts or declines; only an acceptance by the other side changes anything. */
export const agree = (
  consent: Consent,
  event: ProcedureEvent,
  facts: Facts,
  asOf: Moment,
): CaseState | Refusal => {
  const { procedure, state } = facts;
  if (state.history.length === 0)
    return refuse("before-its-predecessor", "Nothing has happened that both sides could agree about", {
      act: event.act,
      standing: stationOf(procedure, state.station).title,
    });
  if (consent.at && !consent.at.includes(state.station))
    return refuse("before-its-predecessor", `${consent.title} has no place where the case stands`, {
      standing: stationOf(procedure, state.station).title,
    });
  if (event.by === undefined)
    return refuse("missing-mover", "Consent takes somebody of each side", { act: event.act });
  const mover = moverOf(consent.by, event.by, procedure);
  if (!mover)
    return refuse("wrong-mover", "This person cannot speak for a side here", {
      by: event.by,
      allowed: consent.by.join(", "),
    });
  if (event.act === consent.propose) return propose(consent, event, mover, facts, asOf);
  return answer(consent, event, mover, facts, asOf);
};

const recorded = (
  consent: Consent,
  event: ProcedureEvent,
  mover: Mover,
  state: CaseState,
  to: string,
): Recorded => ({
  seq: state.history.length + 1,
  event: { ...event, by: mover.id },
  by: mover.id,
  at: state.station,
  to,
  clause: consent.clause,
});

const propose = (
  consent: Consent,
  event: ProcedureEvent,
  mover: Mover,
  facts: Facts,
  asOf: Moment,
): CaseState | Refusal => {
  const subject = subjectOf(consent, asked(event), facts, asOf);
  if (isRefusal(subject)) return subject;
  const { state } = facts;
  const entry = recorded(consent, event, mover, state, state.station);
  const proposal = {
    ...subject,
    id: entry.seq,
    consent: consent.id,
    by: mover.id,
    side: mover.side,
    on: event.on,
    event: entry.event,
  };
  return { ...entered(state, entry), proposals: [...state.proposals, proposal] };
};

/** What a proposal is about, as an event or an earlier proposal states it. */
interface Asked {
  readonly clock?: FieldValue;
  readonly until?: FieldValue;
  readonly step?: FieldValue;
}

const asked = ({ clock, until, step }: ProcedureEvent): Asked => ({ clock, until, step });

type Subject = Pick<Proposal, "clock" | "until" | "step">;

const subjectOf = ({ effect }: Consent, event: Asked, facts: Facts, asOf: Moment): Subject | Refusal => {
  if (effect.kind === "move") return {};
  if (effect.kind === "remand") return stepBack(String(event.step), effect.steps, facts);
  if (effect.kind === "waive") return stepAhead(String(event.step), facts);
  const running = runningClocks(facts, asOf);
  if (effect.kind === "hold") return heldUntil(event.until as Day | undefined, running, asOf);
  const named = effect.kind === "date" ? `${facts.state.station}.${effect.of}` : event.clock;
  const found =
    named === undefined && running.length === 1 ? running[0] : running.find(({ clock }) => clock === named);
  if (!found)
    return refuse(
      "no-such-clock",
      named === undefined ? "Say which clock is meant" : "That clock is not running",
      {
        clock: String(named ?? "none named"),
        running: running.map(({ clock }) => clock).join(", ") || "none",
      },
    );
  const until = event.until as Day;
  const due = found.reckoned!.due!;
  if (effect.kind === "extend" && compareDue({ day: until }, due) <= 0)
    return refuse("not-later", "An extension ends after the last day that it extends", {
      until,
      due: due.day,
    });
  return { clock: found.clock, until };
};

const runningClocks = (facts: Facts, asOf: Moment): readonly Available[] =>
  available(facts, asOf).filter(({ reckoned, bar }) => reckoned?.due !== undefined && !bar);

const heldUntil = (
  until: Day | undefined,
  running: readonly Available[],
  asOf: Moment,
): Subject | Refusal => {
  if (running.length === 0)
    return refuse("no-such-clock", "No clock is running that could rest", { running: "none" });
  if (until === undefined || until <= asOf.day)
    return refuse("not-later", "A case rests until a later day", { until: until ?? "none", today: asOf.day });
  return { until };
};

/** Each running clock with the days that it had left, counted on from the day until which the case rests. */
const rested = (facts: Facts, until: Day, asOf: Moment): CaseState["agreed"] =>
  Object.fromEntries(
    runningClocks(facts, asOf).map(({ clock, reckoned }) => {
      const due = reckoned!.due!;
      return [
        clock,
        { due: { ...due, day: addDays(until, Math.max(0, due.day - asOf.day)) }, instead: false },
      ];
    }),
  );

/** A step that the case can be sent to: one of those named, and not where it stands. */
const stepBack = (step: string, steps: readonly string[], { procedure, state }: Facts): Subject | Refusal =>
  steps.includes(step) && step !== state.station
    ? { step }
    : refuse("no-such-step", "The case cannot be sent to this step", {
        step,
        steps: steps.filter((each) => each !== state.station).join(", "),
        standing: stationOf(procedure, state.station).title,
      });

const stepAhead = (step: string, { procedure, state }: Facts): Subject | Refusal => {
  const place = (id: string) => procedure.stations.findIndex((each) => each.id === id);
  const found = procedure.stations[place(step)];
  if (!found?.pass)
    return refuse("no-such-step", "This is no step of the procedure that can be waived", {
      step,
      steps: procedure.stations
        .filter(({ pass }) => pass)
        .map(({ id }) => id)
        .join(", "),
    });
  if (state.waived[step]) return refuse("no-such-step", "The step is waived already", { step });
  if (place(step) < place(state.station))
    return refuse("no-such-step", "The case has passed the step", {
      step,
      standing: stationOf(procedure, state.station).title,
    });
  return { step };
};

/** A step to which both sides send the case is waived no longer. */
const without = (waived: CaseState["waived"], step: string): CaseState["waived"] =>
  Object.fromEntries(Object.entries(waived).filter(([each]) => each !== step));

const answer = (
  consent: Consent,
  event: ProcedureEvent,
  mover: Mover,
  facts: Facts,
  asOf: Moment,
): CaseState | Refusal => {
  const { state } = facts;
  const pending = state.proposals.filter(
    (each) => each.consent === consent.id && (event.proposal === undefined || event.proposal === each.id),
  );
  const theirs = pending.findLast(({ side }) => side !== mover.side);
  const proposal = theirs ?? (event.act === consent.decline ? pending.at(-1) : undefined);
  if (!proposal)
    return pending.length > 0
      ? refuse("own-proposal", "A side cannot accept its own proposal", { by: mover.id }, consent.clause)
      : refuse("nothing-proposed", `Nothing is proposed: ${consent.title}`, { act: event.act });
  const rest = state.proposals.filter((each) => each !== proposal);
  if (event.act === consent.decline) {
    const entry = recorded(consent, event, mover, state, state.station);
    return { ...entered(state, entry), proposals: rest };
  }
  return inEffect(consent, proposal, event, mover, { ...facts, state: { ...state, proposals: rest } }, asOf);
};

const inEffect = (
  consent: Consent,
  proposal: Proposal,
  event: ProcedureEvent,
  mover: Mover,
  facts: Facts,
  asOf: Moment,
): CaseState | Refusal => {
  const { state } = facts;
  const { effect } = consent;
  const subject = subjectOf(consent, proposal, facts, asOf);
  if (isRefusal(subject)) return subject;
  const to = effect.kind === "move" ? effect.to : effect.kind === "remand" ? subject.step! : state.station;
  const next = entered(state, recorded(consent, event, mover, state, to));
  if (effect.kind === "move") return next;
  if (effect.kind === "remand") return { ...next, waived: without(state.waived, to) };
  if (effect.kind === "waive") {
    const waived = { ...state.waived, [subject.step!]: { on: event.on, clause: consent.clause } };
    return { ...next, waived };
  }
  if (effect.kind === "hold")
    return { ...next, agreed: { ...state.agreed, ...rested(facts, subject.until!, asOf) } };
  const agreed = { due: { day: subject.until! }, instead: effect.kind === "date" };
  return { ...next, agreed: { ...state.agreed, [subject.clock!]: agreed } };
};
