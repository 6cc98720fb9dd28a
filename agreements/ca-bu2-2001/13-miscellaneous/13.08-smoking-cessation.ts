import { section } from "../../../src/rules/index.ts";
import { smokingCounseling, smokingLeave, stopSmoking } from "./treatment.ts";

/** 13.8: counseling for employees who want to stop smoking. */
export default section({
  number: "13.8",
  title: "Smoking Cessation",
  page: 81,
  plain: {
    "": "A department with a “no smoking” policy offers voluntary counseling to stop smoking, near the place of work, where its budget allows. With the supervisor's approval, employees may attend on vacation or sick leave credits.",
  },
  forum: { reach: "arb" },
  rules: [smokingCounseling, smokingLeave],
  entitlements: [stopSmoking],
});
