import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { noticesQuery } from "../queries.ts";

/** What any act may change beside the case that it is about. */
const LISTS = ["notices", "docket", "cases", "hand-over"];

/**
 * How many notices the signed-in person has not read; 0 for nobody. They are counted anew, and the lists read anew,
 * after every act; opening a case reads its notices.
 */
export const useUnread = (person: string | undefined): number => {
  const queries = useQueryClient();
  useEffect(() => {
    const forget = (names: readonly string[]) => {
      for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
    };
    const acts = queries.getMutationCache().subscribe((event) => {
      if (event.type === "updated" && event.action.type === "success") forget(LISTS);
    });
    const reads = queries.getQueryCache().subscribe((event) => {
      if (event.type === "updated" && event.action.type === "success" && event.query.queryKey[0] === "case")
        forget(["notices"]);
    });
    return () => {
      acts();
      reads();
    };
  }, [queries]);
  const notices = useQuery({ ...noticesQuery, enabled: person !== undefined });
  return person === undefined ? 0 : (notices.data?.unread ?? 0);
};
