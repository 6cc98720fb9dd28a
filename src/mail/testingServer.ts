import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** What a mail server of a test says at each place; "drop" breaks the connection, "nothing" never answers. */
export interface Script {
  readonly greeting?: string;
  readonly mail?: string;
  readonly recipient?: string;
  readonly data?: string;
  /** After the whole mail. */
  readonly taken?: string;
}

/** A mail server that follows a script. */
export interface ScriptedServer {
  readonly url: string;
  /** What clients said, commands and mail. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts a server on this machine that says what the script says, and nothing cleverer. */
export const scripted = async (script: Script): Promise<ScriptedServer> => {
  const open = new Set<Socket>();
  let heard = "";
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
    const say = (line: string): void => {
      if (line === "drop") socket.destroy();
      else if (line !== "nothing") socket.write(`${line}\r\n`);
    };
    say(script.greeting ?? "220 scripted ESMTP");
    let inData = false;
    let rest = "";
    socket.on("data", (chunk) => {
      heard += chunk.toString("utf8");
      rest += chunk.toString("utf8");
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (inData) {
          if (line !== ".") continue;
          inData = false;
          say(script.taken ?? "250 kept as 1");
        } else if (/^EHLO/.test(line)) say("250 scripted");
        else if (/^MAIL/.test(line)) say(script.mail ?? "250 yes");
        else if (/^RCPT/.test(line)) say(script.recipient ?? "250 yes");
        else if (/^DATA/.test(line)) {
          const answer = script.data ?? "354 go on";
          inData = answer.startsWith("354");
          say(answer);
        } else if (/^QUIT/.test(line)) socket.end("221 bye\r\n");
        else say("502 not known");
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said: () => heard,
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
};
