import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { RefusalNote } from "../part/RefusalNote.tsx";

/** Asks once more before everything changes hands; the focus goes to the question. */
export function Confirm({
  extent,
  from,
  to,
  pending,
  error,
  onYes,
  onNo,
}: {
  extent: string;
  from: string;
  to: string;
  pending: boolean;
  error: unknown;
  onYes: () => void;
  onNo: () => void;
}) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="note changed confirm no-print">
      <p ref={question} tabIndex={-1}>
        <strong>
          Hand {extent} from {from} to {to}?
        </strong>
      </p>
      <p>
        It is written on the record of each case, and {to} is told. To take it back, {to} hands them over in
        turn.
      </p>
      <p className="row">
        <Button loading={false} disabled={pending} onClick={onYes}>
          {pending ? "Handing over …" : "Yes, hand over"}
        </Button>
        <Button variant="default" disabled={pending} onClick={onNo}>
          Not yet
        </Button>
      </p>
      {error !== null && <RefusalNote error={error} />}
    </div>
  );
}
