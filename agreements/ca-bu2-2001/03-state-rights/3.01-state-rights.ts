import { section } from "../../../src/rules/index.ts";

export default section({
  number: "3.1",
  title: "State Rights",
  page: 11,
  plain: {
    A: "Every right and function of the State stays with it, unless this agreement cuts it back in so many words.",
    B: "As far as law and the agreement permit, the State alone may, among other things: say what its departments, commissions and boards are for; set service standards; train and direct people, schedule, assign and promote them, transfer them; start discipline; let people go for want of work or money or another sound reason; keep its operations efficient; choose how, by what means and by whom the work is done; do what an emergency demands of it; and decide its own organization and technology. It may make reasonable rules for employees that fit the agreement.",
    C: "Nothing here may be read against the merit principle of State employment, or as narrowing what civil service employees have under Article VII of the State Constitution and the by-laws and rules made under it.",
  },
  forum: { reach: "arb" },
});
