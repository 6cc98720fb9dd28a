import type { Day } from "../../calendar/index.ts";
import type { OpenClock, Procedure, Standing } from "../../rules/index.ts";
import type { Subject } from "../case.ts";
import { type CaseFile, stillStanding } from "../file/index.ts";
import { counted, inARow, longDay, longDue, sentence, small } from "../words/days.ts";
import { moverTitle } from "./said.ts";
import { tellMove } from "./tellMove.ts";

/** A case as it is summed up for whoever takes it over. */
export interface Summed {
  readonly number: string;
  readonly subject: Subject;
  /** The names of all whose case it is. */
  readonly grievants: readonly string[];
  readonly procedure: Procedure;
  /** Where it stands today. */
  readonly standing: Standing;
  /** The file as the reader may see it. */
  readonly file: CaseFile;
  readonly names: (person: string) => string;
  readonly today: Day;
  /** The reader's side; what the other side has proposed is told to it. */
  readonly side?: "union" | "employer";
}

const nextLine = (procedure: Procedure, today: Day, clock: OpenClock): string => {
  const who = clock.mover.map((id) => moverTitle(procedure, id)).join(" or ");
  const until = !clock.due
    ? "no last day is running"
    : clock.overdue
      ? `the last day was ${longDue(clock.due)}, and it has passed`
      : `the last day is ${longDue(clock.due)}, ${clock.due.day === today ? "today" : `in ${counted(clock.due.day - today, "day")}`}`;
  return sentence(`${clock.what} (${who}, clause ${clock.clause}): ${until}`);
};

const proposalLine = (procedure: Procedure, one: Standing["proposals"][number]): string => {
  const title = procedure.consents.find(({ id }) => id === one.consent)?.title ?? one.consent;
  const until = one.until === undefined ? "" : `, until ${longDay(one.until)}`;
  const terms = typeof one.event.terms === "string" ? `: ${one.event.terms}` : "";
  return sentence(`${moverTitle(procedure, one.by)} proposed ${title} on ${longDay(one.on)}${until}${terms}`);
};

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `- ${line}`).join("\n")}`];

/**
 * What the next one must know of a case: what it is about, where it stands, what is due next and under which clause,
 * open tasks, what was done last, and what the other side has proposed. Plain text, paragraphs apart by a blank line.
 */
export const summary = (of: Summed): string => {
  const { number, subject, procedure, file, names, today, side } = of;
  const { standing: at, open, history, proposals } = of.standing;
  const since = at.since === undefined ? "" : ` since ${longDay(at.since)}`;
  const last = history.at(-1);
  const theirs = proposals.filter((one) => side === undefined || one.side !== side);
  const ours = proposals.filter((one) => !theirs.includes(one));
  const tasks = stillStanding(file.tasks).filter(({ done }) => !done);
  const remedies = stillStanding(file.remedies).filter(({ done }) => !done);
  const hearings = stillStanding(file.hearings).filter(({ held }) => !held);
  return [
    `${number}: ${sentence(subject.title)} ${procedure.title}, about clause ${subject.clause} in version ${subject.version}. Whose case it is: ${inARow(of.grievants)}.`,
    `What happened: ${sentence(subject.statement)}${subject.remedy ? ` What is asked: ${sentence(subject.remedy)}` : ""}`,
    ...(subject.protest
      ? [
          `It was brought under protest, although: ${sentence(subject.protest.reason)} ${sentence(subject.protest.words)}`,
        ]
      : []),
    sentence(`${at.ended ? "It has ended" : "It stands here"}${since}: ${small(at.title)}`),
    ...part("Due next:", at.ended ? [] : open.map((clock) => nextLine(procedure, today, clock))),
    ...part(
      "Proposed by the other side and not answered:",
      side ? theirs.map((one) => proposalLine(procedure, one)) : [],
    ),
    ...part(
      side ? "Proposed by this side and not answered:" : "Proposed and not answered:",
      (side ? ours : theirs).map((one) => proposalLine(procedure, one)),
    ),
    ...part(
      "Open tasks:",
      tasks.map(({ what, due, person }) =>
        sentence(
          `${what}${person ? ` (${names(person)})` : ""}${due === undefined ? "" : `, by ${longDay(due)}`}`,
        ),
      ),
    ),
    ...part(
      "Hearings and meetings to come:",
      hearings.map(({ what, on }) => sentence(`${what}, ${longDay(on)}`)),
    ),
    ...part(
      "Still to be put right:",
      remedies.map(({ what, due }) => sentence(`${what}${due === undefined ? "" : `, by ${longDay(due)}`}`)),
    ),
    ...(last ? [`Done last: ${tellMove(procedure, history, last)}`] : []),
  ].join("\n\n");
};
