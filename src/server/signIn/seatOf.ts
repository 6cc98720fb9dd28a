import { type Store, seatsOf } from "../../store/index.ts";
import type { Seat } from "../desk.ts";
import { kept } from "../kept.ts";

/** The seat in which a person acts: the first that they hold. Null for a person who holds none. */
export const seatOf = async (store: Store, person: string): Promise<Seat | null> => {
  const [first] = await kept(store, (tx) => seatsOf(tx, person));
  // "system" is nobody's seat, so nobody signs in as it.
  return first && first.role !== "system"
    ? { personId: first.personId, party: first.party, role: first.role }
    : null;
};
