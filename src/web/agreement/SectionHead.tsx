import { Link, useNavigate } from "@tanstack/react-router";
import type { SectionShape } from "../../contract/shapes.ts";
import { CopyButton } from "../part/CopyButton.tsx";
import { useWorkspace } from "../part/hooks.ts";
import { crumb } from "../say/clause.ts";
import { mediumDay } from "../say/day.ts";

/** Number, title, page and standing of a section, the day as of which it is shown, and what can be done with it. */
export function SectionHead({ of }: { of: SectionShape }) {
  const navigate = useNavigate();
  const agreement = useWorkspace()!.agreement;
  const asOf = (on: string) =>
    navigate({
      to: "/section/$number",
      params: { number: of.number },
      search: on ? { on } : {},
      hash: true,
      replace: true,
    });
  return (
    <header className="section-head">
      <p className="kicker">{crumb(of.article, of.articleTitle, of.title)}</p>
      <h1>
        <span className="section-number">{of.number}</span> <span>{of.title}</span>
      </h1>
      <p className="section-meta">
        <span>Page {of.page} of the signed document</span>
        {of.computed ? (
          <span className="tag on">Computed</span>
        ) : (
          <span className="tag">Words only, not yet computed</span>
        )}
        {of.countsAs.map((what) => (
          <span className="tag" key={what}>
            Counts toward {what}
          </span>
        ))}
      </p>
      <div className="section-tools">
        <label className="as-of">
          <span>As of</span>
          <input
            type="date"
            value={of.on}
            min={agreement.from}
            max={agreement.to}
            onChange={(event) => asOf(event.currentTarget.value)}
            className="no-print"
          />
          <span className="print-only">{mediumDay(of.on)}</span>
        </label>
        <span className="row no-print">
          {of.rules[0] && (
            <Link to="/ask" search={{ section: of.number }}>
              Ask what it gives
            </Link>
          )}
          {of.holidays && (
            <Link to="/holidays" search={{ year: of.on.slice(0, 4) }}>
              The holidays of a year
            </Link>
          )}
          <Link to="/docket/new" search={{ clause: of.number }}>
            File a grievance about this clause
          </Link>
          <CopyButton text={() => location.href}>Copy link</CopyButton>
          <button type="button" className="plain-button" onClick={() => print()}>
            Print
          </button>
        </span>
      </div>
    </header>
  );
}
