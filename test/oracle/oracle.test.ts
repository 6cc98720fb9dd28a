import { describe, expect, it } from "vitest";
import unit2 from "../../agreements/ca-bu2-2001/agreement.ts";
import { day } from "../../src/calendar/index.ts";
import { type Ratio, ratio } from "../../src/quantity/index.ts";
import { compile, NOT_APPLICABLE, VALUE } from "../../src/rules/compile/index.ts";
import {
  findRule,
  isRefusal,
  NotApplicable,
  quiet,
  type Rule,
  type RuleOutcome,
  UNKNOWN,
} from "../../src/rules/index.ts";
import { ruleColumns, ruleFacts } from "./columns.ts";
import { ORACLE_RULES, oracleAnswers } from "./oracle.ts";
import { oraclePerson, workforce } from "./workforce.ts";

const rules = ORACLE_RULES.map(({ id }): Rule => {
  const found = findRule(unit2, id);
  if (isRefusal(found)) throw new Error(found.reason);
  return found;
});

const DAYS = [
  "2001-07-01",
  "2002-01-31",
  "2002-02-01",
  "2002-06-30",
  "2002-07-01",
  "2003-06-30",
  "2003-07-01",
  "2003-07-02",
];
/** A ratification in the middle of the agreement, at the end of a year, before the agreement, and too late to matter. */
const RATIFIED = ["2002-01-24", "2001-12-31", "2001-06-15", "2002-09-30"];
const text = ({ n, d }: Ratio): string => `${n}/${d}`;
const said = (outcome: RuleOutcome): string =>
  outcome instanceof NotApplicable
    ? "does not apply"
    : outcome === UNKNOWN
      ? "missing"
      : text(outcome as Ratio);
const asNumber = (text: string) => Number(text.replaceAll("-", ""));

describe("the oracle from the agreement's text", () => {
  for (const on of DAYS)
    it(`agrees with the compiler and the interpreter on ${on}`, () => {
      let compared = 0;
      const wrong: unknown[] = [];
      for (const [seed, ratified] of RATIFIED.entries())
        for (const isVoid of [false, true]) {
          const count = 1500;
          const crew = workforce(count, 11 + seed * 2 + (isVoid ? 1 : 0));
          const fixed = { legislativeRatification: day(ratified), contributionCutVoid: isVoid };
          const compiled = compile(rules, day(on), { fixed });
          const results = compiled.room(count);
          compiled.run(ruleColumns(crew), count, results);
          for (let i = 0; i < count; i++) {
            const wanted = oracleAnswers(asNumber(on), oraclePerson(crew, i), asNumber(ratified), isVoid);
            const facts = { ...ruleFacts(crew, i), ...fixed };
            for (const [k, answer] of wanted.entries()) {
              compared++;
              const { id, scale } = ORACLE_RULES[k]!;
              const says = answer === undefined ? "does not apply" : text(ratio(Number(answer), scale));
              const status = results.statuses[k]![i]!;
              const value = ratio(results.values[k]![i]!, compiled.outputs[k]!.scale);
              const ran =
                status === VALUE
                  ? text(value)
                  : status === NOT_APPLICABLE
                    ? "does not apply"
                    : `status ${status}`;
              const read = i % 5 === 0 ? said(quiet(rules[k]!, facts, day(on))) : says;
              if (says !== ran || says !== read) wrong.push({ id, facts, says, ran, read });
            }
          }
        }
      expect(wrong).toEqual([]);
      expect(compared).toBe(RATIFIED.length * 2 * 1500 * ORACLE_RULES.length);
    });
});
