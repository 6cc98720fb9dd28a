import { section } from "../../../src/rules/index.ts";
import { literature } from "./handing-out.ts";

export default section({
  number: "2.4",
  title: "Distribution of Literature",
  page: 9,
  plain: {
    "": "The union's representatives may hand out its material outside working time, without disturbing people who work. Nothing illegal, libelous or obscene, and nothing that is merely party politics without educational value, may be handed out.",
  },
  forum: { reach: "arb" },
  rules: [literature],
  cites: ["2.3"],
});
