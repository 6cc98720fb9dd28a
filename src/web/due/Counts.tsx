import { Link } from "@tanstack/react-router";
import type { DocketShape } from "../../contract/shapes.ts";
import { changed, type DueAsked } from "./asked.ts";
import { SPANS } from "./words.ts";

/** How much is due when: each count is a link that shows those rows alone. */
export function Counts({ of, asked }: { of: DocketShape["counts"]; asked: DueAsked }) {
  const all = SPANS.reduce((sum, [span]) => sum + of[span], 0);
  const spans = [
    ["", "Everything", all] as const,
    ...SPANS.map(([span, name]) => [span, name, of[span]] as const),
  ];
  return (
    <nav className="due-counts no-print" aria-label="When it is due">
      <ul>
        {spans.map(([span, name, count]) => (
          <li key={span} className={span === "overdue" && count > 0 ? "late" : undefined}>
            <Link
              to="/docket"
              search={changed(asked, { when: span })}
              resetScroll={false}
              activeProps={{}}
              aria-current={(asked.when ?? "") === span ? "true" : undefined}
            >
              <strong>{count.toLocaleString("en-US")}</strong> <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
