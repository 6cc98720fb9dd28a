import { type Rule, read, rule, when } from "../../../../src/rules/index.ts";
import {
  bayMost,
  conferenceMost,
  elsewhereMost,
  hotelsCalled,
  orangeMarinMost,
  southMost,
} from "./lodging-figures.ts";
import {
  aboveApproved,
  approvedMost,
  contractedAndApproved,
  hotelsAsked,
  lodgingCost,
  lodgingCounty,
  lodgingPreapproved,
  lodgingPurpose,
  lowestQuote,
} from "./lodging-inputs.ts";

/** Three hotels were called, and the supervisor had approved. */
export const threeAndApproved = hotelsAsked.isAtLeast(read(hotelsCalled)).and(lodgingPreapproved);
/** And the night cost no more than the cheapest of them asked. */
export const cheapestOfThree = threeAndApproved.and(lodgingCost.isAtMost(lowestQuote));

const orangeMarin = when(cheapestOfThree, read(orangeMarinMost), read(elsewhereMost));
/** What a night of regular business may cost in a county, taxes left out. */
const byCounty = when(
  lodgingCounty.is("bay"),
  read(bayMost),
  when(
    lodgingCounty.is("south"),
    read(southMost),
    when(lodgingCounty.is("orange-marin"), orangeMarin, read(elsewhereMost)),
  ),
);
/** Out of California no maximum is printed: the actual cost. */
const beyond = lodgingCounty.is("out-of-state", "abroad");
/** What a night may cost that is no conference's: by county, more where it was approved, out of State what it cost. */
export const businessMost = when(
  beyond,
  lodgingCost,
  when(aboveApproved, approvedMost.atLeast(byCounty), byCounty),
);
const stateConference = lodgingPurpose.is("state-conference").and(contractedAndApproved);
const otherConference = lodgingPurpose.is("other-conference").and(contractedAndApproved);

const under = (atStateConference: typeof byCounty): Rule =>
  rule(
    {
      id: "travel-lodging-most",
      clause: "12.1.B.1",
      title: "The most for a night, taxes left out",
      says: "By county on State business; for contracted and approved conference lodging the conference rate; out of State what it cost; more only where it was approved in writing beforehand.",
      page: 70,
    },
    byCounty,
  )
    .notwithstanding("12.1.B.2.b", beyond.not().and(stateConference), atStateConference, {
      note: "A conference that the State sponsors",
    })
    .notwithstanding("12.1.B.3.b", beyond.not().and(otherConference), lodgingCost, {
      note: "Another sponsor's conference: the cost that was approved",
    })
    .notwithstanding("12.1.D", beyond, lodgingCost, { note: "Out of California: the actual cost" })
    .notwithstanding(
      "12.1.B.3.c",
      beyond.not().and(lodgingPurpose.is("other-conference").and(contractedAndApproved).not(), aboveApproved),
      approvedMost.atLeast(when(stateConference, read(conferenceMost), byCounty)),
      { note: "More was approved in writing beforehand", over: ["12.1.B.2.b"] },
    );

const base = {
  lodgingCounty: "elsewhere",
  lodgingPurpose: "business",
  lodgingCost: "120",
  aboveApproved: false,
};
const quoted = {
  ...base,
  lodgingCounty: "orange-marin",
  lodgingCost: "95",
  hotelsAsked: "3",
  lodgingPreapproved: true,
  lowestQuote: "95",
};
const ON = "2002-03-12";
export const lodgingMost = under(read(conferenceMost))
  .reading(
    "12.1.B.2.b",
    "conference-rate-everywhere",
    "At a State conference $110 holds in every county",
    "B.2.b says statewide; it is the special rule for such lodging, in dear counties as in cheap ones.",
  )
  .alternative(
    "12.1.B.2.b",
    "never-below-the-county",
    "At a State conference the county's own maximum holds where it is higher",
    "B.1.b promises $140 to whoever must do business and lodge in its counties, and a conference can be business.",
    under(byCounty.atLeast(read(conferenceMost))),
  )
  .reading(
    "12.1.B.2.a",
    "else-regular-business",
    "Conference lodging that was not contracted for or not approved is regular business",
    "B.1 pays every night spent for State business; B.2 and B.3 only change the rate where their conditions are met.",
  )
  .reading(
    "12.2",
    "else-statewide",
    "In Orange and Marin without the three calls the statewide maximum holds",
    "B.1.a covers all places that B.1.b does not list; 12.2 raises the maximum under its own conditions.",
  )
  .example(base, ON, "84.00")
  .example({ ...base, lodgingCounty: "bay" }, ON, "140.00")
  .example({ ...base, lodgingCounty: "south" }, ON, "110.00")
  .example({ ...base, lodgingCounty: "out-of-state", lodgingCost: "190" }, ON, "190.00")
  .example({ ...base, lodgingCounty: "abroad", lodgingCost: "210" }, ON, "210.00")
  .example({ ...base, lodgingPurpose: "state-conference", contractedAndApproved: true }, ON, "110.00", {
    setAside: ["12.1.B.1"],
  })
  .example({ ...base, lodgingPurpose: "state-conference", contractedAndApproved: false }, ON, "84.00")
  .example(
    { ...base, lodgingCounty: "bay", lodgingPurpose: "state-conference", contractedAndApproved: true },
    ON,
    "110.00",
    { note: "below the county's 140, which the other reading would give" },
  )
  .example(
    {
      ...base,
      lodgingPurpose: "state-conference",
      contractedAndApproved: true,
      aboveApproved: true,
      approvedMost: "118",
    },
    ON,
    "118.00",
  )
  .example(
    { ...base, lodgingPurpose: "other-conference", contractedAndApproved: true, lodgingCost: "165" },
    ON,
    "165.00",
  )
  .example(
    { ...base, lodgingPurpose: "other-conference", contractedAndApproved: false, lodgingCost: "165" },
    ON,
    "84.00",
  )
  .example({ ...base, aboveApproved: true, approvedMost: "150" }, ON, "150.00")
  .example({ ...base, lodgingCounty: "bay", aboveApproved: true, approvedMost: "135" }, ON, "140.00", {
    note: "an approval raises the maximum and never lowers it",
  })
  .example(quoted, ON, "110.00")
  .example({ ...quoted, lodgingCost: "95.01" }, ON, "84.00", { note: "not the cheapest of the three" })
  .example({ ...quoted, hotelsAsked: "2" }, ON, "84.00")
  .example({ ...quoted, lodgingPreapproved: false }, ON, "84.00")
  .example({ ...base, lodgingCounty: "sonoma" }, ON, { refused: "out-of-range" })
  .example({ ...base, lodgingCost: undefined, lodgingCounty: "bay" }, ON, "140.00", {
    note: "what it cost does not matter to the county's maximum",
  })
  .example({ lodgingCounty: "bay", lodgingPurpose: "business" }, ON, { missing: ["aboveApproved"] });
