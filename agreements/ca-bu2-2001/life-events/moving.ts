import type { LifeEvent } from "../../../src/rules/index.ts";

/** On the road, and another place to work. */
export const moving: readonly LifeEvent[] = [
  {
    id: "i-am-travelling",
    title: "I am travelling",
    says: "Meals, nights, miles and receipts on a trip, near or far, short or long.",
    entitlements: [
      "travel-costs",
      "transport-and-business-costs",
      "travel-mileage",
      "aircraft-mileage",
      "orange-marin-night",
      "long-term-travel-costs",
      "overtime-meal",
      "cell-phone",
    ],
    rules: [],
    sections: ["12.1", "12.2", "12.4"],
  },
  {
    id: "i-commute",
    title: "I ride, share a van or park to get to work",
    says: "Transit passes, vanpools, and parking before tax.",
    entitlements: ["transit-pass", "vanpool-share", "commute-outside-the-state", "parking-pre-tax"],
    rules: [],
    sections: ["12.3", "12.6"],
  },
  {
    id: "i-was-moved",
    title: "I was moved, or want to move, to another post",
    says: "A transfer against one's will and its costs, posts within the department, swaps with another department.",
    entitlements: [
      "undo-involuntary-transfer",
      "relocation",
      "transfer-within-department",
      "attorney-exchange",
      "no-reprisal",
    ],
    rules: [],
    sections: ["13.14", "12.5", "13.22", "13.1"],
  },
  {
    id: "my-office-is-moving",
    title: "My office is moving, or being rebuilt",
    says: "Notice, an office of one's own, the equipment of a work station, and building work.",
    entitlements: [
      "private-office",
      "office-discussion",
      "work-station-equipment",
      "accommodation-during-building-work",
      "relocation",
      "parking-pre-tax",
    ],
    rules: [],
    sections: ["13.3", "13.17", "13.18"],
  },
  {
    id: "state-housing",
    title: "I live in State housing",
    says: "How far rent and utilities may rise, and the notice.",
    entitlements: ["state-housing"],
    rules: [],
    sections: ["13.12"],
  },
];
