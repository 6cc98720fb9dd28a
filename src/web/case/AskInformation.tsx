import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";
import { ActField } from "../docket/ActField.tsx";
import { freshKey } from "../part/key.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import type { Procedure } from "./panel.ts";
import { useSay } from "./Said.tsx";

const briefly = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

function Form({
  of,
  by,
  today,
  base,
  onDone,
  onClose,
}: {
  of: CaseShape;
  by: Procedure;
  today: string;
  base: string;
  onDone: (number: string) => void;
  onClose: () => void;
}) {
  const first = by.acts[0]!;
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [key, setKey] = useState(freshKey);
  const queries = useQueryClient();
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => {
    body.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, []);
  const what = Object.values(fields).find((value) => value.trim() !== "") ?? "";
  const ask = useMutation({
    mutationFn: () =>
      call("openCase", {
        procedure: by.id,
        clause: of.clause,
        title: briefly(`${by.title}: ${what}`),
        statement: what,
        remedy: first.title,
        knownOn: today,
        act: first.act,
        fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")),
        parent: of.id,
        key,
      }),
    onSuccess: (opened) => {
      setKey(freshKey());
      queries.setQueryData(["case", opened.id], opened);
      for (const list of ["case", "cases", "docket"]) void queries.invalidateQueries({ queryKey: [list] });
      onDone(opened.number);
    },
  });
  return (
    <form
      ref={body}
      className="file-form stack"
      aria-label={first.title}
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      {first.fields.map((field) => (
        <ActField
          key={field.name}
          of={field}
          id={`${base}-${field.name}`}
          clocks={[]}
          value={fields[field.name] ?? ""}
          onChange={(value) => setFields((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      {ask.isError && <RefusalNote error={ask.error} />}
      <div className="row">
        <Button type="submit" disabled={ask.isPending}>
          {ask.isPending ? "Sending …" : "Send the request"}
        </Button>
        <button type="button" className="plain-button" onClick={onClose}>
          Not now
        </button>
      </div>
    </form>
  );
}

/** Asks the other side for information about this case; the request is a case of its own, with one clock for both. */
export function AskInformation({ of, by, today }: { of: CaseShape; by: Procedure; today: string }) {
  const [open, setOpen] = useState(false);
  const base = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const say = useSay();
  return (
    <div className="adding no-print">
      <button
        ref={opener}
        type="button"
        className="plain-button"
        aria-expanded={open}
        aria-controls={base}
        onClick={() => setOpen(!open)}
      >
        {by.acts[0]?.title} about this case
      </button>
      <div id={base} hidden={!open}>
        {open && (
          <Form
            of={of}
            by={by}
            today={today}
            base={base}
            onDone={(number) => {
              setOpen(false);
              say(`Asked, as case ${number}. Both sides see the same last day.`);
            }}
            onClose={() => {
              setOpen(false);
              opener.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}
