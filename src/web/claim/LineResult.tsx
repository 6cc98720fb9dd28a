import type { ClaimLineShape } from "../../contract/shapes.ts";
import { asking } from "../ask/typed.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { amount } from "../say/amount.ts";
import { sentence } from "../say/sentence.ts";

const STATUS: Readonly<Record<ClaimLineShape["status"], string>> = {
  allowed: "Allowed",
  cut: "Allowed in part",
  nothing: "Nothing is allowed",
  refused: "Not taken",
  missing: "Not yet known",
};

/** What a line came to, in a line of words. */
const headline = (of: ClaimLineShape): string => {
  if (of.status === "missing") return STATUS.missing;
  if (of.refusal) return STATUS.refused;
  if (of.allowed === null) return amount(of.say) || STATUS[of.status];
  const cut = of.status === "cut" && of.cut ? `, ${amount(of.cut.say)} cut` : "";
  return `${amount(of.allowed.say)}${cut}`;
};

/** What one line came to, and under which clause. */
export function LineResult({ of }: { of: ClaimLineShape | undefined }) {
  if (!of) return <p className="quiet">…</p>;
  const other = of.readings.filter((reading) => !reading.used && reading.value !== of.value);
  return (
    <div className={`line-result ${of.status}`}>
      <p className="line-say">{headline(of)}</p>
      {of.refusal && of.status !== "missing" && (
        <p className="small">
          {sentence(of.refusal.reason)} {sentence(of.refusal.remedy)}{" "}
          {of.refusal.clause && <ClauseLink clause={of.refusal.clause} />}
        </p>
      )}
      {of.status === "missing" && (
        <p className="small quiet">{of.missing.map((given) => asking(given.question)[0]).join(" ")}</p>
      )}
      {of.decided && !of.refusal && of.parts.length < 2 && (
        <p className="small quiet">
          {of.decided.says} <ClauseLink clause={of.decided.clause} />
        </p>
      )}
      {other.map((reading) => (
        <p className="small quiet" key={reading.id}>
          Read otherwise, {amount(reading.say)}: {reading.says}
        </p>
      ))}
    </div>
  );
}
