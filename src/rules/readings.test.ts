import { describe, expect, it } from "vitest";
import { read } from "./build.ts";
import { readingsOf } from "./readings.ts";
import { rule } from "./rule.ts";
import { section } from "./section.ts";
import { figure } from "./term.ts";

const flat = figure(
  { id: "flat", clause: "9.2", title: "Credit", unit: "hours", page: 7 },
  { "2001-01-01": "8" },
);
const made = (id: string, clause: string) =>
  rule({ id, clause, title: id, says: "For tests.", page: 7 }, read(flat));
const other = made("other", "9.2");
const first = made("first", "9.2")
  .alternative("9.2.B", "b", "Otherwise", "Because of B.", other)
  .reading("9.2.B", "a", "Usually", "Because of A.")
  .reading("9.10", "c", "Elsewhere", "Because of C.");
const second = made("second", "9.10").reading("9.2.B", "a", "Usually", "Because of A.");
const sections = [
  section({ number: "9.2", title: "Credit", page: 7, plain: {}, rules: [first] }),
  section({
    number: "9.10",
    title: "Elsewhere",
    page: 8,
    plain: {},
    rules: [second],
    procedures: [
      { id: "case", readings: [{ clause: "9.2.A", says: "Days are calendar days", why: "The text." }] },
    ] as never,
  }),
];

describe("the readings of an agreement", () => {
  it("stand by clause in the order of the document, once each, used ones first", () => {
    expect(readingsOf({ sections })).toEqual([
      {
        clause: "9.2.A",
        section: "9.2",
        title: "Credit",
        readings: [{ says: "Days are calendar days", why: "The text.", used: true, by: ["case"] }],
      },
      {
        clause: "9.2.B",
        section: "9.2",
        title: "Credit",
        readings: [
          { says: "Usually", why: "Because of A.", used: true, by: ["first", "second"] },
          { says: "Otherwise", why: "Because of B.", used: false, by: ["first"] },
        ],
      },
      {
        clause: "9.10",
        section: "9.10",
        title: "Elsewhere",
        readings: [{ says: "Elsewhere", why: "Because of C.", used: true, by: ["first"] }],
      },
    ]);
  });

  it("are none where none is held", () => {
    expect(readingsOf({ sections: [section({ number: "1.1", title: "-", page: 1, plain: {} })] })).toEqual(
      [],
    );
  });
});
