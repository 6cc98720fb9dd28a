import { type Day, iso } from "../../calendar/index.ts";
import { type CaseFile, docketClocks, turnsOf } from "../../case/index.ts";
import { type Agreement, type Procedure, type Standing, standing } from "../../rules/index.ts";
import { type ClockRow, type Docketed, setClocks, setDocket, type Tx } from "../../store/index.ts";
import { type CaseState, movesOf, sectionOf } from "./case.ts";
import { clocksOfFile } from "./fileOf.ts";

/** The day of what ended a case. */
const endedOn = ({ standing: at, history }: Standing): string | null => {
  const last = history.at(-1)?.event.on;
  return at.ended && last !== undefined ? iso(last) : null;
};

const clockRows = (procedure: Procedure, at: Standing): ClockRow[] =>
  docketClocks(procedure, at).map((clock) => ({ ...clock, source: "procedure", personId: null }));

/** What the docket keeps of a case is reckoned from its moves and its file alone, so it can always be made anew. */
interface Reckoned {
  readonly agreement: Agreement;
  readonly kept: CaseState;
  readonly procedure: Procedure;
  readonly file: CaseFile;
  readonly today: Day;
}

/** What the docket, the reminders and the patterns read of a case: where it stands, its steps, its shared clocks. */
export const docketOfCase = (of: Reckoned): Docketed & { readonly clocks: readonly ClockRow[] } => {
  const { agreement, kept, procedure, file, today } = of;
  const moves = movesOf(kept, procedure);
  const at = standing(procedure, moves, today);
  return {
    heading: {
      clause: kept.subject.clause,
      section: sectionOf(agreement, kept),
      department: kept.subject.department ?? null,
      station: at.standing.station,
      standing: at.standing.title,
      openedOn: kept.openedOn,
      endedOn: endedOn(at),
      outcome: at.standing.outcome ?? null,
      reckonedOn: iso(today),
    },
    turns: turnsOf(procedure, moves, today).map((turn, index) => ({ ...turn, seq: index + 1 })),
    clocks: [...clockRows(procedure, at), ...clocksOfFile(file, "shared")],
  };
};

/** Writes it, in the transaction of the act that changed the case. */
export const keepDocket = async (tx: Tx, matter: string, of: Reckoned): Promise<void> => {
  const { clocks, ...docketed } = docketOfCase(of);
  await setDocket(tx, matter, docketed);
  await setClocks(tx, matter, "shared", clocks);
};
