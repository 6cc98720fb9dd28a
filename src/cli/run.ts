import { isRefusal, type Refusal } from "../journal/index.ts";
import { nearest } from "../refusal/index.ts";
import { refusalJson } from "../server/http/wire.ts";
import type { Command, Output } from "./command.ts";
import { commands } from "./commands/index.ts";
import { faultLog } from "./faultLog.ts";
import { help, helpOn } from "./help.ts";
import { refusalLine } from "./print.ts";
import { refuse } from "./refusals.ts";
import { typedOf, wordsFit } from "./typed.ts";
import type { World } from "./world.ts";

interface Found {
  readonly name: string;
  readonly says: string;
  readonly command: Command;
  readonly rest: readonly string[];
}

/** The command that the words name, the two-word names first. */
const find = async (args: readonly string[]): Promise<Found | Refusal> => {
  const [first = "help", second = ""] = args;
  if (
    ["help", "--help", "-h", "--json", "--version"].includes(first) &&
    !commands.some((one) => one.name === second)
  )
    return {
      name: "help",
      says: "this list",
      command: help,
      rest: args.filter((arg) => arg !== first || arg === "--json"),
    };
  if (first === "help") return find([...args.slice(1), "--help"]);
  const listed =
    commands.find((one) => one.name === `${first} ${second}`) ?? commands.find((one) => one.name === first);
  if (listed) {
    const { default: command } = await listed.load();
    return { ...listed, command, rest: args.slice(listed.name.split(" ").length) };
  }
  const family = commands.filter((one) => one.name.startsWith(`${first} `)).map((one) => one.name);
  if (family.length > 0)
    return refuse("unknown-command", `"${first}" goes with a second word: ${family.join(", ")}.`, {
      typed: `${first} ${second}`.trim(),
    });
  const [near] = nearest(
    first,
    commands.map((one) => one.name),
    1,
  );
  return refuse(
    "unknown-command",
    `There is no command "${first}".${near ? ` Did you mean "${near}"?` : ""}`,
    { typed: first },
  );
};

const perform = async (world: World): Promise<Output | Refusal> => {
  const found = await find(world.args);
  if (isRefusal(found)) return found;
  const typed = typedOf(found.rest, found.command);
  if (isRefusal(typed)) return typed;
  if (typed.flags.has("help")) {
    const text = helpOn(found.name, found.says, found.command);
    return { json: { name: found.name, usage: found.command.usage }, text: () => text };
  }
  return wordsFit(typed, found.command, found.name) ?? found.command.run(typed, world);
};

/** Runs what was typed and gives the exit code: 0, or 2 after a refusal. Nothing is thrown, no stack is shown. */
export const run = async (world: World): Promise<0 | 2> => {
  const json = world.args.includes("--json");
  let result: Output | Refusal;
  try {
    result = await perform(world);
  } catch (problem) {
    const where = faultLog(world, problem);
    result = refuse("internal-error", "The program met something that it was not written for.", {
      details: where,
    });
  }
  if (!isRefusal(result)) {
    world.out(json ? `${JSON.stringify(result.json)}\n` : `${result.text()}\n`);
    return 0;
  }
  const refusal = refusalJson(result);
  world.err(json ? `${JSON.stringify(refusal)}\n` : `${refusalLine(refusal)}\n`);
  return 2;
};
