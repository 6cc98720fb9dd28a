import type { AnswerShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";

/** Provisions that would have applied, and what set each aside. */
export function SetAside({ of }: { of: AnswerShape }) {
  if (of.setAside.length === 0) return null;
  return (
    <section className="answer-part" aria-labelledby="set-aside">
      <h2 id="set-aside">Set aside</h2>
      <ul className="asides">
        {of.setAside.map((aside) => (
          <li key={`${aside.clause} ${aside.note}`}>
            <p>
              <ClauseLink clause={aside.clause} /> {aside.note}
            </p>
            <p className="small quiet">
              {aside.say ? `It would have given ${aside.say}. ` : ""}Set aside by{" "}
              <ClauseLink clause={aside.by} />.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the clause can be read in more than one way: each reading with its own amount, the one used marked. */
export function Readings({ of }: { of: AnswerShape }) {
  if (of.readings.length === 0) return null;
  return (
    <section className="answer-part" aria-labelledby="readings">
      <h2 id="readings">It can be read otherwise</h2>
      <ul className="readings">
        {of.readings.map((reading) => (
          <li key={reading.id} className={reading.used ? "used" : undefined}>
            <div>
              <strong>{reading.say ?? "No amount"}</strong>
              {reading.used && <span className="tag on">Used here</span>}
            </div>
            <p>{reading.says}</p>
            <p className="small quiet">
              <ClauseLink clause={reading.clause} />. {reading.why}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
