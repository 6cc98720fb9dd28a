import type { Finding, LintInput } from "./finding.ts";
import { readingOf } from "./reading.ts";
import { detectors } from "./registry.ts";

/**
 * What a careful editor would mark in an imported agreement, in the order of the file. Pure: the same text gives
 * the same findings. It never fails on odd text; where nothing is found the list is empty.
 */
export const lint = (input: LintInput): readonly Finding[] => {
  const reading = readingOf(input);
  const seen = new Set<string>();
  return Object.values(detectors)
    .flatMap((detector) => detector(reading))
    .filter((finding) => {
      const key = [finding.kind, finding.at, finding.line, finding.says, finding.evidence].join("\u0000");
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.line - b.line || a.kind.localeCompare(b.kind, "en"));
};
