import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call, Refused } from "../api.ts";
import { everyRow } from "../due/everyRow.ts";
import { readDocket } from "../queries.ts";
import { type Change, type Seen, whatChanged } from "./whatChanged.ts";

export interface Moved {
  readonly from: string;
  readonly to: string;
  /** undefined where the person signed in sees no docket to compare. */
  readonly changes: readonly Change[] | undefined;
}

/** Clocks that are compared at most; the docket shows all. */
const MOST = 1000;

/** What falls due between two days, and where the open cases stand; those that closed meanwhile come with them. */
const look = async (from: string, to: string, before?: Seen): Promise<Seen> => {
  const [due, open] = await Promise.all([
    everyRow(readDocket, { from, to }, MOST),
    call("cases", { open: "yes" }),
  ]);
  const gone = before?.cases.some(({ id }) => !open.some((line) => line.id === id)) ?? false;
  return { due, cases: gone ? [...open, ...(await call("cases", { open: "no" }))] : open };
};

/** Undefined for somebody who is not signed in. Any other trouble is shown. */
const seen = (looking: Promise<Seen>): Promise<Seen | undefined> =>
  looking.catch((problem: unknown) => {
    if (problem instanceof Refused && problem.refusal.code === "not-signed-in") return undefined;
    throw problem;
  });

/** Moves the workspace's day, reads everything anew and says what that did to the docket. */
export const useMoveDay = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (to: string): Promise<Moved> => {
      const { day: from } = await call("workspace");
      const before = await seen(look(from, to));
      const workspace = await call("moveDay", { day: to });
      queries.setQueryData(["workspace"], workspace);
      const after = before && (await seen(look(from, to, before)));
      return {
        from,
        to: workspace.day,
        changes: before && after ? whatChanged(before, after, workspace.day) : undefined,
      };
    },
    // The day may have moved even where the docket could not be read afterwards.
    onSettled: () => queries.invalidateQueries(),
  });
};
