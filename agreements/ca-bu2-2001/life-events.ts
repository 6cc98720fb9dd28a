import type { LifeEvent } from "../../src/rules/index.ts";

/** What happens to people, and the rights and sections that it leads to. */
export const lifeEvents: readonly LifeEvent[] = [
  {
    id: "i-am-ill",
    title: "I am ill",
    says: "Sick leave or annual leave, the certificate, and what part-timers and intermittents earn.",
    rules: [
      "sick-leave-credit",
      "sick-leave-certificate",
      "sick-leave-intermittent",
      "sick-leave-several-positions",
      "annual-leave-credit",
    ],
    sections: ["9.3", "9.11", "9.7", "11.10", "11.11"],
  },
  {
    id: "i-want-time-off",
    title: "I want time off",
    says: "What I earn each month, what I have, and what I may carry into the next year.",
    rules: [
      "vacation-credit",
      "vacation-balance",
      "vacation-carry-over",
      "annual-leave-credit",
      "annual-leave-carry-over",
      "personal-holiday",
    ],
    sections: ["9.1", "9.11", "8.1", "9.10"],
  },
  {
    id: "i-speak-a-second-language",
    title: "I speak a second language at work",
    says: "The bilingual differential, from which day, and what it counts towards.",
    rules: ["bilingual-differential", "bilingual-effective-date", "bilingual-overtime"],
    sections: ["5.4"],
  },
  {
    id: "i-work-on-a-holiday",
    title: "I work on a holiday, or it is my day off",
    says: "Credit, pay and informal time by work week group and time base.",
    rules: [
      "holiday-credit",
      "holiday-worked",
      "holiday-worked-exempt",
      "holiday-informal-time",
      "holiday-credit-several-positions",
    ],
    sections: ["8.1", "6.2"],
  },
  {
    id: "my-pay",
    title: "What should my pay be?",
    says: "The salary range of the class, the general increase, and what is taken for retirement.",
    rules: [
      "class-salary-minimum",
      "class-salary-maximum",
      "general-salary-increase",
      "retirement-contribution",
      "retirement-contribution-safety",
    ],
    sections: ["5.1", "Att.A", "14.7", "14.8"],
  },
  {
    id: "i-change-leave-program",
    title: "I want to change my leave program",
    says: "From which day annual leave, or vacation and sick leave, can begin.",
    rules: ["annual-leave-election", "annual-leave-credit", "vacation-credit", "sick-leave-credit"],
    sections: ["9.11", "9.1", "9.3"],
  },
  {
    id: "i-come-back",
    title: "I come back to State service",
    says: "The vacation bonus after a separation of six months or more.",
    rules: ["vacation-bonus-on-return", "vacation-credit"],
    sections: ["9.1"],
  },
  {
    id: "i-am-leaving",
    title: "I am leaving or retiring",
    says: "The retirement factor at my age, and what is paid out.",
    rules: ["retirement-factor", "vacation-balance"],
    sections: ["14.3", "9.1", "9.11", "9.15", "8.1"],
  },
  {
    id: "i-disagree",
    title: "I think the agreement was not kept",
    says: "Talk first, then the grievance procedure and its clocks.",
    rules: [],
    sections: ["7.2", "7.6", "7.7"],
  },
];
