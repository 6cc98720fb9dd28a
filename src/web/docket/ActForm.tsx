import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ActShape, OpenClockShape } from "../../contract/shapes.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { ActField } from "./ActField.tsx";
import { useAct } from "./useAct.ts";

/** What is said before an act is sent: that it is late, that it takes both sides, or that it stands. */
function Before({ of, proposal }: { of: ActShape; proposal: boolean }) {
  return (
    <>
      {of.late && (
        <p className="late">
          The last day has passed. It can still be done, and the record says that it was late.
        </p>
      )}
      <p className="small quiet">
        {proposal
          ? "One side alone changes nothing: it holds once the other side accepts."
          : "A move stays on the record. What was wrong in it is put right by a later move."}
      </p>
    </>
  );
}

/** One act as a form. Days start on the workspace's day, because most acts are recorded when they are done. */
export function ActForm({
  of,
  id,
  clocks,
  today,
  proposal = false,
  onDone,
  onClose,
}: {
  of: ActShape;
  id: string;
  clocks: readonly OpenClockShape[];
  today: string;
  proposal?: boolean;
  onDone: () => void;
  onClose: () => void;
}) {
  const [fields, setFields] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      of.fields.filter(({ type, required }) => type === "day" && required).map(({ name }) => [name, today]),
    ),
  );
  const queries = useQueryClient();
  const act = useAct(id, onDone);
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => {
    body.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }, []);
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
  return (
    <form
      ref={body}
      className="act-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate({ act: of.act, fields: filled });
      }}
    >
      {of.fields.map((field) => (
        <ActField
          clocks={clocks}
          key={field.name}
          of={field}
          id={`${of.act}-${field.name}`}
          value={fields[field.name] ?? ""}
          onChange={(value) => setFields((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <Before of={of} proposal={proposal} />
      {act.isError && (
        <>
          <RefusalNote error={act.error} />
          <p>
            <button
              type="button"
              className="plain-button"
              onClick={() => void queries.invalidateQueries({ queryKey: ["case", id] })}
            >
              Read the case anew
            </button>{" "}
            <span className="small quiet">Somebody may have acted meanwhile.</span>
          </p>
        </>
      )}
      <div className="row">
        <Button type="submit" disabled={act.isPending}>
          {act.isPending ? "Saving …" : of.title}
        </Button>
        <button type="button" className="plain-button" onClick={onClose}>
          Not now
        </button>
      </div>
    </form>
  );
}
