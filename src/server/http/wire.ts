import type { RefusalShape } from "../../contract/index.ts";

/** A refusal of any subject, whose compared values may be of any type. */
interface AnyRefusal {
  readonly code: string;
  readonly reason: string;
  readonly compared: Readonly<Record<string, unknown>>;
  readonly remedy: string;
  readonly clause?: string | undefined;
}

const text = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));

/** A refusal as it travels: its four fields, the compared values as text, and the clause where there is one. */
export const refusalJson = (of: AnyRefusal): RefusalShape => ({
  code: of.code,
  reason: of.reason,
  compared: Object.fromEntries(
    Object.entries(of.compared).map(([name, value]) => [
      name,
      typeof value === "bigint" ? String(value) : text(value),
    ]),
  ),
  remedy: of.remedy,
  ...(of.clause ? { clause: of.clause } : {}),
});
