import { section } from "../../../src/rules/index.ts";

export default section({
  number: "5.9",
  title: "Out-of-State Differential Pay",
  page: 24,
  plain: {
    "": "An employee of Unit 2 is paid $350 more a month when the headquarters lie outside the State, or when a permanent assignment means traveling outside it for at least 50 percent of the time.",
  },
  forum: { reach: "arb" },
});
