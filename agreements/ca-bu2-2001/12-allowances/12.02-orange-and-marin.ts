import { entitlement, section } from "../../../src/rules/index.ts";
import { orangeMarinLodging } from "./orange-marin-lodging.ts";
import { hotelsCalled, orangeMarinMost } from "./travel/lodging-figures.ts";
import { lodgingCounty } from "./travel/lodging-inputs.ts";
import { within50 } from "./travel/trip.ts";

export default section({
  number: "12.2",
  title: "Lodging - Orange and Marin Counties",
  page: 73,
  plain: {
    "": "In Orange and Marin counties lodging is repaid up to $110 plus tax, with receipts. The employee first calls 3 hotels of moderate price in one area, takes the cheapest of the 3, and has the supervisor's approval beforehand, which may not be refused unreasonably. DPA and the union agree on this.",
  },
  forum: { reach: "arb" },
  terms: [orangeMarinMost, hotelsCalled],
  rules: [orangeMarinLodging],
  entitlements: [
    entitlement({
      id: "orange-marin-night",
      clause: "12.2",
      title: "A dearer night in Orange or Marin County",
      says: "A higher maximum for the night, with its tax, at the cheapest of three hotels.",
      applies: lodgingCounty.is("orange-marin").and(within50.not()),
      otherwise:
        "It is for nights in Orange or Marin County, at least 50 miles from home and headquarters; other counties have the maximums of 12.1.",
      rules: ["orange-marin-lodging", "travel-lodging-most"],
      request: {
        what: "Approval of the cheapest of the three hotels, which may not be refused unreasonably; afterwards repayment with the receipt.",
        by: "approval before the night; for the claim the agreement states no time",
        form: "The agreement names no form; keep the three prices and the receipt",
        to: "your supervisor",
      },
    }),
  ],
  cites: ["12.1"],
  overrides: [
    {
      clause: "12.2",
      over: "12.1",
      note: "A higher maximum for the night than that of B.1.a, under three conditions",
    },
  ],
});
