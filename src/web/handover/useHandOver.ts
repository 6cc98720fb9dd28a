import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api.ts";
import { freshKey } from "../part/key.ts";

/** Hands everything that one person has to do to another. The key is renewed only once the record has the act. */
export const useHandOver = () => {
  const queries = useQueryClient();
  const [key, setKey] = useState(freshKey);
  return useMutation({
    mutationFn: (of: { from: string; to: string }) => call("handOver", { ...of, key }),
    onSuccess: () => {
      setKey(freshKey());
      void queries.invalidateQueries({ queryKey: ["case"] });
    },
  });
};
