import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { RefusalShape } from "../../contract/shapes.ts";
import { Refused } from "../api.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { savedName } from "./savedName.ts";

const fetchFile = async (address: string): Promise<void> => {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw new Refused((await response.json()) as RefusalShape);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = savedName(response.headers.get("content-disposition") ?? "");
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};

/**
 * A link to a file that the server makes when it is asked for: it says that it is being made, and why where it
 * cannot be. As a link it can be opened in another window or copied as well.
 */
export function FileLink({
  address,
  about,
  children,
}: {
  address: string;
  about: string;
  children: ReactNode;
}) {
  const get = useMutation({ mutationFn: () => fetchFile(address) });
  return (
    <span className="file-link">
      <a
        href={address}
        aria-disabled={get.isPending}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          if (!get.isPending) get.mutate();
        }}
      >
        {children}
        <span className="visually-hidden">: {about}</span>
      </a>
      <span role="status" className="small quiet">
        {get.isPending ? " Preparing …" : get.isSuccess ? " Saved" : ""}
      </span>
      {get.isError && <RefusalNote error={get.error} />}
    </span>
  );
}
