import { given, notApplicable, read, rule, when } from "../../../../src/rules/index.ts";
import { itemReceipt } from "./meal.ts";
import { chargesMost, fareFrom, localMost, receiptFrom } from "./receipt-figures.ts";

export const itemCost = given.number("itemCost", {
  unit: "USD",
  min: "0",
  max: "5000",
  question: "What did the item cost?",
});
export const itemKind = given.choice("itemKind", {
  choices: {
    "fare-in-state": "A rail or bus fare wholly within California",
    local: "Parking, local transit, street car, ferry, taxi, shuttle, hotel bus, or a road or bridge toll",
    charges: "Telephone, telegraph, tax or another charge of State business",
    "other-transport":
      "Any other transportation or business expense, such as a flight or a fare out of State",
    other: "Anything else, such as a meal or incidentals",
  },
  question: "What kind of expense is it?",
});
const unexplained = given.flag("unexplained", {
  question: "Has the approving officer asked for an explanation and found none that satisfies?",
});

const needed = when(
  itemKind.is("fare-in-state"),
  itemCost.isAtLeast(read(fareFrom)),
  when(
    itemKind.is("local"),
    itemCost.isAbove(read(localMost)),
    when(
      itemKind.is("charges"),
      itemCost.isAbove(read(chargesMost)),
      itemKind.is("other-transport").or(itemCost.isAtLeast(read(receiptFrom))),
    ),
  ),
);

const ON = "2002-03-12";
const of = (kind: string, cost: string) => ({ itemKind: kind, itemCost: cost });
export const receiptNeeded = rule(
  {
    id: "travel-receipt-needed",
    clause: "12.1.G",
    title: "Does an expense need a receipt?",
    says: "From $25 always; transportation and business expenses at any amount, but for fares in California below $25, local transport up to $10 and charges up to $5.",
    page: 73,
  },
  needed,
)
  .reading(
    "12.1",
    "may-be-asked",
    "A receipt that is not needed may still be asked for",
    "The opening paragraph lets receipts be required for smaller items too, and G.5 lets the approving officer ask for more.",
  )
  .example(of("fare-in-state", "24.99"), ON, "false")
  .example(of("fare-in-state", "25"), ON, "true")
  .example(of("local", "10"), ON, "false")
  .example(of("local", "10.01"), ON, "true")
  .example(of("charges", "5"), ON, "false")
  .example(of("charges", "5.01"), ON, "true")
  .example(of("other-transport", "0.01"), ON, "true")
  .example(of("other", "24.99"), ON, "false")
  .example(of("other", "25"), ON, "true")
  .example({ itemKind: "lodging" }, ON, { refused: "out-of-range" })
  .example({ itemKind: "local" }, ON, { missing: ["itemCost"] });

const without = when(
  itemKind.is("fare-in-state"),
  itemCost.atMost(read(fareFrom)),
  when(
    itemKind.is("local"),
    itemCost.atMost(read(localMost)),
    when(
      itemKind.is("charges"),
      itemCost.atMost(read(chargesMost)),
      when(
        itemKind.is("other-transport"),
        notApplicable("USD", "12.1.G", "this kind of expense is repaid only with a receipt"),
        itemCost.atMost(read(receiptFrom)),
      ),
    ),
  ),
);
const got = (kind: string, cost: string, itemReceipt: boolean) => ({
  ...of(kind, cost),
  itemReceipt,
  unexplained: false,
});
export const expenseRepaid = rule(
  {
    id: "travel-expense-repaid",
    clause: "12.1.G",
    title: "What a transportation or business expense brings",
    says: "The cost with a receipt; without one at most the amount below which none is needed.",
    page: 73,
  },
  when(itemReceipt, itemCost, without),
)
  .notwithstanding(
    "12.1.G.5",
    unexplained,
    notApplicable("USD", "12.1.G.5", "the approving officer asked for an explanation, and none satisfied"),
    { note: "No satisfactory explanation" },
  )
  .reading(
    "12.1.G.4",
    "cut-at-the-figure",
    "An item that lacks its receipt is cut at the figure of its kind, a fare at $25",
    "G.4 limits what is paid to the amount named above it, and names no cent below.",
  )
  .reading(
    "12.1.G.4",
    "no-exception-nothing",
    "Transport and business expense outside the exceptions brings nothing without a receipt",
    "No amount without a receipt stands above G.4 for it.",
  )
  .example(got("fare-in-state", "24.99", false), ON, "24.99")
  .example(got("fare-in-state", "40", false), ON, "25.00")
  .example(got("fare-in-state", "40", true), ON, "40.00")
  .example(got("local", "10", false), ON, "10.00")
  .example(got("local", "10.01", false), ON, "10.00")
  .example(got("local", "18", true), ON, "18.00")
  .example(got("charges", "5", false), ON, "5.00")
  .example(got("charges", "5.01", false), ON, "5.00")
  .example(got("other-transport", "220", true), ON, "220.00")
  .example(got("other-transport", "8", false), ON, { notApplicable: "12.1.G" })
  .example(got("other", "24.99", false), ON, "24.99")
  .example(got("other", "25.01", false), ON, "25.00")
  .example({ ...got("local", "4", true), unexplained: true }, ON, { notApplicable: "12.1.G.5" })
  .example({ itemKind: "local", itemCost: "4", itemReceipt: true }, ON, { missing: ["unexplained"] });
