import { section } from "../../../src/rules/index.ts";
import {
  attorneyFourCap,
  attorneyFourOpen,
  attorneyThreeCap,
  attorneyThreeOpen,
  shareAtFour,
  shareAtThree,
} from "./class-level-caps.ts";

/** 15.1: the share of a department's attorneys that may hold the upper level. */
export default section({
  number: "15.1",
  title: "Classification Level",
  page: 92,
  plain: {
    A: "A department that has the State employer's approval for Attorney IV level classes may place up to 55 percent of its attorneys at the IV salary level. The percentage is taken of all its attorney positions in the unit whose class is at or below the maximum salary of the IV class.",
    B: "A department with Senior or Attorney III level classes may place up to 55 percent of its attorneys at the Senior or III salary level. Here the percentage is taken of all its attorney positions in the unit at that level and below.",
    C: "If an appointing authority asks, DPA may allow appointments above these percentages, or at higher levels.",
  },
  forum: { reach: "arb" },
  terms: [shareAtFour, shareAtThree],
  rules: [attorneyFourCap, attorneyFourOpen, attorneyThreeCap, attorneyThreeOpen],
  cites: ["SL.3"],
});
