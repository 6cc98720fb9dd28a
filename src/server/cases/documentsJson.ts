import type { CaseShape } from "../../contract/index.ts";
import type { DocumentRow } from "../../store/index.ts";
import type { Names } from "./names.ts";

/** Documents in the order in which they were added; those of both parties are numbered as exhibits, 0 for the others. */
export const documentsJson = (found: readonly DocumentRow[], names: Names): CaseShape["documents"] => {
  let exhibit = 0;
  return found.map(({ id, room, seq, name, media, size, sha256, author, at }) => ({
    id,
    room,
    seq,
    name,
    media,
    size,
    sha256,
    by: names(author),
    on: at.slice(0, 10),
    exhibit: room === "shared" ? ++exhibit : 0,
  }));
};
