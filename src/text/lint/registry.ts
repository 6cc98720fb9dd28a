import { arithmetic } from "./arithmetic.ts";
import { bands } from "./bands.ts";
import { damagedNumbers } from "./damaged-number.ts";
import { damagedWords } from "./damaged-word.ts";
import { doubtfulReferences } from "./doubtful-reference.ts";
import { heldReadings } from "./held-reading.ts";
import { labels } from "./labels.ts";
import { missingReferences } from "./missing-reference.ts";
import { mixedOrder } from "./mixed-order.ts";
import type { Detector } from "./reading.ts";
import { repeatedText } from "./repeated-text.ts";
import { toc } from "./toc.ts";
import { undefinedTerms } from "./undefined-term.ts";
import { unequalCharts } from "./unequal-charts.ts";

/** Every detector by the kind it reports; `labels` reports two kinds. A new one is added here and nowhere else. */
export const detectors: Readonly<Record<string, Detector>> = {
  "missing-reference": missingReferences,
  "doubtful-reference": doubtfulReferences,
  bands,
  "unequal-charts": unequalCharts,
  arithmetic,
  "undefined-term": undefinedTerms,
  "damaged-number": damagedNumbers,
  "mixed-order": mixedOrder,
  labels,
  toc,
  "repeated-text": repeatedText,
  "damaged-word": damagedWords,
  reading: heldReadings,
};
