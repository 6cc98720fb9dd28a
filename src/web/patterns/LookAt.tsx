import type { PatternsShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";

/** What the next round should look at, with the figures that say so and the way to the section. */
export function LookAt({ of }: { of: PatternsShape["lookAt"] }) {
  return (
    <section className="look-at" aria-labelledby="look-at">
      <h2 id="look-at">What the next round should look at</h2>
      {of.length === 0 ? (
        <p className="quiet">
          Nothing stands out: no clause led to three cases, and no step was missed in a third of its turns.
        </p>
      ) : (
        <ol>
          {of.map(({ clause, title, why }) => (
            <li key={`${clause} ${title} ${why}`}>
              <p>
                {clause && <ClauseLink clause={clause} />} <strong>{title}</strong>
              </p>
              <p className="quiet">{why}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
