import { entitlement, given, section } from "../../../src/rules/index.ts";
import {
  noticeAimed,
  noticeLeast,
  parkingFirstDay,
  parkingNoticeAimed,
  parkingNoticeEnough,
  parkingNoticeLast,
} from "./parking-notice.ts";
import { parkingProcedure } from "./parking-procedure.ts";
import { parkingCounts, parkingHighest, parkingRaiseMost, parkingRoom } from "./parking-rate.ts";

const paysParking = given.flag("paysParking", { question: "Do you pay the State for parking at work?" });
const parkingRaised = given.flag("parkingRaised", {
  question: "Does the State raise, or begin to charge, what you pay to park at work?",
});

export default section({
  number: "12.6",
  title: "Parking Rates",
  page: 75,
  plain: {
    A: "While the agreement runs, the State may raise rates at existing lots that it owns or leases in congested urban areas, by at most $20 a month above what employees pay now at the place where they park. A raise after July 1, 2001 but before ratification uses up part of the $20. Such areas are, for instance, those of Sacramento, San Francisco Bay, Fresno, Los Angeles, San Bernardino, Riverside and San Diego. The State does what it can to give 60 days' notice of a raise, and never gives less than 30. Existing lots that cost employees nothing now stay as they are. At new lots which the State leases or administers, the rate matches similar lots nearby: open lots with open ones, covered with covered.",
    B: "The State keeps up a system by which employees may pay for parking before tax.",
  },
  forum: { reach: "arb" },
  terms: [parkingRaiseMost, noticeAimed, noticeLeast],
  rules: [
    parkingHighest,
    parkingRoom,
    parkingCounts,
    parkingNoticeAimed,
    parkingNoticeLast,
    parkingFirstDay,
    parkingNoticeEnough,
  ],
  procedures: [parkingProcedure],
  entitlements: [
    entitlement({
      id: "parking-raise-within-limits",
      clause: "12.6.A",
      title: "A parking raise within its limit, with notice",
      says: "A limit to what the State may add to the rate, notice before it does, and no fee where a lot was free.",
      applies: parkingRaised,
      otherwise: "It is for those whose parking at work the State makes dearer.",
      rules: [
        "parking-highest-rate",
        "parking-raise-left",
        "parking-raise-counts",
        "parking-notice-enough",
        "parking-raise-first-day",
        "parking-notice-last-day",
        "parking-notice-aimed-day",
      ],
      request: {
        what: "That the rate stay within the limit and begin no sooner than the notice allows.",
        by: "this section states no time; a grievance has its own clock, so ask as soon as the notice comes",
        form: "In writing; the agreement names no form",
        to: "your department",
      },
    }),
    entitlement({
      id: "parking-pre-tax",
      clause: "12.6.B",
      title: "Parking paid before tax",
      says: "Parking fees are taken from pay before tax, under the State's system.",
      applies: paysParking,
      otherwise: "It is for those who pay a parking fee.",
      rules: [],
      request: {
        what: "To pay the parking fee from pay before tax.",
        by: "the agreement states no time; ask as soon as you pay for parking",
        form: "In writing; the agreement names no form",
        to: "your personnel office",
      },
    }),
  ],
});
