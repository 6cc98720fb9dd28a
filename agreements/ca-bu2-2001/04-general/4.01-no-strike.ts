import { section } from "../../../src/rules/index.ts";

export default section({
  number: "4.1",
  title: "No-Strike Clause",
  page: 12,
  plain: {
    A: "As long as the agreement runs, the union, its agents and the employees of Unit 2 neither call, start, help, tolerate nor join a strike, a stoppage, a slowdown or any other disturbance of the State's work and statutory duties, whatever the reason.",
    B: "Every officer, steward, representative, agent and member of staff hears from the union of their duty to see this section kept. That includes staying at work while others disturb it, and urging employees who break the section to come back.",
  },
  forum: { reach: "arb" },
});
