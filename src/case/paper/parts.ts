import type { Block, Field, Paper } from "../../document/index.ts";
import { timeline } from "../told/index.ts";
import { quoted } from "../words/days.ts";
import type { PaperCase } from "./paperCase.ts";

/** Facts of the case that stand at the head of every paper; what nobody has said is left blank. */
export const caseFields = (of: PaperCase): readonly Field[] => [
  { label: "Case", value: of.number },
  { label: "Procedure", value: of.procedure.title },
  {
    label: of.grievants.length > 1 ? "Whose case it is, all of them" : "Whose case it is",
    value: of.grievants.join(", "),
  },
  { label: "Department", value: of.subject.department ?? "" },
  { label: "Union", value: of.parties.union },
  { label: "Employer", value: of.parties.employer },
  { label: "Where it stands", value: of.standing.standing.title },
];

/** Title, heading and properties that every paper of a case has. */
export const frame = (of: PaperCase, title: string): Omit<Paper, "blocks"> => ({
  language: "en",
  title,
  subtitle: of.subject.title,
  heading: [of.agreement, `${of.parties.union} and ${of.parties.employer}`, `Case ${of.number}`],
  author: "Entente",
  on: of.today,
  shortTitle: `${of.number}: ${title}`,
  ...(of.hash === undefined ? {} : { hash: of.hash }),
});

/** A heading of a paper. */
export const heading = (text: string): Block => ({ kind: "heading", level: 1, text });
/** A paragraph of a paper. */
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** What the case is about, in the words of the one who brought it. */
export const subjectBlocks = ({ subject, procedure }: PaperCase): readonly Block[] => [
  heading("What it is about"),
  { kind: "citation", clause: subject.clause, version: subject.version },
  {
    kind: "fields",
    fields: [
      { label: "What happened", value: subject.statement, lines: 6 },
      ...(procedure.dispute || subject.remedy
        ? [{ label: "What is asked to put it right", value: subject.remedy, lines: 3 }]
        : []),
    ],
  },
  ...(subject.protest
    ? [
        paragraph(`Brought under protest, although: ${subject.protest.reason}`),
        paragraph(quoted(subject.protest.words)),
      ]
    : []),
];

/** The timeline as blocks: one row for each line, with its clause and exhibit. */
export const timelineBlocks = (of: PaperCase): readonly Block[] => [
  {
    kind: "table",
    caption: "What both parties have on record, in the order of its days",
    columns: [
      { title: "Entry", align: "end" },
      { title: "What happened", share: 1 },
      { title: "Clause" },
      { title: "Exhibit", align: "end" },
    ],
    rows: timeline(of).map(({ seq, sentence, clause, exhibit }) => [
      String(seq),
      sentence,
      clause ?? "",
      exhibit === undefined ? "" : String(exhibit),
    ]),
  },
];
