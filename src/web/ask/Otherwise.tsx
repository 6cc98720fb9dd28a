import type { AnswerShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { withDays } from "../say/day.ts";
import { readingsOf } from "./readings.ts";

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
              {aside.say ? `It would have given ${withDays(aside.say)}. ` : ""}Set aside by{" "}
              <ClauseLink clause={aside.by} />.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Reading = AnswerShape["readings"][number];

function Why({ of }: { of: Reading }) {
  return (
    <p className="small quiet">
      <ClauseLink clause={of.clause} />. {of.why}
    </p>
  );
}

/** The other ways to read the clause that come to another amount, each with its amount. */
function Alternatives({ of }: { of: readonly Reading[] }) {
  return (
    <section className="answer-part" aria-labelledby="alternatives">
      <h2 id="alternatives">It can be read otherwise</h2>
      <ul className="readings">
        {of.map((reading) => (
          <li key={reading.id}>
            <strong>{withDays(reading.say ?? reading.value ?? "")}</strong>
            <p>{reading.says}</p>
            <Why of={reading} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const standing = (reading: Reading, answer: AnswerShape): string => {
  if (reading.used) return "";
  const same = answer.status === "answered" && reading.value === answer.value;
  return same ? "Another reading, which comes to the same." : "Another reading, not used here.";
};

function Notes({ of, answer }: { of: readonly Reading[]; answer: AnswerShape }) {
  return (
    <section className="answer-part" aria-labelledby="readings">
      <h2 id="readings">How the words are read here</h2>
      <ul className="readings">
        {of.map((reading) => (
          <li key={reading.id}>
            <p>
              {reading.says.replace(/\.?$/, ".")} <span className="quiet">{standing(reading, answer)}</span>
            </p>
            <Why of={reading} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Where the clause can be read in more than one way: a reading that would give another amount stands out with that
 * amount; the reading that was used, and those without an amount of their own, are notes.
 */
export function Readings({ of }: { of: AnswerShape }) {
  const { notes, alternatives } = readingsOf(of);
  return (
    <>
      {alternatives.length > 0 && <Alternatives of={alternatives} />}
      {notes.length > 0 && <Notes of={notes} answer={of} />}
    </>
  );
}
