import { describe, expect, it } from "vitest";
import { isRefusal } from "../refusal/index.ts";
import { checkedMailbox } from "./address.ts";
import { serverAddress } from "./serverAddress.ts";

describe("a mail address", () => {
  it.each(["a@b.example", "a.b+c@d-e.example", "o'neil@x.example", "me@localhost"])("may be %s", (address) =>
    expect(checkedMailbox({ address })).toEqual({ address }),
  );

  it.each([
    "",
    "a",
    "@b.example",
    "a@",
    "a@b@c.example",
    "a b@c.example",
    "a@b.example, c@d.example",
    "A <a@b.example>",
    "a@b.example\r\nBcc: c@d.example",
    "a@b.example\n",
    ".a@b.example",
    "a..b@c.example",
    '"a b"@c.example',
    "a@-b.example",
    "a@b..example",
    "ä@b.example",
    `${"a".repeat(65)}@b.example`,
    `a@${"b".repeat(64)}.example`,
    `a@${"b.".repeat(130)}example`,
  ])("may not be %j", (address) =>
    expect(checkedMailbox({ address })).toMatchObject({ code: "address-unusable" }),
  );

  it("has a name on one line", () =>
    expect(checkedMailbox({ address: "a@b.example", name: "Jo\r\nBcc: c@d.example" })).toEqual({
      address: "a@b.example",
      name: "Jo Bcc: c@d.example",
    }));
});

describe("the address of a mail server", () => {
  const plain = { secure: false, requireTLS: false };
  it.each([
    ["smtp://mail.example", { host: "mail.example", port: 587, ...plain }],
    ["smtp://127.0.0.1:2525/", { host: "127.0.0.1", port: 2525, ...plain }],
    ["smtp://[::1]:2525", { host: "::1", port: 2525, ...plain }],
    ["smtps://mail.example", { host: "mail.example", port: 465, secure: true, requireTLS: false }],
    [
      "smtp://me%40x:p%25%3A@mail.example:25",
      {
        host: "mail.example",
        port: 25,
        secure: false,
        requireTLS: true,
        auth: { user: "me@x", pass: "p%:" },
      },
    ],
    ["smtp://me:p@localhost:25", { host: "localhost", port: 25, ...plain, auth: { user: "me", pass: "p" } }],
  ])("%s", (url, wanted) => expect(serverAddress(url)).toEqual(wanted));

  it.each([
    "",
    "mail.example:25",
    "http://mail.example",
    "smtp://",
    "smtp:///x",
    "smtp://mail.example:0",
    "smtp://mail.example:70000",
    "smtp://mail.example/inbox",
    "smtp://mail.example?pool=true",
    "smtp://secret@mail.example",
    "smtp://:secret@mail.example",
    "smtp://me:secret%@mail.example",
    "smtp://me:secret@a_b",
  ])("is not %j, and what is said of it holds no password", (url) => {
    const refused = serverAddress(url);
    expect(isRefusal(refused) && refused.code).toBe("mail-address-unusable");
    expect(JSON.stringify(refused)).not.toContain("secret");
  });
});
