import { type Drafting, UNDO } from "./useDraft.ts";

/** What was just done, with the way back; the focus comes here, because what it stood on is gone. */
export function Undo({ of }: { of: NonNullable<Drafting["undo"]> }) {
  return (
    <p className="note claim-undo no-print" role="status">
      <span>
        {of.what}{" "}
        <button type="button" id={UNDO} className="plain-button" onClick={of.act}>
          Undo
        </button>
      </span>
    </p>
  );
}
