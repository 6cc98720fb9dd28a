import {
  date,
  figure,
  given,
  type Num,
  notApplicable,
  read,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";

export const parkingRaiseMost = figure(
  {
    id: "parking-raise",
    clause: "12.6.A",
    title: "Most that a parking rate may rise",
    unit: "USD/month",
    page: 75,
  },
  { "2001-07-01": "20" },
);
const rate = { unit: "USD/month", min: "0", max: "1000" } as const;
const rateAtStart = given.number("parkingRateJuly2001", {
  ...rate,
  question: "What did employees pay a month at that place on July 1, 2001?",
});
const rateNow = given.number("parkingRateNow", {
  ...rate,
  question: "What do employees pay a month at that place now?",
});
const similarLots = given.number("similarLotRate", {
  ...rate,
  question:
    "What do similar lots of the area charge a month, open ones for an open lot, covered for a covered one?",
});
const parkingLot = given.choice("parkingLot", {
  choices: {
    existing: "An existing lot, owned or leased by the State, at which employees pay",
    free: "An existing lot that costs employees nothing",
    new: "A new lot",
  },
  question: "What kind of lot is it?",
});
const congested = given.flag("congestedArea", {
  question:
    "Does it lie in a congested urban area, as those of Sacramento, San Francisco Bay, Fresno, Los Angeles, San Bernardino, Riverside or San Diego?",
});

const highest: Num = when(
  parkingLot.is("existing"),
  rateAtStart.plus(read(parkingRaiseMost)),
  when(parkingLot.is("free"), zero("USD/month"), similarLots),
);
const paying = parkingLot.is("existing").and(congested.not());
const outside = "the limit of 12.6.A speaks of congested urban areas";
const head = {
  id: "parking-highest-rate",
  clause: "12.6.A",
  title: "The highest parking rate during the agreement",
  says: "At an existing lot 20 dollars above the rate of July 1, 2001; nothing at one that was free; at a new one what similar lots charge.",
  page: 75,
};
const ON = "2002-03-12";
const lot = { parkingLot: "existing", congestedArea: true, parkingRateJuly2001: "65" };
export const parkingHighest = rule(head, highest)
  .notwithstanding("12.6.A", paying, notApplicable("USD/month", "12.6.A", outside), {
    note: "No congested urban area",
  })
  .reading(
    "12.6.A",
    "rate-of-july-1",
    "The rate to which the 20 dollars are added is that of July 1, 2001",
    "A raise after that day and before ratification counts towards the 20 dollars, so that the rate before it is where the count begins.",
  )
  .reading(
    "12.6.A",
    "limit-only-where-congested",
    "Outside congested urban areas the clause sets no limit",
    "It limits raises in such areas; elsewhere it says nothing, and what 3.1 and 4.3 leave to the State stays with it.",
  )
  .alternative(
    "12.6.A",
    "no-raise-elsewhere",
    "Outside congested urban areas no raise is allowed",
    "The clause lets the State raise rates in congested urban areas, and so nowhere else.",
    rule(head, highest).notwithstanding("12.6.A", paying, rateAtStart, { note: "No congested urban area" }),
  )
  .example(lot, ON, "85.00")
  .example({ ...lot, congestedArea: false }, ON, { notApplicable: "12.6.A" })
  .example({ parkingLot: "free" }, ON, "0.00")
  .example({ parkingLot: "new", similarLotRate: "110" }, ON, "110.00")
  .example({ parkingLot: "garage" }, ON, { refused: "out-of-range" })
  .example({ parkingLot: "existing", congestedArea: true }, ON, { missing: ["parkingRateJuly2001"] });

export const parkingRoom = rule(
  {
    id: "parking-raise-left",
    clause: "12.6.A",
    title: "How much a parking rate may still rise",
    says: "What the raises since July 1, 2001 have left of the 20 dollars; nothing at a lot that was free.",
    page: 75,
  },
  when(
    parkingLot.is("free"),
    zero("USD/month"),
    rateAtStart.plus(read(parkingRaiseMost)).minus(rateNow).atLeast(zero("USD/month")),
  ),
)
  .notwithstanding(
    "12.6.A",
    paying.or(parkingLot.is("new")),
    notApplicable("USD/month", "12.6.A", "the limit is for existing lots of congested urban areas"),
    {
      note: "A new lot, or no congested urban area",
    },
  )
  .example({ ...lot, parkingRateNow: "65" }, ON, "20.00")
  .example({ ...lot, parkingRateNow: "72.50" }, ON, "12.50", { note: "7.50 since July 1, 2001" })
  .example({ ...lot, parkingRateNow: "84.99" }, ON, "0.01")
  .example({ ...lot, parkingRateNow: "85" }, ON, "0.00")
  .example({ ...lot, parkingRateNow: "90" }, ON, "0.00")
  .example({ parkingLot: "free" }, ON, "0.00")
  .example({ parkingLot: "new", parkingRateNow: "90" }, ON, { notApplicable: "12.6.A" })
  .example({ ...lot, congestedArea: false, parkingRateNow: "65" }, ON, { notApplicable: "12.6.A" })
  .example(lot, ON, { missing: ["parkingRateNow"] });

export const raiseDay = given.day("parkingRaiseDay", {
  question: "On which day does the new parking rate begin?",
});
export const parkingCounts = rule(
  {
    id: "parking-raise-counts",
    clause: "12.6.A",
    title: "Does a parking raise use up part of the 20 dollars?",
    says: "Yes where it came after July 1, 2001, before ratification as well as after it.",
    page: 75,
  },
  raiseDay.isAfter(date("2001-07-01")),
)
  .example({ parkingRaiseDay: "2001-07-01" }, ON, "false")
  .example({ parkingRaiseDay: "2001-07-02" }, ON, "true")
  .example({ parkingRaiseDay: "2001-06-30" }, ON, "false")
  .example({ parkingRaiseDay: "2002-05-01" }, ON, "true")
  .example({}, ON, { missing: ["parkingRaiseDay"] });
