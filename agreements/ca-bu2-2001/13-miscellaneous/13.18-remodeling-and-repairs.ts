import { section } from "../../../src/rules/index.ts";
import {
  leaseClause,
  materialRemoval,
  remodelNotice,
  remodelNoticeBy,
  repairNotice,
  repairNoticeKept,
  repairNoticeOwed,
} from "./building-notice.ts";
import { remodelProcedure, repairProcedure } from "./building-procedures.ts";
import { accommodation, buildingNotices, healthDuringWork } from "./workplace-requests.ts";

/** 13.18: notice and testing before work on a building. */
export default section({
  number: "13.18",
  title: "Remodeling, Renovations, and Repairs",
  page: 85,
  plain: {
    A: "When a building that the State owns or manages is remodeled or renovated, the agency or tenant of the space gives the employees affected written notice at least 30 days ahead; the union gets a copy.",
    B: "Before repairs in such a building that may give employees concern for their health, the State gives notice at least 24 hours ahead, except in an emergency.",
    C: "If the work means taking out material, the material is tested for lead and asbestos first. Where either is found, it is removed under State regulations that keep employees and tenants safe.",
    D: "In buildings leased and not managed by the State, each new lease entered into after January 1, 2002 contains a clause: except in an emergency, the Lessor gives State tenants at least 24 hours' notice before pest control, remodeling, renovation or repair that affects space the State occupies and may give employees concern for their health.",
    E: "The State acts to accommodate employees with chemical hypersensitivity where this section is concerned. (It calls itself “Article 13.18”; it is section 13.18.)",
  },
  forum: { reach: "arb" },
  terms: [remodelNotice, repairNotice],
  rules: [remodelNoticeBy, repairNoticeOwed, repairNoticeKept, materialRemoval, leaseClause, accommodation],
  entitlements: [buildingNotices, healthDuringWork],
  procedures: [remodelProcedure, repairProcedure],
});
