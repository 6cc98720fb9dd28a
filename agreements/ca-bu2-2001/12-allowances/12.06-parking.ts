import { section } from "../../../src/rules/index.ts";

export default section({
  number: "12.6",
  title: "Parking Rates",
  page: 75,
  plain: {
    A: "While the agreement runs, the State may raise rates at existing lots that it owns or leases in congested urban areas, by at most $20 a month above what employees pay now at the place where they park. A raise after July 1, 2001 but before ratification uses up part of the $20. Such areas are, for instance, those of Sacramento, San Francisco Bay, Fresno, Los Angeles, San Bernardino, Riverside and San Diego. The State does what it can to give 60 days' notice of a raise, and never gives less than 30. Existing lots that cost employees nothing now stay as they are. At new lots which the State leases or administers, the rate matches similar lots nearby: open lots with open ones, covered with covered.",
    B: "The State keeps up a system by which employees may pay for parking before tax.",
  },
  forum: { reach: "arb" },
});
