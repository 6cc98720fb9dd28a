import { iso } from "../../calendar/index.ts";
import { isRefusal, type Refusal } from "../../journal/index.ts";
import { claimShape, findClaim, type RawFacts, type RawLine } from "../../rules/index.ts";
import { answerClaimed, type Claimed } from "../../server/claims/answer.ts";
import { factsFrom } from "../../server/rules/facts.ts";
import { agreementOf } from "../agreement.ts";
import { claimHeader, claimHelp, claimText } from "../claimText.ts";
import { command } from "../command.ts";
import { refuse } from "../refusals.ts";
import { fileNamed } from "../texts.ts";
import type { World } from "../world.ts";

type Content = Pick<Claimed, "given" | "lines" | "csv">;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A JSON file holds a list of lines, or an object with `given` and `lines`; any other file is read as CSV. */
const contentOf = async (path: string, world: World): Promise<Content | Refusal> => {
  const file = await fileNamed(path, world);
  if (isRefusal(file)) return file;
  const text = new TextDecoder().decode(file.bytes);
  if (!file.name.toLowerCase().endsWith(".json")) return { csv: text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("not-json", `The file ${path} is no JSON.`, { file: path });
  }
  const lines = isRecord(value) ? value.lines : value;
  const given = isRecord(value) ? (value.given ?? {}) : {};
  if (!Array.isArray(lines) || !lines.every(isRecord) || !isRecord(given))
    return refuse(
      "not-json",
      `The file ${path} holds no list of lines.`,
      { file: path },
      'Write a list of objects, or {"given": {…}, "lines": [{…}]}.',
    );
  return { given: given as RawFacts, lines: lines as readonly RawLine[] };
};

export default command({
  usage: "CLAIM [FILE.csv | FILE.json] [--on YYYY-MM-DD] [--given JSON], or CLAIM --header",
  words: [1, 2],
  options: {
    on: { takes: "DAY", says: "the day on which it is claimed; today when left out" },
    given: { takes: "JSON", says: "what is asked once for the whole claim" },
    header: { takes: null, says: "print the first row of a CSV file for this claim" },
  },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const claim = findClaim(agreement, typed.words[0]!);
    if (isRefusal(claim)) return claim;
    const shape = claimShape(claim);
    const [, path] = typed.words;
    if (typed.flags.has("header"))
      return { json: claimHeader(shape).split(","), text: () => claimHeader(shape) };
    if (path === undefined) return { json: shape, text: () => claimHelp(shape) };
    const content = await contentOf(path, world);
    if (isRefusal(content)) return content;
    const more = factsFrom(typed.options.given);
    if (isRefusal(more)) return more as Refusal;
    const answer = answerClaimed(agreement, {
      claim: claim.id,
      on: typed.options.on ?? iso(world.clock.day()),
      ...content,
      given: { ...content.given, ...(more as RawFacts) },
    });
    return isRefusal(answer) ? answer : { json: answer, text: () => claimText(answer) };
  },
});
