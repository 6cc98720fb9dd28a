import { useMutation } from "@tanstack/react-query";
import { call } from "../api.ts";
import { refusalOf } from "../part/RefusalNote.tsx";
import { download } from "./csv.ts";

/** Hands the imported text over as an Akoma Ntoso document, named after the agreement. */
export function DownloadText({ name }: { name: string }) {
  const save = useMutation({
    mutationFn: () => call("akomaNtoso"),
    onSuccess: (text) => download(`${name}.akn.xml`, "application/akn+xml", text),
  });
  return (
    <>
      <button
        type="button"
        className="plain-button no-print"
        onClick={() => save.mutate()}
        disabled={save.isPending}
      >
        Download as Akoma Ntoso
      </button>
      {save.isError && <span role="alert"> {refusalOf(save.error).reason}</span>}
    </>
  );
}
