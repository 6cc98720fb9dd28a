import type { LifeEvent } from "../../../src/rules/index.ts";

/** Beginning, leaving, being laid off, coming back. */
export const comingAndGoing: readonly LifeEvent[] = [
  {
    id: "i-am-new",
    title: "I am new",
    says: "What one is told and given at the start, and the choice of a retirement tier.",
    given: { memberOfUnit: true },
    entitlements: ["orientation", "choose-second-tier", "join-401k", "join-457", "badge"],
    rules: [],
    sections: ["2.9", "14.4", "14.1", "14.2"],
  },
  {
    id: "i-am-leaving",
    title: "I am leaving or retiring",
    says: "What is paid out, putting it off for tax, and the retirement that one has earned.",
    given: { leavingState: true },
    entitlements: [
      "vacation-pay-at-end",
      "annual-leave-pay-at-end",
      "holiday-credit-paid-at-end",
      "personal-leave-time",
      "lump-sum-deferral",
      "choose-first-tier",
      "buy-past-service",
      "safety-finding",
      "deputy-commissioner-safety",
    ],
    rules: ["retirement-factor", "retirement-allowance"],
    sections: ["14.3", "9.1", "9.11", "9.15", "8.1"],
  },
  {
    id: "i-am-laid-off",
    title: "I am laid off, or may be",
    says: "Notice, the order, a vacancy or a transfer in its place, and the way back.",
    given: { leavingState: true },
    entitlements: [
      "notice-of-layoff",
      "layoff-seniority",
      "vacancy-before-layoff",
      "transfer-or-demotion-in-place",
      "reemployment-list",
      "vacation-pay-at-end",
      "annual-leave-pay-at-end",
      "holiday-credit-paid-at-end",
    ],
    rules: [],
    sections: ["10.1"],
  },
  {
    id: "i-come-back",
    title: "I come back to State service",
    says: "The vacation bonus after a separation of six months or more, and the list of those laid off.",
    entitlements: ["vacation-bonus-after-return", "reemployment-list"],
    rules: ["vacation-credit-after-return"],
    sections: ["9.1", "10.1"],
  },
];
