import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";
import { freshKey } from "../part/key.ts";
import type { Typed } from "./fileForms.ts";
import { takeOver } from "./shown.ts";

/** A room of a case. */
export type Room = CaseShape["rooms"][number]["room"];

/** An act of the file as it is sent. */
export interface FileAsk {
  readonly room: Room;
  readonly act: string;
  readonly fields: Readonly<Record<string, Typed>>;
}

/** Adds an act to the file of a case; the key is renewed only once the record has it. */
export const useFileAct = (id: string, then?: (shown: CaseShape) => void) => {
  const queries = useQueryClient();
  const [key, setKey] = useState(freshKey);
  return useMutation({
    mutationFn: (of: FileAsk) => call("actOnFile", { id, key, ...of, fields: { ...of.fields } }),
    onSuccess: (shown) => {
      setKey(freshKey());
      takeOver(queries, shown);
      then?.(shown);
    },
  });
};
