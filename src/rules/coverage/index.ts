export {
  type BranchCoverage,
  type CoverageFinding,
  coverageOf,
  type RuleCoverage,
  type SectionCoverage,
} from "./coverage.ts";
