import { nearest, type Refusal } from "../refusal/index.ts";
import type { Command, Option, Typed } from "./command.ts";
import { refuse } from "./refusals.ts";

/** The options that every command takes. */
export const everywhere: Readonly<Record<string, Option>> = {
  json: { takes: null, says: "answer as JSON, for programs; refusals too" },
  data: { takes: "FOLDER", says: "where the record is kept (./data)" },
  agreement: { takes: "ID", says: "which agreement, where the program carries several" },
  debug: { takes: null, says: "show the details of an unexpected error" },
  help: { takes: null, says: "show what the command takes" },
};

const unknown = (name: string, known: readonly string[]) => {
  const [near] = nearest(name, known, 1);
  const meant = near ? ` Did you mean --${near}?` : "";
  return refuse("unknown-option", `There is no option --${name}.${meant}`, { typed: `--${name}` });
};

const isOption = (word: string, known: object): boolean =>
  word.startsWith("--") && Object.hasOwn(known, word.slice(2).split("=")[0]!);

/** Takes apart what follows a command's name; `--` ends the options. */
export const typedOf = (args: readonly string[], of: Command): Typed | Refusal => {
  const known = { ...of.options, ...everywhere };
  const words: string[] = [];
  const options: Record<string, string> = {};
  const flags = new Set<string>();
  const rest = [...args];
  while (rest.length > 0) {
    const arg = rest.shift()!;
    if (arg === "--") words.push(...rest.splice(0));
    else if (!arg.startsWith("--")) words.push(arg);
    else {
      const [name = "", ...given] = arg.slice(2).split("=");
      const option = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!option) return unknown(name, Object.keys(known));
      if (option.takes === null) flags.add(name);
      else {
        const [next] = rest;
        // An option's name is no value: `--on --json` lacks one.
        const follows = next !== undefined && !isOption(next, known) ? rest.shift() : undefined;
        const value = given.length > 0 ? given.join("=") : follows;
        if (value === undefined)
          return refuse("missing-argument", `--${name} needs a value: ${option.takes}.`, {
            option: `--${name}`,
          });
        options[name] = value;
      }
    }
  }
  return { words, options, flags };
};

/** Refuses too few or too many words for a command. */
export const wordsFit = (typed: Typed, of: Command, name: string): Refusal | undefined => {
  const [least, most] = of.words;
  const compared = { given: String(typed.words.length), least: String(least), most: String(most) };
  if (typed.words.length < least)
    return refuse("missing-argument", `Something is missing: entente ${name} ${of.usage}.`, compared);
  if (typed.words.length > most)
    return refuse("too-many-arguments", `"${typed.words[most]}" is one word too many.`, compared);
  return undefined;
};
