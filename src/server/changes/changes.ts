import { isRefusal } from "../../journal/index.ts";
import { type Agreement, diff } from "../../rules/index.ts";
import { dayFrom } from "../day.ts";

/** What changes between two days that came in as text. */
export const changesBetween = (agreement: Agreement, asked: { from: string; to: string }) => {
  const from = dayFrom(asked.from, "from");
  if (isRefusal(from)) return from;
  const to = dayFrom(asked.to, "to");
  return isRefusal(to) ? to : diff(agreement, from, to);
};
