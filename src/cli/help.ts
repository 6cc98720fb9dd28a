import { type Command, command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { columns } from "./print.ts";
import { everywhere } from "./typed.ts";

/** Every command with one line each. */
export const help = command({
  usage: "",
  words: [0, 2],
  options: {},
  run: async (_typed, world) => ({
    json: commands.map(({ name, says }) => ({ name, says })),
    text: () =>
      [
        `entente ${world.version}: a labor agreement, its text, its figures, its clocks and its record`,
        "",
        columns(commands.map(({ name, says }) => [`  ${name}`, says])),
        "",
        "Type a command with --help for what it takes. DATABASE_URL names a PostgreSQL server to use",
        "instead of the embedded database.",
      ].join("\n"),
  }),
});

/** What one command takes. */
export const helpOn = (name: string, says: string, of: Command): string =>
  [
    `entente ${name} ${of.usage}`.trimEnd(),
    `  ${says}`,
    "",
    columns(
      Object.entries({ ...of.options, ...everywhere }).map(([option, { takes, says: told }]) => [
        `  --${option}${takes ? ` ${takes}` : ""}`,
        told,
      ]),
    ),
  ].join("\n");
