import { RefusalNote } from "../part/RefusalNote.tsx";

/** A page that failed to draw: what is known, and the way back, instead of nothing. */
export function Failed({ error }: { error: unknown }) {
  return (
    <div className="page">
      <RefusalNote error={error} />
    </div>
  );
}
