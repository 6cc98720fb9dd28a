/** The codes whose HTTP status is not 422, by status. */
const STATUS: Readonly<Record<number, readonly string[]>> = {
  400: [
    "bad-request",
    "not-a-date",
    "not-a-year",
    "not-json",
    "out-of-range",
    "wrong-type",
    "unknown-input",
    "unknown-schedule",
    "unknown-act",
    "empty-statement",
    "empty-query",
  ],
  401: ["not-signed-in", "wrong-credentials"],
  403: [
    "not-your-act",
    "not-your-room",
    "not-a-sample-workspace",
    "wrong-mover",
    "cross-origin",
    "unknown-host",
    "no-such-seat",
  ],
  404: [
    "unknown-route",
    "unknown-section",
    "unknown-rule",
    "unknown-procedure",
    "unknown-grievance",
    "unknown-person",
    "no-text-imported",
    "text.unknown-address",
  ],
  409: ["out-of-order", "after-the-end", "idempotency-key-reused", "day-moves-forward-only", "stale-state"],
  413: ["body-too-large", "file-too-large", "text.too-large"],
  429: ["too-many-attempts"],
  500: ["internal-error"],
  503: ["pages-not-built", "record-full"],
};

const byCode = new Map(
  Object.entries(STATUS).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)])),
);

/** The HTTP status of a refusal: 422 (understood, and not possible) unless the list says otherwise. */
export const statusOf = (code: string): number => byCode.get(code) ?? 422;
