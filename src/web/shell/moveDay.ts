import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CaseLineShape } from "../../contract/shapes.ts";
import { call, Refused } from "../api.ts";
import { type Change, whatChanged } from "./whatChanged.ts";

export interface Moved {
  readonly from: string;
  readonly to: string;
  /** undefined where the person signed in sees no docket to compare. */
  readonly changes: readonly Change[] | undefined;
}

/** The docket before or after the move; undefined for somebody who is not signed in. Any other trouble is shown. */
const docket = (): Promise<CaseLineShape[] | undefined> =>
  call("cases", {}).catch((problem: unknown) => {
    if (problem instanceof Refused && problem.refusal.code === "not-signed-in") return undefined;
    throw problem;
  });

/** Moves the workspace's day, reads everything anew and says what that did to the docket. */
export const useMoveDay = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (to: string): Promise<Moved> => {
      const [before, from] = await Promise.all([docket(), call("workspace")]);
      const workspace = await call("moveDay", { day: to });
      queries.setQueryData(["workspace"], workspace);
      const after = await docket();
      return {
        from: from.day,
        to: workspace.day,
        changes: before && after ? whatChanged(before, after, workspace.day) : undefined,
      };
    },
    // The day may have moved even where the docket could not be read afterwards.
    onSettled: () => queries.invalidateQueries(),
  });
};
