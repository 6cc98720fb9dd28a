import { Link } from "@tanstack/react-router";
import type { HandedOverShape } from "../../contract/shapes.ts";
import { withDays } from "../say/day.ts";
import { paragraphs } from "./names.ts";

/** Cases that change hands, each with its summary. */
export function CaseList({ of }: { of: readonly HandedOverShape[] }) {
  return (
    <ol className="handed">
      {of.map((line) => (
        <li key={line.matter}>
          <h3>
            <Link to="/docket/$id" params={{ id: line.matter }}>
              <span className="case-number">{line.number}</span> {line.title}
            </Link>
          </h3>
          <dl className="facts">
            <dt>Standing</dt>
            <dd>{line.standing}</dd>
            <dt>Due next</dt>
            <dd>{line.next ? withDays(line.next) : <span className="quiet">No last day runs</span>}</dd>
            <dt>Open tasks</dt>
            <dd>{line.tasks}</dd>
          </dl>
          <details>
            <summary>Summary</summary>
            {paragraphs(line.summary).map(({ says, points }) => (
              <div key={says} className="handed-part">
                <p>{withDays(says)}</p>
                {points.length > 0 && (
                  <ul>
                    {points.map((point) => (
                      <li key={point}>{withDays(point)}</li>
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </details>
        </li>
      ))}
    </ol>
  );
}
