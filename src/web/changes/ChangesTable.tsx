import { Link } from "@tanstack/react-router";
import type { ChangesShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { shortDay, withDays } from "../say/day.ts";
import { linesOf } from "./lines.ts";

type Section = ChangesShape["sections"][number];
type Term = Section["terms"][number];

/** A figure with more lines than this stays folded until it is wanted. */
const FOLDS_ABOVE = 6;

/** A condition longer than this stays folded. */
const LONGEST = 160;

function Lines({ of, section }: { of: Term; section: string }) {
  return (
    <table className="lines change-lines">
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Before</th>
          <th scope="col">From that day</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(section, { ...of, title: "" }).map((one) => (
          <tr key={one.what}>
            <th scope="row">{one.what.replace(/^: /, "")}</th>
            <td>{one.before}</td>
            <td>{one.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Where({ clause, page }: { clause: string; page: number }) {
  return (
    <>
      <ClauseLink clause={clause} />
      <span className="small quiet"> page {page}</span>
    </>
  );
}

function Folded({ of, section }: { of: Term; section: string }) {
  return (
    <tr>
      <td>{shortDay(of.on)}</td>
      <td>
        <Where clause={of.clause} page={of.page} />
      </td>
      <td colSpan={3}>
        <details>
          <summary>
            {of.title}: {of.lines.length} lines
          </summary>
          <Lines of={of} section={section} />
        </details>
      </td>
    </tr>
  );
}

function Figures({ of, section }: { of: Term; section: string }) {
  if (of.lines.length > FOLDS_ABOVE) return <Folded of={of} section={section} />;
  return linesOf(section, of).map((one) => (
    <tr key={one.what}>
      <td>{shortDay(one.on)}</td>
      <td>
        <Where clause={one.clause} page={one.page} />
      </td>
      <th scope="row">{one.what}</th>
      <td data-label="Before">{one.before}</td>
      <td data-label="From that day">{one.after}</td>
    </tr>
  ));
}

function Turns({ on }: { on: string }) {
  if (on.length <= LONGEST) return <>turns on whether {on}</>;
  return (
    <details>
      <summary>turns on this day, by a long condition</summary>
      {on}
    </details>
  );
}

/** What changes in one section: its figures line by line, and its rules that turn on a printed date. */
export function SectionChanges({ of }: { of: Section }) {
  return (
    <section className="block" aria-labelledby={`c-${of.number}`}>
      <h2 id={`c-${of.number}`}>
        <Link to="/section/$number" params={{ number: of.number }}>
          {of.number}
        </Link>{" "}
        {of.title}
      </h2>
      <ScrollBox label={`What changes in ${of.number}`}>
        <table className="lines change-table">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Clause</th>
              <th scope="col">What</th>
              <th scope="col">Before</th>
              <th scope="col">From that day</th>
            </tr>
          </thead>
          <tbody>
            {of.terms.map((term) => (
              <Figures key={`${term.id} ${term.on}`} of={term} section={of.number} />
            ))}
            {of.rules.map((rule) => (
              <tr key={`${rule.id} ${rule.on} ${rule.test}`}>
                <td>{shortDay(rule.on)}</td>
                <td>
                  <Where clause={rule.clause} page={rule.page} />
                </td>
                <th scope="row">
                  <Link to="/ask/$rule" params={{ rule: rule.id }} search={{ on: rule.on }}>
                    {rule.title}
                  </Link>
                </th>
                <td colSpan={2}>
                  <Turns on={withDays(rule.test)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
