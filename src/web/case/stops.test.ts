import { expect, it } from "vitest";
import type { CaseShape } from "../../contract/shapes.ts";
import { stopsOf } from "./stops.ts";

const line = (takenBack: string | null) => ({ takenBack });
const of = {
  file: {
    tasks: [line(null), line("wrong")],
    conferences: [],
    services: [],
    hearings: [line(null)],
    costs: [],
    remedies: [],
  },
  documents: [{}],
  rooms: [{ notes: [{}, {}] }, { notes: [{}] }],
  timeline: [],
  related: [],
  history: [{}, {}],
} as unknown as CaseShape;

it("counts what stands, and leaves out what was taken back", () => {
  const counts = Object.fromEntries(stopsOf(of).map(({ id, count }) => [id, count]));
  expect(counts).toMatchObject({ file: 2, documents: 1, notes: 3, timeline: 0, related: 0, history: 2 });
});
