import { people, type Tx } from "../../store/index.ts";

/** The name of a person by id, as far as the session may know it. */
export type Names = (id: string) => string;

/** The names that the session may know, of these people or of all; somebody whose name is hidden is shown by no more than that. */
export const namesFor = async (tx: Tx, ids?: readonly (string | null)[]): Promise<Names> => {
  const asked = ids?.filter((id) => id !== null);
  const known = new Map(
    (await people(tx, asked ? { ids: [...new Set(asked)] } : {})).map((one) => [one.id, one.name]),
  );
  return (id) => known.get(id) ?? (id === "system" ? "Entente" : "Name withheld");
};
