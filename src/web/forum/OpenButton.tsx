import "../style/ticks.css";
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { RefusalNote } from "../part/RefusalNote.tsx";
import type { Opening } from "./useOpening.ts";

/** The end of the form: what was refused, read first, and the button that opens the case. */
export function OpenButton({ of, children }: { of: Opening; children: string }) {
  const { isError, isPending, error } = of.open;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isError) note.current?.focus();
  }, [isError]);
  return (
    <div className="form-end">
      <div ref={note} tabIndex={-1}>
        {isError && <RefusalNote error={error} />}
      </div>
      <Button type="submit" disabled={isPending || of.act === undefined}>
        {isPending ? "Opening …" : children}
      </Button>
    </div>
  );
}
