import { isRefusal } from "../../journal/index.ts";
import { coverageOf, type SectionCoverage } from "../../rules/coverage/index.ts";
import { findSection } from "../../rules/index.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { columns, wrap } from "../print.ts";

const branches = (of: SectionCoverage) => of.rules.flatMap((one) => one.branches);
const taken = (of: SectionCoverage) => branches(of).filter((one) => one.exercisedBy.length > 0).length;
const read = (of: SectionCoverage) => of.terms.filter((one) => one.readBy.length > 0).length;

const line = (of: SectionCoverage): readonly string[] => [
  of.number,
  `${read(of)}/${of.terms.length}`,
  String(of.rules.length),
  String(of.rules.reduce((sum, one) => sum + one.examples, 0)),
  `${taken(of)}/${branches(of).length}`,
  String(of.claims.length),
  String(of.procedures.length),
  of.findings.length === 0 ? "" : String(of.findings.length),
  of.title,
];

const HEAD = [
  "section",
  "terms read",
  "rules",
  "examples",
  "branches",
  "claims",
  "procedures",
  "open",
  "title",
];

/** One section in full: each branch with the examples that go it. */
const inFull = (of: SectionCoverage): string =>
  [
    ...of.terms.map((one) => `term ${one.id}: ${one.readBy.join(", ") || "read by nothing"}`),
    ...[...of.rules, ...of.claims].flatMap((one) => [
      "",
      `${one.id}: ${one.examples} examples, ${one.refusals} of them without an answer`,
      ...one.branches.map((branch) =>
        wrap(
          branch.says,
          100,
          `  ${branch.clause}  ${branch.exercisedBy.length ? `[${branch.exercisedBy.join(" ")}]` : "[none]"} `,
          "      ",
        ),
      ),
    ]),
    ...of.procedures.map((one) => `procedure ${one}`),
  ].join("\n");

const open = (of: SectionCoverage): readonly string[] =>
  of.findings.map((one) => wrap(`${of.number} ${one.id}: ${one.says} (${one.clause})`, 100, "  ", "      "));

export default command({
  usage: "[SECTION]",
  words: [0, 1],
  options: {},
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const [number] = typed.words;
    const section = number === undefined ? undefined : findSection(agreement, number);
    if (isRefusal(section)) return section;
    const covered = coverageOf(agreement, section ? [section] : agreement.sections);
    return {
      json: covered,
      text: () =>
        [
          columns([HEAD, ...covered.map(line)]),
          ...(section ? ["", ...covered.map(inFull)] : []),
          "",
          ...covered.flatMap(open),
          `${covered.reduce((sum, one) => sum + one.findings.length, 0)} open`,
        ].join("\n"),
    };
  },
});
