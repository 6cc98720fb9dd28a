import { client } from "../contract/index.ts";
import { may, type RoleId } from "../people/index.ts";
import type { Found } from "./record.ts";
import { refuse } from "./refusals.ts";
import type { Named } from "./texts.ts";

/** A fetch that sends a session's cookie along. */
const carrying =
  (cookie: string): typeof fetch =>
  (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie } });

/**
 * Imports through the server that holds the record. In a sample workspace that is done as the first sample
 * person who may; elsewhere a person has to sign in, which pages do.
 */
export const importThrough = async ({ address, workspace }: Found, file: Named) => {
  const person = workspace.samplePeople.find((one) => may(one.role as RoleId, "facts:set"));
  if (!person)
    return refuse(
      "sign-in-needed",
      "The server that holds the record takes a text only from a person who has signed in.",
      {
        server: address,
      },
    );
  let cookie = "";
  const api = client(address, async (input, init) => {
    const response = await (cookie ? carrying(cookie) : fetch)(input, init);
    cookie =
      response.headers
        .getSetCookie()
        .map((one) => one.split(";")[0])
        .join("; ") || cookie;
    return response;
  });
  const entered = await api.signInSample({ person: person.id });
  if (!entered.ok) return entered.refusal;
  const report = await api.importText({
    name: file.name,
    base64: Buffer.from(file.bytes).toString("base64"),
  });
  await api.signOut();
  return report.ok ? report.value : report.refusal;
};
