import { plainTopics, section } from "../../../src/rules/index.ts";
import { supersededStatutes } from "./statutes/index.ts";

/** 4.4: the parts of the Government Code that the agreement takes in, and that its own provisions outrank. */
export default section({
  number: "4.4",
  title: "Supersession",
  page: 13,
  plain: {
    A: "The Government Code sections in the 24 topics below, and DPA's regulations under them, are part of this agreement. Where one of them conflicts with any other provision of the agreement, that provision wins. All of them are among those that section 3517.6 of the Dills Act lists. The list names no section of the agreement; where a topic points to one, the pointer is ours.",
    ...plainTopics(supersededStatutes),
  },
  forum: { reach: "arb" },
  overrides: [
    {
      clause: "A",
      over: { statute: "the Government Code sections of the list and the rules under them" },
      note: "Where any other provision of the agreement conflicts with one of them, that provision wins.",
    },
  ],
  statutes: supersededStatutes,
});
