import { useEffect, useRef } from "react";
import { CopyButton } from "../part/CopyButton.tsx";

const PROGRAMS = [
  ["Thunderbird", "Calendar, New Calendar, On the Network; paste the address as the location."],
  ["Google", "In a browser: Other calendars, plus sign, From URL; paste the address."],
  ["Outlook", "Calendar, Add calendar, Subscribe from web; paste the address."],
] as const;

/** A calendar address, shown this once, with how three programs take it. */
export function NewAddress({ address, onDone }: { address: string; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="new-address" aria-labelledby="new-address">
      <h3 id="new-address" tabIndex={-1} ref={heading}>
        Your new calendar address
      </h3>
      <p>
        <strong>It is shown this once.</strong> Whoever has it can read what is due to you, so keep it to
        yourself.
      </p>
      <p className="address">
        <code>{address}</code>
      </p>
      <CopyButton text={() => address}>Copy the address</CopyButton>
      <dl className="facts">
        {PROGRAMS.map(([program, how]) => (
          <div key={program} className="program">
            <dt>{program}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" className="plain-button" onClick={onDone}>
          I have copied it
        </button>
      </p>
    </section>
  );
}
