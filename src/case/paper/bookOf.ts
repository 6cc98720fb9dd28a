import type { Block, Book, Exhibit } from "../../document/index.ts";
import { type Ratio, unitFormat } from "../../quantity/index.ts";
import { stillStanding, type Written } from "../file/index.ts";
import { hoursText, longDay } from "../words/days.ts";
import { clockAhead } from "./clockWords.ts";
import type { PaperCase } from "./paperCase.ts";
import { caseFields, frame, heading, subjectBlocks, timelineBlocks } from "./parts.ts";

const dollars = (amount: Ratio): string => unitFormat("USD").say(amount);

/**
 * The whole shared file of a case to be bound: what it is about, the timeline, the clocks, paid time, costs, and the
 * exhibits. The caller brings the bytes of the exhibits, in the order of their numbers.
 */
export const bookOf = (of: PaperCase, exhibits: readonly Exhibit[]): Book => {
  const { file, standing } = of;
  const both = <T extends Written>(items: readonly T[]) =>
    stillStanding(items).filter(({ room }) => room === "shared");
  const conferences = both(file.conferences);
  const costs = both(file.costs);
  return {
    ...frame(of, "The file of the case"),
    facts: [...caseFields(of), { label: "As of", value: longDay(of.today) }],
    blocks: [
      ...subjectBlocks(of),
      heading("Timeline"),
      ...timelineBlocks(of),
      heading("Clocks"),
      ...(standing.open.length === 0
        ? [{ kind: "paragraph", text: "No clock is running." } as const]
        : standing.open.map(
            (clock): Block => ({ kind: "paragraph", text: `${clock.what}. ${clockAhead(clock)}` }),
          )),
      ...(conferences.length === 0
        ? []
        : [
            heading("Conferences"),
            {
              kind: "table",
              columns: [{ title: "Day" }, { title: "Who attended", share: 1 }, { title: "Paid time" }],
              rows: conferences.map(({ on, attendees, paidHours }) => [
                longDay(on),
                attendees.map(({ name, capacity }) => `${name}, ${capacity}`).join("\n"),
                hoursText(paidHours),
              ]),
            } as const,
          ]),
      ...(costs.length === 0
        ? []
        : [
            heading("Costs"),
            {
              kind: "table",
              columns: [
                { title: "Day" },
                { title: "What for", share: 1 },
                ...["Amount", "Union", "Employer"].map((title) => ({ title, align: "end" }) as const),
              ],
              rows: costs.map(({ on, what, amount, shares }) => [
                longDay(on),
                what,
                ...[amount, shares.union, shares.employer].map(dollars),
              ]),
            } as const,
          ]),
    ],
    exhibits,
  };
};
