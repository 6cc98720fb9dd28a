import { section } from "../../../src/rules/index.ts";

export default section({
  number: "12.5",
  title: "Moving and Relocation",
  page: 74,
  plain: {
    "": "When the State reasonably makes someone of Unit 2 move house, it repays approved items: by the rates and times of 12.1 for lodging, meals and incidentals, and by the requirements, times and rules that already hold for the relocation of excluded employees.",
  },
  forum: { reach: "arb" },
  cites: ["12.1"],
});
