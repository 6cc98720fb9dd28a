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

type Reading = AnswerShape["readings"][number];

function ReadingLine({ of }: { of: Reading }) {
  return (
    <li className={of.used ? "used" : undefined}>
      <div>
        <strong>{of.say ?? "No amount"}</strong>
        {of.used && <span className="tag on">Used here</span>}
      </div>
      <p>{of.says}</p>
      <p className="small quiet">
        <ClauseLink clause={of.clause} />. {of.why}
      </p>
    </li>
  );
}

/**
 * Where the clause can be read in more than one way: the readings that would give another amount stand in the
 * open, those that change nothing in this case are folded away.
 */
export function Readings({ of }: { of: AnswerShape }) {
  if (of.readings.length === 0 || of.status !== "answered") return null;
  const otherwise = of.readings.filter((reading) => !reading.used && reading.value !== of.value);
  const rest = of.readings.filter((reading) => !otherwise.includes(reading));
  return (
    <section className="answer-part" aria-labelledby="readings">
      <h2 id="readings">
        {otherwise.length > 0 ? "It can be read otherwise" : "Read otherwise, it comes to the same"}
      </h2>
      <ul className="readings">
        {otherwise.map((reading) => (
          <ReadingLine key={reading.id} of={reading} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} {rest.length === 1 ? "reading" : "readings"} of the clause behind this amount
          </summary>
          <ul className="readings">
            {rest.map((reading) => (
              <ReadingLine key={reading.id} of={reading} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
