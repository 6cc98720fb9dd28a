import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sectionOf } from "../say/clause.ts";

/** A clause address that leads to its place in the agreement. */
export function ClauseLink({ clause, children }: { clause: string; children?: ReactNode }) {
  const number = sectionOf(clause);
  const hash = clause === number ? undefined : clause;
  return (
    <Link className="clause" to="/section/$number" params={{ number }} hash={hash}>
      {children ?? clause}
    </Link>
  );
}
