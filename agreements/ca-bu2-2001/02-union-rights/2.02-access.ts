import { section } from "../../../src/rules/index.ts";
import { siteAccess } from "./site-access.ts";

export default section({
  number: "2.2",
  title: "Access",
  page: 8,
  plain: {
    A: "To represent employees, the union's representatives may visit them where they work. They first tell the official who runs that area, and the visit must not disturb the work.",
    B: "The head of the department, or a deputy named for it, may close off some sites or areas on grounds of safety, security or another sound business need. Entry may not be refused unreasonably.",
  },
  forum: { reach: "arb" },
  rules: [siteAccess],
});
