import { Link } from "@tanstack/react-router";
import type { SectionShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";

function Sections({ title, of }: { title: string; of: readonly { number: string; title: string }[] }) {
  if (of.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {of.map((section) => (
          <li key={section.number}>
            <Link to="/section/$number" params={{ number: section.number }}>
              <span className="toc-number">{section.number}</span> {section.title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the section points at, what points at it, and what it overrides. */
export function Related({ of }: { of: SectionShape }) {
  if (of.cites.length + of.citedBy.length + of.overrides.length === 0) return null;
  return (
    <section className="block" aria-labelledby="related">
      <h2 id="related">Read with it</h2>
      <div className="related">
        <Sections title="It points at" of={of.cites} />
        <Sections title="What points at it" of={of.citedBy} />
        {of.overrides.length > 0 && (
          <div>
            <h3>What it overrides</h3>
            <ul>
              {of.overrides.map((override) => (
                <li key={`${override.clause} ${override.over}`}>
                  <ClauseLink clause={override.clause} /> over{" "}
                  {override.section ? <ClauseLink clause={override.section} /> : override.over}:{" "}
                  {override.note}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
