import type { LifeEvent } from "../../../src/rules/index.ts";

/** What comes with the work itself. */
export const pay: readonly LifeEvent[] = [
  {
    id: "i-was-paid-late",
    title: "I was paid late, or wrongly",
    says: "An advance when the warrant does not come, docks and overpayments, and the back payment for health coverage.",
    entitlements: ["salary-advance", "health-back-payment"],
    rules: [],
    sections: ["5.7", "5.6", "5.5"],
  },
  {
    id: "i-speak-a-second-language",
    title: "I speak a second language at work",
    says: "The bilingual differential, from which day, and what it counts towards.",
    entitlements: ["bilingual-differential"],
    rules: ["bilingual-effective-date", "bilingual-overtime"],
    sections: ["5.4"],
  },
  {
    id: "i-work-above-my-class",
    title: "I work above my class",
    says: "Pay of the higher class, how to claim it and by when; the level of attorneys.",
    entitlements: [
      "out-of-class-pay",
      "out-of-class-grievance",
      "attorney-iii-out-of-class-pay",
      "attorney-iv-claim",
    ],
    rules: [],
    sections: ["15.3", "15.1", "15.4", "SL.3"],
  },
  {
    id: "my-pay",
    title: "What should my pay be?",
    says: "The range of the class, yearly adjustments, overtime, and what is taken for retirement.",
    entitlements: ["merit-salary-adjustment", "range-change-deferral", "overtime"],
    rules: [
      "class-salary-minimum",
      "class-salary-maximum",
      "general-salary-increase",
      "retirement-contribution",
      "retirement-contribution-safety",
    ],
    sections: ["5.1", "5.2", "5.3", "Att.A", "14.7", "14.8"],
  },
  {
    id: "my-place-and-post",
    title: "My post is at a prison, out of State, hard to fill, or on the bench",
    says: "Bonuses and differentials for where and as what one works.",
    entitlements: [
      "prison-bonus",
      "out-of-state-differential",
      "recruitment-differential",
      "judicial-differential",
      "judicial-course",
      "cuiab-differential-of-judges",
    ],
    rules: [],
    sections: ["5.8", "5.9", "5.11", "5.10", "SL.2"],
  },
  {
    id: "training-and-bar",
    title: "I train, or pay my bar dues",
    says: "Costs and time for training, bar dues, professional leave and activities.",
    entitlements: [
      "training-costs-and-time",
      "bar-dues-paid",
      "bar-professional-leave",
      "local-bar-paid",
      "professional-activities",
    ],
    rules: [],
    sections: ["13.6", "13.7", "13.25"],
  },
];
