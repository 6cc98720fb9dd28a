import { conversions, listCounts } from "./conversions.ts";
import { fractionCharts } from "./fraction-charts.ts";
import type { Detector } from "./reading.ts";
import { schedules } from "./schedule.ts";
import { totals } from "./totals.ts";
import { wordFigures } from "./word-figures.ts";

/** Figures that do not agree with the words, the factor, the fraction, the unit or the sum beside them. */
export const arithmetic: Detector = (reading) => [
  ...reading.places.flatMap(({ node }) => [
    ...wordFigures(reading, node),
    ...conversions(reading, node),
    ...listCounts(reading, node),
  ]),
  ...schedules(reading),
  ...fractionCharts(reading),
  ...totals(reading),
];
