import type { Section } from "../../../src/rules/index.ts";
import representation from "./2.01-representation.ts";
import access from "./2.02-access.ts";
import bulletinBoards from "./2.03-bulletin-boards.ts";
import literature from "./2.04-literature.ts";
import unitInformation from "./2.05-unit-information.ts";
import roomsPhonesEquipment from "./2.06-rooms-phones-equipment.ts";
import fairShareAndDues from "./2.07-fair-share-and-dues.ts";
import safetyCommittee from "./2.08-safety-committee.ts";
import newEmployees from "./2.09-new-employees.ts";

/** Article 2, CASE Rights: its sections in order. */
export const article2: readonly Section[] = [
  representation,
  access,
  bulletinBoards,
  literature,
  unitInformation,
  roomsPhonesEquipment,
  fairShareAndDues,
  safetyCommittee,
  newEmployees,
];
