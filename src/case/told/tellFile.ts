import { type Day, timeText } from "../../calendar/index.ts";
import { type Ratio, ratio, unitFormat } from "../../quantity/index.ts";
import type { Procedure } from "../../rules/index.ts";
import type { CaseFile, Written } from "../file/index.ts";
import { recordedOn, stillStanding } from "../file/index.ts";
import { hoursText, inARow, longDay, sentence, small } from "../words/days.ts";
import { pastTense } from "../words/pastTense.ts";
import { actIn, stationTitle } from "./said.ts";

/** A line of the timeline: a day, the place in the record of both parties, and what is read aloud. */
export interface TimelineLine {
  readonly on: Day;
  readonly seq: number;
  readonly sentence: string;
  readonly clause?: string;
  /** The number of the exhibit that it is about or that proves it. */
  readonly exhibit?: number;
}

/** A document of the file that is before both parties, with its number among the exhibits. */
export interface FileDocument {
  readonly id: string;
  /** Its entry in the record. */
  readonly seq: number;
  readonly name: string;
  readonly media: string;
  readonly size: number;
  readonly sha256: string;
  /** The name of the person who added it. */
  readonly by: string;
  readonly on: Day;
  readonly exhibit: number;
}

const dollars = (amount: Ratio): string => unitFormat("USD").say(amount);

/** The step of a station's title: "Step 1" of "Step 1: the answer is awaited". */
const stepOf = (procedure: Procedure, step: string): string => stationTitle(procedure, step).split(":")[0]!;

const proofOf = (
  documents: readonly FileDocument[],
  proof: string | undefined,
): { readonly says: string; readonly exhibit?: number } => {
  if (proof === undefined) return { says: "" };
  const found = documents.find(({ id }) => id === proof);
  return found
    ? { says: ` The proof is Exhibit ${found.exhibit}.`, exhibit: found.exhibit }
    : { says: sentence(` The proof is this: ${proof}`) };
};

/** What the file tells both parties beside the moves: nothing that was taken back, and nothing of a private room. */
export const tellFile = (
  procedure: Procedure,
  file: CaseFile,
  documents: readonly FileDocument[],
  names: (person: string) => string,
): readonly TimelineLine[] => {
  const both = <T extends Written>(items: readonly T[]): readonly T[] =>
    stillStanding(items).filter(({ room }) => room === "shared");
  const line = (
    on: Day,
    { seq }: { readonly seq: number },
    text: string,
    more: Partial<TimelineLine> = {},
  ) => ({
    ...{ on, seq, sentence: `On ${longDay(on)}, ${text}` },
    ...(more.clause === undefined ? {} : { clause: more.clause }),
    ...(more.exhibit === undefined ? {} : { exhibit: more.exhibit }),
  });
  return [
    ...both(file.conferences).map((one) => {
      const where = `${one.step ? ` at ${stepOf(procedure, one.step)}` : ""}${one.place ? `, in this place: ${one.place}` : ""}`;
      const who = one.attendees.map(
        ({ name, capacity, paidMinutes }) =>
          `${name} as ${capacity}${paidMinutes > 0 ? ` with ${hoursText(ratio(paidMinutes, 60))} of paid time` : ""}`,
      );
      const note = one.note ? ` ${sentence(one.note)}` : "";
      return line(
        one.on,
        one,
        `a conference was held${where}. Those who attended were ${inARow(who)}.${note}`,
      );
    }),
    ...both(file.services).map((one) => {
      const move = file.moves.find(({ seq }) => seq === one.of)!;
      const title = pastTense(actIn(procedure, move.event.act)?.title ?? move.event.act);
      const { says, exhibit } = proofOf(documents, one.proof);
      return line(
        one.on,
        one,
        `${one.by} served ${one.to} ${one.how === "by hand" ? "by hand" : `by ${one.how}`} with entry ${one.of} of the record, by which somebody ${title}.${says}`,
        { exhibit },
      );
    }),
    ...both(file.hearings).flatMap((one) => {
      const when = `${longDay(one.on)}${one.time === undefined ? "" : `, at ${timeText(one.time)}`}`;
      const where = one.place ? `, in this place: ${one.place}` : "";
      const { clause } = one;
      const set = line(
        recordedOn(one),
        one,
        `this was set for ${when}${where}: ${sentence(small(one.what))}`,
        { clause },
      );
      return one.held
        ? [set, line(one.held.on, one.held, `this was held: ${sentence(small(one.what))}`, { clause })]
        : [set];
    }),
    ...documents.map((one) =>
      line(one.on, one, `${one.by} added the document "${one.name}", which is Exhibit ${one.exhibit}.`, one),
    ),
    ...both(file.remedies).flatMap((one) => [
      line(
        recordedOn(one),
        one,
        `it was recorded that this is to be put right: ${sentence(small(one.what))}${one.amount ? ` ${dollars(one.amount)} is to be paid.` : ""}${one.due === undefined ? "" : ` The last day for it is ${longDay(one.due)}.`}`,
        one.clause === undefined ? {} : { clause: one.clause },
      ),
      ...one.carriedOut.map((done) => {
        const { says, exhibit } = proofOf(documents, done.proof);
        const paid = done.amount ? ` ${dollars(done.amount)} was paid.` : "";
        return line(done.on, done, `this was carried out: ${sentence(small(one.what))}${paid}${says}`, {
          exhibit,
        });
      }),
    ]),
    ...both(file.costs).map((one) =>
      line(
        one.on,
        one,
        `a cost of ${dollars(one.amount)} arose: ${sentence(small(one.what))} The union bears ${dollars(one.shares.union)} and the employer ${dollars(one.shares.employer)}.`,
      ),
    ),
    ...both(file.grievants).flatMap((one) => [
      line(recordedOn(one), one, `${one.name} joined the case${one.from ? ` from case ${one.from}` : ""}.`),
      ...(one.left
        ? [line(recordedOn(one.left), one.left, `${one.name} left the case. ${sentence(one.left.why)}`)]
        : []),
    ]),
    ...both(file.seats).map((one) =>
      line(recordedOn(one), one, `${names(one.person)} was given a seat from which to read the file.`),
    ),
    ...(file.joinedInto
      ? [
          line(
            recordedOn(file.joinedInto),
            file.joinedInto,
            `the case went on in case ${file.joinedInto.number}.`,
          ),
        ]
      : []),
  ];
};
