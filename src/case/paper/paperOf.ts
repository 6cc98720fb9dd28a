import type { Block, Field, Paper } from "../../document/index.ts";
import type { Standing } from "../../rules/index.ts";
import { actIn, answered, moverTitle, placesOf, statedIn, stationTitle } from "../told/index.ts";
import { longDay } from "../words/days.ts";
import { clockAhead, clockHeld } from "./clockWords.ts";
import type { PaperForm, PaperKind } from "./kinds.ts";
import type { PaperCase } from "./paperCase.ts";
import { caseFields, frame, heading, paragraph, subjectBlocks, timelineBlocks } from "./parts.ts";

type Recorded = Standing["history"][number];

const daysOf = (move: Recorded | undefined): readonly Field[] => {
  const say = (on: Recorded["event"]["on"] | undefined) => (on === undefined ? "" : longDay(on));
  return [
    { label: "Done on", value: say(move?.event.on) },
    { label: "Received on", value: say(move?.event.received) },
    { label: "Served on", value: say(move?.event.served) },
  ];
};

/** Each question of the act with its answer; blank lines where it is not answered. */
const askedOf = (of: PaperCase, act: string, move: Recorded | undefined): readonly Field[] => {
  const stated = move ? statedIn(of.procedure, move.event) : [];
  return (actIn(of.procedure, act)?.fields ?? [])
    .filter(({ name, aside }) => !aside && !["received", "served", "known", "proposal"].includes(name))
    .map(({ name, question, type }) => ({
      label: question,
      value: stated.find((each) => each.name === name)?.answer ?? "",
      ...(type === "text" || type === "list" ? { lines: 3 } : {}),
    }));
};

/** What a paper answers: the move that brought the case to where the act was, or will be, made. */
const before = (of: PaperCase, move: Recorded | undefined): readonly Block[] => {
  const { history } = of.standing;
  const at = move?.at ?? of.standing.standing.station;
  const entry = history.findLast(
    (each) => each.to === at && each.at !== at && (!move || each.seq < move.seq),
  );
  if (!entry || entry.by === "") return [];
  const title = actIn(of.procedure, entry.event.act)?.title ?? entry.event.act;
  return [
    heading("What came before"),
    {
      kind: "fields",
      fields: [
        {
          label: title,
          value: `${longDay(entry.event.on)}, ${moverTitle(of.procedure, entry.by)}, clause ${entry.clause}`,
        },
        ...statedIn(of.procedure, entry.event).map(({ question, answer }) => ({
          label: question,
          value: answer,
        })),
      ],
    },
  ];
};

const BOTH: readonly PaperKind["form"][] = ["extension", "agreement", "settlement"];

const signatures = (of: PaperCase, kind: PaperKind, move: Recorded | undefined): Block => {
  const { parties, procedure } = of;
  if (BOTH.includes(kind.form))
    return {
      kind: "signatures",
      lines: [
        { capacity: `For the union, ${parties.union}` },
        { capacity: `For the employer, ${parties.employer}` },
      ],
    };
  const may = of.standing.may.find(({ act }) => act === kind.act)?.by[0];
  const mover = move?.by ?? may;
  return {
    kind: "signatures",
    lines: [{ capacity: mover ? moverTitle(procedure, mover) : "" }, { capacity: "Received by" }],
  };
};

/** Whether, and when, the other side accepted a proposal. */
const consentBlocks = (of: PaperCase, move: Recorded | undefined): readonly Block[] => {
  if (!move) return [];
  const { history } = of.standing;
  const sideOf = (id: string) => of.procedure.movers.find((mover) => mover.id === id)?.side;
  const reply = history.find((each) => answered(of.procedure, history, each, sideOf) === move);
  const consent = of.procedure.consents.find(({ propose }) => propose === move.event.act);
  if (!consent) return [];
  const notes = of.procedure.stations.find(({ id }) => id === move.at)?.notes ?? [];
  return [
    paragraph(
      reply
        ? `${reply.event.act === consent.accept ? "Accepted" : "Declined or taken back"} by ${moverTitle(of.procedure, reply.by)} on ${longDay(reply.event.on)}.`
        : "Proposed by one side; it changes nothing until the other side accepts it.",
    ),
    ...notes.map(
      ({ clause, says }): Block => ({ kind: "citation", clause, version: of.subject.version, words: says }),
    ),
  ];
};

/** What a paper that both sides sign, or that ends a case, is called; others are called by the act. */
const TITLES: Partial<Record<PaperForm, string>> = {
  extension: "Agreement on a last day",
  settlement: "Settlement agreement",
  withdrawal: "Withdrawal",
  "arbitration-request": "Request for arbitration",
};

const actPaper = (of: PaperCase, kind: PaperKind): Paper => {
  const places = placesOf(of.standing.history, of.file);
  const move =
    kind.of === undefined
      ? undefined
      : of.standing.history.find((each, place) => places[place] === kind.of && each.by !== "");
  if (kind.of !== undefined && !move) throw new TypeError(`entry ${kind.of} is no move of this case`);
  const act = actIn(of.procedure, kind.act ?? "");
  if (!act) throw new TypeError(`a paper of an act that ${of.procedure.id} does not have`);
  const clock = of.standing.open.find((each) => each.act === act.act);
  const clause = move?.clause ?? of.standing.may.find((each) => each.act === act.act)?.clause ?? act.clause;
  return {
    ...frame(of, TITLES[kind.form] ?? act.title),
    blocks: [
      { kind: "fields", columns: 2, fields: caseFields(of) },
      ...subjectBlocks(of),
      ...before(of, move),
      heading(act.title),
      { kind: "citation", clause, version: of.subject.version },
      { kind: "fields", fields: [...daysOf(move), ...askedOf(of, act.act, move)] },
      ...consentBlocks(of, move),
      heading("The clock"),
      paragraph(move ? clockHeld(of, move) : clockAhead(clock)),
      ...(move
        ? [paragraph(`At that time the case stood here: ${stationTitle(of.procedure, move.at)}.`)]
        : []),
      heading("Signatures"),
      signatures(of, kind, move),
    ],
  };
};

/**
 * What a paper of a case says, as data for the printer. What nobody has said is a blank line to fill in, never an
 * invented value. A kind that is not of this case is a bug and throws TypeError.
 */
export const paperOf = (kind: PaperKind, of: PaperCase): Paper =>
  kind.form === "timeline"
    ? {
        ...frame(of, "Timeline of the case"),
        blocks: [
          { kind: "fields", columns: 2, fields: caseFields(of) },
          { kind: "citation", clause: of.subject.clause, version: of.subject.version },
          heading("What happened"),
          ...timelineBlocks(of),
          heading("The clocks"),
          ...(of.standing.open.length === 0 ? [paragraph("No clock is running.")] : []),
          ...of.standing.open.map((clock) => paragraph(`${clock.what}. ${clockAhead(clock)}`)),
          {
            kind: "signatures",
            lines: [
              { capacity: `For the union, ${of.parties.union}` },
              { capacity: `For the employer, ${of.parties.employer}` },
            ],
          },
        ],
      }
    : actPaper(of, kind);
