import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { workspaceQuery } from "../queries.ts";

/** Names the browser tab; the product's name follows. */
export const useTitle = (title: string | undefined): void => {
  useEffect(() => {
    document.title = title ? `${title} · Entente` : "Entente";
  }, [title]);
};

/** The value as it was once it has rested for `wait` milliseconds. */
export const useRested = <T>(value: T, wait: number): T => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return rested;
};

/** The workspace; undefined only until the shell has it, and the shell draws no page before. */
export const useWorkspace = () => useQuery(workspaceQuery).data;
