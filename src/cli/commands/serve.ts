import { mkdir } from "node:fs/promises";
import { isRefusal } from "../../journal/index.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { dataFolder, recordAt } from "../record.ts";
import { refuse } from "../refusals.ts";

const DEFAULT_PORT = "4800";

export default command({
  usage:
    "[--port 4800] [--host 127.0.0.1] [--origin ADDRESS] [--data FOLDER] [--smtp URL --mail-from ADDRESS | --mail-sink]",
  words: [0, 0],
  options: {
    port: { takes: "NUMBER", says: `the port to listen on (${DEFAULT_PORT}); 0 for any that is free` },
    host: { takes: "NAME", says: "the address to listen on (127.0.0.1, this machine alone)" },
    origin: {
      takes: "ADDRESS",
      says: "the public address, such as https://record.example, where there is one",
    },
    smtp: {
      takes: "URL",
      says: "the mail server, such as smtps://NAME:PASSWORD@HOST; better in ENTENTE_SMTP, which others cannot see",
    },
    "mail-from": { takes: "ADDRESS", says: "in whose name mail is sent (ENTENTE_MAIL_FROM)" },
    "mail-sink": {
      takes: null,
      says: "keep mail as .eml files below the data folder, and send none; so does a sample workspace",
    },
  },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const { port = DEFAULT_PORT, host = "127.0.0.1", origin } = typed.options;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      return refuse("not-a-port", `"${port}" is no port.`, { port });
    if (origin !== undefined && !/^https?:\/\/[^/]+$/.test(origin))
      return refuse("not-an-address", `"${origin}" is no address of the form https://record.example.`, {
        origin,
      });
    const smtp = typed.options.smtp ?? world.env.ENTENTE_SMTP;
    const from = typed.options["mail-from"] ?? world.env.ENTENTE_MAIL_FROM;
    const sink = typed.flags.has("mail-sink");
    if (sink && typed.options.smtp !== undefined)
      return refuse("mail-two-ways", "Mail is either sent or kept as files.");
    const data = dataFolder(typed, world);
    await mkdir(data, { recursive: true, mode: 0o700 });
    const carried = world.agreements.find((one) => one.id === agreement.id)!;
    const { serve } = await import("../../server/index.ts");
    const running = await serve({
      agreement,
      setting: await carried.setting(),
      sample: await carried.sample(),
      where: recordAt(typed, world),
      data,
      pages: world.pages,
      version: world.version,
      clock: world.clock,
      host,
      port: Number(port),
      origin: origin ?? null,
      // An empty variable is none.
      ...(sink || smtp ? { mail: { smtp: smtp || null, from: from || null, sink } } : {}),
    });
    if (isRefusal(running)) return running;
    for (const warning of running.warnings) world.err(`${warning}\n`);
    const json = typed.flags.has("json");
    world.out(
      json
        ? `${JSON.stringify({ address: running.address, sends: running.sends })}\n`
        : `Entente is at ${running.address}\n${running.sends}\n`,
    );
    await new Promise<void>((stopped) => world.onStop(stopped));
    await running.stop();
    return { json: { stopped: true }, text: () => "Stopped." };
  },
});
