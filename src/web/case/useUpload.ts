import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toBase64 } from "../agreement/base64.ts";
import { call } from "../api.ts";
import { freshKey } from "../part/key.ts";
import { takeOver } from "./shown.ts";
import { mediaOf, unfit } from "./upload.ts";
import type { Room } from "./useFileAct.ts";

/** A file on its way into the record. `same` says whether the record's hash is that of the file; unknown at first. */
export interface Sending {
  readonly key: string;
  readonly file: File;
  readonly state: "waiting" | "reading" | "sending" | "added" | "refused";
  readonly why?: string;
  readonly error?: unknown;
  readonly same?: boolean;
}

/** The SHA-256 of bytes in hex; undefined on plain networks, where browsers give no hashing. */
const sha256 = async (bytes: ArrayBuffer): Promise<string | undefined> =>
  crypto.subtle === undefined
    ? undefined
    : Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
        byte.toString(16).padStart(2, "0"),
      ).join("");

/** Sends files one after another, each under a key of its own, and says how it went. */
export const useUpload = (id: string, say: (text: string) => void) => {
  const queries = useQueryClient();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [busy, setBusy] = useState(false);
  const put = (key: string, of: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...of } : one)));
  const send = async ({ key, file }: Sending, room: Room): Promise<boolean> => {
    try {
      put(key, { state: "reading" });
      const bytes = await file.arrayBuffer();
      const own = await sha256(bytes);
      put(key, { state: "sending" });
      const asked = {
        id,
        room,
        name: file.name,
        media: mediaOf(file),
        base64: toBase64(new Uint8Array(bytes)),
        key,
      };
      const shown = await call("addDocument", asked);
      takeOver(queries, shown);
      const same = own === undefined ? undefined : shown.documents.some((one) => one.sha256 === own);
      put(key, { state: "added", ...(same === undefined ? {} : { same }) });
      return true;
    } catch (error) {
      put(key, { state: "refused", error });
      return false;
    }
  };
  const add = async (files: readonly File[], room: Room): Promise<void> => {
    if (files.length === 0 || busy) return;
    const all = files.map((file): Sending => {
      const why = unfit(file);
      return { key: freshKey(), file, ...(why ? { state: "refused", why } : { state: "waiting" }) };
    });
    setSending(all);
    setBusy(true);
    let added = 0;
    for (const one of all) if (one.state === "waiting" && (await send(one, room))) added += 1;
    setBusy(false);
    if (added > 0) say(added === 1 ? "The document is on the file." : `${added} documents are on the file.`);
  };
  return { sending, busy, add };
};
