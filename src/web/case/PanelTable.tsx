import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ActShape, CaseShape } from "../../contract/shapes.ts";
import { useAct } from "../docket/useAct.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { proceduresQuery } from "../queries.ts";
import { mediumDay, shortDay } from "../say/day.ts";
import { isTurn, type PanelName, panelOf } from "./panel.ts";
import { Said, useSay } from "./Said.tsx";

/** The act that one click can make, and the field that takes the name: nothing else must be answered for it. */
const oneClick = (acts: readonly ActShape[]) => {
  const act = acts.find((one) => isTurn(one.act));
  const needed = act?.fields.filter(({ required }) => required) ?? [];
  const [field] = needed;
  return act && field?.choices && needed.length === 1 ? { act, field } : undefined;
};

const PARTIES: Readonly<Record<string, string>> = { union: "the union", employer: "the employer" };
const sideName = (party: string) => PARTIES[party] ?? party;

function State({ of, left }: { of: PanelName; left: number }) {
  if (of.chosen)
    return (
      <>
        <span className="tag on">Selected</span> {shortDay(of.chosen.on)}
      </>
    );
  if (of.taken)
    return (
      <>
        <span className="tag">Turn {of.taken.turn}</span> {sideName(of.taken.party)}
        <span className="panel-day">, {shortDay(of.taken.on)}</span>
      </>
    );
  return <span>{left === 1 ? "The last one left" : "On the list"}</span>;
}

function Strike({
  id,
  turn,
  name,
}: {
  id: string;
  turn: NonNullable<ReturnType<typeof oneClick>>;
  name: string;
}) {
  const [sure, setSure] = useState(false);
  const say = useSay();
  const act = useAct(id, () => {
    setSure(false);
    say(`Recorded: ${turn.act.title}, ${name}. It is the other side’s turn.`);
  });
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sure) confirm.current?.focus();
  }, [sure]);
  if (!sure)
    return (
      <button type="button" className="plain-button" onClick={() => setSure(true)}>
        {turn.act.title.split(" ")[0]}
        <span className="visually-hidden"> {name}</span>
      </button>
    );
  return (
    <div className="sure">
      <p>
        {turn.act.title.split(" ")[0]} {name}? This cannot be undone.
      </p>
      <div className="row">
        <Button
          ref={confirm}
          disabled={act.isPending}
          onClick={() => act.mutate({ act: turn.act.act, fields: { [turn.field.name]: name } })}
        >
          {act.isPending ? "Saving …" : `Yes, ${turn.act.title.split(" ")[0]!.toLowerCase()} ${name}`}
        </Button>
        <button type="button" className="plain-button" onClick={() => setSure(false)}>
          Keep {name}
        </button>
      </div>
      {act.isError && <RefusalNote error={act.error} />}
    </div>
  );
}

/** The list of names on record as both sides see it: who took whom off it, whose turn it is, and who is left. */
export function PanelTable({ of }: { of: CaseShape }) {
  const procedures = useQuery(proceduresQuery);
  const procedure = procedures.data?.find(({ id }) => id === of.procedure);
  const panel = procedure && panelOf(of.history, procedure);
  if (!panel) return null;
  const turn = oneClick(of.may);
  const waiting = of.clocks.find(({ act }) => act !== undefined && isTurn(act));
  const chosen = panel.names.find((one) => one.chosen);
  return (
    <section className="now-part" aria-labelledby="panel">
      <h2 id="panel" className="case-h">
        The list of names
      </h2>
      <p className="panel-state">
        {chosen
          ? `${chosen.name} is selected.`
          : waiting
            ? `${panel.left} of ${panel.names.length} names are left. It is ${turn ? "your side’s turn" : `the turn of ${waiting.moverTitle ?? waiting.mover}`}.`
            : panel.left === 1
              ? "One name is left."
              : `${panel.left} of ${panel.names.length} names are left.`}
      </p>
      <p className="small quiet">
        On record since {mediumDay(panel.on)}; both parties see the same list.{" "}
        {panel.notes.map(({ title, says }) => `${title}: ${says.join(", ")}.`).join(" ")}
      </p>
      <Said>
        <table className="lines panel">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">What became of it</th>
              {turn && !chosen && (
                <th scope="col" className="no-print">
                  Your turn
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {panel.names.map((one) => (
              <tr key={one.name} className={one.taken ? "gone" : undefined}>
                <th scope="row">{one.taken ? <del>{one.name}</del> : one.name}</th>
                <td>
                  <State of={one} left={panel.left} />
                </td>
                {turn && !chosen && (
                  <td className="no-print">
                    {turn.field.choices?.includes(one.name) && (
                      <Strike id={of.id} turn={turn} name={one.name} />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Said>
    </section>
  );
}
