import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ClaimAnswerShape, ClaimShape } from "../../contract/shapes.ts";
import { download, toCsv } from "../agreement/csv.ts";
import { call } from "../api.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { columnsOf, rowsOf, strangers, typedOfRow } from "./lines.ts";
import { Undo } from "./Undo.tsx";
import type { Drafting } from "./useDraft.ts";

const RESULT = ["line", "status", "asked", "allowed", "cut", "clause", "why"];

const resultRows = (of: ClaimAnswerShape): readonly (readonly string[])[] =>
  of.lines.map((line) => [
    line.label || String(line.number),
    line.status,
    line.claimed?.value ?? "",
    line.allowed?.value ?? line.value ?? "",
    line.cut?.value ?? "",
    line.refusal?.clause ?? line.decided?.clause ?? "",
    line.refusal?.reason ?? line.decided?.says ?? "",
  ]);

/** Reading lines from a spreadsheet and writing them, and the answer, into one. */
export function Files({
  claim,
  answer,
  drafting,
}: {
  claim: ClaimShape;
  answer: ClaimAnswerShape | undefined;
  drafting: Drafting;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const [lost, setLost] = useState<readonly string[]>([]);
  const reading = useMutation({
    mutationFn: async (file: File) => call("readClaimFile", { csv: await file.text() }),
    onSuccess: ({ lines }) => {
      setLost(strangers(claim, lines));
      drafting.replace(lines.map((row) => typedOfRow(claim, row)));
    },
  });
  const csv = (name: string, columns: readonly string[], rows: readonly (readonly string[])[]) =>
    download(`${name}.csv`, "text/csv", toCsv(columns, rows));
  return (
    <div className="no-print">
      <p className="row gap-small claim-tools">
        <input
          ref={chooser}
          type="file"
          accept=".csv,text/csv,.tsv,.txt"
          className="visually-hidden"
          tabIndex={-1}
          aria-label="A CSV file with the lines"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) reading.mutate(file);
            event.currentTarget.value = "";
          }}
        />
        <button type="button" className="plain-button" onClick={() => chooser.current?.click()}>
          Read lines from a CSV file
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() =>
            csv(claim.id, columnsOf(claim, drafting.draft.lines), rowsOf(claim, drafting.draft.lines))
          }
        >
          Save the lines as CSV
        </button>
        {answer && (
          <button
            type="button"
            className="plain-button"
            onClick={() => csv(`${claim.id}-answer`, RESULT, resultRows(answer))}
          >
            Save the answer as CSV
          </button>
        )}
        <button type="button" className="plain-button" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="plain-button" onClick={drafting.clear}>
          Clear
        </button>
      </p>
      {reading.isError && <RefusalNote error={reading.error} />}
      {lost.length > 0 && (
        <p className="note" role="status">
          The file has columns that this claim does not ask for; they were left out: {lost.join(", ")}.
        </p>
      )}
      {drafting.undo && drafting.undo.at === undefined && <Undo of={drafting.undo} />}
    </div>
  );
}
