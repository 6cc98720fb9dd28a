import { figure, table } from "../../../src/rules/index.ts";
import type { Insurance } from "./disability-period.ts";

const SINCE = "1989-01-01";
export const endiShare = figure(
  {
    id: "endi-share",
    clause: "11.11.C",
    title: "Share of gross salary that ENDI pays",
    unit: "percent",
    page: 65,
  },
  { [SINCE]: "50%" },
);
export const endiLevels = table(
  {
    id: "endi-levels",
    clause: "11.11.C",
    title: "Level of income that is chosen with the claim",
    unit: "percent",
    page: 65,
    columns: ["level"],
  },
  { [SINCE]: { half: ["50%"], "three-quarters": ["75%"], full: ["100%"] } },
);
export const endiHours = figure(
  {
    id: "endi-intermittent-hours",
    clause: "11.11.I",
    title: "Hours of compensated work before an intermittent employee is eligible for ENDI",
    unit: "hours",
    page: 66,
  },
  { [SINCE]: "960" },
);
export const endi: Insurance = {
  id: "endi",
  name: "ENDI",
  page: 65,
  nextPage: 65,
  wait: figure(
    {
      id: "endi-wait",
      clause: "11.11.D",
      title: "Consecutive calendar days of waiting for ENDI",
      unit: "days",
      page: 65,
    },
    { [SINCE]: "7" },
  ),
  weeks: figure(
    {
      id: "endi-weeks",
      clause: "11.11.C",
      title: "Most weeks of one benefit period of ENDI",
      unit: "weeks",
      page: 65,
    },
    { [SINCE]: "26" },
  ),
  workDays: figure(
    {
      id: "endi-work-days",
      clause: "11.11.C",
      title: "Consecutive work days before a second ENDI benefit for the same cause",
      unit: "work days",
      page: 65,
    },
    { [SINCE]: "10" },
  ),
  clause: {
    period: "11.11.C",
    wait: "11.11.D",
    before: "11.11.E",
    leave: "11.11.F",
    part: "11.11.G",
    offer: "11.11.H",
    intermittent: "11.11.I",
  },
};
export const endiTerms = [endiShare, endiLevels, endiHours, endi.wait, endi.weeks, endi.workDays];
