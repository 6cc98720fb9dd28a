import { describe, expect, it } from "vitest";
import type { HeldClause } from "./finding.ts";
import { heldReadings } from "./held-reading.ts";
import { lint } from "./lint.ts";
import { readingOf } from "./reading.ts";
import { sampleAgreement } from "./sample-agreement.ts";

const text = `
  Art.1 | Rest
  1.1 | Breaks
  1.1.A [A.] A break lasts ten minutes.
  1.1.B [B.] Breaks are paid.
  1.2 | Pauses
  Pauses are unpaid.`;
const usual = { says: "Ten minutes and no more", why: "The clause prints one figure.", used: true };
const other = { says: "Ten minutes at least", why: "It sets no limit", used: false };
const held = (clause: string, readings: HeldClause["readings"], title = "Breaks"): HeldClause => ({
  clause,
  section: clause.split(".").slice(0, 2).join("."),
  title,
  readings,
});
const found = (readings: readonly HeldClause[]) =>
  heldReadings(readingOf({ ...sampleAgreement(text), readings }));

describe("the readings that are held of a text", () => {
  it("stand at their clause with what is used, what else could be, and why", () => {
    expect(found([held("1.1.A", [usual, other])])).toEqual([
      {
        kind: "reading",
        at: "1.1.A",
        line: 3,
        says: "Read so: Ten minutes and no more. The clause prints one figure. It can also be read so: Ten minutes at least. It sets no limit.",
        evidence: "A break lasts ten minutes.",
        weight: "likely",
      },
    ]);
  });

  it("stand at the nearest clause above where the text has none of their own, and name theirs", () => {
    const [one] = found([held("1.1.B.2", [usual])]);
    expect(one).toMatchObject({ at: "1.1.B", line: 4 });
    expect(one!.says).toMatch(/^1\.1\.B\.2\. Read so/);
    expect(found([held("1.1", [usual])])[0]).toMatchObject({ at: "1.1", evidence: "Breaks" });
  });

  it("are left out where the text is another agreement's, or has no such section", () => {
    expect(found([held("1.1.A", [usual], "Harbor dues")])).toEqual([]);
    expect(found([held("7.7", [usual], "Elsewhere")])).toEqual([]);
    expect(found([held("1.1.A", [usual], "BREAKS"), held("7.7", [usual], "Elsewhere")])).toHaveLength(1);
  });

  it("are part of the whole report, and none is reported where none is held", () => {
    const kinds = (readings?: readonly HeldClause[]) =>
      lint({ ...sampleAgreement(text), ...(readings ? { readings } : {}) }).map(({ kind }) => kind);
    expect(kinds([held("1.1.A", [usual])])).toEqual(["reading"]);
    expect(kinds()).toEqual([]);
  });
});
