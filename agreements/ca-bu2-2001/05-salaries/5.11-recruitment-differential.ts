import { section } from "../../../src/rules/index.ts";

export default section({
  number: "5.11",
  title: "Recruitment and Retention Differential",
  page: 24,
  plain: {
    A: "If DPA approves, a department may pay a recruitment and retention differential to Unit 2 employees. It names the positions, classes, facilities or areas to which it applies.",
    B: "Permanent employees on less than full time get their share of it.",
    C: "Permanent intermittents get a share that follows the hours they work in the pay period.",
    D: "It counts for nothing in retirement contributions.",
    E: "For new hires the department may withdraw it, by position, class, facility or area, once it has given the union 30 days' notice.",
    F: "The State alone decides whether to pay it, whether to end its authorization, and how much it is. The union accepts that this can be neither grieved nor arbitrated.",
  },
  forum: {
    reach: "arb",
    except: [
      {
        clause: "F",
        reach: "none",
        note: "Giving it, withdrawing it and its amount are for the State alone.",
      },
    ],
  },
});
