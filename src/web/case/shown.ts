import type { QueryClient } from "@tanstack/react-query";
import type { CaseShape } from "../../contract/shapes.ts";

/** Takes over a case as an act left it. Lists and the cases that belong to it are read anew when they are looked at. */
export const takeOver = (queries: QueryClient, shown: CaseShape): void => {
  queries.setQueryData(["case", shown.id], shown);
  for (const list of ["cases", "docket", "notices", "patterns"])
    void queries.invalidateQueries({ queryKey: [list] });
  for (const { id } of shown.related) void queries.invalidateQueries({ queryKey: ["case", id] });
};
