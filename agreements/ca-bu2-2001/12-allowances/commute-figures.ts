import { figure } from "../../../src/rules/index.ts";

const START = "2001-07-01";
export const commuteShare = figure(
  {
    id: "commute-share",
    clause: "12.3.A",
    title: "Share of the cost that the State pays",
    unit: "percent",
    page: 74,
  },
  { [START]: "75%" },
);
export const commuteMost = figure(
  { id: "commute-most", clause: "12.3.A", title: "Most for a month of transit", unit: "USD/month", page: 74 },
  { [START]: "65" },
);
export const vanpoolShare = figure(
  {
    id: "vanpool-share",
    clause: "12.3.B",
    title: "Share of a vanpool's fee that the State pays",
    unit: "percent",
    page: 74,
  },
  { [START]: "75%" },
);
export const vanpoolMost = figure(
  {
    id: "vanpool-most",
    clause: "12.3.B",
    title: "Most for a month in a vanpool",
    unit: "USD/month",
    page: 74,
  },
  { [START]: "65" },
);
export const vanpoolDriver = figure(
  {
    id: "vanpool-driver",
    clause: "12.3.B",
    title: "Primary driver of a vanpool",
    unit: "USD/month",
    page: 74,
  },
  { [START]: "100" },
);
export const vanpoolPeople = figure(
  { id: "vanpool-people", clause: "12.3.B", title: "People who make a vanpool", unit: "count", page: 74 },
  { [START]: "5" },
);
export const outOfStateShare = figure(
  {
    id: "commute-out-of-state-share",
    clause: "12.3.C",
    title: "Share of the cost, headquarters out of State",
    unit: "percent",
    page: 74,
  },
  { [START]: "75%" },
);
export const outOfStateMost = figure(
  {
    id: "commute-out-of-state-most",
    clause: "12.3.C",
    title: "Most for a month, headquarters out of State",
    unit: "USD/month",
    page: 74,
  },
  { [START]: "65" },
);
export const outOfStateDriver = figure(
  {
    id: "commute-out-of-state-driver",
    clause: "12.3.C",
    title: "Primary vanpool driver, headquarters out of State",
    unit: "USD/month",
    page: 74,
  },
  { [START]: "100" },
);
