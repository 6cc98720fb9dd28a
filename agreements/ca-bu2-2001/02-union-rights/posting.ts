import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { materialKind } from "./inputs.ts";

const START = "2001-07-01";
const head = { clause: "2.3.A", page: 9, unit: "count" } as const;
export const shorterSide = figure(
  { ...head, id: "bulletin-board-shorter", title: "Shorter side of the union's own board at most, inches" },
  { [START]: "36" },
);
export const longerSide = figure(
  { ...head, id: "bulletin-board-longer", title: "Longer side of the union's own board at most, inches" },
  { [START]: "48" },
);
const inches = (name: string, side: string) =>
  given.number(name, {
    unit: "count",
    min: "1",
    max: "240",
    question: `How ${side} is the board, in inches?`,
  });
const width = inches("boardWidthInches", "wide");
const height = inches("boardHeightInches", "high");

const sizeHead = {
  id: "bulletin-board-size",
  clause: "2.3.A",
  title: "Is the union's own bulletin board small enough?",
  says: "A board that the union provides itself is at most 36 by 48 inches.",
  page: 9,
};
export const boardSize = rule(
  sizeHead,
  width
    .atMost(height)
    .isAtMost(read(shorterSide))
    .and(width.atLeast(height).isAtMost(read(longerSide))),
)
  .reading(
    "2.3.A",
    "either-way-round",
    "The board may hang upright or lengthwise",
    "The size is printed as a format; the manager of the facility decides the place.",
  )
  .alternative(
    "2.3.A",
    "wide-by-high",
    "36 inches is the width and 48 the height",
    "Sizes are often given in this order.",
    rule(sizeHead, width.isAtMost(read(shorterSide)).and(height.isAtMost(read(longerSide)))),
  )
  .example({ boardWidthInches: "36", boardHeightInches: "48" }, "2002-04-15", "true")
  .example({ boardWidthInches: "48", boardHeightInches: "36" }, "2002-04-15", "true")
  .example({ boardWidthInches: "37", boardHeightInches: "48" }, "2002-04-15", "false")
  .example({ boardWidthInches: "36", boardHeightInches: "49" }, "2002-04-15", "false")
  .example({ boardWidthInches: "37", boardHeightInches: "37" }, "2002-04-15", "false")
  .example({ boardWidthInches: "36" }, "2002-04-15", { missing: ["boardHeightInches"] })
  .example({ boardWidthInches: "0", boardHeightInches: "48" }, "2002-04-15", { refused: "out-of-range" });

const marked = given.flag("postingMarked", {
  question: "Is the item dated and initialled by the representative who posts it?",
});
const copied = given.flag("postingCopied", {
  question: "Does management's representative get a copy when it goes up?",
});
const posting = { materialKind: "union-business", postingMarked: true, postingCopied: true };
export const postingAllowed = rule(
  {
    id: "union-posting",
    clause: "2.3",
    title: "May the union post this item?",
    says: "Union business, dated and initialled, with a copy to management; nothing illegal, libelous, obscene or defamatory and no mere party politics.",
    page: 9,
  },
  materialKind.is("union-business", "educational").and(marked, copied),
)
  .example(posting, "2002-04-15", "true")
  .example({ ...posting, materialKind: "educational" }, "2002-04-15", "true", {
    note: "only what is solely partisan and has no educational value is barred",
  })
  .example({ ...posting, materialKind: "partisan" }, "2002-04-15", "false")
  .example({ ...posting, materialKind: "illegal" }, "2002-04-15", "false")
  .example({ ...posting, materialKind: "libelous" }, "2002-04-15", "false")
  .example({ ...posting, materialKind: "obscene" }, "2002-04-15", "false")
  .example({ ...posting, materialKind: "defamatory" }, "2002-04-15", "false")
  .example({ ...posting, postingMarked: false }, "2002-04-15", "false")
  .example({ ...posting, postingCopied: false }, "2002-04-15", "false")
  .example({ ...posting, postingCopied: undefined }, "2002-04-15", { missing: ["postingCopied"] });
