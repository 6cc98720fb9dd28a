import { useMutation } from "@tanstack/react-query";
import { type AnswerOf, call } from "../api.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function Verdict({ of }: { of: AnswerOf<"verify"> }) {
  const size = `${counted(of.chains, "chain", "chains")}, ${counted(of.entries, "entry", "entries")}`;
  if (of.broken.length === 0) return <p className="verified">{size}: all of them hold.</p>;
  return (
    <>
      <p className="verified broken">
        {size}: {counted(of.broken.length, "chain does", "chains do")} not hold.
      </p>
      <ul>
        {of.broken.map(({ matter, seq, why }) => (
          <li key={matter}>
            Entry {seq} of {matter}: {why}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Has every chain of the record that the person may see hashed again, and says whether all of them hold. */
export function CheckRecord() {
  const check = useMutation({ mutationFn: () => call("verify") });
  return (
    <section className="check-record no-print" aria-label="Check the record">
      <button
        type="button"
        className="plain-button"
        onClick={() => check.mutate()}
        disabled={check.isPending}
      >
        Check the record
      </button>
      <span className="quiet small">
        Every act is sealed with the hash of the one before; this computes them all again.
      </span>
      <div role="status">
        {check.isPending && <p className="quiet">Checking every entry</p>}
        {check.data && <Verdict of={check.data} />}
      </div>
      {check.isError && <RefusalNote error={check.error} />}
    </section>
  );
}
