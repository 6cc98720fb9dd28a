import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { download, toCsv } from "../agreement/csv.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { readDocket } from "../queries.ts";
import { changed, type DueAsked } from "./asked.ts";
import { everyRow } from "./everyRow.ts";
import { COLUMNS, lineOf } from "./lines.ts";

/** Rows in one file at most; more would take the server too long. */
const MOST = 10_000;

/** Hands over what is filtered, all pages of it, as a file for a spreadsheet. */
export function SaveRows({ asked, total, today }: { asked: DueAsked; total: number; today: string }) {
  const [read, setRead] = useState(0);
  const save = useMutation({
    mutationFn: () => everyRow(readDocket, changed(asked, {}), MOST, setRead),
    onSuccess: (rows) =>
      download(`docket-${today}.csv`, "text/csv;charset=utf-8", toCsv(COLUMNS, rows.map(lineOf))),
  });
  if (total > MOST)
    return (
      <span className="quiet small">
        A file holds {MOST.toLocaleString("en-US")} rows at most: filter the docket to save it.
      </span>
    );
  return (
    <>
      <button
        type="button"
        className="plain-button"
        disabled={save.isPending}
        onClick={() => {
          setRead(0);
          save.mutate();
        }}
      >
        {save.isPending ? `Saving ${read} of ${total} …` : "Save as CSV"}
      </button>
      <span className="visually-hidden" role="status">
        {save.isSuccess ? `Saved ${save.data.length} rows` : ""}
      </span>
      {save.isError && <RefusalNote error={save.error} />}
    </>
  );
}
