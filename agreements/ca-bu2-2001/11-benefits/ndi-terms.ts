import { figure } from "../../../src/rules/index.ts";
import type { Insurance } from "./disability-period.ts";

const SINCE = "1984-10-01";
export const ndiShare = figure(
  { id: "ndi-share", clause: "11.10.B", title: "Share of full pay that NDI pays", unit: "percent", page: 63 },
  { [SINCE]: "60%" },
);
export const ndiMost = figure(
  { id: "ndi-most", clause: "11.10.B", title: "Most that NDI pays a week", unit: "USD/week", page: 63 },
  { [SINCE]: "135" },
);
export const ndiHours = figure(
  {
    id: "ndi-intermittent-hours",
    clause: "11.10.H",
    title: "Hours of compensated work before an intermittent employee is eligible",
    unit: "hours",
    page: 64,
  },
  { [SINCE]: "960" },
);
export const ndi: Insurance = {
  id: "ndi",
  name: "NDI",
  page: 63,
  nextPage: 64,
  wait: figure(
    {
      id: "ndi-wait",
      clause: "11.10.C",
      title: "Consecutive calendar days of waiting",
      unit: "days",
      page: 64,
    },
    { [SINCE]: "10" },
  ),
  weeks: figure(
    {
      id: "ndi-weeks",
      clause: "11.10.B",
      title: "Most weeks of one benefit period",
      unit: "weeks",
      page: 63,
    },
    { [SINCE]: "26" },
  ),
  workDays: figure(
    {
      id: "ndi-work-days",
      clause: "11.10.B",
      title: "Consecutive work days before a second benefit for the same cause",
      unit: "work days",
      page: 63,
    },
    { [SINCE]: "10" },
  ),
  clause: {
    period: "11.10.B",
    wait: "11.10.C",
    before: "11.10.D",
    leave: "11.10.E",
    part: "11.10.F",
    offer: "11.10.G",
    intermittent: "11.10.H",
  },
};
export const ndiTerms = [ndiShare, ndiMost, ndiHours, ndi.wait, ndi.weeks, ndi.workDays];
