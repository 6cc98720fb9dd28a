import type { CaseShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { mediumDay, withDays } from "../say/day.ts";
import { Adding } from "./Adding.tsx";
import { fileForms } from "./fileForms.ts";
import { Handlers } from "./Handlers.tsx";
import type { Reading } from "./Line.tsx";
import { writable } from "./rooms.ts";
import { Said } from "./Said.tsx";

const nameOf = (of: CaseShape, id: unknown): string =>
  of.people.find((person) => person.id === id)?.name ?? `${id}`;

/** Whose case it is: the one for whom it was brought, and those who joined. */
function Grievants({ at }: { at: Reading }) {
  const { of, today } = at;
  const writes = writable(of).includes("shared") && !of.closed;
  return (
    <>
      {of.grievant}
      {of.grievants.length > 0 && (
        <ul>
          {of.grievants.map(({ id, name }) => (
            <li key={id}>
              {name}
              {writes && (
                <Adding
                  small
                  form={fileForms.grievantLeft}
                  of={of}
                  today={today}
                  room="shared"
                  about={name}
                  given={() => ({ person: id })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {writes && (
        <Adding
          small
          form={fileForms.grievant}
          of={of}
          today={today}
          room="shared"
          from="union"
          given={({ person }) => ({ name: nameOf(of, person) })}
        />
      )}
    </>
  );
}

/** The arbitrator's seat, which reads what both parties share. */
function Seat({ at }: { at: Reading }) {
  const { of, today } = at;
  const writes = writable(of).includes("shared");
  return (
    <>
      <dt>Arbitrator’s seat</dt>
      <dd>
        {of.arbitrator ? `${of.arbitrator.name} reads what both parties share` : "Given to nobody"}
        {writes && (
          <Adding
            small
            form={of.arbitrator ? fileForms.seatTaken : fileForms.seat}
            of={of}
            today={today}
            room="shared"
            from="neutral"
          />
        )}
      </dd>
    </>
  );
}

/** What the case is about: clause, people, days, words, and how far it may go. */
export function Facts({ at }: { at: Reading }) {
  const { of } = at;
  const arbitrable = of.arbitrator !== null || of.people.some(({ party }) => party === "neutral");
  return (
    <Said>
      <dl className="case-facts">
        <dt>Clause</dt>
        <dd>
          <ClauseLink clause={of.clause} />, version of {withDays(of.version)}
        </dd>
        <dt>Whose case it is</dt>
        <dd>
          <Grievants at={at} />
        </dd>
        {of.department && (
          <>
            <dt>Department</dt>
            <dd>{of.department}</dd>
          </>
        )}
        <Handlers at={at} />
        {arbitrable && <Seat at={at} />}
        <dt>{of.history.some((entry) => entry.act === "file") ? "Filed" : "Opened"}</dt>
        <dd>{mediumDay(of.filedOn)}</dd>
        <dt>{of.reach === null ? "First day" : "Known"}</dt>
        <dd>{mediumDay(of.knownOn)}</dd>
        {of.reach && (
          <>
            <dt>How far it may go</dt>
            <dd>{of.reach}</dd>
          </>
        )}
        <dt>What happened</dt>
        <dd className="words-of">{of.statement}</dd>
        <dt>Remedy asked</dt>
        <dd className="words-of">{of.remedy}</dd>
      </dl>
    </Said>
  );
}
