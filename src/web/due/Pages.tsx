import { Link } from "@tanstack/react-router";
import { changed, type DueAsked } from "./asked.ts";
import { PAGE } from "./everyRow.ts";

/** Which rows stand on this page, and the way to those before and after. */
export function Pages({ asked, count, total }: { asked: DueAsked; count: number; total: number }) {
  const skip = Number(asked.skip ?? 0);
  const to = (from: number) => changed(asked, { skip: from > 0 ? String(from) : "" });
  if (skip === 0 && total <= count) return null;
  return (
    <nav className="pages no-print" aria-label="Pages of the docket">
      <span>
        {count === 0 ? "Nothing from here on" : `${skip + 1} to ${skip + count}`} of{" "}
        {total.toLocaleString("en-US")}
      </span>
      {skip > 0 && (
        <Link to="/docket" search={to(Math.max(0, skip - PAGE))}>
          The {PAGE} before
        </Link>
      )}
      {skip + count < total && (
        <Link to="/docket" search={to(skip + PAGE)} className="next-page">
          The next {Math.min(PAGE, total - skip - count)}
        </Link>
      )}
    </nav>
  );
}
