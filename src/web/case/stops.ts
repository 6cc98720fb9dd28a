import type { CaseShape } from "../../contract/shapes.ts";
import type { Stop } from "./SectionNav.tsx";

const standing = (lines: readonly { readonly takenBack: string | null }[]): number =>
  lines.filter(({ takenBack }) => takenBack === null).length;

/** The parts of a case's page in their order, with how much each holds. */
export const stopsOf = ({
  file,
  documents,
  rooms,
  related,
  history,
  timeline,
}: CaseShape): readonly Stop[] => [
  { id: "now", name: "Now" },
  {
    id: "file",
    name: "File",
    count: [file.tasks, file.conferences, file.services, file.hearings, file.costs, file.remedies]
      .map(standing)
      .reduce((sum, each) => sum + each, 0),
  },
  { id: "documents", name: "Documents", count: documents.length },
  { id: "notes", name: "Notes", count: rooms.reduce((sum, { notes }) => sum + notes.length, 0) },
  { id: "timeline", name: "Timeline", count: timeline.length },
  { id: "papers", name: "Papers" },
  { id: "related", name: "Related", count: related.length },
  { id: "history", name: "Record", count: history.length },
];
