import { useQuery } from "@tanstack/react-query";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { Loaded } from "../part/Loaded.tsx";
import { readingsQuery } from "../queries.ts";

/** Clauses that can be read in more than one way, with the reading that answers follow, the others, and why. */
export function Readings() {
  const readings = useQuery(readingsQuery);
  return (
    <Loaded query={readings} what="Gathering the readings">
      {(clauses) => (
        <section className="block" aria-labelledby="readings">
          <h2 id="readings">
            Clauses with more than one reading <span className="quiet">{clauses.length}</span>
          </h2>
          <ul className="findings">
            {clauses.map((one) => (
              <li key={one.clause}>
                <div className="finding-at">
                  <ClauseLink clause={one.clause} />
                  <span className="small quiet">{one.title}</span>
                </div>
                <div className="stack">
                  {one.readings.map((held) => (
                    <p key={`${held.used} ${held.says}`}>
                      <span className={held.used ? "tag on" : "tag"}>
                        {held.used ? "Used" : "Also possible"}
                      </span>{" "}
                      {held.says}
                      {/[.?!]$/.test(held.says) ? "" : "."} <span className="quiet">{held.why}</span>
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Loaded>
  );
}
