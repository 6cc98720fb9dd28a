export { actIn, answered, moverTitle, type Stated, statedIn, stationTitle } from "./said.ts";
export { type Summed, summary } from "./summary.ts";
export type { FileDocument, TimelineLine } from "./tellFile.ts";
export { placesOf, type Told, timeline } from "./timeline.ts";
