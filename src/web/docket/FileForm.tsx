import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { WorkspaceShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";
import { freshKey } from "../part/key.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { ClausePicker } from "./ClausePicker.tsx";
import { ClockPreview } from "./ClockPreview.tsx";

/** The form of a new grievance. Its key is made once, so that pressing twice files once. */
export function FileForm({ workspace }: { workspace: WorkspaceShape }) {
  const { clause: linked = "" } = useSearch({ from: "/docket/new" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [clause, setClause] = useState(linked);
  const [title, setTitle] = useState("");
  const [statement, setStatement] = useState("");
  const [remedy, setRemedy] = useState("");
  const [knownOn, setKnownOn] = useState(workspace.day);
  const [grievant, setGrievant] = useState("");
  const [key] = useState(freshKey);
  const members = workspace.samplePeople.filter(
    ({ role, id }) => role === "member" && id !== workspace.me?.id,
  );
  const speaks = workspace.me?.party === "union" && workspace.me.role !== "member" && members.length > 0;
  const file = useMutation({
    mutationFn: () =>
      call("openCase", {
        clause,
        title,
        statement,
        remedy,
        knownOn,
        key,
        ...(grievant ? { grievant } : {}),
      }),
    onSuccess: (of) => {
      queries.setQueryData(["case", of.id], of);
      void queries.invalidateQueries({ queryKey: ["cases"] });
      void navigate({ to: "/docket/$id", params: { id: of.id } });
    },
  });
  return (
    <div className="file-layout">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          file.mutate();
        }}
      >
        <ClausePicker value={clause} onChange={setClause} />
        {speaks && (
          <NativeSelect
            label="Whose grievance is it?"
            value={grievant}
            onChange={(event) => setGrievant(event.currentTarget.value)}
            data={[
              { value: "", label: "The union’s own" },
              ...members.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <TextInput
          label="In a few words"
          description="How the docket will list it"
          required
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label="What happened?"
          description="Dates, places and figures help the other side to answer."
          required
          rows={6}
          value={statement}
          onChange={(event) => setStatement(event.currentTarget.value)}
        />
        <Textarea
          label="What would put it right?"
          required
          rows={3}
          value={remedy}
          onChange={(event) => setRemedy(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          className="short-field"
          label="When did you know, or could have known?"
          description="The time to file counts from this day."
          required
          max={workspace.day}
          value={knownOn}
          onChange={(event) => setKnownOn(event.currentTarget.value)}
        />
        {file.isError && <RefusalNote error={file.error} />}
        <div>
          <Button type="submit" loading={file.isPending} disabled={!clause}>
            File the grievance
          </Button>
          {!clause && <p className="hint gap-top">Choose the clause first.</p>}
        </div>
      </form>
      <ClockPreview today={workspace.day} knownOn={knownOn} />
    </div>
  );
}
