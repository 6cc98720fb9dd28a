import type { Section } from "../../../src/rules/index.ts";
import releaseTimeAndWorkload from "./1-release-time-and-workload.ts";
import appealsBoardWorkload from "./2-appeals-board-workload.ts";
import attorneyIvStandards from "./3-attorney-iv-standards.ts";
import precinctElectionBoard from "./4-precinct-election-board.ts";

/** The side letters, in the order of the document. */
export const sideLetters: readonly Section[] = [
  releaseTimeAndWorkload,
  appealsBoardWorkload,
  attorneyIvStandards,
  precinctElectionBoard,
];
