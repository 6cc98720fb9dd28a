import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { call } from "../api.ts";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { mediumDay } from "../say/day.ts";
import { toBase64 } from "./base64.ts";
import { ImportReport } from "./ImportReport.tsx";
import "../style/forms.css";
import "../style/agreement.css";

/** Where the signed text is brought in, and where its import report is read. */
export function ImportPage() {
  useTitle("Import the signed text");
  const workspace = useWorkspace()!;
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const bring = useMutation({
    mutationFn: async (file: File) =>
      call("importText", { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const { textImported } = workspace;
  return (
    <div className="page">
      <header className="page-head">
        <h1>The signed text</h1>
        <p>
          The signed sentences belong to the parties and do not come with this product. Bring the document
          that you signed, as plain text or PDF, and it is laid beside the plain words, clause by clause, made
          searchable and read by the editor.
        </p>
      </header>
      {textImported && (
        <p>
          {textImported.name} was imported on {mediumDay(textImported.importedOn)}.{" "}
          <Link to="/report">Read the editor’s report</Link>
        </p>
      )}
      {workspace.me ? (
        <div className="empty">
          <input
            ref={input}
            type="file"
            accept=".txt,.pdf,text/plain,application/pdf"
            className="visually-hidden"
            tabIndex={-1}
            aria-label="The signed document"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) bring.mutate(file);
              event.currentTarget.value = "";
            }}
          />
          <Button onClick={() => input.current?.click()} loading={bring.isPending}>
            {textImported ? "Import another copy" : "Choose the document"}
          </Button>
          <p className="quiet small">
            Running heads, page numbers and the table of contents are taken out and counted. What finds no
            place is listed, never dropped.
          </p>
        </div>
      ) : (
        <div className="empty">
          <p>Importing is an act of the record, so it needs a name.</p>
          <Link to="/sign-in" className="button-link">
            Sign in to import
          </Link>
        </div>
      )}
      <div aria-live="polite" className="stack">
        {bring.isError && <RefusalNote error={bring.error} />}
        {bring.data && <ImportReport of={bring.data} />}
      </div>
    </div>
  );
}
