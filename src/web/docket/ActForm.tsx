import { Button } from "@mantine/core";
import { useState } from "react";
import type { ActShape, OpenClockShape } from "../../contract/shapes.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { ActField } from "./ActField.tsx";
import { useAct } from "./useAct.ts";

/** One act as a form. Days start on the workspace's day, because most acts are recorded when they are done. */
export function ActForm({
  of,
  id,
  clocks,
  today,
  onDone,
}: {
  of: ActShape;
  id: string;
  clocks: readonly OpenClockShape[];
  today: string;
  onDone: () => void;
}) {
  const [fields, setFields] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      of.fields.filter(({ type, required }) => type === "day" && required).map(({ name }) => [name, today]),
    ),
  );
  const act = useAct(id, onDone);
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
  return (
    <form
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
      {act.isError && <RefusalNote error={act.error} />}
      <div className="row">
        <Button type="submit" loading={act.isPending}>
          {of.title}
        </Button>
        <button type="button" className="plain-button" onClick={onDone}>
          Not now
        </button>
      </div>
    </form>
  );
}
