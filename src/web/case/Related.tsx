import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CaseShape } from "../../contract/shapes.ts";
import { Due } from "../docket/DueCell.tsx";
import { proceduresQuery } from "../queries.ts";
import { shortDay } from "../say/day.ts";
import { AskInformation } from "./AskInformation.tsx";
import type { Reading } from "./Line.tsx";
import { Said } from "./Said.tsx";

/** The procedure by which one side asks the other for information. */
const INFORMATION = "information-request";

type One = CaseShape["related"][number];

const RELATIONS: Readonly<Record<One["relation"], string>> = {
  "about it": "about this case",
  "joined to it": "joined to this case",
  "carries it on": "in which this case goes on",
  "what it is about": "the case that this one is about",
};

function Row({ of, today }: { of: One; today: string }) {
  return (
    <li className="file-line shared">
      <div className="file-line-head">
        <h3>
          <Link to="/docket/$id" params={{ id: of.id }}>
            <span className="case-number">{of.number}</span> {of.title}
          </Link>
        </h3>
        <span className="file-tags">
          {of.closed ? (
            <span className="tag">{of.outcome ?? "Closed"}</span>
          ) : (
            of.next && <Due of={of.next} today={today} />
          )}
        </span>
      </div>
      <p>{of.standing}</p>
      <p className="small quiet">
        {of.procedureTitle}, {RELATIONS[of.relation]}, since {shortDay(of.filedOn)}
      </p>
    </li>
  );
}

/** Cases that belong to this one, and the form that asks the other side for information about it. */
export function Related({ at }: { at: Reading }) {
  const { of, today } = at;
  const procedures = useQuery(proceduresQuery);
  const asking = procedures.data?.find(({ id }) => id === INFORMATION);
  const officer = of.rooms.some(({ room, writes }) => writes && room === at.party);
  return (
    <section aria-labelledby="related" className="case-section">
      <h2 id="related" className="case-h">
        Related cases
      </h2>
      <Said>
        {of.related.length === 0 ? (
          <p className="quiet gap-top">
            None. An information request about this case has a clock of its own, the same for both sides.
          </p>
        ) : (
          <ul>
            {of.related.map((one) => (
              <Row key={`${one.id} ${one.relation}`} of={one} today={today} />
            ))}
          </ul>
        )}
        {asking && officer && of.procedure !== INFORMATION && (
          <AskInformation of={of} by={asking} today={today} />
        )}
      </Said>
    </section>
  );
}
