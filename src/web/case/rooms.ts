import type { CaseShape } from "../../contract/shapes.ts";
import type { Room } from "./useFileAct.ts";

/** Who can read a room, in a few words. */
export const ROOM_TITLES: Readonly<Record<Room, string>> = {
  shared: "Both parties",
  union: "The union alone",
  employer: "The employer alone",
};

/** The rooms of a case in which the person may write. */
export const writable = (of: Pick<CaseShape, "rooms">): readonly Room[] =>
  of.rooms.filter(({ writes }) => writes).map(({ room }) => room);

/**
 * Whether the person's side may take a line back: the side that recorded it may. Where the page does not know whose
 * it is, it is offered, and the record decides.
 */
export const mayTakeBack = (
  of: Pick<CaseShape, "rooms" | "people">,
  line: { readonly room: Room; readonly by: string; readonly takenBack: string | null },
  party: string,
): boolean => {
  if (line.takenBack !== null || !writable(of).includes(line.room)) return false;
  if (line.room !== "shared") return true;
  const sides = of.people.filter(({ name }) => name === line.by).map((one) => one.party);
  return sides.length === 0 || sides.includes(party);
};
