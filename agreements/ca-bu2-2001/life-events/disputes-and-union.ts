import type { LifeEvent } from "../../../src/rules/index.ts";

/** When something was not kept, and the work of the union. */
export const disputesAndUnion: readonly LifeEvent[] = [
  {
    id: "i-disagree",
    title: "I think the agreement was not kept",
    says: "Talk first, then the grievance procedure and its clocks; time for the case, and no harm for it.",
    entitlements: ["time-for-my-case", "no-reprisal", "out-of-class-grievance"],
    rules: [],
    sections: ["7.2", "7.6", "7.7", "13.15"],
  },
  {
    id: "my-file",
    title: "Something stands in my personnel file",
    says: "Seeing it, answering it, and having it taken out.",
    entitlements: [
      "see-personnel-file",
      "rebut-negative-material",
      "remove-old-material",
      "told-of-subpoena",
    ],
    rules: [],
    sections: ["13.5"],
  },
  {
    id: "i-work-for-the-union",
    title: "I work for the union, or leave it",
    says: "Paid days, the release bank, union leave; membership, dues and fair share.",
    entitlements: [
      "board-release",
      "side-letter-release",
      "release-bank-time",
      "union-leave",
      "work-and-family-committee-time",
      "payroll-committee-time",
      "department-committee-time",
      "leave-the-union",
      "fair-share-refund",
    ],
    rules: [],
    sections: ["2.1", "9.13", "2.7", "SL.1"],
  },
  {
    id: "other-work-and-equipment",
    title: "I want to work outside, or need equipment",
    says: "Work beside the State's, and what the State issues.",
    entitlements: ["outside-work-exception", "undercover-vehicle-equipment", "badge", "cell-phone"],
    rules: [],
    sections: ["13.2", "13.20", "13.21", "12.4"],
  },
];
