import { given, read, rule } from "../../../src/rules/index.ts";
import { approved, averageUse, publicSetting, threshold } from "./bilingual-pay.ts";

const flow = given.flag("bilingualFlow", {
  question: "Is there a shown flow of clients or letters for which the second language is clearly needed?",
});

const standards = { averageUse: "10", bilingualSetting: true, bilingualFlow: true, approved: true };
const day = "2002-04-15";
/** 5.4.A: what a position must show before the differential is paid. */
export const bilingualStandards = rule(
  {
    id: "bilingual-standards",
    clause: "5.4.A",
    title: "Does the position meet the standards for bilingual pay?",
    says: "Yes with ten percent of the time in the second language, one of the three settings, a shown need, the department's certificate and the personnel department's approval.",
    page: 20,
  },
  averageUse.isAtLeast(read(threshold)).and(publicSetting, flow, approved),
)
  .example(standards, day, "true")
  .example({ ...standards, averageUse: "9.9" }, day, "false")
  .example({ ...standards, bilingualSetting: false }, day, "false")
  .example({ ...standards, bilingualFlow: false }, day, "false")
  .example({ ...standards, approved: false }, day, "false", { note: "the request may still be pending" })
  .example({ ...standards, bilingualFlow: undefined }, day, { missing: ["bilingualFlow"] });
