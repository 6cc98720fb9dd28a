import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api.ts";
import { takeOver } from "../case/shown.ts";
import { freshKey } from "../part/key.ts";

/** Makes a move in a case. The key belongs to the form: it is renewed only once the record has the act. */
export const useAct = (id: string, then?: () => void) => {
  const queries = useQueryClient();
  const [key, setKey] = useState(freshKey);
  return useMutation({
    mutationFn: (of: { act: string; fields: Record<string, string> }) =>
      call("actOnCase", { id, key, ...of }),
    onSuccess: (shown) => {
      setKey(freshKey());
      takeOver(queries, shown);
      then?.();
    },
  });
};
