import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { WorkspaceShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";

/** Signing in, either way; everything read before belonged to another person and is forgotten. */
export const useEnter = (then?: () => void) => {
  const queries = useQueryClient();
  const onSuccess = (workspace: WorkspaceShape) => {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "workspace" });
    queries.setQueryData(["workspace"], workspace);
    void queries.invalidateQueries();
    then?.();
  };
  const sample = useMutation({
    mutationFn: (person: string) => call("signInSample", { person }),
    onSuccess,
  });
  const password = useMutation({
    mutationFn: (of: { email: string; password: string }) => call("signIn", of),
    onSuccess,
  });
  return { sample: sample.mutate, password: password.mutate, sampling: sample, checking: password };
};
