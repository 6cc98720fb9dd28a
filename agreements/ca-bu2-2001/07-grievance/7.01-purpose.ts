import { section } from "../../../src/rules/index.ts";

export default section({
  number: "7.1",
  title: "Purpose",
  page: 28,
  plain: {
    A: "Disputes under this agreement, and complaints about work that it does not cover, both go through the steps of this article.",
    B: "The article wants two things:",
    "B.1": "a dispute should end in a talk, as near to where it arose as can be;",
    "B.2": "what does not end there gets an orderly and prompt review.",
  },
  cites: ["7.2"],
});
