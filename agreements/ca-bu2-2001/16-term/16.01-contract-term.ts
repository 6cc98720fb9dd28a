import { section } from "../../../src/rules/index.ts";
import {
  openBefore,
  provisionFrom,
  provisionInForce,
  renegotiationOpen,
  renegotiationOpens,
} from "./contract-term.ts";

/** 16.1: from when until when the agreement is in force. */
export default section({
  number: "16.1",
  title: "Contract Term",
  page: 97,
  plain: {
    A: "The agreement takes effect when both the Legislature and the union have ratified it, unless a provision names another day for itself, and stays in full force through July 2, 2003.",
    B: "In the 6 months before it expires, the whole agreement is open to renegotiation.",
  },
  forum: { reach: "arb" },
  terms: [openBefore],
  rules: [provisionFrom, provisionInForce, renegotiationOpens, renegotiationOpen],
});
