import { figure, given, notApplicable, one, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

const head = { clause: "14.4.B", unit: "months", page: 89 } as const;
export const instalmentsNow = figure(
  { ...head, id: "tier-instalments-now", title: "Most monthly instalments at present" },
  { [START]: "96" },
);
export const instalmentsSought = figure(
  { ...head, id: "tier-instalments-sought", title: "Monthly instalments that the parties seek" },
  { [START]: "144" },
);
export const instalmentsSoughtMost = figure(
  { ...head, id: "tier-instalments-sought-most", title: "The most monthly instalments that they seek" },
  { [START]: "180" },
);

export const longer = given.choice("longerInstalments", {
  choices: {
    none: "None, eight years as before",
    "twelve-years": "Twelve years",
    "fifteen-years": "Fifteen years",
  },
  question: "Which longer time for instalments has the retirement system opened?",
});
const most = when(
  longer.is("none"),
  read(instalmentsNow),
  when(longer.is("twelve-years"), read(instalmentsSought), read(instalmentsSoughtMost)),
);

export const instalmentsMost = rule(
  {
    id: "tier-instalments-most",
    clause: "14.4.B",
    title: "Over how many months can past service be paid?",
    says: "96 months, and 144 or up to 180 once the retirement system has opened the longer time that both sides seek.",
    page: 89,
  },
  most,
)
  .example({ longerInstalments: "none" }, "2002-04-15", "96")
  .example({ longerInstalments: "twelve-years" }, "2002-04-15", "144")
  .example({ longerInstalments: "fifteen-years" }, "2002-04-15", "180")
  .example({ longerInstalments: "ten-years" }, "2002-04-15", { refused: "out-of-range" })
  .example({}, "2002-04-15", { missing: ["longerInstalments"] });

export const price = given.number("buyBackPrice", {
  unit: "USD",
  min: "0",
  max: "2000000",
  question: "What does the past service cost so far, contributions and interest together?",
});
export const count = given.number("buyBackInstalments", {
  unit: "months",
  min: "1",
  max: "180",
  question: "In how many equal monthly instalments is it paid?",
});

export const tierInstalment = rule(
  {
    id: "tier-instalment",
    clause: "14.4.B",
    title: "Monthly instalment for past service",
    says: "The price in equal monthly parts, over no more months than are open.",
    page: 89,
  },
  price
    .over(count.over(one("months")))
    .rounded("0.01", "half-up", "an instalment is in cents; the last one takes the rest"),
)
  .notwithstanding(
    "14.4.B",
    count.isAbove(most),
    notApplicable("USD", "14.4.B", "so many instalments are not open"),
    { note: "More instalments are asked for than are open" },
  )
  .reading(
    "14.4.B",
    "no-further-interest",
    "The instalments bear no interest of their own here",
    "The section adds interest to the amount and names none on its instalments; what the retirement law adds is for the retirement system to say.",
  )
  .example(
    { buyBackPrice: "9600", buyBackInstalments: "96", longerInstalments: "none" },
    "2002-04-15",
    "100.00",
  )
  .example({ buyBackPrice: "9600", buyBackInstalments: "97", longerInstalments: "none" }, "2002-04-15", {
    notApplicable: "14.4.B",
  })
  .example(
    { buyBackPrice: "9600", buyBackInstalments: "144", longerInstalments: "twelve-years" },
    "2002-04-15",
    "66.67",
  )
  .example(
    { buyBackPrice: "9600", buyBackInstalments: "145", longerInstalments: "twelve-years" },
    "2002-04-15",
    {
      notApplicable: "14.4.B",
    },
  )
  .example(
    { buyBackPrice: "9600", buyBackInstalments: "180", longerInstalments: "fifteen-years" },
    "2002-04-15",
    "53.33",
  )
  .example(
    { buyBackPrice: "9600", buyBackInstalments: "1", longerInstalments: "none" },
    "2002-04-15",
    "9600.00",
  )
  .example({ buyBackPrice: "9600", buyBackInstalments: "181" }, "2002-04-15", { refused: "out-of-range" })
  .example({ buyBackPrice: "9600", buyBackInstalments: "12" }, "2002-04-15", {
    missing: ["longerInstalments"],
  });
