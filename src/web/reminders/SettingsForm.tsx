import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ReminderSettingsShape, RemindersShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";
import { Choices } from "../ask/Choices.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { Ticks } from "../part/Ticks.tsx";
import { daysTyped, leadsOffered, leadTitle, withLead } from "./leads.ts";

const DIGESTS = [
  ["none", "One mail each"],
  ["daily", "One a day"],
  ["weekly", "One a week"],
] as const;

/** When and how the person is reminded, and who is told when a notice stays unread. */
export function SettingsForm({ of }: { of: RemindersShape }) {
  const queries = useQueryClient();
  const note = useRef<HTMLDivElement>(null);
  const [settings, setSettings] = useState<ReminderSettingsShape>(of.settings);
  const [after, setAfter] = useState(`${of.settings.escalateAfter ?? ""}`);
  const to = settings.escalateTo ?? "";
  const days = daysTyped(after, 1);
  const wrong = after.trim() !== "" && days === undefined;
  const save = useMutation({
    mutationFn: () =>
      call("setReminders", { ...settings, escalateAfter: days ?? null, escalateTo: settings.escalateTo }),
    onSuccess: (saved) => queries.setQueryData(["reminders"], saved),
  });
  const settled = save.isSuccess || save.isError;
  useEffect(() => {
    if (settled) note.current?.focus();
  }, [settled]);
  const change = (part: Partial<ReminderSettingsShape>) => {
    save.reset();
    setSettings((before) => ({ ...before, ...part }));
  };
  return (
    <form
      className="stack wide-form reminders-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) save.mutate();
      }}
    >
      <Ticks
        legend="Tell me"
        hint={
          settings.leads.length === 0
            ? "Nothing is ticked: you are told only once a last day has passed."
            : "Before every last day of a case that you handle, and once it has passed."
        }
        options={leadsOffered(of.settings.leads).map((lead) => [lead, leadTitle(lead)] as const)}
        value={settings.leads}
        onChange={(lead, on) => change({ leads: withLead(settings.leads, lead, on) })}
      />
      <Choices
        id="mail"
        question="Also by mail?"
        hint={
          of.address === null
            ? `No mail address of yours is known here, so none can be sent. ${of.sends}`
            : `To ${of.address}. ${of.sends}`
        }
        value={settings.mail ? "yes" : "no"}
        options={[
          ["yes", "Yes"],
          ["no", "No, in Entente only"],
        ]}
        onChange={(chosen) => change({ mail: chosen === "yes" })}
      />
      {settings.mail && (
        <Choices
          id="digest"
          question="How many mails?"
          value={settings.digest}
          options={DIGESTS}
          onChange={(chosen) => change({ digest: chosen as ReminderSettingsShape["digest"] })}
        />
      )}
      <fieldset className="field escalate">
        <legend>When a notice stays unread</legend>
        <p className="hint">Somebody else of your side is told. Leave both empty, and nobody is.</p>
        <TextInput
          className="short-field"
          label="After how many days?"
          inputMode="numeric"
          value={after}
          error={wrong ? "Give whole days, from 1 to 60." : undefined}
          onChange={(event) => {
            save.reset();
            setAfter(event.currentTarget.value);
          }}
        />
        <NativeSelect
          label="Who is told?"
          value={to}
          data={[
            { value: "", label: "Nobody" },
            ...of.people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => change({ escalateTo: event.currentTarget.value || null })}
        />
      </fieldset>
      <div className="form-end">
        <Button type="submit" disabled={save.isPending}>
          {save.isPending ? "Saving …" : "Save"}
        </Button>
        <div ref={note} tabIndex={-1}>
          {save.isError && <RefusalNote error={save.error} />}
          <p role="status" className="said">
            {save.isSuccess ? "Saved. It holds from the next last day on." : ""}
          </p>
        </div>
      </div>
    </form>
  );
}
