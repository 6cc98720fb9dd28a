import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { SectionShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { filterStatutes } from "./statutes.ts";
import { TableTools } from "./TableTools.tsx";

type Statute = SectionShape["statutes"][number];

function Here({ of }: { of: Statute }) {
  if (of.controls.length === 0) return <span className="quiet">none</span>;
  return (
    <ul>
      {of.controls.map(({ number, title }) => (
        <li key={number}>
          <Link to="/section/$number" params={{ number }}>
            {number} {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The statutes whose matter the section treats, each with the place of the list that names it. */
export function StatutesAbout({ of }: { of: readonly Statute[] }) {
  return (
    <section className="block" aria-labelledby="statutes">
      <h2 id="statutes">{of[0]!.law} sections about this</h2>
      <ul className="statutes">
        {of.map((one) => (
          <li key={`${one.clause} ${one.code}`}>
            <strong>{one.code}</strong> {one.says} <ClauseLink clause={one.clause} />
          </li>
        ))}
      </ul>
      <p className="small quiet">
        The agreement’s list names these statutes and no section of its own; that they belong here is this
        program’s own index. Where one conflicts with the agreement, see what the list says of it.
      </p>
    </section>
  );
}

/** The statutes that the section lists: topic, number, what it says, and where the agreement treats the matter. */
export function StatutesListed({ of }: { of: readonly Statute[] }) {
  const [typed, setTyped] = useState("");
  const law = of[0]!.law;
  const rows = filterStatutes(of, typed);
  return (
    <section className="block" aria-labelledby="listed">
      <h2 id="listed">{law} sections, and where their matter stands here</h2>
      <p className="quiet">
        The list itself names no section of the agreement: the last column is this program’s own index, not
        the parties’ words. A topic may have no section.
      </p>
      <TableTools
        label={`Find in the ${law} list`}
        hint="Number or word"
        typed={typed}
        onTyped={setTyped}
        shown={rows.length}
        of={of.length}
      />
      <ScrollBox className="table-box" label={`${law} sections, scrolls`}>
        <table className="lines data">
          <thead>
            <tr>
              <th scope="col">Topic</th>
              <th scope="col">Number</th>
              <th scope="col">What it says</th>
              <th scope="col">In this agreement</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={`${one.clause} ${one.code}`}>
                <td>
                  <ClauseLink clause={one.clause}>{one.topicTitle}</ClauseLink>
                </td>
                <th scope="row">{one.code}</th>
                <td>{one.says}</td>
                <td>
                  <Here of={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="quiet">The list holds no “{typed}”.</p>}
      </ScrollBox>
    </section>
  );
}
