import { Link } from "@tanstack/react-router";
import type { DocketRowShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { weekdayDay, withDays } from "../say/day.ts";
import { follows, handlers, inDays, moverOf, ROOMS, SOURCES } from "./words.ts";

/** A warning stands on a clock that ends within so many days. */
const SOON = 3;

const urgency = ({ overdue, daysLeft }: DocketRowShape): string => {
  if (overdue) return "until late";
  return daysLeft !== null && daysLeft <= SOON ? "until soon" : "until";
};

function Until({ of, year }: { of: DocketRowShape; year: string }) {
  if (of.due === null) return <span className="quiet">No last day runs</span>;
  return (
    <span className={urgency(of)}>
      <strong>{inDays(of.daysLeft)}</strong>
      <span className="small">
        {weekdayDay(of.due, year)}
        {of.time ? `, ${of.time}` : ""}
        {of.agreed ? ", agreed" : ""}
      </span>
    </span>
  );
}

function What({ of }: { of: DocketRowShape }) {
  const room = ROOMS[of.room];
  const after = follows(of);
  return (
    <>
      <span className="due-what">
        {of.source !== "procedure" && <span className="tag on">{SOURCES[of.source]}</span>} {of.what}
      </span>
      {of.onLapse && (
        <span className={of.lapsed ? "small lost" : of.overdue ? "small ran-out" : "small quiet"}>
          {after && `${after}: `}
          {withDays(of.onLapse)}
        </span>
      )}
      <span className="small quiet">
        {of.clause && (
          <>
            by <ClauseLink clause={of.clause} />
          </>
        )}
        {room && ` ${room} room`}
      </span>
    </>
  );
}

/** One thing that is due: until when and what follows, whose move it is, in which case, and who handles it. */
export function DueRow({ of, year }: { of: DocketRowShape; year: string }) {
  const officers = handlers(of.handledBy);
  return (
    <tr className={of.overdue ? "overdue" : undefined}>
      <td data-name="Last day">
        <Until of={of} year={year} />
      </td>
      <th scope="row" data-name="What">
        <What of={of} />
      </th>
      <td data-name="Whose move">
        <span className="mover">{of.person?.name ?? moverOf(of)}</span>
        {of.person && <span className="small quiet whose">{moverOf(of)}</span>}
      </td>
      <td data-name="Case">
        <Link to="/docket/$id" params={{ id: of.matter }}>
          <span className="case-number">{of.number}</span> {of.title}
        </Link>
        <span className="small quiet">
          {of.procedureTitle}
          {of.about && (
            <>
              {" about "}
              <ClauseLink clause={of.about} />
            </>
          )}
          {of.grievant && `, ${of.grievant}`}
          {of.department && `, ${of.department}`}
        </span>
        {of.standing && <span className="small">{of.standing}</span>}
      </td>
      <td data-name="Handled by">
        {officers.length === 0 ? (
          <span className="quiet">Nobody yet</span>
        ) : (
          officers.map((name) => (
            <span key={name} className="handler">
              {name}
            </span>
          ))
        )}
      </td>
    </tr>
  );
}
