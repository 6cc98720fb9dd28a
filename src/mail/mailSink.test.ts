import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isRefusal } from "../refusal/index.ts";
import { compose, type Letter } from "./compose.ts";
import { type MailSink, mailSink, type ReceivedMail } from "./mailSink.ts";
import { type MailTransport, smtpTransport } from "./smtpTransport.ts";

const unrefused = <T>(value: T): Exclude<T, { refused: true }> => {
  if (isRefusal(value)) throw new Error(`${value.code}: ${value.reason}`);
  return value as Exclude<T, { refused: true }>;
};
const folder = mkdtempSync(join(tmpdir(), "mail-sink-"));
const now = () => "2002-05-10T08:30:00.000Z";
let sink: MailSink;
let out: MailTransport;
let before = 0;
beforeAll(async () => {
  sink = unrefused(await mailSink({ port: 0, folder, now }));
  out = unrefused(smtpTransport(sink.url));
});
beforeEach(() => {
  before = sink.received().length;
});
afterAll(async () => {
  await sink.stop();
  rmSync(folder, { recursive: true });
});

const letter: Letter = {
  from: { address: "docket@agreement.example", name: "Docket, the" },
  to: { address: "officer@union.example", name: "Ada Officer" },
  subject: "Due tomorrow",
  text: "One answer is due tomorrow.",
  messageId: "<m1-3@agreement.example>",
  at: "2002-05-10T08:30:00.000Z",
};
const sent = async (more: Partial<Letter>): Promise<ReceivedMail> => {
  unrefused(await out.send(unrefused(compose({ ...letter, ...more }))));
  expect(sink.received().length).toBe(before + 1);
  return sink.received().at(-1)!;
};
const headersOf = (raw: string): ReadonlyMap<string, string> => {
  const [head = ""] = raw.split("\r\n\r\n", 1);
  const lines = head.replace(/\r\n[ \t]/g, " ").split("\r\n");
  const named = lines.map((line) => /^([A-Za-z-]+): ?(.*)$/.exec(line)!);
  expect(new Set(named.map((one) => one[1])).size).toBe(named.length);
  return new Map(named.map((one) => [one[1]!.toLowerCase(), one[2]!]));
};
/** The text of a quoted-printable body. */
const textOf = (raw: string): string => {
  const body = raw.slice(raw.indexOf("\r\n\r\n") + 4).replace(/=\r\n/g, "");
  const bytes = body.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)));
  return Buffer.from(bytes, "latin1").toString("utf8");
};

describe("a letter on its way into the sink", () => {
  it("arrives as it was written, once, to the one person", async () => {
    const { raw, ...rest } = await sent({ inReplyTo: "<m1-2@agreement.example>" });
    expect(rest).toMatchObject({
      at: now(),
      from: "docket@agreement.example",
      to: ["officer@union.example"],
      messageId: "<m1-3@agreement.example>",
    });
    expect(Object.fromEntries(headersOf(raw))).toEqual({
      from: '"Docket, the" <docket@agreement.example>',
      to: "Ada Officer <officer@union.example>",
      subject: "Due tomorrow",
      "message-id": "<m1-3@agreement.example>",
      "in-reply-to": "<m1-2@agreement.example>",
      references: "<m1-2@agreement.example>",
      date: "Fri, 10 May 2002 08:30:00 +0000",
      "auto-submitted": "auto-generated",
      "x-auto-response-suppress": "All",
      "content-type": "text/plain; charset=utf-8; format=flowed",
      "content-transfer-encoding": "quoted-printable",
      "mime-version": "1.0",
    });
    expect(textOf(raw).trimEnd()).toBe("One answer is due tomorrow.");
  });

  it("keeps other letters than those of English, and lines that look like commands", async () => {
    const text = "§ 7.9 — naïve 😀\n.\n.. two\nFrom here\nQUIT";
    const { raw } = await sent({ text });
    expect(textOf(raw).trimEnd()).toBe("§ 7.9 — naïve 😀\r\n.\r\n.. two\r\n From here\r\nQUIT");
    expect(Buffer.from(raw, "utf8").every((byte) => byte < 128)).toBe(true);
  });

  it("is the same mail each time it is sent, byte for byte", async () => {
    const first = await sent({});
    before += 1;
    expect((await sent({})).raw).toBe(first.raw);
  });

  it("is written as a file named by time and message id", async () => {
    const { file, raw } = await sent({ messageId: "<../../a/b@agreement.example>".replaceAll("/", "=") });
    expect(file!.startsWith(join(folder, "2002-05-10T08-30-00.000Z-"))).toBe(true);
    expect(file!.endsWith("-..-..-a-b@agreement.example.eml")).toBe(true);
    expect(readFileSync(file!, "utf8")).toBe(raw);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".eml"))).toEqual([]);
  });

  it("cannot gain a header or a recipient by what people write", async () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          "\r\n",
          "\n",
          "\r",
          "\u2028",
          "\u0000",
          "Bcc: x@evil.example",
          "=?utf-8?q?=0D=0A?=",
          " ",
          "é",
          '"',
          "<x@evil.example>",
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (subject, name, text) => {
        before = sink.received().length;
        const { raw, to } = await sent({ subject, text, to: { ...letter.to, name } });
        expect(to).toEqual(["officer@union.example"]);
        const names = [...headersOf(raw).keys()];
        expect(names.filter((one) => /bcc|cc|resent/.test(one))).toEqual([]);
        expect(names.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the sink", () => {
  it("refuses a port that is taken", async () =>
    expect(await mailSink({ port: sink.port, now })).toMatchObject({ code: "mail-sink-port-taken" }));

  it("lets go of its port when it stops", async () => {
    const one = unrefused(await mailSink({ port: 0, now }));
    await one.stop();
    const two = unrefused(await mailSink({ port: one.port, now }));
    expect(two.port).toBe(one.port);
    await two.stop();
  });

  it("says no where it could not keep the mail, and keeps nothing", async () => {
    const gone = mkdtempSync(join(tmpdir(), "mail-sink-"));
    const broken = unrefused(await mailSink({ port: 0, folder: gone, now }));
    rmSync(gone, { recursive: true });
    const answer = await unrefused(smtpTransport(broken.url)).send(unrefused(compose(letter)));
    expect(isRefusal(answer) && answer.code).toBe("mail-not-taken-yet");
    expect(broken.received()).toEqual([]);
    await broken.stop();
  });
});

describe("a letter that cannot be", () => {
  it.each([
    ["from nobody", { from: { address: "" } }],
    ["to two", { to: { address: "a@b.example,c@d.example" } }],
    ["to a line break", { to: { address: "a@b.example\r\nBcc: c@d.example" } }],
  ])("%s is refused", (_, more) =>
    expect(compose({ ...letter, ...more })).toMatchObject({ code: "address-unusable" }),
  );

  it.each([
    ["a message id with a line break", { messageId: "<a@b>\r\nBcc: c@d.example" }],
    ["a message id without its brackets", { messageId: "a@b" }],
    ["a time that is none", { at: "2002-13-10T08:30:00Z" }],
    ["a reply to nothing", { inReplyTo: "" }],
  ])("%s is a fault of the caller", (_, more) =>
    expect(() => compose({ ...letter, ...more })).toThrow(TypeError),
  );
});
