import { afterEach, describe, expect, it } from "vitest";
import { isRefusal, type Refusal } from "../refusal/index.ts";
import { compose, type Letter, type Mail } from "./compose.ts";
import { type Sent, smtpTransport } from "./smtpTransport.ts";
import { type Script, type ScriptedServer, scripted } from "./testingServer.ts";

const letter: Letter = {
  from: { address: "docket@agreement.example", name: "Docket" },
  to: { address: "officer@union.example" },
  subject: "Due tomorrow",
  text: "One answer is due tomorrow.",
  messageId: "<m1-3@agreement.example>",
  at: "2002-05-10T08:30:00.000Z",
};
const mail = compose(letter) as Mail;

const send = (url: string, patience = {}): Promise<Sent | Refusal> => {
  const transport = smtpTransport(url, patience);
  if (isRefusal(transport)) throw new Error(transport.reason);
  return transport.send(mail);
};

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
const against = async (script: Script, patience = {}): Promise<Sent | Refusal> => {
  server = await scripted(script);
  return send(server.url, patience);
};

describe("what a mail server says", () => {
  it("is taken at its word when it took the mail", async () =>
    expect(await against({})).toEqual({
      accepted: ["officer@union.example"],
      response: "250 kept as 1",
    }));

  it.each<[string, Script, string]>([
    ["550 to the recipient", { recipient: "550 no such user" }, "mail-refused"],
    ["553 to the sender", { mail: "553 not from you" }, "mail-refused"],
    ["550 to the mail", { taken: "550 not wanted" }, "mail-refused"],
    ["554 to DATA", { data: "554 no" }, "mail-refused"],
    ["451 to the recipient", { recipient: "451 later" }, "mail-not-taken-yet"],
    ["451 to the mail", { taken: "451 later" }, "mail-not-taken-yet"],
    ["421 to the mail", { taken: "421 going down" }, "mail-not-taken-yet"],
    ["452 to DATA", { data: "452 full" }, "mail-not-taken-yet"],
    ["554 as a greeting, which is about us", { greeting: "554 not today" }, "mail-not-taken-yet"],
    ["nothing, and breaks off at once", { greeting: "drop" }, "mail-not-taken-yet"],
    ["nothing, and breaks off at the recipient", { recipient: "drop" }, "mail-not-taken-yet"],
    ["nothing, and breaks off at DATA", { data: "drop" }, "mail-not-taken-yet"],
    ["nothing, and breaks off after the mail", { taken: "drop" }, "mail-unsure"],
  ])("%s", async (_, script, code) => {
    const sent = await against(script);
    expect(isRefusal(sent) ? sent.code : sent).toBe(code);
  });

  it.each<[string, Script, string]>([
    ["greets", { greeting: "nothing" }, "mail-not-taken-yet"],
    ["answers the recipient", { recipient: "nothing" }, "mail-not-taken-yet"],
    ["answers the mail", { taken: "nothing" }, "mail-unsure"],
  ])("is waited for no longer than told when it never %s", async (_, script, code) => {
    const sent = await against(script, { greetingMs: 200, answerMs: 300 });
    expect(isRefusal(sent) ? sent.code : sent).toBe(code);
  });

  it("may be nothing at all, where nobody listens", async () => {
    const gone = await scripted({});
    await gone.stop();
    const sent = await send(gone.url);
    expect(isRefusal(sent) ? sent.code : sent).toBe("mail-not-taken-yet");
  });

  it("is not asked to take a password before the connection is encrypted", async () => {
    server = await scripted({});
    // A name that is this machine, but is not known to be.
    const url = server.url.replace("//127.0.0.1", "//me:secret@127.0.0.2");
    const sent = await send(url);
    expect(isRefusal(sent) ? sent.code : sent).toBe("mail-not-taken-yet");
    expect(JSON.stringify(sent)).not.toContain("secret");
    expect(server.said()).not.toContain("AUTH");
  });
});
