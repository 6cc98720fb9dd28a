import { section } from "../../../src/rules/index.ts";

export default section({
  number: "1.1",
  title: "Recognition and Purpose",
  page: 7,
  plain: {
    A: "The two parties are the State of California, as employer, and the union, here called the California Association of Administrative Law Judges, Attorneys, and Hearing Officers in State employment (CASE). They make this agreement under the Ralph C. Dills Act, from Government Code 3512 on.",
    B: "It fixes pay, hours and the other conditions of work, so that the two sides get on better.",
    C: "Under the Dills Act and certification S-SR-2 by the Public Employment Relations Board (PERB), CASE alone represents everyone in Unit 2, the attorneys and hearing officers.",
    D: "At the table the Governor is represented by the Director of the Department of Personnel Administration (DPA), or by the Director's designee; the union accepts this under Government Code 3517.",
  },
  forum: { reach: "arb" },
});
