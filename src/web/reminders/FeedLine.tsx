import { Button } from "@mantine/core";
import { useState } from "react";
import type { RemindersShape } from "../../contract/shapes.ts";
import { shortDay } from "../say/day.ts";

/** A calendar address in the list. Revoking asks once more, because the programs that read it stop at once. */
export function FeedLine({
  of,
  pending,
  onRevoke,
}: {
  of: RemindersShape["feeds"][number];
  pending: boolean;
  onRevoke: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const made = `Made on ${shortDay(of.madeAt.slice(0, 10))}`;
  const read = of.lastReadAt ? `last read on ${shortDay(of.lastReadAt.slice(0, 10))}` : "not read yet";
  return (
    <li className={of.revokedAt ? "closed" : undefined}>
      <p>
        <strong>{of.name}</strong>{" "}
        {of.revokedAt && <span className="tag">Revoked on {shortDay(of.revokedAt.slice(0, 10))}</span>}
        <span className="small quiet feed-when">
          {made}, {read}.
        </span>
      </p>
      {!of.revokedAt &&
        (asked ? (
          <div className="row">
            <span>Programs that read it stop at once.</span>
            <Button color="red" variant="default" disabled={pending} onClick={onRevoke}>
              {pending ? "Revoking …" : `Revoke ${of.name}`}
            </Button>
            <button type="button" className="plain-button" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </div>
        ) : (
          <button type="button" className="plain-button" onClick={() => setAsked(true)}>
            Revoke<span className="visually-hidden"> {of.name}</span>
          </button>
        ))}
    </li>
  );
}
