import { folderZip } from "../../document/index.ts";
import { canonical, isRefusal, type Json } from "../../journal/index.ts";
import { exportMatter, matter } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";
import { type CaseState, numberOf } from "./case.ts";
import { showCase } from "./show.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const READ_ME = `This folder holds one case as one person may see it.

case.json       where the case stands, its clocks, its file
timeline.txt    what happened, in the order of days
chain.json      every entry of each room with its hash and the hash before it; each entry's hash is SHA-256
                over the line "entente entry 1", a line break, and the entry without its hash as JSON with
                sorted keys and no white space
heads.json      where each chain ends
notes.json      notes, each bound into its room's chain by a digest
documents/      the documents as they were added, by room; documents.json lists them with their SHA-256
`;

/** The whole file as a folder: everything that this person may see, with the chains that prove it. */
export const theFolder: Handlers["folder"] = async (desk, { id }, { session, today }) =>
  desk.store.act(session, async (tx) => {
    const row = await matter(tx, id);
    if (isRefusal(row)) return row;
    const file = await exportMatter(tx, id, { bytes: true });
    if (isRefusal(file)) return file;
    const shown = await showCase(tx, desk, session, id, today);
    if (isRefusal(shown)) return shown;
    const json = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value, null, 2)}\n`);
    const number = numberOf(row.id, row.kind, (row.state as CaseState).openedOn);
    const { documents, entries, notes, rooms } = file;
    const zip = folderZip(
      [
        { path: `${number}/README.txt`, bytes: bytesOf(READ_ME) },
        { path: `${number}/case.json`, bytes: json(shown) },
        {
          path: `${number}/timeline.txt`,
          bytes: bytesOf(shown.timeline.map((line) => `${line.on}  ${line.sentence}\n`).join("")),
        },
        {
          path: `${number}/chain.json`,
          bytes: bytesOf(`[\n${entries.map((one) => canonical(one as unknown as Json)).join(",\n")}\n]\n`),
        },
        { path: `${number}/heads.json`, bytes: json(rooms) },
        { path: `${number}/notes.json`, bytes: json(notes) },
        {
          path: `${number}/documents.json`,
          bytes: json(documents.map(({ base64: _, ...document }) => document)),
        },
        ...documents.map(({ room, seq, name, base64 }) => ({
          path: `${number}/documents/${room}/${seq} ${name.replaceAll("/", "_").replaceAll("\\", "_")}`,
          bytes: new Uint8Array(Buffer.from(base64 ?? "", "base64")),
        })),
      ],
      today,
    );
    if (isRefusal(zip)) return zip;
    return { name: `${number}.zip`, media: "application/zip", bytes: new Uint8Array(zip) };
  });
