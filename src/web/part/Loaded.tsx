import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { RefusalNote } from "./RefusalNote.tsx";

function Waiting({ what = "Loading" }: { what?: string }) {
  return (
    <p className="waiting" role="status">
      {what}
    </p>
  );
}

/** Draws what a query brought, its refusal, or that it is still on its way. */
export function Loaded<T>({
  query,
  what,
  children,
}: {
  query: UseQueryResult<T>;
  what?: string;
  children: (value: T) => ReactNode;
}) {
  if (query.data !== undefined && !query.isError) return children(query.data);
  if (query.isError) return <RefusalNote error={query.error} />;
  return <Waiting what={what} />;
}
