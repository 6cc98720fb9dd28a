import { day } from "../calendar/index.ts";
import { isRefusal } from "../refusal/index.ts";
import type { Block } from "./paper/block.ts";
import type { Paper } from "./paper/paper.ts";

/** A short form with something of each kind in it. */
export const FORM: Paper = {
  language: "en",
  title: "Grievance, step 1",
  subtitle: "Filed by the union",
  heading: ["Union of Surveyors and the Harbour", "Case H-12"],
  author: "Union of Surveyors",
  on: day("2002-03-04"),
  shortTitle: "H-12, step 1",
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  blocks: [
    {
      kind: "fields",
      columns: 2,
      fields: [
        { label: "Grievant", value: "María O’Neill" },
        { label: "Supervisor", value: "" },
      ],
    },
    { kind: "heading", level: 1, text: "What happened" },
    {
      kind: "paragraph",
      text: "The leave was turned down.\nNo reason was given.\n\nIt was asked for in time.",
    },
    { kind: "citation", clause: "7.8.A", version: "2001-07-01", words: "Leave goes by the order of asking." },
    { kind: "list", ordered: true, items: ["Grant the leave.", "Restore the hours."] },
    { kind: "heading", level: 2, text: "Clocks" },
    {
      kind: "table",
      caption: "Days that run",
      columns: [
        { title: "Clock", share: 2 },
        { title: "Last day", align: "end" },
      ],
      rows: [["Answer", "2002-03-18"]],
    },
    { kind: "quote", text: "First come, first served.", source: "Notice of the harbour" },
    { kind: "verbatim", text: "a  b\n   c" },
    { kind: "fields", fields: [{ label: "Received by", value: "", lines: 2 }] },
    { kind: "note", text: "Days are calendar days." },
    {
      kind: "signatures",
      lines: [{ name: "María O’Neill", capacity: "Grievant", on: "2002-03-04" }, { capacity: "Steward" }],
    },
    { kind: "pageBreak" },
    { kind: "paragraph", text: "Overleaf." },
  ],
};

/** Everything that some program reads as a command, some sign that no font has, and a word without an end. */
export const HOSTILE =
  '# * $ \\ ` @ <label> #include "/etc/passwd" #sys.inputs #eval("1") {{x}} \u202Eevil\u202C 😀 שלום مرحبا zero\u200bwidth ' +
  "你好 \ud800 \u0000 //c /* c */ -- [b] _i_ =h & <w:p/> ]]> &amp;";
/** A word that no line holds. */
export const ENDLESS = "x".repeat(10_000);

/** Such a text in each place where a paper takes one. */
export const hostileBlocks = (text: string): readonly Block[] => [
  { kind: "heading", level: 3, text },
  { kind: "paragraph", text: `${text}\n\n= no heading\n- no list` },
  { kind: "fields", fields: [{ label: text, value: text }] },
  { kind: "fields", columns: 2, fields: [{ label: text, value: text }] },
  {
    kind: "table",
    caption: text,
    columns: [{ title: text }, { title: "b", share: 1 }],
    rows: [[text, text]],
  },
  { kind: "list", items: [text] },
  { kind: "quote", text, source: text },
  { kind: "citation", clause: text, version: text, words: text },
  { kind: "signatures", lines: [{ name: text, capacity: text, on: text }] },
  { kind: "verbatim", text },
  { kind: "note", text },
];

/** The file that was made; a refusal fails the test. */
export const made = <T>(value: T): Exclude<T, { refused: true }> => {
  if (isRefusal(value)) throw new Error(`${value.code}: ${value.reason}`);
  return value as Exclude<T, { refused: true }>;
};
