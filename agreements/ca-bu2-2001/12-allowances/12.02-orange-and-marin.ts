import { section } from "../../../src/rules/index.ts";

export default section({
  number: "12.2",
  title: "Lodging - Orange and Marin Counties",
  page: 73,
  plain: {
    "": "In Orange and Marin counties lodging is repaid up to $110 plus tax, with receipts. The employee first calls 3 hotels of moderate price in one area, takes the cheapest of the 3, and has the supervisor's approval beforehand, which may not be refused unreasonably. DPA and the union agree on this.",
  },
  forum: { reach: "arb" },
});
